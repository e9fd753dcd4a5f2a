/**
 * Any document in Markdown as GitHub renders it. All text is escaped here, so that no record forges a heading, mentions anybody or loads
 * anything; a page that would be too long loses whole entries, the least needed first, and says how many.
 */
import { type Block, type Content, type Document, spansOf, type Text, wordsOf } from '../document.ts';
import { withoutCommands } from '../plain/safe-text.ts';
import { codeBlock, htmlText, prose, sourceBlock } from './escape.ts';
import { writeFindings } from './findings.ts';
import { fitBlocks, type Block as Part } from './fit.ts';
import { cell, inline } from './inline.ts';

/** What GitHub takes of a summary, less what else may stand in it. */
const MOST_BYTES = 1_048_576 - 1_024;

/** @param options.limit bytes of UTF-8, at least 8,192 */
export function renderAsMarkdown(
  { title, blocks, whole }: Document,
  { limit = MOST_BYTES }: { readonly limit?: number } = {},
): string {
  const head = title === null ? [] : [`## ${inline(title)}`];
  const parts = partsOf(blocks, { rank: 0, level: 3, head });
  return withoutCommands(fitBlocks(parts, limit, whole ?? ''));
}

type Place = { readonly rank: number; readonly level: number; readonly head: readonly string[] };

/** Headings and sentences stay or go with the entries that follow them. */
function partsOf(blocks: readonly Block[], place: Place): readonly Part[] {
  const parts: Part[] = [];
  let head = place.head;
  const add = (rank: number, lines: readonly string[], rows: Part['rows']): void => {
    const [first] = parts;
    const under = first === undefined || place.head.length === 0 || first.rank > rank ? {} : { under: first };
    parts.push({ rank, head: lines, rows, foot: [], ...under });
    head = [];
  };
  const flush = (): void => {
    if (head.length > 0) add(place.rank, head, { what: 'lines', lines: [] });
  };
  const below = (lines: readonly string[]): readonly string[] => (head.length === 0 ? lines : [...head, '', ...lines]);
  for (const block of blocks) {
    const rank = block.rank ?? place.rank;
    if (block.kind === 'section') {
      flush();
      const heading = `${'#'.repeat(place.level)} ${inline(block.heading)}`;
      parts.push(...partsOf(block.blocks, { rank, level: place.level + 1, head: [heading] }));
    } else if (block.kind === 'sentence') {
      head = below([toned(inline(block.text), block.tone)]);
    } else if (block.kind === 'lines') {
      head = below([toned(joined(block), block.tone)]);
    } else if (block.kind === 'fold') {
      flush();
      parts.push(foldOf(block, rank));
    } else {
      if (rank !== place.rank) flush();
      const { what, before, lines } = rowsOf(block);
      if (before.length + lines.length === 0) continue;
      add(rank, below(before), { what, lines });
    }
  }
  flush();
  return parts;
}

/** One part with rows, so that what is cut off never leaves a fold open. */
function foldOf({ summary, what, blocks }: Extract<Block, { kind: 'fold' }>, rank: number): Part {
  return {
    rank,
    head: ['<details>', `<summary>${summaryOf(summary)}</summary>`, ''],
    rows: { what, lines: blocks.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...linesIn(block)]) },
    foot: ['', '</details>'],
  };
}

/** GitHub reads no Markdown there. */
function summaryOf(text: Text): string {
  return spansOf(text)
    .map((span) =>
      typeof span !== 'string' && 'strong' in span ? `<b>${htmlText(span.strong)}</b>` : lineOf(wordsOf(span)),
    )
    .join('');
}

/** With the blanks around it, which part it from its neighbours. */
function lineOf(words: string): string {
  return `${/^\s/u.test(words) ? ' ' : ''}${htmlText(words)}${/\s$/u.test(words) ? ' ' : ''}`;
}

function linesIn(block: Block): readonly string[] {
  if (block.kind === 'section' || block.kind === 'fold') {
    const heading = inline(block.kind === 'section' ? block.heading : block.summary);
    return [`**${heading}**`, ...block.blocks.flatMap((one) => ['', ...linesIn(one)])];
  }
  if (block.kind === 'sentence') return [toned(inline(block.text), block.tone)];
  if (block.kind === 'lines') return [toned(joined(block), block.tone)];
  const { before, lines } = rowsOf(block);
  // The head of a table is no table without its rule.
  return before.length === 0 ? lines : [before.join('\n'), ...lines];
}

/** A mark of a step stays on the line of its word, on a phone too; what is soft is of our own words. */
function joined({ texts, tone }: Extract<Block, { kind: 'lines' }>): string {
  const text = texts.map(inline).join('<br>');
  return tone === 'soft' ? text.replace(/([✓○✗]) (?=[a-z])/gu, '$1&nbsp;') : text;
}

function toned(text: string, tone: 'caution' | 'alert' | 'soft' | undefined): string {
  switch (tone) {
    case 'alert':
      return `**${text}**`;
    case 'caution':
      return `_${text}_`;
    case 'soft':
      return `<sub>${text}</sub>`;
    case undefined:
      return text;
  }
}

type Rows = { readonly what: string; readonly before: readonly string[]; readonly lines: readonly string[] };

function rowsOf(block: Exclude<Block, { kind: 'section' | 'sentence' | 'lines' | 'fold' }>): Rows {
  switch (block.kind) {
    case 'list':
      return { what: block.what, before: [], lines: block.entries.map((entry) => `- ${inline(entry)}`) };
    case 'facts': {
      const [first = '', ...lines] = block.facts.map(({ label, content }) => row([label, content]));
      return { what: block.what, before: [first, '|:--|:--|'], lines };
    }
    case 'table': {
      const rule = block.columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--')).join('|');
      const before = [row(block.columns.map(({ name }) => name)), `|${rule}|`];
      return { what: block.what, before, lines: block.rows.map(row) };
    }
    case 'findings':
      return {
        what: 'findings',
        before: block.heading === undefined ? [] : [`**${prose(block.heading)}**`, ''],
        lines: writeFindings(block),
      };
    case 'copy':
      return { what: 'lines', before: [codeBlock(block.text)], lines: [] };
    case 'source':
      return { what: 'lines', before: sourceBlock(block.text, block.language), lines: [] };
    case 'chart':
      return { what: 'charts', before: block.lines, lines: [] };
    case 'glance': {
      if (block.names === undefined) {
        const words = block.entries.map(({ value, label }) => `${value} ${label}`).join(' · ');
        return { what: block.what, before: [`${prose(words)}.`], lines: [] };
      }
      const lines = block.entries.map(({ label, value, note }) => row([label, { strong: value }, note ?? '']));
      return { what: block.what, before: [row(block.names), '|:--|--:|:--|'], lines };
    }
    case 'matrix':
    case 'form':
      return { what: '', before: [], lines: [] };
    case 'steps': {
      const below = (blocks: readonly Block[]): string =>
        blocks
          .flatMap(linesIn)
          .map((line) => `\n${line.replace(/^(?=.)/gmu, '   ')}`)
          .join('');
      const lines = block.steps.map(({ text, blocks = [] }, at) => `${at + 1}. ${inline(text)}${below(blocks)}`);
      return { what: block.what, before: [], lines };
    }
    case 'tree': {
      const lines = block.nodes.map(({ depth, text }) => `${'  '.repeat(depth)}- ${inline(text)}`);
      return { what: block.what, before: [], lines };
    }
  }
}

function row(cells: readonly Content[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}
