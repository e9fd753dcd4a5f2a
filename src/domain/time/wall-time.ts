/**
 * From wall time to instants and back. Where a clock change makes a wall time ambiguous the contract decides, not a default: in
 * a gap an edge moves forward by the gap (RFC 5545, 3.3.5); of two equal times a start takes the first and an end the second.
 */
import { addDays, type Day, dayAt, numberOf, parseDay } from './days.ts';
import type { Span } from './intervals.ts';
import { DAY, HOUR, MINUTE } from './time.ts';
import { aheadAt } from './zones.ts';

export { isKnownZone } from './zones.ts';

/** How far the clocks of a place are ahead of UTC at an instant, in milliseconds. */
export type Clock = (instant: number) => number;

/** The calendar day of an instant in a known zone. */
export function dayOf(instant: number, zone: string): Day {
  return dayAt(Math.floor((instant + aheadAt(instant, zone)) / DAY));
}

/** The first instant of a calendar day in a known zone. */
export function startOfDay(day: Day, zone: string): number {
  const midnight = readZone(numberOf(day) * DAY, zone);
  // Where the clocks pass over midnight, the day begins with the change.
  return midnight.kind === 'never' ? midnight.change : midnight.first;
}

/** Minutes east of UTC that a known zone has at an instant. */
export function offsetAt(instant: number, zone: string): number {
  return aheadAt(instant, zone) / MINUTE;
}

/** Minutes east of UTC as `+01:00`. */
export function describeOffset(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0');
  const seconds = Math.round((size % 1) * 60);
  return `${sign}${two(size / 60)}:${two(size % 60)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** `HH:MM`, from `00:00` to `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}

/** As `isTimeOfDay`, or `24:00`: the midnight that ends a day. */
export function isEndOfDay(text: string): boolean {
  return text === '24:00' || isTimeOfDay(text);
}

/** How often a zone's clock shows a local date and time (`2026-03-29T01:30:00`): in a gap never, in an overlap twice. */
export function countReadings(local: string, zone: string): 'never' | 'once' | 'twice' {
  const day = parseDay(local.slice(0, 10));
  if (day === null) throw new RangeError(`${local} is no local date and time.`);
  return readZone(numberOf(day) * DAY + timeOfDay(local.slice(11)), zone).kind;
}

/**
 * The span from a wall time on `day` to the next time that the clock shows `to`: on the next day unless `to` is after `from`.
 * Both are `HH:MM` and differ; `to` may be `24:00`, the midnight that ends the day.
 */
export function spanOnDay(day: Day, from: string, to: string, zone: string): Span {
  const last = to > from ? day : addDays(day, 1);
  const start = readZone(numberOf(day) * DAY + timeOfDay(from), zone);
  const end = readZone(numberOf(last) * DAY + timeOfDay(to), zone).last;
  if (start.first < end) return { start: start.first, end };
  // The start fell into a gap and moved past the end. What is left of the span begins when the gap ends; a freeze must not vanish.
  return { start: start.kind === 'never' ? start.change : start.first, end };
}

/** Milliseconds from midnight to `HH:MM` or `HH:MM:SS`. */
function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE + seconds * 1000;
}

export type Reading = {
  readonly kind: 'never' | 'once' | 'twice';
  /** The first and the last instant at which the clock shows the time. Never: both are as far after the gap as the time is into it. */
  readonly first: number;
  readonly last: number;
  /** The clock change that passes over the time, or else `first`. */
  readonly change: number;
};

/** When the clock of a known zone shows a wall time, which is given in milliseconds as if it were one of UTC. */
export function readZone(wall: number, zone: string): Reading {
  return readClock(wall, (instant) => aheadAt(instant, zone));
}

/** As `readZone`, of any clock that is never a whole day away from UTC. */
export function readClock(wall: number, ahead: Clock): Reading {
  // No zone is a whole day away from UTC, so that a clock change that matters lies between these two instants. They are midnights
  // so that the times of one day, and of the days beside it, share what is asked about them.
  const before = Math.floor(wall / DAY) * DAY - DAY;
  const after = before + 3 * DAY;
  const [old, present] = [ahead(before), ahead(after)];
  const once = (instant: number): Reading => ({ kind: 'once', first: instant, last: instant, change: instant });
  if (old === present) return once(wall - old);
  const [byOld, byPresent] = [wall - old, wall - present];
  const isOld = ahead(byOld) === old;
  const isPresent = ahead(byPresent) === present;
  if (isOld && isPresent) return { kind: 'twice', first: byOld, last: byPresent, change: byOld };
  if (isOld) return once(byOld);
  if (isPresent) return once(byPresent);
  return { kind: 'never', first: byOld, last: byOld, change: findChange(before, after, ahead) };
}

/** The first instant, to the second, at which the offset is the one of `after` and no longer the one of `before`. */
function findChange(before: number, after: number, ahead: Clock): number {
  const old = ahead(before);
  let [low, high] = [before / 1000, after / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ahead(middle * 1000) === old) low = middle;
    else high = middle;
  }
  return high * 1000;
}
