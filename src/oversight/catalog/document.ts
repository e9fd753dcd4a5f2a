/** The answers of `change-gate items` as blocks of a document: all items as a and all that is known of one. */
import { type Block, type Fact, NOTHING, section, sentence, type TreeNode } from '../../render/document.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { count } from '../../render/plain/words.ts';
import type { ItemPage, ItemRow, ItemStep } from './lists.ts';

/** The most items of a tree that are shown; the rest is counted. */
const MOST_STEPS = 200;
const COLUMNS = ['item', 'criticality', 'needed by', 'lifecycle', 'owner', 'paths'] as const;

export function describeItems(rows: readonly ItemRow[]): readonly Block[] {
  const files = new Set(rows.map(({ file }) => file)).size;
  const cells = rows.map((row) => [
    row.ref,
    sayCriticality(row),
    String(row.dependants),
    row.lifecycle ?? NOTHING,
    row.owner ?? NOTHING,
    row.paths.length === 0 ? NOTHING : row.paths.join(', '),
  ]);
  return [
    sentence(`${count(rows.length, 'item')} in ${count(files, 'file')} of this checkout`),
    { kind: 'table', what: 'items', columns: COLUMNS.map((name) => ({ name })), rows: cells, isGrid: true },
  ];
}

/** `3, counts as 1` where something more critical depends on it. */
function sayCriticality({ criticality, countsAs }: ItemRow): string {
  if (countsAs === null) return '–';
  if (criticality === countsAs) return String(criticality);
  return `${criticality ?? 'none'}, counts as ${countsAs}`;
}

export function describeItem(page: ItemPage, zone: string): Block {
  const changes = page.changes.map(
    ({ id, title, environments, start, path }) =>
      `${id} ${title}, ${environments.join(', ')}, ${start === null ? 'any time' : sayInstant(start, zone)} (${path})`,
  );
  return section(page.ref, [
    { kind: 'facts', what: 'facts of items', facts: factsOf(page) },
    describeTree('needs', page.ref, page.needs),
    describeTree('needed by', page.ref, page.neededBy),
    section(changes.length === 0 ? 'named by no open change' : 'open changes that name it', [
      { kind: 'list', what: 'changes', entries: changes },
    ]),
  ]);
}

function factsOf(page: ItemPage): readonly Fact[] {
  const { file, line, owner, lifecycle, paths, environments } = page;
  return [
    { label: 'file', content: line === null ? file : `${file}:${line}` },
    { label: 'owner', content: owner ?? 'none' },
    { label: 'lifecycle', content: lifecycle ?? 'none' },
    { label: 'criticality', content: sayWhy(page) },
    ...(paths.length === 0 ? [] : [{ label: 'paths', content: paths.join(', ') }]),
    ...(environments.length === 0 ? [] : [{ label: 'environments', content: environments.join(', ') }]),
  ];
}

function sayWhy({ criticality, countsAs, because }: ItemPage): string {
  if (countsAs === null || because === null) return 'none, and none of what depends on it has one';
  if (because.length < 2) return `${countsAs}, its own`;
  const way = because.length <= 6 ? because : [...because.slice(0, 4), '…', ...because.slice(-1)];
  return `${criticality === null ? 'none of its own' : `${criticality} of its own`}, counts as ${countsAs}: ${way.join(' ← ')}`;
}

/** Each item once, under the one through which it is reached first. */
function describeTree(title: string, root: string, steps: readonly ItemStep[]): Block {
  if (steps.length === 0) return section(`${title}: nothing in the catalog`, []);
  const below = new Map<string, ItemStep[]>();
  for (const step of steps.slice(0, MOST_STEPS)) {
    const list = below.get(step.through) ?? [];
    below.set(step.through, list);
    list.push(step);
  }
  const nodesBelow = (ref: string, depth: number): readonly TreeNode[] =>
    (below.get(ref) ?? []).flatMap((step) => {
      const level = step.criticality === null ? '' : ` (criticality ${step.criticality})`;
      const text = [{ code: step.ref }, `${level}${step.isKnown ? '' : ', not in the catalog'}`];
      return [{ depth, text }, ...nodesBelow(step.ref, depth + 1)];
    });
  const more = steps.length - MOST_STEPS;
  const rest = more > 0 ? [{ depth: 0, text: `and ${more} more` }] : [];
  return section(`${title} (${count(steps.length, 'item')})`, [
    { kind: 'tree', what: 'items', nodes: [...nodesBelow(root, 0), ...rest] },
  ]);
}
