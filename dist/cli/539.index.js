export const id = 539;
export const ids = [539];
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

/***/ 3994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   pz: () => (/* binding */ toScriptData),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);
/**
 * HTML from text that anybody may have written. Whatever is said passes through `said`, so that it can be neither an element nor an
 * attribute nor a workflow command, and what cannot be seen is named.
 */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '#': '&#35;',
};
/** The text for an element or between the quotes of an attribute; on one line, and with `most` cut to that many characters. */
function said(text, most) {
    const line = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    return (most === undefined ? line : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, most)).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? '');
}
/** A text whose direction is its own and turns nothing around it. */
function apart(text, most) {
    return `<bdi>${said(text, most)}</bdi>`;
}
/** JSON inside of a script element, which no text in it can end; one line that no runner takes for a command. */
function toScriptData(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f-\u009f]|#(?=\[)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 1026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2953);
/* harmony import */ var _domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7936);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1531);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
    return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
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
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ }),

/***/ 5001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Im: () => (/* binding */ wideTable),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   dw: () => (/* binding */ framePage),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3994);
/**
 * The frame of a page that needs nothing else and runs nothing: its policy lets no script in and takes no style but the one that stands
 * here, so that no text of a record can become part of a program.
 */


/** `head`, `main` and `foot` are HTML; the title is text. No line of the page is a workflow command. */
function framePage({ title, style, head, main, foot }) {
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${(0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="head">
${head}</header>
<main id="main" tabindex="-1">
${main}</main>
<footer class="foot">
${foot}</footer>
</body>
</html>
`;
}
function policyFor(style) {
    return [
        "default-src 'none'",
        `style-src '${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestForPolicy */ .o0)(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
/** A cell that says on a phone, where the table's head is not shown, what it is. */
function cell(label, html, kind = '') {
    return `<td data-label="${(0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(label)}"${kind === '' ? '' : ` class="${kind}"`}>${html}</td>`;
}
/** A table whose rows are blocks on a phone; each row begins with its own head. `last`: the last column has most to say. */
function wideTable(columns, rows, kind = 'even') {
    const head = columns.map((name) => `<th scope="col">${(0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(name)}</th>`).join('');
    return `<table class="wide${kind === 'last' ? ' last' : ''}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
/** Our own words, in which what stands between backticks is code; never a text of a record. */
function own(text) {
    return (0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}
/** A section under a heading; what is empty says so. */
function section(id, title, content, empty) {
    const inside = content === '' ? `<p class="none">${(0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(empty)}</p>\n` : content;
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${(0,_calendar_page_html_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(title)}</h2>\n${inside}</section>\n`;
}


/***/ }),

/***/ 6393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pageStyle)
/* harmony export */ });
/**
 * How the pages for a board look: made to be printed on A4, and readable on a desk and on a phone, light and dark. Colour never stands
 * alone, and text keeps a contrast of 4.5 to 1. Nothing is fetched and no line begins with a colon.
 */
const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --ink: #1b222d; --soft: #545d6b; --line: #dedbd4; --faint: #f0eee9;
  --accent: #1c4f8f; --bad: #a3230f; --bad-ground: #fdeae5; --good: #17553f; --good-ground: #e2f1ea;
  --low: #2f8063; --low-ink: #17553f; --low-ground: #e2f1ea;
  --moderate: #b98300; --moderate-ink: #644700; --moderate-ground: #fbf0d0;
  --high: #cf4d1f; --high-ink: #862a0b; --high-ground: #fde5da;
  --extreme: #8a1a70; --extreme-ink: #6a1055; --extreme-ground: #f7e0f0;
  --bar: #3b6ea8; --bar-part: #9db8d6; --grid: #dedbd4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13161b; --card: #1b1f26; --ink: #e9e7e2; --soft: #a9b1bd; --line: #343b46; --faint: #252a33;
    --accent: #97c0f5; --bad: #ff9d8a; --bad-ground: #3d1a14; --good: #a6e0ca; --good-ground: #183629;
    --low: #4fb08c; --low-ink: #a6e0ca; --low-ground: #183629;
    --moderate: #d8a93a; --moderate-ink: #f2d893; --moderate-ground: #3a3011;
    --high: #ec7146; --high-ink: #ffbda5; --high-ground: #452013;
    --extreme: #cf5bb5; --extreme-ink: #f4b8e4; --extreme-ground: #421a39;
    --bar: #7fb0ea; --bar-part: #3f5f86; --grid: #343b46;
  }
}
.risk-low { --risk: var(--low); --risk-ink: var(--low-ink); --risk-ground: var(--low-ground); }
.risk-moderate { --risk: var(--moderate); --risk-ink: var(--moderate-ink); --risk-ground: var(--moderate-ground); }
.risk-high { --risk: var(--high); --risk-ink: var(--high-ink); --risk-ground: var(--high-ground); }
.risk-extreme { --risk: var(--extreme); --risk-ink: var(--extreme-ink); --risk-ground: var(--extreme-ground); }
.risk-unknown { --risk: var(--soft); --risk-ink: var(--soft); --risk-ground: var(--faint); }
`;
const PAGE = `
* { box-sizing: border-box; }
html { font: 15px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 1020px; padding: 0 28px 48px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-size: 1.9rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; }
h2 { font-size: 1.2rem; font-weight: 650; letter-spacing: -.01em; margin: 40px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; font-weight: 650; line-height: 1.3; }
h4 { font-size: .8rem; font-weight: 650; text-transform: uppercase; letter-spacing: .06em; color: var(--soft); margin: 14px 0 4px; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
a { color: var(--accent); }
.skip { position: absolute; left: 8px; top: -99rem; background: var(--card); color: var(--accent); padding: 8px 14px; }
.skip:focus { top: 8px; }
main:focus { outline: none; }
.head { padding-top: 32px; }
.head .over { font-weight: 600; color: var(--soft); }
.head .under { margin-top: 6px; color: var(--soft); }
.caution { margin-top: 10px; padding-left: 12px; border-left: 3px solid var(--line); color: var(--soft); }
.alert { margin-top: 12px; padding: 8px 12px; background: var(--bad-ground); color: var(--bad); border-left: 4px solid var(--bad); font-weight: 600; }
.glance { display: flex; flex-wrap: wrap; gap: 8px 28px; margin-top: 20px; padding: 12px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.glance b { display: block; font-size: 1.5rem; line-height: 1.1; font-weight: 650; }
.glance li { color: var(--soft); font-size: .86rem; max-width: 9.5rem; }
.glance li b { color: var(--ink); }
.card { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--risk, var(--line)); border-radius: 4px; padding: 16px 20px; margin: 0 0 20px; }
.tag { display: inline-block; padding: 1px 8px; border-radius: 3px; font-size: .8rem; font-weight: 600; background: var(--risk-ground, var(--faint)); color: var(--risk-ink, var(--ink)); white-space: nowrap; }
.bad { color: var(--bad); font-weight: 600; }
.soft { color: var(--soft); }
.none { color: var(--soft); font-style: italic; }
p + table { margin-top: 10px; }
.warn { color: var(--bad); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--card); border: 1px solid var(--line); }
caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: .8rem; color: var(--soft); font-weight: 600; background: var(--faint); }
tbody th { font-weight: 600; }
.wide td { min-width: 6rem; }
thead th { overflow-wrap: normal; }
.wide .id { white-space: nowrap; }
.wide tbody th { min-width: 6rem; }
.last td:last-child { width: 40%; }
.wide + .card { margin-top: 20px; }
td small, th small { display: block; font-size: .86rem; font-weight: 400; color: var(--soft); }
.number { text-align: right; white-space: nowrap; }
.foot { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); font-size: .86rem; color: var(--soft); }
@media (max-width: 640px) {
  body { padding: 0 16px 40px; }
  h1 { font-size: 1.55rem; }
  .card { padding: 14px; }
  table.wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; width: auto; }
  .wide thead { position: absolute; left: -999rem; }
  .wide tr { padding: 8px 0; border-top: 1px solid var(--line); }
  .wide tbody tr:first-child { border-top: 0; }
  .wide th, .wide td, .last td:last-child { border: 0; padding: 2px 12px; width: auto; }
  .wide .id { white-space: normal; }
  .wide td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .86rem; }
}
`;
const PRINT = `
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #aaa; --faint: #fff; --accent: #000; --bad: #000; --bad-ground: #fff; --good: #000; --good-ground: #fff;
    --low: #000; --low-ink: #000; --low-ground: #fff; --moderate: #000; --moderate-ink: #000; --moderate-ground: #fff;
    --high: #000; --high-ink: #000; --high-ground: #fff; --extreme: #000; --extreme-ink: #000; --extreme-ground: #fff;
    --bar: #444; --bar-part: #bbb; --grid: #bbb;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  .head { padding-top: 0; }
  h2 { margin-top: 20pt; }
  h2, h3, h4 { break-after: avoid; }
  .tag { border: 1px solid #000; }
  .card { padding: 8pt 10pt; border-radius: 0; }
  tr, .keep { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
/** @param own what one page has besides */
function pageStyle(own) {
    return `${COLOURS}${PAGE}${own}${PRINT}`;
}


/***/ })

};
