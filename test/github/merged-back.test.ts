/** A hotfix that came back to the branch, in every way that teams do it, and what only looks like one: content tells, whatever names and messages say. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Landed } from '../../src/domain/terms/generated/shapes.ts';
import { readLanded } from '../../src/github/facts/landed.ts';
import { readMergedBack } from '../../src/github/facts/merged-back.ts';
import { readPullRequest } from '../../src/github/facts/pull-request.ts';
import { known, openBenchApi, REPO, recordText, withGitHub } from './world.ts';

type Files = Readonly<Record<string, string | null>>;

const KEY = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';
const FIXED = KEY.replace('two', 'TWO');
const RECORD = { 'changes/CHG-9.yml': recordText('CHG-9') };
const FIX: Files = { 'src/key.ts': FIXED, 'src/new.ts': 'new\n', ...RECORD };

/** Production runs the hotfix, which left main at its first commit. */
function hotfix(github: EmbeddedGitHub, files: Files = FIX): string {
  github.forcePush(REPO, 'hotfix', { to: github.commit(REPO, 'main'), actor: 'asmith' });
  return bring(github, 'hotfix', 'fix', files);
}

function bring(
  github: EmbeddedGitHub,
  base: string,
  head: string,
  files: Files | readonly Files[],
  method: 'squash' | 'merge' | 'rebase' = 'squash',
): string {
  let from: string | undefined = github.commit(REPO, base);
  for (const [index, some] of [files].flat().entries()) {
    const message = `${head} ${index}`;
    github.push(REPO, head, {
      author: 'asmith',
      files: some as Files,
      message,
      ...(from === undefined ? {} : { from }),
    });
    from = undefined;
  }
  const { number } = github.openPullRequest(REPO, { head, base, author: 'asmith', title: head });
  return github.mergePullRequest(REPO, number, { method, by: 'asmith' });
}

/** What the run knows of a deployment of main, or of another commit. */
async function read(github: EmbeddedGitHub, since: string, target = github.commit(REPO, 'main')): Promise<Landed> {
  const { api } = openBenchApi(github);
  const question = {
    api,
    repository: REPO,
    repositoryId: github.repository(REPO).id,
    target,
    since,
    branches: ['main'],
  };
  const { landed, compared, numbers } = known(await readLanded(question));
  const pulls = await Promise.all(numbers.map((number) => readPullRequest(api, REPO, number)));
  const facts = pulls.map((pull) => known(pull).fact);
  return readMergedBack(
    { api, repository: REPO, target, since, records: ['changes/**/*.yml'] },
    landed,
    compared,
    facts,
  );
}

/** What is missing, and the messages of the commits that bring nothing new. */
const said = ({ gone_missing, commits }: Landed): readonly unknown[] => [
  gone_missing ?? null,
  commits.flatMap(({ message, runs_already }) => (runs_already === true ? [message?.split('\n')[0]] : [])),
];

const other = (github: EmbeddedGitHub, files: Files = { 'src/other.ts': 'other\n' }): string =>
  bring(github, 'main', 'feature', files);

describe('what came back', () => {
  it('as the same files, by a pull request of its own', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      bring(github, 'main', 'pick', FIX);
      expect(said(await read(github, since))).toEqual([[], ['pick (#3)']]);
    }));

  it('put on a branch that went on in the same file, before it and after it', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      const ahead = KEY.replace('eleven', 'ELEVEN');
      other(github, { 'src/key.ts': ahead });
      bring(github, 'main', 'pick', { ...FIX, 'src/key.ts': ahead.replace('two', 'TWO') });
      const last = ahead.replace('two', 'Two, and why').replace('six', 'SIX');
      bring(github, 'main', 'later', { 'src/key.ts': last });
      expect(said(await read(github, since))).toEqual([[], ['pick (#3)']]);
    }));

  it('by a squash of the hotfix branch', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      const { number } = github.openPullRequest(REPO, { head: 'hotfix', author: 'asmith', title: 'back' });
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith' });
      expect(said(await read(github, since))).toEqual([[], ['back (#3)']]);
    }));

  it('by a merge of the hotfix branch: then nothing lies beside it', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      const { number } = github.openPullRequest(REPO, { head: 'hotfix', author: 'asmith', title: 'back' });
      github.mergePullRequest(REPO, number, { method: 'merge', by: 'asmith' });
      const landed = await read(github, since);
      expect(landed.direction).toBe('ahead');
      expect(said(landed)).toEqual([null, [expect.stringContaining('Merge pull request #3')]]);
    }));

  it('as several commits, rebased', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      bring(github, 'main', 'pick', [{ 'src/key.ts': FIXED }, { 'src/new.ts': 'new\n', ...RECORD }], 'rebase');
      expect(said(await read(github, since))).toEqual([[], ['pick 0', 'pick 1']]);
    }));

  it('without a pull request', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      github.push(REPO, 'main', { author: 'asmith', files: FIX, message: 'picked' });
      expect(said(await read(github, since))).toEqual([[], ['picked']]);
    }));

  it('with something more: that needs a record, and nothing is missing', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      bring(github, 'main', 'pick', { ...FIX, 'test/key.ts': 'test\n' });
      expect(said(await read(github, since))).toEqual([[], []]);
    }));
});

describe('what did not come back', () => {
  it.each<[string, Files, readonly string[]]>([
    ['a file of it', { 'src/key.ts': FIXED, ...RECORD }, ['src/new.ts']],
    ['its record', { 'src/key.ts': FIXED, 'src/new.ts': 'new\n' }, ['changes/CHG-9.yml']],
    ['its content', { ...FIX, 'src/key.ts': KEY.replace('two', 'Two') }, ['src/key.ts']],
    ['its content, but for a line more', { ...FIX, 'src/key.ts': `${FIXED}thirteen\n` }, ['src/key.ts']],
  ])('%s', (_, files, missing) =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      bring(github, 'main', 'pick', files);
      const [gone] = said(await read(github, since));
      expect(gone).toEqual(missing);
    }),
  );

  it('nothing of it, under a message that says so', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      github.push(REPO, 'main', {
        author: 'asmith',
        files: { 'src/x.ts': 'x\n' },
        message: `fix\n\n(cherry picked from commit ${since})`,
      });
      expect(said(await read(github, since))).toEqual([['changes/CHG-9.yml', 'src/key.ts', 'src/new.ts'], []]);
    }));

  it('a mode', () =>
    withGitHub(async (github) => {
      github.forcePush(REPO, 'hotfix', { to: github.commit(REPO, 'main'), actor: 'asmith' });
      github.push(REPO, 'hotfix', {
        author: 'asmith',
        files: { 'run.sh': { content: 'run\n', mode: '100755' } },
        message: 'fix',
      });
      const since = github.commit(REPO, 'hotfix');
      bring(github, 'main', 'pick', { 'run.sh': 'run\n' });
      expect(said(await read(github, since))).toEqual([['run.sh'], []]);
    }));

  it('what was taken back again: the revert is a change of its own', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      bring(github, 'main', 'pick', FIX);
      bring(github, 'main', 'revert', { 'src/key.ts': KEY, 'src/new.ts': null });
      expect(said(await read(github, since))).toEqual([[], ['pick (#2)']]);
    }));

  it('nothing at all, where the target is older', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      const since = hotfix(github);
      expect(said(await read(github, since, before))).toEqual([null, []]);
    }));

  it('where trees cannot be read it is unknown', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      bring(github, 'main', 'pick', FIX);
      github.fault({ match: (_, path) => path.endsWith(`/git/trees/${since}`), status: 502, body: { message: '' } });
      expect((await read(github, since)).gone_missing).toHaveProperty('unavailable');
    }));
});

describe('what a merge joins and throws away', () => {
  const merge = (github: EmbeddedGitHub, since: string, files: Files): void => {
    github.push(REPO, 'back', { author: 'asmith', files, message: 'join', alsoParents: [since] });
    const { number } = github.openPullRequest(REPO, { head: 'back', author: 'asmith', title: 'back' });
    github.mergePullRequest(REPO, number, { method: 'merge', by: 'asmith' });
  };

  it('all of it comes: nothing new goes out', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      merge(github, since, FIX);
      const landed = await read(github, since);
      expect(landed.direction).toBe('ahead');
      expect(said(landed)).toEqual([null, ['join', expect.stringContaining('Merge pull request #3')]]);
    }));

  it.each<[string, Files]>([
    ['a file', { 'src/key.ts': FIXED, ...RECORD }],
    ['its record', { 'src/key.ts': FIXED, 'src/new.ts': 'new\n' }],
  ])('%s is left out: a record has to answer for it', (_, files) =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      other(github);
      merge(github, since, files);
      const landed = await read(github, since);
      expect(landed.direction).toBe('ahead');
      expect(said(landed)).toEqual([null, []]);
    }),
  );

  it('also where the hotfix branch went on, and only that came as it is', () =>
    withGitHub(async (github) => {
      const first = hotfix(github);
      merge(github, first, { 'src/key.ts': FIXED, ...RECORD });
      const since = bring(github, 'hotfix', 'again', { 'src/again.ts': 'again\n' });
      bring(github, 'main', 'pick', { 'src/again.ts': 'again\n' });
      const landed = await read(github, since);
      expect(landed.direction).toBe('diverged');
      expect(said(landed)).toEqual([[], ['pick (#4)']]);
    }));

  it('what the hotfix branch had from main and took back is missed, where each was merged into the other', () =>
    withGitHub(async (github) => {
      github.forcePush(REPO, 'hotfix', { to: github.commit(REPO, 'main'), actor: 'asmith' });
      const second = other(github, { 'src/key.ts': FIXED });
      const first = bring(github, 'hotfix', 'fix', { 'src/new.ts': 'new\n', ...RECORD });
      github.push(REPO, 'hotfix', {
        author: 'asmith',
        files: { 'src/key.ts': FIXED },
        message: 'take in main',
        alsoParents: [second],
      });
      github.push(REPO, 'hotfix', { author: 'asmith', files: { 'src/key.ts': KEY }, message: 'take it back' });
      merge(github, first, { 'src/new.ts': 'new\n', ...RECORD });
      const landed = await read(github, github.commit(REPO, 'hotfix'));
      expect(landed.direction).toBe('diverged');
      expect(landed.gone_missing).toEqual(['src/key.ts']);
    }));

  it('what was picked before is not missed by the merge', () =>
    withGitHub(async (github) => {
      const since = hotfix(github);
      bring(github, 'main', 'pick', { 'src/new.ts': 'new\n', ...RECORD });
      merge(github, since, { 'src/key.ts': FIXED });
      expect(said(await read(github, since))[1]).toEqual([
        'pick (#2)',
        'join',
        expect.stringContaining('Merge pull request #3'),
      ]);
    }));
});

describe('on one line', () => {
  it('nothing is asked', () =>
    withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      other(github);
      github.requests.length = 0;
      const landed = await read(github, since);
      expect(said(landed)).toEqual([null, []]);
      const trees = github.requests.filter(({ path }) => path.includes('/git/trees/')).map(({ path }) => path);
      expect(trees.some((path) => path.endsWith(since))).toBe(false);
    }));
});
