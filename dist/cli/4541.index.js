"use strict";
exports.id = 4541;
exports.ids = [4541,7780];
exports.modules = {

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   NE: () => (/* binding */ openFolder)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5835);
/* harmony import */ var _domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
/* harmony import */ var _domain_terms_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6816);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/**
 * A checkout as a source, for the command line. Nothing here is trusted: there is no trusted ref on a person's own machine. What
 * GitHub would have said comes from a file of facts, or is said to be unavailable.
 */










const NO_FACTS = {
    unavailable: 'the command line does not ask GitHub; give what GitHub said with --facts FILE',
    cause: 'no-facts-file',
};
function openFolder(root) {
    let listed = null;
    const findRecords = ({ records }) => {
        const globs = records.join('\n');
        if (listed?.globs !== globs)
            listed = { globs, found: (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, records) };
        return listed.found;
    };
    return { readGovernance: (0,_domain_terms_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => readGovernance(root)), findRecords };
}
function openCheckout(options, folder = openFolder(options.root)) {
    const { root, facts } = options;
    const { readGovernance, findRecords } = folder;
    return {
        readGovernance,
        readImports: (paths) => Promise.all(paths.map((path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, path))),
        async readCatalogs(globs) {
            const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, globs);
            if (found.kind === 'unavailable')
                return found;
            return readAll(root, found.value.map(({ path }) => path));
        },
        async gatherBase(policy) {
            const found = await findRecords(policy);
            const known = (0,_domain_terms_once_js__WEBPACK_IMPORTED_MODULE_7__/* .once */ .O)(() => new Set(found.kind === 'known' ? found.value.map(({ path }) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_9__/* .idOfPath */ .I)(path))) : []));
            const selection = selectionOf(options, policy, (id) => known().has((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(id)));
            return { kind: 'known', value: { facts: facts ?? localFacts(options), selection, faults: [] } };
        },
        readRecords: async (policy) => readRecords(root, await findRecords(policy)),
        readAllRecords: async (policy) => readRecords(root, await findRecords(policy)),
        completeFacts: async (base, need) => (facts === null ? withUnknownOrigins(base, need) : base),
        checkAgain: async (base) => base,
    };
}
async function readGovernance(root) {
    const beside = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L)).map((name) => `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/${name}`);
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
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
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
function readRecords(root, found) {
    if (found.kind === 'unavailable')
        return found;
    const plain = found.value.filter(({ isPlain }) => isPlain).map(({ path }) => path);
    const refused = found.value
        .filter(({ isPlain }) => !isPlain)
        .map(({ path }) => ({ path, because: 'is not a plain file' }));
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlainFiles */ .IS)(root, plain);
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
/** A path is taken as it is; an id has no `/` and no ending. */
function selectionOf({ named, facts, stage }, policy, isKnown) {
    const isPath = (name) => name.includes('/') || /\.ya?ml$/.test(name);
    // With facts the names add to what these are about: naming one record must not hide another.
    const found = facts === null
        ? { ids: [], paths: [] }
        : (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(facts, policy, stage === 'deploy' ? 'deploy' : 'review', isKnown);
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
/* harmony export */   IS: () => (/* binding */ readPlainFiles),
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
/** Nearly every file fits, and is read by one call. */
const USUAL = 65_536;
/** Many files stand in one piece of memory: ten thousand small ones cost the collector more than reading them. */
const PIECE = 16 * USUAL;
/**
 * Files that a folder lists as plain, one after the other, each behind the one before. Neither a link nor a pipe that took the place of one
 * meanwhile is followed or waited for.
 */
function readPlainFiles(root, paths) {
    let memory = Buffer.allocUnsafe(PIECE);
    let used = 0;
    const files = [];
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    for (const path of paths) {
        try {
            // As they were listed, so that there is nothing to put in order in them.
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, flags);
            try {
                if (used + USUAL > PIECE) {
                    memory = Buffer.allocUnsafe(PIECE);
                    used = 0;
                }
                const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, memory, used, USUAL, 0);
                const isWhole = length < USUAL;
                files.push({ path, bytes: isWhole ? memory.subarray(used, used + length) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), ref: null });
                if (isWhole)
                    used += length;
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        }
        catch (error) {
            // Gone since the folder was listed.
            if (isAbsent(error))
                continue;
            return {
                kind: 'unavailable',
                because: codeOf(error) === 'ELOOP' ? `${path} is not a plain file` : `${path}: ${codeOf(error)}`,
            };
        }
    }
    return { kind: 'known', value: files };
}
/** Every path below the root that one of the globs matches, in order; only folders that a glob could reach are walked. */
async function findFiles(root, globs) {
    const found = [];
    const walk = (folder) => {
        const endings = (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .endingsOfRecords */ .cJ)(globs, folder);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const { name } = entry;
            const path = folder === '' ? name : `${folder}/${name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(name) && (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .mayLeadToMatch */ .Yq)(globs, path))
                    walk(path);
            }
            else if (endings.some((ending) => name.endsWith(ending)) || (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordPath */ .$k)(globs, path))
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
function isAbsent(error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 9204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  items: () => (/* binding */ commands_items_items)
});

// EXTERNAL MODULE: ./.build/build/src/checkout/checkout.js
var checkout = __webpack_require__(6893);
// EXTERNAL MODULE: ./.build/build/src/domain/items/catalog-integrity.js + 2 modules
var catalog_integrity = __webpack_require__(3940);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-index.js
var item_index = __webpack_require__(3118);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/document.js
/** The answers of `change-gate items` as blocks of a document: all items as a and all that is known of one. */



/** The most items of a tree that are shown; the rest is counted. */
const MOST_STEPS = 200;
const COLUMNS = ['item', 'criticality', 'needed by', 'lifecycle', 'owner', 'paths'];
function describeItems(rows) {
    const files = new Set(rows.map(({ file }) => file)).size;
    const cells = rows.map((row) => [
        row.ref,
        sayCriticality(row),
        String(row.dependants),
        row.lifecycle ?? render_document/* NOTHING */.K$,
        row.owner ?? render_document/* NOTHING */.K$,
        row.paths.length === 0 ? render_document/* NOTHING */.K$ : row.paths.join(', '),
    ]);
    return [
        (0,render_document/* sentence */.em)(`${(0,words/* count */.U9)(rows.length, 'item')} in ${(0,words/* count */.U9)(files, 'file')} of this checkout`),
        { kind: 'table', what: 'items', columns: COLUMNS.map((name) => ({ name })), rows: cells, isGrid: true },
    ];
}
/** `3, counts as 1` where something more critical depends on it. */
function sayCriticality({ criticality, countsAs }) {
    if (countsAs === null)
        return '\u2013';
    if (criticality === countsAs)
        return String(criticality);
    return `${criticality ?? 'none'}, counts as ${countsAs}`;
}
function describeItem(page, zone) {
    const changes = page.changes.map(({ id, title, environments, start, path }) => `${id} ${title}, ${environments.join(', ')}, ${start === null ? 'any time' : (0,moment/* sayInstant */.$r)(start, zone)} (${path})`);
    return (0,render_document/* section */.uW)(page.ref, [
        { kind: 'facts', what: 'facts of items', facts: factsOf(page) },
        describeTree('needs', page.ref, page.needs),
        describeTree('needed by', page.ref, page.neededBy),
        (0,render_document/* section */.uW)(changes.length === 0 ? 'named by no open change' : 'open changes that name it', [
            { kind: 'list', what: 'changes', entries: changes },
        ]),
    ]);
}
function factsOf(page) {
    const { file, line, owner, lifecycle, paths, environments } = page;
    return [
        { label: 'file', content: line === null ? file : `${file}:${line}` },
        { label: 'owner', content: owner ?? 'none' },
        { label: 'lifecycle', content: lifecycle ?? 'none' },
        { label: 'criticality', content: sayWhy(page) },
        ...(paths.length === 0 ? [] : [{ label: 'paths', content: paths.join(', ') }]),
        ...(environments.length === 0 ? [] : [{ label: 'environments', content: environments.join(', ') }]),
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
/** Each item once, under the one through which it is reached first. */
function describeTree(title, root, steps) {
    if (steps.length === 0)
        return (0,render_document/* section */.uW)(`${title}: nothing in the catalog`, []);
    const below = new Map();
    for (const step of steps.slice(0, MOST_STEPS)) {
        const list = below.get(step.through) ?? [];
        below.set(step.through, list);
        list.push(step);
    }
    const nodesBelow = (ref, depth) => (below.get(ref) ?? []).flatMap((step) => {
        const level = step.criticality === null ? '' : ` (criticality ${step.criticality})`;
        const text = [{ code: step.ref }, `${level}${step.isKnown ? '' : ', not in the catalog'}`];
        return [{ depth, text }, ...nodesBelow(step.ref, depth + 1)];
    });
    const more = steps.length - MOST_STEPS;
    const rest = more > 0 ? [{ depth: 0, text: `and ${more} more` }] : [];
    return (0,render_document/* section */.uW)(`${title} (${(0,words/* count */.U9)(steps.length, 'item')})`, [
        { kind: 'tree', what: 'items', nodes: [...nodesBelow(root, 0), ...rest] },
    ]);
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/impact.js
var impact = __webpack_require__(5366);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/lists.js
/** The answers of `change-gate items` as plain data: a row for each item of the catalog, and all that is known of one. */


function listItems(items) {
    return [...items.list]
        .sort((a, b) => compare(a.ref, b.ref) || compare(a.file, b.file))
        .map((item) => toRow(items, item));
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

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var plain_writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/items.js
var items = __webpack_require__(7780);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/items.js
/**
 * `change-gate items`: the configuration items of this checkout, what is wrong with their register, and who depends on whom. What could
 * not be read is said, and a list that may be incomplete says so.
 */
















/** What keeps the catalog from being read; faults of register, calendar and models are nobody's business here. */
const OF_THE_CATALOG = [
    'policy-invalid',
    'items-invalid',
    'evidence-unavailable',
    'permission-missing',
    'catalog-missing',
];
const command = { options: items.OPTIONS, run: commands_items_items };
async function commands_items_items(args, terminal) {
    const given = items.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'items', given);
    const { root, format } = given;
    const refs = [...new Set(given.named)];
    const now = terminal.now();
    const surveyed = await (0,survey/* survey */.F)((0,checkout/* openCheckout */.Hj)({ root, named: [], facts: null, now, stage: 'draft', commit: null }));
    const all = surveyed.items ?? (0,item_index/* indexItems */.X)([]);
    const duplicates = (0,catalog_integrity/* findDuplicates */.Ir)(all.list);
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
        return kit_terminal/* EXIT */.dc.undetermined;
    return duplicates.length > 0 ? kit_terminal/* EXIT */.dc.refused : kit_terminal/* EXIT */.dc.pass;
}
function isOfRecord({ level, reason }) {
    return level === 'error' && (0,reasons/* isAboutRecord */.r)(reason);
}
function sayUnknown(ref, all) {
    const wanted = (0,items_items/* normaliseRef */.uH)(ref);
    if (all.list.length === 0)
        return `this checkout lists no configuration items, so it has no ${(0,quote/* quote */.hD)(ref)}; \`change-gate items\` says why`;
    const near = (0,items_items/* nearestItem */.Mq)(all, ref);
    const help = near === null ? '`change-gate items` lists those that there are' : `did you mean ${near}?`;
    return `the catalog has no item ${(0,quote/* quote */.hD)(wanted)}; ${help}`;
}
function render(answer, { isColour, width, program }) {
    switch (answer.format) {
        case 'json':
            return renderJson(answer);
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)(toDocument(answer));
        case 'text':
            return (0,plain_writer/* renderAsText */.S)(toDocument(answer), { colour: isColour, width, program });
    }
}
const NO_ITEM = 'The catalog has no item. What a Location points to is not followed: name those files under `configuration-items` in the policy.';
const INCOMPLETE = 'The catalog could not be read completely, so items may be missing here; see above.';
function sayLimits({ isComplete, unreadRecords, pages }) {
    const records = unreadRecords === 1 ? '1 change record' : `${unreadRecords} change records`;
    return [
        ...(isComplete ? [] : [(0,render_document/* sentence */.em)(INCOMPLETE)]),
        ...(pages.length === 0 || unreadRecords === 0
            ? []
            : [(0,render_document/* sentence */.em)(`${records} could not be read and may name it too; \`change-gate check\` says why.`)]),
    ];
}
function toDocument(answer) {
    const { findings, surveyed, rows, pages, isComplete } = answer;
    const { texts, policy } = surveyed;
    const faults = findings.length === 0 ? [] : [{ kind: 'findings', findings, texts }];
    const limits = sayLimits(answer);
    const body = [
        ...(rows === null || rows.length === 0 ? [] : describeItems(rows)),
        ...pages.map((page) => describeItem(page, policy.timezone)),
    ];
    // Faults of a catalog that was not read whole come first, as what follows hangs on them.
    const parts = isComplete ? [...body, ...limits, ...faults] : [...faults, ...limits, ...body];
    return { title: null, blocks: parts.length === 0 ? [(0,render_document/* sentence */.em)(NO_ITEM)] : parts, whole: null };
}
function renderJson({ rows, pages, findings, isComplete, unreadRecords }) {
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        complete: isComplete,
        items: rows ?? pages,
        unreadRecords,
        findings: findings.map(json_text/* plainFinding */.C),
    });
}


/***/ }),

/***/ 7780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FORMATS: () => (/* binding */ FORMATS),
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate items`. */


const FORMATS = ['text', 'json', 'markdown'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('items', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('REF', 'an item, such as component:default/api; without one all are listed'), { root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(), format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how they are written; default: text', 'text') }, ({ named }) => (named.includes('') ? 'an item has no name' : null));


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
            message: `${name(near)} cannot be read and may be about the same items. So it is not known whether ${record.value.id} collides with it, or whether it still owes a retrospective.`,
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
            message: `Other records cannot be read: ${name(unread)}. Whether they collide with something, or still owe a retrospective, was not looked at.`,
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
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
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
    const { byRef } = items;
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsToDependants */ .MO)(items, all);
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalityOf */ .NS)(items, all);
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

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   Ck: () => (/* binding */ shortenTimes),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   J$: () => (/* binding */ sayBriefly),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   cM: () => (/* binding */ sayShort),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** `12:00 (London)` on the day of `now`, else `Tue 24 Nov, 12:00 (London)`. */
function sayShort(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day === shortOf(now, zone, now)?.day ? '' : `${words.day}, `}${words.time} (${words.place})`;
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
/** `Tue 24 Nov, 10:00 to 12:00 (London)`; both days where they differ, and the year where it is not that of `now`. */
function sayTime(start, end, zone, now) {
    const [from, to] = [shortOf(start, zone, now), shortOf(end, zone, now)];
    if (from === null || to === null)
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(start, 60)} to ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(end, 60)}`;
    const until = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
    return `${from.day}, ${from.time} to ${until} (${from.place})`;
}
/** `Tue 24 Nov, 10:00 (London)`; without the place where it stands beside a time that has it. */
function sayMoment(text, zone, now, place = 'place') {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day}, ${words.time}${place === 'place' ? ` (${words.place})` : ''}`;
}
/** `16:00` on the day of `now`, else `Tue 24 Nov`: what a headline has room for. */
function sayBriefly(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return words.day === shortOf(now, zone, now)?.day ? words.time : words.day;
}
/** A text of ours with its instants in the short form; an instant that somebody is told to write stays as it is. */
function shortenTimes(text, zone, now) {
    const place = placeOfZone(zone);
    return text
        .replace(LONG, (_whole, at, utc) => `${at === undefined ? '' : 'on '}${sayMoment(utc, zone, now)}`)
        .replace(PLAIN, (_whole, word, instant) => `${word === 'at' ? 'on' : word} ${sayMoment(instant, zone, now)}`)
        .replaceAll(` (${place}) to `, ' to ')
        .replace(SAME_DAY, '$1, $2 to ')
        .replace(DAYS, (_whole, weekday, date, month, year) => {
        const isThisYear = year === now.slice(0, 4);
        return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`}`;
    });
}
/** The day of the end, where it is that of the start. */
const SAME_DAY = /\b([A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?: \d{4})?), (\d\d:\d\d(?::\d\d)?) to \1, /g;
/** As `sayDay` says one. */
const DAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g;
/** As files and GitHub have one, where a sentence of ours says when something was. */
const PLAIN = /\b(at|since|until|dated|now|says) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))(?![\d"`\u201d])/g;
/** As `describeInstant` says one. */
const LONG = /(at )?\d\d:\d\d(?::\d\d)? on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}, [A-Za-z0-9_+/-]+ \((\d{4}-\d\d-\d\dT[\d:.]+Z)\)/g;
/** `London` for Europe/London; `UTC` where the zone is not known. */
function placeOfZone(zone) {
    return (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : 'UTC';
}
/** `9 days`, `1 hour 35 minutes`: to the day where it is days, to the minute where it is not. */
function sayPeriod(milliseconds) {
    const unit = milliseconds >= 2 * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ ? _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    return (0,_domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(Math.floor(Math.max(milliseconds, 0) / unit) * unit);
}
function shortOf(text, zone, now) {
    const words = readWords(sayInstant(text, zone));
    if (words === null)
        return null;
    const [weekday = '', date = '', month = '', year = ''] = words.day.split(' ');
    const present = readWords(sayInstant(now, zone))?.day.split(' ').at(-1);
    const day = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${present === year ? '' : ` ${year}`}`;
    return { day, time: words.time, place: placeOfZone(zone) };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ RISK_SQUARES),
/* harmony export */   NJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.NJ),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   QL: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.QL),
/* harmony export */   U9: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.U9),
/* harmony export */   VJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.VJ),
/* harmony export */   Z$: () => (/* binding */ sayFloors),
/* harmony export */   bq: () => (/* binding */ countFaulty),
/* harmony export */   kP: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.kP),
/* harmony export */   sA: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.sA)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);


/** The colour is never alone: its word stands beside it. */
const RISK_SQUARES = {
    low: '\ud83d\udfe9',
    moderate: '\ud83d\udfe8',
    high: '\ud83d\udfe7',
    extreme: '\ud83d\udfea',
};
/** `Change and release manager`: at the start of a line or of a cell. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** How many files, or rules where no file is named, have an error: five faults of one file are one file. */
function countFaulty(findings) {
    return new Set(findings.filter(({ level }) => level === 'error').map(({ path, reason }) => path ?? reason)).size;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. A floor below the level has raised nothing. */
function sayFloors({ floors, raisedBy = floors }, sign = ';') {
    const besides = floors.filter((name) => !raisedBy.includes(name));
    const names = (some) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(some.map((name) => `\u201c${name}\u201d`), 'and');
    return [
        ...(raisedBy.length === 0 ? [] : [`${sign} raised by ${names(raisedBy)}`]),
        ...(besides.length === 0 ? [] : [`; also ${names(besides)}`]),
    ].join('');
}


/***/ })

};
;