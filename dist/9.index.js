export const id = 9;
export const ids = [9];
export const modules = {

/***/ 2009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/version.js
var version = __webpack_require__(595);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/empty-world.js
var empty_world = __webpack_require__(273);
;// CONCATENATED MODULE: ./.build/build/src/gate/no-source.js
/** No source at all: for a run whose inputs or event make no sense, so that nothing is asked and the report says why. */

function openNothing(now, event) {
    const absent = { kind: 'known', value: null };
    const empty = { kind: 'known', value: [] };
    return {
        readGovernance: async () => ({ policy: absent, register: absent, calendar: absent, models: empty }),
        readImports: async (paths) => paths.map(() => absent),
        readCatalogs: async () => empty,
        gatherBase: async () => ({
            kind: 'known',
            value: {
                facts: (0,empty_world/* emptyFacts */.JI)(now, event, { id: 0, full_name: 'unknown/unknown', default_branch: 'unknown' }),
                selection: { ids: [], paths: [] },
                faults: [],
            },
        }),
        readRecords: async () => ({ kind: 'known', value: { files: [], refused: [] } }),
        readAllRecords: async () => ({ kind: 'known', value: { files: [], refused: [] } }),
        completeFacts: async (facts) => facts,
        checkAgain: async (facts) => facts,
    };
}

// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 32 modules
var run_gate = __webpack_require__(9188);
// EXTERNAL MODULE: ./.build/build/src/gate/tape.js
var tape = __webpack_require__(4976);
// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js
var proof_bundle = __webpack_require__(3269);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/levels.js
var levels = __webpack_require__(9070);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/statement.js
/**
 * What a run at deployment says of what goes out, in a form that leaves the run: an in-toto Statement v1 with SLSA's verification summary.
 * It follows from the report and the bundle alone, so that whoever has these two can make it again; only a yes of the decision is PASSED.
 */



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = 'https://github.com/change-gate/change-gate';
/** Under which key of the predicate the decision stands: SLSA has no fields for it. */
const DECISION = 'urn:change-gate:decision:1';
const BUILT_IN = { uri: 'urn:change-gate:policy:built-in', digest: digestOf((0,digest/* digestBytes */.QN)('')) };
/** @returns null where the run says nothing of a deployment, or of nothing that has a digest */
function makeStatement({ report, bundle, version, request }) {
    const { verdict, subject } = report;
    const named = (request.artifacts ?? []).map(toSubject);
    const from = request.rules?.policy.repository ?? null;
    const about = named.length > 0 ? named : commitOf(report);
    if (verdict.stage !== 'deploy' || about.length === 0)
        return null;
    const level = levelOf(report);
    return {
        _type: STATEMENT_TYPE,
        subject: about,
        predicateType: PREDICATE_TYPE,
        predicate: {
            verifier: { id: VERIFIER, version: { 'change-gate': version } },
            timeVerified: report.evaluatedAt,
            resourceUri: resourceOf(report),
            policy: report.inputs.policy === null ? BUILT_IN : toFile(report.inputs.policy, from),
            inputAttestations: [{ uri: 'bundle.json', digest: digestOf((0,digest/* digestBytes */.QN)(bundle)) }],
            verificationResult: level === 'FAILED' ? 'FAILED' : 'PASSED',
            verifiedLevels: [level],
            [DECISION]: {
                repository: subject.repository,
                commit: fullSha(subject.commit),
                environment: subject.environment,
                decision: verdict.decision,
                outcome: verdict.outcome,
                mode: report.mode,
                validUntil: level === 'FAILED' ? null : report.holdsUntil,
                risk: riskOf(report),
                reasons: reasonsOf(report),
                changes: verdict.changes.map(toChange),
                register: fileOrNull(report.inputs.register, from),
                calendar: fileOrNull(report.inputs.calendar, from),
                items: fileOrNull(report.inputs.items, from),
                rules: rulesOf(request),
                artifacts: named,
            },
        },
    };
}
/** Null for the usual ones, so that whoever reads it sees at once where others decided. */
function rulesOf({ rules }) {
    if (rules === undefined)
        return null;
    return [rules.policy, rules.records].every(({ repository, ref }) => repository === null && ref === null)
        ? null
        : rules;
}
/** A yes of the decision and nothing else; that a policy only advises lets a run pass and makes no yes. */
function levelOf({ verdict, holdsUntil }) {
    if (holdsUntil === null)
        return 'FAILED';
    if (verdict.decision === 'authorised')
        return 'CHANGE_GATE_AUTHORISED';
    return verdict.decision === 'not-required' ? 'CHANGE_GATE_NOT_REQUIRED' : 'FAILED';
}
function digestOf(text) {
    const [algorithm, hex = ''] = text.split(':');
    return algorithm === 'sha512' ? { sha512: hex } : { sha256: hex };
}
function toSubject(artifact) {
    const at = artifact.lastIndexOf('@');
    const digest = digestOf(artifact.slice(at + 1));
    return at === -1 ? { digest } : { name: artifact.slice(0, at), digest };
}
function commitOf({ subject }) {
    const commit = fullSha(subject.commit);
    if (commit === null)
        return [];
    return [{ ...(subject.repository === null ? {} : { name: subject.repository }), digest: { gitCommit: commit } }];
}
function fullSha(commit) {
    return commit !== null && /^[0-9a-f]{40}$/u.test(commit) ? commit : null;
}
function resourceOf({ subject: { repository, commit } }) {
    return `pkg:github/${repository ?? 'unknown/unknown'}${commit === null ? '' : `@${commit}`}`;
}
/** `acme/rules:policy.yml@SHA`; the repository only where the input names one, since rules of others decide by other rules. */
function toFile({ path, ref, digest }, repository) {
    const place = repository === null ? path : `${repository}:${path}`;
    return { uri: ref === null ? place : `${place}@${ref}`, digest: digestOf(digest) };
}
function fileOrNull(file, repository) {
    return file === null ? null : toFile(file, repository);
}
function toChange({ id, type, digest, decision, risk }) {
    return { id, type, digest: digestOf(digest), decision, risk: risk?.final ?? null };
}
function riskOf({ verdict }) {
    return levels/* RISK_LEVELS */.WA.filter((level) => verdict.changes.some(({ risk }) => risk?.final === level)).at(-1) ?? null;
}
function reasonsOf({ findings }) {
    const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
    return reasons/* REASON_IDS */.At.filter((id) => present.has(id));
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var annotations = __webpack_require__(6309);
// EXTERNAL MODULE: ./.build/build/src/report/json.js
var report_json = __webpack_require__(8709);
// EXTERNAL MODULE: ./.build/build/src/report/markdown.js + 9 modules
var markdown = __webpack_require__(2966);
// EXTERNAL MODULE: ./.build/build/src/report/named.js
var named = __webpack_require__(9166);
// EXTERNAL MODULE: ./.build/build/src/report/outputs.js
var outputs = __webpack_require__(6861);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 7 modules
var writer = __webpack_require__(9649);
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

// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/build/src/action/commands/one-head.js
var one_head = __webpack_require__(4829);
// EXTERNAL MODULE: ./.build/build/src/action/commands/publish.js + 1 modules
var publish = __webpack_require__(8615);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/gate.js

















const command = {
    name: 'gate',
    deadline: null,
    refuses: () => [],
    async refuse(place, faults) {
        const nothing = openNothing(place.clock, place.event?.name ?? 'unknown');
        return (await decide(nothing, toAsked(place, faults), place)).handover;
    },
    async run(place) {
        const { api, request, inputs, event, runUrl, tzdata } = place;
        const holding = hold(place);
        const { source, asked } = await (0,one_head/* openForHead */.G)({ api, request, alone: toAsked(place, []), tzdata });
        const { judged, handover } = await decide(source, asked, place);
        await holding;
        return {
            ...handover,
            publish: () => (0,publish/* publish */.mk)((0,named/* nameInReport */.x)(judged.report, place.program), {
                api,
                repository: request.repository,
                inputs,
                event,
                runUrl,
            }),
        };
    },
};
/** While it is judged, no yes of an earlier run stands on the commit: this one may die before it says anything. */
async function hold({ api, request, inputs, event, environment, runUrl }) {
    const sha = event.pullRequest !== null && request.stage === 'review'
        ? event.headSha
        : (request.sha ?? event.sha ?? event.headSha);
    if (inputs.status === null || sha === null || (request.stage === 'deploy' && environment === null))
        return;
    const name = request.stage === 'deploy' ? `${inputs.status} / ${environment}` : inputs.status;
    await (0,statuses/* holdStatus */.Ob)(api, request.repository, { sha, name, runUrl });
}
/** What is asked, where its head is no other pull request's. */
function toAsked({ stage, environment, inputs, clock, docs }, faults) {
    return {
        stage,
        environment,
        mode: inputs.mode,
        at: null,
        clock,
        trusted: true,
        localFiles: null,
        faults,
        all: false,
        docs,
        ...(inputs.artifacts.length === 0 ? {} : { artifacts: inputs.artifacts }),
        rules: {
            policy: { repository: inputs.policyRepository, ref: inputs.policyRef },
            records: { repository: inputs.recordsRepository, ref: inputs.recordsRef },
        },
    };
}
async function decide(source, asked, { tzdata, program }) {
    const recorded = (0,tape/* recordSource */.vr)(source);
    const judged = await (0,run_gate/* runGate */.R)(recorded.source, asked, { tzdata });
    const { report, facts } = judged;
    const json = (0,report_json/* renderJson */.h)(report);
    const bundle = (0,proof_bundle/* writeBundle */.Mf)(asked, recorded.tape, json);
    const statement = makeStatement({ report, bundle, version: version/* VERSION */.x, request: asked });
    const texts = { 'report.json': json, 'bundle.json': bundle, ...statementTexts(statement) };
    const handover = {
        text: renderText(report, { colour: false, width: 100, program }),
        markdown: (0,markdown/* renderMarkdown */.G)(report, { limit: runner/* SUMMARY_BYTES */.R$ - 1024 }),
        annotations: (0,annotations/* annotationsOf */.Ih)(report),
        files: {
            folder: [],
            texts: facts === null ? texts : { ...texts, 'facts.json': `${JSON.stringify(facts, null, 2)}\n` },
            paths: {
                report: 'report.json',
                evidence: 'facts.json',
                ...(statement === null ? {} : { predicate: 'predicate.json' }),
            },
            unwritten: (_, why) => ({
                level: 'warning',
                title: 'report',
                message: `The report could not be written (${why}).`,
            }),
        },
        outputs: {
            ...runner/* DENIAL */.SJ,
            ...(0,outputs/* toOutputs */.I)(report),
            ...(statement === null ? {} : { 'predicate-type': PREDICATE_TYPE }),
        },
        exitCode: report.verdict.outcome === 'fail' ? 1 : 0,
        isDecision: true,
        publish: null,
    };
    return { judged, handover };
}
/** The statement as it stands, and its predicate alone: whatever signs it makes the rest of the statement by itself. */
function statementTexts(statement) {
    if (statement === null)
        return {};
    return { 'statement.json': (0,json_text/* writeJsonText */.j)(statement), 'predicate.json': (0,json_text/* writeJsonText */.j)(statement.predicate) };
}


/***/ }),

/***/ 4829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   G: () => (/* binding */ openForHead)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _github_api_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3501);
/* harmony import */ var _github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5595);
/* harmony import */ var _github_facts_standing_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);
/* harmony import */ var _github_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2025);
/**
 * What is written on a commit, the gate's own check or the colour of its job, speaks for every open pull request whose head that commit
 * is. So each of them is judged, and the run is never called better than the worst: else a second pull request with the same head, onto
 * a branch where less is asked, would turn the check of the first one green.
 */






/** Each costs as much as a run of its own. */
const MOST_OTHERS = 10;
/**
 * Opens GitHub for a run, and has what stands against the other pull requests of its head said along with what is found for its own: the
 * source says it, so that a bundle holds it too.
 */
async function openForHead(run) {
    const { api, request, alone } = run;
    // First, so that its own questions are on their way meanwhile.
    const source = (0,_github_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o)(request, api);
    const { findings, isEnforced } = await judgeOthers(run);
    if (findings.length === 0)
        return { source, asked: alone };
    const asked = isEnforced ? { ...alone, mode: 'enforce' } : alone;
    const gatherBase = async (policy) => {
        const base = await source.gatherBase(policy);
        if (base.kind === 'unavailable')
            return base;
        return { kind: 'known', value: { ...base.value, faults: [...base.value.faults, ...findings] } };
    };
    return { source: { ...source, gatherBase }, asked };
}
async function judgeOthers(run) {
    const { api, request } = run;
    if (request.stage !== 'review')
        return { findings: [], isEnforced: false };
    const { event } = request;
    const pulls = await (0,_github_facts_standing_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .readOpenPulls */ .vY)(api, request.repository);
    if (pulls.kind === 'unavailable') {
        const message = `Whether another open pull request has the same head could not be read: ${pulls.because}`;
        return { findings: [unread(message, pulls.permission)], isEnforced: false };
    }
    const own = pulls.value.find(({ number }) => number === event.pullRequest)?.head.sha;
    // A list that lacks the one that is judged is not the list of all that are open.
    if (event.pullRequest !== null && own === undefined && (await isOpen(api, request, event.pullRequest)))
        return {
            findings: [
                unread(`Pull request #${event.pullRequest} is open, and GitHub's list of open pull requests lacks it.`),
            ],
            isEnforced: false,
        };
    const head = event.pullRequest === null ? event.sha : (own ?? event.headSha);
    const others = pulls.value.filter((pull) => pull.head.sha === head && pull.number !== event.pullRequest);
    if (others.length > MOST_OTHERS) {
        const message = `${others.length} other open pull requests have the same head, and the gate judges ${MOST_OTHERS} at most. A commit has one status, which counts for all of its pull requests.`;
        return { findings: [unread(message, undefined, 'Close those that are not needed.')], isEnforced: true };
    }
    const said = await Promise.all(others.map((pull) => judgeOther(run, pull)));
    const findings = said.filter((finding) => finding !== null);
    return { findings, isEnforced: findings.length > 0 };
}
/** Whether GitHub calls it open; the same question as the one for its facts, so that it costs nothing. Unread, its facts are too. */
async function isOpen(api, { repository }, number) {
    const answer = await api.get(api.rest.pulls.get, { ...(0,_github_api_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .y)(repository), pull_number: number }, (0,_github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ state: _github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }));
    return answer.kind === 'known' && answer.value.state === 'open';
}
/** The event of a pull request, as if it had just been opened. */
function eventOf({ number, head, baseSha }) {
    return {
        name: 'pull_request',
        sha: null,
        ref: null,
        pullRequest: number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha,
        deploymentId: null,
        isFromGitHub: true,
    };
}
/** @returns null where nothing stands against it, or it has another head by now */
async function judgeOther({ api, request, alone, tzdata }, pull) {
    const what = `Pull request #${pull.number} has the same head, ${pull.head.sha.slice(0, 7)}. A commit has one status, which counts for all of its pull requests.`;
    let report;
    try {
        ({ report } = await (0,_gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)((0,_github_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o)({ ...request, event: eventOf(pull) }, api), alone, { tzdata }));
    }
    catch (error) {
        const fault = error instanceof Error ? error.message : 'unknown';
        return unread(`${what} It could not be judged, by a fault of the gate's own: ${fault}`);
    }
    const { verdict, subject, findings } = report;
    if (subject.commit !== null && subject.commit !== pull.head.sha)
        return null;
    if (verdict.outcome !== 'fail')
        return null;
    const worst = findings.find((finding) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === verdict.decision);
    if (worst === undefined)
        return unread(`${what} It is ${verdict.decision}.`);
    return {
        reason: worst.reason,
        level: 'error',
        change: null,
        message: `${what} It is ${verdict.decision}: ${worst.message}`,
        remedy: `Close #${pull.number}, or push a commit to one of the two, and run the gate again; or settle #${pull.number}: ${worst.remedy}`,
        where: null,
    };
}
function unread(message, permission, remedy = 'Run the gate again.') {
    return {
        reason: permission === undefined ? 'evidence-unavailable' : 'permission-missing',
        level: 'error',
        change: null,
        message,
        remedy: permission === undefined ? remedy : `Add \`${permission}\` to the \`permissions:\` of the gate's job.`,
        where: null,
    };
}


/***/ }),

/***/ 4976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ writeTape),
/* harmony export */   vr: () => (/* binding */ recordSource)
/* harmony export */ });
/* unused harmony exports openTape, readTape */
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

/***/ 4404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ readPaths),
/* harmony export */   Xu: () => (/* binding */ readLastDeployments),
/* harmony export */   jc: () => (/* binding */ readCheck),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   vY: () => (/* binding */ readOpenPulls)
/* harmony export */ });
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _check_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3306);
/* harmony import */ var _deploying_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1107);
/* harmony import */ var _file_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7951);
/* harmony import */ var _pull_together_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7716);
/**
 * What a sweep looks at: open pull requests, the last deployments, and the checks of this gate that stand on their commits. A check is
 * this gate's only by name and by the id that it was written with: a job of the same name is another check.
 */






/** How many deployments back are looked at. */
const MOST_DEPLOYMENTS = 20;
const MOST_PULLS = 3000;
const CHECK = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    name: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    external_id: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    status: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    conclusion: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    output: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ title: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
});
const PULL = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    number: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd,
    state: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('open'),
    draft: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    body: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    head: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW }),
    base: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW }),
});
const DEPLOYMENT = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, environment: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, created_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct) });
const STATUS = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, state: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, log_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), target_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
/** The latest check of that name and owner on a commit; null where there is none. */
async function readCheck(api, repository, where, options = {}) {
    const answer = await api.list(api.rest.checks.listForRef, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .inRepository */ .y)(repository), ref: where.sha, check_name: where.name }, CHECK, ({ id }) => String(id), { key: 'check_runs', fresh: options.fresh ?? false });
    if (answer.kind === 'unavailable')
        return answer;
    const [latest] = answer.value
        .filter(({ name, external_id }) => name === where.name && (0,_check_id_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckId */ .i)(external_id, where.owner) !== null)
        .sort((a, b) => b.id - a.id);
    if (latest === undefined)
        return { kind: 'known', value: null };
    const { id, conclusion, output } = latest;
    const isAwaiting = (0,_check_id_js__WEBPACK_IMPORTED_MODULE_5__/* .readCheckId */ .i)(latest.external_id, where.owner)?.isAwaiting === true;
    return { kind: 'known', value: { id, conclusion, title: output.title ?? '', isAwaiting } };
}
/** Every open pull request, drafts too. */
async function readOpenPulls(api, repository) {
    const answer = await api.list(api.rest.pulls.list, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .inRepository */ .y)(repository), state: 'open' }, PULL, ({ number }) => String(number), {
        most: MOST_PULLS,
    });
    if (answer.kind === 'unavailable')
        return answer;
    const pulls = answer.value.map(({ number, draft, body, head, base }) => ({
        number,
        body: body ?? '',
        head,
        baseSha: base.sha,
        isDraft: draft === true,
    }));
    return { kind: 'known', value: pulls };
}
/** Paths of the files that an open pull request changes. */
async function readPaths(api, repository, number) {
    const { files } = await (0,_pull_together_js__WEBPACK_IMPORTED_MODULE_3__/* .readTogether */ .V)(api, repository, number, 'OPEN');
    if (files !== null)
        return { kind: 'known', value: files.map(({ filename }) => filename) };
    const answer = await api.list(api.rest.pulls.listFiles, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .inRepository */ .y)(repository), pull_number: number }, _file_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .P, ({ filename }) => filename);
    return answer.kind === 'unavailable'
        ? answer
        : { kind: 'known', value: answer.value.map(({ filename }) => filename) };
}
/** The last deployments, newest first, of all environments; each commit once for an environment. */
async function readLastDeployments(api, repository) {
    const answer = await api.list(api.rest.repos.listDeployments, (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .inRepository */ .y)(repository), DEPLOYMENT, ({ id }) => String(id), {
        most: MOST_DEPLOYMENTS,
        isCut: true,
    });
    if (answer.kind === 'unavailable')
        return answer;
    const last = [...answer.value]
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id)
        .slice(0, MOST_DEPLOYMENTS);
    const seen = new Map();
    for (const { id, sha: commit, environment, created_at, creator } of last) {
        const key = `${commit} ${environment}`;
        if (!seen.has(key))
            seen.set(key, { id, sha: commit, environment, created_at, creator });
    }
    return { kind: 'known', value: [...seen.values()] };
}
/** The workflow run that a deployment belongs to, and whether it failed. */
async function readRunOf(api, repository, deployment) {
    const answer = await api.list(api.rest.repos.listDeploymentStatuses, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .inRepository */ .y)(repository), deployment_id: deployment.id }, STATUS, ({ id }) => String(id));
    if (answer.kind === 'unavailable')
        return answer;
    const [last] = [...answer.value].sort((a, b) => b.id - a.id);
    const hasFailed = last?.state === 'failure' || last?.state === 'error';
    const run = (0,_deploying_run_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedRun */ .p)(answer.value);
    if (run === null)
        return { kind: 'known', value: { id: null, hasFailed } };
    const confirmed = await (0,_deploying_run_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmRun */ .U)(api, repository, deployment, run);
    if (confirmed.kind === 'unavailable')
        return confirmed;
    return { kind: 'known', value: { id: confirmed.value ? run : null, hasFailed } };
}


/***/ }),

/***/ 3269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ writeBundle)
/* harmony export */ });
/* unused harmony exports readBundle, replayBundle */
/* harmony import */ var _domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5715);
/* harmony import */ var _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(595);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _gate_tape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4976);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8709);
/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */






/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, causes: true, request, report, answers: (0,_gate_tape_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTape */ .M9)(tape) };
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
    const judged = await runGate(openTape(bundle.tape), bundle.request, { tzdata });
    return { judged, report: renderJson(judged.report) };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isArtifact = (value) => typeof value === 'string' && _domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .ARTIFACT */ .t.test(value);
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export toReport */
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

/***/ 9166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ nameInReport)
/* harmony export */ });
/* harmony import */ var _render_plain_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1070);

function nameInReport(report, program) {
    return { ...report, findings: (0,_render_plain_program_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInFindings */ .n_)(report.findings, program) };
}


/***/ }),

/***/ 6861:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toOutputs)
/* harmony export */ });
/* unused harmony export SCALAR */
/* harmony import */ var _domain_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2000);
/**
 * The action's outputs that come from the decision. Workflows put them into commands, so every value is made of letters, digits and
 * `._:/ +-` only, and `#` inside the id of a change without a file; one that is not is left empty, never cleaned up.
 */



const SCALAR = /^(?:[A-Za-z0-9._:/ +-]|(?<=[A-Za-z0-9._-])#(?=[0-9]))*$/;
/** Every output, `''` where there is no value. Where several changes are judged the window is what they have in common. */
function toOutputs(report) {
    const { verdict, findings } = report;
    const schedules = verdict.changes.flatMap(({ schedule }) => (schedule === null ? [] : [schedule]));
    const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
    const risks = verdict.changes.flatMap(({ risk }) => (risk === null ? [] : [risk.final]));
    const opensAt = latest(schedules.map(({ opensAt: at }) => at));
    const end = earliest(schedules.map(({ end: at }) => at));
    const closesAt = earliest(schedules.map(({ closesAt: at }) => at)) || end;
    const isOpen = verdict.stage === 'deploy' && verdict.decision === 'authorised' && opensAt === '';
    const outputs = {
        decision: verdict.decision,
        outcome: verdict.outcome,
        reasons: _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_IDS */ .At.filter((id) => present.has(id)).join(' '),
        'change-ids': [...new Set(verdict.changes.map(({ id }) => id))]
            .filter((id) => /^[A-Za-z][A-Za-z0-9._-]*(?:#[0-9]+)?$/.test(id))
            .join(' '),
        risk: _domain_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .RISK_LEVELS */ .WA.filter((level) => risks.includes(level)).at(-1) ?? '',
        'window-start': latest(schedules.map(({ start }) => start)),
        'window-end': end,
        'opens-at': opensAt,
        'remaining-minutes': isOpen && closesAt !== '' ? String((0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minutesUntil */ .ap)(closesAt, report.evaluatedAt) ?? '') : '',
    };
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, SCALAR.test(value) ? value : '']));
}
function latest(instants) {
    return sorted(instants).at(-1) ?? '';
}
function earliest(instants) {
    return sorted(instants)[0] ?? '';
}
function sorted(instants) {
    return instants.filter((one) => one !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
}


/***/ })

};
