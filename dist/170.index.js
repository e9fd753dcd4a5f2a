export const id = 170;
export const ids = [170,829];
export const modules = {

/***/ 4829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf),
/* harmony export */   openForHead: () => (/* binding */ openForHead)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);
/* harmony import */ var _github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5595);
/* harmony import */ var _github_facts_standing_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);
/* harmony import */ var _github_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1169);
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
 * @param alone as the run is judged where its head is nobody else's
 */
async function openForHead(api, request, alone) {
    // First, so that its own questions are on their way meanwhile.
    const source = (0,_github_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o)(request, api);
    const { findings, isEnforced } = await judgeOthers(api, request, alone);
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
async function judgeOthers(api, request, alone) {
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
        const message = `${others.length} other open pull requests have the same head, and the gate judges ${MOST_OTHERS} at most; what is said of a commit holds for all of its pull requests.`;
        return { findings: [unread(message, undefined, 'Close those that are not needed.')], isEnforced: true };
    }
    const said = await Promise.all(others.map((pull) => judgeOther(api, request, alone, pull)));
    const findings = said.filter((finding) => finding !== null);
    return { findings, isEnforced: findings.length > 0 };
}
/** Whether GitHub calls it open; the same question as the one for its facts, so that it costs nothing. Unread, its facts are too. */
async function isOpen(api, { repository }, number) {
    const answer = await api.get(`/repos/${repository}/pulls/${number}`, (0,_github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ state: _github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }));
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
async function judgeOther(api, request, alone, pull) {
    const what = `Pull request #${pull.number} has the same head, ${pull.head.sha.slice(0, 7)}, and what is said of a commit holds for all of its pull requests.`;
    let report;
    try {
        ({ report } = await (0,_gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)((0,_github_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o)({ ...request, event: eventOf(pull) }, api), alone));
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

/***/ 9170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js
var selection = __webpack_require__(4482);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(2717);
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
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js + 2 modules
var read_records = __webpack_require__(3525);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 13 modules
var run_gate = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/github/facts/standing-checks.js
var standing_checks = __webpack_require__(4404);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 15 modules
var source = __webpack_require__(1169);
// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/action/commands/one-head.js
var one_head = __webpack_require__(4829);
// EXTERNAL MODULE: ./.build/build/src/action/commands/publish.js
var publish = __webpack_require__(6721);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/sweep.js
/**
 * The command `sweep`: judges again what can change without a push, because a window opens or an approval ends, and writes a check only
 * where it says something else now. It decides nothing of its own, and one thing that cannot be judged stops no other.
 */















/** How many records are read for what is owed. A sweep comes several times an hour, and the job's token is good for 1,000 requests in it. */
const MOST_RECORDS = 150;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;
async function sweep(place) {
    const { api, request } = place;
    const library = new files_read/* Library */.wp();
    const faults = [];
    const policy = (0,read_records/* readPolicy */.T4)(library, await (0,source/* openGitHub */.o)(request, api).readGovernance(), faults);
    const rules = [
        ...faults.map(({ message }) => message),
        ...library.diagnostics.map(({ diagnostic }) => diagnostic.message),
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
    const { api, request, checkName } = place;
    const [pull, ...rest] = all;
    const what = `Pull request ${[pull, ...rest].map(({ number }) => `#${number}`).join(', ')}`;
    const externalId = (0,publish/* externalIdOf */.Sl)(null);
    const [own, advice] = await Promise.all([checkName, `${checkName} (advice)`].map((name) => (0,standing_checks/* readCheck */.jc)(api, request.repository, { sha: pull.head.sha, name, externalId })));
    for (const answer of [own, advice])
        if (answer?.kind === 'unavailable')
            return unread(what, sayWhy(answer));
    const standing = [own, advice].some((answer) => answer?.kind === 'known' && answer.value !== null);
    if (!standing)
        return null;
    let isOfRecords = false;
    for (const { number, body } of all) {
        isOfRecords = isOfRecords || (0,selection/* changeLines */.Ow)(body).length > 0;
        if (isOfRecords)
            break;
        const paths = await (0,standing_checks/* readPaths */.Vv)(api, request.repository, number);
        if (paths.kind === 'unavailable')
            return unread(what, sayWhy(paths));
        isOfRecords = paths.value.some((path) => (0,text_paths/* isRecordPath */.$k)(records, path));
    }
    if (!isOfRecords)
        return null;
    const report = await judge(place, { ...request, event: (0,one_head.eventOf)(pull), stage: 'review', environment: null });
    if (typeof report === 'string')
        return unread(what, report);
    // A push since then has a run of its own.
    if (report.subject.commit !== null && report.subject.commit !== pull.head.sha)
        return { what, result: { kind: 'overtaken', report, why: 'its head moved meanwhile' } };
    return settle(place, what, report);
}
async function lookAtDeployment(place, deployment) {
    const { api, request, checkName } = place;
    const { id, sha, environment, creator } = deployment;
    const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
    const where = { sha, name: `${checkName} / ${environment}`, externalId: (0,publish/* externalIdOf */.Sl)(environment) };
    const standing = await (0,standing_checks/* readCheck */.jc)(api, request.repository, where);
    if (standing.kind === 'unavailable')
        return unread(what, sayWhy(standing));
    if (standing.value === null || !isAwaiting(standing.value))
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
        return unread(what, (0,sentence/* renderSentence */.iQ)(report));
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
function isAwaiting({ conclusion, title }) {
    return conclusion === 'failure' && title.startsWith('Awaiting: ');
}
/** @returns the report, or why there is none */
async function judge(place, request) {
    const { api, mode, clock, docs } = place;
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
        const { source, asked } = await (0,one_head.openForHead)(api, request, alone);
        const { report } = await (0,run_gate/* runGate */.R)(source, asked);
        return report;
    }
    catch (error) {
        // A fault of the program with one of them is no reason to leave the others as they are.
        return `a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`;
    }
}
/** Writes the check where it would say something else than the one that stands. */
async function settle(place, what, report) {
    const { api, request, checkName } = place;
    const check = (0,publish/* toCheck */.K4)(report, checkName, request.event.pullRequest !== null);
    if (check === null)
        return unread(what, (0,sentence/* renderSentence */.iQ)(report));
    const where = { sha: check.sha, name: (0,publish/* checkNameOf */.z5)(checkName, report), externalId: check.externalId };
    const known = await (0,standing_checks/* readCheck */.jc)(api, request.repository, where);
    if (known.kind === 'unavailable')
        return unread(what, sayWhy(known));
    const look = (kind, why) => ({
        what,
        result: { kind, report, why },
    });
    if (known.value?.conclusion === check.conclusion && known.value.title === check.title.slice(0, 255))
        return look('same', '');
    // A gate that ran meanwhile has seen more than this sweep: its check stands.
    const now = await (0,standing_checks/* readCheck */.jc)(api, request.repository, where, { fresh: true });
    if (now.kind === 'unavailable')
        return look('unwritten', sayWhy(now));
    if (now.value?.id !== known.value?.id)
        return look('overtaken', 'another run wrote the check meanwhile');
    const written = await (0,writes/* writeCheck */.ac)(api, request.repository, check, report.verdict.decision === 'awaiting');
    return written.kind === 'known' ? look('changed', '') : look('unwritten', sayWhy(written));
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
function sayWhy(answer) {
    return answer.permission === undefined
        ? answer.because
        : `${answer.because}. Add \`${answer.permission}\` to the \`permissions:\` of the job`;
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
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _deploying_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1107);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3075);



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
const STATUS = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, log_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), target_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
/** The latest check of that name and id on a commit; null where there is none. */
async function readCheck(api, repository, where, options = {}) {
    const answer = await api.list(`/repos/${repository}/commits/${where.sha}/check-runs?check_name=${encodeURIComponent(where.name)}`, CHECK, ({ id }) => String(id), { key: 'check_runs', fresh: options.fresh ?? false });
    if (answer.kind === 'unavailable')
        return answer;
    const [latest] = answer.value
        .filter(({ name, external_id }) => name === where.name && external_id === where.externalId)
        .sort((a, b) => b.id - a.id);
    if (latest === undefined)
        return { kind: 'known', value: null };
    const { id, conclusion, output } = latest;
    return { kind: 'known', value: { id, conclusion, title: output.title ?? '' } };
}
/** Every open pull request, drafts too. */
async function readOpenPulls(api, repository) {
    const answer = await api.list(`/repos/${repository}/pulls?state=open`, PULL, ({ number }) => String(number), {
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
/** Paths of the files that a pull request changes. */
async function readPaths(api, repository, number) {
    const answer = await api.list(`/repos/${repository}/pulls/${number}/files`, _pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW, ({ filename }) => filename);
    return answer.kind === 'unavailable'
        ? answer
        : { kind: 'known', value: answer.value.map(({ filename }) => filename) };
}
/** The last deployments, newest first, of all environments; each commit once for an environment. */
async function readLastDeployments(api, repository) {
    const answer = await api.list(`/repos/${repository}/deployments`, DEPLOYMENT, ({ id }) => String(id), {
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
/** The workflow run that a deployment belongs to, by the run's own word; null where none is known. */
async function readRunOf(api, repository, deployment) {
    const answer = await api.list(`/repos/${repository}/deployments/${deployment.id}/statuses`, STATUS, ({ id }) => String(id));
    if (answer.kind === 'unavailable')
        return answer;
    const run = (0,_deploying_run_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedRun */ .p)(answer.value);
    if (run === null)
        return { kind: 'known', value: null };
    const confirmed = await (0,_deploying_run_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmRun */ .U)(api, repository, deployment, run);
    if (confirmed.kind === 'unavailable')
        return confirmed;
    return { kind: 'known', value: confirmed.value ? run : null };
}


/***/ }),

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3525);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */






/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const library = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .Library */ .wp();
    const faults = [];
    const governance = await source.readGovernance();
    const policy = (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(library, governance, faults);
    const [catalogs, answer] = await Promise.all([
        source.readCatalogs(policy['configuration-items']),
        source.readAllRecords(policy),
    ]);
    const { register, calendar, models } = await (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readRest */ .XE)(library, source, governance, faults);
    const items = await (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readItems */ .F1)(library, catalogs, faults, policy['configuration-items']);
    const records = [];
    if (answer.kind === 'unavailable')
        (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .sayUnreadable */ .l9)(faults, 'the change records', answer);
    else {
        for (const { path, because } of answer.value.refused) {
            const remedy = 'A record is a plain file with a name of its own.';
            const message = `${path} ${because}.`;
            faults.push({
                reason: 'record-unreadable',
                level: 'error',
                change: (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idOfPath */ .I)(path),
                message,
                remedy,
                where: null,
            });
        }
        const { files } = answer.value;
        for (const [at, file] of files.entries()) {
            progress?.('reading', at, files.length);
            const value = library.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idOfPath */ .I)(file.path));
            if (value === null)
                continue;
            records.push({ path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
            library.positions.set(file.path, findAgain(file));
        }
    }
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(finding, library);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(library), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: library.texts,
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


/***/ })

};
