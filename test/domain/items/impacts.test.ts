/** Impacts of a run: for which changes they are told, and where saying them would leave something out. */

import { expect, test } from 'vitest';
import { findImpacts } from '../../../src/domain/items/impact.ts';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import type { Finding } from '../../../src/domain/terms/finding.ts';
import type { Verdict } from '../../../src/domain/terms/verdict.ts';
import { DEPLOY, outcomeOf, RECORD } from '../world.ts';

const ITEM = RECORD['configuration-items'][0] ?? '';
const items = indexItems([
  {
    ref: ITEM,
    file: 'catalog-info.yaml',
    owner: 'team',
    lifecycle: null,
    criticality: 2,
    paths: [],
    environments: [],
    dependsOn: [],
  },
]);
const world = { ...DEPLOY, items };
const { verdict } = outcomeOf(world);
const saying = (changes: Partial<Finding>): Verdict => ({
  ...verdict,
  findings: [
    { reason: 'items-invalid', level: 'error', change: null, message: 'm', remedy: 'r', where: null, ...changes },
  ],
});
const paths = (given: Verdict, of = world) =>
  findImpacts(of, given).map(({ path, criticality }) => `${path} ${criticality}`);
const OWN = [`${world.judged[0]?.path} 2`];

test('told for each change whose record is judged', () => {
  expect(paths(verdict)).toEqual(OWN);
  expect(paths(verdict, { ...world, judged: [] })).toEqual([]);
  expect(findImpacts({ ...world, items: null }, verdict)).toEqual([]);
});

test('not told where a part of the catalog could not be read; a warning about it, or another fault, is no such thing', () => {
  expect(paths(saying({}))).toEqual([]);
  expect(paths(saying({ level: 'warning' }))).toEqual(OWN);
  expect(paths(saying({ reason: 'collision' }))).toEqual(OWN);
});

test('told for a hundred changes at most', () => {
  const [change] = verdict.changes;
  if (change === undefined) throw new Error('nothing was judged in this world');
  expect(paths({ ...verdict, changes: Array.from({ length: 101 }, () => change) })).toHaveLength(100);
});
