/** Pushes of every kind: new commits, a new branch, a force push, a deleted branch, a tag. */
import type { Repository, World } from '../model.ts';
import { type CommitDraft, writeDraft } from './committing.ts';
import { happen } from './moment.ts';
import { moveReference, resolveCommit } from './references.ts';

export type PushOptions = CommitDraft & {
  /** Several commits at once; then the draft keys beside it are not used. */
  readonly commits?: readonly CommitDraft[];
  /** Who pushes; default: the (first) author's login. Needed where the author is no login. */
  readonly actor?: string;
  /** Where a new branch, or a force push, starts: a branch, a tag or a commit. Default for a new branch: the default branch. */
  readonly from?: string;
  readonly force?: boolean;
  /** The reviews' `commit_id` moves to the new head, as GitHub does on some force pushes. */
  readonly reanchorReviews?: boolean;
  /** Whether the push starts a `pull_request` workflow run; default: where the repository has such a workflow. */
  readonly startsRun?: boolean;
  readonly at?: string;
};

const pusherOf = (options: PushOptions): string => {
  const author = options.commits?.[0]?.author ?? options.author;
  const login = options.actor ?? (typeof author === 'string' ? author : undefined);
  if (login === undefined) throw new Error('say who pushes: actor, or an author that is a login');
  return login;
};

/** Writes the commits and moves the branch, which it makes if need be; answers the new head. */
export const push = (world: World, repository: Repository, branch: string, options: PushOptions): string => {
  const login = pusherOf(options);
  const ref = `refs/heads/${branch}`;
  const isForced = options.force === true;
  const present = repository.refs.get(ref);
  let parent = present ?? null;
  if (present === undefined || isForced) {
    const start =
      options.from ?? (repository.refs.has(`refs/heads/${repository.defaultBranch}`) ? repository.defaultBranch : null);
    parent = start === null ? null : resolveCommit(repository, start);
    if (start !== null && parent === null) throw new Error(`there is no ${start} to start ${branch} from`);
  }
  const at = happen(world, options.at);
  for (const draft of options.commits ?? [options])
    parent = writeDraft(world, repository, parent, draft, { login, at });
  if (parent === null) throw new Error('a push needs a commit');
  moveReference(world, repository, ref, parent, {
    login,
    at,
    ...(isForced && present !== undefined ? { type: 'force_push' as const } : {}),
    reanchorReviews: options.reanchorReviews ?? false,
    startsRun: options.startsRun ?? true,
  });
  return parent;
};

/** Points a branch at a commit that exists already, as a force push; makes the branch if need be. */
export const forcePush = (
  world: World,
  repository: Repository,
  branch: string,
  options: { to: string; actor: string; reanchorReviews?: boolean; startsRun?: boolean; at?: string },
): string => {
  const sha = resolveCommit(repository, options.to);
  if (sha === null) throw new Error(`there is no commit ${options.to}`);
  moveReference(world, repository, `refs/heads/${branch}`, sha, {
    login: options.actor,
    at: happen(world, options.at),
    ...(repository.refs.has(`refs/heads/${branch}`) ? { type: 'force_push' as const } : {}),
    reanchorReviews: options.reanchorReviews ?? false,
    startsRun: options.startsRun ?? true,
  });
  return sha;
};

export const deleteBranch = (
  world: World,
  repository: Repository,
  branch: string,
  options: { actor: string; at?: string },
): void =>
  moveReference(world, repository, `refs/heads/${branch}`, null, {
    login: options.actor,
    at: happen(world, options.at),
  });

/** Sets a lightweight tag, moving it where it exists. */
export const tag = (
  world: World,
  repository: Repository,
  name: string,
  target: string,
  options: { at?: string } = {},
): string => {
  const sha = resolveCommit(repository, target);
  if (sha === null) throw new Error(`there is no commit ${target}`);
  happen(world, options.at);
  repository.refs.set(`refs/tags/${name}`, sha);
  return sha;
};
