export const id = 109;
export const ids = [109];
export const modules = {

/***/ 6425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ recordOfUse),
/* harmony export */   b9: () => (/* binding */ nameOfFailedUse),
/* harmony export */   dV: () => (/* binding */ isFailedUse),
/* harmony export */   sb: () => (/* binding */ idOfUse)
/* harmony export */ });
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);
/**
 * The record that is written of a change without a file where its deployment did not succeed: nothing but the failed use, so that it suspends
 * the model. It authorises nothing, and success leaves no trace but the deployment.
 */

/** The id of that record, whose file cannot have `#` in its name. */
function idOfUse(model, pullRequest) {
    return `${model}-${pullRequest}`;
}
function recordOfUse({ pullRequest, model, environment }, outcome) {
    const { number, user, merged_by: mergedBy, created_at } = pullRequest;
    const bot = user?.login ?? '';
    const isByPerson = mergedBy != null && mergedBy.type === 'User' && !(0,_text_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .isBotLogin */ .DU)(mergedBy.login);
    return {
        id: idOfUse(model.id, number),
        title: model.title,
        type: 'standard',
        reason: `${bot} opened pull request #${number}, which the model ${model.id} stands for.`,
        'requested-by': bot,
        'requested-at': created_at,
        ...(isByPerson ? { implementers: [mergedBy.login] } : {}),
        environments: [environment],
        'configuration-items': model['configuration-items'],
        model: model.id,
        covers: [`#${number}`],
        outcome,
    };
}
/** What the change was called while it had no record. */
function nameOfFailedUse({ model, covers }) {
    return `${model ?? ''}${Array.isArray(covers) ? (covers[0] ?? '') : ''}`;
}
/** Whether a record is such a one and says of a bad end: whoever adds it takes a model away and gives nobody anything. */
function isFailedUse({ id, type, model, covers, outcome }) {
    if (type !== 'standard' || model === undefined || !Array.isArray(covers) || covers.length !== 1)
        return false;
    if (outcome?.result !== 'failed' && outcome?.result !== 'backed-out')
        return false;
    const [entry = ''] = covers;
    return entry.startsWith('#') && id === idOfUse(model, Number(entry.slice(1)));
}


/***/ }),

/***/ 3566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ raisedChanges)
/* harmony export */ });
/* harmony import */ var _terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _terms_record_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(497);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3724);
/* harmony import */ var _raised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8690);
/**
 * The changes without a file of a run: made from facts and models alone, before anything is judged, so that the same bundle gives the same.
 * A pull request that a written record names is that record's, whatever a model would say of it.
 */





function raisedChanges(question) {
    const { stage, models, policy } = question;
    if (stage === 'draft' || models.every(({ value }) => value['raises-for'] === undefined))
        return [];
    const all = (0,_terms_record_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexRecords */ .z)([...question.judged, ...question.others]);
    return pullRequestsAsked(question)
        .filter((pr) => !isNamed(pr.number, question, all))
        .flatMap((pr) => {
        const raising = models.filter(({ value }) => {
            const { is } = (0,_raised_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRaising */ .VP)(pr, value, policy);
            return is === 'raised' || is === 'unknown';
        });
        // Of two files with one id one change is made, which says that there are two.
        const distinct = raising.filter(({ value }, at) => raising.findIndex((one) => one.value.id === value.id) === at);
        return distinct.map((model) => raise(pr, model));
    });
}
/** The pull requests that need a record: those under review, or those that go out. */
function pullRequestsAsked({ stage, policy, facts }) {
    if (stage === 'deploy')
        return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestsGoingOut */ .A8)(policy, facts);
    return facts.pull_requests.filter((pr) => {
        const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(pr);
        return (facts.review_of ?? []).includes(pr.number) && (files === null || !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoRecord */ .Eh)(policy, files));
    });
}
/** Whether a record of this environment names it. One for all since the last deployment names nothing. */
function isNamed(number, { environment, facts, judged }, all) {
    return judged.some((record) => record.value.covers !== 'since-last-deployment' &&
        (environment === null || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .includesName */ .VH)(record.value.environments, environment)) &&
        (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswerable */ .zK)(record, number, facts, all));
}
function raise(pr, { path, value: model }) {
    const bot = pr.user?.login ?? '';
    const value = {
        id: `${model.id}#${pr.number}`,
        title: model.title,
        type: 'standard',
        reason: `${bot} opened pull request #${pr.number}, which the model ${model.id} stands for.`,
        'requested-by': bot,
        'requested-at': pr.created_at,
        environments: model.environments,
        'configuration-items': model['configuration-items'],
        model: model.id,
    };
    return { path, value, digest: (0,_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value), raisedIn: pr.number };
}


/***/ }),

/***/ 8690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ judgeRaising),
/* harmony export */   qq: () => (/* binding */ isRaisedFor),
/* harmony export */   vK: () => (/* binding */ strayOf)
/* harmony export */ });
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5686);
/* harmony import */ var _text_co_authors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9354);
/* harmony import */ var _text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/**
 * Changes without a file (contract 1.6): whether a pull request that a bot opened is a standard change of a model by itself. A name in a
 * commit is a claim and can only exclude: that the bot made it is proved by who opened the pull request and who pushed, by GitHub's word.
 */







/** GitHub's own committer for commits that are made on the web or over its API. */
const WEB_FLOW_ID = 19864447;
/**
 * Whether an entry of `raises-for` means an account. Nobody but an app has a login that ends in `[bot]`, and an entry without that ending
 * means the user account of this very name: an app and a user of one name are two.
 */
function isRaisedFor(entries, account) {
    if (account === null || account.type !== ((0,_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .isBotLogin */ .DU)(account.login) ? 'Bot' : 'User'))
        return false;
    return entries.some((entry) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(entry, account.login));
}
function judgeRaising(pr, model, policy) {
    const { user } = pr;
    if (user === null || !isRaisedFor(model['raises-for'] ?? [], user))
        return { is: 'none' };
    const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(pr);
    if (files === null || files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPath */ .$k)(policy.records, file)))
        return { is: 'none' };
    const by = judgeCommits(pr, user);
    if (by.is === 'stray')
        return by;
    const outside = files.filter((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isGovernancePath */ .S3)(policy['configuration-items'], file) || !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(model.paths, file));
    if (files.length > 0 && outside.length === 0)
        return by;
    const more = outside.length > 3 ? ` and ${outside.length - 3} more` : '';
    return {
        is: 'stray',
        because: files.length === 0
            ? 'it changes no file'
            : `it changes ${outside.slice(0, 3).join(', ')}${more}, which the model is not for`,
        remedy: 'Or let the bot open one pull request for what the model is for, and another for the rest.',
    };
}
/** Whether nobody but the bot put anything in: by every name in its commits, and by who pushed them. */
function judgeCommits(pr, bot) {
    const unread = (what, because) => ({
        is: 'unknown',
        unread: { what, because, permission: null },
    });
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(pr.commits))
        return { is: 'unknown', unread: (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadOf */ .Ds)(`the commits of pull request #${pr.number}`, pr.commits) };
    if (pr.commits.length === 0)
        return unread(`the commits of pull request #${pr.number}`, 'none are listed');
    for (const commit of pr.commits) {
        const other = otherMaker(commit, bot) ?? foreignMerge(commit, pr.commits);
        if (other !== null)
            return stray(`its commit ${commit.sha.slice(0, 7)} ${other}`);
    }
    const { head_observations: seen } = pr;
    const what = `who pushed to pull request #${pr.number}`;
    if (seen === undefined)
        return unread(what, 'GitHub was not asked for it');
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnavailable */ .Pd)(seen))
        return { is: 'unknown', unread: (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadOf */ .Ds)(what, seen) };
    // What GitHub did not see the bot push is somebody's, whatever name the commit bears: below the bot's own push, too, where what lay on one
    // base may be put before another.
    const own = pr.commits.filter(({ clean_merge }) => clean_merge !== true);
    for (const { sha } of own) {
        const pushes = seen.filter((one) => one.source === 'activity' && one.sha === sha);
        const [first] = pushes.sort((a, b) => ((0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(a.at, b.at) ? -1 : (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(b.at, a.at) ? 1 : 0));
        if (first === undefined)
            return unseen(sha, bot);
        if (first.actor === undefined)
            return unread(what, 'GitHub was not asked for it');
        if (!isSameAccount(first.actor, bot))
            return stray(`${first.actor?.login ?? 'a deleted account'} pushed ${sha.slice(0, 7)} to it`);
    }
    return own.length > 0 ? { is: 'raised' } : unseen(pr.head.sha, bot);
}
function unseen(sha, bot) {
    return {
        is: 'stray',
        because: `GitHub shows no push of ${sha.slice(0, 7)} by ${bot.login}`,
        remedy: 'Where the bot works in a fork, let it work on branches of this repository: of a fork GitHub does not show who pushed. Where it pushes several commits at once, only the last is seen: let it push one. Else run the gate again.',
    };
}
function stray(because) {
    return {
        is: 'stray',
        because,
        remedy: 'Or put what was added into a pull request of its own, and have the bot recreate this one (`@dependabot recreate`; with Renovate, the box in the pull request).',
    };
}
/** Who else than the bot is named in a commit, in words that follow it; null where nobody is. */
function otherMaker({ author, committer, message, clean_merge }, bot) {
    // Whoever merges the base in makes nothing of their own, as far as the content shows that.
    if (clean_merge === true)
        return null;
    if (!isSameAccount(author, bot))
        return author === null ? 'belongs to no GitHub account' : `was made by ${author.login}`;
    if (committer?.id !== WEB_FLOW_ID && !isSameAccount(committer, bot))
        return committer === null ? 'was committed by no GitHub account' : `was committed by ${committer.login}`;
    const other = (0,_text_co_authors_js__WEBPACK_IMPORTED_MODULE_6__/* .coAuthorsOf */ .a)(message).find(({ login, id }) => id !== bot.id && !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(login, bot.login));
    return other === undefined ? null : `names ${other.login} as co-author`;
}
/** A merge of anything but the base brings in what nobody saw the bot push, whatever names its commits bear; what the base has is not listed. */
function foreignMerge({ clean_merge, parents = [] }, listed) {
    if (clean_merge !== true)
        return null;
    const brought = parents.slice(1).find((parent) => listed.some(({ sha }) => sha === parent));
    return brought === undefined ? null : `merges ${brought.slice(0, 7)}, which is not on the base`;
}
function isSameAccount(account, bot) {
    return account != null && account.id === bot.id && account.type === bot.type && (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(account.login, bot.login);
}
/** Why a bot's pull request is a change like any other, and what would make it one of a model; null where no model speaks of it. */
function strayOf(pr, models, policy) {
    const all = models.map(({ value }) => ({ value, raising: judgeRaising(pr, value, policy) }));
    // One that is a change of some model says for itself what stands against it.
    if (all.some(({ raising }) => raising.is === 'raised' || raising.is === 'unknown'))
        return null;
    for (const { value, raising } of all)
        if (raising.is === 'stray')
            return {
                because: `${pr.user?.login ?? ''} opened pull request #${pr.number}, but ${raising.because}, so it is not a standard change of the model ${value.id}`,
                remedy: raising.remedy,
            };
    return null;
}


/***/ }),

/***/ 9623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ ranBefore),
/* harmony export */   NK: () => (/* binding */ successfulDeployments),
/* harmony export */   U_: () => (/* binding */ isBackOut),
/* harmony export */   rQ: () => (/* binding */ judgeUse)
/* harmony export */ });
/* harmony import */ var _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3724);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3646);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7432);
/* harmony import */ var _taken_away_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8838);
/* harmony import */ var _went_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8741);
/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */










/** Deployments of the environment that succeeded, the last first; those of the present run are left out. */
function successfulDeployments(facts, environment) {
    if (facts.deployments === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.deployments))
        return null;
    return (0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .successesOf */ .bf)(facts.deployments.filter((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(one.environment, environment)));
}
/** What ran in the environment before this attempt of the run began, the last first; null where nobody knows. */
function ranBefore(facts, environment) {
    if (facts.deployments === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.deployments))
        return null;
    return (0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .successesBefore */ .TW)(facts.deployments.filter((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(one.environment, environment)));
}
/** How many deployments are enough to tell that a list of them was cut before it held three commits. */
const CUT_AT = 30;
/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What counts is the
 * content: a commit that undoes all that came since is what was there before it, and one that only adds records is no other. What was
 * backed out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
function isBackOut(facts, environment) {
    const past = ranBefore(facts, environment);
    const { landed, subject } = facts;
    if (past === null || subject.sha === null || landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(landed))
        return false;
    // Whether the present commit was itself gone back to could not be told.
    if (landed.alike !== undefined && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(landed.alike))
        return false;
    const contents = past.map(({ sha }) => (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .sameContent */ .Cm)(facts, sha));
    const target = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .sameContent */ .Cm)(facts, subject.sha);
    const [present] = contents;
    // Where nothing else ran before, and where it runs already, nothing is gone back to.
    if (present === undefined || contents.find((content) => content !== present) !== target)
        return false;
    // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does, and
    // where the target is a new commit only a list that was not cut does.
    const isOlder = landed.direction === 'behind' || landed.direction === 'diverged';
    const isKnown = past.some(({ sha }) => sha === subject.sha);
    if (isKnown ? !isOlder : isCut(facts, contents))
        return false;
    return stillBelow(contents) === target;
}
function isCut({ deployments }, contents) {
    return Array.isArray(deployments) && deployments.length >= CUT_AT && new Set(contents).size < 3;
}
/** What lies below the present content when every way back takes off what it leaves. */
function stillBelow(contents) {
    const stack = [];
    for (const content of [...contents].reverse()) {
        if (stack.at(-1) === content)
            continue;
        if (stack.at(-2) === content)
            stack.pop();
        else
            stack.push(content);
    }
    return stack.at(-2);
}
/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn({ record, facts, policy, all }, numbers) {
    const { covers = [] } = record.value;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .factOf */ .yD)(facts, record)?.pull_request;
    if (typeof origin !== 'number' || covers === 'since-last-deployment')
        return false;
    const arriving = (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsLanded */ .r9)(facts).map(({ sha }) => sha);
    const entries = (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .coversOf */ .ys)(record).filter((entry) => !arriving.includes(entry));
    const named = entries.map((entry) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .pullRequestsNamed */ .hm)(entry, record, facts, all));
    // An entry that leads to no pull request which is known may be anywhere.
    if (named.some((found) => found.length === 0))
        return false;
    const numbered = [...(0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .bringersOf */ .ch)(facts, record), ...named.flat()];
    return [origin, ...numbered].every((number) => {
        if (numbers.has(number))
            return true;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        const files = pr === undefined ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(pr);
        return files !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoPart */ .V7)(policy, facts, files);
    });
}
/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr, sha) {
    if (pr.head.sha === sha || pr.merge_commit_sha === sha)
        return true;
    return !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}
function judgeUse(question) {
    const { record, facts, environment, isLocal } = question;
    const { id, outcome } = record.value;
    if (outcome !== undefined) {
        const message = `${id} has ended (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(outcome.result)} at ${outcome.ended}), so it cannot authorise another deployment.`;
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, message));
    }
    if (isLocal)
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (facts.deployments === undefined)
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .notAsked */ .Op)('the deployments of the environment', 'them'));
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.deployments))
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadOf */ .Ds)('the deployments of the environment', facts.deployments));
    // An earlier attempt of the run may have been asked about another commit.
    const past = ranBefore(facts, environment) ?? [];
    // The same commit may go out as often as wanted.
    const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
    const whileOpen = elsewhere.filter((one) => isWhileOpen(one, record, facts));
    const own = pullRequestsWithCode(question);
    const twin = whileOpen.find((one) => own.some((pr) => isOf(pr, one.sha)));
    if (twin !== undefined)
        return usedBy(twin, record, facts);
    if (elsewhere.length === 0 || facts.landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.landed))
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const [before] = whileOpen;
    const way = findOnTheWay(question);
    if (way.is === 'unknown')
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)(...way.unread);
    // All that the record answers for is on its way now, so nothing of it was out before.
    if (way.is === 'all')
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (before !== undefined)
        return usedBy(before, record, facts);
    if (way.is === 'some')
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, `${id} is about nothing that goes out here: ${sayWhere(question)}.`, 'Write a record for this deployment.'));
}
/** Where the code of a record is, as far as its pull request tells. */
function sayWhere({ record, facts, environment }) {
    const [number] = (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .bringersOf */ .ch)(facts, record);
    const pr = facts.pull_requests.find((one) => one.number === number);
    if (pr === undefined)
        return 'it went out before, or was never merged';
    return pr.merged_at == null
        ? `pull request #${pr.number} is not merged`
        : `pull request #${pr.number} was merged at ${pr.merged_at}, so it has gone to ${environment} before, or is on another branch`;
}
function findOnTheWay(question) {
    const { record, facts, all } = question;
    const away = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .takenAway */ .GX)(facts);
    // What brought something in does not take it out again, and what took something out was used by that.
    if (away !== null && (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamingTakenAway */ .qB)(record, away, facts, all))
        return { is: 'some' };
    const unread = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadOriginOf */ .jH)(facts, record);
    if (unread.length > 0)
        return { is: 'unknown', unread };
    const landed = (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .numbersLanded */ .jB)(facts);
    const isGoingOut = [...landed].some((number) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnswerable */ .zK)(record, number, facts, all)) ||
        (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsLanded */ .r9)(facts).some(({ sha }) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_9__/* .isCommitNamed */ .zl)(record, sha));
    if (!isGoingOut)
        return { is: 'nothing' };
    return { is: isWhollyIn(question, landed) ? 'all' : 'some' };
}
/** A pull request of nothing but records brings the record in; that it went out is no use of it. */
function pullRequestsWithCode({ record, facts, policy, all }) {
    return facts.pull_requests.filter((pr) => {
        const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(pr);
        return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnswerable */ .zK)(record, pr.number, facts, all) && (files === null || !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoPart */ .V7)(policy, facts, files));
    });
}
function isWhileOpen(deployment, record, facts) {
    const since = openSince(record, facts);
    return since === null || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(since) || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)((0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .wentOutAt */ .gR)(deployment), since);
}
/** That a deployment used a record; not known where nobody can tell whether there was the record by then. */
function usedBy(deployment, record, facts) {
    const { id } = record.value;
    const since = openSince(record, facts);
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(since))
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadOf */ .Ds)(`since when there is a record ${id}`, since));
    const message = `${id} was used when commit ${deployment.sha.slice(0, 7)} went out at ${(0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .wentOutAt */ .gR)(deployment)}. It cannot be used again for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'}.`;
    return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, message));
}
function recordUsed(record, message, remedy = wayOnFrom(record)) {
    const { id, outcome } = record.value;
    return {
        reason: 'record-used',
        level: 'error',
        change: id,
        message,
        remedy,
        where: { file: record.path, pointer: outcome === undefined ? ['id'] : ['outcome'], on: 'key' },
    };
}
/** A record without an outcome goes on being judged beside the new one; one that has ended stands aside where that names it. */
function wayOnFrom({ value: { id, outcome } }) {
    if (outcome?.result === 'failed' || outcome?.result === 'backed-out')
        return `Write a record for this deployment, with \`retries: ${id}\`.`;
    const close = `Whoever carried out ${id} writes its outcome (\`change-gate close ${id}\`) and merges it. Then write`;
    return `${outcome === undefined ? close : 'Write'} a record for this deployment that names it (\`covers: [${id}]\`).`;
}
/**
 * Since when a record could have been used; null where any deployment may have used it. A time that somebody approved bounds it, since
 * nothing goes out before its start. Nobody approves a standard change, so there it is when GitHub merged the first file of this name:
 * whatever its author writes, or writes anew, no use of it was earlier.
 */
function openSince(record, facts) {
    const { type, schedule } = record.value;
    const start = schedule?.start ?? null;
    if (type !== 'standard')
        return start;
    const merged = (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .factOf */ .yD)(facts, record)?.first_merged_at;
    if (merged === undefined)
        return { unavailable: 'GitHub was not asked for it' };
    return merged ?? start;
}


/***/ }),

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   IC: () => (/* binding */ nextRecordPath),
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* unused harmony export nextId */
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1524);
/** Where a new change record goes: the next free id, and a path that the policy's globs take for a record. */



/** `CHG-<year>-<NNNN>`, one above the highest of that year; gaps are not filled, as an id that was once used may be quoted elsewhere. */
function nextId(paths, year) {
    const form = new RegExp(`^chg-${year}-([0-9]{1,9})$`, 'iu');
    const highest = paths.reduce((most, path) => Math.max(most, Number(form.exec((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path))?.[1] ?? 0)), 0);
    return `CHG-${year}-${String(highest + 1).padStart(4, '0')}`;
}
/** The record that has this id already, whatever its case; null where the id is free. */
function findTaken(paths, id) {
    return paths.find((path) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path), id)) ?? null;
}
/**
 * In the first folder that the globs name without a wildcard; where they ask for one more folder, in one of the year. Null where no
 * such path is a record.
 */
function placeRecord(globs, id, year) {
    const paths = globs.flatMap((glob) => {
        const segments = glob.split('/').slice(0, -1);
        const wild = segments.findIndex((segment) => /[*?{]/u.test(segment));
        const folder = wild === -1 ? segments : segments.slice(0, wild);
        return [folder, [...folder, String(year)]].flatMap((parts) => ['yml', 'yaml'].map((ending) => [...parts, `${id}.${ending}`].join('/')));
    });
    return paths.find((path) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPath */ .$k)(globs, path)) ?? null;
}
/** A path to write the next record to, for a remedy; null where the globs leave none open. @param now RFC 3339 */
function nextRecordPath(globs, paths, now) {
    const year = Number(now.slice(0, 4));
    return placeRecord(globs, nextId(paths, year), year);
}


/***/ }),

/***/ 2007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeBlockScalar),
/* harmony export */   g: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Text as a YAML scalar that reads back as the same text, whatever the text is. */

const FLOW = /^[A-Za-z](?:[A-Za-z0-9 .'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const BLOCK = /^[A-Za-z](?:[A-Za-z0-9 .,;'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
// A blank that is none, and what a runner would take for a command.
const ESCAPED = /\u00a0|#(?=\[)/gu;
/** For a place in block or flow context: plain where that is safe, else in double quotes, in which JSON's escapes are YAML's. */
function writeScalar(text) {
    return FLOW.test(text) && isPlain(text) ? text : quoteScalar(text);
}
/** For a place in block context, where commas need no quotes. */
function writeBlockScalar(text) {
    return BLOCK.test(text) && isPlain(text) ? text : quoteScalar(text);
}
function isPlain(text) {
    return !text.endsWith(' ') && !WORDS.test(text);
}
function quoteScalar(text) {
    return (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(JSON.stringify(text), _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI).replace(ESCAPED, _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI);
}


/***/ })

};
