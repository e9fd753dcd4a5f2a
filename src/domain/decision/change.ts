/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */

import { confirmationLine } from '../approvals/reviews.ts';
import { isLocal, isOwnFile, judgePullRequests, notCovered } from '../coverage/pull-requests.ts';
import { judgeTakeover } from '../coverage/retries.ts';
import { judgeUse } from '../coverage/use.ts';
import { judgeItems } from '../items/item-check.ts';
import { dependantsOf } from '../items/items.ts';
import { judgeDebts, judgeIncident } from '../kinds/emergencies.ts';
import { judgeReviewDuties } from '../kinds/review-duty.ts';
import { judgeModel } from '../kinds/standard-changes.ts';
import { grantingFor } from '../register/granting.ts';
import { judgeRequester } from '../register/independence.ts';
import type { Directory } from '../register/people.ts';
import { judgeRisk } from '../risk/risk-findings.ts';
import { judgeSchedule } from '../schedule/schedule.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { sayUnread, type Unread, unknownFiles } from '../terms/unread.ts';
import type { ApprovalVerdict, ChangeVerdict, RequirementVerdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { examine, hasCounted, schedulable } from './examination.ts';
import { judgeAssessor, judgeIdentity, judgeLife, judgeRetry } from './record-checks.ts';
import { noRuleMatches } from './rules.ts';
import { unreadOrigin, unreadTeams } from './unread-evidence.ts';
import { judgeUnreadRecords } from './unread-records.ts';

export type ChangeJudgement = { readonly verdict: ChangeVerdict; readonly findings: readonly Finding[] };

/** @param all every record of the world; the same list for every change of a run */
export function judgeChange(
  world: World,
  directory: Directory,
  record: ReadRecord,
  all: readonly ReadRecord[],
): ChangeJudgement {
  const { policy, facts, stage, now } = world;
  const examined = examine(world, directory, record, all);
  const { value, environments, pullRequests, files, risk, rules, requestedAt, unreadRequest, interests, judgements } =
    examined;
  const findings: Finding[] = [
    ...judgeIdentity(record, all),
    ...judgeLife(record, stage),
    ...judgeRetry(record, all),
    ...judgeTakeover(record, all, now),
    ...judgeUnreadRecords(record, environments, world),
    ...notCovered(world, record),
    ...judgePullRequests(world, record, pullRequests),
  ];
  const unread: Unread[] = [];

  const debts = judgeDebts({ record, environments, others: all, directory, policy, items: world.items, now, facts });
  findings.push(...debts.findings);
  unread.push(...debts.unread);
  findings.push(...judgeRisk(record, risk));
  if (risk.undecided.length > 0) unread.push(unknownFiles(`the floor “${risk.undecided[0]?.name}”`));
  const requester = judgeRequester(record);
  findings.push(...(requester === null ? [] : [requester]), ...judgeAssessor(record, directory, policy, now));
  const items = judgeItems(record, world.items, files);
  findings.push(...items.findings);
  unread.push(...items.unread);

  if (record.value.type === 'emergency') findings.push(...judgeIncident(record));
  findings.push(...judgeReviewDuties(world, record, risk.verdict.final, all));
  if (record.value.type === 'standard') {
    const kind = judgeModel({
      record,
      models: world.models,
      others: all.filter(({ path }) => path !== record.path),
      directory,
      policy,
      now,
      files: files?.filter((file) => !isOwnFile(world, file)) ?? null,
      risk: risk.verdict.final,
    });
    findings.push(...kind.findings);
    unread.push(...kind.unread);
  }
  if (stage === 'deploy' && world.environment !== null) {
    const use = judgeUse(record, facts, world.environment, policy, all, isLocal(world));
    findings.push(...use.findings);
    unread.push(...use.unread);
  }

  unread.push(...rules.unread);
  if (!rules.isMatched && record.value.type !== 'standard' && rules.unread.length === 0) {
    findings.push(noRuleMatches(record, risk.verdict.final, environments, policy));
  }

  findings.push(...interests.findings);
  unread.push(...interests.unread);
  const isMet = judgements.every(({ judgement }) => judgement.isMet);
  const isDue = judgements.every(({ judgement }) => judgement.isMet || judgement.isDueAtDeployment);
  for (const { judgement, missing } of judgements) {
    findings.push(...judgement.findings);
    unread.push(...missing.filter(({ addsOnly }) => addsOnly !== true || !isMet));
  }
  unread.push(
    ...unreadTeams(
      directory,
      isMet,
      judgements.flatMap(({ votes }) => votes),
    ),
  );
  unread.push(...unreadOrigin(world, record, isMet), ...unreadRequest);

  const schedule = judgeSchedule({
    record,
    policy,
    calendar: world.calendar,
    stage,
    now,
    risk: risk.verdict.final,
    requestedAt,
    ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
    environments,
    others: schedulable(world, directory, all),
    hasCountedApproval: hasCounted(examined),
    mayGrantException: grantingFor(directory, record),
    relatedItems: (ref) => (world.items === null ? [] : dependantsOf(world.items, ref)),
    // `late` asks for approval instead: its requirement is one of the rules.
    lateAccepted: record.value.late !== undefined,
  });
  findings.push(...schedule.findings);

  findings.push(...sayUnread(record.value.id, unread, worstOf(findings) === 'refused', isLocal(world)));
  const worst = worstOf(findings);
  const isAuthorised = worst === null && (isMet || isDue);
  if (worst === null && !isAuthorised) findings.push(fellThrough(record));
  return {
    verdict: {
      id: record.value.id,
      title: record.value.title,
      type: record.value.type,
      path: record.path,
      digest: record.digest,
      decision: isAuthorised ? 'authorised' : (worst ?? 'refused'),
      risk: risk.verdict,
      schedule: schedule.schedule,
      requirements: combineRequirements(judgements.map(({ judgement }) => judgement.requirements)),
      approvals: combineApprovals(judgements.map(({ judgement }) => judgement.approvals)),
      confirmation:
        isMet || !policy.approvals.confirm.includes(risk.verdict.final)
          ? null
          : confirmationFor(world, record, pullRequests),
    },
    findings,
  };
}

function fellThrough(record: ReadRecord): Finding {
  return {
    reason: 'approval-outstanding',
    level: 'error',
    change: record.value.id,
    message: 'The approvals that the policy asks for are not there.',
    remedy: 'Look at the requirements above.',
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

function confirmationFor(world: World, record: ReadRecord, pullRequests: readonly PullRequestFact[]): string | null {
  const open = pullRequests.find(({ state }) => state === 'open') ?? pullRequests[0];
  return open === undefined ? null : confirmationLine({ record, facts: world.facts }, open, open.head.sha);
}
