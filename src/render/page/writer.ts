/**
 * Any document as one HTML page that needs nothing else and runs nothing. All text is escaped here, so that no record becomes an element,
 * an attribute or an address; each list has an end, and says how much is left out.
 */
import {
  alikeOf,
  type Block,
  type Content,
  type Document,
  type Fact,
  type FoundAt,
  NOTHING,
  placeOf,
  spansOf,
  wordsOf,
} from '../document.ts';
import { sourceLines } from '../plain/safe-text.ts';
import { said } from './escape.ts';
import { cell, framePage, wideTable } from './frame.ts';
import { PAGE_PRINT_STYLE, PAGE_STYLE } from './generated/style.ts';
import { inline, writeContent, writeName } from './inline.ts';
import { renderMatrix } from './matrix.ts';
import { renderPlot } from './plot.ts';

/** The most entries of a list or a table. */
const MOST = 200;

type Page = { readonly whole: string };
type Table = Extract<Block, { kind: 'table' }>;

/** Sentences before all else stand in the page's head, soft ones after all else in its foot. The same document gives the same bytes. */
export function renderAsPage({ title, blocks, whole }: Document): string {
  const page: Page = { whole: whole ?? '' };
  const first = blocks.findIndex(({ kind }) => kind !== 'sentence');
  const start = first === -1 ? blocks.length : first;
  const last = blocks.findLastIndex((block) => block.kind !== 'sentence' || block.tone !== 'soft') + 1;
  const end = Math.max(last, start);
  return framePage({
    title: spansOf(title ?? '')
      .map(wordsOf)
      .join(''),
    style: PAGE_STYLE + PAGE_PRINT_STYLE,
    head: `<h1>${inline(title ?? '')}</h1>\n${writeBlocks(page, blocks.slice(0, start), 1)}`,
    main: writeBlocks(page, blocks.slice(start, end), 1),
    foot: writeBlocks(page, blocks.slice(end), 1),
  });
}

/** A plot has all tables that follow its own beside it. */
function writeBlocks(page: Page, blocks: readonly Block[], level: number): string {
  let [html, isOpen] = ['', false];
  for (const block of blocks) {
    const isPlotted = block.kind === 'table' && block.plot !== undefined;
    if (isOpen && (block.kind !== 'table' || isPlotted)) html += '</div>\n';
    isOpen = isPlotted || (isOpen && block.kind === 'table');
    if (isPlotted) html += '<div class="numbers">\n';
    html += isOpen && block.kind === 'table' ? writeNumbers(page, block) : writeBlock(page, block, level);
  }
  return isOpen ? `${html}</div>\n` : html;
}

function writeBlock(page: Page, block: Block, level: number): string {
  switch (block.kind) {
    case 'section':
      return writeSection(page, block, level + 1);
    case 'sentence':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${inline(block.text)}</p>\n`;
    case 'lines':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${block.texts.map(inline).join('<br>')}</p>\n`;
    case 'copy':
      return `<pre><code>${inline(block.text)}</code></pre>\n`;
    case 'source':
      return `<pre><code>${sourceLines(block.text).map(said).join('\n')}</code></pre>\n`;
    case 'fold':
      return `<details><summary>${inline(block.summary)}</summary>\n${writeBlocks(page, block.blocks, level)}</details>\n`;
    case 'chart':
      return '';
    case 'list':
      return fewer(
        page,
        block.entries,
        (some) => `<ul class="notes">\n${some.map((one) => `<li>${inline(one)}</li>`).join('\n')}\n</ul>\n`,
      );
    case 'facts':
      return `<dl class="rows">\n${block.facts.map(writeFact).join('\n')}\n</dl>\n`;
    case 'table':
      return writeTable(page, block);
    case 'findings':
      return fewer(page, block.findings, (some) =>
        wideTable(
          ['Reason', 'Where', 'What is so, and what to do'],
          (block.isRemedyOnce === true ? alikeOf(some) : some.map((one) => [one])).map(findingRow),
          'last',
        ),
      );
    case 'glance':
      return writeGlance(block);
    case 'matrix':
      return renderMatrix(block);
    case 'form': {
      const boxes = block.choices.map((choice) => `<span><i class="box"></i>${said(choice)}</span>`).join(' ');
      const name = block.label === undefined ? '' : `<b>${inline(block.label)}</b> `;
      return `<p class="form">${name}${boxes} <span class="line">${said(block.rest)}</span></p>\n`;
    }
    case 'steps':
      return fewer(page, block.steps, (some) => {
        const items = some.map(
          ({ text, blocks = [] }) => `<li>${inline(text)}\n${writeBlocks(page, blocks, level)}</li>`,
        );
        return `<ol class="steps">\n${items.join('\n')}\n</ol>\n`;
      });
    case 'tree':
      return fewer(page, block.nodes, (some) =>
        some.map(({ depth, text }) => `<div>${'\u00a0'.repeat(depth * 4)}${inline(text)}</div>\n`).join(''),
      );
  }
}

function writeSection(page: Page, block: Extract<Block, { kind: 'section' }>, level: number): string {
  const { id, heading, blocks, card } = block;
  const [name, by] = id === undefined ? ['', ''] : [` id="${said(id)}"`, ` aria-labelledby="${said(id)}"`];
  const [open, close] =
    card === undefined ? [`<section${by}>`, '</section>'] : [`<article class="card risk-${card}"${by}>`, '</article>'];
  return `${open}\n<h${level}${name}>${inline(heading)}</h${level}>\n${writeBlocks(page, blocks, level)}${close}\n`;
}

function fewer<T>({ whole }: Page, entries: readonly T[], write: (some: readonly T[]) => string): string {
  if (entries.length === 0) return '';
  const left = entries.length - MOST;
  const more = left > 0 ? `<p class="soft">And ${left} more. ${said(whole)}</p>\n` : '';
  return `${write(entries.slice(0, MOST))}${more}`;
}

function writeTable(page: Page, { columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  return fewer(page, rows, (some) =>
    wideTable(
      names,
      some.map(([name = '', ...rest]) => {
        const cells = rest.map((content, at) => cell(names[at + 1] ?? '', writeContent(content)));
        return `<tr><th scope="row">${writeName(name)}</th>${cells.join('')}</tr>`;
      }),
    ),
  );
}

/** The picture of the rows, and the rows themselves. */
function writeNumbers(page: Page, { columns, rows, plot }: Table): string {
  const kindOf = (at: number): string => (columns[at]?.isNumber === true ? ' class="number"' : '');
  const heads = columns.map(({ name }, at) => `<th scope="col"${kindOf(at)}>${said(name)}</th>`).join('');
  const figure = plot === undefined ? '' : `<figure>${renderPlot(plot)}</figure>\n`;
  const line = ([name = '', ...rest]: readonly Content[]): string =>
    `<tr><th scope="row">${writeName(name)}</th>${rest.map((content, at) => `<td${kindOf(at + 1)}>${writeContent(content)}</td>`).join('')}</tr>`;
  return `${figure}${fewer(page, rows, (some) => `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${some.map(line).join('\n')}\n</tbody></table>\n`)}`;
}

function writeFact({ label, content }: Fact): string {
  return `<dt>${said(label)}</dt>\n<dd>${writeContent(content)}</dd>`;
}

/** One row for those of one level, reason and remedy: what is to be done of several is said once. */
function findingRow(alike: readonly FoundAt[]): string {
  const [{ level, reason, remedy } = { level: '', reason: '', remedy: '' }] = alike;
  const where = [...new Set(alike.map((one) => placeOf(one) ?? one.change ?? NOTHING))];
  const todo = remedy === '' ? '' : `<small>→ ${inline(remedy)}</small>`;
  const what = `${stack(alike.map(({ message }) => message))}${todo}`;
  return `<tr><th scope="row">${said(level)} ${said(reason)}</th>${cell('Where', stack(where))}${cell('What', what)}</tr>`;
}

function stack(texts: readonly string[]): string {
  return texts.length === 1 ? inline(texts[0] ?? '') : texts.map((text) => `<div>${inline(text)}</div>`).join('');
}

function writeGlance({ entries, names }: Extract<Block, { kind: 'glance' }>): string {
  const isTiled = names !== undefined;
  const items = entries.map(({ label, value, note, section }) => {
    const name = section === undefined ? said(label) : `<a href="#${said(section)}">${said(label)}</a>`;
    const number = `<b${/\d/u.test(value) ? '' : ' class="without"'}>${said(value)}</b>`;
    return isTiled ? `<li>${name}${number}<span>${said(note ?? '')}</span></li>` : `<li>${number} ${name}</li>`;
  });
  return `<ul class="${isTiled ? 'tiles' : 'glance'}">\n${items.join('\n')}\n</ul>\n`;
}
