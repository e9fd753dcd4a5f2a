export const id = 4587;
export const ids = [4587];
export const modules = {

/***/ 8265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ judgeIdentity),
/* harmony export */   UY: () => (/* binding */ judgeRetry),
/* harmony export */   dj: () => (/* binding */ judgeAssessor),
/* harmony export */   yJ: () => (/* binding */ judgeLife)
/* harmony export */ });
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1524);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(516);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/** What a record says of itself, against its file, its siblings and its own history: id, withdrawal, outcome, assessor. */





function say(record, reason, message, remedy, pointer, on = 'value') {
    return {
        reason,
        level: 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer, on },
    };
}
function judgeIdentity(record, all) {
    const { value, path } = record;
    const findings = [];
    if ((0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path) !== value.id) {
        findings.push(say(record, 'record-id-mismatch', `The file is named ${(0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)} and the record's id is ${value.id}.`, `Rename the file to ${value.id}.yml, or set \`id: ${(0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)}\`.`, ['id']));
    }
    const twin = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(all, value.id).find((other) => other.path !== path);
    if (twin !== undefined) {
        findings.push(say(record, 'record-id-duplicate', `${twin.path} has the id ${twin.value.id} too.`, 'Give one of the two records another id and file name.', ['id']));
    }
    return findings;
}
/** A new attempt is one at another change, which must be known: what it covered goes out with this one. */
function judgeRetry(record, all) {
    const { id, retries } = record.value;
    if (retries === undefined)
        return [];
    const isItself = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(retries, id);
    if (!isItself && (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(all, retries).length > 0)
        return [];
    return [
        say(record, 'dependency-unknown', isItself
            ? `${id} is said to be a new attempt at itself.`
            : `${id} is a new attempt at ${retries}, and no change record of that id could be read.`, 'Name the change that was backed out or failed, or take `retries` out.', ['retries']),
    ];
}
/** Withdrawn or ended records authorise nothing. At deploy what an outcome means is judged with the use of the record. */
function judgeLife(record, stage) {
    const { value } = record;
    const findings = [];
    if (value.withdrawn !== undefined) {
        findings.push(say(record, 'record-withdrawn', `${value.withdrawn.by} withdrew ${value.id} at ${value.withdrawn.at}.`, 'Write a new record if the change is wanted after all.', ['withdrawn'], 'key'));
    }
    if (value.outcome !== undefined && stage !== 'deploy') {
        findings.push(say(record, 'record-closed', `${value.id} has ended (${value.outcome.result} at ${value.outcome.ended}), so that nothing more is authorised by its record.`, 'Leave a record that has ended as it is, and write a new one for a new change.', ['outcome'], 'key'));
    }
    return findings;
}
/** The assessor of the risk holds the level that the policy's `assessment` asks for today. */
function judgeAssessor(record, directory, policy, now) {
    const { risk } = record.value;
    if (risk === undefined)
        return [];
    const needed = policy.assessment.role ?? 'change-and-release-analyst';
    const login = risk['assessed-by'];
    const remedy = `A ${needed} or above assesses the risk and writes their login under \`risk.assessed-by\`.`;
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, { login, id: null });
    const pointer = ['risk', 'assessed-by'];
    if (found.kind !== 'person') {
        return [
            say(record, 'approver-unknown', `The risk was assessed by ${login}, who is not in the register (${directory.path}).`, remedy, pointer),
        ];
    }
    const held = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, found.person, now);
    if ((0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeastRole */ .Nu)(held.role, needed))
        return [];
    const reason = held.why === 'ended'
        ? 'approver-role-expired'
        : held.role === null
            ? 'approver-role-not-held'
            : 'approver-below-level';
    return [
        say(record, reason, `The risk was assessed by ${login}, who holds ${held.role ?? 'no role level'} today; needed: ${needed}.`, remedy, pointer),
    ];
}


/***/ }),

/***/ 3389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ grantingFor)
/* harmony export */ });
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
/** Who may let a change through a freeze: a change and release manager of that day who neither requested nor implements it. */



/** Asked with a login and an instant (RFC 3339). Without a register nobody holds a level. */
function grantingFor(directory, record) {
    return (login, at) => {
        if (directory === null)
            return false;
        const found = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .findPerson */ .vW)(directory, { login, id: null });
        if (found.kind !== 'person' ||
            !(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeastRole */ .Nu)((0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .roleAt */ .Ci)(directory, found.person, at).role, 'change-and-release-manager'))
            return false;
        const involved = [record.value['requested-by'], ...(record.value.implementers ?? [])];
        return !found.person.logins.some((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(involved, one));
    };
}


/***/ }),

/***/ 624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ inspectCalendar),
  f: () => (/* binding */ readCalendar)
});

// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/calendar-shape.js
var calendar_shape = __webpack_require__(5719);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/holiday-spans.js
/** Bank holidays as spans of time in a zone: each whole day, as the zone's clock has it. */




/** Only the days near the range are laid over the clock: all of them together would cost a run more than all else that it decides. */
function holidaySpans(holidays, zone, range) {
    const first = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.start, zone), -1));
    const last = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.end, zone), 1));
    return [...holidays.days.keys()]
        .filter((text) => first <= text && text <= last)
        .sort()
        .flatMap((text) => (0,time/* parseDay */.Iq)(text) ?? [])
        .map((day) => (0,wall_time/* spanOnDay */.Ox)(day, '00:00', '00:00', zone))
        .filter((span) => (0,intervals/* isOverlapping */.Kk)(span, range));
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/occurrences.js
var occurrences = __webpack_require__(5181);
// EXTERNAL MODULE: ./.build/build/src/domain/time/working-days.js + 1 modules
var working_days = __webpack_require__(1492);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/imported-freezes.js + 2 modules
var imported_freezes = __webpack_require__(9483);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/calendar.js
/**
 * Reads a calendar file into rules that can be asked about any time, and says what is wrong with it. A calendar with one fault
 * is not used at all: a freeze that cannot be read must never look like no freeze.
 */











const LONG_FREEZE = 60 * time/* DAY */.d_;
const cache = new WeakMap();
/** The rules of a calendar file and its faults; kept as long as file and policy are. No file: no rules and no faults. */
function readCalendar(file, policy) {
    if (file === null)
        return assemble(policy.timezone, [], [], []);
    const byPolicy = cache.get(file) ?? new WeakMap();
    cache.set(file, byPolicy);
    const calendar = byPolicy.get(policy) ?? compile(file, policy);
    byPolicy.set(policy, calendar);
    return calendar;
}
/** What there is to say about the calendar itself, once for a run; errors make the run undetermined. */
function inspectCalendar(file, policy) {
    if (file !== null)
        return readCalendar(file, policy).findings;
    const message = 'There is no calendar: no change windows and no freezes hold.';
    const remedy = 'Add .github/change-gate/calendar.yml where there should be some.';
    return [{ reason: 'policy-default', level: 'notice', change: null, message, remedy, where: null }];
}
function compile(file, policy) {
    const findings = [];
    const complain = (pointer, message, remedy, level) => {
        const where = { file: file.path, pointer };
        findings.push({ reason: 'calendar-invalid', level: level ?? 'error', change: null, message, remedy, where });
        return null;
    };
    const { value } = file;
    const zone = value.timezone ?? policy.timezone;
    if (!(0,wall_time/* isKnownZone */.Wn)(zone)) {
        complain(['timezone'], `The time zone "${zone}" of the calendar is not known.`, 'Name a zone of the IANA list, such as Europe/London.');
        return assemble(zone, [], [], findings);
    }
    // Days of people are days in the policy's zone; whether that is a known one is not the calendar's fault.
    const days = (0,wall_time/* isKnownZone */.Wn)(policy.timezone) ? policy.timezone : zone;
    const zones = { wall: zone, days };
    const windows = (value.windows ?? []).flatMap((window, at) => readWindow(window, ['windows', at], zone, complain) ?? []);
    const freezes = (value.freezes ?? []).flatMap((freeze, at) => readFreeze(freeze, ['freezes', at], zones, complain) ?? []);
    if (value['bank-holidays'] === 'freeze') {
        const environments = [...(value.windows ?? []), ...(value.freezes ?? [])].flatMap((rule) => rule.environments);
        freezes.push(freezeHolidays((0,working_days/* holidaysOf */.FQ)(policy), environments, zone));
    }
    const imported = (0,imported_freezes/* importFreezes */.G)(file, zone);
    return assemble(zone, windows, [...freezes, ...imported.freezes], [...findings, ...imported.findings]);
}
function assemble(zone, windows, freezes, findings) {
    return { zone, windows, freezes, findings, windowsOf: rememberRules(windows), freezesOf: rememberRules(freezes) };
}
function rememberRules(rules) {
    const known = new Map();
    return (environment) => {
        const found = known.get(environment) ??
            rules.filter((rule) => rule.environments.some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, environment)));
        known.set(environment, found);
        return found;
    };
}
function readWindow(window, pointer, zone, complain) {
    const shape = (0,calendar_shape/* readDailyShape */.Z)(window, `The window "${window.name}"`);
    const spansIn = readDaily(window, shape, window.name, pointer, zone, complain);
    if (spansIn === null)
        return null;
    const items = window['configuration-items'];
    return {
        name: window.name,
        environments: window.environments,
        risk: window.risk ?? null,
        type: window.type ?? null,
        items: items === undefined ? null : new Set(items.map(items_items/* normaliseRef */.uH)),
        spansIn,
    };
}
function readFreeze(freeze, pointer, zones, complain) {
    const exceptions = readExceptions(freeze, pointer, zones.days, complain);
    const shape = (0,calendar_shape/* readFreezeShape */.R)(freeze);
    const spansIn = shape.kind === 'once'
        ? readOnce(freeze, shape, pointer, complain)
        : readDaily(freeze, shape, freeze.id, pointer, zones.wall, complain);
    if (spansIn === null || exceptions === null)
        return null;
    const { id, name, hardness, environments } = freeze;
    return { id, name, hardness, environments, exceptions, spansIn, known: null, importedFrom: null };
}
function readOnce(freeze, span, pointer, complain) {
    const { start, end } = span;
    if (end - start > LONG_FREEZE) {
        const message = `The freeze ${freeze.id} lasts ${Math.ceil((end - start) / time/* DAY */.d_)} days, more than 60.`;
        complain([...pointer, 'end'], message, 'Shorten it, or make sure that it is meant.', 'warning');
    }
    return (range) => ((0,intervals/* isOverlapping */.Kk)({ start, end }, range) ? [{ start, end }] : []);
}
function readDaily({ recurrence }, shape, name, pointer, zone, complain) {
    if (shape.kind === 'faulty') {
        for (const { key, message, remedy } of shape.faults)
            complain(key === null ? pointer : [...pointer, key], message, remedy);
        return null;
    }
    if ((0,occurrences/* canFire */.p6)(shape, zone))
        return (0,occurrences/* rememberSpans */.rK)(shape, zone);
    const message = `The recurrence ${recurrence} of "${name}" never fires.`;
    return complain([...pointer, 'recurrence'], message, 'Correct the rule, or take it out.');
}
function readExceptions(freeze, pointer, zone, complain) {
    const rules = [];
    let isSound = true;
    for (const [index, exception] of (freeze.exceptions ?? []).entries()) {
        const until = exception.until === undefined ? null : (0,time/* parseInstant */.nV)(exception.until);
        const at = exception.at === undefined ? null : readDayOrInstant(exception.at, zone);
        for (const [key, given, value] of [
            ['until', exception.until, until],
            ['at', exception.at, at],
        ]) {
            if (given === undefined || value !== null)
                continue;
            isSound = false;
            const place = [...pointer, 'exceptions', index, key];
            complain(place, `"${given}" in an exception of ${freeze.id} is not a time that exists.`, 'Write 2026-12-20T00:00:00Z.');
        }
        rules.push({ change: exception.change, by: exception.by, until, at });
    }
    return isSound ? rules : null;
}
function readDayOrInstant(text, zone) {
    const day = (0,time/* parseDay */.Iq)(text);
    return day === null ? (0,time/* parseInstant */.nV)(text) : (0,wall_time/* startOfDay */.ol)(day, zone);
}
function freezeHolidays(holidays, environments, zone) {
    const edge = (text, later) => {
        const day = (0,time/* parseDay */.Iq)(text);
        return day === null ? 0 : (0,wall_time/* startOfDay */.ol)((0,days/* addDays */.fi)(day, later), zone);
    };
    return {
        id: 'bank-holidays',
        name: 'Bank holiday',
        hardness: 'soft',
        environments,
        exceptions: [],
        spansIn: (range) => holidaySpans(holidays, zone, range),
        known: holidays.known === null ? null : { start: edge(holidays.known.first, 0), end: edge(holidays.known.last, 1) },
        importedFrom: null,
    };
}


/***/ }),

/***/ 2730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeDependencies)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3526);
/**
 * `depends-on`: what a change needs must be known, must not need it back, must be planned to end before it starts, and must have
 * ended successfully before it goes out. An id that nobody has, or that ended otherwise, is never taken as done.
 */



/** More links than this are not named in a message. */
const LINKS_NAMED = 20;
const cache = new WeakMap();
/** `others` as for collisions: all records, live or not; the change itself may be among them. Linear in the records reached for the first time. */
function judgeDependencies(change, others, stage, now) {
    const { record } = change;
    const wanted = record.value['depends-on'] ?? [];
    if (wanted.length === 0)
        return { findings: [], earliest: null };
    const network = cache.get(others) ?? { known: indexById(others), sound: new Set() };
    cache.set(others, network);
    const { known } = network;
    // What is sound is sound for all only if all of it is in the list: a record that is not would be missing from the walk.
    const isListed = known.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(record.value.id))?.includes(record) ?? false;
    const cycle = findCycle(record, known, isListed ? network.sound : new Set());
    const findings = [];
    if (cycle !== null) {
        const message = `The dependencies go in a circle: ${nameLinks(cycle)}.`;
        const remedy = 'Take one of these out of depends-on.';
        findings.push((0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(record, { reason: 'dependency-cycle', message, remedy, pointer: ['depends-on'] }));
    }
    let earliest = null;
    for (const [at, id] of wanted.entries()) {
        const pointer = ['depends-on', at];
        const needed = known.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id)) ?? [];
        if (needed.length === 0 && !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(id, record.value.id)) {
            const message = `${record.value.id} depends on ${id}, and there is no such change record.`;
            const remedy = 'Correct the id, or add the record that it names.';
            findings.push((0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(record, { reason: 'dependency-unknown', message, remedy, pointer }));
        }
        for (const other of needed) {
            if (isDone(other, now))
                continue;
            const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(other.value.schedule?.end ?? '');
            if (end !== null)
                earliest = Math.max(earliest ?? end, end);
            const order = judgeOrder(change, other, end, pointer);
            if (order !== null)
                findings.push(order);
            const unmet = judgeEnd(change, other, stage, pointer, cycle === null ? describeChain(record, other, known, now) : '');
            if (unmet !== null)
                findings.push(unmet);
        }
    }
    return { findings, earliest };
}
function indexById(others) {
    const known = new Map();
    for (const { record } of others) {
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(record.value.id);
        const list = known.get(key) ?? [];
        known.set(key, list);
        list.push(record);
    }
    return known;
}
function isDone(record, now) {
    const { outcome, withdrawn } = record.value;
    if (outcome === undefined || withdrawn !== undefined)
        return false;
    const ended = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(outcome.ended);
    const isSuccess = outcome.result === 'successful' || outcome.result === 'successful-with-issues';
    return isSuccess && ended !== null && ended <= now;
}
function judgeOrder(change, other, end, pointer) {
    if (end === null || !change.hasSchedule || end <= change.span.start)
        return null;
    const id = other.value.id;
    return (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, {
        reason: 'dependency-order',
        message: `${change.record.value.id} starts at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(change.span.start, change.zone)}, before ${id}, which it depends on, ends at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(end, change.zone)}.`,
        remedy: `Move the schedule to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(end, change.zone)} or later (start and end), or move ${id} forward.`,
        pointer,
    });
}
function judgeEnd(change, other, stage, pointer, chain) {
    const { id, outcome, withdrawn } = other.value;
    const isOver = outcome !== undefined || withdrawn !== undefined;
    // Until it goes out, a change may wait for one that is still to come.
    if (stage !== 'deploy' && !isOver)
        return null;
    let state = 'has no outcome yet';
    let remedy = `Wait until ${id} has ended successfully and its outcome is written.`;
    if (withdrawn !== undefined)
        state = `was withdrawn at ${withdrawn.at}`;
    else if (outcome !== undefined)
        state = `ended at ${outcome.ended} as ${outcome.result}`;
    if (isOver)
        remedy = `Let depends-on name the change that does in its place what ${id} did not, or take it out.`;
    const message = `${change.record.value.id} depends on ${id}, which ${state}.${chain}`;
    return (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, { reason: 'dependency-unmet', message, remedy, pointer });
}
/** What is waited for, and what that waits for in turn; empty where the chain has one link only. */
function describeChain(record, first, known, now) {
    const chain = [record.value.id, first.value.id];
    const seen = new Set(chain.map(_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP));
    for (let next = nextUndone(first, known, now); next !== null; next = nextUndone(next, known, now)) {
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(next.value.id);
        if (seen.has(key) || chain.length > LINKS_NAMED)
            break;
        seen.add(key);
        chain.push(next.value.id);
    }
    return chain.length > 2 ? ` The chain: ${nameLinks(chain)}.` : '';
}
function nameLinks(ids) {
    const named = ids.slice(0, LINKS_NAMED).join(' \u2192 ');
    return ids.length > LINKS_NAMED ? `${named} \u2192 \u2026` : named;
}
function nextUndone(record, known, now) {
    for (const id of record.value['depends-on'] ?? []) {
        const other = known.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id))?.find((candidate) => !isDone(candidate, now));
        if (other !== undefined)
            return other;
    }
    return null;
}
/** The ids of the first circle that is reached from a record, its first id again at the end; null when there is none. */
function findCycle(start, known, sound) {
    const path = [];
    const onPath = new Set();
    const enter = (id, needs) => {
        onPath.add((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id));
        path.push({ id, next: [...needs] });
    };
    enter(start.value.id, start.value['depends-on'] ?? []);
    // A stack of our own: ten thousand records in one chain must not exhaust the engine's.
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
        const id = top.next.shift();
        if (id === undefined) {
            sound.add((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(top.id));
            path.pop();
            onPath.delete((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(top.id));
            continue;
        }
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id);
        if (sound.has(key))
            continue;
        if (onPath.has(key)) {
            const at = path.findIndex((step) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(step.id) === key);
            return [...path.slice(at).map((step) => step.id), id];
        }
        enter(id, (known.get(key) ?? []).flatMap((record) => record.value['depends-on'] ?? []));
    }
    return null;
}


/***/ }),

/***/ 6563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ frozenSpans),
/* harmony export */   gA: () => (/* binding */ freezesFor),
/* harmony export */   gb: () => (/* binding */ judgeFreezes)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3526);
/**
 * Freezes: deny beats allow. A soft one stops high and extreme risk, a hard one all but emergencies; one shared instant is
 * enough. An exception lets one change through if somebody granted it who may, and if it reaches to the end of the change.
 */





/** The freezes that could stop the change in one environment, whatever the time. */
function freezesFor(calendar, change, environment) {
    if (change.record.value.type === 'emergency')
        return [];
    const isRisky = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRisk */ .l$)(change.risk, 'high') >= 0;
    return calendar.freezesOf(environment).filter((freeze) => freeze.hardness === 'hard' || isRisky);
}
/**
 * The spans of a range in which freezes stop the change in one environment. An exception without an end lifts its freeze; one
 * with an end is left aside, because the change would have to end before it.
 */
function frozenSpans(calendar, change, environment, range, granting) {
    const frozen = freezesFor(calendar, change, environment).filter((freeze) => !exceptionsFor(freeze, change).some((rule) => rule.until === null && whyNot(rule, change, granting) === null));
    return (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .unite */ ._f)(frozen.flatMap((freeze) => freeze.spansIn(range)));
}
/** One `in-freeze` for every freeze and environment; `calendar-horizon` where the days of a freeze are not known. */
function judgeFreezes(calendar, change, granting, suggest) {
    return change.environments.flatMap((environment) => freezesFor(calendar, change, environment).flatMap((freeze) => judgeFreeze(freeze, change, environment, granting, suggest)));
}
function judgeFreeze(freeze, change, environment, granting, suggest) {
    const pointer = change.hasSchedule ? ['schedule', 'start'] : ['environments'];
    const { known } = freeze;
    if (known !== null && (change.span.start < known.start || known.end < change.span.end)) {
        const last = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(known.end, change.zone);
        const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht)(change)} it is not known which days are bank holidays in ${environment}: the published days end at ${last}.`;
        const remedy = 'Move the schedule (start and end) before that, or use a release of change-gate with newer bank holidays.';
        return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, { reason: 'calendar-horizon', message, remedy, pointer })];
    }
    const stop = freeze.spansIn(change.span)[0];
    if (stop === undefined)
        return [];
    const exceptions = exceptionsFor(freeze, change).map((rule) => ({ rule, because: whyNot(rule, change, granting) }));
    if (exceptions.some(({ because }) => because === null))
        return [];
    const from = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(stop.start, change.zone);
    const until = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(stop.end, change.zone);
    const refused = exceptions
        .map(({ rule, because }) => ` The exception by ${rule.by} does not count: ${because}.`)
        .join('');
    const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht)(change)} ${environment} is in the ${freeze.hardness} freeze ${freeze.id} (${freeze.name}), from ${from} to ${until}.${refused}`;
    const remedy = `${suggest()} ${letThrough(freeze)}`;
    return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, { reason: 'in-freeze', message, remedy, pointer })];
}
function letThrough({ importedFrom }) {
    const who = 'a change and release manager who neither requested nor implements it';
    if (importedFrom === null)
        return `Or ${who} adds an exception to the calendar.`;
    return `A freeze of ${importedFrom} has no exceptions: to let one change through, write it as a freeze of the calendar itself, take it out of that file, and ${who} adds an exception there.`;
}
function exceptionsFor(freeze, change) {
    return freeze.exceptions.filter((rule) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(rule.change, change.record.value.id));
}
/** Why an exception does not let the change through; null when it does. */
function whyNot(rule, change, { now, mayGrant }) {
    if (rule.at !== null && rule.at > now)
        return `it is dated ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at)}, after now`;
    if (rule.until !== null && rule.until < change.span.end) {
        return `it ends at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(rule.until, change.zone)}, before the change`;
    }
    const at = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at ?? now);
    return mayGrant(rule.by, at)
        ? null
        : `at ${at} they held no change-and-release-manager level, or they requested or implement the change`;
}


/***/ }),

/***/ 5759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeMoment),
/* harmony export */   _: () => (/* binding */ judgeDuration)
/* harmony export */ });
/* harmony import */ var _time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3526);
/** Is it the time for a change now, and is its time not too long? Half-open: at its start a change may go out, at its end not. */




/** The longest time that is compared with windows and freezes, which costs in proportion; whatever `schedule.longest` says. */
const LONGEST_COUNTED = 400 * _time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/**
 * `window-closed` once it has ended; at deploy also `window-not-open` before it starts, and `window-short` when what is left is
 * less than backing out takes. `modelBackout` serves where the record has no plan.
 */
function judgeMoment(change, stage, now, modelBackout, suggest) {
    if (!change.hasSchedule)
        return [];
    const { record, span, zone } = change;
    const at = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(now, zone);
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(span.start, zone);
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(span.end, zone);
    if (now >= span.end) {
        const message = `It is ${at}, and the time of ${record.value.id} ended at ${end}.`;
        return [
            (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'window-closed', message, remedy: suggest(), pointer: ['schedule', 'end'] }),
        ];
    }
    if (stage !== 'deploy')
        return [];
    if (!(0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(now, span)) {
        const message = `It is ${at}, and the time of ${record.value.id} begins at ${start}.`;
        const again = `Run this again at ${start} or later, before ${end}.`;
        const remedy = record.value.type === 'emergency'
            ? `Where it cannot wait, set \`schedule.start\` to the time at which it goes out; whoever approves it then approves the new time. ${again}`
            : again;
        return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'window-not-open', message, remedy, pointer: ['schedule', 'start'] })];
    }
    const backout = (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(record.value.plan?.backout.duration ?? modelBackout ?? '');
    if (backout === null || now < span.end - backout)
        return [];
    const message = `The time left until ${end} is ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(span.end - now)}, and backing out takes ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(backout)}.`;
    const remedy = 'Start only if a failure can still be backed out, or plan a longer time.';
    return [
        (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'window-short', level: 'warning', message, remedy, pointer: ['schedule', 'end'] }),
    ];
}
/** `duration-too-long` by the policy's `schedule.longest`; `isCountable`: whether it is short enough to lay over a calendar. */
function judgeDuration(change, policy) {
    const length = change.span.end - change.span.start;
    const isCountable = length <= LONGEST_COUNTED;
    const longest = (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(policy.schedule.longest);
    if (longest === null) {
        const message = `schedule.longest of the policy is "${policy.schedule.longest}", which is not a duration.`;
        const where = policy.path === null ? null : { file: policy.path, pointer: ['schedule', 'longest'] };
        const remedy = 'Write a duration of days, hours, minutes and seconds, such as P2D.';
        return {
            findings: [{ reason: 'policy-invalid', level: 'error', change: null, message, remedy, where }],
            isCountable,
        };
    }
    const limit = Math.min(longest, LONGEST_COUNTED);
    if (!change.hasSchedule || length <= limit)
        return { findings: [], isCountable };
    const message = `The schedule takes ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(length)}, more than the ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(limit)} that are allowed.`;
    const remedy = 'Shorten it, or split it into several change records.';
    const finding = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(change.record, {
        reason: 'duration-too-long',
        message,
        remedy,
        pointer: ['schedule', 'end'],
    });
    return { findings: [finding], isCountable };
}


/***/ }),

/***/ 4431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ inspectDays),
  N: () => (/* binding */ judgeSchedule)
});

// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js + 1 modules
var schedule_calendar = __webpack_require__(624);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/collisions.js
var schedule_collisions = __webpack_require__(2838);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/dependencies.js
var schedule_dependencies = __webpack_require__(2730);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/freezes.js
var freezes = __webpack_require__(6563);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/lead-time.js
var lead_time = __webpack_require__(8371);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/windows.js
var windows = __webpack_require__(3674);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/opening.js
/**
 * When can it? The next span of time in which the calendar, the lead time, what it depends on and the changes in its way would
 * all let a change out, for as long as it is planned to take.
 */




/** How far it looks: first a month, for that is nearly always enough. */
const DAYS_SEARCHED = [32, 128, 400];
/** The spans of a range in which windows and freezes let the change out, in all its environments at once. */
function allowedSpans(calendar, change, range, granting) {
    let allowed = [range];
    if (change.record.value.type === 'emergency')
        return allowed;
    for (const environment of change.environments) {
        const open = (0,windows/* openSpans */.K)(calendar, change, environment, range);
        if (open !== null)
            allowed = (0,intervals/* intersect */.y$)(allowed, open);
        allowed = (0,intervals/* subtract */.Re)(allowed, (0,freezes/* frozenSpans */.eW)(calendar, change, environment, range, granting));
    }
    return allowed;
}
/**
 * The first opening at or after `from` that holds `length` milliseconds (0: any moment); null when there is none within 400 days,
 * or none before the end of what is known about bank holidays.
 */
function findOpening(calendar, change, from, length, takenIn, granting) {
    const known = change.environments
        .flatMap((environment) => (0,freezes/* freezesFor */.gA)(calendar, change, environment))
        .flatMap((freeze) => freeze.known ?? []);
    if (known.some((span) => from < span.start))
        return null;
    const horizon = Math.min(...known.map((span) => span.end));
    for (const days of DAYS_SEARCHED) {
        const end = Math.min(from + days * time/* DAY */.d_, horizon);
        if (end <= from)
            return null;
        const range = { start: from, end };
        const free = (0,intervals/* subtract */.Re)(allowedSpans(calendar, change, range, granting), takenIn(range));
        const fit = free.find((span) => span.end - span.start >= Math.max(length, 1));
        if (fit !== undefined)
            return { opensAt: fit.start, closesAt: fit.end < end ? fit.end : null };
    }
    return null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-moment.js
var schedule_moment = __webpack_require__(5759);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/schedule.js
/**
 * Judges the time of a change: is its schedule sound, is it the time for it now (at deploy) or can it still be (before), do
 * windows, freezes, lead time, other changes and dependencies allow it, and if not, when could it be. Every rule is asked,
 * whatever the others say; a calendar or clock that cannot be read never allows anything.
 */












function judgeSchedule(input) {
    const { record, policy, stage } = input;
    const { start = null, end = null } = record.value.schedule ?? {};
    const closed = { start, end, opensAt: null, closesAt: null };
    // A change that has ended or was withdrawn has no other time to look for: that it has is said elsewhere, and refuses.
    if (record.value.outcome !== undefined || record.value.withdrawn !== undefined)
        return { findings: [], schedule: closed };
    const now = (0,time/* parseInstant */.nV)(input.now);
    if (now === null)
        return { findings: [(0,planned_change/* unreadableInstant */.dd)(record, 'now', input.now)], schedule: closed };
    const unusable = inspectDays(policy);
    if (unusable.length > 0)
        return { findings: unusable, schedule: closed };
    const read = (0,schedule_text/* readSchedule */.C)(record, policy.timezone);
    const change = (0,planned_change/* planChange */.AS)(record, input.risk, input.environments, read.span ?? (0,planned_change/* atInstant */.Ln)(now), policy.timezone);
    const dependencies = (0,schedule_dependencies/* judgeDependencies */.n)(change, input.others, stage, now);
    const faults = (0,schedule_calendar/* inspectCalendar */.B)(input.calendar, policy).filter(({ level }) => level === 'error');
    const untimed = [...read.findings, ...faults, ...dependencies.findings];
    if (read.kind === 'unsound')
        return { findings: untimed, schedule: closed };
    // What needs no time of its own is judged when it goes out, not before.
    const isTimed = change.hasSchedule || stage === 'deploy';
    const calendar = (0,schedule_calendar/* readCalendar */.f)(input.calendar, policy);
    const granting = { now, mayGrant: input.mayGrantException };
    const lead = (0,lead_time/* judgeLeadTime */.dj)(input, change, policy);
    const collisions = isTimed
        ? (0,schedule_collisions/* findCollisions */.tn)(change, input, input.others, policy.schedule.collisions, input.relatedItems)
        : schedule_collisions/* NO_COLLISIONS */.IG;
    const open = once(() => {
        if (faults.length > 0)
            return null;
        const from = Math.max(now, lead.earliest ?? now, dependencies.earliest ?? now);
        const length = change.hasSchedule ? change.span.end - change.span.start : 0;
        return findOpening(calendar, change, from, length, collisions.takenIn, granting);
    });
    const suggest = () => (faults.length > 0 ? 'Repair the calendar first.' : suggestTime(change, open()));
    const duration = (0,schedule_moment/* judgeDuration */._)(change, policy);
    const hasRules = isTimed && faults.length === 0 && duration.isCountable && record.value.type !== 'emergency';
    const timed = [
        ...(0,schedule_moment/* judgeMoment */.M)(change, stage, now, input.backoutDuration, suggest),
        ...duration.findings,
        ...(hasRules ? (0,windows/* judgeWindows */.B)(calendar, change, suggest) : []),
        ...(hasRules ? (0,freezes/* judgeFreezes */.gb)(calendar, change, granting, suggest) : []),
        ...lead.findings(suggest),
        ...collisions.findings(suggest),
    ];
    const hurdles = [...faults, ...timed, ...dependencies.findings].filter(({ level }) => level === 'error');
    return {
        findings: [...untimed, ...timed],
        schedule: { ...closed, ...describeOpening(change, now, isTimed, hurdles, open) },
    };
}
function suggestTime(change, opening) {
    if (!change.hasSchedule) {
        return opening === null
            ? 'The calendar allows no time within 400 days: give the record another environment, or change the calendar.'
            : `Run this again at ${(0,time/* describeInstant */.l0)(opening.opensAt, change.zone)} or later.`;
    }
    return opening === null
        ? 'No time within 400 days holds a change of this length: shorten it, or change the calendar.'
        : `Move the schedule to ${(0,time/* describeInstant */.l0)(opening.opensAt, change.zone)} or later (start and end).`;
}
/** Hurdles that another time would not take away, but time, people or other changes would. */
const UNMOVED = [
    'window-not-open',
    'dependency-unmet',
    'dependency-unknown',
    'dependency-cycle',
    'approval-outstanding',
];
/** With these nobody can say when. */
const UNKNOWABLE = [
    'calendar-invalid',
    'calendar-horizon',
    'duration-too-long',
    'policy-invalid',
    'evidence-unavailable',
];
/** `opensAt` is the record's own start where nothing but the clock is in its way, else the next time that holds it. */
function describeOpening(change, now, isTimed, hurdles, open) {
    if (hurdles.some(({ reason }) => UNKNOWABLE.includes(reason)))
        return { opensAt: null, closesAt: null };
    const isOwnTime = hurdles.every(({ reason }) => UNMOVED.includes(reason));
    if (change.hasSchedule && isOwnTime) {
        return { opensAt: now < change.span.start ? (0,time/* toIso */.tK)(change.span.start) : null, closesAt: (0,time/* toIso */.tK)(change.span.end) };
    }
    const opening = open();
    if (opening === null)
        return { opensAt: null, closesAt: null };
    const closesAt = opening.closesAt === null ? null : (0,time/* toIso */.tK)(opening.closesAt);
    const isOpenNow = !change.hasSchedule && opening.opensAt <= now;
    if (isOpenNow)
        return { opensAt: null, closesAt };
    // An exception may let a change out now although the search, which leaves exceptions with an end aside, says later.
    if (!change.hasSchedule && isTimed && isOwnTime)
        return { opensAt: null, closesAt: null };
    return { opensAt: (0,time/* toIso */.tK)(opening.opensAt), closesAt };
}
/** Faults of the policy's zone and days: every day of a decision is counted with them. */
function inspectDays(policy) {
    const fault = (pointer, message, remedy) => {
        const where = policy.path === null ? null : { file: policy.path, pointer };
        return { reason: 'policy-invalid', level: 'error', change: null, message, remedy, where };
    };
    if (!(0,wall_time/* isKnownZone */.Wn)(policy.timezone)) {
        const message = `The time zone "${policy.timezone}" of the policy is not known.`;
        return [fault(['timezone'], message, 'Name a zone of the IANA list, such as Europe/London.')];
    }
    return policy['extra-holidays'].flatMap(({ date, name }, at) => {
        if ((0,time/* parseDay */.Iq)(date) !== null)
            return [];
        const message = `${date} (${name}) in extra-holidays is not a day that exists.`;
        return [fault(['extra-holidays', at, 'date'], message, 'Write a day as 2026-12-24.')];
    });
}
function once(work) {
    let done = null;
    return () => {
        done ??= { value: work() };
        return done.value;
    };
}


/***/ }),

/***/ 3674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeWindows),
/* harmony export */   K: () => (/* binding */ openSpans)
/* harmony export */ });
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9785);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3526);
/**
 * Change windows. Where any window names an environment, a change must lie wholly inside the union of the windows that fit it; a
 * window limited to some items is none for a change that touches others too, so every item needs its own cover.
 */


/** When the windows of one environment let the change out, within a range; null where no window names the environment. */
function openSpans(calendar, change, environment, range) {
    const named = calendar.windowsOf(environment);
    if (named.length === 0)
        return null;
    const fitting = named.filter((window) => isFitting(window, change));
    let open = [range];
    for (const item of change.items) {
        const covering = fitting.filter((window) => window.items === null || window.items.has(item));
        open = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(open, (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(covering.flatMap((window) => window.spansIn(range))));
    }
    // A change that touches nothing fits no window: an empty list must not open one.
    return change.items.length === 0 ? [] : open;
}
/** One `outside-change-window` for every environment whose windows do not hold the whole change. */
function judgeWindows(calendar, change, suggest) {
    return change.environments.flatMap((environment) => {
        const open = openSpans(calendar, change, environment, change.span);
        if (open === null || (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .isCovered */ .P$)(change.span, open))
            return [];
        const names = calendar
            .windowsOf(environment)
            .filter((window) => isFitting(window, change))
            .map((window) => `"${window.name}"`);
        const windows = names.length === 0 ? 'none fits its risk and type' : `those for its risk and type are ${names.join(', ')}`;
        const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTime */ .Ht)(change)} the change is not wholly inside the change windows of ${environment}; ${windows}.`;
        return [
            (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAbout */ .Bd)(change.record, {
                reason: 'outside-change-window',
                message,
                remedy: suggest(),
                pointer: change.hasSchedule ? ['schedule', 'start'] : ['environments'],
            }),
        ];
    });
}
function isFitting(window, change) {
    return ((window.risk === null || window.risk.includes(change.risk)) &&
        (window.type === null || window.type.includes(change.record.value.type)));
}


/***/ }),

/***/ 5719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFreezeShape),
/* harmony export */   Z: () => (/* binding */ readDailyShape)
/* harmony export */ });
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _time_recurrence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4161);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/**
 * The shape of a window or a freeze: whether it says when it is, in one form, as a time that there is. The one judge of it, for whoever reads
 * the file and for whoever makes rules of it. What is here has a remedy that works: a test follows each.
 */




const ONCE = ['start', 'end'];
const AGAIN = ['recurrence', 'from', 'to'];
const FORM = 'A freeze has either "start" and "end", or "recurrence", "from" and "to".';
const INSTANT = 'Write it as 2026-12-18T17:00:00+00:00, a day that exists and an offset.';
function readFreezeShape(freeze) {
    const name = `The freeze ${freeze.id}`;
    const isOnce = ONCE.some((key) => freeze[key] !== undefined);
    const isAgain = AGAIN.some((key) => freeze[key] !== undefined);
    if (!isOnce && !isAgain)
        return faulty({ key: null, message: `${name} does not say when it is.`, remedy: FORM });
    const surplus = isOnce ? [...AGAIN, 'starting'].filter((key) => freeze[key] !== undefined) : [];
    const [first] = surplus;
    if (first !== undefined)
        return faulty({
            key: first,
            on: 'key',
            message: `${name} has ${listKeys(surplus)} beside "start" and "end".`,
            remedy: FORM,
        });
    const wanted = isOnce ? ONCE : AGAIN;
    const missing = wanted.filter((key) => freeze[key] === undefined);
    if (missing.length > 0)
        return faulty({ key: missing[0] ?? null, message: `${name} lacks ${listKeys(missing)}.`, remedy: FORM });
    if (!isOnce)
        return readDailyShape(freeze, name);
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(freeze.start ?? '');
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(freeze.end ?? '');
    const unread = [
        ['start', start],
        ['end', end],
    ].filter(([, instant]) => instant === null);
    if (start === null || end === null)
        return faulty(...unread.map(([key]) => ({ key, message: `${name} has no readable ${key}.`, remedy: INSTANT })));
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(freeze.start ?? '', freeze.end ?? ''))
        return { kind: 'once', start, end };
    const message = `${name} ends at ${freeze.end}, which is not after its start at ${freeze.start}.`;
    return faulty({ key: 'end', message, remedy: 'Correct one of the two.' });
}
/** @param name such as `The window "nights"` */
function readDailyShape({ recurrence, from, to, starting }, name) {
    const missing = AGAIN.filter((key) => ({ recurrence, from, to })[key] === undefined);
    if (recurrence === undefined || from === undefined || to === undefined)
        return faulty({ key: null, message: `${name} lacks ${listKeys(missing)}.`, remedy: 'Give all three.' });
    const faults = [];
    const say = (key, message, remedy) => {
        faults.push({ key, message: `${name}: ${message}`, remedy });
    };
    const read = (0,_time_recurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecurrence */ .Z)(recurrence, starting);
    if (read.kind === 'refused')
        say('recurrence', read.message, read.remedy);
    const form = 'Write "09:30"; midnight is "00:00", and a whole day ends at "24:00".';
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimeOfDay */ .ls)(from))
        say('from', `"${from}" is not a time of day.`, form);
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isEndOfDay */ .zY)(to))
        say('to', `"${to}" is not a time of day.`, form);
    if (from === to)
        say('to', `"from" and "to" are both "${from}".`, 'For a whole day write from: "00:00" and to: "24:00". An end before the start is on the next day.');
    return read.kind === 'refused' || faults.length > 0
        ? { kind: 'faulty', faults }
        : { kind: 'daily', rule: read.rule, from, to };
}
function faulty(...faults) {
    return { kind: 'faulty', faults };
}
function listKeys(keys) {
    const quoted = keys.map((key) => `"${key}"`);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}


/***/ })

};
