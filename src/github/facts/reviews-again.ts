/** The reviews of a pull request as they are at the end: of many pull requests in one query, and by REST where that does not prove itself. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { COUNTED, type Page, pageOf, readConnection } from '../api/connections.ts';
import { integer, nullable, object, oneOf, type Shape, sha, text } from '../api/shapes.ts';

export type ReviewShown = {
  readonly id: number;
  readonly state: string;
  readonly commit_id: string | null;
  readonly body: string | null;
};

const REVIEW = object({ id: integer, state: text, body: nullable(text), commit_id: nullable(sha) });
const anything: Shape<unknown> = (value) => ({ ok: true, value });
const PULL = object({ number: integer, reviews: anything });
const NODE = object({
  fullDatabaseId: text,
  state: oneOf('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
  body: text,
  commit: object({ oid: sha }),
});
const WANTED = `${COUNTED} nodes { fullDatabaseId state body commit { oid } }`;
/** So little that a hundred share a query. */
const BYTES = 7_000;

export async function readReviewsAgain(
  api: Api,
  repository: string,
  number: number,
): Promise<Answer<readonly ReviewShown[]>> {
  const together = await readTogether(api, repository, number);
  if (together !== null) return { kind: 'known', value: together };
  const asked = { ...inRepository(repository), pull_number: number };
  return api.list(api.rest.pulls.listReviews, asked, REVIEW, ({ id }) => String(id), { fresh: true });
}

/** null where there is one alone, or its list is not whole. */
async function readTogether(api: Api, repository: string, number: number): Promise<readonly ReviewShown[] | null> {
  const question = { repository, family: 'pulls' } as const;
  const field = (page: string): string => `pullRequest(number: ${number}) { number reviews(${page}) { ${WANTED} } }`;
  const find = (value: unknown): Page<ReviewShown> | null => {
    const fit = PULL(value);
    return fit.ok && fit.value.number === number ? pageOf(fit.value.reviews, toReview) : null;
  };
  const first = await api.ask<Page<ReviewShown> | null>({
    ...question,
    field: field('first: 100'),
    believe: find,
    bytes: BYTES,
    instead: async () => ({ kind: 'known', value: null }),
  });
  if (first.kind === 'unavailable' || first.value === null) return null;
  return readConnection(api, first.value, {
    question,
    field: (cursor) => field(`first: 100, after: "${cursor}"`),
    find,
    identity: ({ id }) => String(id),
  });
}

function toReview(node: unknown): ReviewShown | null {
  const fit = NODE(node);
  if (!fit.ok || !/^\d{1,15}$/u.test(fit.value.fullDatabaseId)) return null;
  const { fullDatabaseId, state, body, commit } = fit.value;
  return { id: Number(fullDatabaseId), state, commit_id: commit.oid, body };
}
