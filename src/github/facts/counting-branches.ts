/**
 * Branches whose merged pull requests count beside the default branch and the one that is deployed: those that hold the commit which goes
 * out, and the default branch under a former name. A branch lends nothing: what was merged into it needs its own approvals all the same.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, text } from '../api/shapes.ts';
import { isBelow } from '../trees/reachable.ts';
import { resolveBranch } from '../trees/refs.ts';

const BRANCH = object({ name: text });

export async function isCounting(
  api: Api,
  repository: string,
  branch: string,
  target: string,
): Promise<Answer<boolean>> {
  const tip = await resolveBranch(api, repository, branch);
  if (tip.kind === 'known') return isBelow(api, repository, tip, target);
  if (tip.status !== 404) return tip;
  // GitHub leads from the former name of a branch to the present one, and from a deleted one nowhere.
  const former = await api.get(api.rest.repos.getBranch, { ...inRepository(repository), branch }, BRANCH);
  if (former.kind === 'known') return { kind: 'known', value: false };
  if (former.status === 301) return { kind: 'known', value: true };
  return former.status === 404 ? { kind: 'known', value: false } : former;
}
