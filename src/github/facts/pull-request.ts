/** One pull request as a fact: itself, its reviews, commits, files, and when each commit became its head by GitHub's own clock. */
import type {
  CommitFact,
  FileFact,
  PullRequestFact,
  ReviewFact,
  Unavailable,
} from '../../domain/terms/generated/shapes.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, flag, instant, integer, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { maybeAccount, toAccount } from './accounts.ts';
import { dismissalsIn, readEvents } from './base-moves.ts';
import { markCleanMerges } from './clean-merges.ts';
import { FILE, type FileEntry } from './file-entry.ts';
import { observeHeads, TIMELINE, type TimelineEvent } from './heads.ts';
import { askAgain, askAgainAlone, type Movable } from './pull-again.ts';
import { wholeCommits } from './pull-commits.ts';
import { NONE, readTogether, type Together } from './pull-together.ts';
import { COMPARED, type Compared } from './range.ts';
import { crossCheck } from './reviews-cross-check.ts';
import { webFlow } from './web-flow.ts';

const side = object({ ref: text, sha, repo: nullable(object({ id: integer, full_name: text })) });

export const PULL = object({
  number: integer,
  state: oneOf('open', 'closed'),
  draft: nullable(flag),
  merged_at: nullable(instant),
  merge_commit_sha: nullable(sha),
  merged_by: maybeAccount,
  user: nullable(account),
  title: nullable(text),
  body: nullable(text),
  created_at: instant,
  base: side,
  head: side,
  commits: integer,
  changed_files: integer,
});

const REVIEW = object({
  id: integer,
  user: nullable(account),
  state: oneOf('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
  commit_id: nullable(sha),
  submitted_at: nullable(instant),
  body: nullable(text),
});

/** GitHub's limit: beyond it the list is cut without a word. */
const MOST_FILES = 3000;

export type PullRead = {
  readonly fact: PullRequestFact;
  readonly files: Answer<readonly FileEntry[]>;
  /** Git's name for all that the head holds; null where the commits are not known. */
  readonly headTree: string | null;
  readonly baseRepositoryId: number | null;
  readonly headRepositoryId: number | null;
  /** Whether the head lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** The second look at an open pull request, after all its lists: whether they belong together. */
  readonly steady: Promise<Answer<true>>;
};

/** One that is known to be merged, so that it can be asked for together with others; it stays what it is, and is read once. */
export function readMergedPull(api: Api, repository: string, number: number): Promise<Answer<PullRead>> {
  return api.once(`merged pull request ${repository} ${number}`, () =>
    readPullRequest(api, repository, number, { isMerged: true }),
  );
}

/** What a list of open pull requests says of one. */
export type Listed = { readonly baseSha: string | null; readonly headSha: string | null };

/**
 * One of many that GitHub lists as open, asked for together with others. Where it is not what the list says any more, REST tells what it is.
 */
export function readListedPull(
  api: Api,
  repository: string,
  number: number,
  listed: Listed,
): Promise<Answer<PullRead>> {
  return readPullRequest(api, repository, number, { listed });
}

/** @param options peopleOnly: when its heads appeared and its base moved is not asked */
export async function readPullRequest(
  api: Api,
  repository: string,
  number: number,
  options: { readonly isMerged?: boolean; readonly peopleOnly?: boolean; readonly listed?: Listed } = {},
): Promise<Answer<PullRead>> {
  const { pulls, issues } = api.rest;
  const here = inRepository(repository);
  const asked = { ...here, pull_number: number };
  const { peopleOnly = false, isMerged = false, listed } = options;
  const together = isMerged
    ? readTogether(api, repository, number)
    : listed === undefined
      ? null
      : readTogether(api, repository, number, 'OPEN').then((all) => heldAgainst(listed, all));
  const part = async <T>(of: (all: Together) => T | null, alone: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const given = together === null ? null : of(await together);
    return given === null ? alone() : { kind: 'known', value: given };
  };
  const [pull, allReviews, commits, files, allEvents] = await Promise.all([
    part(
      ({ pull }) => pull,
      () => api.get(pulls.get, asked, PULL),
    ),
    part(
      ({ reviews }) => reviews,
      () => api.list(pulls.listReviews, asked, REVIEW, ({ id }) => String(id)),
    ),
    part(
      ({ commits }) => commits,
      () => api.list(pulls.listCommits, asked, COMPARED, (commit) => commit.sha),
    ),
    part(
      ({ files }) => files,
      () => api.list(pulls.listFiles, asked, FILE, ({ filename }) => filename),
    ),
    api.list(issues.listEventsForTimeline, { ...here, issue_number: number }, TIMELINE, (event) =>
      JSON.stringify(event),
    ),
  ]);
  if (pull.kind === 'unavailable') return pull;
  const value = pull.value;
  if (value.number !== number)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(pulls.get, asked)}: the answer is about pull request #${value.number}`,
    };
  const { reviews, timeline } = crossCheck(value, allReviews, allEvents);
  const steady: PullRead['steady'] =
    value.state === 'open'
      ? lookAgain(api, repository, value, listed !== undefined)
      : Promise.resolve({ kind: 'known', value: true });
  const [observations, events] = await Promise.all([
    peopleOnly ? null : observeHeads(api, repository, value, timeline),
    timeline.kind === 'unavailable'
      ? null
      : peopleOnly
        ? dismissalsIn(timeline.value)
        : readEvents(api, repository, value.base.ref, timeline.value),
  ]);
  const isFork = value.head.repo === null || value.head.repo.id !== value.base.repo?.id;
  const allFiles = counted(files, value);
  const allCommits = await wholeCommits(api, repository, value, commits);
  const made: Answer<readonly CommitFact[]> =
    allCommits.kind === 'unavailable'
      ? allCommits
      : peopleOnly
        ? { kind: 'known', value: allCommits.value.map(toCommit) }
        : { kind: 'known', value: await markCleanMerges(api, repository, value, allCommits.value.map(toCommit)) };
  const fact: PullRequestFact = {
    number,
    state: value.state,
    draft: value.draft ?? false,
    merged_at: value.merged_at,
    // Of one that is open it is a trial of GitHub's, which nobody merges.
    merge_commit_sha: value.state === 'open' ? null : value.merge_commit_sha,
    merged_by: toAccount(value.merged_by),
    user: value.user,
    // By GraphQL a body that nobody wrote is an empty one.
    body: value.body === '' ? null : value.body,
    created_at: value.created_at,
    base: { ref: value.base.ref, sha: value.base.sha },
    head: { ref: value.head.ref, sha: value.head.sha },
    ...(value.state === 'open' ? { title: (value.title ?? '').slice(0, 300), from_fork: isFork } : {}),
    reviews: factOr(reviews, (all) => all.map((review) => toReview(review, timeline))),
    commits: factOr(made, (all) => all),
    files: factOr(allFiles, (all) =>
      all.map(
        ({ filename, status, previous_filename }): FileFact =>
          previous_filename === null ? { filename, status } : { filename, status, previous_filename },
      ),
    ),
    ...(observations === null ? {} : { head_observations: factOr(observations, (all) => all) }),
    base_changed_at: factOr(timeline, (all) =>
      all.flatMap(({ event, created_at }) => (event === 'base_ref_changed' && created_at !== null ? [created_at] : [])),
    ),
    ...(events === null ? {} : { timeline: events }),
  };
  const told = allCommits.kind === 'known' ? allCommits : commits;
  const headTree =
    told.kind === 'known' ? (told.value.find(({ sha }) => sha === value.head.sha)?.commit.tree.sha ?? null) : null;
  const baseRepositoryId = value.base.repo?.id ?? null;
  const headRepositoryId = value.head.repo?.id ?? null;
  return {
    kind: 'known',
    value: { fact, files: allFiles, headTree, baseRepositoryId, headRepositoryId, isFork, steady },
  };
}

/** A list that was cut is no list of all. */
function counted<T>(
  answer: Answer<readonly T[]>,
  { number, changed_files: declared }: { readonly number: number; readonly changed_files: number },
): Answer<readonly T[]> {
  if (answer.kind === 'unavailable' || (answer.value.length === declared && declared <= MOST_FILES)) return answer;
  const has = `pull request #${number} has ${declared} files`;
  if (declared > MOST_FILES)
    return { kind: 'unavailable', because: `${has}; GitHub lists at most ${MOST_FILES}`, cause: 'beyond-limit' };
  return { kind: 'unavailable', because: `${has}, and ${answer.value.length} were listed` };
}

/** A pull request of another state than the list's is asked for where everything is said of it at once. */
function heldAgainst({ baseSha, headSha }: Listed, all: Together): Together {
  const { pull } = all;
  return pull === null || (pull.base.sha === baseSha && pull.head.sha === headSha) ? all : NONE;
}

/** A push between two of the reads would leave the files of one head beside the reviews of another. */
async function lookAgain(api: Api, repository: string, first: Movable, isListed: boolean): Promise<Answer<true>> {
  const again = await (isListed ? askAgain : askAgainAlone)(api, repository, first.number);
  if (again.kind === 'unavailable') return again;
  const shown = ({ state, draft, base, head }: Movable): string =>
    [state, draft, base.ref, base.sha, head.sha].join(' ');
  if (shown(again.value) === shown(first)) return { kind: 'known', value: true };
  return {
    kind: 'unavailable',
    reason: 'commit-changed',
    because: `Pull request #${again.value.number} changed while the gate was looking: its head was ${first.head.sha.slice(0, 7)} and is ${again.value.head.sha.slice(0, 7)}`,
  };
}

function toReview(
  review: Omit<ReviewFact, 'updated_at' | 'body'> & { readonly body: string | null },
  timeline: Answer<readonly TimelineEvent[]>,
): ReviewFact {
  const event =
    timeline.kind === 'known'
      ? timeline.value.find(({ event, id }) => event === 'reviewed' && id === review.id)
      : undefined;
  return { ...review, body: review.body ?? '', updated_at: event?.updated_at ?? null };
}

function toCommit(commit: Compared): CommitFact {
  return {
    sha: commit.sha,
    author: toAccount(commit.author),
    committer: toAccount(commit.committer),
    parents: commit.parents.map((parent) => parent.sha),
    message: commit.commit.message,
    ...webFlow(commit),
  };
}

export function unavailableOf(answer: Answer<unknown> & { readonly kind: 'unavailable' }): Unavailable {
  const unavailable = answer.because.slice(0, 1900);
  return {
    unavailable,
    ...(answer.permission === undefined ? {} : { permission: answer.permission.slice(0, 100) }),
    ...(answer.cause === undefined ? {} : { cause: answer.cause }),
  };
}

/** The other way round, where one fact is read by way of another. */
export function answerOf({
  unavailable,
  permission,
  cause,
}: Unavailable): Answer<never> & { readonly kind: 'unavailable' } {
  return {
    kind: 'unavailable',
    because: unavailable,
    ...(permission === undefined ? {} : { permission }),
    ...(cause === undefined ? {} : { cause }),
  };
}

export function factOr<T, F>(answer: Answer<T>, use: (value: T) => F): F | Unavailable {
  return answer.kind === 'known' ? use(answer.value) : unavailableOf(answer);
}
