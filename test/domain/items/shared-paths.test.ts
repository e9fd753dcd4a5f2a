import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSharedPaths } from '../../../src/domain/items/shared-paths.ts';
import type { Item } from '../../../src/domain/terms/items.ts';
import { isPathMatch } from '../../../src/domain/text/paths.ts';

const owner = (name: string, ...paths: readonly string[]): Item => ({
  ref: `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner: null,
  lifecycle: null,
  criticality: null,
  paths,
  environments: [],
  dependsOn: [],
});

test.each<readonly [string, readonly string[], readonly string[], boolean]>([
  ['the same', ['src/**'], ['src/**'], true],
  ['one inside of the other', ['services/**'], ['services/pay/**'], true],
  ['the same from the other side', ['services/pay/**'], ['services/**'], true],
  ['side by side', ['services/pay/**'], ['services/ship/**'], false],
  ['names that only begin alike', ['services/pay/**'], ['services/payments/**'], false],
  ['a file and its folder', ['config/keys.yml'], ['config/*'], true],
  ['one alternative of two', ['config/{a,b}.yml'], ['config/b.yml'], true],
  ['everything of one ending', ['**/*.tf'], ['infra/main.tf'], true],
  ['another ending', ['**/*.tf'], ['infra/main.py'], false],
  ['one of several', ['docs/**', 'src/a?.ts'], ['src/ab.ts'], true],
])('%s', (_, one, other, isShared) => {
  expect(findSharedPaths([owner('a', ...one), owner('b', ...other)]).shared).toHaveLength(isShared ? 1 : 0);
});

test('each is said once, with the first before it', () => {
  const items = [owner('a', 'x/**'), owner('b', 'x/y/**', 'x/**'), owner('c', 'x/y/z'), owner('d')];
  const { shared, isComplete } = findSharedPaths(items);
  expect(shared.map(({ first, second }) => [first.item.ref.at(-1), second.item.ref.at(-1)])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  expect(isComplete).toBe(true);
});

test('two patterns of one item are its own affair', () => {
  expect(findSharedPaths([owner('a', 'x/**', 'x/y')]).shared).toEqual([]);
});

test('too many wildcards are said and not sat out', () => {
  const items = Array.from({ length: 1_000 }, (_, at) => owner(`n${at}`, `**/n${at}.tf`));
  expect(findSharedPaths(items).isComplete).toBe(false);
});

test('what is found is so: both globs match the example', () => {
  const part = fc.constantFrom('a', 'b', '*', '**', 'a?', '{a,b}', '*.ts');
  const glob = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(glob, glob, (one, other) => {
      for (const { first, second, example } of findSharedPaths([owner('a', one), owner('b', other)]).shared) {
        expect(isPathMatch([first.glob], example)).toBe(true);
        expect(isPathMatch([second.glob], example)).toBe(true);
      }
    }),
  );
});

test('a pattern whose example it does not match itself says nothing of others', () => {
  expect(findSharedPaths([owner('a', 'x/a{b}c'), owner('b', 'x/abc')]).shared).toEqual([]);
  expect(findSharedPaths([owner('a', 'x/abc'), owner('b', 'x/a{b}c')]).shared).toEqual([]);
});

test('of several paths that two share the first is named, and they come in the order of the items', () => {
  const two = [owner('a', 'x/one', 'x/two'), owner('b', 'x/one', 'x/two')];
  expect(findSharedPaths(two).shared.map(({ example }) => example)).toEqual(['x/one']);
  const three = [owner('a', 'z/**', 'y/**'), owner('b', 'y/b'), owner('c', 'z/c')];
  expect(findSharedPaths(three).shared.map(({ second }) => second.item.ref.at(-1))).toEqual(['b', 'c']);
});

test.each<readonly [string, string, string]>([
  ['folders within folders', 'a/b/c/**', 'a/b/c/d/e.ts'],
  ['a pattern that begins deep down', 'a/b/*.ts', 'a/b/c.ts'],
  ['from the root', '*', 'README.md'],
  ['a file of the root', 'README.md', '{README,LICENSE}.md'],
])('%s, from both sides', (_, one, other) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const)
    expect(findSharedPaths([owner('a', first), owner('b', second)]).shared).toHaveLength(1);
});
