export const id = 4295;
export const ids = [4295];
export const modules = {

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
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
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
        ...(0,review_duty/* judgeReviewDuties */.I1)(world, record, risk.final, overdue()),
        ...(0,item_check/* judgeItems */.Y)(record, world.items, world.localFiles).findings,
    ];
}
/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister({ world, directory, all }, record, examined) {
    const { policy, items, now, models } = world;
    const { environments, type } = record.value;
    const risk = examined.risk.verdict.final;
    // What was not asked of GitHub is no doubt about a draft.
    const facts = (0,unread/* isUnavailable */.Pd)(world.facts.emergencies) ? {} : { facts: world.facts };
    const debts = (0,emergencies/* judgeDebts */.OB)({
        record,
        environments,
        emergencies: all.emergencies,
        directory,
        policy,
        items,
        now,
        ...facts,
    });
    const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
    return [
        ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now),
        ...debts.findings,
        ...(type === 'standard'
            ? (0,standard_changes/* judgeModel */.f)({
                record,
                models,
                others: all.list.filter(({ path }) => path !== record.path),
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

/***/ 6620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inspectCalendarNames)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
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
            const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(place.name, known);
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
    const known = new Set([
        ...items.list.map(({ ref }) => ref),
        ...[...judged, ...others].flatMap((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record)['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)),
    ]);
    return windows.flatMap((window, at) => (window['configuration-items'] ?? []).flatMap((name, index) => {
        if (known.has((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(name)))
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
        ...[...world.judged, ...world.others].map((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record).environments),
        ...world.unread.map(({ environments }) => environments ?? []),
        ...world.models.map(({ value }) => value.environments),
        ...(world.items?.list ?? []).map(({ environments }) => environments),
        ...conditions.map((condition) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(condition) ?? []),
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
    return areBothPatterns || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isNameMatch */ .bQ)(a, b) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isNameMatch */ .bQ)(b, a);
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

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ mendFile),
  T3: () => (/* binding */ readRecords),
  CS: () => (/* binding */ refuseRecord)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js + 1 modules
var selection = __webpack_require__(5835);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/once.js
var once = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 3 modules
var change_record = __webpack_require__(6928);
// EXTERNAL MODULE: ./.build/build/src/files/checks/generated/change-record.cjs
var generated_change_record = __webpack_require__(6430);
;// CONCATENATED MODULE: ./.build/build/src/files/kinds/mend-record.js
/**
 * A record with its gaps filled, so that what it does say can be judged: an answer that is missing or no answer hides neither its time nor
 * its risk. Whoever uses it says what is wrong with the file too; a mended record never stands for one that is whole.
 */

const NO_ANSWER = 'not answered';
/** What stands in for an answer. No time, no environment and no item is among them: of these nothing is made up. */
const ANSWERS = {
    title: NO_ANSWER,
    reason: NO_ANSWER,
    risk: {
        impact: 1,
        likelihood: 1,
        level: 'low',
        assessment: NO_ANSWER,
        'assessed-by': 'nobody',
        security: NO_ANSWER,
        privacy: NO_ANSWER,
    },
    plan: {
        implementation: [NO_ANSWER],
        verification: [NO_ANSWER],
        backout: { steps: [NO_ANSWER], trigger: NO_ANSWER, duration: 'PT1M', tested: false },
    },
};
/** @param raw what the YAML says; null where more than answers is missing */
function mendRecord(raw) {
    if (!isFields(raw))
        return null;
    const { risk } = raw;
    const isRiskKnown = isFields(risk) && ['impact', 'likelihood', 'level'].every((key) => key in risk);
    // A standard change has risk and plan from its model.
    const { risk: _, plan: __, ...short } = ANSWERS;
    const filled = fill(raw, raw['type'] === 'standard' ? short : ANSWERS);
    const check = generated_change_record;
    if (check(filled))
        return { value: filled, isRiskKnown };
    const known = withoutUnknown(filled, check.errors ?? []);
    return check(known) ? { value: known, isRiskKnown } : null;
}
function fill(given, answers) {
    const all = { ...given };
    for (const [key, answer] of Object.entries(answers)) {
        const own = all[key];
        if (isFields(own) && isFields(answer))
            all[key] = fill(own, answer);
        else if (own === undefined || own === null || own === '')
            all[key] = answer;
    }
    return all;
}
/** Without the keys that no record has: a key that is misspelt is one that is missing. */
function withoutUnknown(value, errors) {
    const copy = structuredClone(value);
    for (const { keyword, instancePath, params } of errors) {
        const name = params['additionalProperty'];
        if (keyword !== 'additionalProperties' || typeof name !== 'string')
            continue;
        const place = instancePath
            .split('/')
            .slice(1)
            .reduce((one, step) => (isFields(one) ? one[step] : undefined), copy);
        if (isFields(place))
            delete place[name];
    }
    return copy;
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/gate/unreadable.js
var unreadable = __webpack_require__(2183);
;// CONCATENATED MODULE: ./.build/build/src/gate/read-records.js
/**
 * The records as values: those that are judged with all their faults, the others for what is needed of them. Whatever could not be read
 * is said, and never taken for absent.
 */










function readRecords({ answer, selection, stage, all, facts, policy, before, said }, progress) {
    const filesRead = new files_read/* FilesRead */.kB(before);
    if (answer.kind === 'unavailable')
        return {
            judged: [],
            others: [],
            faulty: [],
            unread: [],
            findings: (0,unreadable/* findUnreadable */.F)('the change records', answer, said),
            files: filesRead,
        };
    const { files: trusted, refused, beside = [] } = answer.value;
    const files = [...trusted, ...beside];
    const meant = whatIsMeant(selection, files);
    const isSelected = (path) => all || meant(path);
    const place = { filesRead, all, isBeside: (file) => beside.includes(file), stage, facts, policy };
    const read = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        read.push(isSelected(file.path) ? readSelected(file, place) : readOther(file, place));
    }
    const judged = read.flatMap((one) => (one.kind === 'judged' ? [one.record] : []));
    const { stay, retried } = stage === 'deploy' ? setRetriedAside(judged) : { stay: judged, retried: [] };
    const isUnread = ({ path }) => !isSelected(path);
    return {
        judged: stay,
        others: [...read.flatMap((one) => (one.kind === 'other' ? [one.record] : [])), ...retried],
        faulty: read.flatMap((one) => (one.kind === 'faulty' ? [one.faulty] : [])),
        unread: [
            ...refused.filter(isUnread).map(({ path }) => (0,unread_records/* glimpse */.m8)(path, null)),
            ...read.flatMap((one) => (one.kind === 'unread' ? [one.unread] : [])),
        ],
        findings: [
            ...refused.filter((one) => !isUnread(one)).map(({ path, because }) => refuseRecord(path, because)),
            ...sayMissing(selection, files),
        ],
        files: filesRead,
    };
}
const LEFT = { kind: 'left' };
/** A file that is asked for: its faults are said. */
function readSelected(file, { filesRead, all }) {
    const value = filesRead.read(file, change_record/* parseRecord */.Hh, (0,record_id/* idOfPath */.I)(file.path));
    if (value === null) {
        const mended = mendFile(file);
        return mended === null ? LEFT : { kind: 'faulty', faulty: mended };
    }
    // Without a name, what has ended or was withdrawn is read for what others need of it.
    const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
    return { kind: all && isOver ? 'other' : 'judged', record: digested(file.path, value) };
}
/** A file that nobody asked for: it is judged where it names what goes out, and else only looked at for others. */
function readOther(file, { filesRead, isBeside, stage, facts, policy }) {
    const outline = (0,change_record/* outlineRecord */.Yx)(file.path, file.bytes);
    const parsed = outline === undefined ? (0,change_record/* parseRecord */.Hh)(file.path, file.bytes) : null;
    const raw = parsed?.kind === 'faulty' ? parsed.raw : null;
    const value = parsed?.value;
    const record = outline !== undefined ? outlined(file, outline) : value !== undefined ? digested(file.path, value) : null;
    if (record === null)
        return isBeside(file) ? LEFT : { kind: 'unread', unread: (0,unread_records/* glimpse */.m8)(file.path, raw) };
    if (stage === 'deploy' && parsed?.kind !== 'faulty' && (0,selection/* isCoveringLanded */.gX)(record, facts, policy)) {
        filesRead.read(file, change_record/* parseRecord */.Hh, record.value.id);
        return { kind: 'judged', record };
    }
    // What a branch says beside is heard only where it is judged: nothing else may rest on it.
    return isBeside(file) ? LEFT : { kind: 'other', record };
}
/** The records that are named and of which there is no file. */
function sayMissing({ ids }, files) {
    const known = new Set(files.map(({ path }) => (0,record_id/* idOfPath */.I)(path).toLowerCase()));
    return ids
        .filter((id) => !known.has(id.toLowerCase()))
        .map((id) => ({
        reason: 'record-missing',
        level: 'error',
        change: id,
        message: `There is no record ${id}: no file of that name matches the policy's \`records\`.`,
        remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
        where: null,
    }));
}
/** A record whose answers alone are missing, for what else there is to say of it. */
function mendFile({ path, bytes }) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, bytes);
    const mended = parsed.kind === 'faulty' ? mendRecord(parsed.raw) : null;
    if (mended === null || mended.value.id !== (0,record_id/* idOfPath */.I)(path))
        return null;
    const { value, isRiskKnown } = mended;
    return { record: { path, value, digest: (0,terms_digest/* digestRecord */.Gs)(value) }, isRiskKnown };
}
/** Whether a path is selected, by itself or by its id. A record that was moved since the pull request brought it is found by its name. */
function whatIsMeant({ ids, paths }, files) {
    const present = new Set(files.map(({ path }) => path));
    const selected = new Set(paths);
    const moved = paths.filter((path) => !present.has(path)).map(record_id/* idOfPath */.I);
    const names = new Set([...ids, ...moved].map(text_names/* foldCase */.SP));
    return (path) => selected.has(path) || names.has((0,text_names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)));
}
/** Its digest is made when somebody asks for it: of most records nobody does. */
function digested(path, value) {
    let digest = null;
    return {
        path,
        value,
        get digest() {
            digest ??= (0,terms_digest/* digestRecord */.Gs)(value);
            return digest;
        },
    };
}
/** A record that is sound; the rest of it is read when somebody asks for it. */
function outlined({ path, bytes }, outline) {
    const whole = (0,once/* once */.O)(() => {
        const parsed = (0,change_record/* parseRecord */.Hh)(path, bytes);
        if (parsed.kind !== 'valid')
            throw new Error(`${path} was sound at its first reading and is not at its second`);
        return parsed.value;
    });
    const digest = (0,once/* once */.O)(() => (0,terms_digest/* digestRecord */.Gs)(whole()));
    const record = {
        path,
        get value() {
            return whole();
        },
        get outlined() {
            return { of: record, outline };
        },
        get digest() {
            return digest();
        },
    };
    return record;
}
/** An entry of the tree that is named as a record and is none. */
function refuseRecord(path, because) {
    return {
        reason: 'record-unreadable',
        level: 'error',
        change: (0,record_id/* idOfPath */.I)(path),
        message: `${path} ${because}.`,
        remedy: 'Make the record a plain file with a name of its own.',
        where: null,
    };
}
/** A change that failed and is tried again goes out with the new record, which takes over what it covered; it is not judged itself. */
function setRetriedAside(judged) {
    const isRetried = (record) => {
        const ended = record.value.outcome?.result;
        if (ended !== 'failed' && ended !== 'backed-out')
            return false;
        return judged.some(({ path, value }) => path !== record.path && value.retries !== undefined && (0,text_names/* isSameName */.yS)(value.retries, record.value.id));
    };
    return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
}


/***/ })

};
