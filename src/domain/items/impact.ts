/**
 * What a change reaches through its configuration items: whose they are, what depends on them, by which way, and what makes it as critical
 * as it is. It is there to be looked at: the risk takes the same criticality from the same items.
 */

import type { ItemIndex } from '../terms/items.ts';
import type { Verdict } from '../terms/verdict.ts';
import type { World } from '../terms/world.ts';
import { criticalityOf, normaliseRef, pathsToDependants, type Reached } from './items.ts';

export type ReachedItem = {
  readonly ref: string;
  readonly owner: string | null;
  readonly criticality: number | null;
};

export type ChangedItem = ReachedItem & { readonly isKnown: boolean };

/** From what is changed to the dependant, both included: each needs the one before it. */
export type DependantItem = ReachedItem & { readonly path: readonly string[] };

export type Impact = {
  /** Of the record. */
  readonly path: string;
  /** As the record has them, each once. */
  readonly changed: readonly ChangedItem[];
  /** The way to the most critical, then the nearest first. */
  readonly dependants: readonly DependantItem[];
  /** Needs between the items above: the first of each pair needs the second. */
  readonly needs: readonly (readonly [string, string])[];
  /** The lowest number among them all; null where none has one. */
  readonly criticality: number | null;
  /** What gives it: the nearest that has it, with the way to it; the way has one step where it is changed itself. */
  readonly mostCritical: DependantItem | null;
  /** How many of each there are beyond these. */
  readonly left: { readonly changed: number; readonly dependants: number };
};

/** The most that a person looks at. */
const MOST = { changes: 100, changed: 20, dependants: 20 } as const;

/** Of the first hundred changes; none where there is no catalog, or a part of it could not be read and something would be missing. */
export function findImpacts(world: World, { changes, findings }: Verdict): readonly Impact[] {
  const { items } = world;
  if (items === null || findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error'))
    return [];
  const records = new Map(world.judged.map((record) => [record.path, record]));
  return changes.slice(0, MOST.changes).flatMap(({ path }) => {
    const refs = records.get(path)?.value['configuration-items'];
    return refs === undefined ? [] : [{ path, ...findImpact(items, refs) }];
  });
}

/** @param refs as a record names them */
export function findImpact(items: ItemIndex, refs: readonly string[]): Omit<Impact, 'path'> {
  const { byRef } = items;
  const reach = (ref: string): ReachedItem => {
    const item = byRef.get(ref);
    return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
  };
  const all = [...new Set(refs.map(normaliseRef))];
  const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
  const found = pathsToDependants(items, all);
  const criticality = criticalityOf(items, all);
  const giver =
    criticality === null
      ? undefined
      : [...all, ...found.refs].find((ref) => byRef.get(ref)?.criticality === criticality);
  const mostCritical =
    giver === undefined ? null : { ...reach(giver), path: all.includes(giver) ? [giver] : found.pathTo(giver) };
  const dependants = choose(found, mostCritical?.path ?? []).map((ref) => ({ ...reach(ref), path: found.pathTo(ref) }));
  const shown = new Set([...changed, ...dependants].map(({ ref }) => ref));
  return {
    changed,
    dependants,
    needs: [...shown].flatMap((ref) =>
      (byRef.get(ref)?.dependsOn ?? []).flatMap((other) => (shown.has(other) ? [[ref, other] as const] : [])),
    ),
    criticality,
    mostCritical,
    left: { changed: all.length - changed.length, dependants: found.refs.length - dependants.length },
  };
}

/** The way to the most critical comes first, so that no limit hides it. */
function choose({ refs }: Reached, way: readonly string[]): readonly string[] {
  const first = new Set(way.slice(1, MOST.dependants + 1));
  return [...first, ...refs.filter((ref) => !first.has(ref))].slice(0, MOST.dependants);
}
