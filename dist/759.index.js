export const id = 759;
export const ids = [759];
export const modules = {

/***/ 8140:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/refs.js
var refs = __webpack_require__(9300);
// EXTERNAL MODULE: ./.build/build/src/github/facts/origin.js + 1 modules
var facts_origin = __webpack_require__(5747);
// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 2 modules
var pull_request = __webpack_require__(3075);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/emergencies.js
/**
 * Who had a part in the emergencies of a repository: the pull requests that brought their records in. For the audit, so that whoever
 * approved an emergency is not taken for somebody independent who looked back on it.
 */









const REPOSITORY = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, full_name: shapes/* text */.Qq, default_branch: shapes/* text */.Qq });
/** Each costs some requests, and the job's own token is good for 1,000 an hour. */
const MOST = 20;
/** Facts of the emergencies that somebody looked back on, the newest first; null where there are none, or GitHub says nothing of the repository. */
async function readEmergencies(api, request, records, now) {
    const reviewed = records
        .filter(({ value }) => value.type === 'emergency' && value.outcome?.review !== undefined)
        .sort((a, b) => ((0,instants/* isBefore */.Y8)(a.value.outcome?.ended ?? now, b.value.outcome?.ended ?? now) ? 1 : -1))
        .slice(0, MOST);
    const isElsewhere = request.recordsRepository !== null && !(0,names/* isSameName */.yS)(request.recordsRepository, request.repository);
    if (reviewed.length === 0 || isElsewhere)
        return null;
    const own = await api.get(api.rest.repos.get, (0,addresses/* inRepository */.y)(request.repository), REPOSITORY);
    if (own.kind === 'unavailable')
        return null;
    const { id, full_name, default_branch } = own.value;
    const head = await (0,refs/* resolveBranch */.p)(api, request.repository, default_branch);
    const digestOf = (path, bytes) => {
        const { value } = (0,change_record/* parseRecord */.H)(path, bytes);
        return value === undefined ? null : (0,digest/* digestRecord */.Gs)(value);
    };
    const facts = [];
    const pulls = new Map();
    for (const { path, digest } of reviewed) {
        const question = { api, repository: request.repository, repositoryId: id, path, digest, digestOf };
        const origin = head.kind === 'unavailable'
            ? head
            : await (0,facts_origin/* findOrigin */.Ub)({ ...question, at: head.value, branches: [default_branch] });
        const number = origin.kind === 'known' ? origin.value : null;
        const pull = number === null || pulls.has(number) ? null : await (0,pull_request/* readPullRequest */.DQ)(api, request.repository, number);
        if (pull?.kind === 'known')
            pulls.set(pull.value.fact.number, pull.value.fact);
        const unread = origin.kind === 'unavailable' ? origin : pull?.kind === 'unavailable' ? pull : null;
        facts.push({ path, digest, pull_request: unread === null ? number : (0,pull_request/* unavailableOf */._i)(unread) });
    }
    return {
        schema: 1,
        now,
        repository: { id, full_name, default_branch },
        subject: { event: 'audit', sha: null },
        pull_requests: [...pulls.values()],
        records: facts,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/github/facts/check-id.js
var check_id = __webpack_require__(3306);
// EXTERNAL MODULE: ./.build/build/src/github/facts/gate-link.js
var gate_link = __webpack_require__(1024);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/past-deployments.js
/** Deployments that succeeded in a period, each with what the gate's own statuses and checks on its commit say. For the audit; decides nothing. */






const DEPLOYMENT = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    sha: shapes/* sha */.hW,
    environment: shapes/* text */.Qq,
    created_at: shapes/* instant */.uR,
    updated_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    creator: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const STATUS = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, state: shapes/* text */.Qq, created_at: shapes/* instant */.uR });
const COMMIT_STATUS = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    state: shapes/* text */.Qq,
    context: shapes/* text */.Qq,
    description: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    target_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: shapes/* instant */.uR,
    creator: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const CHECK = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    name: shapes/* text */.Qq,
    external_id: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    completed_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    output: (0,shapes/* object */.Ik)({ title: (0,shapes/* nullable */.me)(shapes/* text */.Qq), summary: (0,shapes/* nullable */.me)(shapes/* text */.Qq) }),
});
/** Each costs two requests, and the job's own token is good for 1,000 an hour. */
const MOST_DEPLOYMENTS = 300;
/** Of those made before the period, most cost one: their end lies before it too. */
const MOST_EARLIER = 200;
const MOST_LISTED = 600;
/** How long a run can take, with all that it waits for: a deployment that was made longer ago is looked at only where GitHub says that it was touched since. */
const LONGEST_RUN = 35 * time/* DAY */.d_;
const AT_ONCE = 10;
/**
 * Deployments that were made in the period, half-open, RFC 3339, and succeeded; and those that were made before it and succeeded in it. GitHub
 * lists by when they were made, so that a deployment that waited over the edge of two periods would be in neither of their audits.
 */
async function readPastDeployments(api, repository, period, checks) {
    const here = (0,addresses/* inRepository */.y)(repository);
    const listed = await api.list(api.rest.repos.listDeployments, here, DEPLOYMENT, ({ id }) => String(id), {
        most: MOST_LISTED,
        isCut: true,
    });
    if (listed.kind === 'unavailable')
        return listed;
    const isOld = ({ created_at }) => (0,instants/* isBefore */.Y8)(created_at, period.start);
    const inPeriod = listed.value.filter((one) => !isOld(one) && (0,instants/* isBefore */.Y8)(one.created_at, period.end));
    const isFull = listed.value.length >= MOST_LISTED;
    if (inPeriod.length > MOST_DEPLOYMENTS || (isFull && !listed.value.some(isOld)))
        return {
            kind: 'unavailable',
            because: `there were more than ${MOST_DEPLOYMENTS} deployments since ${period.start}; audit a shorter period`,
        };
    const lookBack = (0,time/* toIso */.tK)(((0,time/* parseInstant */.nV)(period.start) ?? 0) - LONGEST_RUN);
    const earlier = listed.value
        .filter((one) => isOld(one))
        .filter(({ created_at, updated_at }) => !(0,instants/* isBefore */.Y8)(created_at, lookBack) || (updated_at !== null && !(0,instants/* isBefore */.Y8)(updated_at, period.start)))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id);
    const isWhole = earlier.length <= MOST_EARLIER &&
        (!isFull || listed.value.some(({ created_at }) => (0,instants/* isBefore */.Y8)(created_at, lookBack)));
    const lookedAt = earlier.slice(0, MOST_EARLIER);
    const made = [...inPeriod, ...lookedAt];
    const past = [];
    for (let start = 0; start < made.length; start += AT_ONCE) {
        const answers = await Promise.all(made.slice(start, start + AT_ONCE).map(async (one) => {
            const statuses = await api.list(api.rest.repos.listDeploymentStatuses, { ...here, deployment_id: one.id }, STATUS, ({ id }) => String(id));
            if (statuses.kind === 'unavailable')
                return statuses;
            const succeededAt = statuses.value
                .filter(({ state }) => state === 'success')
                .map(({ created_at }) => created_at)
                .reduce((first, at) => (first === null || (0,instants/* isBefore */.Y8)(at, first) ? at : first), null);
            if (succeededAt === null || (0,instants/* isBefore */.Y8)(succeededAt, period.start))
                return { kind: 'known', value: null };
            const found = await readWords(api, repository, one, checks);
            if (found.kind === 'unavailable')
                return found;
            const { id, environment, created_at: madeAt, creator } = one;
            const who = { commit: one.sha, creator: creator?.login ?? null };
            const own = { name: (checks.status ?? checks.check)?.(environment) ?? '', all: found.value };
            return { kind: 'known', value: { id, repository, environment, madeAt, succeededAt, ...who, checks: own } };
        }));
        for (const answer of answers) {
            if (answer.kind === 'unavailable')
                return answer;
            if (answer.value !== null)
                past.push(answer.value);
        }
    }
    const unseenBefore = isWhole ? null : (lookedAt.at(-1)?.created_at ?? period.start);
    return { kind: 'known', value: { deployments: past, unseenBefore } };
}
/** The gate's words on a commit for an environment; which of them speaks is not for a source to say. */
async function readWords(api, repository, one, { status, check, owner }) {
    const { environment } = one;
    const none = { kind: 'known', value: [] };
    const [statuses, checks] = await Promise.all([
        status === null ? none : readGateStatuses(api, repository, one.sha, status(environment)),
        check === null ? none : readGateChecks(api, repository, one.sha, check(environment), owner(environment)),
    ]);
    if (statuses.kind === 'unavailable')
        return statuses;
    return checks.kind === 'unavailable' ? checks : { kind: 'known', value: [...statuses.value, ...checks.value] };
}
/**
 * Statuses of the gate: by their name, by an app (a person with write access can write one of any name), and with the gate's link to its
 * run. Another workflow of the repository could write all of that; GitHub does not say which one did.
 */
async function readGateStatuses(api, repository, commit, wanted) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), ref: commit };
    const answer = await api.list(api.rest.repos.listCommitStatusesForRef, asked, COMMIT_STATUS, ({ id }) => String(id));
    if (answer.kind === 'unavailable')
        return answer;
    const own = answer.value
        .filter(({ context, creator, target_url }) => {
        return context === wanted && creator?.type === 'Bot' && (0,gate_link/* isLinkOfGate */.Bj)(target_url ?? '');
    })
        .sort((a, b) => a.id - b.id)
        .map(({ state, description, created_at }) => {
        const title = description ?? '';
        return { conclusion: state, title, at: created_at, text: title };
    });
    return { kind: 'known', value: own };
}
/** The gate's checks that were concluded. */
async function readGateChecks(api, repository, commit, wanted, owner) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), ref: commit, check_name: wanted, filter: 'all' };
    const answer = await api.list(api.rest.checks.listForRef, asked, CHECK, ({ id }) => String(id), {
        key: 'check_runs',
    });
    if (answer.kind === 'unavailable')
        return answer;
    const own = answer.value
        .filter((check) => check.name === wanted && (0,check_id/* readCheckId */.i)(check.external_id, owner) !== null)
        .sort((a, b) => a.id - b.id)
        .flatMap(({ conclusion, completed_at, output }) => {
        if (conclusion === null || completed_at === null)
            return [];
        const [title, summary] = [output.title ?? '', output.summary ?? ''];
        return [{ conclusion, title, at: completed_at, text: `${title}\n${summary}` }];
    });
    return { kind: 'known', value: own };
}

// EXTERNAL MODULE: ./.build/build/src/github/source.js + 18 modules
var source = __webpack_require__(9778);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/words.js
/** Words that every report needs: the plural of a noun, and a day. */

/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = parseDay(day);
    return known === null ? day : describeDay(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/rules.js

function isByRules({ rules, repository }, wanted) {
    if (rules === null)
        return false;
    return isSamePlace(rules.policy, wanted.policy, repository) && isSamePlace(rules.records, wanted.records, repository);
}
function isSamePlace(a, b, own) {
    const ref = ({ ref: name }) => (name ?? '').replace(/^refs\/heads\//u, '');
    return (0,names/* isSameName */.yS)(a.repository ?? own ?? '', b.repository ?? own ?? '') && ref(a) === ref(b);
}
/** `acme/rules at v1`; `own`: what stands for a repository that is not named. */
function describePlace({ repository, ref }, own) {
    return `${repository ?? own ?? 'the repository itself'}${ref === null ? '' : ` at ${ref}`}`;
}
function sayOtherRules({ source, rules, repository }, wanted) {
    const finding = { reason: 'identity-mismatch', level: 'error', change: null, where: null };
    if (rules === null)
        return {
            ...finding,
            message: `The bundle ${source} does not say whose rules decided it, so that it shows nothing.`,
            remedy: 'Give the bundle.json that a run of the action wrote, unchanged.',
        };
    const isOfPolicy = !isSamePlace(rules.policy, wanted.policy, repository);
    const [what, by, ours] = isOfPolicy
        ? ['rules', rules.policy, wanted.policy]
        : ['records', rules.records, wanted.records];
    const option = isOfPolicy ? 'policy' : 'records';
    return {
        ...finding,
        message: `The bundle ${source} was decided by the ${what} of ${describePlace(by, repository)}, and not by those of ${describePlace(ours, repository)}: it shows nothing.`,
        remedy: `If those are the ${what} that hold here, name them by --${option}-repository and --${option}-ref; else find out who had the gate asked by others.`,
    };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/words.js
/** An audit in words. Plain text of one line, which may be foreign. */


/** What an audit can and cannot show. */
const AUTHORITY = 'An audit shows what was kept. A bundle proves what follows from its facts, and a check is as good as those who may write checks.';
/** `Audit of 2026-10-01 to 2026-10-31: 12 changes, 9 deployments, 3 errors and 1 warning.` */
function sayAudit(input) {
    const { since, until, changes, deployments, findings, environment, sample, bundles, repository } = input;
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.filter(({ level }) => level === 'warning').length;
    const parts = [
        count(changes.length, 'change'),
        deployments === null ? 'deployments not looked at' : count(deployments.length, 'deployment'),
        ...(bundles === null ? [] : [`${count(bundles, 'bundle')}${repository === null ? '' : ` of ${repository}`}`]),
        count(errors, 'error'),
        count(warnings, 'warning'),
    ];
    const where = environment === null ? '' : ` in ${environment}`;
    const drawn = sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${sample.seed}".`;
    return `Audit of ${since} to ${until}${where}: ${parts.join(', ')}.${drawn}`;
}
/** When it was made, in which days, and from how much that was kept. */
function sayMaking({ generatedAt, timezone, bundles }) {
    const read = bundles === null ? 'No bundles were given.' : `${count(bundles, 'bundle')} decided again.`;
    return `Made at ${generatedAt}; days are those of ${timezone}. ${read}`;
}
/** By whose rules: a bundle that others decided shows nothing. */
function sayRules({ rules, repository }) {
    if (rules === null)
        return null;
    const [policy, records] = [describePlace(rules.policy, repository), describePlace(rules.records, repository)];
    const of = policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
    return `Heard were bundles that were decided by ${of}.`;
}
const AUTHORISATION_WORDS = {
    shown: 'authorised, as kept',
    'not-shown': 'not shown to be authorised',
    'not-known': 'not known: no bundles were given',
    'not-due': 'not asked',
};
/** Why nothing is asked of a change is said, so that nobody takes it for a lack. */
function sayAuthorisation({ authorisation, result }) {
    const words = AUTHORISATION_WORDS[authorisation];
    if (authorisation !== 'not-due')
        return words;
    if (result === 'withdrawn')
        return `${words}: it was withdrawn`;
    return result === null ? `${words}: it has no outcome yet` : `${words}: the policy enforces none of its environments`;
}
const VERDICT_WORDS = {
    authorised: 'authorised',
    'not-required': 'let out without a change, by the policy of that day',
    unauthorised: 'UNAUTHORISED',
    advised: 'not authorised, where the policy only advises',
    'not-governed': 'not governed by the policy',
    'not-known': 'not known: neither bundles nor checks were looked at',
};

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/document.js
/** An audit as a document: how much was looked at, what is wrong, then each change and each deployment. */


function describeAudit(input) {
    const rules = sayRules(input);
    return {
        title: sayAudit(input),
        blocks: [
            ...describeFindings(input),
            describeChanges(input),
            ...describeDeployments(input),
            (0,render_document/* sentence */.em)(sayMaking(input), 'soft'),
            ...(rules === null ? [] : [(0,render_document/* sentence */.em)(rules, 'soft')]),
            (0,render_document/* sentence */.em)(AUTHORITY, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
const HEADINGS = { error: 'What is wrong', warning: 'Warnings', notice: 'Notices' };
function describeFindings({ findings, texts }) {
    return ['error', 'warning', 'notice'].flatMap((level, at) => {
        const some = findings.filter((finding) => finding.level === level);
        if (some.length === 0)
            return [];
        return [(0,render_document/* section */.uW)(HEADINGS[level], [{ kind: 'findings', findings: some, texts }], at + 1)];
    });
}
const CHANGE_COLUMNS = ['Change', 'Type', 'Risk', 'Outcome', 'Authorisation', 'Approved by'];
function describeChanges({ changes, sample }) {
    if (changes.length === 0)
        return (0,render_document/* sentence */.em)('No change of this period was found.');
    const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
    const rows = listed.map((change) => [
        { kind: 'lines', texts: [{ strong: change.id }, change.title] },
        change.type,
        change.risk ?? 'no level',
        change.result ?? 'no outcome',
        sayAuthorisation(change),
        change.approvedBy.length === 0 ? render_document/* NOTHING */.K$ : change.approvedBy.join(', '),
    ]);
    return (0,render_document/* section */.uW)(sample === null ? 'Changes' : 'Changes of the sample', (0,render_document/* table */.tp)(CHANGE_COLUMNS, 'changes', rows), 4);
}
const DEPLOYMENT_COLUMNS = [
    'Succeeded at',
    'Environment',
    'Commit',
    'By',
    'Deployment',
    'Verdict',
    'Shown by',
];
function describeDeployments({ deployments }) {
    if (deployments === null || deployments.length === 0)
        return [];
    const rows = deployments.map(({ id, commit, environment, succeededAt, creator, verdict, shownBy }) => [
        succeededAt,
        environment,
        { code: commit.slice(0, 12) },
        creator === null ? 'unknown' : { code: creator },
        String(id),
        verdict === 'unauthorised' ? { strong: VERDICT_WORDS[verdict] } : VERDICT_WORDS[verdict],
        shownBy ?? render_document/* NOTHING */.K$,
    ]);
    return [(0,render_document/* section */.uW)('Deployments', (0,render_document/* table */.tp)(DEPLOYMENT_COLUMNS, 'deployments', rows), 5)];
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/json.js
/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */

function renderAuditJson(input) {
    const { generatedAt, timezone, repository, since, until, environment, bundles, rules, sample, changes, deployments } = input;
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        generatedAt,
        timezone,
        repository,
        since,
        until,
        environment,
        bundles,
        rules,
        sample,
        changes,
        deployments,
        findings: input.findings.map(({ change, reason, level, message, remedy, path, line, column }) => ({
            change,
            reason,
            level,
            message,
            remedy,
            path,
            line,
            column,
        })),
    });
}

// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
;// CONCATENATED MODULE: ./.build/build/src/domain/terms/rules-of-run.js
/** Whose rules and whose records a run decides by. */
const OWN_RULES = {
    policy: { repository: null, ref: null },
    records: { repository: null, ref: null },
};

// EXTERNAL MODULE: ./.build/build/src/domain/terms/gate-mode.js
var gate_mode = __webpack_require__(4932);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/checks.js
/**
 * What the gate's checks on a commit say of one deployment of it. A commit can be deployed again and again, and a check can be written long
 * after: only a success that came before the deployment had succeeded, and that no later word of the gate took back, speaks for it.
 */



/**
 * How long a word of the gate speaks for a deployment that is made after it, where no time of a change does: a job may have to wait for
 * its runner. A deployment of another day had to ask the gate again.
 */
const SPEAKS_FOR = time/* HOUR */.dp;
function hearChecks(one, all, records) {
    const ordered = [...all].sort((a, b) => (0,instants/* compareInstants */.QI)(a.at, b.at));
    const before = ordered.filter(({ at }) => !(0,instants/* isBefore */.Y8)(one.succeededAt, at));
    const last = before.at(-1);
    if (last === undefined) {
        const [later] = ordered;
        if (later === undefined)
            return { kind: 'none', check: null };
        const { conclusion, title, at } = later;
        return { kind: 'late', check: { conclusion, title, at } };
    }
    const check = { conclusion: last.conclusion, title: last.title, at: last.at };
    // Whatever it said before: its last word is what held when the deployment succeeded.
    if (last.conclusion !== 'success')
        return { kind: 'refuses', check };
    return { kind: !(0,instants/* isBefore */.Y8)(last.at, one.madeAt) || speaksUntil(one, last, records) ? 'speaks' : 'old', check };
}
/**
 * Within the hour; or the time of one change of that environment, which the check speaks of, was open at both instants. A record that was
 * withdrawn prolongs nothing, nor does one that the gate never looked at.
 */
function speaksUntil({ madeAt, environment }, { at, text }, records) {
    const [made, said] = [(0,time/* parseInstant */.nV)(madeAt), (0,time/* parseInstant */.nV)(at)];
    if (made === null || said === null)
        return false;
    if (made <= said + SPEAKS_FOR)
        return true;
    return records.some(({ value }) => {
        const { id, environments, schedule, withdrawn } = value;
        if (schedule === undefined || !(0,names/* includesName */.VH)(environments, environment))
            return false;
        // Whichever date its author wrote there.
        if (withdrawn !== undefined || !isSpokenOf(text, id))
            return false;
        return !(0,instants/* isBefore */.Y8)(at, schedule.start) && (0,instants/* isBefore */.Y8)(madeAt, schedule.end);
    });
}
/** Whether a check's text holds the id as a word of its own, however Markdown has it escaped. */
function isSpokenOf(text, id) {
    const plain = (0,names/* foldCase */.SP)(text.replaceAll('\\', '').replaceAll('&#95;', '_'));
    const wanted = (0,names/* foldCase */.SP)(id);
    for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1)) {
        const after = plain.slice(at + wanted.length);
        if (!/[a-z0-9._-]$/u.test(plain.slice(Math.max(0, at - 1), at)) && !/^[._-]*[a-z0-9]/u.test(after))
            return true;
    }
    return false;
}
function sayHeard(heard, name) {
    switch (heard.kind) {
        case 'none':
            return `the gate has no status and no check "${name}" on that commit (one that a person wrote is not taken for its)`;
        case 'late':
            return `the gate's first check on that commit came after it, at ${heard.check.at}`;
        case 'old':
            return `the gate's last check on that commit before it is of ${heard.check.at} (${heard.check.title}), and no change's time reaches from there to when it was made`;
        case 'refuses':
        case 'speaks':
            return `the gate's check on that commit says ${heard.check.conclusion} (${heard.check.title}) at ${heard.check.at}`;
    }
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/deployments.js
/**
 * Deployments of the past, each with what shows that the gate let it out. A deployment to a governed environment that nothing speaks for
 * is unauthorised: an administrator's bypass looks exactly like that, and has to.
 */





function auditDeployment(ground, given) {
    const { policy, records, kept } = ground;
    const { checks, ...one } = given;
    const heard = checks === null ? null : hearChecks(given, checks.all, records);
    const check = heard === null ? null : (heard.check ?? 'none');
    const judged = (verdict, shownBy = null, findings = []) => ({ deployment: { ...one, check, verdict, shownBy }, findings });
    const gate = (0,gate_mode/* gateFor */.Tb)(policy, one.environment);
    if (gate === 'none')
        return judged('not-governed');
    const decision = findSpeaking(given, kept ?? [], records);
    if (decision !== null)
        return judged(decision.decision === 'not-required' ? 'not-required' : 'authorised', decision.source);
    if (heard?.kind === 'speaks')
        return judged('authorised', `check: ${heard.check.title}`);
    if (heard === null && kept === null)
        return judged('not-known');
    if (gate === 'advise')
        return judged('advised');
    const said = checks === null || heard === null ? sayOfBundles(given, kept ?? []) : sayHeard(heard, checks.name);
    return judged('unauthorised', null, [sayUnauthorised(given, said)]);
}
/** What the gate decided on this commit for this environment until the deployment had succeeded, in that order; of one instant a no is last. */
function decisionsOn(one, kept) {
    const own = kept.filter(({ stage, isSame, commit, environment, repository, evaluatedAt }) => stage === 'deploy' &&
        isSame &&
        !(0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt) &&
        commit === one.commit &&
        environment !== null &&
        (0,names/* isSameName */.yS)(environment, one.environment) &&
        // A fork has the same commits, and a register of its own.
        repository !== null &&
        (0,names/* isSameName */.yS)(repository, one.repository));
    return [...own].sort((a, b) => (0,instants/* compareInstants */.QI)(a.evaluatedAt, b.evaluatedAt) || Number(isPass(b)) - Number(isPass(a)));
}
function isPass({ decision }) {
    return decision === 'authorised' || decision === 'not-required';
}
/** Those that no later one took back; one that authorised it before one that asked for nothing. */
function passesOn(one, kept) {
    const said = decisionsOn(one, kept);
    const standing = said.slice(said.findLastIndex((decision) => !isPass(decision)) + 1);
    return [
        ...standing.filter(({ decision }) => decision === 'authorised'),
        ...standing.filter(({ decision }) => decision !== 'authorised'),
    ];
}
function findSpeaking(one, kept, records) {
    const speaks = ({ evaluatedAt, holdsUntil, changes }) => {
        const [made, said] = [(0,time/* parseInstant */.nV)(one.madeAt), (0,time/* parseInstant */.nV)(evaluatedAt)];
        if (made === null || said === null)
            return false;
        if (made <= said + SPEAKS_FOR)
            return true;
        const isWithdrawn = records.some(({ value }) => value.withdrawn !== undefined &&
            changes.some(({ id, decision }) => decision === 'authorised' && (0,names/* isSameName */.yS)(id, value.id)));
        return !isWithdrawn && holdsUntil !== null && (0,instants/* isBefore */.Y8)(one.madeAt, holdsUntil);
    };
    return passesOn(one, kept).find(speaks) ?? null;
}
function sayOfBundles(one, kept) {
    const last = decisionsOn(one, kept).at(-1);
    if (last !== undefined && !isPass(last))
        return `the gate's last word on that commit before it was ${last.decision}, at ${last.evaluatedAt} (${last.source})`;
    const [before] = passesOn(one, kept);
    if (before === undefined)
        return 'no bundle given shows that the gate authorised it';
    const { source, evaluatedAt, holdsUntil } = before;
    const end = holdsUntil === null ? '' : ` for a time that ended at ${holdsUntil}`;
    return `what the gate let out at ${evaluatedAt}${end}, was not this one, which was made at ${one.madeAt} (${source})`;
}
function sayUnauthorised({ id, commit, environment, succeededAt, creator }, said) {
    return {
        reason: 'commit-not-covered',
        level: 'error',
        change: null,
        message: `Deployment ${id} of ${commit.slice(0, 7)} to ${environment} by ${creator ?? 'an unknown account'} succeeded at ${succeededAt}, and ${said}.`,
        remedy: 'Find out who let it out, and by what right. If it was the administrator bypass, write an emergency change for it, with its retrospective.',
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/origin.js
var origin = __webpack_require__(7432);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var terms_unread = __webpack_require__(5686);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/duties.js
/** What an audit asks of one change whatever was kept: was it carried out in its time, is its end written, and was it looked back on. */







/** Was it carried out in its time, and is it written what became of it? */
function judgeTimes({ policy, now }, record) {
    const { id, schedule, outcome, withdrawn } = record.value;
    if (schedule === undefined)
        return [];
    const say = (reason, level, message, remedy) => ({
        reason,
        level,
        change: id,
        message,
        remedy,
        where: { file: record.path, pointer: [outcome === undefined ? 'schedule' : 'outcome'], on: 'key' },
    });
    const words = (text) => {
        const instant = (0,time/* parseInstant */.nV)(text);
        return instant === null ? text : (0,time/* describeInstant */.l0)(instant, policy.timezone);
    };
    if (outcome === undefined) {
        if (withdrawn !== undefined || (0,instants/* isBefore */.Y8)(now, schedule.end))
            return [];
        const message = `The time of ${id} ended at ${words(schedule.end)}, and no outcome says what became of it.`;
        return [say('window-closed', 'error', message, 'Write its outcome, or withdraw it if it never went out.')];
    }
    const findings = [];
    const remedy = 'Find out why, and write it into the review of the change.';
    if ((0,instants/* isBefore */.Y8)(outcome.started, schedule.start)) {
        const message = `${id} was started at ${words(outcome.started)}, before its time at ${words(schedule.start)}.`;
        findings.push(say('window-not-open', 'error', message, remedy));
    }
    else if (!(0,instants/* isBefore */.Y8)(outcome.started, schedule.end)) {
        const message = `${id} was started at ${words(outcome.started)}, after its time ended at ${words(schedule.end)}.`;
        findings.push(say('window-closed', 'error', message, remedy));
    }
    else if ((0,instants/* isBefore */.Y8)(schedule.end, outcome.ended)) {
        const message = `${id} ended at ${words(outcome.ended)}, after its time at ${words(schedule.end)}.`;
        findings.push(say('window-closed', 'warning', message, remedy));
    }
    return findings;
}
/** Reviews and retrospectives that are overdue. */
function judgeDuties(question, record, risk) {
    const { policy, directory, now } = question;
    const duty = (0,review_duty/* sayReviewDuty */.A9)(record, (0,review_duty/* reviewDuty */.xK)(record, risk, policy, now), policy, 'error');
    const findings = duty === null ? [] : [duty];
    const debt = directory === null ? null : findDebt(question, record, directory);
    if (debt === null)
        return [...findings, ...sayUnknownPart(question, record)];
    if (debt.kind === 'due')
        return findings;
    const { id } = record.value;
    const review = record.value.outcome?.review;
    const given = review === undefined || debt.doubt === null
        ? ''
        : ` The review by ${review.by} at ${review.at} does not count: ${debt.doubt}.`;
    const who = debt.eligible.length === 0 ? `a ${debt.needs}` : debt.eligible.join(', ');
    const message = debt.kind === 'overdue'
        ? `The retrospective of the emergency ${id} was due on ${debt.day ?? ''}.${given}`
        : `When the retrospective of the emergency ${id} is due cannot be counted.`;
    return [
        ...findings,
        {
            reason: debt.kind === 'overdue' ? 'retrospective-overdue' : 'calendar-horizon',
            level: 'error',
            change: id,
            message,
            remedy: `Somebody who took no part adds \`outcome.review\`: ${who}.`,
            where: { file: record.path, pointer: ['emergency'], on: 'key' },
        },
    ];
}
/** What an emergency owes, by all that is known of who had a part in it: one of them who looks back on it pays nothing. */
function findDebt(question, record, directory) {
    const { policy, items, now, facts } = question;
    const at = record.value.outcome?.started ?? now;
    const counted = keptOf(question, record).flatMap(({ approvers }) => approvers);
    const approvals = [
        ...(record.value.approvals ?? []),
        ...[...new Set(counted)].map((approver) => ({ approver, decision: 'approved', at })),
    ];
    // Whom the gate counted has approved it, whatever the record says.
    const known = { ...record, value: { ...record.value, approvals } };
    const rules = { policy, directory, items, now };
    const debts = [rules, ...facts.map((one) => ({ ...rules, facts: one }))].flatMap((one) => (0,emergencies/* debtOf */.DN)(known, one) ?? []);
    return debts.find(({ kind }) => kind !== 'due') ?? debts[0] ?? null;
}
/** What kept decisions say of this content. */
function keptOf({ kept }, { value, digest }) {
    return (kept ?? [])
        .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
        .flatMap(({ changes }) => changes.filter((one) => (0,names/* isSameName */.yS)(one.id, value.id) && one.digest === digest));
}
/** A retrospective by somebody of whom nothing shows that they had no part. */
function sayUnknownPart(question, record) {
    const { id, type, outcome } = record.value;
    const review = outcome?.review;
    if (type !== 'emergency' || review === undefined)
        return [];
    if (keptOf(question, record).length > 0 || question.facts.some((facts) => isPartKnown(facts, record)))
        return [];
    const unread = question.facts.map((facts) => (0,origin/* factOf */.yD)(facts, record)?.pull_request).find(terms_unread/* isUnavailable */.Pd);
    const why = unread === undefined ? '' : ` (${unread.unavailable})`;
    return [
        {
            reason: 'evidence-unavailable',
            level: 'warning',
            change: id,
            message: `Who approved the emergency ${id} is not known here${why}, so that nothing shows that ${review.by}, who looked back on it, had no part in it.`,
            remedy: unread?.permission === undefined
                ? 'Give the bundle of the run that let it out (--bundles), or let `command: audit` ask GitHub.'
                : `Add \`${unread.permission}\` to the \`permissions:\` of the job.`,
            where: { file: record.path, pointer: ['outcome'], on: 'key' },
        },
    ];
}
function isPartKnown(facts, record) {
    const pr = (0,origin/* originOf */.yv)(facts, record);
    if (pr === null)
        return (0,origin/* factOf */.yD)(facts, record)?.pull_request === null;
    return !(0,terms_unread/* isUnavailable */.Pd)(pr.reviews) && !(0,terms_unread/* isUnavailable */.Pd)(pr.commits);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/audit.js
/**
 * The audit of a period: of each change that ended or should have, whether what followed was done, and whether a kept decision shows that
 * the gate authorised it. It shows and never assumes: where nothing was kept, nothing is called authorised.
 */






/** Changes by id, deployments by time; the order of what is given does not matter. */
function audit(asked) {
    const { records, environment, kept } = asked;
    // A review lets nothing out, by whatever rules.
    const foreign = (kept ?? []).filter((one) => one.stage === 'deploy' && !isByRules(one, asked.rules));
    const question = { ...asked, kept: kept === null ? null : kept.filter((one) => !foreign.includes(one)) };
    const twins = findTwins(records);
    const audited = records
        .filter((record) => isInPeriod(question, record))
        .filter(({ value }) => environment === null || value.environments.some((name) => (0,names/* isSameName */.yS)(name, environment)))
        .sort((a, b) => (a.value.id < b.value.id ? -1 : a.value.id > b.value.id ? 1 : a.path < b.path ? -1 : 1))
        .map((record) => auditChange(question, record));
    const deployments = question.deployments === null
        ? null
        : [...question.deployments]
            .filter((one) => environment === null || (0,names/* isSameName */.yS)(one.environment, environment))
            .sort((a, b) => (0,instants/* compareInstants */.QI)(a.succeededAt, b.succeededAt) || a.id - b.id)
            .map((one) => auditDeployment(question, one));
    return {
        changes: audited.map(({ change }) => change),
        deployments: deployments?.map(({ deployment }) => deployment) ?? null,
        findings: [
            ...(kept ?? []).flatMap(judgeKept),
            ...foreign.filter(({ isSame }) => isSame).map((one) => sayOtherRules(one, asked.rules)),
            ...findVanished(question),
            ...twins,
            ...audited.flatMap(({ findings }) => findings),
            ...(deployments ?? []).flatMap(({ findings }) => findings),
        ],
    };
}
/** Whether anything of it lies in the period: its time, what became of it, or its withdrawal. */
function isInPeriod({ period }, { value }) {
    const spans = [];
    if (value.schedule !== undefined)
        spans.push([value.schedule.start, value.schedule.end]);
    if (value.outcome !== undefined)
        spans.push([value.outcome.started, value.outcome.ended]);
    if (value.withdrawn !== undefined)
        spans.push([value.withdrawn.at, value.withdrawn.at]);
    return spans.some(([from, to]) => (0,instants/* isBefore */.Y8)(from, period.end) && !(0,instants/* isBefore */.Y8)(to, period.start));
}
function auditChange(question, record) {
    const { value, path, digest } = record;
    const { outcome, schedule, withdrawn } = value;
    const risk = question.levelOf(record);
    const shown = findShown(question, record);
    const governed = governedOf(question, record);
    const authorisation = judgeAuthorisation(question, record, shown, governed);
    const lacking = governed.filter((name) => !shown.some((one) => (0,names/* isSameName */.yS)(one.environment, name)));
    const change = {
        id: value.id,
        title: value.title,
        type: value.type,
        path,
        digest,
        risk,
        environments: value.environments,
        scheduled: schedule === undefined ? null : { start: schedule.start, end: schedule.end },
        result: outcome?.result ?? (withdrawn === undefined ? null : 'withdrawn'),
        started: outcome?.started ?? null,
        ended: outcome?.ended ?? null,
        authorisation,
        shownBy: shown.map(({ source }) => source),
        approvedBy: [...new Set(shown.flatMap(({ approvedBy }) => approvedBy))],
    };
    return {
        change,
        findings: [
            ...(authorisation === 'not-shown' ? [sayNotShown(record)] : []),
            ...(authorisation === 'shown' && outcome !== undefined && lacking.length > 0
                ? [sayShownInPart(record, lacking)]
                : []),
            ...judgeTimes(question, record),
            ...judgeDuties(question, record, risk),
        ],
    };
}
/** Kept decisions that authorised this content to go out, before it went. */
function findShown({ kept, environment: asked }, { value, digest }) {
    return (kept ?? [])
        .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
        .flatMap((one) => {
        const { environment } = one;
        if (environment === null || (asked !== null && !(0,names/* isSameName */.yS)(environment, asked)))
            return [];
        const change = one.changes.find(({ id, digest: own }) => (0,names/* isSameName */.yS)(id, value.id) && own === digest);
        if (change === undefined || change.decision !== 'authorised' || one.decision !== 'authorised')
            return [];
        // A decision after the end says nothing of what was known when it began.
        if (value.outcome !== undefined && (0,instants/* isBefore */.Y8)(value.outcome.ended, one.evaluatedAt))
            return [];
        if (isTakenBack(one, kept ?? [], value))
            return [];
        return [{ source: one.source, environment, approvedBy: change.approvedBy }];
    });
}
/** Whether the gate said no to the same commit, with this change, after it had let it out and before it was begun. */
function isTakenBack({ repository, environment, commit, evaluatedAt }, kept, { id, outcome }) {
    return kept.some((later) => later.stage === 'deploy' &&
        later.isSame &&
        later.decision !== 'authorised' &&
        later.decision !== 'not-required' &&
        later.commit === commit &&
        (0,names/* isSameName */.yS)(later.environment ?? '', environment ?? '') &&
        (0,names/* isSameName */.yS)(later.repository ?? '', repository ?? '') &&
        later.changes.some((change) => (0,names/* isSameName */.yS)(change.id, id)) &&
        !(0,instants/* isBefore */.Y8)(later.evaluatedAt, evaluatedAt) &&
        (outcome === undefined || !(0,instants/* isBefore */.Y8)(outcome.started, later.evaluatedAt)));
}
/** The environments of a record that are asked about and that the policy enforces. */
function governedOf({ policy, environment }, { value }) {
    return value.environments.filter((name) => (environment === null || (0,names/* isSameName */.yS)(name, environment)) && (0,gate_mode/* gateFor */.Tb)(policy, name) === 'enforce');
}
function judgeAuthorisation({ kept }, { value }, shown, governed) {
    if (shown.length > 0)
        return 'shown';
    if (value.outcome === undefined || governed.length === 0)
        return 'not-due';
    return kept === null ? 'not-known' : 'not-shown';
}
function sayNotShown(record) {
    const { id, outcome } = record.value;
    return {
        reason: 'evidence-unavailable',
        level: 'error',
        change: id,
        message: `${id} was carried out from ${outcome?.started ?? ''} to ${outcome?.ended ?? ''}, and none of the bundles given shows that the gate authorised it as it is now.`,
        remedy: 'Give the bundle.json of the run that let it out, or find out why the gate did not run.',
        where: { file: record.path, pointer: ['outcome'], on: 'key' },
    };
}
/** A change is one outcome for all of its environments, so that it may never have gone to the others. */
function sayShownInPart(record, lacking) {
    const { id } = record.value;
    return {
        reason: 'evidence-unavailable',
        level: 'warning',
        change: id,
        message: `${id} names ${lacking.join(', ')} too, and none of the bundles given shows that the gate authorised it for there.`,
        remedy: 'Give the bundle.json of that run, or make sure that the change never went there.',
        where: { file: record.path, pointer: ['environments'], on: 'key' },
    };
}
/** Changes that the gate let out in the period and whose record is gone: with it went what was owed. */
function findVanished({ kept, records, period, environment: asked }) {
    const known = new Set(records.map(({ value }) => (0,names/* foldCase */.SP)(value.id)));
    const gone = new Map();
    for (const { stage, isSame, decision, environment, evaluatedAt, source, changes } of kept ?? []) {
        if (stage !== 'deploy' || !isSame || decision !== 'authorised')
            continue;
        if (asked !== null && (environment === null || !(0,names/* isSameName */.yS)(environment, asked)))
            continue;
        if ((0,instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,instants/* isBefore */.Y8)(evaluatedAt, period.end))
            continue;
        for (const { id, decision: own } of changes) {
            const key = (0,names/* foldCase */.SP)(id);
            if (own !== 'authorised' || known.has(key) || gone.has(key))
                continue;
            gone.set(key, {
                reason: 'record-missing',
                level: 'error',
                change: id,
                message: `The gate authorised ${id} for ${environment ?? 'an environment'} at ${evaluatedAt} (${source}), and no record of that id can be read here.`,
                remedy: 'Find out who took the record away or gave it another id, and bring it back: its outcome and reviews are owed.',
                where: null,
            });
        }
    }
    return [...gone.values()];
}
/** A bundle whose decision cannot be had again shows nothing. */
function judgeKept({ source, isSame }) {
    if (isSame)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'error',
            change: null,
            message: `The bundle ${source} does not give the report that it holds, so that it shows nothing.`,
            remedy: 'Replay it with the version that made it (`change-gate replay`), and find out who touched it if it still differs.',
            where: null,
        },
    ];
}
function findTwins(records) {
    const byId = new Map();
    for (const record of records) {
        const key = (0,names/* foldCase */.SP)(record.value.id);
        const list = byId.get(key) ?? [];
        byId.set(key, list);
        list.push(record);
    }
    return [...byId.values()]
        .filter((list) => list.length > 1)
        .flatMap((list) => list.map((record) => {
        const others = list.filter((other) => other !== record).map(({ path }) => path);
        return {
            reason: 'record-id-duplicate',
            level: 'error',
            change: record.value.id,
            message: `The id ${record.value.id} is also in ${others.sort().join(', ')}.`,
            remedy: 'Give one of them another id.',
            where: { file: record.path, pointer: ['id'] },
        };
    }));
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/sample.js
/** A sample that anybody can draw again: by the digest of a seed and each name, so that nobody can choose who is in it. */

/** `count` of the names, or all where there are no more; in the order of the names. The same seed gives the same sample. */
function drawSample(names, count, seed) {
    const ranked = [...new Set(names)]
        .map((name) => ({ name, rank: (0,digest/* digestBytes */.QN)(`${seed}\n${name}`) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    return ranked
        .slice(0, count)
        .map(({ name }) => name)
        .sort((a, b) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/run-audit.js
/**
 * The use case that both audits share: everything that a source holds, what bundles show, and the deployments that are known, looked at
 * for a period of days.
 */










/** @throws RangeError where `since` or `until` is no day; commands let none through */
function auditSurvey(survey, request) {
    const { policy, register } = survey;
    const { now, since, until, kept } = request;
    const zone = policy.timezone;
    const period = periodOf(since, until, zone);
    const directory = register === null ? null : (0,people/* buildDirectory */.WP)(register.value, register.path, zone, undefined);
    const known = [...(request.deployments ?? []), ...(kept?.deployments ?? [])];
    const deployments = request.deployments === null && (kept === null || kept.deployments === null)
        ? null
        : [...new Map(known.reverse().map((one) => [`${(0,names/* foldCase */.SP)(one.repository)} ${one.id}`, one])).values()].filter(({ succeededAt }) => !(0,instants/* isBefore */.Y8)(succeededAt, period.start) && (0,instants/* isBefore */.Y8)(succeededAt, period.end));
    const audited = audit({
        policy,
        directory,
        levelOf: (record) => (0,review_duty/* levelByRecord */.Rq)(survey, record),
        items: survey.items,
        records: survey.records,
        now,
        period,
        environment: request.environment,
        kept: kept?.decisions ?? null,
        rules: request.rules ?? OWN_RULES,
        facts: [...(request.facts === null ? [] : [request.facts]), ...(kept?.facts ?? [])],
        deployments,
    });
    // A register that could not be read is none that is missing.
    const isWithoutRegister = register === null && survey.findings.every(({ reason, level }) => level !== 'error' || !UNREAD.includes(reason));
    const ids = audited.changes.map(({ id }) => id);
    const repositories = repositoriesOf(kept, request.deployments);
    const said = [
        ...(isWithoutRegister ? [REGISTER_MISSING] : []),
        ...request.faults,
        ...(kept?.faults ?? []),
        ...sayRepositories(repositories, kept),
        ...sayUnknownEnvironment(survey, request.environment, known),
        ...sayReach(request, period, [request.reach, kept?.reach ?? null]),
        ...audited.findings,
    ];
    const [named, ...others] = repositories;
    const readable = new Set(survey.records.map(({ path }) => path));
    const { sample } = request;
    return {
        ...audited,
        generatedAt: now,
        timezone: zone,
        repository: request.repository ?? (others.length === 0 ? (named ?? null) : null),
        since,
        until,
        environment: request.environment,
        bundles: kept?.decisions.length ?? null,
        rules: kept === null ? null : (request.rules ?? OWN_RULES),
        sample: sample === null ? null : { seed: sample.seed, ids: drawSample(ids, sample.count, sample.seed) },
        findings: survey.order([...survey.findings, ...said.map(survey.locate)]),
        isLacking: survey.findings.some(({ level, path }) => level === 'error' && (path === null || !readable.has(path))),
        texts: survey.texts,
    };
}
/** Whose bundles and facts were given, by name. */
function repositoriesOf(kept, deployments) {
    const all = [...(kept?.decisions ?? []), ...(deployments ?? [])].flatMap(({ repository }) => repository ?? []);
    return [...new Map(all.map((name) => [(0,names/* foldCase */.SP)(name), name])).values()].sort();
}
/** Records may be those of many repositories; whose the bundles are is said, since a fork has the same records. */
function sayRepositories(names, kept) {
    if (names.length < 2 || kept === null)
        return [];
    return [
        {
            reason: 'identity-mismatch',
            level: 'warning',
            change: null,
            message: `What was given is of ${names.length} repositories: ${names.join(', ')}. For a change the bundles of each of them are heard.`,
            remedy: 'Leave out those of a repository that has no part in these changes, such as a fork.',
            where: null,
        },
    ];
}
/** A name that nothing has is most likely a slip, and an audit of it finds nothing wrong for ever. */
function sayUnknownEnvironment({ records }, environment, known) {
    if (environment === null)
        return [];
    const isNamed = records.some(({ value }) => (0,names/* includesName */.VH)(value.environments, environment));
    if (isNamed || known.some((one) => (0,names/* isSameName */.yS)(one.environment, environment)))
        return [];
    return [
        {
            reason: 'environment-missing',
            level: 'warning',
            change: null,
            message: `No record names the environment ${environment}, and no deployment to it is known.`,
            remedy: 'Check how it is written.',
            where: null,
        },
    ];
}
/** Nobody shall read "0 deployments" as "nothing was deployed": facts end where they were made. */
function sayReach({ now, environment, repository, kept, faults }, { end }, given) {
    const warn = (message, remedy) => [
        { reason: 'evidence-unavailable', level: 'warning', change: null, message, remedy, where: null },
    ];
    // The action asks GitHub itself; and what could not be read is said already.
    if (repository !== null || faults.length > 0)
        return [];
    if (given.every((reach) => reach === null || reach.size === 0)) {
        return kept === null
            ? warn('Neither bundles nor facts were given, so that nothing here shows who authorised what, or what was deployed.', 'Give the bundles that the runs of the gate kept (--bundles), or let `command: audit` ask GitHub.')
            : warn('Nothing that was given tells of deployments, so that one past the gate would not be seen.', 'Give facts of a deployment that was made after the period (--facts), or let `command: audit` ask GitHub.');
    }
    const wanted = (0,instants/* isBefore */.Y8)(end, now) ? end : now;
    const reached = new Map();
    for (const [key, one] of given.flatMap((reach) => [...(reach ?? [])])) {
        const known = reached.get(key);
        if (known === undefined || (0,instants/* isBefore */.Y8)(known.until, one.until))
            reached.set(key, one);
    }
    const asked = environment === null ? null : (0,names/* foldCase */.SP)(environment);
    const short = [...reached].filter(([key, { until }]) => (asked === null || key === asked) && (0,instants/* isBefore */.Y8)(until, wanted));
    const isUnknown = asked !== null && !reached.has(asked);
    if (short.length === 0 && !isUnknown)
        return [];
    const places = [...reached.values()]
        .sort((a, b) => (0,instants/* compareInstants */.QI)(a.until, b.until) || (a.environment < b.environment ? -1 : 1))
        .map((one) => `${one.environment} until ${one.until}`);
    return warn(`What was given tells of deployments to ${places.join(', to ')}. Later ones, and those to other environments, are not known.`, 'Give facts of a deployment that was made after the period (--facts), or let `command: audit` ask GitHub.');
}
const UNREAD = [
    'register-invalid',
    'evidence-unavailable',
    'permission-missing',
    'commit-unreachable',
];
const REGISTER_MISSING = {
    reason: 'register-missing',
    level: 'error',
    change: null,
    message: 'There is no register, so that nobody holds a role level, and who owes a retrospective cannot be told.',
    remedy: 'Add .github/change-gate/register.yml (`change-gate init` writes one).',
    where: null,
};
/** From the first instant of one day to the last of another, half-open. @throws RangeError where one is no day */
function periodOf(since, until, zone) {
    return { start: edge(since, 0, zone), end: edge(until, 1, zone) };
}
function edge(day, later, zone) {
    const read = (0,time/* parseDay */.Iq)(day);
    if (read === null)
        throw new RangeError(`${day} is no day.`);
    return (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)((0,days/* addDays */.fi)(read, later), zone));
}

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 1 modules
var writer = __webpack_require__(4280);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 1 modules
var plain_writer = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var runner_inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
// EXTERNAL MODULE: ./.build/build/src/action/commands/publish.js + 1 modules
var publish = __webpack_require__(8615);
// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/audit.js
/**
 * The command `audit` of the action: records and deployments of the last month, as GitHub has them. What the gate's own checks say is the
 * evidence, so that a deployment without one is told as unauthorised. It decides nothing.
 */


















const DAYS_BACK = 31;
const command = {
    name: 'audit',
    deadline: null,
    /** It is about no single change, so that nothing may name one. */
    refuses: (inputs, event) => [
        ...(0,refusals/* refuseNameless */.Lm)(inputs),
        ...(0,refusals/* refuseInputs */.gJ)(inputs, ['stage', 'sha', 'change']),
        ...(event === null || event.pullRequest === null
            ? []
            : [
                (0,runner_inputs/* inputFault */.hG)(`The command \`audit\` does not run on \`${event.name}\`.`, 'Start it by schedule, workflow_dispatch or push.'),
            ]),
    ],
    refuse: refuse_command/* refuseCommand */.W,
    async run({ api, request, inputs, clock }) {
        const { status, checkName, environment, since } = inputs;
        const input = await auditRepository({
            api,
            request: { ...request, environment: null },
            names: { status, checkName },
            environment,
            since,
            clock,
        });
        const document = describeAudit(input);
        const markdown = (0,writer/* renderAsMarkdown */.i)(document);
        return {
            text: (0,plain_writer/* renderAsText */.S)(document, { colour: false, width: 100 }),
            markdown,
            annotations: [],
            files: {
                folder: [],
                texts: { 'audit.json': renderAuditJson(input), 'audit.md': markdown },
                paths: { report: 'audit.json' },
                unwritten: (_, why) => ({
                    level: 'warning',
                    title: 'audit',
                    message: `The audit could not be written as files (${why}).`,
                }),
            },
            outputs: auditOutputs(input),
            exitCode: exitCodeOfAudit(input),
            isDecision: false,
            publish: null,
        };
    },
};
async function auditRepository(place) {
    const { api, request, names, environment, clock } = place;
    const surveyed = await (0,survey/* survey */.F)((0,source/* openGitHub */.o)(request, api));
    const zone = (0,wall_time/* isKnownZone */.Wn)(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
    const until = (0,instants/* dayIn */.EE)(zone, clock);
    const since = place.since ?? (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,instants/* dateIn */.m7)(zone, clock), -DAYS_BACK));
    if (since > until)
        return auditNothing(surveyed, place, { since, until });
    const period = periodOf(since, until, zone);
    const past = await readPastDeployments(api, request.repository, period, {
        status: names.status === null ? null : (one) => `${names.status} / ${one}`,
        check: names.checkName === null ? null : (one) => `${names.checkName} / ${one}`,
        owner: publish/* ownerOf */.bf,
    });
    const faults = past.kind === 'known'
        ? sayUnseen(past.value.unseenBefore, since)
        : [
            {
                reason: past.permission === undefined ? 'evidence-unavailable' : 'permission-missing',
                level: 'error',
                change: null,
                message: `The deployments of the period could not be read: ${past.because}.`,
                remedy: past.permission === undefined
                    ? `Run the audit again; where there are too many, set the input \`since\` to a day after ${since}.`
                    : `Add \`${past.permission}\` to the \`permissions:\` of the job.`,
                where: null,
            },
        ];
    return auditSurvey(surveyed, {
        now: clock,
        since,
        until,
        environment,
        sample: null,
        repository: request.repository,
        kept: null,
        rules: null,
        facts: await readEmergencies(api, request, surveyed.records, clock),
        deployments: past.kind === 'known' ? past.value.deployments : null,
        reach: null,
        faults,
    });
}
/** Deployments end later than they are made: one that was made long before and ended in the period belongs to this audit. */
function sayUnseen(before, since) {
    if (before === null)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'warning',
            change: null,
            message: `There were too many deployments before ${since} to look at each: one that was made before ${before} and succeeded in this period is not seen.`,
            remedy: 'Audit shorter periods, one after the other.',
            where: null,
        },
    ];
}
/** A period that is still to come has nothing in it, which must not look as if nothing were wrong. */
function auditNothing(surveyed, { clock, environment, request }, { since, until }) {
    return auditSurvey(surveyed, {
        now: clock,
        since,
        until,
        environment,
        sample: null,
        repository: request.repository,
        kept: null,
        rules: null,
        facts: null,
        deployments: [],
        reach: null,
        faults: [
            {
                reason: 'input-invalid',
                level: 'error',
                change: null,
                message: `The input \`since\` is ${since}, which is still to come: today is ${until}. Nothing was looked at.`,
                remedy: 'Give a day that is over, or leave it out for a month back.',
                where: null,
            },
        ],
    });
}
/** An audit decides nothing: a workflow that asks its output for a yes never gets one. */
function auditOutputs(input) {
    const reasons = [...new Set(input.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))];
    return {
        ...runner/* DENIAL */.SJ,
        outcome: exitCodeOfAudit(input) === 0 ? 'warn' : 'fail',
        reasons: reasons.sort().join(' '),
        'change-ids': input.changes.map(({ id }) => id).join(' '),
    };
}
/** 1 where anything is wrong or could not be read, else 0. */
function exitCodeOfAudit(input) {
    return (0,finding/* worstOf */.h)(input.findings) === null ? 0 : 1;
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ })

};
