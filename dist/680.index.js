export const id = 680;
export const ids = [680];
export const modules = {

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

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7276);
/* harmony import */ var _render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9992);
/* harmony import */ var _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9649);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);





async function refuseCommand({ inputs: { command } }, faults) {
    const document = {
        title: `The command ${command} did nothing`,
        blocks: [
            (0,_render_document_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)('Its inputs or its event are wrong.'),
            { kind: 'findings', findings: faults.map((one) => ({ ...one, path: null, line: null, column: null })) },
        ],
        whole: null,
    };
    return {
        text: (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAsText */ .S)(document, _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG */ .$),
        markdown: (0,_render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsMarkdown */ .i)(document),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 6680:
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
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js
var text_paths = __webpack_require__(437);
// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(3713);
// EXTERNAL MODULE: ./.build/build/src/github/facts/standing-checks.js
var standing_checks = __webpack_require__(4404);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 40 modules
var source = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/build/src/github/trees/folders.js
var folders = __webpack_require__(5945);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 7 modules
var plain_writer = __webpack_require__(9649);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/action/commands/one-head.js
var one_head = __webpack_require__(4829);
// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
;// CONCATENATED MODULE: ./.build/build/src/github/writes/status-together.js


const CONTEXT = (0,shapes/* object */.Ik)({
    context: shapes/* text */.Qq,
    state: (0,shapes/* oneOf */.yL)('ERROR', 'FAILURE', 'PENDING', 'SUCCESS'),
    description: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
});
const COMMIT = (0,shapes/* object */.Ik)({ oid: shapes/* sha */.hW, status: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ context: (0,shapes/* nullable */.me)(CONTEXT) })) });
const status_together_STATES = { ERROR: 'error', FAILURE: 'failure', PENDING: 'pending', SUCCESS: 'success' };
/** So little that a hundred share a query. */
const BYTES = 7_000;
function readStatusTogether(api, repository, where) {
    const { sha: commit, name } = where;
    const instead = async () => {
        const alone = await (0,statuses/* readStatus */.rk)(api, repository, where);
        if (alone.kind === 'unavailable' || alone.value === null)
            return alone;
        const { state, sentence } = alone.value;
        return { kind: 'known', value: { state, sentence } };
    };
    if (!/^[0-9a-f]{40}$/u.test(commit))
        return instead();
    return api.once(`status ${repository} ${commit} ${name}`, async () => {
        const told = await api.ask({
            repository,
            family: 'words',
            field: `object(oid: "${commit}") { ... on Commit { oid status { context(name: $name) { context state description } } } }`,
            given: { name },
            believe: (value) => believe(where, value),
            bytes: BYTES,
            instead: async () => {
                const answer = await instead();
                return answer.kind === 'known' ? { kind: 'known', value: { said: answer.value } } : answer;
            },
        });
        return told.kind === 'known' ? { kind: 'known', value: told.value.said } : told;
    });
}
/** GitHub compares the names of required checks to the letter. */
function believe({ sha: commit, name }, value) {
    if (!isWhole(value))
        return null;
    const fit = COMMIT(value);
    if (!fit.ok || fit.value.oid !== commit)
        return null;
    const found = fit.value.status?.context ?? null;
    if (found === null)
        return { said: null };
    if (found.context !== name)
        return null;
    return { said: { state: status_together_STATES[found.state], sentence: found.description ?? '' } };
}
/** What was left out of an answer is no "nothing stands there". */
function isWhole(value) {
    if (typeof value !== 'object' || value === null || !('status' in value))
        return false;
    const { status } = value;
    return status === null || (typeof status === 'object' && 'context' in status);
}

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
    const asks = [
        ...(checkName === null ? [] : own(checkName)).map((name) => () => (0,standing_checks/* readCheck */.jc)(api, repository, { sha, name, owner })),
        ...(status === null ? [] : own(status)).map((name) => () => readSaid(api, repository, { sha, name }, environment)),
    ];
    const found = [];
    for (const ask of asks) {
        const answer = await ask();
        if (answer.kind === 'unavailable')
            return answer;
        if (answer.value !== null)
            found.push(answer.value);
        // Whether something waits matters to statuses and to deployments; for a head that has a check, that it has one is enough.
        const isEnough = found.some(isAwaiting) || (found.length > 0 && status === null && environment === null);
        if (isEnough)
            break;
    }
    return { kind: 'known', value: { isThere: found.length > 0, isAwaiting: found.some(isAwaiting) } };
}
/** Heads of pull requests are many; where nothing stands for an environment it is not judged, so that REST has to say that. */
function readSaid(api, repository, where, environment) {
    return environment === null ? readStatusTogether(api, repository, where) : (0,statuses/* readStatus */.rk)(api, repository, where);
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
    const known = await readSaid(api, repository, word, report.subject.environment);
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

// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/facts/gate-link.js
var gate_link = __webpack_require__(1024);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/held-run.js



/** How many of a commit's newest statuses, and of the runs that came after, are looked through. */
const NEWEST = 100;
const WORD = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    state: shapes/* text */.Qq,
    context: shapes/* text */.Qq,
    target_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: shapes/* instant */.uR,
    creator: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const RUN = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    event: shapes/* text */.Qq,
    head_sha: shapes/* sha */.hW,
    head_branch: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    workflow_id: shapes/* integer */.nd,
    status: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: shapes/* instant */.uR,
    run_started_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    run_attempt: (0,shapes/* nullable */.me)(shapes/* integer */.nd),
});
const STEP = (0,shapes/* object */.Ik)({ conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq), started_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR), completed_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR) });
const JOB = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, name: shapes/* text */.Qq, conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq), steps: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)(STEP)) });
/**
 * The run with all that tells whether the gate alone stopped it; null where its latest word in that run, for this environment, is not that
 * it waits.
 * @param name the gate's status without an environment
 */
async function readHeldRun(api, repository, asked) {
    const { actions } = api.rest;
    const words = await readWords(api, repository, asked);
    if (words.kind === 'unavailable')
        return words;
    const own = words.value.find(({ context }) => context === `${asked.name} / ${asked.environment}`);
    if (own?.state !== 'pending')
        return { kind: 'known', value: null };
    const answer = await api.get(actions.getWorkflowRun, { ...(0,addresses/* inRepository */.y)(repository), run_id: asked.run }, RUN, {
        fresh: true,
    });
    if (answer.kind === 'unavailable')
        return answer;
    const run = answer.value;
    const attempt = run.run_attempt ?? 0;
    const [jobs, later] = await Promise.all([
        api.list(actions.listJobsForWorkflowRunAttempt, { ...(0,addresses/* inRepository */.y)(repository), run_id: run.id, attempt_number: attempt }, JOB, ({ id }) => String(id), { key: 'jobs' }),
        readLater(api, repository, run),
    ]);
    if (jobs.kind === 'unavailable')
        return jobs;
    if (later.kind === 'unavailable')
        return later;
    const { id, event, head_sha, created_at, run_started_at } = run;
    return {
        kind: 'known',
        value: {
            id,
            attempt,
            event,
            sha: head_sha,
            isOver: run.status === 'completed',
            createdAt: created_at,
            startedAt: run_started_at ?? created_at,
            words: words.value,
            jobs: jobs.value,
            later: later.value,
        },
    };
}
/** The gate's statuses on the commit that a run wrote: by their name, by an app, and with the gate's link to that run. */
async function readWords(api, repository, { run, sha: commit, name }) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), ref: commit };
    const all = await api.list(api.rest.repos.listCommitStatusesForRef, asked, WORD, ({ id }) => String(id), {
        most: NEWEST,
        isCut: true,
    });
    if (all.kind === 'unavailable')
        return all;
    const words = all.value
        .filter(({ context, creator, target_url: link }) => {
        const isNamed = context.startsWith(`${name} / `) && creator?.type === 'Bot';
        return isNamed && (0,gate_link/* isLinkOfGate */.Bj)(link ?? '') && (0,gate_link/* runOfGate */.IR)(link ?? '') === run;
    })
        .sort((a, b) => b.id - a.id)
        .map(({ context, state, created_at }) => ({ context, state, at: created_at }));
    return { kind: 'known', value: words };
}
async function readLater(api, repository, run) {
    const branch = run.head_branch === null ? {} : { branch: run.head_branch };
    const all = await api.list(api.rest.actions.listWorkflowRunsForRepo, { ...(0,addresses/* inRepository */.y)(repository), ...branch, created: `>=${run.created_at}` }, RUN, ({ id }) => String(id), { key: 'workflow_runs', most: NEWEST, isCut: true });
    if (all.kind === 'unavailable')
        return all;
    const later = all.value
        .filter(({ id, workflow_id, head_branch, conclusion }) => {
        const isSame = workflow_id === run.workflow_id && head_branch === run.head_branch;
        return isSame && id > run.id && conclusion !== 'skipped';
    })
        .map(({ id, event, head_sha, status }) => ({ id, event, sha: head_sha, isOver: status === 'completed' }));
    return { kind: 'known', value: later };
}
/** Whether a run still stands where it stood: nobody started it again meanwhile. */
async function isUnmoved(api, repository, { id, attempt }) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), run_id: id };
    const now = await api.get(api.rest.actions.getWorkflowRun, asked, RUN, { fresh: true });
    if (now.kind === 'unavailable')
        return now;
    return { kind: 'known', value: now.value.run_attempt === attempt && now.value.status === 'completed' };
}

// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var report_sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/action/runner/event.js
var runner_event = __webpack_require__(2010);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 32 modules
var run_gate = __webpack_require__(9188);
// EXTERNAL MODULE: ./.build/build/src/github/api/room.js
var api_room = __webpack_require__(3722);
// EXTERNAL MODULE: ./.build/build/src/report/named.js
var named = __webpack_require__(9166);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep-judging.js






/** What one of them takes, before any was looked at. */
const USUAL_COST = 12;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 10;
/** By GitHub's clock, as far as it has shown it. */
function nowOf({ api, clock: own }) {
    const clock = api.clock();
    return clock.kind === 'known' ? clock.value.now : own;
}
/** @returns the report, or why there is none */
async function judge(place, request) {
    const { api, mode, clock, docs, program, tzdata } = place;
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
        return (0,named/* nameInReport */.x)(report, program);
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
/**
 * A few at a time, as long as GitHub's limit allows: the job's token is the whole repository's, and a gate that comes after needs some of
 * it too. What is left is named in one look.
 */
async function inTurn({ api }, { all, nameOf, look }) {
    const looks = [];
    let cost = USUAL_COST;
    for (let start = 0, size = 0; start < all.length; start += size) {
        const room = (0,api_room/* roomFor */.N)(api, cost);
        size = Math.min(AT_ONCE, room.most);
        if (size < 1) {
            const unseen = all.slice(start).map(nameOf);
            return [...looks, unread(unseen.join(', '), `not looked at: ${room.why}`)];
        }
        const before = api.calls.length;
        const some = all.slice(start, start + size);
        for (const one of await Promise.all(some.map(look)))
            if (one !== null)
                looks.push(one);
        // What is read first serves those that follow: the dearest tells nothing of the rest.
        cost = Math.max(1, Math.ceil((api.calls.length - before) / some.length));
    }
    return looks;
}
function unread(what, why) {
    return { what, result: { kind: 'unread', why } };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep-rerun.js
/**
 * Starts the failed jobs of a deployment again that the gate stopped and would let go now. A sweep authorises nothing: in the run that it
 * starts the gate judges anew. Whatever is not proved to have been stopped by the gate alone is left to people, with the reason.
 */






/** Runs that one sweep starts again. */
const MOST_STARTED = 3;
/** A run that has had so many attempts is left to people: what the gate refuses each time anew is nothing that time mends. */
const MOST_ATTEMPTS = 5;
/** GitHub starts nothing again that is older. */
const OLDEST = 30 * 24 * 3_600_000;
/** How far a runner's clock, which dates its steps, may be from GitHub's: further, the gate does not believe it either. */
const SKEW = 120_000;
/** Events whose runs say for themselves what they deploy and where to, so that a later one need not be about the same. */
const NAMED = ['workflow_dispatch', 'repository_dispatch', 'deployment', 'workflow_run'];
const REVIEW = /^(?:pull_request|merge_group)/;
const WELL = ['success', 'skipped', 'neutral'];
/**
 * Why a run is not started again; null where it may be.
 * @param now RFC 3339, by GitHub's clock
 */
function whyLeft(held, context, now) {
    const { attempt, event, createdAt, startedAt, words, jobs, later } = held;
    if (!held.isOver)
        return 'its run is under way';
    if (attempt < 1)
        return 'GitHub does not say which attempt of the run was the last';
    if (REVIEW.test(event))
        return `its run was started by ${(0,quote/* quote */.hD)(event)}, which deploys nothing`;
    const [at, made, began] = [now, createdAt, startedAt].map(time/* parseInstant */.nV);
    if (at == null || made == null || began == null || at - made > OLDEST)
        return 'its run is older than 30 days, and GitHub starts it no more: start a new one';
    if (attempt >= MOST_ATTEMPTS)
        return `its run has had ${attempt} attempts: somebody has to look at it`;
    const newer = later.find((one) => isInstead(one, held));
    if (newer !== undefined)
        return `run ${newer.id} of the same workflow is newer`;
    const stops = words.filter((word) => ((0,time/* parseInstant */.nV)(word.at) ?? 0) >= began && word.state === 'pending');
    if (!stops.some((word) => word.context === context))
        return 'the gate did not stop the last attempt of its run';
    const failed = jobs.filter(({ conclusion }) => !WELL.includes(conclusion));
    if (failed.length === 0)
        return 'no job of its run failed';
    const other = failed.find((job) => !isStopped(job, stops));
    if (other !== undefined)
        return `its job ${(0,quote/* quote */.hD)(other.name)} did not end as one that the gate stopped`;
    if (failed.length > stops.length)
        return 'more of its jobs failed than the gate stopped';
    return null;
}
/** One that brings something else is newer; of those that name what they deploy, only one that may yet do so. */
function isInstead(later, { event, sha }) {
    if (NAMED.includes(event) || later.event !== event)
        return !later.isOver;
    return !later.isOver || later.sha !== sha;
}
/** Whether the first step of a job that failed is the one in which the gate said that it waits. */
function isStopped({ conclusion, steps }, words) {
    const first = (steps ?? []).find((step) => !WELL.includes(step.conclusion));
    if (conclusion !== 'failure' || first?.conclusion !== 'failure')
        return false;
    const [from, to] = [first.started_at ?? '', first.completed_at ?? ''].map(time/* parseInstant */.nV);
    if (from == null || to == null)
        return false;
    return words.some(({ at }) => {
        const said = (0,time/* parseInstant */.nV)(at);
        return said !== null && said >= from - SKEW && said <= to + SKEW;
    });
}
/** Starts again what was found to be ready, one after the other; what is left says why. */
async function startAgain(place, looks, now) {
    const started = new Set();
    const all = [];
    for (const look of looks) {
        const { held } = look;
        if (held === undefined) {
            all.push(look);
            continue;
        }
        const why = whyLeft(held.run, held.context, now);
        if (why !== null)
            all.push({ ...look, again: { kind: 'left', run: held.run.id, why } });
        else if (started.has(held.run.id))
            all.push({ ...look, again: { kind: 'started', run: held.run.id, why: '' } });
        else if (started.size >= MOST_STARTED)
            all.push({
                ...look,
                again: { kind: 'left', run: held.run.id, why: `a sweep starts ${MOST_STARTED} runs; the next one goes on` },
            });
        else {
            const again = await start(place, held.run);
            if (again.kind === 'started')
                started.add(held.run.id);
            all.push({ ...look, again });
        }
    }
    return all;
}
async function start({ api, repository }, run) {
    const { id } = run;
    const say = (kind, why) => ({
        kind,
        run: id,
        why,
    });
    // Judging all the others took its time.
    const unmoved = await isUnmoved(api, repository, run);
    if (unmoved.kind === 'unavailable')
        return say('failed', sayWhy(unmoved));
    if (!unmoved.value)
        return say('left', 'somebody started it again meanwhile');
    const answer = await api.send(api.rest.actions.reRunWorkflowFailedJobs, { ...(0,addresses/* inRepository */.y)(repository), run_id: id }, (0,shapes/* object */.Ik)({}));
    return answer.kind === 'known' ? say('started', '') : say('failed', sayWhy(answer));
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep-deployments.js
/** The last deployments whose status waits: each is judged as if it came now, and what the gate stopped may be started again. */








/** @param deployments newest first */
async function lookAtDeployments(place, deployments) {
    const looks = await inTurn(place, {
        all: deployments,
        nameOf: nameDeployment,
        look: (one) => lookAtDeployment(place, one, isNewest(one, deployments)),
    });
    return startAgain({ api: place.api, repository: place.request.repository }, looks, nowOf(place));
}
/** Whether nothing was deployed to its environment after it; the list is newest first. */
function isNewest(one, all) {
    return all.find(({ environment }) => (0,names/* isSameName */.yS)(environment, one.environment)) === one;
}
function nameDeployment({ sha, environment }) {
    return `Deployment of ${sha.slice(0, 7)} to ${environment}`;
}
async function lookAtDeployment(place, deployment, isNewestThere) {
    const { api, request, names } = place;
    const { id, sha, environment, creator } = deployment;
    const what = nameDeployment(deployment);
    const standing = await readStanding(wordsOf(place), sha, environment);
    if (standing.kind === 'unavailable')
        return unread(what, sayWhy(standing));
    const { isAwaiting } = standing.value;
    const wanted = place.rerun && isNewestThere ? names.status : null;
    if (!isAwaiting && wanted === null)
        return null;
    const run = await (0,standing_checks/* readRunOf */.tD)(api, request.repository, deployment);
    if (run.kind === 'unavailable')
        return unread(what, sayWhy(run));
    const context = `${wanted} / ${environment}`;
    const held = wanted === null || run.value.id === null || !run.value.hasFailed
        ? null
        : await readHeldRun(api, request.repository, { run: run.value.id, sha, name: wanted, environment });
    if (held?.kind === 'unavailable')
        return unread(what, sayWhy(held));
    const stopped = held?.value ?? null;
    // Green already by an earlier sweep, it may still stand where the gate stopped it.
    if (!isAwaiting && (stopped === null || whyLeft(stopped, context, nowOf(place)) !== null))
        return null;
    // Whoever deploys cannot approve, so that somebody must be known: by the run, or by the deployment where a person made it.
    const actor = creator?.type === 'User' ? { login: creator.login, id: creator.id } : null;
    if (run.value.id === null && actor === null)
        return unread(what, 'who started it is not known');
    const event = { ...runner_event/* NO_EVENT */.j, isFromGitHub: true, name: 'deployment', sha, deploymentId: id };
    const own = {
        event,
        stage: 'deploy',
        environment,
        actor,
        triggeringActor: null,
        runId: run.value.id,
        runAttempt: null,
    };
    const report = await judge(place, { ...request, ...own });
    if (typeof report === 'string')
        return unread(what, report);
    // The check that waits stays until more is known: the next sweep would not find another one.
    if (report.verdict.decision === 'undetermined')
        return unread(what, (0,report_sentence/* renderSentence */.iQ)(report));
    const look = await settle(place, what, report);
    const isReady = stopped !== null && report.verdict.decision === 'authorised';
    return isReady ? { ...look, held: { run: stopped, context } } : look;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var terms_reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/outputs.js
var outputs = __webpack_require__(6861);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __webpack_require__(9018);
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
    const warn = (title, message) => {
        return { level: 'warning', path: null, line: null, column: null, title, message };
    };
    return looks.flatMap(({ what, result, again }) => [
        ...(result.kind === 'unread' ? [warn('Not read', `${what}: ${result.why}`)] : []),
        ...(result.kind === 'unwritten' ? [warn('Not written', `${what}: ${result.why}`)] : []),
        ...(again?.kind === 'failed' ? [warn('Not started again', `${what}: run ${again.run}: ${again.why}`)] : []),
    ]);
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
    const started = new Set(looks.flatMap(({ again }) => (again?.kind === 'started' ? [again.run] : [])));
    const runs = started.size === 0 ? '' : ` Started again: ${started.size}.`;
    return `Looked at ${looks.length}: ${counts.join(', ')}.${runs}`;
}
function sayLook({ result, again }) {
    if (result.kind === 'unread')
        return result.why;
    const sentence = (0,report_sentence/* renderSentence */.iQ)(result.report);
    const said = result.why === '' ? sentence : `${result.why}. ${sentence}`;
    return again === undefined ? said : `${said} ${sayAgain(again)}`;
}
function sayAgain({ kind, run, why }) {
    if (kind === 'started')
        return `The failed jobs of run ${run} were started again.`;
    return `Run ${run} was not started again: ${why}.`;
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
    async run({ api, request, inputs, runUrl, clock, docs, program, tzdata }) {
        const swept = await sweep({
            api,
            request,
            names: { status: inputs.status, checkName: inputs.checkName },
            runUrl,
            mode: inputs.mode,
            clock,
            docs,
            program,
            tzdata,
            rerun: inputs.rerun,
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
    // The heads of all pull requests share nearly all of their folders, each of which is read once.
    void (0,folders/* foldersOf */.pd)(api, request.repository, Number.POSITIVE_INFINITY);
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
    else {
        const look = (all) => lookAtHead(place, all, policy.records);
        looks.push(...(await inTurn(place, { all: byHead(pulls.value), nameOf: namePulls, look })));
    }
    if (deployments.kind === 'unavailable')
        looks.push(unread('The last deployments', sayWhy(deployments)));
    else
        looks.push(...(await lookAtDeployments(place, deployments.value)));
    const isFaulty = looks.some(({ result }) => result.kind !== 'unread' && (0,gate_mode/* hasGovernanceFault */.nV)(result.report.verdict.findings));
    // Last, so that what is left of the hour's requests goes to the checks first.
    return { looks, hasGovernanceFault: isFaulty || rules.length > 0, owed: await findOwedHere(place) };
}
/** Every record of the trusted ref, for what is owed: one that cannot be read is said, and never shown as nothing owed. */
async function findOwedHere(place) {
    const { api, request } = place;
    try {
        const { policy, register, items, models, records, findings } = await (0,survey/* survey */.F)((0,source/* openGitHub */.o)(request, api));
        const now = nowOf(place);
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
function namePulls(all) {
    return `Pull request ${all.map(({ number }) => `#${number}`).join(', ')}`;
}
/** One word for a head, whichever of its pull requests it is about. */
async function lookAtHead(place, all, records) {
    const { api, request, names } = place;
    const [pull] = all;
    const what = namePulls(all);
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


/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ refuseEvent),
/* harmony export */   Lm: () => (/* binding */ refuseNameless),
/* harmony export */   gJ: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
function refuseInputs(inputs, names) {
    return names
        .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
        .map((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}
const UNATTENDED = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];
/** Events that are about no pull request and no deployment, for commands that are about none either. */
function refuseEvent({ command }, event) {
    if (event === null || UNATTENDED.includes(event.name))
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` does not run on \`${event.name}\`.`, `Start it by one of ${UNATTENDED.join(', ')}.`),
    ];
}
/** Without the name the gate's statuses and checks cannot be told from those of others. */
function refuseNameless({ command, status, checkName }) {
    if (status !== null || checkName !== null)
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` needs the input \`status\`, or \`check-name\`.`, 'Give the one that the gate is given, with the same name.'),
    ];
}


/***/ }),

/***/ 3722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ roomFor)
/* harmony export */ });
/* unused harmony export RESERVE */
/** A deployment that comes meanwhile is not to be stopped by it. */
const RESERVE = 60;
/** @param cost requests that one of them takes, about */
function roomFor(api, cost) {
    const left = api.left();
    if (left === null)
        return { most: Number.POSITIVE_INFINITY, why: '' };
    const each = cost === 1 ? 'it takes a request each' : `it takes about ${cost} requests each`;
    return {
        most: Math.max(0, Math.floor((left.remaining - RESERVE) / cost)),
        why: `${each}, and GitHub's limit leaves ${left.remaining} until ${left.resets}, of which ${RESERVE} are kept for the gate`,
    };
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

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5122);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);
/* harmony import */ var _gate_digested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(717);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3713);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1745);
/* harmony import */ var _gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2183);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */








/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(source);
    const { policy } = rules;
    const [{ register, calendar, models, items, ...governance }, answer] = await Promise.all([
        (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readGovernance */ .r3)(source, rules, { said: rules.findings }),
        source.readAllRecords(policy),
    ]);
    const said = [...rules.findings, ...governance.findings];
    const { records, faulty, refused, files } = readAll(answer, governance.files, progress);
    const faults = [...said, ...(0,_gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnreadable */ .F)('the change records', answer, said), ...refused];
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(finding, files);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records,
        faulty,
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], faulty: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    const faulty = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null) {
            const mended = (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .mendFile */ .VZ)(file);
            if (mended !== null)
                faulty.push(mended);
            continue;
        }
        records.push((0,_gate_digested_js__WEBPACK_IMPORTED_MODULE_2__/* .digested */ .i)(file.path, value));
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        faulty,
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .CS)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
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
