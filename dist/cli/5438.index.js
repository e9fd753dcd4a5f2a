export const id = 5438;
export const ids = [5438,2556,8709];
export const modules = {

/***/ 9252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js + 2 modules
var proof_bundle = __webpack_require__(891);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/difference.js
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

// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
// EXTERNAL MODULE: ./.build/build/src/report/text.js
var report_text = __webpack_require__(2556);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/exit-code.js
var exit_code = __webpack_require__(7704);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/replay.js
/**
 * `change-gate replay BUNDLE`: decides again from what a run of the gate kept, and says whether the answer is the same. The exit code is
 * that of the decision; an answer that differs is undetermined, since nobody can say which of the two to trust.
 */












const FORMATS = ['text', 'json'];
const OPTIONS = (0,options/* options */.fF)('replay', (0,option_kinds/* exactlyOne */.BK)('BUNDLE', 'a bundle.json that a run kept, or the folder that holds it', 'name one bundle: a bundle.json, or the folder that holds it'), { format: (0,option_kinds/* oneOf */.yL)(FORMATS, 'how the report is written; else text', 'text') });
const command = { options: OPTIONS, run: replay };
async function replay(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', given);
    const { named: path, format } = given;
    const text = await readText(path);
    if (text === null) {
        const what = (0,options/* isFolder */.lQ)(path) ? 'holds no bundle.json that can be read' : 'cannot be read';
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `${(0,safe_text/* shown */.SP)(path, 200)} ${what}`);
    }
    const bundle = (0,proof_bundle/* readBundle */.Bo)(text);
    if (typeof bundle === 'string')
        return refuse(terminal, path, bundle);
    let again;
    try {
        again = await (0,proof_bundle/* replayBundle */.g8)(bundle, kit_terminal/* TZDATA */.z);
    }
    catch (error) {
        return refuse(terminal, path, error instanceof Error ? error.message : 'its answers have another shape');
    }
    const differences = compareReports(bundle.report, again.report);
    const isSame = differences.every(({ isOfRuntime }) => isOfRuntime);
    if (format === 'json')
        terminal.out(again.report);
    else {
        const { width } = terminal;
        const page = (0,report_text.renderText)(again.judged.report, { colour: terminal.isColour, width });
        const head = sayWhose(again.judged.report, width);
        terminal.out(`${head}\n${page}\n${sayComparison(bundle.version, differences, width)}`);
    }
    if (!isSame) {
        if (format === 'json')
            terminal.err(sayComparison(bundle.version, differences, terminal.width));
        return kit_terminal/* EXIT */.d.undetermined;
    }
    return (0,exit_code/* exitCodeOf */.F)(again.judged.report.verdict);
}
/** A decision of the past must not read like one of now, least of all where it is a yes. */
function sayWhose({ evaluatedAt, subject, timezone }, width) {
    // A bundle that somebody touched may hold anything in the place of these.
    const { commit, repository } = subject;
    const of = [
        ...(typeof commit === 'string' ? [`commit ${(0,safe_text/* shown */.SP)(commit.slice(0, 7), 7)}`] : []),
        ...(typeof repository === 'string' ? [(0,safe_text/* shown */.SP)(repository, 140)] : []),
    ].join(' of ');
    const about = of === '' ? '' : ` about ${of}`;
    const text = `A decision of ${(0,moment/* sayInstant */.$r)(evaluatedAt, timezone)}${about}, decided again from a bundle. It lets nothing out today.`;
    return `${(0,safe_text/* withoutCommands */.Df)((0,wrap/* wrapText */.C)(text, Math.min(Math.max(width, 40), 120)))}\n`;
}
function refuse(terminal, path, because) {
    terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate replay: ${(0,safe_text/* shown */.SP)(path, 200)} cannot be replayed: ${(0,safe_text/* shown */.SP)(because, 400)}.\nNothing was decided. Give the bundle.json that a run of the gate wrote, unchanged.\n`));
    return kit_terminal/* EXIT */.d.undetermined;
}
function sayComparison(version, differences, width) {
    const by = version === proof_bundle/* VERSION */.xv ? `change-gate ${proof_bundle/* VERSION */.xv}` : `change-gate ${(0,safe_text/* shown */.SP)(version, 40)}; this is ${proof_bundle/* VERSION */.xv}`;
    const real = differences.filter(({ isOfRuntime }) => !isOfRuntime);
    const head = real.length === 0
        ? `Replayed: the same report as the run gave (${by}).`
        : `Replayed: the report is not the one that the run gave (${by}). Trust neither until it is known why.`;
    const lines = differences
        .slice(0, 20)
        .map(({ where, was, is }) => `  ${where}: ${(0,safe_text/* shown */.SP)(was, 120)} \u2192 ${(0,safe_text/* shown */.SP)(is, 120)}`);
    if (differences.length > 20)
        lines.push(`  and ${differences.length - 20} more differences`);
    const end = 'A bundle shows what follows from its facts. Whether GitHub said them is shown by where the bundle was kept.';
    const columns = Math.min(Math.max(width, 40), 120);
    return `${(0,safe_text/* withoutCommands */.Df)([(0,wrap/* wrapText */.C)(head, columns), ...lines, (0,wrap/* wrapText */.C)(end, columns)].join('\n'))}\n`;
}
/** The text of a file, or of the bundle.json in a folder. */
async function readText(path) {
    return (0,bundle_files/* readBundleText */.u)((0,options/* isFolder */.lQ)(path) ? (0,external_node_path_.join)(path, 'bundle.json') : path);
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

/***/ 5343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseRecord),
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5835);
/* harmony import */ var _domain_decision_unread_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2876);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4126);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2183);
/**
 * The records as values: those that are judged with all their faults, the others for what is needed of them. Whatever could not be read
 * is said, and never taken for absent.
 */








function readRecords({ answer, selection, stage, all, facts, policy, before, said }, progress) {
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
    const isSelected = (path) => all || isMeant(selection, files, path);
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
        known.add((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__/* .idOfPath */ .I)(file.path).toLowerCase());
        if (isJudged) {
            const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__/* .idOfPath */ .I)(file.path));
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
        if (stage === 'deploy' && parsed.kind === 'valid' && (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .isCoveringLanded */ .gX)(record, facts, policy)) {
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
/** Whether a path is selected, by itself or by its id. A record that was moved since the pull request brought it is found by its name. */
function isMeant({ ids, paths }, files, path) {
    if (paths.includes(path))
        return true;
    const moved = paths.filter((one) => !files.some((file) => file.path === one)).map(_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__/* .idOfPath */ .I);
    return [...ids, ...moved].some((id) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__/* .idOfPath */ .I)(path), id));
}
/** An entry of the tree that is named as a record and is none. */
function refuseRecord(path, because) {
    return {
        reason: 'record-unreadable',
        level: 'error',
        change: (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_6__/* .idOfPath */ .I)(path),
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
        return judged.some(({ path, value }) => path !== record.path && value.retries !== undefined && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(value.retries, record.value.id));
    };
    return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
}


/***/ }),

/***/ 891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* binding */ VERSION),
  Bo: () => (/* binding */ readBundle),
  g8: () => (/* binding */ replayBundle)
});

// UNUSED EXPORTS: writeBundle

// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 14 modules
var run_gate = __webpack_require__(2366);
;// CONCATENATED MODULE: ./.build/build/src/gate/tape.js
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
function tape_writeTape(tape) {
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
        throw new Error('its answers are no mapping');
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
            throw new Error(`its answers to ${question} are no list`);
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




/** As in package.json. */
const VERSION = '0.1.0';
/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: VERSION, causes: true, request, report, answers: writeTape(tape) };
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
        const tape = readTape(value['answers']);
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
    const judged = await (0,run_gate/* runGate */.R)(openTape(bundle.tape), bundle.request, { tzdata });
    return { judged, report: (0,json.renderJson)(judged.report) };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
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
    rules: (value) => value === undefined || (isMapping(value) && isPlace(value['policy']) && isPlace(value['records'])),
};
function findFault(request) {
    const wrong = Object.entries(REQUEST).find(([key, isSound]) => !isSound(request[key]));
    return wrong === undefined ? null : `its request has no sound \`${wrong[0]}\``;
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
        findings: report.findings.map(({ change, reason, level, message, remedy, path, line, column }) => ({
            change,
            reason,
            level,
            message,
            remedy,
            path,
            line,
            column,
            controls: [..._domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[reason].controls],
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
        risk: change.risk === null ? null : { ...change.risk, floors: [...change.risk.floors] },
        schedule: change.schedule === null ? null : { ...change.schedule },
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

/***/ 2556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _render_plain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(392);
/* harmony import */ var _impact_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3692);
/* harmony import */ var _life_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8460);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7326);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3058);
/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */








/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const page = { report, paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = _sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_WORDS */ .np[decision];
    const sentence = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSentence */ .iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_SHADES */ .o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report);
    const next = first === null ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(`Next: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.remedy)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(line, width))].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const { report, paint, width } = page;
    const blocks = ordered
        .slice(0, MOST)
        .map((finding) => (0,_render_plain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(finding, report.texts, { paint, width, about: finding.change }));
    const rest = ordered.length - blocks.length;
    return rest === 0
        ? blocks
        : [
            ...blocks,
            `And ${rest} more ${rest === 1 ? 'finding' : 'findings'} that are not shown here; the JSON report has all of them.`,
        ];
}
function sayChanges(page) {
    const { changes } = page.report.verdict;
    const blocks = changes.slice(0, MOST).map((change) => sayChange(page, change));
    const rest = changes.length - blocks.length;
    return rest === 0
        ? blocks
        : [...blocks, `And ${rest} more ${rest === 1 ? 'change' : 'changes'}; the JSON report has all of them.`];
}
function sayChange({ report, paint, width }, change) {
    const rows = [
        ['decision', _sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_WORDS */ .np[change.decision].toLowerCase()],
        ['life', (0,_life_line_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLife */ ._)(change, report)],
    ];
    const risk = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRisk */ .bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['impact', (0,_impact_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .sayImpact */ .i9)(impact)]);
    rows.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTimes */ .UM)(change, report), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSurroundings */ .Bl)(change, report));
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRequirement */ .vo)(requirement, change)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeApproval */ .xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(change.id, 70))} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
            `    ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    // A notice that there is no catalog is not the word to leave with after a yes.
    const reason = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
    if (reason !== undefined)
        lines.push(`Read more: change-gate explain ${reason}`);
    return lines.map((line) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)(line, width)).join('\n');
}


/***/ })

};
