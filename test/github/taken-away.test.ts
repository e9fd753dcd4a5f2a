/** Content is compared by git's own names: what is no plain record differs, and a listing that is not what its name says proves nothing. */
import { describe, expect, test } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Landed } from '../../src/domain/terms/generated/shapes.ts';
import { readTakenAway } from '../../src/github/facts/taken-away.ts';
import { openBenchApi, REPO, recordText, withGitHub } from './world.ts';

const RECORD = 'changes/CHG-2026-0042.yml';

async function compare(github: EmbeddedGitHub, before: string, target: string): Promise<Landed> {
  const question = {
    api: openBenchApi(github).api,
    repository: REPO,
    repositoryId: 1,
    target,
    since: before,
    branches: ['main'],
  };
  const landed: Landed = { since: before, direction: 'behind', commits: [] };
  const deployed = { id: 1, sha: before, environment: 'production', created_at: '2026-11-20T09:00:00Z' };
  const statuses = [{ state: 'success', created_at: '2026-11-20T09:00:00Z' }];
  return readTakenAway(question, landed, [{ ...deployed, statuses }], ['changes/**/*.yml', '.github/**/*.yml']);
}

describe('alike', () => {
  test.each<[string, Readonly<Record<string, string | null>>, boolean]>([
    ['a record was added', { [RECORD]: recordText('CHG-2026-0042') }, true],
    ['a record in a new folder was added', { 'changes/2026/11/CHG-2026-0043.yml': recordText('CHG-2026-0043') }, true],
    ['code was added', { 'src/more.ts': 'more\n' }, false],
    ['code was removed', { 'src/key.ts': null }, false],
    ['something beside the records was added', { 'changes/run.sh': 'rm -rf /\n' }, false],
    ['a workflow that a glob calls a record was added', { '.github/workflows/deploy.yml': 'on: push\n' }, false],
  ])('%s: %s', (_, files, isSame) =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      const target = github.push(REPO, 'main', {
        author: 'asmith',
        files,
        message: 'x',
      });
      expect((await compare(github, before, target)).alike).toEqual(isSame ? [[target, before]] : []);
    }),
  );

  test('a listing from which an entry is missing', () =>
    withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      const target = github.push(REPO, 'main', { author: 'asmith', files: { 'src/evil.ts': 'evil\n' }, message: 'x' });
      github.fault({
        match: (_method, path) => path.includes('/git/trees/'),
        alter: (reply) => {
          const body = JSON.parse(String(reply.body)) as { tree: { path: string }[] };
          return {
            ...reply,
            body: JSON.stringify({ ...body, tree: body.tree.filter(({ path }) => path !== 'evil.ts') }),
          };
        },
      });
      expect((await compare(github, before, target)).alike).toHaveProperty('unavailable');
    }));
});
