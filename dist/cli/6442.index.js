"use strict";
exports.id = 6442;
exports.ids = [6442];
exports.modules = {

/***/ 6442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeMeasures: () => (/* binding */ describeMeasures)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var words = __webpack_require__(146);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var plain_words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/words.js
/** Measures in words, for every surface alike. Plain text of one line, not escaped for any of them yet. What has no value is never a number. */




const CLAIMS_ONLY = 'Counted from what the records say: outcomes, times and approvals are what people wrote, and no measure is derived from another.';
/** `Thursday 1 October 2026 to Monday 30 November 2026`, the last day being part of it, and how far that was over when it was counted. */
function sayPeriod({ period, generatedAt, timezone }) {
    const end = (0,time/* parseDay */.Iq)(period.until);
    const days = `${sayDay(period.since)} to ${end === null ? period.until : (0,time/* describeDay */.m3)((0,time_days/* addDays */.fi)(end, -1))}`;
    if (!(0,instants/* isBefore */.Y8)(generatedAt, period.end))
        return days;
    return `${days}; it is not over, and this is how it stood on ${sayDay((0,instants/* dayIn */.EE)(timezone, generatedAt))}`;
}
/** That there is nothing to count may be a wrong folder; null where there was something. */
function sayEmpty({ records }) {
    return records > 0 ? null : 'No change record was found below this root.';
}
function sayDay(text) {
    const day = (0,time/* parseDay */.Iq)(text);
    return day === null ? text : (0,time/* describeDay */.m3)(day);
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
    return measure.unit === 'share' ? `${numerator} of ${denominator}` : `over ${(0,plain_words/* count */.U9)(denominator, 'change')}`;
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
    unreadable: 'the record cannot be read, so its time is not known',
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
    const errors = (0,plain_words/* countFaulty */.bq)(findings);
    if (errors === 0)
        return null;
    return `${(0,plain_words/* count */.U9)(errors, 'file', 'files')} could not be used, so changes may be missing from every count.`;
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/document.js
/** The measures as a document: the values at a glance, then each with its definition, its numbers and what was left out of it. */




function describeMeasures(measures) {
    const { environment, timezone, findings, generatedAt, records, hasFacts, repositories } = measures;
    const where = environment === null ? ['all environments'] : ['the environment ', { code: environment }];
    const [empty, missing] = [sayEmpty(measures), sayMissing(measures)];
    const errors = findings.filter(({ level }) => level === 'error');
    const known = hasFacts ? 'and from the facts that were given' : 'without facts from GitHub';
    return {
        title: 'Measures of change',
        blocks: [
            (0,render_document/* sentence */.em)([`${sayPeriod(measures)} (${timezone}), `, ...where, '.']),
            ...(repositories === undefined ? [] : [(0,render_document/* sentence */.em)(`Changes of ${(0,words/* sayRepositories */.c)(repositories)}.`)]),
            (0,render_document/* sentence */.em)(CLAIMS_ONLY, 'caution'),
            ...(empty === null ? [] : [(0,render_document/* sentence */.em)(empty, 'caution')]),
            ...(missing === null ? [] : [(0,render_document/* sentence */.em)(missing, 'alert')]),
            ...(errors.length === 0 ? [] : [(0,render_document/* section */.uW)('Could not be used', [{ kind: 'findings', findings: errors }], 2)]),
            {
                kind: 'glance',
                what: 'measures',
                rank: 1,
                names: ['Measure', 'Value', 'Counted'],
                entries: measures.measures.map(toGlance),
            },
            ...measures.measures.map(describeMeasure),
            (0,render_document/* sentence */.em)(`Made by change-gate at ${(0,moment/* sayInstant */.$r)(generatedAt, timezone)} from ${records} ${records === 1 ? 'record' : 'records'}, ${known}.`, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
function toGlance(measure) {
    const { id, title } = measure;
    return { label: title, value: sayValue(measure), note: sayCounts(measure, measure), section: id };
}
function describeMeasure(measure) {
    const { id, title, definition, term, above, below, because, median, notes, leftOut, state } = measure;
    const counted = state === 'known' ? ` (${sayCounts(measure, measure)})` : '';
    const entries = [
        ...(because === null ? [] : [`Not known: ${because}.`]),
        ...(median === null ? [] : [`Half of them waited ${sayMinutes(median)} or less.`]),
        ...notes,
        ...leftOut.map(sayLeftOut),
    ];
    const blocks = [
        (0,render_document/* sentence */.em)(`${definition} ${sayBetter(measure)}`),
        (0,render_document/* sentence */.em)(`Counted: ${above} \u00f7 ${below}.`),
        (0,render_document/* sentence */.em)(term, 'caution'),
        { kind: 'list', what: 'notes', entries },
        ...(state === 'known' ? describeNumbers(measure) : []),
    ];
    return { kind: 'section', id, rank: 3, heading: `${title}: ${sayValue(measure)}${counted}`, blocks };
}
function describeNumbers(measure) {
    const { months, byRisk, byEnvironment, unit } = measure;
    const row = (label, tally) => [
        label,
        sayNumber(unit, tally),
        sayCounts(measure, tally),
    ];
    const table = (name, rows, plot) => {
        const columns = [{ name }, { name: 'Value', isNumber: true }, { name: 'Counted', isNumber: true }];
        const drawn = plot === undefined ? {} : { plot };
        return rows.length === 0 ? [] : [{ kind: 'table', what: 'rows of numbers', rank: 4, columns, rows, ...drawn }];
    };
    return [
        ...table('By month', months.map((one) => row(sayMonth(one), one)), plotMonths(measure)),
        ...table('By risk level and environment', [
            ...byRisk.map((one) => row(`risk ${sayLevel(one.of)}`, one)),
            ...byEnvironment.map((one) => row(`in ${one.of}`, one)),
        ]),
    ];
}
function plotMonths(measure) {
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
        grid: unit === 'share'
            ? [0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` }))
            : [0.5, 1].map((part) => ({ at: most * part, label: sayMinutes(most * part) })),
    };
}


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   Ck: () => (/* binding */ shortenTimes),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   J$: () => (/* binding */ sayBriefly),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   cM: () => (/* binding */ sayShort),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** `12:00 (London)` on the day of `now`, else `Tue 24 Nov, 12:00 (London)`. */
function sayShort(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day === shortOf(now, zone, now)?.day ? '' : `${words.day}, `}${words.time} (${words.place})`;
}
/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
function sayRange(start, end, zone) {
    const from = readWords(sayInstant(start, zone));
    const to = readWords(sayInstant(end, zone));
    if (from === null || to === null)
        return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
    const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
    return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}
function readWords(text) {
    const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
    if (time === undefined || day === undefined || zone === undefined || utc === undefined)
        return null;
    return { time, day, rest: `${day}, ${zone}`, utc };
}
/** `Tue 24 Nov, 10:00 to 12:00 (London)`; both days where they differ, and the year where it is not that of `now`. */
function sayTime(start, end, zone, now) {
    const [from, to] = [shortOf(start, zone, now), shortOf(end, zone, now)];
    if (from === null || to === null)
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(start, 60)} to ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(end, 60)}`;
    const until = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
    return `${from.day}, ${from.time} to ${until} (${from.place})`;
}
/** `Tue 24 Nov, 10:00 (London)`; without the place where it stands beside a time that has it. */
function sayMoment(text, zone, now, place = 'place') {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day}, ${words.time}${place === 'place' ? ` (${words.place})` : ''}`;
}
/** `16:00` on the day of `now`, else `Tue 24 Nov`: what a headline has room for. */
function sayBriefly(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return words.day === shortOf(now, zone, now)?.day ? words.time : words.day;
}
/** A text of ours with its instants in the short form; an instant that somebody is told to write stays as it is. */
function shortenTimes(text, zone, now) {
    const place = placeOfZone(zone);
    return text
        .replace(LONG, (_whole, at, utc) => `${at === undefined ? '' : 'on '}${sayMoment(utc, zone, now)}`)
        .replace(PLAIN, (_whole, word, instant) => `${word === 'at' ? 'on' : word} ${sayMoment(instant, zone, now)}`)
        .replaceAll(` (${place}) to `, ' to ')
        .replace(SAME_DAY, '$1, $2 to ')
        .replace(DAYS, (_whole, weekday, date, month, year) => {
        const isThisYear = year === now.slice(0, 4);
        return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`}`;
    });
}
/** The day of the end, where it is that of the start. */
const SAME_DAY = /\b([A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?: \d{4})?), (\d\d:\d\d(?::\d\d)?) to \1, /g;
/** As `sayDay` says one. */
const DAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g;
/** As files and GitHub have one, where a sentence of ours says when something was. */
const PLAIN = /\b(at|since|until|dated|now|says) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))(?![\d"`\u201d])/g;
/** As `describeInstant` says one. */
const LONG = /(at )?\d\d:\d\d(?::\d\d)? on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}, [A-Za-z0-9_+/-]+ \((\d{4}-\d\d-\d\dT[\d:.]+Z)\)/g;
/** `London` for Europe/London; `UTC` where the zone is not known. */
function placeOfZone(zone) {
    return (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : 'UTC';
}
/** `9 days`, `1 hour 35 minutes`: to the day where it is days, to the minute where it is not. */
function sayPeriod(milliseconds) {
    const unit = milliseconds >= 2 * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ ? _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    return (0,_domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(Math.floor(Math.max(milliseconds, 0) / unit) * unit);
}
function shortOf(text, zone, now) {
    const words = readWords(sayInstant(text, zone));
    if (words === null)
        return null;
    const [weekday = '', date = '', month = '', year = ''] = words.day.split(' ');
    const present = readWords(sayInstant(now, zone))?.day.split(' ').at(-1);
    const day = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${present === year ? '' : ` ${year}`}`;
    return { day, time: words.time, place: placeOfZone(zone) };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ RISK_SQUARES),
/* harmony export */   NJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.NJ),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   QL: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.QL),
/* harmony export */   U9: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.U9),
/* harmony export */   VJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.VJ),
/* harmony export */   Z$: () => (/* binding */ sayFloors),
/* harmony export */   bq: () => (/* binding */ countFaulty),
/* harmony export */   kP: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.kP),
/* harmony export */   sA: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.sA)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);


/** The colour is never alone: its word stands beside it. */
const RISK_SQUARES = {
    low: '\ud83d\udfe9',
    moderate: '\ud83d\udfe8',
    high: '\ud83d\udfe7',
    extreme: '\ud83d\udfea',
};
/** `Change and release manager`: at the start of a line or of a cell. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** How many files, or rules where no file is named, have an error: five faults of one file are one file. */
function countFaulty(findings) {
    return new Set(findings.filter(({ level }) => level === 'error').map(({ path, reason }) => path ?? reason)).size;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. A floor below the level has raised nothing. */
function sayFloors({ floors, raisedBy = floors }, sign = ';') {
    const besides = floors.filter((name) => !raisedBy.includes(name));
    const names = (some) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(some.map((name) => `\u201c${name}\u201d`), 'and');
    return [
        ...(raisedBy.length === 0 ? [] : [`${sign} raised by ${names(raisedBy)}`]),
        ...(besides.length === 0 ? [] : [`; also ${names(besides)}`]),
    ].join('');
}


/***/ })

};
;