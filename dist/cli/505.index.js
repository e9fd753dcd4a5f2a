"use strict";
exports.id = 505;
exports.ids = [505];
exports.modules = {

/***/ 5162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutClaimedEnd),
/* harmony export */   N: () => (/* binding */ judgeBranchRecord)
/* harmony export */ });
/* harmony import */ var _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);



function judgeBranchRecord(record, facts) {
    const fact = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .factOf */ .yD)(facts, record);
    const trusted = fact?.trusted_ref;
    if (trusted === undefined)
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const { id, type } = record.value;
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnavailable */ .Pd)(trusted))
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOf */ .Ds)(`whether the branch that records are read from had ${id} before`, trusted));
    const bring = `Bring ${record.path} to ${branchOf(facts)} by a pull request`;
    if (trusted === 'deleted')
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(say(record, `${record.path} is in the commit that goes out, but was deleted from ${branchOf(facts)}. A record that was deleted there does not count.`, `Put the file back on ${branchOf(facts)} by a pull request if the change still stands, or write a record with an id of its own.`));
    // That its origin could not be read is said where approvals are asked for.
    if (fact?.pull_request === null)
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(say(record, `${record.path} is in the commit that goes out but not on ${branchOf(facts)}, and no merged pull request brought it in: somebody pushed it.`, `Bring it into the branch that is deployed by a pull request, have that approved and merged, and deploy its merge. Or: ${bring}.`));
    // Nobody approves each of them, so that whoever may push a branch could have one.
    if (type === 'standard')
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(say(record, `${id} is a standard change, which nobody approves. Its record is only in the commit that goes out, and has to be on ${branchOf(facts)}.`, `${bring}, with \`covers\` naming the pull requests that it stands for, and run the gate again. Or make it a normal change.`));
    return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
}
/** What a branch says of how a change ended proves nothing: where such a record stands aside, it is heard without its end. */
function withoutClaimedEnd(record, facts) {
    if (!(0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .isBesideTrusted */ .Es)(facts, record))
        return record;
    const { outcome: _, ...value } = record.value;
    return { ...record, value };
}
function branchOf({ repository }) {
    return repository.default_branch === '' ? 'the default branch' : repository.default_branch;
}
function say(record, message, remedy) {
    return {
        reason: 'record-missing',
        level: 'error',
        change: record.value.id,
        message,
        remedy,
        where: { file: record.path, pointer: ['id'] },
    };
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
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
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

/***/ 9325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ judgeTestedFirst)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var terms_judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/checks-first.js



/** What stands on the commit under the name of one check, and what could not be read of it. */
function checkStates(facts, asked) {
    const { check_runs: runs, commit_statuses: statuses } = facts;
    const unread = [
        ...unreadList('the check runs of this commit', runs),
        ...unreadList('the commit statuses of this commit', statuses),
    ];
    const states = [
        ...(Array.isArray(runs) ? latestRuns(runs, asked, facts.subject.sha).map(stateOfRun) : []),
        ...(Array.isArray(statuses) ? latestStatus(statuses, asked).map(stateOfStatus) : []),
    ];
    return { states, unread };
}
function unreadList(what, list) {
    if (list === undefined)
        return [(0,terms_unread/* notAsked */.Op)(what, 'them')];
    return (0,terms_unread/* isUnavailable */.Pd)(list) ? [(0,terms_unread/* unreadOf */.Ds)(what, list)] : [];
}
function latestRuns(all, { name, app }, commit) {
    const own = all.filter((run) => run.name === name && run.head_sha === commit && (app === null || (run.app !== null && (0,names/* isSameName */.yS)(run.app, app))));
    return own.filter((run) => !own.some((other) => isRunAgain(run, other)));
}
/** A job that is run again stays in its suite and begins when the one before has ended; two of one name that ran side by side are two. */
function isRunAgain(run, other) {
    if (other.id <= run.id || run.check_suite === null || other.check_suite !== run.check_suite)
        return false;
    if (other.app !== run.app || run.completed_at === null || other.started_at === null)
        return false;
    return !(0,instants/* isBefore */.Y8)(other.started_at, run.completed_at);
}
/** Skipped, neutral, cancelled, stale: what did not test did not succeed. */
function stateOfRun({ app, status, conclusion, completed_at }) {
    const whose = `check run${app === null ? '' : ` of ${app}`}`;
    if (status !== 'completed' || conclusion === null)
        return { is: 'running', says: `its ${whose} is ${status}` };
    const at = completed_at === null ? '' : ` at ${completed_at}`;
    return { is: conclusion === 'success' ? 'successful' : 'failed', says: `its ${whose} ended with ${conclusion}${at}` };
}
function latestStatus(all, { name, app }) {
    const own = all.filter(({ context, creator }) => context === name && (app === null || (creator?.type === 'Bot' && (0,names/* isSameName */.yS)(creator.login, `${app}[bot]`))));
    return own.sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id).slice(0, 1);
}
function stateOfStatus({ state, creator, created_at }) {
    const says = `its status, by ${creator?.login ?? 'an account that is gone'}, is ${state} since ${created_at}`;
    return { is: state === 'success' ? 'successful' : state === 'pending' ? 'running' : 'failed', says };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/deployed-first.js





const ACTIONS = 'github-actions[bot]';
function earlierDeployment(facts, after) {
    const { deployed_first: first, subject } = facts;
    const what = `the deployments of this commit to ${after.environment}`;
    if (first === undefined || subject.sha === null || !(0,names/* isSameName */.yS)(first.environment, after.environment))
        return { is: 'unread', unread: (0,terms_unread/* notAsked */.Op)(what, 'them') };
    if ((0,terms_unread/* isUnavailable */.Pd)(first.deployments))
        return { is: 'unread', unread: (0,terms_unread/* unreadOf */.Ds)(what, first.deployments) };
    const newestFirst = first.deployments
        .filter(({ sha, environment }) => sha === subject.sha && (0,names/* isSameName */.yS)(environment, after.environment))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id);
    const [newest] = newestFirst;
    if (newest === undefined)
        return { is: 'none' };
    const state = stateOf(newest);
    if (state.is !== 'stands')
        return { is: state.is, deployment: newest };
    // Deployed again meanwhile it has run there since the first of them, as long as none in between went wrong.
    let { since } = state;
    for (const one of newestFirst) {
        const before = stateOf(one);
        if (before.is !== 'stands')
            break;
        if ((0,instants/* compareInstants */.QI)(before.since, since) < 0)
            since = before.since;
    }
    const [began, soak] = [(0,time/* parseInstant */.nV)(since), (0,durations/* parseDuration */.E9)(after.for)];
    if (began === null || soak === null)
        return { is: 'unread', unread: (0,terms_unread/* notAsked */.Op)(what, 'them') };
    return { is: 'stands', since, ripeAt: began + soak };
}
/** GitHub makes a success inactive when the next one comes; whatever else follows it takes it back. */
function stateOf(deployment) {
    const said = deployment.statuses
        .filter(({ state }) => state !== 'inactive')
        .sort((a, b) => (0,instants/* compareInstants */.QI)(a.created_at, b.created_at) || a.id - b.id);
    // Once it failed, a success of the same deployment would be somebody's word: what is tried again is a deployment of its own.
    if (said.some(({ state }) => state === 'failure' || state === 'error'))
        return { is: 'failed' };
    const last = said.at(-1);
    if (last?.state !== 'success')
        return { is: 'under-way' };
    return isBorneOut(deployment, last.creator) ? { is: 'stands', since: last.created_at } : { is: 'unproven' };
}
/**
 * A status is the word of whoever may write one. It counts where a run of this commit bears it out and a workflow or an app wrote it, or
 * where an app other than GitHub Actions, which anybody's workflow can speak for, made the deployment and says so itself. A run for a pull
 * request has the trial merge and not this commit.
 */
function isBorneOut({ run, creator }, said) {
    if (said?.type !== 'Bot')
        return false;
    if (run !== null)
        return !run.event.startsWith('pull_request');
    return creator?.type === 'Bot' && creator.id === said.id && !(0,names/* isSameName */.yS)(creator.login, ACTIONS);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/tested-first.js








const LET_THROUGH = 'An emergency is let through without it.';
function judgeTestedFirst(question) {
    const { record, environment, policy } = question;
    const rule = (0,gate_mode/* ruleFor */.sG)(policy, environment);
    if (rule === null)
        return { ...terms_judgement/* NOTHING */.K$, ripeAt: null };
    const earlier = rule.after === null ? null : earlierDeployment(question.facts, rule.after);
    const judgement = (0,terms_judgement/* together */.bs)(earlier === null || rule.after === null ? terms_judgement/* NOTHING */.K$ : judgeEarlier(earlier, rule.after, rule, question), ...rule.checks.map((check, index) => judgeCheck(check, index, rule, question)));
    if (record?.value.type === 'emergency')
        return { ...tellOnly(record, judgement), ripeAt: null };
    const isShort = judgement.findings.some(({ reason }) => reason === 'soak-short');
    return { ...judgement, ripeAt: isShort && earlier?.is === 'stands' ? (0,time/* toIso */.tK)(earlier.ripeAt) : null };
}
function tellOnly(record, { findings, unread }) {
    return (0,terms_judgement/* found */.F9)(...findings.map((finding) => ({ ...finding, level: 'notice', remedy: LET_THROUGH })), ...(0,terms_unread/* sayUnread */.NL)(record.value.id, unread, true));
}
function judgeEarlier(earlier, after, rule, question) {
    const { record, facts, policy, environment, now } = question;
    const commit = tested_first_short(facts);
    const say = (reason, message, remedy) => (0,terms_judgement/* found */.F9)({
        reason,
        level: 'error',
        change: record?.value.id ?? null,
        message,
        remedy,
        where: at(policy, rule, ['after']),
    });
    const soak = (0,durations/* parseDuration */.E9)(after.for) ?? 0;
    const long = soak === 0 ? '' : `, ${(0,durations/* describeDuration */.MB)(soak)} after that has succeeded`;
    const deploy = `Deploy ${commit} to ${after.environment}; then run the gate's job again${long}.`;
    switch (earlier.is) {
        case 'unread':
            return (0,terms_judgement/* notRead */.Qk)(earlier.unread);
        case 'none':
            return say('not-deployed-before', `Commit ${commit} has not been deployed to ${after.environment} yet, and the policy asks for that before ${environment}.`, deploy);
        case 'under-way':
        case 'failed':
        case 'unproven':
            return say('not-deployed-before', ...sayNotStanding(earlier.is, earlier.deployment, commit, after, deploy));
        case 'stands': {
            const instant = (0,time/* parseInstant */.nV)(now);
            if (instant !== null && earlier.ripeAt <= instant)
                return terms_judgement/* NOTHING */.K$;
            const ripe = (0,wall_time/* isKnownZone */.Wn)(policy.timezone)
                ? (0,time/* describeInstant */.l0)(earlier.ripeAt, policy.timezone)
                : (0,time/* toIso */.tK)(earlier.ripeAt);
            return say('soak-short', `Commit ${commit} has run in ${after.environment} since ${earlier.since}. The policy asks for ${(0,durations/* describeDuration */.MB)(soak)}, which ends at ${ripe}.`, sayWhenRipe(record, earlier.ripeAt, ripe));
        }
    }
}
function sayNotStanding(is, { id, statuses }, commit, { environment }, deploy) {
    const which = `The newest deployment of commit ${commit} to ${environment} (${id})`;
    if (is === 'failed')
        return [`${which} did not succeed, or failed afterwards.`, deploy];
    if (is === 'under-way')
        return [
            `${which} has not succeeded yet (${statuses.length === 0 ? 'it has no status' : 'its last status is not success'}).`,
            `Wait until it has, or deploy ${commit} to ${environment} again. Then run the gate's job again.`,
        ];
    return [
        `${which} is said to have succeeded, but neither a workflow run of that commit nor an app of its own says so.`,
        `Deploy ${commit} to ${environment} by a workflow whose job names the environment, so that GitHub writes the status itself; then run the gate's job again.`,
    ];
}
/** Where the record's own time is over by then, waiting would lead to the next refusal. */
function sayWhenRipe(record, ripeAt, ripe) {
    const schedule = record?.value.schedule;
    const end = schedule === undefined ? null : (0,time/* parseInstant */.nV)(schedule.end);
    if (end !== null && end <= ripeAt)
        return `The change would be over before that: its author moves \`schedule\` to ${ripe} or later, and has it approved again.`;
    return `Run the gate's job again at ${ripe} or later.`;
}
function judgeCheck(check, index, rule, question) {
    const { record, facts, policy, environment } = question;
    const commit = tested_first_short(facts);
    const { states, unread } = checkStates(facts, check);
    const named = `\u201c${check.name}\u201d${check.app === null ? '' : ` of the app ${check.app}`}`;
    const say = (reason, message, remedy) => {
        const where = at(policy, rule, ['checks', index]);
        return { reason, level: 'error', change: record?.value.id ?? null, message, remedy, where };
    };
    const ask = `The policy asks for it before ${environment}.`;
    const of = (is) => states.filter((state) => state.is === is).map(({ says }) => says);
    const [failed, running] = [of('failed'), of('running')];
    const findings = [];
    if (failed.length > 0)
        findings.push(say('check-failed', `The check ${named} did not succeed on commit ${commit}: ${failed.join('; ')}. ${ask}`, `Run that same job again until it succeeds (in a workflow run: \u201cRe-run failed jobs\u201d), or deploy a commit on which it did. Then run the gate's job again.`));
    if (running.length > 0)
        findings.push(say('check-missing', `The check ${named} has not ended on commit ${commit}: ${running.join('; ')}. ${ask}`, `Wait until it has succeeded. Then run the gate's job again.`));
    if (states.length === 0 && unread.length === 0)
        findings.push(say('check-missing', `Commit ${commit} has no check ${named}: no check run and no commit status has exactly this name. ${ask}`, `Start what writes it for ${commit}, wait until it has succeeded, and run the gate's job again. If its name is another one, the owner of the policy corrects \`checks\`.`));
    return { findings, unread };
}
function at(policy, rule, pointer) {
    return policy.path === null ? null : { file: policy.path, pointer: ['environments', rule.pattern, ...pointer] };
}
function tested_first_short({ subject }) {
    return subject.sha?.slice(0, 7) ?? 'that goes out';
}


/***/ }),

/***/ 204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U_: () => (/* binding */ isBackOut),
  rQ: () => (/* binding */ judgeUse),
  $L: () => (/* binding */ ranBefore),
  NK: () => (/* binding */ successfulDeployments)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var coverage_covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/taken-away.js
var taken_away = __webpack_require__(8838);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/went-out.js

/** When a deployment last succeeded; for one that never did, when it was made. */
function wentOutAt({ created_at, statuses }) {
    return statuses
        .filter(({ state }) => state === 'success')
        .reduce((latest, status) => (0,instants/* laterOf */.eG)(latest, status.created_at), created_at);
}
/** Those that succeeded, the last first; a part of the present run counts neither as use nor as what is there. */
function successesOf(deployments) {
    return lastFirst(deployments.filter(({ own_run }) => own_run !== true));
}
/** The same with what an earlier attempt of the present run deployed: who runs the run of an older commit again goes back to what it was. */
function successesBefore(deployments) {
    return lastFirst(deployments.filter(({ own_run, earlier_attempt }) => own_run !== true || earlier_attempt === true));
}
function lastFirst(deployments) {
    return deployments
        .filter(({ statuses }) => statuses.some(({ state }) => state === 'success'))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(wentOutAt(b), wentOutAt(a)) || (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id);
}

;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/use.js
/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */










/** Deployments of the environment that succeeded, the last first; those of the present run are left out. */
function successfulDeployments(facts, environment) {
    if (facts.deployments === undefined || (0,unread/* isUnavailable */.Pd)(facts.deployments))
        return null;
    return successesOf(facts.deployments.filter((one) => (0,names/* isSameName */.yS)(one.environment, environment)));
}
/** What ran in the environment before this attempt of the run began, the last first; null where nobody knows. */
function ranBefore(facts, environment) {
    if (facts.deployments === undefined || (0,unread/* isUnavailable */.Pd)(facts.deployments))
        return null;
    return successesBefore(facts.deployments.filter((one) => (0,names/* isSameName */.yS)(one.environment, environment)));
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
    if (past === null || subject.sha === null || landed === undefined || (0,unread/* isUnavailable */.Pd)(landed))
        return false;
    // Whether the present commit was itself gone back to could not be told.
    if (landed.alike !== undefined && (0,unread/* isUnavailable */.Pd)(landed.alike))
        return false;
    const contents = past.map(({ sha }) => (0,taken_away/* sameContent */.Cm)(facts, sha));
    const target = (0,taken_away/* sameContent */.Cm)(facts, subject.sha);
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
    const origin = (0,coverage_origin/* factOf */.yD)(facts, record)?.pull_request;
    if (typeof origin !== 'number' || covers === 'since-last-deployment')
        return false;
    const arriving = (0,coverage_covers/* commitsLanded */.r9)(facts).map(({ sha }) => sha);
    const entries = (0,coverage_covers/* coversOf */.ys)(record).filter((entry) => !arriving.includes(entry));
    const named = entries.map((entry) => (0,coverage_covers/* pullRequestsNamed */.hm)(entry, record, facts, all));
    // An entry that leads to no pull request which is known may be anywhere.
    if (named.some((found) => found.length === 0))
        return false;
    const numbered = [...(0,coverage_origin/* bringersOf */.ch)(facts, record), ...named.flat()];
    return [origin, ...numbered].every((number) => {
        if (numbers.has(number))
            return true;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        const files = pr === undefined ? null : (0,coverage/* filesOf */.R8)(pr);
        return files !== null && (0,coverage/* isNoPart */.V7)(policy, facts, files);
    });
}
/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr, sha) {
    if (pr.head.sha === sha || pr.merge_commit_sha === sha)
        return true;
    return !(0,unread/* isUnavailable */.Pd)(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}
function judgeUse(question) {
    const { record, facts, environment, isLocal } = question;
    const { id, outcome } = record.value;
    if (outcome !== undefined) {
        const message = `${id} has ended (${(0,words/* sayName */.NJ)(outcome.result)} at ${outcome.ended}), so it cannot authorise another deployment.`;
        return (0,judgement/* found */.F9)(recordUsed(record, message));
    }
    if (isLocal)
        return judgement/* NOTHING */.K$;
    if (facts.deployments === undefined)
        return (0,judgement/* notRead */.Qk)((0,unread/* notAsked */.Op)('the deployments of the environment', 'them'));
    if ((0,unread/* isUnavailable */.Pd)(facts.deployments))
        return (0,judgement/* notRead */.Qk)((0,unread/* unreadOf */.Ds)('the deployments of the environment', facts.deployments));
    // An earlier attempt of the run may have been asked about another commit.
    const past = ranBefore(facts, environment) ?? [];
    // The same commit may go out as often as wanted.
    const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
    const whileOpen = elsewhere.filter((one) => isWhileOpen(one, record, facts));
    const own = pullRequestsWithCode(question);
    const twin = whileOpen.find((one) => own.some((pr) => isOf(pr, one.sha)));
    if (twin !== undefined)
        return usedBy(twin, record, facts);
    if (elsewhere.length === 0 || facts.landed === undefined || (0,unread/* isUnavailable */.Pd)(facts.landed))
        return judgement/* NOTHING */.K$;
    const [before] = whileOpen;
    const way = findOnTheWay(question);
    if (way.is === 'unknown')
        return (0,judgement/* notRead */.Qk)(...way.unread);
    // All that the record answers for is on its way now, so nothing of it was out before.
    if (way.is === 'all')
        return judgement/* NOTHING */.K$;
    if (before !== undefined)
        return usedBy(before, record, facts);
    if (way.is === 'some')
        return judgement/* NOTHING */.K$;
    return (0,judgement/* found */.F9)(recordUsed(record, `${id} is about nothing that goes out here: ${sayWhere(question)}.`, 'Write a record for this deployment.'));
}
/** Where the code of a record is, as far as its pull request tells. */
function sayWhere({ record, facts, environment }) {
    const [number] = (0,coverage_origin/* bringersOf */.ch)(facts, record);
    const pr = facts.pull_requests.find((one) => one.number === number);
    if (pr === undefined)
        return 'it went out before, or was never merged';
    return pr.merged_at == null
        ? `pull request #${pr.number} is not merged`
        : `pull request #${pr.number} was merged at ${pr.merged_at}, so it has gone to ${environment} before, or is on another branch`;
}
function findOnTheWay(question) {
    const { record, facts, all } = question;
    const away = (0,taken_away/* takenAway */.GX)(facts);
    // What brought something in does not take it out again, and what took something out was used by that.
    if (away !== null && (0,taken_away/* isNamingTakenAway */.qB)(record, away, facts, all))
        return { is: 'some' };
    const unread = (0,coverage/* unreadOriginOf */.jH)(facts, record);
    if (unread.length > 0)
        return { is: 'unknown', unread };
    const landed = (0,coverage_covers/* numbersLanded */.jB)(facts);
    const isGoingOut = [...landed].some((number) => (0,coverage/* isAnswerable */.zK)(record, number, facts, all)) ||
        (0,coverage_covers/* commitsLanded */.r9)(facts).some(({ sha }) => (0,coverage_covers/* isCommitNamed */.zl)(record, sha));
    if (!isGoingOut)
        return { is: 'nothing' };
    return { is: isWhollyIn(question, landed) ? 'all' : 'some' };
}
/** A pull request of nothing but records brings the record in; that it went out is no use of it. */
function pullRequestsWithCode({ record, facts, policy, all }) {
    return facts.pull_requests.filter((pr) => {
        const files = (0,coverage/* filesOf */.R8)(pr);
        return (0,coverage/* isAnswerable */.zK)(record, pr.number, facts, all) && (files === null || !(0,coverage/* isNoPart */.V7)(policy, facts, files));
    });
}
function isWhileOpen(deployment, record, facts) {
    const since = openSince(record, facts);
    return since === null || (0,unread/* isUnavailable */.Pd)(since) || !(0,instants/* isBefore */.Y8)(wentOutAt(deployment), since);
}
/** That a deployment used a record; not known where nobody can tell whether there was the record by then. */
function usedBy(deployment, record, facts) {
    const { id } = record.value;
    const since = openSince(record, facts);
    if ((0,unread/* isUnavailable */.Pd)(since))
        return (0,judgement/* notRead */.Qk)((0,unread/* unreadOf */.Ds)(`since when there is a record ${id}`, since));
    const message = `${id} was used when commit ${deployment.sha.slice(0, 7)} went out at ${wentOutAt(deployment)}. It cannot be used again for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'}.`;
    return (0,judgement/* found */.F9)(recordUsed(record, message));
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
    const merged = (0,coverage_origin/* factOf */.yD)(facts, record)?.first_merged_at;
    if (merged === undefined)
        return { unavailable: 'GitHub was not asked for it' };
    return merged ?? start;
}


/***/ }),

/***/ 505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/confirmation.js
var confirmation = __webpack_require__(8853);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/requirements.js + 1 modules
var requirements = __webpack_require__(8495);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/branch-record.js
var branch_record = __webpack_require__(5162);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var terms_judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/tested-first.js + 2 modules
var tested_first = __webpack_require__(9325);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/upkeep.js
var upkeep = __webpack_require__(1030);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js + 1 modules
var use = __webpack_require__(204);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
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
// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/order.js
/**
 * The order on one branch, at review: whatever is merged goes out with the next deployment, so that a change whose time begins later holds
 * back those that may go before it. It is told while the order can still be chosen, and decides nothing.
 */






/** More than these are counted and not named. */
const MOST_NAMED = 3;
/** What merging the change would hold back; empty where it holds back nobody. */
function judgeOrder(question) {
    const { record, environments, others, together, zone } = question;
    const now = (0,time/* parseInstant */.nV)(question.now);
    const own = spanOf(record);
    // What may go out already holds nobody back.
    if (now === null || own === null || own.start <= now || !(0,wall_time/* isKnownZone */.Wn)(zone))
        return [];
    const held = others
        .flatMap((other) => heldBy(other, { record, own, environments, now }))
        .sort((a, b) => a.span.start - b.span.start || (a.record.value.id < b.record.value.id ? -1 : 1));
    const beside = held.filter((one) => together.includes(one.record.path));
    const merged = held.filter((one) => !beside.includes(one));
    return [
        ...(merged.length === 0 ? [] : [sayHeld(record, own, merged, zone, sayWhen(own, merged, zone))]),
        ...(beside.length === 0 ? [] : [sayHeld(record, own, beside, zone, sayApart(record, beside))]),
    ];
}
function spanOf(record) {
    const { withdrawn, outcome, schedule } = (0,outline/* outlineOf */.W)(record);
    if (withdrawn !== undefined || outcome !== undefined || schedule === undefined)
        return null;
    const [start, end] = [(0,time/* parseInstant */.nV)(schedule.start), (0,time/* parseInstant */.nV)(schedule.end)];
    return start === null || end === null || end <= start ? null : { start, end };
}
function heldBy(other, { record, own, environments, now }) {
    const span = spanOf(other);
    if (other.path === record.path || (0,names/* isSameName */.yS)((0,outline/* outlineOf */.W)(other).id, record.value.id))
        return [];
    if (span === null || span.end <= now || span.start >= own.start)
        return [];
    const shared = environments.filter((name) => (0,names/* includesName */.VH)((0,outline/* outlineOf */.W)(other).environments, name));
    return shared.length === 0 ? [] : [{ record: other, span, environments: shared }];
}
function sayHeld(record, own, held, zone, remedy) {
    const { id } = record.value;
    const places = [...new Map(held.flatMap((one) => one.environments).map((name) => [(0,names/* foldCase */.SP)(name), name])).values()];
    const named = held
        .slice(0, MOST_NAMED)
        .map(({ record: { value }, span }) => `${value.id} (its time ends at ${(0,time/* describeInstant */.l0)(span.end, zone)})`);
    const more = held.length > MOST_NAMED ? [`${held.length - MOST_NAMED} more`] : [];
    return (0,planned_change/* findingAbout */.Bd)(record, {
        reason: 'holds-back',
        level: 'notice',
        message: `${id} may not go to ${(0,name_list/* listAnd */.G)(places)} before ${(0,time/* describeInstant */.l0)(own.start, zone)}. If it is merged too early, it holds back what may go sooner: ${(0,name_list/* listAnd */.G)([...named, ...more])}.`,
        remedy,
        pointer: ['schedule', 'start'],
    });
}
/** Once they went out, once they may not go any more, or once all may go together: whichever comes first. */
function sayWhen(own, held, zone) {
    const last = Math.max(...held.map(({ span }) => span.end));
    const [only, ...more] = held.map(({ record: { value } }) => value.id);
    const which = more.length === 0 ? `${only ?? ''} has` : 'these have';
    const when = last <= own.start
        ? `${(0,time/* describeInstant */.l0)(last, zone)}, when their time is over`
        : `${(0,time/* describeInstant */.l0)(own.start, zone)}, when this may go with them`;
    return `Whoever merges waits until ${which} gone out, or until ${when}. If that has happened already, merge it.`;
}
function sayApart(record, beside) {
    const ids = (0,name_list/* listAnd */.G)(beside.slice(0, MOST_NAMED).map(({ record: { value } }) => value.id));
    return `The author moves ${record.value.id} and its code to a pull request of its own, to be merged when ${ids} ${beside.length === 1 ? 'has' : 'have'} gone out. Or all get one time.`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js + 1 modules
var paths = __webpack_require__(6150);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 16 modules
var examination = __webpack_require__(8046);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var decision_rules = __webpack_require__(9923);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/unread-evidence.js
/**
 * Evidence that could not be read: what of it matters, and how it is said. It matters only if it could change the decision; then
 * the change is undetermined, never authorised.
 */



/** Teams matter where somebody said no, whose level only a team could give, and while an approval is missing. */
function unreadTeams(directory, isMet, votes) {
    const matters = votes.some(({ account, decision, doubt }) => account !== null && !account.isBot && (decision !== 'approved' || (!isMet && doubt === null)));
    if (!matters)
        return [];
    return directory.unreadTeams.map(({ team, ...why }) => ({ what: `the members of the team ${team}`, ...why }));
}
/**
 * The pull request that brought in the record matters whatever the evidence: who opened it and committed to it cannot approve. Only
 * on a checkout, where nobody was asked, may what is met without it stand.
 */
function unreadOrigin(world, record, isMet) {
    const { facts, policy } = world;
    const unknown = (0,coverage/* unreadOriginOf */.jH)(facts, record);
    if (facts.subject.event === 'local')
        return isMet || !policy.approvals.evidence.includes('review') ? [] : unknown;
    const origin = (0,coverage_origin/* factOf */.yD)(facts, record)?.pull_request;
    if (unknown.length > 0 || typeof origin !== 'number' || facts.pull_requests.some(({ number }) => number === origin))
        return unknown;
    return [(0,terms_unread/* notAsked */.Op)(`pull request #${origin}, which brought in ${record.value.id}`, 'it')];
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/concerns.js
/**
 * What a change is judged by, each concern for itself and each giving the same: what there is to say, and what could not be read. Here
 * stand those that only a whole world can answer; the rest come ready from the rooms that know them.
 */






















/** Retrospectives that emergencies at the same items still owe. */
function judgeDebtsOfOthers({ world, record, debts, examined }) {
    return (0,emergencies/* judgeDebts */.OB)({ record, environments: examined.environments, debts: debts(), policy: world.policy });
}
/** The level of the change, who asked for it and who assessed its risk. */
function judgeRiskAndPeople({ world, directory, record, examined: { risk } }) {
    // What a person has to have done for a bot's change is asked with its model.
    const requester = record.raisedIn === undefined ? (0,independence/* judgeRequester */.gU)(record) : null;
    const [floor] = risk.undecided;
    return (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...(0,risk_risk/* judgeRisk */.zI)(record, risk)), floor === undefined ? terms_judgement/* NOTHING */.K$ : (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unknownFiles */.YV)(`the floor \u201c${floor.name}\u201d`)), requester === null ? terms_judgement/* NOTHING */.K$ : (0,terms_judgement/* found */.F9)(requester), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeAssessor */.dj)(record, directory, world.policy, world.now)));
}
/** What an emergency, a standard change, or a change that owes a review is asked besides. */
function judgeKind(change) {
    const { world, record, overdue, examined } = change;
    return (0,terms_judgement/* together */.bs)(record.value.type === 'emergency' ? (0,terms_judgement/* found */.F9)(...(0,emergencies/* judgeIncident */.MC)(record)) : terms_judgement/* NOTHING */.K$, (0,terms_judgement/* found */.F9)(...(0,review_duty/* judgeReviewDuties */.I1)(world, record, examined.risk.verdict.final, overdue)), record.value.type === 'standard' ? judgeByModel(change) : terms_judgement/* NOTHING */.K$);
}
function judgeByModel({ world, directory, record, all, examined: { files, risk } }) {
    return (0,standard_changes/* judgeModel */.f)({
        record,
        models: world.models,
        all,
        directory,
        policy: world.policy,
        now: world.now,
        files: files?.filter((file) => !(0,pull_requests/* isOwnFile */.Z4)(world, file)) ?? null,
        risk: risk.verdict.final,
    });
}
/** At deploy: whether the record was used up by a deployment of the environment. */
function judgeUseOfRecord({ world, record, all }) {
    const { stage, environment, facts, policy } = world;
    if (stage !== 'deploy' || environment === null)
        return terms_judgement/* NOTHING */.K$;
    return (0,use/* judgeUse */.rQ)({ record, facts, environment, policy, all, isLocal: (0,pull_requests/* isLocal */.IX)(world) });
}
/** At deploy: what the commit has to have passed before this environment. A draft and a review are not asked. */
function judgeTested({ world, record }) {
    const { stage, environment, facts, policy, now } = world;
    if (stage !== 'deploy' || environment === null)
        return { ...terms_judgement/* NOTHING */.K$, ripeAt: null };
    const judgement = (0,tested_first/* judgeTestedFirst */.$)({ record, environment, policy, facts, now });
    if (!(0,pull_requests/* isLocal */.IX)(world))
        return judgement;
    return { ...judgement, unread: judgement.unread.map((one) => ({ ...one, cause: 'no-facts-file' })) };
}
/** Whether the policy asks anything at all of the change: what no rule matches nobody could approve. */
function judgeRules({ world: { policy }, record, examined }) {
    const { rules, risk, environments } = examined;
    if (rules.unread.length > 0)
        return (0,terms_judgement/* notRead */.Qk)(...rules.unread);
    if (rules.isMatched || record.value.type === 'standard')
        return terms_judgement/* NOTHING */.K$;
    return (0,terms_judgement/* found */.F9)((0,decision_rules/* noRuleMatches */.L)(record, risk.verdict.final, environments, policy));
}
/** The approvals through every pull request that needs them, and the evidence that could still change the answer. */
function judgeApproved({ world, directory, record, examined }) {
    const { judgements } = examined;
    const isMet = judgements.every(({ judgement }) => judgement.isMet);
    const votes = judgements.flatMap((one) => one.votes);
    return (0,terms_judgement/* together */.bs)(...judgements.map(({ judgement: { findings }, missing }) => ({
        findings,
        unread: missing.filter(({ addsOnly }) => addsOnly !== true || !isMet),
    })), (0,terms_judgement/* notRead */.Qk)(...unreadTeams(directory, isMet, votes)), (0,terms_judgement/* notRead */.Qk)(...unreadOrigin(world, record, isMet)));
}
/** At review: whom it would hold back, merged as it is. What goes onto another branch stands in nobody's way there. */
function judgeOrderOfMerging({ world, record, all, examined }) {
    const { stage, facts, policy, mode, now, judged } = world;
    if (stage !== 'review' || (0,pull_requests/* isLocal */.IX)(world))
        return terms_judgement/* NOTHING */.K$;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    if (!reviewed.some(({ base }) => base.ref === facts.repository.default_branch))
        return terms_judgement/* NOTHING */.K$;
    // A new time for what is on the branch already: until it is merged the old one stands, which is no better.
    const isThere = (facts.records ?? []).some(({ path, base_digest: base }) => path === record.path && base != null);
    const isOnlyRecords = (pull) => (0,coverage/* filesOf */.R8)(pull)?.every((file) => (0,paths/* isRecordPath */.$k)(policy.records, file)) === true;
    if (isThere && reviewed.every(isOnlyRecords))
        return terms_judgement/* NOTHING */.K$;
    const environments = examined.environments.filter((name) => {
        const own = (0,gate_mode/* gateFor */.Tb)(policy, name);
        return (mode === null ? own : (0,gate_mode/* stricterGate */.Al)(own, mode)) === 'enforce';
    });
    const together = judged.filter((other) => (0,upkeep/* keptFrom */.$T)(world, other) === null).map(({ path }) => path);
    return (0,terms_judgement/* found */.F9)(...judgeOrder({ record, environments, others: all.list, together, now, zone: policy.timezone }));
}
/** A change without a file has no time of its own to choose: it goes out with what else is judged here, and in nobody's way there. */
function besides({ record, schedulable, schedulableBeside }) {
    return record.raisedIn === undefined ? schedulable() : schedulableBeside();
}
/** What could not be read of the time of the request comes along: it might make the change too early. */
function judgeTime(change) {
    const { world, directory, record, calendar, examined } = change;
    const { value, environments, risk, requestedAt, unreadRequest } = examined;
    const judgement = (0,schedule/* judgeSchedule */.N)({
        record,
        policy: world.policy,
        calendar,
        stage: world.stage,
        now: world.now,
        risk: risk.verdict.final,
        requestedAt,
        ...(value.plan === undefined ? {} : { backoutDuration: value.plan.backout.duration }),
        environments,
        others: besides(change),
        hasCountedApproval: (0,examination/* hasCounted */.JX)(examined),
        mayGrantException: (0,granting/* grantingFor */.I)(directory, record),
        relatedItems: (ref) => (world.items === null ? [] : (0,items/* dependantsOf */.ew)(world.items, ref)),
        // `late` asks for approval instead: its requirement is one of the rules.
        lateAccepted: record.value.late !== undefined,
    });
    return { ...judgement, unread: unreadRequest };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised.js
var raised = __webpack_require__(8690);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/raised-change.js
/**
 * What a change without a file is asked besides its model: that it is one, that a bot raised it, and that a person stood by it, who merged
 * it or, being known to the register, approved it. Who merged is GitHub's word; who is not known did neither.
 */






function judgeRaised(change) {
    const { world, record } = change;
    const pr = world.facts.pull_requests.find(({ number }) => number === record.raisedIn);
    const model = (0,model_fit/* findModel */.P6)(world.models, record);
    // Without either there would be no such change.
    if (pr === undefined || model === null)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`pull request #${record.raisedIn}`, 'it'));
    const raising = (0,raised/* judgeRaising */.VP)(pr, model.value, world.policy);
    return (0,terms_judgement/* together */.bs)(raising.is === 'unknown' ? (0,terms_judgement/* notRead */.Qk)(raising.unread) : terms_judgement/* NOTHING */.K$, (0,terms_judgement/* found */.F9)(...judgeOpener(change, pr, model.path)), model.value.unreviewed === true ? terms_judgement/* NOTHING */.K$ : judgePersonBehind(change, pr, model.path));
}
/** Whoever may approve changes is a person, and a person's pull request is a change like any other. */
function judgeOpener({ directory, record }, { user }, path) {
    if (user === null || (0,people/* findPerson */.vW)(directory, user).kind === 'unknown')
        return [];
    return [
        (0,model_fit/* againstModel */.to)(record, 'model-invalid', `${user.login} opened pull request #${record.raisedIn} and is in the register (${directory.path}), so \`raises-for\` in ${path} names a person.`, `A change and release manager takes ${user.login} out of \`raises-for\`, which is for accounts that no person uses. Until then: ${(0,model_fit/* asNormal */.qv)(record)}`, ['raises-for']),
    ];
}
function judgePersonBehind(change, pr, path) {
    const { world, record } = change;
    const { number, merged_by: mergedBy } = pr;
    if (isApprovedByPerson(change))
        return terms_judgement/* NOTHING */.K$;
    if (world.stage === 'review')
        return (0,terms_judgement/* found */.F9)(sayWhoMerges(record, number));
    if (mergedBy === undefined)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`who merged pull request #${number}`, 'it'));
    if (mergedBy !== null && isPerson(mergedBy, pr, world))
        return terms_judgement/* NOTHING */.K$;
    const unread = change.examined.judgements.flatMap(({ missing }) => missing);
    if (unread.length > 0)
        return (0,terms_judgement/* notRead */.Qk)(...unread);
    return (0,terms_judgement/* found */.F9)({
        reason: 'approval-outstanding',
        level: 'error',
        change: record.value.id,
        message: `Pull request #${number} was merged by ${mergedBy?.login ?? 'an account that is gone'}, and nobody in the register has approved it as it is now.`,
        remedy: `Somebody in the register approves pull request #${number}, also after the merge; then run the gate again. If nobody has to look at these, a change and release manager writes \`unreviewed: true\` into ${path} and approves the model again.`,
        where: { file: record.path, pointer: ['raises-for'], on: 'key' },
    });
}
/** At review nobody has merged it yet, and a merge by a person is enough. */
function sayWhoMerges({ value, path }, number) {
    return {
        reason: 'approval-outstanding',
        level: 'notice',
        change: value.id,
        message: `${value.id} needs no record. It may go out if a person merges pull request #${number}, or if somebody in the register approves it and a bot merges.`,
        remedy: 'Look at it, and merge it.',
        where: { file: path, pointer: ['id'] },
    };
}
/** A review by somebody of the register: on a public repository anybody may write one. */
function isApprovedByPerson({ directory, world, examined }) {
    const { models } = world;
    return examined.judgements.some(({ votes }) => votes.some(({ evidence, decision, doubt, account }) => evidence === 'review' &&
        decision === 'approved' &&
        doubt === null &&
        account !== null &&
        !account.isBot &&
        (0,people/* findPerson */.vW)(directory, account).kind === 'person' &&
        !isNamedAsBot({ login: account.login, id: account.id ?? 0, type: 'User' }, models)));
}
/** To merge takes the right to write, so that it need be nobody whom the register lists. */
function isPerson(account, { user }, { models }) {
    if (account.type !== 'User' || (0,logins/* isBotLogin */.DU)(account.login))
        return false;
    return account.id !== user?.id && !isNamedAsBot(account, models);
}
/** A bot that works under the account of a user is none the less a bot. */
function isNamedAsBot(account, models) {
    return models.some(({ value }) => (0,raised/* isRaisedFor */.qq)(value['raises-for'] ?? [], account));
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/change.js
/**
 * One change, judged: every rule is looked at, none is skipped because an earlier one failed. `authorised` is reached only by the
 * positive path at the end; whatever falls through is refused.
 */















function judgeChange(question) {
    const { world, record, all } = question;
    const change = { ...question, examined: question.examine(record) };
    const { environments, pullRequests, files, interests } = change.examined;
    const time = judgeTime(change);
    const tested = judgeTested(change);
    const { findings, unread } = (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeIdentity */.Ec)(record, all)), (0,branch_record/* judgeBranchRecord */.N)(record, world.facts), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeLife */.yJ)(record, world.stage)), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeRetry */.UY)(record, all), ...(0,retries/* judgeTakeover */.n$)(record, all, world.now)), (0,terms_judgement/* found */.F9)(...(0,unread_records/* judgeUnreadRecords */.fA)(record, environments, world)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* notCovered */.kr)(world, record)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* judgePullRequests */.Tt)(world, record, pullRequests)), judgeDebtsOfOthers(change), judgeRiskAndPeople(change), (0,item_check/* judgeItems */.Y)(record, world.items, files), judgeKind(change), record.raisedIn === undefined ? terms_judgement/* NOTHING */.K$ : judgeRaised(change), judgeUseOfRecord(change), judgeRules(change), interests, judgeApproved(change), time, judgeOrderOfMerging(change), tested);
    const isRefused = (0,finding/* worstOf */.h)(findings) === 'refused';
    return conclude(change, notBefore(time, tested.ripeAt), [
        ...findings,
        ...(0,terms_unread/* sayUnread */.NL)(record.value.id, unread, isRefused, (0,pull_requests/* isLocal */.IX)(world)),
    ]);
}
/** A schedule opens no sooner than the commit has been long enough in the environment before; where it shuts first, that is no opening. */
function notBefore(time, ripeAt) {
    const { schedule, findings } = time;
    const { opensAt, closesAt } = schedule;
    const worst = (0,finding/* worstOf */.h)(findings);
    // Where the time itself is refused or unknown, nobody can say that it opens then.
    if (ripeAt === null || worst === 'refused' || worst === 'undetermined')
        return schedule;
    if (opensAt !== null && !(0,instants/* isBefore */.Y8)(opensAt, ripeAt))
        return schedule;
    if (closesAt !== null && !(0,instants/* isBefore */.Y8)(ripeAt, closesAt))
        return { ...schedule, opensAt: null };
    return { ...schedule, opensAt: ripeAt };
}
/** Authorised is only what nothing stands against and every approval is there for, or due no sooner than at deployment. */
function conclude(change, schedule, findings) {
    const { record, examined } = change;
    const approvals = examined.judgements.map(({ judgement }) => judgement);
    const worst = (0,finding/* worstOf */.h)(findings);
    const isApproved = approvals.every(({ isMet, isDueAtDeployment }) => isMet || isDueAtDeployment);
    return {
        verdict: {
            id: record.value.id,
            title: record.value.title,
            type: record.value.type,
            path: record.path,
            digest: record.digest,
            decision: worst === null && isApproved ? 'authorised' : (worst ?? 'refused'),
            risk: examined.risk.verdict,
            schedule,
            requirements: combineRequirements(approvals.map(({ requirements }) => requirements)),
            approvals: combineApprovals(approvals.map((one) => one.approvals)),
            confirmation: confirmationFor(change),
            through: approvalsByPullRequest(change),
        },
        findings: worst === null && !isApproved ? [...findings, fellThrough(record, examined.rules.rules)] : findings,
    };
}
function fellThrough(record, rules) {
    const empty = rules.find(({ require }) => require.length === 0);
    return {
        reason: 'approval-outstanding',
        level: 'error',
        change: record.value.id,
        message: 'The approvals that the policy asks for are not there.',
        remedy: empty === undefined ? 'Run the gate again; if this stays, report it as a fault of the gate.' : (0,requirements/* fillIn */.pz)(empty.name),
        where: { file: record.path, pointer: ['id'] },
    };
}
function combineRequirements(all) {
    const [first = [], ...rest] = all;
    // The same rules are asked of every pull request: what is shown is the one that has least.
    return first.map((requirement, index) => rest.reduce((least, other) => (other[index] !== undefined && other[index].have < least.have ? other[index] : least), requirement));
}
function combineApprovals(all) {
    const shown = [];
    for (const one of all.flat()) {
        const isKnown = shown.some((other) => (0,names/* isSameName */.yS)(other.approver, one.approver) &&
            other.evidence === one.evidence &&
            other.at === one.at &&
            other.counted === one.counted &&
            other.reason === one.reason);
        if (!isKnown)
            shown.push(one);
    }
    return shown;
}
/** What each pull request has and needs: a line that is right for one of them is none for another. */
function approvalsByPullRequest({ world, record, examined }) {
    const isConfirmed = world.policy.approvals.confirm.includes(examined.risk.verdict.final);
    return examined.judgements.map(({ pullRequest, judgement: { requirements, approvals, isMet } }) => ({
        pullRequest: pullRequest?.number ?? null,
        requirements,
        approvals,
        confirmation: isMet || !isConfirmed || pullRequest === null
            ? null
            : (0,confirmation/* confirmationLine */.I)({ record, facts: world.facts }, pullRequest, pullRequest.head.sha),
    }));
}
/** The line that a review has to hold; null where the level needs none, or all approvals are there. */
function confirmationFor({ world, record, examined }) {
    const { judgements, risk, pullRequests } = examined;
    const isMet = judgements.every(({ judgement }) => judgement.isMet);
    if (isMet || !world.policy.approvals.confirm.includes(risk.verdict.final))
        return null;
    const open = pullRequests.find(({ state }) => state === 'open') ?? pullRequests[0];
    return open === undefined ? null : (0,confirmation/* confirmationLine */.I)({ record, facts: world.facts }, open, open.head.sha);
}


/***/ })

};
;