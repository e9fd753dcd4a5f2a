/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */
import { evaluateWhen } from './conditions.ts';
import { describeDate } from './days.ts';
import type { Finding } from './finding.ts';
import { dateIn, dayIn, isBefore } from './instants.ts';
import { normaliseRef } from './items.ts';
import { listAnd, listOr } from './name-list.ts';
import { includesName, isSameName } from './names.ts';
import { type Directory, findPerson, nameWithoutTelling, type Person, roleAt } from './people.ts';
import type { CompletePolicy } from './policy.ts';
import { emergenciesOf } from './record-index.ts';
import { isAtLeastRole, ROLE_LEVELS, type RoleLevel } from './roles.ts';
import { addWorkingDays, holidaysOf } from './working-days.ts';
import type { ReadRecord } from './world.ts';

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
  /** Who could pay it today, as they are named to everybody, in the register's order. */
  readonly eligible: readonly string[];
};

type Rules = { readonly directory: Directory; readonly policy: CompletePolicy; readonly now: string };

/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
export function debtOf(record: ReadRecord, rules: Rules): Debt | null {
  const { value } = record;
  const { policy, now } = rules;
  if (value.type !== 'emergency' || isNeverUsed(record)) return null;
  const from = value.outcome?.ended ?? value.schedule?.end;
  if (from === undefined || isReviewed(rules, record)) return null;
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

function sayDebt(
  { emergency, kind, day, needs, eligible }: Debt,
  policy: CompletePolicy,
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
  const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
  const whom = `a ${needs} who neither requested, implemented nor approved it`;
  return {
    reason: 'retrospective-overdue',
    message: `The emergency ${id} touched the same items, and its retrospective ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).`,
    remedy:
      eligible.length > 0
        ? `${listOr(eligible)} can give it, and adds ${what} to ${id}.`
        : `Nobody whom the register lists can give it: ${id} needs ${whom}, who adds ${what}.`,
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

function isReviewed({ directory, policy, now }: Rules, record: ReadRecord): boolean {
  const { outcome } = record.value;
  const review = outcome?.review;
  if (outcome === undefined || review === undefined || isBefore(now, review.at)) return false;
  // Nobody looks back on what has not ended.
  if (isBefore(review.at, outcome.ended)) return false;
  const found = findPerson(directory, { login: review.by, id: null });
  if (found.kind !== 'person' || isInvolved(found.person, record)) return false;
  return isAtLeastRole(roleAt(directory, found.person, review.at).role, roleOf(policy, record));
}

/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers({ directory, now }: Rules, record: ReadRecord, needs: RoleLevel): readonly string[] {
  const people = directory.people.filter(
    (person) => !isInvolved(person, record) && isAtLeastRole(roleAt(directory, person, now).role, needs),
  );
  const unread = (directory.register.teams ?? []).filter(
    ({ team, role }) => isAtLeastRole(role, needs) && directory.unreadTeams.some((one) => isSameName(one.team, team)),
  );
  return [...new Set([...people.map(nameWithoutTelling), ...unread.map(({ team }) => `a member of ${team}`)])];
}

function isInvolved({ logins }: Person, { value }: ReadRecord): boolean {
  const involved = [
    value['requested-by'],
    ...(value.implementers ?? [value['requested-by']]),
    ...(value.approvals ?? []).filter(({ decision }) => decision === 'approved').map(({ approver }) => approver),
  ];
  return logins.some((login) => involved.some((name) => isSameName(name, login)));
}
