/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */

import { confirmationLine } from '../approvals/confirmation.ts';
import { fillIn } from '../approvals/requirements.ts';
import { judgeBranchRecord } from '../coverage/branch-record.ts';
import { isLocal, judgePullRequests, notCovered } from '../coverage/pull-requests.ts';
import { judgeTakeover } from '../coverage/retries.ts';
import { judgeItems } from '../items/item-check.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import { found, NOTHING, together } from '../terms/judgement.ts';
import type { Rule } from '../terms/policy.ts';
import { sayUnread } from '../terms/unread.ts';
import type {
  ApprovalVerdict,
  ChangeVerdict,
  PullRequestApprovals,
  RequirementVerdict,
  ScheduleVerdict,
} from '../terms/verdict.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import {
  type ChangeQuestion,
  type ExaminedChange,
  judgeApproved,
  judgeDebtsOfOthers,
  judgeKind,
  judgeOrderOfMerging,
  judgeRiskAndPeople,
  judgeRules,
  judgeTested,
  judgeTime,
  judgeUseOfRecord,
} from './concerns.ts';
import { judgeRaised } from './raised-change.ts';
import { judgeIdentity, judgeLife, judgeRetry } from './record-checks.ts';
import { judgeUnreadRecords } from './unread-records.ts';

export type ChangeJudgement = { readonly verdict: ChangeVerdict; readonly findings: readonly Finding[] };

export function judgeChange(question: ChangeQuestion): ChangeJudgement {
  const { world, record, all } = question;
  const change: ExaminedChange = { ...question, examined: question.examine(record) };
  const { environments, pullRequests, files, interests } = change.examined;
  const time = judgeTime(change);
  const tested = judgeTested(change);
  const { findings, unread } = together(
    found(...judgeIdentity(record, all)),
    judgeBranchRecord(record, world.facts),
    found(...judgeLife(record, world.stage)),
    found(...judgeRetry(record, all), ...judgeTakeover(record, all, world.now)),
    found(...judgeUnreadRecords(record, environments, world)),
    found(...notCovered(world, record)),
    found(...judgePullRequests(world, record, pullRequests)),
    judgeDebtsOfOthers(change),
    judgeRiskAndPeople(change),
    judgeItems(record, world.items, files),
    judgeKind(change),
    record.raisedIn === undefined ? NOTHING : judgeRaised(change),
    judgeUseOfRecord(change),
    judgeRules(change),
    interests,
    judgeApproved(change),
    time,
    judgeOrderOfMerging(change),
    tested,
  );
  const isRefused = worstOf(findings) === 'refused';
  return conclude(change, notBefore(time, tested.ripeAt), [
    ...findings,
    ...sayUnread(record.value.id, unread, isRefused, isLocal(world)),
  ]);
}

/** A schedule opens no sooner than the commit has been long enough in the environment before; where it shuts first, that is no opening. */
function notBefore(time: ReturnType<typeof judgeTime>, ripeAt: string | null): ScheduleVerdict {
  const { schedule, findings } = time;
  const { opensAt, closesAt } = schedule;
  const worst = worstOf(findings);
  // Where the time itself is refused or unknown, nobody can say that it opens then.
  if (ripeAt === null || worst === 'refused' || worst === 'undetermined') return schedule;
  if (opensAt !== null && !isBefore(opensAt, ripeAt)) return schedule;
  if (closesAt !== null && !isBefore(ripeAt, closesAt)) return { ...schedule, opensAt: null };
  return { ...schedule, opensAt: ripeAt };
}

/** Authorised is only what nothing stands against and every approval is there for, or due no sooner than at deployment. */
function conclude(change: ExaminedChange, schedule: ScheduleVerdict, findings: readonly Finding[]): ChangeJudgement {
  const { record, examined } = change;
  const approvals = examined.judgements.map(({ judgement }) => judgement);
  const worst = worstOf(findings);
  const isApproved = approvals.every(({ isMet, isDueAtDeployment }) => isMet || isDueAtDeployment);
  return {
    verdict: {
      id: record.value.id,
      title: record.value.title,
      type: record.value.type,
      path: record.path,
      digest: record.digest,
      decision: worst === null && isApproved ? 'authorised' : (worst ?? 'refused'),
      risk: examined.risk.verdict,
      schedule,
      requirements: combineRequirements(approvals.map(({ requirements }) => requirements)),
      approvals: combineApprovals(approvals.map((one) => one.approvals)),
      confirmation: confirmationFor(change),
      through: approvalsByPullRequest(change),
    },
    findings: worst === null && !isApproved ? [...findings, fellThrough(record, examined.rules.rules)] : findings,
  };
}

function fellThrough(record: ReadRecord, rules: readonly Rule[]): Finding {
  const empty = rules.find(({ require }) => require.length === 0);
  return {
    reason: 'approval-outstanding',
    level: 'error',
    change: record.value.id,
    message: 'The approvals that the policy asks for are not there.',
    remedy:
      empty === undefined ? 'Run the gate again; if this stays, report it as a fault of the gate.' : fillIn(empty.name),
    where: { file: record.path, pointer: ['id'] },
  };
}

function combineRequirements(all: readonly (readonly RequirementVerdict[])[]): readonly RequirementVerdict[] {
  const [first = [], ...rest] = all;
  // The same rules are asked of every pull request: what is shown is the one that has least.
  return first.map((requirement, index) =>
    rest.reduce(
      (least, other) => (other[index] !== undefined && other[index].have < least.have ? other[index] : least),
      requirement,
    ),
  );
}

function combineApprovals(all: readonly (readonly ApprovalVerdict[])[]): readonly ApprovalVerdict[] {
  const shown: ApprovalVerdict[] = [];
  for (const one of all.flat()) {
    const isKnown = shown.some(
      (other) =>
        isSameName(other.approver, one.approver) &&
        other.evidence === one.evidence &&
        other.at === one.at &&
        other.counted === one.counted &&
        other.reason === one.reason,
    );
    if (!isKnown) shown.push(one);
  }
  return shown;
}

/** What each pull request has and needs: a line that is right for one of them is none for another. */
function approvalsByPullRequest({ world, record, examined }: ExaminedChange): readonly PullRequestApprovals[] {
  const isConfirmed = world.policy.approvals.confirm.includes(examined.risk.verdict.final);
  return examined.judgements.map(({ pullRequest, judgement: { requirements, approvals, isMet } }) => ({
    pullRequest: pullRequest?.number ?? null,
    requirements,
    approvals,
    confirmation:
      isMet || !isConfirmed || pullRequest === null
        ? null
        : confirmationLine({ record, facts: world.facts }, pullRequest, pullRequest.head.sha),
  }));
}

/** The line that a review has to hold; null where the level needs none, or all approvals are there. */
function confirmationFor({ world, record, examined }: ExaminedChange): string | null {
  const { judgements, risk, pullRequests } = examined;
  const isMet = judgements.every(({ judgement }) => judgement.isMet);
  if (isMet || !world.policy.approvals.confirm.includes(risk.verdict.final)) return null;
  const open = pullRequests.find(({ state }) => state === 'open') ?? pullRequests[0];
  return open === undefined ? null : confirmationLine({ record, facts: world.facts }, open, open.head.sha);
}
