/**
 * A draft: the record with everything that a checkout holds (other records, calendar, register, models, catalog), before anybody is asked.
 * Only what people and GitHub still have to give is missing, and the verdict says what that will be. Nothing is authorised.
 */

import { isOwnFile } from '../coverage/pull-requests.ts';
import { judgeTakeover } from '../coverage/retries.ts';
import { judgeItems } from '../items/item-check.ts';
import { dependantsOf } from '../items/items.ts';
import { judgeDebts, judgeIncident } from '../kinds/emergencies.ts';
import { judgeFit } from '../kinds/model-fit.ts';
import { judgeReviewDuties } from '../kinds/review-duty.ts';
import { judgeModel } from '../kinds/standard-changes.ts';
import { grantingFor } from '../register/granting.ts';
import { judgeRequester } from '../register/independence.ts';
import type { Directory } from '../register/people.ts';
import { underDeclared } from '../risk/risk-findings.ts';
import { judgeSchedule, type OtherChange } from '../schedule/schedule.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ChangeVerdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import type { ChangeJudgement } from './change.ts';
import { judgeEnvironmentNames } from './environment-names.ts';
import { type Examination, examine, isTakenAsApproved, schedulable, withModelPlan } from './examination.ts';
import { judgeAssessor, judgeIdentity, judgeLife, judgeRetry } from './record-checks.ts';
import { riskByRecord } from './risk-by-record.ts';
import { noRuleMatches } from './rules.ts';
import { judgeUnreadRecords } from './unread-records.ts';
import { sayWhatIsAsked } from './what-is-asked.ts';

/**
 * @param directory null where there is no register
 * @param all every record of the world; the same list for every draft of a run
 * @param isTimeKnown false where a rule could not be read, so that nobody can say when it could go
 */
export function judgeDraft(
  world: World,
  directory: Directory | null,
  record: ReadRecord,
  all: readonly ReadRecord[],
  isTimeKnown = true,
): ChangeJudgement {
  const { policy, now, items } = world;
  const { environments } = record.value;
  const risk = riskByRecord(world, record);
  const level = risk.verdict.final;
  const examined = directory === null ? null : examine(world, directory, record, all);
  const value = withModelPlan(world, record);
  const schedule = judgeSchedule({
    record,
    policy,
    calendar: world.calendar,
    stage: 'draft',
    now,
    risk: level,
    requestedAt: record.value['requested-at'],
    ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
    environments,
    others: directory === null ? standing(world, all) : schedulable(world, directory, all),
    hasCountedApproval: false,
    mayGrantException: grantingFor(directory, record),
    relatedItems: (ref) => (items === null ? [] : dependantsOf(items, ref)),
    lateAccepted: record.value.late !== undefined,
  });
  const requester = judgeRequester(record);
  const findings: Finding[] = [
    ...judgeIdentity(record, all),
    ...judgeLife(record, 'draft'),
    ...judgeRetry(record, all),
    ...judgeTakeover(record, all, now),
    ...judgeUnreadRecords(record, environments, world),
    ...judgeEnvironmentNames(world, record),
    ...underDeclared(record, risk.verdict),
    ...(requester === null ? [] : [requester]),
    ...(record.value.type === 'emergency' ? judgeIncident(record) : []),
    ...judgeReviewDuties(world, record, level, all),
    ...judgeItems(record, items, world.localFiles).findings,
    ...schedule.findings,
    ...(directory === null || examined === null
      ? withoutRegister(world, record, level)
      : byRegister({ world, directory, record, all, examined })),
  ];
  const requirements = examined?.judgements[0]?.judgement.requirements ?? [];
  const verdict: ChangeVerdict = {
    id: record.value.id,
    title: record.value.title,
    type: record.value.type,
    path: record.path,
    digest: record.digest,
    decision: worstOf(findings) ?? 'awaiting',
    risk: risk.verdict,
    schedule: schedule.schedule,
    requirements,
    approvals: examined?.judgements[0]?.judgement.approvals ?? [],
    confirmation: null,
  };
  const doubts = [
    ...risk.undecided.map(({ name }) => `the floor “${name}”`),
    ...(examined?.rules.unread ?? []).map(({ what }) => what),
  ];
  // Of what has ended or was withdrawn nothing is asked any more.
  const isOver = record.value.outcome !== undefined || record.value.withdrawn !== undefined;
  const asked: ChangeVerdict = isTimeKnown ? verdict : { ...verdict, decision: 'undetermined' };
  return { verdict, findings: isOver ? findings : [...findings, sayWhatIsAsked(world, record, asked, doubts)] };
}

type RegisterQuestion = {
  readonly world: World;
  readonly directory: Directory;
  readonly record: ReadRecord;
  readonly all: readonly ReadRecord[];
  readonly examined: Examination;
};

/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister({ world, directory, record, all, examined }: RegisterQuestion): readonly Finding[] {
  const { policy, items, now, models } = world;
  const { environments, type } = record.value;
  const risk = examined.risk.verdict.final;
  // What was not asked of GitHub is no doubt about a draft.
  const facts = isUnavailable(world.facts.emergencies) ? {} : { facts: world.facts };
  const debts = judgeDebts({ record, environments, others: all, directory, policy, items, now, ...facts });
  const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
  return [
    ...judgeAssessor(record, directory, policy, now),
    ...debts.findings,
    ...(type === 'standard'
      ? judgeModel({
          record,
          models,
          others: all.filter(({ path }) => path !== record.path),
          directory,
          policy,
          now,
          files: ownFiles(world),
          risk,
        }).findings
      : []),
    ...(examined.rules.isMatched || type === 'standard' || examined.rules.unread.length > 0
      ? []
      : [noRuleMatches(record, risk, environments, policy)]),
    // A no stands, whoever else is still to be asked.
    ...said.filter(({ reason }) => reason === 'approval-rejected'),
  ];
}

function withoutRegister(
  world: World,
  record: ReadRecord,
  risk: Examination['risk']['verdict']['final'],
): readonly Finding[] {
  if (record.value.type !== 'standard') return [];
  return judgeFit({ record, models: world.models, files: ownFiles(world), risk });
}

function ownFiles(world: World): readonly string[] | null {
  return world.localFiles?.filter((file) => !isOwnFile(world, file)) ?? null;
}

/** The other records as they stand, where nobody was asked who approved them. */
export function standing(world: World, all: readonly ReadRecord[]): readonly OtherChange[] {
  return all.map((record) => ({
    record,
    requestedAt: record.value['requested-at'],
    hasCountedApproval: isTakenAsApproved(world, record),
    live: record.value.withdrawn === undefined && record.value.outcome === undefined,
  }));
}
