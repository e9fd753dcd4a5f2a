/** A revert at review is what it is at deployment: of all that came since, to the file and its mode, and on top of what the branch holds. */
import { describe, expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { startGitHub } from '../../demo/github/server.ts';
import {
  bringIn,
  deployedBefore,
  FILES,
  mergeChange,
  otherRecord,
  POLICY,
  paymentsSeed,
  RECORD,
  REPO,
} from '../scenarios/payments.ts';
import { factsOf, judge, review, said } from './judging.ts';

const KEY = 'src/signing-key.js';
const UNDONE = { [KEY]: FILES[KEY] ?? null };
const REVERT = 'Revert "Rotate the signing key"';
type Revert = { readonly files?: Parameters<typeof bringIn>[2]; readonly title?: string; readonly body?: string };

/** The key was rotated, and production runs that. */
async function withRotated(tell: (github: EmbeddedGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    deployedBefore(github, github.commit(REPO, 'main'));
    deployedBefore(github, mergeChange(github), '2026-11-24T10:05:00Z');
    await tell(github);
  } finally {
    await github.close();
  }
}

function open(github: EmbeddedGitHub, { files = UNDONE, title = REVERT, body }: Revert = {}): number {
  const more = body === undefined ? {} : { body };
  return bringIn(github, 'back', files, { opened: '2026-11-24T22:00:00Z', merged: null, title, ...more }).number;
}

describe('at review', () => {
  test.each<[string, Revert, readonly string[]]>([
    ['all that came since', {}, ['not-required']],
    ['all of it, as the body says', { title: 'Old key', body: `Reverts ${REPO}#1` }, ['not-required']],
    ['its record along with it', { files: { ...UNDONE, [RECORD]: null } }, ['refused', 'record-missing']],
    ['all but one file', { files: { ...UNDONE, 'src/more.js': 'more();\n' } }, ['refused', 'record-missing']],
    ['not all of a file', { files: { [KEY]: `${FILES[KEY]}//\n` } }, ['refused', 'record-missing']],
    ['something else', { files: { 'src/more.js': 'more();\n' } }, ['refused', 'record-missing']],
  ])('takes back %s', (_, revert, wanted) =>
    withRotated(async (github) => {
      expect(said(await review(github, open(github, revert)))).toEqual(wanted);
    }),
  );

  test('to the content and not to the mode', () =>
    withRotated(async (github) => {
      const number = open(github);
      const files = { [KEY]: { content: FILES[KEY] ?? '', mode: '100755' as const } };
      github.push(REPO, 'back', { author: 'asmith', message: 'run', files });
      expect(said(await review(github, number))).toEqual(['refused', 'record-missing']);
    }));

  // With another change before or beside it the group has another content, and what then goes out is no way back.
  test('alone in a merge group, and no more where another change goes along', () =>
    withRotated(async (github) => {
      const number = open(github);
      const queue = async (numbers: readonly number[]): Promise<readonly string[]> => {
        const { headSha, headRef, baseSha } = github.enqueue(REPO, numbers, { method: 'squash', by: 'asmith' });
        return said(await judge(github, { event: { name: 'merge_group', sha: headSha, ref: headRef, baseSha } }));
      };
      expect(await queue([number])).toEqual(['not-required']);
      const record = otherRecord('CHG-2026-0043').replaceAll('2026-11-24T1', '2026-12-08T1');
      const files = { 'src/more.js': 'more();\n', 'changes/CHG-2026-0043.yml': record };
      github.push(REPO, 'more', { author: 'asmith', from: github.commit(REPO, 'main'), message: 'More', files });
      const other = github.openPullRequest(REPO, { head: 'more', author: 'asmith', title: 'More' }).number;
      github.review(REPO, other, 'cpatel', { state: 'APPROVED' });
      expect(await queue([other])).toEqual(['authorised']);
      expect(await queue([number, other])).toEqual(['refused', 'commit-not-covered']);
      expect(await queue([other, number])).toEqual(['refused', 'commit-not-covered']);
    }));

  test('on a branch that lacks what main has got since, a merge gives another content', () =>
    withRotated(async (github) => {
      const number = open(github);
      github.push(REPO, 'main', { author: 'asmith', message: 'more', files: { 'src/more.js': 'more();\n' } });
      const judged = await review(github, number);
      expect(said(judged)).toEqual(['refused', 'record-missing']);
      expect(factsOf(judged)).not.toHaveProperty('ways_back');
    }));

  test('what nobody calls a way back is not asked about, and costs nothing', () =>
    withRotated(async (github) => {
      const judged = await review(github, open(github, { title: 'Old key' }));
      expect(factsOf(judged)).not.toHaveProperty('ways_back');
      expect(github.requests.filter(({ path }) => path.includes('/deployments'))).toEqual([]);
    }));

  test('deployments that cannot be read prove nothing', () =>
    withRotated(async (github) => {
      github.fault({ match: (_method, path) => path.includes('/deployments'), status: 502 });
      const judged = await review(github, open(github));
      expect(said(judged)).toEqual(['refused', 'record-missing']);
      expect(JSON.stringify(judged.report.findings)).toContain(
        'Whether it is what an environment ran before could not',
      );
    }));

  test('an environment that many deployments elsewhere hide is looked at all the same', () =>
    withRotated(async (github) => {
      const rotated = github.commit(REPO, 'main');
      const policy = 'version: 1\nenvironments:\n  "*": {gate: enforce}\n';
      github.push(REPO, 'main', { author: 'asmith', message: 'All environments', files: { [POLICY]: policy } });
      const evil = { 'src/evil.js': 'evil();\n' };
      github.push(REPO, 'never-reviewed', { author: 'asmith', message: 'x', files: evil });
      for (let count = 0; count < 98; count += 1) deployedBefore(github, rotated, '2026-11-24T11:00:00Z', 'staging');
      deployedBefore(github, github.commit(REPO, 'never-reviewed'), '2026-11-24T11:10:00Z', 'staging');
      deployedBefore(github, github.commit(REPO, 'main'), '2026-11-24T11:20:00Z', 'staging');
      expect(said(await review(github, open(github, { files: evil })))).toEqual(['refused', 'record-missing']);
    }));
});
