export const id = 969;
export const ids = [969];
export const modules = {

/***/ 9969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 30 modules
var source = __webpack_require__(8897);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time_time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/days.js
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
        const day = (0,time_days/* describeDate */.eG)((0,wall_time/* dayOf */.kb)(Math.min(Math.max(instant, first), last), zone));
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
        const day = (0,time_days/* parseDay */.Iq)(text);
        return day === null ? [] : [{ day, changes }];
    })
        .sort((a, b) => (0,time_days/* numberOf */.rl)(a.day) - (0,time_days/* numberOf */.rl)(b.day));
    const freezesOn = startSweep(schedule.freezes);
    const windowsOn = startSweep(schedule.windows);
    const changesOn = startSweep(schedule.changes);
    return days.map(({ day, changes }) => {
        const span = spanOf(day, zone);
        const own = new Set(changes);
        return {
            title: (0,time_time/* describeDay */.m3)(day),
            ...span,
            changes,
            continuing: changesOn(span).filter((change) => !own.has(change)),
            freezes: freezesOn(span),
            windows: windowsOn(span),
        };
    });
}
function spanOf(day, zone) {
    return { start: (0,wall_time/* startOfDay */.ol)(day, zone), end: (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(day, 1), zone) };
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
    const [, time = instant, day = ''] = /^(\S+) on ([^,]+),/u.exec((0,time_time/* describeInstant */.l0)(at, zone)) ?? [];
    const offset = (0,wall_time/* offsetAt */.HA)(at, zone);
    const local = (0,time_time/* toIso */.tK)(at + offset * time_time/* MINUTE */.pY).slice(0, 19);
    return { time: (0,wall_time/* countReadings */.jR)(local, zone) === 'twice' ? `${time} (${(0,wall_time/* describeOffset */.j8)(offset)})` : time, day };
}
/** `Tuesday 24 November 2026 to Monday 18 January 2027`: the last day of the range is the one before its end. */
function sayDays({ range }, zone) {
    const first = (0,time_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.start), zone));
    const last = (0,time_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instantOf(range.end) - 1, zone));
    return first === last ? first : `${first} to ${last}`;
}
function instantOf(text) {
    return (0,time_time/* parseInstant */.nV)(text) ?? 0;
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/question.js
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
    return (0,reasons/* isAboutRecord */.r)(reason) || reason === 'incident-missing';
}
/** Whether a record is among those that were asked for. */
function isAskedFor({ environments, items }, { value }) {
    const wanted = new Set(items.map(items_items/* normaliseRef */.uH));
    return ((environments.length === 0 || value.environments.some((name) => (0,names/* includesName */.VH)(environments, name))) &&
        (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has((0,items_items/* normaliseRef */.uH)(ref)))));
}
/** What was asked for, and what of it stands in no record: a wrong name and an empty calendar look the same otherwise. */
function describeAsked({ environments, items }, records) {
    const refs = [...new Set(items.map(items_items/* normaliseRef */.uH))];
    const named = records.flatMap(({ value }) => value.environments);
    const changed = new Set(records.flatMap(({ value }) => value['configuration-items'].map(items_items/* normaliseRef */.uH)));
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/words.js
/** The parts of a forward schedule in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */



/** What stands under every title: a schedule is easily taken for a permission. */
const WHEN_NOT_WHETHER = 'It says when, never whether: no approval was looked at, and nothing here is authorised.';
const STATE_MARKS = {
    planned: '\u25cb',
    'under-way': '\u25b6',
    overdue: '!',
    ended: '\u2713',
    withdrawn: '\u2013',
};
const LEGEND = [
    ...Object.entries(STATE_MARKS).map(([state, mark]) => `${mark} ${state}`),
    '\u2717 failed or backed out',
    '\u2744 freeze',
    '\u25a1 window',
].join(' \u00b7 ');
/** Without the marks, since a failed change has ended as well. */
function markOf({ state, result }) {
    return result === 'failed' || result === 'backed-out' ? '\u2717' : STATE_MARKS[state];
}
function sayState({ state, result }) {
    return result === null ? state : `${state}: ${result}`;
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
/** What is said of a change beside its id, title, risk, time and place. */
function sayRest(change) {
    const { type, priority, release, requestedBy } = change;
    return [
        `${type} change`,
        ...(priority === null ? [] : [`priority ${priority}`]),
        `requested by ${requestedBy}`,
        ...(release === null ? [] : [`release ${release}`]),
    ];
}
/** `2 files or rules have an error: changes may be missing here, and more may stand against those that are shown.` And what of the calendar is not there. */
function sayLack(schedule) {
    const faulty = (0,words/* countFaulty */.bq)(schedule.findings);
    if (faulty === 0)
        return null;
    const what = (0,words/* count */.U9)(faulty, 'file or rule has', 'files or rules have');
    const lack = `${what} an error: changes may be missing here, and more may stand against those that are shown.`;
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/document.js
/**
 * The forward schedule as a document: what could not be read first, then day by day what is planned and what stands against it. Where it
 * is too long for a surface the last days go first.
 */



function list(what, entries) {
    return { kind: 'list', what, entries };
}
function describeSchedule(schedule) {
    const { timezone, tzdata, changes, findings } = schedule;
    const zone = spokenZone(schedule);
    const data = tzdata === 'unknown' ? '' : `, zone data ${tzdata}`;
    const [asked, lack] = [sayAsked(schedule), sayLack(schedule)];
    const errors = findings.filter(({ level }) => level === 'error');
    const others = findings.filter(({ level }) => level !== 'error');
    return {
        title: `Change schedule of ${sayOwner(schedule)}`,
        blocks: [
            (0,render_document/* sentence */.em)(`${sayDays(schedule, zone)} (${zone}${data}).`),
            ...(zone === timezone ? [] : [(0,render_document/* sentence */.em)(`Times are in UTC: the zone ${timezone} is not known.`)]),
            ...(asked === null ? [] : [(0,render_document/* sentence */.em)(asked)]),
            (0,render_document/* sentence */.em)(`${sayCounts(schedule)}.`),
            (0,render_document/* sentence */.em)(WHEN_NOT_WHETHER, 'caution'),
            ...(lack === null ? [] : [(0,render_document/* sentence */.em)(lack, 'alert')]),
            ...(errors.length === 0 ? [] : [(0,render_document/* section */.uW)('Could not be used', [{ kind: 'findings', findings: errors }], 1)]),
            ...(changes.length === 0 ? [list('changes', [sayNothing(schedule)])] : []),
            ...groupByDay(schedule).map((day) => describeDay(day, zone)),
            ...describeUntimed(schedule),
            ...describeCollisions(schedule, zone),
            ...describeReleases(schedule),
            ...(others.length === 0 ? [] : [(0,render_document/* section */.uW)('Also', [{ kind: 'findings', findings: others }], 5)]),
            (0,render_document/* sentence */.em)(LEGEND, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
const COLUMNS = ['When, and which change', 'Risk', 'State', 'Environments', 'Items', 'Besides', 'Against it'];
function describeDay(day, zone) {
    const rows = day.changes.map((change) => [
        [`${markOf(change)} ${sayTimes(change, day, zone)} `, { code: change.id }, ` ${change.title}`],
        { risk: change.risk },
        sayState(change),
        ...describePlace(change),
        against(change.problems),
    ]);
    const entries = [
        ...day.freezes.map((freeze) => `\u2744 ${sayPart(freeze, day, zone)}: ${sayFreeze(freeze)}`),
        ...day.windows.map((window) => `\u25a1 ${sayPart(window, day, zone)}: ${sayWindow(window)}`),
        ...day.continuing.map((change) => [
            `${markOf(change)} ${sayPart(change, day, zone)}: `,
            { code: change.id },
            ` ${change.title} (${sayState(change)})`,
        ]),
    ];
    const what = 'freezes, windows and changes that began before';
    return (0,render_document/* section */.uW)(day.title, [list(what, entries), ...(0,render_document/* table */.tp)(COLUMNS, 'changes', rows)], 2);
}
function describePlace(change) {
    return [change.environments.join(', '), change.items.join(', '), sayRest(change).join(' \u00b7 ')];
}
function against(problems) {
    if (problems.length === 0)
        return render_document/* NOTHING */.K$;
    const texts = problems.map(({ reason, level, message, remedy }) => [
        `${level} `,
        { code: reason },
        `: ${message} \u2192 ${remedy}`,
    ]);
    return { kind: 'alert', texts };
}
function describeUntimed({ untimed }) {
    if (untimed.length === 0)
        return [];
    const rows = untimed.map((change) => [['\u25cb ', { code: change.id }, ` ${change.title}`], { risk: change.risk }, ...describePlace(change)]);
    const columns = ['Change', 'Risk', 'Environments', 'Items', 'Besides'];
    return [(0,render_document/* section */.uW)('At any time that the calendar allows', (0,render_document/* table */.tp)(columns, 'changes without a time', rows), 3)];
}
function describeCollisions({ collisions }, zone) {
    if (collisions.length === 0)
        return [];
    const rows = collisions.map(({ changes: [first, second], kind, places, start, end }) => {
        const [from, to] = [clockOf(start, zone), clockOf(end, zone)];
        const begin = from.day === to.day ? from.time : `${from.time} on ${from.day}`;
        return [
            [{ code: first }, ' and ', { code: second }],
            `${begin} to ${to.time} on ${to.day}`,
            kind === 'same-item' ? 'both change it' : 'one changes what the other depends on',
            places.join(', '),
        ];
    });
    return [(0,render_document/* section */.uW)('Collisions', (0,render_document/* table */.tp)(['Changes', 'Together', 'How', 'Where'], 'collisions', rows), 2)];
}
function describeReleases({ releases }) {
    if (releases.length === 0)
        return [];
    const rows = releases.map(({ name, changes }) => {
        return [name, changes.flatMap((code, at) => (at === 0 ? [{ code }] : [' \u2192 ', { code }]))];
    });
    return [(0,render_document/* section */.uW)('Releases', (0,render_document/* table */.tp)(['Release', 'Changes, in the order of their start'], 'releases', rows), 4)];
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 13 modules
var examination = __webpack_require__(3510);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/collisions.js
var schedule_collisions = __webpack_require__(2838);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js + 1 modules
var schedule_calendar = __webpack_require__(624);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/spans.js
/** The calendar's windows and freezes as spans of a range, each rule by itself; a calendar with a fault is not used at all. */




/** @param isKnown whether the file is what the repository holds */
function readForwardCalendar({ calendar, policy }, question, isKnown) {
    if (!isKnown)
        return { rules: null, windows: [], freezes: [], findings: [] };
    const findings = (0,schedule_calendar/* inspectCalendar */.B)(calendar, policy);
    if (findings.some(({ level }) => level === 'error'))
        return { rules: null, windows: [], freezes: [], findings };
    const rules = (0,schedule_calendar/* readCalendar */.f)(calendar, policy);
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
    return { name, environments: [...new Set(environments)], start: (0,time_time/* toIso */.tK)(start), end: (0,time_time/* toIso */.tK)(end) };
}
/** Days beyond the published ones look free of freezes, and are only not known. */
function sayHorizon(rules, range, zone) {
    return rules.freezes.flatMap(({ name, known }) => {
        if (known === null || (known.start <= range.start && range.end <= known.end))
            return [];
        const message = `The days of the freeze \u201c${name}\u201d are known from ${(0,time_time/* describeInstant */.l0)(known.start, zone)} until ${(0,time_time/* describeInstant */.l0)(known.end, zone)} only; the schedule reaches further.`;
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
            .map(({ span, ...collision }) => ({ ...collision, start: (0,time_time/* toIso */.tK)(span.start), end: (0,time_time/* toIso */.tK)(span.end) }));
    }
}

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
    const { verdict } = (0,risk/* assessRisk */.y)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const isKnown = verdict.computed !== null || verdict.declared !== null || model !== null;
    return { level: verdict.final, isKnown };
}
function placing_describeUntimed({ path, value }, risk) {
    return {
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
    };
}
function describeScheduled({ record, span, state }, risk, problems) {
    const { value } = record;
    return {
        ...placing_describeUntimed(record, risk),
        start: (0,time_time/* toIso */.tK)(span.start),
        end: (0,time_time/* toIso */.tK)(span.end),
        state,
        result: state === 'ended' ? (value.outcome?.result ?? null) : null,
        dependsOn: [...(value['depends-on'] ?? [])],
        problems: problems.map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy })),
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
    const { id, retries } = record.value;
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
        ...(0,record_checks/* judgeIdentity */.Ec)(record, rules.recordsWith(id)),
        ...(retries === undefined ? [] : (0,record_checks/* judgeRetry */.UY)(record, rules.recordsWith(retries))),
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/forward.js
/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */














/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
function planForward(files, question) {
    const now = (0,time_time/* parseInstant */.nV)(question.now);
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
        recordsWith: (0,record_index/* indexById */.RX)(files.records),
        now,
    };
    const { changes, pairs } = judgeAll(placed, files, rules, question, zone);
    const untimed = places
        .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
        .sort(compareRecords)
        .map((record) => placing_describeUntimed(record, riskOf(record, files)));
    const own = [
        ...days,
        ...calendar.findings,
        ...places.flatMap(({ place }) => (place.kind === 'unsound' ? place.findings : [])),
        ...(pairs.isFull ? [sayFull()] : []),
    ];
    return {
        schema: 1,
        generatedAt: (0,time_time/* toIso */.tK)(now),
        timezone: policy.timezone,
        tzdata: question.tzdata,
        repository: question.repository,
        range: { start: (0,time_time/* toIso */.tK)(range.start), end: (0,time_time/* toIso */.tK)(range.end) },
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
    const related = (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref));
    const changes = placed.map((one) => {
        const risk = riskOf(one.record, files);
        const change = (0,planned_change/* planChange */.AS)(one.record, risk.level, one.record.value.environments, one.span, zone);
        const self = standing.get(one.record);
        const collisions = self?.live === true && !pairs.isFull
            ? (0,schedule_collisions/* findCollisions */.tn)(change, self, rules.others, policy.schedule.collisions, related)
            : schedule_collisions/* NO_COLLISIONS */.IG;
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

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/ics.js
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
        `NAME:${ics_text(name)}`,
        `X-WR-CALNAME:${ics_text(name)}`,
        `DESCRIPTION:${ics_text(describeCalendar(schedule))}`,
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
        `UID:${ics_text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(change),
        `SUMMARY:${ics_text(`[${label}] ${id} ${title}${mark}`)}`,
        `DESCRIPTION:${paragraph(describeChange(change))}`,
        `CATEGORIES:${['change', type, ...(risk === null ? [] : [risk]), ...environments].map((one) => ics_text(one)).join(',')}`,
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
        `UID:${ics_text(uid)}`,
        `DTSTAMP:${stamp}`,
        ...timesOf(freeze),
        `SUMMARY:${ics_text(`[${hardness} freeze] ${name}`)}`,
        `DESCRIPTION:${paragraph([`${id} stops ${stops} in ${sayEnvironments(environments)}`])}`,
        `CATEGORIES:${['freeze', hardness, ...environments].map((one) => ics_text(one)).join(',')}`,
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
function ics_text(value) {
    return (0,safe_text/* withoutOldCommands */.KF)((0,safe_text/* shown */.SP)(value))
        .replace(/:(?=:)/g, ': ')
        .replace(/[\\;,]/g, '\\$&');
}
function paragraph(lines) {
    return lines.map((line) => ics_text(line)).join('\\n');
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

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/json.js
/** The forward schedule as JSON (`schemas/forward-schedule.schema.json`). The same schedule gives the same bytes. */

function renderCalendarJson(schedule) {
    return (0,json_text/* writeJsonText */.j)(schedule);
}

// EXTERNAL MODULE: ./.build/build/src/render/page/escape.js
var page_escape = __webpack_require__(1086);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/generated/page-assets.js
// Generated by scripts/generate.mjs from browser/forward-schedule/ and browser/styles/. Do not edit.
/** The program of the page; it runs in the reader\u2019s browser and nowhere else. */
const PAGE_PROGRAM = "(function() {\n'use strict';\n  // src/domain/time/intervals.ts\n  /** Spans as a set: sorted; what overlaps or touches becomes one; empty and inverted spans are left out. */\n  function unite(spans) {\n    const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);\n    const set = [];\n    let last;\n    for (const span of sorted) if (last !== void 0 && span.start <= last.end) {\n      last = {\n        start: last.start,\n        end: Math.max(last.end, span.end)\n      };\n      set[set.length - 1] = last;\n    } else {\n      last = span;\n      set.push(span);\n    }\n    return set;\n  }\n  /** What of a set is in no span of the other. Linear in both. */\n  function subtract(from, taken) {\n    const left = [];\n    let j = 0;\n    for (const span of from) {\n      let { start } = span;\n      while ((taken[j]?.end ?? Number.POSITIVE_INFINITY) <= start) j += 1;\n      for (let k = j, hole = taken[k]; hole !== void 0 && hole.start < span.end; k += 1, hole = taken[k]) {\n        if (start < hole.start) left.push({\n          start,\n          end: hole.start\n        });\n        start = Math.max(start, hole.end);\n      }\n      if (start < span.end) left.push({\n        start,\n        end: span.end\n      });\n    }\n    return left;\n  }\n  function isOverlapping(a, b) {\n    return a.start < b.end && b.start < a.end;\n  }\n  function isWithin(instant, span) {\n    return span.start <= instant && instant < span.end;\n  }\n  // src/domain/time/days.ts\n  /** A day that writes itself as `2026-11-24`. */\n  var CalendarDay = class {\n    year;\n    month;\n    day;\n    constructor(year, month, day) {\n      this.year = year;\n      this.month = month;\n      this.day = day;\n    }\n    toString() {\n      return describeDate(this);\n    }\n  };\n  const DAYS_BEFORE_MONTH = [\n    0,\n    31,\n    59,\n    90,\n    120,\n    151,\n    181,\n    212,\n    243,\n    273,\n    304,\n    334\n  ];\n  function isLeapYear(year) {\n    return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;\n  }\n  function daysInMonth({ year, month }) {\n    if (month === 2) return isLeapYear(year) ? 29 : 28;\n    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;\n  }\n  /** 1 for 1 January. */\n  function dayOfYear({ year, month, day }) {\n    const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;\n    return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;\n  }\n  /** Days before 1 January of a year, from 1 January of the year 0, whose leap year comes before its years 1 to 4. */\n  function daysBeforeYear(year) {\n    const past = year - 1;\n    return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;\n  }\n  const EPOCH = daysBeforeYear(1970);\n  /** Days since 1 January 1970; below 0 before it. */\n  function numberOf(day) {\n    return daysBeforeYear(day.year) - EPOCH + dayOfYear(day) - 1;\n  }\n  /** The day of a number of days since 1 January 1970. */\n  function dayAt(number) {\n    let year = 1970 + Math.floor(number / 365.2425);\n    while (daysBeforeYear(year) - EPOCH > number) year -= 1;\n    while (daysBeforeYear(year + 1) - EPOCH <= number) year += 1;\n    let left = number - (daysBeforeYear(year) - EPOCH);\n    let month = 1;\n    for (let length = 31; left >= length; length = daysInMonth({\n      year,\n      month,\n      day: 1\n    })) {\n      left -= length;\n      month += 1;\n    }\n    return new CalendarDay(year, month, left + 1);\n  }\n  /** 1 Monday to 7 Sunday. */\n  function weekdayOf$1(day) {\n    return ((numberOf(day) + 3) % 7 + 7) % 7 + 1;\n  }\n  /** A day that exists, as `2026-11-24`; null for anything else. */\n  function parseDay(text) {\n    if (!/^(?!0000)\\d{4}-\\d{2}-\\d{2}$/.test(text)) return null;\n    const [year, month, day] = [\n      Number(text.slice(0, 4)),\n      Number(text.slice(5, 7)),\n      Number(text.slice(8))\n    ];\n    if (month < 1 || month > 12 || day < 1 || day > daysInMonth({\n      year,\n      month,\n      day\n    })) return null;\n    return new CalendarDay(year, month, day);\n  }\n  /** `2026-11-24`. */\n  function describeDate({ year, month, day }) {\n    return `${describeYear(year)}-${pad(month)}-${pad(day)}`;\n  }\n  /** Four digits; a sign and six beyond them. */\n  function describeYear(year) {\n    if (year >= 0 && year <= 9999) return String(year).padStart(4, \"0\");\n    return `${year < 0 ? \"-\" : \"+\"}${String(Math.abs(year)).padStart(6, \"0\")}`;\n  }\n  function pad(part) {\n    return String(part).padStart(2, \"0\");\n  }\n  new Set(\"CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET\".split(\" \"));\n  // src/domain/time/time.ts\n  /**\n  * Instants as whole milliseconds since 1970 in UTC, and how they are said. What is finer than a millisecond is cut off towards\n  * the past, which never changes the order of two instants. A text is an instant only in one grammar: RFC 3339 with an offset.\n  */\n  const MINUTE = 6e4;\n  const HOUR = 60 * MINUTE;\n  /** 24 hours. A calendar day may be shorter or longer; those are counted with dates, never with this. */\n  const DAY = 24 * HOUR;\n  /** RFC 3339 in UTC: `2026-11-24T10:00:00Z`. */\n  function toIso(instant) {\n    const { day, time, fraction } = split(instant);\n    return `${describeDate(day)}T${time}${fraction}Z`;\n  }\n  /** Day, time and fraction of a second, by the clock of UTC. */\n  function split(instant) {\n    const day = Math.floor(instant / DAY);\n    const rest = instant - day * DAY;\n    const two = (part) => String(Math.floor(part)).padStart(2, \"0\");\n    const time = `${two(rest / HOUR)}:${two(rest % HOUR / MINUTE)}:${two(rest % MINUTE / 1e3)}`;\n    const milliseconds = rest % 1e3;\n    const fraction = milliseconds === 0 ? \"\" : `.${String(milliseconds).padStart(3, \"0\").replace(/0+$/, \"\")}`;\n    return {\n      day: dayAt(day),\n      time,\n      fraction\n    };\n  }\n  const WEEKDAYS$1 = [\n    \"Monday\",\n    \"Tuesday\",\n    \"Wednesday\",\n    \"Thursday\",\n    \"Friday\",\n    \"Saturday\",\n    \"Sunday\"\n  ];\n  const MONTHS = [\n    \"January\",\n    \"February\",\n    \"March\",\n    \"April\",\n    \"May\",\n    \"June\",\n    \"July\",\n    \"August\",\n    \"September\",\n    \"October\",\n    \"November\",\n    \"December\"\n  ];\n  /** `Tuesday 24 November 2026`. */\n  function describeDay(day) {\n    return `${WEEKDAYS$1[weekdayOf$1(day) - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`;\n  }\n  // browser/forward-schedule/clock.ts\n  /**\n  * The clock of the page, by the offsets in its data and not by what the reader's browser knows of zones: every reader sees the same\n  * times, and a short or a long day is as long as it is. Days are whole numbers from 1 January 1970, as in the domain.\n  */\n  const WEEKDAYS = [\n    \"Monday\",\n    \"Tuesday\",\n    \"Wednesday\",\n    \"Thursday\",\n    \"Friday\",\n    \"Saturday\",\n    \"Sunday\"\n  ];\n  const two = (number) => String(number).padStart(2, \"0\");\n  /** 0 Monday to 6 Sunday. */\n  const weekdayOf = (day) => weekdayOf$1(dayAt(day)) - 1;\n  /** The week of the year, by ISO 8601: the one that holds its Thursday. */\n  function weekOf(day) {\n    const thursday = day - weekdayOf(day) + 3;\n    return 1 + Math.floor((thursday - numberOf({\n      year: dayAt(thursday).year,\n      month: 1,\n      day: 1\n    })) / 7);\n  }\n  /** `2026-11-24`. */\n  const writeDay = (day) => describeDate(dayAt(day));\n  function readDay(text) {\n    const day = parseDay(text);\n    return day === null ? null : numberOf(day);\n  }\n  /** `Tuesday 24 November 2026`. */\n  const sayDay = (day) => describeDay(dayAt(day));\n  const monthName = (day) => sayDay(day).split(\" \")[2] ?? \"\";\n  /** `Tue 24 Nov 2026`. */\n  function shortDay(day) {\n    const [weekday = \"\", date, month = \"\", year] = sayDay(day).split(\" \");\n    return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)} ${year}`;\n  }\n  /** `10:00` */\n  function clockIn(instant, offset) {\n    const time = ((instant + offset) % DAY + DAY) % DAY;\n    return `${two(Math.floor(time / HOUR))}:${two(Math.floor(time % HOUR / MINUTE))}`;\n  }\n  function sayLength(milliseconds) {\n    const minutes = Math.round(milliseconds / MINUTE);\n    const said = [\n      [Math.floor(minutes / 1440), \"d\"],\n      [Math.floor(minutes % 1440 / 60), \"h\"],\n      [minutes % 60, \"min\"]\n    ].filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);\n    return said.length === 0 ? \"0 min\" : said.join(\" \");\n  }\n  function openClock(zone) {\n    const isInZone = (instant) => zone.from <= instant && instant < zone.until;\n    function offsetAt(instant) {\n      if (!isInZone(instant)) return 0;\n      let found = zone.offsets[0]?.[1] ?? 0;\n      for (const [start, minutes] of zone.offsets) {\n        if (start > instant) break;\n        found = minutes;\n      }\n      return found * MINUTE;\n    }\n    const dayOf = (instant) => Math.floor((instant + offsetAt(instant)) / DAY);\n    function startOfDay(day) {\n      const wall = day * DAY;\n      const before = offsetAt(wall - DAY);\n      const after = offsetAt(wall + DAY);\n      if (offsetAt(wall - before) === before) return wall - before;\n      if (offsetAt(wall - after) === after) return wall - after;\n      const change = zone.offsets.find(([start]) => start > wall - 864e5 && start <= wall + 864e5);\n      return change === void 0 ? wall - after : change[0];\n    }\n    function sayTime(instant, day, isUtc = false) {\n      const offset = isUtc ? 0 : offsetAt(instant);\n      const own = Math.floor((instant + offset) / DAY);\n      const date = day !== null && dayAt(own).year === dayAt(day).year ? shortDay(own).slice(0, -5) : shortDay(own);\n      const words = own === day ? clockIn(instant, offset) : `${date} ${clockIn(instant, offset)}`;\n      return isUtc || isInZone(instant) ? words : `${words} UTC`;\n    }\n    const sayTimes = (span, day, isUtc = false) => `${sayTime(span.start, day, isUtc)}\u2013${sayTime(span.end, day, isUtc)}`;\n    return {\n      offsetAt,\n      isInZone,\n      dayOf,\n      startOfDay,\n      sayTime,\n      sayTimes\n    };\n  }\n  // browser/forward-schedule/filters.ts\n  /** What is chosen, how it is written into the address after its hash, and which changes match. Nothing unknown in the address is kept. */\n  const VIEWS = [\n    \"month\",\n    \"agenda\",\n    \"timeline\"\n  ];\n  const FILTERS = [\n    \"q\",\n    \"env\",\n    \"item\",\n    \"risk\",\n    \"type\",\n    \"state\"\n  ];\n  const FILTER_WORDS = {\n    q: \"search\",\n    env: \"environment\",\n    item: \"item\",\n    risk: \"risk\",\n    type: \"type\",\n    state: \"state\"\n  };\n  const ZOOMS = [\n    \"7\",\n    \"14\",\n    \"28\",\n    \"56\"\n  ];\n  const KEYS = [\n    \"view\",\n    \"month\",\n    \"from\",\n    \"zoom\",\n    \"day\",\n    ...FILTERS,\n    \"change\"\n  ];\n  const fold = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());\n  const shortItem = (ref) => ref.replace(/^([^:/]+:)default\\//, \"$1\").replace(/^component:/, \"\");\n  const isOneOf = (all, text) => all.includes(text);\n  const isView = (text) => isOneOf(VIEWS, text);\n  const isFilter = (text) => isOneOf(FILTERS, text);\n  function readHash(hash) {\n    const given = new URLSearchParams(hash.replace(/^#/, \"\"));\n    const asked = Object.fromEntries(KEYS.map((key) => [key, (given.get(key) ?? \"\").slice(0, 300)]));\n    return {\n      ...asked,\n      view: isView(asked.view) ? asked.view : \"\",\n      zoom: isOneOf(ZOOMS, asked.zoom) ? asked.zoom : \"\",\n      month: /^\\d{4}-(0[1-9]|1[0-2])$/.test(asked.month) ? asked.month : \"\",\n      from: readDay(asked.from) === null ? \"\" : asked.from,\n      day: readDay(asked.day) === null ? \"\" : asked.day\n    };\n  }\n  function writeHash(chosen) {\n    const kept = new URLSearchParams();\n    for (const key of KEYS) if (chosen[key] !== \"\") kept.set(key, chosen[key]);\n    return kept.toString();\n  }\n  const isFiltered = (chosen) => FILTERS.some((key) => chosen[key] !== \"\");\n  const texts = new WeakMap();\n  function textOf(change) {\n    const known = texts.get(change);\n    if (known !== void 0) return known;\n    const text = [\n      change.id,\n      change.title,\n      change.by,\n      change.release ?? \"\",\n      ...change.items,\n      ...change.environments\n    ].join(\"\\n\").toLowerCase();\n    texts.set(change, text);\n    return text;\n  }\n  /** Whether the gate would refuse it as it stands; a change without a time has nothing against it. */\n  const isStopped = (change) => \"problems\" in change && change.problems.some(({ level }) => level === \"error\");\n  function isMatch(change, chosen) {\n    if (chosen.risk !== \"\" && change.risk !== chosen.risk) return false;\n    if (chosen.type !== \"\" && change.type !== chosen.type) return false;\n    if (chosen.state === \"errors\" ? !isStopped(change) : chosen.state !== \"\" && change.state !== chosen.state) return false;\n    if (chosen.item !== \"\" && !change.items.includes(chosen.item)) return false;\n    if (chosen.env !== \"\" && !change.environments.some((name) => fold(name) === fold(chosen.env))) return false;\n    return chosen.q.toLowerCase().split(/\\s+/).every((word) => textOf(change).includes(word));\n  }\n  /** Windows or freezes of the chosen environment, or of all. */\n  const spansFor = (spans, { env }) => env === \"\" ? spans : spans.filter(({ environments }) => environments.some((name) => fold(name) === fold(env)));\n  /**\n  * Where a change to the chosen item, or to any, has room in the chosen environment; each at least `least` milliseconds long. Nowhere,\n  * where freezes are not known.\n  */\n  function findGaps(data, range, least, chosen) {\n    if (!data.areRulesKnown) return [];\n    const windows = spansFor(data.windows, chosen);\n    const room = windows.length === 0 ? [range] : windows;\n    const live = data.changes.filter((change) => change.state !== \"ended\" && change.state !== \"withdrawn\" && change.environments.some((name) => fold(name) === fold(chosen.env)) && (chosen.item === \"\" || change.items.includes(chosen.item)));\n    const taken = unite([\n      {\n        start: Number.NEGATIVE_INFINITY,\n        end: range.start\n      },\n      ...spansFor(data.freezes, chosen),\n      ...live\n    ]);\n    return subtract(unite(room.filter((span) => isOverlapping(span, range))), taken).filter(({ start, end }) => start < range.end && end - start >= least);\n  }\n  // browser/forward-schedule/page.ts\n  /** The data of this page and the clock that they give; read once, when the program starts. */\n  const data = JSON.parse(document.getElementById(\"data\")?.textContent ?? \"\");\n  const clock = openClock(data.zone);\n  /** The present instant. */\n  const now = () => Date.now();\n  // browser/forward-schedule/elements.ts\n  const LONGEST = 160;\n  const LONGEST_MESSAGE = 1e3;\n  const ATTRIBUTES = [\n    \"class\",\n    \"id\",\n    \"type\",\n    \"scope\",\n    \"datetime\",\n    \"role\",\n    \"tabindex\",\n    \"colspan\"\n  ];\n  /** @throws Error where the page has no such element: the page and its program are made together. */\n  function byId(id) {\n    const element = document.getElementById(id);\n    if (element === null) throw new Error(`no element: ${id}`);\n    return element;\n  }\n  function cut(text, most = LONGEST) {\n    const characters = text.length <= most ? [] : Array.from(text.slice(0, 2 * most + 2));\n    return characters.length <= most ? text : `${characters.slice(0, most - 1).join(\"\")}\u2026`;\n  }\n  /** An element; names that begin with \"data-\" or \"aria-\", and those of ATTRIBUTES, become attributes, children that are strings text. */\n  function make(name, given, ...children) {\n    const element = document.createElement(name);\n    for (const [key, value] of Object.entries(given ?? {})) {\n      if (value === null) continue;\n      if (!ATTRIBUTES.includes(key) && !/^(data|aria)-[a-z-]+$/.test(key)) throw new Error(`no attribute: ${key}`);\n      element.setAttribute(key, String(value));\n    }\n    const flat = (list) => list.flatMap((child) => Array.isArray(child) ? flat(child) : child === null || child === \"\" ? [] : [child]);\n    element.append(...flat(children));\n    return element;\n  }\n  const isNarrow = () => window.matchMedia(\"(max-width: 640px)\").matches;\n  const unseen = (text) => make(\"span\", { class: \"unseen\" }, text);\n  const apart = (text) => make(\"bdi\", null, cut(text));\n  const listWords = (words) => words.length < 2 ? words.join(\"\") : `${words.slice(0, -1).join(\", \")} and ${words.at(-1)}`;\n  const capital = (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;\n  /** Number and noun. */\n  const count = (number, noun) => `${number} ${noun}${number === 1 ? \"\" : \"s\"}`;\n  /** All changes, with and without a time; a change is called by its place in this list. */\n  const ALL = [...data.changes, ...data.untimed];\n  const PLACES = new Map(ALL.map((change, place) => [change, place]));\n  const placeOf = (change) => PLACES.get(change) ?? -1;\n  const BY_ID = new Map([...ALL].reverse().map((change) => [change.id, change]));\n  const changeById = (id) => BY_ID.get(id) ?? null;\n  const isTimed = (change) => \"start\" in change;\n  /** A button that opens the details of a change. */\n  const opener = (change, given, ...children) => make(\"button\", {\n    type: \"button\",\n    \"data-open\": placeOf(change),\n    ...given\n  }, ...children);\n  const COLLIDING = new Map();\n  for (const collision of data.collisions) for (const id of collision.changes) COLLIDING.set(id, [...COLLIDING.get(id) ?? [], collision]);\n  const collisionsOf = ({ id }) => COLLIDING.get(id) ?? [];\n  const otherOf = ({ changes }, { id }) => changes.find((one) => one !== id) ?? id;\n  const collidesWith = (change) => collisionsOf(change).map((collision) => otherOf(collision, change));\n  const hasFailed = (change) => isTimed(change) && (change.result === \"failed\" || change.result === \"backed-out\");\n  const marksOf = (change) => `risk-${change.risk}${isTimed(change) ? ` ${change.state}` : \"\"}${COLLIDING.has(change.id) ? \" clash\" : \"\"}${isStopped(change) || hasFailed(change) ? \" stopped\" : \"\"}`;\n  const sayRisk = ({ risk }) => data.words.risk[risk];\n  function sayState(change) {\n    if (!isTimed(change)) return \"Any time\";\n    return change.state === \"ended\" && change.result !== null ? data.words.result[change.result] : data.words.state[change.state];\n  }\n  /** What a mark says beside its risk. */\n  const tagsOf = (change) => [\n    ...COLLIDING.has(change.id) ? [\"collides\"] : [],\n    ...isStopped(change) && change.state !== \"overdue\" ? [\"error\"] : [],\n    ...change.state === \"planned\" ? [] : [String(hasFailed(change) ? change.result : change.state).replace(\"-\", \" \")]\n  ];\n  /** For whoever cannot see the mark: all that it shows. */\n  const sayChange = (change) => `${clock.sayTimes(change, clock.dayOf(change.start))}, ${sayRisk(change)}, ${sayState(change)}${COLLIDING.has(change.id) ? `, collides with ${listWords(collidesWith(change))}` : \"\"}${isStopped(change) ? \", with errors\" : \"\"}`;\n  /** Place of an instant in a range, in percent. */\n  const percent = (instant, { start, end }) => 100 * (Math.min(Math.max(instant, start), end) - start) / (end - start);\n  function placeIn(element, span, range) {\n    const left = percent(span.start, range);\n    element.style.setProperty(\"left\", `${left}%`);\n    element.style.setProperty(\"width\", `${percent(span.end, range) - left}%`);\n    return element;\n  }\n  /** A line at an instant. */\n  function lineAt(instant, name, range) {\n    const line = make(\"i\", { class: name });\n    line.style.setProperty(\"left\", `${percent(instant, range)}%`);\n    return line;\n  }\n  /** A button of a view's tools. */\n  function step(name, words, isPossible) {\n    const button = make(\"button\", {\n      type: \"button\",\n      class: \"plain\",\n      \"data-do\": name\n    }, words);\n    button.disabled = !isPossible;\n    return button;\n  }\n  /** Of these days the schedule says nothing, which is not the same as nothing being planned. */\n  const isOutside = (day) => clock.startOfDay(day) >= data.end || clock.startOfDay(day + 1) <= data.start;\n  /** From the beginning of a day to the beginning of another. */\n  const daysFrom = (first, next) => ({\n    start: clock.startOfDay(first),\n    end: clock.startOfDay(next)\n  });\n  const sayFreeze = ({ name, hardness }) => `${name} (${hardness} freeze)`;\n  // browser/forward-schedule/agenda.ts\n  /** The agenda: the same entries as in the plain HTML, of what matches, a bounded number at a time; all of them for a printer. */\n  const PAGE = 500;\n  const entries = new Map();\n  const when = (span, day) => [\n    make(\"time\", { datetime: toIso(span.start) }, clock.sayTime(span.start, day)),\n    \"\u2013\",\n    make(\"time\", { datetime: toIso(span.end) }, clock.sayTime(span.end, day))\n  ];\n  function entryOf(change, day) {\n    const known = entries.get(change);\n    if (known !== void 0) return known;\n    const others = collidesWith(change);\n    const { fact } = data.words;\n    const facts = [\n      [\n        make(\"code\", null, apart(change.id)),\n        ` ${fact.environments} `,\n        apart(listWords(change.environments))\n      ],\n      [`${fact.items} `, apart(listWords(change.items.map(shortItem)))],\n      [`${fact.by} `, apart(change.by)],\n      ...change.release === null ? [] : [[`${fact.release} `, apart(change.release)]],\n      ...change.needs.length === 0 ? [] : [[`${fact.needs} `, apart(listWords(change.needs))]]\n    ];\n    const problems = change.problems.map((problem) => problemOf(problem, LONGEST_MESSAGE));\n    const entry = make(\"li\", {\n      class: `entry change ${marksOf(change)}`,\n      \"data-entry\": placeOf(change)\n    }, make(\"p\", { class: \"when\" }, when(change, day), \" \", make(\"span\", { class: \"utc\" }, `${clock.sayTimes(change, day, true)} UTC`)), make(\"div\", { class: \"what\" }, make(\"h4\", null, opener(change, { class: \"go\" }, apart(change.title))), make(\"p\", { class: \"tags\" }, make(\"span\", { class: \"tag risk\" }, sayRisk(change)), \" \", change.type === \"normal\" ? \"\" : make(\"span\", { class: \"tag type\" }, change.type), \" \", make(\"span\", { class: `tag state${hasFailed(change) ? \" failed\" : \"\"}` }, sayState(change)), \" \", others.length === 0 ? \"\" : make(\"span\", { class: \"tag collides\" }, \"Collides with \", apart(listWords(others)))), make(\"p\", { class: \"facts\" }, facts.flatMap((parts, index) => index === 0 ? parts : [\" \u00b7 \", ...parts])), problems.length === 0 ? null : make(\"ul\", { class: \"problems\" }, problems)));\n    entries.set(change, entry);\n    return entry;\n  }\n  const problemOf = ({ level, message, remedy }, most) => make(\"li\", { class: level }, make(\"strong\", null, `${data.words.level[level]}.`), \" \", make(\"bdi\", null, cut(message, most)), \" \", make(\"span\", { class: \"remedy\" }, make(\"bdi\", null, cut(remedy, most))));\n  const freezeEntry = (freeze, day) => make(\"li\", { class: `entry freeze ${freeze.hardness}` }, make(\"p\", { class: \"when\" }, when(freeze, day)), make(\"div\", { class: \"what\" }, make(\"h4\", null, apart(freeze.name)), make(\"p\", { class: \"facts\" }, `${freeze.hardness === \"hard\" ? \"Hard\" : \"Soft\"} freeze in `, apart(freeze.where))));\n  /** What begins on which day; what began before the range is put on its first day. */\n  function daysOf(matching, chosen) {\n    const days = new Map();\n    const dayFor = (span) => {\n      const day = clock.dayOf(Math.max(data.start, span.start));\n      const found = days.get(day) ?? {\n        changes: [],\n        freezes: []\n      };\n      days.set(day, found);\n      return found;\n    };\n    for (const change of matching) dayFor(change).changes.push(change);\n    for (const freeze of spansFor(data.freezes, chosen)) dayFor(freeze).freezes.push(freeze);\n    return [...days].sort(([a], [b]) => a - b);\n  }\n  function renderDay(day, freezes, changes, chosen) {\n    const isToday = day === clock.dayOf(now());\n    const whole = daysFrom(day, day + 1);\n    const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, whole));\n    const names = [...new Set(windows.map((span) => `${span.name} ${clock.sayTimes(span, day)}`))];\n    return make(\"section\", { class: `day${isToday ? \" today\" : \"\"}` }, make(\"h3\", null, make(\"time\", { datetime: writeDay(day) }, sayDay(day)), isToday ? \" \u00b7 today\" : \"\"), names.length === 0 ? null : make(\"p\", { class: \"open\" }, unseen(\"Windows: \"), make(\"bdi\", null, cut(names.join(\" \u00b7 \")))), make(\"ul\", { class: \"entries\" }, freezes.map((freeze) => freezeEntry(freeze, day)), changes.map((change) => entryOf(change, day))));\n  }\n  const button = (act, words) => make(\"p\", { class: \"page\" }, make(\"button\", {\n    type: \"button\",\n    class: \"plain\",\n    \"data-do\": act\n  }, words));\n  /** @param pages how many pages of changes are shown; null: all, from the first day on, as a printer needs them */\n  function renderAgenda(matching, chosen, pages) {\n    const first = pages === null ? null : readDay(chosen.day);\n    const days = daysOf(matching, chosen);\n    const shown = first === null ? days : days.filter(([day]) => day >= first);\n    const most = pages === null ? Number.POSITIVE_INFINITY : pages * PAGE;\n    const made = [];\n    let used = 0;\n    let left = 0;\n    for (const [day, { changes, freezes }] of shown) {\n      const room = Math.max(0, most - used);\n      left += Math.max(0, changes.length - room);\n      if (room === 0 && changes.length > 0) continue;\n      used += Math.min(room, changes.length);\n      made.push(renderDay(day, freezes, changes.slice(0, room), chosen));\n    }\n    const parts = [\n      matching.length > 0 ? null : make(\"p\", { class: \"nothing\" }, isFiltered(chosen) ? \"No change matches what is chosen above.\" : data.words.nothing),\n      first !== null && shown.length < days.length ? button(\"earlier\", `Show what comes before ${shortDay(first)}`) : null,\n      ...made,\n      left > 0 ? button(\"further\", `Show ${Math.min(PAGE, left)} more of ${left}`) : null\n    ];\n    byId(\"agenda-days\").classList.toggle(\"long\", matching.length > 200);\n    byId(\"agenda-days\").replaceChildren(...parts.filter((part) => part !== null));\n  }\n  // browser/forward-schedule/details.ts\n  /** All of one change, in a dialog: opened from any view or from the address, closed by Escape, and the focus goes back to where it was. */\n  const LONGEST_TITLE = 300;\n  const MOST = 50;\n  const dialog = byId(\"details\");\n  /** The id of a change, as a button where there is such a change. */\n  function link(id) {\n    const change = changeById(id);\n    const words = make(\"code\", null, apart(id));\n    return change === null ? words : opener(change, { class: \"go\" }, words);\n  }\n  const links = (ids) => ids.flatMap((id, index) => [index === 0 ? \"\" : \", \", link(id)]);\n  const termOf = (term, ...value) => [make(\"dt\", null, term), make(\"dd\", null, ...value)];\n  function sayWhen(change) {\n    const day = clock.dayOf(change.start);\n    const isSame = clock.dayOf(Math.max(change.start, change.end - 1)) === day;\n    const zone = clock.isInZone(change.start) && clock.isInZone(change.end) ? data.zone.name : \"UTC\";\n    const time = (instant) => clockIn(instant, clock.offsetAt(instant));\n    if (isSame) return `${time(change.start)} to ${time(change.end)} on ${sayDay(day)}, ${zone}`;\n    const end = sayDay(clock.dayOf(change.end));\n    return `${time(change.start)} on ${sayDay(day)} to ${time(change.end)} on ${end}, ${zone}`;\n  }\n  const timesOf = (change) => isTimed(change) ? [\n    ...termOf(\"When\", sayWhen(change)),\n    ...termOf(\"In UTC\", `${toIso(change.start)} to ${toIso(change.end)}`),\n    ...termOf(\"Lasts\", sayLength(change.end - change.start))\n  ] : termOf(\"When\", \"Any time that the calendar allows\");\n  function factsOf(change) {\n    const neededBy = data.changes.filter(({ needs }) => needs.includes(change.id)).map(({ id }) => id);\n    return [\n      ...timesOf(change),\n      ...termOf(\"State\", sayState(change)),\n      ...termOf(\"Risk\", make(\"span\", { class: \"tag risk\" }, sayRisk(change))),\n      ...termOf(\"Type\", capital(change.type)),\n      ...change.priority === null ? [] : termOf(\"Priority\", capital(change.priority)),\n      ...termOf(\"Environments\", make(\"bdi\", null, listWords(change.environments))),\n      ...termOf(\"Items\", make(\"bdi\", null, listWords(change.items))),\n      ...change.release === null ? [] : termOf(\"Release\", make(\"bdi\", null, change.release)),\n      ...isTimed(change) && change.needs.length > 0 ? termOf(\"After\", links(change.needs)) : [],\n      ...neededBy.length > 0 ? termOf(\"Needed by\", links(neededBy.slice(0, MOST))) : [],\n      ...termOf(\"Asked for by\", make(\"bdi\", null, change.by)),\n      ...termOf(\"Record\", make(\"code\", null, make(\"bdi\", null, change.path))),\n      ...cut(change.title, LONGEST_TITLE) === change.title ? [] : termOf(\"Whole title\", make(\"bdi\", null, change.title))\n    ];\n  }\n  function showDetails(change) {\n    const close = make(\"button\", {\n      type: \"button\",\n      class: \"plain\",\n      \"data-do\": \"close\"\n    }, \"Close\");\n    const collisions = collisionsOf(change).slice(0, MOST).map((collision) => collisionOf(collision, change));\n    const problems = (isTimed(change) ? change.problems : []).map((problem) => {\n      const item = problemOf(problem, Number.POSITIVE_INFINITY);\n      item.append(\" \", make(\"code\", null, problem.reason));\n      return item;\n    });\n    const sheet = make(\"div\", { class: `sheet ${marksOf(change)}` }, make(\"header\", null, make(\"p\", { class: \"id\" }, make(\"code\", null, make(\"bdi\", null, change.id))), close), make(\"h2\", { id: \"details-title\" }, make(\"bdi\", null, cut(change.title, LONGEST_TITLE))), make(\"dl\", null, factsOf(change)), collisions.length === 0 ? null : [make(\"h3\", null, \"In each other\u2019s way\"), make(\"ul\", { class: \"problems\" }, collisions)], problems.length === 0 ? null : [make(\"h3\", null, \"What stands against it\"), make(\"ul\", { class: \"problems\" }, problems)], make(\"p\", { class: \"note\" }, \"This says when, never whether: no approval was looked at.\"));\n    dialog.replaceChildren(sheet);\n    dialog.setAttribute(\"aria-labelledby\", \"details-title\");\n    dialog.scrollTop = 0;\n    if (!dialog.open) dialog.showModal();\n    close.focus();\n  }\n  function collisionOf(collision, change) {\n    const { kind, places, start, end, changes } = collision;\n    const day = clock.dayOf(start);\n    return make(\"li\", { class: \"warning\" }, link(otherOf(collision, change)), `: ${data.words.collision[kind].toLowerCase()} `, make(\"bdi\", null, listWords(places.map(shortItem))), `, ${clock.sayTimes({\n      start,\n      end\n    }, day)} on ${sayDay(day)}. `, make(\"bdi\", null, changes[0] ?? \"\"), \" was asked for first.\");\n  }\n  // browser/forward-schedule/month.ts\n  /** The month: a table of weeks, with the changes of a day over its windows and freezes. Only the month that is shown is made. */\n  const MOST_IN_CELL = 4;\n  const SHORT_RISK = {\n    low: \"L\",\n    moderate: \"M\",\n    high: \"H\",\n    extreme: \"E\",\n    unknown: \"?\"\n  };\n  /** Months are written as `2026-11`, so that their order is that of their texts. */\n  const monthOf = (day) => writeDay(day).slice(0, 7);\n  const firstMonth = () => monthOf(clock.dayOf(data.start));\n  const lastMonth = () => monthOf(clock.dayOf(Math.max(data.start, data.end - 1)));\n  const thisMonth = () => monthOf(clock.dayOf(now()));\n  const clampMonth = (month) => month < firstMonth() ? firstMonth() : month > lastMonth() ? lastMonth() : month;\n  const shownMonth = (chosen) => clampMonth(chosen.month === \"\" ? thisMonth() : chosen.month);\n  function addMonth(month, by) {\n    const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;\n    return `${String(Math.floor(at / 12)).padStart(4, \"0\")}-${two(at % 12 + 1)}`;\n  }\n  const firstDayOf = (month) => numberOf({\n    year: Number(month.slice(0, 4)),\n    month: Number(month.slice(5)),\n    day: 1\n  });\n  function renderMonth(matching, chosen) {\n    const month = shownMonth(chosen);\n    const first = firstDayOf(month);\n    const last = firstDayOf(addMonth(month, 1)) - 1;\n    const from = first - weekdayOf(first);\n    const to = last + 6 - weekdayOf(last);\n    const byDay = new Map();\n    for (const change of matching) {\n      const start = Math.max(from, clock.dayOf(change.start));\n      const end = Math.min(to, clock.dayOf(Math.max(change.start, change.end - 1)));\n      for (let day = start; day <= end; day += 1) byDay.set(day, [...byDay.get(day) ?? [], change]);\n    }\n    const title = `${monthName(first)} ${dayAt(first).year}`;\n    const weeks = [];\n    for (let day = from; day <= to; day += 7) {\n      const cells = [\n        0,\n        1,\n        2,\n        3,\n        4,\n        5,\n        6\n      ].map((add) => cellOf(day + add, Number(month.slice(5)), byDay.get(day + add) ?? [], chosen));\n      const head = make(\"th\", {\n        scope: \"row\",\n        class: \"week\"\n      }, unseen(\"Week \"), String(weekOf(day)));\n      weeks.push(make(\"tr\", { class: isOutside(day) && isOutside(day + 6) ? \"far\" : null }, head, cells));\n    }\n    const heads = WEEKDAYS.map((name) => make(\"th\", { scope: \"col\" }, name.slice(0, 3), unseen(name.slice(3))));\n    byId(\"month\").replaceChildren(make(\"div\", { class: \"tools\" }, make(\"h2\", null, title), step(\"month-before\", \"Previous\", month > firstMonth()), step(\"month-now\", \"Today\", month !== clampMonth(thisMonth())), step(\"month-after\", \"Next\", month < lastMonth())), make(\"table\", { class: \"grid\" }, make(\"caption\", { class: \"unseen\" }, `Changes in ${title}, times in ${data.zone.name}`), make(\"thead\", null, make(\"tr\", null, make(\"th\", {\n      scope: \"col\",\n      class: \"week\"\n    }, unseen(\"Week\")), heads)), make(\"tbody\", null, weeks)));\n  }\n  function cellOf(day, month, changes, chosen) {\n    const whole = daysFrom(day, day + 1);\n    const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, whole));\n    const windows = spansFor(data.windows, chosen).filter((span) => isOverlapping(span, whole));\n    const hardest = freezes.find(({ hardness }) => hardness === \"hard\") ?? freezes[0];\n    const isOther = dayAt(day).month !== month;\n    const marks = [\n      isOther ? \"other\" : \"\",\n      isOutside(day) ? \"outside\" : \"\",\n      hardest === void 0 ? \"\" : `frozen ${hardest.hardness}`,\n      day === clock.dayOf(now()) ? \"today\" : \"\"\n    ].filter((mark) => mark !== \"\");\n    const most = changes.length === 5 ? changes.length : MOST_IN_CELL;\n    const left = changes.length - most;\n    const isNamed = (freeze) => clock.dayOf(freeze.start) === day || weekdayOf(day) === 0;\n    const names = freezes.map((freeze) => make(\"p\", { class: isNamed(freeze) ? \"freeze-name\" : \"unseen\" }, apart(sayFreeze(freeze))));\n    const open = windows.map((span) => `${span.name} ${clock.sayTimes(span, day)}`).join(\", \");\n    const date = String(dayAt(day).day);\n    return make(\"td\", { class: marks.length === 0 ? null : marks.join(\" \") }, make(\"div\", { class: \"cell\" }, make(\"p\", { class: \"date\" }, make(\"time\", {\n      class: \"number\",\n      datetime: writeDay(day)\n    }, isOther ? `${date} ${monthName(day).slice(0, 3)}` : date), isOutside(day) ? unseen(\", not in this schedule\") : \"\"), names.slice(0, 3), windows.length === 0 ? null : unseen(`Windows: ${open}`), changes.length === 0 ? null : make(\"ul\", { class: \"cell-changes\" }, changes.slice(0, most).map((change) => make(\"li\", null, chipOf(change, day)))), left > 0 ? make(\"button\", {\n      type: \"button\",\n      class: \"more\",\n      \"data-do\": \"day\",\n      \"data-day\": writeDay(day)\n    }, `+${left}`, make(\"span\", { class: \"long\" }, \" more\"), unseen(` on ${sayDay(day)}`)) : null), stripOf(windows, whole));\n  }\n  function chipOf(change, day) {\n    const time = clock.dayOf(change.start) === day ? clockIn(change.start, clock.offsetAt(change.start)) : \"continues\";\n    return opener(change, { class: `chip ${marksOf(change)}` }, make(\"span\", {\n      class: \"short\",\n      \"aria-hidden\": \"true\"\n    }, SHORT_RISK[change.risk]), make(\"span\", {\n      class: \"long\",\n      \"aria-hidden\": \"true\"\n    }, `${time} `, make(\"b\", null, sayRisk(change).replace(\" risk\", \"\")), tagsOf(change).map((tag) => ` \u00b7 ${tag}`)), make(\"span\", { class: \"name\" }, apart(change.title)), unseen(`, ${sayChange(change)}`));\n  }\n  /** The hours of a day from left to right: green where a window is open. */\n  function stripOf(windows, whole) {\n    const strip = make(\"div\", {\n      class: \"strip\",\n      \"aria-hidden\": \"true\"\n    }, unite(windows).map((span) => placeIn(make(\"i\", null), span, whole)));\n    if (isWithin(now(), whole)) strip.append(lineAt(now(), \"now\", whole));\n    return strip;\n  }\n  // browser/forward-schedule/lanes.ts\n  /** Bars that do not lie over each other. */\n  /** Gives each bar the lowest free row; they are in order of their left edge. Returns the number of rows. */\n  function stack(bars) {\n    const ends = [];\n    return {\n      bars: bars.map((bar) => {\n        const free = ends.findIndex((end) => end <= bar.left);\n        const row = free < 0 ? ends.length : free;\n        ends[row] = bar.right;\n        return {\n          ...bar,\n          row\n        };\n      }),\n      rows: ends.length\n    };\n  }\n  // browser/forward-schedule/timeline.ts\n  /**\n  * The time line: a row for each configuration item, its changes as bars over windows and freezes. Bars and their labels never lie over\n  * each other; rows and bars are bounded, and what is left out is counted.\n  */\n  const MOST_ROWS = 40;\n  const MOST_LANES = 8;\n  /** Pixels: of a row, and of the longest label. */\n  const LANE = 29;\n  const LABEL = 250;\n  const pen = document.createElement(\"canvas\").getContext(\"2d\");\n  const widths = new Map();\n  /** Pixels of a text in the font of labels. */\n  function widthOf(text) {\n    const known = widths.get(text);\n    if (known !== void 0 || pen === null) return known ?? 0;\n    pen.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;\n    const { width } = pen.measureText(text);\n    widths.set(text, width);\n    return width;\n  }\n  const zoomOf = (chosen) => Number(chosen.zoom === \"\" ? \"14\" : chosen.zoom);\n  function fromDay(chosen) {\n    const asked = readDay(chosen.from);\n    if (asked !== null) return asked;\n    const day = clock.dayOf(isWithin(now(), data) ? now() : data.start);\n    return day - weekdayOf(day);\n  }\n  function renderTimeline(matching, chosen) {\n    const panel = byId(\"timeline\");\n    const first = fromDay(chosen);\n    const days = zoomOf(chosen);\n    const range = daysFrom(first, first + days);\n    const rows = new Map();\n    for (const change of matching) {\n      if (!isOverlapping(change, range)) continue;\n      for (const item of chosen.item === \"\" ? change.items : [chosen.item]) rows.set(item, [...rows.get(item) ?? [], change]);\n    }\n    const items = [...rows].sort(([a], [b]) => shortItem(a) < shortItem(b) ? -1 : 1);\n    const chart = {\n      first,\n      days,\n      range,\n      width: Math.max(760, panel.clientWidth - 2) - (isNarrow() ? 0 : 168)\n    };\n    const freezes = spansFor(data.freezes, chosen).filter((span) => isOverlapping(span, range));\n    const title = `${shortDay(first)} to ${shortDay(first + days - 1)}`;\n    const nothing = range.end <= data.start || range.start >= data.end ? \"This schedule says nothing of this time.\" : \"No change that matches lies in this time.\";\n    panel.replaceChildren(toolsOf(title, chosen), make(\"div\", {\n      class: \"scroller\",\n      role: \"region\",\n      tabindex: 0,\n      \"aria-label\": `Time line by configuration item, ${title}`\n    }, make(\"div\", { class: \"chart\" }, axisOf(chart), groundsOf(chart, freezes, chosen), freezes.length === 0 ? null : make(\"div\", { class: \"row\" }, make(\"h3\", null, \"Freezes\"), bandsOf(freezes, chart)), items.slice(0, MOST_ROWS).map(([item, changes]) => rowOf(item, changes, chart)))), items.length > 0 ? \"\" : make(\"p\", { class: \"nothing\" }, nothing), items.length <= MOST_ROWS ? \"\" : make(\"p\", { class: \"note\" }, `${count(items.length - MOST_ROWS, \"more item\")} with changes in this time are not drawn; choose one above.`), gapsOf(chosen));\n  }\n  function toolsOf(title, chosen) {\n    const zoom = make(\"select\", { id: \"zoom\" }, ZOOMS.map((days) => {\n      const option = make(\"option\", null, count(Number(days) / 7, \"week\"));\n      option.value = days;\n      return option;\n    }));\n    zoom.value = String(zoomOf(chosen));\n    return make(\"div\", { class: \"tools\" }, make(\"h2\", null, title), make(\"label\", null, \"Show \", zoom), step(\"time-before\", \"Earlier\", true), step(\"time-now\", \"Today\", true), step(\"time-after\", \"Later\", true));\n  }\n  function axisOf({ first, days, range }) {\n    const every = days > 28 ? 7 : days > 14 ? 2 : 1;\n    const present = clock.dayOf(now());\n    const ticks = [];\n    for (let day = first; day < first + days; day += every) {\n      const date = dayAt(day).day;\n      const isNamed = day === first || date <= every || every === 7;\n      const tick = make(\"span\", { class: day <= present && present < day + every ? \"today\" : null }, make(\"b\", null, `${date}${isNamed ? ` ${monthName(day).slice(0, 3)}` : \"\"}`), every === 7 || weekdayOf(day) === 0 ? `Week ${weekOf(day)}` : (WEEKDAYS[weekdayOf(day)] ?? \"\").slice(0, 3));\n      ticks.push(placeIn(tick, daysFrom(day, Math.min(day + every, first + days)), range));\n    }\n    return make(\"div\", {\n      class: \"axis\",\n      \"aria-hidden\": \"true\"\n    }, ticks);\n  }\n  function groundsOf({ first, days, range }, freezes, chosen) {\n    const marks = [];\n    for (let day = first; day < first + days; day += 1) {\n      const name = isOutside(day) ? \"outside\" : weekdayOf(day) > 4 ? \"rest\" : null;\n      if (name !== null) marks.push(placeIn(make(\"i\", { class: name }), daysFrom(day, day + 1), range));\n    }\n    const windows = unite(spansFor(data.windows, chosen)).filter((span) => isOverlapping(span, range));\n    marks.push(...windows.map((span) => placeIn(make(\"i\", { class: \"window\" }), span, range)));\n    marks.push(...freezes.map((span) => placeIn(make(\"i\", { class: `frozen ${span.hardness}` }), span, range)));\n    const lines = days > 28 ? 7 : 1;\n    for (let day = first + lines; day < first + days; day += lines) marks.push(lineAt(clock.startOfDay(day), \"line\", range));\n    if (isWithin(now(), range)) marks.push(lineAt(now(), \"now\", range));\n    return make(\"div\", {\n      class: \"grounds\",\n      \"aria-hidden\": \"true\"\n    }, marks);\n  }\n  /** Names of the freezes, each where it is, below each other where they meet. */\n  function bandsOf(freezes, { range, width }) {\n    const { bars: placed, rows } = stack(freezes.map((freeze) => {\n      const text = sayFreeze(freeze);\n      const label = Math.min(LABEL, widthOf(text) + 18);\n      const left = Math.min(percent(freeze.start, range) / 100 * width, width - label);\n      return {\n        freeze,\n        text,\n        left,\n        right: left + label + 4,\n        label\n      };\n    }).sort((a, b) => a.left - b.left));\n    const list = make(\"ul\", { class: \"track\" }, placed.map(({ freeze, text, left, row, label }) => {\n      const band = make(\"li\", { class: \"band\" }, make(\"bdi\", null, cut(text)), unseen(`, ${clock.sayTimes(freeze, null)}`));\n      band.style.setProperty(\"left\", `${100 * left / width}%`);\n      band.style.setProperty(\"width\", `${label}px`);\n      band.style.setProperty(\"top\", `${6 + row * LANE}px`);\n      return band;\n    }));\n    list.style.setProperty(\"height\", `${10 + rows * LANE}px`);\n    return list;\n  }\n  function rowOf(item, changes, chart) {\n    const bars = changes.map((change) => barOf(change, chart)).sort((a, b) => a.left - b.left);\n    const drawn = stack(bars).bars.filter(({ row }) => row < MOST_LANES);\n    const lanes = Math.max(1, ...drawn.map(({ row }) => row + 1));\n    const left = bars.length - drawn.length;\n    const track = make(\"ul\", { class: \"track\" }, drawn.map((bar) => make(\"li\", null, markOf(bar, chart.width))));\n    track.style.setProperty(\"height\", `${8 + lanes * LANE}px`);\n    const more = left === 0 ? null : make(\"button\", {\n      type: \"button\",\n      class: \"more\",\n      \"data-do\": \"item\",\n      \"data-item\": item\n    }, `+${left} more`, unseen(` of ${shortItem(item)}`));\n    return make(\"div\", { class: \"row\" }, make(\"h3\", null, apart(shortItem(item)), make(\"small\", null, count(changes.length, \"change\")), more), track);\n  }\n  /** Where a bar and its label go: the label after the bar, before it at the right edge, or on it where there is room. */\n  function barOf(change, { range, width }) {\n    const start = percent(change.start, range) / 100 * width;\n    const length = Math.max(5, percent(change.end, range) / 100 * width - start);\n    const tags = tagsOf(change).map((tag) => ` \u00b7 ${tag}`);\n    const words = `${sayRisk(change).replace(\" risk\", \"\")}${tags.join(\"\")} ${change.title.slice(0, 60)}`;\n    const label = Math.min(LABEL, widthOf(words) + 20);\n    const begin = Math.min(start, width - length);\n    const bar = {\n      change,\n      start: begin,\n      length,\n      label\n    };\n    if (begin + length + 3 + label <= width) return {\n      ...bar,\n      at: length + 3,\n      left: begin,\n      right: begin + length + label + 8\n    };\n    if (begin - label - 3 >= 0) return {\n      ...bar,\n      at: -label - 3,\n      left: begin - label - 3,\n      right: begin + length + 5\n    };\n    const right = Math.max(begin + length, begin + label) + 5;\n    return {\n      ...bar,\n      label: Math.min(label, width - begin),\n      at: 0,\n      left: begin,\n      right\n    };\n  }\n  function markOf({ change, start, length, label, at, row }, width) {\n    const body = make(\"span\", {\n      class: \"body\",\n      \"aria-hidden\": \"true\"\n    });\n    body.style.setProperty(\"left\", `${Math.max(0, -at)}px`);\n    body.style.setProperty(\"width\", `${length}px`);\n    const words = make(\"span\", { class: \"label\" }, make(\"b\", { \"aria-hidden\": \"true\" }, sayRisk(change).replace(\" risk\", \"\")), tagsOf(change).map((tag) => make(\"em\", {\n      class: tag.replace(\" \", \"-\"),\n      \"aria-hidden\": \"true\"\n    }, ` \u00b7 ${tag}`)), \" \", make(\"span\", { class: \"name\" }, apart(change.title)), unseen(`, ${sayChange(change)}`));\n    words.style.setProperty(\"left\", `${Math.max(0, at)}px`);\n    words.style.setProperty(\"width\", `${label}px`);\n    const mark = opener(change, { class: `mark ${marksOf(change)}` }, body, words);\n    mark.style.setProperty(\"left\", `${100 * (start + Math.min(0, at)) / width}%`);\n    mark.style.setProperty(\"width\", `${at === 0 ? Math.max(length, label) : length + 3 + label}px`);\n    mark.style.setProperty(\"top\", `${6 + row * LANE}px`);\n    return mark;\n  }\n  /** Where the next change has room. */\n  function gapsOf(chosen) {\n    const where = chosen.item === \"\" ? \"any item\" : shortItem(chosen.item);\n    const section = make(\"section\", { class: \"gaps\" }, make(\"h3\", null, \"Next gaps\"));\n    if (chosen.env === \"\") {\n      section.append(make(\"p\", { class: \"facts\" }, \"Choose an environment above, and an item, to see where there is room.\"));\n      return section;\n    }\n    if (!data.areRulesKnown) {\n      section.append(make(\"p\", { class: \"nothing\" }, \"Windows and freezes could not be read for certain, so that nobody can say where there is room.\"));\n      return section;\n    }\n    const range = {\n      start: Math.max(now(), data.start),\n      end: data.end\n    };\n    const gaps = findGaps(data, range, HOUR, chosen).slice(0, 8);\n    section.append(make(\"p\", { class: \"facts\" }, \"An hour or more in \", apart(chosen.env), \", inside a change window if it has any, outside every freeze, and with no other change to \", apart(where), `. A window may be for some changes only: the gate judges each record.${data.isWhole ? \"\" : \" What could not be read may lie in them.\"}`), gaps.length === 0 ? make(\"p\", { class: \"nothing\" }, \"There is none in the time of this schedule.\") : make(\"ul\", null, gaps.map((gap) => make(\"li\", null, sayGap(gap)))));\n    return section;\n  }\n  function sayGap(gap) {\n    const day = clock.dayOf(gap.start);\n    return `${shortDay(day)}, ${clock.sayTimes(gap, day)} (${sayLength(gap.end - gap.start)})`;\n  }\n  // browser/forward-schedule/main.ts\n  /** Puts the page together: reads the address, draws what is shown, and answers to clicks, keys and the printer. */\n  let chosen = readHash(location.hash);\n  let pages = 1;\n  /** The button that opened the dialog. */\n  let opened = null;\n  let waiting;\n  const fieldOf = (key) => byId(key);\n  const viewOf = () => isView(chosen.view) ? chosen.view : isNarrow() ? \"agenda\" : \"month\";\n  const matching = () => data.changes.filter((change) => isMatch(change, chosen));\n  function setText(id, text) {\n    if (byId(id).textContent !== text) byId(id).textContent = text;\n  }\n  /** Draws what is shown. A printer gets the agenda, which is therefore always drawn. */\n  function draw() {\n    const shown = matching();\n    const view = viewOf();\n    for (const name of VIEWS) {\n      byId(name).hidden = name !== view;\n      byId(`tab-${name}`).setAttribute(\"aria-selected\", String(name === view));\n      byId(`tab-${name}`).tabIndex = name === view ? 0 : -1;\n    }\n    const focused = document.activeElement;\n    renderAgenda(shown, chosen, pages);\n    if (view === \"month\") renderMonth(shown, chosen);\n    if (view === \"timeline\") renderTimeline(shown, chosen);\n    if (focused !== null && !document.contains(focused)) focusAgain(focused, view);\n    const total = count(data.changes.length, \"change\");\n    const missing = chosen.change === \"\" || changeById(chosen.change) !== null ? \"\" : `. ${cut(chosen.change)} is not in this schedule`;\n    setText(\"count\", `${isFiltered(chosen) ? `${shown.length} of ${total} match` : total}${missing}`);\n    setText(\"chosen\", FILTERS.filter((key) => chosen[key] !== \"\").map((key) => `${FILTER_WORDS[key]} ${cut(chosen[key])}`).join(\", \"));\n    document.querySelector(\".bar\")?.classList.toggle(\"all\", !isFiltered(chosen));\n    for (const key of FILTERS) {\n      if (fieldOf(key).value !== chosen[key]) fieldOf(key).value = chosen[key];\n      fieldOf(key).classList.toggle(\"set\", chosen[key] !== \"\");\n    }\n    byId(\"reset\").disabled = !isFiltered(chosen);\n  }\n  /** The focus stays on a control although its view was drawn anew. */\n  function focusAgain(focused, view) {\n    const act = focused.getAttribute(\"data-do\");\n    if (act === null && focused.id !== \"zoom\") return;\n    ((act === null ? document.getElementById(\"zoom\") : byId(view).querySelector(`[data-do=\"${act}\"]:not(:disabled)`)) ?? byId(`tab-${view}`)).focus();\n  }\n  function keep() {\n    const hash = writeHash(chosen);\n    history.replaceState(null, \"\", hash === \"\" ? location.pathname + location.search : `#${hash}`);\n  }\n  function choose(change) {\n    chosen = {\n      ...chosen,\n      ...change\n    };\n    keep();\n    draw();\n  }\n  function showView(view, more) {\n    pages = 1;\n    choose({\n      view,\n      ...more\n    });\n  }\n  function fill(id, options) {\n    const list = byId(id);\n    const add = (value, words) => {\n      const option = make(\"option\", null, words);\n      option.value = value;\n      list.append(option);\n    };\n    for (const [value, words] of options) add(value, words);\n    const asked = chosen[id];\n    if (asked !== \"\" && ![...list.options].some((option) => option.value === asked)) add(asked, cut(asked));\n  }\n  function fillFilters() {\n    const values = (pick) => [...new Set(ALL.flatMap(pick))].sort();\n    const present = (words, pick) => Object.entries(words).filter(([key]) => ALL.some((change) => pick(change) === key));\n    const shown = new Set(ALL.flatMap(({ environments }) => environments.map(fold)));\n    const named = data.environments.filter((name) => shown.has(fold(name)));\n    const states = present(data.words.state, (change) => \"state\" in change ? change.state : null);\n    fill(\"env\", named.map((name) => [name, cut(name)]));\n    fill(\"item\", values(({ items }) => items).map((item) => [item, cut(shortItem(item))]));\n    fill(\"risk\", present(data.words.risk, ({ risk }) => risk));\n    fill(\"type\", values(({ type }) => [type]).map((type) => [type, capital(type)]));\n    fill(\"state\", [...states.map(([key, words]) => [key, words.replace(/:.*/, \"\")]), ...ALL.some(isStopped) ? [[\"errors\", \"With errors\"]] : []]);\n  }\n  const ACTS = {\n    \"month-before\": () => choose({ month: addMonth(shownMonth(chosen), -1) }),\n    \"month-now\": () => choose({ month: \"\" }),\n    \"month-after\": () => choose({ month: addMonth(shownMonth(chosen), 1) }),\n    \"time-before\": () => choose({ from: writeDay(fromDay(chosen) - zoomOf(chosen)) }),\n    \"time-now\": () => choose({ from: \"\" }),\n    \"time-after\": () => choose({ from: writeDay(fromDay(chosen) + zoomOf(chosen)) }),\n    day: (button) => {\n      showView(\"agenda\", { day: button.getAttribute(\"data-day\") ?? \"\" });\n      byId(\"tab-agenda\").focus();\n    },\n    item: (button) => showView(\"agenda\", {\n      item: button.getAttribute(\"data-item\") ?? \"\",\n      day: writeDay(fromDay(chosen))\n    }),\n    earlier: () => showView(\"agenda\", { day: \"\" }),\n    further: () => {\n      const last = [...document.querySelectorAll(\"#agenda [data-entry]\")].pop();\n      pages += 1;\n      draw();\n      [...document.querySelectorAll(\"#agenda .entry .go\")].find((button) => last !== void 0 && (last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !last.contains(button))?.focus();\n    },\n    close: () => dialog.close()\n  };\n  function openFrom(button) {\n    if (!dialog.contains(button)) opened = button;\n    const change = ALL[Number(button.getAttribute(\"data-open\"))];\n    if (change === void 0) return;\n    chosen = {\n      ...chosen,\n      change: change.id\n    };\n    keep();\n    showDetails(change);\n  }\n  /** Opens what the address names. */\n  function showChosen() {\n    const change = chosen.change === \"\" ? null : changeById(chosen.change);\n    if (change !== null) showDetails(change);\n    return change !== null;\n  }\n  function start() {\n    fillFilters();\n    for (const place of document.querySelectorAll(\"[data-change]\")) {\n      const id = place.getAttribute(\"data-change\") ?? \"\";\n      if (changeById(id) !== null) place.replaceChildren(link(id));\n    }\n    byId(\"agenda\").removeAttribute(\"aria-labelledby\");\n    for (const name of VIEWS) {\n      byId(name).setAttribute(\"role\", \"tabpanel\");\n      byId(name).removeAttribute(\"aria-label\");\n      byId(name).setAttribute(\"aria-labelledby\", `tab-${name}`);\n    }\n    byId(\"agenda-title\").classList.add(\"unseen\");\n    byId(\"filters\").open = isFiltered(chosen) || !isNarrow();\n    byId(\"controls\").hidden = false;\n    byId(\"age\").textContent = sayAge();\n    draw();\n    showChosen();\n  }\n  function sayAge() {\n    const minutes = Math.floor((now() - data.generated) / MINUTE);\n    if (minutes < 60) return \"\";\n    return `That was ${minutes < 2880 ? count(Math.floor(minutes / 60), \"hour\") : count(Math.floor(minutes / 1440), \"day\")} ago; what was written since is not in it.`;\n  }\n  document.addEventListener(\"click\", (event) => {\n    const target = event.target instanceof Element ? event.target : null;\n    const button = target?.closest(\"button\") ?? null;\n    if (target === dialog) dialog.close();\n    if (target?.closest(\".skip\")) {\n      event.preventDefault();\n      byId(\"schedule\").focus();\n    }\n    if (button === null) return;\n    const view = button.getAttribute(\"aria-controls\") ?? \"\";\n    if (button.hasAttribute(\"data-open\")) openFrom(button);\n    else if (button.hasAttribute(\"data-do\")) ACTS[button.getAttribute(\"data-do\") ?? \"\"]?.(button);\n    else if (button.getAttribute(\"role\") === \"tab\" && isView(view)) showView(view, { day: \"\" });\n    else if (button.id === \"reset\") {\n      choose(Object.fromEntries(FILTERS.map((key) => [key, \"\"])));\n      byId(\"q\").focus();\n    }\n  });\n  document.querySelector(\"[role=tablist]\")?.addEventListener(\"keydown\", (event) => {\n    const at = VIEWS.indexOf(viewOf());\n    const to = {\n      ArrowRight: at + 1,\n      ArrowLeft: at - 1,\n      Home: 0,\n      End: VIEWS.length - 1\n    }[event.key];\n    if (to === void 0) return;\n    event.preventDefault();\n    const view = VIEWS[(to + VIEWS.length) % VIEWS.length] ?? \"month\";\n    showView(view, { day: \"\" });\n    byId(`tab-${view}`).focus();\n  });\n  document.addEventListener(\"input\", (event) => {\n    const { id, value } = event.target;\n    if (id === \"zoom\") choose({ zoom: value });\n    if (!isFilter(id)) return;\n    pages = 1;\n    window.clearTimeout(waiting);\n    chosen = {\n      ...chosen,\n      [id]: value\n    };\n    waiting = window.setTimeout(() => choose({}), id === \"q\" ? 120 : 0);\n  });\n  dialog.addEventListener(\"close\", () => {\n    const change = changeById(chosen.change);\n    chosen = {\n      ...chosen,\n      change: \"\"\n    };\n    keep();\n    const same = change === null ? null : byId(viewOf()).querySelector(`[data-open=\"${placeOf(change)}\"]`);\n    (opened !== null && document.contains(opened) ? opened : same)?.focus();\n    opened = null;\n  });\n  window.addEventListener(\"hashchange\", () => {\n    chosen = readHash(location.hash);\n    pages = 1;\n    draw();\n    if (!showChosen() && dialog.open) dialog.close();\n  });\n  window.addEventListener(\"beforeprint\", () => renderAgenda(matching(), chosen, null));\n  window.addEventListener(\"afterprint\", draw);\n  let lastWidth = window.innerWidth;\n  window.addEventListener(\"resize\", () => {\n    if (window.innerWidth === lastWidth) return;\n    lastWidth = window.innerWidth;\n    window.clearTimeout(waiting);\n    waiting = window.setTimeout(draw, 120);\n  });\n  start();\n})();\n";
/** How the page looks. */
const PAGE_STYLE = "/* What all pages have in common: the colours of paper, ink and risk, light and dark, and how text is set. Text keeps a contrast of\n   4.5 to 1, and colour never stands alone. Nothing is fetched, and no line begins with a colon. */\n:root {\n  color-scheme: light dark;\n  --paper: #f7f6f3;\n  --card: #fff;\n  --ink: #1b222d;\n  --soft: #545d6b;\n  --line: #dedbd4;\n  --accent: #1c4f8f;\n  --bad: #a3230f;\n  --bad-ground: #fdeae5;\n  --low: #2f8063;\n  --low-ink: #17553f;\n  --low-ground: #e2f1ea;\n  --moderate: #b98300;\n  --moderate-ink: #644700;\n  --moderate-ground: #fbf0d0;\n  --high: #cf4d1f;\n  --high-ink: #862a0b;\n  --high-ground: #fde5da;\n  --extreme: #8a1a70;\n  --extreme-ink: #6a1055;\n  --extreme-ground: #f7e0f0;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #13161b;\n    --card: #1b1f26;\n    --ink: #e9e7e2;\n    --soft: #a9b1bd;\n    --line: #343b46;\n    --accent: #97c0f5;\n    --bad: #ff9d8a;\n    --bad-ground: #3d1a14;\n    --low: #4fb08c;\n    --low-ink: #a6e0ca;\n    --low-ground: #183629;\n    --moderate: #d8a93a;\n    --moderate-ink: #f2d893;\n    --moderate-ground: #3a3011;\n    --high: #ec7146;\n    --high-ink: #ffbda5;\n    --high-ground: #452013;\n    --extreme: #cf5bb5;\n    --extreme-ink: #f4b8e4;\n    --extreme-ground: #421a39;\n  }\n}\n.risk-low {\n  --risk: var(--low);\n  --risk-ink: var(--low-ink);\n  --risk-ground: var(--low-ground);\n}\n.risk-moderate {\n  --risk: var(--moderate);\n  --risk-ink: var(--moderate-ink);\n  --risk-ground: var(--moderate-ground);\n}\n.risk-high {\n  --risk: var(--high);\n  --risk-ink: var(--high-ink);\n  --risk-ground: var(--high-ground);\n}\n.risk-extreme {\n  --risk: var(--extreme);\n  --risk-ink: var(--extreme-ink);\n  --risk-ground: var(--extreme-ground);\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  font:\n    15px / 1.45 -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    Arial,\n    sans-serif;\n  -webkit-text-size-adjust: 100%;\n  background: var(--paper);\n  color: var(--ink);\n}\ncode {\n  font:\n    0.86em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    \"Liberation Mono\",\n    monospace;\n}\nmain:focus {\n  outline: none;\n}\n/* The change schedule's page: on a desk, on a phone and on paper. */\n:root {\n  --faint: #ebe8e2;\n  --focus: #1c4f8f;\n  --unknown: #737c8b;\n  --unknown-ink: #454d59;\n  --unknown-ground: #eceef1;\n  --window: #d9eedd;\n  --window-edge: #5f9a6f;\n  --soft-a: #dfe8f3;\n  --soft-b: #edf2f8;\n  --hard-a: #bccfe6;\n  --hard-b: #d6e2f0;\n  --ice: #21466f;\n  --now: #a3230f;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --faint: #252a33;\n    --focus: #97c0f5;\n    --unknown: #8c95a4;\n    --unknown-ink: #c8ced8;\n    --unknown-ground: #2b313b;\n    --window: #1d3526;\n    --window-edge: #5f9a6f;\n    --soft-a: #202d3f;\n    --soft-b: #1b2431;\n    --hard-a: #2d4769;\n    --hard-b: #233650;\n    --ice: #b5d2f5;\n    --now: #ff9d8a;\n  }\n}\n.risk-unknown {\n  --risk: var(--unknown);\n  --risk-ink: var(--unknown-ink);\n  --risk-ground: var(--unknown-ground);\n}\n.soft {\n  --freeze-a: var(--soft-a);\n  --freeze-b: var(--soft-b);\n}\n.hard {\n  --freeze-a: var(--hard-a);\n  --freeze-b: var(--hard-b);\n}\n[hidden] {\n  display: none !important;\n}\nbody {\n  margin: 0 auto;\n  max-width: 1320px;\n  padding: 0 28px 40px;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd {\n  margin: 0;\n  padding: 0;\n}\nul,\nol {\n  list-style: none;\n}\nh1 {\n  font-size: 2rem;\n  line-height: 1.15;\n  font-weight: 650;\n  letter-spacing: -0.02em;\n}\nh2 {\n  font-size: 1.15rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n}\nh3 {\n  font-size: 1rem;\n  font-weight: 650;\n}\nh4 {\n  font-size: 1rem;\n  font-weight: 600;\n}\nbutton,\ninput,\nselect {\n  font: inherit;\n  color: inherit;\n}\nbutton {\n  cursor: pointer;\n}\n:focus-visible {\n  outline: 3px solid var(--focus);\n  outline-offset: 2px;\n  border-radius: 3px;\n}\n.skip {\n  position: absolute;\n  left: 8px;\n  top: 8px;\n  background: var(--card);\n  color: var(--accent);\n  padding: 8px 14px;\n  z-index: 9;\n}\n.skip:not(:focus),\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  padding: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.head {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 20px 48px;\n  align-items: end;\n  justify-content: space-between;\n  padding: 34px 0 22px;\n}\n.repository {\n  color: var(--soft);\n  font-weight: 600;\n}\n.range {\n  margin-top: 6px;\n  font-size: 1.05rem;\n}\n.asked {\n  margin-top: 6px;\n  font-weight: 600;\n  max-width: 90ch;\n}\n.caution {\n  margin-top: 6px;\n  color: var(--soft);\n  max-width: 62ch;\n}\n.glance {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 10px 26px;\n}\n.glance div {\n  display: flex;\n  flex-direction: column-reverse;\n}\n.glance dd {\n  font-size: 1.7rem;\n  line-height: 1.1;\n  font-weight: 600;\n  letter-spacing: -0.02em;\n}\n.glance dt {\n  color: var(--soft);\n  font-size: 0.87rem;\n}\n.glance .bad dd {\n  color: var(--bad);\n}\n.alert {\n  border: 2px solid var(--bad);\n  background: var(--bad-ground);\n  border-radius: 8px;\n  padding: 14px 18px;\n  margin: 0 0 18px;\n}\n.alert h2 {\n  color: var(--bad);\n  font-size: 1.25rem;\n}\np.alert {\n  margin: 12px 0 0;\n  padding: 8px 14px;\n}\n.quiet {\n  margin: 0 0 16px;\n  color: var(--soft);\n}\n.quiet summary {\n  cursor: pointer;\n}\n.findings li {\n  margin-top: 8px;\n}\n.findings .error strong,\n.problems .error strong {\n  color: var(--bad);\n}\n.remedy {\n  color: var(--soft);\n}\n.alert .remedy {\n  color: var(--ink);\n}\n#filters summary {\n  display: none;\n}\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 10px 12px;\n  align-items: end;\n}\n.filters label {\n  display: grid;\n  gap: 3px;\n  font-size: 0.84rem;\n  color: var(--soft);\n  flex: 1 1 120px;\n  min-width: 0;\n}\n.filters .wide {\n  flex: 2 1 220px;\n}\n.filters input,\n.filters select {\n  width: 100%;\n  min-width: 0;\n  height: 36px;\n  padding: 0 9px;\n  font-size: 0.95rem;\n  color: var(--ink);\n  background: var(--card);\n  border: 1px solid var(--unknown);\n  border-radius: 6px;\n}\n.filters .set {\n  border-color: var(--accent);\n  border-width: 2px;\n  font-weight: 600;\n}\n.plain {\n  height: 36px;\n  padding: 0 14px;\n  background: var(--card);\n  border: 1px solid var(--unknown);\n  border-radius: 6px;\n}\n.plain:hover:not(:disabled) {\n  border-color: var(--ink);\n}\n.plain:disabled {\n  opacity: 0.5;\n  cursor: default;\n}\n.bar {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 20px;\n  align-items: center;\n  justify-content: space-between;\n  margin: 16px 0 0;\n  border-bottom: 1px solid var(--line);\n}\n.tabs {\n  display: flex;\n  gap: 4px;\n}\n.tabs button {\n  background: none;\n  border: 0;\n  padding: 9px 14px;\n  color: var(--soft);\n  font-weight: 600;\n  border-bottom: 3px solid transparent;\n  margin-bottom: -1px;\n}\n.tabs button[aria-selected=\"true\"] {\n  color: var(--ink);\n  border-bottom-color: var(--accent);\n}\n.tabs button:hover {\n  color: var(--ink);\n}\n#count {\n  color: var(--soft);\n}\n#chosen {\n  display: none;\n}\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px 18px;\n  font-size: 0.84rem;\n  color: var(--soft);\n  margin: 12px 0 0;\n}\n.legend span {\n  display: inline-flex;\n  gap: 6px;\n  align-items: center;\n}\n.legend i {\n  width: 20px;\n  height: 12px;\n  border-radius: 3px;\n  background: var(--risk);\n}\n.legend .window i {\n  background: var(--window);\n  border-bottom: 3px solid var(--window-edge);\n  border-radius: 0;\n}\n.legend .soft i,\n.legend .hard i {\n  background: repeating-linear-gradient(135deg, var(--freeze-a) 0 4px, var(--freeze-b) 4px 8px);\n  border: 1px solid var(--ice);\n}\n.legend .outside i {\n  background: var(--faint);\n  border: 1px solid var(--line);\n}\n.legend .clash i {\n  background: none;\n  border: 2px dashed var(--bad);\n}\n.legend .stopped i {\n  background: none;\n  border: 1px solid var(--bad);\n}\n.parts {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr));\n  gap: 32px 44px;\n  margin-top: 40px;\n  border-top: 1px solid var(--line);\n  padding-top: 28px;\n}\n.part .list > li {\n  padding: 12px 0;\n  border-bottom: 1px solid var(--line);\n}\n.part .list > li:last-child {\n  border-bottom: 0;\n}\n.part ol {\n  margin-top: 6px;\n  counter-reset: step;\n}\n.part ol > li {\n  counter-increment: step;\n  padding: 5px 0 5px 28px;\n  position: relative;\n}\n.part ol > li::before {\n  content: counter(step);\n  position: absolute;\n  left: 0;\n  top: 7px;\n  width: 19px;\n  height: 19px;\n  border: 1px solid var(--unknown);\n  border-radius: 50%;\n  font-size: 0.75rem;\n  line-height: 17px;\n  text-align: center;\n  color: var(--soft);\n}\n.facts,\n.nothing,\n.note {\n  color: var(--soft);\n  font-size: 0.92rem;\n}\n.part .facts {\n  margin-top: 2px;\n}\n.nothing {\n  padding: 14px 0;\n}\n.versus {\n  color: var(--soft);\n}\n.go {\n  background: none;\n  border: 0;\n  padding: 0;\n  color: var(--accent);\n  text-decoration: underline;\n  text-underline-offset: 2px;\n  text-align: left;\n  font: inherit;\n}\n.tag {\n  display: inline-block;\n  padding: 0 7px;\n  border-radius: 4px;\n  font-size: 0.82rem;\n  line-height: 1.55;\n  border: 1px solid var(--line);\n}\n.tag.risk {\n  background: var(--risk-ground);\n  color: var(--risk-ink);\n  border-color: var(--risk);\n  font-weight: 600;\n}\n.tag.collides {\n  color: var(--bad);\n  border: 1px dashed var(--bad);\n  font-weight: 600;\n}\n.tag.type {\n  text-transform: capitalize;\n}\n.foot {\n  margin-top: 40px;\n  padding-top: 16px;\n  border-top: 1px solid var(--line);\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n.foot p {\n  max-width: 100ch;\n  margin-bottom: 6px;\n}\n/* The month, the agenda, the time line and the details of a change. */\n.view {\n  padding-top: 16px;\n}\n.tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  align-items: center;\n  margin-bottom: 12px;\n}\n.tools h2 {\n  margin-right: auto;\n  font-size: 1.35rem;\n}\n.tools label {\n  color: var(--soft);\n  font-size: 0.88rem;\n}\n.tools select {\n  height: 36px;\n  padding: 0 8px;\n  background: var(--card);\n  border: 1px solid var(--unknown);\n  border-radius: 6px;\n  color: var(--ink);\n}\n.grid {\n  width: 100%;\n  table-layout: fixed;\n  border-collapse: collapse;\n  background: var(--card);\n  border: 1px solid var(--line);\n}\n.grid caption {\n  text-align: left;\n}\n.grid th {\n  font-weight: 600;\n  font-size: 0.82rem;\n  color: var(--soft);\n  padding: 6px 8px;\n  text-align: left;\n  border-bottom: 1px solid var(--line);\n}\n.grid .week {\n  width: 44px;\n  padding: 8px 0 0;\n  text-align: center;\n  vertical-align: top;\n  font-weight: 400;\n  background: var(--paper);\n}\n.grid td {\n  vertical-align: top;\n  height: 104px;\n  padding: 0;\n  border: 1px solid var(--line);\n  position: relative;\n}\n.grid .other {\n  background: var(--paper);\n}\n.grid .frozen {\n  background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px);\n}\n.cell {\n  padding: 5px 6px 10px;\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 4px;\n}\n.cell-changes {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 4px;\n}\n.grid .outside {\n  background: var(--faint);\n}\n.grid .outside .date {\n  color: var(--soft);\n  font-weight: 400;\n}\n.grid .far td {\n  height: 32px;\n}\n.date {\n  display: flex;\n  justify-content: space-between;\n  gap: 6px;\n  align-items: baseline;\n  font-weight: 600;\n  font-size: 0.9rem;\n  min-height: 22px;\n}\n.other .date {\n  color: var(--soft);\n  font-weight: 400;\n}\n.today .number {\n  background: var(--accent);\n  color: var(--card);\n  border-radius: 11px;\n  padding: 1px 7px;\n  margin-left: -3px;\n}\n.grid .frozen .date {\n  color: var(--ice);\n}\n.grid .frozen.today .number {\n  color: var(--card);\n}\n.freeze-name {\n  font-size: 0.78rem;\n  font-weight: 600;\n  color: var(--ice);\n  line-height: 1.25;\n}\n.strip {\n  position: absolute;\n  left: 0;\n  right: 0;\n  bottom: 0;\n  height: 6px;\n  overflow: hidden;\n}\n.strip i {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n  background: var(--window-edge);\n  opacity: 0.8;\n}\n.strip i.now {\n  background: var(--now);\n  width: 2px;\n  opacity: 1;\n}\n.chip {\n  display: block;\n  width: 100%;\n  text-align: left;\n  border: 0;\n  border-left: 4px solid var(--risk);\n  background: var(--risk-ground);\n  color: var(--risk-ink);\n  padding: 2px 5px 3px;\n  border-radius: 3px;\n  font-size: 0.8rem;\n  line-height: 1.3;\n  min-height: 24px;\n}\n.chip:hover {\n  box-shadow: 0 0 0 1px var(--risk);\n}\n.chip b {\n  font-weight: 650;\n}\n.chip.stopped {\n  box-shadow: inset 0 0 0 1px var(--bad);\n}\n.chip .name {\n  display: block;\n  color: var(--ink);\n  overflow: hidden;\n  white-space: nowrap;\n  text-overflow: ellipsis;\n}\n.chip .short {\n  display: none;\n}\n.chip.clash {\n  outline: 2px dashed var(--bad);\n  outline-offset: -1px;\n}\n.chip.clash:focus-visible {\n  outline: 3px solid var(--focus);\n}\n.chip.ended,\n.chip.withdrawn {\n  background: var(--card);\n}\n.withdrawn .name,\n.entry.withdrawn h4,\n.mark.withdrawn .name {\n  text-decoration: line-through;\n}\n.more {\n  background: none;\n  border: 0;\n  text-align: left;\n  color: var(--accent);\n  font-size: 0.8rem;\n  padding: 2px 5px;\n  min-height: 24px;\n  text-decoration: underline;\n  text-underline-offset: 2px;\n}\n.day {\n  display: grid;\n  grid-template-columns: 210px minmax(0, 1fr);\n  grid-template-rows: auto auto 1fr;\n  gap: 2px 26px;\n  padding: 16px 0;\n  border-bottom: 1px solid var(--line);\n}\n.long .day {\n  content-visibility: auto;\n  contain-intrinsic-size: auto 160px;\n}\n.day h3 {\n  grid-column: 1;\n}\n.day .open {\n  grid-column: 1;\n  color: var(--soft);\n  font-size: 0.84rem;\n  align-self: start;\n  justify-self: start;\n  border-bottom: 3px solid var(--window-edge);\n  padding-bottom: 1px;\n}\n.day .entries {\n  grid-column: 2;\n  grid-row: 1 / 4;\n  display: grid;\n  gap: 10px;\n  align-content: start;\n}\n.day.today h3 {\n  color: var(--accent);\n}\n.entry {\n  display: grid;\n  grid-template-columns: 112px minmax(0, 1fr);\n  gap: 4px 18px;\n  padding: 10px 14px;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--risk, var(--line));\n  border-radius: 5px;\n}\n.entry.freeze {\n  background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px);\n  border-left-color: var(--ice);\n}\n.entry.freeze .facts,\n.entry.freeze .when {\n  color: var(--ice);\n}\n.entry.ended,\n.entry.withdrawn {\n  background: transparent;\n}\n.when {\n  font-weight: 600;\n}\n.utc {\n  display: block;\n  font-weight: 400;\n  font-size: 0.8rem;\n  color: var(--soft);\n}\n.entry h4 .go {\n  color: var(--ink);\n  font-weight: 600;\n  text-decoration-color: var(--unknown);\n}\n.tags {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 5px;\n  margin: 4px 0 3px;\n}\n.overdue .tag.state,\n.under-way .tag.state {\n  border-color: currentColor;\n  font-weight: 600;\n}\n.overdue .tag.state,\n.tag.state.failed {\n  color: var(--bad);\n}\n.tag.state.failed {\n  border-color: currentColor;\n  font-weight: 600;\n}\n.under-way .tag.state {\n  color: var(--accent);\n}\n.problems {\n  margin-top: 6px;\n  font-size: 0.92rem;\n}\n.problems li {\n  padding: 3px 0 3px 12px;\n  border-left: 3px solid var(--line);\n  margin-top: 4px;\n}\n.problems .error {\n  border-left-color: var(--bad);\n}\n.problems .warning {\n  border-left-color: var(--moderate);\n}\n.scroller {\n  overflow-x: auto;\n  border: 1px solid var(--line);\n  background: var(--card);\n}\n.chart {\n  --names: 168px;\n  position: relative;\n  min-width: 760px;\n}\n.axis {\n  position: relative;\n  height: 44px;\n  margin-left: var(--names);\n  border-bottom: 1px solid var(--line);\n  overflow: hidden;\n}\n.axis span {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n  padding: 5px 0 0 6px;\n  border-left: 1px solid var(--line);\n  font-size: 0.8rem;\n  color: var(--soft);\n  line-height: 1.25;\n  white-space: nowrap;\n  overflow: hidden;\n}\n.axis b {\n  display: block;\n  color: var(--ink);\n  font-weight: 600;\n}\n.axis .today b {\n  color: var(--accent);\n}\n.grounds {\n  position: absolute;\n  left: var(--names);\n  right: 0;\n  top: 44px;\n  bottom: 0;\n  overflow: hidden;\n}\n.grounds i {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n}\n.grounds .rest {\n  background: var(--paper);\n}\n.grounds .outside {\n  background: var(--faint);\n}\n.grounds .window {\n  background: var(--window);\n}\n.grounds .frozen {\n  background: repeating-linear-gradient(135deg, var(--freeze-a) 0 7px, var(--freeze-b) 7px 14px);\n  border-left: 1px solid var(--ice);\n  border-right: 1px solid var(--ice);\n}\n.grounds .line {\n  width: 1px;\n  background: var(--line);\n}\n.grounds .now {\n  width: 2px;\n  background: var(--now);\n}\n.row {\n  position: relative;\n  display: grid;\n  grid-template-columns: var(--names) minmax(0, 1fr);\n  border-bottom: 1px solid var(--line);\n}\n.row:last-child {\n  border-bottom: 0;\n}\n.row h3 {\n  padding: 9px 12px;\n  font-size: 0.9rem;\n  position: sticky;\n  left: 0;\n  z-index: 3;\n  background: var(--card);\n  border-right: 1px solid var(--line);\n}\n.row h3 small {\n  display: block;\n  font-weight: 400;\n  color: var(--soft);\n  font-size: 0.78rem;\n}\n.track {\n  position: relative;\n  min-height: 36px;\n}\n.mark {\n  position: absolute;\n  height: 25px;\n  padding: 0;\n  border: 0;\n  background: none;\n  text-align: left;\n  display: block;\n  font-size: 0.8rem;\n  line-height: 23px;\n  color: var(--ink);\n  white-space: nowrap;\n  z-index: 1;\n}\n.mark .body {\n  position: absolute;\n  top: 3px;\n  height: 19px;\n  background: var(--risk);\n  border-radius: 3px;\n  min-width: 5px;\n}\n.mark .label {\n  position: absolute;\n  top: 1px;\n  height: 23px;\n  padding: 0 6px;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  background: var(--card);\n  border-radius: 3px;\n}\n.mark .label b {\n  color: var(--risk-ink);\n  font-weight: 650;\n}\n.mark .label em {\n  color: var(--soft);\n  font-style: normal;\n  font-weight: 600;\n}\n.mark .label .collides,\n.mark .label .overdue,\n.mark .label .error,\n.mark .label .failed,\n.mark .label .backed-out {\n  color: var(--bad);\n}\n.mark.stopped .body {\n  outline: 2px solid var(--bad);\n  outline-offset: 1px;\n}\n.mark.clash .body {\n  outline: 2px dashed var(--bad);\n  outline-offset: 1px;\n}\n.mark.ended .body,\n.mark.withdrawn .body {\n  background: var(--card);\n  border: 2px solid var(--risk);\n}\n.mark:hover .label {\n  background: var(--risk-ground);\n}\n.band {\n  position: absolute;\n  top: 6px;\n  font-size: 0.8rem;\n  font-weight: 600;\n  color: var(--ice);\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  padding: 2px 7px;\n  background: var(--hard-b);\n  border-radius: 3px;\n  max-width: 100%;\n}\n.gaps {\n  margin-top: 20px;\n}\n.gaps ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  margin: 8px 0;\n}\n.gaps li {\n  padding: 5px 12px;\n  background: var(--window);\n  border-bottom: 3px solid var(--window-edge);\n  border-radius: 3px;\n}\ndialog {\n  width: min(680px, calc(100vw - 24px));\n  max-height: min(86vh, 900px);\n  padding: 0;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  background: var(--card);\n  color: var(--ink);\n  box-shadow: 0 24px 60px rgb(0 0 0 / 0.3);\n  overflow: auto;\n  overscroll-behavior: contain;\n}\ndialog::backdrop {\n  background: rgb(10 14 20 / 0.5);\n}\n.sheet {\n  padding: 12px 26px 26px;\n  border-top: 6px solid var(--risk);\n}\n.sheet header {\n  display: flex;\n  gap: 16px;\n  align-items: center;\n  justify-content: space-between;\n  position: sticky;\n  top: 0;\n  background: var(--card);\n  padding: 8px 4px 8px 0;\n}\n.sheet .id {\n  color: var(--soft);\n}\n.sheet h2 {\n  font-size: 1.35rem;\n  line-height: 1.25;\n  margin: 0 0 8px;\n}\n.sheet h3 {\n  margin: 18px 0 4px;\n}\n.sheet dl {\n  display: grid;\n  grid-template-columns: 118px minmax(0, 1fr);\n  gap: 7px 16px;\n  margin-top: 14px;\n}\n.sheet dt {\n  color: var(--soft);\n}\n.sheet .remedy {\n  display: block;\n}\n.sheet .note {\n  margin-top: 16px;\n}\n@media (max-width: 900px) {\n  .day {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .day .entries {\n    grid-column: 1;\n    grid-row: auto;\n    margin-top: 8px;\n  }\n}\n@media (max-width: 640px) {\n  body {\n    padding: 0 14px 32px;\n  }\n  .head {\n    padding: 22px 0 16px;\n  }\n  h1 {\n    font-size: 1.65rem;\n  }\n  .glance {\n    display: grid;\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n    width: 100%;\n  }\n  .filters label,\n  .filters .wide {\n    flex: 1 1 calc(50% - 6px);\n  }\n  .filters .wide {\n    flex-basis: 100%;\n  }\n  #filters summary {\n    display: list-item;\n    padding: 6px 0;\n    font-weight: 600;\n    cursor: pointer;\n  }\n  .tabs {\n    width: 100%;\n  }\n  .tabs button {\n    flex: 1;\n    padding: 10px 4px;\n  }\n  #count {\n    padding-bottom: 8px;\n  }\n  .tools h2 {\n    flex-basis: 100%;\n  }\n  .entry {\n    grid-template-columns: minmax(0, 1fr);\n    padding: 10px 12px;\n  }\n  .utc {\n    display: inline;\n    margin-left: 6px;\n  }\n  .grid th {\n    padding: 6px 0;\n    text-align: center;\n  }\n  .grid .week {\n    display: none;\n  }\n  .grid td {\n    height: 70px;\n  }\n  .cell {\n    padding: 3px 2px 9px;\n    gap: 3px;\n  }\n  .date {\n    justify-content: center;\n  }\n  .freeze-name {\n    display: none;\n  }\n  .chip {\n    padding: 2px 0;\n    text-align: center;\n    border-left-width: 3px;\n  }\n  .chip .long,\n  .chip .name {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  .chip .short {\n    display: inline;\n    font-weight: 650;\n  }\n  .more {\n    padding: 2px 0;\n    text-align: center;\n  }\n  .chart {\n    --names: 0px;\n  }\n  .row {\n    display: block;\n  }\n  .row h3 {\n    display: inline-block;\n    padding: 6px 10px 2px;\n    border: 0;\n    background: none;\n  }\n  .row h3 small {\n    display: inline;\n    margin-left: 6px;\n  }\n  .sheet {\n    padding: 8px 16px 22px;\n  }\n  .sheet dl {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .sheet dd {\n    margin-bottom: 8px;\n  }\n}\n@media (prefers-reduced-motion: no-preference) {\n  .chip,\n  .mark .label,\n  .tabs button {\n    transition:\n      background-color 0.12s,\n      box-shadow 0.12s;\n  }\n}\n@media (forced-colors: active) {\n  /* Grounds are taken away there, so that the tab that is open has the system's own colours of what is chosen. */\n  .tabs button[aria-selected=\"true\"] {\n    forced-color-adjust: none;\n    color: HighlightText;\n    background: Highlight;\n  }\n  .mark .body,\n  .legend i,\n  .strip i {\n    forced-color-adjust: none;\n  }\n}\n/* On paper: the agenda with all that is in it, black on white, and nothing to click. */\n@page {\n  margin: 14mm;\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --card: #fff;\n    --ink: #000;\n    --soft: #000;\n    --line: #999;\n    --faint: #fff;\n    --accent: #000;\n    --bad: #000;\n    --bad-ground: #fff;\n    --low: #000;\n    --low-ink: #000;\n    --low-ground: #fff;\n    --moderate: #000;\n    --moderate-ink: #000;\n    --moderate-ground: #fff;\n    --high: #000;\n    --high-ink: #000;\n    --high-ground: #fff;\n    --extreme: #000;\n    --extreme-ink: #000;\n    --extreme-ground: #fff;\n    --unknown: #000;\n    --unknown-ink: #000;\n    --unknown-ground: #fff;\n    --ice: #000;\n    --window-edge: #000;\n    --soft-a: #fff;\n    --soft-b: #fff;\n    --hard-a: #fff;\n    --hard-b: #fff;\n  }\n  html {\n    font-size: 10.5pt;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n  }\n  .skip,\n  #filters,\n  .tabs,\n  .legend,\n  #month,\n  #timeline,\n  dialog,\n  .page {\n    display: none !important;\n  }\n  #agenda {\n    display: block !important;\n  }\n  .head {\n    padding-top: 0;\n  }\n  .bar {\n    border: 0;\n    margin: 0;\n    justify-content: start;\n  }\n  #chosen {\n    display: block;\n  }\n  .bar.all {\n    display: none;\n  }\n  .day {\n    grid-template-columns: 38mm minmax(0, 1fr);\n    content-visibility: visible;\n    break-inside: auto;\n    padding: 8pt 0;\n  }\n  .day .entries {\n    grid-column: 2;\n    grid-row: 1 / 4;\n    margin: 0;\n    gap: 6pt;\n  }\n  .day h3 {\n    break-after: avoid;\n  }\n  .entry {\n    grid-template-columns: 28mm minmax(0, 1fr);\n    break-inside: avoid;\n    padding: 4pt 8pt;\n    border-left-width: 3pt;\n  }\n  .go {\n    color: #000 !important;\n    text-decoration: none;\n  }\n  .parts {\n    display: block;\n  }\n  .part {\n    margin-bottom: 16pt;\n  }\n  .part .list > li {\n    break-inside: avoid;\n  }\n  .quiet::details-content {\n    display: block;\n    content-visibility: visible;\n    height: auto;\n  }\n}\n";

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page-words.js
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page-zone.js
/**
 * The clock of the policy's zone, for the page. Its script gets the offsets themselves and asks no browser for a zone, so that every
 * reader sees the times that this machine's zone data give, and a browser that does not know the zone shows no other ones.
 */


/** What lies farther from the range is shown in UTC, and said so. */
const MARGIN = 400 * time_time/* DAY */.d_;
function zoneOf(schedule) {
    const isKnown = (0,wall_time/* isKnownZone */.Wn)(schedule.timezone);
    const name = isKnown ? schedule.timezone : 'UTC';
    const from = readInstant(schedule.range.start) - MARGIN;
    const until = readInstant(schedule.range.end) + MARGIN;
    return { name, isKnown, offsets: listOffsets(from, until, name), from, until };
}
/** Milliseconds since 1970. @throws RangeError on text that is no instant; a schedule holds none. */
function readInstant(text) {
    const instant = (0,time_time/* parseInstant */.nV)(text);
    if (instant === null)
        throw new RangeError(`${text} is no instant.`);
    return instant;
}
/** `10:00`, by the clock of the zone. */
function page_zone_clockOf(instant, zone) {
    return (0,time_time/* toIso */.tK)(instant + (0,wall_time/* offsetAt */.HA)(instant, zone) * time_time/* MINUTE */.pY).slice(11, 16);
}
/** `Tuesday 24 November 2026`. */
function dateOf(instant, zone) {
    return (0,time_time/* describeDay */.m3)((0,wall_time/* dayOf */.kb)(instant, zone));
}
function listOffsets(from, until, zone) {
    const offsets = [[from, (0,wall_time/* offsetAt */.HA)(from, zone)]];
    let present = (0,wall_time/* offsetAt */.HA)(from, zone);
    // No zone has changed its clocks twice within a day since there are zones.
    for (let low = from; low < until; low += time_time/* DAY */.d_) {
        const high = low + time_time/* DAY */.d_;
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page-agenda.js
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
    const end = (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(date, 1), zone);
    const windows = schedule.windows.filter((span) => isWithin(span, day.start, end));
    const names = [...new Set(windows.map((span) => `${span.name} ${page_agenda_sayTimes(span, day.start, zone)}`))];
    const open = names.length === 0
        ? ''
        : `<p class="open"><span class="unseen">Windows: </span>${(0,page_escape/* apart */.zZ)(names.join(' \u00b7 '), 300)}</p>\n`;
    const entries = [
        ...day.freezes.map((freeze) => renderFreeze(freeze, day.start, zone)),
        ...day.changes.map((change) => renderChange(change, day.start, zone, others.get(change.id) ?? [])),
    ];
    return `<section class="day">
<h3><time datetime="${(0,time_days/* describeDate */.eG)(date)}">${dateOf(day.start, zone)}</time></h3>
${open}<ul class="entries">
${entries.join('')}</ul>
</section>
`;
}
function isWithin({ start, end }, from, to) {
    return readInstant(start) < to && from < readInstant(end);
}
function renderFreeze(freeze, day, zone) {
    return `<li class="entry freeze ${freeze.hardness}"><p class="when">${renderTimes(freeze, day, zone)}</p><div class="what"><h4>${(0,page_escape/* apart */.zZ)(freeze.name, LONGEST_SHOWN)}</h4><p class="facts">${freeze.hardness === 'hard' ? 'Hard' : 'Soft'} freeze in ${(0,page_escape/* apart */.zZ)(sayEnvironments(freeze.environments), LONGEST_SHOWN)}</p></div></li>
`;
}
function renderChange(change, day, zone, others) {
    const risk = change.risk ?? 'unknown';
    const type = change.type === 'normal' ? '' : `<span class="tag type">${change.type}</span> `;
    const collides = others.length === 0
        ? ''
        : ` <span class="tag collides">Collides with ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(others, 'and'), LONGEST_SHOWN)}</span>`;
    const problems = change.problems.map(({ level, message, remedy }) => `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${(0,page_escape/* apart */.zZ)(message, safe_text/* LONGEST */.zP)} <span class="remedy">${(0,page_escape/* apart */.zZ)(remedy, safe_text/* LONGEST */.zP)}</span></li>`);
    return `<li class="entry change risk-${risk} ${change.state}"><p class="when">${renderTimes(change, day, zone)} <span class="utc">${page_agenda_sayTimes(change, day, 'UTC')} UTC</span></p><div class="what"><h4>${(0,page_escape/* apart */.zZ)(change.title, LONGEST_SHOWN)}</h4><p class="tags"><span class="tag risk">${RISK_WORDS[risk]}</span> ${type}<span class="tag state${hasFailed(change) ? ' failed' : ''}">${page_agenda_sayState(change)}</span>${collides}</p><p class="facts">${sayFacts(change)}</p>${problems.length === 0 ? '' : `<ul class="problems">${problems.join('')}</ul>`}</div></li>
`;
}
function sayFacts(change) {
    const facts = [
        `<code>${(0,page_escape/* apart */.zZ)(change.id)}</code> ${FACT_WORDS.environments} ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(change.environments, 'and'))}`,
        `${FACT_WORDS.items} ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(change.items.map(shortItem), 'and'))}`,
        `${FACT_WORDS.by} ${(0,page_escape/* apart */.zZ)(change.requestedBy)}`,
        ...(change.release === null ? [] : [`${FACT_WORDS.release} ${(0,page_escape/* apart */.zZ)(change.release)}`]),
        ...(change.dependsOn.length === 0 ? [] : [`${FACT_WORDS.needs} ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(change.dependsOn, 'and'))}`]),
    ];
    return facts.join(' \u00b7 ');
}
/** The state of a change, with the result of one that has ended. */
function page_agenda_sayState({ state, result }) {
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
function page_agenda_sayTimes({ start, end }, day, zone) {
    return `${sayTime(start, day, zone)}\u2013${sayTime(end, day, zone)}`;
}
/** As `sayTimes`, for machines too. */
function renderTimes({ start, end }, day, zone) {
    const render = (text) => `<time datetime="${(0,time_time/* toIso */.tK)(readInstant(text))}">${sayTime(text, day, zone)}</time>`;
    return `${render(start)}\u2013${render(end)}`;
}
function sayTime(text, day, zone) {
    const instant = readInstant(text);
    const date = dateOf(instant, zone);
    const own = dateOf(day, zone);
    return date === own ? page_zone_clockOf(instant, zone) : `${shortDate(date, own)} ${page_zone_clockOf(instant, zone)}`;
}
/** `Tue 24 Nov`, with the year where it is not that of the other date. */
function shortDate(date, other) {
    const [weekday = '', day, month = '', year] = date.split(' ');
    const short = `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
    return other.endsWith(` ${year}`) ? short : `${short} ${year}`;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page-data.js
/**
 * The schedule as the page's script gets it: instants as numbers, environments as names that are in use, and every text of a record
 * with what cannot be seen in it named. The script shows these as text and reads nothing else.
 */






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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page-lists.js
/**
 * What stands around the views of the calendar page: what the schedule may lack, how it stands, who is in whose way, releases in their
 * order, and changes without a time. Plain HTML, bounded, with or without scripts.
 */






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
    const at = path === null ? '' : ` <code>${(0,page_escape/* apart */.zZ)([path, line, column].filter((part) => part !== null).join(':'))}</code>`;
    return `<li class="${level}"><strong>${LEVEL_WORDS[level]}.</strong> ${(0,page_escape/* apart */.zZ)(message, safe_text/* LONGEST */.zP)} <span class="remedy">${(0,page_escape/* apart */.zZ)(remedy, safe_text/* LONGEST */.zP)}</span>${at}</li>`;
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
        return `<li><p>${nameChange(first, titles)} <span class="versus">and</span> ${nameChange(second, titles)}</p><p class="facts">${COLLISION_WORDS[kind]} ${(0,page_escape/* apart */.zZ)(where)}, ${sayOn(start, zone)} to ${sayOn(end, zone)}. ${(0,page_escape/* apart */.zZ)(first)} was asked for first.</p></li>`;
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
            const when = change === undefined ? '' : `<p class="facts">${sayOn(change.start, zone)} \u00b7 ${page_agenda_sayState(change)}</p>`;
            return `<li><p>${nameChange(id, titles)}</p>${when}</li>`;
        });
        return `<li><h3>Release ${(0,page_escape/* apart */.zZ)(name, 60)}</h3><ol>${steps.join('')}</ol></li>`;
    });
    return renderPart(schedule, 'releases', 'Releases', items);
}
/** Changes that may go out whenever the calendar allows. */
function renderUntimed(schedule) {
    const { untimed } = schedule;
    const titles = new Map(untimed.map(({ id, title }) => [id, title]));
    const items = untimed.map(({ id, type, risk, environments, items: refs }) => `<li><p>${nameChange(id, titles)}</p><p class="facts"><span class="tag risk risk-${risk ?? 'unknown'}">${RISK_WORDS[risk ?? 'unknown']}</span> ${type} \u00b7 ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(refs.map(shortItem), 'and'))} in ${(0,page_escape/* apart */.zZ)((0,safe_text/* listWords */.yh)(environments, 'and'))}</p></li>`);
    return renderPart(schedule, 'untimed', 'Any time that the calendar allows', items);
}
/** `data-change` is where the script puts the way to the details. */
function nameChange(id, titles) {
    const title = titles.get(id);
    return `<span data-change="${(0,page_escape/* said */.ag)(id)}"><code>${(0,page_escape/* apart */.zZ)(id)}</code></span>${title === undefined ? '' : ` ${(0,page_escape/* apart */.zZ)(title, LONGEST_SHOWN)}`}`;
}
function sayOn(instant, zone) {
    const at = readInstant(instant);
    const [weekday = '', day, month = ''] = dateOf(at, zone).split(' ');
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${page_zone_clockOf(at, zone)}`;
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/page.js
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
<title>Change schedule of ${(0,page_escape/* said */.ag)(name)}</title>
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
${page_LEGEND}<div class="parts">
${renderCollisions(schedule)}${renderReleases(schedule)}${renderUntimed(schedule)}</div>
</main>
${renderFoot(schedule)}<dialog id="details"></dialog>
<script type="application/json" id="data">${(0,page_escape/* toScriptData */.pz)(toPageData(schedule))}</script>
<script>${PAGE_PROGRAM}</script>
</body>
</html>
`;
}
// Trusted types besides: where a browser knows them, a text that is taken for HTML throws instead of running.
const POLICY = [
    "default-src 'none'",
    `script-src '${(0,digest/* digestForPolicy */.o0)(PAGE_PROGRAM)}'`,
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
        : `<p class="alert"><strong>All times are in UTC.</strong> The zone data of the machine that made this page do not know the policy's zone, ${(0,page_escape/* apart */.zZ)(schedule.timezone)}.</p>\n`;
    const asked = sayAsked(schedule);
    return `<header class="head">
<div class="name">
<p class="repository">${(0,page_escape/* apart */.zZ)(name)}</p>
<h1>Change schedule</h1>
<p class="range">${days}, ${(0,page_escape/* said */.ag)(zone)}</p>
${asked === null ? '' : `<p class="asked">${(0,page_escape/* apart */.zZ)(asked, 1_000)}</p>\n`}<p class="caution">This page says when a change is planned, never whether it is authorised. The gate decides that at deployment.</p>
${unknown}</div>
${renderGlance(schedule)}</header>
`;
}
function renderFoot(schedule) {
    const made = (0,moment/* sayInstant */.$r)(schedule.generatedAt, schedule.timezone);
    return `<footer class="foot">
<p>Made at <time datetime="${(0,page_escape/* said */.ag)(schedule.generatedAt)}">${(0,page_escape/* said */.ag)(made)}</time> by change-gate, from the records as they were then; zone data ${(0,page_escape/* said */.ag)(schedule.tzdata)}. <span id="age"></span></p>
<p>It holds what the records, the calendar and the catalogs of ${(0,page_escape/* apart */.zZ)(schedule.repository ?? 'this checkout')} say. A change that has no record there is not in it, nor is one whose record is still in an open pull request.</p>
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
const page_LEGEND = `<div class="legend" role="group" aria-label="Key">
<span class="risk-low"><i></i>Low risk</span><span class="risk-moderate"><i></i>Moderate</span><span class="risk-high"><i></i>High</span><span class="risk-extreme"><i></i>Extreme</span><span class="risk-unknown"><i></i>Not known</span><span class="window"><i></i>Change window</span><span class="soft"><i></i>Soft freeze</span><span class="hard"><i></i>Hard freeze</span><span class="clash"><i></i>Collides</span><span class="stopped"><i></i>With errors</span><span class="outside"><i></i>Not in this schedule</span>
</div>
`;

// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/oversight/forward/range.js
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
    const from = question.from === null ? (0,time_days/* addDays */.fi)(today, -question.back) : (0,time_time/* parseDay */.Iq)(question.from);
    const last = question.until === null ? null : (0,time_time/* parseDay */.Iq)(question.until);
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
        return `${(0,time_days/* describeDate */.eG)((0,time_days/* addDays */.fi)(end, -1))} is before ${(0,time_days/* describeDate */.eG)(from)}`;
    if (span.end > (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(from, MOST_DAYS), zone))
        return `at most ${MOST_DAYS} days are shown at once`;
    return span;
}
/** The day after the last one. */
function endOf(from, last, { from: given, days }, today) {
    if (last !== null)
        return (0,time_days/* addDays */.fi)(last, 1);
    if (days !== null)
        return (0,time_days/* addDays */.fi)(from, days);
    // However far it looks back, it looks as far ahead.
    return (0,time_days/* addDays */.fi)(given === null ? today : from, DAYS_AHEAD);
}

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 3 modules
var writer = __webpack_require__(786);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js
var plain_writer = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var annotations = __webpack_require__(6309);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/calendar.js
/**
 * The command `calendar`: reads every record of the trusted commit and hands the forward schedule over as a page, a calendar to subscribe to,
 * JSON and Markdown. It decides nothing; what could not be read is an error of the job, beside a schedule that says what it may lack.
 */

















/** Milliseconds for all that it looks at. */
const DEADLINE = 15 * 60_000;
const command = {
    name: 'calendar',
    deadline: DEADLINE,
    /** It is about all changes, so that nothing may name one. */
    refuses: (inputs, event) => [
        ...(0,refusals/* refuseInputs */.gJ)(inputs, ['environment', 'stage', 'sha', 'change']),
        ...(0,refusals/* refuseEvent */.DO)(inputs, event),
    ],
    refuse: refuse_command/* refuseCommand */.W,
    async run(place) {
        const schedule = await readForwardSchedule(place);
        const errors = schedule.findings.filter(({ level }) => level === 'error');
        const document = describeSchedule(schedule);
        const markdown = (0,writer/* renderAsMarkdown */.i)(document);
        return {
            text: (0,plain_writer/* renderAsText */.S)(document, { colour: false, width: 100 }),
            markdown,
            annotations: annotate(errors),
            files: {
                folder: ['calendar'],
                texts: {
                    'index.html': renderCalendarPage(schedule),
                    'calendar.ics': renderCalendarIcs(schedule),
                    'calendar.json': renderCalendarJson(schedule),
                    'calendar.md': markdown,
                },
                paths: { report: 'calendar.json' },
                unwritten: (folder, why) => ({
                    level: 'error',
                    title: 'Not written',
                    message: `The files of the forward schedule could not be written into ${(0,safe_text/* shown */.SP)(folder, 300)} (${why}). Let \`report-directory\` name a folder that the job may write to.`,
                }),
            },
            outputs: outputsOf(errors),
            exitCode: errors.length === 0 ? 0 : 1,
            isDecision: false,
            publish: null,
        };
    },
};
async function readForwardSchedule({ api, request, clock, tzdata }) {
    const files = await (0,survey/* survey */.F)((0,source/* openGitHub */.o)({ ...request, environment: null }, api));
    const { timezone } = files.policy;
    const asked = { from: null, until: null, days: null, back: DAYS_BACK };
    const range = readRange(asked, clock, (0,wall_time/* isKnownZone */.Wn)(timezone) ? timezone : 'UTC');
    if (typeof range === 'string')
        throw new Error(`the range of the schedule: ${range}`);
    const repository = request.recordsRepository ?? request.repository;
    return planForward(files, { now: clock, range, repository, tzdata, environments: [], items: [] });
}
/** A workflow that asks the output of a schedule for a yes never gets one. */
function outputsOf(errors) {
    const found = new Set(errors.map(({ reason }) => reason));
    return {
        ...runner/* DENIAL */.SJ,
        outcome: errors.length === 0 ? 'warn' : 'fail',
        reasons: reasons/* REASON_IDS */.At.filter((id) => found.has(id)).join(' '),
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

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);



async function refuseCommand({ inputs: { command } }, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    const lines = faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`]);
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    return {
        text: [head, ...lines].join('\n'),
        markdown: [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n'),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ refuseEvent),
/* harmony export */   Lm: () => (/* binding */ refuseNameless),
/* harmony export */   gJ: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
function refuseInputs(inputs, names) {
    return names
        .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
        .map((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}
const UNATTENDED = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];
/** Events that are about no pull request and no deployment, for commands that are about none either. */
function refuseEvent({ command }, event) {
    if (event === null || UNATTENDED.includes(event.name))
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` does not run on \`${event.name}\`.`, `Start it by one of ${UNATTENDED.join(', ')}.`),
    ];
}
/** Without the name the gate's statuses and checks cannot be told from those of others. */
function refuseNameless({ command, status, checkName }) {
    if (status !== null || checkName !== null)
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` needs the input \`status\`, or \`check-name\`.`, 'Give the one that the gate is given, with the same name.'),
    ];
}


/***/ }),

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6555);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6214);
/* harmony import */ var _gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2183);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */








/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(source);
    const { policy } = rules;
    const [{ register, calendar, models, items, ...governance }, answer] = await Promise.all([
        (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readGovernance */ .r3)(source, rules, { said: rules.findings }),
        source.readAllRecords(policy),
    ]);
    const said = [...rules.findings, ...governance.findings];
    const { records, refused, files } = readAll(answer, governance.files, progress);
    const faults = [...said, ...(0,_gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnreadable */ .F)('the change records', answer, said), ...refused];
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(finding, files);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records,
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null)
            continue;
        records.push({ path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .C)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ }),

/***/ 1086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   pz: () => (/* binding */ toScriptData),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
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
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    return (most === undefined ? line : (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, most)).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? '');
}
/** A text whose direction is its own and turns nothing around it. */
function apart(text, most) {
    return `<bdi>${said(text, most)}</bdi>`;
}
/** JSON inside of a script element, which no text in it can end; one line that no runner takes for a command. */
function toScriptData(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f-\u009f]|#(?=\[)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ }),

/***/ 3395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderAsText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7276);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(392);
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */







/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;
/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width, program = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX }) {
    const page = {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePaint */ .is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
        program,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(document.title), page.width));
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of blocks) {
        const next = writeBlock(page, block, indent);
        if (next === '')
            continue;
        const isLoose = block.kind === 'section' || block.kind === 'findings';
        const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
        text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
        isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
    }
    return text;
}
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCommands */ .G2)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text), page.program), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'lines':
            return block.texts.map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent)).join('\n');
        case 'copy':
            // Never wrapped, so that it can be copied.
            return `${indent}${STEP}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text)}`;
        case 'source':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .aH)(block.text)
                .map((line) => `${indent}${STEP}${line}`)
                .join('\n');
        case 'fold':
            return joinBlocks(page, block.blocks, indent + STEP, paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.summary), width, indent)));
        case 'chart':
            return '';
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return writeFindings(page, block, indent);
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)}`);
    }
}
/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page, block, indent) {
    const { texts = new Map(), isRemedyOnce = false } = block;
    const named = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInFindings */ .n_)(block.findings, page.program);
    const groups = isRemedyOnce ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .alikeOf */ .QI)(named) : named.map((one) => [one]);
    const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
    return fewer(page, entries, indent, '\n\n', ({ finding, isFirst }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .indentText */ .cR)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(isFirst ? finding : { ...finding, remedy: '' }, texts, page), indent));
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(`${indent}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fact.content).map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, page.width, inner));
        const isAgainst = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeGlance({ paint, width }, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label),
        value: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value),
        note: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(note),
    }));
    if (block.names === undefined)
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}
function writeEntry(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== _document_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K$);
    const short = said
        .filter(({ content }) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content))
        .map(({ label, content }) => `${label}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content));
    return [
        (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(name).join(' '), width, indent), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
