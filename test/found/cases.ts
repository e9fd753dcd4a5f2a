/** The situations of these folders: what each is asked, and what it has to be answered. */

export type Case = {
  readonly decision: string;
  readonly reason: string | null;
  readonly named?: string;
  readonly at?: string;
};

export const CASES: Readonly<Record<string, Case>> = {
  'naming-one-record-hides-another': { decision: 'refused', reason: 'lead-time-short', named: 'CHG-2026-0042' },
  'naming-one-record-hides-a-broken-one': { decision: 'refused', reason: 'record-invalid', named: 'CHG-2026-0042' },
  'naming-one-record-hides-that-of-a-covered-pull-request': {
    decision: 'refused',
    reason: 'lead-time-short',
    named: 'CHG-2026-0042',
  },
  'a-retry-goes-out-with-what-failed': { decision: 'authorised', reason: null },
  'an-emergency-withdrawn-afterwards': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-before-the-emergency': { decision: 'refused', reason: 'retrospective-overdue' },
  'an-emergency-withdrawn-with-an-early-date': { decision: 'refused', reason: 'retrospective-overdue' },
  'an-emergency-that-was-moved-elsewhere': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-that-says-nothing': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-of-a-pull-request-that-is-not-known': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'a-retrospective-by-whoever-approved-the-pull-request': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-below-the-final-risk': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-that-counts': { decision: 'authorised', reason: null },
  'a-back-out-without-a-register': { decision: 'undetermined', reason: 'register-missing', at: '2026-11-25T03:00:00Z' },
  'commits-without-the-head': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'no-commits-at-all': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'nothing-was-read-again': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'an-event-that-is-not-known': { decision: 'undetermined', reason: 'event-unsupported' },
  'files-that-could-not-be-read': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'a-standard-change-that-touches-the-policy': { decision: 'refused', reason: 'model-scope-exceeded' },
  'a-standard-change-that-names-an-earlier-commit': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'a-co-author-in-the-landed-commit': { decision: 'awaiting', reason: 'approver-not-independent' },
  'a-co-author-with-a-managed-login': { decision: 'awaiting', reason: 'approver-not-independent' },
  'an-authority-lent-on-by-a-stand-in': { decision: 'awaiting', reason: 'delegation-invalid' },
  'a-retrospective-by-a-co-author': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-by-whoever-was-renamed': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-signed-entry-dated-back': { decision: 'awaiting', reason: 'approver-role-expired' },
  'a-signed-entry-that-no-push-dates': { decision: 'awaiting', reason: 'approver-role-expired' },
  'an-environment-approved-before-the-record-was-pushed': { decision: 'awaiting', reason: 'approval-unproven' },
  'an-environment-approved-before-the-code-was-merged': { decision: 'awaiting', reason: 'approval-stale' },
  'an-environment-approved-by-who-stood-in-meanwhile': { decision: 'awaiting', reason: 'approver-not-independent' },
  'code-beside-a-record-that-another-one-names': { decision: 'awaiting', reason: 'approval-outstanding' },
  'a-run-that-is-recorded-as-another-commit': { decision: 'refused', reason: 'commit-changed' },
  'a-no-of-an-account-that-is-gone': { decision: 'awaiting', reason: 'approver-unknown' },
  'the-author-of-the-landed-commit': { decision: 'awaiting', reason: 'approver-not-independent' },
  'another-commit-of-the-same-pull-request': { decision: 'refused', reason: 'record-used' },
  'github-gave-it-another-base': { decision: 'awaiting', reason: 'approval-stale' },
  'a-no-dismissed-by-whom-it-stops': { decision: 'refused', reason: 'approval-rejected' },
  'a-record-pushed-into-an-old-pull-request': { decision: 'refused', reason: 'lead-time-short' },
  'an-older-commit-of-documentation': { decision: 'refused', reason: 'commit-not-covered' },
  'a-commit-beside-what-runs': { decision: 'refused', reason: 'commit-not-covered' },
  'a-standard-change-asked-for-tomorrow': { decision: 'refused', reason: 'record-used', named: 'CHG-2026-0042' },
  'a-rejection-that-could-not-be-read': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'one-pull-request-twice': { decision: 'undetermined', reason: 'evidence-unavailable' },
  'two-records-that-share-twelve-digits': { decision: 'awaiting', reason: 'approval-stale' },
  'a-freeze-of-a-name-with-something-unseen': { decision: 'undetermined', reason: 'calendar-invalid' },
  'a-freeze-of-an-environment-that-nobody-has': { decision: 'undetermined', reason: 'calendar-invalid' },
  'an-imported-freeze-of-another-zone': { decision: 'refused', reason: 'in-freeze' },
};

export const AT = '2026-11-24T10:10:00Z';
