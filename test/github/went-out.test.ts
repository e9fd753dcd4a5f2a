/** A hotfix comes back to the default branch after its time: exactly what went out, under the record that it went out with, or it needs one. */
import { describe, expect, test } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { deployedBefore, paymentsSeed, RECORD, RECORD_TEXT, REPO } from '../scenarios/payments.ts';
import { factsOf, judge, review, said } from './judging.ts';

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
  /** Who approved it onto its branch; null: nobody. */
  readonly approver?: string | null;
  readonly onMain?: Files;
  readonly isBranchGone?: boolean;
  /** Starts the run that deploys it. */
  readonly started?: (github: EmbeddedGitHub, sha: string) => number;
};

/** The hotfix was approved onto its branch and went out from there; a day later somebody brings something to main. */
async function comeBack(told: Story, look: (github: EmbeddedGitHub, number: number) => Promise<void>): Promise<void> {
  const { files, out = '2026-11-24T10:05:00Z', environment = 'production', approver = 'cpatel' } = told;
  const { onMain, isBranchGone, started } = told;
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
    if (approver !== null) github.review(REPO, opened.number, approver, { state: 'APPROVED' });
    const sha = github.mergePullRequest(REPO, opened.number, { method: 'squash', by: 'asmith' });
    const run = started === undefined ? {} : { run: started(github, sha) };
    github.deploy(REPO, { ref: 'hotfix', sha, environment, at: out, creator: 'asmith', ...run });
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

const OWN = RECORD_TEXT.replaceAll('CHG-2026-0042', 'CHG-2026-0043').replaceAll('2026-11-24T1', '2026-12-08T1');
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
      expect(said(await review(github, number, true))[0]).toBe(wanted);
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

/** A run of the workflow that deploys, in which somebody let the environment go on. */
function letGoOn(github: EmbeddedGitHub, sha: string): number {
  const id = waits(github, sha);
  github.approveRun(REPO, id, { login: 'cpatel', environments: ['production'] });
  return id;
}

describe('approved in the run that deployed it, and nowhere else', () => {
  const alone = (changes: Partial<Story> = {}): Story => ({
    files: ENDED,
    approver: null,
    started: letGoOn,
    ...changes,
  });

  test.each<[string, Partial<Story>, string]>([
    ['by somebody who may', {}, 'not-required'],
    ['with code of which nobody was told', { files: { ...ENDED, 'src/more.js': 'more();\n' } }, 'refused'],
    ['in a run that was over by then', { started: (github, sha) => over(github, letGoOn(github, sha)) }, 'refused'],
    ['in a run of another commit', { started: (github) => letGoOn(github, github.commit(REPO, 'main')) }, 'refused'],
    ['in no run that the deployment links to', { started: (github, sha) => letGoOn(github, sha) + 7000 }, 'refused'],
    ['by nobody', { started: (github, sha) => waits(github, sha) }, 'refused'],
  ])('%s', (_, changes, wanted) =>
    comeBack(alone(changes), async (github, number) => {
      expect(said(await review(github, number, true))[0]).toBe(wanted);
    }),
  );

  test('in a later attempt, after it had gone out', () =>
    comeBack(alone({ started: waits }), async (github, number) => {
      const id = github.repository(REPO).runs.at(-1)?.id ?? 0;
      github.rerun(REPO, id, { actor: 'asmith', at: '2026-11-24T10:30:00Z' });
      github.approveRun(REPO, id, { login: 'cpatel', environments: ['production'], at: '2026-11-24T10:31:00Z' });
      expect(said(await review(github, number))[0]).toBe('refused');
    }));

  test('in the attempt that deployed it, which was not the first', () => {
    const again = (github: EmbeddedGitHub, sha: string): number => {
      const id = waits(github, sha);
      github.rerun(REPO, id, { actor: 'asmith', at: '2026-11-24T10:03:00Z' });
      github.approveRun(REPO, id, { login: 'cpatel', environments: ['production'], at: '2026-11-24T10:04:00Z' });
      return id;
    };
    return comeBack(alone({ started: again }), async (github, number) => {
      expect(said(await review(github, number))).toEqual(['not-required']);
    });
  });

  test('where that run cannot be read it is said, and whoever does as told goes on with a record of its own', () =>
    comeBack(alone({ files: BACK }), async (github, number) => {
      github.fault({ match: (_method, path) => path.endsWith('/approvals'), status: 403 });
      const { findings } = (await review(github, number)).report;
      const told = findings.find(({ reason }) => reason === 'approval-unproven');
      expect(told?.message).toContain('who approved production in its run could not be read');
      expect(told?.remedy).toBe(
        `Leave ${RECORD} out of this pull request, and give what else it brings a record of its own.`,
      );
      github.push(REPO, 'back', {
        author: 'asmith',
        message: 'A record of its own',
        files: { [RECORD]: null, 'changes/CHG-2026-0043.yml': OWN },
      });
      github.review(REPO, number, 'cpatel', { state: 'APPROVED' });
      expect(said(await review(github, number))).toEqual(['authorised']);
    }));
});

const waits = (github: EmbeddedGitHub, sha: string): number =>
  github.startRun(REPO, { event: 'push', sha, branch: 'hotfix', actor: 'asmith', at: '2026-11-24T10:01:00Z' }).id;

function over(github: EmbeddedGitHub, id: number): number {
  github.endRun(REPO, id, [], '2026-11-24T10:02:00Z');
  return id;
}

describe('in a merge group', () => {
  const queue = (github: EmbeddedGitHub, numbers: readonly number[]): ReturnType<typeof judge> => {
    const { headSha, headRef, baseSha } = github.enqueue(REPO, numbers, { method: 'squash', by: 'asmith' });
    return judge(github, { event: { name: 'merge_group', sha: headSha, ref: headRef, baseSha } });
  };
  const beside = (github: EmbeddedGitHub, files: Files): number => {
    github.push(REPO, 'beside', { author: 'asmith', from: github.commit(REPO, 'main'), message: 'Beside', files });
    const { number } = github.openPullRequest(REPO, { head: 'beside', author: 'asmith', title: 'Beside' });
    github.review(REPO, number, 'cpatel', { state: 'APPROVED' });
    return number;
  };

  test('of its own', () =>
    comeBack({ files: ENDED }, async (github, number) => {
      expect(said(await queue(github, [number]))).toEqual(['not-required']);
    }));

  test.each<[string, Files, readonly string[]]>([
    ['that has its own', { 'src/other.js': 'other();\n', 'changes/CHG-2026-0043.yml': OWN }, ['authorised']],
    ['that has none', { 'src/evil.js': 'evil();\n' }, ['refused', 'commit-not-covered']],
    [
      'that brings the same record with something else',
      { 'src/evil.js': 'evil();\n', ...ENDED },
      ['refused', 'commit-not-covered'],
    ],
  ])('with a pull request %s', (_, files, wanted) =>
    comeBack({ files: ENDED }, async (github, number) => {
      const other = beside(github, files);
      expect(said(await queue(github, [number, other]))).toEqual(wanted);
      expect(said(await queue(github, [other, number]))).toEqual(wanted);
    }),
  );
});
