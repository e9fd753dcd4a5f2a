export const id = 2556;
export const ids = [2556];
export const modules = {

/***/ 7584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY = /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;
/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
function prose(text, most) {
    const parts = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most).split('`');
    // Without a partner a backtick is a character like any other.
    const lone = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    const rendered = parts.map((part, index) => {
        if (index === lone)
            return `&#96;${words(part)}`;
        if (index % 2 === 0)
            return words(part);
        return part.trim() === '' ? `&#96;${part}&#96;` : code(part);
    });
    return guardStart(rendered.reduce((whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part), ''));
}
/** Text in a code span that it cannot leave, fit for a table's cell. */
function code(text, most) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most);
    if (line === '')
        return '';
    // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
    const inert = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)(line).replace(/\|/g, '\u00a6');
    const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inert}${pad}${fence}`;
}
/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
function codeBlock(text) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text));
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
function htmlText(text, most) {
    return (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most))
        .split(' ')
        .map((word) => (LIVELY.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
        .join(' ');
}
function escapeHtml(text) {
    return text
        .replace(/[^\p{L}\p{M}\p{N}.,_-]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll('_', '&#95;');
}
function words(text) {
    return text
        .split(' ')
        .map((word) => (LIVELY.test(word) ? inCode(word) : escapeWord(word)))
        .join(' ');
}
/** The word in a code span; brackets, quotes and stops around it stay outside. */
function inCode(word) {
    const [, before = '', core = '', after = ''] = /^([(\u201c"']*)(.*?)([,.;!?)\u201d"']*)$/u.exec(word) ?? [];
    return `${escapeWord(before)}${code(core)}${escapeWord(after)}`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
function escapeWord(text) {
    return text.replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '').replace(/[\\*_[\]~]/g, '\\$&');
}
/** At the start of a line some more characters mean something: headings, lists, rules, tasks. */
function guardStart(text) {
    return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])/u, '$1\\$2');
}


/***/ }),

/***/ 2050:
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

/***/ 3112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
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

/***/ 3692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ drawImpact),
/* harmony export */   ht: () => (/* binding */ listImpact),
/* harmony export */   i9: () => (/* binding */ sayImpact)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);

const MOST_NODES = 12;
const MOST_EDGES = 20;
/** So many of the nodes may be items that are changed themselves. */
const MOST_CHANGED = 5;
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** Longer ones make a chart of one box. */
const LABEL = /^[a-z0-9.-]{1,40}:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/u;
/** `3 items depend on it, most critical component:default/shop (1) through component:default/db \u2192 component:default/api`. */
function sayImpact({ changed, dependants, left, criticality, mostCritical }) {
    const count = dependants.length + left.dependants;
    const on = changed.length + left.changed === 1 ? 'it' : 'them';
    const reach = count === 0
        ? `nothing else in the catalog depends on ${on}`
        : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
    if (criticality === null || mostCritical === null)
        return `${reach}; no criticality is known`;
    const { ref, path } = mostCritical;
    if (path.length < 2)
        return `${reach}; criticality ${criticality}, which is that of ${ref}`;
    return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' \u2192 ')}`;
}
/** One line for each item that is changed and each that depends on one, for Markdown. */
function listImpact({ changed, dependants, left }) {
    const more = (count, what) => (count === 0 ? [] : [`- and ${count} more ${what}`]);
    return [
        ...changed.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${item.ref}${sayItem(item)}`, 400)}${item.isKnown ? '' : ', not in the catalog'}`),
        ...more(left.changed, 'that are changed'),
        ...dependants.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${shorten(item.path).join(' \u2190 ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`, 900)}`),
        ...more(left.dependants, 'that depend on these'),
    ];
}
function sayItem({ owner, criticality }) {
    const parts = [
        ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    return ` (${parts.join(', ')})`;
}
/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path) {
    return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '\u2026', ...path.slice(-1)];
}
/** Null where nothing depends on what is changed: one box says nothing. */
function drawImpact(impact) {
    const { changed, dependants, left } = impact;
    const nodes = chooseNodes(impact);
    if (dependants.length === 0 || !nodes.some(({ isChanged }) => !isChanged))
        return null;
    const places = new Map(nodes.map(({ item }, place) => [item.ref, place]));
    const unnamed = nodes.flatMap(({ item }, place) => LABEL.test(item.ref) ? [] : [{ label: `item ${place + 1}`, ref: item.ref }]);
    const lines = [
        '```mermaid',
        `flowchart ${directionOf(nodes)}`,
        ...nodes.map(({ item, isChanged }, place) => {
            const name = LABEL.test(item.ref) ? item.ref : `item ${place + 1}`;
            const level = item.criticality === null ? '' : `<br/>criticality ${Math.trunc(item.criticality)}`;
            return `n${place}["${name}${level}"]${isChanged ? ':::changed' : ''}`;
        }),
        ...chooseEdges(impact, places).map(([from, to]) => `n${from} --> n${to}`),
        'classDef changed stroke-width:3px',
        '```',
    ];
    const all = changed.length + left.changed + dependants.length + left.dependants;
    return { lines, unnamed, left: all - nodes.length };
}
/** Boxes are wide: as few of them beside each other as can be, so that a phone shows words and no lines. */
function directionOf(nodes) {
    const rows = new Map();
    for (const { depth } of nodes)
        rows.set(depth, (rows.get(depth) ?? 0) + 1);
    return Math.max(...rows.values()) > rows.size ? 'LR' : 'TD';
}
/** A dependant has a place only beside the one before it on its way, so that none hangs in the air. */
function chooseNodes({ changed, dependants }) {
    const nodes = changed.slice(0, MOST_CHANGED).map((item) => ({ item, isChanged: true, depth: 1 }));
    const drawn = new Set(nodes.map(({ item }) => item.ref));
    for (const item of dependants) {
        if (nodes.length >= MOST_NODES)
            break;
        if (!drawn.has(before(item)))
            continue;
        drawn.add(item.ref);
        nodes.push({ item, isChanged: false, depth: item.path.length });
    }
    return nodes;
}
/** The steps of the ways first, then what else is needed between those that are drawn. */
function chooseEdges({ dependants, needs }, places) {
    const steps = dependants.map((item) => [item.ref, before(item)]);
    const edges = new Map();
    for (const [one, other] of [...steps, ...needs]) {
        const from = places.get(one);
        const to = places.get(other);
        if (from !== undefined && to !== undefined && edges.size < MOST_EDGES)
            edges.set(`${from} ${to}`, [from, to]);
    }
    return [...edges.values()];
}
function before({ path }) {
    return path.at(-2) ?? '';
}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */
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
    const record = report.records.find(({ path }) => path === change.path)?.value;
    const judged = traceJudged(change, report);
    // Behind what has ended nothing is still to come, whatever would be said of it today.
    const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
    return [...passed, ...traceEnd(change, record, report)];
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
function traceEnd(change, record, report) {
    const result = record?.outcome?.result;
    if (result === undefined && record?.withdrawn !== undefined)
        return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
    const review = traceReview(record, report.reviews.get(change.path));
    const isClosed = result !== undefined && (review === null || review.state === 'done');
    return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}
/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record, duty) {
    const isWritten = record?.outcome?.review !== undefined;
    switch (duty?.kind) {
        case undefined:
            return toStep('reviewed', isWritten);
        case 'none':
            return isWritten ? toStep('reviewed', true) : null;
        case 'done':
            return toStep('reviewed', true);
        case 'beyond':
            return toStep('reviewed', false);
        case 'due':
            return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
        case 'overdue':
            return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
    }
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

/***/ 2556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3112);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(392);
/* harmony import */ var _impact_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3692);
/* harmony import */ var _life_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8460);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3058);
/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */








/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const page = { report, paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = _sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_WORDS */ .np[decision];
    const sentence = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSentence */ .iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_SHADES */ .o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report);
    const next = first === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)(`Next: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(first.remedy)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)(line, width))].join('\n');
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
        : ` ${paint('dim', [(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path, 200), ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'))}`;
    const about = path === null && finding.change !== null ? ` ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(finding.change, 70)}` : '';
    return [
        `${paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[finding.level], finding.level)} ${paint('bold', finding.reason)}${about}${place}`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(finding.message), width, '  '),
        ...(0,_render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceLines */ .J)(finding, report.texts, width - 4).map((text) => `    ${paint('dim', text)}`),
        `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(finding.remedy), width, '    ').slice(4)}`,
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
        ['life', (0,_life_line_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLife */ ._)(change, report)],
    ];
    const risk = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRisk */ .bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['impact', (0,_impact_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .sayImpact */ .i9)(impact)]);
    rows.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTimes */ .UM)(change, report), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSurroundings */ .Bl)(change, report));
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRequirement */ .vo)(requirement, change)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeApproval */ .xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(change.id, 70))} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
            `    ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    const reason = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)?.reason ?? report.findings[0]?.reason;
    if (reason !== undefined)
        lines.push(`Read more: change-gate explain ${reason}`);
    return lines.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)(line, width)).join('\n');
}


/***/ }),

/***/ 3058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ describeSurroundings),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval)
/* harmony export */ });
/* harmony import */ var _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6093);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */





/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${sayFloors(risk.floors, ',')}`;
    const stated = report.records.find(({ path }) => path === change.path)?.value.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk.floors)}`;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. */
function sayFloors(floors, sign = ';') {
    return floors.length === 0
        ? ''
        : `${sign} raised by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)(floors.map((name) => `\u201c${name}\u201d`), 'and')}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;
/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
function describeSurroundings(change, report) {
    const around = report.surroundings.find(({ path }) => path === change.path);
    // Of more changes only the first have them, and silence would look like nothing there.
    if (around === undefined || report.verdict.changes.length > _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SURROUNDED */ .I)
        return [];
    const { freezes, neighbours, left } = around;
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)(instant), report.timezone, report.evaluatedAt);
    const begins = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(change.schedule?.start ?? report.evaluatedAt);
    const frozen = freezes.map(({ id, hardness, start, end }) => {
        const isBefore = begins === null || start <= begins;
        return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
    });
    const beside = neighbours.map(({ id, relation, overlaps }) => {
        const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
        return what.length === 0 ? id : `${id} (${what.join(', ')})`;
    });
    return [
        ['freeze', few(frozen, left.freezes, '; ')],
        ['next to', few(beside, left.neighbours, ', ')],
    ].filter(([, text]) => text !== '');
}
const RELATIONS = { needed: 'needed', 'same-item': 'same item' };
function few(texts, left, mark) {
    const named = texts.slice(0, MOST_NEAR);
    const more = texts.length - named.length + left;
    return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}
/** `1 \u00d7 change-and-release-manager (rule \u201cmoderate\u201d), has 0 of 1; cpatel or dlee can approve.` */
function describeRequirement(requirement, { decision }) {
    const { needs, rule, count, have, met, eligible } = requirement;
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
    const known = decision === 'undetermined' ? ' as far as could be read' : '';
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}${known}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change-and-release-manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role ?? 'no role level'}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
    if (counted)
        return given;
    // A vote that was put off is the only one that is outstanding itself.
    return `${given} (${reason === 'approval-outstanding' ? 'deferred' : (reason ?? 'no reason given')})`;
}
const PROOFS = {
    review: 'review',
    environment: 'approving the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};


/***/ })

};
