/** `command: sweep` through the whole action: what changes without a push is judged again, and a check is written only where it says something else. */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../../demo/github/events.ts';
import type { CheckRun } from '../../demo/github/model.ts';
import { ACTIONS_BOT, GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { RunOptions, RunResult } from '../../demo/runner/runner.ts';
import { ACTION, isQuery, MAIN, OUTPUTS, TOKEN, withGitHub } from './harness.ts';
import { runHere } from './here.ts';
import {
  approve,
  FILES,
  merge,
  mergeChange,
  NO_DEPLOYER,
  openChange,
  otherRecord,
  POLICY,
  paymentsSeed,
  REPO,
} from './payments.ts';

const NAME = 'change-gate';

/** Runs the whole action with a check name and asks what must hold for every run. */
const run = async (
  github: EmbeddedGitHub,
  event: RunOptions['event'],
  inputs: Readonly<Record<string, string>> = {},
): Promise<RunResult> => {
  const first = github.requests.length;
  const result = await runHere({
    main: MAIN,
    actionYml: ACTION,
    event,
    token: TOKEN,
    at: github.state.clock.now(),
    inputs: { 'check-name': NAME, comment: 'never', ...inputs },
  });
  const asked = github.requests.slice(first);
  expect(asked.filter(({ unknown, status }) => unknown || status === 501).map(({ path }) => path)).toEqual([]);
  const writes = asked
    .filter(({ method, path, body }) => method !== 'GET' && !isQuery(path, body))
    .map(({ method, path }) => `${method} ${path}`);
  expect(
    writes.filter((write) => !/^POST \/repos\/acme\/payments\/(?:check-runs|statuses\/[0-9a-f]{40})$/.test(write)),
  ).toEqual([]);
  expect(result.problems, result.log).toEqual([]);
  expect(result.signal).toBeNull();
  expect(Object.keys(result.outputs)).toEqual(OUTPUTS);
  expect(`${result.log}${result.summary}`).not.toContain(TOKEN);
  return result;
};

const sweep = (github: EmbeddedGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  run(github, scheduleEvent(github, REPO, { actor: 'asmith' }), { command: 'sweep', ...inputs });
const gatePull = (github: EmbeddedGitHub, number: number): Promise<RunResult> =>
  run(github, pullRequestEvent(github, REPO, number));

const checks = (github: EmbeddedGitHub): readonly CheckRun[] => github.repository(REPO).checkRuns;
const shown = (github: EmbeddedGitHub): readonly (string | null)[] =>
  checks(github).map(({ conclusion, title }) => `${conclusion} ${title?.split(':')[0]}`);

/** A check as a run of the gate leaves it. */
const plant = (github: EmbeddedGitHub, sha: string, given: Partial<CheckRun> = {}): void => {
  github.repository(REPO).checkRuns.push({
    id: github.state.nextId('check'),
    name: NAME,
    headSha: sha,
    externalId: 'change-gate/review',
    detailsUrl: null,
    status: 'completed',
    conclusion: 'failure',
    startedAt: github.state.clock.now(),
    completedAt: github.state.clock.now(),
    title: 'Awaiting: something that was so',
    summary: '',
    text: null,
    annotations: [],
    ...given,
  });
};

/** Pull requests of a sweep are asked for together, and what that does not give is asked of REST. */
const asksForPulls = (path: string, body: unknown): boolean =>
  path === '/graphql' && JSON.stringify(body).includes('pullRequest(');

describe('pull requests', () => {
  test('an approval that has ended turns a success into a failure, once', () =>
    withGitHub(async (github) => {
      const policy = `${FILES[POLICY] ?? ''}approvals: {valid-for: P1D}\n`;
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: policy }, message: 'Rules' });
      const number = openChange(github);
      approve(github, number, 'cpatel', '2026-11-19T10:00:00Z');
      github.setClock('2026-11-19T11:00:00Z');
      await gatePull(github, number);
      expect(shown(github)).toEqual(['success Authorised']);
      const before = await sweep(github);
      expect(before.exitCode).toBe(0);
      expect(before.outputs).toMatchObject({
        decision: 'undetermined',
        outcome: 'warn',
        'change-ids': 'CHG-2026-0042',
      });
      expect(checks(github)).toHaveLength(1);
      github.setClock('2026-11-20T11:00:00Z');
      const after = await sweep(github);
      expect(after.exitCode, after.log).toBe(0);
      expect(after.outputs).toMatchObject({ decision: 'undetermined', outcome: 'warn' });
      expect(after.outputs['reasons']).toContain('approval-expired');
      expect(after.log).toContain('Looked at 1: 1 changed.');
      expect(after.summary).toContain('Pull request');
      expect(shown(github)).toEqual(['success Authorised', 'failure Awaiting']);
      await sweep(github);
      expect(checks(github)).toHaveLength(2);
    }));

  test('an approval that came without an event for the gate', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      await gatePull(github, number);
      approve(github, number, 'cpatel', '2026-11-19T10:00:00Z');
      github.setClock('2026-11-19T11:00:00Z');
      expect((await sweep(github)).exitCode).toBe(0);
      expect(shown(github)).toEqual(['failure Awaiting', 'success Authorised']);
    }));

  test('drafts, pull requests without a check of ours, without a record, and closed ones are left alone', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const other = (branch: string, files: Record<string, string>, draft = false): string => {
        github.push(REPO, branch, { author: 'bkhan', files, message: branch });
        return github.pull(REPO, github.openPullRequest(REPO, { head: branch, author: 'bkhan', draft }).number).headSha;
      };
      plant(github, other('code', { 'src/a.js': 'a\n' }));
      plant(github, other('draft', { 'changes/CHG-2.yml': otherRecord('CHG-2') }, true));
      plant(github, other('closed', { 'changes/CHG-3.yml': otherRecord('CHG-3') }));
      github.closePullRequest(REPO, 4, { by: 'bkhan' });
      // A job of the same name is another check.
      plant(github, github.pull(REPO, number).headSha, { externalId: '' });
      const result = await sweep(github);
      expect(result.outputs).toMatchObject({ decision: 'undetermined', outcome: 'warn', reasons: '' });
      expect(result.exitCode).toBe(0);
      expect(result.log).toContain('No pull request and no deployment has a check that could change.');
      expect(checks(github)).toHaveLength(4);
    }));

  test('one that cannot be read stops no other', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'second', {
        author: 'asmith',
        files: { 'changes/CHG-2.yml': otherRecord('CHG-2'), 'src/b.js': 'b\n' },
        message: 'b',
      });
      const second = github.openPullRequest(REPO, { head: 'second', author: 'asmith' }).number;
      for (const one of [number, second]) plant(github, github.pull(REPO, one).headSha);
      github.fault({
        match: (_method, path, _nth, { body }) => path.endsWith(`/pulls/${number}/files`) || asksForPulls(path, body),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      const result = await sweep(github);
      expect(result.exitCode, result.log).toBe(0);
      expect(result.log).toContain('Looked at 2: 1 changed, 1 not read.');
      expect(result.annotations.map(({ message }) => message).join('\n')).toContain('pull-requests: read');
      expect(
        checks(github)
          .slice(2)
          .map(({ headSha }) => headSha),
      ).toEqual([github.pull(REPO, second).headSha]);
    }));

  test('a success does not outlive what it stood on: reviews that cannot be read', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel', '2026-11-19T10:00:00Z');
      github.setClock('2026-11-19T11:00:00Z');
      await gatePull(github, number);
      github.fault({
        match: (_method, path, _nth, { body }) => path.endsWith('/reviews') || asksForPulls(path, body),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      expect((await sweep(github)).outputs['decision']).toBe('undetermined');
      expect(shown(github)).toEqual(['success Authorised', 'failure Undetermined']);
    }));

  test('a check that another run wrote meanwhile stands', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const { headSha } = github.pull(REPO, number);
      plant(github, headSha);
      let seen = 0;
      github.beforeEach(({ path, query }) => {
        if (!path.endsWith('/check-runs') || query.includes('advice')) return;
        seen += 1;
        if (seen === 2) plant(github, headSha, { title: 'Refused: newer' });
      });
      const result = await sweep(github);
      expect(result.log).toContain('1 left alone');
      expect(checks(github).map(({ title }) => title)).toEqual(['Awaiting: something that was so', 'Refused: newer']);
    }));

  test('without the permission to write, it says so and nothing else', () => {
    const { checks: _, statuses: __, ...rest } = GATE_PERMISSIONS;
    const tokens = { [TOKEN]: { login: ACTIONS_BOT.login, permissions: { ...rest, checks: 'read' as const } } };
    return withGitHub(
      async (github) => {
        const number = openChange(github);
        plant(github, github.pull(REPO, number).headSha);
        const result = await sweep(github);
        expect(result.exitCode).toBe(0);
        expect(result.log).toContain('1 not written');
        expect(result.annotations.map(({ message }) => message).join('\n')).toContain('checks: write');
      },
      paymentsSeed({}, { tokens }),
    );
  });

  test.each([
    ['the policy cannot be understood', { [POLICY]: 'version: 1\nrisk: {bands: {moderate: 9, high: 8}}\n' }],
    ['the register is missing', { '.github/change-gate/register.yml': null }],
  ])('fails where %s', (_, files) =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'cpatel', files, message: 'Rules' });
      const number = openChange(github);
      plant(github, github.pull(REPO, number).headSha);
      const result = await sweep(github);
      expect(result.exitCode, result.log).toBe(1);
      expect(result.outputs).toMatchObject({ decision: 'undetermined', outcome: 'fail' });
    }),
  );

  test('fails where nothing can be read', () =>
    withGitHub(async (github) => {
      openChange(github);
      github.fault({
        match: (_method, path) => /\/pulls$|\/deployments$/.test(path),
        status: 404,
        body: { message: 'Not Found' },
      });
      const result = await sweep(github);
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ decision: 'undetermined', outcome: 'fail' });
    }));
});

describe('deployments', () => {
  const ENDED = { name: `${NAME} / production`, externalId: 'change-gate/production' };
  const AWAITING = { ...ENDED, externalId: 'change-gate/production awaiting' };
  const deployment = (github: EmbeddedGitHub, sha: string, creator = 'asmith', runId?: number): void => {
    github.deploy(REPO, {
      ref: 'main',
      sha,
      environment: 'production',
      creator,
      statuses: ['failure'],
      ...(runId === undefined ? {} : { run: runId }),
    });
  };

  test('a window that has opened', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.setClock('2026-11-24T09:00:00Z');
      deployment(github, sha);
      plant(github, sha, { ...AWAITING, title: 'Awaiting: CHG-2026-0042 may not go to production yet' });
      expect((await sweep(github)).exitCode).toBe(0);
      github.setClock('2026-11-24T10:10:00Z');
      const result = await sweep(github);
      expect(result.outputs, result.log).toMatchObject({ decision: 'undetermined', outcome: 'warn' });
      expect(checks(github).at(-1)).toMatchObject({ ...ENDED, headSha: sha, conclusion: 'success' });
      const count = checks(github).length;
      await sweep(github);
      expect(checks(github)).toHaveLength(count);
    }));

  test('the deployer does not approve their own, whoever sweeps', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: NO_DEPLOYER }, message: 'Rules' });
      const sha = mergeChange(github);
      deployment(github, sha, 'cpatel');
      plant(github, sha, AWAITING);
      const result = await sweep(github);
      expect(result.exitCode, result.log).toBe(0);
      expect(result.outputs['reasons']).toContain('approver-not-independent');
    }));

  test('a deployment by a job is somebody’s by its run', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: NO_DEPLOYER }, message: 'Rules' });
      const sha = mergeChange(github);
      const started = github.startRun(REPO, { event: 'workflow_dispatch', sha, branch: 'main', actor: 'cpatel' });
      deployment(github, sha, ACTIONS_BOT.login, started.id);
      plant(github, sha, AWAITING);
      expect((await sweep(github)).outputs['reasons']).toContain('approver-not-independent');
    }));

  /** An approval of the environment alone: it counts for the run that it was given to, and for no other. */
  const onlyByEnvironment = (github: EmbeddedGitHub): string => {
    const policy = `${FILES[POLICY] ?? ''}approvals: {evidence: [environment], binds-to: record, confirm: []}\n`;
    github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: policy }, message: 'Rules' });
    return merge(github, openChange(github));
  };
  const runWith = (github: EmbeddedGitHub, sha: string, at: string): number => {
    const { id } = github.startRun(REPO, { event: 'workflow_dispatch', sha, branch: 'main', actor: 'asmith', at });
    github.approveRun(REPO, id, { login: 'cpatel', environments: ['production'], at });
    return id;
  };

  test('the approvals of its own run count', () =>
    withGitHub(async (github) => {
      const sha = onlyByEnvironment(github);
      const run = runWith(github, sha, '2026-11-24T10:01:00Z');
      github.setClock('2026-11-24T10:10:00Z');
      deployment(github, sha, ACTIONS_BOT.login, run);
      plant(github, sha, AWAITING);
      const result = await sweep(github);
      expect(checks(github).at(-1), result.log).toMatchObject({ ...ENDED, conclusion: 'success' });
    }));

  test('the approvals of the run of yesterday do not, whatever a status links to', () =>
    withGitHub(async (github) => {
      const sha = onlyByEnvironment(github);
      const run = runWith(github, sha, '2026-11-23T16:00:00Z');
      const [attempt] = github.repository(REPO).runs.find(({ id }) => id === run)?.attempts ?? [];
      Object.assign(attempt ?? {}, { status: 'completed', conclusion: 'failure', updatedAt: '2026-11-23T16:30:00Z' });
      github.setClock('2026-11-24T10:10:00Z');
      deployment(github, sha, 'asmith', run);
      plant(github, sha, AWAITING);
      const result = await sweep(github);
      expect(
        checks(github).map(({ conclusion }) => conclusion),
        result.log,
      ).not.toContain('success');
      // By an app nobody is known for it: the run that would name somebody says that it is not its own.
      deployment(github, sha, ACTIONS_BOT.login, run);
      expect((await sweep(github)).log).toContain('who started it is not known');
    }));

  test('a deployment that nobody is known for is not judged', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      deployment(github, sha, ACTIONS_BOT.login);
      plant(github, sha, AWAITING);
      const result = await sweep(github);
      expect(result.log).toContain('who started it is not known');
      expect(checks(github)).toHaveLength(1);
    }));

  test.each([
    ['refused', { externalId: ENDED.externalId, title: 'Awaiting: no' }],
    ['a success', { externalId: ENDED.externalId, conclusion: 'success', title: 'Authorised: yes' }],
    ['a success that says it waits', { conclusion: 'success' }],
    ['another app’s', { externalId: 'other' }],
    ['of another environment', { name: `${NAME} / staging` }],
  ])('a check that is %s is left alone', (_, given) =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      deployment(github, sha);
      plant(github, sha, { ...AWAITING, ...given });
      expect((await sweep(github)).exitCode).toBe(0);
      expect(checks(github)).toHaveLength(1);
    }),
  );

  test('what cannot be read leaves the check that waits', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const sha = merge(github, number);
      deployment(github, sha);
      plant(github, sha, AWAITING);
      github.fault({
        match: (_method, path) => path === '/graphql' || path.endsWith('/reviews'),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      const result = await sweep(github);
      expect(result.log).toContain('1 not read');
      expect(checks(github)).toHaveLength(1);
    }));
});

describe('inputs', () => {
  test.each([
    ['no name of a check', { 'check-name': '' }, /needs the input .status.* or .check-name/],
    ['an environment', { environment: 'production' }, /takes no .environment/],
    ['a change', { change: 'CHG-2026-0042' }, /takes no .change/],
    ['a commit', { sha: 'a'.repeat(40) }, /takes no .sha/],
  ])('%s stops it', (_, inputs, says) =>
    withGitHub(async (github) => {
      const result = await sweep(github, inputs);
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({
        decision: 'undetermined',
        reasons: expect.stringContaining('input-invalid'),
      });
      expect(result.log).toMatch(says);
      expect(github.requests).toEqual([]);
    }),
  );

  test('an event of review stops it', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const result = await run(github, pullRequestEvent(github, REPO, number), { command: 'sweep' });
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reasons']).toContain('input-invalid');
    }));
});
