"use strict";
exports.id = 2966;
exports.ids = [2966];
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

/***/ 9992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderAsMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/render/markdown/escape.js
/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY = /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;
/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
function prose(text, most) {
    return guardStart(proseWithin(text, most));
}
/** The same for text before which something stands on its line. */
function proseWithin(text, most) {
    const parts = (0,safe_text/* shown */.SP)(text, most).split('`');
    // Without a partner a backtick is a character like any other.
    const lone = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    const rendered = parts.map((part, index) => {
        if (index === lone)
            return `&#96;${words(part)}`;
        if (index % 2 === 0)
            return words(part);
        return part.trim() === '' ? `&#96;${part}&#96;` : code(part);
    });
    return joinSpans(rendered);
}
/** Two code spans that touch would be one, so that a blank is put between them. */
function joinSpans(parts) {
    return parts.reduce((whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part), '');
}
/** Text in a code span that it cannot leave, fit for a table's cell. */
function code(text, most) {
    const line = (0,safe_text/* shown */.SP)(text, most);
    if (line === '')
        return '';
    // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
    const inert = (0,safe_text/* withoutOldCommands */.KF)(line).replace(/\|/g, '\u00a6');
    const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inert}${pad}${fence}`;
}
/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
function codeBlock(text) {
    const line = (0,safe_text/* withoutCommands */.Df)((0,safe_text/* shown */.SP)(text));
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
/** A file in a block that no line of it can end. */
function sourceBlock(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...(0,safe_text/* sourceLines */.aH)(text), fence];
}
/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
function htmlText(text, most) {
    return (0,safe_text/* withoutOldCommands */.KF)((0,safe_text/* shown */.SP)(text, most))
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
    return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}

;// CONCATENATED MODULE: ./.build/build/src/render/markdown/findings.js
/** Findings as entries of a list in Markdown: the reason, where it stands, what is so and what to do. */


/** The most places and messages of one entry; more of the same would hide the next. */
const MOST = 5;
function writeFindings({ findings, docs, isMerged = false, isRemedyOnce = false }) {
    if (isMerged)
        return (0,render_document/* alikeOf */.QI)(findings).map((alike) => writeEntry(alike, docs));
    if (!isRemedyOnce)
        return findings.map((one) => writeEntry([one], docs));
    return (0,render_document/* alikeOf */.QI)(findings).flatMap((alike) => alike.map((one, at) => writeEntry([at === 0 ? one : { ...one, remedy: '' }], docs)));
}
/** One entry for those of one level, reason and remedy. */
function writeEntry(alike, docs) {
    const [first] = alike;
    if (first === undefined)
        return '';
    const some = alike.slice(0, MOST);
    const left = alike.length - some.length;
    const places = [...new Set(some.map(aboutOf))].join('');
    const texts = [
        ...new Set(some.map(({ message }) => prose(message))),
        ...(left === 0 ? [] : [`and ${left} more like these`]),
        ...(first.remedy === '' ? [] : [`\u2192 ${prose(first.remedy)}`]),
    ];
    return `- ${nameOf(first, docs)}${places}<br>${texts.join('<br>')}`;
}
function nameOf({ level, reason }, docs) {
    if (docs === undefined)
        return `**${level} ${prose(reason)}**`;
    return isPage(docs) ? `**[${reason}](${docs}#${reason})**` : `**\`${reason}\`**`;
}
function isPage(address) {
    return /^https:\/\/[^\s()<>"']+$/u.test(address);
}
function aboutOf(finding) {
    const place = (0,render_document/* placeOf */.$t)(finding);
    if (place !== null)
        return ` ${code(place, 240)}`;
    return finding.change === undefined || finding.change === null ? '' : ` ${code(finding.change, 70)}`;
}

;// CONCATENATED MODULE: ./.build/build/src/render/markdown/fit.js
/**
 * Keeps a Markdown page within a limit. Whole rows are left out, of the least important blocks first, after everything was put
 * together; the page says what is missing. A page that is too long is shown by nobody: GitHub drops it whole.
 */
/** Room for the note on what was left out. */
const NOTE_BYTES = 1_024;
/**
 * @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192
 * @param rest where all of it stands, in a sentence; empty where nothing else has it
 */
function fitBlocks(blocks, limit, rest = 'The JSON report has everything.') {
    const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const left = new Map();
    const kept = new Map();
    let room = limit - NOTE_BYTES;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = sizeOf([...block.head, ...block.foot]) + 2;
        const hasHeading = block.under === undefined || kept.has(block.under);
        const hasRoom = block.rank === 0 || (hasHeading && frame <= room);
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
    const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}.${rest === '' ? '' : ` ${rest}`}_`;
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

;// CONCATENATED MODULE: ./.build/build/src/render/markdown/inline.js
/** Texts of a document in Markdown. Here, and nowhere else in a document, foreign text is escaped. */


function cell(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return inline(content);
    const mark = { lines: () => '', steps: (at) => `${at + 1}\\. `, alert: () => '\u26a0 ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${inline(text)}`).join('<br>');
}
/** Strings that touch are escaped as one, because two that are harmless apart can be a mention together. */
function inline(text) {
    const merged = [];
    for (const span of (0,render_document/* spansOf */.Ly)(text)) {
        const last = merged.at(-1);
        if (typeof span === 'string' && typeof last === 'string')
            merged.splice(-1, 1, last + span);
        else if ((0,render_document/* wordsOf */.Z9)(span).trim() !== '')
            merged.push(span);
    }
    return joinSpans(merged.map((span, at) => spanOf(span, at > 0, at < merged.length - 1)));
}
function spanOf(span, hasBefore, hasAfter) {
    if (typeof span === 'string') {
        const [before, after] = [hasBefore && /^\s/u.test(span) ? ' ' : '', hasAfter && /\s$/u.test(span) ? ' ' : ''];
        if (span.trim() === '')
            return before;
        return hasBefore ? `${before}${proseWithin(span)}${after}` : `${prose(span)}${after}`;
    }
    if ('code' in span)
        return code(span.code, 240);
    if ('strong' in span)
        return `**${prose(span.strong)}**`;
    if ('risk' in span)
        return (0,render_document/* wordsOf */.Z9)(span);
    if (span.label !== undefined)
        return isQuery(span.link) ? `[${prose(span.label)}](${span.link})` : prose(span.label);
    return isAddress(span.link) ? `<${span.link}>` : prose(span.link);
}
/** An address that carries a text: percent signs stand for all that a renderer could read as more. */
function isQuery(text) {
    return /^https?:\/\/[A-Za-z0-9.:/_~%?=&-]{1,8000}$/u.test(text);
}
/** Only what no renderer reads as more than an address. */
function isAddress(text) {
    return /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(text);
}

;// CONCATENATED MODULE: ./.build/build/src/render/markdown/writer.js
/**
 * Any document in Markdown as GitHub renders it. All text is escaped here, so that no record forges a heading, mentions anybody or loads
 * anything; a page that would be too long loses whole entries, the least needed first, and says how many.
 */






/** What GitHub takes of a summary, less what else may stand in it. */
const MOST_BYTES = 1_048_576 - 1_024;
/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderAsMarkdown({ title, blocks, whole }, { limit = MOST_BYTES } = {}) {
    const head = title === null ? [] : [`## ${inline(title)}`];
    const parts = partsOf(blocks, { rank: 0, level: 3, head });
    return (0,safe_text/* withoutCommands */.Df)(fitBlocks(parts, limit, whole ?? ''));
}
/** Headings and sentences stay or go with the entries that follow them. */
function partsOf(blocks, place) {
    const parts = [];
    let head = place.head;
    const add = (rank, lines, rows) => {
        const [first] = parts;
        const under = first === undefined || place.head.length === 0 || first.rank > rank ? {} : { under: first };
        parts.push({ rank, head: lines, rows, foot: [], ...under });
        head = [];
    };
    const flush = () => {
        if (head.length > 0)
            add(place.rank, head, { what: 'lines', lines: [] });
    };
    const below = (lines) => (head.length === 0 ? lines : [...head, '', ...lines]);
    for (const block of blocks) {
        const rank = block.rank ?? place.rank;
        if (block.kind === 'section') {
            flush();
            const heading = `${'#'.repeat(place.level)} ${inline(block.heading)}`;
            parts.push(...partsOf(block.blocks, { rank, level: place.level + 1, head: [heading] }));
        }
        else if (block.kind === 'sentence') {
            head = below([toned(inline(block.text), block.tone)]);
        }
        else if (block.kind === 'lines') {
            head = below([toned(joined(block), block.tone)]);
        }
        else if (block.kind === 'fold') {
            flush();
            parts.push(foldOf(block, rank));
        }
        else {
            if (rank !== place.rank)
                flush();
            const { what, before, lines } = rowsOf(block);
            if (before.length + lines.length === 0)
                continue;
            add(rank, below(before), { what, lines });
        }
    }
    flush();
    return parts;
}
/** One part with rows, so that what is cut off never leaves a fold open. */
function foldOf({ summary, what, blocks }, rank) {
    return {
        rank,
        head: ['<details>', `<summary>${summaryOf(summary)}</summary>`, ''],
        rows: { what, lines: blocks.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...linesIn(block)]) },
        foot: ['', '</details>'],
    };
}
/** GitHub reads no Markdown there. */
function summaryOf(text) {
    return (0,render_document/* spansOf */.Ly)(text)
        .map((span) => typeof span !== 'string' && 'strong' in span ? `<b>${htmlText(span.strong)}</b>` : lineOf((0,render_document/* wordsOf */.Z9)(span)))
        .join('');
}
/** With the blanks around it, which part it from its neighbours. */
function lineOf(words) {
    return `${/^\s/u.test(words) ? ' ' : ''}${htmlText(words)}${/\s$/u.test(words) ? ' ' : ''}`;
}
function linesIn(block) {
    if (block.kind === 'section' || block.kind === 'fold') {
        const heading = inline(block.kind === 'section' ? block.heading : block.summary);
        return [`**${heading}**`, ...block.blocks.flatMap((one) => ['', ...linesIn(one)])];
    }
    if (block.kind === 'sentence')
        return [toned(inline(block.text), block.tone)];
    if (block.kind === 'lines')
        return [toned(joined(block), block.tone)];
    const { before, lines } = rowsOf(block);
    // The head of a table is no table without its rule.
    return before.length === 0 ? lines : [before.join('\n'), ...lines];
}
/** A mark of a step stays on the line of its word, on a phone too; what is soft is of our own words. */
function joined({ texts, tone }) {
    const text = texts.map(inline).join('<br>');
    return tone === 'soft' ? text.replace(/([\u2713\u25cb\u2717]) (?=[a-z])/gu, '$1&nbsp;') : text;
}
function toned(text, tone) {
    switch (tone) {
        case 'alert':
            return `**${text}**`;
        case 'caution':
            return `_${text}_`;
        case 'soft':
            return `<sub>${text}</sub>`;
        case undefined:
            return text;
    }
}
function rowsOf(block) {
    switch (block.kind) {
        case 'list':
            return { what: block.what, before: [], lines: block.entries.map((entry) => `- ${inline(entry)}`) };
        case 'facts': {
            const [first = '', ...lines] = block.facts.map(({ label, content }) => row([label, content]));
            return { what: block.what, before: [first, '|:--|:--|'], lines };
        }
        case 'table': {
            const rule = block.columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--')).join('|');
            const before = [row(block.columns.map(({ name }) => name)), `|${rule}|`];
            return { what: block.what, before, lines: block.rows.map(row) };
        }
        case 'findings':
            return {
                what: 'findings',
                before: block.heading === undefined ? [] : [`**${prose(block.heading)}**`, ''],
                lines: writeFindings(block),
            };
        case 'copy':
            return { what: 'lines', before: [codeBlock(block.text)], lines: [] };
        case 'source':
            return { what: 'lines', before: sourceBlock(block.text, block.language), lines: [] };
        case 'chart':
            return { what: 'charts', before: block.lines, lines: [] };
        case 'glance': {
            if (block.names === undefined) {
                const words = block.entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ');
                return { what: block.what, before: [`${prose(words)}.`], lines: [] };
            }
            const lines = block.entries.map(({ label, value, note }) => row([label, { strong: value }, note ?? '']));
            return { what: block.what, before: [row(block.names), '|:--|--:|:--|'], lines };
        }
        case 'matrix':
        case 'form':
            return { what: '', before: [], lines: [] };
        case 'steps': {
            const below = (blocks) => blocks
                .flatMap(linesIn)
                .map((line) => `\n${line.replace(/^(?=.)/gmu, '   ')}`)
                .join('');
            const lines = block.steps.map(({ text, blocks = [] }, at) => `${at + 1}. ${inline(text)}${below(blocks)}`);
            return { what: block.what, before: [], lines };
        }
        case 'tree': {
            const lines = block.nodes.map(({ depth, text }) => `${'  '.repeat(depth)}- ${inline(text)}`);
            return { what: block.what, before: [], lines };
        }
    }
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}


/***/ }),

/***/ 2966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var report_words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/change-title.js




/** Names of environments on one line; more are in the record. */
const MOST = 4;
function changeTitle(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report);
    const incident = record?.emergency?.incident;
    const title = [
        { strong: change.title },
        ' (',
        { code: change.id },
        ...(incident === undefined ? [] : [', incident ', { code: incident }]),
        ')',
    ];
    const { subject, verdict } = report;
    const named = record?.environments ?? [];
    const environments = verdict.stage === 'deploy' && subject.environment !== null ? [subject.environment] : named;
    const parts = [
        ...(change.risk === null
            ? []
            : [[`${words/* RISK_SQUARES */.Dr[change.risk.final]} `, { strong: `${(0,words/* capital */.Nx)(change.risk.final)} risk` }]]),
        change.type === 'emergency' ? ['\ud83d\udea8 ', { strong: 'emergency' }] : [change.type],
        ...(environments.length === 0 ? [] : [nameEnvironments(environments)]),
        ...whenOf(change, report),
    ];
    const line = parts.flatMap((part, at) => (at === 0 ? part : [' \u00b7 ', ...part]));
    return [{ kind: 'lines', texts: [title, line] }];
}
function nameEnvironments(names) {
    const some = names.slice(0, MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
    return names.length > MOST ? [...some, ` and ${names.length - MOST} more`] : some;
}
/** `Tue 24 Nov, 10:00 to 12:00 (London)`, and how long until then or how long is left. */
function whenOf({ schedule }, report) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    if (schedule === null || now === null)
        return [];
    const { start, end, opensAt, closesAt } = schedule;
    if (start === null || end === null) {
        if (opensAt !== null)
            return [[`may go out from ${change_title_moment(opensAt, report)}`]];
        return closesAt === null ? [['no fixed time']] : [[`no fixed time, open until ${change_title_moment(closesAt, report)}`]];
    }
    return [[{ strong: (0,moment/* sayTime */.JS)(start, end, report.timezone, report.evaluatedAt) }], ...leftOf(start, end, now, report)];
}
function leftOf(start, end, now, report) {
    const [from, to] = [(0,time/* parseInstant */.nV)(start), (0,time/* parseInstant */.nV)(end)];
    if (from === null || to === null)
        return [];
    if (now < from)
        return [[`begins in ${(0,moment/* sayPeriod */.R0)(from - now)}`]];
    if (now < to)
        return [[`${(0,moment/* sayPeriod */.R0)(to - now)} left`]];
    return [[`over since ${change_title_moment(end, report)}`]];
}
function change_title_moment(instant, report) {
    return (0,moment/* sayMoment */.Gg)(instant, report.timezone, report.evaluatedAt);
}
/** The time alone, where it is on the day on which the slot begins. */
function byWhen(instant, start, { timezone, evaluatedAt }) {
    const [day, time] = (0,moment/* sayMoment */.Gg)(instant, timezone, evaluatedAt, 'no place').split(', ');
    return (0,moment/* sayMoment */.Gg)(start, timezone, evaluatedAt).startsWith(`${day}, `) ? `at ${time}` : `on ${day}, ${time}`;
}
/** The free times nearest to the plan, how to take one, and who has said yes to the old one. */
function freeTimes(change, report) {
    const slots = change.schedule?.slots ?? [];
    if (slots.length === 0)
        return [];
    const given = [...new Set(change.approvals.filter(({ counted }) => counted).map(({ approver }) => approver))];
    const again = given.length === 0
        ? []
        : [
            '; ',
            ...given.flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }])),
            ` then ${given.length === 1 ? 'has' : 'have'} to approve again`,
        ];
    const how = [
        { strong: 'Next' },
        `: take ${slots.length === 1 ? 'this free time' : 'one of these free times'}. Set `,
        { code: 'schedule' },
        ' in ',
        { code: change.path },
        ...again,
        '.',
    ];
    const times = slots.map(({ start, end, latestStart }) => {
        const isFixed = latestStart === null || latestStart === start;
        const room = isFixed ? '' : `, to begin ${byWhen(latestStart, start, report)} at the latest`;
        return ['\u2022 ', { strong: (0,moment/* sayTime */.JS)(start, end, report.timezone, report.evaluatedAt) }, room];
    });
    const cannotWait = report.verdict.stage === 'deploy' && change.type === 'normal'
        ? [
            [
                'Cannot wait, because of an incident? Write an emergency change: ',
                { code: 'change-gate new --type emergency' },
                '.',
            ],
        ]
        : [];
    return [{ kind: 'lines', texts: [how, ...times, ...cannotWait] }];
}

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/report/missing.js
var missing = __webpack_require__(5775);
;// CONCATENATED MODULE: ./.build/build/src/report/checklist.js



/** The most people of one cell. */
const checklist_MOST = 8;
const AGAIN = {
    unconfirmed: 'again, with the line below',
    stale: 'again, since it has changed',
    expired: 'again, since it was too long ago',
    unproven: 'again, after this check has run',
};
function checklist(change) {
    const rows = (0,missing/* askedRows */.qV)(change);
    if (rows.length === 0)
        return [];
    const isOpen = rows.some(({ requirement }) => !requirement.met);
    const isKnown = change.decision !== 'undetermined';
    return (0,render_document/* table */.tp)(['', 'Approval', isOpen ? 'Still to come from' : 'Approved by'], 'rows of checklists', rows.map((row) => [row.requirement.met ? '\u2705' : '\u2b1c', labelOf(change, row, isKnown), whoOf(row)])).map((block) => ({ ...block, rank: 1 }));
}
/** `Board cab: 0 of 3`; with its pull request where several go out. */
function labelOf({ through = [] }, row, isKnown) {
    const { requirement, pullRequest } = row;
    const { have, count } = requirement;
    const asked = (0,words/* capital */.Nx)((0,words/* sayWhoIsAsked */.QL)(requirement));
    const known = isKnown ? '' : ', as far as could be read';
    return [
        ...(through.length > 1 && pullRequest !== null ? [{ code: `#${pullRequest}` }, ' \u00b7 '] : []),
        `${asked}: ${have} of ${count}${known}`,
    ];
}
function whoOf({ requirement, given, open }) {
    const has = given.length === 0
        ? []
        : [
            ...listNames(given.map((login) => [login, null]), 'and'),
        ];
    if (requirement.met)
        return has.length === 0 ? render_document/* NOTHING */.K$ : has;
    const still = open.length === 0
        ? ['nobody in the register']
        : listNames(open.map(({ login, again }) => [login, again === null ? null : AGAIN[again]]), open.length <= requirement.count - requirement.have ? 'and' : 'or');
    return has.length === 0 ? still : [...still, ' (has ', ...has, ')'];
}
/** Whoever approves again stands last, with the reason. */
function listNames(all, last) {
    const ordered = [...all.filter(([, note]) => note === null), ...all.filter(([, note]) => note !== null)];
    const some = ordered.slice(0, checklist_MOST);
    const left = ordered.length - some.length;
    const parts = some.map(([login, note]) => [
        { code: login },
        ...(note === null ? [] : [` (${note})`]),
    ]);
    const more = left === 0 ? [] : [[`${left} more`]];
    const list = [...parts, ...more];
    return list.flatMap((part, at) => (at === 0 ? part : [at === list.length - 1 ? ` ${last} ` : ', ', ...part]));
}
/** Where to click, and the line to paste, for each pull request that still needs it. */
function howToApprove(change, report) {
    const { through, confirmation, decision } = change;
    if (report.verdict.stage === 'draft' || decision === 'refused' || !report.evidence.includes('review'))
        return [];
    const pulls = (through ?? [{ pullRequest: null, requirements: change.requirements, confirmation }]).filter(({ requirements }) => requirements.some(({ met, eligible }) => !met && eligible.length > 0));
    const isElsewhere = report.verdict.stage === 'deploy' || pulls.length > 1;
    return pulls.flatMap(({ pullRequest, confirmation: line }) => {
        const place = isElsewhere && pullRequest !== null ? [' in pull request ', { code: `#${pullRequest}` }] : [];
        const how = [
            { strong: 'To approve' },
            ...place,
            ': Files changed \u2192 Review changes \u2192 Approve',
            line === null ? '.' : ', with exactly this as the comment:',
        ];
        return line === null ? [(0,render_document/* sentence */.em)(how)] : [(0,render_document/* sentence */.em)(how), { kind: 'copy', text: line, rank: 1 }];
    });
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/report/impact-words.js
var impact_words = __webpack_require__(3685);
;// CONCATENATED MODULE: ./.build/build/src/report/full-record.js
/** The whole record of a change and what was found about it, in facts and lists, for whoever unfolds it. Foreign text; the writers escape it. */





/** The most entries of a list in one cell. */
const full_record_MOST = 20;
function recordFacts(change, record, report) {
    const kind = [
        `${change.type} change`,
        ...(record?.model === undefined ? [] : [' by the model ', { code: record.model }]),
        ...(record?.priority === undefined ? [] : [`, priority ${record.priority}`]),
    ];
    const impact = report.impacts.find(({ path }) => path === change.path);
    const facts = [
        { label: 'Kind', content: kind },
        ...(record === null ? [] : statedFacts(record)),
        ...fact('Risk', (0,report_words/* describeRisk */.bG)(change, report) ?? undefined),
        ...fact('Impact', impact === undefined ? undefined : (0,impact_words/* sayImpact */.i)(impact)),
        ...(0,report_words/* describeTimes */.UM)(change, report).map(([name, text]) => ({ label: (0,words/* capital */.Nx)(name), content: text })),
        ...change.requirements.map((one) => ({
            label: one.met ? 'Has' : 'Needs',
            content: (0,report_words/* describeRequirement */.vo)(one, change),
        })),
        ...change.approvals.map((one) => ({
            label: one.counted ? 'Approved by' : 'Not counted',
            content: (0,report_words/* describeApproval */.xh)(one),
        })),
        {
            // A change without a file has none but that of its model.
            label: change.id.includes('#') ? 'Model' : 'Record',
            content: [{ code: change.path }, ', digest ', { code: (0,digest/* shortDigest */.VK)(change.digest).slice(0, digest/* SHORT_DIGITS */.uo) }],
        },
    ];
    return { kind: 'facts', what: 'rows of change records', facts };
}
function fact(label, content) {
    return content === undefined ? [] : [{ label, content }];
}
function statedFacts(record) {
    const { emergency, covers, links, risk } = record;
    return [
        ...fact('Why', record.reason),
        ...fact('What', record.description),
        ...fact('Emergency', emergency === undefined
            ? undefined
            : [
                emergency.incident === undefined ? 'no incident' : { code: emergency.incident },
                `: ${emergency.justification}`,
            ]),
        ...fact('Asked for by', [{ code: record['requested-by'] }, ` at ${record['requested-at']}`]),
        ...fact('Done by', codes(record.implementers)),
        ...fact('Environments', codes(record.environments)),
        ...fact('Items', codes(record['configuration-items'])),
        ...fact('Depends on', codes(record['depends-on'])),
        ...fact('Tries again', record.retries === undefined ? undefined : { code: record.retries }),
        ...fact('Covers', covers === 'since-last-deployment' ? 'all since the last deployment' : codes(covers)),
        ...(risk === undefined ? [] : riskFacts(risk)),
        ...fact('Late', record.late === undefined ? undefined : [`${record.late.reason} (asked for by `, { code: record.late.by }, ')']),
        ...boardFacts(record),
        ...fact('Links', links === undefined || links.length === 0 ? undefined : codes(links)),
    ];
}
function riskFacts(risk) {
    const { downtime } = risk;
    return [
        ...fact('If it goes wrong', risk.assessment),
        ...fact('Security', risk.security),
        ...fact('Privacy', risk.privacy),
        ...fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : (0,words/* sayDuration */.kP)(downtime)),
    ];
}
function boardFacts(record) {
    return (0,board_decisions/* boardDecisions */.Q)(record).map(({ decision: { name, meeting, minute } }) => ({
        label: 'Board',
        content: [
            { code: name },
            ...(meeting === undefined ? [] : [', meeting of ', { code: meeting }]),
            ...(minute === undefined ? [] : [', minute ', { code: minute }]),
        ],
    }));
}
function codes(texts) {
    if (texts === undefined)
        return undefined;
    const some = texts.slice(0, full_record_MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
    return [...some, ...(texts.length > full_record_MOST ? [` and ${texts.length - full_record_MOST} more`] : [])];
}
/** What is done step by step, and the way back; null where the record has no plan. */
function planTree(record) {
    const plan = record?.plan;
    if (plan === undefined)
        return null;
    const { backout } = plan;
    const nodes = [
        ...section('Mitigations', record?.risk?.mitigations),
        ...section('Implementation', plan.implementation),
        ...section('Verification', plan.verification),
        ...section('Back-out', backout.steps),
        { depth: 1, text: `Go back when: ${backout.trigger}` },
        {
            depth: 1,
            text: [`Takes ${(0,words/* sayDuration */.kP)(backout.duration)}, `, backout.tested ? 'tested' : { strong: 'not tested' }],
        },
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [{ depth: 1, text: `Point of no return: ${backout['point-of-no-return']}` }]),
        ...section('Communication', plan.communication),
    ];
    return { kind: 'tree', what: 'lines of plans', nodes };
}
/** The heading is an entry too, so that every line can be left out by itself. */
function section(name, entries = []) {
    if (entries.length === 0)
        return [];
    return [{ depth: 0, text: { strong: name } }, ...entries.map((text) => ({ depth: 1, text }))];
}

// EXTERNAL MODULE: ./.build/build/src/report/headline.js
var headline = __webpack_require__(4564);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/report/overview.js
var overview = __webpack_require__(4472);
;// CONCATENATED MODULE: ./.build/build/src/report/record-draft.js
function draftBlocks({ draft }) {
    if (draft === undefined)
        return [];
    const { path, text, editor } = draft;
    const offer = editor === null
        ? ['A draft of the record, to be committed to the branch of this pull request as ', { code: path }, ':']
        : [
            { link: editor.address, label: 'Begin the record' },
            ": GitHub's editor opens with a draft; commit it to the branch ",
            { code: editor.branch },
            '. Whoever may push there can.',
        ];
    return [
        { kind: 'sentence', text: offer, rank: 1 },
        {
            kind: 'fold',
            summary: 'The draft',
            what: 'lines',
            rank: 1,
            blocks: [
                { kind: 'source', text, language: 'yaml' },
                {
                    kind: 'sentence',
                    text: 'The gate refuses it until each sentence that only says what to write is replaced, and what is empty is filled in.',
                },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/report/spoken.js
var spoken = __webpack_require__(2565);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/report/time-line-bar.js
/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */


function toLine({ label, tag, from, to }, zone) {
    const start = toMinute(from, zone);
    const end = toMinute(Math.max(to, from + time/* MINUTE */.pY), zone);
    // Where the clock is put back an end can read as before its start, and a chart draws none of that.
    const until = end > start ? end : toMinute(to - from + wallTime(from, zone), 'UTC');
    return `${label} :${tag}${start}, ${until}`;
}
/** `2026-11-24 10:00`: digits of the zone's clock, which the chart shows as they are wherever the reader is. */
function toMinute(instant, zone) {
    return (0,time/* toIso */.tK)(wallTime(instant, zone)).slice(0, 16).replace('T', ' ');
}
function wallTime(instant, zone) {
    return instant + (0,wall_time/* offsetAt */.HA)(instant, (0,wall_time/* isKnownZone */.Wn)(zone) ? zone : 'UTC') * time/* MINUTE */.pY;
}
/** The id after a blank; nothing where it has other characters than an id may have. */
function time_line_bar_labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line-around.js

/** More than these in a section do not fit on a phone. */
const time_line_around_MOST = 6;
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
            ...time_line_around_section('Windows', windows.bars, room.zone),
            ...time_line_around_section('Freezes', freezes.bars, room.zone),
            ...time_line_around_section('Neighbours', neighbours.bars, room.zone),
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
        label: `window${time_line_bar_labelOf(environment)}`,
        tag: 'done, ',
        from: start,
        to: end,
    }));
}
function freezeBars({ freezes }) {
    return freezes.map(({ id, hardness, start, end }) => ({
        label: `${hardness} freeze${time_line_bar_labelOf(id)}`,
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
        label: `${RELATIONS[one.relation]}${time_line_bar_labelOf(one.id)}`,
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
    const once = [...new Map(cut.map((bar) => [toLine(bar, room.zone), bar])).values()];
    return { bars: once.slice(0, time_line_around_MOST), left: Math.max(0, once.length - time_line_around_MOST) };
}
function time_line_around_section(name, bars, zone) {
    return bars.length === 0 ? [] : [`section ${name}`, ...bars.map((bar) => toLine(bar, zone))];
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
/** The theme's own bars have words of less than 4.5 : 1 on them; these have more in the light theme and in the dark one. */
const COLOURS = '%%{init: {"themeVariables": {"taskBkgColor": "#54aeff", "taskBorderColor": "#0969da", "taskTextColor": "#1f2328", "critBkgColor": "#ff8182", "critBorderColor": "#cf222e"}}}%%';
/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * time/* HOUR */.dp;
/** These say that something else is there at that time. Elsewhere the time in words says all that a chart would. */
const CONFLICTS = ['collision', 'dependency-order', 'outside-change-window', 'in-freeze'];
/** The chart, where something stands against the time of a change. */
function timeLineBlocks(report) {
    const isInConflict = report.findings.some(({ reason, level }) => level !== 'notice' && CONFLICTS.includes(reason));
    const drawn = isInConflict ? drawTimeLine(report) : null;
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const more = ['changes', 'windows', 'freezes', 'neighbours'].flatMap((what) => left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`]);
    const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
    const note = more.length === 0 ? [] : ['', `${(0,safe_text/* listWords */.yh)(more, 'and')} ${has} no place in this chart.`];
    return [{ kind: 'chart', lines: [...lines, ...note], rank: 6 }];
}
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
    const zone = report.timezone;
    const now = findNow(report, bars);
    const marked = now === null ? bars : [...bars, { from: now, to: now }];
    const around = drawAround(report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)), drawn.map(({ id }) => id), {
        zone,
        from: Math.min(startOf(marked), startOf(bars) - MARGIN),
        to: Math.max(endOf(marked), endOf(bars) + MARGIN),
    });
    const shown = [...marked, ...around.bars];
    const [first, last] = [toMinute(startOf(shown), zone), toMinute(endOf(shown), zone)];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        COLOURS,
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times` : 'Times'} in ${placeWords(zone)}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ id, bars: own }) => own.map((bar) => toLine({ ...bar, label: `${bar.label}${time_line_bar_labelOf(id)}` }, zone))),
        ...around.lines,
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now, zone)}, 0m`]),
        '```',
    ];
    return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}
/** A name of a zone is one of the runtime's own; anything else would be no word of ours. */
function placeWords(zone) {
    const place = (0,moment/* placeOfZone */.nW)(zone);
    return /^[A-Za-z][A-Za-z -]{0,40}$/.test(place) ? place : 'the zone of the policy';
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

;// CONCATENATED MODULE: ./.build/build/src/report/what-you-approve.js





/** The most that one cell names. */
const what_you_approve_MOST = 3;
function whatYouApprove(change, record, report) {
    const facts = [
        { label: 'What you approve', content: '' },
        ...whyFacts(record),
        ...backOut(record, change),
        ...dependants(change, report),
        ...risks(record),
        ...level(change, report),
        ...emergencyFacts(change, report),
        ...people(record),
    ];
    return { kind: 'facts', what: 'rows of what is approved', facts, rank: 2 };
}
function what_you_approve_fact(label, content) {
    return content === undefined || content === '' ? [] : [{ label, content }];
}
function whyFacts({ reason, emergency, late, risk }) {
    return [
        ...(emergency === undefined ? what_you_approve_fact('Why', reason) : what_you_approve_fact('Why now', emergency.justification)),
        ...what_you_approve_fact('Why so late', late?.reason),
        ...what_you_approve_fact('If it goes wrong', risk?.assessment),
    ];
}
/** How to go back, how long that takes and whether it was tried: nobody approves without it. */
function backOut({ plan }, { type }) {
    if (plan === undefined)
        return type === 'standard' ? what_you_approve_fact('Back-out', 'as in its model') : [];
    const { steps, trigger, duration, tested, 'point-of-no-return': point } = plan.backout;
    const some = steps.slice(0, what_you_approve_MOST).map((step) => step.replace(/\.$/u, ''));
    const more = steps.length > what_you_approve_MOST ? `; ${steps.length - what_you_approve_MOST} more steps below` : '';
    const how = [
        `${some.join('; ')}${more}: ${(0,words/* sayDuration */.kP)(duration)}, `,
        { strong: tested ? 'tested' : 'not tested' },
        '.',
    ];
    const when = `When: ${trigger}`;
    const last = point === undefined || /^none\.?$/iu.test(point) ? [] : [`No way back: ${point}`];
    return what_you_approve_fact('Back-out', (0,render_document/* lines */.Mn)([how, when, ...last]));
}
function dependants({ path }, { impacts }) {
    const impact = impacts.find((one) => one.path === path);
    if (impact === undefined)
        return [];
    const left = impact.left.dependants + Math.max(0, impact.dependants.length - what_you_approve_MOST);
    const names = impact.dependants
        .slice(0, what_you_approve_MOST)
        .flatMap((item, at) => [
        ...(at === 0 ? [] : [', ']),
        { code: item.ref },
        ...(item.criticality === null ? [] : [` (criticality ${item.criticality})`]),
    ]);
    if (names.length === 0)
        return what_you_approve_fact('Depends on it', 'nothing else in the catalog');
    return what_you_approve_fact('Depends on it', [...names, ...(left === 0 ? [] : [` and ${left} more`])]);
}
function risks({ risk }) {
    if (risk === undefined)
        return [];
    const { downtime, security, privacy } = risk;
    return [
        ...what_you_approve_fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : (0,words/* sayDuration */.kP)(downtime)),
        ...what_you_approve_fact('Security \u00b7 privacy', `${security} \u00b7 ${privacy}`),
    ];
}
function level(change, report) {
    const why = (0,report_words/* describeRisk */.bG)(change, report);
    if (why === null || change.risk === null)
        return [];
    return what_you_approve_fact(`Why ${change.risk.final}`, why.replace(/^\w+: /u, ''));
}
/** What an emergency passes through, and what it owes for that. */
function emergencyFacts({ path, type }, report) {
    if (type !== 'emergency')
        return [];
    const { passes = [] } = report.surroundings.find((one) => one.path === path) ?? {};
    const say = (instant) => (0,moment/* sayMoment */.Gg)((0,time/* toIso */.tK)(instant), report.timezone, report.evaluatedAt);
    const freezes = passes
        .slice(0, what_you_approve_MOST)
        .map(({ id, hardness, end }) => [
        `${hardness} freeze `,
        { code: id },
        ` until ${say(end)}: allowed, because it is an emergency`,
    ]);
    const day = report.retrospectives.get(path);
    return [
        ...what_you_approve_fact('Goes through', freezes.length === 0 ? undefined : (0,render_document/* lines */.Mn)(freezes)),
        ...what_you_approve_fact('Afterwards', day === undefined
            ? undefined
            : ['a retrospective by ', { strong: (0,words/* sayDay */.sA)(day) }, ', by somebody who took no part']),
    ];
}
function people(record) {
    const { 'requested-by': requester, implementers: done } = record;
    if (done === undefined)
        return what_you_approve_fact('Asked for by', { code: requester });
    const names = done
        .slice(0, what_you_approve_MOST)
        .flatMap((login, at) => [...(at === 0 ? [] : [', ']), { code: login }]);
    const more = done.length > what_you_approve_MOST ? [` and ${done.length - what_you_approve_MOST} more`] : [];
    return what_you_approve_fact('Asked for \u00b7 done by', [{ code: requester }, ' \u00b7 ', ...names, ...more]);
}

;// CONCATENATED MODULE: ./.build/build/src/report/document.js
/**
 * The gate's report as a document: the verdict, then what must be done, then what is approved, and the rest folded. One high-risk change
 * fits on a screen; what there is to do stands in its upper half.
 */



















function reportDocument(full) {
    const report = (0,spoken/* inShortTimes */.I)(full);
    const { changes } = report.verdict;
    const [only] = changes;
    const isOne = changes.length === 1 && only !== undefined && (0,overview/* overview */.M)(report).length === 0;
    return {
        title: (0,headline/* sayHeadline */.O0)(report),
        blocks: [
            ...advice(report),
            ...draftBlocks(report),
            ...(isOne ? oneChange(only, report) : severalChanges(report)),
            ...timeLineBlocks(report),
            ...(isOne ? restOf(only, report) : restOfRun(report)),
            footer(report),
        ],
        whole: 'The JSON report has everything.',
    };
}
function advice({ verdict: { outcome, stage }, trusted }) {
    if (outcome !== 'warn' || stage === 'draft')
        return [];
    return [{ kind: 'sentence', text: `The policy only advises here${trusted ? ': the job goes on' : ''}.` }];
}
function oneChange(change, report) {
    return [
        ...nextStep(report),
        ...changeTitle(change, report),
        ...checklist(change),
        ...howToApprove(change, report),
        ...openFindings(report.findings, report, 3),
        ...(isToApprove(change) ? approved(change, report) : []),
    ];
}
/** Worst first, one line each with its reason; then each folded. */
function severalChanges(report) {
    const { changes } = report.verdict;
    const ofRun = report.findings.filter(({ change }) => !changes.some(({ id }) => change !== null && (0,names/* isSameName */.yS)(id, change)));
    return [
        ...nextStep(report),
        ...(0,overview/* overview */.M)(report),
        ...openFindings(ofRun, report, 3),
        ...worstFirst(changes).map((change) => foldedChange(change, report)),
    ];
}
function worstFirst(changes) {
    return [...changes].sort((a, b) => reasons/* DECISIONS */.Yv.indexOf(a.decision) - reasons/* DECISIONS */.Yv.indexOf(b.decision));
}
/** What to do first, where it is more than to approve: that is what the checklist is for. */
function nextStep(report) {
    const { decision, changes } = report.verdict;
    if (decision === 'authorised' || decision === 'not-required')
        return [];
    const first = (0,sentence/* headline */.Pl)(report);
    if (first === null || changes.some((change) => (0,missing/* isInChecklist */.g8)(first, change)))
        return [];
    const change = changes.find(({ id }) => first.change !== null && (0,names/* isSameName */.yS)(id, first.change));
    const times = change === undefined || !(0,missing/* isOfTime */.Dr)(first.reason) ? [] : freeTimes(change, report);
    if (times.length > 0)
        return times;
    // Where nothing else stands below, its own entry says it.
    const isOnly = (0,headline/* otherReasons */.EQ)(report) === 0 && !report.findings.some(({ level }) => level === 'warning');
    return isOnly ? [] : [{ kind: 'sentence', text: [{ strong: 'Next' }, `: ${first.remedy}`] }];
}
/** What stops it and is no row of a checklist, and what to watch out for. */
function openFindings(findings, report, rank) {
    const { verdict } = report;
    const open = findings.filter((one) => one.level === 'error' && !verdict.changes.some((change) => (0,missing/* isInChecklist */.g8)(one, change)));
    const stopping = open.filter((one) => (0,finding/* weigh */.v)(one) !== 'awaiting');
    const awaited = open.filter((one) => (0,finding/* weigh */.v)(one) === 'awaiting');
    const warnings = findings.filter(({ level }) => level === 'warning');
    return [
        ...listed('What stops it', stopping, report, rank),
        ...listed('Also needed', awaited, report, rank),
        ...listed('Watch out', warnings, report, rank + 1),
    ];
}
function listed(heading, findings, report, rank) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', heading, findings, docs: report.docs, isMerged: heading === 'Watch out', rank }];
}
function isToApprove(change) {
    return change.decision === 'awaiting' && (0,missing/* askedRows */.qV)(change).some(({ requirement }) => !requirement.met);
}
function approved(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    return record === null ? [] : [whatYouApprove(change, record, report)];
}
/** What most readers do not open: the plan, the whole record, and what was found besides. */
function restOf(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    const plan = planTree(record);
    const impact = report.impacts.find(({ path }) => path === change.path);
    const reach = impact === undefined ? [] : (0,impact_words/* listImpact */.h)(impact);
    return [
        ...(plan === null ? [] : [fold(`Plan, back-out and checks of ${change.id}`, 'lines of plans', [plan], 5)]),
        fold(`Record of ${change.id}, with times in UTC`, 'rows of change records', [
            recordFacts(change, record, report),
            ...(reach.length === 0 ? [] : [{ kind: 'list', what: 'lines of impacts', entries: reach }]),
        ], 5),
        ...foldedFindings(report.findings, report),
    ];
}
function restOfRun(report) {
    return foldedFindings(report.findings, report);
}
/** What stands in no list above: approvals that are missing or do not count, and notices, those of one reason together. */
function foldedFindings(findings, { verdict, docs }) {
    const isFolded = (one) => one.level === 'notice' || verdict.changes.some((change) => (0,missing/* isInChecklist */.g8)(one, change));
    const folded = findings.filter(isFolded).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    if (folded.length === 0)
        return [];
    const summary = (0,words/* count */.U9)(folded.length, folded.length === findings.length ? 'finding' : 'more finding');
    return [fold(summary, 'findings', [{ kind: 'findings', findings: folded, docs, isMerged: true }], 4)];
}
const LEVELS = ['error', 'warning', 'notice'];
function foldedChange(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    const plan = planTree(record);
    const own = report.findings.filter((one) => one.change !== null && (0,names/* isSameName */.yS)(one.change, change.id));
    return fold([{ strong: change.id }, `: ${change.title}`], 'rows of change records', [
        ...changeTitle(change, report),
        ...freeTimes(change, report),
        ...checklist(change),
        ...howToApprove(change, report),
        ...openFindings(own, report, 3),
        ...(isToApprove(change) ? approved(change, report) : []),
        ...(plan === null ? [] : [plan]),
        recordFacts(change, record, report),
        { kind: 'lines', texts: [(0,life_line/* sayLife */._)(change, report)], tone: 'soft' },
    ], 2);
}
function fold(summary, what, blocks, rank) {
    return { kind: 'fold', summary, what, blocks, rank };
}
/** How far a lone change has come, where all this comes from, and when it was looked at. */
function footer(report) {
    const { subject, verdict, trusted, mode } = report;
    const [only] = verdict.changes;
    const at = (0,moment/* sayMoment */.Gg)(report.evaluatedAt, report.timezone, report.evaluatedAt);
    const life = verdict.changes.length === 1 && only !== undefined ? [(0,life_line/* sayLife */._)(only, report)] : [];
    const commit = subject.commit === null ? [] : ['for commit ', { code: subject.commit.slice(0, 12) }, ', '];
    const checked = ['Judged ', ...commit, `on ${at}, stage ${verdict.stage}, gate ${mode}.`];
    const doubt = trusted ? [] : ['Read from a checkout. The gate reads what is on GitHub, so its decision may differ.'];
    return { kind: 'lines', texts: [...life, checked, ...doubt], tone: 'soft', rank: 1 };
}

;// CONCATENATED MODULE: ./.build/build/src/report/markdown.js
/**
 * The report as Markdown, for the comment, the job's summary and `--format markdown`. Whatever the record says stays text: it can forge no
 * verdict, mention nobody and load nothing.
 */


/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
function renderMarkdown(report, options) {
    return (0,writer/* renderAsMarkdown */.i)(reportDocument(report), options);
}


/***/ })

};
;