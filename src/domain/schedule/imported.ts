/**
 * Imported calendars: events of iCalendar files, as they stand there, and the spans of time that they take. What is left out of them
 * makes a freeze vanish, so only what is named exactly is left out.
 */

import type { ImportedEvent, ImportedSeries, ImportedTime, ImportedZone } from '../terms/imported-calendar.ts';
import { addYears, type Day, dayAt, numberOf } from '../time/days.ts';
import { isOverlapping, type Span } from '../time/intervals.ts';
import { remember, type SpansIn } from '../time/occurrences.ts';
import type { Recurrence } from '../time/recurrence.ts';
import { isMatch } from '../time/recurrence-match.ts';
import { DAY } from '../time/time.ts';
import { dayOf, startOfDay } from '../time/wall-time.ts';
import type { ZoneClocks } from './imported-zone.ts';

export type ReadEvent =
  | { readonly kind: 'spans'; readonly spansIn: SpansIn; readonly longest: number }
  | { readonly kind: 'refused'; readonly because: string };

/** Longer ones are refused: a series would have to be looked for that far back. */
const LONGEST_DAYS = 3_660;

const LONGEST_REPEATED_DAYS = 366;

const YEARS_COUNTED = 100;

/** @param own with the zone of the calendar, in which whole days and times without a zone are meant */
export function readEvent(event: ImportedEvent, own: ZoneClocks): ReadEvent {
  const { start, series } = event;
  const measured = measure(event, own);
  if (typeof measured === 'string') return { kind: 'refused', because: measured };
  const place = placing(measured, own);
  const first = place(start);
  const days = (first.end - first.start) / DAY;
  if (days > LONGEST_DAYS) return { kind: 'refused', because: 'it lasts more than ten years' };
  const isRepeated = series !== null || event.also.length > 0;
  if (isRepeated && days > LONGEST_REPEATED_DAYS)
    return { kind: 'refused', because: 'it is repeated although it lasts more than a year' };
  const isLeftOut = leavingOut(event, own);
  const once = [...(series === null ? [start] : []), ...event.also].filter((at) => !isLeftOut(at)).map(place);
  const listed: SpansIn = (range) => once.filter((span) => isOverlapping(span, range));
  if (series === null) return { kind: 'spans', spansIn: listed, longest: first.end - first.start };

  if (!isMatch(series.rule, start.day))
    return { kind: 'refused', because: 'its rule (RRULE) does not hold on the day of its own start' };
  const end = endOf(event, series, own, first.start);
  if (typeof end === 'string') return { kind: 'refused', because: end };
  const back = Math.ceil(days) + 3;
  const repeated = remember((range) => {
    const found: Span[] = [];
    const last = Math.min(Math.floor(range.end / DAY) + 2, end.day);
    for (
      let number = Math.max(Math.floor(range.start / DAY) - back, numberOf(start.day));
      number <= last;
      number += 1
    ) {
      const day = dayAt(number);
      const at = { ...start, day };
      if (!isMatch(series.rule, day) || isLeftOut(at)) continue;
      const span = place(at);
      if (span.start <= end.instant && isOverlapping(span, range)) found.push(span);
    }
    return found;
  });
  return {
    kind: 'spans',
    spansIn: (range) => [...repeated(range), ...listed(range)],
    longest: first.end - first.start,
  };
}

/** A length: by the clock on the wall, and then by the clock that counts. */
type Length = { readonly wall: number; readonly exact: number };

/** How long an event is, or what is wrong with its end. */
function measure({ start, end }: ImportedEvent, own: ZoneClocks): Length | string {
  if (end.kind === 'after') {
    if (end.days + end.time <= 0) return 'its DURATION takes no time';
    return { wall: end.days * DAY, exact: end.time };
  }
  const from = wallTime(start);
  const to = wallTime(end.at);
  if (isSameZone(start.zone, end.at.zone))
    return to > from ? { wall: to - from, exact: 0 } : 'its end (DTEND) is not after its start (DTSTART)';
  // By two clocks there is no length on one wall.
  const length = own.wallOf(end.at.zone)(to).last - own.wallOf(start.zone)(from).first;
  return length > 0 ? { wall: 0, exact: length } : 'its end (DTEND) is not after its start (DTSTART)';
}

/** The span that an event takes when it starts at a time, which is read by the clock of that time: a further start may have another. */
function placing({ wall, exact }: Length, own: ZoneClocks): (at: ImportedTime) => Span {
  return ({ day, time, zone }) => {
    if (time === null)
      return { start: startOfDay(day, own.zone), end: startOfDay(dayAt(numberOf(day) + wall / DAY), own.zone) };
    const read = own.wallOf(zone);
    const from = read(numberOf(day) * DAY + time);
    const end = wall === 0 ? from.first + exact : read(numberOf(day) * DAY + time + wall).last + exact;
    if (from.first < end) return { start: from.first, end };
    // The start fell into a gap of the clock and moved past the end: what is left begins when the gap ends. Where nothing is left, the
    // event is as long as ever after the gap: a freeze must not vanish.
    return from.change < end
      ? { start: from.change, end }
      : { start: from.first, end: from.first + Math.max(wall, exact) };
  };
}

/** Whether a start is one that the event leaves out: the same instant, by whatever clocks the two are written. */
function leavingOut({ except }: ImportedEvent, own: ZoneClocks): (at: ImportedTime) => boolean {
  const instants = new Set(except.map((time) => instantOf(time, own)));
  return instants.size === 0 ? () => false : (at) => instants.has(instantOf(at, own));
}

type SeriesEnd = { readonly day: number; readonly instant: number };

const NEVER: SeriesEnd = { day: Number.POSITIVE_INFINITY, instant: Number.POSITIVE_INFINITY };

/** The last day and the last instant at which an occurrence may begin. */
function endOf(
  { start }: ImportedEvent,
  { rule, until }: ImportedSeries,
  own: ZoneClocks,
  first: number,
): SeriesEnd | string {
  if (until === null) return NEVER;
  if (until.kind === 'count') return lastOf(rule, until.count, start.day);
  const { at } = until;
  if (start.time === null || at.time === null) {
    const day = lastDay(at, own);
    return day < numberOf(start.day)
      ? 'its rule ends (UNTIL) before it starts'
      : { day, instant: Number.POSITIVE_INFINITY };
  }
  const instant = instantOf(at, own);
  if (instant < first) return 'its rule ends (UNTIL) before it starts';
  // The day of an instant is another in another zone, but never by more than one.
  return { day: Math.floor((instant + own.clockIn(start.zone)(instant)) / DAY) + 1, instant };
}

/** The last of whole days. An instant names two, its day in UTC and that of the calendar: with the later no day of the freeze is lost. */
function lastDay(at: ImportedTime, own: ZoneClocks): number {
  if (at.time === null) return numberOf(at.day);
  const instant = instantOf(at, own);
  return Math.max(numberOf(at.day), numberOf(dayOf(instant, own.zone)));
}

/** The day of the last of so many occurrences. */
function lastOf(rule: Recurrence, count: number, start: Day): SeriesEnd | string {
  const last = numberOf(addYears(start, YEARS_COUNTED));
  let left = count;
  for (let number = numberOf(start); number <= last; number += 1) {
    if (!isMatch(rule, dayAt(number))) continue;
    left -= 1;
    if (left === 0) return { day: number, instant: Number.POSITIVE_INFINITY };
  }
  return `its COUNT of ${count} is not reached within ${YEARS_COUNTED} years`;
}

function wallTime({ day, time }: ImportedTime): number {
  return numberOf(day) * DAY + (time ?? 0);
}

function instantOf(at: ImportedTime, own: ZoneClocks): number {
  return at.time === null ? startOfDay(at.day, own.zone) : own.wallOf(at.zone)(wallTime(at)).first;
}

function isSameZone(a: ImportedZone, b: ImportedZone): boolean {
  return a.kind === 'calendar' || b.kind === 'calendar' ? a.kind === b.kind : a.name === b.name;
}
