/** Somebody stops reading (`| head`): the program ends quietly, and its exit code still says what was decided. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const RECORD = 'changes/CHG-2026-0007.yml';

test('a watch ends with the first check that nobody reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-pipe-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'examples/awaiting-approver-too-low'), folder, { recursive: true });
  const args = ['check', '--watch', '--stage', 'review', '--root', folder, '--at', '2026-11-24T10:10:00Z'];
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/index.js'), ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: string[] = [];
  child.stderr.on('data', (bytes: Buffer) => void said.push(bytes.toString()));
  const ended = once(child, 'exit');
  for await (const bytes of child.stdout) if (String(bytes).includes('Ctrl-C ends.')) break;
  writeFileSync(join(folder, RECORD), `${readFileSync(join(folder, RECORD), 'utf8')}# once more\n`);
  expect(await ended).toEqual([1, null]);
  expect(said.join('')).toBe('');
});
