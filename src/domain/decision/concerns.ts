/**
 * What a change is judged by, each concern for itself and each giving the same: what there is to say, and what could not be read. Here
 * stand those that only a whole world can answer; the rest come ready from the rooms that know them.
 */

import { isLocal, isOwnFile } from '../coverage/pull-requests.ts';
import { judgeTestedFirst, type TestedJudgement } from '../coverage/tested-first.ts';
import { judgeUse } from '../coverage/use.ts';
import { dependantsOf } from '../items/items.ts';
import { judgeDebts, judgeIncident } from '../kinds/emergencies.ts';
import { judgeReviewDuties } from '../kinds/review-duty.ts';
import { judgeModel } from '../kinds/standard-changes.ts';
import { grantingFor } from '../register/granting.ts';
import { judgeRequester } from '../register/independence.ts';
import type { Directory } from '../register/people.ts';
import { judgeRisk } from '../risk/risk-findings.ts';
import { judgeSchedule, type ScheduleJudgement } from '../schedule/schedule.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import { unknownFiles } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { type Examination, hasCounted, schedulable } from './examination.ts';
import { judgeAssessor } from './record-checks.ts';
import { noRuleMatches } from './rules.ts';
import { unreadOrigin, unreadTeams } from './unread-evidence.ts';

export type ChangeQuestion = {
  readonly world: World;
  readonly directory: Directory;
  readonly record: ReadRecord;
  /** Every record of the world; the same list for every change of a run. */
  readonly all: readonly ReadRecord[];
};

/** A change with all that is known of it before anything is said. */
export type ExaminedChange = ChangeQuestion & { readonly examined: Examination };

/** Retrospectives that emergencies at the same items still owe. */
export function judgeDebtsOfOthers({ world, directory, record, all, examined }: ExaminedChange): Judgement {
  const { policy, items, now, facts } = world;
  return judgeDebts({ record, environments: examined.environments, others: all, directory, policy, items, now, facts });
}

/** The level of the change, who asked for it and who assessed its risk. */
export function judgeRiskAndPeople({ world, directory, record, examined: { risk } }: ExaminedChange): Judgement {
  const requester = judgeRequester(record);
  const [floor] = risk.undecided;
  return together(
    found(...judgeRisk(record, risk)),
    floor === undefined ? NOTHING : notRead(unknownFiles(`the floor “${floor.name}”`)),
    requester === null ? NOTHING : found(requester),
    found(...judgeAssessor(record, directory, world.policy, world.now)),
  );
}

/** What an emergency, a standard change, or a change that owes a review is asked besides. */
export function judgeKind(change: ExaminedChange): Judgement {
  const { world, record, all, examined } = change;
  return together(
    record.value.type === 'emergency' ? found(...judgeIncident(record)) : NOTHING,
    found(...judgeReviewDuties(world, record, examined.risk.verdict.final, all)),
    record.value.type === 'standard' ? judgeByModel(change) : NOTHING,
  );
}

function judgeByModel({ world, directory, record, all, examined: { files, risk } }: ExaminedChange): Judgement {
  return judgeModel({
    record,
    models: world.models,
    others: all.filter(({ path }) => path !== record.path),
    directory,
    policy: world.policy,
    now: world.now,
    files: files?.filter((file) => !isOwnFile(world, file)) ?? null,
    risk: risk.verdict.final,
  });
}

/** At deploy: whether the record was used up by a deployment of the environment. */
export function judgeUseOfRecord({ world, record, all }: ExaminedChange): Judgement {
  const { stage, environment, facts, policy } = world;
  if (stage !== 'deploy' || environment === null) return NOTHING;
  return judgeUse({ record, facts, environment, policy, all, isLocal: isLocal(world) });
}

/** At deploy: what the commit has to have passed before this environment. A draft and a review are not asked. */
export function judgeTested({ world, record }: ExaminedChange): TestedJudgement {
  const { stage, environment, facts, policy, now } = world;
  if (stage !== 'deploy' || environment === null) return { ...NOTHING, ripeAt: null };
  const judgement = judgeTestedFirst({ record, environment, policy, facts, now });
  if (!isLocal(world)) return judgement;
  return { ...judgement, unread: judgement.unread.map((one) => ({ ...one, cause: 'no-facts-file' })) };
}

/** Whether the policy asks anything at all of the change: what no rule matches nobody could approve. */
export function judgeRules({ world: { policy }, record, examined }: ExaminedChange): Judgement {
  const { rules, risk, environments } = examined;
  if (rules.unread.length > 0) return notRead(...rules.unread);
  if (rules.isMatched || record.value.type === 'standard') return NOTHING;
  return found(noRuleMatches(record, risk.verdict.final, environments, policy));
}

/** The approvals through every pull request that needs them, and the evidence that could still change the answer. */
export function judgeApproved({ world, directory, record, examined }: ExaminedChange): Judgement {
  const { judgements } = examined;
  const isMet = judgements.every(({ judgement }) => judgement.isMet);
  const votes = judgements.flatMap((one) => one.votes);
  return together(
    ...judgements.map(({ judgement: { findings }, missing }) => ({
      findings,
      unread: missing.filter(({ addsOnly }) => addsOnly !== true || !isMet),
    })),
    notRead(...unreadTeams(directory, isMet, votes)),
    notRead(...unreadOrigin(world, record, isMet)),
  );
}

/** What could not be read of the time of the request comes along: it might make the change too early. */
export function judgeTime(change: ExaminedChange): Judgement & Pick<ScheduleJudgement, 'schedule'> {
  const { world, directory, record, all, examined } = change;
  const { value, environments, risk, requestedAt, unreadRequest } = examined;
  const judgement = judgeSchedule({
    record,
    policy: world.policy,
    calendar: world.calendar,
    stage: world.stage,
    now: world.now,
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
  return { ...judgement, unread: unreadRequest };
}
