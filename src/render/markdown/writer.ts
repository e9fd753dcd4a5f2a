/**
 * Any document in Markdown as GitHub renders it. All text is escaped here, so that no record forges a heading, mentions anybody or loads
 * anything; a page that would be too long loses whole entries, the least needed first, and says how many.
 */
import { type Block, type Content, type Document, type FoundAt, placeOf } from '../document.ts';
import { withoutCommands } from '../plain/safe-text.ts';
import { code, prose } from './escape.ts';
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

function rowsOf(block: Exclude<Block, { kind: 'section' | 'sentence' }>): Rows {
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
      return { what: 'findings', before: [], lines: block.findings.map(findingLine) };
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
    case 'tree': {
      const lines = block.nodes.map(({ depth, text }) => `${'  '.repeat(depth)}- ${inline(text)}`);
      return { what: block.what, before: [], lines };
    }
  }
}

function findingLine(finding: FoundAt): string {
  const { level, reason, message, remedy } = finding;
  const place = placeOf(finding);
  return `- **${level} ${prose(reason)}**${place === null ? '' : ` ${code(place, 240)}`}<br>${prose(message)}<br>→ ${prose(remedy)}`;
}

function row(cells: readonly Content[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}
