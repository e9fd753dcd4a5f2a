"use strict";
exports.id = 6351;
exports.ids = [6351];
exports.modules = {

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5122);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);
/* harmony import */ var _gate_digested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(717);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6297);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1745);
/* harmony import */ var _gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2183);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */








/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(source);
    const { policy } = rules;
    const [{ register, calendar, models, items, ...governance }, answer] = await Promise.all([
        (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readGovernance */ .r3)(source, rules, { said: rules.findings }),
        source.readAllRecords(policy),
    ]);
    const said = [...rules.findings, ...governance.findings];
    const { records, faulty, refused, files } = readAll(answer, governance.files, progress);
    const faults = [...said, ...(0,_gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnreadable */ .F)('the change records', answer, said), ...refused];
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(finding, files);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records,
        faulty,
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], faulty: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    const faulty = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null) {
            const mended = (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .mendFile */ .VZ)(file);
            if (mended !== null)
                faulty.push(mended);
            continue;
        }
        records.push((0,_gate_digested_js__WEBPACK_IMPORTED_MODULE_2__/* .digested */ .i)(file.path, value));
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        faulty,
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .CS)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
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

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainFinding),
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}
/** What every JSON says of a finding, in this order. */
function plainFinding({ reason, level, message, remedy, path, line, column }) {
    return { reason, level, message, remedy, path, line, column };
}


/***/ })

};
;