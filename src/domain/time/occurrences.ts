/**
 * From a daily rule to the spans of time that it stands for. Spans are worked out in blocks of days that are kept, so that
 * thousands of changes may ask the same rule; what is kept never changes an answer.
 */
import { addDays, addYears, countDays, type Day } from './days.ts';
import type { Span } from './intervals.ts';
import type { Recurrence } from './recurrence.ts';
import { isMatch } from './recurrence-match.ts';
import { DAY } from './time.ts';
import { dayOf, spanOnDay } from './wall-time.ts';

/** A rule with the wall times (`HH:MM`) at which what it describes begins and ends. */
export type DailySpan = { readonly rule: Recurrence; readonly from: string; readonly to: string };

/** All spans that share an instant with a range, by their start; one may be given twice. */
export type SpansIn = (range: Span) => readonly Span[];

const BLOCK = 64 * DAY;
const YEARS_TRIED = 100;

/** All spans of a rule that share an instant with `range`, by their start. Linear in the days of the range. */
export function expandBetween({ rule, from, to }: DailySpan, range: Span, zone: string): readonly Span[] {
  const found: Span[] = [];
  // A span may reach into the next day, and a clock change may move an edge: two days before are enough for both.
  let day: Day = addDays(dayOf(range.start, zone), -2);
  const last = addDays(dayOf(range.end, zone), 1);
  if (rule.starting !== null && countDays(rule.starting, day) < 0) day = rule.starting;
  for (; countDays(day, last) >= 0; day = addDays(day, 1)) {
    if (!isMatch(rule, day)) continue;
    const span = spanOnDay(day, from, to, zone);
    if (rule.until?.kind === 'instant' && span.start > rule.until.instant) break;
    // One that lies in an hour that the clocks skip is empty, and shares an instant with nothing.
    if (span.start < span.end && span.start < range.end && range.start < span.end) found.push(span);
  }
  return found;
}

/** As `expandBetween`, but remembers. */
export function rememberSpans(daily: DailySpan, zone: string): SpansIn {
  return remember((range) => expandBetween(daily, range, zone));
}

/** The same spans, worked out once for each block of days. */
export function remember(expand: SpansIn): SpansIn {
  const blocks = new Map<number, readonly Span[]>();
  return (range) => {
    const found: Span[] = [];
    for (let block = Math.floor(range.start / BLOCK); block * BLOCK < range.end; block += 1) {
      const spans = blocks.get(block) ?? expand({ start: block * BLOCK, end: (block + 1) * BLOCK });
      blocks.set(block, spans);
      for (const span of spans) if (span.start < range.end && range.start < span.end) found.push(span);
    }
    return found;
  };
}

/** Whether a rule ever matches a day: from `starting` (or 1970) until its end, or for a hundred years. */
export function canFire({ rule, from, to }: DailySpan, zone: string): boolean {
  let day = rule.starting ?? { year: 1970, month: 1, day: 1 };
  const last = addYears(day, YEARS_TRIED);
  for (; countDays(day, last) >= 0; day = addDays(day, 1)) {
    if (rule.until?.kind === 'day' && countDays(rule.until.day, day) > 0) return false;
    if (!isMatch(rule, day)) continue;
    return rule.until?.kind !== 'instant' || spanOnDay(day, from, to, zone).start <= rule.until.instant;
  }
  return false;
}
