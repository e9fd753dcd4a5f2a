import { expect, test } from 'vitest';
import { criticalityOf, dependantsOf, findItem, normaliseRef } from '../../src/domain/items.ts';
import type { Item } from '../../src/domain/world.ts';

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

const CHAIN = [
  item('component:default/db', [], 4),
  item('component:default/api', ['component:default/db'], 3),
  item('component:default/shop', ['component:default/api'], 1),
  item('component:default/other', [], 2),
];

test('what depends on an item, to any depth', () => {
  expect(dependantsOf(CHAIN, 'db')).toEqual(['component:default/api', 'component:default/shop']);
  expect(dependantsOf(CHAIN, 'shop')).toEqual([]);
});

test('circles end', () => {
  const circle = [
    item('component:default/a', ['component:default/b']),
    item('component:default/b', ['component:default/a']),
  ];
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
