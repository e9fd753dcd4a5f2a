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
import { underDeclared } from '../risk/risk.ts';
import { judgeSchedule, type ScheduleJudgement } from '../schedule/schedule.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import type { RiskLevel } from '../terms/levels.ts';
import type { ChangeVerdict, RiskVerdict } from '../terms/verdict.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import type { ChangeJudgement } from './change.ts';
import { judgeEnvironmentNames } from './environment-names.ts';
import { type Examination, withModelPlan } from './examination.ts';
import { judgeAssessor, judgeIdentity, judgeLife, judgeRetry } from './record-checks.ts';
import { riskByRecord } from './risk-by-record.ts';
import { noRuleMatches } from './rules.ts';
import type { ExaminedRun, Run } from './run.ts';
import { judgeUnreadRecords } from './unread-records.ts';
import { sayWhatIsAsked } from './what-is-asked.ts';

/**
 * @param asked null where there is no register
 * @param isTimeKnown false where a rule could not be read, so that nobody can say when it could go
 */
export function judgeDraft(
  run: Run,
  asked: ExaminedRun | null,
  record: ReadRecord,
  isTimeKnown = true,
): ChangeJudgement {
  const { world } = run;
  const risk = riskByRecord(world, record);
  const examined = asked === null ? null : asked.examine(record);
  const schedule = judgeTime(run, asked, record, risk.verdict.final);
  const findings = [...judgeBesideTime(run, asked, record), ...schedule.findings];
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
  const timed: ChangeVerdict = isTimeKnown ? verdict : { ...verdict, decision: 'undetermined' };
  return { verdict, findings: isOver ? findings : [...findings, sayWhatIsAsked(world, record, timed, doubts)] };
}

function judgeTime(run: Run, asked: ExaminedRun | null, record: ReadRecord, risk: RiskLevel): ScheduleJudgement {
  const { policy, now, items } = run.world;
  const value = withModelPlan(run.world, record);
  return judgeSchedule({
    record,
    policy,
    calendar: run.calendar,
    stage: 'draft',
    now,
    risk,
    requestedAt: record.value['requested-at'],
    ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
    environments: record.value.environments,
    others: asked === null ? run.standing() : asked.schedulable(),
    hasCountedApproval: false,
    mayGrantException: grantingFor(asked?.directory ?? null, record),
    relatedItems: (ref) => (items === null ? [] : dependantsOf(items, ref)),
    lateAccepted: record.value.late !== undefined,
  });
}

/**
 * What is said of a draft apart from its time, for those who judge the time of many at once.
 *
 * @param asked null where there is no register
 */
export function judgeBesideTime(run: Run, asked: ExaminedRun | null, record: ReadRecord): readonly Finding[] {
  const { verdict } = riskByRecord(run.world, record);
  return [
    ...judgeByFiles(run, record, verdict),
    ...(asked === null
      ? withoutRegister(run.world, record, verdict.final)
      : byRegister(asked, record, asked.examine(record))),
  ];
}

/** What the files of the checkout tell, whoever holds which level. */
function judgeByFiles({ world, all, overdue }: Run, record: ReadRecord, risk: RiskVerdict): readonly Finding[] {
  const requester = judgeRequester(record);
  return [
    ...judgeIdentity(record, all),
    ...judgeLife(record, 'draft'),
    ...judgeRetry(record, all),
    ...judgeTakeover(record, all, world.now),
    ...judgeUnreadRecords(record, record.value.environments, world),
    ...judgeEnvironmentNames(world, record),
    ...underDeclared(record, risk),
    ...(requester === null ? [] : [requester]),
    ...(record.value.type === 'emergency' ? judgeIncident(record) : []),
    ...judgeReviewDuties(world, record, risk.final, overdue),
    ...judgeItems(record, world.items, world.localFiles).findings,
  ];
}

/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister(
  { world, directory, all, debts }: ExaminedRun,
  record: ReadRecord,
  examined: Examination,
): readonly Finding[] {
  const { policy, now, models } = world;
  const { environments, type } = record.value;
  const risk = examined.risk.verdict.final;
  const owed = judgeDebts({ record, environments, debts: debts(), policy });
  const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
  return [
    ...judgeAssessor(record, directory, policy, now),
    ...owed.findings,
    ...(type === 'standard'
      ? judgeModel({
          record,
          models,
          all,
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

function withoutRegister(world: World, record: ReadRecord, risk: RiskLevel): readonly Finding[] {
  if (record.value.type !== 'standard') return [];
  return judgeFit({ record, models: world.models, files: ownFiles(world), risk });
}

function ownFiles(world: World): readonly string[] | null {
  return world.localFiles?.filter((file) => !isOwnFile(world, file)) ?? null;
}
