/**
 * The other changes of a run as the schedule asks for them, indexed once for all changes: by environment and item, so that finding what one
 * collides with does not look at all the others, and by id, so that each is walked through once for whoever depends on it. Either is made
 * when it is first asked for, and the times of the changes to an item are read when somebody asks for that item.
 */

import { normaliseRef } from '../items/items.ts';
import { addTo } from '../terms/grouped.ts';
import { once } from '../terms/once.ts';
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
  readonly bookedAt: BookedAt;
  readonly network: () => Network;
};

export type Booking = { readonly other: OtherChange; readonly span: Span; readonly latestEnd: number };
/** What is planned for an item (a normalised reference) in each environment (as `foldCase` has it), in the order in which it starts. */
export type BookedAt = (item: string) => ReadonlyMap<string, readonly Booking[]>;
/** All records with an id; more than one where the id is given twice. @param id as `foldCase` has it */
export type Known = (id: string) => readonly ReadRecord[];
/** A circle by its ids, and at which of them it is entered. */
export type Circle = { readonly ring: readonly string[]; readonly at: number };
/** The records of a list; the ids from which no circle is reached, and those from which one is, as far as it was looked for. */
export type Network = { readonly known: Known; readonly sound: Set<string>; readonly circles: Map<string, Circle> };

export function indexOthers(list: readonly OtherChange[]): OtherChanges {
  return { bookedAt: startBookings(list), network: once(() => startNetwork(indexById(list))) };
}

/** The same without the records of an id, for one that would take their place: who changes what when looks past its own id anyway. */
export function withoutId({ bookedAt, network }: OtherChanges, id: string): OtherChanges {
  const own = foldCase(id);
  return {
    bookedAt,
    network: once(() => {
      const { known } = network();
      return startNetwork((other) => (other === own ? [] : known(other)));
    }),
  };
}

export function startNetwork(known: Known): Network {
  return { known, sound: new Set(), circles: new Map() };
}

function indexById(others: readonly OtherChange[]): Known {
  const known = new Map<string, ReadRecord[]>();
  for (const { record } of others) addTo(known, foldCase(outlineOf(record).id), record);
  return (id) => known.get(id) ?? [];
}

function startBookings(others: readonly OtherChange[]): BookedAt {
  const byItem = once(() => indexByItem(others));
  const booked = new Map<string, ReadonlyMap<string, readonly Booking[]>>();
  return (item) => {
    const known = booked.get(item);
    if (known !== undefined) return known;
    const made = bookingsOf(byItem().get(item) ?? []);
    booked.set(item, made);
    return made;
  };
}

/** The live changes to each item, in the order of the list. */
function indexByItem(others: readonly OtherChange[]): ReadonlyMap<string, readonly OtherChange[]> {
  const byItem = new Map<string, OtherChange[]>();
  for (const other of others) {
    if (!other.live) continue;
    const refs = outlineOf(other.record)['configuration-items'];
    if (refs.length === 1) addTo(byItem, normaliseRef(refs[0] ?? ''), other);
    else for (const item of new Set(refs.map(normaliseRef))) addTo(byItem, item, other);
  }
  return byItem;
}

/** By environment, in small letters. */
function bookingsOf(others: readonly OtherChange[]): ReadonlyMap<string, readonly Booking[]> {
  const planned: { readonly other: OtherChange; readonly span: Span }[] = [];
  for (const other of others) {
    const { schedule } = outlineOf(other.record);
    const start = schedule === undefined ? null : parseInstant(schedule.start);
    const end = schedule === undefined ? null : parseInstant(schedule.end);
    if (start !== null && end !== null && end > start) planned.push({ other, span: { start, end } });
  }
  planned.sort((a, b) => a.span.start - b.span.start);
  const bookings = new Map<string, Booking[]>();
  for (const { other, span } of planned) {
    for (const environment of new Set(outlineOf(other.record).environments.map(foldCase))) {
      const latestEnd = Math.max(bookings.get(environment)?.at(-1)?.latestEnd ?? span.end, span.end);
      addTo(bookings, environment, { other, span, latestEnd });
    }
  }
  return bookings;
}
