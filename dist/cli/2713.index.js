"use strict";
exports.id = 2713;
exports.ids = [2713];
exports.modules = {

/***/ 2713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeHelp: () => (/* binding */ describeHelp),
/* harmony export */   describeWhole: () => (/* binding */ describeWhole),
/* harmony export */   listOptions: () => (/* binding */ listOptions)
/* harmony export */ });
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(392);
/** How a command is used, in words that come from the table of its options. */

/** The most columns of a line; a narrower terminal has fewer, so that it breaks no word. */
const WIDTH = 123;
/** Below it what an option is stands under its flag. */
const NARROW = 80;
const INDENT = ' '.repeat('Usage: '.length);
/** `[--until DAY|--days N]`, in the order of the table. */
function describeParts({ named, table }) {
    const own = Object.entries(table).filter(([, { bond }]) => bond === null);
    return [
        ...(named.value === '' ? [] : [named.value]),
        ...own.map(([flag, option]) => describePart(flag, option, table)),
    ];
}
function describePart(flag, option, table) {
    const bound = Object.entries(table).filter(([, { bond }]) => bond?.flag === flag);
    const inside = bound.map(([other, { value, bond }]) => {
        const text = describeFlag(other, value);
        return bond?.kind === 'for' ? ` [${text}]` : bond?.kind === 'with' ? ` ${text}` : `|${text}`;
    });
    const text = `${describeFlag(flag, option.value)}${inside.join('')}`;
    return option.isRequired ? text : `[${text}]${option.isMany ? '\u2026' : ''}`;
}
function describeFlag(flag, value) {
    return value === null ? `--${flag}` : `--${flag} ${value}`;
}
/** The lines of one command, of which those after the first are indented below what follows its name. */
function describeLines(options, width) {
    const name = `${INDENT}change-gate ${options.command}`;
    const indent = ' '.repeat(width < NARROW ? INDENT.length + 2 : name.length);
    const lines = [name];
    for (const part of describeParts(options)) {
        const last = lines.at(-1) ?? '';
        if (`${last} ${part}`.length > width)
            lines.push(...(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(part, width, `${indent} `).split('\n'));
        else
            lines[lines.length - 1] = `${last} ${part}`;
    }
    return lines;
}
/** `Usage:` and the lines of each command. */
function describeUsage(all, width) {
    const lines = all.flatMap((one) => describeLines(one, Math.min(width, WIDTH)));
    return `Usage: ${lines.join('\n').slice(INDENT.length)}\n`;
}
const REST = `
RECORD is a path, or an id. Without it every open record is checked.
Where there is a terminal, new, init and approve ask for what is missing; they overwrite nothing.
Exit: 0 authorised, not required, only advised, or a sound draft \u00b7 1 refused or awaiting \u00b7 2 wrong usage \u00b7 3 undetermined
`;
/** What `help` shows. */
function describeWhole(all, width = WIDTH) {
    return `${describeUsage(all, width)}${width < WIDTH ? (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(REST, width) : REST}`;
}
function listOptions({ named, table }) {
    const rows = Object.entries(table).map(([flag, { value, about }]) => {
        const words = value !== null && /^[a-z].*\|/u.test(value) ? value.split('|') : [];
        return { flag: describeFlag(flag, words.length === 0 ? value : null), words, about };
    });
    return named.about === '' ? rows : [{ flag: named.value, words: [], about: named.about }, ...rows];
}
/** What `--help` of one command shows: each option with what it is. */
function describeHelp(options, width = WIDTH) {
    const rows = listOptions(options);
    const longest = Math.max(0, ...rows.map(({ flag }) => flag.length));
    const lines = rows.map(({ flag, about }) => {
        if (width < NARROW)
            return `  ${flag}\n${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(about, width, '      ')}\n`;
        return `  ${flag.padEnd(longest)}  ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(about, Math.min(width, 100), ' '.repeat(longest + 4)).trimStart()}\n`;
    });
    return `${describeUsage([options], width)}${lines.length === 0 ? '' : `\n${lines.join('')}`}`;
}


/***/ }),

/***/ 392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** A mark stays on the line of its word. */
const MARKED = /([\u2713\u25cb\u2717]) /gu;
/** The blank between them; no text that is shown has it. */
const GLUE = '\u00a0';
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .replace(MARKED, `$1${GLUE}`)
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n')
        .replaceAll(GLUE, ' ');
}
function wrapParagraph(paragraph, room) {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
;