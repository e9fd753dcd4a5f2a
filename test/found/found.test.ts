/**
 * Ways to `authorised` (or to a wrong no) that somebody with fresh eyes found, each with its small repository and the facts of its run.
 * They were reproduced on the built command line before they were mended.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { openScreen } from '../cli/harness.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

type Case = {
  readonly decision: string;
  readonly reason: string | null;
  readonly named?: string;
  readonly at?: string;
};

const CASES: Readonly<Record<string, Case>> = {
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
  'a-co-author-in-the-landed-commit': { decision: 'awaiting', reason: 'approver-not-independent' },
  'a-co-author-with-a-managed-login': { decision: 'awaiting', reason: 'approver-not-independent' },
  'an-authority-lent-on-by-a-stand-in': { decision: 'awaiting', reason: 'delegation-invalid' },
  'a-retrospective-by-a-co-author': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-retrospective-by-whoever-was-renamed': { decision: 'refused', reason: 'retrospective-overdue' },
  'a-signed-entry-dated-back': { decision: 'awaiting', reason: 'approver-role-expired' },
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

describe('found by fresh eyes', () => {
  it('each folder has its case', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))('%s', async (folder, { decision, reason, named, at = '2026-11-24T10:10:00Z' }) => {
    const screen = openScreen(at);
    const root = `${ROOT}${folder}`;
    const options = ['--facts', `${root}/facts.json`, '--stage', 'deploy', '--environment', 'production', '--at', at];
    const code = await check(
      [...(named === undefined ? [] : [named]), '--root', root, ...options, '--format', 'json'],
      screen,
    );
    const report = JSON.parse(screen.shown()) as { decision: string; findings: { reason: string; level: string }[] };
    const errors = report.findings.filter(({ level }) => level === 'error').map((finding) => finding.reason);
    expect({ decision: report.decision, errors }).toMatchObject({ decision });
    if (reason !== null) expect(errors).toContain(reason);
    expect(code).toBe(decision === 'authorised' ? 0 : decision === 'undetermined' ? 3 : 1);
  });
});
