/** One story for each event that the contract names, and for those that it does not, through the whole action. */
import { describe, expect, test } from 'vitest';
import {
  deploymentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { expectRequests, type GateRun, gate, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  LEDGER,
  mergeChange,
  NO_DEPLOYER,
  openChange,
  otherRecord,
  POLICY,
  RECORD_TEXT,
  REPO,
} from './payments.ts';

const AUTHORISED = { decision: 'authorised', outcome: 'pass', reasons: [] };
const verdict = ({ decision, outcome, reasons }: GateRun): unknown => ({ decision, outcome, reasons });
const production = { environment: 'production' };

/** Pull request 1, approved, at 11:00 on the day of the approval. */
function approved(github: EmbeddedGitHub): number {
  const number = openChange(github);
  approve(github, number, 'cpatel');
  github.setClock('2026-11-20T11:00:00Z');
  return number;
}

describe('events of review', () => {
  test('pull_request', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      const event = pullRequestEvent(github, REPO, number);
      github.requests.length = 0;
      const run = await gate(github, event);
      expect(verdict(run)).toEqual(AUTHORISED);
      expect(run.run.outputs).toMatchObject({
        'change-ids': 'CHG-2026-0042',
        risk: 'moderate',
        'window-start': '2026-11-24T10:00:00+00:00',
        'window-end': '2026-11-24T12:00:00+00:00',
      });
      expectRequests('review-moderate', github);
    }));

  test('pull_request without a record, then not approved, then by too low a level', () =>
    withGitHub(async (github) => {
      const bare = openChange(github, null);
      expect(verdict(await gate(github, pullRequestEvent(github, REPO, bare)))).toMatchObject({
        decision: 'refused',
        reasons: ['record-missing'],
      });
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'changes/CHG-2026-0042.yml': RECORD_TEXT } });
      expect(verdict(await gate(github, pullRequestEvent(github, REPO, bare)))).toMatchObject({
        decision: 'awaiting',
        reasons: ['approval-outstanding'],
      });
      approve(github, bare, 'bkhan');
      github.setClock('2026-11-20T11:00:00Z');
      const low = await gate(github, pullRequestEvent(github, REPO, bare));
      expect(low.decision).toBe('awaiting');
      expect(low.reasons).toContain('approver-below-level');
    }));

  test('pull_request_target, whose commit is that of the default branch', () =>
    withGitHub(async (github) => {
      const number = approved(github);
      expect(verdict(await gate(github, pullRequestEvent(github, REPO, number, { isTarget: true })))).toEqual(
        AUTHORISED,
      );
    }));

  test('pull_request_review: the approval itself starts the run', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const review = github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
      github.setClock('2026-11-20T10:13:00Z');
      expect(verdict(await gate(github, pullRequestReviewEvent(github, REPO, number, review.id)))).toEqual(AUTHORISED);
      github.review(REPO, number, 'dlee', { state: 'CHANGES_REQUESTED', at: '2026-11-20T10:20:00Z' });
      github.setClock('2026-11-20T10:21:00Z');
      expect(verdict(await gate(github, pullRequestReviewEvent(github, REPO, number, review.id)))).toMatchObject({
        decision: 'refused',
        reasons: ['approval-rejected'],
      });
    }));

  describe('merge_group', () => {
    const SECOND = 'changes/CHG-2026-0043.yml';
    const second = otherRecord('CHG-2026-0043', {
      'component:default/payments-api': 'component:default/ledger',
      'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-25T10:00:00+00:00',
      'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-25T12:00:00+00:00',
    });
    function queue(github: EmbeddedGitHub, record: string | null): readonly number[] {
      github.push(REPO, 'main', {
        author: 'asmith',
        files: { 'catalog-info.yaml': LEDGER },
        at: '2026-11-18T09:00:00Z',
      });
      const first = approved(github);
      const { number } = bringIn(
        github,
        'ledger',
        { 'ledger/book.js': 'export {};\n', ...(record === null ? {} : { [SECOND]: record }) },
        { approver: 'cpatel', merged: null },
      );
      github.setClock('2026-11-20T13:00:00Z');
      return [first, number];
    }

    test.each(['squash', 'merge'] as const)('both with records, by %s', (method) =>
      withGitHub(async (github) => {
        const group = github.enqueue(REPO, queue(github, second), { method, by: 'asmith' });
        const run = await gate(github, mergeGroupEvent(github, REPO, group));
        expect(verdict(run)).toEqual(AUTHORISED);
        expect(run.run.outputs['change-ids']).toBe('CHG-2026-0042 CHG-2026-0043');
      }),
    );

    // What a queue rebases has neither the commits of the pull request nor a message that names it, so nothing shows whose it is.
    test('by rebase: the commits cannot be told, so they are not covered', () =>
      withGitHub(async (github) => {
        const group = github.enqueue(REPO, queue(github, second), { method: 'rebase', by: 'asmith' });
        const run = await gate(github, mergeGroupEvent(github, REPO, group));
        expect(run.decision).toBe('refused');
        expect(run.reasons).toContain('commit-not-covered');
      }));

    test('one without a record', () =>
      withGitHub(async (github) => {
        const group = github.enqueue(REPO, queue(github, null), { method: 'squash', by: 'asmith' });
        const run = await gate(github, mergeGroupEvent(github, REPO, group));
        expect(run.decision).toBe('refused');
        expect(run.reasons).toEqual(['commit-not-covered']);
      }));

    test('a commit that belongs to no pull request', () =>
      withGitHub(async (github) => {
        const group = github.enqueue(REPO, queue(github, second), { method: 'squash', by: 'asmith' });
        const branch = group.headRef.replace('refs/heads/', '');
        const headSha = github.push(REPO, branch, {
          author: 'mallory',
          files: { 'src/evil.js': 'evil();\n' },
          message: 'Ride along (#1)',
        });
        const run = await gate(github, mergeGroupEvent(github, REPO, { ...group, headSha }));
        expect(run.decision).toBe('refused');
        expect(run.reasons).toContain('commit-not-covered');
      }));
  });
});

describe('events of deployment', () => {
  test('deployment: the first of its environment', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github, 'squash', true);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, deployment);
      github.requests.length = 0;
      const run = await gate(github, event);
      expect([run.decision, run.outcome]).toEqual(['refused', 'fail']);
      expect(run.report.findings.map(({ reason }) => reason)).toContain('first-deployment');
      expect(run.run.outputs['remaining-minutes']).toBe('');
      expectRequests('deploy-first', github);
    }));

  test('deployment: everything since the one before', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', {
        author: 'asmith',
        files: { 'catalog-info.yaml': LEDGER },
        at: '2026-11-09T09:00:00Z',
      });
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      const record = otherRecord('CHG-2026-0043', { 'component:default/payments-api': 'component:default/ledger' });
      const { sha } = bringIn(
        github,
        'ledger',
        { 'ledger/book.js': 'export {};\n', 'changes/CHG-2026-0043.yml': record },
        { approver: 'cpatel' },
      );
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, deployment);
      github.requests.length = 0;
      const run = await gate(github, event);
      expect(verdict(run)).toEqual(AUTHORISED);
      expect(run.run.outputs['change-ids']).toBe('CHG-2026-0042 CHG-2026-0043');
      expectRequests('deploy-range', github);
    }));

  test('push to the default branch', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      expect(verdict(await gate(github, pushEvent(github, REPO, 'main'), { inputs: production }))).toEqual(AUTHORISED);
      expect(verdict(await gate(github, pushEvent(github, REPO, 'main')))).toMatchObject({
        decision: 'undetermined',
        reasons: ['environment-missing'],
      });
    }));

  test('workflow_dispatch, with the environment from an input and without', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      const event = workflowDispatchEvent(github, REPO, {
        actor: 'asmith',
        inputs: { environment: 'production', approved: 'true' },
      });
      expect(verdict(await gate(github, event, { inputs: production }))).toEqual(AUTHORISED);
      expect(verdict(await gate(github, event))).toMatchObject({
        decision: 'undetermined',
        reasons: ['environment-missing'],
      });
    }));

  test('workflow_dispatch by the only approver, who is not independent of it where the policy bars deployers', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: NO_DEPLOYER }, message: 'Rules' });
      mergeChange(github);
      const run = await gate(github, workflowDispatchEvent(github, REPO, { actor: 'cpatel' }), { inputs: production });
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approver-not-independent');
    }));

  test('release: the commit of the tag', () =>
    withGitHub(async (github) => {
      github.tag(REPO, 'v1', mergeChange(github));
      expect(
        verdict(await gate(github, releaseEvent(github, REPO, { actor: 'asmith', tag: 'v1' }), { inputs: production })),
      ).toEqual(AUTHORISED);
    }));

  test('schedule', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      expect(
        verdict(await gate(github, scheduleEvent(github, REPO, { actor: 'asmith' }), { inputs: production })),
      ).toEqual(AUTHORISED);
    }));

  test('workflow_run: the commit of the run that ended, not that of the default branch', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      const ended = github.startRun(REPO, {
        event: 'push',
        sha,
        branch: 'main',
        actor: 'asmith',
        status: 'completed',
        conclusion: 'success',
      });
      expect(verdict(await gate(github, workflowRunEvent(github, REPO, ended), { inputs: production }))).toEqual(
        AUTHORISED,
      );
      const elsewhere = github.push(REPO, 'elsewhere', { author: 'mallory', files: { 'src/evil.js': 'evil();\n' } });
      const other = github.startRun(REPO, {
        event: 'push',
        sha: elsewhere,
        branch: 'elsewhere',
        actor: 'mallory',
        status: 'completed',
        conclusion: 'success',
      });
      const run = await gate(github, workflowRunEvent(github, REPO, other), { inputs: production });
      expect(run.decision).not.toBe('authorised');
      expect(run.reasons).toContain('commit-not-covered');
    }));
});

describe('events that decide nothing', () => {
  test.each([
    'issue_comment',
    'issues',
    'check_run',
    'pull_request_review_comment',
    'create',
    'status',
    'workflow_call',
    'Push',
    ' push',
  ])('%s', (name) =>
    withGitHub(async (github) => {
      const event = { ...pushEvent(github, REPO, 'main'), name };
      const run = await gate(
        github,
        { ...event, env: { ...event.env, GITHUB_EVENT_NAME: name } },
        { inputs: production },
      );
      expect(verdict(run)).toEqual({ decision: 'undetermined', outcome: 'fail', reasons: ['event-unsupported'] });
      expect(github.requests).toEqual([]);
    }),
  );

  test('a push that deletes its branch', () =>
    withGitHub(async (github) => {
      const event = pushEvent(github, REPO, 'main');
      const payload = { ...event.payload, deleted: true, after: '0'.repeat(40) };
      expect(verdict(await gate(github, { ...event, payload }, { inputs: production }))).toEqual({
        decision: 'undetermined',
        outcome: 'fail',
        reasons: ['event-invalid'],
      });
    }));

  test.each([
    ['empty', ''],
    ['not JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without a pull request', '{}'],
    ['with a number as text', '{"number":"1","pull_request":{"number":"1"}}'],
    ['with a number below one', '{"number":0}'],
    ['with a fraction', '{"number":1.5}'],
    ['of 26 MiB', `{"number":1,"x":"${'x'.repeat(26 * 1024 * 1024)}"}`],
    ['nested 100,000 deep', '['.repeat(100_000)],
  ])('an event file %s', (_, payload) =>
    withGitHub(async (github) => {
      const number = approved(github);
      const event = pullRequestEvent(github, REPO, number);
      github.requests.length = 0;
      const run = await gate(github, { ...event, payload });
      expect(verdict(run)).toEqual({ decision: 'undetermined', outcome: 'fail', reasons: ['event-invalid'] });
      expect(github.requests).toEqual([]);
    }),
  );

  test('no event file, no event name', () =>
    withGitHub(async (github) => {
      const event = pullRequestEvent(github, REPO, approved(github));
      for (const env of [
        { GITHUB_EVENT_PATH: '/nowhere/event.json' },
        { GITHUB_EVENT_PATH: '' },
        { GITHUB_EVENT_NAME: '' },
      ])
        expect(verdict(await gate(github, event, { env }))).toMatchObject({
          decision: 'undetermined',
          reasons: ['event-invalid'],
        });
    }));

  test.each(['', 'acme', 'acme/', 'acme/payments/../shop', 'acme/payments?x=1', '{owner}/{repo}'])(
    'GITHUB_REPOSITORY is %j',
    (name) =>
      withGitHub(async (github) => {
        const event = pullRequestEvent(github, REPO, approved(github));
        github.requests.length = 0;
        const run = await gate(github, event, { env: { GITHUB_REPOSITORY: name } });
        expect(verdict(run)).toMatchObject({ decision: 'undetermined', reasons: ['event-invalid'] });
        expect(github.requests).toEqual([]);
      }),
  );
});
