export const id = 9565;
export const ids = [9565,8877,4142,8709];
export const modules = {

/***/ 4089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(595);
/* harmony import */ var _oversight_proof_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
/* harmony import */ var _oversight_proof_difference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9882);
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7276);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3552);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4142);
/* harmony import */ var _kit_bundle_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7394);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5368);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6096);
/* harmony import */ var _options_replay_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8877);
/**
 * `change-gate replay BUNDLE`: decides again from what a run of the gate kept, and says whether the answer is the same. The exit code is
 * that of the decision; an answer that differs is undetermined, since nobody can say which of the two to trust.
 */













/** The most differences that are shown. */
const MOST = 20;
const command = { options: _options_replay_js__WEBPACK_IMPORTED_MODULE_9__.OPTIONS, run: replay };
async function replay(args, terminal) {
    const given = _options_replay_js__WEBPACK_IMPORTED_MODULE_9__.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'replay', given);
    const { named: path, format, at, 'assume-approval': approvals, 'with-policy': policy, pseudonyms } = given;
    if (pseudonyms !== null) {
        if (at !== null || approvals.length > 0 || policy !== null || format === 'json')
            return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'replay', '--pseudonyms cannot be used with other options');
        return (await __webpack_require__.e(/* import() */ 8221).then(__webpack_require__.bind(__webpack_require__, 8221))).replayPseudonyms(path, pseudonyms, terminal);
    }
    if (at !== null || approvals.length > 0 || policy !== null)
        return (await __webpack_require__.e(/* import() */ 4054).then(__webpack_require__.bind(__webpack_require__, 4054))).replayWhatIf({ path, at, approvals, policy, format }, terminal);
    const bundleText = await readText(path);
    if (bundleText === null) {
        const what = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolder */ .lQ)(path) ? 'holds no bundle.json that can be read' : 'cannot be read';
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'replay', `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path, 200)} ${what}`);
    }
    const bundle = (0,_oversight_proof_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(bundleText);
    if (typeof bundle === 'string')
        return refuse(terminal, path, bundle);
    let again;
    try {
        again = await (0,_oversight_proof_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .replayBundle */ .g8)(bundle, _kit_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .TZDATA */ .zi);
    }
    catch (error) {
        return refuse(terminal, path, error instanceof Error ? error.message : 'its answers have another shape');
    }
    const differences = (0,_oversight_proof_difference_js__WEBPACK_IMPORTED_MODULE_10__/* .compareReports */ .l)(bundle.report, again.report);
    const isSame = differences.every(({ isOfRuntime }) => isOfRuntime);
    if (format === 'json')
        terminal.out(again.report);
    else {
        const { width } = terminal;
        const page = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__.renderText)(again.judged.report, { colour: terminal.isColour, width });
        const head = sayWhose(again.judged.report, width);
        terminal.out(`${head}\n${page}\n${sayComparison(bundle.version, differences, width)}`);
    }
    if (!isSame) {
        if (format === 'json')
            terminal.err(sayComparison(bundle.version, differences, terminal.width));
        return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.undetermined;
    }
    return (0,_kit_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .FO)(again.judged.report.verdict);
}
/** A decision of the past must not read like one of now, least of all where it is a yes. */
function sayWhose({ evaluatedAt, subject, timezone }, width) {
    // A bundle that somebody touched may hold anything in the place of these.
    const { commit, repository } = subject;
    const of = [
        ...(typeof commit === 'string' ? [`commit ${commit.slice(0, 7)}`] : []),
        ...(typeof repository === 'string' ? [repository] : []),
    ].join(' of ');
    const about = of === '' ? '' : ` about ${of}`;
    const text = `A decision of ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayInstant */ .$r)(evaluatedAt, timezone)}${about}, decided again from a bundle. It lets nothing out today.`;
    return write([(0,_render_document_js__WEBPACK_IMPORTED_MODULE_11__/* .sentence */ .em)(text)], width);
}
function refuse(terminal, path, because) {
    terminal.err((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(`change-gate replay: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path, 200)} cannot be replayed: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(because, 400)}.\nNothing was decided. Give the bundle.json that a run of the gate wrote, unchanged.\n`));
    return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.undetermined;
}
function sayComparison(version, differences, width) {
    const by = version === _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x ? `change-gate ${_domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x}` : `change-gate ${version}; this is ${_domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x}`;
    const real = differences.filter(({ isOfRuntime }) => !isOfRuntime);
    const head = real.length === 0
        ? `Replayed: the same report as the run gave (${by}).`
        : `Replayed: the report is not the one that the run gave (${by}). Trust neither until it is known why.`;
    const some = differences.slice(0, MOST).map(({ where, was, is }) => `${where}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(was, 120)} \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(is, 120)}`);
    const left = differences.length - some.length;
    const list = {
        kind: 'list',
        what: 'differences',
        entries: [...some, ...(left === 0 ? [] : [`and ${left} more differences`])],
    };
    const end = 'A bundle shows what follows from its facts. Whether GitHub said them is shown by where the bundle was kept.';
    return write([(0,_render_document_js__WEBPACK_IMPORTED_MODULE_11__/* .sentence */ .em)(head), ...(differences.length === 0 ? [] : [list]), (0,_render_document_js__WEBPACK_IMPORTED_MODULE_11__/* .sentence */ .em)(end)], width);
}
function write(blocks, width) {
    return (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAsText */ .S)({ title: null, blocks, whole: null }, { colour: false, width });
}
/** The text of a file, or of the bundle.json in a folder. */
async function readText(path) {
    return (0,_kit_bundle_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundleText */ .u)((0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolder */ .lQ)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'bundle.json') : path);
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

/***/ 8877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate replay`. */


const FORMATS = ['text', 'json'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('replay', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('BUNDLE', 'a bundle.json that a run kept, or the folder that holds it', 'name one bundle: a bundle.json, or the folder that holds it'), {
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)('what would have been decided at another instant'),
    'assume-approval': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('LOGIN', 'what would have been decided had this person approved what goes out'),
    'with-policy': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what would have been decided under another policy; over all bundles below a folder'),
    pseudonyms: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'writes the bundle without the names of people to a new file, and decides from that one'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the report is written; else text', 'text'),
});


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

/***/ 595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export HOME */
// Generated from package.json. Do not edit: run `npm run generate`.
const VERSION = '0.1.0';
/** Its repository on GitHub. */
const HOME = 'change-gate/change-gate';


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


/***/ }),

/***/ 4976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ writeTape),
/* harmony export */   r3: () => (/* binding */ openTape),
/* harmony export */   xu: () => (/* binding */ readTape)
/* harmony export */ });
/* unused harmony export recordSource */
function recordSource(source) {
    const tape = {};
    const keep = async (question, answer) => {
        // In the order of the questions, so that the same run gives the same bytes whichever answer comes first.
        const answers = tape[question] ?? [];
        tape[question] = answers;
        const given = await answer;
        answers.push(given);
        return given;
    };
    return {
        tape,
        source: {
            readGovernance: () => keep('readGovernance', source.readGovernance()),
            readImports: (paths) => keep('readImports', source.readImports(paths)),
            readCatalogs: (globs) => keep('readCatalogs', source.readCatalogs(globs)),
            gatherBase: (policy) => keep('gatherBase', source.gatherBase(policy)),
            readRecords: (policy, selection) => keep('readRecords', source.readRecords(policy, selection)),
            readAllRecords: (policy) => keep('readAllRecords', source.readAllRecords(policy)),
            completeFacts: (facts, need) => keep('completeFacts', source.completeFacts(facts, need)),
            checkAgain: (facts, judged) => keep('checkAgain', source.checkAgain(facts, judged)),
        },
    };
}
/**
 * Answers are those of the tape, whatever is asked with.
 * @throws Error at a question that the tape has no answer to
 */
function openTape(tape) {
    const left = new Map(Object.entries(tape).map(([question, answers]) => [question, [...answers]]));
    const next = async (question) => {
        const answers = left.get(question) ?? [];
        if (answers.length === 0)
            throw new Error(`the bundle holds no answer to ${question}`);
        return answers.shift();
    };
    return {
        readGovernance: () => next('readGovernance'),
        readImports: () => next('readImports'),
        readCatalogs: () => next('readCatalogs'),
        gatherBase: () => next('gatherBase'),
        readRecords: () => next('readRecords'),
        readAllRecords: () => next('readAllRecords'),
        completeFacts: () => next('completeFacts'),
        checkAgain: () => next('checkAgain'),
    };
}
/** A tape as plain data: bytes are `{"utf-8": text}`, or `{"base64": \u2026}` where they are no UTF-8. */
function writeTape(tape) {
    const write = (part) => {
        if (part instanceof Uint8Array)
            return writeBytes(part);
        if (Array.isArray(part))
            return part.map(write);
        if (part === null || typeof part !== 'object')
            return part;
        return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, write(each)]));
    };
    return write(tape);
}
/** @throws Error where bytes are none */
function readTape(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new Error('its answers are not a mapping');
    const read = (part) => {
        if (Array.isArray(part))
            return part.map(read);
        if (part === null || typeof part !== 'object')
            return part;
        const entries = Object.entries(part);
        const [key, only] = entries[0] ?? [];
        if (entries.length === 1 && typeof only === 'string' && (key === TEXT || key === BASE64))
            return new Uint8Array(Buffer.from(only, key === TEXT ? 'utf8' : 'base64'));
        return Object.fromEntries(entries.map(([name, each]) => [name, read(each)]));
    };
    return Object.fromEntries(Object.entries(value).map(([question, answers]) => {
        if (!Array.isArray(answers))
            throw new Error(`its answers to ${question} are not a list`);
        return [question, answers.map(read)];
    }));
}
const TEXT = 'utf-8';
const BASE64 = 'base64';
function writeBytes(bytes) {
    const buffer = Buffer.from(bytes);
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? { [TEXT]: text } : { [BASE64]: buffer.toString('base64') };
}


/***/ }),

/***/ 7207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* binding */ readBundle),
  g8: () => (/* binding */ replayBundle),
  Mf: () => (/* binding */ writeBundle)
});

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/artifact.js
/** How an artifact is named by its digest: `sha256:` and 64 hex digits, or `sha512:` and 128, with a name and `@` before it or without. */
const ARTIFACT = /^(?:[A-Za-z0-9](?:[A-Za-z0-9._/:-]{0,254})@)?(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/version.js
var version = __webpack_require__(595);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 23 modules
var run_gate = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/build/src/gate/tape.js
var gate_tape = __webpack_require__(4976);
// EXTERNAL MODULE: ./.build/build/src/report/json.js
var json = __webpack_require__(8709);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/older-causes.js
/**
 * Bundles of before there were codes say why something could not be read in words alone. What they meant is put beside the words when they
 * are opened, so that the decision reads codes and an old bundle is decided as it was then.
 */
const OLDER = [
    [/--facts FILE/u, 'no-facts-file'],
    [/\bat most\b|\bmore than \d+ times\b|\btoo large\b|\blooks no further back\b/u, 'beyond-limit'],
];
function withCauses(part) {
    if (Array.isArray(part))
        return part.map((each) => withCauses(each));
    if (part === null || typeof part !== 'object' || part instanceof Uint8Array)
        return part;
    const all = Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withCauses(each)]));
    const words = all['kind'] === 'unavailable' ? all['because'] : all['unavailable'];
    const cause = typeof words === 'string' ? OLDER.find(([pattern]) => pattern.test(words))?.[1] : undefined;
    return cause === undefined ? all : { ...all, cause };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/bundle.js
/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */






/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: version/* VERSION */.x, causes: true, request, report, answers: (0,gate_tape/* writeTape */.M9)(tape) };
    return `${JSON.stringify(bundle, null, 1).replace(/#(?=\[)/g, '\\u0023')}\n`;
}
/** @returns the bundle, or why the text is none */
function readBundle(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'it is not JSON';
    }
    if (!isMapping(value) || !isMapping(value['request']) || typeof value['report'] !== 'string')
        return 'it holds no request and no report';
    const { schema, version, request, report } = value;
    if (schema !== 1 || typeof version !== 'string')
        return `its schema is ${JSON.stringify(schema)?.slice(0, 40) ?? 'missing'}, and this version reads 1`;
    const fault = findFault(request);
    if (fault !== null)
        return fault;
    try {
        const tape = (0,gate_tape/* readTape */.xu)(value['answers']);
        // Only what says that it has none of its own is looked at for its words: a name in a message could pass for some.
        const told = value['causes'] === true ? tape : withCauses(tape);
        return { schema, version, request: request, report, tape: told };
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers cannot be read';
    }
}
/** Decides again. @throws Error where the bundle does not hold what the decision asks for */
async function replayBundle(bundle, tzdata) {
    const judged = await (0,run_gate/* runGate */.R)((0,gate_tape/* openTape */.r3)(bundle.tape), bundle.request, { tzdata });
    return { judged, report: (0,json.renderJson)(judged.report) };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isArtifact = (value) => typeof value === 'string' && ARTIFACT.test(value);
const isPlace = (value) => isMapping(value) && isTextOrNull(value['repository']) && isTextOrNull(value['ref']);
const REQUEST = {
    stage: (value) => value === 'draft' || value === 'review' || value === 'deploy',
    environment: isTextOrNull,
    mode: (value) => value === null || value === 'enforce' || value === 'advise',
    at: isTextOrNull,
    clock: isText,
    trusted: isFlag,
    localFiles: (value) => value === null || (Array.isArray(value) && value.every(isText)),
    faults: (value) => Array.isArray(value) && value.every(isMapping),
    all: isFlag,
    docs: isText,
    artifacts: (value) => value === undefined || (Array.isArray(value) && value.every(isArtifact)),
    rules: (value) => value === undefined || (isMapping(value) && isPlace(value['policy']) && isPlace(value['records'])),
};
function findFault(request) {
    const wrong = Object.entries(REQUEST).find(([key, isSound]) => !isSound(request[key]));
    return wrong === undefined ? null : `its request has no sound \`${wrong[0]}\``;
}


/***/ }),

/***/ 9882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/** What differs between two reports in JSON, place by place. The version of the zone data is the runtime's, and no part of a decision. */
const OF_RUNTIME = ['tzdata'];
/** Reports that are no JSON differ as a whole. Empty only where the bytes are the same, or differ in layout alone. */
function compareReports(before, after) {
    if (before === after)
        return [];
    const [was, is] = [parse(before), parse(after)];
    if (was === null || is === null)
        return [{ where: 'the report', was: say(before), is: say(after), isOfRuntime: false }];
    return compareParts('', was.value, is.value);
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function compareParts(where, was, is) {
    if (Object.is(was, is))
        return [];
    if (isMapping(was) && isMapping(is) && Array.isArray(was) === Array.isArray(is)) {
        const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
        return keys.flatMap((key) => compareParts(join(where, key, Array.isArray(was)), was[key], is[key]));
    }
    return [{ where, was: say(was), is: say(is), isOfRuntime: OF_RUNTIME.includes(where) }];
}
function isMapping(value) {
    return value !== null && typeof value === 'object';
}
function join(where, key, isIndex) {
    if (isIndex)
        return `${where}[${key}]`;
    return where === '' ? key : `${where}.${key}`;
}
function say(value) {
    if (value === undefined)
        return 'nothing';
    return typeof value === 'string' ? value : JSON.stringify(value);
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


/***/ }),

/***/ 8709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2616);
/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */


function renderJson(report) {
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJsonText */ .j)(toReport(report));
}
/** The report as the schema has it: what has no value is null, a governance file that is not there is an empty mapping. */
function toReport(report) {
    const { verdict, subject } = report;
    return {
        schema: 1,
        decision: verdict.decision,
        outcome: verdict.outcome,
        mode: report.mode,
        stage: verdict.stage,
        evaluatedAt: report.evaluatedAt,
        timezone: report.timezone,
        tzdata: report.tzdata,
        subject: {
            repository: subject.repository,
            environment: subject.environment,
            commit: subject.commit,
            ref: subject.ref,
            event: subject.event,
            actor: subject.actor,
        },
        changes: verdict.changes.map(toChange),
        findings: report.findings.map((finding) => ({
            change: finding.change,
            ...(0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .C)(finding),
            controls: [..._domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[finding.reason].controls],
        })),
        inputs: {
            policy: toInput(report.inputs.policy),
            register: toInput(report.inputs.register),
            calendar: toInput(report.inputs.calendar),
            items: toInput(report.inputs.items),
        },
    };
}
function toChange(change) {
    return {
        id: change.id,
        title: change.title,
        type: change.type,
        path: change.path,
        digest: change.digest,
        decision: change.decision,
        risk: change.risk === null ? null : toRisk(change.risk),
        schedule: change.schedule === null ? null : toSchedule(change.schedule),
        requirements: change.requirements.map(({ rule, needs, count, have, met, eligible }) => ({
            rule,
            needs,
            count,
            have,
            met,
            eligible: [...eligible],
        })),
        approvals: change.approvals.map(({ approver, evidence, role, at, counted, reason }) => ({
            approver,
            evidence,
            role: toRole(role),
            at,
            counted,
            reason: toReason(reason),
        })),
        confirmation: change.confirmation,
    };
}
// What is kept for people alone stays out: each key is named.
function toRisk({ score, computed, declared, final, floors }) {
    return { score, computed, declared, final, floors: [...floors] };
}
function toSchedule({ start, end, opensAt, closesAt }) {
    return { start, end, opensAt, closesAt };
}
function toInput(file) {
    return file === null ? {} : { path: file.path, ref: file.ref, digest: file.digest };
}
function toReason(reason) {
    return reason !== null && (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(reason) ? reason : null;
}
const LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
function toRole(role) {
    return LEVELS.find((level) => level === role) ?? null;
}


/***/ }),

/***/ 4142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/report/impact-words.js
var impact_words = __webpack_require__(3685);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/report/overview.js
var overview = __webpack_require__(4472);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/report/spoken.js
var spoken = __webpack_require__(2565);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/terminal.js
/**
 * The gate's report as a document for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source
 * line, then each change with who can approve and when it opens, there with its times in full. Each line holds what can be searched for.
 */







const STANDINGS = {
    undetermined: 'bad',
    refused: 'bad',
    awaiting: 'open',
    authorised: 'good',
    'not-required': 'good',
};
/** @param program how its reader calls this program */
function terminalDocument(full, program) {
    const report = (0,spoken/* inShortTimes */.I)(full);
    return {
        title: sayVerdict(report),
        blocks: [
            ...nextSteps(report),
            ...terminal_overview(report),
            { kind: 'findings', findings: worstFirst(report), texts: report.texts },
            ...report.verdict.changes.map((change) => describeChange(change, report)),
            ...lastWords(report, program),
        ],
        whole: 'The JSON report has all of them.',
    };
}
function sayVerdict(report) {
    const { decision } = report.verdict;
    const word = sentence/* DECISION_WORDS */.np[decision];
    return [{ strong: word.toUpperCase(), standing: STANDINGS[decision] }, (0,sentence/* renderSentence */.iQ)(report).slice(word.length)];
}
function nextSteps(report) {
    const { outcome, stage } = report.verdict;
    const first = (0,sentence/* sayNext */.jp)(report);
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = outcome === 'warn' && stage !== 'draft';
    return [
        ...(first === null ? [] : [(0,render_document/* sentence */.em)(`Next: ${first}`)]),
        ...(isAdvice ? [(0,render_document/* sentence */.em)(`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`)] : []),
    ];
}
/** A line for each record, the worst first, where there are several. */
function terminal_overview(report) {
    const entries = (0,overview/* overviewLines */.r)(report).map(({ decision, id, title, why }) => [
        { strong: sentence/* DECISION_WORDS */.np[decision].toLowerCase(), standing: STANDINGS[decision] },
        ` ${id}${title === render_document/* NOTHING */.K$ ? '' : ` ${title}`}`,
        ...(why === render_document/* NOTHING */.K$ ? [] : [': ', ...(0,render_document/* spansOf */.Ly)(why)]),
    ]);
    return entries.length === 0 ? [] : [{ kind: 'list', what: 'changes', entries }];
}
const LEVELS = ['error', 'warning', 'notice'];
function worstFirst({ findings }) {
    return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}
function describeChange(change, report) {
    return (0,render_document/* section */.uW)([{ strong: change.id }, ` ${change.title} (${change.type} change)`], [
        { kind: 'facts', what: 'rows of changes', facts: factsOf(change, report) },
        ...(change.confirmation === null ? [] : [{ kind: 'copy', text: change.confirmation }]),
    ]);
}
function factsOf(change, report) {
    const impact = report.impacts.find(({ path }) => path === change.path);
    const rows = [
        ['decision', sentence/* DECISION_WORDS */.np[change.decision].toLowerCase()],
        ['life', (0,life_line/* sayLife */._)(change, report)],
        ['risk', (0,words/* describeRisk */.bG)(change, report)],
        ['impact', impact === undefined ? null : (0,impact_words/* sayImpact */.i)(impact)],
        ...(0,words/* describeTimes */.UM)(change, report),
        ...(0,words/* describeSurroundings */.Bl)(change, report),
        ...change.requirements.map((one) => [one.met ? 'has' : 'needs', (0,words/* describeRequirement */.vo)(one, change)]),
        ...change.approvals.map((one) => [one.counted ? 'counts' : 'not counted', (0,words/* describeApproval */.xh)(one)]),
        ['to approve', change.confirmation === null ? null : 'review the pull request with this line, unedited:'],
    ];
    return rows.flatMap(([label, content]) => (content === null ? [] : [{ label, content }]));
}
function lastWords(report, program) {
    // A notice that there is no catalog is not the word to leave with after a yes.
    const reason = (0,sentence/* headline */.Pl)(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
    return [
        ...(report.trusted
            ? []
            : [(0,render_document/* sentence */.em)('Read from this checkout. The gate reads what is on GitHub, so its decision may differ.')]),
        ...(reason === undefined ? [] : [(0,render_document/* sentence */.em)(`Read more: ${program} explain ${reason}`)]),
    ];
}

;// CONCATENATED MODULE: ./.build/build/src/report/text.js



function renderText(report, options) {
    return (0,writer/* renderAsText */.S)(terminalDocument(report, options.program ?? program/* PROGRAM */.RX), options);
}


/***/ })

};
