"use strict";
exports.id = 3047;
exports.ids = [3047];
exports.modules = {

/***/ 3047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendar: () => (/* binding */ calendar_calendar),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/oversight/forward/forward.js + 7 modules
var forward = __webpack_require__(8960);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/range.js
/** Which days a forward schedule is about, in the policy's zone. Both days are inclusive, as all days of people are. */




/** Eight weeks. */
const DAYS_AHEAD = 56;
/** Two weeks, for who wants to see what has been. */
const DAYS_BACK = 14;
/** Three years and some days: windows of every day are laid over each of them. */
const MOST_DAYS = 1_100;
const LAST_YEAR = 9999;
/**
 * The range, or what is wrong with the question.
 * @param zone a known one
 */
function readRange(question, now, zone) {
    const today = (0,instants/* dateIn */.m7)(zone, now);
    const from = question.from === null ? (0,time_days/* addDays */.fi)(today, -question.back) : (0,time/* parseDay */.Iq)(question.from);
    const last = question.until === null ? null : (0,time/* parseDay */.Iq)(question.until);
    if (from === null)
        return `${question.from} is no day`;
    if (question.until !== null && last === null)
        return `${question.until} is no day`;
    const end = endOf(from, last, question, today);
    // Clocks and days are written with four digits of a year.
    if (from.year > LAST_YEAR || end.year > LAST_YEAR)
        return `a schedule ends on ${LAST_YEAR}-12-30 at the latest`;
    const span = { start: (0,wall_time/* startOfDay */.ol)(from, zone), end: (0,wall_time/* startOfDay */.ol)(end, zone) };
    if (span.end <= span.start)
        return `${(0,time_days/* describeDate */.eG)((0,time_days/* addDays */.fi)(end, -1))} is before ${(0,time_days/* describeDate */.eG)(from)}`;
    if (span.end > (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(from, MOST_DAYS), zone))
        return `at most ${MOST_DAYS} days are shown at once`;
    return span;
}
/** The day after the last one. */
function endOf(from, last, { from: given, days }, today) {
    if (last !== null)
        return (0,time_days/* addDays */.fi)(last, 1);
    if (days !== null)
        return (0,time_days/* addDays */.fi)(from, days);
    // However far it looks back, it looks as far ahead.
    return (0,time_days/* addDays */.fi)(given === null ? today : from, DAYS_AHEAD);
}

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var plain_writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/progress.js
var progress = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-checkout.js
var read_checkout = __webpack_require__(585);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-repositories.js + 2 modules
var read_repositories = __webpack_require__(66);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/write-files.js
var write_files = __webpack_require__(2999);
// EXTERNAL MODULE: ./.build/build/src/cli/options/calendar.js
var calendar = __webpack_require__(9620);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/calendar.js
/**
 * `change-gate calendar`: what is planned when, from all records of this checkout or of several, for people, pages and calendars. It judges no approval and
 * authorises nothing. What could not be read is said first, and the exit code says that something may be missing.
 */

















/** Each with its file in a folder. */
const FILES = {
    text: 'calendar.txt',
    markdown: 'calendar.md',
    ics: 'calendar.ics',
    json: 'calendar.json',
    html: 'index.html',
};
const ENDINGS = [
    ['text', ['.txt']],
    ['markdown', ['.md', '.markdown']],
    ['ics', ['.ics']],
    ['json', ['.json']],
    ['html', ['.html', '.htm']],
];
/** What is written into a folder where no format is asked for. */
const PUBLISHED = ['html', 'ics', 'json', 'markdown'];
const command = { options: calendar.OPTIONS, run: calendar_calendar };
async function calendar_calendar(args, terminal) {
    const given = calendar.OPTIONS.read(args);
    if (typeof given === 'string')
        return refuse(terminal, given);
    const { root, output } = given;
    const isIntoFolder = output !== null && (/[\\/]$/.test(output) || (0,options/* isFolder */.lQ)(output));
    const formats = chooseFormats(given, isIntoFolder);
    if (typeof formats === 'string')
        return refuse(terminal, formats);
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => (0,read_repositories/* zoneOfGiven */.X)(given, terminal.now()));
    if (typeof times === 'string')
        return refuse(terminal, times);
    const now = times[0] ?? terminal.now();
    const surveyed = await (0,progress/* withProgress */.E)(terminal, (tell) => (0,read_repositories/* surveyGiven */._)(given, now, tell));
    if (surveyed.kind === 'misuse')
        return refuse(terminal, surveyed.because);
    if (surveyed.kind === 'blind')
        return (0,read_checkout/* sayBlind */.VL)(surveyed, terminal);
    const { files } = surveyed;
    const { timezone } = files.policy;
    const back = formats.includes('html') ? DAYS_BACK : 0;
    const range = readRange({ ...given, back }, now, (0,wall_time/* isKnownZone */.Wn)(timezone) ? timezone : 'UTC');
    if (typeof range === 'string')
        return refuse(terminal, range);
    const schedule = (0,forward/* planForward */.t)(files, {
        now,
        range,
        repository: null,
        tzdata: kit_terminal/* TZDATA */.zi,
        environments: given.environment,
        items: given.item,
        judges: 'all',
    });
    const written = [];
    for (const format of formats)
        written.push({ path: FILES[format], text: await render(schedule, format, terminal, output) });
    // Those of the schedule too, such as a time that ends before it starts: not only those of files.
    const faults = schedule.findings.flatMap((one) => (one.level === 'error' ? [{ ...one, where: null }] : []));
    if (output === null)
        for (const one of written)
            terminal.out(one.text);
    else {
        const named = isIntoFolder ? written : written.map((one) => ({ ...one, path: output }));
        const trouble = await (0,write_files/* writeFiles */.h)(isIntoFolder ? output : null, named, given.force, root);
        if (trouble !== null)
            return refuse(terminal, trouble);
        const paths = named.map(({ path }) => (isIntoFolder ? (0,external_node_path_.join)(output, path) : path));
        terminal.out((0,safe_text/* withoutCommands */.Df)(paths.map((path) => `Wrote ${(0,safe_text/* shown */.SP)(path)}.\n`).join('')));
    }
    // A page or a file for a program has no place where a person would see it first.
    if (faults.length > 0 && !(output === null && formats.includes('text')))
        terminal.err((0,read_rules/* renderFaults */.MT)(faults, files.texts, terminal));
    return schedule.findings.some(({ level }) => level === 'error') ? kit_terminal/* EXIT */.dc.undetermined : kit_terminal/* EXIT */.dc.pass;
}
function refuse(terminal, message) {
    return (0,options/* refuseUsage */.ms)(terminal, 'calendar', (0,safe_text/* shown */.SP)(message, 300));
}
/** The format that is asked for, or that of the file's ending; where the two differ, and where there is neither, nobody knows what is meant. */
function chooseFormats({ format, output }, isIntoFolder) {
    if (output === null)
        return [format ?? 'text'];
    if (isIntoFolder)
        return format === null ? PUBLISHED : [format];
    if (output === '-')
        return '--output is a file or a folder; without it everything goes to standard output';
    const ending = /\.[a-z]+$/i.exec(output)?.[0].toLowerCase();
    const named = ENDINGS.find(([, endings]) => ending !== undefined && endings.includes(ending))?.[0];
    const name = JSON.stringify(output);
    if (format === null && named === undefined)
        return `--output ${name} does not tell the format; let it end in .txt, .md, .ics, .json or .html, or add --format. A folder ends in /`;
    if (format !== null && named !== undefined && format !== named)
        return `--format ${format} and --output ${name} say different formats; leave --format out, or name the file otherwise`;
    return [format ?? named ?? 'text'];
}
async function render(schedule, format, terminal, output) {
    switch (format) {
        case 'text':
            return (0,plain_writer/* renderAsText */.S)((await __webpack_require__.e(/* import() */ 1367).then(__webpack_require__.bind(__webpack_require__, 1367))).describeSchedule(schedule), {
                colour: output === null && terminal.isColour,
                width: terminal.width,
                program: terminal.program,
            });
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)((await __webpack_require__.e(/* import() */ 1367).then(__webpack_require__.bind(__webpack_require__, 1367))).describeSchedule(schedule));
        case 'ics':
            return (await __webpack_require__.e(/* import() */ 1487).then(__webpack_require__.bind(__webpack_require__, 1487))).renderCalendarIcs(schedule);
        case 'json':
            return (0,json_text/* writeJsonText */.j)(schedule);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 3262).then(__webpack_require__.bind(__webpack_require__, 3262))).renderCalendarPage(schedule);
    }
}


/***/ }),

/***/ 8247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* unused harmony export startProgress */
/** A run that is over by then needs no such line. */
const FIRST_MS = 500;
/** More often than this nobody reads it, and writing takes time. */
const EACH_MS = 100;
/** @param clock milliseconds that only go forward */
function startProgress(terminal, clock = () => performance.now()) {
    if (terminal.isLive !== true)
        return { tell: () => { }, end: () => { } };
    const started = clock();
    let last = null;
    let width = 0;
    return {
        tell(step, done, all) {
            const at = clock();
            if (at - started < FIRST_MS || (last !== null && last.step === step && at - last.at < EACH_MS))
                return;
            last = { at, step };
            const text = say(step, done, all);
            terminal.err(`\r${text.padEnd(width)}`);
            width = text.length;
        },
        end() {
            if (width > 0)
                terminal.err(`\r${' '.repeat(width)}\r`);
            width = 0;
        },
    };
}
/** Runs something with a line for it, which is gone when it ends, however it ends. */
async function withProgress(terminal, run) {
    const line = startProgress(terminal);
    try {
        return await run(line.tell);
    }
    finally {
        line.end();
    }
}
function say(step, done, all) {
    const records = `${grouped(all)} ${all === 1 ? 'record' : 'records'}`;
    switch (step) {
        case 'reading':
            return `Reading ${grouped(done)} of ${records}`;
        case 'judging':
            return `Judging ${records}`;
    }
}
/** `10,000`, in whatever language the machine is set to. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FORMATS: () => (/* binding */ FORMATS),
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate calendar`. */



const FORMATS = ['text', 'markdown', 'ics', 'json', 'html'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('calendar', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)('narrow it with --environment or --item'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    from: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the first day; default: today'),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the last day; default: eight weeks on'),
    days: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .insteadOf */ .c$)('until', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('how many days, instead of the last day', 'it is a whole number from 1')),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('NAME', 'only changes that name this environment'),
    item: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('REF', 'only changes that name this configuration item'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: by the ending of --output, and into a folder every format'),
    output: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE|DIR', 'a file or a folder instead of standard output; a folder ends in /'),
    force: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('output', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('overwrites what is there')),
});


/***/ })

};
;