export const id = 345;
export const ids = [345];
export const modules = {

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

/***/ 3260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followStatement: () => (/* binding */ followStatement)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9882);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/** Whether a statement follows from the bundle that it names: the bundle is decided again, and the statement made again from that. */





const REMEDY = 'Give the bundle.json of the run that made the statement, unchanged, and the version of change-gate that made both.';
async function followStatement(statement, { bundle, isSigned, tzdata }) {
    const named = statement.predicate.inputAttestations[0]?.digest.sha256 ?? '';
    const own = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bundle)).sha256 ?? '';
    if (named !== own)
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The statement names another bundle: sha256:${named}, and this one has sha256:${own}.`, REMEDY)];
    const read = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(bundle);
    if (typeof read === 'string')
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle cannot be read: ${read}.`, REMEDY)];
    if (!read.request.trusted || read.request.at !== null || read.request.rules === undefined)
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('The bundle is not of a run of the action: what somebody decides on a checkout of their own is no word of the gate.', REMEDY),
        ];
    const again = await decideAgain(read, tzdata);
    if (typeof again === 'string')
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle cannot be replayed: ${again}.`, REMEDY)];
    const differences = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReports */ .l)(read.report, again.report).filter(({ isOfRuntime }) => !isOfRuntime);
    if (differences.length > 0)
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle does not give the report that it holds: \`${differences[0]?.where}\` differs.`, REMEDY),
        ];
    const { version, request } = read;
    const made = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStatement */ .UT)({
        report: again.judged.report,
        bundle,
        version,
        request,
    });
    if (made === null)
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('The run of this bundle makes no statement: it lets nothing out.', REMEDY)];
    const [is, was] = isSigned ? [statement.predicate, made.predicate] : [statement, made];
    if ((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(is) === (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(was))
        return [];
    const where = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReports */ .l)(JSON.stringify(was), JSON.stringify(is))[0]?.where ?? 'the whole';
    return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The statement does not follow from its bundle: \`${where}\` is not what the run said.`, REMEDY)];
}
async function decideAgain(bundle, tzdata) {
    try {
        return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .replayBundle */ .g8)(bundle, tzdata);
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers have another shape';
    }
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


/***/ })

};
