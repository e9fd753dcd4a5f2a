"use strict";
exports.id = 9967;
exports.ids = [9967,252];
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

/***/ 9649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);
/** A file of facts (`schemas/facts.schema.json`): what GitHub would have said, for the command line. */


const MOST_BYTES = 32 * 1024 * 1024;
async function readFacts(path) {
    let text;
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        if (bytes.length > MOST_BYTES)
            return { kind: 'unavailable', because: `${path} is larger than 32 MiB` };
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        return { kind: 'unavailable', because: `${path} cannot be read (${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)})` };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'unavailable', because: `${path} is not JSON` };
    }
    const { default: validate } = await __webpack_require__.e(/* import() */ 5217).then(__webpack_require__.t.bind(__webpack_require__, 5217, 19));
    if (validate(value))
        return { kind: 'known', value: value };
    const [first] = validate.errors ?? [];
    return {
        kind: 'unavailable',
        because: `${path} does not fit schemas/facts.schema.json: ${first === undefined ? 'its shape' : sayMisfit(first)}`,
    };
}
/** Where it does not fit, and the key where it is about one. */
function sayMisfit({ instancePath, keyword, params }) {
    const place = instancePath === '' ? 'the file' : instancePath;
    const key = params['additionalProperty'] ?? params['missingProperty'];
    if (keyword === 'additionalProperties')
        return `${place} has the key ${JSON.stringify(key)}, which is not a known key`;
    if (keyword === 'required')
        return `${place} has no ${JSON.stringify(key)}`;
    return `${place} (${keyword})`;
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

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/checkout/checkout.js
var checkout = __webpack_require__(6893);
// EXTERNAL MODULE: ./.build/build/src/checkout/facts-file.js
var facts_file = __webpack_require__(9649);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/build/src/checkout/git-head.js
/**
 * The commit of HEAD from git's own files, because starting git for it costs as much as judging a record (6 of 60 ms). It answers
 * only where git could not answer otherwise; whatever is unusual is left to git itself.
 */


/** The commit of HEAD in the repository around a folder; null where only git can tell, also whether there is a repository. */
function readHead(folder) {
    if (REDIRECTING.some((name) => process.env[`GIT_${name}`] !== undefined))
        return null;
    try {
        const own = findGitFolder((0,external_node_fs_.realpathSync)(folder));
        if (own === null)
            return null;
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(own, 'HEAD'), 'utf8').trim();
        if (COMMIT.test(head))
            return head;
        const [, ref] = /^ref: (refs\/heads\/\S+)$/.exec(head) ?? [];
        return ref === undefined ? null : readRef(shared(own), ref);
    }
    catch {
        return null;
    }
}
/** Whether a repository begins in this very folder: paths of records and rules are told from there. */
function isRepository(folder) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}
const COMMIT = /^[0-9a-f]{40}$/;
/** Variables that tell git to look elsewhere. */
const REDIRECTING = [
    'DIR',
    'WORK_TREE',
    'COMMON_DIR',
    'OBJECT_DIRECTORY',
    'CEILING_DIRECTORIES',
    'DISCOVERY_ACROSS_FILESYSTEM',
];
/** The first `.git` from a folder upwards, or what it points to; null where there is none, or it belongs to somebody else. */
function findGitFolder(start) {
    const { dev } = (0,external_node_fs_.statSync)(start);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        // git does not look beyond the file system that it is on.
        if ((0,external_node_fs_.statSync)(folder).dev !== dev)
            return null;
        const path = (0,external_node_path_.join)(folder, '.git');
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined) {
            // Of a repository of somebody else git says nothing, unless it was told to trust it.
            if ([stat.uid, (0,external_node_fs_.statSync)(folder).uid].some((uid) => uid !== process.getuid?.()))
                return null;
            if (stat.isDirectory())
                return path;
            const [, target] = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? [];
            return target === undefined ? null : (0,external_node_path_.resolve)(folder, target);
        }
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/** The folder that the work trees of a repository share; branches are there. */
function shared(own) {
    const path = (0,external_node_path_.join)(own, 'commondir');
    const isWorkTree = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    return isWorkTree ? (0,external_node_path_.resolve)(own, (0,external_node_fs_.readFileSync)(path, 'utf8').trim()) : own;
}
function readRef(common, ref) {
    const path = (0,external_node_path_.join)(common, ref);
    const isLoose = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    if (isLoose) {
        const commit = (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
        return COMMIT.test(commit) ? commit : null;
    }
    const line = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(common, 'packed-refs'), 'utf8')
        .split('\n')
        .find((each) => each.slice(41) === ref);
    const commit = line?.slice(0, 40) ?? '';
    return COMMIT.test(commit) ? commit : null;
}

// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 23 modules
var run_gate = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var kit_options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/progress.js
var progress = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/check.js
var check = __webpack_require__(252);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/check.js
/** `change-gate check`: judges records of a checkout, with no network and no token. */










const command = { options: check.OPTIONS, run: (args, terminal) => check_check(args, terminal) };
/** @param stop ends `--watch`; Ctrl-C where it is not given */
async function check_check(args, terminal, stop) {
    const given = check.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,kit_options/* refuseUsage */.ms)(terminal, 'check', given);
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => (0,given_time/* zoneOf */.kE)(given.root, terminal.now()));
    if (typeof times === 'string')
        return (0,kit_options/* refuseUsage */.ms)(terminal, 'check', times);
    const own = {
        ...given,
        at: times[0],
        // Facts are about a pull request or a deployment; without any the question is whether the record is good.
        stage: given.stage ?? (given.facts === null ? 'draft' : 'review'),
        named: given.named.map((name) => belowRoot(given.root, name)),
    };
    // Whoever asks about one environment would else take the word of all that the record names for an answer about that one.
    if (own.environment !== null && own.stage !== 'deploy')
        terminal.err('change-gate check: --environment is where a deployment goes. Add --stage deploy; at the other stages each environment of the record is judged.\n');
    const once = () => checkOnce(own, terminal);
    if (!given.watch)
        return (await once()).code;
    const { watchAndCheck } = await __webpack_require__.e(/* import() */ 6539).then(__webpack_require__.bind(__webpack_require__, 6539));
    return watchAndCheck(given.root, once, terminal, stop ?? stopOnInterrupt());
}
function stopOnInterrupt() {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    // Nobody reads any more (`--watch | head`).
    process.stdout.once('error', () => controller.abort());
    return controller.signal;
}
async function checkOnce(options, terminal) {
    const folder = (0,checkout/* openFolder */.NE)(options.root);
    const problem = findProblem(options) ?? (await findUnnamed(options, folder));
    if (problem !== null)
        return refuse(terminal, problem);
    let facts = null;
    if (options.facts !== null) {
        const read = await (0,facts_file/* readFacts */.M)(options.facts);
        if (read.kind === 'unavailable')
            return refuse(terminal, read.because);
        facts = read.value;
    }
    const [commit, localFiles] = await Promise.all([
        readHead(options.root) ?? git().then(({ headCommit }) => headCommit(options.root)),
        readChanged(options),
    ]);
    if (localFiles !== null && localFiles.kind === 'unavailable')
        return refuse(terminal, localFiles.because);
    const { root, named, stage } = options;
    const source = (0,checkout/* openCheckout */.Hj)({ root, named, facts, now: terminal.now(), stage, commit }, folder);
    const request = {
        stage: options.stage,
        environment: options.stage === 'deploy' ? (options.environment ?? facts?.subject.environment ?? null) : null,
        mode: options.mode,
        at: options.at,
        clock: terminal.now(),
        trusted: false,
        localFiles: localFiles === null ? null : localFiles.value,
        faults: [],
        all: options.named.length === 0 && facts === null,
        docs: 'docs/reasons.md',
    };
    const judged = await (0,progress/* withProgress */.E)(terminal, (progress) => (0,run_gate/* runGate */.R)(source, request, { tzdata: kit_terminal/* TZDATA */.zi, progress }));
    terminal.out(await render(judged.report, options.format, terminal));
    return {
        code: (0,kit_terminal/* exitCodeOf */.FO)(judged.report.verdict),
        paths: ['.', ...judged.files.map(({ path }) => path)],
        records: judged.report.records.map(({ path }) => path),
    };
}
/** The files that the change touches; null where nothing says against what to compare. A base that was not asked for is no fault where it fails. */
async function readChanged({ root, base, facts }) {
    if (base !== null)
        return (await git()).changedFiles(root, base);
    if (facts !== null || !isRepository(root))
        return null;
    const { changedFiles, defaultBranch } = await git();
    const branch = await defaultBranch(root);
    const answer = branch === null ? null : await changedFiles(root, branch);
    return answer === null || answer.kind === 'unavailable' ? null : answer;
}
/** A record that was named and is none; loaded only where one was named. */
async function findUnnamed({ root, named, facts }, folder) {
    if (named.length === 0)
        return null;
    return (await __webpack_require__.e(/* import() */ 2900).then(__webpack_require__.bind(__webpack_require__, 2900))).findMissing(folder, root, named, facts !== null);
}
function refuse(terminal, message) {
    return { code: (0,kit_options/* refuseUsage */.ms)(terminal, 'check', message), paths: [], records: [] };
}
function git() {
    return __webpack_require__.e(/* import() */ 1137).then(__webpack_require__.bind(__webpack_require__, 1137));
}
async function render(report, format, terminal) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(3552), __webpack_require__.e(4333), __webpack_require__.e(4142)]).then(__webpack_require__.bind(__webpack_require__, 4142))).renderText(report, {
                colour: terminal.isColour,
                width: terminal.width,
                program: terminal.program,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 8709).then(__webpack_require__.bind(__webpack_require__, 8709))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(4333), __webpack_require__.e(2966)]).then(__webpack_require__.bind(__webpack_require__, 2966))).renderMarkdown(report, { limit: 1_048_576 });
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(6087), __webpack_require__.e(1762)]).then(__webpack_require__.bind(__webpack_require__, 1762))).renderSarif(report);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 5911).then(__webpack_require__.bind(__webpack_require__, 5911))).renderJunit(report);
        case 'github':
            return (await __webpack_require__.e(/* import() */ 6309).then(__webpack_require__.bind(__webpack_require__, 6309))).renderAnnotations(report);
    }
}
/** A whole path below the root as the root's own files are named; any other name as it is. */
function belowRoot(root, name) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), name);
    return !(0,external_node_path_.isAbsolute)(name) || path.split(external_node_path_.sep).includes('..') ? name : path.split(external_node_path_.sep).join('/');
}
/** What is wrong with the arguments in view of the disk; null when nothing is. */
function findProblem(options) {
    if (!(0,kit_options/* isFolder */.lQ)(options.root))
        return `--root ${JSON.stringify(options.root)} is not a folder`;
    for (const name of options.named) {
        if (name.startsWith('/') || name.split('/').includes('..'))
            return `${JSON.stringify(name)} does not lie below the root; name a record by its path below --root`;
    }
    return null;
}


/***/ }),

/***/ 8449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ settleTimes),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export instantOf */
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var _zone_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7650);
/**
 * A time that stands in a flag, in the forms that the questions take: with an offset, or as the clocks of the policy's zone show it. One that
 * these clocks never show, or show twice, is refused with both times that it could mean; and so is one whose zone cannot be told.
 */





/** @throws Misuse. @param text a time with its offset, or one that `isWallTime` */
function instantOf({ flag, text, isWall }, zone) {
    if (!isWall)
        return text;
    if (zone === null)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr(`--${flag} ${JSON.stringify(text)} is a time of the policy's zone, and that is not known here: write it with its offset, such as +01:00 or Z`);
    const reply = (0,_zone_time_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstant */ .Wr)(text, zone);
    if (reply.kind === 'bad')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr(`--${flag}: ${reply.because}`);
    return (0,_zone_time_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInstant */ .hW)(reply.value, zone);
}
/** The instants of a command's times, in their order; or why there are none. The zone is asked for where a time needs it. */
async function settleTimes(times, findZone) {
    const zone = times.some((time) => time?.isWall === true) ? await findZone() : null;
    try {
        const settled = times.map((time) => (time === null ? null : instantOf(time, zone)));
        return settled;
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr)
            return error.message;
        throw error;
    }
}
/** The zone of a checkout's policy; null where it cannot be read. Without a policy it is the built-in one. */
async function zoneOf(root, now) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const { policy, files, findings } = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(source);
    const isBroken = files.diagnostics.length > 0 || findings.some(({ level }) => level === 'error');
    return isBroken || !(0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .Wn)(policy.timezone) ? null : policy.timezone;
}


/***/ }),

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   kh: () => (/* binding */ sayUnanswered),
/* harmony export */   uu: () => (/* binding */ Interview),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/**
 * Answers from flags, and from questions where a flag is missing or wrong and somebody is there to ask. Nothing is made up: what
 * neither gives is listed as missing.
 */



class Interview {
    /** Flags that were needed and not given. */
    missing = [];
    /** What is wrong with flags that were given. */
    wrong = [];
    /** The input ended before all was answered. */
    isStopped = false;
    #terminal;
    #questions;
    constructor(terminal, questions) {
        this.#terminal = terminal;
        this.#questions = questions;
    }
    get canAsk() {
        return this.#questions !== null;
    }
    /** The answer; null where there is none, which `missing`, `wrong` or `isStopped` then says. */
    async settle(field, given) {
        if (given.length > 0) {
            const reply = field.read(given);
            if (reply.kind === 'good')
                return reply.value;
            if (this.#questions === null) {
                this.wrong.push(`${field.flag}: ${reply.because}`);
                return null;
            }
            this.#terminal.err(`${field.flag}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reply.because)}\n`);
        }
        if (this.#questions === null) {
            this.missing.push(field.flag);
            return null;
        }
        return this.#ask(field, this.#questions);
    }
    async #ask(field, questions) {
        const hint = field.suggestion === null ? '' : ` [${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(field.suggestion)}]`;
        while (!this.isStopped) {
            const typed = await questions.ask(`${field.question}${hint}: `);
            if (typed === null)
                break;
            const text = typed === '' && field.suggestion !== null ? field.suggestion : typed;
            const texts = field.isList ? text.split(',').map((part) => part.trim()) : [text];
            const reply = field.read(texts.filter((part) => part !== ''));
            if (reply.kind === 'good')
                return reply.value;
            this.#terminal.err(`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reply.because)}\n`);
        }
        // The question stands on a line that nobody ended.
        this.#terminal.err('\n');
        this.isStopped = true;
        return null;
    }
}
/** A field with one answer. */
function single(flag, question, suggestion, read) {
    return {
        flag,
        question,
        suggestion,
        isList: false,
        read([text]) {
            return text === undefined || text === '' ? { kind: 'bad', because: 'An answer is needed.' } : read(text);
        },
    };
}
function good(value) {
    return { kind: 'good', value };
}
function bad(because) {
    return { kind: 'bad', because };
}
/** What keeps a command from going on after its interview; null when nothing does. */
function sayUnanswered(interview) {
    if (interview.isStopped)
        return 'stopped before all was answered; nothing was written';
    if (interview.wrong.length > 0)
        return interview.wrong.join('\n  ');
    if (interview.missing.length > 0)
        return `there is no terminal to ask at, and these are missing: ${interview.missing.join(', ')}`;
    return null;
}
/** A list of answers, each read by itself; one that stands twice is said to, whatever way it is written. */
function listField(flag, question, suggestion, read, 
/** Whether `-` stands for none. */
mayBeEmpty = false) {
    return {
        flag,
        question,
        suggestion,
        isList: true,
        read(texts) {
            if (mayBeEmpty && texts.length === 1 && texts[0] === '-')
                return good([]);
            const values = [];
            for (const text of texts) {
                const reply = read(text);
                if (reply.kind === 'bad')
                    return reply;
                if (values.some((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one, reply.value)))
                    return bad(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is given twice.`);
                values.push(reply.value);
            }
            return values.length === 0 ? bad('At least one is needed.') : good(values);
        },
    };
}


/***/ }),

/***/ 8247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* unused harmony export startProgress */
/** A run that is over by then needs no such line. */
const FIRST_MS = 500;
/** More often than this nobody reads it, and writing takes time. */
const EACH_MS = 100;
/** @param clock milliseconds that only go forward */
function startProgress(terminal, clock = () => performance.now()) {
    if (terminal.isLive !== true)
        return { tell: () => { }, end: () => { } };
    const started = clock();
    let last = null;
    let width = 0;
    return {
        tell(step, done, all) {
            const at = clock();
            if (at - started < FIRST_MS || (last !== null && last.step === step && at - last.at < EACH_MS))
                return;
            last = { at, step };
            const text = say(step, done, all);
            terminal.err(`\r${text.padEnd(width)}`);
            width = text.length;
        },
        end() {
            if (width > 0)
                terminal.err(`\r${' '.repeat(width)}\r`);
            width = 0;
        },
    };
}
/** Runs something with a line for it, which is gone when it ends, however it ends. */
async function withProgress(terminal, run) {
    const line = startProgress(terminal);
    try {
        return await run(line.tell);
    }
    finally {
        line.end();
    }
}
function say(step, done, all) {
    const records = `${grouped(all)} ${all === 1 ? 'record' : 'records'}`;
    switch (step) {
        case 'reading':
            return `Reading ${grouped(done)} of ${records}`;
        case 'judging':
            return `Judging ${records}`;
    }
}
/** `10,000`, in whatever language the machine is set to. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ suggestStart),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hW: () => (/* binding */ writeInstant)
/* harmony export */ });
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/* harmony import */ var _domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);
/* harmony import */ var _interview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3485);
/* harmony import */ var _time_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4439);
/** Instants as a change record has them: RFC 3339 with the offset that the policy's zone has then. */







/** `2026-07-01T10:00:00+01:00`: the same instant, with the zone's own offset. @param instant milliseconds since 1970 */
function writeInstant(instant, zone) {
    const offset = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(instant, zone);
    return (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(instant + offset * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY).replace('Z', (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOffset */ .j8)(offset));
}
/** An instant in milliseconds since 1970, of a question and of its flag alike: with an offset, or a wall time of the zone. */
function readInstant(text, zone) {
    const [, date = '', time = ''] = _time_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL */ .G.exec(text) ?? [];
    const full = date === '' ? text : `${date}T${time}:00Z`;
    const advice = (0,_domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInstant */ .wv)(full);
    if (advice !== null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(full))
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date and time. Write it as 2026-11-24T10:00, in the time of ${zone}, or with an offset.`);
    if (advice !== null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${advice.message} ${advice.remedy}`);
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(full);
    if (instant === null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a time.`);
    if (date === '')
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(instant);
    const { kind, first, last } = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readZone */ .Xg)(instant, zone);
    const local = `${date} ${time}`;
    switch (kind) {
        case 'once':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(first);
        case 'never': {
            // By the offset of before the change it is after it, and by that of after the change before it.
            const before = instant - (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(first, zone) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} never show ${local}: they go forward then. Write ${writeInstant(before, zone)} or ${writeInstant(first, zone)}.`);
        }
        case 'twice':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} show ${local} twice: they go back then. Write ${writeInstant(first, zone)} or ${writeInstant(last, zone)}.`);
    }
}
/**
 * 10:00 on the first day that the lead time allows, at the earliest tomorrow; null where the days cannot be counted. An emergency
 * waits for no day: the next full minute.
 */
function suggestStart(policy, type, level, now) {
    if (type === 'emergency')
        return Math.ceil(now / _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
    const lead = type === 'normal' ? policy.schedule['lead-time'][level] : 0;
    const found = (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .addWorkingDays */ .A9)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now, policy.timezone), Math.max(lead, 1), (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .holidaysOf */ .FQ)(policy));
    return found.kind === 'beyond' ? null : (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOnDay */ .Ox)(found.day, '10:00', '12:00', policy.timezone).start;
}


/***/ }),

/***/ 252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   STAGES: () => (/* binding */ STAGES)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate check`. */


const STAGES = ['draft', 'review', 'deploy'];
const MODES = ['enforce', 'advise'];
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('check', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('RECORD', 'a path, or an id; without one every open record is checked'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'the environment that is deployed to, for the stage deploy'),
    stage: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(STAGES, 'what the change is judged for; default: draft, or review with --facts'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
    mode: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(MODES, 'makes the gate of the policy stricter, never laxer'),
    base: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'what the change is compared with, to see which files it touches; default: the default branch'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the report is written; default: text', 'text'),
    watch: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('checks again whenever a record or the rules change'),
}, ({ watch, format }) => watch && format !== 'text' ? `--watch shows text; it does not go with --format ${format}` : null);


/***/ }),

/***/ 3760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   N: () => (/* binding */ delegationsTo),
/* harmony export */   WP: () => (/* binding */ buildDirectory),
/* harmony export */   dl: () => (/* binding */ nameWithoutTelling),
/* harmony export */   fo: () => (/* binding */ skillAt),
/* harmony export */   pX: () => (/* binding */ hasCapacity),
/* harmony export */   vW: () => (/* binding */ findPerson)
/* harmony export */ });
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/**
 * Who is who, and who holds which role level when. One person is one entry of the register however many logins they have; a
 * numeric id decides where the register gives one. Nobody outside the register is ever a person here.
 */





/**
 * How somebody who has done nothing yet is named: by login where the register does, else by their team. Who is in a private team is
 * not for everybody to read who reads a comment.
 */
function nameWithoutTelling({ login, team }) {
    return team === null ? login : `a member of ${team}`;
}
function buildDirectory(register, path, zone, teams) {
    const unread = [];
    const memberships = [];
    for (const team of register.teams ?? []) {
        const fact = teams?.find((candidate) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(candidate.team, team.team));
        if (fact === undefined)
            unread.push({ team: team.team, because: 'its members were not asked for', permission: null });
        else if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnavailable */ .Pd)(fact.members)) {
            const { what, ...why } = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadOf */ .Ds)(team.team, fact.members);
            unread.push({ team: what, ...why });
        }
        else
            for (const account of fact.members)
                memberships.push({ account, role: team.role, team: team.team });
    }
    const byId = groupBy(memberships, ({ account }) => account.id);
    const byLogin = groupBy(memberships, ({ account }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    const people = (register.people ?? []).map((entry) => {
        const logins = [entry.login, ...(entry.also ?? [])];
        const named = entry.id === undefined ? logins : (entry.also ?? []);
        const teamRole = [
            ...(entry.id === undefined ? [] : (byId.get(entry.id) ?? [])),
            ...named.flatMap((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login)) ?? []),
        ].reduce((role, membership) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(role, membership.role), null);
        return { key: `login:${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(entry.login)}`, login: entry.login, logins, entry, teamRole, team: null };
    });
    const listed = indexPeople(people);
    for (const { account, role, team } of memberships) {
        // Whoever has an entry got the level of their teams above; a login that an entry gives another id is nobody here.
        if (findIn(listed, account).kind !== 'unknown')
            continue;
        const key = `id:${account.id}`;
        const index = people.findIndex((person) => person.key === key);
        const known = people[index];
        if (known === undefined)
            people.push({ key, login: account.login, logins: [account.login], entry: null, teamRole: role, team });
        else
            people[index] = { ...known, teamRole: (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(known.teamRole, role) };
    }
    return { register, path, zone, people, index: indexPeople(people), unreadTeams: unread };
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const one of list) {
        const group = groups.get(keyOf(one)) ?? [];
        groups.set(keyOf(one), group);
        group.push(one);
    }
    return groups;
}
/** The person behind an account; `id` null where only a login is claimed. */
function findPerson(directory, account) {
    return findIn(directory.index, account);
}
function findIn({ byId, byAnyLogin }, account) {
    if (account.id !== null) {
        const known = byId.get(account.id);
        if (known !== undefined)
            return { kind: 'person', person: known };
    }
    const byLogin = byAnyLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    if (byLogin === undefined)
        return { kind: 'unknown' };
    const expected = byLogin.entry?.id;
    const isPrimary = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(byLogin.login, account.login);
    if (account.id !== null && isPrimary && expected !== undefined && expected !== account.id) {
        return { kind: 'mismatch', login: account.login, expected, found: account.id };
    }
    // Whoever has no entry is known by their number alone, and that one is not known.
    if (account.id !== null && byLogin.entry === null)
        return { kind: 'unknown' };
    return { kind: 'person', person: byLogin };
}
/** Of two people with one id or login the first counts. */
function indexPeople(people) {
    const byId = new Map();
    const byAnyLogin = new Map();
    for (const person of people) {
        const id = person.entry?.id ?? (person.key.startsWith('id:') ? Number(person.key.slice(3)) : undefined);
        if (id !== undefined && !byId.has(id))
            byId.set(id, person);
        for (const login of person.logins) {
            const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login);
            if (!byAnyLogin.has(key))
                byAnyLogin.set(key, person);
        }
    }
    return { byId, byAnyLogin };
}
/** The role level that a person held by themselves at an instant; days are inclusive, in the policy's zone. */
function roleAt(directory, person, instant) {
    const entry = person.entry;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    const ended = entry?.until !== undefined && day > entry.until;
    const early = entry?.from !== undefined && day < entry.from;
    // First and last day are those of the person: a team that somebody was not taken out of does not prolong them.
    const role = ended || early ? null : (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(entry?.role ?? null, person.teamRole);
    if (role !== null)
        return { role, why: 'held' };
    if (ended)
        return { role, why: 'ended' };
    if (early)
        return { role, why: 'not-yet' };
    return { role, why: 'none' };
}
/** The skill level at an instant: the entry's own assessment where given, else what the role level carries. */
function skillAt(directory, person, skill, instant) {
    const held = roleAt(directory, person, instant);
    if (held.role === null)
        return null;
    return person.entry?.skills?.[skill] ?? (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .skillOfRole */ .xJ)(held.role, skill);
}
/** Whether the register gives a person a capacity on the day of the instant. */
function hasCapacity(directory, person, capacity, instant) {
    const entry = person.entry;
    if (entry === null)
        return false;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    if ((entry.until !== undefined && day > entry.until) || (entry.from !== undefined && day < entry.from))
        return false;
    return (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(entry.capacities ?? [], capacity);
}
/**
 * The delegations to a person that hold at an instant for a change, and why others do not. No chains: the delegator must hold
 * the level without a delegation.
 */
function delegationsTo(directory, person, instant, isWithinLimit) {
    const usable = [];
    const invalid = [];
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    for (const delegation of directory.register.delegations ?? []) {
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(person.logins, delegation.to))
            continue;
        const found = findPerson(directory, { login: delegation.from, id: null });
        const label = `the delegation from ${delegation.from} (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.starts)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.ends)})`;
        if (day < delegation.starts || day > delegation.ends)
            invalid.push(`${label} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        else if (found.kind !== 'person')
            invalid.push(`${label} comes from somebody who is not in the register`);
        else if (found.person.key === person.key)
            invalid.push(`${label} comes from the same person`);
        else if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeastRole */ .Nu)(roleAt(directory, found.person, instant).role, delegation.role)) {
            invalid.push(`${label} lends the level ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(delegation.role)}, which ${delegation.from} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        }
        else {
            const limit = isWithinLimit(delegation);
            if (limit === null)
                usable.push({ delegation, delegator: found.person, role: delegation.role });
            else
                invalid.push(`${label} ${limit}`);
        }
    }
    return { usable, invalid };
}


/***/ }),

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */



/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
function hasDowntime(record) {
    const downtime = record.risk?.downtime;
    if (record.risk === undefined)
        return false;
    return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}
function isFirstTime(record) {
    return record.risk !== undefined && record.risk['first-time'] !== false;
}
function evaluateWhen(when, subject) {
    const { record } = subject;
    // No `when` matches every normal and emergency change: a standard change was approved with its model.
    if (when === undefined)
        return record.type !== 'standard';
    let truth = null;
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.type);
    if (types !== null)
        truth = and(truth, types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        truth = and(truth, subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        const isThere = environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name)));
        truth = and(truth, isThere);
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH);
        truth = and(truth, items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        truth = and(truth, subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        truth = and(truth, subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        truth = and(truth, record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        truth = and(truth, isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        truth = and(truth, hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        truth = and(truth, (record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    return truth ?? 'unknown';
}
/** One no decides, whatever else is not known. @param before what was answered so far; null: nothing */
function and(before, answer) {
    if (before === false || answer === false)
        return false;
    return before === 'unknown' ? before : answer;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Dw: () => (/* binding */ underDeclared),
/* harmony export */   ys: () => (/* binding */ assessRisk),
/* harmony export */   zI: () => (/* binding */ judgeRisk)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/**
 * Risk: the 5 \u00d7 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */


/** The band of impact \u00d7 likelihood; `score` is 1 to 25. */
function bandOf(score, bands) {
    if (score >= bands.extreme)
        return 'extreme';
    if (score >= bands.high)
        return 'high';
    if (score >= bands.moderate)
        return 'moderate';
    return 'low';
}
/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
function assessRisk(record, bands, floors, subject, modelLevel) {
    const { risk } = record;
    const score = risk === undefined ? null : risk.impact * risk.likelihood;
    const computed = score === null ? null : bandOf(score, bands);
    const declared = risk?.level ?? null;
    const applied = [];
    const undecided = [];
    const start = [computed, declared, modelLevel].filter((level) => level !== null);
    // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
    const asked = { ...subject, record, risk: (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start) };
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, asked);
        if (truth === true)
            applied.push(floor);
        else if (truth === 'unknown')
            undecided.push(floor);
    }
    // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
    const base = start.length === 0 ? ['extreme'] : start;
    const final = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([...base, ...applied.map((floor) => floor['at-least'])]);
    // A floor that asks for no more than the level that was there already has raised nothing.
    const unraised = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(base);
    const raising = applied.filter((floor) => final !== unraised && floor['at-least'] === final);
    return {
        verdict: {
            score,
            computed,
            declared,
            final,
            floors: applied.map((floor) => floor.name),
            raisedBy: raising.map((floor) => floor.name),
        },
        floors: applied,
        undecided: undecided.filter((floor) => (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(floor['at-least'], final) > 0),
    };
}
/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(declared, computed) >= 0)
        return [];
    return [
        {
            reason: 'risk-under-declared',
            level: 'error',
            change: record.value.id,
            message: `The record says ${declared} risk, but impact ${record.value.risk?.impact} \u00d7 likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
            remedy: `Set \`risk.level: ${computed}\`, or have impact and likelihood assessed again.`,
            where: { file: record.path, pointer: ['risk', 'level'] },
        },
    ];
}
function judgeRisk(record, { verdict, floors }) {
    return [
        ...underDeclared(record, verdict),
        ...floors.map((floor) => ({
            reason: 'risk-floor',
            level: 'notice',
            change: record.value.id,
            message: `\u201c${floor.name}\u201d makes this at least ${floor['at-least']} risk. It is ${verdict.final}.`,
            remedy: record.value.type === 'standard'
                ? 'Nothing to do: the model has to be for this level of risk.'
                : `Nothing to do: the approvals for ${verdict.final} risk are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
}


/***/ }),

/***/ 1598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SKILL_IDS),
/* harmony export */   _: () => (/* binding */ ROLE_SKILLS)
/* harmony export */ });
/** The skills of the framework that this role family has, by id. */
const SKILL_IDS = [
    'asset-and-configuration-management',
    'availability-and-capacity-management',
    'change-management',
    'community-collaboration',
    'continual-service-improvement',
    'continuity-management',
    'incident-management',
    'ownership-and-initiative',
    'problem-management',
    'service-focus',
    'service-management-framework-knowledge',
    'technical-understanding',
    'user-focus',
];
/** The skill level that each role level carries. */
const ROLE_SKILLS = {
    'configuration-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'awareness',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'working',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-manager': {
        'asset-and-configuration-management': 'expert',
        'availability-and-capacity-management': 'working',
        'change-management': 'expert',
        'community-collaboration': 'practitioner',
        'continual-service-improvement': 'working',
        'continuity-management': 'awareness',
        'incident-management': 'working',
        'ownership-and-initiative': 'working',
        'problem-management': 'working',
        'service-focus': 'working',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'working',
        'user-focus': 'working',
    },
};


/***/ }),

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   Hn: () => (/* binding */ nextId),
/* harmony export */   IC: () => (/* binding */ nextRecordPath),
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1524);
/** Where a new change record goes: the next free id, and a path that the policy's globs take for a record. */



/** `CHG-<year>-<NNNN>`, one above the highest of that year; gaps are not filled, as an id that was once used may be quoted elsewhere. */
function nextId(paths, year) {
    const form = new RegExp(`^chg-${year}-([0-9]{1,9})$`, 'iu');
    const highest = paths.reduce((most, path) => Math.max(most, Number(form.exec((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path))?.[1] ?? 0)), 0);
    return `CHG-${year}-${String(highest + 1).padStart(4, '0')}`;
}
/** The record that has this id already, whatever its case; null where the id is free. */
function findTaken(paths, id) {
    return paths.find((path) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path), id)) ?? null;
}
/**
 * In the first folder that the globs name without a wildcard; where they ask for one more folder, in one of the year. Null where no
 * such path is a record.
 */
function placeRecord(globs, id, year) {
    const paths = globs.flatMap((glob) => {
        const segments = glob.split('/').slice(0, -1);
        const wild = segments.findIndex((segment) => /[*?{]/u.test(segment));
        const folder = wild === -1 ? segments : segments.slice(0, wild);
        return [folder, [...folder, String(year)]].flatMap((parts) => ['yml', 'yaml'].map((ending) => [...parts, `${id}.${ending}`].join('/')));
    });
    return paths.find((path) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPath */ .$k)(globs, path)) ?? null;
}
/** A path to write the next record to, for a remedy; null where the globs leave none open. @param now RFC 3339 */
function nextRecordPath(globs, paths, now) {
    const year = Number(now.slice(0, 4));
    return placeRecord(globs, nextId(paths, year), year);
}


/***/ }),

/***/ 516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ higherRole),
/* harmony export */   J0: () => (/* binding */ ROLE_LEVELS),
/* harmony export */   Nu: () => (/* binding */ isAtLeastRole),
/* harmony export */   mx: () => (/* binding */ isAtLeastSkill),
/* harmony export */   xJ: () => (/* binding */ skillOfRole)
/* harmony export */ });
/* unused harmony export SKILL_LEVELS */
/* harmony import */ var _generated_role_skills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
/**
 * The role ladder of the GOV.UK Government Digital and Data framework's change and release manager, in ascending order, and the
 * framework's skill levels. "At least" always means this order.
 */

const ROLE_LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
/** Whether `held` is the level `needed` or above; nobody's level (null) never is. */
function isAtLeastRole(held, needed) {
    return held !== null && ROLE_LEVELS.indexOf(held) >= ROLE_LEVELS.indexOf(needed);
}
function higherRole(a, b) {
    if (a === null)
        return b;
    return isAtLeastRole(b, a) ? b : a;
}
function isAtLeastSkill(held, needed) {
    return held !== null && SKILL_LEVELS.indexOf(held) >= SKILL_LEVELS.indexOf(needed);
}
/** The skill level that a role level carries by itself; null where the framework asks for none. */
function skillOfRole(role, skill) {
    if (role === null)
        return null;
    const levels = _generated_role_skills_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SKILLS */ ._[role];
    return levels[skill] ?? null;
}


/***/ }),

/***/ 2007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeBlockScalar),
/* harmony export */   g: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Text as a YAML scalar that reads back as the same text, whatever the text is. */

const FLOW = /^[A-Za-z](?:[A-Za-z0-9 .'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const BLOCK = /^[A-Za-z](?:[A-Za-z0-9 .,;'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
// A blank that is none, and what a runner would take for a command.
const ESCAPED = /\u00a0|#(?=\[)/gu;
/** For a place in block or flow context: plain where that is safe, else in double quotes, in which JSON's escapes are YAML's. */
function writeScalar(text) {
    return FLOW.test(text) && isPlain(text) ? text : quoteScalar(text);
}
/** For a place in block context, where commas need no quotes. */
function writeBlockScalar(text) {
    return BLOCK.test(text) && isPlain(text) ? text : quoteScalar(text);
}
function isPlain(text) {
    return !text.endsWith(' ') && !WORDS.test(text);
}
function quoteScalar(text) {
    return (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(JSON.stringify(text), _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI).replace(ESCAPED, _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI);
}


/***/ })

};
;