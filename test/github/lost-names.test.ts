/**
 * Names that are not UTF-8: GitHub's API writes one sign for whatever bytes they hold, so that two of them look alike. Nothing may hide
 * behind that, and no folder take the place of another.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { differingPaths, readDiffering } from '../../src/github/trees/difference.ts';
import { foldersOf } from '../../src/github/trees/folders.ts';
import { type FolderEntry, folderOf, nameOfFolder } from '../../src/github/trees/tree-hash.ts';
import { entryAt, readFileAt, readTree, type Tree } from '../../src/github/trees/trees.ts';
import { known, openBenchApi, POLICY, REPO, withGitHub } from './world.ts';

const shaOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const file = (name: string, content: string): FolderEntry => ({
  name,
  mode: '100644',
  type: 'blob',
  sha: shaOf(content),
  size: 1,
});
const folder = (name: string, sha: string): FolderEntry => ({ name, mode: '040000', type: 'tree', sha, size: null });

/** A tree with one folder. @param sha git's name for it, which holds the bytes that the listing lost */
const treeOf = (sha: string, inside: readonly FolderEntry[]): Tree => ({
  commit: shaOf(`commit ${sha}`),
  top: folderOf([folder('bin', sha)]),
  topName: null,
  open: async () => ({ kind: 'known', value: folderOf(inside) }),
});
const between = async (before: Tree, after: Tree): Promise<readonly string[]> => {
  const [was = new Map(), is = new Map()] = known(await readDiffering([before, after]));
  return differingPaths(was, is);
};

describe('files whose names look alike', () => {
  const [one, other] = [shaOf('one folder'), shaOf('another')];

  it('are all there', () => {
    const all = folderOf([file('a\ufffd', '1'), file('a\ufffd', '2'), file('a\ufffd\ufffd', '3'), file('b', '4')]);
    expect([...all.values()].map(({ sha }) => sha)).toEqual(['1', '2', '3', '4'].map(shaOf));
  });

  it('are all there in no time, however many they are', () => {
    const many = Array.from({ length: 20_000 }, (_, nth) =>
      file(nth % 2 === 0 ? '\ufffd' : `\ufffd\ufffd${nth}`, `${nth}`),
    );
    expect(folderOf(many).size).toBe(20_000);
  });

  it('do not hide that the first of them was changed', async () => {
    const was = treeOf(one, [file('a\ufffd', 'fine'), file('a\ufffd', 'same')]);
    const is = treeOf(other, [file('a\ufffd', 'evil'), file('a\ufffd', 'same')]);
    expect(await between(was, is)).toContain('bin/a\ufffd');
  });

  it.each([
    { beside: 'nothing', was: [], is: [] },
    { beside: 'another change', was: [file('README.md', '1')], is: [file('README.md', '2')] },
  ])('do not hide that one was given another name, with $beside beside it', async ({ was, is }) => {
    const name = file('a\ufffd', 'same');
    expect(await between(treeOf(one, [...was, name]), treeOf(other, [...is, name]))).toContain('bin/\ufffd');
  });

  it('say nothing where the folder is the same', async () => {
    const same = [file('a\ufffd', 'same')];
    expect(await between(treeOf(one, same), treeOf(one, same))).toEqual([]);
  });

  it('do not hide at the very top either that one was given another name', async () => {
    const topOf = (topName: string | null, ...top: readonly FolderEntry[]): Tree => ({
      ...treeOf(one, []),
      top: folderOf(top),
      topName,
    });
    const name = file('a\ufffd', 'same');
    expect(await between(topOf(one, name), topOf(other, name))).toEqual(['\ufffd']);
    expect(await between(topOf(one, name), topOf(one, name))).toEqual([]);
    // One that lost nothing has no such name to tell.
    expect(await between(topOf(null), topOf(one, name))).toEqual(['a\ufffd', '\ufffd']);
    expect(await between(topOf(null, file('b', '1')), topOf(null, file('b', '1')))).toEqual([]);
  });

  it('are told apart at the very top by what the commit calls it, and where nobody can say that nothing is known', async () => {
    await withGitHub(async (github) => {
      const commit = github.commit(REPO, 'main');
      const { tree } = github.repository(REPO).objects.commits.get(commit) as { readonly tree: string };
      // GitHub repeats the name of the commit that it was asked for.
      github.fault({
        match: (_method, path) => path.includes(`/git/trees/${commit}`),
        alter: (reply) => {
          const body = JSON.parse(String(reply.body));
          const readme = body.tree.find(({ path }: { path: string }) => path === 'README.md');
          const lost = { ...readme, path: 'README\ufffd' };
          return { ...reply, body: JSON.stringify({ ...body, sha: commit, tree: [...body.tree, lost] }) };
        },
      });
      expect(known(await readTree(openBenchApi(github).api, REPO, commit)).topName).toBe(tree);
      github.fault({ match: (_method, path) => path.includes('/git/commits/'), status: 500 });
      expect((await readTree(openBenchApi(github).api, REPO, commit)).kind).toBe('unavailable');
    });
    await withGitHub(async (github) => {
      const own = await readTree(openBenchApi(github).api, REPO, github.commit(REPO, 'main'));
      expect(known(own).topName).toBeNull();
    });
  });
});

describe('folders whose names look alike', () => {
  const FOLDER = '.github/change-gate';

  it('do not put their files where a folder of the same content lies', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      const commit = github.commit(REPO, 'main');
      // ".a\xfe" holds a calendar of its own and a name that voids the proof, ".a\xff" is a copy of the folder of the rules.
      github.fault({
        match: (_method, path) => path.includes(`/git/trees/${commit}`),
        alter: (reply) => {
          const body = JSON.parse(String(reply.body));
          const rules = body.tree.find(({ path }: { path: string }) => path === FOLDER);
          const own = body.tree.filter(({ path }: { path: string }) => path.startsWith(`${FOLDER}/`));
          const theirs = { mode: '100644', type: 'blob', sha: shaOf('theirs'), size: 1 };
          const added = [
            { ...rules, path: '.a\ufffd', sha: shaOf('the other folder') },
            { ...theirs, path: '.a\ufffd/calendar.yml' },
            { ...theirs, path: '.a\ufffd/\ufffd' },
            { ...rules, path: '.a\ufffd' },
            ...own.map((entry: { path: string }) => ({ ...entry, path: entry.path.replace(FOLDER, '.a\ufffd') })),
          ];
          return { ...reply, body: JSON.stringify({ ...body, sha: commit, tree: [...added, ...body.tree] }) };
        },
      });
      const tree = known(await readTree(api, REPO, commit));
      expect(known(await entryAt(tree, `${FOLDER}/calendar.yml`))).toBeNull();
      const policy = known(await readFileAt(api, REPO, tree, `${FOLDER}/policy.yml`));
      expect(new TextDecoder().decode(policy?.bytes)).toBe(POLICY);
      const { known: kept } = await foldersOf(api, REPO);
      for (const [name, inside] of kept) expect(nameOfFolder([...inside.values()])).toBe(name);
    });
  });
});
