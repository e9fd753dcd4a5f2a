/** The records of a run by what others ask for; made once for the list of all of them, so that no change looks at every other. */
import { foldCase } from '../text/names.ts';
import type { ReadRecord } from './world.ts';

type RecordIndex = {
  readonly byId: ReadonlyMap<string, readonly ReadRecord[]>;
  readonly emergencies: readonly ReadRecord[];
};

const cache = new WeakMap<readonly ReadRecord[], RecordIndex>();

function indexOf(all: readonly ReadRecord[]): RecordIndex {
  const known = cache.get(all);
  if (known !== undefined) return known;
  const byId = new Map<string, ReadRecord[]>();
  for (const record of all) {
    const key = foldCase(record.value.id);
    const list = byId.get(key) ?? [];
    byId.set(key, list);
    list.push(record);
  }
  const index = { byId, emergencies: all.filter(({ value }) => value.type === 'emergency') };
  cache.set(all, index);
  return index;
}

/** The records of an id, compared without case, in the order of the list. The list must not change afterwards. */
export function recordsOf(all: readonly ReadRecord[], id: string): readonly ReadRecord[] {
  return indexOf(all).byId.get(foldCase(id)) ?? [];
}

export function emergenciesOf(all: readonly ReadRecord[]): readonly ReadRecord[] {
  return indexOf(all).emergencies;
}

/** All records by their id without regard to case; more than one where an id is given twice. */
export function indexById(records: readonly ReadRecord[]): (id: string) => readonly ReadRecord[] {
  const known = new Map<string, ReadRecord[]>();
  for (const record of records) {
    const key = foldCase(record.value.id);
    const list = known.get(key) ?? [];
    known.set(key, list);
    list.push(record);
  }
  return (id) => known.get(foldCase(id)) ?? [];
}
