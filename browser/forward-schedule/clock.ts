/**
 * The clock of the page, by the offsets in its data and not by what the reader's browser knows of zones: every reader sees the same
 * times, and a short or a long day is as long as it is. Days are whole numbers from 1 January 1970, as in the domain.
 */
import { dayAt, describeDate, numberOf, parseDay, weekdayOf as weekdayFromMonday } from '../../src/domain/time/days.ts';
import { DAY, describeDay, HOUR, MINUTE } from '../../src/domain/time/time.ts';
import type { Span, Zone } from './data.ts';

export { DAY, HOUR, MINUTE, toIso as writeInstant } from '../../src/domain/time/time.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const two = (number: number): string => String(number).padStart(2, '0');

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: number): number => weekdayFromMonday(dayAt(day)) - 1;

/** The week of the year, by ISO 8601: the one that holds its Thursday. */
export function weekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  return 1 + Math.floor((thursday - numberOf({ year: dayAt(thursday).year, month: 1, day: 1 })) / 7);
}

/** `2026-11-24`. */
export const writeDay = (day: number): string => describeDate(dayAt(day));

export function readDay(text: string): number | null {
  const day = parseDay(text);
  return day === null ? null : numberOf(day);
}

/** `Tuesday 24 November 2026`. */
export const sayDay = (day: number): string => describeDay(dayAt(day));

export const monthName = (day: number): string => sayDay(day).split(' ')[2] ?? '';

/** `Tue 24 Nov 2026`. */
export function shortDay(day: number): string {
  const [weekday = '', date, month = '', year] = sayDay(day).split(' ');
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)} ${year}`;
}

/** `10:00` */
export function clockIn(instant: number, offset: number): string {
  const time = (((instant + offset) % DAY) + DAY) % DAY;
  return `${two(Math.floor(time / HOUR))}:${two(Math.floor((time % HOUR) / MINUTE))}`;
}

export function sayLength(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return said.length === 0 ? '0 min' : said.join(' ');
}

export type Clock = {
  /** Milliseconds east of UTC; none, which is UTC, where the data do not reach. */
  readonly offsetAt: (instant: number) => number;
  readonly isInZone: (instant: number) => boolean;
  readonly dayOf: (instant: number) => number;
  /** The first instant of a day; where the clocks pass over midnight, their change. */
  readonly startOfDay: (day: number) => number;
  /** `10:00`, with the day where it is not the given one. */
  readonly sayTime: (instant: number, day: number | null, isUtc?: boolean) => string;
  readonly sayTimes: (span: Span, day: number | null, isUtc?: boolean) => string;
};

export function openClock(zone: Zone): Clock {
  const isInZone = (instant: number): boolean => zone.from <= instant && instant < zone.until;

  function offsetAt(instant: number): number {
    if (!isInZone(instant)) return 0;
    let found = zone.offsets[0]?.[1] ?? 0;
    for (const [start, minutes] of zone.offsets) {
      if (start > instant) break;
      found = minutes;
    }
    return found * MINUTE;
  }

  const dayOf = (instant: number): number => Math.floor((instant + offsetAt(instant)) / DAY);

  function startOfDay(day: number): number {
    const wall = day * DAY;
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    if (offsetAt(wall - before) === before) return wall - before;
    if (offsetAt(wall - after) === after) return wall - after;
    const change = zone.offsets.find(([start]) => start > wall - DAY && start <= wall + DAY);
    return change === undefined ? wall - after : change[0];
  }

  function sayTime(instant: number, day: number | null, isUtc = false): string {
    const offset = isUtc ? 0 : offsetAt(instant);
    const own = Math.floor((instant + offset) / DAY);
    const isSameYear = day !== null && dayAt(own).year === dayAt(day).year;
    const date = isSameYear ? shortDay(own).slice(0, -5) : shortDay(own);
    const words = own === day ? clockIn(instant, offset) : `${date} ${clockIn(instant, offset)}`;
    return isUtc || isInZone(instant) ? words : `${words} UTC`;
  }

  const sayTimes = (span: Span, day: number | null, isUtc = false): string =>
    `${sayTime(span.start, day, isUtc)}–${sayTime(span.end, day, isUtc)}`;

  return { offsetAt, isInZone, dayOf, startOfDay, sayTime, sayTimes };
}
