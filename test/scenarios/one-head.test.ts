/** One commit may be the head of several pull requests: one word stands on it, and that is the worst of them (threats 2.C). */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { ACTION, type GateRun, gate, MAIN, TOKEN, withGitHub } from './harness.ts';
import { runHere } from './here.ts';
import { approve, FILES, openChange, otherRecord, POLICY, paymentsSeed, REGISTER, REPO } from './payments.ts';

const NAME = 'change-gate';
const EVIL_REGISTER = 'version: 1\npeople:\n  - {login: mallory, role: change-and-release-manager, from: 2020-01-01}\n';

/** A second pull request with the head of the first, onto a branch that starts at main with other files. */
function openTwin(
  github: EmbeddedGitHub,
  files: Readonly<Record<string, string>>,
  options: { readonly draft?: boolean } = {},
): number {
  github.push(REPO, 'own', { author: 'mallory', files, message: 'own' });
  return github.openPullRequest(REPO, { head: 'rotate-key', base: 'own', author: 'asmith', ...options }).number;
}

const judge = (github: EmbeddedGitHub, number: number, inputs: Record<string, string> = {}): Promise<GateRun> => {
  github.setClock('2026-11-21T09:00:00Z');
  return gate(github, pullRequestEvent(github, REPO, number), { inputs: { 'check-name': NAME, ...inputs } });
};

const words = (github: EmbeddedGitHub): readonly (readonly [string, string | null])[] =>
  github.repository(REPO).checkRuns.map(({ name, conclusion }) => [name, conclusion]);

describe('two open pull requests with one head', () => {
  test('onto a branch with a register of its own: that register is nobody’s', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      const twin = openTwin(github, { [REGISTER]: EVIL_REGISTER });
      approve(github, twin, 'mallory');
      github.closePullRequest(REPO, first, { by: 'asmith' });
      const run = await judge(github, twin);
      expect([run.decision, run.run.exitCode]).toEqual(['awaiting', 1]);
      expect(run.reasons).toContain('approver-unknown');
      expect(run.report.inputs.register.ref).toBe(github.commit(REPO, 'main'));
      expect(words(github)).toEqual([[NAME, 'failure']]);
    }));

  test('one is approved and the other is not: neither is called good', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      const twin = openTwin(github, { 'src/other.js': 'x\n' });
      approve(github, twin, 'cpatel');
      for (const [number, other] of [
        [twin, first],
        [first, twin],
      ] as const) {
        const run = await judge(github, number, { comment: 'always' });
        expect([run.decision, run.outcome, run.run.exitCode], run.raw).toEqual(['awaiting', 'fail', 1]);
        if (number === twin) {
          const said = run.report.findings.find(({ message }) => message.startsWith(`Pull request #${other} has`));
          expect(said).toMatchObject({ reason: 'approval-outstanding', level: 'error' });
          expect(said?.remedy).toMatch(new RegExp(`^Close #${other}, or push a commit to one of the two`));
          expect(github.repository(REPO).comments.at(-1)?.body).toContain(`#${other}`);
        }
      }
      expect(words(github)).toEqual([
        [NAME, 'failure'],
        [NAME, 'failure'],
      ]);
      github.closePullRequest(REPO, first, { by: 'asmith' });
      expect((await judge(github, twin)).decision).toBe('authorised');
    }));

  test('what the other branch holds already does not take it off the first', () =>
    withGitHub(async (github) => {
      // Onto a branch that has the record, nothing is left to judge.
      const first = openChange(github);
      github.forcePush(REPO, 'own', { to: github.commit(REPO, 'rotate-key'), actor: 'mallory' });
      github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'README.md': 'x\n' }, message: 'Read' });
      const twin = github.openPullRequest(REPO, { head: 'rotate-key', base: 'own', author: 'asmith' }).number;
      const run = await judge(github, twin);
      expect([run.decision, run.run.exitCode]).toEqual(['awaiting', 1]);
      expect(run.report.findings.map(({ message }) => message).join('\n')).toContain(`#${first} has the same head`);
    }));

  test('advice for the one is no answer for the other, which is enforced', () => {
    const { 'changes/CHG-2026-0042.yml': _, ...files } = FILES;
    const policy = 'version: 1\nenvironments:\n  production: {gate: enforce}\n  "*": {gate: advise}\n';
    return withGitHub(
      async (github) => {
        const first = openChange(github);
        const record = otherRecord('CHG-2', { 'environments: [production]': 'environments: [staging]' });
        github.forcePush(REPO, 'own', { to: github.commit(REPO, 'rotate-key'), actor: 'mallory' });
        github.push(REPO, 'rotate-key', { author: 'asmith', files: { 'changes/CHG-2.yml': record }, message: 'Two' });
        const twin = github.openPullRequest(REPO, { head: 'rotate-key', base: 'own', author: 'asmith' }).number;
        const run = await judge(github, twin);
        expect([run.outcome, run.run.exitCode], run.raw).toEqual(['fail', 1]);
        expect(words(github)).toEqual([[NAME, 'failure']]);
        github.closePullRequest(REPO, first, { by: 'asmith' });
        expect((await judge(github, twin)).outcome).toBe('warn');
      },
      paymentsSeed({ files: { ...files, [POLICY]: policy } }),
    );
  });

  test('both are approved: both may be merged', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      const twin = openTwin(github, { 'src/other.js': 'x\n' });
      for (const number of [first, twin]) approve(github, number, 'cpatel');
      for (const number of [first, twin]) expect((await judge(github, number)).decision).toBe('authorised');
    }));

  test('a draft counts: it can be made ready without a push', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      approve(github, first, 'cpatel');
      const twin = openTwin(github, { 'src/other.js': 'x\n' }, { draft: true });
      const run = await judge(github, first);
      expect(run.decision).toBe('refused');
      expect(run.reasons).toContain('pull-request-not-open');
      github.closePullRequest(REPO, twin, { by: 'asmith' });
      expect((await judge(github, first)).decision).toBe('authorised');
    }));

  test('a sweep says the same, once', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      approve(github, first, 'cpatel');
      await judge(github, first);
      const twin = openTwin(github, { 'src/other.js': 'x\n' });
      expect(words(github)).toEqual([[NAME, 'success']]);
      for (const _ of [1, 2]) {
        const swept = await runHere({
          main: MAIN,
          actionYml: ACTION,
          event: scheduleEvent(github, REPO, { actor: 'asmith' }),
          token: TOKEN,
          at: github.state.clock.now(),
          inputs: { command: 'sweep', 'check-name': NAME, comment: 'never' },
        });
        expect(swept.exitCode, swept.log).toBe(0);
        expect(swept.log).toContain(`#${first}, #${twin}`);
        expect(words(github)).toEqual([
          [NAME, 'success'],
          [NAME, 'failure'],
        ]);
      }
    }));

  test('that there are others is read, or nothing is authorised', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      approve(github, first, 'cpatel');
      github.fault({
        match: (_method, path) => path.endsWith('/pulls'),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      const run = await judge(github, first);
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['permission-missing']]);
    }));
});
