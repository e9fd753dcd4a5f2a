/**
 * Records that the default branch has in another state than the head of a pull request which does not touch them: they changed there since its
 * branch was made. At review records are those of the head, so whatever is said of these may be out of date.
 */
import { filesOf } from '../../domain/coverage/coverage.ts';
import type { Facts, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { listIn } from '../trees/listing.ts';
import { type Tree, troubleWith } from '../trees/trees.ts';
import { scopeOfRecords } from './record-list.ts';
import type { GitHubRequest } from './request.ts';

/** Whoever is further behind than this has to bring the branch up to date whatever these are. */
const MOST = 1000;

type Sides = { readonly branch: string; readonly there: Tree; readonly here: Tree };

/** Left out where nothing is behind, where the rules or the records come from elsewhere, and where the files are not known. */
export async function findBehind(
  request: GitHubRequest,
  policy: CompletePolicy,
  { branch, there, here }: Sides,
  pulls: readonly PullRequestFact[],
): Promise<Pick<Facts, 'behind'>> {
  const { policyRepository, policyRef, recordsRepository, recordsRef } = request;
  if ([policyRepository, policyRef, recordsRepository, recordsRef].some((named) => named !== null)) return {};
  if (pulls.some(({ base }) => base.ref !== branch)) return {};
  const files = pulls.map(filesOf);
  if (files.length === 0 || files.includes(null)) return {};
  const own = new Set(files.flatMap((list) => list ?? []));
  const [standing, known] = await Promise.all([there, here].map((tree) => listIn(tree, scopeOfRecords(policy))));
  if (standing?.kind !== 'known' || known?.kind !== 'known') return {};
  const ids = new Map(known.value.map(({ path, sha }) => [path, sha]));
  const records = standing.value
    .filter((entry) => troubleWith(entry) === null && !own.has(entry.path) && entry.sha !== ids.get(entry.path))
    .map(({ path }) => path);
  return records.length === 0 ? {} : { behind: { branch, records: records.sort().slice(0, MOST) } };
}
