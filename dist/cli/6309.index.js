"use strict";
exports.id = 6309;
exports.ids = [6309];
exports.modules = {

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

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST: () => (/* binding */ MOST),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   fitAnnotation: () => (/* binding */ fitAnnotation),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2565);
/**
 * Findings as annotations on the lines that they are about. A runner shows ten of a kind in a step, so the most important come first
 * and the last one counts the rest. Everything in them is escaped: foreign text can neither end a command nor begin one.
 */




/** The most of one level that a runner shows. */
const MOST = 10;
/** The most characters of a message, after escaping. */
const LONGEST = 4096;
const LEVELS = ['error', 'warning', 'notice'];
const WEIGHTS = ['undetermined', 'refused', 'awaiting', null];
/** At most ten of a level; where there are more, the tenth says how many were left out. */
function annotationsOf(full) {
    const report = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .inShortTimes */ .I)(full);
    return LEVELS.flatMap((level) => {
        const findings = report.findings.filter((finding) => levelOf(finding, report) === level).sort(byImportance);
        if (findings.length <= MOST)
            return findings.map((finding) => annotate(finding, level));
        const rest = findings.length - (MOST - 1);
        return [
            ...findings.slice(0, MOST - 1).map((finding) => annotate(finding, level)),
            {
                level,
                path: null,
                line: null,
                column: null,
                title: `${rest} more`,
                message: `${rest} more findings of the level ${level} are not shown here. The job summary and the report have all of them.`,
            },
        ];
    });
}
/** The annotations as workflow commands, a line each; `''` where there are none. */
function renderAnnotations(report) {
    return annotationsOf(report)
        .map((annotation) => `${writeAnnotation(annotation)}\n`)
        .join('');
}
/** With texts that a runner takes: on one line, no longer than it shows, and without the old form of a command. */
function fitAnnotation({ path, title, message, ...rest }) {
    return {
        ...rest,
        path: path === null ? null : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path)),
        title: (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title), 200)),
        message: fitMessage((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)(message)),
    };
}
function writeAnnotation(annotation) {
    const { level, path, line, column, title, message } = fitAnnotation(annotation);
    const properties = [
        ...(path === null ? [] : [`file=${escapeProperty(path)}`]),
        ...(path === null || line === null ? [] : [`line=${line}`]),
        ...(path === null || line === null || column === null ? [] : [`col=${column}`]),
        `title=${escapeProperty(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
/** Red is for what is wrong: that people or time are awaited is said without it, and where the policy only advises nothing is red. */
function levelOf(finding, { verdict: { outcome, stage } }) {
    if (finding.level !== 'error')
        return finding.level;
    if ((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === 'awaiting')
        return 'notice';
    return outcome === 'warn' && stage !== 'draft' ? 'warning' : 'error';
}
function annotate(finding, level) {
    const about = finding.change === null ? '' : `${finding.change}: `;
    return {
        level,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        title: `${about}${_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason].title} (${finding.reason})`,
        message: `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.message)}\n${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.remedy)}`,
    };
}
function byImportance(a, b) {
    return (WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(a)) - WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(b)) || _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(a.reason) - _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(b.reason));
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Whole characters only: cut before escaping, so that no escape is cut in two. */
function fitMessage(text) {
    if (escapeData(text).length <= LONGEST)
        return text;
    let size = 1;
    let kept = '';
    for (const character of text) {
        size += escapeData(character).length;
        if (size > LONGEST - 1)
            break;
        kept += character;
    }
    return `${kept}\u2026`;
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShortTimes)
/* harmony export */ });
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);

function inShortTimes(report) {
    const shorten = (text) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenTimes */ .Ck)(text, report.timezone, report.evaluatedAt);
    return {
        ...report,
        findings: report.findings.map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) })),
    };
}


/***/ })

};
;