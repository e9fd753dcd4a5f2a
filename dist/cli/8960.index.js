export const id = 8960;
export const ids = [8960];
export const modules = {

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

// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
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
    const rest = standing.length === 0
        ? others
        : (0,other_changes/* indexOthers */.o5)(others.list.filter((other) => !(0,names/* isSameName */.yS)(other.record.value.id, record.value.id)));
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
/** @param isKnown whether policy and calendar are what the repository holds; by others nothing is refused */
function startRefusals(files, directory, { judges = 'time', now }, isKnown) {
    if (judges === 'time' || !isKnown)
        return () => [];
    const world = worldOf(files, now);
    const run = (0,decision_run/* startRun */.A)(world, (0,schedule_calendar/* readCalendar */.f)(world.calendar, world.policy));
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
    const judging = startJudging(files, question, { calendar: calendar.rules, days, isKnown, now });
    const asked = files.records.filter((record) => (0,forward_question/* isAskedFor */.un)(question, record));
    const mended = (files.faulty ?? []).map(({ record }) => record).filter((record) => (0,forward_question/* isAskedFor */.un)(question, record));
    const places = [...asked, ...mended].map((record) => ({ record, place: placeRecord(record, now, judging.zone) }));
    const placed = places
        .flatMap(({ place }) => (place.kind === 'placed' && (0,intervals/* isOverlapping */.Kk)(place.placed.span, range) ? [place.placed] : []))
        .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
    const { changes, pairs } = judgeAll(placed, judging, question);
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
function startJudging(files, question, { calendar, days, isKnown, now }) {
    const directory = directoryOf(files, days.length === 0);
    const faults = new Map();
    for (const { record } of files.faulty ?? [])
        faults.set(record.path, []);
    for (const finding of files.findings)
        if (finding.level === 'error')
            faults.get(finding.path ?? '')?.push(finding);
    return {
        files,
        zone: days.length === 0 ? files.policy.timezone : 'UTC',
        rules: {
            policy: files.policy,
            isPolicyKnown: isKnown,
            calendar,
            directory,
            // The same order whatever the order of the files: what is said of collisions follows it.
            others: (0,other_changes/* indexOthers */.o5)([...files.records].sort((a, b) => compareText(a.path, b.path)).map((record) => toOther(record, files))),
            records: (0,record_index/* indexRecords */.z)(files.records),
            now,
        },
        refusals: startRefusals(files, directory, question, isKnown),
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
function judgeAll(placed, judging, question) {
    const pairs = new PairList(question.range);
    const { others } = judging.rules;
    const standing = new Map(others.list.map((other) => [other.record, other]));
    const changes = placed.map((one) => {
        const self = standing.get(one.record);
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
