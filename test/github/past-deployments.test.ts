/** A deployment belongs to the period in which it succeeded, whenever it was made; what cannot all be looked at is said. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { readPastDeployments } from '../../src/github/facts/past-deployments.ts';
import { known, openBenchApi, REPO, withGitHub } from './world.ts';

const PERIOD = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
const NAMES = {
  status: null,
  check: (one: string) => `gate / ${one}`,
  owner: (one: string) => `change-gate/${one}`,
};

/** One that was made at an instant and succeeded at another; null where it never did. */
function deploy(github: EmbeddedGitHub, madeAt: string, succeededAt: string | null): number {
  github.setClock(madeAt);
  const one = github.deploy(REPO, { ref: 'main', environment: 'production', statuses: [], at: madeAt });
  if (succeededAt !== null) {
    github.setClock(succeededAt);
    github.addDeploymentStatus(REPO, one, { state: 'success', login: 'asmith', at: succeededAt });
  }
  return one.id;
}

const read = async (github: EmbeddedGitHub) =>
  known(await readPastDeployments(openBenchApi(github).api, REPO, PERIOD, NAMES));

describe('the deployments of a period', () => {
  it('are those that succeeded in it, and those that were made in it', async () => {
    await withGitHub(async (github) => {
      deploy(github, '2026-10-30T10:00:00Z', '2026-10-30T11:00:00Z');
      deploy(github, '2026-10-30T12:00:00Z', null);
      const waited = deploy(github, '2026-10-31T23:50:00Z', '2026-11-01T00:10:00Z');
      const within = deploy(github, '2026-11-05T10:00:00Z', '2026-11-05T10:10:00Z');
      const { deployments, unseenBefore } = await read(github);
      expect(new Set(deployments.map(({ id }) => id))).toEqual(new Set([waited, within]));
      expect(unseenBefore).toBeNull();
    });
  });

  it('of those made longer ago than a run can take, one that was touched since', async () => {
    await withGitHub(async (github) => {
      deploy(github, '2026-08-01T10:00:00Z', '2026-08-01T11:00:00Z');
      const slept = deploy(github, '2026-08-02T10:00:00Z', '2026-11-02T10:00:00Z');
      const { deployments } = await read(github);
      expect(deployments).toMatchObject([{ id: slept, madeAt: '2026-08-02T10:00:00Z' }]);
    });
  });

  it('are not all looked at where there were too many before, and that is said', async () => {
    await withGitHub(async (github) => {
      const first = Date.parse('2026-10-20T00:00:00Z');
      for (let index = 0; index <= 200; index += 1) {
        const at = new Date(first + index * 60_000).toISOString().replace('.000', '');
        deploy(github, at, at);
      }
      const { deployments, unseenBefore } = await read(github);
      expect([deployments, unseenBefore]).toEqual([[], '2026-10-20T00:01:00Z']);
    });
  }, 60_000);
});
