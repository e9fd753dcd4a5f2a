/**
 * Collisions: two changes to the same item, in the same environment, at overlapping times. The one requested later is refused
 * and the earlier warned; emergencies win; without a counted approval nobody stands in anybody's way.
 */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import { outlineOf } from '../terms/outline.ts';
import { foldCase, isSameName } from '../text/names.ts';
import { isOverlapping, type Span, unite } from '../time/intervals.ts';
import { describeInstant, parseInstant } from '../time/time.ts';
import type { BookedAt, Booking, OtherChange, OtherChanges } from './other-changes.ts';
import { findingAbout, type PlannedChange } from './planned-change.ts';

type Standing = Pick<OtherChange, 'record' | 'requestedAt' | 'hasCountedApproval'>;

export type Neighbour = {
  readonly kind: 'same-item' | 'related-item';
  readonly other: OtherChange;
  readonly span: Span;
  /** `item in environment`, the item being the other's. */
  readonly places: readonly string[];
};

/** Who is in the way of a change, and who is only next to it. */
export type Collisions = {
  /** Everybody with whom it shares time and place, each once; who has whom refused is another question. */
  readonly neighbours: readonly Neighbour[];
  /** The findings; `suggest` says when else it could be. */
  readonly findings: (suggest: () => string) => readonly Finding[];
  /** The spans of a range in which others would have this change refused. */
  readonly takenIn: (range: Span) => readonly Span[];
};

export const NO_COLLISIONS: Collisions = { neighbours: [], findings: () => [], takenIn: () => [] };

/**
 * `others` may hold the change itself.
 * Time: the number of items and environments times the logarithm of the changes that share them, plus the collisions found.
 */
export function findCollisions(
  change: PlannedChange,
  self: Standing,
  { bookedAt }: OtherChanges,
  policy: 'refuse' | 'warn' | 'ignore',
  relatedItems: ((ref: string) => readonly string[]) | undefined,
): Collisions {
  if (policy === 'ignore') return NO_COLLISIONS;
  const isInTheWay = (other: OtherChange) => policy === 'refuse' && isStopping(other, self);
  const direct = overlapping(bookedAt, change, change.items, change.span);
  const judge = (suggest: () => string) =>
    [...direct.values()].map(({ other, span, places }) => {
      const isStopped = isInTheWay(other);
      const who = `${other.record.value.id} (requested by ${other.record.value['requested-by']} at ${other.requestedAt})`;
      return findingAbout(change.record, {
        reason: 'collision',
        ...(isStopped ? {} : { level: 'warning' as const }),
        message: `${change.record.value.id} and ${who} both change ${places.join(' and ')}, ${describeOverlap(change, span)}.`,
        remedy: isStopped ? `${suggest()} Or agree with them who moves.` : agreeWith(change, other),
        pointer: change.hasSchedule ? ['schedule', 'start'] : ['configuration-items'],
      });
    });
  const related =
    relatedItems === undefined ? [] : change.items.flatMap((item) => relatedItems(item).map(normaliseRef));
  const near = [...overlapping(bookedAt, change, related, change.span)].filter(([path]) => !direct.has(path));
  const warnings = near.map(([, { other, span, places }]) =>
    findingAbout(change.record, {
      reason: 'collision',
      level: 'warning',
      message: `${other.record.value.id} changes ${places.join(' and ')}, and an item of ${change.record.value.id} depends on that or is needed by it, ${describeOverlap(change, span)}.`,
      remedy: agreeWith(change, other),
      pointer: change.hasSchedule ? ['schedule', 'start'] : ['configuration-items'],
    }),
  );
  const takenIn = (range: Span) =>
    unite(
      [...overlapping(bookedAt, change, change.items, range).values()]
        .filter(({ other }) => isInTheWay(other))
        .map(({ span }) => span),
    );
  const neighbours = [
    ...[...direct.values()].map((overlap): Neighbour => ({ kind: 'same-item', ...overlap })),
    ...near.map(([, overlap]): Neighbour => ({ kind: 'related-item', ...overlap })),
  ];
  return { neighbours, findings: (suggest) => [...judge(suggest), ...warnings], takenIn };
}

function agreeWith({ record }: PlannedChange, other: OtherChange): string {
  return `Agree who goes first, and move ${record.value.id} or ${other.record.value.id}.`;
}

function describeOverlap(change: PlannedChange, span: Span): string {
  const start = describeInstant(Math.max(change.span.start, span.start), change.zone);
  return change.hasSchedule
    ? `and overlap from ${start} to ${describeInstant(Math.min(change.span.end, span.end), change.zone)}`
    : `and overlap now, ${start}`;
}

/** Whether `other` has `self` refused. */
function isStopping(other: OtherChange, self: Standing): boolean {
  const [theirs, ours] = [outlineOf(other.record).type, self.record.value.type];
  if (ours === 'emergency' || !isApproved(other) || !isApproved(self)) return false;
  return theirs === 'emergency' || isEarlier(other, self);
}

/** A standard change was approved with its model. */
function isApproved(change: Standing): boolean {
  return change.hasCountedApproval || change.record.value.type === 'standard';
}

/** Whether `a` was requested before `b`; the same time is told apart by id, then by path. */
export function isEarlier(a: Standing, b: Standing): boolean {
  // A request whose time cannot be read is nobody's elder.
  const [first, second] = [parseInstant(a.requestedAt), parseInstant(b.requestedAt)];
  if (first !== second) return first !== null && (second === null || first < second);
  const [x, y] = [a.record.value.id, b.record.value.id];
  return x === y ? a.record.path < b.record.path : x < y;
}

type Overlap = { readonly other: OtherChange; readonly span: Span; readonly places: string[] };

/** The others that share an item, an environment and an instant of the range, by path. */
function overlapping(
  bookedAt: BookedAt,
  change: PlannedChange,
  items: readonly string[],
  range: Span,
): ReadonlyMap<string, Overlap> {
  const found = new Map<string, Overlap>();
  const distinct = items.length > 1 ? new Set(items) : items;
  for (const environment of change.environments) {
    const name = foldCase(environment);
    for (const item of distinct) {
      const list = bookedAt(item).get(name) ?? [];
      for (let at = countBefore(list, range.end) - 1; at >= 0; at -= 1) {
        const booking = list[at];
        // All that are left began earlier, and the last of them to end has ended.
        if (booking === undefined || booking.latestEnd <= range.start) break;
        const { other, span } = booking;
        if (!isOverlapping(span, range) || other.record.path === change.record.path) continue;
        // Two records of one id are said to be that, and not to be in each other's way.
        if (isSameName(outlineOf(other.record).id, change.record.value.id)) continue;
        const overlap = found.get(other.record.path) ?? { other, span, places: [] };
        found.set(other.record.path, overlap);
        overlap.places.push(`${item} in ${environment}`);
      }
    }
  }
  return found;
}

/** How many of the list, which is sorted, start before an instant. */
function countBefore(list: readonly Booking[], instant: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.span.start ?? instant) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
