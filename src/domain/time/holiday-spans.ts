/** Bank holidays as spans of time in a zone: each whole day, as the zone's clock has it. */
import { addDays, describeDate } from './days.ts';
import { isOverlapping, type Span } from './intervals.ts';
import { parseDay } from './time.ts';
import { dayOf, spanOnDay } from './wall-time.ts';
import type { Holidays } from './working-days.ts';

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
