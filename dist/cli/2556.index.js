export const id = 2556;
export const ids = [2556];
export const modules = {

/***/ 7276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   lR: () => (/* binding */ isSeveral),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
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


/***/ }),

/***/ 1544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ writeFinding)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var plain_paint = __webpack_require__(2050);
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
function writeFinding(finding, texts, { paint, width, about = null }) {
    const { level, reason, message, remedy } = finding;
    const place = (0,render_document/* placeOf */.$t)(finding);
    const name = about === null || place !== null ? '' : ` ${(0,safe_text/* shown */.SP)(about, 70)}`;
    const where = place === null ? '' : ` ${paint('dim', (0,safe_text/* shown */.SP)(place, 240))}`;
    return [
        `${paint(plain_paint/* LEVEL_SHADES */.C8[level], level)} ${paint('bold', reason)}${name}${where}`,
        (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(message), width, '  '),
        ...sourceLines(finding, texts, width - 4).map((line) => `    ${paint('dim', line)}`),
        `  \u2192 ${(0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(remedy), width, '    ').slice(4)}`,
    ].join('\n');
}


/***/ }),

/***/ 2050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ LEVEL_SHADES),
/* harmony export */   V8: () => (/* binding */ RISK_SHADES),
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
const RISK_SHADES = {
    low: 'green',
    moderate: 'blue',
    high: 'yellow',
    extreme: 'red',
};


/***/ }),

/***/ 392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n');
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

/***/ 2556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _render_plain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(392);
/* harmony import */ var _impact_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3692);
/* harmony import */ var _life_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8460);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7326);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3058);
/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */








/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const page = { report, paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = _sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_WORDS */ .np[decision];
    const sentence = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSentence */ .iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_SHADES */ .o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report);
    const next = first === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(`Next: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.remedy)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(line, width))].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const { report, paint, width } = page;
    const blocks = ordered
        .slice(0, MOST)
        .map((finding) => (0,_render_plain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(finding, report.texts, { paint, width, about: finding.change }));
    const rest = ordered.length - blocks.length;
    return rest === 0
        ? blocks
        : [
            ...blocks,
            `And ${rest} more ${rest === 1 ? 'finding' : 'findings'} that are not shown here; the JSON report has all of them.`,
        ];
}
function sayChanges(page) {
    const { changes } = page.report.verdict;
    const blocks = changes.slice(0, MOST).map((change) => sayChange(page, change));
    const rest = changes.length - blocks.length;
    return rest === 0
        ? blocks
        : [...blocks, `And ${rest} more ${rest === 1 ? 'change' : 'changes'}; the JSON report has all of them.`];
}
function sayChange({ report, paint, width }, change) {
    const rows = [
        ['decision', _sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_WORDS */ .np[change.decision].toLowerCase()],
        ['life', (0,_life_line_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLife */ ._)(change, report)],
    ];
    const risk = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRisk */ .bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['impact', (0,_impact_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .sayImpact */ .i9)(impact)]);
    rows.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTimes */ .UM)(change, report), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSurroundings */ .Bl)(change, report));
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRequirement */ .vo)(requirement, change)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeApproval */ .xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(change.id, 70))} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
            `    ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    // A notice that there is no catalog is not the word to leave with after a yes.
    const reason = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
    if (reason !== undefined)
        lines.push(`Read more: change-gate explain ${reason}`);
    return lines.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(line, width)).join('\n');
}


/***/ })

};
