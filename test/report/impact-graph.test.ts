import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImpact, type Impact } from '../../src/domain/items/impact.ts';
import type { Item } from '../../src/domain/terms/world.ts';
import { drawImpact, listImpact, sayImpact } from '../../src/report/impact-graph.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { ATTACKS, CHANGE, RECORD, reportOf } from './reports.ts';

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
  ...findImpact(items, refs),
});

/** Everything that the chart may consist of. */
const CHART =
  /^```mermaid\nflowchart (?:LR|TD)\n(?:n\d+\["(?:[a-z0-9.-]+:[a-z0-9._-]+\/[a-z0-9._-]+|item \d+)(?:<br\/>criticality -?\d+)?"\](?::::changed)?\n)+(?:n\d+ --> n\d+\n)*classDef changed stroke-width:3px\n```$/u;

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
  expect(listImpact(impact).at(-1)).toBe('- and 9 more that depend on these');
});

test('as a list: whose it is, and each way', () => {
  expect(listImpact(impactOf(CHAIN, 'db', 'nothing'))).toEqual([
    '- component:default/db (owner team-a, criticality 4)',
    '- component:default/nothing (no owner), not in the catalog',
    '- component:default/db ← component:default/api (criticality 3)',
    '- component:default/db ← component:default/api ← component:default/shop (criticality 1)',
  ]);
});

test('as a chart', () => {
  expect(drawImpact(impactOf(CHAIN, 'db'))).toEqual({
    lines: [
      '```mermaid',
      'flowchart TD',
      'n0["component:default/db<br/>criticality 4"]:::changed',
      'n1["component:default/api<br/>criticality 3"]',
      'n2["component:default/shop<br/>criticality 1"]',
      'n1 --> n0',
      'n2 --> n1',
      'classDef changed stroke-width:3px',
      '```',
    ],
    unnamed: [],
    left: 0,
  });
  expect(drawImpact(impactOf(CHAIN, 'shop'))).toBeNull();
});

test('a chart is as narrow as it can be', () => {
  const beside = ['a', 'b', 'c', 'd'].map((name) => item(name, ['db']));
  expect(drawImpact(impactOf([item('db'), ...beside], 'db'))?.lines[1]).toBe('flowchart LR');
  expect(drawImpact(impactOf([item('db'), ...beside.slice(0, 2)], 'db'))?.lines[1]).toBe('flowchart TD');
});

test('a chart is never larger than a person can read, and says what it leaves out', () => {
  const names = Array.from({ length: 30 }, (_, at) => `n${at}`);
  // Everything needs everything that comes before it.
  const dense = names.map((name, at) => item(name, names.slice(0, at)));
  const drawn = drawImpact(impactOf(dense, 'n0'));
  expect(drawn?.lines.filter((line) => line.includes('["'))).toHaveLength(12);
  expect(drawn?.lines.filter((line) => line.includes('-->'))).toHaveLength(20);
  expect(drawn?.left).toBe(18);
  const many = drawImpact(impactOf([...names.map((name) => item(name)), item('top', names)], ...names));
  expect(many?.lines.filter((line) => line.includes(':::changed'))).toHaveLength(5);
  expect(many?.left).toBe(25);
});

describe('hostile names', () => {
  const HOSTILE = [
    'x"]; click n0 "https://example.org"',
    'component:default/a#quot;',
    '%%{init: {}}%%',
    'a\n::error::',
    ...ATTACKS,
  ];

  test('no name breaks out of the chart, whatever it is', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (names) => {
        const items = [...names.map((name) => item(`component:default/${name}`)), item('top', names)];
        const linked = items.map((one) => ({
          ...one,
          ref: one.ref.toLowerCase(),
          dependsOn: one.dependsOn.map((ref) => ref.toLowerCase()),
        }));
        const impact = impactOf(linked, ...names.map((name) => `component:default/${name}`));
        const drawn = drawImpact(impact);
        if (drawn !== null) expect(drawn.lines.join('\n')).toMatch(CHART);
      }),
    );
  });

  test('they stand in the text below as text, and every item has its place', () => {
    const refs = HOSTILE.slice(0, 4).map((name) => `component:default/${name}`.toLowerCase());
    const impact: Impact = {
      ...impactOf([item('top')], 'top'),
      changed: refs.map((ref) => ({ ref, owner: '@acme/everyone', criticality: null, isKnown: true })),
      dependants: [
        { ref: 'component:default/top', owner: null, criticality: 1, path: [refs[0] ?? '', 'component:default/top'] },
      ],
    };
    const page = renderMarkdown(reportOf({}, { impacts: [impact], records: [{ path: PATH, value: RECORD }] }), {
      limit: 1_048_576,
    });
    expect(page).toContain('n0["item 1"]:::changed');
    expect(page).toContain('item 1 is ');
    const below = page.slice(page.indexOf('item 1 is '));
    expect(below).not.toMatch(/^\s*::|##\[|<(?!\/?(?:details|summary|sub|br)>)/mu);
    expect(page.match(/^```mermaid$/gmu)).toHaveLength(2);
    expect(page.replaceAll(/`[^`\n]+`/gu, '')).not.toMatch(/@|:\/\//u);
  });
});

describe('in a report', () => {
  const report = reportOf({}, { impacts: [impactOf(CHAIN, 'db')] });

  test('Markdown has a row, and the rest folded under the record', () => {
    const page = renderMarkdown(report, { limit: 1_048_576 });
    expect(page).toContain('| Impact | 2 items depend on it, most critical component:default/shop (1) through');
    expect(page).toMatch(/\nWhat depends on CHG-2026-0042:\n\n```mermaid\nflowchart TD\n/u);
    const fold = page.slice(page.indexOf('<summary>Impact of CHG-2026-0042</summary>'));
    expect(fold.slice(0, fold.indexOf('</details>'))).toContain('\n- component:default/db (owner');
  });

  test('no chart is inside of a fold, where some browsers draw none', () => {
    const page = renderMarkdown(report, { limit: 1_048_576 });
    for (const [fold] of page.matchAll(/<details>[\s\S]*?<\/details>/gu)) expect(fold).not.toContain('```');
  });

  test('of many changes the first three have a chart, and all have the list', () => {
    const changes = Array.from({ length: 5 }, (_, at) => ({
      ...CHANGE,
      id: `CHG-${at}`,
      path: `changes/CHG-${at}.yml`,
    }));
    const impacts = changes.map(({ path }) => ({ ...impactOf(CHAIN, 'db'), path }));
    const page = renderMarkdown(reportOf({ changes }, { impacts }), { limit: 1_048_576 });
    expect(page.match(/^flowchart TD$/gmu)).toHaveLength(3);
    expect(page.match(/<summary>Impact of CHG-\d<\/summary>/gu)).toHaveLength(5);
  });

  test('text has one line', () => {
    const page = renderText(report, { colour: false, width: 120 });
    expect(page.match(/^ {2}impact {7}2 items depend on it/gmu)).toHaveLength(1);
  });

  test('without a catalog nothing is said', () => {
    const page = renderText(reportOf({}), { colour: false, width: 120 });
    expect(page).not.toMatch(/^ {2}impact /mu);
    expect(renderMarkdown(reportOf({}), { limit: 1_048_576 })).not.toContain('Impact');
  });

  test('a chart stays or goes whole where there is little room', () => {
    const page = renderMarkdown(
      reportOf(
        {},
        { impacts: [impactOf(CHAIN, 'db')], records: [{ path: PATH, value: { ...RECORD, reason: 'x'.repeat(900) } }] },
      ),
      { limit: 8_192 },
    );
    expect(page.match(/```mermaid/gu)?.length ?? 0).toBe((page.match(/\n```(?:\n|$)/gu) ?? []).length);
  });
});
