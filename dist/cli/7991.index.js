export const id = 7991;
export const ids = [7991];
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

/***/ 7991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendarText: () => (/* binding */ renderCalendarText)
/* harmony export */ });
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(392);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8983);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8839);
/**
 * The forward schedule for a terminal: what could not be read first, then day by day what is planned and what stands against it. Colour
 * only repeats what the words say, and no line is a workflow command.
 */





/** The most findings and collisions that are shown one by one; the rest is counted. */
const MOST = 100;
/** The most changes of one day that began before it. */
const MOST_CONTINUING = 20;
/** Narrower, and times and texts no longer stand side by side. */
const WIDE = 72;
const RISK_SHADES = {
    low: 'green',
    moderate: 'blue',
    high: 'yellow',
    extreme: 'red',
};
function renderCalendarText(schedule, options) {
    const width = Math.min(Math.max(options.width, 40), 120);
    const page = { schedule, zone: (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .spokenZone */ .vH)(schedule), paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePaint */ .is)(options.colour), width };
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .groupByDay */ .VU)(schedule);
    const { findings } = schedule;
    const blocks = [
        sayTitle(page),
        ...sayFaults(page),
        ...(schedule.changes.length === 0 ? [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayNothing */ .X5)(schedule), width)] : []),
        ...days.map((day) => sayDay(page, day)),
        ...sayUntimed(page),
        ...sayCollisions(page),
        ...sayReleases(page),
        ...sayFindings(page, findings.filter(({ level }) => level !== 'error')),
        sayLegend(page),
    ];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}
function sayTitle({ schedule, zone, paint, width }) {
    const asked = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayAsked */ .aC)(schedule);
    const isOther = zone !== schedule.timezone;
    const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${schedule.tzdata}`;
    return [
        paint('bold', (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`Forward schedule of ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayOwner */ .vG)(schedule), 200)}`, width)),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`${(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDays */ .ZD)(schedule, zone)} (${zone}${data})`, width),
        ...(isOther ? [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`Times are in UTC: the zone ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(schedule.timezone, 60)} is not known.`, width)] : []),
        ...(asked === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(asked, 1_000), width)]),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayCounts */ .A7)(schedule)}. ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .WHEN_NOT_WHETHER */ .br}`, width),
    ].join('\n');
}
function sayFaults(page) {
    const lack = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayLack */ .JM)(page.schedule);
    if (lack === null)
        return [];
    const errors = page.schedule.findings.filter(({ level }) => level === 'error');
    return [page.paint('red', (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(lack, page.width)), ...sayFindings(page, errors)];
}
function sayFindings(page, findings) {
    const blocks = findings.slice(0, MOST).map((finding) => sayFinding(page, finding));
    return findings.length > MOST
        ? [...blocks, `And ${findings.length - MOST} more that are not shown here; --format json has all of them.`]
        : blocks;
}
function sayFinding({ paint, width }, finding) {
    const { path, line, column } = finding;
    const place = path === null ? '' : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path, 200), line, column].filter((part) => part !== null).join(':')}`;
    return [
        `${paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[finding.level], finding.level)} ${paint('bold', finding.reason)}${paint('dim', place)}`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(finding.message), width, '  '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`\u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(finding.remedy)}`, width, '  '),
    ].join('\n');
}
function sayDay(page, day) {
    const { paint, width, zone } = page;
    const mark = (text, shade) => paint(shade, (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text, 300), width, '  '));
    return [
        paint('bold', day.title),
        ...day.freezes.map((freeze) => mark(`\u2744 ${(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .sayPart */ .Bw)(freeze, day, zone)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayFreeze */ .RP)(freeze)}`, 'blue')),
        ...day.windows.map((window) => mark(`\u25a1 ${(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .sayPart */ .Bw)(window, day, zone)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayWindow */ .iA)(window)}`, 'dim')),
        ...sayContinuing(page, day),
        ...day.changes.map((change) => sayChange(page, change, day)),
    ].join('\n');
}
/** What began on an earlier day, in one line each: all of it stands at its first day. */
function sayContinuing({ width, zone }, day) {
    const rows = day.continuing.slice(0, MOST_CONTINUING).map((change) => {
        const text = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(change)} ${(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .sayPart */ .Bw)(change, day, zone)}: ${change.id} ${change.title} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayState */ .RE)(change)})`;
        return (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text, 300), width, '  ');
    });
    const left = day.continuing.length - rows.length;
    return left === 0 ? rows : [...rows, `  and ${left} more that began before`];
}
function sayChange(page, change, day) {
    const { paint, width, zone } = page;
    const isWide = width >= WIDE;
    const indent = isWide ? ' '.repeat(20) : '    ';
    const times = (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .sayTimes */ .qh)(change, day, zone);
    const name = `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(change.id, 70)} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(change.title, 160)}`;
    const isShort = isWide && times.length <= 14;
    const head = isShort
        ? `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(change)} ${times.padEnd(16)}${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(name, width, indent).slice(indent.length)}`
        : `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(change)} ${times}\n${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(name, width, indent)}`;
    const facts = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)([(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRisk */ .Ds)(change), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayState */ .RE)(change), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRest */ .Ek)(change)].map((part) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(part, 300)).join(' \u00b7 '), width, indent);
    return [
        paint('bold', head),
        change.risk === null ? facts : facts.replace(change.risk, paint(RISK_SHADES[change.risk], change.risk)),
        ...change.problems.map((problem) => sayProblem(page, problem, indent)),
    ].join('\n');
}
const PROBLEM_MARKS = { error: '\u2717', warning: '!', notice: '\u00b7' };
function sayProblem({ paint, width }, { reason, level, message, remedy }, indent) {
    const mark = PROBLEM_MARKS[level];
    const text = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`${mark} ${reason}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)} \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`, width, indent);
    return text.replace(`${mark} ${reason}`, paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[level], `${mark} ${reason}`));
}
function sayUntimed({ schedule, paint, width }) {
    const { untimed } = schedule;
    if (untimed.length === 0)
        return [];
    const rows = untimed.map((change) => {
        const text = [`${change.id} ${change.title}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRisk */ .Ds)(change), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRest */ .Ek)(change)].map((part) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(part, 300));
        return (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(`\u25cb ${text.join(' \u00b7 ')}`, width, '  ');
    });
    return [[paint('bold', 'At any time that the calendar allows'), ...rows].join('\n')];
}
function sayCollisions({ schedule, paint, width, zone }) {
    const { collisions } = schedule;
    if (collisions.length === 0)
        return [];
    const rows = collisions.slice(0, MOST).map(({ changes, kind, places, start }) => {
        const { time, day } = (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .ie)(start, zone);
        const what = kind === 'same-item' ? 'both change' : 'one changes what the other depends on, by';
        return (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${changes.join(' and ')}, from ${time} on ${day}: ${what} ${places.join(', ')}`, 400), width, '  ');
    });
    const rest = collisions.length - rows.length;
    const more = rest === 0 ? [] : [`  And ${rest} more; --format json has all of them.`];
    return [[paint('bold', 'Collisions'), ...rows, ...more].join('\n')];
}
function sayReleases({ schedule, paint, width }) {
    const { releases } = schedule;
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${name}: ${changes.join(', ')}`, 2_000), width, '  '));
    return [[paint('bold', 'Releases'), ...rows].join('\n')];
}
function sayLegend({ paint, width }) {
    const states = Object.entries(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_MARKS */ .t7).map(([state, mark]) => `${mark} ${state}`);
    const marks = [...states, '\u2717 failed or backed out, or an error', '\u2744 freeze', '\u25a1 window'];
    return paint('dim', (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C)(marks.join(' \u00b7 '), width));
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


/***/ })

};
