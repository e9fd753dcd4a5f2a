/**
 * Clocks of imported calendars: zones of the IANA list by the data of this machine, and those that a file defines itself (VTIMEZONE) by
 * its own rules. There is no zone to fall back on: before its first change a clock shows what it was changed from.
 */

import type { ImportedZone, LocalTime, Observance, Observances } from '../terms/imported-calendar.ts';
import { daysInMonth, numberOf } from '../time/days.ts';
import type { Recurrence } from '../time/recurrence.ts';
import { isMatch } from '../time/recurrence-match.ts';
import { DAY } from '../time/time.ts';
import { type Clock, type Reading, readClock, readZone } from '../time/wall-time.ts';
import { aheadAt } from '../time/zones.ts';

/** Reads wall times, which are given in milliseconds as if they were of UTC. */
export type ReadWall = (wall: number) => Reading;

/** @param own the zone of the calendar */
export function wallOf(zone: ImportedZone, own: string): ReadWall {
  switch (zone.kind) {
    case 'calendar':
      return (wall) => readZone(wall, own);
    case 'named':
      return (wall) => readZone(wall, zone.name);
    case 'defined': {
      const ahead = clockOf(zone.observances);
      return (wall) => readClock(wall, ahead);
    }
  }
}

/** How far a zone is ahead of UTC. */
export function clockIn(zone: ImportedZone, own: string): Clock {
  switch (zone.kind) {
    case 'calendar':
      return (instant) => aheadAt(instant, own);
    case 'named':
      return (instant) => aheadAt(instant, zone.name);
    case 'defined':
      return clockOf(zone.observances);
  }
}

type Change = { readonly at: number; readonly to: number };

const clocks = new WeakMap<Observances, Clock>();

function clockOf(observances: Observances): Clock {
  const clock = clocks.get(observances) ?? makeClock(observances);
  clocks.set(observances, clock);
  return clock;
}

function makeClock(observances: Observances): Clock {
  const last = observances.map(lastChange);
  const before = observances.reduce((a, b) => (instantOf(b.start, b.from) < instantOf(a.start, a.from) ? b : a)).from;
  return (instant) => {
    let latest: Change | null = null;
    for (const find of last) {
      const change = find(instant);
      if (change !== null && (latest === null || change.at > latest.at)) latest = change;
    }
    return latest === null ? before : latest.to;
  };
}

/** The last change of an observance at or before an instant; null before its first. */
function lastChange(observance: Observance): (instant: number) => Change | null {
  const { start, from, to, rule, until, also } = observance;
  const singles = [start, ...also].map((local) => instantOf(local, from)).sort((a, b) => b - a);
  const years = new Map<number, readonly number[]>();
  const inYear = (year: number): readonly number[] => {
    const known = years.get(year) ?? (rule === null ? [] : changesIn(rule, year, observance));
    years.set(year, known);
    return known;
  };
  return (instant) => {
    const single = singles.find((at) => at <= instant) ?? null;
    let at = single;
    if (rule !== null) {
      const end = until === null ? instant : Math.min(instant, until);
      // A rule fires every year, or in leap years: a handful of steps back finds the last time.
      for (let year = yearOf(end) + 1, tries = 0; year >= start.day.year && tries < 50; year -= 1, tries += 1) {
        const found = inYear(year).findLast((each) => each <= end);
        if (found === undefined) continue;
        at = Math.max(found, single ?? found);
        break;
      }
    }
    return at === null ? null : { at, to };
  };
}

function changesIn(rule: Recurrence, year: number, { start, from }: Observance): readonly number[] {
  const found: number[] = [];
  for (const month of [...(rule.byMonth ?? [])].sort((a, b) => a - b)) {
    for (let day = 1; day <= daysInMonth({ year, month, day: 1 }); day += 1) {
      if (isMatch(rule, { year, month, day }))
        found.push(instantOf({ day: { year, month, day }, time: start.time }, from));
    }
  }
  return found;
}

function yearOf(instant: number): number {
  return 1970 + Math.floor(instant / (365.2425 * DAY));
}

function instantOf({ day, time }: LocalTime, ahead: number): number {
  return numberOf(day) * DAY + time - ahead;
}
