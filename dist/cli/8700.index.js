export const id = 8700;
export const ids = [8700];
export const modules = {

/***/ 9810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeItems)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4239);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/* harmony import */ var _catalog_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _nearest_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);
/** Are the record's configuration items known, in use, and all that the pull request touches? */






/** @param files paths that the change touches; null when they are not known */
function judgeItems(record, items, files) {
    if (items === null)
        return { findings: [], unread: [] };
    const findings = [];
    const listed = new Set(record.value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH));
    let unknown = 0;
    record.value['configuration-items'].forEach((ref, index) => {
        const where = { file: record.path, pointer: ['configuration-items', index] };
        const item = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .findItem */ .Rm)(items, ref);
        if (item === null) {
            unknown += 1;
            findings.push({
                reason: 'item-unknown',
                level: 'error',
                change: record.value.id,
                message: `The catalog has no configuration item ${(0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(ref)}.`,
                remedy: adviseUnknown(items, ref, unknown <= MOST_ADVISED),
                where,
            });
        }
        else if ((0,_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetired */ .aZ)(item)) {
            findings.push({
                reason: 'item-retired',
                level: 'error',
                change: record.value.id,
                message: `${item.ref} is ${item.lifecycle} in the catalog (${item.file}).`,
                remedy: 'Name the item that took its place, or bring its lifecycle in the catalog up to date.',
                where,
            });
        }
    });
    findings.push(...findUnrated(record, items));
    const { owning, ownersOf } = findOwning(items);
    const isOwning = owning.some(({ ref }) => !listed.has(ref));
    if (files === null) {
        return { findings, unread: isOwning ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFiles */ .YV)(null)] : [] };
    }
    const touched = new Map();
    for (const file of isOwning ? files : [])
        for (const place of ownersOf(file))
            if (!touched.has(place))
                touched.set(place, file);
    for (const [place, file] of [...touched].sort(([a], [b]) => a - b)) {
        const ref = owning[place]?.ref ?? '';
        if (listed.has(ref))
            continue;
        findings.push({
            reason: 'item-unlisted',
            level: 'error',
            change: record.value.id,
            message: `The change touches ${file}, which belongs to ${ref}; the record does not list that item.`,
            remedy: `Add ${ref} under \`configuration-items\`.`,
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        });
    }
    return { findings, unread: [] };
}
/** To find what was meant each name of the catalog is compared; of more nobody reads it. */
const MOST_ADVISED = 10;
function adviseUnknown(items, ref, isSought) {
    if (items.length === 0)
        return 'The catalog has no item at all. Add it to a file that the policy\u2019s `configuration-items` name; what a `Location` points to is not followed.';
    const near = isSought ? (0,_nearest_item_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestItem */ .M)(items, ref) : null;
    if (near !== null)
        return `Did you mean ${near}? Else add the item to the catalog first.`;
    const known = items.slice(0, 10).map((one) => one.ref);
    return `Name one that it has (${known.join(', ')}${items.length > known.length ? ', \u2026' : ''}), or add the item to the catalog first.`;
}
/** What is said to depend on the change and is not in the catalog might have raised its risk; where it is 1 anyway nothing could. */
function findUnrated(record, items) {
    const refs = record.value['configuration-items'];
    if ((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .criticalityOf */ .NS)(items, refs) === 1)
        return [];
    return refs.flatMap((ref, index) => {
        const { by, names } = findMissing(items, (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(ref));
        if (names.length === 0)
            return [];
        const [says, it] = by.length === 1 ? ['says', 'it'] : ['say', 'them'];
        const [depend, what, its] = names.length === 1 ? ['depends', 'item', 'its'] : ['depend', 'items', 'their'];
        const finding = {
            reason: 'items-invalid',
            level: 'notice',
            change: record.value.id,
            message: `${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(by)} ${says} that ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(names)} ${depend} on ${it}; the catalog has no such ${what}, so ${its} criticality is not known and raised no risk.`,
            remedy: `The owner of the catalog adds ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(names)}, or corrects the name.`,
            where: { file: record.path, pointer: ['configuration-items', index] },
        };
        return [finding];
    });
}
/** By the list of items: many changes name the same. */
const missing = new WeakMap();
/** What depends on an item, or on one that depends on it, by their own words alone; and who says so. */
function findMissing(items, ref) {
    const known = missing.get(items) ?? new Map();
    missing.set(items, known);
    const asked = known.get(ref);
    if (asked !== undefined)
        return asked;
    const by = new Set();
    const names = new Set();
    for (const name of [ref, ...(0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .dependantsOf */ .ew)(items, ref)]) {
        const item = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .findItem */ .Rm)(items, name);
        for (const relation of item === null ? [] : (0,_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .danglingRelations */ .e9)(items, item)) {
            if (relation.kind === 'needs')
                continue;
            by.add(name);
            names.add(relation.ref);
        }
    }
    const found = { by: [...by].sort(), names: [...names].sort() };
    known.set(ref, found);
    return found;
}
/** By the list of items: many changes touch the same files, and a file is compared with all globs once. */
const owners = new WeakMap();
function findOwning(items) {
    const known = owners.get(items);
    if (known !== undefined)
        return known;
    const owning = items.filter(({ paths }) => paths.length > 0);
    const byFile = new Map();
    const found = {
        owning,
        ownersOf(file) {
            const asked = byFile.get(file);
            if (asked !== undefined)
                return asked;
            const places = owning.flatMap(({ paths }, place) => ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(paths, file) ? [place] : []));
            byFile.set(file, places);
            return places;
        },
    };
    owners.set(items, found);
    return found;
}


/***/ }),

/***/ 7954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nearestItem)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/** The item that was meant by a reference that the catalog does not have: one of that name elsewhere, or of almost that name. */


/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
function nearestItem(items, ref) {
    const wanted = nameOf((0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref));
    const refs = items.map((item) => item.ref);
    const namesake = refs.find((one) => nameOf(one) === wanted);
    if (namesake !== undefined)
        return namesake;
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(wanted, refs.map(nameOf));
    return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}
function nameOf(ref) {
    return ref.slice(ref.indexOf('/') + 1);
}


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   MC: () => (/* binding */ judgeIncident),
/* harmony export */   OB: () => (/* binding */ judgeDebts),
/* harmony export */   T$: () => (/* binding */ sayOwnDebt)
/* harmony export */ });
/* harmony import */ var _coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(497);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6508);
/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */









function judgeIncident(record) {
    const { emergency } = record.value;
    if (emergency?.incident !== undefined && emergency.incident.trim() !== '')
        return [];
    return [
        {
            reason: 'incident-missing',
            level: 'error',
            change: record.value.id,
            message: 'An emergency change answers an incident; the record names none.',
            remedy: 'Write the number of the incident under `emergency.incident`, or make it a normal change.',
            where: { file: record.path, pointer: emergency === undefined ? [] : ['emergency'], on: 'key' },
        },
    ];
}
/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
function debtOf(record, rules) {
    return record.value.type === 'emergency' || rules.facts !== undefined ? reckon(record, rules).debt : null;
}
function reckon(record, rules) {
    const { policy, now } = rules;
    const { value } = record;
    const life = (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .lifeOf */ .c_)(record, now, rules.facts);
    const isAhead = value.withdrawn === undefined &&
        value.outcome === undefined &&
        value.schedule !== undefined &&
        (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(now, value.schedule.start);
    const said = life.used.length > 0 ? [...life.used, ...life.versions.slice(-1)] : life.versions.slice(-1);
    const statements = [...new Set(said)].map((version) => version.value);
    const items = [...new Set(statements.flatMap((one) => one['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH)))];
    const environments = statements.flatMap((one) => one.environments);
    const asked = { rules, record, life, statements };
    const nothing = { debt: null, unpaid: null, life, items, environments, unread: life.unread };
    if (!statements.some(({ type }) => type === 'emergency'))
        return nothing;
    // What never went out, as far as is proved, owes nothing; where that cannot be proved it might.
    if (life.used.length === 0 && !isAhead && life.source !== 'unknown')
        return nothing;
    const from = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .countsFrom */ .bT)(asked);
    if (from === undefined)
        return nothing;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dateIn */ .m7)(policy.timezone, from), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy));
    const day = due.kind === 'day' ? (0,_time_days_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDate */ .eG)(due.day) : null;
    // Before its time and without an outcome nothing went out yet.
    if (day !== null && isAhead && life.used.length === 0)
        return nothing;
    const unpaid = day === null ? 'beyond' : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due';
    const doubt = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .doubtReview */ .DH)(asked, from);
    const isPaid = value.outcome?.review !== undefined && doubt === null;
    const isOwed = !isPaid && (life.used.length > 0 || isAhead);
    const needs = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .levelNeeded */ .W_)(asked);
    const debt = {
        emergency: record,
        kind: unpaid,
        day,
        needs,
        doubt,
        eligible: isOwed ? (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .findPayers */ .Gm)(asked) : [],
    };
    const unread = isPaid ? [...life.unread, ...(0,_retrospective_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadParts */ .KQ)(asked)] : life.unread;
    return { debt: isOwed ? debt : null, unpaid, life, items, environments, unread };
}
/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them. What would have to be
 * known to call one paid, and is not, comes along.
 */
function judgeDebts(question) {
    const { record, environments, others, facts } = question;
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH);
    const isStopped = record.value.type !== 'emergency';
    const findings = [];
    const unread = [];
    const present = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__/* .emergenciesOf */ .FN)(others);
    const gone = facts === undefined ? [] : (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .goneEmergencies */ .JF)(facts, present);
    for (const other of [...present, ...gone]) {
        if (other.path === record.path)
            continue;
        const reckoned = reckon(other, question);
        const { debt, unpaid, life } = reckoned;
        const isSamePlace = reckoned.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(environments, name));
        const isNear = reckoned.items.some((ref) => items.includes(ref));
        const isGone = gone.includes(other);
        const isBinding = isStopped && isNear && isSamePlace && debt !== null && (debt.kind !== 'due' || isGone);
        if (debt !== null && isNear) {
            const said = sayDebt(debt, question.policy, isGone ? 'gone' : 'other');
            const went = `It went to ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_8__/* .listAnd */ .G)([...new Set(reckoned.environments)])}.`;
            findings.push({
                ...said,
                level: isBinding ? 'error' : 'notice',
                change: record.value.id,
                message: isSamePlace ? said.message : `${said.message} ${went}`,
                where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
            });
        }
        if (isBinding || !isStopped)
            continue;
        // Where its history should have been read and was not, it may have touched anything, and have ended at any time.
        const isUnreadable = life.source === 'unknown';
        if (isUnreadable || (isNear && isSamePlace && unpaid !== null && unpaid !== 'due'))
            unread.push(...reckoned.unread);
    }
    if (isStopped && facts !== undefined)
        unread.push(...(0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadGone */ .jT)(facts));
    return { findings, unread };
}
/** What an emergency owes itself, where the record is only kept up: a review that pays nothing is not merged unseen. */
function sayOwnDebt(record, rules) {
    const debt = record.value.outcome === undefined ? null : debtOf(record, rules);
    if (debt === null)
        return null;
    const where = { file: record.path, pointer: ['outcome'], on: 'key' };
    return { ...sayDebt(debt, rules.policy, 'own'), level: 'notice', change: record.value.id, where };
}
function sayDebt({ emergency, kind, day, needs, eligible, doubt }, policy, of) {
    const { id, outcome } = emergency.value;
    if (kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            message: `When the retrospective of the emergency ${id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
            remedy: 'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
        };
    const within = `${policy.emergency['retrospective-within']} working days after it ended`;
    const review = outcome?.review;
    const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
    const [does, where] = review === undefined ? [`adds ${what}`, 'to'] : [`puts theirs in place of ${what}`, 'in'];
    const given = review === undefined ? '' : ` The review by ${review.by} at ${review.at} does not count: ${doubt}.`;
    const whom = `a ${needs} who neither requested, implemented nor approved it`;
    const whose = {
        own: `The retrospective of ${id}`,
        other: `The emergency ${id} touched the same items, and its retrospective`,
        gone: `The emergency ${id} touched the same items, its record was taken away or is no emergency any more, and its retrospective`,
    }[of];
    const who = eligible.length > 0
        ? `${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_8__/* .listOr */ .Q)(eligible)} can give it, and ${does} ${where} ${id}.`
        : `Nobody whom the register lists can give it: ${id} needs ${whom}, who ${does}.`;
    return {
        // A debt whose record is gone cannot be paid, and would be forgotten with the next deployment.
        reason: kind === 'due' && of !== 'gone' ? 'retrospective-due' : 'retrospective-overdue',
        message: `${whose} ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).${given}`,
        remedy: of === 'gone' ? `Put the record back (${emergency.path}). ${who}` : who,
    };
}


/***/ }),

/***/ 476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeModel)
/* harmony export */ });
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _schedule_schedule_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4704);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(516);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5686);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);
/* harmony import */ var _model_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1422);
/**
 * Standard changes: a model approved once, earned by error-free normal runs, and good only within its scope. A model that expired, was
 * suspended or is used up pre-approves nothing, and everything that counts against one is said.
 */







function judgeModel(question) {
    const { record, models } = question;
    const model = (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .findModel */ .P6)(models, record);
    const findings = (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeFit */ .RX)(question);
    if (model === null)
        return { findings, unread: [] };
    return {
        findings: [...judgeStanding(question, model), ...findings, ...judgeRecordOfUse(question, model)],
        unread: question.files === null ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownFiles */ .YV)(null)] : [],
    };
}
/** Approved by a change and release manager, and neither expired nor suspended. */
function judgeStanding(question, { value: model, path }) {
    const { record, directory, now, policy } = question;
    const anew = approveAnew(path);
    const findings = [];
    const approver = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, { login: model['approved-by'], id: null });
    const held = approver.kind === 'person' ? (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, approver.person, model['approved-at']).role : null;
    if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeastRole */ .Nu)(held, 'change-and-release-manager')) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-unapproved', `The model ${model.id} (${path}) is approved by ${model['approved-by']}, who was ${held ?? 'not in the register with a role'} at ${model['approved-at']}.`, `${anew} Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    else if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, model['approved-at'])) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-unapproved', `The approval of the model ${model.id} is dated ${model['approved-at']}, after now.`, `A change and release manager corrects \`approved-at\` in ${path}. Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    const today = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, now);
    const { span } = (0,_schedule_schedule_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchedule */ .C)(record, policy.timezone);
    const start = span === null ? today : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .toIso */ .tK)(span.start));
    if (today > model.expires || start > model.expires) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-expired', today > model.expires
            ? `The model ${model.id} expired on ${model.expires}; today is ${today}.`
            : `The model ${model.id} expires on ${model.expires}, and the change starts on ${start}.`, `A change and release manager approves the model for longer: a later \`expires\`, with \`approved-by\` and \`approved-at\`, in ${path}. Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    const { suspended } = model;
    if (suspended !== undefined && !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(suspended.at, model['approved-at'])) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-suspended', `${suspended.by} suspended the model ${model.id} at ${suspended.at}: \u201c${firstLine(suspended.reason)}\u201d.`, `${anew} Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    const failed = usesOf(question, model).find(({ value }) => (value.outcome?.result === 'failed' || value.outcome?.result === 'backed-out') &&
        (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .compareInstants */ .QI)(value.outcome.ended, model['approved-at']) >= 0);
    if (failed !== undefined) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-suspended', `${failed.value.id} used the model ${model.id} and ended as ${failed.value.outcome?.result}; that suspends it.`, `Look at ${failed.value.id} first. ${anew} Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    return findings;
}
/** Earned by normal runs without error, and not used up. */
function judgeRecordOfUse(question, { value: model, path }) {
    const { record, others, policy } = question;
    const findings = [];
    const named = [...new Set(model.successes ?? [])];
    const doubts = named.flatMap((id) => doubtSuccess(id, others, question.now) ?? []);
    const earned = named.length - doubts.length;
    if (earned < policy.standard.successes) {
        const shown = doubts.slice(0, 5).join('; ');
        const rest = doubts.length > 5 ? `; and ${doubts.length - 5} more` : '';
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-unproven', `The model ${model.id} (${path}) names ${earned === 1 ? 'one normal change' : `${earned === 0 ? 'no' : earned} normal changes`} that ended without error; the policy asks for ${policy.standard.successes}.${doubts.length === 0 ? '' : ` Not counted: ${shown}${rest}.`}`, `${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc} Once it has ended as successful, the owner of the model adds its id under \`successes\`.`));
    }
    const used = usesOf(question, model).filter(({ value }) => value.withdrawn === undefined).length;
    if (model.uses !== undefined && used >= model.uses) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .againstModel */ .to)(record, 'model-used-up', `The model ${model.id} may be used ${countTimes(model.uses)} and was used ${countTimes(used)}.`, `A change and release manager raises \`uses\` in ${path} and approves that: all uses count, those before an approval too. Until then: ${_model_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .AS_NORMAL */ .dc}`));
    }
    return findings;
}
/** Why a run that a model names does not count; null where it does. */
function doubtSuccess(id, others, now) {
    const runs = others.filter(({ value }) => value.id === id);
    const isEarned = ({ value }) => value.type === 'normal' &&
        value.outcome?.result === 'successful' &&
        !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, value.outcome.ended) &&
        value.withdrawn === undefined;
    const [first] = runs;
    if (first === undefined)
        return `${id} (there is no such record)`;
    if (runs.some(isEarned))
        return null;
    const { type, outcome, withdrawn } = first.value;
    if (withdrawn !== undefined)
        return `${id} (withdrawn)`;
    if (type !== 'normal')
        return `${id} (${type === 'standard' ? 'a standard change' : 'an emergency change'})`;
    if (outcome === undefined)
        return `${id} (no outcome yet)`;
    return `${id} (${(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended) ? `ends at ${outcome.ended}` : `ended as ${outcome.result}`})`;
}
function approveAnew(path) {
    return `A change and release manager approves the model anew: \`approved-by\` and a new \`approved-at\` in ${path}.`;
}
/** A reason may be pages long; in a sentence its beginning is enough. */
function firstLine(text) {
    const signs = Array.from(text.trim().split(/\r\n|[\r\n]/u)[0] ?? '');
    return signs.length > 200 ? `${signs.slice(0, 200).join('')}\u2026` : signs.join('');
}
function countTimes(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function usesOf({ others, record }, model) {
    return others.filter(({ value, path }) => path !== record.path && value.type === 'standard' && value.model === model.id);
}


/***/ }),

/***/ 7309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ underDeclared),
/* harmony export */   z: () => (/* binding */ judgeRisk)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9070);

/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisk */ .l$)(declared, computed) >= 0)
        return [];
    return [
        {
            reason: 'risk-under-declared',
            level: 'error',
            change: record.value.id,
            message: `The record declares ${declared}; impact ${record.value.risk?.impact} \u00d7 likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
            remedy: `Set \`risk.level: ${computed}\`, or have impact and likelihood assessed again.`,
            where: { file: record.path, pointer: ['risk', 'level'] },
        },
    ];
}
function judgeRisk(record, { verdict, floors }) {
    return [
        ...underDeclared(record, verdict),
        ...floors.map((floor) => ({
            reason: 'risk-floor',
            level: 'notice',
            change: record.value.id,
            message: `\u201c${floor.name}\u201d puts the risk at ${floor['at-least']} or above; it is ${verdict.final}.`,
            remedy: record.value.type === 'standard'
                ? 'Nothing to do: a model has to reach to this level, or the change is a normal one.'
                : `Nothing to do: the approvals of the level ${verdict.final} are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
}


/***/ })

};
