"use strict";
exports.id = 5422;
exports.ids = [5422];
exports.modules = {

/***/ 3525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit),
  command: () => (/* binding */ command),
  exitCodeOfAudit: () => (/* binding */ exitCodeOfAudit)
});

// EXTERNAL MODULE: ./.build/build/src/checkout/facts-file.js
var facts_file = __webpack_require__(9649);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var terms_finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var time_instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
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
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
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

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/covers.js
var covers = __webpack_require__(3646);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js + 2 modules
var proof_bundle = __webpack_require__(7207);
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
        const bundle = text === null ? 'it cannot be read' : (0,proof_bundle/* readBundle */.Bo)(text);
        if (typeof bundle === 'string') {
            faults.push(sayUnreadable(name, bundle));
            continue;
        }
        if (!bundle.request.trusted || bundle.request.at !== null) {
            faults.push(sayUntrusted(name));
            continue;
        }
        try {
            const { judged, report } = await (0,proof_bundle/* replayBundle */.g8)(bundle, tzdata);
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
    return new Map([...all].sort(([, a], [, b]) => (0,time_instants/* compareInstants */.QI)(a.until, b.until)));
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
        holdsUntil: ends.sort(time_instants/* compareInstants */.QI)[0] ?? null,
        raised: report.findings.filter(({ level }) => level === 'error').map(({ reason, change }) => ({ reason, change })),
        changes: verdict.changes.map(({ id, digest, decision, approvals, title, path }) => ({
            ...((0,covers/* numberIn */.Po)(id) === null ? {} : { title, path }),
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
    return [...instants].sort(time_instants/* compareInstants */.QI).at(-1) ?? null;
}
/** A workflow may name its own repository and its default branch, which is as good as to leave them out. */
function withoutOwnNames(rules, facts) {
    if (facts === null)
        return rules;
    const { full_name: own, default_branch: branch } = facts.repository;
    const plain = ({ repository, ref }) => {
        const isOwn = repository === null || (0,text_names/* isSameName */.yS)(repository, own);
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
            .reduce((first, at) => (first === null || (0,time_instants/* isBefore */.Y8)(at, first) ? at : first), null);
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

// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/rules-of-run.js
var rules_of_run = __webpack_require__(8766);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
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
    const ordered = [...all].sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.at, b.at));
    const before = ordered.filter(({ at }) => !(0,time_instants/* isBefore */.Y8)(one.succeededAt, at));
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
    return { kind: !(0,time_instants/* isBefore */.Y8)(last.at, one.madeAt) || speaksUntil(one, last, records) ? 'speaks' : 'old', check };
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
        return !(0,time_instants/* isBefore */.Y8)(at, schedule.start) && (0,time_instants/* isBefore */.Y8)(madeAt, schedule.end);
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
        !(0,time_instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt) &&
        commit === one.commit &&
        environment !== null &&
        (0,text_names/* isSameName */.yS)(environment, one.environment) &&
        // A fork has the same commits, and a register of its own.
        repository !== null &&
        (0,text_names/* isSameName */.yS)(repository, one.repository));
    return [...own].sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.evaluatedAt, b.evaluatedAt) || Number(isPass(b)) - Number(isPass(a)));
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
        return !isWithdrawn && holdsUntil !== null && (0,time_instants/* isBefore */.Y8)(one.madeAt, holdsUntil);
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
        if (withdrawn !== undefined || (0,time_instants/* isBefore */.Y8)(now, schedule.end))
            return [];
        const message = `The time of ${id} ended at ${words(schedule.end)}, and no outcome says what became of it.`;
        return [say('window-closed', 'error', message, 'Write its outcome, or withdraw it if it never went out.')];
    }
    const findings = [];
    const remedy = 'Find out why, and write it into the review of the change.';
    if ((0,time_instants/* isBefore */.Y8)(outcome.started, schedule.start)) {
        const message = `${id} was started at ${words(outcome.started)}, before its time at ${words(schedule.start)}.`;
        findings.push(say('window-not-open', 'error', message, remedy));
    }
    else if (!(0,time_instants/* isBefore */.Y8)(outcome.started, schedule.end)) {
        const message = `${id} was started at ${words(outcome.started)}, after its time ended at ${words(schedule.end)}.`;
        findings.push(say('window-closed', 'error', message, remedy));
    }
    else if ((0,time_instants/* isBefore */.Y8)(schedule.end, outcome.ended)) {
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
        if ((0,time_instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,time_instants/* isBefore */.Y8)(evaluatedAt, period.end))
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
    const deployment = (deployments ?? []).find((one) => one.commit === commit && (0,text_names/* isSameName */.yS)(one.environment, environment) && !(0,time_instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt));
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
            .sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.succeededAt, b.succeededAt) || a.id - b.id || (a.repository < b.repository ? -1 : 1))
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
    return spans.some(([from, to]) => (0,time_instants/* isBefore */.Y8)(from, period.end) && !(0,time_instants/* isBefore */.Y8)(to, period.start));
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
        if (value.outcome !== undefined && (0,time_instants/* isBefore */.Y8)(value.outcome.ended, one.evaluatedAt))
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
        !(0,time_instants/* isBefore */.Y8)(later.evaluatedAt, evaluatedAt) &&
        (outcome === undefined || !(0,time_instants/* isBefore */.Y8)(outcome.started, later.evaluatedAt)));
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
        if (known === undefined || (0,time_instants/* isBefore */.Y8)(known.evaluatedAt, one.evaluatedAt))
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
        if ((0,time_instants/* isBefore */.Y8)(evaluatedAt, period.start) || !(0,time_instants/* isBefore */.Y8)(evaluatedAt, period.end))
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

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
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

// EXTERNAL MODULE: ./.build/build/src/domain/stops/stop-text.js + 1 modules
var stop_text = __webpack_require__(6704);
// EXTERNAL MODULE: ./.build/build/src/domain/stops/stops.js
var stops = __webpack_require__(3690);
;// CONCATENATED MODULE: ./.build/build/src/oversight/audit/stops.js






/** Oldest first. */
function auditStops(stops, asked) {
    return stops
        .flatMap((stop) => auditStop(stop, asked))
        .sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.openedAt, b.openedAt) || a.number - b.number);
}
function auditStop(stop, { directory, now, period, environment }) {
    const text = (0,stop_text/* readStopText */.O)(stop.body);
    const latest = (0,stops/* endOf */.pJ)(stop, text);
    const { closed, created_at: openedAt } = stop;
    const isClosed = closed !== null && (0,time_instants/* isBefore */.Y8)(closed.at, latest);
    const end = isClosed ? closed.at : latest;
    const isOver = !(0,time_instants/* isBefore */.Y8)(now, end);
    if (!(0,time_instants/* isBefore */.Y8)(openedAt, period.end) || !(0,time_instants/* isBefore */.Y8)(period.start, end))
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
    for (const { repository, stops } of asked.sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.now, b.now)))
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
        : onceEach(known).filter(({ succeededAt }) => !(0,time_instants/* isBefore */.Y8)(succeededAt, period.start) && (0,time_instants/* isBefore */.Y8)(succeededAt, period.end));
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
        rules: request.rules ?? rules_of_run/* OWN_RULES */.P,
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
        rules: kept === null ? null : (request.rules ?? rules_of_run/* OWN_RULES */.P),
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
    const wanted = (0,time_instants/* isBefore */.Y8)(end, now) ? end : now;
    const reached = new Map();
    for (const [key, one] of given.flatMap((reach) => [...(reach ?? [])])) {
        const known = reached.get(key);
        if (known === undefined || (0,time_instants/* isBefore */.Y8)(known.until, one.until))
            reached.set(key, one);
    }
    const asked = environment === null ? null : (0,text_names/* foldCase */.SP)(environment);
    const short = [...reached].filter(([key, { until }]) => (asked === null || key === asked) && (0,time_instants/* isBefore */.Y8)(until, wanted));
    const isUnknown = asked !== null && !reached.has(asked);
    if (short.length === 0 && !isUnknown)
        return [];
    const places = [...reached.values()]
        .sort((a, b) => (0,time_instants/* compareInstants */.QI)(a.until, b.until) || (a.environment < b.environment ? -1 : 1))
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

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var plain_writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/progress.js
var progress = __webpack_require__(8247);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-checkout.js
var read_checkout = __webpack_require__(585);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-repositories.js + 2 modules
var read_repositories = __webpack_require__(66);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/write-files.js
var write_files = __webpack_require__(2999);
// EXTERNAL MODULE: ./.build/build/src/cli/options/audit.js
var options_audit = __webpack_require__(9087);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/audit.js
/**
 * `change-gate audit`: a period of changes and deployments, and what shows that each was authorised. Without bundles nothing is known of
 * authorisation, and it says so.
 */





















/** How many days back a period begins unless it is said. */
const DAYS_BACK = 31;
const command = { options: options_audit.OPTIONS, run: audit_audit };
async function audit_audit(args, terminal) {
    const given = options_audit.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', given);
    const choice = (0,read_checkout/* chooseFormat */.H8)(given.format, given.output);
    if ('because' in choice)
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', choice.because);
    if (given.controls)
        return showControls(given, choice.format, terminal);
    const kept = await readGivenBundles(given.bundles);
    if (typeof kept === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', kept);
    const told = await readGivenDeployments(given.facts);
    if (typeof told === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', told);
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => (0,read_repositories/* zoneOfGiven */.X)(given, terminal.now()));
    if (typeof times === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', times);
    const now = times[0] ?? terminal.now();
    const read = await (0,progress/* withProgress */.E)(terminal, (tell) => (0,read_repositories/* surveyGiven */._)(given, now, tell));
    if (read.kind === 'misuse')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', (0,safe_text/* shown */.SP)(read.because, 500));
    if (read.kind === 'blind')
        return (0,read_checkout/* sayBlind */.VL)(read, terminal);
    const { files: surveyed, governance } = read;
    const zone = (0,wall_time/* isKnownZone */.Wn)(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
    const until = given.until ?? (0,time_instants/* dayIn */.EE)(zone, now);
    const since = given.since ?? (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,time_instants/* dateIn */.m7)(zone, now), -DAYS_BACK));
    if (since > until)
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', `the period begins on ${since}, after its end on ${until}`);
    const today = (0,time_instants/* dayIn */.EE)(zone, now);
    if (since > today)
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', `the period begins on ${since}, which is still to come: today is ${today}`);
    const { environment, sample, seed } = given;
    const input = auditSurvey(surveyed, {
        now,
        since,
        until,
        environment,
        sample: sample === null ? null : { count: sample, seed: seed ?? '' },
        repository: null,
        kept,
        rules: {
            policy: { repository: given['policy-repository'] ?? governance, ref: given['policy-ref'] },
            records: { repository: given['records-repository'], ref: given['records-ref'] },
        },
        stops: null,
        runs: null,
        facts: null,
        deployments: told?.deployments ?? null,
        reach: told === null || told.deployments === null ? null : told.reach,
        faults: told === null || told.deployments !== null ? [] : [sayUntold(told)],
    });
    const written = await hand(await render(input, choice.format, given.output, terminal), given, terminal);
    return written ?? exitCodeOfAudit(input);
}
/** To standard output, or into the file that was asked for; the exit code where that cannot be. */
async function hand(text, { output, root, force }, terminal) {
    if (output === null) {
        terminal.out(text);
        return null;
    }
    const trouble = await (0,write_files/* writeFiles */.h)(null, [{ path: output, text }], force, root);
    if (trouble !== null)
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', (0,safe_text/* shown */.SP)(trouble, 500));
    terminal.out((0,safe_text/* withoutCommands */.Df)(`Wrote ${(0,safe_text/* shown */.SP)(output)}.\n`));
    return null;
}
/** What the checks help to show; of a change that no bundle tells of it shows nothing, and says so by its exit code. */
async function showControls(given, format, terminal) {
    const { named, bundles, output } = given;
    const kept = await readGivenBundles(bundles);
    if (typeof kept === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'audit', kept);
    const [{ findWitnesses }, { describeControls }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3902).then(__webpack_require__.bind(__webpack_require__, 3902)),
        __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 282)),
    ]);
    const witnesses = kept === null || named === null ? null : findWitnesses(kept.decisions, named);
    const input = { change: named, witnesses };
    const page = format === 'json'
        ? (await __webpack_require__.e(/* import() */ 6053).then(__webpack_require__.bind(__webpack_require__, 6053))).renderControlsJson(input)
        : await renderDocument(describeControls(input), format, output, terminal);
    const written = await hand(page, given, terminal);
    if (written !== null)
        return written;
    return named === null || (witnesses !== null && witnesses.length > 0) ? kit_terminal/* EXIT */.dc.pass : kit_terminal/* EXIT */.dc.undetermined;
}
/** 3 where something could not be read, 1 where something is wrong, else 0. */
function exitCodeOfAudit({ findings, isLacking }) {
    if (isLacking)
        return kit_terminal/* EXIT */.dc.undetermined;
    const worst = (0,terms_finding/* worstOf */.h)(findings);
    return worst === null
        ? kit_terminal/* EXIT */.dc.pass
        : worst === 'undetermined' && !isOnlyOfEvidence(findings)
            ? kit_terminal/* EXIT */.dc.undetermined
            : kit_terminal/* EXIT */.dc.refused;
}
/** That nothing shows an authorisation is what an audit finds, and no fault of it. */
function isOnlyOfEvidence(findings) {
    return findings.every((finding) => (0,terms_finding/* worstOf */.h)([finding]) !== 'undetermined' || finding.change !== null);
}
async function render(input, format, output, terminal) {
    return format === 'json' ? renderAuditJson(input) : renderDocument(describeAudit(input), format, output, terminal);
}
async function renderDocument(document, format, output, { isColour, width, program }) {
    switch (format) {
        case 'text':
            return (0,plain_writer/* renderAsText */.S)(document, { colour: output === null && isColour, width, program });
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)(document);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 2762).then(__webpack_require__.bind(__webpack_require__, 2762))).renderAsPage(document);
    }
}
async function readGivenBundles(folder) {
    if (folder === null)
        return null;
    const files = await (0,bundle_files/* readBundleFiles */.K)(folder);
    if (files === null)
        return `--bundles ${JSON.stringify(folder)} is not a folder that can be read`;
    if (files.length === 0)
        return `--bundles ${JSON.stringify(folder)} holds no bundle.json`;
    const { default: isFacts } = await __webpack_require__.e(/* import() */ 5217).then(__webpack_require__.t.bind(__webpack_require__, 5217, 19));
    return readKept(files, isFacts, kit_terminal/* TZDATA */.zi);
}
async function readGivenDeployments(path) {
    if (path === null)
        return null;
    const facts = await (0,facts_file/* readFacts */.M)(path);
    return facts.kind === 'unavailable' ? facts.because : tellDeployments(facts.value);
}
/** Facts were given for the sake of their deployments: without them one past the gate would not be seen. */
function sayUntold({ because }) {
    return {
        reason: 'evidence-unavailable',
        level: 'error',
        change: null,
        message: because === null
            ? 'The facts file has no deployments in it.'
            : `The facts file has no deployments in it: they could not be read (${because}).`,
        remedy: 'Give the facts.json of a run that judged a deployment, made after the period.',
        where: null,
    };
}


/***/ }),

/***/ 7394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readBundleFiles),
/* harmony export */   u: () => (/* binding */ readBundleText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The bundles below a folder, as artifacts are unpacked: every file of the name bundle.json, by its path. */


const MOST_BYTES = 256 * 1024 * 1024;
/** The text of one file; null where it cannot be read, is no UTF-8, or is larger than 256 MiB. */
async function readBundleText(file) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return size > MOST_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
    }
    catch {
        return null;
    }
}
/** Null where the folder cannot be read. Symbolic links are not followed. */
async function readBundleFiles(folder) {
    const names = [];
    const walk = async (below) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true })) {
            const name = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory())
                await walk(name);
            else if (entry.isFile() && entry.name === 'bundle.json')
                names.push(name);
        }
    };
    try {
        await walk('');
    }
    catch {
        return null;
    }
    const files = [];
    for (const name of names.sort())
        files.push({ name, text: await readBundleText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) });
    return files;
}


/***/ }),

/***/ 8247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* unused harmony export startProgress */
/** A run that is over by then needs no such line. */
const FIRST_MS = 500;
/** More often than this nobody reads it, and writing takes time. */
const EACH_MS = 100;
/** @param clock milliseconds that only go forward */
function startProgress(terminal, clock = () => performance.now()) {
    if (terminal.isLive !== true)
        return { tell: () => { }, end: () => { } };
    const started = clock();
    let last = null;
    let width = 0;
    return {
        tell(step, done, all) {
            const at = clock();
            if (at - started < FIRST_MS || (last !== null && last.step === step && at - last.at < EACH_MS))
                return;
            last = { at, step };
            const text = say(step, done, all);
            terminal.err(`\r${text.padEnd(width)}`);
            width = text.length;
        },
        end() {
            if (width > 0)
                terminal.err(`\r${' '.repeat(width)}\r`);
            width = 0;
        },
    };
}
/** Runs something with a line for it, which is gone when it ends, however it ends. */
async function withProgress(terminal, run) {
    const line = startProgress(terminal);
    try {
        return await run(line.tell);
    }
    finally {
        line.end();
    }
}
function say(step, done, all) {
    const records = `${grouped(all)} ${all === 1 ? 'record' : 'records'}`;
    switch (step) {
        case 'reading':
            return `Reading ${grouped(done)} of ${records}`;
        case 'judging':
            return `Judging ${records}`;
    }
}
/** `10,000`, in whatever language the machine is set to. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate audit`. */




const SEED = 'so that the sample can be drawn again and nobody can choose it unseen';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('audit', aChange(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the first day; default: 31 days ago'),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the last day; default: today'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'only deployments to this environment'),
    bundles: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', 'the bundles that runs of the gate kept; without them it is not known what was authorised'),
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json), to find deployments that went past the gate'),
    'policy-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'the repository whose policy had to decide; default: that of each run'),
    'policy-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'the repository whose records had to decide'),
    'records-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that these records had to be read from'),
    sample: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('how many changes are drawn for a closer look', 'it is a number of changes, such as 20'),
    seed: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)('sample', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('TEXT', 'any text: the same seed draws the same sample'), SEED),
    controls: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('which requirements of standards the checks help to show; with CHANGE, what the bundles show of that change'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ,
}, ({ named, controls, repositories, facts }) => {
    if (repositories !== null && facts !== null)
        return '--facts is what GitHub said of one repository: leave it out, or --repositories. Bundles hold the facts of their own runs';
    if (repositories !== null && controls)
        return '--controls is not about repositories: leave --repositories out';
    if (named !== null && !controls)
        return `it takes no ${JSON.stringify(named)}; name a period by --since and --until, or a change with --controls`;
    return null;
});
function aChange() {
    return (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .atMostOne */ .jH)('CHANGE', 'the id of one change, with --controls', 'name one change, by its id');
}


/***/ }),

/***/ 595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export HOME */
// Generated from package.json. Do not edit: run `npm run generate`.
const VERSION = '0.1.0';
/** Its repository on GitHub. */
const HOME = 'change-gate/change-gate';


/***/ }),

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   Hn: () => (/* binding */ nextId),
/* harmony export */   IC: () => (/* binding */ nextRecordPath),
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
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

/***/ 8766:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OWN_RULES)
/* harmony export */ });
/** Whose rules and whose records a run decides by. */
const OWN_RULES = {
    policy: { repository: null, ref: null },
    records: { repository: null, ref: null },
};


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


/***/ }),

/***/ 4976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ writeTape),
/* harmony export */   r3: () => (/* binding */ openTape),
/* harmony export */   xu: () => (/* binding */ readTape)
/* harmony export */ });
/* unused harmony export recordSource */
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

/***/ 7207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bo: () => (/* binding */ readBundle),
  g8: () => (/* binding */ replayBundle),
  Mf: () => (/* binding */ writeBundle)
});

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/artifact.js
/** How an artifact is named by its digest: `sha256:` and 64 hex digits, or `sha512:` and 128, with a name and `@` before it or without. */
const ARTIFACT = /^(?:[A-Za-z0-9](?:[A-Za-z0-9._/:-]{0,254})@)?(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/version.js
var version = __webpack_require__(595);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 23 modules
var run_gate = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/build/src/gate/tape.js
var gate_tape = __webpack_require__(4976);
// EXTERNAL MODULE: ./.build/build/src/report/json.js
var json = __webpack_require__(8709);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/older-causes.js
/**
 * Bundles of before there were codes say why something could not be read in words alone. What they meant is put beside the words when they
 * are opened, so that the decision reads codes and an old bundle is decided as it was then.
 */
const OLDER = [
    [/--facts FILE/u, 'no-facts-file'],
    [/\bat most\b|\bmore than \d+ times\b|\btoo large\b|\blooks no further back\b/u, 'beyond-limit'],
];
function withCauses(part) {
    if (Array.isArray(part))
        return part.map((each) => withCauses(each));
    if (part === null || typeof part !== 'object' || part instanceof Uint8Array)
        return part;
    const all = Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withCauses(each)]));
    const words = all['kind'] === 'unavailable' ? all['because'] : all['unavailable'];
    const cause = typeof words === 'string' ? OLDER.find(([pattern]) => pattern.test(words))?.[1] : undefined;
    return cause === undefined ? all : { ...all, cause };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/bundle.js
/**
 * The bundle of a run: everything that it was decided from, and the report that it gave, in one file. Whoever has it can decide again
 * without GitHub, today or in five years. It proves what follows from its facts, and not that they are true.
 */






/** One file; the same run gives the same bytes. A `#` before `[` is written in another way that means the same, as in every JSON of ours. */
function writeBundle(request, tape, report) {
    const bundle = { schema: 1, version: version/* VERSION */.x, causes: true, request, report, answers: (0,gate_tape/* writeTape */.M9)(tape) };
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
        const tape = (0,gate_tape/* readTape */.xu)(value['answers']);
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
    const judged = await (0,run_gate/* runGate */.R)((0,gate_tape/* openTape */.r3)(bundle.tape), bundle.request, { tzdata });
    return { judged, report: (0,json.renderJson)(judged.report) };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isArtifact = (value) => typeof value === 'string' && ARTIFACT.test(value);
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

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   Ck: () => (/* binding */ shortenTimes),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   J$: () => (/* binding */ sayBriefly),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   cM: () => (/* binding */ sayShort),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** `12:00 (London)` on the day of `now`, else `Tue 24 Nov, 12:00 (London)`. */
function sayShort(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day === shortOf(now, zone, now)?.day ? '' : `${words.day}, `}${words.time} (${words.place})`;
}
/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
function sayRange(start, end, zone) {
    const from = readWords(sayInstant(start, zone));
    const to = readWords(sayInstant(end, zone));
    if (from === null || to === null)
        return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
    const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
    return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}
function readWords(text) {
    const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
    if (time === undefined || day === undefined || zone === undefined || utc === undefined)
        return null;
    return { time, day, rest: `${day}, ${zone}`, utc };
}
/** `Tue 24 Nov, 10:00 to 12:00 (London)`; both days where they differ, and the year where it is not that of `now`. */
function sayTime(start, end, zone, now) {
    const [from, to] = [shortOf(start, zone, now), shortOf(end, zone, now)];
    if (from === null || to === null)
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(start, 60)} to ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(end, 60)}`;
    const until = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
    return `${from.day}, ${from.time} to ${until} (${from.place})`;
}
/** `Tue 24 Nov, 10:00 (London)`; without the place where it stands beside a time that has it. */
function sayMoment(text, zone, now, place = 'place') {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day}, ${words.time}${place === 'place' ? ` (${words.place})` : ''}`;
}
/** `16:00` on the day of `now`, else `Tue 24 Nov`: what a headline has room for. */
function sayBriefly(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return words.day === shortOf(now, zone, now)?.day ? words.time : words.day;
}
/** A text of ours with its instants in the short form; an instant that somebody is told to write stays as it is. */
function shortenTimes(text, zone, now) {
    const place = placeOfZone(zone);
    return text
        .replace(LONG, (_whole, at, utc) => `${at === undefined ? '' : 'on '}${sayMoment(utc, zone, now)}`)
        .replace(PLAIN, (_whole, word, instant) => `${word === 'at' ? 'on' : word} ${sayMoment(instant, zone, now)}`)
        .replaceAll(` (${place}) to `, ' to ')
        .replace(SAME_DAY, '$1, $2 to ')
        .replace(DAYS, (_whole, weekday, date, month, year) => {
        const isThisYear = year === now.slice(0, 4);
        return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`}`;
    });
}
/** The day of the end, where it is that of the start. */
const SAME_DAY = /\b([A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?: \d{4})?), (\d\d:\d\d(?::\d\d)?) to \1, /g;
/** As `sayDay` says one. */
const DAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g;
/** As files and GitHub have one, where a sentence of ours says when something was. */
const PLAIN = /\b(at|since|until|dated|now|says) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))(?![\d"`\u201d])/g;
/** As `describeInstant` says one. */
const LONG = /(at )?\d\d:\d\d(?::\d\d)? on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}, [A-Za-z0-9_+/-]+ \((\d{4}-\d\d-\d\dT[\d:.]+Z)\)/g;
/** `London` for Europe/London; `UTC` where the zone is not known. */
function placeOfZone(zone) {
    return (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : 'UTC';
}
/** `9 days`, `1 hour 35 minutes`: to the day where it is days, to the minute where it is not. */
function sayPeriod(milliseconds) {
    const unit = milliseconds >= 2 * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ ? _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    return (0,_domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(Math.floor(Math.max(milliseconds, 0) / unit) * unit);
}
function shortOf(text, zone, now) {
    const words = readWords(sayInstant(text, zone));
    if (words === null)
        return null;
    const [weekday = '', date = '', month = '', year = ''] = words.day.split(' ');
    const present = readWords(sayInstant(now, zone))?.day.split(' ').at(-1);
    const day = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${present === year ? '' : ` ${year}`}`;
    return { day, time: words.time, place: placeOfZone(zone) };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
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


/***/ }),

/***/ 8709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
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
;