/** Runs that end badly: killed, without a place for outputs, without a summary. A refusal must be left behind (threats 3.0, C24, X32, X33, X37). */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WorkflowEvent } from '../../demo/github/event-frame.ts';
import { deploymentEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type RunOptions, runAction } from '../../demo/runner/runner.ts';
import { ACTION, gate, MAIN, OUTPUTS, TOKEN, withGitHub } from './harness.ts';
import { mergeChange, REPO } from './payments.ts';

function deploy(github: EmbeddedGitHub): WorkflowEvent {
  const sha = mergeChange(github);
  return deploymentEvent(
    github,
    REPO,
    github.deploy(REPO, { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] }),
  );
}

const options = (github: EmbeddedGitHub, rest: Partial<RunOptions>): RunOptions => ({
  main: MAIN,
  actionYml: ACTION,
  token: TOKEN,
  at: github.state.clock.now(),
  event: { name: 'push', payload: {} },
  ...rest,
});

describe('killed', () => {
  test.each([1, 2, 4, 7, 10, 13, 16, 18])('by SIGKILL at request %i', (k) =>
    withGitHub(async (github) => {
      const event = deploy(github);
      github.requests.length = 0;
      let kill: ((signal: 'SIGKILL') => void) | null = null;
      github.beforeEach(({ nth }) => {
        if (nth === k) kill?.('SIGKILL');
      });
      const run = await runAction(
        options(github, {
          event,
          onStart: (given) => {
            kill = given;
          },
        }),
      );
      expect([run.signal, run.conclusion]).toEqual(['SIGKILL', 'failure']);
      expect(Object.keys(run.outputs)).toEqual(OUTPUTS);
      expect([run.outputs['decision'], run.outputs['outcome']]).toEqual(['undetermined', 'fail']);
    }),
  );

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s, as a cancelled job', (signal) =>
    withGitHub(async (github) => {
      const event = deploy(github);
      github.requests.length = 0;
      let kill: ((given: 'SIGTERM' | 'SIGINT') => void) | null = null;
      github.beforeEach(({ nth }) => {
        if (nth === 5) kill?.(signal);
      });
      const run = await runAction(
        options(github, {
          event,
          onStart: (given) => {
            kill = given;
          },
        }),
      );
      expect([run.conclusion, run.outputs['decision']]).toEqual(['failure', 'undetermined']);
    }),
  );
});

describe('a place that cannot be written', () => {
  test.each([
    ['empty', ''],
    ['a folder', tmpdir()],
    ['in a folder that is not there', join(tmpdir(), 'not', 'there', 'output')],
  ])('X32 GITHUB_OUTPUT is %s: an authorisation that cannot be handed over is none', (_, GITHUB_OUTPUT) =>
    withGitHub(async (github) => {
      const lines: string[] = [];
      const run = await runAction(
        options(github, { event: deploy(github), env: { GITHUB_OUTPUT }, onLine: (line) => void lines.push(line) }),
      );
      expect([run.exitCode, run.conclusion]).toEqual([1, 'failure']);
      expect(lines.join('\n')).toContain('Nothing was authorised');
      expect(lines.join('\n')).not.toMatch(/^\s+at .*:\d+:\d+/m);
    }),
  );

  test.each(['', tmpdir()])('X33 GITHUB_STEP_SUMMARY is %j: the decision stands', (GITHUB_STEP_SUMMARY) =>
    withGitHub(async (github) => {
      const run = await runAction(options(github, { event: deploy(github), env: { GITHUB_STEP_SUMMARY } }));
      expect([run.exitCode, run.outputs['decision']]).toEqual([0, 'authorised']);
      expect(run.annotations.map(({ message }) => message).join('\n')).toContain('summary');
    }),
  );

  test.each(['out', 'out/report.json', 'deep/out'])(
    '%s is a link that was checked out: nothing is written through it',
    (link) =>
      withGitHub(async (github) => {
        const home = mkdtempSync(join(tmpdir(), 'report-'));
        onTestFinished(() => rmSync(home, { recursive: true, force: true }));
        const [workspace, victim] = [join(home, 'workspace'), join(home, 'victim')];
        for (const folder of [workspace, victim, join(workspace, dirname(link))])
          mkdirSync(folder, { recursive: true });
        writeFileSync(join(victim, 'report.json'), 'precious');
        symlinkSync(link.endsWith('.json') ? join(victim, 'report.json') : victim, join(workspace, link));
        const folder = link.startsWith('deep') ? 'deep/out/reports' : 'out';
        const run = await runAction({
          ...options(github, { event: deploy(github), inputs: { 'report-directory': folder } }),
          workspace,
        });
        expect([run.exitCode, run.outputs['decision'], run.outputs['report']]).toEqual([0, 'authorised', '']);
        expect(run.annotations.map(({ message }) => message).join('\n')).toContain(
          'is a symbolic link, and nothing is written through one',
        );
        expect(readFileSync(join(victim, 'report.json'), 'utf8')).toBe('precious');
        expect(readdirSync(victim)).toEqual(['report.json']);
      }),
  );

  test('report-directory is a file: the decision stands, and no path is given', () =>
    withGitHub(async (github) => {
      const folder = mkdtempSync(join(tmpdir(), 'report-'));
      writeFileSync(join(folder, 'file'), '');
      chmodSync(folder, 0o755);
      const run = await runAction(
        options(github, { event: deploy(github), inputs: { 'report-directory': join(folder, 'file') } }),
      );
      rmSync(folder, { recursive: true });
      expect([run.exitCode, run.outputs['decision'], run.outputs['report'], run.outputs['evidence']]).toEqual([
        0,
        'authorised',
        '',
        '',
      ]);
    }));
});

describe('F14 what cannot be said on GitHub changes nothing', () => {
  test.each([403, 404, 410, 422, 500])('each write answers %i', (status) =>
    withGitHub(async (github) => {
      const event = deploy(github);
      github.fault({
        match: (method) => method !== 'GET',
        status,
        body: { message: 'Resource not accessible by integration', documentation_url: 'x' },
      });
      const run = await gate(github, event, {
        inputs: { 'check-name': 'change-gate', comment: 'always' },
        isBuilt: true,
      });
      expect([run.decision, run.run.exitCode]).toEqual(['authorised', 0]);
    }),
  );
});
