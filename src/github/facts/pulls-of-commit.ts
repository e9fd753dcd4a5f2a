/**
 * The pull requests that GitHub names for a commit: for many commits in one query. A list is believed only where as many came as are
 * said to be there; else it is read by REST to its end.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { instant, integer, list, nullable, object, sha, text } from '../api/shapes.ts';

export type PullOfCommit = {
  readonly number: number;
  readonly merged_at: string | null;
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } | null };
};

const ASSOCIATED = object({
  number: integer,
  merged_at: nullable(instant),
  base: object({ ref: text, repo: nullable(object({ id: integer })) }),
});

const NODES = object({
  oid: sha,
  associatedPullRequests: object({
    totalCount: integer,
    nodes: list(
      object({
        number: integer,
        mergedAt: nullable(instant),
        baseRefName: text,
        baseRepository: nullable(object({ databaseId: integer })),
      }),
    ),
  }),
});

/** More than anybody's commit belongs to. */
const FIRST = 25;
/** So much that a hundred of them share a query. */
const BYTES = 10_400;
const WANTED = 'totalCount nodes { number mergedAt baseRefName baseRepository { databaseId } }';

/** @param fresh asks again, and by REST */
export function readPullsOf(
  api: Api,
  repository: string,
  commit: string,
  fresh: boolean,
): Promise<Answer<readonly PullOfCommit[]>> {
  const instead = (): Promise<Answer<readonly PullOfCommit[]>> =>
    api.list(
      api.rest.repos.listPullRequestsAssociatedWithCommit,
      { ...inRepository(repository), commit_sha: commit },
      ASSOCIATED,
      ({ number }) => String(number),
      { fresh },
    );
  if (fresh || !/^[0-9a-f]{40}$/.test(commit)) return instead();
  return api.once(`pull requests of ${repository} ${commit}`, () =>
    api.ask({
      repository,
      field: `object(oid: "${commit}") { ... on Commit { oid associatedPullRequests(first: ${FIRST}) { ${WANTED} } } }`,
      believe: (value) => believe(commit, value),
      bytes: BYTES,
      instead,
    }),
  );
}

function believe(commit: string, value: unknown): readonly PullOfCommit[] | null {
  const fit = NODES(value);
  if (!fit.ok || fit.value.oid !== commit) return null;
  const { totalCount, nodes } = fit.value.associatedPullRequests;
  const numbers = new Set(nodes.map(({ number }) => number));
  if (numbers.size !== totalCount || nodes.length !== totalCount) return null;
  return nodes.map(({ number, mergedAt, baseRefName, baseRepository }) => ({
    number,
    merged_at: mergedAt,
    base: { ref: baseRefName, repo: baseRepository === null ? null : { id: baseRepository.databaseId } },
  }));
}
