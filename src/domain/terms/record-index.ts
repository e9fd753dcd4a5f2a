/** The records of a run by what others ask for; made once for all of them and handed down, so that no change looks at every other. */

import { foldCase } from '../text/names.ts';
import { addTo } from './grouped.ts';
import { once } from './once.ts';
import { outlineOf } from './outline.ts';
import type { ReadRecord } from './world.ts';

export type RecordIndex = {
  readonly list: readonly ReadRecord[];
  readonly emergencies: readonly ReadRecord[];
  /** The records of an id, compared without case, in the order of the list; more than one where an id is given twice. */
  readonly withId: (id: string) => readonly ReadRecord[];
  /** The standard changes that name a model, by its id. */
  readonly usesOf: (model: string) => ModelUses;
};

export type ModelUses = {
  /** Those that failed or were backed out, in the order of the list. */
  readonly failed: readonly ReadRecord[];
  /** How many were not withdrawn, and how many of these stand in a file. */
  readonly standing: number;
  readonly standingIn: (path: string) => number;
};

export function indexRecords(list: readonly ReadRecord[]): RecordIndex {
  const byId = once(() => groupById(list));
  return {
    list,
    emergencies: list.filter((record) => outlineOf(record).type === 'emergency'),
    withId: (id) => byId().get(foldCase(id)) ?? [],
    usesOf: rememberUses(list),
  };
}

/** Each model once, as every use of it asks for all the others. */
function rememberUses(list: readonly ReadRecord[]): RecordIndex['usesOf'] {
  const byModel = once(() => groupByModel(list));
  const known = new Map<string, ModelUses>();
  return (model) => {
    const uses = known.get(model) ?? countUses(byModel().get(model) ?? []);
    known.set(model, uses);
    return uses;
  };
}

function countUses(used: readonly ReadRecord[]): ModelUses {
  const standing = used.filter((record) => outlineOf(record).withdrawn === undefined);
  const byPath = new Map<string, number>();
  for (const { path } of standing) byPath.set(path, (byPath.get(path) ?? 0) + 1);
  return {
    failed: used.filter((record) => {
      const result = outlineOf(record).outcome?.result;
      return result === 'failed' || result === 'backed-out';
    }),
    standing: standing.length,
    standingIn: (path) => byPath.get(path) ?? 0,
  };
}

function groupByModel(list: readonly ReadRecord[]): ReadonlyMap<string, readonly ReadRecord[]> {
  const byModel = new Map<string, ReadRecord[]>();
  for (const record of list) {
    const { type, model } = outlineOf(record);
    if (type !== 'standard' || model === undefined) continue;
    addTo(byModel, model, record);
  }
  return byModel;
}

function groupById(list: readonly ReadRecord[]): ReadonlyMap<string, readonly ReadRecord[]> {
  const byId = new Map<string, ReadRecord[]>();
  for (const record of list) {
    addTo(byId, foldCase(outlineOf(record).id), record);
  }
  return byId;
}
