/** What an audit asks of one change whatever was kept: was it carried out in its time, is its end written, and was it looked back on. */

import { debtOf } from '../../domain/kinds/emergencies.ts';
import { reviewDuty, sayReviewDuty } from '../../domain/kinds/review-duty.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { RiskLevel } from '../../domain/terms/levels.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
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
  const review = sayReviewDuty(record, reviewDuty(record, risk, policy, now), policy, 'error');
  const findings = review === null ? [] : [review];
  const debt = directory === null ? null : debtOf(record, { policy, directory, now });
  if (debt === null || debt.kind === 'due') return findings;
  const { id } = record.value;
  const who = debt.eligible.length === 0 ? `a ${debt.needs}` : debt.eligible.join(', ');
  const message =
    debt.kind === 'overdue'
      ? `The retrospective of the emergency ${id} was due on ${debt.day ?? ''}.`
      : `When the retrospective of the emergency ${id} is due cannot be counted.`;
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
