/**
 * When a commit became the head of a pull request is never told too early, for any pair of pull request and commit: what is known of the
 * same commit elsewhere, or at another time, proves nothing here.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveReference } from '../../demo/github/actions/references.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { headSince } from '../../src/domain/coverage/heads.ts';
import { readPullRequest } from '../../src/github/facts/pull-request.ts';
import { known, openBenchApi, REPO, withGitHub } from './world.ts';

const FORK = 'mallory/payments';

const factOf = async (github: EmbeddedGitHub, number: number) =>
  known(await readPullRequest(openBenchApi(github).api, REPO, number)).fact;
const since = async (github: EmbeddedGitHub, number: number): Promise<string | null> => {
  const fact = await factOf(github, number);
  return headSince(fact, fact.head.sha);
};
const pushFork = (github: EmbeddedGitHub, branch: string, text: string): string =>
  github.push(FORK, branch, { author: 'mallory', files: { f: text }, message: text });
const open = (github: EmbeddedGitHub, head: string, startsRun = true): number =>
  github.openPullRequest(REPO, { head, author: 'mallory', headRepository: FORK, startsRun }).number;

describe('a run of another pull request with the same commit', () => {
  it('that was there before proves nothing', () =>
    withGitHub(async (github) => {
      pushFork(github, 'fork', 'f');
      const first = open(github, 'fork');
      github.closePullRequest(REPO, first, { by: 'mallory' });
      const second = open(github, 'fork', false);
      expect(await since(github, second)).toBeNull();
    }));

  it('from another branch proves nothing, though GitHub lists this one under it', () =>
    withGitHub(async (github) => {
      const sha = github.push(REPO, 'one', { author: 'asmith', files: { o: 'o' }, message: 'o' });
      github.forcePush(REPO, 'two', { to: sha, actor: 'asmith' });
      github.repository(REPO).activity.length = 0;
      const { number } = github.openPullRequest(REPO, { head: 'two', author: 'asmith', startsRun: false });
      github.advance(1000);
      github.startRun(REPO, { event: 'pull_request', sha, branch: 'one', actor: 'asmith', pull: number });
      github.fault({ match: (_method, path) => path.endsWith('/activity'), status: 404 });
      expect(await since(github, number)).toBeNull();
    }));

  it('nor does one before a force push, though the commit is the head again', () =>
    withGitHub(async (github) => {
      const sha = pushFork(github, 'fork', 'f');
      const number = open(github, 'fork');
      expect(await since(github, number)).not.toBeNull();
      github.advance(60_000);
      github.push(FORK, 'fork', { author: 'mallory', from: 'main', files: { f: 'g' }, message: 'g', force: true });
      github.forcePush(FORK, 'fork', { to: sha, actor: 'mallory', startsRun: false });
      expect(await since(github, number)).toBeNull();
    }));

  it('one after the merge makes no review late', () =>
    withGitHub(async (github) => {
      const sha = pushFork(github, 'fork', 'f');
      const number = open(github, 'fork');
      const before = await since(github, number);
      github.mergePullRequest(REPO, number, { by: 'cpatel' });
      github.startRun(REPO, {
        event: 'pull_request',
        sha,
        branch: 'fork',
        actor: 'mallory',
        headRepository: FORK,
        pull: number,
      });
      expect(await since(github, number)).toBe(before);
    }));
});

/** What somebody may do to a branch of a fork, whose three commits follow each other, and to pull requests from it, with or without a run. */
const STEP = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('move' as const), to: fc.nat(2), runs: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), runs: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('label' as const), pull: fc.nat(2) }) },
);
type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

/** Plays the steps; answers, for every pull request, since when its present head is its head without a break. */
function play(github: EmbeddedGitHub, steps: readonly Step[]): ReadonlyMap<number, { sha: string; at: string }> {
  const commits = ['a', 'b', 'c'].map((text) => pushFork(github, 'fork', text));
  const fork = github.repository(FORK);
  const truth = new Map<number, { sha: string; at: string }>();
  for (const step of steps) {
    github.advance(10_000);
    const at = github.state.clock.now();
    const { pulls } = github.repository(REPO);
    const standing = pulls.find(({ state }) => state === 'open');
    if (step.kind === 'move') {
      const before = commits.indexOf(github.commit(FORK, 'fork'));
      // A push forward is none that is forced, and the timeline tells nothing of it.
      moveReference(github.state, fork, 'refs/heads/fork', commits[step.to] ?? '', {
        login: 'mallory',
        at,
        startsRun: step.runs,
        ...(step.to < before ? { type: 'force_push' as const } : {}),
      });
    } else if (step.kind === 'open' && standing === undefined) open(github, 'fork', step.runs);
    else if (step.kind === 'close' && standing !== undefined)
      github.closePullRequest(REPO, standing.number, { by: 'mallory' });
    else if (step.kind === 'label' && pulls[step.pull] !== undefined) {
      const { headSha, number, state } = pulls[step.pull] ?? { headSha: '', number: 0, state: 'closed' };
      if (state === 'open')
        github.startRun(REPO, {
          event: 'pull_request',
          sha: headSha,
          branch: 'fork',
          actor: 'mallory',
          headRepository: FORK,
          pull: number,
        });
    }
    for (const { number, headSha } of github.repository(REPO).pulls)
      if (truth.get(number)?.sha !== headSha) truth.set(number, { sha: headSha, at });
  }
  return truth;
}

describe('for every pair of pull request and head', () => {
  it('no proof is older than the truth', async () => {
    let proved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 12 }), async (steps) => {
        await withGitHub(async (github) => {
          for (const [number, { sha, at }] of play(github, steps)) {
            const fact = await factOf(github, number);
            const told = headSince(fact, sha);
            if (told === null) continue;
            proved += 1;
            expect(Date.parse(told), `#${number} ${sha}`).toBeGreaterThanOrEqual(Date.parse(at));
          }
        });
      }),
      { numRuns: 100 },
    );
    expect(proved).toBeGreaterThan(10);
  }, 120_000);
});
