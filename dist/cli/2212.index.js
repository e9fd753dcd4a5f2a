"use strict";
exports.id = 2212;
exports.ids = [2212];
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

/***/ 2212:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/doubt.js
var doubt = __webpack_require__(6367);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/judge-statement.js
var judge_statement = __webpack_require__(9990);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/read-statement.js
var read_statement = __webpack_require__(2977);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/signer.js
var proof_signer = __webpack_require__(4371);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/verify.js
var verify = __webpack_require__(7227);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/statement.js
var proof_statement = __webpack_require__(8176);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/verify-words.js




function renderVerified(verified, asked, width) {
    return asked.format === 'json' ? renderJson(verified, asked) : renderText(verified, asked, width);
}
function renderText(verified, asked, width) {
    const { doubts, statement } = verified;
    const what = [asked.artifact, asked.commit === null ? null : `commit ${asked.commit}`]
        .filter((one) => one !== null)
        .join(', ');
    const head = doubts.length === 0 ? 'Verified' : resultOf(verified) === 'refused' ? 'Refused' : 'Not verified';
    const may = doubts.length === 0 ? 'may go to' : 'may not go to';
    const blocks = [
        ...(statement === null ? [] : [(0,render_document/* sentence */.em)(describeStatement(verified))]),
        ...doubts.map(({ message, remedy }) => (0,render_document/* advice */.v9)(message, remedy)),
    ];
    return (0,writer/* renderAsText */.S)({ title: `${head}: ${what} ${may} ${asked.environment} at ${asked.at}.`, blocks, whole: null }, { colour: false, width });
}
/** What the statement says and by what it is believed; where there are doubts it only says. */
function describeStatement({ statement, signature, isReplayed }) {
    if (statement === null)
        return '';
    const { decision, validUntil, repository, changes } = statement.predicate[proof_statement/* DECISION */.Jz];
    const of = changes.length === 0 ? '' : ` for ${changes.map(({ id }) => id).join(', ')}`;
    const until = validUntil === null ? '' : `, until ${validUntil}`;
    const by = [
        ...(signature === null ? [] : [`signed by ${signature.identity}`]),
        ...(isReplayed ? ['it follows from its bundle'] : []),
        // Anybody can make up facts, and a bundle from them.
        ...(isReplayed && signature === null ? ['that GitHub said its facts is shown by where it was kept'] : []),
    ];
    return [
        `The gate of ${repository ?? 'no repository'} decided ${decision}${of} at ${statement.predicate.timeVerified}${until}.`,
        ...(by.length === 0 ? [] : [`What shows it: ${by.join(' \u00b7 ')}.`]),
    ].join(' ');
}
function resultOf({ doubts }) {
    if (doubts.length === 0)
        return 'verified';
    return doubts.some(({ kind }) => kind === 'unknown') ? 'undetermined' : 'refused';
}
function renderJson(verified, { artifact, commit, environment, at }) {
    const { statement, signature, isReplayed, doubts } = verified;
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        result: resultOf(verified),
        asked: { artifact, commit, environment, at },
        statement,
        signature: signature === null
            ? null
            : { identity: signature.identity, issuer: signature.issuer, repository: signature.repository },
        replayed: isReplayed,
        doubts,
    });
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/verify.js
/**
 * `change-gate verify STATEMENT`: whether a statement of the gate is a yes for this artifact or commit, in this environment, at this
 * instant. It asks no network, and what it could not check is never passed over: then nothing is verified.
 */












const command = { options: verify.OPTIONS, run: verify_verify };
async function verify_verify(args, terminal) {
    const given = verify.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'verify', given);
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => null);
    if (typeof times === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'verify', times);
    const at = times[0] ?? terminal.now();
    const file = await (0,bundle_files/* readBundleText */.u)(given.named);
    if (file === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'verify', `${(0,safe_text/* shown */.SP)(given.named, 200)} cannot be read`);
    const bundle = await readGivenBundle(given.bundle);
    if (bundle === undefined)
        return (0,options/* refuseUsage */.ms)(terminal, 'verify', `--bundle ${(0,safe_text/* shown */.SP)(given.bundle ?? '', 200)} cannot be read`);
    const verified = await verifyText(file, bundle, { ...given, at });
    if (typeof verified === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'verify', verified);
    terminal.out(renderVerified(verified, { ...given, at }, terminal.width));
    return exitCodeOfDoubts(verified.doubts);
}
/** 3 where anything could not be believed or checked, 1 where it is sound and no yes. */
function exitCodeOfDoubts(doubts) {
    if (doubts.length === 0)
        return terminal/* EXIT */.dc.pass;
    return doubts.some(({ kind }) => kind === 'unknown') ? terminal/* EXIT */.dc.undetermined : terminal/* EXIT */.dc.refused;
}
/** @returns what is wrong with how it was called */
async function verifyText(file, bundle, given) {
    const { default: isStatement } = await __webpack_require__.e(/* import() */ 6291).then(__webpack_require__.t.bind(__webpack_require__, 6291, 19));
    const read = (0,read_statement/* readStatementFile */.YL)(file, isStatement);
    if (typeof read === 'string')
        return doubtful(`${(0,safe_text/* shown */.SP)(given.named, 200)} ${read}.`, 'Give the statement.json of a run, or what was signed, unchanged.');
    if (read.kind === 'signed') {
        const chosen = await readSigned(read.bundles, isStatement, given);
        if (typeof chosen === 'string' || 'isReplayed' in chosen)
            return chosen;
        const { statement, signature, doubts } = chosen;
        return judge({ statement, signature, doubts, bundle }, given);
    }
    const { statement } = read;
    return judge({ statement, signature: null, doubts: doubtPlain(bundle, given), bundle }, given);
}
/** Anybody can write a statement: it takes a signature or a bundle to show that it is the gate's. */
function doubtPlain(bundle, given) {
    if (given['trusted-root'] !== null)
        return [
            (0,doubt/* unknown */.L)('The statement is not signed, and a signature was asked for by --trusted-root.', 'Give what `gh attestation download` wrote, which holds the signature.'),
        ];
    if (bundle !== null)
        return [];
    return [
        (0,doubt/* unknown */.L)('Nothing shows that the gate made this statement: it is not signed, and no bundle was given.', 'Give the bundle.json of the run by --bundle, or what was signed with --trusted-root and --signer.'),
    ];
}
async function judge({ statement, signature, doubts, bundle }, given) {
    const { artifact, commit, environment, at } = given;
    const judged = (0,judge_statement/* judgeStatement */.HJ)(statement, { artifact, commit, environment, at, rules: rulesOf(given) });
    const followed = bundle === null ? [] : await follow(statement, bundle, signature !== null);
    return {
        statement,
        signature,
        isReplayed: bundle !== null && followed.length === 0,
        doubts: [...doubts, ...followed, ...judged],
    };
}
async function follow(statement, bundle, isSigned) {
    const { followStatement } = await Promise.all(/* import() */[__webpack_require__.e(5122), __webpack_require__.e(5098), __webpack_require__.e(8594), __webpack_require__.e(1745), __webpack_require__.e(5660), __webpack_require__.e(505), __webpack_require__.e(755), __webpack_require__.e(1109), __webpack_require__.e(3260)]).then(__webpack_require__.bind(__webpack_require__, 3260));
    return followStatement(statement, { bundle, isSigned, tzdata: terminal/* TZDATA */.zi });
}
/** The library is loaded only here: it is large, and a statement with its bundle needs none. */
async function readSigned(bundles, isStatement, { artifact, commit, environment, at, ...given }) {
    const { signer, 'trusted-root': rootFile } = given;
    if (rootFile === null || signer === null)
        return doubtful('The statement is signed, but nothing says who has to have signed it, so its signature was not checked.', 'Give --trusted-root (from `gh attestation trusted-root`) and --signer.');
    const rootText = await (0,bundle_files/* readBundleText */.u)(rootFile);
    if (rootText === null)
        return `--trusted-root ${(0,safe_text/* shown */.SP)(rootFile, 200)} cannot be read`;
    const [{ checkSignature, readTrustedRoots }, { chooseStatement }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(9239)]).then(__webpack_require__.bind(__webpack_require__, 9239)),
        __webpack_require__.e(/* import() */ 9164).then(__webpack_require__.bind(__webpack_require__, 9164)),
    ]);
    const roots = readTrustedRoots(rootText);
    if (typeof roots === 'string')
        return `--trusted-root ${(0,safe_text/* shown */.SP)(rootFile, 200)} cannot be used: ${roots}`;
    const chosen = chooseStatement({
        bundles,
        check: (bundle) => checkSignature(bundle, roots),
        isStatement,
        expected: { signer, issuer: given.issuer ?? proof_signer/* GITHUB_ISSUER */.o, repository: given.repository },
        asked: { artifact, commit, environment, at, rules: rulesOf(given) },
    });
    return 'statement' in chosen ? chosen : { statement: null, signature: null, isReplayed: false, doubts: chosen };
}
function rulesOf(given) {
    return {
        policy: { repository: given['policy-repository'], ref: given['policy-ref'] },
        records: { repository: given['records-repository'], ref: given['records-ref'] },
    };
}
function doubtful(message, remedy) {
    return { statement: null, signature: null, isReplayed: false, doubts: [(0,doubt/* unknown */.L)(message, remedy)] };
}
/** Null where none was given, undefined where it cannot be read. */
async function readGivenBundle(path) {
    if (path === null)
        return null;
    return (await (0,bundle_files/* readBundleText */.u)((0,options/* isFolder */.lQ)(path) ? (0,external_node_path_.join)(path, 'bundle.json') : path)) ?? undefined;
}


/***/ }),

/***/ 7394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readBundleFiles),
/* harmony export */   u: () => (/* binding */ readBundleText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The bundles below a folder, as artifacts are unpacked: every file of the name bundle.json, by its path. */


const MOST_BYTES = 256 * 1024 * 1024;
/** The text of one file; null where it cannot be read, is no UTF-8, or is larger than 256 MiB. */
async function readBundleText(file) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return size > MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
    }
    catch {
        return null;
    }
}
/** Null where the folder cannot be read. Symbolic links are not followed. */
async function readBundleFiles(folder) {
    const names = [];
    const walk = async (below) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true })) {
            const name = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                await walk(name);
            else if (entry.isFile() && entry.name === 'bundle.json')
                names.push(name);
        }
    };
    try {
        await walk('');
    }
    catch {
        return null;
    }
    const files = [];
    for (const name of names.sort())
        files.push({ name, text: await readBundleText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) });
    return files;
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

/***/ 7227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);
/* harmony import */ var _oversight_proof_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4371);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate verify`. */




const FORMATS = ['text', 'json'];
const WHO = 'because a signature shows nothing unless you say who has to have signed';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('verify', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('STATEMENT', 'a statement.json of a run, or what `gh attestation download` wrote', 'name one statement: the statement.json of a run, or what was signed'), {
    artifact: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('DIGEST', /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/u, 'the artifact that is to go out, as sha256: and 64 hex digits in small letters', 'sha256: and 64 hex digits in small letters'),
    commit: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('SHA', /^[0-9a-f]{40}$/u, 'the commit that is to go out, by its full SHA', 'a full SHA of 40 hex digits'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'where it is to go'), '--environment is missing: a statement is for one environment'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)('stands for now, with an offset: a statement has no time zone'),
    'policy-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'the repository whose policy had to decide; default: the one that deployed'),
    'policy-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'the repository whose records had to decide; default: the one that deployed'),
    'records-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that these records had to be read from'),
    bundle: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('BUNDLE', 'the bundle.json of the run, or its folder: the statement has to follow from it'),
    'trusted-root': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'the root of trust of the signature, as `gh attestation trusted-root` writes it'),
    signer: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('WORKFLOW', _oversight_proof_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNER */ .r, 'the workflow that has to have signed, as OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH', 'acme/payments/.github/workflows/deploy.yml@refs/heads/main'), WHO),
    repository: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'whose run has to have signed; default: the repository of the workflow')),
    issuer: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('URL', 'who vouches for the workflow; default: GitHub Actions')),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the answer is written; default: text', 'text'),
}, ({ artifact, commit }) => artifact === null && commit === null ? 'name what goes out: --artifact sha256:\u2026, or --commit SHA' : null);


/***/ }),

/***/ 8766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OWN_RULES)
/* harmony export */ });
/** Whose rules and whose records a run decides by. */
const OWN_RULES = {
    policy: { repository: null, ref: null },
    records: { repository: null, ref: null },
};


/***/ }),

/***/ 6367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   no: () => (/* binding */ no)
/* harmony export */ });
function no(message, remedy) {
    return { kind: 'no', message, remedy };
}
function unknown(message, remedy) {
    return { kind: 'unknown', message, remedy };
}


/***/ }),

/***/ 9990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ judgeStatement),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Y0: () => (/* binding */ isAhead)
/* harmony export */ });
/* harmony import */ var _domain_terms_rules_of_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8766);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4973);
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6367);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8176);






/** How far the clock of whoever asks may be behind GitHub's, in milliseconds. */
const SKEW = 120_000;
/** Whether it was decided after an instant, by more than clocks differ. A no counts as soon as a yes of that time would. */
function isAhead(at, timeVerified) {
    const [now, decided] = [(0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(at), (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(timeVerified)];
    return now === null || decided === null || now + SKEW < decided;
}
/** Empty only where it is a yes for all that is asked. */
function judgeStatement(statement, asked) {
    const contradiction = findContradiction(statement);
    if (contradiction !== null)
        return [contradiction];
    return [
        ...judgeDecision(statement),
        ...judgeEnvironment(statement, asked),
        ...judgeRules(statement, asked),
        ...judgeTime(statement, asked),
        ...judgeArtifact(statement, asked),
        ...judgeCommit(statement, asked),
    ];
}
/** Whether it is about what goes out, whatever it says of it. */
function isAbout(statement, asked) {
    return judgeArtifact(statement, asked).length + judgeCommit(statement, asked).length === 0;
}
/** A statement of the gate says the same thing in each of its places. */
function findContradiction({ subject, predicate }) {
    const { verificationResult, verifiedLevels, timeVerified } = predicate;
    const { decision, outcome, mode, validUntil, artifacts, commit } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    const isYes = decision === 'authorised' || decision === 'not-required';
    const level = isYes ? `CHANGE_GATE_${decision.toUpperCase().replace('-', '_')}` : 'FAILED';
    const says = (what) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`The statement contradicts itself: ${what}.`, 'It was altered, or is not of the gate. Take it from where the run kept it.');
    if ((verificationResult === 'PASSED') !== isYes)
        return says(`it is ${verificationResult}, and its decision is ${decision}`);
    if (verifiedLevels[0] !== level)
        return says(`it shows ${verifiedLevels[0]}, and its decision is ${decision}`);
    if ((validUntil !== null) !== isYes)
        return says(`its decision is ${decision}, and it holds until ${validUntil}`);
    if ((outcome === 'pass') !== isYes && mode !== 'none')
        return says(`its decision is ${decision}, and its outcome ${outcome}`);
    if ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(timeVerified) === null || (validUntil !== null && (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(validUntil) === null))
        return says('its times are none');
    const foreign = subject.find((one) => !isToldOf(one, artifacts, commit));
    return foreign === undefined
        ? null
        : says(`it is about ${describeDigest(foreign)}, which the gate was not told of when it decided`);
}
/** Whether the gate knew of this subject: an artifact that it was told of or, where there was none, the commit itself. */
function isToldOf({ digest }, artifacts, commit) {
    if (artifacts.length === 0)
        return commit !== null && isSameDigest(digest, { gitCommit: commit });
    return artifacts.some((one) => isSameDigest(one.digest, digest));
}
function isSameDigest(a, b) {
    const [of, and] = [Object.entries(a), Object.entries(b)];
    return of.length === 1 && and.length === 1 && of[0]?.[0] === and[0]?.[0] && of[0]?.[1] === and[0]?.[1];
}
function judgeDecision({ predicate }) {
    if (predicate.verificationResult === 'PASSED')
        return [];
    const { decision, reasons } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
    const message = `The gate did not authorise it: its decision is ${decision}${why}.`;
    const remedy = 'The report of the run says what is missing and who can help. Ask the gate again when that is done.';
    return [decision === 'undetermined' ? (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(message, remedy) : (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(message, remedy)];
}
function judgeEnvironment({ predicate }, { environment }) {
    const { environment: named } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    if (named !== null && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(named, environment))
        return [];
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`The statement is for ${named ?? 'no environment'}, and ${environment} is asked about.`, `Give the statement of the run that deploys to ${environment}.`),
    ];
}
/** A gate can be asked with the rules of any repository: those of others let out what these would not. */
function judgeRules({ predicate }, { rules }) {
    const { rules: stated, repository: own } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    const decided = stated ?? _domain_terms_rules_of_run_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_RULES */ .P;
    const name = ({ repository }) => repository ?? own ?? '';
    const isSame = ['policy', 'records'].every((part) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(name(decided[part]), name(rules[part])) && branchOf(decided[part]) === branchOf(rules[part]));
    if (isSame)
        return [];
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`It was decided by ${describeRules(decided)}, and not by ${describeRules(rules)}.`, 'Where these are the right ones name them by --policy-repository, --policy-ref, --records-repository and --records-ref.'),
    ];
}
function branchOf({ ref }) {
    return (ref ?? '').replace(/^refs\/heads\//u, '');
}
function describeRules({ policy, records }) {
    const place = ({ repository, ref }) => `${repository ?? 'the own repository'} at ${ref ?? 'its default branch'}`;
    return `the rules of ${place(policy)} and the records of ${place(records)}`;
}
function judgeTime({ predicate }, { at }) {
    const { timeVerified } = predicate;
    const { validUntil } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    const now = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(at);
    const decided = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(timeVerified);
    if (now === null || decided === null)
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(`${at} or ${timeVerified} is no instant.`, 'Give --at as RFC 3339.')];
    if (isAhead(at, timeVerified))
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`At ${(0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(now)} the gate had not decided yet: it did at ${timeVerified}.`, 'Ask for a later instant, or set this clock.'),
        ];
    if (validUntil === null || (0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(now), validUntil))
        return [];
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`The statement holds until ${validUntil}, and it is ${(0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(now)}.`, 'Run the job that deploys again: it asks the gate again. Where the time of the change is over, its record needs a new one.'),
    ];
}
function judgeArtifact({ subject }, { artifact }) {
    if (artifact === null)
        return [];
    const wanted = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(artifact);
    if (subject.some(({ digest }) => isSameDigest(digest, wanted)))
        return [];
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`The statement is about ${subject.map(describeDigest).join(', ')}, and not about ${artifact}.`, 'Give the statement of the run that deploys this artifact; the workflow names it by the input `artifact-digests`.'),
    ];
}
function judgeCommit({ predicate }, { commit }) {
    const { commit: judged } = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION */ .Jz];
    if (commit === null || judged === commit)
        return [];
    return [
        (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.no)(`The statement is of commit ${judged ?? 'unknown'}, and not of ${commit}.`, 'Give the statement of the run that deploys this commit.'),
    ];
}
function describeDigest({ digest }) {
    return Object.entries(digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .join(' ');
}


/***/ }),

/***/ 2977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ peekType),
/* harmony export */   YL: () => (/* binding */ readStatementFile),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8176);

/** @returns why it is neither, as a sentence that goes on after the file's name */
function readStatementFile(text, isStatement) {
    const whole = parse(text);
    if (whole !== null)
        return readOne(whole.value, isStatement);
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const full = lines.filter(({ line }) => line !== '');
    const parsed = full.map(({ line, number }) => ({ number, read: parse(line) }));
    if (parsed.length < 2 || parsed[0]?.read === null)
        return 'is not JSON: it was cut off, or is no statement';
    const bundles = [];
    for (const { number, read } of parsed) {
        if (read === null)
            return `is cut off or altered: line ${number} is not JSON`;
        if (!isSigstoreBundle(read.value))
            return `has on line ${number} no Sigstore bundle`;
        bundles.push(read.value);
    }
    return { kind: 'signed', bundles };
}
function readOne(value, isStatement) {
    if (isSigstoreBundle(value))
        return { kind: 'signed', bundles: [value] };
    if (isStatement(value))
        return { kind: 'plain', statement: value };
    return `is no statement of change-gate: ${describeOther(value)}`;
}
/** A statement from what was signed. @returns why it is none */
function readPayload(payload, isStatement) {
    const read = parse(payload);
    if (read === null)
        return 'what is signed is not JSON';
    return isStatement(read.value)
        ? read.value
        : `what is signed is no statement of change-gate: ${describeOther(read.value)}`;
}
function describeOther(value) {
    if (!isMapping(value))
        return 'it is no mapping';
    if ('verificationResult' in value)
        return 'it is the predicate alone; statement.json holds it with what it is about';
    if ('payloadType' in value)
        return 'it is a signed envelope without the material that its signature is checked with';
    if ('findings' in value)
        return 'it looks like a report; statement.json lies beside it';
    if ('answers' in value)
        return 'it looks like a bundle; give it by --bundle, and statement.json here';
    if (value['_type'] !== _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG)
        return `its _type is not ${_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG}`;
    return 'it is a statement of another kind, or one that was altered or comes from a later version';
}
/** Whether it looks like one; whether it is one the library tells. */
function isSigstoreBundle(value) {
    return isMapping(value) && 'verificationMaterial' in value;
}
/** The predicate's type of what a bundle holds, before anything is believed; null where it cannot be seen. */
function peekType(bundle) {
    const envelope = isMapping(bundle) ? bundle['dsseEnvelope'] : null;
    const payload = isMapping(envelope) ? envelope['payload'] : null;
    if (typeof payload !== 'string')
        return null;
    const value = parse(Buffer.from(payload, 'base64').toString('utf8'))?.value;
    const type = isMapping(value) ? value['predicateType'] : null;
    return typeof type === 'string' ? type : null;
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 4371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r: () => (/* binding */ SIGNER)
/* harmony export */ });
/** How the workflow that has to have signed is named, and who vouches for it where nobody else is. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** `acme/payments/.github/workflows/deploy.yml@refs/heads/main`, with the server before it or without. */
const SIGNER = /^(?:(https:\/\/[A-Za-z0-9.:-]+)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/\.github\/workflows\/[^\s@]+\.ya?ml@refs\/(?:heads|tags)\/\S+$/u;


/***/ }),

/***/ 8176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ DECISION),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   UT: () => (/* binding */ makeStatement),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/**
 * What a run at deployment says of what goes out, in a form that leaves the run: an in-toto Statement v1 with SLSA's verification summary.
 * It follows from the report and the bundle alone, so that whoever has these two can make it again; only a yes of the decision is PASSED.
 */



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = 'https://github.com/change-gate/change-gate';
/** Under which key of the predicate the decision stands: SLSA has no fields for it. */
const DECISION = 'urn:change-gate:decision:1';
const BUILT_IN = { uri: 'urn:change-gate:policy:built-in', digest: digestOf((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)('')) };
/** @returns null where the run says nothing of a deployment, or of nothing that has a digest */
function makeStatement({ report, bundle, version, request }) {
    const { verdict, subject } = report;
    const named = (request.artifacts ?? []).map(toSubject);
    const from = request.rules?.policy.repository ?? null;
    const about = named.length > 0 ? named : commitOf(report);
    if (verdict.stage !== 'deploy' || about.length === 0)
        return null;
    const level = levelOf(report);
    return {
        _type: STATEMENT_TYPE,
        subject: about,
        predicateType: PREDICATE_TYPE,
        predicate: {
            verifier: { id: VERIFIER, version: { 'change-gate': version } },
            timeVerified: report.evaluatedAt,
            resourceUri: resourceOf(report),
            policy: report.inputs.policy === null ? BUILT_IN : toFile(report.inputs.policy, from),
            inputAttestations: [{ uri: 'bundle.json', digest: digestOf((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bundle)) }],
            verificationResult: level === 'FAILED' ? 'FAILED' : 'PASSED',
            verifiedLevels: [level],
            [DECISION]: {
                repository: subject.repository,
                commit: fullSha(subject.commit),
                environment: subject.environment,
                decision: verdict.decision,
                outcome: verdict.outcome,
                mode: report.mode,
                validUntil: level === 'FAILED' ? null : report.holdsUntil,
                risk: riskOf(report),
                reasons: reasonsOf(report),
                changes: verdict.changes.map(toChange),
                register: fileOrNull(report.inputs.register, from),
                calendar: fileOrNull(report.inputs.calendar, from),
                items: fileOrNull(report.inputs.items, from),
                rules: rulesOf(request),
                artifacts: named,
            },
        },
    };
}
/** Null for the usual ones, so that whoever reads it sees at once where others decided. */
function rulesOf({ rules }) {
    if (rules === undefined)
        return null;
    return [rules.policy, rules.records].every(({ repository, ref }) => repository === null && ref === null)
        ? null
        : rules;
}
/** A yes of the decision and nothing else; that a policy only advises lets a run pass and makes no yes. */
function levelOf({ verdict, holdsUntil }) {
    if (holdsUntil === null)
        return 'FAILED';
    if (verdict.decision === 'authorised')
        return 'CHANGE_GATE_AUTHORISED';
    return verdict.decision === 'not-required' ? 'CHANGE_GATE_NOT_REQUIRED' : 'FAILED';
}
function digestOf(text) {
    const [algorithm, hex = ''] = text.split(':');
    return algorithm === 'sha512' ? { sha512: hex } : { sha256: hex };
}
function toSubject(artifact) {
    const at = artifact.lastIndexOf('@');
    const digest = digestOf(artifact.slice(at + 1));
    return at === -1 ? { digest } : { name: artifact.slice(0, at), digest };
}
function commitOf({ subject }) {
    const commit = fullSha(subject.commit);
    if (commit === null)
        return [];
    return [{ ...(subject.repository === null ? {} : { name: subject.repository }), digest: { gitCommit: commit } }];
}
function fullSha(commit) {
    return commit !== null && /^[0-9a-f]{40}$/u.test(commit) ? commit : null;
}
function resourceOf({ subject: { repository, commit } }) {
    return `pkg:github/${repository ?? 'unknown/unknown'}${commit === null ? '' : `@${commit}`}`;
}
/** `acme/rules:policy.yml@SHA`; the repository only where the input names one, since rules of others decide by other rules. */
function toFile({ path, ref, digest }, repository) {
    const place = repository === null ? path : `${repository}:${path}`;
    return { uri: ref === null ? place : `${place}@${ref}`, digest: digestOf(digest) };
}
function fileOrNull(file, repository) {
    return file === null ? null : toFile(file, repository);
}
function toChange({ id, type, digest, decision, risk }) {
    return { id, type, digest: digestOf(digest), decision, risk: risk?.final ?? null };
}
function riskOf({ verdict }) {
    return _domain_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .RISK_LEVELS */ .WA.filter((level) => verdict.changes.some(({ risk }) => risk?.final === level)).at(-1) ?? null;
}
function reasonsOf({ findings }) {
    const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
    return _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.filter((id) => present.has(id));
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