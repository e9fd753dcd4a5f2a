/**
 * Facts that do not depend on the records: the pull requests under review, or what goes out with a deployment. Independent questions
 * go out together.
 */

import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import type { Base, Common, Gathered } from './base.ts';
import { findBehind } from './behind.ts';
import { branchesOf } from './deployment-early.ts';
import { gatherDeployment } from './deployment-facts.ts';
import { heldAgainstEndedRun, heldAgainstRun } from './event-proof.ts';
import { readGroup } from './merge-group.ts';
import { factOr } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import { readSubject } from './subject.ts';
import { locateRecords, type Trusted } from './trusted.ts';
import { readWaysBack } from './ways-back.ts';

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
