/** Which run the gate stopped, by GitHub's word: only statuses of the gate itself that link to that run, and only while the last of them waits. */
import { expect, test } from 'vitest';
import { isUnmoved, readHeldRun } from '../../src/github/facts/held-run.ts';
import { startChecked } from '../contract/check.ts';
import { openBenchApi, REPO, seed } from './world.ts';

const NAME = 'change-gate';
const BOT = 'github-actions[bot]';

test.each<[string, { state?: string; context?: string; login?: string; link?: string }[], boolean]>([
  ['the gate waits in it', [{}], true],
  ['it was refused', [{ state: 'failure' }], false],
  ['it was let go in the end', [{}, { state: 'success' }], false],
  [
    'a sweep said yes since, in a run of its own',
    [{}, { state: 'success', link: '/actions/runs/1#judged-2026-11-23T09:00:00Z' }],
    true,
  ],
  ['a person wrote it', [{ login: 'mallory' }], false],
  ['it links to no run of the gate', [{ link: '/actions/runs/RUN' }], false],
  ['it links to another run', [{ link: '/actions/runs/77#judged-2026-11-23T09:00:00Z' }], false],
  ['it is about another environment', [{ context: `${NAME} / staging` }], false],
  ['it has another name', [{ context: 'other / production' }], false],
  ['there is none', [], false],
])('%s', async (_, statuses, isHeld) => {
  const { github, violations } = await startChecked(seed);
  try {
    const sha = github.commit(REPO, 'main');
    const run = github.startRun(REPO, { event: 'push', sha, branch: 'main', actor: 'asmith' });
    const newer = github.startRun(REPO, { event: 'push', sha, branch: 'main', actor: 'asmith' });
    github.startRun(REPO, { event: 'push', sha, branch: 'other', actor: 'asmith' });
    for (const { state = 'pending', context = `${NAME} / production`, login = BOT, link } of statuses) {
      const path = (link ?? '/actions/runs/RUN#judged-2026-11-23T09:00:00Z').replace('RUN', String(run.id));
      github.repository(REPO).statuses.push({
        id: github.state.nextId('status'),
        sha,
        state,
        context,
        description: '',
        targetUrl: `https://github.example/${REPO}${path}`,
        login,
        createdAt: github.state.clock.now(),
      });
    }
    const { api } = openBenchApi(github);
    const asked = { run: run.id, sha, name: NAME, environment: 'production' };
    const held = await readHeldRun(api, REPO, asked);
    if (held.kind === 'unavailable') throw new Error(held.because);
    expect(held.value !== null).toBe(isHeld);
    if (held.value !== null) {
      expect(held.value).toMatchObject({ id: run.id, attempt: 1, isOver: false, jobs: [] });
      expect(held.value.later.map(({ id }) => id)).toEqual([newer.id]);
      expect(await isUnmoved(api, REPO, held.value)).toEqual({ kind: 'known', value: false });
    }
    expect(violations).toEqual([]);
  } finally {
    await github.close();
  }
});
