export const id = 2263;
export const ids = [2263];
export const modules = {

/***/ 9623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ successfulDeployments),
/* harmony export */   U_: () => (/* binding */ isBackOut),
/* harmony export */   rQ: () => (/* binding */ judgeUse)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7432);
/* harmony import */ var _taken_away_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8838);
/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */






/** Deployments of the environment that succeeded, newest first; those of the present run are left out. */
function successfulDeployments(facts, environment) {
    if (facts.deployments === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.deployments))
        return null;
    return facts.deployments
        .filter((one) => one.own_run !== true && (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(one.environment, environment))
        .filter(({ statuses }) => statuses.some(({ state }) => state === 'success'))
        .sort((a, b) => (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .QI)(b.created_at, a.created_at) || b.id - a.id);
}
/** How many deployments are enough to tell that a list of them was cut before it held three commits. */
const CUT_AT = 30;
/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What counts is the
 * content: a commit that undoes all that came since is what was there before it, and one that only adds records is no other. What was
 * backed out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
function isBackOut(facts, environment) {
    const past = successfulDeployments(facts, environment);
    const { landed, subject } = facts;
    if (past === null || subject.sha === null || landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(landed))
        return false;
    // Whether the present commit was itself gone back to could not be told.
    if (landed.alike !== undefined && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(landed.alike))
        return false;
    const contents = past.map(({ sha }) => (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__/* .sameContent */ .Cm)(facts, sha));
    const target = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__/* .sameContent */ .Cm)(facts, subject.sha);
    const [present] = contents;
    if (present === undefined || present === target)
        return false;
    if (contents.find((content) => content !== present) !== target)
        return false;
    // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does, and
    // where the target is a new commit only a list that was not cut does.
    const isOlder = landed.direction === 'behind' || landed.direction === 'diverged';
    const isKnown = past.some(({ sha }) => sha === subject.sha);
    if (isKnown ? !isOlder : isCut(facts, contents))
        return false;
    return stillBelow(contents) === target;
}
function isCut({ deployments }, contents) {
    return Array.isArray(deployments) && deployments.length >= CUT_AT && new Set(contents).size < 3;
}
/** What lies below the present content when every way back takes off what it leaves. */
function stillBelow(contents) {
    const stack = [];
    for (const content of [...contents].reverse()) {
        if (stack.at(-1) === content)
            continue;
        if (stack.at(-2) === content)
            stack.pop();
        else
            stack.push(content);
    }
    return stack.at(-2);
}
/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn(record, numbers, facts, policy, all) {
    const { covers = [] } = record.value;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .factOf */ .yD)(facts, record)?.pull_request;
    if (typeof origin !== 'number' || covers === 'since-last-deployment')
        return false;
    return [origin, ...covers.map((covered) => pullRequestNamed(covered, facts, all))].every((number) => {
        if (number === null || numbers.has(number))
            return number !== null;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        const files = pr === undefined ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(pr);
        return files !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoRecord */ .Eh)(policy, files);
    });
}
/** @returns null where an entry of `covers` leads to no pull request that is known */
function pullRequestNamed(covered, facts, all) {
    if (covered.startsWith('#'))
        return Number(covered.slice(1));
    const other = all.find(({ value }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(value.id, covered));
    const origin = other === undefined ? null : (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .factOf */ .yD)(facts, other)?.pull_request;
    return typeof origin === 'number' ? origin : null;
}
/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr, sha) {
    if (pr.head.sha === sha || pr.merge_commit_sha === sha)
        return true;
    return !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}
/** @param isLocal where GitHub is not asked, only what the record itself says of its end counts */
function judgeUse(record, facts, environment, policy, all, isLocal) {
    const { value, path } = record;
    const used = (message) => [
        {
            reason: 'record-used',
            level: 'error',
            change: value.id,
            message,
            remedy: `Write a record for this deployment${value.outcome?.result === 'failed' || value.outcome?.result === 'backed-out' ? `, with \`retries: ${value.id}\`` : ''}.`,
            where: { file: path, pointer: value.outcome === undefined ? ['id'] : ['outcome'], on: 'key' },
        },
    ];
    if (value.outcome !== undefined) {
        return {
            findings: used(`${value.id} has ended (${value.outcome.result} at ${value.outcome.ended}) and cannot authorise another deployment.`),
            unread: [],
        };
    }
    if (isLocal)
        return { findings: [], unread: [] };
    if (facts.deployments === undefined)
        return {
            findings: [],
            unread: [
                { what: 'the deployments of the environment', because: 'GitHub was not asked for them', permission: null },
            ],
        };
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.deployments))
        return { findings: [], unread: [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)('the deployments of the environment', facts.deployments)] };
    const past = successfulDeployments(facts, environment) ?? [];
    const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
    const since = openSince(record, facts);
    const isSince = (one) => since === null || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(since) || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(wentOutAt(one), since);
    const usedBy = (one) => (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(since)
        ? { findings: [], unread: [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)(`since when there is a record ${value.id}`, since)] }
        : {
            findings: used(`${value.id} was open when commit ${one.sha.slice(0, 7)} went out at ${wentOutAt(one)}; it does not stand for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'} too.`),
            unread: [],
        };
    // A pull request of nothing but records brings the record in; that it went out is no use of it.
    const own = facts.pull_requests.filter((pr) => {
        const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(pr);
        return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswerable */ .zK)(record, pr.number, facts, all) && (files === null || !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoRecord */ .Eh)(policy, files));
    });
    const twin = elsewhere.find((one) => isSince(one) && own.some((pr) => isOf(pr, one.sha)));
    if (twin !== undefined)
        return usedBy(twin);
    if (elsewhere.length === 0 || facts.landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.landed))
        return { findings: [], unread: [] };
    const before = elsewhere.find(isSince);
    const away = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__/* .takenAway */ .GX)(facts);
    // What brought something in does not take it out again, and what took something out was used by that.
    if (away !== null && (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamingTakenAway */ .qB)(record, away, facts, all))
        return before === undefined ? { findings: [], unread: [] } : usedBy(before);
    const landed = new Set(facts.landed.commits.flatMap(({ pull_requests }) => ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(pull_requests) ? [] : pull_requests)));
    const unknown = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadOriginOf */ .jH)(facts, record);
    if (unknown.length > 0)
        return { findings: [], unread: unknown };
    const isGoingOut = [...landed].some((number) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswerable */ .zK)(record, number, facts, all));
    // All that the record answers for is on its way now, so nothing of it was out before.
    if (isGoingOut && isWhollyIn(record, landed, facts, policy, all))
        return { findings: [], unread: [] };
    if (isGoingOut && before === undefined)
        return { findings: [], unread: [] };
    if (before !== undefined)
        return usedBy(before);
    return {
        findings: used(`What ${value.id} stands for is not among the commits that go out: it went out before, or was never merged.`),
        unread: [],
    };
}
/** When a deployment succeeded. It may have been created long before: one that waits for its reviewers is judged when they are done. */
function wentOutAt({ created_at, statuses }) {
    return statuses
        .filter(({ state }) => state === 'success')
        .reduce((latest, status) => (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG)(latest, status.created_at), created_at);
}
/**
 * Since when a record could have been used; null where any deployment may have used it. A time that somebody approved bounds it, since
 * nothing goes out before its start. Nobody approves a standard change, so there it is when GitHub merged the first file of this name:
 * whatever its author writes, or writes anew, no use of it was earlier.
 */
function openSince(record, facts) {
    const { type, schedule } = record.value;
    const start = schedule?.start ?? null;
    if (type !== 'standard')
        return start;
    const merged = (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .factOf */ .yD)(facts, record)?.first_merged_at;
    if (merged === undefined)
        return { unavailable: 'GitHub was not asked for it' };
    return merged ?? start;
}


/***/ }),

/***/ 2263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/reviews.js + 1 modules
var reviews = __webpack_require__(8715);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js
var coverage_use = __webpack_require__(9623);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/standard-changes.js
var standard_changes = __webpack_require__(476);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js + 1 modules
var independence = __webpack_require__(9560);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk-findings.js
var risk_findings = __webpack_require__(7309);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule_schedule = __webpack_require__(4431);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 8 modules
var examination = __webpack_require__(8625);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
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
    return directory.unreadTeams.map(({ team, because, permission }) => ({
        what: `the members of the team ${team}`,
        because,
        permission,
    }));
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
    return [
        {
            what: `pull request #${origin}, which brought in ${record.value.id}`,
            because: 'GitHub was not asked for it',
            permission: null,
        },
    ];
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/change.js
/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */




















/** @param all every record of the world; the same list for every change of a run */
function judgeChange(world, directory, record, all) {
    const { policy, facts, stage, now } = world;
    const examined = (0,examination/* examine */.sb)(world, directory, record, all);
    const { value, environments, pullRequests, files, risk, rules, requestedAt, unreadRequest, interests, judgements } = examined;
    const findings = [
        ...(0,record_checks/* judgeIdentity */.Ec)(record, all),
        ...(0,record_checks/* judgeLife */.yJ)(record, stage),
        ...(0,record_checks/* judgeRetry */.UY)(record, all),
        ...(0,retries/* judgeTakeover */.n$)(record, all, now),
        ...(0,unread_records/* judgeUnreadRecords */.fA)(record, environments, world),
        ...(0,pull_requests/* notCovered */.kr)(world, record),
        ...(0,pull_requests/* judgePullRequests */.Tt)(world, record, pullRequests),
    ];
    const unread = [];
    const debts = (0,emergencies/* judgeDebts */.OB)({ record, environments, others: all, directory, policy, items: world.items, now, facts });
    findings.push(...debts.findings);
    unread.push(...debts.unread);
    findings.push(...(0,risk_findings/* judgeRisk */.z)(record, risk));
    if (risk.undecided.length > 0)
        unread.push((0,terms_unread/* unknownFiles */.YV)(`the floor \u201c${risk.undecided[0]?.name}\u201d`));
    const requester = (0,independence/* judgeRequester */.gU)(record);
    findings.push(...(requester === null ? [] : [requester]), ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now));
    const items = (0,item_check/* judgeItems */.Y)(record, world.items, files);
    findings.push(...items.findings);
    unread.push(...items.unread);
    if (record.value.type === 'emergency')
        findings.push(...(0,emergencies/* judgeIncident */.MC)(record));
    findings.push(...(0,review_duty/* judgeReviewDuties */.I1)(world, record, risk.verdict.final, all));
    if (record.value.type === 'standard') {
        const kind = (0,standard_changes/* judgeModel */.f)({
            record,
            models: world.models,
            others: all.filter(({ path }) => path !== record.path),
            directory,
            policy,
            now,
            files: files?.filter((file) => !(0,pull_requests/* isOwnFile */.Z4)(world, file)) ?? null,
            risk: risk.verdict.final,
        });
        findings.push(...kind.findings);
        unread.push(...kind.unread);
    }
    if (stage === 'deploy' && world.environment !== null) {
        const use = (0,coverage_use/* judgeUse */.rQ)(record, facts, world.environment, policy, all, (0,pull_requests/* isLocal */.IX)(world));
        findings.push(...use.findings);
        unread.push(...use.unread);
    }
    unread.push(...rules.unread);
    if (!rules.isMatched && record.value.type !== 'standard' && rules.unread.length === 0) {
        findings.push({
            reason: 'no-rule-matches',
            level: 'error',
            change: record.value.id,
            message: `No rule of the policy matches a ${record.value.type} change of the level ${risk.verdict.final} for ${environments.join(', ')}.`,
            remedy: 'A change and release manager adds a rule for it under `approvals.rules` in the policy.',
            where: policy.path === null ? null : { file: policy.path, pointer: ['approvals', 'rules'], on: 'key' },
        });
    }
    findings.push(...interests.findings);
    unread.push(...interests.unread);
    const isMet = judgements.every(({ judgement }) => judgement.isMet);
    const isDue = judgements.every(({ judgement }) => judgement.isMet || judgement.isDueAtDeployment);
    for (const { judgement, missing } of judgements) {
        findings.push(...judgement.findings);
        unread.push(...missing.filter(({ addsOnly }) => addsOnly !== true || !isMet));
    }
    unread.push(...unreadTeams(directory, isMet, judgements.flatMap(({ votes }) => votes)));
    unread.push(...unreadOrigin(world, record, isMet), ...unreadRequest);
    const schedule = (0,schedule_schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar: world.calendar,
        stage,
        now,
        risk: risk.verdict.final,
        requestedAt,
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments,
        others: (0,examination/* schedulable */.P3)(world, directory, all),
        hasCountedApproval: (0,examination/* hasCounted */.JX)(examined),
        mayGrantException: (0,granting/* grantingFor */.I)(directory, record),
        relatedItems: (ref) => (world.items === null ? [] : (0,items_items/* dependantsOf */.ew)(world.items, ref)),
        // `late` asks for approval instead: its requirement is one of the rules.
        lateAccepted: record.value.late !== undefined,
    });
    findings.push(...schedule.findings);
    findings.push(...(0,terms_unread/* sayUnread */.NL)(record.value.id, unread, (0,finding/* worstOf */.h)(findings) === 'refused', (0,pull_requests/* isLocal */.IX)(world)));
    const worst = (0,finding/* worstOf */.h)(findings);
    const isAuthorised = worst === null && (isMet || isDue);
    if (worst === null && !isAuthorised)
        findings.push(fellThrough(record));
    return {
        verdict: {
            id: record.value.id,
            title: record.value.title,
            type: record.value.type,
            path: record.path,
            digest: record.digest,
            decision: isAuthorised ? 'authorised' : (worst ?? 'refused'),
            risk: risk.verdict,
            schedule: schedule.schedule,
            requirements: combineRequirements(judgements.map(({ judgement }) => judgement.requirements)),
            approvals: combineApprovals(judgements.map(({ judgement }) => judgement.approvals)),
            confirmation: isMet || !policy.approvals.confirm.includes(risk.verdict.final)
                ? null
                : confirmationFor(world, record, pullRequests),
        },
        findings,
    };
}
function fellThrough(record) {
    return {
        reason: 'approval-outstanding',
        level: 'error',
        change: record.value.id,
        message: 'The approvals that the policy asks for are not there.',
        remedy: 'Look at the requirements above.',
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
        const isKnown = shown.some((other) => (0,names/* isSameName */.yS)(other.approver, one.approver) &&
            other.evidence === one.evidence &&
            other.at === one.at &&
            other.counted === one.counted &&
            other.reason === one.reason);
        if (!isKnown)
            shown.push(one);
    }
    return shown;
}
function confirmationFor(world, record, pullRequests) {
    const open = pullRequests.find(({ state }) => state === 'open') ?? pullRequests[0];
    return open === undefined ? null : (0,reviews/* confirmationLine */.IG)({ record, facts: world.facts }, open, open.head.sha);
}


/***/ }),

/***/ 6412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);
/**
 * A finding is one thing that the gate has to say: a reason, where it stands, and what to do about it.
 * It is complete when it is made; renderers add no knowledge. An `error` always weighs on the decision; a warning or a notice never does.
 */

/** The decision that one error makes by itself; null for warnings and notices. */
function weigh(finding) {
    if (finding.level !== 'error')
        return null;
    const weight = _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .WEIGHTS */ .Y0[finding.reason];
    // An error whose reason is only a notice in the table is still an error: nothing that is wrong may pass.
    return weight === 'none' ? 'refused' : weight;
}
/** The worst decision among findings; null when no error is among them. */
function worstOf(findings) {
    let worst = null;
    for (const finding of findings) {
        const weight = weigh(finding);
        if (weight === 'undetermined')
            return 'undetermined';
        if (weight === 'refused')
            worst = 'refused';
        if (weight === 'awaiting' && worst === null)
            worst = 'awaiting';
    }
    return worst;
}


/***/ }),

/***/ 5416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ REASON_IDS),
/* harmony export */   Y0: () => (/* binding */ WEIGHTS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   mS: () => (/* binding */ isReasonId)
/* harmony export */ });
/**
 * The closed list of reasons: the stable ids that users, dashboards and auditors quote, and the decision that each one makes.
 * Ids are added, never renamed. An id that is not here does not compile.
 */
/** Decisions, worst first. */
const DECISIONS = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'];
const WEIGHTS = {
    // record
    'record-missing': 'refused',
    'record-ambiguous': 'refused',
    'record-unreadable': 'refused',
    'record-invalid': 'refused',
    'record-id-mismatch': 'refused',
    'record-id-duplicate': 'refused',
    'record-withdrawn': 'refused',
    'record-closed': 'refused',
    'record-used': 'refused',
    'placeholder-text': 'refused',
    'environment-missing': 'undetermined',
    'environment-not-covered': 'refused',
    'commit-not-covered': 'refused',
    'first-deployment': 'none',
    'commit-unattributed': 'refused',
    'commit-changed': 'refused',
    'pull-request-not-open': 'refused',
    // governance
    'policy-invalid': 'undetermined',
    'register-missing': 'undetermined',
    'register-invalid': 'undetermined',
    'calendar-invalid': 'undetermined',
    'items-invalid': 'undetermined',
    'no-rule-matches': 'refused',
    // risk
    'risk-under-declared': 'refused',
    'risk-floor': 'none',
    // approvals
    'approval-outstanding': 'awaiting',
    'approval-rejected': 'refused',
    'approval-unproven': 'awaiting',
    'approval-unconfirmed': 'awaiting',
    'approval-stale': 'awaiting',
    'approval-expired': 'awaiting',
    'approval-unbound': 'none',
    'approver-unknown': 'awaiting',
    'approver-below-level': 'awaiting',
    'approver-role-expired': 'awaiting',
    'approver-role-not-held': 'awaiting',
    'approver-not-independent': 'awaiting',
    'approver-is-bot': 'awaiting',
    'approver-counted-twice': 'awaiting',
    'delegation-invalid': 'awaiting',
    'board-inquorate': 'awaiting',
    // schedule
    'schedule-invalid': 'refused',
    'offset-mismatch': 'refused',
    'window-not-open': 'awaiting',
    'window-closed': 'refused',
    'window-short': 'none',
    'outside-change-window': 'refused',
    'in-freeze': 'refused',
    'lead-time-short': 'refused',
    'duration-too-long': 'refused',
    'calendar-horizon': 'undetermined',
    collision: 'refused',
    'dependency-unknown': 'refused',
    'dependency-unmet': 'awaiting',
    'dependency-order': 'refused',
    'dependency-cycle': 'refused',
    // items
    'item-unknown': 'refused',
    'item-retired': 'refused',
    'item-unlisted': 'refused',
    'catalog-missing': 'none',
    // kinds
    'model-unknown': 'refused',
    'model-invalid': 'refused',
    'model-unproven': 'refused',
    'model-unapproved': 'refused',
    'model-used-up': 'refused',
    'model-expired': 'refused',
    'model-scope-exceeded': 'refused',
    'model-suspended': 'refused',
    'incident-missing': 'refused',
    'retrospective-due': 'none',
    'retrospective-overdue': 'refused',
    'review-overdue': 'none',
    // facts
    'evidence-unavailable': 'undetermined',
    'permission-missing': 'undetermined',
    'clock-skew': 'undetermined',
    'commit-unreachable': 'undetermined',
    'identity-mismatch': 'undetermined',
    // the run
    'input-invalid': 'undetermined',
    'event-invalid': 'undetermined',
    'event-unsupported': 'undetermined',
    'environment-mismatch': 'undetermined',
    // notices
    'record-upkeep': 'none',
    'governance-changed': 'none',
    'back-out': 'none',
    'policy-default': 'none',
};
const REASON_IDS = Object.keys(WEIGHTS);
function isReasonId(text) {
    return Object.hasOwn(WEIGHTS, text);
}


/***/ })

};
