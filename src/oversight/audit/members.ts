/**
 * What was kept, where several repositories are audited together: each bundle is heard for its own repository alone, however its changes
 * are called and whatever they hold. What is of no repository of the list shows nothing.
 */

import { isFailedUse, nameOfFailedUse } from '../../domain/coverage/failed-use.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase } from '../../domain/text/names.ts';
import { naming } from '../survey/qualify.ts';
import type { SurveyedRepository } from '../survey/surveyed-files.ts';
import { type Kept, type Reach, tellDeployments } from './kept.ts';
import type { KeptDecision } from './question.ts';

/** The change without a file that a record of a failed use was before; null for any other record. */
export function failedUseOf({ value, home }: ReadRecord): string | null {
  if (!isFailedUse(home === undefined ? value : { ...value, id: home.id })) return null;
  return home === undefined ? nameOfFailedUse(value) : nameAt(home.repository, nameOfFailedUse(value));
}

function nameAt(repository: string, id: string): string {
  return `${repository}:${id}`;
}

/** Decisions and facts under the names that ids and paths have where all are looked at together. */
export function hearMembers(
  kept: Kept,
  repositories: readonly SurveyedRepository[],
  records: readonly ReadRecord[],
): Kept {
  const members = new Map(repositories.map((one) => [foldCase(one.name), one]));
  const memberOf = (name: string | null): SurveyedRepository | null => members.get(foldCase(name ?? '')) ?? null;
  const nameOf = naming(
    repositories.map(({ name }) => ({ name, records: records.filter(({ home }) => home?.repository === name) })),
  );
  // The model and the number are the same in every repository that has the model: only its name tells them apart.
  const rename = (name: string, id: string): string => (id.includes('#') ? nameAt(name, id) : nameOf(name, id));
  const heard = kept.decisions.flatMap((one): readonly KeptDecision[] => {
    const member = memberOf(one.repository);
    if (member === null) return [];
    const changes = one.changes.map((change) => ({ ...change, id: rename(member.name, change.id) }));
    return [{ ...one, repository: member.name, changes }];
  });
  return {
    ...kept,
    decisions: heard,
    deployments: kept.deployments?.filter(({ repository }) => memberOf(repository) !== null) ?? null,
    facts: kept.facts.flatMap((facts): readonly Facts[] => {
      const member = memberOf(facts.repository.full_name);
      if (member === null) return [];
      const own = facts.records?.map((record) => ({ ...record, path: member.prefix + record.path }));
      return [own === undefined ? facts : { ...facts, records: own }];
    }),
    faults: [...kept.faults, ...sayUnheard(kept.decisions.filter((one) => memberOf(one.repository) === null))],
  };
}

function sayUnheard(decisions: readonly KeptDecision[]): readonly Finding[] {
  const names = [...new Set(decisions.map(({ repository }) => repository ?? 'a repository that they do not name'))];
  return names.sort().map((name) => ({
    reason: 'identity-mismatch',
    level: 'warning',
    change: null,
    message: `Bundles of ${name} were given, which is not in the list: they show nothing here.`,
    remedy: 'Leave them out, or add the repository to the list; one that was renamed has bundles of both names.',
    where: null,
  }));
}

/** How far what was kept of one repository tells of its deployments; that of another says nothing of it. */
export function reachOf(kept: Kept, name: string): Reach | null {
  const own = kept.facts.filter(({ repository }) => foldCase(repository.full_name) === foldCase(name));
  const told = own.map(tellDeployments).filter(({ deployments }) => deployments !== null);
  const all = told.flatMap(({ reach }) => [...reach]);
  return all.length === 0 ? null : new Map(all.sort(([, a], [, b]) => (a.until < b.until ? -1 : 1)));
}
