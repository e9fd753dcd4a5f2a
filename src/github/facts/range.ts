/**
 * The commits between two, as GitHub compares them, page by page to the end. The comparison is believed only where it agrees with itself:
 * its commits have to lead from the one to the other.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, list, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { type MaybeAccount, maybeAccount } from './accounts.ts';
import { FILE } from './file-entry.ts';

export const COMPARED = object({
  sha,
  parents: list(object({ sha })),
  commit: object({ message: text, tree: object({ sha }), committer: nullable(object({ name: nullable(text) })) }),
  author: maybeAccount,
  committer: maybeAccount,
});
export const COMPARISON = object({
  status: oneOf('ahead', 'behind', 'identical', 'diverged'),
  total_commits: integer,
  commits: list(COMPARED),
  files: nullable(list(FILE)),
});

export type Compared = {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly committer: { readonly name: string | null } | null;
  };
  readonly author: MaybeAccount;
  readonly committer: MaybeAccount;
};

const MOST_COMMITS = 5000;

export type Range = {
  readonly direction: 'ahead' | 'behind' | 'identical' | 'diverged';
  readonly commits: readonly Compared[];
};

export async function readRange(api: Api, repository: string, since: string, target: string): Promise<Answer<Range>> {
  const commits = new Map<string, Compared>();
  for (let page = 1; ; page += 1) {
    const asked = { ...inRepository(repository), basehead: `${since}...${target}`, per_page: 100, page };
    const answer = await api.get(api.rest.repos.compareCommitsWithBasehead, asked, COMPARISON);
    if (answer.kind === 'unavailable') return answer;
    const { status, total_commits, commits: some } = answer.value;
    if (total_commits > MOST_COMMITS)
      return {
        kind: 'unavailable',
        because: `${total_commits} commits lie between ${since.slice(0, 7)} and ${target.slice(0, 7)}; the gate looks at ${MOST_COMMITS} at most`,
        cause: 'beyond-limit',
      };
    const before = commits.size;
    for (const commit of some) commits.set(commit.sha, commit);
    if (commits.size >= total_commits) {
      const list = [...commits.values()];
      if (!isWhole(status, total_commits, list, since, target))
        return {
          kind: 'unavailable',
          because: `${api.nameOf(api.rest.repos.compareCommitsWithBasehead, asked)}: the commits that came do not lead from ${since.slice(0, 7)} to ${target.slice(0, 7)}, which is said to be ${status}`,
        };
      if (list.some(({ sha }) => sha === target)) return { kind: 'known', value: { direction: status, commits: list } };
      // Going back: nothing lies between, and the target itself is always to be covered.
      const own = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: target }, COMPARED);
      return own.kind === 'unavailable'
        ? own
        : { kind: 'known', value: { direction: status, commits: [...list, own.value] } };
    }
    if (commits.size === before)
      return {
        kind: 'unavailable',
        because: `${api.nameOf(api.rest.repos.compareCommitsWithBasehead, asked)}: ${total_commits} commits were announced and ${commits.size} were given`,
      };
  }
}

/** Whether a comparison agrees with itself: what is ahead is so by commits that lead back to where they start, and what is behind by none. */
function isWhole(
  status: Range['direction'],
  announced: number,
  commits: readonly Compared[],
  since: string,
  target: string,
): boolean {
  if (commits.length !== announced) return false;
  if (status === 'identical') return since === target && announced === 0;
  if (status === 'behind') return since !== target && announced === 0;
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  if (!bySha.has(target)) return false;
  if (status === 'diverged') return true;
  const seen = new Set<string>();
  const waiting = [target];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (sha === since) return true;
    if (seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...(bySha.get(sha)?.parents ?? []).map((parent) => parent.sha));
  }
  return false;
}
