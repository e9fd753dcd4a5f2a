"use strict";
exports.id = 2784;
exports.ids = [2784,8877,4142];
exports.modules = {

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
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("what would have been decided at another time, in the policy's zone or with an offset"),
    'assume-approval': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('LOGIN', 'what would have been decided had this person approved what goes out'),
    'with-policy': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what would have been decided under another policy; over all bundles below a folder'),
    pseudonyms: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'writes the bundle without the names of people to a new file, and decides from that one'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the report is written; default: text', 'text'),
});


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
;