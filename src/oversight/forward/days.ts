/** The days of a forward schedule on which something begins, in the policy's zone, each with what holds on it. For terminal and Markdown alike. */
import { addDays, type Day, describeDate, numberOf, parseDay } from '../../domain/time/days.ts';
import { describeDay, describeInstant, MINUTE, parseInstant, toIso } from '../../domain/time/time.ts';
import {
  countReadings,
  dayOf,
  describeOffset,
  isKnownZone,
  offsetAt,
  startOfDay,
} from '../../domain/time/wall-time.ts';
import type { CalendarSpan, ForwardSchedule, FreezeSpan, ScheduledChange } from './schedule.ts';

export type ScheduleDay = {
  /** `Tuesday 24 November 2026`. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Those that begin on it; on the first day also those that began before. */
  readonly changes: readonly ScheduledChange[];
  /** Those that began on an earlier day that is shown, and are not over. */
  readonly continuing: readonly ScheduledChange[];
  /** Those that share an instant with it. */
  readonly freezes: readonly FreezeSpan[];
  readonly windows: readonly CalendarSpan[];
};

/** The zone to speak in: UTC, which the caller says, where the policy's is not known. */
export function spokenZone({ timezone }: ForwardSchedule): string {
  return isKnownZone(timezone) ? timezone : 'UTC';
}

/** Days on which no change begins or ends and no freeze begins are left out. */
export function groupByDay(schedule: ForwardSchedule): readonly ScheduleDay[] {
  const zone = spokenZone(schedule);
  const [first, last] = [instantOf(schedule.range.start), instantOf(schedule.range.end) - 1];
  const byDay = new Map<string, ScheduledChange[]>();
  const dayFor = (instant: number): ScheduledChange[] => {
    const day = describeDate(dayOf(Math.min(Math.max(instant, first), last), zone));
    const known = byDay.get(day) ?? [];
    byDay.set(day, known);
    return known;
  };
  for (const change of schedule.changes) {
    dayFor(instantOf(change.start)).push(change);
    // The morning on which a night's work ends is a day with a change, even where nothing else is on it.
    dayFor(Math.max(instantOf(change.start), instantOf(change.end) - 1));
  }
  for (const freeze of schedule.freezes) dayFor(instantOf(freeze.start));
  const days = [...byDay]
    .flatMap(([text, changes]) => {
      const day = parseDay(text);
      return day === null ? [] : [{ day, changes }];
    })
    .sort((a, b) => numberOf(a.day) - numberOf(b.day));
  const freezesOn = startSweep(schedule.freezes);
  const windowsOn = startSweep(schedule.windows);
  const changesOn = startSweep(schedule.changes);
  return days.map(({ day, changes }) => {
    const span = spanOf(day, zone);
    const own = new Set(changes);
    return {
      title: describeDay(day),
      ...span,
      changes,
      continuing: changesOn(span).filter((change) => !own.has(change)),
      freezes: freezesOn(span),
      windows: windowsOn(span),
    };
  });
}

type Times = { readonly start: number; readonly end: number };

function spanOf(day: Day, zone: string): Times {
  return { start: startOfDay(day, zone), end: startOfDay(addDays(day, 1), zone) };
}

/** Asked about one day after another, each later than the one before: a span is looked at once when it begins, and until it ends. */
function startSweep<Span extends Ends>(spans: readonly Span[]): (day: Times) => readonly Span[] {
  let next = 0;
  let open: { readonly span: Span; readonly end: number }[] = [];
  return (day) => {
    for (let span = spans[next]; span !== undefined && instantOf(span.start) < day.end; span = spans[next]) {
      open.push({ span, end: instantOf(span.end) });
      next += 1;
    }
    open = open.filter(({ end }) => end > day.start);
    return open.map(({ span }) => span);
  };
}

type Ends = Pick<CalendarSpan, 'start' | 'end'>;

/** `all day`, `09:30 to 16:00`, `from 17:00, until 09:00 on Monday 4 January 2027`: what a span is on one of its days. */
export function sayPart({ start, end }: Ends, day: ScheduleDay, zone: string): string {
  const isFromBefore = instantOf(start) <= day.start;
  const isToLater = instantOf(end) > day.end;
  if (!isFromBefore && !isToLater) return sayTimes({ start, end }, day, zone);
  if (!isToLater) return instantOf(end) === day.end ? 'all day' : `until ${clockOf(end, zone).time}`;
  const last = clockOf(end, zone);
  return `${isFromBefore ? '' : `from ${clockOf(start, zone).time}, `}until ${last.time} on ${last.day}`;
}

/** `10:00 to 12:00`; the other day beside each time that is not on this one. */
export function sayTimes({ start, end }: Ends, day: ScheduleDay, zone: string): string {
  return [start, end]
    .map((instant) => {
      const clock = clockOf(instant, zone);
      return clock.day === day.title ? clock.time : `${clock.time} on ${clock.day}`;
    })
    .join(' to ');
}

/** Time and day of an instant in a known zone; in the hour that the clocks show twice, `01:30 (+01:00)`. */
export function clockOf(instant: string, zone: string): { readonly time: string; readonly day: string } {
  const at = instantOf(instant);
  const [, time = instant, day = ''] = /^(\S+) on ([^,]+),/u.exec(describeInstant(at, zone)) ?? [];
  const offset = offsetAt(at, zone);
  const local = toIso(at + offset * MINUTE).slice(0, 19);
  return { time: countReadings(local, zone) === 'twice' ? `${time} (${describeOffset(offset)})` : time, day };
}

/** `Tuesday 24 November 2026 to Monday 18 January 2027`: the last day of the range is the one before its end. */
export function sayDays({ range }: ForwardSchedule, zone: string): string {
  const first = describeDay(dayOf(instantOf(range.start), zone));
  const last = describeDay(dayOf(instantOf(range.end) - 1, zone));
  return first === last ? first : `${first} to ${last}`;
}

function instantOf(text: string): number {
  return parseInstant(text) ?? 0;
}
