/** The options of `change-gate explain`. */
import { anyNumber } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const OPTIONS = options(
  'explain',
  // Which there are is said where none is named, or more than one.
  { ...anyNumber('REASON', 'the id of a reason, as a report names it'), value: 'REASON' },
  {},
);
