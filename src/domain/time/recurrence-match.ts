/**
 * Answers whether a recurrence rule matches a day, from the day alone: no list is unrolled, no earlier day matters, so any day
 * can be asked about at the same cost. The set that BYSETPOS chooses from is the whole day, week, month or year.
 */
import { addDays, countDays, type Day, dayOfYear, daysInMonth, daysInYear, numberOf, weekdayOf } from './days.ts';
import type { ByDay, Recurrence } from './recurrence.ts';

export function isMatch(rule: Recurrence, day: Day): boolean {
  if (rule.starting !== null && countDays(rule.starting, day) < 0) return false;
  if (rule.until?.kind === 'day' && countDays(rule.until.day, day) > 0) return false;
  if (!isCandidate(rule, day) || !isInPeriod(rule, day)) return false;
  return rule.bySetPos === null || isChosen(rule, rule.bySetPos, day);
}

/** All BY… parts but BYSETPOS: each only limits. */
function isCandidate(rule: Recurrence, day: Day): boolean {
  if (rule.byMonth !== null && !rule.byMonth.includes(day.month)) return false;
  const fromEnd = day.day - daysInMonth(day) - 1;
  if (rule.byMonthDay !== null && !rule.byMonthDay.includes(day.day) && !rule.byMonthDay.includes(fromEnd))
    return false;
  return rule.byDay === null || rule.byDay.some((wanted) => isWantedDay(rule, wanted, day));
}

/** An ordinal counts within the month; in a yearly rule without BYMONTH, within the year. */
function isWantedDay(rule: Recurrence, { weekday, ordinal }: ByDay, day: Day): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (ordinal === null) return true;
  const isOfYear = rule.frequency === 'YEARLY' && rule.byMonth === null;
  const at = isOfYear ? dayOfYear(day) : day.day;
  const length = isOfYear ? daysInYear(day) : daysInMonth(day);
  return ordinal > 0 ? Math.ceil(at / 7) === ordinal : Math.ceil((length - at + 1) / 7) === -ordinal;
}

function isInPeriod(rule: Recurrence, day: Day): boolean {
  if (rule.interval === 1 || rule.starting === null) return true;
  return countPeriods(rule, rule.starting, day) % rule.interval === 0;
}

function countPeriods(rule: Recurrence, from: Day, to: Day): number {
  switch (rule.frequency) {
    case 'DAILY':
      return countDays(from, to);
    case 'WEEKLY':
      return countDays(startOfPeriod(rule, from), startOfPeriod(rule, to)) / 7;
    case 'MONTHLY':
      return (to.year - from.year) * 12 + to.month - from.month;
    case 'YEARLY':
      return to.year - from.year;
  }
}

function startOfPeriod(rule: Recurrence, day: Day): Day {
  switch (rule.frequency) {
    case 'DAILY':
      return day;
    case 'WEEKLY':
      return addDays(day, -((weekdayOf(day) - rule.weekStart + 7) % 7));
    case 'MONTHLY':
      return { year: day.year, month: day.month, day: 1 };
    case 'YEARLY':
      return { year: day.year, month: 1, day: 1 };
  }
}

function lengthOfPeriod(rule: Recurrence, day: Day): number {
  switch (rule.frequency) {
    case 'DAILY':
      return 1;
    case 'WEEKLY':
      return 7;
    case 'MONTHLY':
      return daysInMonth(day);
    case 'YEARLY':
      return daysInYear(day);
  }
}

/**
 * Days that BYSETPOS leaves of a period, by rule and first day of the period: a yearly set is worth counting once only. A rule never changes
 * and is all that the answer hangs on; what is remembered goes with it, and holds no more periods than it was asked about.
 */
const chosenDays = new WeakMap<Recurrence, Map<number, ReadonlySet<number>>>();

function isChosen(rule: Recurrence, positions: readonly number[], day: Day): boolean {
  const periods = chosenDays.get(rule) ?? new Map<number, ReadonlySet<number>>();
  chosenDays.set(rule, periods);
  const first = startOfPeriod(rule, day);
  const key = numberOf(first);
  const chosen = periods.get(key) ?? choose(rule, positions, first);
  periods.set(key, chosen);
  return chosen.has(numberOf(day));
}

function choose(rule: Recurrence, positions: readonly number[], first: Day): ReadonlySet<number> {
  const candidates: number[] = [];
  for (let offset = 0; offset < lengthOfPeriod(rule, first); offset += 1) {
    const day = addDays(first, offset);
    if (isCandidate(rule, day)) candidates.push(numberOf(day));
  }
  const size = candidates.length;
  return new Set(candidates.filter((_, at) => positions.includes(at + 1) || positions.includes(at - size)));
}
