/** The period of the measures: whole days of the policy's zone, half-open, and the months that it touches. */
import { addDays, countDays, type Day, daysInMonth, describeDate, parseDay } from '../../domain/time/days.ts';
import { toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';

export type MeasuredPeriod = {
  /** The first day. */
  readonly since: string;
  /** The day after the last. */
  readonly until: string;
  readonly start: string;
  /** Exclusive. */
  readonly end: string;
  readonly months: readonly MeasuredMonth[];
};

/** `month` as `2026-11`; `isWhole` where all of its days are in the period. */
export type MeasuredMonth = { readonly month: string; readonly isWhole: boolean };

/** The most months that a period may touch. */
const MOST_MONTHS = 120;

/** What is wrong with a first day and the day after the last one as a period, in words; null where nothing is. */
export function findPeriodFault(since: string, until: string): string | null {
  const [first, end] = [parseDay(since), parseDay(until)];
  if (first === null || end === null) return 'a period begins and ends on days that exist';
  if (countDays(first, end) <= 0)
    return `--until ${describeDate(addDays(end, -1))} is before --since ${since}; both days are part of the period`;
  const months = (end.year - first.year) * 12 + end.month - first.month + 1;
  return months > MOST_MONTHS ? `the period touches ${months} months; ask for ${MOST_MONTHS} at most` : null;
}

/** @throws RangeError for days that are no period */
export function periodOf(since: string, until: string, zone: string): MeasuredPeriod {
  const [first, end] = [parseDay(since), parseDay(until)];
  if (first === null || end === null || findPeriodFault(since, until) !== null)
    throw new RangeError(`${since} to ${until} is no period.`);
  return {
    since: describeDate(first),
    until: describeDate(end),
    start: toIso(startOfDay(first, zone)),
    end: toIso(startOfDay(end, zone)),
    months: monthsOf(first, addDays(end, -1)),
  };
}

function monthsOf(first: Day, last: Day): readonly MeasuredMonth[] {
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: count }, (_, index) => {
    const months = first.month - 1 + index;
    const begin = { year: first.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
    const close = { ...begin, day: daysInMonth(begin) };
    const isWhole = countDays(first, begin) >= 0 && countDays(close, last) >= 0;
    return { month: describeDate(begin).slice(0, 7), isWhole };
  });
}
