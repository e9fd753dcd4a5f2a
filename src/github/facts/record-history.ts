/** The commits that touched a record, newest first, each with what GitHub says of its author and its signature. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, list, nullable, object, sha, text } from '../api/shapes.ts';
import { maybeAccount } from './pull-request.ts';

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

/** @param at the commit from which the history is looked back on. Merges that changed nothing of the file are not in it. */
export function readHistory(
  api: Api,
  repository: string,
  path: string,
  at: string,
): Promise<Answer<readonly HistoryCommit[]>> {
  return api.list(
    api.rest.repos.listCommits,
    { ...inRepository(repository), path, sha: at },
    HISTORY,
    (commit) => commit.sha,
    { most: 1000 },
  );
}
