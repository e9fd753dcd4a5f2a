export const id = 456;
export const ids = [456];
export const modules = {

/***/ 1075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/change-lines.js
var change_lines = __webpack_require__(7324);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/owed.js
/** All that a repository still owes after its changes: unpaid retrospectives, due or overdue, and reviews that are overdue. */


const STATES = ['overdue', 'due', 'beyond'];
/** Overdue first, then by day and id, so that the same records give the same list. */
function findOwed(records, directory, world) {
    const { policy, items, now } = world;
    return records
        .flatMap((record) => {
        const { id, type } = record.value;
        const { path } = record;
        const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy, items, now });
        if (debt !== null)
            return [{ id, path, what: 'retrospective', state: debt.kind, day: debt.day, eligible: debt.eligible }];
        // The review of an emergency is its retrospective.
        if (type === 'emergency')
            return [];
        const duty = (0,review_duty/* reviewDuty */.xK)(record, (0,review_duty/* levelByRecord */.Rq)(world, record), policy, now);
        if (duty.kind === 'beyond')
            return [{ id, path, what: 'review', state: 'beyond', day: null, eligible: [] }];
        return duty.kind === 'overdue'
            ? [{ id, path, what: 'review', state: 'overdue', day: duty.day, eligible: [] }]
            : [];
    })
        .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        compare(a.day ?? '', b.day ?? '') ||
        compare(a.id, b.id) ||
        compare(a.path, b.path));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var text_paths = __webpack_require__(6150);
// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(6555);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 25 modules
var run_gate = __webpack_require__(863);
// EXTERNAL MODULE: ./.build/build/src/github/facts/standing-checks.js
var standing_checks = __webpack_require__(4404);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 18 modules
var source = __webpack_require__(9778);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 1 modules
var writer = __webpack_require__(4280);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 1 modules
var plain_writer = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var report_sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/action/commands/one-head.js
var one_head = __webpack_require__(4829);
// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/action/commands/publish.js + 1 modules
var publish = __webpack_require__(8615);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/standing-words.js




async function readStanding({ api, repository, names }, sha, environment) {
    const own = (name) => {
        const full = environment === null ? name : `${name} / ${environment}`;
        return [full, `${full} (advice)`];
    };
    const owner = (0,publish/* ownerOf */.bf)(environment);
    const { checkName, status } = names;
    const asked = await Promise.all([
        ...(checkName === null ? [] : own(checkName)).map((name) => (0,standing_checks/* readCheck */.jc)(api, repository, { sha, name, owner })),
        ...(status === null ? [] : own(status)).map((name) => (0,statuses/* readStatus */.rk)(api, repository, { sha, name })),
    ]);
    for (const answer of asked)
        if (answer.kind === 'unavailable')
            return answer;
    const found = asked.flatMap((answer) => (answer.kind === 'known' ? (answer.value ?? []) : []));
    return { kind: 'known', value: { isThere: found.length > 0, isAwaiting: found.some(isAwaiting) } };
}
function isAwaiting(word) {
    if ('state' in word)
        return word.state === 'pending';
    return word.conclusion === 'failure' && word.isAwaiting;
}
const SAME = { kind: 'same', why: '' };
const WORST = ['unwritten', 'changed', 'overtaken', 'same'];
/** @returns null where the report is about no commit */
async function sayAnew(place, report, hasPullRequest) {
    if (report.subject.commit === null)
        return null;
    const all = [await sayStatusAnew(place, report), await sayCheckAnew(place, report, hasPullRequest)];
    return all.sort((a, b) => WORST.indexOf(a.kind) - WORST.indexOf(b.kind))[0] ?? SAME;
}
async function sayStatusAnew({ api, repository, names, runUrl }, report) {
    const word = names.status === null ? null : (0,publish/* toStatus */.mf)(report, names.status, runUrl);
    if (names.status === null || word === null)
        return SAME;
    const known = await (0,statuses/* readStatus */.rk)(api, repository, word);
    if (known.kind === 'unavailable')
        return unwritten(known);
    if (known.value?.state === word.state && known.value.sentence === word.sentence)
        return SAME;
    const said = await (0,publish/* sayStatus */.c_)(api, repository, report, { ...word, bare: names.status });
    if (said.kind === 'unavailable')
        return unwritten(said);
    return said.value.kind === 'written' ? { kind: 'changed', why: '' } : overtaken('status');
}
async function sayCheckAnew({ api, repository, names }, report, hasPullRequest) {
    const check = names.checkName === null ? null : (0,publish/* toCheck */.K4)(report, names.checkName, hasPullRequest);
    if (names.checkName === null || check === null)
        return SAME;
    const where = {
        sha: check.sha,
        name: (0,publish/* checkNameOf */.z5)(names.checkName, report),
        owner: (0,publish/* ownerOf */.bf)(report.subject.environment),
    };
    const known = await (0,standing_checks/* readCheck */.jc)(api, repository, where);
    if (known.kind === 'unavailable')
        return unwritten(known);
    if (known.value?.conclusion === check.conclusion && known.value.title === check.title.slice(0, 255))
        return SAME;
    // A gate that ran meanwhile has seen more than this sweep: its check stands.
    const now = await (0,standing_checks/* readCheck */.jc)(api, repository, where, { fresh: true });
    if (now.kind === 'unavailable')
        return unwritten(now);
    if (now.value?.id !== known.value?.id)
        return overtaken('check');
    const written = await (0,writes/* writeCheck */.ac)(api, repository, check, report.verdict.decision === 'awaiting');
    return written.kind === 'known' ? { kind: 'changed', why: '' } : unwritten(written);
}
function overtaken(what) {
    return { kind: 'overtaken', why: `another run wrote the ${what} meanwhile` };
}
function unwritten(answer) {
    return { kind: 'unwritten', why: sayWhy(answer) };
}
function sayWhy(answer) {
    return answer.permission === undefined
        ? answer.because
        : `${answer.because}. Add \`${answer.permission}\` to the \`permissions:\` of the job`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var terms_reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/outputs.js
var outputs = __webpack_require__(6861);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep-report.js
/** What a sweep hands back: outputs, log, summary, exit code. */






/** 1 where rules could not be read, or nothing at all; else 0, whatever was judged. */
function exitCodeOf({ looks, hasGovernanceFault }) {
    const isBlind = looks.length > 0 && looks.every(({ result }) => result.kind === 'unread');
    return hasGovernanceFault || isBlind ? 1 : 0;
}
/** What was found, for people and dashboards. A sweep decides nothing: a workflow that asks its output for a yes never gets one. */
function sweepOutputs(swept) {
    const judged = swept.looks.flatMap(({ result }) => (result.kind === 'unread' ? [] : [(0,outputs/* toOutputs */.I)(result.report)]));
    const words = (name) => [
        ...new Set(judged.flatMap((outputs) => outputs[name].split(' ')).filter((word) => word !== '')),
    ];
    const reasons = words('reasons');
    return {
        ...runner/* DENIAL */.SJ,
        outcome: exitCodeOf(swept) === 0 ? 'warn' : 'fail',
        reasons: terms_reasons/* REASON_IDS */.At.filter((id) => reasons.includes(id)).join(' '),
        'change-ids': words('change-ids').join(' '),
    };
}
/** What could not be looked at, and what could not be written. */
function annotateSweep({ looks }) {
    return looks.flatMap(({ what, result }) => {
        if (result.kind !== 'unread' && result.kind !== 'unwritten')
            return [];
        const title = result.kind === 'unread' ? 'Not read' : 'Not written';
        const message = `${what}: ${result.why}`;
        return [{ level: 'warning', path: null, line: null, column: null, title, message }];
    });
}
const RESULTS = {
    changed: 'changed',
    same: 'as before',
    overtaken: 'left alone',
    unwritten: 'not written',
    unread: 'not read',
};
/** `Looked at 3: 1 changed, 1 as before, 1 not read.` */
function sayCounts({ looks }) {
    if (looks.length === 0)
        return 'No pull request and no deployment has a check that could change.';
    const counts = Object.entries(RESULTS).flatMap(([kind, words]) => {
        const count = looks.filter(({ result }) => result.kind === kind).length;
        return count === 0 ? [] : [`${count} ${words}`];
    });
    return `Looked at ${looks.length}: ${counts.join(', ')}.`;
}
function sayLook({ result }) {
    if (result.kind === 'unread')
        return result.why;
    const sentence = (0,report_sentence/* renderSentence */.iQ)(result.report);
    return result.why === '' ? sentence : `${result.why}. ${sentence}`;
}
function describeSweep(swept) {
    const looks = swept.looks.map((look) => [RESULTS[look.result.kind], look.what, sayLook(look)]);
    return {
        title: 'Sweep',
        blocks: [
            (0,render_document/* sentence */.em)(sayCounts(swept)),
            ...(0,render_document/* table */.tp)(['Check', 'Looked at', 'Verdict'], 'checks', looks),
            (0,render_document/* section */.uW)('Owed after changes', describeOwed(swept)),
        ],
        whole: null,
    };
}
function describeOwed({ owed: { all, unread } }) {
    if (all.length === 0 && unread.length === 0)
        return [(0,render_document/* sentence */.em)('No retrospective and no review is owed.')];
    const rows = all.map(({ id, what, state, day, eligible }) => {
        const who = what === 'review'
            ? 'Somebody who took no part'
            : eligible.length === 0
                ? 'Nobody whom the register lists: add somebody of the level that its rule asks for, who had no part in it'
                : (0,safe_text/* listWords */.yh)(eligible, 'or');
        return [state === 'beyond' ? 'unknown' : state, id, `${what} ${sayDue(state, day)}`, who];
    });
    const isAll = unread.length === 0 ? '' : ', as far as could be read';
    return [
        (0,render_document/* sentence */.em)(`Owed after changes${isAll}: ${rows.length}.`),
        ...(0,render_document/* table */.tp)(['State', 'Change', 'Owes', 'Who can'], 'debts', rows),
        { kind: 'list', what: 'places that were not read', entries: unread.map((why) => `not read: ${why}`) },
    ];
}
function sayDue(state, day) {
    if (state === 'beyond')
        return 'due on a day beyond the bank holidays that are known';
    return state === 'due' ? `due by ${day}` : `was due on ${day}`;
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep.js
/**
 * The command `sweep`: judges again what can change without a push, because a window opens or an approval ends, and writes status or check
 * only where they say something else now. It decides nothing of its own, and one thing that cannot be judged stops no other.
 */



















/** How many records are read for what is owed. A sweep comes several times an hour, and the job's token is good for 1,000 requests in it. */
const MOST_RECORDS = 150;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;
/** Milliseconds for all that a sweep looks at. */
const DEADLINE = 15 * 60_000;
const command = {
    name: 'sweep',
    deadline: DEADLINE,
    /** It is about no single change, so that nothing may name one. */
    refuses: (inputs, event) => [
        ...(0,refusals/* refuseNameless */.Lm)(inputs),
        ...(0,refusals/* refuseInputs */.gJ)(inputs, ['environment', 'stage', 'sha', 'change']),
        ...(0,refusals/* refuseEvent */.DO)(inputs, event),
    ],
    refuse: refuse_command/* refuseCommand */.W,
    async run({ api, request, inputs, runUrl, clock, docs, tzdata }) {
        const swept = await sweep({
            api,
            request,
            names: { status: inputs.status, checkName: inputs.checkName },
            runUrl,
            mode: inputs.mode,
            clock,
            docs,
            tzdata,
        });
        return {
            text: (0,plain_writer/* renderAsText */.S)(describeSweep(swept), options/* LOG */.$),
            markdown: (0,writer/* renderAsMarkdown */.i)(describeSweep(swept)),
            annotations: annotateSweep(swept),
            files: null,
            outputs: sweepOutputs(swept),
            exitCode: exitCodeOf(swept),
            isDecision: false,
            publish: null,
        };
    },
};
async function sweep(place) {
    const { api, request } = place;
    const { policy, findings, files } = await (0,read_governance/* readPolicy */.T4)((0,source/* openGitHub */.o)(request, api));
    const rules = [
        ...findings.map(({ message }) => message),
        ...files.diagnostics.map(({ diagnostic }) => diagnostic.message),
    ];
    const looks = rules.map((why) => unread('The policy of the default branch', why));
    const [pulls, deployments] = await Promise.all([
        (0,standing_checks/* readOpenPulls */.vY)(api, request.repository),
        (0,standing_checks/* readLastDeployments */.Xu)(api, request.repository),
    ]);
    if (pulls.kind === 'unavailable')
        looks.push(unread('The open pull requests', sayWhy(pulls)));
    else
        looks.push(...(await inTurn(byHead(pulls.value), (all) => lookAtHead(place, all, policy.records))));
    if (deployments.kind === 'unavailable')
        looks.push(unread('The last deployments', sayWhy(deployments)));
    else
        looks.push(...(await inTurn(deployments.value, (one) => lookAtDeployment(place, one))));
    const isFaulty = looks.some(({ result }) => result.kind !== 'unread' && (0,gate_mode/* hasGovernanceFault */.nV)(result.report.verdict.findings));
    // Last, so that what is left of the hour's requests goes to the checks first.
    return { looks, hasGovernanceFault: isFaulty || rules.length > 0, owed: await findOwedHere(place) };
}
/** Every record of the trusted ref, for what is owed: one that cannot be read is said, and never shown as nothing owed. */
async function findOwedHere({ api, request, clock: own }) {
    try {
        const { policy, register, items, models, records, findings } = await (0,survey/* survey */.F)((0,source/* openGitHub */.o)(request, api, MOST_RECORDS));
        const clock = api.clock();
        const now = clock.kind === 'known' ? clock.value.now : own;
        const directory = (0,people/* buildDirectory */.WP)(register?.value ?? { version: 1 }, register?.path ?? '', policy.timezone, undefined);
        const unread = findings.flatMap(({ level, message }) => (level === 'error' ? [message] : []));
        return { all: findOwed(records, directory, { policy, items, models, now }), unread };
    }
    catch (error) {
        return { all: [], unread: [`a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`] };
    }
}
/** Pull requests by their heads, and in each the one that is looked at first; a head that only drafts have is left alone. */
function byHead(pulls) {
    const heads = new Map();
    for (const pull of pulls)
        heads.set(pull.head.sha, [...(heads.get(pull.head.sha) ?? []), pull]);
    return [...heads.values()].flatMap((all) => {
        const [first, ...rest] = [...all].sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || a.number - b.number);
        return first === undefined || first.isDraft ? [] : [[first, ...rest]];
    });
}
/** One word for a head, whichever of its pull requests it is about. */
async function lookAtHead(place, all, records) {
    const { api, request, names } = place;
    const [pull, ...rest] = all;
    const what = `Pull request ${[pull, ...rest].map(({ number }) => `#${number}`).join(', ')}`;
    const standing = await readStanding(wordsOf(place), pull.head.sha, null);
    if (standing.kind === 'unavailable')
        return unread(what, sayWhy(standing));
    const { isThere, isAwaiting } = standing.value;
    // A run of a fork's pull request could write no status, so that one without any waits for this one, whatever it changes.
    const isUnsaid = names.status !== null && (!isThere || isAwaiting);
    if (!isThere && !isUnsaid)
        return null;
    let isOfRecords = isUnsaid;
    for (const { number, body } of all) {
        isOfRecords = isOfRecords || (0,change_lines/* changeLines */.O)(body, () => true).length > 0;
        if (isOfRecords)
            break;
        const paths = await (0,standing_checks/* readPaths */.Vv)(api, request.repository, number);
        if (paths.kind === 'unavailable')
            return unread(what, sayWhy(paths));
        isOfRecords = paths.value.some((path) => (0,text_paths/* isRecordPath */.$k)(records, path));
    }
    if (!isOfRecords)
        return null;
    const report = await judge(place, { ...request, event: (0,one_head/* eventOf */.A)(pull), stage: 'review', environment: null });
    if (typeof report === 'string')
        return unread(what, report);
    // A push since then has a run of its own.
    if (report.subject.commit !== null && report.subject.commit !== pull.head.sha)
        return { what, result: { kind: 'overtaken', report, why: 'its head moved meanwhile' } };
    return settle(place, what, report);
}
async function lookAtDeployment(place, deployment) {
    const { api, request } = place;
    const { id, sha, environment, creator } = deployment;
    const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
    const standing = await readStanding(wordsOf(place), sha, environment);
    if (standing.kind === 'unavailable')
        return unread(what, sayWhy(standing));
    if (!standing.value.isAwaiting)
        return null;
    const run = await (0,standing_checks/* readRunOf */.tD)(api, request.repository, deployment);
    if (run.kind === 'unavailable')
        return unread(what, sayWhy(run));
    // Whoever deploys cannot approve, so that somebody must be known: by the run, or by the deployment where a person made it.
    const actor = creator?.type === 'User' ? { login: creator.login, id: creator.id } : null;
    if (run.value === null && actor === null)
        return unread(what, 'who started it is not known');
    const event = { ...NO_EVENT, name: 'deployment', sha, deploymentId: id };
    const own = {
        event,
        stage: 'deploy',
        environment,
        actor,
        triggeringActor: null,
        runId: run.value,
        runAttempt: null,
    };
    const report = await judge(place, { ...request, ...own });
    if (typeof report === 'string')
        return unread(what, report);
    // The check that waits stays until more is known: the next sweep would not find another one.
    if (report.verdict.decision === 'undetermined')
        return unread(what, (0,report_sentence/* renderSentence */.iQ)(report));
    return settle(place, what, report);
}
const NO_EVENT = {
    sha: null,
    ref: null,
    pullRequest: null,
    headSha: null,
    headRef: null,
    baseSha: null,
    deploymentId: null,
    isFromGitHub: true,
};
/** @returns the report, or why there is none */
async function judge(place, request) {
    const { api, mode, clock, docs, tzdata } = place;
    const alone = {
        stage: request.stage,
        environment: request.environment,
        mode,
        at: null,
        clock,
        trusted: true,
        localFiles: null,
        faults: [],
        all: false,
        docs,
    };
    try {
        const { source, asked } = await (0,one_head/* openForHead */.G)({ api, request, alone, tzdata });
        const { report } = await (0,run_gate/* runGate */.R)(source, asked, { tzdata });
        return report;
    }
    catch (error) {
        // A fault of the program with one of them is no reason to leave the others as they are.
        return `a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`;
    }
}
/** Writes where it would say something else than what stands. */
async function settle(place, what, report) {
    const said = await sayAnew(wordsOf(place), report, place.request.event.pullRequest !== null);
    return said === null ? unread(what, (0,report_sentence/* renderSentence */.iQ)(report)) : { what, result: { ...said, report } };
}
function wordsOf({ api, request: { repository }, names, runUrl }) {
    return { api, repository, names, runUrl };
}
/** A few at a time; what is not looked at is left out. */
async function inTurn(all, look) {
    const looks = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        for (const one of await Promise.all(all.slice(start, start + AT_ONCE).map(look)))
            if (one !== null)
                looks.push(one);
    }
    return looks;
}
function unread(what, why) {
    return { what, result: { kind: 'unread', why } };
}


/***/ }),

/***/ 8980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOG)
/* harmony export */ });
/** How text for a terminal is laid out. */
/** A log breaks long lines by itself, and is searched by whole ones. */
const LOG = { colour: false, width: Number.POSITIVE_INFINITY };


/***/ })

};
