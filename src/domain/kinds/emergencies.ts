/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */

import { goneEmergencies, type Life, lifeOf, unreadGone } from '../coverage/emergency-life.ts';
import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import { addTo } from '../terms/grouped.ts';
import type { Judgement } from '../terms/judgement.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { RoleLevel } from '../terms/roles.ts';
import type { Unread } from '../terms/unread.ts';
import { count, sayDay, sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd, listOr } from '../text/name-list.ts';
import { includesName } from '../text/names.ts';
import { describeDate } from '../time/days.ts';
import { dateIn, dayIn, isBefore } from '../time/instants.ts';
import { addWorkingDays, holidaysOf } from '../time/working-days.ts';
import {
  countsFrom,
  doubtReview,
  findPayers,
  levelNeeded,
  type RetrospectiveRules,
  unreadParts,
} from './retrospective.ts';

export function judgeIncident(record: ReadRecord): readonly Finding[] {
  const { emergency } = record.value;
  if (emergency?.incident !== undefined && emergency.incident.trim() !== '') return [];
  return [
    {
      reason: 'incident-missing',
      level: 'error',
      change: record.value.id,
      message: 'An emergency change needs an incident, and the record names none.',
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

type Rules = Omit<RetrospectiveRules, 'facts'> & {
  /** Where GitHub was asked: what the record said when, and who had a part in the emergency by its pull requests. */
  readonly facts?: Facts;
};

/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
export function debtOf(record: ReadRecord, rules: Rules): Debt | null {
  return record.value.type === 'emergency' || rules.facts !== undefined ? reckon(record, rules).debt : null;
}

type Reckoning = {
  readonly debt: Debt | null;
  /** What it would be if nobody had paid it; null for what never went out. */
  readonly unpaid: Debt['kind'] | null;
  readonly life: Life;
  /** Of all that the record said while it could go out, and of what it says now. */
  readonly items: readonly string[];
  readonly environments: readonly string[];
  /** What would have to be read to call it paid. */
  readonly unread: readonly Unread[];
};

function reckon(record: ReadRecord, rules: Rules): Reckoning {
  const { policy, now } = rules;
  const { value } = record;
  const life = lifeOf(record, now, rules.facts);
  const isAhead =
    value.withdrawn === undefined &&
    value.outcome === undefined &&
    value.schedule !== undefined &&
    isBefore(now, value.schedule.start);
  const said = life.used.length > 0 ? [...life.used, ...life.versions.slice(-1)] : life.versions.slice(-1);
  const statements = [...new Set(said)].map((version) => version.value);
  const items = [...new Set(statements.flatMap((one) => one['configuration-items'].map(normaliseRef)))];
  const environments = statements.flatMap((one) => one.environments);
  const asked = { rules, record, life, statements };
  const nothing = { debt: null, unpaid: null, life, items, environments, unread: life.unread };
  if (!statements.some(({ type }) => type === 'emergency')) return nothing;
  // What never went out, as far as is proved, owes nothing; where that cannot be proved it might.
  if (life.used.length === 0 && !isAhead && life.source !== 'unknown') return nothing;
  const from = countsFrom(asked);
  if (from === undefined) return nothing;
  const due = addWorkingDays(
    dateIn(policy.timezone, from),
    policy.emergency['retrospective-within'],
    holidaysOf(policy),
  );
  const day = due.kind === 'day' ? describeDate(due.day) : null;
  // Before its time and without an outcome nothing went out yet.
  if (day !== null && isAhead && life.used.length === 0) return nothing;
  const unpaid = day === null ? 'beyond' : dayIn(policy.timezone, now) > day ? 'overdue' : 'due';
  const doubt = doubtReview(asked, from);
  const isPaid = value.outcome?.review !== undefined && doubt === null;
  const isOwed = !isPaid && (life.used.length > 0 || isAhead);
  const needs = levelNeeded(asked);
  const debt = {
    emergency: record,
    kind: unpaid,
    day,
    needs,
    doubt,
    eligible: isOwed ? findPayers(asked) : [],
  } as const;
  const unread = isPaid ? [...life.unread, ...unreadParts(asked)] : life.unread;
  return { debt: isOwed ? debt : null, unpaid, life, items, environments, unread };
}

/** What every emergency of a run owes, reckoned once for all changes that may touch the same items. */
export type Debts = {
  /** Of emergencies that touched one of the items (normalised references), or may have touched anything; in the order of the records. */
  readonly near: (items: readonly string[]) => readonly Reckoned[];
  /** What could not be read of emergencies that may be gone. */
  readonly unread: readonly Unread[];
};

type Reckoned = Reckoning & { readonly emergency: ReadRecord; readonly isGone: boolean };

/** @param present all that there are */
export function reckonDebts(present: readonly ReadRecord[], rules: Rules): Debts {
  const { facts } = rules;
  const gone = facts === undefined ? [] : goneEmergencies(facts, present);
  const reckonedOf = (isGone: boolean) => (emergency: ReadRecord) => ({
    ...reckon(emergency, rules),
    emergency,
    isGone,
  });
  const all: readonly Reckoned[] = [...present.map(reckonedOf(false)), ...gone.map(reckonedOf(true))];
  // Where its history should have been read and was not, it may have touched anything.
  const anywhere = all.flatMap(({ life }, place) => (life.source === 'unknown' ? [place] : []));
  const byItem = new Map<string, number[]>();
  for (const [place, { items }] of all.entries()) for (const item of items) addTo(byItem, item, place);
  return {
    near(items) {
      const places = new Set([...anywhere, ...items.flatMap((item) => byItem.get(item) ?? [])]);
      return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
    unread: facts === undefined ? [] : unreadGone(facts),
  };
}

export type DebtQuestion = {
  readonly record: ReadRecord;
  readonly environments: readonly string[];
  /** Of all emergencies; the change itself may be among them. */
  readonly debts: Debts;
  readonly policy: CompletePolicy;
};

/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them. What would have to be
 * known to call one paid, and is not, comes along.
 */
export function judgeDebts({ record, environments, debts, policy }: DebtQuestion): Judgement {
  const items = record.value['configuration-items'].map(normaliseRef);
  const isStopped = record.value.type !== 'emergency';
  const findings: Finding[] = [];
  const unread: Unread[] = [];
  for (const reckoned of debts.near(items)) {
    const { emergency: other, isGone, debt, unpaid, life } = reckoned;
    if (other.path === record.path) continue;
    const isSamePlace = reckoned.environments.some((name) => includesName(environments, name));
    const isNear = reckoned.items.some((ref) => items.includes(ref));
    const isBinding = isStopped && isNear && isSamePlace && debt !== null && (debt.kind !== 'due' || isGone);
    if (debt !== null && isNear) {
      const said = sayDebt(debt, policy, isGone ? 'gone' : 'other');
      const went = `It went to ${listAnd([...new Set(reckoned.environments)])}.`;
      findings.push({
        ...said,
        level: isBinding ? 'error' : 'notice',
        change: record.value.id,
        message: isSamePlace ? said.message : `${said.message} ${went}`,
        where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
      });
    }
    if (isBinding || !isStopped) continue;
    // Where its history should have been read and was not, it may have touched anything, and have ended at any time.
    const isUnreadable = life.source === 'unknown';
    if (isUnreadable || (isNear && isSamePlace && unpaid !== null && unpaid !== 'due')) unread.push(...reckoned.unread);
  }
  if (isStopped) unread.push(...debts.unread);
  return { findings, unread };
}

/** What an emergency owes itself, where the record is only kept up: a review that pays nothing is not merged unseen. */
export function sayOwnDebt(record: ReadRecord, rules: Rules): Finding | null {
  const debt = record.value.outcome === undefined ? null : debtOf(record, rules);
  if (debt === null) return null;
  const where = { file: record.path, pointer: ['outcome'], on: 'key' as const };
  return { ...sayDebt(debt, rules.policy, 'own'), level: 'notice', change: record.value.id, where };
}

function sayDebt(
  { emergency, kind, day, needs, eligible, doubt }: Debt,
  policy: CompletePolicy,
  of: 'own' | 'other' | 'gone',
): Pick<Finding, 'reason' | 'message' | 'remedy'> {
  const { id, outcome } = emergency.value;
  if (kind === 'beyond')
    return {
      reason: 'calendar-horizon',
      message: `It cannot be told when the retrospective of the emergency ${id} is due: bank holidays are not known that far ahead.`,
      remedy: 'Use a release of change-gate with later bank holidays. If the day is a slip, correct the record.',
    };
  const within = `${count(policy.emergency['retrospective-within'], 'working day')} after it ended`;
  const review = outcome?.review;
  const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
  const [does, where] = review === undefined ? [`adds ${what}`, 'to'] : [`puts theirs in place of ${what}`, 'in'];
  const given = review === undefined ? '' : ` The review by ${review.by} at ${review.at} does not count: ${doubt}.`;
  const whom = `a ${sayName(needs)} who neither requested, implemented nor approved it`;
  // A debt whose record is gone cannot be paid, and would be forgotten with the next deployment: that stops, though it is not overdue.
  const isGoneEarly = of === 'gone' && kind === 'due';
  const whose = {
    own: `The retrospective of ${id}`,
    other: `The emergency ${id} touched the same items. Its retrospective`,
    gone: `The record of the emergency ${id}, which touched the same items, is no longer on the branch that records are read from (deleted, made into another kind of change, or left on its own branch). Its retrospective`,
  }[of];
  const who =
    eligible.length > 0
      ? `${listOr(eligible)} can give it${eligible.length === 1 ? ', and' : ': one of them'} ${does} ${where} ${id}.`
      : `Nobody in the register can give it: ${id} needs ${whom}, who ${does}.`;
  return {
    reason: isGoneEarly ? 'record-missing' : kind === 'due' ? 'retrospective-due' : 'retrospective-overdue',
    message: `${whose} ${kind === 'overdue' ? 'was due on' : 'is due by'} ${sayDay(day ?? '')} (${within}).${given}`,
    remedy:
      of === 'gone' ? `Bring the record (${emergency.path}) to the branch that records are read from. ${who}` : who,
  };
}
