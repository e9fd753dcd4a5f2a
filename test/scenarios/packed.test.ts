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
  const story = run('npx', ['--yes', program, 'demo'], empty);
  expect([...story.matchAll(/^ {3}On GitHub {5}(.+)\n +(.+)$/gmu)].map(([, name, says]) => [name, says])).toEqual([
    ['change-gate: failure', expect.stringMatching(/^Refused: .*there is no change record/)],
    ['change-gate: pending', expect.stringMatching(/cpatel or dlee can approve/)],
    ['change-gate / staging: success', expect.stringMatching(/^Authorised: CHG-2026-0041 may go to staging/)],
    ['change-gate / production: success', expect.stringMatching(/^Authorised: CHG-2026-0042 may go to production/)],
    ['change-gate / production: success', expect.stringMatching(/^Authorised: dependency-bumps#2 may go/)],
  ]);
  // What a first deployment is told has no place in it.
  expect(story).not.toContain('first-deployment');
  const told = run('npx', ['--yes', program, 'init', '--login', 'cpatel'], empty);
  expect(told).toContain(`npx ${program} new`);
  expect(existsSync(join(empty, '.github/change-gate/change-record.schema.json'))).toBe(true);
}, 180_000);
