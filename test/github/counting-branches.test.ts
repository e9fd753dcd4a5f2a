/**
 * Which merged pull requests cover what goes out: those into a branch that holds it, whatever the event calls it; those of somebody's own
 * branch beside it do not. And a merge that GitHub does not know yet is waited for, and never called uncovered.
 */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { type LandedRead, readLanded } from '../../src/github/facts/landed.ts';
import { readReachable } from '../../src/github/trees/reachable.ts';
import { known, openBenchApi, REPO, withGitHub } from './world.ts';

/** A pull request of one file into a branch, merged; its commit. */
function mergeInto(github: EmbeddedGitHub, base: string, head: string, by = 'asmith'): { number: number; sha: string } {
  github.push(REPO, head, {
    author: by,
    from: github.commit(REPO, base),
    files: { [`src/${head}.js`]: `${head}\n` },
    message: head,
  });
  const { number } = github.openPullRequest(REPO, { head, base, author: by, title: head });
  return { number, sha: github.mergePullRequest(REPO, number, { method: 'squash', by }) };
}

function branchOff(github: EmbeddedGitHub, name: string): string {
  const start = github.commit(REPO, 'main');
  github.push(REPO, name, { author: 'asmith', from: start, files: { VERSION: `${name}\n` }, message: name });
  return start;
}

function read(github: EmbeddedGitHub, target: string, since: string): Promise<Answer<LandedRead>> {
  const { api } = openBenchApi(github);
  const repositoryId = github.repository(REPO).id;
  return readLanded({ api, repository: REPO, repositoryId, target, since, branches: ['main'] });
}

const pullsOf = (answer: Answer<LandedRead>, sha: string) =>
  known(answer).landed.commits.find((commit) => commit.sha === sha)?.pull_requests;

describe('branches that count', () => {
  it('are those that hold what goes out: a release branch whose tag is deployed, though it has gone on since', () =>
    withGitHub(async (github) => {
      const since = branchOff(github, 'release/1');
      const one = mergeInto(github, 'release/1', 'fix-one');
      github.tag(REPO, 'v1.1', one.sha);
      mergeInto(github, 'release/1', 'fix-two');
      const answer = await read(github, one.sha, since);
      expect(pullsOf(answer, one.sha)).toEqual([one.number]);
      expect(known(answer).branches).toEqual(['main', 'release/1']);
    }));

  it('are not those beside it: what was merged into somebody’s own branch and never went on', () =>
    withGitHub(async (github) => {
      const since = branchOff(github, 'own');
      const own = mergeInto(github, 'own', 'mine', 'mallory');
      github.forcePush(REPO, 'own', { to: since, actor: 'mallory' });
      github.push(REPO, 'main', { author: 'mallory', files: { 'src/x.js': 'x\n' }, message: 'Beside' });
      const answer = await read(github, own.sha, since);
      expect(pullsOf(answer, own.sha)).toEqual([]);
      expect(known(answer).branches).toEqual(['main']);
    }));

  it('are not asked where the default branch has it: a pull request of a pull request stays the outer one’s', () =>
    withGitHub(async (github) => {
      const since = branchOff(github, 'stack');
      const inner = mergeInto(github, 'stack', 'inner');
      const { number } = github.openPullRequest(REPO, { head: 'stack', author: 'asmith' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'asmith' });
      const answer = await read(github, github.commit(REPO, 'main'), since);
      expect(pullsOf(answer, inner.sha)).toEqual([number]);
    }));

  it.each([
    [301, true],
    [404, false],
  ])('where the branch is gone and GitHub answers %i: %s', (status, counts) =>
    withGitHub(async (github) => {
      const since = branchOff(github, 'master');
      const one = mergeInto(github, 'master', 'before');
      github.deleteBranch(REPO, 'master', { actor: 'asmith' });
      github.fault({ match: (_, path) => path.endsWith('/branches/master'), status, body: { message: 'Moved' } });
      const answer = await read(github, one.sha, since);
      expect(pullsOf(answer, one.sha)).toEqual(counts ? [one.number] : []);
    }),
  );

  it('that cannot be read leave it unknown', () =>
    withGitHub(async (github) => {
      const since = branchOff(github, 'release/1');
      const one = mergeInto(github, 'release/1', 'fix-one');
      github.fault({ match: (_, path) => path.includes('/git/ref/heads/release'), status: 502, body: { message: '' } });
      expect(pullsOf(await read(github, one.sha, since), one.sha)).toHaveProperty('unavailable');
    }));
});

describe('a deployment that names its ref in short', () => {
  it.each([['release/1'], ['v1.1']])('%s: an older commit of it is reachable', (ref) =>
    withGitHub(async (github) => {
      branchOff(github, 'release/1');
      const one = mergeInto(github, 'release/1', 'fix-one');
      const two = mergeInto(github, 'release/1', 'fix-two');
      github.tag(REPO, 'v1.1', two.sha);
      mergeInto(github, 'release/1', 'fix-three');
      const { api } = openBenchApi(github);
      expect(known(await readReachable(api, REPO, one.sha, 'main', ref))).toBe(true);
      expect(known(await readReachable(api, REPO, one.sha, 'main', null))).toBe(false);
    }),
  );
});

describe('a merge that GitHub does not know yet', () => {
  const late = (github: EmbeddedGitHub, sha: string, times: number): void => {
    let left = times;
    github.fault({
      match: (_, path) => {
        if (!path.endsWith(`/commits/${sha}/pulls`)) return false;
        left -= 1;
        return left >= 0;
      },
      status: 200,
      body: [],
    });
  };

  it('is looked for again', () =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const one = mergeInto(github, 'main', 'fresh');
      late(github, one.sha, 2);
      expect(pullsOf(await read(github, one.sha, since), one.sha)).toEqual([one.number]);
    }));

  it('is unknown, and not uncovered, where it does not come', () =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const one = mergeInto(github, 'main', 'fresh');
      late(github, one.sha, 100);
      const found = pullsOf(await read(github, one.sha, since), one.sha);
      expect(found).toMatchObject({
        unavailable: expect.stringContaining(`pull request #${one.number} was merged as`),
      });
    }));

  it('is no excuse for a push whose message names a pull request that was merged as something else', () =>
    withGitHub(async (github) => {
      const { number } = mergeInto(github, 'main', 'fresh');
      const since = github.commit(REPO, 'main');
      const sha = github.push(REPO, 'main', {
        author: 'mallory',
        files: { 'src/y.js': 'y\n' },
        message: `Fresh (#${number})`,
      });
      expect(pullsOf(await read(github, sha, since), sha)).toEqual([]);
    }));
});
