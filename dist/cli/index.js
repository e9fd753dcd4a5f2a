#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3804:
/***/ (function (module) {

module.exports = require("./yaml.js");

/***/ }),

/***/ 6982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 6848:
/***/ (function (module) {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("util");

/***/ }),

/***/ 1614:
/***/ (function (__webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6096);

/** In the order in which their usage is shown. */
const COMMANDS = new Map([
    ['check', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 252)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(5660), __nccwpck_require__.e(505), __nccwpck_require__.e(755), __nccwpck_require__.e(9967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6294)) }],
    ['new', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4979), __nccwpck_require__.e(4914)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4914)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(9611), __nccwpck_require__.e(638), __nccwpck_require__.e(7912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7912)) }],
    ['init', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(80)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5122), __nccwpck_require__.e(296), __nccwpck_require__.e(4233), __nccwpck_require__.e(3137)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3137)) }],
    ['approve', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(8053)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8053)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(638), __nccwpck_require__.e(5660), __nccwpck_require__.e(505), __nccwpck_require__.e(741), __nccwpck_require__.e(9744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9744)) }],
    ['close', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(6192)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6192)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(638), __nccwpck_require__.e(741), __nccwpck_require__.e(343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 343)) }],
    ['roles', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(2065)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2065)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(638), __nccwpck_require__.e(2455)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2455)) }],
    [
        'calendar',
        { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(9620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9620)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(638), __nccwpck_require__.e(5660), __nccwpck_require__.e(6351), __nccwpck_require__.e(9399), __nccwpck_require__.e(8960), __nccwpck_require__.e(3047)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3047)) },
    ],
    ['items', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(7780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7780)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(1745), __nccwpck_require__.e(6351), __nccwpck_require__.e(4541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9204)) }],
    ['board', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(6176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6176)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(638), __nccwpck_require__.e(5660), __nccwpck_require__.e(6351), __nccwpck_require__.e(9399), __nccwpck_require__.e(8960), __nccwpck_require__.e(1491)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1491)) }],
    [
        'measures',
        { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 227)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(638), __nccwpck_require__.e(6351), __nccwpck_require__.e(9399), __nccwpck_require__.e(7788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7788)) },
    ],
    ['explain', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4907)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(6087), __nccwpck_require__.e(6867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6867)) }],
    ['audit', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(9087)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9087)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(638), __nccwpck_require__.e(5660), __nccwpck_require__.e(505), __nccwpck_require__.e(755), __nccwpck_require__.e(6351), __nccwpck_require__.e(9399), __nccwpck_require__.e(5422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3525)) }],
    ['replay', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(8877)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8877)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(5660), __nccwpck_require__.e(505), __nccwpck_require__.e(755), __nccwpck_require__.e(4333), __nccwpck_require__.e(1109), __nccwpck_require__.e(2784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4089)) }],
    ['verify', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(7227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7227)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(9611), __nccwpck_require__.e(2212)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2212)) }],
    ['policy', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4420)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(638), __nccwpck_require__.e(6352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6352)) }],
    ['test', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(5654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5654)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(4576), __nccwpck_require__.e(3552), __nccwpck_require__.e(4979), __nccwpck_require__.e(3999), __nccwpck_require__.e(5663), __nccwpck_require__.e(5122), __nccwpck_require__.e(5098), __nccwpck_require__.e(9611), __nccwpck_require__.e(8594), __nccwpck_require__.e(1745), __nccwpck_require__.e(638), __nccwpck_require__.e(5660), __nccwpck_require__.e(505), __nccwpck_require__.e(755), __nccwpck_require__.e(473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1411)) }],
    ['demo', { options: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(6345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6345)), load: () => Promise.all(/* import() */[__nccwpck_require__.e(2663), __nccwpck_require__.e(1669)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1669)) }],
]);
async function main([name = '', ...args], terminal) {
    const isHelp = ['help', '--help', '-h'].includes(name);
    const entry = COMMANDS.get(isHelp ? (args[0] ?? '') : name);
    if (entry === undefined)
        return describeAll(isHelp ? null : name, terminal);
    if (!isHelp && !args.includes('--help') && !args.includes('-h'))
        return (await entry.load()).command.run(args, terminal);
    const [{ OPTIONS }, { describeHelp }] = await Promise.all([entry.options(), __nccwpck_require__.e(/* import() */ 2713).then(__nccwpck_require__.bind(__nccwpck_require__, 2713))]);
    terminal.out(`${describeHelp(OPTIONS, terminal.width)}${sayProgram(terminal)}`);
    return _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}
/** @param unknown what was typed where a command should stand; null where help was asked for */
async function describeAll(unknown, terminal) {
    const { describeWhole } = await __nccwpck_require__.e(/* import() */ 2713).then(__nccwpck_require__.bind(__nccwpck_require__, 2713));
    const all = await Promise.all([...COMMANDS.values()].map(async ({ options }) => (await options()).OPTIONS));
    const usage = describeWhole(all, terminal.width) + sayProgram(terminal);
    if (unknown === null)
        terminal.out(usage);
    else
        terminal.err(`change-gate: ${unknown === '' ? 'no command' : `unknown command ${JSON.stringify(unknown)}`}\n\n${usage}`);
    return unknown === null ? _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass : _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage;
}
function sayProgram({ program }) {
    return program === 'change-gate' ? '' : `\nRun change-gate as: ${program}\n`;
}
const { openTerminal } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6096));
const terminal = openTerminal();
// Should nothing be left to wait for before the command has answered, Node ends by itself, and that must not look like a pass.
process.exitCode = _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undetermined;
try {
    process.exitCode = await main(process.argv.slice(2), terminal);
}
catch (error) {
    // A fault of the program itself: no stack for people, and never a pass.
    terminal.err(`change-gate: an internal fault stopped the run: ${error instanceof Error ? error.message : 'unknown'}\nNothing was authorised. Please report this.\n`);
    if (process.env['CHANGE_GATE_DEBUG'] !== undefined && error instanceof Error)
        terminal.err(`${error.stack}\n`);
    process.exitCode = _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undetermined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ EXIT),
  zi: () => (/* binding */ TZDATA),
  FO: () => (/* binding */ exitCodeOf),
  openTerminal: () => (/* binding */ openTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var program = __nccwpck_require__(1070);
;// CONCATENATED MODULE: ./.build/build/src/cli/kit/program.js
/** How whoever typed the command got at this program, so that what it tells them to type works for them as well. */



/** @param script the path that was run, as `process.argv[1]` has it; @param folder the present one */
function programOf(script, folder) {
    if (script === undefined)
        return program/* PROGRAM */.RX;
    const parts = script.split(external_node_path_.sep);
    const fetched = parts.lastIndexOf('_npx');
    if (fetched >= 0)
        return `npx ${specOf(parts.slice(0, fetched + 2).join(external_node_path_.sep)) ?? program/* PROGRAM */.RX}`;
    if (parts.includes('node_modules'))
        return `npx ${program/* PROGRAM */.RX}`;
    if ((0,external_node_path_.basename)(script) === program/* PROGRAM */.RX)
        return program/* PROGRAM */.RX;
    const near = (0,external_node_path_.relative)(folder, script);
    return /^[\w./-]+$/u.test(near) ? `node ${near}` : program/* PROGRAM */.RX;
}
/** What `npx` was asked for; null where its folder does not say so in a form that can be typed again. */
function specOf(folder) {
    try {
        const asked = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'))?._npx?.packages?.[0];
        if (typeof asked !== 'string' || !/^[\w@.:/+#~-]+$/u.test(asked))
            return null;
        return asked.startsWith(program/* PROGRAM */.RX) ? asked : `--yes ${asked}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/build/src/cli/kit/terminal.js
/** The streams and the clock of the command line, given to commands as arguments. */


const EXIT = { pass: 0, refused: 1, usage: 2, undetermined: 3 };
/** The version of the time zone data that this program runs with. */
const TZDATA = process.versions.tz ?? 'unknown';
function openTerminal() {
    const { env } = process;
    return {
        out: startWriting(1),
        err: startWriting(2),
        get isColour() {
            return isTerminal(1) && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
        },
        get isLive() {
            return isTerminal(2) && env['TERM'] !== 'dumb';
        },
        get width() {
            return isTerminal(1) ? (process.stdout.columns ?? 80) : 80;
        },
        get program() {
            return programOf(process.argv[1], process.cwd());
        },
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    };
}
function isTerminal(fd) {
    return mayBeTerminal(fd) && (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}
function mayBeTerminal(fd) {
    try {
        return (0,external_node_fs_.fstatSync)(fd).isCharacterDevice();
    }
    catch {
        return true;
    }
}
/**
 * Writes to a file or a pipe by itself, because the streams of Node cost 4 ms to set up; to a terminal, and whatever could not be
 * written at once, by the stream.
 */
function startWriting(fd) {
    let isDirect = !mayBeTerminal(fd);
    let isHeard = false;
    return (text) => {
        let rest = Buffer.from(text);
        try {
            while (isDirect && rest.length > 0)
                rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        catch {
            // The pipe is full, or closed: the stream waits, or says so.
            isDirect = false;
        }
        if (rest.length === 0)
            return;
        const stream = fd === 1 ? process.stdout : process.stderr;
        if (!isHeard)
            stream.on('error', endUnlessClosed);
        isHeard = true;
        stream.write(rest);
    };
}
/** Who stops reading (`| head`) has seen enough, and the exit code still says what was decided. What is lost otherwise is no pass. */
function endUnlessClosed(error) {
    if (error.code === 'EPIPE')
        return;
    try {
        (0,external_node_fs_.writeSync)(2, `change-gate: what it says cannot be written (${error.code ?? 'unknown'})\n`);
    }
    catch {
        // Nobody can be told.
    }
    process.exit(EXIT.undetermined);
}
/**
 * The exit code of a decision. Only `authorised`, `not-required` and what merely warns pass. A draft says whether it is sound, 0 or 1: what
 * cannot be known of one is a fault like any other, since nothing hangs on it yet.
 */
function exitCodeOf(verdict) {
    if (verdict.outcome !== 'fail')
        return EXIT.pass;
    switch (verdict.decision) {
        case 'authorised':
        case 'not-required':
            return EXIT.pass;
        case 'undetermined':
            return verdict.stage === 'draft' ? EXIT.refused : EXIT.undetermined;
        case 'refused':
        case 'awaiting':
            return EXIT.refused;
    }
}


/***/ }),

/***/ 1070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ nameCommands),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   n_: () => (/* binding */ nameInFindings)
/* harmony export */ });
/**
 * How the program is called. Texts name it `change-gate`; where its reader has it under another name, that stands in its place. The line of
 * an approval stays as it is: it is read by the gate, to the letter.
 */
const PROGRAM = 'change-gate';
/** A command in a code span. A line that approves holds a digest, and is no command. */
const COMMAND = /`change-gate (?!approve \S+ [0-9a-f]{32}\b)(?=[a-z]+(?:[ `]|$))/gu;
function nameCommands(text, program) {
    return program === PROGRAM ? text : text.replace(COMMAND, () => `\`${program} `);
}
function nameInFindings(findings, program) {
    if (program === PROGRAM)
        return findings;
    return findings.map((finding) => ({
        ...finding,
        message: nameCommands(finding.message, program),
        remedy: nameCommands(finding.remedy, program),
    }));
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(1614);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;