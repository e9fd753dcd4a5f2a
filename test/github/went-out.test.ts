/** A hotfix comes back to the default branch after its time: exactly what went out, under the record that it went out with, or it needs one. */
import { describe, expect, test } from 'vitest';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { deployedBefore, POLICY, paymentsSeed, RECORD, RECORD_TEXT, REPO } from '../scenarios/payments.ts';
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
  /** The record, and the policy, where they are not the usual ones. */
  readonly text?: string;
  readonly policy?: string;
  /** Starts the run that deploys it. */
  readonly started?: (github: EmbeddedGitHub, sha: string) => number;
};

/** The hotfix was approved onto its branch and went out from there; a day later somebody brings something to main. */
async function comeBack(told: Story, look: (github: EmbeddedGitHub, number: number) => Promise<void>): Promise<void> {
  const { files, out = '2026-11-24T10:05:00Z', environment = 'production', approver = 'cpatel' } = told;
  const { onMain, isBranchGone, started, text = RECORD_TEXT, policy } = told;
  const github = await startGitHub(paymentsSeed());
  try {
    if (policy !== undefined)
      github.push(REPO, 'main', { author: 'asmith', message: 'Rules', files: { [POLICY]: policy } });
    const start = github.commit(REPO, 'main');
    deployedBefore(github, start);
    github.setClock('2026-11-19T10:00:00Z');
    github.forcePush(REPO, 'hotfix', { to: start, actor: 'asmith' });
    github.push(REPO, 'fix', {
      author: 'asmith',
      from: start,
      message: 'Fix',
      files: { ...FIX, [RECORD]: text },
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
      const id = runOf(github);
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

describe('one run makes several deployments to the environment', () => {
  const APPROVED = { login: 'cpatel', environments: ['production'] };
  type Made = Pick<Parameters<EmbeddedGitHub['deploy']>[1], 'at' | 'statuses'> & { readonly isHeld?: true };

  /** The first of them is the one that went out in time, the others follow. */
  const several = (
    others: readonly Made[],
    answers: number,
    look: (verdict: string | undefined) => void,
    first: readonly Made[] = [],
  ): Promise<void> => {
    const started = (github: EmbeddedGitHub, sha: string): number => {
      const run = waits(github, sha);
      for (const { isHeld, ...one } of first) {
        const { statuses } = github.deploy(REPO, { ref: 'hotfix', sha, environment: 'production', run, ...one });
        // A state that nobody can post.
        if (isHeld) Object.assign(statuses[0] ?? {}, { state: 'waiting' });
      }
      for (let nth = 0; nth < answers; nth += 1) github.approveRun(REPO, run, APPROVED);
      return run;
    };
    return comeBack({ files: ENDED, approver: null, started }, async (github, number) => {
      const { sha, id } = github.repository(REPO).deployments.at(-1) ?? { sha: '', id: 0 };
      const run = runOf(github);
      for (const one of others) github.deploy(REPO, { ref: 'hotfix', sha, environment: 'Production', run, ...one });
      const judged = await review(github, number);
      const [fact] = factsOf(judged).records ?? [];
      if (first.length === 0) expect(fact?.went_out).toMatchObject({ deployment: id });
      look(said(judged)[0]);
    });
  };

  test('that of a later job was approved, and nobody was asked before it went out', () =>
    several([{ at: '2026-11-24T11:00:00Z' }], 1, (verdict) => expect(verdict).toBe('refused')));

  test('even where it went out when its time was over, or never', () =>
    several([{ at: '2026-11-25T08:00:00Z', statuses: ['queued', 'failure'] }], 1, (verdict) =>
      expect(verdict).toBe('refused'),
    ));

  test('each was approved, in the same words', () =>
    several([{ at: '2026-11-24T10:10:00Z' }], 2, (verdict) => expect(verdict).toBe('not-required')));

  test('another one waited for its reviewers, by the word of GitHub, and this one for nobody', () =>
    several([], 2, (verdict) => expect(verdict).toBe('refused'), [
      { at: '2026-11-24T10:02:00Z', statuses: ['queued', 'in_progress'], isHeld: true },
    ]));

  test('those that were made together were approved together', () =>
    several([], 1, (verdict) => expect(verdict).toBe('not-required'), [
      { at: '2026-11-24T10:02:00Z', statuses: ['queued', 'in_progress'] },
    ]));
});

describe('a record that was for two environments is judged where it did its work, and not where it was tried', () => {
  const TWO = RECORD_TEXT.replace(/environments:.*\n(?: +- .*\n)*/u, 'environments: [staging, production]\n');
  const policyOf = (rules: string): string => `version: 1\nenvironments: {${rules}}\n`;
  /** Whose environment was approved in the run that deployed to both. */
  const inBoth =
    (approved: string) =>
    (github: EmbeddedGitHub, sha: string): number => {
      const run = waits(github, sha);
      const at = '2026-11-24T10:02:00Z';
      github.deploy(REPO, { ref: 'hotfix', sha, environment: 'staging', run, at });
      github.approveRun(REPO, run, { login: 'cpatel', environments: [approved] });
      return run;
    };

  test.each([
    ['staging needs no record', 'staging: {gate: none}', 'production', 'not-required'],
    ['staging comes first', 'production: {gate: enforce, after: {environment: Staging}}', 'production', 'not-required'],
    ['only the trial was approved', 'production: {after: {environment: staging}, gate: enforce}', 'staging', 'refused'],
    ['nobody knows which is the trial', 'production: {gate: enforce}', 'production', 'refused'],
  ])('%s', (_, rules, approved, wanted) => {
    const files = { ...FIX, [RECORD]: TWO + OUTCOME };
    const story = { files, text: TWO, policy: policyOf(rules), approver: null, started: inBoth(approved) };
    return comeBack(story, async (github, number) => {
      expect(said(await review(github, number))[0]).toBe(wanted);
    });
  });
});

const waits = (github: EmbeddedGitHub, sha: string): number =>
  github.startRun(REPO, { event: 'push', sha, branch: 'hotfix', actor: 'asmith', at: '2026-11-24T10:01:00Z' }).id;

/** The run that deployed it; the last of all is that of the pull request. */
const runOf = (github: EmbeddedGitHub): number =>
  github.repository(REPO).runs.findLast(({ event }) => event === 'push')?.id ?? 0;

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
