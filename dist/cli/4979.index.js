"use strict";
exports.id = 4979;
exports.ids = [4979];
exports.modules = {

/***/ 9879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   lj: () => (/* binding */ accountOfAddress)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * The forms that a login has on GitHub, said once: for what records and register may name, for inputs, and for the accounts that mail
 * addresses of GitHub's own hold. A form that is forgotten here would hide a co-author, so addresses are read more freely than names are written.
 */

/**
 * Letters, digits and hyphens, of which old accounts have one at either end; the name of a managed user ends with `_` and the short code
 * of their enterprise; an app acts as `name[bot]`.
 */
const LOGIN = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u;
/** `owner/name`; a managed user may own repositories too. No `.` or `..`, which would be another path on the way. */
const REPOSITORY = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/u;
function isBotLogin(login) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login).endsWith('[bot]');
}
/**
 * `1004+dlee_acme@users.noreply.github.com`, as GitHub writes for people who keep their address to themselves; without the number for
 * accounts before July 2017; with another host on GitHub Enterprise.
 */
const PRIVATE_ADDRESS = /^(?:([0-9]{1,15})\+)?([^@\s]+)@users\.noreply\./iu;
/** The account that an address of GitHub's own belongs to; null for any other address. */
function accountOfAddress(mail) {
    const [, id, login] = PRIVATE_ADDRESS.exec(mail) ?? [];
    // The id still names the account after its login was changed.
    return login === undefined ? null : { login, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 4973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   bQ: () => (/* binding */ isNameMatch),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** How names are compared: logins and environment names without regard to ASCII case, patterns with `*` and `?` only. */
const ASCII = /^[\0-\x7f]*$/;
/** Lowers A to Z only: `toLowerCase` would fold the Kelvin sign into k. */
function foldCase(name) {
    // Of ASCII alone both mean the same, and one is much faster.
    return ASCII.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isSameName(a, b) {
    return foldCase(a) === foldCase(b);
}
function includesName(names, name) {
    return names.some((other) => isSameName(other, name));
}
/** Whether a pattern of literals, `*` (any run) and `?` (one character) matches the whole name. Linear in both, no regular expression. */
function isNameMatch(pattern, name) {
    const p = foldCase(pattern);
    const n = foldCase(name);
    let at = 0;
    let star = -1;
    let resume = 0;
    let i = 0;
    while (i < n.length) {
        // Behind the end of the pattern stands nothing, which is no character of a name.
        if (p[at] === '*') {
            star = at;
            resume = i;
            at += 1;
        }
        else if (p[at] === '?' || p[at] === n[i]) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            i = resume;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at += 1;
    return at === p.length;
}
/** A scalar or a list as a list. */
function listOf(value) {
    if (value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 4161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkRuleText),
/* harmony export */   Z: () => (/* binding */ readRecurrence)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);


const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'INTERVAL'];
const LONGEST_INTERVAL = 1_000;
const EXAMPLE = 'For example FREQ=WEEKLY;BYDAY=MO,TU,WE,TH or FREQ=MONTHLY;BYDAY=-1SU.';
/** Thrown and caught in this module only. */
class Refusal extends Error {
    fault;
    constructor(part, because, message, remedy = EXAMPLE) {
        super(because);
        this.fault = { part, because, message, remedy };
    }
}
/** Reads `FREQ=WEEKLY;BYDAY=MO,TU` and the `starting` day beside it. */
function readRecurrence(text, starting) {
    try {
        return { kind: 'rule', rule: readRule(text, starting) };
    }
    catch (trouble) {
        if (trouble instanceof Refusal)
            return { kind: 'refused', ...trouble.fault };
        throw trouble;
    }
}
function splitParts(text) {
    const parts = new Map();
    for (const part of text.split(';')) {
        const [name = '', value = '', ...more] = part.split('=');
        const unlike = `"${part}" is not one of ${PARTS.join(', ')} with a value`;
        if (name === '' || value === '' || more.length > 0)
            throw new Refusal(null, unlike, `${quote(text)} is not a recurrence rule: ${quote(part)} is not NAME=VALUE.`);
        if (parts.has(name))
            throw new Refusal(name, `${name} is given twice`, `The rule ${quote(text)} has ${name} twice.`);
        if (!PARTS.includes(name))
            throw new Refusal(name, unlike, `The rule ${quote(text)} uses ${quote(name)}, which is not supported.`, `Use only ${PARTS.slice(0, -1).join(', ')} and ${PARTS.at(-1)}.`);
        parts.set(name, value);
    }
    return parts;
}
function readRule(text, starting) {
    const parts = splitParts(text);
    const frequency = readFrequency(text, parts.get('FREQ'));
    const months = readNumbers(parts, 'BYMONTH', 1, 12);
    const days = readNumbers(parts, 'BYMONTHDAY', -31, 31);
    const weekdays = readDays(parts.get('BYDAY'), frequency, months !== null);
    const bySetPos = readNumbers(parts, 'BYSETPOS', -366, 366);
    const until = readUntil(parts.get('UNTIL'));
    const first = readStarting(starting);
    const interval = readInterval(parts.get('INTERVAL'), first !== null);
    if (frequency === 'WEEKLY' && days !== null)
        throw new Refusal('BYMONTHDAY', 'BYMONTHDAY does not go with FREQ=WEEKLY', 'BYMONTHDAY cannot stand in a rule with FREQ=WEEKLY.', 'Use BYDAY, or FREQ=MONTHLY.');
    const isOpen = frequency !== 'DAILY' && weekdays === null && days === null;
    if (isOpen && first === null) {
        const wanted = frequency === 'WEEKLY' ? 'BYDAY' : 'BYDAY or BYMONTHDAY';
        throw new Refusal(null, `FREQ=${frequency} needs ${wanted}: it does not say which days`, `The rule ${quote(text)} does not say on which days.`, `Add ${wanted}, or starting: with the first day. ${EXAMPLE}`);
    }
    const given = { byDay: weekdays, byMonthDay: days, byMonth: months };
    const { byDay, byMonthDay, byMonth } = isOpen && first !== null ? complete(given, frequency, first) : given;
    if (bySetPos !== null && byDay === null && byMonthDay === null && byMonth === null)
        throw new Refusal('BYSETPOS', 'BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH to choose from', 'The rule has BYSETPOS, but no BYDAY, BYMONTHDAY or BYMONTH to choose from.', 'Add BYDAY, BYMONTHDAY or BYMONTH, or leave BYSETPOS out.');
    return { frequency, interval, starting: first, weekStart: 1, until, byDay, byMonthDay, byMonth, bySetPos };
}
/** What a rule without days takes from its start (RFC 5545, 3.3.10). */
function complete({ byMonth }, frequency, first) {
    if (frequency === 'WEEKLY')
        return { byDay: [{ weekday: (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(first), ordinal: null }], byMonthDay: null, byMonth };
    return {
        byDay: null,
        byMonthDay: [first.day],
        byMonth: frequency === 'YEARLY' && byMonth === null ? [first.month] : byMonth,
    };
}
function readFrequency(rule, text) {
    if (isFrequency(text))
        return text;
    const because = `FREQ must be one of ${FREQUENCIES.join(', ')}`;
    if (text === undefined)
        throw new Refusal('FREQ', because, `The rule ${quote(rule)} has no FREQ.`);
    const remedy = `FREQ is ${FREQUENCIES.slice(0, -1).join(', ')} or ${FREQUENCIES.at(-1)}.`;
    throw new Refusal('FREQ', because, `The rule has FREQ=${quote(text).slice(1, -1)}.`, remedy);
}
function isFrequency(text) {
    return text !== undefined && FREQUENCIES.includes(text);
}
function readStarting(text) {
    if (text === undefined)
        return null;
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text);
    if (day !== null)
        return day;
    const because = `starting: ${text} is not a day that exists`;
    throw new Refusal(null, because, `${quote(text)} is not a day that exists.`, 'Write the day as YYYY-MM-DD.');
}
function readInterval(text, hasStarting) {
    if (text === undefined)
        return 1;
    if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > LONGEST_INTERVAL)
        throw new Refusal('INTERVAL', `INTERVAL=${text} is not a whole number from 1 to ${LONGEST_INTERVAL}`, text.includes(',') ? 'INTERVAL has more than one number.' : `INTERVAL has ${quote(text)}.`, `Write one number from 1 to ${LONGEST_INTERVAL}.`);
    if (!hasStarting)
        throw new Refusal('INTERVAL', 'INTERVAL needs `starting`: without it nothing says from which day it counts', 'The rule has INTERVAL, but nothing says from which day it counts.', 'Add starting: with a day, or leave INTERVAL out.');
    return Number(text);
}
function readNumbers(parts, name, low, high) {
    const text = parts.get(name);
    if (text === undefined)
        return null;
    // A file may name a number as often as it has room for, and each day would be compared with them all.
    const numbers = [...new Set(text.split(','))].map((entry) => {
        const number = /^[+-]?[0-9]{1,3}$/.test(entry) ? Number(entry) : 0;
        if (number !== 0 && number >= low && number <= high)
            return number;
        throw new Refusal(name, `${name}=${text}: "${entry}" is not a number from ${low} to ${high}${low < 0 ? ' without 0' : ''}`, `${name} has ${quote(entry)}.`, `Write numbers from 1 to ${high}${low < 0 ? ', or from -1 down, counted from the end' : ''}.`);
    });
    return [...new Set(numbers)];
}
function readDays(text, frequency, hasMonth) {
    if (text === undefined)
        return null;
    const highest = frequency === 'YEARLY' && !hasMonth ? 53 : 5;
    return [...new Set(text.split(','))].map((entry) => {
        const match = /^([+-]?[0-9]{1,2})?([A-Z]{2})$/.exec(entry);
        const weekday = WEEKDAYS.indexOf(match?.[2] ?? '') + 1;
        const message = `BYDAY has ${quote(entry)}.`;
        if (weekday === 0)
            throw new Refusal('BYDAY', `BYDAY=${text}: "${entry}" is not one of ${WEEKDAYS.join(', ')}`, message, 'Days are MO, TU, WE, TH, FR, SA and SU; -1SU is the last Sunday.');
        if (match?.[1] === undefined)
            return { weekday, ordinal: null };
        if (frequency !== 'MONTHLY' && frequency !== 'YEARLY')
            throw new Refusal('BYDAY', `BYDAY=${text}: a number before a day goes with FREQ=MONTHLY and FREQ=YEARLY only`, `BYDAY has ${quote(entry)}, which counts weeks, in a rule with FREQ=${frequency}.`, 'Use FREQ=MONTHLY or YEARLY, or leave the number out.');
        const ordinal = Number(match[1]);
        if (ordinal !== 0 && Math.abs(ordinal) <= highest)
            return { weekday, ordinal };
        throw new Refusal('BYDAY', `BYDAY=${text}: the number in "${entry}" must be from 1 to ${highest}, or from -1 to -${highest}`, message, `The number before a day is from 1 to ${highest} here, or from -1 to -${highest}, counted from the end.`);
    });
}
function readUntil(text) {
    if (text === undefined)
        return null;
    const match = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})Z)?$/.exec(text);
    if (match !== null) {
        const [, year, month, date, hour, minute, second] = match;
        const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`${year}-${month}-${date}`);
        if (hour === undefined && day !== null)
            return { kind: 'day', day };
        const instant = (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`);
        if (instant !== null)
            return { kind: 'instant', instant };
    }
    throw new Refusal('UNTIL', `UNTIL=${text} is neither a day (20261231) nor an instant in UTC (20261231T235959Z)`, `UNTIL has ${quote(text)}.`, 'Write a day as 20261231, or an instant as 20261231T230000Z.');
}
const FORM = /^[A-Z]+=[A-Z0-9,+-]+(?:;[A-Z]+=[A-Z0-9,+-]+)*$/;
/** What is wrong with the writing of a rule, whose parts may be right: the rule as it stands in a calendar program, say. */
function checkRuleText(text) {
    if (FORM.test(text))
        return null;
    const meant = text
        .replace(/^\s*RRULE\s*:/i, '')
        .replace(/\s+/g, '')
        .replace(/;+$/, '')
        .toUpperCase();
    if (FORM.test(meant)) {
        const slips = [
            ...(/^\s*RRULE\s*:/i.test(text) ? ['begins with "RRULE:"'] : []),
            ...(/[a-z]/.test(text.replace(/^\s*RRULE\s*:/i, '')) ? ['has small letters'] : []),
            ...(/\s/.test(text) ? ['has blanks'] : []),
            ...(/;\s*$/.test(text) ? ['ends with ";"'] : []),
        ];
        const last = slips.at(-1) ?? '';
        const list = slips.length < 2 ? last : `${slips.slice(0, -1).join(', ')} and ${last}`;
        return { message: `The rule ${quote(text)} ${list}.`, remedy: `Write ${meant}` };
    }
    const read = readRecurrence(meant, undefined);
    return read.kind === 'refused'
        ? { message: read.message, remedy: read.remedy }
        : { message: `The rule ${quote(text)} cannot be read.`, remedy: EXAMPLE };
}
const LONGEST_QUOTE = 60;
function quote(text) {
    return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE)}\u2026"` : `"${text}"`;
}


/***/ }),

/***/ 4979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export checkGlob */
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _domain_time_recurrence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/**
 * One check for each kind of text that the schemas define: null for good text, else what is wrong with it and what to write.
 * The schemas' patterns say no; these say why.
 */




/** A check by pattern, for text that needs no further explanation. */
function match(pattern, what, remedy) {
    return (text) => (pattern.test(text) ? null : { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not ${what}.`, remedy });
}
const isTrimmed = /^\S(?:.*\S)?$/u;
function checkLogin(text) {
    if (_domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .LOGIN */ .S3.test(text))
        return null;
    if (text.startsWith('@'))
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} begins with "@".`, remedy: 'Write the login without "@".' };
    if (text.includes('/'))
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names a team; a person is needed here.`,
            remedy: 'Write the GitHub login of a person.',
        };
    if (/[^\p{ASCII}]/u.test(text))
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds characters that no GitHub login has.`,
            remedy: 'Type the login again: one of its letters may only look like the right one.',
        };
    return {
        message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a GitHub login.`,
        remedy: 'Write the login as GitHub shows it: at most 39 letters, digits and hyphens. A managed user also has an underscore before the short code of the enterprise.',
    };
}
function checkEnvironmentName(text) {
    if (/[*?]/u.test(text))
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a pattern; an exact name is needed here.`,
            remedy: 'List each environment by its name.',
        };
    return isTrimmed.test(text)
        ? null
        : {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not the name of an environment.`,
            remedy: 'Write the name without spaces around it.',
        };
}
function checkEnvironmentPattern(text) {
    // JavaScript moves keys that look like numbers to the front, and the first match wins.
    if (/^[0-9]+$/u.test(text))
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is only digits. Entries are tried in order, and a key of digits would lose its place.`,
            remedy: 'Write a pattern that is not only digits, such as "1*".',
        };
    return isTrimmed.test(text)
        ? null
        : {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not the name of an environment, nor a pattern.`,
            remedy: 'Write a name; "*" stands for any characters, "?" for one.',
        };
}
const LONGEST_GLOB = 300;
/** A file pattern that is relative, stays inside the repository, and uses no regular expression. */
function checkGlob(text) {
    const remedy = 'Write it relative to the root of the repository: "*" and "?" within a folder, "**" across folders, "{a,b}" for either.';
    if (text.startsWith('/'))
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} begins with "/".`, remedy };
    if (text.split('/').some((part) => part === '..' || part === '.'))
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has a part "." or "..".`, remedy };
    const [bad] = /[\\()[\]!|^]/u.exec(text) ?? [];
    if (bad !== undefined)
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} holds "${bad}", which patterns may not use.`, remedy };
    if (/\{[^}]*\{/u.test(text.slice(0, 300)))
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has braces inside braces.`, remedy };
    // It would be taken for plain text, and the pattern would mean other files than it seems to.
    const [range] = /\{[^{},]*\.\.[^{},]*\}/u.exec(text.slice(0, LONGEST_GLOB)) ?? [];
    if (range !== undefined)
        return { message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has the range ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(range)}.`, remedy };
    const [lone] = /[{}]/u.exec(text.slice(0, LONGEST_GLOB).replace(/\{[^{}]*,[^{}]*\}/gu, '')) ?? [];
    if (lone !== undefined)
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has a "${lone}" that is part of no {a,b}, so it would only match itself.`,
            remedy,
        };
    // A rule for files that no file can be under would never hold, and nobody would see it.
    if (text.endsWith('/') || text.includes('//')) {
        const all = `${text.replace(/\/{2,}/gu, '/').replace(/\/(?:\*\*)?$/u, '')}/**`;
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} matches no file, because no file has an empty name.`,
            remedy: `Write ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(all)} for all files below.`,
        };
    }
    if (text.length > LONGEST_GLOB)
        return {
            message: `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has ${text.length} characters; at most ${LONGEST_GLOB} are read.`,
            remedy: 'Divide it into shorter patterns.',
        };
    return text === '' ? { message: 'The pattern is empty.', remedy } : null;
}
const CHECKS = {
    AppSlug: match(/^[A-Za-z0-9][A-Za-z0-9-]*$/u, 'the short name of a GitHub App', 'Write it as in github.com/apps/NAME. For workflows it is github-actions.'),
    BoardName: match(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/u, 'the name of a board', 'Begin with a letter; then letters, digits, dots, underscores and hyphens.'),
    Capacity: match(/^[a-z][a-z0-9-]{0,63}$/u, 'the name of a capacity', 'Write it in kebab-case, such as service-owner.'),
    CommitSha: match(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'a full commit SHA', 'Write all 40 digits, in lower case.'),
    Day: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDay */ .p3,
    DayOrInstant: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDayOrInstant */ .r,
    Duration: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDuration */ .fU,
    EnvironmentName: checkEnvironmentName,
    EnvironmentPattern: checkEnvironmentPattern,
    Folder: match(/^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+)*$/u, 'a folder below this one', 'Write its path from the folder that change-gate runs in (--root), such as payments or teams/payments, without . and .. in it.'),
    Glob: checkGlob,
    Id: match(/^[A-Za-z][A-Za-z0-9._-]{1,63}$/u, 'an id', 'Begin with a letter; then letters, digits, dots, underscores and hyphens; 2 to 64 characters, such as CHG-2026-0042.'),
    Instant: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInstant */ .wv,
    ItemRef: match(isTrimmed, 'the name of a configuration item', 'Write a Backstage reference such as component:default/payments-api, or a bare name.'),
    Line: match(/^(?=.*\S)[^\r\n]+$/u, 'one line of text', 'Write it on one line.'),
    Link: match(/^https:\/\/[^\s<>"']+$/u, 'an https address', 'Write the whole address, beginning with https://.'),
    Login: checkLogin,
    Prose: match(/\S/u, 'an answer', 'Write a sentence.'),
    RepositoryName: match(_domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'the name of a repository', 'Write it as owner/name, such as acme/payments.'),
    // What a rule may hold depends on `starting` beside it, so that the calendar asks; here it is how it is written.
    Recurrence: _domain_time_recurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRuleText */ .U,
    TimeZone: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTimeZone */ .s5,
    Title: match(/^(?=.*\S)[^\r\n]+$/u, 'one line of text', 'Write it on one line.'),
    WallTime: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWallTime */ .K3,
    WallTimeEnd: _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWallTimeEnd */ .HE,
};


/***/ })

};
;