/** Workflow runs, deployments, check runs and commit statuses, in GitHub's words. */
import type { CheckRun, CommitStatus, Deployment, DeploymentStatus, Repository, WorkflowRun, World } from '../model.ts';
import { ACTIONS_BOT } from '../seed.ts';
import { type Json, nodeId, presentApp, presentLogin } from './accounts.ts';
import { presentMinimalPull } from './pulls.ts';
import { apiOf, pageOf, presentEnvironmentName, presentMinimalRepository } from './repository.ts';

/** A run as of one attempt, counted from 1; null where that attempt never was. */
export const presentRun = (
  world: World,
  repository: Repository,
  run: WorkflowRun,
  number = run.attempts.length,
): Json | null => {
  const attempt = run.attempts[number - 1];
  if (attempt === undefined) return null;
  const api = `${apiOf(world, repository)}/actions/runs/${run.id}`;
  const suite = run.id + 500_000_000;
  const commit = repository.objects.commits.get(run.headSha);
  const home = world.repositories.get(run.headRepository.toLowerCase()) ?? repository;
  const pull = repository.pulls.find((candidate) => candidate.number === run.pull?.number);
  const here = number === 1 && run.attempts.length === 1 ? api : `${api}/attempts/${number}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit?.message.split('\n')[0] ?? run.name,
    run_number: run.number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: 100 + run.path.length,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CS', suite),
    url: api,
    html_url: `${pageOf(world, repository)}/actions/runs/${run.id}`,
    pull_requests:
      pull === undefined || run.pull === null ? [] : [presentMinimalPull(world, repository, pull, run.pull)],
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    actor: presentLogin(world, run.login),
    run_attempt: number,
    referenced_workflows: [],
    run_started_at: attempt.startedAt,
    triggering_actor: presentLogin(world, attempt.triggeringLogin),
    jobs_url: `${here}/jobs`,
    logs_url: `${here}/logs`,
    check_suite_url: `${apiOf(world, repository)}/check-suites/${suite}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: number > 1 ? `${api}/attempts/${number - 1}` : null,
    workflow_url: `${apiOf(world, repository)}/actions/workflows/${100 + run.path.length}`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: presentMinimalRepository(world, repository),
    head_repository: presentMinimalRepository(world, home),
  };
};

export const presentApproval = (
  world: World,
  repository: Repository,
  approval: WorkflowRun['approvals'][number],
): Json => ({
  environments: approval.environments.map((name) => {
    const environment = repository.environments.find(
      (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (environment === undefined)
      throw new Error(`${name} is no environment of ${repository.name}; name it in the seed`);
    return presentEnvironmentName(world, repository, environment);
  }),
  state: approval.state,
  user: presentLogin(world, approval.login),
  comment: approval.comment,
});

export const presentDeployment = (world: World, repository: Repository, deployment: Deployment): Json => {
  const url = `${apiOf(world, repository)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(world, repository),
    creator: presentLogin(world, deployment.login),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    transient_environment: false,
    production_environment: deployment.environment.toLowerCase() === 'production',
    performed_via_github_app: deployment.viaApp ? presentApp(world, deployment.login) : null,
  };
};

export const presentDeploymentStatus = (
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Json => {
  const url = `${apiOf(world, repository)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: presentLogin(world, status.login),
    description: status.description,
    environment: deployment.environment,
    target_url: status.targetUrl,
    log_url: status.targetUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: apiOf(world, repository),
    performed_via_github_app: status.viaApp ? presentApp(world, status.login) : null,
  };
};

export const presentCheckRun = (world: World, repository: Repository, run: CheckRun): Json => {
  const url = `${apiOf(world, repository)}/check-runs/${run.id}`;
  const page = `${pageOf(world, repository)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite ?? run.id + 500_000_000 },
    app: presentApp(world, run.login ?? ACTIONS_BOT.login),
    pull_requests: repository.pulls
      .filter((pull) => pull.state === 'open' && pull.headSha === run.headSha)
      .map((pull) => presentMinimalPull(world, repository, pull, pull)),
  };
};

/** The short form inside the combined status has no creator. */
export const presentSimpleStatus = (world: World, repository: Repository, status: CommitStatus): Json => ({
  url: `${apiOf(world, repository)}/statuses/${status.sha}`,
  avatar_url: `${world.urls.html}/avatars/u/${status.id}`,
  id: status.id,
  node_id: nodeId('SC', status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: status.createdAt,
  updated_at: status.createdAt,
});

export const presentStatus = (world: World, repository: Repository, status: CommitStatus): Json => ({
  ...presentSimpleStatus(world, repository, status),
  creator: presentLogin(world, status.login),
});
