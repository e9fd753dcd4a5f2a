/** Makes the index of a catalog from its items, in n log n. */
import type { Item, ItemIndex } from '../terms/items.ts';

export function indexItems(items: readonly Item[]): ItemIndex {
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
    list: items,
    names,
    ranks,
    byRef,
    needs: needs.map(inOrder),
    neededBy: neededBy.map(inOrder),
    owning: items.filter(({ paths }) => paths.length > 0),
    answers: { dependants: new Map(), kept: 0, missing: new Map(), owners: new Map() },
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
