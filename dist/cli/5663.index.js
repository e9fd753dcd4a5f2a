exports.id = 5663;
exports.ids = [5663];
exports.modules = {

/***/ 8526:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

// SHA-256 of Node, loaded for the first digest: with it come ciphers, keys and streams, a quarter of what bare Node costs, and commands that
// judge nothing need none. CommonJS, because only there a function can load something and go on.
module.exports = (data, encoding) => (__webpack_require__(7598).createHash)('sha256').update(data).digest(encoding);


/***/ }),

/***/ 3724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ pullRequestsGoingOut),
/* harmony export */   Eh: () => (/* binding */ needsNoRecord),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   S4: () => (/* binding */ deletedRecords),
/* harmony export */   V7: () => (/* binding */ isNoPart),
/* harmony export */   jH: () => (/* binding */ unreadOriginOf),
/* harmony export */   zK: () => (/* binding */ isAnswerable)
/* harmony export */ });
/* harmony import */ var _terms_gate_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
/* harmony import */ var _terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5686);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6150);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3646);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7432);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _taken_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8838);
/**
 * Which pull requests a record answers for, and which of them need no record.
 */








/** That the origin of a record is not known; empty where it is, be it "none". Nothing is said of a checkout, where nobody is asked. */
function unreadOriginOf(facts, record) {
    const what = `the pull request that brought in ${record.value.id}`;
    const fact = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .factOf */ .yD)(facts, record);
    const origin = fact?.pull_request;
    if (origin === undefined)
        return [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .notAsked */ .Op)(what, 'it')];
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(origin))
        return [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadOf */ .Ds)(what, origin)];
    return [fact?.brought_by, fact?.brought_to_branch_by].flatMap((further) => (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(further) ? [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadOf */ .Ds)(`which pull requests changed ${record.value.id}`, further)] : []);
}
/** Whether a record answers for a pull request: its own, what it covers, and what the change that it retries covered. */
function isAnswerable(record, pullRequest, facts, all, depth = 0) {
    const way = (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .wentOutFrom */ .Lp)(facts, record);
    // What did its work on another branch stands for exactly that here, and for nothing that comes along, be it in the same group.
    if (way !== null) {
        const isBringing = facts.review_of?.includes(pullRequest) === true && (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originNumber */ .Q4)(facts, record) === pullRequest;
        return Array.isArray(way.unlike) && way.unlike.length === 0 && isBringing;
    }
    if ((0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .bringersOf */ .ch)(facts, record).includes(pullRequest))
        return true;
    const { covers, retries } = record.value;
    if (covers === 'since-last-deployment')
        return true;
    if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_6__/* .isPullRequestNamed */ .gH)(record, pullRequest, facts, all))
        return true;
    if (retries === undefined || depth >= _retries_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ATTEMPTS */ .py)
        return false;
    const tried = (0,_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .takenOver */ .GH)(record, all, facts.now);
    return tried !== null && isAnswerable(tried, pullRequest, facts, all, depth + 1);
}
/**
 * Whether a change to these files needs no record: only what the policy's scope excepts, nothing but records and governance files, or
 * nothing that goes out to the environment. A workflow is never left out: it acts, wherever it lies.
 * @param environment whose `paths` say what goes out there; null at review, where every environment of the record is meant
 */
function needsNoRecord(policy, files, environment = null) {
    if (files.length === 0)
        return false;
    const paths = environment === null ? null : (0,_terms_gate_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsFor */ .sQ)(policy, environment);
    return files.every((file) => {
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecordPath */ .$k)(policy.records, file) || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isGovernancePath */ .S3)(policy['configuration-items'], file))
            return true;
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowPath */ .$u)(file))
            return false;
        return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(policy.scope.except, file) || (paths !== null && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(paths, file));
    });
}
/** The same for a deployment, whose environment the facts name. */
function isNoPart(policy, facts, files) {
    return needsNoRecord(policy, files, facts.subject.environment ?? null);
}
/** The paths that a pull request touches, both names of what was moved; null when they could not be read. */
function filesOf(pr) {
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(pr.files))
        return null;
    return pr.files.flatMap(({ filename, previous_filename }) => previous_filename ? [filename, previous_filename] : [filename]);
}
/** The pull requests whose commits go out and that need a record; empty when the range is not known. */
function pullRequestsGoingOut(policy, facts) {
    // Behind what the environment runs nothing arrives: what the target's own record says was heard when it went out.
    if ((0,_taken_away_js__WEBPACK_IMPORTED_MODULE_3__/* .takenAway */ .GX)(facts)?.direction === 'behind')
        return [];
    return (0,_covers_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestsLanded */ .is)(facts).filter((pr) => {
        const files = filesOf(pr);
        return !isRunningAlready(pr.number, facts) && (files === null || !isNoPart(policy, facts, files));
    });
}
/** Whether all that a pull request brings here is what the environment runs already: a hotfix that comes back to the branch. */
function isRunningAlready(number, facts) {
    return (0,_covers_js__WEBPACK_IMPORTED_MODULE_6__/* .commitsLanded */ .r9)(facts)
        .filter(({ pull_requests }) => !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(pull_requests) && pull_requests.includes(number))
        .every((commit) => commit.runs_already === true);
}
function uncovered(sha, message, remedy) {
    return {
        reason: 'commit-not-covered',
        level: 'error',
        change: null,
        message: `${sha === null ? 'The commit to be deployed' : `Commit ${sha.slice(0, 7)}`} ${message}.`,
        remedy,
        where: null,
    };
}
/** A deleted record would take with it a withdrawal, an outcome, or what an emergency still owes. */
function deletedRecords(policy, pr) {
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(pr.files))
        return [];
    return pr.files.flatMap(({ filename, status, previous_filename }) => {
        const before = status === 'removed' ? filename : (previous_filename ?? null);
        if (before === null || !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecordPath */ .$k)(policy.records, before))
            return [];
        const isMoved = status !== 'removed' && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecordPath */ .$k)(policy.records, filename) && (0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(filename) === (0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(before);
        if (isMoved)
            return [];
        return [
            {
                reason: 'record-missing',
                level: 'error',
                change: (0,_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(before),
                message: `Pull request #${pr.number} deletes the change record ${before}. Records are kept, also when a change is reverted.`,
                remedy: sayPutBack(pr, before),
                where: null,
            },
        ];
    });
}
/** What a shell takes as it is written; a branch and a path are their author's, and a command is followed. */
const PLAIN = /^(?!-)[A-Za-z0-9._/@-]+$/;
/** GitHub's own button to revert takes the record along: before the merge it stays by one command, afterwards it has to come back. */
function sayPutBack({ number, merged_at, base }, path) {
    const wanted = 'A change that is no longer wanted gets `withdrawn`, and one that was backed out gets its `outcome`.';
    const isMerged = merged_at !== null && merged_at !== undefined;
    const from = isMerged ? base.sha : `origin/${base.ref}`;
    const fetched = isMerged ? '' : `git fetch origin ${base.ref} && `;
    const command = PLAIN.test(path) && PLAIN.test(from) ? ` (\`${fetched}git checkout ${from} -- ${path}\`)` : '';
    return isMerged
        ? `Put the file back${command} by a pull request, merge it, and run the gate's job again. ${wanted}`
        : `On the branch of #${number} put the file back${command}, commit and push it. ${wanted}`;
}


/***/ }),

/***/ 3646:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ isApprovedAlong),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   gH: () => (/* binding */ isPullRequestNamed),
/* harmony export */   hm: () => (/* binding */ pullRequestsNamed),
/* harmony export */   is: () => (/* binding */ pullRequestsLanded),
/* harmony export */   jB: () => (/* binding */ numbersLanded),
/* harmony export */   r9: () => (/* binding */ commitsLanded),
/* harmony export */   ys: () => (/* binding */ coversOf),
/* harmony export */   zl: () => (/* binding */ isCommitNamed)
/* harmony export */ });
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/** What the entries of a record's `covers` lead to, and what goes out: the one place where both are read. */



/** The entries where `covers` is a list; `since-last-deployment` names nothing. */
function coversOf(record) {
    const { covers } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W)(record);
    return Array.isArray(covers) ? covers : [];
}
/** Whether a record names a commit by its SHA. */
function isCommitNamed(record, commit) {
    return coversOf(record).includes(commit);
}
/** The number in `#123`, or in the id of a change without a file (`dependency-bumps#123`); null in any other entry. */
function numberIn(entry) {
    const at = entry.indexOf('#');
    return at === -1 ? null : Number(entry.slice(at + 1));
}
/** The pull requests that an entry leads to: the one of a number, or those that brought a change by its id; none for a commit. */
function pullRequestsNamed(entry, record, facts, all) {
    const number = numberIn(entry);
    if (number !== null)
        return [number];
    const [other] = all.withId(entry);
    return other === undefined || other === record ? [] : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .bringersOf */ .ch)(facts, other);
}
/** Whether a list names a pull request: by its number, or by the change that it brought. */
function isPullRequestNamed(record, number, facts, all) {
    return coversOf(record).some((entry) => pullRequestsNamed(entry, record, facts, all).includes(number));
}
/**
 * Whether what a record names is approved with it. Of a change that it names by id that is what brought it where it was read: whoever may push
 * to a release branch can put a copy there beside anything.
 */
function isApprovedAlong(record, number, facts, all) {
    return coversOf(record).some((entry) => {
        if (numberIn(entry) !== null)
            return numberIn(entry) === number;
        const [other] = all.withId(entry);
        return other !== undefined && other !== record && (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .ownBringersOf */ .en)(facts, other).includes(number);
    });
}
/** The commits that go out, as far as they are known. */
function commitsLanded({ landed }) {
    return landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(landed) ? [] : landed.commits;
}
/** The numbers of all pull requests to which commits that go out belong, as far as they are known. */
function numbersLanded(facts) {
    return new Set(commitsLanded(facts).flatMap(({ pull_requests }) => ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(pull_requests) ? [] : pull_requests)));
}
/** The pull requests whose commits go out, whatever they touch. */
function pullRequestsLanded(facts) {
    const numbers = numbersLanded(facts);
    return facts.pull_requests.filter(({ number }) => numbers.has(number));
}


/***/ }),

/***/ 7432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ isBesideTrusted),
/* harmony export */   Lp: () => (/* binding */ wentOutFrom),
/* harmony export */   Mb: () => (/* binding */ branchBringersOf),
/* harmony export */   Q4: () => (/* binding */ originNumber),
/* harmony export */   ch: () => (/* binding */ bringersOf),
/* harmony export */   en: () => (/* binding */ ownBringersOf),
/* harmony export */   yD: () => (/* binding */ factOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);

/** What is known of a record's present content; null where the facts were gathered for other content. */
function factOf(facts, record) {
    if (record.raisedIn !== undefined)
        return factOfRaised(facts, record, record.raisedIn);
    return facts.records?.find(({ path, digest }) => path === record.path && digest === record.digest) ?? null;
}
/** A change without a file came with its pull request, and nobody has to be asked for that. */
function factOfRaised({ pull_requests }, { path, digest }, number) {
    const merged = pull_requests.find((pr) => pr.number === number)?.merged_at ?? null;
    return { path, digest, pull_request: number, brought_by: [number], first_merged_at: merged };
}
/** The number of the pull request that brought in a record's present content; null where none did or none is known. */
function originNumber(facts, record) {
    const origin = factOf(facts, record)?.pull_request ?? null;
    return typeof origin === 'number' ? origin : null;
}
/**
 * Every pull request that added or changed what a record says. A later one that gives it another time or wording takes nothing out of the
 * record that the first one put in: the code that the first one brought is still what the record is about.
 */
function bringersOf(facts, record) {
    return [...new Set([...ownBringersOf(facts, record), ...branchBringersOf(facts, record)])];
}
/** Those that did so where the record was read, and not with a copy on another branch. */
function ownBringersOf(facts, record) {
    const origin = originNumber(facts, record);
    const further = factOf(facts, record)?.brought_by ?? [];
    return [...new Set([...(origin === null ? [] : [origin]), ...((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(further) ? [] : further)])];
}
/** Pull requests into a release branch that brought the record along, which lies on the trusted branch as well. */
function branchBringersOf(facts, record) {
    const numbers = factOf(facts, record)?.brought_to_branch_by ?? [];
    return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(numbers) ? [] : numbers;
}
/** The pull request that brought in a record's present content; null where none did or none is known. */
function originOf(facts, record) {
    const origin = originNumber(facts, record);
    return facts.pull_requests.find(({ number }) => number === origin) ?? null;
}
/** Whether a record was read from the commit that goes out, because the trusted ref has none of its id. */
function isBesideTrusted(facts, record) {
    return factOf(facts, record)?.trusted_ref !== undefined;
}
/** With which deployment a record that is brought to the default branch after its time went out from another one; null where it is none such. */
function wentOutFrom(facts, record) {
    const way = factOf(facts, record)?.went_out;
    return way == null || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(way) ? null : way;
}


/***/ }),

/***/ 2402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isAttemptAt),
/* harmony export */   GH: () => (/* binding */ takenOver),
/* harmony export */   WK: () => (/* binding */ triedBefore),
/* harmony export */   n$: () => (/* binding */ judgeTakeover),
/* harmony export */   py: () => (/* binding */ MOST_ATTEMPTS)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5258);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6591);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(497);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/**
 * The changes that others try again. What such a change covered is answered for by the new attempt, and by nothing less than an attempt at
 * the same: it has to have failed or been backed out, where the new one goes, with items that the new one names too.
 */







/** Those among `others` that a judged record tries again, and those that these tried again before. */
function triedBefore(judged, others) {
    const all = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexRecords */ .z)(others);
    const found = new Set();
    for (const record of judged)
        follow(record, all, found);
    return [...found];
}
function follow(record, all, found) {
    const { retries } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineOf */ .W)(record);
    if (retries === undefined)
        return;
    for (const other of all.withId(retries)) {
        if (found.has(other))
            continue;
        found.add(other);
        follow(other, all, found);
    }
}
/** So many attempts are followed back; what was tried more often is named under `covers`. */
const MOST_ATTEMPTS = 9;
/** Whether a record tries a change again, or an attempt at it that has ended as well. */
function isAttemptAt(record, is, all) {
    const seen = new Set([record]);
    let attempts = [record];
    for (let back = 0; back < MOST_ATTEMPTS && attempts.length > 0; back += 1) {
        const tried = attempts
            .flatMap((one) => all.withId((0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineOf */ .W)(one).retries ?? ''))
            .filter((one) => !seen.has(one) && seen.add(one));
        if (tried.some(is))
            return true;
        attempts = tried.filter((one) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineOf */ .W)(one).outcome !== undefined);
    }
    return false;
}
/** The change that a record tries again, where it takes over what that one covered; null where it takes nothing over. */
function takenOver(record, all, now) {
    const tried = findTried(record, all);
    return tried === null || whyNotTaken(record, tried, now) !== null ? null : tried;
}
/** That a record takes nothing over from the change that it tries again, and what to do: without it the commits of that change stop it. */
function judgeTakeover(record, all, now) {
    const tried = findTried(record, all);
    const why = tried === null ? null : whyNotTaken(record, tried, now);
    if (tried === null || why === null)
        return [];
    return [
        {
            reason: 'commit-not-covered',
            level: 'warning',
            change: record.value.id,
            message: `${record.value.id} tries ${tried.value.id} again, but cannot take over its pull requests: ${why.message}.`,
            remedy: why.remedy,
            where: { file: record.path, pointer: ['retries'] },
        },
    ];
}
function findTried(record, all) {
    const { id, retries } = record.value;
    if (retries === undefined || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(id, retries))
        return null;
    return all.withId(retries)[0] ?? null;
}
function whyNotTaken({ value }, { value: tried }, now) {
    const { outcome, withdrawn } = tried;
    if (outcome === undefined && withdrawn !== undefined)
        return {
            message: `${tried.id} was withdrawn`,
            remedy: 'Take `retries` out, and name what still has to go out under `covers`.',
        };
    if (outcome === undefined)
        return {
            message: `${tried.id} has no outcome yet`,
            remedy: `Whoever carried out ${tried.id} writes its outcome as failed or backed-out (\`change-gate close ${tried.id}\`) and merges that first.`,
        };
    if (outcome.result !== 'failed' && outcome.result !== 'backed-out')
        return {
            message: `${tried.id} ended as ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayName */ .NJ)(outcome.result)}`,
            remedy: 'Take `retries` out, and name what still has to go out under `covers`.',
        };
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(now, outcome.ended))
        return {
            message: `${tried.id} is said to have ended at ${outcome.ended}, which is still to come`,
            remedy: `Wait until then, or let a change and release manager correct the outcome of ${tried.id}.`,
        };
    const elsewhere = value.environments.filter((name) => !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .includesName */ .VH)(tried.environments, name));
    if (elsewhere.length > 0)
        return {
            message: `${tried.id} was for ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(tried.environments)} and not for ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(elsewhere)}`,
            remedy: `Name a change to ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(elsewhere)}, or name the pull requests under \`covers\`.`,
        };
    const items = value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRef */ .uH);
    const unlisted = tried['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRef */ .uH).filter((ref) => !items.includes(ref));
    if (unlisted.length === 0)
        return null;
    return {
        message: `${tried.id} changes ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(unlisted)}, which ${value.id} does not list`,
        remedy: `Add ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(unlisted)} under \`configuration-items\`.`,
    };
}


/***/ }),

/***/ 5835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nt: () => (/* binding */ furtherAttempts),
  gX: () => (/* binding */ isCoveringLanded),
  u2: () => (/* binding */ namedUnderCovers),
  JU: () => (/* binding */ selectFrom)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var paths = __webpack_require__(6150);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/change-lines.js
/**
 * `Change:` lines of pull requests and commit messages (contract section 5): where somebody says which record is meant. What is commented
 * out, quoted or shown as code is somebody else's word or an example, and a line that holds anything but ids is prose.
 */
/** Several ids are separated by commas or spaces. */
const LINE = /^ {0,3}change:[ \t]*([A-Za-z][A-Za-z0-9._-]{1,63}(?:[ \t,]+[A-Za-z][A-Za-z0-9._-]{1,63})*)[ \t]*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/**
 * The ids that lines of a text name.
 * @param isKnown whether there is a record of that id; a word that is none and has no digit makes the whole line prose
 */
function changeLines(text, isKnown) {
    const isId = (word) => /[0-9]/.test(word) || isKnown(word);
    return readableLines(text).flatMap((line) => {
        const ids = LINE.exec(line)?.[1]?.split(/[ \t,]+/) ?? [];
        return ids.every(isId) ? ids : [];
    });
}
/** The lines that a reader sees as the author's own words, without what HTML comments take out of them. */
function readableLines(text) {
    const lines = [];
    let fence = null;
    let isComment = false;
    for (const raw of text.split(/\r\n|[\r\n]/)) {
        if (fence !== null) {
            const [, marks = ''] = FENCE.exec(raw) ?? [];
            if (marks.startsWith(fence) && raw.trim() === marks)
                fence = null;
            continue;
        }
        const { line, isOpen } = withoutComments(raw, isComment);
        const wasComment = isComment;
        isComment = isOpen;
        const [, marks] = wasComment ? [] : (FENCE.exec(line) ?? []);
        if (marks !== undefined)
            fence = marks;
        // Half a line beside a comment is no line of its own.
        else if (line === raw)
            lines.push(line);
    }
    return lines;
}
/** What stands outside of comments, and whether one is still open at the end of the line. */
function withoutComments(raw, isComment) {
    let line = '';
    let rest = raw;
    let isOpen = isComment;
    for (;;) {
        const mark = isOpen ? '-->' : '<!--';
        const at = rest.indexOf(mark);
        if (!isOpen)
            line += at === -1 ? rest : rest.slice(0, at);
        if (at === -1)
            return { line, isOpen };
        rest = rest.slice(at + mark.length);
        isOpen = !isOpen;
    }
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var coverage_covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/taken-away.js
var taken_away = __webpack_require__(8838);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/selection.js
/**
 * Which records a run is about (contract section 5): the `change` input, a `Change:` line, the records that the pull request adds
 * or changes, and at deploy the records of every pull request that goes out. Selecting is not covering.
 */











/** @param isKnown whether there is a record of that id, in any folder */
function selectFrom(facts, policy, stage, isKnown) {
    const pullRequests = stage === 'review' ? reviewed(facts) : landing(facts, policy);
    const ofTarget = stage === 'deploy' && isArriving(facts) ? changeLines(messageOfTarget(facts), isKnown) : [];
    return {
        ids: distinct([...pullRequests.flatMap((pr) => idsNamedIn(pr, isKnown)), ...ofTarget]),
        paths: distinct(pullRequests.flatMap((pr) => recordsIn(pr, policy))),
    };
}
/** The ids that lines of a pull request and of its commits name. */
function idsNamedIn({ body, commits }, isKnown) {
    const messages = (0,unread/* isUnavailable */.Pd)(commits) ? [] : commits.map(({ message }) => message);
    return [body ?? '', ...messages].flatMap((text) => changeLines(text, isKnown));
}
/** The records that a pull request adds or changes. One that it deletes is not there to be judged. */
function recordsIn({ files }, policy) {
    if ((0,unread/* isUnavailable */.Pd)(files))
        return [];
    return files
        .filter(({ filename, status }) => (0,paths/* isRecordPath */.$k)(policy.records, filename) && status !== 'removed')
        .map(({ filename }) => filename);
}
function messageOfTarget({ landed, subject }) {
    if (landed === undefined || (0,unread/* isUnavailable */.Pd)(landed))
        return '';
    return landed.commits.find(({ sha }) => sha === subject.sha)?.message ?? '';
}
function reviewed(facts) {
    return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}
/**
 * At deploy: the pull requests that go out. One that holds nothing but records brings in a record for later; it selects only on a
 * first deployment, where what lies before it is not known and somebody has to answer for what goes out.
 */
function landing(facts, policy) {
    if (facts.landed === undefined || (0,unread/* isUnavailable */.Pd)(facts.landed) || !isArriving(facts))
        return [];
    const withCode = (0,coverage/* pullRequestsGoingOut */.A8)(policy, facts);
    return withCode.length > 0 || facts.landed.since !== null ? withCode : (0,coverage_covers/* pullRequestsLanded */.is)(facts);
}
/** Behind what the environment runs nothing arrives: what the target's own record says was heard when it went out. */
function isArriving(facts) {
    return (0,taken_away/* takenAway */.GX)(facts)?.direction !== 'behind';
}
function distinct(names) {
    const seen = new Map();
    for (const name of names)
        if (!seen.has((0,text_names/* foldCase */.SP)(name)))
            seen.set((0,text_names/* foldCase */.SP)(name), name);
    return [...seen.values()];
}
/**
 * Whether a record answers for something that goes out, or goes away, by what it `covers` or `retries`, whichever pull request brought it in. One that
 * has ended or was withdrawn has nothing to say any more: it would only stand in the way of the one that is meant.
 */
function isCoveringLanded(record, facts, policy) {
    const { covers, retries, outcome, withdrawn } = (0,outline/* outlineOf */.W)(record);
    if (facts.landed === undefined || (0,unread/* isUnavailable */.Pd)(facts.landed))
        return false;
    if (covers === undefined && retries === undefined)
        return false;
    if (outcome !== undefined || withdrawn !== undefined)
        return false;
    if (isNamingWayBack(record, facts))
        return true;
    if (!isArriving(facts))
        return false;
    // A new attempt at what still has to go out brings nothing but its record.
    if (retries !== undefined && namesLanded(facts, policy).has((0,text_names/* foldCase */.SP)(retries)))
        return true;
    if (covers === undefined)
        return false;
    if (covers !== 'since-last-deployment') {
        const numbers = (0,coverage_covers/* numbersLanded */.jB)(facts);
        const commits = facts.landed.commits.filter((commit) => isInNeed(commit, facts, policy)).map(({ sha }) => sha);
        const names = namesLanded(facts, policy);
        return covers.some((covered) => commits.includes(covered) || names.has((0,text_names/* foldCase */.SP)(covered)) || numbers.has((0,coverage_covers/* numberIn */.Po)(covered) ?? Number.NaN));
    }
    return (0,coverage_covers/* pullRequestsLanded */.is)(facts).some(({ files }) => !(0,unread/* isUnavailable */.Pd)(files) && files.some(({ filename }) => filename === record.path));
}
/** Open records that try again what goes out, after attempts that ended: each of these brought nothing but its record, wherever it was merged. */
function furtherAttempts(records, facts, policy) {
    const open = records.filter((record) => {
        const { retries, outcome, withdrawn } = (0,outline/* outlineOf */.W)(record);
        return retries !== undefined && outcome === undefined && withdrawn === undefined;
    });
    if (open.length === 0 || facts.landed === undefined || (0,unread/* isUnavailable */.Pd)(facts.landed) || !isArriving(facts))
        return [];
    const names = namesLanded(facts, policy);
    const all = (0,record_index/* indexRecords */.z)(records);
    return open.filter((record) => (0,retries/* isAttemptAt */.BX)(record, (tried) => names.has((0,text_names/* foldCase */.SP)((0,outline/* outlineOf */.W)(tried).id)), all));
}
/** Whether a commit needs a record at all: what a record names for a way back need not be asked when it goes out again as documentation. */
function isInNeed({ pull_requests, files, differs }, facts, policy) {
    if ((0,unread/* isUnavailable */.Pd)(pull_requests))
        return true;
    // What a pull request lists says nothing of a commit that is not what it brought.
    if (pull_requests.length === 0 || differs !== undefined)
        return files === undefined || !(0,coverage/* isNoPart */.V7)(policy, facts, files);
    const own = facts.pull_requests.filter(({ number }) => pull_requests.includes(number)).map(coverage/* filesOf */.R8);
    return own.length === 0 || own.some((paths) => paths === null || !(0,coverage/* isNoPart */.V7)(policy, facts, paths));
}
/** The ids of the records that the pull requests which go out hold: a change is named by what brought it. */
function namesLanded(facts, policy) {
    return new Set((0,coverage_covers/* pullRequestsLanded */.is)(facts).flatMap((pr) => recordsIn(pr, policy).map((path) => (0,text_names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)))));
}
/** The records that those which are judged name by their id under `covers`: a change that goes to its next environment, say. */
function namedUnderCovers(judged, others) {
    const names = judged.flatMap(coverage_covers/* coversOf */.ys);
    return others.filter((record) => (0,text_names/* includesName */.VH)(names, (0,outline/* outlineOf */.W)(record).id));
}
/** One that is for elsewhere named another way back than this; it would only stand in the way of the one that is meant. */
function isNamingWayBack(record, facts) {
    const away = (0,taken_away/* takenAway */.GX)(facts);
    const environment = facts.subject.environment ?? null;
    if (away === null || (environment !== null && !(0,text_names/* includesName */.VH)((0,outline/* outlineOf */.W)(record).environments, environment)))
        return false;
    return (0,coverage_covers/* isCommitNamed */.zl)(record, away.target);
}


/***/ }),

/***/ 8838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Dd: () => (/* binding */ withFilesTakenAway),
/* harmony export */   GX: () => (/* binding */ takenAway),
/* harmony export */   Ip: () => (/* binding */ isBackward),
/* harmony export */   JY: () => (/* binding */ judgeTakenAway),
/* harmony export */   qB: () => (/* binding */ isNamingTakenAway)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3646);



const NOT_ASKED = { unavailable: 'GitHub was not asked for them' };
/** One commit for all that have its content, as far as that is known. */
function sameContent(facts, sha) {
    const { landed } = facts;
    if (landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed) || landed.alike === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed.alike))
        return sha;
    return landed.alike.find((group) => group.includes(sha))?.[0] ?? sha;
}
/** @returns null where nothing goes away: the target holds all that the environment runs, has the same content, or nothing runs there */
function takenAway(facts) {
    const { landed, subject } = facts;
    if (landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed) || landed.since === null || subject.sha === null)
        return null;
    const { direction, since } = landed;
    if (!isBackward(facts) || !isRunning(facts, since))
        return null;
    return {
        direction: direction === 'behind' ? 'behind' : 'diverged',
        present: since,
        target: subject.sha,
        gone: landed.gone ?? NOT_ASKED,
        files: landed.gone_files ?? NOT_ASKED,
        missing: landed.gone_missing ?? null,
    };
}
/** Whether the target lies behind or beside the commit that is compared with and has other content, whether that runs anywhere or not. */
function isBackward(facts) {
    const { landed, subject } = facts;
    if (landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed) || landed.since === null || subject.sha === null)
        return false;
    if (landed.direction !== 'behind' && landed.direction !== 'diverged')
        return false;
    // A hotfix that came to the branch as other commits: all that it changed is there.
    if (landed.direction === 'diverged' && Array.isArray(landed.gone_missing) && landed.gone_missing.length === 0)
        return false;
    return sameContent(facts, landed.since) !== sameContent(facts, subject.sha);
}
/** Where nothing was deployed yet, coverage starts at a commit that does not run: then there is nothing to take away. */
function isRunning(facts, commit) {
    if (facts.deployments === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(facts.deployments))
        return true;
    return facts.deployments.some(({ own_run, sha, statuses }) => own_run !== true && sha === commit && statuses.some(({ state }) => state === 'success'));
}
/** Whether a record names what goes away: the commit itself, a pull request that it belongs to, or the change that this brought in. */
function isGoneNamed(record, commit, facts, all) {
    if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitNamed */ .zl)(record, commit.sha))
        return true;
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(commit.pull_requests))
        return false;
    return commit.pull_requests.some((number) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isPullRequestNamed */ .gH)(record, number, facts, all));
}
/** Whether a record has anything to say of what goes away: it names the target, or something that goes. */
function isNamingTakenAway(record, away, facts, all) {
    if ((0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitNamed */ .zl)(record, away.target))
        return true;
    return !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(away.gone) && away.gone.some((commit) => isGoneNamed(record, commit, facts, all));
}
/** The paths that a record is judged by, with those of what it takes away; null where they are not known. */
function withFilesTakenAway(record, facts, all, files) {
    const away = takenAway(facts);
    if (away === null || !isNamingTakenAway(record, away, facts, all))
        return files;
    return files === null || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(away.files) ? null : [...files, ...away.files];
}
/** Whether records name what goes away: the target by its SHA, or each commit that goes. */
function judgeTakenAway(away, { facts, judged, all }) {
    const isNamedBy = (records) => {
        if (records.some((record) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitNamed */ .zl)(record, away.target)))
            return true;
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(away.gone) || away.gone.length === 0)
            return false;
        return away.gone.every((commit) => records.some((record) => isGoneNamed(record, commit, facts, all)));
    };
    const authorised = judged.filter(({ decision }) => decision === 'authorised').map(({ record }) => record);
    if (isNamedBy(authorised))
        return { findings: [], unread: [] };
    const { landed } = facts;
    if (landed !== undefined && !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed) && landed.alike !== undefined && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(landed.alike))
        return { findings: [], unread: [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)('whether this is what ran there before', landed.alike)] };
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(away.missing))
        return { findings: [], unread: [(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)('whether what runs there comes with the target', away.missing)] };
    const finding = sayTakenAway(away, facts.subject.environment ?? 'the environment');
    if (isNamedBy(judged.map(({ record }) => record)))
        return {
            findings: [
                {
                    ...finding,
                    level: 'notice',
                    remedy: 'It may go out as soon as the record that names it is authorised.',
                },
            ],
            unread: [],
        };
    const isListing = judged.some(({ record }) => Array.isArray(record.value.covers));
    const unknown = isListing ? unreadGone(away.gone) : null;
    return unknown === null ? { findings: [finding], unread: [] } : { findings: [], unread: [unknown] };
}
function unreadGone(gone) {
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(gone))
        return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)('the commits that the deployment takes away', gone);
    for (const { sha, pull_requests } of gone)
        if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pull_requests))
            return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadOf */ .Ds)(`the pull requests of commit ${short(sha)}`, pull_requests);
    return null;
}
function sayTakenAway({ direction, present, target, gone, missing }, environment) {
    const commits = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(gone) ? [] : gone;
    const names = commits.map(({ sha, pull_requests }) => {
        const numbers = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavailable */ .Pd)(pull_requests) ? [] : pull_requests;
        return numbers.length === 0 ? sha : `#${numbers[0]}`;
    });
    const distinct = [...new Set(names)];
    const what = commits.length === 0
        ? 'commits'
        : `${commits.length === 1 ? 'one commit' : `${commits.length} commits`} (${shorten(distinct.map(short))})`;
    const orThese = distinct.length === 0 || distinct.length > 20
        ? ''
        : ` or all that goes away (\`covers: [${distinct.map((name) => `"${name}"`).join(', ')}]\`)`;
    const named = `Write a change record that names the commit to be deployed (\`covers: ["${target}"]\`)${orThese}, have it approved and merged, and deploy this very commit under it.`;
    const isBeside = Array.isArray(missing) && missing.length > 0;
    const lost = isBeside
        ? ` Of what it changed since the two parted, ${shorten(missing)} ${missing.length === 1 ? 'does' : 'do'} not come along.`
        : '';
    return {
        reason: 'commit-not-covered',
        level: 'error',
        change: null,
        message: `Commit ${short(target)} is ${direction === 'behind' ? 'older than' : 'on another branch than'} ${short(present)}, which ${environment} runs. Deploying it takes ${what} away, and no change record says so.${lost}`,
        remedy: isBeside
            ? `Bring that to the branch that is deployed, its change record included: merge ${short(present)} into it, or cherry-pick it by a pull request, and deploy the merge. Where it is meant to go: ${named.charAt(0).toLowerCase()}${named.slice(1)}`
            : `${named} Without a record you can only go back to what ${environment} ran just before.`,
        where: null,
    };
}
function shorten(names) {
    return names.length > 5 ? `${names.slice(0, 5).join(', ')}, \u2026` : (0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listAnd */ .G)(names);
}
function short(name) {
    return name.startsWith('#') ? name : name.slice(0, 7);
}


/***/ }),

/***/ 3940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e9: () => (/* binding */ danglingRelations),
  Ir: () => (/* binding */ findDuplicates),
  fP: () => (/* binding */ inspectItems),
  aZ: () => (/* binding */ isRetired)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/domain/items/circles.js
/** Circles of a graph, found in time linear in its edges and without recursion, so that no chain is too long. */
/**
 * One circle for each set of nodes that reach each other: the shortest through the lowest of them, beginning there. In order.
 * @param edges by node: the nodes that it leads to, ascending
 */
function findCircles(edges) {
    return findKnots(edges)
        .map((knot) => shortestCircle(edges, knot))
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
/** Sets of nodes that reach each other (Tarjan), each ascending; a node alone only where it leads to itself. */
function findKnots(edges) {
    const seen = [];
    const low = [];
    const open = [];
    const isOpen = new Set();
    const knots = [];
    let count = 0;
    for (let start = 0; start < edges.length; start += 1) {
        if (seen[start] !== undefined)
            continue;
        const path = [];
        const enter = (node) => {
            seen[node] = count;
            low[node] = count;
            count += 1;
            open.push(node);
            isOpen.add(node);
            path.push({ node, next: 0 });
        };
        enter(start);
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const { node } = visit;
            const to = edges[node]?.[visit.next];
            visit.next += 1;
            if (to !== undefined) {
                if (seen[to] === undefined)
                    enter(to);
                else if (isOpen.has(to))
                    low[node] = Math.min(low[node] ?? 0, seen[to] ?? 0);
                continue;
            }
            path.pop();
            const before = path.at(-1)?.node;
            if (before !== undefined)
                low[before] = Math.min(low[before] ?? 0, low[node] ?? 0);
            if (low[node] !== seen[node])
                continue;
            const knot = open.splice(open.lastIndexOf(node)).sort((a, b) => a - b);
            for (const one of knot)
                isOpen.delete(one);
            if (knot.length > 1 || edges[node]?.includes(node) === true)
                knots.push(knot);
        }
    }
    return knots;
}
function shortestCircle(edges, knot) {
    const [start = 0] = knot;
    const members = new Set(knot);
    const from = new Map();
    const queue = [start];
    for (let at = 0; at < queue.length; at += 1) {
        const node = queue[at] ?? start;
        for (const to of edges[node] ?? []) {
            if (to === start)
                return trace(from, node);
            if (!members.has(to) || from.has(to))
                continue;
            from.set(to, node);
            queue.push(to);
        }
    }
    return [start];
}
function trace(from, end) {
    const path = [];
    for (let at = end; at !== undefined; at = from.get(at))
        path.push(at);
    return path.reverse();
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var paths = __webpack_require__(6150);
;// CONCATENATED MODULE: ./.build/build/src/domain/items/shared-paths.js
/**
 * Files that two items both own by their `change-gate/paths`. What is found is so: there is a path that both globs match. Two globs that
 * meet only in names that neither spells out may be missed.
 */

/** Globs that begin with a wildcard have to be compared with all others; beyond this nobody waits for it. */
const MOST_COMPARED = 200_000;
/** Each item once, with the first before it that shares a path with it. `isComplete` is false where not all could be compared. */
function findSharedPaths(items) {
    const claims = items.flatMap((item, place) => item.paths.map((glob) => ({ item, place, glob })));
    const byFolder = new Map();
    for (const claim of claims) {
        const folder = folderOf(claim.glob);
        const list = byFolder.get(folder) ?? [];
        byFolder.set(folder, list);
        list.push(claim);
    }
    const found = new Map();
    const finish = (isComplete) => ({
        shared: [...found.values()].sort((a, b) => a.second.place - b.second.place),
        isComplete,
    });
    let compared = 0;
    for (const claim of claims) {
        const example = exampleOf(claim.glob);
        if (!(0,paths/* isPathMatch */.j2)([claim.glob], example))
            continue;
        for (const other of foldersAbove(example).flatMap((folder) => byFolder.get(folder) ?? [])) {
            if (other.place === claim.place)
                continue;
            compared += 1;
            if (compared > MOST_COMPARED)
                return finish(false);
            const [first, second] = claim.place < other.place ? [claim, other] : [other, claim];
            const known = found.get(second.place);
            if (known !== undefined && known.first.place <= first.place)
                continue;
            if ((0,paths/* isPathMatch */.j2)([other.glob], example))
                found.set(second.place, { first, second, example });
        }
    }
    return finish(true);
}
const WILD = /[*?{]/u;
/** The folder that all files of the glob lie in, as far as the glob spells it out. */
function folderOf(glob) {
    const parts = glob.split('/');
    const wild = parts.findIndex((part) => WILD.test(part));
    return parts.slice(0, wild < 0 ? parts.length - 1 : wild).join('/');
}
/** Of `a/b/c.ts`: `''`, `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split('/');
    return parts.map((_, count) => parts.slice(0, count).join('/'));
}
/** A path that the glob matches, mostly; whoever uses it asks. */
function exampleOf(glob) {
    return glob
        .replace(/\{([^{},]*)[^{}]*\}/gu, '$1')
        .replace(/\*+/gu, 'any')
        .replace(/\?/gu, 'x');
}

;// CONCATENATED MODULE: ./.build/build/src/domain/items/catalog-integrity.js
/**
 * What is wrong with the register of items as a whole, beside what is wrong with one file of it. Two items of one name make a decision
 * unsafe and are errors; all else is said to whoever keeps the catalog, and decides nothing.
 */





const RETIRED = ['deprecated', 'retired'];
/** More links of a circle than this are not named. */
const LINKS_NAMED = 12;
function isRetired({ lifecycle }) {
    return lifecycle !== null && RETIRED.includes(lifecycle.toLowerCase());
}
/** Items that stand in several files: whose criticality, paths and relations hold cannot be said. */
function findDuplicates(items) {
    const first = new Map();
    return items.flatMap((item) => {
        const twin = first.get(item.ref);
        if (twin === undefined)
            first.set(item.ref, item);
        if (twin === undefined)
            return [];
        const message = `${item.ref} is also in ${placeOf(twin)}.`;
        return [say(item, 'error', message, 'The owner of the catalog keeps one of the two.')];
    });
}
/** All else. @param environments patterns of the policy; empty where it names none. */
function inspectItems(items, environments) {
    return [
        ...items.list.flatMap((item) => [
            ...findDangling(items, item),
            ...findOwnerless(item),
            ...findStillNeeded(items, item),
            ...findUnrated(items, item),
            ...findUnknownEnvironments(item, environments),
        ]),
        ...findCircular(items),
        ...findContested(items),
    ];
}
/** Relations to items that no file has. */
function danglingRelations(items, item) {
    const { byRef } = items;
    return (item.written?.relations ?? []).filter(({ ref }) => !byRef.has(ref));
}
function findDangling(items, item) {
    return danglingRelations(items, item).map(({ key, ref, kind, line, column }) => ({
        ...say(item, 'warning', kind === 'needs'
            ? `${item.ref} names ${ref} under \`${key}\`; the catalog has no such item.`
            : `${item.ref} names ${ref} under \`${key}\`; the catalog has no such item, so its criticality is not known.`, "Correct the name, or add the item to a file that the policy's `configuration-items` reach."),
        line,
        column,
    }));
}
function findOwnerless(item) {
    if (item.owner !== null && item.owner.trim() !== '')
        return [];
    return [
        say(item, 'warning', `${item.ref} has no owner.`, 'Name the group or person that answers for it: `spec.owner`.'),
    ];
}
function findStillNeeded(items, item) {
    if (!isRetired(item))
        return [];
    const { ranks, neededBy, names, byRef } = items;
    const still = (neededBy[ranks.get(item.ref) ?? -1] ?? []).flatMap((rank) => {
        const other = byRef.get(names[rank] ?? '');
        return other === undefined || isRetired(other) || other.ref === item.ref ? [] : [other.ref];
    });
    if (still.length === 0)
        return [];
    const message = `${item.ref} is ${item.lifecycle}, and ${(0,name_list/* listAnd */.G)(still)} still ${still.length === 1 ? 'depends' : 'depend'} on it.`;
    return [say(item, 'warning', message, 'Move them to what took its place, or bring its lifecycle up to date.')];
}
function findUnrated(items, item) {
    if (item.criticality !== null || (0,items_items/* criticalityOf */.NS)(items, [item.ref]) !== 1)
        return [];
    const message = `${item.ref} has no criticality of its own, and items of criticality 1 depend on it: it counts as 1.`;
    return [say(item, 'notice', message, 'Write the annotation `change-gate/criticality`, or leave it at that.')];
}
function findUnknownEnvironments(item, patterns) {
    if (patterns.length === 0)
        return [];
    const unknown = item.environments.filter((name) => !patterns.some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, name)));
    if (unknown.length === 0)
        return [];
    const message = `${item.ref} names ${(0,name_list/* listAnd */.G)(unknown)} under \`change-gate/environments\`; no entry of the policy's \`environments\` matches.`;
    return [say(item, 'notice', message, 'Correct the name, or add the environment to the policy.')];
}
function findCircular(items) {
    const { names, needs, byRef } = items;
    return findCircles(needs).flatMap((circle) => {
        const refs = circle.map((rank) => names[rank] ?? '');
        const item = byRef.get(refs[0] ?? '');
        if (item === undefined)
            return [];
        const way = refs.length > LINKS_NAMED ? [...refs.slice(0, LINKS_NAMED), '\u2026'] : refs;
        const message = refs.length === 1
            ? `${item.ref} needs itself.`
            : `${[...way, item.ref].join(' \u2192 ')}: each needs the next, so each is as critical as the most critical of them.`;
        return [say(item, 'warning', message, 'Take out the relation that does not hold, or leave it where it does.')];
    });
}
function findContested(items) {
    const { shared, isComplete } = findSharedPaths(items.list);
    const found = shared.map(({ first, second, example }) => {
        const globs = first.glob === second.glob ? `\`${first.glob}\`` : `\`${first.glob}\` and \`${second.glob}\``;
        const message = `${first.item.ref} (${placeOf(first.item)}) and ${second.item.ref} both own files such as ${example} (${globs}).`;
        const remedy = 'Narrow one of the two `change-gate/paths`. Until then a change there has to list both.';
        return say(second.item, 'warning', message, remedy);
    });
    const [first] = items.list;
    if (isComplete || first === undefined)
        return found;
    const message = 'The catalog has too many `change-gate/paths` that begin with a wildcard: not all were compared.';
    return [...found, { ...say(first, 'notice', message, 'Begin them with a folder.'), line: null, column: null }];
}
function say(item, level, message, remedy) {
    return {
        reason: 'items-invalid',
        level,
        item: item.ref,
        change: null,
        message,
        remedy,
        where: { file: item.file, pointer: [] },
        path: item.file,
        line: item.written?.line ?? null,
        column: item.written?.column ?? null,
    };
}
function placeOf({ file, written }) {
    return written === undefined ? file : `${file}:${written.line}`;
}


/***/ }),

/***/ 3118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ indexItems)
/* harmony export */ });
function indexItems(items) {
    const names = [...new Set(items.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]))].sort();
    const ranks = new Map(names.map((name, rank) => [name, rank]));
    const byRef = new Map();
    const needs = names.map(() => new Set());
    const neededBy = names.map(() => new Set());
    for (const item of items) {
        if (!byRef.has(item.ref))
            byRef.set(item.ref, item);
        const own = ranks.get(item.ref) ?? 0;
        for (const name of item.dependsOn) {
            const other = ranks.get(name) ?? 0;
            needs[own]?.add(other);
            neededBy[other]?.add(own);
        }
    }
    const index = {
        list: items,
        names,
        ranks,
        byRef,
        needs: needs.map(inOrder),
        neededBy: neededBy.map(inOrder),
        owning: items.filter(({ paths }) => paths.length > 0),
        answers: { dependants: new Map(), kept: 0, missing: new Map(), owners: new Map() },
    };
    return { ...index, criticality: spreadCriticality(index) };
}
function inOrder(ranks) {
    return [...ranks].sort((a, b) => a - b);
}
/** The most critical first: whatever they need, to any depth, is as critical as they are, and is done. */
function spreadCriticality({ names, byRef, needs }) {
    const own = names.map((name) => byRef.get(name)?.criticality ?? null);
    const spread = names.map(() => null);
    const sources = own.flatMap((criticality, rank) => (criticality === null ? [] : [{ criticality, rank }]));
    for (const { criticality, rank } of sources.sort((a, b) => a.criticality - b.criticality)) {
        const open = [rank];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (spread[next] !== null)
                continue;
            spread[next] = criticality;
            for (const other of needs[next] ?? [])
                open.push(other);
        }
    }
    return spread;
}


/***/ }),

/***/ 5258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ pathsToDependants),
/* harmony export */   Mq: () => (/* binding */ nearestItem),
/* harmony export */   NS: () => (/* binding */ criticalityOf),
/* harmony export */   Rm: () => (/* binding */ findItem),
/* harmony export */   ew: () => (/* binding */ dependantsOf),
/* harmony export */   gh: () => (/* binding */ countDependants),
/* harmony export */   je: () => (/* binding */ pathsToNeeds),
/* harmony export */   uH: () => (/* binding */ normaliseRef)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
/**
 * Configuration items: references as Backstage writes them, who depends on whom to any depth, and how critical what is changed
 * is. Criticality is the item's own or that of anything depending on it; 1 is the most critical.
 */

/** `kind:namespace/name` in lower case; kind `component` and namespace `default` when left out. */
function normaliseRef(ref) {
    const text = ref.toLowerCase();
    const colon = text.indexOf(':');
    const hasNamespace = text.includes('/', colon + 1);
    // As most are written already.
    if (colon >= 0 && hasNamespace)
        return text;
    const kind = colon < 0 ? 'component' : text.slice(0, colon);
    const rest = text.slice(colon + 1);
    return hasNamespace ? `${kind}:${rest}` : `${kind}:default/${rest}`;
}
function findItem(items, ref) {
    return items.byRef.get(normaliseRef(ref)) ?? null;
}
/** The most names that the answers about one catalog keep: those of a chain of thousands would be millions. */
const MOST_KEPT = 1_000_000;
/** Everything that depends on an item, directly or not, without the item itself; circles end. In order. */
function dependantsOf(items, ref) {
    const { answers } = items;
    const start = items.ranks.get(normaliseRef(ref));
    if (start === undefined)
        return [];
    const known = answers.dependants.get(start);
    if (known !== undefined)
        return known;
    const found = Array.from(collect(items.neededBy, start).sort(), (rank) => items.names[rank] ?? '');
    answers.kept += found.length;
    if (answers.kept <= MOST_KEPT)
        answers.dependants.set(start, found);
    return found;
}
function countDependants(items, ref) {
    const { ranks, neededBy } = items;
    const start = ranks.get(normaliseRef(ref));
    return start === undefined ? 0 : collect(neededBy, start).length;
}
/** The ranks that are reached from one, without it; no way to them is kept, as this is asked often. */
function collect(edges, start) {
    const isFound = new Uint8Array(edges.length);
    const queue = new Int32Array(edges.length);
    isFound[start] = 1;
    queue[0] = start;
    let count = 1;
    for (let at = 0; at < count; at += 1) {
        for (const next of edges[queue[at] ?? 0] ?? []) {
            if (isFound[next] === 1)
                continue;
            isFound[next] = 1;
            queue[count] = next;
            count += 1;
        }
    }
    return queue.subarray(1, count);
}
/** Who depends on what is changed, to any depth, with the path that explains it; circles end. */
function pathsToDependants(items, refs) {
    return reach(items, items.neededBy, refs);
}
/** What items need, to any depth, with the path that explains it; circles end. */
function pathsToNeeds(items, refs) {
    return reach(items, items.needs, refs);
}
function reach({ names, ranks }, edges, refs) {
    const starts = new Set(refs.flatMap((ref) => ranks.get(normaliseRef(ref)) ?? []));
    const steps = walk(edges, [...starts].sort((a, b) => a - b));
    const found = [...steps].sort(([a, one], [b, other]) => one.depth - other.depth || a - b);
    const stepTo = (ref) => steps.get(ranks.get(ref) ?? -1);
    return {
        refs: found.map(([rank]) => names[rank] ?? ''),
        pathTo(ref) {
            if (stepTo(ref) === undefined)
                return [];
            const path = [];
            for (let at = ranks.get(ref); at !== undefined; at = steps.get(at)?.from)
                path.push(names[at] ?? '');
            return path.reverse();
        },
        before: (ref) => names[stepTo(ref)?.from ?? -1] ?? null,
    };
}
/** Breadth first, and in order from each: the first way to an item is the shortest. */
function walk(edges, starts) {
    const found = new Map();
    const isStart = new Set(starts);
    const queue = [...starts];
    for (let at = 0; at < queue.length; at += 1) {
        const from = queue[at] ?? 0;
        const depth = (found.get(from)?.depth ?? 0) + 1;
        for (const next of edges[from] ?? []) {
            if (isStart.has(next) || found.has(next))
                continue;
            found.set(next, { from, depth });
            queue.push(next);
        }
    }
    return found;
}
/** The lowest (most critical) number among the items and all that depend on them; null when none has one. */
function criticalityOf(items, refs) {
    if (items === null)
        return null;
    const { ranks, criticality } = items;
    let most = null;
    for (const ref of refs) {
        const found = criticality[ranks.get(normaliseRef(ref)) ?? -1] ?? null;
        if (found !== null && (most === null || found < most))
            most = found;
    }
    return most;
}
/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
function nearestItem(items, ref) {
    const wanted = nameOf(normaliseRef(ref));
    const refs = items.list.map((item) => item.ref);
    const namesake = refs.find((one) => nameOf(one) === wanted);
    if (namesake !== undefined)
        return namesake;
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(wanted, refs.map(nameOf));
    return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}
function nameOf(ref) {
    return ref.slice(ref.indexOf('/') + 1);
}


/***/ }),

/***/ 9483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ importFreezes),
  q: () => (/* binding */ pathOfImport)
});

// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time_time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/occurrences.js
var occurrences = __webpack_require__(5181);
// EXTERNAL MODULE: ./.build/build/src/domain/time/recurrence-match.js
var recurrence_match = __webpack_require__(1333);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/imported.js
/**
 * Imported calendars: events of iCalendar files, as they stand there, and the spans of time that they take. What is left out of them
 * makes a freeze vanish, so only what is named exactly is left out.
 */






/** Longer ones are refused: a series would have to be looked for that far back. */
const LONGEST_DAYS = 3_660;
const LONGEST_REPEATED_DAYS = 366;
const YEARS_COUNTED = 100;
/** @param own with the zone of the calendar, in which whole days and times without a zone are meant */
function readEvent(event, own) {
    const { start, series } = event;
    const measured = measure(event, own);
    if (typeof measured === 'string')
        return { kind: 'refused', because: measured };
    const place = placing(measured, own);
    const first = place(start);
    const days = (first.end - first.start) / time_time/* DAY */.d_;
    if (days > LONGEST_DAYS)
        return { kind: 'refused', because: 'it lasts more than ten years' };
    const isRepeated = series !== null || event.also.length > 0;
    if (isRepeated && days > LONGEST_REPEATED_DAYS)
        return { kind: 'refused', because: 'it is repeated although it lasts more than a year' };
    const isLeftOut = leavingOut(event, own);
    const once = [...(series === null ? [start] : []), ...event.also].filter((at) => !isLeftOut(at)).map(place);
    const listed = (range) => once.filter((span) => (0,intervals/* isOverlapping */.Kk)(span, range));
    if (series === null)
        return { kind: 'spans', spansIn: listed, longest: first.end - first.start };
    if (!(0,recurrence_match/* isMatch */.u)(series.rule, start.day))
        return { kind: 'refused', because: 'its rule (RRULE) does not hold on the day of its own start' };
    const end = endOf(event, series, own, first.start);
    if (typeof end === 'string')
        return { kind: 'refused', because: end };
    const back = Math.ceil(days) + 3;
    const repeated = (0,occurrences/* remember */.kY)((range) => {
        const found = [];
        const last = Math.min(Math.floor(range.end / time_time/* DAY */.d_) + 2, end.day);
        for (let number = Math.max(Math.floor(range.start / time_time/* DAY */.d_) - back, (0,time_days/* numberOf */.rl)(start.day)); number <= last; number += 1) {
            const day = (0,time_days/* dayAt */.OC)(number);
            const at = { ...start, day };
            if (!(0,recurrence_match/* isMatch */.u)(series.rule, day) || isLeftOut(at))
                continue;
            const span = place(at);
            if (span.start <= end.instant && (0,intervals/* isOverlapping */.Kk)(span, range))
                found.push(span);
        }
        return found;
    });
    return {
        kind: 'spans',
        spansIn: (range) => [...repeated(range), ...listed(range)],
        longest: first.end - first.start,
    };
}
/** How long an event is, or what is wrong with its end. */
function measure({ start, end }, own) {
    if (end.kind === 'after') {
        if (end.days + end.time <= 0)
            return 'its DURATION takes no time';
        return { wall: end.days * time_time/* DAY */.d_, exact: end.time };
    }
    const from = wallTime(start);
    const to = wallTime(end.at);
    if (isSameZone(start.zone, end.at.zone))
        return to > from ? { wall: to - from, exact: 0 } : 'its end (DTEND) is not after its start (DTSTART)';
    // By two clocks there is no length on one wall.
    const length = own.wallOf(end.at.zone)(to).last - own.wallOf(start.zone)(from).first;
    return length > 0 ? { wall: 0, exact: length } : 'its end (DTEND) is not after its start (DTSTART)';
}
/** The span that an event takes when it starts at a time, which is read by the clock of that time: a further start may have another. */
function placing({ wall, exact }, own) {
    return ({ day, time, zone }) => {
        if (time === null)
            return { start: (0,wall_time/* startOfDay */.ol)(day, own.zone), end: (0,wall_time/* startOfDay */.ol)((0,time_days/* dayAt */.OC)((0,time_days/* numberOf */.rl)(day) + wall / time_time/* DAY */.d_), own.zone) };
        const read = own.wallOf(zone);
        const from = read((0,time_days/* numberOf */.rl)(day) * time_time/* DAY */.d_ + time);
        const end = wall === 0 ? from.first + exact : read((0,time_days/* numberOf */.rl)(day) * time_time/* DAY */.d_ + time + wall).last + exact;
        if (from.first < end)
            return { start: from.first, end };
        // The start fell into a gap of the clock and moved past the end: what is left begins when the gap ends. Where nothing is left, the
        // event is as long as ever after the gap: a freeze must not vanish.
        return from.change < end
            ? { start: from.change, end }
            : { start: from.first, end: from.first + Math.max(wall, exact) };
    };
}
/** Whether a start is one that the event leaves out: the same instant, by whatever clocks the two are written. */
function leavingOut({ except }, own) {
    const instants = new Set(except.map((time) => instantOf(time, own)));
    return instants.size === 0 ? () => false : (at) => instants.has(instantOf(at, own));
}
const NEVER = { day: Number.POSITIVE_INFINITY, instant: Number.POSITIVE_INFINITY };
/** The last day and the last instant at which an occurrence may begin. */
function endOf({ start }, { rule, until }, own, first) {
    if (until === null)
        return NEVER;
    if (until.kind === 'count')
        return lastOf(rule, until.count, start.day);
    const { at } = until;
    if (start.time === null || at.time === null) {
        const day = lastDay(at, own);
        return day < (0,time_days/* numberOf */.rl)(start.day)
            ? 'its rule ends (UNTIL) before it starts'
            : { day, instant: Number.POSITIVE_INFINITY };
    }
    const instant = instantOf(at, own);
    if (instant < first)
        return 'its rule ends (UNTIL) before it starts';
    // The day of an instant is another in another zone, but never by more than one.
    return { day: Math.floor((instant + own.clockIn(start.zone)(instant)) / time_time/* DAY */.d_) + 1, instant };
}
/** The last of whole days. An instant names two, its day in UTC and that of the calendar: with the later no day of the freeze is lost. */
function lastDay(at, own) {
    if (at.time === null)
        return (0,time_days/* numberOf */.rl)(at.day);
    const instant = instantOf(at, own);
    return Math.max((0,time_days/* numberOf */.rl)(at.day), (0,time_days/* numberOf */.rl)((0,wall_time/* dayOf */.kb)(instant, own.zone)));
}
/** The day of the last of so many occurrences. */
function lastOf(rule, count, start) {
    const last = (0,time_days/* numberOf */.rl)((0,time_days/* addYears */.e7)(start, YEARS_COUNTED));
    let left = count;
    for (let number = (0,time_days/* numberOf */.rl)(start); number <= last; number += 1) {
        if (!(0,recurrence_match/* isMatch */.u)(rule, (0,time_days/* dayAt */.OC)(number)))
            continue;
        left -= 1;
        if (left === 0)
            return { day: number, instant: Number.POSITIVE_INFINITY };
    }
    return `its COUNT of ${count} is not reached within ${YEARS_COUNTED} years`;
}
function wallTime({ day, time }) {
    return (0,time_days/* numberOf */.rl)(day) * time_time/* DAY */.d_ + (time ?? 0);
}
function instantOf(at, own) {
    return at.time === null ? (0,wall_time/* startOfDay */.ol)(at.day, own.zone) : own.wallOf(at.zone)(wallTime(at)).first;
}
function isSameZone(a, b) {
    return a.kind === 'calendar' || b.kind === 'calendar' ? a.kind === b.kind : a.name === b.name;
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/zones.js
var zones = __webpack_require__(5180);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/imported-zone.js
/**
 * Clocks of imported calendars: zones of the IANA list by the data of this machine, and those that a file defines itself (VTIMEZONE) by
 * its own rules. There is no zone to fall back on: before its first change a clock shows what it was changed from.
 */





/** Made once for the imports of a calendar: thousands of events share a zone that their file defines. */
function openClocks(own) {
    const defined = new Map();
    const clockOf = (observances) => {
        const clock = defined.get(observances) ?? makeClock(observances);
        defined.set(observances, clock);
        return clock;
    };
    const clockIn = (zone) => {
        if (zone.kind === 'defined')
            return clockOf(zone.observances);
        const name = zone.kind === 'calendar' ? own : zone.name;
        return (instant) => (0,zones/* aheadAt */.b)(instant, name);
    };
    const wallOf = (zone) => {
        if (zone.kind !== 'defined')
            return (wall) => (0,wall_time/* readZone */.Xg)(wall, zone.kind === 'calendar' ? own : zone.name);
        const ahead = clockOf(zone.observances);
        return (wall) => (0,wall_time/* readClock */.$t)(wall, ahead);
    };
    return { zone: own, wallOf, clockIn };
}
/** Changes are looked up in pages of about a year, so that a zone of a thousand parts answers as fast as one of two. */
const PAGE = 366 * time_time/* DAY */.d_;
function makeClock(observances) {
    const all = observances.map(changesOf);
    const before = observances.reduce((a, b) => (imported_zone_instantOf(b.start, b.from) < imported_zone_instantOf(a.start, a.from) ? b : a)).from;
    const pages = new Map();
    return (instant) => {
        const number = Math.floor(instant / PAGE);
        const page = pages.get(number) ?? readPage(all, before, number * PAGE);
        pages.set(number, page);
        return lastAt(page, instant)?.to ?? before;
    };
}
/** What holds when the page begins, and all changes of it in their order. Of two at one instant the first that the file has counts. */
function readPage(all, before, from) {
    let first = { at: Number.NEGATIVE_INFINITY, to: before };
    for (const { last } of all) {
        const change = last(from - 1);
        if (change !== null && change.at > first.at)
            first = change;
    }
    const changes = all.flatMap(({ within }) => within(from, from + PAGE)).sort((a, b) => a.at - b.at);
    return [first, ...changes.filter(({ at }, index) => at !== changes[index - 1]?.at)];
}
/** The last of changes, which are in order, at or before an instant. */
function lastAt(changes, instant) {
    let [low, high] = [0, changes.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((changes[middle]?.at ?? 0) <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    return changes[low - 1] ?? null;
}
function changesOf(observance) {
    const { start, from, to, rule, until, also } = observance;
    const singles = [start, ...also].map((local) => ({ at: imported_zone_instantOf(local, from), to })).sort((a, b) => a.at - b.at);
    const years = new Map();
    const inYear = (year) => {
        const known = years.get(year) ?? (rule === null ? [] : changesIn(rule, year, observance));
        years.set(year, known);
        return known;
    };
    return {
        last: (instant) => {
            const single = lastAt(singles, instant);
            const end = until === null ? instant : Math.min(instant, until);
            // A rule fires every year, or in leap years: a handful of steps back finds the last time.
            for (let year = yearOf(end) + 1, tries = 0; year >= start.day.year && tries < 50; year -= 1, tries += 1) {
                if (rule === null)
                    break;
                const found = inYear(year).findLast((each) => each <= end);
                if (found !== undefined)
                    return { at: Math.max(found, single?.at ?? found), to };
            }
            return single;
        },
        within: (first, next) => {
            const found = singles.filter(({ at }) => at >= first && at < next);
            const end = until === null ? next : Math.min(next, until + 1);
            for (let year = yearOf(first) - 1; rule !== null && year <= yearOf(next) + 1; year += 1) {
                if (year < start.day.year)
                    continue;
                for (const at of inYear(year))
                    if (at >= first && at < end)
                        found.push({ at, to });
            }
            return found;
        },
    };
}
function changesIn(rule, year, { start, from }) {
    const found = [];
    for (const month of [...(rule.byMonth ?? [])].sort((a, b) => a - b)) {
        for (let day = 1; day <= (0,time_days/* daysInMonth */.L3)({ year, month, day: 1 }); day += 1) {
            if ((0,recurrence_match/* isMatch */.u)(rule, { year, month, day }))
                found.push(imported_zone_instantOf({ day: { year, month, day }, time: start.time }, from));
        }
    }
    return found;
}
function yearOf(instant) {
    return 1970 + Math.floor(instant / (365.2425 * time_time/* DAY */.d_));
}
function imported_zone_instantOf({ day, time }, ahead) {
    return (0,time_days/* numberOf */.rl)(day) * time_time/* DAY */.d_ + time - ahead;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/imported-freezes.js
/**
 * The files that a calendar imports as freezes of it: each event is a hard one, in every environment. A file that is named and was not read,
 * or an event whose time cannot be told, is a fault of the calendar; it never means that there is no freeze.
 */



const LONG_FREEZE = 60 * time_time/* DAY */.d_;
/** @param zone that of the calendar */
function importFreezes(calendar, zone) {
    const freezes = [];
    const findings = [];
    const named = calendar.value.imports ?? [];
    const clocks = openClocks(zone);
    for (const [index, name] of named.entries()) {
        const where = { file: calendar.path, pointer: ['imports', index] };
        const path = pathOfImport(calendar.path, name);
        const file = (calendar.imports ?? []).find((one) => one.path === path);
        if (path === null) {
            const remedy = 'Name a file beside the calendar, such as organisation-freezes.ics.';
            findings.push(fault(where, `"${name}" is not a file beside the calendar.`, remedy));
        }
        else if (named.indexOf(name) < index) {
            findings.push(fault(where, `The file ${name} is imported twice.`, 'Keep one of the two.'));
        }
        else if (file === undefined) {
            const remedy = 'Add the file beside the calendar, or take its name out of `imports`.';
            findings.push(fault(where, `The imported file ${path} is not there, so nobody knows its freezes.`, remedy));
        }
        else if (file.value === null) {
            const message = `The imported file ${path} could not be read, so nobody knows its freezes.`;
            const remedy = 'Whoever keeps the calendar corrects the file where its own finding says, or exports it again.';
            findings.push(fault(where, message, remedy));
        }
        else {
            const read = freezesOf(path, name, file.value, clocks);
            freezes.push(...read.freezes);
            findings.push(...read.findings);
        }
    }
    return { freezes, findings };
}
/**
 * As mail programs name their exports: letters of any alphabet, blanks, `@`. No part begins with a dot, so that none leads upwards; what
 * addresses and other systems would read as something else is refused.
 */
const IMPORT_NAME = /^(?:[^\s./\\:*?"<>|][^/\\:*?"<>|]*(?<!\s)\/)*[^\s./\\:*?"<>|][^/\\:*?"<>|]*(?<!\s)$/u;
/** The path of a file that the calendar names; null where the name leads out of the calendar's folder. */
function pathOfImport(calendar, name) {
    if (!IMPORT_NAME.test(name))
        return null;
    return `${calendar.slice(0, calendar.lastIndexOf('/') + 1)}${name}`;
}
function freezesOf(path, name, { events, instead }, clocks) {
    if (events.length === 0) {
        const remedy = 'Export the calendar that holds the freezes, or take the file out of `imports`.';
        const message = `The imported file ${path} holds no event and freezes nothing: ${instead}.`;
        return { freezes: [], findings: [fault({ file: path, pointer: [] }, message, remedy, 'warning')] };
    }
    const freezes = [];
    const findings = [];
    for (const [index, event] of events.entries()) {
        const where = { file: path, pointer: ['events', index] };
        const read = readEvent(event, clocks);
        if (read.kind === 'refused') {
            const remedy = 'Correct the event where it was exported from, or write it as a freeze of the calendar itself.';
            findings.push(fault(where, `The time of "${event.name}" cannot be told: ${read.because}.`, remedy));
            continue;
        }
        if (read.longest > LONG_FREEZE) {
            const message = `"${event.name}" lasts ${Math.ceil(read.longest / time_time/* DAY */.d_)} days, more than 60.`;
            findings.push(fault(where, message, 'Shorten it, or make sure that it is meant.', 'warning'));
        }
        freezes.push({
            id: idOf(name, event),
            name: event.name,
            hardness: 'hard',
            environments: ['*'],
            exceptions: [],
            spansIn: read.spansIn,
            known: null,
            importedFrom: path,
        });
    }
    return { freezes, findings };
}
/** Where the event stands: a UID of an export is made for machines. */
function idOf(name, { line }) {
    return `${name.slice(name.lastIndexOf('/') + 1)}:${line}`;
}
function fault(where, message, remedy, level = 'error') {
    return { reason: 'calendar-invalid', level, change: null, message, remedy, where };
}


/***/ }),

/***/ 5745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ digestRecord),
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _I: () => (/* binding */ canonicalise),
/* harmony export */   o0: () => (/* binding */ digestForPolicy),
/* harmony export */   sy: () => (/* binding */ boundTo),
/* harmony export */   uJ: () => (/* binding */ shortBindingDigest),
/* harmony export */   uo: () => (/* binding */ SHORT_DIGITS)
/* harmony export */ });
/* unused harmony exports UNBOUND_KEYS, digestApartFromTime */
/* harmony import */ var _sha256_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);

/** Keys that may change without voiding an approval. */
const UNBOUND_KEYS = ['approvals', 'board', 'withdrawn', 'outcome', 'links'];
/**
 * How many digits of a digest people read and paste. It is also how many bind: an author who prepares two records finds two that share
 * their first 12 in a minute, and would have the harmless one approved.
 */
const SHORT_DIGITS = 32;
/** `sha256:` and 64 hex digits over the RFC 8785 form of the record without the unbound keys. */
function digestRecord(record) {
    const bound = { ...record };
    for (const key of UNBOUND_KEYS)
        delete bound[key];
    return `sha256:${_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__(canonicalise(bound), 'hex')}`;
}
/** As `digestRecord`, whatever the schedule is: a new time alone asks for nothing new. */
function digestApartFromTime(record) {
    const { schedule: _, ...said } = record;
    return digestRecord(said);
}
/** `sha256:` and 64 hex digits over a file's bytes or text, for the report's inputs. */
function digestBytes(bytes) {
    return `sha256:${_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__(bytes, 'hex')}`;
}
/** `sha256-` and base64, as a Content-Security-Policy names the one inline text that may run. */
function digestForPolicy(text) {
    return `sha256-${_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__(text, 'base64')}`;
}
/** The 32 digits of the confirmation line (contract section 2). */
function shortBindingDigest(binding) {
    return _sha256_cjs__WEBPACK_IMPORTED_MODULE_0__(canonicalise({
        'repository id': binding.repositoryId,
        'pull request number': binding.pullRequest,
        'base ref': binding.baseRef,
        'head SHA': binding.headSha,
        'record path': binding.recordPath,
        'record digest': binding.recordDigest,
    }), 'hex').slice(0, SHORT_DIGITS);
}
/** First 32 hex digits of a digest with or without its `sha256:`. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, SHORT_DIGITS);
}
/**
 * What the `digest` of an entry binds it to: this content of the record, another, or nothing. Digits that differ are another content's
 * however few they are; too few that agree could be those of any content.
 */
function boundTo(named, digest) {
    if (named === undefined)
        return 'nothing';
    if (!digest.replace(/^sha256:/, '').startsWith(named))
        return 'other';
    return named.length < SHORT_DIGITS ? 'nothing' : 'this';
}
/**
 * RFC 8785 canonical JSON. Keys are ordered by UTF-16 code units, which is what JavaScript's own sort does; numbers and strings
 * are written as JSON.stringify writes them, which is the form that the RFC refers to.
 * @throws RangeError on a number that JSON cannot hold; the schemas let none through.
 */
function canonicalise(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            throw new RangeError('JSON has no form for a number that is not finite');
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalise(item ?? null)).join(',')}]`;
    if (typeof value === 'object') {
        const members = value;
        const written = [];
        for (const key of Object.keys(value).sort())
            if (members[key] !== undefined)
                written.push(`${JSON.stringify(key)}:${canonicalise(members[key])}`);
        return `{${written.join(',')}}`;
    }
    throw new RangeError(`JSON has no form for a ${typeof value}`);
}


/***/ }),

/***/ 273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ emptyFacts),
/* harmony export */   wW: () => (/* binding */ emptyWorld)
/* harmony export */ });
/* unused harmony export LOCAL */
/** What facts call a repository that only this machine knows. */
const LOCAL = { id: 0, full_name: 'local/checkout', default_branch: 'main' };
/** @param event what the subject of these facts is called by */
function emptyFacts(now, event, repository = LOCAL) {
    return { schema: 1, now, repository, subject: { event, sha: null }, pull_requests: [] };
}
function emptyWorld(given) {
    return {
        environment: null,
        mode: null,
        register: null,
        calendar: null,
        models: [],
        items: null,
        judged: [],
        others: [],
        unread: [],
        localFiles: null,
        ...given,
    };
}


/***/ }),

/***/ 111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
/** Lists by a key, as an index of records is made of them. */
/** Adds to the list of a key, or begins it: nearly every list has one entry. */
function addTo(lists, key, entry) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [entry]);
    else
        list.push(entry);
}


/***/ }),

/***/ 6816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** What is made when it is first asked for, and then is there: for what all changes of a run share and a run may never need. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 6591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OUTLINED),
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/** The keys of a record that its outline holds; of these it says what the record says. */
const OUTLINED = [
    'id',
    'type',
    'requested-at',
    'environments',
    'configuration-items',
    'schedule',
    'depends-on',
    'model',
    'emergency',
    'board',
    'approvals',
    'withdrawn',
    'outcome',
    'covers',
    'retries',
];
/** Of any record: to take the record itself apart would read all of it. */
function outlineOf(record) {
    return record.outlined?.of === record ? record.outlined.outline : record.value;
}


/***/ }),

/***/ 1524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ idOfPath)
/* harmony export */ });
/** The id that a record's file is named after. */
/** The file's name without its ending. */
function idOfPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/\.ya?ml$/, '');
}


/***/ }),

/***/ 497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ indexRecords)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6816);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
/** The records of a run by what others ask for; made once for all of them and handed down, so that no change looks at every other. */




function indexRecords(list) {
    const byId = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => groupById(list));
    return {
        list,
        emergencies: list.filter((record) => (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record).type === 'emergency'),
        withId: (id) => byId().get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id)) ?? [],
        usesOf: rememberUses(list),
    };
}
/** Each model once, as every use of it asks for all the others. */
function rememberUses(list) {
    const byModel = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => groupByModel(list));
    const known = new Map();
    return (model) => {
        const uses = known.get(model) ?? countUses(byModel().get(model) ?? []);
        known.set(model, uses);
        return uses;
    };
}
function countUses(used) {
    const standing = used.filter((record) => (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record).withdrawn === undefined);
    const byPath = new Map();
    for (const { path } of standing)
        byPath.set(path, (byPath.get(path) ?? 0) + 1);
    return {
        failed: used.filter((record) => {
            const result = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record).outcome?.result;
            return result === 'failed' || result === 'backed-out';
        }),
        standing: standing.length,
        standingIn: (path) => byPath.get(path) ?? 0,
    };
}
function groupByModel(list) {
    const byModel = new Map();
    for (const record of list) {
        const { type, model } = (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record);
        if (type !== 'standard' || model === undefined)
            continue;
        (0,_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(byModel, model, record);
    }
    return byModel;
}
function groupById(list) {
    const byId = new Map();
    for (const record of list) {
        (0,_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(byId, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)((0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outlineOf */ .W)(record).id), record);
    }
    return byId;
}


/***/ }),

/***/ 5686:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   NH: () => (/* binding */ whatHelpsNow),
/* harmony export */   NL: () => (/* binding */ sayUnread),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   Pd: () => (/* binding */ isUnavailable),
/* harmony export */   YV: () => (/* binding */ unknownFiles),
/* harmony export */   hv: () => (/* binding */ sayPermission),
/* harmony export */   mR: () => (/* binding */ sayWhy)
/* harmony export */ });
/* unused harmony export whatHelps */
/** Facts that were needed and could not be read: what they are, and what helps. That is told by a code, and never by the words. */
function isUnavailable(fact) {
    return typeof fact === 'object' && fact !== null && 'unavailable' in fact;
}
function unreadOf(what, fact) {
    const unread = { what, because: fact.unavailable, permission: fact.permission ?? null };
    return fact.cause === undefined ? unread : { ...unread, cause: fact.cause };
}
function notAsked(what, itOrThem) {
    return { what, because: `GitHub was not asked for ${itOrThem}`, permission: null };
}
/** The files of a change, where neither a pull request nor git tells of them. @param whatFor which rule asks for them */
function unknownFiles(whatFor) {
    const asking = whatFor === null ? '' : `, which ${whatFor} asks for`;
    return {
        what: `the files that the change touches${asking}`,
        because: 'they are not known here',
        permission: null,
        cause: 'not-here',
    };
}
/** What helps where something could not be read: running the gate again only where the answer can be another one then. */
function whatHelps(cause, isLocal = false) {
    if (cause === 'not-here')
        return isLocal
            ? 'Give `--base REF` (the branch it will be merged into), so that git can tell.'
            : 'Bring the record in by a pull request: its files are known.';
    if (cause === 'no-facts-file')
        return 'Give the facts of a run with `--facts FILE`; docs/facts.md says how.';
    if (cause === 'beyond-limit')
        return 'There is too much to read, and running the gate again does not help: it has to become less.';
    if (cause === 'limit-used')
        return 'Run the gate again after that. If it happens often, give the gate a `token` of an app of its own, whose limit it shares with nobody.';
    return 'Run it again once it can be read.';
}
/** A request that GitHub failed to answer; what is tried again is likely to be answered. */
const FAILED = /^([A-Z]+ \S+): (5\d\d)\b/u;
/** A failed request is told by GitHub's number first; what was asked stands behind it, for whoever looks into it. */
function sayWhy(what, because) {
    const [, request, status] = FAILED.exec(because) ?? [];
    if (request === undefined || status === undefined)
        return `Could not read ${what}: ${because}`;
    return `GitHub did not answer (${status}). Could not read ${what} (${request}).`;
}
/** The same, where GitHub's own failure is told from the rest. */
function whatHelpsNow(because, cause, isLocal = false) {
    return FAILED.test(because) ? 'Run it again.' : whatHelps(cause, isLocal);
}
/** No `permissions:` of a job show who is in an organisation: that takes a token of its own. */
function sayPermission(permission) {
    return permission.startsWith('members: ')
        ? "Give the gate a `token` that may read the organisation's members (an app's, with `members: read`). The job's own token never may."
        : `Add \`${permission}\` to the \`permissions:\` of the gate's job.`;
}
/**
 * @param isRefused whether the change is refused for other reasons, so that nothing unread could change it
 * @param isLocal whether a person asks on their own machine, who has other means than the gate
 */
function sayUnread(change, unread, isRefused, isLocal = false) {
    const said = new Set();
    const findings = [];
    for (const { what, because, permission, cause } of unread) {
        if (said.has(what))
            continue;
        said.add(what);
        findings.push({
            reason: permission === null ? 'evidence-unavailable' : 'permission-missing',
            level: isRefused ? 'notice' : 'error',
            change,
            message: sayWhy(what, because),
            remedy: permission === null ? whatHelpsNow(because, cause, isLocal) : sayPermission(permission),
            where: null,
            unread: { because, ...(cause === undefined ? {} : { cause }) },
        });
    }
    return findings;
}


/***/ }),

/***/ 1688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ sayName),
/* harmony export */   QL: () => (/* binding */ sayWhoIsAsked),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VJ: () => (/* binding */ sayRequirement),
/* harmony export */   kP: () => (/* binding */ sayDuration),
/* harmony export */   sA: () => (/* binding */ sayDay)
/* harmony export */ });
/* harmony import */ var _time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/** Words for people, from which findings and all reports take theirs: plurals, days, roles, what is asked for. Data keeps its own names. */


/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(day);
    return known === null ? day : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `change and release manager`. */
function sayName(id) {
    return id.replaceAll('-', ' ');
}
/** `10 minutes` for `PT10M`; what is no duration stays as it is. */
function sayDuration(text) {
    const length = (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    return length === null ? text : (0,_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(length);
}
/** `1 change and release manager`, `2 people for security`, `the board cab (3 members)`. */
function sayRequirement({ asks, count: places, needs }) {
    if (asks === undefined)
        return needs;
    if (asks.kind === 'board')
        return `the board ${asks.name}${places === 0 ? '' : ` (${count(places, 'member')})`}`;
    const { role } = asks;
    const besides = sayBesides(asks);
    const who = role === null ? count(places, 'person', 'people') : count(places, sayName(role));
    return besides === '' ? who : `${who} ${besides}`;
}
/** The same without a number: `change and release manager`, `security`, `board cab`. */
function sayWhoIsAsked({ asks, needs }) {
    if (asks === undefined)
        return needs;
    if (asks.kind === 'board')
        return `board ${asks.name}`;
    const { role, skills, capacity } = asks;
    if (role === null && skills.length === 0 && capacity !== null)
        return sayName(capacity);
    const besides = sayBesides(asks);
    return [role === null ? 'somebody' : sayName(role), ...(besides === '' ? [] : [besides])].join(' ');
}
function sayBesides({ skills, capacity }) {
    return [
        ...(skills.length === 0
            ? []
            : [`with ${skills.map(([skill, level]) => `${sayName(skill)} (${sayName(level)})`).join(' and ')}`]),
        ...(capacity === null ? [] : [`for ${sayName(capacity)}`]),
    ].join(' ');
}


/***/ }),

/***/ 9785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ isOverlapping),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/** Spans as a set: sorted; what overlaps or touches becomes one; empty and inverted spans are left out. */
function unite(spans) {
    const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
    const set = [];
    let last;
    for (const span of sorted) {
        if (last !== undefined && span.start <= last.end) {
            last = { start: last.start, end: Math.max(last.end, span.end) };
            set[set.length - 1] = last;
        }
        else {
            last = span;
            set.push(span);
        }
    }
    return set;
}
/** What two sets share. Linear in both. */
function intersect(a, b) {
    const shared = [];
    let i = 0;
    let j = 0;
    for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
        const start = Math.max(x.start, y.start);
        const end = Math.min(x.end, y.end);
        if (start < end)
            shared.push({ start, end });
        if (x.end < y.end)
            i += 1;
        else
            j += 1;
    }
    return shared;
}
/** What of a set is in no span of the other. Linear in both. */
function subtract(from, taken) {
    const left = [];
    let j = 0;
    for (const span of from) {
        let { start } = span;
        while ((taken[j]?.end ?? Number.POSITIVE_INFINITY) <= start)
            j += 1;
        for (let k = j, hole = taken[k]; hole !== undefined && hole.start < span.end; k += 1, hole = taken[k]) {
            if (start < hole.start)
                left.push({ start, end: hole.start });
            start = Math.max(start, hole.end);
        }
        if (start < span.end)
            left.push({ start, end: span.end });
    }
    return left;
}
function isOverlapping(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether a span lies wholly inside one span of a set. */
function isCovered(span, set) {
    return set.some((outer) => outer.start <= span.start && span.end <= outer.end);
}
function isWithin(instant, span) {
    return span.start <= instant && instant < span.end;
}


/***/ }),

/***/ 5181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   p6: () => (/* binding */ canFire),
/* harmony export */   rK: () => (/* binding */ rememberSpans)
/* harmony export */ });
/* unused harmony export expandBetween */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _recurrence_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1333);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/**
 * From a daily rule to the spans of time that it stands for. Spans are worked out in blocks of days that are kept, so that
 * thousands of changes may ask the same rule; what is kept never changes an answer.
 */




const BLOCK = 64 * _time_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
const YEARS_TRIED = 100;
/** All spans of a rule that share an instant with `range`, by their start. Linear in the days of the range. */
function expandBetween({ rule, from, to }, range, zone) {
    const found = [];
    // A span may reach into the next day, and a clock change may move an edge: two days before are enough for both.
    let day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(range.start, zone), -2);
    const last = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(range.end, zone), 1);
    if (rule.starting !== null && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rule.starting, day) < 0)
        day = rule.starting;
    for (; (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(day, last) >= 0; day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1)) {
        if (!(0,_recurrence_match_js__WEBPACK_IMPORTED_MODULE_1__/* .isMatch */ .u)(rule, day))
            continue;
        const span = (0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOnDay */ .Ox)(day, from, to, zone);
        if (rule.until?.kind === 'instant' && span.start > rule.until.instant)
            break;
        // One that lies in an hour that the clocks skip is empty, and shares an instant with nothing.
        if (span.start < span.end && span.start < range.end && range.start < span.end)
            found.push(span);
    }
    return found;
}
/** As `expandBetween`, but remembers. */
function rememberSpans(daily, zone) {
    return remember((range) => expandBetween(daily, range, zone));
}
/** The same spans, worked out once for each block of days. */
function remember(expand) {
    const blocks = new Map();
    return (range) => {
        const found = [];
        for (let block = Math.floor(range.start / BLOCK); block * BLOCK < range.end; block += 1) {
            const spans = blocks.get(block) ?? expand({ start: block * BLOCK, end: (block + 1) * BLOCK });
            blocks.set(block, spans);
            for (const span of spans)
                if (span.start < range.end && range.start < span.end)
                    found.push(span);
        }
        return found;
    };
}
/** Whether a rule ever matches a day: from `starting` (or 1970) until its end, or for a hundred years. */
function canFire({ rule, from, to }, zone) {
    let day = rule.starting ?? { year: 1970, month: 1, day: 1 };
    const last = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addYears */ .e7)(day, YEARS_TRIED);
    for (; (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(day, last) >= 0; day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1)) {
        if (rule.until?.kind === 'day' && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rule.until.day, day) > 0)
            return false;
        if (!(0,_recurrence_match_js__WEBPACK_IMPORTED_MODULE_1__/* .isMatch */ .u)(rule, day))
            continue;
        return rule.until?.kind !== 'instant' || (0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOnDay */ .Ox)(day, from, to, zone).start <= rule.until.instant;
    }
    return false;
}


/***/ }),

/***/ 1333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isMatch)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/**
 * Answers whether a recurrence rule matches a day, from the day alone: no list is unrolled, no earlier day matters, so any day
 * can be asked about at the same cost. The set that BYSETPOS chooses from is the whole day, week, month or year.
 */

function isMatch(rule, day) {
    if (rule.starting !== null && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rule.starting, day) < 0)
        return false;
    if (rule.until?.kind === 'day' && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rule.until.day, day) > 0)
        return false;
    if (!isCandidate(rule, day) || !isInPeriod(rule, day))
        return false;
    return rule.bySetPos === null || isChosen(rule, rule.bySetPos, day);
}
/** All BY\u2026 parts but BYSETPOS: each only limits. */
function isCandidate(rule, day) {
    if (rule.byMonth !== null && !rule.byMonth.includes(day.month))
        return false;
    const fromEnd = day.day - (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(day) - 1;
    if (rule.byMonthDay !== null && !rule.byMonthDay.includes(day.day) && !rule.byMonthDay.includes(fromEnd))
        return false;
    return rule.byDay === null || rule.byDay.some((wanted) => isWantedDay(rule, wanted, day));
}
/** An ordinal counts within the month; in a yearly rule without BYMONTH, within the year. */
function isWantedDay(rule, { weekday, ordinal }, day) {
    if ((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) !== weekday)
        return false;
    if (ordinal === null)
        return true;
    const isOfYear = rule.frequency === 'YEARLY' && rule.byMonth === null;
    const at = isOfYear ? (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOfYear */ .vb)(day) : day.day;
    const length = isOfYear ? (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInYear */ .Ki)(day) : (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(day);
    return ordinal > 0 ? Math.ceil(at / 7) === ordinal : Math.ceil((length - at + 1) / 7) === -ordinal;
}
function isInPeriod(rule, day) {
    if (rule.interval === 1 || rule.starting === null)
        return true;
    return countPeriods(rule, rule.starting, day) % rule.interval === 0;
}
function countPeriods(rule, from, to) {
    switch (rule.frequency) {
        case 'DAILY':
            return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(from, to);
        case 'WEEKLY':
            return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(startOfPeriod(rule, from), startOfPeriod(rule, to)) / 7;
        case 'MONTHLY':
            return (to.year - from.year) * 12 + to.month - from.month;
        case 'YEARLY':
            return to.year - from.year;
    }
}
function startOfPeriod(rule, day) {
    switch (rule.frequency) {
        case 'DAILY':
            return day;
        case 'WEEKLY':
            return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, -(((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - rule.weekStart + 7) % 7));
        case 'MONTHLY':
            return { year: day.year, month: day.month, day: 1 };
        case 'YEARLY':
            return { year: day.year, month: 1, day: 1 };
    }
}
function lengthOfPeriod(rule, day) {
    switch (rule.frequency) {
        case 'DAILY':
            return 1;
        case 'WEEKLY':
            return 7;
        case 'MONTHLY':
            return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(day);
        case 'YEARLY':
            return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInYear */ .Ki)(day);
    }
}
/**
 * Days that BYSETPOS leaves of a period, by rule and first day of the period: a yearly set is worth counting once only. A rule never changes
 * and is all that the answer hangs on; what is remembered goes with it, and holds no more periods than it was asked about.
 */
const chosenDays = new WeakMap();
function isChosen(rule, positions, day) {
    const periods = chosenDays.get(rule) ?? new Map();
    chosenDays.set(rule, periods);
    const first = startOfPeriod(rule, day);
    const key = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(first);
    const chosen = periods.get(key) ?? choose(rule, positions, first);
    periods.set(key, chosen);
    return chosen.has((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day));
}
function choose(rule, positions, first) {
    const candidates = [];
    for (let offset = 0; offset < lengthOfPeriod(rule, first); offset += 1) {
        const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(first, offset);
        if (isCandidate(rule, day))
            candidates.push((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day));
    }
    const size = candidates.length;
    return new Set(candidates.filter((_, at) => positions.includes(at + 1) || positions.includes(at - size)));
}


/***/ }),

/***/ 4126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ diagnosed),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   fq: () => (/* binding */ order),
/* harmony export */   kB: () => (/* binding */ FilesRead),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/** The files of a run: their texts for carets, their positions for lines, their digests for the report. */


/** What is known of the files that were read: texts for carets, positions for lines. */
class FilesRead {
    texts = new Map();
    positions = new Map();
    diagnostics = [];
    files = [];
    /** @param before files that were read already; they stay what they are, and stand in this one too */
    constructor(before) {
        if (before === undefined)
            return;
        for (const [path, text] of before.texts)
            this.texts.set(path, text);
        for (const [path, positions] of before.positions)
            this.positions.set(path, positions);
        this.diagnostics.push(...before.diagnostics);
        this.files.push(...before.files);
    }
    read(file, parse, change = null) {
        const parsed = parse(file.path, file.bytes);
        this.files.push(file);
        this.texts.set(file.path, parsed.text);
        if (parsed.kind === 'valid') {
            this.positions.set(file.path, parsed.positions);
            return parsed.value;
        }
        // What can be said of it all the same stands at its lines too.
        if (parsed.positions !== undefined)
            this.positions.set(file.path, parsed.positions);
        for (const diagnostic of parsed.diagnostics)
            this.diagnostics.push({ diagnostic, change: change ?? parsed.id });
        return null;
    }
}
/** Findings of a file's diagnostics, already with line and column. */
function diagnosed(files) {
    return files.diagnostics.map(({ diagnostic, change }) => ({
        reason: diagnostic.reason,
        level: 'error',
        change: (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutRecord */ .r)(diagnostic.reason) ? change : null,
        message: diagnostic.message,
        remedy: diagnostic.remedy,
        where: { file: diagnostic.path, pointer: [] },
        path: diagnostic.path,
        line: diagnostic.line,
        column: diagnostic.column,
    }));
}
/** A finding with its line and column, where it has a place in a file that was read. */
function locate(finding, files) {
    if ('line' in finding && 'path' in finding)
        return finding;
    const { where } = finding;
    if (where === null)
        return { ...finding, path: null, line: null, column: null };
    const place = files.positions.get(where.file)?.at(where.pointer, where.on ?? 'value') ?? null;
    return { ...finding, path: where.file, line: place?.line ?? null, column: place?.column ?? null };
}
/** By path, line, column and reason, so that the same input gives the same bytes; what has no place comes first. */
function order(findings) {
    const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...findings].sort((a, b) => text(a.path ?? '', b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        text(a.reason, b.reason) ||
        text(a.change ?? '', b.change ?? '') ||
        text(a.message, b.message));
}
function inputsOf(world, files) {
    const input = (path) => {
        const file = files.files.find((one) => one.path === path);
        return file === undefined ? null : { path: file.path, ref: file.ref, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(file.bytes) };
    };
    return {
        policy: input(world.policy.path),
        register: input(world.register?.path),
        calendar: input(world.calendar?.path),
        items: input(world.items?.list[0]?.file),
    };
}


/***/ }),

/***/ 7465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ FOLDER),
/* harmony export */   T: () => (/* binding */ refuseMisnamed)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/** Names of governance files: one that is nearly right would be left unread without a word, and with it its freezes. */

const FOLDER = '.github/change-gate';
const REASONS = {
    policy: 'policy-invalid',
    register: 'register-invalid',
    calendar: 'calendar-invalid',
};
/**
 * That a file which differs from the right name only in case or by `.yaml` stands beside where the right one would.
 * @param name `policy`, `register` or `calendar`
 * @param paths what there is in the repository
 * @returns null where the right one is there, or none at all
 */
function refuseMisnamed(name, paths) {
    const right = `${FOLDER}/${name}.yml`;
    let wrong = null;
    for (const path of paths) {
        if (path === right)
            return null;
        if ((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(path).replace(/\.yaml$/, '.yml') === right)
            wrong = path;
    }
    if (wrong === null)
        return null;
    return {
        kind: 'unavailable',
        reason: REASONS[name] ?? 'policy-invalid',
        because: `${wrong} is not read, because the file has to be named ${right}`,
    };
}


/***/ }),

/***/ 6297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   iW: () => (/* binding */ policyDefault),
/* harmony export */   r3: () => (/* binding */ readGovernance)
/* harmony export */ });
/* harmony import */ var _domain_items_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);
/* harmony import */ var _domain_items_item_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3118);
/* harmony import */ var _domain_schedule_imported_freezes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
/* harmony import */ var _domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9047);
/* harmony import */ var _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7496);
/* harmony import */ var _files_kinds_register_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6059);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4126);
/* harmony import */ var _governance_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7465);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2183);
/**
 * The rules as values: policy, register, calendar, models and catalog of a source, with what is wrong with them. A policy that cannot be
 * read never means its defaults, and a parser that a run does not need is not loaded.
 */









const ALL = ['register', 'calendar', 'models', 'items'];
/** The policy, or the built-in one with a fault. */
async function readPolicy(source) {
    const given = await source.readGovernance();
    const files = new _files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .FilesRead */ .kB();
    const file = given.policy.kind === 'known' ? given.policy.value : null;
    const policy = file === null ? (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .completePolicy */ .o)(null, null) : (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .completePolicy */ .o)(file.path, files.read(file, _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O));
    return { policy, findings: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .findUnreadable */ .F)('the policy', given.policy, []), files, given };
}
/**
 * Everything else that the rules are made of.
 * @param said what stands already: of what could not be read each cause is said once
 * @param parts what is wanted; what is not is not looked into, and nothing is wrong with it
 */
async function readGovernance(source, { policy, files: before, given }, { said, parts = ALL }) {
    const files = new _files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .FilesRead */ .kB(before);
    const findings = [];
    const known = (what, answer) => {
        findings.push(...(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .findUnreadable */ .F)(what, answer, [...said, ...findings]));
        return answer.kind === 'known' ? answer.value : null;
    };
    const wanted = (part, what, answer) => parts.includes(part) ? known(what, answer) : null;
    const patterns = policy['configuration-items'];
    const catalogs = parts.includes('items') ? await source.readCatalogs(patterns) : null;
    const register = readOne(files, wanted('register', 'the register', given.register), _files_kinds_register_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRegister */ .n);
    const calendarFile = wanted('calendar', 'the calendar', given.calendar);
    const calendar = calendarFile === null ? null : await readCalendar(files, source, calendarFile, known);
    const models = await readModels(files, wanted('models', 'the models', given.models) ?? []);
    if (catalogs === null)
        return { policy, register, calendar, models, items: null, findings, files };
    const { items, skeletons } = await readItems(files, known('the catalog of configuration items', catalogs));
    findings.push(...skeletons);
    if (catalogs.kind === 'known' && items === null)
        findings.push(catalogMissing(patterns));
    return {
        policy,
        register,
        calendar,
        models,
        items,
        findings: [...findings, ...(0,_domain_items_catalog_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .findDuplicates */ .Ir)(items?.list ?? [])],
        files,
    };
}
function readOne(files, file, parse) {
    const value = file === null ? null : files.read(file, parse);
    return file === null || value === null ? null : { path: file.path, value };
}
async function readCalendar(files, source, file, known) {
    const { parseCalendar } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 296));
    const calendar = readOne(files, file, parseCalendar);
    if (calendar === null)
        return null;
    const named = (calendar.value.imports ?? []).map((name) => (0,_domain_schedule_imported_freezes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOfImport */ .q)(calendar.path, name));
    const paths = [...new Set(named)].filter((path) => path !== null);
    if (paths.length === 0)
        return { ...calendar, imports: [] };
    const [{ parseImport }, answers] = await Promise.all([
        __webpack_require__.e(/* import() */ 2698).then(__webpack_require__.bind(__webpack_require__, 2698)),
        source.readImports(paths),
    ]);
    // A file that is there but cannot be read stays, without its events; one that is not there is the schedule's to say.
    const imports = paths.flatMap((path, index) => {
        const answer = answers[index] ?? { kind: 'unavailable', because: `${path} was not read` };
        const text = known(`the imported file ${path}`, answer);
        if (answer.kind === 'known' && text === null)
            return [];
        return [{ path, value: text === null ? null : files.read(text, parseImport) }];
    });
    return { ...calendar, imports };
}
async function readModels(files, given) {
    if (given.length === 0)
        return [];
    const { parseModel } = await Promise.all(/* import() */[__webpack_require__.e(5122), __webpack_require__.e(4233)]).then(__webpack_require__.bind(__webpack_require__, 4233));
    return given.map((file) => readOne(files, file, parseModel)).filter((model) => model !== null);
}
async function readItems(files, catalogs) {
    if (catalogs === null || catalogs.length === 0)
        return { items: null, skeletons: [] };
    const { linkItems, parseCatalog } = await __webpack_require__.e(/* import() */ 1171).then(__webpack_require__.bind(__webpack_require__, 1171));
    const read = catalogs.map(({ path, bytes, ref }) => ({
        path,
        catalog: files.read({ path, bytes, ref }, parseCatalog),
    }));
    const skeletons = read.flatMap(({ path, catalog }) => (catalog?.skeletons ?? []).map((at) => leftOut(path, at)));
    // A catalog of nothing but templates is none: no name could be found in it.
    const isEmpty = read.every(({ catalog }) => catalog !== null && catalog.items.length === 0 && catalog.skeletons.length > 0);
    return {
        items: isEmpty ? null : (0,_domain_items_item_index_js__WEBPACK_IMPORTED_MODULE_8__/* .indexItems */ .X)(linkItems(read.flatMap(({ catalog }) => catalog?.items ?? []))),
        skeletons,
    };
}
function leftOut(path, { line, column }) {
    return {
        reason: 'items-invalid',
        level: 'notice',
        change: null,
        message: `${path} is a template of an item, whose name is filled in later. It is left out of the catalog.`,
        remedy: 'You can leave it as it is, or narrow `configuration-items` in the policy so that no template matches.',
        where: { file: path, pointer: [] },
        path,
        line,
        column,
    };
}
/** @param patterns the policy's `configuration-items`, or their default */
function catalogMissing(patterns) {
    const isOfPolicy = patterns.join() !== (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .completePolicy */ .o)(null, null)['configuration-items'].join();
    return {
        reason: 'catalog-missing',
        level: 'notice',
        change: null,
        message: isOfPolicy
            ? `No file matches the policy\u2019s \`configuration-items\` (${patterns.join(', ')}), so there is no catalog and the names of configuration items are not checked.`
            : 'The repository has no catalog of configuration items, so their names are not checked.',
        remedy: isOfPolicy
            ? 'To have them checked, correct `configuration-items` in the policy, or add such a file.'
            : 'To have them checked, add a `catalog-info.yaml`.',
        where: null,
    };
}
function policyDefault() {
    return {
        reason: 'policy-default',
        level: 'notice',
        change: null,
        message: `There is no ${_governance_names_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDER */ .L}/policy.yml, so the built-in policy applies: every environment is enforced.`,
        remedy: 'Add a policy to change that (`change-gate init` writes one).',
        where: null,
    };
}


/***/ }),

/***/ 2183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findUnreadable)
/* harmony export */ });
/* harmony import */ var _domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5686);

/** What to do where a source says more than "could not be read". */
const REMEDY = {
    'policy-invalid': 'Rename the file.',
    'register-invalid': 'Rename the file.',
    'calendar-invalid': 'Rename the file.',
    'identity-mismatch': 'Find out what became of the repository, and set the workflow up again where it lives now.',
    'commit-changed': 'Run the gate again, on what is there now.',
    'input-invalid': 'Name what this change cannot write to: the default branch, a protected branch, or another repository.',
};
/** @param said findings that stand already: what one of them could not read for the same cause is not said again */
function findUnreadable(what, answer, said) {
    if (answer.kind === 'known' || said.some(({ unread }) => unread?.because === answer.because))
        return [];
    return [describeUnreadable(what, answer)];
}
function describeUnreadable(what, answer) {
    const { because, permission, reason, cause } = answer;
    const nameless = permission === undefined ? 'evidence-unavailable' : 'permission-missing';
    const whatToDo = permission === undefined ? (0,_domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .whatHelpsNow */ .NH)(because, cause) : (0,_domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .sayPermission */ .hv)(permission);
    return {
        reason: reason ?? nameless,
        level: 'error',
        change: null,
        message: reason === undefined ? (0,_domain_terms_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .sayWhy */ .mR)(what, because) : `${because}.`,
        remedy: reason === undefined ? whatToDo : (REMEDY[reason] ?? 'Run the gate again.'),
        where: null,
        unread: { because, ...(cause === undefined ? {} : { cause }) },
    };
}


/***/ })

};
;