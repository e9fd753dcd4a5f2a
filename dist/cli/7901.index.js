export const id = 7901;
export const ids = [7901];
export const modules = {

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5835);
/* harmony import */ var _domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/**
 * A checkout as a source, for the command line. Nothing here is trusted: there is no trusted ref on a person's own machine. What
 * GitHub would have said comes from a file of facts, or is said to be unavailable.
 */









const NO_FACTS = {
    unavailable: 'the command line has no facts from GitHub; give them with --facts FILE',
    cause: 'no-facts-file',
};
function openCheckout(options) {
    const { root, facts } = options;
    return {
        readGovernance: () => readGovernance(root),
        readImports: (paths) => Promise.all(paths.map((path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, path))),
        async readCatalogs(globs) {
            const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, globs);
            if (found.kind === 'unavailable')
                return found;
            return readAll(root, found.value.map(({ path }) => path));
        },
        async gatherBase(policy) {
            const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, policy.records);
            const ids = found.kind === 'known' ? found.value.map(({ path }) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_8__/* .idOfPath */ .I)(path))) : [];
            const selection = selectionOf(options, policy, new Set(ids));
            return { kind: 'known', value: { facts: facts ?? localFacts(options), selection, faults: [] } };
        },
        readRecords: (policy) => readRecords(root, policy),
        readAllRecords: (policy) => readRecords(root, policy),
        completeFacts: async (base, need) => (facts === null ? withUnknownOrigins(base, need) : base),
        checkAgain: async (base) => base,
    };
}
async function readGovernance(root) {
    const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L)).then((names) => names.map((name) => `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/${name}`), () => []);
    const [policy, register, calendar, models] = await Promise.all([
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('policy', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/policy.yml`),
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('register', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/register.yml`),
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('calendar', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/calendar.yml`),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, [`${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/models/*.yml`]),
    ]);
    return {
        policy,
        register,
        calendar,
        models: models.kind === 'unavailable'
            ? models
            : await readAll(root, models.value.map(({ path }) => path)),
    };
}
async function readAll(root, paths) {
    const files = [];
    for (const path of paths) {
        const answer = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, path);
        if (answer.kind === 'unavailable')
            return answer;
        if (answer.value !== null)
            files.push(answer.value);
    }
    return { kind: 'known', value: files };
}
async function readRecords(root, policy) {
    const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, policy.records);
    if (found.kind === 'unavailable')
        return found;
    const plain = found.value.filter(({ isPlain }) => isPlain).map(({ path }) => path);
    const refused = found.value
        .filter(({ isPlain }) => !isPlain)
        .map(({ path }) => ({ path, because: 'is not a plain file' }));
    const files = await readAll(root, plain);
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
/** A path is taken as it is; an id has no `/` and no ending. */
function selectionOf({ named, facts, stage }, policy, known) {
    const isPath = (name) => name.includes('/') || /\.ya?ml$/.test(name);
    // With facts the names add to what these are about: naming one record must not hide another.
    const found = facts === null
        ? { ids: [], paths: [] }
        : (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(facts, policy, stage === 'deploy' ? 'deploy' : 'review', (id) => known.has((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id)));
    return {
        ids: [...named.filter((name) => !isPath(name)), ...found.ids],
        paths: [...named.filter(isPath).map((name) => name.replace(/^\.\//, '')), ...found.paths],
    };
}
/** Whether a named record is among files; for "does not exist" as wrong usage. */
function isNamed(name, path, policy) {
    return isRecordPath(policy.records, path) && (name === path || isSameName(idOfPath(path), name));
}
function localFacts({ now, commit }) {
    return { ...(0,_domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyFacts */ .JI)(now, 'local'), clock_skew_seconds: null, subject: { event: 'local', sha: commit, ref: null } };
}
function withUnknownOrigins(facts, { judged }) {
    return {
        ...facts,
        records: judged.map(({ path, digest }) => ({ path, digest, pull_request: NO_FACTS })),
        signed_entries: NO_FACTS,
    };
}


/***/ }),

/***/ 466:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6150);
/**
 * Files of a checkout: plain files only, below the root, found by the policy's globs. They are read one after the other: a run reads
 * a handful, and for those the threads of asynchronous reading cost more time than they save.
 */



/** Folders that never hold records and are costly to walk. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** One file; null where it is not there. */
async function readTextFile(root, path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (!stat.isFile())
            return { kind: 'unavailable', because: `${path} is not a plain file` };
        return { kind: 'known', value: { path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), ref: null } };
    }
    catch (error) {
        if (isAbsent(error))
            return { kind: 'known', value: null };
        return { kind: 'unavailable', because: `${path}: ${codeOf(error)}` };
    }
}
/** Every path below the root that one of the globs matches, in order; only folders that a glob could reach are walked. */
async function findFiles(root, globs) {
    const found = [];
    const walk = (folder) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name) && globs.some((glob) => isReachable(glob, path)))
                    walk(path);
            }
            else if ((0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordPath */ .$k)(globs, path))
                found.push({ path, isPlain: entry.isFile() });
        }
    };
    try {
        walk('');
    }
    catch (error) {
        return { kind: 'unavailable', because: `the folder ${root} could not be read (${codeOf(error)})` };
    }
    return { kind: 'known', value: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** Whether a glob could match something below a folder: its leading segments without wildcards must agree. */
function isReachable(glob, folder) {
    const fixed = [];
    for (const segment of glob.split('/').slice(0, -1)) {
        if (/[*?[{(!+@]/.test(segment))
            break;
        fixed.push(segment);
    }
    const parts = folder.split('/');
    return parts.every((part, index) => fixed[index] === undefined || fixed[index] === part);
}
function isAbsent(error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

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
