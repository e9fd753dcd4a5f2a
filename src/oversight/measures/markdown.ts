/** The measures in Markdown: a table of the values, then each with its definition, its numbers and what was left out. */

import { code, prose } from '../../render/markdown/escape.ts';
import { type Block, fitBlocks } from '../../render/markdown/fit.ts';
import type { Measure, Measures } from './measures.ts';
import {
  CLAIMS_ONLY,
  sayBetter,
  sayCounts,
  sayEmpty,
  sayLeftOut,
  sayLevel,
  sayMinutes,
  sayMissing,
  sayMonth,
  sayNumber,
  sayPeriod,
  sayValue,
} from './words.ts';

/** @param options.limit bytes of UTF-8, at least 8,192 */
export function renderMeasuresMarkdown(measures: Measures, options: { readonly limit: number }): string {
  const blocks = [
    titleBlock(measures),
    ...findingBlocks(measures),
    glanceBlock(measures),
    ...measures.measures.flatMap(measureBlocks),
  ];
  return fitBlocks(blocks, options.limit);
}

function titleBlock(measures: Measures): Block {
  const { environment, timezone } = measures;
  const where = environment === null ? 'all environments' : `the environment ${code(environment, 100)}`;
  const missing = sayMissing(measures);
  const empty = sayEmpty(measures);
  const head = [
    '## Measures of change',
    '',
    `${prose(sayPeriod(measures))} (${prose(timezone, 60)}), ${where}.`,
    '',
    `_${CLAIMS_ONLY}_`,
    ...(empty === null ? [] : ['', `**${empty}**`]),
    ...(missing === null ? [] : ['', `**${missing}**`]),
  ];
  return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}

function findingBlocks({ findings }: Measures): readonly Block[] {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return [];
  const lines = errors.map(
    ({ reason, path, line, message, remedy }) =>
      `| \`${reason}\` | ${path === null ? '–' : code(line === null ? path : `${path}:${line}`, 240)} | ${prose(message)} → ${prose(remedy)} |`,
  );
  const head = ['| Could not be used | Where | What is so, and what to do |', '|:--|:--|:--|'];
  return [{ rank: 2, head, rows: { what: 'faults', lines }, foot: [] }];
}

function glanceBlock({ measures }: Measures): Block {
  const lines = measures.map(
    (measure) => `| ${measure.title} | **${sayValue(measure)}** | ${sayCounts(measure, measure)} |`,
  );
  return {
    rank: 1,
    head: ['| Measure | Value | Counted |', '|:--|--:|:--|'],
    rows: { what: 'measures', lines },
    foot: [],
  };
}

function measureBlocks(measure: Measure): readonly Block[] {
  const { title, definition, term, because, median, notes, leftOut } = measure;
  const texts = [
    ...(because === null ? [] : [`Not known: ${prose(because)}.`]),
    ...(median === null ? [] : [`Half of them waited ${sayMinutes(median)} or less.`]),
    ...notes.map((note) => prose(note)),
    ...leftOut.map((one) => prose(sayLeftOut(one))),
  ];
  const head = [
    `### ${title}: ${sayValue(measure)}`,
    '',
    `${prose(definition)} ${sayBetter(measure)}`,
    '',
    `_${prose(term)}_`,
    ...(texts.length === 0 ? [] : ['']),
  ];
  const words: Block = { rank: 3, head, rows: { what: 'lines', lines: texts.map((text) => `- ${text}`) }, foot: [] };
  const lines = measure.state === 'known' ? rowsOf(measure) : [];
  if (lines.length === 0) return [words];
  const columns = ['| Part | Value | Counted |', '|:--|--:|:--|'];
  return [words, { rank: 4, head: columns, rows: { what: 'rows of numbers', lines }, foot: [] }];
}

function rowsOf(measure: Measure): readonly string[] {
  const { months, byRisk, byEnvironment, unit } = measure;
  const row = (label: string, tally: Parameters<typeof sayNumber>[1]): string =>
    `| ${label} | ${sayNumber(unit, tally)} | ${sayCounts(measure, tally)} |`;
  return [
    ...months.map((one) => row(sayMonth(one), one)),
    ...byRisk.map((one) => row(`risk ${sayLevel(one.of)}`, one)),
    ...byEnvironment.map((one) => row(`in ${code(one.of, 100)}`, one)),
  ];
}
