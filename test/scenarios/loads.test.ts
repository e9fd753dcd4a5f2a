/** What the built command line loads: a run that has no use for a library goes without it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const temp = mkdtempSync(join(tmpdir(), 'loads-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** The names of the program's files that a command loads, and of the parts of Node. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const list = join(temp, 'list.cjs');
  const names = '[...Object.keys(require.cache), ...process.moduleLoadList]';
  writeFileSync(list, `process.on('exit', () => console.error(JSON.stringify(${names})));`);
  const node = ['--require', list, join(ROOT, 'dist/cli/index.js'), ...args];
  const { stderr } = spawnSync(process.execPath, node, { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return (JSON.parse(stderr) as readonly string[]).map((name) => basename(name));
}

test('a check of plain files, in which nobody asks for a place, goes without the YAML library', () => {
  const root = join(temp, 'authorised');
  cpSync(join(ROOT, 'examples/authorised'), root, { recursive: true });
  const check = ['check', '--stage', 'review', '--root', root, '--format', 'json'];
  const policy = join(root, '.github/change-gate/policy.yml');
  // A key in quotes is no part of the fast reading.
  writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^.*"\*".*\n/mu, ''));
  const loaded = loadedBy(...check);
  expect(loaded).toContain('NativeModule crypto');
  expect(loaded).not.toContain('yaml.js');
  writeFileSync(policy, 'version: !!int 1\n');
  expect(loadedBy(...check)).toContain('yaml.js');
});

test('help loads neither a command nor what commands need of Node', () => {
  const loaded = loadedBy('check', '--help');
  expect(loaded.filter((name) => name === 'NativeModule crypto' || name === 'NativeModule child_process')).toEqual([]);
  expect(loaded.filter((name) => name.endsWith('.index.js')).length).toBeLessThan(6);
});
