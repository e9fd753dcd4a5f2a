/** What is told of a record that is over where it is not shown that it went out as it was approved, and what its author does. */
import type { World } from '../../src/domain/terms/world.ts';
import { given, withFacts } from '../domain/world.ts';
import { addedIn } from './change-ways.ts';
import { recordOf } from './doing.ts';
import { type Way, way } from './ways.ts';

/** The record is left out, and what else the pull request brings gets one of its own. */
export const COMING_BACK: readonly Way[] = [
  way(/^Leave \S+ out of this pull request|Else leave it out of this pull request/u, ({ world, finding }) => {
    const { path } = recordOf(world, finding.change, finding.where?.file);
    const [number = 0] = world.facts.review_of ?? [];
    return without(addedIn(world, number), path);
  }),
];

function without(world: World, path: string): World {
  const pulls = world.facts.pull_requests.map((pr) =>
    'unavailable' in pr.files ? pr : { ...pr, files: pr.files.filter(({ filename }) => filename !== path) },
  );
  const records = (world.facts.records ?? []).filter((one) => one.path !== path);
  const judged = world.judged.filter((one) => one.path !== path);
  return given({ ...world, judged }, withFacts({ pull_requests: pulls, records }));
}
