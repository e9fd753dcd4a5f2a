export const id = 517;
export const ids = [517];
export const modules = {

/***/ 6517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handCalendar: () => (/* binding */ handCalendar)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/domain/collisions.js
var domain_collisions = __webpack_require__(177);
// EXTERNAL MODULE: ./.build/build/domain/examination.js + 10 modules
var examination = __webpack_require__(3358);
// EXTERNAL MODULE: ./.build/build/domain/calendar.js + 1 modules
var domain_calendar = __webpack_require__(7216);
// EXTERNAL MODULE: ./.build/build/domain/items.js
var domain_items = __webpack_require__(2450);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
;// CONCATENATED MODULE: ./.build/build/domain/forward-survey.js


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
    return reason.startsWith('record-') || reason === 'placeholder-text' || reason === 'incident-missing';
}
/** Whether a record is among those that were asked for. */
function isAskedFor({ environments, items }, { value }) {
    const wanted = new Set(items.map(domain_items/* normaliseRef */.uH));
    return ((environments.length === 0 || value.environments.some((name) => (0,names/* includesName */.VH)(environments, name))) &&
        (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has((0,domain_items/* normaliseRef */.uH)(ref)))));
}
/** What was asked for, and what of it stands in no record: a wrong name and an empty calendar look the same otherwise. */
function describeAsked({ environments, items }, records) {
    const refs = [...new Set(items.map(domain_items/* normaliseRef */.uH))];
    const named = records.flatMap(({ value }) => value.environments);
    const changed = new Set(records.flatMap(({ value }) => value['configuration-items'].map(domain_items/* normaliseRef */.uH)));
    return {
        environments: [...new Set(environments)],
        items: refs,
        unnamed: [
            ...new Set(environments.filter((name) => !(0,names/* includesName */.VH)(named, name))),
            ...refs.filter((ref) => !changed.has(ref)),
        ],
    };
}
/** Whether a rule of the calendar is about an environment that was asked for. */
function isRuleAskedFor({ environments }, patterns) {
    return (environments.length === 0 || environments.some((name) => patterns.some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, name))));
}
/** All records by their id without regard to case; more than one where an id is given twice. */
function indexById(records) {
    const known = new Map();
    for (const record of records) {
        const key = (0,names/* foldCase */.SP)(record.value.id);
        const list = known.get(key) ?? [];
        known.set(key, list);
        list.push(record);
    }
    return (id) => known.get((0,names/* foldCase */.SP)(id)) ?? [];
}

// EXTERNAL MODULE: ./.build/build/domain/intervals.js
var intervals = __webpack_require__(3420);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var domain_time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/domain/forward-calendar.js
/** The calendar's windows and freezes as spans of a range, each rule by itself; a calendar with a fault is not used at all. */




/** @param isKnown whether the file is what the repository holds */
function readForwardCalendar({ calendar, policy }, question, isKnown) {
    if (!isKnown)
        return { rules: null, windows: [], freezes: [], findings: [] };
    const findings = (0,domain_calendar/* inspectCalendar */.B)(calendar, policy);
    if (findings.some(({ level }) => level === 'error'))
        return { rules: null, windows: [], freezes: [], findings };
    const rules = (0,domain_calendar/* readCalendar */.f)(calendar, policy);
    const { range } = question;
    const asked = (all) => all.filter(({ environments }) => isRuleAskedFor(question, environments));
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
    return { name, environments: [...new Set(environments)], start: (0,domain_time/* toIso */.tK)(start), end: (0,domain_time/* toIso */.tK)(end) };
}
/** Days beyond the published ones look free of freezes, and are only not known. */
function sayHorizon(rules, range, zone) {
    return rules.freezes.flatMap(({ name, known }) => {
        if (known === null || (known.start <= range.start && range.end <= known.end))
            return [];
        const message = `The days of the freeze \u201c${name}\u201d are known from ${(0,domain_time/* describeInstant */.l0)(known.start, zone)} until ${(0,domain_time/* describeInstant */.l0)(known.end, zone)} only; the schedule reaches further.`;
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

// EXTERNAL MODULE: ./.build/build/domain/model-fit.js
var model_fit = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/build/domain/risk.js
var risk = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/build/domain/schedule-text.js
var schedule_text = __webpack_require__(4773);
;// CONCATENATED MODULE: ./.build/build/domain/forward-change.js
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
    const criticality = (0,domain_items/* criticalityOf */.NS)(items, record.value['configuration-items']);
    const subject = { environments: record.value.environments, criticality, files: null };
    const value = (0,examination/* withModelPlan */.xK)({ models }, record);
    const { verdict } = (0,risk/* assessRisk */.ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const isKnown = verdict.computed !== null || verdict.declared !== null || model !== null;
    return { level: verdict.final, isKnown };
}
function describeUntimed({ path, value }, risk) {
    return {
        id: value.id,
        title: value.title,
        type: value.type,
        path,
        risk: risk.isKnown ? risk.level : null,
        priority: value.priority ?? null,
        environments: [...value.environments],
        items: [...new Set(value['configuration-items'].map(domain_items/* normaliseRef */.uH))],
        release: value.release ?? null,
        requestedBy: value['requested-by'],
    };
}
function describeScheduled({ record, span, state }, risk, problems) {
    const { value } = record;
    return {
        ...describeUntimed(record, risk),
        start: (0,domain_time/* toIso */.tK)(span.start),
        end: (0,domain_time/* toIso */.tK)(span.end),
        state,
        result: state === 'ended' ? (value.outcome?.result ?? null) : null,
        dependsOn: [...(value['depends-on'] ?? [])],
        problems: problems.map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy })),
    };
}

;// CONCATENATED MODULE: ./.build/build/domain/forward-collisions.js
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
            const changes = (0,domain_collisions/* isEarlier */.bG)(self, other) ? [self, other] : [other, self];
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
            .map(({ span, ...collision }) => ({ ...collision, start: (0,domain_time/* toIso */.tK)(span.start), end: (0,domain_time/* toIso */.tK)(span.end) }));
    }
}

// EXTERNAL MODULE: ./.build/build/domain/dependencies.js
var dependencies = __webpack_require__(4901);
// EXTERNAL MODULE: ./.build/build/domain/freezes.js
var freezes = __webpack_require__(8306);
// EXTERNAL MODULE: ./.build/build/domain/granting.js
var domain_granting = __webpack_require__(3850);
// EXTERNAL MODULE: ./.build/build/domain/lead-time.js
var lead_time = __webpack_require__(5310);
// EXTERNAL MODULE: ./.build/build/domain/planned-change.js
var planned_change = __webpack_require__(7513);
// EXTERNAL MODULE: ./.build/build/domain/record-check.js
var record_check = __webpack_require__(9864);
// EXTERNAL MODULE: ./.build/build/domain/schedule-moment.js
var schedule_moment = __webpack_require__(4282);
// EXTERNAL MODULE: ./.build/build/domain/windows.js
var windows = __webpack_require__(5795);
;// CONCATENATED MODULE: ./.build/build/domain/forward-problems.js








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
    const { id, retries } = record.value;
    const duration = (0,schedule_moment/* judgeDuration */._)(change, policy);
    const { calendar } = rules;
    // An emergency needs no window, and no freeze stops it.
    const isRuled = calendar !== null && duration.isCountable && record.value.type !== 'emergency';
    const granting = { now, mayGrant: (0,domain_granting/* grantingFor */.I)(rules.directory, record) };
    const asked = {
        requestedAt: record.value['requested-at'],
        lateAccepted: record.value.late !== undefined,
    };
    const found = [
        ...placed.findings,
        ...(0,record_check/* judgeIdentity */.Ec)(record, rules.recordsWith(id)),
        ...(retries === undefined ? [] : (0,record_check/* judgeRetry */.UY)(record, rules.recordsWith(retries))),
        ...(0,dependencies/* judgeDependencies */.n)(change, rules.others, 'review', now).findings,
        ...(rules.isPolicyKnown ? duration.findings : []),
        ...(isRuled ? (0,windows/* judgeWindows */.B)(calendar, change, suggest) : []),
        ...(isRuled ? (0,freezes/* judgeFreezes */.gb)(calendar, change, granting, suggest) : []),
        ...(rules.isPolicyKnown ? (0,lead_time/* judgeLeadTime */.dj)(asked, change, policy).findings(suggest) : []),
        ...nameSome(record, collisions.findings(suggest)),
    ];
    return LEVELS.flatMap((level) => found.filter((finding) => finding.level === level));
}
const END_IT = 'Write its outcome if it went out; else move its schedule, or withdraw it.';
/** When else it could be is found for one change at a time: for thousands at once it would cost more than the schedule itself. */
function suggestFor({ value }) {
    return `Move the schedule (start and end); \`change-gate check ${value.id}\` says to when.`;
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

// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/schedule.js + 1 modules
var schedule = __webpack_require__(40);
;// CONCATENATED MODULE: ./.build/build/domain/forward.js
/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */













/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
function planForward(files, question) {
    const now = (0,domain_time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const { policy } = files;
    const { range } = question;
    const days = (0,schedule/* inspectDays */.a)(policy);
    const isKnown = areRulesKnown([...files.findings, ...days]);
    const calendar = readForwardCalendar(files, question, isKnown);
    const zone = days.length === 0 ? policy.timezone : 'UTC';
    const asked = files.records.filter((record) => isAskedFor(question, record));
    const places = asked.map((record) => ({ record, place: placeRecord(record, now, zone) }));
    const placed = places
        .flatMap(({ place }) => (place.kind === 'placed' && (0,intervals/* isOverlapping */.Kk)(place.placed.span, range) ? [place.placed] : []))
        .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
    const rules = {
        policy,
        isPolicyKnown: isKnown,
        calendar: calendar.rules,
        directory: files.register === null || days.length > 0
            ? null
            : (0,people/* buildDirectory */.WP)(files.register.value, files.register.path, policy.timezone, undefined),
        // The same order whatever the order of the files: what is said of collisions follows it.
        others: [...files.records].sort((a, b) => compareText(a.path, b.path)).map((record) => toOther(record, files)),
        recordsWith: indexById(files.records),
        now,
    };
    const { changes, pairs } = judgeAll(placed, files, rules, question, zone);
    const untimed = places
        .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
        .sort(compareRecords)
        .map((record) => describeUntimed(record, riskOf(record, files)));
    const own = [
        ...days,
        ...calendar.findings,
        ...places.flatMap(({ place }) => (place.kind === 'unsound' ? place.findings : [])),
        ...(pairs.isFull ? [sayFull()] : []),
    ];
    return {
        schema: 1,
        generatedAt: (0,domain_time/* toIso */.tK)(now),
        timezone: policy.timezone,
        tzdata: question.tzdata,
        repository: question.repository,
        range: { start: (0,domain_time/* toIso */.tK)(range.start), end: (0,domain_time/* toIso */.tK)(range.end) },
        asked: describeAsked(question, files.records),
        records: files.records.length,
        changes,
        untimed,
        windows: calendar.windows,
        freezes: calendar.freezes,
        collisions: pairs.list(),
        releases: listReleases(changes, untimed),
        findings: files.order([...files.findings, ...own.map(files.locate)]).map(describeFinding),
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
function judgeAll(placed, files, rules, question, zone) {
    const pairs = new PairList(question.range);
    const { policy, items } = files;
    const standing = new Map(rules.others.map((other) => [other.record, other]));
    const related = (ref) => (items === null ? [] : (0,domain_items/* dependantsOf */.ew)(items, ref));
    const changes = placed.map((one) => {
        const risk = riskOf(one.record, files);
        const change = (0,planned_change/* planChange */.AS)(one.record, risk.level, one.record.value.environments, one.span, zone);
        const self = standing.get(one.record);
        const collisions = self?.live === true && !pairs.isFull
            ? (0,domain_collisions/* findCollisions */.tn)(change, self, rules.others, policy.schedule.collisions, related)
            : domain_collisions/* NO_COLLISIONS */.IG;
        if (self !== undefined)
            for (const neighbour of collisions.neighbours)
                pairs.add(self, one.span, neighbour);
        return describeScheduled(one, risk, judgePlanned(one, change, collisions, rules));
    });
    return { changes, pairs };
}
function sayFull() {
    return {
        reason: 'collision',
        level: 'error',
        change: null,
        message: `There are ${MOST_PAIRS} collisions or more; no more of them are listed, and changes after them stand without theirs.`,
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

// EXTERNAL MODULE: ./.build/build/domain/days.js
var domain_days = __webpack_require__(3975);
// EXTERNAL MODULE: ./.build/build/domain/instants.js
var instants = __webpack_require__(2478);
// EXTERNAL MODULE: ./.build/build/domain/wall-time.js
var wall_time = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.build/build/domain/forward-range.js
/** Which days a forward schedule is about, in the policy's zone. Both days are inclusive, as all days of people are. */




/** Eight weeks. */
const DAYS_AHEAD = 56;
/** Two weeks, for who wants to see what has been. */
const DAYS_BACK = 14;
/** Three years and some days: windows of every day are laid over each of them. */
const MOST_DAYS = 1_100;
const LAST_YEAR = 9999;
/**
 * The range, or what is wrong with the question.
 * @param zone a known one
 */
function readRange(question, now, zone) {
    const today = (0,instants/* dateIn */.m7)(zone, now);
    const from = question.from === null ? (0,domain_days/* addDays */.fi)(today, -question.back) : (0,domain_time/* parseDay */.Iq)(question.from);
    const last = question.until === null ? null : (0,domain_time/* parseDay */.Iq)(question.until);
    if (from === null)
        return `${question.from} is no day`;
    if (question.until !== null && last === null)
        return `${question.until} is no day`;
    const end = endOf(from, last, question, today);
    // Clocks and days are written with four digits of a year.
    if (from.year > LAST_YEAR || end.year > LAST_YEAR)
        return `a schedule ends on ${LAST_YEAR}-12-30 at the latest`;
    const span = { start: (0,wall_time/* startOfDay */.ol)(from, zone), end: (0,wall_time/* startOfDay */.ol)(end, zone) };
    if (span.end <= span.start)
        return `${(0,domain_days/* describeDate */.eG)((0,domain_days/* addDays */.fi)(end, -1))} is before ${(0,domain_days/* describeDate */.eG)(from)}`;
    if (span.end > (0,wall_time/* startOfDay */.ol)((0,domain_days/* addDays */.fi)(from, MOST_DAYS), zone))
        return `at most ${MOST_DAYS} days are shown at once`;
    return span;
}
/** The day after the last one. */
function endOf(from, last, { from: given, days }, today) {
    if (last !== null)
        return (0,domain_days/* addDays */.fi)(last, 1);
    if (days !== null)
        return (0,domain_days/* addDays */.fi)(from, days);
    // However far it looks back, it looks as far ahead.
    return (0,domain_days/* addDays */.fi)(given === null ? today : from, DAYS_AHEAD);
}

// EXTERNAL MODULE: ./.build/build/domain/reasons.js
var reasons = __webpack_require__(8815);
// EXTERNAL MODULE: ./.build/build/report/annotations.js
var annotations = __webpack_require__(3870);
// EXTERNAL MODULE: ./.build/build/domain/digest.js
var digest = __webpack_require__(8084);
// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
;// CONCATENATED MODULE: ./.build/build/report/calendar-words.js


/** What stands under every title: a schedule is easily taken for a permission. */
const WHEN_NOT_WHETHER = 'It says when, never whether: no approval was looked at, and nothing here is authorised.';
const STATE_MARKS = {
    planned: '\u25cb',
    'under-way': '\u25b6',
    overdue: '!',
    ended: '\u2713',
    withdrawn: '\u2013',
};
/** Without the marks, since a failed change has ended as well. */
function markOf({ state, result }) {
    return result === 'failed' || result === 'backed-out' ? '\u2717' : STATE_MARKS[state];
}
function sayState({ state, result }) {
    return result === null ? state : `${state}: ${result}`;
}
function sayRisk({ risk }) {
    return risk === null ? 'risk not known' : `${risk} risk`;
}
/** `Changes of acme/payments`, or of this checkout. */
function sayOwner({ repository }) {
    return repository ?? 'this checkout';
}
/** `Year end (FRZ-2026-12, soft freeze of production)`. */
function sayFreeze({ id, name, hardness, environments }) {
    return `${name} (${id}, ${hardness} freeze of ${sayEnvironments(environments)})`;
}
function sayWindow({ name, environments }) {
    return `${name} (window of ${sayEnvironments(environments)})`;
}
/** Patterns as the calendar has them; the one that matches everything is said in words. */
function sayEnvironments(patterns) {
    return patterns.map((pattern) => (pattern === '*' ? 'every environment' : pattern)).join(', ');
}
/** What is said of a change beside its id, title, risk and time. */
function sayRest(change) {
    const { type, priority, environments, items, release, requestedBy } = change;
    return [
        `${type} change`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        environments.join(', '),
        items.join(', '),
        `requested by ${requestedBy}`,
        ...(release === null ? [] : [`release ${release}`]),
    ];
}
/** `2 faults: changes may be missing here, and more may stand against those that are shown.` And what of the calendar is not there. */
function sayLack(schedule) {
    const count = schedule.findings.filter(({ level }) => level === 'error').length;
    if (count === 0)
        return null;
    const lack = `${count} ${count === 1 ? 'fault' : 'faults'}: changes may be missing here, and more may stand against those that are shown.`;
    return [lack, sayUnruled(schedule) ?? []].flat().join(' ');
}
/** null where windows and freezes are those of the repository. A change in a freeze that could not be read looks like any other. */
function sayUnruled({ findings }) {
    return areRulesKnown(findings)
        ? null
        : 'Windows and freezes are not shown and no change was judged by them, because they could not be read for certain: a change in a freeze looks like any other.';
}
/** Where no change is in the time. What could not be read may have been one. */
function sayNothing({ findings, records }) {
    if (findings.some(({ level }) => level === 'error'))
        return 'No change could be read that is in this time.';
    return records === 0
        ? 'There is no change record at all. The policy says in its `records` where they are looked for.'
        : 'No change is planned in this time.';
}
/** `Only changes to staging are shown.` null where nothing was left out. */
function sayAsked({ asked: { environments, items, unnamed } }) {
    if (environments.length === 0 && items.length === 0)
        return null;
    const to = environments.length === 0 ? '' : ` to ${(0,safe_text/* listWords */.yh)(environments, 'or')}`;
    const of = items.length === 0 ? '' : ` of ${(0,safe_text/* listWords */.yh)(items, 'or')}`;
    const nobody = unnamed.length === 0 ? '' : ` No change record names ${(0,safe_text/* listWords */.yh)(unnamed, 'or')}.`;
    return `Only changes${of}${to} are shown.${nobody}`;
}
/** `3 changes, 1 without a time of its own, 2 collisions, 1 freeze` */
function sayCounts({ changes, untimed, collisions, freezes }) {
    const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
    const inTrouble = changes.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
    return [
        count(changes.length, 'change', 'changes'),
        ...(inTrouble === 0 ? [] : [`${inTrouble} in trouble`]),
        ...(untimed.length === 0 ? [] : [`${untimed.length} without a time of their own`]),
        ...(collisions.length === 0 ? [] : [count(collisions.length, 'collision', 'collisions')]),
        ...(freezes.length === 0 ? [] : [count(freezes.length, 'freeze', 'freezes')]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-ics.js
/**
 * The forward schedule as a calendar to subscribe to (RFC 5545). Every time is in UTC, so that no rule of a zone is needed to read it; an
 * event keeps its name from one writing to the next, and no text of a record can end a line or begin a property.
 */



/** How often subscribers look again: the workflow that writes the file runs about as often. */
const REFRESH = 'PT1H';
/** The most problems that one event tells of. */
const MOST_PROBLEMS = 10;
function renderCalendarIcs(schedule) {
    const name = `Changes of ${schedule.repository ?? 'this repository'}`;
    const uidOf = nameEvents(schedule.repository ?? 'change-gate');
    const stamp = toUtc(schedule.generatedAt);
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//change-gate//forward schedule//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `NAME:${calendar_ics_text(name)}`,
        `X-WR-CALNAME:${calendar_ics_text(name)}`,
        `DESCRIPTION:${calendar_ics_text(describeCalendar(schedule))}`,
        `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
        `X-PUBLISHED-TTL:${REFRESH}`,
        ...schedule.changes.flatMap((change) => changeEvent(change, uidOf(change.id), stamp)),
        ...schedule.freezes.flatMap((freeze) => freezeEvent(freeze, uidOf(`freeze-${freeze.id}-${toUtc(freeze.start)}`), stamp)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
function describeCalendar(schedule) {
    return [
        'When changes are planned, not whether they may go out: nothing here is authorised.',
        sayAsked(schedule) ?? [],
        sayLack(schedule) ?? [],
    ]
        .flat()
        .join(' ');
}
function changeEvent(change, uid, stamp) {
    const { id, title, type, risk, state, environments } = change;
    const label = risk === null ? 'risk not known' : `${risk} risk`;
    const mark = change.problems.some(({ level }) => level === 'error') ? ' (in trouble)' : '';
    return [
        'BEGIN:VEVENT',
        `UID:${calendar_ics_text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(change),
        `SUMMARY:${calendar_ics_text(`[${label}] ${id} ${title}${mark}`)}`,
        `DESCRIPTION:${paragraph(describeChange(change))}`,
        `CATEGORIES:${['change', type, ...(risk === null ? [] : [risk]), ...environments].map((one) => calendar_ics_text(one)).join(',')}`,
        // Only what has ended is confirmed: of what is open nobody's approval was looked at, whether its time has come or not.
        `STATUS:${state === 'withdrawn' ? 'CANCELLED' : state === 'ended' ? 'CONFIRMED' : 'TENTATIVE'}`,
        `TRANSP:${state === 'withdrawn' ? 'TRANSPARENT' : 'OPAQUE'}`,
        'END:VEVENT',
    ];
}
function describeChange(change) {
    const { state, result, environments, items, requestedBy, release, priority, dependsOn, problems, path } = change;
    const left = problems.length - MOST_PROBLEMS;
    return [
        `${state}${result === null ? '' : `: ${result}`}`,
        `${change.type} change of ${items.join(', ')} in ${environments.join(', ')}`,
        `requested by ${requestedBy}`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        ...(release === null ? [] : [`release ${release}`]),
        ...(dependsOn.length === 0 ? [] : [`depends on ${dependsOn.join(', ')}`]),
        ...problems.slice(0, MOST_PROBLEMS).map(({ reason, level, message }) => `${level} ${reason}: ${message}`),
        ...(left > 0 ? [`and ${left} more`] : []),
        path,
    ];
}
function freezeEvent(freeze, uid, stamp) {
    const { id, name, hardness, environments } = freeze;
    const stops = hardness === 'hard' ? 'all but emergencies' : 'changes of high and extreme risk';
    return [
        'BEGIN:VEVENT',
        `UID:${calendar_ics_text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(freeze),
        `SUMMARY:${calendar_ics_text(`[${hardness} freeze] ${name}`)}`,
        `DESCRIPTION:${paragraph([`${id} stops ${stops} in ${sayEnvironments(environments)}`])}`,
        `CATEGORIES:${['freeze', hardness, ...environments].map((one) => calendar_ics_text(one)).join(',')}`,
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ];
}
/** Names that stay the same from day to day; where two would be equal the later one is numbered, since readers drop twins. */
function nameEvents(domain) {
    const used = new Map();
    return (name) => {
        // Readers keep 255 octets of a name at least (RFC 7986).
        const short = Buffer.byteLength(name) > 180 ? (0,digest/* digestBytes */.QN)(name).replace(':', '-') : (0,safe_text/* shown */.SP)(name);
        const count = (used.get(short) ?? 0) + 1;
        used.set(short, count);
        return `${short}${count === 1 ? '' : `.${count}`}@${domain}`;
    };
}
/** An end that is no later than the start is not allowed; without one the event has no length. */
function timesOf({ start, end }) {
    const [first, last] = [toUtc(start), toUtc(end)];
    return [`DTSTART:${first}`, ...(last > first ? [`DTEND:${last}`] : [])];
}
/** `20261124T100000Z`; what is finer than a second is cut off, as the format knows no more. */
function toUtc(instant) {
    return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
/** A value of type TEXT on one line (RFC 5545, 3.3.11). No break of a line can leave a workflow's command at the start of one. */
function calendar_ics_text(value) {
    return (0,safe_text/* withoutOldCommands */.KF)((0,safe_text/* shown */.SP)(value))
        .replace(/:(?=:)/g, ': ')
        .replace(/[\\;,]/g, '\\$&');
}
function paragraph(lines) {
    return lines.map((line) => calendar_ics_text(line)).join('\\n');
}
/** Lines of 75 octets at most, broken between characters; a line that goes on begins with a blank (3.1). */
function fold(line) {
    if (Buffer.byteLength(line) <= 75)
        return line;
    const lines = [];
    let part = '';
    let size = 0;
    for (const character of line) {
        const octets = Buffer.byteLength(character);
        if (size + octets > 75) {
            lines.push(part);
            part = ' ';
            size = 1;
        }
        part += character;
        size += octets;
    }
    return [...lines, part].join('\r\n');
}

// EXTERNAL MODULE: ./.build/build/report/json-text.js
var json_text = __webpack_require__(8014);
;// CONCATENATED MODULE: ./.build/build/report/calendar-json.js

function renderCalendarJson(schedule) {
    return (0,json_text/* writeJsonText */.j)(schedule);
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-days.js
/** The days of a forward schedule on which something begins, in the policy's zone, each with what holds on it. For terminal and Markdown alike. */



/** The zone to speak in: UTC, which the caller says, where the policy's is not known. */
function spokenZone({ timezone }) {
    return (0,wall_time/* isKnownZone */.Wn)(timezone) ? timezone : 'UTC';
}
/** Days on which no change begins or ends and no freeze begins are left out. */
function groupByDay(schedule) {
    const zone = spokenZone(schedule);
    const [first, last] = [instantOf(schedule.range.start), instantOf(schedule.range.end) - 1];
    const byDay = new Map();
    const dayFor = (instant) => {
        const day = (0,domain_days/* describeDate */.eG)((0,wall_time/* dayOf */.kb)(Math.min(Math.max(instant, first), last), zone));
        const known = byDay.get(day) ?? [];
        byDay.set(day, known);
        return known;
    };
    for (const change of schedule.changes) {
        dayFor(instantOf(change.start)).push(change);
        // The morning on which a night's work ends is a day with a change, even where nothing else is on it.
        dayFor(Math.max(instantOf(change.start), instantOf(change.end) - 1));
    }
    for (const freeze of schedule.freezes)
        dayFor(instantOf(freeze.start));
    const days = [...byDay]
        .flatMap(([text, changes]) => {
        const day = (0,domain_days/* parseDay */.Iq)(text);
        return day === null ? [] : [{ day, changes }];
    })
        .sort((a, b) => (0,domain_days/* numberOf */.rl)(a.day) - (0,domain_days/* numberOf */.rl)(b.day));
    const freezesOn = startSweep(schedule.freezes);
    const windowsOn = startSweep(schedule.windows);
    const changesOn = startSweep(schedule.changes);
    return days.map(({ day, changes }) => {
        const span = spanOf(day, zone);
        const own = new Set(changes);
        return {
            title: (0,domain_time/* describeDay */.m3)(day),
            ...span,
            changes,
            continuing: changesOn(span).filter((change) => !own.has(change)),
            freezes: freezesOn(span),
            windows: windowsOn(span),
        };
    });
}
function spanOf(day, zone) {
    return { start: (0,wall_time/* startOfDay */.ol)(day, zone), end: (0,wall_time/* startOfDay */.ol)((0,domain_days/* addDays */.fi)(day, 1), zone) };
}
/** Asked about one day after another, each later than the one before: a span is looked at once when it begins, and until it ends. */
function startSweep(spans) {
    let next = 0;
    let open = [];
    return (day) => {
        for (let span = spans[next]; span !== undefined && instantOf(span.start) < day.end; span = spans[next]) {
            open.push({ span, end: instantOf(span.end) });
            next += 1;
        }
        open = open.filter(({ end }) => end > day.start);
        return open.map(({ span }) => span);
    };
}
/** `all day`, `09:30 to 16:00`, `from 17:00, until 09:00 on Monday 4 January 2027`: what a span is on one of its days. */
function sayPart({ start, end }, day, zone) {
    const isFromBefore = instantOf(start) <= day.start;
    const isToLater = instantOf(end) > day.end;
    if (!isFromBefore && !isToLater)
        return sayTimes({ start, end }, day, zone);
    if (!isToLater)
        return instantOf(end) === day.end ? 'all day' : `until ${clockOf(end, zone).time}`;
    const last = clockOf(end, zone);
    return `${isFromBefore ? '' : `from ${clockOf(start, zone).time}, `}until ${last.time} on ${last.day}`;
}
/** `10:00 to 12:00`; the other day beside each time that is not on this one. */
function sayTimes({ start, end }, day, zone) {
    return [start, end]
        .map((instant) => {
        const clock = clockOf(instant, zone);
        return clock.day === day.title ? clock.time : `${clock.time} on ${clock.day}`;
    })
        .join(' to ');
}
/** Time and day of an instant in a known zone; in the hour that the clocks show twice, `01:30 (+01:00)`. */
function clockOf(instant, zone) {
    const at = instantOf(instant);
    const [, time = instant, day = ''] = /^(\S+) on ([^,]+),/u.exec((0,domain_time/* describeInstant */.l0)(at, zone)) ?? [];
    const offset = (0,wall_time/* offsetAt */.HA)(at, zone);
    const local = (0,domain_time/* toIso */.tK)(at + offset * domain_time/* MINUTE */.pY).slice(0, 19);
    return { time: (0,wall_time/* countReadings */.jR)(local, zone) === 'twice' ? `${time} (${(0,wall_time/* describeOffset */.j8)(offset)})` : time, day };
}
/** `Tuesday 24 November 2026 to Monday 18 January 2027`: the last day of the range is the one before its end. */
function sayDays({ range }, zone) {
    const first = (0,domain_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.start), zone));
    const last = (0,domain_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.end) - 1, zone));
    return first === last ? first : `${first} to ${last}`;
}
function instantOf(text) {
    return (0,domain_time/* parseInstant */.nV)(text) ?? 0;
}

// EXTERNAL MODULE: ./.build/build/report/markdown-fit.js
var markdown_fit = __webpack_require__(2377);
// EXTERNAL MODULE: ./.build/build/report/markdown-text.js
var markdown_text = __webpack_require__(8175);
;// CONCATENATED MODULE: ./.build/build/report/calendar-markdown.js




/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderCalendarMarkdown(schedule, options) {
    const zone = spokenZone(schedule);
    const days = groupByDay(schedule);
    const blocks = [
        block(0, title(schedule, zone)),
        ...faultTable(schedule.findings.filter(({ level }) => level === 'error')),
        ...(schedule.changes.length === 0 ? [block(0, [sayNothing(schedule)])] : []),
        ...days.map((day) => dayTable(day, zone)),
        ...untimedTable(schedule.untimed),
        ...collisionTable(schedule, zone),
        ...releaseTable(schedule),
        ...noticeTable(schedule.findings.filter(({ level }) => level !== 'error')),
    ];
    return (0,markdown_fit/* fitBlocks */.U)(blocks, options.limit);
}
function block(rank, head, what = '', lines = []) {
    return { rank, head, rows: { what, lines }, foot: [] };
}
function title(schedule, zone) {
    const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${(0,markdown_text/* prose */.CS)(schedule.tzdata, 40)}`;
    const isOther = zone !== schedule.timezone;
    const lack = sayLack(schedule);
    const asked = sayAsked(schedule);
    return [
        `### Forward schedule of ${(0,markdown_text/* prose */.CS)(sayOwner(schedule), 200)}`,
        '',
        `${sayDays(schedule, zone)} (${(0,markdown_text/* prose */.CS)(zone, 60)}${data}). ${sayCounts(schedule)}.`,
        ...(isOther ? ['', `Times are in UTC: the zone ${(0,markdown_text/* code */.aY)(schedule.timezone, 60)} is not known.`] : []),
        ...(asked === null ? [] : ['', (0,markdown_text/* prose */.CS)(asked, 1_000)]),
        '',
        `_${WHEN_NOT_WHETHER}_`,
        ...(lack === null ? [] : ['', `**${lack}**`]),
    ];
}
function faultTable(errors) {
    if (errors.length === 0)
        return [];
    return [block(1, ['| could not be used | where | what to do |', '|---|---|---|'], 'faults', errors.map(findingRow))];
}
function noticeTable(notices) {
    if (notices.length === 0)
        return [];
    return [
        block(5, ['#### Also', '', '| so it is | where | what to do |', '|---|---|---|'], 'notices', notices.map(findingRow)),
    ];
}
function findingRow({ message, remedy, path, line, column }) {
    const place = path === null ? '' : (0,markdown_text/* code */.aY)([path, line, column].filter((part) => part !== null).join(':'), 200);
    return row([(0,markdown_text/* prose */.CS)(message, 400), place, (0,markdown_text/* prose */.CS)(remedy, 400)]);
}
function dayTable(day, zone) {
    const freezes = day.freezes.map((freeze) => `- \u2744 ${sayPart(freeze, day, zone)}: ${(0,markdown_text/* prose */.CS)(sayFreeze(freeze), 300)}`);
    const began = day.continuing.map((change) => `- ${markOf(change)} ${sayPart(change, day, zone)}: ${(0,markdown_text/* code */.aY)(change.id)} ${(0,markdown_text/* prose */.CS)(change.title, 160)} (${(0,markdown_text/* prose */.CS)(sayState(change))})`);
    const table = [
        '| when | change | risk | state | environments | items | against it |',
        '|---|---|---|---|---|---|---|',
    ];
    const head = [
        `#### ${day.title}`,
        '',
        ...some(freezes, 'more freezes'),
        ...some(began, 'more changes that began before'),
        ...(freezes.length + began.length > 0 && day.changes.length > 0 ? [''] : []),
        ...(day.changes.length === 0 ? [] : table),
    ];
    return block(2, head, 'changes', day.changes.map((change) => changeRow(change, day, zone)));
}
function some(rows, what) {
    return rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), `- and ${rows.length - MOST_ROWS} ${what}`] : rows;
}
/** The most freezes, and the most changes that began before, of one day. */
const MOST_ROWS = 20;
/** The most problems that stand in one cell. */
const calendar_markdown_MOST_PROBLEMS = 3;
function changeRow(change, day, zone) {
    const { problems } = change;
    const left = problems.length - calendar_markdown_MOST_PROBLEMS;
    const against = [
        ...problems.slice(0, calendar_markdown_MOST_PROBLEMS).map(({ reason, message }) => `${(0,markdown_text/* code */.aY)(reason)}: ${(0,markdown_text/* prose */.CS)(message, 300)}`),
        ...(left > 0 ? [`and ${left} more`] : []),
    ];
    return row([
        sayTimes(change, day, zone),
        `${(0,markdown_text/* code */.aY)(change.id)} ${(0,markdown_text/* prose */.CS)(change.title, 160)} (${(0,markdown_text/* prose */.CS)(change.type)})`,
        (0,markdown_text/* prose */.CS)(sayRisk(change)),
        `${markOf(change)} ${(0,markdown_text/* prose */.CS)(sayState(change))}`,
        (0,markdown_text/* prose */.CS)(change.environments.join(', '), 200),
        (0,markdown_text/* prose */.CS)(change.items.join(', '), 300),
        against.join('<br>'),
    ]);
}
function untimedTable(untimed) {
    if (untimed.length === 0)
        return [];
    const head = [
        '#### At any time that the calendar allows',
        '',
        '| change | risk | environments | items |',
        '|---|---|---|---|',
    ];
    const rows = untimed.map((change) => row([
        `${(0,markdown_text/* code */.aY)(change.id)} ${(0,markdown_text/* prose */.CS)(change.title, 160)} (${(0,markdown_text/* prose */.CS)(change.type)})`,
        (0,markdown_text/* prose */.CS)(sayRisk(change)),
        (0,markdown_text/* prose */.CS)(change.environments.join(', '), 200),
        (0,markdown_text/* prose */.CS)(change.items.join(', '), 300),
    ]));
    return [block(3, head, 'changes without a time', rows)];
}
function collisionTable({ collisions }, zone) {
    if (collisions.length === 0)
        return [];
    const rows = collisions.map(({ changes, kind, places, start, end }) => {
        const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
        const first = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
        return row([
            changes.map((id) => (0,markdown_text/* code */.aY)(id)).join(' and '),
            `${first} to ${to.time} on ${to.day}`,
            kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
            (0,markdown_text/* prose */.CS)(places.join(', '), 300),
        ]);
    });
    const head = ['#### Collisions', '', '| changes | together | how | where |', '|---|---|---|---|'];
    return [block(2, head, 'collisions', rows)];
}
function releaseTable({ releases }) {
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => {
        const left = changes.length - MOST_IN_RELEASE;
        const ids = changes.slice(0, MOST_IN_RELEASE).map((id) => (0,markdown_text/* code */.aY)(id));
        return row([(0,markdown_text/* prose */.CS)(name, 200), [...ids, ...(left > 0 ? [`and ${left} more`] : [])].join(' \u2192 ')]);
    });
    return [
        block(4, ['#### Releases', '', '| release | changes, in the order of their start |', '|---|---|'], 'releases', rows),
    ];
}
const MOST_IN_RELEASE = 50;
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-html.js
/**
 * HTML from text that anybody may have written. Whatever is said passes through `said`, so that it can be neither an element nor an
 * attribute nor a workflow command, and what cannot be seen is named.
 */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '#': '&#35;',
};
/** The text for an element or between the quotes of an attribute; on one line, and with `most` cut to that many characters. */
function said(text, most) {
    const line = (0,safe_text/* oneLine */.TN)(text);
    return (most === undefined ? line : (0,safe_text/* cut */.Jj)(line, most)).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? '');
}
/** A text whose direction is its own and turns nothing around it. */
function apart(text, most) {
    return `<bdi>${said(text, most)}</bdi>`;
}
/** JSON inside of a script element, which no text in it can end; one line that no runner takes for a command. */
function toScriptData(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f-\u009f]|#(?=\[)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-words.js
/**
 * The words of the calendar page that both its HTML and its script use, so that the page says the same with scripts and without. The
 * script gets them as data.
 */
const RISK_WORDS = {
    low: 'Low risk',
    moderate: 'Moderate risk',
    high: 'High risk',
    extreme: 'Extreme risk',
    unknown: 'Risk not known',
};
const STATE_WORDS = {
    planned: 'Planned',
    'under-way': 'Under way',
    overdue: 'Overdue: no outcome is written',
    ended: 'Ended',
    withdrawn: 'Withdrawn',
};
const RESULT_WORDS = {
    successful: 'Ended: successful',
    'successful-with-issues': 'Ended: successful, with issues',
    'backed-out': 'Ended: backed out',
    failed: 'Ended: failed',
};
const LEVEL_WORDS = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const COLLISION_WORDS = {
    'same-item': 'Both change',
    'related-item': 'One changes what the other depends on:',
};
/** What stands before the value of each fact in a change's entry. */
const FACT_WORDS = {
    environments: 'in',
    items: 'changes',
    by: 'asked for by',
    release: 'release',
    needs: 'after',
};
/** The words as the script has them. */
const WORDS = {
    risk: RISK_WORDS,
    state: STATE_WORDS,
    result: RESULT_WORDS,
    level: LEVEL_WORDS,
    collision: COLLISION_WORDS,
    fact: FACT_WORDS,
};
/** The most characters of a text that a view shows; the details of a change have all of it. */
const LONGEST_SHOWN = 160;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-zone.js


/** What lies farther from the range is shown in UTC, and said so. */
const MARGIN = 400 * domain_time/* DAY */.d_;
function zoneOf(schedule) {
    const isKnown = (0,wall_time/* isKnownZone */.Wn)(schedule.timezone);
    const name = isKnown ? schedule.timezone : 'UTC';
    const from = readInstant(schedule.range.start) - MARGIN;
    const until = readInstant(schedule.range.end) + MARGIN;
    return { name, isKnown, offsets: listOffsets(from, until, name), from, until };
}
/** Milliseconds since 1970. @throws RangeError on text that is no instant; a schedule holds none. */
function readInstant(text) {
    const instant = (0,domain_time/* parseInstant */.nV)(text);
    if (instant === null)
        throw new RangeError(`${text} is no instant.`);
    return instant;
}
/** `10:00`, by the clock of the zone. */
function calendar_page_zone_clockOf(instant, zone) {
    return (0,domain_time/* toIso */.tK)(instant + (0,wall_time/* offsetAt */.HA)(instant, zone) * domain_time/* MINUTE */.pY).slice(11, 16);
}
/** `Tuesday 24 November 2026`. */
function dateOf(instant, zone) {
    return (0,domain_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instant, zone));
}
function listOffsets(from, until, zone) {
    const offsets = [[from, (0,wall_time/* offsetAt */.HA)(from, zone)]];
    let present = (0,wall_time/* offsetAt */.HA)(from, zone);
    // No zone has changed its clocks twice within a day since there are zones.
    for (let low = from; low < until; low += domain_time/* DAY */.d_) {
        const high = low + domain_time/* DAY */.d_;
        const next = (0,wall_time/* offsetAt */.HA)(high, zone);
        if (next === present)
            continue;
        offsets.push([findChange(low, high, zone), next]);
        present = next;
    }
    return offsets;
}
/** The first instant, to the second, at which the offset is no longer the one of `low`. */
function findChange(low, high, zone) {
    const old = (0,wall_time/* offsetAt */.HA)(low, zone);
    let [before, after] = [Math.floor(low / 1000), Math.ceil(high / 1000)];
    while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if ((0,wall_time/* offsetAt */.HA)(middle * 1000, zone) === old)
            before = middle;
        else
            after = middle;
    }
    return after * 1000;
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-agenda.js
/**
 * The agenda as plain HTML: what is there without scripts, and what a search or a printer sees. It holds every change up to a bound, and
 * says where it ends.
 */








/** More changes than these are left to the script. */
const MOST_PLAIN = 1_000;
function renderAgenda(schedule) {
    const { name: zone } = zoneOf(schedule);
    const plain = schedule.changes.slice(0, MOST_PLAIN);
    const left = schedule.changes.length - plain.length;
    const others = collidingWith(schedule);
    const days = toDays(schedule, plain, zone).map((day) => renderDay(day, schedule, zone, others));
    const note = left === 0
        ? ''
        : `<p class="note">These are the first ${MOST_PLAIN} of ${schedule.changes.length} changes. The other ${left} are shown where scripts may run, and are in the JSON form of the schedule.</p>\n`;
    const nothing = schedule.changes.length > 0 ? '' : `<p class="nothing">${sayNothing(schedule)}</p>\n`;
    return `${note}${nothing}${days.join('')}`;
}
/** Id \u2192 ids of the changes that it collides with. */
function collidingWith({ collisions }) {
    const others = new Map();
    for (const { changes } of collisions) {
        const [first, second] = changes;
        for (const id of changes)
            if (!others.has(id))
                others.set(id, []);
        others.get(first)?.push(second);
        others.get(second)?.push(first);
    }
    return others;
}
/** Days on which something begins, in order; what began before the range is put on its first day. */
function toDays(schedule, changes, zone) {
    const first = readInstant(schedule.range.start);
    const days = new Map();
    const dayFor = (start) => {
        const begin = (0,wall_time/* startOfDay */.ol)((0,wall_time/* dayOf */.kb)(Math.max(first, readInstant(start)), zone), zone);
        const day = days.get(begin) ?? { start: begin, changes: [], freezes: [] };
        days.set(begin, day);
        return day;
    };
    for (const change of changes)
        dayFor(change.start).changes.push(change);
    for (const freeze of schedule.freezes)
        dayFor(freeze.start).freezes.push(freeze);
    return [...days.values()].sort((a, b) => a.start - b.start);
}
function renderDay(day, schedule, zone, others) {
    const date = (0,wall_time/* dayOf */.kb)(day.start, zone);
    const end = (0,wall_time/* startOfDay */.ol)((0,domain_days/* addDays */.fi)(date, 1), zone);
    const windows = schedule.windows.filter((span) => isWithin(span, day.start, end));
    const names = [...new Set(windows.map((span) => `${span.name} ${calendar_page_agenda_sayTimes(span, day.start, zone)}`))];
    const open = names.length === 0
        ? ''
        : `<p class="open"><span class="unseen">Windows: </span>${apart(names.join(' \u00b7 '), 300)}</p>\n`;
    const entries = [
        ...day.freezes.map((freeze) => renderFreeze(freeze, day.start, zone)),
        ...day.changes.map((change) => renderChange(change, day.start, zone, others.get(change.id) ?? [])),
    ];
    return `<section class="day">
<h3><time datetime="${(0,domain_days/* describeDate */.eG)(date)}">${dateOf(day.start, zone)}</time></h3>
${open}<ul class="entries">
${entries.join('')}</ul>
</section>
`;
}
function isWithin({ start, end }, from, to) {
    return readInstant(start) < to && from < readInstant(end);
}
function renderFreeze(freeze, day, zone) {
    return `<li class="entry freeze ${freeze.hardness}"><p class="when">${renderTimes(freeze, day, zone)}</p><div class="what"><h4>${apart(freeze.name, LONGEST_SHOWN)}</h4><p class="facts">${freeze.hardness === 'hard' ? 'Hard' : 'Soft'} freeze in ${apart(sayEnvironments(freeze.environments), LONGEST_SHOWN)}</p></div></li>
`;
}
function renderChange(change, day, zone, others) {
    const risk = change.risk ?? 'unknown';
    const type = change.type === 'normal' ? '' : `<span class="tag type">${change.type}</span> `;
    const collides = others.length === 0
        ? ''
        : ` <span class="tag collides">Collides with ${apart((0,safe_text/* listWords */.yh)(others, 'and'), LONGEST_SHOWN)}</span>`;
    const problems = change.problems.map(({ level, message, remedy }) => `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${apart(message, safe_text/* LONGEST */.zP)} <span class="remedy">${apart(remedy, safe_text/* LONGEST */.zP)}</span></li>`);
    return `<li class="entry change risk-${risk} ${change.state}"><p class="when">${renderTimes(change, day, zone)} <span class="utc">${calendar_page_agenda_sayTimes(change, day, 'UTC')} UTC</span></p><div class="what"><h4>${apart(change.title, LONGEST_SHOWN)}</h4><p class="tags"><span class="tag risk">${RISK_WORDS[risk]}</span> ${type}<span class="tag state${hasFailed(change) ? ' failed' : ''}">${calendar_page_agenda_sayState(change)}</span>${collides}</p><p class="facts">${sayFacts(change)}</p>${problems.length === 0 ? '' : `<ul class="problems">${problems.join('')}</ul>`}</div></li>
`;
}
function sayFacts(change) {
    const facts = [
        `<code>${apart(change.id)}</code> ${FACT_WORDS.environments} ${apart((0,safe_text/* listWords */.yh)(change.environments, 'and'))}`,
        `${FACT_WORDS.items} ${apart((0,safe_text/* listWords */.yh)(change.items.map(shortItem), 'and'))}`,
        `${FACT_WORDS.by} ${apart(change.requestedBy)}`,
        ...(change.release === null ? [] : [`${FACT_WORDS.release} ${apart(change.release)}`]),
        ...(change.dependsOn.length === 0 ? [] : [`${FACT_WORDS.needs} ${apart((0,safe_text/* listWords */.yh)(change.dependsOn, 'and'))}`]),
    ];
    return facts.join(' \u00b7 ');
}
/** The state of a change, with the result of one that has ended. */
function calendar_page_agenda_sayState({ state, result }) {
    return state === 'ended' && result !== null ? RESULT_WORDS[result] : STATE_WORDS[state];
}
/** Ended, and not as it was meant to. */
function hasFailed({ result }) {
    return result === 'failed' || result === 'backed-out';
}
/** What a reference leaves out when a person writes it. */
function shortItem(ref) {
    return ref.replace(/^([^:/]+:)default\//, '$1').replace(/^component:/, '');
}
/** `10:00\u201312:00`, with the day of whatever is not on the day that begins at `day`. */
function calendar_page_agenda_sayTimes({ start, end }, day, zone) {
    return `${sayTime(start, day, zone)}\u2013${sayTime(end, day, zone)}`;
}
/** As `sayTimes`, for machines too. */
function renderTimes({ start, end }, day, zone) {
    const render = (text) => `<time datetime="${(0,domain_time/* toIso */.tK)(readInstant(text))}">${sayTime(text, day, zone)}</time>`;
    return `${render(start)}\u2013${render(end)}`;
}
function sayTime(text, day, zone) {
    const instant = readInstant(text);
    const date = dateOf(instant, zone);
    const own = dateOf(day, zone);
    return date === own ? calendar_page_zone_clockOf(instant, zone) : `${shortDate(date, own)} ${calendar_page_zone_clockOf(instant, zone)}`;
}
/** `Tue 24 Nov`, with the year where it is not that of the other date. */
function shortDate(date, other) {
    const [weekday = '', day, month = '', year] = date.split(' ');
    const short = `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
    return other.endsWith(` ${year}`) ? short : `${short} ${year}`;
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-data.js






function toPageData(schedule) {
    const environments = environmentsOf(schedule);
    const toSpan = ({ name, environments: patterns, start, end }) => ({
        name: (0,safe_text/* oneLine */.TN)(name),
        environments: environments.filter((known) => patterns.some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, known))).map(safe_text/* oneLine */.TN),
        where: (0,safe_text/* oneLine */.TN)(sayEnvironments(patterns)),
        start: readInstant(start),
        end: readInstant(end),
    });
    return {
        zone: { ...zoneOf(schedule), policy: (0,safe_text/* oneLine */.TN)(schedule.timezone) },
        generated: readInstant(schedule.generatedAt),
        start: readInstant(schedule.range.start),
        end: readInstant(schedule.range.end),
        areRulesKnown: areRulesKnown(schedule.findings),
        isWhole: schedule.findings.every(({ level }) => level !== 'error'),
        words: { ...WORDS, nothing: sayNothing(schedule) },
        environments: environments.map(safe_text/* oneLine */.TN),
        changes: schedule.changes.map(toChange),
        untimed: schedule.untimed.map(toUntimed),
        windows: schedule.windows.map(toSpan),
        freezes: schedule.freezes.map((freeze) => ({
            ...toSpan(freeze),
            id: (0,safe_text/* oneLine */.TN)(freeze.id),
            hardness: freeze.hardness,
        })),
        collisions: schedule.collisions.map(({ changes, kind, places, start, end }) => ({
            changes: changes.map(safe_text/* oneLine */.TN),
            kind,
            places: places.map(safe_text/* oneLine */.TN),
            start: readInstant(start),
            end: readInstant(end),
        })),
    };
}
/** The environments that changes name, and those that the calendar names without a pattern; each once, whatever its case. */
function environmentsOf({ changes, untimed, windows, freezes }) {
    const named = [...windows, ...freezes].flatMap((span) => span.environments.filter((name) => !/[*?]/.test(name)));
    const all = [...changes, ...untimed].flatMap((change) => change.environments);
    const known = new Map([...all, ...named].map((name) => [(0,names/* foldCase */.SP)(name), name]));
    return [...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name);
}
function toUntimed(change) {
    return {
        id: (0,safe_text/* oneLine */.TN)(change.id),
        title: (0,safe_text/* oneLine */.TN)(change.title),
        type: change.type,
        path: (0,safe_text/* oneLine */.TN)(change.path),
        risk: change.risk ?? 'unknown',
        priority: change.priority,
        environments: change.environments.map(safe_text/* oneLine */.TN),
        items: change.items.map(safe_text/* oneLine */.TN),
        release: change.release === null ? null : (0,safe_text/* oneLine */.TN)(change.release),
        by: (0,safe_text/* oneLine */.TN)(change.requestedBy),
    };
}
function toChange(change) {
    return {
        ...toUntimed(change),
        start: readInstant(change.start),
        end: readInstant(change.end),
        state: change.state,
        result: change.result,
        needs: change.dependsOn.map(safe_text/* oneLine */.TN),
        problems: change.problems.map(({ reason, level, message, remedy }) => ({
            reason,
            level,
            message: (0,safe_text/* oneLine */.TN)(message),
            remedy: (0,safe_text/* oneLine */.TN)(remedy),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-lists.js






/** The most entries of one list. */
const MOST = 200;
/** What the reader has to know before the schedule is believed; errors first and loud, `''` where there is nothing. */
function renderFindings(schedule) {
    const { findings } = schedule;
    const unruled = sayUnruled(schedule);
    const errors = findings.filter(({ level }) => level === 'error');
    const others = findings.filter(({ level }) => level !== 'error');
    const loud = errors.length === 0
        ? ''
        : `<section class="alert" aria-labelledby="lacks">
<h2 id="lacks">This schedule may lack changes</h2>
<p>What is listed here could not be read, or does not hold. What it would have added is not shown below, so an empty day is no proof that nothing is planned.</p>
${unruled === null ? '' : `<p><strong>${unruled}</strong></p>\n`}${renderList(errors.map(renderFinding), 'findings')}</section>
`;
    const quiet = others.length === 0
        ? ''
        : `<details class="quiet"${others.length <= 3 ? ' open' : ''}><summary>${count(others.length, 'remark')} about this schedule</summary>
${renderList(others.map(renderFinding), 'findings')}</details>
`;
    return loud + quiet;
}
function renderFinding({ level, message, remedy, path, line, column }) {
    const at = path === null ? '' : ` <code>${apart([path, line, column].filter((part) => part !== null).join(':'))}</code>`;
    return `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${apart(message, safe_text/* LONGEST */.zP)} <span class="remedy">${apart(remedy, safe_text/* LONGEST */.zP)}</span>${at}</li>`;
}
/** Numbers that somebody who opens the page wants first. */
function renderGlance({ changes, collisions, untimed }) {
    const counting = (state) => changes.filter((change) => change.state === state).length;
    const stopped = changes.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length;
    const entries = [
        ['Planned', counting('planned'), ''],
        ['Under way', counting('under-way'), ''],
        ['Overdue', counting('overdue'), 'bad'],
        ['Collisions', collisions.length, 'bad'],
        ['With errors', stopped, 'bad'],
        ['Any time', untimed.length, ''],
    ];
    const items = entries.map(([name, number, mark]) => `<div class="${number > 0 ? mark : ''}"><dt>${name}</dt><dd>${number}</dd></div>`);
    return `<dl class="glance">${items.join('')}</dl>\n`;
}
/** Who is in whose way. */
function renderCollisions(schedule) {
    const { name: zone } = zoneOf(schedule);
    const titles = new Map(schedule.changes.map(({ id, title }) => [id, title]));
    const items = schedule.collisions.map(({ changes: [first, second], kind, places, start, end }) => {
        const where = (0,safe_text/* listWords */.yh)(places.slice(0, 10).map(shortItem), 'and');
        return `<li><p>${nameChange(first, titles)} <span class="versus">and</span> ${nameChange(second, titles)}</p><p class="facts">${COLLISION_WORDS[kind]} ${apart(where)}, ${sayOn(start, zone)} to ${sayOn(end, zone)}. ${apart(first)} was asked for first.</p></li>`;
    });
    return renderPart(schedule, 'collisions', "In each other's way", items);
}
/** The changes of each release, in the order in which they start. */
function renderReleases(schedule) {
    const { name: zone } = zoneOf(schedule);
    const known = new Map(schedule.changes.map((change) => [change.id, change]));
    const titles = new Map([...schedule.changes, ...schedule.untimed].map(({ id, title }) => [id, title]));
    const items = schedule.releases.map(({ name, changes }) => {
        const steps = changes.slice(0, MOST).map((id) => {
            const change = known.get(id);
            const when = change === undefined ? '' : `<p class="facts">${sayOn(change.start, zone)} \u00b7 ${calendar_page_agenda_sayState(change)}</p>`;
            return `<li><p>${nameChange(id, titles)}</p>${when}</li>`;
        });
        return `<li><h3>Release ${apart(name, 60)}</h3><ol>${steps.join('')}</ol></li>`;
    });
    return renderPart(schedule, 'releases', 'Releases', items);
}
/** Changes that may go out whenever the calendar allows. */
function renderUntimed(schedule) {
    const { untimed } = schedule;
    const titles = new Map(untimed.map(({ id, title }) => [id, title]));
    const items = untimed.map(({ id, type, risk, environments, items: refs }) => `<li><p>${nameChange(id, titles)}</p><p class="facts"><span class="tag risk risk-${risk ?? 'unknown'}">${RISK_WORDS[risk ?? 'unknown']}</span> ${type} \u00b7 ${apart((0,safe_text/* listWords */.yh)(refs.map(shortItem), 'and'))} in ${apart((0,safe_text/* listWords */.yh)(environments, 'and'))}</p></li>`);
    return renderPart(schedule, 'untimed', 'Any time that the calendar allows', items);
}
/** `data-change` is where the script puts the way to the details. */
function nameChange(id, titles) {
    const title = titles.get(id);
    return `<span data-change="${said(id)}"><code>${apart(id)}</code></span>${title === undefined ? '' : ` ${apart(title, LONGEST_SHOWN)}`}`;
}
function sayOn(instant, zone) {
    const at = readInstant(instant);
    const [weekday = '', day, month = ''] = dateOf(at, zone).split(' ');
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${calendar_page_zone_clockOf(at, zone)}`;
}
const NOTHING = {
    collisions: 'None is listed: no two open changes share an item, an environment and a time, or the policy ignores collisions.',
    releases: 'No change belongs to a release.',
    untimed: 'No open change is without a time of its own.',
};
function renderPart(schedule, id, title, items) {
    // What could not be read may have been one.
    const nothing = schedule.findings.some(({ level }) => level === 'error')
        ? 'None in what could be read.'
        : NOTHING[id];
    const body = items.length === 0 ? `<p class="nothing">${nothing}</p>\n` : renderList(items, 'list');
    return `<section class="part" aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}</section>\n`;
}
function renderList(items, name) {
    const left = items.length - MOST;
    const more = left > 0 ? `<p class="note">${left} more are not shown here. The JSON form of the schedule has all.</p>\n` : '';
    return `<ul class="${name}">\n${items.slice(0, MOST).join('\n')}\n</ul>\n${more}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-agenda.js
/** The agenda: the same entries as in the plain HTML, of what matches, a bounded number at a time; all of them for a printer. */
const SCRIPT_AGENDA = `
const PAGE = 500;
const ENTRIES = [];
let pages = 1;

const when = (span, day) =>
  [make('time', { datetime: writeInstant(span.start) }, sayTime(span.start, day)), '\u2013', make('time', { datetime: writeInstant(span.end) }, sayTime(span.end, day))];

function entryOf(change, day) {
  const known = ENTRIES[change.place];
  if (known !== undefined) return known;
  const others = collidesWith(change);
  const fact = data.words.fact;
  const facts = [
    [make('code', null, apart(change.id)), ' ' + fact.environments + ' ', apart(listWords(change.environments))],
    [fact.items + ' ', apart(listWords(change.items.map(shortItem)))],
    [fact.by + ' ', apart(change.by)],
    ...(change.release === null ? [] : [[fact.release + ' ', apart(change.release)]]),
    ...(change.needs.length === 0 ? [] : [[fact.needs + ' ', apart(listWords(change.needs))]]),
  ];
  const entry = make(
    'li',
    { class: 'entry change ' + marksOf(change), 'data-entry': change.place },
    make('p', { class: 'when' }, when(change, day), ' ', make('span', { class: 'utc' }, sayTimes(change, day, true) + ' UTC')),
    make(
      'div',
      { class: 'what' },
      make('h4', null, opener(change, { class: 'go' }, apart(change.title))),
      make(
        'p',
        { class: 'tags' },
        make('span', { class: 'tag risk' }, sayRisk(change)), ' ',
        change.type === 'normal' ? '' : make('span', { class: 'tag type' }, change.type), ' ',
        make('span', { class: 'tag state' + (hasFailed(change) ? ' failed' : '') }, sayState(change)), ' ',
        others.length === 0 ? '' : make('span', { class: 'tag collides' }, 'Collides with ', apart(listWords(others))),
      ),
      make('p', { class: 'facts' }, facts.flatMap((parts, index) => (index === 0 ? parts : [' \u00b7 ', ...parts]))),
      change.problems.length === 0 ? null : make('ul', { class: 'problems' }, change.problems.map((problem) => problemOf(problem, LONGEST_MESSAGE))),
    ),
  );
  ENTRIES[change.place] = entry;
  return entry;
}

const problemOf = ({ level, message, remedy }, most) =>
  make('li', { class: level }, make('strong', null, data.words.level[level] + '.'), ' ', make('bdi', null, cut(message, most)), ' ', make('span', { class: 'remedy' }, make('bdi', null, cut(remedy, most))));

const freezeEntry = (freeze, day) =>
  make(
    'li',
    { class: 'entry freeze ' + freeze.hardness },
    make('p', { class: 'when' }, when(freeze, day)),
    make('div', { class: 'what' }, make('h4', null, apart(freeze.name)), make('p', { class: 'facts' }, (freeze.hardness === 'hard' ? 'Hard' : 'Soft') + ' freeze in ', apart(freeze.where))),
  );

/** What begins on which day; what began before the range is put on its first day. */
function daysOf(matching, chosen) {
  const days = new Map();
  const dayFor = (span) => {
    const day = dayOf(Math.max(data.start, span.start));
    if (!days.has(day)) days.set(day, { changes: [], freezes: [] });
    return days.get(day);
  };
  for (const change of matching) dayFor(change).changes.push(change);
  for (const freeze of spansFor(data.freezes, chosen)) dayFor(freeze).freezes.push(freeze);
  return [...days].sort(([a], [b]) => a - b);
}

function renderAgenda(matching, chosen, isAll) {
  const first = isAll ? null : readDay(chosen.day);
  const days = daysOf(matching, chosen);
  const shown = first === null ? days : days.filter(([day]) => day >= first);
  const most = isAll ? Infinity : pages * PAGE;
  const present = dayOf(now());
  const made = [];
  let used = 0;
  let left = 0;
  for (const [day, { changes, freezes }] of shown) {
    const room = Math.max(0, most - used);
    left += Math.max(0, changes.length - room);
    if (room === 0 && changes.length > 0) continue;
    used += Math.min(room, changes.length);
    const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, startOfDay(day), startOfDay(day + 1)));
    const names = [...new Set(windows.map((span) => span.name + ' ' + sayTimes(span, day)))];
    made.push(
      make(
        'section',
        { class: 'day' + (day === present ? ' today' : '') },
        make('h3', null, make('time', { datetime: writeDay(day) }, sayDay(day)), day === present ? ' \u00b7 today' : ''),
        names.length === 0 ? null : make('p', { class: 'open' }, unseen('Windows: '), make('bdi', null, cut(names.join(' \u00b7 ')))),
        make('ul', { class: 'entries' }, freezes.map((freeze) => freezeEntry(freeze, day)), changes.slice(0, room).map((change) => entryOf(change, day))),
      ),
    );
  }
  const earlier = shown.length < days.length ? make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': 'earlier' }, 'Show what comes before ' + shortDay(first))) : null;
  const more = left > 0 ? make('p', { class: 'page' }, make('button', { type: 'button', class: 'plain', 'data-do': 'further' }, 'Show ' + Math.min(PAGE, left) + ' more of ' + left)) : null;
  const nothing = matching.length > 0 ? null : make('p', { class: 'nothing' }, isFiltered(chosen) ? 'No change matches what is chosen above.' : data.words.nothing);
  byId('agenda-days').classList.toggle('long', matching.length > 200);
  byId('agenda-days').replaceChildren(...[nothing, earlier, ...made, more].filter((part) => part !== null));
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-details.js
/** All of one change, in a dialog: opened from any view or from the address, closed by Escape, and the focus goes back to where it was. */
const SCRIPT_DETAILS = `
const dialog = byId('details');
let opened = null;

const byPlace = (id) => (PLACES.has(id) ? ALL[PLACES.get(id)] : null);
const link = (id) => (byPlace(id) === null ? make('code', null, apart(id)) : opener(byPlace(id), { class: 'go' }, make('code', null, apart(id))));
const links = (ids) => ids.flatMap((id, index) => [index === 0 ? '' : ', ', link(id)]);
const termOf = (term, ...value) => [make('dt', null, term), make('dd', null, ...value)];

function sayWhen(change) {
  const day = dayOf(change.start);
  const isSame = dayOf(Math.max(change.start, change.end - 1)) === day;
  const zone = isInZone(change.start) && isInZone(change.end) ? data.zone.name : 'UTC';
  const clock = (instant) => clockIn(instant, offsetAt(instant));
  if (isSame) return clock(change.start) + ' to ' + clock(change.end) + ' on ' + sayDay(day) + ', ' + zone;
  return clock(change.start) + ' on ' + sayDay(day) + ' to ' + clock(change.end) + ' on ' + sayDay(dayOf(change.end)) + ', ' + zone;
}

function showDetails(change) {
  const isTimed = change.start !== undefined;
  const collisions = COLLIDING.get(change.id) || [];
  const neededBy = data.changes.filter(({ needs }) => needs.includes(change.id)).map(({ id }) => id);
  const close = make('button', { type: 'button', class: 'plain', 'data-do': 'close' }, 'Close');
  const facts = [
    isTimed ? termOf('When', sayWhen(change)) : termOf('When', 'Any time that the calendar allows'),
    isTimed ? termOf('In UTC', writeInstant(change.start) + ' to ' + writeInstant(change.end)) : [],
    isTimed ? termOf('Lasts', sayLength(change.end - change.start)) : [],
    termOf('State', sayState(change)),
    termOf('Risk', make('span', { class: 'tag risk' }, sayRisk(change))),
    termOf('Type', capital(change.type)),
    change.priority === null ? [] : termOf('Priority', capital(change.priority)),
    termOf('Environments', make('bdi', null, listWords(change.environments))),
    termOf('Items', make('bdi', null, listWords(change.items))),
    change.release === null ? [] : termOf('Release', make('bdi', null, change.release)),
    isTimed && change.needs.length > 0 ? termOf('After', links(change.needs)) : [],
    neededBy.length > 0 ? termOf('Needed by', links(neededBy.slice(0, 50))) : [],
    termOf('Asked for by', make('bdi', null, change.by)),
    termOf('Record', make('code', null, make('bdi', null, change.path))),
    cut(change.title, 300) === change.title ? [] : termOf('Whole title', make('bdi', null, change.title)),
  ];
  const problems = change.problems || [];
  const sheet = make(
    'div',
    { class: 'sheet ' + marksOf(change) },
    make('header', null, make('p', { class: 'id' }, make('code', null, make('bdi', null, change.id))), close),
    make('h2', { id: 'details-title' }, make('bdi', null, cut(change.title, 300))),
    make('dl', null, facts.flat()),
    collisions.length === 0 ? null : make('h3', null, 'In each other\u2019s way'),
    collisions.length === 0 ? null : make('ul', { class: 'problems' }, collisions.slice(0, 50).map((collision) => collisionOf(collision, change))),
    problems.length === 0 ? null : make('h3', null, 'What stands against it'),
    problems.length === 0 ? null : make('ul', { class: 'problems' }, problems.map((problem) => {
      const item = problemOf(problem, Infinity);
      item.append(' ', make('code', null, problem.reason));
      return item;
    })),
    make('p', { class: 'note' }, 'This says when, never whether: no approval was looked at.'),
  );
  dialog.replaceChildren(sheet);
  dialog.setAttribute('aria-labelledby', 'details-title');
  dialog.scrollTop = 0;
  if (!dialog.open) dialog.showModal();
  close.focus();
}

function collisionOf({ changes, kind, places, start, end }, change) {
  const other = changes.find((id) => id !== change.id) || change.id;
  const day = dayOf(start);
  return make(
    'li',
    { class: 'warning' },
    link(other), ': ' + data.words.collision[kind].toLowerCase() + ' ', make('bdi', null, listWords(places.map(shortItem))),
    ', ' + sayTimes({ start, end }, day) + ' on ' + sayDay(day) + '. ', make('bdi', null, changes[0]), ' was asked for first.',
  );
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-elements.js
/** How the page's script makes elements: by name, with text as text. What a view says of a change is made here once. */
const SCRIPT_ELEMENTS = `
// As in the plain HTML: a text in a list, and a message.
const LONGEST = 160;
const LONGEST_MESSAGE = 1000;
const byId = (id) => document.getElementById(id);
const cut = (text, most = LONGEST) => {
  const characters = text.length <= most ? [] : Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : characters.slice(0, most - 1).join('') + '\u2026';
};

/** An element; names that begin with "data-" or "aria-", and those of ATTRIBUTES, become attributes, children that are strings text. */
const ATTRIBUTES = ['class', 'id', 'type', 'scope', 'datetime', 'role', 'tabindex', 'colspan'];
function make(name, given, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given || {})) {
    if (value === null || value === undefined) continue;
    if (!ATTRIBUTES.includes(key) && !/^(data|aria)-[a-z-]+$/.test(key)) throw new Error('no attribute: ' + key);
    element.setAttribute(key, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

const isNarrow = () => window.matchMedia('(max-width: 640px)').matches;
const unseen = (text) => make('span', { class: 'unseen' }, text);
const apart = (text) => make('bdi', null, cut(text));
const listWords = (words) => (words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words[words.length - 1]);

/** A button that opens the details of a change; the number is its place in ALL. */
const opener = (change, given, ...children) => make('button', { type: 'button', 'data-open': change.place, ...given }, ...children);

const ALL = [...data.changes, ...data.untimed];
ALL.forEach((change, place) => { change.place = place; });
const PLACES = new Map();
for (const change of ALL) if (!PLACES.has(change.id)) PLACES.set(change.id, change.place);
const COLLIDING = new Map();
for (const collision of data.collisions) {
  for (const id of collision.changes) {
    if (!COLLIDING.has(id)) COLLIDING.set(id, []);
    COLLIDING.get(id).push(collision);
  }
}
const collidesWith = (change) => (COLLIDING.get(change.id) || []).map(({ changes }) => changes.find((id) => id !== change.id) || change.id);
const marksOf = (change) => 'risk-' + change.risk + ' ' + change.state + (COLLIDING.has(change.id) ? ' clash' : '') + (isStopped(change) || hasFailed(change) ? ' stopped' : '');
const hasFailed = ({ result }) => result === 'failed' || result === 'backed-out';
const sayRisk = (change) => data.words.risk[change.risk];
const sayState = (change) =>
  change.state === undefined ? 'Any time' : change.state === 'ended' && change.result !== null ? data.words.result[change.result] : data.words.state[change.state];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Number and noun. */
const count = (number, noun) => number + ' ' + noun + (number === 1 ? '' : 's');

/** What a mark says beside its risk. */
const tagsOf = (change) => [
  ...(COLLIDING.has(change.id) ? ['collides'] : []),
  ...(isStopped(change) && change.state !== 'overdue' ? ['error'] : []),
  ...(change.state === 'planned' ? [] : [(hasFailed(change) ? change.result : change.state).replace('-', ' ')]),
];

/** For whoever cannot see the mark: all that it shows. */
const sayChange = (change) =>
  sayTimes(change, dayOf(change.start)) + ', ' + sayRisk(change) + ', ' + sayState(change) +
  (COLLIDING.has(change.id) ? ', collides with ' + listWords(collidesWith(change)) : '') +
  (isStopped(change) ? ', with errors' : '');

/** Place of an instant between two others, in percent. */
const percent = (instant, from, to) => (100 * (Math.min(Math.max(instant, from), to) - from)) / (to - from);

function place(element, span, from, to) {
  const left = percent(span.start, from, to);
  element.style.setProperty('left', left + '%');
  element.style.setProperty('width', percent(span.end, from, to) - left + '%');
  return element;
}

const sayFreeze = (freeze) => freeze.name + ' (' + freeze.hardness + ' freeze)';
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-filters.js
/** What is chosen, how it is written into the address after its hash, and which changes match. Nothing unknown in the address is kept. */
const SCRIPT_FILTERS = String.raw `
const VIEWS = ['month', 'agenda', 'timeline'];
const FILTERS = ['q', 'env', 'item', 'risk', 'type', 'state'];
const FILTER_WORDS = { q: 'search', env: 'environment', item: 'item', risk: 'risk', type: 'type', state: 'state' };
const ZOOMS = ['7', '14', '28', '56'];
const KEYS = ['view', 'month', 'from', 'zoom', 'day', ...FILTERS, 'change'];
const fold = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const shortItem = (ref) => ref.replace(/^([^:/]+:)default\//, '$1').replace(/^component:/, '');

/** What is chosen: every key of KEYS, '' where nothing is. */
function readHash(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = {};
  for (const key of KEYS) chosen[key] = (given.get(key) || '').slice(0, 300);
  if (!VIEWS.includes(chosen.view)) chosen.view = '';
  if (!ZOOMS.includes(chosen.zoom)) chosen.zoom = '';
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(chosen.month)) chosen.month = '';
  if (readDay(chosen.from) === null) chosen.from = '';
  if (readDay(chosen.day) === null) chosen.day = '';
  return chosen;
}

function writeHash(chosen) {
  const kept = new URLSearchParams();
  for (const key of KEYS) if (chosen[key] !== '') kept.set(key, chosen[key]);
  return kept.toString();
}

const isFiltered = (chosen) => FILTERS.some((key) => chosen[key] !== '');

function textOf(change) {
  if (change.text === undefined) {
    const words = [change.id, change.title, change.by, change.release || '', ...change.items, ...change.environments];
    change.text = words.join('\n').toLowerCase();
  }
  return change.text;
}

/** Whether the gate would refuse it as it stands; a change without a time has nothing against it. */
const isStopped = ({ problems }) => problems !== undefined && problems.some(({ level }) => level === 'error');

function isMatch(change, chosen) {
  if (chosen.risk !== '' && change.risk !== chosen.risk) return false;
  if (chosen.type !== '' && change.type !== chosen.type) return false;
  if (chosen.state === 'errors' ? !isStopped(change) : chosen.state !== '' && change.state !== chosen.state) return false;
  if (chosen.item !== '' && !change.items.includes(chosen.item)) return false;
  if (chosen.env !== '' && !change.environments.some((name) => fold(name) === fold(chosen.env))) return false;
  return chosen.q.toLowerCase().split(/\s+/).every((word) => textOf(change).includes(word));
}

/** Windows and freezes of the chosen environment, or of all. */
const spansFor = (spans, chosen) =>
  chosen.env === '' ? spans : spans.filter(({ environments }) => environments.some((name) => fold(name) === fold(chosen.env)));

/** Where a change to the chosen item, or to any, has room in the chosen environment; each at least as long as asked. Nowhere, where freezes are not known. */
function findGaps(from, to, least, chosen) {
  if (!data.areRulesKnown) return [];
  const windows = spansFor(data.windows, chosen);
  const room = windows.length === 0 ? [{ start: from, end: to }] : windows;
  const live = data.changes.filter(
    (change) =>
      change.state !== 'ended' &&
      change.state !== 'withdrawn' &&
      change.environments.some((name) => fold(name) === fold(chosen.env)) &&
      (chosen.item === '' || change.items.includes(chosen.item)),
  );
  const past = { start: -Infinity, end: from };
  const gaps = without(room.filter((span) => isOverlapping(span, from, to)), [past, ...spansFor(data.freezes, chosen), ...live]);
  return gaps.filter(({ start, end }) => start < to && end - start >= least);
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-month.js
/** The month: a table of weeks, with the changes of a day over its windows and freezes. Only the month that is shown is made. */
const SCRIPT_MONTH = `
const MOST_IN_CELL = 4;
const SHORT_RISK = { low: 'L', moderate: 'M', high: 'H', extreme: 'E', unknown: '?' };

const monthOf = (day) => writeDay(day).slice(0, 7);
const firstMonth = () => monthOf(dayOf(data.start));
const lastMonth = () => monthOf(dayOf(Math.max(data.start, data.end - 1)));
const clampMonth = (month) => (month < firstMonth() ? firstMonth() : month > lastMonth() ? lastMonth() : month);
const shownMonth = (chosen) => clampMonth(chosen.month === '' ? monthOf(dayOf(now())) : chosen.month);

function addMonth(month, step) {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  return String(Math.floor(at / 12)).padStart(4, '0') + '-' + two((at % 12) + 1);
}

function renderMonth(matching, chosen) {
  const month = shownMonth(chosen);
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const first = dayNumber(year, number, 1);
  const next = addMonth(month, 1);
  const last = dayNumber(Number(next.slice(0, 4)), Number(next.slice(5)), 1) - 1;
  const from = first - weekdayOf(first);
  const to = last + 6 - weekdayOf(last);
  const byDay = new Map();
  for (const change of matching) {
    const start = Math.max(from, dayOf(change.start));
    const end = Math.min(to, dayOf(Math.max(change.start, change.end - 1)));
    for (let day = start; day <= end; day += 1) {
      if (!byDay.has(day)) byDay.set(day, []);
      byDay.get(day).push(change);
    }
  }
  const title = MONTHS[number - 1] + ' ' + year;
  const weeks = [];
  for (let day = from; day <= to; day += 7) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((step) => cellOf(day + step, number, byDay.get(day + step) || [], chosen));
    weeks.push(make('tr', { class: isOutside(day) && isOutside(day + 6) ? 'far' : null }, make('th', { scope: 'row', class: 'week' }, unseen('Week '), String(weekOf(day))), days));
  }
  const heads = WEEKDAYS.map((name) => make('th', { scope: 'col' }, name.slice(0, 3), unseen(name.slice(3))));
  byId('month').replaceChildren(
    make(
      'div',
      { class: 'tools' },
      make('h2', null, title),
      step('month-before', 'Previous', month > firstMonth()),
      step('month-now', 'Today', month !== clampMonth(monthOf(dayOf(now())))),
      step('month-after', 'Next', month < lastMonth()),
    ),
    make(
      'table',
      { class: 'grid' },
      make('caption', { class: 'unseen' }, 'Changes in ' + title + ', times in ' + data.zone.name),
      make('thead', null, make('tr', null, make('th', { scope: 'col', class: 'week' }, unseen('Week')), heads)),
      make('tbody', null, weeks),
    ),
  );
}

/** Of these the schedule says nothing, which is not the same as nothing being planned. */
const isOutside = (day) => startOfDay(day) >= data.end || startOfDay(day + 1) <= data.start;

function step(name, words, isPossible) {
  const button = make('button', { type: 'button', class: 'plain', 'data-do': name }, words);
  button.disabled = !isPossible;
  return button;
}

function cellOf(day, month, changes, chosen) {
  const from = startOfDay(day);
  const to = startOfDay(day + 1);
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, from, to));
  const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, from, to));
  const hardest = freezes.find(({ hardness }) => hardness === 'hard') || freezes[0];
  const isOther = dateOf(day).month !== month;
  const marks = (isOther ? ' other' : '') + (isOutside(day) ? ' outside' : '') + (hardest === undefined ? '' : ' frozen ' + hardest.hardness) + (day === dayOf(now()) ? ' today' : '');
  const most = changes.length === MOST_IN_CELL + 1 ? changes.length : MOST_IN_CELL;
  const left = changes.length - most;
  // A long freeze is named where it begins and at the start of each week; the others only say it.
  const isNamed = (freeze) => dayOf(freeze.start) === day || weekdayOf(day) === 0;
  const names = freezes.map((freeze) => make('p', { class: isNamed(freeze) ? 'freeze-name' : 'unseen' }, apart(sayFreeze(freeze))));
  const open = windows.length === 0 ? null : unseen('Windows: ' + windows.map((span) => span.name + ' ' + sayTimes(span, day)).join(', '));
  const { day: date, month: own } = dateOf(day);
  const number = isOther ? date + ' ' + MONTHS[own - 1].slice(0, 3) : String(date);
  return make(
    'td',
    { class: marks.trim() || null },
    make(
      'div',
      { class: 'cell' },
      make('p', { class: 'date' }, make('time', { class: 'number', datetime: writeDay(day) }, number), isOutside(day) ? unseen(', not in this schedule') : ''),
      names.slice(0, 3),
      open,
      changes.length === 0 ? null : make('ul', { class: 'cell-changes' }, changes.slice(0, most).map((change) => make('li', null, chipOf(change, day)))),
      left > 0 ? make('button', { type: 'button', class: 'more', 'data-do': 'day', 'data-day': writeDay(day) }, '+' + left, make('span', { class: 'long' }, ' more'), unseen(' on ' + sayDay(day))) : null,
    ),
    stripOf(windows, from, to),
  );
}

function chipOf(change, day) {
  const isFirst = dayOf(change.start) === day;
  const time = isFirst ? clockIn(change.start, offsetAt(change.start)) : 'continues';
  return opener(
    change,
    { class: 'chip ' + marksOf(change) },
    make('span', { class: 'short', 'aria-hidden': 'true' }, SHORT_RISK[change.risk]),
    make('span', { class: 'long', 'aria-hidden': 'true' }, time + ' ', make('b', null, sayRisk(change).replace(' risk', '')), tagsOf(change).map((tag) => ' \u00b7 ' + tag)),
    make('span', { class: 'name' }, apart(change.title)),
    unseen(', ' + sayChange(change)),
  );
}

/** The hours of a day from left to right: green where a window is open. */
function stripOf(windows, from, to) {
  const strip = make('div', { class: 'strip', 'aria-hidden': 'true' }, unite(windows).map((span) => place(make('i'), span, from, to)));
  const present = now();
  if (from <= present && present < to) {
    const line = make('i', { class: 'now' });
    line.style.setProperty('left', percent(present, from, to) + '%');
    strip.append(line);
  }
  return strip;
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-start.js
/** Puts the page together: reads the address, draws what is shown, and answers to clicks, keys and the printer. */
const SCRIPT_START = `
let chosen = readHash(location.hash);
const viewOf = () => chosen.view || (isNarrow() ? 'agenda' : 'month');
const setText = (id, text) => { if (byId(id).textContent !== text) byId(id).textContent = text; };

/** Draws what is shown. A printer gets the agenda, which is therefore always drawn. */
function draw() {
  const matching = data.changes.filter((change) => isMatch(change, chosen));
  const view = viewOf();
  for (const name of VIEWS) {
    const isShown = name === view;
    byId(name).hidden = !isShown;
    byId('tab-' + name).setAttribute('aria-selected', String(isShown));
    byId('tab-' + name).tabIndex = isShown ? 0 : -1;
  }
  const focused = document.activeElement;
  const again = focused === null ? null : focused.getAttribute('data-do') || (focused.id === 'zoom' ? '#zoom' : null);
  renderAgenda(matching, chosen, false);
  if (view === 'month') renderMonth(matching, chosen);
  if (view === 'timeline') renderTimeline(matching, chosen);
  if (again !== null && !document.contains(focused)) {
    const same = again === '#zoom' ? byId('zoom') : byId(view).querySelector('[data-do="' + again + '"]:not(:disabled)');
    if (same !== null) same.focus();
    else byId('tab-' + view).focus();
  }
  const total = data.changes.length;
  const missing = chosen.change === '' || byPlace(chosen.change) !== null ? '' : '. ' + cut(chosen.change) + ' is not in this schedule';
  setText('count', (isFiltered(chosen) ? matching.length + ' of ' + count(total, 'change') + ' match' : count(total, 'change')) + missing);
  setText('chosen', FILTERS.filter((key) => chosen[key] !== '').map((key) => FILTER_WORDS[key] + ' ' + cut(chosen[key])).join(', '));
  document.querySelector('.bar').classList.toggle('all', !isFiltered(chosen));
  for (const key of FILTERS) {
    if (byId(key).value !== chosen[key]) byId(key).value = chosen[key];
    byId(key).classList.toggle('set', chosen[key] !== '');
  }
  byId('reset').disabled = !isFiltered(chosen);
}

function keep() {
  const hash = writeHash(chosen);
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash);
}

function choose(change) {
  chosen = { ...chosen, ...change };
  keep();
  draw();
}

function showView(view, more) {
  pages = 1;
  choose({ view, ...more });
}

const values = (pick) => [...new Set(ALL.flatMap(pick))].sort();
function fill(id, options) {
  for (const [value, words] of options) {
    const option = make('option', null, words);
    option.value = value;
    byId(id).append(option);
  }
  // What an address asks for and nothing has matches nothing; it is shown, so that it can be taken back.
  const asked = chosen[id];
  if (asked !== '' && ![...byId(id).options].some((option) => option.value === asked)) {
    const option = make('option', null, cut(asked));
    option.value = asked;
    byId(id).append(option);
  }
}

function fillFilters() {
  const present = (words, pick) => Object.entries(words).filter(([key]) => ALL.some((change) => pick(change) === key));
  const shown = new Set(ALL.flatMap(({ environments }) => environments.map(fold)));
  fill('env', data.environments.filter((name) => shown.has(fold(name))).map((name) => [name, cut(name)]));
  fill('item', values(({ items }) => items).map((item) => [item, cut(shortItem(item))]));
  fill('risk', present(data.words.risk, ({ risk }) => risk));
  fill('type', values(({ type }) => [type]).map((type) => [type, capital(type)]));
  fill('state', [
    ...present(data.words.state, ({ state }) => state).map(([key, words]) => [key, words.replace(/:.*/, '')]),
    ...(ALL.some(isStopped) ? [['errors', 'With errors']] : []),
  ]);
}

const ACTS = {
  'month-before': () => choose({ month: addMonth(shownMonth(chosen), -1) }),
  'month-now': () => choose({ month: '' }),
  'month-after': () => choose({ month: addMonth(shownMonth(chosen), 1) }),
  'time-before': () => choose({ from: writeDay(fromDay(chosen) - zoomOf(chosen)) }),
  'time-now': () => choose({ from: '' }),
  'time-after': () => choose({ from: writeDay(fromDay(chosen) + zoomOf(chosen)) }),
  day: (button) => {
    showView('agenda', { day: button.getAttribute('data-day') });
    byId('tab-agenda').focus();
  },
  item: (button) => showView('agenda', { item: button.getAttribute('data-item'), day: writeDay(fromDay(chosen)) }),
  earlier: () => showView('agenda', { day: '' }),
  further: () => {
    const last = [...document.querySelectorAll('#agenda [data-entry]')].pop();
    pages += 1;
    draw();
    const next = [...document.querySelectorAll('#agenda .entry .go')].find((button) => last !== undefined && last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING && !last.contains(button));
    if (next !== undefined) next.focus();
  },
  close: () => dialog.close(),
};

function openFrom(button) {
  if (!dialog.contains(button)) opened = button;
  const change = ALL[Number(button.getAttribute('data-open'))];
  chosen.change = change.id;
  keep();
  showDetails(change);
}

function start() {
  fillFilters();
  for (const place of document.querySelectorAll('[data-change]')) {
    if (byPlace(place.getAttribute('data-change')) !== null) place.replaceChildren(link(place.getAttribute('data-change')));
  }
  byId('agenda').removeAttribute('aria-labelledby');
  for (const name of VIEWS) {
    byId(name).setAttribute('role', 'tabpanel');
    byId(name).removeAttribute('aria-label');
    byId(name).setAttribute('aria-labelledby', 'tab-' + name);
  }
  byId('agenda-title').classList.add('unseen');
  // On a phone they would fill the first screen.
  byId('filters').open = isFiltered(chosen) || !isNarrow();
  byId('controls').hidden = false;
  byId('age').textContent = sayAge();
  draw();
  if (chosen.change !== '' && byPlace(chosen.change) !== null) showDetails(byPlace(chosen.change));
}

function sayAge() {
  const minutes = Math.floor((now() - data.generated) / MINUTE);
  if (minutes < 60) return '';
  return 'That was ' + (minutes < 2880 ? count(Math.floor(minutes / 60), 'hour') : count(Math.floor(minutes / 1440), 'day')) + ' ago; what was written since is not in it.';
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target === null ? null : target.closest('button');
  if (target === dialog) dialog.close();
  if (target !== null && target.closest('.skip') !== null) {
    // The hash holds what is chosen, and the way to the schedule may not take its place.
    event.preventDefault();
    byId('schedule').focus();
  }
  if (button === null) return;
  if (button.hasAttribute('data-open')) openFrom(button);
  else if (button.hasAttribute('data-do')) ACTS[button.getAttribute('data-do')](button);
  else if (button.getAttribute('role') === 'tab') showView(button.getAttribute('aria-controls'), { day: '' });
  else if (button.id === 'reset') {
    choose(Object.fromEntries(FILTERS.map((key) => [key, ''])));
    byId('q').focus();
  }
});

document.querySelector('[role=tablist]').addEventListener('keydown', (event) => {
  const at = VIEWS.indexOf(viewOf());
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const view = VIEWS[(to + VIEWS.length) % VIEWS.length];
  showView(view, { day: '' });
  byId('tab-' + view).focus();
});

let waiting = 0;
document.addEventListener('input', (event) => {
  const { id, value } = event.target;
  if (id === 'zoom') choose({ zoom: value });
  if (!FILTERS.includes(id)) return;
  pages = 1;
  clearTimeout(waiting);
  // Kept at once, so that two that come close together both hold; drawn when the typing rests.
  chosen[id] = value;
  waiting = setTimeout(() => choose({}), id === 'q' ? 120 : 0);
});

dialog.addEventListener('close', () => {
  const change = byPlace(chosen.change);
  chosen.change = '';
  keep();
  // A view that was drawn anew has another button for the same change.
  const same = change === null ? null : byId(viewOf()).querySelector('[data-open="' + change.place + '"]');
  const back = opened !== null && document.contains(opened) ? opened : same;
  if (back !== null) back.focus();
  opened = null;
});

window.addEventListener('hashchange', () => {
  chosen = readHash(location.hash);
  pages = 1;
  draw();
  if (chosen.change !== '' && byPlace(chosen.change) !== null) showDetails(byPlace(chosen.change));
  else if (dialog.open) dialog.close();
});

window.addEventListener('beforeprint', () => renderAgenda(data.changes.filter((change) => isMatch(change, chosen)), chosen, true));
window.addEventListener('afterprint', draw);
let lastWidth = window.innerWidth;
window.addEventListener('resize', () => {
  if (window.innerWidth === lastWidth) return;
  lastWidth = window.innerWidth;
  clearTimeout(waiting);
  waiting = setTimeout(draw, 120);
});

start();
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-time.js
/**
 * Days, clock and gaps for the page's script: pure, and the only part of it that counts. Days are whole numbers from 1 January 1970; the
 * clock is that of the offsets in the data, so that a short or a long day is as long as it is.
 */
const SCRIPT_TIME = String.raw `
const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (number) => String(number).padStart(2, '0');

/** The offset of the zone at an instant, in milliseconds; none, which is UTC, where the data do not reach. */
function offsetAt(instant) {
  const { offsets, from, until } = data.zone;
  if (instant < from || instant >= until) return 0;
  let found = offsets[0][1];
  for (const [start, minutes] of offsets) {
    if (start > instant) break;
    found = minutes;
  }
  return found * MINUTE;
}

const isInZone = (instant) => data.zone.from <= instant && instant < data.zone.until;
const dayOf = (instant) => Math.floor((instant + offsetAt(instant)) / DAY);

/** The first instant of a day; where the clocks pass over midnight, their change. */
function startOfDay(day) {
  const wall = day * DAY;
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  if (offsetAt(wall - before) === before) return wall - before;
  if (offsetAt(wall - after) === after) return wall - after;
  const change = data.zone.offsets.find(([start]) => start > wall - DAY && start <= wall + DAY);
  return change === undefined ? wall - after : change[0];
}

function dayNumber(year, month, day) {
  const past = month > 2 ? year : year - 1;
  const era = Math.floor(past / 400);
  const ofEra = past - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function dateOf(number) {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber(year, 1, 1) > number) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= number) year += 1;
  let month = 12;
  while (dayNumber(year, month, 1) > number) month -= 1;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}

/** 0 Monday to 6 Sunday. */
const weekdayOf = (number) => (((number + 3) % 7) + 7) % 7;

function weekOf(number) {
  const thursday = number - weekdayOf(number) + 3;
  return 1 + Math.floor((thursday - dayNumber(dateOf(thursday).year, 1, 1)) / 7);
}

const writeDay = (number) => {
  const { year, month, day } = dateOf(number);
  return String(year).padStart(4, '0') + '-' + two(month) + '-' + two(day);
};

function readDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text || '');
  if (parts === null) return null;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return writeDay(number) === text ? number : null;
}

const sayDay = (number) => {
  const { year, month, day } = dateOf(number);
  return WEEKDAYS[weekdayOf(number)] + ' ' + day + ' ' + MONTHS[month - 1] + ' ' + year;
};

const shortDay = (number) => {
  const { year, month, day } = dateOf(number);
  return WEEKDAYS[weekdayOf(number)].slice(0, 3) + ' ' + day + ' ' + MONTHS[month - 1].slice(0, 3) + ' ' + year;
};

const clockIn = (instant, offset) => {
  const time = (((instant + offset) % DAY) + DAY) % DAY;
  return two(Math.floor(time / HOUR)) + ':' + two(Math.floor((time % HOUR) / MINUTE));
};

/** 10:00, with the day where it is not the given one. */
function sayTime(instant, day, isUtc) {
  const offset = isUtc ? 0 : offsetAt(instant);
  const own = Math.floor((instant + offset) / DAY);
  const isSameYear = day !== null && dateOf(own).year === dateOf(day).year;
  const date = isSameYear ? shortDay(own).slice(0, -5) : shortDay(own);
  const words = own === day ? clockIn(instant, offset) : date + ' ' + clockIn(instant, offset);
  return isUtc || isInZone(instant) ? words : words + ' UTC';
}

const sayTimes = (span, day, isUtc) => sayTime(span.start, day, isUtc) + '\u2013' + sayTime(span.end, day, isUtc);

/** RFC 3339 in UTC. */
const writeInstant = (instant) => {
  const seconds = Math.floor((((instant % MINUTE) + MINUTE) % MINUTE) / 1000);
  return writeDay(Math.floor(instant / DAY)) + 'T' + clockIn(instant, 0) + ':' + two(seconds) + 'Z';
};

function sayLength(milliseconds) {
  const minutes = Math.round(milliseconds / MINUTE);
  const parts = [[Math.floor(minutes / 1440), 'd'], [Math.floor((minutes % 1440) / 60), 'h'], [minutes % 60, 'min']];
  return parts.filter(([count]) => count > 0).map(([count, unit]) => count + ' ' + unit).join(' ') || '0 min';
}

const isOverlapping = (span, from, to) => span.start < to && from < span.end;

/** Spans in order, those that touch as one. */
function unite(spans) {
  const united = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united[united.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/** What is left of spans without others. */
function without(spans, others) {
  const left = [];
  const taken = unite(others);
  for (const span of unite(spans)) {
    let at = span.start;
    for (const other of taken) {
      if (other.end <= at) continue;
      if (other.start >= span.end) break;
      if (other.start > at) left.push({ start: at, end: other.start });
      at = other.end;
    }
    if (at < span.end) left.push({ start: at, end: span.end });
  }
  return left;
}

/** The lowest free row for each bar, which are in order of their left edge; gives the number of rows. */
function stack(bars) {
  const ends = [];
  for (const bar of bars) {
    let row = ends.findIndex((end) => end <= bar.left);
    if (row < 0) row = ends.length;
    ends[row] = bar.right;
    bar.row = row;
  }
  return ends.length;
}

// A formatter without an argument reads the clock, in parts that no setting of the reader changes.
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });

/** The present instant, to the second. */
function now() {
  const part = Object.fromEntries(CLOCK.formatToParts().map(({ type, value }) => [type, Number(value)]));
  return dayNumber(part.year, part.month, part.day) * DAY + part.hour * HOUR + part.minute * MINUTE + part.second * 1000;
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script-timeline.js
/**
 * The time line: a row for each configuration item, its changes as bars over windows and freezes. Bars and their labels never lie over
 * each other; rows and bars are bounded, and what is left out is counted.
 */
const SCRIPT_TIMELINE = `
const MOST_ROWS = 40;
const MOST_LANES = 8;
const LANE = 29;
const LABEL = 250;
const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** Pixels of a text in the font of labels. */
function widthOf(text) {
  if (!widths.has(text)) {
    pen.font = '600 12px ' + getComputedStyle(document.body).fontFamily;
    widths.set(text, pen.measureText(text).width);
  }
  return widths.get(text);
}

const zoomOf = (chosen) => Number(chosen.zoom || '14');
function fromDay(chosen) {
  const asked = readDay(chosen.from);
  if (asked !== null) return asked;
  const present = now();
  const isInRange = data.start <= present && present < data.end;
  const day = dayOf(isInRange ? present : data.start);
  return day - weekdayOf(day);
}

function renderTimeline(matching, chosen) {
  const panel = byId('timeline');
  const first = fromDay(chosen);
  const days = zoomOf(chosen);
  const from = startOfDay(first);
  const to = startOfDay(first + days);
  const rows = new Map();
  for (const change of matching) {
    if (!isOverlapping(change, from, to)) continue;
    for (const item of chosen.item === '' ? change.items : [chosen.item]) {
      if (!rows.has(item)) rows.set(item, []);
      rows.get(item).push(change);
    }
  }
  const items = [...rows.keys()].sort((a, b) => (shortItem(a) < shortItem(b) ? -1 : 1));
  const width = Math.max(760, panel.clientWidth - 2) - (isNarrow() ? 0 : 168);
  const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, from, to));
  const title = shortDay(first) + ' to ' + shortDay(first + days - 1);
  panel.replaceChildren(
    toolsOf(title, chosen),
    make(
      'div',
      { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': 'Time line by configuration item, ' + title },
      make(
        'div',
        { class: 'chart' },
        axisOf(first, days, from, to),
        groundsOf(first, days, from, to, freezes, chosen),
        freezes.length === 0 ? null : make('div', { class: 'row' }, make('h3', null, 'Freezes'), bandsOf(freezes, from, to, width)),
        items.slice(0, MOST_ROWS).map((item) => rowOf(item, rows.get(item), from, to, width)),
      ),
    ),
    items.length > 0 ? '' : make('p', { class: 'nothing' }, to <= data.start || from >= data.end ? 'This schedule says nothing of this time.' : 'No change that matches lies in this time.'),
    items.length <= MOST_ROWS ? '' : make('p', { class: 'note' }, count(items.length - MOST_ROWS, 'more item') + ' with changes in this time are not drawn; choose one above.'),
    gapsOf(chosen),
  );
}

function toolsOf(title, chosen) {
  const zoom = make('select', { id: 'zoom' }, ZOOMS.map((days) => make('option', null, days)));
  [...zoom.options].forEach((option) => {
    option.value = option.textContent;
    option.textContent = count(Number(option.value) / 7, 'week');
  });
  zoom.value = chosen.zoom || '14';
  return make(
    'div',
    { class: 'tools' },
    make('h2', null, title),
    make('label', null, 'Show ', zoom),
    step('time-before', 'Earlier', true),
    step('time-now', 'Today', true),
    step('time-after', 'Later', true),
  );
}

function axisOf(first, days, from, to) {
  const every = days > 28 ? 7 : days > 14 ? 2 : 1;
  const present = dayOf(now());
  const ticks = [];
  for (let day = first; day < first + days; day += every) {
    const date = dateOf(day);
    const isNamed = day === first || date.day <= every || every === 7;
    const span = { start: startOfDay(day), end: startOfDay(Math.min(day + every, first + days)) };
    const tick = make(
      'span',
      { class: day <= present && present < day + every ? 'today' : null },
      make('b', null, date.day + (isNamed ? ' ' + MONTHS[date.month - 1].slice(0, 3) : '')),
      every === 7 || weekdayOf(day) === 0 ? 'Week ' + weekOf(day) : WEEKDAYS[weekdayOf(day)].slice(0, 3),
    );
    ticks.push(place(tick, span, from, to));
  }
  return make('div', { class: 'axis', 'aria-hidden': 'true' }, ticks);
}

function groundsOf(first, days, from, to, freezes, chosen) {
  const marks = [];
  for (let day = first; day < first + days; day += 1) {
    const span = { start: startOfDay(day), end: startOfDay(day + 1) };
    if (isOutside(day)) marks.push(place(make('i', { class: 'outside' }), span, from, to));
    else if (weekdayOf(day) > 4) marks.push(place(make('i', { class: 'rest' }), span, from, to));
  }
  const windows = unite(spansFor(data.windows, chosen)).filter((span) => isOverlapping(span, from, to));
  marks.push(...windows.map((span) => place(make('i', { class: 'window' }), span, from, to)));
  marks.push(...freezes.map((span) => place(make('i', { class: 'frozen ' + span.hardness }), span, from, to)));
  const lines = days > 28 ? 7 : 1;
  for (let day = first + lines; day < first + days; day += lines) marks.push(lineAt(startOfDay(day), 'line', from, to));
  const present = now();
  if (from <= present && present < to) marks.push(lineAt(present, 'now', from, to));
  return make('div', { class: 'grounds', 'aria-hidden': 'true' }, marks);
}

function lineAt(instant, name, from, to) {
  const line = make('i', { class: name });
  line.style.setProperty('left', percent(instant, from, to) + '%');
  return line;
}

/** Names of the freezes, each where it is, below each other where they meet. */
function bandsOf(freezes, from, to, width) {
  const bars = freezes.map((freeze) => {
    const text = sayFreeze(freeze);
    const label = Math.min(LABEL, widthOf(text) + 18);
    const left = Math.min((percent(freeze.start, from, to) / 100) * width, width - label);
    return { freeze, text, left, right: left + label + 4, label };
  });
  bars.sort((a, b) => a.left - b.left);
  const lanes = stack(bars);
  const list = make('ul', { class: 'track' }, bars.map(({ freeze, text, left, row, label }) => {
    const band = make('li', { class: 'band' }, make('bdi', null, cut(text)), unseen(', ' + sayTimes(freeze, null)));
    band.style.setProperty('left', (100 * left) / width + '%');
    band.style.setProperty('width', label + 'px');
    band.style.setProperty('top', 6 + row * LANE + 'px');
    return band;
  }));
  list.style.setProperty('height', 10 + lanes * LANE + 'px');
  return list;
}

function rowOf(item, changes, from, to, width) {
  const bars = changes.map((change) => barOf(change, from, to, width)).sort((a, b) => a.left - b.left);
  stack(bars);
  const drawn = bars.filter(({ row }) => row < MOST_LANES);
  const lanes = Math.max(1, ...drawn.map(({ row }) => row + 1));
  const left = bars.length - drawn.length;
  const track = make('ul', { class: 'track' }, drawn.map((bar) => make('li', null, markOf(bar, width))));
  track.style.setProperty('height', 8 + lanes * LANE + 'px');
  const more = left === 0 ? null : make('button', { type: 'button', class: 'more', 'data-do': 'item', 'data-item': item }, '+' + left + ' more', unseen(' of ' + shortItem(item)));
  return make('div', { class: 'row' }, make('h3', null, apart(shortItem(item)), make('small', null, count(changes.length, 'change')), more), track);
}

/** Where a bar and its label go: the label after the bar, before it at the right edge, or on it where there is room. */
function barOf(change, from, to, width) {
  const start = (percent(change.start, from, to) / 100) * width;
  const length = Math.max(5, (percent(change.end, from, to) / 100) * width - start);
  const words = sayRisk(change).replace(' risk', '') + tagsOf(change).map((tag) => ' \u00b7 ' + tag).join('') + ' ' + change.title.slice(0, 60);
  const label = Math.min(LABEL, widthOf(words) + 20);
  const begin = Math.min(start, width - length);
  if (begin + length + 3 + label <= width) return { change, start: begin, length, label, at: length + 3, left: begin, right: begin + length + label + 8 };
  if (begin - label - 3 >= 0) return { change, start: begin, length, label, at: -label - 3, left: begin - label - 3, right: begin + length + 5 };
  return { change, start: begin, length, label: Math.min(label, width - begin), at: 0, left: begin, right: Math.max(begin + length, begin + label) + 5 };
}

function markOf({ change, start, length, label, at, row }, width) {
  const body = make('span', { class: 'body', 'aria-hidden': 'true' });
  body.style.setProperty('left', Math.max(0, -at) + 'px');
  body.style.setProperty('width', length + 'px');
  const words = make(
    'span',
    { class: 'label' },
    make('b', { 'aria-hidden': 'true' }, sayRisk(change).replace(' risk', '')),
    tagsOf(change).map((tag) => make('em', { class: tag.replace(' ', '-'), 'aria-hidden': 'true' }, ' \u00b7 ' + tag)),
    ' ', make('span', { class: 'name' }, apart(change.title)), unseen(', ' + sayChange(change)),
  );
  words.style.setProperty('left', Math.max(0, at) + 'px');
  words.style.setProperty('width', label + 'px');
  const mark = opener(change, { class: 'mark ' + marksOf(change) }, body, words);
  mark.style.setProperty('left', (100 * (start + Math.min(0, at))) / width + '%');
  mark.style.setProperty('width', (at === 0 ? Math.max(length, label) : length + 3 + label) + 'px');
  mark.style.setProperty('top', 6 + row * LANE + 'px');
  return mark;
}

/** Where the next change has room. */
function gapsOf(chosen) {
  const where = chosen.item === '' ? 'any item' : shortItem(chosen.item);
  const section = make('section', { class: 'gaps' }, make('h3', null, 'Next gaps'));
  if (chosen.env === '') {
    section.append(make('p', { class: 'facts' }, 'Choose an environment above, and an item, to see where there is room.'));
    return section;
  }
  if (!data.areRulesKnown) {
    section.append(make('p', { class: 'nothing' }, 'Windows and freezes could not be read for certain, so that nobody can say where there is room.'));
    return section;
  }
  const gaps = findGaps(Math.max(now(), data.start), data.end, HOUR, chosen).slice(0, 8);
  section.append(
    make('p', { class: 'facts' }, 'An hour or more in ', apart(chosen.env), ', inside a change window if it has any, outside every freeze, and with no other change to ', apart(where), '. A window may be for some changes only: the gate judges each record.' + (data.isWhole ? '' : ' What could not be read may lie in them.')),
    gaps.length === 0
      ? make('p', { class: 'nothing' }, 'There is none in the time of this schedule.')
      : make('ul', null, gaps.map((gap) => make('li', null, sayGap(gap)))),
  );
  return section;
}

const sayGap = (gap) => {
  const day = dayOf(gap.start);
  return shortDay(day) + ', ' + sayTimes(gap, day) + ' (' + sayLength(gap.end - gap.start) + ')';
};
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-script.js
/**
 * The program of the calendar page, as text: it runs in the reader's browser and nowhere else, asks for no address, keeps nothing, and
 * makes every element by name and every text as text. Its parts share one scope and are in the order in which they need each other.
 */








const PAGE_SCRIPT = [
    "(() => {\n'use strict';\nconst data = JSON.parse(document.getElementById('data').textContent);\n",
    SCRIPT_TIME,
    SCRIPT_FILTERS,
    SCRIPT_ELEMENTS,
    SCRIPT_AGENDA,
    SCRIPT_MONTH,
    SCRIPT_TIMELINE,
    SCRIPT_DETAILS,
    SCRIPT_START,
    '})();\n',
].join('');

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-style-print.js
/** On paper: the agenda with all that is in it, black on white, and nothing to click. Part of calendar-page-style.ts. */
const PRINT_STYLE = `
@page { margin: 14mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #000; --line: #999; --faint: #fff; --accent: #000; --bad: #000; --bad-ground: #fff;
    --low: #000; --low-ink: #000; --low-ground: #fff; --moderate: #000; --moderate-ink: #000; --moderate-ground: #fff;
    --high: #000; --high-ink: #000; --high-ground: #fff; --extreme: #000; --extreme-ink: #000; --extreme-ground: #fff;
    --unknown: #000; --unknown-ink: #000; --unknown-ground: #fff; --ice: #000; --window-edge: #000; --soft-a: #fff; --soft-b: #fff; --hard-a: #fff; --hard-b: #fff;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, #filters, .tabs, .legend, #month, #timeline, dialog, .page { display: none !important; }
  #agenda { display: block !important; }
  .head { padding-top: 0; }
  .bar { border: 0; margin: 0; justify-content: start; }
  #chosen { display: block; }
  .bar.all { display: none; }
  .day { grid-template-columns: 38mm minmax(0, 1fr); content-visibility: visible; break-inside: auto; padding: 8pt 0; }
  .day .entries { grid-column: 2; grid-row: 1 / 4; margin: 0; gap: 6pt; }
  .day h3 { break-after: avoid; }
  .entry { grid-template-columns: 28mm minmax(0, 1fr); break-inside: avoid; padding: 4pt 8pt; border-left-width: 3pt; }
  .go { color: #000 !important; text-decoration: none; }
  .parts { display: block; }
  .part { margin-bottom: 16pt; }
  .part .list > li { break-inside: avoid; }
  .quiet::details-content { display: block; content-visibility: visible; height: auto; }
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-style-views.js
/** How the month, the agenda, the time line and the details of a change look. Part of calendar-page-style.ts. */
const VIEW_STYLE = `
.view { padding-top: 16px; }
.tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 12px; }
.tools h2 { margin-right: auto; font-size: 1.35rem; }
.tools label { color: var(--soft); font-size: .88rem; }
.tools select { height: 36px; padding: 0 8px; background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; color: var(--ink); }
.grid { width: 100%; table-layout: fixed; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
.grid caption { text-align: left; }
.grid th { font-weight: 600; font-size: .82rem; color: var(--soft); padding: 6px 8px; text-align: left; border-bottom: 1px solid var(--line); }
.grid .week { width: 44px; padding: 8px 0 0; text-align: center; vertical-align: top; font-weight: 400; background: var(--paper); }
.grid td { vertical-align: top; height: 104px; padding: 0; border: 1px solid var(--line); position: relative; }
.grid .other { background: var(--paper); }
.grid .frozen { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); }
.cell { padding: 5px 6px 10px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
.cell-changes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
.grid .outside { background: var(--faint); }
.grid .outside .date { color: var(--soft); font-weight: 400; }
.grid .far td { height: 32px; }
.date { display: flex; justify-content: space-between; gap: 6px; align-items: baseline; font-weight: 600; font-size: .9rem; min-height: 22px; }
.other .date { color: var(--soft); font-weight: 400; }
.today .number { background: var(--accent); color: var(--card); border-radius: 11px; padding: 1px 7px; margin-left: -3px; }
.grid .frozen .date { color: var(--ice); }
.grid .frozen.today .number { color: var(--card); }
.freeze-name { font-size: .78rem; font-weight: 600; color: var(--ice); line-height: 1.25; }
.strip { position: absolute; left: 0; right: 0; bottom: 0; height: 6px; overflow: hidden; }
.strip i { position: absolute; top: 0; bottom: 0; background: var(--window-edge); opacity: .8; }
.strip i.now { background: var(--now); width: 2px; opacity: 1; }
.chip { display: block; width: 100%; text-align: left; border: 0; border-left: 4px solid var(--risk); background: var(--risk-ground); color: var(--risk-ink); padding: 2px 5px 3px; border-radius: 3px; font-size: .8rem; line-height: 1.3; min-height: 24px; }
.chip:hover { box-shadow: 0 0 0 1px var(--risk); }
.chip b { font-weight: 650; }
.chip.stopped { box-shadow: inset 0 0 0 1px var(--bad); }
.chip .name { display: block; color: var(--ink); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.chip .short { display: none; }
.chip.clash { outline: 2px dashed var(--bad); outline-offset: -1px; }
.chip.clash:focus-visible { outline: 3px solid var(--focus); }
.chip.ended, .chip.withdrawn { background: var(--card); }
.withdrawn .name, .entry.withdrawn h4, .mark.withdrawn .name { text-decoration: line-through; }
.more { background: none; border: 0; text-align: left; color: var(--accent); font-size: .8rem; padding: 2px 5px; min-height: 24px; text-decoration: underline; text-underline-offset: 2px; }
.day { display: grid; grid-template-columns: 210px minmax(0, 1fr); grid-template-rows: auto auto 1fr; gap: 2px 26px; padding: 16px 0; border-bottom: 1px solid var(--line); }
.long .day { content-visibility: auto; contain-intrinsic-size: auto 160px; }
.day h3 { grid-column: 1; }
.day .open { grid-column: 1; color: var(--soft); font-size: .84rem; align-self: start; justify-self: start; border-bottom: 3px solid var(--window-edge); padding-bottom: 1px; }
.day .entries { grid-column: 2; grid-row: 1 / 4; display: grid; gap: 10px; align-content: start; }
.day.today h3 { color: var(--accent); }
.entry { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 4px 18px; padding: 10px 14px; background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--risk, var(--line)); border-radius: 5px; }
.entry.freeze { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); border-left-color: var(--ice); }
.entry.freeze .facts, .entry.freeze .when { color: var(--ice); }
.entry.ended, .entry.withdrawn { background: transparent; }
.when { font-weight: 600; }
.utc { display: block; font-weight: 400; font-size: .8rem; color: var(--soft); }
.entry h4 .go { color: var(--ink); font-weight: 600; text-decoration-color: var(--unknown); }
.tags { display: flex; flex-wrap: wrap; gap: 5px; margin: 4px 0 3px; }
.overdue .tag.state, .under-way .tag.state { border-color: currentColor; font-weight: 600; }
.overdue .tag.state, .tag.state.failed { color: var(--bad); }
.tag.state.failed { border-color: currentColor; font-weight: 600; }
.under-way .tag.state { color: var(--accent); }
.problems { margin-top: 6px; font-size: .92rem; }
.problems li { padding: 3px 0 3px 12px; border-left: 3px solid var(--line); margin-top: 4px; }
.problems .error { border-left-color: var(--bad); }
.problems .warning { border-left-color: var(--moderate); }
.scroller { overflow-x: auto; border: 1px solid var(--line); background: var(--card); }
.chart { --names: 168px; position: relative; min-width: 760px; }
.axis { position: relative; height: 44px; margin-left: var(--names); border-bottom: 1px solid var(--line); overflow: hidden; }
.axis span { position: absolute; top: 0; bottom: 0; padding: 5px 0 0 6px; border-left: 1px solid var(--line); font-size: .8rem; color: var(--soft); line-height: 1.25; white-space: nowrap; overflow: hidden; }
.axis b { display: block; color: var(--ink); font-weight: 600; }
.axis .today b { color: var(--accent); }
.grounds { position: absolute; left: var(--names); right: 0; top: 44px; bottom: 0; overflow: hidden; }
.grounds i { position: absolute; top: 0; bottom: 0; }
.grounds .rest { background: var(--paper); }
.grounds .outside { background: var(--faint); }
.grounds .window { background: var(--window); }
.grounds .frozen { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px); border-left: 1px solid var(--ice); border-right: 1px solid var(--ice); }
.grounds .line { width: 1px; background: var(--line); }
.grounds .now { width: 2px; background: var(--now); }
.row { position: relative; display: grid; grid-template-columns: var(--names) minmax(0, 1fr); border-bottom: 1px solid var(--line); }
.row:last-child { border-bottom: 0; }
.row h3 { padding: 9px 12px; font-size: .9rem; position: sticky; left: 0; z-index: 3; background: var(--card); border-right: 1px solid var(--line); }
.row h3 small { display: block; font-weight: 400; color: var(--soft); font-size: .78rem; }
.track { position: relative; min-height: 36px; }
.mark { position: absolute; height: 25px; padding: 0; border: 0; background: none; text-align: left; display: block; font-size: .8rem; line-height: 23px; color: var(--ink); white-space: nowrap; z-index: 1; }
.mark .body { position: absolute; top: 3px; height: 19px; background: var(--risk); border-radius: 3px; min-width: 5px; }
.mark .label { position: absolute; top: 1px; height: 23px; padding: 0 6px; overflow: hidden; text-overflow: ellipsis; background: var(--card); border-radius: 3px; }
.mark .label b { color: var(--risk-ink); font-weight: 650; }
.mark .label em { color: var(--soft); font-style: normal; font-weight: 600; }
.mark .label .collides, .mark .label .overdue, .mark .label .error, .mark .label .failed, .mark .label .backed-out { color: var(--bad); }
.mark.stopped .body { outline: 2px solid var(--bad); outline-offset: 1px; }
.mark.clash .body { outline: 2px dashed var(--bad); outline-offset: 1px; }
.mark.ended .body, .mark.withdrawn .body { background: var(--card); border: 2px solid var(--risk); }
.mark:hover .label { background: var(--risk-ground); }
.band { position: absolute; top: 6px; font-size: .8rem; font-weight: 600; color: var(--ice); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; padding: 2px 7px; background: var(--hard-b); border-radius: 3px; max-width: 100%; }
.gaps { margin-top: 20px; }
.gaps ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.gaps li { padding: 5px 12px; background: var(--window); border-bottom: 3px solid var(--window-edge); border-radius: 3px; }
dialog { width: min(680px, calc(100vw - 24px)); max-height: min(86vh, 900px); padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--card); color: var(--ink); box-shadow: 0 24px 60px rgb(0 0 0 / .3); overflow: auto; overscroll-behavior: contain; }
dialog::backdrop { background: rgb(10 14 20 / .5); }
.sheet { padding: 12px 26px 26px; border-top: 6px solid var(--risk); }
.sheet header { display: flex; gap: 16px; align-items: center; justify-content: space-between; position: sticky; top: 0; background: var(--card); padding: 8px 4px 8px 0; }
.sheet .id { color: var(--soft); }
.sheet h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 8px; }
.sheet h3 { margin: 18px 0 4px; }
.sheet dl { display: grid; grid-template-columns: 118px minmax(0, 1fr); gap: 7px 16px; margin-top: 14px; }
.sheet dt { color: var(--soft); }
.sheet .remedy { display: block; }
.sheet .note { margin-top: 16px; }
@media (max-width: 900px) {
  .day { grid-template-columns: minmax(0, 1fr); }
  .day .entries { grid-column: 1; grid-row: auto; margin-top: 8px; }
}
@media (max-width: 640px) {
  body { padding: 0 14px 32px; }
  .head { padding: 22px 0 16px; }
  h1 { font-size: 1.65rem; }
  .glance { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); width: 100%; }
  .filters label, .filters .wide { flex: 1 1 calc(50% - 6px); }
  .filters .wide { flex-basis: 100%; }
  #filters summary { display: list-item; padding: 6px 0; font-weight: 600; cursor: pointer; }
  .tabs { width: 100%; }
  .tabs button { flex: 1; padding: 10px 4px; }
  #count { padding-bottom: 8px; }
  .tools h2 { flex-basis: 100%; }
  .entry { grid-template-columns: minmax(0, 1fr); padding: 10px 12px; }
  .utc { display: inline; margin-left: 6px; }
  .grid th { padding: 6px 0; text-align: center; }
  .grid .week { display: none; }
  .grid td { height: 70px; }
  .cell { padding: 3px 2px 9px; gap: 3px; }
  .date { justify-content: center; }
  .freeze-name { display: none; }
  .chip { padding: 2px 0; text-align: center; border-left-width: 3px; }
  .chip .long, .chip .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .chip .short { display: inline; font-weight: 650; }
  .more { padding: 2px 0; text-align: center; }
  .chart { --names: 0px; }
  .row { display: block; }
  .row h3 { display: inline-block; padding: 6px 10px 2px; border: 0; background: none; }
  .row h3 small { display: inline; margin-left: 6px; }
  .sheet { padding: 8px 16px 22px; }
  .sheet dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .sheet dd { margin-bottom: 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  .chip, .mark .label, .tabs button { transition: background-color .12s, box-shadow .12s; }
}
@media (forced-colors: active) {
  .mark .body, .legend i, .strip i { forced-color-adjust: none; }
}
`;

;// CONCATENATED MODULE: ./.build/build/report/calendar-page-style.js
/**
 * How the calendar page looks: light and dark, on a desk, on a phone and on paper. Colour never stands alone, and text keeps a contrast
 * of 4.5 to 1. No line begins with a colon and nothing is fetched.
 */


const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --ink: #1b222d; --soft: #545d6b; --line: #dedbd4; --faint: #ebe8e2;
  --accent: #1c4f8f; --focus: #1c4f8f; --bad: #a3230f; --bad-ground: #fdeae5;
  --low: #2f8063; --low-ink: #17553f; --low-ground: #e2f1ea;
  --moderate: #b98300; --moderate-ink: #644700; --moderate-ground: #fbf0d0;
  --high: #cf4d1f; --high-ink: #862a0b; --high-ground: #fde5da;
  --extreme: #8a1a70; --extreme-ink: #6a1055; --extreme-ground: #f7e0f0;
  --unknown: #737c8b; --unknown-ink: #454d59; --unknown-ground: #eceef1;
  --window: #d9eedd; --window-edge: #5f9a6f; --soft-a: #dfe8f3; --soft-b: #edf2f8; --hard-a: #bccfe6; --hard-b: #d6e2f0; --ice: #21466f;
  --now: #a3230f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13161b; --card: #1b1f26; --ink: #e9e7e2; --soft: #a9b1bd; --line: #343b46; --faint: #252a33;
    --accent: #97c0f5; --focus: #97c0f5; --bad: #ff9d8a; --bad-ground: #3d1a14;
    --low: #4fb08c; --low-ink: #a6e0ca; --low-ground: #183629;
    --moderate: #d8a93a; --moderate-ink: #f2d893; --moderate-ground: #3a3011;
    --high: #ec7146; --high-ink: #ffbda5; --high-ground: #452013;
    --extreme: #cf5bb5; --extreme-ink: #f4b8e4; --extreme-ground: #421a39;
    --unknown: #8c95a4; --unknown-ink: #c8ced8; --unknown-ground: #2b313b;
    --window: #1d3526; --window-edge: #5f9a6f; --soft-a: #202d3f; --soft-b: #1b2431; --hard-a: #2d4769; --hard-b: #233650; --ice: #b5d2f5;
    --now: #ff9d8a;
  }
}
.risk-low { --risk: var(--low); --risk-ink: var(--low-ink); --risk-ground: var(--low-ground); }
.risk-moderate { --risk: var(--moderate); --risk-ink: var(--moderate-ink); --risk-ground: var(--moderate-ground); }
.risk-high { --risk: var(--high); --risk-ink: var(--high-ink); --risk-ground: var(--high-ground); }
.risk-extreme { --risk: var(--extreme); --risk-ink: var(--extreme-ink); --risk-ground: var(--extreme-ground); }
.risk-unknown { --risk: var(--unknown); --risk-ink: var(--unknown-ink); --risk-ground: var(--unknown-ground); }
.soft { --freeze-a: var(--soft-a); --freeze-b: var(--soft-b); }
.hard { --freeze-a: var(--hard-a); --freeze-b: var(--hard-b); }
`;
const PAGE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 15px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 1320px; padding: 0 28px 40px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 2rem; line-height: 1.15; font-weight: 650; letter-spacing: -.02em; }
h2 { font-size: 1.15rem; font-weight: 650; letter-spacing: -.01em; }
h3 { font-size: 1rem; font-weight: 650; }
h4 { font-size: 1rem; font-weight: 600; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: 8px; top: 8px; background: var(--card); color: var(--accent); padding: 8px 14px; z-index: 9; }
.skip:not(:focus), .unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head { display: flex; flex-wrap: wrap; gap: 20px 48px; align-items: end; justify-content: space-between; padding: 34px 0 22px; }
.repository { color: var(--soft); font-weight: 600; }
.range { margin-top: 6px; font-size: 1.05rem; }
.asked { margin-top: 6px; font-weight: 600; max-width: 90ch; }
.caution { margin-top: 6px; color: var(--soft); max-width: 62ch; }
.glance { display: flex; flex-wrap: wrap; gap: 10px 26px; }
.glance div { display: flex; flex-direction: column-reverse; }
.glance dd { font-size: 1.7rem; line-height: 1.1; font-weight: 600; letter-spacing: -.02em; }
.glance dt { color: var(--soft); font-size: .87rem; }
.glance .bad dd { color: var(--bad); }
.alert { border: 2px solid var(--bad); background: var(--bad-ground); border-radius: 8px; padding: 14px 18px; margin: 0 0 18px; }
.alert h2 { color: var(--bad); font-size: 1.25rem; }
p.alert { margin: 12px 0 0; padding: 8px 14px; }
.quiet { margin: 0 0 16px; color: var(--soft); }
.quiet summary { cursor: pointer; }
.findings li { margin-top: 8px; }
.findings .error strong, .problems .error strong { color: var(--bad); }
.remedy { color: var(--soft); }
.alert .remedy { color: var(--ink); }
#filters summary { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
.filters label { display: grid; gap: 3px; font-size: .84rem; color: var(--soft); flex: 1 1 120px; min-width: 0; }
.filters .wide { flex: 2 1 220px; }
.filters input, .filters select { width: 100%; min-width: 0; height: 36px; padding: 0 9px; font-size: .95rem; color: var(--ink); background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; }
.filters .set { border-color: var(--accent); border-width: 2px; font-weight: 600; }
.plain { height: 36px; padding: 0 14px; background: var(--card); border: 1px solid var(--unknown); border-radius: 6px; }
.plain:hover:not(:disabled) { border-color: var(--ink); }
.plain:disabled { opacity: .5; cursor: default; }
.bar { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; justify-content: space-between; margin: 16px 0 0; border-bottom: 1px solid var(--line); }
.tabs { display: flex; gap: 4px; }
.tabs button { background: none; border: 0; padding: 9px 14px; color: var(--soft); font-weight: 600; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs button[aria-selected="true"] { color: var(--ink); border-bottom-color: var(--accent); }
.tabs button:hover { color: var(--ink); }
#count { color: var(--soft); }
#chosen { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; font-size: .84rem; color: var(--soft); margin: 12px 0 0; }
.legend span { display: inline-flex; gap: 6px; align-items: center; }
.legend i { width: 20px; height: 12px; border-radius: 3px; background: var(--risk); }
.legend .window i { background: var(--window); border-bottom: 3px solid var(--window-edge); border-radius: 0; }
.legend .soft i, .legend .hard i { background: repeating-linear-gradient(135deg, var(--freeze-a) 0 4px, var(--freeze-b) 4px 8px); border: 1px solid var(--ice); }
.legend .outside i { background: var(--faint); border: 1px solid var(--line); }
.legend .clash i { background: none; border: 2px dashed var(--bad); }
.legend .stopped i { background: none; border: 1px solid var(--bad); }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 32px 44px; margin-top: 40px; border-top: 1px solid var(--line); padding-top: 28px; }
.part .list > li { padding: 12px 0; border-bottom: 1px solid var(--line); }
.part .list > li:last-child { border-bottom: 0; }
.part ol { margin-top: 6px; counter-reset: step; }
.part ol > li { counter-increment: step; padding: 5px 0 5px 28px; position: relative; }
.part ol > li::before { content: counter(step); position: absolute; left: 0; top: 7px; width: 19px; height: 19px; border: 1px solid var(--unknown); border-radius: 50%; font-size: .75rem; line-height: 17px; text-align: center; color: var(--soft); }
.facts, .nothing, .note { color: var(--soft); font-size: .92rem; }
.part .facts { margin-top: 2px; }
.nothing { padding: 14px 0; }
.versus { color: var(--soft); }
.go { background: none; border: 0; padding: 0; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; text-align: left; font: inherit; }
.tag { display: inline-block; padding: 0 7px; border-radius: 4px; font-size: .82rem; line-height: 1.55; border: 1px solid var(--line); }
.tag.risk { background: var(--risk-ground); color: var(--risk-ink); border-color: var(--risk); font-weight: 600; }
.tag.collides { color: var(--bad); border: 1px dashed var(--bad); font-weight: 600; }
.tag.type { text-transform: capitalize; }
.foot { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }
.foot p { max-width: 100ch; margin-bottom: 6px; }
`;
const PAGE_STYLE = `${COLOURS}${PAGE}${VIEW_STYLE}${PRINT_STYLE}`;

// EXTERNAL MODULE: ./.build/build/report/moment.js
var moment = __webpack_require__(1026);
;// CONCATENATED MODULE: ./.build/build/report/calendar-page.js
/**
 * The forward schedule as one HTML page that needs nothing else: no address outside of it is asked for, no text of a record can become
 * part of its program, and its policy lets run only the two blocks that stand here. Without scripts it is the agenda, in full.
 */










/** The same schedule gives the same bytes. No line of them is a workflow command. */
function renderCalendarPage(schedule) {
    const name = schedule.repository ?? 'this checkout';
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Forward schedule of ${said(name)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#schedule">Skip to the schedule</a>
${renderHead(schedule, name)}<main id="schedule" tabindex="-1">
${renderFindings(schedule)}${CONTROLS}<div class="views">
<section id="month" class="view" aria-label="Month" hidden></section>
<section id="agenda" class="view" aria-labelledby="agenda-title">
<h2 id="agenda-title">Agenda</h2>
<div id="agenda-days">
${renderAgenda(schedule)}</div>
</section>
<section id="timeline" class="view" aria-label="Time line" hidden></section>
</div>
${LEGEND}<div class="parts">
${renderCollisions(schedule)}${renderReleases(schedule)}${renderUntimed(schedule)}</div>
</main>
${renderFoot(schedule)}<dialog id="details"></dialog>
<script type="application/json" id="data">${toScriptData(toPageData(schedule))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
// Trusted types besides: where a browser knows them, a text that is taken for HTML throws instead of running.
const POLICY = [
    "default-src 'none'",
    `script-src '${(0,digest/* digestForPolicy */.o0)(PAGE_SCRIPT)}'`,
    `style-src '${(0,digest/* digestForPolicy */.o0)(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function renderHead(schedule, name) {
    const { name: zone, isKnown } = zoneOf(schedule);
    const [first, last] = [schedule.range.start, schedule.range.end].map(readInstant);
    // The end does not belong to the range.
    const days = `${dateOf(first ?? 0, zone)} to ${dateOf((last ?? 1) - 1, zone)}`;
    const unknown = isKnown
        ? ''
        : `<p class="alert"><strong>All times are in UTC.</strong> The zone data of the machine that made this page do not know the policy's zone, ${apart(schedule.timezone)}.</p>\n`;
    const asked = sayAsked(schedule);
    return `<header class="head">
<div class="name">
<p class="repository">${apart(name)}</p>
<h1>Forward schedule</h1>
<p class="range">${days}, ${said(zone)}</p>
${asked === null ? '' : `<p class="asked">${apart(asked, 1_000)}</p>\n`}<p class="caution">This page says when a change is planned, never whether it is authorised. The gate decides that at deployment.</p>
${unknown}</div>
${renderGlance(schedule)}</header>
`;
}
function renderFoot(schedule) {
    const made = (0,moment/* sayInstant */.$r)(schedule.generatedAt, schedule.timezone);
    return `<footer class="foot">
<p>Made at <time datetime="${said(schedule.generatedAt)}">${said(made)}</time> by change-gate, from the records as they were then; zone data ${said(schedule.tzdata)}. <span id="age"></span></p>
<p>It holds what the records, the calendar and the catalogs of ${apart(schedule.repository ?? 'this checkout')} say. A change that has no record there is not in it, nor is one whose record is still in an open pull request.</p>
</footer>
`;
}
// Hidden until the script has made them work.
const CONTROLS = `<div id="controls" hidden>
<details id="filters" open>
<summary>Filters</summary>
<div class="filters" role="search" aria-label="Filter the changes">
<label class="wide">Search <input id="q" type="search" autocomplete="off" spellcheck="false"></label>
<label>Environment <select id="env"><option value="">All</option></select></label>
<label>Item <select id="item"><option value="">All</option></select></label>
<label>Risk <select id="risk"><option value="">All</option></select></label>
<label>Type <select id="type"><option value="">All</option></select></label>
<label>State <select id="state"><option value="">All</option></select></label>
<button type="button" id="reset" class="plain">Clear</button>
</div>
</details>
<div class="bar">
<div class="tabs" role="tablist" aria-label="Views">
<button type="button" role="tab" id="tab-month" aria-controls="month">Month</button>
<button type="button" role="tab" id="tab-agenda" aria-controls="agenda">Agenda</button>
<button type="button" role="tab" id="tab-timeline" aria-controls="timeline">Time line</button>
</div>
<p id="count" role="status"></p>
<p id="chosen"></p>
</div>
</div>
`;
const LEGEND = `<div class="legend" role="group" aria-label="Key">
<span class="risk-low"><i></i>Low risk</span><span class="risk-moderate"><i></i>Moderate</span><span class="risk-high"><i></i>High</span><span class="risk-extreme"><i></i>Extreme</span><span class="risk-unknown"><i></i>Not known</span><span class="window"><i></i>Change window</span><span class="soft"><i></i>Soft freeze</span><span class="hard"><i></i>Hard freeze</span><span class="clash"><i></i>Collides</span><span class="stopped"><i></i>With errors</span><span class="outside"><i></i>Not in this schedule</span>
</div>
`;

// EXTERNAL MODULE: ./.build/build/report/paint.js
var report_paint = __webpack_require__(8204);
// EXTERNAL MODULE: ./.build/build/report/wrap.js
var wrap = __webpack_require__(1674);
;// CONCATENATED MODULE: ./.build/build/report/calendar-text.js





/** The most findings and collisions that are shown one by one; the rest is counted. */
const calendar_text_MOST = 100;
/** The most changes of one day that began before it. */
const MOST_CONTINUING = 20;
/** Narrower, and times and texts no longer stand side by side. */
const WIDE = 72;
const RISK_SHADES = {
    low: 'green',
    moderate: 'blue',
    high: 'yellow',
    extreme: 'red',
};
function renderCalendarText(schedule, options) {
    const width = Math.min(Math.max(options.width, 40), 120);
    const page = { schedule, zone: spokenZone(schedule), paint: (0,report_paint/* choosePaint */.is)(options.colour), width };
    const days = groupByDay(schedule);
    const { findings } = schedule;
    const blocks = [
        sayTitle(page),
        ...sayFaults(page),
        ...(schedule.changes.length === 0 ? [(0,wrap/* wrapText */.C)(sayNothing(schedule), width)] : []),
        ...days.map((day) => sayDay(page, day)),
        ...sayUntimed(page),
        ...sayCollisions(page),
        ...sayReleases(page),
        ...sayFindings(page, findings.filter(({ level }) => level !== 'error')),
        sayLegend(page),
    ];
    return `${(0,safe_text/* withoutCommands */.Df)(blocks.join('\n\n'))}\n`;
}
function sayTitle({ schedule, zone, paint, width }) {
    const asked = sayAsked(schedule);
    const isOther = zone !== schedule.timezone;
    const data = schedule.tzdata === 'unknown' ? '' : `, zone data ${schedule.tzdata}`;
    return [
        paint('bold', (0,wrap/* wrapText */.C)(`Forward schedule of ${(0,safe_text/* shown */.SP)(sayOwner(schedule), 200)}`, width)),
        (0,wrap/* wrapText */.C)(`${sayDays(schedule, zone)} (${zone}${data})`, width),
        ...(isOther ? [(0,wrap/* wrapText */.C)(`Times are in UTC: the zone ${(0,safe_text/* shown */.SP)(schedule.timezone, 60)} is not known.`, width)] : []),
        ...(asked === null ? [] : [(0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(asked, 1_000), width)]),
        (0,wrap/* wrapText */.C)(`${sayCounts(schedule)}. ${WHEN_NOT_WHETHER}`, width),
    ].join('\n');
}
function sayFaults(page) {
    const lack = sayLack(page.schedule);
    if (lack === null)
        return [];
    const errors = page.schedule.findings.filter(({ level }) => level === 'error');
    return [page.paint('red', (0,wrap/* wrapText */.C)(lack, page.width)), ...sayFindings(page, errors)];
}
function sayFindings(page, findings) {
    const blocks = findings.slice(0, calendar_text_MOST).map((finding) => sayFinding(page, finding));
    return findings.length > calendar_text_MOST
        ? [...blocks, `And ${findings.length - calendar_text_MOST} more that are not shown here; --format json has all of them.`]
        : blocks;
}
function sayFinding({ paint, width }, finding) {
    const { path, line, column } = finding;
    const place = path === null ? '' : ` ${[(0,safe_text/* shown */.SP)(path, 200), line, column].filter((part) => part !== null).join(':')}`;
    return [
        `${paint(report_paint/* LEVEL_SHADES */.C8[finding.level], finding.level)} ${paint('bold', finding.reason)}${paint('dim', place)}`,
        (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(finding.message), width, '  '),
        (0,wrap/* wrapText */.C)(`\u2192 ${(0,safe_text/* shown */.SP)(finding.remedy)}`, width, '  '),
    ].join('\n');
}
function sayDay(page, day) {
    const { paint, width, zone } = page;
    const mark = (text, shade) => paint(shade, (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(text, 300), width, '  '));
    return [
        paint('bold', day.title),
        ...day.freezes.map((freeze) => mark(`\u2744 ${sayPart(freeze, day, zone)}: ${sayFreeze(freeze)}`, 'blue')),
        ...day.windows.map((window) => mark(`\u25a1 ${sayPart(window, day, zone)}: ${sayWindow(window)}`, 'dim')),
        ...sayContinuing(page, day),
        ...day.changes.map((change) => sayChange(page, change, day)),
    ].join('\n');
}
/** What began on an earlier day, in one line each: all of it stands at its first day. */
function sayContinuing({ width, zone }, day) {
    const rows = day.continuing.slice(0, MOST_CONTINUING).map((change) => {
        const text = `${markOf(change)} ${sayPart(change, day, zone)}: ${change.id} ${change.title} (${sayState(change)})`;
        return (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(text, 300), width, '  ');
    });
    const left = day.continuing.length - rows.length;
    return left === 0 ? rows : [...rows, `  and ${left} more that began before`];
}
function sayChange(page, change, day) {
    const { paint, width, zone } = page;
    const isWide = width >= WIDE;
    const indent = isWide ? ' '.repeat(20) : '    ';
    const times = sayTimes(change, day, zone);
    const name = `${(0,safe_text/* shown */.SP)(change.id, 70)} ${(0,safe_text/* shown */.SP)(change.title, 160)}`;
    const isShort = isWide && times.length <= 14;
    const head = isShort
        ? `  ${markOf(change)} ${times.padEnd(16)}${(0,wrap/* wrapText */.C)(name, width, indent).slice(indent.length)}`
        : `  ${markOf(change)} ${times}\n${(0,wrap/* wrapText */.C)(name, width, indent)}`;
    const facts = (0,wrap/* wrapText */.C)([sayRisk(change), sayState(change), ...sayRest(change)].map((part) => (0,safe_text/* shown */.SP)(part, 300)).join(' \u00b7 '), width, indent);
    return [
        paint('bold', head),
        change.risk === null ? facts : facts.replace(change.risk, paint(RISK_SHADES[change.risk], change.risk)),
        ...change.problems.map((problem) => sayProblem(page, problem, indent)),
    ].join('\n');
}
const PROBLEM_MARKS = { error: '\u2717', warning: '!', notice: '\u00b7' };
function sayProblem({ paint, width }, { reason, level, message, remedy }, indent) {
    const mark = PROBLEM_MARKS[level];
    const text = (0,wrap/* wrapText */.C)(`${mark} ${reason}: ${(0,safe_text/* shown */.SP)(message)} \u2192 ${(0,safe_text/* shown */.SP)(remedy)}`, width, indent);
    return text.replace(`${mark} ${reason}`, paint(report_paint/* LEVEL_SHADES */.C8[level], `${mark} ${reason}`));
}
function sayUntimed({ schedule, paint, width }) {
    const { untimed } = schedule;
    if (untimed.length === 0)
        return [];
    const rows = untimed.map((change) => {
        const text = [`${change.id} ${change.title}`, sayRisk(change), ...sayRest(change)].map((part) => (0,safe_text/* shown */.SP)(part, 300));
        return (0,wrap/* wrapText */.C)(`\u25cb ${text.join(' \u00b7 ')}`, width, '  ');
    });
    return [[paint('bold', 'At any time that the calendar allows'), ...rows].join('\n')];
}
function sayCollisions({ schedule, paint, width, zone }) {
    const { collisions } = schedule;
    if (collisions.length === 0)
        return [];
    const rows = collisions.slice(0, calendar_text_MOST).map(({ changes, kind, places, start }) => {
        const { time, day } = clockOf(start, zone);
        const what = kind === 'same-item' ? 'both change' : 'one changes what the other depends on, by';
        return (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(`${changes.join(' and ')}, from ${time} on ${day}: ${what} ${places.join(', ')}`, 400), width, '  ');
    });
    const rest = collisions.length - rows.length;
    const more = rest === 0 ? [] : [`  And ${rest} more; --format json has all of them.`];
    return [[paint('bold', 'Collisions'), ...rows, ...more].join('\n')];
}
function sayReleases({ schedule, paint, width }) {
    const { releases } = schedule;
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(`${name}: ${changes.join(', ')}`, 2_000), width, '  '));
    return [[paint('bold', 'Releases'), ...rows].join('\n')];
}
function sayLegend({ paint, width }) {
    const states = Object.entries(STATE_MARKS).map(([state, mark]) => `${mark} ${state}`);
    const marks = [...states, '\u2717 failed or backed out, or an error', '\u2744 freeze', '\u25a1 window'];
    return paint('dim', (0,wrap/* wrapText */.C)(marks.join(' \u00b7 '), width));
}

// EXTERNAL MODULE: ./.build/build/sources/github/source.js + 14 modules
var source = __webpack_require__(1256);
// EXTERNAL MODULE: ./.build/build/survey.js
var survey = __webpack_require__(5071);
// EXTERNAL MODULE: ./.build/build/action/runner.js
var runner = __webpack_require__(2204);
;// CONCATENATED MODULE: ./.build/build/action/calendar.js
/**
 * The command `calendar`: reads every record of the trusted commit and hands the forward schedule over as a page, a calendar to subscribe to,
 * JSON and Markdown. It decides nothing; what could not be read is an error of the job, beside a schedule that says what it may lack.
 */
















/** Reads, writes and hands over. @returns the exit code */
async function handCalendar(env, write, place) {
    const schedule = await readForwardSchedule(place);
    const errors = schedule.findings.filter(({ level }) => level === 'error');
    (0,runner/* logText */.kc)(write, renderCalendarText(schedule, { colour: false, width: 100 }));
    for (const annotation of annotate(errors))
        write(`${(0,annotations/* writeAnnotation */.T9)(annotation)}\n`);
    const markdown = renderCalendarMarkdown(schedule, { limit: runner/* SUMMARY_BYTES */.R$ - 1024 });
    const folder = place.reportDirectory ?? (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'change-gate', 'calendar');
    const written = (0,runner/* writeReportFiles */.t4)(folder, {
        'index.html': renderCalendarPage(schedule),
        'calendar.ics': renderCalendarIcs(schedule),
        'calendar.json': renderCalendarJson(schedule),
        'calendar.md': markdown,
    });
    if (typeof written === 'string') {
        const message = `The files of the forward schedule could not be written into ${(0,safe_text/* shown */.SP)(folder, 300)} (${written}). Let \`report-directory\` name a folder that the job may write to.`;
        write(`${(0,annotations/* writeAnnotation */.T9)({ ...NOWHERE, title: 'Not written', message })}\n`);
    }
    if (!(0,runner/* writeSummary */.Sy)(env, markdown))
        write('::warning title=summary::The job summary could not be written.\n');
    const path = typeof written === 'string' ? '' : (written.paths['calendar.json'] ?? '');
    const isWhole = errors.length === 0 && path !== '';
    (0,runner/* writeOutputs */.Kn)(env, outputsOf(schedule, path, isWhole));
    return isWhole ? 0 : 1;
}
async function readForwardSchedule({ api, request, clock, tzdata }) {
    const files = await (0,survey/* survey */.F)((0,source.openGitHub)(request, api));
    const { timezone } = files.policy;
    const asked = { from: null, until: null, days: null, back: DAYS_BACK };
    const range = readRange(asked, clock, (0,wall_time/* isKnownZone */.Wn)(timezone) ? timezone : 'UTC');
    if (typeof range === 'string')
        throw new Error(`the range of the schedule: ${range}`);
    const repository = request.recordsRepository ?? request.repository;
    return planForward(files, { now: clock, range, repository, tzdata, environments: [], items: [] });
}
/** A workflow that asks the output of a schedule for a yes never gets one. */
function outputsOf(schedule, report, isWhole) {
    const found = new Set(schedule.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason));
    return {
        ...runner/* DENIAL */.SJ,
        outcome: isWhole ? 'warn' : 'fail',
        reasons: reasons/* REASON_IDS */.At.filter((id) => found.has(id)).join(' '),
        report,
    };
}
const NOWHERE = { level: 'error', path: null, line: null, column: null };
/** At most as many as a runner shows; where there are more the last one counts them. */
function annotate(errors) {
    const all = errors.map(({ level, path, line, column, reason, message, remedy }) => ({
        level,
        path,
        line,
        column,
        title: reason,
        message: `${message} ${remedy}`,
    }));
    if (all.length <= annotations/* MOST */._B)
        return all;
    const rest = all.length - (annotations/* MOST */._B - 1);
    const message = `${rest} more faults are not shown here. The job summary and calendar.json have them.`;
    return [...all.slice(0, annotations/* MOST */._B - 1), { ...NOWHERE, title: `${rest} more`, message }];
}


/***/ }),

/***/ 5071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9864);
/* harmony import */ var _gate_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _gate_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9992);
/* harmony import */ var _records_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(488);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */






/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const library = new _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .Library */ .wp();
    const faults = [];
    const governance = await source.readGovernance();
    const policy = (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(library, governance, faults);
    const [catalogs, answer] = await Promise.all([
        source.readCatalogs(policy['configuration-items']),
        source.readAllRecords(policy),
    ]);
    const { register, calendar, models } = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readRest */ .XE)(library, source, governance, faults);
    const items = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(library, catalogs, faults, policy['configuration-items']);
    const records = [];
    if (answer.kind === 'unavailable')
        (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .sayUnreadable */ .l9)(faults, 'the change records', answer);
    else {
        for (const { path, because } of answer.value.refused) {
            const remedy = 'A record is a plain file with a name of its own.';
            const message = `${path} ${because}.`;
            faults.push({
                reason: 'record-unreadable',
                level: 'error',
                change: (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(path),
                message,
                remedy,
                where: null,
            });
        }
        const { files } = answer.value;
        for (const [at, file] of files.entries()) {
            progress?.('reading', at, files.length);
            const value = library.read(file, _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H, (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(file.path));
            if (value === null)
                continue;
            records.push({ path: file.path, value, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
            library.positions.set(file.path, findAgain(file));
        }
    }
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(finding, library);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        findings: (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(library), ...faults.map(place)]),
        locate: place,
        order: _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq,
        texts: library.texts,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(path, bytes).positions ?? _records_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ })

};
