/**
 * A record that did its work on another branch and comes to the default branch afterwards: a hotfix that is merged back, or one of a release
 * branch with how it ended. It is judged as it was when it went out, by today's rules and through the pull request that brought it there; what
 * was authorised then is read here like any record that is kept up, and stands for nothing but what it brought.
 */
import { factOf, wentOutFrom } from '../coverage/origin.ts';
import { judgeUpkeep } from '../coverage/upkeep.ts';
import { type Finding, worstOf } from '../terms/finding.ts';
import type { ChangeRecord, Facts, RunApproval, WentOutFact } from '../terms/generated/shapes.ts';
import { isUnavailable, sayUnread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd, listOr } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import { type ChangeJudgement, judgeChange } from './change.ts';
import type { ChangeQuestion } from './concerns.ts';
import { startRun, withDirectory } from './run.ts';

/** @returns null where the record is judged as any other */
export function judgeComingBack(question: ChangeQuestion): ChangeJudgement | null {
  const { world, record } = question;
  if (world.stage !== 'review') return null;
  const fact = factOf(world.facts, record)?.went_out;
  if (isUnavailable(fact)) {
    const { verdict, findings } = judgeChange(question);
    const unread = unreadOf(`whether ${record.value.id} went out from another branch`, fact);
    return {
      verdict,
      findings: [...findings, ...sayUnread(record.value.id, [unread], worstOf(findings) === 'refused')],
    };
  }
  if (fact === null) {
    const { verdict, findings } = judgeChange(question);
    return { verdict, findings: [...findings, sayNotFound(record)] };
  }
  const way = wentOutFrom(world.facts, record);
  if (way === null) return null;
  const then = judgeAsItWas(question, way);
  const doubts = doubtsOf(question, way, then);
  if (doubts.length > 0) {
    const { verdict, findings } = judgeChange(question);
    return { verdict, findings: [...findings, sayUnproven(record, way, doubts)] };
  }
  const upkeep = [
    ...judgeUpkeep(record, recordOf(way), false, world.now).filter(({ level }) => level === 'error'),
    ...findUnnamed(record, way, then),
  ];
  const decision = worstOf(upkeep) ?? 'not-required';
  return {
    verdict: { ...then.verdict, decision, path: record.path, confirmation: null },
    findings: [...upkeep, sayBack(record, way)],
  };
}

const recordOf = ({ record }: WentOutFact): ChangeRecord => record as unknown as ChangeRecord;

/** Why it is not shown that the record was authorised when it went out; empty where it is. */
function doubtsOf(
  { record, world }: ChangeQuestion,
  way: WentOutFact,
  { verdict, findings }: ChangeJudgement,
): readonly string[] {
  const { schedule } = record.value;
  const isInTime = schedule !== undefined && !isBefore(way.at, schedule.start) && isBefore(way.at, schedule.end);
  if (!isInTime || isBefore(world.now, way.at)) return ['it went out at another time than its own'];
  if (!includesName(record.value.environments, way.environment)) return [`it is not for ${way.environment}`];
  // Nobody approves each of them, so that whoever may push a branch could have one.
  if (record.value.type === 'standard') return ['nobody approves a standard change'];
  const { outcome, withdrawn } = recordOf(way);
  if (outcome !== undefined || withdrawn !== undefined) return ['it was over when it went out'];
  if (verdict.decision !== 'authorised')
    return [
      ...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason)),
      ...sayUnreadAnswers(way),
    ];
  // Of two instants that are both GitHub's no clock is wrong.
  if (verdict.approvals.some(({ counted, at }) => counted && at !== null && isBefore(way.at, at)))
    return ['it was approved after it had gone out'];
  // What would have been due at the deployment was due then.
  const isMet = (verdict.through ?? []).some(
    ({ pullRequest, requirements }) =>
      pullRequest === way.pull_request && requirements.length > 0 && requirements.every(({ met }) => met),
  );
  return isMet ? [] : ['approval-outstanding', ...sayUnreadAnswers(way)];
}

function sayUnreadAnswers({ environment, run_approvals: answers }: WentOutFact): readonly string[] {
  return isUnavailable(answers)
    ? [`who approved ${environment} in its run could not be read (${answers.unavailable})`]
    : [];
}

/** Who started that run is not asked: where they may not approve, nobody is taken to have approved in it. */
function answersOf({ policy }: World, { run_approvals: answers }: WentOutFact): readonly RunApproval[] {
  if (answers === undefined || isUnavailable(answers)) return [];
  return policy.approvals['independent-of'].includes('deployer') ? [] : answers;
}

/** The same change, asked at the moment at which it went out, through the pull request that brought it to its branch. */
function judgeAsItWas({ world, directory, calendar, record, all }: ChangeQuestion, way: WentOutFact): ChangeJudgement {
  const was: ReadRecord = { ...record, value: recordOf(way) };
  const others = all.list.filter((other) => other !== record);
  const facts: Facts = {
    ...world.facts,
    now: way.at,
    review_of: [],
    // They tell of the entries that the record has now, by their place.
    signed_entries: [],
    run_approvals: [...answersOf(world, way)],
    records: [
      {
        path: record.path,
        digest: record.digest,
        base_digest: null,
        pull_request: way.pull_request,
        brought_by: [way.pull_request],
        said_since: way.said_since,
        // As at the deployment: what is declared there is as good as the right to push the branch.
        trusted_ref: 'absent',
      },
    ],
  };
  const then: World = { ...world, now: way.at, environment: way.environment, facts, judged: [was], others };
  return judgeChange({ ...withDirectory(startRun(then, calendar), directory), record: was });
}

/**
 * Whoever approved an emergency does not look back on it. The history of the default branch does not hold the pull request in which they did,
 * so that the record has to tell.
 */
function findUnnamed(record: ReadRecord, way: WentOutFact, { verdict }: ChangeJudgement): readonly Finding[] {
  const { id, type, approvals = [] } = record.value;
  if (type !== 'emergency') return [];
  const isNamed = (login: string): boolean =>
    approvals.some(
      ({ approver, decision, at }) => decision === 'approved' && isSameName(approver, login) && !isBefore(way.at, at),
    );
  const given = verdict.approvals.filter(({ counted, approver }) => counted && !isNamed(approver));
  if (given.length === 0) return [];
  const entries = given.map(
    ({ approver, role, at }) => `{approver: ${approver}, role: ${role}, decision: approved, at: ${at ?? way.at}}`,
  );
  return [
    {
      reason: 'record-invalid',
      level: 'error',
      change: id,
      message: `${listAnd(given.map(({ approver }) => approver))} approved the emergency ${id} in pull request #${way.pull_request}, of which this branch will not tell; whoever approved it cannot look back on it, so its record has to name them.`,
      remedy: `Add to \`approvals\` of ${record.path}, on the branch of this pull request: ${listAnd(entries.map((entry) => `\`- ${entry}\``))}.`,
      where: { file: record.path, pointer: ['id'] },
    },
  ];
}

const sayDeployment = ({ environment, sha, at, deployment }: WentOutFact): string =>
  `went out to ${environment} with commit ${sha.slice(0, 7)} at ${at} (deployment ${deployment})`;

function sayBack(record: ReadRecord, way: WentOutFact): Finding {
  const { id } = record.value;
  return {
    reason: 'record-upkeep',
    level: 'notice',
    change: id,
    message: `${id} ${sayDeployment(way)}, as it was approved in pull request #${way.pull_request}, and comes to this branch as it was.`,
    remedy: 'Nothing to do for it. Whatever else the pull request brings needs a record of its own.',
    where: { file: record.path, pointer: ['id'] },
  };
}

function sayNotFound(record: ReadRecord): Finding {
  const { id, environments } = record.value;
  return {
    reason: 'approval-unproven',
    level: 'notice',
    change: id,
    message: `${id} is over, and no deployment to ${listOr(environments)} was found that went out with it in its time, from a branch that a merged pull request brought it to.`,
    remedy: `If it did its work on another branch: restore that branch where it was deleted, and bring ${record.path} as it was approved there, with nothing but its outcome added. Else leave it out of this pull request, and give what else it brings a record of its own.`,
    where: { file: record.path, pointer: ['id'] },
  };
}

function sayUnproven(record: ReadRecord, way: WentOutFact, doubts: readonly string[]): Finding {
  const { id } = record.value;
  return {
    reason: 'approval-unproven',
    level: 'notice',
    change: id,
    message: `${id} ${sayDeployment(way)}, and it is not shown that it was authorised then: ${doubts.join(', ')}.`,
    remedy: `Leave ${record.path} out of this pull request, and give what else it brings a record of its own.`,
    where: { file: record.path, pointer: ['id'] },
  };
}
