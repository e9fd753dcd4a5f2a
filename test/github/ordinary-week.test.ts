/**
 * What a team does every day and what must not end in a dead end: records that are archived, comments in hundreds, a page of pushes that is
 * just full, commits made in the browser of an Enterprise Server, and files that are too large to compare.
 */
import { describe, expect, it } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { judgeLanded } from '../../src/github/facts/landed-files.ts';
import { readPullRequest } from '../../src/github/facts/pull-request.ts';
import { webFlow } from '../../src/github/facts/web-flow.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  openChange,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REPO,
} from '../scenarios/payments.ts';
import { deploy, review, said } from './judging.ts';
import { known, openBenchApi } from './world.ts';

async function withStory(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    await story(github);
  } finally {
    await github.close();
  }
}

const ENDED = `${RECORD_TEXT}outcome: {result: successful, started: 2026-11-24T10:04:00Z, ended: 2026-11-24T10:31:00Z, summary: Done as planned.}\n`;
const ARCHIVED = 'changes/2026/CHG-2026-0042.yml';

describe('archiving a record that has ended', () => {
  const archive = async (github: EmbeddedGitHub, text: string) => {
    github.setClock('2026-12-01T09:00:00Z');
    github.push(REPO, 'main', { author: 'asmith', message: 'Ended', files: { [RECORD]: ENDED } });
    github.push(REPO, 'archive', {
      author: 'asmith',
      message: 'Archive',
      from: github.commit(REPO, 'main'),
      files: { [RECORD]: null, [ARCHIVED]: text },
    });
    const { number } = github.openPullRequest(REPO, { head: 'archive', author: 'asmith', title: 'Archive' });
    return review(github, number);
  };

  it('is upkeep', () =>
    withStory(async (github) => expect(said(await archive(github, ENDED))).toEqual(['not-required'])));

  it('takes nothing back on the way', () =>
    withStory(async (github) => {
      const judged = said(await archive(github, RECORD_TEXT));
      expect(judged[0]).toBe('refused');
      expect(judged).toContain('record-invalid');
    }));
});

describe('300 comments on a pull request', () => {
  it('hide no approval', () =>
    withStory(async (github) => {
      const number = openChange(github);
      for (let at = 0; at < 150; at += 1)
        github.review(REPO, number, 'dlee', { state: 'COMMENTED', at: '2026-11-20T09:30:00Z' });
      approve(github, number, 'cpatel');
      for (let at = 0; at < 150; at += 1)
        github.review(REPO, number, 'cpatel', { state: 'COMMENTED', at: '2026-11-20T11:00:00Z' });
      github.setClock('2026-11-20T12:00:00Z');
      expect(said(await review(github, number))).toEqual(['authorised']);
    }));
});

describe('a branch that was pushed to', () => {
  it.each([99, 100, 101, 200])('%i times', (times) =>
    withStory(async (github) => {
      const number = openChange(github);
      const own = `refs/heads/rotate-key`;
      const before = github.repository(REPO).activity.filter(({ ref }) => ref === own).length;
      for (let at = before; at < times; at += 1)
        github.push(REPO, 'rotate-key', { author: 'asmith', message: 'More', files: { 'src/more.js': `${at}\n` } });
      expect(github.repository(REPO).activity.filter(({ ref }) => ref === own)).toHaveLength(times);
      const { api } = openBenchApi(github, { token: 'ghs_gate' });
      const { fact } = known(await readPullRequest(api, REPO, number));
      expect(fact.head_observations).toHaveLength(times);
    }),
  );
});

describe('a commit that was made in the browser of an Enterprise Server', () => {
  const commit = (name: string | null, login: string | null = null) =>
    webFlow({ committer: login === null ? null : { login }, commit: { committer: name === null ? null : { name } } });

  it('is told by the name that git has for it, where GitHub knows no account', () => {
    expect(commit('GitHub Enterprise')).toEqual({ web_flow: true });
    expect(commit('GitHub Enterprise', 'asmith')).toEqual({});
    expect(commit('Somebody')).toEqual({});
    expect(commit(null)).toEqual({});
  });
});

describe('a branch that is behind', () => {
  it('is told to be updated where what it lacks was merged since, and then needs it no more', () =>
    withStory(async (github) => {
      const number = openChange(github, `${RECORD_TEXT}depends-on: [CHG-2026-0040]\n`);
      github.push(REPO, 'main', {
        author: 'asmith',
        message: 'The change before',
        files: { 'changes/CHG-2026-0040.yml': ENDED.replaceAll('CHG-2026-0042', 'CHG-2026-0040') },
      });
      const remedies = async () =>
        (await review(github, number)).report.verdict.findings
          .filter(({ reason }) => reason === 'dependency-unknown')
          .map(({ remedy }) => remedy);
      expect(await remedies()).toEqual([expect.stringMatching(/^CHG-2026-0040 changed on main .* update the branch/)]);
      github.updateBranch(REPO, number, { by: 'asmith' });
      expect(await remedies()).toEqual([]);
    }));
});

describe('what is too large to compare', () => {
  it('a file that both sides changed: it is said, and the file is not read', () =>
    withStory(async (github) => {
      const { api } = openBenchApi(github, { token: 'ghs_gate' });
      const lock = (letter: string) =>
        new Map([
          [
            'package-lock.json',
            { path: 'package-lock.json', mode: '100644', type: 'blob', sha: letter.repeat(40), size: 5_000_000 },
          ],
        ]);
      const sides = { base: lock('a'), branch: lock('b'), head: lock('c'), landed: lock('d') };
      expect(known(await judgeLanded(api, REPO, sides, 7))).toBe(
        'both pull request #7 and the branch that it was merged into changed package-lock.json, which is too large (5000000 bytes) to be compared line by line',
      );
      expect(github.requests).toEqual([]);
    }));

  it('a pull request of more commits than GitHub lists has a way on, and is known by a comparison or not at all', () =>
    withStory(async (github) => {
      deployedBefore(github, github.commit(REPO, 'main'));
      github.setClock('2026-11-19T10:00:00Z');
      for (let at = 0; at <= 250; at += 1)
        github.push(REPO, 'many', { author: 'asmith', message: `${at}`, files: { 'src/many.js': `${at}\n` } });
      const { number } = github.openPullRequest(REPO, { head: 'many', author: 'asmith', title: 'Many' });
      const sha = github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith', at: '2026-11-20T10:00:00Z' });
      github.setClock('2026-11-24T10:10:00Z');
      const names = { [RECORD]: `${RECORD_TEXT}covers: ["${sha}"]\n`, 'src/a.js': 'a\n' };
      expect(said(await deploy(github, sha))).toEqual(['refused', 'commit-not-covered', 'record-missing']);
      const times = {
        opened: '2026-11-23T17:00:00Z',
        approved: '2026-11-23T18:00:00Z',
        merged: '2026-11-23T19:00:00Z',
      };
      bringIn(github, 'after', names, { approver: 'cpatel', ...times });
      const target = github.commit(REPO, 'main');
      expect(said(await deploy(github, target))[0]).toBe('authorised');
      // Where the comparison gives another number, nobody knows who else had a part in it.
      const head = github.commit(REPO, 'many');
      github.fault({
        match: (_method, path) => path.endsWith(`...${head}`),
        alter: (reply) => ({
          ...reply,
          body: JSON.stringify({ ...(JSON.parse(String(reply.body)) as object), total_commits: 250 }),
        }),
      });
      expect(said(await deploy(github, target))[0]).toBe('undetermined');
    }));
});

describe('a third attempt', () => {
  const failed = (text: string, day: number): string =>
    `${text}outcome: {result: failed, started: 2026-11-${day}T16:10:00Z, ended: 2026-11-${day}T16:20:00Z, summary: It did not start.}\n`;
  const again = (id: string, tried: string): string => `${RECORD_TEXT.replace('CHG-2026-0042', id)}retries: ${tried}\n`;
  const second = again('CHG-2026-0043', 'CHG-2026-0042');
  const on = (day: number) => ({
    approver: 'cpatel',
    opened: `2026-11-${day}T08:00:00Z`,
    approved: `2026-11-${day}T09:00:00Z`,
    merged: `2026-11-${day}T10:00:00Z`,
  });

  it.each(['the commit that failed', 'the newest one'])(
    'of %s is found, though each after the first brought nothing but its record',
    (which) =>
      withStory(async (github) => {
        deployedBefore(github, github.commit(REPO, 'main'));
        const first = bringIn(github, 'one', { 'src/signing-key.js': 'x\n', [RECORD]: RECORD_TEXT }, on(19));
        bringIn(github, 'two', { 'changes/CHG-2026-0043.yml': second, [RECORD]: failed(RECORD_TEXT, 19) }, on(20));
        const third = again('CHG-2026-0044', 'CHG-2026-0043');
        const files = { 'changes/CHG-2026-0044.yml': third, 'changes/CHG-2026-0043.yml': failed(second, 20) };
        const last = bringIn(github, 'three', files, on(21));
        github.setClock('2026-11-24T10:10:00Z');
        const judged = await deploy(github, which === 'the newest one' ? last.sha : first.sha);
        expect(said(judged)).toEqual(['authorised']);
        expect(judged.report.verdict.changes.map(({ id }) => id)).toEqual(['CHG-2026-0044']);
      }),
  );
});

describe('a stack of branches, both of which are merged', () => {
  it.each(['the lower one', 'both'])(
    'lets out %s, though GitHub names the upper one for the commits of the lower',
    (which) =>
      withStory(async (github) => {
        deployedBefore(github, github.commit(REPO, 'main'));
        const own = { 'src/one.js': 'x\n', [RECORD]: `${RECORD_TEXT}covers: ["#2"]\n` };
        const first = bringIn(github, 'one', own, { approver: 'cpatel', merged: null });
        const from = github.commit(REPO, 'one');
        github.push(REPO, 'two', { author: 'asmith', message: 'Two', from, files: { 'src/two.js': 'x\n' } });
        const { number } = github.openPullRequest(REPO, { head: 'two', author: 'asmith', title: 'Two' });
        const merged = { method: 'merge', by: 'asmith' } as const;
        const lower = github.mergePullRequest(REPO, first.number, { ...merged, at: '2026-11-21T10:00:00Z' });
        approve(github, number, 'cpatel', '2026-11-21T11:00:00Z');
        const upper = github.mergePullRequest(REPO, number, { ...merged, at: '2026-11-21T12:00:00Z' });
        // It held them until the lower one was merged.
        for (const pull of github.repository(REPO).pulls)
          if (pull.number === number) pull.landed = [...pull.landed, from];
        github.setClock('2026-11-24T10:10:00Z');
        expect(said(await deploy(github, which === 'both' ? upper : lower))).toEqual(['authorised']);
      }),
  );
});
