/**
 * Facts that do not depend on the records: the pull requests under review, or what goes out with a deployment. Independent questions
 * go out together.
 */

import { successesOf } from '../../domain/coverage/went-out.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import { ruleFor } from '../../domain/terms/gate-mode.ts';
import type { Facts, Landed } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { lookInside } from '../trees/folders.ts';
import { readReachable } from '../trees/reachable.ts';
import type { Tree } from '../trees/trees.ts';
import { findBehind } from './behind.ts';
import { type BranchRecords, findBranchRecords } from './branch-records.ts';
import { compareContent } from './content.ts';
import { branchesOf } from './deployment-early.ts';
import { readDeployments } from './deployments.ts';
import { heldAgainstEndedRun, heldAgainstRun } from './event-proof.ts';
import { type readLanded, readLandedSince } from './landed.ts';
import { readGroup } from './merge-group.ts';
import { readMergedBack } from './merged-back.ts';
import { askForOrigins } from './origins-early.ts';
import { answerOf, factOr, type PullRead, readMergedPull } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import { readStops } from './stops.ts';
import { type NamedDeployment, readRunApprovals, readSubject } from './subject.ts';
import { readTakenAway } from './taken-away.ts';
import { readTestedFirst } from './tested-first.ts';
import { locateRecords, type Trusted } from './trusted.ts';
import { readWaysBack } from './ways-back.ts';

export type Base = {
  readonly facts: Facts;
  readonly pulls: readonly PullRead[];
  readonly tree: Tree;
  readonly recordsTree: Tree;
  readonly recordsRepository: string;
  /** Records that only the commit which goes out holds; left out where none are looked for. */
  readonly beside?: Answer<BranchRecords> | null;
  readonly branches: readonly string[];
  readonly deployment: NamedDeployment | null;
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
      ? await gatherReview(api, request, policy, trusted, common.value)
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
type Gathered = Pick<Base, 'facts' | 'pulls'> & Partial<Pick<Base, 'branches' | 'beside'>>;

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
  request: GitHubRequest,
  policy: CompletePolicy,
  trusted: Trusted,
  common: Common,
): Promise<Answer<Gathered>> {
  const { event, repository } = request;
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
  const target = group === null ? (pull?.fact.head.sha ?? null) : event.sha;
  const reviewed = pulls.value.map(({ fact }) => fact);
  const branch = common.facts.repository.default_branch;
  const facts: Facts = {
    ...common.facts,
    ...(group === null ? {} : { landed: factOr(group, ({ landed }) => landed) }),
    subject: { ...common.subject, sha: target },
    pull_requests: reviewed,
    review_of: reviewed.map(({ number }) => number),
    ...(await findBehind(request, policy, sidesOf(common), reviewed)),
    ...(await readWaysBack({ api, repository, branch, policy, target }, reviewed)),
  };
  return { kind: 'known', value: { facts, pulls: pulls.value } };
}

const sidesOf = ({ base, facts }: Common): Parameters<typeof findBehind>[2] => ({
  branch: facts.repository.default_branch,
  there: base.tree,
  here: base.recordsTree,
});

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
  if (target === null) return { kind: 'unavailable', because: 'it is not known which commit would be deployed' };
  const rule = environment === null ? null : ruleFor(policy, environment);
  const [deployments, reachable, runApprovals, tested, stops] = await Promise.all([
    environment === null
      ? null
      : readDeployments(api, repository, environment, { runId, deploymentId: event.deploymentId, target }),
    readReachable(api, repository, target, default_branch, event.ref),
    environment === null || runId === null ? null : readRunApprovals(api, repository, runId),
    readTestedFirst({ api, repository, target, runId }, rule),
    readStops(api, repository, common.facts.now, common.base.tree),
  ]);
  const last = deployments?.kind === 'known' ? successesOf(deployments.value)[0] : undefined;
  const since = last?.sha ?? policy['coverage-since'];
  const question = { api, repository, repositoryId: id, target, since, branches: common.base.branches };
  // Unknown deployments are not "no deployment": what goes out is then unknown as well.
  const landed =
    deployments !== null && deployments.kind === 'unavailable'
      ? deployments
      : await readLandedSince(question, last?.sha ?? null, policy);
  const numbers = landed.kind === 'known' ? landed.value.numbers : [];
  const { recordsRepository, recordsTree } = common.base;
  if (recordsRepository === repository)
    for (const number of numbers)
      void askForOrigins(api, repository, number, { records: policy.records, at: recordsTree.commit });
  const pulls = await readPulls(api, repository, numbers);
  if (pulls.kind === 'unavailable') return pulls;
  const [compared, away, beside] = await Promise.all([
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
    isReadBeside(request, common) ? findBranchRecords(api, repository, common.base.recordsTree, target, policy) : null,
  ]);
  const isRunning = last !== undefined && landed.kind === 'known' && landed.value.landed.lost === undefined;
  const whole: Answer<Landed> =
    compared.kind === 'unavailable' || landed.kind === 'unavailable'
      ? compared
      : {
          kind: 'known',
          value: await (isRunning
            ? readMergedBack(
                { api, repository, target, since: last.sha, records: policy.records },
                { ...away, ...compared.value },
                landed.value.compared,
                pulls.value.map(({ fact }) => fact),
              )
            : { ...away, ...compared.value }),
        };
  const facts: Facts = {
    ...common.facts,
    subject: { ...common.subject, sha: target, environment },
    pull_requests: pulls.value.map(({ fact }) => fact),
    landed: factOr(whole, (value) => value),
    reachable: factOr(reachable, (value) => value),
    stops: factOr(stops, (value) => value),
    ...(deployments === null ? {} : { deployments: factOr(deployments, (value) => value) }),
    ...(runApprovals === null ? {} : { run_approvals: factOr(runApprovals, (value) => value) }),
    ...tested,
  };
  return {
    kind: 'known',
    value: {
      facts,
      pulls: pulls.value,
      beside,
      ...(landed.kind === 'known' ? { branches: landed.value.branches } : {}),
    },
  };
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

type LandedValue = Extract<Awaited<ReturnType<typeof readLanded>>, { kind: 'known' }>['value'];

async function compareLanded(
  api: Api,
  repository: string,
  pulls: readonly PullRead[],
  read: LandedValue,
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
  const commits = landed.commits.map((commit) => {
    const reason = differs.get(commit.sha);
    return reason === undefined ? commit : { ...commit, differs: reason };
  });
  return { kind: 'known', value: { ...landed, commits } };
}
