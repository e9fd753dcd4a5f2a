/**
 * What the command `raise` reads of a pull request whose body asks for a record: its text and branch as they are now, whether its author may
 * write there, the records that it brings, and whether anybody has reviewed it or written its record.
 */
import type { Account } from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, text } from '../api/shapes.ts';
import { isMessage } from './raise-writes.ts';

const PULL = object({
  number: integer,
  title: text,
  body: nullable(text),
  html_url: text,
  state: text,
  created_at: instant,
  user: nullable(account),
  head: object({ ref: text, sha: text, repo: nullable(object({ id: integer })) }),
  base: object({ repo: object({ id: integer, default_branch: text }) }),
});
const PERMISSION = object({ permission: text });
const FILE = object({ filename: text, status: text });
const REVIEW = object({ id: integer });
const COMMIT = object({ sha: text, commit: object({ message: text }), author: nullable(account) });

export type RaisingPull = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly isOpen: boolean;
  readonly createdAt: string;
  readonly user: Account | null;
  readonly branch: string;
  readonly head: string;
  /** Whether its branch is one of this repository, and not the default one: no record gets there without a review. */
  readonly isOwnBranch: boolean;
};

export async function readRaisingPull(api: Api, repository: string, number: number): Promise<Answer<RaisingPull>> {
  const asked = { ...inRepository(repository), pull_number: number };
  const pull = await api.get(api.rest.pulls.get, asked, PULL, { fresh: true });
  if (pull.kind === 'unavailable') return pull;
  const { title, body, html_url: url, state, created_at: createdAt, user, head, base } = pull.value;
  const isHere = head.repo !== null && head.repo.id === base.repo.id;
  return {
    kind: 'known',
    value: {
      number,
      title,
      body: body ?? '',
      url,
      isOpen: state === 'open',
      createdAt,
      user,
      branch: head.ref,
      head: head.sha,
      isOwnBranch: isHere && head.ref !== base.repo.default_branch,
    },
  };
}

/** Whoever may not push to a branch does not get anything written there by asking for it: anybody may open a pull request from it. */
export async function mayWrite(api: Api, repository: string, login: string): Promise<Answer<boolean>> {
  const asked = { ...inRepository(repository), username: login };
  const given = await api.get(api.rest.repos.getCollaboratorPermissionLevel, asked, PERMISSION);
  if (given.kind === 'unavailable') return given;
  return { kind: 'known', value: ['write', 'maintain', 'admin'].includes(given.value.permission) };
}

/** Files that it adds or changes. */
export async function readPullPaths(api: Api, repository: string, number: number): Promise<Answer<readonly string[]>> {
  const asked = { ...inRepository(repository), pull_number: number };
  const files = await api.list(api.rest.pulls.listFiles, asked, FILE, ({ filename }) => filename, { fresh: true });
  if (files.kind === 'unavailable') return files;
  const there = files.value.filter(({ status }) => status !== 'removed');
  return { kind: 'known', value: there.map(({ filename }) => filename) };
}

/** Whether the record is as this command left it: every commit of it is one of ours, and nobody has reviewed the pull request. */
export async function readPullStanding(
  api: Api,
  repository: string,
  { number, head }: Pick<RaisingPull, 'number' | 'head'>,
  record: { readonly path: string; readonly message: string },
): Promise<Answer<'ours' | 'reviewed' | 'pushed'>> {
  const here = inRepository(repository);
  const asked = { ...here, pull_number: number };
  const reviews = await api.list(api.rest.pulls.listReviews, asked, REVIEW, ({ id }) => String(id), { fresh: true });
  if (reviews.kind === 'unavailable') return reviews;
  if (reviews.value.length > 0) return { kind: 'known', value: 'reviewed' };
  const history = { ...here, sha: head, path: record.path };
  const commits = await api.list(api.rest.repos.listCommits, history, COMMIT, ({ sha }) => sha, { fresh: true });
  if (commits.kind === 'unavailable') return commits;
  const first = commits.value.at(-1)?.author ?? null;
  const isOurs = commits.value.every(
    ({ commit, author }) =>
      isMessage(commit.message, record.message) &&
      author !== null &&
      first !== null &&
      isSameName(author.login, first.login),
  );
  return { kind: 'known', value: isOurs ? 'ours' : 'pushed' };
}
