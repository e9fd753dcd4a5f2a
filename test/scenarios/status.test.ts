/**
 * The required check turns green by itself: the templates' own workflows on an embedded GitHub with a merge box, in both of GitHub's readings
 * of several runs of one name. And what must never stand there: a yes of an earlier look.
 */
import { describe, expect, test } from 'vitest';
import {
  deploymentEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
} from '../../demo/github/events.ts';
import { type MergeBox, type Reading, readMergeBox } from '../../demo/github/merge-box.ts';
import { ACTIONS_BOT, GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { writeWorkflow } from '../../src/cli/templates/workflow.ts';
import { ACTION, gate, MAIN, TOKEN, withGitHub } from './harness.ts';
import { runHere } from './here.ts';
import { FILES, merge, openChange, POLICY, paymentsSeed, REPO } from './payments.ts';
import { type Ran, runWorkflow } from './workflows.ts';

const NAME = 'change-gate';
const READINGS: readonly Reading[] = ['newest of a name', 'every one of a name'];
const REVIEW = writeWorkflow('production');
const DEPLOY = FILES['.github/workflows/deploy.yml'] ?? '';
const required = (extra: readonly string[] = []) => paymentsSeed({ requiredContexts: [NAME, ...extra] });

const boxes = (github: EmbeddedGitHub, number: number): readonly MergeBox[] =>
  READINGS.map((reading) => readMergeBox(github.repository(REPO), github.pull(REPO, number), reading));
const mergeable = (github: EmbeddedGitHub, number: number): readonly boolean[] =>
  boxes(github, number).map(({ isMergeable }) => isMergeable);
const statuses = (github: EmbeddedGitHub): readonly string[] =>
  github.repository(REPO).statuses.map(({ context, state, description }) => `${context}: ${state}, ${description}`);
const standing = (github: EmbeddedGitHub, name = NAME): string | undefined =>
  github.repository(REPO).statuses.findLast(({ context }) => context === name)?.state;

const onOpen = (github: EmbeddedGitHub, number: number): Promise<Ran> =>
  runWorkflow(github, REVIEW, pullRequestEvent(github, REPO, number, { isTarget: true, action: 'opened' }));

function onReview(github: EmbeddedGitHub, number: number, login: string, at: string): Promise<Ran> {
  const { id } = github.review(REPO, number, login, { state: 'APPROVED', at });
  github.setClock(at);
  return runWorkflow(github, REVIEW, pullRequestReviewEvent(github, REPO, number, id));
}

const sweep = (github: EmbeddedGitHub) =>
  runHere({
    main: MAIN,
    actionYml: ACTION,
    event: scheduleEvent(github, REPO, { actor: 'asmith' }),
    token: TOKEN,
    at: github.state.clock.now(),
    inputs: { command: 'sweep', status: NAME, comment: 'never' },
  });

describe('the required check', () => {
  test.each([
    ['the status', []],
    ['the status and the job that writes it', ['judge']],
  ])('%s: green after the last approval in both readings, with nobody running anything again', (_, extra) =>
    withGitHub(async (github) => {
      const number = openChange(github);
      expect(boxes(github, number)[0]?.required[0]).toEqual({ name: NAME, state: 'expected' });
      const opened = await onOpen(github, number);
      expect([opened.gate.decision, opened.conclusion]).toEqual(['awaiting', 'success']);
      expect(standing(github)).toBe('pending');
      expect(mergeable(github, number)).toEqual([false, false]);
      const tooLow = await onReview(github, number, 'efox', '2026-11-20T10:00:00Z');
      expect([tooLow.gate.decision, standing(github)]).toEqual(['awaiting', 'pending']);
      const last = await onReview(github, number, 'cpatel', '2026-11-20T10:12:00Z');
      expect(last.gate.decision).toBe('authorised');
      expect(mergeable(github, number)).toEqual([true, true]);
      const [status] = github.repository(REPO).statuses.slice(-1);
      expect(status?.description?.length).toBeLessThanOrEqual(140);
      expect(status?.description).toMatch(/^Authorised: CHG-2026-0042 may be merged/);
      expect(status?.targetUrl).toMatch(/\/actions\/runs\/\d+#judged-2026-11-20T/);
    }, required(extra)),
  );

  test('a job that is the check itself stays red in one of the readings: why there is a status', () =>
    withGitHub(
      async (github) => {
        const number = openChange(github);
        const own = REVIEW.replace(/ {8}with:\n {10}status: change-gate\n/, '');
        const run = (event: Parameters<typeof runWorkflow>[2]) => runWorkflow(github, own, event);
        await run(pullRequestEvent(github, REPO, number, { isTarget: true }));
        const { id } = github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
        github.setClock('2026-11-20T10:12:00Z');
        const last = await run(pullRequestReviewEvent(github, REPO, number, id));
        expect(last.conclusion, last.gate.raw).toBe('success');
        expect(mergeable(github, number)).toEqual([true, false]);
      },
      paymentsSeed({ requiredContexts: ['judge'] }),
    ));

  test('a refusal is red, and the step is green all the same', () =>
    withGitHub(async (github) => {
      const number = openChange(github, null);
      const { gate: run, conclusion } = await onOpen(github, number);
      expect([run.decision, run.outcome, conclusion]).toEqual(['refused', 'fail', 'success']);
      expect(boxes(github, number).map(({ required: [one] }) => one?.state)).toEqual(['failure', 'failure']);
    }, required()));

  test('advice is green under a name of its own, and takes back what the name said before', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      await onOpen(github, number);
      github.push(REPO, 'main', {
        author: 'cpatel',
        files: { [POLICY]: 'version: 1\nenvironments:\n  production: {gate: advise}\n' },
        message: 'Advise',
      });
      const { gate: run } = await onOpen(github, number);
      expect(run.outcome).toBe('warn');
      expect([standing(github, `${NAME} (advice)`), standing(github)]).toEqual(['success', 'pending']);
      expect(statuses(github).at(-1)).toContain('The policy only advises here now');
      expect(mergeable(github, number)).toEqual([false, false]);
      const before = statuses(github).length;
      await onOpen(github, number);
      expect(statuses(github)).toHaveLength(before + 1);
    }, required()));
});

describe('a yes of an earlier look', () => {
  const approved = async (github: EmbeddedGitHub): Promise<number> => {
    const number = openChange(github);
    await onReview(github, number, 'cpatel', '2026-11-20T10:12:00Z');
    expect(standing(github)).toBe('success');
    return number;
  };

  test('is held back while it is judged again, and stays so where the run dies', () =>
    withGitHub(async (github) => {
      const number = await approved(github);
      github.dismissReview(REPO, number, github.pull(REPO, number).reviews[0]?.id ?? 0, { by: 'cpatel' });
      let kill: (signal: 'SIGKILL') => void = () => undefined;
      let writes = 0;
      github.fault({
        match: (method, path) => {
          if (method !== 'POST' || !path.includes('/statuses/')) return false;
          writes += 1;
          if (writes === 2) kill('SIGKILL');
          return writes === 2;
        },
        mode: 'hang',
      });
      const died = await runHere({
        main: MAIN,
        actionYml: ACTION,
        event: pullRequestEvent(github, REPO, number, { isTarget: true }),
        token: TOKEN,
        at: github.state.clock.now(),
        inputs: { status: NAME },
        onStart: (end) => {
          kill = end;
        },
      });
      expect(died.signal).toBe('SIGKILL');
      expect(statuses(github).at(-1)).toBe(`${NAME}: pending, Being judged again.`);
    }, required()));

  test('does not come back by a run that looked earlier and writes later', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
      const sha = github.pull(REPO, number).headSha;
      const later = (at: string) =>
        void github.repository(REPO).statuses.push({
          id: github.state.nextId('status'),
          sha,
          state: 'failure',
          context: NAME,
          description: 'Refused: of a later look',
          targetUrl: `https://github.example/${REPO}/actions/runs/9#judged-${at}`,
          login: ACTIONS_BOT.login,
          createdAt: at,
        });
      // Before the look, and between the look and the write.
      for (const moment of [/\/commits\/[0-9a-f]{40}\/status$/, /\/statuses\/[0-9a-f]{40}$/]) {
        github.repository(REPO).statuses.length = 0;
        let seen = 0;
        const last = moment.source.endsWith('status$') ? 2 : 1;
        github.beforeEach(({ path }) => {
          if (moment.test(path)) seen += 1;
          if (seen === last && moment.test(path)) later('2026-11-20T10:59:00Z');
        });
        const event = pullRequestEvent(github, REPO, number, { isTarget: true });
        github.setClock('2026-11-20T10:30:00Z');
        const run = await gate(github, event, { inputs: { status: NAME } });
        expect(run.decision).toBe('authorised');
        expect(statuses(github).at(-1)).toBe(`${NAME}: failure, Refused: of a later look`);
        expect(mergeable(github, number)).toEqual([false, false]);
      }
    }, required()));

  test('an instant that was made up keeps nobody from writing', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.repository(REPO).statuses.push({
        id: github.state.nextId('status'),
        sha: github.pull(REPO, number).headSha,
        state: 'success',
        context: NAME,
        description: 'Authorised: by nobody',
        targetUrl: `https://github.example/${REPO}/actions/runs/9#judged-2030-01-01T00:00:00Z`,
        login: 'mallory',
        createdAt: github.state.clock.now(),
      });
      expect(mergeable(github, number)).toEqual([true, true]);
      await onOpen(github, number);
      expect(mergeable(github, number)).toEqual([false, false]);
    }, required()));

  test('ends by the sweep: an approval that has run out, and a forged one', () =>
    withGitHub(async (github) => {
      const policy = `${FILES[POLICY] ?? ''}approvals: {valid-for: P1D}\n`;
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: policy }, message: 'Rules' });
      const number = await approved(github);
      github.setClock('2026-11-20T11:00:00Z');
      expect((await sweep(github)).log).toContain('1 as before');
      github.setClock('2026-11-21T11:00:00Z');
      const swept = await sweep(github);
      expect([swept.exitCode, standing(github)], swept.log).toEqual([0, 'pending']);
      expect(mergeable(github, number)).toEqual([false, false]);
    }, required()));
});

describe('a fork', () => {
  test('has its status by pull_request_target, and after its last approval by the sweep', () =>
    withGitHub(async (github) => {
      const first = openChange(github);
      github.addRepository('mallory/payments', { forkOf: REPO, roles: { mallory: 'admin' } });
      const files = {
        'src/other.js': 'x\n',
        'changes/CHG-2.yml': (FILES['changes/CHG-2026-0042.yml'] ?? '').replace('CHG-2026-0042', 'CHG-2'),
      };
      github.push('mallory/payments', 'theirs', { author: 'mallory', files, message: 'Theirs' });
      github.closePullRequest(REPO, first, { by: 'asmith' });
      const { number } = github.openPullRequest(REPO, {
        head: 'theirs',
        author: 'mallory',
        headRepository: 'mallory/payments',
      });
      await onOpen(github, number);
      expect(standing(github)).toBe('pending');
      const said = await onReview(github, number, 'cpatel', '2026-11-20T10:12:00Z');
      expect(said.gate.decision, said.gate.raw).toBe('authorised');
      // It passes, so that the step does; only the status lags, and it is said what writes it.
      expect([said.conclusion, standing(github)]).toEqual(['success', 'pending']);
      const told = said.gate.run.annotations.map(({ message }) => message).join('\n');
      expect(told).toContain("The token of a review on a fork's pull request only reads");
      expect(told).toContain('the sweep writes it');
      expect(told).not.toContain('Add `statuses: write`');
      const swept = await sweep(github);
      expect(swept.log).toContain('1 changed');
      expect(mergeable(github, number)).toEqual([true, true]);
    }, required()));

  test('on pull_request the step fails and names the event that helps', () =>
    withGitHub(async (github) => {
      openChange(github);
      github.addRepository('mallory/payments', { forkOf: REPO, roles: { mallory: 'admin' } });
      github.push('mallory/payments', 'theirs', {
        author: 'mallory',
        files: { 'src/other.js': 'x\n' },
        message: 'Theirs',
      });
      const { number } = github.openPullRequest(REPO, {
        head: 'theirs',
        author: 'mallory',
        headRepository: 'mallory/payments',
      });
      const own = REVIEW.replace('pull_request_target:', 'pull_request:');
      const ran = await runWorkflow(github, own, pullRequestEvent(github, REPO, number));
      expect([ran.gate.decision, ran.conclusion]).toEqual(['refused', 'failure']);
      expect(ran.gate.run.annotations.map(({ message }) => message).join('\n')).toContain('`pull_request_target`');
    }, required()));

  test('a workflow without the permission fails, and names it', () => {
    const { statuses: _, ...permissions } = GATE_PERMISSIONS;
    const seed = paymentsSeed({}, { tokens: { [TOKEN]: { login: ACTIONS_BOT.login, permissions } } });
    return withGitHub(async (github) => {
      const number = openChange(github);
      const run = await gate(github, pullRequestEvent(github, REPO, number), { inputs: { status: NAME } });
      expect([run.decision, run.run.exitCode]).toEqual(['awaiting', 1]);
      expect(run.run.annotations.map(({ message }) => message).join('\n')).toContain('Add `statuses: write`');
    }, seed);
  });
});

describe('the step in the job that deploys', () => {
  const push = (github: EmbeddedGitHub, run?: number) =>
    pushEvent(github, REPO, 'main', run === undefined ? {} : { run });

  test('stops what comes after it, goes on when it is run again, and says so on the commit', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const sha = merge(github, number);
      const event = push(github);
      const first = await runWorkflow(github, DEPLOY, event);
      expect([first.gate.decision, first.conclusion, first.after]).toEqual(['awaiting', 'failure', []]);
      expect(standing(github, `${NAME} / production`)).toBe('pending');
      github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-24T10:20:00Z' });
      const id = Number(event.env['GITHUB_RUN_ID']);
      github.setClock('2026-11-24T10:25:00Z');
      github.rerun(REPO, id, { actor: 'asmith', at: '2026-11-24T10:25:00Z' });
      const again = await runWorkflow(github, DEPLOY, push(github, id));
      expect(again.gate.decision, again.gate.raw).toBe('authorised');
      expect([again.conclusion, again.after.at(-1)]).toEqual(['success', './deploy.sh']);
      expect(standing(github, `${NAME} / production`)).toBe('success');
      expect(github.repository(REPO).statuses.at(-1)?.sha).toBe(sha);
    }));

  test('the approval of the environment counts there', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      merge(github, number);
      const event = push(github);
      const id = Number(event.env['GITHUB_RUN_ID']);
      github.approveRun(REPO, id, { login: 'cpatel', environments: ['production'] });
      const ran = await runWorkflow(github, DEPLOY, event);
      expect(ran.gate.decision, ran.gate.raw).toBe('authorised');
    }));

  test.each([
    ['advise', 'warn'],
    ['none', 'pass'],
  ])('under %s it goes on, without a condition', (mode, outcome) =>
    withGitHub(async (github) => {
      const policy = `version: 1\nenvironments:\n  production: {gate: ${mode}}\n`;
      github.push(REPO, 'main', { author: 'cpatel', files: { [POLICY]: policy }, message: 'Rules' });
      merge(github, openChange(github, null));
      const ran = await runWorkflow(github, DEPLOY, push(github));
      expect([ran.gate.outcome, ran.conclusion, ran.after.at(-1)]).toEqual([outcome, 'success', './deploy.sh']);
    }),
  );

  test('a status for deployment never turns the step green', () =>
    withGitHub(async (github) => {
      const sha = merge(github, openChange(github));
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const run = await gate(github, deploymentEvent(github, REPO, deployment), { inputs: { status: NAME } });
      expect([run.decision, run.run.exitCode]).toEqual(['awaiting', 1]);
      expect(standing(github, `${NAME} / production`)).toBe('pending');
    }));
});
