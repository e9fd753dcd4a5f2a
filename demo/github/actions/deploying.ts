/** Deployments and their statuses. A success makes the environment's earlier successes inactive, as GitHub does. */
import type { Deployment, DeploymentStatus, Repository, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { ACTIONS_BOT } from '../seed.ts';
import { happen } from './moment.ts';
import { resolveCommit } from './references.ts';

export type DeployOptions = {
  /** Branch, tag or commit that was asked for. */
  readonly ref: string;
  /** Default: the commit of `ref`. */
  readonly sha?: string;
  readonly environment: string;
  /** States in their order; default: in_progress, success. */
  readonly statuses?: readonly DeploymentStatus['state'][];
  /** Default: github-actions[bot], as for a job with an `environment:`. */
  readonly creator?: string;
  /** Id of the workflow run that deploys; the statuses link to it. */
  readonly run?: number;
  readonly task?: string;
  readonly description?: string | null;
  readonly payload?: unknown;
  readonly at?: string;
};

export const deploy = (world: World, repository: Repository, options: DeployOptions): Deployment => {
  const sha = options.sha ?? resolveCommit(repository, options.ref);
  if (sha === null) throw new Error(`there is no ${options.ref} to deploy`);
  const login = options.creator ?? ACTIONS_BOT.login;
  const at = happen(world, options.at);
  const deployment: Deployment = {
    id: world.nextId('deployment'),
    sha,
    ref: options.ref,
    task: options.task ?? 'deploy',
    environment: options.environment,
    description: options.description ?? null,
    payload: options.payload ?? {},
    login,
    viaApp: login.endsWith('[bot]'),
    createdAt: at,
    statuses: [],
  };
  repository.deployments.push(deployment);
  const targetUrl =
    options.run === undefined ? '' : `${world.urls.html}/${fullNameOf(repository)}/actions/runs/${options.run}/job/1`;
  for (const state of options.statuses ?? ['in_progress', 'success']) {
    addDeploymentStatus(world, repository, deployment, { state, login, targetUrl, at: options.at ?? at });
  }
  return deployment;
};

export const addDeploymentStatus = (
  world: World,
  repository: Repository,
  deployment: Deployment,
  given: {
    state: DeploymentStatus['state'];
    login: string;
    targetUrl?: string;
    description?: string;
    environmentUrl?: string;
    at?: string;
  },
): DeploymentStatus => {
  const at = happen(world, given.at);
  const make = (state: DeploymentStatus['state']): DeploymentStatus => ({
    id: world.nextId('deployment-status'),
    state,
    login: given.login,
    viaApp: given.login.endsWith('[bot]'),
    description: given.description ?? '',
    targetUrl: given.targetUrl ?? '',
    environmentUrl: given.environmentUrl ?? '',
    createdAt: at,
  });
  if (given.state === 'success') {
    for (const earlier of repository.deployments) {
      const isActive = earlier.statuses.at(-1)?.state === 'success';
      if (earlier !== deployment && earlier.environment === deployment.environment && isActive)
        earlier.statuses.push(make('inactive'));
    }
  }
  const status = make(given.state);
  deployment.statuses.push(status);
  return status;
};
