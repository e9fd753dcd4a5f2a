"use strict";
exports.id = 343;
exports.ids = [343,6192];
exports.modules = {

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
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
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
    const parsed = first === undefined ? null : (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(first));
    const fault = parsed?.kind === 'faulty' ? parsed.diagnostics[0] : undefined;
    return {
        kind: 'not-written',
        because: fault === undefined
            ? `the outcome cannot be added to ${path} without changing other text. Write it by hand:\n${lines.join('\n')}`
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
    const parsed = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    if (parsed.kind !== 'valid')
        return false;
    return ((0,digest/* digestRecord */.Gs)(parsed.value) === (0,digest/* digestRecord */.Gs)(record) &&
        (0,digest/* canonicalise */._I)(parsed.value) === (0,digest/* canonicalise */._I)({ ...record, outcome }));
}

// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/record-file.js
var record_file = __webpack_require__(9316);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/say.js
var say = __webpack_require__(5021);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/close.js
var options_close = __webpack_require__(6192);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/close.js
/**
 * `change-gate close ID`: writes how a change ended into its record on a checkout, and changes no other byte. Nobody is asked whether it
 * is so; whoever merges it answers for that.
 */



















const command = { options: options_close.OPTIONS, run: closeRecord };
async function closeRecord(args, terminal) {
    const given = options_close.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'close', given);
    const { named, root, result } = given;
    const now = terminal.now();
    const { policy, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, now, false);
    if (faults.some(({ path }) => path === null || path === policy.path)) {
        terminal.err((0,read_rules/* renderFaults */.MT)(faults, texts, terminal));
        terminal.err('change-gate close: nothing was written, as the policy cannot be read and so it is not known which files are records\n');
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const times = await (0,given_time/* settleTimes */.Eh)([given.started, given.ended], () => policy.timezone);
    const wrong = typeof times === 'string' ? times : findWrong(times, now);
    if (typeof times === 'string' || wrong !== null)
        return (0,options/* refuseUsage */.ms)(terminal, 'close', wrong ?? '');
    const [started, ended] = times;
    const outcome = { result, started, ended, summary: given.summary ?? `Ended: ${result}.` };
    const found = await (0,record_file/* findRecordFile */.b)(root, policy, named);
    if (typeof found === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'close', found);
    const files = new files_read/* FilesRead */.kB();
    const record = files.read(found, change_record/* parseRecord */.Hh, named);
    if (record === null) {
        terminal.err((0,read_rules/* renderFaults */.MT)((0,files_read/* diagnosed */.$Q)(files), files.texts, terminal));
        return refuse(terminal, `${found.path} has faults; correct them first.`);
    }
    if (record.outcome !== undefined)
        return refuse(terminal, `${record.id} has ended already (${record.outcome.result} at ${record.outcome.ended}), and an outcome is not overwritten.`);
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
        'Once this is on the branch that records are read from, the record cannot authorise another deployment.',
        ...sayDoubts(record, outcome),
        ...sayWhatFollows(found.path, { ...record, outcome }, await (0,read_rules/* readRules */.Kc)(root, now, true), now),
    ];
    (0,say/* say */.c)(terminal, [{ kind: 'list', what: 'notes', entries: lines }]);
    return kit_terminal/* EXIT */.dc.pass;
}
function findWrong([started, ended], now) {
    if ((0,instants/* compareInstants */.QI)(started, ended) > 0)
        return `--ended ${ended} lies before --started ${started}`;
    return (0,instants/* compareInstants */.QI)(ended, now) > 0 ? `--ended ${ended} is in the future; it is ${now} now` : null;
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
            'An outcome cannot be changed once it is merged. To correct it before that, delete `outcome` and write it again.',
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
    return kit_terminal/* EXIT */.dc.refused;
}
function sayLines(text) {
    return text
        .split('\n')
        .map((line) => (0,safe_text/* shown */.SP)(line))
        .join('\n');
}


/***/ }),

/***/ 6192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);


const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = "--started and --ended are needed, in the policy's zone or with an offset";
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('close', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    result: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(RESULTS, 'how the change ended')),
    started: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("when it began to go out, in the policy's zone or with an offset"), TIMES),
    ended: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)('when it was over, written in the same way'), TIMES),
    summary: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('S', 'what people should know of how it went'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
});


/***/ })

};
;