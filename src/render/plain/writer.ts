/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */
import {
  type Block,
  type Content,
  type Document,
  type Fact,
  isSeveral,
  NOTHING,
  type Plot,
  type Text,
} from '../document.ts';
import { writeFinding } from './finding.ts';
import { emphasise, indentText, plain, textsOf } from './inline.ts';
import type { TextOptions } from './options.ts';
import { choosePaint, type Paint } from './paint.ts';
import { withoutCommands } from './safe-text.ts';
import { wrapText } from './wrap.ts';

/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;

type Page = { readonly paint: Paint; readonly width: number; readonly whole: string | null };

/** @param options.width without an end, every text and every row stays on one line, as for a log */
export function renderAsText(document: Document, { colour, width }: TextOptions): string {
  const page: Page = {
    paint: choosePaint(colour),
    width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
    whole: document.whole,
  };
  const title = document.title === null ? '' : page.paint('bold', wrapText(plain(document.title), page.width));
  return `${withoutCommands(joinBlocks(page, document.blocks, '', title))}\n`;
}

/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page: Page, blocks: readonly Block[], indent: string, head: string): string {
  let [text, isClose] = [head, true];
  for (const block of blocks) {
    const next = writeBlock(page, block, indent);
    if (next === '') continue;
    const isLoose = block.kind === 'section' || block.kind === 'findings';
    const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
    text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
    isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
  }
  return text;
}

function writeBlock(page: Page, block: Block, indent: string): string {
  const { paint, width } = page;
  switch (block.kind) {
    case 'section':
      return joinBlocks(
        page,
        block.blocks,
        indent + STEP,
        emphasise(paint('bold', wrapText(plain(block.heading), width, indent)), block.heading, paint),
      );
    case 'sentence': {
      const text = wrapText(plain(block.text), width, indent);
      return block.tone === 'alert' ? paint('red', text) : text;
    }
    case 'list':
      return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
    case 'facts':
      return writeFacts(page, block.facts, indent === '' ? STEP : indent);
    case 'table':
      return writeTable(page, block, indent);
    case 'findings':
      return fewer(page, block.findings, indent, '\n\n', (finding) =>
        indentText(writeFinding(finding, block.texts ?? new Map(), page), indent),
      );
    case 'glance':
      return writeGlance(page, block, indent);
    case 'matrix':
    case 'form':
      return '';
    case 'tree':
      return fewer(
        page,
        block.nodes,
        indent,
        '\n',
        ({ depth, text }) => `${indent}${STEP.repeat(depth)}${plain(text)}`,
      );
  }
}

function fewer<T>(
  { whole }: Page,
  entries: readonly T[],
  indent: string,
  between: string,
  write: (entry: T) => string,
): string {
  const shownHere = whole === null ? entries : entries.slice(0, MOST);
  const left = entries.length - shownHere.length;
  const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
  return [...shownHere.map(write), ...more].join(between);
}

/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }: Page, text: Text, indent: string): string {
  return emphasise(`${indent}${wrapText(plain(text), width, indent + STEP).trimStart()}`, text, paint);
}

function writeFacts(page: Page, all: readonly Fact[], indent: string): string {
  const facts = all.map(({ label, content }) => ({ label: plain(label), content }));
  const label = Math.max(...facts.map((fact) => fact.label.length), 0);
  const inner = `${indent}${' '.repeat(label)}${STEP}`;
  return facts
    .map((fact) => {
      const texts = textsOf(fact.content).map((text) => wrapText(text, page.width, inner));
      const isAgainst = isSeveral(fact.content) && fact.content.kind === 'alert';
      const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
      return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
    .join('\n');
}

/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page: Page, table: Extract<Block, { kind: 'table' }>, indent: string): string {
  const { rows, plot, isGrid = false } = table;
  const columns = table.columns.map((column) => ({ ...column, name: plain(column.name) }));
  const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
  const cells = rows.map((row, at) => [
    ...row.map((content) => textsOf(content).join(between)),
    ...(plot === undefined ? [] : [barOf(plot, at)]),
  ]);
  const widths = columns.map(({ name }, at) =>
    Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))),
  );
  const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
  const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
  if (isNarrow && !isGrid) return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
  const line = (row: readonly string[]): string =>
    `${indent}${row
      .map((cell, at) =>
        columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join(STEP)}`.trimEnd();
  const head = page.paint('bold', line(columns.map(({ name }) => name)));
  return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}

/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }: Plot, at: number): string {
  const value = bars[at]?.value ?? 0;
  return '█'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}

function writeGlance({ paint, width }: Page, block: Extract<Block, { kind: 'glance' }>, indent: string): string {
  const entries = block.entries.map(({ label, value, note = '' }) => ({
    label: plain(label),
    value: plain(value),
    note: plain(note),
  }));
  if (block.names === undefined)
    return wrapText(`${entries.map(({ value, label }) => `${value} ${label}`).join(' · ')}.`, width, indent);
  const label = Math.max(...entries.map((one) => one.label.length));
  const value = Math.max(...entries.map((one) => one.value.length));
  return entries
    .map((one) => {
      const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
      return `${indent}${words}${STEP}${one.note}`;
    })
    .join('\n');
}

function writeEntry(
  page: Page,
  { columns }: Extract<Block, { kind: 'table' }>,
  row: readonly Content[],
  indent: string,
) {
  const { paint, width } = page;
  const [name = '', ...rest] = row;
  const facts = rest.map((content, at) => ({ label: plain(columns[at + 1]?.name ?? ''), content }));
  const said = facts.filter(({ content }) => content !== '' && content !== NOTHING);
  const short = said
    .filter(({ content }) => !isSeveral(content))
    .map(({ label, content }) => `${label}: ${textsOf(content).join(' ')}`);
  const long = said.filter(({ content }) => isSeveral(content));
  return [
    emphasise(wrapText(textsOf(name).join(' '), width, indent), isSeveral(name) ? (name.texts[0] ?? '') : name, paint),
    ...(short.length === 0 ? [] : [wrapText(short.join(' · '), width, indent + STEP + STEP)]),
    ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
  ].join('\n');
}
