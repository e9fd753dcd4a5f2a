/** A hotfix comes back to the default branch after its time: exactly what went out, under the record that it went out with, or it needs one. */
import { describe, expect, test } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { deployedBefore, paymentsSeed, RECORD, RECORD_TEXT, REPO } from '../scenarios/payments.ts';
import { factsOf, review, said } from './judging.ts';

const KEY = 'src/signing-key.js';
const FIX = { [KEY]: 'export const key = "2026-12";\n', 'src/new.js': 'fresh();\n' };
const OUTCOME =
  'outcome:\n  result: successful\n  started: 2026-11-24T10:04:00Z\n  ended: 2026-11-24T10:31:00Z\n  summary: Done as planned.\n';
type Files = NonNullable<Parameters<EmbeddedGitHub['push']>[2]['files']>;
type Story = {
  /** What the pull request brings to main. */
  readonly files: Files;
  /** The time at which production got the hotfix. */
  readonly out?: string;
  readonly environment?: string;
  readonly approver?: string;
  readonly onMain?: Files;
  readonly isBranchGone?: boolean;
};

/** The hotfix was approved onto its branch and went out from there; a day later somebody brings something to main. */
async function comeBack(
  { files, out = '2026-11-24T10:05:00Z', environment = 'production', approver = 'cpatel', onMain, isBranchGone }: Story,
  look: (github: EmbeddedGitHub, number: number) => Promise<void>,
): Promise<void> {
  const github = await startGitHub(paymentsSeed());
  try {
    const start = github.commit(REPO, 'main');
    deployedBefore(github, start);
    github.setClock('2026-11-19T10:00:00Z');
    github.forcePush(REPO, 'hotfix', { to: start, actor: 'asmith' });
    github.push(REPO, 'fix', {
      author: 'asmith',
      from: start,
      message: 'Fix',
      files: { ...FIX, [RECORD]: RECORD_TEXT },
    });
    const opened = github.openPullRequest(REPO, { head: 'fix', base: 'hotfix', author: 'asmith', title: 'Fix' });
    github.setClock('2026-11-20T12:00:00Z');
    github.review(REPO, opened.number, approver, { state: 'APPROVED' });
    const sha = github.mergePullRequest(REPO, opened.number, { method: 'squash', by: 'asmith' });
    deployedBefore(github, sha, out, environment);
    if (isBranchGone === true) github.forcePush(REPO, 'hotfix', { to: start, actor: 'asmith' });
    github.setClock('2026-11-25T09:00:00Z');
    if (onMain !== undefined) github.push(REPO, 'main', { author: 'asmith', message: 'More', files: onMain });
    const from = github.commit(REPO, 'main');
    github.push(REPO, 'back', { author: 'asmith', from, message: 'Bring the fix back', files });
    const { number } = github.openPullRequest(REPO, { head: 'back', author: 'asmith', title: 'Bring the fix back' });
    await look(github, number);
  } finally {
    await github.close();
  }
}

const BACK: Files = { ...FIX, [RECORD]: RECORD_TEXT };
const ENDED: Files = { ...FIX, [RECORD]: RECORD_TEXT + OUTCOME };

describe('at review', () => {
  test.each<[string, Story, string]>([
    ['the hotfix', { files: BACK }, 'not-required'],
    ['the hotfix, with how it ended', { files: ENDED }, 'not-required'],
    ['its record only', { files: { [RECORD]: RECORD_TEXT + OUTCOME } }, 'not-required'],
    ['it beside what main has got since', { files: BACK, onMain: { 'src/more.js': 'more();\n' } }, 'not-required'],
    ['one more line', { files: { ...BACK, [KEY]: `${FIX[KEY]}more();\n` } }, 'refused'],
    ['one more file', { files: { ...BACK, 'src/more.js': 'more();\n' } }, 'refused'],
    ['one file less', { files: { [KEY]: FIX[KEY] ?? '', [RECORD]: RECORD_TEXT } }, 'refused'],
    ['another mode', { files: { ...BACK, [KEY]: { content: FIX[KEY] ?? '', mode: '100755' } } }, 'refused'],
    [
      'a record that says something else',
      { files: { ...ENDED, [RECORD]: `${RECORD_TEXT.replace('reason: ', 'reason: Also, ')}${OUTCOME}` } },
      'refused',
    ],
    ['a record that nobody approved', { files: ENDED, approver: 'ghall' }, 'refused'],
    ['what went out before its time', { files: ENDED, out: '2026-11-24T09:00:00Z' }, 'refused'],
    ['what went out after its time', { files: ENDED, out: '2026-11-24T12:00:00Z' }, 'refused'],
    ['what went to another environment', { files: ENDED, environment: 'staging' }, 'refused'],
    ['a hotfix whose branch holds it no more', { files: ENDED, isBranchGone: true }, 'refused'],
  ])('%s', (_, story, wanted) =>
    comeBack(story, async (github, number) => {
      expect(said(await review(github, number))[0]).toBe(wanted);
    }),
  );

  test('a hotfix whose branch was deleted, and is restored as the refusal says', () =>
    comeBack({ files: ENDED, isBranchGone: true }, async (github, number) => {
      const { findings } = (await review(github, number)).report;
      const told = findings.find(({ reason }) => reason === 'approval-unproven');
      expect(told?.remedy).toContain('restore that branch');
      const [, fixed] = github.repository(REPO).deployments;
      github.forcePush(REPO, 'hotfix', { to: fixed?.sha ?? '', actor: 'asmith' });
      expect(said(await review(github, number))).toEqual(['not-required']);
    }));

  test('a record that makes up that it went out', () =>
    comeBack(
      { files: { 'changes/CHG-2026-0099.yml': RECORD_TEXT.replaceAll('CHG-2026-0042', 'CHG-2026-0099') + OUTCOME } },
      async (github, number) => {
        const judged = await review(github, number);
        expect(said(judged)).toContain('record-closed');
        expect(factsOf(judged).records?.map(({ went_out }) => went_out)).toEqual([null]);
      },
    ));

  test('of a record whose time is still to come nothing is asked', () =>
    comeBack({ files: BACK }, async (github, number) => {
      github.setClock('2026-11-24T09:00:00Z');
      expect(factsOf(await review(github, number)).records?.[0]).not.toHaveProperty('went_out');
    }));

  test('deployments that cannot be read prove nothing', () =>
    comeBack({ files: ENDED }, async (github, number) => {
      github.fault({ match: (_method, path) => path.includes('/deployments'), status: 502 });
      expect(said(await review(github, number))[0]).toBe('refused');
    }));
});
