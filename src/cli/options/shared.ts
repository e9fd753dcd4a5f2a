/** Options that several commands have in the same words. */
import { flag, oneOf, onlyFor, text } from '../kit/option-kinds.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Of a command whose result goes to standard output or into a file. */
export const OUTPUT = {
  format: oneOf(FORMATS, 'how it is written; default: by the ending of --output (.txt, .md, .html, .json)'),
  output: text('FILE', 'a file instead of standard output; a file that is there is kept, unless --force is given'),
  force: onlyFor('output', flag('overwrites a file that is there')),
};

export const MANY = {
  repositories: text('FILE', 'several repositories under the rules of one: FILE lists their checkouts below --root'),
};
