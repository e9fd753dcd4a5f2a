/** The options of `change-gate policy`. */
import { folder, nothing, oneOf } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const FORMATS = ['text', 'json'] as const;

export const OPTIONS = options('policy', nothing(), {
  root: folder(),
  format: oneOf(FORMATS, 'how it is written; default: text', 'text'),
});
