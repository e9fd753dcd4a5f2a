/** The options of `change-gate items`. */
import { anyNumber, folder, oneOf } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const FORMATS = ['text', 'json', 'markdown'] as const;

export const OPTIONS = options(
  'items',
  anyNumber('REF', 'an item, such as component:default/api; without one all are listed'),
  { root: folder(), format: oneOf(FORMATS, 'how they are written; default: text', 'text') },
  ({ named }) => (named.includes('') ? 'an item has no name' : null),
);
