export const id = 639;
export const ids = [639];
export const modules = {

/***/ 8615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z5: () => (/* binding */ checkNameOf),
  bf: () => (/* binding */ ownerOf),
  mk: () => (/* binding */ publish),
  c_: () => (/* binding */ sayStatus),
  K4: () => (/* binding */ toCheck),
  mf: () => (/* binding */ toStatus)
});

// EXTERNAL MODULE: ./.build/build/src/github/facts/check-id.js
var check_id = __webpack_require__(3306);
// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var report_annotations = __webpack_require__(6309);
// EXTERNAL MODULE: ./.build/build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(6019);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/write-words.js
/** @param isSwept whether the sweep writes the same */
function describeRefusal({ because, permission }, event, isSwept) {
    return permission === undefined ? because : `${because}. ${whatHelps(permission, event, isSwept)}`;
}
/**
 * A run of a fork's pull request gets a token that only reads, whatever `permissions:` says:
 * https://docs.github.com/actions/security-guides/automatic-token-authentication. One that Dependabot started is given what it asks for.
 */
function whatHelps(permission, { name, isFork }, isSwept) {
    const sweep = isSwept ? 'the sweep writes it (docs/sweep.md)' : null;
    if (isFork === true && name === 'pull_request')
        return `The token of a fork's pull request only reads, whatever \`permissions:\` says: start the workflow by \`pull_request_target\`, which runs nothing of the pull request${sweep === null ? '' : `; or ${sweep}`}`;
    if (isFork === true && name === 'pull_request_review')
        return `The token of a review on a fork's pull request only reads, whatever \`permissions:\` says: ${sweep ?? 'the next run by `pull_request_target` writes it'}`;
    return `Add \`${permission}\` to the \`permissions:\` of the job`;
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/publish.js
/**
 * Says on GitHub what was decided: status, check, comment, deployment status. It comes after the decision and changes nothing of it; what
 * cannot be written is a warning with what would help.
 */








/** GitHub's limits, with room for the marker: 65,535 characters of a check's summary, 65,536 of a comment. */
const MOST_BYTES = 65_000;
async function publish(report, place) {
    const warnings = [];
    const note = (what, answer, isSwept = false) => {
        if (answer.kind === 'unavailable')
            warnings.push(`${what} could not be written: ${describeRefusal(answer, place.event, isSwept)}`);
    };
    const saying = publishStatus(report, place);
    const checking = publishCheck(report, place);
    const [status, check, comment, deployment] = await Promise.all([
        saying,
        checking,
        // Who writes status or check writes the comment too: GitHub's answer to it tells our own comment from another app's.
        publishComment(report, place, Promise.all([saying, checking]).then((all) => all.flatMap((one) => (one?.kind === 'known' ? (one.value.login ?? []) : []))[0] ?? null)),
        publishDeployment(report, place),
    ]);
    if (status !== null)
        note('The status', status, true);
    if (check !== null)
        note('The check', check, true);
    // `auto` is silent without the permission; `always` was asked for.
    if (comment !== null && place.inputs.comment === 'always')
        note('The comment', comment);
    else if (comment?.kind === 'unavailable' && comment.permission === undefined)
        note('The comment', comment);
    if (deployment?.kind === 'unavailable' && deployment.permission === undefined)
        note('The status of the deployment', deployment);
    return {
        commentUrl: comment?.kind === 'known' ? (comment.value ?? '') : '',
        warnings,
        // At deployment the step is what stops: only at review does the status speak in its place.
        speaksForStep: report.verdict.stage === 'review' && status?.kind === 'known',
    };
}
/** `payments gate (advice)`: a check that only advises has a name of its own, so that it can never stand in for a required one. */
function checkNameOf(name, report) {
    const own = withEnvironment(name, report);
    return report.verdict.outcome === 'warn' ? `${own} (advice)` : own;
}
function withEnvironment(name, { subject: { environment } }) {
    return environment === null ? name : `${name} / ${environment}`;
}
/** The state of a status: a pass is green, what may still come is yellow, and all else is red. */
function stateOf({ verdict: { outcome, decision } }) {
    if (outcome === 'fail')
        return decision === 'awaiting' ? 'pending' : 'failure';
    return 'success';
}
/** The status that says what was decided; null where no commit is known. */
function toStatus(report, name, runUrl) {
    const { commit } = report.subject;
    if (commit === null)
        return null;
    return {
        sha: commit,
        name: checkNameOf(name, report),
        state: stateOf(report),
        sentence: (0,safe_text/* shown */.SP)((0,sentence/* renderSentence */.iQ)(report), statuses/* MOST_DESCRIPTION */.jm),
        runUrl,
        judgedAt: report.evaluatedAt,
    };
}
async function publishStatus(report, { api, repository, inputs, runUrl }) {
    const word = inputs.status === null ? null : toStatus(report, inputs.status, runUrl);
    if (inputs.status === null || word === null)
        return null;
    return sayStatus(api, repository, report, { ...word, bare: inputs.status });
}
/**
 * Writes a status. Advice has a name of its own; where the bare name has a word from when the policy still enforced, that one is taken back,
 * neither yes nor no.
 */
async function sayStatus(api, repository, report, { bare, ...word }) {
    const written = await (0,statuses/* writeStatus */.Kn)(api, repository, word);
    if (written.kind === 'unavailable' || report.verdict.outcome !== 'warn')
        return written;
    const name = withEnvironment(bare, report);
    const sentence = (0,safe_text/* shown */.SP)(`The policy only advises here now: see ${word.name}`, statuses/* MOST_DESCRIPTION */.jm);
    const standing = await (0,statuses/* readStatus */.rk)(api, repository, { sha: word.sha, name }, { fresh: true });
    if (standing.kind === 'unavailable')
        return standing;
    if (standing.value === null || standing.value.sentence === sentence)
        return written;
    return (0,statuses/* writeStatus */.Kn)(api, repository, { ...word, name, state: 'pending', sentence });
}
async function publishCheck(report, { api, repository, inputs, event }) {
    const check = inputs.checkName === null ? null : toCheck(report, inputs.checkName, event.pullRequest !== null);
    return check === null ? null : (0,writes/* writeCheck */.ac)(api, repository, check, report.verdict.decision === 'awaiting');
}
/** What tells a check of this gate from any other of the same name. */
function ownerOf(environment) {
    return `change-gate/${environment ?? 'review'}`;
}
/**
 * The check that says what was decided; null where no commit is known.
 * @param hasPullRequest a pull request shows the job's own annotations, so that the check needs none
 */
function toCheck(report, checkName, hasPullRequest) {
    const { commit, environment } = report.subject;
    if (commit === null)
        return null;
    const { outcome, decision } = report.verdict;
    const annotations = hasPullRequest
        ? []
        : (0,report_annotations/* annotationsOf */.Ih)(report).flatMap(({ level, path, line, title, message }) => path === null
            ? []
            : [{ path, line: line ?? 1, level: level === 'error' ? 'failure' : level, title, message }]);
    return {
        name: checkNameOf(checkName, report),
        sha: commit,
        conclusion: outcome === 'pass' ? 'success' : outcome === 'fail' ? 'failure' : 'neutral',
        title: (0,sentence/* renderSentence */.iQ)(report),
        summary: (0,markdown/* renderMarkdown */.G)(report, { limit: MOST_BYTES }),
        externalId: (0,check_id/* writeCheckId */.l)(ownerOf(environment), decision === 'awaiting'),
        judgedAt: report.evaluatedAt,
        annotations,
    };
}
async function publishComment(report, { api, repository, inputs, event }, login) {
    if (inputs.comment === 'never' || event.pullRequest === null)
        return null;
    const hasSomethingToSay = report.verdict.decision !== 'not-required' || report.findings.length > 0;
    return (0,writes/* writeComment */.HF)(api, repository, {
        number: event.pullRequest,
        marker: markerOf(inputs.status ?? inputs.checkName),
        body: (0,markdown/* renderMarkdown */.G)(report, { limit: MOST_BYTES }),
        judgedAt: report.evaluatedAt,
        isNewWanted: inputs.comment === 'always' || hasSomethingToSay,
        login,
    });
}
/** Two gates in one repository have two comments. */
function markerOf(checkName) {
    return `<!-- change-gate${checkName === null ? '' : ` ${checkName.replace(/[^A-Za-z0-9 ._/-]/g, '').replaceAll('--', '-')}`} -->`;
}
async function publishDeployment(report, { api, repository, event, runUrl }) {
    if (event.deploymentId === null || report.verdict.outcome !== 'fail')
        return null;
    return (0,writes/* writeDeploymentFailure */.nA)(api, repository, event.deploymentId, (0,sentence/* renderSentence */.iQ)(report), runUrl);
}


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   MC: () => (/* binding */ judgeIncident),
/* harmony export */   OB: () => (/* binding */ judgeDebts),
/* harmony export */   T$: () => (/* binding */ sayOwnDebt)
/* harmony export */ });
/* harmony import */ var _coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(497);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6508);
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
    return record.value.type === 'emergency' || rules.facts !== undefined ? reckon(record, rules).debt : null;
}
function reckon(record, rules) {
    const { policy, now } = rules;
    const { value } = record;
    const life = (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .lifeOf */ .c_)(record, now, rules.facts);
    const isAhead = value.withdrawn === undefined &&
        value.outcome === undefined &&
        value.schedule !== undefined &&
        (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(now, value.schedule.start);
    const said = life.used.length > 0 ? [...life.used, ...life.versions.slice(-1)] : life.versions.slice(-1);
    const statements = [...new Set(said)].map((version) => version.value);
    const items = [...new Set(statements.flatMap((one) => one['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)))];
    const environments = statements.flatMap((one) => one.environments);
    const asked = { rules, record, life, statements };
    const nothing = { debt: null, unpaid: null, life, items, environments, unread: life.unread };
    if (!statements.some(({ type }) => type === 'emergency'))
        return nothing;
    // What never went out, as far as is proved, owes nothing; where that cannot be proved it might.
    if (life.used.length === 0 && !isAhead && life.source !== 'unknown')
        return nothing;
    const from = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .countsFrom */ .bT)(asked);
    if (from === undefined)
        return nothing;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dateIn */ .m7)(policy.timezone, from), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy));
    const day = due.kind === 'day' ? (0,_time_days_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDate */ .eG)(due.day) : null;
    // Before its time and without an outcome nothing went out yet.
    if (day !== null && isAhead && life.used.length === 0)
        return nothing;
    const unpaid = day === null ? 'beyond' : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due';
    const doubt = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .doubtReview */ .DH)(asked, from);
    const isPaid = value.outcome?.review !== undefined && doubt === null;
    const isOwed = !isPaid && (life.used.length > 0 || isAhead);
    const needs = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .levelNeeded */ .W_)(asked);
    const debt = {
        emergency: record,
        kind: unpaid,
        day,
        needs,
        doubt,
        eligible: isOwed ? (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .findPayers */ .Gm)(asked) : [],
    };
    const unread = isPaid ? [...life.unread, ...(0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadParts */ .KQ)(asked)] : life.unread;
    return { debt: isOwed ? debt : null, unpaid, life, items, environments, unread };
}
/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them. What would have to be
 * known to call one paid, and is not, comes along.
 */
function judgeDebts(question) {
    const { record, environments, others, facts } = question;
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH);
    const isStopped = record.value.type !== 'emergency';
    const findings = [];
    const unread = [];
    const present = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__/* .emergenciesOf */ .FN)(others);
    const gone = facts === undefined ? [] : (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .goneEmergencies */ .JF)(facts, present);
    for (const other of [...present, ...gone]) {
        if (other.path === record.path)
            continue;
        const reckoned = reckon(other, question);
        const { debt, unpaid, life } = reckoned;
        const isSamePlace = reckoned.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(environments, name));
        const isNear = reckoned.items.some((ref) => items.includes(ref));
        const isGone = gone.includes(other);
        const isBinding = isStopped && isNear && isSamePlace && debt !== null && (debt.kind !== 'due' || isGone);
        if (debt !== null && isNear) {
            const said = sayDebt(debt, question.policy, isGone ? 'gone' : 'other');
            const went = `It went to ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_8__/* .listAnd */ .G)([...new Set(reckoned.environments)])}.`;
            findings.push({
                ...said,
                level: isBinding ? 'error' : 'notice',
                change: record.value.id,
                message: isSamePlace ? said.message : `${said.message} ${went}`,
                where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
            });
        }
        if (isBinding || !isStopped)
            continue;
        // Where its history should have been read and was not, it may have touched anything, and have ended at any time.
        const isUnreadable = life.source === 'unknown';
        if (isUnreadable || (isNear && isSamePlace && unpaid !== null && unpaid !== 'due'))
            unread.push(...reckoned.unread);
    }
    if (isStopped && facts !== undefined)
        unread.push(...(0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadGone */ .jT)(facts));
    return { findings, unread };
}
/** What an emergency owes itself, where the record is only kept up: a review that pays nothing is not merged unseen. */
function sayOwnDebt(record, rules) {
    const debt = record.value.outcome === undefined ? null : debtOf(record, rules);
    if (debt === null)
        return null;
    const where = { file: record.path, pointer: ['outcome'], on: 'key' };
    return { ...sayDebt(debt, rules.policy, 'own'), level: 'notice', change: record.value.id, where };
}
function sayDebt({ emergency, kind, day, needs, eligible, doubt }, policy, of) {
    const { id, outcome } = emergency.value;
    if (kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            message: `When the retrospective of the emergency ${id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
            remedy: 'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
        };
    const within = `${policy.emergency['retrospective-within']} working days after it ended`;
    const review = outcome?.review;
    const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
    const [does, where] = review === undefined ? [`adds ${what}`, 'to'] : [`puts theirs in place of ${what}`, 'in'];
    const given = review === undefined ? '' : ` The review by ${review.by} at ${review.at} does not count: ${doubt}.`;
    const whom = `a ${needs} who neither requested, implemented nor approved it`;
    const whose = {
        own: `The retrospective of ${id}`,
        other: `The emergency ${id} touched the same items, and its retrospective`,
        gone: `The emergency ${id} touched the same items, its record was taken away or is no emergency any more, and its retrospective`,
    }[of];
    const who = eligible.length > 0
        ? `${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_8__/* .listOr */ .Q)(eligible)} can give it, and ${does} ${where} ${id}.`
        : `Nobody whom the register lists can give it: ${id} needs ${whom}, who ${does}.`;
    return {
        // A debt whose record is gone cannot be paid, and would be forgotten with the next deployment.
        reason: kind === 'due' && of !== 'gone' ? 'retrospective-due' : 'retrospective-overdue',
        message: `${whose} ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).${given}`,
        remedy: of === 'gone' ? `Put the record back (${emergency.path}). ${who}` : who,
    };
}


/***/ }),

/***/ 6508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ doubtReview),
/* harmony export */   Gm: () => (/* binding */ findPayers),
/* harmony export */   KQ: () => (/* binding */ unreadParts),
/* harmony export */   WC: () => (/* binding */ emptyAnswer),
/* harmony export */   W_: () => (/* binding */ levelNeeded),
/* harmony export */   bT: () => (/* binding */ countsFrom)
/* harmony export */ });
/* harmony import */ var _coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);
/* harmony import */ var _coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _coverage_origin_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7432);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _register_independence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9441);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3760);
/* harmony import */ var _risk_conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2327);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4950);
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5745);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4716);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5686);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9354);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4973);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9093);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1492);
/**
 * Does a retrospective count? It is due so many working days after the emergency ended, and is given by somebody of the level that the
 * policy's rules asked for who had no part in it. Of several things that a record said over its life the one that asks for more holds.
 */

















const first = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .compareInstants */ .QI)[0];
const last = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .compareInstants */ .QI).at(-1);
/**
 * From when the days are counted; undefined where nobody can say. An end that is still to come is none. While there is no outcome the
 * end of the schedule counts, and an outcome that comes once that was overdue puts nothing off.
 */
function countsFrom({ rules: { policy, now }, life, statements }) {
    const scheduled = first(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const written = statements.flatMap(({ outcome }) => outcome?.ended ?? []);
    const ended = first(written.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(now, at)));
    if (ended === undefined)
        return scheduled ?? first(written);
    if (scheduled === undefined || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(scheduled, ended))
        return ended;
    const zone = policy.timezone;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_12__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .dateIn */ .m7)(zone, scheduled), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_12__/* .holidaysOf */ .FQ)(policy));
    if (due.kind !== 'day')
        return ended;
    const came = life.versions.find(({ value }) => value.outcome !== undefined)?.at ?? now;
    const latest = life.source === 'asked' ? last([came, ended]) : ended;
    return latest !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .dayIn */ .EE)(zone, latest) > (0,_time_days_js__WEBPACK_IMPORTED_MODULE_10__/* .describeDate */ .eG)(due.day) ? scheduled : ended;
}
/**
 * The highest level that the rules for this emergency ask for, by its final risk; a manager where they name none. A condition that cannot
 * be told, as the files are not known, is taken to hold.
 */
function levelNeeded({ rules, record, life, statements }) {
    const { policy, items, directory } = rules;
    const boards = directory.register.boards ?? {};
    const files = filesTouched(rules, record, life);
    const asked = statements.flatMap((value) => {
        const { environments } = value;
        const subject = { environments, criticality: (0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .criticalityOf */ .NS)(items, value['configuration-items']), files };
        const { verdict, undecided } = (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_6__/* .assessRisk */ .y)(value, policy.risk.bands, policy.risk.floors, subject, null);
        const risks = [verdict.final, ...undecided.map((floor) => floor['at-least'])];
        return policy.approvals.rules
            .filter(({ when }) => risks.some((risk) => (0,_risk_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateWhen */ .sE)(when, { ...subject, record: value, risk }) !== false))
            .flatMap(({ require }) => require.flatMap(({ role, board }) => role ?? (board === undefined ? [] : (boards[board]?.chair ?? []))));
    });
    if (asked.length === 0)
        return 'change-and-release-manager';
    return asked.reduce((high, role) => (_terms_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .ROLE_LEVELS */ .J0.indexOf(role) > _terms_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .ROLE_LEVELS */ .J0.indexOf(high) ? role : high));
}
/** null where a pull request that brought in something of the emergency, or its files, are not known. */
function filesTouched({ facts }, record, life) {
    if (facts === undefined)
        return null;
    const pulls = pullsOf(facts, record, life);
    const files = pulls.map((pull) => (pull === null ? null : (0,_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(pull)));
    return files.length === 0 || files.includes(null) ? null : files.flatMap((list) => list ?? []);
}
/** Why the review that is there does not count; null where it does, or where there is none. */
function doubtReview(asked, from) {
    const { rules, record, statements } = asked;
    const { directory, now } = rules;
    const review = record.value.outcome?.review;
    if (review === undefined)
        return null;
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(now, review.at))
        return 'it is dated in the future';
    // Nobody looks back on what has not ended.
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(review.at, overBy(statements, now) ?? from))
        return 'it is dated before the emergency ended';
    const empty = emptyAnswer(review);
    if (empty !== null)
        return `${empty} is a placeholder and says nothing`;
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_4__/* .findPerson */ .vW)(directory, { login: review.by, id: null });
    if (found.kind !== 'person')
        return 'the register does not list them';
    if (hasPart(asked, found.person))
        return 'they requested, implemented or approved the emergency';
    const needs = levelNeeded(asked);
    return (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, found.person, review.at).role, needs) ? null : `they were no ${needs} then`;
}
/** The latest that any of the statements has of the end, but for what is still to come; not before any of their times began. */
function overBy(statements, now) {
    const past = (instants) => instants.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(now, at));
    const ends = past(statements.flatMap(({ outcome }) => outcome?.ended ?? []));
    const scheduled = past(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const starts = past(statements.flatMap(({ schedule }) => schedule?.start ?? []));
    return last([...starts, ...(ends.length > 0 ? ends : scheduled)]);
}
/** An answer of a review that answers nothing; null where all of them do. */
function emptyAnswer(review) {
    if ((0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__/* .isPlaceholder */ .w)(review.findings, 'findings'))
        return `\u201c${review.findings.trim().slice(0, 40)}\u201d`;
    const action = review.actions?.find((text) => (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__/* .isPlaceholder */ .w)(text, 'actions'));
    return action === undefined ? null : `\u201c${action.trim().slice(0, 40)}\u201d`;
}
/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers(asked) {
    const { directory, now } = asked.rules;
    const needs = levelNeeded(asked);
    const people = directory.people.filter((person) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, person, now).role, needs) && !hasPart(asked, person));
    const unread = (directory.register.teams ?? []).filter(({ team, role }) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .isAtLeastRole */ .Nu)(role, needs) && directory.unreadTeams.some((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(one.team, team)));
    return [...new Set([...people.map(_register_people_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithoutTelling */ .dl), ...unread.map(({ team }) => `a member of ${team}`)])];
}
/**
 * Whether somebody requested, implemented, wrote or approved the emergency, by what its record ever said and by its pull requests. Accounts
 * are told apart by their numbers where these are known: a login may have been changed since.
 */
function hasPart(asked, person) {
    const known = parts.get(asked) ?? findParts(asked);
    parts.set(asked, known);
    return (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_3__/* .interestOf */ .wk)(person, null, known, [PART]) !== null;
}
/** One kind of interest stands for all of them. */
const PART = 'committers';
const parts = new WeakMap();
function findParts({ rules, record, life, statements }) {
    const end = last(statements.flatMap(({ schedule, outcome }) => [schedule?.end ?? [], outcome?.ended ?? []].flat()));
    const isAfter = (at) => end !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(end, at);
    // An approval that came after the end is no part in it; of one that was there before then its date says nothing.
    const early = new Set(life.versions.flatMap(({ at, value }) => at === null || isAfter(at) ? [] : (value.approvals ?? []).map(_terms_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalise */ ._I)));
    const isLate = isWrittenAfter(life, last(statements.flatMap(({ outcome }) => outcome?.ended ?? [])));
    const { facts } = rules;
    const byLogin = (login) => ({ login, id: null });
    const involved = [
        ...statements
            .flatMap((value) => [value['requested-by'], ...(value.implementers ?? [value['requested-by']])])
            .map(byLogin),
        ...statements
            .flatMap(({ approvals = [] }) => approvals)
            .filter((entry) => entry.decision === 'approved' && !isLate(entry) && (!isAfter(entry.at) || early.has((0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalise */ ._I)(entry))))
            .map(({ approver }) => byLogin(approver)),
        ...(facts === undefined ? [] : pullsOf(facts, record, life).flatMap((pull) => takingPart(pull, isAfter))),
        ...life.versions
            .flatMap(({ isNewContent, pullRequest, makers }) => (isNewContent && pullRequest === null ? makers : []))
            .map(byLogin),
    ];
    const interested = involved.map(({ login, id }) => ({ login, id, interest: PART, how: 'had a part in it' }));
    return { interested, unread: [], findings: [] };
}
/**
 * Entries that cannot have let the emergency out, however long its time was planned: they are dated after it ended, and GitHub's history has
 * them no earlier than its outcome, after which nothing goes out any more. Where nobody asked GitHub, all of it is the record's word.
 */
function isWrittenAfter({ versions, source }, ended) {
    if (ended === undefined || source === 'unknown')
        return () => false;
    const first = versions.findIndex(({ value }) => value.outcome !== undefined);
    const before = versions.slice(0, Math.max(first, 0)).flatMap(({ value }) => value.approvals ?? []);
    return ({ approver, at }) => first >= 0 && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_11__/* .isBefore */ .Y8)(ended, at) && !before.some((other) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(other.approver, approver));
}
/** Who opened, wrote or approved a pull request, as far as it is known; co-authors too, as a message names them. */
function takingPart(pr, isAfter) {
    if (pr === null)
        return [];
    const commits = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_14__/* .isUnavailable */ .Pd)(pr.commits) ? [] : pr.commits;
    const reviews = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_14__/* .isUnavailable */ .Pd)(pr.reviews) ? [] : pr.reviews.filter(({ state }) => state === 'APPROVED');
    const approvers = reviews.filter((one) => one.submitted_at === null || !isAfter(one.submitted_at));
    const accounts = [
        pr.user,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...approvers.map(({ user }) => user),
    ];
    return [
        ...accounts.flatMap((one) => (one == null ? [] : [{ login: one.login, id: one.id }])),
        ...commits.flatMap(({ message }) => (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_15__/* .coAuthorsOf */ .a)(message)),
    ];
}
/** The pull requests that brought in something of the emergency; null for one that is not known. */
function pullsOf(facts, record, life) {
    const origin = (0,_coverage_origin_js__WEBPACK_IMPORTED_MODULE_16__/* .originOf */ .yv)(facts, record);
    const pulls = (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPulls */ .Qq)(life.versions).map((number) => typeof number === 'number' ? (facts.pull_requests.find((pull) => pull.number === number) ?? null) : null);
    return [...new Set([...(origin === null ? [] : [origin]), ...pulls])];
}
/** Who had a part in the emergency and is not known: as long as they are not, nobody can call it paid. */
function unreadParts({ rules, record, life }) {
    const { facts } = rules;
    if (facts === undefined || life.source !== 'asked')
        return [];
    const { id } = record.value;
    const unread = [];
    for (const { isNewContent, isLanded, pullRequest } of life.versions) {
        if (!isNewContent || !isLanded || pullRequest === null)
            continue;
        const what = `who had a part in the emergency ${id}, and so cannot look back on it`;
        if (pullRequest === undefined)
            unread.push({ what, because: 'GitHub was not asked for it', permission: null });
        else if (typeof pullRequest !== 'number')
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_14__/* .unreadOf */ .Ds)(what, pullRequest));
        else {
            const pull = facts.pull_requests.find(({ number }) => number === pullRequest);
            if (pull === undefined)
                unread.push({ what, because: `GitHub was not asked for pull request #${pullRequest}`, permission: null });
            else
                for (const list of [pull.commits, pull.reviews])
                    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_14__/* .isUnavailable */ .Pd)(list))
                        unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_14__/* .unreadOf */ .Ds)(what, list));
        }
    }
    return unread;
}


/***/ }),

/***/ 5098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ sayReviewDuty),
/* harmony export */   I1: () => (/* binding */ judgeReviewDuties),
/* harmony export */   Rq: () => (/* binding */ levelByRecord),
/* harmony export */   xK: () => (/* binding */ reviewDuty)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);
/* harmony import */ var _model_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1422);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6508);
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
    if (outcome === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended))
        return { kind: 'none' };
    const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
    if (because.length === 0)
        return { kind: 'none' };
    const { review } = outcome;
    const isGiven = review !== undefined && !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(review.at, outcome.ended) && !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, review.at);
    if (isGiven && (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyAnswer */ .WC)(review) === null)
        return { kind: 'done', by: review.by, at: review.at };
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dateIn */ .m7)(policy.timezone, outcome.ended), policy.review.within, (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .holidaysOf */ .FQ)(policy));
    if (due.kind === 'beyond')
        return { kind: 'beyond', because, known: due.known };
    const day = (0,_time_days_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDate */ .eG)(due.day);
    return { kind: (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
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
    const model = value.type === 'standard' ? (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .findModel */ .P6)(models, { value, path, digest }) : null;
    if (value.risk === undefined && model === null)
        return null;
    const criticality = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalityOf */ .NS)(items, value['configuration-items']);
    const subject = { environments: value.environments, criticality, files: null };
    return (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_1__/* .assessRisk */ .y)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
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
        for (const item of new Set(value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH))) {
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
        for (const one of byItem.get((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)) ?? [])
            if (one.path !== record.path)
                found.set(one.path, one);
    return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}


/***/ }),

/***/ 4224:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MOST_SURROUNDED),
/* harmony export */   l: () => (/* binding */ findSurroundings)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(624);
/* harmony import */ var _freezes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6563);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3526);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3674);
/**
 * What lies around the time of a change: when the windows of its environments are open, the freezes that could stop it, and the open
 * changes beside it. It is there to be looked at: nothing is decided with it, and what the rules say is found elsewhere.
 */








/** What is further from the time of a change than this is not near. */
const NEAR = 12 * _time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
/** Of a longer time only the beginning is looked at. */
const LONGEST = 60 * _time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/** Of more changes than these nobody reads what lies around each. */
const MOST_SURROUNDED = 10;
/** Of each kind; no reader looks at more. */
const MOST = 50;
const RELATIONS = ['needed', 'same-item', 'other-items'];
/**
 * Of the first ten changes that were judged and have a time; the others have none. A calendar with a fault gives no windows and no
 * freezes, as it is not used at all. All records are looked at once.
 */
function findSurroundings(world, changes) {
    const now = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(world.now);
    const timed = changes.filter(isTimed).slice(0, MOST_SURROUNDED);
    if (now === null || timed.length === 0)
        return [];
    const calendar = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .readCalendar */ .f)(world.calendar, world.policy);
    const isUsable = calendar.findings.every(({ level }) => level !== 'error');
    const open = [...world.judged, ...world.others].flatMap(planOpen);
    return timed.flatMap((change) => {
        const record = world.judged.find(({ path }) => path === change.path);
        const [own, ...more] = ownSpans(change, now);
        if (record === undefined || own === undefined || change.risk === null)
            return [];
        const planned = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_4__/* .planChange */ .AS)(record, change.risk.final, environmentsOf(world, record), own, world.policy.timezone);
        const near = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_6__/* .unite */ ._f)([own, ...more].map(({ start, end }) => ({ start: start - NEAR, end: end + NEAR })));
        const isBound = isUsable && record.value.type !== 'emergency';
        const windows = isBound ? findWindows(calendar, planned, near) : [];
        const freezes = isBound ? findFreezes(calendar, planned, near) : [];
        const neighbours = findNeighbours(planned, open, near);
        return [
            {
                path: record.path,
                windows: windows.slice(0, MOST),
                freezes: freezes.slice(0, MOST),
                neighbours: neighbours.slice(0, MOST),
                left: {
                    windows: Math.max(0, windows.length - MOST),
                    freezes: Math.max(0, freezes.length - MOST),
                    neighbours: Math.max(0, neighbours.length - MOST),
                },
            },
        ];
    });
}
/** One that is not judged anew has no time to look around. */
function isTimed({ decision, schedule }) {
    return decision !== 'not-required' && schedule !== null;
}
/** The schedule and the next opening; the present for a change that has neither. */
function ownSpans({ schedule }, now) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(schedule?.start ?? '');
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(schedule?.end ?? '');
    const opensAt = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(schedule?.opensAt ?? '');
    const own = start === null || end === null || end <= start ? [] : [{ start, end: Math.min(end, start + LONGEST) }];
    // Of the opening its beginning: it may last for months.
    const opening = opensAt === null || opensAt === start ? [] : [{ start: opensAt, end: opensAt + 1 }];
    const spans = [...own, ...opening];
    return spans.length > 0 ? spans : [{ start: now, end: now + 1 }];
}
/** At review all that it names, as the decision has it. */
function environmentsOf({ stage, environment }, { value }) {
    return stage === 'deploy' && environment !== null ? [environment] : value.environments;
}
function planOpen(record) {
    const { withdrawn, outcome, schedule } = record.value;
    if (withdrawn !== undefined || outcome !== undefined || schedule === undefined)
        return [];
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(schedule.start);
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(schedule.end);
    return start === null || end === null || end <= start ? [] : [{ record, span: { start, end } }];
}
function findWindows(calendar, change, near) {
    const found = change.environments.flatMap((environment) => near.flatMap((range) => ((0,_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .openSpans */ .K)(calendar, change, environment, range) ?? []).map((span) => ({ ...span, environment }))));
    return found.sort((a, b) => a.start - b.start || compare(a.environment, b.environment));
}
function findFreezes(calendar, change, near) {
    // One that names several of the environments is one freeze.
    const rules = new Set(change.environments.flatMap((environment) => (0,_freezes_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesFor */ .gA)(calendar, change, environment)));
    const found = [...rules].flatMap(({ id, hardness, spansIn }) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_6__/* .unite */ ._f)(near.flatMap((range) => spansIn(range))).map((span) => ({ ...span, id, hardness })));
    return found.sort((a, b) => a.start - b.start || compare(a.id, b.id));
}
function findNeighbours(change, open, near) {
    const { record, span: own, environments } = change;
    const self = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(record.value.id);
    const items = new Set(change.items);
    const found = open.flatMap(({ record: { value }, span }) => {
        // Two records of one id are a fault that is said elsewhere, and no neighbours.
        if (!near.some((range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_6__/* .isOverlapping */ .Kk)(span, range)) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(value.id) === self)
            return [];
        const isNeeded = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(record.value['depends-on'] ?? [], value.id);
        const isBeside = value.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(environments, name));
        if (!isNeeded && !isBeside)
            return [];
        const isSame = isBeside && value['configuration-items'].some((ref) => items.has((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)));
        const relation = isNeeded ? 'needed' : isSame ? 'same-item' : 'other-items';
        return [{ ...span, id: value.id, relation, overlaps: (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_6__/* .isOverlapping */ .Kk)(span, own) }];
    });
    return found.sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || a.start - b.start || compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readCheckId),
/* harmony export */   l: () => (/* binding */ writeCheckId)
/* harmony export */ });
/**
 * What stands in `external_id` of a check: whose it is, and whether it waits. It is read by programs, so that no title has to be, which is
 * for people and may be worded anew.
 */
const AWAITING = ' awaiting';
function writeCheckId(owner, isAwaiting) {
    return isAwaiting ? `${owner}${AWAITING}` : owner;
}
/** @returns null where it is another's */
function readCheckId(id, owner) {
    if (id === owner)
        return { isAwaiting: false };
    return id === `${owner}${AWAITING}` ? { isAwaiting: true } : null;
}


/***/ }),

/***/ 1024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isLinkOfGate),
/* harmony export */   FR: () => (/* binding */ linkOfGate),
/* harmony export */   eg: () => (/* binding */ judgedAtOf)
/* harmony export */ });
/** The link of the gate's commit statuses: the run that wrote one, and the instant of its judgement, which GitHub keeps nowhere else. */
const LINK = /\/actions\/runs\/\d{1,15}#judged-(\S+)$/u;
/** @param judgedAt RFC 3339 */
function linkOfGate(runUrl, judgedAt) {
    return `${runUrl}#judged-${judgedAt}`;
}
/** When what a status says was judged, by its link; null where that is none of the gate's. */
function judgedAtOf(link) {
    return LINK.exec(link)?.[1] ?? null;
}
function isLinkOfGate(link) {
    return judgedAtOf(link) !== null;
}


/***/ }),

/***/ 6869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeStatus),
/* harmony export */   Ob: () => (/* binding */ holdStatus),
/* harmony export */   jm: () => (/* binding */ MOST_DESCRIPTION),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/* harmony import */ var _facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);
/**
 * The one commit status of the gate under a name: read, and written so that the word of the newest knowledge is the last one. GitHub keeps
 * every status and shows the latest, whoever wrote it and whenever they had looked: each carries the instant of its judgement in its link.
 */




/** What GitHub takes as a description. */
const MOST_DESCRIPTION = 140;
/** How many of a commit's newest statuses are looked through for one that came in between. */
const NEWEST = 100;
const SHOWN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    context: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    state: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('error', 'failure', 'pending', 'success'),
    description: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    target_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    created_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
});
const WRITTEN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct) });
/** The status that GitHub shows under a name; null where there is none. */
async function readStatus(api, repository, where, options = {}) {
    // The combined status holds the latest of each name, to its end.
    const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), ref: where.sha };
    const all = await api.list(api.rest.repos.getCombinedStatusForRef, asked, SHOWN, ({ id }) => String(id), {
        key: 'statuses',
        fresh: options.fresh ?? false,
    });
    if (all.kind === 'unavailable')
        return all;
    // GitHub compares the names of required checks to the letter.
    const found = all.value.find(({ context }) => context === where.name);
    return { kind: 'known', value: found === undefined ? null : toStanding(found) };
}
function toStanding({ id, state, description, target_url, created_at }) {
    const said = (0,_facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAtOf */ .eg)(target_url ?? '');
    const [at, written] = [(0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(said ?? ''), (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(created_at)];
    // An instant after the status itself was made up.
    const judgedAt = at === null || written === null || at > written ? null : said;
    return { id, state, sentence: description ?? '', link: target_url, judgedAt };
}
function isAfter(standing, judgedAt) {
    const [there, own] = [standing?.judgedAt ?? '', judgedAt].map(_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV);
    return there != null && own != null && there > own;
}
/**
 * Says it, unless the word of a later judgement stands there: then that one stays. Where one came in between the look and the write, it
 * is said once more, so that it is the last again.
 */
async function writeStatus(api, repository, word) {
    const standing = await readStatus(api, repository, word, { fresh: true });
    // A refusal to show them comes with one to write them, and that one names the permission to add.
    if (standing.kind === 'unavailable' && standing.status !== 403)
        return standing;
    if (standing.kind === 'known' && isAfter(standing.value, word.judgedAt))
        return { kind: 'known', value: { kind: 'overtaken', login: null } };
    const written = await post(api, repository, word, {
        state: word.state,
        description: word.sentence,
        ...(word.runUrl === null ? {} : { target_url: (0,_facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOfGate */ .FR)(word.runUrl, word.judgedAt) }),
    });
    if (written.kind === 'unavailable')
        return written;
    const { id, creator } = written.value;
    const kind = await giveBack(api, repository, word, id);
    return kind.kind === 'unavailable'
        ? kind
        : { kind: 'known', value: { kind: kind.value, login: creator?.login ?? null } };
}
function post(api, repository, { sha, name }, body) {
    return api.send(api.rest.repos.createCommitStatus, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), sha, context: name, ...body }, WRITTEN);
}
/** The word of a later judgement that ours was written over, said once more. */
async function giveBack(api, repository, word, own) {
    const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), ref: word.sha };
    const all = await api.list(api.rest.repos.listCommitStatusesForRef, asked, SHOWN, ({ id }) => String(id), {
        most: NEWEST,
        isCut: true,
        fresh: true,
    });
    // What it says was true when it was judged; whether somebody knows better is all that is not known.
    if (all.kind === 'unavailable')
        return { kind: 'known', value: 'written' };
    const ours = all.value.filter(({ context }) => context === word.name).map(toStanding);
    const later = ours.filter((one) => one.id !== own && isAfter(one, word.judgedAt)).sort((a, b) => b.id - a.id)[0];
    if (later === undefined)
        return { kind: 'known', value: 'written' };
    if (later.id > own)
        return { kind: 'known', value: 'overtaken' };
    const again = await post(api, repository, word, {
        state: later.state,
        description: later.sentence,
        ...(later.link === null ? {} : { target_url: later.link }),
    });
    return again.kind === 'unavailable' ? again : { kind: 'known', value: 'overtaken' };
}
/**
 * Takes back a yes that stands there while it is judged anew: a run that dies must not leave it standing. Nothing else is touched, so that
 * what is not green does not change its colour for a moment.
 */
async function holdStatus(api, repository, where) {
    const standing = await readStatus(api, repository, where, { fresh: true });
    if (standing.kind === 'known' && standing.value?.state !== 'success')
        return;
    const clock = api.clock();
    if (standing.kind === 'unavailable' || clock.kind === 'unavailable')
        return;
    await writeStatus(api, repository, {
        ...where,
        state: 'pending',
        sentence: 'Being judged again.',
        judgedAt: clock.value.now,
    });
}


/***/ }),

/***/ 6547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   ac: () => (/* binding */ writeCheck),
/* harmony export */   nA: () => (/* binding */ writeDeploymentFailure)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/**
 * What the gate writes to GitHub: a check or a status, one comment, the status of a deployment. All of it tells people what was
 * decided; none of it decides. A write that fails is an answer for the caller to report, and never an exception.
 */




const APP = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ slug: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const CHECK_RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP) });
const STATUS = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct) });
const MOST_DESCRIPTION = 140;
const MOST_ANNOTATIONS = 50;
/** Further annotations help nobody, and each batch is a write. */
const MOST_BATCHES = 10;
/** A check run; where the token may not write checks, a commit status that says the same. */
async function writeCheck(api, repository, check, isAwaiting) {
    const output = (batch) => ({
        title: check.title.slice(0, 255),
        summary: check.summary,
        annotations: check.annotations
            .slice(batch * MOST_ANNOTATIONS, (batch + 1) * MOST_ANNOTATIONS)
            .map(({ path, line, level, title, message }) => ({
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: title.slice(0, 255),
            message: message.slice(0, 4096),
        })),
    });
    const run = await api.send(api.rest.checks.create, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        name: check.name,
        head_sha: check.sha,
        status: 'completed',
        conclusion: check.conclusion,
        external_id: check.externalId,
        started_at: check.judgedAt,
        completed_at: check.judgedAt,
        output: output(0),
    }, CHECK_RUN);
    if (run.kind === 'known') {
        const batches = Math.min(MOST_BATCHES, Math.ceil(check.annotations.length / MOST_ANNOTATIONS));
        for (let batch = 1; batch < batches; batch += 1) {
            const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), check_run_id: run.value.id, output: output(batch) };
            const more = await api.send(api.rest.checks.update, asked, CHECK_RUN);
            if (more.kind === 'unavailable')
                return more;
        }
        return { kind: 'known', value: { kind: 'check run', login: botOf(run.value.app) } };
    }
    if (run.permission === undefined)
        return run;
    const state = check.conclusion === 'failure' ? (isAwaiting ? 'pending' : 'failure') : 'success';
    const status = await api.send(api.rest.repos.createCommitStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        sha: check.sha,
        state,
        context: check.name,
        description: check.title.slice(0, MOST_DESCRIPTION),
    }, STATUS);
    if (status.kind === 'unavailable')
        return run;
    return { kind: 'known', value: { kind: 'commit status', login: status.value.creator?.login ?? null } };
}
/** An app writes under the login of its bot. */
function botOf(app) {
    return app === null || app.slug === null ? null : `${app.slug}[bot]`;
}
const COMMENT = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    html_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    body: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    user: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct),
    updated_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    performed_via_github_app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP),
});
/**
 * One comment on a pull request, kept up to date in place. A comment is ours only if the marker is its first line and our own bot wrote
 * it, any bot where our own is not known: a marker alone can be planted by anybody. With several the oldest is kept up.
 * @returns the address of the comment; null where there is none and none was wanted
 */
async function writeComment(api, repository, comment) {
    const here = (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository);
    const body = bodyOf(comment);
    // First the login, which takes a while, and then the look, so that as little as possible comes between it and the write.
    const login = await comment.login;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return all;
    const ours = all.value.filter((one) => isMarked(one, comment.marker) && isOwn(one, login));
    for (const own of ours) {
        // Unchanged is left alone: an edit notifies nobody, and still counts against the limits.
        if ((own.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim())
            return { kind: 'known', value: own.html_url };
        if (isNewer(own, comment.judgedAt))
            return { kind: 'known', value: own.html_url };
        const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: own.id, body }, COMMENT);
        if (edited.kind === 'known')
            return { kind: 'known', value: edited.value.html_url };
        // Deleted meanwhile, or another app's: the next one may be ours. Without this look a new one would be made on every run.
        if (edited.status !== 404 && edited.status !== 403)
            return edited;
    }
    if (ours.length === 0 && !comment.isNewWanted)
        return { kind: 'known', value: null };
    const made = await api.send(api.rest.issues.createComment, { ...here, issue_number: comment.number, body }, COMMENT);
    if (made.kind === 'unavailable')
        return made;
    const address = await giveWay(api, here, comment, made.value);
    return { kind: 'known', value: address ?? made.value.html_url };
}
/**
 * Two runs at once find no comment, and each makes one. Whichever is not the oldest then writes into the oldest and takes its own away
 * again; no other is ever deleted. @returns the address of the oldest; null where ours is the oldest, or stays because that failed
 */
async function giveWay(api, here, comment, made) {
    const { user } = made;
    if (user === null)
        return null;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return null;
    const oldest = all.value.find((one) => isMarked(one, comment.marker) && isOwn(one, user.login));
    if (oldest === undefined || oldest.id >= made.id)
        return null;
    if (isNewer(oldest, comment.judgedAt)) {
        await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
        return oldest.html_url;
    }
    const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: oldest.id, body: bodyOf(comment) }, COMMENT);
    if (edited.kind === 'unavailable')
        return null;
    await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
    return edited.value.html_url;
}
function bodyOf({ marker, body, judgedAt }) {
    return `${marker}\n${body.trimEnd()}\n\n<!-- judged ${judgedAt} -->`;
}
/**
 * Whether a later judgement stands in the comment already. It is the one thing that is read back, and can only leave what is there: an
 * instant that is later than the comment itself was made up, and is not believed.
 */
function isNewer({ body, updated_at }, judgedAt) {
    const [, stands] = /\n<!-- judged (\S+) -->$/u.exec((body ?? '').trimEnd()) ?? [];
    const [there, ours, written] = [stands ?? '', judgedAt, updated_at].map(_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV);
    return there != null && ours != null && written != null && there > ours && there <= written;
}
/** The oldest first. */
async function listComments(api, here, number) {
    const all = await api.list(api.rest.issues.listComments, { ...here, issue_number: number }, COMMENT, ({ id }) => String(id), { fresh: true });
    return all.kind === 'unavailable' ? all : { kind: 'known', value: [...all.value].sort((a, b) => a.id - b.id) };
}
function isMarked({ body }, marker) {
    return (body ?? '').split(/\r?\n/)[0] === marker;
}
/** @param login under which the token writes; null where that is not known, and then any bot will do */
function isOwn({ user, performed_via_github_app }, login) {
    if (user === null || (login === null && user.type !== 'Bot'))
        return false;
    const via = botOf(performed_via_github_app);
    return (login === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, login)) && (via === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, via));
}
/** Tells the deployment that it does not go out; a yes is left to the job that deploys. */
async function writeDeploymentFailure(api, repository, deployment, description, logUrl) {
    const answer = await api.send(api.rest.repos.createDeploymentStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        deployment_id: deployment,
        state: 'failure',
        description: description.slice(0, MOST_DESCRIPTION),
        ...(logUrl === null ? {} : { log_url: logUrl }),
    }, (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd }));
    return answer.kind === 'known' ? { kind: 'known', value: null } : answer;
}


/***/ }),

/***/ 3692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ drawImpact),
/* harmony export */   ht: () => (/* binding */ listImpact),
/* harmony export */   i9: () => (/* binding */ sayImpact)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);

const MOST_NODES = 12;
const MOST_EDGES = 20;
/** So many of the nodes may be items that are changed themselves. */
const MOST_CHANGED = 5;
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** Longer ones make a chart of one box. */
const LABEL = /^[a-z0-9.-]{1,40}:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/u;
/** `3 items depend on it, most critical component:default/shop (1) through component:default/db \u2192 component:default/api`. */
function sayImpact({ changed, dependants, left, criticality, mostCritical }) {
    const count = dependants.length + left.dependants;
    const on = changed.length + left.changed === 1 ? 'it' : 'them';
    const reach = count === 0
        ? `nothing else in the catalog depends on ${on}`
        : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
    if (criticality === null || mostCritical === null)
        return `${reach}; no criticality is known`;
    const { ref, path } = mostCritical;
    if (path.length < 2)
        return `${reach}; criticality ${criticality}, which is that of ${ref}`;
    return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' \u2192 ')}`;
}
/** One line for each item that is changed and each that depends on one, for Markdown. */
function listImpact({ changed, dependants, left }) {
    const more = (count, what) => (count === 0 ? [] : [`- and ${count} more ${what}`]);
    return [
        ...changed.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${item.ref}${sayItem(item)}`, 400)}${item.isKnown ? '' : ', not in the catalog'}`),
        ...more(left.changed, 'that are changed'),
        ...dependants.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${shorten(item.path).join(' \u2190 ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`, 900)}`),
        ...more(left.dependants, 'that depend on these'),
    ];
}
function sayItem({ owner, criticality }) {
    const parts = [
        ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    return ` (${parts.join(', ')})`;
}
/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path) {
    return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '\u2026', ...path.slice(-1)];
}
/** Null where nothing depends on what is changed: one box says nothing. */
function drawImpact(impact) {
    const { changed, dependants, left } = impact;
    const nodes = chooseNodes(impact);
    if (dependants.length === 0 || !nodes.some(({ isChanged }) => !isChanged))
        return null;
    const places = new Map(nodes.map(({ item }, place) => [item.ref, place]));
    const unnamed = nodes.flatMap(({ item }, place) => LABEL.test(item.ref) ? [] : [{ label: `item ${place + 1}`, ref: item.ref }]);
    const lines = [
        '```mermaid',
        `flowchart ${directionOf(nodes)}`,
        ...nodes.map(({ item, isChanged }, place) => {
            const name = LABEL.test(item.ref) ? item.ref : `item ${place + 1}`;
            const level = item.criticality === null ? '' : `<br/>criticality ${Math.trunc(item.criticality)}`;
            return `n${place}["${name}${level}"]${isChanged ? ':::changed' : ''}`;
        }),
        ...chooseEdges(impact, places).map(([from, to]) => `n${from} --> n${to}`),
        'classDef changed stroke-width:3px',
        '```',
    ];
    const all = changed.length + left.changed + dependants.length + left.dependants;
    return { lines, unnamed, left: all - nodes.length };
}
/** Boxes are wide: as few of them beside each other as can be, so that a phone shows words and no lines. */
function directionOf(nodes) {
    const rows = new Map();
    for (const { depth } of nodes)
        rows.set(depth, (rows.get(depth) ?? 0) + 1);
    return Math.max(...rows.values()) > rows.size ? 'LR' : 'TD';
}
/** A dependant has a place only beside the one before it on its way, so that none hangs in the air. */
function chooseNodes({ changed, dependants }) {
    const nodes = changed.slice(0, MOST_CHANGED).map((item) => ({ item, isChanged: true, depth: 1 }));
    const drawn = new Set(nodes.map(({ item }) => item.ref));
    for (const item of dependants) {
        if (nodes.length >= MOST_NODES)
            break;
        if (!drawn.has(before(item)))
            continue;
        drawn.add(item.ref);
        nodes.push({ item, isChanged: false, depth: item.path.length });
    }
    return nodes;
}
/** The steps of the ways first, then what else is needed between those that are drawn. */
function chooseEdges({ dependants, needs }, places) {
    const steps = dependants.map((item) => [item.ref, before(item)]);
    const edges = new Map();
    for (const [one, other] of [...steps, ...needs]) {
        const from = places.get(one);
        const to = places.get(other);
        if (from !== undefined && to !== undefined && edges.size < MOST_EDGES)
            edges.set(`${from} ${to}`, [from, to]);
    }
    return [...edges.values()];
}
function before({ path }) {
    return path.at(-2) ?? '';
}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */
const MARKS = { done: '\u2713', due: '\u25cb', ended: '\u2717' };
/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER = [
    'collision',
    'dependency-unknown',
    'dependency-unmet',
    'dependency-order',
    'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME = [
    'schedule-invalid',
    'offset-mismatch',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
    'duration-too-long',
    'calendar-horizon',
];
const NOT_ASSESSED = ['risk-under-declared', 'placeholder-text', 'record-invalid'];
/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
function traceLife(change, report) {
    const record = report.records.find(({ path }) => path === change.path)?.value;
    const judged = traceJudged(change, report);
    // Behind what has ended nothing is still to come, whatever would be said of it today.
    const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
    return [...passed, ...traceEnd(change, record, report)];
}
/** `\u2713 assessed \u2192 \u2713 prioritised \u2192 \u25cb scheduled \u2192 \u2026`; made of our own words only. */
function sayLife(change, report) {
    return traceLife(change, report)
        .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
        .join(' \u2192 ');
}
function traceJudged(change, report) {
    if (change.decision === 'not-required')
        return [];
    const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
    const hasError = (reasons) => errors.some(({ reason }) => reasons.includes(reason));
    const hasErrorAt = (key) => errors.some(({ where }) => where?.pointer?.[0] === key);
    // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
    const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
    const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
    return [
        toStep('assessed', isAssessed),
        toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
        toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
        toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
    ];
}
function traceEnd(change, record, report) {
    const result = record?.outcome?.result;
    if (result === undefined && record?.withdrawn !== undefined)
        return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
    const review = traceReview(record, report.reviews.get(change.path));
    const isClosed = result !== undefined && (review === null || review.state === 'done');
    return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}
/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record, duty) {
    const isWritten = record?.outcome?.review !== undefined;
    switch (duty?.kind) {
        case undefined:
            return toStep('reviewed', isWritten);
        case 'none':
            return isWritten ? toStep('reviewed', true) : null;
        case 'done':
            return toStep('reviewed', true);
        case 'beyond':
            return toStep('reviewed', false);
        case 'due':
            return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
        case 'overdue':
            return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
    }
}
function sayResult(result) {
    switch (result) {
        case undefined:
        case 'successful':
            return toStep('implemented', result !== undefined);
        case 'successful-with-issues':
            return { step: 'implemented', state: 'done', note: 'with issues' };
        case 'backed-out':
        case 'failed':
            return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
    }
}
function toStep(step, isDone) {
    return { step, state: isDone ? 'done' : 'due', note: null };
}


/***/ }),

/***/ 6019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var terms_finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/fit.js
var fit = __webpack_require__(2028);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/impact-graph.js
var impact_graph = __webpack_require__(3692);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/markdown-record.js
/** A change and its record in Markdown, row by row, as a change manager reads it. */





function tableRows(report, change, record) {
    const rows = [
        [
            'Kind',
            `${change.type} change${record?.model === undefined ? '' : ` by the model ${(0,markdown_escape/* code */.aY)(record.model, 70)}`}${record?.priority === undefined ? '' : `, priority ${record.priority}`}`,
        ],
    ];
    if (record !== null)
        rows.push(...recordRows(record));
    const risk = (0,words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['Risk', (0,markdown_escape/* prose */.CS)(risk)]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['Impact', (0,markdown_escape/* prose */.CS)((0,impact_graph/* sayImpact */.i9)(impact))]);
    for (const [name, text] of (0,words/* describeTimes */.UM)(change, report))
        rows.push([name.charAt(0).toUpperCase() + name.slice(1), (0,markdown_escape/* prose */.CS)(text)]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'Has' : 'Needs', (0,markdown_escape/* prose */.CS)((0,words/* describeRequirement */.vo)(requirement, change))]);
    for (const approval of change.approvals)
        rows.push([approval.counted ? 'Counts' : 'Does not count', (0,markdown_escape/* prose */.CS)((0,words/* describeApproval */.xh)(approval))]);
    rows.push(['Record', `${(0,markdown_escape/* code */.aY)(change.path, 200)}, digest ${(0,markdown_escape/* code */.aY)((0,digest/* shortDigest */.VK)(change.digest), digest/* SHORT_DIGITS */.uo)}`]);
    return rows.map(([name, text]) => `| ${name} | ${text} |`);
}
function recordRows(record) {
    const rows = [['Why', (0,markdown_escape/* prose */.CS)(record.reason)]];
    if (record.description !== undefined)
        rows.push(['What', (0,markdown_escape/* prose */.CS)(record.description)]);
    if (record.emergency !== undefined) {
        rows.push([
            'Emergency',
            `${record.emergency.incident === undefined ? 'no incident' : (0,markdown_escape/* code */.aY)(record.emergency.incident, 100)}: ${(0,markdown_escape/* prose */.CS)(record.emergency.justification)}`,
        ]);
    }
    rows.push(['Asked for by', `${(0,markdown_escape/* code */.aY)(record['requested-by'], 60)} at ${(0,markdown_escape/* prose */.CS)(record['requested-at'], 60)}`]);
    if (record.implementers !== undefined)
        rows.push(['Carried out by', codes(record.implementers)]);
    rows.push(['Environments', codes(record.environments)], ['Items', codes(record['configuration-items'])]);
    if (record['depends-on'] !== undefined)
        rows.push(['Depends on', codes(record['depends-on'])]);
    if (record.retries !== undefined)
        rows.push(['Tries again', (0,markdown_escape/* code */.aY)(record.retries, 70)]);
    if (record.covers !== undefined)
        rows.push([
            'Covers',
            record.covers === 'since-last-deployment' ? 'all since the last deployment' : codes(record.covers),
        ]);
    if (record.risk !== undefined) {
        rows.push(['Could go wrong', (0,markdown_escape/* prose */.CS)(record.risk.assessment)], ['Security', (0,markdown_escape/* prose */.CS)(record.risk.security)], ['Privacy', (0,markdown_escape/* prose */.CS)(record.risk.privacy)]);
        const { downtime } = record.risk;
        if (downtime !== undefined && downtime !== 'PT0S')
            rows.push(['Downtime', (0,markdown_escape/* code */.aY)(downtime, 40)]);
    }
    if (record.late !== undefined)
        rows.push(['Late', `${(0,markdown_escape/* prose */.CS)(record.late.reason)} (asked for by ${(0,markdown_escape/* code */.aY)(record.late.by, 60)})`]);
    for (const { decision } of (0,board_decisions/* boardDecisions */.Q)(record)) {
        const { name, meeting, minute } = decision;
        const when = meeting === undefined ? '' : `, meeting of ${(0,markdown_escape/* code */.aY)(meeting, 40)}`;
        rows.push(['Board', `${(0,markdown_escape/* code */.aY)(name, 70)}${when}${minute === undefined ? '' : `, minute ${(0,markdown_escape/* code */.aY)(minute, 200)}`}`]);
    }
    if (record.links !== undefined && record.links.length > 0)
        rows.push(['Links', codes(record.links)]);
    return rows;
}
/** The most entries of a list in one cell. */
const MOST = 20;
function codes(texts) {
    const some = texts.slice(0, MOST).map((text) => (0,markdown_escape/* code */.aY)(text, 120));
    return `${some.join(', ')}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ''}`;
}
function planBlocks(id, record) {
    const plan = record?.plan;
    if (plan === undefined)
        return [];
    const { backout } = plan;
    const lines = [
        ...section('Mitigations', record?.risk?.mitigations ?? []),
        ...section('Implementation', plan.implementation),
        ...section('Verification', plan.verification),
        ...section('Back-out', backout.steps),
        `  - Go back when: ${(0,markdown_escape/* prose */.CS)(backout.trigger)}`,
        `  - Takes ${(0,markdown_escape/* prose */.CS)(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [`  - Point of no return: ${(0,markdown_escape/* prose */.CS)(backout['point-of-no-return'])}`]),
        ...section('Communication', plan.communication ?? []),
    ];
    return [
        {
            rank: 5,
            head: ['<details>', `<summary>Plan and back-out of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
            rows: { what: 'lines of plans', lines },
            foot: ['', '</details>'],
        },
    ];
}
function section(name, entries) {
    // The heading is a list entry too, so that every line can be left out by itself.
    return entries.length === 0 ? [] : [`- **${name}**`, ...entries.map((entry) => `  - ${(0,markdown_escape/* prose */.CS)(entry)}`)];
}

// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/report/time-line-bar.js
/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */

function toLine({ label, tag, from, to }) {
    return `${label} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + time/* MINUTE */.pY))}`;
}
/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant) {
    return (0,time/* toIso */.tK)(instant).slice(0, 16).replace('T', ' ');
}
/** The id after a blank; nothing where it has other characters than an id may have. */
function labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line-around.js

/** More than these in a section do not fit on a phone. */
const time_line_around_MOST = 6;
const RELATIONS = {
    needed: 'needed',
    'same-item': 'same item',
    'other-items': 'near',
};
/**
 * @param ids the changes that are drawn already
 * @param room what is outside of it is cut off
 */
function drawAround(all, ids, room) {
    const windows = trim(all.flatMap(windowBars), room);
    const freezes = trim(all.flatMap(freezeBars), room);
    const neighbours = trim(neighbourBars(all, ids), room);
    const leftOf = (key) => all.reduce((sum, { left }) => sum + left[key], 0);
    return {
        bars: [...windows.bars, ...freezes.bars, ...neighbours.bars],
        lines: [
            ...time_line_around_section('Windows', windows.bars),
            ...time_line_around_section('Freezes', freezes.bars),
            ...time_line_around_section('Neighbours', neighbours.bars),
        ],
        left: {
            windows: windows.left + leftOf('windows'),
            freezes: freezes.left + leftOf('freezes'),
            neighbours: neighbours.left + leftOf('neighbours'),
        },
    };
}
function windowBars({ windows }) {
    return windows.map(({ environment, start, end }) => ({
        label: `window${labelOf(environment)}`,
        tag: 'done, ',
        from: start,
        to: end,
    }));
}
function freezeBars({ freezes }) {
    return freezes.map(({ id, hardness, start, end }) => ({
        label: `${hardness} freeze${labelOf(id)}`,
        tag: 'crit, ',
        from: start,
        to: end,
    }));
}
/** Of what a neighbour is to several changes the weightiest is drawn. */
function neighbourBars(all, ids) {
    const weightOf = (one) => isInTheWay(one) ? 0 : one.relation === 'needed' ? 1 : one.relation === 'same-item' ? 2 : 3;
    const ordered = all
        .flatMap(({ neighbours }) => neighbours)
        .filter(({ id }) => !ids.includes(id))
        .sort((a, b) => weightOf(a) - weightOf(b));
    const once = new Map();
    for (const one of ordered)
        if (!once.has(one.id))
            once.set(one.id, one);
    return [...once.values()].map((one) => ({
        label: `${RELATIONS[one.relation]}${labelOf(one.id)}`,
        tag: isInTheWay(one) ? 'crit, ' : '',
        from: one.start,
        to: one.end,
    }));
}
function isInTheWay({ relation, overlaps }) {
    return overlaps && relation === 'same-item';
}
function trim(bars, room) {
    const cut = bars
        .map((bar) => ({ ...bar, from: Math.max(bar.from, room.from), to: Math.min(bar.to, room.to) }))
        .filter(({ from, to }) => from < to);
    const once = [...new Map(cut.map((bar) => [toLine(bar), bar])).values()];
    return { bars: once.slice(0, time_line_around_MOST), left: Math.max(0, once.length - time_line_around_MOST) };
}
function time_line_around_section(name, bars) {
    return bars.length === 0 ? [] : [`section ${name}`, ...bars.map(toLine)];
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line.js
/**
 * The times of the judged changes as a small Mermaid chart, with what lies around them: windows, freezes, other changes. It is built from
 * our own words, ids and instants alone, each of them checked against what it may be made of; no other text of a file is ever in it.
 */



/** More than these do not fit on a phone. */
const time_line_MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * time/* DAY */.d_;
/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * time/* HOUR */.dp;
/** Null where no change has a time. */
function drawTimeLine(report) {
    const rows = report.verdict.changes.flatMap((change) => {
        const bars = toBars(change);
        return bars.length === 0 ? [] : [{ id: change.id, path: change.path, bars }];
    });
    // Only what lies near the first can be seen beside it.
    const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
    const near = rows.flatMap((row) => {
        const kept = row.bars.filter(({ to }) => to - origin <= LONGEST);
        return kept.length === 0 ? [] : [{ ...row, bars: kept }];
    });
    const drawn = near.slice(0, time_line_MOST);
    if (drawn.length === 0)
        return null;
    const bars = drawn.flatMap((row) => row.bars);
    const now = findNow(report, bars);
    const marked = now === null ? bars : [...bars, { from: now, to: now }];
    const around = drawAround(report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)), drawn.map(({ id }) => id), { from: Math.min(startOf(marked), startOf(bars) - MARGIN), to: Math.max(endOf(marked), endOf(bars) + MARGIN) });
    const shown = [...marked, ...around.bars];
    const [first, last] = [toMinute(startOf(shown)), toMinute(endOf(shown))];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times in UTC` : 'Times in UTC'}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ id, bars: own }) => own.map((bar) => toLine({ ...bar, label: `${bar.label}${labelOf(id)}` }))),
        ...around.lines,
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now)}, 0m`]),
        '```',
    ];
    return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}
function toBars({ decision, schedule }) {
    // No other tag than these: in the dark theme the name beside an active bar cannot be read.
    const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
    const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
    const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
    const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
    const bars = [];
    if (own !== null)
        bars.push({ label: 'scheduled', tag, ...own });
    if (isOther)
        bars.push({ label: 'calendar opens', tag: 'done, ', ...open });
    return bars;
}
function toSpan(start, end) {
    const from = start === null ? null : (0,time/* parseInstant */.nV)(start);
    const to = end === null ? null : (0,time/* parseInstant */.nV)(end);
    return from === null || to === null || to <= from ? null : { from, to };
}
/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function findNow(report, bars) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    const room = Math.max(spanOf(bars), time/* DAY */.d_);
    return now === null || now < startOf(bars) - room || now > endOf(bars) + room ? null : now;
}
/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span) {
    if (span <= 4 * time/* HOUR */.dp)
        return '1hour';
    if (span <= 12 * time/* HOUR */.dp)
        return '3hour';
    if (span <= 1.5 * time/* DAY */.d_)
        return '12hour';
    if (span <= 4 * time/* DAY */.d_)
        return '1day';
    return span <= 14 * time/* DAY */.d_ ? '3day' : span <= 30 * time/* DAY */.d_ ? '1week' : '2week';
}
function startOf(bars) {
    return Math.min(...bars.map(({ from }) => from));
}
function endOf(bars) {
    return Math.max(...bars.map(({ to }) => to));
}
function spanOf(bars) {
    return endOf(bars) - startOf(bars);
}

;// CONCATENATED MODULE: ./.build/build/src/report/markdown.js
/**
 * The report as Markdown, for the job's summary and for `--format markdown`: the verdict, what to do, the record as a change manager
 * reads it, the findings. Whatever the record says stays text: it can forge no verdict, mention nobody and load nothing.
 */












const MARKS = {
    undetermined: '\u2754',
    refused: '\u26d4',
    awaiting: '\u23f3',
    authorised: '\u2705',
    'not-required': '\u2796',
};
/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
function renderMarkdown(report, options) {
    const blocks = [
        verdictBlock(report),
        ...overviewBlocks(report),
        ...report.verdict.changes.flatMap((change) => changeBlocks(report, change)),
        ...findingBlocks(report),
        ...timeBlocks(report),
        endBlock(report),
    ];
    return (0,fit/* fitBlocks */.U)(blocks, options.limit);
}
function verdictBlock(report) {
    const { decision, outcome } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,sentence/* headline */.Pl)(report);
    const head = [`## ${MARKS[decision]} ${(0,markdown_escape/* prose */.CS)((0,sentence/* renderSentence */.iQ)(report))}`];
    if (first !== null)
        head.push('', `**Next:** ${(0,markdown_escape/* prose */.CS)(first.remedy)}`);
    if (outcome === 'warn' && report.verdict.stage !== 'draft')
        head.push('', `The policy only advises here${report.trusted ? ': the job goes on' : ''}.`);
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
/** Several changes at one glance, before each of them at length. */
function overviewBlocks(report) {
    const { changes } = report.verdict;
    const unjudged = findUnjudged(report);
    if (changes.length + unjudged.length < 2)
        return [];
    const lines = changes.map((change) => {
        const due = change.requirements.filter(({ met }) => !met).map(({ needs }) => (0,markdown_escape/* prose */.CS)(needs, 120));
        return `| ${MARKS[change.decision]} ${sentence/* DECISION_WORDS */.np[change.decision]} | ${(0,markdown_escape/* prose */.CS)(change.id, 70)} | ${(0,markdown_escape/* prose */.CS)(change.title, 120)} | ${due.length === 0 ? '\u2013' : due.join('; ')} |`;
    });
    for (const { name, decision, finding } of unjudged)
        lines.push(`| ${MARKS[decision]} ${sentence/* DECISION_WORDS */.np[decision]} | ${(0,markdown_escape/* prose */.CS)(name, 120)} | \u2013 | ${(0,markdown_escape/* prose */.CS)(reasons/* CATALOGUE */.yh[finding.reason].title)} |`);
    const head = ['| Decision | Change | Title | Still needs |', '|:--|:--|:--|:--|'];
    return [{ rank: 1, head, rows: { what: 'rows of the overview', lines }, foot: [] }];
}
/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function findUnjudged({ findings, verdict }) {
    const found = new Map();
    for (const finding of findings) {
        const { change, path, reason } = finding;
        const decision = (0,terms_finding/* weigh */.v)(finding);
        const name = change ?? ((0,reasons/* isAboutRecord */.r)(reason) ? path : null);
        if (name === null || (decision !== 'refused' && decision !== 'undetermined'))
            continue;
        if (verdict.changes.some((one) => (0,names/* isSameName */.yS)(one.id, name) || one.path === path))
            continue;
        if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision)
            continue;
        found.set(name, { name, decision, finding });
    }
    return [...found.values()];
}
function changeBlocks(report, change) {
    const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
    const isFolded = report.verdict.changes.length > 1 && (change.decision === 'authorised' || change.decision === 'not-required');
    const table = {
        rank: 2,
        head: [
            `### ${(0,markdown_escape/* prose */.CS)(change.id, 70)} \u2014 ${(0,markdown_escape/* prose */.CS)(change.title, 200)}`,
            '',
            // A mark stays on the line of its word, on a phone too.
            (0,life_line/* sayLife */._)(change, report).replace(/([\u2713\u25cb\u2717]) /gu, '$1&nbsp;'),
            '',
            ...(isFolded ? ['<details>', `<summary>Record of ${(0,markdown_escape/* htmlText */.js)(change.id, 70)}</summary>`, ''] : []),
            `| Decision | ${sentence/* DECISION_WORDS */.np[change.decision]} |`,
            '|:--|:--|',
        ],
        rows: { what: 'rows of change records', lines: tableRows(report, change, record) },
        foot: isFolded ? ['', '</details>'] : [],
    };
    const confirm = change.confirmation === null
        ? []
        : [
            {
                rank: 1,
                head: [
                    `To approve ${(0,markdown_escape/* prose */.CS)(change.id, 70)}, review the pull request with this line, unedited:`,
                    '',
                    (0,markdown_escape/* codeBlock */.DV)(change.confirmation),
                ],
                rows: { what: 'lines', lines: [] },
                foot: [],
            },
        ];
    return [table, ...confirm, ...impactBlocks(report, change), ...planBlocks(change.id, record)];
}
/** Of more changes a page of charts would hide the rest. */
const MOST_CHARTS = 3;
/** The chart stands open, because some browsers draw none inside of a fold. */
function impactBlocks(report, change) {
    const { id, path } = change;
    const impact = report.impacts.find((one) => one.path === path);
    const drawn = impact === undefined ? null : (0,impact_graph/* drawImpact */.Dn)(impact);
    if (impact === undefined || drawn === null)
        return [];
    const { lines, unnamed, left } = drawn;
    const names = unnamed.map(({ label, ref }) => `${label} is ${(0,markdown_escape/* prose */.CS)(ref, 200)}.`);
    const more = left === 0 ? [] : [`${left} more ${left === 1 ? 'has' : 'have'} no place in this chart.`];
    const note = [...names, ...more].join(' ');
    const list = {
        rank: 5,
        head: ['<details>', `<summary>Impact of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
        rows: { what: 'lines of impacts', lines: (0,impact_graph/* listImpact */.ht)(impact) },
        foot: ['', '</details>'],
    };
    if (!report.verdict.changes.slice(0, MOST_CHARTS).includes(change))
        return [list];
    const chart = {
        rank: 6,
        head: [`What depends on ${(0,markdown_escape/* prose */.CS)(id, 70)}:`, '', ...lines, ...(note === '' ? [] : ['', note])],
        rows: { what: 'charts', lines: [] },
        foot: [],
    };
    return [chart, list];
}
const HEADINGS = { error: 'What stops it', warning: 'Warnings', notice: 'Notices' };
function findingBlocks(report) {
    return ['error', 'warning', 'notice'].flatMap((level, index) => {
        const findings = report.findings.filter((finding) => finding.level === level);
        if (findings.length === 0)
            return [];
        return [
            {
                rank: index === 0 ? 3 : 4,
                head: [`### ${HEADINGS[level]}`, ''],
                rows: { what: 'findings', lines: findings.map((finding) => findingLine(report, finding)) },
                foot: [],
            },
        ];
    });
}
function findingLine(report, finding) {
    const { path, line, column, change } = finding;
    const place = path === null
        ? ''
        : ` ${(0,markdown_escape/* code */.aY)([path, ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'), 240)}`;
    const about = path === null && change !== null ? ` ${(0,markdown_escape/* code */.aY)(change, 70)}` : '';
    const isPage = /^https:\/\/[^\s()<>"']+$/u.test(report.docs);
    const reason = isPage ? `[${finding.reason}](${report.docs}#${finding.reason})` : `\`${finding.reason}\``;
    return `- **${reason}**${about}${place}<br>${(0,markdown_escape/* prose */.CS)(finding.message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(finding.remedy)}`;
}
function timeBlocks(report) {
    const drawn = drawTimeLine(report);
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const more = ['changes', 'windows', 'freezes', 'neighbours'].flatMap((what) => left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`]);
    const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
    const note = more.length === 0 ? [] : ['', `${(0,safe_text/* listWords */.yh)(more, 'and')} ${has} no place in this chart.`];
    // A part of a chart is none, so that it stays or goes whole.
    return [{ rank: 6, head: ['### Time line', '', ...lines, ...note], rows: { what: 'charts', lines: [] }, foot: [] }];
}
function endBlock(report) {
    const { subject } = report;
    const commit = subject.commit === null ? '' : ` for commit ${(0,markdown_escape/* code */.aY)(subject.commit.slice(0, 12), 12)}`;
    const lines = [
        `Judged${commit} at ${(0,markdown_escape/* prose */.CS)((0,moment/* sayInstant */.$r)(report.evaluatedAt, report.timezone))}, stage ${report.verdict.stage}, gate ${report.mode}.`,
    ];
    if (!report.trusted)
        lines.push('Read from a checkout, not from a trusted commit: what the gate itself decides may differ.');
    return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
}


/***/ }),

/***/ 7326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/**
 * The verdict in one line, used everywhere alike: whether they may go, why not, and who or what is waited for. It is chosen from what
 * the verdict says already and never softens it.
 */




const DECISION_WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Awaiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
const MOST = 400;
/** The longest message that a sentence takes whole. */
const LONG = 110;
/** What is wrong with a governance file says by itself not which file it is. */
const OF_A_FILE = ['policy-invalid', 'register-invalid', 'calendar-invalid', 'items-invalid'];
/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: \u2026`; at most 400 characters. */
function renderSentence(report) {
    const { verdict } = report;
    const head = verdict.outcome === 'warn' && verdict.stage !== 'draft'
        ? `${DECISION_WORDS[verdict.decision]} (advice only)`
        : DECISION_WORDS[verdict.decision];
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${head}: ${say(report)}`, MOST);
}
function say(report) {
    const { verdict } = report;
    switch (verdict.decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return sayAwaiting(report);
        case 'refused':
        case 'undetermined':
            return sayStopped(report);
    }
}
/** `may go to production`, `may be merged`. */
function act(report, may) {
    const { stage } = report.verdict;
    const { environment } = report.subject;
    if (stage === 'deploy')
        return environment === null ? `${may} go out` : `${may} go to ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment, 60)}`;
    return stage === 'review' ? `${may} be merged` : `${may} be put forward`;
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0) {
        const why = report.findings.find(({ reason }) => reason === 'back-out');
        return why?.message ?? `this ${act(report, 'may')}.`;
    }
    const closes = changes
        .flatMap(({ schedule }) => (typeof schedule?.closesAt === 'string' ? [schedule.closesAt] : []))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const opens = changes
        .flatMap(({ schedule }) => (typeof schedule?.opensAt === 'string' ? [schedule.opensAt] : []))
        .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(instant, report.timezone, report.evaluatedAt);
    if (stage === 'deploy')
        return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
    const when = opens === undefined ? (closes === undefined ? null : `until ${at(closes)}`) : `from ${at(opens)}`;
    return `${names(changes)} ${act(report, 'may')}${when === null ? '' : `; ${changes.length === 1 ? 'it' : 'they'} may be deployed ${when}`}.`;
}
function sayNotRequired(report) {
    const { gate, changes } = report.verdict;
    const { environment } = report.subject;
    if (gate === 'none')
        return `the policy does not govern ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment ?? 'this', 60)}; no change record is needed.`;
    const why = report.findings.find(({ reason }) => reason === 'record-upkeep' || reason === 'governance-changed');
    if (why !== undefined)
        return why.message;
    return changes.length === 0
        ? 'nothing that is changed here needs a change record.'
        : `${names(changes)} need${changes.length === 1 ? 's' : ''} no new decision.`;
}
function sayAwaiting(report) {
    const { verdict } = report;
    const waiting = verdict.changes.find(({ decision }) => decision === 'awaiting');
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting?.requirements.filter(({ met }) => !met) ?? [];
    const first = missing[0];
    if (waiting !== undefined && first !== undefined) {
        const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more)`;
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} needs ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.needs, 120)}${first.have > 0 ? `, has ${first.have}` : ''}${more}; ${sayEligible(first.eligible)}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} yet; it opens at ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody whom the register lists can give it today.';
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(few, 'or')} can approve.`;
}
function sayStopped(report) {
    const finding = headline(report);
    if (finding === null)
        return `this ${act(report, 'may not')}; no change was judged.`;
    const stopping = report.findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === report.verdict.decision).length;
    const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
    const message = (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.message);
    // A long message stands below in full; here its title says enough.
    const { title } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason];
    const short = OF_A_FILE.includes(finding.reason) ? `${title}: ${message}` : message;
    const why = message.length <= LONG ? short : `${title}.`;
    const what = finding.change === null
        ? report.verdict.stage === 'deploy'
            ? 'this deployment'
            : 'this'
        : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.change, 70);
    return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}
/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
function headline(report) {
    const decisive = report.findings.filter((finding) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === report.verdict.decision);
    const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
    const rank = (finding) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(finding.reason);
    return from.reduce((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
function names(changes) {
    const ids = [...new Set(changes.map(({ id }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id, 70)))];
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(ids, 'and');
}
// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text) {
    return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|Something|The|There|This|Two|What|When|Whether) /u.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}


/***/ }),

/***/ 3058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ describeSurroundings),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval)
/* harmony export */ });
/* harmony import */ var _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7326);
/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */





/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${sayFloors(risk.floors, ',')}`;
    const stated = report.records.find(({ path }) => path === change.path)?.value.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk.floors)}`;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. */
function sayFloors(floors, sign = ';') {
    return floors.length === 0
        ? ''
        : `${sign} raised by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(floors.map((name) => `\u201c${name}\u201d`), 'and')}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;
/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
function describeSurroundings(change, report) {
    const around = report.surroundings.find(({ path }) => path === change.path);
    // Of more changes only the first have them, and silence would look like nothing there.
    if (around === undefined || report.verdict.changes.length > _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SURROUNDED */ .I)
        return [];
    const { freezes, neighbours, left } = around;
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)(instant), report.timezone, report.evaluatedAt);
    const begins = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(change.schedule?.start ?? report.evaluatedAt);
    const frozen = freezes.map(({ id, hardness, start, end }) => {
        const isBefore = begins === null || start <= begins;
        return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
    });
    const beside = neighbours.map(({ id, relation, overlaps }) => {
        const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
        return what.length === 0 ? id : `${id} (${what.join(', ')})`;
    });
    return [
        ['freeze', few(frozen, left.freezes, '; ')],
        ['next to', few(beside, left.neighbours, ', ')],
    ].filter(([, text]) => text !== '');
}
const RELATIONS = { needed: 'needed', 'same-item': 'same item' };
function few(texts, left, mark) {
    const named = texts.slice(0, MOST_NEAR);
    const more = texts.length - named.length + left;
    return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}
/** `1 \u00d7 change-and-release-manager (rule \u201cmoderate\u201d), has 0 of 1; cpatel or dlee can approve.` */
function describeRequirement(requirement, { decision }) {
    const { needs, rule, count, have, met, eligible } = requirement;
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
    const known = decision === 'undetermined' ? ' as far as could be read' : '';
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}${known}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change-and-release-manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role ?? 'no role level'}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
    if (counted)
        return given;
    // A vote that was put off is the only one that is outstanding itself.
    return `${given} (${reason === 'approval-outstanding' ? 'deferred' : (reason ?? 'no reason given')})`;
}
const PROOFS = {
    review: 'review',
    environment: 'approving the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};


/***/ })

};
