export const id = 6605;
export const ids = [6605];
export const modules = {

/***/ 6605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMeasuresText: () => (/* binding */ renderMeasuresText)
/* harmony export */ });
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(392);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7633);
/** The measures for a terminal: the values at a glance, then each with its definition, its months and what was left out of it. */




/** The most rows of one table, and findings, that are shown. */
const MOST = 120;
const BAR = 20;
function renderMeasuresText(measures, options) {
    const page = { paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [
        sayHead(page, measures),
        ...sayFindings(page, measures),
        sayGlance(page, measures),
        ...measures.measures.map((measure) => sayMeasure(page, measure)),
    ];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}
function sayHead({ paint, width }, measures) {
    const { environment, timezone } = measures;
    const where = environment === null ? 'all environments' : `the environment ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(environment, 100)}`;
    const missing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayMissing */ .Om)(measures);
    const empty = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayEmpty */ .Bu)(measures);
    return [
        paint('bold', 'Measures of change'),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayPeriod */ .R0)(measures)} (${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(timezone, 60)}), ${where}.`, width),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAIMS_ONLY */ .P0, width),
        ...(empty === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(empty, width)]),
        ...(missing === null ? [] : [paint('red', (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(missing, width))]),
    ].join('\n');
}
function sayFindings({ paint, width }, { findings }) {
    return findings
        .filter(({ level }) => level === 'error')
        .slice(0, MOST)
        .map(({ level, reason, path, line, column, message, remedy }) => {
        const place = path === null ? '' : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path, 200), line, column].filter((one) => one !== null).join(':')}`;
        return [
            `${paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[level], level)} ${paint('bold', reason)}${paint('dim', place)}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message), width, '  '),
            `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy), width, '    ').slice(4)}`,
        ].join('\n');
    });
}
function sayGlance({ paint }, { measures }) {
    return measures
        .map((measure) => `  ${measure.title.padEnd(26)}${paint('bold', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayValue */ .Xt)(measure).padStart(12))}   ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayCounts */ .A7)(measure, measure)}`)
        .join('\n');
}
function sayMeasure({ paint, width }, measure) {
    const { title, definition, term, because, median, notes, leftOut } = measure;
    const value = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayValue */ .Xt)(measure)}${measure.state === 'known' ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayCounts */ .A7)(measure, measure)})` : ''}`;
    const lines = [
        `${paint('bold', title)}: ${value}`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${definition} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayBetter */ .Sh)(measure)}`, width, '  '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(term, width, '  '),
        ...(because === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`Not known: ${because}.`), width, '  ')]),
        ...(median === null ? [] : [`  Half of them waited ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayMinutes */ .zh)(median)} or less.`]),
        ...notes.map((note) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(note), width, '  ')),
        ...leftOut.map((one) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLeftOut */ .Rj)(one)), width, '  ')),
        ...sayRows(measure),
    ];
    return lines.join('\n');
}
/** Months with bars, then levels and environments. */
function sayRows(measure) {
    const { months, byRisk, byEnvironment, unit } = measure;
    if (measure.state !== 'known')
        return [];
    const most = unit === 'share' ? 1 : Math.max(...months.map(({ value }) => value ?? 0), 1);
    const row = (label, tally, bar = '') => `    ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(label, 22).padEnd(22)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayNumber */ .jp)(unit, tally).padStart(10)}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayCounts */ .A7)(measure, tally).padEnd(16)}${bar}`.trimEnd();
    return [
        ...months
            .slice(0, MOST)
            .map((one) => row((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayMonth */ .AW)(one), one, '\u2588'.repeat(one.value === null ? 0 : Math.round((one.value / most) * BAR)))),
        ...byRisk.map((one) => row(`risk ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLevel */ .gA)(one.of)}`, one)),
        ...byEnvironment.slice(0, MOST).map((one) => row(`in ${one.of}`, one)),
    ];
}


/***/ }),

/***/ 7633:
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
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/** Measures in words, for every surface alike. Plain text of one line, not escaped for any of them yet. What has no value is never a number. */



const CLAIMS_ONLY = 'Counted from what the records say: outcomes, times and approvals are what people wrote, and no measure is derived from another.';
/** `Thursday 1 October 2026 until Tuesday 1 December 2026, which is not part of it`, and how far that was over when it was counted. */
function sayPeriod({ period, generatedAt, timezone }) {
    const days = `${sayDay(period.since)} until ${sayDay(period.until)}, which is not part of it`;
    if (!(0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(generatedAt, period.end))
        return days;
    return `${days}; it is not over, and this is how it stood on ${sayDay((0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(timezone, generatedAt))}`;
}
/** That there is nothing to count may be a wrong folder; null where there was something. */
function sayEmpty({ records }) {
    return records > 0 ? null : 'No change record was found below this root.';
}
function sayDay(text) {
    const day = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text);
    return day === null ? text : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)(day);
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
    return measure.unit === 'share' ? `${numerator} of ${denominator}` : `over ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(denominator, 'change')}`;
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
    return `${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(errors, 'file', 'files')} could not be used, so that changes may be missing from every count.`;
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


/***/ }),

/***/ 2050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ LEVEL_SHADES),
/* harmony export */   is: () => (/* binding */ choosePaint),
/* harmony export */   o0: () => (/* binding */ DECISION_SHADES)
/* harmony export */ });
const CODES = {
    red: [31, 39],
    yellow: [33, 39],
    green: [32, 39],
    blue: [34, 39],
    bold: [1, 22],
    dim: [2, 22],
};
function choosePaint(colour) {
    if (!colour)
        return (_, text) => text;
    return (shade, text) => (text === '' ? '' : `\u001b[${CODES[shade][0]}m${text}\u001b[${CODES[shade][1]}m`);
}
const DECISION_SHADES = {
    undetermined: 'red',
    refused: 'red',
    awaiting: 'yellow',
    authorised: 'green',
    'not-required': 'green',
};
const LEVEL_SHADES = { error: 'red', warning: 'yellow', notice: 'blue' };


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   s: () => (/* binding */ sayDay)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/** Words that every report needs: the plural of a noun, and a day. */

/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(day);
    return known === null ? day : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDay */ .m3)(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ })

};
