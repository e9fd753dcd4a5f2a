export const id = 259;
export const ids = [259];
export const modules = {

/***/ 259:
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

// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 39 modules
var run_gate = __webpack_require__(7710);
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
function tape_openTape(tape) {
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
function tape_readTape(value) {
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

// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/artifact.js
var artifact = __webpack_require__(5715);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/report/json.js
/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */


function json_renderJson(report) {
    return (0,json_text/* writeJsonText */.j)(toReport(report));
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
            controls: [...reasons/* CATALOGUE */.yh[reason].controls],
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
    return reason !== null && (0,reasons/* isReasonId */.mS)(reason) ? reason : null;
}
const LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
function toRole(role) {
    return LEVELS.find((level) => level === role) ?? null;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/bundle.js
/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */






/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: version/* VERSION */.x, causes: true, request, report, answers: writeTape(tape) };
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
const isArtifact = (value) => typeof value === 'string' && artifact/* ARTIFACT */.t.test(value);
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

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/levels.js
var levels = __webpack_require__(9070);
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
                changes: verdict.changes.map(statement_toChange),
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
function statement_toChange({ id, type, digest, decision, risk }) {
    return { id, type, digest: digestOf(digest), decision, risk: risk?.final ?? null };
}
function riskOf({ verdict }) {
    return levels/* RISK_LEVELS */.WA.filter((level) => verdict.changes.some(({ risk }) => risk?.final === level)).at(-1) ?? null;
}
function reasonsOf({ findings }) {
    const present = new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
    return reasons/* REASON_IDS */.At.filter((id) => present.has(id));
}

// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var annotations = __webpack_require__(6309);
// EXTERNAL MODULE: ./.build/build/src/report/markdown.js + 9 modules
var markdown = __webpack_require__(2966);
// EXTERNAL MODULE: ./.build/build/src/report/named.js
var named = __webpack_require__(9166);
// EXTERNAL MODULE: ./.build/build/src/report/outputs.js
var outputs = __webpack_require__(6861);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/finding.js + 1 modules
var plain_finding = __webpack_require__(1544);
// EXTERNAL MODULE: ./.build/build/src/render/plain/inline.js
var inline = __webpack_require__(7861);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var plain_paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var plain_program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
// EXTERNAL MODULE: ./.build/build/src/report/impact-words.js
var impact_words = __webpack_require__(3685);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/report/overview.js
var overview = __webpack_require__(4472);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var report_sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/text.js
/**
 * The report for a terminal and for a job's log: the verdict first, then what to do, then each finding with its source line, then who
 * can approve and when it opens. No line of it is a workflow command, whatever the record says.
 */













/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const { program = plain_program/* PROGRAM */.RX } = options;
    const page = {
        report: (0,named/* nameInReport */.x)(report, program),
        paint: (0,plain_paint/* choosePaint */.is)(options.colour),
        width: Math.min(Math.max(options.width, 40), 120),
        program,
    };
    const blocks = [sayVerdict(page), sayOverview(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,safe_text/* withoutCommands */.Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = report_sentence/* DECISION_WORDS */.np[decision];
    const sentence = (0,wrap/* wrapText */.C)((0,report_sentence/* renderSentence */.iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(plain_paint/* DECISION_SHADES */.o0[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    // A sound draft is no advice, and on a person's own machine there is no job.
    const isAdvice = report.verdict.outcome === 'warn' && report.verdict.stage !== 'draft';
    const advice = isAdvice ? [`The policy only advises here${report.trusted ? ': the job goes on' : ''}.`] : [];
    const first = (0,report_sentence/* sayNext */.jp)(report);
    const next = first === null ? [] : [(0,wrap/* wrapText */.C)(`Next: ${(0,safe_text/* shown */.SP)(first)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,wrap/* wrapText */.C)(line, width))].join('\n');
}
/** A line for each record, the worst first, where there are several. */
function sayOverview({ report, paint, width }) {
    const lines = (0,overview/* overviewLines */.r)(report);
    const some = lines.slice(0, MOST).map(({ decision, id, title, why }) => {
        const word = report_sentence/* DECISION_WORDS */.np[decision].toLowerCase();
        const rest = [(0,safe_text/* shown */.SP)(id, 70), ...(title === render_document/* NOTHING */.K$ ? [] : [(0,safe_text/* shown */.SP)(title, 60)])].join(' ');
        const reason = why === render_document/* NOTHING */.K$ ? '' : `: ${(0,inline/* plain */.pj)(why)}`;
        const line = (0,wrap/* wrapText */.C)(`${word} ${rest}${reason}`, width, '    ').trimStart();
        return `${paint(plain_paint/* DECISION_SHADES */.o0[decision], word)}${line.slice(word.length)}`;
    });
    const left = lines.length - some.length;
    return [...some, ...(left === 0 ? [] : [`And ${left} more.`])].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const { report, paint, width } = page;
    const blocks = ordered
        .slice(0, MOST)
        .map((finding) => (0,plain_finding/* writeFinding */.T)(finding, report.texts, { paint, width, about: finding.change }));
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
        ['decision', report_sentence/* DECISION_WORDS */.np[change.decision].toLowerCase()],
        ['life', (0,life_line/* sayLife */._)(change, report)],
    ];
    const risk = (0,words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['impact', (0,impact_words/* sayImpact */.i)(impact)]);
    rows.push(...(0,words/* describeTimes */.UM)(change, report), ...(0,words/* describeSurroundings */.Bl)(change, report));
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,words/* describeRequirement */.vo)(requirement, change)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,words/* describeApproval */.xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,safe_text/* shown */.SP)(change.id, 70))} ${(0,safe_text/* shown */.SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve'.padEnd(LABEL))}  review the pull request with this line, unedited:`,
            `    ${(0,safe_text/* oneLine */.TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
/** A mark stays on the line of its word; nothing that is shown has this blank. */
const GLUE = '\u00a0';
const MARKED = /([\u2713\u25cb\u2717]) /gu;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(text).replace(MARKED, `$1${GLUE}`), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped.replaceAll(GLUE, ' ')}`;
}
function sayEnd({ report, width, program }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    // A notice that there is no catalog is not the word to leave with after a yes.
    const reason = (0,report_sentence/* headline */.Pl)(report)?.reason ?? report.findings.find(({ level }) => level !== 'notice')?.reason;
    if (reason !== undefined)
        lines.push(`Read more: ${program} explain ${reason}`);
    return lines.map((line) => (0,wrap/* wrapText */.C)(line, width)).join('\n');
}

// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
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
    const recorded = recordSource(source);
    const judged = await (0,run_gate/* runGate */.R)(recorded.source, asked, { tzdata });
    const { report, facts } = judged;
    const json = json_renderJson(report);
    const bundle = writeBundle(asked, recorded.tape, json);
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


/***/ })

};
