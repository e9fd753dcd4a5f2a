export const id = 4546;
export const ids = [4546];
export const modules = {

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
        ...(remedy === '' ? [] : [`  \u2192 ${(0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(remedy), width, '    ').slice(4)}`]),
    ].join('\n');
}


/***/ }),

/***/ 7861:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   cR: () => (/* binding */ indentText),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s: () => (/* binding */ emphasise)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7276);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */



function textsOf(content) {
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeveral */ .lR)(content))
        return [plain(content)];
    const mark = { lines: () => '', steps: (at) => `${at + 1}. `, alert: () => '! ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${plain(text)}`);
}
/** On one line, with what cannot be seen named. */
function plain(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .spansOf */ .Ly)(text).map(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9).join(''));
}
/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
function emphasise(lines, text, paint) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .spansOf */ .Ly)(text).reduce((whole, span) => {
        const shade = shadeOf(span);
        const words = plain(span);
        return shade === null ? whole : whole.replace(words, () => paint(shade, words));
    }, lines);
}
function shadeOf(span) {
    if (typeof span === 'string')
        return null;
    if ('strong' in span)
        return 'bold';
    return 'risk' in span && span.risk !== null ? _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK_SHADES */ .V8[span.risk] : null;
}
function indentText(text, indent) {
    return text.replace(/^(?=.)/gmu, indent);
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

/***/ 4546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/finding.js + 1 modules
var plain_finding = __webpack_require__(1544);
// EXTERNAL MODULE: ./.build/build/src/render/plain/inline.js
var inline = __webpack_require__(7861);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var plain_paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var plain_program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
// EXTERNAL MODULE: ./.build/build/src/report/impact-words.js
var impact_words = __webpack_require__(3685);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
;// CONCATENATED MODULE: ./.build/build/src/report/named.js

function nameInReport(report, program) {
    return { ...report, findings: (0,plain_program/* nameInFindings */.n_)(report.findings, program) };
}

// EXTERNAL MODULE: ./.build/build/src/report/overview.js
var overview = __webpack_require__(4472);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var report_sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/text.js
/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */













/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const { program = plain_program/* PROGRAM */.RX } = options;
    const page = {
        report: nameInReport(report, program),
        paint: (0,plain_paint/* choosePaint */.is)(options.colour),
        width: Math.min(Math.max(options.width, 40), 120),
        program,
    };
    const blocks = [sayVerdict(page), sayOverview(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,safe_text/* withoutCommands */.Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = report_sentence/* DECISION_WORDS */.np[decision];
    const sentence = (0,wrap/* wrapText */.C)((0,report_sentence/* renderSentence */.iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(plain_paint/* DECISION_SHADES */.o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = (0,report_sentence/* sayNext */.jp)(report);
    const next = first === null ? [] : [(0,wrap/* wrapText */.C)(`Next: ${(0,safe_text/* shown */.SP)(first)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,wrap/* wrapText */.C)(line, width))].join('\n');
}
/** A line for each record, the worst first, where there are several. */
function sayOverview({ report, paint, width }) {
    const lines = (0,overview/* overviewLines */.r)(report);
    const some = lines.slice(0, MOST).map(({ decision, id, title, why }) => {
        const word = report_sentence/* DECISION_WORDS */.np[decision].toLowerCase();
        const rest = [(0,safe_text/* shown */.SP)(id, 70), ...(title === render_document/* NOTHING */.K$ ? [] : [(0,safe_text/* shown */.SP)(title, 60)])].join(' ');
        const reason = why === render_document/* NOTHING */.K$ ? '' : `: ${(0,inline/* plain */.pj)(why)}`;
        const line = (0,wrap/* wrapText */.C)(`${word} ${rest}${reason}`, width, '    ').trimStart();
        return `${paint(plain_paint/* DECISION_SHADES */.o0[decision], word)}${line.slice(word.length)}`;
    });
    const left = lines.length - some.length;
    return [...some, ...(left === 0 ? [] : [`And ${left} more.`])].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const { report, paint, width } = page;
    const blocks = ordered
        .slice(0, MOST)
        .map((finding) => (0,plain_finding/* writeFinding */.T)(finding, report.texts, { paint, width, about: finding.change }));
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
        ['decision', report_sentence/* DECISION_WORDS */.np[change.decision].toLowerCase()],
        ['life', (0,life_line/* sayLife */._)(change, report)],
    ];
    const risk = (0,words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['impact', (0,impact_words/* sayImpact */.i)(impact)]);
    rows.push(...(0,words/* describeTimes */.UM)(change, report), ...(0,words/* describeSurroundings */.Bl)(change, report));
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,words/* describeRequirement */.vo)(requirement, change)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,words/* describeApproval */.xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,safe_text/* shown */.SP)(change.id, 70))} ${(0,safe_text/* shown */.SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
            `    ${(0,safe_text/* oneLine */.TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width, program }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    // A notice that there is no catalog is not the word to leave with after a yes.
    const reason = (0,report_sentence/* headline */.Pl)(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
    if (reason !== undefined)
        lines.push(`Read more: ${program} explain ${reason}`);
    return lines.map((line) => (0,wrap/* wrapText */.C)(line, width)).join('\n');
}


/***/ })

};
