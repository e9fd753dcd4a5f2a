export const id = 2072;
export const ids = [2072];
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
    const { named, root, result, started, ended } = given;
    const outcome = { result, started, ended, summary: given.summary ?? `Ended: ${result}.` };
    const now = terminal.now();
    if ((0,instants/* compareInstants */.QI)(outcome.ended, now) > 0)
        return (0,options/* refuseUsage */.ms)(terminal, 'close', `--ended ${outcome.ended} is in the future; it is ${now} now`);
    const { policy, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, now, false);
    if (faults.some(({ path }) => path === null || path === policy.path)) {
        terminal.err((0,read_rules/* renderFaults */.MT)(faults, texts, terminal));
        terminal.err('change-gate close: nothing was written, as the policy cannot be read and so it is not known which files are records\n');
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const found = await (0,record_file/* findRecordFile */.b)(root, policy, named);
    if (typeof found === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'close', found);
    const files = new files_read/* FilesRead */.kB();
    const record = files.read(found, change_record/* parseRecord */.H, named);
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

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findRecordFile)
/* harmony export */ });
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5899);
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
        const near = (0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(id, found.value.map(({ path }) => (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)));
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

/***/ 5021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3552);

function say(terminal, blocks) {
    const { isColour: colour, width, program } = terminal;
    terminal.out((0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsText */ .S)({ title: null, blocks, whole: null }, { colour, width, program }));
}


/***/ }),

/***/ 6192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);



const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = '--started and --ended are needed, as instants with an offset';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)('close', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    result: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(RESULTS, 'how the change ended')),
    started: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)('when it began to go out'), TIMES),
    ended: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)('when it was over'), TIMES),
    summary: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('S', 'what people should know of how it went'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV)(),
}, ({ started, ended }) => (0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .QI)(started, ended) > 0 ? `--ended ${ended} lies before --started ${started}` : null);


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
