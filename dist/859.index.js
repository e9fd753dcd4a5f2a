export const id = 859;
export const ids = [859];
export const modules = {

/***/ 4859:
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
// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 4 modules
var pull_request = __webpack_require__(7487);
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

// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js
var trees = __webpack_require__(6257);
;// CONCATENATED MODULE: ./.build/build/src/github/facts/settings.js




const RULE = (0,shapes/* object */.Ik)({
    type: shapes/* text */.Qq,
    parameters: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ required_status_checks: (0,shapes/* nullable */.me)((0,shapes/* list */.p_)((0,shapes/* object */.Ik)({ context: shapes/* text */.Qq, integration_id: (0,shapes/* nullable */.me)(shapes/* integer */.nd) }))) })),
});
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
            hasQueue: rules.kind === 'known' && rules.value.some(({ type }) => type === 'merge_queue'),
            isProtected: own.kind === 'unavailable' ? own : { kind: 'known', value: own.value.protection?.enabled === true },
            environments: environments.kind === 'unavailable'
                ? environments
                : { kind: 'known', value: environments.value.map(toEnvironment) },
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
function toEnvironment({ name, can_admins_bypass: mayAdminsBypass, deployment_branch_policy: policy, }) {
    const branches = policy === null ? 'any' : policy.protected_branches ? 'protected' : 'named';
    return { name, mayAdminsBypass, branches };
}
async function readFiles(api, repository, branch) {
    const tree = await readHead(api, repository, branch);
    if (tree.kind === 'unavailable')
        return { workflows: tree, codeOwners: tree };
    const owners = CODE_OWNERS.find((path) => tree.value.entries.has(path));
    const [workflows, codeOwners] = await Promise.all([
        readWorkflows(api, repository, tree.value),
        owners === undefined ? { kind: 'known', value: null } : (0,trees/* readFileAt */._T)(api, repository, tree.value, owners),
    ]);
    return { workflows, codeOwners };
}
async function readHead(api, repository, branch) {
    const head = await (0,refs/* resolveBranch */.p)(api, repository, branch);
    return head.kind === 'unavailable' ? head : (0,trees/* readTree */.Zc)(api, repository, head.value);
}
async function readWorkflows(api, repository, tree) {
    const paths = [...tree.entries.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)).sort();
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

// EXTERNAL MODULE: ./.build/build/src/github/source.js + 30 modules
var source = __webpack_require__(8897);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
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
/** `Audit of 2026-10-01 to 2026-10-31 in production`. */
function sayAudit({ since, until, environment }) {
    return `Audit of ${since} to ${until}${environment === null ? '' : ` in ${environment}`}`;
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
function sayLooked({ changes, deployments, sample, bundles, repository }) {
    const parts = [
        (0,words/* count */.U9)(changes.length, 'change'),
        deployments === null ? 'deployments not looked at' : (0,words/* count */.U9)(deployments.length, 'deployment'),
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
    return `Heard were bundles that were decided by ${of}.`;
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
function describeReason({ findings, texts }, level, reason) {
    const alike = findings.filter((finding) => finding.level === level && finding.reason === reason);
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
    const span = (start, end) => (0,moment/* sayTime */.JS)(start, end, timezone, generatedAt);
    return [
        {
            kind: 'lines',
            texts: [{ strong: id }, title, `${type}, ${risk === null ? 'no level of risk' : `${risk} risk`}`],
        },
        (0,render_document/* lines */.Mn)(environments),
        scheduled === null ? 'no time of its own' : span(scheduled.start, scheduled.end),
        (0,render_document/* lines */.Mn)([...(started === null || ended === null ? [] : [span(started, ended)]), result ?? 'no outcome']),
        (0,render_document/* lines */.Mn)([...(approvedAt === null ? [] : [(0,moment/* sayMoment */.Gg)(approvedAt, timezone, generatedAt)]), ...approvedBy]),
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

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
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

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/raised.js
/**
 * Changes without a file, which no record tells of: an audit knows them by the decisions that were kept, and what became of them by the
 * deployment. One that failed has a record, and is told by that.
 */




/** Those that were authorised in the period, each once for its environment. */
function auditRaised(question) {
    const { kept, records, period, environment: asked } = question;
    const told = new Set(records.flatMap(({ value }) => ((0,failed_use/* isFailedUse */.dV)(value) ? [(0,names/* foldCase */.SP)((0,failed_use/* nameOfFailedUse */.b9)(value))] : [])));
    const found = new Map();
    for (const one of kept ?? []) {
        const { stage, isSame, decision, environment, evaluatedAt } = one;
        if (stage !== 'deploy' || !isSame || decision !== 'authorised' || environment === null)
            continue;
        if (asked !== null && !(0,names/* isSameName */.yS)(environment, asked))
            continue;
        if ((0,instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,instants/* isBefore */.Y8)(evaluatedAt, period.end))
            continue;
        for (const change of one.changes) {
            const key = (0,names/* foldCase */.SP)(`${change.id} ${environment}`);
            if ((0,covers/* numberIn */.Po)(change.id) === null || change.decision !== 'authorised' || told.has((0,names/* foldCase */.SP)(change.id)))
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
    const deployment = (deployments ?? []).find((one) => one.commit === commit && (0,names/* isSameName */.yS)(one.environment, environment) && !(0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt));
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
        changes: [...audited.map(({ change }) => change), ...auditRaised(question)].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
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
function findShown({ kept, environment: asked }, { value, digest }) {
    // What failed without a record went out under another name, and with other content: its model and pull request are the same.
    const use = (0,failed_use/* isFailedUse */.dV)(value) ? (0,failed_use/* nameOfFailedUse */.b9)(value) : null;
    return (kept ?? [])
        .filter(({ stage, isSame }) => stage === 'deploy' && isSame)
        .flatMap((one) => {
        const { environment } = one;
        if (environment === null || (asked !== null && !(0,names/* isSameName */.yS)(environment, asked)))
            return [];
        const change = one.changes.find(({ id, digest: own }) => use === null ? (0,names/* isSameName */.yS)(id, value.id) && own === digest : (0,names/* isSameName */.yS)(id, use));
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
    return globs.some((glob) => (0,text_globs/* compileGlob */.S)(glob)(path));
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

// EXTERNAL MODULE: ./.build/build/src/files/yaml/limits.js
var limits = __webpack_require__(6712);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(4405);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/workflows.js




/** The action by the name of its repository, or a copy of it in this one. */
const GATE = /^(?:[\w.-]+\/change-gate|\.\/(?:[^@]*\/)?change-gate)(?:\/[^@]*)?(?:@(.+))?$/u;
/** They prepare the runner, and deploy nothing. */
const HARMLESS = /^(?:actions\/(?:checkout|setup-[\w-]+|cache|download-artifact|upload-artifact|create-github-app-token|attest[\w-]*)|step-security\/harden-runner)@/u;
const WHATEVER = /always\(\)|failure\(\)|!\s*cancelled\(\)/u;
/** @param governs whether the policy has a gate for an environment */
function auditWorkflow({ path, bytes }, governs) {
    const read = (0,parse_yaml/* parseYaml */.h)(bytes, limits/* GOVERNANCE_LIMITS */.si);
    const [document] = read.kind === 'read' ? read.documents : [];
    if (read.kind === 'unreadable' || document === undefined) {
        const [fault] = read.kind === 'unreadable' ? read.faults : [];
        const spot = { path, line: fault?.line ?? null, column: fault?.column ?? null };
        return [unseen(`The workflow ${path}`, fault?.message.replace(/\.$/u, '') ?? 'it is empty', null, spot)];
    }
    const root = mappingOf(document.value);
    const jobs = Object.entries(mappingOf(root['jobs']));
    const looking = { document, path, governs };
    return jobs.flatMap(([name, value]) => {
        const job = mappingOf(value);
        return [...judgePins(looking, name, job), ...judgeJob(looking, { name, job, root })];
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
        found.push(wayRound('error', `The job ${name} says \`deployment: false\`, so that GitHub records no deployment to ${environment}: what it lets out is seen by no audit, and counts nowhere as having gone out.`, 'Take `deployment: false` away. Whoever owns the workflow can do it.', at));
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
    if (named !== '' && !(0,names/* isSameName */.yS)(named, environment))
        found.push(wayRound('error', `The job ${name} deploys to ${environment} and asks the gate for ${named}.`, `Give the gate the input \`environment: ${environment}\`.`, step(asked)));
    if (gate['if'] !== undefined || gate['continue-on-error'] !== undefined || job['continue-on-error'] !== undefined)
        found.push(wayRound('error', `In the job ${name} the gate is asked on a condition, or its no does not stop the job (\`if:\`, \`continue-on-error\`).`, 'Take both away from the step of the gate and from its job.', step(asked)));
    for (const [index, one] of steps.entries())
        if (index > asked && isActing(one) && WHATEVER.test(textOf(one['if'])))
            found.push(wayRound('error', `In the job ${name} ${describeStep(one, index)} runs also where the gate said no (\`if: ${textOf(one['if']).slice(0, 80)}\`).`, 'Take the function away that makes it run whatever came before, or move the step into a job of its own that deploys nothing.', step(index)));
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
function judgePins(looking, name, job) {
    return stepsOf(job).flatMap((step, index) => {
        const uses = textOf(step['uses']);
        const ref = GATE.exec(uses)?.[1];
        if (!isOurs(step) || ref === undefined || /^[0-9a-f]{40}$/u.test(ref))
            return [];
        return [
            wayRound('warning', `The job ${name} takes the gate from \`${uses}\`: whoever moves that tag or branch decides what is authorised.`, 'Write the full commit SHA of the release, with its version in a comment.', spotOf(looking, ['jobs', name, 'steps', index, 'uses'])),
        ];
    });
}
function environmentOf(job) {
    const given = job['environment'];
    if (typeof given === 'string')
        return { environment: given, isRecorded: true };
    const { name, deployment } = mappingOf(given);
    return { environment: typeof name === 'string' ? name : null, isRecorded: deployment !== false };
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
function spotOf({ document, path }, pointer, on = 'value') {
    const { line, column } = document.positions.at(pointer, on);
    return { path, line, column };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/settings.js




/** @param status the name of the status or check that the gate writes; null where it writes none */
function auditSettings(settings, policy, status) {
    const governs = (environment) => (0,gate_mode/* gateFor */.Tb)(policy, environment) !== 'none';
    return [
        // Where nothing is enforced the status has another name, and nothing waits for it.
        ...((0,gate_mode/* strictestGate */.Bz)(policy) === 'enforce' ? judgeRequired(settings, status) : []),
        ...judgeEnvironments(settings, governs),
        ...judgeOwners(settings, policy),
        ...judgeWorkflows(settings, governs),
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
function judgeBranches({ name, branches }, branch, isProtected) {
    const remedy = `An administrator opens Settings \u2192 Environments \u2192 ${name}, and names the branches that may deploy (${branch}).`;
    switch (branches) {
        case 'any':
            return [
                wayRound('error', `Any branch may deploy to ${name}: whoever can push a branch can push a workflow there that does not ask the gate.`, remedy),
            ];
        case 'named':
            return [];
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
function judgeBypass({ name, mayAdminsBypass }) {
    if (mayAdminsBypass === false)
        return [];
    if (mayAdminsBypass === null)
        return [unseen(`Whether administrators may bypass the protection of ${name}`, 'GitHub does not say', null)];
    return [
        wayRound('warning', `Administrators may bypass the protection of ${name}. A gate that is a step of the job runs all the same; its branches and reviewers are passed by.`, `An administrator opens Settings \u2192 Environments \u2192 ${name}, and switches "Allow administrators to bypass" off.`),
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
function judgeWorkflows({ workflows, hasQueue, branch }, governs) {
    if (workflows.kind === 'unavailable')
        return [unseen('The workflows', workflows.because, workflows.permission ?? null)];
    const found = workflows.value.flatMap((file) => auditWorkflow(file, governs));
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
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 3 modules
var writer = __webpack_require__(786);
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
const PAGE_STYLE = "/* What all pages have in common: the colours of paper, ink and risk, light and dark, and how text is set. Text keeps a contrast of\n   4.5 to 1, and colour never stands alone. Nothing is fetched, and no line begins with a colon. */\n:root {\n  color-scheme: light dark;\n  --paper: #f7f6f3;\n  --card: #fff;\n  --ink: #1b222d;\n  --soft: #545d6b;\n  --line: #dedbd4;\n  --accent: #1c4f8f;\n  --bad: #a3230f;\n  --bad-ground: #fdeae5;\n  --low: #2f8063;\n  --low-ink: #17553f;\n  --low-ground: #e2f1ea;\n  --moderate: #b98300;\n  --moderate-ink: #644700;\n  --moderate-ground: #fbf0d0;\n  --high: #cf4d1f;\n  --high-ink: #862a0b;\n  --high-ground: #fde5da;\n  --extreme: #8a1a70;\n  --extreme-ink: #6a1055;\n  --extreme-ground: #f7e0f0;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #13161b;\n    --card: #1b1f26;\n    --ink: #e9e7e2;\n    --soft: #a9b1bd;\n    --line: #343b46;\n    --accent: #97c0f5;\n    --bad: #ff9d8a;\n    --bad-ground: #3d1a14;\n    --low: #4fb08c;\n    --low-ink: #a6e0ca;\n    --low-ground: #183629;\n    --moderate: #d8a93a;\n    --moderate-ink: #f2d893;\n    --moderate-ground: #3a3011;\n    --high: #ec7146;\n    --high-ink: #ffbda5;\n    --high-ground: #452013;\n    --extreme: #cf5bb5;\n    --extreme-ink: #f4b8e4;\n    --extreme-ground: #421a39;\n  }\n}\n.risk-low {\n  --risk: var(--low);\n  --risk-ink: var(--low-ink);\n  --risk-ground: var(--low-ground);\n}\n.risk-moderate {\n  --risk: var(--moderate);\n  --risk-ink: var(--moderate-ink);\n  --risk-ground: var(--moderate-ground);\n}\n.risk-high {\n  --risk: var(--high);\n  --risk-ink: var(--high-ink);\n  --risk-ground: var(--high-ground);\n}\n.risk-extreme {\n  --risk: var(--extreme);\n  --risk-ink: var(--extreme-ink);\n  --risk-ground: var(--extreme-ground);\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  font:\n    15px / 1.45 -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    Arial,\n    sans-serif;\n  -webkit-text-size-adjust: 100%;\n  background: var(--paper);\n  color: var(--ink);\n}\ncode {\n  font:\n    0.86em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    \"Liberation Mono\",\n    monospace;\n}\nmain:focus {\n  outline: none;\n}\n/* Pages that are printed and run nothing: the board's pack and the measures. */\n:root {\n  --faint: #f0eee9;\n  --good: #17553f;\n  --good-ground: #e2f1ea;\n  --bar: #3b6ea8;\n  --bar-part: #9db8d6;\n  --grid: #dedbd4;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --faint: #252a33;\n    --good: #a6e0ca;\n    --good-ground: #183629;\n    --bar: #7fb0ea;\n    --bar-part: #3f5f86;\n    --grid: #343b46;\n  }\n}\n.risk-unknown {\n  --risk: var(--soft);\n  --risk-ink: var(--soft);\n  --risk-ground: var(--faint);\n}\nbody {\n  margin: 0 auto;\n  max-width: 1020px;\n  padding: 0 28px 48px;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd,\nfigure {\n  margin: 0;\n  padding: 0;\n}\nul {\n  list-style: none;\n}\nh1 {\n  font-size: 1.9rem;\n  line-height: 1.15;\n  font-weight: 650;\n  letter-spacing: -0.02em;\n}\nh2 {\n  font-size: 1.2rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n  margin: 40px 0 12px;\n  padding-bottom: 6px;\n  border-bottom: 2px solid var(--ink);\n}\nh3 {\n  font-size: 1.05rem;\n  font-weight: 650;\n  line-height: 1.3;\n}\nh4 {\n  font-size: 0.8rem;\n  font-weight: 650;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n  color: var(--soft);\n  margin: 14px 0 4px;\n}\na {\n  color: var(--accent);\n}\n.skip {\n  position: absolute;\n  left: 8px;\n  top: -99rem;\n  background: var(--card);\n  color: var(--accent);\n  padding: 8px 14px;\n}\n.skip:focus {\n  top: 8px;\n}\n.head {\n  padding-top: 32px;\n}\n.head .over {\n  font-weight: 600;\n  color: var(--soft);\n}\n.head .under,\nh1 + p {\n  margin-top: 6px;\n  color: var(--soft);\n}\nsection > p {\n  margin-top: 4px;\n  max-width: 46rem;\n}\n.caution {\n  margin-top: 10px;\n  padding-left: 12px;\n  border-left: 3px solid var(--line);\n  color: var(--soft);\n}\n.alert {\n  margin-top: 12px;\n  padding: 8px 12px;\n  background: var(--bad-ground);\n  color: var(--bad);\n  border-left: 4px solid var(--bad);\n  font-weight: 600;\n}\n.glance {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 28px;\n  margin-top: 20px;\n  padding: 12px 0;\n  border-top: 1px solid var(--line);\n  border-bottom: 1px solid var(--line);\n}\n.glance b {\n  display: block;\n  font-size: 1.5rem;\n  line-height: 1.1;\n  font-weight: 650;\n}\n.glance li {\n  color: var(--soft);\n  font-size: 0.86rem;\n  max-width: 9.5rem;\n}\n.glance li b {\n  color: var(--ink);\n}\n.card {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--risk, var(--line));\n  border-radius: 4px;\n  padding: 16px 20px;\n  margin: 0 0 20px;\n}\n.tag {\n  display: inline-block;\n  padding: 1px 8px;\n  border-radius: 3px;\n  font-size: 0.8rem;\n  font-weight: 600;\n  background: var(--risk-ground, var(--faint));\n  color: var(--risk-ink, var(--ink));\n  white-space: nowrap;\n}\n.bad {\n  color: var(--bad);\n  font-weight: 600;\n}\n.soft {\n  color: var(--soft);\n}\n.none {\n  color: var(--soft);\n  font-style: italic;\n}\np + table {\n  margin-top: 10px;\n}\n.warn {\n  color: var(--bad);\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.92rem;\n  background: var(--card);\n  border: 1px solid var(--line);\n}\ncaption {\n  text-align: left;\n  font-weight: 600;\n  padding: 0 0 6px;\n}\nth,\ntd {\n  text-align: left;\n  vertical-align: top;\n  padding: 7px 10px;\n  border-top: 1px solid var(--line);\n}\nthead th {\n  border-top: 0;\n  font-size: 0.8rem;\n  color: var(--soft);\n  font-weight: 600;\n  background: var(--faint);\n}\ntbody th {\n  font-weight: 600;\n}\n.wide td {\n  min-width: 6rem;\n}\nthead th {\n  overflow-wrap: normal;\n}\n.wide .id {\n  white-space: nowrap;\n}\n.wide tbody th {\n  min-width: 6rem;\n}\n.last td:last-child {\n  width: 40%;\n}\n.wide + .card {\n  margin-top: 20px;\n}\ntd small,\nth small {\n  display: block;\n  font-size: 0.86rem;\n  font-weight: 400;\n  color: var(--soft);\n}\n.number {\n  text-align: right;\n  white-space: nowrap;\n}\n.foot {\n  margin-top: 40px;\n  padding-top: 12px;\n  border-top: 1px solid var(--line);\n  font-size: 0.86rem;\n  color: var(--soft);\n}\n@media (max-width: 640px) {\n  body {\n    padding: 0 16px 40px;\n  }\n  h1 {\n    font-size: 1.55rem;\n  }\n  .card {\n    padding: 14px;\n  }\n  table.wide,\n  .wide tbody,\n  .wide tr,\n  .wide th,\n  .wide td {\n    display: block;\n    width: auto;\n  }\n  .wide thead {\n    position: absolute;\n    left: -999rem;\n  }\n  .wide tr {\n    padding: 8px 0;\n    border-top: 1px solid var(--line);\n  }\n  .wide tbody tr:first-child {\n    border-top: 0;\n  }\n  .wide th,\n  .wide td,\n  .last td:last-child {\n    border: 0;\n    padding: 2px 12px;\n    width: auto;\n  }\n  .wide .id {\n    white-space: normal;\n  }\n  .wide td[data-label]::before {\n    content: attr(data-label) \": \";\n    color: var(--soft);\n    font-size: 0.86rem;\n  }\n}\n/* Numbers at a glance, tables of numbers with their plot, and lists of notes. */\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));\n  gap: 12px;\n  margin-top: 24px;\n}\n.tiles li {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 10px 14px;\n}\n.tiles a {\n  font-size: 0.92rem;\n}\n.tiles b {\n  display: block;\n  font-size: 1.5rem;\n  line-height: 1.25;\n  font-weight: 650;\n}\n.tiles span {\n  font-size: 0.86rem;\n  color: var(--soft);\n}\n.without {\n  color: var(--soft);\n  font-style: italic;\n  font-weight: 500 !important;\n}\n.numbers {\n  display: grid;\n  grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);\n  gap: 14px 24px;\n  margin-top: 14px;\n  align-items: start;\n}\n.numbers figure {\n  grid-row: span 2;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 12px 14px 8px;\n}\n.numbers table {\n  font-size: 0.88rem;\n}\n.numbers th,\n.numbers td {\n  padding: 4px 10px;\n}\n.plot {\n  display: block;\n  width: 100%;\n  height: auto;\n  font-size: 12px;\n}\n.plot text {\n  fill: var(--ink);\n}\n.plot .axis {\n  fill: var(--soft);\n}\n.plot .value {\n  font-weight: 600;\n  paint-order: stroke;\n  stroke: var(--card);\n  stroke-width: 3px;\n}\n.plot line {\n  fill: none;\n}\n.plot .grid {\n  stroke: var(--grid);\n  stroke-width: 1;\n}\n.plot .base {\n  stroke: var(--ink);\n  stroke-width: 1.5;\n}\n.plot .bar {\n  fill: var(--bar);\n}\n.plot .part {\n  stroke: var(--bar);\n  stroke-width: 1.5;\n}\n.plot .part-ground {\n  fill: var(--card);\n}\n.plot .part-line {\n  fill: var(--bar);\n}\n.notes {\n  margin-top: 10px;\n  font-size: 0.92rem;\n  color: var(--soft);\n}\n.notes li {\n  padding-left: 14px;\n  text-indent: -14px;\n}\n.notes li::before {\n  content: \"\u2013 \";\n}\n@media (max-width: 640px) {\n  .tiles {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n    gap: 8px;\n  }\n  .tiles li {\n    padding: 8px 10px;\n  }\n  .tiles b {\n    font-size: 1.25rem;\n  }\n  .numbers {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .plot {\n    font-size: 17px;\n  }\n}\n@media print {\n  .tiles {\n    grid-template-columns: repeat(4, minmax(0, 1fr));\n    gap: 4pt;\n  }\n  .tiles a {\n    text-decoration: none;\n  }\n  .numbers {\n    break-inside: avoid;\n  }\n  .numbers figure {\n    padding: 4pt;\n  }\n}\n/* The card of a change: its matrix, its facts, and the box for the decision. */\n.matrix {\n  float: right;\n  margin: 0 0 8px 16px;\n}\n.matrix svg {\n  display: block;\n  width: 104px;\n  height: 104px;\n}\n.matrix figcaption {\n  font-size: 0.75rem;\n  color: var(--soft);\n  text-align: center;\n}\n.matrix .of-low {\n  fill: var(--low-ground);\n}\n.matrix .of-moderate {\n  fill: var(--moderate-ground);\n}\n.matrix .of-high {\n  fill: var(--high-ground);\n}\n.matrix .of-extreme {\n  fill: var(--extreme-ground);\n}\n.matrix rect {\n  stroke: var(--line);\n  stroke-width: 1;\n}\n.matrix circle {\n  fill: var(--ink);\n  stroke: var(--card);\n  stroke-width: 2;\n}\n.rows {\n  display: grid;\n  grid-template-columns: 8.5rem minmax(0, 1fr);\n  gap: 3px 14px;\n  font-size: 0.94rem;\n}\n.rows dt {\n  color: var(--soft);\n}\n.rows .steps {\n  padding-left: 1.3em;\n}\n.form {\n  margin-top: 16px;\n  padding-top: 10px;\n  border-top: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px 22px;\n  font-size: 0.92rem;\n}\n.form b {\n  min-width: 8.5rem;\n}\n.form .box {\n  display: inline-block;\n  width: 0.85em;\n  height: 0.85em;\n  border: 1.5px solid var(--ink);\n  margin-right: 6px;\n  vertical-align: -0.05em;\n}\n.form .line {\n  flex: 1 1 16rem;\n  border-bottom: 1px solid var(--soft);\n  color: var(--soft);\n  min-height: 1.4em;\n}\n@media (max-width: 640px) {\n  .rows {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .rows dt {\n    margin-top: 7px;\n    font-size: 0.86rem;\n  }\n}\n@media print {\n  /* A decision is a sheet: its head and its body stay together. */\n  .card {\n    break-before: page;\n    break-inside: avoid;\n    padding: 4pt 8pt;\n    font-size: 8.5pt;\n    line-height: 1.25;\n  }\n  .card h4 {\n    margin: 4pt 0 1pt;\n  }\n  .card .rows {\n    grid-template-columns: 22mm minmax(0, 1fr);\n    gap: 0 6pt;\n    font-size: 1em;\n  }\n  .card .form {\n    margin-top: 3pt;\n    padding-top: 3pt;\n    gap: 2px 12px;\n    font-size: 1em;\n  }\n  .card .form .line {\n    flex-basis: 6rem;\n  }\n  .card .matrix svg {\n    width: 80px;\n    height: 80px;\n  }\n  h2:has(+ .card) {\n    break-before: page;\n  }\n  h2 + .card {\n    break-before: avoid;\n  }\n  .form,\n  .rows dd {\n    break-inside: avoid;\n  }\n  .form {\n    break-before: avoid;\n  }\n  .rows {\n    grid-template-columns: 30mm minmax(0, 1fr);\n    gap: 1.5pt 8pt;\n  }\n  .matrix rect {\n    stroke: #555;\n  }\n  .matrix .of-low {\n    fill: #fff;\n  }\n  .matrix .of-moderate {\n    fill: #eee;\n  }\n  .matrix .of-high {\n    fill: #d5d5d5;\n  }\n  .matrix .of-extreme {\n    fill: #b5b5b5;\n  }\n}\n";
/** How they look on paper. */
const PAGE_PRINT_STYLE = "/* On A4. */\n@page {\n  size: A4;\n  margin: 16mm 15mm;\n  @bottom-right {\n    content: counter(page) \" / \" counter(pages);\n    font: 9pt sans-serif;\n    color: #333;\n  }\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --card: #fff;\n    --ink: #000;\n    --soft: #333;\n    --line: #aaa;\n    --faint: #fff;\n    --accent: #000;\n    --bad: #000;\n    --bad-ground: #fff;\n    --good: #000;\n    --good-ground: #fff;\n    --low: #000;\n    --low-ink: #000;\n    --low-ground: #fff;\n    --moderate: #000;\n    --moderate-ink: #000;\n    --moderate-ground: #fff;\n    --high: #000;\n    --high-ink: #000;\n    --high-ground: #fff;\n    --extreme: #000;\n    --extreme-ink: #000;\n    --extreme-ground: #fff;\n    --bar: #444;\n    --bar-part: #bbb;\n    --grid: #bbb;\n  }\n  html {\n    font-size: 10pt;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n  }\n  .skip {\n    display: none;\n  }\n  .head {\n    padding-top: 0;\n  }\n  h2 {\n    margin-top: 20pt;\n  }\n  h2,\n  h3,\n  h4 {\n    break-after: avoid;\n  }\n  .wide td {\n    min-width: 5.7rem;\n  }\n  .wide .id {\n    white-space: normal;\n  }\n  .tag {\n    border: 1px solid #000;\n  }\n  .card {\n    padding: 8pt 10pt;\n    border-radius: 0;\n  }\n  tr,\n  .keep {\n    break-inside: avoid;\n  }\n  thead {\n    display: table-header-group;\n  }\n}\n";

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
            return fewer(page, block.findings, (some) => wideTable(['Reason', 'Where', 'What is so, and what to do'], block.isRemedyOnce === true ? (0,render_document/* alikeOf */.QI)(some).map(alikeRow) : some.map(findingRow), 'last'));
        case 'glance':
            return writeGlance(block);
        case 'matrix':
            return renderMatrix(block);
        case 'form': {
            const boxes = block.choices.map((choice) => `<span><i class="box"></i>${(0,page_escape/* said */.ag)(choice)}</span>`).join(' ');
            const name = block.label === undefined ? '' : `<b>${inline(block.label)}</b> `;
            return `<p class="form">${name}${boxes} <span class="line">${(0,page_escape/* said */.ag)(block.rest)}</span></p>\n`;
        }
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
function findingRow(finding) {
    const { level, reason, message, remedy } = finding;
    const what = `${inline(message)}<small>\u2192 ${inline(remedy)}</small>`;
    return `<tr><th scope="row">${(0,page_escape/* said */.ag)(level)} ${(0,page_escape/* said */.ag)(reason)}</th>${cell('Where', inline((0,render_document/* placeOf */.$t)(finding) ?? render_document/* NOTHING */.K$))}${cell('What', what)}</tr>`;
}
/** What is to be done of several is said once. */
function alikeRow(alike) {
    const [{ level, reason, remedy } = { level: '', reason: '', remedy: '' }] = alike;
    const where = [...new Set(alike.map((one) => (0,render_document/* placeOf */.$t)(one) ?? one.change ?? render_document/* NOTHING */.K$))];
    const what = alike.map(({ message }) => `<div>${inline(message)}</div>`).join('');
    const places = where.map((place) => `<div>${inline(place)}</div>`).join('');
    return `<tr><th scope="row">${(0,page_escape/* said */.ag)(level)} ${(0,page_escape/* said */.ag)(reason)}</th>${cell('Where', places)}${cell('What', `${what}<small>\u2192 ${inline(remedy)}</small>`)}</tr>`;
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

// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js
var plain_writer = __webpack_require__(3395);
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
        faults: [...faults, ...(await findWaysRound(place, surveyed))],
    });
}
/** Ways past the gate in the settings and workflows of this repository, by today's policy. */
async function findWaysRound({ api, request, names }, { policy }) {
    const settings = await readSettings(api, request.repository);
    if (settings.kind === 'unavailable')
        return [unseen('The settings of the repository', settings.because, settings.permission ?? null)];
    return auditSettings(settings.value, policy, names.status ?? names.checkName);
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

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);



async function refuseCommand({ inputs: { command } }, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    const lines = faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`]);
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    return {
        text: [head, ...lines].join('\n'),
        markdown: [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n'),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
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

/***/ 4617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1524);
/* harmony import */ var _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);
/* harmony import */ var _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6555);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6214);
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
    const { records, refused, files } = readAll(answer, governance.files, progress);
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
        findings: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(files), ...faults.map(place)]),
        locate: place,
        order: _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq,
        texts: files.texts,
    };
}
function readAll(answer, before, progress) {
    const filesRead = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .FilesRead */ .kB(before);
    if (answer.kind === 'unavailable')
        return { records: [], refused: [], files: filesRead };
    const { files, refused } = answer.value;
    const records = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        const value = filesRead.read(file, _files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H, (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_7__/* .idOfPath */ .I)(file.path));
        if (value === null)
            continue;
        records.push({ path: file.path, value, digest: (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
        filesRead.positions.set(file.path, findAgain(file));
    }
    return {
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        refused: refused.map(({ path, because }) => (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRecord */ .C)(path, because)),
        files: filesRead,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_files_kinds_change_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(path, bytes).positions ?? _files_yaml_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


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
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ }),

/***/ 3395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderAsText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7276);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(392);
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */







/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;
/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width, program = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX }) {
    const page = {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePaint */ .is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
        program,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(document.title), page.width));
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of blocks) {
        const next = writeBlock(page, block, indent);
        if (next === '')
            continue;
        const isLoose = block.kind === 'section' || block.kind === 'findings';
        const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
        text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
        isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
    }
    return text;
}
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCommands */ .G2)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text), page.program), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'lines':
            return block.texts.map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent)).join('\n');
        case 'copy':
            // Never wrapped, so that it can be copied.
            return `${indent}${STEP}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text)}`;
        case 'source':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .aH)(block.text)
                .map((line) => `${indent}${STEP}${line}`)
                .join('\n');
        case 'fold':
            return joinBlocks(page, block.blocks, indent + STEP, paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.summary), width, indent)));
        case 'chart':
            return '';
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return writeFindings(page, block, indent);
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)}`);
    }
}
/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page, block, indent) {
    const { texts = new Map(), isRemedyOnce = false } = block;
    const named = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInFindings */ .n_)(block.findings, page.program);
    const groups = isRemedyOnce ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .alikeOf */ .QI)(named) : named.map((one) => [one]);
    const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
    return fewer(page, entries, indent, '\n\n', ({ finding, isFirst }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .indentText */ .cR)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(isFirst ? finding : { ...finding, remedy: '' }, texts, page), indent));
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(`${indent}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fact.content).map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, page.width, inner));
        const isAgainst = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeGlance({ paint, width }, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label),
        value: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value),
        note: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(note),
    }));
    if (block.names === undefined)
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}
function writeEntry(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== _document_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K$);
    const short = said
        .filter(({ content }) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content))
        .map(({ label, content }) => `${label}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content));
    return [
        (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(name).join(' '), width, indent), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
