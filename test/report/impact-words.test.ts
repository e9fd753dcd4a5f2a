import { describe, expect, test } from 'vitest';
import { findImpact, type Impact } from '../../src/domain/items/impact.ts';
import { indexItems } from '../../src/domain/items/item-index.ts';
import type { Item } from '../../src/domain/terms/items.ts';
import { listImpact, sayImpact } from '../../src/report/impact-words.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { ATTACKS, RECORD, reportOf } from './reports.ts';

const PATH = 'changes/CHG-2026-0042.yml';
const item = (
  name: string,
  needs: readonly string[] = [],
  criticality: number | null = null,
  owner = 'team-a',
): Item => ({
  ref: name.includes(':') ? name : `component:default/${name}`,
  file: 'catalog-info.yaml',
  owner,
  lifecycle: null,
  criticality,
  paths: [],
  environments: [],
  dependsOn: needs.map((one) => `component:default/${one}`),
});
const impactOf = (items: readonly Item[], ...refs: readonly string[]): Impact => ({
  path: PATH,
  ...findImpact(indexItems(items), refs),
});

const CHAIN = [item('db', [], 4), item('api', ['db'], 3), item('shop', ['api'], 1), item('other', [], 2)];

test.each<readonly [string, Impact, string]>([
  [
    'with a way',
    impactOf(CHAIN, 'db'),
    '2 items depend on it, most critical component:default/shop (1) through component:default/db → component:default/api',
  ],
  [
    'one item',
    impactOf(CHAIN, 'api'),
    '1 item depends on it, most critical component:default/shop (1) through component:default/api',
  ],
  [
    'nothing',
    impactOf(CHAIN, 'shop'),
    'nothing else in the catalog depends on it; criticality 1, which is that of component:default/shop',
  ],
  [
    'several that are changed',
    impactOf(CHAIN, 'db', 'other'),
    '2 items depend on them, most critical component:default/shop (1) through component:default/db → component:default/api',
  ],
  ['no criticality', impactOf([item('a'), item('b', ['a'])], 'a'), '1 item depends on it; no criticality is known'],
])('in a line: %s', (_, impact, line) => {
  expect(sayImpact(impact)).toBe(line);
});

test('a long way is cut in the middle, in a line and in a list', () => {
  const chain = Array.from({ length: 30 }, (_, at) =>
    item(`n${at}`, at === 0 ? [] : [`n${at - 1}`], at === 29 ? 1 : null),
  );
  const impact = impactOf(chain, 'n0');
  expect(sayImpact(impact)).toMatch(/n0 → \S+n1 → \S+n2 → \S+n3 → … → \S+n28$/u);
  expect(listImpact(impact).at(-1)).toBe('and 9 more that depend on these');
});

test('as a list: whose it is, and each way', () => {
  expect(listImpact(impactOf(CHAIN, 'db', 'nothing'))).toEqual([
    'component:default/db (owner team-a, criticality 4)',
    'component:default/nothing (no owner), not in the catalog',
    'component:default/db ← component:default/api (criticality 3)',
    'component:default/db ← component:default/api ← component:default/shop (criticality 1)',
  ]);
});

test('hostile names stand in the page as text', () => {
  const refs = ATTACKS.map((name) => `component:default/${name}`);
  const impact: Impact = {
    ...impactOf([item('top')], 'top'),
    changed: refs.map((ref) => ({ ref, owner: '@acme/everyone', criticality: null, isKnown: true })),
    dependants: refs.map((ref) => ({ ref, owner: null, criticality: 1, path: [refs[0] ?? '', ref] })),
  };
  const page = renderMarkdown(reportOf({}, { impacts: [impact], records: [{ path: PATH, value: RECORD }] }), {
    limit: 1_048_576,
  });
  expect(page).not.toMatch(/^\s*::|##\[|<(?!\/?(?:details|summary|sub|br|b)>)/mu);
  expect(page).not.toContain('```');
});

describe('in a report', () => {
  const report = reportOf({}, { impacts: [impactOf(CHAIN, 'db')] });

  test('Markdown has it folded, with the ways', () => {
    const page = renderMarkdown(report, { limit: 1_048_576 });
    expect(page).toContain('| Impact | 2 items depend on it, most critical component:default/shop (1) through');
    expect(page).toContain('\n- component:default/db (owner');
  });

  test('text has one line', () => {
    const page = renderText(report, { colour: false, width: 120 });
    expect(page.match(/^ {2}impact {4,}2 items depend on it/gmu)).toHaveLength(1);
  });

  test('without a catalog nothing is said', () => {
    const page = renderText(reportOf({}), { colour: false, width: 120 });
    expect(page).not.toMatch(/^ {2}impact /mu);
    expect(renderMarkdown(reportOf({}), { limit: 1_048_576 })).not.toMatch(/Impact|Depends on it/u);
  });
});
