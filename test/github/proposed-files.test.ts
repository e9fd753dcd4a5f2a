/** What open pull requests would bring in: theirs and a fork's, as far as is looked, and what could not be read is said. */
import { describe, expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { findBringingPulls } from '../../src/github/facts/bringing-pulls.ts';
import { MOST_PULLS, readProposedFiles } from '../../src/github/facts/proposed-files.ts';
import { known, openBenchApi, REPO, recordText, seed, withGitHub } from './world.ts';

const RECORDS = ['changes/**/*.yml'];
const read = async (github: Parameters<typeof openBenchApi>[0], token?: string) =>
  readProposedFiles(openBenchApi(github, token === undefined ? {} : { token }).api, REPO, RECORDS);

describe('records of open pull requests', () => {
  test('each with its number, and whether it is from a fork', () =>
    withGitHub(async (github) => {
      const files = { 'changes/CHG-2026-0050.yml': recordText('CHG-2026-0050'), 'src/a.ts': 'a\n' };
      github.push(REPO, 'own', { author: 'asmith', message: 'Own', files });
      github.openPullRequest(REPO, { head: 'own', author: 'asmith', title: 'Own' });
      const foreign = { 'changes/CHG-2026-0051.yml': recordText('CHG-2026-0051') };
      github.push('mallory/payments', 'theirs', { author: 'mallory', message: 'Theirs', files: foreign, from: 'main' });
      github.openPullRequest(REPO, {
        head: 'theirs',
        headRepository: 'mallory/payments',
        author: 'mallory',
        title: 'Theirs',
      });
      github.push(REPO, 'code', { author: 'asmith', message: 'Code', files: { 'src/b.ts': 'b\n' } });
      github.openPullRequest(REPO, { head: 'code', author: 'asmith', title: 'Code' });
      const { files: found, pullRequests, unread } = known(await read(github));
      expect({ pullRequests, unread }).toEqual({ pullRequests: 3, unread: [] });
      expect(
        found
          .map(({ file, pullRequest, isFromFork }) => [file.path, pullRequest, isFromFork])
          .sort((a, b) => Number(a[1]) - Number(b[1])),
      ).toEqual([
        ['changes/CHG-2026-0050.yml', 1, false],
        ['changes/CHG-2026-0051.yml', 2, true],
      ]);
      expect(found.map(({ file }) => Buffer.from(file.bytes).toString()).join('')).toContain('id: CHG-2026-0051');
    }));

  test('no more than so many, and that is said', () =>
    withGitHub(async (github) => {
      for (let at = 0; at <= MOST_PULLS; at += 1) {
        github.push(REPO, `b${at}`, { author: 'asmith', message: 'x', files: { [`src/${at}.ts`]: 'x\n' } });
        github.openPullRequest(REPO, { head: `b${at}`, author: 'asmith', title: 'x' });
      }
      const { pullRequests, unread } = known(await read(github));
      expect(pullRequests).toBe(MOST_PULLS);
      expect(unread).toEqual([`Only the ${MOST_PULLS} newest open pull requests were looked at; there are more.`]);
    }));

  test('a token that may not see pull requests is no empty list', () =>
    withGitHub(async (github) => {
      github.repository(REPO).private = true;
      expect((await read(github, 'ghs_little')).kind).toBe('unavailable');
    }));
});

test('the pull request that brought a record in is found, as far as there is one', () =>
  withGitHub(async (github) => {
    const files = { 'changes/CHG-2026-0050.yml': recordText('CHG-2026-0050') };
    github.push(REPO, 'own', { author: 'asmith', message: 'Own', files });
    const { number } = github.openPullRequest(REPO, { head: 'own', author: 'asmith', title: 'Own' });
    github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
    const pushed = { 'changes/CHG-2026-0051.yml': recordText('CHG-2026-0051') };
    github.push(REPO, 'main', { author: 'asmith', message: 'Pushed', files: pushed });
    const found = await findBringingPulls(openBenchApi(github).api, REPO, Object.keys({ ...files, ...pushed }));
    expect([[...found.pulls], found.unread]).toEqual([[['changes/CHG-2026-0050.yml', number]], null]);
  }));

describe('where the limit has little left, the gate keeps some of it, and what was not asked is named', () => {
  const rest = (github: EmbeddedGitHub): number => github.requests.filter(({ path }) => path !== '/graphql').length;

  test('pull requests', () =>
    withGitHub(
      async (github) => {
        for (let at = 0; at < 30; at += 1) {
          const files = { [`changes/CHG-2026-01${at + 10}.yml`]: recordText(`CHG-2026-01${at + 10}`) };
          github.push(REPO, `b${at}`, { author: 'asmith', message: 'x', files });
          github.openPullRequest(REPO, { head: `b${at}`, author: 'asmith', title: 'x' });
        }
        const { pullRequests, files, unread } = known(await read(github));
        expect([pullRequests, files.length, unread.length]).toEqual([24, 24, 1]);
        expect(unread[0]).toMatch(/^Pull requests #6, #5, #4, #3, #2, #1 were not looked at: .* of which 60 are kept/);
        expect(rest(github)).toBe(25);
      },
      // The list, a first twenty, and four more.
      { ...seed, rateLimit: 60 + 25 },
    ));

  test('pull requests that brought records in', () =>
    withGitHub(
      async (github) => {
        const paths = ['changes/CHG-2026-0050.yml', 'changes/CHG-2026-0051.yml'];
        const files = Object.fromEntries(paths.map((path) => [path, recordText(path.slice(8, -4))]));
        github.push(REPO, 'own', { author: 'asmith', message: 'Own', files });
        const { number } = github.openPullRequest(REPO, { head: 'own', author: 'asmith', title: 'Own' });
        github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
        const { api } = openBenchApi(github);
        await readProposedFiles(api, REPO, RECORDS);
        const { pulls, unread } = await findBringingPulls(api, REPO, paths);
        expect([...pulls]).toEqual([[paths[0], number]]);
        expect(unread).toMatch(
          /^Which pull request brought in changes\/CHG-2026-0051\.yml was not looked up: .* 60 are/,
        );
      },
      { ...seed, rateLimit: 60 + 4 },
    ));
});
