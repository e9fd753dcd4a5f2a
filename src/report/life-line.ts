/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */

import type { ReviewDuty } from '../domain/kinds/review-duty.ts';
import { weigh } from '../domain/terms/finding.ts';
import type { ChangeRecord, Result } from '../domain/terms/generated/shapes.ts';
import type { ReasonId } from '../domain/terms/reasons.ts';
import type { ChangeVerdict, Step } from '../domain/terms/verdict.ts';
import type { ReportInput } from '../gate/judged.ts';
import { recordOf } from './words.ts';

export type LifeStep = {
  readonly step: Step;
  /** `ended`: it was tried and did not succeed. */
  readonly state: 'done' | 'due' | 'ended';
  /** Own words to a step that ended, or by when one is due; null where there is nothing to add. */
  readonly note: string | null;
};

const MARKS = { done: '✓', due: '○', ended: '✗' } as const satisfies Record<LifeStep['state'], string>;

/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER: readonly ReasonId[] = [
  'collision',
  'dependency-unknown',
  'dependency-unmet',
  'dependency-order',
  'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME: readonly ReasonId[] = [
  'schedule-invalid',
  'offset-mismatch',
  'window-closed',
  'outside-change-window',
  'in-freeze',
  'lead-time-short',
  'duration-too-long',
  'calendar-horizon',
];
const NOT_ASSESSED: readonly ReasonId[] = ['risk-under-declared', 'placeholder-text', 'record-invalid'];

/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
export function traceLife(change: ChangeVerdict, report: ReportInput): readonly LifeStep[] {
  const record = recordOf(change, report);
  const judged = traceJudged(change, report);
  // Behind what has ended nothing is still to come, whatever would be said of it today.
  const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
  return [...passed, ...traceEnd(change, record, report)];
}

/** `✓ assessed → ✓ prioritised → ○ scheduled → …`; made of our own words only. */
export function sayLife(change: ChangeVerdict, report: ReportInput): string {
  return traceLife(change, report)
    .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
    .join(' → ');
}

function traceJudged(change: ChangeVerdict, report: ReportInput): readonly LifeStep[] {
  if (change.decision === 'not-required') return [];
  const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
  const hasError = (reasons: readonly ReasonId[]): boolean => errors.some(({ reason }) => reasons.includes(reason));
  // What only has to wait is no fault: a window that is not open yet leaves the change scheduled.
  const hasErrorAt = (key: string): boolean =>
    errors.some((finding) => finding.where?.pointer?.[0] === key && weigh(finding) !== 'awaiting');
  // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
  const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
  const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
  return [
    toStep('assessed', isAssessed),
    toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
    toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
    toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
  ];
}

function traceEnd(change: ChangeVerdict, record: ChangeRecord | undefined, report: ReportInput): readonly LifeStep[] {
  const result = record?.outcome?.result;
  if (result === undefined && record?.withdrawn !== undefined)
    return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
  const review = traceReview(record, report.reviews.get(change.path));
  const isClosed = result !== undefined && (review === null || review.state === 'done');
  return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}

/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record: ChangeRecord | undefined, duty: ReviewDuty | undefined): LifeStep | null {
  const isWritten = record?.outcome?.review !== undefined;
  switch (duty?.kind) {
    case undefined:
      return toStep('reviewed', isWritten);
    case 'none':
      return isWritten ? toStep('reviewed', true) : null;
    case 'done':
      return toStep('reviewed', true);
    case 'beyond':
      return toStep('reviewed', false);
    case 'due':
      return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
    case 'overdue':
      return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
  }
}

function sayResult(result: Result | undefined): LifeStep {
  switch (result) {
    case undefined:
    case 'successful':
      return toStep('implemented', result !== undefined);
    case 'successful-with-issues':
      return { step: 'implemented', state: 'done', note: 'with issues' };
    case 'backed-out':
    case 'failed':
      return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
  }
}

function toStep(step: Step, isDone: boolean): LifeStep {
  return { step, state: isDone ? 'done' : 'due', note: null };
}
