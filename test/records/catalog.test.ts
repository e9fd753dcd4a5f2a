import { describe, expect, test } from 'vitest';
import { linkItems, parseCatalog } from '../../src/records/catalog.ts';
import { bytesOf, CATALOG, change, faultsOf } from './files.ts';

const read = (text: string) => parseCatalog('catalog-info.yaml', bytesOf(text));

function itemsOf(text: string) {
  const parsed = read(text);
  if (parsed.kind !== 'valid') throw new Error(parsed.diagnostics.map((fault) => fault.message).join('\n'));
  return parsed.value;
}

describe('a Backstage catalog', () => {
  test('several items in one file, with keys that are not ours', () => {
    expect(itemsOf(CATALOG)).toEqual([
      {
        ref: 'component:default/payments-api',
        file: 'catalog-info.yaml',
        line: 1,
        owner: 'group:default/payments',
        lifecycle: 'production',
        criticality: 1,
        paths: ['services/payments/**', 'config/{a,b}.yml'],
        environments: ['production', 'staging'],
        needs: ['resource:default/payments-db'],
        neededBy: ['api:default/payments', 'system:default/shop'],
      },
      expect.objectContaining({
        ref: 'resource:default/payments-db',
        criticality: null,
        neededBy: ['component:default/reports'],
      }),
      expect.objectContaining({ ref: 'component:default/reports', lifecycle: 'deprecated' }),
    ]);
  });

  test('who depends on whom does not matter to which side says so', () => {
    const items = linkItems(itemsOf(CATALOG));
    expect(items.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
      ['component:default/payments-api', ['resource:default/payments-db']],
      ['resource:default/payments-db', []],
      ['component:default/reports', ['resource:default/payments-db']],
    ]);
    expect(items[0]).not.toHaveProperty('needs');
  });

  test('people, groups and locations are no items', () => {
    expect(itemsOf('kind: Location\nmetadata: {name: root}\n---\nkind: User\nmetadata: {name: asmith}\n')).toEqual([]);
  });

  test("a namespace is the item's own, and that of its bare references", () => {
    const [item] = itemsOf(
      'kind: Component\nmetadata: {name: a, namespace: Shop}\nspec: {dependsOn: [b, other/c, "api:d"]}\n',
    );
    expect(item).toMatchObject({
      ref: 'component:shop/a',
      needs: ['component:shop/b', 'component:other/c', 'api:shop/d'],
    });
  });

  test.each<readonly [string, string, string, number, RegExp]>([
    ['a criticality out of range', '"1"', '"5"', 6, /criticality is "5"/],
    ['a criticality without quotes', '"1"', '1', 6, /criticality is 1/],
    ['an item without name', 'name: payments-api', 'title: payments-api', 3, /no metadata.name/],
    ['an item without kind', 'kind: Component\nmetadata:\n  name', 'sort: Component\nmetadata:\n  name', 1, /no kind/],
    ['a pattern with a regular expression', 'services/payments/**', 'services/(a|b)', 7, /"\("/],
    ['a relation that is no reference', 'resource:payments-db', 'a b', 15, /"a b", which is not a reference/],
    ['a name twice, in another case', 'name: reports', 'name: Payments-API', 25, /stands twice, at line 1/],
    ['an invisible character in the owner', 'owner: team-a', 'owner: "team\u200B-a"', 21, /U\+200B/],
    ['an alias', 'owner: team-a', 'owner: *a', 21, /alias/],
  ])('%s is items-invalid', (_, from, to, line, message) => {
    const faults = faultsOf(read(change(CATALOG, from, to)));
    expect(faults).toMatchObject([{ reason: 'items-invalid', line }]);
    expect(faults[0]?.message).toMatch(message);
  });

  test('an empty file is not an empty catalog', () => {
    expect(faultsOf(read(''))).toMatchObject([{ reason: 'items-invalid' }]);
  });
});
