/**
 * A pull request that undoes all that came since an environment ran something else. At review it is what it is at deployment, by the same rule:
 * a back-out of at least one environment, and nowhere else more than what runs there.
 */
import type { Facts, WayBackFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { sameContent } from './taken-away.ts';
import { isBackOut, successfulDeployments } from './use.ts';

/** Environments that would go back, and those that run this content already; null where it is no way back, or nobody knows. */
export function findWayBack(
  facts: Facts,
): { readonly back: readonly string[]; readonly same: readonly string[] } | null {
  const { ways_back: ways, subject } = facts;
  if (ways === undefined || isUnavailable(ways) || subject.sha === null) return null;
  const back: string[] = [];
  const same: string[] = [];
  for (const way of ways) {
    const kind = wayOf(way, facts, subject.sha);
    if (kind === 'other') return null;
    if (kind === 'back') back.push(way.environment);
    if (kind === 'same') same.push(way.environment);
  }
  return back.length === 0 ? null : { back, same };
}

function wayOf(
  { environment, deployments, alike }: WayBackFact,
  facts: Facts,
  target: string,
): 'back' | 'same' | 'never' | 'other' {
  if (isUnavailable(deployments) || isUnavailable(alike)) return 'other';
  const past = successfulDeployments({ ...facts, deployments }, environment) ?? [];
  const [present] = past;
  if (present === undefined) return 'never';
  // As the deployment of what a merge gives would be asked.
  const then: Facts = { ...facts, deployments, landed: { since: present.sha, direction: 'ahead', commits: [], alike } };
  if (sameContent(then, present.sha) === sameContent(then, target)) return 'same';
  return isBackOut(then, environment) ? 'back' : 'other';
}
