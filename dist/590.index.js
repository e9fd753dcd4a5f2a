export const id = 590;
export const ids = [590];
export const modules = {

/***/ 8853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ confirmationLine),
/* harmony export */   O: () => (/* binding */ doubtConfirmation)
/* harmony export */ });
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/** The line by which a review at a high level says what it approves: this record, at this commit, in this pull request. */


function doubtConfirmation(question, pr, review, commit, who) {
    // Of a change without a file nothing is confirmed: its model was approved, and a review only says that a person looked.
    if (question.record.raisedIn !== undefined || !question.policy.approvals.confirm.includes(question.risk))
        return null;
    const line = confirmationLine(question, pr, commit);
    const remedy = `${who} approves again with this line in the review: ${line}`;
    const hasLine = review.body.split(/\r\n|\r|\n/).some((text) => text.trim() === line);
    if (!hasLine) {
        return {
            reason: 'approval-unconfirmed',
            message: `At ${question.risk} risk a review counts only with the confirmation line. The review by ${who} lacks it.`,
            remedy,
        };
    }
    const updated = review.updated_at ?? null;
    if (updated === null) {
        return {
            reason: 'approval-unconfirmed',
            message: `It is not known whether the review by ${who} was edited.`,
            remedy,
        };
    }
    if (review.submitted_at === null || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .compareInstants */ .QI)(updated, review.submitted_at) !== 0) {
        return {
            reason: 'approval-unconfirmed',
            message: `The review by ${who} was edited at ${updated}, after it was submitted.`,
            remedy,
        };
    }
    return null;
}
/** The line that confirms an approval of this record at this commit of this pull request. */
function confirmationLine(question, pr, commit) {
    const digest = (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortBindingDigest */ .uJ)({
        repositoryId: question.facts.repository.id,
        pullRequest: pr.number,
        baseRef: pr.base.ref,
        headSha: commit,
        recordPath: question.record.path,
        recordDigest: question.record.digest,
    });
    return `change-gate approve ${question.record.value.id} ${digest}`;
}


/***/ }),

/***/ 1989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ bestRole),
/* harmony export */   UJ: () => (/* binding */ interestThrough),
/* harmony export */   sn: () => (/* binding */ usableDelegations)
/* harmony export */ });
/* harmony import */ var _register_independence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9441);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9070);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4716);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/**
 * What somebody may do with what others lent them, and what that takes from them: a delegation holds within its days and its limit, and who
 * stands in for another is no more independent than that one is.
 */






/**
 * A delegate is not independent of whom the delegator is not independent of, also where they would count by a level of their own: the
 * interest in words, as `interestOf` has it; null while no delegation that holds at the instant and for this change brings one.
 */
function interestThrough(directory, person, at, scope) {
    const { usable } = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationsTo */ .N)(directory, person, at, (delegation) => exceedsLimit(delegation, scope));
    for (const { delegator } of usable) {
        const interest = (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_2__/* .interestOf */ .wk)(delegator, null, scope.interests, scope.independentOf);
        if (interest !== null)
            return `stands in for ${delegator.login}, who ${interest}`;
    }
    return null;
}
/** The delegations that hold for a person, an instant and a change, and why others do not. */
function usableDelegations(directory, person, at, scope) {
    const check = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationsTo */ .N)(directory, person, at, (delegation) => exceedsLimit(delegation, scope));
    const usable = [];
    const invalid = [...check.invalid];
    for (const lent of check.usable) {
        // A delegate is not independent of whom the delegator is not independent of. What a delegator may not use themselves, as they stand
        // in for somebody with an interest, they do not lend either.
        const interest = (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_2__/* .interestOf */ .wk)(lent.delegator, null, scope.interests, scope.independentOf) ??
            interestThrough(directory, lent.delegator, at, scope);
        if (interest === null)
            usable.push(lent);
        else
            invalid.push(`the delegation from ${lent.delegator.login} does not help here: ${lent.delegator.login} ${interest}`);
    }
    return { usable, invalid };
}
function exceedsLimit(delegation, scope) {
    const { limit } = delegation;
    if (limit?.risk !== undefined && (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRisk */ .l$)(scope.risk, limit.risk) > 0) {
        return `goes up to ${limit.risk} risk, and this change has ${scope.risk} risk`;
    }
    const patterns = limit?.environments;
    if (patterns !== undefined) {
        const outside = scope.environments.find((name) => !patterns.some((pattern) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameMatch */ .bQ)(pattern, name)));
        if (outside !== undefined)
            return `is for ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listAnd */ .G)(patterns)}, and not for ${outside}`;
    }
    return null;
}
/** The highest level that a person may use: their own or one lent to them. */
function bestRole(role, lent) {
    return lent.reduce((best, one) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .higherRole */ .Au)(best, one.role), role);
}


/***/ }),

/***/ 8495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GZ: () => (/* binding */ askedFor),
  pz: () => (/* binding */ fillIn),
  Kf: () => (/* binding */ fillRule),
  ZF: () => (/* binding */ findEligible),
  Im: () => (/* binding */ isEmpty),
  ct: () => (/* binding */ isFit),
  X1: () => (/* binding */ sayNeeds),
  tr: () => (/* binding */ spellOut),
  Zd: () => (/* binding */ standingNow)
});

// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js + 1 modules
var roles = __webpack_require__(4716);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/lent-authority.js
var lent_authority = __webpack_require__(1989);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/matching.js
/**
 * Who fills which place: a maximum matching between the places of a rule and the people who approved, so that one person in two
 * groups neither counts twice nor blocks an assignment that exists.
 */
/**
 * Finds a maximum bipartite matching by augmenting paths.
 * @param fits for each place, the indexes of the people who could fill it, in order of preference
 * @returns for each place the index of its person, or null; deterministic for the same input
 */
function matching_assign(fits) {
    const placeOf = new Map();
    const tryPlace = (place, seen) => {
        for (const person of fits[place] ?? []) {
            if (seen.has(person))
                continue;
            seen.add(person);
            const taken = placeOf.get(person);
            if (taken === undefined || tryPlace(taken, seen)) {
                placeOf.set(person, place);
                return true;
            }
        }
        return false;
    };
    for (const place of fits.keys())
        tryPlace(place, new Set());
    const filled = fits.map(() => null);
    for (const [person, place] of placeOf)
        filled[place] = person;
    return filled;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/requirements.js
/**
 * What a rule asks for, as places to be filled, and who could fill them. Within one rule every place needs a person of its own;
 * an empty requirement has no places and is therefore never met.
 */







function spellOut(rule, directory) {
    return rule.require.map((asks) => {
        if (asks.board !== undefined) {
            const name = asks.board;
            const board = Object.entries(directory.register.boards ?? {}).find(([key]) => key === name)?.[1] ?? null;
            const places = board === null
                ? []
                : Array.from({ length: board.quorum }, (_, index) => ({ kind: index === 0 ? 'chair' : 'member', board }));
            const needs = board === null
                ? `the board ${name}`
                : `the board ${name}: ${board.quorum} of its ${board.members.length} members, one of them a ${board.chair}`;
            return { rule: rule.name, needs, asks, board: { name, board }, places };
        }
        const count = asks.count ?? 1;
        return {
            rule: rule.name,
            needs: `${count} \u00d7 ${describe(asks)}`,
            asks,
            board: null,
            places: Array.from({ length: count }, () => ({ kind: 'requirement' })),
        };
    });
}
function describe(asks) {
    const parts = [];
    if (asks.role !== undefined)
        parts.push(asks.role);
    for (const [skill, level] of Object.entries(asks.skill ?? {}))
        parts.push(`${level} in ${skill}`);
    if (asks.capacity !== undefined)
        parts.push(`capacity ${asks.capacity}`);
    return parts.length === 0 ? 'nobody (the requirement is empty)' : parts.join(' with ');
}
function askedFor({ asks, board }) {
    if (board !== null)
        return { kind: 'board', name: board.name };
    const { role = null, skill = {}, capacity = null } = asks;
    return { kind: 'people', role, skills: Object.entries(skill), capacity };
}
/** As people say it: `1 change and release manager`. */
function sayNeeds(requirement) {
    if (isEmpty(requirement))
        return 'nobody (the requirement is empty)';
    const { board, needs, places } = requirement;
    if (board !== null && board.board !== null) {
        const { chair, members, quorum } = board.board;
        return `${quorum} of the ${(0,words/* count */.U9)(members.length, 'member')} of the board ${board.name}, one of them a ${(0,words/* sayName */.NJ)(chair)}`;
    }
    return (0,words/* sayRequirement */.VJ)({ asks: askedFor(requirement), count: places.length, needs });
}
/** Whether somebody of this standing may fill a place. */
function isFit(directory, requirement, place, standing, scope) {
    if (place.kind === 'requirement')
        return meetsRequirement(directory, requirement.asks, standing);
    return hasSeat(directory, place.board, standing, scope, place.kind === 'chair');
}
function meetsRequirement(directory, asks, { person, at, role, lent }) {
    let isAsked = false;
    if (asks.role !== undefined) {
        isAsked = true;
        if (!(0,roles/* isAtLeastRole */.Nu)((0,lent_authority/* bestRole */.$w)(role, lent), asks.role))
            return false;
    }
    for (const [skill, level] of Object.entries(asks.skill ?? {})) {
        isAsked = true;
        if (!(0,roles/* isAtLeastSkill */.mx)((0,people/* skillAt */.fo)(directory, person, skill, at), level))
            return false;
    }
    if (asks.capacity !== undefined) {
        isAsked = true;
        if (!(0,people/* hasCapacity */.pX)(directory, person, asks.capacity, at))
            return false;
    }
    return isAsked;
}
/**
 * A seat of one's own or of a member who delegated; who requested or implements has none whatever the policy says. A seat needs no level,
 * but the first and last day that the register gives a person are those of their seat too.
 */
function hasSeat(directory, board, { person, at, role, lent }, scope, asChair) {
    const isFree = (one) => (0,independence/* interestOf */.wk)(one, null, scope.interests, ['requester', 'implementers']) === null;
    if (!isFree(person))
        return false;
    const isMember = (one) => one.logins.some((login) => (0,names/* includesName */.VH)(board.members, login));
    const { why } = (0,people/* roleAt */.Ci)(directory, person, at);
    const isServing = why === 'held' || why === 'none';
    if (isServing && isMember(person) && (!asChair || (0,roles/* isAtLeastRole */.Nu)((0,lent_authority/* bestRole */.$w)(role, lent), board.chair)))
        return true;
    return lent.some((one) => isMember(one.delegator) &&
        isFree(one.delegator) &&
        (!asChair || (0,roles/* isAtLeastRole */.Nu)((0,lent_authority/* bestRole */.$w)(role, [one]), board.chair)));
}
/** Whether a requirement asks for nothing, so that nobody can meet it; a board that the register lacks is another matter. */
function isEmpty({ asks, board, places }) {
    const asksNothing = asks.role === undefined && asks.capacity === undefined && Object.keys(asks.skill ?? {}).length === 0;
    return board === null && (places.length === 0 || asksNothing);
}
/** What the owner of the policy does about a rule that asks for nothing. */
function fillIn(rule) {
    return `Nobody can meet an empty rule: the owner of the policy says under \`require\` whom the rule \u201c${rule}\u201d asks for.`;
}
/** Fills the places of one rule with the people who approved; each person once. */
function fillRule(directory, requirements, candidates, scope) {
    const places = requirements.flatMap((requirement) => requirement.places.map((place) => ({ requirement, place })));
    const fits = places.map(({ requirement, place }) => candidates.flatMap((candidate, index) => (isFit(directory, requirement, place, candidate, scope) ? [index] : [])));
    const filled = matching_assign(fits);
    return requirements.map((requirement) => {
        const people = places.flatMap((one, index) => {
            const person = filled[index];
            const candidate = person === null || person === undefined ? undefined : candidates[person];
            return one.requirement === requirement && candidate !== undefined ? [candidate] : [];
        });
        return { requirement, have: people.length, people };
    });
}
/** Who could still fill a place of a requirement today, in the register's order. */
function findEligible(directory, filled, taken, scope, now) {
    const { requirement } = filled;
    return directory.people
        .filter((person) => !taken.has(person.key))
        .filter((person) => (0,independence/* interestOf */.wk)(person, null, scope.interests, scope.independentOf) === null)
        .filter((person) => (0,lent_authority/* interestThrough */.UJ)(directory, person, now, scope) === null)
        .filter((person) => {
        const standing = standingNow(directory, person, scope, now);
        return requirement.places.some((place) => isFit(directory, requirement, place, standing, scope));
    });
}
function standingNow(directory, person, scope, at) {
    return {
        person,
        at,
        role: (0,people/* roleAt */.Ci)(directory, person, at).role,
        lent: (0,lent_authority/* usableDelegations */.sn)(directory, person, at, scope).usable,
    };
}


/***/ }),

/***/ 4059:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ effectiveHeads),
/* harmony export */   lS: () => (/* binding */ pushedBy),
/* harmony export */   ns: () => (/* binding */ headSince)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5686);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/**
 * The head of a pull request: which commits count as it, and since when. Dates come from GitHub's own clock, never from git.
 */


/** The heads that a review may have been given on: the head, and what lies before it when only upkeep of records came after. */
function effectiveHeads(pr) {
    const heads = [pr.head.sha];
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnavailable */ .Pd)(pr.commits))
        return heads;
    const bySha = new Map(pr.commits.map((commit) => [commit.sha, commit]));
    let commit = bySha.get(pr.head.sha);
    while (commit?.upkeep === true && commit.parents?.length === 1) {
        const parent = commit.parents[0];
        if (parent === undefined || heads.includes(parent))
            break;
        commit = bySha.get(parent);
        if (commit === undefined)
            break;
        heads.push(parent);
    }
    return heads;
}
/**
 * By when a commit was in this pull request, by GitHub's own clock: when it became the head, or the first commit after it that did. null
 * where it is none of its commits, or nothing proves it.
 */
function pushedBy(pr, commit) {
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnavailable */ .Pd)(pr.commits))
        return null;
    const place = pr.commits.findIndex(({ sha }) => sha === commit);
    if (place < 0)
        return null;
    const known = pr.commits.slice(place).flatMap(({ sha }) => headSince(pr, sha) ?? []);
    const [first, ...more] = known;
    return first === undefined ? null : more.reduce(_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .earlierOf */ .OR, first);
}
/** When a commit last became the head of this pull request, by GitHub's own clock; null when nothing proves it. */
function headSince(pr, commit) {
    const observations = pr.head_observations;
    if (observations === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnavailable */ .Pd)(observations))
        return null;
    // The merge fixes the head for good: who restores the branch afterwards pushes what was reviewed once more.
    const merged = pr.merged_at ?? null;
    const seen = observations.filter(({ sha, at }) => sha === commit && (merged === null || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(merged, at)));
    // A force-push event is only a lower bound: it can make the time later, it cannot be the only proof.
    if (!seen.some((observation) => observation.source !== 'head_ref_force_pushed'))
        return null;
    return seen.reduce((latest, observation) => (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG)(latest, observation.at), pr.created_at);
}


/***/ }),

/***/ 7152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   Tb: () => (/* binding */ pullRequestsOf),
/* harmony export */   Tt: () => (/* binding */ judgePullRequests),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   fo: () => (/* binding */ approvedThrough),
/* harmony export */   iB: () => (/* binding */ commitsNamed),
/* harmony export */   kr: () => (/* binding */ notCovered)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3646);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7432);
/* harmony import */ var _taken_away_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8838);
/**
 * The pull requests that a record is judged through: which they are, which of them need the approvals, what they touch, and
 * whether they are in a state that can authorise anything.
 */







function isLocal(world) {
    return world.facts.subject.event === 'local';
}
/** All pull requests that a record answers for here: its own, and those that are reviewed or go out with it. */
function pullRequestsOf(world, record, all) {
    const { facts, policy, stage } = world;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(facts, record);
    const own = origin === null ? [] : [origin];
    const isAnswered = ({ number }) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswerable */ .zK)(record, number, facts, all);
    if (stage !== 'review')
        return unique([
            ...own,
            ...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestsGoingOut */ .A8)(policy, facts).filter((pr) => isAnswered(pr) && !isChangeOfItsOwn(world, record, pr.number)),
        ]);
    // A record that is selected by a trailer is judged for the pull request that selects it, too.
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    return unique([...own, ...(facts.review_of?.length === 1 ? reviewed : reviewed.filter(isAnswered))]);
}
/** Of all since the last deployment what is a change without a file is judged as that, by its model, and asks nobody else for approval. */
function isChangeOfItsOwn({ judged }, { value }, number) {
    return value.covers === 'since-last-deployment' && judged.some(({ raisedIn }) => raisedIn === number);
}
/**
 * The pull requests that each need the approvals; null stands for what no pull request brought in, where only other evidence
 * counts. Reviews of the code bind nothing of a record that lies elsewhere, so the record's own place is always among them.
 */
function approvedThrough({ policy, facts, stage }, record, origin, pullRequests) {
    // A copy of the record on a branch says nothing of what came to that branch with it.
    const copies = (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .branchBringersOf */ .Mb)(facts, record);
    if (policy.approvals['binds-to'] === 'record')
        return [
            origin,
            ...pullRequests.filter((pr) => {
                const isAnothers = stage === 'deploy' && isOfAnother(record, pr.number, facts);
                return pr !== origin && (copies.includes(pr.number) || isAnothers);
            }),
        ];
    return origin === null ? [null, ...pullRequests] : pullRequests;
}
function unique(pullRequests) {
    return pullRequests.filter((one, index) => pullRequests.findIndex(({ number }) => number === one.number) === index);
}
/**
 * Whether a record leads to a pull request by another record alone: one that it names by its id, or tries again. What that one says, and who
 * changed it since, is no part of the digest that was approved.
 */
function isOfAnother(record, number, facts) {
    if (record.value.covers === 'since-last-deployment')
        return false;
    if ((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .bringersOf */ .ch)(facts, record).includes(number))
        return false;
    return (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .coversOf */ .ys)(record).every((entry) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)(entry) !== number);
}
/** The commits that go out and that a record names by their SHA; those of pull requests are known by these. */
function commitsNamed(record, facts) {
    if ((0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__/* .takenAway */ .GX)(facts)?.direction === 'behind')
        return [];
    return (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .commitsLanded */ .r9)(facts).filter(({ sha }) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitNamed */ .zl)(record, sha));
}
/** Every path that is touched, null where that is not known. */
function filesOfAll(world, pullRequests, commits = []) {
    if (pullRequests.length === 0 && commits.length === 0)
        return world.localFiles;
    const files = [];
    for (const commit of commits) {
        const known = filesOfCommit(commit, world.facts);
        if (known === null)
            return null;
        files.push(...known);
    }
    for (const pr of pullRequests) {
        const own = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(pr);
        if (own === null)
            return null;
        files.push(...own);
    }
    return files;
}
/**
 * Of a commit that is what a pull request brought, what that one touches is more than what the commit does. One that is not (an earlier commit,
 * another content) may do what its pull request lists nowhere.
 */
function filesOfCommit({ files, differs, pull_requests }, facts) {
    if (files !== undefined)
        return files;
    if (differs !== undefined)
        return null;
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(pull_requests) || pull_requests.length === 0)
        return null;
    const own = facts.pull_requests.filter(({ number }) => pull_requests.includes(number)).map(_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8);
    return own.length === 0 || own.includes(null) ? null : own.flatMap((paths) => paths ?? []);
}
/** What a standard change may touch beside what its model reaches to: records, and never the rules that it is judged by. */
function isOwnFile(world, file) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPath */ .$k)(world.policy.records, file);
}
function notCovered(world, record) {
    const { environment } = world;
    if (environment === null || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(record.value.environments, environment))
        return [];
    return [
        {
            reason: 'environment-not-covered',
            level: 'error',
            change: record.value.id,
            message: `${record.value.id} is for ${record.value.environments.join(', ')} and not for ${environment}.`,
            remedy: `Write a record for ${environment}, or add it under \`environments\` and have the record approved again.`,
            where: { file: record.path, pointer: ['environments'] },
        },
    ];
}
/** Draft, closed and unmerged pull requests do not authorise. */
function judgePullRequests(world, record, pullRequests) {
    const findings = [];
    for (const pr of pullRequests) {
        const isUnderReview = world.stage === 'review' && (world.facts.review_of ?? []).includes(pr.number);
        const isMerged = pr.merged_at !== null && pr.merged_at !== undefined;
        if (isUnderReview ? pr.state === 'open' && !pr.draft : isMerged)
            continue;
        const state = pr.state === 'closed' ? 'closed without being merged' : pr.draft ? 'a draft' : 'open, and not merged';
        findings.push({
            reason: 'pull-request-not-open',
            level: 'error',
            change: record.value.id,
            message: isMerged
                ? `Pull request #${pr.number} is merged already, so there is nothing more to review in it.`
                : `Pull request #${pr.number} is ${state}, so it does not authorise ${isUnderReview ? 'anything' : 'a deployment'}.`,
            remedy: wayOn(pr, isMerged),
            where: null,
        });
    }
    return findings;
}
/** What was merged is not put forward anew, and neither is what is closed: both go on as they are, or by a record. */
function wayOn({ number, state, draft }, isMerged) {
    if (isMerged)
        return `Nothing has to be done here: a deployment is judged by what was merged. If it was merged without an approval that it needs, a change record names it (\`covers: ["#${number}"]\`), and is approved and merged.`;
    if (state === 'closed')
        return 'Nothing of it goes out as it is. Reopen it if it is still wanted.';
    return draft ? 'Mark the pull request as ready for review.' : 'Merge the pull request first.';
}


/***/ }),

/***/ 8555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ judgeBesideTime),
  j: () => (/* binding */ judgeDraft)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/standard-changes.js
var standard_changes = __webpack_require__(476);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/environment-names.js
var environment_names = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 19 modules
var examination = __webpack_require__(3119);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/risk-by-record.js
var risk_by_record = __webpack_require__(4353);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var rules = __webpack_require__(9923);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/what-is-asked.js




/** How many who could approve are named. */
const MOST_NAMED = 5;
/** @param doubts what hangs on the files that the change touches, where these are not known */
function sayWhatIsAsked(world, record, verdict, doubts) {
    const open = verdict.requirements.filter(({ met }) => !met);
    const asked = open.length === 0
        ? sayNothingAsked(world, record)
        : `It will need ${open.map((one) => sayOpen(one)).join(', and ')}.`;
    return {
        reason: 'approval-outstanding',
        level: 'notice',
        change: record.value.id,
        message: `A draft authorises nothing. ${asked}${sayDoubts(doubts)}${sayTime(world, verdict)}`,
        remedy: sayNext(world, verdict),
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayNext({ register }, { decision }) {
    const open = 'pen a pull request with the record; the gate judges it there.';
    if (register === null)
        return `Add the register first, then o${open}`;
    return decision === 'awaiting' ? `O${open}` : `Mend what is wrong first, then o${open}`;
}
function sayDoubts(doubts) {
    const all = [...new Set(doubts)];
    return all.length === 0
        ? ''
        : ` Whether ${(0,name_list/* listOr */.Q)(all)} asks for more depends on the files that the change touches (\`--base REF\` shows them).`;
}
function sayNothingAsked(world, record) {
    if (world.register === null)
        return 'Without a register nobody can approve it.';
    return record.value.type === 'standard'
        ? 'It needs no approval of its own: its model was approved.'
        : 'As it stands it lacks no approval.';
}
function sayOpen(requirement) {
    const { rule, eligible } = requirement;
    const few = eligible.slice(0, MOST_NAMED);
    const more = eligible.length - few.length;
    const who = few.length === 0
        ? 'nobody in the register can give it'
        : `${(0,name_list/* listOr */.Q)(more > 0 ? [...few, `${more} more`] : few)} can give it`;
    return `${(0,words/* sayRequirement */.VJ)(requirement)} (rule \u201c${rule}\u201d; ${who})`;
}
function sayTime({ now, policy }, { schedule, decision, type }) {
    if (schedule === null || decision === 'undetermined' || !(0,wall_time/* isKnownZone */.Wn)(policy.timezone))
        return '';
    const opens = (0,time/* parseInstant */.nV)(schedule.opensAt ?? '');
    const closes = (0,time/* parseInstant */.nV)(schedule.closesAt ?? '');
    const at = (instant) => (0,time/* describeInstant */.l0)(instant, policy.timezone);
    const isOwn = opens !== null && opens === (0,time/* parseInstant */.nV)(schedule.start ?? '');
    if (decision === 'refused')
        return opens === null || isOwn ? '' : ` The next time that is long enough begins at ${at(opens)}.`;
    if (opens !== null)
        return ` It could go from ${at(opens)}${closes === null ? '' : ` to ${at(closes)}`}.`;
    if (closes !== null && closes > ((0,time/* parseInstant */.nV)(now) ?? closes))
        return ` It could go now, until ${at(closes)}.`;
    return type === 'standard' && schedule.start === null ? ' It could go at any time that the calendar allows.' : '';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/draft.js
/**
 * A draft: the record with everything that a checkout holds (other records, calendar, register, models, catalog), before anybody is asked.
 * Only what people and GitHub still have to give is missing, and the verdict says what that will be. Nothing is authorised.
 */




















/**
 * @param asked null where there is no register
 * @param isTimeKnown false where a rule could not be read, so that nobody can say when it could go
 */
function judgeDraft(run, asked, record, isTimeKnown = true) {
    const { world } = run;
    const risk = (0,risk_by_record/* riskByRecord */.k)(world, record);
    const examined = asked === null ? null : asked.examine(record);
    const schedule = judgeTime(run, asked, record, risk.verdict.final);
    const findings = [...judgeBesideTime(run, asked, record), ...schedule.findings];
    const requirements = examined?.judgements[0]?.judgement.requirements ?? [];
    const verdict = {
        id: record.value.id,
        title: record.value.title,
        type: record.value.type,
        path: record.path,
        digest: record.digest,
        decision: (0,finding/* worstOf */.h)(findings) ?? 'awaiting',
        risk: risk.verdict,
        schedule: schedule.schedule,
        requirements,
        approvals: examined?.judgements[0]?.judgement.approvals ?? [],
        confirmation: null,
    };
    const doubts = [
        ...risk.undecided.map(({ name }) => `the floor \u201c${name}\u201d`),
        ...(examined?.rules.unread ?? []).map(({ what }) => what),
    ];
    // Of what has ended or was withdrawn nothing is asked any more.
    const isOver = record.value.outcome !== undefined || record.value.withdrawn !== undefined;
    const timed = isTimeKnown ? verdict : { ...verdict, decision: 'undetermined' };
    return { verdict, findings: isOver ? findings : [...findings, sayWhatIsAsked(world, record, timed, doubts)] };
}
function judgeTime(run, asked, record, risk) {
    const { policy, now, items } = run.world;
    const value = (0,examination/* withModelPlan */.xK)(run.world, record);
    return (0,schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar: run.calendar,
        stage: 'draft',
        now,
        risk,
        requestedAt: record.value['requested-at'],
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments: record.value.environments,
        others: asked === null ? run.standing() : asked.schedulable(),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(asked?.directory ?? null, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: record.value.late !== undefined,
    });
}
/**
 * What is said of a draft apart from its time, for those who judge the time of many at once.
 *
 * @param asked null where there is no register
 */
function judgeBesideTime(run, asked, record) {
    const { verdict } = (0,risk_by_record/* riskByRecord */.k)(run.world, record);
    return [
        ...judgeByFiles(run, record, verdict),
        ...(asked === null
            ? withoutRegister(run.world, record, verdict.final)
            : byRegister(asked, record, asked.examine(record))),
    ];
}
/** What the files of the checkout tell, whoever holds which level. */
function judgeByFiles({ world, all, overdue }, record, risk) {
    const requester = (0,independence/* judgeRequester */.gU)(record);
    return [
        ...(0,record_checks/* judgeIdentity */.Ec)(record, all),
        ...(0,record_checks/* judgeLife */.yJ)(record, 'draft'),
        ...(0,record_checks/* judgeRetry */.UY)(record, all),
        ...(0,retries/* judgeTakeover */.n$)(record, all, world.now),
        ...(0,unread_records/* judgeUnreadRecords */.fA)(record, record.value.environments, world),
        ...(0,environment_names/* judgeEnvironmentNames */.r)(world, record),
        ...(0,risk_risk/* underDeclared */.Dw)(record, risk),
        ...(requester === null ? [] : [requester]),
        ...(record.value.type === 'emergency' ? (0,emergencies/* judgeIncident */.MC)(record) : []),
        ...(0,review_duty/* judgeReviewDuties */.I1)(world, record, risk.final, overdue),
        ...(0,item_check/* judgeItems */.Y)(record, world.items, world.localFiles).findings,
    ];
}
/** What hangs on who holds which level. Evidence that only GitHub has is not missed: nobody was asked yet. */
function byRegister({ world, directory, all, debts }, record, examined) {
    const { policy, now, models } = world;
    const { environments, type } = record.value;
    const risk = examined.risk.verdict.final;
    const owed = (0,emergencies/* judgeDebts */.OB)({ record, environments, debts: debts(), policy });
    const said = examined.judgements.flatMap(({ judgement }) => judgement.findings);
    return [
        ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now),
        ...owed.findings,
        ...(type === 'standard'
            ? (0,standard_changes/* judgeModel */.f)({
                record,
                models,
                all,
                directory,
                policy,
                now,
                files: ownFiles(world),
                risk,
            }).findings
            : []),
        ...(examined.rules.isMatched || type === 'standard' || examined.rules.unread.length > 0
            ? []
            : [(0,rules/* noRuleMatches */.L)(record, risk, environments, policy)]),
        // A no stands, whoever else is still to be asked.
        ...said.filter(({ reason }) => reason === 'approval-rejected'),
    ];
}
function withoutRegister(world, record, risk) {
    if (record.value.type !== 'standard')
        return [];
    return (0,model_fit/* judgeFit */.RX)({ record, models: world.models, files: ownFiles(world), risk });
}
function ownFiles(world) {
    return world.localFiles?.filter((file) => !(0,pull_requests/* isOwnFile */.Z4)(world, file)) ?? null;
}


/***/ }),

/***/ 64:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeEnvironmentNames)
/* harmony export */ });
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);



function judgeEnvironmentNames({ policy }, record) {
    const patterns = policy.environments.map(({ pattern }) => pattern);
    const exact = patterns.filter((pattern) => !/[*?]/.test(pattern));
    // "*" takes in whatever is left, a slip as well.
    const meant = patterns.filter((pattern) => !/^\*+$/.test(pattern));
    if (exact.length === 0)
        return [];
    return record.value.environments.flatMap((name, index) => {
        if (meant.some((pattern) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameMatch */ .bQ)(pattern, name)))
            return [];
        const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, exact) ?? beginning(name, exact);
        return [
            {
                reason: 'environment-not-covered',
                level: 'warning',
                change: record.value.id,
                message: `The policy has no environment ${name}. It has ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listAnd */ .G)(exact)}.`,
                remedy: near === null
                    ? 'Correct the name, or leave it if the environment is new: the gate enforces on those too.'
                    : `Write ${near} if that is meant.`,
                where: { file: record.path, pointer: ['environments', index] },
            },
        ];
    });
}
/** `prod` for `production`; null where it begins none, or several. */
function beginning(name, known) {
    const found = known.filter((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(one).startsWith((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name).startsWith((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(one)));
    return found.length === 1 ? (found[0] ?? null) : null;
}


/***/ }),

/***/ 3119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  JX: () => (/* binding */ hasCounted),
  td: () => (/* binding */ isTakenAsApproved),
  xK: () => (/* binding */ withModelPlan)
});

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/identify.js
/** Who stands behind a vote: a person of the register, nobody who may approve, or a login whose account is another than the register says. */

function identify(directory, vote) {
    if (vote.account === null) {
        return {
            kind: 'nobody',
            doubt: {
                reason: 'approver-unknown',
                message: 'A review came from an account that has been deleted.',
                remedy: 'Somebody else in the register approves instead.',
            },
        };
    }
    if (vote.account.isBot) {
        return {
            kind: 'nobody',
            doubt: {
                reason: 'approver-is-bot',
                message: `${vote.approver} is a bot or an app. Only people can approve.`,
                remedy: 'A person in the register approves instead.',
            },
        };
    }
    const found = (0,people/* findPerson */.vW)(directory, vote.account);
    if (found.kind !== 'unknown')
        return found;
    return {
        kind: 'nobody',
        doubt: {
            reason: 'approver-unknown',
            message: `${vote.approver} is not in the register (${directory.path}).`,
            remedy: 'Somebody in the register approves instead, or a change and release manager adds them to it.',
        },
    };
}
function mismatchDoubt(mismatch) {
    return {
        reason: 'identity-mismatch',
        message: `The register says that ${mismatch.login} has the id ${mismatch.expected}. On GitHub the account of that name has the id ${mismatch.found}.`,
        remedy: 'A change and release manager finds out who holds the login now and corrects the register.',
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/lent-authority.js
var lent_authority = __webpack_require__(1989);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/some-time-since.js
/**
 * A yes of which nobody's clock tells when it was given, only that it was at some time since: an answer for an environment, which its run has had
 * since it began, and a signed entry that no push dates. Whatever it needs has to have held all the time.
 */






/** Whether a vote was given when it says or at any time since; an answer for an environment has no time of its own. */
function isAnyTimeSince({ evidence, isUndated }) {
    return evidence === 'environment' || isUndated === true;
}
/** The interest that somebody had at any time in between through whom they stood in for, in words; null where they had none. */
function interestMeanwhile(directory, person, { from, until }, scope) {
    // A delegation that held in between held at the beginning or began after that.
    const begun = (directory.register.delegations ?? [])
        .flatMap(({ starts }) => (0,days/* parseDay */.Iq)(starts) ?? [])
        .map((day) => (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(day, directory.zone)))
        .filter((at) => (0,instants/* isBefore */.Y8)(from, at) && (0,instants/* isBefore */.Y8)(at, until));
    for (const at of [from, ...begun, until]) {
        const interest = (0,lent_authority/* interestThrough */.UJ)(directory, person, at, scope);
        if (interest !== null)
            return interest;
    }
    return null;
}
/** What has ended may have ended before the yes was given: it has to have held all the time. */
function standingUntil(now, then, directory, scope) {
    const { person, role } = then;
    const last = (0,lent_authority/* usableDelegations */.sn)(directory, person, now, scope).usable;
    const lent = then.lent.filter(({ delegation }) => last.some((one) => one.delegation === delegation));
    const hasLeft = (0,people/* roleAt */.Ci)(directory, person, now).why === 'ended';
    if (!hasLeft && lent.length === then.lent.length)
        return then;
    // Whoever came only meanwhile has no more by that.
    const isNew = (0,people/* roleAt */.Ci)(directory, person, then.at).why === 'not-yet';
    return isNew ? { ...then, lent } : { ...then, at: now, role: hasLeft ? null : role, lent };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/start-anew.js
/** What helps where an approver does not count because they started the deployment, and had no other part in the change. */
const START = {
    push: 'runs the workflow by hand (Actions, Run workflow), where it has the trigger `workflow_dispatch`, or merges what comes next, with which this goes out too',
    workflow_dispatch: 'runs the workflow (Actions, Run workflow)',
    deployment: 'creates the deployment',
    release: 'runs the workflow by hand (Actions, Run workflow), where it has the trigger `workflow_dispatch`, or publishes the next release',
};
/** GitHub keeps for every attempt who started the first, so that a re-run by somebody else changes nothing. */
function sayStartAnew(approver, event = '') {
    const how = START[event] ?? 'starts the workflow again';
    return `The approval counts for a deployment that somebody else starts: anybody but ${approver} who may write to the repository, whoever requested the change included, ${how}. To run this job again is not enough. Or somebody else who has no part in the change approves.`;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/candidates.js
/**
 * From votes to people: who stands behind a vote, which level they held when they gave it, whether they are independent, and who
 * can stand beside whom. A person stands once, an authority stands once, and environment approvals fill one place at most.
 */






function sortVotes(directory, votes, scope, now) {
    const candidates = [];
    const discounted = [];
    const against = [];
    const mismatches = [];
    const approvals = [];
    for (const vote of votes) {
        const identified = identify(directory, vote);
        if (identified.kind === 'mismatch') {
            mismatches.push({ ...identified, vote });
            discounted.push({ vote, person: null, role: null, doubt: mismatchDoubt(identified) });
        }
        else if (identified.kind === 'nobody')
            discounted.push({ vote, person: null, role: null, doubt: identified.doubt });
        else if (vote.doubt !== null) {
            const role = (0,people/* roleAt */.Ci)(directory, identified.person, vote.at ?? now).role;
            discounted.push({ vote, person: identified.person, role, doubt: vote.doubt });
        }
        else if (vote.decision === 'approved' && vote.at !== null)
            approvals.push({ vote, person: identified.person, at: vote.at });
        else if (vote.decision !== 'approved')
            against.push({ vote, person: identified.person, at: vote.at ?? now });
    }
    // The order of the votes must not matter: people by key, and of one person's votes the strongest evidence first.
    approvals.sort((a, b) => compareText(a.person.key, b.person.key) ||
        rankOf(a.vote) - rankOf(b.vote) ||
        compareText(a.at, b.at) ||
        compareText(a.vote.approver, b.vote.approver));
    for (const { vote, person, at } of approvals) {
        const role = (0,people/* roleAt */.Ci)(directory, person, at).role;
        const interest = (0,independence/* interestOf */.wk)(person, vote.account, scope.interests, scope.independentOf);
        if (interest !== null) {
            discounted.push({ vote, person, role, doubt: notIndependent(vote, interest, scopeOfStart(person, vote, scope)) });
            continue;
        }
        const bound = isAnyTimeSince(vote)
            ? interestMeanwhile(directory, person, { from: at, until: now }, scope)
            : (0,lent_authority/* interestThrough */.UJ)(directory, person, at, scope);
        if (bound !== null) {
            discounted.push({ vote, person, role, doubt: notIndependent(vote, bound) });
            continue;
        }
        const then = { vote, person, at, role, lent: (0,lent_authority/* usableDelegations */.sn)(directory, person, at, scope).usable };
        candidates.push(isAnyTimeSince(vote) ? standingUntil(now, then, directory, scope) : then);
    }
    return { candidates, discounted, against, mismatches };
}
/** How many ways of letting people stand are tried at most; more than a register of honest people ever needs. */
const MOST_WAYS = 256;
/**
 * The ways in which candidates can stand beside each other: each person with one of their votes, at most one by an approval of the
 * environment, and each authority once, in the hands of whoever holds it or of one delegate. Which way serves the rules best
 * depends on the rules, so all are handed out; nobody is in the way of anybody by the order of names alone.
 */
function waysToStand(candidates) {
    const people = [...new Set(candidates.map(({ person }) => person.key))];
    const votes = choose(people.map((key) => candidates.filter(({ person }) => person.key === key)));
    const ways = [];
    // One after the other and no further than the bound: all of them together would be its third power.
    for (const vote of votes)
        for (const oneOfRun of withOneOfTheRun(vote))
            for (const way of withOwnAuthority(oneOfRun)) {
                ways.push(way);
                if (ways.length === MOST_WAYS)
                    return ways;
            }
    return ways;
}
/** One of each list, in all combinations, up to a bound. */
function choose(lists) {
    return lists.reduce((ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])).slice(0, MOST_WAYS), [[]]);
}
function withOneOfTheRun(candidates) {
    const ofRun = candidates.filter(({ vote }) => vote.evidence === 'environment');
    if (ofRun.length < 2)
        return [candidates];
    return ofRun.map((kept) => candidates.filter((one) => one === kept || !ofRun.includes(one)));
}
function* withOwnAuthority(candidates) {
    const lenders = [...new Set(candidates.flatMap(({ lent }) => lent.map(({ delegator }) => delegator.key)))];
    const holders = lenders.map((lender) => {
        const own = candidates.filter(({ person }) => person.key === lender);
        const lent = candidates.filter((one) => one.lent.some(({ delegator }) => delegator.key === lender));
        return [...own, ...lent].map((holder) => ({ lender, holder }));
    });
    for (const way of choose(holders)) {
        const isHeldBy = (lender, person) => way.some((one) => one.lender === lender && one.holder.person.key === person.key);
        yield candidates
            .filter(({ person }) => !lenders.includes(person.key) || isHeldBy(person.key, person))
            .map((one) => ({ ...one, lent: one.lent.filter(({ delegator }) => isHeldBy(delegator.key, one.person)) }));
    }
}
/** Why a vote that would count by itself does not stand in the way that was chosen. */
function crowdedOut(candidate, standing) {
    const { vote, person } = candidate;
    if (standing.some((other) => other.person.key === person.key))
        return countedTwice(vote, `does not count as a second one: ${person.login} has approved already`);
    if (vote.evidence === 'environment')
        return countedTwice(vote, 'does not count as a second one: of approvals of the environment only one counts');
    return countedTwice(vote, `does not count: a delegate of ${person.login} has approved in their place, and the two have one vote`);
}
/** That what was lent to somebody is used by another; null where they stand with all of it. */
function sharedAuthority(whole, standing) {
    const first = whole.lent.find(({ delegation }) => standing.lent.every((one) => one.delegation !== delegation));
    if (first === undefined)
        return null;
    return countedTwice(standing.vote, `does not count for ${first.delegator.login}: another approval counts for ${first.delegator.login} already, and that is one vote`);
}
function notIndependent(vote, interest, startedBy = null) {
    return {
        reason: 'approver-not-independent',
        message: `${vote.approver} cannot approve this change: ${vote.approver} ${interest}.`,
        remedy: startedBy === null
            ? 'Somebody who has no part in the change approves instead.'
            : sayStartAnew(vote.approver, startedBy.event),
    };
}
/** The scope where all that a person did was to start the deployment, which somebody else can do as well; else null. */
function scopeOfStart(person, { account }, scope) {
    const others = scope.independentOf.filter((interest) => interest !== 'deployer');
    return (0,independence/* interestOf */.wk)(person, account, scope.interests, others) === null ? scope : null;
}
const PROOFS = {
    review: 'in a review',
    environment: 'of the environment',
    commit: 'in a signed entry',
    declared: 'in an entry of the record',
};
/** @param verdict what its approval does not do, and why */
function countedTwice(vote, verdict) {
    return {
        reason: 'approver-counted-twice',
        message: `The approval by ${vote.approver} (${PROOFS[vote.evidence]}) ${verdict}.`,
        remedy: 'Somebody else approves as well.',
    };
}
function rankOf(vote) {
    return ['review', 'commit', 'declared', 'environment'].indexOf(vote.evidence);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/requirements.js + 1 modules
var approvals_requirements = __webpack_require__(8495);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/best-way.js
/**
 * Of all ways in which the people who approved can stand beside each other, the one that serves the rules best; and whether one more
 * person would serve them any better. One authority is one vote, whoever uses it.
 */




/** Of all ways in which the people who approved can stand, the first that fills most rules, and then most places. */
function bestWay(question, candidates) {
    const { directory, rules, scope } = question;
    const asked = rules.map((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory));
    let best = null;
    for (const standing of waysToStand(candidates)) {
        const filled = asked.map((requirements) => ({ filled: (0,approvals_requirements/* fillRule */.Kf)(directory, requirements, standing, scope) }));
        const all = filled.flatMap((one) => one.filled);
        const isFull = ({ requirement, have }) => have === requirement.places.length;
        const places = all.reduce((sum, { have }) => sum + have, 0);
        const score = all.filter(isFull).length * 1000 + places;
        if (best === null || score > best.score)
            best = { candidates: standing, rules: filled, score };
    }
    return (best ?? {
        candidates: [],
        rules: asked.map((requirements) => ({ filled: (0,approvals_requirements/* fillRule */.Kf)(directory, requirements, [], scope) })),
        score: 0,
    });
}
/** Whether an approval by this person, given now, would fill a place more than those who approved do. */
function addsVote(question, candidates, way, person) {
    const { directory, scope, now, rules } = question;
    const { usable } = (0,lent_authority/* usableDelegations */.sn)(directory, person, now, scope);
    const isShared = candidates.some(({ lent }) => lent.some(({ delegator }) => delegator.key === person.key));
    const isOnBoard = rules.some(({ require }) => require.some(({ board }) => board !== undefined));
    // Without a delegation nobody is in the way of anybody, but on a board, where only the chair's place may be left.
    if (usable.length === 0 && !isShared && !isOnBoard)
        return true;
    return bestWay(question, withOneMore(question, candidates, person)).score > way.score;
}
/** Those who approved, and an approval by this person, given now. */
function withOneMore({ directory, scope, now }, candidates, person) {
    const { usable } = (0,lent_authority/* usableDelegations */.sn)(directory, person, now, scope);
    const vote = {
        evidence: 'review',
        approver: person.login,
        account: { login: person.login, id: person.entry?.id ?? null, isBot: false },
        decision: 'approved',
        at: now,
        doubt: null,
        where: null,
    };
    const more = { vote, person, at: now, role: (0,people/* roleAt */.Ci)(directory, person, now).role, lent: usable };
    const others = candidates.filter((one) => one.person.key !== person.key);
    return [...others, more];
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js + 1 modules
var roles = __webpack_require__(4716);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/objections.js
/**
 * What stands against a change although its places may be filled: a no of the right level, a board that has not met or has put
 * its decision off. Independence limits a yes, not a no.
 */













/** Why a board has not decided although its places may be filled; null when nothing stands in the way. */
function boardTrouble(question, { requirement }, against) {
    if (requirement.board === null)
        return null;
    const { record, directory, now } = question;
    const { name, board } = requirement.board;
    const say = (message, remedy, pointer) => ({
        reason: 'board-inquorate',
        level: 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer },
    });
    if (board === null) {
        return say(`The rule \u201c${requirement.rule}\u201d asks for the board ${name}. The register (${directory.path}) has no such board.`, `A change and release manager adds ${name} under \`boards\` in the register.`, []);
    }
    const named = (0,board_decisions/* decisionOf */.u)(record.value, name);
    if (named === null)
        return say(...boardMissing(record.value, requirement.rule, name));
    const { decision, pointer } = named;
    const today = (0,instants/* dayIn */.EE)(question.policy.timezone, now);
    if (decision.meeting > today) {
        return say(`The board ${name} has not met yet: its meeting is on ${(0,words/* sayDay */.sA)(decision.meeting)}, and today is ${(0,words/* sayDay */.sA)(today)}.`, waitFor(decision.meeting, record.value.schedule?.end, question.policy.timezone), [...pointer, 'meeting']);
    }
    const validFor = question.policy.approvals['valid-for'];
    const met = (0,days/* parseDay */.Iq)(decision.meeting);
    // A meeting has a day and no hour, so what it decided is counted from the end of that day.
    const until = met === null ? null : (0,instants/* addTo */.DN)((0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)((0,days/* addDays */.fi)(met, 1), question.policy.timezone)), validFor);
    if (until === null || !(0,instants/* isBefore */.Y8)(now, until)) {
        return say(until === null
            ? `The board ${name} is said to have met on ${decision.meeting}, and there is no such day.`
            : `The decision of the board ${name} was valid for ${(0,words/* sayDuration */.kP)(validFor)} after its meeting on ${(0,words/* sayDay */.sA)(decision.meeting)}, and ended at ${until}.`, `The board ${name} decides again.`, [...pointer, 'meeting']);
    }
    const deferring = against.find(({ vote, person, at }) => vote.decision === 'deferred' && isMember(person, board.members) && heldEver(question, person, at, board.chair));
    if (deferring === undefined)
        return null;
    const { approver } = deferring.vote;
    return say(`${approver}, who may chair the board ${name}, put its decision off.`, `The board ${name} meets again, or ${approver} decides.`, pointer);
}
/** A change whose time ends no later than the day of the meeting waits for nothing. */
function waitFor(meeting, end, zone) {
    return end !== undefined && (0,instants/* dayIn */.EE)(zone, end) <= meeting
        ? `The time of the change ends before the board has decided. Its author moves the schedule to a day after ${(0,words/* sayDay */.sA)(meeting)}, or the board meets sooner and the record says when.`
        : `Wait for the meeting on ${(0,words/* sayDay */.sA)(meeting)}.`;
}
/** Another board's decision stays: the list takes this one's beside it. */
function boardMissing(value, rule, name) {
    const [first, ...more] = (0,board_decisions/* boardDecisions */.Q)(value);
    const own = `{name: ${name}, meeting: \u2026}`;
    if (first === undefined)
        return [
            `The rule \u201c${rule}\u201d asks for the board ${name}, and the record names none.`,
            `Add \`board: ${own}\` with the day on which the board met.`,
            [],
        ];
    const names = [first, ...more].map(({ decision }) => decision.name);
    const { meeting } = first.decision;
    const remedy = more.length > 0
        ? `Add \`${own}\` to the list under \`board\`, with the day on which the board met.`
        : `Write \`board: [{name: ${names[0]}, meeting: ${meeting}}, ${own}]\`, with the day on which ${name} met.`;
    return [
        `The rule \u201c${rule}\u201d asks for the board ${name}, and the record names only ${(0,name_list/* listAnd */.G)(names)}.`,
        remedy,
        more.length > 0 ? ['board'] : ['board', 'name'],
    ];
}
function isMember(person, members) {
    return person.logins.some((login) => (0,names/* includesName */.VH)(members, login));
}
/** A no stands until it is withdrawn: the level that was held when it was said is enough, and so is today's. */
function heldEver({ directory, now }, person, at, level) {
    return [at, now].some((instant) => (0,roles/* isAtLeastRole */.Nu)((0,people/* roleAt */.Ci)(directory, person, instant).role, level));
}
/**
 * Whether somebody who may do so dismissed a no: independent, and of a level that could have given it. Whom it stops cannot lift it, and
 * where GitHub names nobody it stands.
 */
function isLifted(question, one) {
    const { dismissals = [] } = one.vote;
    return dismissals.length > 0 && dismissals.every((dismissal) => mayLift(question, one, dismissal));
}
/**
 * A no of an account that is gone could have been anybody's: it stands until it is dismissed by somebody independent who could fill every place,
 * and one for the environment stays with its run.
 */
function judgeGone(question, { account, decision, evidence, dismissals = [] }) {
    if (account !== null || decision !== 'rejected')
        return [];
    if (dismissals.length > 0 && dismissals.every((dismissal) => mayLift(question, null, dismissal)))
        return [];
    const isReview = evidence === 'review';
    return [
        {
            reason: 'approver-unknown',
            level: 'error',
            change: question.record.value.id,
            message: `${isReview ? 'A review that requests changes' : 'A rejection of the environment'} came from an account that has been deleted, so nobody can tell whether it was of somebody who could have approved.`,
            remedy: isReview
                ? 'A person of the register who has no part in the change, and could approve it alone, dismisses that review; or its author opens a new pull request.'
                : 'Whoever deploys starts a new run, since a rejection stays with its run.',
            where: null,
        },
    ];
}
/** @param one null where nobody knows who said no */
function mayLift(question, one, { by, at }) {
    const { directory, record, scope, now } = question;
    if (by === null || at === null || by.isBot)
        return false;
    const found = (0,people/* findPerson */.vW)(directory, by);
    if (found.kind !== 'person')
        return false;
    const { person } = found;
    if ((0,independence/* interestOf */.wk)(person, by, scope.interests, scope.independentOf) !== null)
        return false;
    if ((0,lent_authority/* interestThrough */.UJ)(directory, person, at, scope) !== null)
        return false;
    const own = (0,approvals_requirements/* standingNow */.Zd)(directory, person, scope, at);
    const free = withoutInterests(scope);
    const theirs = one === null ? null : [one.at, now].map((instant) => (0,approvals_requirements/* standingNow */.Zd)(directory, one.person, free, instant));
    // Every place that the no could have filled, the one who lifts it could fill as well.
    const isOfLevel = question.rules
        .flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory))
        .every((requirement) => requirement.places.every((place) => (theirs !== null && !theirs.some((standing) => (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, standing, free))) ||
        (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, own, scope)));
    const isOfModel = record.value.type !== 'standard' || (0,roles/* isAtLeastRole */.Nu)((0,people/* roleAt */.Ci)(directory, person, at).role, 'change-and-release-manager');
    return isOfLevel && isOfModel;
}
function withoutInterests(scope) {
    return { ...scope, interests: (0,independence/* indexInterests */.Gj)({ interested: [], unread: [], findings: [] }) };
}
/** Everybody whose level could have approved and who said no. */
function findVetoes(question, against) {
    const { directory, record, scope, policy, now } = question;
    const requirements = question.rules.flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory));
    const free = withoutInterests(scope);
    const rejecting = against.filter(({ vote }) => vote.decision === 'rejected');
    const couldApprove = (requirement, one) => {
        const standings = [one.at, now].map((at) => (0,approvals_requirements/* standingNow */.Zd)(directory, one.person, free, at));
        const fits = (place) => standings.some((standing) => (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, standing, free));
        if (requirement.board === null)
            return requirement.places.some(fits);
        const board = requirement.board.board;
        if (board === null)
            return false;
        const left = board.members.length - rejecting.filter(({ person }) => isMember(person, board.members)).length;
        return fits({ kind: 'chair', board }) || (fits({ kind: 'member', board }) && left < board.quorum);
    };
    // A standard change needs no rule; whoever could approve its model can stop it.
    const couldApproveModel = (one) => record.value.type === 'standard' && heldEver(question, one.person, one.at, 'change-and-release-manager');
    return rejecting
        .filter((one) => couldApproveModel(one) || requirements.some((requirement) => couldApprove(requirement, one)))
        .map(({ vote }) => ({
        reason: 'approval-rejected',
        level: 'error',
        change: record.value.id,
        message: vote.evidence === 'review'
            ? `${vote.approver}, who could have approved, requests changes in a review.${sayDismissed(vote)}`
            : `${vote.approver}, who could have approved the change, rejected it.`,
        remedy: vote.evidence === 'review'
            ? vote.dismissals === undefined
                ? `Settle it with ${vote.approver}, who then approves or dismisses the review.`
                : `Settle it with ${vote.approver}, who then approves in a review, or open a new pull request.`
            : vote.evidence === 'environment'
                ? `Settle it with ${vote.approver}. Then whoever deploys starts a new run, since a rejection stays with its run.`
                : `Settle it with ${vote.approver}, who then ${policy.approvals.evidence.includes('review') ? 'approves in a review' : 'adds an entry that approves'}.`,
        where: vote.where,
    }));
}
/** GitHub shows a dismissed no as gone; why it is not has to be said. */
function sayDismissed({ approver, dismissals = [] }) {
    const [first] = dismissals;
    if (first === undefined)
        return '';
    const who = first.by === null ? 'Somebody whom GitHub does not name' : first.by.login;
    return ` ${who} dismissed the review${first.at === null ? '' : ` at ${first.at}`}. A no is lifted only by ${approver}, or by somebody independent who could have said it.`;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/escalation.js
/**
 * Whom to ask when nobody who could approve answers, or nobody can: the register's `escalation`. It names people and gives them no
 * power: whether they may approve is told by their level alone.
 */




/** From how long before its start a change is near. */
const NEAR = 'PT24H';
/**
 * A sentence for a change that lacks an approval though somebody could give it; null while there is time.
 * @param named who is named already, so that nobody is sent to whom they ask
 */
function sayEscalation({ record, directory, policy, now }, named) {
    const { schedule } = record.value;
    const whom = (directory.register.escalation ?? []).filter((login) => !(0,names/* includesName */.VH)(named, login));
    if (schedule === undefined || whom.length === 0)
        return null;
    if ((0,instants/* isBefore */.Y8)((0,instants/* addTo */.DN)(now, NEAR), schedule.start) || !(0,instants/* isBefore */.Y8)(now, schedule.end))
        return null;
    const when = (0,instants/* isBefore */.Y8)(now, schedule.start)
        ? `The change begins at ${sayInstant(schedule.start, policy.timezone)}`
        : `The time of the change ends at ${sayInstant(schedule.end, policy.timezone)}`;
    return `${when}; if nobody answers, ask ${(0,name_list/* listOr */.Q)(whom)} (the register's \`escalation\`).`;
}
function sayInstant(text, zone) {
    const instant = (0,time/* parseInstant */.nV)(text);
    return instant === null ? text : (0,time/* describeInstant */.l0)(instant, zone);
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/heads.js
var heads = __webpack_require__(4059);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/timeline-events.js
var timeline_events = __webpack_require__(6195);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/confirmation.js
var confirmation = __webpack_require__(8853);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/review-doubts.js
/**
 * Why a review does not count. It counts for what was the head when it was given: the commit alone proves nothing, since GitHub moves it on
 * some force pushes, so the time at which the commit became the head must be known and earlier.
 */







/** How far GitHub's clocks may disagree; an approval later than now plus this is dated in the future. */
const CLOCK_TOLERANCE = 'PT120S';
/** Whether an approval is dated after now, by more than clocks may disagree. */
function isFuture(question, at) {
    return (0,instants/* isBefore */.Y8)((0,instants/* addTo */.DN)(question.now, CLOCK_TOLERANCE), at);
}
function doubtReview(question, pr, review) {
    const who = review.user?.login ?? 'The reviewer';
    const again = `${who} approves pull request #${pr.number} again as it is now.`;
    if (review.submitted_at === null || review.commit_id === null) {
        return {
            reason: 'approval-unproven',
            message: `GitHub gives no time or no commit for the review by ${who}.`,
            remedy: again,
        };
    }
    if (isFuture(question, review.submitted_at)) {
        return {
            reason: 'approval-unproven',
            message: `The review by ${who} is dated ${review.submitted_at}, which is still to come (it is now ${question.now}).`,
            remedy: again,
        };
    }
    return (doubtBinding(question, pr, review.commit_id, who, again) ??
        doubtHeadTime(pr, review.commit_id, review.submitted_at, who, again) ??
        (0,confirmation/* doubtConfirmation */.O)(question, pr, review, review.commit_id, who) ??
        doubtAge(question, review.submitted_at, who, again));
}
function doubtBinding(question, pr, commit, who, again) {
    if (question.policy.approvals['binds-to'] === 'commit' && !(0,heads/* effectiveHeads */.RI)(pr).includes(commit)) {
        return {
            reason: 'approval-stale',
            message: `${who} approved commit ${commit.slice(0, 7)}. Since then pull request #${pr.number} has moved on to ${pr.head.sha.slice(0, 7)}.`,
            remedy: again,
        };
    }
    // There is no record in it that could have been another.
    if (question.record.raisedIn !== undefined)
        return null;
    // Whatever it binds to: what was approved is the record as it is now, and not as it was before somebody edited it at the merge.
    if ((0,coverage_origin/* factOf */.yD)(question.facts, question.record)?.pull_request !== pr.number)
        return null;
    const known = pr.record_digests?.find((entry) => entry.commit === commit && entry.path === question.record.path);
    if (known?.digest === question.record.digest)
        return null;
    return {
        reason: 'approval-stale',
        message: known === undefined
            ? `${who} approved commit ${commit.slice(0, 7)}, and the record could not be compared with what it was there.`
            : `${who} approved commit ${commit.slice(0, 7)}, where the record said something else.`,
        // What is on the branch was never at its head, so that looking at the head again shows something else.
        remedy: known !== undefined && commit === pr.head.sha && pr.state !== 'open' ? inOneOfItsOwn(who, pr.number) : again,
    };
}
/** What a review of a pull request needs before it can be dated, and of what it is then; null where it can be. */
function undatable(pr) {
    // Where the list could not be read, the run says so, and nothing that anybody approves helps.
    if (pr.head_observations === undefined || (0,terms_unread/* isUnavailable */.Pd)(pr.head_observations))
        return null;
    if ((0,heads/* headSince */.ns)(pr, pr.head.sha) !== null)
        return null;
    return pr.state === 'open'
        ? { what: `pull request #${pr.number}`, when: ' after a workflow of `pull_request` has run on it' }
        : {
            what: 'a pull request of its own',
            when: `: it adds \`covers: ["#${pr.number}"]\` to the record, and its approval counts for #${pr.number} too (of that one GitHub no longer shows when its head appeared)`,
        };
}
/** A way that is left where nothing more can be done in a pull request, since it is merged. */
function inOneOfItsOwn(who, number) {
    return `#${number} is merged, so approving it again would not help. A new pull request adds \`covers: ["#${number}"]\` to the record, and ${who} approves that one, which counts for both.`;
}
function doubtHeadTime(pr, commit, submitted, who, again) {
    const shifted = doubtPair(pr, submitted, who, again);
    if (shifted !== null)
        return shifted;
    const since = (0,heads/* headSince */.ns)(pr, commit);
    if (since === null) {
        return {
            reason: 'approval-unproven',
            message: `It is not known when ${commit.slice(0, 7)} became the head of pull request #${pr.number}, so nobody can tell whether ${who} approved it before or after.`,
            remedy: pr.state === 'open' || pr.head_observations === undefined
                ? `${who} approves again once a workflow of \`pull_request\` has run on it. A push starts one; so does closing the pull request and opening it again.`
                : inOneOfItsOwn(who, pr.number),
        };
    }
    if ((0,instants/* isBefore */.Y8)(since, submitted))
        return null;
    return {
        reason: 'approval-stale',
        message: `${who} approved at ${submitted}, before ${commit.slice(0, 7)} became the head of pull request #${pr.number} at ${since}.`,
        remedy: again,
    };
}
/** What was approved is the pair of base and head; null where it is known to mean what it meant. */
function doubtPair(pr, given, who, again) {
    const shifts = (0,timeline_events/* shiftsOf */.pS)(pr);
    if (shifts === null) {
        return {
            reason: 'approval-unproven',
            message: `It is not known whether the base of pull request #${pr.number} changed after ${who} approved.`,
            remedy: 'Run the gate again once its timeline can be read. Another approval would not help.',
        };
    }
    const shift = (0,timeline_events/* shiftSince */.dp)(shifts, given);
    if (shift === null)
        return null;
    const unknown = shift.isKnown
        ? ''
        : ', which this release of change-gate does not know: base or head may have changed';
    if (shift.at === null) {
        return {
            reason: 'approval-unproven',
            message: `${who} approved pull request #${pr.number} at ${given}. GitHub gives no time for what happened to it: ${shift.what}${unknown}.`,
            remedy: pr.state === 'open'
                ? 'Open a new pull request of the same branch, or use a release of change-gate that knows the event.'
                : `Use a release of change-gate that knows the event, or name it in a change record (\`covers: ["#${pr.number}"]\`) that is approved and merged.`,
        };
    }
    return {
        reason: 'approval-stale',
        message: `${who} approved pull request #${pr.number} into ${pr.base.ref} at ${given}. After that ${shift.what}, at ${shift.at}${unknown}.`,
        remedy: again,
    };
}
function doubtAge(question, at, who, again) {
    const until = (0,instants/* addTo */.DN)(at, question.policy.approvals['valid-for']);
    if ((0,instants/* isBefore */.Y8)(question.now, until))
        return null;
    return {
        reason: 'approval-expired',
        message: `${who} approved at ${at}. An approval is valid for ${(0,words/* sayDuration */.kP)(question.policy.approvals['valid-for'])}, so this one ended at ${until}.`,
        remedy: again,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/outstanding.js




/** At review an approval of the environment cannot exist yet. */
function isProvedOnlyAtDeploy({ stage, policy, scope }) {
    const { evidence, confirm } = policy.approvals;
    // At a level that needs the confirmation line no environment approval will count at deployment either.
    return (stage === 'review' &&
        !confirm.includes(scope.risk) &&
        evidence.length > 0 &&
        evidence.every((one) => one === 'environment'));
}
/** How the environment could be approved so that it counts; null where it could not, as far as is known. */
function environmentWay({ policy, isAskedInItsJob = false }, isDue) {
    if (!policy.approvals.evidence.includes('environment'))
        return null;
    if (isDue)
        return 'approve the environment when the job that deploys waits for it, with the gate as a step of that job';
    return isAskedInItsJob ? 'approve the environment when this job is run again' : null;
}
/** Which pull request to approve, and what has to be there before a review of it can count. */
function reviewWay({ pullRequest, isOneOfSeveral = false }, isConfirmed) {
    const line = isConfirmed ? ' with the confirmation line' : '';
    if (pullRequest === undefined)
        return `approve the pull request in a review${line}`;
    if (pullRequest === null)
        return `approve it in a review${line} once a pull request brings the record in`;
    const what = isOneOfSeveral ? `pull request #${pullRequest.number}` : 'the pull request';
    const before = undatable(pullRequest);
    return `approve ${before?.what ?? what} in a review${line}${before === null ? '' : before.when}`;
}
function outstanding(question, { requirement, have }, eligible) {
    const { record, directory, policy, scope } = question;
    const total = requirement.places.length;
    const isBoard = requirement.board !== null;
    const onlyAtDeploy = isProvedOnlyAtDeploy(question);
    const escalation = directory.register.escalation ?? [];
    const isConfirmed = policy.approvals.confirm.includes(scope.risk);
    const ways = [];
    if (policy.approvals.evidence.includes('review'))
        ways.push(reviewWay(question, isConfirmed));
    // At a level that needs the line none of the environment counts, so that nobody is sent there.
    const ofEnvironment = isConfirmed ? null : environmentWay(question, onlyAtDeploy);
    if (ofEnvironment !== null)
        ways.push(ofEnvironment);
    if (policy.approvals.evidence.includes('commit'))
        ways.push('add an entry under `approvals` in a signed commit');
    if (policy.approvals.evidence.includes('declared'))
        ways.push('add an entry under `approvals`');
    const can = ways.length > 0
        ? `${(0,name_list/* listOr */.Q)(eligible)} can ${ways.join(', or ')}.`
        : isConfirmed
            ? `At ${scope.risk} risk only a review with the confirmation line counts. The owner of the policy adds review under approvals.evidence, or takes ${scope.risk} out of approvals.confirm.`
            : `The policy accepts only an approval of the environment, and this run has none. Make the gate the first step of the job that names the environment, with ${(0,name_list/* listOr */.Q)(eligible)} among the environment's required reviewers.`;
    const who = (0,approvals_requirements/* isEmpty */.Im)(requirement)
        ? (0,approvals_requirements/* fillIn */.pz)(requirement.rule)
        : eligible.length > 0
            ? [can, sayEscalation(question, eligible) ?? ''].join(' ').trimEnd()
            : `Nobody in ${directory.path} can give it: add people to the register${escalation.length > 0 ? `, or ask ${(0,name_list/* listOr */.Q)(escalation)}` : ''}.`;
    return {
        reason: isBoard ? 'board-inquorate' : 'approval-outstanding',
        level: onlyAtDeploy ? 'notice' : 'error',
        change: record.value.id,
        message: `The rule \u201c${requirement.rule}\u201d asks for ${(0,approvals_requirements/* sayNeeds */.X1)(requirement)}. ${have === 0 ? 'No approval counts yet' : `So far ${have} of ${total} ${have === 1 ? 'counts' : 'count'}`}.`,
        remedy: onlyAtDeploy ? `Due at deployment. ${who}` : who,
        where: { file: record.path, pointer: ['approvals'], on: 'key' },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/who-helps.js
/**
 * Whose approval would help: nobody is sent to do what would not count. It is asked of the same judgement that counts the votes, with one
 * more of them.
 */





/** Who could fill a place more of a rule, whoever has to move aside for that; in the register's order. */
function whoHelps(question, candidates, name) {
    const asked = { ...question, rules: question.rules.filter((rule) => rule.name === name) };
    const { score } = bestWay(asked, candidates);
    return question.directory.people.filter((person) => isFree(question, person) && bestWay(asked, withOneMore(question, candidates, person)).score > score);
}
function isFree({ directory, scope, now }, person) {
    return ((0,independence/* interestOf */.wk)(person, null, scope.interests, scope.independentOf) === null &&
        (0,lent_authority/* interestThrough */.UJ)(directory, person, now, scope) === null);
}
/** A vote that proves nothing is given again only by somebody whose vote would count. */
function forWhomItHelps(question, one) {
    const { person, vote, doubt } = one;
    const { directory, rules, scope, now } = question;
    if (person === null || doubt !== vote.doubt || rules.length === 0)
        return one;
    const asked = rules.flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory));
    const standing = (0,approvals_requirements/* standingNow */.Zd)(directory, person, scope, now);
    const isFitting = asked.some((requirement) => requirement.places.some((place) => (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, standing, scope)));
    if (isFitting && isFree(question, person))
        return one;
    const instead = `Somebody who has no part in the change approves instead: ${(0,name_list/* listAnd */.G)(asked.map(approvals_requirements/* sayNeeds */.X1))}.`;
    const remedy = `Another approval by ${vote.approver} would not count. ${sayWhoFits(question, instead)}`;
    return { ...one, doubt: { ...doubt, remedy } };
}
/**
 * Who has to approve, once there is something that anybody could fit.
 * @param said how that is said where there is
 */
function sayWhoFits({ rules, directory }, said) {
    const asked = rules.flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory));
    const empty = asked.find(approvals_requirements/* isEmpty */.Im)?.rule ?? rules.find(({ require }) => require.length === 0)?.name;
    if (empty !== undefined)
        return (0,approvals_requirements/* fillIn */.pz)(empty);
    const missing = asked.flatMap(({ board }) => (board !== null && board.board === null ? [board.name] : []));
    const first = missing.map((name) => `A change and release manager adds ${name} under \`boards\` in the register. `);
    return `${first.join('')}${said}`;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/approvals.js
/**
 * Is a change approved? Every rule that matches must be met, by people who hold the level, are independent, and whose yes is
 * proved and bound; one no of the right level refuses. The answer starts at "not approved" and needs a rule that was met.
 */











function judgeApprovals(question) {
    const { directory, scope, now, rules } = question;
    const sorted = sortVotes(directory, question.votes, scope, now);
    const against = sorted.against.filter((one) => !isLifted(question, one));
    const way = bestWay(question, sorted.candidates);
    const asked = way.rules.flatMap(({ filled }) => judgeRule(question, { filled, way, sorted, against }));
    const vetoes = findVetoes(question, against);
    const gone = sorted.discounted.flatMap(({ vote }) => judgeGone(question, vote));
    const isMet = areRulesMet(question, way) && asked.every(({ verdict }) => verdict.met) && vetoes.length === 0 && gone.length === 0;
    const crowded = findCrowded(sorted.candidates, way.candidates);
    const unfit = findUnfit(question, way, sorted.candidates);
    const doubted = sorted.discounted
        .filter(({ vote }) => isSaid(question, vote))
        .map((one) => forWhomItHelps(question, one));
    const discounted = [...doubted, ...crowded, ...unfit];
    const findings = [
        ...asked.flatMap((one) => one.findings),
        ...discounted.map(({ vote, doubt }) => toFinding(question.record, vote.where, doubt, isMet ? 'notice' : 'error')),
        ...sorted.mismatches.flatMap((mismatch) => judgeMismatch(question.record, mismatch)),
        ...vetoes,
        ...gone,
        ...warnUnbound(question, way.candidates),
    ];
    const approvals = [
        ...way.candidates.map((candidate) => {
            const doubt = unfit.find(({ vote }) => vote === candidate.vote)?.doubt ?? null;
            return verdictOf(candidate.vote, (0,lent_authority/* bestRole */.$w)(candidate.role, candidate.lent), doubt);
        }),
        ...[...crowded, ...sorted.discounted].map(({ vote, role, doubt }) => verdictOf(vote, role, doubt)),
        ...against.map((one) => verdictAgainst(question, one)),
    ];
    return {
        requirements: asked.map(({ verdict }) => verdict),
        approvals,
        findings,
        isMet,
        isDueAtDeployment: !isMet && rules.length > 0 && isProvedOnlyAtDeploy(question) && findings.every(({ level }) => level !== 'error'),
        hasCounted: approvals.some(({ counted }) => counted),
    };
}
/** A rule that asks for nothing is met by nobody, and only a standard change needs no rule: its model was approved. */
function areRulesMet({ rules, record }, way) {
    if (rules.length === 0 && record.value.type !== 'standard')
        return false;
    return way.rules.every(({ filled }) => filled.length > 0);
}
/** Each requirement of a rule: whether it is met, and if not, what stands in the way and who could help. */
function judgeRule(question, { filled, way, sorted, against }) {
    const { directory, scope, now } = question;
    const taken = new Set(filled.flatMap(({ people }) => people.map(({ person }) => person.key)));
    return filled.map((one) => {
        const { requirement, have } = one;
        const trouble = boardTrouble(question, one, against);
        const isFull = requirement.places.length > 0 && have === requirement.places.length;
        const direct = (isFull ? [] : (0,approvals_requirements/* findEligible */.ZF)(directory, one, taken, scope, now)).filter((person) => addsVote(question, sorted.candidates, way, person));
        // Where nobody fits the place itself, somebody may take that of a person who does.
        const able = isFull || direct.length > 0 ? direct : whoHelps(question, sorted.candidates, one.requirement.rule);
        const eligible = [...new Set(able.map(people/* nameWithoutTelling */.dl))];
        const met = isFull && trouble === null;
        const { rule, needs, places } = requirement;
        const given = one.people.map(({ vote }) => vote.approver);
        return {
            verdict: { rule, needs, count: places.length, have, met, eligible, asks: (0,approvals_requirements/* askedFor */.GZ)(requirement), given },
            findings: [
                ...(trouble === null ? [] : [trouble]),
                ...(isFull || isBoardMissing(one) ? [] : [outstanding(question, one, eligible)]),
            ],
        };
    });
}
/** That the register does not have it is said, and until it has nobody can sit on it. */
function isBoardMissing({ requirement: { board } }) {
    return board !== null && board.board === null;
}
/** Who approved and stands aside, since another approval uses the same authority. */
function findCrowded(candidates, standing) {
    return candidates
        .filter(({ vote }) => !standing.some((one) => one.vote === vote))
        .map((candidate) => {
        const { vote, person, role } = candidate;
        return { vote, person, role, doubt: crowdedOut(candidate, standing) };
    });
}
/** Who approved and fits no place of any rule. */
function findUnfit(question, way, all) {
    const { directory, scope, rules } = question;
    if (rules.length === 0)
        return [];
    const requirements = way.rules.flatMap(({ filled }) => filled.map(({ requirement }) => requirement));
    const isHelpful = (candidate) => requirements.some((requirement) => requirement.places.some((place) => (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, candidate, scope)));
    return way.candidates
        .filter((candidate) => !isHelpful(candidate))
        .map((candidate) => {
        const { vote, person, role } = candidate;
        const doubt = doubtShared(question, candidate, all) ?? doubtLevel(question, candidate);
        return { vote, person, role, doubt };
    });
}
/** A no under a login whose account is not the one in the register is not dropped in silence. */
function judgeMismatch(record, { vote, login, expected, found }) {
    if (vote.decision === 'approved')
        return [];
    const doubt = {
        reason: 'identity-mismatch',
        message: `${login} said no. The register has another id for that login: ${expected}, and GitHub says ${found}.`,
        remedy: 'A change and release manager corrects the register.',
    };
    return [toFinding(record, vote.where, doubt, 'error')];
}
function verdictAgainst({ directory }, { vote, person, at }) {
    const reason = vote.decision === 'rejected' ? 'approval-rejected' : 'approval-outstanding';
    return verdictOf(vote, (0,people/* roleAt */.Ci)(directory, person, at).role, { reason, message: '', remedy: '' });
}
/** A declared entry beside a vote that counts by other means is not worth a word. */
function isSaid(question, vote) {
    // Nor is a dismissed no of somebody who could not have approved; and one of an account that is gone is said for itself.
    if (vote.dismissals !== undefined || (vote.account === null && vote.decision === 'rejected'))
        return false;
    if (vote.evidence !== 'declared' || question.policy.approvals.evidence.includes('declared'))
        return true;
    return !question.votes.some((other) => other !== vote &&
        other.doubt === null &&
        other.account?.login.toLowerCase() === vote.account?.login.toLowerCase());
}
/** Whether what was lent to a person would let them fill a place, if another approval did not use the same authority; null where not. */
function doubtShared(question, standing, all) {
    const { directory, scope, rules } = question;
    const whole = all.find(({ vote }) => vote === standing.vote);
    if (whole === undefined)
        return null;
    const isFitting = rules
        .flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory))
        .some((requirement) => requirement.places.some((place) => (0,approvals_requirements/* isFit */.ct)(directory, requirement, place, whole, scope)));
    return isFitting ? sharedAuthority(whole, standing) : null;
}
/** Why a person who approved fits no place of any rule. */
function doubtLevel(question, candidate) {
    const { directory, scope } = question;
    const { person, vote, at } = candidate;
    const asked = question.rules.flatMap((rule) => (0,approvals_requirements/* spellOut */.tr)(rule, directory));
    const needs = (0,name_list/* listAnd */.G)(asked.map(approvals_requirements/* sayNeeds */.X1)) || 'nothing that anybody could meet';
    const held = (0,people/* roleAt */.Ci)(directory, person, at);
    const remedy = sayWhoFits(question, `Somebody else has to approve: ${needs}.`);
    const invalid = (0,lent_authority/* usableDelegations */.sn)(directory, person, at, scope).invalid;
    if (invalid.length > 0) {
        return { reason: 'delegation-invalid', message: `${vote.approver} approved, and ${invalid.join('; ')}.`, remedy };
    }
    if (held.why === 'ended') {
        return {
            reason: 'approver-role-expired',
            message: `${vote.approver} approved at ${at}, after their role in the register had ended (${(0,words/* sayDay */.sA)(person.entry?.until ?? '')}).`,
            remedy,
        };
    }
    if (held.role === null) {
        return {
            reason: 'approver-role-not-held',
            message: `${vote.approver} approved at ${at} and held no role level then${person.entry?.from === undefined ? '' : ` (they hold one from ${(0,words/* sayDay */.sA)(person.entry.from)} on)`}.`,
            remedy,
        };
    }
    return {
        reason: 'approver-below-level',
        message: `${vote.approver} is a ${(0,words/* sayName */.NJ)(held.role)}, and that is not enough here. Needed: ${needs}.`,
        remedy,
    };
}
/** A declared entry that names no digest, or too few of its digits, is bound to nothing. */
function warnUnbound(question, candidates) {
    return candidates
        .filter(({ vote }) => vote.evidence === 'declared' && vote.where !== null)
        .flatMap(({ vote }) => {
        const index = vote.where?.pointer[1];
        const entry = typeof index === 'number' ? question.record.value.approvals?.[index] : undefined;
        if (entry === undefined || (0,digest/* boundTo */.sy)(entry.digest, question.record.digest) !== 'nothing')
            return [];
        const message = entry.digest === undefined
            ? `The entry of ${vote.approver} has no digest, so it would stand for whatever this record says.`
            : `The entry of ${vote.approver} has ${entry.digest.length} digits of the digest. Fewer than ${digest/* SHORT_DIGITS */.uo} prove nothing: somebody could prepare two records that share them.`;
        return [
            {
                reason: 'approval-unbound',
                level: 'warning',
                change: question.record.value.id,
                message,
                remedy: 'Write entries with `change-gate approve`, which adds the digest.',
                where: vote.where,
            },
        ];
    });
}
function verdictOf(vote, role, doubt) {
    return {
        approver: vote.approver,
        evidence: vote.evidence,
        role,
        at: vote.at,
        counted: doubt === null,
        reason: doubt?.reason ?? null,
    };
}
function toFinding(record, where, doubt, level) {
    // Nobody is sent to do again what nothing waits for.
    const remedy = level === 'notice' ? 'Nothing to do: enough people have approved without this one.' : doubt.remedy;
    return { reason: doubt.reason, level, change: record.value.id, message: doubt.message, remedy, where };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/deploying-job.js


function isAskedInItsJob({ subject, deployments, run_approvals }, environment) {
    // The deployment of such an event was there before any job.
    if (subject.event === 'deployment')
        return false;
    if (deployments === undefined || (0,terms_unread/* isUnavailable */.Pd)(deployments))
        return false;
    if (run_approvals === undefined || (0,terms_unread/* isUnavailable */.Pd)(run_approvals))
        return false;
    // GitHub makes a deployment of the run when a job with an environment begins; a job before it sees none.
    const isInJob = deployments.some((one) => one.own_run === true && (0,names/* isSameName */.yS)(one.environment, environment));
    return (isInJob && run_approvals.some(({ environments }) => environments.some(({ name }) => (0,names/* isSameName */.yS)(name, environment))));
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/votes.js
/**
 * What a vote is: one statement of one account about one change, with the reason for which it proves nothing, if there is one.
 */



function accountOf(account) {
    const isBot = account.type !== 'User' || (0,logins/* isBotLogin */.DU)(account.login);
    return { login: account.login, id: account.id, isBot };
}
/** What is equal for all accounts of one person; accounts that the register does not list stand for themselves. */
function voterKey(directory, account) {
    const found = (0,people/* findPerson */.vW)(directory, account);
    if (found.kind === 'person')
        return found.person.key;
    return account.id === null ? `name:${(0,names/* foldCase */.SP)(account.login)}` : `account:${account.id}`;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/record-entries.js
/**
 * Entries under `approvals` as votes. An entry is a claim: it proves a yes only as a signed commit of its author, or where the
 * policy accepts what is declared; a no is taken at its word. Of a person's entries the latest by `at` speaks; an unproved one never
 * takes a no back.
 */









/** GitHub's own key: it signs merges and edits made on the web, whoever made them. */
const WEB_FLOW = 'web-flow';
function collectEntryVotes(question) {
    const entries = question.record.value.approvals ?? [];
    if (entries.length === 0)
        return { votes: [], unread: [] };
    const accepted = question.policy.approvals.evidence;
    const signed = question.facts.signed_entries;
    const unread = [];
    if (accepted.includes('commit') && !isDeclaredEnough(question)) {
        if ((0,terms_unread/* isUnavailable */.Pd)(signed))
            unread.push((0,terms_unread/* unreadOf */.Ds)('the commits that added entries under `approvals`', signed));
        else if (signed === undefined)
            unread.push({
                what: 'the commits that added entries under `approvals`',
                because: 'they were not asked for',
                permission: null,
            });
        else {
            for (const entry of signed.filter((fact) => fact.path === question.record.path && isCheckDown(fact.verification_reason))) {
                unread.push({
                    what: `the signature of commit ${entry.commit.slice(0, 7)}`,
                    because: `GitHub answers ${entry.verification_reason}`,
                    permission: null,
                });
            }
        }
    }
    const proofOf = (index) => (0,terms_unread/* isUnavailable */.Pd)(signed) || signed === undefined
        ? null
        : (signed.find((fact) => fact.path === question.record.path && fact.index === index) ?? null);
    const votes = entries.map((entry, index) => {
        const proof = proofOf(index);
        return {
            index,
            entry,
            vote: judgeEntry(question, index, entry, proof),
            isProven: isProven(question, entry, proof),
        };
    });
    const byVoter = new Map();
    for (const one of votes) {
        const key = voterKey(question.directory, { login: one.entry.approver, id: null });
        byVoter.set(key, [...(byVoter.get(key) ?? []), one]);
    }
    return { votes: [...byVoter.values()].flatMap(speaking).map(({ vote }) => vote), unread };
}
/**
 * Of one person's entries the latest speaks. What came before it speaks on until something is proved: anybody can write an entry in
 * another's name, so an entry that nothing proves takes nobody's no back, and a yes that was followed by a no is silent.
 */
function speaking(entries) {
    const newestFirst = [...entries].sort((a, b) => (0,instants/* compareInstants */.QI)(b.entry.at, a.entry.at) || b.index - a.index);
    const spoken = [];
    let isAgainst = false;
    for (const one of newestFirst) {
        if (one.entry.decision !== 'approved' || !isAgainst)
            spoken.push(one);
        // What a new digest cleared is shown, and is nobody's last word.
        isAgainst ||= one.entry.decision !== 'approved' && one.vote.doubt === null;
        if (one.isProven)
            break;
    }
    return spoken;
}
/** Whether the policy accepts the entry as its author's own word about the record's present content. */
function isProven(question, entry, proof) {
    if (doubtEntry(question, entry) !== null || isFuture(question, entry.at))
        return false;
    const accepted = question.policy.approvals.evidence;
    return (isDeclaredEnough(question) ||
        (accepted.includes('commit') && proof !== null && doubtSignature(question, entry, proof) === null));
}
function judgeEntry(question, index, entry, proof) {
    const accepted = question.policy.approvals.evidence;
    const isSigned = proof !== null && doubtSignature(question, entry, proof) === null;
    const evidence = accepted.includes('commit') && (isSigned || !isDeclaredEnough(question)) ? 'commit' : 'declared';
    const account = evidence === 'commit' && isSigned && proof?.author
        ? { login: proof.author.login, id: proof.author.id, isBot: proof.author.type !== 'User' }
        : { login: entry.approver, id: null, isBot: (0,logins/* isBotLogin */.DU)(entry.approver) };
    const pushed = provenTime(question, entry, isSigned ? proof : null);
    return {
        evidence,
        approver: entry.approver,
        account,
        decision: entry.decision,
        at: pushed ?? entry.at,
        // What is declared is taken at its word, its day too.
        ...(evidence === 'commit' && pushed === null ? { isUndated: true } : {}),
        doubt: doubtEntry(question, entry) ??
            (entry.decision === 'approved'
                ? evidence === 'commit'
                    ? doubtProof(question, entry, proof)
                    : doubtPlace(question, entry)
                : null),
        where: { file: question.record.path, pointer: ['approvals', index] },
    };
}
/**
 * Whether an entry counts as it is written. What is declared is as good as the right to write where it stands: that of the trusted branch, and
 * not of any branch that goes out.
 */
function isDeclaredEnough({ policy, facts, record }) {
    return policy.approvals.evidence.includes('declared') && !(0,coverage_origin/* isBesideTrusted */.Es)(facts, record);
}
function doubtPlace({ facts, record }, { approver }) {
    if (!(0,coverage_origin/* isBesideTrusted */.Es)(facts, record))
        return null;
    const { default_branch: trusted } = facts.repository;
    return {
        reason: 'approval-unproven',
        message: `The entry of ${approver} counts for nothing here: the record is only in the commit that goes out, where anybody who may push a branch could write it.`,
        remedy: `Bring ${record.path} to ${trusted === '' ? 'the default branch' : trusted} by a pull request, and run the gate again.`,
    };
}
/**
 * When a signed yes was given, by GitHub's clock; null where that is not known. A signature dates nothing: whoever holds no level any more,
 * or not yet, could write the day on which they do.
 */
function provenTime({ facts }, entry, proof) {
    if (proof === null || entry.decision !== 'approved')
        return null;
    const known = facts.pull_requests.flatMap((pr) => (0,heads/* pushedBy */.lS)(pr, proof.commit) ?? []);
    const [first, ...more] = known;
    return first === undefined ? null : more.reduce(instants/* earlierOf */.OR, first);
}
function doubtEntry(question, entry) {
    const again = `${entry.approver} looks at the record again and adds a new entry.`;
    // A new digest clears every entry, yes and no alike.
    if (entry.digest !== undefined && (0,digest/* boundTo */.sy)(entry.digest, question.record.digest) === 'other') {
        return {
            reason: 'approval-stale',
            message: `The record was changed after the entry of ${entry.approver}: the entry is for the digest ${entry.digest}, and the record has ${(0,digest/* shortDigest */.VK)(question.record.digest)} now.`,
            remedy: again,
        };
    }
    if (entry.decision !== 'approved')
        return null;
    if (isFuture(question, entry.at)) {
        return {
            reason: 'approval-unproven',
            message: `The entry of ${entry.approver} is dated ${entry.at}, which is still to come (it is now ${question.now}).`,
            remedy: again,
        };
    }
    return doubtAge(question, entry.at, entry.approver, again);
}
function doubtProof(question, entry, proof) {
    if (proof === null) {
        return {
            reason: 'approval-unproven',
            message: `It is not known which commit added the entry of ${entry.approver}.`,
            remedy: `${entry.approver} adds the entry in a signed commit of their own.`,
        };
    }
    return doubtSignature(question, entry, proof);
}
function doubtSignature(question, entry, proof) {
    const remedy = `${entry.approver} adds the entry in a commit of their own, signed with a key that GitHub knows.`;
    const commit = proof.commit.slice(0, 7);
    const doubt = (message) => ({ reason: 'approval-unproven', message, remedy });
    if (!proof.verified || proof.verification_reason !== 'valid')
        return doubt(`Commit ${commit}, which added the entry of ${entry.approver}, has no valid signature (GitHub says: ${proof.verification_reason}).`);
    const committer = proof.committer ?? null;
    if (committer === null || (0,names/* isSameName */.yS)(committer.login, WEB_FLOW))
        return doubt(`Commit ${commit}, which added the entry of ${entry.approver}, was signed by GitHub and not by ${entry.approver}.`);
    if (proof.author === null || !(0,names/* isSameName */.yS)(proof.author.login, entry.approver))
        return doubt(`Commit ${commit}, which added the entry of ${entry.approver}, was made by ${proof.author?.login ?? 'nobody known'}.`);
    // The signature is the committer's; where the two differ it says nothing about the author.
    if (committer.id !== proof.author.id)
        return doubt(`Commit ${commit} was made by ${proof.author.login} and signed by ${committer.login}.`);
    // What was signed is the entry together with the record as it was then; an entry alone is a yes to anything.
    const isCompared = proof.record_digest !== undefined || question.policy.approvals['binds-to'] === 'record';
    if (isCompared && proof.record_digest !== question.record.digest) {
        return {
            reason: 'approval-stale',
            message: proof.record_digest === undefined
                ? `The record could not be compared with what it was in ${commit}, where ${entry.approver} added their entry.`
                : `The record was changed after ${entry.approver} added their entry in ${commit}.`,
            remedy: `${entry.approver} looks at the record again and adds a new entry.`,
        };
    }
    if (question.policy.approvals['binds-to'] === 'commit' && question.pullRequest !== null) {
        if (!(0,heads/* effectiveHeads */.RI)(question.pullRequest).includes(proof.commit)) {
            return {
                reason: 'approval-stale',
                message: `${entry.approver} added their entry in ${commit}, and other changes came after it.`,
                remedy: `${entry.approver} adds a new entry after the last change.`,
            };
        }
        return doubtPair(question.pullRequest, (0,instants/* earlierOf */.OR)(entry.at, provenTime(question, entry, proof) ?? entry.at), entry.approver, `${entry.approver} looks at the pull request again and adds a new entry.`);
    }
    return null;
}
function isCheckDown(reason) {
    return reason === 'gpgverify_unavailable' || reason === 'gpgverify_error';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/reviews.js
/** Pull-request reviews as votes: which of a person's reviews speaks, and what a dismissal leaves of it. */





function collectReviewVotes(question) {
    const pr = question.pullRequest;
    if (pr === null)
        return { votes: [], unread: [] };
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.reviews))
        return { votes: [], unread: [(0,terms_unread/* unreadOf */.Ds)(`the reviews of pull request #${pr.number}`, pr.reviews)] };
    const unread = [];
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.base_changed_at))
        unread.push((0,terms_unread/* unreadOf */.Ds)(`the timeline of pull request #${pr.number}`, pr.base_changed_at));
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.commits))
        unread.push((0,terms_unread/* unreadOf */.Ds)(`the commits of pull request #${pr.number}`, pr.commits));
    const spoken = speakingReviews(question.directory, pr);
    unread.push(...spoken.unread);
    const votes = spoken.reviews.map(({ review, dismissals }) => {
        const approves = review.state === 'APPROVED';
        return {
            evidence: 'review',
            approver: review.user?.login ?? '(deleted account)',
            account: review.user === null ? null : accountOf(review.user),
            decision: approves ? 'approved' : 'rejected',
            at: review.submitted_at,
            doubt: approves ? doubtReview(question, pr, review) : null,
            where: null,
            ...(dismissals.length === 0 ? {} : { dismissals }),
        };
    });
    // Without it a yes cannot be dated, a no stands all the same.
    const hasYes = votes.some(({ decision }) => decision === 'approved');
    if (hasYes && (0,terms_unread/* isUnavailable */.Pd)(pr.head_observations)) {
        unread.push({
            ...(0,terms_unread/* unreadOf */.Ds)(`when the head of pull request #${pr.number} appeared`, pr.head_observations),
            addsOnly: true,
        });
    }
    return { votes, unread };
}
/**
 * Each person's latest decisive review by submission, then id, whichever of their accounts it came from; comments and pending
 * reviews decide nothing. A dismissed yes counts for nothing and brings no older review back.
 */
function speakingReviews(directory, pr) {
    const byVoter = new Map();
    for (const review of (0,terms_unread/* isUnavailable */.Pd)(pr.reviews) ? [] : pr.reviews) {
        if (!isDecisive(review))
            continue;
        const key = review.user === null ? `deleted:${review.id}` : voterKey(directory, review.user);
        byVoter.set(key, [...(byVoter.get(key) ?? []), review]);
    }
    const speaking = [];
    const unread = [];
    for (const [voter, all] of byVoter) {
        // A yes without a time is shown and never counts; it must not hide a no either.
        const undated = all.filter(({ state, submitted_at }) => state === 'APPROVED' && submitted_at === null);
        const others = all.filter((review) => !undated.includes(review));
        // Where a time is missing GitHub's own ids tell the order, for all of them: two orders side by side would be none.
        const byId = others.some(({ submitted_at }) => submitted_at === null);
        const latest = others.reduce((known, review) => (known === null || isLater(review, known, byId) ? review : known), null);
        speaking.push(...undated.map((review) => ({ review, dismissals: [] })));
        if (latest === null)
            continue;
        if (latest.state !== 'DISMISSED') {
            speaking.push({ review: latest, dismissals: [] });
            continue;
        }
        const told = dismissalsOf(pr, latest.id);
        if (told.length === 0) {
            const because = 'the timeline does not tell of it';
            const what = `who dismissed review ${latest.id} of pull request #${pr.number}, and what it said`;
            unread.push({ what, because, permission: null });
            continue;
        }
        const dismissals = told.filter(({ state }) => state !== 'approved').map(toDismissal);
        const isOwn = ({ by }) => by !== null && voterKey(directory, by) === voter;
        if (!dismissals.every(isOwn))
            speaking.push({ review: latest, dismissals });
    }
    return { reviews: speaking.sort((a, b) => a.review.id - b.review.id), unread };
}
function dismissalsOf(pr, review) {
    return (pr.timeline ?? []).filter((fact) => (0,timeline_events/* meaningOf */.Pr)(fact.event) === 'dismissal' && fact.review_id === review);
}
function toDismissal({ actor = null, at }) {
    return { by: actor === null ? null : accountOf(actor), at };
}
function isDecisive(review) {
    return review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED';
}
function isLater(a, b, byId) {
    if (byId || a.submitted_at === null || b.submitted_at === null)
        return a.id > b.id;
    const order = (0,instants/* compareInstants */.QI)(a.submitted_at, b.submitted_at);
    return order === 0 ? a.id > b.id : order > 0;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/approvals/evidence.js
/**
 * Votes: what each source of evidence says about who approved what, and when. A vote carries the reason for which it proves
 * nothing, if there is one; who the voter is and whether they may approve is judged elsewhere. Claims never become proof here.
 */









/** All votes on a change from every source; those of a source that the policy does not accept carry a doubt. */
function collectVotes(question) {
    const accepted = question.policy.approvals.evidence;
    const reviews = collectReviewVotes(question);
    const runs = question.environment === null ? NOTHING : collectRunVotes(question, question.environment);
    const entries = collectEntryVotes(question);
    const votes = [...reviews.votes, ...runs.votes, ...withoutWithdrawn(question, entries.votes, reviews.votes)].map((vote) => accepted.includes(vote.evidence) || vote.decision !== 'approved' || vote.doubt !== null
        ? vote
        : { ...vote, doubt: notAccepted(vote, accepted) });
    // A no can stand in a review and in an answer for the environment whatever evidence a yes needs, so both are always needed. That
    // GitHub itself stops a job whose environment was rejected helps only there: not a gate in a job of its own, nor a job that is run again.
    const unread = [
        ...reviews.unread,
        ...runs.unread,
        ...(accepted.includes('commit') ? entries.unread.map(onlyAdds) : []),
    ];
    return { votes, unread };
}
/** A no in the record is read without proof, so that proof can only add a yes. */
function onlyAdds(unread) {
    return { ...unread, addsOnly: true };
}
/** A no in the record is withdrawn by its own author's later yes in a review that counts: that one is proved, an entry is not. */
function withoutWithdrawn({ directory, policy }, entries, reviews) {
    if (!policy.approvals.evidence.includes('review'))
        return entries;
    return entries.filter((entry) => entry.decision !== 'rejected' ||
        !reviews.some((review) => review.decision === 'approved' &&
            review.doubt === null &&
            isSameVoter(directory, review, entry) &&
            review.at !== null &&
            entry.at !== null &&
            (0,instants/* isBefore */.Y8)(entry.at, review.at)));
}
function isSameVoter(directory, a, b) {
    return a.account !== null && b.account !== null && voterKey(directory, a.account) === voterKey(directory, b.account);
}
const NOTHING = { votes: [], unread: [] };
/** How somebody approves so that it is evidence. */
const HOW = {
    review: 'approves the pull request in a review',
    environment: 'approves the environment in the job that deploys, with the gate as its first step',
    commit: 'adds an entry under `approvals` in a signed commit',
    declared: 'adds an entry under `approvals`',
};
const ACCEPTED = {
    review: 'a review',
    environment: 'an approval of the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};
function notAccepted(vote, accepted) {
    const words = {
        review: 'A pull-request review',
        environment: 'An approval of the environment',
        commit: 'A signed entry in the record',
        declared: 'An entry under `approvals` in the record',
    };
    return {
        reason: 'approval-unproven',
        message: `${words[vote.evidence]} by ${vote.approver} does not count under this policy, which accepts ${(0,name_list/* listOr */.Q)(accepted.map((one) => ACCEPTED[one]))}.`,
        remedy: `${vote.approver} ${accepted.map((one) => HOW[one]).join(', or ')}.`,
    };
}
/**
 * Approvals of the run's own environment. They carry no time and no attempt of their own: they are taken as given when the run started,
 * the first of its attempts, so that none is ever taken for newer than it is.
 */
function collectRunVotes(question, environment) {
    const { run_approvals: fact, subject } = question.facts;
    const what = 'the approvals and rejections of the environment in this run, which `actions: read` shows';
    if (fact === undefined) {
        // Without a run there is nothing to be asked for: a checkout, and whoever decides without GitHub's own machinery.
        if ((subject.run_id ?? null) === null)
            return NOTHING;
        return { votes: [], unread: [{ what, because: 'GitHub was not asked for them', permission: null }] };
    }
    if ((0,terms_unread/* isUnavailable */.Pd)(fact))
        return { votes: [], unread: [(0,terms_unread/* unreadOf */.Ds)(what, fact)] };
    const votes = [];
    for (const approval of fact) {
        if (approval.state === 'pending')
            continue;
        if (!approval.environments.some(({ name }) => (0,names/* isSameName */.yS)(name, environment)))
            continue;
        const at = approval.at ?? null;
        const approver = approval.user?.login ?? '(deleted account)';
        votes.push({
            evidence: 'environment',
            approver,
            account: approval.user === null ? null : accountOf(approval.user),
            decision: approval.state,
            at,
            doubt: approval.state === 'rejected' ? null : doubtRun(question, at, approver),
            where: null,
        });
    }
    return { votes, unread: [] };
}
function doubtRun(question, at, who) {
    if (at === null) {
        return {
            reason: 'approval-unproven',
            message: 'It is not known when this attempt of the run began, so an approval of the environment has no time.',
            remedy: 'Run the job again, or approve the pull request in a review.',
        };
    }
    if (isFuture(question, at)) {
        return {
            reason: 'approval-unproven',
            message: `This attempt of the run is dated ${at}, which is still to come (it is now ${question.now}).`,
            remedy: 'Run the job again.',
        };
    }
    if (question.policy.approvals.confirm.includes(question.risk)) {
        return {
            reason: 'approval-unconfirmed',
            message: `At ${question.risk} risk an approval of the environment does not count: it cannot hold the confirmation line.`,
            remedy: 'Approve the pull request in a review with the confirmation line.',
        };
    }
    return doubtRecordSince(question, at, who) ?? doubtAge(question, at, who, `${who} approves a new run.`);
}
/**
 * Who let a run go on was shown no record, but there was one: what came after the run started, code as well, was never a part of that. Of a
 * record that no pull request brought GitHub's pushes have to show that it was there.
 */
function doubtRecordSince(question, at, who) {
    const { facts, record, pullRequest } = question;
    const origin = (0,coverage_origin/* originOf */.yv)(facts, record);
    const anew = `Start a new run, in which ${who} approves the environment again.`;
    const stale = (what) => ({
        reason: 'approval-stale',
        message: `${who} approved the environment in a run that began at ${at}. ${what}.`,
        remedy: anew,
    });
    const mergedSince = (pr) => {
        const merged = pr?.merged_at ?? null;
        return merged !== null && (0,instants/* isBefore */.Y8)(at, merged) ? merged : null;
    };
    const brought = mergedSince(origin);
    if (brought !== null)
        return stale(`Pull request #${origin?.number} brought in what ${record.value.id} says only at ${brought}`);
    const merged = mergedSince(pullRequest);
    if (merged !== null)
        return stale(`Pull request #${pullRequest?.number}, which goes out with it, was merged only at ${merged}`);
    const fact = (0,coverage_origin/* factOf */.yD)(facts, record);
    // What is not known of its origin stands against the change by itself.
    if (fact === null || fact.pull_request !== null)
        return null;
    const there = fact.there_since;
    if (there != null && !(0,terms_unread/* isUnavailable */.Pd)(there))
        return (0,instants/* isBefore */.Y8)(at, there) ? stale(`${record.value.id} came to say what it says only at ${there}`) : null;
    const why = (0,terms_unread/* isUnavailable */.Pd)(there) ? ` (${there.unavailable})` : '';
    return {
        reason: 'approval-unproven',
        message: `${who} approved the environment in a run that began at ${at}. No pull request brought in what ${record.value.id} says, and no push shows that it was there by then${why}.`,
        remedy: anew,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/taken-away.js
var taken_away = __webpack_require__(8838);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/text/co-authors.js
var co_authors = __webpack_require__(9354);
;// CONCATENATED MODULE: ./.build/build/src/domain/register/pushers.js


/** The first push of each commit that came as a head, where it brought more than the upkeep of records. */
function pushesOf({ commits, head_observations: seen }) {
    if ((0,terms_unread/* isUnavailable */.Pd)(commits) || seen === undefined || (0,terms_unread/* isUnavailable */.Pd)(seen))
        return [];
    const firsts = firstPushes(seen);
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    return [...firsts].flatMap(([sha, { actor }]) => {
        const brought = broughtBy(sha, bySha, firsts);
        return actor && brought.some(({ upkeep }) => upkeep !== true) ? [{ sha, actor }] : [];
    });
}
/** Who puts a branch back later pushes the same commit once more, and brings nothing. */
function firstPushes(seen) {
    const firsts = new Map();
    for (const one of seen) {
        if (one.source !== 'activity')
            continue;
        const known = firsts.get(one.sha);
        if (known === undefined || (0,instants/* isBefore */.Y8)(one.at, known.at))
            firsts.set(one.sha, one);
    }
    return firsts;
}
/** A commit and those before it, as far as no push of their own brought them. */
function broughtBy(head, bySha, firsts) {
    const brought = new Map();
    const open = [head];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = bySha.get(sha);
        if (commit === undefined || brought.has(sha) || (sha !== head && firsts.has(sha)))
            continue;
        brought.set(sha, commit);
        open.push(...(commit.parents ?? []));
    }
    return [...brought.values()];
}

;// CONCATENATED MODULE: ./.build/build/src/domain/register/interests.js
/**
 * Who has an interest in a change and therefore cannot say yes to it: requester, author, committers, implementers, deployer.
 * Names in commits are claims: they exclude an approver, they never make one.
 */





/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_FLOW_ID = 19864447;
function findInterests(question) {
    const { record, pullRequests, named, facts } = question;
    const change = record.value.id;
    const all = [
        requesterAndImplementers(record),
        ...[...pullRequests, ...broughtNamed(named, pullRequests, facts)].map((pr) => partsInPullRequest(change, pr)),
        ...landedWith(pullRequests, facts).map((commit) => partsInLanded(pullRequests, commit)),
        ...named.map((commit) => partsInNamed(change, commit, facts)),
        deployers(question),
    ];
    return (0,independence/* indexInterests */.Gj)({
        interested: all.flatMap(({ interested }) => interested),
        unread: all.flatMap(({ unread }) => unread),
        findings: all.flatMap(({ findings }) => findings),
    });
}
function claimed(login, interest, how, id = null) {
    return [{ login, id, interest, how }];
}
function proven(account, interest, how) {
    return account ? [{ login: account.login, id: account.id, interest, how }] : [];
}
function coAuthors(message, how) {
    return (0,co_authors/* coAuthorsOf */.a)(message).flatMap(({ login, id }) => claimed(login, 'committers', how, id));
}
function requesterAndImplementers({ value }) {
    const interested = [
        ...claimed(value['requested-by'], 'requester', 'requested the change'),
        ...(value.implementers ?? [value['requested-by']]).flatMap((login) => claimed(login, 'implementers', 'implements the change')),
    ];
    return { ...judgement/* NOTHING */.K$, interested };
}
function partsInPullRequest(change, pr) {
    const opened = [
        ...proven(pr.user, 'author', `opened pull request #${pr.number}`),
        ...pushesOf(pr).flatMap(({ sha, actor }) => proven(actor, 'committers', `pushed ${sha.slice(0, 7)} to pull request #${pr.number}`)),
    ];
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.commits))
        return {
            interested: opened,
            unread: [(0,terms_unread/* unreadOf */.Ds)(`the commits of pull request #${pr.number}`, pr.commits)],
            findings: [],
        };
    // Upkeep of records makes nobody a committer.
    const commits = pr.commits.filter(({ upkeep }) => upkeep !== true);
    return {
        interested: [...opened, ...commits.flatMap((commit) => partsInCommit(pr, commit))],
        unread: [],
        findings: commits
            .filter((commit) => commit.author === null || isByNobody(commit))
            .map(({ sha }) => unattributedIn(change, sha.slice(0, 7), pr)),
    };
}
function partsInCommit({ number }, commit) {
    const short = commit.sha.slice(0, 7);
    const how = `committed ${short} to pull request #${number}`;
    return [
        ...proven(commit.author, 'committers', how),
        ...(commit.committer?.id === WEB_FLOW_ID ? [] : proven(commit.committer, 'committers', how)),
        ...coAuthors(commit.message, `is named as co-author of ${short}`),
    ];
}
/** What lands may name people whom the commits of the pull request do not: a squash is written anew at the merge. */
function partsInLanded(pullRequests, commit) {
    const short = commit.sha.slice(0, 7);
    const isOwnWork = commit.author?.id !== WEB_FLOW_ID && !isMergeOf(pullRequests, commit);
    const isCounted = isOwnWork && !isOnlyUpkeep(pullRequests, commit);
    const interested = [
        ...(isCounted ? proven(commit.author, 'committers', `is the author of ${short}, which goes out`) : []),
        ...coAuthors(commit.message ?? '', `is named as co-author of ${short}, which goes out`),
    ];
    return { ...judgement/* NOTHING */.K$, interested };
}
function partsInNamed(change, commit, facts) {
    const short = commit.sha.slice(0, 7);
    const { author, committer } = commit;
    const interested = [
        ...proven(author, 'committers', `is the author of ${short}, which goes out`),
        ...(committer?.id === WEB_FLOW_ID ? [] : proven(committer, 'committers', `committed ${short}, which goes out`)),
        ...coAuthors(commit.message ?? '', `is named as co-author of ${short}, which goes out`),
    ];
    const unread = unreadPartsIn(commit, facts);
    if ((0,terms_unread/* isUnavailable */.Pd)(commit.pull_requests) || commit.pull_requests.length > 0)
        return { interested, unread, findings: [] };
    if (author === undefined || committer === undefined) {
        const unasked = {
            what: `who made commit ${short}`,
            because: 'GitHub was not asked for it',
            permission: null,
        };
        return { interested, unread: [...unread, unasked], findings: [] };
    }
    const isUnattributed = author === null || isByNobody(commit);
    return { interested, unread, findings: isUnattributed ? [unattributed(change, short)] : [] };
}
function deployers({ facts, stage }) {
    const { subject } = facts;
    if (stage !== 'deploy' || subject.event === 'local')
        return { ...judgement/* NOTHING */.K$, interested: [] };
    const unread = subject.actor
        ? []
        : [{ what: 'who started the deployment', because: 'GitHub did not say', permission: null }];
    const interested = [
        ...proven(subject.actor, 'deployer', 'started the deployment'),
        ...proven(subject.triggering_actor, 'deployer', 're-ran the deployment'),
        ...proven(subject.deployment_creator, 'deployer', 'created the deployment'),
    ];
    return { interested, unread, findings: [] };
}
/** The pull requests that brought a commit which is named by its SHA: whoever had a part in them had one in it, whatever its message says. */
function broughtNamed(named, known, facts) {
    const numbers = named.flatMap(({ pull_requests }) => ((0,terms_unread/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests));
    return facts.pull_requests.filter((pr) => numbers.includes(pr.number) && !known.includes(pr));
}
/** Of a commit that is named by its SHA: which of its pull requests are not known, and with them who had a part in it. */
function unreadPartsIn({ sha, pull_requests: numbers }, facts) {
    const what = `who had a part in commit ${sha.slice(0, 7)}`;
    if ((0,terms_unread/* isUnavailable */.Pd)(numbers))
        return [(0,terms_unread/* unreadOf */.Ds)(what, numbers)];
    const missing = numbers.filter((number) => !facts.pull_requests.some((pr) => pr.number === number));
    return missing.map((number) => (0,terms_unread/* notAsked */.Op)(`${what}, which pull request #${number} brought`, 'it'));
}
/** On Enterprise Server GitHub commits what is made in the browser, and has no account for itself. */
function isByNobody({ committer, web_flow }) {
    return committer === null && web_flow !== true;
}
function unattributedIn(change, commit, { number }) {
    return {
        reason: 'commit-unattributed',
        level: 'error',
        change,
        message: `Commit ${commit} of pull request #${number} belongs to no GitHub account, so its author might be who approves it.`,
        remedy: 'Its author adds the mail address of the commit to their GitHub account, or the commit is made again with a known address.',
        where: null,
    };
}
function unattributed(change, commit) {
    return {
        reason: 'commit-unattributed',
        level: 'error',
        change,
        message: `Commit ${commit} belongs to no GitHub account, so its author might be who approves it.`,
        remedy: 'Whoever made it adds the mail address of the commit to their GitHub account, and the gate is run again.',
        where: null,
    };
}
/** The commits that go out and belong to one of the pull requests. */
function landedWith(pullRequests, { landed }) {
    if (landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed))
        return [];
    const numbers = new Set(pullRequests.map(({ number }) => number));
    return landed.commits.filter(({ pull_requests }) => !(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.some((number) => numbers.has(number)));
}
/** Who merges has no part in the content: the commit holds what was reviewed (`differs` says where not), beside what was there before. */
function isMergeOf(pullRequests, { parents = [], differs }) {
    return parents.length > 1 && differs === undefined && pullRequests.some(({ head }) => parents.includes(head.sha));
}
/** A rebase copies the upkeep of records with its author, whom it makes no committer: true where that is all that they have in the pull requests. */
function isOnlyUpkeep(pullRequests, { author }) {
    if (!author)
        return false;
    const own = pullRequests
        .flatMap(({ commits }) => ((0,terms_unread/* isUnavailable */.Pd)(commits) ? [] : commits))
        .filter((commit) => commit.author?.id === author.id || commit.committer?.id === author.id);
    return own.length > 0 && own.every(({ upkeep }) => upkeep === true);
}

// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/lead-time.js
var lead_time = __webpack_require__(8371);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/request-time.js
/**
 * When a change was asked for. The record's own word counts unless GitHub proves that it came later to say what it says; a new time alone
 * asks for nothing new. What could not be read matters only where the latest that is possible, now, would make the change too early.
 */




function readRequest(world, record, risk) {
    const { facts, policy, now } = world;
    const claimed = record.value['requested-at'];
    const since = (0,coverage_origin/* factOf */.yD)(facts, record)?.said_since;
    if ((0,terms_unread/* isUnavailable */.Pd)(since)) {
        const isNeeded = (0,lead_time/* isLeadTimeShort */.gZ)(record, risk, (0,instants/* laterOf */.eG)(claimed, now), policy);
        const unread = (0,terms_unread/* unreadOf */.Ds)(`when ${record.value.id} came to say what it says`, since);
        return { requestedAt: claimed, unreadRequest: isNeeded ? [unread] : [] };
    }
    // Where nobody asked it is at least no older than its pull request.
    const proven = since === undefined ? (0,coverage_origin/* originOf */.yv)(facts, record)?.created_at : since;
    return { requestedAt: proven == null ? claimed : (0,instants/* laterOf */.eG)(claimed, proven), unreadRequest: [] };
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var decision_rules = __webpack_require__(9923);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/examination.js
/**
 * What is known of a change before anything is said of it: its level, the rules that ask something of it, and who approved it.
 * Others need to know whether somebody approved it.
 */















/** @param all every record of the world */
function examine(world, directory, record, all) {
    const { policy, facts, stage } = world;
    const value = withModelPlan(world, record);
    // Whatever the input says: at review a change is judged for every environment that it names.
    const environments = world.environment === null || stage !== 'deploy' ? record.value.environments : [world.environment];
    const pullRequests = (0,pull_requests/* pullRequestsOf */.Tb)(world, record, all);
    const named = (0,pull_requests/* commitsNamed */.iB)(record, facts);
    const files = (0,taken_away/* withFilesTakenAway */.Dd)(record, facts, all, (0,pull_requests/* filesOfAll */.Uh)(world, pullRequests, named));
    const subject = { environments, criticality: (0,items/* criticalityOf */.NS)(world.items, value['configuration-items']), files };
    const model = value.type === 'standard' ? (0,model_fit/* findModel */.P6)(world.models, record) : null;
    const risk = (0,risk_risk/* assessRisk */.ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const level = risk.verdict.final;
    const request = readRequest(world, record, level);
    const rules = (0,decision_rules/* rulesFor */.N)(world, record, { ...subject, record: value, risk: level }, request.requestedAt);
    const interests = findInterests({ record, pullRequests, named, facts, stage });
    const scope = {
        risk: level,
        environments,
        interests,
        independentOf: policy.approvals['independent-of'],
        event: facts.subject.event,
    };
    const judgements = judgeThrough(world, { directory, record, pullRequests, rules: rules.rules, scope }, all);
    return { value, environments, pullRequests, files, risk, rules, ...request, interests, judgements };
}
/** The approvals through each pull request that needs them, or through the one that brought in the record where it names the other. */
function judgeThrough(world, approved, all) {
    const { policy, facts, stage, now } = world;
    const { directory, record, pullRequests, rules, scope } = approved;
    const origin = (0,coverage_origin/* originOf */.yv)(facts, record);
    // At review the answers of a run are known only where a deployment of the past is judged again.
    const environment = stage === 'deploy' || facts.run_approvals !== undefined ? world.environment : null;
    const asked = { record, policy, directory, risk: scope.risk, now, facts, environment };
    const question = {
        record,
        directory,
        policy,
        rules,
        scope,
        stage,
        now,
        isAskedInItsJob: stage === 'deploy' && environment !== null && isAskedInItsJob(facts, environment),
        isOneOfSeveral: facts.pull_requests.length > 1,
    };
    const judge = (pullRequest, votes, missing) => ({
        pullRequest,
        judgement: judgeApprovals({ ...question, votes, pullRequest }),
        missing,
        votes,
    });
    return (0,pull_requests/* approvedThrough */.fo)(world, record, origin, pullRequests).map((pullRequest) => {
        const { votes, unread } = collectVotes({ ...asked, pullRequest });
        const own = judge(pullRequest, votes, unread);
        if (own.judgement.isMet || pullRequest === null || pullRequest.number === origin?.number)
            return own;
        const isBoundToRecord = policy.approvals['binds-to'] === 'record' && (0,pull_requests/* isOfAnother */.TE)(record, pullRequest.number, facts);
        if (!isBoundToRecord && !(0,covers/* isApprovedAlong */.Fn)(record, pullRequest.number, facts, all))
            return own;
        const through = collectVotes({ ...asked, pullRequest: origin });
        const along = judge(pullRequest, approvedAlong(votes, through.votes, pullRequest), [...unread, ...through.unread]);
        return along.judgement.isMet ? along : own;
    });
}
/**
 * What a record names is approved with it: a yes to the record counts for a pull request that it names, where it was given after that one
 * was merged, so that it could change no more. A no to either stays one.
 */
function approvedAlong(own, record, { merged_at: mergedAt }) {
    if (mergedAt === null || mergedAt === undefined)
        return own;
    const isAfter = ({ at }) => at !== null && (0,instants/* isBefore */.Y8)(mergedAt, at);
    return [
        ...own.filter(({ decision }) => decision !== 'approved'),
        ...record.filter((vote) => vote.decision !== 'approved' || isAfter(vote)),
    ];
}
function hasCounted({ judgements }) {
    return judgements.some(({ judgement }) => judgement.hasCounted);
}
/**
 * Who approved the others is not looked up: a record that stands in the repository was reviewed, which can only refuse. Where nothing but
 * entries of records counts as evidence, one without an entry was approved by nobody.
 */
function isTakenAsApproved({ policy }, record) {
    const isByEntriesOnly = policy.approvals.evidence.every((one) => one === 'declared' || one === 'commit');
    return !isByEntriesOnly || ((0,outline/* outlineOf */.W)(record).approvals ?? []).some(({ decision }) => decision === 'approved');
}
/** A standard change may leave its plan to the model. */
function withModelPlan(world, record) {
    if (record.value.type !== 'standard' || record.value.plan !== undefined)
        return record.value;
    const plan = (0,model_fit/* findModel */.P6)(world.models, record)?.value.plan;
    return plan === undefined ? record.value : { ...record.value, plan };
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
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4716);
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

/***/ 4353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ riskByRecord)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _kinds_model_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3119);
/** The risk of a change as far as a checkout tells it: by its record, its model, the catalog, and the files that are known here. */




function riskByRecord(world, record) {
    const { environments, type } = record.value;
    const criticality = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .criticalityOf */ .NS)(world.items, record.value['configuration-items']);
    const model = type === 'standard' ? (0,_kinds_model_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .findModel */ .P6)(world.models, record) : null;
    const { bands, floors } = world.policy.risk;
    const subject = { environments, criticality, files: world.localFiles };
    return (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_1__/* .assessRisk */ .ys)((0,_examination_js__WEBPACK_IMPORTED_MODULE_2__/* .withModelPlan */ .xK)(world, record), bands, floors, subject, model?.value.level ?? null);
}


/***/ }),

/***/ 9923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ noRuleMatches),
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/* harmony import */ var _risk_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/* harmony import */ var _schedule_lead_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/**
 * Which rules of the policy ask something of a change. A rule that cannot be decided is neither dropped nor taken for one that
 * matches, and asking to be late adds a rule without standing in for one.
 */



function rulesFor(world, record, subject, requestedAt) {
    const rules = [];
    const unread = [];
    for (const rule of world.policy.approvals.rules) {
        const truth = (0,_risk_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(rule.when, subject);
        if (truth === true)
            rules.push(rule);
        else if (truth === 'unknown')
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFiles */ .YV)(`the rule \u201c${rule.name}\u201d`));
    }
    // `late` asks for more than the rules do; it never stands in for one that matches.
    const isMatched = rules.length > 0;
    if (record.value.late !== undefined &&
        subject.risk !== null &&
        (0,_schedule_lead_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeadTimeShort */ .gZ)(record, subject.risk, requestedAt, world.policy))
        rules.push({ name: 'late', require: world.policy.schedule.late.require });
    return { rules, unread, isMatched };
}
function noRuleMatches(record, risk, environments, policy) {
    return {
        reason: 'no-rule-matches',
        level: 'error',
        change: record.value.id,
        message: `No rule of the policy is for ${record.value.type === 'emergency' ? 'an' : 'a'} ${record.value.type} change of ${risk} risk to ${environments.join(', ')}.`,
        remedy: 'A change and release manager adds a rule for it under `approvals.rules` in the policy.',
        where: policy.path === null ? null : { file: policy.path, pointer: ['approvals', 'rules'], on: 'key' },
    };
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
/* harmony import */ var _examination_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3119);
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
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _catalog_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8582);
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

/***/ 3632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   MC: () => (/* binding */ judgeIncident),
/* harmony export */   OB: () => (/* binding */ judgeDebts),
/* harmony export */   T$: () => (/* binding */ sayOwnDebt),
/* harmony export */   hh: () => (/* binding */ reckonDebts)
/* harmony export */ });
/* harmony import */ var _coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5258);
/* harmony import */ var _terms_grouped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(111);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4973);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6508);
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
            message: 'An emergency change needs an incident, and the record names none.',
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
        (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, value.schedule.start);
    const said = life.used.length > 0 ? [...life.used, ...life.versions.slice(-1)] : life.versions.slice(-1);
    const statements = [...new Set(said)].map((version) => version.value);
    const items = [...new Set(statements.flatMap((one) => one['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRef */ .uH)))];
    const environments = statements.flatMap((one) => one.environments);
    const asked = { rules, record, life, statements };
    const nothing = { debt: null, unpaid: null, life, items, environments, unread: life.unread };
    if (!statements.some(({ type }) => type === 'emergency'))
        return nothing;
    // What never went out, as far as is proved, owes nothing; where that cannot be proved it might.
    if (life.used.length === 0 && !isAhead && life.source !== 'unknown')
        return nothing;
    const from = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_5__/* .countsFrom */ .bT)(asked);
    if (from === undefined)
        return nothing;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dateIn */ .m7)(policy.timezone, from), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .holidaysOf */ .FQ)(policy));
    const day = due.kind === 'day' ? (0,_time_days_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDate */ .eG)(due.day) : null;
    // Before its time and without an outcome nothing went out yet.
    if (day !== null && isAhead && life.used.length === 0)
        return nothing;
    const unpaid = day === null ? 'beyond' : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due';
    const doubt = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_5__/* .doubtReview */ .DH)(asked, from);
    const isPaid = value.outcome?.review !== undefined && doubt === null;
    const isOwed = !isPaid && (life.used.length > 0 || isAhead);
    const needs = (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_5__/* .levelNeeded */ .W_)(asked);
    const debt = {
        emergency: record,
        kind: unpaid,
        day,
        needs,
        doubt,
        eligible: isOwed ? (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_5__/* .findPayers */ .Gm)(asked) : [],
    };
    const unread = isPaid ? [...life.unread, ...(0,_retrospective_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadParts */ .KQ)(asked)] : life.unread;
    return { debt: isOwed ? debt : null, unpaid, life, items, environments, unread };
}
/** @param present all that there are */
function reckonDebts(present, rules) {
    const { facts } = rules;
    const gone = facts === undefined ? [] : (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .goneEmergencies */ .JF)(facts, present);
    const reckonedOf = (isGone) => (emergency) => ({
        ...reckon(emergency, rules),
        emergency,
        isGone,
    });
    const all = [...present.map(reckonedOf(false)), ...gone.map(reckonedOf(true))];
    // Where its history should have been read and was not, it may have touched anything.
    const anywhere = all.flatMap(({ life }, place) => (life.source === 'unknown' ? [place] : []));
    const byItem = new Map();
    for (const [place, { items }] of all.entries())
        for (const item of items)
            (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_7__/* .addTo */ .D)(byItem, item, place);
    return {
        near(items) {
            const places = new Set([...anywhere, ...items.flatMap((item) => byItem.get(item) ?? [])]);
            return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
        },
        unread: facts === undefined ? [] : (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadGone */ .jT)(facts),
    };
}
/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them. What would have to be
 * known to call one paid, and is not, comes along.
 */
function judgeDebts({ record, environments, debts, policy }) {
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_6__/* .normaliseRef */ .uH);
    const isStopped = record.value.type !== 'emergency';
    const findings = [];
    const unread = [];
    for (const reckoned of debts.near(items)) {
        const { emergency: other, isGone, debt, unpaid, life } = reckoned;
        if (other.path === record.path)
            continue;
        const isSamePlace = reckoned.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .includesName */ .VH)(environments, name));
        const isNear = reckoned.items.some((ref) => items.includes(ref));
        const isBinding = isStopped && isNear && isSamePlace && debt !== null && (debt.kind !== 'due' || isGone);
        if (debt !== null && isNear) {
            const said = sayDebt(debt, policy, isGone ? 'gone' : 'other');
            const went = `It went to ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listAnd */ .G)([...new Set(reckoned.environments)])}.`;
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
    if (isStopped)
        unread.push(...debts.unread);
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
            message: `It cannot be told when the retrospective of the emergency ${id} is due: bank holidays are not known that far ahead.`,
            remedy: 'Use a release of change-gate with later bank holidays. If the day is a slip, correct the record.',
        };
    const within = `${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(policy.emergency['retrospective-within'], 'working day')} after it ended`;
    const review = outcome?.review;
    const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
    const [does, where] = review === undefined ? [`adds ${what}`, 'to'] : [`puts theirs in place of ${what}`, 'in'];
    const given = review === undefined ? '' : ` The review by ${review.by} at ${review.at} does not count: ${doubt}.`;
    const whom = `a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(needs)} who neither requested, implemented nor approved it`;
    // A debt whose record is gone cannot be paid, and would be forgotten with the next deployment: that stops, though it is not overdue.
    const isGoneEarly = of === 'gone' && kind === 'due';
    const whose = {
        own: `The retrospective of ${id}`,
        other: `The emergency ${id} touched the same items. Its retrospective`,
        gone: `The record of the emergency ${id}, which touched the same items, is no longer on the branch that records are read from (deleted, made into another kind of change, or left on its own branch). Its retrospective`,
    }[of];
    const who = eligible.length > 0
        ? `${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listOr */ .Q)(eligible)} can give it${eligible.length === 1 ? ', and' : ': one of them'} ${does} ${where} ${id}.`
        : `Nobody in the register can give it: ${id} needs ${whom}, who ${does}.`;
    return {
        reason: isGoneEarly ? 'record-missing' : kind === 'due' ? 'retrospective-due' : 'retrospective-overdue',
        message: `${whose} ${kind === 'overdue' ? 'was due on' : 'is due by'} ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day ?? '')} (${within}).${given}`,
        remedy: of === 'gone' ? `Bring the record (${emergency.path}) to the branch that records are read from. ${who}` : who,
    };
}


/***/ }),

/***/ 1422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   RX: () => (/* binding */ judgeFit),
/* harmony export */   qv: () => (/* binding */ asNormal),
/* harmony export */   to: () => (/* binding */ againstModel)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9070);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/**
 * Whether a standard change fits the model that it names: one model of that id, its scope, and a plan in the record or in the model. What
 * is outside of a model is a normal change and says so; a model that cannot be found is never taken for a normal change.
 */





const NORMAL = '`type: normal` without `model`, with `risk`, `plan` and `schedule` of its own.';
const AS_NORMAL = `Make it a normal change: ${NORMAL}`;
/** What helps where the model does not. A change without a file gets a record of its own: before the merge beside it, afterwards elsewhere. */
function asNormal({ raisedIn }) {
    if (raisedIn === undefined)
        return AS_NORMAL;
    return `Make it a normal change: write a change record for it (\`change-gate new\`, with \`covers: ["#${raisedIn}"]\`) and have that approved. Before the merge it goes into pull request #${raisedIn} itself, afterwards into a new one.`;
}
function findModel(models, record) {
    return models.find(({ value }) => value.id === record.value.model) ?? null;
}
/** What is wrong with the model that a record names. */
function againstModel(record, reason, message, remedy, pointer = ['model']) {
    // The file of a change without one is its model's.
    if (record.raisedIn !== undefined && pointer[0] === 'model')
        return againstModel(record, reason, message, remedy, ['id']);
    return { reason, level: 'error', change: record.value.id, message, remedy, where: { file: record.path, pointer } };
}
function judgeFit(question) {
    const { record, models } = question;
    const model = findModel(models, record);
    if (model === null)
        return [unknown(record, models)];
    return [...judgeTwins(record, models), ...judgePlan(record, model), ...judgeScope(question, model.value)];
}
function unknown(record, models) {
    const name = record.value.model ?? '(none named)';
    const known = models.map(({ value }) => value.id);
    return againstModel(record, 'model-unknown', `There is no readable model with the id ${name}.`, `If its file is reported as \`model-invalid\`, correct that. Else ${known.length === 0 ? '' : `name ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listOr */ .Q)(known)}, or `}make it a normal change: ${NORMAL}`);
}
/** Of two files with one id nobody can say which was approved: one might be suspended. */
function judgeTwins(record, models) {
    const name = record.value.model ?? '';
    const paths = models.filter(({ value }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(value.id, name)).map(({ path }) => path);
    if (paths.length < 2)
        return [];
    const message = `${paths.length} models have the id ${name}: ${paths.join(', ')}. Nobody can tell which of them was approved.`;
    const remedy = `The owner of the models gives each an id of its own, or deletes one. Until then: ${asNormal(record)}`;
    return [againstModel(record, 'model-invalid', message, remedy)];
}
/** A record may leave its plan to its model, but not to nobody. */
function judgePlan(record, { value: model, path }) {
    if (record.value.plan !== undefined || model.plan !== undefined)
        return [];
    return [
        againstModel(record, 'record-invalid', `${record.raisedIn === undefined ? 'The record' : record.value.id} has no plan, and neither has the model ${model.id} (${path}).`, 'Add `plan` with `implementation`, `verification` and `backout`; or a change and release manager adds one to the model and approves it again.'),
    ];
}
function judgeScope({ record, files, risk }, model) {
    const outside = [];
    for (const name of record.value.environments)
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .includesName */ .VH)(model.environments, name))
            outside.push(`the environment ${name}`);
    const covered = model['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH);
    for (const ref of record.value['configuration-items'])
        if (!covered.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref)))
            outside.push(`the item ${(0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref)}`);
    for (const file of files ?? [])
        if (!(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(model.paths, file))
            outside.push(`the file ${file}`);
    if ((0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRisk */ .l$)(risk, model.level) > 0)
        outside.push(`${risk} risk (it is for ${model.level} risk)`);
    if (outside.length === 0)
        return [];
    const shown = outside.slice(0, 5).join(', ');
    return [
        againstModel(record, 'model-scope-exceeded', `The model ${model.id} is not for ${shown}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`, record.raisedIn === undefined
            ? `Take out what the model does not allow, or make it a normal change: ${NORMAL}`
            : asNormal(record)),
    ];
}


/***/ }),

/***/ 6508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ doubtReview),
/* harmony export */   Gm: () => (/* binding */ findPayers),
/* harmony export */   KQ: () => (/* binding */ unreadParts),
/* harmony export */   WC: () => (/* binding */ emptyAnswer),
/* harmony export */   W_: () => (/* binding */ levelNeeded),
/* harmony export */   bT: () => (/* binding */ countsFrom)
/* harmony export */ });
/* harmony import */ var _coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);
/* harmony import */ var _coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _coverage_origin_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7432);
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5258);
/* harmony import */ var _register_independence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9441);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3760);
/* harmony import */ var _risk_conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4950);
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4716);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1688);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9354);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4973);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8184);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4633);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1492);
/**
 * Does a retrospective count? It is due so many working days after the emergency ended, and is given by somebody of the level that the
 * policy's rules asked for who had no part in it. Of several things that a record said over its life the one that asks for more holds.
 */


















const first = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .compareInstants */ .QI)[0];
const last = (instants) => [...instants].sort(_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .compareInstants */ .QI).at(-1);
/**
 * From when the days are counted; undefined where nobody can say. An end that is still to come is none. While there is no outcome the
 * end of the schedule counts, and an outcome that comes once that was overdue puts nothing off.
 */
function countsFrom({ rules: { policy, now }, life, statements }) {
    const scheduled = first(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const written = statements.flatMap(({ outcome }) => outcome?.ended ?? []);
    const ended = first(written.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, at)));
    if (ended === undefined)
        return scheduled ?? first(written);
    if (scheduled === undefined || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(scheduled, ended))
        return ended;
    const zone = policy.timezone;
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_11__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .dateIn */ .m7)(zone, scheduled), policy.emergency['retrospective-within'], (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_11__/* .holidaysOf */ .FQ)(policy));
    if (due.kind !== 'day')
        return ended;
    const came = life.versions.find(({ value }) => value.outcome !== undefined)?.at ?? now;
    const latest = life.source === 'asked' ? last([came, ended]) : ended;
    return latest !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .dayIn */ .EE)(zone, latest) > (0,_time_days_js__WEBPACK_IMPORTED_MODULE_9__/* .describeDate */ .eG)(due.day) ? scheduled : ended;
}
/**
 * The highest level that the rules for this emergency ask for, by its final risk; a manager where they name none. A condition that cannot
 * be told, as the files are not known, is taken to hold.
 */
function levelNeeded({ rules, record, life, statements }) {
    const { policy, items, directory } = rules;
    const boards = directory.register.boards ?? {};
    const files = filesTouched(rules, record, life);
    const asked = statements.flatMap((value) => {
        const { environments } = value;
        const subject = { environments, criticality: (0,_items_items_js__WEBPACK_IMPORTED_MODULE_12__/* .criticalityOf */ .NS)(items, value['configuration-items']), files };
        const { verdict, undecided } = (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_4__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, null);
        const risks = [verdict.final, ...undecided.map((floor) => floor['at-least'])];
        return policy.approvals.rules
            .filter(({ when }) => risks.some((risk) => (0,_risk_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateWhen */ .sE)(when, { ...subject, record: value, risk }) !== false))
            .flatMap(({ require }) => require.flatMap(({ role, board }) => role ?? (board === undefined ? [] : (boards[board]?.chair ?? []))));
    });
    if (asked.length === 0)
        return 'change-and-release-manager';
    return asked.reduce((high, role) => (_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(role) > _terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(high) ? role : high));
}
/** null where a pull request that brought in something of the emergency, or its files, are not known. */
function filesTouched({ facts }, record, life) {
    if (facts === undefined)
        return null;
    const pulls = pullsOf(facts, record, life);
    const files = pulls.map((pull) => (pull === null ? null : (0,_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(pull)));
    return files.length === 0 || files.includes(null) ? null : files.flatMap((list) => list ?? []);
}
/** Why the review that is there does not count; null where it does, or where there is none. */
function doubtReview(asked, from) {
    const { rules, record, statements } = asked;
    const { directory, now } = rules;
    const review = record.value.outcome?.review;
    if (review === undefined)
        return null;
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, review.at))
        return 'its date is still to come';
    // Nobody looks back on what has not ended.
    if ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(review.at, overBy(statements, now) ?? from))
        return 'it is dated before the emergency ended';
    const empty = emptyAnswer(review);
    if (empty !== null)
        return `${empty} is a placeholder and says nothing`;
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .findPerson */ .vW)(directory, { login: review.by, id: null });
    if (found.kind !== 'person')
        return 'they are not in the register';
    if (hasPart(findParts(asked), found.person))
        return 'they requested, implemented or approved the emergency';
    const needs = levelNeeded(asked);
    return (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(directory, found.person, review.at).role, needs)
        ? null
        : `they were not a ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_7__/* .sayName */ .NJ)(needs)} then`;
}
/** The latest that any of the statements has of the end, but for what is still to come; not before any of their times began. */
function overBy(statements, now) {
    const past = (instants) => instants.filter((at) => !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(now, at));
    const ends = past(statements.flatMap(({ outcome }) => outcome?.ended ?? []));
    const scheduled = past(statements.flatMap(({ schedule }) => schedule?.end ?? []));
    const starts = past(statements.flatMap(({ schedule }) => schedule?.start ?? []));
    return last([...starts, ...(ends.length > 0 ? ends : scheduled)]);
}
/** An answer of a review that answers nothing; null where all of them do. */
function emptyAnswer(review) {
    if ((0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaceholder */ .wK)(review.findings, 'findings'))
        return `\u201c${review.findings.trim().slice(0, 40)}\u201d`;
    const action = review.actions?.find((text) => (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaceholder */ .wK)(text, 'actions'));
    return action === undefined ? null : `\u201c${action.trim().slice(0, 40)}\u201d`;
}
/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers(asked) {
    const { directory, now } = asked.rules;
    const needs = levelNeeded(asked);
    const parts = findParts(asked);
    const people = directory.people.filter((person) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .roleAt */ .Ci)(directory, person, now).role, needs) && !hasPart(parts, person));
    const unread = (directory.register.teams ?? []).filter(({ team, role }) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)(role, needs) && directory.unreadTeams.some((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(one.team, team)));
    return [...new Set([...people.map(_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWithoutTelling */ .dl), ...unread.map(({ team }) => `a member of ${team}`)])];
}
/**
 * Whether somebody requested, implemented, wrote or approved the emergency, by what its record ever said and by its pull requests. Accounts
 * are told apart by their numbers where these are known: a login may have been changed since.
 */
function hasPart(parts, person) {
    return (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_14__/* .interestOf */ .wk)(person, null, parts, [PART]) !== null;
}
/** One kind of interest stands for all of them. */
const PART = 'committers';
function findParts({ rules, record, life, statements }) {
    const end = last(statements.flatMap(({ schedule, outcome }) => [schedule?.end ?? [], outcome?.ended ?? []].flat()));
    const isAfter = (at) => end !== undefined && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(end, at);
    // An approval that came after the end is no part in it; of one that was there before then its date says nothing.
    const early = new Set(life.versions.flatMap(({ at, value }) => at === null || isAfter(at) ? [] : (value.approvals ?? []).map(_terms_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalise */ ._I)));
    const isLate = isWrittenAfter(life, last(statements.flatMap(({ outcome }) => outcome?.ended ?? [])));
    const { facts } = rules;
    const byLogin = (login) => ({ login, id: null });
    const involved = [
        ...statements.flatMap((value) => [value['requested-by'], ...(value.implementers ?? [])]).map(byLogin),
        ...statements
            .flatMap(({ approvals = [] }) => approvals)
            .filter((entry) => entry.decision === 'approved' && !isLate(entry) && (!isAfter(entry.at) || early.has((0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalise */ ._I)(entry))))
            .map(({ approver }) => byLogin(approver)),
        ...(facts === undefined
            ? []
            : pullsOf(facts, record, life).flatMap((pull) => takingPart(pull, isAfter, closedAt(life)))),
        ...life.versions
            .flatMap(({ isNewContent, pullRequest, makers }) => (isNewContent && pullRequest === null ? makers : []))
            .map(byLogin),
    ];
    const interested = involved.map(({ login, id }) => ({ login, id, interest: PART, how: 'had a part in it' }));
    return (0,_register_independence_js__WEBPACK_IMPORTED_MODULE_14__/* .indexInterests */ .Gj)({ interested, unread: [], findings: [] });
}
/**
 * Entries that cannot have let the emergency out, however long its time was planned: they are dated after it ended, and GitHub's history has
 * them no earlier than its outcome, after which nothing goes out any more. Where nobody asked GitHub, all of it is the record's word.
 */
function isWrittenAfter({ versions, source }, ended) {
    if (ended === undefined || source === 'unknown')
        return () => false;
    const first = versions.findIndex(({ value }) => value.outcome !== undefined);
    const before = versions.slice(0, Math.max(first, 0)).flatMap(({ value }) => value.approvals ?? []);
    return ({ approver, at }) => first >= 0 && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(ended, at) && !before.some((other) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(other.approver, approver));
}
/**
 * When the outcome came to the trusted branch to stay, by GitHub's clock: from then on nothing goes out by the record, however long its time
 * was planned. null where there is none, or nobody knows when it came.
 */
function closedAt({ versions, source }) {
    if (source !== 'asked')
        return null;
    const open = versions.findLastIndex(({ value }) => value.outcome === undefined);
    return versions[open + 1]?.at ?? null;
}
/** Who opened, wrote or approved a pull request, as far as it is known; co-authors too, as a message names them. */
function takingPart(pr, isAfter, closed) {
    if (pr === null)
        return [];
    const merged = pr.merged_at ?? null;
    // What was merged before the end was let out by those who approved it until then.
    const isTooLate = (at) => isAfter(at) || (closed !== null && merged !== null && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(merged, closed) && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(closed, at));
    const commits = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(pr.commits) ? [] : pr.commits;
    const reviews = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(pr.reviews) ? [] : pr.reviews.filter((one) => hasLetOut(pr, one));
    const approvers = reviews.filter((one) => one.submitted_at === null || !isTooLate(one.submitted_at));
    const accounts = [
        pr.user,
        ...commits.flatMap(({ author, committer }) => [author, committer]),
        ...approvers.map(({ user }) => user),
    ];
    return [
        ...accounts.flatMap((one) => (one == null ? [] : [{ login: one.login, id: one.id }])),
        ...commits.flatMap(({ message }) => (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_16__/* .coAuthorsOf */ .a)(message)),
    ];
}
/** A yes that was taken back once it was merged let it out all the same; that of facts which do not tell of it is taken for one. */
function hasLetOut({ merged_at: merged = null, timeline = [] }, { id, state }) {
    if (state !== 'DISMISSED')
        return state === 'APPROVED';
    const told = timeline.filter(({ review_id }) => review_id === id);
    return told.every(({ state: said = null, at }) => (said ?? 'approved') === 'approved' && (at === null || merged === null || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .isBefore */ .Y8)(at, merged)));
}
/** The pull requests that brought in something of the emergency; null for one that is not known. */
function pullsOf(facts, record, life) {
    const origin = (0,_coverage_origin_js__WEBPACK_IMPORTED_MODULE_17__/* .originOf */ .yv)(facts, record);
    const pulls = (0,_coverage_emergency_life_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPulls */ .Qq)(life.versions).map((number) => typeof number === 'number' ? (facts.pull_requests.find((pull) => pull.number === number) ?? null) : null);
    return [...new Set([...(origin === null ? [] : [origin]), ...pulls])];
}
/** Who had a part in the emergency and is not known: as long as they are not, nobody can call it paid. */
function unreadParts({ rules, record, life }) {
    const { facts } = rules;
    if (facts === undefined || life.source !== 'asked')
        return [];
    const { id } = record.value;
    const unread = [];
    for (const { isNewContent, isLanded, pullRequest } of life.versions) {
        if (!isNewContent || !isLanded || pullRequest === null)
            continue;
        const what = `who had a part in the emergency ${id}, and so cannot look back on it`;
        if (pullRequest === undefined)
            unread.push({ what, because: 'GitHub was not asked for it', permission: null });
        else if (typeof pullRequest !== 'number')
            unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadOf */ .Ds)(what, pullRequest));
        else {
            const pull = facts.pull_requests.find(({ number }) => number === pullRequest);
            if (pull === undefined)
                unread.push({ what, because: `GitHub was not asked for pull request #${pullRequest}`, permission: null });
            else
                for (const list of [pull.commits, pull.reviews])
                    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .isUnavailable */ .Pd)(list))
                        unread.push((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_15__/* .unreadOf */ .Ds)(what, list));
        }
    }
    return unread;
}


/***/ }),

/***/ 5098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ sayReviewDuty),
/* harmony export */   I1: () => (/* binding */ judgeReviewDuties),
/* harmony export */   Rq: () => (/* binding */ levelByRecord),
/* harmony export */   Tn: () => (/* binding */ reviewDuties),
/* harmony export */   d$: () => (/* binding */ listOverdue),
/* harmony export */   xK: () => (/* binding */ reviewDuty)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5258);
/* harmony import */ var _risk_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
/* harmony import */ var _terms_grouped_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(111);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6591);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4885);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1492);
/* harmony import */ var _model_fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1422);
/* harmony import */ var _retrospective_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6508);
/**
 * The review after a change: whether the policy asks for one, by which day, and whether it was done. It is a duty of the change itself
 * and stops no other: the retrospective of an emergency, which does, is judged in emergencies.ts.
 */













/**
 * @param finalRisk the level after floors; null where it is not known, and then only the result and the type can ask for a review
 * @param now RFC 3339
 */
function reviewDuty(record, finalRisk, policy, now) {
    const { outcome, type } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
    // Nobody looks back on what has not ended.
    if (outcome === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended))
        return { kind: 'none' };
    const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
    if (because.length === 0)
        return { kind: 'none' };
    const review = reviewGiven(outcome, now);
    if (review !== null)
        return { kind: 'done', by: review.by, at: review.at };
    const due = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_6__/* .addWorkingDays */ .A9)((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dateIn */ .m7)(policy.timezone, outcome.ended), policy.review.within, (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_6__/* .holidaysOf */ .FQ)(policy));
    if (due.kind === 'beyond')
        return { kind: 'beyond', because, known: due.known };
    const day = (0,_time_days_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDate */ .eG)(due.day);
    return { kind: (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
}
/** The review that was made by now, and says something. */
function reviewGiven({ review, ended }, now) {
    if (review === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(review.at, ended) || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, review.at))
        return null;
    return (0,_retrospective_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyAnswer */ .WC)(review) === null ? review : null;
}
/**
 * The finding of a review that is overdue, or of one whose last day cannot be counted; null while nothing is wrong. Nothing hangs on a
 * day that cannot be counted, so that it is no error.
 */
function sayReviewDuty(record, duty, policy, level) {
    const { id, outcome } = record.value;
    if ((duty.kind !== 'overdue' && duty.kind !== 'beyond') || outcome === undefined)
        return null;
    const where = { file: record.path, pointer: ['outcome'], on: 'key' };
    const asked = `The policy asks for a review of ${id} (${duty.because.map(_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ).join(', ')})`;
    if (duty.kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            level: level === 'error' ? 'warning' : level,
            change: id,
            message: `${asked}. It cannot be told when that is due: bank holidays are known from ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.known.first)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.known.last)} only.`,
            remedy: 'Use a release of change-gate with later bank holidays.',
            where,
        };
    return {
        reason: 'review-overdue',
        level,
        change: id,
        message: `${asked}. It was due on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(duty.day)}, ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(policy.review.within, 'working day')} after the change ended.`,
        remedy: 'Somebody who took no part in it reviews the change and writes that under `outcome.review`.',
        where,
    };
}
/** The level of a change after the floors that can be told from its record alone; null on a standard change without its model. */
function levelByRecord({ policy, items, models }, record) {
    const { value } = record;
    const model = value.type === 'standard' ? (0,_model_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .findModel */ .P6)(models, record) : null;
    if (value.risk === undefined && model === null)
        return null;
    const criticality = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .criticalityOf */ .NS)(items, value['configuration-items']);
    const subject = { environments: value.environments, criticality, files: null };
    return (0,_risk_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
}
/** How many overdue reviews of others are named. */
const MOST_NAMED = 5;
/** The record's own review, and a notice of the overdue ones of changes to the same items, whoever they belong to. */
function judgeReviewDuties({ policy, now }, record, finalRisk, reviews) {
    const own = sayReviewDuty(record, reviewDuty(record, finalRisk, policy, now), policy, 'error');
    const overdue = findOverdue(record, reviews);
    const findings = own === null ? [] : [own];
    if (overdue.length === 0)
        return findings;
    const named = overdue.slice(0, MOST_NAMED).map(({ id, day }) => `${id} (due on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)})`);
    const more = overdue.length - named.length;
    return [
        ...findings,
        {
            reason: 'review-overdue',
            level: 'notice',
            change: record.value.id,
            message: `Changes to the same items were not reviewed in time: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
            remedy: 'Somebody who took no part in them reviews them and writes that under their `outcome.review`. It does not stop this change.',
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        },
    ];
}
/** Whether a review is overdue is asked of the changes to an item when somebody asks for that item. What an emergency owes is told as its retrospective. */
function listOverdue(world, all) {
    const ended = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => groupEnded(all));
    const known = new Map();
    return (item) => {
        const found = known.get(item) ??
            (ended().get(item) ?? []).flatMap((record) => {
                const { outcome } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
                // Of most records the level, which is not in the outline, need not be known.
                if (outcome !== undefined && reviewGiven(outcome, world.now) !== null)
                    return [];
                const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
                return duty.kind === 'overdue' ? [{ id: record.value.id, path: record.path, day: duty.day }] : [];
            });
        known.set(item, found);
        return found;
    };
}
function groupEnded(all) {
    const byItem = new Map();
    for (const record of all) {
        const value = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_9__/* .outlineOf */ .W)(record);
        if (value.outcome === undefined || value.type === 'emergency')
            continue;
        for (const item of new Set(value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .normaliseRef */ .uH)))
            (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_12__/* .addTo */ .D)(byItem, item, record);
    }
    return byItem;
}
/** The longest overdue first. */
function findOverdue(record, overdue) {
    const found = new Map();
    for (const ref of record.value['configuration-items'])
        for (const one of overdue((0,_items_items_js__WEBPACK_IMPORTED_MODULE_10__/* .normaliseRef */ .uH)(ref)))
            if (one.path !== record.path)
                found.set(one.path, one);
    return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
/** By the path of the record, of those that have ended. Where now or the zone is not known nothing can be said of any. */
function reviewDuties(world, changes) {
    const { policy, now } = world;
    const duties = new Map();
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnownZone */ .Wn)(policy.timezone) || (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(now) === null)
        return duties;
    const risks = new Map(changes.map(({ path, risk }) => [path, risk?.final ?? null]));
    for (const record of world.judged) {
        const { outcome } = record.value;
        if (outcome === undefined || (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(now, outcome.ended))
            continue;
        const level = risks.get(record.path) ?? levelByRecord(world, record);
        duties.set(record.path, reviewDuty(record, level, policy, now));
    }
    return duties;
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
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4716);
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
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4716);
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

/***/ 9441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ indexInterests),
/* harmony export */   gU: () => (/* binding */ judgeRequester),
/* harmony export */   wk: () => (/* binding */ interestOf)
/* harmony export */ });
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);
/* harmony import */ var _text_name_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4239);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * Whether somebody is independent of a change, of whom it is known who has an interest in it: independence limits a yes, not a no. And a
 * bot alone can want no change.
 */



function indexInterests(parts) {
    const byId = new Map();
    const byLogin = new Map();
    for (const [rank, { id, login, interest }] of parts.interested.entries()) {
        if (id !== null)
            noteRank(byId, id, interest, rank);
        noteRank(byLogin, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login), interest, rank);
    }
    return { ...parts, byId, byLogin };
}
function noteRank(index, key, interest, rank) {
    const ranks = index.get(key) ?? {};
    index.set(key, ranks);
    ranks[interest] ??= rank;
}
/**
 * What a person's interest in the change is, in words; null when they are independent of all that the policy names.
 * `always` adds interests that hold whatever the policy says (a board's members).
 */
function interestOf(person, account, interests, of) {
    const { byId, byLogin } = interests;
    const ids = [person.entry?.id, account?.id, TEAM_KEY.exec(person.key)?.[1]].flatMap((id) => id == null ? [] : [Number(id)]);
    const logins = account === null ? person.logins : [...person.logins, account.login];
    const found = [...ids.map((id) => byId.get(id)), ...logins.map((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login)))]
        .flatMap((ranks) => of.map((interest) => ranks?.[interest]))
        .filter((rank) => rank !== undefined);
    return found.length === 0 ? null : (interests.interested[Math.min(...found)]?.how ?? null);
}
/** The key of somebody whom only a team makes known. */
const TEAM_KEY = /^id:([0-9]+)$/;
/** A bot may request a change only if a person implements it. */
function judgeRequester(record) {
    const requester = record.value['requested-by'];
    const implementers = record.value.implementers ?? [requester];
    if (implementers.some((login) => !(0,_text_logins_js__WEBPACK_IMPORTED_MODULE_1__/* .isBotLogin */ .DU)(login)))
        return null;
    return {
        reason: 'record-invalid',
        level: 'error',
        change: record.value.id,
        message: `${requester} requests the change and ${(0,_text_name_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listAnd */ .G)(implementers)} ${implementers.length === 1 ? 'implements' : 'implement'} it. A bot may request a change only if a person implements it.`,
        remedy: 'Name a person under `implementers`.',
        where: {
            file: record.path,
            pointer: record.value.implementers === undefined ? ['requested-by'] : ['implementers'],
        },
    };
}


/***/ }),

/***/ 3760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   N: () => (/* binding */ delegationsTo),
/* harmony export */   WP: () => (/* binding */ buildDirectory),
/* harmony export */   dl: () => (/* binding */ nameWithoutTelling),
/* harmony export */   fo: () => (/* binding */ skillAt),
/* harmony export */   pX: () => (/* binding */ hasCapacity),
/* harmony export */   vW: () => (/* binding */ findPerson)
/* harmony export */ });
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4716);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/**
 * Who is who, and who holds which role level when. One person is one entry of the register however many logins they have; a
 * numeric id decides where the register gives one. Nobody outside the register is ever a person here.
 */





/**
 * How somebody who has done nothing yet is named: by login where the register does, else by their team. Who is in a private team is
 * not for everybody to read who reads a comment.
 */
function nameWithoutTelling({ login, team }) {
    return team === null ? login : `a member of ${team}`;
}
function buildDirectory(register, path, zone, teams) {
    const unread = [];
    const memberships = [];
    for (const team of register.teams ?? []) {
        const fact = teams?.find((candidate) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(candidate.team, team.team));
        if (fact === undefined)
            unread.push({ team: team.team, because: 'its members were not asked for', permission: null });
        else if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnavailable */ .Pd)(fact.members)) {
            const { what, ...why } = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadOf */ .Ds)(team.team, fact.members);
            unread.push({ team: what, ...why });
        }
        else
            for (const account of fact.members)
                memberships.push({ account, role: team.role, team: team.team });
    }
    const byId = groupBy(memberships, ({ account }) => account.id);
    const byLogin = groupBy(memberships, ({ account }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    const people = (register.people ?? []).map((entry) => {
        const logins = [entry.login, ...(entry.also ?? [])];
        const named = entry.id === undefined ? logins : (entry.also ?? []);
        const teamRole = [
            ...(entry.id === undefined ? [] : (byId.get(entry.id) ?? [])),
            ...named.flatMap((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login)) ?? []),
        ].reduce((role, membership) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(role, membership.role), null);
        return { key: `login:${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(entry.login)}`, login: entry.login, logins, entry, teamRole, team: null };
    });
    const listed = indexPeople(people);
    for (const { account, role, team } of memberships) {
        // Whoever has an entry got the level of their teams above; a login that an entry gives another id is nobody here.
        if (findIn(listed, account).kind !== 'unknown')
            continue;
        const key = `id:${account.id}`;
        const index = people.findIndex((person) => person.key === key);
        const known = people[index];
        if (known === undefined)
            people.push({ key, login: account.login, logins: [account.login], entry: null, teamRole: role, team });
        else
            people[index] = { ...known, teamRole: (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(known.teamRole, role) };
    }
    return { register, path, zone, people, index: indexPeople(people), unreadTeams: unread };
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const one of list) {
        const group = groups.get(keyOf(one)) ?? [];
        groups.set(keyOf(one), group);
        group.push(one);
    }
    return groups;
}
/** The person behind an account; `id` null where only a login is claimed. */
function findPerson(directory, account) {
    return findIn(directory.index, account);
}
function findIn({ byId, byAnyLogin }, account) {
    if (account.id !== null) {
        const known = byId.get(account.id);
        if (known !== undefined)
            return { kind: 'person', person: known };
    }
    const byLogin = byAnyLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    if (byLogin === undefined)
        return { kind: 'unknown' };
    const expected = byLogin.entry?.id;
    const isPrimary = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(byLogin.login, account.login);
    if (account.id !== null && isPrimary && expected !== undefined && expected !== account.id) {
        return { kind: 'mismatch', login: account.login, expected, found: account.id };
    }
    // Whoever has no entry is known by their number alone, and that one is not known.
    if (account.id !== null && byLogin.entry === null)
        return { kind: 'unknown' };
    return { kind: 'person', person: byLogin };
}
/** Of two people with one id or login the first counts. */
function indexPeople(people) {
    const byId = new Map();
    const byAnyLogin = new Map();
    for (const person of people) {
        const id = person.entry?.id ?? (person.key.startsWith('id:') ? Number(person.key.slice(3)) : undefined);
        if (id !== undefined && !byId.has(id))
            byId.set(id, person);
        for (const login of person.logins) {
            const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login);
            if (!byAnyLogin.has(key))
                byAnyLogin.set(key, person);
        }
    }
    return { byId, byAnyLogin };
}
/** The role level that a person held by themselves at an instant; days are inclusive, in the policy's zone. */
function roleAt(directory, person, instant) {
    const entry = person.entry;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    const ended = entry?.until !== undefined && day > entry.until;
    const early = entry?.from !== undefined && day < entry.from;
    // First and last day are those of the person: a team that somebody was not taken out of does not prolong them.
    const role = ended || early ? null : (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(entry?.role ?? null, person.teamRole);
    if (role !== null)
        return { role, why: 'held' };
    if (ended)
        return { role, why: 'ended' };
    if (early)
        return { role, why: 'not-yet' };
    return { role, why: 'none' };
}
/** The skill level at an instant: the entry's own assessment where given, else what the role level carries. */
function skillAt(directory, person, skill, instant) {
    const held = roleAt(directory, person, instant);
    if (held.role === null)
        return null;
    return person.entry?.skills?.[skill] ?? (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .skillOfRole */ .xJ)(held.role, skill);
}
/** Whether the register gives a person a capacity on the day of the instant. */
function hasCapacity(directory, person, capacity, instant) {
    const entry = person.entry;
    if (entry === null)
        return false;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    if ((entry.until !== undefined && day > entry.until) || (entry.from !== undefined && day < entry.from))
        return false;
    return (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(entry.capacities ?? [], capacity);
}
/**
 * The delegations to a person that hold at an instant for a change, and why others do not. No chains: the delegator must hold
 * the level without a delegation.
 */
function delegationsTo(directory, person, instant, isWithinLimit) {
    const usable = [];
    const invalid = [];
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    for (const delegation of directory.register.delegations ?? []) {
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(person.logins, delegation.to))
            continue;
        const found = findPerson(directory, { login: delegation.from, id: null });
        const label = `the delegation from ${delegation.from} (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.starts)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.ends)})`;
        if (day < delegation.starts || day > delegation.ends)
            invalid.push(`${label} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        else if (found.kind !== 'person')
            invalid.push(`${label} comes from somebody who is not in the register`);
        else if (found.person.key === person.key)
            invalid.push(`${label} comes from the same person`);
        else if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeastRole */ .Nu)(roleAt(directory, found.person, instant).role, delegation.role)) {
            invalid.push(`${label} lends the level ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(delegation.role)}, which ${delegation.from} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        }
        else {
            const limit = isWithinLimit(delegation);
            if (limit === null)
                usable.push({ delegation, delegator: found.person, role: delegation.role });
            else
                invalid.push(`${label} ${limit}`);
        }
    }
    return { usable, invalid };
}


/***/ }),

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */



/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
function hasDowntime(record) {
    const downtime = record.risk?.downtime;
    if (record.risk === undefined)
        return false;
    return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}
function isFirstTime(record) {
    return record.risk !== undefined && record.risk['first-time'] !== false;
}
function evaluateWhen(when, subject) {
    const { record } = subject;
    // No `when` matches every normal and emergency change: a standard change was approved with its model.
    if (when === undefined)
        return record.type !== 'standard';
    let truth = null;
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.type);
    if (types !== null)
        truth = and(truth, types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        truth = and(truth, subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        const isThere = environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name)));
        truth = and(truth, isThere);
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH);
        truth = and(truth, items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        truth = and(truth, subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        truth = and(truth, subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        truth = and(truth, record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        truth = and(truth, isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        truth = and(truth, hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        truth = and(truth, (record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    return truth ?? 'unknown';
}
/** One no decides, whatever else is not known. @param before what was answered so far; null: nothing */
function and(before, answer) {
    if (before === false || answer === false)
        return false;
    return before === 'unknown' ? before : answer;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Dw: () => (/* binding */ underDeclared),
/* harmony export */   ys: () => (/* binding */ assessRisk),
/* harmony export */   zI: () => (/* binding */ judgeRisk)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/**
 * Risk: the 5 \u00d7 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */


/** The band of impact \u00d7 likelihood; `score` is 1 to 25. */
function bandOf(score, bands) {
    if (score >= bands.extreme)
        return 'extreme';
    if (score >= bands.high)
        return 'high';
    if (score >= bands.moderate)
        return 'moderate';
    return 'low';
}
/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
function assessRisk(record, bands, floors, subject, modelLevel) {
    const { risk } = record;
    const score = risk === undefined ? null : risk.impact * risk.likelihood;
    const computed = score === null ? null : bandOf(score, bands);
    const declared = risk?.level ?? null;
    const applied = [];
    const undecided = [];
    const start = [computed, declared, modelLevel].filter((level) => level !== null);
    // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
    const asked = { ...subject, record, risk: (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start) };
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, asked);
        if (truth === true)
            applied.push(floor);
        else if (truth === 'unknown')
            undecided.push(floor);
    }
    // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
    const base = start.length === 0 ? ['extreme'] : start;
    const final = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([...base, ...applied.map((floor) => floor['at-least'])]);
    // A floor that asks for no more than the level that was there already has raised nothing.
    const unraised = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(base);
    const raising = applied.filter((floor) => final !== unraised && floor['at-least'] === final);
    return {
        verdict: {
            score,
            computed,
            declared,
            final,
            floors: applied.map((floor) => floor.name),
            raisedBy: raising.map((floor) => floor.name),
        },
        floors: applied,
        undecided: undecided.filter((floor) => (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(floor['at-least'], final) > 0),
    };
}
/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(declared, computed) >= 0)
        return [];
    return [
        {
            reason: 'risk-under-declared',
            level: 'error',
            change: record.value.id,
            message: `The record says ${declared} risk, but impact ${record.value.risk?.impact} \u00d7 likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
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
            message: `\u201c${floor.name}\u201d makes this at least ${floor['at-least']} risk. It is ${verdict.final}.`,
            remedy: record.value.type === 'standard'
                ? 'Nothing to do: the model has to be for this level of risk.'
                : `Nothing to do: the approvals for ${verdict.final} risk are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
}


/***/ }),

/***/ 6620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inspectCalendarNames)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/**
 * Names in windows and freezes that nothing else knows. A slip in the name of an environment makes a freeze that stops nothing, and nobody would
 * see it: where the policy lists its environments it is a fault, else a warning at its line.
 */





function inspectCalendarNames(world) {
    const { calendar } = world;
    if (calendar === null)
        return [];
    const windows = calendar.value.windows ?? [];
    const rules = [
        ...windows.map((rule, at) => ({ rule, what: `The window "${rule.name}"`, pointer: ['windows', at] })),
        ...(calendar.value.freezes ?? []).map((rule, at) => ({
            rule,
            what: `The freeze ${rule.id}`,
            pointer: ['freezes', at],
        })),
    ];
    const environments = rules.flatMap(({ rule, what, pointer }) => rule.environments.map((name, at) => ({ what, name, pointer: [...pointer, 'environments', at] })));
    const say = ({ pointer }, level, message, remedy) => ({
        reason: 'calendar-invalid',
        level,
        change: null,
        message,
        remedy,
        where: { file: calendar.path, pointer },
    });
    const listed = world.policy.environments.map(({ pattern }) => pattern);
    const ofPolicy = listed.filter((pattern) => !isAny(pattern));
    // What the policy lists need not be looked for in every record.
    const known = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => [...ofPolicy, ...environmentsKnown(world)]);
    const isKnown = (name) => isAny(name) || ofPolicy.some((other) => isMet(name, other)) || known().some((other) => isMet(name, other));
    const strangers = environments.filter(({ name }) => !isKnown(name));
    return [
        ...firstOfEach(strangers).map((place) => {
            const isFault = listed.length > 0 && !listed.some((pattern) => isMet(place.name, pattern));
            const who = isFault ? 'which the policy does not list and no record names' : 'which nothing else names';
            const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(place.name, known());
            return say(place, isFault ? 'error' : 'warning', `${place.what} is for the environment "${place.name}", ${who}. So it has no effect.`, near === null
                ? 'Correct the name, list the environment under `environments` in the policy, or take it out.'
                : `Write "${near}" if that is meant; else list the environment under \`environments\` in the policy, or take it out.`);
        }),
        ...firstOfEach(strangeItems(world, windows)).map((place) => say(place, 'warning', `${place.what} is for the configuration item "${place.name}", which is not in the catalog: it opens for no change to it.`, 'Correct the name, add the item to the catalog, or take it out.')),
    ];
}
function strangeItems({ items, judged, others }, windows) {
    if (items === null)
        return [];
    const known = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Set([...judged, ...others].flatMap((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W)(record)['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH))));
    return windows.flatMap((window, at) => (window['configuration-items'] ?? []).flatMap((name, index) => {
        const ref = (0,_items_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(name);
        if (items.byRef.has(ref) || known().has(ref))
            return [];
        return [{ what: `The window "${window.name}"`, name, pointer: ['windows', at, 'configuration-items', index] }];
    }));
}
/** What anything but the policy's list and the calendar calls an environment. */
function environmentsKnown(world) {
    const { policy, register, facts } = world;
    const conditions = [...policy.risk.floors, ...policy.approvals.rules].map(({ when }) => when?.environments);
    const names = [
        world.environment ?? [],
        facts.subject.environment ?? [],
        ...[...world.judged, ...world.others].map((record) => (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W)(record).environments),
        ...world.unread.map(({ environments }) => environments ?? []),
        ...world.models.map(({ value }) => value.environments),
        ...(world.items?.list ?? []).map(({ environments }) => environments),
        ...conditions.map((condition) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(condition) ?? []),
        ...(register?.value.delegations ?? []).map(({ limit }) => limit?.environments ?? []),
    ];
    return [...new Set(names.flat())].filter((name) => !isAny(name));
}
function isAny(pattern) {
    return /^\*+$/.test(pattern);
}
/** Whether one of two names or patterns means the other. Two patterns may meet in a name that neither spells out. */
function isMet(a, b) {
    const areBothPatterns = /[*?]/.test(a) && /[*?]/.test(b);
    return areBothPatterns || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameMatch */ .bQ)(a, b) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameMatch */ .bQ)(b, a);
}
/** A calendar of many freezes says a name that is wrong in all of them once. */
function firstOfEach(places) {
    const first = new Map();
    for (const place of places)
        if (!first.has(place.name))
            first.set(place.name, place);
    return [...first.values()];
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

/***/ 2838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ NO_COLLISIONS),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   tn: () => (/* binding */ findCollisions)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3526);
/**
 * Collisions: two changes to the same item, in the same environment, at overlapping times. The one requested later is refused
 * and the earlier warned; emergencies win; without a counted approval nobody stands in anybody's way.
 */






const NO_COLLISIONS = { neighbours: [], findings: () => [], takenIn: () => [] };
/**
 * `others` may hold the change itself.
 * Time: the number of items and environments times the logarithm of the changes that share them, plus the collisions found.
 */
function findCollisions(change, self, { bookedAt }, policy, relatedItems) {
    if (policy === 'ignore')
        return NO_COLLISIONS;
    const isInTheWay = (other) => policy === 'refuse' && isStopping(other, self);
    const direct = overlapping(bookedAt, change, change.items, change.span);
    const judge = (suggest) => [...direct.values()].map(({ other, span, places }) => {
        const isStopped = isInTheWay(other);
        const who = `${other.record.value.id} (requested by ${other.record.value['requested-by']} at ${other.requestedAt})`;
        return (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, {
            reason: 'collision',
            ...(isStopped ? {} : { level: 'warning' }),
            message: `${change.record.value.id} and ${who} both change ${places.join(' and ')}, ${describeOverlap(change, span)}.`,
            remedy: isStopped ? `${suggest()} Or agree with them who moves.` : agreeWith(change, other),
            pointer: change.hasSchedule ? ['schedule', 'start'] : ['configuration-items'],
        });
    });
    const related = relatedItems === undefined ? [] : change.items.flatMap((item) => relatedItems(item).map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH));
    const near = [...overlapping(bookedAt, change, related, change.span)].filter(([path]) => !direct.has(path));
    const warnings = near.map(([, { other, span, places }]) => (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAbout */ .Bd)(change.record, {
        reason: 'collision',
        level: 'warning',
        message: `${other.record.value.id} changes ${places.join(' and ')}, and an item of ${change.record.value.id} depends on that or is needed by it, ${describeOverlap(change, span)}.`,
        remedy: agreeWith(change, other),
        pointer: change.hasSchedule ? ['schedule', 'start'] : ['configuration-items'],
    }));
    const takenIn = (range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .unite */ ._f)([...overlapping(bookedAt, change, change.items, range).values()]
        .filter(({ other }) => isInTheWay(other))
        .map(({ span }) => span));
    const neighbours = [
        ...[...direct.values()].map((overlap) => ({ kind: 'same-item', ...overlap })),
        ...near.map(([, overlap]) => ({ kind: 'related-item', ...overlap })),
    ];
    return { neighbours, findings: (suggest) => [...judge(suggest), ...warnings], takenIn };
}
function agreeWith({ record }, other) {
    return `Agree who goes first, and move ${record.value.id} or ${other.record.value.id}.`;
}
function describeOverlap(change, span) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(Math.max(change.span.start, span.start), change.zone);
    return change.hasSchedule
        ? `and overlap from ${start} to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(Math.min(change.span.end, span.end), change.zone)}`
        : `and overlap now, ${start}`;
}
/** Whether `other` has `self` refused. */
function isStopping(other, self) {
    const [theirs, ours] = [(0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(other.record).type, self.record.value.type];
    if (ours === 'emergency' || !isApproved(other) || !isApproved(self))
        return false;
    return theirs === 'emergency' || isEarlier(other, self);
}
/** A standard change was approved with its model. */
function isApproved(change) {
    return change.hasCountedApproval || change.record.value.type === 'standard';
}
/** Whether `a` was requested before `b`; the same time is told apart by id, then by path. */
function isEarlier(a, b) {
    // A request whose time cannot be read is nobody's elder.
    const [first, second] = [(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(a.requestedAt), (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(b.requestedAt)];
    if (first !== second)
        return first !== null && (second === null || first < second);
    const [x, y] = [a.record.value.id, b.record.value.id];
    return x === y ? a.record.path < b.record.path : x < y;
}
/** The others that share an item, an environment and an instant of the range, by path. */
function overlapping(bookedAt, change, items, range) {
    const found = new Map();
    const distinct = items.length > 1 ? new Set(items) : items;
    for (const environment of change.environments) {
        const name = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_5__/* .foldCase */ .SP)(environment);
        for (const item of distinct) {
            const list = bookedAt(item).get(name) ?? [];
            for (let at = countBefore(list, range.end) - 1; at >= 0; at -= 1) {
                const booking = list[at];
                // All that are left began earlier, and the last of them to end has ended.
                if (booking === undefined || booking.latestEnd <= range.start)
                    break;
                const { other, span } = booking;
                if (!(0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .isOverlapping */ .Kk)(span, range) || other.record.path === change.record.path)
                    continue;
                // Two records of one id are said to be that, and not to be in each other's way.
                if ((0,_text_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)((0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(other.record).id, change.record.value.id))
                    continue;
                const overlap = found.get(other.record.path) ?? { other, span, places: [] };
                found.set(other.record.path, overlap);
                overlap.places.push(`${item} in ${environment}`);
            }
        }
    }
    return found;
}
/** How many of the list, which is sorted, start before an instant. */
function countBefore(list, instant) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((list[middle]?.span.start ?? instant) < instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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

/***/ 8371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ judgeLeadTime),
/* harmony export */   gZ: () => (/* binding */ isLeadTimeShort)
/* harmony export */ });
/* unused harmony export measureLeadTime */
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
/* harmony import */ var _time_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4885);
/* harmony import */ var _time_working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1492);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3526);
/**
 * Lead time: a change starts on the N-th working day after its request or later, N by its final risk. Standard and emergency
 * changes need none.
 */







/** `requested` and `start` in milliseconds since 1970; days are those of the policy's zone, which must be a known one. */
function measureLeadTime(change, policy) {
    if (change.type === 'standard' || change.type === 'emergency')
        return { kind: 'met' };
    const holidays = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy);
    const needed = policy.schedule['lead-time'][change.risk];
    const start = (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(change.start, policy.timezone);
    const requested = clampToKnown((0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(change.requested, policy.timezone), start, holidays);
    const earliest = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .addWorkingDays */ .A9)(requested, needed, holidays);
    if (earliest.kind === 'beyond') {
        // A start on or before the last known day is too early for certain; after it the days in between would be a guess.
        return { kind: 'beyond', known: earliest.known };
    }
    if ((0,_time_days_js__WEBPACK_IMPORTED_MODULE_1__/* .countDays */ .Tm)(earliest.day, start) >= 0)
        return { kind: 'met' };
    const given = (0,_time_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .countWorkingDays */ .u2)(requested, start, holidays);
    if (given.kind === 'beyond')
        return given;
    return { kind: 'short', needed, given: given.count, earliest: earliest.day };
}
/** `lead-time-short`, or what the record's `late` asks for instead; `calendar-horizon` where the days cannot be counted. */
function judgeLeadTime(input, change, policy) {
    const { record, risk } = change;
    const nothing = { findings: () => [], earliest: null };
    if (!change.hasSchedule)
        return nothing;
    const requested = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(input.requestedAt);
    if (requested === null) {
        return { ...nothing, findings: () => [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableInstant */ .dd)(record, 'the time of the request', input.requestedAt)] };
    }
    const lead = measureLeadTime({ type: record.value.type, risk, requested, start: change.span.start }, policy);
    switch (lead.kind) {
        case 'met':
            return nothing;
        case 'beyond': {
            const message = `The working days from ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInstant */ .l0)(requested, change.zone)} to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInstant */ .l0)(change.span.start, change.zone)} cannot be counted: bank holidays are known from ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDay */ .sA)(lead.known.first)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDay */ .sA)(lead.known.last)} only.`;
            const newer = 'se a release of change-gate with newer bank holidays.';
            const isMovable = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .compareInstants */ .QI)(input.requestedAt, `${lead.known.last}T00:00:00Z`) < 0;
            const remedy = isMovable
                ? `Move the schedule (start and end) before the end of ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDay */ .sA)(lead.known.last)}, or u${newer}`
                : `U${newer}`;
            const pointer = ['schedule', 'start'];
            return {
                ...nothing,
                findings: () => [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_6__/* .findingAbout */ .Bd)(record, { reason: 'calendar-horizon', message, remedy, pointer })],
            };
        }
        case 'short': {
            const short = `A change of ${risk} risk needs ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lead.needed, 'working day')} between request and start, and this one has ${lead.given === 0 ? 'none' : lead.given}: requested at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInstant */ .l0)(requested, change.zone)}${sayProven(record, input.requestedAt)}, it starts at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeInstant */ .l0)(change.span.start, change.zone)}.`;
            if (record.value.late === undefined) {
                const first = `The first day that allows it is ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDay */ .m3)(lead.earliest)}.`;
                const findings = (suggest) => {
                    const remedy = `${first} ${suggest()} Or add \`late\` with a reason, and somebody named in the policy's schedule.late has to approve that.`;
                    return [
                        (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_6__/* .findingAbout */ .Bd)(record, { reason: 'lead-time-short', message: short, remedy, pointer: ['schedule', 'start'] }),
                    ];
                };
                return { findings, earliest: (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfDay */ .ol)(lead.earliest, change.zone) };
            }
            if (input.lateAccepted)
                return nothing;
            // `late` turns the refusal into a question to somebody; until they have said yes it stays one.
            const message = `${short} The record asks for that, and nobody has approved it yet.`;
            const remedy = "Somebody whom the policy's schedule.late names approves it.";
            return {
                ...nothing,
                findings: () => [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_6__/* .findingAbout */ .Bd)(record, { reason: 'approval-outstanding', message, remedy, pointer: ['late'] })],
            };
        }
    }
}
/** Where the pull request proves another time than the record says, so that nobody looks for it in the record. */
function sayProven({ value }, requestedAt) {
    const said = value['requested-at'];
    return (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .compareInstants */ .QI)(said, requestedAt) === 0 ? '' : ` (by its pull request; the record says ${said})`;
}
/** Whether a record starts too early for its risk, so that it needs the policy's `schedule.late`. Unreadable times: false. */
function isLeadTimeShort(record, risk, requestedAt, policy) {
    const requested = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(requestedAt);
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(record.value.schedule?.start ?? '');
    if (requested === null || start === null || !(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownZone */ .Wn)(policy.timezone))
        return false;
    return measureLeadTime({ type: record.value.type, risk, requested, start }, policy).kind === 'short';
}
/** A request before the first known year counts from its eve: fewer days than there were, so never too many. */
function clampToKnown(requested, start, holidays) {
    const first = holidays.known === null ? null : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(holidays.known.first);
    if (first === null || (0,_time_days_js__WEBPACK_IMPORTED_MODULE_1__/* .countDays */ .Tm)(first, start) < 0)
        return requested;
    const eve = (0,_time_days_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(first, -1);
    return (0,_time_days_js__WEBPACK_IMPORTED_MODULE_1__/* .countDays */ .Tm)(eve, requested) < 0 ? eve : requested;
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

/***/ 6801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ withoutId),
/* harmony export */   o5: () => (/* binding */ indexOthers),
/* harmony export */   pH: () => (/* binding */ startNetwork)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5258);
/* harmony import */ var _terms_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(111);
/* harmony import */ var _terms_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6816);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/**
 * The other changes of a run as the schedule asks for them, indexed once for all changes: by environment and item, so that finding what one
 * collides with does not look at all the others, and by id, so that each is walked through once for whoever depends on it. Either is made
 * when it is first asked for, and the times of the changes to an item are read when somebody asks for that item.
 */






function indexOthers(list) {
    return { bookedAt: startBookings(list), network: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => startNetwork(indexById(list))) };
}
/** The same without the records of an id, for one that would take their place: who changes what when looks past its own id anyway. */
function withoutId({ bookedAt, network }, id) {
    const own = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(id);
    return {
        bookedAt,
        network: (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
            const { known } = network();
            return startNetwork((other) => (other === own ? [] : known(other)));
        }),
    };
}
function startNetwork(known) {
    return { known, sound: new Set(), circles: new Map() };
}
function indexById(others) {
    const known = new Map();
    for (const { record } of others)
        (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(known, (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)((0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(record).id), record);
    return (id) => known.get(id) ?? [];
}
function startBookings(others) {
    const byItem = (0,_terms_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => indexByItem(others));
    const booked = new Map();
    return (item) => {
        const known = booked.get(item);
        if (known !== undefined)
            return known;
        const made = bookingsOf(byItem().get(item) ?? []);
        booked.set(item, made);
        return made;
    };
}
/** The live changes to each item, in the order of the list. */
function indexByItem(others) {
    const byItem = new Map();
    for (const other of others) {
        if (!other.live)
            continue;
        const refs = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(other.record)['configuration-items'];
        if (refs.length === 1)
            (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(byItem, (0,_items_items_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRef */ .uH)(refs[0] ?? ''), other);
        else
            for (const item of new Set(refs.map(_items_items_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseRef */ .uH)))
                (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(byItem, item, other);
    }
    return byItem;
}
/** By environment, in small letters. */
function bookingsOf(others) {
    const planned = [];
    for (const other of others) {
        const { schedule } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(other.record);
        const start = schedule === undefined ? null : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.start);
        const end = schedule === undefined ? null : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.end);
        if (start !== null && end !== null && end > start)
            planned.push({ other, span: { start, end } });
    }
    planned.sort((a, b) => a.span.start - b.span.start);
    const bookings = new Map();
    for (const { other, span } of planned) {
        for (const environment of new Set((0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outlineOf */ .W)(other.record).environments.map(_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP))) {
            const latestEnd = Math.max(bookings.get(environment)?.at(-1)?.latestEnd ?? span.end, span.end);
            (0,_terms_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(bookings, environment, { other, span, latestEnd });
        }
    }
    return bookings;
}


/***/ }),

/***/ 3526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ planChange),
/* harmony export */   Bd: () => (/* binding */ findingAbout),
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Ln: () => (/* binding */ atInstant),
/* harmony export */   dd: () => (/* binding */ unreadableInstant)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/** A change as the calendar sees it: what it touches, how risky it is, and from when to when. */



function planChange(record, risk, environments, span, zone) {
    const items = [...new Set(record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH))];
    const once = [...new Map(environments.map((name) => [(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(name), name])).values()];
    return { record, risk, environments: once, items, span, hasSchedule: record.value.schedule !== undefined, zone };
}
/** A finding about a change, at a place of its record. */
function findingAbout(record, remark) {
    const { reason, level, message, remedy, pointer } = remark;
    return {
        reason,
        level: level ?? 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer },
    };
}
/** `From 10:00 on \u2026 to 12:00 on \u2026`, or `Now, 10:10 on \u2026,` for a change without a schedule. */
function describeTime(change) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(change.span.start, change.zone);
    return change.hasSchedule ? `From ${start} to ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(change.span.end, change.zone)}` : `Now, ${start},`;
}
/** The present instant as a span of its own. */
function atInstant(now) {
    return { start: now, end: now + 1 };
}
/** Something outside of the record that should be an instant and is none: a fault, so the run stays undetermined. */
function unreadableInstant(record, what, text) {
    const message = `It is not known when ${what} is: "${text}" is not an instant.`;
    const remedy = 'Run this again; if it stays so, report it as a fault of change-gate.';
    return findingAbout(record, { reason: 'evidence-unavailable', message, remedy, pointer: ['schedule'] });
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

/***/ 4704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readSchedule)
/* harmony export */ });
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3526);



/** `zone` is the one to speak in. */
function readSchedule(record, zone) {
    const { schedule, type } = record.value;
    if (schedule === undefined) {
        if (type === 'standard')
            return { kind: 'sound', span: null, findings: [] };
        const message = `A change of type ${type} needs a schedule.`;
        return unsound(record, message, 'Add schedule with start and end.', ['schedule']);
    }
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.start);
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.end);
    if (start === null || end === null) {
        const [key, text] = start === null ? ['start', schedule.start] : ['end', schedule.end];
        const message = `schedule.${key} is "${text}", and there is no such time.`;
        return unsound(record, message, 'Write it as 2026-11-24T10:00:00+00:00, with an offset.', ['schedule', key]);
    }
    if (start < 0) {
        // Its offset and its length say nothing: the year is a slip.
        const message = `schedule.start is "${schedule.start}", which lies before 1970.`;
        return unsound(record, message, 'Correct the year.', ['schedule', 'start']);
    }
    if (end <= start) {
        const message = `schedule.end is ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(end, zone)}, which is not after schedule.start at ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(start, zone)}.`;
        return unsound(record, message, 'Move schedule.end after schedule.start: the end is exclusive.', [
            'schedule',
            'end',
        ]);
    }
    const findings = schedule.timezone === undefined ? [] : compareWithZone(record, schedule.timezone);
    return { kind: 'sound', span: { start, end }, findings };
}
function unsound(record, message, remedy, pointer) {
    return {
        kind: 'unsound',
        span: null,
        findings: [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'schedule-invalid', message, remedy, pointer })],
    };
}
function compareWithZone(record, zone) {
    if (!(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .Wn)(zone)) {
        const message = `schedule.timezone is "${zone}", which is not a known time zone.`;
        const remedy = 'Name a zone of the IANA list, such as Europe/London, or leave it out: the offsets decide.';
        return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'schedule-invalid', message, remedy, pointer: ['schedule', 'timezone'] })];
    }
    return ['start', 'end'].flatMap((key) => {
        const text = record.value.schedule?.[key] ?? '';
        const instant = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text);
        const written = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOffset */ .Xo)(text);
        if (instant === null || written === null)
            return [];
        const actual = (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .HA)(instant, zone);
        if (written === actual)
            return [];
        const local = text.slice(0, 19);
        const gap = (0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .countReadings */ .jR)(local, zone) === 'never'
            ? ` The clock in ${zone} never shows ${local}: it is put forward over it.`
            : '';
        const message = `schedule.${key} is ${text} with the offset ${(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOffset */ .j8)(written)}, but ${zone} is at ${(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOffset */ .j8)(actual)} at that instant.${gap}`;
        const remedy = `If the instant is meant, write ${(0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(instant, zone)} with the offset ${(0,_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOffset */ .j8)(actual)}; if the wall time is meant, correct the offset.`;
        return [(0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findingAbout */ .Bd)(record, { reason: 'offset-mismatch', message, remedy, pointer: ['schedule', key] })];
    });
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


/***/ }),

/***/ 273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 4716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J0: () => (/* binding */ ROLE_LEVELS),
  Au: () => (/* binding */ higherRole),
  Nu: () => (/* binding */ isAtLeastRole),
  mx: () => (/* binding */ isAtLeastSkill),
  xJ: () => (/* binding */ skillOfRole)
});

// UNUSED EXPORTS: SKILL_LEVELS

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/generated/role-skills.js
/** The skills of the framework that this role family has, by id. */
const SKILL_IDS = (/* unused pure expression or super */ null && ([
    'asset-and-configuration-management',
    'availability-and-capacity-management',
    'change-management',
    'community-collaboration',
    'continual-service-improvement',
    'continuity-management',
    'incident-management',
    'ownership-and-initiative',
    'problem-management',
    'service-focus',
    'service-management-framework-knowledge',
    'technical-understanding',
    'user-focus',
]));
/** The skill level that each role level carries. */
const ROLE_SKILLS = {
    'configuration-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'awareness',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'working',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-manager': {
        'asset-and-configuration-management': 'expert',
        'availability-and-capacity-management': 'working',
        'change-management': 'expert',
        'community-collaboration': 'practitioner',
        'continual-service-improvement': 'working',
        'continuity-management': 'awareness',
        'incident-management': 'working',
        'ownership-and-initiative': 'working',
        'problem-management': 'working',
        'service-focus': 'working',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'working',
        'user-focus': 'working',
    },
};

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/roles.js
/**
 * The role ladder of the GOV.UK Government Digital and Data framework's change and release manager, in ascending order, and the
 * framework's skill levels. "At least" always means this order.
 */

const ROLE_LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
/** Whether `held` is the level `needed` or above; nobody's level (null) never is. */
function isAtLeastRole(held, needed) {
    return held !== null && ROLE_LEVELS.indexOf(held) >= ROLE_LEVELS.indexOf(needed);
}
function higherRole(a, b) {
    if (a === null)
        return b;
    return isAtLeastRole(b, a) ? b : a;
}
function isAtLeastSkill(held, needed) {
    return held !== null && SKILL_LEVELS.indexOf(held) >= SKILL_LEVELS.indexOf(needed);
}
/** The skill level that a role level carries by itself; null where the framework asks for none. */
function skillOfRole(role, skill) {
    if (role === null)
        return null;
    const levels = ROLE_SKILLS[role];
    return levels[skill] ?? null;
}


/***/ }),

/***/ 1492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ addWorkingDays),
  u2: () => (/* binding */ countWorkingDays),
  IF: () => (/* binding */ holidaySpans),
  FQ: () => (/* binding */ holidaysOf)
});

// UNUSED EXPORTS: isWorkingDay

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/generated/bank-holidays.js
// Generated by scripts/generate.mjs from data/uk-bank-holidays.json. Do not edit.
// Source: GOV.UK bank holidays. Contains public sector information licensed under the Open Government Licence v3.0.
/** The bank holidays of the United Kingdom by division, in order of date (YYYY-MM-DD). */
const BANK_HOLIDAYS = {
    source: 'GOV.UK bank holidays, Open Government Licence v3.0',
    lastUpdated: '2025-11-24',
    divisions: {
        'england-and-wales': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'scotland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-01-02', title: '2nd january' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-05', title: 'Summer' },
            { date: '2019-12-02', title: 'St andrew' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-01-02', title: '2nd january' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-03', title: 'Summer' },
            { date: '2020-11-30', title: 'St andrew' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-01-04', title: '2nd january' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-02', title: 'Summer' },
            { date: '2021-11-30', title: 'St andrew' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-01-04', title: '2nd january' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-01', title: 'Summer' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-11-30', title: 'St andrew' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-01-03', title: '2nd january' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-07', title: 'Summer' },
            { date: '2023-11-30', title: 'St andrew' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-01-02', title: '2nd january' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-05', title: 'Summer' },
            { date: '2024-12-02', title: 'St andrew' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-01-02', title: '2nd january' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-04', title: 'Summer' },
            { date: '2025-12-01', title: 'St andrew' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-01-02', title: '2nd january' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-06-15', title: 'World cup' },
            { date: '2026-08-03', title: 'Summer' },
            { date: '2026-11-30', title: 'St andrew' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-01-04', title: '2nd january' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-02', title: 'Summer' },
            { date: '2027-11-30', title: 'St andrew' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-01-04', title: '2nd january' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-07', title: 'Summer' },
            { date: '2028-11-30', title: 'St andrew' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'northern-ireland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-03-18', title: 'St patrick' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-07-12', title: 'Battle boyne' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-03-17', title: 'St patrick' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-07-13', title: 'Battle boyne' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-03-17', title: 'St patrick' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-07-12', title: 'Battle boyne' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-03-17', title: 'St patrick' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-07-12', title: 'Battle boyne' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-03-17', title: 'St patrick' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-07-12', title: 'Battle boyne' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-18', title: 'St patrick' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-07-12', title: 'Battle boyne' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-03-17', title: 'St patrick' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-07-14', title: 'Battle boyne' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-03-17', title: 'St patrick' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-07-13', title: 'Battle boyne' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-17', title: 'St patrick' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-07-12', title: 'Battle boyne' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-03-17', title: 'St patrick' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-07-12', title: 'Battle boyne' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
    },
};

// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/working-days.js
/**
 * Working days: Monday to Friday without the bank holidays of a division and the policy's own days. Beyond the years that the
 * published data hold nothing is guessed: the answer is "beyond".
 */




/** What is published of each division, read once: there are as many entries as the data have divisions. */
const publishedOf = new Map();
/** The days of the policy's `holidays` and `extra-holidays`. The published data hold whole years. */
function holidaysOf(policy) {
    const published = publishedOf.get(policy.holidays) ?? readPublished(policy.holidays);
    publishedOf.set(policy.holidays, published);
    if (policy['extra-holidays'].length === 0)
        return published;
    const days = new Map(published.days);
    for (const { date, name } of policy['extra-holidays'])
        days.set(date, name);
    return { ...published, days };
}
function readPublished(division) {
    const published = division === 'none' ? [] : BANK_HOLIDAYS.divisions[division];
    const days = new Map(published.map(({ date, title }) => [date, title]));
    const first = published[0]?.date.slice(0, 4);
    const last = published.at(-1)?.date.slice(0, 4);
    if (division === 'none')
        return { days, known: null };
    return { days, known: { first: `${first}-01-01`, last: `${last}-12-31` } };
}
/** Whether the data say which days around `day` are holidays. */
function isKnownDay(day, holidays) {
    const text = (0,days/* describeDate */.eG)(day);
    return holidays.known === null || (holidays.known.first <= text && text <= holidays.known.last);
}
function isWorkingDay(day, holidays) {
    return (0,days/* weekdayOf */.Up)(day) <= 5 && !holidays.days.has((0,days/* describeDate */.eG)(day));
}
/**
 * The N such that `to` is the N-th working day after `from`: how many working days lie after `from`, up to and with `to`.
 * Thursday 19 to Tuesday 24 November 2026 is 3. Not after `from`: 0. Takes the same time however far apart they are.
 */
function countWorkingDays(from, to, holidays) {
    const apart = (0,days/* countDays */.Tm)(from, to);
    if (apart <= 0)
        return { kind: 'count', count: 0 };
    if (holidays.known !== null && !(isKnownDay((0,days/* addDays */.fi)(from, 1), holidays) && isKnownDay(to, holidays))) {
        return { kind: 'beyond', known: holidays.known };
    }
    let count = Math.floor(apart / 7) * 5;
    for (let left = apart % 7; left > 0; left -= 1) {
        if ((0,days/* weekdayOf */.Up)((0,days/* addDays */.fi)(to, 1 - left)) <= 5)
            count += 1;
    }
    const [first, last] = [(0,days/* describeDate */.eG)(from), (0,days/* describeDate */.eG)(to)];
    for (const text of holidays.days.keys()) {
        if (first < text && text <= last && isWeekday(text))
            count -= 1;
    }
    return { kind: 'count', count };
}
function isWeekday(text) {
    const day = (0,days/* parseDay */.Iq)(text);
    return day !== null && (0,days/* weekdayOf */.Up)(day) <= 5;
}
/** The `count`-th working day after `day`; `day` itself when `count` is 0. */
function addWorkingDays(day, count, holidays) {
    let reached = day;
    for (let left = count; left > 0;) {
        reached = (0,days/* addDays */.fi)(reached, 1);
        if (holidays.known !== null && !isKnownDay(reached, holidays))
            return { kind: 'beyond', known: holidays.known };
        if (isWorkingDay(reached, holidays))
            left -= 1;
    }
    return { kind: 'day', day: reached };
}
/** Only the days near the range are laid over the clock: all of them together would cost a run more than all else that it decides. */
function holidaySpans(holidays, zone, range) {
    const first = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.start, zone), -1));
    const last = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.end, zone), 1));
    return [...holidays.days.keys()]
        .filter((text) => first <= text && text <= last)
        .sort()
        .flatMap((text) => (0,days/* parseDay */.Iq)(text) ?? [])
        .map((day) => (0,wall_time/* spanOnDay */.Ox)(day, '00:00', '00:00', zone))
        .filter((span) => (0,intervals/* isOverlapping */.Kk)(span, range));
}


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ RISK_SQUARES),
/* harmony export */   NJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.NJ),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   QL: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.QL),
/* harmony export */   U9: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.U9),
/* harmony export */   VJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.VJ),
/* harmony export */   Z$: () => (/* binding */ sayFloors),
/* harmony export */   bq: () => (/* binding */ countFaulty),
/* harmony export */   kP: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.kP),
/* harmony export */   sA: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.sA)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);


/** The colour is never alone: its word stands beside it. */
const RISK_SQUARES = {
    low: '\ud83d\udfe9',
    moderate: '\ud83d\udfe8',
    high: '\ud83d\udfe7',
    extreme: '\ud83d\udfea',
};
/** `Change and release manager`: at the start of a line or of a cell. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** How many files, or rules where no file is named, have an error: five faults of one file are one file. */
function countFaulty(findings) {
    return new Set(findings.filter(({ level }) => level === 'error').map(({ path, reason }) => path ?? reason)).size;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. A floor below the level has raised nothing. */
function sayFloors({ floors, raisedBy = floors }, sign = ';') {
    const besides = floors.filter((name) => !raisedBy.includes(name));
    const names = (some) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(some.map((name) => `\u201c${name}\u201d`), 'and');
    return [
        ...(raisedBy.length === 0 ? [] : [`${sign} raised by ${names(raisedBy)}`]),
        ...(besides.length === 0 ? [] : [`; also ${names(besides)}`]),
    ].join('');
}


/***/ })

};
