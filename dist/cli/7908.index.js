"use strict";
exports.id = 7908;
exports.ids = [7908];
exports.modules = {

/***/ 7908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAhead: () => (/* binding */ lookAhead)
/* harmony export */ });
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7276);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _report_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5775);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6096);
/** What a record that was just written will meet: a time that cannot stay, who will be asked, and when it could go. It is advice, and fails nothing. */






/** A block each; none where nothing can be said. @param path of the record, below the root */
async function lookAhead(root, path, terminal) {
    const now = terminal.now();
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)({ root, named: [path], facts: null, now, stage: 'draft', commit: null });
    const request = {
        stage: 'draft',
        environment: null,
        mode: null,
        at: null,
        clock: now,
        trusted: false,
        localFiles: null,
        faults: [],
        all: false,
        docs: 'docs/reasons.md',
    };
    const { report } = await (0,_gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)(source, request, { tzdata: _kit_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .TZDATA */ .zi });
    const shorten = (text) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenTimes */ .Ck)(text, report.timezone, report.evaluatedAt);
    return report.findings.flatMap(({ reason, level, message, remedy }) => {
        if (level === 'error' && (0,_report_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTime */ .Dr)(reason))
            return [(0,_render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .advice */ .v9)(`Watch out: ${shorten(message)}`, shorten(remedy))];
        const isAsked = reason === 'approval-outstanding' && level === 'notice';
        return isAsked ? [{ kind: 'lines', texts: [shorten(message)] }] : [];
    });
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

/***/ 5775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isOfTime),
/* harmony export */   Gc: () => (/* binding */ countMissing),
/* harmony export */   bB: () => (/* binding */ whoCanAct),
/* harmony export */   g8: () => (/* binding */ isInChecklist),
/* harmony export */   qV: () => (/* binding */ askedRows)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);

const AGAIN = {
    'approval-unconfirmed': 'unconfirmed',
    'approval-stale': 'stale',
    'approval-expired': 'expired',
    'approval-unproven': 'unproven',
};
function askedRows(change) {
    const { through, requirements, approvals } = change;
    const all = through ?? [{ pullRequest: null, requirements, approvals }];
    return all.flatMap((one) => one.requirements.map((requirement) => rowOf(one.pullRequest, requirement, one.approvals)));
}
function rowOf(pullRequest, requirement, approvals) {
    const counted = approvals.filter((one) => one.counted).map(({ approver }) => approver);
    return {
        pullRequest,
        requirement,
        given: requirement.given ?? (requirement.met ? counted : []),
        open: requirement.met ? [] : requirement.eligible.map((login) => ({ login, again: againOf(login, approvals) })),
    };
}
function againOf(login, approvals) {
    const own = approvals.find((one) => !one.counted && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one.approver, login));
    return AGAIN[own?.reason] ?? null;
}
/** How many approvals are still to come; a board that is full and has not decided lacks one. */
function countMissing(rows) {
    return rows.reduce((sum, { requirement: { met, count, have } }) => sum + (met ? 0 : Math.max(count - have, 1)), 0);
}
/** Everybody who can give what is missing, each once. */
function whoCanAct(rows) {
    const logins = rows.flatMap(({ open }) => open.map(({ login }) => login));
    return logins.filter((login, at) => logins.findIndex((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one, login)) === at);
}
/**
 * Whether the checklist of a change says already what a finding says: an approval that is missing or does not count, where somebody can
 * give it. What nobody can give is said at length.
 */
function isInChecklist(finding, change) {
    const { reason, where, level } = finding;
    if (level !== 'error' || finding.change === null || !(0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(finding.change, change.id))
        return false;
    if (!OF_APPROVALS.includes(reason))
        return false;
    // Who assessed the risk, and that a change is late, are no rows of it.
    if (where !== null && where.pointer[0] !== 'approvals')
        return false;
    const missing = askedRows(change).filter(({ requirement }) => !requirement.met);
    return missing.length > 0 && missing.every(({ open }) => open.length > 0);
}
/** Whether another time would help. */
function isOfTime(reason) {
    return OF_TIME.includes(reason);
}
const OF_TIME = [
    'collision',
    'dependency-order',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
];
const OF_APPROVALS = [
    'approval-outstanding',
    'approval-unproven',
    'approval-unconfirmed',
    'approval-stale',
    'approval-expired',
    'approver-unknown',
    'approver-below-level',
    'approver-role-expired',
    'approver-role-not-held',
    'approver-not-independent',
    'approver-is-bot',
    'approver-counted-twice',
    'delegation-invalid',
    'board-inquorate',
];


/***/ })

};
;