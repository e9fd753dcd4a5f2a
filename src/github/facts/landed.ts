/**
 * What goes out with a deployment: the commits since the environment's last successful deployment, each with the merged pull
 * request that it belongs to. A commit belongs to one only if GitHub says so and its content is what was reviewed.
 */

import type { Landed, LandedCommit, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, sha } from '../api/shapes.ts';
import { differingPaths, readDiffering } from '../trees/difference.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import { toAccount } from './accounts.ts';
import { isCounting } from './counting-branches.ts';
import { lookAgain } from './fresh-merges.ts';
import { unavailableOf } from './pull-request.ts';
import { readPullsOf } from './pulls-of-commit.ts';
import { COMPARED, type Compared, type Range, readRange } from './range.ts';
import { webFlow } from './web-flow.ts';

export type LandedQuestion = {
  readonly api: Api;
  readonly repository: string;
  readonly repositoryId: number;
  readonly target: string;
  /** Where coverage starts (exclusive); null on a first deployment without `coverage-since`. */
  readonly since: string | null;
  /** Branches whose merged pull requests count. */
  readonly branches: readonly string[];
};

export type LandedRead = {
  readonly landed: Landed;
  readonly numbers: readonly number[];
  readonly compared: readonly Compared[];
  /** Those of the question, and those that a commit turned out to be merged into. */
  readonly branches: readonly string[];
};

export function readLanded(question: LandedQuestion): Promise<Answer<LandedRead>> {
  const { api, repository, repositoryId, target, since, branches } = question;
  const what = JSON.stringify(['landed', repository, repositoryId, target, since, branches]);
  return api.once(what, () => readAnew(question));
}

async function readAnew(question: LandedQuestion): Promise<Answer<LandedRead>> {
  const { api, repository, target, since } = question;
  const range =
    since === null || since === target ? await readTarget(question) : await readRange(api, repository, since, target);
  if (range.kind === 'unavailable') return range;
  const { direction, commits } = range.value;
  const associated = await Promise.all(commits.map((commit) => associate(question, commit)));
  const alone = commits.filter(
    (_, index) => associated[index]?.kind === 'known' && associated[index].value.numbers.length === 0,
  );
  const touched = await readTouched(api, repository, alone);
  const landed: LandedCommit[] = commits.map((commit, index) => {
    const answer = associated[index] ?? { kind: 'unavailable', because: 'its pull requests were not read' };
    return {
      sha: commit.sha,
      message: commit.commit.message,
      author: toAccount(commit.author),
      parents: commit.parents.map(({ sha: parent }) => parent),
      pull_requests: answer.kind === 'known' ? answer.value.numbers : unavailableOf(answer),
      ...touched.get(commit.sha),
    };
  });
  const numbers = new Set(landed.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)));
  return {
    kind: 'known',
    value: {
      landed: { since, direction: since === null ? 'first' : direction, commits: landed },
      numbers: [...numbers],
      compared: commits,
      branches: [
        ...new Set(
          associated.flatMap((answer) => (answer.kind === 'known' ? answer.value.branches : question.branches)),
        ),
      ],
    },
  };
}

/**
 * What goes out since the last deployment; where GitHub does not know that commit any more (a rewritten history), since the policy's start.
 * @param last the commit of the last successful deployment; null where there is none
 */
export async function readLandedSince(
  question: LandedQuestion,
  last: string | null,
  policy: { readonly 'coverage-since': string | null },
): Promise<Answer<LandedRead>> {
  const read = await readLanded(question);
  if (read.kind === 'known' || last === null || read.status !== 404) return read;
  if (!(await isGone(question, last))) return read;
  const again = await readLanded({ ...question, since: policy['coverage-since'] });
  if (again.kind === 'unavailable') return again;
  return { kind: 'known', value: { ...again.value, landed: { ...again.value.landed, lost: last } } };
}

/**
 * What goes out, each commit with the pull requests that brought it here. Of a stack of branches GitHub names the upper one for the commits of
 * the lower one too, since it held them once: where the lower one answers for them, they are nothing of the upper one, out already or not.
 */
export function withBringers(read: LandedRead, pulls: readonly PullRequestFact[]): LandedRead {
  const present = new Set(read.compared.map(({ sha: commit }) => commit));
  const here = pulls.filter(
    ({ head, merge_commit_sha: merge }) => present.has(head.sha) || (merge != null && present.has(merge)),
  );
  const commits = read.landed.commits.map((commit) => {
    const { sha: own, pull_requests: named } = commit;
    if (isUnavailable(named) || named.length < 2) return commit;
    const bringing = here.filter(({ number }) => named.includes(number));
    const holding = bringing.filter((pr) => isHolding(pr, own));
    const left = (holding.length > 0 ? holding : bringing).map(({ number }) => number);
    return left.length === 0 ? commit : { ...commit, pull_requests: named.filter((number) => left.includes(number)) };
  });
  return { ...read, landed: { ...read.landed, commits } };
}

/** Whether a commit is one of a pull request's own, or its merge; where its commits are not known, it may be. */
function isHolding({ commits, merge_commit_sha: merge }: PullRequestFact, commit: string): boolean {
  return merge === commit || isUnavailable(commits) || commits.some((one) => one.sha === commit);
}

/** GitHub's own word that it has no such commit; anything else that goes wrong is no such word. */
async function isGone({ api, repository }: LandedQuestion, commit: string): Promise<boolean> {
  const answer = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit }, object({ sha }));
  return answer.kind === 'unavailable' && (answer.status === 404 || answer.status === 422);
}

/** Of so many commits the files are asked for; where more came by themselves, nobody names each. */
const MOST_ALONE = 50;

/**
 * Of commits that no pull request brought: which paths they touch, and who committed them. Left out where the trees do not tell.
 */
async function readTouched(
  api: Api,
  repository: string,
  commits: readonly Compared[],
): Promise<ReadonlyMap<string, Pick<LandedCommit, 'files' | 'committer' | 'web_flow'>>> {
  const found = new Map<string, Pick<LandedCommit, 'files' | 'committer' | 'web_flow'>>();
  for (const commit of commits) {
    const committer = toAccount(commit.committer);
    const files = commits.length > MOST_ALONE ? null : await readPaths(api, repository, commit);
    found.set(commit.sha, { committer, ...webFlow(commit), ...(files === null ? {} : { files }) });
  }
  return found;
}

/**
 * Of commits that are not what was reviewed: which paths they touch themselves. Their pull request lists what its head does, and a record that
 * names one of them by its SHA answers for what that one does. Left out where the trees do not tell.
 */
export async function readTouchedUnlike(
  api: Api,
  repository: string,
  unlike: readonly Compared[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  if (unlike.length > MOST_ALONE) return found;
  for (const commit of unlike) {
    const files = await readPaths(api, repository, commit);
    if (files !== null) found.set(commit.sha, files);
  }
  return found;
}

/** What the first commit of a history is compared with. */
const EMPTY: Answer<Tree> = {
  kind: 'known',
  value: { commit: 'nothing', top: new Map(), topName: null, open: async () => ({ kind: 'known', value: new Map() }) },
};

/**
 * Every path that differs from one of the parents. Of a merge GitHub lists what differs from the first alone, so that one which throws the
 * other side away would pass for what it adds beside.
 */
async function readPaths(api: Api, repository: string, { sha: commit, parents }: Compared): Promise<string[] | null> {
  const own = await readTree(api, repository, commit);
  if (own.kind === 'unavailable') return null;
  const paths = new Set<string>();
  for (const parent of parents.length === 0 ? [null] : parents) {
    const before = parent === null ? EMPTY : await readTree(api, repository, parent.sha);
    if (before.kind === 'unavailable') return null;
    const differing = await readDiffering([before.value, own.value]);
    if (differing.kind === 'unavailable') return null;
    const [was = new Map(), is = new Map()] = differing.value;
    for (const path of differingPaths(was, is)) paths.add(path);
  }
  return [...paths];
}

async function readTarget({ api, repository, target, since }: LandedQuestion): Promise<Answer<Range>> {
  const commit = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: target }, COMPARED);
  return commit.kind === 'unavailable'
    ? commit
    : { kind: 'known', value: { direction: since === null ? 'ahead' : 'identical', commits: [commit.value] } };
}

export type Associated = { readonly numbers: readonly number[]; readonly branches: readonly string[] };
type Merged = { readonly number: number; readonly base: { readonly ref: string } };

/** Where none of the branches that are known has it, the others are asked whether they hold what goes out. */
export async function associate(
  question: LandedQuestion,
  { sha: commit, commit: { message } }: Compared,
): Promise<Answer<Associated>> {
  const { api, repository, target, branches } = question;
  const first = await readMerged(question, commit);
  if (first.kind === 'unavailable') return first;
  const merged: Answer<readonly Merged[]> =
    first.value.length > 0
      ? first
      : await lookAgain(api, repository, { sha: commit, message }, () => readMerged(question, commit, true));
  if (merged.kind === 'unavailable') return merged;
  const known = merged.value.filter(({ base }) => branches.includes(base.ref));
  if (known.length > 0) return { kind: 'known', value: { numbers: known.map(({ number }) => number), branches } };
  const others: Merged[] = [];
  for (const one of merged.value) {
    const counts = await isCounting(api, repository, one.base.ref, target);
    if (counts.kind === 'unavailable') return counts;
    if (counts.value) others.push(one);
  }
  const found = others.map(({ base }) => base.ref);
  return { kind: 'known', value: { numbers: others.map(({ number }) => number), branches: [...branches, ...found] } };
}

async function readMerged(
  { api, repository, repositoryId }: Pick<LandedQuestion, 'api' | 'repository' | 'repositoryId'>,
  commit: string,
  fresh = false,
): Promise<Answer<readonly Merged[]>> {
  const answer = await readPullsOf(api, repository, commit, fresh);
  if (answer.kind === 'unavailable') return answer;
  const merged = answer.value.filter(({ merged_at, base }) => merged_at !== null && base.repo?.id === repositoryId);
  return { kind: 'known', value: merged };
}
