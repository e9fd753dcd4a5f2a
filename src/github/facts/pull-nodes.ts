/**
 * What GraphQL says of a pull request that is open or merged, in REST's words. Whatever it says otherwise than REST (a bot's name, an account
 * that is gone, the former name of a file) is null here and left to REST, so that both ways give the same facts.
 */
import type { ReviewFact } from '../../domain/terms/generated/shapes.ts';
import { COUNTED } from '../api/connections.ts';
import { flag, instant, integer, list, nullable, object, oneOf, sha, text } from '../api/shapes.ts';

type Person = { readonly login: string; readonly id: number; readonly type: string };
type Side = {
  readonly ref: string;
  readonly sha: string;
  readonly repo: { readonly id: number; readonly full_name: string } | null;
};

export type PullGiven = {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly merged_by: Person | null;
  readonly user: Person;
  /** Of one that is open. */
  readonly title: string | null;
  readonly body: string;
  readonly created_at: string;
  readonly base: Side;
  readonly head: Side;
  readonly commits: number;
  readonly changed_files: number;
};
export type ReviewGiven = {
  readonly id: number;
  readonly user: Person;
  readonly state: ReviewFact['state'];
  readonly commit_id: string;
  readonly submitted_at: string | null;
  readonly body: string;
};
export type CommitGiven = {
  readonly sha: string;
  readonly author: Person;
  readonly committer: Person;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly committer: { readonly name: string | null };
  };
};
export type FileGiven = {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'changed';
  readonly previous_filename: null;
  readonly sha: null;
  readonly patch: null;
};

const MOST_PARENTS = 3;

const PERSON = '__typename login ... on User { databaseId }';
const REPOSITORY = '{ databaseId nameWithOwner }';
export const REVIEWS = `${COUNTED} nodes { fullDatabaseId author { ${PERSON} } state body commit { oid } submittedAt }`;
const AUTHOR = 'name user { login databaseId }';
export const COMMITS = `${COUNTED} nodes { commit { oid message author { ${AUTHOR} } committer { ${AUTHOR} } tree { oid } parents(first: ${MOST_PARENTS}) { totalCount nodes { oid } } } }`;
export const FILES = `${COUNTED} nodes { path changeType }`;
export const ITSELF = [
  `number state isDraft title body createdAt mergedAt author { ${PERSON} } mergedBy { ${PERSON} } mergeCommit { oid }`,
  `baseRefName baseRefOid baseRepository ${REPOSITORY} headRefName headRefOid headRepository ${REPOSITORY} changedFiles`,
].join(' ');

const oid = object({ oid: sha });
const repository = nullable(object({ databaseId: integer, nameWithOwner: text }));
/** Whoever is anything but a person bears another name in REST. */
const person = object({ __typename: oneOf('User'), login: text, databaseId: integer });
const gitActor = object({ name: nullable(text), user: object({ login: text, databaseId: integer }) });

const PULL = object({
  number: integer,
  state: oneOf('MERGED', 'OPEN'),
  isDraft: flag,
  title: text,
  body: text,
  createdAt: instant,
  mergedAt: nullable(instant),
  author: person,
  mergedBy: nullable(person),
  mergeCommit: nullable(oid),
  baseRefName: text,
  baseRefOid: sha,
  baseRepository: repository,
  headRefName: text,
  headRefOid: sha,
  headRepository: repository,
  changedFiles: integer,
  commits: object({ totalCount: integer }),
});
const REVIEW = object({
  fullDatabaseId: text,
  author: person,
  state: oneOf('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
  body: text,
  commit: oid,
  submittedAt: nullable(instant),
});
const COMMIT = object({
  commit: object({
    oid: sha,
    message: text,
    author: gitActor,
    committer: gitActor,
    tree: oid,
    parents: object({ totalCount: integer, nodes: list(oid) }),
  }),
});
const FILE = object({ path: text, changeType: oneOf('ADDED', 'DELETED', 'MODIFIED', 'CHANGED') });
const STATUS = { ADDED: 'added', DELETED: 'removed', MODIFIED: 'modified', CHANGED: 'changed' } as const;

export function toPull(value: unknown): PullGiven | null {
  const fit = PULL(value);
  if (!fit.ok) return null;
  const { number, state, isDraft, title, body, createdAt, author, changedFiles, commits, ...sides } = fit.value;
  const end = endOf(fit.value);
  if (end === null) return null;
  return {
    number,
    ...end,
    draft: isDraft,
    user: toPerson(author),
    title: state === 'OPEN' ? title : null,
    body,
    created_at: createdAt,
    base: { ref: sides.baseRefName, sha: sides.baseRefOid, repo: toRepository(sides.baseRepository) },
    head: { ref: sides.headRefName, sha: sides.headRefOid, repo: toRepository(sides.headRepository) },
    commits: commits.totalCount,
    changed_files: changedFiles,
  };
}

type End = Pick<PullGiven, 'state' | 'merged_at' | 'merged_by' | 'merge_commit_sha'>;

/** What is open was not merged by anybody, and what was merged has all that belongs to it. */
function endOf({
  state,
  mergedAt,
  mergedBy,
  mergeCommit,
}: Extract<ReturnType<typeof PULL>, { readonly ok: true }>['value']): End | null {
  if (state === 'OPEN')
    return mergedAt === null && mergedBy === null && mergeCommit === null
      ? { state: 'open', merged_at: null, merged_by: null, merge_commit_sha: null }
      : null;
  return mergedAt === null || mergedBy === null || mergeCommit === null
    ? null
    : { state: 'closed', merged_at: mergedAt, merged_by: toPerson(mergedBy), merge_commit_sha: mergeCommit.oid };
}

function toRepository(
  given: { readonly databaseId: number; readonly nameWithOwner: string } | null,
): { readonly id: number; readonly full_name: string } | null {
  return given === null ? null : { id: given.databaseId, full_name: given.nameWithOwner };
}

function toPerson({ login, databaseId }: { readonly login: string; readonly databaseId: number }): Person {
  return { login, id: databaseId, type: 'User' };
}

export function toReview(node: unknown): ReviewGiven | null {
  const fit = REVIEW(node);
  if (!fit.ok || !/^\d{1,15}$/u.test(fit.value.fullDatabaseId)) return null;
  const { fullDatabaseId, author, state, body, commit, submittedAt } = fit.value;
  const user = toPerson(author);
  return { id: Number(fullDatabaseId), user, state, commit_id: commit.oid, submitted_at: submittedAt, body };
}

export function toCommit(node: unknown): CommitGiven | null {
  const fit = COMMIT(node);
  if (!fit.ok) return null;
  const { oid: name, message, author, committer, tree, parents } = fit.value.commit;
  if (parents.totalCount !== parents.nodes.length) return null;
  return {
    sha: name,
    author: toPerson(author.user),
    committer: toPerson(committer.user),
    parents: parents.nodes.map((parent) => ({ sha: parent.oid })),
    commit: { message, tree: { sha: tree.oid }, committer: { name: committer.name } },
  };
}

export function toFile(node: unknown): FileGiven | null {
  const fit = FILE(node);
  if (!fit.ok) return null;
  const { path, changeType } = fit.value;
  return { filename: path, status: STATUS[changeType], previous_filename: null, sha: null, patch: null };
}
