/**
 * "Tested first": the commit that goes to production was deployed to staging before, and its checks succeeded. The ordinary hour through the
 * built action, and each way around it through the same adapter.
 */
import { describe, expect, it } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { gate, withGitHub } from './harness.ts';
import { judgeQuickly, type Quick } from './in-process.ts';
import { deployedBefore, FILES, mergeChange, POLICY, paymentsSeed, REPO } from './payments.ts';
import { expectRead } from './what-people-read.ts';

const RULES = 'production: {after: {environment: staging, for: PT1H}, checks: [ci, {name: scan, app: scanner}]}';
const TESTED = `${FILES[POLICY] ?? ''}`
  .replace('environments:\n', `environments:\n  ${RULES}\n  staging: {gate: none}\n`)
  .replace(/\n {2}production:(?! \{after).*/u, '');

function story(tell: (github: EmbeddedGitHub, sha: string) => Promise<void>, policy = TESTED): Promise<void> {
  const plain = paymentsSeed({
    files: { ...paymentsSeed().repositories?.[REPO]?.files, [POLICY]: policy },
    environments: { staging: {}, production: {} },
  });
  const seed = { ...plain, users: { ...plain.users, 'argo-cd[bot]': { id: 301 }, 'scanner[bot]': { id: 302 } } };
  return withGitHub(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    await tell(github, mergeChange(github));
  }, seed);
}

/** A job of a push run deploys to staging, as GitHub writes it down. */
function stage(
  github: EmbeddedGitHub,
  sha: string,
  options: { at?: string; event?: string; environment?: string; state?: 'success' | 'failure'; runOf?: string } = {},
): number {
  const at = options.at ?? '2026-11-24T09:00:00Z';
  const { id } = github.startRun(REPO, {
    event: options.event ?? 'push',
    sha: options.runOf ?? sha,
    branch: 'main',
    actor: 'asmith',
    at,
  });
  github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: options.environment ?? 'staging',
    run: id,
    statuses: ['in_progress', options.state ?? 'success'],
    at,
  });
  return id;
}

function check(
  github: EmbeddedGitHub,
  sha: string,
  name: string,
  conclusion: string | null,
  more: { login?: string; suite?: number; at?: string } = {},
): void {
  const checks = github.repository(REPO).checkRuns;
  const at = more.at ?? '2026-11-24T08:00:00Z';
  checks.push({
    id: 5_000 + checks.length,
    ...(more.login === undefined ? {} : { login: more.login }),
    ...(more.suite === undefined ? {} : { suite: more.suite }),
    name,
    headSha: sha,
    externalId: '',
    detailsUrl: null,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: at,
    completedAt: conclusion === null ? null : at,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
}

function green(github: EmbeddedGitHub, sha: string): void {
  check(github, sha, 'ci', 'success');
  check(github, sha, 'scan', 'success', { login: 'scanner[bot]' });
}

function eventFor(github: EmbeddedGitHub, sha: string, at: string): Parameters<typeof judgeQuickly>[1] {
  github.setClock(at);
  const deployment = github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: 'production',
    creator: 'bkhan',
    statuses: [],
  });
  return deploymentEvent(github, REPO, deployment);
}

const ask = (github: EmbeddedGitHub, sha: string, at = '2026-11-24T10:10:00Z'): Promise<Quick> =>
  judgeQuickly(github, eventFor(github, sha, at));

describe('an ordinary hour', () => {
  it('not there yet, there and too soon, then through; what it waits for is said with its instant', () =>
    story(async (github, sha) => {
      const early = await gate(github, eventFor(github, sha, '2026-11-24T10:05:00Z'));
      expect([early.decision, early.reasons]).toEqual(['awaiting', ['not-deployed-before', 'check-missing']]);
      green(github, sha);
      stage(github, sha, { at: '2026-11-24T10:10:00Z' });
      const soon = await gate(github, eventFor(github, sha, '2026-11-24T10:30:00Z'));
      expect([soon.decision, soon.reasons]).toEqual(['awaiting', ['soak-short']]);
      const opensAt = soon.run.outputs['opens-at'] ?? '';
      expect(opensAt).toMatch(/^2026-11-24T11:10:0\dZ$/);
      expect(soon.report.changes[0]?.schedule?.opensAt).toBe(opensAt);
      expect(soon.run.summary).toContain('11:10');
      const ripe = await gate(github, eventFor(github, sha, opensAt));
      expect([ripe.decision, ripe.reasons], ripe.raw).toEqual(['authorised', []]);
      await expectRead('tested-first', { 'not there yet': early, 'too soon': soon, 'long enough': ripe });
    }));

  it('nothing of it is asked where the policy does not', () =>
    story(async (github, sha) => {
      expect((await ask(github, sha)).decision).toBe('authorised');
      const asked = github.requests.map(({ path }) => path);
      expect(
        asked.filter((path) =>
          /\/check-runs|\/statuses$|deployments\?sha=/u.test(path.replace(/deployments\/\d+\/statuses/u, '')),
        ),
      ).toEqual([]);
    }, FILES[POLICY]));

  it('staging and production by jobs of one run', () =>
    story(async (github, sha) => {
      green(github, sha);
      stage(github, sha, { at: '2026-11-24T09:00:00Z' });
      expect((await ask(github, sha)).decision).toBe('authorised');
    }));

  it('a failed job that was run again in its suite', () =>
    story(async (github, sha) => {
      stage(github, sha);
      check(github, sha, 'scan', 'success', { login: 'scanner[bot]' });
      check(github, sha, 'ci', 'failure', { suite: 7 });
      expect((await ask(github, sha)).reasons).toEqual(['check-failed']);
      check(github, sha, 'ci', 'success', { suite: 7, at: '2026-11-24T09:30:00Z' });
      expect((await ask(github, sha)).decision).toBe('authorised');
    }));
});

describe('what does not count as deployed before', () => {
  const refuses = (name: string, tell: (github: EmbeddedGitHub, sha: string) => void): void => {
    it(name, () =>
      story(async (github, sha) => {
        green(github, sha);
        tell(github, sha);
        const { decision, reasons, shown } = await ask(github, sha);
        expect([decision, reasons], shown).toEqual(['awaiting', ['not-deployed-before']]);
      }),
    );
  };
  const at = '2026-11-24T08:00:00Z';
  refuses(
    'a status that a person planted',
    (github, sha) => void github.deploy(REPO, { ref: 'main', sha, environment: 'staging', creator: 'mallory', at }),
  );
  refuses(
    "a workflow's word without a run",
    (github, sha) => void github.deploy(REPO, { ref: 'main', sha, environment: 'staging', at }),
  );
  refuses(
    'a link to a run of another commit',
    (github, sha) =>
      void stage(github, sha, { runOf: github.repository(REPO).objects.commits.get(sha)?.parents[0] ?? '' }),
  );
  refuses(
    'a link to a run that never was',
    (github, sha) => void github.deploy(REPO, { ref: 'main', sha, environment: 'staging', run: 4711, at }),
  );
  refuses('a link to a run that was over by then', (github, sha) => {
    const { id } = github.startRun(REPO, {
      event: 'push',
      sha,
      actor: 'asmith',
      status: 'completed',
      conclusion: 'success',
      at,
    });
    github.deploy(REPO, { ref: 'main', sha, environment: 'staging', run: id, at: '2026-11-24T08:30:00Z' });
  });
  refuses('a run for a pull request', (github, sha) => void stage(github, sha, { event: 'pull_request' }));
  refuses('a place of a similar name', (github, sha) => void stage(github, sha, { environment: 'staging-eu' }));
  refuses('another commit with the same tree', (github, sha) => {
    const empty = github.push(REPO, 'again', { author: 'asmith', message: 'Again', from: sha, files: {} });
    stage(github, empty);
  });
  refuses('it failed there since', (github, sha) => {
    stage(github, sha, { at });
    stage(github, sha, { state: 'failure', at: '2026-11-24T09:40:00Z' });
  });

  it('an app that deploys by itself is believed by its own word', () =>
    story(async (github, sha) => {
      green(github, sha);
      github.deploy(REPO, { ref: 'main', sha, environment: 'staging', creator: 'argo-cd[bot]', at });
      expect((await ask(github, sha)).decision).toBe('authorised');
    }));
});

describe('what does not count as a check', () => {
  it.each([
    ['a check of the name by another app', 'evil[bot]'],
    ['by a workflow', 'github-actions[bot]'],
  ])('%s, where the app is named', (_, login) =>
    story(async (github, sha) => {
      stage(github, sha);
      check(github, sha, 'ci', 'success');
      check(github, sha, 'scan', 'success', { login });
      expect((await ask(github, sha)).reasons).toEqual(['check-missing']);
    }),
  );

  it('a failure on the second page of so many checks of the name', () =>
    story(async (github, sha) => {
      stage(github, sha);
      check(github, sha, 'scan', 'success', { login: 'scanner[bot]' });
      check(github, sha, 'ci', 'failure');
      for (let at = 0; at < 120; at += 1) check(github, sha, 'ci', 'success');
      expect((await ask(github, sha)).reasons).toEqual(['check-failed']);
    }));

  it('a commit status that failed beside the check run', () =>
    story(async (github, sha) => {
      stage(github, sha);
      green(github, sha);
      github.repository(REPO).statuses.push({
        id: 9_001,
        sha,
        state: 'failure',
        context: 'ci',
        description: null,
        targetUrl: null,
        login: 'bkhan',
        createdAt: '2026-11-24T08:00:00Z',
      });
      expect((await ask(github, sha)).reasons).toEqual(['check-failed']);
    }));

  it('checks that the token may not read are unknown, and the permission is named', () => {
    const permissions = { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'write' } as const;
    const seed = paymentsSeed(
      {
        files: { ...paymentsSeed().repositories?.[REPO]?.files, [POLICY]: TESTED },
        environments: { staging: {}, production: {} },
      },
      { tokens: { ghs_gate: { login: 'github-actions[bot]', permissions } } },
    );
    return withGitHub(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      const sha = mergeChange(github);
      stage(github, sha);
      const { decision, reasons, shown } = await ask(github, sha);
      expect([decision, reasons]).toEqual(['undetermined', ['permission-missing']]);
      expect(shown).toContain('checks: read');
      expect(shown).toContain('statuses: read');
    }, seed);
  });
});
