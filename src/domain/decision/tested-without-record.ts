/**
 * What the policy asks of a commit before its environment (`after`, `checks`), where what goes out needs no record: it is asked of the commit
 * and not of a change, so that the policy's scope lets nothing out untested. Where nothing of it goes out but records, nothing is asked.
 */

import { filesOf, needsNoRecord } from '../coverage/coverage.ts';
import { commitsLanded } from '../coverage/covers.ts';
import { judgeTestedFirst } from '../coverage/tested-first.ts';
import type { Finding } from '../terms/finding.ts';
import type { LandedCommit } from '../terms/generated/shapes.ts';
import { isUnavailable, sayUnread } from '../terms/unread.ts';
import type { World } from '../terms/world.ts';

export function testedWithoutRecord(world: World): readonly Finding[] {
  const { facts, policy, environment, now } = world;
  if (environment === null || commitsLanded(facts).every((commit) => isWithoutContent(commit, world))) return [];
  const { findings, unread } = judgeTestedFirst({ record: null, environment, policy, facts, now });
  return [...findings, ...sayUnread(null, unread, false)];
}

/** Whether it touches nothing but records and governance files, or lies outside of the environment's `paths`. */
function isWithoutContent(
  { pull_requests: numbers, files }: LandedCommit,
  { facts, policy, environment }: World,
): boolean {
  const pulls = isUnavailable(numbers) ? [] : facts.pull_requests.filter(({ number }) => numbers.includes(number));
  const lists = [...pulls.map(filesOf), ...(files === undefined ? [] : [files])];
  const everything = { ...policy, scope: { ...policy.scope, except: [] } };
  return lists.length > 0 && lists.every((list) => list !== null && needsNoRecord(everything, list, environment));
}
