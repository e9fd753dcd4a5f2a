"use strict";
exports.id = 4054;
exports.ids = [4054];
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

/***/ 4054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayWhatIf: () => (/* binding */ replayWhatIf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js + 2 modules
var proof_bundle = __webpack_require__(7207);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/register.js
var kinds_register = __webpack_require__(6059);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 23 modules
var run_gate = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/build/src/gate/tape.js
var gate_tape = __webpack_require__(4976);
// EXTERNAL MODULE: ./.build/build/src/report/json.js
var json = __webpack_require__(8709);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/difference.js
var difference = __webpack_require__(9882);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/what-if.js








/** @returns why it cannot be told */
async function suppose(text, supposed, tzdata) {
    const bundle = (0,proof_bundle/* readBundle */.Bo)(text);
    if (typeof bundle === 'string')
        return bundle;
    try {
        const asked = { catalogs: null, records: null };
        const was = await (0,run_gate/* runGate */.R)(noting((0,gate_tape/* openTape */.r3)(bundle.tape), asked), bundle.request, { tzdata });
        const differences = (0,difference/* compareReports */.l)(bundle.report, (0,json.renderJson)(was.report));
        if (differences.some(({ isOfRuntime }) => !isOfRuntime))
            return 'it does not lead to the report that is in it';
        const wouldBe = await (0,run_gate/* runGate */.R)(edited(bundle, supposed, was, asked), toRequest(bundle.request, supposed), {
            tzdata,
        });
        return { was: was.report, wouldBe: wouldBe.report };
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers have another shape';
    }
}
function toRequest(request, { at }) {
    return at === null ? request : { ...request, at };
}
function noting(source, seen) {
    return {
        ...source,
        readCatalogs: (globs) => {
            seen.catalogs = globs;
            return source.readCatalogs(globs);
        },
        readRecords: (policy, selection) => {
            seen.records = policy.records;
            return source.readRecords(policy, selection);
        },
    };
}
/** The same answers, but for what is supposed. Files that the policy of then did not name were not read. */
function edited({ tape, request }, supposed, was, seen) {
    const source = (0,gate_tape/* openTape */.r3)(tape);
    const at = supposed.at ?? request.at ?? was.report.evaluatedAt;
    let register = null;
    const approve = (facts) => withApprovals(facts, { logins: supposed.approvals, at, was, register });
    return {
        ...source,
        async readGovernance() {
            const given = await source.readGovernance();
            register = given.register;
            return supposed.policy === null ? given : { ...given, policy: withPolicy(given, supposed.policy) };
        },
        async readCatalogs(globs) {
            const answer = await source.readCatalogs(globs);
            return isSameList(globs, seen.catalogs) ? answer : notKept('the catalog', globs);
        },
        async readRecords(policy, selection) {
            const answer = await source.readRecords(policy, selection);
            return isSameList(policy.records, seen.records) ? answer : notKept('records', policy.records);
        },
        async gatherBase(policy) {
            const answer = await source.gatherBase(policy);
            return answer.kind === 'unavailable'
                ? answer
                : { ...answer, value: { ...answer.value, facts: approve(answer.value.facts) } };
        },
        completeFacts: async (facts, need) => approve(await source.completeFacts(facts, need)),
        checkAgain: async (facts, judged) => approve(await source.checkAgain(facts, judged)),
    };
}
function isSameList(a, b) {
    return b !== null && a.length === b.length && a.every((one, index) => one === b[index]);
}
function notKept(what, globs) {
    return { kind: 'unavailable', because: `the bundle holds ${what} of other places than ${globs.join(', ')}` };
}
function withPolicy({ policy, register }, bytes) {
    const before = policy.kind === 'known' ? policy.value : null;
    const ref = before?.ref ?? (register.kind === 'known' ? (register.value?.ref ?? null) : null);
    return { kind: 'known', value: { path: before?.path ?? '.github/change-gate/policy.yml', bytes, ref } };
}
function withApprovals(facts, approving) {
    if (approving.logins.length === 0)
        return facts;
    return { ...facts, pull_requests: facts.pull_requests.map((pull) => withReviews(pull, facts, approving)) };
}
/** Reviews of the head, with every line that the gate printed for it. What could not be read of them stays unread. */
function withReviews(pull, facts, { logins, at, was, register }) {
    const { reviews } = pull;
    if ((0,unread/* isUnavailable */.Pd)(reviews) || !Array.isArray(reviews))
        return pull;
    const own = reviews;
    const body = was.report.verdict.changes.flatMap(({ confirmation }) => confirmation ?? []).join('\n');
    const newest = Math.max(0, ...own.map(({ id }) => id));
    const more = logins
        // A tape answers three times, and each answer may hold what was added to the one before.
        .filter((login) => !own.some(({ user, submitted_at }) => (0,names/* isSameName */.yS)(user?.login ?? '', login) && submitted_at === at))
        .map((login, index) => ({
        id: newest + index + 1,
        user: accountOf(login, facts, register),
        state: 'APPROVED',
        commit_id: pull.head.sha,
        submitted_at: at,
        updated_at: at,
        body,
    }));
    return { ...pull, reviews: [...own, ...more] };
}
/** The number that the register gives this login, or that GitHub gave it in this run. */
function accountOf(login, facts, register) {
    const file = register?.kind === 'known' ? register.value : null;
    const parsed = file === null ? null : (0,kinds_register/* parseRegister */.n)(file.path, file.bytes);
    const people = parsed?.kind === 'valid' ? (parsed.value.people ?? []) : [];
    const entry = people.find((person) => (0,names/* isSameName */.yS)(person.login, login));
    const seen = accountsOf(facts).find((account) => (0,names/* isSameName */.yS)(account.login, login));
    return { login, id: entry?.id ?? seen?.id ?? 0, type: 'User' };
}
function accountsOf({ pull_requests: pulls }) {
    return pulls.flatMap(({ user, reviews }) => {
        const given = (0,unread/* isUnavailable */.Pd)(reviews) ? [] : reviews;
        return [user, ...given.map((review) => review.user)].filter((one) => one !== null);
    });
}

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/what-if-document.js


const CAUTION = 'This is what would follow from what was kept. It lets nothing out, and it is no decision of the gate.';
function reasonsOf({ findings }) {
    return [...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))].sort();
}
function isChanged({ was, wouldBe }) {
    return was.verdict.decision !== wouldBe.verdict.decision || was.verdict.outcome !== wouldBe.verdict.outcome;
}
/** A no that nobody can know to be one, because the run never asked for what it takes. */
function isUnknown({ outcome }) {
    return typeof outcome === 'string' || outcome.wouldBe.verdict.decision === 'undetermined';
}
function describeWhatIf(whatIf) {
    const { runs } = whatIf;
    const known = runs.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome]));
    const others = known.filter(isChanged).length;
    const lost = runs.length - known.length;
    return {
        title: `If ${describeSupposed(whatIf)}: ${others} of ${runs.length} would have been decided otherwise${lost === 0 ? '' : `, and of ${lost} it cannot be told`}.`,
        blocks: [
            (0,render_document/* section */.uW)('Runs', (0,render_document/* table */.tp)(['Bundle', 'Decided at', 'For', 'Changes', 'Was', 'Would be', 'Why'], 'runs', runs.map(toRow)), 1),
            ...describeFindings(whatIf),
            (0,render_document/* sentence */.em)(CAUTION, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
function describeSupposed({ at, approvals, policy }) {
    return [
        ...(at === null ? [] : [`it had been ${at}`]),
        ...(approvals.length === 0 ? [] : [`${approvals.join(' and ')} had approved`]),
        ...(policy === null ? [] : [`${policy} had been the policy`]),
    ].join(', and ');
}
function toRow({ source, outcome }) {
    if (typeof outcome === 'string')
        return [source, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, { strong: 'not known' }, outcome];
    const { was, wouldBe } = outcome;
    const would = sayDecision(wouldBe);
    return [
        source,
        was.evaluatedAt,
        was.subject.environment ?? was.verdict.stage,
        was.verdict.changes.map(({ id }) => id).join(', ') || render_document/* NOTHING */.K$,
        sayDecision(was),
        isChanged(outcome) ? { strong: would } : would,
        (0,render_document/* lines */.Mn)(describeReasons(outcome)),
    ];
}
/** Where the policy only advises, the same decision lets it through. */
function sayDecision({ verdict: { decision, outcome } }) {
    return outcome === 'warn' ? `${decision} (advice)` : decision;
}
function describeReasons({ was, wouldBe }) {
    const [before, after] = [reasonsOf(was), reasonsOf(wouldBe)];
    return [
        ...after.filter((id) => !before.includes(id)).map((id) => `+ ${id}`),
        ...before.filter((id) => !after.includes(id)).map((id) => `\u2212 ${id}`),
    ];
}
/** Of one run, all that would be said. */
function describeFindings({ runs: [only, ...more] }) {
    if (only === undefined || more.length > 0 || typeof only.outcome === 'string')
        return [];
    const { findings, texts } = only.outcome.wouldBe;
    const errors = findings.filter(({ level }) => level === 'error');
    return errors.length === 0
        ? []
        : [(0,render_document/* section */.uW)('What would be missing', [{ kind: 'findings', findings: errors, texts }], 2)];
}
function renderWhatIfJson({ at, approvals, policy, runs }) {
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        supposed: { at, approvals, policy },
        runs: runs.map(({ source, outcome }) => typeof outcome === 'string'
            ? { source, unknown: outcome }
            : { source, changed: isChanged(outcome), was: toJson(outcome.was), wouldBe: toJson(outcome.wouldBe) }),
    });
}
function toJson(report) {
    const { verdict, evaluatedAt, subject } = report;
    return {
        decision: verdict.decision,
        outcome: verdict.outcome,
        evaluatedAt,
        environment: subject.environment,
        changes: verdict.changes.map(({ id, decision }) => ({ id, decision })),
        reasons: reasonsOf(report),
    };
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/replay-what-if.js
/**
 * `replay` with a supposition: what would have been decided. The exit code says whether it would have been another decision, and never stands
 * for a yes: 0 all as they were, 1 some otherwise, 3 where it cannot be told.
 */












async function replayWhatIf({ path, at: given, approvals, policy, format }, terminal) {
    const bytes = policy === null ? null : await (0,promises_.readFile)(policy).catch(() => undefined);
    if (bytes === undefined)
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `--with-policy ${(0,safe_text/* shown */.SP)(policy ?? '', 200)} cannot be read`);
    const files = await readBundles(path);
    if (files === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `${(0,safe_text/* shown */.SP)(path, 200)} holds no bundle.json that can be read`);
    const times = await (0,given_time/* settleTimes */.Eh)([given], () => zoneOfBundles(files.map(({ text }) => text)));
    if (typeof times === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', times);
    const [at] = times;
    const runs = [];
    for (const { name, text } of files) {
        const outcome = text === null ? 'it cannot be read' : await suppose(text, { at, approvals, policy: bytes }, kit_terminal/* TZDATA */.zi);
        runs.push({ source: name, outcome });
    }
    const whatIf = { at, approvals, policy, runs };
    if (format === 'json')
        terminal.out(renderWhatIfJson(whatIf));
    else
        terminal.out((0,writer/* renderAsText */.S)(describeWhatIf(whatIf), { colour: terminal.isColour, width: terminal.width }));
    if (runs.some(isUnknown))
        return kit_terminal/* EXIT */.dc.undetermined;
    return runs.some(({ outcome }) => typeof outcome !== 'string' && isChanged(outcome)) ? kit_terminal/* EXIT */.dc.refused : kit_terminal/* EXIT */.dc.pass;
}
/** The zone that the reports of all these bundles are in; null where they differ, or one cannot be read. */
function zoneOfBundles(texts) {
    const zones = new Set(texts.map((text) => (text === null ? null : zoneOfBundle(text))));
    const [zone = null] = zones;
    return zones.size === 1 ? zone : null;
}
function zoneOfBundle(text) {
    const bundle = (0,proof_bundle/* readBundle */.Bo)(text);
    if (typeof bundle === 'string')
        return null;
    try {
        const report = JSON.parse(bundle.report);
        const zone = typeof report === 'object' && report !== null && 'timezone' in report ? report.timezone : null;
        return typeof zone === 'string' && (0,wall_time/* isKnownZone */.Wn)(zone) ? zone : null;
    }
    catch {
        return null;
    }
}
/** One bundle, that of a folder, or all below one. */
async function readBundles(path) {
    if (!(0,options/* isFolder */.lQ)(path))
        return readOne(path, path);
    const own = await readOne((0,external_node_path_.join)(path, 'bundle.json'), 'bundle.json');
    if (own !== null)
        return own;
    const files = await (0,bundle_files/* readBundleFiles */.K)(path);
    return files === null || files.length === 0 ? null : files;
}
async function readOne(file, name) {
    const text = await (0,bundle_files/* readBundleText */.u)(file);
    return text === null ? null : [{ name, text }];
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


/***/ })

};
;