/** The answers of `change-gate items` as plain data: a row for each item of the catalog, and all that is known of one. */

import { findImpact } from '../../domain/items/impact.ts';
import {
  countDependants,
  criticalityOf,
  findItem,
  normaliseRef,
  pathsToDependants,
  pathsToNeeds,
  type Reached,
} from '../../domain/items/items.ts';
import type { Item, ItemIndex } from '../../domain/terms/items.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';

export type ItemRow = {
  readonly ref: string;
  readonly kind: string;
  readonly owner: string | null;
  readonly lifecycle: string | null;
  /** Its own; null where none is written. */
  readonly criticality: number | null;
  /** Its own or that of anything depending on it, whichever is lower. */
  readonly countsAs: number | null;
  /** How many items depend on it, directly or not. */
  readonly dependants: number;
  readonly paths: readonly string[];
  readonly environments: readonly string[];
  readonly file: string;
  readonly line: number | null;
};

export type ItemStep = {
  readonly ref: string;
  /** The item before it on the shortest way from the one that was asked for. */
  readonly through: string;
  readonly isKnown: boolean;
  readonly criticality: number | null;
};

export type ItemPage = ItemRow & {
  /** The way to the item that gives it what it counts as; only itself where that is its own, null where it counts as nothing. */
  readonly because: readonly string[] | null;
  /** The nearest first. */
  readonly needs: readonly ItemStep[];
  readonly neededBy: readonly ItemStep[];
  readonly changes: readonly OpenChange[];
};

export type OpenChange = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly environments: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
};

export function listItems(items: ItemIndex): readonly ItemRow[] {
  return [...items.list]
    .sort((a, b) => compare(a.ref, b.ref) || compare(a.file, b.file))
    .map((item) => toRow(items, item));
}

/** @param records all that could be read */
export function listItem(items: ItemIndex, item: Item, records: readonly ReadRecord[]): ItemPage {
  const { mostCritical } = findImpact(items, [item.ref]);
  return {
    ...toRow(items, item),
    because: mostCritical?.path ?? null,
    needs: toSteps(items, pathsToNeeds(items, [item.ref])),
    neededBy: toSteps(items, pathsToDependants(items, [item.ref])),
    changes: records.filter((record) => isOpenFor(record, item.ref)).map(toChange),
  };
}

function toRow(items: ItemIndex, item: Item): ItemRow {
  return {
    ref: item.ref,
    kind: item.ref.slice(0, item.ref.indexOf(':')),
    owner: item.owner,
    lifecycle: item.lifecycle,
    criticality: item.criticality,
    countsAs: criticalityOf(items, [item.ref]),
    dependants: countDependants(items, item.ref),
    paths: item.paths,
    environments: item.environments,
    file: item.file,
    line: item.written?.line ?? null,
  };
}

function toSteps(items: ItemIndex, { refs, before }: Reached): readonly ItemStep[] {
  return refs.map((ref) => {
    const item = findItem(items, ref);
    return { ref, through: before(ref) ?? '', isKnown: item !== null, criticality: item?.criticality ?? null };
  });
}

function isOpenFor({ value }: ReadRecord, ref: string): boolean {
  if (value.outcome !== undefined || value.withdrawn !== undefined) return false;
  return value['configuration-items'].some((name) => normaliseRef(name) === ref);
}

function toChange({ path, value }: ReadRecord): OpenChange {
  return {
    id: value.id,
    title: value.title,
    path,
    environments: value.environments,
    start: value.schedule?.start ?? null,
    end: value.schedule?.end ?? null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
