"use strict";
exports.id = 8594;
exports.ids = [8594];
exports.modules = {

/***/ 2789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N6: () => (/* binding */ crowdedOut),
  rd: () => (/* binding */ sharedAuthority),
  qZ: () => (/* binding */ sortVotes),
  U9: () => (/* binding */ waysToStand)
});

// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
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


/***/ }),

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
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
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
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
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
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
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

/***/ 8046:
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
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/candidates.js + 3 modules
var approvals_candidates = __webpack_require__(2789);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/lent-authority.js
var lent_authority = __webpack_require__(1989);
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
    for (const standing of (0,approvals_candidates/* waysToStand */.U9)(candidates)) {
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

// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
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
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/timeline-events.js


const TALK = [
    'added_to_merge_queue',
    'added_to_project',
    'added_to_project_v2',
    'assigned',
    'auto_merge_disabled',
    'auto_merge_enabled',
    'auto_rebase_disabled',
    'auto_rebase_enabled',
    'auto_squash_disabled',
    'auto_squash_enabled',
    // The base stayed what it was.
    'automatic_base_change_failed',
    'blocked_by_added',
    'blocked_by_removed',
    'blocking_added',
    'blocking_removed',
    'closed',
    'comment_deleted',
    'commented',
    'commit-commented',
    // A commit is named by its content; what it makes of the head is proved by pushes and runs.
    'committed',
    'connected',
    'convert_to_draft',
    'converted_from_draft',
    'converted_note_to_issue',
    'converted_to_discussion',
    'copilot_work_finished',
    'copilot_work_finished_failure',
    'copilot_work_started',
    'cross-referenced',
    'demilestoned',
    'deployed',
    'deployment_environment_changed',
    'disconnected',
    'issue_field_added',
    'issue_field_changed',
    'issue_field_removed',
    'issue_type_added',
    'issue_type_changed',
    'issue_type_removed',
    'labeled',
    'line-commented',
    'locked',
    'marked_as_duplicate',
    'mentioned',
    'merged',
    'milestoned',
    'moved_columns_in_project',
    'parent_issue_added',
    'parent_issue_removed',
    'pinned',
    'project_v2_item_status_changed',
    'ready_for_review',
    'referenced',
    'removed_from_merge_queue',
    'removed_from_project',
    'removed_from_project_v2',
    'renamed',
    'review_request_removed',
    'review_requested',
    'reviewed',
    'sub_issue_added',
    'sub_issue_removed',
    'subscribed',
    'transferred',
    'unassigned',
    'unlabeled',
    'unlocked',
    'unmarked_as_duplicate',
    'unpinned',
    'unsubscribed',
    'user_blocked',
];
const MEANINGS = new Map([
    ...TALK.map((event) => [event, 'talk']),
    ['base_ref_changed', 'pair'],
    ['automatic_base_change_succeeded', 'pair'],
    ['base_ref_force_pushed', 'pair'],
    ['base_ref_deleted', 'pair'],
    // While it was closed the timeline told of nothing that happened to its base; it is left out where the base's own pushes tell.
    ['reopened', 'pair'],
    ['head_ref_deleted', 'head'],
    ['head_ref_force_pushed', 'head'],
    ['head_ref_restored', 'head'],
    ['review_dismissed', 'dismissal'],
]);
/** Every event that this gate knows, by GitHub's name. */
const KNOWN_EVENTS = [...MEANINGS.keys()];
/** null for an event that is not known; it is never taken for talk. */
function meaningOf(event) {
    return MEANINGS.get(event) ?? null;
}
/** Whether a fact is made of an event: what is talk, or proved elsewhere, is left out. */
function isKept(event) {
    const meaning = meaningOf(event);
    return meaning !== 'talk' && meaning !== 'head';
}
const HAPPENED = {
    base_ref_changed: 'it was given another base',
    automatic_base_change_succeeded: 'GitHub gave it another base, since the one it had was deleted',
    base_ref_force_pushed: 'its base was pushed over',
    base_ref_deleted: 'its base was deleted',
    reopened: 'it was opened again, and what happened to its base meanwhile is not known',
};
/**
 * All shifts up to the merge, which fixes the pair for good: afterwards branches are deleted and restored every day. null where the
 * timeline was not read; left out is not "never".
 */
function shiftsOf(pr) {
    const { base_changed_at: changed, merged_at: merged = null } = pr;
    if (changed === undefined || (0,terms_unread/* isUnavailable */.Pd)(changed))
        return null;
    const shifts = [
        ...(pr.timeline ?? []).filter(({ event }) => meaningOf(event) === null || meaningOf(event) === 'pair').map(toShift),
        ...changed.map((at) => toShift({ event: 'base_ref_changed', at })),
    ];
    return shifts.filter(({ at }) => at === null || merged === null || !(0,instants/* isBefore */.Y8)(merged, at));
}
function toShift({ event, at }) {
    const isKnown = meaningOf(event) !== null;
    return {
        at,
        what: HAPPENED[event] ?? `GitHub tells of \`${event === '' ? 'an event without a name' : event}\``,
        isKnown,
    };
}
/** The first shift that may have come after an instant; null where none did. */
function shiftSince(shifts, instant) {
    return shifts.find(({ at }) => at === null || !(0,instants/* isBefore */.Y8)(at, instant)) ?? null;
}

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
    const shifts = shiftsOf(pr);
    if (shifts === null) {
        return {
            reason: 'approval-unproven',
            message: `It is not known whether the base of pull request #${pr.number} changed after ${who} approved.`,
            remedy: 'Run the gate again once its timeline can be read. Another approval would not help.',
        };
    }
    const shift = shiftSince(shifts, given);
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
    const sorted = (0,approvals_candidates/* sortVotes */.qZ)(directory, question.votes, scope, now);
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
        return { vote, person, role, doubt: (0,approvals_candidates/* crowdedOut */.N6)(candidate, standing) };
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
    return isFitting ? (0,approvals_candidates/* sharedAuthority */.rd)(whole, standing) : null;
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
    return (pr.timeline ?? []).filter((fact) => meaningOf(fact.event) === 'dismissal' && fact.review_id === review);
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

/***/ 1546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ sayUnreadRecords),
/* harmony export */   fA: () => (/* binding */ judgeUnreadRecords),
/* harmony export */   m8: () => (/* binding */ glimpse)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/**
 * Records that stand beside the judged one and cannot be read. One that names the same item and environment could be in the way, or be an
 * emergency that still owes its retrospective: then nobody can say yes. The others are said and hinder nothing.
 */


/** How many are named. */
const MOST_NAMED = 5;
/** What the YAML of a record names, whatever else is wrong with it; null where a list is no list of texts. */
function glimpse(path, raw) {
    const values = new Map(raw !== null && typeof raw === 'object' ? Object.entries(raw) : []);
    const list = (key) => {
        const value = values.get(key);
        if (!Array.isArray(value) || value.length === 0)
            return null;
        const texts = value.filter((one) => typeof one === 'string');
        return texts.length === value.length ? texts : null;
    };
    const type = values.get('type');
    return {
        path,
        environments: list('environments'),
        items: list('configuration-items'),
        type: typeof type === 'string' ? type : null,
    };
}
/**
 * An error where one of them may stop the change. An emergency is stopped by no other change; where collisions stop nobody, only
 * another emergency could.
 * @param environments those that the change is judged for
 */
function judgeUnreadRecords(record, environments, { unread, policy }) {
    if (record.value.type === 'emergency')
        return [];
    const isStopping = ({ type }) => policy.schedule.collisions === 'refuse' || (type !== 'normal' && type !== 'standard');
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    const near = unread.filter((one) => one.path !== record.path &&
        isStopping(one) &&
        (one.environments === null || one.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(environments, name))) &&
        (one.items === null || one.items.some((ref) => items.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
    if (near.length === 0)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'error',
            change: record.value.id,
            message: `${name(near)} cannot be read and may be about the same items. So it is not known whether ${record.value.id} collides with it, or whether it still owes a retrospective.`,
            remedy: 'Whoever keeps it corrects it: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
/** A warning for the whole run, so that nobody takes them for looked at. */
function sayUnreadRecords(unread) {
    if (unread.length === 0)
        return [];
    return [
        {
            reason: 'record-unreadable',
            level: 'warning',
            change: null,
            message: `Other records cannot be read: ${name(unread)}. Whether they collide with something, or still owe a retrospective, was not looked at.`,
            remedy: 'Whoever keeps them corrects them: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
function name(unread) {
    const paths = unread.map(({ path }) => path).sort();
    const more = paths.length - MOST_NAMED;
    return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
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

/***/ 8371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ measureLeadTime),
/* harmony export */   dj: () => (/* binding */ judgeLeadTime),
/* harmony export */   gZ: () => (/* binding */ isLeadTimeShort)
/* harmony export */ });
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

/***/ 1362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/** What every concern of a change or of a run gives: what there is to say, and what could not be read. Whether the latter matters is decided over all of them. */
const NOTHING = { findings: [], unread: [] };
function found(...findings) {
    return { findings, unread: [] };
}
function notRead(...unread) {
    return { findings: [], unread };
}
/** Several concerns as one, each in its place. */
function together(...concerns) {
    return {
        findings: concerns.flatMap(({ findings }) => findings),
        unread: concerns.flatMap(({ unread }) => unread),
    };
}


/***/ })

};
;