export const id = 6272;
export const ids = [6272];
export const modules = {

/***/ 6272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeChange)
/* harmony export */ });
/* harmony import */ var _emergencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5475);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6796);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7779);
/* harmony import */ var _going_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(129);
/* harmony import */ var _granting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3850);
/* harmony import */ var _independence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7394);
/* harmony import */ var _item_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5930);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2450);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6406);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4042);
/* harmony import */ var _record_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9864);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8348);
/* harmony import */ var _review_duty_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7621);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(211);
/* harmony import */ var _risk_findings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4558);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40);
/* harmony import */ var _standard_changes_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7953);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8115);
/* harmony import */ var _unread_records_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1672);
/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */



















/** @param all every record of the world; the same list for every change of a run */
function judgeChange(world, directory, record, all) {
    const { policy, facts, stage, now } = world;
    const examined = (0,_examination_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .sb)(world, directory, record, all);
    const { value, environments, pullRequests, files, risk, rules, requestedAt, interests, judgements } = examined;
    const findings = [
        ...(0,_record_check_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeIdentity */ .Ec)(record, all),
        ...(0,_record_check_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeLife */ .yJ)(record, stage),
        ...(0,_record_check_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeRetry */ .UY)(record, all),
        ...(0,_retries_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeTakeover */ .n$)(record, all, now),
        ...(0,_unread_records_js__WEBPACK_IMPORTED_MODULE_17__/* .judgeUnreadRecords */ .fA)(record, environments, world),
        ...(0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .notCovered */ .kr)(world, record),
        ...(0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .judgePullRequests */ .Tt)(world, record, pullRequests),
    ];
    const unread = [];
    findings.push(...(0,_risk_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .judgeRisk */ .z)(record, risk));
    if (risk.undecided.length > 0)
        unread.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_16__/* .unknownFiles */ .YV)(`the floor \u201c${risk.undecided[0]?.name}\u201d`));
    const requester = (0,_independence_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeRequester */ .gU)(record);
    findings.push(...(requester === null ? [] : [requester]), ...(0,_record_check_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeAssessor */ .dj)(record, directory, policy, now));
    const items = (0,_item_check_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeItems */ .Y)(record, world.items, files);
    findings.push(...items.findings);
    unread.push(...items.unread);
    if (record.value.type === 'emergency')
        findings.push(...(0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeIncident */ .MC)(record));
    findings.push(...(0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDebts */ .OB)({ record, environments, others: all, directory, policy, now, facts }));
    findings.push(...(0,_review_duty_js__WEBPACK_IMPORTED_MODULE_11__/* .judgeReviewDuties */ .I1)(world, record, risk.verdict.final, all));
    if (record.value.type === 'standard') {
        const kind = (0,_standard_changes_js__WEBPACK_IMPORTED_MODULE_15__/* .judgeModel */ .f)({
            record,
            models: world.models,
            others: all.filter(({ path }) => path !== record.path),
            directory,
            policy,
            now,
            files: files?.filter((file) => !(0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwnFile */ .Z4)(world, file)) ?? null,
            risk: risk.verdict.final,
        });
        findings.push(...kind.findings);
        unread.push(...kind.unread);
    }
    if (stage === 'deploy' && world.environment !== null) {
        const use = (0,_going_out_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeUse */ .rQ)(record, facts, world.environment, policy, all, (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .isLocal */ .IX)(world));
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
    unread.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_16__/* .unreadTeams */ .Ud)(directory, isMet, judgements.flatMap(({ votes }) => votes)));
    unread.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_16__/* .unreadOrigin */ .cx)(world, record, isMet));
    const schedule = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_14__/* .judgeSchedule */ .N)({
        record,
        policy,
        calendar: world.calendar,
        stage,
        now,
        risk: risk.verdict.final,
        requestedAt,
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments,
        others: (0,_examination_js__WEBPACK_IMPORTED_MODULE_1__/* .schedulable */ .P3)(world, directory, all),
        hasCountedApproval: (0,_examination_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCounted */ .JX)(examined),
        mayGrantException: (0,_granting_js__WEBPACK_IMPORTED_MODULE_4__/* .grantingFor */ .I)(directory, record),
        relatedItems: (ref) => (world.items === null ? [] : (0,_items_js__WEBPACK_IMPORTED_MODULE_7__/* .dependantsOf */ .ew)(world.items, ref)),
        // `late` asks for approval instead: its requirement is one of the rules.
        lateAccepted: record.value.late !== undefined,
    });
    findings.push(...schedule.findings);
    findings.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_16__/* .sayUnread */ .NL)(record.value.id, unread, (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .h)(findings) === 'refused', (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .isLocal */ .IX)(world)));
    const worst = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .h)(findings);
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
        const isKnown = shown.some((other) => (0,_names_js__WEBPACK_IMPORTED_MODULE_18__/* .isSameName */ .yS)(other.approver, one.approver) &&
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
    return open === undefined ? null : (0,_reviews_js__WEBPACK_IMPORTED_MODULE_12__/* .confirmationLine */ .IG)({ record, facts: world.facts }, open, open.head.sha);
}


/***/ }),

/***/ 7779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
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

/***/ 129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ isBackOut),
/* harmony export */   rQ: () => (/* binding */ judgeUse)
/* harmony export */ });
/* unused harmony export successfulDeployments */
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8834);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2478);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6406);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1706);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8275);
/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */





/** Deployments of the environment that succeeded, newest first; those of the present run are left out. */
function successfulDeployments(facts, environment) {
    if (facts.deployments === undefined || (0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(facts.deployments))
        return null;
    return facts.deployments
        .filter((one) => one.own_run !== true && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(one.environment, environment))
        .filter(({ statuses }) => statuses.some(({ state }) => state === 'success'))
        .sort((a, b) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .compareInstants */ .QI)(b.created_at, a.created_at) || b.id - a.id);
}
/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What was backed
 * out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
function isBackOut(facts, environment) {
    const past = successfulDeployments(facts, environment);
    const target = facts.subject.sha;
    const present = past?.[0];
    if (past === null || target === null || present === undefined || present.sha === target)
        return false;
    if (past.find(({ sha }) => sha !== present.sha)?.sha !== target)
        return false;
    // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does.
    const { landed } = facts;
    if (landed === undefined ||
        (0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(landed) ||
        (landed.direction !== 'behind' && landed.direction !== 'diverged'))
        return false;
    return stillBelow(past) === target;
}
/** What lies below the present commit when every way back takes off what it leaves. */
function stillBelow(past) {
    const stack = [];
    for (const { sha } of [...past].reverse()) {
        if (stack.at(-1) === sha)
            continue;
        if (stack.at(-2) === sha)
            stack.pop();
        else
            stack.push(sha);
    }
    return stack.at(-2);
}
/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn(record, numbers, facts, policy, all) {
    const { covers = [] } = record.value;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .factOf */ .yD)(facts, record)?.pull_request;
    if (typeof origin !== 'number' || covers === 'since-last-deployment')
        return false;
    return [origin, ...covers.map((covered) => pullRequestNamed(covered, facts, all))].every((number) => {
        if (number === null || numbers.has(number))
            return number !== null;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        const files = pr === undefined ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(pr);
        return files !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .needsNoRecord */ .Eh)(policy, files);
    });
}
/** @returns null where an entry of `covers` leads to no pull request that is known */
function pullRequestNamed(covered, facts, all) {
    if (covered.startsWith('#'))
        return Number(covered.slice(1));
    const other = all.find(({ value }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(value.id, covered));
    const origin = other === undefined ? null : (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .factOf */ .yD)(facts, other)?.pull_request;
    return typeof origin === 'number' ? origin : null;
}
/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr, sha) {
    if (pr.head.sha === sha || pr.merge_commit_sha === sha)
        return true;
    return !(0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
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
    if ((0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(facts.deployments))
        return { findings: [], unread: [(0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOf */ .Ds)('the deployments of the environment', facts.deployments)] };
    const past = successfulDeployments(facts, environment) ?? [];
    const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
    const start = value.schedule?.start;
    const since = start === undefined ? value['requested-at'] : start;
    const usedBy = (one) => used(`${value.id} was open when commit ${one.sha.slice(0, 7)} went out at ${one.created_at}; it does not stand for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'} too.`);
    // A pull request of nothing but records brings the record in; that it went out is no use of it.
    const own = facts.pull_requests.filter((pr) => {
        const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(pr);
        return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswerable */ .zK)(record, pr.number, facts, all) && (files === null || !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .needsNoRecord */ .Eh)(policy, files));
    });
    const twin = elsewhere.find((one) => !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(one.created_at, since) && own.some((pr) => isOf(pr, one.sha)));
    if (twin !== undefined)
        return { findings: usedBy(twin), unread: [] };
    if (elsewhere.length === 0 || facts.landed === undefined || (0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(facts.landed))
        return { findings: [], unread: [] };
    const landed = new Set(facts.landed.commits.flatMap(({ pull_requests }) => ((0,_votes_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(pull_requests) ? [] : pull_requests)));
    const unknown = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOriginOf */ .jH)(facts, record);
    if (unknown.length > 0)
        return { findings: [], unread: unknown };
    const isGoingOut = [...landed].some((number) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswerable */ .zK)(record, number, facts, all));
    // All that the record answers for is on its way now, so nothing of it was out before.
    if (isGoingOut && isWhollyIn(record, landed, facts, policy, all))
        return { findings: [], unread: [] };
    const before = elsewhere.find((one) => !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(one.created_at, since));
    if (isGoingOut && before === undefined)
        return { findings: [], unread: [] };
    if (before !== undefined) {
        return { findings: usedBy(before), unread: [] };
    }
    return {
        findings: used(`What ${value.id} stands for is not among the commits that go out: it went out before, or was never merged.`),
        unread: [],
    };
}


/***/ }),

/***/ 8815:
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
