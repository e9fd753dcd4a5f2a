/** Files of a commit: absent only where the whole tree says so, plain files only, and content that is what was asked for. */
import { describe, expect, it } from 'vitest';
import { filesAt } from '../../demo/github/git-history.ts';
import { writeBlob, writeCommit, writeTree } from '../../demo/github/git-objects.ts';
import { readBlob } from '../../src/github/trees/blobs.ts';
import { caseTwins, entryAt, readFileAt, readTree, troubleWith } from '../../src/github/trees/trees.ts';
import { becauseOf, known, openBenchApi, POLICY, REPO, withGitHub } from './world.ts';

const PATH = '.github/change-gate/policy.yml';

describe('a tree', () => {
  it('gives a file, and null for what it does not list', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      const commit = github.commit(REPO, 'main');
      const tree = known(await readTree(api, REPO, commit));
      const file = known(await readFileAt(api, REPO, tree, PATH));
      expect(new TextDecoder().decode(file?.bytes)).toBe(POLICY);
      expect(file?.ref).toBe(commit);
      expect(known(await readFileAt(api, REPO, tree, '.github/change-gate/calendar.yml'))).toBeNull();
    });
  });

  it.each([404, 409, 500])('that answers %i is unknown', async (status) => {
    await withGitHub(async (github) => {
      github.fault({ match: (_method, path) => path.includes('/git/trees/'), status });
      expect((await readTree(openBenchApi(github).api, REPO, github.commit(REPO, 'main'))).kind).toBe('unavailable');
    });
  });
});

describe('a file', () => {
  it.each([
    { mode: '120000' as const, says: /symbolic link/ },
    { mode: '100755' as const, says: /executable/ },
    { mode: '160000' as const, says: /submodule/ },
  ])('with the mode $mode is refused', async ({ mode, says }) => {
    await withGitHub(async (github) => {
      const { objects, refs } = github.repository(REPO);
      const identity = { name: 'x', email: 'x@example.org', date: '2026-11-23T09:00:00Z' };
      const files = new Map(filesAt(objects, github.commit(REPO, 'main')));
      files.set(PATH, { mode, sha: writeBlob(objects, 'elsewhere') });
      const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
      refs.set(
        'refs/heads/main',
        writeCommit(objects, {
          tree: writeTree(objects, files),
          parents: [],
          author: identity,
          committer: identity,
          message: 'x',
          verification,
        } as never),
      );
      const { api } = openBenchApi(github);
      const tree = known(await readTree(api, REPO, github.commit(REPO, 'main')));
      expect(becauseOf(await readFileAt(api, REPO, tree, PATH))).toMatch(says);
    });
  });

  it('that is too large is refused before it is read', () => {
    const entry = { path: 'x', mode: '100644', type: 'blob', sha: 'a'.repeat(40), size: 2_000_000 };
    expect(troubleWith(entry)).toMatch(/the most is 1 MiB/);
    expect(troubleWith({ ...entry, size: 1_048_576 })).toBeNull();
  });

  it('with other content than its name is a fault', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      const tree = known(await readTree(api, REPO, github.commit(REPO, 'main')));
      const blob = known(await entryAt(tree, PATH))?.sha ?? '';
      github.fault({
        match: (_method, path) => path.includes('/git/blobs/'),
        alter: (reply) => ({
          ...reply,
          body: JSON.stringify({
            ...JSON.parse(String(reply.body)),
            content: Buffer.from('version: 1\n').toString('base64'),
          }),
        }),
      });
      expect(becauseOf(await readBlob(api, REPO, blob))).toMatch(/does not have the SHA/);
    });
  });
});

describe('names', () => {
  it('that differ only in case are found, and only those', () => {
    expect([...caseTwins(['a/B.yml', 'a/b.yml', 'c.yml', 'ſ.yml', 's.yml', '\u212A', 'k'])]).toEqual([
      'a/b.yml',
      'a/B.yml',
    ]);
  });
});
