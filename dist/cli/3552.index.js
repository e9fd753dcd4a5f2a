"use strict";
exports.id = 3552;
exports.ids = [3552];
exports.modules = {

/***/ 7276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QI: () => (/* binding */ alikeOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   lR: () => (/* binding */ isSeveral),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/** What stands where there is nothing to say. */
const NOTHING = '\u2013';
/** A text as the list of its pieces. */
function spansOf(text) {
    return isSpan(text) ? [text] : text;
}
function isSpan(text) {
    return typeof text === 'string' || !Array.isArray(text);
}
/** What a piece says, without how it says it. */
function wordsOf(span) {
    if (typeof span === 'string')
        return span;
    if ('code' in span)
        return span.code;
    if ('strong' in span)
        return span.strong;
    return 'link' in span ? span.link : (span.risk ?? 'not known');
}
function isSeveral(content) {
    return typeof content === 'object' && 'texts' in content;
}
function section(heading, blocks, rank) {
    return { kind: 'section', heading, blocks, ...(rank === undefined ? {} : { rank }) };
}
function sentence(text, tone) {
    return { kind: 'sentence', text, ...(tone === undefined ? {} : { tone }) };
}
/** What is so, and below it what to do about it. */
function advice(message, remedy) {
    return { kind: 'lines', texts: [message, `\u2192 ${remedy}`] };
}
/** A table of plain columns; none where there are no rows. */
function table(columns, what, rows) {
    return rows.length === 0 ? [] : [{ kind: 'table', what, columns: columns.map((name) => ({ name })), rows }];
}
/** Several short texts as one cell. */
function lines(texts) {
    const [only, ...more] = texts;
    if (only === undefined)
        return NOTHING;
    return more.length === 0 ? only : { kind: 'lines', texts };
}
/** `changes/CHG-1.yml:3:14`; null where a finding is about no file. */
function placeOf({ path, line, column }) {
    return path === null ? null : [path, line, column].filter((part) => part !== null).join(':');
}
/** Findings of one level, reason and remedy together, in the order of the first of each. */
function alikeOf(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.level, finding.reason, finding.remedy]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()];
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


/***/ }),

/***/ 3552:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderAsText)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/paint.js
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
const STANDING_SHADES = { good: 'green', open: 'yellow', bad: 'red' };
const LEVEL_SHADES = { error: 'red', warning: 'yellow', notice: 'blue' };
const RISK_SHADES = {
    low: 'green',
    moderate: 'blue',
    high: 'yellow',
    extreme: 'red',
};

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/source-line.js
/** The line of a file that a finding is about, with a caret under the place. What cannot be seen in it is named, as everywhere. */

/** How much of a long line stands before the caret. */
const BEFORE = 40;
/**
 * Two lines, `12 | level: low` and the caret; none where the place or its text is not known.
 * @param width columns; a longer line is cut around the caret
 */
function sourceLines(finding, texts, width) {
    const { path, line, column } = finding;
    if (path === null || line === null || column === null)
        return [];
    const text = lineOf(texts.get(path), line);
    if (text === null)
        return [];
    const start = Math.max(0, column - 1 - BEFORE);
    const prefix = show(text.slice(start, column - 1));
    const gutter = String(line);
    const room = Math.max(width - gutter.length - 3, 20);
    const lead = start === 0 ? '' : '\u2026';
    const shownLine = (0,safe_text/* cut */.Jj)(`${lead}${prefix}${show(text.slice(column - 1, column - 1 + room))}`, Math.max(room, lead.length + prefix.length + 2));
    return [
        `${gutter} | ${shownLine}`,
        `${' '.repeat(gutter.length)} | ${' '.repeat(lead.length + Array.from(prefix).length)}^`,
    ];
}
/** One line of a text, counted from 1; null where there is no such line. */
function lineOf(text, line) {
    if (text === undefined)
        return null;
    let from = 0;
    for (let passed = 1; passed < line; passed += 1) {
        const next = text.indexOf('\n', from);
        if (next === -1)
            return null;
        from = next + 1;
    }
    const end = text.indexOf('\n', from);
    const found = (end === -1 ? text.slice(from) : text.slice(from, end)).replace(/\r$/u, '');
    return found.trim() === '' ? null : found;
}
function show(text) {
    return (0,safe_text/* reveal */._c)(text.replace(/\t/g, ' '));
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/finding.js
/** A finding for a terminal: how much it weighs, where it stands, what is so with the line of its file, and what to do. */





/** @param texts source text by path, for the caret */
function writeFinding(finding, texts, look) {
    const { paint, width } = look;
    const { message, remedy } = finding;
    return [
        ...headOf(finding, look),
        (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(message), width, '  '),
        ...sourceLines(finding, texts, width - 4).map((line) => `    ${paint('dim', line)}`),
        ...(remedy === '' ? [] : [`  \u2192 ${(0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(remedy), width, '    ').slice(4)}`]),
    ].join('\n');
}
/** The place stands on a line of its own where both have no room on one: a terminal would break it anywhere. */
function headOf(finding, { paint, width }) {
    const { level, reason, change = null } = finding;
    const head = `${paint(LEVEL_SHADES[level], level)} ${paint('bold', reason)}`;
    const place = (0,render_document/* placeOf */.$t)(finding);
    const words = place === null ? (0,safe_text/* shown */.SP)(change ?? '', 70) : (0,safe_text/* shown */.SP)(place, 240);
    if (words === '')
        return [head];
    const where = place === null ? words : paint('dim', words);
    const hasRoom = `${level} ${reason} ${words}`.length <= width;
    return hasRoom ? [`${head} ${where}`] : [head, `  ${where}`];
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var plain_program = __webpack_require__(1070);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/inline.js
/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */




function textsOf(content, program) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return [plain(content, program)];
    const mark = { lines: () => '', steps: (at) => `${at + 1}. `, alert: () => '! ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${plain(text, program)}`);
}
/**
 * On one line, with what cannot be seen named.
 * @param program how its reader calls this program, in commands that a text names
 */
function plain(text, program) {
    return (0,plain_program/* nameCommands */.G2)((0,safe_text/* shown */.SP)((0,render_document/* spansOf */.Ly)(text).map(render_document/* wordsOf */.Z9).join('')), program);
}
/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
function emphasise(lines, text, paint) {
    return (0,render_document/* spansOf */.Ly)(text).reduce((whole, span) => {
        const shade = shadeOf(span);
        const words = (0,safe_text/* shown */.SP)((0,render_document/* wordsOf */.Z9)(span));
        return shade === null || words === '' ? whole : whole.replace(words, () => paint(shade, words));
    }, lines);
}
function shadeOf(span) {
    if (typeof span === 'string')
        return null;
    if ('strong' in span)
        return span.standing === undefined ? 'bold' : STANDING_SHADES[span.standing];
    return 'risk' in span && span.risk !== null ? RISK_SHADES[span.risk] : null;
}
function indentText(text, indent) {
    return text.replace(/^(?=.)/gmu, indent);
}

;// CONCATENATED MODULE: ./.build/build/src/render/plain/page.js

/** One level further in. */
const STEP = '  ';
/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
function say({ program }, text) {
    return plain(text, program);
}
function page_textsOf({ program }, content) {
    return textsOf(content, program);
}
/** Those that are shown, and what is said of the rest; null where nothing is left out. */
function someOf({ whole }, all) {
    const some = whole === null ? all : all.slice(0, MOST);
    const left = all.length - some.length;
    return [some, left === 0 ? null : `And ${left} more. ${whole ?? ''}`];
}
/** The entries one below the other, each by itself. */
function writeSome(page, entries, indent, write, between = '\n') {
    const [some, rest] = someOf(page, entries);
    return [...some.map(write), ...(rest === null ? [] : [`${indent}${rest}`])].join(between);
}

;// CONCATENATED MODULE: ./.build/build/src/render/plain/rows.js
/** What stands in columns: facts, tables and numbers. A table without room for its columns is told row by row, and loses nothing. */





/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const BAR = 20;
function writeFacts(page, all, indent) {
    const facts = all.map((fact) => ({ ...fact, label: say(page, fact.label) }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return writeSome(page, facts, indent, (fact) => {
        const texts = page_textsOf(page, fact.content).map((text) => (0,wrap/* wrapText */.C)(text, page.width, inner));
        const name = page.paint(rows_shadeOf(fact), fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    });
}
function rows_shadeOf({ content, standing }) {
    if (standing !== undefined)
        return STANDING_SHADES[standing];
    return (0,render_document/* isSeveral */.lR)(content) && content.kind === 'alert' ? 'yellow' : 'dim';
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: say(page, column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => page_textsOf(page, content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return writeSome(page, rows, indent, (row) => writeRow(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${writeSome(page, cells, indent, line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeRow(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: say(page, columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== render_document/* NOTHING */.K$);
    const short = said
        .filter(({ content }) => !(0,render_document/* isSeveral */.lR)(content))
        .map(({ label, content }) => `${label}: ${page_textsOf(page, content).join(' ')}`);
    const long = said.filter(({ content }) => (0,render_document/* isSeveral */.lR)(content));
    return [
        emphasise((0,wrap/* wrapText */.C)(page_textsOf(page, name).join(' '), width, indent), (0,render_document/* isSeveral */.lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,wrap/* wrapText */.C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}
function writeGlance(page, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: say(page, label),
        value: say(page, value),
        note: say(page, note),
    }));
    if (block.names === undefined)
        return (0,wrap/* wrapText */.C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, page.width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${page.paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/build/src/render/plain/writer.js
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */









/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width, program = plain_program/* PROGRAM */.RX }) {
    const page = {
        paint: choosePaint(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
        program,
    };
    const title = document.title === null ? '' : writeHeading(page, document.title, '');
    return `${(0,safe_text/* withoutCommands */.Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of withoutSurplus(page, blocks)) {
        const next = writeBlock(page, block, indent);
        if (next === '')
            continue;
        const isLoose = block.kind === 'section' || block.kind === 'findings';
        const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
        text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
        isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
    }
    return text;
}
/** Of more sections than anybody reads the rest is counted, where it would have begun. */
function withoutSurplus(page, blocks) {
    const sections = blocks.filter(({ kind }) => kind === 'section');
    const [some, rest] = someOf(page, sections);
    if (rest === null)
        return blocks;
    const last = blocks.indexOf(some[some.length - 1] ?? (0,render_document/* sentence */.em)(''));
    return [
        ...blocks.slice(0, last + 1),
        { kind: 'lines', texts: [rest] },
        ...blocks.slice(last + 1).filter(({ kind }) => kind !== 'section'),
    ];
}
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, writeHeading(page, block.heading, indent));
        case 'sentence': {
            const text = (0,wrap/* wrapText */.C)(say(page, block.text), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'lines':
            return block.texts.map((text) => (0,wrap/* wrapText */.C)(say(page, text), width, indent)).join('\n');
        case 'copy':
            // Never wrapped, so that it can be copied; and nothing in it has another name.
            return `${indent}${STEP}${plain(block.text, plain_program/* PROGRAM */.RX)}`;
        case 'source':
            return (0,safe_text/* sourceLines */.aH)(block.text)
                .map((line) => `${indent}${STEP}${line}`.trimEnd())
                .join('\n');
        case 'fold':
            return joinBlocks(page, block.blocks, indent + STEP, writeHeading(page, block.summary, indent));
        case 'list':
            return writeSome(page, block.entries, indent, (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return writeFindings(page, block, indent);
        case 'glance':
            return writeGlance(page, block, indent);
        // What only a picture or paper shows.
        case 'chart':
        case 'matrix':
        case 'form':
            return '';
        case 'steps':
            return writeSteps(page, block.steps, indent);
        case 'tree':
            return writeSome(page, block.nodes, indent, ({ depth, text }) => `${indent}${STEP.repeat(depth)}${say(page, text)}`);
    }
}
/** What belongs to a step stands below its words. */
function writeSteps(page, steps, indent) {
    const numbered = steps.map((step, at) => ({ ...step, mark: `${at + 1}. ` }));
    return writeSome(page, numbered, indent, ({ text, blocks = [], mark }) => {
        const inner = indent + ' '.repeat(mark.length);
        const head = `${indent}${mark}${(0,wrap/* wrapText */.C)(say(page, text), page.width, inner).slice(inner.length)}`;
        return joinBlocks(page, blocks, inner, emphasise(head, text, page.paint));
    });
}
function writeHeading(page, text, indent) {
    return emphasise(page.paint('bold', (0,wrap/* wrapText */.C)(say(page, text), page.width, indent)), text, page.paint);
}
/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page, block, indent) {
    const { texts = new Map(), isRemedyOnce = false } = block;
    const named = (0,plain_program/* nameInFindings */.n_)(block.findings, page.program);
    const groups = isRemedyOnce ? (0,render_document/* alikeOf */.QI)(named) : named.map((one) => [one]);
    const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
    const look = { paint: page.paint, width: page.width - indent.length };
    return writeSome(page, entries, indent, ({ finding, isFirst }) => indentText(writeFinding(isFirst ? finding : { ...finding, remedy: '' }, texts, look), indent), '\n\n');
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto(page, text, indent) {
    const lines = `${indent}${(0,wrap/* wrapText */.C)(say(page, text), page.width, indent + STEP).trimStart()}`;
    return emphasise(lines, text, page.paint);
}


/***/ })

};
;