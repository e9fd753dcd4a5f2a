/**
 * Pull requests that are merged, and those that are open, many in one query of GraphQL: each with its reviews, commits and files. What does
 * not prove itself whole, or is said otherwise than by REST, is left to REST, for that part of that pull request alone.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { type Page, pageOf, readConnection } from '../api/connections.ts';
import { integer, object, oneOf, type Shape } from '../api/shapes.ts';
import {
  COMMITS,
  type CommitGiven,
  FILES,
  type FileGiven,
  ITSELF,
  type PullGiven,
  REVIEWS,
  type ReviewGiven,
  toCommit,
  toFile,
  toPull,
  toReview,
} from './pull-nodes.ts';

/** Each part as REST gives it; null where REST has to. */
export type Together = {
  readonly pull: PullGiven | null;
  readonly reviews: readonly ReviewGiven[] | null;
  readonly commits: readonly CommitGiven[] | null;
  readonly files: readonly FileGiven[] | null;
};

/** Of more GitHub lists a part, in the one API as in the other. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;
/** So much that ten of them share a query, which GitHub answers in time. */
const BYTES = 104_000;

const LISTS = `reviews(first: 100) { ${REVIEWS} } commits(first: 50) { ${COMMITS} } files(first: 100) { ${FILES} }`;

const anything: Shape<unknown> = (value) => ({ ok: true, value });
const NUMBERED = object({ number: integer });
const WITH_LISTS = object({
  number: integer,
  state: oneOf('MERGED', 'OPEN'),
  reviews: anything,
  commits: anything,
  files: anything,
});

export const NONE: Together = { pull: null, reviews: null, commits: null, files: null };

export type Wanted = 'MERGED' | 'OPEN';

/** @param wanted what it is known to be: one that is something else by now is left to REST */
export function readTogether(api: Api, where: string, number: number, wanted: Wanted = 'MERGED'): Promise<Together> {
  return api.once(`together ${where} ${number} ${wanted}`, () => ask(api, where, number, wanted));
}

async function ask(api: Api, where: string, number: number, wanted: Wanted): Promise<Together> {
  const question = { repository: where, family: 'pulls' } as const;
  const answer = await api.ask<First | null>({
    ...question,
    field: `pullRequest(number: ${number}) { ${ITSELF} ${LISTS} }`,
    believe: (value) => firstOf(value, number, wanted),
    bytes: BYTES,
    isManyByRest: true,
    instead: async (): Promise<Answer<null>> => ({ kind: 'known', value: null }),
  });
  if (answer.kind === 'unavailable' || answer.value === null) return NONE;
  const { pull, reviews, commits, files } = answer.value;
  const whole = <T>(first: Page<T> | null, list: ListOf<T>): Promise<readonly T[] | null> =>
    first === null ? Promise.resolve(null) : readWhole(api, question, number, first, list);
  const [allReviews, allCommits, allFiles] = await Promise.all([
    whole(reviews, REVIEW_LIST),
    whole(commits, COMMIT_LIST),
    whole(files, FILE_LIST),
  ]);
  return { pull, reviews: allReviews, commits: allCommits, files: allFiles };
}

type First = {
  readonly pull: PullGiven | null;
  readonly reviews: Page<ReviewGiven> | null;
  readonly commits: Page<CommitGiven> | null;
  readonly files: Page<FileGiven> | null;
};

function firstOf(value: unknown, number: number, wanted: Wanted): First | null {
  const fit = WITH_LISTS(value);
  if (!fit.ok || fit.value.number !== number || fit.value.state !== wanted) return null;
  const { reviews, commits, files } = fit.value;
  const filePage = pageOf(files, toFile);
  const commitPage = pageOf(commits, toCommit);
  return {
    // How many commits there are it says by their list, which has to agree with itself and to be within what is listed.
    pull: commitPage === null || commitPage.total >= MOST_COMMITS ? null : toPull(value),
    reviews: pageOf(reviews, toReview),
    commits: commitPage === null || commitPage.total >= MOST_COMMITS ? null : commitPage,
    files: filePage === null || filePage.total >= MOST_FILES ? null : filePage,
  };
}

type ListOf<T> = {
  readonly name: string;
  readonly wanted: string;
  readonly read: (node: unknown) => T | null;
  readonly identity: (item: T) => string;
};
const REVIEW_LIST: ListOf<ReviewGiven> = {
  name: 'reviews',
  wanted: REVIEWS,
  read: toReview,
  identity: ({ id }) => String(id),
};
const COMMIT_LIST: ListOf<CommitGiven> = {
  name: 'commits',
  wanted: COMMITS,
  read: toCommit,
  identity: (commit) => commit.sha,
};
const FILE_LIST: ListOf<FileGiven> = {
  name: 'files',
  wanted: FILES,
  read: toFile,
  identity: ({ filename }) => filename,
};

function readWhole<T>(
  api: Api,
  question: { readonly repository: string; readonly family: 'pulls' },
  number: number,
  first: Page<T>,
  { name, wanted, read, identity }: ListOf<T>,
): Promise<readonly T[] | null> {
  const field = (cursor: string): string =>
    `pullRequest(number: ${number}) { number ${name}(first: 100, after: "${cursor}") { ${wanted} } }`;
  const find = (value: unknown): Page<T> | null => {
    const fit = NUMBERED(value);
    return fit.ok && fit.value.number === number ? pageOf((value as Record<string, unknown>)[name], read) : null;
  };
  return readConnection(api, first, { question, field, find, identity });
}
