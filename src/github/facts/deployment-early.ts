/**
 * Asks early for what a deployment needs whatever the rules say, so that answers come together instead of one after another: what ran before,
 * what goes out since, and the pull requests that it came from. Nothing here decides: whoever needs an answer asks for it himself and is
 * given the same one.
 */
import { successesOf } from '../../domain/coverage/went-out.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readTree } from '../trees/trees.ts';
import { readDeployments } from './deployments.ts';
import { readLanded } from './landed.ts';
import { readMergedPull } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import type { Repository } from './ruling-refs.ts';
import { askForStops } from './stops.ts';
import { readRunApprovals, readSubject } from './subject.ts';

/** Branches whose merged pull requests count whatever they hold: the default branch, and the branch that is deployed. */
export function branchesOf({ event }: Pick<GitHubRequest, 'event'>, defaultBranch: string): readonly string[] {
  const own = event.ref?.startsWith('refs/heads/') === true ? event.ref.slice('refs/heads/'.length) : null;
  return own === null || own === defaultBranch ? [defaultBranch] : [defaultBranch, own];
}

export async function askDeploymentEarly(
  api: Api,
  request: GitHubRequest,
  repositoryRead: Promise<Answer<Repository>>,
): Promise<void> {
  const { environment, event, repository, runId } = request;
  const target = request.sha ?? event.sha ?? event.headSha;
  void readSubject(api, request);
  void askForStops(api, repository);
  if (environment === null || target === null) return;
  if (runId !== null) void readRunApprovals(api, repository, runId);
  const [deployments, own] = await Promise.all([
    readDeployments(api, repository, environment, { runId, deploymentId: event.deploymentId, target }),
    repositoryRead,
  ]);
  const last = deployments.kind === 'known' ? successesOf(deployments.value)[0] : undefined;
  // Without one it is the policy that says where to begin.
  if (last === undefined || own.kind === 'unavailable') return;
  void readTree(api, repository, last.sha);
  const landed = await readLanded({
    api,
    repository,
    repositoryId: own.value.id,
    target,
    since: last.sha,
    branches: branchesOf(request, own.value.default_branch),
  });
  if (landed.kind === 'known') for (const number of landed.value.numbers) void readMergedPull(api, repository, number);
}
