/** The name under which people are told to run the program is one that works where they read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programOf as programOfRun } from '../../src/action/runner/program.ts';
import { programOf } from '../../src/cli/kit/program.ts';
import { VERSION } from '../../src/domain/terms/generated/version.ts';
import { nameCommands } from '../../src/render/plain/program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHA = '3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f01234567';

describe('in a workflow', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'change-gate/change-gate' };
  test.each([
    ['a release', { ...env, GITHUB_ACTION_REF: 'v1' }, `npx change-gate@${VERSION}`],
    [
      'a commit',
      { ...env, GITHUB_ACTION_REF: SHA },
      `npx --yes git+https://github.com/change-gate/change-gate.git#${SHA}`,
    ],
    [
      'a copy',
      { ...env, GITHUB_ACTION_REPOSITORY: 'acme/gate', GITHUB_ACTION_REF: 'v1' },
      'npx --yes git+https://github.com/acme/gate.git#v1',
    ],
    ['a folder of the repository', { ...env, GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }, 'change-gate'],
    ['a name that a shell would read', { ...env, GITHUB_ACTION_REF: 'x;id' }, 'change-gate'],
    [
      'an address with a token in it',
      { ...env, GITHUB_SERVER_URL: 'https://a:ghs_x@github.com', GITHUB_ACTION_REF: SHA },
      'change-gate',
    ],
  ])('%s', (_, given, name) => {
    expect(programOfRun(given)).toBe(name);
  });
});

describe('on a machine', () => {
  test.each([
    ['/home/a/checkout/dist/cli/index.js', '/home/a/checkout', 'node dist/cli/index.js'],
    ['/home/a/gate/dist/cli/index.js', '/home/a/shop', 'node ../gate/dist/cli/index.js'],
    ['/usr/local/bin/change-gate', '/home/a', 'change-gate'],
    ['/home/a/shop/node_modules/.bin/change-gate', '/home/a/shop', 'npx change-gate'],
    ['/home/a/.npm/_npx/0000/node_modules/.bin/change-gate', '/home/a/shop', 'npx change-gate'],
    ['/home/a b/x.js', '/home/a', 'change-gate'],
  ])('%s from %s', (script, folder, name) => {
    expect(programOf(script, folder)).toBe(name);
  });
});

test('commands are named, and the line of an approval stays as it is', () => {
  const line = 'change-gate approve CHG-2026-0042 3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f';
  const text = `Run \`change-gate new --from A\`, or \`change-gate approve ID\`; review with \`${line}\` for \`change-gate\`.`;
  expect(nameCommands(text, 'npx $& change-gate@1')).toBe(
    `Run \`npx $& change-gate@1 new --from A\`, or \`npx $& change-gate@1 approve ID\`; review with \`${line}\` for \`change-gate\`.`,
  );
});

test('what npm fetches from git is built already and needs nothing else', () => {
  const { scripts, dependencies, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  // What npm would run on the machine of whoever fetches it.
  for (const name of ['prepare', 'prepack', 'preinstall', 'install', 'postinstall'])
    expect(scripts).not.toHaveProperty(name);
  expect(dependencies).toBeUndefined();
  expect(readdirSync(join(ROOT, 'dist', 'cli'))).toContain('index.js');
  expect(bin).toEqual({ 'change-gate': 'dist/cli/index.js' });
});
