/**
 * The clock of the policy's zone, for the page. Its script gets the offsets themselves and asks no browser for a zone, so that every
 * reader sees the times that this machine's zone data give, and a browser that does not know the zone shows no other ones.
 */

import { DAY, describeDay, MINUTE, parseInstant, toIso } from '../../domain/time/time.ts';
import { dayOf, isKnownZone, offsetAt } from '../../domain/time/wall-time.ts';
import type { ForwardSchedule } from './schedule.ts';

/** What lies farther from the range is shown in UTC, and said so. */
const MARGIN = 400 * DAY;

export type PageZone = {
  /** The zone that times are shown in: the policy's, or UTC where this machine does not know that one. */
  readonly name: string;
  readonly isKnown: boolean;
  /** Start of each offset in milliseconds, and the offset in minutes east of UTC; ascending, the first at `from`. */
  readonly offsets: readonly (readonly [number, number])[];
  readonly from: number;
  readonly until: number;
};

export function zoneOf(schedule: ForwardSchedule): PageZone {
  const isKnown = isKnownZone(schedule.timezone);
  const name = isKnown ? schedule.timezone : 'UTC';
  const from = readInstant(schedule.range.start) - MARGIN;
  const until = readInstant(schedule.range.end) + MARGIN;
  return { name, isKnown, offsets: listOffsets(from, until, name), from, until };
}

/** Milliseconds since 1970. @throws RangeError on text that is no instant; a schedule holds none. */
export function readInstant(text: string): number {
  const instant = parseInstant(text);
  if (instant === null) throw new RangeError(`${text} is no instant.`);
  return instant;
}

/** `10:00`, by the clock of the zone. */
export function clockOf(instant: number, zone: string): string {
  return toIso(instant + offsetAt(instant, zone) * MINUTE).slice(11, 16);
}

/** `Tuesday 24 November 2026`. */
export function dateOf(instant: number, zone: string): string {
  return describeDay(dayOf(instant, zone));
}

function listOffsets(from: number, until: number, zone: string): readonly (readonly [number, number])[] {
  const offsets: [number, number][] = [[from, offsetAt(from, zone)]];
  let present = offsetAt(from, zone);
  // No zone has changed its clocks twice within a day since there are zones.
  for (let low = from; low < until; low += DAY) {
    const high = low + DAY;
    const next = offsetAt(high, zone);
    if (next === present) continue;
    offsets.push([findChange(low, high, zone), next]);
    present = next;
  }
  return offsets;
}

/** The first instant, to the second, at which the offset is no longer the one of `low`. */
function findChange(low: number, high: number, zone: string): number {
  const old = offsetAt(low, zone);
  let [before, after] = [Math.floor(low / 1000), Math.ceil(high / 1000)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * 1000, zone) === old) before = middle;
    else after = middle;
  }
  return after * 1000;
}
