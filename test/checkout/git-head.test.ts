import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedFiles, defaultBranch, headCommit } from '../../src/checkout/git.ts';
import { readHead } from '../../src/checkout/git-head.ts';

const temp = realpathSync(mkdtempSync(join(tmpdir(), 'git-head-')));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', ['-C', join(temp, folder), ...own, ...args], { stdio: 'ignore' });
}

mkdirSync(join(temp, 'plain/sub/deep'), { recursive: true });
for (const name of ['unborn', 'none']) mkdirSync(join(temp, name));
git('plain', 'init');
git('plain', 'commit', '--allow-empty', '-m', 'one');
git('plain', 'worktree', 'add', '../tree', '-b', 'other');
git('tree', 'commit', '--allow-empty', '-m', 'two');
git('.', 'clone', 'plain', 'packed');
git('packed', 'pack-refs', '--all');
git('.', 'clone', 'plain', 'detached');
git('detached', 'checkout', '--detach');
git('unborn', 'init');
symlinkSync(join(temp, 'plain/sub'), join(temp, 'link'));

test.each(['plain', 'plain/sub/deep', 'tree', 'packed', 'detached', 'link/deep'])('%s: as git says', async (name) => {
  const folder = join(temp, name);
  expect(readHead(folder)).toMatch(/^[0-9a-f]{40}$/);
  expect(readHead(folder)).toBe(await headCommit(folder));
});

test.each(['unborn', 'none', 'missing'])('%s: left to git', (name) => {
  expect(readHead(join(temp, name))).toBeNull();
});

test.each([
  ['packed', 'refs/remotes/origin/main'],
  ['plain', 'refs/heads/main'],
  ['plain/sub/deep', 'refs/heads/main'],
  ['unborn', null],
  ['none', null],
])('%s: changes are merged into %s', async (name, branch) => {
  expect(await defaultBranch(join(temp, name))).toBe(branch);
});

test('what the remote calls its own comes first; a branch below the name of a usual one is none, nor is a name that leads nowhere', async () => {
  git('.', 'clone', 'plain', 'named');
  git('named', 'update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  git('named', 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  expect(await defaultBranch(join(temp, 'named'))).toBe('refs/remotes/origin/trunk');
  git('named', 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
  git('named', 'update-ref', '-d', 'refs/remotes/origin/main');
  git('named', 'update-ref', 'refs/remotes/origin/main/below', 'HEAD');
  expect(await defaultBranch(join(temp, 'named'))).toBe('refs/heads/main');
});

/** Two branches of which each merged the other, so that they have two commits in common. */
test('what differs is told from the first of several commits in common, with what is not added yet', async () => {
  git('.', 'init', 'crossed');
  const write = (name: string): void => writeFileSync(join(temp, 'crossed', name), name);
  const commit = (name: string): void => {
    write(name);
    git('crossed', 'add', '--all');
    git('crossed', 'commit', '-m', name);
  };
  commit('root');
  git('crossed', 'branch', 'side');
  commit('ours');
  git('crossed', 'checkout', 'side');
  commit('theirs');
  git('crossed', 'tag', 'before');
  git('crossed', 'merge', '--no-ff', '-m', 'one', 'main');
  git('crossed', 'checkout', 'main');
  git('crossed', 'merge', '--no-ff', '-m', 'two', 'before');
  commit('late');
  write('new');
  const answer = await changedFiles(join(temp, 'crossed'), 'side');
  expect(answer.kind === 'known' && ['ours', 'theirs'].some((one) => answer.value.includes(one))).toBe(true);
  expect(answer).toMatchObject({ value: expect.arrayContaining(['late', 'new']) });
  expect((await changedFiles(join(temp, 'crossed'), 'nothing')).kind).toBe('unavailable');
  expect(await changedFiles(join(temp, 'crossed'), 'before')).toMatchObject({
    value: expect.arrayContaining(['ours', 'late', 'new']),
  });
});
