"use strict";
exports.id = 5098;
exports.ids = [5098];
exports.modules = {

/***/ 5136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ goneEmergencies),
/* harmony export */   Qq: () => (/* binding */ contentPulls),
/* harmony export */   Ub: () => (/* binding */ emergenciesToKnow),
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   jT: () => (/* binding */ unreadGone)
/* harmony export */ });
/* unused harmony exports mayStop, versionsOf */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5258);
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6591);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/**
 * What an emergency's record said over its life, and whether it could have gone out: by GitHub's history of the file where that was asked
 * for, by the record's own word elsewhere. What is written afterwards is a claim: it can add to a debt and take nothing from it.
 */







/** @param facts left out where GitHub is not asked at all: lists for people, and a checkout */
function lifeOf(record, now, facts) {
    if (facts === undefined || facts.subject.event === 'local')
        return byClaims(record, now, 'claims', []);
    const what = `the history of the emergency ${record.value.id}`;
    const unasked = [{ what, because: 'GitHub was not asked for it', permission: null }];
    if (facts.emergencies === undefined)
        return byClaims(record, now, 'unknown', unasked);
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.emergencies))
        return byClaims(record, now, 'unknown', [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)(what, facts.emergencies)]);
    const fact = facts.emergencies.find(({ path }) => path === record.path);
    if (fact === undefined)
        return byClaims(record, now, 'unknown', unasked);
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(fact.history))
        return byClaims(record, now, 'unknown', [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)(what, fact.history)]);
    if (!fact.history.every(({ record: value }) => isSound(value)))
        return byClaims(record, now, 'unknown', [
            { what, because: 'one of its versions is not a record that can be read', permission: null },
        ]);
    const versions = versionsOf(fact.history, record.value);
    const used = versions.filter((version) => couldGoOut(version.value, endOfStanding(version, versions, now)) ||
        // What the record says of itself adds to that: one that was withdrawn in its own time, it says, stood until then.
        (version === versions.at(-1) && couldGoOut(version.value, saidEnd(version.value, now))));
    return { versions, used, source: 'asked', unread: [] };
}
/** Emergencies that went out with the last deployment and are none any more on the trusted branch: taken away, or made into something else. */
function goneEmergencies(facts, present) {
    if (facts.emergencies === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.emergencies))
        return [];
    return facts.emergencies.flatMap((fact) => {
        const value = newestOf(fact);
        if (value === null || fact.gone !== true)
            return [];
        if (present.some(({ path }) => path === fact.path))
            return [];
        return [{ path: fact.path, value, digest: (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) }];
    });
}
/** What could not be read of emergencies that may be gone. */
function unreadGone(facts) {
    if (facts.emergencies === undefined)
        return [];
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(facts.emergencies))
        return [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)('the emergencies of the repository', facts.emergencies)];
    return facts.emergencies.flatMap(({ path, gone, history }) => gone === true && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(history) ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOf */ .Ds)(`what became of ${path}`, history)] : []);
}
/**
 * The emergencies whose lives have to be known: all of them where a normal or standard change is judged, as one may have touched the same
 * items before its record was changed. Those that touch them now come first. null: none has to be.
 */
function emergenciesToKnow(judged, others) {
    if (judged.every(({ value }) => value.type === 'emergency'))
        return null;
    const rank = (record) => (mayStop([(0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(record)], judged) ? 0 : 1);
    return [...judged, ...others]
        .filter((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(record).type === 'emergency')
        .map((record) => ({ record, rank: rank(record) }))
        .sort((a, b) => a.rank - b.rank || (a.record.path < b.record.path ? -1 : 1))
        .map(({ record }) => record);
}
/** Whether an emergency of which this was said touched an item and an environment of a judged change that it could stop. */
function mayStop(said, judged) {
    const items = new Set(said.flatMap((value) => value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRef */ .uH)));
    const environments = said.flatMap((value) => value.environments);
    return judged.some(({ value }) => value.type !== 'emergency' &&
        value['configuration-items'].some((ref) => items.has((0,_items_items_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRef */ .uH)(ref))) &&
        value.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(environments, name)));
}
/** The pull requests that brought in something new of an emergency: who opened, wrote or approved one has a part in it. */
function contentPulls(versions) {
    return versions.flatMap(({ isNewContent, pullRequest }) => isNewContent && pullRequest !== undefined && pullRequest !== null ? [pullRequest] : []);
}
/** The versions of a history, which is newest first, with the present content last. */
function versionsOf(history, present) {
    const versions = [];
    for (const { record, pull_request: pull, merged_at: at, author, committer } of history) {
        // What a pull request held before it was merged never stood on the branch: of each only the last content counts.
        if (typeof pull === 'number' && versions.some(({ pullRequest }) => pullRequest === pull))
            continue;
        const value = record;
        const makers = [author, committer].flatMap((one) => (one == null ? [] : [one.login]));
        versions.unshift({
            value,
            at: typeof pull === 'number' ? (at ?? null) : null,
            ...(pull === undefined ? {} : { pullRequest: pull }),
            makers,
            isLanded: true,
        });
    }
    const newest = versions.at(-1);
    if (newest === undefined || (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(newest.value) !== (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(present))
        versions.push({ value: present, at: null, makers: [], isLanded: false });
    return versions.map((version, index) => {
        const before = versions[index - 1];
        const isNewContent = before === undefined || (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(before.value) !== (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(version.value);
        return { ...version, isNewContent };
    });
}
/**
 * Until when a version stood, at the latest; null for one that was withdrawn, which authorises nothing. Only GitHub's clock ends it: of one
 * whose coming or going is not known it is taken to stand until now.
 */
function endOfStanding({ value, at }, versions, now) {
    if (value.withdrawn !== undefined)
        return null;
    if (at === null)
        return now;
    const later = versions.flatMap((other) => (other.at !== null && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(at, other.at) ? [other.at] : []));
    return later.reduce((first, one) => ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(one, first) ? one : first), now);
}
/** Only where a record was withdrawn, replaced or not there before its own time began is it shown never to have gone out. */
function couldGoOut({ type, outcome, schedule }, end) {
    if (type !== 'emergency')
        return false;
    if (outcome !== undefined || schedule === undefined)
        return true;
    return end !== null && !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(end, schedule.start);
}
/** Until when the record says that it stood. */
function saidEnd({ withdrawn }, now) {
    return withdrawn?.at ?? now;
}
function byClaims(record, now, source, unread) {
    const { value } = record;
    const version = { value, at: null, makers: [], isNewContent: true, isLanded: false };
    const isUsed = couldGoOut(value, saidEnd(value, now));
    return { versions: [version], used: isUsed ? [version] : [], source, unread };
}
function newestOf({ history }) {
    const value = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnavailable */ .Pd)(history) ? null : history[0]?.record;
    return isSound(value) ? value : null;
}
/** A file of facts may hold anything; what is judged here has at least the form of a record. */
function isSound(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { type, schedule, outcome, withdrawn, approvals = [], implementers = [], ...rest } = value;
    const isInstant = (text) => typeof text === 'string' && (0,_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text) !== null;
    const areTexts = (list) => Array.isArray(list) && list.every((one) => typeof one === 'string');
    return (typeof type === 'string' &&
        typeof rest.id === 'string' &&
        typeof rest['requested-by'] === 'string' &&
        areTexts(rest.environments) &&
        areTexts(rest['configuration-items']) &&
        areTexts(implementers) &&
        (schedule === undefined || (isInstant(schedule.start) && isInstant(schedule.end))) &&
        (outcome === undefined || (isInstant(outcome.started) && isInstant(outcome.ended))) &&
        (outcome?.review === undefined || isInstant(outcome.review.at)) &&
        (withdrawn === undefined || isInstant(withdrawn.at)) &&
        Array.isArray(approvals) &&
        approvals.every(({ approver, at }) => typeof approver === 'string' && isInstant(at)));
}


/***/ }),

/***/ 1422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   RX: () => (/* binding */ judgeFit),
/* harmony export */   qv: () => (/* binding */ asNormal),
/* harmony export */   to: () => (/* binding */ againstModel)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/**
 * Whether a standard change fits the model that it names: one model of that id, its scope, and a plan in the record or in the model. What
 * is outside of a model is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */





const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;
/** What helps where the model does not. A change without a file gets a record of its own: before the merge beside it, afterwards elsewhere. */
function asNormal({ raisedIn }) {
    if (raisedIn === undefined)
        return AS_NORMAL;
    return `Make it a normal change: write a change record for it (\`change-gate new\`, with \`covers: ["#${raisedIn}"]\`) and have that approved. Before the merge it goes into pull request #${raisedIn} itself, afterwards into a new one.`;
}
function findModel(models, record) {
    return models.find(({ value }) => value.id === record.value.model) ?? null;
}
/** What is wrong with the model that a record names. */
function againstModel(record, reason, message, remedy, pointer = ['model']) {
    // The file of a change without one is its model's.
    if (record.raisedIn !== undefined && pointer[0] === 'model')
        return againstModel(record, reason, message, remedy, ['id']);
    return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}
function judgeFit(question) {
    const { record, models } = question;
    const model = findModel(models, record);
    if (model === null)
        return [unknown(record, models)];
    return [...judgeTwins(record, models), ...judgePlan(record, model), ...judgeScope(question, model.value)];
}
function unknown(record, models) {
    const name = record.value.model ?? '(none named)';
    const known = models.map(({ value }) => value.id);
    return againstModel(record, 'model-unknown', `There is no readable model with the id ${name}.`, `If its file is reported as \`model-invalid\`, correct that. Else ${known.length === 0 ? '' : `name ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listOr */ .Q)(known)}, or `}make it a normal change: ${NORMAL}`);
}
/** Of two files with one id nobody can say which was approved: one might be suspended. */
function judgeTwins(record, models) {
    const name = record.value.model ?? '';
    const paths = models.filter(({ value }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(value.id, name)).map(({ path }) => path);
    if (paths.length < 2)
        return [];
    const message = `${paths.length} models have the id ${name}: ${paths.join(', ')}. Nobody can tell which of them was approved.`;
    const remedy = `The owner of the models gives each an id of its own, or deletes one. Until then: ${asNormal(record)}`;
    return [againstModel(record, 'model-invalid', message, remedy)];
}
/** A record may leave its plan to its model, but not to nobody. */
function judgePlan(record, { value: model, path }) {
    if (record.value.plan !== undefined || model.plan !== undefined)
        return [];
    return [
        againstModel(record, 'record-invalid', `${record.raisedIn === undefined ? 'The record' : record.value.id} has no plan, and neither has the model ${model.id} (${path}).`, 'Add `plan` with `implementation`, `verification` and `backout`; or a change and release manager adds one to the model and approves it again.'),
    ];
}
function judgeScope({ record, files, risk }, model) {
    const outside = [];
    for (const name of record.value.environments)
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(model.environments, name))
            outside.push(`the environment ${name}`);
    const covered = model['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH);
    for (const ref of record.value['configuration-items'])
        if (!covered.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref)))
            outside.push(`the item ${(0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref)}`);
    for (const file of files ?? [])
        if (!(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(model.paths, file))
            outside.push(`the file ${file}`);
    if ((0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRisk */ .l$)(risk, model.level) > 0)
        outside.push(`${risk} risk (it is for ${model.level} risk)`);
    if (outside.length === 0)
        return [];
    const shown = outside.slice(0, 5).join(', ');
    return [
        againstModel(record, 'model-scope-exceeded', `The model ${model.id} is not for ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`, record.raisedIn === undefined
            ? `Take out what the model does not allow, or make it a normal change: ${NORMAL}`
            : asNormal(record)),
    ];
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
/* harmony import */ var _coverage_origin_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7432);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5258);
/* harmony import */ var _register_independence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9441);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3760);
/* harmony import */ var _risk_conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4950);
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(516);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1688);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9354);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4973);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8184);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1492);
/**
 * Does a retrospective count? It is due so many working days after the emergency ended, and is given by somebody of the level that the
 * policy's rules asked for who had no part in it. Of several things that a record said over its life the one that asks for more holds.
 */


















const first = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .compareInstants */ .QI)[0];
const last = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .compareInstants */ .QI).at(-1);
/**
 * From when the days are counted; undefined where nobody can say. An end that is still to come is none. While there is no outcome the
 * end of the schedule counts, and an outcome that comes once that was overdue puts nothing off.
 */
function countsFrom({ rules: { policy, now }, life, statements }) {
    const scheduled = first(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const written = statements.flatMap(({ outcome }) => outcome?.ended ?? []);
    const ended = first(written.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, at)));
    if (ended === undefined)
        return scheduled ?? first(written);
    if (scheduled === undefined || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(scheduled, ended))
        return ended;
    const zone = policy.timezone;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_11__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .dateIn */ .m7)(zone, scheduled), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_11__/* .holidaysOf */ .FQ)(policy));
    if (due.kind !== 'day')
        return ended;
    const came = life.versions.find(({ value }) => value.outcome !== undefined)?.at ?? now;
    const latest = life.source === 'asked' ? last([came, ended]) : ended;
    return latest !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .dayIn */ .EE)(zone, latest) > (0,_time_days_js__WEBPACK_IMPORTED_MODULE_9__/* .describeDate */ .eG)(due.day) ? scheduled : ended;
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
        const subject = { environments, criticality: (0,_items_items_js__WEBPACK_IMPORTED_MODULE_12__/* .criticalityOf */ .NS)(items, value['configuration-items']), files };
        const { verdict, undecided } = (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_4__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, null);
        const risks = [verdict.final, ...undecided.map((floor) => floor['at-least'])];
        return policy.approvals.rules
            .filter(({ when }) => risks.some((risk) => (0,_risk_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateWhen */ .sE)(when, { ...subject, record: value, risk }) !== false))
            .flatMap(({ require }) => require.flatMap(({ role, board }) => role ?? (board === undefined ? [] : (boards[board]?.chair ?? []))));
    });
    if (asked.length === 0)
        return 'change-and-release-manager';
    return asked.reduce((high, role) => (_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(role) > _terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(high) ? role : high));
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
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, review.at))
        return 'its date is still to come';
    // Nobody looks back on what has not ended.
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(review.at, overBy(statements, now) ?? from))
        return 'it is dated before the emergency ended';
    const empty = emptyAnswer(review);
    if (empty !== null)
        return `${empty} is a placeholder and says nothing`;
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .findPerson */ .vW)(directory, { login: review.by, id: null });
    if (found.kind !== 'person')
        return 'they are not in the register';
    if (hasPart(findParts(asked), found.person))
        return 'they requested, implemented or approved the emergency';
    const needs = levelNeeded(asked);
    return (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(directory, found.person, review.at).role, needs)
        ? null
        : `they were not a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sayName */ .NJ)(needs)} then`;
}
/** The latest that any of the statements has of the end, but for what is still to come; not before any of their times began. */
function overBy(statements, now) {
    const past = (instants) => instants.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, at));
    const ends = past(statements.flatMap(({ outcome }) => outcome?.ended ?? []));
    const scheduled = past(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const starts = past(statements.flatMap(({ schedule }) => schedule?.start ?? []));
    return last([...starts, ...(ends.length > 0 ? ends : scheduled)]);
}
/** An answer of a review that answers nothing; null where all of them do. */
function emptyAnswer(review) {
    if ((0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaceholder */ .wK)(review.findings, 'findings'))
        return `\u201c${review.findings.trim().slice(0, 40)}\u201d`;
    const action = review.actions?.find((text) => (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaceholder */ .wK)(text, 'actions'));
    return action === undefined ? null : `\u201c${action.trim().slice(0, 40)}\u201d`;
}
/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers(asked) {
    const { directory, now } = asked.rules;
    const needs = levelNeeded(asked);
    const parts = findParts(asked);
    const people = directory.people.filter((person) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(directory, person, now).role, needs) && !hasPart(parts, person));
    const unread = (directory.register.teams ?? []).filter(({ team, role }) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)(role, needs) && directory.unreadTeams.some((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(one.team, team)));
    return [...new Set([...people.map(_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWithoutTelling */ .dl), ...unread.map(({ team }) => `a member of ${team}`)])];
}
/**
 * Whether somebody requested, implemented, wrote or approved the emergency, by what its record ever said and by its pull requests. Accounts
 * are told apart by their numbers where these are known: a login may have been changed since.
 */
function hasPart(parts, person) {
    return (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_14__/* .interestOf */ .wk)(person, null, parts, [PART]) !== null;
}
/** One kind of interest stands for all of them. */
const PART = 'committers';
function findParts({ rules, record, life, statements }) {
    const end = last(statements.flatMap(({ schedule, outcome }) => [schedule?.end ?? [], outcome?.ended ?? []].flat()));
    const isAfter = (at) => end !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(end, at);
    // An approval that came after the end is no part in it; of one that was there before then its date says nothing.
    const early = new Set(life.versions.flatMap(({ at, value }) => at === null || isAfter(at) ? [] : (value.approvals ?? []).map(_terms_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalise */ ._I)));
    const isLate = isWrittenAfter(life, last(statements.flatMap(({ outcome }) => outcome?.ended ?? [])));
    const { facts } = rules;
    const byLogin = (login) => ({ login, id: null });
    const involved = [
        ...statements.flatMap((value) => [value['requested-by'], ...(value.implementers ?? [])]).map(byLogin),
        ...statements
            .flatMap(({ approvals = [] }) => approvals)
            .filter((entry) => entry.decision === 'approved' && !isLate(entry) && (!isAfter(entry.at) || early.has((0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalise */ ._I)(entry))))
            .map(({ approver }) => byLogin(approver)),
        ...(facts === undefined
            ? []
            : pullsOf(facts, record, life).flatMap((pull) => takingPart(pull, isAfter, closedAt(life)))),
        ...life.versions
            .flatMap(({ isNewContent, pullRequest, makers }) => (isNewContent && pullRequest === null ? makers : []))
            .map(byLogin),
    ];
    const interested = involved.map(({ login, id }) => ({ login, id, interest: PART, how: 'had a part in it' }));
    return (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_14__/* .indexInterests */ .Gj)({ interested, unread: [], findings: [] });
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
    return ({ approver, at }) => first >= 0 && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(ended, at) && !before.some((other) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(other.approver, approver));
}
/**
 * When the outcome came to the trusted branch to stay, by GitHub's clock: from then on nothing goes out by the record, however long its time
 * was planned. null where there is none, or nobody knows when it came.
 */
function closedAt({ versions, source }) {
    if (source !== 'asked')
        return null;
    const open = versions.findLastIndex(({ value }) => value.outcome === undefined);
    return versions[open + 1]?.at ?? null;
}
/** Who opened, wrote or approved a pull request, as far as it is known; co-authors too, as a message names them. */
function takingPart(pr, isAfter, closed) {
    if (pr === null)
        return [];
    const merged = pr.merged_at ?? null;
    // What was merged before the end was let out by those who approved it until then.
    const isTooLate = (at) => isAfter(at) || (closed !== null && merged !== null && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(merged, closed) && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(closed, at));
    const commits = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(pr.commits) ? [] : pr.commits;
    const reviews = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(pr.reviews) ? [] : pr.reviews.filter((one) => hasLetOut(pr, one));
    const approvers = reviews.filter((one) => one.submitted_at === null || !isTooLate(one.submitted_at));
    const accounts = [
        pr.user,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...approvers.map(({ user }) => user),
    ];
    return [
        ...accounts.flatMap((one) => (one == null ? [] : [{ login: one.login, id: one.id }])),
        ...commits.flatMap(({ message }) => (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_16__/* .coAuthorsOf */ .a)(message)),
    ];
}
/** A yes that was taken back once it was merged let it out all the same; that of facts which do not tell of it is taken for one. */
function hasLetOut({ merged_at: merged = null, timeline = [] }, { id, state }) {
    if (state !== 'DISMISSED')
        return state === 'APPROVED';
    const told = timeline.filter(({ review_id }) => review_id === id);
    return told.every(({ state: said = null, at }) => (said ?? 'approved') === 'approved' && (at === null || merged === null || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(at, merged)));
}
/** The pull requests that brought in something of the emergency; null for one that is not known. */
function pullsOf(facts, record, life) {
    const origin = (0,_coverage_origin_js__WEBPACK_IMPORTED_MODULE_17__/* .originOf */ .yv)(facts, record);
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
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadOf */ .Ds)(what, pullRequest));
        else {
            const pull = facts.pull_requests.find(({ number }) => number === pullRequest);
            if (pull === undefined)
                unread.push({ what, because: `GitHub was not asked for pull request #${pullRequest}`, permission: null });
            else
                for (const list of [pull.commits, pull.reviews])
                    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(list))
                        unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadOf */ .Ds)(what, list));
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
/* harmony export */   Tn: () => (/* binding */ reviewDuties),
/* harmony export */   d$: () => (/* binding */ listOverdue),
/* harmony export */   xK: () => (/* binding */ reviewDuty)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5258);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
/* harmony import */ var _terms_grouped_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(111);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6591);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4885);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1492);
/* harmony import */ var _model_fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1422);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6508);
/**
 * The review after a change: whether the policy asks for one, by which day, and whether it was done. It is a duty of the change itself
 * and stops no other: the retrospective of an emergency, which does, is judged in emergencies.ts.
 */













/**
 * @param finalRisk the level after floors; null where it is not known, and then only the result and the type can ask for a review
 * @param now RFC 3339
 */
function reviewDuty(record, finalRisk, policy, now) {
    const { outcome, type } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
    // Nobody looks back on what has not ended.
    if (outcome === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended))
        return { kind: 'none' };
    const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
    if (because.length === 0)
        return { kind: 'none' };
    const review = reviewGiven(outcome, now);
    if (review !== null)
        return { kind: 'done', by: review.by, at: review.at };
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_6__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dateIn */ .m7)(policy.timezone, outcome.ended), policy.review.within, (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_6__/* .holidaysOf */ .FQ)(policy));
    if (due.kind === 'beyond')
        return { kind: 'beyond', because, known: due.known };
    const day = (0,_time_days_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDate */ .eG)(due.day);
    return { kind: (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
}
/** The review that was made by now, and says something. */
function reviewGiven({ review, ended }, now) {
    if (review === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(review.at, ended) || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, review.at))
        return null;
    return (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyAnswer */ .WC)(review) === null ? review : null;
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
    const asked = `The policy asks for a review of ${id} (${duty.because.map(_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ).join(', ')})`;
    if (duty.kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            level: level === 'error' ? 'warning' : level,
            change: id,
            message: `${asked}. It cannot be told when that is due: bank holidays are known from ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.known.first)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.known.last)} only.`,
            remedy: 'Use a release of change-gate with later bank holidays.',
            where,
        };
    return {
        reason: 'review-overdue',
        level,
        change: id,
        message: `${asked}. It was due on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.day)}, ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(policy.review.within, 'working day')} after the change ended.`,
        remedy: 'Somebody who took no part in it reviews the change and writes that under `outcome.review`.',
        where,
    };
}
/** The level of a change after the floors that can be told from its record alone; null on a standard change without its model. */
function levelByRecord({ policy, items, models }, record) {
    const { value } = record;
    const model = value.type === 'standard' ? (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .findModel */ .P6)(models, record) : null;
    if (value.risk === undefined && model === null)
        return null;
    const criticality = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .criticalityOf */ .NS)(items, value['configuration-items']);
    const subject = { environments: value.environments, criticality, files: null };
    return (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
}
/** How many overdue reviews of others are named. */
const MOST_NAMED = 5;
/** The record's own review, and a notice of the overdue ones of changes to the same items, whoever they belong to. */
function judgeReviewDuties({ policy, now }, record, finalRisk, reviews) {
    const own = sayReviewDuty(record, reviewDuty(record, finalRisk, policy, now), policy, 'error');
    const overdue = findOverdue(record, reviews);
    const findings = own === null ? [] : [own];
    if (overdue.length === 0)
        return findings;
    const named = overdue.slice(0, MOST_NAMED).map(({ id, day }) => `${id} (due on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)})`);
    const more = overdue.length - named.length;
    return [
        ...findings,
        {
            reason: 'review-overdue',
            level: 'notice',
            change: record.value.id,
            message: `Changes to the same items were not reviewed in time: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
            remedy: 'Somebody who took no part in them reviews them and writes that under their `outcome.review`. It does not stop this change.',
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        },
    ];
}
/** Whether a review is overdue is asked of the changes to an item when somebody asks for that item. What an emergency owes is told as its retrospective. */
function listOverdue(world, all) {
    const ended = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => groupEnded(all));
    const known = new Map();
    return (item) => {
        const found = known.get(item) ??
            (ended().get(item) ?? []).flatMap((record) => {
                const { outcome } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
                // Of most records the level, which is not in the outline, need not be known.
                if (outcome !== undefined && reviewGiven(outcome, world.now) !== null)
                    return [];
                const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
                return duty.kind === 'overdue' ? [{ id: record.value.id, path: record.path, day: duty.day }] : [];
            });
        known.set(item, found);
        return found;
    };
}
function groupEnded(all) {
    const byItem = new Map();
    for (const record of all) {
        const value = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
        if (value.outcome === undefined || value.type === 'emergency')
            continue;
        for (const item of new Set(value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .normaliseRef */ .uH)))
            (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_12__/* .addTo */ .D)(byItem, item, record);
    }
    return byItem;
}
/** The longest overdue first. */
function findOverdue(record, overdue) {
    const found = new Map();
    for (const ref of record.value['configuration-items'])
        for (const one of overdue((0,_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .normaliseRef */ .uH)(ref)))
            if (one.path !== record.path)
                found.set(one.path, one);
    return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
/** By the path of the record, of those that have ended. Where now or the zone is not known nothing can be said of any. */
function reviewDuties(world, changes) {
    const { policy, now } = world;
    const duties = new Map();
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnownZone */ .Wn)(policy.timezone) || (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(now) === null)
        return duties;
    const risks = new Map(changes.map(({ path, risk }) => [path, risk?.final ?? null]));
    for (const record of world.judged) {
        const { outcome } = record.value;
        if (outcome === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended))
            continue;
        const level = risks.get(record.path) ?? levelByRecord(world, record);
        duties.set(record.path, reviewDuty(record, level, policy, now));
    }
    return duties;
}


/***/ }),

/***/ 9441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ indexInterests),
/* harmony export */   gU: () => (/* binding */ judgeRequester),
/* harmony export */   wk: () => (/* binding */ interestOf)
/* harmony export */ });
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * Whether somebody is independent of a change, of whom it is known who has an interest in it: independence limits a yes, not a no. And a
 * bot alone can want no change.
 */



function indexInterests(parts) {
    const byId = new Map();
    const byLogin = new Map();
    for (const [rank, { id, login, interest }] of parts.interested.entries()) {
        if (id !== null)
            noteRank(byId, id, interest, rank);
        noteRank(byLogin, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login), interest, rank);
    }
    return { ...parts, byId, byLogin };
}
function noteRank(index, key, interest, rank) {
    const ranks = index.get(key) ?? {};
    index.set(key, ranks);
    ranks[interest] ??= rank;
}
/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
function interestOf(person, account, interests, of) {
    const { byId, byLogin } = interests;
    const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) => id == null ? [] : [Number(id)]);
    const logins = account === null ? person.logins : [...person.logins, account.login];
    const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login)))]
        .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
        .filter((rank) => rank !== undefined);
    return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}
/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;
/** A bot may request a change only if a person implements it. */
function judgeRequester(record) {
    const requester = record.value['requested-by'];
    const implementers = record.value.implementers ?? [requester];
    if (implementers.some((login) => !(0,_text_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .isBotLogin */ .DU)(login)))
        return null;
    return {
        reason: 'record-invalid',
        level: 'error',
        change: record.value.id,
        message: `${requester} requests the change and ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listAnd */ .G)(implementers)} ${implementers.length === 1 ? 'implements' : 'implement'} it. A bot may request a change only if a person implements it.`,
        remedy: 'Name a person under `implementers`.',
        where: {
            file: record.path,
            pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
        },
    };
}


/***/ }),

/***/ 9354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ coAuthorsOf)
/* harmony export */ });
/* unused harmony export hasCoAuthors */
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/**
 * Who a commit's message names as co-author. Such a line is a claim: it keeps an approver from counting and makes none, so it is read
 * as freely as people and tools write it.
 */

const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/iu;
/** Every account that a `Co-authored-by: Name <mail>` may mean: the one of GitHub's own address, and the one that the name would be. */
function coAuthorsOf(message) {
    return valuesOf(message).flatMap((value) => {
        const [name = ''] = value.split('<');
        const accounts = value.split(/[\s<>()"',;]+/u).map(_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfAddress */ .lj);
        return [
            ...accounts.filter((account) => account !== null),
            { login: name.replace(/^[\s@]+/u, '').trimEnd(), id: null },
        ];
    });
}
function hasCoAuthors(message) {
    return valuesOf(message).length > 0;
}
/** What stands after each key. Git folds a long trailer: a line that begins with a blank belongs to the one before. */
function valuesOf(message) {
    const values = [];
    let isOpen = false;
    for (const line of message.split(/\r\n|\n|\r/u)) {
        const value = TRAILER.exec(line)?.[1];
        const isFolded = value === undefined && isOpen && /^[ \t]+\S/u.test(line);
        if (value !== undefined)
            values.push(value);
        if (isFolded)
            values.push(`${values.pop() ?? ''} ${line.trim()}`);
        isOpen = value !== undefined || isFolded;
    }
    return values;
}


/***/ })

};
;