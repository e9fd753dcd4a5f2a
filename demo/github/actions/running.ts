/** Workflow runs: started, run again as a further attempt, and approved for an environment by a reviewer. */
import type { Job, Repository, WorkflowRun, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { happen } from './moment.ts';

export type RunOptions = {
  readonly event: string;
  readonly sha: string;
  readonly branch?: string | null;
  readonly actor: string;
  readonly name?: string;
  /** Path of the workflow file. */
  readonly path?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly headRepository?: string;
  /** Number of the pull request whose run it is. */
  readonly pull?: number;
  readonly at?: string;
};

export const startRun = (world: World, repository: Repository, options: RunOptions): WorkflowRun => {
  const at = happen(world, options.at);
  const isPull = options.event === 'pull_request';
  const pull = repository.pulls.find((candidate) => candidate.number === options.pull);
  const isFork = pull !== undefined && pull.headRepository !== fullNameOf(repository);
  const run: WorkflowRun = {
    id: world.nextId('run'),
    number: repository.runs.length + 1,
    name: options.name ?? (isPull ? 'Change gate' : 'Deploy'),
    path: options.path ?? `.github/workflows/${isPull ? 'change-gate' : 'deploy'}.yml`,
    event: options.event,
    headSha: options.sha,
    headBranch: options.branch ?? null,
    headRepository: options.headRepository ?? fullNameOf(repository),
    login: options.actor,
    createdAt: at,
    pull: pull === undefined || isFork ? null : { number: pull.number, headSha: options.sha, baseSha: pull.baseSha },
    attempts: [
      {
        startedAt: at,
        updatedAt: at,
        triggeringLogin: options.actor,
        status: options.status ?? (isPull ? 'completed' : 'in_progress'),
        conclusion: options.conclusion ?? (isPull ? 'success' : null),
      },
    ],
    approvals: [],
  };
  repository.runs.push(run);
  return run;
};

const readRun = (repository: Repository, id: number): WorkflowRun => {
  const run = repository.runs.find((candidate) => candidate.id === id);
  if (run === undefined) throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
  return run;
};

/** Starts a further attempt of a run, as somebody's "re-run" would. */
export const rerun = (
  world: World,
  repository: Repository,
  id: number,
  options: { actor: string; at?: string },
): WorkflowRun => {
  const run = readRun(repository, id);
  const at = happen(world, options.at);
  const last = run.attempts.at(-1);
  if (last !== undefined && last.status !== 'completed')
    Object.assign(last, { status: 'completed', conclusion: 'failure', updatedAt: at });
  run.attempts.push({
    startedAt: at,
    updatedAt: at,
    triggeringLogin: options.actor,
    status: 'in_progress',
    conclusion: null,
  });
  return run;
};

/** Ends a run's last attempt with its jobs: as failed where one of them did not succeed. */
export const endRun = (world: World, repository: Repository, id: number, jobs: readonly Job[], at?: string): void => {
  const isWell = jobs.every(({ conclusion }) => ['success', 'skipped', 'neutral'].includes(conclusion));
  const conclusion = isWell ? 'success' : 'failure';
  const attempt = readRun(repository, id).attempts.at(-1);
  Object.assign(attempt ?? {}, { status: 'completed', conclusion, updatedAt: happen(world, at), jobs });
};

/** A reviewer's answer to a run that waits for environments. GitHub keeps no time and no attempt with it. */
export const approveRun = (
  world: World,
  repository: Repository,
  id: number,
  answer: {
    login: string;
    environments: readonly string[];
    state?: 'approved' | 'rejected';
    comment?: string;
    at?: string;
  },
): void => {
  happen(world, answer.at);
  readRun(repository, id).approvals.push({
    login: answer.login,
    environments: [...answer.environments],
    state: answer.state ?? 'approved',
    comment: answer.comment ?? '',
  });
};
