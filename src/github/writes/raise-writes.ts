/**
 * What the command `raise` reads and writes on GitHub: the issue, the pull request that it became, and the record in it. A branch that could not
 * become a pull request is taken away again; what anybody else has pushed is left as it is.
 */

import type { Account } from '../../domain/terms/generated/shapes.ts';
import { RAISE_LABEL } from '../../domain/terms/raise-words.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, nullable, object, text } from '../api/shapes.ts';
import type { FileNow, Pull } from './outcome-writes.ts';

const ISSUE = object({
  number: integer,
  title: text,
  body: nullable(text),
  html_url: text,
  created_at: instant,
  user: nullable(account),
  pull_request: nullable(object({})),
});
const REF = object({ ref: text });
const CONTENT = object({ commit: object({ sha: text }) });
const PULL = object({
  number: integer,
  html_url: text,
  state: text,
  merged_at: nullable(instant),
  head: object({ ref: text }),
  user: nullable(account),
});
const REVIEW = object({ id: integer });
const COMMIT = object({
  sha: text,
  commit: object({ message: text }),
  author: nullable(account),
  committer: nullable(account),
});

export type RaisingIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  readonly user: Account | null;
};

/** The open issue of this number that has the label; null where there is none. */
export async function readRaisingIssue(
  api: Api,
  repository: string,
  number: number,
): Promise<Answer<RaisingIssue | null>> {
  const asked = { ...inRepository(repository), labels: RAISE_LABEL, state: 'open' as const };
  const issues = await api.list(api.rest.issues.listForRepo, asked, ISSUE, (one) => String(one.number), {
    fresh: true,
  });
  if (issues.kind === 'unavailable') return issues;
  const found = issues.value.find((one) => one.number === number && one.pull_request === null);
  if (found === undefined) return { kind: 'known', value: null };
  const { title, body, html_url: url, created_at: createdAt, user } = found;
  return { kind: 'known', value: { number, title, body: body ?? '', url, createdAt, user } };
}

export type RaisedPull = Pull & { readonly state: 'open' | 'closed' | 'merged'; readonly login: string | null };

/** The pull request from this branch, the newest where there are several; null where there never was one. */
export async function findRaisedPull(api: Api, repository: string, branch: string): Promise<Answer<RaisedPull | null>> {
  const here = inRepository(repository);
  const asked = { ...here, state: 'all' as const, head: `${here.owner}:${branch}` };
  const pulls = await api.list(api.rest.pulls.list, asked, PULL, ({ number }) => String(number), { fresh: true });
  if (pulls.kind === 'unavailable') return pulls;
  // A filter that GitHub did not understand would list them all.
  const [own] = pulls.value.filter(({ head }) => head.ref === branch).sort((a, b) => b.number - a.number);
  if (own === undefined) return { kind: 'known', value: null };
  const state = own.merged_at !== null ? 'merged' : own.state === 'open' ? 'open' : 'closed';
  return { kind: 'known', value: { number: own.number, url: own.html_url, state, login: own.user?.login ?? null } };
}

/** Whether the pull request is still as this command left it: nobody reviewed it, and nobody else committed to it. */
export async function readStanding(
  api: Api,
  repository: string,
  { number, login }: RaisedPull,
  message: string,
): Promise<Answer<'ours' | 'reviewed' | 'pushed'>> {
  const asked = { ...inRepository(repository), pull_number: number };
  const reviews = await api.list(api.rest.pulls.listReviews, asked, REVIEW, ({ id }) => String(id), { fresh: true });
  if (reviews.kind === 'unavailable') return reviews;
  if (reviews.value.length > 0) return { kind: 'known', value: 'reviewed' };
  const commits = await api.list(api.rest.pulls.listCommits, asked, COMMIT, ({ sha }) => sha, { fresh: true });
  if (commits.kind === 'unavailable') return commits;
  const isOurs = commits.value.every(
    ({ commit, author, committer }) =>
      isMessage(commit.message, message) &&
      isNamed(author, login) &&
      (isNamed(committer, login) || isNamed(committer, 'web-flow')),
  );
  return { kind: 'known', value: isOurs && commits.value.length > 0 ? 'ours' : 'pushed' };
}

/** A message of ours, be it with whoever edited the text. */
export function isMessage(said: string, message: string): boolean {
  return said === message || said.startsWith(`${message}\n\nCo-authored-by: `);
}

function isNamed(one: Account | null, login: string | null): boolean {
  return one !== null && login !== null && isSameName(one.login, login);
}

export type RaiseProposal = {
  readonly repository: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
  /** Of the branch. */
  readonly head: string;
};

type Unavailable = Extract<Answer<never>, { readonly kind: 'unavailable' }>;
/** `left`: a branch that could not be taken away again. */
export type Raising =
  | { readonly kind: 'raised'; readonly pull: Pull }
  | { readonly kind: 'not-raised'; readonly why: Unavailable; readonly left: string | null };

/** Branch, file and pull request, or none of them. */
export async function raisePull(
  api: Api,
  proposal: RaiseProposal & {
    readonly base: Omit<FileNow, 'bytes' | 'blob'>;
    readonly title: string;
    readonly body: string;
  },
): Promise<Raising> {
  const { repository, head, title, body, base } = proposal;
  const here = inRepository(repository);
  const branch = await api.send(api.rest.git.createRef, { ...here, ref: `refs/heads/${head}`, sha: base.commit }, REF);
  // It may be somebody's: a branch that this run did not make is left alone.
  if (branch.kind === 'unavailable') return { kind: 'not-raised', why: branch, left: null };
  const written = await putRecord(api, proposal, null);
  if (written.kind === 'unavailable') return takeAway(api, repository, head, written);
  const pull = await api.send(api.rest.pulls.create, { ...here, title, body, head, base: base.branch }, PULL);
  if (pull.kind === 'unavailable') return takeAway(api, repository, head, pull);
  return { kind: 'raised', pull: { number: pull.value.number, url: pull.value.html_url } };
}

async function takeAway(api: Api, repository: string, head: string, why: Unavailable): Promise<Raising> {
  const gone = await api.remove(api.rest.git.deleteRef, { ...inRepository(repository), ref: `heads/${head}` });
  return { kind: 'not-raised', why, left: gone.kind === 'known' ? null : head };
}

/** @param blob Git's name for what stands there, so that a change in between is refused; null for a new file */
export async function putRecord(
  api: Api,
  { repository, path, text: content, message, head }: RaiseProposal,
  blob: string | null,
): Promise<Answer<null>> {
  const written = await api.send(
    api.rest.repos.createOrUpdateFileContents,
    {
      ...inRepository(repository),
      path,
      message,
      content: Buffer.from(content, 'utf8').toString('base64'),
      ...(blob === null ? {} : { sha: blob }),
      branch: head,
    },
    CONTENT,
  );
  return written.kind === 'unavailable' ? written : { kind: 'known', value: null };
}
