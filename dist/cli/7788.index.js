"use strict";
exports.id = 7788;
exports.ids = [7788];
exports.modules = {

/***/ 7788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  measures: () => (/* binding */ measures_measures)
});

// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var words = __webpack_require__(146);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 16 modules
var examination = __webpack_require__(8046);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/surveyed-world.js
var surveyed_world = __webpack_require__(5269);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/sightings.js
/**
 * What the measures are counted from: the records as they are on this day, and what each measure saw of them. A record counts in a
 * measure by one instant of its own, so that it counts in one month and in no other.
 */






function basisFor({ files, facts, now, environment }, period) {
    const every = (0,record_index/* indexRecords */.z)(files.records);
    const asked = files.records.filter(({ value }) => environment === null || (0,text_names/* includesName */.VH)(value.environments, environment));
    const isAlone = ({ value }) => every.withId(value.id).length === 1;
    return {
        files,
        facts,
        now,
        zone: files.policy.timezone,
        period,
        environment,
        every,
        records: asked.filter(isAlone),
        twins: asked.filter((record) => !isAlone(record)),
        unreadable: unreadablesOf(files),
    };
}
/** Records that are there and could not be understood; of what time they are nobody can tell. */
function unreadablesOf({ findings, records }) {
    const known = new Set(records.map(({ path }) => path));
    const lost = findings.filter(({ level, reason, path, change }) => level === 'error' &&
        (0,reasons/* isAboutRecord */.r)(reason) &&
        (path !== null || change !== null) &&
        (path === null || !known.has(path)));
    return [...new Set(lost.map(({ path, change }) => path ?? change ?? ''))].map((subject) => ({
        reason: 'unreadable',
        subject,
    }));
}
/** The instant, where it lies in the period; else null. */
function within({ period }, text) {
    const instant = text === undefined ? null : (0,time/* parseInstant */.nV)(text);
    const [start, end] = [(0,time/* parseInstant */.nV)(period.start) ?? 0, (0,time/* parseInstant */.nV)(period.end) ?? 0];
    return instant !== null && start <= instant && instant < end ? instant : null;
}
function sight(basis, record, at, amount) {
    return {
        subject: record.value.id,
        at,
        risk: (0,review_duty/* levelByRecord */.Rq)(basis.files, record),
        environments: environmentsOf(basis, record.value.environments),
        amount,
    };
}
/** Those of a record that are asked about. */
function environmentsOf({ environment }, names) {
    return environment === null ? names : [environment];
}
/** It never went out, by its own word. What has an outcome went out, whatever was written after. */
function isWithdrawn({ value }) {
    return value.withdrawn !== undefined && value.outcome === undefined;
}
/** The outcome of what has ended by now. */
function outcomeOf({ now }, { value }) {
    const { outcome } = value;
    return outcome === undefined || (0,instants/* isBefore */.Y8)(now, outcome.ended) ? null : outcome;
}
/** Records of the basis whose instant lies in the period are looked at; twins among them are left out. */
function look(basis, instantOf, judge) {
    const counted = [];
    const left = [];
    for (const record of basis.records) {
        const at = within(basis, instantOf(record));
        const answer = at === null ? null : judge(record, at);
        if (at === null || answer === null)
            continue;
        if (typeof answer === 'number')
            counted.push(sight(basis, record, at, answer));
        else
            left.push({ reason: answer, subject: record.value.id });
    }
    for (const record of basis.twins)
        if (within(basis, instantOf(record)) !== null)
            left.push({ reason: 'same-id', subject: record.path });
    return { counted, left };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/approvals.js
/**
 * How long changes waited for their approval. Where facts tell of a record the counted approvals are taken; elsewhere the entries that
 * the record declares, which are claims, and the measure says how many there were of each.
 */







/** A standard change waits for nobody: its model was approved. */
function observeWait(basis) {
    const { files, facts, now, zone } = basis;
    const { register } = files;
    const directory = register === null ? null : (0,people/* buildDirectory */.WP)(register.value, register.path, zone, facts?.teams);
    const world = (0,surveyed_world/* toWorld */.y)(files, facts, now);
    const found = new Map();
    for (const record of [...basis.records, ...basis.twins])
        found.set(record, approvalOf(basis, record, world, directory));
    const { counted, left } = look(basis, (record) => found.get(record)?.approved ?? record.value['requested-at'], (record, at) => {
        const approval = found.get(record);
        if (record.value.type === 'standard' || approval === undefined)
            return null;
        if (isWithdrawn(record))
            return 'withdrawn';
        if (approval.approved === undefined)
            return 'no-approval';
        const requested = (0,time/* parseInstant */.nV)(approval.requested);
        if (requested === null || (0,instants/* isBefore */.Y8)(approval.approved, approval.requested))
            return 'approved-before-request';
        return Math.floor((at - requested) / time/* MINUTE */.pY);
    });
    const ids = new Set(counted.map(({ subject }) => subject));
    const proven = basis.records.filter((record) => ids.has(record.value.id) && found.get(record)?.isCounted === true);
    const declared = counted.length - proven.length;
    const notes = [
        ...(proven.length > 0 ? [`${proven.length} by approvals that count, as the facts given show.`] : []),
        ...(declared > 0
            ? [`${declared} by the entries that the record declares: claims, which nothing here proves.`]
            : []),
    ];
    return { kind: 'seen', counted, left, notes, isOfRecords: true };
}
function approvalOf(basis, record, world, directory) {
    const { facts, files, now } = basis;
    const stated = record.value['requested-at'];
    if (directory !== null && facts !== null && (0,surveyed_world/* basisOf */.g)(record, facts, files.policy) === 'facts') {
        const origin = (0,coverage_origin/* originOf */.yv)(facts, record);
        const requested = origin === null ? stated : (0,instants/* laterOf */.eG)(stated, origin.created_at);
        const times = (0,examination/* examine */.sb)(world, directory, record, basis.every)
            .judgements.flatMap(({ judgement }) => judgement.approvals)
            .flatMap(({ counted, at }) => (counted && at !== null ? [at] : []));
        return { requested, approved: latest(times), isCounted: true };
    }
    const times = (record.value.approvals ?? [])
        .filter(({ decision, at }) => decision === 'approved' && !(0,instants/* isBefore */.Y8)(now, at))
        .map(({ at }) => at);
    return { requested: stated, approved: latest(times), isCounted: false };
}
function latest(times) {
    return [...times].sort(instants/* compareInstants */.QI).at(-1);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/definitions.js
/**
 * What each measure is, in one sentence, with what is above and below the line. The documents show these words and no others; a rate that
 * has the name of one in ITIL 4 or DORA says so, and how it differs.
 */
const MEASURES = [
    {
        id: 'change-success-rate',
        title: 'Change success rate',
        definition: 'Of the changes that ended in the period, the share whose outcome is `successful`; one that was successful with issues did not succeed in this sense.',
        term: 'ITIL 4, change enablement: change success rate. Counted here without the changes that had issues.',
        above: 'changes that ended with the outcome `successful`',
        below: 'changes that ended in the period, whatever their outcome',
        unit: 'share',
        better: 'higher',
    },
    {
        id: 'change-fail-rate',
        title: 'Change fail rate',
        definition: 'Of the changes whose implementation began in the period and has an outcome, the share that failed or was backed out.',
        term: 'DORA: change fail rate. DORA counts deployments that needed intervention at once; here changes are counted, by the outcome that people wrote.',
        above: 'changes with the outcome `failed` or `backed-out`',
        below: 'changes that were begun in the period and have ended',
        unit: 'share',
        better: 'lower',
    },
    {
        id: 'emergency-rate',
        title: 'Emergency rate',
        definition: 'Of the changes that were requested in the period and not withdrawn, the share of emergency changes.',
        term: 'ITIL 4: share of emergency changes. Counted by request, so that one without an outcome counts too.',
        above: 'emergency changes',
        below: 'changes requested in the period and not withdrawn',
        unit: 'share',
        better: 'lower',
    },
    {
        id: 'unauthorised-deployments',
        title: 'Unauthorised deployments',
        definition: 'Of the deployments that succeeded in the period in an environment which the policy enforces, the share that succeeded outside of the time of every change for that environment.',
        term: 'ITIL 4: unauthorised changes. There may have been more: a deployment in the time of a change is not counted here, whether or not the gate authorised it. `change-gate audit` looks for that.',
        above: 'deployments at an instant that is in the time of no change',
        below: 'deployments that succeeded in the period, as the facts given list them',
        unit: 'share',
        better: 'lower',
    },
    {
        id: 'overdue-reviews',
        title: 'Overdue reviews',
        definition: 'Of the reviews and retrospectives whose last day lay in the period and is over, the share that was not done by that day.',
        term: 'ITIL 4: post-implementation reviews not done in time. Retrospectives of emergencies are among them.',
        above: 'reviews that were done after their last day, or not at all',
        below: 'reviews that the policy asks for and whose last day lay in the period and is over',
        unit: 'share',
        better: 'lower',
    },
    {
        id: 'lead-time-kept',
        title: 'Lead time kept',
        definition: 'Of the normal changes that were to start in the period and whose level asks for lead time, the share that was requested early enough, counted in working days.',
        term: 'Lead time as the policy has it under `schedule.lead-time`: notice given. It is not DORA\u2019s change lead time, which runs from commit to production.',
        above: 'changes requested as many working days before their start as their level asks for, or more',
        below: 'normal changes with a start in the period, not withdrawn, at a level that asks for lead time',
        unit: 'share',
        better: 'higher',
    },
    {
        id: 'approval-wait',
        title: 'Wait for approval',
        definition: 'For the normal and emergency changes whose last approval was given in the period, the mean time from the request to that approval.',
        term: 'ITIL 4: time to authorise a change. All hours count, those of nights and weekends too.',
        above: 'minutes from request to last approval, in all',
        below: 'changes whose last approval was given in the period',
        unit: 'minutes',
        better: 'lower',
    },
    {
        id: 'collisions',
        title: 'Collisions',
        definition: 'Of the changes that were to start in the period, the share whose time overlaps with that of another change to the same item in the same environment.',
        term: 'ITIL 4: changes with conflicts of schedule.',
        above: 'changes that share time, item and environment with another',
        below: 'changes with a start in the period, not withdrawn',
        unit: 'share',
        better: 'lower',
    },
];

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/deployments.js
/**
 * Deployments that no change speaks for. Only the facts know deployments: without them the measure is not known, and a list that does
 * not reach back to the beginning of the period is said to be short.
 */








function observeDeployments(basis) {
    const { facts, environment, files } = basis;
    const listed = facts?.deployments;
    if (facts === null)
        return notKnown('only GitHub knows deployments: give what it said with --facts');
    if (listed === undefined)
        return notKnown('the facts given hold no deployments');
    if ((0,unread/* isUnavailable */.Pd)(listed))
        return notKnown(`the deployments could not be read: ${listed.unavailable}`);
    const isLacking = files.findings.some(({ level }) => level === 'error');
    const counted = [];
    const left = [];
    for (const { id, environment: name, statuses } of listed) {
        if (environment !== null && !(0,text_names/* isSameName */.yS)(name, environment))
            continue;
        const succeeded = statuses
            .filter(({ state }) => state === 'success')
            .map(({ created_at }) => created_at)
            .sort(instants/* compareInstants */.QI)[0];
        const at = within(basis, succeeded);
        if (at === null)
            continue;
        const subject = String(id);
        if ((0,gate_mode/* gateFor */.Tb)(files.policy, name) !== 'enforce')
            left.push({ reason: 'not-governed', subject });
        else {
            const isSpokenFor = files.records.some((record) => isInTimeOf(basis, record, name, at));
            counted.push({ subject, at, risk: null, environments: [name], amount: isSpokenFor ? 0 : 1 });
        }
    }
    return {
        kind: 'seen',
        counted,
        left,
        notes: [...sayReach(basis, listed), ...(isLacking ? [LOST] : [])],
        isOfRecords: false,
    };
}
const LOST = 'What could not be read may speak for some of them.';
function notKnown(because) {
    return { kind: 'not-known', because };
}
function sayReach({ facts, period, now }, listed) {
    const names = [...new Set(listed.map(({ environment }) => environment))].sort();
    const asked = facts?.subject.environment ?? null;
    const where = names.length > 0 ? names.join(', ') : (asked ?? 'an environment that they do not name');
    const oldest = listed.map(({ created_at }) => created_at).sort(instants/* compareInstants */.QI)[0];
    const isShort = oldest === undefined || (0,instants/* compareInstants */.QI)(oldest, period.start) > 0;
    const wanted = (0,instants/* isBefore */.Y8)(period.end, now) ? period.end : now;
    const isStale = facts !== null && (0,instants/* isBefore */.Y8)(facts.now, wanted);
    return [
        `The facts given list deployments to ${where} and to no other.`,
        ...(isShort
            ? [
                `The oldest of them is ${oldest === undefined ? 'none' : `of ${oldest}`}: whether there were others before is not known.`,
            ]
            : []),
        ...(isStale ? [`They were asked for at ${facts.now}: what was deployed after that is not known.`] : []),
    ];
}
/** In the time that it was planned for, or in which it was carried out. A standard change without either speaks for no instant. */
function isInTimeOf({ zone }, record, environment, at) {
    if (isWithdrawn(record) || !(0,text_names/* includesName */.VH)(record.value.environments, environment))
        return false;
    return timesOf(record, zone).some((span) => (0,intervals/* isWithin */.UO)(at, span));
}
function timesOf(record, zone) {
    const { span } = (0,schedule_text/* readSchedule */.C)(record, zone);
    const { outcome } = record.value;
    const [start, end] = [(0,time/* parseInstant */.nV)(outcome?.started ?? ''), (0,time/* parseInstant */.nV)(outcome?.ended ?? '')];
    const actual = start === null || end === null ? [] : [{ start, end: end + 1 }];
    return [...(span === null ? [] : [span]), ...actual];
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/outcomes.js

function observeSuccesses(basis) {
    return observeResults(basis, 'ended', (result) => result === 'successful');
}
function observeFailures(basis) {
    return observeResults(basis, 'started', (result) => result === 'failed' || result === 'backed-out');
}
/** By when it ended or began; one without an outcome stands where it was to end or begin, and is left out. */
function observeResults(basis, edge, isCounted) {
    const planned = ({ value }) => edge === 'ended' ? value.schedule?.end : value.schedule?.start;
    const seen = look(basis, (record) => outcomeOf(basis, record)?.[edge] ?? planned(record), (record) => {
        const outcome = outcomeOf(basis, record);
        if (outcome !== null)
            return isCounted(outcome.result) ? 1 : 0;
        return isWithdrawn(record) ? 'withdrawn' : 'no-outcome';
    });
    return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}
function observeEmergencies(basis) {
    const seen = look(basis, ({ value }) => value['requested-at'], (record) => {
        if (isWithdrawn(record))
            return 'withdrawn';
        return record.value.type === 'emergency' ? 1 : 0;
    });
    return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}

// EXTERNAL MODULE: ./.build/build/src/oversight/measures/period.js
var measures_period = __webpack_require__(1375);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/reviews.js
/**
 * Reviews and retrospectives: was each done by its last day? A change counts by that day. The review of an emergency is its retrospective,
 * which only somebody of the right level who took no part can give.
 */








function observeReviews(basis) {
    const { files, facts, zone } = basis;
    const { register } = files;
    const directory = register === null ? null : (0,people/* buildDirectory */.WP)(register.value, register.path, zone, facts?.teams);
    const counted = [];
    const left = [];
    for (const record of [...basis.records, ...basis.twins]) {
        const duty = dutyOf(basis, record, directory);
        if (duty.kind === 'none')
            continue;
        if (duty.kind === 'left') {
            if (within(basis, duty.at) !== null)
                left.push({ reason: duty.reason, subject: record.value.id });
            continue;
        }
        const day = (0,days/* parseDay */.Iq)(duty.day);
        const at = day === null ? null : within(basis, (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(day, zone)));
        if (at === null)
            continue;
        if (basis.twins.includes(record))
            left.push({ reason: 'same-id', subject: record.value.id });
        else if ((0,instants/* dayIn */.EE)(zone, basis.now) <= duty.day)
            left.push({ reason: 'not-due', subject: record.value.id });
        else
            counted.push(sight(basis, record, at, duty.isInTime ? 0 : 1));
    }
    return { kind: 'seen', counted, left, notes: [], isOfRecords: true };
}
function dutyOf(basis, record, directory) {
    return record.value.type === 'emergency' ? retrospectiveOf(basis, record, directory) : reviewOf(basis, record);
}
function reviewOf(basis, record) {
    const outcome = outcomeOf(basis, record);
    if (outcome === null)
        return { kind: 'none' };
    const { policy } = basis.files;
    const risk = (0,review_duty/* levelByRecord */.Rq)(basis.files, record);
    const open = (0,review_duty/* reviewDuty */.xK)(withoutReview(record), risk, policy, basis.now);
    if (open.kind === 'beyond')
        return { kind: 'left', reason: 'beyond-known-days', at: outcome.ended };
    if (open.kind !== 'due' && open.kind !== 'overdue')
        return { kind: 'none' };
    const duty = (0,review_duty/* reviewDuty */.xK)(record, risk, policy, basis.now);
    return { kind: 'day', day: open.day, isInTime: duty.kind === 'done' && (0,instants/* dayIn */.EE)(basis.zone, duty.at) <= open.day };
}
function retrospectiveOf(basis, record, directory) {
    const ended = record.value.outcome?.ended ?? record.value.schedule?.end;
    if (ended === undefined)
        return { kind: 'none' };
    if (directory === null)
        return { kind: 'left', reason: 'no-register', at: ended };
    const { policy, items } = basis.files;
    const rules = { directory, policy, items, now: basis.now };
    const owed = (0,emergencies/* debtOf */.DN)(withoutReview(record), rules);
    if (owed === null)
        return { kind: 'none' };
    if (owed.day === null)
        return { kind: 'left', reason: 'beyond-known-days', at: ended };
    const review = record.value.outcome?.review;
    const isPaid = (0,emergencies/* debtOf */.DN)(record, rules) === null;
    return {
        kind: 'day',
        day: owed.day,
        isInTime: isPaid && review !== undefined && (0,instants/* dayIn */.EE)(basis.zone, review.at) <= owed.day,
    };
}
/** The record as it was before anybody looked back, which tells by when somebody had to. */
function withoutReview(record) {
    const { outcome } = record.value;
    if (outcome === undefined)
        return record;
    const { review: _, ...rest } = outcome;
    return { ...record, value: { ...record.value, outcome: rest } };
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/collisions.js
var collisions = __webpack_require__(2838);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/lead-time.js
var lead_time = __webpack_require__(8371);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/other-changes.js
var other_changes = __webpack_require__(6801);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/schedule.js
/** Whether changes were asked for early enough, and whether they were planned into each other's time. */








const startOf = ({ value }) => value.schedule?.start;
/** Standard and emergency changes need no lead time, so that they are not among those that could keep it. */
function observeLeadTime(basis) {
    const { policy } = basis.files;
    const seen = look(basis, startOf, (record, start) => {
        if (record.value.type !== 'normal')
            return null;
        if (isWithdrawn(record))
            return 'withdrawn';
        const risk = (0,review_duty/* levelByRecord */.Rq)(basis.files, record);
        const requested = (0,time/* parseInstant */.nV)(record.value['requested-at']);
        if (risk === null)
            return 'level-not-known';
        if (requested === null)
            return 'time-not-sound';
        if (policy.schedule['lead-time'][risk] === 0)
            return 'no-lead-time-asked';
        const { kind } = (0,lead_time/* measureLeadTime */.MB)({ type: 'normal', risk, requested, start }, policy);
        return kind === 'beyond' ? 'beyond-known-days' : kind === 'met' ? 1 : 0;
    });
    const notes = ['The time of the request is the one that the record states.'];
    return { kind: 'seen', ...seen, notes, isOfRecords: true };
}
/** As the gate finds them, but that a change which has ended collided as well. */
function observeCollisions(basis) {
    const { files, zone } = basis;
    // Whoever collided with one of this environment did so in it, so that all records are looked through.
    const others = (0,other_changes/* indexOthers */.o5)(files.records.map((record) => ({
        record,
        requestedAt: record.value['requested-at'],
        hasCountedApproval: true,
        live: !isWithdrawn(record),
    })));
    const seen = look(basis, startOf, (record) => {
        if (isWithdrawn(record))
            return 'withdrawn';
        const read = (0,schedule_text/* readSchedule */.C)(record, zone);
        if (read.kind === 'unsound' || read.span === null)
            return 'time-not-sound';
        const asked = basis.environment === null ? record.value.environments : [basis.environment];
        const change = (0,planned_change/* planChange */.AS)(record, 'low', asked, read.span, zone);
        const self = { record, requestedAt: record.value['requested-at'], hasCountedApproval: true };
        const { neighbours } = (0,collisions/* findCollisions */.tn)(change, self, others, 'warn', undefined);
        return neighbours.some(({ kind, other }) => kind === 'same-item' && other.record.path !== record.path) ? 1 : 0;
    });
    return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/levels.js
var terms_levels = __webpack_require__(9070);
;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/tally.js
/** Sums of what a measure saw: in all, by month, by level and by environment. Where nothing was counted there is no value, never 0. */




function sum(sightings) {
    const denominator = sightings.length;
    const numerator = sightings.reduce((whole, { amount }) => whole + amount, 0);
    return { numerator, denominator, value: denominator === 0 ? null : round(numerator / denominator) };
}
function round(value) {
    return Math.round(value * 1_000_000) / 1_000_000;
}
function tally(sightings, period, zone) {
    const byMonth = groupBy(sightings, ({ at }) => (0,days/* describeDate */.eG)((0,wall_time/* dayOf */.kb)(at, zone)).slice(0, 7));
    const levels = [...terms_levels/* RISK_LEVELS */.WA, null].filter((level) => sightings.some(({ risk }) => risk === level));
    const names = new Map(sightings
        .flatMap(({ environments }) => environments)
        .sort()
        .map((name) => [(0,text_names/* foldCase */.SP)(name), name]));
    return {
        total: sum(sightings),
        median: medianOf(sightings.map(({ amount }) => amount)),
        months: period.months.map((one) => ({ ...one, ...sum(byMonth.get(one.month) ?? []) })),
        byRisk: levels.map((of) => ({ of, ...sum(sightings.filter(({ risk }) => risk === of)) })),
        byEnvironment: [...names]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, of]) => ({
            of,
            ...sum(sightings.filter(({ environments }) => environments.some((name) => (0,text_names/* foldCase */.SP)(name) === key))),
        })),
    };
}
function medianOf(amounts) {
    const sorted = [...amounts].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle];
    const lower = sorted[middle - 1];
    if (upper === undefined)
        return null;
    return sorted.length % 2 === 1 || lower === undefined ? upper : round((lower + upper) / 2);
}
/** By reason, in an order that does not hang on that of the records. */
function leaveOut(skipped) {
    const groups = groupBy(skipped, ({ reason }) => reason);
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reason, all]) => ({ reason, count: all.length, subjects: all.map(({ subject }) => subject).sort() }));
}
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(one);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/measures/measures.js
/**
 * The measures of a period, each counted by itself from the records and never derived from another. What is not known has no value, and
 * what was left out of a count is named with the reason.
 */











const OBSERVERS = {
    'change-success-rate': observeSuccesses,
    'change-fail-rate': observeFailures,
    'emergency-rate': observeEmergencies,
    'unauthorised-deployments': observeDeployments,
    'overdue-reviews': observeReviews,
    'lead-time-kept': observeLeadTime,
    'approval-wait': observeWait,
    collisions: observeCollisions,
};
/** @throws RangeError where `now` is no instant, or `since` and `until` are no days in that order */
function measure(question) {
    const { files, facts, environment } = question;
    const now = (0,time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const period = (0,measures_period/* periodOf */.j)(question.since, question.until, files.policy.timezone);
    const basis = basisFor(question, period);
    return {
        schema: 1,
        generatedAt: (0,time/* toIso */.tK)(now),
        timezone: files.policy.timezone,
        period,
        environment,
        hasFacts: facts !== null,
        ...(0,words/* nameRepositories */.G)(files),
        records: files.records.length,
        measures: MEASURES.map((definition) => weigh(definition, OBSERVERS[definition.id](basis), basis)),
        findings: files.findings.map(({ reason, level, message, remedy, change, path, line, column }) => ({
            reason,
            level,
            message,
            remedy,
            change,
            path,
            line,
            column,
        })),
    };
}
function weigh(definition, observed, basis) {
    if (observed.kind === 'not-known') {
        const nothing = { numerator: null, denominator: null, value: null, median: null };
        const { because } = observed;
        const empty = { leftOut: [], notes: [], months: [], byRisk: [], byEnvironment: [] };
        return { ...definition, ...nothing, state: 'not-known', because, ...empty };
    }
    const { total, median, months, byRisk, byEnvironment } = tally(observed.counted, basis.period, basis.zone);
    return {
        ...definition,
        ...total,
        median: definition.unit === 'minutes' ? median : null,
        state: total.value === null ? 'no-value' : 'known',
        because: null,
        leftOut: leaveOut([...observed.left, ...(observed.isOfRecords ? basis.unreadable : [])]),
        notes: observed.notes,
        months,
        // A deployment has no level of its own.
        byRisk: observed.isOfRecords ? byRisk : [],
        byEnvironment,
    };
}

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var plain_writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-checkout.js
var read_checkout = __webpack_require__(585);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-repositories.js + 2 modules
var read_repositories = __webpack_require__(66);
// EXTERNAL MODULE: ./.build/build/src/cli/options/measures.js
var measures = __webpack_require__(227);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/measures.js
/**
 * `change-gate measures`: how changes went in a period, counted from all records of this checkout. What is not known has no value, and the
 * exit code says where something could not be read.
 */










const command = { options: measures.OPTIONS, run: measures_measures };
async function measures_measures(args, terminal) {
    const given = measures.OPTIONS.read(args);
    if (typeof given === 'string')
        return refuse(terminal, given);
    const { since, environment, output, root } = given;
    const until = (0,measures.dayAfter)(given.until);
    const choice = (0,read_checkout/* chooseFormat */.H8)(given.format, output);
    if ('because' in choice)
        return refuse(terminal, choice.because);
    const { format } = choice;
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => (0,read_repositories/* zoneOfGiven */.X)(given, terminal.now()));
    if (typeof times === 'string')
        return refuse(terminal, times);
    const now = times[0] ?? terminal.now();
    const read = await (0,read_checkout/* readCheckout */.b$)(given, now);
    if (read.kind === 'misuse')
        return refuse(terminal, read.because);
    if (read.kind === 'blind')
        return (0,read_checkout/* sayBlind */.VL)(read, terminal);
    const { files, facts } = read;
    const counted = measure({ files, facts, now, since, until, environment });
    const page = await render(counted, { format, output }, terminal);
    const isLacking = counted.findings.some(({ level }) => level === 'error');
    const written = { text: page, format, output, root, isForced: given.force, isLacking };
    const delivered = await (0,read_checkout/* deliver */.cK)(written, files, terminal);
    return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}
/** Where a period ends whose last day people name, as they do everywhere. */
function refuse(terminal, message) {
    return (0,options/* refuseUsage */.ms)(terminal, 'measures', (0,safe_text/* shown */.SP)(message, 500));
}
async function render(counted, { format, output }, terminal) {
    const { describeMeasures } = await __webpack_require__.e(/* import() */ 6442).then(__webpack_require__.bind(__webpack_require__, 6442));
    switch (format) {
        case 'text': {
            const colour = output === null && terminal.isColour;
            return (0,plain_writer/* renderAsText */.S)(describeMeasures(counted), { colour, width: terminal.width, program: terminal.program });
        }
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)(describeMeasures(counted));
        case 'html':
            return (await __webpack_require__.e(/* import() */ 2762).then(__webpack_require__.bind(__webpack_require__, 2762))).renderAsPage(describeMeasures(counted));
        case 'json':
            return (0,json_text/* writeJsonText */.j)(counted);
    }
}


/***/ }),

/***/ 227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   dayAfter: () => (/* binding */ dayAfter)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _oversight_measures_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1971);
/** The options of `change-gate measures`. */





const PERIOD = 'say of which period: --since 2026-10-01 --until 2026-10-31, the first and the last day';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .options */ .fF)('measures', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('say --since and --until'), {
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)("the first day, in the policy's zone"), PERIOD),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)('the last day; at most 120 months'), PERIOD),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('NAME', 'only changes that name this environment'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_4__/* .MANY */ .qz,
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('FILE', 'what GitHub said: deployments, and approvals that count'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT */ .aQ,
}, ({ since, until }) => (0,_oversight_measures_period_js__WEBPACK_IMPORTED_MODULE_1__/* .findPeriodFault */ .z)(since, dayAfter(until)));
function dayAfter(last) {
    const day = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(last);
    return day === null ? last : (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1));
}


/***/ }),

/***/ 1375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ periodOf),
/* harmony export */   z: () => (/* binding */ findPeriodFault)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/** The period of the measures: whole days of the policy's zone, half-open, and the months that it touches. */



/** The most months that a period may touch. */
const MOST_MONTHS = 120;
/** What is wrong with a first day and the day after the last one as a period, in words; null where nothing is. */
function findPeriodFault(since, until) {
    const [first, end] = [(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(since), (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(until)];
    if (first === null || end === null)
        return 'a period begins and ends on days that exist';
    if ((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(first, end) <= 0)
        return `--until ${(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -1))} is before --since ${since}; both days are part of the period`;
    const months = (end.year - first.year) * 12 + end.month - first.month + 1;
    return months > MOST_MONTHS ? `the period touches ${months} months; ask for ${MOST_MONTHS} at most` : null;
}
/** @throws RangeError for days that are no period */
function periodOf(since, until, zone) {
    const [first, end] = [(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(since), (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(until)];
    if (first === null || end === null || findPeriodFault(since, until) !== null)
        throw new RangeError(`${since} to ${until} is no period.`);
    return {
        since: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(first),
        until: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(end),
        start: (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(first, zone)),
        end: (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(end, zone)),
        months: monthsOf(first, (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -1)),
    };
}
function monthsOf(first, last) {
    const count = (last.year - first.year) * 12 + last.month - first.month + 1;
    return Array.from({ length: count }, (_, index) => {
        const months = first.month - 1 + index;
        const begin = { year: first.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
        const close = { ...begin, day: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(begin) };
        const isWhole = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(first, begin) >= 0 && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(close, last) >= 0;
        return { month: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(begin).slice(0, 7), isWhole };
    });
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