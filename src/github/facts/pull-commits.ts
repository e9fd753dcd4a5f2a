/**
 * The commits of a pull request. GitHub lists 250 of them and says nothing of the rest, so of more the comparison of its base with its head
 * tells: believed where it gives as many as the pull request says, all of them on the way to its head.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { type Compared, readRange } from './range.ts';

const MOST_LISTED = 250;

type Counted = {
  readonly number: number;
  readonly commits: number;
  readonly base: { readonly sha: string };
  readonly head: { readonly sha: string };
};

/** @param listed what the list of the pull request's commits gave */
export async function wholeCommits(
  api: Api,
  repository: string,
  pull: Counted,
  listed: Answer<readonly Compared[]>,
): Promise<Answer<readonly Compared[]>> {
  if (listed.kind === 'unavailable') return listed;
  const { number, commits: count, base, head } = pull;
  if (count <= MOST_LISTED) {
    if (listed.value.length !== count)
      return unknown(`pull request #${number} has ${count} commits, and ${listed.value.length} were listed`);
    if (listed.value.some(({ sha }) => sha === head.sha)) return listed;
    // A list without the head is the list of another state.
    return unknown(
      `the commits that were listed for pull request #${number} do not hold its head ${head.sha.slice(0, 7)}`,
    );
  }
  const many = `pull request #${number} has ${count} commits, of which GitHub lists ${MOST_LISTED}`;
  const range = await readRange(api, repository, base.sha, head.sha);
  if (range.kind === 'unavailable') return { ...range, because: `${many}; ${range.because}` };
  const { commits } = range.value;
  if (commits.length === count && isAllOnTheWay(commits, head.sha)) return { kind: 'known', value: commits };
  return { ...unknown(`${many}, and a comparison with its base ${commits.length}`), cause: 'beyond-limit' };
}

/** Whoever is left out of what leads to the head was put there by something else. */
function isAllOnTheWay(commits: readonly Compared[], head: string): boolean {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const seen = new Set<string>();
  const waiting = [head];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...commit.parents.map((parent) => parent.sha));
  }
  return seen.size === commits.length;
}

const unknown = (because: string): Answer<never> & { readonly kind: 'unavailable' } => ({
  kind: 'unavailable',
  because,
});
