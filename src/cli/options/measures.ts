/** The options of `change-gate measures`. */
import { addDays, describeDate, parseDay } from '../../domain/time/days.ts';
import { findPeriodFault } from '../../oversight/measures/period.ts';
import { day, folder, instant, nothing, required, text } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';
import { MANY, OUTPUT } from './shared.ts';

const PERIOD = 'say of which period: --since 2026-10-01 --until 2026-10-31, the first and the last day';

export const OPTIONS = options(
  'measures',
  nothing('say --since and --until'),
  {
    since: required(day("the first day, in the policy's zone"), PERIOD),
    until: required(day('the last day; at most 120 months'), PERIOD),
    environment: text('NAME', 'only changes that name this environment'),
    root: folder(),
    ...MANY,
    facts: text('FILE', 'what GitHub said: deployments, and approvals that count'),
    at: instant(),
    ...OUTPUT,
  },
  ({ since, until }) => findPeriodFault(since, dayAfter(until)),
);

export function dayAfter(last: string): string {
  const day = parseDay(last);
  return day === null ? last : describeDate(addDays(day, 1));
}
