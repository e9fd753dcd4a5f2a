export const id = 6294;
export const ids = [6294];
export const modules = {

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
    const place = instancePath === '' ? 'the whole' : instancePath;
    const key = params['additionalProperty'] ?? params['missingProperty'];
    if (keyword === 'additionalProperties')
        return `${place} has the key ${JSON.stringify(key)}, which is not one of its keys`;
    if (keyword === 'required')
        return `${place} has no ${JSON.stringify(key)}`;
    return `${place} (${keyword})`;
}


/***/ }),

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/src/checkout/checkout.js
var checkout = __webpack_require__(6893);
// EXTERNAL MODULE: ./.build/build/src/checkout/facts-file.js
var facts_file = __webpack_require__(9649);
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

// EXTERNAL MODULE: ./.build/build/src/domain/time/grammar.js
var grammar = __webpack_require__(7410);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 7 modules
var run_gate = __webpack_require__(6619);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/exit-code.js
var exit_code = __webpack_require__(7704);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/progress.js
var progress = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/check.js
/** `change-gate check`: judges records of a checkout, with no network and no token. */












const STAGES = ['draft', 'review', 'deploy'];
const MODES = ['enforce', 'advise'];
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];
/** @param stop ends `--watch`; Ctrl-C where it is not given */
async function check(args, terminal, stop) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return refuseUsage(terminal, options).code;
    const once = () => checkOnce(options, terminal);
    if (!options.watch)
        return (await once()).code;
    const { watchAndCheck } = await __webpack_require__.e(/* import() */ 6539).then(__webpack_require__.bind(__webpack_require__, 6539));
    return watchAndCheck(options.root, once, terminal, stop ?? stopOnInterrupt());
}
function stopOnInterrupt() {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    // Nobody reads any more (`--watch | head`).
    process.stdout.once('error', () => controller.abort());
    return controller.signal;
}
async function checkOnce(options, terminal) {
    const problem = findProblem(options) ?? (await findUnnamed(options, terminal));
    if (problem !== null)
        return refuseUsage(terminal, problem);
    let facts = null;
    if (options.facts !== null) {
        const read = await (0,facts_file/* readFacts */.M)(options.facts);
        if (read.kind === 'unavailable')
            return refuseUsage(terminal, read.because);
        facts = read.value;
    }
    const [commit, localFiles] = await Promise.all([
        readHead(options.root) ?? git().then(({ headCommit }) => headCommit(options.root)),
        options.base === null ? null : git().then(({ changedFiles }) => changedFiles(options.root, options.base ?? '')),
    ]);
    if (localFiles !== null && localFiles.kind === 'unavailable')
        return refuseUsage(terminal, localFiles.because);
    const source = (0,checkout/* openCheckout */.H)({
        root: options.root,
        named: options.named,
        facts,
        now: terminal.now(),
        stage: options.stage,
        commit,
    });
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
    const judged = await (0,progress/* withProgress */.E)(terminal, (tell) => (0,run_gate/* runGate */.R)(source, request, tell));
    terminal.out(await render(judged.report, options.format, terminal));
    return {
        code: (0,exit_code/* exitCodeOf */.F)(judged.report.verdict),
        paths: ['.', ...judged.files.map(({ path }) => path)],
        records: judged.report.records.map(({ path }) => path),
    };
}
/** A record that was named and is none; loaded only where one was named. */
async function findUnnamed({ root, named, facts }, terminal) {
    if (named.length === 0)
        return null;
    return (await __webpack_require__.e(/* import() */ 2900).then(__webpack_require__.bind(__webpack_require__, 2900))).findMissing(root, named, terminal.now(), facts !== null);
}
function git() {
    return __webpack_require__.e(/* import() */ 1137).then(__webpack_require__.bind(__webpack_require__, 1137));
}
async function render(report, format, terminal) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(5888), __webpack_require__.e(2556)]).then(__webpack_require__.bind(__webpack_require__, 2556))).renderText(report, {
                colour: terminal.isColour,
                width: terminal.width,
            });
        case 'json':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(8709)]).then(__webpack_require__.bind(__webpack_require__, 8709))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(5888), __webpack_require__.e(8133)]).then(__webpack_require__.bind(__webpack_require__, 8133))).renderMarkdown(report, { limit: 1_048_576 });
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(9298), __webpack_require__.e(1762)]).then(__webpack_require__.bind(__webpack_require__, 1762))).renderSarif(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(5911)]).then(__webpack_require__.bind(__webpack_require__, 5911))).renderJunit(report);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(9348), __webpack_require__.e(6309)]).then(__webpack_require__.bind(__webpack_require__, 6309))).renderAnnotations(report);
    }
}
function refuseUsage(terminal, message) {
    terminal.err(`${(0,safe_text/* withoutCommands */.Df)(`change-gate check: ${message}`)}\nSee: change-gate help\n`);
    return { code: kit_terminal/* EXIT */.d.usage, paths: [], records: [] };
}
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                root: text,
                environment: text,
                stage: text,
                at: text,
                facts: text,
                mode: text,
                base: text,
                format: text,
                watch: { type: 'boolean' },
            },
        });
        const stage = choose('--stage', values.stage ?? 'review', STAGES);
        const mode = values.mode === undefined ? null : choose('--mode', values.mode, MODES);
        const format = choose('--format', values.format ?? 'text', FORMATS);
        const at = values.at ?? null;
        if (at !== null) {
            const advice = (0,grammar/* checkInstant */.wv)(at);
            if (advice !== null)
                return `--at: ${advice.message} ${advice.remedy}`;
        }
        const isWatching = values.watch === true;
        if (isWatching && format !== 'text')
            return `--watch shows text; it does not go with --format ${format}`;
        if (values.environment === '')
            return '--environment is empty';
        const root = values.root ?? '.';
        return {
            named: positionals.map((name) => belowRoot(root, name)),
            root,
            environment: values.environment ?? null,
            stage,
            at,
            facts: values.facts ?? null,
            mode,
            base: values.base ?? null,
            format,
            watch: isWatching,
        };
    }
    catch (error) {
        const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
        // Node goes on to explain how to name a file that begins with a dash.
        return first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage';
    }
}
function choose(option, value, allowed) {
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw new Error(`${option} is ${JSON.stringify(value)}; it can be ${allowed.join(', ')}`);
    return found;
}
/** A whole path below the root as the root's own files are named; any other name as it is. */
function belowRoot(root, name) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), name);
    return !(0,external_node_path_.isAbsolute)(name) || path.split(external_node_path_.sep).includes('..') ? name : path.split(external_node_path_.sep).join('/');
}
/** What is wrong with the arguments in view of the disk; null when nothing is. */
function findProblem(options) {
    if (!isFolder(options.root))
        return `--root ${JSON.stringify(options.root)} is no folder`;
    for (const name of options.named) {
        if (name.startsWith('/') || name.split('/').includes('..'))
            return `${JSON.stringify(name)} does not lie below the root; name a record by its path below --root`;
    }
    return null;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6080);

function exitCodeOf(verdict) {
    if (verdict.outcome !== 'fail')
        return _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass;
    switch (verdict.decision) {
        case 'authorised':
        case 'not-required':
            return _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass;
        case 'undetermined':
            return _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.undetermined;
        case 'refused':
        case 'awaiting':
            return _terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused;
    }
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


/***/ })

};
