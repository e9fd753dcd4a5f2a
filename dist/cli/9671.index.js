export const id = 9671;
export const ids = [9671];
export const modules = {

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4482);
/* harmony import */ var _domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/**
 * A checkout as a source, for the command line. Nothing here is trusted: there is no trusted ref on a person's own machine. What
 * GitHub would have said comes from a file of facts, or is said to be unavailable.
 */









const NO_FACTS = 'the command line has no facts from GitHub; give them with --facts FILE';
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
        gatherBase: async (policy) => ({
            kind: 'known',
            value: { facts: facts ?? localFacts(options), selection: selectionOf(options, policy), faults: [] },
        }),
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
function selectionOf({ named, facts, stage }, policy) {
    const isPath = (name) => name.includes('/') || /\.ya?ml$/.test(name);
    // With facts the names add to what these are about: naming one record must not hide another.
    const found = facts === null ? { ids: [], paths: [] } : (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(facts, policy, stage === 'deploy' ? 'deploy' : 'review');
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
        records: judged.map(({ path, digest }) => ({ path, digest, pull_request: { unavailable: NO_FACTS } })),
        signed_entries: { unavailable: NO_FACTS },
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

/***/ 9671:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  items: () => (/* binding */ items)
});

// EXTERNAL MODULE: ./.build/build/src/checkout/checkout.js
var checkout = __webpack_require__(6893);
// EXTERNAL MODULE: ./.build/build/src/domain/items/catalog-integrity.js + 2 modules
var catalog_integrity = __webpack_require__(3940);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/items/nearest-item.js
var nearest_item = __webpack_require__(7954);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/items/impact.js
var impact = __webpack_require__(5366);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/lists.js
/** The answers of `change-gate items` as plain data: a row for each item of the catalog, and all that is known of one. */


function listItems(items) {
    return [...items].sort((a, b) => compare(a.ref, b.ref) || compare(a.file, b.file)).map((item) => toRow(items, item));
}
/** @param records all that could be read */
function listItem(items, item, records) {
    const { mostCritical } = (0,impact/* findImpact */.i)(items, [item.ref]);
    return {
        ...toRow(items, item),
        because: mostCritical?.path ?? null,
        needs: toSteps(items, (0,items_items/* pathsToNeeds */.je)(items, [item.ref])),
        neededBy: toSteps(items, (0,items_items/* pathsToDependants */.MO)(items, [item.ref])),
        changes: records.filter((record) => isOpenFor(record, item.ref)).map(toChange),
    };
}
function toRow(items, item) {
    return {
        ref: item.ref,
        kind: item.ref.slice(0, item.ref.indexOf(':')),
        owner: item.owner,
        lifecycle: item.lifecycle,
        criticality: item.criticality,
        countsAs: (0,items_items/* criticalityOf */.NS)(items, [item.ref]),
        dependants: (0,items_items/* countDependants */.gh)(items, item.ref),
        paths: item.paths,
        environments: item.environments,
        file: item.file,
        line: item.written?.line ?? null,
    };
}
function toSteps(items, { refs, before }) {
    return refs.map((ref) => {
        const item = (0,items_items/* findItem */.Rm)(items, ref);
        return { ref, through: before(ref) ?? '', isKnown: item !== null, criticality: item?.criticality ?? null };
    });
}
function isOpenFor({ value }, ref) {
    if (value.outcome !== undefined || value.withdrawn !== undefined)
        return false;
    return value['configuration-items'].some((name) => (0,items_items/* normaliseRef */.uH)(name) === ref);
}
function toChange({ path, value }) {
    return {
        id: value.id,
        title: value.title,
        path,
        environments: value.environments,
        start: value.schedule?.start ?? null,
        end: value.schedule?.end ?? null,
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var plain_paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/pages.js
/** The answers of `change-gate items` as text and as Markdown. Whatever comes from a catalog or a record is shown as hostile text. */




/** The most items of a tree that are shown; the rest is counted. */
const MOST_STEPS = 200;
const WIDEST = 60;
const HEADINGS = ['item', 'criticality', 'needed by', 'lifecycle', 'owner', 'paths'];
function renderItems(rows, isColour) {
    const paint = (0,plain_paint/* choosePaint */.is)(isColour);
    const cells = rows.map(toCells);
    const widths = HEADINGS.map((heading, column) => Math.min(WIDEST, Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0))));
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const lines = [sayCount(rows), '', paint('bold', line(HEADINGS)), ...cells.map(line)];
    return `${(0,safe_text/* withoutCommands */.Df)(lines.join('\n'))}\n`;
}
function renderItemsMarkdown(rows) {
    const [head, ...cells] = [HEADINGS, ...rows.map(toCells)];
    const line = (row) => `| ${row.map((cell) => (0,markdown_escape/* prose */.CS)(cell, 200)).join(' | ')} |`;
    const lines = [sayCount(rows), '', line(head), '|:--|:--|:--|:--|:--|:--|', ...cells.map(line)];
    return `${(0,safe_text/* withoutCommands */.Df)(lines.join('\n'))}\n`;
}
function sayCount(rows) {
    const files = new Set(rows.map(({ file }) => file)).size;
    return `${rows.length} ${rows.length === 1 ? 'item' : 'items'} in ${files} ${files === 1 ? 'file' : 'files'} of this checkout`;
}
function toCells(row) {
    return [
        row.ref,
        sayCriticality(row),
        String(row.dependants),
        row.lifecycle ?? '\u2013',
        row.owner ?? '\u2013',
        row.paths.length === 0 ? '\u2013' : row.paths.join(', '),
    ].map((cell) => (0,safe_text/* shown */.SP)(cell, 120));
}
/** `3, counts as 1` where something more critical depends on it. */
function sayCriticality({ criticality, countsAs }) {
    if (countsAs === null)
        return '\u2013';
    if (criticality === countsAs)
        return String(criticality);
    return `${criticality ?? 'none'}, counts as ${countsAs}`;
}
function renderItem(page, { zone, isColour }) {
    const paint = (0,plain_paint/* choosePaint */.is)(isColour);
    const lines = [paint('bold', (0,safe_text/* shown */.SP)(page.ref, 200))];
    for (const [name, text] of facts(page))
        lines.push(`  ${name.padEnd(12)} ${(0,safe_text/* shown */.SP)(text, 400)}`);
    const section = (title, rows) => {
        lines.push('', paint('bold', title), ...rows.map((row) => `  ${row}`));
    };
    section(sayTree('needs', page.needs), drawTree(page.ref, page.needs));
    section(sayTree('needed by', page.neededBy), drawTree(page.ref, page.neededBy));
    section(page.changes.length === 0 ? 'named by no open change' : 'open changes that name it', page.changes.map(({ id, title, environments, start, path }) => `${(0,safe_text/* shown */.SP)(id, 70)} ${(0,safe_text/* shown */.SP)(title, 120)}, ${(0,safe_text/* shown */.SP)(environments.join(', '), 120)}, ${start === null ? 'any time' : (0,safe_text/* shown */.SP)((0,moment/* sayInstant */.$r)(start, zone))} (${(0,safe_text/* shown */.SP)(path, 200)})`));
    return `${(0,safe_text/* withoutCommands */.Df)(lines.join('\n'))}\n`;
}
function renderItemMarkdown(page, { zone }) {
    const tree = (title, steps) => [
        '',
        `**${sayTree(title, steps)}**`,
        ...(steps.length === 0 ? [] : ['', ...drawTree(page.ref, steps, '- ', (text) => (0,markdown_escape/* code */.aY)(text, 200))]),
    ];
    const lines = [
        `### ${(0,markdown_escape/* prose */.CS)(page.ref, 200)}`,
        '',
        ...facts(page).map(([name, text]) => `- ${name}: ${(0,markdown_escape/* prose */.CS)(text, 400)}`),
        ...tree('needs', page.needs),
        ...tree('needed by', page.neededBy),
        '',
        `**${page.changes.length === 0 ? 'named by no open change' : 'open changes that name it'}**`,
        ...(page.changes.length === 0 ? [] : ['']),
        ...page.changes.map(({ id, title, environments, start, path }) => `- ${(0,markdown_escape/* prose */.CS)(id, 70)} ${(0,markdown_escape/* prose */.CS)(title, 120)}, ${(0,markdown_escape/* prose */.CS)(environments.join(', '), 120)}, ${start === null ? 'any time' : (0,markdown_escape/* prose */.CS)((0,moment/* sayInstant */.$r)(start, zone))} (${(0,markdown_escape/* code */.aY)(path, 200)})`),
    ];
    return `${(0,safe_text/* withoutCommands */.Df)(lines.join('\n'))}\n`;
}
function facts(page) {
    const place = page.line === null ? page.file : `${page.file}:${page.line}`;
    return [
        ['file', place],
        ['owner', page.owner ?? 'none'],
        ['lifecycle', page.lifecycle ?? 'none'],
        ['criticality', sayWhy(page)],
        ...(page.paths.length === 0 ? [] : [['paths', page.paths.join(', ')]]),
        ...(page.environments.length === 0 ? [] : [['environments', page.environments.join(', ')]]),
    ];
}
function sayWhy({ criticality, countsAs, because }) {
    if (countsAs === null || because === null)
        return 'none, and none of what depends on it has one';
    if (because.length < 2)
        return `${countsAs}, its own`;
    const way = because.length <= 6 ? because : [...because.slice(0, 4), '\u2026', ...because.slice(-1)];
    return `${criticality === null ? 'none of its own' : `${criticality} of its own`}, counts as ${countsAs}: ${way.join(' \u2190 ')}`;
}
function sayTree(title, steps) {
    if (steps.length === 0)
        return `${title}: nothing in the catalog`;
    return `${title} (${steps.length} ${steps.length === 1 ? 'item' : 'items'})`;
}
/** Each item once, under the one through which it is reached first. */
function drawTree(root, steps, bullet = '', name = (text) => (0,safe_text/* shown */.SP)(text, 200)) {
    const below = new Map();
    for (const step of steps.slice(0, MOST_STEPS)) {
        const list = below.get(step.through) ?? [];
        below.set(step.through, list);
        list.push(step);
    }
    const lines = [];
    const draw = (ref, depth) => {
        for (const step of below.get(ref) ?? []) {
            const level = step.criticality === null ? '' : ` (criticality ${step.criticality})`;
            lines.push(`${'  '.repeat(depth)}${bullet}${name(step.ref)}${level}${step.isKnown ? '' : ', not in the catalog'}`);
            draw(step.ref, depth + 1);
        }
    };
    draw(root, 0);
    const more = steps.length - MOST_STEPS;
    return more > 0 ? [...lines, `${bullet}and ${more} more`] : lines;
}

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/items.js
/**
 * `change-gate items`: the configuration items of this checkout, what is wrong with their register, and who depends on whom. What could
 * not be read is said, and a list that may be incomplete says so.
 */















const FORMATS = ['text', 'json', 'markdown'];
/** What keeps the catalog from being read; faults of register, calendar and models are nobody's business here. */
const OF_THE_CATALOG = [
    'policy-invalid',
    'items-invalid',
    'evidence-unavailable',
    'permission-missing',
    'catalog-missing',
];
const OPTIONS = (0,options/* options */.fF)('items', (0,option_kinds/* anyNumber */.iG)('REF', 'an item, such as component:default/api; without one all are listed'), { root: (0,option_kinds/* folder */.TV)(), format: (0,option_kinds/* oneOf */.yL)(FORMATS, 'how they are written; else text', 'text') }, ({ named }) => (named.includes('') ? 'an item has no name' : null));
const command = { options: OPTIONS, run: items };
async function items(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'items', given);
    const { root, format } = given;
    const refs = [...new Set(given.named)];
    const now = terminal.now();
    const surveyed = await (0,survey/* survey */.F)((0,checkout/* openCheckout */.H)({ root, named: [], facts: null, now, stage: 'draft', commit: null }));
    const all = surveyed.items ?? [];
    const duplicates = (0,catalog_integrity/* findDuplicates */.Ir)(all);
    const faults = surveyed.findings.filter(({ reason }) => OF_THE_CATALOG.includes(reason));
    const isDuplicate = new Set(duplicates.map(({ message }) => message));
    const isComplete = faults.every(({ level, message }) => level !== 'error' || isDuplicate.has(message));
    const found = refs.map((ref) => ({ ref, item: (0,items_items/* findItem */.Rm)(all, ref) }));
    const unknown = found.filter(({ item }) => item === null);
    // What cannot be read may hold it.
    if (unknown.length > 0 && isComplete)
        return (0,options/* refuseUsage */.ms)(terminal, 'items', sayUnknown(unknown[0]?.ref ?? '', all));
    const rows = refs.length === 0 ? listItems(all) : null;
    const pages = found.flatMap(({ item }) => (item === null ? [] : [listItem(all, item, surveyed.records)]));
    const patterns = Object.keys(surveyed.policy.environments ?? {});
    const integrity = isComplete ? (0,catalog_integrity/* inspectItems */.fP)(all, patterns) : [];
    const about = new Set(pages.map(({ ref }) => ref));
    const answer = {
        format,
        surveyed,
        rows,
        pages,
        findings: surveyed.order([...faults, ...integrity.filter(({ item }) => rows !== null || about.has(item))]),
        isComplete,
        unreadRecords: new Set(surveyed.findings.filter(isOfRecord).map(({ path, message }) => path ?? message)).size,
    };
    terminal.out(render(answer, terminal));
    if (!isComplete)
        return kit_terminal/* EXIT */.d.undetermined;
    return duplicates.length > 0 ? kit_terminal/* EXIT */.d.refused : kit_terminal/* EXIT */.d.pass;
}
function isOfRecord({ level, reason }) {
    return level === 'error' && (reason.startsWith('record-') || reason === 'placeholder-text');
}
function sayUnknown(ref, all) {
    const wanted = (0,items_items/* normaliseRef */.uH)(ref);
    if (all.length === 0)
        return `the catalog of this checkout has no item, and so none ${(0,quote/* quote */.hD)(ref)}`;
    const near = (0,nearest_item/* nearestItem */.M)(all, ref);
    const help = near === null ? 'change-gate items lists those that there are' : `did you mean ${near}?`;
    return `the catalog has no item ${(0,quote/* quote */.hD)(wanted)}; ${help}`;
}
function render(answer, terminal) {
    switch (answer.format) {
        case 'json':
            return renderJson(answer);
        case 'markdown':
            return renderMarkdown(answer);
        case 'text':
            return renderText(answer, terminal);
    }
}
const NO_ITEM = 'The catalog has no item. What a Location points to is not followed: name those files under `configuration-items` in the policy.\n';
const INCOMPLETE = 'The catalog could not be read whole, so that this is not all of it; see above.';
function sayLimits({ isComplete, unreadRecords, pages }) {
    const records = unreadRecords === 1 ? '1 change record' : `${unreadRecords} change records`;
    return [
        ...(isComplete ? [] : [INCOMPLETE]),
        ...(pages.length === 0 || unreadRecords === 0
            ? []
            : [`${records} could not be read and may name it too; change-gate check says why.`]),
    ];
}
function renderText(answer, { isColour, width }) {
    const { findings, surveyed, rows, pages } = answer;
    const faults = findings.length === 0 ? [] : [(0,read_rules/* renderFaults */.MT)(findings, surveyed.texts, width)];
    const limits = sayLimits(answer).map((line) => `${line}\n`);
    const zone = surveyed.policy.timezone;
    const body = [
        ...(rows === null || rows.length === 0 ? [] : [renderItems(rows, isColour)]),
        ...pages.map((page) => renderItem(page, { zone, isColour })),
    ];
    // Faults of a catalog that was not read whole come first, as what follows hangs on them.
    const parts = answer.isComplete ? [...body, ...limits, ...faults] : [...faults, ...limits, ...body];
    return parts.length === 0 ? NO_ITEM : parts.join('\n');
}
function renderMarkdown(answer) {
    const { findings, surveyed, rows, pages } = answer;
    const zone = surveyed.policy.timezone;
    const list = findings.map(({ level, reason, path, line, message, remedy }) => {
        const place = path === null ? '' : ` ${(0,markdown_escape/* code */.aY)([path, ...(line === null ? [] : [line])].join(':'), 240)}`;
        return `- **${level} ${reason}**${place}<br>${(0,markdown_escape/* prose */.CS)(message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(remedy)}`;
    });
    const faults = list.length === 0 ? [] : [`${(0,safe_text/* withoutCommands */.Df)(list.join('\n'))}\n`];
    const limits = sayLimits(answer).map((line) => `${line}\n`);
    const body = [
        ...(rows === null || rows.length === 0 ? [] : [renderItemsMarkdown(rows)]),
        ...pages.map((page) => renderItemMarkdown(page, { zone, isColour: false })),
    ];
    const parts = answer.isComplete ? [...body, ...limits, ...faults] : [...faults, ...limits, ...body];
    return parts.length === 0 ? NO_ITEM : parts.join('\n');
}
function renderJson({ rows, pages, findings, isComplete, unreadRecords }) {
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        complete: isComplete,
        items: rows ?? pages,
        unreadRecords,
        findings: findings.map(({ reason, level, message, remedy, path, line, column }) => ({
            reason,
            level,
            message,
            remedy,
            path,
            line,
            column,
        })),
    });
}


/***/ }),

/***/ 638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _domain_register_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6297);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3112);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(392);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */







/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .H)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(source);
    const { policy, register, models, items, files, findings } = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__/* .readGovernance */ .r3)(source, rules, {
        said: rules.findings,
        parts: isAll ? ['register', 'models', 'items'] : ['register'],
    });
    const errors = [...rules.findings, ...findings].filter(({ level }) => level === 'error');
    const faults = (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(files), ...errors.map((fault) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(fault, files))]);
    return { policy, register, models, items, faults, texts: files.texts };
}
/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
function directoryOf(register, policy) {
    return (0,_domain_register_people_js__WEBPACK_IMPORTED_MODULE_1__/* .buildDirectory */ .WP)(register.value, register.path, policy.timezone, undefined);
}
/** Findings as `check` shows them, with the source line and a caret. */
function renderFaults(faults, texts, width) {
    const columns = Math.min(Math.max(width, 40), 120);
    const blocks = faults.slice(0, 100).map((fault) => {
        const place = fault.path === null
            ? ''
            : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.path, 200), fault.line, fault.column].filter((part) => part !== null).join(':')}`;
        return [
            `${fault.level} ${fault.reason}${place}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.message), columns, '  '),
            ...(0,_render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLines */ .J)(fault, texts, columns - 4).map((line) => `    ${line}`),
            `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.remedy), columns, '    ').trimStart()}`,
        ].join('\n');
    });
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}


/***/ }),

/***/ 1546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ sayUnreadRecords),
/* harmony export */   fA: () => (/* binding */ judgeUnreadRecords),
/* harmony export */   m8: () => (/* binding */ glimpse)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/**
 * Records that stand beside the judged one and cannot be read. One that names the same item and environment could be in the way, or be an
 * emergency that still owes its retrospective: then nobody can say yes. The others are said and hinder nothing.
 */


/** How many are named. */
const MOST_NAMED = 5;
/** What the YAML of a record names, whatever else is wrong with it; null where a list is no list of texts. */
function glimpse(path, raw) {
    const values = new Map(raw !== null && typeof raw === 'object' ? Object.entries(raw) : []);
    const list = (key) => {
        const value = values.get(key);
        if (!Array.isArray(value) || value.length === 0)
            return null;
        const texts = value.filter((one) => typeof one === 'string');
        return texts.length === value.length ? texts : null;
    };
    const type = values.get('type');
    return {
        path,
        environments: list('environments'),
        items: list('configuration-items'),
        type: typeof type === 'string' ? type : null,
    };
}
/**
 * An error where one of them may stop the change. An emergency is stopped by no other change; where collisions stop nobody, only
 * another emergency could.
 * @param environments those that the change is judged for
 */
function judgeUnreadRecords(record, environments, { unread, policy }) {
    if (record.value.type === 'emergency')
        return [];
    const isStopping = ({ type }) => policy.schedule.collisions === 'refuse' || (type !== 'normal' && type !== 'standard');
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    const near = unread.filter((one) => one.path !== record.path &&
        isStopping(one) &&
        (one.environments === null || one.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(environments, name))) &&
        (one.items === null || one.items.some((ref) => items.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
    if (near.length === 0)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'error',
            change: record.value.id,
            message: `${name(near)} cannot be read and may concern the same items: whether ${record.value.id} collides with it, and whether it still owes a retrospective, is not known.`,
            remedy: 'Whoever keeps it corrects it: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
/** A warning for the whole run, so that nobody takes them for looked at. */
function sayUnreadRecords(unread) {
    if (unread.length === 0)
        return [];
    return [
        {
            reason: 'record-unreadable',
            level: 'warning',
            change: null,
            message: `Records that are not judged here cannot be read: ${name(unread)}. What they collide with, what waits for them and what they still owe was not looked at.`,
            remedy: 'Whoever keeps them corrects them: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
function name(unread) {
    const paths = unread.map(({ path }) => path).sort();
    const more = paths.length - MOST_NAMED;
    return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 5366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findImpacts),
/* harmony export */   i: () => (/* binding */ findImpact)
/* harmony export */ });
/* harmony import */ var _item_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3118);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/**
 * What a change reaches through its configuration items: whose they are, what depends on them, by which way, and what makes it as critical
 * as it is. It is there to be looked at: the risk takes the same criticality from the same items.
 */


/** The most that a person looks at. */
const MOST = { changes: 100, changed: 20, dependants: 20 };
/** Of the first hundred changes; none where there is no catalog, or a part of it could not be read and something would be missing. */
function findImpacts(world, { changes, findings }) {
    const { items } = world;
    if (items === null || findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error'))
        return [];
    const records = new Map(world.judged.map((record) => [record.path, record]));
    return changes.slice(0, MOST.changes).flatMap(({ path }) => {
        const refs = records.get(path)?.value['configuration-items'];
        return refs === undefined ? [] : [{ path, ...findImpact(items, refs) }];
    });
}
/** @param refs as a record names them */
function findImpact(items, refs) {
    const { byRef } = (0,_item_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexItems */ .X)(items);
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsToDependants */ .MO)(items, all);
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalityOf */ .NS)(items, all);
    const giver = criticality === null
        ? undefined
        : [...all, ...found.refs].find((ref) => byRef.get(ref)?.criticality === criticality);
    const mostCritical = giver === undefined ? null : { ...reach(giver), path: all.includes(giver) ? [giver] : found.pathTo(giver) };
    const dependants = choose(found, mostCritical?.path ?? []).map((ref) => ({ ...reach(ref), path: found.pathTo(ref) }));
    const shown = new Set([...changed, ...dependants].map(({ ref }) => ref));
    return {
        changed,
        dependants,
        needs: [...shown].flatMap((ref) => (byRef.get(ref)?.dependsOn ?? []).flatMap((other) => (shown.has(other) ? [[ref, other]] : []))),
        criticality,
        mostCritical,
        left: { changed: all.length - changed.length, dependants: found.refs.length - dependants.length },
    };
}
/** The way to the most critical comes first, so that no limit hides it. */
function choose({ refs }, way) {
    const first = new Set(way.slice(1, MOST.dependants + 1));
    return [...first, ...refs.filter((ref) => !first.has(ref))].slice(0, MOST.dependants);
}


/***/ }),

/***/ 7954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nearestItem)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/** The item that was meant by a reference that the catalog does not have: one of that name elsewhere, or of almost that name. */


/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
function nearestItem(items, ref) {
    const wanted = nameOf((0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref));
    const refs = items.map((item) => item.ref);
    const namesake = refs.find((one) => nameOf(one) === wanted);
    if (namesake !== undefined)
        return namesake;
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(wanted, refs.map(nameOf));
    return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}
function nameOf(ref) {
    return ref.slice(ref.indexOf('/') + 1);
}


/***/ }),

/***/ 5343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseRecord),
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4482);
/* harmony import */ var _domain_decision_unread_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2876);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4126);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2183);
/**
 * The records as values: those that are judged with all their faults, the others for what is needed of them. Whatever could not be read
 * is said, and never taken for absent.
 */








function readRecords({ answer, selection, stage, all, facts, before, said }, progress) {
    const filesRead = new _files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return {
            judged: [],
            others: [],
            unread: [],
            findings: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .findUnreadable */ .F)('the change records', answer, said),
            files: filesRead,
        };
    const { files, refused } = answer.value;
    const findings = [];
    const unread = [];
    const isSelected = (path) => all || selection.paths.includes(path) || selection.ids.some((id) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(path), id));
    for (const { path, because } of refused) {
        if (isSelected(path))
            findings.push(refuseRecord(path, because));
        else
            unread.push((0,_domain_decision_unread_records_js__WEBPACK_IMPORTED_MODULE_1__/* .glimpse */ .m8)(path, null));
    }
    const judged = [];
    const others = [];
    const known = new Set();
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const isJudged = isSelected(file.path);
        known.add((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path).toLowerCase());
        if (isJudged) {
            const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
            if (value === null)
                continue;
            const record = { path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestRecord */ .Gs)(value) };
            // Without a name, what has ended or was withdrawn is read for what others need of it.
            const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
            if (all && isOver)
                others.push(record);
            else
                judged.push(record);
            continue;
        }
        const parsed = (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(file.path, file.bytes);
        if (parsed.value === undefined) {
            unread.push((0,_domain_decision_unread_records_js__WEBPACK_IMPORTED_MODULE_1__/* .glimpse */ .m8)(file.path, parsed.kind === 'faulty' ? parsed.raw : null));
            continue;
        }
        const record = { path: file.path, value: parsed.value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestRecord */ .Gs)(parsed.value) };
        if (stage === 'deploy' && parsed.kind === 'valid' && (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .isCoveringLanded */ .gX)(record, facts)) {
            filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H, record.value.id);
            judged.push(record);
        }
        else
            others.push(record);
    }
    const { stay, retried } = stage === 'deploy' ? setRetriedAside(judged) : { stay: judged, retried: [] };
    for (const id of selection.ids) {
        if (known.has(id.toLowerCase()))
            continue;
        findings.push({
            reason: 'record-missing',
            level: 'error',
            change: id,
            message: `There is no record for ${id}: no file of that name matches the policy's records.`,
            remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
            where: null,
        });
    }
    return { judged: stay, others: [...others, ...retried], unread, findings, files: filesRead };
}
/** An entry of the tree that is named as a record and is none. */
function refuseRecord(path, because) {
    return {
        reason: 'record-unreadable',
        level: 'error',
        change: (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(path),
        message: `${path} ${because}.`,
        remedy: 'A record is a plain file with a name of its own.',
        where: null,
    };
}
/** A change that failed and is tried again goes out with the new record, which takes over what it covered; it is not judged itself. */
function setRetriedAside(judged) {
    const isRetried = (record) => {
        const ended = record.value.outcome?.result;
        if (ended !== 'failed' && ended !== 'backed-out')
            return false;
        return judged.some(({ path, value }) => path !== record.path && value.retries !== undefined && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(value.retries, record.value.id));
    };
    return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
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
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6297);
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

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
    return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
}
/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
function sayRange(start, end, zone) {
    const from = readWords(sayInstant(start, zone));
    const to = readWords(sayInstant(end, zone));
    if (from === null || to === null)
        return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
    const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
    return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}
function readWords(text) {
    const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
    if (time === undefined || day === undefined || zone === undefined || utc === undefined)
        return null;
    return { time, day, rest: `${day}, ${zone}`, utc };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
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


/***/ })

};
