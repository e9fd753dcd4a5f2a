/**
 * The measures as one HTML page that needs nothing else and runs nothing: the values first, then each measure with its definition, a plot
 * of its months with the numbers beside it, and what was left out.
 */

import { apart, said } from '../../render/page/escape.ts';
import { cell, framePage, own, wideTable } from '../../render/page/frame.ts';
import { PAGE_PRINT_STYLE, PAGE_STYLE } from '../../render/page/generated/style.ts';
import { sayInstant } from '../../render/plain/moment.ts';
import { LONGEST } from '../../render/plain/safe-text.ts';
import { MEASURES_STYLE } from './generated/style.ts';
import type { Measure, Measures } from './measures.ts';
import { renderPlot } from './plot.ts';
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

/** The same measures give the same bytes. */
export function renderMeasuresPage(measures: Measures): string {
  return framePage({
    title: `Measures of change, ${measures.period.since} to ${measures.period.until}`,
    style: PAGE_STYLE + MEASURES_STYLE + PAGE_PRINT_STYLE,
    head: renderHead(measures),
    main: [renderFindings(measures), renderGlance(measures), ...measures.measures.map(renderMeasure)].join(''),
    foot: renderFoot(measures),
  });
}

function renderHead(measures: Measures): string {
  const { environment, timezone } = measures;
  const where = environment === null ? 'All environments' : `The environment ${apart(environment, 100)}`;
  const missing = sayMissing(measures);
  const empty = sayEmpty(measures);
  return `<h1>Measures of change</h1>
<p class="under">${said(sayPeriod(measures))}. ${where}; days are those of ${apart(timezone, 60)}.</p>
<p class="caution">${said(CLAIMS_ONLY)}</p>
${empty === null ? '' : `<p class="caution">${said(empty)}</p>\n`}${missing === null ? '' : `<p class="alert">${said(missing)}</p>\n`}`;
}

function renderFindings({ findings }: Measures): string {
  const errors = findings.filter(({ level }) => level === 'error').slice(0, 200);
  if (errors.length === 0) return '';
  const rows = errors.map(({ reason, path, line, column, message, remedy }) => {
    const place = path === null ? '–' : [path, line, column].filter((part) => part !== null).join(':');
    return `<tr><th scope="row">${said(reason)}</th>${cell('Where', apart(place, 240))}${cell('What', `${apart(message, LONGEST)}<small>→ ${apart(remedy, LONGEST)}</small>`)}</tr>`;
  });
  return `<section aria-labelledby="faults">\n<h2 id="faults">Could not be used</h2>\n${wideTable(['Reason', 'Where', 'What is so, and what to do'], rows, 'last')}</section>\n`;
}

function renderGlance({ measures }: Measures): string {
  const tiles = measures
    .map(
      (measure) =>
        `<li><a href="#${measure.id}">${said(measure.title)}</a><b${measure.state === 'known' ? '' : ' class="without"'}>${said(sayValue(measure))}</b><span>${said(sayCounts(measure, measure))}</span></li>`,
    )
    .join('\n');
  return `<ul class="tiles">\n${tiles}\n</ul>\n`;
}

function renderMeasure(measure: Measure): string {
  const { id, title, definition, term, above, below, because, median, notes, leftOut } = measure;
  const texts = [
    ...(because === null ? [] : [`Not known: ${because}.`]),
    ...(median === null ? [] : [`Half of them waited ${sayMinutes(median)} or less.`]),
    ...notes,
    ...leftOut.map(sayLeftOut),
  ];
  const list = texts.map((text) => `<li>${apart(text, LONGEST)}</li>`).join('\n');
  const counted = measure.state === 'known' ? `<span class="soft">${said(sayCounts(measure, measure))}</span>` : '';
  return `<section class="measure" aria-labelledby="${id}">
<h2 id="${id}">${said(title)}</h2>
<p class="figure"><b${measure.state === 'known' ? '' : ' class="without"'}>${said(sayValue(measure))}</b> ${counted}</p>
<p>${own(definition)} ${own(sayBetter(measure))}</p>
<p class="fraction soft"><span>${own(above)}</span> <span>÷ ${own(below)}</span></p>
<p class="soft">${own(term)}</p>
${renderNumbers(measure)}${list === '' ? '' : `<ul class="notes">\n${list}\n</ul>\n`}</section>
`;
}

/** The plot with its table beside it, and the parts below. */
function renderNumbers(measure: Measure): string {
  if (measure.state !== 'known') return '';
  const { months, byRisk, byEnvironment } = measure;
  const plot = drawMonths(measure);
  const monthRows = months.map((one) => numberRow(measure, sayMonth(one), one)).join('\n');
  const parts = [
    ...byRisk.map((one) => numberRow(measure, `risk ${sayLevel(one.of)}`, one)),
    ...byEnvironment.map((one) => numberRow(measure, `in ${one.of}`, one)),
  ].join('\n');
  return `<div class="numbers">
<figure>${plot}</figure>
${numberTable('By month', monthRows)}${parts === '' ? '' : numberTable('By risk level and environment', parts)}</div>
`;
}

function numberTable(caption: string, rows: string): string {
  return `<table><caption>${said(caption)}</caption>
<thead><tr><th scope="col">Part</th><th scope="col" class="number">Value</th><th scope="col" class="number">Counted</th></tr></thead>
<tbody>
${rows}
</tbody></table>
`;
}

function numberRow(measure: Measure, label: string, tally: Parameters<typeof sayNumber>[1]): string {
  return `<tr><th scope="row">${apart(label, 120)}</th><td class="number">${said(sayNumber(measure.unit, tally))}</td><td class="number">${said(sayCounts(measure, tally))}</td></tr>`;
}

function drawMonths(measure: Measure): string {
  const { id, title, unit, months } = measure;
  const highest = Math.max(...months.map(({ value }) => value ?? 0));
  const most = unit === 'share' ? 1 : Math.max(Math.ceil(highest / 1440), 1) * 1440;
  const grid =
    unit === 'share'
      ? [0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` }))
      : [0.5, 1].map((part) => ({ at: most * part, label: sayMinutes(most * part) }));
  const spoken = months.map((one) => `${sayMonth(one)}: ${sayNumber(unit, one)}`).join('; ');
  return renderPlot({
    id: `plot-${id}`,
    title: `${title} by month`,
    description: spoken,
    bars: months.map((one) => ({
      label: one.month,
      value: one.value,
      text: one.value === null ? 'no value' : sayNumber(unit, one),
      isWhole: one.isWhole,
    })),
    most,
    grid,
  });
}

function renderFoot({ generatedAt, timezone, records, hasFacts }: Measures): string {
  const known = hasFacts ? 'and from the facts that were given' : 'without facts from GitHub';
  return `<p>Made by change-gate at ${said(sayInstant(generatedAt, timezone))} from ${records} records, ${known}.</p>\n`;
}
