/** The options of `change-gate replay`. */
import { exactlyOne, instant, oneOf, text, texts } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const FORMATS = ['text', 'json'] as const;

export const OPTIONS = options(
  'replay',
  exactlyOne(
    'BUNDLE',
    'a bundle.json that a run kept, or the folder that holds it',
    'name one bundle: a bundle.json, or the folder that holds it',
  ),
  {
    at: instant("what would have been decided at another time, in the policy's zone or with an offset"),
    'assume-approval': texts('LOGIN', 'what would have been decided had this person approved what goes out'),
    'with-policy': text('FILE', 'what would have been decided under another policy; over all bundles below a folder'),
    pseudonyms: text('FILE', 'writes the bundle without the names of people to a new file, and decides from that one'),
    format: oneOf(FORMATS, 'how the report is written; default: text', 'text'),
  },
);
