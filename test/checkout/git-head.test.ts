import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headCommit } from '../../src/checkout/git.ts';
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
