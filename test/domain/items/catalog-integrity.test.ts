import { describe, expect, test } from 'vitest';
import { findDuplicates, inspectItems } from '../../../src/domain/items/catalog-integrity.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import type { Item, ItemRelation } from '../../../src/domain/terms/items.ts';

type Parts = Partial<Omit<Item, 'written'>> & { readonly says?: readonly ItemRelation[]; readonly line?: number };

const item = (name: string, { says = [], line = 3, ...parts }: Parts = {}): Item => ({
  ref: `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner: 'team-a',
  lifecycle: 'production',
  criticality: 3,
  paths: [],
  environments: [],
  dependsOn: [],
  written: { line, column: 9, relations: says },
  ...parts,
});
const needs = (...names: readonly string[]): readonly string[] => names.map((name) => `component:default/${name}`);
const says = (key: string, name: string, kind: ItemRelation['kind']): ItemRelation => ({
  key,
  ref: `component:default/${name}`,
  kind,
  line: 12,
  column: 5,
});

const PATTERNS = ['production', 'test-*'];

type Row = readonly [name: string, items: readonly Item[], level: string, message: RegExp, line: number];

describe('findings of the register', () => {
  test.each<Row>([
    [
      'a need that no file has',
      [item('a', { says: [says('dependsOn', 'x', 'needs')] })],
      'warning',
      /a names component:default\/x under `dependsOn`; the catalog has no such item\.$/,
      12,
    ],
    [
      'a dependant that no file has',
      [item('a', { says: [says('dependencyOf', 'x', 'needed-by')] })],
      'warning',
      /no such item, so its criticality is not known/,
      12,
    ],
    ['no owner', [item('a', { owner: null })], 'warning', /a has no owner/, 3],
    ['an owner of blanks', [item('a', { owner: ' ' })], 'warning', /a has no owner/, 3],
    [
      'a retired item that is needed',
      [item('a', { lifecycle: 'Retired' }), item('b', { dependsOn: needs('a') })],
      'warning',
      /a is Retired, and component:default\/b still depends on it/,
      3,
    ],
    [
      'two that need it',
      [
        item('a', { lifecycle: 'deprecated' }),
        item('b', { dependsOn: needs('a') }),
        item('c', { dependsOn: needs('a') }),
      ],
      'warning',
      /b and component:default\/c still depend on it/,
      3,
    ],
    [
      'an item that critical ones need',
      [item('a', { criticality: null }), item('b', { dependsOn: needs('a'), criticality: 1 })],
      'notice',
      /a has no criticality of its own, and items of criticality 1 depend on it/,
      3,
    ],
    [
      'an environment that the policy does not know',
      [item('a', { environments: ['production', 'prod'] })],
      'notice',
      /a names prod under `change-gate\/environments`/,
      3,
    ],
    [
      'a circle',
      [item('b', { dependsOn: needs('a') }), item('a', { dependsOn: needs('b') })],
      'warning',
      /^component:default\/a → component:default\/b → component:default\/a: each needs the next/,
      3,
    ],
    ['an item that needs itself', [item('a', { dependsOn: needs('a') })], 'warning', /a needs itself/, 3],
    [
      'paths of two',
      [item('a', { paths: ['src/**'], line: 4 }), item('b', { paths: ['src/b/**'], line: 14 })],
      'warning',
      /^component:default\/a \(catalog-info.yaml:4\) and component:default\/b both own files such as src\/b\/any/,
      14,
    ],
  ])('%s', (_, items, level, message, line) => {
    const found = inspectItems(indexItems(items), PATTERNS);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ reason: 'items-invalid', level, path: 'catalog-info.yaml', line, change: null });
    expect(found[0]?.message).toMatch(message);
  });

  test.each<readonly [string, readonly Item[]]>([
    ['an item in order', [item('a', { environments: ['PRODUCTION', 'test-1'], paths: ['src/**'] })]],
    ['a relation that holds', [item('a', { says: [says('dependsOn', 'b', 'needs')] }), item('b')]],
    [
      'a retired item that only retired ones need',
      [item('a', { lifecycle: 'retired' }), item('b', { lifecycle: 'retired', dependsOn: needs('a') })],
    ],
    [
      'an item that less critical ones need',
      [item('a', { criticality: null }), item('b', { dependsOn: needs('a'), criticality: 2 })],
    ],
  ])('none for %s', (_, items) => {
    expect(inspectItems(indexItems(items), PATTERNS)).toEqual([]);
  });

  test('where the policy names no environment none is unknown', () => {
    expect(inspectItems(indexItems([item('a', { environments: ['anything'] })]), [])).toEqual([]);
  });

  test('a long circle is not written out', () => {
    const ring = Array.from({ length: 40 }, (_, at) => item(`n${at}`, { dependsOn: needs(`n${(at + 1) % 40}`) }));
    const [found] = inspectItems(indexItems(ring), []);
    expect(found?.message.match(/→/gu)).toHaveLength(13);
    expect(found?.message).toContain('… → component:default/n0');
  });

  test('nothing of all this is an error: no decision hangs on it', () => {
    const items = [
      item('a', { owner: null, dependsOn: needs('a', 'b'), says: [says('dependencyOf', 'x', 'needed-by')] }),
    ];
    expect(inspectItems(indexItems(items), PATTERNS).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('two of one name are an error at the second', () => {
  const found = findDuplicates([item('a'), item('b'), item('a', { file: 'more.yaml', line: 7 })]);
  expect(found).toMatchObject([
    {
      level: 'error',
      path: 'more.yaml',
      line: 7,
      message: 'component:default/a is also in catalog-info.yaml:3.',
    },
  ]);
});
