"use strict";
exports.id = 5660;
exports.ids = [5660];
exports.modules = {

/***/ 1030:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ keptFrom),
/* harmony export */   OP: () => (/* binding */ isWithoutCode),
/* harmony export */   PI: () => (/* binding */ isReadOnly),
/* harmony export */   _W: () => (/* binding */ judgeUpkeep)
/* harmony export */ });
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3724);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7432);
/**
 * Upkeep of records: what may be written after an approval without being judged anew. Approvals may only be added, and neither an
 * outcome nor a withdrawal may be taken back.
 */





/** The record at the base of the pull request under review, where its digest is the same; null where it is not, or nobody looked. */
function keptFrom(world, record) {
    const fact = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .factOf */ .yD)(world.facts, record);
    if (world.stage !== 'review' || fact?.base_digest !== record.digest)
        return null;
    return fact.base_record ?? null;
}
/** Whether all pull requests under review are known and change nothing that needs a record. */
function isWithoutCode({ facts, policy }) {
    const numbers = facts.review_of ?? [];
    return numbers.length > 0 && numbers.every((number) => isFreeOfCode(number, facts, policy));
}
function isFreeOfCode(number, facts, policy) {
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    const files = pr === undefined ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(pr);
    return files !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .needsNoRecord */ .Eh)(policy, files);
}
/**
 * Whether a record whose digest is as at the base is read and not judged: nothing that is under review needs it, because it changes
 * no code or because a record that is judged answers for it.
 */
function isReadOnly(world, record, all) {
    if (keptFrom(world, record) === null)
        return false;
    const { facts, policy } = world;
    const numbers = facts.review_of ?? [];
    const judged = world.judged.filter((other) => keptFrom(world, other) === null);
    return (numbers.length > 0 &&
        numbers.every((number) => isFreeOfCode(number, facts, policy) || judged.some((other) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnswerable */ .zK)(other, number, facts, all))));
}
/**
 * @param base the record as it is at the base of the pull request, with the same digest
 * @param isReviewOpen whether the review at the base does not count, so that another may take its place
 * @param now null where no instant is known: then an end is taken as it is said
 */
function judgeUpkeep(record, base, isReviewOpen = false, now = null) {
    const { value, path } = record;
    const faults = [
        ...findChangedEntry(record, base),
        ...findTakenBack(record, base),
        ...findEarlyEnd(record, base, now),
        ...findChangedOutcome(record, base, isReviewOpen),
    ];
    if (faults.length > 0)
        return faults;
    return [
        {
            reason: 'record-upkeep',
            level: 'notice',
            change: value.id,
            message: `Only approvals, board, withdrawal, outcome or links of ${value.id} were changed. What was approved is the same.`,
            remedy: 'Nothing to do: it needs no new approval.',
            where: { file: path, pointer: ['id'] },
        },
    ];
}
function findChangedEntry(record, base) {
    const kept = (record.value.approvals ?? []).map(_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I);
    const missing = (base.approvals ?? []).find((entry) => !kept.includes((0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(entry)));
    if (missing === undefined)
        return [];
    return [
        notUpkeep(record, `The entry of ${missing.approver} (${missing.decision} at ${missing.at}) was changed or removed.`, ['approvals'], 'Put it back, and add a new entry instead.'),
    ];
}
function findTakenBack(record, base) {
    if (base.withdrawn === undefined || record.value.withdrawn !== undefined)
        return [];
    return [notUpkeep(record, `The withdrawal by ${base.withdrawn.by} was taken back.`, ['id'])];
}
/** What counts from the end on would wait for it, and an outcome once written is not corrected. */
function findEarlyEnd(record, base, now) {
    const { outcome } = record.value;
    if (base.outcome !== undefined || outcome === undefined || now === null || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(now, outcome.ended))
        return [];
    return [
        notUpkeep(record, `The outcome says that the change ended at ${outcome.ended}, which is still to come.`, ['outcome', 'ended'], 'Write when it ended.'),
    ];
}
function findChangedOutcome(record, base, isReviewOpen) {
    if (base.outcome === undefined)
        return [];
    const { review: wasReview, ...was } = base.outcome;
    const { review, ...is } = record.value.outcome ?? {};
    if ((0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(was) !== (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(is))
        return [notUpkeep(record, `The outcome (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(base.outcome.result)}) was changed or taken back.`, ['outcome'])];
    if (wasReview === undefined || (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(wasReview) === (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(review ?? null))
        return [];
    if (isReviewOpen && review !== undefined)
        return [];
    return [notUpkeep(record, `The review by ${wasReview.by} was changed or taken back.`, ['outcome', 'review'])];
}
function notUpkeep({ value, path }, message, pointer, remedy = 'Put it back: what was once written there stays.') {
    return {
        reason: 'record-invalid',
        level: 'error',
        change: value.id,
        message,
        remedy,
        where: { file: path, pointer, on: 'key' },
    };
}


/***/ }),

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
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/** What a record says of itself, against its file, its siblings and its own history: id, withdrawal, outcome, assessor. */





/** What may be an id: the schema's own pattern. */
const RECORD_ID = /^[A-Za-z][A-Za-z0-9._-]{1,63}$/u;
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
    if (record.raisedIn !== undefined)
        return [];
    const id = record.home?.id ?? value.id;
    if ((0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path) !== id) {
        findings.push(say(record, 'record-id-mismatch', `The file is named ${(0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)} and the record's id is ${id}.`, `Rename the file to ${id}.yml${RECORD_ID.test((0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)) ? `, or set \`id: ${(0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)}\`` : ''}.`, ['id']));
    }
    const twin = all.withId(value.id).find((other) => other.path !== path);
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
    if (!isItself && all.withId(retries).length > 0)
        return [];
    return [
        say(record, 'dependency-unknown', isItself
            ? `${id} says that it tries itself again.`
            : `${id} tries ${retries} again, and no change record of that id could be read.`, 'Name the change that was backed out or failed, or take `retries` out.', ['retries']),
    ];
}
/** Withdrawn or ended records authorise nothing. At deploy what an outcome means is judged with the use of the record. */
function judgeLife(record, stage) {
    const { value } = record;
    const findings = [];
    if (value.withdrawn !== undefined) {
        findings.push(say(record, 'record-withdrawn', `${value.withdrawn.by} withdrew ${value.id} at ${value.withdrawn.at}.`, `If the change is wanted after all: write a new record with \`covers: [${value.id}]\`, and have it approved and merged.`, ['withdrawn'], 'key'));
    }
    if (value.outcome !== undefined && stage !== 'deploy') {
        findings.push(say(record, 'record-closed', `${value.id} has ended (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayName */ .NJ)(value.outcome.result)} at ${value.outcome.ended}), so its record authorises nothing more.`, 'Leave this record as it is, and write a new one for a new change.', ['outcome'], 'key'));
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
    const remedy = `A ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayName */ .NJ)(needed)} or above assesses the risk and writes their login under \`risk.assessed-by\`.`;
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, { login, id: null });
    const pointer = ['risk', 'assessed-by'];
    if (found.kind !== 'person') {
        return [
            say(record, 'approver-unknown', `The risk was assessed by ${login}, who is not in the register (${directory.path}).`, remedy, pointer),
        ];
    }
    const held = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, found.person, now);
    if ((0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeastRole */ .Nu)(held.role, needed))
        return [];
    const reason = held.why === 'ended'
        ? 'approver-role-expired'
        : held.role === null
            ? 'approver-role-not-held'
            : 'approver-below-level';
    return [
        say(record, reason, `The risk was assessed by ${login}, who ${held.role === null ? 'holds no role level' : `is a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayName */ .NJ)(held.role)}`} today. Needed: a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayName */ .NJ)(needed)} or above.`, remedy, pointer),
    ];
}


/***/ }),

/***/ 3041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun),
/* harmony export */   u: () => (/* binding */ withDirectory)
/* harmony export */ });
/* harmony import */ var _coverage_upkeep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1030);
/* harmony import */ var _kinds_emergencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
/* harmony import */ var _kinds_review_duty_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5098);
/* harmony import */ var _schedule_other_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6801);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6591);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(497);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5686);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8046);
/**
 * What all changes of a run share: its records by what others ask for, its calendar, and what is found once for each of them. It is made
 * once by `decide` and handed down as a value, so that nothing outlives the run that it was found for.
 */









/** @param all the records of the world, for those who have indexed them already */
function startRun(world, calendar, all = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexRecords */ .z)([...world.judged, ...world.others])) {
    return {
        world,
        all,
        calendar,
        overdue: (0,_kinds_review_duty_js__WEBPACK_IMPORTED_MODULE_2__/* .listOverdue */ .d$)(world, all.list),
        standing: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_schedule_other_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOthers */ .o5)(all.list.map((record) => asItStands(world, record)))),
    };
}
function withDirectory(run, directory) {
    const { world, all } = run;
    const { policy, items, now } = world;
    const examined = new Map();
    const examineOnce = (record) => {
        const examination = examined.get(record) ?? (0,_examination_js__WEBPACK_IMPORTED_MODULE_4__/* .examine */ .sb)(world, directory, record, all);
        examined.set(record, examination);
        return examination;
    };
    const judged = new Set(world.judged);
    const others = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => all.list.map((record) => asJudged(world, record, judged, examineOnce)));
    return {
        ...run,
        directory,
        examine: examineOnce,
        debts: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_kinds_emergencies_js__WEBPACK_IMPORTED_MODULE_1__/* .reckonDebts */ .hh)(all.emergencies, { directory, policy, items, now, ...factsOfDebts(world) })),
        schedulable: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_schedule_other_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOthers */ .o5)(others())),
        schedulableBeside: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_schedule_other_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .indexOthers */ .o5)(others().filter(({ record }) => !judged.has(record)))),
    };
}
/** What was not asked of GitHub is no doubt about a draft. */
function factsOfDebts({ stage, facts }) {
    return stage === 'draft' && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnavailable */ .Pd)(facts.emergencies) ? {} : { facts };
}
function asItStands(world, record) {
    const { withdrawn, outcome, 'requested-at': requestedAt } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_8__/* .outlineOf */ .W)(record);
    return {
        record,
        requestedAt,
        hasCountedApproval: (0,_examination_js__WEBPACK_IMPORTED_MODULE_4__/* .isTakenAsApproved */ .td)(world, record),
        live: withdrawn === undefined && outcome === undefined,
    };
}
function asJudged(world, record, judged, examineOnce) {
    const other = asItStands(world, record);
    // A record with the content of the base is one that stands in the repository, whatever is judged of it here.
    if (!other.live || !judged.has(record) || (0,_coverage_upkeep_js__WEBPACK_IMPORTED_MODULE_0__/* .keptFrom */ .$T)(world, record) !== null)
        return other;
    const own = examineOnce(record);
    // What could not be read might be the approval.
    const hasCountedApproval = (0,_examination_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCounted */ .JX)(own) || own.judgements.some(({ missing }) => missing.length > 0);
    return { ...other, requestedAt: own.requestedAt, hasCountedApproval };
}


/***/ }),

/***/ 9810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ judgeItems)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5686);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4239);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
/* harmony import */ var _catalog_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
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
    const { owning } = items;
    const isOwning = owning.some(({ ref }) => !listed.has(ref));
    if (files === null) {
        return { findings, unread: isOwning ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFiles */ .YV)(null)] : [] };
    }
    const touched = new Map();
    for (const file of isOwning ? files : [])
        for (const place of ownersOf(items, file))
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
            message: `The change touches ${file}, which belongs to ${ref}. The record does not list that item.`,
            remedy: `Add ${ref} under \`configuration-items\`.`,
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        });
    }
    return { findings, unread: [] };
}
/** To find what was meant each name of the catalog is compared; of more nobody reads it. */
const MOST_ADVISED = 10;
function adviseUnknown(items, ref, isSought) {
    if (items.list.length === 0)
        return 'The catalog has no item at all. Add it to a file that the policy\u2019s `configuration-items` name; what a `Location` points to is not followed.';
    const near = isSought ? (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestItem */ .Mq)(items, ref) : null;
    if (near !== null)
        return `Did you mean ${near}? Else add the item to the catalog first.`;
    const known = items.list.slice(0, 10).map((one) => one.ref);
    return `Name one that it has (${known.join(', ')}${items.list.length > known.length ? ', \u2026' : ''}), or add the item to the catalog first.`;
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
            message: `${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(by)} ${says} that ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(names)} ${depend} on ${it}; the catalog has no such ${what}, so ${its} criticality is not known and raised no risk.`,
            remedy: `The owner of the catalog adds ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listAnd */ .G)(names)}, or corrects the name.`,
            where: { file: record.path, pointer: ['configuration-items', index] },
        };
        return [finding];
    });
}
/** What depends on an item, or on one that depends on it, by their own words alone; and who says so. */
function findMissing(items, ref) {
    const asked = items.answers.missing.get(ref);
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
    items.answers.missing.set(ref, found);
    return found;
}
/** The places, among the items that own paths, of those that a file belongs to: it is compared with all globs once. */
function ownersOf({ owning, answers: { owners } }, file) {
    const asked = owners.get(file);
    if (asked !== undefined)
        return asked;
    const places = owning.flatMap(({ paths }, place) => ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(paths, file) ? [place] : []));
    owners.set(file, places);
    return places;
}


/***/ }),

/***/ 476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeModel)
/* harmony export */ });
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _schedule_schedule_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4704);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6591);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(516);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1688);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);
/* harmony import */ var _model_fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1422);
/**
 * Standard changes: a model approved once, earned by error-free normal runs, and good only within its scope. A model that expired, was
 * suspended or is used up pre-approves nothing, and everything that counts against one is said.
 */









function judgeModel(question) {
    const { record, models } = question;
    const model = (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .findModel */ .P6)(models, record);
    const findings = (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeFit */ .RX)(question);
    if (model === null)
        return { findings, unread: [] };
    return {
        findings: [...judgeStanding(question, model), ...findings, ...judgeRecordOfUse(question, model)],
        unread: question.files === null ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownFiles */ .YV)(null)] : [],
    };
}
/** Approved by a change and release manager, and neither expired nor suspended. */
function judgeStanding(question, model) {
    return [
        ...judgeModelApproval(question, model),
        ...judgeModelExpiry(question, model),
        ...judgeSuspension(question, model),
        ...judgeFailedUses(question, model),
    ];
}
function judgeModelApproval({ record, directory, now }, { value: model, path }) {
    const approver = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, { login: model['approved-by'], id: null });
    const held = approver.kind === 'person' ? (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, approver.person, model['approved-at']).role : null;
    if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeastRole */ .Nu)(held, 'change-and-release-manager'))
        return [
            (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-unapproved', `${model['approved-by']}, who approved the model ${model.id} (${path}), ${held === null ? 'held no role level in the register' : `was a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(held)}`} at ${model['approved-at']}. Needed: a change and release manager.`, `${approveAnew(path)} Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`),
        ];
    if (!(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(now, model['approved-at']))
        return [];
    return [
        (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-unapproved', `The approval of the model ${model.id} is dated ${model['approved-at']}, which is still to come.`, `A change and release manager corrects \`approved-at\` in ${path}. Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`),
    ];
}
function judgeModelExpiry({ record, now, policy }, { value: model, path }) {
    const today = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dayIn */ .EE)(policy.timezone, now);
    const { span } = (0,_schedule_schedule_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchedule */ .C)(record, policy.timezone);
    const start = span === null ? today : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .dayIn */ .EE)(policy.timezone, (0,_time_time_js__WEBPACK_IMPORTED_MODULE_5__/* .toIso */ .tK)(span.start));
    if (today <= model.expires && start <= model.expires)
        return [];
    return [
        (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-expired', today > model.expires
            ? `The model ${model.id} expired on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDay */ .sA)(model.expires)}.`
            : `The model ${model.id} expires on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDay */ .sA)(model.expires)}, before the change starts on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDay */ .sA)(start)}.`, `A change and release manager approves the model for longer: with a later \`expires\`, and a new \`approved-by\` and \`approved-at\`, in ${path}. Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`),
    ];
}
function judgeSuspension({ record }, { value: model, path }) {
    const { suspended } = model;
    if (suspended === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(suspended.at, model['approved-at']))
        return [];
    return [
        (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-suspended', `${suspended.by} suspended the model ${model.id} at ${suspended.at}: \u201c${firstLine(suspended.reason)}\u201d.`, `${approveAnew(path)} Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`),
    ];
}
/** A use that failed since the model was approved suspends it, whoever wrote what. */
function judgeFailedUses(question, { value: model, path }) {
    const { record, all } = question;
    const failed = all
        .usesOf(model.id)
        .failed.find(({ value: { outcome }, path: other }) => other !== record.path && outcome !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .compareInstants */ .QI)(outcome.ended, model['approved-at']) >= 0);
    if (failed === undefined)
        return [];
    return [
        (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-suspended', `${failed.value.id} used the model ${model.id} and ended as ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(failed.value.outcome?.result ?? '')}. That suspends the model.`, `Look at ${failed.value.id} first. ${approveAnew(path)} Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`),
    ];
}
/** Earned by normal runs without error, and not used up. */
function judgeRecordOfUse(question, { value: model, path }) {
    const { record, all, policy } = question;
    const findings = [];
    const named = [...new Set(model.successes ?? [])];
    const doubts = named.flatMap((id) => doubtSuccess(id, question) ?? []);
    const earned = named.length - doubts.length;
    if (earned < policy.standard.successes) {
        const shown = doubts.slice(0, 5).join('; ');
        const rest = doubts.length > 5 ? `; and ${doubts.length - 5} more` : '';
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-unproven', `The model ${model.id} (${path}) needs ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(policy.standard.successes, 'normal change')} that ended without error, and names ${earned === 0 ? 'none' : earned}.${doubts.length === 0 ? '' : ` Not counted: ${shown}${rest}.`}`, `${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)} Once it has ended as successful, the owner of the model adds its id under \`successes\`.`));
    }
    const uses = all.usesOf(model.id);
    const used = uses.standing - uses.standingIn(record.path);
    if (model.uses !== undefined && used >= model.uses) {
        findings.push((0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .againstModel */ .to)(record, 'model-used-up', `The model ${model.id} may be used ${countTimes(model.uses)} and was used ${countTimes(used)}.`, `A change and release manager raises \`uses\` in ${path} and approves that. Every use counts, also one before an approval. Until then: ${(0,_model_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .asNormal */ .qv)(record)}`));
    }
    return findings;
}
/** Why a run that a model names does not count; null where it does. */
function doubtSuccess(id, { record, all, now }) {
    const runs = all.withId(id).filter((other) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_8__/* .outlineOf */ .W)(other).id === id && other.path !== record.path);
    const isEarned = ({ value }) => value.type === 'normal' &&
        value.outcome?.result === 'successful' &&
        !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(now, value.outcome.ended) &&
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
    return `${id} (${(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(now, outcome.ended) ? `ends at ${outcome.ended}` : `ended as ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sayName */ .NJ)(outcome.result)}`})`;
}
function approveAnew(path) {
    return `A change and release manager approves the model again: \`approved-by\` and a new \`approved-at\` in ${path}.`;
}
/** A reason may be pages long; in a sentence its beginning is enough. */
function firstLine(text) {
    const signs = Array.from(text.trim().split(/\r\n|[\r\n]/u)[0] ?? '');
    return signs.length > 200 ? `${signs.slice(0, 200).join('')}\u2026` : signs.join('');
}
function countTimes(count) {
    return count === 1 ? 'once' : `${count} times`;
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

/***/ 5005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readCalendar)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5258);
/* harmony import */ var _terms_calendar_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9785);
/* harmony import */ var _time_occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5181);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4885);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);
/* harmony import */ var _imported_freezes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9483);
/**
 * Reads a calendar file into rules that can be asked about any time, and says what is wrong with it. A calendar with one fault
 * is not used at all: a freeze that cannot be read must never look like no freeze.
 */










const LONG_FREEZE = 60 * _time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
/**
 * The rules of a calendar file, and what there is to say about it, once for a run; errors make the run undetermined. Made once and handed
 * down: the rules remember the times that they were asked about.
 */
function readCalendar(file, policy) {
    if (file !== null)
        return compile(file, policy);
    const message = 'There is no calendar: no change windows and no freezes hold.';
    const remedy = 'Add .github/change-gate/calendar.yml where there should be some.';
    return assemble(policy.timezone, [], [], [{ reason: 'policy-default', level: 'notice', change: null, message, remedy, where: null }]);
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
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownZone */ .Wn)(zone)) {
        complain(['timezone'], `The time zone "${zone}" of the calendar is not known.`, 'Name a zone of the IANA list, such as Europe/London.');
        return assemble(zone, [], [], findings);
    }
    // Days of people are days in the policy's zone; whether that is a known one is not the calendar's fault.
    const days = (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownZone */ .Wn)(policy.timezone) ? policy.timezone : zone;
    const zones = { wall: zone, days };
    const windows = (value.windows ?? []).flatMap((window, at) => readWindow(window, ['windows', at], zone, complain) ?? []);
    const freezes = (value.freezes ?? []).flatMap((freeze, at) => readFreeze(freeze, ['freezes', at], zones, complain) ?? []);
    if (value['bank-holidays'] === 'freeze') {
        const environments = [...(value.windows ?? []), ...(value.freezes ?? [])].flatMap((rule) => rule.environments);
        freezes.push(freezeHolidays((0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy), environments, zone));
    }
    const imported = (0,_imported_freezes_js__WEBPACK_IMPORTED_MODULE_6__/* .importFreezes */ .G)(file, zone);
    return assemble(zone, windows, [...freezes, ...imported.freezes], [...findings, ...imported.findings]);
}
function assemble(zone, windows, freezes, findings) {
    return { zone, windows, freezes, findings, windowsOf: rememberRules(windows), freezesOf: rememberRules(freezes) };
}
function rememberRules(rules) {
    const known = new Map();
    return (environment) => {
        const found = known.get(environment) ??
            rules.filter((rule) => rule.environments.some((pattern) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isNameMatch */ .bQ)(pattern, environment)));
        known.set(environment, found);
        return found;
    };
}
function readWindow(window, pointer, zone, complain) {
    const shape = (0,_terms_calendar_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readDailyShape */ .Z)(window, `The window "${window.name}"`);
    const spansIn = readDaily(window, shape, window.name, pointer, zone, complain);
    if (spansIn === null)
        return null;
    const items = window['configuration-items'];
    return {
        name: window.name,
        environments: window.environments,
        risk: window.risk ?? null,
        type: window.type ?? null,
        items: items === undefined ? null : new Set(items.map(_items_items_js__WEBPACK_IMPORTED_MODULE_8__/* .normaliseRef */ .uH)),
        spansIn,
    };
}
function readFreeze(freeze, pointer, zones, complain) {
    const exceptions = readExceptions(freeze, pointer, zones.days, complain);
    const shape = (0,_terms_calendar_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readFreezeShape */ .R)(freeze);
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
        const message = `The freeze ${freeze.id} lasts ${Math.ceil((end - start) / _time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_)} days, more than 60.`;
        complain([...pointer, 'end'], message, 'Shorten it, or make sure that it is meant.', 'warning');
    }
    return (range) => ((0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_9__/* .isOverlapping */ .Kk)({ start, end }, range) ? [{ start, end }] : []);
}
function readDaily({ recurrence }, shape, name, pointer, zone, complain) {
    if (shape.kind === 'faulty') {
        for (const { key, message, remedy } of shape.faults)
            complain(key === null ? pointer : [...pointer, key], message, remedy);
        return null;
    }
    if ((0,_time_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .canFire */ .p6)(shape, zone))
        return (0,_time_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberSpans */ .rK)(shape, zone);
    const message = `The recurrence ${recurrence} of "${name}" never fires.`;
    return complain([...pointer, 'recurrence'], message, 'Correct the rule, or take it out.');
}
function readExceptions(freeze, pointer, zone, complain) {
    const rules = [];
    let isSound = true;
    for (const [index, exception] of (freeze.exceptions ?? []).entries()) {
        const until = exception.until === undefined ? null : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(exception.until);
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
    const day = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(text);
    return day === null ? (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(text) : (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfDay */ .ol)(day, zone);
}
function freezeHolidays(holidays, environments, zone) {
    const edge = (text, later) => {
        const day = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(text);
        return day === null ? 0 : (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfDay */ .ol)((0,_time_days_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(day, later), zone);
    };
    return {
        id: 'bank-holidays',
        name: 'Bank holiday',
        hardness: 'soft',
        environments,
        exceptions: [],
        spansIn: (range) => (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaySpans */ .IF)(holidays, zone, range),
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
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6591);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _other_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3526);
/**
 * `depends-on`: what a change needs must be known, must not need it back, must be planned to end before it starts, and must have
 * ended successfully before it goes out. An id that nobody has, or that ended otherwise, is never taken as done.
 */






/** More links than this are not named in a message. */
const LINKS_NAMED = 20;
/** `others` as for collisions: all records, live or not; the change itself may be among them. Each record is walked through once for all of them. */
function judgeDependencies(change, { network }, stage, now) {
    const { record } = change;
    const wanted = record.value['depends-on'] ?? [];
    if (wanted.length === 0)
        return { findings: () => [], earliest: null };
    const walked = network();
    const { known } = walked;
    // What was found for one holds for all only if this record is what its id leads to: one that is not listed would be missing from the walk.
    const own = known((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(record.value.id));
    const isListed = own.length > 0 && own.every((one) => one === record);
    const cycle = findCycle(record, isListed ? walked : (0,_other_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .startNetwork */ .pH)(known));
    const findings = [];
    if (cycle !== null) {
        const message = `The dependencies go in a circle: ${nameLinks(linksOf(cycle))}.`;
        const remedy = 'Take one of these out of depends-on.';
        const cyclic = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_3__/* .findingAbout */ .Bd)(record, { reason: 'dependency-cycle', message, remedy, pointer: ['depends-on'] });
        findings.push(() => cyclic);
    }
    let earliest = null;
    for (const [at, id] of wanted.entries()) {
        const pointer = ['depends-on', at];
        const needed = known((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id));
        if (needed.length === 0 && !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(id, record.value.id)) {
            const message = `${record.value.id} depends on ${id}, and there is no such change record.`;
            // At review records are those of the head, which may be older than the branch that it goes to.
            const update = stage === 'review' ? ' Where that was merged since this branch was made, bring the branch up to date.' : '';
            const remedy = `Correct the id, or add the record that it names.${update}`;
            const unknown = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_3__/* .findingAbout */ .Bd)(record, { reason: 'dependency-unknown', message, remedy, pointer });
            findings.push(() => unknown);
        }
        for (const other of needed) {
            if (isDone(other, now))
                continue;
            const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)((0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(other).schedule?.end ?? '');
            if (end !== null)
                earliest = Math.max(earliest ?? end, end);
            const order = judgeOrder(change, other, end, pointer);
            if (order !== null)
                findings.push(order);
            const unmet = judgeEnd(change, other, stage, pointer, cycle === null ? describeChain(record, other, known, now) : '');
            if (unmet !== null)
                findings.push(() => unmet);
        }
    }
    return { findings: (suggest) => findings.map((say) => say(suggest)), earliest };
}
function isDone(record, now) {
    const { outcome, withdrawn } = record.value;
    if (outcome === undefined || withdrawn !== undefined)
        return false;
    const ended = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(outcome.ended);
    const isSuccess = outcome.result === 'successful' || outcome.result === 'successful-with-issues';
    return isSuccess && ended !== null && ended <= now;
}
function judgeOrder(change, other, end, pointer) {
    if (end === null || !change.hasSchedule || end <= change.span.start)
        return null;
    const { id } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(other);
    const after = `Move the schedule to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(end, change.zone)} or later (start and end)`;
    return (suggest) => (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_3__/* .findingAbout */ .Bd)(change.record, {
        reason: 'dependency-order',
        message: `${change.record.value.id} starts at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(change.span.start, change.zone)}, before ${id}, which it depends on, ends at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(end, change.zone)}.`,
        remedy: `${suggest() ?? after}, or move ${id} forward.`,
        pointer,
    });
}
function judgeEnd(change, other, stage, pointer, chain) {
    const { id, outcome, withdrawn } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(other);
    const isOver = outcome !== undefined || withdrawn !== undefined;
    // Until it goes out, a change may wait for one that is still to come.
    if (stage !== 'deploy' && !isOver)
        return null;
    let state = 'has no outcome yet';
    let remedy = `Wait until ${id} has ended successfully and its outcome is written.`;
    if (withdrawn !== undefined)
        state = `was withdrawn at ${withdrawn.at}`;
    else if (outcome !== undefined)
        state = `ended at ${outcome.ended} as ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayName */ .NJ)(outcome.result)}`;
    if (isOver)
        remedy = `Name under depends-on the change that replaces ${id}, or take ${id} out.`;
    const message = `${change.record.value.id} depends on ${id}, which ${state}.${chain}`;
    return (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_3__/* .findingAbout */ .Bd)(change.record, { reason: 'dependency-unmet', message, remedy, pointer });
}
/** What is waited for, and what that waits for in turn; empty where the chain has one link only. */
function describeChain(record, first, known, now) {
    const chain = [record.value.id, first.value.id];
    const seen = new Set(chain.map(_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP));
    for (let next = nextUndone(first, known, now); next !== null; next = nextUndone(next, known, now)) {
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(next.value.id);
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
        const other = known((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id)).find((candidate) => !isDone(candidate, now));
        if (other !== undefined)
            return other;
    }
    return null;
}
/**
 * The first circle that is reached from a record; null when there is none. A record is entered once for all who ask: what leads into a
 * circle that is known leads nowhere else, because the way on from a record does not hang on how it was reached.
 */
function findCycle(start, { known, sound, circles }) {
    const own = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(start.value.id);
    if (sound.has(own))
        return null;
    const before = circles.get(own);
    if (before !== undefined)
        return before;
    const path = [];
    const onPath = new Map();
    const enter = (id, next) => {
        onPath.set((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id), path.length);
        path.push({ id, next, at: 0 });
    };
    const close = (circle) => {
        for (const { id } of path)
            if (!circles.has((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id)))
                circles.set((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id), circle);
        return circle;
    };
    enter(start.value.id, start.value['depends-on'] ?? []);
    // A stack of our own: ten thousand records in one chain must not exhaust the engine's.
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
        const id = top.next[top.at];
        top.at += 1;
        if (id === undefined) {
            sound.add((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(top.id));
            path.pop();
            onPath.delete((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(top.id));
            continue;
        }
        const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(id);
        if (sound.has(key))
            continue;
        const ahead = circles.get(key);
        if (ahead !== undefined)
            return close(ahead);
        const at = onPath.get(key);
        if (at !== undefined) {
            const ring = path.slice(at).map((step) => step.id);
            for (const [nth, one] of ring.entries())
                circles.set((0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(one), { ring, at: nth });
            return close({ ring, at: 0 });
        }
        enter(id, known(key).flatMap((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(record)['depends-on'] ?? []));
    }
    return null;
}
/** Its ids from where it is entered, as far as they are named, the first again at the end. */
function linksOf({ ring, at }) {
    const shown = Math.min(ring.length + 1, LINKS_NAMED + 1);
    return Array.from({ length: shown }, (_, nth) => ring[(at + nth) % ring.length] ?? '');
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
 * The spans of a range in which freezes stop the change in one environment. An exception without an end lifts its freeze; one with an end
 * lifts it until then for what goes out at an instant, and is left aside for what has a length, because that would have to end before it.
 */
function frozenSpans(calendar, change, environment, range, granting) {
    const frozen = freezesFor(calendar, change, environment).flatMap((freeze) => {
        const lifted = liftedUntil(freeze, change, granting);
        return freeze.spansIn(range).map(({ start, end }) => ({ start: Math.max(start, lifted), end }));
    });
    return (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .unite */ ._f)(frozen);
}
function liftedUntil(freeze, change, granting) {
    const ends = exceptionsFor(freeze, change)
        .filter((rule) => rule.until === null || !change.hasSchedule)
        .filter((rule) => whyNot(rule, change, granting) === null)
        .map(({ until }) => until ?? Number.POSITIVE_INFINITY);
    return Math.max(Number.NEGATIVE_INFINITY, ...ends);
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
    return `The freezes of ${importedFrom} have no exceptions. To let one change through, move the freeze from that file into the calendar itself; then ${who} adds an exception there.`;
}
function exceptionsFor(freeze, change) {
    return freeze.exceptions.filter((rule) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(rule.change, change.record.value.id));
}
/** Why an exception does not let the change through; null when it does. */
function whyNot(rule, change, { now, mayGrant }) {
    if (rule.at !== null && rule.at > now)
        return `it is dated ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at)}, which is still to come`;
    if (rule.until !== null && rule.until < change.span.end) {
        return `it ends at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(rule.until, change.zone)}, before the change`;
    }
    const at = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toIso */ .tK)(rule.at ?? now);
    return mayGrant(rule.by, at)
        ? null
        : `at ${at} they were not a change and release manager, or they requested or implement the change`;
}


/***/ }),

/***/ 2427:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findOpening),
/* harmony export */   u: () => (/* binding */ allowedSpans)
/* harmony export */ });
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _freezes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
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
        const open = (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .openSpans */ .K)(calendar, change, environment, range);
        if (open !== null)
            allowed = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$)(allowed, open);
        allowed = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .subtract */ .Re)(allowed, (0,_freezes_js__WEBPACK_IMPORTED_MODULE_1__/* .frozenSpans */ .eW)(calendar, change, environment, range, granting));
    }
    return allowed;
}
/**
 * The first opening at or after `from` that holds `length` milliseconds (0: any moment); null when there is none within 400 days,
 * or none before the end of what is known about bank holidays.
 */
function findOpening(calendar, change, from, length, takenIn, granting) {
    const known = change.environments
        .flatMap((environment) => (0,_freezes_js__WEBPACK_IMPORTED_MODULE_1__/* .freezesFor */ .gA)(calendar, change, environment))
        .flatMap((freeze) => freeze.known ?? []);
    if (known.some((span) => from < span.start))
        return null;
    const horizon = Math.min(...known.map((span) => span.end));
    for (const days of DAYS_SEARCHED) {
        const end = Math.min(from + days * _time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, horizon);
        if (end <= from)
            return null;
        const range = { start: from, end };
        const free = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .subtract */ .Re)(allowedSpans(calendar, change, range, granting), takenIn(range));
        const fit = free.find((span) => span.end - span.start >= Math.max(length, 1));
        if (fit !== undefined)
            return { opensAt: fit.start, closesAt: fit.end < end ? fit.end : null };
    }
    return null;
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
    const backout = (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(record.value.plan?.backout.duration ?? modelBackout ?? '');
    if (backout === null || now < span.end - backout)
        return [];
    const message = `The time left until ${end} is ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(span.end - now)}, and backing out takes ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(backout)}.`;
    const remedy = 'Start only if there is still time to back out, or plan a longer time.';
    return [
        (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'window-short', level: 'warning', message, remedy, pointer: ['schedule', 'end'] }),
    ];
}
/** `duration-too-long` by the policy's `schedule.longest`; `isCountable`: whether it is short enough to lay over a calendar. */
function judgeDuration(change, policy) {
    const length = change.span.end - change.span.start;
    const isCountable = length <= LONGEST_COUNTED;
    const longest = (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(policy.schedule.longest);
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
    const message = `The schedule takes ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(length)}, more than the ${(0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(limit)} that are allowed.`;
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

/***/ 4790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ inspectDays),
  N: () => (/* binding */ judgeSchedule)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/once.js
var once = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/collisions.js
var schedule_collisions = __webpack_require__(2838);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/dependencies.js
var schedule_dependencies = __webpack_require__(2730);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/freezes.js
var freezes = __webpack_require__(6563);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/lead-time.js
var lead_time = __webpack_require__(8371);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/opening.js
var opening = __webpack_require__(2427);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-moment.js
var schedule_moment = __webpack_require__(5759);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/slots.js
/**
 * Times that work: where its own time cannot stay, the times nearest to it in which everything lets the change out, for as long as it is
 * planned and with room to back out before it shuts. Each is judged again by every rule before it is proposed.
 */




/** More than these nobody compares. */
const MOST = 3;
/** First a month, for that is nearly always enough. */
const DAYS_SEARCHED = [32, 128];
/** People plan in these. */
const STEP = 15 * time/* MINUTE */.pY;
/** At most three, in the order of their start. */
function findSlots(question) {
    const { change, from, backout } = question;
    const length = change.span.end - change.span.start;
    const known = change.environments
        .flatMap((environment) => (0,freezes/* freezesFor */.gA)(question.calendar, change, environment))
        .flatMap((freeze) => freeze.known ?? []);
    if (length <= 0 || known.some((span) => from < span.start))
        return [];
    const horizon = Math.min(...known.map((span) => span.end));
    for (const days of DAYS_SEARCHED) {
        const range = { start: from, end: Math.min(from + days * time/* DAY */.d_, horizon) };
        if (range.end <= range.start)
            return [];
        const free = freeSpans(question, range);
        // A window that is too short to back out in is better than none, and the gate warns of it then.
        for (const reserve of new Set([backout ?? 0, 0])) {
            const slots = nearest(question, roomsFor(free, length + reserve, range.end), length);
            if (slots.length > 0)
                return slots;
        }
    }
    return [];
}
function freeSpans({ calendar, change, takenIn, granting }, range) {
    return (0,intervals/* subtract */.Re)((0,opening/* allowedSpans */.u)(calendar, change, range, granting), takenIn(range));
}
function roomsFor(free, length, end) {
    return free
        .filter((span) => span.end - span.start >= length)
        .map((span) => ({ span, latestStart: span.end - length, isOpenEnded: span.end >= end }));
}
function nearest({ change, isSound }, rooms, length) {
    const planned = change.span.start;
    const starts = rooms
        .map((room) => ({ room, start: startIn(room, planned) }))
        .filter(({ start }) => start !== planned)
        .sort((a, b) => Math.abs(a.start - planned) - Math.abs(b.start - planned));
    const found = [];
    // So many are tried that a time which a rule has against it does not hide the next.
    for (const { room, start } of starts.slice(0, MOST * 4)) {
        if (found.length === MOST || !isSound({ start, end: start + length }))
            continue;
        const latestStart = room.isOpenEnded ? null : (0,time/* toIso */.tK)(room.latestStart);
        found.push({ start: (0,time/* toIso */.tK)(start), end: (0,time/* toIso */.tK)(start + length), latestStart });
    }
    return found.sort((a, b) => (a.start < b.start ? -1 : 1));
}
/** As near to the plan as it can be, on a quarter of an hour where there is one. */
function startIn({ span, latestStart }, planned) {
    const start = Math.min(Math.max(planned, span.start), latestStart);
    if (start === planned)
        return start;
    const rounded = start === span.start ? Math.ceil(start / STEP) * STEP : Math.floor(start / STEP) * STEP;
    return rounded >= span.start && rounded <= latestStart ? rounded : start;
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/windows.js
var windows = __webpack_require__(3674);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/schedule.js
/**
 * Judges the time of a change: is its schedule sound, is it the time for it now (at deploy) or can it still be (before), do
 * windows, freezes, lead time, other changes and dependencies allow it, and if not, when could it be. Every rule is asked,
 * whatever the others say; a calendar or clock that cannot be read never allows anything.
 */














/** Nobody has a new time approved and merged in less. */
const TO_MOVE = time/* HOUR */.dp;
function judgeSchedule(input) {
    return judge(input, true);
}
/** @param isOwn false: of a time that is only tried, for which no other is looked for */
function judge(input, isOwn) {
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
    const { calendar } = input;
    const faults = calendar.findings.filter(({ level }) => level === 'error');
    const unsuggested = [...read.findings, ...faults, ...dependencies.findings(() => null)];
    if (read.kind === 'unsound')
        return { findings: unsuggested, schedule: closed };
    // What needs no time of its own is judged when it goes out, not before.
    const isTimed = change.hasSchedule || stage === 'deploy';
    const granting = { now, mayGrant: input.mayGrantException };
    const lead = (0,lead_time/* judgeLeadTime */.dj)(input, change, policy);
    const collisions = isTimed
        ? (0,schedule_collisions/* findCollisions */.tn)(change, input, input.others, policy.schedule.collisions, input.relatedItems)
        : schedule_collisions/* NO_COLLISIONS */.IG;
    const from = Math.max(now, lead.earliest ?? now, dependencies.earliest ?? now);
    const times = { change, from, granting, takenIn: collisions.takenIn, isReadable: faults.length === 0 };
    const open = (0,once/* once */.O)(() => openingOf(input, times));
    const slots = (0,once/* once */.O)(() => (isOwn ? slotsOf(input, times) : []));
    const suggest = () => (faults.length > 0 ? 'Repair the calendar first.' : suggestTime(change, slots(), open));
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
    const ordered = dependencies.findings(() => nearestSlot(change, slots()));
    const hurdles = [...faults, ...timed, ...ordered].filter(({ level }) => level === 'error');
    const schedule = { ...closed, ...describeOpening(change, now, isTimed, hurdles, open) };
    const findings = [...read.findings, ...faults, ...ordered, ...timed];
    if (!isOwn || !needsOtherTime(change, hurdles))
        return { findings, schedule };
    return { findings, schedule: { ...schedule, slots: slots() } };
}
/** The first time that the calendar leaves open. */
function openingOf({ calendar }, { change, from, granting, takenIn, isReadable }) {
    if (!isReadable)
        return null;
    const length = change.hasSchedule ? change.span.end - change.span.start : 0;
    return (0,opening/* findOpening */.S)(calendar, change, from, length, takenIn, granting);
}
/** Times of the planned length that every rule allows. */
function slotsOf(input, { change, from, granting, takenIn, isReadable }) {
    if (!isReadable || !change.hasSchedule)
        return [];
    const { type, plan } = input.record.value;
    return findSlots({
        calendar: input.calendar,
        change,
        from: type === 'emergency' ? from : Math.max(from, granting.now + TO_MOVE),
        backout: (0,durations/* parseDuration */.E9)(plan?.backout.duration ?? input.backoutDuration ?? ''),
        takenIn,
        granting,
        isSound: (span) => judge(movedTo(input, span), false).findings.every(({ level }) => level !== 'error'),
    });
}
/** Whether its own time cannot stay, and another could. */
function needsOtherTime(change, hurdles) {
    if (!change.hasSchedule || hurdles.some(({ reason }) => UNKNOWABLE.includes(reason)))
        return false;
    return hurdles.some(({ reason }) => !UNMOVED.includes(reason));
}
/** The same change at another time, asked before it goes out, when only the time itself can be wrong. */
function movedTo(input, { start, end }) {
    const { record } = input;
    const { schedule: _, ...value } = record.value;
    const moved = { ...record, value: { ...value, schedule: { start: (0,time/* toIso */.tK)(start), end: (0,time/* toIso */.tK)(end) } } };
    return { ...input, stage: 'review', record: moved };
}
/** The slot nearest to the plan, in words. */
function nearestSlot({ span, zone }, slots) {
    const starts = slots.flatMap(({ start }) => (0,time/* parseInstant */.nV)(start) ?? []);
    const [first, ...more] = starts;
    if (first === undefined)
        return null;
    const nearer = (a, b) => (Math.abs(b - span.start) < Math.abs(a - span.start) ? b : a);
    return `Move the schedule to ${(0,time/* describeInstant */.l0)(more.reduce(nearer, first), zone)} (start and end), which every rule allows`;
}
/** A time that every rule allows; where none is found in the months ahead, the first that the calendar does. */
function suggestTime(change, slots, open) {
    const nearest = nearestSlot(change, slots);
    if (nearest !== null)
        return `${nearest}.`;
    const opening = open();
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
        const message = `${(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTime */ .Ht)(change)} the change is not wholly inside the change windows of ${environment}: ${windows}.`;
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
;