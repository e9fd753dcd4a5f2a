export const id = 829;
export const ids = [829];
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


/***/ })

};
