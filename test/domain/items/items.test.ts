import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import {
  criticalityOf,
  dependantsOf,
  findItem,
  normaliseRef,
  pathsToDependants,
  pathsToNeeds,
} from '../../../src/domain/items/items.ts';
import type { Item } from '../../../src/domain/terms/items.ts';

const item = (ref: string, dependsOn: readonly string[] = [], criticality: number | null = null): Item => ({
  ref,
  file: 'catalog-info.yaml',
  owner: null,
  lifecycle: null,
  criticality,
  paths: [],
  environments: [],
  dependsOn,
});

test.each([
  ['payments-api', 'component:default/payments-api'],
  ['Payments-API', 'component:default/payments-api'],
  ['acme/payments-api', 'component:acme/payments-api'],
  ['system:payments', 'system:default/payments'],
  ['Resource:Acme/DB', 'resource:acme/db'],
])('%s is %s', (ref, normal) => {
  expect(normaliseRef(ref)).toBe(normal);
});

const CHAIN = indexItems([
  item('component:default/db', [], 4),
  item('component:default/api', ['component:default/db'], 3),
  item('component:default/shop', ['component:default/api'], 1),
  item('component:default/other', [], 2),
]);

test('what depends on an item, to any depth', () => {
  expect(dependantsOf(CHAIN, 'db')).toEqual(['component:default/api', 'component:default/shop']);
  expect(dependantsOf(CHAIN, 'shop')).toEqual([]);
});

test('circles end', () => {
  const circle = indexItems([
    item('component:default/a', ['component:default/b']),
    item('component:default/b', ['component:default/a']),
  ]);
  expect(dependantsOf(circle, 'a')).toEqual(['component:default/b']);
});

test('an item is as critical as what depends on it', () => {
  expect(criticalityOf(CHAIN, ['db'])).toBe(1);
  expect(criticalityOf(CHAIN, ['other'])).toBe(2);
  expect(criticalityOf(CHAIN, ['other', 'db'])).toBe(1);
  expect(criticalityOf(CHAIN, ['unknown'])).toBeNull();
  expect(criticalityOf(null, ['db'])).toBeNull();
});

test('an item is found by any way to write its reference', () => {
  expect(findItem(CHAIN, 'Component:Default/DB')?.ref).toBe('component:default/db');
  expect(findItem(CHAIN, 'nothing')).toBeNull();
});

test('the way to a dependant is the shortest, and of several the first in order', () => {
  const items = indexItems([
    item('component:default/db'),
    item('component:default/b', ['component:default/db']),
    item('component:default/a', ['component:default/db']),
    item('component:default/top', ['component:default/b', 'component:default/a']),
    item('component:default/far', ['component:default/top', 'component:default/db']),
  ]);
  const { refs, pathTo, before } = pathsToDependants(items, ['DB']);
  expect(refs.map((ref) => ref.split('/')[1])).toEqual(['a', 'b', 'far', 'top']);
  expect(pathTo('component:default/top')).toEqual([
    'component:default/db',
    'component:default/a',
    'component:default/top',
  ]);
  expect(before('component:default/top')).toBe('component:default/a');
  expect(pathTo('component:default/far')).toHaveLength(2);
  expect(pathTo('component:default/db')).toEqual([]);
  expect(pathTo('component:default/nobody')).toEqual([]);
  expect(before('component:default/db')).toBeNull();
});

test('of two items of one name the first counts, and what needs either is found', () => {
  const twins = indexItems([
    item('component:default/a', ['component:default/x'], 3),
    item('component:default/a', ['component:default/y'], 1),
  ]);
  expect(findItem(twins, 'a')?.criticality).toBe(3);
  expect(dependantsOf(twins, 'x')).toEqual(['component:default/a']);
  expect(dependantsOf(twins, 'y')).toEqual(['component:default/a']);
  expect(criticalityOf(twins, ['y'])).toBe(3);
});

describe('in any graph', () => {
  const name = fc.integer({ min: 0, max: 7 }).map((number) => `component:default/n${number}`);
  const graph = fc.array(
    fc
      .tuple(name, fc.array(name, { maxLength: 4 }), fc.option(fc.integer({ min: 1, max: 4 })))
      .map(([ref, dependsOn, criticality]) => item(ref, dependsOn, criticality)),
    { maxLength: 10 },
  );

  /** Asks every item again and again, until nothing is new. */
  function naiveDependants(items: readonly Item[], start: string): readonly string[] {
    const found = new Set([start]);
    for (let before = 0; before < found.size; ) {
      before = found.size;
      for (const one of items) if (one.dependsOn.some((ref) => found.has(ref))) found.add(one.ref);
    }
    return [...found].filter((ref) => ref !== start).sort();
  }

  /** All ways without a repetition. */
  function waysTo(items: readonly Item[], path: readonly string[], end: string): readonly (readonly string[])[] {
    const last = path.at(-1) ?? '';
    if (last === end && path.length > 1) return [path];
    const next = new Set(items.filter(({ dependsOn }) => dependsOn.includes(last)).map(({ ref }) => ref));
    return [...next].flatMap((ref) => (path.includes(ref) ? [] : waysTo(items, [...path, ref], end)));
  }

  test('the dependants and the criticality are those that a search without an index finds', () => {
    fc.assert(
      fc.property(graph, name, (list, ref) => {
        const items = indexItems(list);
        const expected = naiveDependants(list, ref);
        expect(dependantsOf(items, ref)).toEqual(expected);
        expect([...pathsToDependants(items, [ref]).refs].sort()).toEqual(expected);
        const levels = [ref, ...expected].flatMap((one) => list.find((other) => other.ref === one)?.criticality ?? []);
        expect(criticalityOf(items, [ref])).toBe(levels.length === 0 ? null : Math.min(...levels));
      }),
    );
  });

  test('no way is shorter, and none as short comes before it', () => {
    fc.assert(
      fc.property(graph, name, (list, ref) => {
        const items = indexItems(list);
        const { refs, pathTo } = pathsToDependants(items, [ref]);
        for (const end of refs) {
          const ways = waysTo(list, [ref], end);
          const [best] = [...ways].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
          expect(pathTo(end)).toEqual(best);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('whom I need needs me as a dependant', () => {
    fc.assert(
      fc.property(graph, name, name, (list, a, b) => {
        const items = indexItems(list);
        const isNeeded = pathsToNeeds(items, [a]).refs.includes(b);
        expect(pathsToDependants(items, [b]).refs.includes(a)).toBe(isNeeded);
      }),
    );
  });
});

test('a chain of thousands, with thousands of questions, is no question of squares', () => {
  const chain = indexItems(
    Array.from({ length: 5_000 }, (_, place) =>
      item(
        `component:default/n${place}`,
        place === 0 ? [] : [`component:default/n${place - 1}`],
        place === 4_999 ? 1 : null,
      ),
    ),
  );
  const levels = new Set<number | null>();
  let found = 0;
  for (let count = 0; count < 10_000; count += 1) {
    levels.add(criticalityOf(chain, [`n${count % 5_000}`]));
    found += dependantsOf(chain, 'n4900').length;
  }
  expect([...levels]).toEqual([1]);
  expect(found).toBe(990_000);
  expect(pathsToDependants(chain, ['n0']).pathTo('component:default/n4999')).toHaveLength(5_000);
});
