/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */
import { alikeOf, type Block, type Document, sentence, type Text, type Todo } from '../document.ts';
import { writeFinding } from './finding.ts';
import { emphasise, indentText, plain } from './inline.ts';
import type { TextOptions } from './options.ts';
import { type Page, STEP, say, someOf, writeSome } from './page.ts';
import { choosePaint } from './paint.ts';
import { nameInFindings, PROGRAM } from './program.ts';
import { writeFacts, writeGlance, writeTable } from './rows.ts';
import { sourceLines, withoutCommands } from './safe-text.ts';
import { wrapText } from './wrap.ts';

/** @param options.width without an end, every text and every row stays on one line, as for a log */
export function renderAsText(document: Document, { colour, width, program = PROGRAM }: TextOptions): string {
  const page: Page = {
    paint: choosePaint(colour),
    width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
    whole: document.whole,
    program,
  };
  const title = document.title === null ? '' : writeHeading(page, document.title, '');
  return `${withoutCommands(joinBlocks(page, document.blocks, '', title))}\n`;
}

/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page: Page, blocks: readonly Block[], indent: string, head: string): string {
  let [text, isClose] = [head, true];
  for (const block of withoutSurplus(page, blocks)) {
    const next = writeBlock(page, block, indent);
    if (next === '') continue;
    const isLoose = block.kind === 'section' || block.kind === 'findings';
    const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
    text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
    isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
  }
  return text;
}

/** Of more sections than anybody reads the rest is counted, where it would have begun. */
function withoutSurplus(page: Page, blocks: readonly Block[]): readonly Block[] {
  const sections = blocks.filter(({ kind }) => kind === 'section');
  const [some, rest] = someOf(page, sections);
  if (rest === null) return blocks;
  const last = blocks.indexOf(some[some.length - 1] ?? sentence(''));
  return [
    ...blocks.slice(0, last + 1),
    { kind: 'lines', texts: [rest] },
    ...blocks.slice(last + 1).filter(({ kind }) => kind !== 'section'),
  ];
}

function writeBlock(page: Page, block: Block, indent: string): string {
  const { paint, width } = page;
  switch (block.kind) {
    case 'section':
      return joinBlocks(page, block.blocks, indent + STEP, writeHeading(page, block.heading, indent));
    case 'sentence': {
      const text = wrapText(say(page, block.text), width, indent);
      return block.tone === 'alert' ? paint('red', text) : text;
    }
    case 'lines':
      return block.texts.map((text) => wrapText(say(page, text), width, indent)).join('\n');
    case 'copy':
      // Never wrapped, so that it can be copied; and nothing in it has another name.
      return `${indent}${STEP}${plain(block.text, PROGRAM)}`;
    case 'source':
      return sourceLines(block.text)
        .map((line) => `${indent}${STEP}${line}`.trimEnd())
        .join('\n');
    case 'fold':
      return joinBlocks(page, block.blocks, indent + STEP, writeHeading(page, block.summary, indent));
    case 'list':
      return writeSome(page, block.entries, indent, (entry) => wrapOnto(page, entry, indent));
    case 'facts':
      return writeFacts(page, block.facts, indent === '' ? STEP : indent);
    case 'table':
      return writeTable(page, block, indent);
    case 'findings':
      return writeFindings(page, block, indent);
    case 'glance':
      return writeGlance(page, block, indent);
    // What only a picture or paper shows.
    case 'chart':
    case 'matrix':
    case 'form':
      return '';
    case 'steps':
      return writeSteps(page, block.steps, indent);
    case 'tree':
      return writeSome(
        page,
        block.nodes,
        indent,
        ({ depth, text }) => `${indent}${STEP.repeat(depth)}${say(page, text)}`,
      );
  }
}

/** What belongs to a step stands below its words. */
function writeSteps(page: Page, steps: readonly Todo[], indent: string): string {
  const numbered = steps.map((step, at) => ({ ...step, mark: `${at + 1}. ` }));
  return writeSome(page, numbered, indent, ({ text, blocks = [], mark }) => {
    const inner = indent + ' '.repeat(mark.length);
    const head = `${indent}${mark}${wrapText(say(page, text), page.width, inner).slice(inner.length)}`;
    return joinBlocks(page, blocks, inner, emphasise(head, text, page.paint));
  });
}

function writeHeading(page: Page, text: Text, indent: string): string {
  return emphasise(page.paint('bold', wrapText(say(page, text), page.width, indent)), text, page.paint);
}

/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page: Page, block: Extract<Block, { kind: 'findings' }>, indent: string): string {
  const { texts = new Map<string, string>(), isRemedyOnce = false } = block;
  const named = nameInFindings(block.findings, page.program);
  const groups = isRemedyOnce ? alikeOf(named) : named.map((one) => [one]);
  const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
  const look = { paint: page.paint, width: page.width - indent.length };
  return writeSome(
    page,
    entries,
    indent,
    ({ finding, isFirst }) =>
      indentText(writeFinding(isFirst ? finding : { ...finding, remedy: '' }, texts, look), indent),
    '\n\n',
  );
}

/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto(page: Page, text: Text, indent: string): string {
  const lines = `${indent}${wrapText(say(page, text), page.width, indent + STEP).trimStart()}`;
  return emphasise(lines, text, page.paint);
}
