"use strict";
exports.id = 1367;
exports.ids = [1367];
exports.modules = {

/***/ 1367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeSchedule: () => (/* binding */ describeSchedule)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time_time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/days.js
/** The days of a forward schedule on which something begins, in the policy's zone, each with what holds on it. For terminal and Markdown alike. */



/** The zone to speak in: UTC, which the caller says, where the policy's is not known. */
function spokenZone({ timezone }) {
    return (0,wall_time/* isKnownZone */.Wn)(timezone) ? timezone : 'UTC';
}
/** Days on which no change begins or ends and no freeze begins are left out. */
function groupByDay(schedule) {
    const zone = spokenZone(schedule);
    const [first, last] = [instantOf(schedule.range.start), instantOf(schedule.range.end) - 1];
    const byDay = new Map();
    const dayFor = (instant) => {
        const day = (0,time_days/* describeDate */.eG)((0,wall_time/* dayOf */.kb)(Math.min(Math.max(instant, first), last), zone));
        const known = byDay.get(day) ?? [];
        byDay.set(day, known);
        return known;
    };
    for (const change of schedule.changes) {
        dayFor(instantOf(change.start)).push(change);
        // The morning on which a night's work ends is a day with a change, even where nothing else is on it.
        dayFor(Math.max(instantOf(change.start), instantOf(change.end) - 1));
    }
    for (const freeze of schedule.freezes)
        dayFor(instantOf(freeze.start));
    const days = [...byDay]
        .flatMap(([text, changes]) => {
        const day = (0,time_days/* parseDay */.Iq)(text);
        return day === null ? [] : [{ day, changes }];
    })
        .sort((a, b) => (0,time_days/* numberOf */.rl)(a.day) - (0,time_days/* numberOf */.rl)(b.day));
    const freezesOn = startSweep(schedule.freezes);
    const windowsOn = startSweep(schedule.windows);
    const changesOn = startSweep(schedule.changes);
    return days.map(({ day, changes }) => {
        const span = spanOf(day, zone);
        const own = new Set(changes);
        return {
            title: (0,time_time/* describeDay */.m3)(day),
            ...span,
            changes,
            continuing: changesOn(span).filter((change) => !own.has(change)),
            freezes: freezesOn(span),
            windows: windowsOn(span),
        };
    });
}
function spanOf(day, zone) {
    return { start: (0,wall_time/* startOfDay */.ol)(day, zone), end: (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(day, 1), zone) };
}
/** Asked about one day after another, each later than the one before: a span is looked at once when it begins, and until it ends. */
function startSweep(spans) {
    let next = 0;
    let open = [];
    return (day) => {
        for (let span = spans[next]; span !== undefined && instantOf(span.start) < day.end; span = spans[next]) {
            open.push({ span, end: instantOf(span.end) });
            next += 1;
        }
        open = open.filter(({ end }) => end > day.start);
        return open.map(({ span }) => span);
    };
}
/** `all day`, `09:30 to 16:00`, `from 17:00, until 09:00 on Monday 4 January 2027`: what a span is on one of its days. */
function sayPart({ start, end }, day, zone) {
    const isFromBefore = instantOf(start) <= day.start;
    const isToLater = instantOf(end) > day.end;
    if (!isFromBefore && !isToLater)
        return sayTimes({ start, end }, day, zone);
    if (!isToLater)
        return instantOf(end) === day.end ? 'all day' : `until ${clockOf(end, zone).time}`;
    const last = clockOf(end, zone);
    return `${isFromBefore ? '' : `from ${clockOf(start, zone).time}, `}until ${last.time} on ${last.day}`;
}
/** `10:00 to 12:00`; the other day beside each time that is not on this one. */
function sayTimes({ start, end }, day, zone) {
    return [start, end]
        .map((instant) => {
        const clock = clockOf(instant, zone);
        return clock.day === day.title ? clock.time : `${clock.time} on ${clock.day}`;
    })
        .join(' to ');
}
/** Time and day of an instant in a known zone; in the hour that the clocks show twice, `01:30 (+01:00)`. */
function clockOf(instant, zone) {
    const at = instantOf(instant);
    const [, time = instant, day = ''] = /^(\S+) on ([^,]+),/u.exec((0,time_time/* describeInstant */.l0)(at, zone)) ?? [];
    const offset = (0,wall_time/* offsetAt */.HA)(at, zone);
    const local = (0,time_time/* toIso */.tK)(at + offset * time_time/* MINUTE */.pY).slice(0, 19);
    return { time: (0,wall_time/* countReadings */.jR)(local, zone) === 'twice' ? `${time} (${(0,wall_time/* describeOffset */.j8)(offset)})` : time, day };
}
/** `Tuesday 24 November 2026 to Monday 18 January 2027`: the last day of the range is the one before its end. */
function sayDays({ range }, zone) {
    const first = (0,time_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.start), zone));
    const last = (0,time_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.end) - 1, zone));
    return first === last ? first : `${first} to ${last}`;
}
function instantOf(text) {
    return (0,time_time/* parseInstant */.nV)(text) ?? 0;
}

// EXTERNAL MODULE: ./.build/build/src/oversight/forward/words.js
var words = __webpack_require__(8839);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/document.js
/**
 * The forward schedule as a document: what could not be read first, then day by day what is planned and what stands against it. Where it
 * is too long for a surface the last days go first.
 */



function list(what, entries) {
    return { kind: 'list', what, entries };
}
function describeSchedule(schedule) {
    const { timezone, tzdata, changes, findings } = schedule;
    const zone = spokenZone(schedule);
    const data = tzdata === 'unknown' ? '' : `, zone data ${tzdata}`;
    const [asked, lack] = [(0,words/* sayAsked */.aC)(schedule), (0,words/* sayLack */.JM)(schedule)];
    const errors = findings.filter(({ level }) => level === 'error');
    const others = findings.filter(({ level }) => level !== 'error');
    return {
        title: `Change schedule of ${(0,words/* sayOwner */.vG)(schedule)}`,
        blocks: [
            (0,render_document/* sentence */.em)(`${sayDays(schedule, zone)} (${zone}${data}).`),
            ...(zone === timezone ? [] : [(0,render_document/* sentence */.em)(`Times are in UTC: the zone ${timezone} is not known.`)]),
            ...(asked === null ? [] : [(0,render_document/* sentence */.em)(asked)]),
            (0,render_document/* sentence */.em)(`${(0,words/* sayCounts */.A7)(schedule)}.`),
            (0,render_document/* sentence */.em)(words/* WHEN_NOT_WHETHER */.br, 'caution'),
            ...(lack === null ? [] : [(0,render_document/* sentence */.em)(lack, 'alert')]),
            ...(errors.length === 0 ? [] : [(0,render_document/* section */.uW)('Could not be used', [{ kind: 'findings', findings: errors }], 1)]),
            ...(changes.length === 0 ? [list('changes', [(0,words/* sayNothing */.X5)(schedule)])] : []),
            ...groupByDay(schedule).map((day) => describeDay(day, zone)),
            ...describeUntimed(schedule),
            ...describeProposed(schedule, zone),
            ...describeCollisions(schedule, zone),
            ...describeReleases(schedule),
            ...(others.length === 0 ? [] : [(0,render_document/* section */.uW)('Also', [{ kind: 'findings', findings: others }], 5)]),
            ...(0,words/* sayProposed */.ib)(schedule).map((one) => (0,render_document/* sentence */.em)(one, 'soft')),
            (0,render_document/* sentence */.em)(words/* LEGEND */.Ix, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
const COLUMNS = ['When, and which change', 'Risk', 'State', 'Environments', 'Items', 'Besides', 'Against it'];
function describeDay(day, zone) {
    const rows = day.changes.map((change) => [
        [`${(0,words/* markOf */.Fg)(change)} ${sayTimes(change, day, zone)} `, { code: change.id }, ` ${change.title}`],
        { risk: change.risk },
        (0,words/* sayState */.RE)(change),
        ...describePlace(change),
        against(change.problems),
    ]);
    const entries = [
        ...day.freezes.map((freeze) => `\u2744 ${sayPart(freeze, day, zone)}: ${(0,words/* sayFreeze */.RP)(freeze)}`),
        ...day.windows.map((window) => `\u25a1 ${sayPart(window, day, zone)}: ${(0,words/* sayWindow */.iA)(window)}`),
        ...day.continuing.map((change) => [
            `${(0,words/* markOf */.Fg)(change)} ${sayPart(change, day, zone)}: `,
            { code: change.id },
            ` ${change.title} (${(0,words/* sayState */.RE)(change)})`,
        ]),
    ];
    const what = 'freezes, windows and changes that began before';
    return (0,render_document/* section */.uW)(day.title, [list(what, entries), ...(0,render_document/* table */.tp)(COLUMNS, 'changes', rows)], 2);
}
function describePlace(change) {
    return [change.environments.join(', '), change.items.join(', '), (0,words/* sayRest */.Ek)(change).join(' \u00b7 ')];
}
function against(problems) {
    if (problems.length === 0)
        return render_document/* NOTHING */.K$;
    const texts = problems.map(({ reason, level, message, remedy }) => [
        `${level} `,
        { code: reason },
        `: ${message} \u2192 ${remedy}`,
    ]);
    return { kind: 'alert', texts };
}
function describeUntimed({ untimed }) {
    if (untimed.length === 0)
        return [];
    const rows = untimed.map((change) => [
        ['\u25cb ', { code: change.id }, ` ${change.title}`],
        { risk: change.risk },
        ...describePlace(change),
        against(change.problems),
    ]);
    const columns = ['Change', 'Risk', 'Environments', 'Items', 'Besides', 'Against it'];
    return [(0,render_document/* section */.uW)('At any time that the calendar allows', (0,render_document/* table */.tp)(columns, 'changes without a time', rows), 3)];
}
function describeProposed({ proposed }, zone) {
    if (proposed.changes.length === 0)
        return [];
    const rows = proposed.changes.map((change) => {
        const [from, to] = [clockOf(change.start, zone), clockOf(change.end, zone)];
        const begin = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
        return [
            [`\u25cc ${begin} to ${to.time} on ${to.day} `, { code: change.id }, ` ${change.title}`],
            sayPullRequest(change),
            { risk: change.risk },
            ...describePlace(change),
            against(change.problems),
        ];
    });
    const columns = [
        'When, and which change',
        'Where',
        'Risk',
        'Environments',
        'Items',
        'Besides',
        'Against it',
    ];
    return [(0,render_document/* section */.uW)('Proposed in open pull requests', (0,render_document/* table */.tp)(columns, 'proposed changes', rows), 3)];
}
function sayPullRequest({ pullRequest, fromFork, stands }) {
    const fork = fromFork ? ' from a fork' : '';
    return `pull request ${pullRequest}${fork}${stands ? ', changes what stands' : ''}`;
}
function describeCollisions({ collisions }, zone) {
    if (collisions.length === 0)
        return [];
    const rows = collisions.map(({ changes: [first, second], kind, places, start, end }) => {
        const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
        const begin = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
        return [
            [{ code: first }, ' and ', { code: second }],
            `${begin} to ${to.time} on ${to.day}`,
            kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
            places.join(', '),
        ];
    });
    return [(0,render_document/* section */.uW)('Collisions', (0,render_document/* table */.tp)(['Changes', 'Together', 'How', 'Where'], 'collisions', rows), 2)];
}
function describeReleases({ releases }) {
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => {
        return [name, changes.flatMap((code, at) => (at === 0 ? [{ code }] : [' \u2192 ', { code }]))];
    });
    return [(0,render_document/* section */.uW)('Releases', (0,render_document/* table */.tp)(['Release', 'Changes, in the order of their start'], 'releases', rows), 4)];
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