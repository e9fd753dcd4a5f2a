export const id = 271;
export const ids = [271];
export const modules = {

/***/ 2271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/domain/digest.js
var digest = __webpack_require__(8084);
// EXTERNAL MODULE: ./.build/build/domain/votes.js
var votes = __webpack_require__(8275);
;// CONCATENATED MODULE: ./.build/build/domain/believable.js
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
    const commits = (0,votes/* isUnavailable */.Pd)(pr.commits) || pr.commits.some(({ sha }) => sha === pr.head.sha) ? null : pr.commits;
    const twice = (0,votes/* isUnavailable */.Pd)(pr.reviews) ? null : idGivenTwice(pr.reviews);
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
                because: 'it stands in the facts twice, with different content',
                permission: null,
            });
    }
    return unread;
}

// EXTERNAL MODULE: ./.build/build/domain/calendar.js + 4 modules
var calendar = __webpack_require__(6007);
// EXTERNAL MODULE: ./.build/build/domain/change.js + 13 modules
var change = __webpack_require__(9661);
// EXTERNAL MODULE: ./.build/build/domain/coverage.js
var domain_coverage = __webpack_require__(8834);
// EXTERNAL MODULE: ./.build/build/domain/finding.js
var domain_finding = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/build/domain/item-check.js
var item_check = __webpack_require__(5930);
// EXTERNAL MODULE: ./.build/build/domain/items.js
var items = __webpack_require__(2450);
// EXTERNAL MODULE: ./.build/build/domain/record-check.js
var record_check = __webpack_require__(9864);
// EXTERNAL MODULE: ./.build/build/domain/risk.js
var domain_risk = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/build/domain/risk-findings.js
var risk_findings = __webpack_require__(4558);
// EXTERNAL MODULE: ./.build/build/domain/schedule.js + 7 modules
var domain_schedule = __webpack_require__(5634);
// EXTERNAL MODULE: ./.build/build/domain/standard-changes.js
var standard_changes = __webpack_require__(7953);
;// CONCATENATED MODULE: ./.build/build/domain/draft.js








function judgeDraft(world, record) {
    const { policy, now } = world;
    const environments = record.value.environments;
    const model = record.value.type === 'standard' ? (0,standard_changes/* findModel */.P)(world.models, record) : null;
    const criticality = (0,items/* criticalityOf */.NS)(world.items, record.value['configuration-items']);
    const subject = { environments, criticality, files: world.localFiles };
    const risk = (0,domain_risk/* assessRisk */.ys)(record.value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const schedule = (0,domain_schedule/* judgeSchedule */.N)({
        record,
        policy,
        calendar: world.calendar,
        stage: 'draft',
        now,
        risk: risk.verdict.final,
        requestedAt: record.value['requested-at'],
        environments,
        others: [],
        hasCountedApproval: false,
        mayGrantException: () => false,
        relatedItems: (ref) => (world.items === null ? [] : (0,items/* dependantsOf */.ew)(world.items, ref)),
        lateAccepted: record.value.late !== undefined,
    });
    const findings = [
        ...(0,record_check/* judgeIdentity */.Ec)(record, [...world.judged, ...world.others]),
        ...(0,record_check/* judgeLife */.yJ)(record, 'draft'),
        ...(0,risk_findings/* underDeclared */.D)(record, risk.verdict),
        ...(0,item_check/* judgeItems */.Y)(record, world.items, world.localFiles).findings,
        ...schedule.findings,
        {
            reason: 'approval-outstanding',
            level: 'notice',
            change: record.value.id,
            message: 'This looks at the draft alone and authorises nothing.',
            remedy: 'Open a pull request with the record; the gate judges it there.',
            where: { file: record.path, pointer: ['id'] },
        },
    ];
    return {
        verdict: {
            id: record.value.id,
            title: record.value.title,
            type: record.value.type,
            path: record.path,
            digest: record.digest,
            decision: (0,domain_finding/* worstOf */.h)(findings) ?? 'awaiting',
            risk: risk.verdict,
            schedule: schedule.schedule,
            requirements: [],
            approvals: [],
            confirmation: null,
        },
        findings,
    };
}

// EXTERNAL MODULE: ./.build/build/domain/going-out.js
var going_out = __webpack_require__(129);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
;// CONCATENATED MODULE: ./.build/build/domain/outcome.js
/**
 * Enforce or advise, applied once, after the decision, by total functions. Nothing in here can turn a decision into another.
 */


const STRICTNESS = ['none', 'advise', 'enforce'];
function stricterGate(a, b) {
    return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b;
}
/** The policy's gate for an environment: the first entry that matches; enforced where none does. */
function gateFor(policy, environment) {
    return policy.environments.find(({ pattern }) => (0,names/* isNameMatch */.bQ)(pattern, environment))?.gate ?? 'enforce';
}
/** The strictest gate that any environment could have; for a run that knows no environment. */
function strictestGate(policy) {
    const hasCatchAll = policy.environments.some(({ pattern }) => pattern === '*');
    const gates = policy.environments.map(({ gate }) => gate);
    return [...gates, ...(hasCatchAll ? [] : ['enforce'])].reduce(stricterGate, 'none');
}
/** Governance faults fail even under advise: a gate whose rules cannot be read has no opinion to advise with. */
const GOVERNANCE = [
    'policy-invalid',
    'register-missing',
    'register-invalid',
    'calendar-invalid',
    'items-invalid',
    'input-invalid',
];
/** Whether one of the rules could not be read or understood. */
function hasGovernanceFault(findings) {
    return findings.some((finding) => (0,domain_finding/* weigh */.v)(finding) !== null && GOVERNANCE.includes(finding.reason));
}
function toOutcome(decision, gate, findings) {
    switch (decision) {
        case 'authorised':
        case 'not-required':
            return 'pass';
        case 'awaiting':
        case 'refused':
        case 'undetermined':
            if (hasGovernanceFault(findings))
                return 'fail';
            return gate === 'enforce' ? 'fail' : 'warn';
    }
}

// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/pull-requests.js
var pull_requests = __webpack_require__(4042);
// EXTERNAL MODULE: ./.build/build/domain/reasons.js
var reasons = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/build/domain/events.js
/** The events of GitHub Actions that a run can be started by, and which stage each of them asks for; any other is not understood. */
const REVIEW_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];
const DEPLOY_EVENTS = [
    'push',
    'deployment',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'release',
    'schedule',
];
/** What the command line writes for a checkout, where no event started anything. */
const LOCAL_EVENT = 'local';
function isKnownEvent(name) {
    return [...REVIEW_EVENTS, ...DEPLOY_EVENTS, LOCAL_EVENT].some((known) => known === name);
}

// EXTERNAL MODULE: ./.build/build/domain/paths.js
var paths = __webpack_require__(5858);
// EXTERNAL MODULE: ./.build/build/domain/unread.js
var domain_unread = __webpack_require__(8115);
;// CONCATENATED MODULE: ./.build/build/domain/run.js
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
    const { facts, stage, environment } = world;
    const findings = [];
    const say = (reason, message, remedy) => {
        findings.push({ reason, level: 'error', change: null, message, remedy, where: null });
    };
    if (!isUnknown && !isKnownEvent(facts.subject.event)) {
        say('event-unsupported', `The gate does not know the event \`${facts.subject.event}\`.`, `Start the workflow by one of ${[...REVIEW_EVENTS, ...DEPLOY_EVENTS].join(', ')}.`);
    }
    const skew = facts.clock_skew_seconds ?? 0;
    if (Math.abs(skew) > MAX_SKEW_SECONDS) {
        say('clock-skew', `The runner's clock is ${Math.round(Math.abs(skew))} s ${skew > 0 ? 'ahead of' : 'behind'} GitHub's; more than ${MAX_SKEW_SECONDS} s is not trusted.`, "Set the runner's clock (NTP), and run the job again.");
    }
    if (stage === 'deploy' && environment === null) {
        say('environment-missing', 'A deployment is judged for one environment, and none was named.', 'Set the input `environment` (on the command line: --environment NAME).');
    }
    const named = facts.subject.environment ?? null;
    if (stage === 'deploy' && environment !== null && named !== null && !(0,names/* isSameName */.yS)(named, environment)) {
        say('environment-mismatch', `The decision is asked for ${environment}, and the facts are about ${named}.`, 'Gather the facts for the environment that is judged.');
    }
    const unread = [...contradictions(facts)];
    if (!isUnknown && stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world) && facts.moved === undefined)
        unread.push({
            what: 'whether anything moved while the gate was looking',
            because: 'nothing was read again at the end',
            permission: null,
        });
    findings.push(...(0,domain_unread/* sayUnread */.NL)(null, unread, false));
    for (const moved of facts.moved ?? [])
        say('commit-changed', moved, 'Run the gate again on what is there now.');
    if (stage === 'deploy' && !(0,pull_requests/* isLocal */.IX)(world)) {
        if (facts.reachable === false) {
            say('commit-unreachable', `Commit ${facts.subject.sha ?? ''} is on no branch and no tag of ${facts.repository.full_name}.`, 'Deploy a commit of a branch or a tag of this repository.');
        }
        else if (facts.reachable === undefined || (0,votes/* isUnavailable */.Pd)(facts.reachable)) {
            const because = facts.reachable === undefined ? 'it was not looked up' : facts.reachable.unavailable;
            say('evidence-unavailable', `Whether commit ${facts.subject.sha?.slice(0, 7) ?? ''} is on a branch of this repository could not be read: ${because}`, 'Run the gate again once it can be read.');
        }
    }
    return findings;
}
function underReview({ facts, stage }) {
    if (stage !== 'review')
        return [];
    return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}
/** The pull requests of the run whose files could not be read: what they touch, and which records they bring in, is not known. */
function unreadFiles(world) {
    const { facts, stage } = world;
    const landed = facts.landed === undefined || (0,votes/* isUnavailable */.Pd)(facts.landed) ? [] : facts.landed.commits;
    const numbers = stage === 'review'
        ? (facts.review_of ?? [])
        : landed.flatMap(({ pull_requests }) => ((0,votes/* isUnavailable */.Pd)(pull_requests) ? [] : pull_requests));
    return [...new Set(numbers)].flatMap((number) => {
        const what = `the files of pull request #${number}`;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        if (pr === undefined)
            return [{ what, because: 'GitHub was not asked for it', permission: null }];
        return (0,votes/* isUnavailable */.Pd)(pr.files) ? [(0,votes/* unreadOf */.Ds)(what, pr.files)] : [];
    });
}
/** Whether the pull requests under review change the rules that the gate itself goes by. */
function governanceFindings(world) {
    const changed = underReview(world)
        .flatMap((pr) => (0,domain_coverage/* filesOf */.R8)(pr) ?? [])
        .filter((file) => (0,paths/* isGovernancePath */.S3)(world.policy['configuration-items'], file));
    return changed.length === 0 ? [] : [governanceChanged(changed)];
}
function governanceChanged(files) {
    const shown = [...new Set(files)].sort();
    return {
        reason: 'governance-changed',
        level: 'notice',
        change: null,
        message: `This changes the gate's own rules (${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ', \u2026' : ''}); it is judged by the rules as they are at the base.`,
        remedy: 'The owners of these files (CODEOWNERS) look at them.',
        where: null,
    };
}

// EXTERNAL MODULE: ./.build/build/domain/upkeep.js
var domain_upkeep = __webpack_require__(2012);
;// CONCATENATED MODULE: ./.build/build/domain/decide.js
/**
 * Given this record, this policy and these facts: is this deployment authorised at this instant? Total and synchronous; the worst
 * of what was judged wins, and a run in which nothing was judged is never authorised.
 */
















/**
 * @param world all that the decision depends on
 * @param faults findings from before: files that could not be read, inputs that make no sense. They weigh like any other.
 */
function decide(given, faults = []) {
    const world = { ...given, facts: believable(given.facts) };
    const gate = gateOf(world);
    const overall = [
        ...faults,
        ...judgeRun(world, (0,domain_finding/* worstOf */.h)(faults) === 'undetermined'),
        ...(0,calendar/* inspectCalendar */.B)(world.calendar, world.policy),
    ];
    const findings = [...overall, ...governanceFindings(world)];
    if (world.stage === 'draft') {
        if (world.judged.length === 0 && (0,domain_finding/* worstOf */.h)(faults) === null)
            findings.push(recordMissing(world));
        const drafts = world.judged.map((record) => heed(judgeDraft(world, record), overall));
        return conclude(world, gate, drafts, findings, null);
    }
    const exempt = exemption(world, gate);
    // Notices come along with the faults and hinder nothing.
    if (exempt !== null && (0,domain_finding/* worstOf */.h)(faults) === null) {
        // Going back authorises too, and nothing is authorised where nobody holds a role.
        const missing = exempt.decision === 'authorised' && world.register === null ? [registerMissing(world)] : [];
        return conclude(world, gate, [], [...findings, ...exempt.findings, ...missing], exempt.decision);
    }
    const directory = directoryOf(world);
    if (directory === null) {
        // A register that could not be read has said so already.
        const missing = (0,domain_finding/* worstOf */.h)(faults) === 'undetermined' ? [] : [registerMissing(world)];
        return conclude(world, gate, world.judged.map(unjudged), [...findings, ...missing], null);
    }
    const all = [...world.judged, ...world.others];
    const changes = world.judged.map((record) => judgeOne(world, directory, record, all));
    if (world.stage === 'deploy')
        findings.push(...coverageFindings(world, changes));
    else
        findings.push(...reviewFindings(world, changes));
    if (changes.length === 0 && (0,domain_finding/* worstOf */.h)(faults) === null) {
        if (isNothingToRecord(world) && (0,domain_finding/* worstOf */.h)(findings) === null)
            return conclude(world, gate, [], findings, 'not-required');
        // Which records a pull request brings in is told by its files.
        if (unreadFiles(world).length === 0)
            findings.push(recordMissing(world));
    }
    const heeded = changes.map((change) => heed(change, overall));
    return conclude(world, gate, heeded, findings, null);
}
/** A change is never called better than what stands against the whole run, or against its own file, lets it be. */
function heed({ verdict, findings }, overall) {
    const against = overall.filter(({ change }) => change === null || (0,names/* isSameName */.yS)(change, verdict.id));
    if ((0,domain_finding/* worstOf */.h)(against) === null)
        return { verdict, findings };
    return { verdict: { ...verdict, decision: worstDecision([verdict], against) }, findings };
}
/**
 * Where the policy cannot be used nothing is judged: by other rules than those that were meant any answer would mislead.
 * @param faults those of the policy, and of files whose faults do not hang on it
 */
function leaveUndecided(world, faults) {
    return conclude(world, gateOf(world), world.judged.map(unjudged), faults, null);
}
/** At deploy: whether every commit on the way is known, and none of them needs a record (the policy's scope, records, governance). */
function isNothingToRecord(world) {
    const { facts, policy, stage } = world;
    if (stage !== 'deploy' || (0,pull_requests/* isLocal */.IX)(world) || facts.landed === undefined || (0,votes/* isUnavailable */.Pd)(facts.landed))
        return false;
    // On a first deployment only the target is known: that it needs no record says nothing about the rest.
    if (facts.landed.since === null)
        return false;
    const coverage = (0,domain_coverage/* judgeCoverage */.ow)({ policy, facts, judged: [], all: world.others });
    return facts.landed.commits.length > 0 && coverage.unread.length === 0 && (0,domain_finding/* worstOf */.h)(coverage.findings) === null;
}
/** The gate of the environments that are judged, after the `mode` input, which can only make it stricter. */
function gateOf(world) {
    const { stage, policy, environment, judged, mode } = world;
    // Before a deployment it is the records that say where they go; an input cannot name a laxer place in their stead.
    const names = stage === 'deploy' && environment !== null ? [environment] : judged.flatMap(({ value }) => value.environments);
    const own = names.length === 0
        ? strictestGate(policy)
        : names.map((name) => gateFor(policy, name)).reduce(stricterGate, 'none');
    return mode === null ? own : stricterGate(own, mode);
}
function directoryOf(world) {
    if (world.register === null)
        return null;
    return (0,people/* buildDirectory */.WP)(world.register.value, world.register.path, world.policy.timezone, world.facts.teams);
}
/** Reasons for which no record is needed at all; null where one is. */
function exemption(world, gate) {
    const { facts, policy, stage, environment } = world;
    if (gate === 'none')
        return { decision: 'not-required', findings: [] };
    if (stage === 'deploy' && environment !== null && (0,going_out/* isBackOut */.U_)(facts, environment)) {
        return {
            decision: 'authorised',
            findings: [
                {
                    reason: 'back-out',
                    level: 'notice',
                    change: null,
                    message: `Commit ${facts.subject.sha?.slice(0, 7)} is what ${environment} ran before: going back to it is a back-out, which needs no record.`,
                    remedy: 'Write the outcome of the change that is backed out into its record.',
                    where: null,
                },
            ],
        };
    }
    if (stage !== 'review' || world.judged.length > 0)
        return null;
    const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
    if (!(0,domain_upkeep/* isWithoutCode */.OP)(world) || reviewed.some((pr) => (0,domain_coverage/* deletedRecords */.S4)(policy, pr).length > 0))
        return null;
    return { decision: 'not-required', findings: [] };
}
function judgeOne(world, directory, record, all) {
    const base = (0,domain_upkeep/* keptFrom */.$T)(world, record);
    if (base === null)
        return (0,change/* judgeChange */.s)(world, directory, record, all);
    const upkeep = (0,domain_upkeep/* judgeUpkeep */._W)(record, base);
    if ((0,domain_upkeep/* isReadOnly */.PI)(world, record, all)) {
        return { verdict: { ...unjudged(record).verdict, decision: (0,domain_finding/* worstOf */.h)(upkeep) ?? 'not-required' }, findings: upkeep };
    }
    // What upkeep may not do, it may not do beside code either.
    const faults = upkeep.filter(({ level }) => level === 'error');
    const { verdict, findings } = (0,change/* judgeChange */.s)(world, directory, record, all);
    return faults.length === 0
        ? { verdict, findings }
        : { verdict: { ...verdict, decision: worstDecision([verdict], faults) }, findings: [...findings, ...faults] };
}
function coverageFindings(world, changes) {
    const { facts, policy } = world;
    if ((0,pull_requests/* isLocal */.IX)(world))
        return [];
    const judged = changes
        .map(({ verdict }, index) => ({ record: world.judged[index], decision: verdict.decision }))
        .filter((one) => one.record !== undefined);
    const coverage = (0,domain_coverage/* judgeCoverage */.ow)({ policy, facts, judged, all: [...world.judged, ...world.others] });
    const isRefused = (0,domain_finding/* worstOf */.h)([...coverage.findings, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...coverage.findings, ...(0,domain_unread/* sayUnread */.NL)(null, coverage.unread, isRefused)];
}
function reviewFindings(world, changes) {
    const reviewed = (0,domain_coverage/* judgeReviewed */.rh)(world.policy, world.facts, world.judged, [...world.judged, ...world.others]);
    const isRefused = (0,domain_finding/* worstOf */.h)([...reviewed, ...changes.flatMap(({ findings }) => findings)]) === 'refused';
    return [...reviewed, ...(0,domain_unread/* sayUnread */.NL)(null, unreadFiles(world), isRefused)];
}
function registerMissing(world) {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: `There is no register at ${world.facts.subject.event === 'local' ? 'the root that was read' : 'the trusted commit'}, so nobody holds a role level and nothing can be authorised.`,
        remedy: 'A change and release manager adds `.github/change-gate/register.yml` to the default branch (`change-gate init` writes one).',
        where: null,
    };
}
function recordMissing(world) {
    const place = world.policy.records[0] ?? 'changes/**/*.yml';
    if ((0,pull_requests/* isLocal */.IX)(world)) {
        return {
            reason: 'record-missing',
            level: 'error',
            change: null,
            message: `There is no open change record among ${world.policy.records.join(', ')}.`,
            remedy: `Add a record as ${place} (\`change-gate new\` writes one).`,
            where: null,
        };
    }
    const where = world.stage === 'deploy' ? 'this deployment' : 'this pull request';
    return {
        reason: 'record-missing',
        level: 'error',
        change: null,
        message: `No change record was found for ${where}: no input, no \`Change:\` line, and none among the files of its pull requests.`,
        remedy: `Add a record as ${place} (\`change-gate new\` writes one), or name one in a line \`Change: CHG-\u2026\` of the pull request.`,
        where: null,
    };
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
function conclude(world, gate, judged, runFindings, exempt) {
    const changes = judged
        .map(({ verdict }) => verdict)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.path < b.path ? -1 : 1));
    const findings = distinct([...runFindings, ...judged.flatMap((one) => one.findings)]);
    const decision = exempt !== null && (0,domain_finding/* worstOf */.h)(runFindings) === null ? exempt : worstDecision(changes, findings);
    // A sound draft waits for everything; that is no failure of the draft, and it authorises nothing.
    const outcome = world.stage === 'draft' ? (decision === 'awaiting' ? 'warn' : 'fail') : toOutcome(decision, gate, findings);
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
/** The worst among the changes and the findings. Without any change judged it is a refusal at best. */
function worstDecision(changes, findings) {
    const all = changes.map(({ decision }) => decision);
    const worst = (0,domain_finding/* worstOf */.h)(findings);
    if (worst !== null)
        all.push(worst);
    return reasons/* DECISIONS */.Yv.find((decision) => all.includes(decision)) ?? 'refused';
}

// EXTERNAL MODULE: ./.build/build/gate/library.js
var gate_library = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/build/gate/reading.js
var reading = __webpack_require__(6713);
;// CONCATENATED MODULE: ./.build/build/gate.js
/**
 * The use case that the action and the command line share: read \u2192 parse \u2192 gather facts \u2192 decide \u2192 report. The same texts and the
 * same facts give the same report, whichever of the two asks.
 */



async function runGate(source, request) {
    const library = new gate_library/* Library */.wp();
    const faults = [...request.faults];
    const governance = await source.readGovernance();
    const policy = (0,reading/* readPolicy */.T4)(library, governance, faults);
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable') {
        (0,reading/* sayUnreadable */.l9)(faults, 'the facts that the decision needs', base);
        return { report: withoutFacts(request, policy, library, faults), facts: null, files: library.files };
    }
    faults.push(...base.value.faults);
    const selection = base.value.selection;
    const [catalogs, records] = await Promise.all([
        source.readCatalogs(policy['configuration-items']),
        source.readRecords(policy, selection),
    ]);
    const { register, calendar, models } = await (0,reading/* readRest */.XE)(library, governance, faults);
    const items = await (0,reading/* readItems */.F1)(library, catalogs, faults);
    const read = (0,reading/* readRecords */.T3)(library, records, selection, request, faults, base.value.facts);
    const teams = (register?.value.teams ?? []).map(({ team }) => team);
    const needsSignatures = policy.approvals.evidence.includes('commit');
    const complete = await source.completeFacts(base.value.facts, {
        policy,
        judged: read.judged,
        teams,
        needsSignatures,
    });
    const facts = request.stage === 'deploy' ? await source.checkAgain(complete, read.judged) : complete;
    const world = {
        stage: request.stage,
        now: request.at ?? facts.now,
        environment: request.environment,
        mode: request.mode,
        policy,
        register,
        calendar,
        models,
        items,
        judged: read.judged,
        others: read.others,
        facts,
        localFiles: request.localFiles,
    };
    return { report: report(world, request, library, faults, read.judged), facts, files: library.files };
}
function report(world, request, library, faults, judged) {
    const parsing = (0,gate_library/* diagnosed */.$Q)(library);
    const notices = world.policy.path === null && faults.length === 0 ? [(0,reading/* policyDefault */.iW)()] : [];
    const verdict = isPolicyUsable(parsing, faults)
        ? decide(world, [...parsing, ...faults, ...notices])
        : leaveUndecided(world, [...parsing, ...faults.filter(isApartFromPolicy)]);
    // Where the run itself makes no sense nothing was asked, so whatever else is missing follows from that.
    const said = request.faults.length === 0
        ? verdict.findings
        : verdict.findings.filter(({ message }) => request.faults.some((fault) => fault.message === message));
    const located = said.map((finding) => (0,gate_library/* locate */.x5)(finding, library));
    const { subject } = world.facts;
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
        findings: (0,gate_library/* order */.fq)(located),
        inputs: (0,gate_library/* inputsOf */.Vc)(world, library),
        records: judged.map(({ path, value }) => ({ path, value })),
        texts: library.texts,
        timezone: world.policy.timezone,
        tzdata: process.versions.tz ?? 'unknown',
        trusted: request.trusted,
        docs: request.docs,
    };
}
function isPolicyUsable(parsing, faults) {
    return ![...parsing, ...faults].some(({ reason, level }) => reason === 'policy-invalid' && level === 'error');
}
/** Which records there are, and where the catalog is, the policy says. */
function isApartFromPolicy({ reason, level }) {
    return level === 'error' && reason !== 'record-missing';
}
function withoutFacts(request, policy, library, faults) {
    const now = request.at ?? request.clock;
    const facts = {
        schema: 1,
        now,
        repository: { id: 0, full_name: '', default_branch: '' },
        subject: { event: 'unknown', sha: null },
        pull_requests: [],
    };
    const world = {
        stage: request.stage,
        now,
        environment: request.environment,
        mode: request.mode,
        policy,
        register: null,
        calendar: null,
        models: [],
        items: null,
        judged: [],
        others: [],
        facts,
        localFiles: null,
    };
    return report(world, request, library, faults, []);
}

// EXTERNAL MODULE: ./.build/build/records/time-grammar.js
var time_grammar = __webpack_require__(2571);
// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
// EXTERNAL MODULE: ./.build/build/sources/local/checkout.js
var checkout = __webpack_require__(8090);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/build/sources/local/files.js
var files = __webpack_require__(7383);
;// CONCATENATED MODULE: ./.build/build/sources/local/facts-file.js
/** A file of facts (`schemas/facts.schema.json`): what GitHub would have said, for the command line. */


const MOST_BYTES = 32 * 1024 * 1024;
async function readFacts(path) {
    let text;
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length > MOST_BYTES)
            return { kind: 'unavailable', because: `${path} is larger than 32 MiB` };
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        return { kind: 'unavailable', because: `${path} cannot be read (${(0,files/* codeOf */.$N)(error)})` };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'unavailable', because: `${path} is not JSON` };
    }
    const { default: validate } = await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.t.bind(__webpack_require__, 1583, 19));
    if (validate(value))
        return { kind: 'known', value: value };
    const [first] = validate.errors ?? [];
    return {
        kind: 'unavailable',
        because: `${path} does not fit schemas/facts.schema.json: ${first === undefined ? 'its shape' : sayMisfit(first)}`,
    };
}
/** Where it does not fit, and the key where it is about one. */
function sayMisfit({ instancePath, keyword, params }) {
    const place = instancePath === '' ? 'the whole' : instancePath;
    const key = params['additionalProperty'] ?? params['missingProperty'];
    if (keyword === 'additionalProperties')
        return `${place} has the key ${JSON.stringify(key)}, which is not one of its keys`;
    if (keyword === 'required')
        return `${place} has no ${JSON.stringify(key)}`;
    return `${place} (${keyword})`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/build/sources/local/git-head.js
/**
 * The commit of HEAD from git's own files, because starting git for it costs as much as judging a record (6 of 60 ms). It answers
 * only where git could not answer otherwise; whatever is unusual is left to git itself.
 */


/** The commit of HEAD in the repository around a folder; null where only git can tell, also whether there is a repository. */
function readHead(folder) {
    if (REDIRECTING.some((name) => process.env[`GIT_${name}`] !== undefined))
        return null;
    try {
        const own = findGitFolder((0,external_node_fs_.realpathSync)(folder));
        if (own === null)
            return null;
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(own, 'HEAD'), 'utf8').trim();
        if (COMMIT.test(head))
            return head;
        const [, ref] = /^ref: (refs\/heads\/\S+)$/.exec(head) ?? [];
        return ref === undefined ? null : readRef(shared(own), ref);
    }
    catch {
        return null;
    }
}
const COMMIT = /^[0-9a-f]{40}$/;
/** Variables that tell git to look elsewhere. */
const REDIRECTING = [
    'DIR',
    'WORK_TREE',
    'COMMON_DIR',
    'OBJECT_DIRECTORY',
    'CEILING_DIRECTORIES',
    'DISCOVERY_ACROSS_FILESYSTEM',
];
/** The first `.git` from a folder upwards, or what it points to; null where there is none, or it belongs to somebody else. */
function findGitFolder(start) {
    const { dev } = (0,external_node_fs_.statSync)(start);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        // git does not look beyond the file system that it is on.
        if ((0,external_node_fs_.statSync)(folder).dev !== dev)
            return null;
        const path = (0,external_node_path_.join)(folder, '.git');
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat !== undefined) {
            // Of a repository of somebody else git says nothing, unless it was told to trust it.
            if ([stat.uid, (0,external_node_fs_.statSync)(folder).uid].some((uid) => uid !== process.getuid?.()))
                return null;
            if (stat.isDirectory())
                return path;
            const [, target] = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? [];
            return target === undefined ? null : (0,external_node_path_.resolve)(folder, target);
        }
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/** The folder that the work trees of a repository share; branches are there. */
function shared(own) {
    const path = (0,external_node_path_.join)(own, 'commondir');
    const isWorkTree = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    return isWorkTree ? (0,external_node_path_.resolve)(own, (0,external_node_fs_.readFileSync)(path, 'utf8').trim()) : own;
}
function readRef(common, ref) {
    const path = (0,external_node_path_.join)(common, ref);
    const isLoose = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    if (isLoose) {
        const commit = (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
        return COMMIT.test(commit) ? commit : null;
    }
    const line = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(common, 'packed-refs'), 'utf8')
        .split('\n')
        .find((each) => each.slice(41) === ref);
    const commit = line?.slice(0, 40) ?? '';
    return COMMIT.test(commit) ? commit : null;
}

// EXTERNAL MODULE: ./.build/build/commands/terminal.js
var commands_terminal = __webpack_require__(7638);
;// CONCATENATED MODULE: ./.build/build/commands/check.js
/** `change-gate check`: judges records of a checkout, with no network and no token. */









const STAGES = ['draft', 'review', 'deploy'];
const MODES = ['enforce', 'advise'];
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];
/** @param stop ends `--watch`; Ctrl-C where it is not given */
async function check(args, terminal, stop) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return refuseUsage(terminal, options).code;
    const once = () => checkOnce(options, terminal);
    if (!options.watch)
        return (await once()).code;
    const { watchAndCheck } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 3715));
    return watchAndCheck(options.root, once, terminal, stop ?? stopOnInterrupt());
}
function stopOnInterrupt() {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    return controller.signal;
}
async function checkOnce(options, terminal) {
    const problem = findProblem(options) ?? (await findUnnamed(options, terminal));
    if (problem !== null)
        return refuseUsage(terminal, problem);
    let facts = null;
    if (options.facts !== null) {
        const read = await readFacts(options.facts);
        if (read.kind === 'unavailable')
            return refuseUsage(terminal, read.because);
        facts = read.value;
    }
    const [commit, localFiles] = await Promise.all([
        readHead(options.root) ?? git().then(({ headCommit }) => headCommit(options.root)),
        options.base === null ? null : git().then(({ changedFiles }) => changedFiles(options.root, options.base ?? '')),
    ]);
    if (localFiles !== null && localFiles.kind === 'unavailable')
        return refuseUsage(terminal, localFiles.because);
    const source = (0,checkout/* openCheckout */.H)({
        root: options.root,
        named: options.named,
        facts,
        now: terminal.now(),
        stage: options.stage,
        commit,
    });
    const judged = await runGate(source, {
        stage: options.stage,
        environment: options.stage === 'deploy' ? (options.environment ?? facts?.subject.environment ?? null) : null,
        mode: options.mode,
        at: options.at,
        clock: terminal.now(),
        trusted: false,
        localFiles: localFiles === null ? null : localFiles.value,
        faults: [],
        all: options.named.length === 0 && facts === null,
        docs: 'docs/reasons.md',
    });
    terminal.out(await render(judged.report, options.format, terminal));
    return {
        code: exitCode(judged.report),
        paths: ['.', ...judged.files.map(({ path }) => path)],
        records: judged.report.records.map(({ path }) => path),
    };
}
/** A record that was named and is none; loaded only where one was named. */
async function findUnnamed({ root, named, facts }, terminal) {
    if (named.length === 0)
        return null;
    return (await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094))).findMissing(root, named, terminal.now(), facts !== null);
}
function git() {
    return __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 7136));
}
async function render(report, format, terminal) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 9965))).renderText(report, {
                colour: terminal.isColour,
                width: terminal.width,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 7372))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 3713))).renderMarkdown(report, { limit: 1_048_576 });
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 9969))).renderSarif(report);
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 7648))).renderJunit(report);
        case 'github':
            return (await __webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 3870))).renderAnnotations(report);
    }
}
function exitCode({ verdict }) {
    if (verdict.outcome !== 'fail')
        return commands_terminal/* EXIT */.d.pass;
    switch (verdict.decision) {
        case 'authorised':
        case 'not-required':
            return commands_terminal/* EXIT */.d.pass;
        case 'undetermined':
            return commands_terminal/* EXIT */.d.undetermined;
        case 'refused':
        case 'awaiting':
            return commands_terminal/* EXIT */.d.refused;
    }
}
function refuseUsage(terminal, message) {
    terminal.err(`${(0,safe_text/* withoutCommands */.Df)(`change-gate check: ${message}`)}\nSee: change-gate help\n`);
    return { code: commands_terminal/* EXIT */.d.usage, paths: [], records: [] };
}
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                root: text,
                environment: text,
                stage: text,
                at: text,
                facts: text,
                mode: text,
                base: text,
                format: text,
                watch: { type: 'boolean' },
            },
        });
        const stage = choose('--stage', values.stage ?? 'review', STAGES);
        const mode = values.mode === undefined ? null : choose('--mode', values.mode, MODES);
        const format = choose('--format', values.format ?? 'text', FORMATS);
        const at = values.at ?? null;
        if (at !== null) {
            const advice = (0,time_grammar/* checkInstant */.wv)(at);
            if (advice !== null)
                return `--at: ${advice.message} ${advice.remedy}`;
        }
        const isWatching = values.watch === true;
        if (isWatching && format !== 'text')
            return `--watch shows text; it does not go with --format ${format}`;
        if (values.environment === '')
            return '--environment is empty';
        return {
            named: positionals,
            root: values.root ?? '.',
            environment: values.environment ?? null,
            stage,
            at,
            facts: values.facts ?? null,
            mode,
            base: values.base ?? null,
            format,
            watch: isWatching,
        };
    }
    catch (error) {
        return error instanceof Error ? (error.message.split('\n')[0] ?? 'wrong usage') : 'wrong usage';
    }
}
function choose(option, value, allowed) {
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw new Error(`${option} is ${JSON.stringify(value)}; it can be ${allowed.join(', ')}`);
    return found;
}
/** What is wrong with the arguments in view of the disk; null when nothing is. */
function findProblem(options) {
    if (!isFolder(options.root))
        return `--root ${JSON.stringify(options.root)} is no folder`;
    for (const name of options.named) {
        if (name.startsWith('/') || name.split('/').includes('..'))
            return `${JSON.stringify(name)} does not lie below the root; name a record by its path below --root`;
    }
    return null;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
