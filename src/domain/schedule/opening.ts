/**
 * When can it? The next span of time in which the calendar, the lead time, what it depends on and the changes in its way would
 * all let a change out, for as long as it is planned to take.
 */

import { intersect, type Span, subtract } from '../time/intervals.ts';
import { DAY } from '../time/time.ts';
import type { ReadCalendar } from './calendar-rules.ts';
import { freezesFor, frozenSpans, type Granting } from './freezes.ts';
import type { PlannedChange } from './planned-change.ts';
import { openSpans } from './windows.ts';

/** How far it looks: first a month, for that is nearly always enough. */
const DAYS_SEARCHED = [32, 128, 400] as const;

export type Opening = {
  readonly opensAt: number;
  /** null: not before the search ends. */
  readonly closesAt: number | null;
};

/** The spans of a range in which windows and freezes let the change out, in all its environments at once. */
export function allowedSpans(
  calendar: ReadCalendar,
  change: PlannedChange,
  range: Span,
  granting: Granting,
): readonly Span[] {
  let allowed: readonly Span[] = [range];
  if (change.record.value.type === 'emergency') return allowed;
  for (const environment of change.environments) {
    const open = openSpans(calendar, change, environment, range);
    if (open !== null) allowed = intersect(allowed, open);
    allowed = subtract(allowed, frozenSpans(calendar, change, environment, range, granting));
  }
  return allowed;
}

/**
 * The first opening at or after `from` that holds `length` milliseconds (0: any moment); null when there is none within 400 days,
 * or none before the end of what is known about bank holidays.
 */
export function findOpening(
  calendar: ReadCalendar,
  change: PlannedChange,
  from: number,
  length: number,
  takenIn: (range: Span) => readonly Span[],
  granting: Granting,
): Opening | null {
  const known = change.environments
    .flatMap((environment) => freezesFor(calendar, change, environment))
    .flatMap((freeze) => freeze.known ?? []);
  if (known.some((span) => from < span.start)) return null;
  const horizon = Math.min(...known.map((span) => span.end));
  for (const days of DAYS_SEARCHED) {
    const end = Math.min(from + days * DAY, horizon);
    if (end <= from) return null;
    const range = { start: from, end };
    const free = subtract(allowedSpans(calendar, change, range, granting), takenIn(range));
    const fit = free.find((span) => span.end - span.start >= Math.max(length, 1));
    if (fit !== undefined) return { opensAt: fit.start, closesAt: fit.end < end ? fit.end : null };
  }
  return null;
}
