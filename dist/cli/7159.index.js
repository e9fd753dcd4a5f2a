export const id = 7159;
export const ids = [7159];
export const modules = {

/***/ 3872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ sayApproval),
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   AC: () => (/* binding */ sayBasis),
/* harmony export */   Di: () => (/* binding */ sayItem),
/* harmony export */   Ds: () => (/* binding */ sayRisk),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   H5: () => (/* binding */ sayPresence),
/* harmony export */   JM: () => (/* binding */ sayLack),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   Rf: () => (/* binding */ sayOthers),
/* harmony export */   SE: () => (/* binding */ PREPARES_ONLY),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VJ: () => (/* binding */ sayRequirement),
/* harmony export */   _W: () => (/* binding */ sayLookBack),
/* harmony export */   _h: () => (/* binding */ sayTiming),
/* harmony export */   c9: () => (/* binding */ sayRole),
/* harmony export */   mQ: () => (/* binding */ sayAble),
/* harmony export */   n1: () => (/* binding */ sayQuorum),
/* harmony export */   nX: () => (/* binding */ sayDependency),
/* harmony export */   ok: () => (/* binding */ sayPayers),
/* harmony export */   qU: () => (/* binding */ sayClaim),
/* harmony export */   sA: () => (/* binding */ sayDay),
/* harmony export */   sh: () => (/* binding */ sayMinuted),
/* harmony export */   u2: () => (/* binding */ sayStanding)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2953);
/* harmony import */ var _domain_wall_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7936);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/** The parts of a board pack in words, for every surface alike. Plain text of one line, not escaped for any of them yet. */



/** What stands under every title: a pack is easily taken for a decision. */
const PREPARES_ONLY = 'It prepares decisions and makes none: nothing here is authorised, and what records declare is a claim.';
/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(day);
    return known === null ? day : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDay */ .m3)(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A heading of each part with how many it holds, in the order of the pack. */
function sayCounts(pack) {
    const { decisions, open, ahead, emergencies, outcomes, overdue, owed } = pack;
    return [
        [decisions.length, 'to decide'],
        [open.length, 'open besides'],
        [ahead.changes.length, 'planned until the next meeting'],
        [emergencies.length, emergencies.length === 1 ? 'emergency' : 'emergencies'],
        [outcomes.length, outcomes.length === 1 ? 'outcome' : 'outcomes'],
        [overdue.length, 'without an outcome'],
        [owed.length, owed.length === 1 ? 'review owed' : 'reviews owed'],
    ];
}
/** What is missing because it could not be read; null where everything was. */
function sayLack({ findings }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors === 0)
        return null;
    return `${count(errors, 'file or rule', 'files or rules')} could not be used, so that changes or problems may be missing here.`;
}
/** `high: impact 4 \u00d7 likelihood 2 = 8 is high; raised by \u201ccritical item\u201d`. */
function sayRisk({ risk, assessment }) {
    const floors = risk.floors.map((name) => `\u201c${name}\u201d`);
    const by = floors.length === 0 ? '' : ` raised by ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(floors, 'and')}`;
    // What was raised is no longer the level of the model.
    if (assessment === null || risk.computed === null)
        return `${risk.final}: the level of the model${by === '' ? '' : `,${by}`}`;
    const raised = by === '' ? '' : `;${by}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: impact ${assessment.impact} \u00d7 likelihood ${assessment.likelihood} = ${risk.score} is ${risk.computed}${declared}${raised}`;
}
function sayTiming({ timing }) {
    switch (timing) {
        case 'after':
        case 'untimed':
            return null;
        case 'during':
            return 'Its time reaches into the day of the meeting: decide before it begins, or have it moved.';
        case 'before':
            return 'Its time is over before the meeting: it cannot be decided there unless it is moved.';
    }
}
/** `component:default/ledger (owner group:default/payments, criticality 3; 2 depend on it: \u2026)`. */
function sayItem({ ref, isListed, owner, criticality, countsAs, dependants }) {
    const known = [
        ...(isListed === false ? ['not in the catalog'] : []),
        ...(owner === null ? [] : [`owner ${owner}`]),
        ...sayCriticality(criticality, countsAs),
        ...(dependants.length === 0 ? [] : [`needed by ${some(dependants, 5)}`]),
    ];
    return known.length === 0 ? ref : `${ref} (${known.join('; ')})`;
}
function sayCriticality(own, countsAs) {
    if (countsAs === null)
        return own === null ? [] : [`criticality ${own}`];
    if (own === null)
        return [`no criticality of its own, counts as ${countsAs}`];
    return [own === countsAs ? `criticality ${own}` : `criticality ${own}, counts as ${countsAs}`];
}
/** Those who could be counted, with who is not expected and in whose place somebody sits: two for one seat fill one. */
function sayAble({ able }, { members }) {
    if (able.length === 0)
        return 'nobody';
    const isOf = (login) => (other) => other.toLowerCase() === login.toLowerCase();
    return able
        .map((login) => {
        const member = members.find((one) => isOf(login)(one.login));
        if (member !== undefined)
            return member.standIns.length === 0 ? login : `${login} (sent apologies)`;
        const lent = members.filter(({ standIns }) => standIns.some((one) => isOf(login)(one.login)));
        return lent.length === 0 ? login : `${login} (for ${lent.map((one) => one.login).join(', ')})`;
    })
        .join(', ');
}
function some(names, most) {
    return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
function sayDependency({ id, state }) {
    return `${id} (${state === 'unknown' ? 'not known' : state})`;
}
function sayRequirement(requirement, basis) {
    const { needs, rule, count: places, have, met } = requirement;
    if (basis === 'none')
        return `${needs} (rule \u201c${rule}\u201d)`;
    return `${needs} (rule \u201c${rule}\u201d): ${met ? 'met' : `${have} of ${places}`}`;
}
/** What the approvals are known by. */
function sayBasis({ basis }, { hasFacts }) {
    switch (basis) {
        case 'facts':
            return 'by the facts given';
        case 'declared':
            return 'by entries of the record, which this policy takes as evidence';
        case 'none':
            return hasFacts
                ? 'not known: the facts given do not tell of this record'
                : 'not known: give what GitHub said with --facts';
    }
}
function sayApproval({ approver, role, evidence, at, counted, reason }, zone) {
    const given = `${approver}, ${role ?? 'no role level'}, by ${evidence}${at === null ? '' : ` on ${sayMoment(at, zone)}`}`;
    return counted ? `${given}: counts` : `${given}: does not count (${reason ?? 'no reason given'})`;
}
function sayClaim({ approver, decision, at, note, boundTo, isListed }, zone) {
    const doubts = [
        ...(boundTo === 'other' ? ['for other content of the record'] : []),
        ...(boundTo === 'nothing' ? ['bound to no content'] : []),
        ...(isListed ? [] : ['not in the register']),
    ];
    const doubt = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`;
    return `${approver}: ${decision} on ${sayMoment(at, zone)}${doubt}${note === null ? '' : `. ${note}`}`;
}
function sayMinuted({ minuted }) {
    if (minuted === null)
        return null;
    const link = minuted.minute === null ? '' : `, minute ${minuted.minute}`;
    return `${minuted.board}, meeting of ${minuted.meeting}${link}`;
}
function sayStanding({ standing, quorum }) {
    switch (standing) {
        case 'to-decide':
            return quorum === null ? null : 'to be decided by this board';
        case 'declared':
            return 'by its own entries this board has decided already';
        case 'shown':
            return 'approvals that count show that this board has decided';
    }
}
/** Whether the board can decide, with the numbers. */
function sayQuorum({ have, count: seats, isPossible, isPossibleWithoutAway, hasChair }) {
    const filled = `${have} of ${seats} seats can be filled`;
    if (isPossibleWithoutAway)
        return `possible: ${filled}`;
    if (isPossible)
        return `possible only if somebody comes who delegated for that day: ${filled}`;
    return `not possible: ${filled}${hasChair ? '' : ', and nobody of the chair\u2019s level may decide'}`;
}
/** What else the rule asks for and nobody can give; empty where all of it can be had. */
function sayOthers({ others }) {
    return others.map(({ needs, count: places, have }) => have >= places
        ? `${needs}: somebody can`
        : `${needs}: ${have === 0 ? 'nobody' : `only ${have}`} can beside the board`);
}
function sayRole({ role, why, isChairLevel }) {
    switch (why) {
        case 'not-listed':
            return 'not in the register: has no seat';
        case 'ended':
            return 'the role ended before that day';
        case 'not-yet':
            return 'the role begins after that day';
        case 'none':
            return 'no role level';
        case 'held':
            return `${role ?? 'no role level'}${isChairLevel ? ' (chair\u2019s level)' : ''}`;
    }
}
/** Who stands in, or that the member is expected; nobody is expected whose seat does not hold on that day. */
function sayPresence({ standIns, why }) {
    if (standIns.length === 0)
        return why === 'held' || why === 'none' ? 'expected' : 'cannot sit';
    const whom = standIns.map(({ login, isMember, limit, until }) => `${login}${limit === null ? '' : `, ${limit}`}, until ${until}${isMember ? ' (has a seat of their own, and one vote)' : ''}`);
    return `apologies; stands in: ${whom.join('; ')}`;
}
function sayLookBack({ kind, day, by }, what) {
    switch (kind) {
        case 'none':
            return `no ${what} asked for`;
        case 'done':
            return `${what} by ${by ?? 'somebody'}`;
        case 'due':
            return `${what} due by ${day ?? ''}`;
        case 'overdue':
            return `${what} overdue since ${day ?? ''}`;
        case 'beyond':
            return `${what} owed; its day lies beyond the bank holidays that are known`;
    }
}
/** Who can pay the debt of an emergency; null where none is owed. */
function sayPayers({ retrospective }) {
    const { kind, needs, eligible } = retrospective;
    if (kind === 'none' || kind === 'done' || needs === null)
        return null;
    if (eligible.length > 0)
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(eligible.slice(0, 5), 'or')} can give it`;
    return `nobody whom the register lists can give it: it needs a ${needs} who took no part`;
}
/** `Tue 1 Dec 2026, 10:00 to 12:00`, for a table under a title that names the zone; both days where they differ. */
function sayTime(start, end, zone) {
    const [from, to] = [splitTime(start, zone), splitTime(end, zone)];
    return from.day === to.day
        ? `${from.day}, ${from.time} to ${to.time}`
        : `${from.day}, ${from.time} to ${to.day}, ${to.time}`;
}
/** `Tue 1 Dec 2026, 10:00`; text that is no instant as it is. */
function sayMoment(text, zone) {
    const { day, time } = splitTime(text, zone);
    return time === '' ? day : `${day}, ${time}`;
}
function splitTime(text, zone) {
    const instant = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text);
    const words = instant === null ? '' : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(instant, (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
    const [, time, weekday, day, month, year] = /^(\S+) on (\w{3})\w* (\d+) (\w{3})\w* (\d+)/u.exec(words) ?? [];
    return time === undefined ? { day: text, time: '' } : { day: `${weekday} ${day} ${month} ${year}`, time };
}


/***/ }),

/***/ 7159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMeasuresText: () => (/* binding */ renderMeasuresText)
/* harmony export */ });
/* harmony import */ var _measures_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9607);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8204);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1674);




/** The most rows of one table, and findings, that are shown. */
const MOST = 120;
const BAR = 20;
function renderMeasuresText(measures, options) {
    const page = { paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [
        sayHead(page, measures),
        ...sayFindings(page, measures),
        sayGlance(page, measures),
        ...measures.measures.map((measure) => sayMeasure(page, measure)),
    ];
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}
function sayHead({ paint, width }, measures) {
    const { environment, timezone } = measures;
    const where = environment === null ? 'all environments' : `the environment ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment, 100)}`;
    const missing = (0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMissing */ .Om)(measures);
    const empty = (0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEmpty */ .Bu)(measures);
    return [
        paint('bold', 'Measures of change'),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayPeriod */ .R0)(measures)} (${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(timezone, 60)}), ${where}.`, width),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAIMS_ONLY */ .P0, width),
        ...(empty === null ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(empty, width)]),
        ...(missing === null ? [] : [paint('red', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(missing, width))]),
    ].join('\n');
}
function sayFindings({ paint, width }, { findings }) {
    return findings
        .filter(({ level }) => level === 'error')
        .slice(0, MOST)
        .map(({ level, reason, path, line, column, message, remedy }) => {
        const place = path === null ? '' : ` ${[(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path, 200), line, column].filter((one) => one !== null).join(':')}`;
        return [
            `${paint(_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_SHADES */ .C8[level], level)} ${paint('bold', reason)}${paint('dim', place)}`,
            (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(message), width, '  '),
            `  \u2192 ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(remedy), width, '    ').slice(4)}`,
        ].join('\n');
    });
}
function sayGlance({ paint }, { measures }) {
    return measures
        .map((measure) => `  ${measure.title.padEnd(26)}${paint('bold', (0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayValue */ .Xt)(measure).padStart(12))}   ${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(measure, measure)}`)
        .join('\n');
}
function sayMeasure({ paint, width }, measure) {
    const { title, definition, term, because, median, notes, leftOut } = measure;
    const value = `${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayValue */ .Xt)(measure)}${measure.state === 'known' ? ` (${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(measure, measure)})` : ''}`;
    const lines = [
        `${paint('bold', title)}: ${value}`,
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(`${definition} ${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayBetter */ .Sh)(measure)}`, width, '  '),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)(term, width, '  '),
        ...(because === null ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(`Not known: ${because}.`), width, '  ')]),
        ...(median === null ? [] : [`  Half of them waited ${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMinutes */ .zh)(median)} or less.`]),
        ...notes.map((note) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(note), width, '  ')),
        ...leftOut.map((one) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayLeftOut */ .Rj)(one)), width, '  ')),
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
    const row = (label, tally, bar = '') => `    ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(label, 22).padEnd(22)}${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNumber */ .jp)(unit, tally).padStart(10)}  ${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayCounts */ .A7)(measure, tally).padEnd(16)}${bar}`.trimEnd();
    return [
        ...months
            .slice(0, MOST)
            .map((one) => row((0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMonth */ .AW)(one), one, '\u2588'.repeat(one.value === null ? 0 : Math.round((one.value / most) * BAR)))),
        ...byRisk.map((one) => row(`risk ${(0,_measures_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayLevel */ .gA)(one.of)}`, one)),
        ...byEnvironment.slice(0, MOST).map((one) => row(`in ${one.of}`, one)),
    ];
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


/***/ }),

/***/ 8204:
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
