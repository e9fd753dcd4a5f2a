"use strict";
exports.id = 2663;
exports.ids = [2663];
exports.modules = {

/***/ 2663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wj: () => (/* binding */ onlyFor),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   c$: () => (/* binding */ insteadOf),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   jH: () => (/* binding */ atMostOne),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7410);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _time_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4439);



const PLAIN = { isMany: false, isRequired: false, isAskedFor: false, bond: null, takes: null };
/** One value; null where none was given, and the last one where several were. */
function one(value, about, read) {
    return {
        ...PLAIN,
        value,
        about,
        read(given, flag) {
            const text = given.at(-1);
            return text === undefined ? null : read(text, flag);
        },
    };
}
function text(value, about) {
    return one(value, about, (given) => given);
}
function texts(value, about) {
    return { ...PLAIN, value, about, isMany: true, read: (given) => given };
}
/** An answer to what an interview asks for otherwise, which also judges it. */
function answer(value, about) {
    return { ...PLAIN, value, about, isAskedFor: true, read: (given) => given.slice(-1) };
}
function answers(value, about) {
    return { ...texts(value, about), isAskedFor: true };
}
function flag(about) {
    return { ...PLAIN, value: null, about, read: (given) => given.length > 0 };
}
function day(about) {
    return one('DAY', about, (given, name) => advised(given, name, (0,_domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDay */ .p3)(given)));
}
/** As the questions take a time: with an offset, or one of the policy's zone, which the command has to settle. */
function instant(about = "stands for now, in the policy's zone or with an offset") {
    return one('TIME', about, (text, flag) => {
        const isWall = (0,_time_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .isWallTime */ .e)(text);
        if (!isWall)
            advised(text, flag, (0,_domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInstant */ .wv)(text));
        return { flag, text, isWall };
    });
}
function advised(given, name, advice) {
    if (advice !== null)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(`--${name}: ${advice.message} ${advice.remedy}`);
    return given;
}
function oneOf(words, about, usual = null) {
    const takes = `it can be ${words.join(', ')}`;
    const read = (given, name) => words.find((word) => word === given) ?? refuse(name, given, takes);
    const option = one(words.join('|'), about, read);
    return { ...option, takes, read: (given, name) => option.read(given, name) ?? usual };
}
/** A whole number from 1. */
function count(about, takes) {
    const read = (given, name) => /^[1-9]\d{0,4}$/.test(given) ? Number(given) : refuse(name, given, takes);
    return { ...one('N', about, read), takes };
}
/** @param like how one looks, where its name does not say */
function matching(value, pattern, about, like = value.toLowerCase()) {
    const takes = `it can be ${like}`;
    const read = (given, name) => (pattern.test(given) ? given : refuse(name, given, takes));
    return { ...one(value, about, read), takes };
}
/** A folder that is there; the present one where none is given. */
function folder(about = 'the checkout; default: this folder') {
    return {
        ...PLAIN,
        value: 'DIR',
        about,
        read: (given) => given.at(-1) ?? '.',
        check(path, name) {
            if (!(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(path))
                throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(`--${name} ${JSON.stringify(path)} is not a folder`);
        },
    };
}
function refuse(name, given, takes) {
    throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(`--${name} is ${JSON.stringify(given)}; ${takes}`);
}
/** @param because what is said where it was not given */
function required(option, because) {
    return {
        ...option,
        isRequired: true,
        read(given, name) {
            const value = given.length === 0 ? null : option.read(given, name);
            if (value === null || value === undefined)
                throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(because ?? `--${name} is missing${option.takes === null ? '' : `; ${option.takes}`}`);
            return value;
        },
    };
}
/** It means something with the other option only. */
function onlyFor(other, option) {
    return { ...option, bond: { kind: 'for', flag: other } };
}
/** Neither means anything without the other. @param because why the other one needs it */
function together(other, option, because) {
    return { ...option, bond: { kind: 'with', flag: other, because } };
}
function insteadOf(other, option) {
    return { ...option, bond: { kind: 'instead-of', flag: other } };
}
/** Nothing stands beside the options. @param hint what to do instead */
function nothing(hint = '') {
    return {
        value: '',
        about: '',
        read([first]) {
            if (first === undefined)
                return null;
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(`it takes no ${JSON.stringify(first)}${hint === '' ? '' : `; ${hint}`}`);
        },
    };
}
/** @param because what is said where there is none, or more than one */
function exactlyOne(value, about, because) {
    return {
        value,
        about,
        read([first, ...more]) {
            if (first === undefined || more.length > 0)
                throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(because);
            return first;
        },
    };
}
/** @param because what is said where there are more */
function atMostOne(value, about, because) {
    return {
        value: `[${value}]`,
        about,
        read([first, ...more]) {
            if (more.length > 0)
                throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .Misuse */ .Jr(because);
            return first ?? null;
        },
    };
}
function anyNumber(value, about) {
    return { value: `[${value}\u2026]`, about, read: (given) => given };
}


/***/ }),

/***/ 5368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ Misuse),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   ms: () => (/* binding */ refuseUsage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _render_plain_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6096);
/**
 * The options of a command as a table: from it come typed values, every refusal with its reason, and the usage. A value that is empty, a
 * day or an instant that is none, and a folder that is not there are refused here, in one wording.
 */





/** Why what was given makes no sense, in the words that a person reads. */
class Misuse extends Error {
}
/** @param also what is wrong with several values beside each other; `flags`: those that were given */
function options(command, named, table, also = () => null) {
    return {
        command,
        named,
        table,
        read(args) {
            try {
                const { values, positionals } = parse(args, table);
                refuseEmpty(values, table);
                const beside = named.read(positionals);
                const read = Object.entries(table).map(([flag, option]) => [flag, option.read(values[flag] ?? [], flag)]);
                const flags = new Set(Object.keys(values));
                holdBonds(table, flags);
                const given = { ...Object.fromEntries(read), named: beside };
                const wrong = also(given, flags);
                if (wrong !== null)
                    throw new Misuse(wrong);
                // Last, so that what was typed wrong is said before what is not there.
                for (const [flag, value] of read)
                    table[flag]?.check?.(value, flag);
                return given;
            }
            catch (error) {
                return describeMisuse(error);
            }
        },
    };
}
/** What was given of each option, in order; a flag that takes no value gives one that is not empty. */
function parse(args, table) {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: Object.fromEntries(Object.entries(table).map(([flag, { value }]) => value === null ? [flag, { type: 'boolean' }] : [flag, { type: 'string', multiple: true }])),
    });
    const lists = Object.entries(values).map(([flag, value]) => [
        flag,
        Array.isArray(value) ? value.map(String) : ['yes'],
    ]);
    return { values: Object.fromEntries(lists), positionals };
}
function refuseEmpty(values, table) {
    for (const [flag, given] of Object.entries(values))
        if (table[flag]?.isAskedFor === false && given.some((text) => text.trim() === ''))
            throw new Misuse(`--${flag} is empty`);
}
function holdBonds(table, flags) {
    for (const [own, { bond, value }] of Object.entries(table))
        if (bond !== null)
            holdBond(own, value, bond, flags);
}
function holdBond(own, value, { kind, flag, because }, flags) {
    if (kind === 'for' && flags.has(own) && !flags.has(flag))
        throw new Misuse(`--${own} is for --${flag}`);
    if (kind === 'instead-of' && flags.has(own) && flags.has(flag))
        throw new Misuse(`--${own} and --${flag} say the same: give one of them`);
    if (kind !== 'with')
        return;
    if (flags.has(own) && !flags.has(flag))
        throw new Misuse(`--${own} goes with --${flag}`);
    if (flags.has(flag) && !flags.has(own))
        throw new Misuse(`--${flag} needs --${own} ${value}, ${because}`);
}
/** The first line of what `parseArgs` throws. Any other fault is one of the program. */
function describeMisuse(error) {
    if (!(error instanceof Error))
        throw error;
    const isOfNode = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isOfNode && !(error instanceof Misuse))
        throw error;
    const [first = ''] = error.message.split('\n');
    // Node goes on to explain how to name a file that begins with a dash.
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage', 500);
}
/** Says on standard error what is wrong with how a command was called. */
function refuseUsage(terminal, command, message) {
    terminal.err(`${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`change-gate ${command}: ${(0,_render_plain_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCommands */ .G2)(message, terminal.program)}`)}\nSee: ${terminal.program} ${command} --help\n`);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LOCAL),
/* harmony export */   e: () => (/* binding */ isWallTime)
/* harmony export */ });
/** The forms that a time may be typed in, told without loading what reads it: help only needs to know them. */
/** A day and a time of day without an offset, and the two apart. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?$/u;
/** Whether it is date and time without an offset, which is one of the policy's zone; not whether there is such a time. */
function isWallTime(text) {
    return LOCAL.test(text);
}


/***/ }),

/***/ 3798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ escapeUnits),
/* harmony export */   IS: () => (/* binding */ describeBlank),
/* harmony export */   hR: () => (/* binding */ revealInvisible),
/* harmony export */   iP: () => (/* binding */ joinBlanks),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   tO: () => (/* binding */ findInvisible),
/* harmony export */   v8: () => (/* binding */ findControl)
/* harmony export */ });
/**
 * The one definition of what a reader cannot see, by properties of Unicode. Such a character makes two names out of one: it is refused in
 * names, and in prose every renderer shows it as `<U+202E>`.
 */
/** Refused everywhere: C0 but for tab and line breaks, DEL and C1, line and paragraph separator, lone surrogates. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Cs}]/u;
/** Controls, format characters (bidirectional marks among them), separators, lone surrogates, what a font leaves out, and signs without any ink. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|\u2800|\u{16fe4}|\u{1d159}/u;
const EACH = new RegExp(UNSEEN, 'gu');
/** Most text is ASCII that can be seen; it need not be looked up in tables. */
const PLAIN = /^[\x20-\x7e]*$/;
/** `U+202E` of the first control character, null where there is none. */
function findControl(text) {
    return findIn(text, CONTROL);
}
/** As `findControl`, with everything else that must not stand in a name. */
function findInvisible(text) {
    return findControl(text) ?? findIn(text, UNSEEN);
}
/** The text with `<U+202E>` in place of each such character, line breaks and tabs included. */
function revealInvisible(text) {
    return replaceInvisible(text, (character) => `<${nameOf(character)}>`);
}
/** Each run of white space as one blank, but for what only a program takes for white space: that is shown like all that has no ink. */
function joinBlanks(text) {
    return text.replace(/\s+/gu, (space) => (/[\u2028\u2029\ufeff]/u.test(space) ? space : ' '));
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(EACH, by);
}
/** A character as JSON and YAML escape it: twice for one beyond the first 65,536. */
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
/** A blank that YAML does not take for one: `a no-break space (U+00A0)`. */
function describeBlank(blank) {
    const name = nameOf(blank);
    return blank === '\u00a0' || blank === '\u202f'
        ? `a no-break space (${name})`
        : blank === '\t'
            ? 'a tab'
            : `the blank ${name}`;
}
function findIn(text, characters) {
    if (PLAIN.test(text))
        return null;
    const [found] = characters.exec(text) ?? [];
    return found === undefined ? null : nameOf(found);
}
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ showPointer),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const LONGEST = 60;
/** A value as a person would write it: text in quotes, a list or mapping by its size. */
function showValue(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'no plain value';
}
/** Text in quotes; at most 60 characters of it. */
function quote(text) {
    const line = (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .hR)((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBlanks */ .iP)(text.slice(0, LONGEST * 2)));
    const characters = Array.from(line);
    return characters.length > LONGEST ? `"${characters.slice(0, LONGEST).join('')}\u2026"` : `"${line}"`;
}
/** `plan.backout.steps (entry 2)`; a pointer to the whole file is `the file`. */
function showPointer(pointer) {
    const keys = pointer.filter((segment) => typeof segment === 'string').map((key) => quote(key).slice(1, -1));
    const entries = pointer.filter((segment) => typeof segment === 'number').map((index) => index + 1);
    const path = keys.length === 0 ? 'the file' : keys.join('.');
    if (entries.length === 0)
        return path;
    return `${path} (${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')})`;
}
/** `a, b or c` */
function listWords(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ }),

/***/ 4360:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ki: () => (/* binding */ daysInYear),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   e7: () => (/* binding */ addYears),
/* harmony export */   eG: () => (/* binding */ describeDate),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vb: () => (/* binding */ dayOfYear)
/* harmony export */ });
/**
 * Days of the calendar (proleptic Gregorian), by whole numbers: day 0 is 1 January 1970. A day has no zone and no length; what
 * begins when in a zone is the question of wall-time.ts.
 */
/** A day that writes itself as `2026-11-24`. */
class CalendarDay {
    year;
    month;
    day;
    constructor(year, month, day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }
    toString() {
        return describeDate(this);
    }
}
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
function isLeapYear(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function daysInYear({ year }) {
    return isLeapYear(year) ? 366 : 365;
}
function daysInMonth({ year, month }) {
    if (month === 2)
        return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** 1 for 1 January. */
function dayOfYear({ year, month, day }) {
    const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
    return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}
/** Days before 1 January of a year, from 1 January of the year 0, whose leap year comes before its years 1 to 4. */
function daysBeforeYear(year) {
    const past = year - 1;
    return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
}
const EPOCH = daysBeforeYear(1970);
/** Days since 1 January 1970; below 0 before it. */
function numberOf(day) {
    return daysBeforeYear(day.year) - EPOCH + dayOfYear(day) - 1;
}
/** The day of a number of days since 1 January 1970. */
function dayAt(number) {
    // The mean length of a year gives the year, or one beside it near its ends.
    let year = 1970 + Math.floor(number / 365.2425);
    while (daysBeforeYear(year) - EPOCH > number)
        year -= 1;
    while (daysBeforeYear(year + 1) - EPOCH <= number)
        year += 1;
    let left = number - (daysBeforeYear(year) - EPOCH);
    let month = 1;
    for (let length = 31; left >= length; length = daysInMonth({ year, month, day: 1 })) {
        left -= length;
        month += 1;
    }
    return new CalendarDay(year, month, left + 1);
}
function addDays(day, count) {
    return dayAt(numberOf(day) + count);
}
/** The same day of the year `count` years later; 29 February becomes the 28th where there is none. */
function addYears(day, count) {
    const first = { year: day.year + count, month: day.month, day: 1 };
    return new CalendarDay(first.year, first.month, Math.min(day.day, daysInMonth(first)));
}
/** Days from one day to another; below 0 backwards. */
function countDays(from, to) {
    return numberOf(to) - numberOf(from);
}
/** 1 Monday to 7 Sunday. */
function weekdayOf(day) {
    // 1 January 1970 was a Thursday.
    return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}
/** A day that exists, as `2026-11-24`; null for anything else. */
function parseDay(text) {
    if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth({ year, month, day }))
        return null;
    return new CalendarDay(year, month, day);
}
/** `2026-11-24`. */
function describeDate({ year, month, day }) {
    return `${describeYear(year)}-${pad(month)}-${pad(day)}`;
}
/** Four digits; a sign and six beyond them. */
function describeYear(year) {
    if (year >= 0 && year <= 9999)
        return String(year).padStart(4, '0');
    return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
function pad(part) {
    return String(part).padStart(2, '0');
}


/***/ }),

/***/ 2834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   n$: () => (/* binding */ isDuration)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/** ISO 8601 durations of days, hours, minutes and seconds, in milliseconds. A day is 24 hours, whatever the clocks do. */

const GRAMMAR = /^P(?=[0-9T])(?:([0-9]{1,5})D)?(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,8})S)?)?$/;
function isDuration(text) {
    return GRAMMAR.test(text);
}
/** Milliseconds, 0 or more; null when the text is not such a duration (months, weeks, fractions and signs are not). */
function parseDuration(text) {
    const usual = readUsual(text);
    if (usual !== null)
        return usual;
    const parts = GRAMMAR.exec(text);
    if (parts === null)
        return null;
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
    return Number(days) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + Number(hours) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp + Number(minutes) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY + Number(seconds) * 1000;
}
/** `PT15M`, as nearly every duration is written and some runs read ten thousand times; null where it is anything else. */
function readUsual(text) {
    const unit = text.endsWith('M') ? _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY : text.endsWith('H') ? _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp : text.endsWith('S') ? 1000 : null;
    if (unit === null || text.length < 4 || text.length > 6 || !text.startsWith('PT'))
        return null;
    let count = 0;
    for (let at = 2; at < text.length - 1; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (digit < 0 || digit > 9)
            return null;
        count = count * 10 + digit;
    }
    return count * unit;
}
/** `2 days 4 hours`, `15 minutes`, `0 minutes`. */
function describeDuration(milliseconds) {
    const parts = [];
    let rest = milliseconds;
    for (const [unit, name] of [
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, 'day'],
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, 'hour'],
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, 'minute'],
        [1000, 'second'],
    ]) {
        const count = Math.floor(rest / unit);
        rest -= count * unit;
        if (count > 0)
            parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.length === 0 ? '0 minutes' : parts.join(' ');
}


/***/ }),

/***/ 7410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ checkWallTimeEnd),
/* harmony export */   K3: () => (/* binding */ checkWallTime),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   fU: () => (/* binding */ checkDuration),
/* harmony export */   p3: () => (/* binding */ checkDay),
/* harmony export */   r: () => (/* binding */ checkDayOrInstant),
/* harmony export */   s5: () => (/* binding */ checkTimeZone),
/* harmony export */   wv: () => (/* binding */ checkInstant)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2834);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);
/* harmony import */ var _wall_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4885);
/**
 * What is wrong with an instant, a day, a time of day, a duration or a time zone, and what to write instead; null for good text. What is good
 * is what the domain reads, in its one grammar; a file may hold less of it: no day before 1970, and no offset that no place has.
 */





const INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:[Zz]|[+-]([0-9]{2}):([0-9]{2}))$/u;
const LOCAL = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?$/u;
const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const INSTANT_FORM = 'Write date, time and offset, such as 2026-11-24T10:00:00Z or 2026-07-01T10:00:00+01:00.';
const DAY_FORM = 'Write the day as YYYY-MM-DD, such as 2026-11-24.';
function checkInstant(text) {
    if (((0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readUsual */ .j7)(text) ?? -1) >= 0)
        return null;
    const parts = INSTANT.exec(text);
    if (parts === null) {
        if (LOCAL.test(text))
            return {
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has no offset from UTC, so it would be another moment in every time zone.`,
                remedy: 'Add Z for UTC, or an offset such as +01:00.',
            };
        if (DAY.test(text))
            return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a day, not an instant.`, remedy: INSTANT_FORM };
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date and time with an offset.`, remedy: INSTANT_FORM };
    }
    const [, day = '', hour, minute, second, offsetHour, offsetMinute] = parts;
    const unreal = checkReal(day);
    if (unreal !== null)
        return {
            message: unreal === 'early' ? `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ${EARLY}` : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names a day that does not exist.`,
            remedy: unreal === 'early' ? EARLY_REMEDY : 'Write a day that the calendar has.',
        };
    if (Number(second) === 60)
        return {
            message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a leap second, which cannot be scheduled.`,
            remedy: 'Write :59 or the next minute.',
        };
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return {
            message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names a time of day that does not exist.`,
            remedy: 'Hours end at 23, minutes and seconds at 59; midnight is 00:00:00 of the next day.',
        };
    if (Number(offsetHour ?? 0) > 18 || Number(offsetMinute ?? 0) > 59)
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has an offset that no place has.`, remedy: INSTANT_FORM };
    // Whatever the domain reads otherwise is none, even where nothing above says why.
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(text) === null
        ? { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date and time with an offset.`, remedy: INSTANT_FORM }
        : null;
}
function checkDay(text) {
    if (!DAY.test(text))
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a day.`, remedy: DAY_FORM };
    const unreal = checkReal(text);
    if (unreal === 'early')
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ${EARLY}`, remedy: EARLY_REMEDY };
    if (unreal === 'none')
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a day that does not exist.`, remedy: 'Write a day that the calendar has.' };
    return null;
}
function checkDayOrInstant(text) {
    return DAY.test(text) ? checkDay(text) : checkInstant(text);
}
function checkWallTime(text) {
    if ((0,_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimeOfDay */ .ls)(text))
        return null;
    if (text === '24:00')
        return { message: '"24:00" ends a day and begins none.', remedy: 'Write "00:00", the midnight that begins it.' };
    return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a time of day.`, remedy: 'Write it as HH:MM in quotes, such as "09:30".' };
}
/** As `checkWallTime`, of a time at which something ends. */
function checkWallTimeEnd(text) {
    return (0,_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isEndOfDay */ .zY)(text) ? null : checkWallTime(text);
}
function checkDuration(text) {
    if ((0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .isDuration */ .n$)(text))
        return null;
    const remedy = 'Write days, hours, minutes and seconds, such as PT15M, PT1H30M or P2D.';
    if (/^P(?:[0-9]+[YMW])+/u.test(text))
        return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} counts years, months or weeks.`, remedy };
    if (/^0+$/u.test(text))
        return {
            message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a duration.`,
            remedy: 'Write a length such as PT15M; where there is none, such as no downtime, PT0S.',
        };
    return { message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a duration.`, remedy };
}
/** Seconds of a duration; null where the text is none. */
function readSeconds(text) {
    const length = (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
    return length === null ? null : length / 1000;
}
function checkTimeZone(text) {
    if ((0,_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownZone */ .Wn)(text))
        return null;
    return {
        message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a time zone that is known here.`,
        remedy: 'Write its IANA name, such as Europe/London or UTC.',
    };
}
const EARLY = 'lies before 1970, where no change was deployed.';
const EARLY_REMEDY = 'Correct the year, such as 2026.';
/** Of a day as `YYYY-MM-DD`: that the calendar has none such, or that it lies before the year 1970; null for any other. */
function checkReal(text) {
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text);
    if (day === null)
        return text.startsWith('0000-') ? 'early' : 'none';
    return day.year < 1970 ? 'early' : null;
}


/***/ }),

/***/ 7482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* reexport safe */ _days_js__WEBPACK_IMPORTED_MODULE_0__.Iq),
/* harmony export */   Xo: () => (/* binding */ parseOffset),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   j7: () => (/* binding */ readUsual),
/* harmony export */   l0: () => (/* binding */ describeInstant),
/* harmony export */   m3: () => (/* binding */ describeDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   tK: () => (/* binding */ toIso)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/**
 * Instants as whole milliseconds since 1970 in UTC, and how they are said. What is finer than a millisecond is cut off towards
 * the past, which never changes the order of two instants. A text is an instant only in one grammar: RFC 3339 with an offset.
 */



const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 24 hours. A calendar day may be shorter or longer; those are counted with dates, never with this. */
const DAY = 24 * HOUR;
// Small letters are RFC 3339's too. No leap second and no blank for T: what other parsers guess at is refused here.
const GRAMMAR = /^(?!0000)(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Milliseconds since 1970 in UTC; null when the text is no instant, or names a day that does not exist. */
function parseInstant(text) {
    return readUsual(text) ?? parseByGrammar(text);
}
/** `2026-11-24T10:00:00Z`, as nearly every instant is written and some runs read a hundred thousand times; null where it is anything else. */
function readUsual(text) {
    if (text.length !== 20 || text[19] !== 'Z' || text[10] !== 'T')
        return null;
    if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':')
        return null;
    const year = twoAt(text, 0) * 100 + twoAt(text, 2);
    const month = twoAt(text, 5);
    const day = twoAt(text, 8);
    const hour = twoAt(text, 11);
    const minute = twoAt(text, 14);
    const second = twoAt(text, 17);
    // Whatever is no digit is not a number here, and within no bounds.
    if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1))
        return null;
    if (day > 28 && day > (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)({ year, month, day }))
        return null;
    if (!(hour <= 23 && minute <= 59 && second <= 59))
        return null;
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * 1000;
}
function twoAt(text, at) {
    return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1));
}
function digit(code) {
    return code >= 0x30 && code <= 0x39 ? code - 0x30 : Number.NaN;
}
function parseByGrammar(text) {
    const parts = GRAMMAR.exec(text);
    if (parts === null)
        return null;
    const [, date = '', hour, minute, second, fraction = ''] = parts;
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(date);
    if (day === null)
        return null;
    const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
    const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * DAY + time + milliseconds - readOffset(text) * MINUTE;
}
/** The offset that an instant is written with, in minutes east of UTC (`Z` is 0); null when the text is no instant. */
function parseOffset(text) {
    return GRAMMAR.test(text) ? readOffset(text) : null;
}
function readOffset(text) {
    if (/z$/i.test(text))
        return 0;
    const minutes = Number(text.slice(-5, -3)) * 60 + Number(text.slice(-2));
    return text.at(-6) === '-' ? -minutes : minutes;
}
/** RFC 3339 in UTC: `2026-11-24T10:00:00Z`. */
function toIso(instant) {
    const { day, time, fraction } = split(instant);
    return `${(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(day)}T${time}${fraction}Z`;
}
/** Day, time and fraction of a second, by the clock of UTC. */
function split(instant) {
    const day = Math.floor(instant / DAY);
    const rest = instant - day * DAY;
    const two = (part) => String(Math.floor(part)).padStart(2, '0');
    const time = `${two(rest / HOUR)}:${two((rest % HOUR) / MINUTE)}:${two((rest % MINUTE) / 1000)}`;
    const milliseconds = rest % 1000;
    const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;
    return { day: (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(day), time, fraction };
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `Tuesday 24 November 2026`. */
function describeDay(day) {
    return `${WEEKDAYS[(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}
/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`. The zone must be a known one. */
function describeInstant(instant, zone) {
    const { day, time } = split(instant + (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadAt */ .b)(instant, zone));
    return `${time.endsWith(':00') ? time.slice(0, 5) : time} on ${describeDay(day)}, ${zone} (${toIso(instant)})`;
}


/***/ }),

/***/ 4885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readClock),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Ox: () => (/* binding */ spanOnDay),
/* harmony export */   Wn: () => (/* reexport safe */ _zones_js__WEBPACK_IMPORTED_MODULE_2__.W),
/* harmony export */   Xg: () => (/* binding */ readZone),
/* harmony export */   j8: () => (/* binding */ describeOffset),
/* harmony export */   jR: () => (/* binding */ countReadings),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ls: () => (/* binding */ isTimeOfDay),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   zY: () => (/* binding */ isEndOfDay)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
/**
 * From wall time to instants and back. Where a clock change makes a wall time ambiguous the contract decides, not a default: in
 * a gap an edge moves forward by the gap (RFC 5545, 3.3.5); of two equal times a start takes the first and an end the second.
 */




/** The calendar day of an instant in a known zone. */
function dayOf(instant, zone) {
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(Math.floor((instant + (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone)) / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_));
}
/** The first instant of a calendar day in a known zone. */
function startOfDay(day, zone) {
    const midnight = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_, zone);
    // Where the clocks pass over midnight, the day begins with the change.
    return midnight.kind === 'never' ? midnight.change : midnight.first;
}
/** Minutes east of UTC that a known zone has at an instant. */
function offsetAt(instant, zone) {
    return (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone) / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
}
/** Minutes east of UTC as `+01:00`. */
function describeOffset(minutes) {
    const sign = minutes < 0 ? '-' : '+';
    const size = Math.abs(minutes);
    const two = (part) => String(Math.trunc(part)).padStart(2, '0');
    const seconds = Math.round((size % 1) * 60);
    return `${sign}${two(size / 60)}:${two(size % 60)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}
/** `HH:MM`, from `00:00` to `23:59`. */
function isTimeOfDay(text) {
    return /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}
/** As `isTimeOfDay`, or `24:00`: the midnight that ends a day. */
function isEndOfDay(text) {
    return text === '24:00' || isTimeOfDay(text);
}
/** How often a zone's clock shows a local date and time (`2026-03-29T01:30:00`): in a gap never, in an overlap twice. */
function countReadings(local, zone) {
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(local.slice(0, 10));
    if (day === null)
        throw new RangeError(`${local} is no local date and time.`);
    return readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(local.slice(11)), zone).kind;
}
/**
 * The span from a wall time on `day` to the next time that the clock shows `to`: on the next day unless `to` is after `from`.
 * Both are `HH:MM` and differ; `to` may be `24:00`, the midnight that ends the day.
 */
function spanOnDay(day, from, to, zone) {
    const last = to > from ? day : (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1);
    const start = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(from), zone);
    const end = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(last) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(to), zone).last;
    if (start.first < end)
        return { start: start.first, end };
    // The start fell into a gap and moved past the end. What is left of the span begins when the gap ends; a freeze must not vanish.
    return { start: start.kind === 'never' ? start.change : start.first, end };
}
/** Milliseconds from midnight to `HH:MM` or `HH:MM:SS`. */
function timeOfDay(text) {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
    return hours * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp + minutes * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY + seconds * 1000;
}
/** When the clock of a known zone shows a wall time, which is given in milliseconds as if it were one of UTC. */
function readZone(wall, zone) {
    return readClock(wall, (instant) => (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone));
}
/** As `readZone`, of any clock that is never a whole day away from UTC. */
function readClock(wall, ahead) {
    // No zone is a whole day away from UTC, so that a clock change that matters lies between these two instants. They are midnights
    // so that the times of one day, and of the days beside it, share what is asked about them.
    const before = Math.floor(wall / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ - _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    const after = before + 3 * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    const [old, present] = [ahead(before), ahead(after)];
    const once = (instant) => ({ kind: 'once', first: instant, last: instant, change: instant });
    if (old === present)
        return once(wall - old);
    const [byOld, byPresent] = [wall - old, wall - present];
    const isOld = ahead(byOld) === old;
    const isPresent = ahead(byPresent) === present;
    if (isOld && isPresent)
        return { kind: 'twice', first: byOld, last: byPresent, change: byOld };
    if (isOld)
        return once(byOld);
    if (isPresent)
        return once(byPresent);
    return { kind: 'never', first: byOld, last: byOld, change: findChange(before, after, ahead) };
}
/** The first instant, to the second, at which the offset is the one of `after` and no longer the one of `before`. */
function findChange(before, after, ahead) {
    const old = ahead(before);
    let [low, high] = [before / 1000, after / 1000];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (ahead(middle * 1000) === old)
            low = middle;
        else
            high = middle;
    }
    return high * 1000;
}


/***/ }),

/***/ 5180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isKnownZone),
/* harmony export */   b: () => (/* binding */ aheadAt)
/* harmony export */ });
/**
 * The offset of a time zone at an instant, from the zone data of this machine: the one place that asks for them. A formatter is
 * made once for each zone, because the first costs as much as half of an empty Node (12 ms), and every other about 1 ms.
 */
const formatters = new Map();
/** All names of three letters that the IANA list has. */
const SHORT = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));
/** Whether the zone data of this machine know the name. */
function isKnownZone(zone) {
    return findFormatter(zone) !== null;
}
const DAY = 24 * 60 * 60_000;
/** By zone and midnight of UTC, which is all that the answer hangs on: as many as the days that a run is about. */
const midnights = new Map();
/**
 * How far the clocks of a known zone are ahead of UTC at an instant; both in milliseconds, west of UTC below 0. @throws RangeError
 * where the zone is not known. No zone changes its clocks and changes them back between two midnights: where these agree the data are not
 * asked again, because thousands of records name times of the same days.
 */
function aheadAt(instant, zone) {
    const midnight = Math.floor(instant / DAY) * DAY;
    const ahead = aheadAtMidnight(midnight, zone);
    if (instant === midnight || aheadAtMidnight(midnight + DAY, zone) === ahead)
        return ahead;
    return readAhead(instant, zone);
}
/** @param midnight one of UTC */
function aheadAtMidnight(midnight, zone) {
    let known = midnights.get(zone);
    if (known === undefined) {
        known = new Map();
        midnights.set(zone, known);
    }
    let ahead = known.get(midnight);
    if (ahead === undefined) {
        ahead = readAhead(midnight, zone);
        known.set(midnight, ahead);
    }
    return ahead;
}
function readAhead(instant, zone) {
    const formatter = findFormatter(zone);
    if (formatter === null)
        throw new RangeError(`The time zone ${zone} is not known.`);
    // "1/1/1970, GMT+01:00"; "GMT-00:01:15" before zones had whole minutes.
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(formatter.format(instant)) ?? [];
    const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
    return sign === '-' ? -size : size;
}
function findFormatter(zone) {
    const known = formatters.get(zone);
    if (known !== undefined)
        return known;
    const made = makeFormatter(zone);
    formatters.set(zone, made);
    return made;
}
function makeFormatter(zone) {
    // Offsets are no zones: they do not change their clocks. Some versions of Node take them for names.
    if (!/^[A-Za-z]/.test(zone))
        return null;
    // Node knows abbreviations that are in no list of zones, and not by what people mean: its BST is Dhaka, its AST Anchorage.
    if (/^[A-Za-z]{3}$/.test(zone) && !SHORT.has(zone.toUpperCase()))
        return null;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   aH: () => (/* binding */ sourceLines),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/**
 * Text that anybody may have written, made fit to be shown: one line, nothing invisible, nothing that a runner takes for a command.
 * What was there stays readable: a character that cannot be seen is named, and none is dropped in silence.
 */

const MARKS = /(\p{M}{4})\p{M}+/gu;
/** The text with `<U+202E>` in place of each character that cannot be seen, line breaks and tabs included. */
function reveal(text) {
    return (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .hR)(text).replace(MARKS, '$1<more marks>');
}
/** On one line: runs of white space are one blank, what cannot be seen is named. */
function oneLine(text) {
    return reveal((0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBlanks */ .iP)(text).trim());
}
/** Cut to `most` characters, never inside one; the cut is shown. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}\u2026`;
}
/** The most of one text that a surface for people shows. The JSON report has the rest. */
const LONGEST = 1_000;
/** One line of at most `most` characters. */
function shown(text, most = LONGEST) {
    return cut(oneLine(text), most);
}
/** With the old form of a workflow command, which a runner looks for anywhere in a line, broken up by a blank. */
function withoutOldCommands(text) {
    return text.replace(/##\[/g, '## [');
}
/** Lines for a log that a runner reads: `::` at the start of a line, after any blanks, is broken up as well. */
function withoutCommands(text) {
    return withoutOldCommands(text).replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}
/** A file line by line, each as it is but for what no line of a file shows. */
function sourceLines(text) {
    return withoutCommands(text.trimEnd())
        .split('\n')
        .map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${oneLine(line)}`);
}
/** Words as a list that ends in `or` or `and`. */
function listWords(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ })

};
;