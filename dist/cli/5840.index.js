export const id = 5840;
export const ids = [5840,252];
export const modules = {

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   NE: () => (/* binding */ openFolder)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
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
            const ids = found.kind === 'known' ? found.value.map(({ path }) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_9__/* .idOfPath */ .I)(path))) : [];
            const selection = selectionOf(options, policy, new Set(ids));
            return { kind: 'known', value: { facts: facts ?? localFacts(options), selection, faults: [] } };
        },
        readRecords: async (policy) => readRecords(root, await findRecords(policy)),
        readAllRecords: async (policy) => readRecords(root, await findRecords(policy)),
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
function selectionOf({ named, facts, stage }, policy, known) {
    const isPath = (name) => name.includes('/') || /\.ya?ml$/.test(name);
    // With facts the names add to what these are about: naming one record must not hide another.
    const found = facts === null
        ? { ids: [], paths: [] }
        : (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(facts, policy, stage === 'deploy' ? 'deploy' : 'review', (id) => known.has((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(id)));
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);
/** A file of facts (`schemas/facts.schema.json`): what GitHub would have said, for the command line. */


const MOST_BYTES = 32 * 1024 * 1024;
async function readFacts(path) {
    let text;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
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
/**
 * Files that a folder lists as plain, one after the other into the same memory. Neither a link nor a pipe that took the place of one
 * meanwhile is followed or waited for.
 */
function readPlainFiles(root, paths) {
    const memory = Buffer.allocUnsafe(USUAL);
    const files = [];
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    for (const path of paths) {
        try {
            // As they were listed, so that there is nothing to put in order in them.
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, flags);
            try {
                const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, memory, 0, USUAL, 0);
                const bytes = length < USUAL ? Buffer.from(memory.subarray(0, length)) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
                files.push({ path, bytes, ref: null });
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
    const own = {
        ...given,
        // Facts are about a pull request or a deployment; without any the question is whether the record is good.
        stage: given.stage ?? (given.facts === null ? 'draft' : 'review'),
        named: given.named.map((name) => belowRoot(given.root, name)),
    };
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

/***/ 5745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ digestRecord),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _I: () => (/* binding */ canonicalise),
/* harmony export */   o0: () => (/* binding */ digestForPolicy),
/* harmony export */   sy: () => (/* binding */ boundTo),
/* harmony export */   uJ: () => (/* binding */ shortBindingDigest),
/* harmony export */   uo: () => (/* binding */ SHORT_DIGITS)
/* harmony export */ });
/* unused harmony exports UNBOUND_KEYS, digestApartFromTime */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Digests that approvals bind to. A record's digest leaves out what may be written after the approval; comments, key order and
 * layout do not change it, a new start time does. The binding digest ties one review to one commit of one pull request.
 */

/** Keys that may change without voiding an approval. */
const UNBOUND_KEYS = ['approvals', 'board', 'withdrawn', 'outcome', 'links'];
/**
 * How many digits of a digest people read and paste. It is also how many bind: an author who prepares two records finds two that share
 * their first 12 in a minute, and would have the harmless one approved.
 */
const SHORT_DIGITS = 32;
/** `sha256:` and 64 hex digits over the RFC 8785 form of the record without the unbound keys. */
function digestRecord(record) {
    const bound = { ...record };
    for (const key of UNBOUND_KEYS)
        delete bound[key];
    return `sha256:${hash(canonicalise(bound))}`;
}
/** As `digestRecord`, whatever the schedule is: a new time alone asks for nothing new. */
function digestApartFromTime(record) {
    const { schedule: _, ...said } = record;
    return digestRecord(said);
}
/** `sha256:` and 64 hex digits over a file's bytes or text, for the report's inputs. */
function digestBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** `sha256-` and base64, as a Content-Security-Policy names the one inline text that may run. */
function digestForPolicy(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
}
/** The 32 digits of the confirmation line (contract section 2). */
function shortBindingDigest(binding) {
    return hash(canonicalise({
        'repository id': binding.repositoryId,
        'pull request number': binding.pullRequest,
        'base ref': binding.baseRef,
        'head SHA': binding.headSha,
        'record path': binding.recordPath,
        'record digest': binding.recordDigest,
    })).slice(0, SHORT_DIGITS);
}
/** First 32 hex digits of a digest with or without its `sha256:`. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, SHORT_DIGITS);
}
/**
 * What the `digest` of an entry binds it to: this content of the record, another, or nothing. Digits that differ are another content's
 * however few they are; too few that agree could be those of any content.
 */
function boundTo(named, digest) {
    if (named === undefined)
        return 'nothing';
    if (!digest.replace(/^sha256:/, '').startsWith(named))
        return 'other';
    return named.length < SHORT_DIGITS ? 'nothing' : 'this';
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/**
 * RFC 8785 canonical JSON. Keys are ordered by UTF-16 code units, which is what JavaScript's own sort does; numbers and strings
 * are written as JSON.stringify writes them, which is the form that the RFC refers to.
 * @throws RangeError on a number that JSON cannot hold; the schemas let none through.
 */
function canonicalise(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError('JSON has no form for a number that is not finite');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalise(item ?? null)).join(',')}]`;
    if (typeof value === 'object') {
        const members = Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonicalise(member)}`);
        return `{${members.join(',')}}`;
    }
    throw new RangeError(`JSON has no form for a ${typeof value}`);
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** The levels of risk, lowest first, and which is higher. */
const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'];
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function compareRisk(a, b) {
    return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
function highestRisk(levels) {
    return levels.reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}


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

/***/ 9879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   lj: () => (/* binding */ accountOfAddress)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * The forms that a login has on GitHub, said once: for what records and register may name, for inputs, and for the accounts that mail
 * addresses of GitHub's own hold. A form that is forgotten here would hide a co-author, so addresses are read more freely than names are written.
 */

/**
 * Letters, digits and hyphens, of which old accounts have one at either end; the name of a managed user ends with `_` and the short code
 * of their enterprise; an app acts as `name[bot]`.
 */
const LOGIN = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u;
/** `owner/name`; a managed user may own repositories too. No `.` or `..`, which would be another path on the way. */
const REPOSITORY = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/u;
function isBotLogin(login) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login).endsWith('[bot]');
}
/**
 * `1004+dlee_acme@users.noreply.github.com`, as GitHub writes for people who keep their address to themselves; without the number for
 * accounts before July 2017; with another host on GitHub Enterprise.
 */
const PRIVATE_ADDRESS = /^(?:([0-9]{1,15})\+)?([^@\s]+)@users\.noreply\./iu;
/** The account that an address of GitHub's own belongs to; null for any other address. */
function accountOfAddress(mail) {
    const [, id, login] = PRIVATE_ADDRESS.exec(mail) ?? [];
    // The id still names the account after its login was changed.
    return login === undefined ? null : { login, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 4973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   bQ: () => (/* binding */ isNameMatch),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** How names are compared: logins and environment names without regard to ASCII case, patterns with `*` and `?` only. */
const ASCII = /^[\0-\x7f]*$/;
/** Lowers A to Z only: `toLowerCase` would fold the Kelvin sign into k. */
function foldCase(name) {
    // Of ASCII alone both mean the same, and one is much faster.
    return ASCII.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isSameName(a, b) {
    return foldCase(a) === foldCase(b);
}
function includesName(names, name) {
    return names.some((other) => isSameName(other, name));
}
/** Whether a pattern of literals, `*` (any run) and `?` (one character) matches the whole name. Linear in both, no regular expression. */
function isNameMatch(pattern, name) {
    const p = foldCase(pattern);
    const n = foldCase(name);
    let at = 0;
    let star = -1;
    let resume = 0;
    let i = 0;
    while (i < n.length) {
        // Behind the end of the pattern stands nothing, which is no character of a name.
        if (p[at] === '*') {
            star = at;
            resume = i;
            at += 1;
        }
        else if (p[at] === '?' || p[at] === n[i]) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            i = resume;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at += 1;
    return at === p.length;
}
/** A scalar or a list as a list. */
function listOf(value) {
    if (value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 4633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   m7: () => (/* binding */ dateIn)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/** Instants as RFC 3339 text: order, calendar day in a zone, and sums with ISO 8601 durations (a day is 24 hours). */




/** Negative, zero or positive as `a` is before, at or after `b`. @throws RangeError on text that is no instant; the records layer lets none through. */
function compareInstants(a, b) {
    const apart = readInstant(a) - readInstant(b);
    // Texts may be finer than the milliseconds that numbers keep.
    return Math.sign(apart === 0 ? nanosecondsOf(a) - nanosecondsOf(b) : apart);
}
function isBefore(a, b) {
    return compareInstants(a, b) < 0;
}
function laterOf(a, b) {
    return compareInstants(a, b) >= 0 ? a : b;
}
function earlierOf(a, b) {
    return compareInstants(a, b) <= 0 ? a : b;
}
/** The calendar day of an instant in an IANA zone, as `2026-11-24`. */
function dayIn(zone, instant) {
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(dateIn(zone, instant));
}
/** As `dayIn`, to count with. */
function dateIn(zone, instant) {
    return (0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(readInstant(instant), zone);
}
/** The end of the last year that has four digits. */
const LAST = 253_402_300_799_000;
/** `instant` plus an ISO 8601 duration of days, hours, minutes and seconds; RFC 3339 in UTC. */
function addTo(instant, duration) {
    const length = (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(duration);
    if (length === null)
        throw new RangeError(`${duration} is no duration.`);
    const sum = (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(Math.min(readInstant(instant.replace(/\.\d+/, '')) + length, LAST));
    // Durations are whole seconds, so that the part of a second stays as it is.
    const part = fractionOf(instant).replace(/0+$/, '');
    return part === '' ? sum : sum.replace('Z', `.${part}Z`);
}
/** The digits of the fraction of a second. */
function fractionOf(instant) {
    return /\.(\d+)/.exec(instant)?.[1] ?? '';
}
function nanosecondsOf(instant) {
    return Number(fractionOf(instant).padEnd(9, '0'));
}
function readInstant(text) {
    // Facts may hold a leap second, which counts as the second before it.
    const instant = (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text.replace(/:60(?=[.Zz+-])/, ':59'));
    if (instant === null)
        throw new RangeError(`${text} is no instant.`);
    return instant;
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
