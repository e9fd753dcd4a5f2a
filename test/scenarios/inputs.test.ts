/** Inputs through the whole action: an empty one is the safe default, an unknown one stops the run, and none asserts a fact (C11, C12, C19). */
import { describe, expect, test } from 'vitest';
import { deploymentEvent, pullRequestEvent, pushEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { gate, withGitHub } from './harness.ts';
import { approve, FILES, mergeChange, openChange, POLICY, paymentsSeed, REPO } from './payments.ts';

const push = (github: EmbeddedGitHub): ReturnType<typeof pushEvent> => {
  mergeChange(github);
  return pushEvent(github, REPO, 'main');
};

describe('what makes no sense stops the run before anything is asked', () => {
  test.each([
    ['mode', 'ENFORCE'],
    ['mode', 'yes'],
    ['mode', 'true'],
    ['mode', 'none'],
    ['mode', 'advise '.repeat(50)],
    ['mode', 'enforce advise'],
    ['stage', 'review'],
    ['stage', 'draft'],
    ['stage', 'Deploy'],
    ['stage', '10abc'],
    ['command', 'Gate'],
    ['command', 'replay'],
    ['comment', 'yes'],
    ['sha', 'main'],
    ['sha', 'abc1234'],
    ['sha', 'A'.repeat(40)],
    ['sha', `${'a'.repeat(40)}\n${'b'.repeat(40)}`],
    ['change', 'CHG-1; rm -rf /'],
    ['change', '../../etc/passwd'],
    ['environment', 'prod\u202euction'],
    ['policy-repository', 'acme'],
    ['policy-repository', '../evil/repo'],
    ['policy-repository', 'acme/payments?ref=evil'],
    ['policy-ref', '../main'],
    ['policy-ref', 'main?x=1'],
    ['records-repository', 'https://example.org/acme/payments'],
    ['records-ref', '-x'],
    ['check-name', 'x'.repeat(101)],
    ['token', ''],
  ])('%s: %j', (name, value) =>
    withGitHub(async (github) => {
      const event = push(github);
      github.requests.length = 0;
      const run = await gate(github, event, { inputs: { environment: 'production', [name]: value } });
      expect({ decision: run.decision, outcome: run.outcome, reasons: run.reasons }).toEqual({
        decision: 'undetermined',
        outcome: 'fail',
        reasons: ['input-invalid'],
      });
      expect(github.requests).toEqual([]);
    }),
  );
});

test('empty inputs are as if they were left out', () =>
  withGitHub(async (github) => {
    const names = [
      'mode',
      'stage',
      'command',
      'comment',
      'sha',
      'change',
      'policy-repository',
      'policy-ref',
      'records-repository',
      'records-ref',
      'check-name',
      'artifact-digests',
      'report-directory',
    ];
    const inputs = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? '' : '  ']));
    const run = await gate(github, push(github), { inputs: { ...inputs, environment: ' production ' } });
    expect([run.decision, run.report.mode]).toEqual(['authorised', 'enforce']);
  }));

describe('mode can only make the gate stricter', () => {
  const advised = {
    ...FILES,
    [POLICY]: 'version: 1\nenvironments:\n  production: {gate: advise}\n  "*": {gate: none}\n',
  };
  test.each([
    ['production', '', 'advise', 'warn'],
    ['production', 'advise', 'advise', 'warn'],
    ['production', 'enforce', 'enforce', 'fail'],
    ['staging', '', 'none', 'pass'],
    ['staging', 'advise', 'advise', 'warn'],
    ['staging', 'enforce', 'enforce', 'fail'],
  ])('%s with mode %j', (environment, mode, expected, outcome) =>
    withGitHub(
      async (github) => {
        const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment, mode } });
        expect([run.report.mode, run.outcome]).toEqual([expected, outcome]);
        expect(run.decision).toBe(expected === 'none' ? 'not-required' : 'refused');
      },
      paymentsSeed({ files: advised }),
    ),
  );

  test('advise does not soften an enforced environment', () =>
    withGitHub(async (github) => {
      const run = await gate(github, pushEvent(github, REPO, 'main'), {
        inputs: { environment: 'production', mode: 'advise' },
      });
      expect([run.report.mode, run.outcome, run.run.exitCode]).toEqual(['enforce', 'fail', 1]);
    }));
});

describe('environment', () => {
  test('the input against the one of the deployment: compared without case, and otherwise refused', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const event = deploymentEvent(github, REPO, deployment);
      expect((await gate(github, event, { inputs: { environment: 'PRODUCTION' } })).decision).toBe('authorised');
      const other = await gate(github, event, { inputs: { environment: 'staging' } });
      expect([other.decision, other.reasons]).toEqual(['undetermined', ['environment-mismatch']]);
    }));

  test.each(['prod', 'production2', 'Produktion', 'production,staging'])(
    'B23 the record is not for %s',
    (environment) =>
      withGitHub(async (github) => {
        const run = await gate(github, push(github), { inputs: { environment, mode: 'enforce' } });
        expect(run.decision).toBe('refused');
        expect(run.reasons).toContain('environment-not-covered');
      }),
  );
});

describe('change and sha', () => {
  test('an id that no record has', () =>
    withGitHub(async (github) => {
      const run = await gate(github, push(github), { inputs: { environment: 'production', change: 'CHG-2026-9999' } });
      expect([run.decision, run.reasons[0]]).toEqual(['refused', 'record-missing']);
    }));

  test('an id in other letters', () =>
    withGitHub(async (github) => {
      const run = await gate(github, push(github), { inputs: { environment: 'production', change: 'chg-2026-0042' } });
      expect(run.decision).toBe('authorised');
    }));

  test('naming an authorised change covers nothing of another', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-23T18:00:00Z',
      });
      const run = await gate(github, pushEvent(github, REPO, 'main'), {
        inputs: { environment: 'production', change: 'CHG-2026-0042' },
      });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('commit-not-covered');
    }));

  test('sha: what is deployed instead of the commit of the event', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/evil.js': 'evil();\n' },
        at: '2026-11-23T18:00:00Z',
      });
      const event = pushEvent(github, REPO, 'main');
      expect((await gate(github, event, { inputs: { environment: 'production', sha } })).decision).toBe('authorised');
      const unknown = await gate(github, event, { inputs: { environment: 'production', sha: '0123456789'.repeat(4) } });
      expect(unknown.decision).toBe('undetermined');
    }));

  test('sha beside a deployment of another commit', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      const sha = mergeChange(github);
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const run = await gate(github, deploymentEvent(github, REPO, deployment), { inputs: { sha: before } });
      expect(run.decision).not.toBe('authorised');
      expect(run.reasons).toContain('commit-changed');
    }));

  test('stage: deploy on a pull request asks whether it may go out now, and an open one may not', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      github.setClock('2026-11-24T10:10:00Z');
      const run = await gate(github, pullRequestEvent(github, REPO, number), {
        inputs: { stage: 'deploy', environment: 'production' },
      });
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('commit-not-covered');
    }));
});
