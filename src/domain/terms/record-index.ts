/** The records of a run by what others ask for; made once for all of them and handed down, so that no change looks at every other. */
import { foldCase } from '../text/names.ts';
import { once } from './once.ts';
import type { ReadRecord } from './world.ts';

export type RecordIndex = {
  readonly list: readonly ReadRecord[];
  readonly emergencies: readonly ReadRecord[];
  /** The records of an id, compared without case, in the order of the list; more than one where an id is given twice. */
  readonly withId: (id: string) => readonly ReadRecord[];
};

export function indexRecords(list: readonly ReadRecord[]): RecordIndex {
  const byId = once(() => groupById(list));
  return {
    list,
    emergencies: list.filter(({ value }) => value.type === 'emergency'),
    withId: (id) => byId().get(foldCase(id)) ?? [],
  };
}

function groupById(list: readonly ReadRecord[]): ReadonlyMap<string, readonly ReadRecord[]> {
  const byId = new Map<string, ReadRecord[]>();
  for (const record of list) {
    const key = foldCase(record.value.id);
    const known = byId.get(key);
    // Nearly every id is given once.
    if (known === undefined) byId.set(key, [record]);
    else known.push(record);
  }
  return byId;
}
