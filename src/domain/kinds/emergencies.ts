/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */

import { originOf } from '../coverage/origin.ts';
import { normaliseRef } from '../items/items.ts';
import { type Directory, findPerson, nameWithoutTelling, type Person, roleAt } from '../register/people.ts';
import { evaluateWhen } from '../risk/conditions.ts';
import type { Finding } from '../terms/finding.ts';
import type { Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { emergenciesOf } from '../terms/record-index.ts';
import { isAtLeastRole, ROLE_LEVELS, type RoleLevel } from '../terms/roles.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd, listOr } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';
import { describeDate } from '../time/days.ts';
import { dateIn, dayIn, isBefore } from '../time/instants.ts';
import { addWorkingDays, holidaysOf } from '../time/working-days.ts';

export function judgeIncident(record: ReadRecord): readonly Finding[] {
  const { emergency } = record.value;
  if (emergency?.incident !== undefined && emergency.incident.trim() !== '') return [];
  return [
    {
      reason: 'incident-missing',
      level: 'error',
      change: record.value.id,
      message: 'An emergency change answers an incident; the record names none.',
      remedy: 'Write the number of the incident under `emergency.incident`, or make it a normal change.',
      where: { file: record.path, pointer: emergency === undefined ? [] : ['emergency'], on: 'key' },
    },
  ];
}

/** What an emergency still owes. `day`: the last day of the retrospective, in the policy's zone; null where it cannot be counted. */
export type Debt = {
  readonly emergency: ReadRecord;
  readonly kind: 'due' | 'overdue' | 'beyond';
  readonly day: string | null;
  readonly needs: RoleLevel;
  /** Why the review that is there does not count; null where there is none. */
  readonly doubt: string | null;
  /** Who could pay it today, as they are named to everybody, in the register's order. */
  readonly eligible: readonly string[];
};

type Rules = {
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  readonly now: string;
  /** Where GitHub was asked: who had a part in the emergency by its pull request. */
  readonly facts?: Facts;
};

/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
export function debtOf(record: ReadRecord, rules: Rules): Debt | null {
  const { value } = record;
  const { policy, now } = rules;
  if (value.type !== 'emergency' || isNeverUsed(record)) return null;
  const from = endOf(record, now);
  const doubt = doubtReview(rules, record);
  const isPaid = value.outcome?.review !== undefined && doubt === null;
  if (from === undefined || isPaid) return null;
  const due = addWorkingDays(
    dateIn(policy.timezone, from),
    policy.emergency['retrospective-within'],
    holidaysOf(policy),
  );
  const day = due.kind === 'day' ? describeDate(due.day) : null;
  // Before its time and without an outcome nothing went out yet.
  const isAhead = value.outcome === undefined && value.schedule !== undefined && isBefore(now, value.schedule.start);
  if (day !== null && isAhead) return null;
  const needs = roleOf(policy, record);
  return {
    emergency: record,
    kind: day === null ? 'beyond' : dayIn(policy.timezone, now) > day ? 'overdue' : 'due',
    day,
    needs,
    doubt,
    eligible: findPayers(rules, record, needs),
  };
}

export type DebtQuestion = Rules & {
  readonly record: ReadRecord;
  readonly environments: readonly string[];
  readonly others: readonly ReadRecord[];
};

/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them.
 */
export function judgeDebts(question: DebtQuestion): readonly Finding[] {
  const { record, environments, others } = question;
  const items = record.value['configuration-items'].map(normaliseRef);
  return emergenciesOf(others).flatMap((other): readonly Finding[] => {
    if (other.path === record.path) return [];
    if (!other.value['configuration-items'].some((ref) => items.includes(normaliseRef(ref)))) return [];
    const debt = debtOf(other, question);
    if (debt === null) return [];
    const isSamePlace = other.value.environments.some((name) => includesName(environments, name));
    const isBinding = record.value.type !== 'emergency' && isSamePlace && debt.kind !== 'due';
    const finding = sayDebt(debt, question.policy);
    return [
      {
        ...finding,
        level: isBinding ? 'error' : 'notice',
        change: record.value.id,
        message: isSamePlace ? finding.message : `${finding.message} It went to ${listAnd(other.value.environments)}.`,
        where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
      },
    ];
  });
}

/** How many emergencies of the same items are looked up; each costs some requests. */
const MOST_LOOKED_UP = 10;

/** Emergencies of the same items, the newest by their end: who took part in them, and so cannot look back on them, only their pull requests know. */
export function emergenciesNear(judged: readonly ReadRecord[], others: readonly ReadRecord[]): readonly ReadRecord[] {
  const items = new Set(
    judged
      .filter(({ value }) => value.type !== 'emergency')
      .flatMap(({ value }) => value['configuration-items'].map(normaliseRef)),
  );
  const endedAt = ({ value }: ReadRecord): string => value.outcome?.ended ?? value.schedule?.end ?? '';
  return others
    .filter((record) => record.value.type === 'emergency' && endedAt(record) !== '')
    .filter(({ value }) => value['configuration-items'].some((ref) => items.has(normaliseRef(ref))))
    .sort((a, b) => {
      const [first, second] = [endedAt(a), endedAt(b)];
      return isBefore(second, first) ? -1 : isBefore(first, second) ? 1 : a.path < b.path ? -1 : 1;
    })
    .slice(0, MOST_LOOKED_UP);
}

/** What an emergency owes itself, where the record is only kept up: a review that pays nothing is not merged unseen. */
export function sayOwnDebt(record: ReadRecord, rules: Rules): Finding | null {
  const debt = record.value.outcome === undefined ? null : debtOf(record, rules);
  if (debt === null) return null;
  const where = { file: record.path, pointer: ['outcome'], on: 'key' as const };
  return { ...sayDebt(debt, rules.policy, true), level: 'notice', change: record.value.id, where };
}

function sayDebt(
  { emergency, kind, day, needs, eligible, doubt }: Debt,
  policy: CompletePolicy,
  isOwn = false,
): Pick<Finding, 'reason' | 'message' | 'remedy'> {
  const { id, outcome } = emergency.value;
  if (kind === 'beyond')
    return {
      reason: 'calendar-horizon',
      message: `When the retrospective of the emergency ${id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
      remedy:
        'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
    };
  const within = `${policy.emergency['retrospective-within']} working days after it ended`;
  const review = outcome?.review;
  const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
  const [does, where] = review === undefined ? [`adds ${what}`, 'to'] : [`puts theirs in place of ${what}`, 'in'];
  const given = review === undefined ? '' : ` The review by ${review.by} at ${review.at} does not count: ${doubt}.`;
  const whom = `a ${needs} who neither requested, implemented nor approved it`;
  return {
    reason: 'retrospective-overdue',
    message: `${isOwn ? `The retrospective of ${id}` : `The emergency ${id} touched the same items, and its retrospective`} ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).${given}`,
    remedy:
      eligible.length > 0
        ? `${listOr(eligible)} can give it, and ${does} ${where} ${id}.`
        : `Nobody whom the register lists can give it: ${id} needs ${whom}, who ${does}.`,
  };
}

/** What may have gone out stays owed for: only a withdrawal before the change could begin shows that it never did. */
function isNeverUsed({ value: { withdrawn, outcome, schedule } }: ReadRecord): boolean {
  if (withdrawn === undefined || outcome !== undefined || schedule === undefined) return false;
  return isBefore(withdrawn.at, schedule.start);
}

/** The level that the rules for this emergency ask for; a manager where they ask for none. */
function roleOf(policy: CompletePolicy, emergency: ReadRecord): RoleLevel {
  const subject = {
    record: emergency.value,
    risk: emergency.value.risk?.level ?? null,
    environments: emergency.value.environments,
    criticality: null,
    files: null,
  };
  const asked = policy.approvals.rules
    .filter((rule) => evaluateWhen(rule.when, subject) === true)
    .flatMap((rule) => rule.require.flatMap(({ role }) => (role === undefined ? [] : [role])));
  if (asked.length === 0) return 'change-and-release-manager';
  return asked.reduce((high, role) => (ROLE_LEVELS.indexOf(role) > ROLE_LEVELS.indexOf(high) ? role : high));
}

/** Why the review that is there does not count; null where it does, or where there is none. */
function doubtReview(rules: Rules, record: ReadRecord): string | null {
  const { directory, policy, now } = rules;
  const review = record.value.outcome?.review;
  const ended = endOf(record, now);
  if (ended === undefined || review === undefined) return null;
  if (isBefore(now, review.at)) return 'it is dated in the future';
  // Nobody looks back on what has not ended.
  if (isBefore(review.at, ended)) return 'it is dated before the emergency ended';
  const found = findPerson(directory, { login: review.by, id: null });
  if (found.kind !== 'person') return 'the register does not list them';
  if (isInvolved(rules, found.person, record)) return 'they requested, implemented or approved the emergency';
  const needs = roleOf(policy, record);
  return isAtLeastRole(roleAt(directory, found.person, review.at).role, needs) ? null : `they were no ${needs} then`;
}

/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers(rules: Rules, record: ReadRecord, needs: RoleLevel): readonly string[] {
  const { directory, now } = rules;
  const people = directory.people.filter(
    (person) => !isInvolved(rules, person, record) && isAtLeastRole(roleAt(directory, person, now).role, needs),
  );
  const unread = (directory.register.teams ?? []).filter(
    ({ team, role }) => isAtLeastRole(role, needs) && directory.unreadTeams.some((one) => isSameName(one.team, team)),
  );
  return [...new Set([...people.map(nameWithoutTelling), ...unread.map(({ team }) => `a member of ${team}`)])];
}

/** When the emergency ended; undefined where nobody can say. An end that is still to come is none, and would put the debt off until then. */
function endOf({ value: { outcome, schedule } }: ReadRecord, now: string): string | undefined {
  if (outcome !== undefined && !isBefore(now, outcome.ended)) return outcome.ended;
  return schedule?.end ?? outcome?.ended;
}

function isInvolved({ facts }: Rules, { logins }: Person, record: ReadRecord): boolean {
  const { value } = record;
  const involved = [
    value['requested-by'],
    ...(value.implementers ?? [value['requested-by']]),
    ...(value.approvals ?? []).filter(({ decision }) => decision === 'approved').map(({ approver }) => approver),
    ...(facts === undefined ? [] : takingPart(originOf(facts, record))),
  ];
  return logins.some((login) => involved.some((name) => isSameName(name, login)));
}

/** Who opened, wrote or approved a pull request, as far as it is known. */
function takingPart(pr: PullRequestFact | null): readonly string[] {
  if (pr === null) return [];
  const commits = isUnavailable(pr.commits) ? [] : pr.commits.flatMap(({ author, committer }) => [author, committer]);
  const reviews = isUnavailable(pr.reviews) ? [] : pr.reviews.filter(({ state }) => state === 'APPROVED');
  return [pr.user, ...commits, ...reviews.map(({ user }) => user)].flatMap((one) => (one == null ? [] : [one.login]));
}
