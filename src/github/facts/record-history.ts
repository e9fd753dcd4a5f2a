/** The commits that touched a record, newest first, each with what GitHub says of its author and its signature. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, list, nullable, object, sha, text } from '../api/shapes.ts';
import { entryAt, readTree } from '../trees/trees.ts';
import { maybeAccount } from './accounts.ts';

const HISTORY = object({
  sha,
  author: maybeAccount,
  committer: maybeAccount,
  parents: list(object({ sha })),
  commit: object({ verification: nullable(object({ verified: flag, reason: text })) }),
});

type MaybeAccount = { readonly login: string | null; readonly id: number | null; readonly type: string | null } | null;

export type HistoryCommit = {
  readonly sha: string;
  readonly author: MaybeAccount;
  readonly committer: MaybeAccount;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: { readonly verification: { readonly verified: boolean; readonly reason: string } | null };
};

/**
 * A file that the commit holds has a history: a list without a commit is not believed. Else a record would look as if nobody had brought it in.
 * @param at the commit from which the history is looked back on. Merges that changed nothing of the file are not in it.
 */
export async function readHistory(
  api: Api,
  repository: string,
  path: string,
  at: string,
): Promise<Answer<readonly HistoryCommit[]>> {
  const asked = { ...inRepository(repository), path, sha: at };
  const history = await api.list(api.rest.repos.listCommits, asked, HISTORY, (commit) => commit.sha, { most: 1000 });
  if (history.kind === 'unavailable' || history.value.length > 0) return history;
  const tree = await readTree(api, repository, at);
  if (tree.kind === 'unavailable') return tree;
  const entry = await entryAt(tree.value, path);
  if (entry.kind === 'unavailable') return entry;
  return entry.value !== null
    ? {
        kind: 'unavailable',
        because: `the history of ${path}: no commit is listed, and ${at.slice(0, 7)} holds the file`,
      }
    : history;
}
