/**
 * The frame around every event: the repository, the sender, the workflow run that the gate would find itself in, and
 * what the runner derives from them as `GITHUB_*`.
 */
import { findAccount, readAccount } from './accounts.ts';
import { startRun } from './actions/running.ts';
import type { PullRequest, Repository, WorkflowRun, World } from './model.ts';
import { fullNameOf } from './model.ts';
import { type Json, nodeId, presentLogin } from './present/accounts.ts';
import { presentFullRepository } from './present/repository.ts';

export type WorkflowEvent = {
  readonly name: string;
  readonly payload: Json;
  /** What the runner derives: `GITHUB_SHA`, `GITHUB_REF`, `GITHUB_RUN_ID` and the rest. */
  readonly env: Readonly<Record<string, string>>;
};

export type EventOptions = {
  /** Whose action started it. */
  readonly actor?: string;
  readonly action?: string;
  /** Id of a workflow run of the state to run in; default: a fitting one, or a new one. */
  readonly run?: number;
};

export type Frame = {
  readonly name: string;
  readonly actor: string;
  readonly sha: string;
  /** Full reference, or empty. */
  readonly ref: string;
  readonly payload: Json;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly pull?: PullRequest;
};

const shortName = (ref: string): string => ref.replace(/^refs\/(heads|tags|pull)\//, '');

const findRun = (world: World, repository: Repository, frame: Frame, id: number | undefined): WorkflowRun => {
  const runs = [...repository.runs].reverse();
  // A run of the pull request has its head, not the trial merge that GITHUB_SHA names.
  const sha = frame.pull !== undefined && frame.name !== 'pull_request_target' ? frame.pull.headSha : frame.sha;
  const found = runs.find((run) =>
    id === undefined ? run.event === frame.name && run.headSha === sha && frame.name === 'pull_request' : run.id === id,
  );
  if (found !== undefined) return found;
  if (id !== undefined) throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
  return startRun(world, repository, {
    event: frame.name,
    sha,
    branch: frame.headRef ?? (frame.ref === '' ? null : shortName(frame.ref)),
    actor: frame.actor,
    at: world.clock.now(),
    ...(frame.pull === undefined
      ? {}
      : { pull: frame.pull.number, headRepository: frame.pull.headRepository ?? fullNameOf(repository) }),
  });
};

export const frameEvent = (
  world: World,
  repository: Repository,
  frame: Frame,
  options: EventOptions,
): WorkflowEvent => {
  const run = findRun(world, repository, frame, options.run);
  const fullName = fullNameOf(repository);
  const owner = findAccount(world, repository.owner);
  const triggering = run.attempts.at(-1)?.triggeringLogin ?? frame.actor;
  const common: Json = {
    repository: presentFullRepository(world, repository),
    sender: presentLogin(world, frame.actor),
  };
  return {
    name: frame.name,
    payload: {
      ...frame.payload,
      ...common,
      ...(owner?.kind === 'Organization' ? { organization: presentOrganization(world, repository.owner) } : {}),
    },
    env: {
      GITHUB_API_URL: world.urls.api,
      GITHUB_SERVER_URL: world.urls.html,
      GITHUB_GRAPHQL_URL: `${world.urls.api}/graphql`,
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_REPOSITORY_OWNER_ID: String(owner?.id ?? ''),
      GITHUB_ACTOR: run.login,
      GITHUB_ACTOR_ID: String(readAccount(world, run.login).id),
      GITHUB_TRIGGERING_ACTOR: triggering,
      GITHUB_EVENT_NAME: frame.name,
      GITHUB_SHA: frame.sha,
      GITHUB_REF: frame.ref,
      GITHUB_REF_NAME: shortName(frame.ref),
      GITHUB_REF_TYPE: frame.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_REF_PROTECTED: String(repository.protectedBranches.includes(shortName(frame.ref))),
      GITHUB_HEAD_REF: frame.headRef ?? '',
      GITHUB_BASE_REF: frame.baseRef ?? '',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_NUMBER: String(run.number),
      GITHUB_RUN_ATTEMPT: String(run.attempts.length),
      GITHUB_WORKFLOW: run.name,
      GITHUB_WORKFLOW_REF: `${fullName}/${run.path}@${frame.ref}`,
      GITHUB_WORKFLOW_SHA: frame.sha,
    },
  };
};

const presentOrganization = (world: World, login: string): Json => {
  const account = readAccount(world, login);
  const api = `${world.urls.api}/orgs/${login}`;
  return {
    login,
    id: account.id,
    node_id: nodeId('Organization', account.id),
    url: api,
    repos_url: `${api}/repos`,
    events_url: `${api}/events`,
    hooks_url: `${api}/hooks`,
    issues_url: `${api}/issues`,
    members_url: `${api}/members{/member}`,
    public_members_url: `${api}/public_members{/member}`,
    avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
    description: null,
  };
};

export const defaultHead = (repository: Repository): { sha: string; ref: string } => {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { ref, sha: repository.refs.get(ref) ?? '' };
};
