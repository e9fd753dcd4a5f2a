/** A fault of the program itself, wherever it comes up: the run fails, and what it has handed over says that nothing was decided. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { act } from '../../src/action/act.ts';

test('what is thrown leaves the denial in the outputs, and is no command to the runner', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  const outputs = join(folder, 'outputs');
  writeFileSync(outputs, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  const log: string[] = [];
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(String(text)) > 0);
  try {
    const env = {
      get GITHUB_EVENT_NAME(): string {
        throw new Error('changes/CHG-2026-0099.yml was sound\n::set-output name=decision::authorised');
      },
    };
    expect(await act(env)).toBe(1);
    expect(readFileSync(outputs, 'utf8')).toMatch(/^decision<<(\S+)\nundetermined\n\1$/m);
    expect(readFileSync(outputs, 'utf8')).not.toContain('authorised\n');
    expect(log.join('').match(/^::.*$/gm)).toEqual([expect.stringMatching(/^::error title=internal fault::.* sound /)]);
  } finally {
    written.mockRestore();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
