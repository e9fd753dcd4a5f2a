export const id = 3088;
export const ids = [3088];
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

/***/ 497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ emergenciesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   RX: () => (/* binding */ indexById)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/** The records of a run by what others ask for; made once for the list of all of them, so that no change looks at every other. */

const cache = new WeakMap();
function indexOf(all) {
    const known = cache.get(all);
    if (known !== undefined)
        return known;
    const byId = new Map();
    for (const record of all) {
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(record.value.id);
        const list = byId.get(key) ?? [];
        byId.set(key, list);
        list.push(record);
    }
    const index = { byId, emergencies: all.filter(({ value }) => value.type === 'emergency') };
    cache.set(all, index);
    return index;
}
/** The records of an id, compared without case, in the order of the list. The list must not change afterwards. */
function recordsOf(all, id) {
    return indexOf(all).byId.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(id)) ?? [];
}
function emergenciesOf(all) {
    return indexOf(all).emergencies;
}
/** All records by their id without regard to case; more than one where an id is given twice. */
function indexById(records) {
    const known = new Map();
    for (const record of records) {
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(record.value.id);
        const list = known.get(key) ?? [];
        known.set(key, list);
        list.push(record);
    }
    return (id) => known.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(id)) ?? [];
}


/***/ })

};
