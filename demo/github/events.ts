/**
 * What a workflow finds in its event file and in `GITHUB_*`, built from the server's present state, so that an event
 * and the API never contradict each other unless a test bends the payload afterwards.
 */
import { readAccount } from './accounts.ts';
import type { MergeGroup } from './actions/merging.ts';
import { resolveCommit } from './actions/references.ts';
import { defaultHead, type EventOptions, type Frame, frameEvent, type WorkflowEvent } from './event-frame.ts';
import { commitsBetween, diffFiles, filesAt } from './git-history.ts';
import { type Commit, readCommit } from './git-objects.ts';
import type { Deployment, PullRequest, Repository, WorkflowRun, World } from './model.ts';
import { type Json, nodeId, presentLogin } from './present/accounts.ts';
import { presentIssue } from './present/issues.ts';
import { presentFullPull, presentReview } from './present/pulls.ts';
import { apiOf, pageOf } from './present/repository.ts';
import { presentDeployment, presentRun } from './present/runs.ts';
import type { EmbeddedGitHub } from './server.ts';

const open = (github: EmbeddedGitHub, name: string): { world: World; repository: Repository } => ({
  world: github.state,
  repository: github.repository(name),
});

/** `pull_request` runs on the trial merge; `pull_request_target` on the default branch. */
const pullFrame = (repository: Repository, pull: PullRequest, name: string, actor: string, payload: Json): Frame => {
  const merge = { sha: pull.mergeCommit ?? pull.headSha, ref: `refs/pull/${pull.number}/merge` };
  return {
    name,
    actor,
    ...(name === 'pull_request_target' ? defaultHead(repository) : merge),
    payload,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    pull,
  };
};

export type { EventOptions, WorkflowEvent };

export const pullRequestEvent = (
  github: EmbeddedGitHub,
  name: string,
  number: number,
  options: EventOptions & { isTarget?: boolean } = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const pull = github.pull(name, number);
  const payload = {
    action: options.action ?? 'synchronize',
    number,
    pull_request: presentFullPull(world, repository, pull),
  };
  const event = options.isTarget === true ? 'pull_request_target' : 'pull_request';
  return frameEvent(
    world,
    repository,
    pullFrame(repository, pull, event, options.actor ?? pull.login, payload),
    options,
  );
};

export const pullRequestReviewEvent = (
  github: EmbeddedGitHub,
  name: string,
  number: number,
  reviewId: number,
  options: EventOptions = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const pull = github.pull(name, number);
  const review = pull.reviews.find((candidate) => candidate.id === reviewId);
  if (review === undefined) throw new Error(`#${number} has no review ${reviewId}`);
  const payload = {
    action: options.action ?? 'submitted',
    // Webhooks write a review's state in small letters.
    review: { ...presentReview(world, repository, pull, review), state: review.state.toLowerCase() },
    pull_request: presentFullPull(world, repository, pull),
  };
  const actor = options.actor ?? review.login ?? pull.login;
  return frameEvent(world, repository, pullFrame(repository, pull, 'pull_request_review', actor, payload), options);
};

const presentPushedCommit = (world: World, repository: Repository, commit: Commit): Json => {
  const parent = commit.parents[0];
  const before = parent === undefined ? new Map() : filesAt(repository.objects, parent);
  const changes = diffFiles(before, filesAt(repository.objects, commit.sha));
  const paths = (...states: readonly string[]): readonly string[] =>
    changes.filter((change) => states.includes(change.status)).map((change) => change.path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${pageOf(world, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    added: paths('added', 'renamed'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
};

export const mergeGroupEvent = (
  github: EmbeddedGitHub,
  name: string,
  group: MergeGroup,
  options: EventOptions = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const head = readCommit(repository.objects, group.headSha);
  const payload = {
    action: options.action ?? 'checks_requested',
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.headRef,
      base_sha: group.baseSha,
      base_ref: group.baseRef,
      head_commit: presentPushedCommit(world, repository, head),
    },
  };
  const actor = options.actor ?? github.pull(name, group.numbers[0] ?? 0).login;
  return frameEvent(
    world,
    repository,
    { name: 'merge_group', actor, sha: group.headSha, ref: group.headRef, payload },
    options,
  );
};

/** A push of the branch's present head; `before` is a branch's, tag's or commit's name, or null for a new branch. */
export const pushEvent = (
  github: EmbeddedGitHub,
  name: string,
  branch: string,
  options: EventOptions & { before?: string | null } = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const after = github.commit(name, `refs/heads/${branch}`);
  const last = repository.activity.findLast((entry) => entry.ref === `refs/heads/${branch}` && entry.after === after);
  const before =
    options.before === null
      ? '0'.repeat(40)
      : (resolveCommit(repository, options.before ?? '') ?? last?.before ?? '0'.repeat(40));
  const actor = options.actor ?? last?.login ?? repository.owner;
  const isNew = /^0+$/.test(before);
  const commits = [...commitsBetween(repository.objects, isNew ? null : before, after)].reverse();
  const head = readCommit(repository.objects, after);
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: isNew,
    deleted: false,
    forced: last?.type === 'force_push',
    base_ref: null,
    compare: `${pageOf(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => presentPushedCommit(world, repository, commit)),
    head_commit: presentPushedCommit(world, repository, head),
    pusher: { name: actor, email: readAccount(world, actor).emails[0] ?? null },
  };
  return frameEvent(
    world,
    repository,
    { name: 'push', actor, sha: after, ref: `refs/heads/${branch}`, payload },
    options,
  );
};

export const deploymentEvent = (
  github: EmbeddedGitHub,
  name: string,
  deployment: Deployment,
  options: EventOptions = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const presented = presentDeployment(world, repository, deployment);
  const payload = { action: options.action ?? 'created', deployment: presented, workflow: null, workflow_run: null };
  const branch = `refs/heads/${deployment.ref}`;
  // A deployment of a bare commit has no reference.
  const ref = [branch, `refs/tags/${deployment.ref}`].find((candidate) => repository.refs.has(candidate)) ?? '';
  const actor = options.actor ?? deployment.login;
  return frameEvent(world, repository, { name: 'deployment', actor, sha: deployment.sha, ref, payload }, options);
};

export const workflowDispatchEvent = (
  github: EmbeddedGitHub,
  name: string,
  options: EventOptions & { actor: string; ref?: string; inputs?: Readonly<Record<string, string>>; workflow?: string },
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const short = options.ref ?? repository.defaultBranch;
  const ref = [short, `refs/heads/${short}`, `refs/tags/${short}`].find((candidate) => repository.refs.has(candidate));
  if (ref === undefined) throw new Error(`${name} has no branch or tag ${short}`);
  const payload = { inputs: options.inputs ?? null, ref, workflow: options.workflow ?? '.github/workflows/deploy.yml' };
  return frameEvent(
    world,
    repository,
    { name: 'workflow_dispatch', actor: options.actor, sha: github.commit(name, ref), ref, payload },
    options,
  );
};

export const releaseEvent = (
  github: EmbeddedGitHub,
  name: string,
  options: EventOptions & { actor: string; tag: string },
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const ref = `refs/tags/${options.tag}`;
  const now = world.clock.now();
  const release = {
    id: 1,
    node_id: nodeId('RE', 1),
    url: `${apiOf(world, repository)}/releases/1`,
    html_url: `${pageOf(world, repository)}/releases/tag/${options.tag}`,
    assets_url: `${apiOf(world, repository)}/releases/1/assets`,
    upload_url: `${apiOf(world, repository)}/releases/1/assets{?name,label}`,
    tarball_url: `${apiOf(world, repository)}/tarball/${options.tag}`,
    zipball_url: `${apiOf(world, repository)}/zipball/${options.tag}`,
    tag_name: options.tag,
    target_commitish: repository.defaultBranch,
    name: options.tag,
    body: '',
    draft: false,
    prerelease: false,
    author: presentLogin(world, options.actor),
    assets: [],
    created_at: now,
    published_at: now,
  };
  const payload = { action: options.action ?? 'published', release };
  return frameEvent(
    world,
    repository,
    { name: 'release', actor: options.actor, sha: github.commit(name, ref), ref, payload },
    options,
  );
};

export const issueEvent = (
  github: EmbeddedGitHub,
  name: string,
  number: number,
  options: EventOptions = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const issue = repository.issues.find((one) => one.number === number);
  if (issue === undefined) throw new Error(`${name} has no issue ${number}`);
  const payload = { action: options.action ?? 'opened', issue: presentIssue(world, repository, issue) };
  const actor = options.actor ?? issue.login;
  return frameEvent(world, repository, { name: 'issues', actor, ...defaultHead(repository), payload }, options);
};

export const scheduleEvent = (
  github: EmbeddedGitHub,
  name: string,
  options: EventOptions & { actor: string; schedule?: string },
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const payload = { schedule: options.schedule ?? '0 6 * * *', workflow: '.github/workflows/sweep.yml' };
  return frameEvent(
    world,
    repository,
    { name: 'schedule', actor: options.actor, ...defaultHead(repository), payload },
    options,
  );
};

/** The event that an ended run of another workflow sets off; it runs on the default branch, whatever that run was for. */
export const workflowRunEvent = (
  github: EmbeddedGitHub,
  name: string,
  ended: WorkflowRun,
  options: EventOptions = {},
): WorkflowEvent => {
  const { world, repository } = open(github, name);
  const presented = presentRun(world, repository, ended);
  const payload = {
    action: options.action ?? 'completed',
    workflow_run: presented,
    workflow: { id: presented?.['workflow_id'], name: ended.name, path: ended.path, state: 'active' },
  };
  const actor = options.actor ?? ended.login;
  return frameEvent(world, repository, { name: 'workflow_run', actor, ...defaultHead(repository), payload }, options);
};
