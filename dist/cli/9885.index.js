export const id = 9885;
export const ids = [9885];
export const modules = {

/***/ 9885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMeasuresPage: () => (/* binding */ renderMeasuresPage)
});

// EXTERNAL MODULE: ./.build/build/report/calendar-page-html.js
var calendar_page_html = __webpack_require__(3994);
;// CONCATENATED MODULE: ./.build/build/report/measures-page-style.js
/** What the page of the measures has beside the common style: tiles, the figure of a measure, and plots. */
const MEASURES_STYLE = `
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 12px; margin-top: 24px; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 10px 14px; }
.tiles a { font-size: .92rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.25; font-weight: 650; }
.tiles span { font-size: .86rem; color: var(--soft); }
.without { color: var(--soft); font-style: italic; font-weight: 500 !important; }
.measure p { margin-top: 4px; max-width: 46rem; }
.figure b { font-size: 1.9rem; line-height: 1.2; font-weight: 650; margin-right: 8px; }
.fraction span { display: block; }
.numbers { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 14px 24px; margin-top: 14px; align-items: start; }
.numbers figure { grid-row: span 2; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 12px 14px 8px; }
.numbers table { font-size: .88rem; }
.numbers th, .numbers td { padding: 4px 10px; }
.plot { display: block; width: 100%; height: auto; font-size: 12px; }
.plot text { fill: var(--ink); }
.plot .axis { fill: var(--soft); }
.plot .value { font-weight: 600; paint-order: stroke; stroke: var(--card); stroke-width: 3px; }
.plot line { fill: none; }
.plot .grid { stroke: var(--grid); stroke-width: 1; }
.plot .base { stroke: var(--ink); stroke-width: 1.5; }
.plot .bar { fill: var(--bar); }
.plot .part { stroke: var(--bar); stroke-width: 1.5; }
.plot .part-ground { fill: var(--card); }
.plot .part-line { fill: var(--bar); }
.notes { margin-top: 10px; font-size: .92rem; color: var(--soft); }
.notes li { padding-left: 14px; text-indent: -14px; }
.notes li::before { content: "\u2013 "; }
@media (max-width: 640px) {
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tiles li { padding: 8px 10px; }
  .tiles b { font-size: 1.25rem; }
  .numbers { grid-template-columns: minmax(0, 1fr); }
  .plot { font-size: 17px; }
}
@media print {
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 4pt; }
  .tiles a { text-decoration: none; }
  .measure { break-inside: avoid; }
  .numbers figure { padding: 4pt; }
}
`;

// EXTERNAL MODULE: ./.build/build/report/measures-words.js
var measures_words = __webpack_require__(9607);
// EXTERNAL MODULE: ./.build/build/report/moment.js
var moment = __webpack_require__(1026);
// EXTERNAL MODULE: ./.build/build/report/page-frame.js
var page_frame = __webpack_require__(5001);
// EXTERNAL MODULE: ./.build/build/report/page-style.js
var page_style = __webpack_require__(6393);
;// CONCATENATED MODULE: ./.build/build/report/plot.js
/**
 * A plot of a series as SVG that stands in a page: bars with a title and a description for those who do not see them, and never without the
 * table of its numbers. A place without a value has no bar and says so; a bar of a part is hatched, not only paler.
 */

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [560, 200, 56, 22, 28];
const ROOM = HEIGHT - TOP - BOTTOM;
/** More bars than these have no text of their own. */
const MOST_TEXTS = 9;
function renderPlot({ id, title, description, bars, most, grid }) {
    const step = (WIDTH - LEFT) / Math.max(bars.length, 1);
    const heightOf = (value) => (most <= 0 ? 0 : Math.min(value / most, 1) * ROOM);
    const yOf = (value) => TOP + ROOM - heightOf(value);
    const lines = grid.map(({ at, label }) => `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(yOf(at))}" y2="${round(yOf(at))}"/><text class="axis" x="${LEFT - 8}" y="${round(yOf(at) + 4)}" text-anchor="end">${(0,calendar_page_html/* said */.ag)(label)}</text>`);
    const every = Math.ceil(bars.length / 12);
    const drawn = bars.map((bar, index) => {
        const middle = LEFT + (index + 0.5) * step;
        const width = Math.min(step * 0.66, 64);
        const label = index % every === 0
            ? `<text class="axis" x="${round(middle)}" y="${HEIGHT - 8}" text-anchor="middle">${(0,calendar_page_html/* said */.ag)(bar.label)}</text>`
            : '';
        const top = bar.value === null ? TOP + ROOM : yOf(bar.value);
        const height = bar.value === null ? 0 : heightOf(bar.value);
        const rect = bar.value === null
            ? ''
            : `<rect class="${bar.isWhole ? 'bar' : 'part'}" x="${round(middle - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"${bar.isWhole ? '' : ` fill="url(#${id}-part)"`}/>`;
        const text = bars.length <= MOST_TEXTS
            ? `<text class="${bar.value === null ? 'axis' : 'value'}" x="${round(middle)}" y="${round(top - 6)}" text-anchor="middle">${(0,calendar_page_html/* said */.ag)(bar.text)}</text>`
            : '';
        return `${rect}${text}${label}`;
    });
    return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${(0,calendar_page_html/* said */.ag)(title)}</title>
<desc id="${id}-text">${(0,calendar_page_html/* said */.ag)(description)}</desc>
<defs><pattern id="${id}-part" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="part-ground" width="6" height="6"/><rect class="part-line" width="2.5" height="6"/></pattern></defs>
${lines.join('\n')}
${drawn.join('\n')}
<line class="base" x1="${LEFT}" x2="${WIDTH}" y1="${TOP + ROOM}" y2="${TOP + ROOM}"/>
</svg>
`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
;// CONCATENATED MODULE: ./.build/build/report/measures-page.js








/** The same measures give the same bytes. */
function renderMeasuresPage(measures) {
    return (0,page_frame/* framePage */.dw)({
        title: `Measures of change, ${measures.period.since} to ${measures.period.until}`,
        style: (0,page_style/* pageStyle */.x)(MEASURES_STYLE),
        head: renderHead(measures),
        main: [renderFindings(measures), renderGlance(measures), ...measures.measures.map(renderMeasure)].join(''),
        foot: renderFoot(measures),
    });
}
function renderHead(measures) {
    const { environment, timezone } = measures;
    const where = environment === null ? 'All environments' : `The environment ${(0,calendar_page_html/* apart */.zZ)(environment, 100)}`;
    const missing = (0,measures_words/* sayMissing */.Om)(measures);
    const empty = (0,measures_words/* sayEmpty */.Bu)(measures);
    return `<h1>Measures of change</h1>
<p class="under">${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayPeriod */.R0)(measures))}. ${where}; days are those of ${(0,calendar_page_html/* apart */.zZ)(timezone, 60)}.</p>
<p class="caution">${(0,calendar_page_html/* said */.ag)(measures_words/* CLAIMS_ONLY */.P0)}</p>
${empty === null ? '' : `<p class="caution">${(0,calendar_page_html/* said */.ag)(empty)}</p>\n`}${missing === null ? '' : `<p class="alert">${(0,calendar_page_html/* said */.ag)(missing)}</p>\n`}`;
}
function renderFindings({ findings }) {
    const errors = findings.filter(({ level }) => level === 'error').slice(0, 200);
    if (errors.length === 0)
        return '';
    const rows = errors.map(({ reason, path, line, column, message, remedy }) => {
        const place = path === null ? '\u2013' : [path, line, column].filter((part) => part !== null).join(':');
        return `<tr><th scope="row">${(0,calendar_page_html/* said */.ag)(reason)}</th>${(0,page_frame/* cell */.Hn)('Where', (0,calendar_page_html/* apart */.zZ)(place, 240))}${(0,page_frame/* cell */.Hn)('What', `${(0,calendar_page_html/* apart */.zZ)(message, safe_text/* LONGEST */.zP)}<small>\u2192 ${(0,calendar_page_html/* apart */.zZ)(remedy, safe_text/* LONGEST */.zP)}</small>`)}</tr>`;
    });
    return `<section aria-labelledby="faults">\n<h2 id="faults">Could not be used</h2>\n${(0,page_frame/* wideTable */.Im)(['Reason', 'Where', 'What is so, and what to do'], rows, 'last')}</section>\n`;
}
function renderGlance({ measures }) {
    const tiles = measures
        .map((measure) => `<li><a href="#${measure.id}">${(0,calendar_page_html/* said */.ag)(measure.title)}</a><b${measure.state === 'known' ? '' : ' class="without"'}>${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayValue */.Xt)(measure))}</b><span>${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayCounts */.A7)(measure, measure))}</span></li>`)
        .join('\n');
    return `<ul class="tiles">\n${tiles}\n</ul>\n`;
}
function renderMeasure(measure) {
    const { id, title, definition, term, above, below, because, median, notes, leftOut } = measure;
    const texts = [
        ...(because === null ? [] : [`Not known: ${because}.`]),
        ...(median === null ? [] : [`Half of them waited ${(0,measures_words/* sayMinutes */.zh)(median)} or less.`]),
        ...notes,
        ...leftOut.map(measures_words/* sayLeftOut */.Rj),
    ];
    const list = texts.map((text) => `<li>${(0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</li>`).join('\n');
    const counted = measure.state === 'known' ? `<span class="soft">${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayCounts */.A7)(measure, measure))}</span>` : '';
    return `<section class="measure" aria-labelledby="${id}">
<h2 id="${id}">${(0,calendar_page_html/* said */.ag)(title)}</h2>
<p class="figure"><b${measure.state === 'known' ? '' : ' class="without"'}>${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayValue */.Xt)(measure))}</b> ${counted}</p>
<p>${(0,page_frame/* own */.ZV)(definition)} ${(0,page_frame/* own */.ZV)((0,measures_words/* sayBetter */.Sh)(measure))}</p>
<p class="fraction soft"><span>${(0,page_frame/* own */.ZV)(above)}</span> <span>\u00f7 ${(0,page_frame/* own */.ZV)(below)}</span></p>
<p class="soft">${(0,page_frame/* own */.ZV)(term)}</p>
${renderNumbers(measure)}${list === '' ? '' : `<ul class="notes">\n${list}\n</ul>\n`}</section>
`;
}
/** The plot with its table beside it, and the parts below. */
function renderNumbers(measure) {
    if (measure.state !== 'known')
        return '';
    const { months, byRisk, byEnvironment } = measure;
    const plot = drawMonths(measure);
    const monthRows = months.map((one) => numberRow(measure, (0,measures_words/* sayMonth */.AW)(one), one)).join('\n');
    const parts = [
        ...byRisk.map((one) => numberRow(measure, `risk ${(0,measures_words/* sayLevel */.gA)(one.of)}`, one)),
        ...byEnvironment.map((one) => numberRow(measure, `in ${one.of}`, one)),
    ].join('\n');
    return `<div class="numbers">
<figure>${plot}</figure>
${numberTable('By month', monthRows)}${parts === '' ? '' : numberTable('By risk level and environment', parts)}</div>
`;
}
function numberTable(caption, rows) {
    return `<table><caption>${(0,calendar_page_html/* said */.ag)(caption)}</caption>
<thead><tr><th scope="col">Part</th><th scope="col" class="number">Value</th><th scope="col" class="number">Counted</th></tr></thead>
<tbody>
${rows}
</tbody></table>
`;
}
function numberRow(measure, label, tally) {
    return `<tr><th scope="row">${(0,calendar_page_html/* apart */.zZ)(label, 120)}</th><td class="number">${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayNumber */.jp)(measure.unit, tally))}</td><td class="number">${(0,calendar_page_html/* said */.ag)((0,measures_words/* sayCounts */.A7)(measure, tally))}</td></tr>`;
}
function drawMonths(measure) {
    const { id, title, unit, months } = measure;
    const highest = Math.max(...months.map(({ value }) => value ?? 0));
    const most = unit === 'share' ? 1 : Math.max(Math.ceil(highest / 1440), 1) * 1440;
    const grid = unit === 'share'
        ? [0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` }))
        : [0.5, 1].map((part) => ({ at: most * part, label: (0,measures_words/* sayMinutes */.zh)(most * part) }));
    const spoken = months.map((one) => `${(0,measures_words/* sayMonth */.AW)(one)}: ${(0,measures_words/* sayNumber */.jp)(unit, one)}`).join('; ');
    return renderPlot({
        id: `plot-${id}`,
        title: `${title} by month`,
        description: spoken,
        bars: months.map((one) => ({
            label: one.month,
            value: one.value,
            text: one.value === null ? 'no value' : (0,measures_words/* sayNumber */.jp)(unit, one),
            isWhole: one.isWhole,
        })),
        most,
        grid,
    });
}
function renderFoot({ generatedAt, timezone, records, hasFacts }) {
    const known = hasFacts ? 'and from the facts that were given' : 'without facts from GitHub';
    return `<p>Made by change-gate at ${(0,calendar_page_html/* said */.ag)((0,moment/* sayInstant */.$r)(generatedAt, timezone))} from ${records} records, ${known}.</p>\n`;
}


/***/ }),

/***/ 9607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   AW: () => (/* binding */ sayMonth),
/* harmony export */   Bu: () => (/* binding */ sayEmpty),
/* harmony export */   Om: () => (/* binding */ sayMissing),
/* harmony export */   P0: () => (/* binding */ CLAIMS_ONLY),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   Rj: () => (/* binding */ sayLeftOut),
/* harmony export */   Sh: () => (/* binding */ sayBetter),
/* harmony export */   Xt: () => (/* binding */ sayValue),
/* harmony export */   gA: () => (/* binding */ sayLevel),
/* harmony export */   jp: () => (/* binding */ sayNumber),
/* harmony export */   zh: () => (/* binding */ sayMinutes)
/* harmony export */ });
/* harmony import */ var _domain_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2478);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2953);
/* harmony import */ var _board_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);
/** Measures in words, for every surface alike. Plain text of one line, not escaped for any of them yet. What has no value is never a number. */



const CLAIMS_ONLY = 'Counted from what the records say: outcomes, times and approvals are what people wrote, and no measure is derived from another.';
/** `Thursday 1 October 2026 until Tuesday 1 December 2026, which is not part of it`, and how far that was over when it was counted. */
function sayPeriod({ period, generatedAt, timezone }) {
    const days = `${sayDay(period.since)} until ${sayDay(period.until)}, which is not part of it`;
    if (!(0,_domain_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(generatedAt, period.end))
        return days;
    return `${days}; it is not over, and this is how it stood on ${sayDay((0,_domain_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(timezone, generatedAt))}`;
}
/** That there is nothing to count may be a wrong folder; null where there was something. */
function sayEmpty({ records }) {
    return records > 0 ? null : 'No change record was found below this root.';
}
function sayDay(text) {
    const day = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text);
    return day === null ? text : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)(day);
}
/** `55.6 %`, `2 d 4 h`, `no value` or `not known`. */
function sayValue({ unit, state, numerator, denominator, value }) {
    switch (state) {
        case 'not-known':
            return 'not known';
        case 'no-value':
            return 'no value';
        case 'known':
            return sayNumber(unit, { numerator, denominator, value });
    }
}
/** A value of a part: a month, a level, an environment. */
function sayNumber(unit, { numerator, denominator, value }) {
    if (value === null || numerator === null || denominator === null)
        return 'no value';
    return unit === 'share' ? sayShare(numerator, denominator) : sayMinutes(value);
}
/** To a tenth of a per cent; all and nothing are said only of all and nothing. */
function sayShare(numerator, denominator) {
    const tenths = Math.round((numerator / denominator) * 1000);
    const honest = Math.min(Math.max(tenths, numerator > 0 ? 1 : 0), numerator < denominator ? 999 : Number.POSITIVE_INFINITY);
    return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}
/** `2 d 4 h`, `5 h 10 min`, `45 min`; a day is 24 hours. */
function sayMinutes(minutes) {
    const whole = Math.round(minutes);
    const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
    const parts = [
        ...(days > 0 ? [`${days} d`] : []),
        ...(hours > 0 ? [`${hours} h`] : []),
        ...(rest > 0 && days === 0 ? [`${rest} min`] : []),
    ];
    return parts.length === 0 ? '0 min' : parts.join(' ');
}
/** `5 of 9`; of minutes, `over 3 changes`. */
function sayCounts(measure, { numerator, denominator }) {
    if (numerator === null || denominator === null)
        return '\u2013';
    return measure.unit === 'share' ? `${numerator} of ${denominator}` : `over ${(0,_board_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(denominator, 'change')}`;
}
const REASONS = {
    withdrawn: 'withdrawn, and never went out',
    'no-outcome': 'no outcome yet',
    'not-due': 'not due yet',
    'no-approval': 'no approval is known',
    'approved-before-request': 'approved before it was requested',
    'no-lead-time-asked': 'its level asks for no lead time',
    'level-not-known': 'its risk level is not known',
    'beyond-known-days': 'its days lie beyond the bank holidays that are known',
    'time-not-sound': 'its time cannot be read',
    'not-governed': 'the policy does not enforce the environment',
    'no-register': 'there is no register that says who may give a retrospective',
    'same-id': 'several records have its id',
    unreadable: 'the record cannot be read, so that its time is not known',
};
/** The most subjects that are named one by one. */
const MOST = 8;
/** `3 withdrawn, and never went out: CHG-1, CHG-2, CHG-3`. */
function sayLeftOut({ reason, count: all, subjects }) {
    const more = all > MOST ? ` and ${all - MOST} more` : '';
    return `${all} left out (${REASONS[reason]}): ${subjects.slice(0, MOST).join(', ')}${more}`;
}
/** What is missing because it could not be read; null where everything was. */
function sayMissing({ findings }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors === 0)
        return null;
    return `${(0,_board_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(errors, 'file', 'files')} could not be used, so that changes may be missing from every count.`;
}
function sayMonth({ month, isWhole }) {
    return isWhole ? month : `${month} (in part)`;
}
function sayLevel(level) {
    return level ?? 'not known';
}
/** `Higher is better.` */
function sayBetter({ better }) {
    return better === 'higher' ? 'Higher is better.' : 'Lower is better.';
}


/***/ })

};
