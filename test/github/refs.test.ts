/** Names and commits: a tag that is called as the branch is must never stand for it. */
import { describe, expect, it } from 'vitest';
import { readReachable } from '../../src/github/trees/reachable.ts';
import { resolveBranch, resolveRef } from '../../src/github/trees/refs.ts';
import { becauseOf, known, openBenchApi, REPO, withGitHub } from './world.ts';

describe('a name', () => {
  it('B17 of a branch is never a tag', async () => {
    await withGitHub(async (github) => {
      const main = github.commit(REPO, 'main');
      const evil = github.push(REPO, 'evil', { author: 'mallory', files: { x: 'x' }, message: 'x' });
      github.tag(REPO, 'main', evil);
      const { api } = openBenchApi(github);
      expect(known(await resolveBranch(api, REPO, 'main'))).toBe(main);
      expect(await resolveRef(api, REPO, 'main')).toMatchObject({ kind: 'unavailable', reason: 'input-invalid' });
      expect(known(await resolveRef(api, REPO, 'refs/heads/main'))).toBe(main);
      expect(known(await resolveRef(api, REPO, 'refs/tags/main'))).toBe(evil);
    });
  });

  it('may be a branch with slashes, a tag or a commit', async () => {
    await withGitHub(async (github) => {
      const tip = github.push(REPO, 'release/2026.11', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      github.tag(REPO, 'v1', tip);
      const { api } = openBenchApi(github);
      for (const ref of ['release/2026.11', 'v1', tip]) expect(known(await resolveRef(api, REPO, ref))).toBe(tip);
      expect(becauseOf(await resolveRef(api, REPO, 'nothing'))).toMatch(/404/);
    });
  });

  it('is unknown where one of the two answers is', async () => {
    await withGitHub(async (github) => {
      github.fault({ match: (_method, path) => path.includes('/git/ref/tags/'), status: 500 });
      const { api } = openBenchApi(github);
      expect(becauseOf(await resolveRef(api, REPO, 'main'))).toMatch(/500/);
    });
  });

  it('is not believed where the answer is about another', async () => {
    await withGitHub(async (github) => {
      github.fault({
        match: (_method, path) => path.includes('/git/ref/'),
        body: { ref: 'refs/heads/main-2', object: { sha: 'a'.repeat(40), type: 'commit' } },
      });
      const { api } = openBenchApi(github);
      expect(becauseOf(await resolveBranch(api, REPO, 'main'))).toMatch(/about refs\/heads\/main-2/);
    });
  });

  it('B16 peels a tag with a message', async () => {
    await withGitHub(async (github) => {
      const [tag, commit] = ['b'.repeat(40), 'c'.repeat(40)];
      const ref = 'refs/tags/v1';
      github.fault({
        match: (_method, path) => path.endsWith('/git/ref/tags/v1'),
        body: { ref, object: { sha: tag, type: 'tag' } },
      });
      github.fault({
        match: (_method, path) => path.endsWith(`/git/tags/${tag}`),
        body: { object: { sha: commit, type: 'commit' } },
      });
      expect(known(await resolveRef(openBenchApi(github).api, REPO, ref))).toBe(commit);
    });
  });
});

describe('a commit', () => {
  it('is reachable on the default branch, on the branch or tag of the event, as a head, or not at all', async () => {
    await withGitHub(async (github) => {
      const first = github.commit(REPO, 'main');
      github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      const below = github.push(REPO, 'hotfix', { author: 'asmith', files: { y: 'y' }, message: 'y' });
      const head = github.push(REPO, 'hotfix', { author: 'asmith', files: { y: 'z' }, message: 'z' });
      github.tag(REPO, 'v1', head);
      const fork = github.push('mallory/payments', 'main', { author: 'mallory', files: { z: 'z' }, message: 'z' });
      const reach = async (commit: string, ref: string | null): Promise<boolean> =>
        known(await readReachable(openBenchApi(github).api, REPO, commit, 'main', ref));
      expect(await reach(first, null)).toBe(true);
      expect(await reach(below, 'refs/heads/hotfix')).toBe(true);
      expect(await reach(below, 'refs/tags/v1')).toBe(true);
      expect(await reach(head, null)).toBe(true);
      expect(await reach(below, 'refs/heads/gone')).toBe(false);
      // B15: the fork's commit can be named in this repository, and is on no branch of it.
      expect(await reach(fork, 'refs/heads/main')).toBe(false);
    });
  });

  it('is looked for anew when the default branch was pushed over', async () => {
    await withGitHub(async (github) => {
      const first = github.commit(REPO, 'main');
      const target = github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      const { api } = openBenchApi(github);
      expect(known(await readReachable(api, REPO, target, 'main', null))).toBe(true);
      github.forcePush(REPO, 'main', { to: first, actor: 'mallory' });
      // The second look asks for the default branch first, once for all who need it.
      await resolveBranch(api, REPO, 'main', { fresh: true });
      expect(known(await readReachable(api, REPO, target, 'main', null, { fresh: true }))).toBe(false);
    });
  });

  it('is unknown where the branch cannot be read', async () => {
    await withGitHub(async (github) => {
      github.fault({ match: (_method, path) => path.includes('/git/ref/'), status: 404 });
      const { api } = openBenchApi(github);
      expect((await readReachable(api, REPO, github.commit(REPO, 'main'), 'main', null)).kind).toBe('unavailable');
    });
  });
});
