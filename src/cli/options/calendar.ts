/** The options of `change-gate calendar`. */
import {
  count,
  day,
  flag,
  folder,
  instant,
  insteadOf,
  nothing,
  oneOf,
  onlyFor,
  text,
  texts,
} from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';
import { MANY } from './shared.ts';

export const FORMATS = ['text', 'markdown', 'ics', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const OPTIONS = options('calendar', nothing('narrow it with --environment or --item'), {
  root: folder(),
  ...MANY,
  from: day('the first day; default: today'),
  until: day('the last day; default: eight weeks on'),
  days: insteadOf('until', count('how many days, instead of the last day', 'it is a whole number from 1')),
  at: instant(),
  environment: texts('NAME', 'only changes that name this environment'),
  item: texts('REF', 'only changes that name this configuration item'),
  format: oneOf(FORMATS, 'how it is written; default: by the ending of --output, and into a folder every format'),
  output: text('FILE|DIR', 'a file or a folder instead of standard output; a folder ends in /'),
  force: onlyFor('output', flag('overwrites what is there')),
});
