export const id = 6222;
export const ids = [6222];
export const modules = {

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeRecord: () => (/* binding */ closeRecord),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/disk/plain-files.js
var plain_files = __webpack_require__(4786);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
// EXTERNAL MODULE: ./.build/build/src/files/edit/record-text.js
var record_text = __webpack_require__(7786);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/outcome-text.js
/**
 * Writes the outcome of a change into the text of its record, and changes no other byte. What was written is read again: unless it is
 * the same record with this outcome, valid and with the digest that was approved, nothing is handed back.
 */




/** @param text a record that parsed as `record` and has no outcome */
function writeOutcome(path, text, record, outcome) {
    const open = (0,record_text/* openText */.Uq)(text);
    const { result, started, ended, summary } = outcome;
    const lines = linesOf(outcome);
    const flow = `outcome: {result: ${result}, started: ${(0,yaml_text/* writeScalar */.g)(started)}, ended: ${(0,yaml_text/* writeScalar */.g)(ended)}, summary: ${(0,yaml_text/* writeScalar */.g)(summary)}}`;
    const candidates = open === null ? [] : (0,record_text/* addKey */.Fx)(open, lines, flow);
    for (const candidate of candidates)
        if (isOnlyAdded(path, candidate, record, outcome))
            return { kind: 'written', text: candidate };
    const [first] = candidates;
    const parsed = first === undefined ? null : (0,change_record/* parseRecord */.H)(path, new TextEncoder().encode(first));
    const fault = parsed?.kind === 'faulty' ? parsed.diagnostics[0] : undefined;
    return {
        kind: 'not-written',
        because: fault === undefined
            ? `no outcome can be added to ${path} without changing other text. Write it by hand:\n${lines.join('\n')}`
            : `with this outcome the record would be faulty: ${fault.message} ${fault.remedy}`,
    };
}
/** As a person would write it. */
function linesOf({ result, started, ended, summary }) {
    return [
        'outcome:',
        `  result: ${result}`,
        `  started: ${started}`,
        `  ended: ${ended}`,
        `  summary: ${(0,yaml_text/* writeBlockScalar */.P)(summary)}`,
    ];
}
function isOnlyAdded(path, text, record, outcome) {
    const parsed = (0,change_record/* parseRecord */.H)(path, new TextEncoder().encode(text));
    if (parsed.kind !== 'valid')
        return false;
    return ((0,digest/* digestRecord */.Gs)(parsed.value) === (0,digest/* digestRecord */.Gs)(record) &&
        (0,digest/* canonicalise */._I)(parsed.value) === (0,digest/* canonicalise */._I)({ ...record, outcome }));
}

// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/record-file.js
var record_file = __webpack_require__(9316);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/close.js
/**
 * `change-gate close ID`: writes how a change ended into its record on a checkout, and changes no other byte. Nobody is asked whether it
 * is so; whoever merges it answers for that.
 */

















const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = '--started and --ended are needed, as instants with an offset';
const OPTIONS = (0,options/* options */.fF)('close', (0,option_kinds/* exactlyOne */.BK)('ID', 'the record', 'name one record, by its id'), {
    result: (0,option_kinds/* required */.mw)((0,option_kinds/* oneOf */.yL)(RESULTS, 'how the change ended')),
    started: (0,option_kinds/* required */.mw)((0,option_kinds/* instant */.uR)('when it began to go out'), TIMES),
    ended: (0,option_kinds/* required */.mw)((0,option_kinds/* instant */.uR)('when it was over'), TIMES),
    summary: (0,option_kinds/* text */.Qq)('S', 'what people should know of how it went'),
    root: (0,option_kinds/* folder */.TV)(),
}, ({ started, ended }) => (0,instants/* compareInstants */.QI)(started, ended) > 0 ? `--ended ${ended} lies before --started ${started}` : null);
const command = { options: OPTIONS, run: closeRecord };
async function closeRecord(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'close', given);
    const { named, root, result, started, ended } = given;
    const outcome = { result, started, ended, summary: given.summary ?? `Ended: ${result}.` };
    const now = terminal.now();
    if ((0,instants/* compareInstants */.QI)(outcome.ended, now) > 0)
        return (0,options/* refuseUsage */.ms)(terminal, 'close', `--ended ${outcome.ended} is in the future; it is ${now} now`);
    const { policy, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, now, false);
    if (faults.some(({ path }) => path === null || path === policy.path)) {
        terminal.err((0,read_rules/* renderFaults */.MT)(faults, texts, terminal.width));
        terminal.err('change-gate close: nothing was written, as which files are records cannot be read\n');
        return kit_terminal/* EXIT */.d.undetermined;
    }
    const found = await (0,record_file/* findRecordFile */.b)(root, policy, named);
    if (typeof found === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'close', found);
    const files = new files_read/* FilesRead */.kB();
    const record = files.read(found, change_record/* parseRecord */.H, named);
    if (record === null) {
        terminal.err((0,read_rules/* renderFaults */.MT)((0,files_read/* diagnosed */.$Q)(files), files.texts, terminal.width));
        return refuse(terminal, `${found.path} has faults; correct them first.`);
    }
    if (record.outcome !== undefined)
        return refuse(terminal, `${record.id} has ended already (${record.outcome.result} at ${record.outcome.ended}), and an outcome is not written anew.`);
    // The name of the file was asked for; the id in it is what the outcome would count for.
    if (!(0,names/* isSameName */.yS)(record.id, (0,record_id/* idOfPath */.I)(found.path)))
        return refuse(terminal, `${found.path} holds the record ${record.id}, not ${(0,record_id/* idOfPath */.I)(found.path)}; a record is named after its id. Correct one of the two first.`);
    const written = writeOutcome(found.path, new TextDecoder().decode(found.bytes), record, outcome);
    if (written.kind === 'not-written')
        return refuse(terminal, sayLines(written.because));
    const present = await (0,promises_.readFile)((0,external_node_path_.join)(root, found.path));
    if (!present.equals(found.bytes))
        return refuse(terminal, `${found.path} was changed by somebody else just now.`);
    (0,plain_files/* replaceFile */.fR)((0,external_node_path_.join)(root, found.path), written.text);
    const lines = [
        `Written: ${found.path} says that ${record.id} (${(0,digest/* shortDigest */.VK)((0,digest/* digestRecord */.Gs)(record))}) ended ${outcome.result}, from ${outcome.started} to ${outcome.ended}.`,
        'Once this is on the branch that records are read from, it cannot authorise another deployment.',
        ...sayDoubts(record, outcome),
        ...sayWhatFollows(found.path, { ...record, outcome }, await (0,read_rules/* readRules */.Kc)(root, now, true), now),
    ];
    terminal.out((0,safe_text/* withoutCommands */.Df)(`${lines.map(safe_text/* oneLine */.TN).join('\n')}\n`));
    return kit_terminal/* EXIT */.d.pass;
}
/** What a person may have mistaken: it is written all the same, because what went out at the wrong time did go out. */
function sayDoubts({ id, schedule, withdrawn }, { started }) {
    const doubts = [];
    if (withdrawn !== undefined)
        doubts.push(`Look again: ${id} was withdrawn by ${withdrawn.by} at ${withdrawn.at}, and this says that it went out.`);
    if (schedule !== undefined && ((0,instants/* isBefore */.Y8)(started, schedule.start) || !(0,instants/* isBefore */.Y8)(started, schedule.end)))
        doubts.push(`Look again: --started ${started} is outside the time of ${id} (${schedule.start} to ${schedule.end}).`);
    return doubts.length === 0
        ? []
        : [
            ...doubts,
            'Once it is merged an outcome is not changed; to correct it before then, delete `outcome` and write it anew.',
        ];
}
/** What is owed after a change that ended so. */
function sayWhatFollows(path, record, rules, now) {
    const { policy } = rules;
    const within = policy.emergency['retrospective-within'];
    const debt = record.type === 'emergency'
        ? [
            `It owes a retrospective within ${within} working days: somebody who had no part in it adds \`outcome.review\`.`,
        ]
        : [];
    const read = { path, value: record, digest: (0,digest/* digestRecord */.Gs)(record) };
    const duty = (0,review_duty/* reviewDuty */.xK)(read, (0,review_duty/* levelByRecord */.Rq)(rules, read), policy, now);
    if (record.type === 'emergency' || (duty.kind !== 'due' && duty.kind !== 'overdue'))
        return debt;
    return [
        `The policy asks for a review by ${duty.day} (${duty.because.join(', ')}): somebody who took no part adds \`outcome.review\`.`,
    ];
}
function refuse(terminal, message) {
    terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate close: ${message}\nNothing was written.\n`));
    return kit_terminal/* EXIT */.d.refused;
}
function sayLines(text) {
    return text
        .split('\n')
        .map((line) => (0,safe_text/* shown */.SP)(line))
        .join('\n');
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
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(281);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */





/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .H)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
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
function renderFaults(faults, texts, width) {
    const blocks = [{ kind: 'findings', findings: faults, texts }];
    return (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAsText */ .S)({ title: null, blocks, whole: 'Correct these first.' }, { colour: false, width });
}


/***/ }),

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findRecordFile)
/* harmony export */ });
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _files_checks_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5899);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/** The file of a record that is named on the command line, by its id or its path. */





/** The one record of that id or path, or why there is none, in the words of wrong usage. */
async function findRecordFile(root, policy, id) {
    const found = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .lY)(root, policy.records);
    if (found.kind === 'unavailable')
        return found.because;
    const named = found.value.filter(({ path }) => path === id.replace(/^\.\//u, '') || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path), id));
    const [first, second] = named;
    if (first === undefined) {
        const near = (0,_files_checks_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(id, found.value.map(({ path }) => (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)));
        const where = found.value.length === 0
            ? `, nor any other: nothing in ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(root)} matches ${policy.records.join(', ')}`
            : '';
        return `there is no record ${JSON.stringify(id)}${near === null ? where : `; did you mean ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(near)}?`}`;
    }
    if (second !== undefined)
        return `${named.map(({ path }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)).join(' and ')} have this id; name one by its path`;
    if (!first.isPlain)
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.path)} is not a plain file`;
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(root, first.path);
    if (file.kind === 'unavailable')
        return file.because;
    if (file.value === null)
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.path)} is gone`;
    return { path: first.path, bytes: Buffer.from(file.value.bytes), ref: null };
}


/***/ }),

/***/ 4786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mk: () => (/* binding */ LinkInTheWay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * Writes files where they are wanted and nowhere else. What was checked out may hold symbolic links that a stranger put there, and a file
 * written through one overwrites what it points to: no link is followed, in no part of the path that the checkout could hold.
 */



/** A link stands in the way; the message says where. */
class LinkInTheWay extends Error {
    constructor(path) {
        super(`${path} is a symbolic link, and nothing is written through one`);
    }
}
/**
 * Looks at each part of a folder's path that lies below one of the bases: what was checked out, and what a job unpacks. Above them a system
 * may well reach its own folders through links.
 * @throws LinkInTheWay
 */
function refuseLinks(bases, folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    for (const base of bases.flatMap((one) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(one), realOf(one)])) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, target);
        if (below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below))
            continue;
        let path = base;
        for (const part of below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
            refuseLink(path);
        }
    }
}
/**
 * Makes a folder with those above it.
 * @throws LinkInTheWay or an error of the file system
 */
function makeFolder(bases, folder) {
    refuseLinks(bases, folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    }
}
/**
 * Writes a file whole or not at all, in place of a plain one that is there.
 * @throws LinkInTheWay or an error of the file system
 */
function replaceFile(path, content) {
    refuseLink(path);
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // `wx` follows no link, and a rename puts the file in place of one that came meanwhile.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function refuseLink(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        throw new LinkInTheWay(path);
}


/***/ }),

/***/ 1422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   RX: () => (/* binding */ judgeFit),
/* harmony export */   dc: () => (/* binding */ AS_NORMAL),
/* harmony export */   to: () => (/* binding */ againstModel)
/* harmony export */ });
/* unused harmony export NORMAL */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6150);
/**
 * Whether a standard change fits the model that it names: one model of that id, its scope, and a plan in the record or in the model. What
 * is outside of a model is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */





const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;
function findModel(models, record) {
    return models.find(({ value }) => value.id === record.value.model) ?? null;
}
/** What is wrong with the model that a record names. */
function againstModel(record, reason, message, remedy, pointer = ['model']) {
    return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}
function judgeFit(question) {
    const { record, models } = question;
    const model = findModel(models, record);
    if (model === null)
        return [unknown(record, models)];
    return [...judgeTwins(record, models), ...judgePlan(record, model), ...judgeScope(question, model.value)];
}
function unknown(record, models) {
    const name = record.value.model ?? '(none named)';
    const known = models.map(({ value }) => value.id);
    return againstModel(record, 'model-unknown', `No model that can be read has the id ${name}.`, `Where its file is reported as \`model-invalid\`, correct that. Else name ${known.length === 0 ? 'a model that there is (none can be read)' : (0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOr */ .Q)(known)}, or make it a normal change: ${NORMAL}`);
}
/** Of two files with one id nobody can say which was approved: one might be suspended. */
function judgeTwins(record, models) {
    const name = record.value.model ?? '';
    const paths = models.filter(({ value }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(value.id, name)).map(({ path }) => path);
    if (paths.length < 2)
        return [];
    const message = `${paths.length} files have a model of the id ${name}: ${paths.join(', ')}. Which of them was approved cannot be said.`;
    const remedy = `The owner of the models gives each an id of its own, or deletes one. Until then: ${AS_NORMAL}`;
    return [againstModel(record, 'model-invalid', message, remedy)];
}
/** A record may leave its plan to its model, but not to nobody. */
function judgePlan(record, { value: model, path }) {
    if (record.value.plan !== undefined || model.plan !== undefined)
        return [];
    return [
        againstModel(record, 'record-invalid', `The record has no plan, and the model ${model.id} (${path}) has none that could stand for it.`, 'Add `plan` with `implementation`, `verification` and `backout`; or a change and release manager adds one to the model and approves it anew.'),
    ];
}
function judgeScope({ record, files, risk }, model) {
    const outside = [];
    for (const name of record.value.environments)
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(model.environments, name))
            outside.push(`the environment ${name}`);
    const covered = model['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    for (const ref of record.value['configuration-items'])
        if (!covered.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))
            outside.push(`the item ${(0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)}`);
    for (const file of files ?? [])
        if (!(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(model.paths, file))
            outside.push(`the file ${file}`);
    if ((0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRisk */ .l$)(risk, model.level) > 0)
        outside.push(`the risk level ${risk} (the model's is ${model.level})`);
    if (outside.length === 0)
        return [];
    const shown = outside.slice(0, 5).join(', ');
    return [
        againstModel(record, 'model-scope-exceeded', `The model ${model.id} does not reach to ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`, `Take out what the model does not allow, or make it a normal change: ${NORMAL}`),
    ];
}


/***/ }),

/***/ 9441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ findInterests),
/* harmony export */   gU: () => (/* binding */ judgeRequester),
/* harmony export */   wk: () => (/* binding */ interestOf)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9354);
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one. Independence limits a yes, not a no.
 */




/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_FLOW_ID = 19864447;
function findInterests({ record, pullRequests, named, facts, stage }) {
    const { value } = record;
    const interested = [];
    const unread = [];
    const findings = [];
    const claim = (login, interest, how, id = null) => {
        interested.push({ login, id, interest, how });
    };
    const prove = (account, interest, how) => {
        if (account)
            interested.push({ login: account.login, id: account.id, interest, how });
    };
    claim(value['requested-by'], 'requester', 'requested the change');
    for (const login of value.implementers ?? [value['requested-by']])
        claim(login, 'implementers', 'implements the change');
    for (const pr of pullRequests) {
        prove(pr.user, 'author', `opened pull request #${pr.number}`);
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pr.commits)) {
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)(`the commits of pull request #${pr.number}`, pr.commits));
            continue;
        }
        for (const commit of pr.commits) {
            // Upkeep of records makes nobody a committer.
            if (commit.upkeep === true)
                continue;
            const how = `committed ${commit.sha.slice(0, 7)} to pull request #${pr.number}`;
            prove(commit.author, 'committers', how);
            if (commit.committer?.id !== WEB_FLOW_ID)
                prove(commit.committer, 'committers', how);
            for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message))
                claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}`, id);
            if (commit.author === null || commit.committer === null) {
                findings.push({
                    reason: 'commit-unattributed',
                    level: 'error',
                    change: value.id,
                    message: `Commit ${commit.sha.slice(0, 7)} of pull request #${pr.number} belongs to no GitHub account, so who made it cannot be kept from approving it.`,
                    remedy: 'Its author adds the mail address of the commit to their GitHub account, or the commit is made again with a known address.',
                    where: null,
                });
            }
        }
    }
    // What lands may name people whom the commits of the pull request do not: a squash is written anew at the merge.
    for (const commit of landedWith(pullRequests, facts)) {
        const how = `is the author of ${commit.sha.slice(0, 7)}, which goes out`;
        const isOwnWork = commit.author?.id !== WEB_FLOW_ID && !isMergeOf(pullRequests, commit);
        if (isOwnWork && !isOnlyUpkeep(pullRequests, commit))
            prove(commit.author, 'committers', how);
        for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message ?? ''))
            claim(login, 'committers', `is named as co-author of ${commit.sha.slice(0, 7)}, which goes out`, id);
    }
    for (const commit of named) {
        const short = commit.sha.slice(0, 7);
        prove(commit.author, 'committers', `is the author of ${short}, which goes out`);
        if (commit.committer?.id !== WEB_FLOW_ID)
            prove(commit.committer, 'committers', `committed ${short}, which goes out`);
        for (const { login, id } of (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .coAuthorsOf */ .a)(commit.message ?? ''))
            claim(login, 'committers', `is named as co-author of ${short}, which goes out`, id);
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(commit.pull_requests) || commit.pull_requests.length > 0)
            continue;
        if (commit.author === undefined || commit.committer === undefined)
            unread.push({ what: `who made commit ${short}`, because: 'GitHub was not asked for it', permission: null });
        else if (commit.author === null || commit.committer === null)
            findings.push(unattributed(value.id, short));
    }
    if (stage === 'deploy' && facts.subject.event !== 'local') {
        if (!facts.subject.actor)
            unread.push({ what: 'who started the deployment', because: 'GitHub did not say', permission: null });
        prove(facts.subject.actor, 'deployer', 'started the deployment');
        prove(facts.subject.triggering_actor, 'deployer', 're-ran the deployment');
        prove(facts.subject.deployment_creator, 'deployer', 'created the deployment');
    }
    return { interested, unread, findings };
}
function unattributed(change, commit) {
    return {
        reason: 'commit-unattributed',
        level: 'error',
        change,
        message: `Commit ${commit} belongs to no GitHub account, so who made it cannot be kept from approving it.`,
        remedy: 'Whoever made it adds the mail address of the commit to their GitHub account, and the gate is run again.',
        where: null,
    };
}
/** The commits that go out and belong to one of the pull requests. */
function landedWith(pullRequests, { landed }) {
    if (landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed))
        return [];
    const numbers = new Set(pullRequests.map(({ number }) => number));
    return landed.commits.filter(({ pull_requests }) => !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pull_requests) && pull_requests.some((number) => numbers.has(number)));
}
/** Who merges has no part in the content: the commit holds what was reviewed (`differs` says where not), beside what was there before. */
function isMergeOf(pullRequests, { parents = [], differs }) {
    return parents.length > 1 && differs === undefined && pullRequests.some(({ head }) => parents.includes(head.sha));
}
/** A rebase copies the upkeep of records with its author, whom it makes no committer: true where that is all that they have in the pull requests. */
function isOnlyUpkeep(pullRequests, { author }) {
    if (!author)
        return false;
    const own = pullRequests
        .flatMap(({ commits }) => ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(commits) ? [] : commits))
        .filter((commit) => commit.author?.id === author.id || commit.committer?.id === author.id);
    return own.length > 0 && own.every(({ upkeep }) => upkeep === true);
}
/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
function interestOf(person, account, interests, of) {
    const { byId, byLogin } = indexOf(interests);
    const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) => id == null ? [] : [Number(id)]);
    const logins = account === null ? person.logins : [...person.logins, account.login];
    const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login)))]
        .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
        .filter((rank) => rank !== undefined);
    return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}
/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;
/** Messages of commits may name ten thousands of co-authors, and everybody in the register is looked for among them. */
const indexes = new WeakMap();
function indexOf(interests) {
    const known = indexes.get(interests);
    if (known !== undefined)
        return known;
    const byId = new Map();
    const byLogin = new Map();
    const note = (index, key, interest, rank) => {
        const ranks = index.get(key) ?? {};
        index.set(key, ranks);
        ranks[interest] ??= rank;
    };
    for (const [rank, { id, login, interest }] of interests.interested.entries()) {
        if (id !== null)
            note(byId, id, interest, rank);
        note(byLogin, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(login), interest, rank);
    }
    indexes.set(interests, { byId, byLogin });
    return { byId, byLogin };
}
/** A bot may request a change only if a person implements it. */
function judgeRequester(record) {
    const requester = record.value['requested-by'];
    const implementers = record.value.implementers ?? [requester];
    if (implementers.some((login) => !(0,_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .isBotLogin */ .DU)(login)))
        return null;
    return {
        reason: 'record-invalid',
        level: 'error',
        change: record.value.id,
        message: `The change is requested by ${requester} and implemented by ${implementers.join(', ')}; a bot may request a change only if a person implements it.`,
        remedy: 'Name a person under `implementers`.',
        where: {
            file: record.path,
            pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
        },
    };
}


/***/ }),

/***/ 9354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ coAuthorsOf)
/* harmony export */ });
/* unused harmony export hasCoAuthors */
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/**
 * Who a commit's message names as co-author. Such a line is a claim: it keeps an approver from counting and makes none, so it is read
 * as freely as people and tools write it.
 */

const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/iu;
/** Every account that a `Co-authored-by: Name <mail>` may mean: the one of GitHub's own address, and the one that the name would be. */
function coAuthorsOf(message) {
    return valuesOf(message).flatMap((value) => {
        const [name = ''] = value.split('<');
        const accounts = value.split(/[\s<>()"',;]+/u).map(_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfAddress */ .lj);
        return [
            ...accounts.filter((account) => account !== null),
            { login: name.replace(/^[\s@]+/u, '').trimEnd(), id: null },
        ];
    });
}
function hasCoAuthors(message) {
    return valuesOf(message).length > 0;
}
/** What stands after each key. Git folds a long trailer: a line that begins with a blank belongs to the one before. */
function valuesOf(message) {
    const values = [];
    let isOpen = false;
    for (const line of message.split(/\r\n|\n|\r/u)) {
        const value = TRAILER.exec(line)?.[1];
        const isFolded = value === undefined && isOpen && /^[ \t]+\S/u.test(line);
        if (value !== undefined)
            values.push(value);
        if (isFolded)
            values.push(`${values.pop() ?? ''} ${line.trim()}`);
        isOpen = value !== undefined || isFolded;
    }
    return values;
}


/***/ }),

/***/ 7786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ addKey),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * Where a new key goes in the text of a record, so that every other byte stays: comments, order, quotes, line ends. It only proposes;
 * whoever uses it reads the result again and compares.
 */

/** null where the text holds no mapping. */
function openText(text) {
    const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { keepSourceTokens: true, version: '1.2', schema: 'core' }).contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? { text, root, eol: /\r\n/u.test(text) ? '\r\n' : '\n' } : null;
}
function pairOf({ root }, key) {
    return root.items.find((pair) => String(pair.key) === key) ?? null;
}
/**
 * The text with a key more, in one or two ways of which the first that reads back well is meant.
 * @param block the lines of the key in block layout
 * @param flow the same for a record that is written in braces
 */
function addKey(record, block, flow) {
    const { text, root, eol } = record;
    const last = root.items.at(-1);
    if (root.flow === true) {
        const at = endOf(last?.value);
        return at === null ? [] : [splice(text, at, `, ${flow}`)];
    }
    // The lines of a record may all be indented, and one more has to be so as well.
    const indent = ' '.repeat(root.srcToken?.type === 'block-map' ? root.srcToken.indent : 0);
    const lines = block.map((line) => `${indent}${line}${eol}`).join('');
    // The end of the file, but for an end marker. A text that keeps its last line breaks, or ends without one, would change with it:
    // then the key goes before the last one.
    const marker = /^\.\.\.[ \t]*(?:#.*)?\r?\n?\s*$/mu.exec(text);
    const end = marker?.index ?? text.length;
    const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
    const start = last?.key?.range?.[0];
    const atEnd = splice(text, end, `${lead}${lines}`);
    return start === undefined ? [atEnd] : [atEnd, splice(text, start - indent.length, lines)];
}
function endOf(node) {
    return node?.range?.[1] ?? null;
}
function splice(text, at, added) {
    return `${text.slice(0, at)}${added}${text.slice(at)}`;
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
