/** A repository whose files GitHub does not list at once is read folder by folder, and says the same as one list would. */
import { describe, expect, it } from 'vitest';
import type { Fault, Reply } from '../../demo/github/faults.ts';
import { writeBlob, writeCommit, writeTree } from '../../demo/github/git-objects.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { GOVERNANCE } from '../../src/github/facts/governance-files.ts';
import { listRecords, scopeOfRecords } from '../../src/github/facts/record-list.ts';
import { differingPaths, fileAt, readDiffering } from '../../src/github/trees/difference.ts';
import { listIn, scopeOf } from '../../src/github/trees/listing.ts';
import { entryAt, readTree, type Tree } from '../../src/github/trees/trees.ts';
import { becauseOf, known, openBenchApi, REPO, seed, withGitHub } from './world.ts';

const large = {
  ...seed,
  repositories: { ...seed.repositories, [REPO]: { ...seed.repositories?.[REPO], size: 300_000 } },
};
const cut = {
  ...seed,
  repositories: { ...seed.repositories, [REPO]: { ...seed.repositories?.[REPO], listsAtMost: 4 } },
};

/** Writes a commit with just these files; the content of each is its number. */
function commitOf(github: EmbeddedGitHub, files: Readonly<Record<string, number>>): string {
  const { objects } = github.repository(REPO);
  const identity = { name: 'x', email: 'x@example.org', date: '2026-11-23T09:00:00Z' };
  const tree = writeTree(
    objects,
    new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        {
          mode: content % 5 === 4 ? ('100755' as const) : ('100644' as const),
          sha: writeBlob(objects, `${content}\n`),
        },
      ]),
    ),
  );
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return writeCommit(objects, { tree, parents: [], author: identity, committer: identity, message: 'x', verification });
}

const GLOBS: readonly (readonly string[])[] = [
  ['changes/**/*.yml'],
  ['**/catalog-info.yaml'],
  ['a/*/c.yml', 'b?/**'],
  ['*.yml'],
  ['**'],
  ['{a,b}/{x,y}/*.yml'],
  ['a/**/b/c.yml'],
];
const NAMES = ['a', 'b', 'b1', 'x', 'y', 'c.yml', 'catalog-info.yaml', 'changes', '2026', 'CHG-1.yml', 'CHG-1.yaml'];

/** Small worlds, each another, the same in every run. */
function* worlds(count: number): Generator<Readonly<Record<string, number>>> {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
  for (let nth = 0; nth < count; nth += 1) {
    const files: Record<string, number> = {};
    for (let file = 0; file < 12; file += 1) {
      const folders = Array.from({ length: next(4) }, () => NAMES[next(5)] ?? 'a');
      const path = [...(next(3) === 0 ? ['changes'] : []), ...folders, NAMES[5 + next(6)] ?? 'c.yml'].join('/');
      const isFolder = Object.keys(files).some((one) => one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
      if (!isFolder) files[path] = next(6);
    }
    yield files;
  }
}

const isOneOf = (tree: Tree, files: Readonly<Record<string, number>>): Promise<void> =>
  Promise.all(
    Object.keys(files).map(async (path) =>
      expect(known(await entryAt(tree, path))).toMatchObject({ path, type: 'blob' }),
    ),
  ).then(() => undefined);

describe('folder by folder', () => {
  it('every glob finds what it finds in one list, and two trees differ in the same paths', () =>
    withGitHub(async (github) => {
      const one = openBenchApi(github).api;
      const { size } = github.repository(REPO);
      const trees: { readonly whole: Tree; readonly parts: Tree; readonly files: Readonly<Record<string, number>> }[] =
        [];
      for (const files of worlds(12)) {
        const commit = commitOf(github, files);
        github.repository(REPO).size = size;
        const whole = known(await readTree(one, REPO, commit));
        github.repository(REPO).size = 300_000;
        const parts = known(await readTree(openBenchApi(github).api, REPO, commit, ['changes']));
        trees.push({ whole, parts, files });
      }
      for (const { whole, parts, files } of trees) {
        await isOneOf(parts, files);
        expect(known(await entryAt(parts, 'nothing/there.yml'))).toBeNull();
        for (const globs of GLOBS) {
          const scopes = [scopeOf(globs), scopeOfRecords({ records: globs })];
          for (const scope of scopes) {
            const expected = Object.keys(files).filter(scope.isWanted).sort();
            const listed = [known(await listIn(whole, scope)), known(await listIn(parts, scope))];
            expect(listed.map((all) => all.map(({ path }) => path))).toEqual([expected, expected]);
          }
        }
      }
      for (const [nth, { files, ...one }] of trees.entries())
        for (const { files: others, ...other } of trees.slice(nth + 1, nth + 4)) {
          const expected = [...new Set([...Object.keys(files), ...Object.keys(others)])].filter(
            (path) => files[path] !== others[path],
          );
          for (const pair of [
            [one.whole, other.whole],
            [one.parts, other.parts],
            [one.whole, other.parts],
          ]) {
            const [before = new Map(), after = new Map()] = known(await readDiffering(pair));
            expect([...differingPaths(before, after)].sort()).toEqual(expected.sort());
            for (const path of expected) expect(fileAt(before, path) === undefined).toBe(files[path] === undefined);
          }
        }
    }));

  it('a list that GitHub cuts is no obstacle, and is not asked for again', () =>
    withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      const tree = known(await readTree(api, REPO, github.commit(REPO, 'main')));
      expect(known(await entryAt(tree, 'src/key.ts'))?.type).toBe('blob');
      expect(known(await listIn(tree, GOVERNANCE)).map(({ path }) => path)).toEqual([
        '.github/change-gate/policy.yml',
        '.github/change-gate/register.yml',
      ]);
      known(await readTree(api, REPO, commitOf(github, { 'a/b/c.yml': 1 })));
      expect(github.requests.filter(({ query }) => query.includes('recursive'))).toHaveLength(1);
    }, cut));

  it('the rules are found in a folder of whatever case, so that one nobody reads is said', () =>
    withGitHub(async (github) => {
      const tree = known(
        await readTree(openBenchApi(github).api, REPO, commitOf(github, { '.GitHub/Change-Gate/policy.yml': 1 })),
      );
      expect(known(await listIn(tree, GOVERNANCE)).map(({ path }) => path)).toEqual(['.GitHub/Change-Gate/policy.yml']);
    }, large));

  it('what two commits share is read once', () =>
    withGitHub(async (github) => {
      const { api } = openBenchApi(github);
      const files = { 'changes/CHG-1.yml': 1, 'changes/CHG-2.yml': 2, 'a/x/c.yml': 3 };
      const records = { records: ['changes/*.yml'] };
      const commits = [commitOf(github, files), commitOf(github, { ...files, 'a/x/c.yml': 4 })];
      for (const commit of commits) known(await listRecords(known(await readTree(api, REPO, commit)), records));
      // The size, two tops, one folder.
      expect(github.requests.map(({ path }) => path.replace(/\/[0-9a-f]{40}$/u, ''))).toEqual([
        `/repos/${REPO}`,
        `/repos/${REPO}/git/trees`,
        `/repos/${REPO}/git/trees`,
        `/repos/${REPO}/git/trees`,
      ]);
    }, large));

  it('a glob that may mean anything gives up where there is no end of folders', () =>
    withGitHub(async (github) => {
      const files = Object.fromEntries(Array.from({ length: 3001 }, (_, nth) => [`f-${nth}/x.yml`, nth]));
      const tree = known(await readTree(openBenchApi(github).api, REPO, commitOf(github, files)));
      const answer = await listIn(tree, scopeOf(['**/catalog-info.yaml']));
      expect([becauseOf(answer), answer]).toMatchObject([/begin each glob with a folder/, { cause: 'beyond-limit' }]);
    }, large));
});

const inQuery = (change: (object: { entries: object[] }) => unknown): Omit<Fault, 'match'> => ({
  alter: (reply: Reply) => {
    const body = JSON.parse(String(reply.body)) as {
      data: { r0: Record<string, { tree?: unknown; entries?: object[] }> };
    };
    const { r0 } = body.data;
    for (const [key, value] of Object.entries(r0))
      r0[key] = value?.entries === undefined ? value : (change(value as { entries: object[] }) as typeof value);
    return { ...reply, body: JSON.stringify(body) };
  },
});

describe('a folder that is not what its name says', () => {
  const files = { 'changes/CHG-1.yml': 1, 'changes/CHG-2.yml': 2, 'ops/CHG-3.yml': 3 };
  const records = { records: ['changes/*.yml', 'ops/*.yml'] };
  const read = async (github: EmbeddedGitHub): Promise<Answer<readonly string[]>> => {
    const { api } = openBenchApi(github);
    const tree = known(await readTree(api, REPO, commitOf(github, files)));
    const listed = await listRecords(tree, records);
    return listed.kind === 'unavailable'
      ? listed
      : { kind: 'known', value: listed.value.entries.map(({ path }) => path) };
  };
  const LIES: Readonly<Record<string, Omit<Fault, 'match'>>> = {
    'with a file left out': inQuery(({ entries, ...rest }) => ({ ...rest, entries: entries.slice(1) })),
    'with a file put in': inQuery(({ entries, ...rest }) => ({
      ...rest,
      entries: [...entries, { name: 'CHG-9.yml', mode: 0o100644, type: 'blob', oid: 'a'.repeat(40), size: 1 }],
    })),
    'with another mode': inQuery(({ entries, ...rest }) => ({
      ...rest,
      entries: entries.map((one) => ({ ...one, mode: 0o120000 })),
    })),
    'that is null': inQuery(() => null),
    'of another name': inQuery((folder) => ({ ...folder, oid: 'b'.repeat(40) })),
  };

  it.each(Object.keys(LIES))('by GraphQL, %s: REST is asked', (name) =>
    withGitHub(async (github) => {
      github.fault({ match: (_method, path) => path === '/graphql', ...LIES[name] } as Fault);
      expect(known(await read(github))).toEqual(Object.keys(files));
    }, large),
  );

  it.each([
    ['cut', (tree: object[]) => ({ tree: tree.slice(1) })],
    ['said to be cut', (tree: object[]) => ({ tree, truncated: true })],
  ])('by REST as well, %s: unknown, and never empty', (_, change) =>
    withGitHub(async (github) => {
      github.fault({ match: (_method, path) => path === '/graphql', status: 502, body: 'x' });
      github.fault({
        match: (_method, path, _nth, { query }) => path.includes('/git/trees/') && !query.includes('recursive'),
        alter: (reply) => {
          const body = JSON.parse(String(reply.body)) as { tree: { path: string }[] };
          const isTop = body.tree.some(({ path }) => path === 'changes');
          return isTop ? reply : { ...reply, body: JSON.stringify({ ...body, ...change(body.tree) }) };
        },
      });
      expect(becauseOf(await read(github))).toMatch(/not complete/);
    }, large),
  );

  it('on a server that knows no folders by GraphQL is read by REST', () =>
    withGitHub(async (github) => {
      const body = { errors: [{ message: "Field 'entries' doesn't exist on type 'Tree'" }] };
      github.fault({ match: (_method, path) => path === '/graphql', status: 200, body });
      expect(known(await read(github))).toEqual(Object.keys(files));
    }, large));
});
