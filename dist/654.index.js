export const id = 654;
export const ids = [654];
export const modules = {

/***/ 5654:
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
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/refs.js
var refs = __webpack_require__(9300);
// EXTERNAL MODULE: ./.build/build/src/github/facts/origin.js + 1 modules
var facts_origin = __webpack_require__(5747);
// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 5 modules
var pull_request = __webpack_require__(2862);
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
    const isElsewhere = request.recordsRepository !== null && !(0,text_names/* isSameName */.yS)(request.recordsRepository, request.repository);
    if (reviewed.length === 0 || isElsewhere)
        return null;
    const own = await api.get(api.rest.repos.get, (0,addresses/* inRepository */.y)(request.repository), REPOSITORY);
    if (own.kind === 'unavailable')
        return null;
    const { id, full_name, default_branch } = own.value;
    const head = await (0,refs/* resolveBranch */.p)(api, request.repository, default_branch);
    const digestOf = (path, bytes) => {
        const { value } = (0,change_record/* parseRecord */.Hh)(path, bytes);
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

// EXTERNAL MODULE: ./.build/build/src/github/facts/check-id.js
var check_id = __webpack_require__(3306);
// EXTERNAL MODULE: ./.build/build/src/github/facts/deploying-run.js
var deploying_run = __webpack_require__(1107);
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
const STATUS = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    state: shapes/* text */.Qq,
    created_at: shapes/* instant */.uR,
    log_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    target_url: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
});
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
/** States that say that the job ran. */
const BEGUN = ['in_progress', 'success'];
/**
 * Deployments that were made in the period and succeeded; and those that were made before it and succeeded in it. GitHub
 * lists by when they were made, so that a deployment that waited over the edge of two periods would be in neither of their audits.
 */
async function readPastDeployments(api, repository, period, checks) {
    const cut = { most: MOST_LISTED, isCut: true };
    const here = (0,addresses/* inRepository */.y)(repository);
    const listed = await api.list(api.rest.repos.listDeployments, here, DEPLOYMENT, ({ id }) => String(id), cut);
    if (listed.kind === 'unavailable')
        return listed;
    const chosen = chooseDeployments(listed.value, period);
    if (chosen.kind === 'unavailable')
        return chosen;
    const { all, unseenBefore } = chosen.value;
    const deployments = [];
    const made = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        const some = all.slice(start, start + AT_ONCE);
        for (const read of await Promise.all(some.map((one) => readPast(api, repository, one, period, checks)))) {
            if (read.kind === 'unavailable')
                return read;
            made.push(read.value.made);
            if (read.value.past !== null)
                deployments.push(read.value.past);
        }
    }
    return { kind: 'known', value: { deployments, made, unseenBefore } };
}
/** Those that are looked at: all of the period, and of the earlier ones those whose end may lie in it, the latest first. */
function chooseDeployments(listed, period) {
    const isOld = ({ created_at }) => (0,instants/* isBefore */.Y8)(created_at, period.start);
    const inPeriod = listed.filter((one) => !isOld(one) && (0,instants/* isBefore */.Y8)(one.created_at, period.end));
    const isFull = listed.length >= MOST_LISTED;
    if (inPeriod.length > MOST_DEPLOYMENTS || (isFull && !listed.some(isOld)))
        return {
            kind: 'unavailable',
            because: `there were more than ${MOST_DEPLOYMENTS} deployments since ${period.start}; audit a shorter period`,
        };
    const lookBack = (0,time/* toIso */.tK)(((0,time/* parseInstant */.nV)(period.start) ?? 0) - LONGEST_RUN);
    const earlier = listed
        .filter(isOld)
        .filter(({ created_at, updated_at }) => !(0,instants/* isBefore */.Y8)(created_at, lookBack) || (updated_at !== null && !(0,instants/* isBefore */.Y8)(updated_at, period.start)))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(b.created_at, a.created_at) || b.id - a.id);
    const isWhole = earlier.length <= MOST_EARLIER && (!isFull || listed.some(({ created_at }) => (0,instants/* isBefore */.Y8)(created_at, lookBack)));
    const lookedAt = earlier.slice(0, MOST_EARLIER);
    const unseenBefore = isWhole ? null : (lookedAt.at(-1)?.created_at ?? period.start);
    return { kind: 'known', value: { all: [...inPeriod, ...lookedAt], unseenBefore } };
}
/** One of them, with what the gate said of it; `past` is null where it did not succeed in the period. */
async function readPast(api, repository, one, period, checks) {
    const { id, environment, created_at: madeAt } = one;
    const asked = { ...(0,addresses/* inRepository */.y)(repository), deployment_id: id };
    const statuses = await api.list(api.rest.repos.listDeploymentStatuses, asked, STATUS, (status) => String(status.id));
    if (statuses.kind === 'unavailable')
        return statuses;
    const succeededAt = statuses.value
        .filter(({ state }) => state === 'success')
        .map(({ created_at }) => created_at)
        .reduce((first, at) => (first === null || (0,instants/* isBefore */.Y8)(at, first) ? at : first), null);
    const who = { commit: one.sha, creator: one.creator?.login ?? null };
    const hasBegun = statuses.value.some(({ state }) => BEGUN.includes(state));
    const made = { id, environment, ...who, madeAt, run: (0,deploying_run/* linkedRun */.p)(statuses.value), hasBegun, succeededAt };
    if (succeededAt === null || (0,instants/* isBefore */.Y8)(succeededAt, period.start))
        return { kind: 'known', value: { made, past: null } };
    const found = await readGateWords(api, repository, one, checks);
    if (found.kind === 'unavailable')
        return found;
    const own = { name: (checks.status ?? checks.check)?.(environment) ?? '', all: found.value };
    const past = { id, repository, environment, madeAt, succeededAt, ...who, checks: own };
    return { kind: 'known', value: { made, past } };
}
/** The gate's words on a commit for an environment; which of them speaks is not for a source to say. */
async function readGateWords(api, repository, one, { status, check, owner }) {
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
        .map(({ state, description, created_at, target_url }) => {
        const title = description ?? '';
        return { conclusion: state, title, at: created_at, text: title, run: (0,gate_link/* runOfGate */.IR)(target_url ?? '') };
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

// EXTERNAL MODULE: ./.build/build/src/domain/terms/stop-words.js
var stop_words = __webpack_require__(8041);
// EXTERNAL MODULE: ./.build/build/src/github/facts/stops.js
var facts_stops = __webpack_require__(1035);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/past-stops.js





const ISSUE = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    body: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    created_at: shapes/* instant */.uR,
    closed_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    pull_request: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({})),
});
/** Each costs a request. */
const past_stops_MOST = 100;
/**
 * Those that were touched since, the newest first. One whose label was taken away again is no stop any more for GitHub, and is not listed.
 * @param since RFC 3339
 */
async function readPastStops(api, repository, since) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), labels: stop_words/* STOP_LABEL */.aQ, state: 'all', since };
    const issues = await api.list(api.rest.issues.listForRepo, asked, ISSUE, ({ number }) => String(number), {
        most: past_stops_MOST,
        isCut: true,
    });
    if (issues.kind === 'unavailable')
        return issues;
    const own = issues.value.filter((one) => one.pull_request === null);
    const stops = await Promise.all(own.map(async ({ number, body, created_at, closed_at, user }) => {
        const common = { number, body: body ?? '', created_at, user, isFollowed: true };
        const events = await (0,facts_stops/* readIssueEvents */.vv)(api, repository, number);
        if (events.kind === 'unavailable') {
            const closed = closed_at === null ? null : { at: closed_at, by: null };
            return { ...common, labelled_by: (0,pull_request/* unavailableOf */._i)(events), closed };
        }
        const by = events.value.findLast(({ event }) => event === 'closed')?.actor?.login ?? null;
        const closed = closed_at === null ? null : { at: closed_at, by };
        return { ...common, ...(0,facts_stops/* labelledBy */.zu)(events.value, number), closed };
    }));
    return { kind: 'known', value: { stops, isCut: issues.value.length >= past_stops_MOST } };
}

// EXTERNAL MODULE: ./.build/build/src/github/trees/listing.js
var listing = __webpack_require__(9672);
// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js + 1 modules
var trees = __webpack_require__(3793);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/settings.js





const RULE = (0,shapes/* object */.Ik)({
    type: shapes/* text */.Qq,
    parameters: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({
        required_status_checks: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ context: shapes/* text */.Qq, integration_id: (0,shapes/* nullable */.me)(shapes/* integer */.nd) }))),
        require_code_owner_review: (0,shapes/* nullable */.me)(shapes/* flag */.Jt),
    })),
});
const BRANCH_POLICY = (0,shapes/* object */.Ik)({ id: (0,shapes/* nullable */.me)(shapes/* integer */.nd), name: (0,shapes/* nullable */.me)(shapes/* text */.Qq), type: (0,shapes/* nullable */.me)(shapes/* text */.Qq) });
const BRANCH = (0,shapes/* object */.Ik)({
    name: shapes/* text */.Qq,
    protection: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({
        enabled: shapes/* flag */.Jt,
        required_status_checks: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ checks: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ context: shapes/* text */.Qq, app_id: (0,shapes/* nullable */.me)(shapes/* integer */.nd) }))) })),
    })),
});
const ENVIRONMENT = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    name: shapes/* text */.Qq,
    can_admins_bypass: (0,shapes/* nullable */.me)(shapes/* flag */.Jt),
    deployment_branch_policy: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ protected_branches: shapes/* flag */.Jt, custom_branch_policies: shapes/* flag */.Jt })),
});
const settings_REPOSITORY = (0,shapes/* object */.Ik)({ default_branch: shapes/* text */.Qq });
/** Where GitHub looks for it, in this order. */
const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_WORKFLOWS = 100;
const WORKFLOWS = {
    mayHold: (folder) => folder === '.github' || folder === '.github/workflows',
    isWanted: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path),
};
async function readSettings(api, repository) {
    const here = (0,addresses/* inRepository */.y)(repository);
    const named = await api.get(api.rest.repos.get, here, settings_REPOSITORY);
    if (named.kind === 'unavailable')
        return named;
    const branch = named.value.default_branch;
    const [rules, own, environments, files] = await Promise.all([
        api.list(api.rest.repos.getBranchRules, { ...here, branch }, RULE, (rule) => JSON.stringify(rule)),
        api.get(api.rest.repos.getBranch, { ...here, branch }, BRANCH),
        api.list(api.rest.repos.getAllEnvironments, here, ENVIRONMENT, ({ id }) => String(id), { key: 'environments' }),
        readFiles(api, repository, branch),
    ]);
    return {
        kind: 'known',
        value: {
            branch,
            required: requiredBy(rules, own),
            review: reviewBy(rules),
            hasQueue: rules.kind === 'known' && rules.value.some(({ type }) => type === 'merge_queue'),
            isProtected: own.kind === 'unavailable' ? own : { kind: 'known', value: own.value.protection?.enabled === true },
            environments: environments.kind === 'unavailable'
                ? environments
                : {
                    kind: 'known',
                    value: await Promise.all(environments.value.map((one) => toEnvironment(api, repository, one))),
                },
            ...files,
        },
    };
}
/** By rulesets and by the branch's own protection; where either cannot be read what is missing in the other proves nothing. */
function requiredBy(rules, own) {
    if (rules.kind === 'unavailable')
        return rules;
    if (own.kind === 'unavailable')
        return own;
    const byRules = rules.value
        .filter(({ type }) => type === 'required_status_checks')
        .flatMap(({ parameters }) => parameters?.required_status_checks ?? [])
        .map(({ context, integration_id: source }) => ({ context, source }));
    const byBranch = (own.value.protection?.required_status_checks?.checks ?? []).map(({ context, app_id: source }) => ({
        context,
        source,
    }));
    return { kind: 'known', value: [...byRules, ...byBranch] };
}
function reviewBy(rules) {
    if (rules.kind === 'unavailable')
        return rules;
    const wanted = rules.value.filter(({ type }) => type === 'pull_request');
    const isByOwners = wanted.some(({ parameters }) => parameters?.require_code_owner_review === true);
    return { kind: 'known', value: isByOwners ? 'owners' : wanted.length > 0 ? 'anybody' : 'none' };
}
async function toEnvironment(api, repository, { name, can_admins_bypass: mayAdminsBypass, deployment_branch_policy: policy }) {
    const branches = policy === null ? 'any' : policy.protected_branches ? 'protected' : 'named';
    const patterns = branches === 'named' ? await readPatterns(api, repository, name) : null;
    return { name, mayAdminsBypass, branches, patterns };
}
async function readPatterns(api, repository, name) {
    const listed = await api.list(api.rest.repos.listDeploymentBranchPolicies, { ...(0,addresses/* inRepository */.y)(repository), environment_name: name }, BRANCH_POLICY, ({ id, name: pattern, type }) => `${id} ${type} ${pattern}`, { key: 'branch_policies' });
    if (listed.kind === 'unavailable')
        return listed;
    return { kind: 'known', value: listed.value.map((one) => ({ name: one.name ?? '*', isTag: one.type === 'tag' })) };
}
async function readFiles(api, repository, branch) {
    const tree = await readHead(api, repository, branch);
    if (tree.kind === 'unavailable')
        return { workflows: tree, codeOwners: tree };
    const [workflows, codeOwners] = await Promise.all([
        readWorkflows(api, repository, tree.value),
        readCodeOwners(api, repository, tree.value),
    ]);
    return { workflows, codeOwners };
}
async function readCodeOwners(api, repository, tree) {
    for (const path of CODE_OWNERS) {
        const entry = await (0,trees/* entryAt */._f)(tree, path);
        if (entry.kind === 'unavailable')
            return entry;
        if (entry.value !== null)
            return (0,trees/* readFileAt */._T)(api, repository, tree, path);
    }
    return { kind: 'known', value: null };
}
async function readHead(api, repository, branch) {
    const head = await (0,refs/* resolveBranch */.p)(api, repository, branch);
    return head.kind === 'unavailable' ? head : (0,trees/* readTree */.Zc)(api, repository, head.value);
}
async function readWorkflows(api, repository, tree) {
    const listed = await (0,listing/* listIn */.O)(tree, WORKFLOWS);
    if (listed.kind === 'unavailable')
        return listed;
    const paths = listed.value.map(({ path }) => path);
    if (paths.length > MOST_WORKFLOWS)
        return {
            kind: 'unavailable',
            because: `there are ${paths.length} of them, and ${MOST_WORKFLOWS} at most are read`,
            cause: 'beyond-limit',
        };
    const files = [];
    for (const path of paths) {
        const answer = await (0,trees/* readFileAt */._T)(api, repository, tree, path);
        if (answer.kind === 'unavailable')
            return answer;
        if (answer.value !== null)
            files.push(answer.value);
    }
    return { kind: 'known', value: files };
}

// EXTERNAL MODULE: ./.build/build/src/github/source.js + 40 modules
var source = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var plain_moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var survey_words = __webpack_require__(146);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/rules.js

function isByRules({ rules, repository }, wanted) {
    if (rules === null)
        return false;
    return isSamePlace(rules.policy, wanted.policy, repository) && isSamePlace(rules.records, wanted.records, repository);
}
function isSamePlace(a, b, own) {
    const ref = ({ ref: name }) => (name ?? '').replace(/^refs\/heads\//u, '');
    return (0,text_names/* isSameName */.yS)(a.repository ?? own ?? '', b.repository ?? own ?? '') && ref(a) === ref(b);
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
            message: `The bundle ${source} does not say whose rules decided it, so it shows nothing.`,
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
const AUTHORITY = 'This audit is only as good as what was kept: bundles that nobody has changed, and checks that nobody else may write.';
/** `Audit of 2026-10-01 to 2026-10-31 in production`. */
function sayAudit({ since, until, environment, repositories }) {
    const of = repositories === undefined ? '' : ` of ${(0,survey_words/* sayRepositories */.c)(repositories)}`;
    return `Audit${of === '' ? ' of' : `${of},`} ${since} to ${until}${environment === null ? '' : ` in ${environment}`}`;
}
/** The whole audit in a sentence. That nothing is wrong is said only of what was looked at. */
function sayVerdict({ findings, changes, deployments }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.filter(({ level }) => level === 'warning').length;
    const besides = warnings === 0 ? '' : `, and ${(0,words/* count */.U9)(warnings, 'warning')}`;
    if (errors === 0)
        return `Nothing is wrong in what could be looked at${besides}.`;
    const past = (deployments ?? []).filter(({ verdict }) => verdict === 'unauthorised').length;
    const unshown = changes.filter(({ authorisation }) => authorisation === 'not-shown').length;
    const named = [
        ...(past === 0 ? [] : [`${(0,words/* count */.U9)(past, 'deployment')} that nothing authorised`]),
        ...(unshown === 0 ? [] : [`${(0,words/* count */.U9)(unshown, 'change')} not shown to be authorised`]),
    ];
    const rest = named.length === 0 ? '' : `, among them ${named.join(' and ')}`;
    return `Something is wrong: ${(0,words/* count */.U9)(errors, 'error')}${rest}${besides}.`;
}
/** How much was looked at. */
function sayLooked({ changes, deployments, runs, sample, bundles, repository }) {
    const parts = [
        (0,words/* count */.U9)(changes.length, 'change'),
        deployments === null ? 'deployments not looked at' : (0,words/* count */.U9)(deployments.length, 'deployment'),
        ...(runs === null ? [] : [(0,words/* count */.U9)(runs, 'run of a workflow', 'runs of workflows')]),
        ...(bundles === null ? [] : [`${(0,words/* count */.U9)(bundles, 'bundle')}${repository === null ? '' : ` of ${repository}`}`]),
    ];
    const drawn = sample === null ? '' : ` Sample of ${sample.ids.length}, drawn with the seed "${sample.seed}".`;
    return `Looked at: ${parts.join(', ')}.${drawn}`;
}
/** What no bundle tells, once for all changes. */
function sayUnknown({ changes }) {
    const unknown = changes.filter(({ authorisation }) => authorisation === 'not-known').length;
    if (unknown === 0)
        return null;
    return `Who authorised ${(0,words/* count */.U9)(unknown, 'change')} is not known: no bundles were given.`;
}
/** When it was made, in which days, and from how much that was kept. */
function sayMaking({ generatedAt, timezone, bundles }) {
    const read = bundles === null ? '' : ` ${(0,words/* count */.U9)(bundles, 'bundle')} decided again.`;
    return `Made at ${generatedAt}; days are those of ${timezone}.${read}`;
}
/** By whose rules: a bundle that others decided shows nothing. */
function sayRules({ rules, repository }) {
    if (rules === null)
        return null;
    const [policy, records] = [describePlace(rules.policy, repository), describePlace(rules.records, repository)];
    const of = policy === records ? `the rules and records of ${policy}` : `the rules of ${policy} and the records of ${records}`;
    return `Only bundles that were decided by ${of} count.`;
}
const AUTHORISATION_WORDS = {
    shown: 'authorised, as kept',
    'not-shown': 'not shown to be authorised',
    'not-known': 'not known',
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
function sayEnding({ ending, closedBy }) {
    switch (ending) {
        case 'closed':
            return `closed by ${closedBy ?? 'an account that is not known'}`;
        case 'ran-out':
            return 'its time ran out';
        case 'not-followed':
            return 'at the latest: how it ended was not looked at';
        case 'stands':
            return 'it stands';
    }
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/document.js
/** An audit as a document: one sentence of verdict, what is wrong by reason, then each change and each deployment. */





function describeAudit(input) {
    const [rules, unknown] = [sayRules(input), sayUnknown(input)];
    const isWrong = input.findings.some(({ level }) => level === 'error');
    return {
        title: sayAudit(input),
        blocks: [
            (0,render_document/* sentence */.em)(sayVerdict(input), isWrong ? 'alert' : undefined),
            (0,render_document/* sentence */.em)(sayLooked(input)),
            ...(unknown === null ? [] : [(0,render_document/* sentence */.em)(unknown, 'caution')]),
            ...describeFindings(input),
            describeChanges(input),
            ...describeDeployments(input),
            ...describeStops(input),
            (0,render_document/* sentence */.em)(sayMaking(input), 'soft'),
            ...(rules === null ? [] : [(0,render_document/* sentence */.em)(rules, 'soft')]),
            (0,render_document/* sentence */.em)(AUTHORITY, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
const HEADINGS = { error: 'What is wrong', warning: 'Warnings', notice: 'Notices' };
function describeFindings(input) {
    return ['error', 'warning', 'notice'].flatMap((level, at) => {
        const some = input.findings.filter((finding) => finding.level === level);
        const reasons = [...new Set(some.map(({ reason }) => reason))];
        return some.length === 0
            ? []
            : [
                (0,render_document/* section */.uW)(HEADINGS[level], reasons.map((reason) => describeReason(input, level, reason)), at + 1),
            ];
    });
}
/** All that is wrong for one reason, so that it is counted, and its remedy read once. */
function describeReason({ findings, texts, timezone, generatedAt }, level, reason) {
    const shorten = (text) => (0,plain_moment/* shortenTimes */.Ck)(text, timezone, generatedAt);
    const alike = findings
        .filter((finding) => finding.level === level && finding.reason === reason)
        .map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) }));
    const heading = `${(0,words/* capital */.Nx)(reasons/* CATALOGUE */.yh[reason].title)} (${alike.length})`;
    return (0,render_document/* section */.uW)(heading, [{ kind: 'findings', findings: alike, texts, isRemedyOnce: true }]);
}
const CHANGE_COLUMNS = [
    'Change',
    'Environment',
    'Planned',
    'Actual',
    'Approved',
    'Requester',
    'Implementer',
    'Authorisation',
];
function describeChanges(input) {
    const { changes, sample } = input;
    if (changes.length === 0)
        return (0,render_document/* section */.uW)('Changes', [(0,render_document/* sentence */.em)('No change of this period was found.')], 4);
    const listed = sample === null ? changes : changes.filter(({ id }) => sample.ids.includes(id));
    const rows = listed.map((change) => describeChange(change, input));
    const forms = listed.map(({ id }) => ({
        kind: 'form',
        label: id,
        choices: ['approval seen', 'dates agree', 'outcome seen', 'review seen'],
        rest: 'remarks:',
    }));
    const heading = sample === null ? 'Changes' : 'Changes of the sample';
    return (0,render_document/* section */.uW)(heading, [...(0,render_document/* table */.tp)(CHANGE_COLUMNS, 'changes', rows), ...(sample === null ? [] : forms)], 4);
}
function describeChange(change, { timezone, generatedAt }) {
    const { id, title, type, risk, environments, scheduled, started, ended, requester, implementers } = change;
    const { approvedAt, approvedBy, result } = change;
    const span = (start, end) => (0,plain_moment/* sayTime */.JS)(start, end, timezone, generatedAt);
    return [
        {
            kind: 'lines',
            texts: [{ strong: id }, title, `${type}, ${risk === null ? 'no level of risk' : `${risk} risk`}`],
        },
        (0,render_document/* lines */.Mn)(environments),
        scheduled === null ? 'no time of its own' : span(scheduled.start, scheduled.end),
        (0,render_document/* lines */.Mn)([...(started === null || ended === null ? [] : [span(started, ended)]), result ?? 'no outcome']),
        (0,render_document/* lines */.Mn)([...(approvedAt === null ? [] : [(0,plain_moment/* sayMoment */.Gg)(approvedAt, timezone, generatedAt)]), ...approvedBy]),
        requester === null ? render_document/* NOTHING */.K$ : { code: requester },
        (0,render_document/* lines */.Mn)(implementers.map((login) => ({ code: login }))),
        sayAuthorisation(change),
    ];
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
function describeDeployments({ deployments, repositories, timezone, generatedAt }) {
    if (deployments === null || deployments.length === 0)
        return [];
    const rows = deployments.map(({ id, repository, commit, environment, succeededAt, creator, verdict, shownBy }) => [
        (0,plain_moment/* sayMoment */.Gg)(succeededAt, timezone, generatedAt),
        environment,
        { code: commit.slice(0, 12) },
        creator === null ? 'unknown' : { code: creator },
        repositories === undefined ? String(id) : `${repository} ${id}`,
        verdict === 'unauthorised' ? { strong: VERDICT_WORDS[verdict] } : VERDICT_WORDS[verdict],
        shownBy ?? render_document/* NOTHING */.K$,
    ]);
    return [(0,render_document/* section */.uW)('Deployments', (0,render_document/* table */.tp)(DEPLOYMENT_COLUMNS, 'deployments', rows), 5)];
}
const STOP_COLUMNS = ['Issue', 'By', 'Stopped', 'Why', 'Opened', 'Ended', 'How long', 'Heard'];
/** Who stopped deployments, why and for how long; nothing where nobody was asked for them. */
function describeStops({ stops, timezone, generatedAt }) {
    if (stops === null)
        return [];
    if (stops.length === 0)
        return [(0,render_document/* section */.uW)('Stops', [(0,render_document/* sentence */.em)('Nobody stopped deployments in this period.')], 6)];
    const moment = (at) => (0,plain_moment/* sayMoment */.Gg)(at, timezone, generatedAt);
    const rows = stops.map((stop) => [
        `#${stop.number}`,
        stop.by === null ? 'unknown' : { code: stop.by },
        (0,render_document/* lines */.Mn)([
            stop.environments.length === 0 ? 'every environment' : stop.environments.join(', '),
            ...(stop.items.length === 0 ? [] : [stop.items.join(', ')]),
        ]),
        stop.why === '' ? render_document/* NOTHING */.K$ : stop.why,
        moment(stop.openedAt),
        (0,render_document/* lines */.Mn)([...(stop.endedAt === null ? [] : [moment(stop.endedAt)]), sayEnding(stop)]),
        (0,plain_moment/* sayPeriod */.R0)(stop.minutes * 60_000),
        stop.isHeard ? 'yes' : `no: ${stop.because ?? ''}`,
    ]);
    return [(0,render_document/* section */.uW)('Stops', (0,render_document/* table */.tp)(STOP_COLUMNS, 'stops', rows), 6)];
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/json.js
/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */


function renderAuditJson(input) {
    const { generatedAt, timezone, repository, since, until, environment, runs, bundles, rules, sample, changes, deployments, stops, } = input;
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        generatedAt,
        timezone,
        repository,
        ...(0,survey_words/* nameRepositories */.G)(input),
        since,
        until,
        environment,
        runs,
        bundles,
        rules,
        sample,
        changes,
        deployments,
        stops,
        findings: input.findings.map((finding) => ({ change: finding.change, ...(0,json_text/* plainFinding */.C)(finding) })),
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

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
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
        if (schedule === undefined || !(0,text_names/* includesName */.VH)(environments, environment))
            return false;
        // Whichever date its author wrote there.
        if (withdrawn !== undefined || !isSpokenOf(text, id))
            return false;
        return !(0,instants/* isBefore */.Y8)(at, schedule.start) && (0,instants/* isBefore */.Y8)(madeAt, schedule.end);
    });
}
/** Whether a check's text holds the id as a word of its own, however Markdown has it escaped. */
function isSpokenOf(text, id) {
    const plain = (0,text_names/* foldCase */.SP)(text.replaceAll('\\', '').replaceAll('&#95;', '_'));
    const wanted = (0,text_names/* foldCase */.SP)(id);
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
    return judged('unauthorised', null, [sayUnauthorised(given, said, ground.isMany === true)]);
}
/** What the gate decided on this commit for this environment until the deployment had succeeded, in that order; of one instant a no is last. */
function decisionsOn(one, kept) {
    const own = kept.filter(({ stage, isSame, commit, environment, repository, evaluatedAt }) => stage === 'deploy' &&
        isSame &&
        !(0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt) &&
        commit === one.commit &&
        environment !== null &&
        (0,text_names/* isSameName */.yS)(environment, one.environment) &&
        // A fork has the same commits, and a register of its own.
        repository !== null &&
        (0,text_names/* isSameName */.yS)(repository, one.repository));
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
            changes.some(({ id, decision }) => decision === 'authorised' && (0,text_names/* isSameName */.yS)(id, value.id)));
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
function sayUnauthorised({ id, repository, commit, environment, succeededAt, creator }, said, isMany) {
    const of = isMany ? ` of ${repository}` : '';
    return {
        reason: 'commit-not-covered',
        level: 'error',
        change: null,
        message: `Deployment ${id}${of} of ${commit.slice(0, 7)} to ${environment} by ${creator ?? 'an unknown account'} succeeded at ${succeededAt}, and ${said}.`,
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
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var terms_words = __webpack_require__(1688);
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
    const who = debt.eligible.length === 0 ? `a ${(0,terms_words/* sayName */.NJ)(debt.needs)}` : debt.eligible.join(', ');
    const message = debt.kind === 'overdue'
        ? `The retrospective of the emergency ${id} was due on ${(0,terms_words/* sayDay */.sA)(debt.day ?? '')}.${given}`
        : `It cannot be told when the retrospective of the emergency ${id} is due.`;
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
        .flatMap(({ changes }) => changes.filter((one) => (0,text_names/* isSameName */.yS)(one.id, value.id) && one.digest === digest));
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
            message: `It is not known here who approved the emergency ${id}${why}. So ${review.by}, who looked back on it, may have had a part in it.`,
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

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/qualify.js
var qualify = __webpack_require__(780);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js
var bundle = __webpack_require__(3269);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/kept.js
/**
 * What was kept of runs, as an audit takes it: bundles, each decided again, and the deployments that facts tell of. What cannot be decided
 * again, or was no run of the action, shows nothing.
 */




/** Decides bundles again. `files`: their names and texts. `isFacts`: whether something has the shape of facts. */
async function readKept(files, isFacts, tzdata) {
    const decisions = [];
    const told = [];
    const facts = [];
    const faults = [];
    for (const { name, text } of files) {
        const bundle = text === null ? 'it cannot be read' : readBundle(text);
        if (typeof bundle === 'string') {
            faults.push(sayUnreadable(name, bundle));
            continue;
        }
        if (!bundle.request.trusted || bundle.request.at !== null) {
            faults.push(sayUntrusted(name));
            continue;
        }
        try {
            const { judged, report } = await replayBundle(bundle, tzdata);
            // Whoever touched a bundle may have written anything into its facts.
            if (judged.facts !== null && !isFacts(judged.facts)) {
                faults.push(sayUnreadable(name, 'its facts have another shape'));
                continue;
            }
            decisions.push(toKept(name, judged, bundle.request, report === bundle.report));
            if (judged.facts !== null)
                facts.push(judged.facts);
            told.push(tellDeployments(judged.facts));
        }
        catch (error) {
            faults.push(sayUnreadable(name, error instanceof Error ? error.message : 'it has another shape'));
        }
    }
    const heard = told.filter(({ deployments }) => deployments !== null);
    return {
        decisions,
        deployments: heard.length === 0 ? null : heard.flatMap(({ deployments }) => deployments ?? []),
        facts,
        reach: heard.length === 0 ? null : latestReach(heard.flatMap(({ reach }) => [...reach])),
        faults,
    };
}
function latestReach(all) {
    return new Map([...all].sort(([, a], [, b]) => compareInstants(a.until, b.until)));
}
/** What somebody decided on a checkout of their own, or for another instant, was no word of the gate. */
function sayUntrusted(name) {
    return {
        reason: 'evidence-unavailable',
        level: 'error',
        change: null,
        message: `The bundle ${name} is not from a run of the action, so it shows nothing.`,
        remedy: 'Give the bundle.json that a run of the action wrote, unchanged.',
        where: null,
    };
}
function sayUnreadable(name, because) {
    return {
        reason: 'evidence-unavailable',
        level: 'error',
        change: null,
        message: `The bundle ${name} cannot be replayed: ${because}.`,
        remedy: 'Give the bundle.json that a run of the gate wrote, unchanged.',
        where: null,
    };
}
function toKept(source, { report, facts }, { rules, mode }, isSame) {
    const { verdict, subject, evaluatedAt } = report;
    const ends = verdict.changes.flatMap(({ decision, schedule }) => decision === 'authorised' && schedule !== null && schedule.end !== null ? [schedule.end] : []);
    return {
        source,
        repository: subject.repository,
        stage: verdict.stage,
        decision: verdict.decision,
        isSame,
        isEnforced: report.mode === 'enforce' && mode === null,
        environment: subject.environment,
        commit: subject.commit,
        evaluatedAt,
        rules: rules === undefined ? null : withoutOwnNames(rules, facts),
        holdsUntil: ends.sort(compareInstants)[0] ?? null,
        raised: report.findings.filter(({ level }) => level === 'error').map(({ reason, change }) => ({ reason, change })),
        changes: verdict.changes.map(({ id, digest, decision, approvals, title, path }) => ({
            ...(numberIn(id) === null ? {} : { title, path }),
            id,
            digest,
            decision,
            approvedBy: approvals
                .filter(({ counted }) => counted)
                .map(({ approver, evidence }) => `${approver} (${evidence})`),
            approvers: approvals.filter(({ counted }) => counted).map(({ approver }) => approver),
            approvedAt: latestOf(approvals.flatMap(({ counted, at }) => (counted && at !== null ? [at] : []))),
        })),
    };
}
function latestOf(instants) {
    return [...instants].sort(compareInstants).at(-1) ?? null;
}
/** A workflow may name its own repository and its default branch, which is as good as to leave them out. */
function withoutOwnNames(rules, facts) {
    if (facts === null)
        return rules;
    const { full_name: own, default_branch: branch } = facts.repository;
    const plain = ({ repository, ref }) => {
        const isOwn = repository === null || isSameName(repository, own);
        const isDefault = ref !== null && isOwn && ref.replace(/^refs\/heads\//u, '') === branch;
        return { repository: isOwn ? null : repository, ref: isDefault ? null : ref };
    };
    return { policy: plain(rules.policy), records: plain(rules.records) };
}
/** Deployments that succeeded, as facts name them. */
function tellDeployments(facts) {
    const listed = facts?.deployments;
    if (facts === null || listed === undefined)
        return { deployments: null, reach: new Map(), because: null };
    if (!isList(listed))
        return { deployments: null, reach: new Map(), because: listed.unavailable };
    const names = [...listed.map(({ environment }) => environment), ...[facts.subject.environment ?? []].flat()];
    const until = facts.now;
    const deployments = listed.flatMap(({ id, sha, environment, created_at, statuses }) => {
        const succeededAt = statuses
            .filter(({ state }) => state === 'success')
            .map((status) => status.created_at)
            .reduce((first, at) => (first === null || (0,instants/* isBefore */.Y8)(at, first) ? at : first), null);
        if (succeededAt === null)
            return [];
        const repository = facts.repository.full_name;
        const common = { id, repository, environment, commit: sha, madeAt: created_at, succeededAt };
        return [{ ...common, creator: null, checks: null }];
    });
    return {
        deployments,
        reach: new Map(names.map((environment) => [(0,text_names/* foldCase */.SP)(environment), { environment, until }])),
        because: null,
    };
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/members.js
/**
 * What was kept, where several repositories are audited together: each bundle is heard for its own repository alone, however its changes
 * are called and whatever they hold. What is of no repository of the list shows nothing.
 */




/** The change without a file that a record of a failed use was before; null for any other record. */
function failedUseOf({ value, home }) {
    if (!(0,failed_use/* isFailedUse */.dV)(home === undefined ? value : { ...value, id: home.id }))
        return null;
    return home === undefined ? (0,failed_use/* nameOfFailedUse */.b9)(value) : nameAt(home.repository, (0,failed_use/* nameOfFailedUse */.b9)(value));
}
function nameAt(repository, id) {
    return `${repository}:${id}`;
}
/** Decisions and facts under the names that ids and paths have where all are looked at together. */
function hearMembers(kept, repositories, records) {
    const members = new Map(repositories.map((one) => [(0,text_names/* foldCase */.SP)(one.name), one]));
    const memberOf = (name) => members.get((0,text_names/* foldCase */.SP)(name ?? '')) ?? null;
    const nameOf = (0,qualify/* naming */.b)(repositories.map(({ name }) => ({ name, records: records.filter(({ home }) => home?.repository === name) })));
    // The model and the number are the same in every repository that has the model: only its name tells them apart.
    const rename = (name, id) => (id.includes('#') ? nameAt(name, id) : nameOf(name, id));
    const heard = kept.decisions.flatMap((one) => {
        const member = memberOf(one.repository);
        if (member === null)
            return [];
        const changes = one.changes.map((change) => ({ ...change, id: rename(member.name, change.id) }));
        return [{ ...one, repository: member.name, changes }];
    });
    return {
        ...kept,
        decisions: heard,
        deployments: kept.deployments?.filter(({ repository }) => memberOf(repository) !== null) ?? null,
        facts: kept.facts.flatMap((facts) => {
            const member = memberOf(facts.repository.full_name);
            if (member === null)
                return [];
            const own = facts.records?.map((record) => ({ ...record, path: member.prefix + record.path }));
            return [own === undefined ? facts : { ...facts, records: own }];
        }),
        faults: [...kept.faults, ...sayUnheard(kept.decisions.filter((one) => memberOf(one.repository) === null))],
    };
}
function sayUnheard(decisions) {
    const names = [...new Set(decisions.map(({ repository }) => repository ?? 'a repository that they do not name'))];
    return names.sort().map((name) => ({
        reason: 'identity-mismatch',
        level: 'warning',
        change: null,
        message: `Bundles of ${name} were given, which is not in the list: they show nothing here.`,
        remedy: 'Leave them out, or add the repository to the list; one that was renamed has bundles of both names.',
        where: null,
    }));
}
/** How far what was kept of one repository tells of its deployments; that of another says nothing of it. */
function reachOf(kept, name) {
    const own = kept.facts.filter(({ repository }) => (0,text_names/* foldCase */.SP)(repository.full_name) === (0,text_names/* foldCase */.SP)(name));
    const told = own.map(tellDeployments).filter(({ deployments }) => deployments !== null);
    const all = told.flatMap(({ reach }) => [...reach]);
    return all.length === 0 ? null : new Map(all.sort(([, a], [, b]) => (a.until < b.until ? -1 : 1)));
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/raised.js
/**
 * Changes without a file, which no record tells of: an audit knows them by the decisions that were kept, and what became of them by the
 * deployment. One that failed has a record, and is told by that.
 */




/** Those that were authorised in the period, each once for its environment. */
function auditRaised(question) {
    const { kept, records, period, environment: asked } = question;
    const told = new Set(records.map((record) => (0,text_names/* foldCase */.SP)(failedUseOf(record) ?? '')));
    const found = new Map();
    for (const one of kept ?? []) {
        const { stage, isSame, decision, environment, evaluatedAt } = one;
        if (stage !== 'deploy' || !isSame || decision !== 'authorised' || environment === null)
            continue;
        if (asked !== null && !(0,text_names/* isSameName */.yS)(environment, asked))
            continue;
        if ((0,instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,instants/* isBefore */.Y8)(evaluatedAt, period.end))
            continue;
        for (const change of one.changes) {
            const key = (0,text_names/* foldCase */.SP)(`${change.id} ${environment}`);
            if ((0,covers/* numberIn */.Po)(change.id) === null || change.decision !== 'authorised' || told.has((0,text_names/* foldCase */.SP)(change.id)))
                continue;
            const before = found.get(key);
            found.set(key, before === undefined
                ? toAudited(question, one, change, environment)
                : { ...before, shownBy: [...before.shownBy, one.source] });
        }
    }
    return [...found.values()];
}
function toAudited({ deployments }, { source, commit, evaluatedAt }, change, environment) {
    const deployment = (deployments ?? []).find((one) => one.commit === commit && (0,text_names/* isSameName */.yS)(one.environment, environment) && !(0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt));
    return {
        id: change.id,
        title: change.title ?? change.id,
        type: 'standard',
        path: change.path ?? '',
        digest: change.digest,
        risk: null,
        environments: [environment],
        scheduled: null,
        result: deployment === undefined ? null : 'successful',
        started: deployment?.madeAt ?? null,
        ended: deployment?.succeededAt ?? null,
        requester: null,
        implementers: [],
        authorisation: 'shown',
        shownBy: [source],
        approvedBy: change.approvedBy,
        approvedAt: change.approvedAt ?? null,
    };
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
        .filter(({ value }) => environment === null || value.environments.some((name) => (0,text_names/* isSameName */.yS)(name, environment)))
        .sort((a, b) => (a.value.id < b.value.id ? -1 : a.value.id > b.value.id ? 1 : a.path < b.path ? -1 : 1))
        .map((record) => auditChange(question, record));
    const deployments = question.deployments === null
        ? null
        : [...question.deployments]
            .filter((one) => environment === null || (0,text_names/* isSameName */.yS)(one.environment, environment))
            .sort((a, b) => (0,instants/* compareInstants */.QI)(a.succeededAt, b.succeededAt) || a.id - b.id || (a.repository < b.repository ? -1 : 1))
            .map((one) => auditDeployment(question, one));
    return {
        changes: [...audited.map(({ change }) => change), ...auditRaised(question)].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
        deployments: deployments?.map(({ deployment }) => deployment) ?? null,
        findings: [
            ...(kept ?? []).flatMap(judgeKept),
            ...foreign.filter(({ isSame }) => isSame).map((one) => sayOtherRules(one, asked.rules)),
            ...sayLaxer(question),
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
    const lacking = governed.filter((name) => !shown.some((one) => (0,text_names/* isSameName */.yS)(one.environment, name)));
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
        requester: value['requested-by'],
        implementers: value.implementers ?? [value['requested-by']],
        authorisation,
        shownBy: shown.map(({ source }) => source),
        approvedBy: [...new Set(shown.flatMap(({ approvedBy }) => approvedBy))],
        approvedAt: shown[0]?.approvedAt ?? null,
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
function findShown({ kept, environment: asked }, record) {
    const { value, digest } = record;
    // What failed without a record went out under another name, and with other content: its model and pull request are the same.
    const use = failedUseOf(record);
    return (kept ?? [])
        .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
        .flatMap((one) => {
        const { environment } = one;
        if (environment === null || (asked !== null && !(0,text_names/* isSameName */.yS)(environment, asked)))
            return [];
        const change = one.changes.find(({ id, digest: own }) => use === null ? (0,text_names/* isSameName */.yS)(id, value.id) && own === digest : (0,text_names/* isSameName */.yS)(id, use));
        if (change === undefined || change.decision !== 'authorised' || one.decision !== 'authorised')
            return [];
        // A decision after the end says nothing of what was known when it began.
        if (value.outcome !== undefined && (0,instants/* isBefore */.Y8)(value.outcome.ended, one.evaluatedAt))
            return [];
        if (isTakenBack(one, kept ?? [], change.id, value.outcome))
            return [];
        const { approvedBy, approvedAt = null } = change;
        return [{ source: one.source, environment, approvedBy, approvedAt }];
    });
}
/** Whether the gate said no to the same commit, with this change, after it had let it out and before it was begun. */
function isTakenBack({ repository, environment, commit, evaluatedAt }, kept, id, outcome) {
    return kept.some((later) => later.stage === 'deploy' &&
        later.isSame &&
        later.decision !== 'authorised' &&
        later.decision !== 'not-required' &&
        later.commit === commit &&
        (0,text_names/* isSameName */.yS)(later.environment ?? '', environment ?? '') &&
        (0,text_names/* isSameName */.yS)(later.repository ?? '', repository ?? '') &&
        later.changes.some((change) => (0,text_names/* isSameName */.yS)(change.id, id)) &&
        !(0,instants/* isBefore */.Y8)(later.evaluatedAt, evaluatedAt) &&
        (outcome === undefined || !(0,instants/* isBefore */.Y8)(outcome.started, later.evaluatedAt)));
}
/** The environments of a record that are asked about and that the policy enforces. */
function governedOf({ policy, environment }, { value }) {
    return value.environments.filter((name) => (environment === null || (0,text_names/* isSameName */.yS)(name, environment)) && (0,gate_mode/* gateFor */.Tb)(policy, name) === 'enforce');
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
/** Environments that the policy of a run enforced, and that of today does not: by today's nothing that went there is unauthorised. */
function sayLaxer({ kept, policy, environment: asked }) {
    const last = new Map();
    for (const one of kept ?? []) {
        const { environment } = one;
        if (one.stage !== 'deploy' || !one.isSame || one.isEnforced !== true || environment === null)
            continue;
        if ((asked !== null && !(0,text_names/* isSameName */.yS)(environment, asked)) || (0,gate_mode/* gateFor */.Tb)(policy, environment) === 'enforce')
            continue;
        const known = last.get((0,text_names/* foldCase */.SP)(environment));
        if (known === undefined || (0,instants/* isBefore */.Y8)(known.evaluatedAt, one.evaluatedAt))
            last.set((0,text_names/* foldCase */.SP)(environment), { ...one, environment });
    }
    return [...last.values()].map(({ environment, evaluatedAt, source }) => ({
        reason: 'way-round',
        level: 'warning',
        change: null,
        message: `The policy enforced ${environment} at ${evaluatedAt} (${source}). Today's policy says \`gate: ${(0,gate_mode/* gateFor */.Tb)(policy, environment)}\` for it, and by that nothing that went there is unauthorised.`,
        remedy: 'Audit with the policy as it was then (a checkout of that day), and find out who changed it and why.',
        where: null,
    }));
}
/** Changes that the gate let out in the period and whose record is gone: with it went what was owed. */
function findVanished({ kept, records, period, environment: asked }) {
    const known = new Set(records.map(({ value }) => (0,text_names/* foldCase */.SP)(value.id)));
    const gone = new Map();
    for (const { stage, isSame, decision, environment, evaluatedAt, source, changes } of kept ?? []) {
        if (stage !== 'deploy' || !isSame || decision !== 'authorised')
            continue;
        if (asked !== null && (environment === null || !(0,text_names/* isSameName */.yS)(environment, asked)))
            continue;
        if ((0,instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,instants/* isBefore */.Y8)(evaluatedAt, period.end))
            continue;
        for (const { id, decision: own } of changes) {
            const key = (0,text_names/* foldCase */.SP)(id);
            // A change without a file has no record that could be gone.
            if (own !== 'authorised' || known.has(key) || gone.has(key) || (0,covers/* numberIn */.Po)(id) !== null)
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
            message: `The bundle ${source} does not lead to the report that is in it, so it shows nothing.`,
            remedy: 'Replay it with the version that made it (`change-gate replay`), and find out who touched it if it still differs.',
            where: null,
        },
    ];
}
function findTwins(records) {
    const byId = new Map();
    for (const record of records) {
        const key = (0,text_names/* foldCase */.SP)(record.value.id);
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

// EXTERNAL MODULE: ./.build/build/src/domain/stops/stop-text.js
var stop_text = __webpack_require__(1127);
// EXTERNAL MODULE: ./.build/build/src/domain/stops/stops.js
var stops = __webpack_require__(3690);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/stops.js






/** Oldest first. */
function auditStops(stops, asked) {
    return stops
        .flatMap((stop) => auditStop(stop, asked))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(a.openedAt, b.openedAt) || a.number - b.number);
}
function auditStop(stop, { directory, now, period, environment }) {
    const text = (0,stop_text/* readStopText */.O)(stop.body);
    const latest = (0,stops/* endOf */.pJ)(stop, text);
    const { closed, created_at: openedAt } = stop;
    const isClosed = closed !== null && (0,instants/* isBefore */.Y8)(closed.at, latest);
    const end = isClosed ? closed.at : latest;
    const isOver = !(0,instants/* isBefore */.Y8)(now, end);
    if (!(0,instants/* isBefore */.Y8)(openedAt, period.end) || !(0,instants/* isBefore */.Y8)(period.start, end))
        return [];
    if (environment !== null && text.environments.length > 0 && !(0,text_names/* includesName */.VH)(text.environments, environment))
        return [];
    const standing = directory === null ? { kind: 'stranger', who: '' } : (0,stops/* standingOf */.YP)(directory, stop);
    return [
        {
            number: stop.number,
            by: stop.user?.login ?? null,
            labelledBy: (0,terms_unread/* isUnavailable */.Pd)(stop.labelled_by) ? null : (stop.labelled_by?.login ?? null),
            why: text.why,
            environments: text.environments,
            items: text.items,
            openedAt,
            endedAt: isOver ? end : null,
            ending: !isOver ? 'stands' : isClosed ? 'closed' : stop.isFollowed ? 'ran-out' : 'not-followed',
            closedBy: isClosed && isOver ? closed.by : null,
            minutes: Math.floor((((0,time/* parseInstant */.nV)(isOver ? end : now) ?? 0) - ((0,time/* parseInstant */.nV)(openedAt) ?? 0)) / 60_000),
            isHeard: standing.kind === 'counts',
            because: sayStanding(standing, directory),
        },
    ];
}
function sayStanding(standing, directory) {
    if (directory === null)
        return 'there is no register';
    switch (standing.kind) {
        case 'counts':
            return null;
        case 'stranger':
            return `${standing.who}, whom the register gives no level of an analyst or above`;
        case 'unread':
            return `it could not be read ${standing.unread.what}`;
    }
}
/** Those that runs of the gate saw, each once, as the last of them saw it; null where none asked. */
function stopsOf(all) {
    const asked = all.flatMap(({ now, repository, stops }) => stops === undefined || (0,terms_unread/* isUnavailable */.Pd)(stops) ? [] : [{ now, repository: repository.full_name, stops }]);
    if (asked.length === 0)
        return null;
    const seen = new Map();
    for (const { repository, stops } of asked.sort((a, b) => (0,instants/* compareInstants */.QI)(a.now, b.now)))
        for (const stop of stops)
            seen.set(`${(0,text_names/* foldCase */.SP)(repository)} ${stop.number}`, stop);
    return [...seen.values()].map((stop) => ({ ...stop, closed: null, isFollowed: false }));
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/run-audit.js
/**
 * The use case that both audits share: everything that a source holds, what bundles show, and the deployments that are known, looked at
 * for a period of days.
 */













/** @throws RangeError where `since` or `until` is no day; commands let none through */
function auditSurvey(survey, request) {
    const { policy, register, repositories: members } = survey;
    const { now, since, until } = request;
    const kept = request.kept === null || members === undefined ? request.kept : hearMembers(request.kept, members, survey.records);
    const zone = policy.timezone;
    const period = periodOf(since, until, zone);
    const directory = register === null ? null : (0,people/* buildDirectory */.WP)(register.value, register.path, zone, undefined);
    const known = [...(request.deployments ?? []), ...(kept?.deployments ?? [])];
    const deployments = request.deployments === null && (kept === null || kept.deployments === null)
        ? null
        : onceEach(known).filter(({ succeededAt }) => !(0,instants/* isBefore */.Y8)(succeededAt, period.start) && (0,instants/* isBefore */.Y8)(succeededAt, period.end));
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
        isMany: members !== undefined,
    });
    // A register that could not be read is none that is missing.
    const isWithoutRegister = register === null && survey.findings.every(({ reason, level }) => level !== 'error' || !UNREAD.includes(reason));
    const stops = request.stops ?? stopsOf(kept?.facts ?? []);
    const ids = audited.changes.map(({ id }) => id);
    const repositories = repositoriesOf(kept, request.deployments);
    const said = [
        ...(isWithoutRegister ? [REGISTER_MISSING] : []),
        ...request.faults,
        ...(kept?.faults ?? []),
        ...(members === undefined ? sayRepositories(repositories, kept) : []),
        ...sayUnknownEnvironment(survey, request.environment, known),
        ...sayTwice(known),
        ...(members === undefined || kept === null
            ? sayReach(request, period, [request.reach, kept?.reach ?? null])
            : members.flatMap(({ name }) => sayReach(request, period, [reachOf(kept, name)], name))),
        ...audited.findings,
    ];
    const [named, ...others] = repositories;
    const readable = new Set(survey.records.map(({ path }) => path));
    const { sample } = request;
    return {
        ...audited,
        generatedAt: now,
        timezone: zone,
        ...(0,survey_words/* nameRepositories */.G)(survey),
        repository: request.repository ?? (members === undefined && others.length === 0 ? (named ?? null) : null),
        since,
        until,
        environment: request.environment,
        runs: request.runs,
        stops: stops === null ? null : auditStops(stops, { directory, now, period, environment: request.environment }),
        bundles: kept?.decisions.length ?? null,
        rules: kept === null ? null : (request.rules ?? OWN_RULES),
        sample: sample === null ? null : { seed: sample.seed, ids: drawSample(ids, sample.count, sample.seed) },
        findings: survey.order([...survey.findings, ...said.map(survey.locate)]),
        isLacking: survey.findings.some(({ level, path }) => level === 'error' && (path === null || !readable.has(path))),
        texts: survey.texts,
    };
}
/** What tells of one deployment in one way is one of them; of two ways both are audited, so that none hides the other. */
function onceEach(known) {
    return [...new Map([...known].reverse().map((one) => [`${keyOf(one)} ${wayOf(one)}`, one])).values()];
}
const keyOf = ({ repository, id }) => `${(0,text_names/* foldCase */.SP)(repository)} ${id}`;
const wayOf = ({ commit, environment, madeAt, succeededAt }) => [commit, (0,text_names/* foldCase */.SP)(environment), (0,time/* parseInstant */.nV)(madeAt), (0,time/* parseInstant */.nV)(succeededAt)].join(' ');
/** One deployment cannot have gone to two places: one of those who tell of it was touched, or is another's. */
function sayTwice(known) {
    const ways = new Map();
    for (const one of known)
        ways.set(keyOf(one), (ways.get(keyOf(one)) ?? new Set()).add(wayOf(one)));
    return [...ways]
        .filter(([, different]) => different.size > 1)
        .map(([key]) => ({
        reason: 'identity-mismatch',
        level: 'error',
        change: null,
        message: `What was given tells of the deployment ${key.split(' ')[1] ?? ''} of ${key.split(' ')[0] ?? ''} in ${ways.get(key)?.size ?? 0} ways: commit, environment or times differ. Each is audited.`,
        remedy: 'Look the deployment up on GitHub, and find out which bundle or file of facts was touched.',
        where: null,
    }));
}
/** Whose bundles and facts were given, by name. */
function repositoriesOf(kept, deployments) {
    const all = [...(kept?.decisions ?? []), ...(deployments ?? [])].flatMap(({ repository }) => repository ?? []);
    return [...new Map(all.map((name) => [(0,text_names/* foldCase */.SP)(name), name])).values()].sort();
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
    const isNamed = records.some(({ value }) => (0,text_names/* includesName */.VH)(value.environments, environment));
    if (isNamed || known.some((one) => (0,text_names/* isSameName */.yS)(one.environment, environment)))
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
function sayReach({ now, environment, repository, kept, faults }, { end }, given, of = null) {
    const warn = (said, remedy) => {
        const message = of === null ? said : `${of}: ${said}`;
        return [{ reason: 'evidence-unavailable', level: 'warning', change: null, message, remedy, where: null }];
    };
    // The action asks GitHub itself; and what could not be read is said already.
    if (repository !== null || faults.length > 0)
        return [];
    if (given.every((reach) => reach === null || reach.size === 0)) {
        return kept === null
            ? warn('Neither bundles nor facts were given, so nothing here shows who authorised what, or what was deployed.', 'Give the bundles that the runs of the gate kept (--bundles), or let `command: audit` ask GitHub.')
            : warn('Nothing that was given lists deployments, so one that went past the gate would not be seen.', 'Give facts of a deployment that was made after the period (--facts), or let `command: audit` ask GitHub.');
    }
    const wanted = (0,instants/* isBefore */.Y8)(end, now) ? end : now;
    const reached = new Map();
    for (const [key, one] of given.flatMap((reach) => [...(reach ?? [])])) {
        const known = reached.get(key);
        if (known === undefined || (0,instants/* isBefore */.Y8)(known.until, one.until))
            reached.set(key, one);
    }
    const asked = environment === null ? null : (0,text_names/* foldCase */.SP)(environment);
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
    message: 'There is no register, so nobody holds a role level, and it cannot be told who owes a retrospective.',
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

// EXTERNAL MODULE: ./.build/build/src/domain/text/globs.js
var text_globs = __webpack_require__(1190);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/code-owners.js
/** Whether CODEOWNERS gives a file to anybody. As GitHub reads it: the last line that matches decides, and one without owners takes them away. */

function isOwned(text, path) {
    const lines = text.split('\n').flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(?:^|\s)#.*$/u, '')
            .trim()
            .split(/\s+/u);
        return pattern === undefined || pattern === '' ? [] : [{ pattern, owners }];
    });
    const last = lines.findLast(({ pattern }) => isMeant(pattern, path));
    return last?.owners.some((owner) => /^@?[\w.-]+(?:[/@][\w.-]+)*$/u.test(owner)) === true;
}
/** Patterns are those of .gitignore: a slash before the end ties one to the root, and a folder means all below it. */
function isMeant(pattern, path) {
    const bare = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    if (bare === '')
        return true;
    const isTied = pattern.startsWith('/') || bare.includes('/');
    const from = isTied || bare.startsWith('**') ? bare : `**/${bare}`;
    const globs = pattern.endsWith('/') ? [`${from}/**`] : bare.endsWith('*') && isTied ? [from] : [from, `${from}/**`];
    return globs.some((glob) => (0,text_globs/* compileGlob */.S)(glob).matches(path));
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/way-round.js
function wayRound(level, message, remedy, spot = null) {
    return say('way-round', level, message, remedy, spot);
}
/** What the token may not see is no proof that all is well. */
function unseen(what, because, permission, spot = null) {
    const remedy = permission === null
        ? 'Look at it by hand, or run the audit again.'
        : `Add \`${permission}\` to the \`permissions:\` of the job, or look at it by hand.`;
    return say('evidence-unavailable', 'warning', `${what} could not be looked at: ${because}.`, remedy, spot);
}
function say(reason, level, message, remedy, spot) {
    const { path, line, column } = spot ?? { path: null, line: null, column: null };
    return { reason, level, change: null, message, remedy, where: null, path, line, column };
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/version.js
var version = __webpack_require__(595);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/limits.js
var limits = __webpack_require__(6712);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(7570);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/workflow-jobs.js
/**
 * What a workflow says of its jobs, as the audit reads it: which environment each names and whether GitHub is to record a deployment. A name
 * that is an expression is none that is known, and a job that cannot be told is never taken for one that deploys nothing.
 */



function readWorkflow({ bytes }) {
    const read = (0,parse_yaml/* parseYaml */.h)(bytes, limits/* GOVERNANCE_LIMITS */.si);
    if (read.kind === 'read') {
        const [document] = read.documents;
        if (document !== undefined)
            return { kind: 'read', document, root: mappingOf(document.value) };
    }
    const [fault] = read.kind === 'unreadable' ? read.faults : [];
    const because = fault?.message.replace(/\.$/u, '') ?? 'it is empty';
    return { kind: 'unreadable', because, line: fault?.line ?? null, column: fault?.column ?? null };
}
/** GitHub lets a workflow call another so many deep. */
const DEEPEST = 10;
/** @param files the workflows of the same commit, by their paths */
function findDeployingJobs(path, files, depth = 0) {
    const file = files.get(path);
    if (file === undefined)
        return { jobs: [], unknown: [`${path} is not there`] };
    const workflow = readWorkflow(file);
    if (workflow.kind === 'unreadable')
        return { jobs: [], unknown: [`${path} cannot be read (${workflow.because})`] };
    const jobs = [];
    const unknown = [];
    for (const [id, value] of Object.entries(mappingOf(workflow.root['jobs']))) {
        const job = mappingOf(value);
        const name = textOf(job['name']) || id;
        const { environment, isRecorded } = environmentOf(job);
        if (environment !== null)
            jobs.push({ name, environment, isRecorded });
        const called = localCall(job);
        if (called === null)
            continue;
        if (depth >= DEEPEST)
            unknown.push(`${path} calls workflows more than ${DEEPEST} deep`);
        else {
            const inner = findDeployingJobs(called, files, depth + 1);
            jobs.push(...inner.jobs.map((one) => ({ ...one, name: `${name} / ${one.name}` })));
            unknown.push(...inner.unknown);
        }
    }
    return { jobs, unknown: [...new Set(unknown)] };
}
/** Whether a job of a run is this one: by its name, one of a matrix, or a name whose expressions may have become anything. */
function isJobOf({ name }, given) {
    return patternsOf(name.replace(/\$\{\{.*?\}\}/gu, '*').split(' / ')).some((pattern) => (0,text_names/* isNameMatch */.bQ)(pattern, given));
}
/** Whether a job of a run is one that calls the workflow of this one, or that calls the one that does. */
function isCalledBy({ name }, given) {
    const parts = name.split(' / ');
    return parts.slice(1).some((_, nth) => isJobOf({ ...ANY, name: parts.slice(0, nth + 1).join(' / ') }, given));
}
const ANY = { name: '', environment: '', isRecorded: true };
/** With and without a matrix at each place. */
function patternsOf([first = '', ...rest]) {
    const own = [first, `${first} (*)`];
    if (rest.length === 0)
        return own;
    // So many parts that nobody would write them: anything of these names will do.
    const inner = rest.length > 4 ? ['*'] : patternsOf(rest);
    return own.flatMap((one) => inner.map((other) => `${one} / ${other}`));
}
function environmentOf(job) {
    const given = job['environment'];
    const { name, deployment } = mappingOf(given);
    // An expression may say no: only what says nothing, or yes in so many words, is a yes.
    return { environment: nameOf(given) ?? nameOf(name), isRecorded: (deployment ?? true) === true };
}
/** YAML takes `2026` for a number, GitHub for a name. */
function nameOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
/** The path of a workflow of the same repository that a job calls; null where it calls none, or one elsewhere. */
function localCall(job) {
    const uses = textOf(job['uses']);
    return uses.startsWith('./') ? uses.slice(2) : null;
}
function stepsOf(job) {
    const { steps } = job;
    return Array.isArray(steps) ? steps.map(mappingOf) : [];
}
function listOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}
function mappingOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/workflows.js





/** The action by the name of its repository, or a copy of it in this one. */
const GATE = /^(?:[\w.-]+\/change-gate|\.\/(?:[^@]*\/)?change-gate)(?:\/[^@]*)?(?:@(.+))?$/u;
/** They prepare the runner, and deploy nothing. */
const HARMLESS = /^(?:actions\/(?:checkout|setup-[\w-]+|cache|download-artifact|upload-artifact|create-github-app-token|attest[\w-]*)|step-security\/harden-runner)@/u;
const WHATEVER = /always\(\)|failure\(\)|!\s*cancelled\(\)/u;
/** @param governs whether the policy has a gate for an environment */
function auditWorkflow({ path, bytes }, governs, rules = OWN_RULES) {
    const read = readWorkflow({ path, bytes });
    if (read.kind === 'unreadable') {
        const { because, line, column } = read;
        return [unseen(`The workflow ${path}`, because, null, { path, line, column })];
    }
    const { document, root } = read;
    const jobs = Object.entries(mappingOf(root['jobs']));
    const looking = { document, path, governs, rules };
    return jobs.flatMap(([name, value]) => {
        const job = mappingOf(value);
        const one = { name, job, root };
        return [...judgePins(looking, name, job), ...judgeJob(looking, one), ...judgeCall(looking, one)];
    });
}
function judgeJob(looking, one) {
    const { name, job } = one;
    const { environment, isRecorded } = environmentOf(job);
    const steps = stepsOf(job);
    if (environment === null)
        return judgeTokens(looking, one);
    const isTold = !environment.includes('${{');
    if (isTold && !looking.governs(environment))
        return [];
    const at = spotOf(looking, ['jobs', name, 'environment'], 'key');
    const found = [];
    if (!isRecorded)
        found.push(wayRound('error', `The job ${name} says \`deployment: false\`, so GitHub records no deployment to ${environment}: no audit sees what it deploys.`, 'Take `deployment: false` away. Whoever owns the workflow can do it.', at));
    const asked = steps.findIndex(isGate);
    if (asked === -1)
        return [...found, ...judgeUnasked(looking, one, environment, at)];
    return [...found, ...judgeAsking(looking, one, { environment, asked })];
}
/** The gate in a job before it is the other layout: it stops this one by failing, unless this one runs whatever came before. */
function judgeUnasked(looking, { name, job, root }, environment, at) {
    if (!stepsOf(job).some(isActing) && typeof job['uses'] !== 'string')
        return [];
    const before = listOf(job['needs']).filter((other) => stepsOf(mappingOf(mappingOf(root['jobs'])[other])).some(isGate));
    const isEager = WHATEVER.test(textOf(job['if']));
    if (before.length > 0 && !isEager)
        return [];
    const reused = typeof job['uses'] === 'string' ? ` It calls ${textOf(job['uses'])}, which was not looked into.` : '';
    if (before.length > 0)
        return [
            wayRound('error', `The job ${name} deploys to ${environment} whatever the gate in ${before.join(', ')} said: its \`if:\` runs it after a failure too.`, "Write `if: needs.GATE.outputs.decision == 'authorised'`, and no function that makes it run whatever came before.", spotOf(looking, ['jobs', name, 'if'], 'key')),
        ];
    return [
        wayRound('error', `The job ${name} names the environment ${environment}, which the policy governs, and does not ask the gate.${reused}`, 'Make the gate the first step of the job. Whoever owns the workflow can do it, by a pull request.', at),
    ];
}
function judgeAsking(looking, { name, job }, { environment, asked }) {
    const steps = stepsOf(job);
    const gate = steps[asked] ?? {};
    const step = (index) => spotOf(looking, ['jobs', name, 'steps', index]);
    const found = [];
    const first = steps.findIndex(isActing);
    if (first !== -1 && first < asked)
        found.push(wayRound('error', `In the job ${name} a step acts before the gate is asked: ${describeStep(steps[first] ?? {}, first)}.`, 'Make the gate the first step of the job.', step(first)));
    const named = textOf(mappingOf(gate['with'])['environment']);
    if (named !== '' && !(0,text_names/* isSameName */.yS)(named, environment))
        found.push(wayRound('error', `The job ${name} deploys to ${environment} and asks the gate for ${named}.`, `Give the gate the input \`environment: ${environment}\`.`, step(asked)));
    found.push(...judgeInputs(looking, name, gate, step(asked)));
    if (gate['if'] !== undefined || gate['continue-on-error'] !== undefined || job['continue-on-error'] !== undefined)
        found.push(wayRound('error', `In the job ${name} the gate is asked on a condition, or its no does not stop the job (\`if:\`, \`continue-on-error\`).`, 'Take both away from the step of the gate and from its job.', step(asked)));
    for (const [index, one] of steps.entries())
        if (index > asked && isActing(one) && WHATEVER.test(textOf(one['if'])))
            found.push(wayRound('error', `In the job ${name} ${describeStep(one, index)} runs also where the gate said no (\`if: ${textOf(one['if']).slice(0, 80)}\`).`, 'Take the function away that makes it run whatever came before, or move the step into a job of its own that deploys nothing.', step(index)));
    return found;
}
/** A gate that is asked by the rules of others, or about another commit, says yes to what these rules would refuse. */
function judgeInputs({ rules }, name, gate, at) {
    const given = mappingOf(gate['with']);
    const held = {
        'policy-repository': rules.policy.repository,
        'policy-ref': rules.policy.ref,
        'records-repository': rules.records.repository,
        'records-ref': rules.records.ref,
    };
    const others = Object.entries(held).flatMap(([input, wanted]) => {
        const is = textOf(given[input]);
        return is === '' || (0,text_names/* isSameName */.yS)(is, wanted ?? '') ? [] : [`\`${input}: ${is.slice(0, 80)}\``];
    });
    const found = [];
    if (others.length > 0)
        found.push(wayRound('error', `The job ${name} asks the gate by other rules or records than this audit holds to (${others.join(', ')}).`, 'Take these inputs away; or, where those are the ones that hold here, give the audit the same.', at));
    if (/^[0-9a-f]{7,40}$/u.test(textOf(given['sha'])))
        found.push(wayRound('error', `The job ${name} asks the gate about one commit for ever (\`sha: ${textOf(given['sha'])}\`), whatever it deploys.`, 'Take the input `sha` away: the gate judges the commit of the run.', at));
    return found;
}
/** A cloud that believes the repository alone lets this job in without the gate. */
function judgeTokens(looking, { name, job, root }) {
    const granted = job['permissions'] ?? root['permissions'];
    const given = mappingOf(granted);
    const isGiven = granted === 'write-all' || (given['id-token'] === 'write' && given['attestations'] !== 'write');
    const steps = stepsOf(job);
    if (!isGiven || steps.some(isGate) || !steps.some(isActing))
        return [];
    return [
        wayRound('notice', `The job ${name} may get a token for a cloud (\`id-token: write\`) and neither names an environment nor asks the gate.`, 'If a role of the cloud lets out what the gate governs, bind the role to the environment by the `sub` of its token.', spotOf(looking, ['jobs', name], 'key')),
    ];
}
/** What lies elsewhere may name an environment too: it is not looked into, and never taken for harmless where it is given what it takes to deploy. */
function judgeCall(looking, { name, job, root }) {
    const uses = textOf(job['uses']);
    if (uses === '' || uses.startsWith('./') || environmentOf(job).environment !== null)
        return [];
    const granted = job['permissions'] ?? root['permissions'];
    const isArmed = job['secrets'] !== undefined || granted === 'write-all' || mappingOf(granted)['id-token'] === 'write';
    const at = spotOf(looking, ['jobs', name, 'uses']);
    const found = unseen(`What the job ${name} calls`, `${uses} lies elsewhere`, null, at);
    const remedy = `Look into ${uses} by hand: whether a job of it names an environment that the policy governs, and asks the gate first.`;
    return [{ ...found, level: isArmed ? 'warning' : 'notice', remedy }];
}
function judgePins(looking, name, job) {
    return stepsOf(job).flatMap((step, index) => {
        const uses = textOf(step['uses']);
        const ref = GATE.exec(uses)?.[1];
        if (!isOurs(step) || ref === undefined)
            return [];
        const at = spotOf(looking, ['jobs', name, 'steps', index, 'uses']);
        // Whoever copies the action may have it say yes.
        const [owner = '', repository = ''] = uses.replace(/@.*$/u, '').split('/');
        const copied = (0,text_names/* isSameName */.yS)(`${owner}/${repository}`, version/* HOME */.y)
            ? []
            : [
                wayRound('warning', `The job ${name} takes the gate from a copy, \`${uses}\`: what that decides is not known here.`, `Take it from ${version/* HOME */.y}, or compare the copy with the release that it is said to be.`, at),
            ];
        if (/^[0-9a-f]{40}$/u.test(ref))
            return copied;
        return [
            ...copied,
            wayRound('warning', `The job ${name} takes the gate from \`${uses}\`: whoever moves that tag or branch decides what is authorised.`, 'Write the full commit SHA of the release, with its version in a comment.', at),
        ];
    });
}
function isOurs(step) {
    return GATE.test(textOf(step['uses']));
}
function isGate(step) {
    return isOurs(step) && (mappingOf(step['with'])['command'] ?? 'gate') === 'gate';
}
function isActing(step) {
    return !isOurs(step) && !HARMLESS.test(textOf(step['uses']));
}
function describeStep(step, index) {
    const what = textOf(step['name']) || textOf(step['uses']) || textOf(step['run']).split('\n')[0] || 'a step';
    return `step ${index + 1} (${what.slice(0, 80)})`;
}
function spotOf({ document, path }, pointer, on = 'value') {
    const { line, column } = document.positions.at(pointer, on);
    return { path, line, column };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/settings.js





/**
 * @param status the name of the status or check that the gate writes; null where it writes none
 * @param rules by whose policy and records the gate has to be asked
 */
function auditSettings(settings, policy, status, rules = OWN_RULES) {
    const governs = (environment) => (0,gate_mode/* gateFor */.Tb)(policy, environment) !== 'none';
    return [
        // Where nothing is enforced the status has another name, and nothing waits for it.
        ...((0,gate_mode/* strictestGate */.Bz)(policy) === 'enforce' ? judgeRequired(settings, status) : []),
        ...judgeEnvironments(settings, governs),
        ...judgeReview(settings),
        ...judgeOwners(settings, policy),
        ...judgeWorkflows(settings, governs, rules),
    ];
}
function judgeRequired({ branch, required }, status) {
    if (status === null)
        return [];
    if (required.kind === 'unavailable')
        return [unseen(`Which statuses ${branch} requires`, required.because, required.permission ?? null)];
    const own = required.value.filter(({ context }) => context === status);
    if (own.length === 0)
        return [
            wayRound('error', `${branch} does not require the status \`${status}\`: what the gate refuses at review can be merged.`, `An administrator adds \`${status}\` to the required status checks of a ruleset for ${branch}, with GitHub Actions as its source.`),
        ];
    if (own.some(({ source }) => source !== null))
        return [];
    return [
        wayRound('warning', `${branch} takes the status \`${status}\` from anybody who may write statuses: no source is named.`, 'An administrator sets the source of the required check to GitHub Actions.'),
    ];
}
function judgeEnvironments({ branch, environments, isProtected }, governs) {
    if (environments.kind === 'unavailable')
        return [unseen('The environments', environments.because, environments.permission ?? null)];
    return environments.value
        .filter(({ name }) => governs(name))
        .flatMap((one) => [...judgeBranches(one, branch, isProtected), ...judgeBypass(one)]);
}
function judgeBranches({ name, branches, patterns }, branch, isProtected) {
    const remedy = `An administrator opens Settings \u2192 Environments \u2192 ${name}, and names the branches that may deploy (${branch}).`;
    switch (branches) {
        case 'any':
            return [
                wayRound('error', `Any branch may deploy to ${name}: whoever can push a branch can push a workflow there that does not ask the gate.`, remedy),
            ];
        case 'named':
            return judgePatterns(name, patterns, branch, remedy);
        case 'protected':
            if (isProtected.kind === 'unavailable')
                return [
                    unseen(`Whether ${branch} has a branch protection rule`, isProtected.because, isProtected.permission ?? null),
                ];
            if (isProtected.value)
                return [];
            return [
                wayRound('error', `${name} lets protected branches deploy, and ${branch} has no branch protection rule (a ruleset is none). Where no branch has one, all of them may deploy.`, remedy),
            ];
    }
}
/** A pattern that whoever may push can make a branch or a tag for lets them deploy with a workflow of their own. */
function judgePatterns(name, patterns, branch, remedy) {
    if (patterns === null || patterns.kind === 'unavailable')
        return [
            unseen(`Which branches may deploy to ${name}`, patterns?.because ?? 'nobody asked', patterns?.permission ?? null),
        ];
    return patterns.value
        .filter((one) => one.isTag || one.name !== branch)
        .map(({ name: pattern, isTag }) => {
        const what = isTag ? 'tag' : 'branch';
        const isAny = /^\*+(?:\/\*+)*$/u.test(pattern);
        return wayRound(isAny && !isTag ? 'error' : /[*?[]/u.test(pattern) ? 'warning' : 'notice', isAny
            ? `Any ${what} may deploy to ${name} (\`${pattern}\`): whoever can push one can push a workflow there that does not ask the gate.`
            : `The ${what} \`${pattern}\` may deploy to ${name} as well as ${branch}: whoever may push it can change the workflow there so that it does not ask the gate.`, isAny
            ? remedy
            : `Have a ruleset guard \`${pattern}\` as ${branch} is guarded, or let an administrator take it off the list.`);
    });
}
function judgeBypass({ name, mayAdminsBypass }) {
    if (mayAdminsBypass === false)
        return [];
    if (mayAdminsBypass === null)
        return [unseen(`Whether administrators may bypass the protection of ${name}`, 'GitHub does not say', null)];
    return [
        wayRound('warning', `Administrators may bypass the protection of ${name}. A gate that is a step of the job runs all the same; its branches and reviewers are passed by.`, `An administrator opens Settings \u2192 Environments \u2192 ${name}, and switches "Allow administrators to bypass" off.`),
    ];
}
/** CODEOWNERS alone asks nobody: a rule has to want their review. */
function judgeReview({ branch, review, isProtected }) {
    if (review.kind === 'unavailable')
        return [unseen(`What ${branch} wants before a merge`, review.because, review.permission ?? null)];
    if (review.value === 'owners')
        return [];
    // The branch's own protection may want it.
    if (isProtected.kind === 'unavailable' || isProtected.value) {
        const found = unseen(`Whether ${branch} wants review from Code Owners`, 'its own protection says so, which a token that reads cannot see', null);
        return [{ ...found, level: 'notice' }];
    }
    const [what, after] = review.value === 'none'
        ? ['a pull request', 'whoever may push changes the policy, the register and the workflows with nobody looking']
        : ['review from Code Owners', 'CODEOWNERS names who has the last word on the rules, and nobody has to ask them'];
    return [
        wayRound('error', `${branch} does not require ${what}: ${after}.`, `An administrator adds a ruleset for ${branch} that requires a pull request with review from Code Owners.`),
    ];
}
function judgeOwners({ codeOwners, branch }, policy) {
    if (codeOwners.kind === 'unavailable')
        return [unseen('CODEOWNERS', codeOwners.because, codeOwners.permission ?? null)];
    const file = codeOwners.value;
    if (file === null)
        return [
            wayRound('error', `${branch} has no CODEOWNERS: whoever may merge may change the policy, the register and the workflows.`, 'Add .github/CODEOWNERS that gives `/.github/` to the change and release managers (`change-gate init` writes one), and require review from Code Owners.'),
        ];
    const text = new TextDecoder().decode(file.bytes);
    const wanted = [
        policy.path ?? '.github/change-gate/policy.yml',
        '.github/change-gate/register.yml',
        '.github/workflows/deploy.yml',
    ];
    const open = wanted.filter((path) => !isOwned(text, path));
    if (open.length === 0)
        return [];
    return [
        wayRound('error', `CODEOWNERS gives nobody ${open.join(', ')}.`, 'Add the line `/.github/ @ORGANISATION/TEAM` at its end, for the change and release managers.', { path: file.path, line: null, column: null }),
    ];
}
function judgeWorkflows({ workflows, hasQueue, branch }, governs, rules) {
    if (workflows.kind === 'unavailable')
        return [unseen('The workflows', workflows.because, workflows.permission ?? null)];
    const found = workflows.value.flatMap((file) => auditWorkflow(file, governs, rules));
    const isQueued = workflows.value.some(({ bytes }) => /\bmerge_group\b/u.test(new TextDecoder().decode(bytes)));
    if (!hasQueue || isQueued)
        return found;
    return [
        ...found,
        wayRound('error', `A merge queue stands before ${branch}, and no workflow runs on \`merge_group\`: the gate judges no group, and its status there never comes.`, 'Add `merge_group:` to the `on:` of the workflow that asks the gate at review.'),
    ];
}

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/page/escape.js
var page_escape = __webpack_require__(1086);
;// CONCATENATED MODULE: ./.build/build/src/render/page/frame.js
/**
 * The frame of a page that needs nothing else and runs nothing: its policy lets no script in and takes no style but the one that stands
 * here, so that no text of a record can become part of a program.
 */


/** `head`, `main` and `foot` are HTML; the title is text. No line of the page is a workflow command. */
function framePage({ title, style, head, main, foot }) {
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${(0,page_escape/* said */.ag)(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="head">
${head}</header>
<main id="main" tabindex="-1">
${main}</main>
<footer class="foot">
${foot}</footer>
</body>
</html>
`;
}
function policyFor(style) {
    return [
        "default-src 'none'",
        `style-src '${(0,digest/* digestForPolicy */.o0)(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
/** A cell that says on a phone, where the table's head is not shown, what it is. */
function cell(label, html, kind = '') {
    return `<td data-label="${(0,page_escape/* said */.ag)(label)}"${kind === '' ? '' : ` class="${kind}"`}>${html}</td>`;
}
/** A table whose rows are blocks on a phone; each row begins with its own head. `last`: the last column has most to say. */
function wideTable(columns, rows, kind = 'even') {
    const head = columns.map((name) => `<th scope="col">${(0,page_escape/* said */.ag)(name)}</th>`).join('');
    return `<table class="wide${kind === 'last' ? ' last' : ''}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

;// CONCATENATED MODULE: ./.build/build/src/render/page/generated/style.js
// Generated by scripts/generate.mjs from browser/styles/. Do not edit.
/** How pages look that are printed and run nothing. */
const PAGE_STYLE = "/* What all pages have in common: the colours of paper, ink and risk, light and dark, and how text is set. Text keeps a contrast of\n   4.5 to 1, and colour never stands alone. Nothing is fetched, and no line begins with a colon. */\n:root {\n  color-scheme: light dark;\n  --paper: #f7f6f3;\n  --card: #fff;\n  --ink: #1b222d;\n  --soft: #545d6b;\n  --line: #dedbd4;\n  --accent: #1c4f8f;\n  --bad: #a3230f;\n  --bad-ground: #fdeae5;\n  --low: #2f8063;\n  --low-ink: #17553f;\n  --low-ground: #e2f1ea;\n  --moderate: #b98300;\n  --moderate-ink: #644700;\n  --moderate-ground: #fbf0d0;\n  --high: #cf4d1f;\n  --high-ink: #862a0b;\n  --high-ground: #fde5da;\n  --extreme: #8a1a70;\n  --extreme-ink: #6a1055;\n  --extreme-ground: #f7e0f0;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #13161b;\n    --card: #1b1f26;\n    --ink: #e9e7e2;\n    --soft: #a9b1bd;\n    --line: #343b46;\n    --accent: #97c0f5;\n    --bad: #ff9d8a;\n    --bad-ground: #3d1a14;\n    --low: #4fb08c;\n    --low-ink: #a6e0ca;\n    --low-ground: #183629;\n    --moderate: #d8a93a;\n    --moderate-ink: #f2d893;\n    --moderate-ground: #3a3011;\n    --high: #ec7146;\n    --high-ink: #ffbda5;\n    --high-ground: #452013;\n    --extreme: #cf5bb5;\n    --extreme-ink: #f4b8e4;\n    --extreme-ground: #421a39;\n  }\n}\n.risk-low {\n  --risk: var(--low);\n  --risk-ink: var(--low-ink);\n  --risk-ground: var(--low-ground);\n}\n.risk-moderate {\n  --risk: var(--moderate);\n  --risk-ink: var(--moderate-ink);\n  --risk-ground: var(--moderate-ground);\n}\n.risk-high {\n  --risk: var(--high);\n  --risk-ink: var(--high-ink);\n  --risk-ground: var(--high-ground);\n}\n.risk-extreme {\n  --risk: var(--extreme);\n  --risk-ink: var(--extreme-ink);\n  --risk-ground: var(--extreme-ground);\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  font:\n    15px / 1.45 -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    Arial,\n    sans-serif;\n  -webkit-text-size-adjust: 100%;\n  background: var(--paper);\n  color: var(--ink);\n}\ncode {\n  font:\n    0.86em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    \"Liberation Mono\",\n    monospace;\n}\nmain:focus {\n  outline: none;\n}\n/* Pages that are printed and run nothing: the board's pack and the measures. */\n:root {\n  --faint: #f0eee9;\n  --good: #17553f;\n  --good-ground: #e2f1ea;\n  --bar: #3b6ea8;\n  --bar-part: #9db8d6;\n  --grid: #dedbd4;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --faint: #252a33;\n    --good: #a6e0ca;\n    --good-ground: #183629;\n    --bar: #7fb0ea;\n    --bar-part: #3f5f86;\n    --grid: #343b46;\n  }\n}\n.risk-unknown {\n  --risk: var(--soft);\n  --risk-ink: var(--soft);\n  --risk-ground: var(--faint);\n}\nbody {\n  margin: 0 auto;\n  max-width: 1020px;\n  padding: 0 28px 48px;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd,\nfigure {\n  margin: 0;\n  padding: 0;\n}\nul {\n  list-style: none;\n}\nh1 {\n  font-size: 1.9rem;\n  line-height: 1.15;\n  font-weight: 650;\n  letter-spacing: -0.02em;\n}\nh2 {\n  font-size: 1.2rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n  margin: 40px 0 12px;\n  padding-bottom: 6px;\n  border-bottom: 2px solid var(--ink);\n}\nh3 {\n  font-size: 1.05rem;\n  font-weight: 650;\n  line-height: 1.3;\n}\nh4 {\n  font-size: 0.8rem;\n  font-weight: 650;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n  color: var(--soft);\n  margin: 14px 0 4px;\n}\na {\n  color: var(--accent);\n}\n.skip {\n  position: absolute;\n  left: 8px;\n  top: -99rem;\n  background: var(--card);\n  color: var(--accent);\n  padding: 8px 14px;\n}\n.skip:focus {\n  top: 8px;\n}\n.head {\n  padding-top: 32px;\n}\n.head .over {\n  font-weight: 600;\n  color: var(--soft);\n}\n.head .under,\nh1 + p {\n  margin-top: 6px;\n  color: var(--soft);\n}\nsection > p {\n  margin-top: 4px;\n  max-width: 46rem;\n}\n.caution {\n  margin-top: 10px;\n  padding-left: 12px;\n  border-left: 3px solid var(--line);\n  color: var(--soft);\n}\n.alert {\n  margin-top: 12px;\n  padding: 8px 12px;\n  background: var(--bad-ground);\n  color: var(--bad);\n  border-left: 4px solid var(--bad);\n  font-weight: 600;\n}\n.glance {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 28px;\n  margin-top: 20px;\n  padding: 12px 0;\n  border-top: 1px solid var(--line);\n  border-bottom: 1px solid var(--line);\n}\n.glance b {\n  display: block;\n  font-size: 1.5rem;\n  line-height: 1.1;\n  font-weight: 650;\n}\n.glance li {\n  color: var(--soft);\n  font-size: 0.86rem;\n  max-width: 9.5rem;\n}\n.glance li b {\n  color: var(--ink);\n}\n.card {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--risk, var(--line));\n  border-radius: 4px;\n  padding: 16px 20px;\n  margin: 0 0 20px;\n}\n.tag {\n  display: inline-block;\n  padding: 1px 8px;\n  border-radius: 3px;\n  font-size: 0.8rem;\n  font-weight: 600;\n  background: var(--risk-ground, var(--faint));\n  color: var(--risk-ink, var(--ink));\n  white-space: nowrap;\n}\n.bad {\n  color: var(--bad);\n  font-weight: 600;\n}\n.soft {\n  color: var(--soft);\n}\n.none {\n  color: var(--soft);\n  font-style: italic;\n}\np + table {\n  margin-top: 10px;\n}\nh3 + table {\n  margin-top: 6px;\n}\nsection section + section {\n  margin-top: 16px;\n}\n.warn {\n  color: var(--bad);\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.92rem;\n  background: var(--card);\n  border: 1px solid var(--line);\n}\ncaption {\n  text-align: left;\n  font-weight: 600;\n  padding: 0 0 6px;\n}\nth,\ntd {\n  text-align: left;\n  vertical-align: top;\n  padding: 7px 10px;\n  border-top: 1px solid var(--line);\n}\nthead th {\n  border-top: 0;\n  font-size: 0.8rem;\n  color: var(--soft);\n  font-weight: 600;\n  background: var(--faint);\n}\ntbody th {\n  font-weight: 600;\n}\n.wide td {\n  min-width: 6rem;\n}\nthead th {\n  overflow-wrap: normal;\n}\n.wide .id {\n  white-space: nowrap;\n}\n.wide tbody th {\n  min-width: 6rem;\n}\n.last td:last-child {\n  width: 40%;\n}\n.wide + .card {\n  margin-top: 20px;\n}\ntd small,\nth small {\n  display: block;\n  font-size: 0.86rem;\n  font-weight: 400;\n  color: var(--soft);\n}\n.number {\n  text-align: right;\n  white-space: nowrap;\n}\n.foot {\n  margin-top: 40px;\n  padding-top: 12px;\n  border-top: 1px solid var(--line);\n  font-size: 0.86rem;\n  color: var(--soft);\n}\n@media (max-width: 640px) {\n  body {\n    padding: 0 16px 40px;\n  }\n  h1 {\n    font-size: 1.55rem;\n  }\n  .card {\n    padding: 14px;\n  }\n  table.wide,\n  .wide tbody,\n  .wide tr,\n  .wide th,\n  .wide td {\n    display: block;\n    width: auto;\n  }\n  .wide thead {\n    position: absolute;\n    left: -999rem;\n  }\n  .wide tr {\n    padding: 8px 0;\n    border-top: 1px solid var(--line);\n  }\n  .wide tbody tr:first-child {\n    border-top: 0;\n  }\n  .wide th,\n  .wide td,\n  .last td:last-child {\n    border: 0;\n    padding: 2px 12px;\n    width: auto;\n  }\n  .wide .id {\n    white-space: normal;\n  }\n  .wide td[data-label]::before {\n    content: attr(data-label) \": \";\n    color: var(--soft);\n    font-size: 0.86rem;\n  }\n}\n/* Numbers at a glance, tables of numbers with their plot, and lists of notes. */\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));\n  gap: 12px;\n  margin-top: 24px;\n}\n.tiles li {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 10px 14px;\n}\n.tiles a {\n  font-size: 0.92rem;\n}\n.tiles b {\n  display: block;\n  font-size: 1.5rem;\n  line-height: 1.25;\n  font-weight: 650;\n}\n.tiles span {\n  font-size: 0.86rem;\n  color: var(--soft);\n}\n.without {\n  color: var(--soft);\n  font-style: italic;\n  font-weight: 500 !important;\n}\n.numbers {\n  display: grid;\n  grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);\n  gap: 14px 24px;\n  margin-top: 14px;\n  align-items: start;\n}\n.numbers figure {\n  grid-row: span 2;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 12px 14px 8px;\n}\n.numbers table {\n  font-size: 0.88rem;\n}\n.numbers th,\n.numbers td {\n  padding: 4px 10px;\n}\n.plot {\n  display: block;\n  width: 100%;\n  height: auto;\n  font-size: 12px;\n}\n.plot text {\n  fill: var(--ink);\n}\n.plot .axis {\n  fill: var(--soft);\n}\n.plot .value {\n  font-weight: 600;\n  paint-order: stroke;\n  stroke: var(--card);\n  stroke-width: 3px;\n}\n.plot line {\n  fill: none;\n}\n.plot .grid {\n  stroke: var(--grid);\n  stroke-width: 1;\n}\n.plot .base {\n  stroke: var(--ink);\n  stroke-width: 1.5;\n}\n.plot .bar {\n  fill: var(--bar);\n}\n.plot .part {\n  stroke: var(--bar);\n  stroke-width: 1.5;\n}\n.plot .part-ground {\n  fill: var(--card);\n}\n.plot .part-line {\n  fill: var(--bar);\n}\n.notes {\n  margin-top: 10px;\n  font-size: 0.92rem;\n  color: var(--soft);\n}\n.notes li {\n  padding-left: 14px;\n  text-indent: -14px;\n}\n.notes li::before {\n  content: \"\u2013 \";\n}\n@media (max-width: 640px) {\n  .tiles {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n    gap: 8px;\n  }\n  .tiles li {\n    padding: 8px 10px;\n  }\n  .tiles b {\n    font-size: 1.25rem;\n  }\n  .numbers {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .plot {\n    font-size: 17px;\n  }\n}\n@media print {\n  .tiles {\n    grid-template-columns: repeat(4, minmax(0, 1fr));\n    gap: 4pt;\n  }\n  .tiles a {\n    text-decoration: none;\n  }\n  .numbers {\n    break-inside: avoid;\n  }\n  .numbers figure {\n    padding: 4pt;\n  }\n}\n/* The card of a change: its matrix, its facts, and the box for the decision. */\n.matrix {\n  float: right;\n  margin: 0 0 8px 16px;\n}\n.matrix svg {\n  display: block;\n  width: 104px;\n  height: 104px;\n}\n.matrix figcaption {\n  font-size: 0.75rem;\n  color: var(--soft);\n  text-align: center;\n}\n.matrix .of-low {\n  fill: var(--low-ground);\n}\n.matrix .of-moderate {\n  fill: var(--moderate-ground);\n}\n.matrix .of-high {\n  fill: var(--high-ground);\n}\n.matrix .of-extreme {\n  fill: var(--extreme-ground);\n}\n.matrix rect {\n  stroke: var(--line);\n  stroke-width: 1;\n}\n.matrix circle {\n  fill: var(--ink);\n  stroke: var(--card);\n  stroke-width: 2;\n}\n.rows {\n  display: grid;\n  grid-template-columns: 8.5rem minmax(0, 1fr);\n  gap: 3px 14px;\n  font-size: 0.94rem;\n}\n.rows dt {\n  color: var(--soft);\n}\n.rows .steps {\n  padding-left: 1.3em;\n}\n.form {\n  margin-top: 16px;\n  padding-top: 10px;\n  border-top: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px 22px;\n  font-size: 0.92rem;\n}\n.form b {\n  min-width: 8.5rem;\n}\n.form .box {\n  display: inline-block;\n  width: 0.85em;\n  height: 0.85em;\n  border: 1.5px solid var(--ink);\n  margin-right: 6px;\n  vertical-align: -0.05em;\n}\n.form .line {\n  flex: 1 1 16rem;\n  border-bottom: 1px solid var(--soft);\n  color: var(--soft);\n  min-height: 1.4em;\n}\n@media (max-width: 640px) {\n  .rows {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .rows dt {\n    margin-top: 7px;\n    font-size: 0.86rem;\n  }\n}\n@media print {\n  /* A decision is a sheet: its head and its body stay together. */\n  .card {\n    break-before: page;\n    break-inside: avoid;\n    padding: 4pt 8pt;\n    font-size: 8.5pt;\n    line-height: 1.25;\n  }\n  .card h4 {\n    margin: 4pt 0 1pt;\n  }\n  /* A long plan takes half the height, so that the decision stays on its sheet. */\n  .card dd:has(> ol > li:nth-child(4)) > ol,\n  .card dd:has(> div:nth-child(4)) {\n    columns: 2;\n  }\n  .card .rows {\n    grid-template-columns: 22mm minmax(0, 1fr);\n    gap: 0 6pt;\n    font-size: 1em;\n  }\n  .card .form {\n    margin-top: 3pt;\n    padding-top: 3pt;\n    gap: 2px 12px;\n    font-size: 1em;\n  }\n  .card .form .line {\n    flex-basis: 6rem;\n  }\n  .card .matrix svg {\n    width: 80px;\n    height: 80px;\n  }\n  h2:has(+ .card) {\n    break-before: page;\n  }\n  h2 + .card {\n    break-before: avoid;\n  }\n  .form,\n  .rows dd {\n    break-inside: avoid;\n  }\n  .form {\n    break-before: avoid;\n  }\n  .rows {\n    grid-template-columns: 30mm minmax(0, 1fr);\n    gap: 1.5pt 8pt;\n  }\n  .matrix rect {\n    stroke: #555;\n  }\n  .matrix .of-low {\n    fill: #fff;\n  }\n  .matrix .of-moderate {\n    fill: #eee;\n  }\n  .matrix .of-high {\n    fill: #d5d5d5;\n  }\n  .matrix .of-extreme {\n    fill: #b5b5b5;\n  }\n}\n";
/** How they look on paper. */
const PAGE_PRINT_STYLE = "/* On A4. */\n@page {\n  size: A4;\n  margin: 16mm 15mm;\n  @bottom-right {\n    content: counter(page) \" / \" counter(pages);\n    font: 9pt sans-serif;\n    color: #333;\n  }\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --card: #fff;\n    --ink: #000;\n    --soft: #333;\n    --line: #aaa;\n    --faint: #fff;\n    --accent: #000;\n    --bad: #000;\n    --bad-ground: #fff;\n    --good: #000;\n    --good-ground: #fff;\n    --low: #000;\n    --low-ink: #000;\n    --low-ground: #fff;\n    --moderate: #000;\n    --moderate-ink: #000;\n    --moderate-ground: #fff;\n    --high: #000;\n    --high-ink: #000;\n    --high-ground: #fff;\n    --extreme: #000;\n    --extreme-ink: #000;\n    --extreme-ground: #fff;\n    --bar: #444;\n    --bar-part: #bbb;\n    --grid: #bbb;\n  }\n  html {\n    font-size: 10pt;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n  }\n  .skip {\n    display: none;\n  }\n  .head {\n    padding-top: 0;\n  }\n  h2 {\n    margin-top: 20pt;\n  }\n  h2,\n  h3,\n  h4 {\n    break-after: avoid;\n  }\n  .wide th,\n  .wide td {\n    padding: 4pt;\n  }\n  .wide td {\n    min-width: 5.7rem;\n  }\n  .wide .id {\n    white-space: normal;\n  }\n  .tag {\n    border: 1px solid #000;\n  }\n  .card {\n    padding: 8pt 10pt;\n    border-radius: 0;\n  }\n  tr,\n  .keep {\n    break-inside: avoid;\n  }\n  thead {\n    display: table-header-group;\n  }\n}\n";

;// CONCATENATED MODULE: ./.build/build/src/render/page/inline.js
/** Texts of a document as HTML. Here, and nowhere else in a document's page, foreign text is escaped. */



/** The first of several names the row, the others tell of it. */
function writeName(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return inline(content);
    const [first = '', ...rest] = content.texts;
    return `<span class="id">${inline(first)}</span>${rest.map((text) => `<small>${inline(text)}</small>`).join('')}`;
}
function writeContent(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return inline(content);
    switch (content.kind) {
        case 'lines':
            return content.texts.map((text) => `<div>${inline(text)}</div>`).join('');
        case 'steps':
            return `<ol class="steps">${content.texts.map((text) => `<li>${inline(text)}</li>`).join('')}</ol>`;
        case 'alert':
            return content.texts.map((text) => `<div class="warn">\u26a0 ${inline(text)}</div>`).join('');
    }
}
function inline(text) {
    return (0,render_document/* spansOf */.Ly)(text).map(spanHtml).join('');
}
function spanHtml(span) {
    const words = textHtml((0,render_document/* wordsOf */.Z9)(span));
    if (typeof span === 'string' || 'link' in span)
        return words;
    if ('code' in span)
        return `<code>${words}</code>`;
    if ('risk' in span)
        return `<span class="risk-${span.risk ?? 'unknown'}"><span class="tag">${words}</span></span>`;
    return span.section === undefined ? `<b>${words}</b>` : `<a href="#${(0,page_escape/* said */.ag)(span.section)}">${words}</a>`;
}
/** What stands between backticks is code; what may run in the other direction turns nothing around it. */
function textHtml(text) {
    const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
    const html = (0,page_escape/* said */.ag)((0,safe_text/* shown */.SP)(text)).replace(/`([^`]*)`/g, '<code>$1</code>');
    return `${before}${/^[\u0020-\u007e]*$/u.test(text) ? html : `<bdi>${html}</bdi>`}${after}`;
}

;// CONCATENATED MODULE: ./.build/build/src/render/page/matrix.js

const SIZE = 20;
function renderMatrix({ words, levels, impact, likelihood }) {
    const height = levels.length;
    const cells = levels.flatMap((row, up) => row.map((level, right) => `<rect class="of-${level}" x="${right * SIZE}" y="${(height - 1 - up) * SIZE}" width="${SIZE}" height="${SIZE}"/>`));
    const [x, y] = [(likelihood - 0.5) * SIZE, (height + 0.5 - impact) * SIZE];
    return `<figure class="matrix">
<svg viewBox="-1 -1 102 102" role="img" aria-label="${(0,page_escape/* said */.ag)(words)}">${cells.join('')}<circle cx="${x}" cy="${y}" r="6"/></svg>
<figcaption>impact \u2191 likelihood \u2192</figcaption>
</figure>
`;
}

;// CONCATENATED MODULE: ./.build/build/src/render/page/plot.js

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [560, 200, 56, 22, 28];
const ROOM = HEIGHT - TOP - BOTTOM;
/** More bars than these have no text of their own. */
const MOST_TEXTS = 9;
function renderPlot({ id, title, description, bars, most, grid }) {
    const step = (WIDTH - LEFT) / Math.max(bars.length, 1);
    const heightOf = (value) => (most <= 0 ? 0 : Math.min(value / most, 1) * ROOM);
    const yOf = (value) => TOP + ROOM - heightOf(value);
    const lines = grid.map(({ at, label }) => `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(yOf(at))}" y2="${round(yOf(at))}"/><text class="axis" x="${LEFT - 8}" y="${round(yOf(at) + 4)}" text-anchor="end">${(0,page_escape/* said */.ag)(label)}</text>`);
    const every = Math.ceil(bars.length / 12);
    const drawn = bars.map((bar, index) => {
        const middle = LEFT + (index + 0.5) * step;
        const width = Math.min(step * 0.66, 64);
        const label = index % every === 0
            ? `<text class="axis" x="${round(middle)}" y="${HEIGHT - 8}" text-anchor="middle">${(0,page_escape/* said */.ag)(bar.label)}</text>`
            : '';
        const top = bar.value === null ? TOP + ROOM : yOf(bar.value);
        const height = bar.value === null ? 0 : heightOf(bar.value);
        const rect = bar.value === null
            ? ''
            : `<rect class="${bar.isWhole ? 'bar' : 'part'}" x="${round(middle - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}"${bar.isWhole ? '' : ` fill="url(#${id}-part)"`}/>`;
        const text = bars.length <= MOST_TEXTS
            ? `<text class="${bar.value === null ? 'axis' : 'value'}" x="${round(middle)}" y="${round(top - 6)}" text-anchor="middle">${(0,page_escape/* said */.ag)(bar.text)}</text>`
            : '';
        return `${rect}${text}${label}`;
    });
    return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${(0,page_escape/* said */.ag)(title)}</title>
<desc id="${id}-text">${(0,page_escape/* said */.ag)(description)}</desc>
<defs><pattern id="${id}-part" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="part-ground" width="6" height="6"/><rect class="part-line" width="2.5" height="6"/></pattern></defs>
${lines.join('\n')}
${drawn.join('\n')}
<line class="base" x1="${LEFT}" x2="${WIDTH}" y1="${TOP + ROOM}" y2="${TOP + ROOM}"/>
</svg>
`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/build/src/render/page/writer.js
/**
 * Any document as one HTML page that needs nothing else and runs nothing. All text is escaped here, so that no record becomes an element,
 * an attribute or an address; each list has an end, and says how much is left out.
 */








/** The most entries of a list or a table. */
const writer_MOST = 200;
/** Sentences before all else stand in the page's head, soft ones after all else in its foot. The same document gives the same bytes. */
function renderAsPage({ title, blocks, whole }) {
    const page = { whole: whole ?? '' };
    const first = blocks.findIndex(({ kind }) => kind !== 'sentence');
    const start = first === -1 ? blocks.length : first;
    const last = blocks.findLastIndex((block) => block.kind !== 'sentence' || block.tone !== 'soft') + 1;
    const end = Math.max(last, start);
    return framePage({
        title: (0,render_document/* spansOf */.Ly)(title ?? '')
            .map(render_document/* wordsOf */.Z9)
            .join(''),
        style: PAGE_STYLE + PAGE_PRINT_STYLE,
        head: `<h1>${inline(title ?? '')}</h1>\n${writeBlocks(page, blocks.slice(0, start), 1)}`,
        main: writeBlocks(page, blocks.slice(start, end), 1),
        foot: writeBlocks(page, blocks.slice(end), 1),
    });
}
/** A plot has all tables that follow its own beside it. */
function writeBlocks(page, blocks, level) {
    let [html, isOpen] = ['', false];
    for (const block of blocks) {
        const isPlotted = block.kind === 'table' && block.plot !== undefined;
        if (isOpen && (block.kind !== 'table' || isPlotted))
            html += '</div>\n';
        isOpen = isPlotted || (isOpen && block.kind === 'table');
        if (isPlotted)
            html += '<div class="numbers">\n';
        html += isOpen && block.kind === 'table' ? writeNumbers(page, block) : writeBlock(page, block, level);
    }
    return isOpen ? `${html}</div>\n` : html;
}
function writeBlock(page, block, level) {
    switch (block.kind) {
        case 'section':
            return writeSection(page, block, level + 1);
        case 'sentence':
            return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${inline(block.text)}</p>\n`;
        case 'lines':
            return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${block.texts.map(inline).join('<br>')}</p>\n`;
        case 'copy':
            return `<pre><code>${inline(block.text)}</code></pre>\n`;
        case 'source':
            return `<pre><code>${(0,safe_text/* sourceLines */.aH)(block.text).map(page_escape/* said */.ag).join('\n')}</code></pre>\n`;
        case 'fold':
            return `<details><summary>${inline(block.summary)}</summary>\n${writeBlocks(page, block.blocks, level)}</details>\n`;
        case 'chart':
            return '';
        case 'list':
            return fewer(page, block.entries, (some) => `<ul class="notes">\n${some.map((one) => `<li>${inline(one)}</li>`).join('\n')}\n</ul>\n`);
        case 'facts':
            return `<dl class="rows">\n${block.facts.map(writeFact).join('\n')}\n</dl>\n`;
        case 'table':
            return writeTable(page, block);
        case 'findings':
            return fewer(page, block.findings, (some) => wideTable(['Reason', 'Where', 'What is so, and what to do'], (block.isRemedyOnce === true ? (0,render_document/* alikeOf */.QI)(some) : some.map((one) => [one])).map(findingRow), 'last'));
        case 'glance':
            return writeGlance(block);
        case 'matrix':
            return renderMatrix(block);
        case 'form': {
            const boxes = block.choices.map((choice) => `<span><i class="box"></i>${(0,page_escape/* said */.ag)(choice)}</span>`).join(' ');
            const name = block.label === undefined ? '' : `<b>${inline(block.label)}</b> `;
            return `<p class="form">${name}${boxes} <span class="line">${(0,page_escape/* said */.ag)(block.rest)}</span></p>\n`;
        }
        case 'steps':
            return fewer(page, block.steps, (some) => {
                const items = some.map(({ text, blocks = [] }) => `<li>${inline(text)}\n${writeBlocks(page, blocks, level)}</li>`);
                return `<ol class="steps">\n${items.join('\n')}\n</ol>\n`;
            });
        case 'tree':
            return fewer(page, block.nodes, (some) => some.map(({ depth, text }) => `<div>${'\u00a0'.repeat(depth * 4)}${inline(text)}</div>\n`).join(''));
    }
}
function writeSection(page, block, level) {
    const { id, heading, blocks, card } = block;
    const [name, by] = id === undefined ? ['', ''] : [` id="${(0,page_escape/* said */.ag)(id)}"`, ` aria-labelledby="${(0,page_escape/* said */.ag)(id)}"`];
    const [open, close] = card === undefined ? [`<section${by}>`, '</section>'] : [`<article class="card risk-${card}"${by}>`, '</article>'];
    return `${open}\n<h${level}${name}>${inline(heading)}</h${level}>\n${writeBlocks(page, blocks, level)}${close}\n`;
}
function fewer({ whole }, entries, write) {
    if (entries.length === 0)
        return '';
    const left = entries.length - writer_MOST;
    const more = left > 0 ? `<p class="soft">And ${left} more. ${(0,page_escape/* said */.ag)(whole)}</p>\n` : '';
    return `${write(entries.slice(0, writer_MOST))}${more}`;
}
function writeTable(page, { columns, rows }) {
    const names = columns.map(({ name }) => name);
    return fewer(page, rows, (some) => wideTable(names, some.map(([name = '', ...rest]) => {
        const cells = rest.map((content, at) => cell(names[at + 1] ?? '', writeContent(content)));
        return `<tr><th scope="row">${writeName(name)}</th>${cells.join('')}</tr>`;
    })));
}
/** The picture of the rows, and the rows themselves. */
function writeNumbers(page, { columns, rows, plot }) {
    const kindOf = (at) => (columns[at]?.isNumber === true ? ' class="number"' : '');
    const heads = columns.map(({ name }, at) => `<th scope="col"${kindOf(at)}>${(0,page_escape/* said */.ag)(name)}</th>`).join('');
    const figure = plot === undefined ? '' : `<figure>${renderPlot(plot)}</figure>\n`;
    const line = ([name = '', ...rest]) => `<tr><th scope="row">${writeName(name)}</th>${rest.map((content, at) => `<td${kindOf(at + 1)}>${writeContent(content)}</td>`).join('')}</tr>`;
    return `${figure}${fewer(page, rows, (some) => `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${some.map(line).join('\n')}\n</tbody></table>\n`)}`;
}
function writeFact({ label, content }) {
    return `<dt>${(0,page_escape/* said */.ag)(label)}</dt>\n<dd>${writeContent(content)}</dd>`;
}
/** One row for those of one level, reason and remedy: what is to be done of several is said once. */
function findingRow(alike) {
    const [{ level, reason, remedy } = { level: '', reason: '', remedy: '' }] = alike;
    const where = [...new Set(alike.map((one) => (0,render_document/* placeOf */.$t)(one) ?? one.change ?? render_document/* NOTHING */.K$))];
    const todo = remedy === '' ? '' : `<small>\u2192 ${inline(remedy)}</small>`;
    const what = `${stack(alike.map(({ message }) => message))}${todo}`;
    return `<tr><th scope="row">${(0,page_escape/* said */.ag)(level)} ${(0,page_escape/* said */.ag)(reason)}</th>${cell('Where', stack(where))}${cell('What', what)}</tr>`;
}
function stack(texts) {
    return texts.length === 1 ? inline(texts[0] ?? '') : texts.map((text) => `<div>${inline(text)}</div>`).join('');
}
function writeGlance({ entries, names }) {
    const isTiled = names !== undefined;
    const items = entries.map(({ label, value, note, section }) => {
        const name = section === undefined ? (0,page_escape/* said */.ag)(label) : `<a href="#${(0,page_escape/* said */.ag)(section)}">${(0,page_escape/* said */.ag)(label)}</a>`;
        const number = `<b${/\d/u.test(value) ? '' : ' class="without"'}>${(0,page_escape/* said */.ag)(value)}</b>`;
        return isTiled ? `<li>${name}${number}<span>${(0,page_escape/* said */.ag)(note ?? '')}</span></li>` : `<li>${number} ${name}</li>`;
    });
    return `<ul class="${isTiled ? 'tiles' : 'glance'}">\n${items.join('\n')}\n</ul>\n`;
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 7 modules
var plain_writer = __webpack_require__(9649);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var runner_inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/policy.js + 1 modules
var policy = __webpack_require__(9528);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/policy.js
var kinds_policy = __webpack_require__(7496);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/audit-rules.js







/** Each costs a request or two; the oldest tell most. */
const audit_rules_MOST = 40;
const PATH = '.github/change-gate/policy.yml';
/** One finding for each environment that was enforced and is not any more. What cannot be read of a commit tells nothing. */
async function findLaxer(asked) {
    const { api, repository, survey, environment: only } = asked;
    const { policy } = survey;
    const loose = asked.deployments
        .filter(({ environment }) => (0,gate_mode/* gateFor */.Tb)(policy, environment) !== 'enforce')
        .filter(({ environment }) => only === null || (0,text_names/* isSameName */.yS)(only, environment))
        .sort((a, b) => (0,instants/* compareInstants */.QI)(a.madeAt, b.madeAt));
    const found = new Map();
    const commits = [...new Set(loose.map(({ commit }) => commit))].slice(0, audit_rules_MOST);
    const path = policy.path ?? PATH;
    const rules = new Map(await Promise.all(commits.map(async (commit) => [commit, await readRules(api, repository, commit, path)])));
    for (const { id, commit, environment, madeAt } of loose) {
        const then = rules.get(commit) ?? null;
        const key = (0,text_names/* foldCase */.SP)(environment);
        if (then === null || found.has(key) || (0,gate_mode/* gateFor */.Tb)(then, environment) !== 'enforce')
            continue;
        found.set(key, wayRound('warning', `The policy in ${commit.slice(0, 7)} enforced ${environment} (deployment ${id}, at ${madeAt}). Today's policy says \`gate: ${(0,gate_mode/* gateFor */.Tb)(policy, environment)}\` for it, and by that nothing that went there is unauthorised.`, `Find out who changed ${path}, and why; look at these deployments by hand.`, { path, line: null, column: null }));
    }
    return [...found.values()];
}
/** The policy as a commit has it; null where it has none, or none that can be read. */
async function readRules(api, repository, commit, path) {
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
    if (tree.kind === 'unavailable')
        return null;
    const file = await (0,trees/* readFileAt */._T)(api, repository, tree.value, path);
    if (file.kind === 'unavailable' || file.value === null)
        return null;
    const parsed = (0,kinds_policy/* parsePolicy */.O)(path, file.value.bytes);
    return parsed.kind === 'valid' ? (0,policy/* completePolicy */.o)(path, parsed.value) : null;
}

// EXTERNAL MODULE: ./.build/build/src/github/trees/blobs.js
var blobs = __webpack_require__(6764);
// EXTERNAL MODULE: ./.build/build/src/github/trees/tree-hash.js
var tree_hash = __webpack_require__(931);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/past-runs.js








const RUN = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    head_sha: shapes/* sha */.hW,
    path: shapes/* text */.Qq,
    event: shapes/* text */.Qq,
    status: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    html_url: shapes/* text */.Qq,
    created_at: shapes/* instant */.uR,
    updated_at: shapes/* instant */.uR,
    run_attempt: (0,shapes/* nullable */.me)(shapes/* integer */.nd),
    actor: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const JOB = (0,shapes/* object */.Ik)({
    id: shapes/* integer */.nd,
    name: shapes/* text */.Qq,
    conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    steps: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ conclusion: (0,shapes/* nullable */.me)(shapes/* text */.Qq) }))),
});
const FOLDER = (0,shapes/* object */.Ik)({ oid: shapes/* sha */.hW, entries: (0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ name: shapes/* text */.Qq, mode: shapes/* integer */.nd, type: shapes/* text */.Qq, oid: shapes/* sha */.hW })) });
/** GitHub gives a thousand runs of a search and no more, so that each week is a search of its own. */
const MOST_OF_A_SEARCH = 1000;
const WEEK = 7 * time/* DAY */.d_;
/** A run may wait for so long, or be run again. */
const past_runs_LONGEST_RUN = 35 * time/* DAY */.d_;
const MOST_COMMITS = 600;
const MOST_ATTEMPTS = 10;
/** A folder's listing, about. */
const FOLDER_BYTES = 2000;
const AT = '.github/workflows';
const past_runs_WORKFLOWS = {
    mayHold: (folder) => folder === '.github' || folder === AT,
    isWanted: (path) => path.startsWith(`${AT}/`),
};
/** Those that were made in the period, or were made before and went on in it; half-open, RFC 3339. */
async function readPastRuns(api, repository, period) {
    const runs = new Map();
    const cut = [];
    const first = (0,time/* parseInstant */.nV)(period.start) ?? 0;
    const searches = [];
    for (let at = first - past_runs_LONGEST_RUN; (0,instants/* isBefore */.Y8)((0,time/* toIso */.tK)(at), period.end); at += WEEK)
        searches.push({ from: (0,time/* toIso */.tK)(at), to: (0,instants/* earlierOf */.OR)((0,time/* toIso */.tK)(at + WEEK), period.end) });
    const answers = await Promise.all(searches.map(({ from, to }) => api.list(api.rest.actions.listWorkflowRunsForRepo, { ...(0,addresses/* inRepository */.y)(repository), created: `${from}..${to}`, exclude_pull_requests: true }, RUN, ({ id }) => String(id), { key: 'workflow_runs', most: MOST_OF_A_SEARCH, isCut: true })));
    for (const [nth, answer] of answers.entries()) {
        if (answer.kind === 'unavailable')
            return answer;
        if (answer.value.length >= MOST_OF_A_SEARCH)
            cut.push(searches[nth]?.from ?? period.start);
        for (const one of answer.value) {
            const isEarlier = (0,instants/* isBefore */.Y8)(one.created_at, period.start) && (0,instants/* isBefore */.Y8)(one.updated_at, period.start);
            if (!isEarlier && (0,instants/* isBefore */.Y8)(one.created_at, period.end))
                runs.set(one.id, toRun(one));
        }
    }
    return { kind: 'known', value: { runs: [...runs.values()], cut } };
}
function toRun(one) {
    return {
        id: one.id,
        address: one.html_url,
        workflow: one.path.replace(/@.*$/u, ''),
        event: one.event,
        commit: one.head_sha,
        startedAt: one.created_at,
        updatedAt: one.updated_at,
        isOver: one.status === 'completed',
        attempts: one.run_attempt ?? 1,
        actor: one.actor?.login ?? null,
    };
}
/** The workflows of each commit; the latest commits come first where there are too many. */
async function readWorkflowsAt(api, repository, commits) {
    const some = [...new Set(commits)].slice(0, MOST_COMMITS);
    const read = await Promise.all(some.map(async (commit) => [commit, await readFolder(api, repository, commit)]));
    return new Map(read);
}
async function readFolder(api, repository, commit) {
    const listed = await api.ask({
        repository,
        field: `object(expression: "${commit}:${AT}") { ... on Tree { oid entries { name mode type oid } } }`,
        believe: toEntries,
        bytes: FOLDER_BYTES,
        instead: async () => {
            const tree = await (0,trees/* readTree */.Zc)(api, repository, commit);
            if (tree.kind === 'unavailable')
                return tree;
            const inside = await (0,listing/* listIn */.O)(tree.value, past_runs_WORKFLOWS);
            if (inside.kind === 'unavailable')
                return inside;
            return { kind: 'known', value: inside.value.map((entry) => ({ ...entry, name: (0,tree_hash/* nameIn */.ZC)(entry.path) })) };
        },
    });
    if (listed.kind === 'unavailable')
        return listed;
    const files = await Promise.all(listed.value
        .filter(({ name, type, mode }) => /\.ya?ml$/u.test(name) && type === 'blob' && mode !== '120000')
        .map(async ({ name, sha: oid }) => {
        const at = `${AT}/${name}`;
        const bytes = await (0,blobs/* readBlob */.g)(api, repository, oid);
        return [
            at,
            bytes.kind === 'known' ? { ...bytes, value: { path: at, bytes: bytes.value, ref: commit } } : bytes,
        ];
    }));
    return { kind: 'known', value: new Map(files) };
}
/** A listing that git's own name for the folder bears out. A folder that is not there proves nothing here. */
function toEntries(value) {
    const folder = FOLDER(value);
    if (!folder.ok)
        return null;
    const entries = folder.value.entries.map(({ name, mode, type, oid }) => ({
        name,
        mode: mode.toString(8).padStart(6, '0'),
        type,
        sha: oid,
    }));
    return (0,tree_hash/* nameOfFolder */.Fp)(entries) === folder.value.oid ? entries : null;
}
/** The jobs of all attempts of a run. */
async function readJobs(api, repository, run) {
    const jobs = [];
    if (run.attempts > MOST_ATTEMPTS)
        return {
            kind: 'unavailable',
            because: `it was tried ${run.attempts} times, and ${MOST_ATTEMPTS} at most are looked at`,
            cause: 'beyond-limit',
        };
    for (let attempt = run.attempts; attempt >= 1; attempt -= 1) {
        const answer = await api.list(api.rest.actions.listJobsForWorkflowRunAttempt, { ...(0,addresses/* inRepository */.y)(repository), run_id: run.id, attempt_number: attempt }, JOB, ({ id }) => String(id), { key: 'jobs' });
        if (answer.kind === 'unavailable')
            return answer;
        for (const { name, conclusion, steps } of answer.value) {
            const hasStep = (steps ?? []).some((step) => step.conclusion === 'success' || step.conclusion === 'failure');
            // Steps may not be kept; nothing succeeds without any.
            jobs.push({ name, conclusion, hasRun: hasStep || conclusion === 'success' });
        }
    }
    return { kind: 'known', value: jobs };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/run-words.js


/** So many addresses are written out. */
const MOST_NAMED = 5;
/** Of runs that are alike, and between which nothing was recorded. */
function sayUnrecorded(period) {
    const [first] = period;
    const last = period.at(-1);
    if (first === undefined || last === undefined)
        throw new RangeError('a period has a run');
    const { job, run, level, isLetOut } = first;
    const isExpression = job.environment.includes('${{');
    const place = isExpression ? 'any environment' : job.environment;
    const when = period.length === 1 ? `At ${run.startedAt}` : `From ${run.startedAt} to ${last.run.startedAt}`;
    const runs = period.length === 1 ? 'a run' : (0,words/* count */.U9)(period.length, 'run');
    const named = period.slice(0, MOST_NAMED).map((one) => one.run.address);
    const more = period.length > MOST_NAMED ? ` and ${period.length - MOST_NAMED} more` : '';
    const names = isExpression ? `which names its environment by \`${job.environment}\`` : 'which names it';
    const said = isLetOut
        ? 'The gate authorised them, but nothing counts them as deployed.'
        : 'The gate let none of them out.';
    return wayRound(level, `${when} GitHub recorded no deployment to ${place}, though ${runs} of ${run.workflow} ran the job ${job.name}, ${names}: ${named.join(', ')}${more}. ${said}`, job.isRecorded
        ? `Read the log of the run for what it did, and ask who deleted the record (by \`deployments: write\`, or with a token of their own); what went out unseen needs a change after the fact.`
        : `Take \`deployment: false\` out of the job ${job.name} of ${run.workflow}, and read the logs for what went out: it needs a change after the fact.`, { path: run.workflow, line: null, column: null });
}
/** A deployment that nobody of this repository's workflows made. */
function sayWithoutRun({ id, environment, commit, madeAt, creator, run }, isSpokenFor) {
    const who = creator ?? 'an unknown account';
    const link = run === null
        ? 'no run of a workflow made it, and none that `deployment` starts heard of it'
        : `the run ${run} to which it links is not one of this repository that could have made it`;
    const rest = isSpokenFor
        ? 'What the gate said of that commit speaks for it; that it is what went out nothing shows.'
        : 'Nothing shows what it did, if anything.';
    return wayRound(isSpokenFor && run === null ? 'notice' : 'warning', `Deployment ${id} of ${commit.slice(0, 7)} to ${environment} was made at ${madeAt} by ${who}, and ${link}. ${rest}`, `Ask ${who} what made it. Deploy by a job that names the environment, or let a workflow on \`deployment\` ask the gate; give \`deployments: write\` to no other job.`);
}
/** One that began and did not succeed, of which the gate never spoke: what its steps did before they failed nobody weighed. */
function sayBegun({ id, environment, commit, madeAt }, address) {
    const by = address === null ? '' : ` (${address})`;
    return wayRound('warning', `Deployment ${id} of ${commit.slice(0, 7)} to ${environment}, made at ${madeAt}${by}, began and did not succeed, and the gate said nothing of that commit for there: what its steps did before is not known.`, 'Read the log of the run. Where the gate was not asked make it the first step of the job; where it was, the log says why it could not write its status.');
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/runs.js






function findSuspects(ground) {
    const suspects = [];
    const dark = new Map();
    for (const run of ground.runs) {
        // What GitHub runs by itself has no file.
        if (!run.isOver || run.workflow.startsWith('dynamic/'))
            continue;
        const { jobs, unknown } = jobsOf(ground, run);
        for (const because of unknown)
            dark.set(because, [...(dark.get(because) ?? []), run]);
        const unrecorded = jobs.filter((job) => isGoverned(ground, job) && !isRecorded(ground, run, job));
        if (unrecorded.length > 0)
            suspects.push({ run, jobs: unrecorded });
    }
    const named = [...dark].slice(0, MOST_DARK);
    const more = [...dark].slice(MOST_DARK).flatMap(([, runs]) => runs);
    return {
        suspects,
        findings: [
            ...named.map(([because, runs]) => sayDark(because, runs)),
            ...(more.length === 0 ? [] : [sayDark('it is so for more reasons than are listed here', more)]),
        ],
    };
}
/** So many reasons are told one by one. */
const MOST_DARK = 10;
/** Which jobs of a run name an environment. */
function jobsOf({ workflows, present }, run) {
    const { commit, workflow, event } = run;
    if (!workflow.startsWith('.github/workflows/'))
        return { jobs: [], unknown: [`the workflow ${workflow} lies elsewhere`] };
    const own = workflows.get(commit);
    if (own === undefined)
        return { jobs: [], unknown: ['there were too many commits to look at the workflows of each'] };
    if (own.kind === 'unavailable')
        return { jobs: [], unknown: [`the workflows of ${commit.slice(0, 7)} cannot be read (${own.because})`] };
    const found = findDeployingJobs(workflow, readable(own.value));
    if (!event.startsWith('pull_request'))
        return found;
    // It may have been the base's file, or both together: whichever job of these ran is told by the run.
    const based = findDeployingJobs(workflow, readable(present));
    const isRead = found.unknown.length === 0 || based.unknown.length === 0;
    return { jobs: [...found.jobs, ...based.jobs], unknown: isRead ? [] : found.unknown };
}
function readable(files) {
    return new Map([...files].flatMap(([path, file]) => (file.kind === 'known' ? [[path, file.value]] : [])));
}
function isGoverned({ policy, environment: asked }, { environment }) {
    if (isExpression(environment))
        return true;
    return (asked === null || (0,text_names/* isSameName */.yS)(asked, environment)) && (0,gate_mode/* gateFor */.Tb)(policy, environment) !== 'none';
}
function isExpression(environment) {
    return environment.includes('${{');
}
/** A deployment of that run, or of its commit while it ran where nothing links it. */
function isRecorded({ made }, run, job) {
    if (!job.isRecorded)
        return false;
    return made.some((one) => {
        if (!isExpression(job.environment) && !(0,text_names/* isSameName */.yS)(one.environment, job.environment))
            return false;
        if (one.run !== null)
            return one.run === run.id;
        const isWithin = !(0,instants/* isBefore */.Y8)(one.madeAt, run.startedAt) && !(0,instants/* isBefore */.Y8)(run.updatedAt, one.madeAt);
        return one.commit === run.commit && isWithin;
    });
}
function sayDark(because, runs) {
    const [first] = runs;
    const some = runs.length === 1 ? 'One run' : `${runs.length} runs`;
    return unseen(`${some} of the period (${first?.address ?? ''})`, because, null);
}
function judgeSuspects(looked, ground) {
    const unrecorded = [];
    const findings = [];
    for (const one of looked) {
        if (one.ran.kind === 'unavailable') {
            findings.push(unseen(`The jobs of ${one.run.address}`, one.ran.because, one.ran.permission ?? null));
            continue;
        }
        const { run } = one;
        for (const job of one.jobs) {
            if (isUntold(run, job, one.ran.value))
                findings.push(unseen(`Whether the job ${job.name} ran in ${run.address}`, 'none of its jobs has that name', null));
            unrecorded.push(...runs_judgeJob(one, job, one.ran.value, ground));
        }
    }
    return [...findings, ...periodsOf(unrecorded, ground.made).map((period) => sayUnrecorded(period))];
}
/** A job that is in no list, though others are. Of a pull request it may be the other side's; one that is called is not listed where its caller was skipped. */
function isUntold({ event }, job, ran) {
    if (ran.length === 0 || event.startsWith('pull_request'))
        return false;
    const isCaller = ({ name }) => isCalledBy(job, name);
    return !ran.some((one) => isJobOf(job, one.name) || isCaller(one));
}
function runs_judgeJob({ run, words }, job, ran, { policy }) {
    const own = ran.filter(({ name, hasRun }) => hasRun && isJobOf(job, name));
    if (own.length === 0)
        return [];
    const hasSucceeded = own.some(({ conclusion }) => conclusion === 'success');
    const said = words.get((0,text_names/* foldCase */.SP)(job.environment));
    const last = said?.kind === 'known' ? said.value.filter((word) => isOfRun(run, word)).at(-1) : undefined;
    // The gate stopped the job: nothing went out of which there could be a record.
    if (last !== undefined && last.conclusion !== 'success' && !hasSucceeded)
        return [];
    const isLetOut = last?.conclusion === 'success';
    const isEnforced = isExpression(job.environment) || (0,gate_mode/* gateFor */.Tb)(policy, job.environment) === 'enforce';
    const isSure = hasSucceeded && !isExpression(job.environment);
    return [{ run, job, isLetOut, level: isSure && isEnforced && !isLetOut ? 'error' : 'warning' }];
}
function isOfRun(run, { run: writer = null, at }) {
    if (writer !== null)
        return writer === run.id;
    return !(0,instants/* isBefore */.Y8)(at, run.startedAt) && !(0,instants/* isBefore */.Y8)(run.updatedAt, at);
}
/** Runs of one job between which GitHub recorded nothing of its environment. */
function periodsOf(all, made) {
    const ordered = [...all].sort((a, b) => (0,instants/* compareInstants */.QI)(a.run.startedAt, b.run.startedAt) || a.run.id - b.run.id);
    const periods = [];
    for (const one of ordered) {
        const last = periods.findLast(([first]) => first !== undefined && isAlike(first, one));
        const before = last?.at(-1);
        const isParted = before === undefined ||
            made.some(({ environment, madeAt }) => (0,text_names/* isSameName */.yS)(environment, one.job.environment) &&
                (0,instants/* isBefore */.Y8)(before.run.startedAt, madeAt) &&
                (0,instants/* isBefore */.Y8)(madeAt, one.run.startedAt));
        if (last === undefined || isParted)
            periods.push([one]);
        else
            last.push(one);
    }
    return periods;
}
function isAlike(a, b) {
    return (a.run.workflow === b.run.workflow &&
        a.job.name === b.job.name &&
        (0,text_names/* isSameName */.yS)(a.job.environment, b.job.environment) &&
        a.job.isRecorded === b.job.isRecorded &&
        a.level === b.level &&
        a.isLetOut === b.isLetOut);
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/audit-runs.js











/** Each costs two requests or more, and the job's own token is good for 1,000 an hour. */
const MOST_SUSPECTS = 200;
const MOST_BEGUN = 100;
const MOST_LINKED = 50;
/** How long after a deployment GitHub may be in starting the run that hears of it. */
const MOST_DELAY = 10 * 60_000;
async function auditRuns(asked) {
    const { api, repository, period, past } = asked;
    const listed = await readPastRuns(api, repository, period);
    if (listed.kind === 'unavailable')
        return { looked: null, findings: [unseen('The runs of the period', listed.because, listed.permission ?? null)] };
    const { runs, cut } = listed.value;
    const newest = [...runs].sort((a, b) => (0,instants/* compareInstants */.QI)(b.startedAt, a.startedAt) || b.id - a.id);
    const ground = {
        policy: asked.survey.policy,
        environment: asked.environment,
        runs: newest,
        made: past.made,
        workflows: await readWorkflowsAt(api, repository, newest.map(({ commit }) => commit)),
        present: new Map(asked.present.map((file) => [file.path, { kind: 'known', value: file }])),
    };
    const { suspects, findings } = findSuspects(ground);
    // Whose pull request it is can be asked for last: what is merged or started by hand goes out sooner.
    const ordered = [...suspects].sort((a, b) => Number(isOfPull(a)) - Number(isOfPull(b)));
    const looked = await Promise.all(ordered.slice(0, MOST_SUSPECTS).map((suspect) => lookAt(asked, suspect)));
    return {
        looked: runs.length,
        findings: [
            ...cut.map((from) => sayCut(`Of the runs of the week from ${from}`, 'GitHub lists the newest thousand')),
            ...(suspects.length > MOST_SUSPECTS
                ? [sayCut(`Of ${suspects.length} runs that no deployment tells of`, `the jobs of ${MOST_SUSPECTS} were read`)]
                : []),
            ...findings,
            ...judgeSuspects(looked, ground),
            ...(await judgeMade(asked, newest)),
        ],
    };
}
function isOfPull({ run }) {
    return run.event.startsWith('pull_request');
}
function sayCut(what, because) {
    const found = unseen(`${what} not all`, because, null);
    return { ...found, remedy: 'Audit shorter periods, one after the other (the input `since`).' };
}
async function lookAt({ api, repository, names }, suspect) {
    const { run, jobs } = suspect;
    const ran = await readJobs(api, repository, run);
    const words = new Map();
    const isIdle = ran.kind === 'known' && ran.value.every(({ hasRun }) => !hasRun);
    for (const { environment } of isIdle ? [] : jobs) {
        const deployed = { sha: run.commit, environment };
        if (!words.has((0,text_names/* foldCase */.SP)(environment)))
            words.set((0,text_names/* foldCase */.SP)(environment), await readGateWords(api, repository, deployed, names));
    }
    return { ...suspect, ran, words };
}
/** Deployments whose run is not there, and those that began, did not succeed, and of which the gate never spoke. */
async function judgeMade(asked, runs) {
    const { environment: only, period, past, survey } = asked;
    const governed = past.made.filter(({ environment, madeAt }) => (0,gate_mode/* gateFor */.Tb)(survey.policy, environment) === 'enforce' &&
        (only === null || (0,text_names/* isSameName */.yS)(only, environment)) &&
        !(0,instants/* isBefore */.Y8)(madeAt, period.start));
    const succeeded = governed.filter(({ succeededAt }) => succeededAt !== null);
    const begun = governed.filter(({ succeededAt, hasBegun }) => succeededAt === null && hasBegun);
    const linked = succeeded.filter(({ run }) => run !== null && runs.every(({ id }) => id !== run));
    const alone = succeeded.filter((one) => one.run === null && !runs.some((run) => hears(run, one)));
    const [strayed, failed] = await Promise.all([
        keep(linked.slice(0, MOST_LINKED), (one) => isStray(asked, one)),
        keep(begun.slice(0, MOST_BEGUN), (one) => isUnspoken(asked, one, runs)),
    ]);
    const cut = begun.length > MOST_BEGUN || linked.length > MOST_LINKED;
    const foreign = succeeded.filter((one) => runs.some((run) => run.id === one.run && isOfAnother(run, one)));
    return [
        ...(cut ? [sayCut('The deployments that failed, or that link to older runs,', 'there were too many')] : []),
        ...[...alone, ...strayed, ...foreign].map((one) => sayWithoutRun(one, isSpokenFor(asked, one))),
        ...failed.map((one) => sayBegun(one, runs.find(({ id }) => id === one.run)?.address ?? null)),
    ];
}
async function keep(all, isKept) {
    const kept = await Promise.all(all.map(isKept));
    return all.filter((_, nth) => kept[nth] === true);
}
/** A run that the deployment started. */
function hears({ event, commit, startedAt }, made) {
    const [begun, at] = [(0,time/* parseInstant */.nV)(startedAt), (0,time/* parseInstant */.nV)(made.madeAt)];
    if (event !== 'deployment' || commit !== made.commit || begun === null || at === null)
        return false;
    return begun >= at && begun - at <= MOST_DELAY;
}
/** Of a pull request GitHub deploys the commit that merges it, and not its head. */
function isOfAnother({ event, commit }, made) {
    return commit !== made.commit && !event.startsWith('pull_request');
}
async function isStray({ api, repository }, one) {
    if (one.run === null)
        return false;
    const fits = await (0,deploying_run/* confirmRun */.U)(api, repository, { sha: one.commit, created_at: one.madeAt }, one.run);
    return fits.kind === 'unavailable' || !fits.value;
}
/** Whether the gate said nothing at all of it, in its run or around it. */
async function isUnspoken({ api, repository, names }, one, runs) {
    const run = runs.find(({ id }) => id === one.run);
    if (run?.isOver === false)
        return false;
    const words = await readGateWords(api, repository, { sha: one.commit, environment: one.environment }, names);
    if (words.kind === 'unavailable')
        return true;
    const made = (0,time/* parseInstant */.nV)(one.madeAt) ?? 0;
    return !words.value.some(({ at, run: writer = null }) => {
        if (writer !== null && one.run !== null)
            return writer === one.run;
        return ((0,time/* parseInstant */.nV)(at) ?? 0) >= made - SPEAKS_FOR;
    });
}
function isSpokenFor({ past, survey }, { id }) {
    const one = past.deployments.find((deployment) => deployment.id === id);
    if (one === undefined || one.checks === null)
        return false;
    return hearChecks(one, one.checks.all, survey.records).kind === 'speaks';
}

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
                texts: {
                    'audit.json': renderAuditJson(input),
                    'audit.md': markdown,
                    'audit.html': renderAsPage(document),
                },
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
    const checks = {
        status: names.status === null ? null : (one) => `${names.status} / ${one}`,
        check: names.checkName === null ? null : (one) => `${names.checkName} / ${one}`,
        owner: publish/* ownerOf */.bf,
    };
    const past = await readPastDeployments(api, request.repository, period, checks);
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
    // What was opened before the period may reach into it.
    const stops = await readPastStops(api, request.repository, (0,time/* toIso */.tK)(((0,time/* parseInstant */.nV)(period.start) ?? 0) - time/* DAY */.d_));
    const settings = await readSettings(api, request.repository);
    const runs = await auditRunsOf(place, surveyed, { checks, period, past, settings });
    return auditSurvey(surveyed, {
        now: clock,
        since,
        until,
        environment,
        sample: null,
        repository: request.repository,
        kept: null,
        rules: null,
        stops: stops.kind === 'known' ? stops.value.stops : null,
        runs: runs.looked,
        facts: await readEmergencies(api, request, surveyed.records, clock),
        deployments: past.kind === 'known' ? past.value.deployments : null,
        reach: null,
        faults: [...faults, ...findWaysRound(place, surveyed, settings), ...runs.findings, ...sayStopsUnseen(stops)],
    });
}
/** Without the deployments nothing can be held against the runs, and that they could not be read is said. */
async function auditRunsOf({ api, request, environment }, surveyed, { checks, period, past, settings }) {
    if (past.kind === 'unavailable')
        return { looked: null, findings: [] };
    const { repository, policyRepository } = request;
    const present = settings.kind === 'known' && settings.value.workflows.kind === 'known' ? settings.value.workflows.value : [];
    const { deployments } = past.value;
    const own = { api, repository, survey: surveyed, environment };
    const [laxer, runs] = await Promise.all([
        // Rules of another repository are in none of these commits.
        policyRepository === null ? findLaxer({ ...own, deployments }) : [],
        auditRuns({ ...own, names: checks, period, past: past.value, present }),
    ]);
    return { ...runs, findings: [...laxer, ...runs.findings] };
}
/** Ways past the gate in the settings and workflows of this repository, by today's policy. */
function findWaysRound({ names, request }, { policy }, settings) {
    if (settings.kind === 'unavailable')
        return [unseen('The settings of the repository', settings.because, settings.permission ?? null)];
    const { policyRepository, policyRef, recordsRepository, recordsRef } = request;
    const rules = {
        policy: { repository: policyRepository, ref: policyRef },
        records: { repository: recordsRepository, ref: recordsRef },
    };
    return auditSettings(settings.value, policy, names.status ?? names.checkName, rules);
}
/** Where the token may not read issues nobody sees who stopped what; that the gate reads them there is another question. */
function sayStopsUnseen(stops) {
    if (stops.kind === 'unavailable') {
        const found = unseen('Who stopped deployments', stops.because, stops.permission ?? null);
        return [{ ...found, level: stops.permission === undefined ? 'warning' : 'notice' }];
    }
    return stops.value.isCut ? [unseen('All stops of the period', 'there are more than a hundred', null)] : [];
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
            message: `There were too many deployments before ${since} to look at each. A deployment that was created before ${before} and succeeded in this period is not seen.`,
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
        stops: null,
        runs: null,
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

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7276);
/* harmony import */ var _render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9992);
/* harmony import */ var _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9649);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);





async function refuseCommand({ inputs: { command } }, faults) {
    const document = {
        title: `The command ${command} did nothing`,
        blocks: [
            (0,_render_document_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)('Its inputs or its event are wrong.'),
            { kind: 'findings', findings: faults.map((one) => ({ ...one, path: null, line: null, column: null })) },
        ],
        whole: null,
    };
    return {
        text: (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAsText */ .S)(document, _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG */ .$),
        markdown: (0,_render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsMarkdown */ .i)(document),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ refuseEvent),
/* harmony export */   Lm: () => (/* binding */ refuseNameless),
/* harmony export */   gJ: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
function refuseInputs(inputs, names) {
    return names
        .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
        .map((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}
const UNATTENDED = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];
/** Events that are about no pull request and no deployment, for commands that are about none either. */
function refuseEvent({ command }, event) {
    if (event === null || UNATTENDED.includes(event.name))
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` does not run on \`${event.name}\`.`, `Start it by one of ${UNATTENDED.join(', ')}.`),
    ];
}
/** Without the name the gate's statuses and checks cannot be told from those of others. */
function refuseNameless({ command, status, checkName }) {
    if (status !== null || checkName !== null)
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` needs the input \`status\`, or \`check-name\`.`, 'Give the one that the gate is given, with the same name.'),
    ];
}


/***/ }),

/***/ 4976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ writeTape),
/* harmony export */   vr: () => (/* binding */ recordSource)
/* harmony export */ });
/* unused harmony exports openTape, readTape */
function recordSource(source) {
    const tape = {};
    const keep = async (question, answer) => {
        // In the order of the questions, so that the same run gives the same bytes whichever answer comes first.
        const answers = tape[question] ?? [];
        tape[question] = answers;
        const given = await answer;
        answers.push(given);
        return given;
    };
    return {
        tape,
        source: {
            readGovernance: () => keep('readGovernance', source.readGovernance()),
            readImports: (paths) => keep('readImports', source.readImports(paths)),
            readCatalogs: (globs) => keep('readCatalogs', source.readCatalogs(globs)),
            gatherBase: (policy) => keep('gatherBase', source.gatherBase(policy)),
            readRecords: (policy, selection) => keep('readRecords', source.readRecords(policy, selection)),
            readAllRecords: (policy) => keep('readAllRecords', source.readAllRecords(policy)),
            completeFacts: (facts, need) => keep('completeFacts', source.completeFacts(facts, need)),
            checkAgain: (facts, judged) => keep('checkAgain', source.checkAgain(facts, judged)),
        },
    };
}
/**
 * Answers are those of the tape, whatever is asked with.
 * @throws Error at a question that the tape has no answer to
 */
function openTape(tape) {
    const left = new Map(Object.entries(tape).map(([question, answers]) => [question, [...answers]]));
    const next = async (question) => {
        const answers = left.get(question) ?? [];
        if (answers.length === 0)
            throw new Error(`the bundle holds no answer to ${question}`);
        return answers.shift();
    };
    return {
        readGovernance: () => next('readGovernance'),
        readImports: () => next('readImports'),
        readCatalogs: () => next('readCatalogs'),
        gatherBase: () => next('gatherBase'),
        readRecords: () => next('readRecords'),
        readAllRecords: () => next('readAllRecords'),
        completeFacts: () => next('completeFacts'),
        checkAgain: () => next('checkAgain'),
    };
}
/** A tape as plain data: bytes are `{"utf-8": text}`, or `{"base64": \u2026}` where they are no UTF-8. */
function writeTape(tape) {
    const write = (part) => {
        if (part instanceof Uint8Array)
            return writeBytes(part);
        if (Array.isArray(part))
            return part.map(write);
        if (part === null || typeof part !== 'object')
            return part;
        return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, write(each)]));
    };
    return write(tape);
}
/** @throws Error where bytes are none */
function readTape(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new Error('its answers are not a mapping');
    const read = (part) => {
        if (Array.isArray(part))
            return part.map(read);
        if (part === null || typeof part !== 'object')
            return part;
        const entries = Object.entries(part);
        const [key, only] = entries[0] ?? [];
        if (entries.length === 1 && typeof only === 'string' && (key === TEXT || key === BASE64))
            return new Uint8Array(Buffer.from(only, key === TEXT ? 'utf8' : 'base64'));
        return Object.fromEntries(entries.map(([name, each]) => [name, read(each)]));
    };
    return Object.fromEntries(Object.entries(value).map(([question, answers]) => {
        if (!Array.isArray(answers))
            throw new Error(`its answers to ${question} are not a list`);
        return [question, answers.map(read)];
    }));
}
const TEXT = 'utf-8';
const BASE64 = 'base64';
function writeBytes(bytes) {
    const buffer = Buffer.from(bytes);
    const text = buffer.toString('utf8');
    return Buffer.from(text, 'utf8').equals(buffer) ? { [TEXT]: text } : { [BASE64]: buffer.toString('base64') };
}


/***/ }),

/***/ 3269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ writeBundle)
/* harmony export */ });
/* unused harmony exports readBundle, replayBundle */
/* harmony import */ var _domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5715);
/* harmony import */ var _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(595);
/* harmony import */ var _gate_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9188);
/* harmony import */ var _gate_tape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4976);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8709);
/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */






/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, causes: true, request, report, answers: (0,_gate_tape_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTape */ .M9)(tape) };
    return `${JSON.stringify(bundle, null, 1).replace(/#(?=\[)/g, '\\u0023')}\n`;
}
/** @returns the bundle, or why the text is none */
function readBundle(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'it is not JSON';
    }
    if (!isMapping(value) || !isMapping(value['request']) || typeof value['report'] !== 'string')
        return 'it holds no request and no report';
    const { schema, version, request, report } = value;
    if (schema !== 1 || typeof version !== 'string')
        return `its schema is ${JSON.stringify(schema)?.slice(0, 40) ?? 'missing'}, and this version reads 1`;
    const fault = findFault(request);
    if (fault !== null)
        return fault;
    try {
        const tape = readTape(value['answers']);
        // Only what says that it has none of its own is looked at for its words: a name in a message could pass for some.
        const told = value['causes'] === true ? tape : withCauses(tape);
        return { schema, version, request: request, report, tape: told };
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers cannot be read';
    }
}
/** Decides again. @throws Error where the bundle does not hold what the decision asks for */
async function replayBundle(bundle, tzdata) {
    const judged = await runGate(openTape(bundle.tape), bundle.request, { tzdata });
    return { judged, report: renderJson(judged.report) };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isArtifact = (value) => typeof value === 'string' && _domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .ARTIFACT */ .t.test(value);
const isPlace = (value) => isMapping(value) && isTextOrNull(value['repository']) && isTextOrNull(value['ref']);
const REQUEST = {
    stage: (value) => value === 'draft' || value === 'review' || value === 'deploy',
    environment: isTextOrNull,
    mode: (value) => value === null || value === 'enforce' || value === 'advise',
    at: isTextOrNull,
    clock: isText,
    trusted: isFlag,
    localFiles: (value) => value === null || (Array.isArray(value) && value.every(isText)),
    faults: (value) => Array.isArray(value) && value.every(isMapping),
    all: isFlag,
    docs: isText,
    artifacts: (value) => value === undefined || (Array.isArray(value) && value.every(isArtifact)),
    rules: (value) => value === undefined || (isMapping(value) && isPlace(value['policy']) && isPlace(value['records'])),
};
function findFault(request) {
    const wrong = Object.entries(REQUEST).find(([key, isSound]) => !isSound(request[key]));
    return wrong === undefined ? null : `its request has no sound \`${wrong[0]}\``;
}


/***/ }),

/***/ 780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ qualify),
/* harmony export */   b: () => (/* binding */ naming)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * Ids where several repositories are looked at together. What a record names is a record of its own repository, as it is to the gate: an id
 * that another repository holds too, or alone, is written with the repository before it, so that no two are ever taken for one.
 */

/** All records by path, each with its home, its id unlike all others and its path from where all repositories lie. */
function qualify(holders) {
    const nameOf = naming(holders);
    return holders
        .flatMap(({ name, prefix, records }) => records.map((record) => ({
        ...record,
        path: prefix + record.path,
        value: rename(record.value, name, (id) => nameOf(name, id)),
        home: { repository: name, id: record.value.id },
    })))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** How an id that a repository names is written: as it is where no other repository holds it. */
function naming(holders) {
    const known = new Map();
    for (const { name, records } of holders)
        for (const { value, home } of records) {
            const key = (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(home?.id ?? value.id);
            known.set(key, (known.get(key) ?? new Set()).add((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)));
        }
    return (repository, id) => {
        const own = (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(repository);
        return [...(known.get((0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(id)) ?? [])].every((name) => name === own) ? id : `${repository}:${id}`;
    };
}
/** The title says whose it is, so that it stands wherever a change is named; the digest stays that of the record. */
function rename(value, repository, nameOf) {
    const { 'depends-on': needed, retries, covers } = value;
    return {
        ...value,
        id: nameOf(value.id),
        title: `${repository}: ${value.title}`,
        ...(needed === undefined ? {} : { 'depends-on': needed.map(nameOf) }),
        ...(retries === undefined ? {} : { retries: nameOf(retries) }),
        ...(covers === undefined || typeof covers === 'string' ? {} : { covers: covers.map(nameOf) }),
    };
}


/***/ }),

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5122);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(854);
/* harmony import */ var _gate_digested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(717);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3713);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1745);
/* harmony import */ var _gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2183);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */








/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(source);
    const { policy } = rules;
    const [{ register, calendar, models, items, ...governance }, answer] = await Promise.all([
        (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .readGovernance */ .r3)(source, rules, { said: rules.findings }),
        source.readAllRecords(policy),
    ]);
    const said = [...rules.findings, ...governance.findings];
    const { records, faulty, refused, files } = readAll(answer, governance.files, progress);
    const faults = [...said, ...(0,_gate_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnreadable */ .F)('the change records', answer, said), ...refused];
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(finding, files);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records,
        faulty,
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], faulty: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    const faulty = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null) {
            const mended = (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .mendFile */ .VZ)(file);
            if (mended !== null)
                faulty.push(mended);
            continue;
        }
        records.push((0,_gate_digested_js__WEBPACK_IMPORTED_MODULE_2__/* .digested */ .i)(file.path, value));
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        faulty,
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .CS)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ }),

/***/ 146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nameRepositories),
/* harmony export */   c: () => (/* binding */ sayRepositories)
/* harmony export */ });
/** `acme/payments and acme/web (not looked at: acme/ledger)`; a list that is long is counted. */
function sayRepositories(repositories) {
    const looked = repositories.filter(({ isLookedAt }) => isLookedAt).map(({ name }) => name);
    const lost = repositories.filter(({ isLookedAt }) => !isLookedAt).map(({ name }) => name);
    const of = looked.length === 0
        ? 'no repository'
        : looked.length > MOST_NAMED
            ? `${looked.length} repositories`
            : looked.join(', ').replace(/, ([^,]+)$/u, ' and $1');
    // Whoever reads nothing but the title has to know it.
    return lost.length === 0 ? of : `${of} (not looked at: ${lost.join(', ')})`;
}
/** What is written of them; nothing for one checkout. */
function nameRepositories({ repositories }) {
    return repositories === undefined
        ? {}
        : { repositories: repositories.map(({ name, isLookedAt }) => ({ name, isLookedAt })) };
}
const MOST_NAMED = 6;


/***/ }),

/***/ 1086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   pz: () => (/* binding */ toScriptData),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/**
 * HTML from text that anybody may have written. Whatever is said passes through `said`, so that it can be neither an element nor an
 * attribute nor a workflow command, and what cannot be seen is named.
 */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '#': '&#35;',
};
/** The text for an element or between the quotes of an attribute; on one line, and with `most` cut to that many characters. */
function said(text, most) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    return (most === undefined ? line : (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, most)).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? '');
}
/** A text whose direction is its own and turns nothing around it. */
function apart(text, most) {
    return `<bdi>${said(text, most)}</bdi>`;
}
/** JSON inside of a script element, which no text in it can end; one line that no runner takes for a command. */
function toScriptData(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029\u007f-\u009f]|#(?=\[)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainFinding),
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}
/** What every JSON says of a finding, in this order. */
function plainFinding({ reason, level, message, remedy, path, line, column }) {
    return { reason, level, message, remedy, path, line, column };
}


/***/ }),

/***/ 8980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOG)
/* harmony export */ });
/** How text for a terminal is laid out. */
/** A log breaks long lines by itself, and is searched by whole ones. */
const LOG = { colour: false, width: Number.POSITIVE_INFINITY };


/***/ }),

/***/ 8709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export toReport */
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2616);
/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */


function renderJson(report) {
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJsonText */ .j)(toReport(report));
}
/** The report as the schema has it: what has no value is null, a governance file that is not there is an empty mapping. */
function toReport(report) {
    const { verdict, subject } = report;
    return {
        schema: 1,
        decision: verdict.decision,
        outcome: verdict.outcome,
        mode: report.mode,
        stage: verdict.stage,
        evaluatedAt: report.evaluatedAt,
        timezone: report.timezone,
        tzdata: report.tzdata,
        subject: {
            repository: subject.repository,
            environment: subject.environment,
            commit: subject.commit,
            ref: subject.ref,
            event: subject.event,
            actor: subject.actor,
        },
        changes: verdict.changes.map(toChange),
        findings: report.findings.map((finding) => ({
            change: finding.change,
            ...(0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .C)(finding),
            controls: [..._domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[finding.reason].controls],
        })),
        inputs: {
            policy: toInput(report.inputs.policy),
            register: toInput(report.inputs.register),
            calendar: toInput(report.inputs.calendar),
            items: toInput(report.inputs.items),
        },
    };
}
function toChange(change) {
    return {
        id: change.id,
        title: change.title,
        type: change.type,
        path: change.path,
        digest: change.digest,
        decision: change.decision,
        risk: change.risk === null ? null : toRisk(change.risk),
        schedule: change.schedule === null ? null : toSchedule(change.schedule),
        requirements: change.requirements.map(({ rule, needs, count, have, met, eligible }) => ({
            rule,
            needs,
            count,
            have,
            met,
            eligible: [...eligible],
        })),
        approvals: change.approvals.map(({ approver, evidence, role, at, counted, reason }) => ({
            approver,
            evidence,
            role: toRole(role),
            at,
            counted,
            reason: toReason(reason),
        })),
        confirmation: change.confirmation,
    };
}
// What is kept for people alone stays out: each key is named.
function toRisk({ score, computed, declared, final, floors }) {
    return { score, computed, declared, final, floors: [...floors] };
}
function toSchedule({ start, end, opensAt, closesAt }) {
    return { start, end, opensAt, closesAt };
}
function toInput(file) {
    return file === null ? {} : { path: file.path, ref: file.ref, digest: file.digest };
}
function toReason(reason) {
    return reason !== null && (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(reason) ? reason : null;
}
const LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
function toRole(role) {
    return LEVELS.find((level) => level === role) ?? null;
}


/***/ })

};
