/** What an audit asks of one change whatever was kept: was it carried out in its time, is its end written, and was it looked back on. */

import { factOf, originOf } from '../../domain/coverage/origin.ts';
import { type Debt, debtOf } from '../../domain/kinds/emergencies.ts';
import { reviewDuty, sayReviewDuty } from '../../domain/kinds/review-duty.ts';
import type { Directory } from '../../domain/register/people.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { Facts } from '../../domain/terms/generated/shapes.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import { sayDay, sayName } from '../../domain/terms/words.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { isSameName } from '../../domain/text/names.ts';
import { isBefore } from '../../domain/time/instants.ts';
import { describeInstant, parseInstant } from '../../domain/time/time.ts';
import type { AuditQuestion } from './question.ts';

/** Was it carried out in its time, and is it written what became of it? */
export function judgeTimes({ policy, now }: AuditQuestion, record: ReadRecord): readonly Finding[] {
  const { id, schedule, outcome, withdrawn } = record.value;
  if (schedule === undefined) return [];
  const say = (reason: Finding['reason'], level: Finding['level'], message: string, remedy: string): Finding => ({
    reason,
    level,
    change: id,
    message,
    remedy,
    where: { file: record.path, pointer: [outcome === undefined ? 'schedule' : 'outcome'], on: 'key' },
  });
  const words = (text: string): string => {
    const instant = parseInstant(text);
    return instant === null ? text : describeInstant(instant, policy.timezone);
  };
  if (outcome === undefined) {
    if (withdrawn !== undefined || isBefore(now, schedule.end)) return [];
    const message = `The time of ${id} ended at ${words(schedule.end)}, and no outcome says what became of it.`;
    return [say('window-closed', 'error', message, 'Write its outcome, or withdraw it if it never went out.')];
  }
  const findings: Finding[] = [];
  const remedy = 'Find out why, and write it into the review of the change.';
  if (isBefore(outcome.started, schedule.start)) {
    const message = `${id} was started at ${words(outcome.started)}, before its time at ${words(schedule.start)}.`;
    findings.push(say('window-not-open', 'error', message, remedy));
  } else if (!isBefore(outcome.started, schedule.end)) {
    const message = `${id} was started at ${words(outcome.started)}, after its time ended at ${words(schedule.end)}.`;
    findings.push(say('window-closed', 'error', message, remedy));
  } else if (isBefore(schedule.end, outcome.ended)) {
    const message = `${id} ended at ${words(outcome.ended)}, after its time at ${words(schedule.end)}.`;
    findings.push(say('window-closed', 'warning', message, remedy));
  }
  return findings;
}

/** Reviews and retrospectives that are overdue. */
export function judgeDuties(question: AuditQuestion, record: ReadRecord, risk: RiskLevel | null): readonly Finding[] {
  const { policy, directory, now } = question;
  const duty = sayReviewDuty(record, reviewDuty(record, risk, policy, now), policy, 'error');
  const findings = duty === null ? [] : [duty];
  const debt = directory === null ? null : findDebt(question, record, directory);
  if (debt === null) return [...findings, ...sayUnknownPart(question, record)];
  if (debt.kind === 'due') return findings;
  const { id } = record.value;
  const review = record.value.outcome?.review;
  const given =
    review === undefined || debt.doubt === null
      ? ''
      : ` The review by ${review.by} at ${review.at} does not count: ${debt.doubt}.`;
  const who = debt.eligible.length === 0 ? `a ${sayName(debt.needs)}` : debt.eligible.join(', ');
  const message =
    debt.kind === 'overdue'
      ? `The retrospective of the emergency ${id} was due on ${sayDay(debt.day ?? '')}.${given}`
      : `It cannot be told when the retrospective of the emergency ${id} is due.`;
  return [
    ...findings,
    {
      reason: debt.kind === 'overdue' ? 'retrospective-overdue' : 'calendar-horizon',
      level: 'error',
      change: id,
      message,
      remedy: `Somebody who took no part adds \`outcome.review\`: ${who}.`,
      where: { file: record.path, pointer: ['emergency'], on: 'key' },
    },
  ];
}

/** What an emergency owes, by all that is known of who had a part in it: one of them who looks back on it pays nothing. */
function findDebt(question: AuditQuestion, record: ReadRecord, directory: Directory): Debt | null {
  const { policy, items, now, facts } = question;
  const at = record.value.outcome?.started ?? now;
  const counted = keptOf(question, record).flatMap(({ approvers }) => approvers);
  const approvals = [
    ...(record.value.approvals ?? []),
    ...[...new Set(counted)].map((approver) => ({ approver, decision: 'approved' as const, at })),
  ];
  // Whom the gate counted has approved it, whatever the record says.
  const known: ReadRecord = { ...record, value: { ...record.value, approvals } };
  const rules = { policy, directory, items, now };
  const debts = [rules, ...facts.map((one) => ({ ...rules, facts: one }))].flatMap((one) => debtOf(known, one) ?? []);
  return debts.find(({ kind }) => kind !== 'due') ?? debts[0] ?? null;
}

/** What kept decisions say of this content. */
function keptOf({ kept }: AuditQuestion, { value, digest }: ReadRecord) {
  return (kept ?? [])
    .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
    .flatMap(({ changes }) => changes.filter((one) => isSameName(one.id, value.id) && one.digest === digest));
}

/** A retrospective by somebody of whom nothing shows that they had no part. */
function sayUnknownPart(question: AuditQuestion, record: ReadRecord): readonly Finding[] {
  const { id, type, outcome } = record.value;
  const review = outcome?.review;
  if (type !== 'emergency' || review === undefined) return [];
  if (keptOf(question, record).length > 0 || question.facts.some((facts) => isPartKnown(facts, record))) return [];
  const unread = question.facts.map((facts) => factOf(facts, record)?.pull_request).find(isUnavailable);
  const why = unread === undefined ? '' : ` (${unread.unavailable})`;
  return [
    {
      reason: 'evidence-unavailable',
      level: 'warning',
      change: id,
      message: `It is not known here who approved the emergency ${id}${why}. So ${review.by}, who looked back on it, may have had a part in it.`,
      remedy:
        unread?.permission === undefined
          ? 'Give the bundle of the run that let it out (--bundles), or let `command: audit` ask GitHub.'
          : `Add \`${unread.permission}\` to the \`permissions:\` of the job.`,
      where: { file: record.path, pointer: ['outcome'], on: 'key' },
    },
  ];
}

function isPartKnown(facts: Facts, record: ReadRecord): boolean {
  const pr = originOf(facts, record);
  if (pr === null) return factOf(facts, record)?.pull_request === null;
  return !isUnavailable(pr.reviews) && !isUnavailable(pr.commits);
}
