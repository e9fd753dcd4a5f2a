/** What goes to the registry is small and whole: from the tarball alone, in an empty folder and with no network, the program runs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'change-gate-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };
  return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the packed program tells its story and sets a repository up', () => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  const file = join(folder, packed.filename);
  expect(statSync(file).size).toBeLessThan(3 * 1024 * 1024);
  const names: readonly string[] = packed.files.map(({ path }: { readonly path: string }) => path.split('/')[0]);
  expect([...new Set(names)].sort()).toEqual([
    'LICENSE',
    'README.md',
    'action.yml',
    'dist',
    'docs',
    'examples',
    'package.json',
    'schemas',
  ]);
  const program = `change-gate@${file}`;
  const empty = mkdtempSync(join(folder, 'empty-'));
  expect(run('npx', ['--yes', program, 'demo'], empty)).toMatch(/^\s*AUTHORISED:/mu);
  const told = run('npx', ['--yes', program, 'init', '--login', 'cpatel'], empty);
  expect(told).toContain(`npx ${program} new`);
  expect(existsSync(join(empty, '.github/change-gate/change-record.schema.json'))).toBe(true);
}, 180_000);
