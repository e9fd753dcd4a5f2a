/** What landed against what was reviewed: squash, rebase and merge; and whatever somebody put in, left out or moved on the way. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { compareContent, compareFiles } from '../../src/github/facts/content.ts';
import { readLanded } from '../../src/github/facts/landed.ts';
import { type FileEntry, readPullRequest } from '../../src/github/facts/pull-request.ts';
import { known, openBenchApi, openChange, REPO, withGitHub } from './world.ts';

/** Reasons by commit message for what lies between two commits, all of it attributed to pull request 1 as GitHub says. */
const differences = async (
  github: EmbeddedGitHub,
  since: string | null,
  target = github.commit(REPO, 'main'),
): Promise<Readonly<Record<string, string>>> => {
  const { api } = openBenchApi(github);
  const { landed, compared } = known(
    await readLanded({
      api,
      repository: REPO,
      repositoryId: github.repository(REPO).id,
      target,
      since,
      branches: ['main'],
    }),
  );
  const { fact, files } = known(await readPullRequest(api, REPO, 1));
  const attributed = new Set(
    landed.commits
      .filter(({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.includes(1))
      .map(({ sha }) => sha),
  );
  expect(attributed.size).toBeGreaterThan(0);
  const answer = await compareContent(api, REPO, fact, files, compared, attributed);
  if (isUnavailable(answer)) throw new Error(answer.unavailable);
  return Object.fromEntries(
    [...answer].map(([sha, reason]) => [
      landed.commits.find((commit) => commit.sha === sha)?.message?.split('\n')[0] ?? sha,
      reason,
    ]),
  );
};

describe('an honest merge', () => {
  it.each(['squash', 'rebase', 'merge'] as const)('%s', async (method) => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      github.mergePullRequest(REPO, number, { method, by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });

  it.each(['squash', 'merge'] as const)('%s, on the first deployment', async (method) => {
    await withGitHub(async (github) => {
      github.mergePullRequest(REPO, openChange(github), { method, by: 'cpatel' });
      expect(await differences(github, null)).toEqual({});
    });
  });

  it('squash, where the base changed the same file elsewhere', async () => {
    await withGitHub(async (github) => {
      const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';
      const number = openChange(github, { files: { 'src/key.ts': text.replace('one', 'ONE') } });
      github.push(REPO, 'main', {
        author: 'bkhan',
        files: { 'src/key.ts': text.replace('twelve', 'TWELVE') },
        message: 'Other',
      });
      const since = github.commit(REPO, 'main');
      github.mergePullRequest(REPO, number, {
        method: 'squash',
        by: 'cpatel',
        resolve: { 'src/key.ts': text.replace('one', 'ONE').replace('twelve', 'TWELVE') },
      });
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('squash of a file that was moved and of one that was removed', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const old = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n';
      github.push(REPO, 'move', {
        author: 'asmith',
        files: { 'src/moved.ts': old },
        delete: ['src/key.ts', 'README.md'],
        message: 'Move',
      });
      github.openPullRequest(REPO, { head: 'move', author: 'asmith' });
      github.mergePullRequest(REPO, 1, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

describe('a merge with something else in it', () => {
  const merged = async (
    resolve: Readonly<Record<string, string>>,
    method: 'squash' | 'merge',
  ): Promise<Readonly<Record<string, string>>> => {
    let found: Readonly<Record<string, string>> = {};
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      const tip = github.mergePullRequest(REPO, number, { method, by: 'mallory', message: 'The merge' });
      // The merge commit again, with other content, as somebody who may push to the base can make it.
      const forged = github.push(REPO, 'forged', {
        author: 'mallory',
        from: tip,
        files: resolve,
        message: 'The merge',
      });
      const { objects, refs } = github.repository(REPO);
      const commit = objects.commits.get(forged);
      const honest = objects.commits.get(tip);
      if (commit === undefined || honest === undefined) throw new Error('no commit');
      objects.commits.set(tip, { ...honest, tree: commit.tree });
      refs.delete('refs/heads/forged');
      found = await differences(github, since);
    });
    return found;
  };

  it.each(['squash', 'merge'] as const)('%s with another file', async (method) => {
    expect(await merged({ 'src/evil.ts': 'evil\n' }, method)).toEqual({
      'The merge': 'it changes src/evil.ts, which pull request #1 does not',
    });
  });

  it.each(['squash', 'merge'] as const)('%s with other content of a file that was reviewed', async (method) => {
    expect(await merged({ 'src/rotate.ts': 'evil\n' }, method)).toEqual({
      'The merge': 'src/rotate.ts does not have the content that pull request #1 has',
    });
  });
});

describe('a part of what was reviewed', () => {
  it('a state of the branch before its head, which nobody reviewed', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.push(REPO, 'two', { author: 'asmith', files: { 'src/a.ts': 'backdoor\n' }, message: 'First' });
      const middle = github.commit(REPO, 'two');
      github.push(REPO, 'two', { author: 'asmith', files: { 'src/a.ts': 'harmless\n' }, message: 'Second' });
      github.openPullRequest(REPO, { head: 'two', author: 'asmith' });
      github.mergePullRequest(REPO, 1, { method: 'merge', by: 'cpatel' });
      for (const start of [since, null]) {
        expect(await differences(github, start, middle)).toEqual({
          First: 'it is a part of pull request #1; neither its head nor its merge goes out',
        });
      }
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('the first commit of a rebase', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github);
      github.push(REPO, 'main', { author: 'bkhan', files: { other: 'x' }, message: 'Other' });
      const tip = github.mergePullRequest(REPO, number, { method: 'rebase', by: 'cpatel' });
      const first = github.repository(REPO).objects.commits.get(tip)?.parents[0] ?? '';
      expect(Object.values(await differences(github, since, first))).toEqual([
        'it is a part of pull request #1; neither its head nor its merge goes out',
      ]);
      expect(await differences(github, since)).toEqual({});
    });
  });

  it('a merge that left a file out', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github, { files: { 'src/fix.ts': 'fix\n', 'src/feature.ts': 'feature\n' } });
      const tip = github.mergePullRequest(REPO, number, { method: 'squash', by: 'mallory', message: 'The merge' });
      const without = github.push(REPO, 'without', {
        author: 'mallory',
        from: tip,
        files: {},
        delete: ['src/fix.ts'],
        message: 'x',
      });
      const { objects } = github.repository(REPO);
      const [honest, forged] = [objects.commits.get(tip), objects.commits.get(without)];
      if (honest === undefined || forged === undefined) throw new Error('no commit');
      objects.commits.set(tip, { ...honest, tree: forged.tree });
      expect(await differences(github, since)).toEqual({
        'The merge': 'src/fix.ts does not have the content that pull request #1 has',
      });
    });
  });

  it('what the base has already need not land again', async () => {
    await withGitHub(async (github) => {
      const number = openChange(github, { files: { 'src/a.ts': 'same\n', 'src/b.ts': 'b\n' } });
      github.push(REPO, 'main', { author: 'bkhan', files: { 'src/a.ts': 'same\n' }, message: 'Before' });
      const since = github.commit(REPO, 'main');
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

describe('more files than a comparison lists', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/many/${index}.ts`, `${index}\n`]));

  it('are compared by their trees', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      const number = openChange(github, { files: many(320) });
      github.mergePullRequest(REPO, number, { method: 'squash', by: 'cpatel' });
      expect(await differences(github, since)).toEqual({});
    });
  });
});

describe('lists of files', () => {
  const file = (filename: string, given: Partial<FileEntry> = {}): FileEntry => ({
    filename,
    status: 'modified',
    previous_filename: null,
    sha: 'a'.repeat(40),
    patch: null,
    ...given,
  });
  const DIFFERS = /^b does not have the content|^a does not have|^it changes/;

  it.each<{
    readonly name: string;
    readonly reviewed: readonly FileEntry[];
    readonly landed: readonly FileEntry[];
    readonly isSame: boolean;
  }>([
    { name: 'the same blob', reviewed: [file('b')], landed: [file('b')], isSame: true },
    { name: 'another blob', reviewed: [file('b')], landed: [file('b', { sha: 'c'.repeat(40) })], isSame: false },
    {
      name: 'no blob on either side',
      reviewed: [file('b', { sha: null })],
      landed: [file('b', { sha: null })],
      isSame: false,
    },
    {
      name: 'removed where it was changed',
      reviewed: [file('b')],
      landed: [file('b', { status: 'removed' })],
      isSame: false,
    },
    {
      name: 'changed where it was removed',
      reviewed: [file('b', { status: 'removed' })],
      landed: [file('b')],
      isSame: false,
    },
    {
      name: 'a copy that landed as a move takes the old file away',
      reviewed: [file('b', { status: 'added' })],
      landed: [file('b', { status: 'renamed', previous_filename: 'a' })],
      isSame: false,
    },
    {
      name: 'a move that landed as remove and add',
      reviewed: [file('b', { status: 'renamed', previous_filename: 'a' })],
      landed: [file('a', { status: 'removed' }), file('b', { status: 'added' })],
      isSame: true,
    },
    {
      name: 'the same lines at the same place of a longer file',
      reviewed: [file('b', { patch: '@@ -1,3 +1,3 @@\n x\n-y\n+z\n w' })],
      landed: [file('b', { sha: 'c'.repeat(40), patch: '@@ -9,3 +9,3 @@ f()\n x\n-y\n+z\n w' })],
      isSame: true,
    },
    {
      name: 'the same lines elsewhere',
      reviewed: [file('b', { patch: '@@ -1,2 +1,3 @@\n if (isAdmin) {\n+return true;\n }' })],
      landed: [file('b', { sha: 'c'.repeat(40), patch: '@@ -1,2 +1,3 @@\n if (isGuest) {\n+return true;\n }' })],
      isSame: false,
    },
    {
      name: 'no patch, because GitHub leaves out long ones',
      reviewed: [file('b', { patch: '' })],
      landed: [file('b', { sha: 'c'.repeat(40), patch: '' })],
      isSame: false,
    },
  ])('$name', ({ reviewed, landed, isSame }) => {
    const reason = compareFiles(reviewed, landed, 1);
    if (isSame) expect(reason).toBeNull();
    else expect(reason).toMatch(DIFFERS);
  });
});
