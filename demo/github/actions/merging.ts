/**
 * How a pull request's content reaches its base branch: merge, squash, rebase or a merge queue; and how the base
 * reaches it ("update branch"). A conflict throws unless `resolve` says what the conflicting files hold.
 */
import { commitsBetween, filesAt, findMergeBase, mergeFiles } from '../git-history.ts';
import type { Files, Identity } from '../git-objects.ts';
import { readCommit, writeBlob, writeCommit, writeTree } from '../git-objects.ts';
import type { Activity, PullRequest, Repository, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { identify, verify, webFlow } from './committing.ts';
import { happen } from './moment.ts';
import { readPull } from './pull-requests.ts';
import { addEvent, moveReference, readBranch } from './references.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';
export type MergeOptions = {
  readonly method?: MergeMethod;
  readonly by: string;
  readonly message?: string;
  /** Contents of the files that both sides changed. */
  readonly resolve?: Readonly<Record<string, string>>;
  readonly at?: string;
};

const combine = (
  repository: Repository,
  base: string,
  ours: string,
  theirs: string,
  resolve: Readonly<Record<string, string>>,
): Files => {
  const { objects } = repository;
  const settled = Object.entries(resolve).map(
    ([path, content]) => [path, { mode: '100644' as const, sha: writeBlob(objects, content) }] as const,
  );
  const merged = mergeFiles(filesAt(objects, base), filesAt(objects, ours), filesAt(objects, theirs), new Map(settled));
  if (merged.kind === 'conflict')
    throw new Error(`both sides changed ${merged.paths.join(', ')}: say with resolve what they hold`);
  return merged.files;
};

const forkPoint = (repository: Repository, one: string, other: string): string => {
  const base = findMergeBase(repository.objects, one, other);
  if (base === null) throw new Error('the two lines share no history');
  return base;
};

/** Writes what lands on top of `onto`, oldest first; no reference moves. */
const writeLanding = (
  world: World,
  repository: Repository,
  pull: PullRequest,
  onto: string,
  options: MergeOptions,
  at: string,
): readonly string[] => {
  const { objects } = repository;
  const method = options.method ?? 'merge';
  const by = identify(world, options.by, at);
  const write = (
    files: Files,
    parents: readonly string[],
    author: Identity,
    committer: Identity,
    message: string,
  ): string =>
    writeCommit(objects, {
      tree: writeTree(objects, files),
      parents,
      author,
      committer,
      message,
      verification: verify(committer.email === webFlow(at).email ? 'valid' : 'unsigned', at),
    });
  if (method === 'rebase') {
    const own = [...commitsBetween(objects, onto, pull.headSha)]
      .reverse()
      .filter((commit) => commit.parents.length === 1);
    const landed: string[] = [];
    for (const commit of own) {
      const tip = landed.at(-1) ?? onto;
      const files = combine(repository, commit.parents[0] ?? onto, tip, commit.sha, options.resolve ?? {});
      landed.push(write(files, [tip], commit.author, by, commit.message));
    }
    return landed;
  }
  const files = combine(
    repository,
    forkPoint(repository, onto, pull.headSha),
    onto,
    pull.headSha,
    options.resolve ?? {},
  );
  if (method === 'squash') {
    const author = identify(world, pull.login, at);
    return [write(files, [onto], author, webFlow(at), options.message ?? `${pull.title} (#${pull.number})`)];
  }
  const from = `${(pull.headRepository ?? fullNameOf(repository)).split('/')[0]}/${pull.headRef}`;
  const message = options.message ?? `Merge pull request #${pull.number} from ${from}\n\n${pull.title}`;
  return [write(files, [onto, pull.headSha], by, webFlow(at), message)];
};

const markMerged = (world: World, pull: PullRequest, landed: readonly string[], by: string, at: string): void => {
  const last = landed.at(-1) ?? pull.headSha;
  Object.assign(pull, {
    state: 'closed',
    closedAt: at,
    mergedAt: at,
    mergedBy: by,
    updatedAt: at,
    mergeCommit: last,
    landed,
  });
  addEvent(world, pull, { event: 'merged', login: by, at, commitId: last });
  addEvent(world, pull, { event: 'closed', login: by, at, commitId: last });
};

/** Merges an open pull request and answers the base branch's new head. */
export const mergePullRequest = (
  world: World,
  repository: Repository,
  number: number,
  options: MergeOptions,
): string => {
  const pull = readPull(repository, number);
  if (pull.state !== 'open') throw new Error(`#${number} is ${pull.state}`);
  const onto = readBranch(repository, pull.baseRef);
  const at = happen(world, options.at);
  const landed = writeLanding(world, repository, pull, onto, options, at);
  pull.baseSha = onto;
  markMerged(world, pull, landed, options.by, at);
  const tip = landed.at(-1) ?? onto;
  moveReference(world, repository, `refs/heads/${pull.baseRef}`, tip, { login: options.by, at, type: 'pr_merge' });
  return tip;
};

/** Merges the base branch into the pull request's head, as the "Update branch" button does. */
export const updateBranch = (
  world: World,
  repository: Repository,
  number: number,
  options: Omit<MergeOptions, 'method'> & { reanchorReviews?: boolean },
): string => {
  const pull = readPull(repository, number);
  const source = world.repositories.get((pull.headRepository ?? '').toLowerCase());
  if (source === undefined) throw new Error(`the fork of #${number} is gone`);
  const base = readBranch(repository, pull.baseRef);
  const at = happen(world, options.at);
  const files = combine(
    repository,
    forkPoint(repository, pull.headSha, base),
    pull.headSha,
    base,
    options.resolve ?? {},
  );
  const sha = writeCommit(repository.objects, {
    tree: writeTree(repository.objects, files),
    parents: [pull.headSha, base],
    author: identify(world, options.by, at),
    committer: webFlow(at),
    message: options.message ?? `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
    verification: verify('valid', at),
  });
  const reanchorReviews = options.reanchorReviews ?? false;
  moveReference(world, source, `refs/heads/${pull.headRef}`, sha, { login: options.by, at, reanchorReviews });
  return sha;
};

const QUEUE_BOT = 'github-merge-queue[bot]';

export type MergeGroup = {
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly numbers: readonly number[];
  readonly landed: ReadonlyMap<number, readonly string[]>;
};

/** Puts pull requests into one merge group, in this order, under the queue's own branch. */
export const enqueue = (
  world: World,
  repository: Repository,
  numbers: readonly number[],
  options: MergeOptions,
): MergeGroup => {
  const first = readPull(repository, numbers[0] ?? 0);
  const baseSha = readBranch(repository, first.baseRef);
  const at = happen(world, options.at);
  const landed = new Map<number, readonly string[]>();
  let tip = baseSha;
  for (const number of numbers) {
    const shas = writeLanding(world, repository, readPull(repository, number), tip, options, at);
    landed.set(number, shas);
    tip = shas.at(-1) ?? tip;
  }
  const headRef = `refs/heads/gh-readonly-queue/${first.baseRef}/pr-${numbers.at(-1)}-${baseSha}`;
  moveReference(world, repository, headRef, tip, { login: QUEUE_BOT, at });
  return { headRef, headSha: tip, baseRef: `refs/heads/${first.baseRef}`, baseSha, numbers, landed };
};

/** Lets a merge group through: the base branch moves to it and its pull requests are merged. */
export const landGroup = (
  world: World,
  repository: Repository,
  group: MergeGroup,
  options: { by?: string; at?: string } = {},
): string => {
  const at = happen(world, options.at);
  const by = options.by ?? QUEUE_BOT;
  for (const [number, landed] of group.landed) markMerged(world, readPull(repository, number), landed, by, at);
  const type: Activity['type'] = 'merge_queue_merge';
  moveReference(world, repository, group.baseRef, group.headSha, { login: by, at, type });
  moveReference(world, repository, group.headRef, null, { login: QUEUE_BOT, at });
  return readCommit(repository.objects, group.headSha).sha;
};
