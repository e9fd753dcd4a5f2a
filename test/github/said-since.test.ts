/** Lead time runs from when the record came to say what it says, and neither from its own word nor from the opening of its pull request. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { approve, deployedBefore, openChange, recordWith } from '../scenarios/payments.ts';
import { deploy, factsOf, RECORD, RECORD_TEXT, REPO, review, said, seedWith } from './judging.ts';
import { withGitHub } from './world.ts';

const LATER = recordWith({ '2026-11-24T10:00:00': '2026-11-24T10:05:00' });
const OTHER = recordWith({ 'Rotate the payments signing key': 'Rotate the signing key of payments' });

const given = (use: (github: EmbeddedGitHub) => Promise<void>): Promise<void> =>
  withGitHub((github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    return use(github);
  }, seedWith('{evidence: [review]}'));
const push = (github: EmbeddedGitHub, at: string, files: Readonly<Record<string, string>>): void => {
  github.setClock(at);
  github.push(REPO, 'rotate-key', { author: 'asmith', files, message: at });
};
const sinceOf = async (github: EmbeddedGitHub, number: number): Promise<unknown> =>
  factsOf(await review(github, number)).records?.find(({ path }) => path === RECORD)?.said_since;
/** Approved, merged and deployed on the morning of the change. */
const goOut = async (github: EmbeddedGitHub, number: number): Promise<readonly string[]> => {
  approve(github, number, 'cpatel', '2026-11-24T09:30:00Z');
  const sha = github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith', at: '2026-11-24T09:40:00Z' });
  github.setClock('2026-11-24T10:10:00Z');
  return said(await deploy(github, sha));
};

describe('a record that was pushed into an old pull request', () => {
  it('is as old as that push', () =>
    given(async (github) => {
      const number = openChange(github, null);
      push(github, '2026-11-24T09:00:00Z', { [RECORD]: RECORD_TEXT });
      expect(await sinceOf(github, number)).toBe('2026-11-24T09:00:00Z');
      expect(await goOut(github, number)).toEqual(['refused', 'lead-time-short']);
    }));

  it('is as old as the push that changed what it says', () =>
    given(async (github) => {
      const number = openChange(github, OTHER);
      push(github, '2026-11-24T09:00:00Z', { [RECORD]: RECORD_TEXT });
      expect(await goOut(github, number)).toEqual(['refused', 'lead-time-short']);
    }));

  it('begins anew where it said something else in between', () =>
    given(async (github) => {
      const number = openChange(github);
      push(github, '2026-11-20T09:00:00Z', { [RECORD]: OTHER });
      push(github, '2026-11-24T09:00:00Z', { [RECORD]: RECORD_TEXT });
      expect(await sinceOf(github, number)).toBe('2026-11-24T09:00:00Z');
    }));

  it('does not begin anew with code, with its upkeep or with a new time', () =>
    given(async (github) => {
      const number = openChange(github);
      push(github, '2026-11-23T09:00:00Z', { 'src/more.js': 'x\n' });
      push(github, '2026-11-24T08:00:00Z', { [RECORD]: `${LATER}links: [https://example.org/1]\n` });
      expect(Date.parse(String(await sinceOf(github, number)))).toBeLessThan(Date.parse('2026-11-19T09:01:00Z'));
      expect(await goOut(github, number)).toEqual(['authorised']);
    }));

  it('is as old as it was where a later pull request gives it another time', () =>
    given(async (github) => {
      const first = openChange(github);
      approve(github, first, 'cpatel');
      github.mergePullRequest(REPO, first, { method: 'squash', by: 'asmith', at: '2026-11-20T15:00:00Z' });
      github.setClock('2026-11-24T08:00:00Z');
      github.push(REPO, 'move', { author: 'asmith', files: { [RECORD]: LATER, 'src/y.js': 'y\n' }, message: 'later' });
      const { number } = github.openPullRequest(REPO, { head: 'move', author: 'asmith' });
      expect(await sinceOf(github, number)).toBe('2026-11-20T15:00:00Z');
      expect(await goOut(github, number)).toEqual(['authorised']);
    }));

  it('of a fork is as old as the first run that has it', () =>
    given(async (github) => {
      github.addRepository('mallory/payments', { forkOf: REPO, roles: { mallory: 'admin' } });
      const pushFork = (at: string, files: Readonly<Record<string, string>>): void => {
        github.setClock(at);
        github.push('mallory/payments', 'fork', { author: 'mallory', from: 'main', files, message: at });
      };
      pushFork('2026-11-18T09:00:00Z', { 'src/z.js': 'z\n' });
      const { number } = github.openPullRequest(REPO, {
        head: 'fork',
        author: 'mallory',
        headRepository: 'mallory/payments',
      });
      pushFork('2026-11-19T09:00:00Z', { [RECORD]: RECORD_TEXT });
      pushFork('2026-11-23T09:00:00Z', { 'src/z.js': 'zz\n' });
      const since = String(await sinceOf(github, number));
      expect(since.slice(0, 10)).toBe('2026-11-19');
    }));

  it('whose pushes cannot be read is undetermined only where it could be too late', () =>
    given(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      github.fault({
        match: (_method, path) => path.endsWith('/activity') || path.endsWith('/actions/runs'),
        status: 404,
      });
      github.setClock('2026-11-20T12:00:00Z');
      const since = await sinceOf(github, number);
      expect(isUnavailable(since)).toBe(true);
      const early = (await review(github, number)).report.findings.map(({ message }) => message).join('\n');
      expect(early).not.toContain('came to say what it says');
      github.setClock('2026-11-24T08:00:00Z');
      const late = await review(github, number);
      expect(said(late)[0]).toBe('undetermined');
      expect(late.report.findings.map(({ message }) => message).join('\n')).toContain('came to say what it says');
    }));
});
