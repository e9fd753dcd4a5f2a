export const id = 8133;
export const ids = [8133];
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

/***/ 2028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fitBlocks)
/* harmony export */ });
/**
 * Keeps a Markdown page within a limit. Whole rows are left out, of the least important blocks first, after everything was put
 * together; the page says what is missing. A page that is too long is shown by nobody: GitHub drops it whole.
 */
/** Room for the note on what was left out. */
const NOTE_BYTES = 1_024;
/** @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192 */
function fitBlocks(blocks, limit) {
    const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const left = new Map();
    const kept = new Map();
    let room = limit - NOTE_BYTES;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = sizeOf([...block.head, ...block.foot]) + 2;
        const hasRoom = block.rank === 0 || frame <= room;
        if (hasRoom)
            room -= frame;
        let count = 0;
        for (const line of hasRoom ? block.rows.lines : []) {
            const size = Buffer.byteLength(line) + 1;
            if (size > room)
                break;
            room -= size;
            count += 1;
        }
        if (hasRoom && (count > 0 || block.rows.lines.length === 0 || block.rank === 0))
            kept.set(block, block.rows.lines.slice(0, count));
        else if (hasRoom)
            room += frame;
        const missing = block.rows.lines.length - count;
        if (missing > 0)
            left.set(block.rows.what, (left.get(block.rows.what) ?? 0) + missing);
        else if (!kept.has(block))
            left.set('sections', (left.get('sections') ?? 0) + 1);
    }
    const pages = blocks.flatMap((block) => {
        const rows = kept.get(block);
        return rows === undefined ? [] : [[...block.head, ...rows, ...block.foot]];
    });
    const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}. The JSON report has everything._`;
    return join([...pages, [note]]);
}
function join(pages) {
    return `${pages
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
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

/***/ 8133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var terms_finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reason-texts.js
var reason_texts = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/fit.js
var fit = __webpack_require__(2028);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/impact-graph.js
var impact_graph = __webpack_require__(3692);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/report/time-line-bar.js
/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */

function toLine({ label, tag, from, to }) {
    return `${label} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + time/* MINUTE */.pY))}`;
}
/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant) {
    return (0,time/* toIso */.tK)(instant).slice(0, 16).replace('T', ' ');
}
/** The id after a blank; nothing where it has other characters than an id may have. */
function labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line-around.js

/** More than these in a section do not fit on a phone. */
const MOST = 6;
const RELATIONS = {
    needed: 'needed',
    'same-item': 'same item',
    'other-items': 'near',
};
/**
 * @param ids the changes that are drawn already
 * @param room what is outside of it is cut off
 */
function drawAround(all, ids, room) {
    const windows = trim(all.flatMap(windowBars), room);
    const freezes = trim(all.flatMap(freezeBars), room);
    const neighbours = trim(neighbourBars(all, ids), room);
    const leftOf = (key) => all.reduce((sum, { left }) => sum + left[key], 0);
    return {
        bars: [...windows.bars, ...freezes.bars, ...neighbours.bars],
        lines: [
            ...section('Windows', windows.bars),
            ...section('Freezes', freezes.bars),
            ...section('Neighbours', neighbours.bars),
        ],
        left: {
            windows: windows.left + leftOf('windows'),
            freezes: freezes.left + leftOf('freezes'),
            neighbours: neighbours.left + leftOf('neighbours'),
        },
    };
}
function windowBars({ windows }) {
    return windows.map(({ environment, start, end }) => ({
        label: `window${labelOf(environment)}`,
        tag: 'done, ',
        from: start,
        to: end,
    }));
}
function freezeBars({ freezes }) {
    return freezes.map(({ id, hardness, start, end }) => ({
        label: `${hardness} freeze${labelOf(id)}`,
        tag: 'crit, ',
        from: start,
        to: end,
    }));
}
/** Of what a neighbour is to several changes the weightiest is drawn. */
function neighbourBars(all, ids) {
    const weightOf = (one) => isInTheWay(one) ? 0 : one.relation === 'needed' ? 1 : one.relation === 'same-item' ? 2 : 3;
    const ordered = all
        .flatMap(({ neighbours }) => neighbours)
        .filter(({ id }) => !ids.includes(id))
        .sort((a, b) => weightOf(a) - weightOf(b));
    const once = new Map();
    for (const one of ordered)
        if (!once.has(one.id))
            once.set(one.id, one);
    return [...once.values()].map((one) => ({
        label: `${RELATIONS[one.relation]}${labelOf(one.id)}`,
        tag: isInTheWay(one) ? 'crit, ' : '',
        from: one.start,
        to: one.end,
    }));
}
function isInTheWay({ relation, overlaps }) {
    return overlaps && relation === 'same-item';
}
function trim(bars, room) {
    const cut = bars
        .map((bar) => ({ ...bar, from: Math.max(bar.from, room.from), to: Math.min(bar.to, room.to) }))
        .filter(({ from, to }) => from < to);
    const once = [...new Map(cut.map((bar) => [toLine(bar), bar])).values()];
    return { bars: once.slice(0, MOST), left: Math.max(0, once.length - MOST) };
}
function section(name, bars) {
    return bars.length === 0 ? [] : [`section ${name}`, ...bars.map(toLine)];
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line.js
/**
 * The times of the judged changes as a small Mermaid chart, with what lies around them: windows, freezes, other changes. It is built from
 * our own words, ids and instants alone, each of them checked against what it may be made of; no other text of a file is ever in it.
 */



/** More than these do not fit on a phone. */
const time_line_MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * time/* DAY */.d_;
/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * time/* HOUR */.dp;
/** Null where no change has a time. */
function drawTimeLine(report) {
    const rows = report.verdict.changes.flatMap((change) => {
        const bars = toBars(change);
        return bars.length === 0 ? [] : [{ id: change.id, path: change.path, bars }];
    });
    // Only what lies near the first can be seen beside it.
    const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
    const near = rows.flatMap((row) => {
        const kept = row.bars.filter(({ to }) => to - origin <= LONGEST);
        return kept.length === 0 ? [] : [{ ...row, bars: kept }];
    });
    const drawn = near.slice(0, time_line_MOST);
    if (drawn.length === 0)
        return null;
    const bars = drawn.flatMap((row) => row.bars);
    const now = findNow(report, bars);
    const marked = now === null ? bars : [...bars, { from: now, to: now }];
    const around = drawAround(report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)), drawn.map(({ id }) => id), { from: Math.min(startOf(marked), startOf(bars) - MARGIN), to: Math.max(endOf(marked), endOf(bars) + MARGIN) });
    const shown = [...marked, ...around.bars];
    const [first, last] = [toMinute(startOf(shown)), toMinute(endOf(shown))];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times in UTC` : 'Times in UTC'}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ id, bars: own }) => own.map((bar) => toLine({ ...bar, label: `${bar.label}${labelOf(id)}` }))),
        ...around.lines,
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now)}, 0m`]),
        '```',
    ];
    return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}
function toBars({ decision, schedule }) {
    // No other tag than these: in the dark theme the name beside an active bar cannot be read.
    const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
    const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
    const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
    const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
    const bars = [];
    if (own !== null)
        bars.push({ label: 'scheduled', tag, ...own });
    if (isOther)
        bars.push({ label: 'calendar opens', tag: 'done, ', ...open });
    return bars;
}
function toSpan(start, end) {
    const from = start === null ? null : (0,time/* parseInstant */.nV)(start);
    const to = end === null ? null : (0,time/* parseInstant */.nV)(end);
    return from === null || to === null || to <= from ? null : { from, to };
}
/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function findNow(report, bars) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    const room = Math.max(spanOf(bars), time/* DAY */.d_);
    return now === null || now < startOf(bars) - room || now > endOf(bars) + room ? null : now;
}
/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span) {
    if (span <= 4 * time/* HOUR */.dp)
        return '1hour';
    if (span <= 12 * time/* HOUR */.dp)
        return '3hour';
    if (span <= 1.5 * time/* DAY */.d_)
        return '12hour';
    if (span <= 4 * time/* DAY */.d_)
        return '1day';
    return span <= 14 * time/* DAY */.d_ ? '3day' : span <= 30 * time/* DAY */.d_ ? '1week' : '2week';
}
function startOf(bars) {
    return Math.min(...bars.map(({ from }) => from));
}
function endOf(bars) {
    return Math.max(...bars.map(({ to }) => to));
}
function spanOf(bars) {
    return endOf(bars) - startOf(bars);
}

// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/markdown.js
/**
 * The report as Markdown, for the job's summary and for `--format markdown`: the verdict, what to do, the record as a change manager
 * reads it, the findings. Whatever the record says stays text: it can forge no verdict, mention nobody and load nothing.
 */













const MARKS = {
    undetermined: '\u2754',
    refused: '\u26d4',
    awaiting: '\u23f3',
    authorised: '\u2705',
    'not-required': '\u2796',
};
/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
function renderMarkdown(report, options) {
    const blocks = [
        verdictBlock(report),
        ...overviewBlocks(report),
        ...report.verdict.changes.flatMap((change) => changeBlocks(report, change)),
        ...findingBlocks(report),
        ...timeBlocks(report),
        endBlock(report),
    ];
    return (0,fit/* fitBlocks */.U)(blocks, options.limit);
}
function verdictBlock(report) {
    const { decision, outcome } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,sentence/* headline */.Pl)(report);
    const head = [`## ${MARKS[decision]} ${(0,markdown_escape/* prose */.CS)((0,sentence/* renderSentence */.iQ)(report))}`];
    if (first !== null)
        head.push('', `**Next:** ${(0,markdown_escape/* prose */.CS)(first.remedy)}`);
    if (outcome === 'warn' && report.verdict.stage !== 'draft')
        head.push('', `The policy only advises here${report.trusted ? ': the job goes on' : ''}.`);
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
/** Several changes at one glance, before each of them at length. */
function overviewBlocks(report) {
    const { changes } = report.verdict;
    const unjudged = findUnjudged(report);
    if (changes.length + unjudged.length < 2)
        return [];
    const lines = changes.map((change) => {
        const due = change.requirements.filter(({ met }) => !met).map(({ needs }) => (0,markdown_escape/* prose */.CS)(needs, 120));
        return `| ${MARKS[change.decision]} ${sentence/* DECISION_WORDS */.np[change.decision]} | ${(0,markdown_escape/* prose */.CS)(change.id, 70)} | ${(0,markdown_escape/* prose */.CS)(change.title, 120)} | ${due.length === 0 ? '\u2013' : due.join('; ')} |`;
    });
    for (const { name, decision, finding } of unjudged)
        lines.push(`| ${MARKS[decision]} ${sentence/* DECISION_WORDS */.np[decision]} | ${(0,markdown_escape/* prose */.CS)(name, 120)} | \u2013 | ${(0,markdown_escape/* prose */.CS)(reason_texts/* CATALOGUE */.y[finding.reason].title)} |`);
    const head = ['| Decision | Change | Title | Still needs |', '|:--|:--|:--|:--|'];
    return [{ rank: 1, head, rows: { what: 'rows of the overview', lines }, foot: [] }];
}
/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function findUnjudged({ findings, verdict }) {
    const found = new Map();
    for (const finding of findings) {
        const { change, path, reason } = finding;
        const decision = (0,terms_finding/* weigh */.v)(finding);
        const name = change ?? (reason.startsWith('record-') ? path : null);
        if (name === null || (decision !== 'refused' && decision !== 'undetermined'))
            continue;
        if (verdict.changes.some((one) => (0,names/* isSameName */.yS)(one.id, name) || one.path === path))
            continue;
        if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision)
            continue;
        found.set(name, { name, decision, finding });
    }
    return [...found.values()];
}
function changeBlocks(report, change) {
    const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
    const isFolded = report.verdict.changes.length > 1 && (change.decision === 'authorised' || change.decision === 'not-required');
    const table = {
        rank: 2,
        head: [
            `### ${(0,markdown_escape/* prose */.CS)(change.id, 70)} \u2014 ${(0,markdown_escape/* prose */.CS)(change.title, 200)}`,
            '',
            // A mark stays on the line of its word, on a phone too.
            (0,life_line/* sayLife */._)(change, report).replace(/([\u2713\u25cb\u2717]) /gu, '$1&nbsp;'),
            '',
            ...(isFolded ? ['<details>', `<summary>Record of ${(0,markdown_escape/* htmlText */.js)(change.id, 70)}</summary>`, ''] : []),
            `| Decision | ${sentence/* DECISION_WORDS */.np[change.decision]} |`,
            '|:--|:--|',
        ],
        rows: { what: 'rows of change records', lines: tableRows(report, change, record) },
        foot: isFolded ? ['', '</details>'] : [],
    };
    const confirm = change.confirmation === null
        ? []
        : [
            {
                rank: 1,
                head: [
                    `To approve ${(0,markdown_escape/* prose */.CS)(change.id, 70)}, review the pull request with this line, unedited:`,
                    '',
                    (0,markdown_escape/* codeBlock */.DV)(change.confirmation),
                ],
                rows: { what: 'lines', lines: [] },
                foot: [],
            },
        ];
    return [table, ...confirm, ...impactBlocks(report, change), ...planBlocks(change.id, record)];
}
function tableRows(report, change, record) {
    const rows = [
        [
            'Kind',
            `${change.type} change${record?.model === undefined ? '' : ` by the model ${(0,markdown_escape/* code */.aY)(record.model, 70)}`}${record?.priority === undefined ? '' : `, priority ${record.priority}`}`,
        ],
    ];
    if (record !== null)
        rows.push(...recordRows(record));
    const risk = (0,words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['Risk', (0,markdown_escape/* prose */.CS)(risk)]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['Impact', (0,markdown_escape/* prose */.CS)((0,impact_graph/* sayImpact */.i9)(impact))]);
    for (const [name, text] of (0,words/* describeTimes */.UM)(change, report))
        rows.push([name.charAt(0).toUpperCase() + name.slice(1), (0,markdown_escape/* prose */.CS)(text)]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'Has' : 'Needs', (0,markdown_escape/* prose */.CS)((0,words/* describeRequirement */.vo)(requirement, change))]);
    for (const approval of change.approvals)
        rows.push([approval.counted ? 'Counts' : 'Does not count', (0,markdown_escape/* prose */.CS)((0,words/* describeApproval */.xh)(approval))]);
    rows.push(['Record', `${(0,markdown_escape/* code */.aY)(change.path, 200)}, digest ${(0,markdown_escape/* code */.aY)((0,digest/* shortDigest */.VK)(change.digest), digest/* SHORT_DIGITS */.uo)}`]);
    return rows.map(([name, text]) => `| ${name} | ${text} |`);
}
function recordRows(record) {
    const rows = [['Why', (0,markdown_escape/* prose */.CS)(record.reason)]];
    if (record.description !== undefined)
        rows.push(['What', (0,markdown_escape/* prose */.CS)(record.description)]);
    if (record.emergency !== undefined) {
        rows.push([
            'Emergency',
            `${record.emergency.incident === undefined ? 'no incident' : (0,markdown_escape/* code */.aY)(record.emergency.incident, 100)}: ${(0,markdown_escape/* prose */.CS)(record.emergency.justification)}`,
        ]);
    }
    rows.push(['Asked for by', `${(0,markdown_escape/* code */.aY)(record['requested-by'], 60)} at ${(0,markdown_escape/* prose */.CS)(record['requested-at'], 60)}`]);
    if (record.implementers !== undefined)
        rows.push(['Carried out by', codes(record.implementers)]);
    rows.push(['Environments', codes(record.environments)], ['Items', codes(record['configuration-items'])]);
    if (record['depends-on'] !== undefined)
        rows.push(['Depends on', codes(record['depends-on'])]);
    if (record.retries !== undefined)
        rows.push(['Tries again', (0,markdown_escape/* code */.aY)(record.retries, 70)]);
    if (record.covers !== undefined)
        rows.push([
            'Covers',
            record.covers === 'since-last-deployment' ? 'all since the last deployment' : codes(record.covers),
        ]);
    if (record.risk !== undefined) {
        rows.push(['Could go wrong', (0,markdown_escape/* prose */.CS)(record.risk.assessment)], ['Security', (0,markdown_escape/* prose */.CS)(record.risk.security)], ['Privacy', (0,markdown_escape/* prose */.CS)(record.risk.privacy)]);
        const { downtime } = record.risk;
        if (downtime !== undefined && downtime !== 'PT0S')
            rows.push(['Downtime', (0,markdown_escape/* code */.aY)(downtime, 40)]);
    }
    if (record.late !== undefined)
        rows.push(['Late', `${(0,markdown_escape/* prose */.CS)(record.late.reason)} (asked for by ${(0,markdown_escape/* code */.aY)(record.late.by, 60)})`]);
    if (record.board !== undefined) {
        const { name, meeting, minute } = record.board;
        const when = meeting === undefined ? '' : `, meeting of ${(0,markdown_escape/* code */.aY)(meeting, 40)}`;
        rows.push(['Board', `${(0,markdown_escape/* code */.aY)(name, 70)}${when}${minute === undefined ? '' : `, minute ${(0,markdown_escape/* code */.aY)(minute, 200)}`}`]);
    }
    if (record.links !== undefined && record.links.length > 0)
        rows.push(['Links', codes(record.links)]);
    return rows;
}
/** Of more changes a page of charts would hide the rest. */
const MOST_CHARTS = 3;
/** The chart stands open, because some browsers draw none inside of a fold. */
function impactBlocks(report, change) {
    const { id, path } = change;
    const impact = report.impacts.find((one) => one.path === path);
    const drawn = impact === undefined ? null : (0,impact_graph/* drawImpact */.Dn)(impact);
    if (impact === undefined || drawn === null)
        return [];
    const { lines, unnamed, left } = drawn;
    const names = unnamed.map(({ label, ref }) => `${label} is ${(0,markdown_escape/* prose */.CS)(ref, 200)}.`);
    const more = left === 0 ? [] : [`${left} more ${left === 1 ? 'has' : 'have'} no place in this chart.`];
    const note = [...names, ...more].join(' ');
    const list = {
        rank: 5,
        head: ['<details>', `<summary>Impact of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
        rows: { what: 'lines of impacts', lines: (0,impact_graph/* listImpact */.ht)(impact) },
        foot: ['', '</details>'],
    };
    if (!report.verdict.changes.slice(0, MOST_CHARTS).includes(change))
        return [list];
    const chart = {
        rank: 6,
        head: [`What depends on ${(0,markdown_escape/* prose */.CS)(id, 70)}:`, '', ...lines, ...(note === '' ? [] : ['', note])],
        rows: { what: 'charts', lines: [] },
        foot: [],
    };
    return [chart, list];
}
/** The most entries of a list in one cell. */
const markdown_MOST = 20;
function codes(texts) {
    const some = texts.slice(0, markdown_MOST).map((text) => (0,markdown_escape/* code */.aY)(text, 120));
    return `${some.join(', ')}${texts.length > markdown_MOST ? ` and ${texts.length - markdown_MOST} more` : ''}`;
}
function planBlocks(id, record) {
    const plan = record?.plan;
    if (plan === undefined)
        return [];
    const { backout } = plan;
    const lines = [
        ...markdown_section('Mitigations', record?.risk?.mitigations ?? []),
        ...markdown_section('Implementation', plan.implementation),
        ...markdown_section('Verification', plan.verification),
        ...markdown_section('Back-out', backout.steps),
        `  - Go back when: ${(0,markdown_escape/* prose */.CS)(backout.trigger)}`,
        `  - Takes ${(0,markdown_escape/* prose */.CS)(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [`  - Point of no return: ${(0,markdown_escape/* prose */.CS)(backout['point-of-no-return'])}`]),
        ...markdown_section('Communication', plan.communication ?? []),
    ];
    return [
        {
            rank: 5,
            head: ['<details>', `<summary>Plan and back-out of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
            rows: { what: 'lines of plans', lines },
            foot: ['', '</details>'],
        },
    ];
}
function markdown_section(name, entries) {
    // The heading is a list entry too, so that every line can be left out by itself.
    return entries.length === 0 ? [] : [`- **${name}**`, ...entries.map((entry) => `  - ${(0,markdown_escape/* prose */.CS)(entry)}`)];
}
const HEADINGS = { error: 'What stops it', warning: 'Warnings', notice: 'Notices' };
function findingBlocks(report) {
    return ['error', 'warning', 'notice'].flatMap((level, index) => {
        const findings = report.findings.filter((finding) => finding.level === level);
        if (findings.length === 0)
            return [];
        return [
            {
                rank: index === 0 ? 3 : 4,
                head: [`### ${HEADINGS[level]}`, ''],
                rows: { what: 'findings', lines: findings.map((finding) => findingLine(report, finding)) },
                foot: [],
            },
        ];
    });
}
function findingLine(report, finding) {
    const { path, line, column, change } = finding;
    const place = path === null
        ? ''
        : ` ${(0,markdown_escape/* code */.aY)([path, ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'), 240)}`;
    const about = path === null && change !== null ? ` ${(0,markdown_escape/* code */.aY)(change, 70)}` : '';
    const isPage = /^https:\/\/[^\s()<>"']+$/u.test(report.docs);
    const reason = isPage ? `[${finding.reason}](${report.docs}#${finding.reason})` : `\`${finding.reason}\``;
    return `- **${reason}**${about}${place}<br>${(0,markdown_escape/* prose */.CS)(finding.message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(finding.remedy)}`;
}
function timeBlocks(report) {
    const drawn = drawTimeLine(report);
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const more = ['changes', 'windows', 'freezes', 'neighbours'].flatMap((what) => left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`]);
    const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
    const note = more.length === 0 ? [] : ['', `${(0,safe_text/* listWords */.yh)(more, 'and')} ${has} no place in this chart.`];
    // A part of a chart is none, so that it stays or goes whole.
    return [{ rank: 6, head: ['### Time line', '', ...lines, ...note], rows: { what: 'charts', lines: [] }, foot: [] }];
}
function endBlock(report) {
    const { subject } = report;
    const commit = subject.commit === null ? '' : ` for commit ${(0,markdown_escape/* code */.aY)(subject.commit.slice(0, 12), 12)}`;
    const lines = [
        `Judged${commit} at ${(0,markdown_escape/* prose */.CS)((0,moment/* sayInstant */.$r)(report.evaluatedAt, report.timezone))}, stage ${report.verdict.stage}, gate ${report.mode}.`,
    ];
    if (!report.trusted)
        lines.push('Read from a checkout, not from a trusted commit: what the gate itself decides may differ.');
    return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
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
