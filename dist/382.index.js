export const id = 382;
export const ids = [382];
export const modules = {

/***/ 8615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z5: () => (/* binding */ checkNameOf),
  bf: () => (/* binding */ ownerOf),
  mk: () => (/* binding */ publish),
  c_: () => (/* binding */ sayStatus),
  K4: () => (/* binding */ toCheck),
  mf: () => (/* binding */ toStatus)
});

// EXTERNAL MODULE: ./.build/build/src/github/facts/check-id.js
var check_id = __webpack_require__(3306);
// EXTERNAL MODULE: ./.build/build/src/github/writes/statuses.js
var statuses = __webpack_require__(6869);
// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var report_annotations = __webpack_require__(6309);
// EXTERNAL MODULE: ./.build/build/src/report/markdown.js + 9 modules
var markdown = __webpack_require__(2966);
// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/write-words.js
/** @param isSwept whether the sweep writes the same */
function describeRefusal({ because, permission }, event, isSwept) {
    return permission === undefined ? because : `${because}. ${whatHelps(permission, event, isSwept)}`;
}
/**
 * A run of a fork's pull request gets a token that only reads, whatever `permissions:` says:
 * https://docs.github.com/actions/security-guides/automatic-token-authentication. One that Dependabot started is given what it asks for.
 */
function whatHelps(permission, { name, isFork }, isSwept) {
    const sweep = isSwept ? 'the sweep writes it (docs/sweep.md)' : null;
    if (isFork === true && name === 'pull_request')
        return `The token of a fork's pull request only reads, whatever \`permissions:\` says: start the workflow by \`pull_request_target\`, which runs nothing of the pull request${sweep === null ? '' : `; or ${sweep}`}`;
    if (isFork === true && name === 'pull_request_review')
        return `The token of a review on a fork's pull request only reads, whatever \`permissions:\` says: ${sweep ?? 'the next run by `pull_request_target` writes it'}`;
    return `Add \`${permission}\` to the \`permissions:\` of the job`;
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/publish.js
/**
 * Says on GitHub what was decided: status, check, comment, deployment status. It comes after the decision and changes nothing of it; what
 * cannot be written is a warning with what would help.
 */








/** GitHub's limits, with room for the marker: 65,535 characters of a check's summary, 65,536 of a comment. */
const MOST_BYTES = 65_000;
async function publish(report, place) {
    const warnings = [];
    const note = (what, answer, isSwept = false) => {
        if (answer.kind === 'unavailable')
            warnings.push(`${what} could not be written: ${describeRefusal(answer, place.event, isSwept)}`);
    };
    const saying = publishStatus(report, place);
    const checking = publishCheck(report, place);
    const [status, check, comment, deployment] = await Promise.all([
        saying,
        checking,
        // Who writes status or check writes the comment too: GitHub's answer to it tells our own comment from another app's.
        publishComment(report, place, Promise.all([saying, checking]).then((all) => all.flatMap((one) => (one?.kind === 'known' ? (one.value.login ?? []) : []))[0] ?? null)),
        publishDeployment(report, place),
    ]);
    if (status !== null)
        note('The status', status, true);
    if (check !== null)
        note('The check', check, true);
    // `auto` is silent without the permission; `always` was asked for.
    if (comment !== null && place.inputs.comment === 'always')
        note('The comment', comment);
    else if (comment?.kind === 'unavailable' && comment.permission === undefined)
        note('The comment', comment);
    if (deployment?.kind === 'unavailable' && deployment.permission === undefined)
        note('The status of the deployment', deployment);
    return {
        commentUrl: comment?.kind === 'known' ? (comment.value ?? '') : '',
        warnings,
        // At deployment the step is what stops: only at review does the status speak in its place.
        speaksForStep: report.verdict.stage === 'review' && status?.kind === 'known',
    };
}
/** `payments gate (advice)`: a check that only advises has a name of its own, so that it can never stand in for a required one. */
function checkNameOf(name, report) {
    const own = withEnvironment(name, report);
    return report.verdict.outcome === 'warn' ? `${own} (advice)` : own;
}
function withEnvironment(name, { subject: { environment } }) {
    return environment === null ? name : `${name} / ${environment}`;
}
/** The state of a status: a pass is green, what may still come is yellow, and all else is red. */
function stateOf({ verdict: { outcome, decision } }) {
    if (outcome === 'fail')
        return decision === 'awaiting' ? 'pending' : 'failure';
    return 'success';
}
/** The status that says what was decided; null where no commit is known. */
function toStatus(report, name, runUrl) {
    const { commit } = report.subject;
    if (commit === null)
        return null;
    return {
        sha: commit,
        name: checkNameOf(name, report),
        state: stateOf(report),
        sentence: (0,safe_text/* shown */.SP)((0,sentence/* renderSentence */.iQ)(report), statuses/* MOST_DESCRIPTION */.jm),
        runUrl,
        judgedAt: report.evaluatedAt,
    };
}
async function publishStatus(report, { api, repository, inputs, runUrl }) {
    const word = inputs.status === null ? null : toStatus(report, inputs.status, runUrl);
    if (inputs.status === null || word === null)
        return null;
    return sayStatus(api, repository, report, { ...word, bare: inputs.status });
}
/**
 * Writes a status. Advice has a name of its own; where the bare name has a word from when the policy still enforced, that one is taken back,
 * neither yes nor no. What was advised before a pass is overtaken by it, so that nobody reads that people are awaited who have approved.
 */
async function sayStatus(api, repository, report, { bare, ...word }) {
    const written = await (0,statuses/* writeStatus */.Kn)(api, repository, word);
    const { outcome } = report.verdict;
    if (written.kind === 'unavailable' || outcome === 'fail')
        return written;
    if (outcome === 'pass') {
        const name = `${word.name} (advice)`;
        const advised = await (0,statuses/* readStatus */.rk)(api, repository, { sha: word.sha, name });
        const isOver = advised.kind === 'unavailable' || advised.value === null || advised.value.sentence === word.sentence;
        // The word itself stands whatever becomes of this one.
        if (!isOver)
            await (0,statuses/* writeStatus */.Kn)(api, repository, { ...word, name });
        return written;
    }
    const name = withEnvironment(bare, report);
    const sentence = (0,safe_text/* shown */.SP)(`The policy only advises here now: see ${word.name}`, statuses/* MOST_DESCRIPTION */.jm);
    const standing = await (0,statuses/* readStatus */.rk)(api, repository, { sha: word.sha, name }, { fresh: true });
    if (standing.kind === 'unavailable')
        return standing;
    if (standing.value === null || standing.value.sentence === sentence)
        return written;
    return (0,statuses/* writeStatus */.Kn)(api, repository, { ...word, name, state: 'pending', sentence });
}
async function publishCheck(report, { api, repository, inputs, event }) {
    const check = inputs.checkName === null ? null : toCheck(report, inputs.checkName, event.pullRequest !== null);
    return check === null ? null : (0,writes/* writeCheck */.ac)(api, repository, check, report.verdict.decision === 'awaiting');
}
/** What tells a check of this gate from any other of the same name. */
function ownerOf(environment) {
    return `change-gate/${environment ?? 'review'}`;
}
/**
 * The check that says what was decided; null where no commit is known.
 * @param hasPullRequest a pull request shows the job's own annotations, so that the check needs none
 */
function toCheck(report, checkName, hasPullRequest) {
    const { commit, environment } = report.subject;
    if (commit === null)
        return null;
    const { outcome, decision } = report.verdict;
    const annotations = hasPullRequest
        ? []
        : (0,report_annotations/* annotationsOf */.Ih)(report).flatMap(({ level, path, line, title, message }) => path === null
            ? []
            : [{ path, line: line ?? 1, level: level === 'error' ? 'failure' : level, title, message }]);
    return {
        name: checkNameOf(checkName, report),
        sha: commit,
        conclusion: outcome === 'pass' ? 'success' : outcome === 'fail' ? 'failure' : 'neutral',
        title: (0,sentence/* renderSentence */.iQ)(report),
        summary: (0,markdown/* renderMarkdown */.G)(report, { limit: MOST_BYTES }),
        externalId: (0,check_id/* writeCheckId */.l)(ownerOf(environment), decision === 'awaiting'),
        judgedAt: report.evaluatedAt,
        annotations,
    };
}
async function publishComment(report, { api, repository, inputs, event }, login) {
    if (inputs.comment === 'never' || event.pullRequest === null)
        return null;
    const hasSomethingToSay = report.verdict.decision !== 'not-required' || report.findings.length > 0;
    return (0,writes/* writeComment */.HF)(api, repository, {
        number: event.pullRequest,
        marker: markerOf(inputs.status ?? inputs.checkName),
        body: (0,markdown/* renderMarkdown */.G)(report, { limit: MOST_BYTES }),
        judgedAt: report.evaluatedAt,
        isNewWanted: inputs.comment === 'always' || hasSomethingToSay,
        login,
    });
}
/** Two gates in one repository have two comments. */
function markerOf(checkName) {
    return `<!-- change-gate${checkName === null ? '' : ` ${checkName.replace(/[^A-Za-z0-9 ._/-]/g, '').replaceAll('--', '-')}`} -->`;
}
async function publishDeployment(report, { api, repository, event, runUrl }) {
    if (event.deploymentId === null || report.verdict.outcome !== 'fail')
        return null;
    return (0,writes/* writeDeploymentFailure */.nA)(api, repository, event.deploymentId, (0,sentence/* renderSentence */.iQ)(report), runUrl);
}


/***/ }),

/***/ 4224:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MOST_SURROUNDED),
/* harmony export */   l: () => (/* binding */ findSurroundings)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5258);
/* harmony import */ var _terms_outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6591);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _time_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9785);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _freezes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _planned_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3526);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3674);
/**
 * What lies around the time of a change: when the windows of its environments are open, the freezes that could stop it, and the open
 * changes beside it. It is there to be looked at: nothing is decided with it, and what the rules say is found elsewhere.
 */








/** What is further from the time of a change than this is not near. */
const NEAR = 12 * _time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
/** Of a longer time only the beginning is looked at. */
const LONGEST = 60 * _time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Of more changes than these nobody reads what lies around each. */
const MOST_SURROUNDED = 10;
/** Of each kind; no reader looks at more. */
const MOST = 50;
const RELATIONS = ['needed', 'same-item', 'other-items'];
/**
 * Of the first ten changes that were judged and have a time; the others have none. A calendar with a fault gives no windows and no
 * freezes, as it is not used at all. All records are looked at once.
 */
function findSurroundings(world, calendar, changes) {
    const now = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(world.now);
    const timed = changes.filter(isTimed).slice(0, MOST_SURROUNDED);
    if (now === null || timed.length === 0)
        return [];
    const isUsable = calendar.findings.every(({ level }) => level !== 'error');
    const asked = timed.flatMap((change) => {
        const record = world.judged.find(({ path }) => path === change.path);
        const [own, ...more] = ownSpans(change, now);
        if (record === undefined || own === undefined || change.risk === null)
            return [];
        const planned = (0,_planned_change_js__WEBPACK_IMPORTED_MODULE_2__/* .planChange */ .AS)(record, change.risk.final, environmentsOf(world, record), own, world.policy.timezone);
        const near = (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)([own, ...more].map(({ start, end }) => ({ start: start - NEAR, end: end + NEAR })));
        return [{ record, own, planned, near }];
    });
    const open = findOpen([world.judged, world.others], (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)(asked.flatMap(({ near }) => near)));
    return asked.map(({ record, own, planned, near }) => {
        const isBound = isUsable && record.value.type !== 'emergency';
        const windows = isBound ? findWindows(calendar, planned, near) : [];
        const freezes = isBound ? findFreezes(calendar, planned, near) : [];
        const neighbours = findNeighbours(planned, open, near);
        const passes = isUsable && record.value.type === 'emergency' ? findPassed(calendar, planned, own) : [];
        return {
            path: record.path,
            windows: windows.slice(0, MOST),
            freezes: freezes.slice(0, MOST),
            ...(passes.length === 0 ? {} : { passes: passes.slice(0, MOST) }),
            neighbours: neighbours.slice(0, MOST),
            left: {
                windows: Math.max(0, windows.length - MOST),
                freezes: Math.max(0, freezes.length - MOST),
                neighbours: Math.max(0, neighbours.length - MOST),
            },
        };
    });
}
/** One that is not judged anew has no time to look around. */
function isTimed({ decision, schedule }) {
    return decision !== 'not-required' && schedule !== null;
}
/** The schedule and the next opening; the present for a change that has neither. */
function ownSpans({ schedule }, now) {
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.start ?? '');
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.end ?? '');
    const opensAt = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule?.opensAt ?? '');
    const own = start === null || end === null || end <= start ? [] : [{ start, end: Math.min(end, start + LONGEST) }];
    // Of the opening its beginning: it may last for months.
    const opening = opensAt === null || opensAt === start ? [] : [{ start: opensAt, end: opensAt + 1 }];
    const spans = [...own, ...opening];
    return spans.length > 0 ? spans : [{ start: now, end: now + 1 }];
}
/** At review all that it names, as the decision has it. */
function environmentsOf({ stage, environment }, { value }) {
    return stage === 'deploy' && environment !== null ? [environment] : value.environments;
}
/** The open changes that share an instant with one of the spans: of ten thousand mostly a handful. */
function findOpen(lists, near) {
    const open = [];
    for (const records of lists) {
        for (const record of records) {
            const span = openSpan(record);
            if (span !== null && near.some((range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, range)))
                open.push({ record, span });
        }
    }
    return open;
}
function openSpan(record) {
    const { withdrawn, outcome, schedule } = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(record);
    if (withdrawn !== undefined || outcome !== undefined || schedule === undefined)
        return null;
    const start = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.start);
    const end = (0,_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(schedule.end);
    return start === null || end === null || end <= start ? null : { start, end };
}
function findWindows(calendar, change, near) {
    const found = change.environments.flatMap((environment) => near.flatMap((range) => ((0,_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .openSpans */ .K)(calendar, change, environment, range) ?? []).map((span) => ({ ...span, environment }))));
    return found.sort((a, b) => a.start - b.start || compare(a.environment, b.environment));
}
function findFreezes(calendar, change, near) {
    // One that names several of the environments is one freeze.
    const rules = new Set(change.environments.flatMap((environment) => (0,_freezes_js__WEBPACK_IMPORTED_MODULE_1__/* .freezesFor */ .gA)(calendar, change, environment)));
    const found = [...rules].flatMap(({ id, hardness, spansIn }) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .unite */ ._f)(near.flatMap((range) => spansIn(range))).map((span) => ({ ...span, id, hardness })));
    return found.sort((a, b) => a.start - b.start || compare(a.id, b.id));
}
/** As they would bind a normal change; an exception is looked at by no emergency. */
function findPassed(calendar, change, own) {
    const { record } = change;
    const asNormal = { ...change, record: { ...record, value: { ...record.value, type: 'normal' } } };
    return findFreezes(calendar, asNormal, [own]);
}
function findNeighbours(change, open, near) {
    const { record, span: own, environments } = change;
    const self = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(record.value.id);
    const items = new Set(change.items);
    const found = open.flatMap(({ record: other, span }) => {
        const value = (0,_terms_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .outlineOf */ .W)(other);
        // Two records of one id are a fault that is said elsewhere, and no neighbours.
        if (!near.some((range) => (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, range)) || (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(value.id) === self)
            return [];
        const isNeeded = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(record.value['depends-on'] ?? [], value.id);
        const isBeside = value.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .includesName */ .VH)(environments, name));
        if (!isNeeded && !isBeside)
            return [];
        const isSame = isBeside && value['configuration-items'].some((ref) => items.has((0,_items_items_js__WEBPACK_IMPORTED_MODULE_7__/* .normaliseRef */ .uH)(ref)));
        const relation = isNeeded ? 'needed' : isSame ? 'same-item' : 'other-items';
        return [{ ...span, id: value.id, relation, overlaps: (0,_time_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .isOverlapping */ .Kk)(span, own) }];
    });
    return found.sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || a.start - b.start || compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readStopText)
/* harmony export */ });
/* harmony import */ var _terms_form_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _terms_stop_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8041);
/** What an issue says that stops deployments, as its form writes it: a heading, and below it the answer. */


const EMPTY = /^(?:_No response_)?$/iu;
/** A part that is not there was not answered; of a heading that stands twice the first is the form's. */
function readStopText(body) {
    const parts = new Map();
    for (const part of body
        .replaceAll('\r\n', '\n')
        .split(/^###[ \t]+/mu)
        .slice(1)) {
        const end = part.indexOf('\n');
        const name = (end < 0 ? part : part.slice(0, end)).trim().toLowerCase();
        const value = end < 0 ? '' : part.slice(end).trim();
        if (!parts.has(name))
            parts.set(name, EMPTY.test(value) ? '' : value);
    }
    const get = (name) => parts.get(name.toLowerCase()) ?? '';
    const until = get(_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP_FIELDS */ .XO.until);
    return {
        environments: (0,_terms_form_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(get(_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP_FIELDS */ .XO.environments)),
        items: (0,_terms_form_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(get(_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP_FIELDS */ .XO.items)),
        until: until === '' ? null : until,
        why: get(_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP_FIELDS */ .XO.why),
    };
}


/***/ }),

/***/ 3690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ judgeStops),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5258);
/* harmony import */ var _register_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3760);
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4716);
/* harmony import */ var _terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4973);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(829);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);
/* harmony import */ var _time_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);
/* harmony import */ var _stop_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1127);
/**
 * Whether somebody stopped deployments. A stop can only take away: it counts of people whom the register gives a level, for a day at most, and
 * what cannot be read of it is no "nobody did".
 */










/** Nothing at review: a stop ends within a day, and what is merged today may go out tomorrow. */
function judgeStops(world, directory) {
    const { stops } = world.facts;
    // Whoever gathered these facts did not ask: the gate itself always does.
    if (world.stage !== 'deploy' || stops === undefined)
        return [];
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnavailable */ .Pd)(stops)) {
        const unread = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadOf */ .Ds)(`whether deployments are stopped (issues with the label ${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_LABEL */ .aQ})`, stops);
        const isHinted = stops.cause === 'not-set-up';
        return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .sayUnread */ .NL)(null, [unread], isHinted);
    }
    return stops.flatMap((stop) => judgeStop(world, directory, stop));
}
function judgeStop(world, directory, stop) {
    const text = (0,_stop_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readStopText */ .O)(stop.body);
    const end = endOf(stop, text);
    if (!(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(world.now, end) || !concerns(world, text))
        return [];
    const standing = standingOf(directory, stop);
    switch (standing.kind) {
        case 'unread':
            return (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .sayUnread */ .NL)(null, [standing.unread], false);
        case 'stranger':
            return [sayStranger(stop, standing.who)];
        case 'counts': {
            if (world.judged.length === 0)
                return [sayStopped(world, stop, text, end, null)];
            const affected = world.judged.filter((record) => touches(record, text));
            return affected.map((record) => sayStopped(world, stop, text, end, record));
        }
    }
}
/** A day after it was opened, or earlier where its form says so. An end that cannot be, or cannot be read, is none. */
function endOf({ created_at }, { until }) {
    const latest = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .DN)(created_at, `PT${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_STOP_HOURS */ .SV}H`);
    return until !== null && (0,_time_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(until) !== null && (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y8)(created_at, until)
        ? (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierOf */ .OR)(until, latest)
        : latest;
}
function concerns({ environment, judged }, text) {
    if (text.environments.length > 0 && environment !== null && !(0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .includesName */ .VH)(text.environments, environment))
        return false;
    // Where no record tells which items go out, they may be those.
    return judged.length === 0 || judged.some((record) => touches(record, text));
}
function touches({ value }, { items }) {
    const stopped = items.map(_items_items_js__WEBPACK_IMPORTED_MODULE_9__/* .normaliseRef */ .uH);
    return items.length === 0 || value['configuration-items'].some((ref) => stopped.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_9__/* .normaliseRef */ .uH)(ref)));
}
/**
 * Whether whoever opened it and somebody who set the label both hold a level; who is known to hold none settles it. A stranger who sets the label
 * once more takes nobody's word away.
 */
function standingOf(directory, stop) {
    const opener = levelOf(directory, stop.user, stop.created_at);
    if (opener === 'none')
        return { kind: 'stranger', who: `opened by ${stop.user?.login ?? 'an account that is gone'}` };
    const what = `who stopped deployments (issue #${stop.number})`;
    const { labelled_by: label } = stop;
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnavailable */ .Pd)(label))
        return { kind: 'unread', unread: (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadOf */ .Ds)(what, label) };
    const levels = [label, ...(stop.labelled_before ?? [])].map((one) => levelOf(directory, one, stop.created_at));
    const labeller = levels.find((level) => level === 'held') ?? levels.find((level) => level === 'unknown') ?? 'none';
    if (labeller === 'none')
        return { kind: 'stranger', who: `labelled by ${label?.login ?? 'an account that is gone'}` };
    const [team] = directory.unreadTeams;
    if ((opener === 'unknown' || labeller === 'unknown') && team !== undefined)
        return { kind: 'unread', unread: { ...team, what: `${what}: the members of ${team.team}` } };
    return { kind: 'counts' };
}
function levelOf(directory, account, at) {
    if (account === null)
        return 'none';
    const found = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .findPerson */ .vW)(directory, account);
    if (found.kind === 'person') {
        const lent = (0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationsTo */ .N)(directory, found.person, at, () => null).usable.map(({ role }) => role);
        const roles = [(0,_register_people_js__WEBPACK_IMPORTED_MODULE_0__/* .roleAt */ .Ci)(directory, found.person, at).role, ...lent];
        if (roles.some((role) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeastRole */ .Nu)(role, 'change-and-release-analyst')))
            return 'held';
    }
    return directory.unreadTeams.length > 0 ? 'unknown' : 'none';
}
function sayStranger({ number }, who) {
    return {
        reason: 'stopped',
        level: 'notice',
        change: null,
        message: `Issue #${number} has the label \`${_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STOP_LABEL */ .aQ}\`, but was ${who}, who is not an analyst or above in the register. So it stops nothing.`,
        remedy: 'To stop deployments, an analyst or above in the register opens an issue of their own.',
        where: null,
    };
}
/** @param record null where none goes out, and all is stopped */
function sayStopped({ environment, facts }, { number, user }, { why }, end, record) {
    const by = user?.login ?? 'nobody';
    const said = why === '' ? '' : `: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(why)}`;
    const what = `Deployments to ${environment ?? 'every environment'} are stopped until ${end} by ${by} (issue #${number})${said}.`;
    const isOver = record !== null && record.value.type === 'emergency' && isLinked(record, facts.repository.full_name, number);
    return {
        reason: 'stopped',
        level: isOver ? 'notice' : 'error',
        change: record?.value.id ?? null,
        message: isOver ? `${what} This emergency names the issue, and passes.` : what,
        remedy: isOver
            ? 'Nothing to do: the stop does not hold back this emergency.'
            : `Once it is safe, ${by} closes issue #${number}, or its time runs out. Then run the deployment again. An emergency change that names the issue under \`links\` passes, and so does a back-out.`,
        where: null,
    };
}
function isLinked({ value }, repository, number) {
    const end = `/${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(repository)}/issues/${number}`;
    return (value.links ?? []).some((link) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_8__/* .foldCase */ .SP)(link.replace(/[#?].*$/u, '')).endsWith(end));
}


/***/ }),

/***/ 2062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** The names that somebody wrote into a form of an issue: between commas or on lines of their own, with or without the mark of a list. */
function namesOf(text) {
    return text
        .split(/[,\n]/u)
        .map((one) => one
        .replace(/^\s*[-*]\s+/u, '')
        .replaceAll('`', '')
        .trim())
        .filter((one) => one !== '');
}


/***/ }),

/***/ 9188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// UNUSED EXPORTS: readRun

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/emergency-life.js
var emergency_life = __webpack_require__(5136);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised-changes.js
var raised_changes = __webpack_require__(3566);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js
var selection = __webpack_require__(4482);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/judgement.js
var terms_judgement = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/coverage.js
var coverage = __webpack_require__(3724);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/heads.js
var heads = __webpack_require__(4059);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var coverage_origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised.js
var raised = __webpack_require__(8690);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/cover.js
/**
 * Whether one commit that goes out is answered for: it must belong to a pull request whose record is authorised, or touch nothing that
 * needs one. What could not be read is never taken for covered.
 */








/** A commit is covered by the first of its pull requests that covers it. */
function coverOf(commit, question) {
    const { sha, pull_requests } = commit;
    // A hotfix that comes back to the branch: nothing goes out that is not out.
    if (commit.runs_already === true)
        return { is: 'not-needed', unread: [] };
    const named = coverByName(sha, question);
    if (named !== null)
        return named;
    if ((0,terms_unread/* isUnavailable */.Pd)(pull_requests))
        return { is: 'unknown', unread: [(0,terms_unread/* unreadOf */.Ds)(`the pull requests of commit ${sha.slice(0, 7)}`, pull_requests)] };
    if (commit.differs !== undefined)
        return { is: 'uncovered', finding: notAsReviewed(sha, commit.differs) };
    if (pull_requests.length === 0)
        return coverWithoutPullRequest(commit, question);
    const unread = [];
    const shortfalls = [];
    for (const number of pull_requests) {
        const cover = coverBy(number, commit, question);
        if (cover.is === 'uncovered')
            shortfalls.push(cover);
        else if (cover.is === 'unknown')
            unread.push(...cover.unread);
        else
            return { is: cover.is, unread };
    }
    return unread.length > 0 ? { is: 'unknown', unread } : { is: 'uncovered', finding: notCovered(sha, shortfalls) };
}
/** `CHG-2026-0042, which still waits`. */
function sayDecided({ record, decision }) {
    const is = { awaiting: 'still waits', undetermined: 'could not be decided', 'not-required': 'authorises nothing here' }[decision] ?? `is ${(0,words/* sayName */.NJ)(decision)}`;
    return `${record.value.id}, which ${is}`;
}
/** Its SHA is its content, so whoever approved a record that names it approved just this, whatever brought it here; null where none does. */
function coverByName(sha, { judged }) {
    const naming = judged.filter(({ record }) => (0,covers/* isCommitNamed */.zl)(record, sha));
    if (naming.some(({ decision }) => decision === 'authorised'))
        return { is: 'covered', unread: [] };
    const waiting = naming.filter(({ decision }) => decision !== 'not-required');
    if (waiting.length === 0)
        return null;
    const names = waiting.map(sayDecided).join(' and ');
    return {
        is: 'uncovered',
        finding: { ...(0,coverage/* uncovered */.KY)(sha, `is named by ${names}`, withItsRecord(waiting)), level: 'notice' },
    };
}
function coverWithoutPullRequest({ sha, files }, { policy, facts }) {
    if (files !== undefined && (0,coverage/* isNoPart */.V7)(policy, facts, files))
        return { is: 'not-needed', unread: [] };
    return { is: 'uncovered', finding: (0,coverage/* uncovered */.KY)(sha, 'belongs to no merged pull request', nameIt(sha)) };
}
/** Whether a commit is covered by one of the pull requests that it belongs to. */
function coverBy(number, commit, question) {
    const { facts, judged, all } = question;
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    if (pr === undefined) {
        const what = `pull request #${number}, to which commit ${commit.sha.slice(0, 7)} belongs`;
        return { is: 'unknown', unread: [(0,terms_unread/* notAsked */.Op)(what, 'it')] };
    }
    if (commit.sha === facts.subject.sha && isInside(pr, commit.sha)) {
        const because = `it is an earlier commit of pull request #${number}, and only the last one was reviewed`;
        // The number would say too much: what it stands for is the head.
        return {
            is: 'uncovered',
            because,
            remedy: `Deploy the head or the merge of #${number}. ${nameIt(commit.sha)}`,
            answering: [],
        };
    }
    if (isWithoutNeed(pr, commit, question))
        return { is: 'not-needed' };
    const answering = judged.filter(({ record }) => (0,coverage/* isAnswerable */.zK)(record, number, facts, all));
    if (answering.some(({ decision }) => decision === 'authorised'))
        return { is: 'covered' };
    const unread = answering.length > 0 ? [] : unreadAnswers(pr, question);
    if (unread.length > 0)
        return { is: 'unknown', unread };
    const stray = answering.length > 0 ? null : (0,raised/* strayOf */.vK)(pr, question.models, question.policy);
    return {
        is: 'uncovered',
        because: `pull request #${number} has ${describeAnswers(number, answering, question)}${stray === null ? '' : ` (${stray.because})`}`,
        // What the bot could do anew helps only before it is merged.
        remedy: coverIt(number, commit.sha === facts.subject.sha),
        answering: answering.filter(({ decision }) => decision !== 'not-required'),
    };
}
/** Neither what the pull request touches nor what the commit itself touches needs a record. */
function isWithoutNeed(pr, commit, { policy, facts }) {
    const files = (0,coverage/* filesOf */.R8)(pr);
    if (files === null || !(0,coverage/* isNoPart */.V7)(policy, facts, files))
        return false;
    return commit.files === undefined || (0,coverage/* isNoPart */.V7)(policy, facts, commit.files);
}
/** Where no record answers for a pull request: what might show that one does, or that none is needed. */
function unreadAnswers(pr, { facts, judged }) {
    const origins = judged.flatMap(({ record }) => (0,coverage/* unreadOriginOf */.jH)(facts, record));
    // Whether it needs a record, and which it brings in, is told by its files.
    return (0,terms_unread/* isUnavailable */.Pd)(pr.files)
        ? [...origins, (0,terms_unread/* unreadOf */.Ds)(`the files of pull request #${pr.number}`, pr.files)]
        : origins;
}
function describeAnswers(number, answering, { facts, all }) {
    if (answering.length > 0)
        return answering.map(sayDecided).join(' and ');
    const own = all.list.filter((record) => (0,coverage_origin/* bringersOf */.ch)(facts, record).includes(number));
    if (own.length === 0)
        return 'no change record';
    return `${(0,name_list/* listAnd */.G)(own.map(({ value }) => value.id))}, which ${own.length === 1 ? 'does' : 'do'} not cover it here`;
}
function notCovered(sha, shortfalls) {
    const why = `has no authorised change record: ${shortfalls.map(({ because }) => because).join('; ')}`;
    const finding = (0,coverage/* uncovered */.KY)(sha, why, shortfalls[0]?.remedy ?? nameIt(sha));
    const answering = shortfalls.flatMap((shortfall) => shortfall.answering);
    if (answering.length === 0)
        return finding;
    // Where a record that is judged here answers for it, that record's own decision already counts; it may only be awaiting.
    return { ...finding, level: 'notice', remedy: withItsRecord(answering) };
}
/** One of them is enough. */
function withItsRecord(answering) {
    const ids = [...new Set(answering.map(({ record }) => record.value.id))];
    return `It is settled as soon as ${(0,name_list/* listOr */.Q)(ids)} is authorised.`;
}
function notAsReviewed(sha, differs) {
    return (0,coverage/* uncovered */.KY)(sha, `is not what was reviewed: ${differs}`, nameIt(sha));
}
/** A way that is open for a commit that is on the branch already: a record that names it, approved after the fact like any other. */
function nameIt(sha) {
    return `Name it in a change record that goes out with it, or in a new one (\`covers: ["${sha}"]\`), and have that approved and merged.`;
}
function coverIt(number, isTarget) {
    const way = `Name it in a change record for this environment (\`covers: ["#${number}"]\`), and have that approved and merged.`;
    return isTarget ? `${way} Or deploy a commit whose change record is authorised.` : way;
}
/**
 * Whether a commit is one of a pull request's own and not its head. Its content was never what was approved: a later commit of the
 * same pull request may have taken back what it does, and the list of files shows only what is left at the end.
 */
function isInside(pr, sha) {
    if ((0,terms_unread/* isUnavailable */.Pd)(pr.commits))
        return false;
    return pr.commits.some((commit) => commit.sha === sha) && !(0,heads/* effectiveHeads */.RI)(pr).includes(sha);
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/taken-away.js
var taken_away = __webpack_require__(8838);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/commits.js
/**
 * Whether everything that goes out is answered for (contract section 5): each commit, the target always among them, what the deployment
 * takes away, and no record that is lost on the way. Selecting a record is not covering a commit.
 */






function judgeCoverage(question) {
    const { facts } = question;
    const { landed } = facts;
    if (landed === undefined)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)('the commits that go out', 'them'));
    if ((0,terms_unread/* isUnavailable */.Pd)(landed))
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unreadOf */.Ds)('the commits that go out', landed));
    const start = question.policy['coverage-since'];
    // Facts that were gathered by another policy.
    if (landed.since === null && start !== null)
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* notAsked */.Op)(`the commits that go out since ${start.slice(0, 7)}`, 'them'));
    const away = (0,taken_away/* takenAway */.GX)(facts);
    // Behind what the environment runs nothing arrives: the target went out with what is there.
    const arriving = away?.direction === 'behind' ? [] : landed.commits;
    return (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...judgeStart(landed, question)), (0,terms_judgement/* found */.F9)(...judgeDeleted(question)), (0,terms_judgement/* found */.F9)(...judgeTarget(facts.subject.sha, landed)), away === null ? terms_judgement/* NOTHING */.K$ : (0,taken_away/* judgeTakenAway */.JY)(away, question), ...arriving.map((commit) => judgeCover(coverOf(commit, question))));
}
/** Where coverage starts. Nobody may take for granted what went out before the gate was there, but the owner of the policy. */
function judgeStart(landed, { facts, gate }) {
    const { since, lost } = landed;
    const where = facts.subject.environment ?? 'this environment';
    const why = lost === undefined
        ? `No successful deployment of ${where} is known`
        : `The commit of the last successful deployment of ${where} (${lost}) is no longer known to GitHub`;
    const say = (level, message, remedy) => [
        { reason: 'first-deployment', level, change: null, message: `${why}${message}`, remedy, where: null },
    ];
    if (since !== null) {
        if (lost === undefined)
            return [];
        return say('notice', `. So every commit after ${since} (the policy's \`coverage-since\`) needs a record.`, 'Nothing to do: each that lacks one is named.');
    }
    // Without an environment nothing was asked of it, and the run is undetermined for that.
    if (gate === 'enforce' && typeof facts.subject.environment === 'string')
        return say('error', '. The policy does not say from which commit on changes need a record, so what came before this deployment is approved by nobody.', `The owner of the policy adds this line to it on the default branch, and so answers for all that came before: ${lineFor(landed, facts)}. Then run the gate again.`);
    return say('notice', '. So only the pull request of this commit was looked at.', `Before the gate enforces, the owner of the policy says from which commit on changes need a record: ${lineFor(landed, facts)}.`);
}
/** The line with the commit that the target was made on top of, which is what is meant where the target is all that is to be covered. */
function lineFor({ commits }, { subject }) {
    const parent = commits.find(({ sha }) => sha === subject.sha)?.parents?.[0];
    return parent === undefined
        ? '`coverage-since:` with the full SHA of the last commit that needs no record'
        : `\`coverage-since: ${parent}\` (the commit before ${subject.sha?.slice(0, 7)}; or an earlier one)`;
}
/** Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen. */
function judgeDeleted({ facts, policy, all, }) {
    const isThere = (id) => all.withId(id).length > 0;
    return (0,covers/* pullRequestsLanded */.is)(facts)
        .flatMap((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr))
        .filter(({ change }) => change === null || !isThere(change));
}
/** The target is always among the commits that must be covered. */
function judgeTarget(target, { commits }) {
    if (target !== null && commits.some(({ sha }) => sha === target))
        return [];
    return [
        (0,coverage/* uncovered */.KY)(target, 'is not in the list of commits that go out', 'Run the gate again; if this stays, report it as a fault of the gate.'),
    ];
}
function judgeCover(cover) {
    return cover.is === 'uncovered' ? (0,terms_judgement/* found */.F9)(cover.finding) : (0,terms_judgement/* notRead */.Qk)(...cover.unread);
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/pull-requests.js
var pull_requests = __webpack_require__(7152);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/replaced.js






/**
 * The records that others took the place of: these name each pull request of theirs that goes out, and were merged after theirs was over.
 * One that was there before was approved by people who knew of no end, and what was called off must not go out by it.
 */
function replacedAmong(judged, facts) {
    const all = (0,record_index/* indexRecords */.z)(judged);
    const standing = judged.filter((record) => endOf(record) === null);
    return judged.flatMap((record) => {
        const end = endOf(record);
        // What a branch says of an end proves nothing, and what its record owes is judged by it.
        if (end === null || (0,coverage_origin/* isBesideTrusted */.Es)(facts, record))
            return [];
        const landed = (0,covers/* numbersLanded */.jB)(facts);
        const own = (0,coverage_origin/* bringersOf */.ch)(facts, record).filter((number) => landed.has(number));
        const later = standing.filter((one) => isMergedSince(one, end, facts));
        const by = later.filter((one) => own.some((number) => isNamedBy(one, number, facts, all)));
        const isWhole = own.length > 0 && own.every((number) => by.some((one) => isNamedBy(one, number, facts, all)));
        return isWhole ? [{ record, by }] : [];
    });
}
/** When it was over; of a withdrawal and an outcome the later. null for one that still stands. */
function endOf({ value: { withdrawn, outcome } }) {
    const ends = [withdrawn?.at, outcome?.ended].filter((at) => at !== undefined);
    const [first, ...more] = ends;
    return first === undefined ? null : more.reduce(instants/* laterOf */.eG, first);
}
function isMergedSince(record, end, facts) {
    const merged = (0,coverage_origin/* originOf */.yv)(facts, record)?.merged_at ?? null;
    return merged !== null && !(0,instants/* isBefore */.Y8)(merged, end);
}
/** In a list, as people read it: by its number, by the change that it brought, or all its commits by their SHA. */
function isNamedBy(record, number, facts, all) {
    if ((0,covers/* isPullRequestNamed */.gH)(record, number, facts, all))
        return true;
    const commits = (0,covers/* commitsLanded */.r9)(facts).filter(({ pull_requests }) => !(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.includes(number));
    return commits.length > 0 && commits.every(({ sha }) => (0,covers/* isCommitNamed */.zl)(record, sha));
}
function sayReplaced({ record, by }) {
    const { id, withdrawn } = record.value;
    const isWithdrawn = withdrawn !== undefined;
    const others = (0,name_list/* listAnd */.G)(by.map((one) => one.value.id));
    return {
        reason: isWithdrawn ? 'record-withdrawn' : 'record-used',
        level: 'notice',
        change: id,
        message: `${id} ${isWithdrawn ? 'was withdrawn' : 'has ended'}; ${others} ${by.length === 1 ? 'covers' : 'cover'} what it brought.`,
        remedy: `Nothing to do: ${others} ${by.length === 1 ? 'is' : 'are'} judged in its place.`,
        where: { file: record.path, pointer: [isWithdrawn ? 'withdrawn' : 'outcome'], on: 'key' },
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/reviewed.js
/** Whether each pull request under review has a record that answers for it, or is a change by itself; a merge group holds nothing else. */






const MOST_SHOWN = 3;
/** At review: every pull request under review needs a record that answers for it, or nothing that needs one; no record is deleted. */
function judgeReviewed({ policy, facts, judged, all, models, }) {
    return [
        ...judgeMergeGroup(facts),
        ...(facts.review_of ?? []).flatMap((number) => {
            const pr = facts.pull_requests.find((candidate) => candidate.number === number);
            const files = pr === undefined ? null : (0,coverage/* filesOf */.R8)(pr);
            const deleted = pr === undefined ? [] : (0,coverage/* deletedRecords */.S4)(policy, pr);
            // Whether it needs a record, and which it brings in, is not known; that its files could not be read is said of the run.
            const isAnswered = files === null ||
                (0,coverage/* needsNoRecord */.Eh)(policy, files) ||
                judged.some((record) => (0,coverage/* isAnswerable */.zK)(record, number, facts, all));
            return isAnswered
                ? deleted
                : [...deleted, ...unanswered(number, facts, judged, pr === undefined ? null : (0,raised/* strayOf */.vK)(pr, models, policy))];
        }),
    ];
}
/** Of a merge group every commit must be of one of its pull requests. */
function judgeMergeGroup({ landed }) {
    if (landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed))
        return [];
    return landed.commits.flatMap(({ sha, differs, pull_requests }) => {
        if (differs !== undefined) {
            const remedy = 'Take the pull request out of the queue and bring it up to date.';
            return [(0,coverage/* uncovered */.KY)(sha, `is not what was reviewed: ${differs}`, remedy)];
        }
        if (!(0,terms_unread/* isUnavailable */.Pd)(pull_requests) && pull_requests.length > 0)
            return [];
        const remedy = 'Take the group apart and queue its pull requests again.';
        return [(0,coverage/* uncovered */.KY)(sha, 'belongs to none of the pull requests of its merge group', remedy)];
    });
}
/** That nothing at all was found for the only pull request is said of the run. */
function unanswered(number, facts, judged, stray) {
    if (judged.length === 0 && facts.review_of?.length === 1)
        return [];
    const back = judged.filter((record) => (0,coverage_origin/* wentOutFrom */.Lp)(facts, record) !== null);
    const named = judged.filter((record) => !back.includes(record)).map(({ value }) => value.id);
    const isNone = named.length === 0 && back.length > 0;
    const unnamed = named.length === 0 ? '' : `, and ${(0,name_list/* listAnd */.G)(named)} ${named.length === 1 ? 'does' : 'do'} not name it`;
    // What did its work on another branch stands for that, whatever is written under its `covers`.
    const other = isNone ? '' : `, or write "#${number}" under \`covers\` in the record that stands for it`;
    return [
        {
            reason: judged.length === 0 ? 'record-missing' : 'commit-not-covered',
            level: 'error',
            change: null,
            message: `${stray === null ? '' : `${stray.because}. `}Pull request #${number} has no change record of its own${unnamed}.${back.map((record) => sayUnlike(record, number, facts)).join('')}`,
            remedy: `Add a record in pull request #${number}${other}.${stray === null ? '' : ` ${stray.remedy}`}`,
            where: null,
        },
    ];
}
/** Why a record that comes back from another branch does not stand for what the pull request brings. */
function sayUnlike(record, number, facts) {
    const unlike = (0,coverage_origin/* wentOutFrom */.Lp)(facts, record)?.unlike ?? [];
    const stands = ` ${record.value.id} stands only for what it brought to another branch`;
    if ((0,coverage_origin/* originNumber */.Q4)(facts, record) !== number)
        return `${stands}, which is not in this one.`;
    if ((0,terms_unread/* isUnavailable */.Pd)(unlike))
        return `${stands}; whether that is all could not be read: ${unlike.unavailable}.`;
    const shown = unlike.slice(0, MOST_SHOWN).map((path) => (0,quote/* quote */.hD)(path));
    const more = unlike.length > MOST_SHOWN ? ` (and ${unlike.length - MOST_SHOWN} more)` : '';
    return `${stands}, and not for what differs from that: ${shown.join(', ')}${more}.`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js
var schedule_calendar = __webpack_require__(5005);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar-names.js
var calendar_names = __webpack_require__(6620);
// EXTERNAL MODULE: ./.build/build/src/domain/stops/stops.js
var stops_stops = __webpack_require__(3690);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/behind.js



/** What is found by what other records say. */
const BY_OTHERS = [
    'record-missing',
    'record-id-duplicate',
    'dependency-unknown',
    'dependency-order',
    'dependency-unmet',
    'collision',
    'model-unproven',
    'retrospective-due',
    'retrospective-overdue',
];
function sayBehind(findings, { stage, facts }) {
    const { behind } = facts;
    if (stage !== 'review' || behind === undefined)
        return findings;
    const ids = new Map(behind.records.map((path) => [(0,names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)), (0,record_id/* idOfPath */.I)(path)]));
    return findings.map((finding) => {
        if (!BY_OTHERS.includes(finding.reason))
            return finding;
        const words = finding.message.match(/[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9]/gu) ?? [];
        const named = [...new Set(words.flatMap((word) => ids.get((0,names/* foldCase */.SP)(word)) ?? []))];
        return named.length === 0
            ? finding
            : { ...finding, remedy: `${updateFirst(named, behind, facts)} ${finding.remedy}` };
    });
}
function updateFirst(ids, { branch }, { review_of: numbers = [] }) {
    const where = numbers.length === 1 ? ` of pull request #${numbers[0]}` : '';
    return `${(0,name_list/* listAnd */.G)(ids)} changed on ${branch} since this branch was made, so update the branch first ("Update branch"${where}, or merge ${branch} into it), before it is approved. If this is said again then:`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/believable-facts.js
/**
 * Facts that contradict themselves prove nothing: what is not whole is put down as unavailable before anything is decided, so that
 * it can never be taken for "there was none", and what is told in two ways makes the run undetermined.
 */


/** The facts with `unavailable` in place of the lists that cannot be what GitHub said of the pull request. */
function believable(facts) {
    const pulls = facts.pull_requests.map(believablePull);
    return pulls.every((pull, index) => pull === facts.pull_requests[index]) ? facts : { ...facts, pull_requests: pulls };
}
function believablePull(pr) {
    const commits = (0,terms_unread/* isUnavailable */.Pd)(pr.commits) || pr.commits.some(({ sha }) => sha === pr.head.sha) ? null : pr.commits;
    const twice = (0,terms_unread/* isUnavailable */.Pd)(pr.reviews) ? null : idGivenTwice(pr.reviews);
    if (commits === null && twice === null)
        return pr;
    const head = pr.head.sha.slice(0, 7);
    const noHead = commits?.length === 0 ? 'none are listed' : `the list does not hold its head ${head}`;
    return {
        ...pr,
        ...(commits === null ? {} : { commits: { unavailable: noHead } }),
        ...(twice === null ? {} : { reviews: { unavailable: `two of them have the id ${twice}` } }),
    };
}
function idGivenTwice(reviews) {
    const seen = new Set();
    for (const { id } of reviews) {
        if (seen.has(id))
            return id;
        seen.add(id);
    }
    return null;
}
/** Pull requests that are told of in two ways, of which nobody can say which is so. */
function contradictions(facts) {
    const first = new Map();
    const unread = [];
    for (const pr of facts.pull_requests) {
        const known = first.get(pr.number);
        if (known === undefined)
            first.set(pr.number, pr);
        else if ((0,digest/* canonicalise */._I)(known) !== (0,digest/* canonicalise */._I)(pr))
            unread.push({
                what: `pull request #${pr.number}`,
                because: 'what GitHub said of it came twice, with different content',
                permission: null,
            });
    }
    return unread;
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/draft.js + 1 modules
var draft = __webpack_require__(8555);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/branch-record.js



function judgeBranchRecord(record, facts) {
    const fact = (0,coverage_origin/* factOf */.yD)(facts, record);
    const trusted = fact?.trusted_ref;
    if (trusted === undefined)
        return terms_judgement/* NOTHING */.K$;
    const { id, type } = record.value;
    if ((0,terms_unread/* isUnavailable */.Pd)(trusted))
        return (0,terms_judgement/* notRead */.Qk)((0,terms_unread/* unreadOf */.Ds)(`whether the branch that records are read from had ${id} before`, trusted));
    const bring = `Bring ${record.path} to ${branchOf(facts)} by a pull request`;
    if (trusted === 'deleted')
        return (0,terms_judgement/* found */.F9)(say(record, `${record.path} is in the commit that goes out, but was deleted from ${branchOf(facts)}. A record that was deleted there does not count.`, `Put the file back on ${branchOf(facts)} by a pull request if the change still stands, or write a record with an id of its own.`));
    // That its origin could not be read is said where approvals are asked for.
    if (fact?.pull_request === null)
        return (0,terms_judgement/* found */.F9)(say(record, `${record.path} is in the commit that goes out but not on ${branchOf(facts)}, and no merged pull request brought it in: somebody pushed it.`, `Bring it into the branch that is deployed by a pull request, have that approved and merged, and deploy its merge. Or: ${bring}.`));
    // Nobody approves each of them, so that whoever may push a branch could have one.
    if (type === 'standard')
        return (0,terms_judgement/* found */.F9)(say(record, `${id} is a standard change, which nobody approves. Its record is only in the commit that goes out, and has to be on ${branchOf(facts)}.`, `${bring}, with \`covers\` naming the pull requests that it stands for, and run the gate again. Or make it a normal change.`));
    return terms_judgement/* NOTHING */.K$;
}
/** What a branch says of how a change ended proves nothing: where such a record stands aside, it is heard without its end. */
function withoutClaimedEnd(record, facts) {
    if (!(0,coverage_origin/* isBesideTrusted */.Es)(facts, record))
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

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/elsewhere.js
/**
 * Records that stand aside at a deployment: they neither authorise nor block nor cover. Those of other environments, so that one pull request
 * may bring a record for staging and one for production; and those that are over and whose place another one took.
 */





/** The world in which only the records that rule here are judged, and those that stand aside. A checkout judges what it is asked for. */
function standAside(world) {
    const { stage, environment, facts } = world;
    if (stage !== 'deploy' || environment === null || (0,pull_requests/* isLocal */.IX)(world))
        return { world, elsewhere: [], replaced: [] };
    const isHere = ({ value }) => (0,names/* includesName */.VH)(value.environments, environment);
    const elsewhere = world.judged.filter((record) => !isHere(record));
    const here = world.judged.filter(isHere);
    const replaced = replacedAmong(here, facts);
    const judged = here.filter((record) => replaced.every((one) => one.record !== record));
    if (judged.length === world.judged.length)
        return { world, elsewhere, replaced };
    const others = [
        ...world.others,
        ...elsewhere.map((record) => withoutClaimedEnd(record, facts)),
        ...replaced.map(({ record }) => record),
    ];
    return { world: { ...world, judged, others }, elsewhere, replaced };
}
function sayElsewhere(record, environment) {
    const { id, environments } = record.value;
    return {
        reason: 'record-elsewhere',
        level: 'notice',
        change: id,
        message: `${id} is for ${(0,name_list/* listAnd */.G)(environments)} and says nothing about ${environment ?? 'this deployment'}.`,
        remedy: `Nothing to do: only records for ${environment ?? 'this deployment'} count here.`,
        where: { file: record.path, pointer: ['environments'] },
    };
}
/** That all records which were found are for other environments. */
function noneIsForHere({ environment }, aside) {
    const ids = aside.map(({ value }) => value.id);
    const places = [...new Set(aside.flatMap(({ value }) => value.environments))];
    const here = environment ?? 'this environment';
    return {
        reason: 'environment-not-covered',
        level: 'error',
        change: null,
        message: `No change record for ${here} was found: ${(0,name_list/* listAnd */.G)(ids)} ${ids.length === 1 ? 'is' : 'are'} for ${(0,name_list/* listAnd */.G)(places)}.`,
        remedy: `Write the next record (\`change-gate new --from ${ids[0]} --environment ${here}\`), which is for the same change, and have it approved and merged.`,
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/upkeep.js
var coverage_upkeep = __webpack_require__(1030);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js
var use = __webpack_require__(9623);
;// CONCATENATED MODULE: ./.build/build/src/domain/coverage/way-back.js



/** Environments that would go back, and those that run this content already; null where it is no way back, or nobody knows. */
function findWayBack(facts) {
    const { ways_back: ways, subject } = facts;
    if (ways === undefined || (0,terms_unread/* isUnavailable */.Pd)(ways) || subject.sha === null)
        return null;
    const back = [];
    const same = [];
    for (const way of ways) {
        const kind = wayOf(way, facts, subject.sha);
        if (kind === 'other')
            return null;
        if (kind === 'back')
            back.push(way.environment);
        if (kind === 'same')
            same.push(way.environment);
    }
    return back.length === 0 ? null : { back, same };
}
function wayOf({ environment, deployments, alike }, facts, target) {
    if ((0,terms_unread/* isUnavailable */.Pd)(deployments) || (0,terms_unread/* isUnavailable */.Pd)(alike))
        return 'other';
    const past = (0,use/* successfulDeployments */.NK)({ ...facts, deployments }, environment) ?? [];
    const [present] = past;
    if (present === undefined)
        return 'never';
    // As the deployment of what a merge gives would be asked.
    const then = { ...facts, deployments, landed: { since: present.sha, direction: 'ahead', commits: [], alike } };
    if ((0,taken_away/* sameContent */.Cm)(then, present.sha) === (0,taken_away/* sameContent */.Cm)(then, target))
        return 'same';
    return (0,use/* isBackOut */.U_)(then, environment) ? 'back' : 'other';
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/exemption.js
/** Where no record is needed at all: what the policy does not govern, a way back, and what holds no code. */







/** Reasons for which no record is needed at all; null where one is. */
function exemption(world, gate, all) {
    const { facts, policy, stage, environment } = world;
    if (gate === 'none')
        return { decision: 'not-required', findings: [] };
    if (stage === 'deploy' && environment !== null && (0,use/* isBackOut */.U_)(facts, environment))
        return { decision: 'authorised', findings: sayBackOut(world, environment, all) };
    if (stage !== 'review' || world.judged.length > 0)
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    const way = findWayBack(facts);
    if (way !== null) {
        const deleted = reviewed.flatMap((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr));
        return { decision: 'not-required', findings: [sayWayBack(world, way, deleted.length > 0), ...deleted] };
    }
    if (!(0,coverage_upkeep/* isWithoutCode */.OP)(world) || reviewed.some((pr) => (0,coverage/* deletedRecords */.S4)(policy, pr).length > 0))
        return null;
    return { decision: 'not-required', findings: [] };
}
/** A way back by a new commit keeps the records: what a deleted one said would be heard no more. */
function sayBackOut({ facts, policy }, environment, all) {
    const target = facts.subject.sha;
    const past = (0,use/* ranBefore */.$L)(facts, environment) ?? [];
    const before = past.find(({ sha }) => target !== null && (0,taken_away/* sameContent */.Cm)(facts, sha) === (0,taken_away/* sameContent */.Cm)(facts, target));
    // Whatever the way back looks like, the commit that ran before takes no record away.
    const deleted = judgeDeleted({ facts, policy, all }).map((finding) => before === undefined
        ? finding
        : { ...finding, remedy: `${finding.remedy} Or deploy ${before.sha}, which ran before: that needs nothing.` });
    const what = before === undefined || before.sha === target
        ? `is what ${environment} ran before`
        : `has the content that ${environment} ran before (${before.sha.slice(0, 7)})`;
    return [
        {
            reason: 'back-out',
            level: 'notice',
            change: null,
            message: `Commit ${target?.slice(0, 7)} ${what}: going back to it is a back-out, which needs no record.`,
            remedy: 'Write the outcome of the change that is backed out into its record.',
            where: null,
        },
        ...((0,taken_away/* isBackward */.Ip)(facts) ? [] : deleted),
    ];
}
/** What it undoes is out of the branch with the merge; it goes out as the way back that it is, as long as nothing else comes in between. */
function sayWayBack({ facts }, { back, same }, isTakingRecords) {
    const [number] = facts.review_of ?? [];
    const later = same.length === 0
        ? ''
        : ` ${(0,name_list/* listAnd */.G)(same)} ${same.length === 1 ? 'runs' : 'run'} this content already: there the pull request goes out with a record that names it (\`covers: ["#${number}"]\`).`;
    return {
        reason: 'back-out',
        level: 'notice',
        change: null,
        message: `Pull request #${number} undoes all that came since: merged as it is, it has the content that ${(0,name_list/* listAnd */.G)(back)} ran before, and going back to that is a back-out, which needs no record.`,
        remedy: `${isTakingRecords ? 'With its records put back: merge' : 'Merge'} it, deploy it before anything else is merged, and write the outcome of the change that is backed out into its record. Where it is urgent, the commit that ran before goes out without a merge.${later}`,
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/register/granting.js
var granting = __webpack_require__(3389);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule.js + 1 modules
var schedule = __webpack_require__(4790);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/environment-names.js
var environment_names = __webpack_require__(64);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/risk-by-record.js
var risk_by_record = __webpack_require__(4353);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/faulty-records.js
/**
 * What can be said of a record that is not complete: its risk, its time and its items, as far as they are written down. It is said beside
 * what is wrong with the file, so that all of it is known at once; it adds findings alone, and the record is judged as no change.
 */








/** @param asked null where there is no register */
function judgeFaultyRecords(run, asked) {
    return (run.world.faulty ?? []).flatMap((one) => judgeFaulty(run, asked, one));
}
function judgeFaulty(run, asked, { record, isRiskKnown }) {
    const { world, calendar } = run;
    const { policy, now, items, environment, stage, localFiles } = world;
    const { value } = record;
    // Of a draft everything is said that a checkout tells, and whom it will ask. By a level that is made up nobody could say that.
    if (stage === 'draft' && isRiskKnown)
        return (0,draft/* judgeDraft */.j)(run, asked, record).findings.filter(({ change }) => change !== null);
    // One that has ended, or is for another environment, is not asked when it could be.
    if (value.outcome !== undefined || value.withdrawn !== undefined)
        return [];
    if (stage === 'deploy' && environment !== null && !value.environments.includes(environment))
        return [];
    const risk = (0,risk_by_record/* riskByRecord */.k)(world, record);
    const { findings: ofTime } = (0,schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar,
        // Whether it is the time for it now is asked of a record that is whole.
        stage: stage === 'deploy' ? 'review' : stage,
        now,
        risk: risk.verdict.final,
        requestedAt: value['requested-at'],
        environments: value.environments,
        others: run.standing(),
        hasCountedApproval: false,
        mayGrantException: (0,granting/* grantingFor */.I)(asked?.directory ?? null, record),
        relatedItems: (ref) => (items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref)),
        lateAccepted: value.late !== undefined,
    });
    return [
        ...(isRiskKnown ? (0,risk_risk/* underDeclared */.Dw)(record, risk.verdict) : []),
        ...(0,environment_names/* judgeEnvironmentNames */.r)(world, record),
        ...(0,item_check/* judgeItems */.Y)(record, items, localFiles).findings,
        ...ofTime,
        // What concerns the calendar or the policy is said once, by the run.
    ].filter(({ change }) => change !== null);
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/goes-now.js
/**
 * Where one change waits and others could go: the commit that could go out now, found by asking the same decision of that commit alone, and
 * for an emergency how to branch off what the environment runs. It only tells; whatever is not known is no advice.
 */









/** How many commits are asked, from the newest back: each is a decision of its own. */
const MOST_ASKED = 10;
/** More commits than these nobody picks by hand. */
const MOST_PICKED = 20;
/** @param decide the decision without this */
function sayGoingNow(world, verdict, decide) {
    const { landed } = world.facts;
    const since = landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed) ? null : landed.since;
    if (verdict.stage !== 'deploy' || verdict.outcome !== 'fail' || verdict.decision === 'undetermined')
        return [];
    if (landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(landed) || landed.direction !== 'ahead' || since === null)
        return [];
    const waiting = verdict.changes.filter(({ decision }) => decision !== 'authorised' && decision !== 'not-required');
    const ready = verdict.changes.filter(({ decision }) => decision === 'authorised');
    if (waiting.length === 0 || ready.length === 0)
        return [];
    const going = findGoing(world, landed, decide);
    const left = ready.filter(({ id, type }) => type === 'emergency' && going?.ids.includes(id) !== true);
    const where = world.environment ?? 'this environment';
    return [
        ...(going === null ? [] : [sayGoing(going, waiting, where)]),
        ...left.flatMap((change) => sayBranch(change, { world, landed, since, waiting, where })),
    ];
}
/** The newest merge of a pull request that would be authorised by itself, as far as all that it holds is known. */
function findGoing(world, landed, decide) {
    const every = (0,record_index/* indexRecords */.z)([...world.judged, ...world.others]);
    const merges = landed.commits.filter(({ sha, pull_requests: numbers }) => {
        if ((0,terms_unread/* isUnavailable */.Pd)(numbers) || sha === world.facts.subject.sha)
            return false;
        return world.facts.pull_requests.some((pr) => numbers.includes(pr.number) && pr.merge_commit_sha === sha);
    });
    for (const { sha, pull_requests } of merges.toReversed().slice(0, MOST_ASKED)) {
        const held = heldBy(sha, landed);
        if (held === null)
            continue;
        const verdict = decide(worldAt(world, sha, { ...landed, commits: held }));
        if (verdict.decision !== 'authorised' || verdict.changes.length === 0)
            continue;
        const used = world.judged.filter(({ path }) => verdict.changes.some((change) => change.path === path));
        if (landed.commits.some((commit) => !held.includes(commit) && isAnswered(commit, used, every, world.facts)))
            continue;
        return { sha, pulls: (0,terms_unread/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests, ids: verdict.changes.map(({ id }) => id) };
    }
    return null;
}
/** Whether a record that goes out first would be used up, and is still needed for what comes after. */
function isAnswered({ sha, pull_requests: numbers }, used, every, facts) {
    return used.some((record) => (0,covers/* isCommitNamed */.zl)(record, sha) ||
        (0,terms_unread/* isUnavailable */.Pd)(numbers) ||
        numbers.some((number) => (0,coverage/* isAnswerable */.zK)(record, number, facts, every)));
}
/** Of the commits that go out those that a commit holds, in their order; null where its history is not known. */
function heldBy(target, { commits }) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const held = new Set();
    const open = [target];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = bySha.get(sha);
        if (commit === undefined || held.has(sha))
            continue;
        if (commit.parents === undefined)
            return null;
        held.add(sha);
        open.push(...commit.parents);
    }
    return commits.filter(({ sha }) => held.has(sha));
}
/** The same world, asked of another commit. What was answered for this run or this commit alone is not known of that one. */
function worldAt(world, sha, landed) {
    const { check_runs: _runs, commit_statuses: _statuses, deployed_first: _first, deployments, ...kept } = world.facts;
    const facts = {
        ...kept,
        subject: { ...kept.subject, sha },
        landed,
        run_approvals: [],
        // It would go out by a run of its own.
        ...(deployments === undefined
            ? {}
            : { deployments: (0,terms_unread/* isUnavailable */.Pd)(deployments) ? deployments : deployments.filter((one) => one.own_run !== true) }),
    };
    const every = [...world.judged, ...world.others];
    const isKnown = (id) => every.some((record) => (0,names/* isSameName */.yS)((0,outline/* outlineOf */.W)(record).id, id));
    const { ids, paths } = (0,selection/* selectFrom */.JU)(facts, world.policy, 'deploy', isKnown);
    const isSelected = ({ path, value }) => paths.includes(path) || (0,names/* includesName */.VH)(ids, value.id);
    const judged = world.judged.filter(isSelected);
    return { ...world, facts, judged, others: every.filter((record) => !judged.includes(record)) };
}
function sayGoing({ sha, pulls, ids }, waiting, where) {
    const merge = pulls.length === 0 ? '' : ` (the merge of ${(0,name_list/* listAnd */.G)(pulls.map((number) => `#${number}`))})`;
    return {
        reason: 'holds-back',
        level: 'notice',
        change: null,
        message: `Commit ${sha}${merge} could go to ${where} now, with ${(0,name_list/* listAnd */.G)(ids)}. What was merged after it has to wait for ${nameAll(waiting)}.`,
        remedy: `To let it go first, whoever deploys starts a deployment of exactly that commit, from a tag or a branch on it. Or wait, and deploy all of it together.`,
        where: null,
    };
}
/** An emergency that was merged after what waits goes out by a branch of its own, with a record that is found there. */
function sayBranch({ id, path }, { world, landed, since, waiting, where }) {
    const record = world.judged.find((one) => one.path === path);
    if (record === undefined)
        return [];
    const numbers = (0,coverage_origin/* bringersOf */.ch)(world.facts, record);
    const own = landed.commits.filter(({ pull_requests: all }) => !(0,terms_unread/* isUnavailable */.Pd)(all) && all.some((number) => numbers.includes(number)));
    // A merge holds what its pull request has by its own commits.
    const picked = own.filter(({ parents }) => parents?.length === 1).map(({ sha }) => sha);
    if (picked.length === 0 || picked.length > MOST_PICKED || own.some(({ parents }) => parents === undefined))
        return [];
    const steps = [
        `git push origin ${since}:refs/heads/hotfix/${id}`,
        `git switch -c fix/${id} ${since}`,
        `git cherry-pick -x ${picked.join(' ')}`,
    ];
    return [
        {
            reason: 'holds-back',
            level: 'notice',
            change: id,
            message: `The emergency ${id} could go to ${where} now, but ${nameAll(waiting)} would go out with it, and ${waiting.length === 1 ? 'that has' : 'these have'} to wait.`,
            remedy: `Branch off what ${where} runs: ${steps.map((step) => `\`${step}\``).join(', ')}. Give it a record of its own there (\`change-gate new --from ${id}\`), open the pull request onto hotfix/${id}, have it approved and merged, and deploy that branch.`,
            where: null,
        },
    ];
}
function nameAll(changes) {
    return (0,name_list/* listAnd */.G)(changes.map(({ id, decision }) => `${id} (${decision})`));
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-place.js
var record_place = __webpack_require__(5446);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/missing.js
/** That what a decision begins with is not there: no register, or no record. */





/** More pull requests than these nobody reads in a sentence. */
const MOST_NAMED = 5;
function registerMissing(world) {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: `There is no register ${world.facts.subject.event === 'local' ? 'in the folder that was read' : 'on the branch that the rules are read from'}, so nobody holds a role level and nothing can be authorised.`,
        remedy: 'A change and release manager adds `.github/change-gate/register.yml` to the default branch (`change-gate init` writes one).',
        where: null,
    };
}
function recordMissing(world) {
    const paths = [...world.judged, ...world.others, ...world.unread].map(({ path }) => path);
    const next = (0,record_place/* nextRecordPath */.IC)(world.policy.records, paths, world.now);
    const such = next === null ? '' : `, such as ${next}`;
    if ((0,pull_requests/* isLocal */.IX)(world)) {
        return {
            reason: 'record-missing',
            level: 'error',
            change: null,
            message: `There is no open change record among ${world.policy.records.join(', ')}.`,
            remedy: `Add a record${such} (\`change-gate new\` writes one).`,
            where: null,
        };
    }
    const isDeploy = world.stage === 'deploy';
    const where = isDeploy ? 'this deployment' : 'this pull request';
    const files = isDeploy ? 'the files of its pull requests' : 'its files';
    const stray = reviewedStray(world);
    return {
        reason: 'record-missing',
        level: 'error',
        change: null,
        message: `${stray === null ? '' : `${stray.because}. `}No change record was found for ${where}: no input \`change\`, no \`Change:\` line, and no record among ${files}.`,
        remedy: `${sayAdd(world, such)}${stray === null ? '' : ` ${stray.remedy}`}${missing_sayWayBack(world)}`,
        where: null,
    };
}
/** Whoever reverts is in a hurry: what ran before goes out again by its own commit, whatever becomes of the pull request. */
function missing_sayWayBack({ stage, facts }) {
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    const isRevert = stage === 'review' && reviewed.some(({ title }) => /^revert\b/iu.test(title ?? ''));
    const { ways_back: ways } = facts;
    if (ways !== undefined && (0,terms_unread/* isUnavailable */.Pd)(ways))
        return ` Whether it is what an environment ran before could not be read (${ways.unavailable}).`;
    return isRevert
        ? ' Where an environment has to go back now: deploy the commit that it ran before, which needs no record and no merge.'
        : '';
}
/** What is merged already is covered only by a record that names it; a line selects a record and covers nothing. */
function sayAdd({ stage, facts }, such) {
    if (stage !== 'deploy') {
        const [number] = facts.review_of ?? [];
        const to = number === undefined ? '' : ' to this pull request';
        const or = `Or name a record that has "#${number}" under \`covers\`, with a line \`Change: CHG-\u2026\` in the text of this pull request.`;
        return `Add a record${to}${such} (\`change-gate new\` writes one).${number === undefined ? '' : ` ${or}`}`;
    }
    const numbers = [...(0,covers/* numbersLanded */.jB)(facts)].slice(0, MOST_NAMED);
    const names = numbers.length > 0 ? numbers.map((number) => `"#${number}"`) : [`"${facts.subject.sha ?? '#\u2026'}"`];
    return `Add a record that names what goes out (\`covers: [${names.join(', ')}]\`)${such}, and have it approved and merged. \`change-gate new\` writes one.`;
}
/** Why a bot's pull request under review is no change of a model that stands for this bot. */
function reviewedStray({ stage, facts, models, policy }) {
    if (stage !== 'review')
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    return reviewed.map((pr) => (0,raised/* strayOf */.vK)(pr, models, policy)).find((stray) => stray !== null) ?? null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/confirmation.js
var confirmation = __webpack_require__(8853);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/requirements.js + 1 modules
var requirements = __webpack_require__(8495);
// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
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

// EXTERNAL MODULE: ./.build/build/src/domain/kinds/standard-changes.js
var standard_changes = __webpack_require__(476);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/planned-change.js
var planned_change = __webpack_require__(3526);
;// CONCATENATED MODULE: ./.build/build/src/domain/schedule/order.js
/**
 * The order on one branch, at review: whatever is merged goes out with the next deployment, so that a change whose time begins later holds
 * back those that may go before it. It is told while the order can still be chosen, and decides nothing.
 */






/** More than these are counted and not named. */
const order_MOST_NAMED = 3;
/** What merging the change would hold back; empty where it holds back nobody. */
function judgeOrder(question) {
    const { record, environments, others, together, zone } = question;
    const now = (0,time/* parseInstant */.nV)(question.now);
    const own = spanOf(record);
    // What may go out already holds nobody back.
    if (now === null || own === null || own.start <= now || !(0,wall_time/* isKnownZone */.Wn)(zone))
        return [];
    const held = others
        .flatMap((other) => order_heldBy(other, { record, own, environments, now }))
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
function order_heldBy(other, { record, own, environments, now }) {
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
        .slice(0, order_MOST_NAMED)
        .map(({ record: { value }, span }) => `${value.id} (its time ends at ${(0,time/* describeInstant */.l0)(span.end, zone)})`);
    const more = held.length > order_MOST_NAMED ? [`${held.length - order_MOST_NAMED} more`] : [];
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
    const ids = (0,name_list/* listAnd */.G)(beside.slice(0, order_MOST_NAMED).map(({ record: { value } }) => value.id));
    return `The author moves ${record.value.id} and its code to a pull request of its own, to be merged when ${ids} ${beside.length === 1 ? 'has' : 'have'} gone out. Or all get one time.`;
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js
var text_paths = __webpack_require__(437);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 19 modules
var examination = __webpack_require__(3119);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/rules.js
var decision_rules = __webpack_require__(9923);
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
    const judgement = judgeTestedFirst({ record, environment, policy, facts, now });
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
    const isOnlyRecords = (pull) => (0,coverage/* filesOf */.R8)(pull)?.every((file) => (0,text_paths/* isRecordPath */.$k)(policy.records, file)) === true;
    if (isThere && reviewed.every(isOnlyRecords))
        return terms_judgement/* NOTHING */.K$;
    const environments = examined.environments.filter((name) => {
        const own = (0,gate_mode/* gateFor */.Tb)(policy, name);
        return (mode === null ? own : (0,gate_mode/* stricterGate */.Al)(own, mode)) === 'enforce';
    });
    const together = judged.filter((other) => (0,coverage_upkeep/* keptFrom */.$T)(world, other) === null).map(({ path }) => path);
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
        relatedItems: (ref) => (world.items === null ? [] : (0,items_items/* dependantsOf */.ew)(world.items, ref)),
        // `late` asks for approval instead: its requirement is one of the rules.
        lateAccepted: record.value.late !== undefined,
    });
    return { ...judgement, unread: unreadRequest };
}

// EXTERNAL MODULE: ./.build/build/src/domain/kinds/model-fit.js
var model_fit = __webpack_require__(1422);
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
    const { findings, unread } = (0,terms_judgement/* together */.bs)((0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeIdentity */.Ec)(record, all)), judgeBranchRecord(record, world.facts), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeLife */.yJ)(record, world.stage)), (0,terms_judgement/* found */.F9)(...(0,record_checks/* judgeRetry */.UY)(record, all), ...(0,retries/* judgeTakeover */.n$)(record, all, world.now)), (0,terms_judgement/* found */.F9)(...(0,unread_records/* judgeUnreadRecords */.fA)(record, environments, world)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* notCovered */.kr)(world, record)), (0,terms_judgement/* found */.F9)(...(0,pull_requests/* judgePullRequests */.Tt)(world, record, pullRequests)), judgeDebtsOfOthers(change), judgeRiskAndPeople(change), (0,item_check/* judgeItems */.Y)(record, world.items, files), judgeKind(change), record.raisedIn === undefined ? terms_judgement/* NOTHING */.K$ : judgeRaised(change), judgeUseOfRecord(change), judgeRules(change), interests, judgeApproved(change), time, judgeOrderOfMerging(change), tested);
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

// EXTERNAL MODULE: ./.build/build/src/domain/decision/run.js
var decision_run = __webpack_require__(3041);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/comes-back.js
/**
 * A record that did its work on another branch and comes to the default branch afterwards: a hotfix that is merged back, or one of a release
 * branch with how it ended. It is judged as it was when it went out, by today's rules and through the pull request that brought it there; what
 * was authorised then is read here like any record that is kept up, and stands for nothing but what it brought.
 */









/** @returns null where the record is judged as any other */
function judgeComingBack(question) {
    const { world, record } = question;
    if (world.stage !== 'review')
        return null;
    const fact = (0,coverage_origin/* factOf */.yD)(world.facts, record)?.went_out;
    if ((0,terms_unread/* isUnavailable */.Pd)(fact)) {
        const { verdict, findings } = judgeChange(question);
        const unread = (0,terms_unread/* unreadOf */.Ds)(`whether ${record.value.id} went out from another branch`, fact);
        return {
            verdict,
            findings: [...findings, ...(0,terms_unread/* sayUnread */.NL)(record.value.id, [unread], (0,finding/* worstOf */.h)(findings) === 'refused')],
        };
    }
    if (fact === null) {
        const { verdict, findings } = judgeChange(question);
        return { verdict, findings: [...findings, sayNotFound(record)] };
    }
    const way = (0,coverage_origin/* wentOutFrom */.Lp)(world.facts, record);
    if (way === null)
        return null;
    const then = judgeAsItWas(question, way);
    const doubts = doubtsOf(question, way, then);
    if (doubts.length > 0) {
        const { verdict, findings } = judgeChange(question);
        return { verdict, findings: [...findings, sayUnproven(record, way, doubts)] };
    }
    const upkeep = [
        ...(0,coverage_upkeep/* judgeUpkeep */._W)(record, recordOf(way), false, world.now).filter(({ level }) => level === 'error'),
        ...findUnnamed(record, way, then),
    ];
    const decision = (0,finding/* worstOf */.h)(upkeep) ?? 'not-required';
    return {
        verdict: { ...then.verdict, decision, path: record.path, confirmation: null },
        findings: [...upkeep, sayBack(record, way)],
    };
}
const recordOf = ({ record }) => record;
/** Why it is not shown that the record was authorised when it went out; empty where it is. */
function doubtsOf({ record, world }, way, { verdict, findings }) {
    const { schedule } = record.value;
    const isInTime = schedule !== undefined && !(0,instants/* isBefore */.Y8)(way.at, schedule.start) && (0,instants/* isBefore */.Y8)(way.at, schedule.end);
    if (!isInTime || (0,instants/* isBefore */.Y8)(world.now, way.at))
        return ['it went out at another time than its own'];
    if (!(0,names/* includesName */.VH)(record.value.environments, way.environment))
        return [`it is not for ${way.environment}`];
    // Nobody approves each of them, so that whoever may push a branch could have one.
    if (record.value.type === 'standard')
        return ['nobody approves a standard change'];
    const { outcome, withdrawn } = recordOf(way);
    if (outcome !== undefined || withdrawn !== undefined)
        return ['it was over when it went out'];
    if (verdict.decision !== 'authorised')
        return [
            ...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason)),
            ...sayUnreadAnswers(way),
        ];
    // Of two instants that are both GitHub's no clock is wrong.
    if (verdict.approvals.some(({ counted, at }) => counted && at !== null && (0,instants/* isBefore */.Y8)(way.at, at)))
        return ['it was approved after it had gone out'];
    // What would have been due at the deployment was due then.
    const isMet = (verdict.through ?? []).some(({ pullRequest, requirements }) => pullRequest === way.pull_request && requirements.length > 0 && requirements.every(({ met }) => met));
    return isMet ? [] : ['approval-outstanding', ...sayUnreadAnswers(way)];
}
function sayUnreadAnswers({ environment, run_approvals: answers }) {
    return (0,terms_unread/* isUnavailable */.Pd)(answers)
        ? [`who approved ${environment} in its run could not be read (${answers.unavailable})`]
        : [];
}
/** Who started that run is not asked: where they may not approve, nobody is taken to have approved in it. */
function answersOf({ policy }, { run_approvals: answers }) {
    if (answers === undefined || (0,terms_unread/* isUnavailable */.Pd)(answers))
        return [];
    return policy.approvals['independent-of'].includes('deployer') ? [] : answers;
}
/** The same change, asked at the moment at which it went out, through the pull request that brought it to its branch. */
function judgeAsItWas({ world, directory, calendar, record, all }, way) {
    const was = { ...record, value: recordOf(way) };
    const others = all.list.filter((other) => other !== record);
    const facts = {
        ...world.facts,
        now: way.at,
        review_of: [],
        // They tell of the entries that the record has now, by their place.
        signed_entries: [],
        run_approvals: [...answersOf(world, way)],
        records: [
            {
                path: record.path,
                digest: record.digest,
                base_digest: null,
                pull_request: way.pull_request,
                brought_by: [way.pull_request],
                said_since: way.said_since,
                // As at the deployment: what is declared there is as good as the right to push the branch.
                trusted_ref: 'absent',
            },
        ],
    };
    const then = { ...world, now: way.at, environment: way.environment, facts, judged: [was], others };
    return judgeChange({ ...(0,decision_run/* withDirectory */.u)((0,decision_run/* startRun */.A)(then, calendar), directory), record: was });
}
/**
 * Whoever approved an emergency does not look back on it. The history of the default branch does not hold the pull request in which they did,
 * so that the record has to tell.
 */
function findUnnamed(record, way, { verdict }) {
    const { id, type, approvals = [] } = record.value;
    if (type !== 'emergency')
        return [];
    const isNamed = (login) => approvals.some(({ approver, decision, at }) => decision === 'approved' && (0,names/* isSameName */.yS)(approver, login) && !(0,instants/* isBefore */.Y8)(way.at, at));
    const given = verdict.approvals.filter(({ counted, approver }) => counted && !isNamed(approver));
    if (given.length === 0)
        return [];
    const entries = given.map(({ approver, role, at }) => `{approver: ${approver}, role: ${role}, decision: approved, at: ${at ?? way.at}}`);
    return [
        {
            reason: 'record-invalid',
            level: 'error',
            change: id,
            message: `${(0,name_list/* listAnd */.G)(given.map(({ approver }) => approver))} approved the emergency ${id} in pull request #${way.pull_request}, of which this branch will not tell; whoever approved it cannot look back on it, so its record has to name them.`,
            remedy: `Add to \`approvals\` of ${record.path}, on the branch of this pull request: ${(0,name_list/* listAnd */.G)(entries.map((entry) => `\`- ${entry}\``))}.`,
            where: { file: record.path, pointer: ['id'] },
        },
    ];
}
const sayDeployment = ({ environment, sha, at, deployment }) => `went out to ${environment} with commit ${sha.slice(0, 7)} at ${at} (deployment ${deployment})`;
function sayBack(record, way) {
    const { id } = record.value;
    return {
        reason: 'record-upkeep',
        level: 'notice',
        change: id,
        message: `${id} ${sayDeployment(way)}, as it was approved in pull request #${way.pull_request}, and comes to this branch as it was.`,
        remedy: 'Nothing to do for it. Whatever else the pull request brings needs a record of its own.',
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayNotFound(record) {
    const { id, environments } = record.value;
    return {
        reason: 'approval-unproven',
        level: 'notice',
        change: id,
        message: `${id} is over, and no deployment to ${(0,name_list/* listOr */.Q)(environments)} was found that went out with it in its time, from a branch that a merged pull request brought it to.`,
        remedy: `If it did its work on another branch: restore that branch where it was deleted, and bring ${record.path} as it was approved there, with nothing but its outcome added. Else leave it out of this pull request, and give what else it brings a record of its own.`,
        where: { file: record.path, pointer: ['id'] },
    };
}
function sayUnproven(record, way, doubts) {
    const { id } = record.value;
    return {
        reason: 'approval-unproven',
        level: 'notice',
        change: id,
        message: `${id} ${sayDeployment(way)}, and it is not shown that it was authorised then: ${doubts.join(', ')}.`,
        remedy: `Leave ${record.path} out of this pull request, and give what else it brings a record of its own.`,
        where: { file: record.path, pointer: ['id'] },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/one-record.js
/**
 * One record of a run: as a change, as a record that is only kept up, or as one that says how a use of a model failed. What upkeep may not
 * do, it may not do beside code either.
 */










function judgeOne(question) {
    const { world, directory, record, all } = question;
    const base = (0,coverage_upkeep/* keptFrom */.$T)(world, record);
    if (base === null)
        return judgeFailedUse(world, record) ?? judgeComingBack(question) ?? judgeChange(question);
    const { policy, items, now, facts } = world;
    const rules = { directory, policy, items, now, facts };
    const isReviewOpen = (0,emergencies/* debtOf */.DN)({ ...record, value: base }, rules) !== null;
    const upkeep = (0,coverage_upkeep/* judgeUpkeep */._W)(record, base, isReviewOpen, world.now);
    if ((0,coverage_upkeep/* isReadOnly */.PI)(world, record, all)) {
        const duty = (0,review_duty/* reviewDuty */.xK)(record, (0,review_duty/* levelByRecord */.Rq)(world, record), world.policy, world.now);
        const owed = record.value.type === 'emergency'
            ? (0,emergencies/* sayOwnDebt */.T$)(record, rules)
            : (0,review_duty/* sayReviewDuty */.A9)(record, duty, world.policy, 'notice');
        return {
            verdict: { ...unjudged(record).verdict, decision: (0,finding/* worstOf */.h)(upkeep) ?? 'not-required' },
            findings: owed === null ? upkeep : [...upkeep, owed],
        };
    }
    // What upkeep may not do, it may not do beside code either.
    const faults = upkeep.filter(({ level }) => level === 'error');
    const { verdict, findings } = judgeChange(question);
    return faults.length === 0
        ? { verdict, findings }
        : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}
/** A pull request that only adds the record of a failed use, as `close` proposes it: that takes a model away and authorises nothing. */
function judgeFailedUse(world, record) {
    const { value, path } = record;
    const isNew = (0,coverage_origin/* factOf */.yD)(world.facts, record)?.base_digest === null;
    if (world.stage !== 'review' || !isNew || !(0,coverage_upkeep/* isWithoutCode */.OP)(world) || !(0,failed_use/* isFailedUse */.dV)(value))
        return null;
    const notice = {
        reason: 'record-upkeep',
        level: 'notice',
        change: value.id,
        message: `${value.id} says that a use of the model ${value.model} ended ${(0,words/* sayName */.NJ)(value.outcome?.result ?? '')}. It authorises nothing, and suspends the model once it is merged.`,
        remedy: 'Merge it, and find out why.',
        where: { file: path, pointer: ['outcome'], on: 'key' },
    };
    return { verdict: { ...unjudged(record).verdict, decision: 'not-required' }, findings: [notice] };
}
function unjudged(record) {
    const verdict = {
        id: record.value.id,
        title: record.value.title,
        type: record.value.type,
        path: record.path,
        digest: record.digest,
        decision: 'undetermined',
        risk: null,
        schedule: null,
        requirements: [],
        approvals: [],
        confirmation: null,
    };
    return { verdict, findings: [] };
}
/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
function worstDecision(changes, findings) {
    const all = changes.map(({ decision }) => decision);
    const worst = (0,finding/* worstOf */.h)(findings);
    if (worst !== null)
        all.push(worst);
    return reasons/* DECISIONS */.Yv.find((decision) => all.includes(decision)) ?? 'refused';
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/events.js
var events = __webpack_require__(3040);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/run-checks.js
/**
 * What concerns a run as a whole and no change of its own: its event, clock, commit and environment, whether the facts hold together,
 * and whether the rules themselves are changed.
 */










const MAX_SKEW_SECONDS = 120;
/**
 * What concerns the run as a whole: its event, its clock, its commit, its environment, and whether anything moved.
 * @param isUnknown whether the run is undetermined already, so that what was not asked for need not be said
 */
function judgeRun(world, isUnknown) {
    return [
        ...judgeEvent(world, isUnknown),
        ...judgeClock(world),
        ...judgeEnvironment(world),
        ...judgeMoved(world, isUnknown),
        ...judgeReachable(world),
        ...judgeRecorded(world),
    ];
}
function againstRun(reason, message, remedy) {
    return { reason, level: 'error', change: null, message, remedy, where: null };
}
function judgeEvent({ facts }, isUnknown) {
    if (isUnknown || (0,events/* isKnownEvent */._u)(facts.subject.event))
        return [];
    return [
        againstRun('event-unsupported', `The gate does not know the event \`${facts.subject.event}\`.`, `Start the workflow by one of ${[...events/* REVIEW_EVENTS */.JN, ...events/* DEPLOY_EVENTS */.GR].join(', ')}.`),
    ];
}
function judgeClock({ facts }) {
    const skew = facts.clock_skew_seconds ?? 0;
    if (Math.abs(skew) <= MAX_SKEW_SECONDS)
        return [];
    return [
        againstRun('clock-skew', `The runner's clock is ${(0,durations/* describeDuration */.MB)(Math.round(Math.abs(skew)) * 1000)} ${skew > 0 ? 'ahead of' : 'behind'} GitHub's. More than ${(0,durations/* describeDuration */.MB)(MAX_SKEW_SECONDS * 1000)} is not trusted.`, "Set the runner's clock (NTP), and run the job again."),
    ];
}
function judgeEnvironment({ facts, stage, environment }) {
    if (stage !== 'deploy')
        return [];
    if (environment === null)
        return [
            againstRun('environment-missing', 'A deployment is judged for one environment, and none was named.', 'Set the input `environment` (on the command line: --environment NAME).'),
        ];
    const named = facts.subject.environment ?? null;
    if (named === null || (0,names/* isSameName */.yS)(named, environment))
        return [];
    return [
        againstRun('environment-mismatch', `The gate was asked about ${environment}, and the facts are about ${named}.`, 'Give it the facts of the same environment.'),
    ];
}
/** What contradicts itself, or moved while the gate was looking. */
function judgeMoved(world, isUnknown) {
    const { facts, stage } = world;
    const unread = [...contradictions(facts)];
    if (!isUnknown && stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world) && facts.moved === undefined)
        unread.push({
            what: 'whether anything moved while the gate was looking',
            because: 'nothing was read again at the end',
            permission: null,
        });
    const moved = (facts.moved ?? []).map((what) => againstRun('commit-changed', what, 'Run the gate again on what is there now.'));
    return [...(0,terms_unread/* sayUnread */.NL)(null, unread, false), ...moved];
}
function judgeReachable(world) {
    const { facts, stage } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world))
        return [];
    if (facts.reachable === false)
        return [
            againstRun('commit-unreachable', `Commit ${facts.subject.sha ?? ''} is on no branch and no tag of ${facts.repository.full_name}.`, 'Deploy a commit of a branch or a tag of this repository.'),
        ];
    if (facts.reachable !== undefined && !(0,terms_unread/* isUnavailable */.Pd)(facts.reachable))
        return [];
    const because = facts.reachable === undefined ? 'it was not looked up' : facts.reachable.unavailable;
    return [
        againstRun('evidence-unavailable', `It is not known whether commit ${facts.subject.sha?.slice(0, 7) ?? ''} is on a branch of this repository: ${because}`, 'Run it again once it can be read.'),
    ];
}
/**
 * GitHub records a job that names an environment as a deployment of the commit that its run is of, whatever it deploys. The next deployment starts
 * from there: what that commit holds beyond what goes out would never be looked at, and what it lacks could be taken away unseen.
 */
function judgeRecorded({ facts, stage, environment }) {
    const { deployments, landed, subject } = facts;
    if (stage !== 'deploy' || environment === null || !Array.isArray(deployments) || subject.sha === null)
        return [];
    const [present] = (0,use/* successfulDeployments */.NK)(facts, environment) ?? [];
    // On the way back what runs is recorded once more, and whatever comes next is still held against it.
    const isBehind = landed !== undefined && !(0,terms_unread/* isUnavailable */.Pd)(landed) && landed.direction === 'behind';
    const own = deployments.filter((one) => one.own_run === true && (0,names/* isSameName */.yS)(one.environment, environment));
    const recorded = own.find(({ sha }) => sha !== subject.sha && !(isBehind && sha === present?.sha));
    if (recorded === undefined)
        return [];
    const [is, asked] = [recorded.sha.slice(0, 7), subject.sha.slice(0, 7)];
    return [
        againstRun('commit-changed', `The gate is asked about commit ${asked}, and GitHub has recorded this run as a deployment of ${is} to ${environment}. So ${is}, and not ${asked}, would count as deployed.`, `Start the workflow from a tag or a branch on ${subject.sha}, or deploy ${is}.`),
    ];
}
function underReview({ facts, stage }) {
    if (stage !== 'review')
        return [];
    return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}
/** The pull requests of the run whose files could not be read: what they touch, and which records they bring in, is not known. */
function unreadFiles(world) {
    const { facts, stage } = world;
    const numbers = stage === 'review' ? (facts.review_of ?? []) : (0,covers/* numbersLanded */.jB)(facts);
    return [...new Set(numbers)].flatMap((number) => {
        const what = `the files of pull request #${number}`;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        if (pr === undefined)
            return [(0,terms_unread/* notAsked */.Op)(what, 'it')];
        return (0,terms_unread/* isUnavailable */.Pd)(pr.files) ? [(0,terms_unread/* unreadOf */.Ds)(what, pr.files)] : [];
    });
}
/** Whether the pull requests under review change the rules that the gate itself goes by. */
function governanceFindings(world) {
    const changed = underReview(world)
        .flatMap((pr) => (0,coverage/* filesOf */.R8)(pr) ?? [])
        .filter((file) => (0,text_paths/* isGovernancePath */.S3)(world.policy['configuration-items'], file));
    return changed.length === 0 ? [] : [governanceChanged(changed)];
}
function governanceChanged(files) {
    const shown = [...new Set(files)].sort();
    return {
        reason: 'governance-changed',
        level: 'notice',
        change: null,
        message: `This changes the gate's own rules (${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', \u2026' : ''}). It is judged by the rules as they are now, without it.`,
        remedy: 'The owners of these files (CODEOWNERS) look at them.',
        where: null,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/tested-without-record.js
/**
 * What the policy asks of a commit before its environment (`after`, `checks`), where what goes out needs no record: it is asked of the commit
 * and not of a change, so that the policy's scope lets nothing out untested. Where nothing of it goes out but records, nothing is asked.
 */




function testedWithoutRecord(world) {
    const { facts, policy, environment, now } = world;
    if (environment === null || (0,covers/* commitsLanded */.r9)(facts).every((commit) => isWithoutContent(commit, world)))
        return [];
    const { findings, unread } = judgeTestedFirst({ record: null, environment, policy, facts, now });
    return [...findings, ...(0,terms_unread/* sayUnread */.NL)(null, unread, false)];
}
/** Whether it touches nothing but records and governance files, or lies outside of the environment's `paths`. */
function isWithoutContent({ pull_requests: numbers, files }, { facts, policy, environment }) {
    const pulls = (0,terms_unread/* isUnavailable */.Pd)(numbers) ? [] : facts.pull_requests.filter(({ number }) => numbers.includes(number));
    const lists = [...pulls.map(coverage/* filesOf */.R8), ...(files === undefined ? [] : [files])];
    const everything = { ...policy, scope: { ...policy.scope, except: [] } };
    return lists.length > 0 && lists.every((list) => list !== null && (0,coverage/* needsNoRecord */.Eh)(everything, list, environment));
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/decide.js
/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */


























/**
 * @param given all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 * @param calendar that of the world, for those who have read it already
 */
function decide(given, faults = [], calendar = (0,schedule_calendar/* readCalendar */.f)(given.calendar, given.policy)) {
    const alone = (world) => decideAlone(world, faults, calendar);
    const verdict = alone(given);
    const told = sayGoingNow(given, verdict, alone);
    const findings = told.length === 0 ? verdict.findings : distinct([...verdict.findings, ...told]);
    return { ...verdict, findings: sayBehind(findings, given) };
}
function decideAlone(given, faults, calendar) {
    const { world, elsewhere, replaced } = standAside({ ...given, facts: believable(given.facts) });
    const run = (0,decision_run/* startRun */.A)(world, calendar);
    const overall = [
        ...faults,
        ...judgeRun(world, (0,finding/* worstOf */.h)(faults) === 'undetermined'),
        ...(world.calendar === null && faults.some(isCalendarUnread) ? [] : calendar.findings),
        ...(0,calendar_names/* inspectCalendarNames */.T)(world),
        ...(0,unread_records/* sayUnreadRecords */.X2)(world.unread),
    ];
    const findings = [
        ...overall,
        ...governanceFindings(world),
        ...elsewhere.map((record) => sayElsewhere(record, world.environment)),
        ...replaced.map(sayReplaced),
    ];
    const before = { gate: gateOf(world), faults, overall, findings, elsewhere };
    const directory = directoryOf(world);
    const asked = directory === null ? null : (0,decision_run/* withDirectory */.u)(run, directory);
    if (world.stage === 'draft')
        return decideDrafts(run, asked, before);
    return decideExempt(run, before) ?? (asked === null ? withoutRegister(world, before) : decideChanges(asked, before));
}
function decideDrafts(run, asked, { gate, faults, overall, findings }) {
    const { world } = run;
    const missing = [
        ...(world.judged.length === 0 && (0,finding/* worstOf */.h)(faults) === null ? [recordMissing(world)] : []),
        ...(asked === null && world.judged.length > 0 && (0,finding/* worstOf */.h)(faults) !== 'undetermined'
            ? [registerMissing(world)]
            : []),
    ];
    const drafts = world.judged.map((record) => heed((0,draft/* judgeDraft */.j)(run, asked, record, (0,finding/* worstOf */.h)(overall) !== 'undetermined'), overall));
    return decide_conclude(world, gate, drafts, [...findings, ...judgeFaultyRecords(run, asked), ...missing], null);
}
/** Where no record is needed at all; null where one is. */
function decideExempt({ world, all }, { gate, faults, findings }) {
    const exempt = exemption(world, gate, all);
    // Notices come along with the faults and hinder nothing.
    if (exempt === null || (0,finding/* worstOf */.h)(faults) !== null)
        return null;
    // Going back authorises too, and nothing is authorised where nobody holds a role.
    const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
    return decide_conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
}
function withoutRegister(world, { gate, faults, findings }) {
    // A register that could not be read has said so already.
    const missing = (0,finding/* worstOf */.h)(faults) === 'undetermined' ? [] : [registerMissing(world)];
    return decide_conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
}
function decideChanges(run, before) {
    const { world, directory } = run;
    const { gate, faults, overall } = before;
    const faulty = judgeFaultyRecords(run, run);
    const changes = world.judged.map((record) => judgeOne({ ...run, record }));
    const stops = (0,stops_stops/* judgeStops */.Rk)(world, directory);
    const covered = world.stage === 'deploy' ? coverageFindings(run, changes) : reviewFindings(run, changes);
    const findings = [...before.findings, ...faulty, ...covered];
    if (changes.length === 0 && (0,finding/* worstOf */.h)(faults) === null) {
        if (isNothingToRecord(run) && (0,finding/* worstOf */.h)(findings) === null) {
            const tested = [...testedWithoutRecord(world), ...stops];
            const isRipe = (0,finding/* worstOf */.h)(tested) === null;
            return decide_conclude(world, gate, [], [...findings, ...tested], isRipe ? 'not-required' : null);
        }
        findings.push(...sayNoneFound(world, before.elsewhere));
    }
    const heeded = changes.map((change) => heed(change, [...overall, ...stops]));
    return decide_conclude(world, gate, heeded, [...findings, ...stops], null);
}
/** Which records a pull request brings in is told by its files: where these are not known nobody can say that there is none. */
function sayNoneFound(world, elsewhere) {
    if (unreadFiles(world).length > 0)
        return [];
    return [elsewhere.length === 0 ? recordMissing(world) : noneIsForHere(world, elsewhere)];
}
/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }, overall) {
    const against = overall.filter(({ change }) => change === null || (0,names/* isSameName */.yS)(change, verdict.id));
    return { verdict: { ...verdict, decision: worstDecision([verdict], against) }, findings };
}
/**
 * Where the policy cannot be used nothing is judged: by other rules than those that were meant any answer would mislead.
 * @param faults those of the policy, and of files whose faults do not hang on it
 */
function leaveUndecided(world, faults) {
    return decide_conclude(world, gateOf(world), world.judged.map(unjudged), faults, null);
}
/** At deploy: whether every commit on the way is known, and none of them needs a record (the policy's scope, records, governance). */
function isNothingToRecord({ world, all }) {
    const { facts, policy, stage, models } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world) || facts.landed === undefined || (0,terms_unread/* isUnavailable */.Pd)(facts.landed))
        return false;
    // On a first deployment only the target is known: that it needs no record says nothing about the rest.
    if (facts.landed.since === null)
        return false;
    // Where something goes away, what arrives does not tell all.
    if ((0,taken_away/* isBackward */.Ip)(facts))
        return false;
    const coverage = judgeCoverage({ policy, facts, judged: [], all, models, gate: gateOf(world) });
    return facts.landed.commits.length > 0 && coverage.unread.length === 0 && (0,finding/* worstOf */.h)(coverage.findings) === null;
}
/** The gate of the environments that are judged, after the `mode` input, which can only make it stricter. */
function gateOf(world) {
    const { stage, policy, environment, judged, mode } = world;
    // Before a deployment it is the records that say where they go; an input cannot name a laxer place in their stead.
    const names = stage === 'deploy' && environment !== null ? [environment] : judged.flatMap(({ value }) => value.environments);
    const own = names.length === 0
        ? (0,gate_mode/* strictestGate */.Bz)(policy)
        : names.map((name) => (0,gate_mode/* gateFor */.Tb)(policy, name)).reduce(gate_mode/* stricterGate */.Al, 'none');
    return mode === null ? own : (0,gate_mode/* stricterGate */.Al)(own, mode);
}
function directoryOf(world) {
    if (world.register === null)
        return null;
    return (0,people/* buildDirectory */.WP)(world.register.value, world.register.path, world.policy.timezone, world.facts.teams);
}
function coverageFindings({ world, all }, changes) {
    const { facts, policy } = world;
    if ((0,pull_requests/* isLocal */.IX)(world))
        return [];
    const judged = changes
        .map(({ verdict }, index) => ({ record: world.judged[index], decision: verdict.decision }))
        .filter((one) => one.record !== undefined);
    const coverage = judgeCoverage({
        policy,
        facts,
        judged,
        all,
        models: world.models,
        gate: gateOf(world),
    });
    const isRefused = (0,finding/* worstOf */.h)([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...coverage.findings, ...(0,terms_unread/* sayUnread */.NL)(null, coverage.unread, isRefused)];
}
function reviewFindings({ world, all }, changes) {
    const { policy, facts, judged, models } = world;
    const reviewed = judgeReviewed({ policy, facts, judged, all, models });
    const isRefused = (0,finding/* worstOf */.h)([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...reviewed, ...(0,terms_unread/* sayUnread */.NL)(null, unreadFiles(world), isRefused)];
}
/** One that is there and could not be used is not one that should be added. */
const isCalendarUnread = ({ reason }) => reason === 'calendar-invalid';
function decide_conclude(world, gate, judged, runFindings, exempt) {
    const changes = judged
        .map(({ verdict }) => verdict)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
    const findings = distinct([...runFindings, ...judged.flatMap((one) => one.findings)]);
    const decision = exempt !== null && (0,finding/* worstOf */.h)(runFindings) === null ? exempt : worstDecision(changes, findings);
    // A sound draft waits for everything; that is no failure of the draft, and it authorises nothing.
    const outcome = world.stage === 'draft' ? (decision === 'awaiting' ? 'warn' : 'fail') : (0,gate_mode/* toOutcome */.KA)(decision, gate, findings);
    return { decision, outcome, gate, stage: world.stage, changes, findings };
}
/** What concerns all changes (the calendar, the policy) is said once. */
function distinct(findings) {
    const seen = new Set();
    return findings.filter((finding) => {
        const key = JSON.stringify([finding.reason, finding.level, finding.change, finding.message, finding.where]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/decision/holds-until.js




/** Where no time of a change bounds it (a back-out, a change without a schedule that no window ends, what needs no record), it holds as long as a check of the gate speaks. */
const HOLDS_FOR = time/* HOUR */.dp;
/** So many instants are asked about; a yes holds no further than the next of them. */
const MOST_POINTS = 60;
/** @param decideAt the same decision at another instant. @returns RFC 3339, exclusive; null where there is no yes that could hold */
function holdsUntil(world, verdict, decideAt) {
    const now = (0,time/* parseInstant */.nV)(world.now);
    if (world.stage !== 'deploy' || !isYes(verdict) || now === null)
        return null;
    const usual = now + HOLDS_FOR;
    const ends = verdict.changes.flatMap(({ schedule, approvals }) => [
        instantOf(schedule?.closesAt ?? schedule?.end ?? null) ?? usual,
        ...approvals.filter(({ counted }) => counted).map(({ at }) => expiryOf(at, world) ?? usual),
    ]);
    const until = ends.length === 0 ? usual : Math.min(...ends);
    return (0,time/* toIso */.tK)(lastYes(now, until, world, decideAt));
}
function isYes({ decision }) {
    return decision === 'authorised' || decision === 'not-required';
}
function instantOf(text) {
    return text === null ? null : (0,time/* parseInstant */.nV)(text);
}
function expiryOf(at, { policy }) {
    const given = instantOf(at);
    const lasts = (0,durations/* parseDuration */.E9)(policy.approvals['valid-for']);
    return given === null || lasts === null ? null : given + lasts;
}
/**
 * What else changes in between (a model, a role, an exception, a retrospective that falls due) is found by asking again, so that no rule is
 * written twice: at each instant that the rules name, since a no may turn into a yes again before the end.
 */
function lastYes(now, until, world, decideAt) {
    const all = turningPoints(world).filter((at) => at > now && at < until);
    const points = [...new Set(all)].sort((a, b) => a - b);
    const end = points[MOST_POINTS] ?? until;
    let yes = now;
    for (const at of [...points.slice(0, MOST_POINTS), end - 1]) {
        if (at > yes && !isYes(decideAt((0,time/* toIso */.tK)(at))))
            return lastBefore(yes, at, decideAt);
        yes = Math.max(yes, at);
    }
    return end;
}
function lastBefore(from, to, decideAt) {
    let [yes, no] = [from, to];
    while (no - yes > 1000) {
        const between = Math.floor((yes + no) / 2);
        if (isYes(decideAt((0,time/* toIso */.tK)(between))))
            yes = between;
        else
            no = between;
    }
    return yes;
}
/** Every day, with the one after it, and every instant that the register, the calendar and the models name. */
function turningPoints({ register, calendar, models, policy }) {
    const zones = [...new Set([policy.timezone, calendar?.value.timezone ?? policy.timezone])].filter(wall_time/* isKnownZone */.Wn);
    const found = [];
    const look = (value) => {
        if (typeof value === 'string') {
            const day = (0,time/* parseDay */.Iq)(value);
            const instant = day === null ? (0,time/* parseInstant */.nV)(value) : null;
            if (instant !== null)
                found.push(instant, instant + 1);
            if (day !== null)
                for (const zone of zones)
                    found.push((0,wall_time/* startOfDay */.ol)(day, zone), (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(day, 1), zone));
        }
        else if (typeof value === 'object' && value !== null)
            for (const part of Object.values(value))
                look(part);
    };
    for (const file of [register, calendar, ...models])
        look(file?.value);
    return found;
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/one-cause.js
/** Findings that say no more than that something is not known here; what another run would not read either stays. */
function isConsequence({ reason, level, unread }) {
    if (reason !== 'evidence-unavailable' || level !== 'error')
        return false;
    const cause = unread?.cause;
    return cause === undefined || cause === 'not-here' || cause === 'limit-used';
}
function sayLimitOnce(findings) {
    const first = findings.find((finding) => isConsequence(finding) && finding.unread?.cause === 'limit-used');
    if (first === undefined)
        return findings;
    const others = findings.filter((finding) => finding !== first && isConsequence(finding));
    const message = others.length === 0
        ? first.message
        : `${first.message}. ${others.length} more ${others.length === 1 ? 'thing' : 'things'} that the decision needs could not be read for the same reason`;
    return findings.flatMap((finding) => {
        if (finding === first)
            return [{ ...first, change: null, message }];
        return others.includes(finding) ? [] : [finding];
    });
}

;// CONCATENATED MODULE: ./.build/build/src/domain/decision/wide-globs.js

const KEYS = ['records', 'configuration-items'];
function findWideGlobs(policy) {
    const { path } = policy;
    if (path === null)
        return [];
    return KEYS.flatMap((key) => policy[key].flatMap((glob, index) => (0,text_paths/* leadsEverywhere */.C9)(glob) ? [wide(path, key, glob, index)] : []));
}
function wide(path, key, glob, index) {
    const below = glob.replace(/^(?:\*\*\/)+/u, '');
    return {
        reason: 'glob-wide',
        level: 'warning',
        change: null,
        message: `\`${glob}\` under \`${key}\` leads into every folder. Where a repository has more files than GitHub lists at once, each run asks for all its folders, and with more than 3,000 of them it decides nothing.`,
        remedy: `Begin it with a folder (as \`services/**/${below}\` does). If the repository stays small, you can leave it as it is.`,
        where: { file: path, pointer: [key, index] },
    };
}

;// CONCATENATED MODULE: ./.build/build/src/domain/items/impact.js
/**
 * What a change reaches through its configuration items: whose they are, what depends on them, by which way, and what makes it as critical
 * as it is. It is there to be looked at: the risk takes the same criticality from the same items.
 */

/** The most that a person looks at. */
const MOST = { changes: 100, changed: 20, dependants: 20 };
/** Of the first hundred changes; none where there is no catalog, or a part of it could not be read and something would be missing. */
function findImpacts(world, { changes, findings }) {
    const { items } = world;
    if (items === null || findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error'))
        return [];
    const records = new Map(world.judged.map((record) => [record.path, record]));
    return changes.slice(0, MOST.changes).flatMap(({ path }) => {
        const refs = records.get(path)?.value['configuration-items'];
        return refs === undefined ? [] : [{ path, ...findImpact(items, refs) }];
    });
}
/** @param refs as a record names them */
function findImpact(items, refs) {
    const { byRef } = items;
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(items_items/* normaliseRef */.uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,items_items/* pathsToDependants */.MO)(items, all);
    const criticality = (0,items_items/* criticalityOf */.NS)(items, all);
    const giver = criticality === null
        ? undefined
        : [...all, ...found.refs].find((ref) => byRef.get(ref)?.criticality === criticality);
    const mostCritical = giver === undefined ? null : { ...reach(giver), path: all.includes(giver) ? [giver] : found.pathTo(giver) };
    const dependants = choose(found, mostCritical?.path ?? []).map((ref) => ({ ...reach(ref), path: found.pathTo(ref) }));
    const shown = new Set([...changed, ...dependants].map(({ ref }) => ref));
    return {
        changed,
        dependants,
        needs: [...shown].flatMap((ref) => (byRef.get(ref)?.dependsOn ?? []).flatMap((other) => (shown.has(other) ? [[ref, other]] : []))),
        criticality,
        mostCritical,
        left: { changed: all.length - changed.length, dependants: found.refs.length - dependants.length },
    };
}
/** The way to the most critical comes first, so that no limit hides it. */
function choose({ refs }, way) {
    const first = new Set(way.slice(1, MOST.dependants + 1));
    return [...first, ...refs.filter((ref) => !first.has(ref))].slice(0, MOST.dependants);
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/working-days.js + 1 modules
var working_days = __webpack_require__(1492);
;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/retrospective-days.js




/** By the path of the record; none for what has ended, and none where the day cannot be counted. */
function retrospectiveDays(world, changes) {
    const { policy } = world;
    const days = changes.flatMap(({ type, path, schedule }) => {
        const ended = world.judged.find((one) => one.path === path)?.value.outcome !== undefined;
        if (type !== 'emergency' || ended || schedule?.end == null || (0,time/* parseInstant */.nV)(schedule.end) === null)
            return [];
        const within = policy.emergency['retrospective-within'];
        const due = (0,working_days/* addWorkingDays */.A9)((0,instants/* dateIn */.m7)(policy.timezone, schedule.end), within, (0,working_days/* holidaysOf */.FQ)(policy));
        return due.kind === 'day' ? [[path, (0,time_days/* describeDate */.eG)(due.day)]] : [];
    });
    return new Map(days);
}

// EXTERNAL MODULE: ./.build/build/src/domain/schedule/surroundings.js
var surroundings = __webpack_require__(4224);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/empty-world.js
var empty_world = __webpack_require__(273);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/once.js
var once = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(3713);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js + 6 modules
var read_records = __webpack_require__(1745);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/opening.js
var schedule_opening = __webpack_require__(2427);
// EXTERNAL MODULE: ./.build/build/src/domain/text/template-sentences.js
var template_sentences = __webpack_require__(8956);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
;// CONCATENATED MODULE: ./.build/build/src/gate/record-draft.js
/**
 * What a record could begin as, for a pull request that has none: filled in with what is known of it, and with the sentences that the gate
 * refuses wherever a person has to say something. It can never be taken for done.
 */











/** As long as an address may be that every browser and GitHub take. */
const LONGEST_ADDRESS = 7_500;
/** Null where there is not one open pull request to be reviewed, or no place for its record. @param docs tells which GitHub this is */
function draftRecord(world, docs) {
    const { facts, stage, policy, judged, others, unread, faulty = [] } = world;
    if (stage !== 'review')
        return null;
    const pulls = facts.pull_requests.filter(({ number }) => facts.review_of?.includes(number) === true);
    const [pull, ...more] = pulls;
    if (pull === undefined || more.length > 0 || pull.title === undefined)
        return null;
    const path = (0,record_place/* nextRecordPath */.IC)(policy.records, [...judged, ...others, ...unread, ...faulty.map(({ record }) => record)].map((one) => one.path), world.now);
    if (path === null)
        return null;
    const text = writeDraft(world, pull, (0,record_id/* idOfPath */.I)(path));
    const server = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)\//u.exec(docs)?.[1] ?? null;
    // A branch of a fork stands in another repository.
    if (server === null || pull.from_fork !== false)
        return { path, text, editor: null };
    const branch = pull.head.ref;
    const address = `${server}/${facts.repository.full_name}/new/${branch.split('/').map(encode).join('/')}?filename=${encode(path)}&value=${encode(text)}`;
    return { path, text, editor: address.length > LONGEST_ADDRESS ? null : { branch, address } };
}
/** So that no character of it ends a link in Markdown; half a character, which has no address, is the sign for one that is lost. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function writeDraft(world, pull, id) {
    const { policy, register } = world;
    const named = policy.environments.filter(({ pattern, gate }) => gate !== 'none' && !/[*?]/u.test(pattern));
    const environments = named.length > 0 ? named.map(({ pattern }) => pattern) : ['production'];
    const title = pull.title === undefined || pull.title.trim() === '' ? id : pull.title;
    const items = itemsOf(world, pull);
    const assessor = register?.value.people?.find(({ role }) => role !== undefined && role !== 'configuration-analyst');
    return `${[
        '# A draft. Replace each sentence that only says what to write, and fill in what is empty: the gate refuses it until then.',
        `id: ${(0,yaml_text/* writeScalar */.g)(id)}`,
        `title: ${(0,yaml_text/* writeBlockScalar */.P)(title)}`,
        'type: normal',
        `reason: ${template_sentences/* TEMPLATE */.n.reason}`,
        `requested-by: ${(0,yaml_text/* writeScalar */.g)(pull.user?.login ?? '')}`,
        `requested-at: ${pull.created_at}`,
        `environments: [${environments.map(yaml_text/* writeScalar */.g).join(', ')}]`,
        'configuration-items:',
        ...(items.length > 0
            ? items.map((item) => `  - ${(0,yaml_text/* writeBlockScalar */.P)(item)}`)
            : ['  -                           # what it touches']),
        'risk:',
        '  impact:                       # 1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic',
        '  likelihood:                   # 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain',
        '  level:                        # low, moderate, high or extreme',
        `  assessment: ${template_sentences/* TEMPLATE */.n.assessment}`,
        `  assessed-by: ${assessor === undefined ? '' : (0,yaml_text/* writeScalar */.g)(assessor.login)}`,
        `  security: ${template_sentences/* TEMPLATE */.n.security}`,
        `  privacy: ${template_sentences/* TEMPLATE */.n.privacy}`,
        '  first-time: false             # correct both',
        '  downtime: PT0S',
        'plan:',
        `  implementation: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.step)}]`,
        `  verification: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.verification)}]`,
        '  backout:',
        `    steps: [${(0,yaml_text/* writeScalar */.g)(template_sentences/* TEMPLATE */.n.backoutStep)}]`,
        `    trigger: ${template_sentences/* TEMPLATE */.n.trigger}`,
        '    duration: PT30M             # correct both',
        '    tested: false',
        ...writeSchedule(world, environments, items),
    ].join('\n')}\n`;
}
/** The items of the catalog whose paths the pull request touches. */
function itemsOf({ items }, { files }) {
    if (items === null || (0,terms_unread/* isUnavailable */.Pd)(files))
        return [];
    const touched = items.list.filter(({ paths }) => paths.length > 0 && files.some(({ filename }) => (0,text_paths/* isPathMatch */.j2)(paths, filename)));
    return touched.slice(0, 10).map(({ ref }) => ref);
}
/** Two hours in the next time that the calendar leaves open once the lead time of a moderate change is over. */
function writeSchedule(world, environments, items) {
    const { policy, now, calendar: file } = world;
    const today = (0,wall_time/* dayOf */.kb)((0,time/* parseInstant */.nV)(now) ?? 0, policy.timezone);
    const earliest = (0,working_days/* addWorkingDays */.A9)(today, Math.max(1, policy.schedule['lead-time'].moderate), (0,working_days/* holidaysOf */.FQ)(policy));
    const from = earliest.kind === 'day' ? (0,wall_time/* spanOnDay */.Ox)(earliest.day, '10:00', '12:00', policy.timezone).start : null;
    if (from === null)
        return ['schedule:', '  start:', '  end:'];
    const span = { start: from, end: from + 2 * time/* HOUR */.dp };
    const value = { id: 'DRAFT', type: 'normal', environments, 'configuration-items': items };
    // Of the record the calendar looks at nothing but these.
    const record = { path: '', digest: '', value: value };
    const change = {
        record,
        risk: 'moderate',
        environments,
        items,
        span,
        hasSchedule: true,
        zone: policy.timezone,
    };
    const granting = { now: (0,time/* parseInstant */.nV)(now) ?? 0, mayGrant: () => false };
    const opening = (0,schedule_opening/* findOpening */.S)((0,schedule_calendar/* readCalendar */.f)(file, policy), change, from, 2 * time/* HOUR */.dp, () => [], granting);
    if (opening === null)
        return ['schedule:', '  start:                        # the calendar leaves no time open that is known', '  end:'];
    return [
        'schedule:                       # the next two hours that calendar and lead time leave open; correct them',
        `  start: ${(0,time/* toIso */.tK)(opening.opensAt)}`,
        `  end: ${(0,time/* toIso */.tK)(opening.opensAt + 2 * time/* HOUR */.dp)}`,
    ];
}

// EXTERNAL MODULE: ./.build/build/src/gate/unreadable.js
var unreadable = __webpack_require__(2183);
;// CONCATENATED MODULE: ./.build/build/src/gate/run-gate.js
/**
 * The use case that the action and the command line share: read \u2192 parse \u2192 gather facts \u2192 decide \u2192 report. The same texts and the
 * same facts give the same report, whichever of the two asks.
 */





















async function runGate(source, request, { tzdata, progress }) {
    const { world, facts, files, findings } = await readRun(source, request, progress);
    return { report: report({ world, request, files, findings, tzdata }), facts, files: files.files };
}
async function readRun(source, request, progress) {
    const rules = await (0,read_governance/* readPolicy */.T4)(source);
    const { policy } = rules;
    const found = [...request.faults, ...rules.findings];
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable') {
        const findings = [...found, ...(0,unreadable/* findUnreadable */.F)('what the decision needs to know', base, found)];
        return { world: withoutFacts(request, policy), facts: null, files: rules.files, findings };
    }
    const { selection, faults } = base.value;
    const [governance, answer] = await Promise.all([
        (0,read_governance/* readGovernance */.r3)(source, rules, { said: [...found, ...faults] }),
        source.readRecords(policy, selection),
    ]);
    const said = [...found, ...faults, ...governance.findings];
    const { stage, all, environment, mode, localFiles } = request;
    const { judged: written, others, faulty, unread, files, ...read } = (0,read_records/* readRecords */.T3)({ answer, selection, stage, all, facts: base.value.facts, policy, before: governance.files, said }, progress);
    const { register, calendar, models, items } = governance;
    const asked = { stage, environment, policy, facts: base.value.facts, models, judged: written, others };
    const judged = [...written, ...(0,raised_changes/* raisedChanges */.w)(asked)];
    const leaned = stage === 'deploy' ? leanedOn(written, others) : [];
    const complete = await source.completeFacts(base.value.facts, {
        policy,
        judged: [...written, ...leaned],
        emergencies: (0,emergency_life/* emergenciesToKnow */.Ub)(judged, others),
        teams: (register?.value.teams ?? []).map(({ team }) => team),
        needsSignatures: policy.approvals.evidence.includes('commit'),
    });
    const facts = stage === 'deploy' ? await source.checkAgain(complete, [...judged, ...leaned]) : complete;
    const now = request.at ?? facts.now;
    const known = { policy, register, calendar, models, items, judged, others, faulty, unread, facts };
    const world = { stage, now, environment, mode, localFiles, ...known };
    progress?.('judging', 0, judged.length);
    // A change without a file that the input names has no file of its name, and is judged all the same.
    const isRaised = (id) => judged.some(({ raisedIn, value }) => raisedIn !== undefined && (0,names/* isSameName */.yS)(value.id, id ?? ''));
    const findings = [...said, ...read.findings.filter(({ change }) => !isRaised(change))];
    return { world, facts, files, findings };
}
/** The records whose pull requests those that are judged answer for as well: changes that they try again, and changes that they name. */
function leanedOn(judged, others) {
    return [...new Set([...(0,retries/* triedBefore */.WK)(judged, others), ...(0,selection/* namedUnderCovers */.u2)(judged, others)])];
}
function report({ world, request, files, findings, tzdata }) {
    const parsing = (0,files_read/* diagnosed */.$Q)(files);
    const notices = [
        ...(world.policy.path === null && findings.length === 0 ? [(0,read_governance/* policyDefault */.iW)()] : []),
        // What it costs is for whoever writes the policy.
        ...(world.facts.subject.event === 'local' ? findWideGlobs(world.policy) : []),
    ];
    const isUsable = isPolicyUsable(parsing, findings);
    const calendar = (0,once/* once */.O)(() => (0,schedule_calendar/* readCalendar */.f)(world.calendar, world.policy));
    const faults = [...parsing, ...findings, ...notices];
    const verdict = isUsable
        ? decide(world, faults, calendar())
        : leaveUndecided(world, [...parsing, ...findings.filter(isApartFromPolicy)]);
    // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
    const said = request.faults.length === 0
        ? verdict.findings
        : verdict.findings.filter((finding) => request.faults.includes(finding));
    const located = sayLimitOnce(said).map((finding) => (0,files_read/* locate */.x5)(finding, files));
    const { subject } = world.facts;
    const draft = said.some(({ reason }) => reason === 'record-missing') ? draftRecord(world, request.docs) : null;
    return {
        verdict: { ...verdict, findings: said },
        evaluatedAt: world.now,
        mode: verdict.gate,
        subject: {
            repository: subject.event === 'local' ? null : world.facts.repository.full_name,
            environment: world.environment,
            commit: subject.sha,
            ref: subject.ref ?? null,
            event: subject.event,
            actor: subject.actor?.login ?? null,
        },
        findings: (0,files_read/* order */.fq)(located),
        inputs: (0,files_read/* inputsOf */.Vc)(world, files),
        records: world.judged.map(({ path, value }) => ({ path, value })),
        reviews: isUsable ? (0,review_duty/* reviewDuties */.Tn)(world, verdict.changes) : new Map(),
        retrospectives: isUsable ? retrospectiveDays(world, verdict.changes) : new Map(),
        evidence: world.policy.approvals.evidence,
        surroundings: isUsable ? (0,surroundings/* findSurroundings */.l)(world, calendar(), verdict.changes) : [],
        impacts: isUsable ? findImpacts(world, verdict) : [],
        texts: files.texts,
        holdsUntil: isUsable ? holdsUntil(world, verdict, (now) => decide({ ...world, now }, faults, calendar())) : null,
        timezone: world.policy.timezone,
        tzdata,
        trusted: request.trusted,
        docs: request.docs,
        ...(draft === null ? {} : { draft }),
    };
}
function isPolicyUsable(parsing, faults) {
    return ![...parsing, ...faults].some(({ reason, level }) => reason === 'policy-invalid' && level === 'error');
}
/** Which records there are, and where the catalog is, the policy says. */
function isApartFromPolicy({ reason, level }) {
    return level === 'error' && reason !== 'record-missing';
}
function withoutFacts({ stage, environment, mode, at, clock }, policy) {
    const now = at ?? clock;
    const facts = (0,empty_world/* emptyFacts */.JI)(now, 'unknown', { id: 0, full_name: '', default_branch: '' });
    return (0,empty_world/* emptyWorld */.wW)({ stage, now, environment, mode, policy, facts });
}


/***/ }),

/***/ 3306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readCheckId),
/* harmony export */   l: () => (/* binding */ writeCheckId)
/* harmony export */ });
/**
 * What stands in `external_id` of a check: whose it is, and whether it waits. It is read by programs, so that no title has to be, which is
 * for people and may be worded anew.
 */
const AWAITING = ' awaiting';
function writeCheckId(owner, isAwaiting) {
    return isAwaiting ? `${owner}${AWAITING}` : owner;
}
/** @returns null where it is another's */
function readCheckId(id, owner) {
    if (id === owner)
        return { isAwaiting: false };
    return id === `${owner}${AWAITING}` ? { isAwaiting: true } : null;
}


/***/ }),

/***/ 1024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isLinkOfGate),
/* harmony export */   FR: () => (/* binding */ linkOfGate),
/* harmony export */   IR: () => (/* binding */ runOfGate),
/* harmony export */   eg: () => (/* binding */ judgedAtOf)
/* harmony export */ });
/** The link of the gate's commit statuses: the run that wrote one, and the instant of its judgement, which GitHub keeps nowhere else. */
const LINK = /\/actions\/runs\/(\d{1,15})#judged-(\S+)$/u;
/** @param judgedAt RFC 3339 */
function linkOfGate(runUrl, judgedAt) {
    return `${runUrl}#judged-${judgedAt}`;
}
/** When what a status says was judged, by its link; null where that is none of the gate's. */
function judgedAtOf(link) {
    return LINK.exec(link)?.[2] ?? null;
}
/** The run that wrote it; null where the link is none of the gate's. */
function runOfGate(link) {
    const [, run] = LINK.exec(link) ?? [];
    return run === undefined ? null : Number(run);
}
function isLinkOfGate(link) {
    return judgedAtOf(link) !== null;
}


/***/ }),

/***/ 6869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeStatus),
/* harmony export */   Ob: () => (/* binding */ holdStatus),
/* harmony export */   jm: () => (/* binding */ MOST_DESCRIPTION),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/* harmony import */ var _facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);
/**
 * The one commit status of the gate under a name: read, and written so that the word of the newest knowledge is the last one. GitHub keeps
 * every status and shows the latest, whoever wrote it and whenever they had looked: each carries the instant of its judgement in its link.
 */




/** What GitHub takes as a description. */
const MOST_DESCRIPTION = 140;
/** How many of a commit's newest statuses are looked through for one that came in between. */
const NEWEST = 100;
const SHOWN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    context: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    state: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('error', 'failure', 'pending', 'success'),
    description: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    target_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    created_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
});
const WRITTEN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct) });
/** The status that GitHub shows under a name; null where there is none. */
async function readStatus(api, repository, where, options = {}) {
    // The combined status holds the latest of each name, to its end.
    const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), ref: where.sha };
    const all = await api.list(api.rest.repos.getCombinedStatusForRef, asked, SHOWN, ({ id }) => String(id), {
        key: 'statuses',
        fresh: options.fresh ?? false,
    });
    if (all.kind === 'unavailable')
        return all;
    // GitHub compares the names of required checks to the letter.
    const found = all.value.find(({ context }) => context === where.name);
    return { kind: 'known', value: found === undefined ? null : toStanding(found) };
}
function toStanding({ id, state, description, target_url, created_at }) {
    const said = (0,_facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAtOf */ .eg)(target_url ?? '');
    const [at, written] = [(0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(said ?? ''), (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(created_at)];
    // An instant after the status itself was made up.
    const judgedAt = at === null || written === null || at > written ? null : said;
    return { id, state, sentence: description ?? '', link: target_url, judgedAt };
}
function isAfter(standing, judgedAt) {
    const [there, own] = [standing?.judgedAt ?? '', judgedAt].map(_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV);
    return there != null && own != null && there > own;
}
/**
 * Says it, unless the word of a later judgement stands there: then that one stays. Where one came in between the look and the write, it
 * is said once more, so that it is the last again.
 */
async function writeStatus(api, repository, word) {
    const standing = await readStatus(api, repository, word, { fresh: true });
    // A refusal to show them comes with one to write them, and that one names the permission to add.
    if (standing.kind === 'unavailable' && standing.status !== 403)
        return standing;
    if (standing.kind === 'known' && isAfter(standing.value, word.judgedAt))
        return { kind: 'known', value: { kind: 'overtaken', login: null } };
    const written = await post(api, repository, word, {
        state: word.state,
        description: word.sentence,
        ...(word.runUrl === null ? {} : { target_url: (0,_facts_gate_link_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOfGate */ .FR)(word.runUrl, word.judgedAt) }),
    });
    if (written.kind === 'unavailable')
        return written;
    const { id, creator } = written.value;
    const kind = await giveBack(api, repository, word, id);
    return kind.kind === 'unavailable'
        ? kind
        : { kind: 'known', value: { kind: kind.value, login: creator?.login ?? null } };
}
function post(api, repository, { sha, name }, body) {
    return api.send(api.rest.repos.createCommitStatus, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), sha, context: name, ...body }, WRITTEN);
}
/** The word of a later judgement that ours was written over, said once more. */
async function giveBack(api, repository, word, own) {
    const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), ref: word.sha };
    const all = await api.list(api.rest.repos.listCommitStatusesForRef, asked, SHOWN, ({ id }) => String(id), {
        most: NEWEST,
        isCut: true,
        fresh: true,
    });
    // What it says was true when it was judged; whether somebody knows better is all that is not known.
    if (all.kind === 'unavailable')
        return { kind: 'known', value: 'written' };
    const ours = all.value.filter(({ context }) => context === word.name).map(toStanding);
    const later = ours.filter((one) => one.id !== own && isAfter(one, word.judgedAt)).sort((a, b) => b.id - a.id)[0];
    if (later === undefined)
        return { kind: 'known', value: 'written' };
    if (later.id > own)
        return { kind: 'known', value: 'overtaken' };
    const again = await post(api, repository, word, {
        state: later.state,
        description: later.sentence,
        ...(later.link === null ? {} : { target_url: later.link }),
    });
    return again.kind === 'unavailable' ? again : { kind: 'known', value: 'overtaken' };
}
/**
 * Takes back a yes that stands there while it is judged anew: a run that dies must not leave it standing. Nothing else is touched, so that
 * what is not green does not change its colour for a moment.
 */
async function holdStatus(api, repository, where) {
    const standing = await readStatus(api, repository, where, { fresh: true });
    if (standing.kind === 'known' && standing.value?.state !== 'success')
        return;
    const clock = api.clock();
    if (standing.kind === 'unavailable' || clock.kind === 'unavailable')
        return;
    await writeStatus(api, repository, {
        ...where,
        state: 'pending',
        sentence: 'Being judged again.',
        judgedAt: clock.value.now,
    });
}


/***/ }),

/***/ 6547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   ac: () => (/* binding */ writeCheck),
/* harmony export */   nA: () => (/* binding */ writeDeploymentFailure)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/**
 * What the gate writes to GitHub: a check or a status, one comment, the status of a deployment. All of it tells people what was
 * decided; none of it decides. A write that fails is an answer for the caller to report, and never an exception.
 */




const APP = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ slug: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const CHECK_RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP) });
const STATUS = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct) });
const MOST_DESCRIPTION = 140;
const MOST_ANNOTATIONS = 50;
/** Further annotations help nobody, and each batch is a write. */
const MOST_BATCHES = 10;
/** A check run; where the token may not write checks, a commit status that says the same. */
async function writeCheck(api, repository, check, isAwaiting) {
    const output = (batch) => ({
        title: check.title.slice(0, 255),
        summary: check.summary,
        annotations: check.annotations
            .slice(batch * MOST_ANNOTATIONS, (batch + 1) * MOST_ANNOTATIONS)
            .map(({ path, line, level, title, message }) => ({
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: title.slice(0, 255),
            message: message.slice(0, 4096),
        })),
    });
    const run = await api.send(api.rest.checks.create, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        name: check.name,
        head_sha: check.sha,
        status: 'completed',
        conclusion: check.conclusion,
        external_id: check.externalId,
        started_at: check.judgedAt,
        completed_at: check.judgedAt,
        output: output(0),
    }, CHECK_RUN);
    if (run.kind === 'known') {
        const batches = Math.min(MOST_BATCHES, Math.ceil(check.annotations.length / MOST_ANNOTATIONS));
        for (let batch = 1; batch < batches; batch += 1) {
            const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), check_run_id: run.value.id, output: output(batch) };
            const more = await api.send(api.rest.checks.update, asked, CHECK_RUN);
            if (more.kind === 'unavailable')
                return more;
        }
        return { kind: 'known', value: { kind: 'check run', login: botOf(run.value.app) } };
    }
    if (run.permission === undefined)
        return run;
    const state = check.conclusion === 'failure' ? (isAwaiting ? 'pending' : 'failure') : 'success';
    const status = await api.send(api.rest.repos.createCommitStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        sha: check.sha,
        state,
        context: check.name,
        description: check.title.slice(0, MOST_DESCRIPTION),
    }, STATUS);
    if (status.kind === 'unavailable')
        return run;
    return { kind: 'known', value: { kind: 'commit status', login: status.value.creator?.login ?? null } };
}
/** An app writes under the login of its bot. */
function botOf(app) {
    return app === null || app.slug === null ? null : `${app.slug}[bot]`;
}
const COMMENT = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    html_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    body: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    user: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct),
    updated_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    performed_via_github_app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP),
});
/**
 * One comment on a pull request, kept up to date in place. A comment is ours only if the marker is its first line and our own bot wrote
 * it, any bot where our own is not known: a marker alone can be planted by anybody. With several the oldest is kept up.
 * @returns the address of the comment; null where there is none and none was wanted
 */
async function writeComment(api, repository, comment) {
    const here = (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository);
    const body = bodyOf(comment);
    // First the login, which takes a while, and then the look, so that as little as possible comes between it and the write.
    const login = await comment.login;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return all;
    const ours = all.value.filter((one) => isMarked(one, comment.marker) && isOwn(one, login));
    for (const own of ours) {
        // Unchanged is left alone: an edit notifies nobody, and still counts against the limits.
        if ((own.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim())
            return { kind: 'known', value: own.html_url };
        if (isNewer(own, comment.judgedAt))
            return { kind: 'known', value: own.html_url };
        const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: own.id, body }, COMMENT);
        if (edited.kind === 'known')
            return { kind: 'known', value: edited.value.html_url };
        // Deleted meanwhile, or another app's: the next one may be ours. Without this look a new one would be made on every run.
        if (edited.status !== 404 && edited.status !== 403)
            return edited;
    }
    if (ours.length === 0 && !comment.isNewWanted)
        return { kind: 'known', value: null };
    const made = await api.send(api.rest.issues.createComment, { ...here, issue_number: comment.number, body }, COMMENT);
    if (made.kind === 'unavailable')
        return made;
    const address = await giveWay(api, here, comment, made.value);
    return { kind: 'known', value: address ?? made.value.html_url };
}
/**
 * Two runs at once find no comment, and each makes one. Whichever is not the oldest then writes into the oldest and takes its own away
 * again; no other is ever deleted. @returns the address of the oldest; null where ours is the oldest, or stays because that failed
 */
async function giveWay(api, here, comment, made) {
    const { user } = made;
    if (user === null)
        return null;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return null;
    const oldest = all.value.find((one) => isMarked(one, comment.marker) && isOwn(one, user.login));
    if (oldest === undefined || oldest.id >= made.id)
        return null;
    if (isNewer(oldest, comment.judgedAt)) {
        await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
        return oldest.html_url;
    }
    const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: oldest.id, body: bodyOf(comment) }, COMMENT);
    if (edited.kind === 'unavailable')
        return null;
    await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
    return edited.value.html_url;
}
function bodyOf({ marker, body, judgedAt }) {
    return `${marker}\n${body.trimEnd()}\n\n<!-- judged ${judgedAt} -->`;
}
/**
 * Whether a later judgement stands in the comment already. It is the one thing that is read back, and can only leave what is there: an
 * instant that is later than the comment itself was made up, and is not believed.
 */
function isNewer({ body, updated_at }, judgedAt) {
    const [, stands] = /\n<!-- judged (\S+) -->$/u.exec((body ?? '').trimEnd()) ?? [];
    const [there, ours, written] = [stands ?? '', judgedAt, updated_at].map(_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV);
    return there != null && ours != null && written != null && there > ours && there <= written;
}
/** The oldest first. */
async function listComments(api, here, number) {
    const all = await api.list(api.rest.issues.listComments, { ...here, issue_number: number }, COMMENT, ({ id }) => String(id), { fresh: true });
    return all.kind === 'unavailable' ? all : { kind: 'known', value: [...all.value].sort((a, b) => a.id - b.id) };
}
function isMarked({ body }, marker) {
    return (body ?? '').split(/\r?\n/)[0] === marker;
}
/** @param login under which the token writes; null where that is not known, and then any bot will do */
function isOwn({ user, performed_via_github_app }, login) {
    if (user === null || (login === null && user.type !== 'Bot'))
        return false;
    const via = botOf(performed_via_github_app);
    return (login === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, login)) && (via === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, via));
}
/** Tells the deployment that it does not go out; a yes is left to the job that deploys. */
async function writeDeploymentFailure(api, repository, deployment, description, logUrl) {
    const answer = await api.send(api.rest.repos.createDeploymentStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        deployment_id: deployment,
        state: 'failure',
        description: description.slice(0, MOST_DESCRIPTION),
        ...(logUrl === null ? {} : { log_url: logUrl }),
    }, (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd }));
    return answer.kind === 'known' ? { kind: 'known', value: null } : answer;
}


/***/ }),

/***/ 4564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ otherReasons),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   O0: () => (/* binding */ sayHeadline),
/* harmony export */   S0: () => (/* binding */ sayReason),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
/* unused harmony export MARKS */
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5775);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7326);
/** The verdict in at most ten words, the first of which is the contract's: what a developer reads in two seconds. */







const MARKS = {
    undetermined: '\u2754',
    refused: '\u26d4',
    awaiting: '\u23f3',
    authorised: '\u2705',
    'not-required': '\u2796',
};
/** As in the headline; the terminal and the status say them in the contract's own form. */
const WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Waiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
/** Titles that are too long for it, or that a developer would have to read twice. */
const SHORT = {
    'record-missing': 'there is no change record',
    'record-invalid': 'the change record is not right yet',
    'placeholder-text': 'a placeholder stands where an answer is needed',
    'commit-not-covered': 'a commit belongs to no authorised change',
    'first-deployment': 'where coverage begins is not said',
    'pull-request-not-open': 'the pull request is a draft or closed',
    'no-rule-matches': 'no rule says who approves this',
    'approver-role-not-held': 'an approver held no role then',
    'item-unlisted': 'an item that is touched is not listed',
    collision: 'another change has this item then',
    'dependency-unmet': 'a change it depends on comes first',
    'dependency-unknown': 'it depends on an unknown change',
    'model-invalid': 'the model of the change cannot be used',
    'model-used-up': 'its model may not be used again',
    'model-unapproved': 'the model was not approved',
    'retrospective-overdue': 'an emergency was not reviewed in time',
    'retrospective-due': 'an emergency is still to be reviewed',
    'not-deployed-before': 'it has to run in another environment first',
    'soak-short': 'it has not run long enough before',
    'check-missing': 'a check has not ended yet',
    'check-failed': 'a check that has to succeed failed',
    'evidence-unavailable': 'something needed could not be read',
    'permission-missing': 'the token may not read enough',
    'commit-unreachable': 'the commit is on no branch or tag',
    'identity-mismatch': 'a login belongs to another account',
    'outside-change-window': 'it is not inside a change window',
    'in-freeze': 'a freeze forbids this time',
    'lead-time-short': 'it was asked for too late',
    'window-closed': 'its time is over',
};
/** The mark of a decision; where the policy only advises nothing is red. */
function markOf(decision, { verdict: { outcome, stage } }) {
    return decision === 'refused' && outcome === 'warn' && stage !== 'draft' ? '\u26a0' : MARKS[decision];
}
/** `\u26d4 Refused: do not deploy now, the window closed at 16:00`. */
function sayHeadline(report) {
    const { decision, outcome, stage } = report.verdict;
    const advice = outcome === 'warn' && stage !== 'draft' ? ' (advice only)' : '';
    return `${markOf(decision, report)} ${WORDS[decision]}${advice}${say(report)}`;
}
function say(report) {
    const { decision, stage, changes } = report.verdict;
    switch (decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return stage === 'draft' ? sayDraft(report) : sayWaiting(report, changes);
        case 'refused':
        case 'undetermined': {
            const finding = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
            return finding === null ? ': no change was judged' : `: ${sayReason(finding, report)}`;
        }
    }
}
function sayDraft(report) {
    const lacks = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
    return lacks !== null && lacks.level === 'error'
        ? `: the draft is not done, ${sayReason(lacks, report)}`
        : ': the draft is sound, nothing is authorised yet';
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0)
        return ': back to what ran before';
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBriefly */ .J$)(instant, report.timezone, report.evaluatedAt);
    const closes = earliest(changes.flatMap(({ schedule }) => schedule?.closesAt ?? []));
    if (stage === 'deploy')
        return closes === undefined ? ': deploy now' : `: deploy now, until ${at(closes)}`;
    const now = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(report.evaluatedAt) ?? 0;
    const isAhead = (instant) => ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(instant ?? '') ?? 0) > now;
    const opens = latest(changes.flatMap(({ schedule }) => [schedule?.opensAt ?? null, schedule?.start ?? null].filter(isAhead)));
    if (opens !== undefined)
        return `: merge, and deploy from ${at(opens)}`;
    return closes === undefined ? ': merge' : `: merge, and deploy until ${at(closes)}`;
}
function sayNotRequired({ verdict: { gate }, findings }) {
    if (gate === 'none')
        return ': the policy does not govern this environment';
    if (findings.some(({ reason }) => reason === 'record-upkeep'))
        return ': a record is only kept up';
    if (findings.some(({ reason }) => reason === 'governance-changed'))
        return ': only the rules are changed';
    return ': no change record is needed';
}
/** `Waiting for 4 approvals`; a lone one by whose it is. What else is waited for is said where nobody has to approve. */
function sayWaiting(report, changes) {
    const waiting = changes.filter(({ decision }) => decision === 'awaiting');
    const rows = waiting.flatMap(_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV);
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .countMissing */ .Gc)(rows);
    if (missing > 0) {
        const lacking = rows.filter(({ requirement }) => !requirement.met);
        const [only] = lacking;
        const asked = only?.requirement.asks;
        const isPlain = lacking.length === 1 && asked?.kind === 'people' && asked.role !== null && asked.skills.length === 0;
        const who = isPlain && asked.capacity === null && only !== undefined && only.requirement.have === 0
            ? (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(only.requirement)
            : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing, 'approval');
        return ` for ${who}${waiting.some(({ type }) => type === 'emergency') ? ' (emergency)' : ''}`;
    }
    const finding = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report);
    return finding === null ? ': somebody or something is missing' : `: ${sayReason(finding, report)}`;
}
/** Why, in a few words; times in the policy's zone. */
function sayReason({ reason, change, where }, report) {
    const { changes, stage } = report.verdict;
    const own = changes.find(({ id }) => id === change) ?? changes[0];
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBriefly */ .J$)(instant, report.timezone, report.evaluatedAt);
    const isToday = (instant) => /^\d\d:/u.test(at(instant));
    const { start = null, end = null } = own?.schedule ?? {};
    // The reason is that of an approver; this is who assessed the risk.
    if (where?.pointer.at(-1) === 'assessed-by')
        return 'the risk was assessed without the level for it';
    if (reason === 'window-closed' && end !== null && (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(end) !== null) {
        const when = isToday(end) ? `at ${at(end)}` : `on ${at(end)}`;
        return stage === 'deploy' ? `do not deploy now, the window closed ${when}` : `its time ended ${when}`;
    }
    if (reason === 'window-not-open' && start !== null)
        return isToday(start) ? `deploy from ${at(start)}` : `do not deploy before ${at(start)}`;
    return SHORT[reason] ?? lowerFirst(_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[reason].title);
}
/** Where the run has more reasons than the one that is named, of those that make its decision. */
function otherReasons(report) {
    const { verdict, findings } = report;
    const stopping = findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === verdict.decision && !verdict.changes.some((change) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isInChecklist */ .g8)(one, change)));
    return Math.max(0, stopping.length - 1);
}
function lowerFirst(title) {
    return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
function earliest(instants) {
    return inOrder(instants)[0];
}
function latest(instants) {
    return inOrder(instants).at(-1);
}
function inOrder(instants) {
    return [...instants].sort((a, b) => ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(a) ?? 0) - ((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(b) ?? 0));
}


/***/ }),

/***/ 3685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ listImpact),
/* harmony export */   i: () => (/* binding */ sayImpact)
/* harmony export */ });
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** `3 items depend on it, most critical component:default/shop (1) through component:default/db \u2192 component:default/api`. */
function sayImpact({ changed, dependants, left, criticality, mostCritical }) {
    const count = dependants.length + left.dependants;
    const on = changed.length + left.changed === 1 ? 'it' : 'them';
    const reach = count === 0
        ? `nothing else in the catalog depends on ${on}`
        : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
    if (criticality === null || mostCritical === null)
        return `${reach}; no criticality is known`;
    const { ref, path } = mostCritical;
    if (path.length < 2)
        return `${reach}; criticality ${criticality}, which is that of ${ref}`;
    return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' \u2192 ')}`;
}
/** One line for each item that is changed and each that depends on one. */
function listImpact({ changed, dependants, left }) {
    const more = (count, what) => (count === 0 ? [] : [`and ${count} more ${what}`]);
    return [
        ...changed.map((item) => `${item.ref}${sayItem(item)}${item.isKnown ? '' : ', not in the catalog'}`),
        ...more(left.changed, 'that are changed'),
        ...dependants.map((item) => `${shorten(item.path).join(' \u2190 ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`),
        ...more(left.dependants, 'that depend on these'),
    ];
}
function sayItem({ owner, criticality }) {
    const parts = [
        ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    return ` (${parts.join(', ')})`;
}
/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path) {
    return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '\u2026', ...path.slice(-1)];
}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3058);
/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */


const MARKS = { done: '\u2713', due: '\u25cb', ended: '\u2717' };
/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER = [
    'collision',
    'dependency-unknown',
    'dependency-unmet',
    'dependency-order',
    'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME = [
    'schedule-invalid',
    'offset-mismatch',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
    'duration-too-long',
    'calendar-horizon',
];
const NOT_ASSESSED = ['risk-under-declared', 'placeholder-text', 'record-invalid'];
/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
function traceLife(change, report) {
    const record = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(change, report);
    const judged = traceJudged(change, report);
    // Behind what has ended nothing is still to come, whatever would be said of it today.
    const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
    return [...passed, ...traceEnd(change, record, report)];
}
/** `\u2713 assessed \u2192 \u2713 prioritised \u2192 \u25cb scheduled \u2192 \u2026`; made of our own words only. */
function sayLife(change, report) {
    return traceLife(change, report)
        .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
        .join(' \u2192 ');
}
function traceJudged(change, report) {
    if (change.decision === 'not-required')
        return [];
    const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
    const hasError = (reasons) => errors.some(({ reason }) => reasons.includes(reason));
    // What only has to wait is no fault: a window that is not open yet leaves the change scheduled.
    const hasErrorAt = (key) => errors.some((finding) => finding.where?.pointer?.[0] === key && (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) !== 'awaiting');
    // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
    const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
    const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
    return [
        toStep('assessed', isAssessed),
        toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
        toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
        toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
    ];
}
function traceEnd(change, record, report) {
    const result = record?.outcome?.result;
    if (result === undefined && record?.withdrawn !== undefined)
        return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
    const review = traceReview(record, report.reviews.get(change.path));
    const isClosed = result !== undefined && (review === null || review.state === 'done');
    return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}
/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record, duty) {
    const isWritten = record?.outcome?.review !== undefined;
    switch (duty?.kind) {
        case undefined:
            return toStep('reviewed', isWritten);
        case 'none':
            return isWritten ? toStep('reviewed', true) : null;
        case 'done':
            return toStep('reviewed', true);
        case 'beyond':
            return toStep('reviewed', false);
        case 'due':
            return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
        case 'overdue':
            return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
    }
}
function sayResult(result) {
    switch (result) {
        case undefined:
        case 'successful':
            return toStep('implemented', result !== undefined);
        case 'successful-with-issues':
            return { step: 'implemented', state: 'done', note: 'with issues' };
        case 'backed-out':
        case 'failed':
            return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
    }
}
function toStep(step, isDone) {
    return { step, state: isDone ? 'done' : 'due', note: null };
}


/***/ }),

/***/ 2966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var report_words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/change-title.js




/** Names of environments on one line; more are in the record. */
const MOST = 4;
function changeTitle(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report);
    const incident = record?.emergency?.incident;
    const title = [
        { strong: change.title },
        ' (',
        { code: change.id },
        ...(incident === undefined ? [] : [', incident ', { code: incident }]),
        ')',
    ];
    const { subject, verdict } = report;
    const named = record?.environments ?? [];
    const environments = verdict.stage === 'deploy' && subject.environment !== null ? [subject.environment] : named;
    const parts = [
        ...(change.risk === null
            ? []
            : [[`${words/* RISK_SQUARES */.Dr[change.risk.final]} `, { strong: `${(0,words/* capital */.Nx)(change.risk.final)} risk` }]]),
        change.type === 'emergency' ? ['\ud83d\udea8 ', { strong: 'emergency' }] : [change.type],
        ...(environments.length === 0 ? [] : [nameEnvironments(environments)]),
        ...whenOf(change, report),
    ];
    const line = parts.flatMap((part, at) => (at === 0 ? part : [' \u00b7 ', ...part]));
    return [{ kind: 'lines', texts: [title, line] }];
}
function nameEnvironments(names) {
    const some = names.slice(0, MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
    return names.length > MOST ? [...some, ` and ${names.length - MOST} more`] : some;
}
/** `Tue 24 Nov, 10:00 to 12:00 (London)`, and how long until then or how long is left. */
function whenOf({ schedule }, report) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    if (schedule === null || now === null)
        return [];
    const { start, end, opensAt, closesAt } = schedule;
    if (start === null || end === null) {
        if (opensAt !== null)
            return [[`may go out from ${change_title_moment(opensAt, report)}`]];
        return closesAt === null ? [['no fixed time']] : [[`no fixed time, open until ${change_title_moment(closesAt, report)}`]];
    }
    return [[{ strong: (0,moment/* sayTime */.JS)(start, end, report.timezone, report.evaluatedAt) }], ...leftOf(start, end, now, report)];
}
function leftOf(start, end, now, report) {
    const [from, to] = [(0,time/* parseInstant */.nV)(start), (0,time/* parseInstant */.nV)(end)];
    if (from === null || to === null)
        return [];
    if (now < from)
        return [[`begins in ${(0,moment/* sayPeriod */.R0)(from - now)}`]];
    if (now < to)
        return [[`${(0,moment/* sayPeriod */.R0)(to - now)} left`]];
    return [[`over since ${change_title_moment(end, report)}`]];
}
function change_title_moment(instant, report) {
    return (0,moment/* sayMoment */.Gg)(instant, report.timezone, report.evaluatedAt);
}
/** The time alone, where it is on the day on which the slot begins. */
function byWhen(instant, start, { timezone, evaluatedAt }) {
    const [day, time] = (0,moment/* sayMoment */.Gg)(instant, timezone, evaluatedAt, 'no place').split(', ');
    return (0,moment/* sayMoment */.Gg)(start, timezone, evaluatedAt).startsWith(`${day}, `) ? `at ${time}` : `on ${day}, ${time}`;
}
/** The free times nearest to the plan, how to take one, and who has said yes to the old one. */
function freeTimes(change, report) {
    const slots = change.schedule?.slots ?? [];
    if (slots.length === 0)
        return [];
    const given = [...new Set(change.approvals.filter(({ counted }) => counted).map(({ approver }) => approver))];
    const again = given.length === 0
        ? []
        : [
            '; ',
            ...given.flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }])),
            ` then ${given.length === 1 ? 'has' : 'have'} to approve again`,
        ];
    const how = [
        { strong: 'Next' },
        `: take ${slots.length === 1 ? 'this free time' : 'one of these free times'}. Set `,
        { code: 'schedule' },
        ' in ',
        { code: change.path },
        ...again,
        '.',
    ];
    const times = slots.map(({ start, end, latestStart }) => {
        const isFixed = latestStart === null || latestStart === start;
        const room = isFixed ? '' : `, to begin ${byWhen(latestStart, start, report)} at the latest`;
        return ['\u2022 ', { strong: (0,moment/* sayTime */.JS)(start, end, report.timezone, report.evaluatedAt) }, room];
    });
    const cannotWait = report.verdict.stage === 'deploy' && change.type === 'normal'
        ? [
            [
                'Cannot wait, because of an incident? Write an emergency change: ',
                { code: 'change-gate new --type emergency' },
                '.',
            ],
        ]
        : [];
    return [{ kind: 'lines', texts: [how, ...times, ...cannotWait] }];
}

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/report/missing.js
var missing = __webpack_require__(5775);
;// CONCATENATED MODULE: ./.build/build/src/report/checklist.js



/** The most people of one cell. */
const checklist_MOST = 8;
const AGAIN = {
    unconfirmed: 'again, with the line below',
    stale: 'again, since it has changed',
    expired: 'again, since it was too long ago',
    unproven: 'again, after this check has run',
};
function checklist(change) {
    const rows = (0,missing/* askedRows */.qV)(change);
    if (rows.length === 0)
        return [];
    const isOpen = rows.some(({ requirement }) => !requirement.met);
    const isKnown = change.decision !== 'undetermined';
    return (0,render_document/* table */.tp)(['', 'Approval', isOpen ? 'Still to come from' : 'Approved by'], 'rows of checklists', rows.map((row) => [row.requirement.met ? '\u2705' : '\u2b1c', labelOf(change, row, isKnown), whoOf(row)])).map((block) => ({ ...block, rank: 1 }));
}
/** `Board cab: 0 of 3`; with its pull request where several go out. */
function labelOf({ through = [] }, row, isKnown) {
    const { requirement, pullRequest } = row;
    const { have, count } = requirement;
    const asked = (0,words/* capital */.Nx)((0,words/* sayWhoIsAsked */.QL)(requirement));
    const known = isKnown ? '' : ', as far as could be read';
    return [
        ...(through.length > 1 && pullRequest !== null ? [{ code: `#${pullRequest}` }, ' \u00b7 '] : []),
        `${asked}: ${have} of ${count}${known}`,
    ];
}
function whoOf({ requirement, given, open }) {
    const has = given.length === 0
        ? []
        : [
            ...listNames(given.map((login) => [login, null]), 'and'),
        ];
    if (requirement.met)
        return has.length === 0 ? render_document/* NOTHING */.K$ : has;
    const still = open.length === 0
        ? ['nobody in the register']
        : listNames(open.map(({ login, again }) => [login, again === null ? null : AGAIN[again]]), open.length <= requirement.count - requirement.have ? 'and' : 'or');
    return has.length === 0 ? still : [...still, ' (has ', ...has, ')'];
}
/** Whoever approves again stands last, with the reason. */
function listNames(all, last) {
    const ordered = [...all.filter(([, note]) => note === null), ...all.filter(([, note]) => note !== null)];
    const some = ordered.slice(0, checklist_MOST);
    const left = ordered.length - some.length;
    const parts = some.map(([login, note]) => [
        { code: login },
        ...(note === null ? [] : [` (${note})`]),
    ]);
    const more = left === 0 ? [] : [[`${left} more`]];
    const list = [...parts, ...more];
    return list.flatMap((part, at) => (at === 0 ? part : [at === list.length - 1 ? ` ${last} ` : ', ', ...part]));
}
/** Where to click, and the line to paste, for each pull request that still needs it. */
function howToApprove(change, report) {
    const { through, confirmation, decision } = change;
    if (report.verdict.stage === 'draft' || decision === 'refused' || !report.evidence.includes('review'))
        return [];
    const pulls = (through ?? [{ pullRequest: null, requirements: change.requirements, confirmation }]).filter(({ requirements }) => requirements.some(({ met, eligible }) => !met && eligible.length > 0));
    const isElsewhere = report.verdict.stage === 'deploy' || pulls.length > 1;
    return pulls.flatMap(({ pullRequest, confirmation: line }) => {
        const place = isElsewhere && pullRequest !== null ? [' in pull request ', { code: `#${pullRequest}` }] : [];
        const how = [
            { strong: 'To approve' },
            ...place,
            ': Files changed \u2192 Review changes \u2192 Approve',
            line === null ? '.' : ', with exactly this as the comment:',
        ];
        return line === null ? [(0,render_document/* sentence */.em)(how)] : [(0,render_document/* sentence */.em)(how), { kind: 'copy', text: line, rank: 1 }];
    });
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/report/impact-words.js
var impact_words = __webpack_require__(3685);
;// CONCATENATED MODULE: ./.build/build/src/report/full-record.js
/** The whole record of a change and what was found about it, in facts and lists, for whoever unfolds it. Foreign text; the writers escape it. */





/** The most entries of a list in one cell. */
const full_record_MOST = 20;
function recordFacts(change, record, report) {
    const kind = [
        `${change.type} change`,
        ...(record?.model === undefined ? [] : [' by the model ', { code: record.model }]),
        ...(record?.priority === undefined ? [] : [`, priority ${record.priority}`]),
    ];
    const impact = report.impacts.find(({ path }) => path === change.path);
    const facts = [
        { label: 'Kind', content: kind },
        ...(record === null ? [] : statedFacts(record)),
        ...fact('Risk', (0,report_words/* describeRisk */.bG)(change, report) ?? undefined),
        ...fact('Impact', impact === undefined ? undefined : (0,impact_words/* sayImpact */.i)(impact)),
        ...(0,report_words/* describeTimes */.UM)(change, report).map(([name, text]) => ({ label: (0,words/* capital */.Nx)(name), content: text })),
        ...change.requirements.map((one) => ({
            label: one.met ? 'Has' : 'Needs',
            content: (0,report_words/* describeRequirement */.vo)(one, change),
        })),
        ...change.approvals.map((one) => ({
            label: one.counted ? 'Approved by' : 'Not counted',
            content: (0,report_words/* describeApproval */.xh)(one),
        })),
        {
            // A change without a file has none but that of its model.
            label: change.id.includes('#') ? 'Model' : 'Record',
            content: [{ code: change.path }, ', digest ', { code: (0,digest/* shortDigest */.VK)(change.digest).slice(0, digest/* SHORT_DIGITS */.uo) }],
        },
    ];
    return { kind: 'facts', what: 'rows of change records', facts };
}
function fact(label, content) {
    return content === undefined ? [] : [{ label, content }];
}
function statedFacts(record) {
    const { emergency, covers, links, risk } = record;
    return [
        ...fact('Why', record.reason),
        ...fact('What', record.description),
        ...fact('Emergency', emergency === undefined
            ? undefined
            : [
                emergency.incident === undefined ? 'no incident' : { code: emergency.incident },
                `: ${emergency.justification}`,
            ]),
        ...fact('Asked for by', [{ code: record['requested-by'] }, ` at ${record['requested-at']}`]),
        ...fact('Done by', codes(record.implementers)),
        ...fact('Environments', codes(record.environments)),
        ...fact('Items', codes(record['configuration-items'])),
        ...fact('Depends on', codes(record['depends-on'])),
        ...fact('Tries again', record.retries === undefined ? undefined : { code: record.retries }),
        ...fact('Covers', covers === 'since-last-deployment' ? 'all since the last deployment' : codes(covers)),
        ...(risk === undefined ? [] : riskFacts(risk)),
        ...fact('Late', record.late === undefined ? undefined : [`${record.late.reason} (asked for by `, { code: record.late.by }, ')']),
        ...boardFacts(record),
        ...fact('Links', links === undefined || links.length === 0 ? undefined : codes(links)),
    ];
}
function riskFacts(risk) {
    const { downtime } = risk;
    return [
        ...fact('If it goes wrong', risk.assessment),
        ...fact('Security', risk.security),
        ...fact('Privacy', risk.privacy),
        ...fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : (0,words/* sayDuration */.kP)(downtime)),
    ];
}
function boardFacts(record) {
    return (0,board_decisions/* boardDecisions */.Q)(record).map(({ decision: { name, meeting, minute } }) => ({
        label: 'Board',
        content: [
            { code: name },
            ...(meeting === undefined ? [] : [', meeting of ', { code: meeting }]),
            ...(minute === undefined ? [] : [', minute ', { code: minute }]),
        ],
    }));
}
function codes(texts) {
    if (texts === undefined)
        return undefined;
    const some = texts.slice(0, full_record_MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
    return [...some, ...(texts.length > full_record_MOST ? [` and ${texts.length - full_record_MOST} more`] : [])];
}
/** What is done step by step, and the way back; null where the record has no plan. */
function planTree(record) {
    const plan = record?.plan;
    if (plan === undefined)
        return null;
    const { backout } = plan;
    const nodes = [
        ...section('Mitigations', record?.risk?.mitigations),
        ...section('Implementation', plan.implementation),
        ...section('Verification', plan.verification),
        ...section('Back-out', backout.steps),
        { depth: 1, text: `Go back when: ${backout.trigger}` },
        {
            depth: 1,
            text: [`Takes ${(0,words/* sayDuration */.kP)(backout.duration)}, `, backout.tested ? 'tested' : { strong: 'not tested' }],
        },
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [{ depth: 1, text: `Point of no return: ${backout['point-of-no-return']}` }]),
        ...section('Communication', plan.communication),
    ];
    return { kind: 'tree', what: 'lines of plans', nodes };
}
/** The heading is an entry too, so that every line can be left out by itself. */
function section(name, entries = []) {
    if (entries.length === 0)
        return [];
    return [{ depth: 0, text: { strong: name } }, ...entries.map((text) => ({ depth: 1, text }))];
}

// EXTERNAL MODULE: ./.build/build/src/report/headline.js
var headline = __webpack_require__(4564);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/report/overview.js
var overview = __webpack_require__(4472);
;// CONCATENATED MODULE: ./.build/build/src/report/record-draft.js
function draftBlocks({ draft }) {
    if (draft === undefined)
        return [];
    const { path, text, editor } = draft;
    const offer = editor === null
        ? ['A draft of the record, to be committed to the branch of this pull request as ', { code: path }, ':']
        : [
            { link: editor.address, label: 'Begin the record' },
            ": GitHub's editor opens with a draft; commit it to the branch ",
            { code: editor.branch },
            '. Whoever may push there can.',
        ];
    return [
        { kind: 'sentence', text: offer, rank: 1 },
        {
            kind: 'fold',
            summary: 'The draft',
            what: 'lines',
            rank: 1,
            blocks: [
                { kind: 'source', text, language: 'yaml' },
                {
                    kind: 'sentence',
                    text: 'The gate refuses it until each sentence that only says what to write is replaced, and what is empty is filled in.',
                },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/report/spoken.js
var spoken = __webpack_require__(2565);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/report/time-line-bar.js
/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */


function toLine({ label, tag, from, to }, zone) {
    const start = toMinute(from, zone);
    const end = toMinute(Math.max(to, from + time/* MINUTE */.pY), zone);
    // Where the clock is put back an end can read as before its start, and a chart draws none of that.
    const until = end > start ? end : toMinute(to - from + wallTime(from, zone), 'UTC');
    return `${label} :${tag}${start}, ${until}`;
}
/** `2026-11-24 10:00`: digits of the zone's clock, which the chart shows as they are wherever the reader is. */
function toMinute(instant, zone) {
    return (0,time/* toIso */.tK)(wallTime(instant, zone)).slice(0, 16).replace('T', ' ');
}
function wallTime(instant, zone) {
    return instant + (0,wall_time/* offsetAt */.HA)(instant, (0,wall_time/* isKnownZone */.Wn)(zone) ? zone : 'UTC') * time/* MINUTE */.pY;
}
/** The id after a blank; nothing where it has other characters than an id may have. */
function time_line_bar_labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line-around.js

/** More than these in a section do not fit on a phone. */
const time_line_around_MOST = 6;
const RELATIONS = {
    needed: 'needed',
    'same-item': 'same item',
    'other-items': 'near',
};
/**
 * @param ids the changes that are drawn already
 * @param room what is outside of it is cut off
 */
function drawAround(all, ids, room) {
    const windows = trim(all.flatMap(windowBars), room);
    const freezes = trim(all.flatMap(freezeBars), room);
    const neighbours = trim(neighbourBars(all, ids), room);
    const leftOf = (key) => all.reduce((sum, { left }) => sum + left[key], 0);
    return {
        bars: [...windows.bars, ...freezes.bars, ...neighbours.bars],
        lines: [
            ...time_line_around_section('Windows', windows.bars, room.zone),
            ...time_line_around_section('Freezes', freezes.bars, room.zone),
            ...time_line_around_section('Neighbours', neighbours.bars, room.zone),
        ],
        left: {
            windows: windows.left + leftOf('windows'),
            freezes: freezes.left + leftOf('freezes'),
            neighbours: neighbours.left + leftOf('neighbours'),
        },
    };
}
function windowBars({ windows }) {
    return windows.map(({ environment, start, end }) => ({
        label: `window${time_line_bar_labelOf(environment)}`,
        tag: 'done, ',
        from: start,
        to: end,
    }));
}
function freezeBars({ freezes }) {
    return freezes.map(({ id, hardness, start, end }) => ({
        label: `${hardness} freeze${time_line_bar_labelOf(id)}`,
        tag: 'crit, ',
        from: start,
        to: end,
    }));
}
/** Of what a neighbour is to several changes the weightiest is drawn. */
function neighbourBars(all, ids) {
    const weightOf = (one) => isInTheWay(one) ? 0 : one.relation === 'needed' ? 1 : one.relation === 'same-item' ? 2 : 3;
    const ordered = all
        .flatMap(({ neighbours }) => neighbours)
        .filter(({ id }) => !ids.includes(id))
        .sort((a, b) => weightOf(a) - weightOf(b));
    const once = new Map();
    for (const one of ordered)
        if (!once.has(one.id))
            once.set(one.id, one);
    return [...once.values()].map((one) => ({
        label: `${RELATIONS[one.relation]}${time_line_bar_labelOf(one.id)}`,
        tag: isInTheWay(one) ? 'crit, ' : '',
        from: one.start,
        to: one.end,
    }));
}
function isInTheWay({ relation, overlaps }) {
    return overlaps && relation === 'same-item';
}
function trim(bars, room) {
    const cut = bars
        .map((bar) => ({ ...bar, from: Math.max(bar.from, room.from), to: Math.min(bar.to, room.to) }))
        .filter(({ from, to }) => from < to);
    const once = [...new Map(cut.map((bar) => [toLine(bar, room.zone), bar])).values()];
    return { bars: once.slice(0, time_line_around_MOST), left: Math.max(0, once.length - time_line_around_MOST) };
}
function time_line_around_section(name, bars, zone) {
    return bars.length === 0 ? [] : [`section ${name}`, ...bars.map((bar) => toLine(bar, zone))];
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line.js
/**
 * The times of the judged changes as a small Mermaid chart, with what lies around them: windows, freezes, other changes. It is built from
 * our own words, ids and instants alone, each of them checked against what it may be made of; no other text of a file is ever in it.
 */





/** More than these do not fit on a phone. */
const time_line_MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * time/* DAY */.d_;
/** The theme's own bars have words of less than 4.5 : 1 on them; these have more in the light theme and in the dark one. */
const COLOURS = '%%{init: {"themeVariables": {"taskBkgColor": "#54aeff", "taskBorderColor": "#0969da", "taskTextColor": "#1f2328", "critBkgColor": "#ff8182", "critBorderColor": "#cf222e"}}}%%';
/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * time/* HOUR */.dp;
/** These say that something else is there at that time. Elsewhere the time in words says all that a chart would. */
const CONFLICTS = ['collision', 'dependency-order', 'outside-change-window', 'in-freeze'];
/** The chart, where something stands against the time of a change. */
function timeLineBlocks(report) {
    const isInConflict = report.findings.some(({ reason, level }) => level !== 'notice' && CONFLICTS.includes(reason));
    const drawn = isInConflict ? drawTimeLine(report) : null;
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const more = ['changes', 'windows', 'freezes', 'neighbours'].flatMap((what) => left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`]);
    const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
    const note = more.length === 0 ? [] : ['', `${(0,safe_text/* listWords */.yh)(more, 'and')} ${has} no place in this chart.`];
    return [{ kind: 'chart', lines: [...lines, ...note], rank: 6 }];
}
/** Null where no change has a time. */
function drawTimeLine(report) {
    const rows = report.verdict.changes.flatMap((change) => {
        const bars = toBars(change);
        return bars.length === 0 ? [] : [{ id: change.id, path: change.path, bars }];
    });
    // Only what lies near the first can be seen beside it.
    const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
    const near = rows.flatMap((row) => {
        const kept = row.bars.filter(({ to }) => to - origin <= LONGEST);
        return kept.length === 0 ? [] : [{ ...row, bars: kept }];
    });
    const drawn = near.slice(0, time_line_MOST);
    if (drawn.length === 0)
        return null;
    const bars = drawn.flatMap((row) => row.bars);
    const zone = report.timezone;
    const now = findNow(report, bars);
    const marked = now === null ? bars : [...bars, { from: now, to: now }];
    const around = drawAround(report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)), drawn.map(({ id }) => id), {
        zone,
        from: Math.min(startOf(marked), startOf(bars) - MARGIN),
        to: Math.max(endOf(marked), endOf(bars) + MARGIN),
    });
    const shown = [...marked, ...around.bars];
    const [first, last] = [toMinute(startOf(shown), zone), toMinute(endOf(shown), zone)];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        COLOURS,
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times` : 'Times'} in ${placeWords(zone)}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ id, bars: own }) => own.map((bar) => toLine({ ...bar, label: `${bar.label}${time_line_bar_labelOf(id)}` }, zone))),
        ...around.lines,
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now, zone)}, 0m`]),
        '```',
    ];
    return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}
/** A name of a zone is one of the runtime's own; anything else would be no word of ours. */
function placeWords(zone) {
    const place = (0,moment/* placeOfZone */.nW)(zone);
    return /^[A-Za-z][A-Za-z -]{0,40}$/.test(place) ? place : 'the zone of the policy';
}
function toBars({ decision, schedule }) {
    // No other tag than these: in the dark theme the name beside an active bar cannot be read.
    const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
    const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
    const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
    const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
    const bars = [];
    if (own !== null)
        bars.push({ label: 'scheduled', tag, ...own });
    if (isOther)
        bars.push({ label: 'calendar opens', tag: 'done, ', ...open });
    return bars;
}
function toSpan(start, end) {
    const from = start === null ? null : (0,time/* parseInstant */.nV)(start);
    const to = end === null ? null : (0,time/* parseInstant */.nV)(end);
    return from === null || to === null || to <= from ? null : { from, to };
}
/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function findNow(report, bars) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    const room = Math.max(spanOf(bars), time/* DAY */.d_);
    return now === null || now < startOf(bars) - room || now > endOf(bars) + room ? null : now;
}
/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span) {
    if (span <= 4 * time/* HOUR */.dp)
        return '1hour';
    if (span <= 12 * time/* HOUR */.dp)
        return '3hour';
    if (span <= 1.5 * time/* DAY */.d_)
        return '12hour';
    if (span <= 4 * time/* DAY */.d_)
        return '1day';
    return span <= 14 * time/* DAY */.d_ ? '3day' : span <= 30 * time/* DAY */.d_ ? '1week' : '2week';
}
function startOf(bars) {
    return Math.min(...bars.map(({ from }) => from));
}
function endOf(bars) {
    return Math.max(...bars.map(({ to }) => to));
}
function spanOf(bars) {
    return endOf(bars) - startOf(bars);
}

;// CONCATENATED MODULE: ./.build/build/src/report/what-you-approve.js





/** The most that one cell names. */
const what_you_approve_MOST = 3;
function whatYouApprove(change, record, report) {
    const facts = [
        { label: 'What you approve', content: '' },
        ...whyFacts(record),
        ...backOut(record, change),
        ...dependants(change, report),
        ...risks(record),
        ...level(change, report),
        ...emergencyFacts(change, report),
        ...people(record),
    ];
    return { kind: 'facts', what: 'rows of what is approved', facts, rank: 2 };
}
function what_you_approve_fact(label, content) {
    return content === undefined || content === '' ? [] : [{ label, content }];
}
function whyFacts({ reason, emergency, late, risk }) {
    return [
        ...(emergency === undefined ? what_you_approve_fact('Why', reason) : what_you_approve_fact('Why now', emergency.justification)),
        ...what_you_approve_fact('Why so late', late?.reason),
        ...what_you_approve_fact('If it goes wrong', risk?.assessment),
    ];
}
/** How to go back, how long that takes and whether it was tried: nobody approves without it. */
function backOut({ plan }, { type }) {
    if (plan === undefined)
        return type === 'standard' ? what_you_approve_fact('Back-out', 'as in its model') : [];
    const { steps, trigger, duration, tested, 'point-of-no-return': point } = plan.backout;
    const some = steps.slice(0, what_you_approve_MOST).map((step) => step.replace(/\.$/u, ''));
    const more = steps.length > what_you_approve_MOST ? `; ${steps.length - what_you_approve_MOST} more steps below` : '';
    const how = [
        `${some.join('; ')}${more}: ${(0,words/* sayDuration */.kP)(duration)}, `,
        { strong: tested ? 'tested' : 'not tested' },
        '.',
    ];
    const when = `When: ${trigger}`;
    const last = point === undefined || /^none\.?$/iu.test(point) ? [] : [`No way back: ${point}`];
    return what_you_approve_fact('Back-out', (0,render_document/* lines */.Mn)([how, when, ...last]));
}
function dependants({ path }, { impacts }) {
    const impact = impacts.find((one) => one.path === path);
    if (impact === undefined)
        return [];
    const left = impact.left.dependants + Math.max(0, impact.dependants.length - what_you_approve_MOST);
    const names = impact.dependants
        .slice(0, what_you_approve_MOST)
        .flatMap((item, at) => [
        ...(at === 0 ? [] : [', ']),
        { code: item.ref },
        ...(item.criticality === null ? [] : [` (criticality ${item.criticality})`]),
    ]);
    if (names.length === 0)
        return what_you_approve_fact('Depends on it', 'nothing else in the catalog');
    return what_you_approve_fact('Depends on it', [...names, ...(left === 0 ? [] : [` and ${left} more`])]);
}
function risks({ risk }) {
    if (risk === undefined)
        return [];
    const { downtime, security, privacy } = risk;
    return [
        ...what_you_approve_fact('Downtime', downtime === undefined || downtime === 'PT0S' ? undefined : (0,words/* sayDuration */.kP)(downtime)),
        ...what_you_approve_fact('Security \u00b7 privacy', `${security} \u00b7 ${privacy}`),
    ];
}
function level(change, report) {
    const why = (0,report_words/* describeRisk */.bG)(change, report);
    if (why === null || change.risk === null)
        return [];
    return what_you_approve_fact(`Why ${change.risk.final}`, why.replace(/^\w+: /u, ''));
}
/** What an emergency passes through, and what it owes for that. */
function emergencyFacts({ path, type }, report) {
    if (type !== 'emergency')
        return [];
    const { passes = [] } = report.surroundings.find((one) => one.path === path) ?? {};
    const say = (instant) => (0,moment/* sayMoment */.Gg)((0,time/* toIso */.tK)(instant), report.timezone, report.evaluatedAt);
    const freezes = passes
        .slice(0, what_you_approve_MOST)
        .map(({ id, hardness, end }) => [
        `${hardness} freeze `,
        { code: id },
        ` until ${say(end)}: allowed, because it is an emergency`,
    ]);
    const day = report.retrospectives.get(path);
    return [
        ...what_you_approve_fact('Goes through', freezes.length === 0 ? undefined : (0,render_document/* lines */.Mn)(freezes)),
        ...what_you_approve_fact('Afterwards', day === undefined
            ? undefined
            : ['a retrospective by ', { strong: (0,words/* sayDay */.sA)(day) }, ', by somebody who took no part']),
    ];
}
function people(record) {
    const { 'requested-by': requester, implementers: done } = record;
    if (done === undefined)
        return what_you_approve_fact('Asked for by', { code: requester });
    const names = done
        .slice(0, what_you_approve_MOST)
        .flatMap((login, at) => [...(at === 0 ? [] : [', ']), { code: login }]);
    const more = done.length > what_you_approve_MOST ? [` and ${done.length - what_you_approve_MOST} more`] : [];
    return what_you_approve_fact('Asked for \u00b7 done by', [{ code: requester }, ' \u00b7 ', ...names, ...more]);
}

;// CONCATENATED MODULE: ./.build/build/src/report/document.js
/**
 * The gate's report as a document: the verdict, then what must be done, then what is approved, and the rest folded. One high-risk change
 * fits on a screen; what there is to do stands in its upper half.
 */



















function reportDocument(full) {
    const report = (0,spoken/* inShortTimes */.I)(full);
    const { changes } = report.verdict;
    const [only] = changes;
    const isOne = changes.length === 1 && only !== undefined && (0,overview/* overview */.M)(report).length === 0;
    return {
        title: (0,headline/* sayHeadline */.O0)(report),
        blocks: [
            ...advice(report),
            ...draftBlocks(report),
            ...(isOne ? oneChange(only, report) : severalChanges(report)),
            ...timeLineBlocks(report),
            ...(isOne ? restOf(only, report) : restOfRun(report)),
            footer(report),
        ],
        whole: 'The JSON report has everything.',
    };
}
function advice({ verdict: { outcome, stage }, trusted }) {
    if (outcome !== 'warn' || stage === 'draft')
        return [];
    return [{ kind: 'sentence', text: `The policy only advises here${trusted ? ': the job goes on' : ''}.` }];
}
function oneChange(change, report) {
    return [
        ...nextStep(report),
        ...changeTitle(change, report),
        ...checklist(change),
        ...howToApprove(change, report),
        ...openFindings(report.findings, report, 3),
        ...(isToApprove(change) ? approved(change, report) : []),
    ];
}
/** Worst first, one line each with its reason; then each folded. */
function severalChanges(report) {
    const { changes } = report.verdict;
    const ofRun = report.findings.filter(({ change }) => !changes.some(({ id }) => change !== null && (0,names/* isSameName */.yS)(id, change)));
    return [
        ...nextStep(report),
        ...(0,overview/* overview */.M)(report),
        ...openFindings(ofRun, report, 3),
        ...worstFirst(changes).map((change) => foldedChange(change, report)),
    ];
}
function worstFirst(changes) {
    return [...changes].sort((a, b) => reasons/* DECISIONS */.Yv.indexOf(a.decision) - reasons/* DECISIONS */.Yv.indexOf(b.decision));
}
/** What to do first, where it is more than to approve: that is what the checklist is for. */
function nextStep(report) {
    const { decision, changes } = report.verdict;
    if (decision === 'authorised' || decision === 'not-required')
        return [];
    const first = (0,sentence/* headline */.Pl)(report);
    if (first === null || changes.some((change) => (0,missing/* isInChecklist */.g8)(first, change)))
        return [];
    const change = changes.find(({ id }) => first.change !== null && (0,names/* isSameName */.yS)(id, first.change));
    const times = change === undefined || !(0,missing/* isOfTime */.Dr)(first.reason) ? [] : freeTimes(change, report);
    if (times.length > 0)
        return times;
    // Where nothing else stands below, its own entry says it.
    const isOnly = (0,headline/* otherReasons */.EQ)(report) === 0 && !report.findings.some(({ level }) => level === 'warning');
    return isOnly ? [] : [{ kind: 'sentence', text: [{ strong: 'Next' }, `: ${first.remedy}`] }];
}
/** What stops it and is no row of a checklist, and what to watch out for. */
function openFindings(findings, report, rank) {
    const { verdict } = report;
    const open = findings.filter((one) => one.level === 'error' && !verdict.changes.some((change) => (0,missing/* isInChecklist */.g8)(one, change)));
    const stopping = open.filter((one) => (0,finding/* weigh */.v)(one) !== 'awaiting');
    const awaited = open.filter((one) => (0,finding/* weigh */.v)(one) === 'awaiting');
    const warnings = findings.filter(({ level }) => level === 'warning');
    return [
        ...listed('What stops it', stopping, report, rank),
        ...listed('Also needed', awaited, report, rank),
        ...listed('Watch out', warnings, report, rank + 1),
    ];
}
function listed(heading, findings, report, rank) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', heading, findings, docs: report.docs, isMerged: heading === 'Watch out', rank }];
}
function isToApprove(change) {
    return change.decision === 'awaiting' && (0,missing/* askedRows */.qV)(change).some(({ requirement }) => !requirement.met);
}
function approved(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    return record === null ? [] : [whatYouApprove(change, record, report)];
}
/** What most readers do not open: the plan, the whole record, and what was found besides. */
function restOf(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    const plan = planTree(record);
    const impact = report.impacts.find(({ path }) => path === change.path);
    const reach = impact === undefined ? [] : (0,impact_words/* listImpact */.h)(impact);
    return [
        ...(plan === null ? [] : [fold(`Plan, back-out and checks of ${change.id}`, 'lines of plans', [plan], 5)]),
        fold(`Record of ${change.id}, with times in UTC`, 'rows of change records', [
            recordFacts(change, record, report),
            ...(reach.length === 0 ? [] : [{ kind: 'list', what: 'lines of impacts', entries: reach }]),
        ], 5),
        ...foldedFindings(report.findings, report),
    ];
}
function restOfRun(report) {
    return foldedFindings(report.findings, report);
}
/** What stands in no list above: approvals that are missing or do not count, and notices, those of one reason together. */
function foldedFindings(findings, { verdict, docs }) {
    const isFolded = (one) => one.level === 'notice' || verdict.changes.some((change) => (0,missing/* isInChecklist */.g8)(one, change));
    const folded = findings.filter(isFolded).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    if (folded.length === 0)
        return [];
    const summary = (0,words/* count */.U9)(folded.length, folded.length === findings.length ? 'finding' : 'more finding');
    return [fold(summary, 'findings', [{ kind: 'findings', findings: folded, docs, isMerged: true }], 4)];
}
const LEVELS = ['error', 'warning', 'notice'];
function foldedChange(change, report) {
    const record = (0,report_words/* recordOf */.zv)(change, report) ?? null;
    const plan = planTree(record);
    const own = report.findings.filter((one) => one.change !== null && (0,names/* isSameName */.yS)(one.change, change.id));
    return fold([{ strong: change.id }, `: ${change.title}`], 'rows of change records', [
        ...changeTitle(change, report),
        ...freeTimes(change, report),
        ...checklist(change),
        ...howToApprove(change, report),
        ...openFindings(own, report, 3),
        ...(isToApprove(change) ? approved(change, report) : []),
        ...(plan === null ? [] : [plan]),
        recordFacts(change, record, report),
        { kind: 'lines', texts: [(0,life_line/* sayLife */._)(change, report)], tone: 'soft' },
    ], 2);
}
function fold(summary, what, blocks, rank) {
    return { kind: 'fold', summary, what, blocks, rank };
}
/** How far a lone change has come, where all this comes from, and when it was looked at. */
function footer(report) {
    const { subject, verdict, trusted, mode } = report;
    const [only] = verdict.changes;
    const at = (0,moment/* sayMoment */.Gg)(report.evaluatedAt, report.timezone, report.evaluatedAt);
    const life = verdict.changes.length === 1 && only !== undefined ? [(0,life_line/* sayLife */._)(only, report)] : [];
    const commit = subject.commit === null ? [] : ['for commit ', { code: subject.commit.slice(0, 12) }, ', '];
    const checked = ['Judged ', ...commit, `on ${at}, stage ${verdict.stage}, gate ${mode}.`];
    const doubt = trusted ? [] : ['Read from a checkout. The gate reads what is on GitHub, so its decision may differ.'];
    return { kind: 'lines', texts: [...life, checked, ...doubt], tone: 'soft', rank: 1 };
}

;// CONCATENATED MODULE: ./.build/build/src/report/markdown.js
/**
 * The report as Markdown, for the comment, the job's summary and `--format markdown`. Whatever the record says stays text: it can forge no
 * verdict, mention nobody and load nothing.
 */


/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
function renderMarkdown(report, options) {
    return (0,writer/* renderAsMarkdown */.i)(reportDocument(report), options);
}


/***/ }),

/***/ 5775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isOfTime),
/* harmony export */   Gc: () => (/* binding */ countMissing),
/* harmony export */   bB: () => (/* binding */ whoCanAct),
/* harmony export */   g8: () => (/* binding */ isInChecklist),
/* harmony export */   qV: () => (/* binding */ askedRows)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);

const AGAIN = {
    'approval-unconfirmed': 'unconfirmed',
    'approval-stale': 'stale',
    'approval-expired': 'expired',
    'approval-unproven': 'unproven',
};
function askedRows(change) {
    const { through, requirements, approvals } = change;
    const all = through ?? [{ pullRequest: null, requirements, approvals }];
    return all.flatMap((one) => one.requirements.map((requirement) => rowOf(one.pullRequest, requirement, one.approvals)));
}
function rowOf(pullRequest, requirement, approvals) {
    const counted = approvals.filter((one) => one.counted).map(({ approver }) => approver);
    return {
        pullRequest,
        requirement,
        given: requirement.given ?? (requirement.met ? counted : []),
        open: requirement.met ? [] : requirement.eligible.map((login) => ({ login, again: againOf(login, approvals) })),
    };
}
function againOf(login, approvals) {
    const own = approvals.find((one) => !one.counted && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one.approver, login));
    return AGAIN[own?.reason] ?? null;
}
/** How many approvals are still to come; a board that is full and has not decided lacks one. */
function countMissing(rows) {
    return rows.reduce((sum, { requirement: { met, count, have } }) => sum + (met ? 0 : Math.max(count - have, 1)), 0);
}
/** Everybody who can give what is missing, each once. */
function whoCanAct(rows) {
    const logins = rows.flatMap(({ open }) => open.map(({ login }) => login));
    return logins.filter((login, at) => logins.findIndex((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one, login)) === at);
}
/**
 * Whether the checklist of a change says already what a finding says: an approval that is missing or does not count, where somebody can
 * give it. What nobody can give is said at length.
 */
function isInChecklist(finding, change) {
    const { reason, where, level } = finding;
    if (level !== 'error' || finding.change === null || !(0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(finding.change, change.id))
        return false;
    if (!OF_APPROVALS.includes(reason))
        return false;
    // Who assessed the risk, and that a change is late, are no rows of it.
    if (where !== null && where.pointer[0] !== 'approvals')
        return false;
    const missing = askedRows(change).filter(({ requirement }) => !requirement.met);
    return missing.length > 0 && missing.every(({ open }) => open.length > 0);
}
/** Whether another time would help. */
function isOfTime(reason) {
    return OF_TIME.includes(reason);
}
const OF_TIME = [
    'collision',
    'dependency-order',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
];
const OF_APPROVALS = [
    'approval-outstanding',
    'approval-unproven',
    'approval-unconfirmed',
    'approval-stale',
    'approval-expired',
    'approver-unknown',
    'approver-below-level',
    'approver-role-expired',
    'approver-role-not-held',
    'approver-not-independent',
    'approver-is-bot',
    'approver-counted-twice',
    'delegation-invalid',
    'board-inquorate',
];


/***/ }),

/***/ 4472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview),
/* harmony export */   r: () => (/* binding */ overviewLines)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7276);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4564);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5775);
/** Several changes at one glance, the worst first, each with the reason for what was decided. */







/** The most people who are named in a row. */
const MOST = 5;
/** Worst first; nothing where one change alone was judged. */
function overviewLines(report) {
    const lines = [...report.verdict.changes.map((change) => lineOf(change, report)), ...unjudged(report)];
    if (lines.length < 2)
        return [];
    return [...lines].sort((a, b) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(a.decision) - _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv.indexOf(b.decision));
}
function overview(report) {
    const ordered = overviewLines(report);
    return (0,_render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Decision', 'Change', 'Title', 'Why'], 'rows of the overview', ordered.map(({ decision, id, title, why }) => [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(decision, report)} ${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .WORDS */ .q9[decision]}`, id, title, why])).map((block) => ({ ...block, rank: 1 }));
}
function lineOf(change, report) {
    const { id, title, decision } = change;
    return { decision, id, title, why: whyOf(change, report) };
}
function whyOf(change, report) {
    const { decision, id } = change;
    if (decision === 'authorised' || decision === 'not-required')
        return _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .askedRows */ .qV)(change);
    const number = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .countMissing */ .Gc)(missing);
    if (decision === 'awaiting' && number > 0) {
        const who = (0,_missing_js__WEBPACK_IMPORTED_MODULE_4__/* .whoCanAct */ .bB)(missing);
        const named = who.slice(0, MOST).flatMap((code, at) => (at === 0 ? [{ code }] : [', ', { code }]));
        const more = who.length > MOST ? [` and ${who.length - MOST} more`] : [];
        const what = (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'approval');
        return who.length === 0
            ? `${what}; nobody in the register can give ${number === 1 ? 'it' : 'them'}`
            : [`${what}, from `, ...named, ...more];
    }
    const own = report.findings.filter((one) => one.change !== null && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.change, id));
    const first = firstOf(own, decision) ??
        firstOf(report.findings.filter((one) => one.change === null), decision);
    return first === null ? _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .sayReason */ .S0)(first, report));
}
function firstOf(findings, decision) {
    return findings
        .filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === decision)
        .reduce((best, one) => (best === null || _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(one.reason) < _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(best.reason) ? one : best), null);
}
/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function unjudged(report) {
    const { findings, verdict } = report;
    const found = new Map();
    for (const finding of findings) {
        const { change, path, reason } = finding;
        const decision = (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding);
        const name = change ?? ((0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutRecord */ .r)(reason) ? path : null);
        if (name === null || (decision !== 'refused' && decision !== 'undetermined'))
            continue;
        if (verdict.changes.some((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.id, name) || one.path === path))
            continue;
        if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision)
            continue;
        found.set(name, { decision, id: name, title: _render_document_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$, why: (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .sayReason */ .S0)(finding, report)) });
    }
    return [...found.values()];
}


/***/ }),

/***/ 7326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   jp: () => (/* binding */ sayNext),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5775);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2565);
/**
 * The verdict in one line, used everywhere alike: whether they may go, why not, and who or what is waited for. It is chosen from what
 * the verdict says already and never softens it.
 */







const DECISION_WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Awaiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
const MOST = 400;
/** The longest message that a sentence takes whole. */
const LONG = 110;
/** What is wrong with a governance file says by itself not which file it is. */
const OF_A_FILE = ['policy-invalid', 'register-invalid', 'calendar-invalid', 'items-invalid'];
/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: \u2026`; at most 400 characters. */
function renderSentence(report) {
    const { verdict } = report;
    const spoken = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_6__/* .inShortTimes */ .I)(report);
    const head = verdict.outcome === 'warn' && verdict.stage !== 'draft'
        ? `${DECISION_WORDS[verdict.decision]} (advice only)`
        : DECISION_WORDS[verdict.decision];
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${head}: ${say(spoken)}`, MOST);
}
function say(report) {
    const { verdict } = report;
    switch (verdict.decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return sayAwaiting(report);
        case 'refused':
        case 'undetermined':
            return sayStopped(report);
    }
}
/** `may go to production`, `may be merged`. */
function act(report, may) {
    const { stage } = report.verdict;
    const { environment } = report.subject;
    if (stage === 'deploy')
        return environment === null ? `${may} go out` : `${may} go to ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment, 60)}`;
    return stage === 'review' ? `${may} be merged` : `${may} be put forward`;
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0) {
        const why = report.findings.find(({ reason }) => reason === 'back-out');
        return why?.message ?? `this ${act(report, 'may')}.`;
    }
    const closes = changes
        .flatMap(({ schedule }) => (typeof schedule?.closesAt === 'string' ? [schedule.closesAt] : []))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const opens = changes
        .flatMap(({ schedule }) => (typeof schedule?.opensAt === 'string' ? [schedule.opensAt] : []))
        .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(instant, report.timezone, report.evaluatedAt);
    if (stage === 'deploy')
        return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
    const when = opens === undefined ? (closes === undefined ? null : `until ${at(closes)}`) : `from ${at(opens)}`;
    return `${names(changes)} ${act(report, 'may')}${when === null ? '' : `; ${changes.length === 1 ? 'it' : 'they'} may be deployed ${when}`}.`;
}
function sayNotRequired(report) {
    const { gate, changes } = report.verdict;
    const { environment } = report.subject;
    if (gate === 'none')
        return `the policy does not govern ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment ?? 'this', 60)}; no change record is needed.`;
    const why = report.findings.find(({ reason }) => reason === 'record-upkeep' || reason === 'governance-changed');
    if (why !== undefined)
        return why.message;
    return changes.length === 0
        ? 'nothing that is changed here needs a change record.'
        : `${names(changes)} need${changes.length === 1 ? 's' : ''} no new decision.`;
}
function sayAwaiting(report) {
    const { verdict } = report;
    const waiting = verdict.changes.find(({ decision }) => decision === 'awaiting');
    const lacks = verdict.stage === 'draft' ? headline(report) : null;
    if (lacks !== null && lacks.level === 'error')
        return `the draft of ${names(verdict.changes)} is not done: ${lowerFirst((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(lacks.message, 200)).replace(/\.$/u, '')}.`;
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(waiting).filter(({ requirement }) => !requirement.met);
    const [first] = missing;
    if (waiting !== undefined && first !== undefined) {
        const { requirement } = first;
        const number = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .countMissing */ .Gc)(missing);
        const needs = missing.length === 1
            ? `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(requirement), 120)}${requirement.have > 0 ? `, has ${requirement.have}` : ''}`
            : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'approval');
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} needs ${needs}; ${sayEligible((0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .whoCanAct */ .bB)(missing))}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} before ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody in the register can give it today.';
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(few, 'or')} can approve.`;
}
function sayStopped(report) {
    const finding = headline(report);
    if (finding === null)
        return `this ${act(report, 'may not')}; no change was judged.`;
    const stopping = report.findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === report.verdict.decision).length;
    const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
    const message = (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.message);
    // A long message stands below in full; here its title says enough.
    const { title } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason];
    const short = OF_A_FILE.includes(finding.reason) ? `${title}: ${message}` : message;
    const why = message.length <= LONG ? short : `${title}.`;
    const what = finding.change === null
        ? report.verdict.stage === 'deploy'
            ? 'this deployment'
            : 'this'
        : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.change, 70);
    return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}
/** What to do first, in a sentence: everybody who has to act, and nobody else; null where nothing is to be done. */
function sayNext(report) {
    const { decision, changes } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
    if (first === null)
        return null;
    const change = changes.find((one) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isInChecklist */ .g8)(first, one));
    const missing = change === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(change).filter(({ requirement }) => !requirement.met);
    // Of one requirement its own remedy says who, and every way.
    if (missing.length < 2 || !report.evidence.includes('review'))
        return first.remedy;
    const who = missing.map(({ requirement, open, pullRequest }) => {
        const where = pullRequest === null ? '' : ` in pull request #${pullRequest}`;
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(fewNames(open.map(({ login }) => login)), 'or')}${where} (${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayWhoIsAsked */ .QL)(requirement)})`;
    });
    const how = change?.confirmation == null ? 'in a review' : 'in a review with the confirmation line';
    return `Still to approve, ${how}: ${who.join('; ')}.`;
}
function fewNames(logins) {
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return logins.length > 5 ? [...few, `${logins.length - 5} more`] : few;
}
/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
function headline(report) {
    const decisive = report.findings.filter((finding) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === report.verdict.decision);
    const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
    const rank = (finding) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(finding.reason);
    return from.reduce((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
function names(changes) {
    const ids = [...new Set(changes.map(({ id }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id, 70)))];
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(ids, 'and');
}
// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text) {
    return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|Something|The|There|This|Two|What|When|Whether) /u.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}


/***/ }),

/***/ 3058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ describeSurroundings),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7326);
/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */






/** The record of a change. Changes without a file share the file of their model, so that the path alone does not tell. */
function recordOf({ id, path }, { records }) {
    const own = records.filter((record) => record.path === path);
    return (own.find(({ value }) => value.id === id) ?? own[0])?.value;
}
/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFloors */ .Z$)(risk, ',')}`;
    const stated = recordOf(change, report)?.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFloors */ .Z$)(risk)}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;
/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
function describeSurroundings(change, report) {
    const around = report.surroundings.find(({ path }) => path === change.path);
    // Of more changes only the first have them, and silence would look like nothing there.
    if (around === undefined || report.verdict.changes.length > _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SURROUNDED */ .I)
        return [];
    const { freezes, neighbours, left } = around;
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayShort */ .cM)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(instant), report.timezone, report.evaluatedAt);
    const begins = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(change.schedule?.start ?? report.evaluatedAt);
    const frozen = freezes.map(({ id, hardness, start, end }) => {
        const isBefore = begins === null || start <= begins;
        return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
    });
    const beside = neighbours.map(({ id, relation, overlaps }) => {
        const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
        return what.length === 0 ? id : `${id} (${what.join(', ')})`;
    });
    return [
        ['freeze', few(frozen, left.freezes, '; ')],
        ['next to', few(beside, left.neighbours, ', ')],
    ].filter(([, text]) => text !== '');
}
const RELATIONS = { needed: 'needed', 'same-item': 'same item' };
function few(texts, left, mark) {
    const named = texts.slice(0, MOST_NEAR);
    const more = texts.length - named.length + left;
    return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}
/** `1 change and release manager (rule \u201cmoderate\u201d), has 0 of 1; cpatel or dlee can approve.` */
function describeRequirement(requirement, { decision }) {
    const { rule, count, have, met, eligible } = requirement;
    const needs = (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(requirement);
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
    const known = decision === 'undetermined' ? ' as far as could be read' : '';
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}${known}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change and release manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role === null ? 'no role level' : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayName */ .NJ)(role)}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
    if (counted)
        return given;
    // A vote that was put off is the only one that is outstanding itself.
    if (reason === 'approval-outstanding')
        return `${given} (deferred)`;
    return reason !== null && (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonId */ .mS)(reason)
        ? `${given} (${_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[reason].title}: ${reason})`
        : `${given} (no reason given)`;
}
const PROOFS = {
    review: 'review',
    environment: 'approving the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};


/***/ })

};
