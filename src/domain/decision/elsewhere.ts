/**
 * Records that stand aside at a deployment: they neither authorise nor block nor cover. Those of other environments, so that one pull request
 * may bring a record for staging and one for production; and those that are over and whose place another one took.
 */

import { withoutClaimedEnd } from '../coverage/branch-record.ts';
import { isLocal } from '../coverage/pull-requests.ts';
import { type Replaced, replacedAmong } from '../coverage/replaced.ts';
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName } from '../text/names.ts';

export type Aside = {
  readonly world: World;
  readonly elsewhere: readonly ReadRecord[];
  readonly replaced: readonly Replaced[];
};

/** The world in which only the records that rule here are judged, and those that stand aside. A checkout judges what it is asked for. */
export function standAside(world: World): Aside {
  const { stage, environment, facts } = world;
  if (stage !== 'deploy' || environment === null || isLocal(world)) return { world, elsewhere: [], replaced: [] };
  const isHere = ({ value }: ReadRecord): boolean => includesName(value.environments, environment);
  const elsewhere = world.judged.filter((record) => !isHere(record));
  const here = world.judged.filter(isHere);
  const replaced = replacedAmong(here, facts);
  const judged = here.filter((record) => replaced.every((one) => one.record !== record));
  if (judged.length === world.judged.length) return { world, elsewhere, replaced };
  const others = [
    ...world.others,
    ...elsewhere.map((record) => withoutClaimedEnd(record, facts)),
    ...replaced.map(({ record }) => record),
  ];
  return { world: { ...world, judged, others }, elsewhere, replaced };
}

export function sayElsewhere(record: ReadRecord, environment: string | null): Finding {
  const { id, environments } = record.value;
  return {
    reason: 'record-elsewhere',
    level: 'notice',
    change: id,
    message: `${id} is for ${listAnd(environments)} and says nothing about ${environment ?? 'this deployment'}.`,
    remedy: `Nothing to do: only records for ${environment ?? 'this deployment'} count here.`,
    where: { file: record.path, pointer: ['environments'] },
  };
}

/** That all records which were found are for other environments. */
export function noneIsForHere({ environment }: World, aside: readonly ReadRecord[]): Finding {
  const ids = aside.map(({ value }) => value.id);
  const places = [...new Set(aside.flatMap(({ value }) => value.environments))];
  const here = environment ?? 'this environment';
  return {
    reason: 'environment-not-covered',
    level: 'error',
    change: null,
    message: `No change record for ${here} was found: ${listAnd(ids)} ${ids.length === 1 ? 'is' : 'are'} for ${listAnd(places)}.`,
    remedy: `Write the next record (\`change-gate new --from ${ids[0]} --environment ${here}\`), which is for the same change, and have it approved and merged.`,
    where: null,
  };
}
