/**
 * Moves references and does what GitHub does when one moves: writes the activity entry and brings every open pull
 * request whose head it is up to date, with its timeline, its trial merge and a workflow run.
 */
import { commitsBetween, filesAt, findMergeBase, mergeFiles } from '../git-history.ts';
import { writeCommit, writeTree } from '../git-objects.ts';
import type { Activity, PullRequest, Repository, TimelineEvent, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { verify, webFlow } from './committing.ts';
import { startRun } from './running.ts';

const NO_COMMIT = '0'.repeat(40);

/** The commit of a branch, a tag, a full reference or a full hash; null where there is none. */
export const resolveCommit = (repository: Repository, name: string): string | null => {
  for (const ref of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const sha = repository.refs.get(ref);
    if (sha !== undefined) return sha;
  }
  return repository.objects.commits.has(name) ? name : null;
};

export const readBranch = (repository: Repository, branch: string): string => {
  const sha = repository.refs.get(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`${fullNameOf(repository)} has no branch ${branch}`);
  return sha;
};

export type RefMove = {
  readonly login: string;
  readonly at: string;
  readonly type?: Activity['type'];
  /** GitHub moves reviews to the new head on some force pushes and base merges. */
  readonly reanchorReviews?: boolean;
  readonly startsRun?: boolean;
};

/** Points a reference at a commit, or removes it for null. Tags have no activity and no pull requests. */
export const moveReference = (
  world: World,
  repository: Repository,
  ref: string,
  after: string | null,
  move: RefMove,
): void => {
  const before = repository.refs.get(ref) ?? null;
  if (after === null) repository.refs.delete(ref);
  else repository.refs.set(ref, after);
  if (!ref.startsWith('refs/heads/') || before === after) return;
  let type: Activity['type'] = 'push';
  if (before === null) type = 'branch_creation';
  if (after === null) type = 'branch_deletion';
  repository.activity.push({
    id: world.nextId('activity'),
    before: before ?? NO_COMMIT,
    after: after ?? NO_COMMIT,
    ref,
    timestamp: move.at,
    type: move.type ?? type,
    login: move.login,
  });
  const branch = ref.slice('refs/heads/'.length);
  if (after === null) {
    moveOffBase(world, repository, branch, move);
    return;
  }
  for (const { host, pull } of openPullsFrom(world, repository, branch)) {
    pull.headSha = after;
    pull.baseSha = host.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha;
    pull.updatedAt = move.at;
    if (move.type === 'force_push')
      addEvent(world, pull, { event: 'head_ref_force_pushed', login: move.login, at: move.at, commitId: after });
    if (move.reanchorReviews === true) for (const review of pull.reviews) review.commitId = after;
    noteHead(world, host, pull, move);
  }
  for (const pull of repository.pulls) {
    if (pull.state !== 'open' || pull.baseRef !== branch) continue;
    if (move.type === 'force_push')
      addEvent(world, pull, { event: 'base_ref_force_pushed', login: move.login, at: move.at });
    writeTrialMerge(repository, pull, move.at);
  }
};

/** A deleted base: where it was merged itself, GitHub gives what was built on it the base that it was merged into; else it closes it. */
const moveOffBase = (world: World, repository: Repository, branch: string, move: RefMove): void => {
  const merged = repository.pulls.findLast(
    ({ headRef, headRepository, mergedAt }) =>
      headRef === branch && headRepository === fullNameOf(repository) && mergedAt !== null,
  );
  for (const pull of repository.pulls) {
    if (pull.state !== 'open' || pull.baseRef !== branch) continue;
    const { login, at } = move;
    pull.updatedAt = at;
    if (merged === undefined) {
      Object.assign(pull, { state: 'closed', closedAt: at });
      addEvent(world, pull, { event: 'base_ref_deleted', login, at });
      addEvent(world, pull, { event: 'closed', login, at });
      continue;
    }
    pull.baseRef = merged.baseRef;
    pull.baseSha = readBranch(repository, merged.baseRef);
    addEvent(world, pull, { event: 'automatic_base_change_succeeded', login, at });
    writeTrialMerge(repository, pull, at);
  }
};

const openPullsFrom = (
  world: World,
  repository: Repository,
  branch: string,
): { host: Repository; pull: PullRequest }[] =>
  [...world.repositories.values()].flatMap((host) =>
    host.pulls
      .filter(
        (pull) => pull.state === 'open' && pull.headRef === branch && pull.headRepository === fullNameOf(repository),
      )
      .map((pull) => ({ host, pull })),
  );

/** Takes note of a pull request's present head: its commits, `refs/pull/N/*`, the trial merge, a workflow run. */
export const noteHead = (world: World, host: Repository, pull: PullRequest, move: RefMove): void => {
  const known = new Set(pull.timeline.map((item) => (item.kind === 'commit' ? item.sha : '')));
  for (const commit of [...commitsBetween(host.objects, pull.baseSha, pull.headSha)].reverse()) {
    if (!known.has(commit.sha)) pull.timeline.push({ kind: 'commit', sha: commit.sha });
  }
  host.refs.set(`refs/pull/${pull.number}/head`, pull.headSha);
  writeTrialMerge(host, pull, move.at);
  if (!host.hasPullRequestWorkflow || move.startsRun === false) return;
  startRun(world, host, {
    event: 'pull_request',
    sha: pull.headSha,
    branch: pull.headRef,
    actor: move.login,
    at: move.at,
    headRepository: pull.headRepository ?? fullNameOf(host),
    pull: pull.number,
  });
};

export const writeTrialMerge = (host: Repository, pull: PullRequest, at: string): void => {
  const { objects } = host;
  const base = host.refs.get(`refs/heads/${pull.baseRef}`);
  pull.mergeCommit = null;
  host.refs.delete(`refs/pull/${pull.number}/merge`);
  const fork = base === undefined ? null : findMergeBase(objects, base, pull.headSha);
  if (base === undefined || fork === null) return;
  const merged = mergeFiles(filesAt(objects, fork), filesAt(objects, base), filesAt(objects, pull.headSha), new Map());
  if (merged.kind === 'conflict') return;
  pull.mergeCommit = writeCommit(objects, {
    tree: writeTree(objects, merged.files),
    parents: [base, pull.headSha],
    author: webFlow(at),
    committer: webFlow(at),
    message: `Merge ${pull.headSha} into ${base}`,
    verification: verify('valid', at),
  });
  host.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit);
};

export const addEvent = (
  world: World,
  pull: PullRequest,
  given: {
    event: string;
    login: string;
    at: string;
    commitId?: string;
    reviewId?: number;
    extra?: Readonly<Record<string, unknown>>;
  },
): TimelineEvent => {
  const event: TimelineEvent = {
    id: world.nextId('event'),
    event: given.event,
    login: given.login,
    createdAt: given.at,
    commitId: given.commitId ?? null,
    reviewId: given.reviewId ?? null,
    extra: given.extra ?? {},
  };
  pull.timeline.push({ kind: 'event', event });
  return event;
};
