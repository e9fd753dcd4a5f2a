import { describe, expect, test } from 'vitest';
import { judgeItems } from '../../../src/domain/items/item-check.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import type { Item, ItemRelation } from '../../../src/domain/terms/items.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { RECORD } from '../world.ts';

const recordOf = (...refs: readonly string[]): ReadRecord => ({
  path: 'changes/CHG-2026-0042.yml',
  digest: `sha256:${'0'.repeat(64)}`,
  value: { ...RECORD, 'configuration-items': [...refs] as [string, ...string[]] },
});

const item = (name: string, parts: Partial<Item> = {}, says: readonly (readonly [string, string])[] = []): Item => ({
  ref: `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner: null,
  lifecycle: 'production',
  criticality: 3,
  paths: [],
  environments: [],
  dependsOn: [],
  written: {
    line: 3,
    column: 9,
    relations: says.map(
      ([key, ref]): ItemRelation => ({
        key,
        ref,
        kind: key === 'dependsOn' ? 'needs' : 'needed-by',
        line: 12,
        column: 5,
      }),
    ),
  },
  ...parts,
});

const say = (items: readonly Item[], ...refs: readonly string[]) =>
  judgeItems(recordOf(...refs), indexItems(items), []).findings;

describe('what the catalog does not have may have been critical', () => {
  test('is a notice that says who says so', () => {
    const found = say([item('a', {}, [['system', 'system:default/shop']])], 'a');
    expect(found).toMatchObject([
      {
        reason: 'items-invalid',
        level: 'notice',
        message:
          'component:default/a says that system:default/shop depends on it; the catalog has no such item, so its criticality is not known and raised no risk.',
        where: { pointer: ['configuration-items', 0] },
      },
    ]);
  });

  test('by the words of a dependant too', () => {
    const items = [
      item('a'),
      item('b', { dependsOn: ['component:default/a'] }, [
        ['dependencyOf', 'component:default/x'],
        ['providesApis', 'api:default/y'],
      ]),
    ];
    expect(say(items, 'a')[0]?.message).toBe(
      'component:default/b says that api:default/y and component:default/x depend on it; the catalog has no such items, so their criticality is not known and raised no risk.',
    );
    expect(say(items, 'b')).toHaveLength(1);
  });

  test.each<readonly [string, readonly Item[]]>([
    ['where it counts as most critical anyway', [item('a', { criticality: 1 }, [['system', 'system:default/shop']])]],
    ['where it is only needed', [item('a', {}, [['dependsOn', 'component:default/x']])]],
    ['where the catalog has it', [item('a', {}, [['dependencyOf', 'component:default/b']]), item('b')]],
    ['where another item says so', [item('a'), item('b', {}, [['dependencyOf', 'component:default/x']])]],
  ])('and nothing is said %s', (_, items) => {
    expect(say(items, 'a')).toEqual([]);
  });
});

describe('files of items that are not listed', () => {
  const items = [
    item('a', { paths: ['a/**'] }),
    item('b', { paths: ['b/**', 'shared/*.ts'] }),
    item('c', { paths: ['shared/**'] }),
  ];
  const catalog = indexItems(items);
  const unlisted = (files: readonly string[], ...refs: readonly string[]) =>
    judgeItems(recordOf(...refs), catalog, files).findings.map(({ message }) => message);

  test('each item is said once, in the order of the catalog, with the first file', () => {
    expect(unlisted(['shared/x.ts', 'b/y', 'a/z'], 'a')).toEqual([
      'The change touches shared/x.ts, which belongs to component:default/b. The record does not list that item.',
      'The change touches shared/x.ts, which belongs to component:default/c. The record does not list that item.',
    ]);
    // Asked again, of the same list.
    expect(unlisted(['a/z'], 'b')).toEqual([
      'The change touches a/z, which belongs to component:default/a. The record does not list that item.',
    ]);
  });

  test('files that are not known are a fact that is missing, unless all such items are listed', () => {
    expect(judgeItems(recordOf('a'), catalog, null).unread).toHaveLength(1);
    expect(judgeItems(recordOf('a', 'b', 'c'), catalog, null).unread).toEqual([]);
    expect(judgeItems(recordOf('a'), indexItems([item('a')]), null).unread).toEqual([]);
  });
});

describe('an item that the catalog does not have', () => {
  const items = [item('payments-api'), item('shop', { ref: 'system:default/shop' })];

  test.each<readonly [string, string, string]>([
    ['a slip', 'paymets-api', 'Did you mean component:default/payments-api?'],
    ['another kind', 'shop', 'Did you mean system:default/shop?'],
    ['nothing alike', 'nothing', 'Name one that it has (component:default/payments-api, system:default/shop), or add'],
  ])('%s', (_, ref, advice) => {
    const [found] = say(items, ref);
    expect(found?.reason).toBe('item-unknown');
    expect(found?.remedy).toContain(advice);
  });

  test('of none at all', () => {
    expect(say([], 'a')[0]?.remedy).toMatch(/no item at all.*`Location` points to is not followed/u);
  });
});
