export const id = 223;
export const ids = [223];
export const modules = {

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);



async function refuseCommand({ inputs: { command } }, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    const lines = faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`]);
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    return {
        text: [head, ...lines].join('\n'),
        markdown: [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n'),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 5223:
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
var read_governance = __webpack_require__(6555);
// EXTERNAL MODULE: ./.build/build/src/github/facts/standing-checks.js
var standing_checks = __webpack_require__(4404);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 30 modules
var source = __webpack_require__(8897);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 3 modules
var writer = __webpack_require__(786);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js
var plain_writer = __webpack_require__(3395);
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

// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
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
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 39 modules
var run_gate = __webpack_require__(7710);
// EXTERNAL MODULE: ./.build/build/src/report/named.js
var named = __webpack_require__(9166);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep-judging.js





/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;
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
    const looks = await inTurn(deployments, (one) => lookAtDeployment(place, one, isNewest(one, deployments)));
    return startAgain({ api: place.api, repository: place.request.repository }, looks, nowOf(place));
}
/** Whether nothing was deployed to its environment after it; the list is newest first. */
function isNewest(one, all) {
    return all.find(({ environment }) => (0,names/* isSameName */.yS)(environment, one.environment)) === one;
}
async function lookAtDeployment(place, deployment, isNewestThere) {
    const { api, request, names } = place;
    const { id, sha, environment, creator } = deployment;
    const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
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
    const event = { ...NO_EVENT, name: 'deployment', sha, deploymentId: id };
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

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6555);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6214);
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
    const { records, refused, files } = readAll(answer, governance.files, progress);
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
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null)
            continue;
        records.push({ path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .C)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POSITIONS */ .J_;
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

/***/ 3395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderAsText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7276);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(392);
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */







/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;
/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width, program = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX }) {
    const page = {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePaint */ .is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
        program,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(document.title), page.width));
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of blocks) {
        const next = writeBlock(page, block, indent);
        if (next === '')
            continue;
        const isLoose = block.kind === 'section' || block.kind === 'findings';
        const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
        text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
        isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
    }
    return text;
}
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCommands */ .G2)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text), page.program), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'lines':
            return block.texts.map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent)).join('\n');
        case 'copy':
            // Never wrapped, so that it can be copied.
            return `${indent}${STEP}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text)}`;
        case 'source':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .aH)(block.text)
                .map((line) => `${indent}${STEP}${line}`)
                .join('\n');
        case 'fold':
            return joinBlocks(page, block.blocks, indent + STEP, paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.summary), width, indent)));
        case 'chart':
            return '';
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return writeFindings(page, block, indent);
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)}`);
    }
}
/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page, block, indent) {
    const { texts = new Map(), isRemedyOnce = false } = block;
    const named = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInFindings */ .n_)(block.findings, page.program);
    const groups = isRemedyOnce ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .alikeOf */ .QI)(named) : named.map((one) => [one]);
    const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
    return fewer(page, entries, indent, '\n\n', ({ finding, isFirst }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .indentText */ .cR)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(isFirst ? finding : { ...finding, remedy: '' }, texts, page), indent));
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(`${indent}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fact.content).map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, page.width, inner));
        const isAgainst = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeGlance({ paint, width }, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label),
        value: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value),
        note: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(note),
    }));
    if (block.names === undefined)
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}
function writeEntry(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== _document_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K$);
    const short = said
        .filter(({ content }) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content))
        .map(({ label, content }) => `${label}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content));
    return [
        (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(name).join(' '), width, indent), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
