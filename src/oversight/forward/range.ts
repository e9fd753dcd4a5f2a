/** Which days a forward schedule is about, in the policy's zone. Both days are inclusive, as all days of people are. */
import { addDays, type Day, describeDate } from '../../domain/time/days.ts';
import { dateIn } from '../../domain/time/instants.ts';
import type { Span } from '../../domain/time/intervals.ts';
import { parseDay } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';

/** Eight weeks. */
const DAYS_AHEAD = 56;
/** Two weeks, for who wants to see what has been. */
export const DAYS_BACK = 14;
/** Three years and some days: windows of every day are laid over each of them. */
export const MOST_DAYS = 1_100;

const LAST_YEAR = 9999;

export type RangeQuestion = {
  /** `2026-11-24`; null: today, `back` days earlier. */
  readonly from: string | null;
  readonly until: string | null;
  /** How many days from the first; null where `until` is given, or the default holds. */
  readonly days: number | null;
  readonly back: number;
};

/**
 * The range, or what is wrong with the question.
 * @param zone a known one
 */
export function readRange(question: RangeQuestion, now: string, zone: string): Span | string {
  const today = dateIn(zone, now);
  const from = question.from === null ? addDays(today, -question.back) : parseDay(question.from);
  const last = question.until === null ? null : parseDay(question.until);
  if (from === null) return `${question.from} is no day`;
  if (question.until !== null && last === null) return `${question.until} is no day`;
  const end = endOf(from, last, question, today);
  // Clocks and days are written with four digits of a year.
  if (from.year > LAST_YEAR || end.year > LAST_YEAR) return `a schedule ends on ${LAST_YEAR}-12-30 at the latest`;
  const span = { start: startOfDay(from, zone), end: startOfDay(end, zone) };
  if (span.end <= span.start) return `${describeDate(addDays(end, -1))} is before ${describeDate(from)}`;
  if (span.end > startOfDay(addDays(from, MOST_DAYS), zone)) return `at most ${MOST_DAYS} days are shown at once`;
  return span;
}

/** The day after the last one. */
function endOf(from: Day, last: Day | null, { from: given, days }: RangeQuestion, today: Day): Day {
  if (last !== null) return addDays(last, 1);
  if (days !== null) return addDays(from, days);
  // However far it looks back, it looks as far ahead.
  return addDays(given === null ? today : from, DAYS_AHEAD);
}
