/** What goes to the registry is small and whole: from the tarball alone, in an empty folder and with no network, the program runs. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withGitHub } from './harness.ts';
import { emptySeed, tellNewcomer, type Way } from './newcomer.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'change-gate-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' };
  return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The address of a bot has brackets, which GitHub's own description takes for none. */
const BOT_ADDRESS = /\/head_commit/;

let file = '';
const npx = (args: readonly string[], cwd: string): string =>
  run('npx', ['--yes', `change-gate@${file}`, ...args], cwd);

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const packRelease = (tag: string): string =>
  run(join(ROOT, 'scripts/pack-release.sh'), [tag, join(folder, 'release')], ROOT);

test('the release of a tag that is not the version of the program is not packed', () => {
  expect(() => packRelease('v9.9.9')).toThrow(`The tag is v9.9.9, and package.json says ${version}`);
});

test('what a release packs holds what the program needs, and no more', () => {
  const said = new Map(
    packRelease(`v${version}`)
      .split('\n')
      .map((line) => line.split(/=(.*)/su, 2) as [string, string]),
  );
  const [packed] = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
  file = join(folder, 'release', packed.filename);
  // The workflow publishes this file, and holds what the registry gives against this digest.
  const digest = createHash('sha512').update(readFileSync(file)).digest('base64');
  expect(said.get('package')).toBe(`change-gate-${version}.tgz`);
  expect([said.get('version'), said.get('integrity')]).toEqual([version, `sha512-${digest}`]);
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
}, 180_000);

test('it tells its story in an empty folder', () => {
  const story = npx(['demo'], mkdtempSync(join(folder, 'empty-')));
  expect([...story.matchAll(/^ {3}On GitHub {5}(.+)\n +(.+)$/gmu)].map(([, name, says]) => [name, says])).toEqual([
    ['change-gate: failure', expect.stringMatching(/^Refused: .*there is no change record/)],
    ['change-gate: pending', expect.stringMatching(/cpatel or dlee can approve/)],
    ['change-gate / staging: success', expect.stringMatching(/^Authorised: CHG-2026-0041 may go to staging/)],
    ['change-gate / production: success', expect.stringMatching(/^Authorised: CHG-2026-0042 may go to production/)],
    ['change-gate / production: success', expect.stringMatching(/^Authorised: dependency-bumps#2 may go/)],
  ]);
  // What a first deployment is told has no place in it.
  expect(story).not.toContain('first-deployment');
}, 180_000);

test.each<Way>(['by the link', 'by the form'])(
  'a newcomer gets from an empty repository to a deployment in the ten steps of the page: %s',
  (way) =>
    withGitHub(
      async (github) => {
        let told = '';
        const done = await tellNewcomer(github, (args, root) => (told = npx(args, root)), way);
        expect(done.length).toBeLessThanOrEqual(10);
        // What it is told to type next works for somebody who has nothing but the tarball.
        expect(told).toContain(`npx change-gate@${file} new`);
      },
      emptySeed(),
      BOT_ADDRESS,
    ),
  180_000,
);
