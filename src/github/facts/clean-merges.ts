/**
 * Merges of the base into a bot's pull request, as "Update branch" makes them: whether one holds what its two sides give together and nothing
 * else. Somebody could hide an edit in a merge, so its whole tree is compared; what cannot be read counts as somebody's work.
 */
import type { Account, CommitFact } from '../../domain/terms/generated/shapes.ts';
import type { Api } from '../api/api.ts';
import { readFork } from './fork.ts';
import { judgeLanded, readSides } from './landed-files.ts';

/** A branch that was brought up to date more often is left to people. */
const MOST_MERGES = 5;

/** Of pull requests that an app opened; anywhere else it could not matter, and nothing is asked. */
export async function markCleanMerges(
  api: Api,
  repository: string,
  { number, user }: { readonly number: number; readonly user: Account | null },
  commits: readonly CommitFact[],
): Promise<readonly CommitFact[]> {
  if (user?.type !== 'Bot') return commits;
  const merges = commits.filter(({ parents = [] }) => parents.length > 1);
  if (merges.length === 0 || merges.length > MOST_MERGES) return commits;
  const answers = await Promise.all(merges.map((commit) => isClean(api, repository, number, commit)));
  const found = new Map(merges.map(({ sha }, index) => [sha, answers[index]]));
  return commits.map((commit) => {
    const isKnownClean = found.get(commit.sha);
    return isKnownClean === undefined || isKnownClean === null ? commit : { ...commit, clean_merge: isKnownClean };
  });
}

/** null where it cannot be told. */
async function isClean(
  api: Api,
  repository: string,
  number: number,
  { sha, parents = [] }: CommitFact,
): Promise<boolean | null> {
  const [head, branch, ...more] = parents;
  if (head === undefined || branch === undefined || more.length > 0) return false;
  const fork = await readFork(api, repository, branch, head);
  if (fork.kind === 'unavailable') return null;
  const sides = await readSides(api, repository, { base: fork.value, branch, head, landed: sha });
  if (sides.kind === 'unavailable') return null;
  const why = await judgeLanded(api, repository, sides.value, number);
  return why.kind === 'unavailable' ? null : why.value === null;
}
