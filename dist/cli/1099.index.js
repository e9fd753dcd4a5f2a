export const id = 1099;
export const ids = [1099];
export const modules = {

/***/ 2999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
/* harmony import */ var _disk_plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4786);
/** Writes the files of the forward schedule. A file that is there already stays as it is, unless the person says `--force`. */




const WHY = {
    ENOENT: 'the folder that it should be in is not there',
    ENOTDIR: 'a part of the path is a file and no folder',
    EACCES: 'nobody here may write there',
    EROFS: 'nothing can be written there',
};
/**
 * @param root the checkout, whose links are not followed
 * @returns why nothing was written, or null. All files are looked at before the first is written.
 */
async function writeFiles(folder, files, isForced, root) {
    const targets = files.map(({ path, text }) => ({ path: folder === null ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text }));
    for (const { path } of targets) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
        if (found === null)
            continue;
        if (!found.isFile())
            return `${path} is no plain file`;
        if (!isForced)
            return `${path} is there already; with --force it is overwritten`;
    }
    try {
        const here = [process.cwd(), root];
        if (folder === null)
            for (const { path } of targets)
                (0,_disk_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        else
            (0,_disk_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(here, folder);
        for (const { path, text } of targets) {
            if (isForced)
                (0,_disk_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
        }
        return null;
    }
    catch (error) {
        if (error instanceof _disk_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .LinkInTheWay */ .mk)
            return error.message;
        const code = (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        const place = folder ?? targets[0]?.path ?? '';
        const why = WHY[code];
        return `${place} cannot be written (${code})${why === undefined ? '' : `: ${why}`}`;
    }
}


/***/ }),

/***/ 4786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mk: () => (/* binding */ LinkInTheWay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * Writes files where they are wanted and nowhere else. What was checked out may hold symbolic links that a stranger put there, and a file
 * written through one overwrites what it points to: no link is followed, in no part of the path that the checkout could hold.
 */



/** A link stands in the way; the message says where. */
class LinkInTheWay extends Error {
    constructor(path) {
        super(`${path} is a symbolic link, and nothing is written through one`);
    }
}
/**
 * Looks at each part of a folder's path that lies below one of the bases: what was checked out, and what a job unpacks. Above them a system
 * may well reach its own folders through links.
 * @throws LinkInTheWay
 */
function refuseLinks(bases, folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    for (const base of bases.flatMap((one) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(one), realOf(one)])) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, target);
        if (below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below))
            continue;
        let path = base;
        for (const part of below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
            refuseLink(path);
        }
    }
}
/**
 * Makes a folder with those above it.
 * @throws LinkInTheWay or an error of the file system
 */
function makeFolder(bases, folder) {
    refuseLinks(bases, folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    }
}
/**
 * Writes a file whole or not at all, in place of a plain one that is there.
 * @throws LinkInTheWay or an error of the file system
 */
function replaceFile(path, content) {
    refuseLink(path);
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // `wx` follows no link, and a rename puts the file in place of one that came meanwhile.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function refuseLink(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        throw new LinkInTheWay(path);
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** The levels of risk, lowest first, and which is higher. */
const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'];
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function compareRisk(a, b) {
    return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
function highestRisk(levels) {
    return levels.reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}


/***/ }),

/***/ 6214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords),
  C: () => (/* binding */ refuseRecord)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js + 1 modules
var coverage_selection = __webpack_require__(5835);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
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
    const findings = [];
    const unread = [];
    const meant = whatIsMeant(selection, files);
    const isSelected = (path) => all || meant(path);
    for (const { path, because } of refused) {
        if (isSelected(path))
            findings.push(refuseRecord(path, because));
        else
            unread.push((0,unread_records/* glimpse */.m8)(path, null));
    }
    const judged = [];
    const others = [];
    const faulty = [];
    const known = new Set();
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const isJudged = isSelected(file.path);
        known.add((0,record_id/* idOfPath */.I)(file.path).toLowerCase());
        if (isJudged) {
            const value = filesRead.read(file, change_record/* parseRecord */.H, (0,record_id/* idOfPath */.I)(file.path));
            if (value === null) {
                const mended = mend(file);
                if (mended !== null)
                    faulty.push(mended);
                continue;
            }
            const record = digested(file.path, value);
            // Without a name, what has ended or was withdrawn is read for what others need of it.
            const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
            if (all && isOver)
                others.push(record);
            else
                judged.push(record);
            continue;
        }
        const parsed = (0,change_record/* parseRecord */.H)(file.path, file.bytes);
        const isBeside = beside.includes(file);
        if (parsed.value === undefined) {
            if (isBeside)
                continue;
            unread.push((0,unread_records/* glimpse */.m8)(file.path, parsed.kind === 'faulty' ? parsed.raw : null));
            continue;
        }
        const record = digested(file.path, parsed.value);
        if (stage === 'deploy' && parsed.kind === 'valid' && (0,coverage_selection/* isCoveringLanded */.gX)(record, facts, policy)) {
            filesRead.read(file, change_record/* parseRecord */.H, record.value.id);
            judged.push(record);
            // What a branch says beside is heard only where it is judged: nothing else may rest on it.
        }
        else if (!isBeside)
            others.push(record);
    }
    const { stay, retried } = stage === 'deploy' ? setRetriedAside(judged) : { stay: judged, retried: [] };
    for (const id of selection.ids) {
        if (known.has(id.toLowerCase()))
            continue;
        findings.push({
            reason: 'record-missing',
            level: 'error',
            change: id,
            message: `There is no record for ${id}: no file of that name matches the policy's records.`,
            remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
            where: null,
        });
    }
    return { judged: stay, others: [...others, ...retried], faulty, unread, findings, files: filesRead };
}
/** A record whose answers alone are missing, for what else there is to say of it. */
function mend({ path, bytes }) {
    const parsed = (0,change_record/* parseRecord */.H)(path, bytes);
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
/** An entry of the tree that is named as a record and is none. */
function refuseRecord(path, because) {
    return {
        reason: 'record-unreadable',
        level: 'error',
        change: (0,record_id/* idOfPath */.I)(path),
        message: `${path} ${because}.`,
        remedy: 'A record is a plain file with a name of its own.',
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


/***/ }),

/***/ 6067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planForward)
});

// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 14 modules
var examination = __webpack_require__(1970);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
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
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js + 1 modules
var schedule_calendar = __webpack_require__(624);
// EXTERNAL MODULE: ./.build/build/src/oversight/forward/question.js
var forward_question = __webpack_require__(5216);
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
function describeUntimed({ path, value }, risk) {
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
        ...describeUntimed(record, risk),
        start: (0,time/* toIso */.tK)(span.start),
        end: (0,time/* toIso */.tK)(span.end),
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
    const now = (0,time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const { policy } = files;
    const { range } = question;
    const days = (0,schedule/* inspectDays */.a)(policy);
    const isKnown = (0,forward_question/* areRulesKnown */.pD)([...files.findings, ...days]);
    const calendar = readForwardCalendar(files, question, isKnown);
    const zone = days.length === 0 ? policy.timezone : 'UTC';
    const asked = files.records.filter((record) => (0,forward_question/* isAskedFor */.un)(question, record));
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
        .map((record) => describeUntimed(record, riskOf(record, files)));
    const own = [
        ...days,
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
        range: { start: (0,time/* toIso */.tK)(range.start), end: (0,time/* toIso */.tK)(range.end) },
        asked: (0,forward_question/* describeAsked */.UB)(question, files.records),
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


/***/ }),

/***/ 5216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isRuleAskedFor),
/* harmony export */   UB: () => (/* binding */ describeAsked),
/* harmony export */   pD: () => (/* binding */ areRulesKnown),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _domain_items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
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
    return (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutRecord */ .r)(reason) || reason === 'incident-missing';
}
/** Whether a record is among those that were asked for. */
function isAskedFor({ environments, items }, { value }) {
    const wanted = new Set(items.map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH));
    return ((environments.length === 0 || value.environments.some((name) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(environments, name))) &&
        (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has((0,_domain_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
}
/** What was asked for, and what of it stands in no record: a wrong name and an empty calendar look the same otherwise. */
function describeAsked({ environments, items }, records) {
    const refs = [...new Set(items.map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH))];
    const named = records.flatMap(({ value }) => value.environments);
    const changed = new Set(records.flatMap(({ value }) => value['configuration-items'].map(_domain_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)));
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


/***/ })

};
