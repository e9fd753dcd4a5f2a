/** Whom a remedy names: the people who can, and those to ask when time is short or nobody can. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import {
  account,
  DEPLOY,
  deployment,
  type Edit,
  given,
  MERGED,
  REVIEW,
  withFacts,
  withOther,
  withPolicy,
  withRecord,
  withRegister,
  withReviews,
  withRisk,
  withSubject,
  withWorld,
} from '../world.ts';

function find(reason: Finding['reason'], ...edits: readonly Edit[]): Finding {
  const found = decide(given(REVIEW, ...edits)).findings.find((finding) => finding.reason === reason);
  if (found === undefined) throw new Error(`nothing is said of ${reason}`);
  return found;
}

const NOBODY_YET = withReviews();
const ESCALATION = withRegister({ escalation: ['ghall'] });
const WAYS = 'approve the pull request in a review';
const at = (now: string): Edit => withWorld({ now });

describe('whom to ask when an approval is outstanding', () => {
  it.each([
    ['two days before', '2026-11-22T10:00:00Z', ''],
    ['a second more than a day before', '2026-11-23T09:59:59Z', ''],
    [
      'a day before',
      '2026-11-23T10:00:00Z',
      " The change begins at 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z); if nobody answers, ask ghall (the register's `escalation`).",
    ],
    [
      'in its time',
      '2026-11-24T10:00:00Z',
      " The time of the change ends at 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T12:00:00Z); if nobody answers, ask ghall (the register's `escalation`).",
    ],
    ['at its end', '2026-11-24T12:00:00Z', ''],
  ])('%s', (_, now, more) => {
    expect(find('approval-outstanding', NOBODY_YET, ESCALATION, at(now)).remedy).toBe(
      `cpatel or dlee can ${WAYS}.${more}`,
    );
  });

  it.each([
    ['is named already', withRegister({ escalation: ['DLEE'] })],
    ['is nobody', withRegister({ escalation: [] })],
  ])('says nothing more where who is asked %s', (_, edit) => {
    expect(find('approval-outstanding', NOBODY_YET, edit, at('2026-11-24T09:00:00Z')).remedy).toBe(
      `cpatel or dlee can ${WAYS}.`,
    );
  });

  it('sends nobody to the environment, nor to a review without the line, at a level that needs the line', () => {
    const high = withRisk({ impact: 4, level: 'high' });
    const rule = withPolicy({
      version: 1,
      approvals: { rules: [{ name: 'all', require: [{ role: 'change-and-release-manager', count: 1 }] }] },
    });
    expect(find('approval-outstanding', NOBODY_YET, high, rule).remedy).toBe(
      'cpatel or dlee can approve the pull request in a review with the confirmation line.',
    );
    const onlyEnvironment = withPolicy({
      version: 1,
      approvals: {
        evidence: ['environment'],
        rules: [{ name: 'all', require: [{ role: 'change-and-release-manager', count: 1 }] }],
      },
    });
    expect(find('approval-outstanding', NOBODY_YET, high, onlyEnvironment).remedy).toBe(
      'At high risk only a review with the confirmation line counts. The owner of the policy adds review under approvals.evidence, or takes high out of approvals.confirm.',
    );
  });

  it('sends people to the environment only where the gate is in the job that names it and somebody is asked there', () => {
    const own = deployment(9, MERGED, { own_run: true, statuses: [] });
    const asked = [
      {
        state: 'approved' as const,
        comment: null,
        user: account('efox'),
        environments: [{ id: 1, name: 'Production' }],
      },
    ];
    const remedy = (...edits: readonly Edit[]): string => {
      const found = decide(given(DEPLOY, NOBODY_YET, withSubject({ event: 'push' }), ...edits)).findings;
      return found.find(({ reason }) => reason === 'approval-outstanding')?.remedy ?? 'nothing';
    };
    const elsewhere = 'cpatel or dlee can approve the pull request in a review.';
    const there = `${elsewhere.slice(0, -1)}, or approve the environment when this job is run again.`;
    const inJob = withFacts({ deployments: [own], run_approvals: asked });
    expect(remedy(inJob)).toContain(there);
    expect(remedy(withFacts({ deployments: [], run_approvals: asked }))).toContain(elsewhere);
    expect(remedy(withFacts({ deployments: [own], run_approvals: [] }))).toContain(elsewhere);
    expect(remedy(inJob, withSubject({ event: 'deployment' }))).toContain(elsewhere);
    const only = withPolicy({ version: 1, approvals: { evidence: ['environment'] } });
    expect(remedy(only, withFacts({ deployments: [], run_approvals: [] }))).toContain(
      'Make the gate the first step of the job that names the environment',
    );
  });

  it('says whom to ask where nobody can, however far away the change is', () => {
    const nobody = withRegister({
      people: [{ login: 'asmith' }, { login: 'bkhan', role: 'change-and-release-analyst' }],
      escalation: ['ghall', 'dlee'],
    });
    expect(find('approval-outstanding', NOBODY_YET, nobody).remedy).toBe(
      'Nobody in .github/change-gate/register.yml can give it: add people to the register, or ask ghall or dlee.',
    );
  });

  it('says it of a board as well', () => {
    const board = withPolicy({ version: 1, approvals: { rules: [{ name: 'all', require: [{ board: 'cab' }] }] } });
    expect(find('board-inquorate', NOBODY_YET, board, ESCALATION, at('2026-11-24T09:00:00Z'))).toBeDefined();
    const said = decide(given(REVIEW, NOBODY_YET, board, ESCALATION, at('2026-11-24T09:00:00Z'))).findings;
    expect(said.map(({ remedy }) => remedy).join('\n')).toContain('if nobody answers, ask ghall');
  });

  it('gives no power: who is asked counts by their level alone', () => {
    const approved = decide(given(REVIEW, withRegister({ escalation: ['ghall'] }), NOBODY_YET));
    expect(approved.changes[0]?.requirements[0]?.eligible).toEqual(['cpatel', 'dlee']);
  });
});

const EMERGENCY = (changes: object = {}): Edit =>
  withOther({
    id: 'CHG-2026-0031',
    type: 'emergency',
    emergency: { incident: 'INC-1', justification: 'Down.' },
    schedule: { start: '2026-11-19T10:00:00Z', end: '2026-11-19T11:00:00Z' },
    ...changes,
  });

describe('who can pay the debt of an emergency', () => {
  it.each([
    [
      'before it is due',
      '2026-11-20T12:00:00Z',
      'retrospective-due',
      'notice',
      'The emergency CHG-2026-0031 touched the same items. Its retrospective is due by Monday 23 November 2026 (2 working days after it ended).',
    ],
    [
      'on the last day',
      '2026-11-23T23:59:59Z',
      'retrospective-due',
      'notice',
      'The emergency CHG-2026-0031 touched the same items. Its retrospective is due by Monday 23 November 2026 (2 working days after it ended).',
    ],
    [
      'afterwards',
      '2026-11-24T00:00:00Z',
      'retrospective-overdue',
      'error',
      'The emergency CHG-2026-0031 touched the same items. Its retrospective was due on Monday 23 November 2026 (2 working days after it ended).',
    ],
  ] as const)('%s', (_, now, reason, level, message) => {
    expect(find(reason, EMERGENCY(), at(now))).toMatchObject({
      level,
      message,
      remedy: 'cpatel or dlee can give it: one of them adds `outcome` with its `review` to CHG-2026-0031.',
    });
  });

  it('leaves out who had a part in it, under whatever login', () => {
    const part = EMERGENCY({ implementers: ['cpatel-admin'] });
    expect(find('retrospective-due', part).remedy).toMatch(/^dlee can give it/u);
  });

  it('leaves out whose role has ended, and says what is needed where nobody is left', () => {
    const part = EMERGENCY({ approvals: [{ approver: 'cpatel', decision: 'approved', at: '2026-11-19T10:00:00Z' }] });
    const left = withRegister({
      people: [
        { login: 'cpatel', role: 'change-and-release-manager' },
        { login: 'dlee', role: 'change-and-release-manager', until: '2026-11-19' },
      ],
    });
    expect(find('retrospective-due', part, left).remedy).toBe(
      'Nobody in the register can give it: CHG-2026-0031 needs a change and release manager who neither requested, implemented nor approved it, who adds `outcome` with its `review`.',
    );
  });

  it.each([
    ['asmith', '2026-11-19T12:00:00Z', 'they requested, implemented or approved the emergency'],
    ['mallory', '2026-11-19T12:00:00Z', 'they are not in the register'],
    ['bkhan', '2026-11-19T12:00:00Z', 'they were not a change and release manager then'],
    ['dlee', '2026-11-19T10:00:00Z', 'it is dated before the emergency ended'],
    ['dlee', '2026-12-19T10:00:00Z', 'its date is still to come'],
  ])('says why the review by %s at %s does not count, and what becomes of it', (by, when, why) => {
    const outcome = {
      result: 'failed' as const,
      started: '2026-11-19T10:00:00Z',
      ended: '2026-11-19T10:30:00Z',
      summary: 'It failed.',
      review: { by, at: when, findings: 'The key was cached.' },
    };
    expect(find('retrospective-due', EMERGENCY({ outcome }))).toMatchObject({
      message: expect.stringContaining(` The review by ${by} at ${when} does not count: ${why}.`),
      remedy: expect.stringMatching(
        /can give it(?:, and|: one of them) puts theirs in place of `outcome\.review` in CHG-2026-0031\.$/u,
      ),
    });
  });

  it('is nothing before the emergency has begun', () => {
    const ahead = EMERGENCY({ schedule: { start: '2026-11-20T12:00:01Z', end: '2026-11-20T13:00:00Z' } });
    expect(() => find('retrospective-overdue', ahead)).toThrow('nothing is said');
    expect(() => find('retrospective-due', ahead)).toThrow('nothing is said');
  });
});

describe('reviews of others that are overdue', () => {
  const ended = (id: string, end: string): Edit =>
    withOther({
      id,
      outcome: { result: 'failed', started: end, ended: end, summary: 'Failed.' },
    });

  it('names five, the longest overdue first, and counts the rest', () => {
    const many = [3, 1, 7, 5, 2, 6, 4].map((day) => ended(`CHG-2026-000${day}`, `2026-10-0${day}T10:00:00Z`));
    expect(find('review-overdue', ...many)).toMatchObject({
      level: 'notice',
      change: 'CHG-2026-0042',
      message:
        'Changes to the same items were not reviewed in time: CHG-2026-0001 (due on Thursday 15 October 2026), CHG-2026-0002 (due on Friday 16 October 2026), CHG-2026-0003 (due on Friday 16 October 2026), CHG-2026-0004 (due on Friday 16 October 2026), CHG-2026-0005 (due on Monday 19 October 2026) and 2 more.',
    });
  });

  it('says nothing of other items', () => {
    const elsewhere = withRecord({ 'configuration-items': ['shop'] });
    expect(() => find('review-overdue', elsewhere, ended('CHG-2026-0001', '2026-10-01T10:00:00Z'))).toThrow(
      'nothing is said',
    );
  });
});
