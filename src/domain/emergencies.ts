/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it, and once it is overdue, later normal and standard changes to the same items and environments are refused.
 */
import { evaluateWhen } from './conditions.ts';
import { describeDate } from './days.ts';
import type { Finding } from './finding.ts';
import { dateIn, dayIn, isBefore } from './instants.ts';
import { normaliseRef } from './items.ts';
import { includesName, isSameName } from './names.ts';
import { type Directory, findPerson, roleAt } from './people.ts';
import type { CompletePolicy } from './policy.ts';
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

export type DebtQuestion = {
  readonly record: ReadRecord;
  readonly environments: readonly string[];
  readonly others: readonly ReadRecord[];
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  readonly now: string;
};

/** Overdue retrospectives of emergencies that touched the same items and environments. */
export function judgeDebts(question: DebtQuestion): readonly Finding[] {
  const { record, environments, others, policy, now } = question;
  const items = record.value['configuration-items'].map(normaliseRef);
  const today = dayIn(policy.timezone, now);
  const findings: Finding[] = [];
  for (const other of others) {
    if (other.value.type !== 'emergency' || other.path === record.path) continue;
    if (isNeverUsed(other)) continue;
    if (!other.value['configuration-items'].some((ref) => items.includes(normaliseRef(ref)))) continue;
    if (!other.value.environments.some((name) => includesName(environments, name))) continue;
    const from = other.value.outcome?.ended ?? other.value.schedule?.end;
    if (from === undefined || isReviewed(question, other)) continue;
    const within = policy.emergency['retrospective-within'];
    const due = addWorkingDays(dateIn(policy.timezone, from), within, holidaysOf(policy));
    const findingBase = {
      change: record.value.id,
      where: { file: record.path, pointer: ['configuration-items'], on: 'key' as const },
    };
    if (due.kind !== 'day') {
      findings.push({
        ...findingBase,
        reason: 'calendar-horizon',
        level: 'error',
        message: `When the retrospective of the emergency ${other.value.id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
        remedy:
          'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
      });
    } else if (today > describeDate(due.day)) {
      findings.push({
        ...findingBase,
        reason: 'retrospective-overdue',
        level: 'error',
        message: `The emergency ${other.value.id} touched the same items, and its retrospective was due on ${describeDate(due.day)} (${within} working days after it ended).`,
        remedy: `A ${roleOf(question, other)} who neither requested, implemented nor approved ${other.value.id} adds \`outcome.review\` to it.`,
      });
    }
  }
  return findings;
}

/** What may have gone out stays owed for: only a withdrawal before the change could begin shows that it never did. */
function isNeverUsed({ value: { withdrawn, outcome, schedule } }: ReadRecord): boolean {
  if (withdrawn === undefined || outcome !== undefined || schedule === undefined) return false;
  return isBefore(withdrawn.at, schedule.start);
}

/** The level that the rules for this emergency ask for; a manager where they ask for none. */
function roleOf({ policy }: DebtQuestion, emergency: ReadRecord): RoleLevel {
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

function isReviewed(question: DebtQuestion, { value }: ReadRecord): boolean {
  const { outcome } = value;
  const review = outcome?.review;
  if (outcome === undefined || review === undefined || isBefore(question.now, review.at)) return false;
  // Nobody looks back on what has not ended.
  if (isBefore(review.at, outcome.ended)) return false;
  const found = findPerson(question.directory, { login: review.by, id: null });
  if (found.kind !== 'person') return false;
  const involved = [
    value['requested-by'],
    ...(value.implementers ?? [value['requested-by']]),
    ...(value.approvals ?? []).filter(({ decision }) => decision === 'approved').map(({ approver }) => approver),
  ];
  if (found.person.logins.some((login) => involved.some((name) => isSameName(name, login)))) return false;
  const needed = roleOf(question, { path: '', digest: '', value });
  return isAtLeastRole(roleAt(question.directory, found.person, review.at).role, needed);
}
