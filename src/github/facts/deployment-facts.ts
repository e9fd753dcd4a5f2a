/**
 * Facts about a deployment that do not depend on the records: what goes out since what runs there, and the pull requests that it came from.
 */

import { successesOf } from '../../domain/coverage/went-out.ts';
import { ruleFor } from '../../domain/terms/gate-mode.ts';
import type { DeploymentFact, Facts, Landed } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { lookInside } from '../trees/folders.ts';
import { readReachable } from '../trees/reachable.ts';
import type { Common, Gathered } from './base.ts';
import { findBranchRecords } from './branch-records.ts';
import { compareContent } from './content.ts';
import { readDeployments } from './deployments.ts';
import { type LandedQuestion, type LandedRead, readLandedSince, readTouchedUnlike, withBringers } from './landed.ts';
import { readMergedBack } from './merged-back.ts';
import { askForOrigins } from './origins-early.ts';
import { answerOf, factOr, type PullRead, readMergedPull } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import { readStops } from './stops.ts';
import { readRunApprovals } from './subject.ts';
import { readTakenAway } from './taken-away.ts';
import { readTestedFirst } from './tested-first.ts';

/** What a run is about that deploys: the commit that goes out, and what was found out before. */
type Deploying = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly policy: CompletePolicy;
  readonly common: Common;
  readonly target: string;
};

/** Deployments of the environment, and the last of them that succeeded. */
type Ran = { readonly deployments: readonly DeploymentFact[]; readonly last: DeploymentFact };

/** What goes out and what goes away with a deployment, by the last that succeeded, and the pull requests that it came from. */
export async function gatherDeployment(
  api: Api,
  request: GitHubRequest,
  policy: CompletePolicy,
  common: Common,
): Promise<Answer<Gathered>> {
  const { environment, event, repository } = request;
  const target = request.sha ?? event.sha ?? event.headSha;
  if (target === null) return { kind: 'unavailable', because: 'it is not known which commit would be deployed' };
  const deploying: Deploying = { api, request, policy, common, target };
  const { deployments, standing } = await askWhatStands(deploying);
  const ran = deployments?.kind === 'known' ? lastOf(deployments.value) : null;
  // Unknown deployments are not "no deployment": what goes out is then unknown as well.
  const landed =
    deployments?.kind === 'unavailable'
      ? deployments
      : await readLandedSince(rangeOf(deploying, ran), ran?.last.sha ?? null, policy);
  const pulls = await readLandedPulls(deploying, landed.kind === 'known' ? landed.value.numbers : []);
  if (pulls.kind === 'unavailable') return pulls;
  const [whole, beside] = await Promise.all([
    landed.kind === 'known'
      ? completeLanded(deploying, ran, broughtBy(landed.value, pulls.value), pulls.value)
      : landed,
    isReadBeside(request, common) ? findBranchRecords(api, repository, common.base.recordsTree, target, policy) : null,
  ]);
  const facts: Facts = {
    ...common.facts,
    subject: { ...common.subject, sha: target, environment },
    pull_requests: pulls.value.map(({ fact }) => fact),
    landed: factOr(whole, (value) => value),
    ...standing,
  };
  const branches = landed.kind === 'known' ? { branches: landed.value.branches } : {};
  return { kind: 'known', value: { facts, pulls: pulls.value, beside, ...branches } };
}

function broughtBy(read: LandedRead, pulls: readonly PullRead[]): LandedRead {
  return withBringers(
    read,
    pulls.map(({ fact }) => fact),
  );
}

function lastOf(deployments: readonly DeploymentFact[]): Ran | null {
  const [last] = successesOf(deployments);
  return last === undefined ? null : { deployments, last };
}

/** What hangs on the commit and the environment alone, asked for all at once. */
async function askWhatStands({ api, request, policy, common, target }: Deploying): Promise<{
  readonly deployments: Answer<readonly DeploymentFact[]> | null;
  readonly standing: Partial<Facts>;
}> {
  const { environment, event, repository, runId } = request;
  const rule = environment === null ? null : ruleFor(policy, environment);
  const [deployments, reachable, runApprovals, tested, stops] = await Promise.all([
    environment === null
      ? null
      : readDeployments(api, repository, environment, { runId, deploymentId: event.deploymentId, target }),
    readReachable(api, repository, target, common.facts.repository.default_branch, event.ref),
    environment === null || runId === null ? null : readRunApprovals(api, repository, runId),
    readTestedFirst({ api, repository, target, runId }, rule),
    readStops(api, repository, common.facts.now, common.base.tree),
  ]);
  const standing = {
    reachable: factOr(reachable, (value) => value),
    stops: factOr(stops, (value) => value),
    ...(deployments === null ? {} : { deployments: factOr(deployments, (value) => value) }),
    ...(runApprovals === null ? {} : { run_approvals: factOr(runApprovals, (value) => value) }),
    ...tested,
  };
  return { deployments, standing };
}

/** From what runs, or from where the policy begins to cover, to what goes out. */
function rangeOf({ api, request, policy, common, target }: Deploying, ran: Ran | null): LandedQuestion {
  const since = ran?.last.sha ?? policy['coverage-since'];
  const { repository } = request;
  return { api, repository, repositoryId: common.facts.repository.id, target, since, branches: common.base.branches };
}

async function readLandedPulls(
  { api, request: { repository }, policy, common }: Deploying,
  numbers: readonly number[],
): Promise<Answer<readonly PullRead[]>> {
  const { recordsRepository, recordsTree } = common.base;
  if (recordsRepository === repository)
    for (const number of numbers)
      void askForOrigins(api, repository, number, { records: policy.records, at: recordsTree.commit });
  return readPulls(api, repository, numbers);
}

/** What landed, with what it changed and, where something runs already, what it takes away and what comes back with it. */
async function completeLanded(
  deploying: Deploying,
  ran: Ran | null,
  found: LandedRead,
  pulls: readonly PullRead[],
): Promise<Answer<Landed>> {
  const { api, request, policy, target } = deploying;
  const { repository } = request;
  const { landed, compared: sides, branches } = found;
  // Without a deployment nothing runs there that could be taken away.
  const running = landed.lost === undefined ? ran : null;
  const [compared, away] = await Promise.all([
    compareLanded(api, repository, pulls, found),
    running === null
      ? null
      : readTakenAway({ ...rangeOf(deploying, ran), branches }, landed, running.deployments, policy.records),
  ]);
  if (compared.kind === 'unavailable') return compared;
  const whole = { ...away, ...compared.value };
  if (running === null) return { kind: 'known', value: whole };
  const question = { api, repository, target, since: running.last.sha, records: policy.records };
  const own = pulls.map(({ fact }) => fact);
  return { kind: 'known', value: await readMergedBack(question, whole, sides, own) };
}

/** Where the inputs name a place for the records, they are there and nowhere else. */
function isReadBeside({ recordsRepository, recordsRef, repository }: GitHubRequest, { base }: Common): boolean {
  return recordsRepository === null && recordsRef === null && base.recordsRepository === repository;
}

async function readPulls(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Answer<readonly PullRead[]>> {
  const pulls: PullRead[] = [];
  for (const read of await Promise.all(numbers.map((number) => readMergedPull(api, repository, number)))) {
    if (read.kind === 'unavailable') return read;
    pulls.push(read.value);
  }
  return { kind: 'known', value: pulls };
}

async function compareLanded(
  api: Api,
  repository: string,
  pulls: readonly PullRead[],
  read: LandedRead,
): Promise<Answer<Landed>> {
  const { landed, compared } = read;
  const differs = new Map<string, string>();
  const attributedTo = (pull: PullRead | undefined): ReadonlySet<string> =>
    new Set(
      landed.commits
        .filter(
          ({ pull_requests }) =>
            pull !== undefined && !isUnavailable(pull_requests) && pull_requests.includes(pull.fact.number),
        )
        .map((commit) => commit.sha),
    );
  const compare = (pull: PullRead): ReturnType<typeof compareContent> =>
    compareContent(api, repository, pull, compared, attributedTo(pull));
  await lookInside(api, repository, pulls.length);
  const answers = await Promise.all(pulls.map(compare));
  for (const [index, answer] of answers.entries()) {
    if (!isUnavailable(answer)) for (const [commit, reason] of answer) differs.set(commit, reason);
    // What is beyond a limit stays there, however often it is asked for: a record that names the commits is the way on.
    else if (answer.cause === 'beyond-limit') {
      const why = `it cannot be compared with what was reviewed (${answer.unavailable})`.slice(0, 900);
      for (const commit of attributedTo(pulls[index])) differs.set(commit, why);
    } else return answerOf(answer);
  }
  const unlike = compared.filter(({ sha }) => differs.has(sha));
  const touched = await readTouchedUnlike(api, repository, unlike);
  const commits = landed.commits.map((commit) => {
    const reason = differs.get(commit.sha);
    if (reason === undefined) return commit;
    const files = touched.get(commit.sha);
    return { ...commit, differs: reason, ...(files === undefined ? {} : { files: [...files] }) };
  });
  return { kind: 'known', value: { ...landed, commits } };
}
