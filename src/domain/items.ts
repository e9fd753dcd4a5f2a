/**
 * Configuration items: references as Backstage writes them, who depends on whom to any depth, and how critical what is changed
 * is. Criticality is the item's own or that of anything depending on it; 1 is the most critical.
 */
import type { Item } from './world.ts';

/** `kind:namespace/name` in lower case; kind `component` and namespace `default` when left out. */
export function normaliseRef(ref: string): string {
  const text = ref.toLowerCase();
  const colon = text.indexOf(':');
  const kind = colon < 0 ? 'component' : text.slice(0, colon);
  const rest = colon < 0 ? text : text.slice(colon + 1);
  const slash = rest.indexOf('/');
  return slash < 0 ? `${kind}:default/${rest}` : `${kind}:${rest}`;
}

export function findItem(items: readonly Item[], ref: string): Item | null {
  const wanted = normaliseRef(ref);
  return items.find((item) => item.ref === wanted) ?? null;
}

/** Everything that depends on an item, directly or not, without the item itself; circles end. */
export function dependantsOf(items: readonly Item[], ref: string): readonly string[] {
  const start = normaliseRef(ref);
  const found = new Set<string>();
  const queue = [start];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const item of items) {
      if (!item.dependsOn.includes(next) || found.has(item.ref) || item.ref === start) continue;
      found.add(item.ref);
      queue.push(item.ref);
    }
  }
  return [...found].sort();
}

/** The lowest (most critical) number among the items and all that depend on them; null when none has one. */
export function criticalityOf(items: readonly Item[] | null, refs: readonly string[]): number | null {
  if (items === null) return null;
  let most: number | null = null;
  for (const ref of refs) {
    for (const name of [normaliseRef(ref), ...dependantsOf(items, ref)]) {
      const own = items.find((item) => item.ref === name)?.criticality ?? null;
      if (own !== null && (most === null || own < most)) most = own;
    }
  }
  return most;
}
