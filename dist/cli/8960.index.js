"use strict";
exports.id = 8960;
exports.ids = [8960];
exports.modules = {

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

/***/ 8960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planForward)
});

// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 16 modules
var examination = __webpack_require__(8046);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/other-changes.js
var other_changes = __webpack_require__(6801);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var words = __webpack_require__(146);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/collisions.js
var schedule_collisions = __webpack_require__(2838);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js
var schedule_calendar = __webpack_require__(5005);
// EXTERNAL MODULE: ./.build/build/src/oversight/forward/question.js
var forward_question = __webpack_require__(5216);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/spans.js
/** The calendar's windows and freezes as spans of a range, each rule by itself; a calendar with a fault is not used at all. */




/** @param isKnown whether the file is what the repository holds */
function readForwardCalendar({ calendar, policy }, question, isKnown) {
    if (!isKnown)
        return { rules: null, windows: [], freezes: [], findings: [] };
    const rules = (0,schedule_calendar/* readCalendar */.f)(calendar, policy);
    const { findings } = rules;
    if (findings.some(({ level }) => level === 'error'))
        return { rules: null, windows: [], freezes: [], findings };
    const { range } = question;
    const asked = (all) => all.filter(({ environments }) => (0,forward_question/* isRuleAskedFor */.O)(question, environments));
    const spread = (all) => all
        .flatMap((rule) => (0,intervals/* unite */._f)(rule.spansIn(range)).map((span) => ({ rule, span })))
        .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.rule.name, b.rule.name));
    return {
        rules,
        windows: spread(asked(rules.windows)).map(({ rule, span }) => describe(rule, span)),
        freezes: spread(asked(rules.freezes)).map(({ rule, span }) => ({
            id: rule.id,
            hardness: rule.hardness,
            ...describe(rule, span),
        })),
        findings: [...findings, ...sayHorizon(rules, range, policy.timezone)],
    };
}
function describe({ name, environments }, { start, end }) {
    return { name, environments: [...new Set(environments)], start: (0,time/* toIso */.tK)(start), end: (0,time/* toIso */.tK)(end) };
}
/** Days beyond the published ones look free of freezes, and are only not known. */
function sayHorizon(rules, range, zone) {
    return rules.freezes.flatMap(({ name, known }) => {
        if (known === null || (known.start <= range.start && range.end <= known.end))
            return [];
        const message = `The days of the freeze \u201c${name}\u201d are known from ${(0,time/* describeInstant */.l0)(known.start, zone)} until ${(0,time/* describeInstant */.l0)(known.end, zone)} only; the schedule reaches further.`;
        const remedy = 'Use a release of change-gate with newer bank holidays, or ask for less time.';
        return [{ reason: 'calendar-horizon', level: 'warning', change: null, message, remedy, where: null }];
    });
}
/** By start, then by end. */
function compareSpans(a, b) {
    return a.start - b.start || a.end - b.end;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/collisions.js
/** Collisions of the whole schedule: every pair once, whichever of the two was looked at, with all the places that they share. */




/** The most pairs that are listed: where everything collides with everything there are as many as the square of the changes. */
const MOST_PAIRS = 50_000;
class PairList {
    #pairs = new Map();
    #range;
    constructor(range) {
        this.#range = range;
    }
    get isFull() {
        return this.#pairs.size >= MOST_PAIRS;
    }
    add(self, own, { kind, other, span, places }) {
        const shared = { start: Math.max(own.start, span.start), end: Math.min(own.end, span.end) };
        if (!(0,intervals/* isOverlapping */.Kk)(shared, this.#range))
            return;
        const key = [self.record.path, other.record.path].sort(compareText).join('\n');
        const known = this.#pairs.get(key);
        if (known === undefined) {
            if (this.isFull)
                return;
            const changes = (0,schedule_collisions/* isEarlier */.bG)(self, other) ? [self, other] : [other, self];
            this.#pairs.set(key, { changes, kind, span: shared, places: new Set(places) });
            // What both change is the same from either side, but for the spelling of an environment.
        }
        else if (kind === 'related-item')
            for (const place of places)
                known.places.add(place);
    }
    /** By the time at which the two begin to overlap, then by id. */
    list() {
        return [...this.#pairs.values()]
            .map(({ changes: [first, second], kind, span, places }) => ({
            changes: [first.record.value.id, second.record.value.id],
            kind,
            places: [...places].sort(compareText),
            span,
        }))
            .sort((a, b) => compareSpans(a.span, b.span) ||
            compareText(a.changes[0], b.changes[0]) ||
            compareText(a.changes[1], b.changes[1]))
            .map(({ span, ...collision }) => ({ ...collision, start: (0,time/* toIso */.tK)(span.start), end: (0,time/* toIso */.tK)(span.end) }));
    }
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/placing.js
/**
 * One record as the forward schedule has it: when, how risky, and how far it has come by its own word and the clock. A record whose
 * time cannot be read has no place in a schedule, and is said to have none.
 */






/** @param now milliseconds since 1970; `zone` is the one to speak in */
function placeRecord(record, now, zone) {
    const read = (0,schedule_text/* readSchedule */.C)(record, zone);
    if (read.kind === 'unsound')
        return { kind: 'unsound', findings: read.findings };
    const { withdrawn, outcome } = record.value;
    const { span, findings } = read;
    if (span === null)
        return { kind: withdrawn === undefined && outcome === undefined ? 'untimed' : 'nowhere' };
    return { kind: 'placed', placed: { record, span, state: stateOf(record, span, now), findings } };
}
function stateOf({ value }, span, now) {
    if (value.withdrawn !== undefined)
        return 'withdrawn';
    if (value.outcome !== undefined)
        return 'ended';
    if (now < span.start)
        return 'planned';
    return now < span.end ? 'under-way' : 'overdue';
}
/** The level without the changed files, which nobody knows before there are any. */
function riskOf(record, { policy, models, items }) {
    const model = record.value.type === 'standard' ? (0,model_fit/* findModel */.P6)(models, record) : null;
    const criticality = (0,items_items/* criticalityOf */.NS)(items, record.value['configuration-items']);
    const subject = { environments: record.value.environments, criticality, files: null };
    const value = (0,examination/* withModelPlan */.xK)({ models }, record);
    const { verdict } = (0,risk/* assessRisk */.ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const isKnown = verdict.computed !== null || verdict.declared !== null || model !== null;
    return { level: verdict.final, isKnown };
}
function describeUntimed(record, { risk, problems, files, recordsWith, pullRequest }) {
    const { path, value, home } = record;
    return {
        ...(home === undefined ? {} : { repository: home.repository }),
        id: value.id,
        title: value.title,
        type: value.type,
        path,
        risk: risk.isKnown ? risk.level : null,
        priority: value.priority ?? null,
        environments: [...value.environments],
        items: [...new Set(value['configuration-items'].map(items_items/* normaliseRef */.uH))],
        release: value.release ?? null,
        requestedBy: value['requested-by'],
        about: {
            why: value.reason,
            backout: backoutOf((0,examination/* withModelPlan */.xK)(files, record)),
            retries: value.retries === undefined ? null : triedBy(value.retries, recordsWith(value.retries)),
        },
        pullRequest,
        problems: problems.map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy })),
    };
}
function backoutOf({ plan }) {
    if (plan === undefined)
        return null;
    const { steps, trigger, duration, tested } = plan.backout;
    return { steps: [...steps], trigger, duration, tested };
}
/** What came of the last attempt is what everybody asks first. */
function triedBy(id, [tried, ...more]) {
    const outcome = more.length > 0 ? undefined : tried?.value.outcome;
    if (outcome === undefined)
        return { id, result: null, summary: null, review: null };
    const { result, summary, review } = outcome;
    return { id, result, summary, review: review === undefined ? null : { by: review.by, findings: review.findings } };
}
function describeScheduled({ record, span, state }, description) {
    const { value } = record;
    return {
        ...describeUntimed(record, description),
        start: (0,time/* toIso */.tK)(span.start),
        end: (0,time/* toIso */.tK)(span.end),
        state,
        result: state === 'ended' ? (value.outcome?.result ?? null) : null,
        dependsOn: [...(value['depends-on'] ?? [])],
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var register_granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/dependencies.js
var dependencies = __webpack_require__(2730);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/freezes.js
var freezes = __webpack_require__(6563);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/lead-time.js
var lead_time = __webpack_require__(8371);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-moment.js
var schedule_moment = __webpack_require__(5759);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/windows.js
var windows = __webpack_require__(3674);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/problems.js
/**
 * What stands in the way of a change that is still to come, by the rules of the gate at review and nobody's approval. Whatever it finds, a
 * change without problems is planned, and no more than that.
 */








/** The most collisions that stand with one change; the schedule lists all of them. */
const COLLISIONS_NAMED = 20;
const LEVELS = ['error', 'warning', 'notice'];
/** Errors first. Nothing about a change that is over, but that its end is missing. */
function judgePlanned(placed, change, collisions, rules) {
    const { record, state } = placed;
    const { policy, now } = rules;
    if (state === 'withdrawn' || state === 'ended')
        return [];
    const suggest = () => suggestFor(record);
    if (state === 'overdue')
        return (0,schedule_moment/* judgeMoment */.M)(change, 'review', now, undefined, () => END_IT);
    const duration = (0,schedule_moment/* judgeDuration */._)(change, policy);
    const { calendar } = rules;
    // An emergency needs no window, and no freeze stops it.
    const isRuled = calendar !== null && duration.isCountable && record.value.type !== 'emergency';
    const granting = { now, mayGrant: (0,register_granting/* grantingFor */.I)(rules.directory, record) };
    const asked = {
        requestedAt: record.value['requested-at'],
        lateAccepted: record.value.late !== undefined,
    };
    const found = [
        ...placed.findings,
        ...(0,record_checks/* judgeIdentity */.Ec)(record, rules.records),
        ...(0,record_checks/* judgeRetry */.UY)(record, rules.records),
        ...(0,dependencies/* judgeDependencies */.n)(change, rules.others, 'review', now).findings(() => null),
        ...(rules.isPolicyKnown ? duration.findings : []),
        ...(isRuled ? (0,windows/* judgeWindows */.B)(calendar, change, suggest) : []),
        ...(isRuled ? (0,freezes/* judgeFreezes */.gb)(calendar, change, granting, suggest) : []),
        ...(rules.isPolicyKnown ? (0,lead_time/* judgeLeadTime */.dj)(asked, change, policy).findings(suggest) : []),
        ...nameSome(record, collisions.findings(record.value.type === 'standard' ? suggest : () => MOVE)),
    ];
    return LEVELS.flatMap((level) => found.filter((finding) => finding.level === level));
}
/** Without a counted approval nobody stands in anybody's way in a checkout, so that `check` names no other time there. */
const MOVE = 'Move the schedule (start and end).';
const END_IT = 'Write its outcome if it went out; else move its schedule, or withdraw it.';
/** When else it could be is found for one change at a time: for thousands at once it would cost more than the schedule itself. */
function suggestFor({ value, home }) {
    const where = home === undefined ? '' : ` in a checkout of ${home.repository}`;
    return `Move the schedule (start and end); \`change-gate check ${home?.id ?? value.id}\`${where} says to when.`;
}
function nameSome(record, collisions) {
    const rest = collisions.slice(COLLISIONS_NAMED);
    if (rest.length === 0)
        return collisions;
    const level = rest.some((finding) => finding.level === 'error') ? {} : { level: 'warning' };
    const more = (0,planned_change/* findingAbout */.Bd)(record, {
        reason: 'collision',
        ...level,
        message: `${record.value.id} collides with ${rest.length} more changes.`,
        remedy: 'Look at the list of collisions, and agree who goes when.',
        pointer: ['schedule', 'start'],
    });
    return [...collisions.slice(0, COLLISIONS_NAMED), more];
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/judging.js
/** One record with all that a schedule says of it: its risk, what stands in the way of its time, and what else the gate refuses it for. */





/** @param others the changes that it could be in the way of; null: it is in nobody's */
function judgePlaced(judging, placed, self, others) {
    const { files, rules, zone } = judging;
    const { record, span, state } = placed;
    const { policy, items } = files;
    const risk = riskOf(record, files);
    const change = (0,planned_change/* planChange */.AS)(record, risk.level, record.value.environments, span, zone);
    const related = (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref));
    const collisions = self?.live === true && others !== null
        ? (0,schedule_collisions/* findCollisions */.tn)(change, self, others, policy.schedule.collisions, related)
        : schedule_collisions/* NO_COLLISIONS */.IG;
    const ofTime = judgePlanned(placed, change, collisions, rules);
    const isOpen = state === 'planned' || state === 'under-way';
    return { description: judging_describe(judging, record, risk, ofTime, isOpen), collisions };
}
/** @param ofTime what stands against its time; errors first */
function judging_describe({ files, rules, refusals, faultsOf, pullRequestOf }, record, risk, ofTime, isOpen) {
    const faults = faultsOf(record.path);
    // By a level that nobody wrote no rule is asked.
    const refused = isOpen ? refusals(record, risk.isKnown || faults.length === 0) : [];
    const isSaid = ({ reason, message }) => ofTime.some((other) => other.reason === reason && other.message === message);
    return {
        risk,
        problems: [...faults, ...refused.filter((finding) => !isSaid(finding)), ...ofTime],
        files,
        recordsWith: rules.records.withId,
        pullRequest: pullRequestOf(record.path),
    };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/proposed.js
/**
 * What open pull requests would bring in: judged against what stands, and in nobody's way. Whoever may open a pull request, a fork's author
 * too, writes it, so that it moves, refuses and hides nothing of the schedule itself.
 */





function placeProposals(judging, question, toOther) {
    const { proposals } = question;
    if (proposals === undefined)
        return { known: false, pullRequests: 0, unread: [], changes: [] };
    const { pullRequests, unread, records } = proposals;
    let untold = 0;
    const placed = records.flatMap((one) => {
        const standing = judging.rules.records.withId(one.record.value.id);
        if (!(0,forward_question/* isAskedFor */.un)(question, one.record) || !isNews(one.record, standing))
            return [];
        const place = placeRecord(one.record, judging.rules.now, judging.zone);
        if (place.kind === 'unsound')
            untold += 1;
        if (place.kind !== 'placed' || !(0,intervals/* isOverlapping */.Kk)(place.placed.span, question.range))
            return [];
        return [{ one, span: place.placed.span, change: propose(judging, one, place.placed, standing, toOther) }];
    });
    placed.sort((a, b) => a.span.start - b.span.start || a.one.pullRequest - b.one.pullRequest || compareIds(a, b));
    return {
        known: true,
        pullRequests,
        unread: untold === 0 ? unread : [...unread, sayUntold(untold)],
        changes: placed.map(({ change }) => change),
    };
}
function compareIds({ change: a }, { change: b }) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function sayUntold(count) {
    return count === 1
        ? 'One record of an open pull request has no time that can be read.'
        : `${count} records of open pull requests have no time that can be read.`;
}
/** What ends, withdraws or approves a record plans nothing; neither does one that leaves time and place as they stand. */
function isNews({ value }, standing) {
    if (value.withdrawn !== undefined || value.outcome !== undefined)
        return false;
    const planOf = ({ title, type, schedule, environments, 'configuration-items': items }) => JSON.stringify([title, type, schedule?.start, schedule?.end, environments, items]);
    return !standing.some((record) => planOf(record.value) === planOf(value));
}
function propose(judging, { record, pullRequest, isFromFork, faults }, placed, standing, toOther) {
    const { others } = judging.rules;
    // A record is in the way of its own present time no more than of itself.
    const rest = standing.length === 0 ? others : (0,other_changes/* withoutId */.Gh)(others, record.value.id);
    const found = faults.map((fault) => ({ ...fault, level: 'error', change: record.value.id, where: null }));
    const own = { ...judging, faultsOf: () => found, pullRequestOf: () => pullRequest };
    const { description } = judgePlaced(own, placed, toOther(record), rest);
    const { pullRequest: _, ...change } = describeScheduled(placed, description);
    return { ...change, pullRequest, fromFork: isFromFork, stands: standing.length > 0 };
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/draft.js + 1 modules
var draft = __webpack_require__(8555);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/run.js
var decision_run = __webpack_require__(3041);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar-names.js
var calendar_names = __webpack_require__(6620);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/surveyed-world.js
var surveyed_world = __webpack_require__(5269);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/refusals.js
/**
 * What the gate has against a record apart from its time, so that nothing that `check` refuses looks sound in a schedule. It is the gate's own
 * judgement of a draft; who still has to approve is no part of it.
 */






const NOTHING_ASKED = { unavailable: 'a schedule asks nothing of a change but its files' };
/** @param rules null where policy and calendar are not what the repository holds; by others nothing is refused */
function startRefusals(files, { judges = 'time', now }, rules) {
    if (judges === 'time' || rules === null)
        return () => [];
    const { directory } = rules;
    const world = worldOf(files, now);
    const run = (0,decision_run/* startRun */.A)(world, rules.calendar ?? (0,schedule_calendar/* readCalendar */.f)(world.calendar, world.policy), rules.records);
    const asked = directory === null ? null : (0,decision_run/* withDirectory */.u)(run, directory);
    return (record, isRiskKnown) => 
    // By a level that is made up nobody could say what a rule asks.
    (isRiskKnown ? (0,draft/* judgeBesideTime */.R)(run, asked, record) : []).filter(({ level, change }) => level === 'error' && change !== null);
}
/** As a checkout holds it: a catalog that was not read whole tells of no item that it is missing. */
function worldOf(files, now) {
    const isWhole = !files.findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error');
    const world = (0,surveyed_world/* toWorld */.y)(isWhole ? files : { ...files, items: null }, null, now);
    return { ...world, stage: 'draft', facts: { ...world.facts, emergencies: NOTHING_ASKED } };
}
/** Names in the calendar that nothing else knows: by such a calendar no draft is judged either. */
function inspectNames(files, { judges = 'time', now }) {
    return judges === 'time' ? [] : (0,calendar_names/* inspectCalendarNames */.T)(worldOf(files, now));
}
/** null where nobody can be known. */
function directoryOf({ register, policy }, hasZone) {
    return register === null || !hasZone
        ? null
        : (0,people/* buildDirectory */.WP)(register.value, register.path, policy.timezone, undefined);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/forward.js
/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */














/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
function planForward(files, question) {
    const now = (0,time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const { policy } = files;
    const { range } = question;
    const days = (0,schedule/* inspectDays */.a)(policy);
    const names = inspectNames(files, question);
    const isKnown = (0,forward_question/* areRulesKnown */.pD)([...files.findings, ...days, ...names]);
    const calendar = readForwardCalendar(files, question, isKnown);
    // The same order whatever the order of the files: what is said of collisions follows it.
    const standing = [...files.records]
        .sort((a, b) => compareText(a.path, b.path))
        .map((record) => toOther(record, files));
    const known = { calendar: calendar.rules, days, isKnown, now, others: (0,other_changes/* indexOthers */.o5)(standing) };
    const judging = startJudging(files, question, known);
    const asked = files.records.filter((record) => (0,forward_question/* isAskedFor */.un)(question, record));
    const mended = (files.faulty ?? []).map(({ record }) => record).filter((record) => (0,forward_question/* isAskedFor */.un)(question, record));
    const places = [...asked, ...mended].map((record) => ({ record, place: placeRecord(record, now, judging.zone) }));
    const placed = places
        .flatMap(({ place }) => (place.kind === 'placed' && (0,intervals/* isOverlapping */.Kk)(place.placed.span, range) ? [place.placed] : []))
        .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
    const { changes, pairs } = judgeAll(placed, standing, judging, question);
    const untimed = places
        .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
        .sort(compareRecords)
        .map((record) => describeUntimed(record, judging_describe(judging, record, riskOf(record, files), [], true)));
    const own = [
        ...days,
        ...names,
        ...calendar.findings,
        ...places.flatMap(({ place }) => (place.kind === 'unsound' ? place.findings : [])),
        ...(pairs.isFull ? [sayFull()] : []),
    ];
    return {
        schema: 1,
        generatedAt: (0,time/* toIso */.tK)(now),
        timezone: policy.timezone,
        tzdata: question.tzdata,
        repository: question.repository,
        ...(0,words/* nameRepositories */.G)(files),
        range: { start: (0,time/* toIso */.tK)(range.start), end: (0,time/* toIso */.tK)(range.end) },
        asked: (0,forward_question/* describeAsked */.UB)(question, files.records),
        records: files.records.length,
        changes,
        untimed,
        windows: calendar.windows,
        freezes: calendar.freezes,
        collisions: pairs.list(),
        releases: listReleases(changes, untimed),
        proposed: placeProposals(judging, question, (record) => toOther(record, files)),
        findings: files.order([...files.findings, ...own.map(files.locate)]).map(describeFinding),
    };
}
function startJudging(files, question, { calendar, days, isKnown, now, others }) {
    const directory = directoryOf(files, days.length === 0);
    const faults = new Map();
    for (const { record } of files.faulty ?? [])
        faults.set(record.path, []);
    for (const finding of files.findings)
        if (finding.level === 'error')
            faults.get(finding.path ?? '')?.push(finding);
    const rules = {
        policy: files.policy,
        isPolicyKnown: isKnown,
        calendar,
        directory,
        others,
        records: (0,record_index/* indexRecords */.z)(files.records),
        now,
    };
    return {
        files,
        zone: days.length === 0 ? files.policy.timezone : 'UTC',
        rules,
        refusals: startRefusals(files, question, isKnown ? rules : null),
        faultsOf: (path) => faults.get(path) ?? [],
        pullRequestOf: (path) => question.pullRequests?.get(path) ?? null,
    };
}
function toOther(record, { policy }) {
    const { withdrawn, outcome } = record.value;
    return {
        record,
        requestedAt: record.value['requested-at'],
        hasCountedApproval: (0,examination/* isTakenAsApproved */.td)({ policy }, record),
        live: withdrawn === undefined && outcome === undefined,
    };
}
function judgeAll(placed, standing, judging, question) {
    const pairs = new PairList(question.range);
    const { others } = judging.rules;
    const otherOf = new Map(standing.map((other) => [other.record, other]));
    const changes = placed.map((one) => {
        const self = otherOf.get(one.record);
        const { description, collisions } = judgePlaced(judging, one, self, pairs.isFull ? null : others);
        if (self !== undefined)
            for (const neighbour of collisions.neighbours)
                pairs.add(self, one.span, neighbour);
        return describeScheduled(one, description);
    });
    return { changes, pairs };
}
function sayFull() {
    return {
        reason: 'collision',
        level: 'error',
        change: null,
        message: `There are ${MOST_PAIRS} collisions or more; no more of them are listed, so later changes are shown without theirs.`,
        remedy: 'Ask for less time, or for one environment or item at a time.',
        where: null,
    };
}
/** What belongs together, in the order in which it starts; what has no time comes last, and what was withdrawn is no part of it. */
function listReleases(changes, untimed) {
    const releases = new Map();
    for (const { id, release } of [...changes.filter(({ state }) => state !== 'withdrawn'), ...untimed]) {
        if (release === null)
            continue;
        const known = releases.get(release) ?? [];
        releases.set(release, known);
        known.push(id);
    }
    return [...releases].map(([name, ids]) => ({ name, changes: ids }));
}
function compareRecords(a, b) {
    return compareText(a.value.id, b.value.id) || compareText(a.path, b.path);
}
function describeFinding(finding) {
    const { reason, level, message, remedy, change, path, line, column } = finding;
    return { reason, level, message, remedy, change, path, line, column };
}


/***/ }),

/***/ 5216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isRuleAskedFor),
/* harmony export */   UB: () => (/* binding */ describeAsked),
/* harmony export */   pD: () => (/* binding */ areRulesKnown),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _domain_items_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/** What a forward schedule is asked for: which environments and items, and what counts as asked for. */



/** Faults of these files leave the times of the changes what they are. */
const BESIDE_THE_POINT = [
    'register-missing',
    'register-invalid',
    'model-invalid',
    'items-invalid',
    'collision',
];
/**
 * Whether policy and calendar are what the repository holds. A calendar that could not be read looks like none, and a policy like the
 * built-in one: by these no change is judged.
 */
function areRulesKnown(findings) {
    return !findings.some(({ level, change, reason }) => level === 'error' && change === null && !isOfRecord(reason) && !BESIDE_THE_POINT.includes(reason));
}
function isOfRecord(reason) {
    return (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutRecord */ .r)(reason) || reason === 'incident-missing';
}
/** Whether a record is among those that were asked for. */
function isAskedFor({ environments, items }, { value }) {
    const wanted = new Set(items.map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH));
    return ((environments.length === 0 || value.environments.some((name) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(environments, name))) &&
        (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has((0,_domain_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)(ref)))));
}
/** What was asked for, and what of it stands in no record: a wrong name and an empty calendar look the same otherwise. */
function describeAsked({ environments, items }, records) {
    const refs = [...new Set(items.map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH))];
    const named = records.flatMap(({ value }) => value.environments);
    const changed = new Set(records.flatMap(({ value }) => value['configuration-items'].map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)));
    return {
        environments: [...new Set(environments)],
        items: refs,
        unnamed: [
            ...new Set(environments.filter((name) => !(0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(named, name))),
            ...refs.filter((ref) => !changed.has(ref)),
        ],
    };
}
/** Whether a rule of the calendar is about an environment that was asked for. */
function isRuleAskedFor({ environments }, patterns) {
    return (environments.length === 0 || environments.some((name) => patterns.some((pattern) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameMatch */ .bQ)(pattern, name))));
}


/***/ }),

/***/ 5269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ basisOf),
/* harmony export */   y: () => (/* binding */ toWorld)
/* harmony export */ });
/* harmony import */ var _domain_coverage_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/* harmony import */ var _domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(273);
/**
 * All files of a survey as a world at review, for those who ask what the gate would know of a change without letting anything out. It
 * judges nothing by itself, and without facts it holds none.
 */


/** @param facts null where nobody gave any */
function toWorld(files, facts, now) {
    const { policy, register, calendar, models, items, records } = files;
    return (0,_domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWorld */ .wW)({
        stage: 'review',
        now,
        policy,
        register,
        calendar,
        models,
        items,
        // A survey says of each file that it could not read, so that none is left unread here.
        judged: records,
        facts: facts ?? { ...(0,_domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyFacts */ .JI)(now, 'local'), signed_entries: { unavailable: 'no facts were given' } },
    });
}
/**
 * What an approval of a record is known by: facts about its present content, the entries of the record where the policy takes these as
 * evidence, or nothing that the policy accepts.
 */
function basisOf(record, facts, policy) {
    if (facts !== null && (0,_domain_coverage_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .factOf */ .yD)(facts, record) !== null)
        return 'facts';
    return policy.approvals.evidence.includes('declared') ? 'declared' : 'none';
}


/***/ })

};
;