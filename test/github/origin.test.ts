/** Which pull request brought in a record's present content, whatever happened to the file before and after. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import type { Answer } from '../../src/gate/source.ts';
import { findOrigin } from '../../src/github/facts/origin.ts';
import { becauseOf, known, openBenchApi, REPO, recordText, withGitHub } from './world.ts';

const PATH = 'changes/CHG-1.yml';
const TEXT = recordText('CHG-1');
const LATER = recordText('CHG-1', { schedule: '{start: 2026-11-25T10:00:00Z, end: 2026-11-25T12:00:00Z}' });
const OUTCOME = `${TEXT}outcome: {result: successful, started: 2026-11-24T10:04:00Z, ended: 2026-11-24T10:31:00Z, summary: Done as planned.}\n`;

const digestOf = (path: string, bytes: Uint8Array): string | null => {
  const { value } = parseRecord(path, bytes);
  return value === undefined ? null : digestRecord(value);
};

/** Merges a pull request that leaves these files behind; answers its number. */
const land = (
  github: EmbeddedGitHub,
  files: Readonly<Record<string, string>>,
  gone: readonly string[] = [],
  method: 'squash' | 'merge' | 'rebase' = 'squash',
): number => {
  const branch = `land-${github.repository(REPO).pulls.length + 1}`;
  github.push(REPO, branch, { author: 'asmith', files, delete: [...gone], message: branch });
  const { number } = github.openPullRequest(REPO, { head: branch, author: 'asmith' });
  github.mergePullRequest(REPO, number, { method, by: 'cpatel' });
  return number;
};

const origin = (github: EmbeddedGitHub, text: string, path = PATH): Promise<Answer<number | null>> =>
  findOrigin({
    api: openBenchApi(github).api,
    repository: REPO,
    repositoryId: github.repository(REPO).id,
    path,
    at: github.commit(REPO, 'main'),
    digest: digestOf(path, Buffer.from(text)) ?? '',
    digestOf,
    branches: ['main'],
  });

describe('the origin of a record', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('is the pull request that added it (%s)', async (method) => {
    await withGitHub(async (github) => {
      land(github, { 'src/other.ts': 'x\n' });
      const number = land(github, { [PATH]: TEXT }, [], method);
      land(github, { 'src/other.ts': 'y\n' });
      expect(known(await origin(github, TEXT))).toBe(number);
    });
  });

  it('stays with an outcome, comments and another layout', async () => {
    await withGitHub(async (github) => {
      const number = land(github, { [PATH]: TEXT });
      land(github, { [PATH]: `# Done\n${OUTCOME}` });
      expect(known(await origin(github, OUTCOME))).toBe(number);
    });
  });

  it('moves with a new start time, and back again', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      const second = land(github, { [PATH]: LATER });
      expect(known(await origin(github, LATER))).toBe(second);
      const third = land(github, { [PATH]: TEXT });
      expect(known(await origin(github, TEXT))).toBe(third);
    });
  });

  it('is the pull request that added it again after it was removed', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      land(github, {}, [PATH]);
      const again = land(github, { [PATH]: TEXT });
      expect(known(await origin(github, TEXT))).toBe(again);
    });
  });

  it('stays where the file was moved to another folder', async () => {
    await withGitHub(async (github) => {
      const number = land(github, { [PATH]: TEXT });
      land(github, { 'changes/2026/CHG-1.yml': TEXT }, [PATH]);
      expect(known(await origin(github, TEXT, 'changes/2026/CHG-1.yml'))).toBe(number);
    });
  });

  it('is nobody for a push without a pull request', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'mallory', files: { [PATH]: TEXT }, message: 'direct' });
      expect(known(await origin(github, TEXT))).toBeNull();
    });
  });

  it('is not a pull request into another branch', async () => {
    await withGitHub(async (github) => {
      github.push(REPO, 'dev', { author: 'asmith', files: { d: 'd' }, message: 'd' });
      github.push(REPO, 'x', { author: 'mallory', from: 'dev', files: { [PATH]: TEXT }, message: 'x' });
      const { number } = github.openPullRequest(REPO, { head: 'x', base: 'dev', author: 'mallory' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'mallory' });
      github.forcePush(REPO, 'main', { to: 'dev', actor: 'mallory' });
      expect(known(await origin(github, TEXT))).toBeNull();
    });
  });

  it.each(['/commits', '/contents/', '/pulls'])('is unknown where %s cannot be read', async (part) => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      github.fault({
        match: (_method, path) => (part === '/commits' ? path.endsWith(part) : path.includes(part)),
        status: 409,
      });
      expect((await origin(github, TEXT)).kind).toBe('unavailable');
    });
  });

  it('is unknown where a file of the past is not there, though no commit took it away', async () => {
    await withGitHub(async (github) => {
      land(github, { [PATH]: TEXT });
      const first = github.commit(REPO, 'main');
      land(github, { [PATH]: OUTCOME });
      github.fault({
        match: (_method, path, _nth, { query }) => path.includes('/contents/') && query.includes(first),
        status: 404,
        body: { message: 'Not Found' },
      });
      expect(becauseOf(await origin(github, OUTCOME))).toMatch(/404/);
    });
  });
});
