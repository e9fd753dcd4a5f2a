/** A pull request's life but for reviews and merges: opened, retargeted, drafted, commented on, closed, reopened. */
import { findMergeBase } from '../git-history.ts';
import type { Comment, PullRequest, Repository, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { happen } from './moment.ts';
import { addEvent, noteHead, readBranch, writeTrialMerge } from './references.ts';

export type OpenOptions = {
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly author: string;
  readonly draft?: boolean;
  /** Full name of the fork that holds the head. */
  readonly headRepository?: string;
  readonly startsRun?: boolean;
  readonly at?: string;
};

export const readPull = (repository: Repository, number: number): PullRequest => {
  const pull = repository.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw new Error(`${fullNameOf(repository)} has no pull request ${number}`);
  return pull;
};

export const openPullRequest = (world: World, repository: Repository, options: OpenOptions): PullRequest => {
  const from = options.headRepository ?? fullNameOf(repository);
  const source = world.repositories.get(from.toLowerCase());
  if (source === undefined) throw new Error(`there is no repository ${from}`);
  const base = options.base ?? repository.defaultBranch;
  const at = happen(world, options.at);
  const pull: PullRequest = {
    id: world.nextId('pull'),
    number: repository.pulls.length + repository.issues.length + 1,
    login: options.author,
    title: options.title ?? `Merge ${options.head}`,
    body: options.body ?? null,
    state: 'open',
    draft: options.draft ?? false,
    baseRef: base,
    baseSha: readBranch(repository, base),
    headRef: options.head,
    headSha: readBranch(source, options.head),
    headRepository: fullNameOf(source),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    landed: [],
    reviews: [],
    timeline: [],
  };
  if (findMergeBase(repository.objects, pull.baseSha, pull.headSha) === null)
    throw new Error(`${base} and ${options.head} share no history`);
  repository.pulls.push(pull);
  noteHead(world, repository, pull, { login: options.author, at, startsRun: options.startsRun ?? true });
  return pull;
};

type By = { readonly by: string; readonly at?: string };

/** Gives it another base branch. GitHub's event says that it happened, not from where to where. */
export const retarget = (world: World, repository: Repository, number: number, base: string, options: By): void => {
  const pull = readPull(repository, number);
  const at = happen(world, options.at);
  pull.baseSha = readBranch(repository, base);
  pull.baseRef = base;
  pull.updatedAt = at;
  addEvent(world, pull, { event: 'base_ref_changed', login: options.by, at });
  writeTrialMerge(repository, pull, at);
};

export const setDraft = (world: World, repository: Repository, number: number, isDraft: boolean, options: By): void => {
  const pull = readPull(repository, number);
  const at = happen(world, options.at);
  pull.draft = isDraft;
  pull.updatedAt = at;
  addEvent(world, pull, { event: isDraft ? 'convert_to_draft' : 'ready_for_review', login: options.by, at });
};

export const closePullRequest = (world: World, repository: Repository, number: number, options: By): void => {
  const pull = readPull(repository, number);
  const at = happen(world, options.at);
  Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at });
  addEvent(world, pull, { event: 'closed', login: options.by, at });
};

export const reopenPullRequest = (world: World, repository: Repository, number: number, options: By): void => {
  const pull = readPull(repository, number);
  const at = happen(world, options.at);
  Object.assign(pull, { state: 'open', closedAt: null, updatedAt: at });
  addEvent(world, pull, { event: 'reopened', login: options.by, at });
};

export const comment = (
  world: World,
  repository: Repository,
  number: number,
  options: { by: string; body: string; viaApp?: boolean; at?: string },
): Comment => {
  const at = happen(world, options.at);
  const made: Comment = {
    id: world.nextId('comment'),
    number,
    login: options.by,
    viaApp: options.viaApp ?? false,
    body: options.body,
    createdAt: at,
    updatedAt: at,
  };
  repository.comments.push(made);
  // An issue that is no pull request keeps no line of what was said.
  if (repository.issues.every((issue) => issue.number !== number))
    readPull(repository, number).timeline.push({ kind: 'comment', id: made.id });
  return made;
};
