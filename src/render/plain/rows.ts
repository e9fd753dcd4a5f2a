/** What stands in columns: facts, tables and numbers. A table without room for its columns is told row by row, and loses nothing. */
import { type Block, type Content, type Fact, isSeveral, NOTHING, type Plot } from '../document.ts';
import { emphasise } from './inline.ts';
import { type Page, STEP, say, textsOf, writeSome } from './page.ts';
import { type Shade, STANDING_SHADES } from './paint.ts';
import { wrapText } from './wrap.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const BAR = 20;

export function writeFacts(page: Page, all: readonly Fact[], indent: string): string {
  const facts = all.map((fact) => ({ ...fact, label: say(page, fact.label) }));
  const label = Math.max(...facts.map((fact) => fact.label.length), 0);
  const inner = `${indent}${' '.repeat(label)}${STEP}`;
  return writeSome(page, facts, indent, (fact) => {
    const texts = textsOf(page, fact.content).map((text) => wrapText(text, page.width, inner));
    const name = page.paint(shadeOf(fact), fact.label.padEnd(label));
    return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
  });
}

function shadeOf({ content, standing }: Fact): Shade {
  if (standing !== undefined) return STANDING_SHADES[standing];
  return isSeveral(content) && content.kind === 'alert' ? 'yellow' : 'dim';
}

/** In columns where they have room; else each row is its name, and what else it holds below. */
export function writeTable(page: Page, table: Table, indent: string): string {
  const { rows, plot, isGrid = false } = table;
  const columns = table.columns.map((column) => ({ ...column, name: say(page, column.name) }));
  const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
  const cells = rows.map((row, at) => [
    ...row.map((content) => textsOf(page, content).join(between)),
    ...(plot === undefined ? [] : [barOf(plot, at)]),
  ]);
  const widths = columns.map(({ name }, at) =>
    Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))),
  );
  const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
  const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
  if (isNarrow && !isGrid) return writeSome(page, rows, indent, (row) => writeRow(page, table, row, indent));
  const line = (row: readonly string[]): string =>
    `${indent}${row
      .map((cell, at) =>
        columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join(STEP)}`.trimEnd();
  const head = page.paint('bold', line(columns.map(({ name }) => name)));
  return `${head}\n${writeSome(page, cells, indent, line)}`;
}

/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }: Plot, at: number): string {
  const value = bars[at]?.value ?? 0;
  return '█'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}

function writeRow(page: Page, { columns }: Table, row: readonly Content[], indent: string): string {
  const { paint, width } = page;
  const [name = '', ...rest] = row;
  const facts = rest.map((content, at) => ({ label: say(page, columns[at + 1]?.name ?? ''), content }));
  const said = facts.filter(({ content }) => content !== '' && content !== NOTHING);
  const short = said
    .filter(({ content }) => !isSeveral(content))
    .map(({ label, content }) => `${label}: ${textsOf(page, content).join(' ')}`);
  const long = said.filter(({ content }) => isSeveral(content));
  return [
    emphasise(
      wrapText(textsOf(page, name).join(' '), width, indent),
      isSeveral(name) ? (name.texts[0] ?? '') : name,
      paint,
    ),
    ...(short.length === 0 ? [] : [wrapText(short.join(' · '), width, indent + STEP + STEP)]),
    ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
  ].join('\n');
}

export function writeGlance(page: Page, block: Extract<Block, { kind: 'glance' }>, indent: string): string {
  const entries = block.entries.map(({ label, value, note = '' }) => ({
    label: say(page, label),
    value: say(page, value),
    note: say(page, note),
  }));
  if (block.names === undefined)
    return wrapText(`${entries.map(({ value, label }) => `${value} ${label}`).join(' · ')}.`, page.width, indent);
  const label = Math.max(...entries.map((one) => one.label.length));
  const value = Math.max(...entries.map((one) => one.value.length));
  return entries
    .map((one) => {
      const words = `${STEP}${one.label.padEnd(label)}${STEP}${page.paint('bold', one.value.padStart(value))}`;
      return `${indent}${words}${STEP}${one.note}`;
    })
    .join('\n');
}
