/** `--help` of each command, and what is no command, through the built program. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const CLI = new URL('../../dist/cli/index.js', import.meta.url).pathname;

function run(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const WHOLE = run('help').out;
const COMMANDS = [...WHOLE.matchAll(/^(?:Usage:| {6}) change-gate (\w+)/gmu)].map(([, name = '']) => name);

test('each command shows its own lines and no other, and says what each option is', () => {
  expect(COMMANDS).toHaveLength(17);
  for (const name of COMMANDS) {
    const { code, out, err } = run(name, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/change-gate (?!as: )\w+/gu)).toEqual([`change-gate ${name}`]);
    const [usage = '', explained = ''] = out.split('\n\n');
    // The first stands after "Usage:" in the whole, too.
    expect(WHOLE.replace('Usage: ', '       ')).toContain(usage.replace('Usage: ', '       '));
    const flags = [...usage.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag).sort();
    expect([...explained.matchAll(/^ {2}(--[a-z-]+).* {2}\S/gmu)].map(([, flag]) => flag).sort()).toEqual(flags);
  }
});

test('help takes the name of a command', () => {
  expect(run('help', 'approve').out).toBe(run('approve', '-h').out);
  expect(run('help', 'frobnicate').out).toBe(WHOLE);
});

test.each([['frobnicate', '--help'], ['--version'], []])('%j is wrong usage', (...args: readonly string[]) => {
  const { code, out, err } = run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Usage: change-gate check');
});
