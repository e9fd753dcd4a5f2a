/**
 * Configuration items: references as Backstage writes them, who depends on whom to any depth, and how critical what is changed
 * is. Criticality is the item's own or that of anything depending on it; 1 is the most critical.
 */

import type { Item, ItemIndex } from '../terms/items.ts';
import { suggest } from '../text/suggest.ts';

/** `kind:namespace/name` in lower case; kind `component` and namespace `default` when left out. */
export function normaliseRef(ref: string): string {
  const text = ref.toLowerCase();
  const colon = text.indexOf(':');
  const hasNamespace = text.includes('/', colon + 1);
  // As most are written already.
  if (colon >= 0 && hasNamespace) return text;
  const kind = colon < 0 ? 'component' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  return hasNamespace ? `${kind}:${rest}` : `${kind}:default/${rest}`;
}

export function findItem(items: ItemIndex, ref: string): Item | null {
  return items.byRef.get(normaliseRef(ref)) ?? null;
}

/** The most names that the answers about one catalog keep: those of a chain of thousands would be millions. */
const MOST_KEPT = 1_000_000;

/** Everything that depends on an item, directly or not, without the item itself; circles end. In order. */
export function dependantsOf(items: ItemIndex, ref: string): readonly string[] {
  const { answers } = items;
  const start = items.ranks.get(normaliseRef(ref));
  if (start === undefined) return [];
  const known = answers.dependants.get(start);
  if (known !== undefined) return known;
  const found = Array.from(collect(items.neededBy, start).sort(), (rank) => items.names[rank] ?? '');
  answers.kept += found.length;
  if (answers.kept <= MOST_KEPT) answers.dependants.set(start, found);
  return found;
}

export function countDependants(items: ItemIndex, ref: string): number {
  const { ranks, neededBy } = items;
  const start = ranks.get(normaliseRef(ref));
  return start === undefined ? 0 : collect(neededBy, start).length;
}

/** The ranks that are reached from one, without it; no way to them is kept, as this is asked often. */
function collect(edges: ItemIndex['needs'], start: number): Int32Array {
  const isFound = new Uint8Array(edges.length);
  const queue = new Int32Array(edges.length);
  isFound[start] = 1;
  queue[0] = start;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    for (const next of edges[queue[at] ?? 0] ?? []) {
      if (isFound[next] === 1) continue;
      isFound[next] = 1;
      queue[count] = next;
      count += 1;
    }
  }
  return queue.subarray(1, count);
}

export type Reached = {
  /** Without what it begins with: the nearest first, and in order among those that are as near. */
  readonly refs: readonly string[];
  /** From what it begins with, both ends included; the shortest way, and of several the first in order. Empty for what is not reached. */
  readonly pathTo: (ref: string) => readonly string[];
  /** The last but one of that way; null for what is not reached. */
  readonly before: (ref: string) => string | null;
};

/** Who depends on what is changed, to any depth, with the path that explains it; circles end. */
export function pathsToDependants(items: ItemIndex, refs: readonly string[]): Reached {
  return reach(items, items.neededBy, refs);
}

/** What items need, to any depth, with the path that explains it; circles end. */
export function pathsToNeeds(items: ItemIndex, refs: readonly string[]): Reached {
  return reach(items, items.needs, refs);
}

function reach({ names, ranks }: ItemIndex, edges: ItemIndex['needs'], refs: readonly string[]): Reached {
  const starts = new Set(refs.flatMap((ref) => ranks.get(normaliseRef(ref)) ?? []));
  const steps = walk(
    edges,
    [...starts].sort((a, b) => a - b),
  );
  const found = [...steps].sort(([a, one], [b, other]) => one.depth - other.depth || a - b);
  const stepTo = (ref: string): Step | undefined => steps.get(ranks.get(ref) ?? -1);
  return {
    refs: found.map(([rank]) => names[rank] ?? ''),
    pathTo(ref) {
      if (stepTo(ref) === undefined) return [];
      const path: string[] = [];
      for (let at = ranks.get(ref); at !== undefined; at = steps.get(at)?.from) path.push(names[at] ?? '');
      return path.reverse();
    },
    before: (ref) => names[stepTo(ref)?.from ?? -1] ?? null,
  };
}

type Step = { readonly from: number; readonly depth: number };

/** Breadth first, and in order from each: the first way to an item is the shortest. */
function walk(edges: ItemIndex['needs'], starts: readonly number[]): ReadonlyMap<number, Step> {
  const found = new Map<number, Step>();
  const isStart = new Set(starts);
  const queue = [...starts];
  for (let at = 0; at < queue.length; at += 1) {
    const from = queue[at] ?? 0;
    const depth = (found.get(from)?.depth ?? 0) + 1;
    for (const next of edges[from] ?? []) {
      if (isStart.has(next) || found.has(next)) continue;
      found.set(next, { from, depth });
      queue.push(next);
    }
  }
  return found;
}

/** The lowest (most critical) number among the items and all that depend on them; null when none has one. */
export function criticalityOf(items: ItemIndex | null, refs: readonly string[]): number | null {
  if (items === null) return null;
  const { ranks, criticality } = items;
  let most: number | null = null;
  for (const ref of refs) {
    const found = criticality[ranks.get(normaliseRef(ref)) ?? -1] ?? null;
    if (found !== null && (most === null || found < most)) most = found;
  }
  return most;
}

/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
export function nearestItem(items: ItemIndex, ref: string): string | null {
  const wanted = nameOf(normaliseRef(ref));
  const refs = items.list.map((item) => item.ref);
  const namesake = refs.find((one) => nameOf(one) === wanted);
  if (namesake !== undefined) return namesake;
  const near = suggest(wanted, refs.map(nameOf));
  return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
