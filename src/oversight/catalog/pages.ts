/** The answers of `change-gate items` as text and as Markdown. Whatever comes from a catalog or a record is shown as hostile text. */
import { code, prose } from '../../render/markdown/escape.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { choosePaint } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import type { ItemPage, ItemRow, ItemStep } from './lists.ts';

/** The most items of a tree that are shown; the rest is counted. */
const MOST_STEPS = 200;
const WIDEST = 60;
const HEADINGS = ['item', 'criticality', 'needed by', 'lifecycle', 'owner', 'paths'] as const;

export function renderItems(rows: readonly ItemRow[], isColour: boolean): string {
  const paint = choosePaint(isColour);
  const cells = rows.map(toCells);
  const widths = HEADINGS.map((heading, column) =>
    Math.min(WIDEST, Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = [sayCount(rows), '', paint('bold', line(HEADINGS)), ...cells.map(line)];
  return `${withoutCommands(lines.join('\n'))}\n`;
}

export function renderItemsMarkdown(rows: readonly ItemRow[]): string {
  const [head, ...cells] = [HEADINGS, ...rows.map(toCells)];
  const line = (row: readonly string[]): string => `| ${row.map((cell) => prose(cell, 200)).join(' | ')} |`;
  const lines = [sayCount(rows), '', line(head), '|:--|:--|:--|:--|:--|:--|', ...cells.map(line)];
  return `${withoutCommands(lines.join('\n'))}\n`;
}

function sayCount(rows: readonly ItemRow[]): string {
  const files = new Set(rows.map(({ file }) => file)).size;
  return `${rows.length} ${rows.length === 1 ? 'item' : 'items'} in ${files} ${files === 1 ? 'file' : 'files'} of this checkout`;
}

function toCells(row: ItemRow): readonly string[] {
  return [
    row.ref,
    sayCriticality(row),
    String(row.dependants),
    row.lifecycle ?? '–',
    row.owner ?? '–',
    row.paths.length === 0 ? '–' : row.paths.join(', '),
  ].map((cell) => shown(cell, 120));
}

/** `3, counts as 1` where something more critical depends on it. */
function sayCriticality({ criticality, countsAs }: ItemRow): string {
  if (countsAs === null) return '–';
  if (criticality === countsAs) return String(criticality);
  return `${criticality ?? 'none'}, counts as ${countsAs}`;
}

export type PageOptions = { readonly zone: string; readonly isColour: boolean };

export function renderItem(page: ItemPage, { zone, isColour }: PageOptions): string {
  const paint = choosePaint(isColour);
  const lines = [paint('bold', shown(page.ref, 200))];
  for (const [name, text] of facts(page)) lines.push(`  ${name.padEnd(12)} ${shown(text, 400)}`);
  const section = (title: string, rows: readonly string[]): void => {
    lines.push('', paint('bold', title), ...rows.map((row) => `  ${row}`));
  };
  section(sayTree('needs', page.needs), drawTree(page.ref, page.needs));
  section(sayTree('needed by', page.neededBy), drawTree(page.ref, page.neededBy));
  section(
    page.changes.length === 0 ? 'named by no open change' : 'open changes that name it',
    page.changes.map(
      ({ id, title, environments, start, path }) =>
        `${shown(id, 70)} ${shown(title, 120)}, ${shown(environments.join(', '), 120)}, ${start === null ? 'any time' : shown(sayInstant(start, zone))} (${shown(path, 200)})`,
    ),
  );
  return `${withoutCommands(lines.join('\n'))}\n`;
}

export function renderItemMarkdown(page: ItemPage, { zone }: PageOptions): string {
  const tree = (title: string, steps: readonly ItemStep[]): readonly string[] => [
    '',
    `**${sayTree(title, steps)}**`,
    ...(steps.length === 0 ? [] : ['', ...drawTree(page.ref, steps, '- ', (text) => code(text, 200))]),
  ];
  const lines = [
    `### ${prose(page.ref, 200)}`,
    '',
    ...facts(page).map(([name, text]) => `- ${name}: ${prose(text, 400)}`),
    ...tree('needs', page.needs),
    ...tree('needed by', page.neededBy),
    '',
    `**${page.changes.length === 0 ? 'named by no open change' : 'open changes that name it'}**`,
    ...(page.changes.length === 0 ? [] : ['']),
    ...page.changes.map(
      ({ id, title, environments, start, path }) =>
        `- ${prose(id, 70)} ${prose(title, 120)}, ${prose(environments.join(', '), 120)}, ${start === null ? 'any time' : prose(sayInstant(start, zone))} (${code(path, 200)})`,
    ),
  ];
  return `${withoutCommands(lines.join('\n'))}\n`;
}

function facts(page: ItemPage): readonly (readonly [string, string])[] {
  const place = page.line === null ? page.file : `${page.file}:${page.line}`;
  return [
    ['file', place],
    ['owner', page.owner ?? 'none'],
    ['lifecycle', page.lifecycle ?? 'none'],
    ['criticality', sayWhy(page)],
    ...(page.paths.length === 0 ? [] : [['paths', page.paths.join(', ')] as const]),
    ...(page.environments.length === 0 ? [] : [['environments', page.environments.join(', ')] as const]),
  ];
}

function sayWhy({ criticality, countsAs, because }: ItemPage): string {
  if (countsAs === null || because === null) return 'none, and none of what depends on it has one';
  if (because.length < 2) return `${countsAs}, its own`;
  const way = because.length <= 6 ? because : [...because.slice(0, 4), '…', ...because.slice(-1)];
  return `${criticality === null ? 'none of its own' : `${criticality} of its own`}, counts as ${countsAs}: ${way.join(' ← ')}`;
}

function sayTree(title: string, steps: readonly ItemStep[]): string {
  if (steps.length === 0) return `${title}: nothing in the catalog`;
  return `${title} (${steps.length} ${steps.length === 1 ? 'item' : 'items'})`;
}

/** Each item once, under the one through which it is reached first. */
function drawTree(
  root: string,
  steps: readonly ItemStep[],
  bullet = '',
  name: (text: string) => string = (text) => shown(text, 200),
): readonly string[] {
  const below = new Map<string, ItemStep[]>();
  for (const step of steps.slice(0, MOST_STEPS)) {
    const list = below.get(step.through) ?? [];
    below.set(step.through, list);
    list.push(step);
  }
  const lines: string[] = [];
  const draw = (ref: string, depth: number): void => {
    for (const step of below.get(ref) ?? []) {
      const level = step.criticality === null ? '' : ` (criticality ${step.criticality})`;
      lines.push(
        `${'  '.repeat(depth)}${bullet}${name(step.ref)}${level}${step.isKnown ? '' : ', not in the catalog'}`,
      );
      draw(step.ref, depth + 1);
    }
  };
  draw(root, 0);
  const more = steps.length - MOST_STEPS;
  return more > 0 ? [...lines, `${bullet}and ${more} more`] : lines;
}
