export const id = 6853;
export const ids = [6853];
export const modules = {

/***/ 8983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sayPart),
/* harmony export */   VU: () => (/* binding */ groupByDay),
/* harmony export */   ZD: () => (/* binding */ sayDays),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   qh: () => (/* binding */ sayTimes),
/* harmony export */   vH: () => (/* binding */ spokenZone)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/** The days of a forward schedule on which something begins, in the policy's zone, each with what holds on it. For terminal and Markdown alike. */



/** The zone to speak in: UTC, which the caller says, where the policy's is not known. */
function spokenZone({ timezone }) {
    return (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(timezone) ? timezone : 'UTC';
}
/** Days on which no change begins or ends and no freeze begins are left out. */
function groupByDay(schedule) {
    const zone = spokenZone(schedule);
    const [first, last] = [instantOf(schedule.range.start), instantOf(schedule.range.end) - 1];
    const byDay = new Map();
    const dayFor = (instant) => {
        const day = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(Math.min(Math.max(instant, first), last), zone));
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
        const day = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text);
        return day === null ? [] : [{ day, changes }];
    })
        .sort((a, b) => (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(a.day) - (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(b.day));
    const freezesOn = startSweep(schedule.freezes);
    const windowsOn = startSweep(schedule.windows);
    const changesOn = startSweep(schedule.changes);
    return days.map(({ day, changes }) => {
        const span = spanOf(day, zone);
        const own = new Set(changes);
        return {
            title: (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)(day),
            ...span,
            changes,
            continuing: changesOn(span).filter((change) => !own.has(change)),
            freezes: freezesOn(span),
            windows: windowsOn(span),
        };
    });
}
function spanOf(day, zone) {
    return { start: (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(day, zone), end: (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1), zone) };
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
    const [, time = instant, day = ''] = /^(\S+) on ([^,]+),/u.exec((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(at, zone)) ?? [];
    const offset = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .HA)(at, zone);
    const local = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)(at + offset * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY).slice(0, 19);
    return { time: (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .countReadings */ .jR)(local, zone) === 'twice' ? `${time} (${(0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOffset */ .j8)(offset)})` : time, day };
}
/** `Tuesday 24 November 2026 to Monday 18 January 2027`: the last day of the range is the one before its end. */
function sayDays({ range }, zone) {
    const first = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instantOf(range.start), zone));
    const last = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instantOf(range.end) - 1, zone));
    return first === last ? first : `${first} to ${last}`;
}
function instantOf(text) {
    return (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text) ?? 0;
}


/***/ }),

/***/ 6853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendarMarkdown: () => (/* binding */ renderCalendarMarkdown)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2028);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8983);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8839);
/**
 * The forward schedule in Markdown: what could not be read first, then a table for each day. A page that would be too long loses its
 * last days, and says how much it left out.
 */




/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderCalendarMarkdown(schedule, options) {
    const zone = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenZone */ .vH)(schedule);
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByDay */ .VU)(schedule);
    const blocks = [
        block(0, title(schedule, zone)),
        ...faultTable(schedule.findings.filter(({ level }) => level === 'error')),
        ...(schedule.changes.length === 0 ? [block(0, [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayNothing */ .X5)(schedule)])] : []),
        ...days.map((day) => dayTable(day, zone)),
        ...untimedTable(schedule.untimed),
        ...collisionTable(schedule, zone),
        ...releaseTable(schedule),
        ...noticeTable(schedule.findings.filter(({ level }) => level !== 'error')),
    ];
    return (0,_render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBlocks */ .U)(blocks, options.limit);
}
function block(rank, head, what = '', lines = []) {
    return { rank, head, rows: { what, lines }, foot: [] };
}
function title(schedule, zone) {
    const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(schedule.tzdata, 40)}`;
    const isOther = zone !== schedule.timezone;
    const lack = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLack */ .JM)(schedule);
    const asked = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayAsked */ .aC)(schedule);
    return [
        `### Forward schedule of ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayOwner */ .vG)(schedule), 200)}`,
        '',
        `${(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDays */ .ZD)(schedule, zone)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(zone, 60)}${data}). ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayCounts */ .A7)(schedule)}.`,
        ...(isOther ? ['', `Times are in UTC: the zone ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(schedule.timezone, 60)} is not known.`] : []),
        ...(asked === null ? [] : ['', (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(asked, 1_000)]),
        '',
        `_${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .WHEN_NOT_WHETHER */ .br}_`,
        ...(lack === null ? [] : ['', `**${lack}**`]),
    ];
}
function faultTable(errors) {
    if (errors.length === 0)
        return [];
    return [block(1, ['| could not be used | where | what to do |', '|---|---|---|'], 'faults', errors.map(findingRow))];
}
function noticeTable(notices) {
    if (notices.length === 0)
        return [];
    return [
        block(5, ['#### Also', '', '| so it is | where | what to do |', '|---|---|---|'], 'notices', notices.map(findingRow)),
    ];
}
function findingRow({ message, remedy, path, line, column }) {
    const place = path === null ? '' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)([path, line, column].filter((part) => part !== null).join(':'), 200);
    return row([(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message, 400), place, (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy, 400)]);
}
function dayTable(day, zone) {
    const freezes = day.freezes.map((freeze) => `- \u2744 ${(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .sayPart */ .Bw)(freeze, day, zone)}: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayFreeze */ .RP)(freeze), 300)}`);
    const began = day.continuing.map((change) => `- ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(change)} ${(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .sayPart */ .Bw)(change, day, zone)}: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change.id)} ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.title, 160)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayState */ .RE)(change))})`);
    const table = [
        '| when | change | risk | state | environments | items | against it |',
        '|---|---|---|---|---|---|---|',
    ];
    const head = [
        `#### ${day.title}`,
        '',
        ...some(freezes, 'more freezes'),
        ...some(began, 'more changes that began before'),
        ...(freezes.length + began.length > 0 && day.changes.length > 0 ? [''] : []),
        ...(day.changes.length === 0 ? [] : table),
    ];
    return block(2, head, 'changes', day.changes.map((change) => changeRow(change, day, zone)));
}
function some(rows, what) {
    return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), `- and ${rows.length - MOST_ROWS} ${what}`] : rows;
}
/** The most freezes, and the most changes that began before, of one day. */
const MOST_ROWS = 20;
/** The most problems that stand in one cell. */
const MOST_PROBLEMS = 3;
function changeRow(change, day, zone) {
    const { problems } = change;
    const left = problems.length - MOST_PROBLEMS;
    const against = [
        ...problems.slice(0, MOST_PROBLEMS).map(({ reason, message }) => `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reason)}: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message, 300)}`),
        ...(left > 0 ? [`and ${left} more`] : []),
    ];
    return row([
        (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTimes */ .qh)(change, day, zone),
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change.id)} ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.title, 160)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.type)})`,
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayRisk */ .Ds)(change)),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(change)} ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayState */ .RE)(change))}`,
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.environments.join(', '), 200),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.items.join(', '), 300),
        against.join('<br>'),
    ]);
}
function untimedTable(untimed) {
    if (untimed.length === 0)
        return [];
    const head = [
        '#### At any time that the calendar allows',
        '',
        '| change | risk | environments | items |',
        '|---|---|---|---|',
    ];
    const rows = untimed.map((change) => row([
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change.id)} ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.title, 160)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.type)})`,
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayRisk */ .Ds)(change)),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.environments.join(', '), 200),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(change.items.join(', '), 300),
    ]));
    return [block(3, head, 'changes without a time', rows)];
}
function collisionTable({ collisions }, zone) {
    if (collisions.length === 0)
        return [];
    const rows = collisions.map(({ changes, kind, places, start, end }) => {
        const [from, to] = [(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .clockOf */ .ie)(start, zone), (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .clockOf */ .ie)(end, zone)];
        const first = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
        return row([
            changes.map((id) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)).join(' and '),
            `${first} to ${to.time} on ${to.day}`,
            kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
            (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(places.join(', '), 300),
        ]);
    });
    const head = ['#### Collisions', '', '| changes | together | how | where |', '|---|---|---|---|'];
    return [block(2, head, 'collisions', rows)];
}
function releaseTable({ releases }) {
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => {
        const left = changes.length - MOST_IN_RELEASE;
        const ids = changes.slice(0, MOST_IN_RELEASE).map((id) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id));
        return row([(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(name, 200), [...ids, ...(left > 0 ? [`and ${left} more`] : [])].join(' \u2192 ')]);
    });
    return [
        block(4, ['#### Releases', '', '| release | changes, in the order of their start |', '|---|---|'], 'releases', rows),
    ];
}
const MOST_IN_RELEASE = 50;
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 8839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   Ds: () => (/* binding */ sayRisk),
/* harmony export */   Ek: () => (/* binding */ sayRest),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Iq: () => (/* binding */ sayEnvironments),
/* harmony export */   JM: () => (/* binding */ sayLack),
/* harmony export */   RE: () => (/* binding */ sayState),
/* harmony export */   RP: () => (/* binding */ sayFreeze),
/* harmony export */   VB: () => (/* binding */ sayUnruled),
/* harmony export */   X5: () => (/* binding */ sayNothing),
/* harmony export */   aC: () => (/* binding */ sayAsked),
/* harmony export */   br: () => (/* binding */ WHEN_NOT_WHETHER),
/* harmony export */   iA: () => (/* binding */ sayWindow),
/* harmony export */   t7: () => (/* binding */ STATE_MARKS),
/* harmony export */   vG: () => (/* binding */ sayOwner)
/* harmony export */ });
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5216);
/** The parts of a forward schedule in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */


/** What stands under every title: a schedule is easily taken for a permission. */
const WHEN_NOT_WHETHER = 'It says when, never whether: no approval was looked at, and nothing here is authorised.';
const STATE_MARKS = {
    planned: '\u25cb',
    'under-way': '\u25b6',
    overdue: '!',
    ended: '\u2713',
    withdrawn: '\u2013',
};
/** Without the marks, since a failed change has ended as well. */
function markOf({ state, result }) {
    return result === 'failed' || result === 'backed-out' ? '\u2717' : STATE_MARKS[state];
}
function sayState({ state, result }) {
    return result === null ? state : `${state}: ${result}`;
}
function sayRisk({ risk }) {
    return risk === null ? 'risk not known' : `${risk} risk`;
}
/** `Changes of acme/payments`, or of this checkout. */
function sayOwner({ repository }) {
    return repository ?? 'this checkout';
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
/** What is said of a change beside its id, title, risk and time. */
function sayRest(change) {
    const { type, priority, environments, items, release, requestedBy } = change;
    return [
        `${type} change`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        environments.join(', '),
        items.join(', '),
        `requested by ${requestedBy}`,
        ...(release === null ? [] : [`release ${release}`]),
    ];
}
/** `2 faults: changes may be missing here, and more may stand against those that are shown.` And what of the calendar is not there. */
function sayLack(schedule) {
    const count = schedule.findings.filter(({ level }) => level === 'error').length;
    if (count === 0)
        return null;
    const lack = `${count} ${count === 1 ? 'fault' : 'faults'}: changes may be missing here, and more may stand against those that are shown.`;
    return [lack, sayUnruled(schedule) ?? []].flat().join(' ');
}
/** null where windows and freezes are those of the repository. A change in a freeze that could not be read looks like any other. */
function sayUnruled({ findings }) {
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .areRulesKnown */ .pD)(findings)
        ? null
        : 'Windows and freezes are not shown and no change was judged by them, because they could not be read for certain: a change in a freeze looks like any other.';
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
function sayCounts({ changes, untimed, collisions, freezes }) {
    const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
    const inTrouble = changes.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
    return [
        count(changes.length, 'change', 'changes'),
        ...(inTrouble === 0 ? [] : [`${inTrouble} in trouble`]),
        ...(untimed.length === 0 ? [] : [`${untimed.length} without a time of their own`]),
        ...(collisions.length === 0 ? [] : [count(collisions.length, 'collision', 'collisions')]),
        ...(freezes.length === 0 ? [] : [count(freezes.length, 'freeze', 'freezes')]),
    ].join(', ');
}


/***/ }),

/***/ 7584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY = /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;
/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
function prose(text, most) {
    const parts = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most).split('`');
    // Without a partner a backtick is a character like any other.
    const lone = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    const rendered = parts.map((part, index) => {
        if (index === lone)
            return `&#96;${words(part)}`;
        if (index % 2 === 0)
            return words(part);
        return part.trim() === '' ? `&#96;${part}&#96;` : code(part);
    });
    return guardStart(rendered.reduce((whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part), ''));
}
/** Text in a code span that it cannot leave, fit for a table's cell. */
function code(text, most) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most);
    if (line === '')
        return '';
    // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
    const inert = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)(line).replace(/\|/g, '\u00a6');
    const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inert}${pad}${fence}`;
}
/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
function codeBlock(text) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text));
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
function htmlText(text, most) {
    return (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most))
        .split(' ')
        .map((word) => (LIVELY.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
        .join(' ');
}
function escapeHtml(text) {
    return text
        .replace(/[^\p{L}\p{M}\p{N}.,_-]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll('_', '&#95;');
}
function words(text) {
    return text
        .split(' ')
        .map((word) => (LIVELY.test(word) ? inCode(word) : escapeWord(word)))
        .join(' ');
}
/** The word in a code span; brackets, quotes and stops around it stay outside. */
function inCode(word) {
    const [, before = '', core = '', after = ''] = /^([(\u201c"']*)(.*?)([,.;!?)\u201d"']*)$/u.exec(word) ?? [];
    return `${escapeWord(before)}${code(core)}${escapeWord(after)}`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
function escapeWord(text) {
    return text.replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '').replace(/[\\*_[\]~]/g, '\\$&');
}
/** At the start of a line some more characters mean something: headings, lists, rules, tasks. */
function guardStart(text) {
    return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])/u, '$1\\$2');
}


/***/ }),

/***/ 2028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fitBlocks)
/* harmony export */ });
/**
 * Keeps a Markdown page within a limit. Whole rows are left out, of the least important blocks first, after everything was put
 * together; the page says what is missing. A page that is too long is shown by nobody: GitHub drops it whole.
 */
/** Room for the note on what was left out. */
const NOTE_BYTES = 1_024;
/** @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192 */
function fitBlocks(blocks, limit) {
    const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const left = new Map();
    const kept = new Map();
    let room = limit - NOTE_BYTES;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = sizeOf([...block.head, ...block.foot]) + 2;
        const hasRoom = block.rank === 0 || frame <= room;
        if (hasRoom)
            room -= frame;
        let count = 0;
        for (const line of hasRoom ? block.rows.lines : []) {
            const size = Buffer.byteLength(line) + 1;
            if (size > room)
                break;
            room -= size;
            count += 1;
        }
        if (hasRoom && (count > 0 || block.rows.lines.length === 0 || block.rank === 0))
            kept.set(block, block.rows.lines.slice(0, count));
        else if (hasRoom)
            room += frame;
        const missing = block.rows.lines.length - count;
        if (missing > 0)
            left.set(block.rows.what, (left.get(block.rows.what) ?? 0) + missing);
        else if (!kept.has(block))
            left.set('sections', (left.get('sections') ?? 0) + 1);
    }
    const pages = blocks.flatMap((block) => {
        const rows = kept.get(block);
        return rows === undefined ? [] : [[...block.head, ...rows, ...block.foot]];
    });
    const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}. The JSON report has everything._`;
    return join([...pages, [note]]);
}
function join(pages) {
    return `${pages
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}


/***/ })

};
