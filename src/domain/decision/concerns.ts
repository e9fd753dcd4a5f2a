/**
 * What a change is judged by, each concern for itself and each giving the same: what there is to say, and what could not be read. Here
 * stand those that only a whole world can answer; the rest come ready from the rooms that know them.
 */

import { filesOf } from '../coverage/coverage.ts';
import { isLocal, isOwnFile } from '../coverage/pull-requests.ts';
import { judgeTestedFirst, type TestedJudgement } from '../coverage/tested-first.ts';
import { keptFrom } from '../coverage/upkeep.ts';
import { judgeUse } from '../coverage/use.ts';
import { dependantsOf } from '../items/items.ts';
import { judgeDebts, judgeIncident } from '../kinds/emergencies.ts';
import { judgeReviewDuties } from '../kinds/review-duty.ts';
import { judgeModel } from '../kinds/standard-changes.ts';
import { grantingFor } from '../register/granting.ts';
import { judgeRequester } from '../register/independence.ts';
import { judgeRisk } from '../risk/risk.ts';
import { judgeOrder } from '../schedule/order.ts';
import type { OtherChanges } from '../schedule/other-changes.ts';
import { judgeSchedule, type ScheduleJudgement } from '../schedule/schedule.ts';
import { gateFor, stricterGate } from '../terms/gate-mode.ts';
import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead, together } from '../terms/judgement.ts';
import { unknownFiles } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isRecordPath } from '../text/paths.ts';
import { type Examination, hasCounted } from './examination.ts';
import { judgeAssessor } from './record-checks.ts';
import { noRuleMatches } from './rules.ts';
import type { ExaminedRun } from './run.ts';
import { unreadOrigin, unreadTeams } from './unread-evidence.ts';

export type ChangeQuestion = ExaminedRun & { readonly record: ReadRecord };

/** A change with all that is known of it before anything is said. */
export type ExaminedChange = ChangeQuestion & { readonly examined: Examination };

/** Retrospectives that emergencies at the same items still owe. */
export function judgeDebtsOfOthers({ world, record, debts, examined }: ExaminedChange): Judgement {
  return judgeDebts({ record, environments: examined.environments, debts: debts(), policy: world.policy });
}

/** The level of the change, who asked for it and who assessed its risk. */
export function judgeRiskAndPeople({ world, directory, record, examined: { risk } }: ExaminedChange): Judgement {
  // What a person has to have done for a bot's change is asked with its model.
  const requester = record.raisedIn === undefined ? judgeRequester(record) : null;
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
  const { world, record, overdue, examined } = change;
  return together(
    record.value.type === 'emergency' ? found(...judgeIncident(record)) : NOTHING,
    found(...judgeReviewDuties(world, record, examined.risk.verdict.final, overdue)),
    record.value.type === 'standard' ? judgeByModel(change) : NOTHING,
  );
}

function judgeByModel({ world, directory, record, all, examined: { files, risk } }: ExaminedChange): Judgement {
  return judgeModel({
    record,
    models: world.models,
    all,
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

/** At review: whom it would hold back, merged as it is. What goes onto another branch stands in nobody's way there. */
export function judgeOrderOfMerging({ world, record, all, examined }: ExaminedChange): Judgement {
  const { stage, facts, policy, mode, now, judged } = world;
  if (stage !== 'review' || isLocal(world)) return NOTHING;
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  if (!reviewed.some(({ base }) => base.ref === facts.repository.default_branch)) return NOTHING;
  // A new time for what is on the branch already: until it is merged the old one stands, which is no better.
  const isThere = (facts.records ?? []).some(({ path, base_digest: base }) => path === record.path && base != null);
  const isOnlyRecords = (pull: PullRequestFact): boolean =>
    filesOf(pull)?.every((file) => isRecordPath(policy.records, file)) === true;
  if (isThere && reviewed.every(isOnlyRecords)) return NOTHING;
  const environments = examined.environments.filter((name) => {
    const own = gateFor(policy, name);
    return (mode === null ? own : stricterGate(own, mode)) === 'enforce';
  });
  const together = judged.filter((other) => keptFrom(world, other) === null).map(({ path }) => path);
  return found(...judgeOrder({ record, environments, others: all.list, together, now, zone: policy.timezone }));
}

/** A change without a file has no time of its own to choose: it goes out with what else is judged here, and in nobody's way there. */
function besides({ record, schedulable, schedulableBeside }: ExaminedChange): OtherChanges {
  return record.raisedIn === undefined ? schedulable() : schedulableBeside();
}

/** What could not be read of the time of the request comes along: it might make the change too early. */
export function judgeTime(change: ExaminedChange): Judgement & Pick<ScheduleJudgement, 'schedule'> {
  const { world, directory, record, calendar, examined } = change;
  const { value, environments, risk, requestedAt, unreadRequest } = examined;
  const judgement = judgeSchedule({
    record,
    policy: world.policy,
    calendar,
    stage: world.stage,
    now: world.now,
    risk: risk.verdict.final,
    requestedAt,
    ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
    environments,
    others: besides(change),
    hasCountedApproval: hasCounted(examined),
    mayGrantException: grantingFor(directory, record),
    relatedItems: (ref) => (world.items === null ? [] : dependantsOf(world.items, ref)),
    // `late` asks for approval instead: its requirement is one of the rules.
    lateAccepted: record.value.late !== undefined,
  });
  return { ...judgement, unread: unreadRequest };
}
