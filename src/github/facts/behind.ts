/**
 * Records that the default branch has in another state than the head of a pull request which does not touch them: they changed there since its
 * branch was made. At review records are those of the head, so whatever is said of these may be out of date.
 */
import { filesOf } from '../../domain/coverage/coverage.ts';
import type { Facts, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { Tree } from '../trees/trees.ts';
import { listRecords } from './record-list.ts';
import type { GitHubRequest } from './request.ts';

/** Whoever is further behind than this has to bring the branch up to date whatever these are. */
const MOST = 1000;

type Sides = { readonly branch: string; readonly there: Tree; readonly here: Tree };

/** Left out where nothing is behind, where the rules or the records come from elsewhere, and where the files are not known. */
export function findBehind(
  request: GitHubRequest,
  policy: CompletePolicy,
  { branch, there, here }: Sides,
  pulls: readonly PullRequestFact[],
): Pick<Facts, 'behind'> {
  const { policyRepository, policyRef, recordsRepository, recordsRef } = request;
  if ([policyRepository, policyRef, recordsRepository, recordsRef].some((named) => named !== null)) return {};
  if (pulls.some(({ base }) => base.ref !== branch)) return {};
  const files = pulls.map(filesOf);
  if (files.length === 0 || files.includes(null)) return {};
  const own = new Set(files.flatMap((list) => list ?? []));
  const records = listRecords(there, policy).paths.filter(
    (path) => !own.has(path) && there.entries.get(path)?.sha !== here.entries.get(path)?.sha,
  );
  return records.length === 0 ? {} : { behind: { branch, records: [...records].sort().slice(0, MOST) } };
}
