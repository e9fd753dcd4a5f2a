/** The measures as a document: the values at a glance, then each with its definition, its numbers and what was left out of it. */
import {
  type Block,
  type Content,
  type Document,
  type Glance,
  type Plot,
  section,
  sentence,
} from '../../render/document.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { sayRepositories } from '../survey/words.ts';
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

export function describeMeasures(measures: Measures): Document {
  const { environment, timezone, findings, generatedAt, records, hasFacts, repositories } = measures;
  const where = environment === null ? ['all environments'] : ['the environment ', { code: environment }];
  const [empty, missing] = [sayEmpty(measures), sayMissing(measures)];
  const errors = findings.filter(({ level }) => level === 'error');
  const known = hasFacts ? 'and from the facts that were given' : 'without facts from GitHub';
  return {
    title: 'Measures of change',
    blocks: [
      sentence([`${sayPeriod(measures)} (${timezone}), `, ...where, '.']),
      ...(repositories === undefined ? [] : [sentence(`Changes of ${sayRepositories(repositories)}.`)]),
      sentence(CLAIMS_ONLY, 'caution'),
      ...(empty === null ? [] : [sentence(empty, 'caution')]),
      ...(missing === null ? [] : [sentence(missing, 'alert')]),
      ...(errors.length === 0 ? [] : [section('Could not be used', [{ kind: 'findings', findings: errors }], 2)]),
      {
        kind: 'glance',
        what: 'measures',
        rank: 1,
        names: ['Measure', 'Value', 'Counted'],
        entries: measures.measures.map(toGlance),
      },
      ...measures.measures.map(describeMeasure),
      sentence(
        `Made by change-gate at ${sayInstant(generatedAt, timezone)} from ${records} ${records === 1 ? 'record' : 'records'}, ${known}.`,
        'soft',
      ),
    ],
    whole: 'The JSON has all of them.',
  };
}

function toGlance(measure: Measure): Glance {
  const { id, title } = measure;
  return { label: title, value: sayValue(measure), note: sayCounts(measure, measure), section: id };
}

function describeMeasure(measure: Measure): Block {
  const { id, title, definition, term, above, below, because, median, notes, leftOut, state } = measure;
  const counted = state === 'known' ? ` (${sayCounts(measure, measure)})` : '';
  const entries = [
    ...(because === null ? [] : [`Not known: ${because}.`]),
    ...(median === null ? [] : [`Half of them waited ${sayMinutes(median)} or less.`]),
    ...notes,
    ...leftOut.map(sayLeftOut),
  ];
  const blocks: readonly Block[] = [
    sentence(`${definition} ${sayBetter(measure)}`),
    sentence(`Counted: ${above} ÷ ${below}.`),
    sentence(term, 'caution'),
    { kind: 'list', what: 'notes', entries },
    ...(state === 'known' ? describeNumbers(measure) : []),
  ];
  return { kind: 'section', id, rank: 3, heading: `${title}: ${sayValue(measure)}${counted}`, blocks };
}

function describeNumbers(measure: Measure): readonly Block[] {
  const { months, byRisk, byEnvironment, unit } = measure;
  const row = (label: string, tally: Parameters<typeof sayNumber>[1]): readonly Content[] => [
    label,
    sayNumber(unit, tally),
    sayCounts(measure, tally),
  ];
  const table = (name: string, rows: readonly (readonly Content[])[], plot?: Plot): readonly Block[] => {
    const columns = [{ name }, { name: 'Value', isNumber: true }, { name: 'Counted', isNumber: true }];
    const drawn = plot === undefined ? {} : { plot };
    return rows.length === 0 ? [] : [{ kind: 'table', what: 'rows of numbers', rank: 4, columns, rows, ...drawn }];
  };
  return [
    ...table(
      'By month',
      months.map((one) => row(sayMonth(one), one)),
      plotMonths(measure),
    ),
    ...table('By risk level and environment', [
      ...byRisk.map((one) => row(`risk ${sayLevel(one.of)}`, one)),
      ...byEnvironment.map((one) => row(`in ${one.of}`, one)),
    ]),
  ];
}

function plotMonths(measure: Measure): Plot {
  const { id, title, unit, months } = measure;
  const highest = Math.max(...months.map(({ value }) => value ?? 0));
  const most = unit === 'share' ? 1 : Math.max(Math.ceil(highest / 1440), 1) * 1440;
  return {
    id: `plot-${id}`,
    title: `${title} by month`,
    description: months.map((one) => `${sayMonth(one)}: ${sayNumber(unit, one)}`).join('; '),
    bars: months.map((one) => ({
      label: one.month,
      value: one.value,
      text: sayNumber(unit, one),
      isWhole: one.isWhole,
    })),
    most,
    grid:
      unit === 'share'
        ? [0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` }))
        : [0.5, 1].map((part) => ({ at: most * part, label: sayMinutes(most * part) })),
  };
}
