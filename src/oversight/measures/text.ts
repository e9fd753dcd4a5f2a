/** The measures for a terminal: the values at a glance, then each with its definition, its months and what was left out of it. */

import type { TextOptions } from '../../render/plain/options.ts';
import { choosePaint, LEVEL_SHADES, type Paint } from '../../render/plain/paint.ts';
import { shown, withoutCommands } from '../../render/plain/safe-text.ts';
import { wrapText } from '../../render/plain/wrap.ts';
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

type Page = { readonly paint: Paint; readonly width: number };

/** The most rows of one table, and findings, that are shown. */
const MOST = 120;
const BAR = 20;

export function renderMeasuresText(measures: Measures, options: TextOptions): string {
  const page: Page = { paint: choosePaint(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
  const blocks = [
    sayHead(page, measures),
    ...sayFindings(page, measures),
    sayGlance(page, measures),
    ...measures.measures.map((measure) => sayMeasure(page, measure)),
  ];
  return `${withoutCommands(blocks.join('\n\n'))}\n`;
}

function sayHead({ paint, width }: Page, measures: Measures): string {
  const { environment, timezone } = measures;
  const where = environment === null ? 'all environments' : `the environment ${shown(environment, 100)}`;
  const missing = sayMissing(measures);
  const empty = sayEmpty(measures);
  return [
    paint('bold', 'Measures of change'),
    wrapText(`${sayPeriod(measures)} (${shown(timezone, 60)}), ${where}.`, width),
    wrapText(CLAIMS_ONLY, width),
    ...(empty === null ? [] : [wrapText(empty, width)]),
    ...(missing === null ? [] : [paint('red', wrapText(missing, width))]),
  ].join('\n');
}

function sayFindings({ paint, width }: Page, { findings }: Measures): readonly string[] {
  return findings
    .filter(({ level }) => level === 'error')
    .slice(0, MOST)
    .map(({ level, reason, path, line, column, message, remedy }) => {
      const place = path === null ? '' : ` ${[shown(path, 200), line, column].filter((one) => one !== null).join(':')}`;
      return [
        `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}${paint('dim', place)}`,
        wrapText(shown(message), width, '  '),
        `  → ${wrapText(shown(remedy), width, '    ').slice(4)}`,
      ].join('\n');
    });
}

function sayGlance({ paint }: Page, { measures }: Measures): string {
  return measures
    .map(
      (measure) =>
        `  ${measure.title.padEnd(26)}${paint('bold', sayValue(measure).padStart(12))}   ${sayCounts(measure, measure)}`,
    )
    .join('\n');
}

function sayMeasure({ paint, width }: Page, measure: Measure): string {
  const { title, definition, term, because, median, notes, leftOut } = measure;
  const value = `${sayValue(measure)}${measure.state === 'known' ? ` (${sayCounts(measure, measure)})` : ''}`;
  const lines = [
    `${paint('bold', title)}: ${value}`,
    wrapText(`${definition} ${sayBetter(measure)}`, width, '  '),
    wrapText(term, width, '  '),
    ...(because === null ? [] : [wrapText(shown(`Not known: ${because}.`), width, '  ')]),
    ...(median === null ? [] : [`  Half of them waited ${sayMinutes(median)} or less.`]),
    ...notes.map((note) => wrapText(shown(note), width, '  ')),
    ...leftOut.map((one) => wrapText(shown(sayLeftOut(one)), width, '  ')),
    ...sayRows(measure),
  ];
  return lines.join('\n');
}

/** Months with bars, then levels and environments. */
function sayRows(measure: Measure): readonly string[] {
  const { months, byRisk, byEnvironment, unit } = measure;
  if (measure.state !== 'known') return [];
  const most = unit === 'share' ? 1 : Math.max(...months.map(({ value }) => value ?? 0), 1);
  const row = (label: string, tally: Parameters<typeof sayNumber>[1], bar = ''): string =>
    `    ${shown(label, 22).padEnd(22)}${sayNumber(unit, tally).padStart(10)}  ${sayCounts(measure, tally).padEnd(16)}${bar}`.trimEnd();
  return [
    ...months
      .slice(0, MOST)
      .map((one) => row(sayMonth(one), one, '█'.repeat(one.value === null ? 0 : Math.round((one.value / most) * BAR)))),
    ...byRisk.map((one) => row(`risk ${sayLevel(one.of)}`, one)),
    ...byEnvironment.slice(0, MOST).map((one) => row(`in ${one.of}`, one)),
  ];
}
