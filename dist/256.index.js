export const id = 256;
export const ids = [256];
export const modules = {

/***/ 4829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   G: () => (/* binding */ openForHead)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7710);
/* harmony import */ var _github_api_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3501);
/* harmony import */ var _github_api_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5595);
/* harmony import */ var _github_facts_standing_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4404);
/* harmony import */ var _github_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8897);
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
        const message = `${others.length} other open pull requests have the same head, and the gate judges ${MOST_OTHERS} at most; what is said of a commit holds for all of its pull requests.`;
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
    const what = `Pull request #${pull.number} has the same head, ${pull.head.sha.slice(0, 7)}, and what is said of a commit holds for all of its pull requests.`;
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

/***/ 273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ emptyFacts),
/* harmony export */   wW: () => (/* binding */ emptyWorld)
/* harmony export */ });
/* unused harmony export LOCAL */
/** What facts call a repository that only this machine knows. */
const LOCAL = { id: 0, full_name: 'local/checkout', default_branch: 'main' };
/** @param event what the subject of these facts is called by */
function emptyFacts(now, event, repository = LOCAL) {
    return { schema: 1, now, repository, subject: { event, sha: null }, pull_requests: [] };
}
function emptyWorld(given) {
    return {
        environment: null,
        mode: null,
        register: null,
        calendar: null,
        models: [],
        items: null,
        judged: [],
        others: [],
        unread: [],
        localFiles: null,
        ...given,
    };
}


/***/ }),

/***/ 2062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** The names that somebody wrote into a form of an issue: between commas or on lines of their own, with or without the mark of a list. */
function namesOf(text) {
    return text
        .split(/[,\n]/u)
        .map((one) => one
        .replace(/^\s*[-*]\s+/u, '')
        .replaceAll('`', '')
        .trim())
        .filter((one) => one !== '');
}


/***/ }),

/***/ 7710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/emergency-life.js
var emergency_life = __webpack_require__(5136);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised-changes.js
var raised_changes = __webpack_require__(3566);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js
var selection = __webpack_require__(4482);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var terms_judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/heads.js
var heads = __webpack_require__(4059);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised.js
var raised = __webpack_require__(8690);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/cover.js
/**
 * Whether one commit that goes out is answered for: it must belong to a pull request whose record is authorised, or touch nothing that
 * needs one. What could not be read is never taken for covered.
 */







/** A commit is covered by the first of its pull requests that covers it. */
function coverOf(commit, question) {
    const { sha, pull_requests } = commit;
    // A hotfix that comes back to the branch: nothing goes out that is not out.
    if (commit.runs_already === true)
        return { is: 'not-needed', unread: [] };
    const named = coverByName(sha, question);
    if (named !== null)
        return named;
    if ((0,terms_unread/* isUnavailable */.Pd)(pull_requests))
        return { is: 'unknown', unread: [(0,terms_unread/* unreadOf */.Ds)(`the pull requests of commit ${sha.slice(0, 7)}`, pull_requests)] };
    if (commit.differs !== undefined)
        return { is: 'uncovered', finding: notAsReviewed(sha, commit.differs) };
    if (pull_requests.length === 0)
        return coverWithoutPullRequest(commit, question);
    const unread = [];
    const shortfalls = [];
    for (const number of pull_requests) {
        const cover = coverBy(number, commit, question);
        if (cover.is === 'uncovered')
            shortfalls.push(cover);
        else if (cover.is === 'unknown')
            unread.push(...cover.unread);
        else
            return { is: cover.is, unread };
    }
    return unread.length > 0 ? { is: 'unknown', unread } : { is: 'uncovered', finding: notCovered(sha, shortfalls) };
}
/** Its SHA is its content, so whoever approved a record that names it approved just this, whatever brought it here; null where none does. */
function coverByName(sha, { judged }) {
    const naming = judged.filter(({ record }) => (0,covers/* isCommitNamed */.zl)(record, sha));
    if (naming.some(({ decision }) => decision === 'authorised'))
        return { is: 'covered', unread: [] };
    const waiting = naming.filter(({ decision }) => decision !== 'not-required');
    if (waiting.length === 0)
        return null;
    const names = waiting.map(({ record, decision }) => `${record.value.id}, which is ${decision}`).join(' and ');
    return { is: 'uncovered', finding: { ...(0,coverage/* uncovered */.KY)(sha, `is named by ${names}`, WITH_ITS_RECORD), level: 'notice' } };
}
function coverWithoutPullRequest({ sha, files }, { policy, facts }) {
    if (files !== undefined && (0,coverage/* isNoPart */.V7)(policy, facts, files))
        return { is: 'not-needed', unread: [] };
    return { is: 'uncovered', finding: (0,coverage/* uncovered */.KY)(sha, 'belongs to no merged pull request', nameIt(sha)) };
}
/** Whether a commit is covered by one of the pull requests that it belongs to. */
function coverBy(number, commit, question) {
    const { facts, judged, all } = question;
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    if (pr === undefined) {
        const what = `pull request #${number}, to which commit ${commit.sha.slice(0, 7)} belongs`;
        return { is: 'unknown', unread: [(0,terms_unread/* notAsked */.Op)(what, 'it')] };
    }
    if (commit.sha === facts.subject.sha && isInside(pr, commit.sha)) {
        const because = `it lies inside pull request #${number}, whose head was reviewed and not what lies before it`;
        // The number would say too much: what it stands for is the head.
        return {
            is: 'uncovered',
            because,
            remedy: `Deploy the head or the merge of #${number}. ${nameIt(commit.sha)}`,
            isAnswered: false,
        };
    }
    if (isWithoutNeed(pr, commit, question))
        return { is: 'not-needed' };
    const answering = judged.filter(({ record }) => (0,coverage/* isAnswerable */.zK)(record, number, facts, all));
    if (answering.some(({ decision }) => decision === 'authorised'))
        return { is: 'covered' };
    const unread = answering.length > 0 ? [] : unreadAnswers(pr, question);
    if (unread.length > 0)
        return { is: 'unknown', unread };
    const stray = answering.length > 0 ? null : (0,raised/* strayOf */.vK)(pr, question.models, question.policy);
    return {
        is: 'uncovered',
        because: `pull request #${number} has ${describeAnswers(number, answering, question)}${stray === null ? '' : ` (${stray.because})`}`,
        // What the bot could do anew helps only before it is merged.
        remedy: coverIt(number, commit.sha === facts.subject.sha),
        isAnswered: answering.some(({ decision }) => decision !== 'not-required'),
    };
}
/** Neither what the pull request touches nor what the commit itself touches needs a record. */
function isWithoutNeed(pr, commit, { policy, facts }) {
    const files = (0,coverage/* filesOf */.R8)(pr);
    if (files === null || !(0,coverage/* isNoPart */.V7)(policy, facts, files))
        return false;
    return commit.files === undefined || (0,coverage/* isNoPart */.V7)(policy, facts, commit.files);
}
/** Where no record answers for a pull request: what might show that one does, or that none is needed. */
function unreadAnswers(pr, { facts, judged }) {
    const origins = judged.flatMap(({ record }) => (0,coverage/* unreadOriginOf */.jH)(facts, record));
    // Whether it needs a record, and which it brings in, is told by its files.
    return (0,terms_unread/* isUnavailable */.Pd)(pr.files)
        ? [...origins, (0,terms_unread/* unreadOf */.Ds)(`the files of pull request #${pr.number}`, pr.files)]
        : origins;
}
function describeAnswers(number, answering, { facts, all }) {
    if (answering.length > 0)
        return answering.map(({ record, decision }) => `${record.value.id}, which is ${decision}`).join(' and ');
    const own = all.filter((record) => (0,coverage_origin/* bringersOf */.ch)(facts, record).includes(number));
    if (own.length === 0)
        return 'no change record';
    return `${(0,name_list/* listAnd */.G)(own.map(({ value }) => value.id))}, which covers nothing here`;
}
function notCovered(sha, shortfalls) {
    const why = `is not covered: ${shortfalls.map(({ because }) => because).join('; ')}`;
    const finding = (0,coverage/* uncovered */.KY)(sha, why, shortfalls[0]?.remedy ?? nameIt(sha));
    if (!shortfalls.some(({ isAnswered }) => isAnswered))
        return finding;
    // Where a record that is judged here answers for it, that record's own decision already counts; it may only be awaiting.
    return { ...finding, level: 'notice', remedy: WITH_ITS_RECORD };
}
const WITH_ITS_RECORD = 'The commit is covered as soon as that record is authorised.';
function notAsReviewed(sha, differs) {
    return (0,coverage/* uncovered */.KY)(sha, `does not have the content that was reviewed: ${differs}`, nameIt(sha));
}
/** A way that is open for a commit that is on the branch already: a record that names it, approved after the fact like any other. */
function nameIt(sha) {
    return `It is on the branch already, so a change record answers for it afterwards: one that goes out with it, or a new one, names it (\`covers: ["${sha}"]\`), and is approved and merged.`;
}
function coverIt(number, isTarget) {
    const way = `Name it in a change record for this environment (\`covers: ["#${number}"]\`), and have that approved and merged.`;
    return isTarget ? `${way} Or deploy a commit whose pull request is covered.` : way;
}
/**
 * Whether a commit is one of a pull request's own and not its head. Its content was never what was approved: a later commit of the
 * same pull request may have taken back what it does, and the list of files shows only what is left at the end.
 */
function isInside(pr, sha) {
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.commits))
        return false;
    return pr.commits.some((commit) => commit.sha === sha) && !(0,heads/* effectiveHeads */.RI)(pr).includes(sha);
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/taken-away.js
var taken_away = __webpack_require__(8838);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/commits.js
/**
 * Whether everything that goes out is answered for (contract section 5): each commit, the target always among them, what the deployment
 * takes away, and no record that is lost on the way. Selecting a record is not covering a commit.
 */







function judgeCoverage(question) {
    const { facts } = question;
    const { landed } = facts;
    if (landed === undefined)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)('the commits that go out', 'them'));
    if ((0,terms_unread/* isUnavailable */.Pd)(landed))
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unreadOf */.Ds)('the commits that go out', landed));
    const start = question.policy['coverage-since'];
    // Facts that were gathered by another policy.
    if (landed.since === null && start !== null)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`the commits that go out since ${start.slice(0, 7)}`, 'them'));
    const away = (0,taken_away/* takenAway */.GX)(facts);
    // Behind what the environment runs nothing arrives: the target went out with what is there.
    const arriving = away?.direction === 'behind' ? [] : landed.commits;
    return (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...judgeStart(landed, question)), (0,terms_judgement/* found */.F9)(...judgeDeleted(question)), (0,terms_judgement/* found */.F9)(...judgeTarget(facts.subject.sha, landed)), away === null ? terms_judgement/* NOTHING */.K$ : (0,taken_away/* judgeTakenAway */.JY)(away, question), ...arriving.map((commit) => judgeCover(coverOf(commit, question))));
}
/** Where coverage starts. Nobody may take for granted what went out before the gate was there, but the owner of the policy. */
function judgeStart(landed, { facts, gate }) {
    const { since, lost } = landed;
    const where = facts.subject.environment ?? 'this environment';
    const why = lost === undefined
        ? `No successful deployment of ${where} is known`
        : `The commit of the last successful deployment of ${where} (${lost}) is not known to GitHub any more`;
    const say = (level, message, remedy) => [
        { reason: 'first-deployment', level, change: null, message: `${why}${message}`, remedy, where: null },
    ];
    if (since !== null) {
        if (lost === undefined)
            return [];
        return say('notice', `, so coverage starts after ${since}, the policy's \`coverage-since\`.`, 'Nothing has to be done.');
    }
    // Without an environment nothing was asked of it, and the run is undetermined for that.
    if (gate === 'enforce' && typeof facts.subject.environment === 'string')
        return say('error', ', and the policy does not say where coverage starts, so what went before this commit is approved by nobody.', `The owner of the policy adds this line to it on the default branch, and so takes responsibility for what lies before: ${lineFor(landed, facts)}. Then run the gate again.`);
    return say('notice', ', so only the pull request of the commit itself is covered.', `To cover more, and before the gate enforces, set \`coverage-since\` in the policy to the commit where coverage starts: ${lineFor(landed, facts)}.`);
}
/** The line with the commit that the target was made on top of, which is what is meant where the target is all that is to be covered. */
function lineFor({ commits }, { subject }) {
    const parent = commits.find(({ sha }) => sha === subject.sha)?.parents?.[0];
    return parent === undefined
        ? '`coverage-since:` with the full SHA of the last commit that needs no cover'
        : `\`coverage-since: ${parent}\` (the commit before ${subject.sha?.slice(0, 7)}; or an earlier one, from which on all is covered)`;
}
/** Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen. */
function judgeDeleted({ facts, policy, all, }) {
    const isThere = (id) => all.some(({ value }) => (0,text_names/* isSameName */.yS)(value.id, id));
    return (0,covers/* pullRequestsLanded */.is)(facts)
        .flatMap((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr))
        .filter(({ change }) => change === null || !isThere(change));
}
/** The target is always among the commits that must be covered. */
function judgeTarget(target, { commits }) {
    if (target !== null && commits.some(({ sha }) => sha === target))
        return [];
    return [
        (0,coverage/* uncovered */.KY)(target, 'is not among the commits that were compared', 'Run the gate again; if this stays, report it as a fault of the gate.'),
    ];
}
function judgeCover(cover) {
    return cover.is === 'uncovered' ? (0,terms_judgement/* found */.F9)(cover.finding) : (0,terms_judgement/* notRead */.Qk)(...cover.unread);
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/replaced.js





/**
 * The records that others took the place of: these name each pull request of theirs that goes out, and were merged after theirs was over.
 * One that was there before was approved by people who knew of no end, and what was called off must not go out by it.
 */
function replacedAmong(judged, facts) {
    const standing = judged.filter((record) => endOf(record) === null);
    return judged.flatMap((record) => {
        const end = endOf(record);
        // What a branch says of an end proves nothing, and what its record owes is judged by it.
        if (end === null || (0,coverage_origin/* isBesideTrusted */.Es)(facts, record))
            return [];
        const landed = (0,covers/* numbersLanded */.jB)(facts);
        const own = (0,coverage_origin/* bringersOf */.ch)(facts, record).filter((number) => landed.has(number));
        const later = standing.filter((one) => isMergedSince(one, end, facts));
        const by = later.filter((one) => own.some((number) => isNamedBy(one, number, facts, judged)));
        const isWhole = own.length > 0 && own.every((number) => by.some((one) => isNamedBy(one, number, facts, judged)));
        return isWhole ? [{ record, by }] : [];
    });
}
/** When it was over; of a withdrawal and an outcome the later. null for one that still stands. */
function endOf({ value: { withdrawn, outcome } }) {
    const ends = [withdrawn?.at, outcome?.ended].filter((at) => at !== undefined);
    const [first, ...more] = ends;
    return first === undefined ? null : more.reduce(instants/* laterOf */.eG, first);
}
function isMergedSince(record, end, facts) {
    const merged = (0,coverage_origin/* originOf */.yv)(facts, record)?.merged_at ?? null;
    return merged !== null && !(0,instants/* isBefore */.Y8)(merged, end);
}
/** In a list, as people read it: by its number, by the change that it brought, or all its commits by their SHA. */
function isNamedBy(record, number, facts, all) {
    if ((0,covers/* isPullRequestNamed */.gH)(record, number, facts, all))
        return true;
    const commits = (0,covers/* commitsLanded */.r9)(facts).filter(({ pull_requests }) => !(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.includes(number));
    return commits.length > 0 && commits.every(({ sha }) => (0,covers/* isCommitNamed */.zl)(record, sha));
}
function sayReplaced({ record, by }) {
    const { id, withdrawn } = record.value;
    const isWithdrawn = withdrawn !== undefined;
    return {
        reason: isWithdrawn ? 'record-withdrawn' : 'record-used',
        level: 'notice',
        change: id,
        message: `${id} ${isWithdrawn ? 'was withdrawn' : 'has ended'}; ${(0,name_list/* listAnd */.G)(by.map(({ value }) => value.id))} ${by.length === 1 ? 'answers' : 'answer'} for what it brought.`,
        remedy: 'Nothing to do.',
        where: { file: record.path, pointer: [isWithdrawn ? 'withdrawn' : 'outcome'], on: 'key' },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/reviewed.js
/** Whether each pull request under review has a record that answers for it, or is a change by itself; a merge group holds nothing else. */



/** At review: every pull request under review needs a record that answers for it, or nothing that needs one; no record is deleted. */
function judgeReviewed({ policy, facts, judged, all, models, }) {
    return [
        ...judgeMergeGroup(facts),
        ...(facts.review_of ?? []).flatMap((number) => {
            const pr = facts.pull_requests.find((candidate) => candidate.number === number);
            const files = pr === undefined ? null : (0,coverage/* filesOf */.R8)(pr);
            const deleted = pr === undefined ? [] : (0,coverage/* deletedRecords */.S4)(policy, pr);
            // Whether it needs a record, and which it brings in, is not known; that its files could not be read is said of the run.
            const isAnswered = files === null ||
                (0,coverage/* needsNoRecord */.Eh)(policy, files) ||
                judged.some((record) => (0,coverage/* isAnswerable */.zK)(record, number, facts, all));
            return isAnswered
                ? deleted
                : [...deleted, ...unanswered(number, facts, judged, pr === undefined ? null : (0,raised/* strayOf */.vK)(pr, models, policy))];
        }),
    ];
}
/** Of a merge group every commit must be of one of its pull requests. */
function judgeMergeGroup({ landed }) {
    if (landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed))
        return [];
    return landed.commits.flatMap(({ sha, differs, pull_requests }) => {
        if (differs !== undefined) {
            const remedy = 'Take the pull request out of the queue and bring it up to date.';
            return [(0,coverage/* uncovered */.KY)(sha, `does not have the content that was reviewed: ${differs}`, remedy)];
        }
        if (!(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.length > 0)
            return [];
        const remedy = 'Take the group apart and queue its pull requests again.';
        return [(0,coverage/* uncovered */.KY)(sha, 'of the merge group belongs to none of its pull requests', remedy)];
    });
}
/** That nothing at all was found for the only pull request is said of the run. */
function unanswered(number, facts, judged, stray) {
    const named = judged.map(({ value }) => value.id);
    if (named.length === 0 && facts.review_of?.length === 1)
        return [];
    return [
        {
            reason: named.length === 0 ? 'record-missing' : 'commit-not-covered',
            level: 'error',
            change: null,
            message: `${stray === null ? '' : `${stray.because}. `}Pull request #${number} has no change record of its own${named.length === 0 ? '' : `, and ${named.join(', ')} ${named.length === 1 ? 'does' : 'do'} not cover it`}.`,
            remedy: `Add a record in pull request #${number}, or write "#${number}" under \`covers\` in a record that is meant to cover it.${stray === null ? '' : ` ${stray.remedy}`}`,
            where: null,
        },
    ];
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/upkeep.js
var coverage_upkeep = __webpack_require__(1030);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js + 1 modules
var calendar = __webpack_require__(624);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/calendar-names.js
/**
 * Names in windows and freezes that nothing else knows. A slip in the name of an environment makes a freeze that stops nothing, and nobody would
 * see it: where the policy lists its environments it is a fault, else a warning at its line.
 */



function inspectCalendarNames(world) {
    const { calendar } = world;
    if (calendar === null)
        return [];
    const windows = calendar.value.windows ?? [];
    const rules = [
        ...windows.map((rule, at) => ({ rule, what: `The window "${rule.name}"`, pointer: ['windows', at] })),
        ...(calendar.value.freezes ?? []).map((rule, at) => ({
            rule,
            what: `The freeze ${rule.id}`,
            pointer: ['freezes', at],
        })),
    ];
    const environments = rules.flatMap(({ rule, what, pointer }) => rule.environments.map((name, at) => ({ what, name, pointer: [...pointer, 'environments', at] })));
    const say = ({ pointer }, level, message, remedy) => ({
        reason: 'calendar-invalid',
        level,
        change: null,
        message,
        remedy,
        where: { file: calendar.path, pointer },
    });
    const listed = world.policy.environments.map(({ pattern }) => pattern);
    const known = [...listed.filter((pattern) => !isAny(pattern)), ...environmentsKnown(world)];
    const strangers = environments.filter(({ name }) => !isAny(name) && !known.some((other) => isMet(name, other)));
    return [
        ...firstOfEach(strangers).map((place) => {
            const isFault = listed.length > 0 && !listed.some((pattern) => isMet(place.name, pattern));
            const who = isFault ? 'which the policy does not list and no record names' : 'which nothing else names';
            const near = (0,suggest/* suggest */.Z)(place.name, known);
            return say(place, isFault ? 'error' : 'warning', `${place.what} is for the environment "${place.name}", ${who}: it binds nothing.`, near === null
                ? 'Correct the name, list the environment under `environments` in the policy, or take it out.'
                : `Write "${near}" if that is meant; else list the environment under \`environments\` in the policy, or take it out.`);
        }),
        ...firstOfEach(strangeItems(world, windows)).map((place) => say(place, 'warning', `${place.what} is for the configuration item "${place.name}", which is not in the catalog: it opens for no change to it.`, 'Correct the name, add the item to the catalog, or take it out.')),
    ];
}
function strangeItems({ items, judged, others }, windows) {
    if (items === null)
        return [];
    const known = new Set([
        ...items.map(({ ref }) => ref),
        ...[...judged, ...others].flatMap(({ value }) => value['configuration-items'].map(items_items/* normaliseRef */.uH)),
    ]);
    return windows.flatMap((window, at) => (window['configuration-items'] ?? []).flatMap((name, index) => {
        if (known.has((0,items_items/* normaliseRef */.uH)(name)))
            return [];
        return [{ what: `The window "${window.name}"`, name, pointer: ['windows', at, 'configuration-items', index] }];
    }));
}
/** What anything but the policy's list and the calendar calls an environment. */
function environmentsKnown(world) {
    const { policy, register, facts } = world;
    const conditions = [...policy.risk.floors, ...policy.approvals.rules].map(({ when }) => when?.environments);
    const names = [
        world.environment ?? [],
        facts.subject.environment ?? [],
        ...[...world.judged, ...world.others].map(({ value }) => value.environments),
        ...world.unread.map(({ environments }) => environments ?? []),
        ...world.models.map(({ value }) => value.environments),
        ...(world.items ?? []).map(({ environments }) => environments),
        ...conditions.map((condition) => (0,text_names/* listOf */.c3)(condition) ?? []),
        ...(register?.value.delegations ?? []).map(({ limit }) => limit?.environments ?? []),
    ];
    return [...new Set(names.flat())].filter((name) => !isAny(name));
}
function isAny(pattern) {
    return /^\*+$/.test(pattern);
}
/** Whether one of two names or patterns means the other. Two patterns may meet in a name that neither spells out. */
function isMet(a, b) {
    const areBothPatterns = /[*?]/.test(a) && /[*?]/.test(b);
    return areBothPatterns || (0,text_names/* isNameMatch */.bQ)(a, b) || (0,text_names/* isNameMatch */.bQ)(b, a);
}
/** A calendar of many freezes says a name that is wrong in all of them once. */
function firstOfEach(places) {
    const first = new Map();
    for (const place of places)
        if (!first.has(place.name))
            first.set(place.name, place);
    return [...first.values()];
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js + 1 modules
var terms_roles = __webpack_require__(4716);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/stop-words.js
var stop_words = __webpack_require__(8041);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/form-names.js
var form_names = __webpack_require__(2062);
;// CONCATENATED MODULE: ./.build/build/src/domain/stops/stop-text.js
/** What an issue says that stops deployments, as its form writes it: a heading, and below it the answer. */


const EMPTY = /^(?:_No response_)?$/iu;
/** A part that is not there was not answered; of a heading that stands twice the first is the form's. */
function readStopText(body) {
    const parts = new Map();
    for (const part of body
        .replaceAll('\r\n', '\n')
        .split(/^###[ \t]+/mu)
        .slice(1)) {
        const end = part.indexOf('\n');
        const name = (end < 0 ? part : part.slice(0, end)).trim().toLowerCase();
        const value = end < 0 ? '' : part.slice(end).trim();
        if (!parts.has(name))
            parts.set(name, EMPTY.test(value) ? '' : value);
    }
    const get = (name) => parts.get(name.toLowerCase()) ?? '';
    const until = get(stop_words/* STOP_FIELDS */.XO.until);
    return {
        environments: (0,form_names/* namesOf */.e)(get(stop_words/* STOP_FIELDS */.XO.environments)),
        items: (0,form_names/* namesOf */.e)(get(stop_words/* STOP_FIELDS */.XO.items)),
        until: until === '' ? null : until,
        why: get(stop_words/* STOP_FIELDS */.XO.why),
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/stops/stops.js
/**
 * Whether somebody stopped deployments. A stop can only take away: it counts of people whom the register gives a level, for a day at most, and
 * what cannot be read of it is no "nobody did".
 */










/** Nothing at review: a stop ends within a day, and what is merged today may go out tomorrow. */
function judgeStops(world, directory) {
    const { stops } = world.facts;
    // Whoever gathered these facts did not ask: the gate itself always does.
    if (world.stage !== 'deploy' || stops === undefined)
        return [];
    if ((0,terms_unread/* isUnavailable */.Pd)(stops)) {
        const unread = (0,terms_unread/* unreadOf */.Ds)(`whether deployments are stopped (issues with the label ${stop_words/* STOP_LABEL */.aQ})`, stops);
        const isHinted = stops.cause === 'not-set-up';
        return (0,terms_unread/* sayUnread */.NL)(null, [unread], isHinted);
    }
    return stops.flatMap((stop) => judgeStop(world, directory, stop));
}
function judgeStop(world, directory, stop) {
    const text = readStopText(stop.body);
    const end = stops_endOf(stop, text);
    if (!(0,instants/* isBefore */.Y8)(world.now, end) || !concerns(world, text))
        return [];
    const standing = standingOf(directory, stop);
    switch (standing.kind) {
        case 'unread':
            return (0,terms_unread/* sayUnread */.NL)(null, [standing.unread], false);
        case 'stranger':
            return [sayStranger(stop, standing.who)];
        case 'counts': {
            if (world.judged.length === 0)
                return [sayStopped(world, stop, text, end, null)];
            const affected = world.judged.filter((record) => touches(record, text));
            return affected.map((record) => sayStopped(world, stop, text, end, record));
        }
    }
}
/** A day after it was opened, or earlier where its form says so. An end that cannot be, or cannot be read, is none. */
function stops_endOf({ created_at }, { until }) {
    const latest = (0,instants/* addTo */.DN)(created_at, `PT${stop_words/* LONGEST_STOP_HOURS */.SV}H`);
    return until !== null && (0,time/* parseInstant */.nV)(until) !== null && (0,instants/* isBefore */.Y8)(created_at, until)
        ? (0,instants/* earlierOf */.OR)(until, latest)
        : latest;
}
function concerns({ environment, judged }, text) {
    if (text.environments.length > 0 && environment !== null && !(0,text_names/* includesName */.VH)(text.environments, environment))
        return false;
    // Where no record tells which items go out, they may be those.
    return judged.length === 0 || judged.some((record) => touches(record, text));
}
function touches({ value }, { items }) {
    const stopped = items.map(items_items/* normaliseRef */.uH);
    return items.length === 0 || value['configuration-items'].some((ref) => stopped.includes((0,items_items/* normaliseRef */.uH)(ref)));
}
/**
 * Whether whoever opened it and somebody who set the label both hold a level; who is known to hold none settles it. A stranger who sets the label
 * once more takes nobody's word away.
 */
function standingOf(directory, stop) {
    const opener = levelOf(directory, stop.user, stop.created_at);
    if (opener === 'none')
        return { kind: 'stranger', who: `opened by ${stop.user?.login ?? 'an account that is gone'}` };
    const what = `who stopped deployments (issue #${stop.number})`;
    const { labelled_by: label } = stop;
    if ((0,terms_unread/* isUnavailable */.Pd)(label))
        return { kind: 'unread', unread: (0,terms_unread/* unreadOf */.Ds)(what, label) };
    const levels = [label, ...(stop.labelled_before ?? [])].map((one) => levelOf(directory, one, stop.created_at));
    const labeller = levels.find((level) => level === 'held') ?? levels.find((level) => level === 'unknown') ?? 'none';
    if (labeller === 'none')
        return { kind: 'stranger', who: `labelled by ${label?.login ?? 'an account that is gone'}` };
    const [team] = directory.unreadTeams;
    if ((opener === 'unknown' || labeller === 'unknown') && team !== undefined)
        return { kind: 'unread', unread: { ...team, what: `${what}: the members of ${team.team}` } };
    return { kind: 'counts' };
}
function levelOf(directory, account, at) {
    if (account === null)
        return 'none';
    const found = (0,people/* findPerson */.vW)(directory, account);
    if (found.kind === 'person') {
        const lent = (0,people/* delegationsTo */.N)(directory, found.person, at, () => null).usable.map(({ role }) => role);
        const roles = [(0,people/* roleAt */.Ci)(directory, found.person, at).role, ...lent];
        if (roles.some((role) => (0,terms_roles/* isAtLeastRole */.Nu)(role, 'change-and-release-analyst')))
            return 'held';
    }
    return directory.unreadTeams.length > 0 ? 'unknown' : 'none';
}
function sayStranger({ number }, who) {
    return {
        reason: 'stopped',
        level: 'notice',
        change: null,
        message: `Issue #${number} has the label \`${stop_words/* STOP_LABEL */.aQ}\`, but was ${who}, whom the register gives no level of an analyst or above: it stops nothing.`,
        remedy: 'Where deployments should be stopped, somebody whom the register lists as an analyst or above opens an issue of their own.',
        where: null,
    };
}
/** @param record null where none goes out, and all is stopped */
function sayStopped({ environment, facts }, { number, user }, { why }, end, record) {
    const by = user?.login ?? 'nobody';
    const said = why === '' ? '' : `: ${(0,quote/* quote */.hD)(why)}`;
    const what = `Deployments to ${environment ?? 'every environment'} are stopped until ${end} by ${by} (issue #${number})${said}.`;
    const isOver = record !== null && record.value.type === 'emergency' && isLinked(record, facts.repository.full_name, number);
    return {
        reason: 'stopped',
        level: isOver ? 'notice' : 'error',
        change: record?.value.id ?? null,
        message: isOver ? `${what} This emergency names the issue, and passes.` : what,
        remedy: isOver
            ? 'Nothing needs to be done here.'
            : `Once it is safe, ${by} closes issue #${number}, or its time runs out; then run the deployment again. An emergency change that names the issue under \`links\` passes, and so does a back-out.`,
        where: null,
    };
}
function isLinked({ value }, repository, number) {
    const end = `/${(0,text_names/* foldCase */.SP)(repository)}/issues/${number}`;
    return (value.links ?? []).some((link) => (0,text_names/* foldCase */.SP)(link.replace(/[#?].*$/u, '')).endsWith(end));
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/behind.js



/** What is found by what other records say. */
const BY_OTHERS = [
    'record-missing',
    'record-id-duplicate',
    'dependency-unknown',
    'dependency-order',
    'dependency-unmet',
    'collision',
    'model-unproven',
    'retrospective-due',
    'retrospective-overdue',
];
function sayBehind(findings, { stage, facts }) {
    const { behind } = facts;
    if (stage !== 'review' || behind === undefined)
        return findings;
    const ids = new Map(behind.records.map((path) => [(0,text_names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)), (0,record_id/* idOfPath */.I)(path)]));
    return findings.map((finding) => {
        if (!BY_OTHERS.includes(finding.reason))
            return finding;
        const words = finding.message.match(/[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]/gu) ?? [];
        const named = [...new Set(words.flatMap((word) => ids.get((0,text_names/* foldCase */.SP)(word)) ?? []))];
        return named.length === 0
            ? finding
            : { ...finding, remedy: `${updateFirst(named, behind, facts)} ${finding.remedy}` };
    });
}
function updateFirst(ids, { branch }, { review_of: numbers = [] }) {
    const where = numbers.length === 1 ? ` of pull request #${numbers[0]}` : '';
    return `${(0,name_list/* listAnd */.G)(ids)} changed on ${branch} since this branch was made, so update the branch first ("Update branch"${where}, or merge ${branch} into it), before it is approved. If this is said again then:`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/believable-facts.js
/**
 * Facts that contradict themselves prove nothing: what is not whole is put down as unavailable before anything is decided, so that
 * it can never be taken for "there was none", and what is told in two ways makes the run undetermined.
 */


/** The facts with `unavailable` in place of the lists that cannot be what GitHub said of the pull request. */
function believable(facts) {
    const pulls = facts.pull_requests.map(believablePull);
    return pulls.every((pull, index) => pull === facts.pull_requests[index]) ? facts : { ...facts, pull_requests: pulls };
}
function believablePull(pr) {
    const commits = (0,terms_unread/* isUnavailable */.Pd)(pr.commits) || pr.commits.some(({ sha }) => sha === pr.head.sha) ? null : pr.commits;
    const twice = (0,terms_unread/* isUnavailable */.Pd)(pr.reviews) ? null : idGivenTwice(pr.reviews);
    if (commits === null && twice === null)
        return pr;
    const head = pr.head.sha.slice(0, 7);
    const noHead = commits?.length === 0 ? 'none are listed' : `the list does not hold its head ${head}`;
    return {
        ...pr,
        ...(commits === null ? {} : { commits: { unavailable: noHead } }),
        ...(twice === null ? {} : { reviews: { unavailable: `two of them have the id ${twice}` } }),
    };
}
function idGivenTwice(reviews) {
    const seen = new Set();
    for (const { id } of reviews) {
        if (seen.has(id))
            return id;
        seen.add(id);
    }
    return null;
}
/** Pull requests that are told of in two ways, of which nobody can say which is so. */
function contradictions(facts) {
    const first = new Map();
    const unread = [];
    for (const pr of facts.pull_requests) {
        const known = first.get(pr.number);
        if (known === undefined)
            first.set(pr.number, pr);
        else if ((0,digest/* canonicalise */._I)(known) !== (0,digest/* canonicalise */._I)(pr))
            unread.push({
                what: `pull request #${pr.number}`,
                because: 'it stands in the facts twice, with different content',
                permission: null,
            });
    }
    return unread;
}

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/confirmation.js
var confirmation = __webpack_require__(8853);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/requirements.js + 1 modules
var requirements = __webpack_require__(8495);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/branch-record.js



function judgeBranchRecord(record, facts) {
    const fact = (0,coverage_origin/* factOf */.yD)(facts, record);
    const trusted = fact?.trusted_ref;
    if (trusted === undefined)
        return terms_judgement/* NOTHING */.K$;
    const { id, type } = record.value;
    if ((0,terms_unread/* isUnavailable */.Pd)(trusted))
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unreadOf */.Ds)(`whether the trusted ref had ${id} before`, trusted));
    const bring = `Bring ${record.path} to ${branchOf(facts)} by a pull request`;
    if (trusted === 'deleted')
        return (0,terms_judgement/* found */.F9)(say(record, `${record.path} is in the commit that goes out, and ${branchOf(facts)} had a record ${id} and has it no more: what was taken away there is not read from a branch.`, `Put the file back on ${branchOf(facts)} by a pull request if the change still stands, or write a record with an id of its own.`));
    // That its origin could not be read is said where approvals are asked for.
    if (fact?.pull_request === null)
        return (0,terms_judgement/* found */.F9)(say(record, `${record.path} is in the commit that goes out and not on ${branchOf(facts)}, and no merged pull request brought it to that branch as it is: it was pushed there.`, `Bring it by a pull request into the branch that is deployed, have that approved and merged, and deploy its merge. Or: ${bring}.`));
    // Nobody approves each of them, so that whoever may push a branch could have one.
    if (type === 'standard')
        return (0,terms_judgement/* found */.F9)(say(record, `${id} is a standard change, which nobody approves, and its record is only in the commit that goes out and not on ${branchOf(facts)}.`, `${bring}, with \`covers\` naming the pull requests that it stands for, and run the gate again. Or make it a normal change.`));
    return terms_judgement/* NOTHING */.K$;
}
/** What a branch says of how a change ended proves nothing: where such a record stands aside, it is heard without its end. */
function withoutClaimedEnd(record, facts) {
    if (!(0,coverage_origin/* isBesideTrusted */.Es)(facts, record))
        return record;
    const { outcome: _, ...value } = record.value;
    return { ...record, value };
}
function branchOf({ repository }) {
    return repository.default_branch === '' ? 'the default branch' : repository.default_branch;
}
function say(record, message, remedy) {
    return {
        reason: 'record-missing',
        level: 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer: ['id'] },
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js
var text_paths = __webpack_require__(437);
// EXTERNAL MODULE: ./.build/build/src/domain/items/catalog-integrity.js + 1 modules
var catalog_integrity = __webpack_require__(8582);
;// CONCATENATED MODULE: ./.build/build/src/domain/items/nearest-item.js
/** The item that was meant by a reference that the catalog does not have: one of that name elsewhere, or of almost that name. */


/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
function nearestItem(items, ref) {
    const wanted = nameOf((0,items_items/* normaliseRef */.uH)(ref));
    const refs = items.map((item) => item.ref);
    const namesake = refs.find((one) => nameOf(one) === wanted);
    if (namesake !== undefined)
        return namesake;
    const near = (0,suggest/* suggest */.Z)(wanted, refs.map(nameOf));
    return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}
function nameOf(ref) {
    return ref.slice(ref.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/items/item-check.js
/** Are the record's configuration items known, in use, and all that the pull request touches? */






/** @param files paths that the change touches; null when they are not known */
function judgeItems(record, items, files) {
    if (items === null)
        return { findings: [], unread: [] };
    const findings = [];
    const listed = new Set(record.value['configuration-items'].map(items_items/* normaliseRef */.uH));
    let unknown = 0;
    record.value['configuration-items'].forEach((ref, index) => {
        const where = { file: record.path, pointer: ['configuration-items', index] };
        const item = (0,items_items/* findItem */.Rm)(items, ref);
        if (item === null) {
            unknown += 1;
            findings.push({
                reason: 'item-unknown',
                level: 'error',
                change: record.value.id,
                message: `The catalog has no configuration item ${(0,items_items/* normaliseRef */.uH)(ref)}.`,
                remedy: adviseUnknown(items, ref, unknown <= MOST_ADVISED),
                where,
            });
        }
        else if ((0,catalog_integrity/* isRetired */.aZ)(item)) {
            findings.push({
                reason: 'item-retired',
                level: 'error',
                change: record.value.id,
                message: `${item.ref} is ${item.lifecycle} in the catalog (${item.file}).`,
                remedy: 'Name the item that took its place, or bring its lifecycle in the catalog up to date.',
                where,
            });
        }
    });
    findings.push(...findUnrated(record, items));
    const { owning, ownersOf } = findOwning(items);
    const isOwning = owning.some(({ ref }) => !listed.has(ref));
    if (files === null) {
        return { findings, unread: isOwning ? [(0,terms_unread/* unknownFiles */.YV)(null)] : [] };
    }
    const touched = new Map();
    for (const file of isOwning ? files : [])
        for (const place of ownersOf(file))
            if (!touched.has(place))
                touched.set(place, file);
    for (const [place, file] of [...touched].sort(([a], [b]) => a - b)) {
        const ref = owning[place]?.ref ?? '';
        if (listed.has(ref))
            continue;
        findings.push({
            reason: 'item-unlisted',
            level: 'error',
            change: record.value.id,
            message: `The change touches ${file}, which belongs to ${ref}; the record does not list that item.`,
            remedy: `Add ${ref} under \`configuration-items\`.`,
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        });
    }
    return { findings, unread: [] };
}
/** To find what was meant each name of the catalog is compared; of more nobody reads it. */
const MOST_ADVISED = 10;
function adviseUnknown(items, ref, isSought) {
    if (items.length === 0)
        return 'The catalog has no item at all. Add it to a file that the policy\u2019s `configuration-items` name; what a `Location` points to is not followed.';
    const near = isSought ? nearestItem(items, ref) : null;
    if (near !== null)
        return `Did you mean ${near}? Else add the item to the catalog first.`;
    const known = items.slice(0, 10).map((one) => one.ref);
    return `Name one that it has (${known.join(', ')}${items.length > known.length ? ', \u2026' : ''}), or add the item to the catalog first.`;
}
/** What is said to depend on the change and is not in the catalog might have raised its risk; where it is 1 anyway nothing could. */
function findUnrated(record, items) {
    const refs = record.value['configuration-items'];
    if ((0,items_items/* criticalityOf */.NS)(items, refs) === 1)
        return [];
    return refs.flatMap((ref, index) => {
        const { by, names } = findMissing(items, (0,items_items/* normaliseRef */.uH)(ref));
        if (names.length === 0)
            return [];
        const [says, it] = by.length === 1 ? ['says', 'it'] : ['say', 'them'];
        const [depend, what, its] = names.length === 1 ? ['depends', 'item', 'its'] : ['depend', 'items', 'their'];
        const finding = {
            reason: 'items-invalid',
            level: 'notice',
            change: record.value.id,
            message: `${(0,name_list/* listAnd */.G)(by)} ${says} that ${(0,name_list/* listAnd */.G)(names)} ${depend} on ${it}; the catalog has no such ${what}, so ${its} criticality is not known and raised no risk.`,
            remedy: `The owner of the catalog adds ${(0,name_list/* listAnd */.G)(names)}, or corrects the name.`,
            where: { file: record.path, pointer: ['configuration-items', index] },
        };
        return [finding];
    });
}
/** By the list of items: many changes name the same. */
const missing = new WeakMap();
/** What depends on an item, or on one that depends on it, by their own words alone; and who says so. */
function findMissing(items, ref) {
    const known = missing.get(items) ?? new Map();
    missing.set(items, known);
    const asked = known.get(ref);
    if (asked !== undefined)
        return asked;
    const by = new Set();
    const names = new Set();
    for (const name of [ref, ...(0,items_items/* dependantsOf */.ew)(items, ref)]) {
        const item = (0,items_items/* findItem */.Rm)(items, name);
        for (const relation of item === null ? [] : (0,catalog_integrity/* danglingRelations */.e9)(items, item)) {
            if (relation.kind === 'needs')
                continue;
            by.add(name);
            names.add(relation.ref);
        }
    }
    const found = { by: [...by].sort(), names: [...names].sort() };
    known.set(ref, found);
    return found;
}
/** By the list of items: many changes touch the same files, and a file is compared with all globs once. */
const owners = new WeakMap();
function findOwning(items) {
    const known = owners.get(items);
    if (known !== undefined)
        return known;
    const owning = items.filter(({ paths }) => paths.length > 0);
    const byFile = new Map();
    const found = {
        owning,
        ownersOf(file) {
            const asked = byFile.get(file);
            if (asked !== undefined)
                return asked;
            const places = owning.flatMap(({ paths }, place) => ((0,text_paths/* isPathMatch */.j2)(paths, file) ? [place] : []));
            byFile.set(file, places);
            return places;
        },
    };
    owners.set(items, found);
    return found;
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/checks-first.js



/** What stands on the commit under the name of one check, and what could not be read of it. */
function checkStates(facts, asked) {
    const { check_runs: runs, commit_statuses: statuses } = facts;
    const unread = [
        ...unreadList('the check runs of this commit', runs),
        ...unreadList('the commit statuses of this commit', statuses),
    ];
    const states = [
        ...(Array.isArray(runs) ? latestRuns(runs, asked, facts.subject.sha).map(stateOfRun) : []),
        ...(Array.isArray(statuses) ? latestStatus(statuses, asked).map(stateOfStatus) : []),
    ];
    return { states, unread };
}
function unreadList(what, list) {
    if (list === undefined)
        return [(0,terms_unread/* notAsked */.Op)(what, 'them')];
    return (0,terms_unread/* isUnavailable */.Pd)(list) ? [(0,terms_unread/* unreadOf */.Ds)(what, list)] : [];
}
function latestRuns(all, { name, app }, commit) {
    const own = all.filter((run) => run.name === name && run.head_sha === commit && (app === null || (run.app !== null && (0,text_names/* isSameName */.yS)(run.app, app))));
    return own.filter((run) => !own.some((other) => isRunAgain(run, other)));
}
/** A job that is run again stays in its suite and begins when the one before has ended; two of one name that ran side by side are two. */
function isRunAgain(run, other) {
    if (other.id <= run.id || run.check_suite === null || other.check_suite !== run.check_suite)
        return false;
    if (other.app !== run.app || run.completed_at === null || other.started_at === null)
        return false;
    return !(0,instants/* isBefore */.Y8)(other.started_at, run.completed_at);
}
/** Skipped, neutral, cancelled, stale: what did not test did not succeed. */
function stateOfRun({ app, status, conclusion, completed_at }) {
    const whose = `check run${app === null ? '' : ` of ${app}`}`;
    if (status !== 'completed' || conclusion === null)
        return { is: 'running', says: `its ${whose} is ${status}` };
    const at = completed_at === null ? '' : ` at ${completed_at}`;
    return { is: conclusion === 'success' ? 'successful' : 'failed', says: `its ${whose} ended with ${conclusion}${at}` };
}
function latestStatus(all, { name, app }) {
    const own = all.filter(({ context, creator }) => context === name && (app === null || (creator?.type === 'Bot' && (0,text_names/* isSameName */.yS)(creator.login, `${app}[bot]`))));
    return own.sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id).slice(0, 1);
}
function stateOfStatus({ state, creator, created_at }) {
    const says = `its status, by ${creator?.login ?? 'an account that is gone'}, is ${state} since ${created_at}`;
    return { is: state === 'success' ? 'successful' : state === 'pending' ? 'running' : 'failed', says };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/deployed-first.js





const ACTIONS = 'github-actions[bot]';
function earlierDeployment(facts, after) {
    const { deployed_first: first, subject } = facts;
    const what = `the deployments of this commit to ${after.environment}`;
    if (first === undefined || subject.sha === null || !(0,text_names/* isSameName */.yS)(first.environment, after.environment))
        return { is: 'unread', unread: (0,terms_unread/* notAsked */.Op)(what, 'them') };
    if ((0,terms_unread/* isUnavailable */.Pd)(first.deployments))
        return { is: 'unread', unread: (0,terms_unread/* unreadOf */.Ds)(what, first.deployments) };
    const newestFirst = first.deployments
        .filter(({ sha, environment }) => sha === subject.sha && (0,text_names/* isSameName */.yS)(environment, after.environment))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id);
    const [newest] = newestFirst;
    if (newest === undefined)
        return { is: 'none' };
    const state = stateOf(newest);
    if (state.is !== 'stands')
        return { is: state.is, deployment: newest };
    // Deployed again meanwhile it has run there since the first of them, as long as none in between went wrong.
    let { since } = state;
    for (const one of newestFirst.slice(1)) {
        const before = stateOf(one);
        if (before.is !== 'stands')
            break;
        if ((0,instants/* compareInstants */.QI)(before.since, since) < 0)
            since = before.since;
    }
    const [began, soak] = [(0,time/* parseInstant */.nV)(since), (0,durations/* parseDuration */.E)(after.for)];
    if (began === null || soak === null)
        return { is: 'unread', unread: (0,terms_unread/* notAsked */.Op)(what, 'them') };
    return { is: 'stands', since, ripeAt: began + soak };
}
/** GitHub makes a success inactive when the next one comes; whatever else follows it takes it back. */
function stateOf(deployment) {
    const said = deployment.statuses
        .filter(({ state }) => state !== 'inactive')
        .sort((a, b) => (0,instants/* compareInstants */.QI)(a.created_at, b.created_at) || a.id - b.id);
    // Once it failed, a success of the same deployment would be somebody's word: what is tried again is a deployment of its own.
    if (said.some(({ state }) => state === 'failure' || state === 'error'))
        return { is: 'failed' };
    const last = said.at(-1);
    if (last?.state !== 'success')
        return { is: 'under-way' };
    return isBorneOut(deployment, last.creator) ? { is: 'stands', since: last.created_at } : { is: 'unproven' };
}
/**
 * A status is the word of whoever may write one. It counts where a run of this commit bears it out and a workflow or an app wrote it, or
 * where an app other than GitHub Actions, which anybody's workflow can speak for, made the deployment and says so itself. A run for a pull
 * request has the trial merge and not this commit.
 */
function isBorneOut({ run, creator }, said) {
    if (said?.type !== 'Bot')
        return false;
    if (run !== null)
        return !run.event.startsWith('pull_request');
    return creator?.type === 'Bot' && creator.id === said.id && !(0,text_names/* isSameName */.yS)(creator.login, ACTIONS);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/tested-first.js








const LET_THROUGH = 'An emergency is let through without it.';
function judgeTestedFirst(question) {
    const { record, environment, policy } = question;
    const rule = (0,gate_mode/* ruleFor */.sG)(policy, environment);
    if (rule === null)
        return { ...terms_judgement/* NOTHING */.K$, ripeAt: null };
    const earlier = rule.after === null ? null : earlierDeployment(question.facts, rule.after);
    const judgement = (0,terms_judgement/* together */.bs)(earlier === null || rule.after === null ? terms_judgement/* NOTHING */.K$ : judgeEarlier(earlier, rule.after, rule, question), ...rule.checks.map((check, index) => judgeCheck(check, index, rule, question)));
    if (record?.value.type === 'emergency')
        return { ...tellOnly(record, judgement), ripeAt: null };
    const isShort = judgement.findings.some(({ reason }) => reason === 'soak-short');
    return { ...judgement, ripeAt: isShort && earlier?.is === 'stands' ? (0,time/* toIso */.tK)(earlier.ripeAt) : null };
}
function tellOnly(record, { findings, unread }) {
    return (0,terms_judgement/* found */.F9)(...findings.map((finding) => ({ ...finding, level: 'notice', remedy: LET_THROUGH })), ...(0,terms_unread/* sayUnread */.NL)(record.value.id, unread, true));
}
function judgeEarlier(earlier, after, rule, question) {
    const { record, facts, policy, environment, now } = question;
    const commit = tested_first_short(facts);
    const say = (reason, message, remedy) => (0,terms_judgement/* found */.F9)({
        reason,
        level: 'error',
        change: record?.value.id ?? null,
        message,
        remedy,
        where: at(policy, rule, ['after']),
    });
    const soak = (0,durations/* parseDuration */.E)(after.for) ?? 0;
    const long = soak === 0 ? '' : `, ${(0,durations/* describeDuration */.M)(soak)} after that has succeeded`;
    const deploy = `Deploy ${commit} to ${after.environment}; then run the gate's job again${long}.`;
    switch (earlier.is) {
        case 'unread':
            return (0,terms_judgement/* notRead */.Qk)(earlier.unread);
        case 'none':
            return say('not-deployed-before', `Commit ${commit} was not deployed to ${after.environment}, from where the policy lets it go on to ${environment}.`, deploy);
        case 'under-way':
        case 'failed':
        case 'unproven':
            return say('not-deployed-before', ...sayNotStanding(earlier.is, earlier.deployment, commit, after, deploy));
        case 'stands': {
            const instant = (0,time/* parseInstant */.nV)(now);
            if (instant !== null && earlier.ripeAt <= instant)
                return terms_judgement/* NOTHING */.K$;
            const ripe = (0,wall_time/* isKnownZone */.Wn)(policy.timezone)
                ? (0,time/* describeInstant */.l0)(earlier.ripeAt, policy.timezone)
                : (0,time/* toIso */.tK)(earlier.ripeAt);
            return say('soak-short', `Commit ${commit} runs in ${after.environment} since ${earlier.since}; the policy asks for ${(0,durations/* describeDuration */.M)(soak)}, which is at ${ripe}.`, sayWhenRipe(record, earlier.ripeAt, ripe));
        }
    }
}
function sayNotStanding(is, { id, statuses }, commit, { environment }, deploy) {
    const which = `The newest deployment of commit ${commit} to ${environment} (${id})`;
    if (is === 'failed')
        return [`${which} did not succeed, or failed afterwards. What is tried again is a new deployment.`, deploy];
    if (is === 'under-way')
        return [
            `${which} has not succeeded yet (${statuses.length === 0 ? 'it has no status' : 'its last status is no success'}).`,
            `Wait until it has; where nothing comes of it any more, deploy ${commit} to ${environment} again. Then run the gate's job again.`,
        ];
    return [
        `${which} says success, but neither a workflow run of that commit nor an app of its own bears that out.`,
        `Deploy ${commit} to ${environment} by a workflow whose job names the environment, so that GitHub writes the status itself; then run the gate's job again.`,
    ];
}
/** Where the record's own time is over by then, waiting would lead to the next refusal. */
function sayWhenRipe(record, ripeAt, ripe) {
    const schedule = record?.value.schedule;
    const end = schedule === undefined ? null : (0,time/* parseInstant */.nV)(schedule.end);
    if (end !== null && end <= ripeAt)
        return `The time of this change ends before that: its author moves \`schedule\` to a time that begins at ${ripe} or later, and has it approved again.`;
    return `Run the gate's job again at ${ripe} or later.`;
}
function judgeCheck(check, index, rule, question) {
    const { record, facts, policy, environment } = question;
    const commit = tested_first_short(facts);
    const { states, unread } = checkStates(facts, check);
    const named = `\u201c${check.name}\u201d${check.app === null ? '' : ` of the app ${check.app}`}`;
    const say = (reason, message, remedy) => {
        const where = at(policy, rule, ['checks', index]);
        return { reason, level: 'error', change: record?.value.id ?? null, message, remedy, where };
    };
    const ask = `The policy asks for it before ${environment}.`;
    const of = (is) => states.filter((state) => state.is === is).map(({ says }) => says);
    const [failed, running] = [of('failed'), of('running')];
    const findings = [];
    if (failed.length > 0)
        findings.push(say('check-failed', `The check ${named} did not succeed on commit ${commit}: ${failed.join('; ')}. ${ask}`, `Run that same job again until it succeeds (in a workflow run: \u201cRe-run failed jobs\u201d), or deploy a commit on which it did; then run the gate's job again.`));
    if (running.length > 0)
        findings.push(say('check-missing', `The check ${named} has not ended on commit ${commit}: ${running.join('; ')}. ${ask}`, `Wait until it has succeeded; then run the gate's job again.`));
    if (states.length === 0 && unread.length === 0)
        findings.push(say('check-missing', `There is no check ${named} on commit ${commit}: neither a check run nor a commit status has exactly this name. ${ask}`, `Start what writes it for ${commit}, wait until it has succeeded, and run the gate's job again; where its name is another, the owner of the policy corrects \`checks\`.`));
    return { findings, unread };
}
function at(policy, rule, pointer) {
    return policy.path === null ? null : { file: policy.path, pointer: ['environments', rule.pattern, ...pointer] };
}
function tested_first_short({ subject }) {
    return subject.sha?.slice(0, 7) ?? 'that goes out';
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js
var use = __webpack_require__(9623);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/standard-changes.js
/**
 * Standard changes: a model approved once, earned by error-free normal runs, and good only within its scope. A model that expired, was
 * suspended or is used up pre-approves nothing, and everything that counts against one is said.
 */







function judgeModel(question) {
    const { record, models } = question;
    const model = (0,model_fit/* findModel */.P6)(models, record);
    const findings = (0,model_fit/* judgeFit */.RX)(question);
    if (model === null)
        return { findings, unread: [] };
    return {
        findings: [...judgeStanding(question, model), ...findings, ...judgeRecordOfUse(question, model)],
        unread: question.files === null ? [(0,terms_unread/* unknownFiles */.YV)(null)] : [],
    };
}
/** Approved by a change and release manager, and neither expired nor suspended. */
function judgeStanding(question, { value: model, path }) {
    const { record, directory, now, policy } = question;
    const anew = approveAnew(path);
    const findings = [];
    const approver = (0,people/* findPerson */.vW)(directory, { login: model['approved-by'], id: null });
    const held = approver.kind === 'person' ? (0,people/* roleAt */.Ci)(directory, approver.person, model['approved-at']).role : null;
    if (!(0,terms_roles/* isAtLeastRole */.Nu)(held, 'change-and-release-manager')) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-unapproved', `The model ${model.id} (${path}) is approved by ${model['approved-by']}, who was ${held ?? 'not in the register with a role'} at ${model['approved-at']}.`, `${anew} Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    else if ((0,instants/* isBefore */.Y8)(now, model['approved-at'])) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-unapproved', `The approval of the model ${model.id} is dated ${model['approved-at']}, after now.`, `A change and release manager corrects \`approved-at\` in ${path}. Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    const today = (0,instants/* dayIn */.EE)(policy.timezone, now);
    const { span } = (0,schedule_text/* readSchedule */.C)(record, policy.timezone);
    const start = span === null ? today : (0,instants/* dayIn */.EE)(policy.timezone, (0,time/* toIso */.tK)(span.start));
    if (today > model.expires || start > model.expires) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-expired', today > model.expires
            ? `The model ${model.id} expired on ${model.expires}; today is ${today}.`
            : `The model ${model.id} expires on ${model.expires}, and the change starts on ${start}.`, `A change and release manager approves the model for longer: a later \`expires\`, with \`approved-by\` and \`approved-at\`, in ${path}. Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    const { suspended } = model;
    if (suspended !== undefined && !(0,instants/* isBefore */.Y8)(suspended.at, model['approved-at'])) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-suspended', `${suspended.by} suspended the model ${model.id} at ${suspended.at}: \u201c${firstLine(suspended.reason)}\u201d.`, `${anew} Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    const failed = usesOf(question, model).find(({ value }) => (value.outcome?.result === 'failed' || value.outcome?.result === 'backed-out') &&
        (0,instants/* compareInstants */.QI)(value.outcome.ended, model['approved-at']) >= 0);
    if (failed !== undefined) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-suspended', `${failed.value.id} used the model ${model.id} and ended as ${failed.value.outcome?.result}; that suspends it.`, `Look at ${failed.value.id} first. ${anew} Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    return findings;
}
/** Earned by normal runs without error, and not used up. */
function judgeRecordOfUse(question, { value: model, path }) {
    const { record, others, policy } = question;
    const findings = [];
    const named = [...new Set(model.successes ?? [])];
    const doubts = named.flatMap((id) => doubtSuccess(id, others, question.now) ?? []);
    const earned = named.length - doubts.length;
    if (earned < policy.standard.successes) {
        const shown = doubts.slice(0, 5).join('; ');
        const rest = doubts.length > 5 ? `; and ${doubts.length - 5} more` : '';
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-unproven', `The model ${model.id} (${path}) names ${earned === 1 ? 'one normal change' : `${earned === 0 ? 'no' : earned} normal changes`} that ended without error; the policy asks for ${policy.standard.successes}.${doubts.length === 0 ? '' : ` Not counted: ${shown}${rest}.`}`, `${(0,model_fit/* asNormal */.qv)(record)} Once it has ended as successful, the owner of the model adds its id under \`successes\`.`));
    }
    const used = usesOf(question, model).filter(({ value }) => value.withdrawn === undefined).length;
    if (model.uses !== undefined && used >= model.uses) {
        findings.push((0,model_fit/* againstModel */.to)(record, 'model-used-up', `The model ${model.id} may be used ${countTimes(model.uses)} and was used ${countTimes(used)}.`, `A change and release manager raises \`uses\` in ${path} and approves that: all uses count, those before an approval too. Until then: ${(0,model_fit/* asNormal */.qv)(record)}`));
    }
    return findings;
}
/** Why a run that a model names does not count; null where it does. */
function doubtSuccess(id, others, now) {
    const runs = others.filter(({ value }) => value.id === id);
    const isEarned = ({ value }) => value.type === 'normal' &&
        value.outcome?.result === 'successful' &&
        !(0,instants/* isBefore */.Y8)(now, value.outcome.ended) &&
        value.withdrawn === undefined;
    const [first] = runs;
    if (first === undefined)
        return `${id} (there is no such record)`;
    if (runs.some(isEarned))
        return null;
    const { type, outcome, withdrawn } = first.value;
    if (withdrawn !== undefined)
        return `${id} (withdrawn)`;
    if (type !== 'normal')
        return `${id} (${type === 'standard' ? 'a standard change' : 'an emergency change'})`;
    if (outcome === undefined)
        return `${id} (no outcome yet)`;
    return `${id} (${(0,instants/* isBefore */.Y8)(now, outcome.ended) ? `ends at ${outcome.ended}` : `ended as ${outcome.result}`})`;
}
function approveAnew(path) {
    return `A change and release manager approves the model anew: \`approved-by\` and a new \`approved-at\` in ${path}.`;
}
/** A reason may be pages long; in a sentence its beginning is enough. */
function firstLine(text) {
    const signs = Array.from(text.trim().split(/\r\n|[\r\n]/u)[0] ?? '');
    return signs.length > 200 ? `${signs.slice(0, 200).join('')}\u2026` : signs.join('');
}
function countTimes(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function usesOf({ others, record }, model) {
    return others.filter(({ value, path }) => path !== record.path && value.type === 'standard' && value.model === model.id);
}

// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js + 1 modules
var independence = __webpack_require__(2465);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/levels.js
var levels = __webpack_require__(9070);
;// CONCATENATED MODULE: ./.build/build/src/domain/risk/risk-findings.js

/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,levels/* compareRisk */.l$)(declared, computed) >= 0)
        return [];
    return [
        {
            reason: 'risk-under-declared',
            level: 'error',
            change: record.value.id,
            message: `The record declares ${declared}; impact ${record.value.risk?.impact} \u00d7 likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
            remedy: `Set \`risk.level: ${computed}\`, or have impact and likelihood assessed again.`,
            where: { file: record.path, pointer: ['risk', 'level'] },
        },
    ];
}
function judgeRisk(record, { verdict, floors }) {
    return [
        ...underDeclared(record, verdict),
        ...floors.map((floor) => ({
            reason: 'risk-floor',
            level: 'notice',
            change: record.value.id,
            message: `\u201c${floor.name}\u201d puts the risk at ${floor['at-least']} or above; it is ${verdict.final}.`,
            remedy: record.value.type === 'standard'
                ? 'Nothing to do: a model has to reach to this level, or the change is a normal one.'
                : `Nothing to do: the approvals of the level ${verdict.final} are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/order.js
/**
 * The order on one branch, at review: whatever is merged goes out with the next deployment, so that a change whose time begins later holds
 * back those that may go before it. It is told while the order can still be chosen, and decides nothing.
 */





/** More than these are counted and not named. */
const MOST_NAMED = 3;
/** What merging the change would hold back; empty where it holds back nobody. */
function judgeOrder(question) {
    const { record, environments, others, together, zone } = question;
    const now = (0,time/* parseInstant */.nV)(question.now);
    const own = spanOf(record);
    // What may go out already holds nobody back.
    if (now === null || own === null || own.start <= now || !(0,wall_time/* isKnownZone */.Wn)(zone))
        return [];
    const held = others
        .flatMap((other) => heldBy(other, { record, own, environments, now }))
        .sort((a, b) => a.span.start - b.span.start || (a.record.value.id < b.record.value.id ? -1 : 1));
    const beside = held.filter((one) => together.includes(one.record.path));
    const merged = held.filter((one) => !beside.includes(one));
    return [
        ...(merged.length === 0 ? [] : [sayHeld(record, own, merged, zone, sayWhen(own, merged, zone))]),
        ...(beside.length === 0 ? [] : [sayHeld(record, own, beside, zone, sayApart(record, beside))]),
    ];
}
function spanOf({ value: { withdrawn, outcome, schedule } }) {
    if (withdrawn !== undefined || outcome !== undefined || schedule === undefined)
        return null;
    const [start, end] = [(0,time/* parseInstant */.nV)(schedule.start), (0,time/* parseInstant */.nV)(schedule.end)];
    return start === null || end === null || end <= start ? null : { start, end };
}
function heldBy(other, { record, own, environments, now }) {
    const span = spanOf(other);
    if (other.path === record.path || (0,text_names/* isSameName */.yS)(other.value.id, record.value.id))
        return [];
    if (span === null || span.end <= now || span.start >= own.start)
        return [];
    const shared = environments.filter((name) => (0,text_names/* includesName */.VH)(other.value.environments, name));
    return shared.length === 0 ? [] : [{ record: other, span, environments: shared }];
}
function sayHeld(record, own, held, zone, remedy) {
    const { id } = record.value;
    const places = [...new Map(held.flatMap((one) => one.environments).map((name) => [(0,text_names/* foldCase */.SP)(name), name])).values()];
    const named = held
        .slice(0, MOST_NAMED)
        .map(({ record: { value }, span }) => `${value.id} (its time ends at ${(0,time/* describeInstant */.l0)(span.end, zone)})`);
    const more = held.length > MOST_NAMED ? [`${held.length - MOST_NAMED} more`] : [];
    return (0,planned_change/* findingAbout */.Bd)(record, {
        reason: 'holds-back',
        level: 'notice',
        message: `${id} may go to ${(0,name_list/* listAnd */.G)(places)} from ${(0,time/* describeInstant */.l0)(own.start, zone)} on, and whatever is merged goes out with the next deployment. Merged before its time it holds back what may go sooner: ${(0,name_list/* listAnd */.G)([...named, ...more])}.`,
        remedy,
        pointer: ['schedule', 'start'],
    });
}
/** Once they went out, once they may not go any more, or once all may go together: whichever comes first. */
function sayWhen(own, held, zone) {
    const last = Math.max(...held.map(({ span }) => span.end));
    const [only, ...more] = held.map(({ record: { value } }) => value.id);
    const which = more.length === 0 ? `${only ?? ''} has` : 'these have';
    const when = last <= own.start
        ? `${(0,time/* describeInstant */.l0)(last, zone)}, when no time of theirs is left`
        : `${(0,time/* describeInstant */.l0)(own.start, zone)}, when this may go with them`;
    return `Whoever merges waits until ${which} gone out, or until ${when}. Where that has happened already, nothing needs to be done.`;
}
function sayApart(record, beside) {
    const ids = (0,name_list/* listAnd */.G)(beside.slice(0, MOST_NAMED).map(({ record: { value } }) => value.id));
    return `The author moves ${record.value.id} and what it is about to a pull request of its own, to be merged when ${ids} ${beside.length === 1 ? 'has' : 'have'} gone out; or gives them one time.`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule_schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 13 modules
var examination = __webpack_require__(3510);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var decision_rules = __webpack_require__(9923);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/unread-evidence.js
/**
 * Evidence that could not be read: what of it matters, and how it is said. It matters only if it could change the decision; then
 * the change is undetermined, never authorised.
 */



/** Teams matter where somebody said no, whose level only a team could give, and while an approval is missing. */
function unreadTeams(directory, isMet, votes) {
    const matters = votes.some(({ account, decision, doubt }) => account !== null && !account.isBot && (decision !== 'approved' || (!isMet && doubt === null)));
    if (!matters)
        return [];
    return directory.unreadTeams.map(({ team, ...why }) => ({ what: `the members of the team ${team}`, ...why }));
}
/**
 * The pull request that brought in the record matters whatever the evidence: who opened it and committed to it cannot approve. Only
 * on a checkout, where nobody was asked, may what is met without it stand.
 */
function unreadOrigin(world, record, isMet) {
    const { facts, policy } = world;
    const unknown = (0,coverage/* unreadOriginOf */.jH)(facts, record);
    if (facts.subject.event === 'local')
        return isMet || !policy.approvals.evidence.includes('review') ? [] : unknown;
    const origin = (0,coverage_origin/* factOf */.yD)(facts, record)?.pull_request;
    if (unknown.length > 0 || typeof origin !== 'number' || facts.pull_requests.some(({ number }) => number === origin))
        return unknown;
    return [(0,terms_unread/* notAsked */.Op)(`pull request #${origin}, which brought in ${record.value.id}`, 'it')];
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/concerns.js
/**
 * What a change is judged by, each concern for itself and each giving the same: what there is to say, and what could not be read. Here
 * stand those that only a whole world can answer; the rest come ready from the rooms that know them.
 */






















/** Retrospectives that emergencies at the same items still owe. */
function judgeDebtsOfOthers({ world, directory, record, all, examined }) {
    const { policy, items, now, facts } = world;
    return (0,emergencies/* judgeDebts */.OB)({ record, environments: examined.environments, others: all, directory, policy, items, now, facts });
}
/** The level of the change, who asked for it and who assessed its risk. */
function judgeRiskAndPeople({ world, directory, record, examined: { risk } }) {
    // What a person has to have done for a bot's change is asked with its model.
    const requester = record.raisedIn === undefined ? (0,independence/* judgeRequester */.gU)(record) : null;
    const [floor] = risk.undecided;
    return (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...judgeRisk(record, risk)), floor === undefined ? terms_judgement/* NOTHING */.K$ : (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unknownFiles */.YV)(`the floor \u201c${floor.name}\u201d`)), requester === null ? terms_judgement/* NOTHING */.K$ : (0,terms_judgement/* found */.F9)(requester), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeAssessor */.dj)(record, directory, world.policy, world.now)));
}
/** What an emergency, a standard change, or a change that owes a review is asked besides. */
function judgeKind(change) {
    const { world, record, all, examined } = change;
    return (0,terms_judgement/* together */.bs)(record.value.type === 'emergency' ? (0,terms_judgement/* found */.F9)(...(0,emergencies/* judgeIncident */.MC)(record)) : terms_judgement/* NOTHING */.K$, (0,terms_judgement/* found */.F9)(...(0,review_duty/* judgeReviewDuties */.I1)(world, record, examined.risk.verdict.final, all)), record.value.type === 'standard' ? judgeByModel(change) : terms_judgement/* NOTHING */.K$);
}
function judgeByModel({ world, directory, record, all, examined: { files, risk } }) {
    return judgeModel({
        record,
        models: world.models,
        others: all.filter((other) => other !== record),
        directory,
        policy: world.policy,
        now: world.now,
        files: files?.filter((file) => !(0,pull_requests/* isOwnFile */.Z4)(world, file)) ?? null,
        risk: risk.verdict.final,
    });
}
/** At deploy: whether the record was used up by a deployment of the environment. */
function judgeUseOfRecord({ world, record, all }) {
    const { stage, environment, facts, policy } = world;
    if (stage !== 'deploy' || environment === null)
        return terms_judgement/* NOTHING */.K$;
    return (0,use/* judgeUse */.rQ)({ record, facts, environment, policy, all, isLocal: (0,pull_requests/* isLocal */.IX)(world) });
}
/** At deploy: what the commit has to have passed before this environment. A draft and a review are not asked. */
function judgeTested({ world, record }) {
    const { stage, environment, facts, policy, now } = world;
    if (stage !== 'deploy' || environment === null)
        return { ...terms_judgement/* NOTHING */.K$, ripeAt: null };
    const judgement = judgeTestedFirst({ record, environment, policy, facts, now });
    if (!(0,pull_requests/* isLocal */.IX)(world))
        return judgement;
    return { ...judgement, unread: judgement.unread.map((one) => ({ ...one, cause: 'no-facts-file' })) };
}
/** Whether the policy asks anything at all of the change: what no rule matches nobody could approve. */
function judgeRules({ world: { policy }, record, examined }) {
    const { rules, risk, environments } = examined;
    if (rules.unread.length > 0)
        return (0,terms_judgement/* notRead */.Qk)(...rules.unread);
    if (rules.isMatched || record.value.type === 'standard')
        return terms_judgement/* NOTHING */.K$;
    return (0,terms_judgement/* found */.F9)((0,decision_rules/* noRuleMatches */.L)(record, risk.verdict.final, environments, policy));
}
/** The approvals through every pull request that needs them, and the evidence that could still change the answer. */
function judgeApproved({ world, directory, record, examined }) {
    const { judgements } = examined;
    const isMet = judgements.every(({ judgement }) => judgement.isMet);
    const votes = judgements.flatMap((one) => one.votes);
    return (0,terms_judgement/* together */.bs)(...judgements.map(({ judgement: { findings }, missing }) => ({
        findings,
        unread: missing.filter(({ addsOnly }) => addsOnly !== true || !isMet),
    })), (0,terms_judgement/* notRead */.Qk)(...unreadTeams(directory, isMet, votes)), (0,terms_judgement/* notRead */.Qk)(...unreadOrigin(world, record, isMet)));
}
/** At review: whom it would hold back, merged as it is. What goes onto another branch stands in nobody's way there. */
function judgeOrderOfMerging({ world, record, all, examined }) {
    const { stage, facts, policy, mode, now, judged } = world;
    if (stage !== 'review' || (0,pull_requests/* isLocal */.IX)(world))
        return terms_judgement/* NOTHING */.K$;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    if (!reviewed.some(({ base }) => base.ref === facts.repository.default_branch))
        return terms_judgement/* NOTHING */.K$;
    // A new time for what is on the branch already: until it is merged the old one stands, which is no better.
    const isThere = (facts.records ?? []).some(({ path, base_digest: base }) => path === record.path && base != null);
    const isOnlyRecords = (pull) => (0,coverage/* filesOf */.R8)(pull)?.every((file) => (0,text_paths/* isRecordPath */.$k)(policy.records, file)) === true;
    if (isThere && reviewed.every(isOnlyRecords))
        return terms_judgement/* NOTHING */.K$;
    const environments = examined.environments.filter((name) => {
        const own = (0,gate_mode/* gateFor */.Tb)(policy, name);
        return (mode === null ? own : (0,gate_mode/* stricterGate */.Al)(own, mode)) === 'enforce';
    });
    const together = judged.filter((other) => (0,coverage_upkeep/* keptFrom */.$T)(world, other) === null).map(({ path }) => path);
    return (0,terms_judgement/* found */.F9)(...judgeOrder({ record, environments, others: all, together, now, zone: policy.timezone }));
}
/** A change without a file has no time of its own to choose: it goes out with what else is judged here, and in nobody's way there. */
function besides({ world, record }, others) {
    if (record.raisedIn === undefined)
        return others;
    return others.filter((other) => !world.judged.includes(other.record));
}
/** What could not be read of the time of the request comes along: it might make the change too early. */
function judgeTime(change) {
    const { world, directory, record, all, examined } = change;
    const { value, environments, risk, requestedAt, unreadRequest } = examined;
    const judgement = (0,schedule_schedule/* judgeSchedule */.N)({
        record,
        policy: world.policy,
        calendar: world.calendar,
        stage: world.stage,
        now: world.now,
        risk: risk.verdict.final,
        requestedAt,
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments,
        others: besides(change, (0,examination/* schedulable */.P3)(world, directory, all)),
        hasCountedApproval: (0,examination/* hasCounted */.JX)(examined),
        mayGrantException: (0,granting/* grantingFor */.I)(directory, record),
        relatedItems: (ref) => (world.items === null ? [] : (0,items_items/* dependantsOf */.ew)(world.items, ref)),
        // `late` asks for approval instead: its requirement is one of the rules.
        lateAccepted: record.value.late !== undefined,
    });
    return { ...judgement, unread: unreadRequest };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/raised-change.js
/**
 * What a change without a file is asked besides its model: that it is one, that a bot raised it, and that a person stood by it, who merged
 * it or, being known to the register, approved it. Who merged is GitHub's word; who is not known did neither.
 */






function judgeRaised(change) {
    const { world, record } = change;
    const pr = world.facts.pull_requests.find(({ number }) => number === record.raisedIn);
    const model = (0,model_fit/* findModel */.P6)(world.models, record);
    // Without either there would be no such change.
    if (pr === undefined || model === null)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`pull request #${record.raisedIn}`, 'it'));
    const raising = (0,raised/* judgeRaising */.VP)(pr, model.value, world.policy);
    return (0,terms_judgement/* together */.bs)(raising.is === 'unknown' ? (0,terms_judgement/* notRead */.Qk)(raising.unread) : terms_judgement/* NOTHING */.K$, (0,terms_judgement/* found */.F9)(...judgeOpener(change, pr, model.path)), model.value.unreviewed === true ? terms_judgement/* NOTHING */.K$ : judgePersonBehind(change, pr, model.path));
}
/** Whoever may approve changes is a person, and a person's pull request is a change like any other. */
function judgeOpener({ directory, record }, { user }, path) {
    if (user === null || (0,people/* findPerson */.vW)(directory, user).kind === 'unknown')
        return [];
    return [
        (0,model_fit/* againstModel */.to)(record, 'model-invalid', `${user.login} opened pull request #${record.raisedIn} and stands in the register (${directory.path}), so that \`raises-for\` in ${path} names a person.`, `A change and release manager takes ${user.login} out of \`raises-for\`, which is for accounts that no person uses. Until then: ${(0,model_fit/* asNormal */.qv)(record)}`, ['raises-for']),
    ];
}
function judgePersonBehind(change, pr, path) {
    const { world, record } = change;
    const { number, merged_by: mergedBy } = pr;
    if (isApprovedByPerson(change))
        return terms_judgement/* NOTHING */.K$;
    if (world.stage === 'review')
        return (0,terms_judgement/* found */.F9)(sayWhoMerges(record, number));
    if (mergedBy === undefined)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`who merged pull request #${number}`, 'it'));
    if (mergedBy !== null && isPerson(mergedBy, pr, world))
        return terms_judgement/* NOTHING */.K$;
    const unread = change.examined.judgements.flatMap(({ missing }) => missing);
    if (unread.length > 0)
        return (0,terms_judgement/* notRead */.Qk)(...unread);
    return (0,terms_judgement/* found */.F9)({
        reason: 'approval-outstanding',
        level: 'error',
        change: record.value.id,
        message: `Pull request #${number} was merged by ${mergedBy?.login ?? 'an account that is gone'}, and nobody whom the register lists has approved what it holds now.`,
        remedy: `Somebody whom the register lists approves pull request #${number}, which can be done after the merge, too; then run the gate again. Where nobody is meant to, a change and release manager writes \`unreviewed: true\` into ${path} and approves that anew.`,
        where: { file: record.path, pointer: ['raises-for'], on: 'key' },
    });
}
/** At review nobody has merged it yet, and a merge by a person is enough. */
function sayWhoMerges({ value, path }, number) {
    return {
        reason: 'approval-outstanding',
        level: 'notice',
        change: value.id,
        message: `${value.id} needs no record. It goes out if a person merges pull request #${number}, or if somebody whom the register lists approves it and a bot merges.`,
        remedy: 'Look at it, and merge it.',
        where: { file: path, pointer: ['id'] },
    };
}
/** A review by somebody of the register: on a public repository anybody may write one. */
function isApprovedByPerson({ directory, world, examined }) {
    const { models } = world;
    return examined.judgements.some(({ votes }) => votes.some(({ evidence, decision, doubt, account }) => evidence === 'review' &&
        decision === 'approved' &&
        doubt === null &&
        account !== null &&
        !account.isBot &&
        (0,people/* findPerson */.vW)(directory, account).kind === 'person' &&
        !isNamedAsBot({ login: account.login, id: account.id ?? 0, type: 'User' }, models)));
}
/** To merge takes the right to write, so that it need be nobody whom the register lists. */
function isPerson(account, { user }, { models }) {
    if (account.type !== 'User' || (0,logins/* isBotLogin */.DU)(account.login))
        return false;
    return account.id !== user?.id && !isNamedAsBot(account, models);
}
/** A bot that works under the account of a user is none the less a bot. */
function isNamedAsBot(account, models) {
    return models.some(({ value }) => (0,raised/* isRaisedFor */.qq)(value['raises-for'] ?? [], account));
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/change.js
/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */
















function judgeChange(question) {
    const { world, directory, record, all } = question;
    const change = { ...question, examined: (0,examination/* examine */.sb)(world, directory, record, all) };
    const { environments, pullRequests, files, interests } = change.examined;
    const time = judgeTime(change);
    const tested = judgeTested(change);
    const { findings, unread } = (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeIdentity */.Ec)(record, all)), judgeBranchRecord(record, world.facts), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeLife */.yJ)(record, world.stage)), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeRetry */.UY)(record, all), ...(0,retries/* judgeTakeover */.n$)(record, all, world.now)), (0,terms_judgement/* found */.F9)(...(0,unread_records/* judgeUnreadRecords */.fA)(record, environments, world)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* notCovered */.kr)(world, record)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* judgePullRequests */.Tt)(world, record, pullRequests)), judgeDebtsOfOthers(change), judgeRiskAndPeople(change), judgeItems(record, world.items, files), judgeKind(change), record.raisedIn === undefined ? terms_judgement/* NOTHING */.K$ : judgeRaised(change), judgeUseOfRecord(change), judgeRules(change), interests, judgeApproved(change), time, judgeOrderOfMerging(change), tested);
    const isRefused = (0,finding/* worstOf */.h)(findings) === 'refused';
    return conclude(change, notBefore(time, tested.ripeAt), [
        ...findings,
        ...(0,terms_unread/* sayUnread */.NL)(record.value.id, unread, isRefused, (0,pull_requests/* isLocal */.IX)(world)),
    ]);
}
/** A schedule opens no sooner than the commit has been long enough in the environment before; where it shuts first, that is no opening. */
function notBefore(time, ripeAt) {
    const { schedule, findings } = time;
    const { opensAt, closesAt } = schedule;
    const worst = (0,finding/* worstOf */.h)(findings);
    // Where the time itself is refused or unknown, nobody can say that it opens then.
    if (ripeAt === null || worst === 'refused' || worst === 'undetermined')
        return schedule;
    if (opensAt !== null && !(0,instants/* isBefore */.Y8)(opensAt, ripeAt))
        return schedule;
    if (closesAt !== null && !(0,instants/* isBefore */.Y8)(ripeAt, closesAt))
        return { ...schedule, opensAt: null };
    return { ...schedule, opensAt: ripeAt };
}
/** Authorised is only what nothing stands against and every approval is there for, or due no sooner than at deployment. */
function conclude(change, schedule, findings) {
    const { record, examined } = change;
    const approvals = examined.judgements.map(({ judgement }) => judgement);
    const worst = (0,finding/* worstOf */.h)(findings);
    const isApproved = approvals.every(({ isMet, isDueAtDeployment }) => isMet || isDueAtDeployment);
    return {
        verdict: {
            id: record.value.id,
            title: record.value.title,
            type: record.value.type,
            path: record.path,
            digest: record.digest,
            decision: worst === null && isApproved ? 'authorised' : (worst ?? 'refused'),
            risk: examined.risk.verdict,
            schedule,
            requirements: combineRequirements(approvals.map(({ requirements }) => requirements)),
            approvals: combineApprovals(approvals.map((one) => one.approvals)),
            confirmation: confirmationFor(change),
            through: approvalsByPullRequest(change),
        },
        findings: worst === null && !isApproved ? [...findings, fellThrough(record, examined.rules.rules)] : findings,
    };
}
function fellThrough(record, rules) {
    const empty = rules.find(({ require }) => require.length === 0);
    return {
        reason: 'approval-outstanding',
        level: 'error',
        change: record.value.id,
        message: 'The approvals that the policy asks for are not there.',
        remedy: empty === undefined ? 'Run the gate again; if this stays, report it as a fault of the gate.' : (0,requirements/* fillIn */.pz)(empty.name),
        where: { file: record.path, pointer: ['id'] },
    };
}
function combineRequirements(all) {
    const [first = [], ...rest] = all;
    // The same rules are asked of every pull request: what is shown is the one that has least.
    return first.map((requirement, index) => rest.reduce((least, other) => (other[index] !== undefined && other[index].have < least.have ? other[index] : least), requirement));
}
function combineApprovals(all) {
    const shown = [];
    for (const one of all.flat()) {
        const isKnown = shown.some((other) => (0,text_names/* isSameName */.yS)(other.approver, one.approver) &&
            other.evidence === one.evidence &&
            other.at === one.at &&
            other.counted === one.counted &&
            other.reason === one.reason);
        if (!isKnown)
            shown.push(one);
    }
    return shown;
}
/** What each pull request has and needs: a line that is right for one of them is none for another. */
function approvalsByPullRequest({ world, record, examined }) {
    const isConfirmed = world.policy.approvals.confirm.includes(examined.risk.verdict.final);
    return examined.judgements.map(({ pullRequest, judgement: { requirements, approvals, isMet } }) => ({
        pullRequest: pullRequest?.number ?? null,
        requirements,
        approvals,
        confirmation: isMet || !isConfirmed || pullRequest === null
            ? null
            : (0,confirmation/* confirmationLine */.I)({ record, facts: world.facts }, pullRequest, pullRequest.head.sha),
    }));
}
/** The line that a review has to hold; null where the level needs none, or all approvals are there. */
function confirmationFor({ world, record, examined }) {
    const { judgements, risk, pullRequests } = examined;
    const isMet = judgements.every(({ judgement }) => judgement.isMet);
    if (isMet || !world.policy.approvals.confirm.includes(risk.verdict.final))
        return null;
    const open = pullRequests.find(({ state }) => state === 'open') ?? pullRequests[0];
    return open === undefined ? null : (0,confirmation/* confirmationLine */.I)({ record, facts: world.facts }, open, open.head.sha);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/environment-names.js



function judgeEnvironmentNames({ policy }, record) {
    const patterns = policy.environments.map(({ pattern }) => pattern);
    const exact = patterns.filter((pattern) => !/[*?]/.test(pattern));
    // "*" takes in whatever is left, a slip as well.
    const meant = patterns.filter((pattern) => !/^\*+$/.test(pattern));
    if (exact.length === 0)
        return [];
    return record.value.environments.flatMap((name, index) => {
        if (meant.some((pattern) => (0,text_names/* isNameMatch */.bQ)(pattern, name)))
            return [];
        const near = (0,suggest/* suggest */.Z)(name, exact) ?? beginning(name, exact);
        return [
            {
                reason: 'environment-not-covered',
                level: 'warning',
                change: record.value.id,
                message: `The policy names no environment ${name}; it has ${(0,name_list/* listAnd */.G)(exact)}.`,
                remedy: near === null
                    ? 'Correct the name, or leave it if the environment is new: one that no entry matches is enforced.'
                    : `Write ${near} if that is meant.`,
                where: { file: record.path, pointer: ['environments', index] },
            },
        ];
    });
}
/** `prod` for `production`; null where it begins none, or several. */
function beginning(name, known) {
    const found = known.filter((one) => (0,text_names/* foldCase */.SP)(one).startsWith((0,text_names/* foldCase */.SP)(name)) || (0,text_names/* foldCase */.SP)(name).startsWith((0,text_names/* foldCase */.SP)(one)));
    return found.length === 1 ? (found[0] ?? null) : null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk = __webpack_require__(4950);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/risk-by-record.js
/** The risk of a change as far as a checkout tells it: by its record, its model, the catalog, and the files that are known here. */




function riskByRecord(world, record) {
    const { environments, type } = record.value;
    const criticality = (0,items_items/* criticalityOf */.NS)(world.items, record.value['configuration-items']);
    const model = type === 'standard' ? (0,model_fit/* findModel */.P6)(world.models, record) : null;
    const { bands, floors } = world.policy.risk;
    const subject = { environments, criticality, files: world.localFiles };
    return (0,risk/* assessRisk */.y)((0,examination/* withModelPlan */.xK)(world, record), bands, floors, subject, model?.value.level ?? null);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/what-is-asked.js



/** How many who could approve are named. */
const what_is_asked_MOST_NAMED = 5;
/** @param doubts what hangs on the files that the change touches, where these are not known */
function sayWhatIsAsked(world, record, verdict, doubts) {
    const open = verdict.requirements.filter(({ met }) => !met);
    const asked = open.length === 0
        ? sayNothingAsked(world, record)
        : `It will need ${open.map((one) => sayRequirement(one)).join('; and ')}.`;
    return {
        reason: 'approval-outstanding',
        level: 'notice',
        change: record.value.id,
        message: `A draft authorises nothing. ${asked}${sayDoubts(doubts)}${sayTime(world, verdict)}`,
        remedy: 'Open a pull request with the record; the gate judges it there.',
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayDoubts(doubts) {
    const all = [...new Set(doubts)];
    return all.length === 0
        ? ''
        : ` Whether ${(0,name_list/* listOr */.Q)(all)} asks for more hangs on the files that the change touches (\`--base REF\`).`;
}
function sayNothingAsked(world, record) {
    if (world.register === null)
        return 'Without a register nobody can say yes to it.';
    return record.value.type === 'standard'
        ? 'It needs no approval of its own: its model was approved.'
        : 'No approval is outstanding by what is written here.';
}
function sayRequirement({ rule, needs, eligible }) {
    const few = eligible.slice(0, what_is_asked_MOST_NAMED);
    const more = eligible.length - few.length;
    const who = few.length === 0
        ? 'nobody whom the register lists can give it'
        : `${(0,name_list/* listOr */.Q)(more > 0 ? [...few, `${more} more`] : few)} can give it`;
    return `${needs} (rule \u201c${rule}\u201d; ${who})`;
}
function sayTime({ now, policy }, { schedule, decision, type }) {
    if (schedule === null || decision === 'undetermined' || !(0,wall_time/* isKnownZone */.Wn)(policy.timezone))
        return '';
    const opens = (0,time/* parseInstant */.nV)(schedule.opensAt ?? '');
    const closes = (0,time/* parseInstant */.nV)(schedule.closesAt ?? '');
    const at = (instant) => (0,time/* describeInstant */.l0)(instant, policy.timezone);
    const isOwn = opens !== null && opens === (0,time/* parseInstant */.nV)(schedule.start ?? '');
    if (decision === 'refused')
        return opens === null || isOwn ? '' : ` The next time that would hold it begins at ${at(opens)}.`;
    if (opens !== null)
        return ` It could go from ${at(opens)}${closes === null ? '' : ` to ${at(closes)}`}.`;
    if (closes !== null && closes > ((0,time/* parseInstant */.nV)(now) ?? closes))
        return ` It could go now, until ${at(closes)}.`;
    return type === 'standard' && schedule.start === null ? ' It could go at any time that the calendar allows.' : '';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/draft.js
/**
 * A draft: the record with everything that a checkout holds (other records, calendar, register, models, catalog), before anybody is asked.
 * Only what people and GitHub still have to give is missing, and the verdict says what that will be. Nothing is authorised.
 */





















/** @param all every record of the world; the same list for every draft of a run. @param directory null where there is no register */
function judgeDraft(world, directory, record, all) {
    const { policy, now, items } = world;
    const { environments } = record.value;
    const risk = riskByRecord(world, record);
    const level = risk.verdict.final;
    const examined = directory === null ? null : (0,examination/* examine */.sb)(world, directory, record, all);
    const value = (0,examination/* withModelPlan */.xK)(world, record);
    const schedule = (0,schedule_schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar: world.calendar,
        stage: 'draft',
        now,
        risk: level,
        requestedAt: record.value['requested-at'],
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments,
        others: directory === null ? standing(world, all) : (0,examination/* schedulable */.P3)(world, directory, all),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(directory, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: record.value.late !== undefined,
    });
    const requester = (0,independence/* judgeRequester */.gU)(record);
    const findings = [
        ...(0,record_checks/* judgeIdentity */.Ec)(record, all),
        ...(0,record_checks/* judgeLife */.yJ)(record, 'draft'),
        ...(0,record_checks/* judgeRetry */.UY)(record, all),
        ...(0,retries/* judgeTakeover */.n$)(record, all, now),
        ...(0,unread_records/* judgeUnreadRecords */.fA)(record, environments, world),
        ...judgeEnvironmentNames(world, record),
        ...underDeclared(record, risk.verdict),
        ...(requester === null ? [] : [requester]),
        ...(record.value.type === 'emergency' ? (0,emergencies/* judgeIncident */.MC)(record) : []),
        ...(0,review_duty/* judgeReviewDuties */.I1)(world, record, level, all),
        ...judgeItems(record, items, world.localFiles).findings,
        ...schedule.findings,
        ...(directory === null || examined === null
            ? withoutRegister(world, record, level)
            : byRegister({ world, directory, record, all, examined })),
    ];
    const requirements = examined?.judgements[0]?.judgement.requirements ?? [];
    const verdict = {
        id: record.value.id,
        title: record.value.title,
        type: record.value.type,
        path: record.path,
        digest: record.digest,
        decision: (0,finding/* worstOf */.h)(findings) ?? 'awaiting',
        risk: risk.verdict,
        schedule: schedule.schedule,
        requirements,
        approvals: examined?.judgements[0]?.judgement.approvals ?? [],
        confirmation: null,
    };
    const doubts = [
        ...risk.undecided.map(({ name }) => `the floor \u201c${name}\u201d`),
        ...(examined?.rules.unread ?? []).map(({ what }) => what),
    ];
    return { verdict, findings: [...findings, sayWhatIsAsked(world, record, verdict, doubts)] };
}
/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister({ world, directory, record, all, examined }) {
    const { policy, items, now, models } = world;
    const { environments, type } = record.value;
    const risk = examined.risk.verdict.final;
    // What was not asked of GitHub is no doubt about a draft.
    const facts = (0,terms_unread/* isUnavailable */.Pd)(world.facts.emergencies) ? {} : { facts: world.facts };
    const debts = (0,emergencies/* judgeDebts */.OB)({ record, environments, others: all, directory, policy, items, now, ...facts });
    const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
    return [
        ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now),
        ...debts.findings,
        ...(type === 'standard'
            ? judgeModel({
                record,
                models,
                others: all.filter(({ path }) => path !== record.path),
                directory,
                policy,
                now,
                files: ownFiles(world),
                risk,
            }).findings
            : []),
        ...(examined.rules.isMatched || type === 'standard' || examined.rules.unread.length > 0
            ? []
            : [(0,decision_rules/* noRuleMatches */.L)(record, risk, environments, policy)]),
        // A no stands, whoever else is still to be asked.
        ...said.filter(({ reason }) => reason === 'approval-rejected'),
    ];
}
function withoutRegister(world, record, risk) {
    if (record.value.type !== 'standard')
        return [];
    return (0,model_fit/* judgeFit */.RX)({ record, models: world.models, files: ownFiles(world), risk });
}
function ownFiles(world) {
    return world.localFiles?.filter((file) => !(0,pull_requests/* isOwnFile */.Z4)(world, file)) ?? null;
}
/** The other records as they stand, where nobody was asked who approved them. */
function standing(world, all) {
    return all.map((record) => ({
        record,
        requestedAt: record.value['requested-at'],
        hasCountedApproval: (0,examination/* isTakenAsApproved */.td)(world, record),
        live: record.value.withdrawn === undefined && record.value.outcome === undefined,
    }));
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/elsewhere.js
/**
 * Records that stand aside at a deployment: they neither authorise nor block nor cover. Those of other environments, so that one pull request
 * may bring a record for staging and one for production; and those that are over and whose place another one took.
 */





/** The world in which only the records that rule here are judged, and those that stand aside. A checkout judges what it is asked for. */
function standAside(world) {
    const { stage, environment, facts } = world;
    if (stage !== 'deploy' || environment === null || (0,pull_requests/* isLocal */.IX)(world))
        return { world, elsewhere: [], replaced: [] };
    const isHere = ({ value }) => (0,text_names/* includesName */.VH)(value.environments, environment);
    const elsewhere = world.judged.filter((record) => !isHere(record));
    const here = world.judged.filter(isHere);
    const replaced = replacedAmong(here, facts);
    const judged = here.filter((record) => replaced.every((one) => one.record !== record));
    if (judged.length === world.judged.length)
        return { world, elsewhere, replaced };
    const others = [
        ...world.others,
        ...elsewhere.map((record) => withoutClaimedEnd(record, facts)),
        ...replaced.map(({ record }) => record),
    ];
    return { world: { ...world, judged, others }, elsewhere, replaced };
}
function sayElsewhere(record, environment) {
    const { id, environments } = record.value;
    return {
        reason: 'record-elsewhere',
        level: 'notice',
        change: id,
        message: `${id} is for ${(0,name_list/* listAnd */.G)(environments)}; for ${environment ?? 'this deployment'} it says nothing.`,
        remedy: 'Nothing to do.',
        where: { file: record.path, pointer: ['environments'] },
    };
}
/** That all records which were found are for other environments. */
function noneIsForHere({ environment }, aside) {
    const ids = aside.map(({ value }) => value.id);
    const places = [...new Set(aside.flatMap(({ value }) => value.environments))];
    const here = environment ?? 'this environment';
    return {
        reason: 'environment-not-covered',
        level: 'error',
        change: null,
        message: `No change record for ${here} was found: ${(0,name_list/* listAnd */.G)(ids)} ${ids.length === 1 ? 'is' : 'are'} for ${(0,name_list/* listAnd */.G)(places)}.`,
        remedy: `Write the next record (\`change-gate new --from ${ids[0]} --environment ${here}\`), which covers the same change, and have it approved and merged.`,
        where: null,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/exemption.js
/** Where no record is needed at all: what the policy does not govern, a way back, and what holds no code. */





/** Reasons for which no record is needed at all; null where one is. */
function exemption(world, gate) {
    const { facts, policy, stage, environment } = world;
    if (gate === 'none')
        return { decision: 'not-required', findings: [] };
    if (stage === 'deploy' && environment !== null && (0,use/* isBackOut */.U_)(facts, environment))
        return { decision: 'authorised', findings: sayBackOut(world, environment) };
    if (stage !== 'review' || world.judged.length > 0)
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    if (!(0,coverage_upkeep/* isWithoutCode */.OP)(world) || reviewed.some((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr).length > 0))
        return null;
    return { decision: 'not-required', findings: [] };
}
/** A way back by a new commit keeps the records: what a deleted one said would be heard no more. */
function sayBackOut({ facts, policy, judged, others }, environment) {
    const target = facts.subject.sha;
    const past = (0,use/* successfulDeployments */.NK)(facts, environment) ?? [];
    const before = past.find(({ sha }) => target !== null && (0,taken_away/* sameContent */.Cm)(facts, sha) === (0,taken_away/* sameContent */.Cm)(facts, target));
    // Whatever the way back looks like, the commit that ran before takes no record away.
    const deleted = judgeDeleted({ facts, policy, all: [...judged, ...others] }).map((finding) => before === undefined
        ? finding
        : { ...finding, remedy: `${finding.remedy} Or deploy ${before.sha}, which ran before: that needs nothing.` });
    const what = before === undefined || before.sha === target
        ? `is what ${environment} ran before`
        : `has the content that ${environment} ran before (${before.sha.slice(0, 7)})`;
    return [
        {
            reason: 'back-out',
            level: 'notice',
            change: null,
            message: `Commit ${target?.slice(0, 7)} ${what}: going back to it is a back-out, which needs no record.`,
            remedy: 'Write the outcome of the change that is backed out into its record.',
            where: null,
        },
        ...((0,taken_away/* isBackward */.Ip)(facts) ? [] : deleted),
    ];
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/faulty-records.js
/**
 * What can be said of a record that is not complete: its risk, its time and its items, as far as they are written down. It is said beside
 * what is wrong with the file, so that all of it is known at once; it adds findings alone, and the record is judged as no change.
 */








function judgeFaultyRecords(world, directory, all) {
    return (world.faulty ?? []).flatMap((one) => judgeFaulty(world, directory, one, all));
}
function judgeFaulty(world, directory, { record, isRiskKnown }, all) {
    const { policy, calendar, now, items, environment, stage, localFiles } = world;
    const { value } = record;
    // Of a draft everything is said that a checkout tells, and whom it will ask. By a level that is made up nobody could say that.
    if (stage === 'draft' && isRiskKnown)
        return judgeDraft(world, directory, record, all).findings.filter(({ change }) => change !== null);
    // One that has ended, or is for another environment, is not asked when it could be.
    if (value.outcome !== undefined || value.withdrawn !== undefined)
        return [];
    if (stage === 'deploy' && environment !== null && !value.environments.includes(environment))
        return [];
    const risk = riskByRecord(world, record);
    const { findings: ofTime } = (0,schedule_schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar,
        // Whether it is the time for it now is asked of a record that is whole.
        stage: stage === 'deploy' ? 'review' : stage,
        now,
        risk: risk.verdict.final,
        requestedAt: value['requested-at'],
        environments: value.environments,
        others: standing(world, all),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(directory, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: value.late !== undefined,
    });
    return [
        ...(isRiskKnown ? underDeclared(record, risk.verdict) : []),
        ...judgeEnvironmentNames(world, record),
        ...judgeItems(record, items, localFiles).findings,
        ...ofTime,
        // What concerns the calendar or the policy is said once, by the run.
    ].filter(({ change }) => change !== null);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/goes-now.js
/**
 * Where one change waits and others could go: the commit that could go out now, found by asking the same decision of that commit alone, and
 * for an emergency how to branch off what the environment runs. It only tells; whatever is not known is no advice.
 */







/** How many commits are asked, from the newest back: each is a decision of its own. */
const MOST_ASKED = 10;
/** More commits than these nobody picks by hand. */
const MOST_PICKED = 20;
/** @param decide the decision without this */
function sayGoingNow(world, verdict, decide) {
    const { landed } = world.facts;
    const since = landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed) ? null : landed.since;
    if (verdict.stage !== 'deploy' || verdict.outcome !== 'fail' || verdict.decision === 'undetermined')
        return [];
    if (landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed) || landed.direction !== 'ahead' || since === null)
        return [];
    const waiting = verdict.changes.filter(({ decision }) => decision !== 'authorised' && decision !== 'not-required');
    const ready = verdict.changes.filter(({ decision }) => decision === 'authorised');
    if (waiting.length === 0 || ready.length === 0)
        return [];
    const going = findGoing(world, landed, decide);
    const left = ready.filter(({ id, type }) => type === 'emergency' && going?.ids.includes(id) !== true);
    const where = world.environment ?? 'this environment';
    return [
        ...(going === null ? [] : [sayGoing(going, waiting, where)]),
        ...left.flatMap((change) => sayBranch(change, { world, landed, since, waiting, where })),
    ];
}
/** The newest merge of a pull request that would be authorised by itself, as far as all that it holds is known. */
function findGoing(world, landed, decide) {
    const merges = landed.commits.filter(({ sha, pull_requests: numbers }) => {
        if ((0,terms_unread/* isUnavailable */.Pd)(numbers) || sha === world.facts.subject.sha)
            return false;
        return world.facts.pull_requests.some((pr) => numbers.includes(pr.number) && pr.merge_commit_sha === sha);
    });
    for (const { sha, pull_requests } of merges.toReversed().slice(0, MOST_ASKED)) {
        const held = goes_now_heldBy(sha, landed);
        if (held === null)
            continue;
        const verdict = decide(worldAt(world, sha, { ...landed, commits: held }));
        if (verdict.decision !== 'authorised' || verdict.changes.length === 0)
            continue;
        const used = world.judged.filter(({ path }) => verdict.changes.some((change) => change.path === path));
        if (landed.commits.some((commit) => !held.includes(commit) && isAnswered(commit, used, world)))
            continue;
        return { sha, pulls: (0,terms_unread/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests, ids: verdict.changes.map(({ id }) => id) };
    }
    return null;
}
/** Whether a record that goes out first would be used up, and is still needed for what comes after. */
function isAnswered({ sha, pull_requests: numbers }, used, world) {
    const every = [...world.judged, ...world.others];
    return used.some((record) => (0,covers/* isCommitNamed */.zl)(record, sha) ||
        (0,terms_unread/* isUnavailable */.Pd)(numbers) ||
        numbers.some((number) => (0,coverage/* isAnswerable */.zK)(record, number, world.facts, every)));
}
/** Of the commits that go out those that a commit holds, in their order; null where its history is not known. */
function goes_now_heldBy(target, { commits }) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const held = new Set();
    const open = [target];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = bySha.get(sha);
        if (commit === undefined || held.has(sha))
            continue;
        if (commit.parents === undefined)
            return null;
        held.add(sha);
        open.push(...commit.parents);
    }
    return commits.filter(({ sha }) => held.has(sha));
}
/** The same world, asked of another commit. What was answered for this run or this commit alone is not known of that one. */
function worldAt(world, sha, landed) {
    const { check_runs: _runs, commit_statuses: _statuses, deployed_first: _first, ...kept } = world.facts;
    const facts = { ...kept, subject: { ...kept.subject, sha }, landed, run_approvals: [] };
    const every = [...world.judged, ...world.others];
    const isKnown = (id) => every.some(({ value }) => (0,text_names/* isSameName */.yS)(value.id, id));
    const { ids, paths } = (0,selection/* selectFrom */.JU)(facts, world.policy, 'deploy', isKnown);
    const isSelected = ({ path, value }) => paths.includes(path) || (0,text_names/* includesName */.VH)(ids, value.id);
    const judged = world.judged.filter(isSelected);
    return { ...world, facts, judged, others: every.filter((record) => !judged.includes(record)) };
}
function sayGoing({ sha, pulls, ids }, waiting, where) {
    const merge = pulls.length === 0 ? '' : ` (the merge of ${(0,name_list/* listAnd */.G)(pulls.map((number) => `#${number}`))})`;
    return {
        reason: 'holds-back',
        level: 'notice',
        change: null,
        message: `${nameAll(waiting)} ${waiting.length === 1 ? 'holds' : 'hold'} back what lies before: commit ${sha}${merge} could go to ${where} now, with ${(0,name_list/* listAnd */.G)(ids)}.`,
        remedy: `To let that go first, whoever deploys starts the deployment for that very commit (a tag or a branch on it); the gate judges it anew. Or all of it waits.`,
        where: null,
    };
}
/** An emergency that was merged after what waits goes out by a branch of its own, with a record that is found there. */
function sayBranch({ id, path }, { world, landed, since, waiting, where }) {
    const record = world.judged.find((one) => one.path === path);
    if (record === undefined)
        return [];
    const numbers = (0,coverage_origin/* bringersOf */.ch)(world.facts, record);
    const own = landed.commits.filter(({ pull_requests: all }) => !(0,terms_unread/* isUnavailable */.Pd)(all) && all.some((number) => numbers.includes(number)));
    // A merge holds what its pull request has by its own commits.
    const picked = own.filter(({ parents }) => parents?.length === 1).map(({ sha }) => sha);
    if (picked.length === 0 || picked.length > MOST_PICKED || own.some(({ parents }) => parents === undefined))
        return [];
    const steps = [
        `git push origin ${since}:refs/heads/hotfix/${id}`,
        `git switch -c fix/${id} ${since}`,
        `git cherry-pick -x ${picked.join(' ')}`,
    ];
    return [
        {
            reason: 'holds-back',
            level: 'notice',
            change: id,
            message: `The emergency ${id} could go to ${where} now, and goes out with ${nameAll(waiting)}, which ${waiting.length === 1 ? 'waits' : 'wait'}.`,
            remedy: `Branch off what ${where} runs: ${steps.map((step) => `\`${step}\``).join(', ')}. Give it a record of its own there (\`change-gate new --from ${id}\`), open the pull request onto hotfix/${id}, have it approved and merged, and deploy that branch.`,
            where: null,
        },
    ];
}
function nameAll(changes) {
    return (0,name_list/* listAnd */.G)(changes.map(({ id, decision }) => `${id} (${decision})`));
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-place.js
var record_place = __webpack_require__(5446);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/missing.js
/** That what a decision begins with is not there: no register, or no record. */




/** More pull requests than these nobody reads in a sentence. */
const missing_MOST_NAMED = 5;
function registerMissing(world) {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: `There is no register at ${world.facts.subject.event === 'local' ? 'the root that was read' : 'the trusted commit'}, so nobody holds a role level and nothing can be authorised.`,
        remedy: 'A change and release manager adds `.github/change-gate/register.yml` to the default branch (`change-gate init` writes one).',
        where: null,
    };
}
function recordMissing(world) {
    const paths = [...world.judged, ...world.others, ...world.unread].map(({ path }) => path);
    const next = (0,record_place/* nextRecordPath */.IC)(world.policy.records, paths, world.now);
    const add = next === null ? 'Add a record' : `Add a record, such as ${next}`;
    if ((0,pull_requests/* isLocal */.IX)(world)) {
        return {
            reason: 'record-missing',
            level: 'error',
            change: null,
            message: `There is no open change record among ${world.policy.records.join(', ')}.`,
            remedy: `${add} (\`change-gate new\` writes one).`,
            where: null,
        };
    }
    const where = world.stage === 'deploy' ? 'this deployment' : 'this pull request';
    const stray = reviewedStray(world);
    return {
        reason: 'record-missing',
        level: 'error',
        change: null,
        message: `${stray === null ? '' : `${stray.because}. `}No change record was found for ${where}: no input, no \`Change:\` line, and none among the files of its pull requests.`,
        remedy: `${add} (\`change-gate new\` writes one)${sayWhich(world)}.${stray === null ? '' : ` ${stray.remedy}`}`,
        where: null,
    };
}
/** What is merged already is covered only by a record that names it; a line selects a record and covers nothing. */
function sayWhich({ stage, facts }) {
    if (stage !== 'deploy') {
        const [number] = facts.review_of ?? [];
        return number === undefined
            ? ''
            : ` to this pull request, or name one in a line \`Change: CHG-\u2026\` of it that has "#${number}" under \`covers\``;
    }
    const numbers = [...(0,covers/* numbersLanded */.jB)(facts)].slice(0, missing_MOST_NAMED);
    const names = numbers.length > 0 ? numbers.map((number) => `"#${number}"`) : [`"${facts.subject.sha ?? '#\u2026'}"`];
    return ` that names what goes out (\`covers: [${names.join(', ')}]\`), and have it approved and merged`;
}
/** Why a bot's pull request under review is no change of a model that stands for this bot. */
function reviewedStray({ stage, facts, models, policy }) {
    if (stage !== 'review')
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    return reviewed.map((pr) => (0,raised/* strayOf */.vK)(pr, models, policy)).find((stray) => stray !== null) ?? null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/events.js
var events = __webpack_require__(3040);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/run-checks.js
/**
 * What concerns a run as a whole and no change of its own: its event, clock, commit and environment, whether the facts hold together,
 * and whether the rules themselves are changed.
 */








const MAX_SKEW_SECONDS = 120;
/**
 * What concerns the run as a whole: its event, its clock, its commit, its environment, and whether anything moved.
 * @param isUnknown whether the run is undetermined already, so that what was not asked for need not be said
 */
function judgeRun(world, isUnknown) {
    const { facts, stage, environment } = world;
    const findings = [];
    const say = (reason, message, remedy) => {
        findings.push({ reason, level: 'error', change: null, message, remedy, where: null });
    };
    if (!isUnknown && !(0,events/* isKnownEvent */._u)(facts.subject.event)) {
        say('event-unsupported', `The gate does not know the event \`${facts.subject.event}\`.`, `Start the workflow by one of ${[...events/* REVIEW_EVENTS */.JN, ...events/* DEPLOY_EVENTS */.GR].join(', ')}.`);
    }
    const skew = facts.clock_skew_seconds ?? 0;
    if (Math.abs(skew) > MAX_SKEW_SECONDS) {
        say('clock-skew', `The runner's clock is ${Math.round(Math.abs(skew))} s ${skew > 0 ? 'ahead of' : 'behind'} GitHub's; more than ${MAX_SKEW_SECONDS} s is not trusted.`, "Set the runner's clock (NTP), and run the job again.");
    }
    if (stage === 'deploy' && environment === null) {
        say('environment-missing', 'A deployment is judged for one environment, and none was named.', 'Set the input `environment` (on the command line: --environment NAME).');
    }
    const named = facts.subject.environment ?? null;
    if (stage === 'deploy' && environment !== null && named !== null && !(0,text_names/* isSameName */.yS)(named, environment)) {
        say('environment-mismatch', `The decision is asked for ${environment}, and the facts are about ${named}.`, 'Gather the facts for the environment that is judged.');
    }
    const unread = [...contradictions(facts)];
    if (!isUnknown && stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world) && facts.moved === undefined)
        unread.push({
            what: 'whether anything moved while the gate was looking',
            because: 'nothing was read again at the end',
            permission: null,
        });
    findings.push(...(0,terms_unread/* sayUnread */.NL)(null, unread, false));
    for (const moved of facts.moved ?? [])
        say('commit-changed', moved, 'Run the gate again on what is there now.');
    if (stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world)) {
        if (facts.reachable === false) {
            say('commit-unreachable', `Commit ${facts.subject.sha ?? ''} is on no branch and no tag of ${facts.repository.full_name}.`, 'Deploy a commit of a branch or a tag of this repository.');
        }
        else if (facts.reachable === undefined || (0,terms_unread/* isUnavailable */.Pd)(facts.reachable)) {
            const because = facts.reachable === undefined ? 'it was not looked up' : facts.reachable.unavailable;
            say('evidence-unavailable', `Whether commit ${facts.subject.sha?.slice(0, 7) ?? ''} is on a branch of this repository could not be read: ${because}`, 'Run the gate again once it can be read.');
        }
    }
    return findings;
}
function underReview({ facts, stage }) {
    if (stage !== 'review')
        return [];
    return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}
/** The pull requests of the run whose files could not be read: what they touch, and which records they bring in, is not known. */
function unreadFiles(world) {
    const { facts, stage } = world;
    const numbers = stage === 'review' ? (facts.review_of ?? []) : (0,covers/* numbersLanded */.jB)(facts);
    return [...new Set(numbers)].flatMap((number) => {
        const what = `the files of pull request #${number}`;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        if (pr === undefined)
            return [(0,terms_unread/* notAsked */.Op)(what, 'it')];
        return (0,terms_unread/* isUnavailable */.Pd)(pr.files) ? [(0,terms_unread/* unreadOf */.Ds)(what, pr.files)] : [];
    });
}
/** Whether the pull requests under review change the rules that the gate itself goes by. */
function governanceFindings(world) {
    const changed = underReview(world)
        .flatMap((pr) => (0,coverage/* filesOf */.R8)(pr) ?? [])
        .filter((file) => (0,text_paths/* isGovernancePath */.S3)(world.policy['configuration-items'], file));
    return changed.length === 0 ? [] : [governanceChanged(changed)];
}
function governanceChanged(files) {
    const shown = [...new Set(files)].sort();
    return {
        reason: 'governance-changed',
        level: 'notice',
        change: null,
        message: `This changes the gate's own rules (${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', \u2026' : ''}); it is judged by the rules as they are without it.`,
        remedy: 'The owners of these files (CODEOWNERS) look at them.',
        where: null,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/tested-without-record.js
/**
 * What the policy asks of a commit before its environment (`after`, `checks`), where what goes out needs no record: it is asked of the commit
 * and not of a change, so that the policy's scope lets nothing out untested. Where nothing of it goes out but records, nothing is asked.
 */




function testedWithoutRecord(world) {
    const { facts, policy, environment, now } = world;
    if (environment === null || (0,covers/* commitsLanded */.r9)(facts).every((commit) => isWithoutContent(commit, world)))
        return [];
    const { findings, unread } = judgeTestedFirst({ record: null, environment, policy, facts, now });
    return [...findings, ...(0,terms_unread/* sayUnread */.NL)(null, unread, false)];
}
/** Whether it touches nothing but records and governance files, or lies outside of the environment's `paths`. */
function isWithoutContent({ pull_requests: numbers, files }, { facts, policy, environment }) {
    const pulls = (0,terms_unread/* isUnavailable */.Pd)(numbers) ? [] : facts.pull_requests.filter(({ number }) => numbers.includes(number));
    const lists = [...pulls.map(coverage/* filesOf */.R8), ...(files === undefined ? [] : [files])];
    const everything = { ...policy, scope: { ...policy.scope, except: [] } };
    return lists.length > 0 && lists.every((list) => list !== null && (0,coverage/* needsNoRecord */.Eh)(everything, list, environment));
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/decide.js
/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */































/**
 * @param world all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 */
function decide(given, faults = []) {
    const verdict = decideAlone(given, faults);
    const told = sayGoingNow(given, verdict, (world) => decideAlone(world, faults));
    const findings = told.length === 0 ? verdict.findings : distinct([...verdict.findings, ...told]);
    return { ...verdict, findings: sayBehind(findings, given) };
}
function decideAlone(given, faults = []) {
    const { world, elsewhere, replaced } = standAside({ ...given, facts: believable(given.facts) });
    const gate = gateOf(world);
    const overall = [
        ...faults,
        ...judgeRun(world, (0,finding/* worstOf */.h)(faults) === 'undetermined'),
        ...(0,calendar/* inspectCalendar */.B)(world.calendar, world.policy),
        ...inspectCalendarNames(world),
        ...(0,unread_records/* sayUnreadRecords */.X2)(world.unread),
    ];
    const findings = [
        ...overall,
        ...governanceFindings(world),
        ...elsewhere.map((record) => sayElsewhere(record, world.environment)),
        ...replaced.map(sayReplaced),
    ];
    const all = [...world.judged, ...world.others];
    if (world.stage === 'draft') {
        findings.push(...judgeFaultyRecords(world, directoryOf(world), all));
        if (world.judged.length === 0 && (0,finding/* worstOf */.h)(faults) === null)
            findings.push(recordMissing(world));
        const directory = directoryOf(world);
        if (directory === null && world.judged.length > 0 && (0,finding/* worstOf */.h)(faults) !== 'undetermined')
            findings.push(registerMissing(world));
        const drafts = world.judged.map((record) => heed(judgeDraft(world, directory, record, all), overall));
        return decide_conclude(world, gate, drafts, findings, null);
    }
    const exempt = exemption(world, gate);
    // Notices come along with the faults and hinder nothing.
    if (exempt !== null && (0,finding/* worstOf */.h)(faults) === null) {
        // Going back authorises too, and nothing is authorised where nobody holds a role.
        const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
        return decide_conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
    }
    const directory = directoryOf(world);
    if (directory === null) {
        // A register that could not be read has said so already.
        const missing = (0,finding/* worstOf */.h)(faults) === 'undetermined' ? [] : [registerMissing(world)];
        return decide_conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
    }
    findings.push(...judgeFaultyRecords(world, directory, all));
    const changes = world.judged.map((record) => judgeOne({ world, directory, record, all }));
    const stops = judgeStops(world, directory);
    if (world.stage === 'deploy')
        findings.push(...coverageFindings(world, changes));
    else
        findings.push(...reviewFindings(world, changes));
    if (changes.length === 0 && (0,finding/* worstOf */.h)(faults) === null) {
        if (isNothingToRecord(world) && (0,finding/* worstOf */.h)(findings) === null) {
            const tested = [...testedWithoutRecord(world), ...stops];
            const isRipe = (0,finding/* worstOf */.h)(tested) === null;
            return decide_conclude(world, gate, [], [...findings, ...tested], isRipe ? 'not-required' : null);
        }
        // Which records a pull request brings in is told by its files.
        if (unreadFiles(world).length === 0)
            findings.push(elsewhere.length === 0 ? recordMissing(world) : noneIsForHere(world, elsewhere));
    }
    const heeded = changes.map((change) => heed(change, [...overall, ...stops]));
    return decide_conclude(world, gate, heeded, [...findings, ...stops], null);
}
/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }, overall) {
    const against = overall.filter(({ change }) => change === null || (0,text_names/* isSameName */.yS)(change, verdict.id));
    if ((0,finding/* worstOf */.h)(against) === null)
        return { verdict, findings };
    return { verdict: { ...verdict, decision: worstDecision([verdict], against) }, findings };
}
/**
 * Where the policy cannot be used nothing is judged: by other rules than those that were meant any answer would mislead.
 * @param faults those of the policy, and of files whose faults do not hang on it
 */
function leaveUndecided(world, faults) {
    return decide_conclude(world, gateOf(world), world.judged.map(unjudged), faults, null);
}
/** At deploy: whether every commit on the way is known, and none of them needs a record (the policy's scope, records, governance). */
function isNothingToRecord(world) {
    const { facts, policy, stage, models } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world) || facts.landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(facts.landed))
        return false;
    // On a first deployment only the target is known: that it needs no record says nothing about the rest.
    if (facts.landed.since === null)
        return false;
    // Where something goes away, what arrives does not tell all.
    if ((0,taken_away/* isBackward */.Ip)(facts))
        return false;
    const coverage = judgeCoverage({ policy, facts, judged: [], all: world.others, models, gate: gateOf(world) });
    return facts.landed.commits.length > 0 && coverage.unread.length === 0 && (0,finding/* worstOf */.h)(coverage.findings) === null;
}
/** The gate of the environments that are judged, after the `mode` input, which can only make it stricter. */
function gateOf(world) {
    const { stage, policy, environment, judged, mode } = world;
    // Before a deployment it is the records that say where they go; an input cannot name a laxer place in their stead.
    const names = stage === 'deploy' && environment !== null ? [environment] : judged.flatMap(({ value }) => value.environments);
    const own = names.length === 0
        ? (0,gate_mode/* strictestGate */.Bz)(policy)
        : names.map((name) => (0,gate_mode/* gateFor */.Tb)(policy, name)).reduce(gate_mode/* stricterGate */.Al, 'none');
    return mode === null ? own : (0,gate_mode/* stricterGate */.Al)(own, mode);
}
function directoryOf(world) {
    if (world.register === null)
        return null;
    return (0,people/* buildDirectory */.WP)(world.register.value, world.register.path, world.policy.timezone, world.facts.teams);
}
function judgeOne(question) {
    const { world, directory, record, all } = question;
    const base = (0,coverage_upkeep/* keptFrom */.$T)(world, record);
    if (base === null)
        return judgeFailedUse(world, record) ?? judgeChange(question);
    const { policy, items, now, facts } = world;
    const rules = { directory, policy, items, now, facts };
    const isReviewOpen = (0,emergencies/* debtOf */.DN)({ ...record, value: base }, rules) !== null;
    const upkeep = (0,coverage_upkeep/* judgeUpkeep */._W)(record, base, isReviewOpen, world.now);
    if ((0,coverage_upkeep/* isReadOnly */.PI)(world, record, all)) {
        const duty = (0,review_duty/* reviewDuty */.xK)(record, (0,review_duty/* levelByRecord */.Rq)(world, record), world.policy, world.now);
        const owed = record.value.type === 'emergency'
            ? (0,emergencies/* sayOwnDebt */.T$)(record, rules)
            : (0,review_duty/* sayReviewDuty */.A9)(record, duty, world.policy, 'notice');
        return {
            verdict: { ...unjudged(record).verdict, decision: (0,finding/* worstOf */.h)(upkeep) ?? 'not-required' },
            findings: owed === null ? upkeep : [...upkeep, owed],
        };
    }
    // What upkeep may not do, it may not do beside code either.
    const faults = upkeep.filter(({ level }) => level === 'error');
    const { verdict, findings } = judgeChange(question);
    return faults.length === 0
        ? { verdict, findings }
        : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}
/** A pull request that only adds the record of a failed use, as `close` proposes it: that takes a model away and authorises nothing. */
function judgeFailedUse(world, record) {
    const { value, path } = record;
    const isNew = (0,coverage_origin/* factOf */.yD)(world.facts, record)?.base_digest === null;
    if (world.stage !== 'review' || !isNew || !(0,coverage_upkeep/* isWithoutCode */.OP)(world) || !(0,failed_use/* isFailedUse */.dV)(value))
        return null;
    const notice = {
        reason: 'record-upkeep',
        level: 'notice',
        change: value.id,
        message: `${value.id} says that a use of the model ${value.model} ended ${value.outcome?.result}; it authorises nothing, and suspends the model once it is merged.`,
        remedy: 'Merge it, and find out why.',
        where: { file: path, pointer: ['outcome'], on: 'key' },
    };
    return { verdict: { ...unjudged(record).verdict, decision: 'not-required' }, findings: [notice] };
}
function coverageFindings(world, changes) {
    const { facts, policy } = world;
    if ((0,pull_requests/* isLocal */.IX)(world))
        return [];
    const judged = changes
        .map(({ verdict }, index) => ({ record: world.judged[index], decision: verdict.decision }))
        .filter((one) => one.record !== undefined);
    const coverage = judgeCoverage({
        policy,
        facts,
        judged,
        all: [...world.judged, ...world.others],
        models: world.models,
        gate: gateOf(world),
    });
    const isRefused = (0,finding/* worstOf */.h)([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...coverage.findings, ...(0,terms_unread/* sayUnread */.NL)(null, coverage.unread, isRefused)];
}
function reviewFindings(world, changes) {
    const { policy, facts, judged, others, models } = world;
    const reviewed = judgeReviewed({ policy, facts, judged, all: [...judged, ...others], models });
    const isRefused = (0,finding/* worstOf */.h)([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...reviewed, ...(0,terms_unread/* sayUnread */.NL)(null, unreadFiles(world), isRefused)];
}
function unjudged(record) {
    const verdict = {
        id: record.value.id,
        title: record.value.title,
        type: record.value.type,
        path: record.path,
        digest: record.digest,
        decision: 'undetermined',
        risk: null,
        schedule: null,
        requirements: [],
        approvals: [],
        confirmation: null,
    };
    return { verdict, findings: [] };
}
function decide_conclude(world, gate, judged, runFindings, exempt) {
    const changes = judged
        .map(({ verdict }) => verdict)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
    const findings = distinct([...runFindings, ...judged.flatMap((one) => one.findings)]);
    const decision = exempt !== null && (0,finding/* worstOf */.h)(runFindings) === null ? exempt : worstDecision(changes, findings);
    // A sound draft waits for everything; that is no failure of the draft, and it authorises nothing.
    const outcome = world.stage === 'draft' ? (decision === 'awaiting' ? 'warn' : 'fail') : (0,gate_mode/* toOutcome */.KA)(decision, gate, findings);
    return { decision, outcome, gate, stage: world.stage, changes, findings };
}
/** What concerns all changes (the calendar, the policy) is said once. */
function distinct(findings) {
    const seen = new Set();
    return findings.filter((finding) => {
        const key = JSON.stringify([finding.reason, finding.level, finding.change, finding.message, finding.where]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
function worstDecision(changes, findings) {
    const all = changes.map(({ decision }) => decision);
    const worst = (0,finding/* worstOf */.h)(findings);
    if (worst !== null)
        all.push(worst);
    return reasons/* DECISIONS */.Yv.find((decision) => all.includes(decision)) ?? 'refused';
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/holds-until.js




/** Where no time of a change bounds it (a back-out, a change without a schedule that no window ends, what needs no record), it holds as long as a check of the gate speaks. */
const HOLDS_FOR = time/* HOUR */.dp;
/** So many instants are asked about; a yes holds no further than the next of them. */
const MOST_POINTS = 60;
/** @param decideAt the same decision at another instant. @returns RFC 3339, exclusive; null where there is no yes that could hold */
function holdsUntil(world, verdict, decideAt) {
    const now = (0,time/* parseInstant */.nV)(world.now);
    if (world.stage !== 'deploy' || !isYes(verdict) || now === null)
        return null;
    const usual = now + HOLDS_FOR;
    const ends = verdict.changes.flatMap(({ schedule, approvals }) => [
        instantOf(schedule?.closesAt ?? schedule?.end ?? null) ?? usual,
        ...approvals.filter(({ counted }) => counted).map(({ at }) => expiryOf(at, world) ?? usual),
    ]);
    const until = ends.length === 0 ? usual : Math.min(...ends);
    return (0,time/* toIso */.tK)(lastYes(now, until, world, decideAt));
}
function isYes({ decision }) {
    return decision === 'authorised' || decision === 'not-required';
}
function instantOf(text) {
    return text === null ? null : (0,time/* parseInstant */.nV)(text);
}
function expiryOf(at, { policy }) {
    const given = instantOf(at);
    const lasts = (0,durations/* parseDuration */.E)(policy.approvals['valid-for']);
    return given === null || lasts === null ? null : given + lasts;
}
/**
 * What else changes in between (a model, a role, an exception, a retrospective that falls due) is found by asking again, so that no rule is
 * written twice: at each instant that the rules name, since a no may turn into a yes again before the end.
 */
function lastYes(now, until, world, decideAt) {
    const all = turningPoints(world).filter((at) => at > now && at < until);
    const points = [...new Set(all)].sort((a, b) => a - b);
    const end = points[MOST_POINTS] ?? until;
    let yes = now;
    for (const at of [...points.slice(0, MOST_POINTS), end - 1]) {
        if (at > yes && !isYes(decideAt((0,time/* toIso */.tK)(at))))
            return lastBefore(yes, at, decideAt);
        yes = Math.max(yes, at);
    }
    return end;
}
function lastBefore(from, to, decideAt) {
    let [yes, no] = [from, to];
    while (no - yes > 1000) {
        const between = Math.floor((yes + no) / 2);
        if (isYes(decideAt((0,time/* toIso */.tK)(between))))
            yes = between;
        else
            no = between;
    }
    return yes;
}
/** Every day, with the one after it, and every instant that the register, the calendar and the models name. */
function turningPoints({ register, calendar, models, policy }) {
    const zones = [...new Set([policy.timezone, calendar?.value.timezone ?? policy.timezone])].filter(wall_time/* isKnownZone */.Wn);
    const found = [];
    const look = (value) => {
        if (typeof value === 'string') {
            const day = (0,time/* parseDay */.Iq)(value);
            const instant = day === null ? (0,time/* parseInstant */.nV)(value) : null;
            if (instant !== null)
                found.push(instant, instant + 1);
            if (day !== null)
                for (const zone of zones)
                    found.push((0,wall_time/* startOfDay */.ol)(day, zone), (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(day, 1), zone));
        }
        else if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                look(part);
    };
    for (const file of [register, calendar, ...models])
        look(file?.value);
    return found;
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/item-index.js
var item_index = __webpack_require__(3118);
;// CONCATENATED MODULE: ./.build/build/src/domain/items/impact.js
/**
 * What a change reaches through its configuration items: whose they are, what depends on them, by which way, and what makes it as critical
 * as it is. It is there to be looked at: the risk takes the same criticality from the same items.
 */


/** The most that a person looks at. */
const MOST = { changes: 100, changed: 20, dependants: 20 };
/** Of the first hundred changes; none where there is no catalog, or a part of it could not be read and something would be missing. */
function findImpacts(world, { changes, findings }) {
    const { items } = world;
    if (items === null || findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error'))
        return [];
    const records = new Map(world.judged.map((record) => [record.path, record]));
    return changes.slice(0, MOST.changes).flatMap(({ path }) => {
        const refs = records.get(path)?.value['configuration-items'];
        return refs === undefined ? [] : [{ path, ...findImpact(items, refs) }];
    });
}
/** @param refs as a record names them */
function findImpact(items, refs) {
    const { byRef } = (0,item_index/* indexItems */.X)(items);
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(items_items/* normaliseRef */.uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,items_items/* pathsToDependants */.MO)(items, all);
    const criticality = (0,items_items/* criticalityOf */.NS)(items, all);
    const giver = criticality === null
        ? undefined
        : [...all, ...found.refs].find((ref) => byRef.get(ref)?.criticality === criticality);
    const mostCritical = giver === undefined ? null : { ...reach(giver), path: all.includes(giver) ? [giver] : found.pathTo(giver) };
    const dependants = choose(found, mostCritical?.path ?? []).map((ref) => ({ ...reach(ref), path: found.pathTo(ref) }));
    const shown = new Set([...changed, ...dependants].map(({ ref }) => ref));
    return {
        changed,
        dependants,
        needs: [...shown].flatMap((ref) => (byRef.get(ref)?.dependsOn ?? []).flatMap((other) => (shown.has(other) ? [[ref, other]] : []))),
        criticality,
        mostCritical,
        left: { changed: all.length - changed.length, dependants: found.refs.length - dependants.length },
    };
}
/** The way to the most critical comes first, so that no limit hides it. */
function choose({ refs }, way) {
    const first = new Set(way.slice(1, MOST.dependants + 1));
    return [...first, ...refs.filter((ref) => !first.has(ref))].slice(0, MOST.dependants);
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/working-days.js + 1 modules
var working_days = __webpack_require__(1492);
;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/retrospective-days.js




/** By the path of the record; none for what has ended, and none where the day cannot be counted. */
function retrospectiveDays(world, changes) {
    const { policy } = world;
    const days = changes.flatMap(({ type, path, schedule }) => {
        const ended = world.judged.find((one) => one.path === path)?.value.outcome !== undefined;
        if (type !== 'emergency' || ended || schedule?.end == null || (0,time/* parseInstant */.nV)(schedule.end) === null)
            return [];
        const within = policy.emergency['retrospective-within'];
        const due = (0,working_days/* addWorkingDays */.A9)((0,instants/* dateIn */.m7)(policy.timezone, schedule.end), within, (0,working_days/* holidaysOf */.FQ)(policy));
        return due.kind === 'day' ? [[path, (0,time_days/* describeDate */.eG)(due.day)]] : [];
    });
    return new Map(days);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/review-duties.js
/** The reviews that the judged changes of a run owe, by the level that each was judged to have. Nothing is decided with it. */




/** By the path of the record, of those that have ended. Where now or the zone is not known nothing can be said of any. */
function reviewDuties(world, changes) {
    const { policy, now } = world;
    const duties = new Map();
    if (!(0,wall_time/* isKnownZone */.Wn)(policy.timezone) || (0,time/* parseInstant */.nV)(now) === null)
        return duties;
    const risks = new Map(changes.map(({ path, risk }) => [path, risk?.final ?? null]));
    for (const record of world.judged) {
        const { outcome } = record.value;
        if (outcome === undefined || (0,instants/* isBefore */.Y8)(now, outcome.ended))
            continue;
        const level = risks.get(record.path) ?? (0,review_duty/* levelByRecord */.Rq)(world, record);
        duties.set(record.path, (0,review_duty/* reviewDuty */.xK)(record, level, policy, now));
    }
    return duties;
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/surroundings.js
var surroundings = __webpack_require__(4224);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/empty-world.js
var empty_world = __webpack_require__(273);
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(6555);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js + 1 modules
var read_records = __webpack_require__(6214);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/opening.js
var schedule_opening = __webpack_require__(2427);
// EXTERNAL MODULE: ./.build/build/src/domain/text/template-sentences.js
var template_sentences = __webpack_require__(8956);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
;// CONCATENATED MODULE: ./.build/build/src/gate/record-draft.js
/**
 * What a record could begin as, for a pull request that has none: filled in with what is known of it, and with the sentences that the gate
 * refuses wherever a person has to say something. It can never be taken for done.
 */











/** As long as an address may be that every browser and GitHub take. */
const LONGEST_ADDRESS = 7_500;
/** Null where there is not one open pull request to be reviewed, or no place for its record. @param docs tells which GitHub this is */
function draftRecord(world, docs) {
    const { facts, stage, policy, judged, others, unread, faulty = [] } = world;
    if (stage !== 'review')
        return null;
    const pulls = facts.pull_requests.filter(({ number }) => facts.review_of?.includes(number) === true);
    const [pull, ...more] = pulls;
    if (pull === undefined || more.length > 0 || pull.title === undefined)
        return null;
    const path = (0,record_place/* nextRecordPath */.IC)(policy.records, [...judged, ...others, ...unread, ...faulty.map(({ record }) => record)].map((one) => one.path), world.now);
    if (path === null)
        return null;
    const text = writeDraft(world, pull, (0,record_id/* idOfPath */.I)(path));
    const server = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)\//u.exec(docs)?.[1] ?? null;
    // A branch of a fork stands in another repository.
    if (server === null || pull.from_fork !== false)
        return { path, text, editor: null };
    const branch = pull.head.ref;
    const address = `${server}/${facts.repository.full_name}/new/${branch.split('/').map(encode).join('/')}?filename=${encode(path)}&value=${encode(text)}`;
    return { path, text, editor: address.length > LONGEST_ADDRESS ? null : { branch, address } };
}
/** So that no character of it ends a link in Markdown; half a character, which has no address, is the sign for one that is lost. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function writeDraft(world, pull, id) {
    const { policy, register } = world;
    const named = policy.environments.filter(({ pattern, gate }) => gate !== 'none' && !/[*?]/u.test(pattern));
    const environments = named.length > 0 ? named.map(({ pattern }) => pattern) : ['production'];
    const title = pull.title === undefined || pull.title.trim() === '' ? id : pull.title;
    const items = itemsOf(world, pull);
    const assessor = register?.value.people?.find(({ role }) => role !== undefined && role !== 'configuration-analyst');
    return `${[
        '# A draft. Replace each sentence that only says what to write, and fill in what is empty: the gate refuses it until then.',
        `id: ${(0,yaml_text/* writeScalar */.g)(id)}`,
        `title: ${(0,yaml_text/* writeBlockScalar */.P)(title)}`,
        'type: normal',
        `reason: ${template_sentences/* TEMPLATE */.n.reason}`,
        `requested-by: ${(0,yaml_text/* writeScalar */.g)(pull.user?.login ?? '')}`,
        `requested-at: ${pull.created_at}`,
        `environments: [${environments.map(yaml_text/* writeScalar */.g).join(', ')}]`,
        'configuration-items:',
        ...(items.length > 0
            ? items.map((item) => `  - ${(0,yaml_text/* writeBlockScalar */.P)(item)}`)
            : ['  -                           # what it touches']),
        'risk:',
        '  impact:                       # 1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic',
        '  likelihood:                   # 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain',
        '  level:                        # low, moderate, high or extreme',
        `  assessment: ${template_sentences/* TEMPLATE */.n.assessment}`,
        `  assessed-by: ${assessor === undefined ? '' : (0,yaml_text/* writeScalar */.g)(assessor.login)}`,
        `  security: ${template_sentences/* TEMPLATE */.n.security}`,
        `  privacy: ${template_sentences/* TEMPLATE */.n.privacy}`,
        '  first-time: false             # correct both',
        '  downtime: PT0S',
        'plan:',
        `  implementation: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.step)}]`,
        `  verification: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.verification)}]`,
        '  backout:',
        `    steps: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.backoutStep)}]`,
        `    trigger: ${template_sentences/* TEMPLATE */.n.trigger}`,
        '    duration: PT30M             # correct both',
        '    tested: false',
        ...writeSchedule(world, environments, items),
    ].join('\n')}\n`;
}
/** The items of the catalog whose paths the pull request touches. */
function itemsOf({ items }, { files }) {
    if (items === null || (0,terms_unread/* isUnavailable */.Pd)(files))
        return [];
    const touched = items.filter(({ paths }) => paths.length > 0 && files.some(({ filename }) => (0,text_paths/* isPathMatch */.j2)(paths, filename)));
    return touched.slice(0, 10).map(({ ref }) => ref);
}
/** Two hours in the next time that the calendar leaves open once the lead time of a moderate change is over. */
function writeSchedule(world, environments, items) {
    const { policy, now, calendar: file } = world;
    const today = (0,wall_time/* dayOf */.kb)((0,time/* parseInstant */.nV)(now) ?? 0, policy.timezone);
    const earliest = (0,working_days/* addWorkingDays */.A9)(today, Math.max(1, policy.schedule['lead-time'].moderate), (0,working_days/* holidaysOf */.FQ)(policy));
    const from = earliest.kind === 'day' ? (0,wall_time/* spanOnDay */.Ox)(earliest.day, '10:00', '12:00', policy.timezone).start : null;
    if (from === null)
        return ['schedule:', '  start:', '  end:'];
    const span = { start: from, end: from + 2 * time/* HOUR */.dp };
    const value = { id: 'DRAFT', type: 'normal', environments, 'configuration-items': items };
    // Of the record the calendar looks at nothing but these.
    const record = { path: '', digest: '', value: value };
    const change = {
        record,
        risk: 'moderate',
        environments,
        items,
        span,
        hasSchedule: true,
        zone: policy.timezone,
    };
    const granting = { now: (0,time/* parseInstant */.nV)(now) ?? 0, mayGrant: () => false };
    const opening = (0,schedule_opening/* findOpening */.S)((0,calendar/* readCalendar */.f)(file, policy), change, from, 2 * time/* HOUR */.dp, () => [], granting);
    if (opening === null)
        return ['schedule:', '  start:                        # the calendar leaves no time open that is known', '  end:'];
    return [
        'schedule:                       # the next two hours that calendar and lead time leave open; correct them',
        `  start: ${(0,time/* toIso */.tK)(opening.opensAt)}`,
        `  end: ${(0,time/* toIso */.tK)(opening.opensAt + 2 * time/* HOUR */.dp)}`,
    ];
}

// EXTERNAL MODULE: ./.build/build/src/gate/unreadable.js
var unreadable = __webpack_require__(2183);
;// CONCATENATED MODULE: ./.build/build/src/gate/run-gate.js
/**
 * The use case that the action and the command line share: read \u2192 parse \u2192 gather facts \u2192 decide \u2192 report. The same texts and the
 * same facts give the same report, whichever of the two asks.
 */

















async function runGate(source, request, { tzdata, progress }) {
    const rules = await (0,read_governance/* readPolicy */.T4)(source);
    const { policy } = rules;
    const found = [...request.faults, ...rules.findings];
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable') {
        const findings = [...found, ...(0,unreadable/* findUnreadable */.F)('the facts that the decision needs', base, found)];
        const world = withoutFacts(request, policy);
        return {
            report: report({ world, request, files: rules.files, findings, tzdata }),
            facts: null,
            files: rules.files.files,
        };
    }
    const { selection, faults } = base.value;
    const [governance, answer] = await Promise.all([
        (0,read_governance/* readGovernance */.r3)(source, rules, { said: [...found, ...faults] }),
        source.readRecords(policy, selection),
    ]);
    const said = [...found, ...faults, ...governance.findings];
    const { stage, all, environment, mode, localFiles } = request;
    const { judged: written, others, faulty, unread, files, ...read } = (0,read_records/* readRecords */.T)({ answer, selection, stage, all, facts: base.value.facts, policy, before: governance.files, said }, progress);
    const { register, calendar, models, items } = governance;
    const asked = { stage, environment, policy, facts: base.value.facts, models, judged: written, others };
    const judged = [...written, ...(0,raised_changes/* raisedChanges */.w)(asked)];
    const complete = await source.completeFacts(base.value.facts, {
        policy,
        judged: [...written, ...(stage === 'deploy' ? leanedOn(written, others) : [])],
        emergencies: (0,emergency_life/* emergenciesToKnow */.Ub)(judged, others),
        teams: (register?.value.teams ?? []).map(({ team }) => team),
        needsSignatures: policy.approvals.evidence.includes('commit'),
    });
    const facts = stage === 'deploy' ? await source.checkAgain(complete, judged) : complete;
    const now = request.at ?? facts.now;
    const known = { policy, register, calendar, models, items, judged, others, faulty, unread, facts };
    const world = { stage, now, environment, mode, localFiles, ...known };
    progress?.('judging', 0, judged.length);
    // A change without a file that the input names has no file of its name, and is judged all the same.
    const isRaised = (id) => judged.some(({ raisedIn, value }) => raisedIn !== undefined && (0,text_names/* isSameName */.yS)(value.id, id ?? ''));
    const findings = [...said, ...read.findings.filter(({ change }) => !isRaised(change))];
    return { report: report({ world, request, files, findings, tzdata }), facts, files: files.files };
}
/** The records whose pull requests those that are judged answer for as well: changes that they try again, and changes that they name. */
function leanedOn(judged, others) {
    return [...new Set([...(0,retries/* triedBefore */.WK)(judged, others), ...(0,selection/* namedUnderCovers */.u2)(judged, others)])];
}
function report({ world, request, files, findings, tzdata }) {
    const parsing = (0,files_read/* diagnosed */.$Q)(files);
    const notices = world.policy.path === null && findings.length === 0 ? [(0,read_governance/* policyDefault */.iW)()] : [];
    const isUsable = isPolicyUsable(parsing, findings);
    const faults = [...parsing, ...findings, ...notices];
    const verdict = isUsable
        ? decide(world, faults)
        : leaveUndecided(world, [...parsing, ...findings.filter(isApartFromPolicy)]);
    // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
    const said = request.faults.length === 0
        ? verdict.findings
        : verdict.findings.filter((finding) => request.faults.includes(finding));
    const located = said.map((finding) => (0,files_read/* locate */.x5)(finding, files));
    const { subject } = world.facts;
    const draft = said.some(({ reason }) => reason === 'record-missing') ? draftRecord(world, request.docs) : null;
    return {
        verdict: { ...verdict, findings: said },
        evaluatedAt: world.now,
        mode: verdict.gate,
        subject: {
            repository: subject.event === 'local' ? null : world.facts.repository.full_name,
            environment: world.environment,
            commit: subject.sha,
            ref: subject.ref ?? null,
            event: subject.event,
            actor: subject.actor?.login ?? null,
        },
        findings: (0,files_read/* order */.fq)(located),
        inputs: (0,files_read/* inputsOf */.Vc)(world, files),
        records: world.judged.map(({ path, value }) => ({ path, value })),
        reviews: isUsable ? reviewDuties(world, verdict.changes) : new Map(),
        retrospectives: isUsable ? retrospectiveDays(world, verdict.changes) : new Map(),
        evidence: world.policy.approvals.evidence,
        surroundings: isUsable ? (0,surroundings/* findSurroundings */.l)(world, verdict.changes) : [],
        impacts: isUsable ? findImpacts(world, verdict) : [],
        texts: files.texts,
        holdsUntil: isUsable ? holdsUntil(world, verdict, (now) => decide({ ...world, now }, faults)) : null,
        timezone: world.policy.timezone,
        tzdata,
        trusted: request.trusted,
        docs: request.docs,
        ...(draft === null ? {} : { draft }),
    };
}
function isPolicyUsable(parsing, faults) {
    return ![...parsing, ...faults].some(({ reason, level }) => reason === 'policy-invalid' && level === 'error');
}
/** Which records there are, and where the catalog is, the policy says. */
function isApartFromPolicy({ reason, level }) {
    return level === 'error' && reason !== 'record-missing';
}
function withoutFacts({ stage, environment, mode, at, clock }, policy) {
    const now = at ?? clock;
    const facts = (0,empty_world/* emptyFacts */.JI)(now, 'unknown', { id: 0, full_name: '', default_branch: '' });
    return (0,empty_world/* emptyWorld */.wW)({ stage, now, environment, mode, policy, facts });
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
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _check_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3306);
/* harmony import */ var _deploying_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1107);
/* harmony import */ var _file_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7951);
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
    const answer = await api.list(api.rest.checks.listForRef, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), ref: where.sha, check_name: where.name }, CHECK, ({ id }) => String(id), { key: 'check_runs', fresh: options.fresh ?? false });
    if (answer.kind === 'unavailable')
        return answer;
    const [latest] = answer.value
        .filter(({ name, external_id }) => name === where.name && (0,_check_id_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckId */ .i)(external_id, where.owner) !== null)
        .sort((a, b) => b.id - a.id);
    if (latest === undefined)
        return { kind: 'known', value: null };
    const { id, conclusion, output } = latest;
    const isAwaiting = (0,_check_id_js__WEBPACK_IMPORTED_MODULE_4__/* .readCheckId */ .i)(latest.external_id, where.owner)?.isAwaiting === true;
    return { kind: 'known', value: { id, conclusion, title: output.title ?? '', isAwaiting } };
}
/** Every open pull request, drafts too. */
async function readOpenPulls(api, repository) {
    const answer = await api.list(api.rest.pulls.list, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), state: 'open' }, PULL, ({ number }) => String(number), {
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
    const answer = await api.list(api.rest.pulls.listFiles, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), pull_number: number }, _file_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .P, ({ filename }) => filename);
    return answer.kind === 'unavailable'
        ? answer
        : { kind: 'known', value: answer.value.map(({ filename }) => filename) };
}
/** The last deployments, newest first, of all environments; each commit once for an environment. */
async function readLastDeployments(api, repository) {
    const answer = await api.list(api.rest.repos.listDeployments, (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), DEPLOYMENT, ({ id }) => String(id), {
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
    const answer = await api.list(api.rest.repos.listDeploymentStatuses, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), deployment_id: deployment.id }, STATUS, ({ id }) => String(id));
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
