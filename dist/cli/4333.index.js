"use strict";
exports.id = 4333;
exports.ids = [4333];
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


/***/ }),

/***/ 4564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ otherReasons),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   O0: () => (/* binding */ sayHeadline),
/* harmony export */   S0: () => (/* binding */ sayReason),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5775);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7326);
/** The verdict in at most ten words, the first of which is the contract's: what a developer reads in two seconds. */







const MARKS = {
    undetermined: '\u2754',
    refused: '\u26d4',
    awaiting: '\u23f3',
    authorised: '\u2705',
    'not-required': '\u2796',
};
/** As in the headline; the terminal and the status say them in the contract's own form. */
const WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Waiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
/** Titles that are too long for it, or that a developer would have to read twice. */
const SHORT = {
    'record-missing': 'there is no change record',
    'record-invalid': 'the change record is not right yet',
    'placeholder-text': 'a placeholder stands where an answer is needed',
    'commit-not-covered': 'a commit belongs to no authorised change',
    'first-deployment': 'where coverage begins is not said',
    'pull-request-not-open': 'the pull request is a draft or closed',
    'no-rule-matches': 'no rule says who approves this',
    'approver-role-not-held': 'an approver held no role then',
    'item-unlisted': 'an item that is touched is not listed',
    collision: 'another change has this item then',
    'dependency-unmet': 'a change it depends on comes first',
    'dependency-unknown': 'it depends on an unknown change',
    'model-invalid': 'the model of the change cannot be used',
    'model-used-up': 'its model may not be used again',
    'model-unapproved': 'the model was not approved',
    'retrospective-overdue': 'an emergency was not reviewed in time',
    'retrospective-due': 'an emergency is still to be reviewed',
    'not-deployed-before': 'it has to run in another environment first',
    'soak-short': 'it has not run long enough before',
    'check-missing': 'a check has not ended yet',
    'check-failed': 'a check that has to succeed failed',
    'evidence-unavailable': 'something needed could not be read',
    'permission-missing': 'the token may not read enough',
    'commit-unreachable': 'the commit is on no branch or tag',
    'identity-mismatch': 'a login belongs to another account',
    'outside-change-window': 'it is not inside a change window',
    'in-freeze': 'a freeze forbids this time',
    'lead-time-short': 'it was asked for too late',
    'window-closed': 'its time is over',
};
/** The mark of a decision; where the policy only advises nothing is red. */
function markOf(decision, { verdict: { outcome, stage } }) {
    return decision === 'refused' && outcome === 'warn' && stage !== 'draft' ? '\u26a0' : MARKS[decision];
}
/** `\u26d4 Refused: do not deploy now, the window closed at 16:00`. */
function sayHeadline(report) {
    const { decision, outcome, stage } = report.verdict;
    const advice = outcome === 'warn' && stage !== 'draft' ? ' (advice only)' : '';
    return `${markOf(decision, report)} ${WORDS[decision]}${advice}${say(report)}`;
}
function say(report) {
    const { decision, stage, changes } = report.verdict;
    switch (decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return stage === 'draft' ? sayDraft(report) : sayWaiting(report, changes);
        case 'refused':
        case 'undetermined': {
            const finding = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
            return finding === null ? ': no change was judged' : `: ${sayReason(finding, report)}`;
        }
    }
}
function sayDraft(report) {
    const lacks = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
    return lacks !== null && lacks.level === 'error'
        ? `: the draft is not done, ${sayReason(lacks, report)}`
        : ': the draft is sound, nothing is authorised yet';
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0)
        return ': back to what ran before';
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBriefly */ .J$)(instant, report.timezone, report.evaluatedAt);
    const closes = earliest(changes.flatMap(({ schedule }) => schedule?.closesAt ?? []));
    if (stage === 'deploy')
        return closes === undefined ? ': deploy now' : `: deploy now, until ${at(closes)}`;
    const now = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(report.evaluatedAt) ?? 0;
    const isAhead = (instant) => ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(instant ?? '') ?? 0) > now;
    const opens = latest(changes.flatMap(({ schedule }) => [schedule?.opensAt ?? null, schedule?.start ?? null].filter(isAhead)));
    if (opens !== undefined)
        return `: merge, and deploy from ${at(opens)}`;
    return closes === undefined ? ': merge' : `: merge, and deploy until ${at(closes)}`;
}
function sayNotRequired({ verdict: { gate }, findings }) {
    if (gate === 'none')
        return ': the policy does not govern this environment';
    if (findings.some(({ reason }) => reason === 'record-upkeep'))
        return ': a record is only kept up';
    if (findings.some(({ reason }) => reason === 'governance-changed'))
        return ': only the rules are changed';
    return ': no change record is needed';
}
/** `Waiting for 4 approvals`; a lone one by whose it is. What else is waited for is said where nobody has to approve. */
function sayWaiting(report, changes) {
    const waiting = changes.filter(({ decision }) => decision === 'awaiting');
    const rows = waiting.flatMap(_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV);
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .countMissing */ .Gc)(rows);
    if (missing > 0) {
        const lacking = rows.filter(({ requirement }) => !requirement.met);
        const [only] = lacking;
        const asked = only?.requirement.asks;
        const isPlain = lacking.length === 1 && asked?.kind === 'people' && asked.role !== null && asked.skills.length === 0;
        const who = isPlain && asked.capacity === null && only !== undefined && only.requirement.have === 0
            ? (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(only.requirement)
            : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing, 'approval');
        return ` for ${who}${waiting.some(({ type }) => type === 'emergency') ? ' (emergency)' : ''}`;
    }
    const finding = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
    return finding === null ? ': somebody or something is missing' : `: ${sayReason(finding, report)}`;
}
/** Why, in a few words; times in the policy's zone. */
function sayReason({ reason, change, where }, report) {
    const { changes, stage } = report.verdict;
    const own = changes.find(({ id }) => id === change) ?? changes[0];
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBriefly */ .J$)(instant, report.timezone, report.evaluatedAt);
    const isToday = (instant) => /^\d\d:/u.test(at(instant));
    const { start = null, end = null } = own?.schedule ?? {};
    // The reason is that of an approver; this is who assessed the risk.
    if (where?.pointer.at(-1) === 'assessed-by')
        return 'the risk was assessed without the level for it';
    if (reason === 'window-closed' && end !== null && (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(end) !== null) {
        const when = isToday(end) ? `at ${at(end)}` : `on ${at(end)}`;
        return stage === 'deploy' ? `do not deploy now, the window closed ${when}` : `its time ended ${when}`;
    }
    if (reason === 'window-not-open' && start !== null)
        return isToday(start) ? `deploy from ${at(start)}` : `do not deploy before ${at(start)}`;
    return SHORT[reason] ?? lowerFirst(_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[reason].title);
}
/** Where the run has more reasons than the one that is named, of those that make its decision. */
function otherReasons(report) {
    const { verdict, findings } = report;
    const stopping = findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === verdict.decision && !verdict.changes.some((change) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isInChecklist */ .g8)(one, change)));
    return Math.max(0, stopping.length - 1);
}
function lowerFirst(title) {
    return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
function earliest(instants) {
    return inOrder(instants)[0];
}
function latest(instants) {
    return inOrder(instants).at(-1);
}
function inOrder(instants) {
    return [...instants].sort((a, b) => ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(a) ?? 0) - ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(b) ?? 0));
}


/***/ }),

/***/ 3685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ listImpact),
/* harmony export */   i: () => (/* binding */ sayImpact)
/* harmony export */ });
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** `3 items depend on it, most critical component:default/shop (1) through component:default/db \u2192 component:default/api`. */
function sayImpact({ changed, dependants, left, criticality, mostCritical }) {
    const count = dependants.length + left.dependants;
    const on = changed.length + left.changed === 1 ? 'it' : 'them';
    const reach = count === 0
        ? `nothing else in the catalog depends on ${on}`
        : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
    if (criticality === null || mostCritical === null)
        return `${reach}; no criticality is known`;
    const { ref, path } = mostCritical;
    if (path.length < 2)
        return `${reach}; criticality ${criticality}, which is that of ${ref}`;
    return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' \u2192 ')}`;
}
/** One line for each item that is changed and each that depends on one. */
function listImpact({ changed, dependants, left }) {
    const more = (count, what) => (count === 0 ? [] : [`and ${count} more ${what}`]);
    return [
        ...changed.map((item) => `${item.ref}${sayItem(item)}${item.isKnown ? '' : ', not in the catalog'}`),
        ...more(left.changed, 'that are changed'),
        ...dependants.map((item) => `${shorten(item.path).join(' \u2190 ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`),
        ...more(left.dependants, 'that depend on these'),
    ];
}
function sayItem({ owner, criticality }) {
    const parts = [
        ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    return ` (${parts.join(', ')})`;
}
/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path) {
    return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '\u2026', ...path.slice(-1)];
}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);
/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */


const MARKS = { done: '\u2713', due: '\u25cb', ended: '\u2717' };
/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER = [
    'collision',
    'dependency-unknown',
    'dependency-unmet',
    'dependency-order',
    'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME = [
    'schedule-invalid',
    'offset-mismatch',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
    'duration-too-long',
    'calendar-horizon',
];
const NOT_ASSESSED = ['risk-under-declared', 'placeholder-text', 'record-invalid'];
/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
function traceLife(change, report) {
    const record = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(change, report);
    const judged = traceJudged(change, report);
    // Behind what has ended nothing is still to come, whatever would be said of it today.
    const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
    return [...passed, ...traceEnd(change, record, report)];
}
/** `\u2713 assessed \u2192 \u2713 prioritised \u2192 \u25cb scheduled \u2192 \u2026`; made of our own words only. */
function sayLife(change, report) {
    return traceLife(change, report)
        .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
        .join(' \u2192 ');
}
function traceJudged(change, report) {
    if (change.decision === 'not-required')
        return [];
    const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
    const hasError = (reasons) => errors.some(({ reason }) => reasons.includes(reason));
    // What only has to wait is no fault: a window that is not open yet leaves the change scheduled.
    const hasErrorAt = (key) => errors.some((finding) => finding.where?.pointer?.[0] === key && (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) !== 'awaiting');
    // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
    const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
    const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
    return [
        toStep('assessed', isAssessed),
        toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
        toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
        toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
    ];
}
function traceEnd(change, record, report) {
    const result = record?.outcome?.result;
    if (result === undefined && record?.withdrawn !== undefined)
        return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
    const review = traceReview(record, report.reviews.get(change.path));
    const isClosed = result !== undefined && (review === null || review.state === 'done');
    return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}
/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record, duty) {
    const isWritten = record?.outcome?.review !== undefined;
    switch (duty?.kind) {
        case undefined:
            return toStep('reviewed', isWritten);
        case 'none':
            return isWritten ? toStep('reviewed', true) : null;
        case 'done':
            return toStep('reviewed', true);
        case 'beyond':
            return toStep('reviewed', false);
        case 'due':
            return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
        case 'overdue':
            return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
    }
}
function sayResult(result) {
    switch (result) {
        case undefined:
        case 'successful':
            return toStep('implemented', result !== undefined);
        case 'successful-with-issues':
            return { step: 'implemented', state: 'done', note: 'with issues' };
        case 'backed-out':
        case 'failed':
            return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
    }
}
function toStep(step, isDone) {
    return { step, state: isDone ? 'done' : 'due', note: null };
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


/***/ }),

/***/ 4472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview),
/* harmony export */   r: () => (/* binding */ overviewLines)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7276);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4564);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5775);
/** Several changes at one glance, the worst first, each with the reason for what was decided. */







/** The most people who are named in a row. */
const MOST = 5;
/** Worst first; nothing where one change alone was judged. */
function overviewLines(report) {
    const lines = [...report.verdict.changes.map((change) => lineOf(change, report)), ...unjudged(report)];
    if (lines.length < 2)
        return [];
    return [...lines].sort((a, b) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(a.decision) - _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(b.decision));
}
function overview(report) {
    const ordered = overviewLines(report);
    return (0,_render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Decision', 'Change', 'Title', 'Why'], 'rows of the overview', ordered.map(({ decision, id, title, why }) => [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(decision, report)} ${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9[decision]}`, id, title, why])).map((block) => ({ ...block, rank: 1 }));
}
function lineOf(change, report) {
    const { id, title, decision } = change;
    return { decision, id, title, why: whyOf(change, report) };
}
function whyOf(change, report) {
    const { decision, id } = change;
    if (decision === 'authorised' || decision === 'not-required')
        return _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRows */ .qV)(change);
    const number = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .countMissing */ .Gc)(missing);
    if (decision === 'awaiting' && number > 0) {
        const who = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .whoCanAct */ .bB)(missing);
        const named = who.slice(0, MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
        const more = who.length > MOST ? [` and ${who.length - MOST} more`] : [];
        const what = (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'approval');
        return who.length === 0
            ? `${what}; nobody in the register can give ${number === 1 ? 'it' : 'them'}`
            : [`${what}, from `, ...named, ...more];
    }
    const own = report.findings.filter((one) => one.change !== null && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.change, id));
    const first = firstOf(own, decision) ??
        firstOf(report.findings.filter((one) => one.change === null), decision);
    return first === null ? _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .sayReason */ .S0)(first, report));
}
function firstOf(findings, decision) {
    return findings
        .filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === decision)
        .reduce((best, one) => (best === null || _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(one.reason) < _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(best.reason) ? one : best), null);
}
/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function unjudged(report) {
    const { findings, verdict } = report;
    const found = new Map();
    for (const finding of findings) {
        const { change, path, reason } = finding;
        const decision = (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding);
        const name = change ?? ((0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutRecord */ .r)(reason) ? path : null);
        if (name === null || (decision !== 'refused' && decision !== 'undetermined'))
            continue;
        if (verdict.changes.some((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.id, name) || one.path === path))
            continue;
        if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision)
            continue;
        found.set(name, { decision, id: name, title: _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$, why: (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .sayReason */ .S0)(finding, report)) });
    }
    return [...found.values()];
}


/***/ }),

/***/ 7326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   jp: () => (/* binding */ sayNext),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5775);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2565);
/**
 * The verdict in one line, used everywhere alike: whether they may go, why not, and who or what is waited for. It is chosen from what
 * the verdict says already and never softens it.
 */







const DECISION_WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Awaiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
const MOST = 400;
/** The longest message that a sentence takes whole. */
const LONG = 110;
/** What is wrong with a governance file says by itself not which file it is. */
const OF_A_FILE = ['policy-invalid', 'register-invalid', 'calendar-invalid', 'items-invalid'];
/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: \u2026`; at most 400 characters. */
function renderSentence(report) {
    const { verdict } = report;
    const spoken = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_6__/* .inShortTimes */ .I)(report);
    const head = verdict.outcome === 'warn' && verdict.stage !== 'draft'
        ? `${DECISION_WORDS[verdict.decision]} (advice only)`
        : DECISION_WORDS[verdict.decision];
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${head}: ${say(spoken)}`, MOST);
}
function say(report) {
    const { verdict } = report;
    switch (verdict.decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return sayAwaiting(report);
        case 'refused':
        case 'undetermined':
            return sayStopped(report);
    }
}
/** `may go to production`, `may be merged`. */
function act(report, may) {
    const { stage } = report.verdict;
    const { environment } = report.subject;
    if (stage === 'deploy')
        return environment === null ? `${may} go out` : `${may} go to ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment, 60)}`;
    return stage === 'review' ? `${may} be merged` : `${may} be put forward`;
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0) {
        const why = report.findings.find(({ reason }) => reason === 'back-out');
        return why?.message ?? `this ${act(report, 'may')}.`;
    }
    const closes = changes
        .flatMap(({ schedule }) => (typeof schedule?.closesAt === 'string' ? [schedule.closesAt] : []))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const opens = changes
        .flatMap(({ schedule }) => (typeof schedule?.opensAt === 'string' ? [schedule.opensAt] : []))
        .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(instant, report.timezone, report.evaluatedAt);
    if (stage === 'deploy')
        return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
    const when = opens === undefined ? (closes === undefined ? null : `until ${at(closes)}`) : `from ${at(opens)}`;
    return `${names(changes)} ${act(report, 'may')}${when === null ? '' : `; ${changes.length === 1 ? 'it' : 'they'} may be deployed ${when}`}.`;
}
function sayNotRequired(report) {
    const { gate, changes } = report.verdict;
    const { environment } = report.subject;
    if (gate === 'none')
        return `the policy does not govern ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment ?? 'this', 60)}; no change record is needed.`;
    const why = report.findings.find(({ reason }) => reason === 'record-upkeep' || reason === 'governance-changed');
    if (why !== undefined)
        return why.message;
    return changes.length === 0
        ? 'nothing that is changed here needs a change record.'
        : `${names(changes)} need${changes.length === 1 ? 's' : ''} no new decision.`;
}
function sayAwaiting(report) {
    const { verdict } = report;
    const waiting = verdict.changes.find(({ decision }) => decision === 'awaiting');
    const lacks = verdict.stage === 'draft' ? headline(report) : null;
    if (lacks !== null && lacks.level === 'error')
        return `the draft of ${names(verdict.changes)} is not done: ${lowerFirst((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(lacks.message, 200)).replace(/\.$/u, '')}.`;
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(waiting).filter(({ requirement }) => !requirement.met);
    const [first] = missing;
    if (waiting !== undefined && first !== undefined) {
        const { requirement } = first;
        const number = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .countMissing */ .Gc)(missing);
        const needs = missing.length === 1
            ? `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(requirement), 120)}${requirement.have > 0 ? `, has ${requirement.have}` : ''}`
            : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'approval');
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} needs ${needs}; ${sayEligible((0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .whoCanAct */ .bB)(missing))}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} before ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody in the register can give it today.';
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(few, 'or')} can approve.`;
}
function sayStopped(report) {
    const finding = headline(report);
    if (finding === null)
        return `this ${act(report, 'may not')}; no change was judged.`;
    const stopping = report.findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === report.verdict.decision).length;
    const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
    const message = (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.message);
    // A long message stands below in full; here its title says enough.
    const { title } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason];
    const short = OF_A_FILE.includes(finding.reason) ? `${title}: ${message}` : message;
    const why = message.length <= LONG ? short : `${title}.`;
    const what = finding.change === null
        ? report.verdict.stage === 'deploy'
            ? 'this deployment'
            : 'this'
        : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.change, 70);
    return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}
/** What to do first, in a sentence: everybody who has to act, and nobody else; null where nothing is to be done. */
function sayNext(report) {
    const { decision, changes } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
    if (first === null)
        return null;
    const change = changes.find((one) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isInChecklist */ .g8)(first, one));
    const missing = change === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(change).filter(({ requirement }) => !requirement.met);
    // Of one requirement its own remedy says who, and every way.
    if (missing.length < 2 || !report.evidence.includes('review'))
        return first.remedy;
    const who = missing.map(({ requirement, open, pullRequest }) => {
        const where = pullRequest === null ? '' : ` in pull request #${pullRequest}`;
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(fewNames(open.map(({ login }) => login)), 'or')}${where} (${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayWhoIsAsked */ .QL)(requirement)})`;
    });
    const how = change?.confirmation == null ? 'in a review' : 'in a review with the confirmation line';
    return `Still to approve, ${how}: ${who.join('; ')}.`;
}
function fewNames(logins) {
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return logins.length > 5 ? [...few, `${logins.length - 5} more`] : few;
}
/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
function headline(report) {
    const decisive = report.findings.filter((finding) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === report.verdict.decision);
    const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
    const rank = (finding) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(finding.reason);
    return from.reduce((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
function names(changes) {
    const ids = [...new Set(changes.map(({ id }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id, 70)))];
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(ids, 'and');
}
// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text) {
    return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|Something|The|There|This|Two|What|When|Whether) /u.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
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


/***/ }),

/***/ 3058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ describeSurroundings),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7326);
/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */






/** The record of a change. Changes without a file share the file of their model, so that the path alone does not tell. */
function recordOf({ id, path }, { records }) {
    const own = records.filter((record) => record.path === path);
    return (own.find(({ value }) => value.id === id) ?? own[0])?.value;
}
/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFloors */ .Z$)(risk, ',')}`;
    const stated = recordOf(change, report)?.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFloors */ .Z$)(risk)}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;
/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
function describeSurroundings(change, report) {
    const around = report.surroundings.find(({ path }) => path === change.path);
    // Of more changes only the first have them, and silence would look like nothing there.
    if (around === undefined || report.verdict.changes.length > _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SURROUNDED */ .I)
        return [];
    const { freezes, neighbours, left } = around;
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayShort */ .cM)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(instant), report.timezone, report.evaluatedAt);
    const begins = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(change.schedule?.start ?? report.evaluatedAt);
    const frozen = freezes.map(({ id, hardness, start, end }) => {
        const isBefore = begins === null || start <= begins;
        return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
    });
    const beside = neighbours.map(({ id, relation, overlaps }) => {
        const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
        return what.length === 0 ? id : `${id} (${what.join(', ')})`;
    });
    return [
        ['freeze', few(frozen, left.freezes, '; ')],
        ['next to', few(beside, left.neighbours, ', ')],
    ].filter(([, text]) => text !== '');
}
const RELATIONS = { needed: 'needed', 'same-item': 'same item' };
function few(texts, left, mark) {
    const named = texts.slice(0, MOST_NEAR);
    const more = texts.length - named.length + left;
    return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}
/** `1 change and release manager (rule \u201cmoderate\u201d), has 0 of 1; cpatel or dlee can approve.` */
function describeRequirement(requirement, { decision }) {
    const { rule, count, have, met, eligible } = requirement;
    const needs = (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(requirement);
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
    const known = decision === 'undetermined' ? ' as far as could be read' : '';
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}${known}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change and release manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role === null ? 'no role level' : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayName */ .NJ)(role)}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
    if (counted)
        return given;
    // A vote that was put off is the only one that is outstanding itself.
    if (reason === 'approval-outstanding')
        return `${given} (deferred)`;
    return reason !== null && (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonId */ .mS)(reason)
        ? `${given} (${_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[reason].title}: ${reason})`
        : `${given} (no reason given)`;
}
const PROOFS = {
    review: 'review',
    environment: 'approving the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};


/***/ })

};
;