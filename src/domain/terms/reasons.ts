/**
 * The closed list of reasons: the stable ids that users, dashboards and auditors quote, and the decision that each one makes.
 * Ids are added, never renamed. An id that is not here does not compile.
 */

/** Decisions, worst first. */
export const DECISIONS = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a finding of this reason does to the decision; `none` is a notice or a warning. */
export type Weight = 'undetermined' | 'refused' | 'awaiting' | 'none';

export const WEIGHTS = {
  // record
  'record-missing': 'refused',
  'record-ambiguous': 'refused',
  'record-unreadable': 'refused',
  'record-invalid': 'refused',
  'record-id-mismatch': 'refused',
  'record-id-duplicate': 'refused',
  'record-withdrawn': 'refused',
  'record-closed': 'refused',
  'record-used': 'refused',
  'placeholder-text': 'refused',
  'environment-missing': 'undetermined',
  'environment-not-covered': 'refused',
  'commit-not-covered': 'refused',
  'first-deployment': 'none',
  'commit-unattributed': 'refused',
  'commit-changed': 'refused',
  'pull-request-not-open': 'refused',
  // governance
  'policy-invalid': 'undetermined',
  'register-missing': 'undetermined',
  'register-invalid': 'undetermined',
  'calendar-invalid': 'undetermined',
  'items-invalid': 'undetermined',
  'no-rule-matches': 'refused',
  // risk
  'risk-under-declared': 'refused',
  'risk-floor': 'none',
  // approvals
  'approval-outstanding': 'awaiting',
  'approval-rejected': 'refused',
  'approval-unproven': 'awaiting',
  'approval-unconfirmed': 'awaiting',
  'approval-stale': 'awaiting',
  'approval-expired': 'awaiting',
  'approval-unbound': 'none',
  'approver-unknown': 'awaiting',
  'approver-below-level': 'awaiting',
  'approver-role-expired': 'awaiting',
  'approver-role-not-held': 'awaiting',
  'approver-not-independent': 'awaiting',
  'approver-is-bot': 'awaiting',
  'approver-counted-twice': 'awaiting',
  'delegation-invalid': 'awaiting',
  'board-inquorate': 'awaiting',
  // schedule
  'schedule-invalid': 'refused',
  'offset-mismatch': 'refused',
  'window-not-open': 'awaiting',
  'window-closed': 'refused',
  'window-short': 'none',
  'outside-change-window': 'refused',
  'in-freeze': 'refused',
  'lead-time-short': 'refused',
  'duration-too-long': 'refused',
  'calendar-horizon': 'undetermined',
  collision: 'refused',
  'dependency-unknown': 'refused',
  'dependency-unmet': 'awaiting',
  'dependency-order': 'refused',
  'dependency-cycle': 'refused',
  // items
  'item-unknown': 'refused',
  'item-retired': 'refused',
  'item-unlisted': 'refused',
  'catalog-missing': 'none',
  // kinds
  'model-unknown': 'refused',
  'model-invalid': 'refused',
  'model-unproven': 'refused',
  'model-unapproved': 'refused',
  'model-used-up': 'refused',
  'model-expired': 'refused',
  'model-scope-exceeded': 'refused',
  'model-suspended': 'refused',
  'incident-missing': 'refused',
  'retrospective-due': 'none',
  'retrospective-overdue': 'refused',
  'review-overdue': 'none',
  // facts
  'evidence-unavailable': 'undetermined',
  'permission-missing': 'undetermined',
  'clock-skew': 'undetermined',
  'commit-unreachable': 'undetermined',
  'identity-mismatch': 'undetermined',
  // the run
  'input-invalid': 'undetermined',
  'event-invalid': 'undetermined',
  'event-unsupported': 'undetermined',
  'environment-mismatch': 'undetermined',
  // notices
  'record-upkeep': 'none',
  'governance-changed': 'none',
  'back-out': 'none',
  'policy-default': 'none',
} as const satisfies Record<string, Weight>;

export type ReasonId = keyof typeof WEIGHTS;

export const REASON_IDS = Object.keys(WEIGHTS) as readonly ReasonId[];

export function isReasonId(text: string): text is ReasonId {
  return Object.hasOwn(WEIGHTS, text);
}
