/**
 * Records of other environments. At a deployment a record that does not name the environment stands aside: it neither authorises nor
 * blocks nor covers, so that one pull request may bring a record for staging and one for production.
 */

import { isLocal } from '../coverage/pull-requests.ts';
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName } from '../text/names.ts';

/** The world in which only the records of the environment are judged, and those that stand aside. A checkout judges what it is asked for. */
export function standAside(world: World): { readonly world: World; readonly aside: readonly ReadRecord[] } {
  const { stage, environment } = world;
  if (stage !== 'deploy' || environment === null || isLocal(world)) return { world, aside: [] };
  const isHere = ({ value }: ReadRecord): boolean => includesName(value.environments, environment);
  const aside = world.judged.filter((record) => !isHere(record));
  if (aside.length === 0) return { world, aside };
  return { world: { ...world, judged: world.judged.filter(isHere), others: [...world.others, ...aside] }, aside };
}

export function sayElsewhere(record: ReadRecord, environment: string | null): Finding {
  const { id, environments } = record.value;
  return {
    reason: 'record-elsewhere',
    level: 'notice',
    change: id,
    message: `${id} is for ${listAnd(environments)}; for ${environment ?? 'this deployment'} it says nothing.`,
    remedy: 'Nothing to do.',
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
    remedy: `Write the next record (\`change-gate new --from ${ids[0]} --environment ${here}\`), which covers the same change, and have it approved and merged.`,
    where: null,
  };
}
