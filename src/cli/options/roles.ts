/** The options of `change-gate roles`. */
import { ROLE_LEVELS } from '../../domain/terms/roles.ts';
import { quote } from '../../domain/text/quote.ts';
import { suggest } from '../../domain/text/suggest.ts';
import { atMostOne, day, folder, oneOf } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

const FORMATS = ['text', 'json'] as const;

export const OPTIONS = options(
  'roles',
  atMostOne('LEVEL', 'a role level, to see the skills that it carries', 'name one level at most'),
  {
    root: folder(),
    at: day('the day that is asked about; default: today'),
    format: oneOf(FORMATS, 'how the list is written; default: text', 'text'),
  },
  ({ named }, flags) => {
    if (named === null) return null;
    if (findLevel(named) === null) {
      const near = suggest(named, ROLE_LEVELS);
      return `there is no role level ${quote(named)}; ${near === null ? `there are ${ROLE_LEVELS.join(', ')}` : `did you mean ${near}?`}`;
    }
    if (flags.has('at') || flags.has('root'))
      return 'the skills of a level are the same on every day and in every register: leave --at and --root out';
    return null;
  },
);

export function findLevel(name: string | null): (typeof ROLE_LEVELS)[number] | null {
  return ROLE_LEVELS.find((one) => one === name) ?? null;
}
