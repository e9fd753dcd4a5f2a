export const id = 965;
export const ids = [965];
export const modules = {

/***/ 9574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(655);



/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${sayFloors(risk.floors)}`;
    const stated = report.records.find(({ path }) => path === change.path)?.value.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk.floors)}`;
}
function sayFloors(floors) {
    return floors.length === 0
        ? ''
        : `; raised by ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(floors.map((name) => `\u201c${name}\u201d`), 'and')}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** `1 \u00d7 change-and-release-manager (rule \u201cmoderate\u201d), has 0; cpatel or dlee can approve.` */
function describeRequirement(requirement) {
    const { needs, rule, count, have, met, eligible } = requirement;
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change-and-release-manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role ?? 'no role level'}, by ${evidence}${at === null ? '' : ` at ${at}`}`;
    return counted ? given : `${given} (${reason ?? 'no reason given'})`;
}


/***/ }),

/***/ 7927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
const MARKS = { done: '\u2713', due: '\u25cb', ended: '\u2717' };
/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER = [
    'collision',
    'dependency-unknown',
    'dependency-unmet',
    'dependency-order',
    'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME = [
    'schedule-invalid',
    'offset-mismatch',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
    'duration-too-long',
    'calendar-horizon',
];
const NOT_ASSESSED = ['risk-under-declared', 'placeholder-text', 'record-invalid'];
/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
function traceLife(change, report) {
    return [...traceJudged(change, report), ...traceEnd(change, report)];
}
/** `\u2713 assessed \u2192 \u2713 prioritised \u2192 \u25cb scheduled \u2192 \u2026`; made of our own words only. */
function sayLife(change, report) {
    return traceLife(change, report)
        .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
        .join(' \u2192 ');
}
function traceJudged(change, report) {
    if (change.decision === 'not-required')
        return [];
    const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
    const hasError = (reasons) => errors.some(({ reason }) => reasons.includes(reason));
    const hasErrorAt = (key) => errors.some(({ where }) => where?.pointer?.[0] === key);
    // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
    const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
    const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
    return [
        toStep('assessed', isAssessed),
        toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
        toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
        toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
    ];
}
function traceEnd(change, report) {
    const record = report.records.find(({ path }) => path === change.path)?.value;
    const result = record?.outcome?.result;
    const isReviewed = record?.outcome?.review !== undefined;
    return [sayResult(result), toStep('reviewed', isReviewed), toStep('closed', result !== undefined && isReviewed)];
}
function sayResult(result) {
    switch (result) {
        case undefined:
        case 'successful':
            return toStep('implemented', result !== undefined);
        case 'successful-with-issues':
            return { step: 'implemented', state: 'done', note: 'with issues' };
        case 'backed-out':
        case 'failed':
            return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
    }
}
function toStep(step, isDone) {
    return { step, state: isDone ? 'done' : 'due', note: null };
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


/***/ }),

/***/ 6514:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);

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
    const shownLine = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${lead}${prefix}${show(text.slice(column - 1, column - 1 + room))}`, Math.max(room, lead.length + prefix.length + 2));
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
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(text.replace(/\t/g, ' '));
}


/***/ }),

/***/ 9965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9574);
/* harmony import */ var _life_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7927);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8204);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1531);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
/* harmony import */ var _source_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6514);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1674);







/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const page = { report, paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = _sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_WORDS */ .np[decision];
    const sentence = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSentence */ .iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISION_SHADES */ .o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report);
    const next = first === null ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`Next: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(first.remedy)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(line, width))].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const blocks = ordered.slice(0, MOST).map((finding) => sayFinding(page, finding));
    const rest = ordered.length - blocks.length;
    return rest === 0
        ? blocks
        : [
            ...blocks,
            `And ${rest} more ${rest === 1 ? 'finding' : 'findings'} that are not shown here; the JSON report has all of them.`,
        ];
}
function sayFinding({ report, paint, width }, finding) {
    const { path, line, column } = finding;
    const place = path === null
        ? ''
        : ` ${paint('dim', [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path, 200), ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'))}`;
    const about = path === null && finding.change !== null ? ` ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.change, 70)}` : '';
    return [
        `${paint(_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_SHADES */ .C8[finding.level], finding.level)} ${paint('bold', finding.reason)}${about}${place}`,
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.message), width, '  '),
        ...(0,_source_line_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLines */ .J)(finding, report.texts, width - 4).map((text) => `    ${paint('dim', text)}`),
        `  \u2192 ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.remedy), width, '    ').slice(4)}`,
    ].join('\n');
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
        ['decision', _sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_WORDS */ .np[change.decision].toLowerCase()],
        ['life', (0,_life_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLife */ ._)(change, report)],
    ];
    const risk = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRisk */ .bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    for (const [name, text] of (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTimes */ .UM)(change, report))
        rows.push([name, text]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRequirement */ .vo)(requirement)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApproval */ .xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(change.id, 70))} ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve')}  review the pull request with this line:`,
            `    ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    const reason = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)?.reason ?? report.findings[0]?.reason;
    if (reason !== undefined)
        lines.push(`Read more: change-gate explain ${reason}`);
    return lines.map((line) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(line, width)).join('\n');
}


/***/ }),

/***/ 1674:
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


/***/ })

};
