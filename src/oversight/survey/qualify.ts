/**
 * Ids where several repositories are looked at together. What a record names is a record of its own repository, as it is to the gate: an id
 * that another repository holds too, or alone, is written with the repository before it, so that no two are ever taken for one.
 */

import type { ChangeRecord } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase } from '../../domain/text/names.ts';

export type Holder = {
  /** owner/name. */
  readonly name: string;
  readonly prefix: string;
  readonly records: readonly ReadRecord[];
};

/** All records by path, each with its home, its id unlike all others and its path from where all repositories lie. */
export function qualify(holders: readonly Holder[]): readonly ReadRecord[] {
  const nameOf = naming(holders);
  return holders
    .flatMap(({ name, prefix, records }) =>
      records.map((record) => ({
        ...record,
        path: prefix + record.path,
        value: rename(record.value, name, (id) => nameOf(name, id)),
        home: { repository: name, id: record.value.id },
      })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How an id that a repository names is written: as it is where no other repository holds it. */
export function naming(
  holders: readonly Pick<Holder, 'name' | 'records'>[],
): (repository: string, id: string) => string {
  const known = new Map<string, Set<string>>();
  for (const { name, records } of holders)
    for (const { value, home } of records) {
      const key = foldCase(home?.id ?? value.id);
      known.set(key, (known.get(key) ?? new Set()).add(foldCase(name)));
    }
  return (repository, id) => {
    const own = foldCase(repository);
    return [...(known.get(foldCase(id)) ?? [])].every((name) => name === own) ? id : `${repository}:${id}`;
  };
}

/** The title says whose it is, so that it stands wherever a change is named; the digest stays that of the record. */
function rename(value: ChangeRecord, repository: string, nameOf: (id: string) => string): ChangeRecord {
  const { 'depends-on': needed, retries, covers } = value;
  return {
    ...value,
    id: nameOf(value.id),
    title: `${repository}: ${value.title}`,
    ...(needed === undefined ? {} : { 'depends-on': needed.map(nameOf) }),
    ...(retries === undefined ? {} : { retries: nameOf(retries) }),
    ...(covers === undefined || typeof covers === 'string' ? {} : { covers: covers.map(nameOf) }),
  };
}
