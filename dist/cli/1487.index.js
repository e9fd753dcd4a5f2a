"use strict";
exports.id = 1487;
exports.ids = [1487];
exports.modules = {

/***/ 1487:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendarIcs: () => (/* binding */ renderCalendarIcs)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8839);
/**
 * The forward schedule as a calendar to subscribe to (RFC 5545). Every time is in UTC, so that no rule of a zone is needed to read it; an
 * event keeps its name from one writing to the next, and no text of a record can end a line or begin a property.
 */



/** How often subscribers look again: the workflow that writes the file runs about as often. */
const REFRESH = 'PT1H';
/** The most problems that one event tells of. */
const MOST_PROBLEMS = 10;
function renderCalendarIcs(schedule) {
    const name = `Changes of ${schedule.repositories === undefined ? (schedule.repository ?? 'this repository') : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayOwner */ .vG)(schedule)}`;
    const uidOf = nameEvents(schedule.repository ?? 'change-gate');
    const stamp = toUtc(schedule.generatedAt);
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//change-gate//forward schedule//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `NAME:${text(name)}`,
        `X-WR-CALNAME:${text(name)}`,
        `DESCRIPTION:${text(describeCalendar(schedule))}`,
        `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
        `X-PUBLISHED-TTL:${REFRESH}`,
        ...schedule.changes.flatMap((change) => changeEvent(change, uidOf(...homeOf(change)), stamp)),
        ...schedule.freezes.flatMap((freeze) => freezeEvent(freeze, uidOf(`freeze-${freeze.id}-${toUtc(freeze.start)}`), stamp)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
function describeCalendar(schedule) {
    return [
        'When changes are planned, not whether they may go out: nothing here is authorised.',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayAsked */ .aC)(schedule) ?? [],
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLack */ .JM)(schedule) ?? [],
    ]
        .flat()
        .join(' ');
}
function changeEvent(change, uid, stamp) {
    const { id, title, type, risk, state, environments } = change;
    const label = risk === null ? 'risk not known' : `${risk} risk`;
    const mark = change.problems.some(({ level }) => level === 'error') ? ' (in trouble)' : '';
    return [
        'BEGIN:VEVENT',
        `UID:${text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(change),
        `SUMMARY:${text(`[${label}] ${id} ${title}${mark}`)}`,
        `DESCRIPTION:${paragraph(describeChange(change))}`,
        `CATEGORIES:${['change', type, ...(risk === null ? [] : [risk]), ...environments].map((one) => text(one)).join(',')}`,
        // Only what has ended is confirmed: of what is open nobody's approval was looked at, whether its time has come or not.
        `STATUS:${state === 'withdrawn' ? 'CANCELLED' : state === 'ended' ? 'CONFIRMED' : 'TENTATIVE'}`,
        `TRANSP:${state === 'withdrawn' ? 'TRANSPARENT' : 'OPAQUE'}`,
        'END:VEVENT',
    ];
}
function describeChange(change) {
    const { state, result, environments, items, requestedBy, release, priority, dependsOn, problems, path } = change;
    const left = problems.length - MOST_PROBLEMS;
    return [
        `${state}${result === null ? '' : `: ${result}`}`,
        `${change.type} change of ${items.join(', ')} in ${environments.join(', ')}`,
        `requested by ${requestedBy}`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        ...(release === null ? [] : [`release ${release}`]),
        ...(dependsOn.length === 0 ? [] : [`depends on ${dependsOn.join(', ')}`]),
        ...problems.slice(0, MOST_PROBLEMS).map(({ reason, level, message }) => `${level} ${reason}: ${message}`),
        ...(left > 0 ? [`and ${left} more`] : []),
        path,
    ];
}
function freezeEvent(freeze, uid, stamp) {
    const { id, name, hardness, environments } = freeze;
    const stops = hardness === 'hard' ? 'all but emergencies' : 'changes of high and extreme risk';
    return [
        'BEGIN:VEVENT',
        `UID:${text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(freeze),
        `SUMMARY:${text(`[${hardness} freeze] ${name}`)}`,
        `DESCRIPTION:${paragraph([`${id} stops ${stops} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayEnvironments */ .Iq)(environments)}`])}`,
        `CATEGORIES:${['freeze', hardness, ...environments].map((one) => text(one)).join(',')}`,
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ];
}
/** By its own repository, whatever the ids are that others hold by now. */
function homeOf({ id, repository }) {
    return repository === undefined ? [id] : [id.replace(`${repository}:`, ''), repository];
}
/** Names that stay the same from day to day; where two would be equal the later one is numbered, since readers drop twins. */
function nameEvents(usual) {
    const used = new Map();
    return (name, domain = usual) => {
        // Readers keep 255 octets of a name at least (RFC 7986).
        const short = Buffer.byteLength(name) > 180 ? (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(name).replace(':', '-') : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name);
        const count = (used.get(`${short}@${domain}`) ?? 0) + 1;
        used.set(`${short}@${domain}`, count);
        return `${short}${count === 1 ? '' : `.${count}`}@${domain}`;
    };
}
/** An end that is no later than the start is not allowed; without one the event has no length. */
function timesOf({ start, end }) {
    const [first, last] = [toUtc(start), toUtc(end)];
    return [`DTSTART:${first}`, ...(last > first ? [`DTEND:${last}`] : [])];
}
/** `20261124T100000Z`; what is finer than a second is cut off, as the format knows no more. */
function toUtc(instant) {
    return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
/** A value of type TEXT on one line (RFC 5545, 3.3.11). No break of a line can leave a workflow's command at the start of one. */
function text(value) {
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value))
        .replace(/:(?=:)/g, ': ')
        .replace(/[\\;,]/g, '\\$&');
}
function paragraph(lines) {
    return lines.map((line) => text(line)).join('\\n');
}
/** Lines of 75 octets at most, broken between characters; a line that goes on begins with a blank (3.1). */
function fold(line) {
    if (Buffer.byteLength(line) <= 75)
        return line;
    const lines = [];
    let part = '';
    let size = 0;
    for (const character of line) {
        const octets = Buffer.byteLength(character);
        if (size + octets > 75) {
            lines.push(part);
            part = ' ';
            size = 1;
        }
        part += character;
        size += octets;
    }
    return [...lines, part].join('\r\n');
}


/***/ }),

/***/ 8839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   Ek: () => (/* binding */ sayRest),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Iq: () => (/* binding */ sayEnvironments),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   JM: () => (/* binding */ sayLack),
/* harmony export */   RE: () => (/* binding */ sayState),
/* harmony export */   RP: () => (/* binding */ sayFreeze),
/* harmony export */   VB: () => (/* binding */ sayUnruled),
/* harmony export */   X5: () => (/* binding */ sayNothing),
/* harmony export */   aC: () => (/* binding */ sayAsked),
/* harmony export */   br: () => (/* binding */ WHEN_NOT_WHETHER),
/* harmony export */   iA: () => (/* binding */ sayWindow),
/* harmony export */   ib: () => (/* binding */ sayProposed),
/* harmony export */   vG: () => (/* binding */ sayOwner),
/* harmony export */   vi: () => (/* binding */ sayFaulty)
/* harmony export */ });
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
/* harmony import */ var _survey_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(146);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5216);
/** The parts of a forward schedule in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */




/** What stands under every title: a schedule is easily taken for a permission. */
const WHEN_NOT_WHETHER = 'These are planned dates. Approvals are not shown, and nothing here is authorised.';
const STATE_MARKS = {
    planned: '\u25cb',
    'under-way': '\u25b6',
    overdue: '!',
    ended: '\u2713',
    withdrawn: '\u2013',
};
const LEGEND = [
    ...Object.entries(STATE_MARKS).map(([state, mark]) => `${mark} ${state}`),
    '\u2717 failed or backed out',
    '\u2744 freeze',
    '\u25a1 window',
].join(' \u00b7 ');
/** Without the marks, since a failed change has ended as well. */
function markOf({ state, result }) {
    return result === 'failed' || result === 'backed-out' ? '\u2717' : STATE_MARKS[state];
}
function sayState({ state, result }) {
    return result === null ? state : `${state}: ${result}`;
}
/** `Changes of acme/payments`, or of this checkout. */
function sayOwner({ repository, repositories }) {
    return repositories === undefined ? (repository ?? 'this checkout') : (0,_survey_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRepositories */ .c)(repositories);
}
/** `Year end (FRZ-2026-12, soft freeze of production)`. */
function sayFreeze({ id, name, hardness, environments }) {
    return `${name} (${id}, ${hardness} freeze of ${sayEnvironments(environments)})`;
}
function sayWindow({ name, environments }) {
    return `${name} (window of ${sayEnvironments(environments)})`;
}
/** Patterns as the calendar has them; the one that matches everything is said in words. */
function sayEnvironments(patterns) {
    return patterns.map((pattern) => (pattern === '*' ? 'every environment' : pattern)).join(', ');
}
/** What is said of a change beside its id, title, risk, time and place. */
function sayRest(change) {
    const { type, priority, release, requestedBy } = change;
    return [
        `${type} change`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        `requested by ${requestedBy}`,
        ...(release === null ? [] : [`release ${release}`]),
    ];
}
/** `2 files or rules have an error: changes may be missing here, and those that are shown may have more problems.` And what of the calendar is not there. */
function sayLack(schedule) {
    if ((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFaulty */ .bq)(schedule.findings) === 0)
        return null;
    const lack = `${sayFaulty(schedule)}: changes may be missing here, and those that are shown may have more problems.`;
    return [lack, sayUnruled(schedule) ?? []].flat().join(' ');
}
/** `2 files or rules have an error` */
function sayFaulty({ findings }) {
    return `${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFaulty */ .bq)(findings), 'file or rule has', 'files or rules have')} an error`;
}
/** What is known of open pull requests, each sentence by itself. */
function sayProposed({ proposed }) {
    const { known, pullRequests, unread, changes } = proposed;
    if (!known)
        return [
            'A checkout does not know what waits in open pull requests. `command: calendar` of the action reads them and shows it as proposed.',
        ];
    const looked = `${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pullRequests, 'open pull request was', 'open pull requests were')} looked at`;
    return [
        changes.length === 0
            ? `${looked}; none of them proposes a change in this time.`
            : `${looked}; what they propose is no part of the schedule yet.`,
        ...unread,
    ];
}
/** null where windows and freezes are those of the repository. A change in a freeze that could not be read looks like any other. */
function sayUnruled({ findings }) {
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .areRulesKnown */ .pD)(findings)
        ? null
        : 'Windows and freezes are not shown and no change was judged by them, because they could not be read completely: a change in a freeze looks like any other.';
}
/** Where no change is in the time. What could not be read may have been one. */
function sayNothing({ findings, records }) {
    if (findings.some(({ level }) => level === 'error'))
        return 'No change could be read that is in this time.';
    return records === 0
        ? 'There is no change record at all. The policy says in its `records` where they are looked for.'
        : 'No change is planned in this time.';
}
/** `Only changes to staging are shown.` null where nothing was left out. */
function sayAsked({ asked: { environments, items, unnamed } }) {
    if (environments.length === 0 && items.length === 0)
        return null;
    const to = environments.length === 0 ? '' : ` to ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(environments, 'or')}`;
    const of = items.length === 0 ? '' : ` of ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(items, 'or')}`;
    const nobody = unnamed.length === 0 ? '' : ` No change record names ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(unnamed, 'or')}.`;
    return `Only changes${of}${to} are shown.${nobody}`;
}
/** `3 changes, 1 without a time of its own, 2 collisions, 1 freeze` */
function sayCounts({ changes, untimed, collisions, freezes, proposed }) {
    const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
    const inTrouble = changes.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
    return [
        count(changes.length, 'change', 'changes'),
        ...(proposed.changes.length === 0 ? [] : [`${proposed.changes.length} proposed`]),
        ...(inTrouble === 0 ? [] : [`${inTrouble} in trouble`]),
        ...(untimed.length === 0 ? [] : [`${untimed.length} without a time of their own`]),
        ...(collisions.length === 0 ? [] : [count(collisions.length, 'collision', 'collisions')]),
        ...(freezes.length === 0 ? [] : [count(freezes.length, 'freeze', 'freezes')]),
    ].join(', ');
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