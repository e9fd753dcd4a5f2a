"use strict";
exports.id = 755;
exports.ids = [755];
exports.modules = {

/***/ 6425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b9: () => (/* binding */ nameOfFailedUse),
/* harmony export */   dV: () => (/* binding */ isFailedUse)
/* harmony export */ });
/* unused harmony exports idOfUse, recordOfUse */
/**
 * The record that is written of a change without a file where its deployment did not succeed: nothing but the failed use, so that it suspends
 * the model. It authorises nothing, and success leaves no trace but the deployment.
 */

/** The id of that record, whose file cannot have `#` in its name. */
function idOfUse(model, pullRequest) {
    return `${model}-${pullRequest}`;
}
function recordOfUse({ pullRequest, model, environment }, outcome) {
    const { number, user, merged_by: mergedBy, created_at } = pullRequest;
    const bot = user?.login ?? '';
    const isByPerson = mergedBy != null && mergedBy.type === 'User' && !isBotLogin(mergedBy.login);
    return {
        id: idOfUse(model.id, number),
        title: model.title,
        type: 'standard',
        reason: `${bot} opened pull request #${number}, which the model ${model.id} stands for.`,
        'requested-by': bot,
        'requested-at': created_at,
        ...(isByPerson ? { implementers: [mergedBy.login] } : {}),
        environments: [environment],
        'configuration-items': model['configuration-items'],
        model: model.id,
        covers: [`#${number}`],
        outcome,
    };
}
/** What the change was called while it had no record. */
function nameOfFailedUse({ model, covers }) {
    return `${model ?? ''}${Array.isArray(covers) ? (covers[0] ?? '') : ''}`;
}
/** Whether a record is such a one and says of a bad end: whoever adds it takes a model away and gives nobody anything. */
function isFailedUse({ id, type, model, covers, outcome }) {
    if (type !== 'standard' || model === undefined || !Array.isArray(covers) || covers.length !== 1)
        return false;
    if (outcome?.result !== 'failed' && outcome?.result !== 'backed-out')
        return false;
    const [entry = ''] = covers;
    return entry.startsWith('#') && id === idOfUse(model, Number(entry.slice(1)));
}


/***/ }),

/***/ 8555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ judgeBesideTime),
  j: () => (/* binding */ judgeDraft)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/standard-changes.js
var standard_changes = __webpack_require__(476);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/environment-names.js
var environment_names = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 16 modules
var examination = __webpack_require__(8046);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/risk-by-record.js
var risk_by_record = __webpack_require__(4353);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var rules = __webpack_require__(9923);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/what-is-asked.js




/** How many who could approve are named. */
const MOST_NAMED = 5;
/** @param doubts what hangs on the files that the change touches, where these are not known */
function sayWhatIsAsked(world, record, verdict, doubts) {
    const open = verdict.requirements.filter(({ met }) => !met);
    const asked = open.length === 0
        ? sayNothingAsked(world, record)
        : `It will need ${open.map((one) => sayOpen(one)).join(', and ')}.`;
    return {
        reason: 'approval-outstanding',
        level: 'notice',
        change: record.value.id,
        message: `A draft authorises nothing. ${asked}${sayDoubts(doubts)}${sayTime(world, verdict)}`,
        remedy: sayNext(world, verdict),
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayNext({ register }, { decision }) {
    const open = 'pen a pull request with the record; the gate judges it there.';
    if (register === null)
        return `Add the register first, then o${open}`;
    return decision === 'awaiting' ? `O${open}` : `Mend what is wrong first, then o${open}`;
}
function sayDoubts(doubts) {
    const all = [...new Set(doubts)];
    return all.length === 0
        ? ''
        : ` Whether ${(0,name_list/* listOr */.Q)(all)} asks for more depends on the files that the change touches (\`--base REF\` shows them).`;
}
function sayNothingAsked(world, record) {
    if (world.register === null)
        return 'Without a register nobody can approve it.';
    return record.value.type === 'standard'
        ? 'It needs no approval of its own: its model was approved.'
        : 'As it stands it lacks no approval.';
}
function sayOpen(requirement) {
    const { rule, eligible } = requirement;
    const few = eligible.slice(0, MOST_NAMED);
    const more = eligible.length - few.length;
    const who = few.length === 0
        ? 'nobody in the register can give it'
        : `${(0,name_list/* listOr */.Q)(more > 0 ? [...few, `${more} more`] : few)} can give it`;
    return `${(0,words/* sayRequirement */.VJ)(requirement)} (rule \u201c${rule}\u201d; ${who})`;
}
function sayTime({ now, policy }, { schedule, decision, type }) {
    if (schedule === null || decision === 'undetermined' || !(0,wall_time/* isKnownZone */.Wn)(policy.timezone))
        return '';
    const opens = (0,time/* parseInstant */.nV)(schedule.opensAt ?? '');
    const closes = (0,time/* parseInstant */.nV)(schedule.closesAt ?? '');
    const at = (instant) => (0,time/* describeInstant */.l0)(instant, policy.timezone);
    const isOwn = opens !== null && opens === (0,time/* parseInstant */.nV)(schedule.start ?? '');
    if (decision === 'refused')
        return opens === null || isOwn ? '' : ` The next time that is long enough begins at ${at(opens)}.`;
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




















/**
 * @param asked null where there is no register
 * @param isTimeKnown false where a rule could not be read, so that nobody can say when it could go
 */
function judgeDraft(run, asked, record, isTimeKnown = true) {
    const { world } = run;
    const risk = (0,risk_by_record/* riskByRecord */.k)(world, record);
    const examined = asked === null ? null : asked.examine(record);
    const schedule = judgeTime(run, asked, record, risk.verdict.final);
    const findings = [...judgeBesideTime(run, asked, record), ...schedule.findings];
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
    // Of what has ended or was withdrawn nothing is asked any more.
    const isOver = record.value.outcome !== undefined || record.value.withdrawn !== undefined;
    const timed = isTimeKnown ? verdict : { ...verdict, decision: 'undetermined' };
    return { verdict, findings: isOver ? findings : [...findings, sayWhatIsAsked(world, record, timed, doubts)] };
}
function judgeTime(run, asked, record, risk) {
    const { policy, now, items } = run.world;
    const value = (0,examination/* withModelPlan */.xK)(run.world, record);
    return (0,schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar: run.calendar,
        stage: 'draft',
        now,
        risk,
        requestedAt: record.value['requested-at'],
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments: record.value.environments,
        others: asked === null ? run.standing() : asked.schedulable(),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(asked?.directory ?? null, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: record.value.late !== undefined,
    });
}
/**
 * What is said of a draft apart from its time, for those who judge the time of many at once.
 *
 * @param asked null where there is no register
 */
function judgeBesideTime(run, asked, record) {
    const { verdict } = (0,risk_by_record/* riskByRecord */.k)(run.world, record);
    return [
        ...judgeByFiles(run, record, verdict),
        ...(asked === null
            ? withoutRegister(run.world, record, verdict.final)
            : byRegister(asked, record, asked.examine(record))),
    ];
}
/** What the files of the checkout tell, whoever holds which level. */
function judgeByFiles({ world, all, overdue }, record, risk) {
    const requester = (0,independence/* judgeRequester */.gU)(record);
    return [
        ...(0,record_checks/* judgeIdentity */.Ec)(record, all),
        ...(0,record_checks/* judgeLife */.yJ)(record, 'draft'),
        ...(0,record_checks/* judgeRetry */.UY)(record, all),
        ...(0,retries/* judgeTakeover */.n$)(record, all, world.now),
        ...(0,unread_records/* judgeUnreadRecords */.fA)(record, record.value.environments, world),
        ...(0,environment_names/* judgeEnvironmentNames */.r)(world, record),
        ...(0,risk_risk/* underDeclared */.Dw)(record, risk),
        ...(requester === null ? [] : [requester]),
        ...(record.value.type === 'emergency' ? (0,emergencies/* judgeIncident */.MC)(record) : []),
        ...(0,review_duty/* judgeReviewDuties */.I1)(world, record, risk.final, overdue),
        ...(0,item_check/* judgeItems */.Y)(record, world.items, world.localFiles).findings,
    ];
}
/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister({ world, directory, all, debts }, record, examined) {
    const { policy, now, models } = world;
    const { environments, type } = record.value;
    const risk = examined.risk.verdict.final;
    const owed = (0,emergencies/* judgeDebts */.OB)({ record, environments, debts: debts(), policy });
    const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
    return [
        ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now),
        ...owed.findings,
        ...(type === 'standard'
            ? (0,standard_changes/* judgeModel */.f)({
                record,
                models,
                all,
                directory,
                policy,
                now,
                files: ownFiles(world),
                risk,
            }).findings
            : []),
        ...(examined.rules.isMatched || type === 'standard' || examined.rules.unread.length > 0
            ? []
            : [(0,rules/* noRuleMatches */.L)(record, risk, environments, policy)]),
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


/***/ }),

/***/ 64:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeEnvironmentNames)
/* harmony export */ });
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);



function judgeEnvironmentNames({ policy }, record) {
    const patterns = policy.environments.map(({ pattern }) => pattern);
    const exact = patterns.filter((pattern) => !/[*?]/.test(pattern));
    // "*" takes in whatever is left, a slip as well.
    const meant = patterns.filter((pattern) => !/^\*+$/.test(pattern));
    if (exact.length === 0)
        return [];
    return record.value.environments.flatMap((name, index) => {
        if (meant.some((pattern) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameMatch */ .bQ)(pattern, name)))
            return [];
        const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, exact) ?? beginning(name, exact);
        return [
            {
                reason: 'environment-not-covered',
                level: 'warning',
                change: record.value.id,
                message: `The policy has no environment ${name}. It has ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listAnd */ .G)(exact)}.`,
                remedy: near === null
                    ? 'Correct the name, or leave it if the environment is new: the gate enforces on those too.'
                    : `Write ${near} if that is meant.`,
                where: { file: record.path, pointer: ['environments', index] },
            },
        ];
    });
}
/** `prod` for `production`; null where it begins none, or several. */
function beginning(name, known) {
    const found = known.filter((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(one).startsWith((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name).startsWith((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(one)));
    return found.length === 1 ? (found[0] ?? null) : null;
}


/***/ }),

/***/ 4353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ riskByRecord)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _kinds_model_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
/** The risk of a change as far as a checkout tells it: by its record, its model, the catalog, and the files that are known here. */




function riskByRecord(world, record) {
    const { environments, type } = record.value;
    const criticality = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalityOf */ .NS)(world.items, record.value['configuration-items']);
    const model = type === 'standard' ? (0,_kinds_model_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(world.models, record) : null;
    const { bands, floors } = world.policy.risk;
    const subject = { environments, criticality, files: world.localFiles };
    return (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_1__/* .assessRisk */ .ys)((0,_examination_js__WEBPACK_IMPORTED_MODULE_2__/* .withModelPlan */ .xK)(world, record), bands, floors, subject, model?.value.level ?? null);
}


/***/ }),

/***/ 7491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findWideGlobs)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);

const KEYS = ['records', 'configuration-items'];
function findWideGlobs(policy) {
    const { path } = policy;
    if (path === null)
        return [];
    return KEYS.flatMap((key) => policy[key].flatMap((glob, index) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsEverywhere */ .C9)(glob) ? [wide(path, key, glob, index)] : []));
}
function wide(path, key, glob, index) {
    const below = glob.replace(/^(?:\*\*\/)+/u, '');
    return {
        reason: 'glob-wide',
        level: 'warning',
        change: null,
        message: `\`${glob}\` under \`${key}\` leads into every folder. Where a repository has more files than GitHub lists at once, each run asks for all its folders, and with more than 3,000 of them it decides nothing.`,
        remedy: `Begin it with a folder (as \`services/**/${below}\` does). If the repository stays small, you can leave it as it is.`,
        where: { file: path, pointer: [key, index] },
    };
}


/***/ }),

/***/ 5366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findImpacts),
/* harmony export */   i: () => (/* binding */ findImpact)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
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
    const { byRef } = items;
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsToDependants */ .MO)(items, all);
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalityOf */ .NS)(items, all);
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


/***/ }),

/***/ 6620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inspectCalendarNames)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
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
    const ofPolicy = listed.filter((pattern) => !isAny(pattern));
    // What the policy lists need not be looked for in every record.
    const known = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => [...ofPolicy, ...environmentsKnown(world)]);
    const isKnown = (name) => isAny(name) || ofPolicy.some((other) => isMet(name, other)) || known().some((other) => isMet(name, other));
    const strangers = environments.filter(({ name }) => !isKnown(name));
    return [
        ...firstOfEach(strangers).map((place) => {
            const isFault = listed.length > 0 && !listed.some((pattern) => isMet(place.name, pattern));
            const who = isFault ? 'which the policy does not list and no record names' : 'which nothing else names';
            const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(place.name, known());
            return say(place, isFault ? 'error' : 'warning', `${place.what} is for the environment "${place.name}", ${who}. So it has no effect.`, near === null
                ? 'Correct the name, list the environment under `environments` in the policy, or take it out.'
                : `Write "${near}" if that is meant; else list the environment under \`environments\` in the policy, or take it out.`);
        }),
        ...firstOfEach(strangeItems(world, windows)).map((place) => say(place, 'warning', `${place.what} is for the configuration item "${place.name}", which is not in the catalog: it opens for no change to it.`, 'Correct the name, add the item to the catalog, or take it out.')),
    ];
}
function strangeItems({ items, judged, others }, windows) {
    if (items === null)
        return [];
    const known = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Set([...judged, ...others].flatMap((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W)(record)['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH))));
    return windows.flatMap((window, at) => (window['configuration-items'] ?? []).flatMap((name, index) => {
        const ref = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(name);
        if (items.byRef.has(ref) || known().has(ref))
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
        ...[...world.judged, ...world.others].map((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W)(record).environments),
        ...world.unread.map(({ environments }) => environments ?? []),
        ...world.models.map(({ value }) => value.environments),
        ...(world.items?.list ?? []).map(({ environments }) => environments),
        ...conditions.map((condition) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(condition) ?? []),
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
    return areBothPatterns || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameMatch */ .bQ)(a, b) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameMatch */ .bQ)(b, a);
}
/** A calendar of many freezes says a name that is wrong in all of them once. */
function firstOfEach(places) {
    const first = new Map();
    for (const place of places)
        if (!first.has(place.name))
            first.set(place.name, place);
    return [...first.values()];
}


/***/ }),

/***/ 4224:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MOST_SURROUNDED),
/* harmony export */   l: () => (/* binding */ findSurroundings)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5258);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _freezes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3526);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3674);
/**
 * What lies around the time of a change: when the windows of its environments are open, the freezes that could stop it, and the open
 * changes beside it. It is there to be looked at: nothing is decided with it, and what the rules say is found elsewhere.
 */








/** What is further from the time of a change than this is not near. */
const NEAR = 12 * _time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
/** Of a longer time only the beginning is looked at. */
const LONGEST = 60 * _time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Of more changes than these nobody reads what lies around each. */
const MOST_SURROUNDED = 10;
/** Of each kind; no reader looks at more. */
const MOST = 50;
const RELATIONS = ['needed', 'same-item', 'other-items'];
/**
 * Of the first ten changes that were judged and have a time; the others have none. A calendar with a fault gives no windows and no
 * freezes, as it is not used at all. All records are looked at once.
 */
function findSurroundings(world, calendar, changes) {
    const now = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(world.now);
    const timed = changes.filter(isTimed).slice(0, MOST_SURROUNDED);
    if (now === null || timed.length === 0)
        return [];
    const isUsable = calendar.findings.every(({ level }) => level !== 'error');
    const asked = timed.flatMap((change) => {
        const record = world.judged.find(({ path }) => path === change.path);
        const [own, ...more] = ownSpans(change, now);
        if (record === undefined || own === undefined || change.risk === null)
            return [];
        const planned = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .planChange */ .AS)(record, change.risk.final, environmentsOf(world, record), own, world.policy.timezone);
        const near = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)([own, ...more].map(({ start, end }) => ({ start: start - NEAR, end: end + NEAR })));
        return [{ record, own, planned, near }];
    });
    const open = findOpen([world.judged, world.others], (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)(asked.flatMap(({ near }) => near)));
    return asked.map(({ record, own, planned, near }) => {
        const isBound = isUsable && record.value.type !== 'emergency';
        const windows = isBound ? findWindows(calendar, planned, near) : [];
        const freezes = isBound ? findFreezes(calendar, planned, near) : [];
        const neighbours = findNeighbours(planned, open, near);
        const passes = isUsable && record.value.type === 'emergency' ? findPassed(calendar, planned, own) : [];
        return {
            path: record.path,
            windows: windows.slice(0, MOST),
            freezes: freezes.slice(0, MOST),
            ...(passes.length === 0 ? {} : { passes: passes.slice(0, MOST) }),
            neighbours: neighbours.slice(0, MOST),
            left: {
                windows: Math.max(0, windows.length - MOST),
                freezes: Math.max(0, freezes.length - MOST),
                neighbours: Math.max(0, neighbours.length - MOST),
            },
        };
    });
}
/** One that is not judged anew has no time to look around. */
function isTimed({ decision, schedule }) {
    return decision !== 'not-required' && schedule !== null;
}
/** The schedule and the next opening; the present for a change that has neither. */
function ownSpans({ schedule }, now) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.start ?? '');
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.end ?? '');
    const opensAt = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.opensAt ?? '');
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
/** The open changes that share an instant with one of the spans: of ten thousand mostly a handful. */
function findOpen(lists, near) {
    const open = [];
    for (const records of lists) {
        for (const record of records) {
            const span = openSpan(record);
            if (span !== null && near.some((range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, range)))
                open.push({ record, span });
        }
    }
    return open;
}
function openSpan(record) {
    const { withdrawn, outcome, schedule } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(record);
    if (withdrawn !== undefined || outcome !== undefined || schedule === undefined)
        return null;
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.start);
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.end);
    return start === null || end === null || end <= start ? null : { start, end };
}
function findWindows(calendar, change, near) {
    const found = change.environments.flatMap((environment) => near.flatMap((range) => ((0,_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .openSpans */ .K)(calendar, change, environment, range) ?? []).map((span) => ({ ...span, environment }))));
    return found.sort((a, b) => a.start - b.start || compare(a.environment, b.environment));
}
function findFreezes(calendar, change, near) {
    // One that names several of the environments is one freeze.
    const rules = new Set(change.environments.flatMap((environment) => (0,_freezes_js__WEBPACK_IMPORTED_MODULE_1__/* .freezesFor */ .gA)(calendar, change, environment)));
    const found = [...rules].flatMap(({ id, hardness, spansIn }) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)(near.flatMap((range) => spansIn(range))).map((span) => ({ ...span, id, hardness })));
    return found.sort((a, b) => a.start - b.start || compare(a.id, b.id));
}
/** As they would bind a normal change; an exception is looked at by no emergency. */
function findPassed(calendar, change, own) {
    const { record } = change;
    const asNormal = { ...change, record: { ...record, value: { ...record.value, type: 'normal' } } };
    return findFreezes(calendar, asNormal, [own]);
}
function findNeighbours(change, open, near) {
    const { record, span: own, environments } = change;
    const self = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(record.value.id);
    const items = new Set(change.items);
    const found = open.flatMap(({ record: other, span }) => {
        const value = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(other);
        // Two records of one id are a fault that is said elsewhere, and no neighbours.
        if (!near.some((range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, range)) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(value.id) === self)
            return [];
        const isNeeded = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(record.value['depends-on'] ?? [], value.id);
        const isBeside = value.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(environments, name));
        if (!isNeeded && !isBeside)
            return [];
        const isSame = isBeside && value['configuration-items'].some((ref) => items.has((0,_items_items_js__WEBPACK_IMPORTED_MODULE_7__/* .normaliseRef */ .uH)(ref)));
        const relation = isNeeded ? 'needed' : isSame ? 'same-item' : 'other-items';
        return [{ ...span, id: value.id, relation, overlaps: (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, own) }];
    });
    return found.sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || a.start - b.start || compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readStopText)
});

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/form-names.js
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

// EXTERNAL MODULE: ./.build/build/src/domain/terms/stop-words.js
var stop_words = __webpack_require__(8041);
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
        environments: namesOf(get(stop_words/* STOP_FIELDS */.XO.environments)),
        items: namesOf(get(stop_words/* STOP_FIELDS */.XO.items)),
        until: until === '' ? null : until,
        why: get(stop_words/* STOP_FIELDS */.XO.why),
    };
}


/***/ }),

/***/ 3690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ judgeStops),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5258);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4973);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(829);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);
/* harmony import */ var _stop_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6704);
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
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnavailable */ .Pd)(stops)) {
        const unread = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadOf */ .Ds)(`whether deployments are stopped (issues with the label ${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_LABEL */ .aQ})`, stops);
        const isHinted = stops.cause === 'not-set-up';
        return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .sayUnread */ .NL)(null, [unread], isHinted);
    }
    return stops.flatMap((stop) => judgeStop(world, directory, stop));
}
function judgeStop(world, directory, stop) {
    const text = (0,_stop_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readStopText */ .O)(stop.body);
    const end = endOf(stop, text);
    if (!(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(world.now, end) || !concerns(world, text))
        return [];
    const standing = standingOf(directory, stop);
    switch (standing.kind) {
        case 'unread':
            return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .sayUnread */ .NL)(null, [standing.unread], false);
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
function endOf({ created_at }, { until }) {
    const latest = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(created_at, `PT${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_STOP_HOURS */ .SV}H`);
    return until !== null && (0,_time_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(until) !== null && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(created_at, until)
        ? (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierOf */ .OR)(until, latest)
        : latest;
}
function concerns({ environment, judged }, text) {
    if (text.environments.length > 0 && environment !== null && !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .includesName */ .VH)(text.environments, environment))
        return false;
    // Where no record tells which items go out, they may be those.
    return judged.length === 0 || judged.some((record) => touches(record, text));
}
function touches({ value }, { items }) {
    const stopped = items.map(_items_items_js__WEBPACK_IMPORTED_MODULE_9__/* .normaliseRef */ .uH);
    return items.length === 0 || value['configuration-items'].some((ref) => stopped.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_9__/* .normaliseRef */ .uH)(ref)));
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
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnavailable */ .Pd)(label))
        return { kind: 'unread', unread: (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadOf */ .Ds)(what, label) };
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
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, account);
    if (found.kind === 'person') {
        const lent = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationsTo */ .N)(directory, found.person, at, () => null).usable.map(({ role }) => role);
        const roles = [(0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, found.person, at).role, ...lent];
        if (roles.some((role) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeastRole */ .Nu)(role, 'change-and-release-analyst')))
            return 'held';
    }
    return directory.unreadTeams.length > 0 ? 'unknown' : 'none';
}
function sayStranger({ number }, who) {
    return {
        reason: 'stopped',
        level: 'notice',
        change: null,
        message: `Issue #${number} has the label \`${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_LABEL */ .aQ}\`, but was ${who}, who is not an analyst or above in the register. So it stops nothing.`,
        remedy: 'To stop deployments, an analyst or above in the register opens an issue of their own.',
        where: null,
    };
}
/** @param record null where none goes out, and all is stopped */
function sayStopped({ environment, facts }, { number, user }, { why }, end, record) {
    const by = user?.login ?? 'nobody';
    const said = why === '' ? '' : `: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(why)}`;
    const what = `Deployments to ${environment ?? 'every environment'} are stopped until ${end} by ${by} (issue #${number})${said}.`;
    const isOver = record !== null && record.value.type === 'emergency' && isLinked(record, facts.repository.full_name, number);
    return {
        reason: 'stopped',
        level: isOver ? 'notice' : 'error',
        change: record?.value.id ?? null,
        message: isOver ? `${what} This emergency names the issue, and passes.` : what,
        remedy: isOver
            ? 'Nothing to do: the stop does not hold back this emergency.'
            : `Once it is safe, ${by} closes issue #${number}, or its time runs out. Then run the deployment again. An emergency change that names the issue under \`links\` passes, and so does a back-out.`,
        where: null,
    };
}
function isLinked({ value }, repository, number) {
    const end = `/${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(repository)}/issues/${number}`;
    return (value.links ?? []).some((link) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(link.replace(/[#?].*$/u, '')).endsWith(end));
}


/***/ }),

/***/ 8041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ LONGEST_STOP_HOURS),
/* harmony export */   XO: () => (/* binding */ STOP_FIELDS),
/* harmony export */   aQ: () => (/* binding */ STOP_LABEL),
/* harmony export */   ae: () => (/* binding */ STOP_FORM)
/* harmony export */ });
/** The words of an issue that stops deployments: its label, its form and the headings of it. They are read by the gate, and so never renamed. */
const STOP_LABEL = 'change-gate-stop';
/** A repository that has this form relies on its being heard. */
const STOP_FORM = '.github/ISSUE_TEMPLATE/change-gate-stop.yml';
/** The longest that one issue stops anything. */
const LONGEST_STOP_HOURS = 24;
const STOP_FIELDS = {
    environments: 'Environments',
    items: 'Configuration items',
    until: 'Until',
    why: 'Why',
};


/***/ }),

/***/ 755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// UNUSED EXPORTS: readRun

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/emergency-life.js
var emergency_life = __webpack_require__(5136);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised.js
var raised = __webpack_require__(8690);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/raised-changes.js
/**
 * The changes without a file of a run: made from facts and models alone, before anything is judged, so that the same bundle gives the same.
 * A pull request that a written record names is that record's, whatever a model would say of it.
 */





function raisedChanges(question) {
    const { stage, models, policy } = question;
    if (stage === 'draft' || models.every(({ value }) => value['raises-for'] === undefined))
        return [];
    const all = (0,record_index/* indexRecords */.z)([...question.judged, ...question.others]);
    return pullRequestsAsked(question)
        .filter((pr) => !isNamed(pr.number, question, all))
        .flatMap((pr) => {
        const raising = models.filter(({ value }) => {
            const { is } = (0,raised/* judgeRaising */.VP)(pr, value, policy);
            return is === 'raised' || is === 'unknown';
        });
        // Of two files with one id one change is made, which says that there are two.
        const distinct = raising.filter(({ value }, at) => raising.findIndex((one) => one.value.id === value.id) === at);
        return distinct.map((model) => raise(pr, model));
    });
}
/** The pull requests that need a record: those under review, or those that go out. */
function pullRequestsAsked({ stage, policy, facts }) {
    if (stage === 'deploy')
        return (0,coverage/* pullRequestsGoingOut */.A8)(policy, facts);
    return facts.pull_requests.filter((pr) => {
        const files = (0,coverage/* filesOf */.R8)(pr);
        return (facts.review_of ?? []).includes(pr.number) && (files === null || !(0,coverage/* needsNoRecord */.Eh)(policy, files));
    });
}
/** Whether a record of this environment names it. One for all since the last deployment names nothing. */
function isNamed(number, { environment, facts, judged }, all) {
    return judged.some((record) => record.value.covers !== 'since-last-deployment' &&
        (environment === null || (0,names/* includesName */.VH)(record.value.environments, environment)) &&
        (0,coverage/* isAnswerable */.zK)(record, number, facts, all));
}
function raise(pr, { path, value: model }) {
    const bot = pr.user?.login ?? '';
    const value = {
        id: `${model.id}#${pr.number}`,
        title: model.title,
        type: 'standard',
        reason: `${bot} opened pull request #${pr.number}, which the model ${model.id} stands for.`,
        'requested-by': bot,
        'requested-at': pr.created_at,
        environments: model.environments,
        'configuration-items': model['configuration-items'],
        model: model.id,
    };
    return { path, value, digest: (0,digest/* digestRecord */.Gs)(value), raisedIn: pr.number };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js + 1 modules
var selection = __webpack_require__(5835);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/heads.js
var heads = __webpack_require__(4059);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var origin = __webpack_require__(7432);
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
/** `CHG-2026-0042, which still waits`. */
function sayDecided({ record, decision }) {
    const is = { awaiting: 'still waits', undetermined: 'could not be decided', 'not-required': 'authorises nothing here' }[decision] ?? `is ${(0,words/* sayName */.NJ)(decision)}`;
    return `${record.value.id}, which ${is}`;
}
/** Its SHA is its content, so whoever approved a record that names it approved just this, whatever brought it here; null where none does. */
function coverByName(sha, { judged }) {
    const naming = judged.filter(({ record }) => (0,covers/* isCommitNamed */.zl)(record, sha));
    if (naming.some(({ decision }) => decision === 'authorised'))
        return { is: 'covered', unread: [] };
    const waiting = naming.filter(({ decision }) => decision !== 'not-required');
    if (waiting.length === 0)
        return null;
    const names = waiting.map(sayDecided).join(' and ');
    return {
        is: 'uncovered',
        finding: { ...(0,coverage/* uncovered */.KY)(sha, `is named by ${names}`, withItsRecord(waiting)), level: 'notice' },
    };
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
        const because = `it is an earlier commit of pull request #${number}, and only the last one was reviewed`;
        // The number would say too much: what it stands for is the head.
        return {
            is: 'uncovered',
            because,
            remedy: `Deploy the head or the merge of #${number}. ${nameIt(commit.sha)}`,
            answering: [],
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
        answering: answering.filter(({ decision }) => decision !== 'not-required'),
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
        return answering.map(sayDecided).join(' and ');
    const own = all.list.filter((record) => (0,origin/* bringersOf */.ch)(facts, record).includes(number));
    if (own.length === 0)
        return 'no change record';
    return `${(0,name_list/* listAnd */.G)(own.map(({ value }) => value.id))}, which ${own.length === 1 ? 'does' : 'do'} not cover it here`;
}
function notCovered(sha, shortfalls) {
    const why = `has no authorised change record: ${shortfalls.map(({ because }) => because).join('; ')}`;
    const finding = (0,coverage/* uncovered */.KY)(sha, why, shortfalls[0]?.remedy ?? nameIt(sha));
    const answering = shortfalls.flatMap((shortfall) => shortfall.answering);
    if (answering.length === 0)
        return finding;
    // Where a record that is judged here answers for it, that record's own decision already counts; it may only be awaiting.
    return { ...finding, level: 'notice', remedy: withItsRecord(answering) };
}
/** One of them is enough. */
function withItsRecord(answering) {
    const ids = [...new Set(answering.map(({ record }) => record.value.id))];
    return `It is settled as soon as ${(0,name_list/* listOr */.Q)(ids)} is authorised.`;
}
function notAsReviewed(sha, differs) {
    return (0,coverage/* uncovered */.KY)(sha, `is not what was reviewed: ${differs}`, nameIt(sha));
}
/** A way that is open for a commit that is on the branch already: a record that names it, approved after the fact like any other. */
function nameIt(sha) {
    return `Name it in a change record that goes out with it, or in a new one (\`covers: ["${sha}"]\`), and have that approved and merged.`;
}
function coverIt(number, isTarget) {
    const way = `Name it in a change record for this environment (\`covers: ["#${number}"]\`), and have that approved and merged.`;
    return isTarget ? `${way} Or deploy a commit whose change record is authorised.` : way;
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
        return (0,judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)('the commits that go out', 'them'));
    if ((0,terms_unread/* isUnavailable */.Pd)(landed))
        return (0,judgement/* notRead */.Qk)((0,terms_unread/* unreadOf */.Ds)('the commits that go out', landed));
    const start = question.policy['coverage-since'];
    // Facts that were gathered by another policy.
    if (landed.since === null && start !== null)
        return (0,judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`the commits that go out since ${start.slice(0, 7)}`, 'them'));
    const away = (0,taken_away/* takenAway */.GX)(facts);
    // Behind what the environment runs nothing arrives: the target went out with what is there.
    const arriving = away?.direction === 'behind' ? [] : landed.commits;
    return (0,judgement/* together */.bs)((0,judgement/* found */.F9)(...judgeStart(landed, question)), (0,judgement/* found */.F9)(...judgeDeleted(question)), (0,judgement/* found */.F9)(...judgeTarget(facts.subject.sha, landed)), away === null ? judgement/* NOTHING */.K$ : (0,taken_away/* judgeTakenAway */.JY)(away, question), ...arriving.map((commit) => judgeCover(coverOf(commit, question))));
}
/** Where coverage starts. Nobody may take for granted what went out before the gate was there, but the owner of the policy. */
function judgeStart(landed, { facts, gate }) {
    const { since, lost } = landed;
    const where = facts.subject.environment ?? 'this environment';
    const why = lost === undefined
        ? `No successful deployment of ${where} is known`
        : `The commit of the last successful deployment of ${where} (${lost}) is no longer known to GitHub`;
    const say = (level, message, remedy) => [
        { reason: 'first-deployment', level, change: null, message: `${why}${message}`, remedy, where: null },
    ];
    if (since !== null) {
        if (lost === undefined)
            return [];
        return say('notice', `. So every commit after ${since} (the policy's \`coverage-since\`) needs a record.`, 'Nothing to do: each that lacks one is named.');
    }
    // Without an environment nothing was asked of it, and the run is undetermined for that.
    if (gate === 'enforce' && typeof facts.subject.environment === 'string')
        return say('error', '. The policy does not say from which commit on changes need a record, so what came before this deployment is approved by nobody.', `The owner of the policy adds this line to it on the default branch, and so answers for all that came before: ${lineFor(landed, facts)}. Then run the gate again.`);
    return say('notice', '. So only the pull request of this commit was looked at.', `Before the gate enforces, the owner of the policy says from which commit on changes need a record: ${lineFor(landed, facts)}.`);
}
/** The line with the commit that the target was made on top of, which is what is meant where the target is all that is to be covered. */
function lineFor({ commits }, { subject }) {
    const parent = commits.find(({ sha }) => sha === subject.sha)?.parents?.[0];
    return parent === undefined
        ? '`coverage-since:` with the full SHA of the last commit that needs no record'
        : `\`coverage-since: ${parent}\` (the commit before ${subject.sha?.slice(0, 7)}; or an earlier one)`;
}
/** Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen. */
function judgeDeleted({ facts, policy, all, }) {
    const isThere = (id) => all.withId(id).length > 0;
    return (0,covers/* pullRequestsLanded */.is)(facts)
        .flatMap((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr))
        .filter(({ change }) => change === null || !isThere(change));
}
/** The target is always among the commits that must be covered. */
function judgeTarget(target, { commits }) {
    if (target !== null && commits.some(({ sha }) => sha === target))
        return [];
    return [
        (0,coverage/* uncovered */.KY)(target, 'is not in the list of commits that go out', 'Run the gate again; if this stays, report it as a fault of the gate.'),
    ];
}
function judgeCover(cover) {
    return cover.is === 'uncovered' ? (0,judgement/* found */.F9)(cover.finding) : (0,judgement/* notRead */.Qk)(...cover.unread);
}

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
    const all = (0,record_index/* indexRecords */.z)(judged);
    const standing = judged.filter((record) => endOf(record) === null);
    return judged.flatMap((record) => {
        const end = endOf(record);
        // What a branch says of an end proves nothing, and what its record owes is judged by it.
        if (end === null || (0,origin/* isBesideTrusted */.Es)(facts, record))
            return [];
        const landed = (0,covers/* numbersLanded */.jB)(facts);
        const own = (0,origin/* bringersOf */.ch)(facts, record).filter((number) => landed.has(number));
        const later = standing.filter((one) => isMergedSince(one, end, facts));
        const by = later.filter((one) => own.some((number) => isNamedBy(one, number, facts, all)));
        const isWhole = own.length > 0 && own.every((number) => by.some((one) => isNamedBy(one, number, facts, all)));
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
    const merged = (0,origin/* originOf */.yv)(facts, record)?.merged_at ?? null;
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
    const others = (0,name_list/* listAnd */.G)(by.map((one) => one.value.id));
    return {
        reason: isWithdrawn ? 'record-withdrawn' : 'record-used',
        level: 'notice',
        change: id,
        message: `${id} ${isWithdrawn ? 'was withdrawn' : 'has ended'}; ${others} ${by.length === 1 ? 'covers' : 'cover'} what it brought.`,
        remedy: `Nothing to do: ${others} ${by.length === 1 ? 'is' : 'are'} judged in its place.`,
        where: { file: record.path, pointer: [isWithdrawn ? 'withdrawn' : 'outcome'], on: 'key' },
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/reviewed.js
/** Whether each pull request under review has a record that answers for it, or is a change by itself; a merge group holds nothing else. */






const MOST_SHOWN = 3;
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
            return [(0,coverage/* uncovered */.KY)(sha, `is not what was reviewed: ${differs}`, remedy)];
        }
        if (!(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.length > 0)
            return [];
        const remedy = 'Take the group apart and queue its pull requests again.';
        return [(0,coverage/* uncovered */.KY)(sha, 'belongs to none of the pull requests of its merge group', remedy)];
    });
}
/** That nothing at all was found for the only pull request is said of the run. */
function unanswered(number, facts, judged, stray) {
    if (judged.length === 0 && facts.review_of?.length === 1)
        return [];
    const back = judged.filter((record) => (0,origin/* wentOutFrom */.Lp)(facts, record) !== null);
    const named = judged.filter((record) => !back.includes(record)).map(({ value }) => value.id);
    const isNone = named.length === 0 && back.length > 0;
    const unnamed = named.length === 0 ? '' : `, and ${(0,name_list/* listAnd */.G)(named)} ${named.length === 1 ? 'does' : 'do'} not name it`;
    // What did its work on another branch stands for that, whatever is written under its `covers`.
    const other = isNone ? '' : `, or write "#${number}" under \`covers\` in the record that stands for it`;
    return [
        {
            reason: judged.length === 0 ? 'record-missing' : 'commit-not-covered',
            level: 'error',
            change: null,
            message: `${stray === null ? '' : `${stray.because}. `}Pull request #${number} has no change record of its own${unnamed}.${back.map((record) => sayUnlike(record, number, facts)).join('')}`,
            remedy: `Add a record in pull request #${number}${other}.${stray === null ? '' : ` ${stray.remedy}`}`,
            where: null,
        },
    ];
}
/** Why a record that comes back from another branch does not stand for what the pull request brings. */
function sayUnlike(record, number, facts) {
    const unlike = (0,origin/* wentOutFrom */.Lp)(facts, record)?.unlike ?? [];
    const stands = ` ${record.value.id} stands only for what it brought to another branch`;
    if ((0,origin/* originNumber */.Q4)(facts, record) !== number)
        return `${stands}, which is not in this one.`;
    if ((0,terms_unread/* isUnavailable */.Pd)(unlike))
        return `${stands}; whether that is all could not be read: ${unlike.unavailable}.`;
    const shown = unlike.slice(0, MOST_SHOWN).map((path) => (0,quote/* quote */.hD)(path));
    const more = unlike.length > MOST_SHOWN ? ` (and ${unlike.length - MOST_SHOWN} more)` : '';
    return `${stands}, and not for what differs from that: ${shown.join(', ')}${more}.`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js
var schedule_calendar = __webpack_require__(5005);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar-names.js
var calendar_names = __webpack_require__(6620);
// EXTERNAL MODULE: ./.build/build/src/domain/stops/stops.js
var stops_stops = __webpack_require__(3690);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
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
    const ids = new Map(behind.records.map((path) => [(0,names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)), (0,record_id/* idOfPath */.I)(path)]));
    return findings.map((finding) => {
        if (!BY_OTHERS.includes(finding.reason))
            return finding;
        const words = finding.message.match(/[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]/gu) ?? [];
        const named = [...new Set(words.flatMap((word) => ids.get((0,names/* foldCase */.SP)(word)) ?? []))];
        return named.length === 0
            ? finding
            : { ...finding, remedy: `${updateFirst(named, behind, facts)} ${finding.remedy}` };
    });
}
function updateFirst(ids, { branch }, { review_of: numbers = [] }) {
    const where = numbers.length === 1 ? ` of pull request #${numbers[0]}` : '';
    return `${(0,name_list/* listAnd */.G)(ids)} changed on ${branch} since this branch was made, so update the branch first ("Update branch"${where}, or merge ${branch} into it), before it is approved. If this is said again then:`;
}

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
                because: 'what GitHub said of it came twice, with different content',
                permission: null,
            });
    }
    return unread;
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/draft.js + 1 modules
var draft = __webpack_require__(8555);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/branch-record.js
var branch_record = __webpack_require__(5162);
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
    const isHere = ({ value }) => (0,names/* includesName */.VH)(value.environments, environment);
    const elsewhere = world.judged.filter((record) => !isHere(record));
    const here = world.judged.filter(isHere);
    const replaced = replacedAmong(here, facts);
    const judged = here.filter((record) => replaced.every((one) => one.record !== record));
    if (judged.length === world.judged.length)
        return { world, elsewhere, replaced };
    const others = [
        ...world.others,
        ...elsewhere.map((record) => (0,branch_record/* withoutClaimedEnd */.H)(record, facts)),
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
        message: `${id} is for ${(0,name_list/* listAnd */.G)(environments)} and says nothing about ${environment ?? 'this deployment'}.`,
        remedy: `Nothing to do: only records for ${environment ?? 'this deployment'} count here.`,
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
        remedy: `Write the next record (\`change-gate new --from ${ids[0]} --environment ${here}\`), which is for the same change, and have it approved and merged.`,
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/upkeep.js
var coverage_upkeep = __webpack_require__(1030);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js + 1 modules
var use = __webpack_require__(204);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/way-back.js



/** Environments that would go back, and those that run this content already; null where it is no way back, or nobody knows. */
function findWayBack(facts) {
    const { ways_back: ways, subject } = facts;
    if (ways === undefined || (0,terms_unread/* isUnavailable */.Pd)(ways) || subject.sha === null)
        return null;
    const back = [];
    const same = [];
    for (const way of ways) {
        const kind = wayOf(way, facts, subject.sha);
        if (kind === 'other')
            return null;
        if (kind === 'back')
            back.push(way.environment);
        if (kind === 'same')
            same.push(way.environment);
    }
    return back.length === 0 ? null : { back, same };
}
function wayOf({ environment, deployments, alike }, facts, target) {
    if ((0,terms_unread/* isUnavailable */.Pd)(deployments) || (0,terms_unread/* isUnavailable */.Pd)(alike))
        return 'other';
    const past = (0,use/* successfulDeployments */.NK)({ ...facts, deployments }, environment) ?? [];
    const [present] = past;
    if (present === undefined)
        return 'never';
    // As the deployment of what a merge gives would be asked.
    const then = { ...facts, deployments, landed: { since: present.sha, direction: 'ahead', commits: [], alike } };
    if ((0,taken_away/* sameContent */.Cm)(then, present.sha) === (0,taken_away/* sameContent */.Cm)(then, target))
        return 'same';
    return (0,use/* isBackOut */.U_)(then, environment) ? 'back' : 'other';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/exemption.js
/** Where no record is needed at all: what the policy does not govern, a way back, and what holds no code. */







/** Reasons for which no record is needed at all; null where one is. */
function exemption(world, gate, all) {
    const { facts, policy, stage, environment } = world;
    if (gate === 'none')
        return { decision: 'not-required', findings: [] };
    if (stage === 'deploy' && environment !== null && (0,use/* isBackOut */.U_)(facts, environment))
        return { decision: 'authorised', findings: sayBackOut(world, environment, all) };
    if (stage !== 'review' || world.judged.length > 0)
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    const way = findWayBack(facts);
    if (way !== null) {
        const deleted = reviewed.flatMap((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr));
        return { decision: 'not-required', findings: [sayWayBack(world, way, deleted.length > 0), ...deleted] };
    }
    if (!(0,coverage_upkeep/* isWithoutCode */.OP)(world) || reviewed.some((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr).length > 0))
        return null;
    return { decision: 'not-required', findings: [] };
}
/** A way back by a new commit keeps the records: what a deleted one said would be heard no more. */
function sayBackOut({ facts, policy }, environment, all) {
    const target = facts.subject.sha;
    const past = (0,use/* ranBefore */.$L)(facts, environment) ?? [];
    const before = past.find(({ sha }) => target !== null && (0,taken_away/* sameContent */.Cm)(facts, sha) === (0,taken_away/* sameContent */.Cm)(facts, target));
    // Whatever the way back looks like, the commit that ran before takes no record away.
    const deleted = judgeDeleted({ facts, policy, all }).map((finding) => before === undefined
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
/** What it undoes is out of the branch with the merge; it goes out as the way back that it is, as long as nothing else comes in between. */
function sayWayBack({ facts }, { back, same }, isTakingRecords) {
    const [number] = facts.review_of ?? [];
    const later = same.length === 0
        ? ''
        : ` ${(0,name_list/* listAnd */.G)(same)} ${same.length === 1 ? 'runs' : 'run'} this content already: there the pull request goes out with a record that names it (\`covers: ["#${number}"]\`).`;
    return {
        reason: 'back-out',
        level: 'notice',
        change: null,
        message: `Pull request #${number} undoes all that came since: merged as it is, it has the content that ${(0,name_list/* listAnd */.G)(back)} ran before, and going back to that is a back-out, which needs no record.`,
        remedy: `${isTakingRecords ? 'With its records put back: merge' : 'Merge'} it, deploy it before anything else is merged, and write the outcome of the change that is backed out into its record. Where it is urgent, the commit that ran before goes out without a merge.${later}`,
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/environment-names.js
var environment_names = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/risk-by-record.js
var risk_by_record = __webpack_require__(4353);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/faulty-records.js
/**
 * What can be said of a record that is not complete: its risk, its time and its items, as far as they are written down. It is said beside
 * what is wrong with the file, so that all of it is known at once; it adds findings alone, and the record is judged as no change.
 */








/** @param asked null where there is no register */
function judgeFaultyRecords(run, asked) {
    return (run.world.faulty ?? []).flatMap((one) => judgeFaulty(run, asked, one));
}
function judgeFaulty(run, asked, { record, isRiskKnown }) {
    const { world, calendar } = run;
    const { policy, now, items, environment, stage, localFiles } = world;
    const { value } = record;
    // Of a draft everything is said that a checkout tells, and whom it will ask. By a level that is made up nobody could say that.
    if (stage === 'draft' && isRiskKnown)
        return (0,draft/* judgeDraft */.j)(run, asked, record).findings.filter(({ change }) => change !== null);
    // One that has ended, or is for another environment, is not asked when it could be.
    if (value.outcome !== undefined || value.withdrawn !== undefined)
        return [];
    if (stage === 'deploy' && environment !== null && !value.environments.includes(environment))
        return [];
    const risk = (0,risk_by_record/* riskByRecord */.k)(world, record);
    const { findings: ofTime } = (0,schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar,
        // Whether it is the time for it now is asked of a record that is whole.
        stage: stage === 'deploy' ? 'review' : stage,
        now,
        risk: risk.verdict.final,
        requestedAt: value['requested-at'],
        environments: value.environments,
        others: run.standing(),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(asked?.directory ?? null, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: value.late !== undefined,
    });
    return [
        ...(isRiskKnown ? (0,risk_risk/* underDeclared */.Dw)(record, risk.verdict) : []),
        ...(0,environment_names/* judgeEnvironmentNames */.r)(world, record),
        ...(0,item_check/* judgeItems */.Y)(record, items, localFiles).findings,
        ...ofTime,
        // What concerns the calendar or the policy is said once, by the run.
    ].filter(({ change }) => change !== null);
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
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
    const every = (0,record_index/* indexRecords */.z)([...world.judged, ...world.others]);
    const merges = landed.commits.filter(({ sha, pull_requests: numbers }) => {
        if ((0,terms_unread/* isUnavailable */.Pd)(numbers) || sha === world.facts.subject.sha)
            return false;
        return world.facts.pull_requests.some((pr) => numbers.includes(pr.number) && pr.merge_commit_sha === sha);
    });
    for (const { sha, pull_requests } of merges.toReversed().slice(0, MOST_ASKED)) {
        const held = heldBy(sha, landed);
        if (held === null)
            continue;
        const verdict = decide(worldAt(world, sha, { ...landed, commits: held }));
        if (verdict.decision !== 'authorised' || verdict.changes.length === 0)
            continue;
        const used = world.judged.filter(({ path }) => verdict.changes.some((change) => change.path === path));
        if (landed.commits.some((commit) => !held.includes(commit) && isAnswered(commit, used, every, world.facts)))
            continue;
        return { sha, pulls: (0,terms_unread/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests, ids: verdict.changes.map(({ id }) => id) };
    }
    return null;
}
/** Whether a record that goes out first would be used up, and is still needed for what comes after. */
function isAnswered({ sha, pull_requests: numbers }, used, every, facts) {
    return used.some((record) => (0,covers/* isCommitNamed */.zl)(record, sha) ||
        (0,terms_unread/* isUnavailable */.Pd)(numbers) ||
        numbers.some((number) => (0,coverage/* isAnswerable */.zK)(record, number, facts, every)));
}
/** Of the commits that go out those that a commit holds, in their order; null where its history is not known. */
function heldBy(target, { commits }) {
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
    const { check_runs: _runs, commit_statuses: _statuses, deployed_first: _first, deployments, ...kept } = world.facts;
    const facts = {
        ...kept,
        subject: { ...kept.subject, sha },
        landed,
        run_approvals: [],
        // It would go out by a run of its own.
        ...(deployments === undefined
            ? {}
            : { deployments: (0,terms_unread/* isUnavailable */.Pd)(deployments) ? deployments : deployments.filter((one) => one.own_run !== true) }),
    };
    const every = [...world.judged, ...world.others];
    const isKnown = (id) => every.some((record) => (0,names/* isSameName */.yS)((0,outline/* outlineOf */.W)(record).id, id));
    const { ids, paths } = (0,selection/* selectFrom */.JU)(facts, world.policy, 'deploy', isKnown);
    const isSelected = ({ path, value }) => paths.includes(path) || (0,names/* includesName */.VH)(ids, value.id);
    const judged = world.judged.filter(isSelected);
    return { ...world, facts, judged, others: every.filter((record) => !judged.includes(record)) };
}
function sayGoing({ sha, pulls, ids }, waiting, where) {
    const merge = pulls.length === 0 ? '' : ` (the merge of ${(0,name_list/* listAnd */.G)(pulls.map((number) => `#${number}`))})`;
    return {
        reason: 'holds-back',
        level: 'notice',
        change: null,
        message: `Commit ${sha}${merge} could go to ${where} now, with ${(0,name_list/* listAnd */.G)(ids)}. What was merged after it has to wait for ${nameAll(waiting)}.`,
        remedy: `To let it go first, whoever deploys starts a deployment of exactly that commit, from a tag or a branch on it. Or wait, and deploy all of it together.`,
        where: null,
    };
}
/** An emergency that was merged after what waits goes out by a branch of its own, with a record that is found there. */
function sayBranch({ id, path }, { world, landed, since, waiting, where }) {
    const record = world.judged.find((one) => one.path === path);
    if (record === undefined)
        return [];
    const numbers = (0,origin/* bringersOf */.ch)(world.facts, record);
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
            message: `The emergency ${id} could go to ${where} now, but ${nameAll(waiting)} would go out with it, and ${waiting.length === 1 ? 'that has' : 'these have'} to wait.`,
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
const MOST_NAMED = 5;
function registerMissing(world) {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: `There is no register ${world.facts.subject.event === 'local' ? 'in the folder that was read' : 'on the branch that the rules are read from'}, so nobody holds a role level and nothing can be authorised.`,
        remedy: 'A change and release manager adds `.github/change-gate/register.yml` to the default branch (`change-gate init` writes one).',
        where: null,
    };
}
function recordMissing(world) {
    const paths = [...world.judged, ...world.others, ...world.unread].map(({ path }) => path);
    const next = (0,record_place/* nextRecordPath */.IC)(world.policy.records, paths, world.now);
    const such = next === null ? '' : `, such as ${next}`;
    if ((0,pull_requests/* isLocal */.IX)(world)) {
        return {
            reason: 'record-missing',
            level: 'error',
            change: null,
            message: `There is no open change record among ${world.policy.records.join(', ')}.`,
            remedy: `Add a record${such} (\`change-gate new\` writes one).`,
            where: null,
        };
    }
    const isDeploy = world.stage === 'deploy';
    const where = isDeploy ? 'this deployment' : 'this pull request';
    const files = isDeploy ? 'the files of its pull requests' : 'its files';
    const stray = reviewedStray(world);
    return {
        reason: 'record-missing',
        level: 'error',
        change: null,
        message: `${stray === null ? '' : `${stray.because}. `}No change record was found for ${where}: no input \`change\`, no \`Change:\` line, and no record among ${files}.`,
        remedy: `${sayAdd(world, such)}${stray === null ? '' : ` ${stray.remedy}`}${missing_sayWayBack(world)}`,
        where: null,
    };
}
/** Whoever reverts is in a hurry: what ran before goes out again by its own commit, whatever becomes of the pull request. */
function missing_sayWayBack({ stage, facts }) {
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    const isRevert = stage === 'review' && reviewed.some(({ title }) => /^revert\b/iu.test(title ?? ''));
    const { ways_back: ways } = facts;
    if (ways !== undefined && (0,terms_unread/* isUnavailable */.Pd)(ways))
        return ` Whether it is what an environment ran before could not be read (${ways.unavailable}).`;
    return isRevert
        ? ' Where an environment has to go back now: deploy the commit that it ran before, which needs no record and no merge.'
        : '';
}
/** What is merged already is covered only by a record that names it; a line selects a record and covers nothing. */
function sayAdd({ stage, facts }, such) {
    if (stage !== 'deploy') {
        const [number] = facts.review_of ?? [];
        const to = number === undefined ? '' : ' to this pull request';
        const or = `Or name a record that has "#${number}" under \`covers\`, with a line \`Change: CHG-\u2026\` in the text of this pull request.`;
        return `Add a record${to}${such} (\`change-gate new\` writes one).${number === undefined ? '' : ` ${or}`}`;
    }
    const numbers = [...(0,covers/* numbersLanded */.jB)(facts)].slice(0, MOST_NAMED);
    const names = numbers.length > 0 ? numbers.map((number) => `"#${number}"`) : [`"${facts.subject.sha ?? '#\u2026'}"`];
    return `Add a record that names what goes out (\`covers: [${names.join(', ')}]\`)${such}, and have it approved and merged. \`change-gate new\` writes one.`;
}
/** Why a bot's pull request under review is no change of a model that stands for this bot. */
function reviewedStray({ stage, facts, models, policy }) {
    if (stage !== 'review')
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    return reviewed.map((pr) => (0,raised/* strayOf */.vK)(pr, models, policy)).find((stray) => stray !== null) ?? null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/change.js + 4 modules
var change = __webpack_require__(505);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/run.js
var decision_run = __webpack_require__(3041);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/comes-back.js
/**
 * A record that did its work on another branch and comes to the default branch afterwards: a hotfix that is merged back, or one of a release
 * branch with how it ended. It is judged as it was when it went out, by today's rules and through the pull request that brought it there; what
 * was authorised then is read here like any record that is kept up, and stands for nothing but what it brought.
 */









/** @returns null where the record is judged as any other */
function judgeComingBack(question) {
    const { world, record } = question;
    if (world.stage !== 'review')
        return null;
    const fact = (0,origin/* factOf */.yD)(world.facts, record)?.went_out;
    if ((0,terms_unread/* isUnavailable */.Pd)(fact)) {
        const { verdict, findings } = (0,change/* judgeChange */.s)(question);
        const unread = (0,terms_unread/* unreadOf */.Ds)(`whether ${record.value.id} went out from another branch`, fact);
        return {
            verdict,
            findings: [...findings, ...(0,terms_unread/* sayUnread */.NL)(record.value.id, [unread], (0,finding/* worstOf */.h)(findings) === 'refused')],
        };
    }
    if (fact === null) {
        const { verdict, findings } = (0,change/* judgeChange */.s)(question);
        return { verdict, findings: [...findings, sayNotFound(record)] };
    }
    const way = (0,origin/* wentOutFrom */.Lp)(world.facts, record);
    if (way === null)
        return null;
    const then = judgeAsItWas(question, way);
    const doubts = doubtsOf(question, way, then);
    if (doubts.length > 0) {
        const { verdict, findings } = (0,change/* judgeChange */.s)(question);
        return { verdict, findings: [...findings, sayUnproven(record, way, doubts)] };
    }
    const upkeep = [
        ...(0,coverage_upkeep/* judgeUpkeep */._W)(record, recordOf(way), false, world.now).filter(({ level }) => level === 'error'),
        ...findUnnamed(record, way, then),
    ];
    const decision = (0,finding/* worstOf */.h)(upkeep) ?? 'not-required';
    return {
        verdict: { ...then.verdict, decision, path: record.path, confirmation: null },
        findings: [...upkeep, sayBack(record, way)],
    };
}
const recordOf = ({ record }) => record;
/** Why it is not shown that the record was authorised when it went out; empty where it is. */
function doubtsOf({ record, world }, way, { verdict, findings }) {
    const { schedule } = record.value;
    const isInTime = schedule !== undefined && !(0,instants/* isBefore */.Y8)(way.at, schedule.start) && (0,instants/* isBefore */.Y8)(way.at, schedule.end);
    if (!isInTime || (0,instants/* isBefore */.Y8)(world.now, way.at))
        return ['it went out at another time than its own'];
    if (!(0,names/* includesName */.VH)(record.value.environments, way.environment))
        return [`it is not for ${way.environment}`];
    // Nobody approves each of them, so that whoever may push a branch could have one.
    if (record.value.type === 'standard')
        return ['nobody approves a standard change'];
    const { outcome, withdrawn } = recordOf(way);
    if (outcome !== undefined || withdrawn !== undefined)
        return ['it was over when it went out'];
    if (verdict.decision !== 'authorised')
        return [
            ...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason)),
            ...sayUnreadAnswers(way),
        ];
    // Of two instants that are both GitHub's no clock is wrong.
    if (verdict.approvals.some(({ counted, at }) => counted && at !== null && (0,instants/* isBefore */.Y8)(way.at, at)))
        return ['it was approved after it had gone out'];
    // What would have been due at the deployment was due then.
    const isMet = (verdict.through ?? []).some(({ pullRequest, requirements }) => pullRequest === way.pull_request && requirements.length > 0 && requirements.every(({ met }) => met));
    return isMet ? [] : ['approval-outstanding', ...sayUnreadAnswers(way)];
}
function sayUnreadAnswers({ environment, run_approvals: answers }) {
    return (0,terms_unread/* isUnavailable */.Pd)(answers)
        ? [`who approved ${environment} in its run could not be read (${answers.unavailable})`]
        : [];
}
/** Who started that run is not asked: where they may not approve, nobody is taken to have approved in it. */
function answersOf({ policy }, { run_approvals: answers }) {
    if (answers === undefined || (0,terms_unread/* isUnavailable */.Pd)(answers))
        return [];
    return policy.approvals['independent-of'].includes('deployer') ? [] : answers;
}
/** The same change, asked at the moment at which it went out, through the pull request that brought it to its branch. */
function judgeAsItWas({ world, directory, calendar, record, all }, way) {
    const was = { ...record, value: recordOf(way) };
    const others = all.list.filter((other) => other !== record);
    const facts = {
        ...world.facts,
        now: way.at,
        review_of: [],
        // They tell of the entries that the record has now, by their place.
        signed_entries: [],
        run_approvals: [...answersOf(world, way)],
        records: [
            {
                path: record.path,
                digest: record.digest,
                base_digest: null,
                pull_request: way.pull_request,
                brought_by: [way.pull_request],
                said_since: way.said_since,
                // As at the deployment: what is declared there is as good as the right to push the branch.
                trusted_ref: 'absent',
            },
        ],
    };
    const then = { ...world, now: way.at, environment: way.environment, facts, judged: [was], others };
    return (0,change/* judgeChange */.s)({ ...(0,decision_run/* withDirectory */.u)((0,decision_run/* startRun */.A)(then, calendar), directory), record: was });
}
/**
 * Whoever approved an emergency does not look back on it. The history of the default branch does not hold the pull request in which they did,
 * so that the record has to tell.
 */
function findUnnamed(record, way, { verdict }) {
    const { id, type, approvals = [] } = record.value;
    if (type !== 'emergency')
        return [];
    const isNamed = (login) => approvals.some(({ approver, decision, at }) => decision === 'approved' && (0,names/* isSameName */.yS)(approver, login) && !(0,instants/* isBefore */.Y8)(way.at, at));
    const given = verdict.approvals.filter(({ counted, approver }) => counted && !isNamed(approver));
    if (given.length === 0)
        return [];
    const entries = given.map(({ approver, role, at }) => `{approver: ${approver}, role: ${role}, decision: approved, at: ${at ?? way.at}}`);
    return [
        {
            reason: 'record-invalid',
            level: 'error',
            change: id,
            message: `${(0,name_list/* listAnd */.G)(given.map(({ approver }) => approver))} approved the emergency ${id} in pull request #${way.pull_request}, of which this branch will not tell; whoever approved it cannot look back on it, so its record has to name them.`,
            remedy: `Add to \`approvals\` of ${record.path}, on the branch of this pull request: ${(0,name_list/* listAnd */.G)(entries.map((entry) => `\`- ${entry}\``))}.`,
            where: { file: record.path, pointer: ['id'] },
        },
    ];
}
const sayDeployment = ({ environment, sha, at, deployment }) => `went out to ${environment} with commit ${sha.slice(0, 7)} at ${at} (deployment ${deployment})`;
function sayBack(record, way) {
    const { id } = record.value;
    return {
        reason: 'record-upkeep',
        level: 'notice',
        change: id,
        message: `${id} ${sayDeployment(way)}, as it was approved in pull request #${way.pull_request}, and comes to this branch as it was.`,
        remedy: 'Nothing to do for it. Whatever else the pull request brings needs a record of its own.',
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayNotFound(record) {
    const { id, environments } = record.value;
    return {
        reason: 'approval-unproven',
        level: 'notice',
        change: id,
        message: `${id} is over, and no deployment to ${(0,name_list/* listOr */.Q)(environments)} was found that went out with it in its time, from a branch that a merged pull request brought it to.`,
        remedy: `If it did its work on another branch: restore that branch where it was deleted, and bring ${record.path} as it was approved there, with nothing but its outcome added. Else leave it out of this pull request, and give what else it brings a record of its own.`,
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayUnproven(record, way, doubts) {
    const { id } = record.value;
    return {
        reason: 'approval-unproven',
        level: 'notice',
        change: id,
        message: `${id} ${sayDeployment(way)}, and it is not shown that it was authorised then: ${doubts.join(', ')}.`,
        remedy: `Leave ${record.path} out of this pull request, and give what else it brings a record of its own.`,
        where: { file: record.path, pointer: ['id'] },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/one-record.js
/**
 * One record of a run: as a change, as a record that is only kept up, or as one that says how a use of a model failed. What upkeep may not
 * do, it may not do beside code either.
 */










function judgeOne(question) {
    const { world, directory, record, all } = question;
    const base = (0,coverage_upkeep/* keptFrom */.$T)(world, record);
    if (base === null)
        return judgeFailedUse(world, record) ?? judgeComingBack(question) ?? (0,change/* judgeChange */.s)(question);
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
    const { verdict, findings } = (0,change/* judgeChange */.s)(question);
    return faults.length === 0
        ? { verdict, findings }
        : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}
/** A pull request that only adds the record of a failed use, as `close` proposes it: that takes a model away and authorises nothing. */
function judgeFailedUse(world, record) {
    const { value, path } = record;
    const isNew = (0,origin/* factOf */.yD)(world.facts, record)?.base_digest === null;
    if (world.stage !== 'review' || !isNew || !(0,coverage_upkeep/* isWithoutCode */.OP)(world) || !(0,failed_use/* isFailedUse */.dV)(value))
        return null;
    const notice = {
        reason: 'record-upkeep',
        level: 'notice',
        change: value.id,
        message: `${value.id} says that a use of the model ${value.model} ended ${(0,words/* sayName */.NJ)(value.outcome?.result ?? '')}. It authorises nothing, and suspends the model once it is merged.`,
        remedy: 'Merge it, and find out why.',
        where: { file: path, pointer: ['outcome'], on: 'key' },
    };
    return { verdict: { ...unjudged(record).verdict, decision: 'not-required' }, findings: [notice] };
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
/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
function worstDecision(changes, findings) {
    const all = changes.map(({ decision }) => decision);
    const worst = (0,finding/* worstOf */.h)(findings);
    if (worst !== null)
        all.push(worst);
    return reasons/* DECISIONS */.Yv.find((decision) => all.includes(decision)) ?? 'refused';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/events.js
/** The events of GitHub Actions that a run can be started by, and which stage each of them asks for; any other is not understood. */
const REVIEW_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];
const DEPLOY_EVENTS = [
    'push',
    'deployment',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'release',
    'schedule',
];
/** What the command line writes for a checkout, where no event started anything. */
const LOCAL_EVENT = 'local';
function isKnownEvent(name) {
    return [...REVIEW_EVENTS, ...DEPLOY_EVENTS, LOCAL_EVENT].some((known) => known === name);
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var text_paths = __webpack_require__(6150);
// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
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
    return [
        ...judgeEvent(world, isUnknown),
        ...judgeClock(world),
        ...judgeEnvironment(world),
        ...judgeMoved(world, isUnknown),
        ...judgeReachable(world),
        ...judgeRecorded(world),
    ];
}
function againstRun(reason, message, remedy) {
    return { reason, level: 'error', change: null, message, remedy, where: null };
}
function judgeEvent({ facts }, isUnknown) {
    if (isUnknown || isKnownEvent(facts.subject.event))
        return [];
    return [
        againstRun('event-unsupported', `The gate does not know the event \`${facts.subject.event}\`.`, `Start the workflow by one of ${[...REVIEW_EVENTS, ...DEPLOY_EVENTS].join(', ')}.`),
    ];
}
function judgeClock({ facts }) {
    const skew = facts.clock_skew_seconds ?? 0;
    if (Math.abs(skew) <= MAX_SKEW_SECONDS)
        return [];
    return [
        againstRun('clock-skew', `The runner's clock is ${(0,durations/* describeDuration */.MB)(Math.round(Math.abs(skew)) * 1000)} ${skew > 0 ? 'ahead of' : 'behind'} GitHub's. More than ${(0,durations/* describeDuration */.MB)(MAX_SKEW_SECONDS * 1000)} is not trusted.`, "Set the runner's clock (NTP), and run the job again."),
    ];
}
function judgeEnvironment({ facts, stage, environment }) {
    if (stage !== 'deploy')
        return [];
    if (environment === null)
        return [
            againstRun('environment-missing', 'A deployment is judged for one environment, and none was named.', 'Set the input `environment` (on the command line: --environment NAME).'),
        ];
    const named = facts.subject.environment ?? null;
    if (named === null || (0,names/* isSameName */.yS)(named, environment))
        return [];
    return [
        againstRun('environment-mismatch', `The gate was asked about ${environment}, and the facts are about ${named}.`, 'Give it the facts of the same environment.'),
    ];
}
/** What contradicts itself, or moved while the gate was looking. */
function judgeMoved(world, isUnknown) {
    const { facts, stage } = world;
    const unread = [...contradictions(facts)];
    if (!isUnknown && stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world) && facts.moved === undefined)
        unread.push({
            what: 'whether anything moved while the gate was looking',
            because: 'nothing was read again at the end',
            permission: null,
        });
    const moved = (facts.moved ?? []).map((what) => againstRun('commit-changed', what, 'Run the gate again on what is there now.'));
    return [...(0,terms_unread/* sayUnread */.NL)(null, unread, false), ...moved];
}
function judgeReachable(world) {
    const { facts, stage } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world))
        return [];
    if (facts.reachable === false)
        return [
            againstRun('commit-unreachable', `Commit ${facts.subject.sha ?? ''} is on no branch and no tag of ${facts.repository.full_name}.`, 'Deploy a commit of a branch or a tag of this repository.'),
        ];
    if (facts.reachable !== undefined && !(0,terms_unread/* isUnavailable */.Pd)(facts.reachable))
        return [];
    const because = facts.reachable === undefined ? 'it was not looked up' : facts.reachable.unavailable;
    return [
        againstRun('evidence-unavailable', `It is not known whether commit ${facts.subject.sha?.slice(0, 7) ?? ''} is on a branch of this repository: ${because}`, 'Run it again once it can be read.'),
    ];
}
/**
 * GitHub records a job that names an environment as a deployment of the commit that its run is of, whatever it deploys. The next deployment starts
 * from there: what that commit holds beyond what goes out would never be looked at, and what it lacks could be taken away unseen.
 */
function judgeRecorded({ facts, stage, environment }) {
    const { deployments, landed, subject } = facts;
    if (stage !== 'deploy' || environment === null || !Array.isArray(deployments) || subject.sha === null)
        return [];
    const [present] = (0,use/* successfulDeployments */.NK)(facts, environment) ?? [];
    // On the way back what runs is recorded once more, and whatever comes next is still held against it.
    const isBehind = landed !== undefined && !(0,terms_unread/* isUnavailable */.Pd)(landed) && landed.direction === 'behind';
    const own = deployments.filter((one) => one.own_run === true && (0,names/* isSameName */.yS)(one.environment, environment));
    const recorded = own.find(({ sha }) => sha !== subject.sha && !(isBehind && sha === present?.sha));
    if (recorded === undefined)
        return [];
    const [is, asked] = [recorded.sha.slice(0, 7), subject.sha.slice(0, 7)];
    return [
        againstRun('commit-changed', `The gate is asked about commit ${asked}, and GitHub has recorded this run as a deployment of ${is} to ${environment}. So ${is}, and not ${asked}, would count as deployed.`, `Start the workflow from a tag or a branch on ${subject.sha}, or deploy ${is}.`),
    ];
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
        message: `This changes the gate's own rules (${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', \u2026' : ''}). It is judged by the rules as they are now, without it.`,
        remedy: 'The owners of these files (CODEOWNERS) look at them.',
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/tested-first.js + 2 modules
var tested_first = __webpack_require__(9325);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/tested-without-record.js
/**
 * What the policy asks of a commit before its environment (`after`, `checks`), where what goes out needs no record: it is asked of the commit
 * and not of a change, so that the policy's scope lets nothing out untested. Where nothing of it goes out but records, nothing is asked.
 */




function testedWithoutRecord(world) {
    const { facts, policy, environment, now } = world;
    if (environment === null || (0,covers/* commitsLanded */.r9)(facts).every((commit) => isWithoutContent(commit, world)))
        return [];
    const { findings, unread } = (0,tested_first/* judgeTestedFirst */.$)({ record: null, environment, policy, facts, now });
    return [...findings, ...(0,terms_unread/* sayUnread */.NL)(null, unread, false)];
}
/** Whether it touches nothing but records and governance files, or lies outside of the environment's `paths`. */
function isWithoutContent({ pull_requests: numbers, files }, { facts, policy, environment }) {
    const pulls = (0,terms_unread/* isUnavailable */.Pd)(numbers) ? [] : facts.pull_requests.filter(({ number }) => numbers.includes(number));
    const lists = [...pulls.map(coverage/* filesOf */.R8), ...(files === undefined ? [] : [files])];
    const everything = { ...policy, scope: { ...policy.scope, except: [] } };
    return lists.length > 0 && lists.every((list) => list !== null && (0,coverage/* needsNoRecord */.Eh)(everything, list, environment));
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/decide.js
/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */


























/**
 * @param given all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 * @param calendar that of the world, for those who have read it already
 */
function decide(given, faults = [], calendar = (0,schedule_calendar/* readCalendar */.f)(given.calendar, given.policy)) {
    const alone = (world) => decideAlone(world, faults, calendar);
    const verdict = alone(given);
    const told = sayGoingNow(given, verdict, alone);
    const findings = told.length === 0 ? verdict.findings : distinct([...verdict.findings, ...told]);
    return { ...verdict, findings: sayBehind(findings, given) };
}
function decideAlone(given, faults, calendar) {
    const { world, elsewhere, replaced } = standAside({ ...given, facts: believable(given.facts) });
    const run = (0,decision_run/* startRun */.A)(world, calendar);
    const overall = [
        ...faults,
        ...judgeRun(world, (0,finding/* worstOf */.h)(faults) === 'undetermined'),
        ...(world.calendar === null && faults.some(isCalendarUnread) ? [] : calendar.findings),
        ...(0,calendar_names/* inspectCalendarNames */.T)(world),
        ...(0,unread_records/* sayUnreadRecords */.X2)(world.unread),
    ];
    const findings = [
        ...overall,
        ...governanceFindings(world),
        ...elsewhere.map((record) => sayElsewhere(record, world.environment)),
        ...replaced.map(sayReplaced),
    ];
    const before = { gate: gateOf(world), faults, overall, findings, elsewhere };
    const directory = directoryOf(world);
    const asked = directory === null ? null : (0,decision_run/* withDirectory */.u)(run, directory);
    if (world.stage === 'draft')
        return decideDrafts(run, asked, before);
    return decideExempt(run, before) ?? (asked === null ? withoutRegister(world, before) : decideChanges(asked, before));
}
function decideDrafts(run, asked, { gate, faults, overall, findings }) {
    const { world } = run;
    const missing = [
        ...(world.judged.length === 0 && (0,finding/* worstOf */.h)(faults) === null ? [recordMissing(world)] : []),
        ...(asked === null && world.judged.length > 0 && (0,finding/* worstOf */.h)(faults) !== 'undetermined'
            ? [registerMissing(world)]
            : []),
    ];
    const drafts = world.judged.map((record) => heed((0,draft/* judgeDraft */.j)(run, asked, record, (0,finding/* worstOf */.h)(overall) !== 'undetermined'), overall));
    return conclude(world, gate, drafts, [...findings, ...judgeFaultyRecords(run, asked), ...missing], null);
}
/** Where no record is needed at all; null where one is. */
function decideExempt({ world, all }, { gate, faults, findings }) {
    const exempt = exemption(world, gate, all);
    // Notices come along with the faults and hinder nothing.
    if (exempt === null || (0,finding/* worstOf */.h)(faults) !== null)
        return null;
    // Going back authorises too, and nothing is authorised where nobody holds a role.
    const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
    return conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
}
function withoutRegister(world, { gate, faults, findings }) {
    // A register that could not be read has said so already.
    const missing = (0,finding/* worstOf */.h)(faults) === 'undetermined' ? [] : [registerMissing(world)];
    return conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
}
function decideChanges(run, before) {
    const { world, directory } = run;
    const { gate, faults, overall } = before;
    const faulty = judgeFaultyRecords(run, run);
    const changes = world.judged.map((record) => judgeOne({ ...run, record }));
    const stops = (0,stops_stops/* judgeStops */.Rk)(world, directory);
    const covered = world.stage === 'deploy' ? coverageFindings(run, changes) : reviewFindings(run, changes);
    const findings = [...before.findings, ...faulty, ...covered];
    if (changes.length === 0 && (0,finding/* worstOf */.h)(faults) === null) {
        if (isNothingToRecord(run) && (0,finding/* worstOf */.h)(findings) === null) {
            const tested = [...testedWithoutRecord(world), ...stops];
            const isRipe = (0,finding/* worstOf */.h)(tested) === null;
            return conclude(world, gate, [], [...findings, ...tested], isRipe ? 'not-required' : null);
        }
        findings.push(...sayNoneFound(world, before.elsewhere));
    }
    const heeded = changes.map((change) => heed(change, [...overall, ...stops]));
    return conclude(world, gate, heeded, [...findings, ...stops], null);
}
/** Which records a pull request brings in is told by its files: where these are not known nobody can say that there is none. */
function sayNoneFound(world, elsewhere) {
    if (unreadFiles(world).length > 0)
        return [];
    return [elsewhere.length === 0 ? recordMissing(world) : noneIsForHere(world, elsewhere)];
}
/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }, overall) {
    const against = overall.filter(({ change }) => change === null || (0,names/* isSameName */.yS)(change, verdict.id));
    return { verdict: { ...verdict, decision: worstDecision([verdict], against) }, findings };
}
/**
 * Where the policy cannot be used nothing is judged: by other rules than those that were meant any answer would mislead.
 * @param faults those of the policy, and of files whose faults do not hang on it
 */
function leaveUndecided(world, faults) {
    return conclude(world, gateOf(world), world.judged.map(unjudged), faults, null);
}
/** At deploy: whether every commit on the way is known, and none of them needs a record (the policy's scope, records, governance). */
function isNothingToRecord({ world, all }) {
    const { facts, policy, stage, models } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world) || facts.landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(facts.landed))
        return false;
    // On a first deployment only the target is known: that it needs no record says nothing about the rest.
    if (facts.landed.since === null)
        return false;
    // Where something goes away, what arrives does not tell all.
    if ((0,taken_away/* isBackward */.Ip)(facts))
        return false;
    const coverage = judgeCoverage({ policy, facts, judged: [], all, models, gate: gateOf(world) });
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
function coverageFindings({ world, all }, changes) {
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
        all,
        models: world.models,
        gate: gateOf(world),
    });
    const isRefused = (0,finding/* worstOf */.h)([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...coverage.findings, ...(0,terms_unread/* sayUnread */.NL)(null, coverage.unread, isRefused)];
}
function reviewFindings({ world, all }, changes) {
    const { policy, facts, judged, models } = world;
    const reviewed = judgeReviewed({ policy, facts, judged, all, models });
    const isRefused = (0,finding/* worstOf */.h)([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...reviewed, ...(0,terms_unread/* sayUnread */.NL)(null, unreadFiles(world), isRefused)];
}
/** One that is there and could not be used is not one that should be added. */
const isCalendarUnread = ({ reason }) => reason === 'calendar-invalid';
function conclude(world, gate, judged, runFindings, exempt) {
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

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
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
    const lasts = (0,durations/* parseDuration */.E9)(policy.approvals['valid-for']);
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

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/one-cause.js
/** Findings that say no more than that something is not known here; what another run would not read either stays. */
function isConsequence({ reason, level, unread }) {
    if (reason !== 'evidence-unavailable' || level !== 'error')
        return false;
    const cause = unread?.cause;
    return cause === undefined || cause === 'not-here' || cause === 'limit-used';
}
function sayLimitOnce(findings) {
    const first = findings.find((finding) => isConsequence(finding) && finding.unread?.cause === 'limit-used');
    if (first === undefined)
        return findings;
    const others = findings.filter((finding) => finding !== first && isConsequence(finding));
    const message = others.length === 0
        ? first.message
        : `${first.message}. ${others.length} more ${others.length === 1 ? 'thing' : 'things'} that the decision needs could not be read for the same reason`;
    return findings.flatMap((finding) => {
        if (finding === first)
            return [{ ...first, change: null, message }];
        return others.includes(finding) ? [] : [finding];
    });
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/wide-globs.js
var wide_globs = __webpack_require__(7491);
// EXTERNAL MODULE: ./.build/build/src/domain/items/impact.js
var impact = __webpack_require__(5366);
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

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/surroundings.js
var surroundings = __webpack_require__(4224);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/empty-world.js
var empty_world = __webpack_require__(273);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/once.js
var once = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js
var read_governance = __webpack_require__(6297);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js + 6 modules
var read_records = __webpack_require__(1745);
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
    const touched = items.list.filter(({ paths }) => paths.length > 0 && files.some(({ filename }) => (0,text_paths/* isPathMatch */.j2)(paths, filename)));
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
    const opening = (0,schedule_opening/* findOpening */.S)((0,schedule_calendar/* readCalendar */.f)(file, policy), change, from, 2 * time/* HOUR */.dp, () => [], granting);
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
    const { world, facts, files, findings } = await readRun(source, request, progress);
    return { report: report({ world, request, files, findings, tzdata }), facts, files: files.files };
}
async function readRun(source, request, progress) {
    const rules = await (0,read_governance/* readPolicy */.T4)(source);
    const { policy } = rules;
    const found = [...request.faults, ...rules.findings];
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable') {
        const findings = [...found, ...(0,unreadable/* findUnreadable */.F)('what the decision needs to know', base, found)];
        return { world: withoutFacts(request, policy), facts: null, files: rules.files, findings };
    }
    const { selection, faults } = base.value;
    const [governance, answer] = await Promise.all([
        (0,read_governance/* readGovernance */.r3)(source, rules, { said: [...found, ...faults] }),
        source.readRecords(policy, selection),
    ]);
    const said = [...found, ...faults, ...governance.findings];
    const { stage, all, environment, mode, localFiles } = request;
    const { judged: written, others, faulty, unread, files, ...read } = (0,read_records/* readRecords */.T3)({ answer, selection, stage, all, facts: base.value.facts, policy, before: governance.files, said }, progress);
    const { register, calendar, models, items } = governance;
    const asked = { stage, environment, policy, facts: base.value.facts, models, judged: written, others };
    const judged = [...written, ...raisedChanges(asked)];
    const leaned = stage === 'deploy' ? leanedOn(written, others) : [];
    const complete = await source.completeFacts(base.value.facts, {
        policy,
        judged: [...written, ...leaned],
        emergencies: (0,emergency_life/* emergenciesToKnow */.Ub)(judged, others),
        teams: (register?.value.teams ?? []).map(({ team }) => team),
        needsSignatures: policy.approvals.evidence.includes('commit'),
    });
    const facts = stage === 'deploy' ? await source.checkAgain(complete, [...judged, ...leaned]) : complete;
    const now = request.at ?? facts.now;
    const known = { policy, register, calendar, models, items, judged, others, faulty, unread, facts };
    const world = { stage, now, environment, mode, localFiles, ...known };
    progress?.('judging', 0, judged.length);
    // A change without a file that the input names has no file of its name, and is judged all the same.
    const isRaised = (id) => judged.some(({ raisedIn, value }) => raisedIn !== undefined && (0,names/* isSameName */.yS)(value.id, id ?? ''));
    const findings = [...said, ...read.findings.filter(({ change }) => !isRaised(change))];
    return { world, facts, files, findings };
}
/** The records whose pull requests those that are judged answer for as well: changes that they try again, and changes that they name. */
function leanedOn(judged, others) {
    return [...new Set([...(0,retries/* triedBefore */.WK)(judged, others), ...(0,selection/* namedUnderCovers */.u2)(judged, others)])];
}
function report({ world, request, files, findings, tzdata }) {
    const parsing = (0,files_read/* diagnosed */.$Q)(files);
    const notices = [
        ...(world.policy.path === null && findings.length === 0 ? [(0,read_governance/* policyDefault */.iW)()] : []),
        // What it costs is for whoever writes the policy.
        ...(world.facts.subject.event === 'local' ? (0,wide_globs/* findWideGlobs */.g)(world.policy) : []),
    ];
    const isUsable = isPolicyUsable(parsing, findings);
    const calendar = (0,once/* once */.O)(() => (0,schedule_calendar/* readCalendar */.f)(world.calendar, world.policy));
    const faults = [...parsing, ...findings, ...notices];
    const verdict = isUsable
        ? decide(world, faults, calendar())
        : leaveUndecided(world, [...parsing, ...findings.filter(isApartFromPolicy)]);
    // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
    const said = request.faults.length === 0
        ? verdict.findings
        : verdict.findings.filter((finding) => request.faults.includes(finding));
    const located = sayLimitOnce(said).map((finding) => (0,files_read/* locate */.x5)(finding, files));
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
        reviews: isUsable ? (0,review_duty/* reviewDuties */.Tn)(world, verdict.changes) : new Map(),
        retrospectives: isUsable ? retrospectiveDays(world, verdict.changes) : new Map(),
        evidence: world.policy.approvals.evidence,
        surroundings: isUsable ? (0,surroundings/* findSurroundings */.l)(world, calendar(), verdict.changes) : [],
        impacts: isUsable ? (0,impact/* findImpacts */.L)(world, verdict) : [],
        texts: files.texts,
        holdsUntil: isUsable ? holdsUntil(world, verdict, (now) => decide({ ...world, now }, faults, calendar())) : null,
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


/***/ })

};
;