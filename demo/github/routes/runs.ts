/** Routes on workflow runs and deployments. */
import { loginOf } from '../access.ts';
import { addDeploymentStatus, deploy } from '../actions/deploying.ts';
import { rerun } from '../actions/running.ts';
import {
  created,
  invalid,
  notFound,
  ok,
  Refused,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
} from '../answer.ts';
import type { Deployment, DeploymentStatus, WorkflowRun } from '../model.ts';
import { answerCounted, answerPage } from '../paging.ts';
import {
  presentApproval,
  presentDeployment,
  presentDeploymentStatus,
  presentJob,
  presentRun,
} from '../present/runs.ts';
import { findCommit } from './commits.ts';

const STATES: readonly string[] = ['error', 'failure', 'inactive', 'pending', 'success', 'queued', 'in_progress'];
const isState = (state: string): state is DeploymentStatus['state'] => STATES.includes(state);

const runOf = (call: RepositoryCall): WorkflowRun => {
  const run = call.repository.runs.find((candidate) => String(candidate.id) === call.param('run'));
  if (run === undefined) throw notFound();
  return run;
};

const deploymentOf = (call: RepositoryCall): Deployment => {
  const found = call.repository.deployments.find((candidate) => String(candidate.id) === call.param('deployment'));
  if (found === undefined) throw notFound();
  return found;
};

const listRuns = (call: RepositoryCall): readonly WorkflowRun[] => {
  const { query } = call;
  const matches = (key: string, value: string | null): boolean => (query.get(key) ?? value) === value;
  const [from = '', to = ''] = (query.get('created') ?? '').split('..');
  const isCreated = ({ createdAt }: WorkflowRun): boolean =>
    !query.has('created') || (Date.parse(createdAt) >= Date.parse(from) && Date.parse(createdAt) <= Date.parse(to));
  return call.repository.runs
    .filter(
      (run) =>
        isCreated(run) &&
        matches('event', run.event) &&
        matches('head_sha', run.headSha) &&
        matches('branch', run.headBranch) &&
        matches('actor', run.login) &&
        (!query.has('status') ||
          [run.attempts.at(-1)?.status, run.attempts.at(-1)?.conclusion].includes(query.get('status') ?? '')),
    )
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
};

const createDeployment = (call: RepositoryCall): Deployment => {
  const { world, repository, viewer, body } = call;
  const ref = textOf(body, 'ref');
  const sha = ref === null ? null : findCommit(repository, ref);
  if (ref === null || sha === null) throw new Refused(422, `No ref found for: ${ref ?? ''}`);
  const statuses = repository.statuses.filter((status) => status.sha === sha);
  const latest = new Map(statuses.map((status) => [status.context, status]));
  const required = Array.isArray(body['required_contexts']) ? body['required_contexts'] : [...latest.keys()];
  if (required.some((context) => latest.get(String(context))?.state !== 'success')) {
    throw new Refused(409, `Conflict: Commit status checks failed for ${ref}.`);
  }
  return deploy(world, repository, {
    ref,
    sha,
    environment: textOf(body, 'environment') ?? 'production',
    statuses: [],
    creator: loginOf(viewer),
    task: textOf(body, 'task') ?? 'deploy',
    description: textOf(body, 'description'),
    payload: body['payload'] ?? {},
    at: world.clock.now(),
  });
};

const OLDEST = 30 * 24 * 60 * 60_000;

/** As a person's “Re-run failed jobs”: only of what has ended, and not long ago. */
const rerunFailed = (call: RepositoryCall): object => {
  const { world, repository, viewer } = call;
  const run = runOf(call);
  if (run.attempts.at(-1)?.status !== 'completed') throw new Refused(403, 'This workflow is already running');
  if (Date.parse(world.clock.now()) - Date.parse(run.createdAt) > OLDEST)
    throw new Refused(403, 'Unable to retry this workflow run because it was created over a month ago');
  rerun(world, repository, run.id, { actor: loginOf(viewer), at: world.clock.now() });
  return {};
};

const actions = { permissions: { actions: 'read' } } as const;
const deployments = { permissions: { deployments: 'read' } } as const;
const deploymentsWrite = { permissions: { deployments: 'write' } } as const;

export const RUN_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs',
    need: actions,
    answerFor: (call) =>
      answerCounted(call, 'workflow_runs', listRuns(call), (run) => presentRun(call.world, call.repository, run) ?? {}),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run}',
    need: actions,
    answerFor: (call) => ok(presentRun(call.world, call.repository, runOf(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}',
    need: actions,
    answerFor: (call) => {
      const attempt = presentRun(call.world, call.repository, runOf(call), Number(call.param('attempt')));
      if (attempt === null) throw notFound();
      return ok(attempt);
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs',
    need: actions,
    answerFor: (call) => {
      const run = runOf(call);
      const number = Number(call.param('attempt'));
      const attempt = run.attempts[number - 1];
      if (attempt === undefined) throw notFound();
      const numbered = (attempt.jobs ?? []).map((job, index) => ({ job, index }));
      return answerCounted(call, 'jobs', numbered, ({ job, index }) =>
        presentJob(call.world, call.repository, run, { job, index, number }),
      );
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/actions/runs/{run}/rerun-failed-jobs',
    need: { permissions: { actions: 'write' } },
    answerFor: (call) => created(rerunFailed(call)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run}/approvals',
    need: actions,
    answerFor: (call) =>
      ok(runOf(call).approvals.map((approval) => presentApproval(call.world, call.repository, approval))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/deployments',
    need: deployments,
    answerFor: (call) => {
      const { query, repository, world } = call;
      const matches = (key: string, value: string): boolean => (query.get(key) ?? value) === value;
      const listed = repository.deployments
        .filter(
          (entry) =>
            matches('sha', entry.sha) &&
            matches('ref', entry.ref) &&
            matches('task', entry.task) &&
            matches('environment', entry.environment),
        )
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
      return answerPage(call, listed, (entry) => presentDeployment(world, repository, entry));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/deployments',
    need: deploymentsWrite,
    answerFor: (call) => created(presentDeployment(call.world, call.repository, createDeployment(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/deployments/{deployment}',
    need: deployments,
    answerFor: (call) => ok(presentDeployment(call.world, call.repository, deploymentOf(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
    need: deployments,
    answerFor: (call) => {
      const entry = deploymentOf(call);
      return answerPage(call, [...entry.statuses].reverse(), (status) =>
        presentDeploymentStatus(call.world, call.repository, entry, status),
      );
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
    need: deploymentsWrite,
    answerFor: (call) => {
      const { world, repository, viewer, body } = call;
      const entry = deploymentOf(call);
      const state = textOf(body, 'state') ?? '';
      if (!isState(state)) throw invalid('DeploymentStatus', 'state', 'state is not included in the list', 'invalid');
      const description = textOf(body, 'description') ?? '';
      if (description.length > 140)
        throw invalid('DeploymentStatus', 'description', 'description is too long (maximum is 140 characters)');
      const status = addDeploymentStatus(world, repository, entry, {
        state,
        login: loginOf(viewer),
        description,
        targetUrl: textOf(body, 'log_url') ?? textOf(body, 'target_url') ?? '',
        environmentUrl: textOf(body, 'environment_url') ?? '',
        at: world.clock.now(),
      });
      return created(presentDeploymentStatus(world, repository, entry, status));
    },
  },
];
