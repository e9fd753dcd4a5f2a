"use strict";
exports.id = 4142;
exports.ids = [4142];
exports.modules = {

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