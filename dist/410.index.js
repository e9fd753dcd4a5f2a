export const id = 410;
export const ids = [410];
export const modules = {

/***/ 9410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./.build/build/domain/outcome.js
var outcome = __webpack_require__(518);
// EXTERNAL MODULE: ./.build/build/domain/emergencies.js
var emergencies = __webpack_require__(5475);
// EXTERNAL MODULE: ./.build/build/domain/review-duty.js
var review_duty = __webpack_require__(7621);
;// CONCATENATED MODULE: ./.build/build/domain/owed.js
/** All that a repository still owes after its changes: unpaid retrospectives, due or overdue, and reviews that are overdue. */


const STATES = ['overdue', 'due', 'beyond'];
/** Overdue first, then by day and id, so that the same records give the same list. */
function findOwed(records, directory, world) {
    const { policy, now } = world;
    return records
        .flatMap((record) => {
        const { id, type } = record.value;
        const { path } = record;
        const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy, now });
        if (debt !== null)
            return [{ id, path, what: 'retrospective', state: debt.kind, day: debt.day, eligible: debt.eligible }];
        // The review of an emergency is its retrospective.
        if (type === 'emergency')
            return [];
        const duty = (0,review_duty/* reviewDuty */.xK)(record, (0,review_duty/* levelByRecord */.Rq)(world, record), policy, now);
        if (duty.kind === 'beyond')
            return [{ id, path, what: 'review', state: 'beyond', day: null, eligible: [] }];
        return duty.kind === 'overdue'
            ? [{ id, path, what: 'review', state: 'overdue', day: duty.day, eligible: [] }]
            : [];
    })
        .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        compare(a.day ?? '', b.day ?? '') ||
        compare(a.id, b.id) ||
        compare(a.path, b.path));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/domain/paths.js
var domain_paths = __webpack_require__(5858);
// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/selection.js
var selection = __webpack_require__(5120);
// EXTERNAL MODULE: ./.build/build/gate/library.js
var gate_library = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/build/gate/reading.js + 2 modules
var reading = __webpack_require__(6885);
// EXTERNAL MODULE: ./.build/build/gate.js + 11 modules
var gate = __webpack_require__(9511);
// EXTERNAL MODULE: ./.build/build/report/sentence.js
var sentence = __webpack_require__(655);
// EXTERNAL MODULE: ./.build/build/sources/github/source.js + 14 modules
var source = __webpack_require__(1256);
// EXTERNAL MODULE: ./.build/build/sources/github/pull-request.js + 1 modules
var pull_request = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/standing-checks.js


/** How many deployments back are looked at. */
const MOST_DEPLOYMENTS = 20;
const MOST_PULLS = 1000;
const CHECK = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    name: shape/* text */.Qq,
    external_id: (0,shape/* nullable */.me)(shape/* text */.Qq),
    status: shape/* text */.Qq,
    conclusion: (0,shape/* nullable */.me)(shape/* text */.Qq),
    output: (0,shape/* object */.Ik)({ title: (0,shape/* nullable */.me)(shape/* text */.Qq) }),
});
const PULL = (0,shape/* object */.Ik)({
    number: shape/* integer */.nd,
    draft: (0,shape/* nullable */.me)(shape/* flag */.Jt),
    body: (0,shape/* nullable */.me)(shape/* text */.Qq),
    head: (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, sha: shape/* sha */.hW }),
    base: (0,shape/* object */.Ik)({ sha: shape/* sha */.hW }),
});
const DEPLOYMENT = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, sha: shape/* sha */.hW, environment: shape/* text */.Qq, created_at: shape/* instant */.uR, creator: (0,shape/* nullable */.me)(shape/* account */.ct) });
const STATUS = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, log_url: (0,shape/* nullable */.me)(shape/* text */.Qq), target_url: (0,shape/* nullable */.me)(shape/* text */.Qq) });
/** The latest check of that name and id on a commit; null where there is none. */
async function readCheck(api, repository, where, options = {}) {
    const answer = await api.list(`/repos/${repository}/commits/${where.sha}/check-runs?check_name=${encodeURIComponent(where.name)}`, CHECK, ({ id }) => String(id), { key: 'check_runs', fresh: options.fresh ?? false });
    if (answer.kind === 'unavailable')
        return answer;
    const [latest] = answer.value
        .filter(({ name, external_id }) => name === where.name && external_id === where.externalId)
        .sort((a, b) => b.id - a.id);
    if (latest === undefined)
        return { kind: 'known', value: null };
    const { id, conclusion, output } = latest;
    return { kind: 'known', value: { id, conclusion, title: output.title ?? '' } };
}
/** Every open pull request that is no draft. */
async function readOpenPulls(api, repository) {
    const answer = await api.list(`/repos/${repository}/pulls?state=open`, PULL, ({ number }) => String(number), {
        most: MOST_PULLS,
    });
    if (answer.kind === 'unavailable')
        return answer;
    const pulls = answer.value
        .filter(({ draft }) => draft !== true)
        .map(({ number, body, head, base }) => ({ number, body: body ?? '', head, baseSha: base.sha }));
    return { kind: 'known', value: pulls };
}
/** Paths of the files that a pull request changes. */
async function readPaths(api, repository, number) {
    const answer = await api.list(`/repos/${repository}/pulls/${number}/files`, pull_request/* FILE */.PW, ({ filename }) => filename);
    return answer.kind === 'unavailable'
        ? answer
        : { kind: 'known', value: answer.value.map(({ filename }) => filename) };
}
/** The last deployments, newest first, of all environments; each commit once for an environment. */
async function readLastDeployments(api, repository) {
    const answer = await api.list(`/repos/${repository}/deployments`, DEPLOYMENT, ({ id }) => String(id), {
        most: MOST_DEPLOYMENTS,
        isCut: true,
    });
    if (answer.kind === 'unavailable')
        return answer;
    const last = [...answer.value]
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id)
        .slice(0, MOST_DEPLOYMENTS);
    const seen = new Map();
    for (const { id, sha: commit, environment, creator } of last) {
        const key = `${commit} ${environment}`;
        if (!seen.has(key))
            seen.set(key, { id, sha: commit, environment, creator });
    }
    return { kind: 'known', value: [...seen.values()] };
}
/** The workflow run that a deployment's statuses link to; null where they link to none. */
async function readRunOf(api, repository, deployment) {
    const answer = await api.list(`/repos/${repository}/deployments/${deployment}/statuses`, STATUS, ({ id }) => String(id));
    if (answer.kind === 'unavailable')
        return answer;
    const links = answer.value.flatMap(({ log_url, target_url }) => [log_url, target_url]);
    const [run] = links.flatMap((link) => /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(link ?? '')?.[1] ?? []);
    return { kind: 'known', value: run === undefined ? null : Number(run) };
}

// EXTERNAL MODULE: ./.build/build/sources/github/writes.js
var writes = __webpack_require__(9576);
// EXTERNAL MODULE: ./.build/build/survey.js
var survey = __webpack_require__(5071);
// EXTERNAL MODULE: ./.build/build/action/publish.js
var publish = __webpack_require__(9091);
;// CONCATENATED MODULE: ./.build/build/action/sweep.js
/**
 * The command `sweep`: judges again what can change without a push, because a window opens or an approval ends, and writes a check only
 * where it says something else now. It decides nothing of its own, and one thing that cannot be judged stops no other.
 */














/** How many records are read for what is owed. A sweep comes several times an hour, and the job's token is good for 1,000 requests in it. */
const MOST_RECORDS = 150;
/** How many pull requests or deployments are judged at once. */
const AT_ONCE = 3;
async function sweep(place) {
    const { api, request } = place;
    const library = new gate_library/* Library */.wp();
    const faults = [];
    const policy = (0,reading/* readPolicy */.T4)(library, await (0,source.openGitHub)(request, api).readGovernance(), faults);
    const rules = [
        ...faults.map(({ message }) => message),
        ...library.diagnostics.map(({ diagnostic }) => diagnostic.message),
    ];
    const looks = rules.map((why) => unread('The policy of the default branch', why));
    const [pulls, deployments] = await Promise.all([
        readOpenPulls(api, request.repository),
        readLastDeployments(api, request.repository),
    ]);
    if (pulls.kind === 'unavailable')
        looks.push(unread('The open pull requests', sayWhy(pulls)));
    else
        looks.push(...(await inTurn(pulls.value, (pull) => lookAtPull(place, pull, policy.records))));
    if (deployments.kind === 'unavailable')
        looks.push(unread('The last deployments', sayWhy(deployments)));
    else
        looks.push(...(await inTurn(deployments.value, (one) => lookAtDeployment(place, one))));
    const isFaulty = looks.some(({ result }) => result.kind !== 'unread' && (0,outcome/* hasGovernanceFault */.nV)(result.report.verdict.findings));
    // Last, so that what is left of the hour's requests goes to the checks first.
    return { looks, hasGovernanceFault: isFaulty || rules.length > 0, owed: await findOwedHere(place) };
}
/** Every record of the trusted ref, for what is owed: one that cannot be read is said, and never shown as nothing owed. */
async function findOwedHere({ api, request, clock: own }) {
    try {
        const { policy, register, items, models, records, findings } = await (0,survey/* survey */.F)((0,source.openGitHub)(request, api, MOST_RECORDS));
        const clock = api.clock();
        const now = clock.kind === 'known' ? clock.value.now : own;
        const directory = (0,people/* buildDirectory */.WP)(register?.value ?? { version: 1 }, register?.path ?? '', policy.timezone, undefined);
        const unread = findings.flatMap(({ level, message }) => (level === 'error' ? [message] : []));
        return { all: findOwed(records, directory, { policy, items, models, now }), unread };
    }
    catch (error) {
        return { all: [], unread: [`a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`] };
    }
}
async function lookAtPull(place, pull, records) {
    const { api, request, checkName } = place;
    const what = `Pull request #${pull.number}`;
    const externalId = (0,publish/* externalIdOf */.Sl)(null);
    const [own, advice] = await Promise.all([checkName, `${checkName} (advice)`].map((name) => readCheck(api, request.repository, { sha: pull.head.sha, name, externalId })));
    for (const answer of [own, advice])
        if (answer?.kind === 'unavailable')
            return unread(what, sayWhy(answer));
    const standing = [own, advice].some((answer) => answer?.kind === 'known' && answer.value !== null);
    if (!standing)
        return null;
    if ((0,selection/* changeLines */.Ow)(pull.body).length === 0) {
        const paths = await readPaths(api, request.repository, pull.number);
        if (paths.kind === 'unavailable')
            return unread(what, sayWhy(paths));
        if (!paths.value.some((path) => (0,domain_paths/* isRecordPath */.$k)(records, path)))
            return null;
    }
    const { number, head, baseSha } = pull;
    const event = {
        ...NO_EVENT,
        name: 'pull_request',
        pullRequest: number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha,
    };
    const report = await judge(place, { ...request, event, stage: 'review', environment: null });
    if (typeof report === 'string')
        return unread(what, report);
    // A push since then has a run of its own.
    if (report.subject.commit !== null && report.subject.commit !== head.sha)
        return { what, result: { kind: 'overtaken', report, why: 'its head moved meanwhile' } };
    return settle(place, what, report);
}
async function lookAtDeployment(place, deployment) {
    const { api, request, checkName } = place;
    const { id, sha, environment, creator } = deployment;
    const what = `Deployment of ${sha.slice(0, 7)} to ${environment}`;
    const where = { sha, name: `${checkName} / ${environment}`, externalId: (0,publish/* externalIdOf */.Sl)(environment) };
    const standing = await readCheck(api, request.repository, where);
    if (standing.kind === 'unavailable')
        return unread(what, sayWhy(standing));
    if (standing.value === null || !isAwaiting(standing.value))
        return null;
    const run = await readRunOf(api, request.repository, id);
    if (run.kind === 'unavailable')
        return unread(what, sayWhy(run));
    // Whoever deploys cannot approve, so that somebody must be known: by the run, or by the deployment where a person made it.
    const actor = creator?.type === 'User' ? { login: creator.login, id: creator.id } : null;
    if (run.value === null && actor === null)
        return unread(what, 'who started it is not known');
    const event = { ...NO_EVENT, name: 'deployment', sha, deploymentId: id };
    const own = {
        event,
        stage: 'deploy',
        environment,
        actor,
        triggeringActor: null,
        runId: run.value,
        runAttempt: null,
    };
    const report = await judge(place, { ...request, ...own });
    if (typeof report === 'string')
        return unread(what, report);
    // The check that waits stays until more is known: the next sweep would not find another one.
    if (report.verdict.decision === 'undetermined')
        return unread(what, (0,sentence/* renderSentence */.iQ)(report));
    return settle(place, what, report);
}
const NO_EVENT = {
    sha: null,
    ref: null,
    pullRequest: null,
    headSha: null,
    headRef: null,
    baseSha: null,
    deploymentId: null,
};
function isAwaiting({ conclusion, title }) {
    return conclusion === 'failure' && title.startsWith('Awaiting: ');
}
/** @returns the report, or why there is none */
async function judge(place, request) {
    const { api, mode, clock, docs } = place;
    try {
        const { report } = await (0,gate/* runGate */.R)((0,source.openGitHub)(request, api), {
            stage: request.stage,
            environment: request.environment,
            mode,
            at: null,
            clock,
            trusted: true,
            localFiles: null,
            faults: [],
            all: false,
            docs,
        });
        return report;
    }
    catch (error) {
        // A fault of the program with one of them is no reason to leave the others as they are.
        return `a fault of the gate's own: ${error instanceof Error ? error.message : 'unknown'}`;
    }
}
/** Writes the check where it would say something else than the one that stands. */
async function settle(place, what, report) {
    const { api, request, checkName } = place;
    const check = (0,publish/* toCheck */.K4)(report, checkName, request.event.pullRequest !== null);
    if (check === null)
        return unread(what, (0,sentence/* renderSentence */.iQ)(report));
    const where = { sha: check.sha, name: (0,publish/* checkNameOf */.z5)(checkName, report), externalId: check.externalId };
    const known = await readCheck(api, request.repository, where);
    if (known.kind === 'unavailable')
        return unread(what, sayWhy(known));
    const look = (kind, why) => ({
        what,
        result: { kind, report, why },
    });
    if (known.value?.conclusion === check.conclusion && known.value.title === check.title.slice(0, 255))
        return look('same', '');
    // A gate that ran meanwhile has seen more than this sweep: its check stands.
    const now = await readCheck(api, request.repository, where, { fresh: true });
    if (now.kind === 'unavailable')
        return look('unwritten', sayWhy(now));
    if (now.value?.id !== known.value?.id)
        return look('overtaken', 'another run wrote the check meanwhile');
    const written = await (0,writes/* writeCheck */.ac)(api, request.repository, check, report.verdict.decision === 'awaiting');
    return written.kind === 'known' ? look('changed', '') : look('unwritten', sayWhy(written));
}
/** A few at a time; what is not looked at is left out. */
async function inTurn(all, look) {
    const looks = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        for (const one of await Promise.all(all.slice(start, start + AT_ONCE).map(look)))
            if (one !== null)
                looks.push(one);
    }
    return looks;
}
function unread(what, why) {
    return { what, result: { kind: 'unread', why } };
}
function sayWhy(answer) {
    return answer.permission === undefined
        ? answer.because
        : `${answer.because}. Add \`${answer.permission}\` to the \`permissions:\` of the job`;
}


/***/ }),

/***/ 5071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9864);
/* harmony import */ var _gate_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _gate_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9992);
/* harmony import */ var _records_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(488);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */






/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const library = new _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .Library */ .wp();
    const faults = [];
    const governance = await source.readGovernance();
    const policy = (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(library, governance, faults);
    const [catalogs, answer] = await Promise.all([
        source.readCatalogs(policy['configuration-items']),
        source.readAllRecords(policy),
    ]);
    const { register, calendar, models } = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readRest */ .XE)(library, source, governance, faults);
    const items = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(library, catalogs, faults, policy['configuration-items']);
    const records = [];
    if (answer.kind === 'unavailable')
        (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .sayUnreadable */ .l9)(faults, 'the change records', answer);
    else {
        for (const { path, because } of answer.value.refused) {
            const remedy = 'A record is a plain file with a name of its own.';
            const message = `${path} ${because}.`;
            faults.push({
                reason: 'record-unreadable',
                level: 'error',
                change: (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(path),
                message,
                remedy,
                where: null,
            });
        }
        const { files } = answer.value;
        for (const [at, file] of files.entries()) {
            progress?.('reading', at, files.length);
            const value = library.read(file, _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H, (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(file.path));
            if (value === null)
                continue;
            records.push({ path: file.path, value, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
            library.positions.set(file.path, findAgain(file));
        }
    }
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(finding, library);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        findings: (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(library), ...faults.map(place)]),
        locate: place,
        order: _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq,
        texts: library.texts,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(path, bytes).positions ?? _records_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ })

};
