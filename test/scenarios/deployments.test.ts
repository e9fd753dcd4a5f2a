/** Stories of deployment through the whole action: what goes out, who covers it, whether it may go out again (contract 3 and 5). */
import { describe, expect, test } from 'vitest';
import { deploymentEvent, pushEvent, workflowDispatchEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type GateRun, gate, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  merge,
  mergeChange,
  NO_DEPLOYER,
  openChange,
  otherRecord,
  POLICY,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

const LATER = {
  'start: 2026-11-24T10:00:00+00:00': 'start: 2026-11-25T10:00:00+00:00',
  'end: 2026-11-24T12:00:00+00:00': 'end: 2026-11-25T12:00:00+00:00',
};

/** Starts a deployment of the branch's head, or of a commit of it. */
function deploy(
  github: EmbeddedGitHub,
  options: { sha?: string; environment?: string; at?: string; inputs?: Record<string, string> } = {},
): Promise<GateRun> {
  github.setClock(options.at ?? '2026-11-24T10:10:00Z');
  const deployment = github.deploy(REPO, {
    ref: 'main',
    environment: options.environment ?? 'production',
    creator: 'asmith',
    statuses: [],
    ...(options.sha === undefined ? {} : { sha: options.sha }),
  });
  return gate(
    github,
    deploymentEvent(github, REPO, deployment),
    options.inputs === undefined ? {} : { inputs: options.inputs },
  );
}

describe('how it was merged', () => {
  test.each(['squash', 'merge', 'rebase'] as const)('B21 %s', (method) =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github, method);
      expect((await deploy(github)).decision).toBe('authorised');
    }),
  );

  test.each(['squash', 'merge', 'rebase'] as const)('%s of several commits, after the base went on', (method) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'src/second.js': 'second();\n' } });
      github.push(REPO, 'main', {
        author: 'bkhan',
        files: { 'src/other.js': 'other();\n' },
        at: '2026-11-19T10:00:00Z',
      });
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-19T11:00:00Z');
      approve(github, number, 'cpatel');
      merge(github, number, method);
      expect((await deploy(github)).decision).toBe('authorised');
    }),
  );

  test('B21 a squash that holds more than was reviewed, or less', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      deployedBefore(github, before);
      const number = openChange(github);
      approve(github, number, 'cpatel');
      for (const files of [
        { 'src/evil.js': 'evil();\n' },
        { 'src/signing-key.js': FILES['src/signing-key.js'] ?? '' },
      ]) {
        github.setClock('2026-11-23T15:00:00Z');
        const head = github.push(REPO, 'main', {
          author: 'asmith',
          force: true,
          from: before,
          message: 'Rotate the signing key (#1)',
          files: { 'src/signing-key.js': 'export const key = "2026-12";\n', [RECORD]: RECORD_TEXT, ...files },
        });
        const pull = github.pull(REPO, number);
        Object.assign(pull, {
          state: 'closed',
          mergedAt: '2026-11-23T15:00:00Z',
          closedAt: '2026-11-23T15:00:00Z',
          mergedBy: 'asmith',
          mergeCommit: head,
          landed: [head],
        });
        for (const event of ['merged', 'closed'])
          pull.timeline.push({
            kind: 'event',
            event: {
              id: github.state.nextId('event'),
              event,
              login: 'asmith',
              createdAt: '2026-11-23T15:00:00Z',
              commitId: head,
              reviewId: null,
              extra: {},
            },
          });
        const run = await deploy(github);
        expect(run.decision).toBe('refused');
        expect(run.reasons).toContain('commit-not-covered');
      }
    }));

  test('not merged, only pushed to a branch', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const run = await deploy(github, { sha: github.commit(REPO, 'rotate-key') });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('commit-not-covered');
    }));
});

describe('coverage', () => {
  test('B11 a pull request without a record rides along', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(github, 'rider', { 'src/rider.js': 'rider();\n' }, { author: 'mallory', merged: '2026-11-20T09:00:00Z' });
      mergeChange(github);
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
      expect(run.report.findings.find(({ reason }) => reason === 'commit-not-covered')?.message).toContain('#1');
    }));

  test('B11 a commit that was pushed past all pull requests, B26 even if it was taken back', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-18T09:00:00Z',
      });
      github.push(REPO, 'main', { author: 'mallory', files: { 'src/evil.js': null }, at: '2026-11-18T09:01:00Z' });
      mergeChange(github);
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
      expect(run.report.findings.filter(({ reason }) => reason === 'commit-not-covered')).toHaveLength(2);
    }));

  test('a pull request of records only is merged in between', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(
        github,
        'for-later',
        { 'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050', LATER) },
        { merged: '2026-11-20T09:00:00Z' },
      );
      mergeChange(github);
      expect((await deploy(github)).decision).toBe('authorised');
    }));

  test('the record covers another pull request by its number', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(github, 'part-one', { 'src/one.js': 'one();\n' }, { approver: 'cpatel', merged: '2026-11-21T09:00:00Z' });
      const number = openChange(github, `${RECORD_TEXT}covers: ["#1"]\n`);
      approve(github, number, 'cpatel');
      merge(github, number);
      expect((await deploy(github)).decision).toBe('authorised');
    }));

  test('what is covered needs its approval too', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(github, 'part-one', { 'src/one.js': 'one();\n' }, { merged: '2026-11-21T09:00:00Z' });
      const number = openChange(github, `${RECORD_TEXT}covers: ["#1"]\n`);
      approve(github, number, 'cpatel');
      merge(github, number);
      expect((await deploy(github)).decision).not.toBe('authorised');
    }));

  test.each([
    ['the policy file itself, which names its start, needs no record', {}, ['authorised', []]],
    ['what else came since does', { 'src/pushed.js': 'pushed();\n' }, ['refused', ['commit-not-covered']]],
  ])('coverage-since: a first deployment from a commit on; %s', (_, besides, expected) =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.push(REPO, 'main', {
        author: 'asmith',
        files: { [POLICY]: `${FILES[POLICY]}coverage-since: ${since}\n`, ...besides },
        at: '2026-11-18T09:00:00Z',
      });
      mergeChange(github, 'squash', true);
      const run = await deploy(github);
      expect([run.decision, run.reasons]).toEqual(expected);
    }),
  );

  test('a first deployment without it is refused, and the line that its remedy gives lets it through', () =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const sha = mergeChange(github, 'squash', true);
      const refused = await deploy(github, { sha });
      expect([refused.decision, refused.reasons]).toEqual(['refused', ['first-deployment']]);
      const remedy = refused.report.findings.find(({ reason }) => reason === 'first-deployment')?.remedy ?? '';
      const [, line] = /`(coverage-since: [0-9a-f]{40})`/u.exec(remedy) ?? [];
      expect(line).toBe(`coverage-since: ${since}`);
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: `${FILES[POLICY]}${line}\n` } });
      expect((await deploy(github, { sha, at: '2026-11-24T10:20:00Z' })).decision).toBe('authorised');
    }));

  test('a last deployment whose commit is gone: coverage starts where the policy says', () =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const files = { [POLICY]: `${FILES[POLICY]}coverage-since: ${since}\n` };
      github.push(REPO, 'main', { author: 'asmith', files, at: '2026-11-09T09:00:00Z' });
      github.deploy(REPO, {
        ref: 'main',
        sha: 'd'.repeat(40),
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-10T10:00:00Z',
      });
      mergeChange(github);
      const run = await deploy(github);
      expect([run.decision, run.reasons], run.raw).toEqual(['authorised', []]);
      expect(run.facts?.landed).toMatchObject({ since, lost: 'd'.repeat(40) });
    }));

  test('a deployment that failed covers nothing, and one of the same run is not the last', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-18T09:00:00Z',
      });
      deployedBefore(github, github.repository(REPO).activity[0]?.before ?? '', '2026-11-10T10:00:00Z');
      github.deploy(REPO, {
        ref: 'main',
        environment: 'production',
        creator: 'asmith',
        statuses: ['in_progress', 'failure'],
        at: '2026-11-18T10:00:00Z',
      });
      const sha = mergeChange(github);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, deployment);
      github.addDeploymentStatus(REPO, deployment, {
        state: 'success',
        login: 'github-actions[bot]',
        targetUrl: `https://github.example/${REPO}/actions/runs/${event.env['GITHUB_RUN_ID']}/job/1`,
      });
      const run = await gate(github, event);
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
    }));

  test('the names of environments are compared without case', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-10T10:00:00Z', 'Production');
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-18T09:00:00Z',
      });
      mergeChange(github);
      const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'PRODUCTION' } });
      expect([run.decision, run.reasons]).toEqual(['refused', ['commit-not-covered']]);
    }));
});

describe('going out again', () => {
  test('B18 the same commit as often as wanted, another one not', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const sha = mergeChange(github);
      github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-24T10:05:00Z',
      });
      expect((await deploy(github, { sha })).decision).toBe('authorised');
      const { sha: next } = bringIn(
        github,
        'more',
        { 'src/more.js': 'more();\n' },
        {
          approver: 'cpatel',
          body: 'Change: CHG-2026-0042',
          merged: '2026-11-24T10:06:00Z',
          approved: '2026-11-24T10:05:30Z',
          opened: '2026-11-24T10:05:10Z',
        },
      );
      const run = await deploy(github, { sha: next });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-used');
    }));

  test('a back-out: to what ran before, whatever the hour', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      deployedBefore(github, before);
      const sha = mergeChange(github);
      github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-24T10:15:00Z',
      });
      const run = await deploy(github, { sha: before, at: '2026-11-24T23:30:00Z' });
      expect([run.decision, run.report.findings.map(({ reason }) => reason)]).toEqual(['authorised', ['back-out']]);
    }));

  test('B19 further back needs a record', () =>
    withGitHub(async (github) => {
      const oldest = github.commit(REPO, 'main');
      deployedBefore(github, oldest, '2026-11-01T10:00:00Z');
      github.push(REPO, 'main', { author: 'asmith', files: { 'src/a.js': 'a();\n' }, at: '2026-11-02T09:00:00Z' });
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-03T10:00:00Z');
      const sha = mergeChange(github);
      github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        at: '2026-11-24T10:05:00Z',
      });
      expect((await deploy(github, { sha: oldest })).decision).toBe('refused');
    }));

  test('after its outcome, and after its withdrawal', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      const outcome = `${RECORD_TEXT}outcome:\n  result: successful\n  started: 2026-11-24T10:01:00Z\n  ended: 2026-11-24T10:05:00Z\n  summary: Done as planned.\n`;
      const sha = github.commit(REPO, 'main');
      bringIn(
        github,
        'outcome',
        { [RECORD]: outcome },
        { merged: '2026-11-24T10:06:00Z', opened: '2026-11-24T10:05:30Z' },
      );
      expect((await deploy(github, { sha })).reasons).toContain('record-used');
      bringIn(
        github,
        'withdrawn',
        { [RECORD]: `${RECORD_TEXT}withdrawn: {by: asmith, at: 2026-11-24T10:07:00Z, reason: Superseded}\n` },
        { merged: '2026-11-24T10:08:00Z', opened: '2026-11-24T10:07:30Z' },
      );
      expect((await deploy(github, { sha })).reasons).toContain('record-withdrawn');
    }));
});

describe('when', () => {
  test.each([
    ['2026-11-24T09:59:59Z', 'awaiting', 'window-not-open'],
    ['2026-11-24T10:00:00Z', 'authorised', ''],
    ['2026-11-24T11:59:59Z', 'authorised', ''],
    ['2026-11-24T12:00:00Z', 'refused', 'window-closed'],
  ])('E7 at %s: %s', (at, decision, reason) =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.setClock(at);
      github.state.clock.set(at);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
        at: '2026-11-24T09:30:00Z',
      });
      const run = await gate(github, deploymentEvent(github, REPO, deployment));
      expect(run.decision).toBe(decision);
      if (reason !== '') expect(run.reasons).toContain(reason);
    }),
  );

  test.each([
    ['2026-11-24T10:20:00Z', 'ahead'],
    ['2026-11-24T10:00:00Z', 'behind'],
  ])('E8 X41 a runner whose clock shows %s (%s of GitHub)', (at) =>
    withGitHub(async (github) => {
      mergeChange(github);
      const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'production' }, at });
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['clock-skew']]);
    }),
  );

  test('B22 run again after the window', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      const event = workflowDispatchEvent(github, REPO, { actor: 'asmith' });
      github.setClock('2026-11-25T10:10:00Z');
      github.rerun(REPO, Number(event.env['GITHUB_RUN_ID']), { actor: 'cpatel' });
      const run = await gate(
        github,
        workflowDispatchEvent(github, REPO, { actor: 'asmith', run: Number(event.env['GITHUB_RUN_ID']) }),
        { inputs: { environment: 'production' } },
      );
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('window-closed');
    }));

  test('A24 who runs it again is a deployer too, where the policy bars deployers', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: NO_DEPLOYER }, message: 'Rules' });
      mergeChange(github);
      const first = workflowDispatchEvent(github, REPO, { actor: 'asmith' });
      const run = Number(first.env['GITHUB_RUN_ID']);
      github.rerun(REPO, run, { actor: 'cpatel' });
      const again = await gate(github, workflowDispatchEvent(github, REPO, { actor: 'asmith', run }), {
        inputs: { environment: 'production' },
      });
      expect(again.decision).toBe('awaiting');
      expect(again.reasons).toContain('approver-not-independent');
    }));
});

describe('B6 the record after its approval', () => {
  test('changed on the default branch by another pull request: what was approved is something else', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      bringIn(
        github,
        'longer',
        { [RECORD]: recordWith({ 'end: 2026-11-24T12': 'end: 2026-11-24T15' }) },
        { merged: '2026-11-23T17:00:00Z', opened: '2026-11-23T16:00:00Z' },
      );
      const run = await deploy(github, { sha });
      expect(run.decision).not.toBe('authorised');
    }));

  test('deleted on the default branch', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.push(REPO, 'main', { author: 'asmith', files: { [RECORD]: null }, at: '2026-11-23T17:00:00Z' });
      const run = await deploy(github, { sha });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('record-missing');
    }));

  test('pushed to the default branch past all pull requests', () =>
    withGitHub(async (github) => {
      const number = openChange(github, null);
      approve(github, number, 'cpatel');
      merge(github, number);
      github.push(REPO, 'main', { author: 'asmith', files: { [RECORD]: RECORD_TEXT }, at: '2026-11-23T17:00:00Z' });
      const run = await deploy(github, { inputs: { change: 'CHG-2026-0042' } });
      expect(run.decision).not.toBe('authorised');
    }));
});

test('two records at one time for one item collide', () =>
  withGitHub(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    mergeChange(github);
    bringIn(
      github,
      'twin',
      { 'src/twin.js': 'twin();\n', 'changes/CHG-2026-0043.yml': otherRecord('CHG-2026-0043') },
      { approver: 'cpatel' },
    );
    const run = await deploy(github);
    expect(run.decision).toBe('refused');
    expect(run.reasons).toContain('collision');
  }));

test('G9 on GitHub Enterprise Server', () =>
  withGitHub(
    async (github) => {
      mergeChange(github);
      expect((await deploy(github)).decision).toBe('authorised');
      expect(github.requests.every(({ unknown }) => !unknown)).toBe(true);
    },
    paymentsSeed({}, { apiPrefix: '/api/v3' }),
  ));
