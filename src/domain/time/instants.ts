/** Instants as RFC 3339 text: order, calendar day in a zone, and sums with ISO 8601 durations (a day is 24 hours). */
import { type Day, describeDate } from './days.ts';
import { parseDuration } from './durations.ts';
import { parseInstant, toIso } from './time.ts';
import { dayOf } from './wall-time.ts';

/** Negative, zero or positive as `a` is before, at or after `b`. @throws RangeError on text that is no instant; the records layer lets none through. */
export function compareInstants(a: string, b: string): number {
  const apart = readInstant(a) - readInstant(b);
  // Texts may be finer than the milliseconds that numbers keep.
  return Math.sign(apart === 0 ? nanosecondsOf(a) - nanosecondsOf(b) : apart);
}

export function isBefore(a: string, b: string): boolean {
  return compareInstants(a, b) < 0;
}

export function laterOf(a: string, b: string): string {
  return compareInstants(a, b) >= 0 ? a : b;
}

export function earlierOf(a: string, b: string): string {
  return compareInstants(a, b) <= 0 ? a : b;
}

/** The calendar day of an instant in an IANA zone, as `2026-11-24`. */
export function dayIn(zone: string, instant: string): string {
  return describeDate(dateIn(zone, instant));
}

/** As `dayIn`, to count with. */
export function dateIn(zone: string, instant: string): Day {
  return dayOf(readInstant(instant), zone);
}

/** The end of the last year that has four digits. */
const LAST = 253_402_300_799_000;

/** `instant` plus an ISO 8601 duration of days, hours, minutes and seconds; RFC 3339 in UTC. */
export function addTo(instant: string, duration: string): string {
  const length = parseDuration(duration);
  if (length === null) throw new RangeError(`${duration} is no duration.`);
  const sum = toIso(Math.min(readInstant(instant.replace(/\.\d+/, '')) + length, LAST));
  // Durations are whole seconds, so that the part of a second stays as it is.
  const part = fractionOf(instant).replace(/0+$/, '');
  return part === '' ? sum : sum.replace('Z', `.${part}Z`);
}

/** The digits of the fraction of a second. */
function fractionOf(instant: string): string {
  return /\.(\d+)/.exec(instant)?.[1] ?? '';
}

function nanosecondsOf(instant: string): number {
  return Number(fractionOf(instant).padEnd(9, '0'));
}

function readInstant(text: string): number {
  // Facts may hold a leap second, which counts as the second before it.
  const instant = parseInstant(text.replace(/:60(?=[.Zz+-])/, ':59'));
  if (instant === null) throw new RangeError(`${text} is no instant.`);
  return instant;
}
