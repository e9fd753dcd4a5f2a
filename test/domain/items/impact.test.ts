import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findImpact } from '../../../src/domain/items/impact.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import { criticalityOf, dependantsOf } from '../../../src/domain/items/items.ts';
import type { Item } from '../../../src/domain/terms/items.ts';

const item = (name: string, needs: readonly string[] = [], criticality: number | null = null): Item => ({
  ref: `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner: `team-${name}`,
  lifecycle: null,
  criticality,
  paths: [],
  environments: [],
  dependsOn: needs.map((one) => `component:default/${one}`),
});
const ref = (name: string): string => `component:default/${name}`;

const CHAIN = indexItems([item('db', [], 4), item('api', ['db'], 3), item('shop', ['api'], 1), item('other', [], 2)]);

test('whose it is, what depends on it, and what makes it critical', () => {
  expect(findImpact(CHAIN, ['DB'])).toEqual({
    changed: [{ ref: ref('db'), owner: 'team-db', criticality: 4, isKnown: true }],
    dependants: [
      { ref: ref('api'), owner: 'team-api', criticality: 3, path: [ref('db'), ref('api')] },
      { ref: ref('shop'), owner: 'team-shop', criticality: 1, path: [ref('db'), ref('api'), ref('shop')] },
    ],
    needs: [
      [ref('api'), ref('db')],
      [ref('shop'), ref('api')],
    ],
    criticality: 1,
    mostCritical: { ref: ref('shop'), owner: 'team-shop', criticality: 1, path: [ref('db'), ref('api'), ref('shop')] },
    left: { changed: 0, dependants: 0 },
  });
});

test('an item gives its own criticality where nothing is more critical', () => {
  expect(findImpact(CHAIN, ['other']).mostCritical?.path).toEqual([ref('other')]);
  expect(findImpact(CHAIN, ['db', 'shop']).mostCritical?.path).toEqual([ref('shop')]);
  expect(findImpact(indexItems([item('a')]), ['a'])).toMatchObject({ criticality: null, mostCritical: null });
});

test('an item that the catalog has not is said to be unknown', () => {
  expect(findImpact(CHAIN, ['nothing']).changed).toEqual([
    { ref: ref('nothing'), owner: null, criticality: null, isKnown: false },
  ]);
});

test('what is changed too is no dependant, and a name twice is one item', () => {
  const impact = findImpact(CHAIN, ['db', 'api', 'DB']);
  expect(impact.changed.map((one) => one.ref)).toEqual([ref('db'), ref('api')]);
  expect(impact.dependants.map((one) => one.ref)).toEqual([ref('shop')]);
});

test('the way to the most critical is there, however many are nearer', () => {
  const near = Array.from({ length: 60 }, (_, at) => item(`near${at}`, ['db'], 3));
  const items = [item('db'), ...near, item('z1', ['db']), item('z2', ['z1']), item('z3', ['z2'], 1)];
  const { dependants, left } = findImpact(indexItems(items), ['db']);
  expect(dependants.slice(0, 3).map((one) => one.ref)).toEqual([ref('z1'), ref('z2'), ref('z3')]);
  expect(dependants).toHaveLength(20);
  expect(left.dependants).toBe(43);
});

test('in any graph it says what the risk is judged by', () => {
  const name = fc.integer({ min: 0, max: 9 }).map(String);
  const graph = fc.uniqueArray(
    fc.tuple(name, fc.array(name, { maxLength: 3 }), fc.option(fc.integer({ min: 1, max: 4 }))),
    { selector: ([own]) => own, maxLength: 10 },
  );
  fc.assert(
    fc.property(graph, fc.array(name, { minLength: 1, maxLength: 3 }), (rows, refs) => {
      const items = indexItems(rows.map(([own, needs, criticality]) => item(own, needs, criticality)));
      const impact = findImpact(items, refs);
      const changed = new Set(refs.map(ref));
      const all = new Set(refs.flatMap((one) => dependantsOf(items, one)).filter((one) => !changed.has(one)));
      expect(impact.criticality).toBe(criticalityOf(items, refs));
      expect(new Set(impact.dependants.map((one) => one.ref))).toEqual(all);
      expect(impact.mostCritical?.criticality ?? null).toBe(impact.criticality);
      for (const { path } of [...impact.dependants, ...(impact.mostCritical === null ? [] : [impact.mostCritical])]) {
        expect(changed.has(path[0] ?? '')).toBe(true);
        for (const [at, step] of path.slice(1).entries())
          expect(items.list.find((one) => one.ref === step)?.dependsOn).toContain(path[at]);
      }
    }),
  );
});
