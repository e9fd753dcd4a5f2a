/**
 * Facts that do not depend on the records: the pull requests under review, or what goes out with a deployment. Independent questions
 * go out together.
 */

import { successesOf } from '../../domain/coverage/went-out.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { ruleFor } from '../../domain/terms/gate-mode.ts';
import type { Facts, RunApproval } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { account, instant, integer, list, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { readReachable } from '../trees/reachable.ts';
import type { Tree } from '../trees/trees.ts';
import { compareContent } from './content.ts';
import { readDeployments } from './deployments.ts';
import { heldAgainstEndedRun, heldAgainstRun, type RunItself } from './event-proof.ts';
import { type readLanded, readLandedSince } from './landed.ts';
import { readGroup } from './merge-group.ts';
import { answerOf, factOr, type PullRead, readPullRequest } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import { readTakenAway } from './taken-away.ts';
import { readTestedFirst } from './tested-first.ts';
import { locateRecords, type Trusted } from './trusted.ts';

const RUN = object({
  id: integer,
  event: text,
  head_sha: sha,
  head_branch: nullable(text),
  run_attempt: nullable(integer),
  created_at: nullable(instant),
  run_started_at: nullable(instant),
  actor: nullable(account),
  triggering_actor: nullable(account),
});
const DEPLOYMENT = object({ id: integer, sha, ref: nullable(text), environment: text, creator: nullable(account) });
const APPROVAL = object({
  state: oneOf('approved', 'rejected', 'pending'),
  comment: nullable(text),
  user: nullable(account),
  environments: list(object({ id: integer, name: text })),
});

export type Base = {
  readonly facts: Facts;
  readonly pulls: readonly PullRead[];
  readonly tree: Tree;
  readonly recordsTree: Tree;
  readonly recordsRepository: string;
  readonly branches: readonly string[];
  readonly deployment: { readonly sha: string; readonly ref: string | null; readonly environment: string } | null;
  /** The pull request that the event names, at whatever stage. */
  readonly reviewed: PullRead | null;
  /** What the event file claims and GitHub's own run does not bear out. */
  readonly disbelieved: readonly Finding[];
};

export async function gatherBase(
  api: Api,
  request: GitHubRequest,
  policy: CompletePolicy,
  trusted: Trusted,
): Promise<Answer<Base>> {
  const common = await gatherCommon(api, request, trusted);
  if (common.kind === 'unavailable') return common;
  const gathered =
    request.stage === 'review'
      ? await gatherReview(api, request, trusted, common.value)
      : await gatherDeployment(api, request, policy, common.value);
  if (gathered.kind === 'unavailable') return gathered;
  return { kind: 'known', value: { ...common.value.base, ...gathered.value } };
}

/** What is the same whatever the run is about. */
type Common = {
  readonly base: Omit<Base, 'facts' | 'pulls'>;
  readonly facts: Pick<Facts, 'schema' | 'now' | 'clock_skew_seconds' | 'repository'>;
  readonly subject: Facts['subject'];
};
type Gathered = Pick<Base, 'facts' | 'pulls'> & Partial<Pick<Base, 'branches'>>;

async function gatherCommon(api: Api, request: GitHubRequest, trusted: Trusted): Promise<Answer<Common>> {
  const [governance, repository] = await Promise.all([trusted.governance, trusted.repository]);
  if (repository.kind === 'unavailable') return repository;
  if (governance.kind === 'unavailable') return governance;
  const clock = api.clock();
  if (clock.kind === 'unavailable') return clock;
  const subject = await readSubject(api, request);
  if (subject.kind === 'unavailable') return subject;
  const records = await locateRecords(api, request, governance.value, trusted);
  if (records.kind === 'unavailable') return records;
  const ended = await heldAgainstEndedRun(api, request);
  if (ended.kind === 'unavailable') return ended;
  const named = request.event.pullRequest === null ? null : await trusted.pulls;
  if (named?.kind === 'unavailable') return named;
  const { id, full_name, default_branch } = repository.value;
  const { run, deployment } = subject.value;
  return {
    kind: 'known',
    value: {
      base: {
        tree: governance.value.tree,
        recordsTree: records.value.tree,
        recordsRepository: records.value.repository,
        branches: branchesOf(request, default_branch),
        deployment,
        disbelieved: [...(run === null ? [] : heldAgainstRun(request, run)), ...ended.value],
        reviewed: named?.value[0] ?? null,
      },
      facts: {
        schema: 1,
        now: clock.value.now,
        clock_skew_seconds: clock.value.skewSeconds,
        repository: { id, full_name, default_branch },
      },
      subject: subject.value.subject,
    },
  };
}

/** The pull requests under review; those of a merge group with the commits that GitHub made of them. */
async function gatherReview(
  api: Api,
  { event, repository }: GitHubRequest,
  trusted: Trusted,
  common: Common,
): Promise<Answer<Gathered>> {
  const pulls = await trusted.pulls;
  if (pulls.kind === 'unavailable') return pulls;
  for (const { steady } of pulls.value) {
    const same = await steady;
    if (same.kind === 'unavailable') return same;
  }
  const [pull] = pulls.value;
  const group =
    event.name === 'merge_group' && event.sha !== null && event.baseSha !== null
      ? await readGroup(api, repository, event.baseSha, event.sha)
      : null;
  const facts: Facts = {
    ...common.facts,
    ...(group === null ? {} : { landed: factOr(group, ({ landed }) => landed) }),
    subject: { ...common.subject, sha: group === null ? (pull?.fact.head.sha ?? null) : event.sha },
    pull_requests: pulls.value.map(({ fact }) => fact),
    review_of: pulls.value.map(({ fact }) => fact.number),
  };
  return { kind: 'known', value: { facts, pulls: pulls.value } };
}

/** What goes out and what goes away with a deployment, by the last that succeeded, and the pull requests that it came from. */
async function gatherDeployment(
  api: Api,
  request: GitHubRequest,
  policy: CompletePolicy,
  common: Common,
): Promise<Answer<Gathered>> {
  const { environment, event, repository, runId } = request;
  const { id, default_branch } = common.facts.repository;
  const target = request.sha ?? event.sha ?? event.headSha;
  if (target === null) return { kind: 'unavailable', because: 'no commit is known that would be deployed' };
  const rule = environment === null ? null : ruleFor(policy, environment);
  const [deployments, reachable, runApprovals, tested] = await Promise.all([
    environment === null
      ? null
      : readDeployments(api, repository, environment, { runId, deploymentId: event.deploymentId, target }),
    readReachable(api, repository, target, default_branch, event.ref),
    environment === null || runId === null ? null : readRunApprovals(api, repository, runId),
    readTestedFirst({ api, repository, target, runId }, rule),
  ]);
  const last = deployments?.kind === 'known' ? successesOf(deployments.value)[0] : undefined;
  const since = last?.sha ?? policy['coverage-since'];
  const question = { api, repository, repositoryId: id, target, since, branches: common.base.branches };
  // Unknown deployments are not "no deployment": what goes out is then unknown as well.
  const landed =
    deployments !== null && deployments.kind === 'unavailable'
      ? deployments
      : await readLandedSince(question, last?.sha ?? null, policy);
  const pulls = await readPulls(api, repository, landed.kind === 'known' ? landed.value.numbers : []);
  if (pulls.kind === 'unavailable') return pulls;
  const [compared, away] = await Promise.all([
    landed.kind === 'known' ? compareLanded(api, repository, pulls.value, landed.value) : landed,
    // Without a deployment nothing runs there that could be taken away.
    landed.kind === 'known' &&
    last !== undefined &&
    landed.value.landed.lost === undefined &&
    deployments?.kind === 'known'
      ? readTakenAway(
          { ...question, branches: landed.value.branches },
          landed.value.landed,
          deployments.value,
          policy.records,
        )
      : null,
  ]);
  const facts: Facts = {
    ...common.facts,
    subject: { ...common.subject, sha: target, environment },
    pull_requests: pulls.value.map(({ fact }) => fact),
    landed: factOr(compared, (value) => ({ ...away, ...value })),
    reachable: factOr(reachable, (value) => value),
    ...(deployments === null ? {} : { deployments: factOr(deployments, (value) => value) }),
    ...(runApprovals === null ? {} : { run_approvals: factOr(runApprovals, (value) => value) }),
    ...tested,
  };
  return {
    kind: 'known',
    value: { facts, pulls: pulls.value, ...(landed.kind === 'known' ? { branches: landed.value.branches } : {}) },
  };
}

/** Five at a time, so that a long range does not ask for everything at once. */
async function readPulls(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Answer<readonly PullRead[]>> {
  const pulls: PullRead[] = [];
  for (let start = 0; start < numbers.length; start += 5) {
    const asked = numbers.slice(start, start + 5).map((number) => readPullRequest(api, repository, number));
    for (const read of await Promise.all(asked)) {
      if (read.kind === 'unavailable') return read;
      pulls.push(read.value);
    }
  }
  return { kind: 'known', value: pulls };
}

/** Branches whose merged pull requests count whatever they hold: the default branch, and the branch that is deployed. */
function branchesOf(request: GitHubRequest, defaultBranch: string): readonly string[] {
  const own =
    request.event.ref?.startsWith('refs/heads/') === true ? request.event.ref.slice('refs/heads/'.length) : null;
  return own === null || own === defaultBranch ? [defaultBranch] : [defaultBranch, own];
}

/** Who set the run off, by GitHub's word; they can only exclude approvers. */
async function readSubject(
  api: Api,
  request: GitHubRequest,
): Promise<
  Answer<{
    readonly subject: Facts['subject'];
    readonly deployment: Base['deployment'];
    readonly run: RunItself | null;
  }>
> {
  const { event, runId, repository } = request;
  const [run, deployment] = await Promise.all([
    runId === null
      ? null
      : api.get(api.rest.actions.getWorkflowRun, { ...inRepository(repository), run_id: runId }, RUN),
    event.deploymentId === null
      ? null
      : api.get(
          api.rest.repos.getDeployment,
          { ...inRepository(repository), deployment_id: event.deploymentId },
          DEPLOYMENT,
        ),
  ]);
  if (deployment?.kind === 'unavailable') return deployment;
  // At deploy they may not approve, and the environment's word for who they are could be another step's.
  if (run?.kind === 'unavailable' && request.stage === 'deploy') return run;
  const known = run?.kind === 'known' ? run.value : null;
  const subject: Facts['subject'] = {
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    environment: request.environment,
    actor: known?.actor ?? (request.actor === null ? null : { ...request.actor, type: 'User' }),
    triggering_actor:
      known?.triggering_actor ??
      (request.triggeringActor === null ? null : { login: request.triggeringActor, id: 0, type: 'User' }),
    deployment_creator: deployment?.value.creator ?? null,
    run_id: runId,
    run_attempt: request.runAttempt,
  };
  return { kind: 'known', value: { subject, deployment: deployment?.value ?? null, run: known } };
}

async function readRunApprovals(api: Api, repository: string, runId: number): Promise<Answer<readonly RunApproval[]>> {
  const { actions } = api.rest;
  const asked = { ...inRepository(repository), run_id: runId };
  const [approvals, run] = await Promise.all([
    api.list(actions.getReviewsForRun, asked, APPROVAL, (one) => JSON.stringify(one)),
    api.get(actions.getWorkflowRun, asked, RUN),
  ]);
  if (approvals.kind === 'unavailable') return approvals;
  // GitHub keeps neither a time nor an attempt with an answer: at a later attempt it may be one of the first.
  const isFirst = run.kind === 'known' && run.value.run_attempt === 1;
  const at = run.kind === 'known' ? (isFirst ? run.value.run_started_at : run.value.created_at) : null;
  return { kind: 'known', value: approvals.value.map((one) => ({ ...one, environments: [...one.environments], at })) };
}

type LandedValue = Extract<Awaited<ReturnType<typeof readLanded>>, { kind: 'known' }>['value'];

async function compareLanded(
  api: Api,
  repository: string,
  pulls: readonly PullRead[],
  read: LandedValue,
): Promise<Answer<NonNullable<Exclude<Facts['landed'], { unavailable: string }>>>> {
  const { landed, compared } = read;
  const differs = new Map<string, string>();
  const compare = (pull: PullRead): ReturnType<typeof compareContent> => {
    const attributed = new Set(
      landed.commits
        .filter(({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.includes(pull.fact.number))
        .map((commit) => commit.sha),
    );
    return compareContent(api, repository, pull, compared, attributed);
  };
  const answers: Awaited<ReturnType<typeof compareContent>>[] = [];
  for (let start = 0; start < pulls.length; start += 5)
    answers.push(...(await Promise.all(pulls.slice(start, start + 5).map(compare))));
  for (const answer of answers) {
    if (isUnavailable(answer)) return answerOf(answer);
    for (const [commit, reason] of answer) differs.set(commit, reason);
  }
  const commits = landed.commits.map((commit) => {
    const reason = differs.get(commit.sha);
    return reason === undefined ? commit : { ...commit, differs: reason };
  });
  return { kind: 'known', value: { ...landed, commits } };
}

export function faultsOf(request: GitHubRequest, base: Base): readonly Finding[] {
  const { event } = request;
  const moved = (message: string): Finding => ({
    reason: 'commit-changed',
    level: 'error',
    change: null,
    message,
    remedy: 'Run the gate again, on what is there now.',
    where: null,
  });
  const faults: Finding[] = [...base.disbelieved];
  if (request.stage !== 'review') {
    if (event.name === 'deployment' && event.sha !== base.facts.subject.sha)
      faults.push(
        moved(
          `The deployment is of commit ${event.sha?.slice(0, 7)}, and the input \`sha\` names ${base.facts.subject.sha?.slice(0, 7)}.`,
        ),
      );
    if (
      base.deployment !== null &&
      (base.deployment.sha !== event.sha ||
        (event.ref !== null && base.deployment.ref !== event.ref) ||
        (request.environment !== null && !isSameName(base.deployment.environment, request.environment)))
    ) {
      faults.push(
        moved(
          `The event speaks of a deployment of ${event.sha?.slice(0, 7)} (${event.ref ?? 'no ref'}) to ${request.environment}; GitHub's deployment is of ${base.deployment.sha.slice(0, 7)} (${base.deployment.ref ?? 'no ref'}) to ${base.deployment.environment}.`,
        ),
      );
    }
  }
  const pull = base.reviewed;
  if (pull === null || event.pullRequest === null) return faults;
  const { number, head } = pull.fact;
  if (event.headSha !== null && head.sha !== event.headSha) {
    faults.push(
      moved(
        `The event is about commit ${event.headSha.slice(0, 7)}; the head of pull request #${number} is ${head.sha.slice(0, 7)}.`,
      ),
    );
  }
  if (event.headRef !== null && head.ref !== event.headRef)
    faults.push(
      moved(
        `The event is about the branch ${event.headRef.slice(0, 100)}; that of pull request #${number} is ${head.ref.slice(0, 100)}.`,
      ),
    );
  return faults;
}
