/**
 * Working days: Monday to Friday without the bank holidays of a division and the policy's own days. Beyond the years that the
 * published data hold nothing is guessed: the answer is "beyond".
 */

import { addDays, countDays, type Day, describeDate, parseDay, weekdayOf } from './days.ts';
import { BANK_HOLIDAYS, type Division } from './generated/bank-holidays.ts';
import { isOverlapping, type Span } from './intervals.ts';
import { dayOf, spanOnDay } from './wall-time.ts';

export type Holidays = {
  /** Days as `2026-12-25`, with the name of each. */
  readonly days: ReadonlyMap<string, string>;
  /** First and last day on which the data are complete, both inclusive; null: no data are needed. */
  readonly known: { readonly first: string; readonly last: string } | null;
};

/** The day that was asked for, or that it lies outside of what is known. */
export type CountedDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'beyond'; readonly known: { readonly first: string; readonly last: string } };

export type DayCount =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'beyond'; readonly known: { readonly first: string; readonly last: string } };

/** What a policy says of its holidays. */
type Days = {
  readonly holidays: Division | 'none';
  readonly 'extra-holidays': readonly { readonly date: string; readonly name: string }[];
};

/** What is published of each division, read once: there are as many entries as the data have divisions. */
const publishedOf = new Map<Days['holidays'], Holidays>();

/** The days of the policy's `holidays` and `extra-holidays`. The published data hold whole years. */
export function holidaysOf(policy: Days): Holidays {
  const published = publishedOf.get(policy.holidays) ?? readPublished(policy.holidays);
  publishedOf.set(policy.holidays, published);
  if (policy['extra-holidays'].length === 0) return published;
  const days = new Map(published.days);
  for (const { date, name } of policy['extra-holidays']) days.set(date, name);
  return { ...published, days };
}

function readPublished(division: Days['holidays']): Holidays {
  const published = division === 'none' ? [] : BANK_HOLIDAYS.divisions[division];
  const days = new Map(published.map(({ date, title }) => [date, title]));
  const first = published[0]?.date.slice(0, 4);
  const last = published.at(-1)?.date.slice(0, 4);
  if (division === 'none') return { days, known: null };
  return { days, known: { first: `${first}-01-01`, last: `${last}-12-31` } };
}

/** Whether the data say which days around `day` are holidays. */
function isKnownDay(day: Day, holidays: Holidays): boolean {
  const text = describeDate(day);
  return holidays.known === null || (holidays.known.first <= text && text <= holidays.known.last);
}

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  return weekdayOf(day) <= 5 && !holidays.days.has(describeDate(day));
}

/**
 * The N such that `to` is the N-th working day after `from`: how many working days lie after `from`, up to and with `to`.
 * Thursday 19 to Tuesday 24 November 2026 is 3. Not after `from`: 0. Takes the same time however far apart they are.
 */
export function countWorkingDays(from: Day, to: Day, holidays: Holidays): DayCount {
  const apart = countDays(from, to);
  if (apart <= 0) return { kind: 'count', count: 0 };
  if (holidays.known !== null && !(isKnownDay(addDays(from, 1), holidays) && isKnownDay(to, holidays))) {
    return { kind: 'beyond', known: holidays.known };
  }
  let count = Math.floor(apart / 7) * 5;
  for (let left = apart % 7; left > 0; left -= 1) {
    if (weekdayOf(addDays(to, 1 - left)) <= 5) count += 1;
  }
  const [first, last] = [describeDate(from), describeDate(to)];
  for (const text of holidays.days.keys()) {
    if (first < text && text <= last && isWeekday(text)) count -= 1;
  }
  return { kind: 'count', count };
}

function isWeekday(text: string): boolean {
  const day = parseDay(text);
  return day !== null && weekdayOf(day) <= 5;
}

/** The `count`-th working day after `day`; `day` itself when `count` is 0. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): CountedDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (holidays.known !== null && !isKnownDay(reached, holidays)) return { kind: 'beyond', known: holidays.known };
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return { kind: 'day', day: reached };
}

/** Only the days near the range are laid over the clock: all of them together would cost a run more than all else that it decides. */
export function holidaySpans(holidays: Holidays, zone: string, range: Span): readonly Span[] {
  const first = describeDate(addDays(dayOf(range.start, zone), -1));
  const last = describeDate(addDays(dayOf(range.end, zone), 1));
  return [...holidays.days.keys()]
    .filter((text) => first <= text && text <= last)
    .sort()
    .flatMap((text) => parseDay(text) ?? [])
    .map((day) => spanOnDay(day, '00:00', '00:00', zone))
    .filter((span) => isOverlapping(span, range));
}
