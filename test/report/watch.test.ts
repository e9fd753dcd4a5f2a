/** `check --watch` on a folder of its own: what is edited is judged again, what is not is left alone, and Ctrl-C ends it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { watchAndCheck } from '../../src/cli/commands/watch.ts';
import { openFolder, openScreen, type Screen } from '../cli/harness.ts';

// The machine may be busy; what is awaited comes within a fraction of this.
vi.setConfig({ testTimeout: 30_000 });

const RECORD = 'changes/CHG-2026-0042.yml';

type Watched = { readonly screen: Screen; readonly code: Promise<number>; readonly stop: () => void };

function startWatching(root: string, args: readonly string[] = [], isColour = false): Watched {
  const screen = { ...openScreen(), isColour };
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const code = check(['--root', root, '--watch', '--stage', 'draft', ...args], screen, controller.signal);
  return { screen, code, stop: () => controller.abort() };
}

const countReports = (screen: Screen): number => screen.shown().split('; watching ').length - 1;

async function untilReports(screen: Screen, count: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (countReports(screen) < count) {
    if (Date.now() > deadline) throw new Error(`no report ${count} in:\n${screen.shown()}\n${screen.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const edit = (root: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(root, RECORD), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, RECORD), text.replace(from, to));
};

test('a record that is edited is judged again, and the last exit code counts', async () => {
  const root = openFolder('payments');
  const { screen, code, stop } = startWatching(root);
  await untilReports(screen, 1);
  edit(root, /^title: .*$/mu, 'title: TBD');
  await untilReports(screen, 2);
  expect(screen.shown().split('; watching ')[1]).toContain('placeholder-text');
  stop();
  expect(await code).toBe(1);
  expect(screen.said()).toBe('');
});

test('an editor that puts another file in its place is seen each time', async () => {
  const root = openFolder('payments');
  const { screen, code, stop } = startWatching(root);
  await untilReports(screen, 1);
  for (const count of [2, 3]) {
    const text = readFileSync(join(root, RECORD), 'utf8');
    writeFileSync(join(root, `${RECORD}.new`), `${text}# ${count}\n`);
    renameSync(join(root, `${RECORD}.new`), join(root, RECORD));
    await untilReports(screen, count);
  }
  stop();
  await code;
});

test('governance, and a folder that was not there before', async () => {
  const root = openFolder('payments');
  const { screen, code, stop } = startWatching(root);
  await untilReports(screen, 1);
  writeFileSync(join(root, '.github/change-gate/policy.yml'), 'version: 7\n');
  await untilReports(screen, 2);
  expect(screen.shown().split('; watching ')[1]).toContain('policy-invalid');
  mkdirSync(join(root, 'changes/2027'));
  await untilReports(screen, 3);
  writeFileSync(join(root, 'changes/2027/CHG-2027-0001.yml'), 'id: CHG-2027-0001\n');
  await untilReports(screen, 4);
  expect(screen.shown().split('; watching ')[3]).toContain('changes/2027/CHG-2027-0001.yml');
  stop();
  expect(await code).not.toBe(0);
});

test('files that are no part of it are left alone', async () => {
  const root = openFolder('payments');
  const { screen, code, stop } = startWatching(root);
  await untilReports(screen, 1);
  for (const name of ['changes/.CHG.yml.swp', 'changes/notes.md', 'README.md'])
    writeFileSync(join(root, name), 'text\n');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(countReports(screen)).toBe(1);
  stop();
  await code;
});

test('a named record that goes away ends nothing; its exit code is that of wrong usage until it is back', async () => {
  const root = openFolder('payments');
  const text = readFileSync(join(root, RECORD), 'utf8');
  const { screen, code, stop } = startWatching(root, [RECORD]);
  await untilReports(screen, 1);
  rmSync(join(root, RECORD));
  await untilReports(screen, 2);
  expect(screen.said()).toContain('there is no record');
  writeFileSync(join(root, RECORD), text);
  await untilReports(screen, 3);
  stop();
  expect(await code).not.toBe(2);
});

test('the screen is cleared on a terminal, and only there', async () => {
  for (const isColour of [true, false]) {
    const root = openFolder('payments');
    const { screen, code, stop } = startWatching(root, [], isColour);
    await untilReports(screen, 1);
    edit(root, /^title: .*$/mu, 'title: Another title');
    await untilReports(screen, 2);
    stop();
    await code;
    expect(screen.shown().includes('\u001b[2J')).toBe(isColour);
  }
});

test.each(['json', 'markdown', 'github', 'sarif', 'junit'])('--format %s is refused', async (format) => {
  const screen = openScreen();
  expect(await check(['--root', openFolder('payments'), '--watch', '--format', format], screen)).toBe(2);
  expect(screen.said()).toContain(`--format ${format}`);
  expect(screen.shown()).toBe('');
});

test('a fault of a check ends the watch, and is not swallowed', async () => {
  const screen = openScreen();
  const once = (): Promise<never> => Promise.reject(new Error('a fault'));
  await expect(watchAndCheck(openFolder('payments'), once, screen, new AbortController().signal)).rejects.toThrow(
    'a fault',
  );
});

test('wrong usage ends at once', async () => {
  const screen = openScreen();
  expect(await check(['--root', openFolder(), 'changes/none.yml', '--watch'], screen)).toBe(2);
});
