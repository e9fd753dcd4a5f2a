/**
 * The other changes of a run as the schedule asks for them, indexed once for all changes: by environment and item, so that finding what one
 * collides with does not look at all the others, and by id, so that each is walked through once for whoever depends on it.
 */

import { normaliseRef } from '../items/items.ts';
import { outlineOf } from '../terms/outline.ts';
import type { ReadRecord } from '../terms/world.ts';
import { foldCase } from '../text/names.ts';
import type { Span } from '../time/intervals.ts';
import { parseInstant } from '../time/time.ts';

export type OtherChange = {
  readonly record: ReadRecord;
  /** The proven time of the request, RFC 3339. */
  readonly requestedAt: string;
  readonly hasCountedApproval: boolean;
  /** Neither withdrawn nor ended. */
  readonly live: boolean;
};

export type OtherChanges = {
  readonly list: readonly OtherChange[];
  readonly bookings: Bookings;
  readonly network: Network;
};

export type Booking = { readonly other: OtherChange; readonly span: Span; readonly latestEnd: number };
/** By environment and item, in the order in which they start. */
export type Bookings = ReadonlyMap<string, readonly Booking[]>;
/** All records with an id; more than one where the id is given twice. */
export type Known = ReadonlyMap<string, readonly ReadRecord[]>;
/** A circle by its ids, and at which of them it is entered. */
export type Circle = { readonly ring: readonly string[]; readonly at: number };
/** The records of a list; the ids from which no circle is reached, and those from which one is, as far as it was looked for. */
export type Network = { readonly known: Known; readonly sound: Set<string>; readonly circles: Map<string, Circle> };

export function indexOthers(list: readonly OtherChange[]): OtherChanges {
  return { list, bookings: indexBookings(list), network: startNetwork(indexById(list)) };
}

export function startNetwork(known: Known): Network {
  return { known, sound: new Set(), circles: new Map() };
}

function indexById(others: readonly OtherChange[]): Known {
  const known = new Map<string, ReadRecord[]>();
  for (const { record } of others) {
    const key = foldCase(outlineOf(record).id);
    const list = known.get(key) ?? [];
    known.set(key, list);
    list.push(record);
  }
  return known;
}

export function placeOf(environment: string, item: string): string {
  return JSON.stringify([foldCase(environment), item]);
}

function indexBookings(others: readonly OtherChange[]): Bookings {
  const lists = new Map<string, { other: OtherChange; span: Span }[]>();
  for (const other of others) {
    const { schedule, environments, 'configuration-items': refs } = outlineOf(other.record);
    if (!other.live || schedule === undefined) continue;
    const start = parseInstant(schedule.start);
    const end = parseInstant(schedule.end);
    if (start === null || end === null || end <= start) continue;
    const items = new Set(refs.map(normaliseRef));
    for (const environment of new Set(environments.map(foldCase))) {
      for (const item of items) {
        const key = placeOf(environment, item);
        const list = lists.get(key) ?? [];
        lists.set(key, list);
        list.push({ other, span: { start, end } });
      }
    }
  }
  const bookings = new Map<string, readonly Booking[]>();
  for (const [key, list] of lists) {
    let latestEnd = Number.NEGATIVE_INFINITY;
    list.sort((a, b) => a.span.start - b.span.start);
    bookings.set(
      key,
      list.map(({ other, span }) => {
        latestEnd = Math.max(latestEnd, span.end);
        return { other, span, latestEnd };
      }),
    );
  }
  return bookings;
}
