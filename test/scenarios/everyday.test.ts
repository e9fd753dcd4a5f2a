/**
 * Everyday ways through, which must not be refused: the approver presses "Merge", a pull request of several commits, an approval that is
 * followed by upkeep of the record, and one deployment after another. What is refused without cause is switched off soon.
 */
import { describe, expect, it } from 'vitest';
import { deploymentEvent } from '../../demo/github/events.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { judgeQuickly } from './in-process.ts';
import { deployedBefore, openChange, paymentsSeed, RECORD_TEXT, REPO } from './payments.ts';

const NOW = '2026-11-24T10:10:00Z';

async function withGitHub(story: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    deployedBefore(github, github.commit(REPO, 'main'));
    await story(github);
  } finally {
    await github.close();
  }
}

/** Merges by the approver, and judges the deployment that asmith starts. */
async function deploy(github: EmbeddedGitHub, number: number, method: 'merge' | 'squash' | 'rebase', at = NOW) {
  const sha = github.mergePullRequest(REPO, number, { method, by: 'cpatel', at: '2026-11-23T15:00:00Z' });
  github.setClock(at);
  const deployment = github.deploy(REPO, {
    ref: 'main',
    sha,
    environment: 'production',
    creator: 'asmith',
    statuses: [],
  });
  return { sha, deployment, quick: await judgeQuickly(github, deploymentEvent(github, REPO, deployment)) };
}

describe.each(['merge', 'squash', 'rebase'] as const)('%s', (method) => {
  it('by the approver', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
      const { quick } = await deploy(github, number, method);
      expect(quick.decision, quick.shown).toBe('authorised');
    }));

  it('of several commits', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        message: 'Name the key',
        files: { 'src/name.js': 'export const name = "a";\n' },
      });
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        message: 'Name it better',
        files: { 'src/name.js': 'export const name = "b";\n' },
      });
      github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
      const { quick } = await deploy(github, number, method);
      expect(quick.decision, quick.shown).toBe('authorised');
    }));

  it('one deployment after another', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.review(REPO, number, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
      const first = await deploy(github, number, method);
      expect(first.quick.decision, first.quick.shown).toBe('authorised');
      for (const state of ['in_progress', 'success'] as const)
        github.addDeploymentStatus(REPO, first.deployment, { state, login: 'github-actions[bot]' });
      github.setClock('2026-11-24T13:00:00Z');
      const record = RECORD_TEXT.replaceAll('CHG-2026-0042', 'CHG-2026-0043')
        .replace('2026-11-24T10:00:00+00:00', '2026-11-26T10:00:00+00:00')
        .replace('2026-11-24T12:00:00+00:00', '2026-11-26T12:00:00+00:00')
        .replace('2026-11-17T09:00:00Z', '2026-11-24T13:00:00Z');
      github.push(REPO, 'next', {
        author: 'asmith',
        message: 'The next key',
        files: { 'src/next.js': 'export const next = 1;\n', 'changes/CHG-2026-0043.yml': record },
      });
      const next = github.openPullRequest(REPO, { head: 'next', author: 'asmith' }).number;
      github.setClock('2026-11-24T14:00:00Z');
      github.review(REPO, next, 'dlee', { state: 'APPROVED', at: '2026-11-24T14:00:00Z' });
      const sha = github.mergePullRequest(REPO, next, { method, by: 'dlee', at: '2026-11-25T09:00:00Z' });
      github.setClock('2026-11-26T10:30:00Z');
      const deployment = github.deploy(REPO, {
        ref: 'main',
        sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const quick = await judgeQuickly(github, deploymentEvent(github, REPO, deployment));
      expect(quick.decision, quick.shown).toBe('authorised');
      // And back again, outside of every window, to what ran before.
      for (const state of ['in_progress', 'success'] as const)
        github.addDeploymentStatus(REPO, deployment, { state, login: 'github-actions[bot]' });
      github.setClock('2026-11-28T03:00:00Z');
      const back = github.deploy(REPO, {
        ref: first.sha,
        sha: first.sha,
        environment: 'production',
        creator: 'asmith',
        statuses: [],
      });
      const backed = await judgeQuickly(github, deploymentEvent(github, REPO, back));
      expect(backed.decision, backed.shown).toBe('authorised');
    }));
});
