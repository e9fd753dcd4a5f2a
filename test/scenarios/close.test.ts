/** `command: close` against the embedded GitHub: what is written, for which records, and when nothing is. */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { type RunOptions, runAction } from '../../demo/runner/runner.ts';
import { type Closed, carryOut, closeQuickly, closingSeed, startDeploy } from './closing.ts';
import { ACTION, MAIN, OUTPUTS, TOKEN, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  merge,
  mergeChange,
  openChange,
  otherRecord,
  RECORD,
  RECORD_TEXT,
  REPO,
  recordWith,
} from './payments.ts';

const NOW = '2026-11-24T10:10:00Z';

function textAt(github: EmbeddedGitHub, ref: string, path: string = RECORD): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, ref)).get(path);
  return entry === undefined ? '' : String(objects.blobs.get(entry.sha));
}

/** The change is merged and goes out by a run, which ends as given. */
function deployed(github: EmbeddedGitHub, end: Parameters<typeof carryOut>[2] = 'success') {
  deployedBefore(github, github.commit(REPO, 'main'));
  mergeChange(github);
  const { event, run } = startDeploy(github, NOW);
  carryOut(github, run, end);
  return { event, run };
}

const story = (
  end: Parameters<typeof carryOut>[2],
  inputs: Readonly<Record<string, string>>,
  look: (closed: Closed, github: EmbeddedGitHub) => void,
): Promise<void> =>
  withGitHub(async (github) => {
    const { event } = deployed(github, end);
    look(await closeQuickly(github, event, inputs), github);
  }, closingSeed());

describe('what is written', () => {
  test('a success: one key more at the end, in a pull request of its own', () =>
    withGitHub(async (github) => {
      const { event, run } = deployed(github);
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds]).toEqual([0, ['proposed']]);
      const pull = github.pull(REPO, 2);
      expect([pull.title, pull.baseRef, pull.headRef]).toEqual([
        'Outcome of CHG-2026-0042: successful',
        'main',
        `change-gate/close/CHG-2026-0042/${run}-1`,
      ]);
      expect(textAt(github, pull.headRef)).toBe(
        `${RECORD_TEXT}outcome:\n  result: successful\n  started: 2026-11-24T10:11:00Z\n  ended: 2026-11-24T10:20:00Z\n  summary: "Deployed to production by https://github.example/acme/payments/actions/runs/${run}."\n`,
      );
      expect(textAt(github, 'main')).toBe(RECORD_TEXT);
      expect(closed.writes).toEqual([
        `POST /repos/${REPO}/git/refs`,
        `PUT /repos/${REPO}/contents/${RECORD}`,
        `POST /repos/${REPO}/pulls`,
      ]);
      expect(pull.body).toContain('changes nothing else');
    }, closingSeed()));

  test.each([
    ['failure', {}, 'failed'],
    ['error', {}, 'failed'],
    ['failure', { result: 'failure' }, 'failed'],
    ['failure', { result: 'cancelled' }, 'failed'],
    ['failure', { result: 'backed-out' }, 'backed-out'],
    ['success', { result: 'success' }, 'successful'],
    ['success', { result: 'successful-with-issues' }, 'successful-with-issues'],
    ['success', { result: 'failed' }, 'failed'],
    ['success', { result: 'backed-out' }, 'backed-out'],
  ] as const)('%s with %j is %s', (end, inputs, result) =>
    story(end, inputs, ({ kinds, steps }) => {
      expect(kinds).toEqual(['proposed']);
      expect(steps[0]?.message).toContain(`the outcome of CHG-2026-0042: ${result},`);
    }),
  );
});

describe('what is not', () => {
  test.each([
    ['failure', { result: 'successful' }, 'GitHub says that the deployment to production failed'],
    ['failure', { result: 'success' }, 'GitHub says that the deployment to production failed'],
    ['error', { result: 'successful-with-issues' }, 'GitHub says that the deployment to production failed'],
    ['success', { result: 'skipped' }, 'GitHub says that the deployment to production succeeded'],
    ['turned away', { result: 'failed' }, 'never began'],
    ['turned away', { result: 'successful' }, 'never began'],
    ['still running', {}, 'has not ended'],
    ['still running', { result: 'successful' }, 'has not ended'],
  ] as const)('%s with %j: it is said, and nothing is written', (end, inputs, words) =>
    story(end, inputs, ({ exitCode, kinds, shown, writes }) => {
      expect([exitCode, kinds, writes]).toEqual([1, ['not-written'], []]);
      expect(shown).toContain(words);
    }),
  );

  test.each([{}, { result: 'skipped' }])('a deployment that was turned away, with %j, ended nothing', (inputs) =>
    story('turned away', inputs, ({ exitCode, kinds, writes }) => {
      expect([exitCode, kinds, writes]).toEqual([0, ['nothing-to-do'], []]);
    }),
  );

  test('a run without a deployment: GitHub cannot say how it ended, whatever the input says', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      const { event } = startDeploy(github, NOW);
      for (const result of ['', 'successful', 'failed']) {
        const closed = await closeQuickly(github, event, { result });
        expect([closed.exitCode, closed.writes]).toEqual([1, []]);
        expect(closed.shown).toContain('has no deployment of');
      }
      expect((await closeQuickly(github, event, { result: 'skipped' })).exitCode).toBe(0);
    }, closingSeed()));

  test("another run's success is not this run's", () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      const other = startDeploy(github, NOW);
      const { event } = startDeploy(github, '2026-11-24T10:10:10Z');
      carryOut(github, other.run);
      const closed = await closeQuickly(github, event, { result: 'successful' });
      expect([closed.exitCode, closed.writes]).toEqual([1, []]);
    }, closingSeed()));

  test('a success in another environment is not one here', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run, 'success', { environment: 'staging' });
      expect((await closeQuickly(github, event, { result: 'successful' })).writes).toEqual([]);
    }, closingSeed()));

  test('a record that has ended: a further run says so', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      await closeQuickly(github, event);
      github.mergePullRequest(REPO, 2, { method: 'squash', by: 'cpatel', at: '2026-11-24T10:30:00Z' });
      const again = await closeQuickly(github, event);
      expect([again.exitCode, again.kinds, again.writes]).toEqual([0, ['nothing-to-do'], []]);
      expect(again.shown).toContain('CHG-2026-0042 has ended already (successful at 2026-11-24T10:20:00Z).');
    }, closingSeed()));

  test('an open pull request for it is left as it is', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      await closeQuickly(github, event);
      const again = await closeQuickly(github, event);
      expect([again.exitCode, again.kinds, again.writes]).toEqual([0, ['nothing-to-do'], []]);
      expect(again.shown).toContain('Pull request #2 for the outcome of CHG-2026-0042 is open already');
      expect(again.shown).toContain('says successful. This run ended successful. Merge it,');
    }, closingSeed()));

  test('an open pull request that says better than this run ended is not to be merged', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      await closeQuickly(github, event);
      const worse = await closeQuickly(github, event, { result: 'backed-out' });
      expect([worse.exitCode, worse.kinds, worse.writes]).toEqual([1, ['not-written'], []]);
      expect(worse.shown).toContain('says successful. This run ended backed-out. Do not merge it as it is:');
      // Somebody corrected it: then it says the truth, whatever this job was told.
      const { headRef } = github.pull(REPO, 2);
      const text = textAt(github, headRef).replace('result: successful', 'result: failed');
      github.push(REPO, headRef, { author: 'bkhan', files: { [RECORD]: text } });
      const corrected = await closeQuickly(github, event);
      expect([corrected.exitCode, corrected.kinds]).toEqual([0, ['nothing-to-do']]);
      github.push(REPO, headRef, { author: 'bkhan', files: { [RECORD]: '[' } });
      const broken = await closeQuickly(github, event);
      expect([broken.exitCode, broken.kinds]).toEqual([1, ['not-written']]);
      expect(broken.shown).toContain('holds no outcome that can be read');
    }, closingSeed()));

  test('an outcome that is written and better than this run ended: somebody has to hear of it', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      await closeQuickly(github, event);
      github.mergePullRequest(REPO, 2, { method: 'squash', by: 'cpatel', at: '2026-11-24T10:30:00Z' });
      const worse = await closeQuickly(github, event, { result: 'backed-out' });
      expect([worse.exitCode, worse.kinds, worse.writes]).toEqual([1, ['not-written'], []]);
      expect(worse.shown).toContain('(successful at 2026-11-24T10:20:00Z). This run ended backed-out.');
      expect(worse.shown).toContain('say in its `outcome.review`');
    }, closingSeed()));

  test('a further attempt, of which one part fails again, is no success', () =>
    withGitHub(async (github) => {
      const { event, run } = deployed(github, 'failure');
      carryOut(github, run, 'failure', { hour: '11' });
      carryOut(github, run, 'success', { hour: '11' });
      const again = { ...event, env: { ...event.env, GITHUB_RUN_ATTEMPT: '2' } };
      const closed = await closeQuickly(github, again);
      expect([closed.exitCode, closed.writes]).toEqual([1, []]);
      expect(closed.shown).toContain('whether all of the change is out');
    }, closingSeed()));

  test('a job that was rejected: its result is a failure, and there is nothing to write', () =>
    story('turned away', { result: 'failure' }, ({ exitCode, shown }) => {
      expect(exitCode).toBe(1);
      expect(shown).toContain('Where nothing went out there is nothing to write, and the record stays open.');
    }));

  test.each([
    [422, 'Repository rule violations found: creations being restricted.', 'Running this again does not help'],
    [403, 'Repository was archived so is read-only.', 'to an archived repository'],
    [502, 'Bad gateway.', 'Run this job again. If that does not help, write the outcome by hand'],
  ])('a branch that GitHub refuses with %i', (status, message, words) =>
    withGitHub(
      async (github) => {
        const { event } = deployed(github);
        github.fault({
          match: (method, path) => method === 'POST' && path.endsWith('/git/refs'),
          status,
          body: { message },
        });
        const { shown } = await closeQuickly(github, event);
        expect(shown).toContain(words);
        expect(shown).not.toContain('..');
      },
      closingSeed(),
      /git\/refs/,
    ),
  );

  test.each([
    [{ contents: 'read' } as const, 'contents: write', [`POST /repos/${REPO}/git/refs`], 0],
    [
      { contents: 'write', 'pull-requests': 'read' } as const,
      'pull-requests: write',
      [`POST /repos/${REPO}/git/refs`, `PUT /repos/${REPO}/contents/${RECORD}`, `POST /repos/${REPO}/pulls`],
      1,
    ],
  ])('with %j it names the permission to add', (permissions, words, writes, branches) =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds, closed.writes]).toEqual([1, ['not-written'], writes]);
      expect(closed.shown).toContain(`Add \`${words}\` to the \`permissions:\` of this job.`);
      const refs = [...github.repository(REPO).refs.keys()].filter((ref) => ref.includes('change-gate/close'));
      expect(refs).toHaveLength(branches);
    }, closingSeed(permissions)),
  );

  test('a record that somebody changes while it is looked at', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      let isDone = false;
      github.beforeEach(({ path }) => {
        if (isDone || !path.includes('matching-refs')) return;
        isDone = true;
        github.push(REPO, 'main', {
          author: 'bkhan',
          files: { [RECORD]: recordWith({ 'title: Rotate': 'title: Do not rotate' }) },
        });
      });
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.writes]).toEqual([1, []]);
      expect(closed.shown).toContain('was changed while this run was looking at it');
    }, closingSeed()));
});

describe('which records', () => {
  test('those of all pull requests that went out; one that brings in a record for later stays open', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(
        github,
        'second',
        { 'src/second.js': 'second();\n', 'changes/CHG-2026-0050.yml': otherRecord('CHG-2026-0050') },
        { approver: 'cpatel', merged: '2026-11-20T13:00:00Z' },
      );
      bringIn(
        github,
        'later',
        { 'changes/CHG-2026-0060.yml': otherRecord('CHG-2026-0060') },
        { approver: 'cpatel', merged: '2026-11-20T14:00:00Z' },
      );
      mergeChange(github);
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run);
      const closed = await closeQuickly(github, event);
      expect(closed.steps.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
        'CHG-2026-0042 proposed',
        'CHG-2026-0050 proposed',
      ]);
    }, closingSeed()));

  test('one for several environments stays open unless it is named', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const number = openChange(
        github,
        recordWith({ 'environments: [production]': 'environments: [staging, production]' }),
      );
      approve(github, number, 'cpatel');
      merge(github, number);
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run);
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds, closed.writes]).toEqual([0, ['nothing-to-do'], []]);
      expect(closed.shown).toContain('CHG-2026-0042 is for staging and production and stays open');
      expect((await closeQuickly(github, event, { change: 'CHG-2026-0042' })).kinds).toEqual(['proposed']);
    }, closingSeed()));

  test('one whose time does not hold the deployment is left to people', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      mergeChange(github);
      const { event, run } = startDeploy(github, '2026-11-24T13:10:00Z');
      carryOut(github, run, 'success', { hour: '13' });
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.writes]).toEqual([1, []]);
      expect(closed.shown).toContain('outside the time of CHG-2026-0042');
    }, closingSeed()));

  test('one of another repository is closed there', () =>
    withGitHub(async (github) => {
      github.addRepository('acme/records', { files: { [RECORD]: RECORD_TEXT }, author: 'asmith' });
      deployedBefore(github, github.commit(REPO, 'main'));
      const number = openChange(github, null);
      approve(github, number, 'cpatel');
      merge(github, number);
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run);
      const inputs = { 'records-repository': 'acme/records', change: 'CHG-2026-0042' };
      const closed = await closeQuickly(github, event, inputs);
      expect([closed.kinds, closed.writes]).toEqual([
        ['proposed'],
        [
          'POST /repos/acme/records/git/refs',
          `PUT /repos/acme/records/contents/${RECORD}`,
          'POST /repos/acme/records/pulls',
        ],
      ]);
      const fixed = { ...inputs, 'records-ref': github.commit('acme/records', 'main') };
      const at = await closeQuickly(github, event, fixed);
      expect([at.exitCode, at.writes]).toEqual([1, []]);
      expect(at.shown).toContain('is not a branch');
    }, closingSeed()));

  test('none: a deployment that needed no record has nothing to close', () =>
    withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      bringIn(github, 'later', { 'changes/CHG-2026-0060.yml': otherRecord('CHG-2026-0060') }, { approver: 'cpatel' });
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run);
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds, closed.writes]).toEqual([0, ['nothing-to-do'], []]);
    }, closingSeed()));

  test('the way back closes what it took off, once that is named', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      deployedBefore(github, before);
      mergeChange(github);
      const out = startDeploy(github, NOW);
      carryOut(github, out.run);
      const back = startDeploy(github, '2026-11-24T11:00:00Z');
      carryOut(github, back.run, 'success', { sha: before, hour: '11' });
      const unnamed = await closeQuickly(github, back.event, { sha: before });
      expect([unnamed.exitCode, unnamed.writes]).toEqual([1, []]);
      expect(unnamed.shown).toContain('Name the change that was backed out');
      const wrong = await closeQuickly(github, back.event, {
        sha: before,
        change: 'CHG-2026-0042',
        result: 'successful',
      });
      expect([wrong.exitCode, wrong.writes]).toEqual([1, []]);
      const closed = await closeQuickly(github, back.event, { sha: before, change: 'CHG-2026-0042' });
      expect(closed.steps[0]?.message).toContain(
        'the outcome of CHG-2026-0042: backed-out, from 2026-11-24T10:11:00Z to 2026-11-24T11:20:00Z.',
      );
    }, closingSeed()));
});

describe('the built action', () => {
  const run = (github: EmbeddedGitHub, event: RunOptions['event'], inputs: Readonly<Record<string, string>>) =>
    runAction({ main: MAIN, actionYml: ACTION, event, token: TOKEN, at: github.state.clock.now(), inputs });

  test('opens the pull request, says so, and hands over no yes', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      const result = await run(github, event, { command: 'close', environment: 'production', result: 'success' });
      expect([result.problems, result.conclusion]).toEqual([[], 'success']);
      expect(Object.keys(result.outputs)).toEqual(OUTPUTS);
      expect(result.outputs).toMatchObject({
        decision: 'undetermined',
        outcome: 'warn',
        'change-ids': 'CHG-2026-0042',
        reasons: '',
      });
      expect(result.summary).toContain(
        '| proposed | CHG-2026-0042 | Pull request `#2` writes the outcome of CHG-2026-0042',
      );
      expect(github.pull(REPO, 2).title).toBe('Outcome of CHG-2026-0042: successful');
      expect(`${result.log}${result.summary}`).not.toContain(TOKEN);
    }, closingSeed()));

  test('fails where it could not be told', () =>
    withGitHub(async (github) => {
      const { event } = deployed(github, 'failure');
      const result = await run(github, event, { command: 'close', environment: 'production', result: 'success' });
      expect([result.conclusion, result.outputs['outcome'], result.outputs['change-ids']]).toEqual([
        'failure',
        'fail',
        '',
      ]);
      expect(result.log).toContain('GitHub says that the deployment to production failed');
    }, closingSeed()));

  test.each([
    ['no environment', { command: 'close' }, 'environment-missing'],
    ['an unknown result', { command: 'close', environment: 'production', result: 'fine' }, 'input-invalid'],
    ['a result without close', { environment: 'production', result: 'success' }, 'input-invalid'],
  ])('%s: nothing is asked', (_, inputs, reason) =>
    withGitHub(async (github) => {
      const { event } = deployed(github);
      github.requests.length = 0;
      const result = await run(github, event, inputs);
      expect([result.conclusion, result.outputs['reasons'], github.requests]).toEqual(['failure', reason, []]);
    }, closingSeed()),
  );

  test('a pull request deploys nothing', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const result = await run(github, pullRequestEvent(github, REPO, number), { command: 'close' });
      expect([result.conclusion, result.outputs['reasons']]).toEqual(['failure', 'input-invalid']);
    }, closingSeed()));
});
