/** The stories of `npm run live`, told on the embedded GitHub: it gives the table that the code assumes, and nothing stays of them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RepositorySeed } from '../../demo/github/seed.ts';
import { startChecked } from '../contract/check.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NAME = 'acme/throwaway';

type Told = { readonly code: number | null; readonly out: string; readonly err: string };

function tell(url: string, args: readonly string[]): Promise<Told> {
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_TOKEN: 'tok-dana', GITHUB_API_URL: url };
  const child = spawn(process.execPath, ['scripts/live/main.mjs', '--repository', NAME, ...args], { cwd: ROOT, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += String(data)));
  child.stderr.on('data', (data: Buffer) => (err += String(data)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const start = (repository: Partial<RepositorySeed> = {}) =>
  startChecked({
    now: `${new Date().toISOString().slice(0, 19)}Z`,
    users: { dana: { id: 7 } },
    tokens: { 'tok-dana': 'dana' },
    repositories: {
      [NAME]: { roles: { dana: 'admin' }, files: { 'README.md': 'x\n' }, author: 'dana', ...repository },
    },
  });

test('the embedded GitHub gives the table that the code assumes, and nothing is left', async () => {
  const { github, violations } = await start();
  try {
    const { code, out, err } = await tell(github.url, ['--throwaway']);
    expect(err).not.toContain('are left');
    const rows = [...out.matchAll(/^\| (.+?) \| (\S+) \| (.+?) \|$/gmu)].map(([, what, file, seen]) => ({
      what,
      file,
      seen,
    }));
    const others = rows.slice(1).filter(({ seen }) => seen !== 'as assumed');
    expect(
      others.map(({ what, seen }) => `${what}: ${seen}`),
      err,
    ).toEqual([
      'which of two checks of one name a required check heeds: not to be seen: check runs are written by apps; the gate writes a status instead',
      'what the token of a run on a fork’s pull request may write: not to be seen: it needs a fork, and a workflow that runs on it',
      'what the token of a run on Dependabot’s pull request may write: not to be seen: it needs Dependabot',
    ]);
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.slice(1).filter(({ file }) => !existsSync(join(ROOT, file ?? '')))).toEqual([]);
    const { refs, pulls, deployments, environments } = github.repository(NAME);
    expect([...refs.keys()].filter((ref) => !ref.startsWith('refs/pull/'))).toEqual(['refs/heads/main']);
    expect([pulls.filter(({ state }) => state === 'open'), deployments, environments]).toEqual([[], [], []]);
    expect(github.requests.filter(({ unknown, status }) => unknown || status === 501).map(({ path }) => path)).toEqual(
      [],
    );
    expect(violations).toEqual([]);
  } finally {
    await github.close();
  }
});

test('a repository that is not marked, or that somebody uses, is left alone', async () => {
  const { github } = await start();
  try {
    const unmarked = await tell(github.url, []);
    expect([unmarked.code, unmarked.out]).toEqual([2, '']);
    expect(unmarked.err).toContain('--throwaway');
    github.push(NAME, 'mine', { author: 'dana', message: 'Mine', files: { 'a.txt': 'a\n' } });
    const used = await tell(github.url, ['--throwaway']);
    expect([used.code, used.out]).toEqual([2, '']);
    expect(used.err).toContain('more than one branch');
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  } finally {
    await github.close();
  }
});
