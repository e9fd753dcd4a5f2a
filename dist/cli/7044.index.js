export const id = 7044;
export const ids = [7044];
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
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3552);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */





/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
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
function renderFaults(faults, texts, { width, program }) {
    const blocks = [{ kind: 'findings', findings: faults, texts }];
    return (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAsText */ .S)({ title: null, blocks, whole: 'Correct these first.' }, { colour: false, width, program });
}


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


/***/ })

};
