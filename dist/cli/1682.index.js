export const id = 1682;
export const ids = [1682];
export const modules = {

/***/ 1682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measures: () => (/* binding */ measures)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/domain/examination.js + 7 modules
var examination = __webpack_require__(6796);
// EXTERNAL MODULE: ./.build/build/domain/instants.js
var instants = __webpack_require__(2478);
// EXTERNAL MODULE: ./.build/build/domain/forward-survey.js
var forward_survey = __webpack_require__(2962);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var domain_names = __webpack_require__(6406);
// EXTERNAL MODULE: ./.build/build/domain/review-duty.js
var review_duty = __webpack_require__(7621);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/domain/measures-sightings.js
/**
 * What the measures are counted from: the records as they are on this day, and what each measure saw of them. A record counts in a
 * measure by one instant of its own, so that it counts in one month and in no other.
 */





function basisFor({ files, facts, now, environment }, period) {
    const recordsWith = (0,forward_survey/* indexById */.RX)(files.records);
    const asked = files.records.filter(({ value }) => environment === null || (0,domain_names/* includesName */.VH)(value.environments, environment));
    const isAlone = ({ value }) => recordsWith(value.id).length === 1;
    return {
        files,
        facts,
        now,
        zone: files.policy.timezone,
        period,
        environment,
        records: asked.filter(isAlone),
        twins: asked.filter((record) => !isAlone(record)),
        unreadable: unreadablesOf(files),
    };
}
/** Records that are there and could not be understood; of what time they are nobody can tell. */
function unreadablesOf({ findings, records }) {
    const known = new Set(records.map(({ path }) => path));
    const lost = findings.filter(({ level, reason, path, change }) => level === 'error' &&
        (reason.startsWith('record-') || reason === 'placeholder-text') &&
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
            left.push({ reason: 'same-id', subject: record.value.id });
    return { counted, left };
}

// EXTERNAL MODULE: ./.build/build/domain/origin.js
var domain_origin = __webpack_require__(1706);
// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/surveyed-world.js
var surveyed_world = __webpack_require__(6810);
;// CONCATENATED MODULE: ./.build/build/domain/measures-approvals.js
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
        const origin = (0,domain_origin/* originOf */.yv)(facts, record);
        const requested = origin === null ? stated : (0,instants/* laterOf */.eG)(stated, origin.created_at);
        const times = (0,examination/* examine */.sb)(world, directory, record, files.records)
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

;// CONCATENATED MODULE: ./.build/build/domain/measures-definitions.js
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
        term: 'ITIL 4: unauthorised changes. It is the least that there were: that one lies in the time of a change does not show that the gate let it out, which `change-gate audit` looks for.',
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

// EXTERNAL MODULE: ./.build/build/domain/intervals.js
var intervals = __webpack_require__(3420);
// EXTERNAL MODULE: ./.build/build/domain/outcome.js
var outcome = __webpack_require__(518);
// EXTERNAL MODULE: ./.build/build/domain/schedule-text.js
var schedule_text = __webpack_require__(4773);
// EXTERNAL MODULE: ./.build/build/domain/votes.js
var votes = __webpack_require__(8275);
;// CONCATENATED MODULE: ./.build/build/domain/measures-deployments.js
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
    if ((0,votes/* isUnavailable */.Pd)(listed))
        return notKnown(`the deployments could not be read: ${listed.unavailable}`);
    const isLacking = files.findings.some(({ level }) => level === 'error');
    const counted = [];
    const left = [];
    for (const { id, environment: name, statuses } of listed) {
        if (environment !== null && !(0,domain_names/* isSameName */.yS)(name, environment))
            continue;
        const succeeded = statuses
            .filter(({ state }) => state === 'success')
            .map(({ created_at }) => created_at)
            .sort(instants/* compareInstants */.QI)[0];
        const at = within(basis, succeeded);
        if (at === null)
            continue;
        const subject = String(id);
        if ((0,outcome/* gateFor */.Tb)(files.policy, name) !== 'enforce')
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
function sayReach({ facts, period }, listed) {
    const names = [...new Set(listed.map(({ environment }) => environment))].sort();
    const asked = facts?.subject.environment ?? null;
    const where = names.length > 0 ? names.join(', ') : (asked ?? 'an environment that they do not name');
    const oldest = listed.map(({ created_at }) => created_at).sort(instants/* compareInstants */.QI)[0];
    const isShort = oldest === undefined || (0,instants/* compareInstants */.QI)(oldest, period.start) > 0;
    return [
        `The facts given list deployments to ${where} and to no other.`,
        ...(isShort
            ? [
                `The oldest of them is ${oldest === undefined ? 'none' : `of ${oldest}`}: whether there were others before is not known.`,
            ]
            : []),
    ];
}
/** In the time that it was planned for, or in which it was carried out. A standard change without either speaks for no instant. */
function isInTimeOf({ zone }, record, environment, at) {
    if (isWithdrawn(record) || !(0,domain_names/* includesName */.VH)(record.value.environments, environment))
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

;// CONCATENATED MODULE: ./.build/build/domain/measures-outcomes.js

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

// EXTERNAL MODULE: ./.build/build/domain/days.js
var days = __webpack_require__(3975);
// EXTERNAL MODULE: ./.build/build/domain/wall-time.js
var wall_time = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.build/build/domain/measures-period.js
/** The period of the measures: whole days of the policy's zone, half-open, and the months that it touches. */



/** The most months that a period may touch. */
const MOST_MONTHS = 120;
/** What is wrong with two days as a period, in words; null where nothing is. */
function findPeriodFault(since, until) {
    const [first, end] = [(0,days/* parseDay */.Iq)(since), (0,days/* parseDay */.Iq)(until)];
    if (first === null || end === null)
        return 'a period begins and ends on days that exist';
    if ((0,days/* countDays */.Tm)(first, end) <= 0)
        return `--until ${until} is not after --since ${since}; --until is the day after the last`;
    const months = (end.year - first.year) * 12 + end.month - first.month + 1;
    return months > MOST_MONTHS ? `the period touches ${months} months; ask for ${MOST_MONTHS} at most` : null;
}
/** @throws RangeError for days that are no period */
function periodOf(since, until, zone) {
    const [first, end] = [(0,days/* parseDay */.Iq)(since), (0,days/* parseDay */.Iq)(until)];
    if (first === null || end === null || findPeriodFault(since, until) !== null)
        throw new RangeError(`${since} to ${until} is no period.`);
    return {
        since: (0,days/* describeDate */.eG)(first),
        until: (0,days/* describeDate */.eG)(end),
        start: (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(first, zone)),
        end: (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(end, zone)),
        months: monthsOf(first, (0,days/* addDays */.fi)(end, -1)),
    };
}
function monthsOf(first, last) {
    const count = (last.year - first.year) * 12 + last.month - first.month + 1;
    return Array.from({ length: count }, (_, index) => {
        const months = first.month - 1 + index;
        const begin = { year: first.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
        const close = { ...begin, day: (0,days/* daysInMonth */.L3)(begin) };
        const isWhole = (0,days/* countDays */.Tm)(first, begin) >= 0 && (0,days/* countDays */.Tm)(close, last) >= 0;
        return { month: (0,days/* describeDate */.eG)(begin).slice(0, 7), isWhole };
    });
}

// EXTERNAL MODULE: ./.build/build/domain/emergencies.js
var emergencies = __webpack_require__(5475);
;// CONCATENATED MODULE: ./.build/build/domain/measures-reviews.js
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
    const rules = { directory, policy: basis.files.policy, now: basis.now };
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

// EXTERNAL MODULE: ./.build/build/domain/collisions.js
var collisions = __webpack_require__(177);
// EXTERNAL MODULE: ./.build/build/domain/lead-time.js
var lead_time = __webpack_require__(5310);
// EXTERNAL MODULE: ./.build/build/domain/planned-change.js
var planned_change = __webpack_require__(7513);
;// CONCATENATED MODULE: ./.build/build/domain/measures-schedule.js
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
    const others = files.records.map((record) => ({
        record,
        requestedAt: record.value['requested-at'],
        hasCountedApproval: true,
        live: !isWithdrawn(record),
    }));
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

// EXTERNAL MODULE: ./.build/build/domain/risk.js
var risk = __webpack_require__(8871);
;// CONCATENATED MODULE: ./.build/build/domain/measures-tally.js
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
    const levels = [...risk/* RISK_LEVELS */.WA, null].filter((level) => sightings.some(({ risk }) => risk === level));
    const names = new Map(sightings
        .flatMap(({ environments }) => environments)
        .sort()
        .map((name) => [(0,domain_names/* foldCase */.SP)(name), name]));
    return {
        total: sum(sightings),
        median: medianOf(sightings.map(({ amount }) => amount)),
        months: period.months.map((one) => ({ ...one, ...sum(byMonth.get(one.month) ?? []) })),
        byRisk: levels.map((of) => ({ of, ...sum(sightings.filter(({ risk }) => risk === of)) })),
        byEnvironment: [...names]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, of]) => ({
            of,
            ...sum(sightings.filter(({ environments }) => environments.some((name) => (0,domain_names/* foldCase */.SP)(name) === key))),
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

;// CONCATENATED MODULE: ./.build/build/domain/measures.js










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
    const period = periodOf(question.since, question.until, files.policy.timezone);
    const basis = basisFor(question, period);
    return {
        schema: 1,
        generatedAt: (0,time/* toIso */.tK)(now),
        timezone: files.policy.timezone,
        period,
        environment,
        hasFacts: facts !== null,
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

// EXTERNAL MODULE: ./.build/build/records/time-grammar.js
var time_grammar = __webpack_require__(2571);
// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
// EXTERNAL MODULE: ./.build/build/commands/board-files.js
var board_files = __webpack_require__(5106);
// EXTERNAL MODULE: ./.build/build/commands/rules.js
var rules = __webpack_require__(3643);
;// CONCATENATED MODULE: ./.build/build/commands/measures.js
/**
 * `change-gate measures`: how changes went in a period, counted from all records of this checkout. What is not known has no value, and the
 * exit code says where something could not be read.
 */







const MOST_BYTES = 1_048_576;
async function measures(args, terminal) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return refuse(terminal, options);
    const now = options.at ?? terminal.now();
    const read = await (0,board_files/* readCheckout */.b$)(options, now);
    if (read.kind === 'misuse')
        return refuse(terminal, read.because);
    if (read.kind === 'blind')
        return (0,board_files/* sayBlind */.VL)(read, terminal);
    const { files, facts } = read;
    const { since, until, environment, format, output, isForced } = options;
    const counted = measure({ files, facts, now, since, until, environment });
    const text = await render(counted, options, terminal);
    const isLacking = counted.findings.some(({ level }) => level === 'error');
    const delivered = await (0,board_files/* deliver */.cK)({ text, format, output, isForced, isLacking }, files, terminal);
    return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}
function refuse(terminal, message) {
    return (0,rules/* refuseUsage */.ms)(terminal, 'measures', (0,safe_text/* shown */.SP)(message, 500));
}
async function render(counted, { format, output }, terminal) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 7159).then(__webpack_require__.bind(__webpack_require__, 7159))).renderMeasuresText(counted, {
                colour: output === null && terminal.isColour,
                width: terminal.width,
            });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 1765).then(__webpack_require__.bind(__webpack_require__, 1765))).renderMeasuresMarkdown(counted, { limit: MOST_BYTES });
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(9885)]).then(__webpack_require__.bind(__webpack_require__, 9885))).renderMeasuresPage(counted);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 5894).then(__webpack_require__.bind(__webpack_require__, 5894))).renderMeasuresJson(counted);
    }
}
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                root: text,
                since: text,
                until: text,
                environment: text,
                facts: text,
                format: text,
                output: text,
                force: { type: 'boolean' },
                at: text,
            },
        });
        if (positionals.length > 0)
            return `it takes no ${JSON.stringify(positionals[0])}; say --since and --until`;
        const { since, until } = values;
        if (since === undefined || until === undefined)
            return 'say of which period: --since 2026-10-01 --until 2026-11-01, the second being the day after the last';
        for (const [name, day] of Object.entries({ since, until })) {
            const advice = (0,time_grammar/* checkDay */.p3)(day);
            if (advice !== null)
                return `--${name}: ${advice.message} ${advice.remedy}`;
        }
        const advice = values.at === undefined ? null : (0,time_grammar/* checkInstant */.wv)(values.at);
        if (advice !== null)
            return `--at: ${advice.message} ${advice.remedy}`;
        const fault = findPeriodFault(since, until);
        if (fault !== null)
            return fault;
        const format = (0,board_files/* chooseFormat */.H8)(values.format, values.output);
        if (format === null)
            return `--format is ${JSON.stringify(values.format)}; it can be ${board_files/* FORMATS */.hR.join(', ')}`;
        if (values.environment === '')
            return '--environment is empty';
        if (values.output === '')
            return '--output is empty; name a file';
        if (values.force === true && values.output === undefined)
            return '--force is for --output';
        return {
            root: values.root ?? '.',
            since,
            until,
            environment: values.environment ?? null,
            facts: values.facts ?? null,
            format,
            output: values.output ?? null,
            isForced: values.force ?? false,
            at: values.at ?? null,
        };
    }
    catch (error) {
        return (0,rules/* sayMisuse */.kw)(error);
    }
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

/***/ 518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stricterGate),
/* harmony export */   Bz: () => (/* binding */ strictestGate),
/* harmony export */   KA: () => (/* binding */ toOutcome),
/* harmony export */   Tb: () => (/* binding */ gateFor)
/* harmony export */ });
/* unused harmony export hasGovernanceFault */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6406);
/**
 * Enforce or advise, applied once, after the decision, by total functions. Nothing in here can turn a decision into another.
 */


const STRICTNESS = ['none', 'advise', 'enforce'];
function stricterGate(a, b) {
    return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
}
/** The policy's gate for an environment: the first entry that matches; enforced where none does. */
function gateFor(policy, environment) {
    return policy.environments.find(({ pattern }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, environment))?.gate ?? 'enforce';
}
/** The strictest gate that any environment could have; for a run that knows no environment. */
function strictestGate(policy) {
    const hasCatchAll = policy.environments.some(({ pattern }) => pattern === '*');
    const gates = policy.environments.map(({ gate }) => gate);
    return [...gates, ...(hasCatchAll ? [] : ['enforce'])].reduce(stricterGate, 'none');
}
/** Governance faults fail even under advise: a gate whose rules cannot be read has no opinion to advise with. */
const GOVERNANCE = [
    'policy-invalid',
    'register-missing',
    'register-invalid',
    'calendar-invalid',
    'items-invalid',
    'input-invalid',
];
/** Whether one of the rules could not be read or understood. */
function hasGovernanceFault(findings) {
    return findings.some((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) !== null && GOVERNANCE.includes(finding.reason));
}
function toOutcome(decision, gate, findings) {
    switch (decision) {
        case 'authorised':
        case 'not-required':
            return 'pass';
        case 'awaiting':
        case 'refused':
        case 'undetermined':
            if (hasGovernanceFault(findings))
                return 'fail';
            return gate === 'enforce' ? 'fail' : 'warn';
    }
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
