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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6406);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4042);
/* harmony import */ var _record_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9864);
/* harmony import */ var _review_duty_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7621);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(211);
/* harmony import */ var _risk_findings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4558);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(40);
/* harmony import */ var _standard_changes_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7953);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8115);
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
        ...(0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .notCovered */ .kr)(world, record),
        ...(0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .judgePullRequests */ .Tt)(world, record, pullRequests),
    ];
    const unread = [];
    findings.push(...(0,_risk_findings_js__WEBPACK_IMPORTED_MODULE_12__/* .judgeRisk */ .z)(record, risk));
    if (risk.undecided.length > 0)
        unread.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unknownFiles */ .YV)(`the floor \u201c${risk.undecided[0]?.name}\u201d`));
    const requester = (0,_independence_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeRequester */ .gU)(record);
    findings.push(...(requester === null ? [] : [requester]), ...(0,_record_check_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeAssessor */ .dj)(record, directory, policy, now));
    const items = (0,_item_check_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeItems */ .Y)(record, world.items, files);
    findings.push(...items.findings);
    unread.push(...items.unread);
    if (record.value.type === 'emergency')
        findings.push(...(0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeIncident */ .MC)(record));
    findings.push(...(0,_emergencies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDebts */ .OB)({ record, environments, others: all, directory, policy, now }));
    findings.push(...(0,_review_duty_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeReviewDuties */ .I1)(world, record, risk.verdict.final, all));
    if (record.value.type === 'standard') {
        const kind = (0,_standard_changes_js__WEBPACK_IMPORTED_MODULE_14__/* .judgeModel */ .f)({
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
    unread.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadTeams */ .Ud)(directory, isMet, judgements.flatMap(({ votes }) => votes)));
    unread.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadOrigin */ .cx)(world, record, isMet));
    const schedule = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_13__/* .judgeSchedule */ .N)({
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
    findings.push(...(0,_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .sayUnread */ .NL)(record.value.id, unread, (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .h)(findings) === 'refused', (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .isLocal */ .IX)(world)));
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
        const isKnown = shown.some((other) => (0,_names_js__WEBPACK_IMPORTED_MODULE_16__/* .isSameName */ .yS)(other.approver, one.approver) &&
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
    return open === undefined ? null : (0,_reviews_js__WEBPACK_IMPORTED_MODULE_11__/* .confirmationLine */ .IG)({ record, facts: world.facts }, open, open.head.sha);
}


/***/ }),

/***/ 5475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   MC: () => (/* binding */ judgeIncident),
/* harmony export */   OB: () => (/* binding */ judgeDebts)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3975);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2478);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _name_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1056);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6406);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5875);
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9060);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(988);
/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */










function judgeIncident(record) {
    const { emergency } = record.value;
    if (emergency?.incident !== undefined && emergency.incident.trim() !== '')
        return [];
    return [
        {
            reason: 'incident-missing',
            level: 'error',
            change: record.value.id,
            message: 'An emergency change answers an incident; the record names none.',
            remedy: 'Write the number of the incident under `emergency.incident`, or make it a normal change.',
            where: { file: record.path, pointer: emergency === undefined ? [] : ['emergency'], on: 'key' },
        },
    ];
}
/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
function debtOf(record, rules) {
    const { value } = record;
    const { policy, now } = rules;
    if (value.type !== 'emergency' || isNeverUsed(record))
        return null;
    const from = value.outcome?.ended ?? value.schedule?.end;
    if (from === undefined || isReviewed(rules, record))
        return null;
    const due = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_7__/* .addWorkingDays */ .A9)((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dateIn */ .m7)(policy.timezone, from), policy.emergency['retrospective-within'], (0,_working_days_js__WEBPACK_IMPORTED_MODULE_7__/* .holidaysOf */ .FQ)(policy));
    const day = due.kind === 'day' ? (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDate */ .eG)(due.day) : null;
    // Before its time and without an outcome nothing went out yet.
    const isAhead = value.outcome === undefined && value.schedule !== undefined && (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(now, value.schedule.start);
    if (day !== null && isAhead)
        return null;
    const needs = roleOf(policy, record);
    return {
        emergency: record,
        kind: day === null ? 'beyond' : (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due',
        day,
        needs,
        eligible: findPayers(rules, record, needs),
    };
}
/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them.
 */
function judgeDebts(question) {
    const { record, environments, others } = question;
    const items = record.value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH);
    return (0,_record_index_js__WEBPACK_IMPORTED_MODULE_5__/* .emergenciesOf */ .F)(others).flatMap((other) => {
        if (other.path === record.path)
            return [];
        if (!other.value['configuration-items'].some((ref) => items.includes((0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref))))
            return [];
        const debt = debtOf(other, question);
        if (debt === null)
            return [];
        const isSamePlace = other.value.environments.some((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .includesName */ .VH)(environments, name));
        const isBinding = record.value.type !== 'emergency' && isSamePlace && debt.kind !== 'due';
        const finding = sayDebt(debt, question.policy);
        return [
            {
                ...finding,
                level: isBinding ? 'error' : 'notice',
                change: record.value.id,
                message: isSamePlace ? finding.message : `${finding.message} It went to ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listAnd */ .G)(other.value.environments)}.`,
                where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
            },
        ];
    });
}
function sayDebt({ emergency, kind, day, needs, eligible }, policy) {
    const { id, outcome } = emergency.value;
    if (kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            message: `When the retrospective of the emergency ${id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
            remedy: 'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
        };
    const within = `${policy.emergency['retrospective-within']} working days after it ended`;
    const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
    const whom = `a ${needs} who neither requested, implemented nor approved it`;
    return {
        reason: 'retrospective-overdue',
        message: `The emergency ${id} touched the same items, and its retrospective ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).`,
        remedy: eligible.length > 0
            ? `${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listOr */ .Q)(eligible)} can give it, and adds ${what} to ${id}.`
            : `Nobody whom the register lists can give it: ${id} needs ${whom}, who adds ${what}.`,
    };
}
/** What may have gone out stays owed for: only a withdrawal before the change could begin shows that it never did. */
function isNeverUsed({ value: { withdrawn, outcome, schedule } }) {
    if (withdrawn === undefined || outcome !== undefined || schedule === undefined)
        return false;
    return (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(withdrawn.at, schedule.start);
}
/** The level that the rules for this emergency ask for; a manager where they ask for none. */
function roleOf(policy, emergency) {
    const subject = {
        record: emergency.value,
        risk: emergency.value.risk?.level ?? null,
        environments: emergency.value.environments,
        criticality: null,
        files: null,
    };
    const asked = policy.approvals.rules
        .filter((rule) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(rule.when, subject) === true)
        .flatMap((rule) => rule.require.flatMap(({ role }) => (role === undefined ? [] : [role])));
    if (asked.length === 0)
        return 'change-and-release-manager';
    return asked.reduce((high, role) => (_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(role) > _roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(high) ? role : high));
}
function isReviewed({ directory, policy, now }, record) {
    const { outcome } = record.value;
    const review = outcome?.review;
    if (outcome === undefined || review === undefined || (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(now, review.at))
        return false;
    // Nobody looks back on what has not ended.
    if ((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(review.at, outcome.ended))
        return false;
    const found = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .findPerson */ .vW)(directory, { login: review.by, id: null });
    if (found.kind !== 'person' || isInvolved(found.person, record))
        return false;
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, found.person, review.at).role, roleOf(policy, record));
}
/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers({ directory, now }, record, needs) {
    const people = directory.people.filter((person) => !isInvolved(person, record) && (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, person, now).role, needs));
    const unread = (directory.register.teams ?? []).filter(({ team, role }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)(role, needs) && directory.unreadTeams.some((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .yS)(one.team, team)));
    return [...new Set([...people.map(_people_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithoutTelling */ .dl), ...unread.map(({ team }) => `a member of ${team}`)])];
}
function isInvolved({ logins }, { value }) {
    const involved = [
        value['requested-by'],
        ...(value.implementers ?? [value['requested-by']]),
        ...(value.approvals ?? []).filter(({ decision }) => decision === 'approved').map(({ approver }) => approver),
    ];
    return logins.some((login) => involved.some((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .yS)(name, login)));
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

/***/ 5930:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeItems)
/* harmony export */ });
/* harmony import */ var _catalog_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6739);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1056);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5858);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8275);
/** Are the record's configuration items known, in use, and all that the pull request touches? */





/** @param files paths that the change touches; null when they are not known */
function judgeItems(record, items, files) {
    if (items === null)
        return { findings: [], unread: [] };
    const findings = [];
    const listed = new Set(record.value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH));
    record.value['configuration-items'].forEach((ref, index) => {
        const where = { file: record.path, pointer: ['configuration-items', index] };
        const item = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .findItem */ .Rm)(items, ref);
        if (item === null) {
            const known = items.slice(0, 10).map((one) => one.ref);
            findings.push({
                reason: 'item-unknown',
                level: 'error',
                change: record.value.id,
                message: `The catalog has no configuration item ${(0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)(ref)}.`,
                remedy: `Name one that it has (${known.join(', ')}${items.length > known.length ? ', \u2026' : ''}), or add the item to the catalog first.`,
                where,
            });
        }
        else if ((0,_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .isRetired */ .aZ)(item)) {
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
        const unread = { what: 'the files that the change touches', because: _votes_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_KNOWN_HERE */ .dU, permission: null };
        return { findings, unread: isOwning ? [unread] : [] };
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
/** What is said to depend on the change and is not in the catalog might have raised its risk; where it is 1 anyway nothing could. */
function findUnrated(record, items) {
    const refs = record.value['configuration-items'];
    if ((0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalityOf */ .NS)(items, refs) === 1)
        return [];
    return refs.flatMap((ref, index) => {
        const { by, names } = findMissing(items, (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)(ref));
        if (names.length === 0)
            return [];
        const [says, it] = by.length === 1 ? ['says', 'it'] : ['say', 'them'];
        const [depend, what, its] = names.length === 1 ? ['depends', 'item', 'its'] : ['depend', 'items', 'their'];
        const finding = {
            reason: 'items-invalid',
            level: 'notice',
            change: record.value.id,
            message: `${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(by)} ${says} that ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(names)} ${depend} on ${it}; the catalog has no such ${what}, so ${its} criticality is not known and raised no risk.`,
            remedy: `The owner of the catalog adds ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(names)}, or corrects the name.`,
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
    for (const name of [ref, ...(0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .dependantsOf */ .ew)(items, ref)]) {
        const item = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .findItem */ .Rm)(items, name);
        for (const relation of item === null ? [] : (0,_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .danglingRelations */ .e9)(items, item)) {
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
            const places = owning.flatMap(({ paths }, place) => ((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPathMatch */ .j2)(paths, file) ? [place] : []));
            byFile.set(file, places);
            return places;
        },
    };
    owners.set(items, found);
    return found;
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


/***/ }),

/***/ 7621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ sayReviewDuty),
/* harmony export */   I1: () => (/* binding */ judgeReviewDuties),
/* harmony export */   Rq: () => (/* binding */ levelByRecord),
/* harmony export */   xK: () => (/* binding */ reviewDuty)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2478);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8871);
/* harmony import */ var _standard_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(988);
/**
 * The review after a change: whether the policy asks for one, by which day, and whether it was done. It is a duty of the change itself
 * and stops no other: the retrospective of an emergency, which does, is judged in emergencies.ts.
 */






/**
 * @param finalRisk the level after floors; null where it is not known, and then only the result and the type can ask for a review
 * @param now RFC 3339
 */
function reviewDuty({ value }, finalRisk, policy, now) {
    const { outcome, type } = value;
    // Nobody looks back on what has not ended.
    if (outcome === undefined || (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(now, outcome.ended))
        return { kind: 'none' };
    const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
    if (because.length === 0)
        return { kind: 'none' };
    const { review } = outcome;
    if (review !== undefined && !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(review.at, outcome.ended) && !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(now, review.at))
        return { kind: 'done', by: review.by, at: review.at };
    const due = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .addWorkingDays */ .A9)((0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dateIn */ .m7)(policy.timezone, outcome.ended), policy.review.within, (0,_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy));
    if (due.kind === 'beyond')
        return { kind: 'beyond', because, known: due.known };
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(due.day);
    return { kind: (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
}
/**
 * The finding of a review that is overdue, or of one whose last day cannot be counted; null while nothing is wrong. Nothing hangs on a
 * day that cannot be counted, so that it is no error.
 */
function sayReviewDuty(record, duty, policy, level) {
    const { id, outcome } = record.value;
    if ((duty.kind !== 'overdue' && duty.kind !== 'beyond') || outcome === undefined)
        return null;
    const where = { file: record.path, pointer: ['outcome'], on: 'key' };
    const asked = `The policy asks for a review after ${id} (${duty.because.join(', ')})`;
    if (duty.kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            level: level === 'error' ? 'warning' : level,
            change: id,
            message: `${asked}, and when it is due cannot be counted: it lies beyond the bank holidays that are known (${duty.known.first} to ${duty.known.last}).`,
            remedy: 'Use a version of change-gate with later bank holidays.',
            where,
        };
    return {
        reason: 'review-overdue',
        level,
        change: id,
        message: `${asked}, and it was due on ${duty.day} (${policy.review.within} working days after it ended at ${outcome.ended}).`,
        remedy: 'Somebody who took no part reviews the change and records that under `outcome.review`.',
        where,
    };
}
/** The level of a change after the floors that can be told from its record alone; null on a standard change without its model. */
function levelByRecord({ policy, items, models }, { value, path, digest }) {
    const model = value.type === 'standard' ? (0,_standard_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .findModel */ .P)(models, { value, path, digest }) : null;
    if (value.risk === undefined && model === null)
        return null;
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .criticalityOf */ .NS)(items, value['configuration-items']);
    const subject = { environments: value.environments, criticality, files: null };
    return (0,_risk_js__WEBPACK_IMPORTED_MODULE_3__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
}
/** How many overdue reviews of others are named. */
const MOST_NAMED = 5;
/** The record's own review, and a notice of the overdue ones of changes to the same items, whoever they belong to. */
function judgeReviewDuties(world, record, finalRisk, all) {
    const { policy, now } = world;
    const own = sayReviewDuty(record, reviewDuty(record, finalRisk, policy, now), policy, 'error');
    const overdue = findOverdue(world, record, all);
    const findings = own === null ? [] : [own];
    if (overdue.length === 0)
        return findings;
    const named = overdue.slice(0, MOST_NAMED).map(({ id, day }) => `${id} (due on ${day})`);
    const more = overdue.length - named.length;
    return [
        ...findings,
        {
            reason: 'review-overdue',
            level: 'notice',
            change: record.value.id,
            message: `Changes to the same items were not reviewed in time: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
            remedy: 'Somebody who took no part reviews them and records that under their `outcome.review`. It stops nothing here.',
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        },
    ];
}
/** Overdue reviews by item, made once for the records of a run. */
const overdueByItem = new WeakMap();
function listOverdue(world, all) {
    const known = overdueByItem.get(all);
    if (known !== undefined)
        return known;
    const byItem = new Map();
    for (const record of all) {
        const { value, path } = record;
        if (value.outcome === undefined || value.type === 'emergency')
            continue;
        const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
        if (duty.kind !== 'overdue')
            continue;
        for (const item of new Set(value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH))) {
            const list = byItem.get(item) ?? [];
            byItem.set(item, list);
            list.push({ id: value.id, path, day: duty.day });
        }
    }
    overdueByItem.set(all, byItem);
    return byItem;
}
/** The longest overdue first. What an emergency owes is told as its retrospective. */
function findOverdue(world, record, all) {
    const byItem = listOverdue(world, all);
    const found = new Map();
    for (const ref of record.value['configuration-items'])
        for (const one of byItem.get((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(ref)) ?? [])
            if (one.path !== record.path)
                found.set(one.path, one);
    return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}


/***/ }),

/***/ 4558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ underDeclared),
/* harmony export */   z: () => (/* binding */ judgeRisk)
/* harmony export */ });
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8871);

/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(declared, computed) >= 0)
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
            remedy: `Nothing to do: the approvals of the level ${verdict.final} are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
}


/***/ })

};
