export const id = 23;
export const ids = [23];
export const modules = {

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);



async function refuseCommand({ inputs: { command } }, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    const lines = faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`]);
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    return {
        text: [head, ...lines].join('\n'),
        markdown: [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n'),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ refuseEvent),
/* harmony export */   Lm: () => (/* binding */ refuseNameless),
/* harmony export */   gJ: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
function refuseInputs(inputs, names) {
    return names
        .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
        .map((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}
const UNATTENDED = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];
/** Events that are about no pull request and no deployment, for commands that are about none either. */
function refuseEvent({ command }, event) {
    if (event === null || UNATTENDED.includes(event.name))
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` does not run on \`${event.name}\`.`, `Start it by one of ${UNATTENDED.join(', ')}.`),
    ];
}
/** Without the name the gate's statuses and checks cannot be told from those of others. */
function refuseNameless({ command, status, checkName }) {
    if (status !== null || checkName !== null)
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` needs the input \`status\`, or \`check-name\`.`, 'Give the one that the gate is given, with the same name.'),
    ];
}


/***/ }),

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6555);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5343);
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
    const { records, refused, files } = readAll(answer, governance.files, progress);
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
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null)
            continue;
        records.push({ path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .C)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ }),

/***/ 4280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderAsMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/fit.js
var fit = __webpack_require__(2028);
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
    return (0,markdown_escape/* joinSpans */.kU)(merged.map((span, at) => spanOf(span, at > 0, at < merged.length - 1)));
}
function spanOf(span, hasBefore, hasAfter) {
    if (typeof span === 'string') {
        const [before, after] = [hasBefore && /^\s/u.test(span) ? ' ' : '', hasAfter && /\s$/u.test(span) ? ' ' : ''];
        if (span.trim() === '')
            return before;
        return hasBefore ? `${before}${(0,markdown_escape/* proseWithin */.Bz)(span)}${after}` : `${(0,markdown_escape/* prose */.CS)(span)}${after}`;
    }
    if ('code' in span)
        return (0,markdown_escape/* code */.aY)(span.code, 240);
    if ('strong' in span)
        return `**${(0,markdown_escape/* prose */.CS)(span.strong)}**`;
    if ('risk' in span)
        return (0,render_document/* wordsOf */.Z9)(span);
    return isAddress(span.link) ? `<${span.link}>` : (0,markdown_escape/* prose */.CS)(span.link);
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
    return (0,safe_text/* withoutCommands */.Df)((0,fit/* fitBlocks */.U)(parts, limit, whole ?? ''));
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
            return { what: 'findings', before: [], lines: block.findings.map(findingLine) };
        case 'glance': {
            if (block.names === undefined) {
                const words = block.entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ');
                return { what: block.what, before: [`${(0,markdown_escape/* prose */.CS)(words)}.`], lines: [] };
            }
            const lines = block.entries.map(({ label, value, note }) => row([label, { strong: value }, note ?? '']));
            return { what: block.what, before: [row(block.names), '|:--|--:|:--|'], lines };
        }
        case 'matrix':
        case 'form':
            return { what: '', before: [], lines: [] };
        case 'tree': {
            const lines = block.nodes.map(({ depth, text }) => `${'  '.repeat(depth)}- ${inline(text)}`);
            return { what: block.what, before: [], lines };
        }
    }
}
function findingLine(finding) {
    const { level, reason, message, remedy } = finding;
    const place = (0,render_document/* placeOf */.$t)(finding);
    return `- **${level} ${(0,markdown_escape/* prose */.CS)(reason)}**${place === null ? '' : ` ${(0,markdown_escape/* code */.aY)(place, 240)}`}<br>${(0,markdown_escape/* prose */.CS)(message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(remedy)}`;
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}


/***/ }),

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderAsText)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/finding.js + 1 modules
var plain_finding = __webpack_require__(1544);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/inline.js
/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */



function textsOf(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return [plain(content)];
    const mark = { lines: () => '', steps: (at) => `${at + 1}. `, alert: () => '! ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${plain(text)}`);
}
/** On one line, with what cannot be seen named. */
function plain(text) {
    return (0,safe_text/* shown */.SP)((0,render_document/* spansOf */.Ly)(text).map(render_document/* wordsOf */.Z9).join(''));
}
/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
function emphasise(lines, text, paint) {
    return (0,render_document/* spansOf */.Ly)(text).reduce((whole, span) => {
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
    return 'risk' in span && span.risk !== null ? paint/* RISK_SHADES */.V8[span.risk] : null;
}
function indentText(text, indent) {
    return text.replace(/^(?=.)/gmu, indent);
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/writer.js
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */






/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;
/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width }) {
    const page = {
        paint: (0,paint/* choosePaint */.is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,wrap/* wrapText */.C)(plain(document.title), page.width));
    return `${(0,safe_text/* withoutCommands */.Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of blocks) {
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
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, emphasise(paint('bold', (0,wrap/* wrapText */.C)(plain(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,wrap/* wrapText */.C)(plain(block.text), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return fewer(page, block.findings, indent, '\n\n', (finding) => indentText((0,plain_finding/* writeFinding */.T)(finding, block.texts ?? new Map(), page), indent));
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${plain(text)}`);
    }
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return emphasise(`${indent}${(0,wrap/* wrapText */.C)(plain(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: plain(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = textsOf(fact.content).map((text) => (0,wrap/* wrapText */.C)(text, page.width, inner));
        const isAgainst = (0,render_document/* isSeveral */.lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: plain(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => textsOf(content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeGlance({ paint, width }, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: plain(label),
        value: plain(value),
        note: plain(note),
    }));
    if (block.names === undefined)
        return (0,wrap/* wrapText */.C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}
function writeEntry(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: plain(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== render_document/* NOTHING */.K$);
    const short = said
        .filter(({ content }) => !(0,render_document/* isSeveral */.lR)(content))
        .map(({ label, content }) => `${label}: ${textsOf(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,render_document/* isSeveral */.lR)(content));
    return [
        emphasise((0,wrap/* wrapText */.C)(textsOf(name).join(' '), width, indent), (0,render_document/* isSeveral */.lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,wrap/* wrapText */.C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
