/** Stories of review through the whole action: what was approved, when, by whom, and what came after (threats 2.A, 2.B). */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type GateRun, gate, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  FILES,
  merge,
  openChange,
  otherRecord,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REGISTER,
  REPO,
  recordWith,
} from './payments.ts';

async function judge(github: EmbeddedGitHub, number: number, at = '2026-11-21T09:00:00Z'): Promise<GateRun> {
  github.setClock(at);
  return gate(github, pullRequestEvent(github, REPO, number));
}

function approved(github: EmbeddedGitHub): number {
  const number = openChange(github);
  approve(github, number, 'cpatel');
  return number;
}

describe('a push after the approval', () => {
  test('B1 code', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'src/more.js': 'more();\n' },
        at: '2026-11-20T11:00:00Z',
      });
      const run = await judge(github, number);
      expect([run.decision, run.reasons]).toEqual(['awaiting', ['approval-outstanding', 'approval-stale']]);
    }));

  test('B6 the record', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { [RECORD]: recordWith({ 'end: 2026-11-24T12': 'end: 2026-11-24T14' }) },
        at: '2026-11-20T11:00:00Z',
      });
      expect((await judge(github, number)).reasons).toContain('approval-stale');
    }));

  test('B2 a force push that moves the review to the new head', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        force: true,
        from: 'main',
        reanchorReviews: true,
        at: '2026-11-20T11:00:00Z',
        files: { 'src/signing-key.js': 'evil();\n', [RECORD]: RECORD_TEXT },
      });
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approval-stale');
    }));

  test('B3 a merge of the base that moves the review', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.push(REPO, 'main', {
        author: 'bkhan',
        files: { 'src/other.js': 'other();\n' },
        at: '2026-11-20T11:00:00Z',
      });
      github.updateBranch(REPO, number, { by: 'asmith', reanchorReviews: true, at: '2026-11-20T12:00:00Z' });
      expect((await judge(github, number)).reasons).toContain('approval-stale');
    }));

  test.each([true, false])('B27 a head that was pushed elsewhere before, with runs of its own: %s', (startsRun) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const evil = github.push(REPO, 'stash', {
        author: 'asmith',
        files: { 'src/signing-key.js': 'evil();\n', [RECORD]: RECORD_TEXT },
        at: '2026-11-20T09:00:00Z',
      });
      github.startRun(REPO, {
        event: 'pull_request',
        sha: evil,
        branch: 'stash',
        actor: 'asmith',
        at: '2026-11-20T09:01:00Z',
      });
      approve(github, number, 'cpatel');
      github.forcePush(REPO, 'rotate-key', {
        to: evil,
        actor: 'asmith',
        reanchorReviews: true,
        startsRun,
        at: '2026-11-20T12:00:00Z',
      });
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approval-stale');
    }),
  );

  test('there and back again: the second coming of a head is what counts', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const first = github.commit(REPO, 'rotate-key');
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'src/good.js': 'good();\n' },
        at: '2026-11-20T09:00:00Z',
      });
      approve(github, number, 'cpatel');
      github.forcePush(REPO, 'rotate-key', {
        to: first,
        actor: 'asmith',
        reanchorReviews: true,
        at: '2026-11-20T12:00:00Z',
      });
      expect((await judge(github, number)).reasons).toContain('approval-stale');
    }));

  test('B4 the dates of git prove nothing', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        force: true,
        from: 'main',
        reanchorReviews: true,
        date: '2001-01-01T00:00:00Z',
        at: '2026-11-20T11:00:00Z',
        files: { 'src/signing-key.js': 'evil();\n', [RECORD]: RECORD_TEXT },
      });
      expect((await judge(github, number)).reasons).toContain('approval-stale');
    }));

  test('B14 a new base', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'dev', { author: 'asmith', files: { 'src/dev.js': 'dev();\n' }, at: '2026-11-18T09:00:00Z' });
      github.setClock('2026-11-19T09:00:00Z');
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'src/signing-key.js': 'new();\n', [RECORD]: RECORD_TEXT },
      });
      const { number } = github.openPullRequest(REPO, { head: 'rotate-key', base: 'dev', author: 'asmith' });
      approve(github, number, 'cpatel');
      github.retarget(REPO, number, 'main', { by: 'asmith', at: '2026-11-20T13:00:00Z' });
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approval-stale');
    }));
});

describe('the pull request itself', () => {
  test('a draft', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.setDraft(REPO, number, true, { by: 'asmith', at: '2026-11-20T12:00:00Z' });
      const run = await judge(github, number);
      expect([run.decision, run.reasons]).toEqual(['refused', ['pull-request-not-open']]);
    }));

  test('closed, then opened again', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.closePullRequest(REPO, number, { by: 'asmith', at: '2026-11-20T12:00:00Z' });
      expect((await judge(github, number)).reasons).toContain('pull-request-not-open');
      github.reopenPullRequest(REPO, number, { by: 'asmith', at: '2026-11-20T13:00:00Z' });
      expect((await judge(github, number)).decision).toBe('authorised');
    }));

  test('merged already', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      merge(github, number);
      expect((await judge(github, number)).decision).not.toBe('authorised');
    }));

  test('C17 the event claims another head', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.setClock('2026-11-21T09:00:00Z');
      const event = pullRequestEvent(github, REPO, number);
      const payload = structuredClone(event.payload) as { pull_request: { head: { sha: string } } };
      payload.pull_request.head.sha = github.commit(REPO, 'main');
      const run = await gate(github, { ...event, payload });
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-changed']]);
    }));

  test('X49 without a change', () =>
    withGitHub(async (github) => {
      github.setClock('2026-11-19T09:00:00Z');
      github.push(REPO, 'empty', { author: 'asmith', files: {}, message: 'Nothing\n\nChange: CHG-2026-0042' });
      const { number } = github.openPullRequest(REPO, {
        head: 'empty',
        author: 'asmith',
        body: 'Change: CHG-2026-0042',
      });
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect(run.decision).not.toBe('authorised');
    }));
});

describe('a pull request of a fork', () => {
  function fork(github: EmbeddedGitHub): number {
    github.addRepository('mallory/payments', { forkOf: REPO, roles: { asmith: 'write', mallory: 'admin' } });
    github.setClock('2026-11-19T09:00:00Z');
    github.push('mallory/payments', 'rotate-key', {
      author: 'asmith',
      files: { 'src/signing-key.js': 'new();\n', [RECORD]: RECORD_TEXT },
    });
    return github.openPullRequest(REPO, { head: 'rotate-key', headRepository: 'mallory/payments', author: 'asmith' })
      .number;
  }

  test('approved after its run started', () =>
    withGitHub(async (github) => {
      const number = fork(github);
      approve(github, number, 'cpatel');
      expect((await judge(github, number)).decision).toBe('authorised');
    }));

  test('X48 the fork was deleted: when its head appeared cannot be shown', () =>
    withGitHub(
      async (github) => {
        const number = fork(github);
        approve(github, number, 'cpatel');
        github.pull(REPO, number).headRepository = null;
        const run = await judge(github, number);
        expect(run.decision).not.toBe('authorised');
        expect(run.reasons).toContain('approval-unproven');
      },
      paymentsSeed(),
      /\/head\/repo must be object/,
    ));

  test('there and back again by force', () =>
    withGitHub(async (github) => {
      const number = fork(github);
      const first = github.commit('mallory/payments', 'rotate-key');
      github.push('mallory/payments', 'rotate-key', {
        author: 'asmith',
        files: { 'src/good.js': 'good();\n' },
        at: '2026-11-20T09:00:00Z',
      });
      approve(github, number, 'cpatel');
      github.forcePush('mallory/payments', 'rotate-key', {
        to: first,
        actor: 'mallory',
        reanchorReviews: true,
        at: '2026-11-20T12:00:00Z',
      });
      expect((await judge(github, number)).reasons).toContain('approval-stale');
    }));
});

describe('who says yes', () => {
  test('A4 a commit that no account is known for', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', {
        author: { name: 'Nobody', email: 'nobody@example.org' },
        actor: 'asmith',
        files: { 'src/more.js': 'more();\n' },
      });
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-unattributed']]);
    }));

  test('A5 the approver as the forged author of a commit', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'cpatel', actor: 'asmith', files: { 'src/more.js': 'more();\n' } });
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approver-not-independent');
    }));

  test('A7 a stranger, A8 a bot, A17 an account that is gone', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'mallory');
      github.addUser('cab[bot]', { kind: 'Bot' });
      approve(github, number, 'cab[bot]');
      const gone = github.review(REPO, number, 'dlee', { state: 'APPROVED', at: '2026-11-20T10:15:00Z' });
      gone.login = null;
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.report.changes[0]?.approvals.map(({ counted }) => counted)).toEqual([false, false, false]);
    }));

  test('A18 a dismissed no brings no older yes back', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      const no = github.review(REPO, number, 'cpatel', { state: 'CHANGES_REQUESTED', at: '2026-11-20T11:00:00Z' });
      github.dismissReview(REPO, number, no.id, { by: 'cpatel', at: '2026-11-20T12:00:00Z' });
      expect((await judge(github, number)).decision).toBe('awaiting');
    }));

  test('A32 a no that the requester dismissed stands', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      const no = github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED', at: '2026-11-20T11:00:00Z' });
      github.dismissReview(REPO, number, no.id, { by: 'asmith', at: '2026-11-20T12:00:00Z' });
      const run = await judge(github, number);
      expect([run.decision, run.reasons]).toEqual(['refused', ['approval-rejected']]);
    }));

  test('A19 a comment after the yes hides nothing, A20 a standing no refuses', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      github.review(REPO, number, 'cpatel', { state: 'COMMENTED', at: '2026-11-20T11:00:00Z' });
      expect((await judge(github, number)).decision).toBe('authorised');
      github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED', at: '2026-11-20T12:00:00Z' });
      expect((await judge(github, number)).reasons).toEqual(['approval-rejected']);
    }));

  test('A14 the login of the register belongs to another account now', () =>
    withGitHub(
      async (github) => {
        const run = await judge(github, approved(github));
        expect(run.decision).not.toBe('authorised');
        expect(run.reasons).toContain('identity-mismatch');
      },
      paymentsSeed({ files: { ...filesWithRegister('login: cpatel, ', 'login: cpatel, id: 4711, ') } }),
    ));

  test('A23 a very old approval', () =>
    withGitHub(async (github) => {
      const number = openChange(
        github,
        recordWith({ 'start: 2026-11-24': 'start: 2026-12-31', 'end: 2026-11-24': 'end: 2026-12-31' }),
      );
      approve(github, number, 'cpatel');
      expect((await judge(github, number, '2026-12-21T10:12:00Z')).reasons).toContain('approval-expired');
    }));
});

function filesWithRegister(from: string, to: string): Record<string, string> {
  const { [RECORD]: _, ...files } = FILES;
  return { ...files, [REGISTER]: (FILES[REGISTER] ?? '').replace(from, to) };
}

describe('records of a pull request', () => {
  test.each([
    ['D23 a symbolic link', '120000', 'other.yml'],
    ['an executable', '100755', RECORD_TEXT],
  ] as const)('%s', (_, mode, content) =>
    withGitHub(async (github) => {
      github.setClock('2026-11-19T09:00:00Z');
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'src/signing-key.js': 'new();\n', [RECORD]: { content, mode } },
      });
      const { number } = github.openPullRequest(REPO, { head: 'rotate-key', author: 'asmith' });
      approve(github, number, 'cpatel');
      github.setClock('2026-11-21T09:00:00Z');
      const run = await gate(github, pullRequestEvent(github, REPO, number), { parity: 'not on a checkout' });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-unreadable');
    }),
  );

  test('D26 two names that differ only in case', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'changes/chg-2026-0042.yml': otherRecord('chg-2026-0042') },
      });
      approve(github, number, 'cpatel');
      github.setClock('2026-11-21T09:00:00Z');
      const run = await gate(github, pullRequestEvent(github, REPO, number), { parity: 'not on a checkout' });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-unreadable');
    }));

  test('X45 the record of the base is deleted, X46 or moved', () =>
    withGitHub(async (github) => {
      bringIn(github, 'record', { [RECORD]: RECORD_TEXT }, { merged: '2026-11-19T12:00:00Z' });
      const { number } = bringIn(
        github,
        'delete',
        { [RECORD]: null, 'src/x.js': 'x();\n' },
        { approver: 'cpatel', merged: null, opened: '2026-11-20T09:00:00Z' },
      );
      const run = await judge(github, number);
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-missing');
      const moved = bringIn(
        github,
        'move',
        { [RECORD]: null, 'changes/2026/CHG-2026-0042.yml': RECORD_TEXT, 'src/x.js': 'x();\n' },
        { approver: 'cpatel', merged: null, opened: '2026-11-20T09:00:00Z' },
      );
      expect((await judge(github, moved.number)).reasons).not.toContain('record-missing');
    }));

  test('an unreadable one', () =>
    withGitHub(async (github) => {
      const number = openChange(github, 'id: CHG-2026-0042\ntitle: *x\n');
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect([run.decision, run.reasons]).toEqual(['refused', ['record-unreadable']]);
    }));

  test('upkeep: an outcome is added, and nothing is judged anew', () =>
    withGitHub(async (github) => {
      bringIn(github, 'first', { [RECORD]: RECORD_TEXT, 'src/signing-key.js': 'new();\n' }, { approver: 'cpatel' });
      const outcome = `${RECORD_TEXT}outcome:\n  result: successful\n  started: 2026-11-24T10:04:00Z\n  ended: 2026-11-24T10:31:00Z\n  summary: Done as planned.\n`;
      const { number } = bringIn(
        github,
        'outcome',
        { [RECORD]: outcome },
        { merged: null, opened: '2026-11-24T11:00:00Z' },
      );
      const run = await judge(github, number, '2026-11-24T11:10:00Z');
      expect([run.decision, run.outcome]).toEqual(['not-required', 'pass']);
      expect(run.report.findings.map(({ reason }) => reason)).toContain('record-upkeep');
    }));

  test('upkeep hides no code, and takes nothing back', () =>
    withGitHub(async (github) => {
      const outcome = `${RECORD_TEXT}outcome:\n  result: failed\n  started: 2026-11-24T10:04:00Z\n  ended: 2026-11-24T10:31:00Z\n  summary: It did not go as planned.\n`;
      bringIn(github, 'first', { [RECORD]: outcome, 'src/signing-key.js': 'new();\n' }, { approver: 'cpatel' });
      const back = bringIn(github, 'back', { [RECORD]: RECORD_TEXT }, { merged: null, opened: '2026-11-24T11:00:00Z' });
      expect((await judge(github, back.number, '2026-11-24T11:10:00Z')).decision).toBe('refused');
      const code = bringIn(
        github,
        'code',
        { [RECORD]: `${outcome}links: [https://example.org]\n`, 'src/evil.js': 'evil();\n' },
        { merged: null, opened: '2026-11-24T11:00:00Z', approver: 'cpatel', approved: '2026-11-24T11:05:00Z' },
      );
      expect((await judge(github, code.number, '2026-11-24T11:10:00Z')).decision).toBe('refused');
    }));

  test('two records: the worse decision wins', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { 'changes/CHG-2026-0043.yml': otherRecord('CHG-2026-0043', { 'level: moderate': 'level: low' }) },
      });
      approve(github, number, 'cpatel');
      expect((await judge(github, number)).decision).toBe('refused');
    }));

  test('B25 the same id in two folders', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'changes/2026/CHG-2026-0042.yml': RECORD_TEXT } });
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-id-duplicate');
    }));
});

describe('a record that was in the base already', () => {
  test('selected by a line of another pull request: it does not answer for that one', () =>
    withGitHub(async (github) => {
      bringIn(github, 'first', { [RECORD]: RECORD_TEXT, 'src/signing-key.js': 'new();\n' }, { approver: 'cpatel' });
      const { number } = bringIn(
        github,
        'free-rider',
        { 'src/evil.js': 'evil();\n' },
        {
          author: 'bkhan',
          body: 'Change: CHG-2026-0042',
          approver: 'cpatel',
          merged: null,
          opened: '2026-11-23T17:00:00Z',
          approved: '2026-11-23T18:00:00Z',
        },
      );
      const run = await judge(github, number, '2026-11-23T19:00:00Z');
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('commit-not-covered');
    }));
});
