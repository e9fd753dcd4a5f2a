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

/** The clocks that the events of a calendar are read by. */
export type ZoneClocks = {
  /** The zone of the calendar itself. */
  readonly zone: string;
  readonly wallOf: (zone: ImportedZone) => ReadWall;
  /** How far a zone is ahead of UTC. */
  readonly clockIn: (zone: ImportedZone) => Clock;
};

/** Made once for the imports of a calendar: thousands of events share a zone that their file defines. */
export function openClocks(own: string): ZoneClocks {
  const defined = new Map<Observances, Clock>();
  const clockOf = (observances: Observances): Clock => {
    const clock = defined.get(observances) ?? makeClock(observances);
    defined.set(observances, clock);
    return clock;
  };
  const clockIn = (zone: ImportedZone): Clock => {
    if (zone.kind === 'defined') return clockOf(zone.observances);
    const name = zone.kind === 'calendar' ? own : zone.name;
    return (instant) => aheadAt(instant, name);
  };
  const wallOf = (zone: ImportedZone): ReadWall => {
    if (zone.kind !== 'defined') return (wall) => readZone(wall, zone.kind === 'calendar' ? own : zone.name);
    const ahead = clockOf(zone.observances);
    return (wall) => readClock(wall, ahead);
  };
  return { zone: own, wallOf, clockIn };
}

type Change = { readonly at: number; readonly to: number };

/** Changes are looked up in pages of about a year, so that a zone of a thousand parts answers as fast as one of two. */
const PAGE = 366 * DAY;

function makeClock(observances: Observances): Clock {
  const all = observances.map(changesOf);
  const before = observances.reduce((a, b) => (instantOf(b.start, b.from) < instantOf(a.start, a.from) ? b : a)).from;
  const pages = new Map<number, readonly Change[]>();
  return (instant) => {
    const number = Math.floor(instant / PAGE);
    const page = pages.get(number) ?? readPage(all, before, number * PAGE);
    pages.set(number, page);
    return lastAt(page, instant)?.to ?? before;
  };
}

/** What holds when the page begins, and all changes of it in their order. Of two at one instant the first that the file has counts. */
function readPage(all: readonly Changes[], before: number, from: number): readonly Change[] {
  let first: Change = { at: Number.NEGATIVE_INFINITY, to: before };
  for (const { last } of all) {
    const change = last(from - 1);
    if (change !== null && change.at > first.at) first = change;
  }
  const changes = all.flatMap(({ within }) => within(from, from + PAGE)).sort((a, b) => a.at - b.at);
  return [first, ...changes.filter(({ at }, index) => at !== changes[index - 1]?.at)];
}

/** The last of changes, which are in order, at or before an instant. */
function lastAt(changes: readonly Change[], instant: number): Change | null {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1] ?? null;
}

/** The changes of one observance: the last at or before an instant, null before its first; and those from an instant to before another. */
type Changes = {
  readonly last: (instant: number) => Change | null;
  readonly within: (from: number, to: number) => readonly Change[];
};

function changesOf(observance: Observance): Changes {
  const { start, from, to, rule, until, also } = observance;
  const singles = [start, ...also].map((local) => ({ at: instantOf(local, from), to })).sort((a, b) => a.at - b.at);
  const years = new Map<number, readonly number[]>();
  const inYear = (year: number): readonly number[] => {
    const known = years.get(year) ?? (rule === null ? [] : changesIn(rule, year, observance));
    years.set(year, known);
    return known;
  };
  return {
    last: (instant) => {
      const single = lastAt(singles, instant);
      const end = until === null ? instant : Math.min(instant, until);
      // A rule fires every year, or in leap years: a handful of steps back finds the last time.
      for (let year = yearOf(end) + 1, tries = 0; year >= start.day.year && tries < 50; year -= 1, tries += 1) {
        if (rule === null) break;
        const found = inYear(year).findLast((each) => each <= end);
        if (found !== undefined) return { at: Math.max(found, single?.at ?? found), to };
      }
      return single;
    },
    within: (first, next) => {
      const found = singles.filter(({ at }) => at >= first && at < next);
      const end = until === null ? next : Math.min(next, until + 1);
      for (let year = yearOf(first) - 1; rule !== null && year <= yearOf(next) + 1; year += 1) {
        if (year < start.day.year) continue;
        for (const at of inYear(year)) if (at >= first && at < end) found.push({ at, to });
      }
      return found;
    },
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
