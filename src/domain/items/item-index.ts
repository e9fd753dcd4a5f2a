/**
 * The items of a catalog as a graph: names by their order, who depends on each, and how critical each is by all that depends on it. It is
 * made once for a list of items, in n log n, so that no question about one item looks at all the others.
 */
import type { Item } from '../terms/world.ts';

export type ItemIndex = {
  /** Every name that an item has or that one depends on, in order; the rank of a name is its place here. */
  readonly names: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  /** The first of the items with one name; two are a fault of the catalog. */
  readonly byRef: ReadonlyMap<string, Item>;
  /** By rank: the ranks of what it needs, and of what needs it, ascending. */
  readonly needs: readonly (readonly number[])[];
  readonly neededBy: readonly (readonly number[])[];
  /** By rank: its own criticality or that of anything depending on it, whichever is lower. */
  readonly criticality: readonly (number | null)[];
  /** Answers that were asked for before, by rank, and how many names they hold. */
  readonly dependants: Map<number, readonly string[]>;
  kept: number;
};

const indexes = new WeakMap<readonly Item[], ItemIndex>();

/** Kept as long as the list of items is. */
export function indexItems(items: readonly Item[]): ItemIndex {
  const index = indexes.get(items) ?? build(items);
  indexes.set(items, index);
  return index;
}

function build(items: readonly Item[]): ItemIndex {
  const names = [...new Set(items.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]))].sort();
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const byRef = new Map<string, Item>();
  const needs = names.map(() => new Set<number>());
  const neededBy = names.map(() => new Set<number>());
  for (const item of items) {
    if (!byRef.has(item.ref)) byRef.set(item.ref, item);
    const own = ranks.get(item.ref) ?? 0;
    for (const name of item.dependsOn) {
      const other = ranks.get(name) ?? 0;
      needs[own]?.add(other);
      neededBy[other]?.add(own);
    }
  }
  const index = {
    names,
    ranks,
    byRef,
    needs: needs.map(inOrder),
    neededBy: neededBy.map(inOrder),
    dependants: new Map<number, readonly string[]>(),
    kept: 0,
  };
  return { ...index, criticality: spreadCriticality(index) };
}

function inOrder(ranks: ReadonlySet<number>): readonly number[] {
  return [...ranks].sort((a, b) => a - b);
}

/** The most critical first: whatever they need, to any depth, is as critical as they are, and is done. */
function spreadCriticality({ names, byRef, needs }: Pick<ItemIndex, 'names' | 'byRef' | 'needs'>): (number | null)[] {
  const own = names.map((name) => byRef.get(name)?.criticality ?? null);
  const spread: (number | null)[] = names.map(() => null);
  const sources = own.flatMap((criticality, rank) => (criticality === null ? [] : [{ criticality, rank }]));
  for (const { criticality, rank } of sources.sort((a, b) => a.criticality - b.criticality)) {
    const open = [rank];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (spread[next] !== null) continue;
      spread[next] = criticality;
      for (const other of needs[next] ?? []) open.push(other);
    }
  }
  return spread;
}
