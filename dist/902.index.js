export const id = 902;
export const ids = [902];
export const modules = {

/***/ 902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditOutputs: () => (/* binding */ auditOutputs),
  auditRepository: () => (/* binding */ auditRepository),
  exitCodeOfAudit: () => (/* binding */ exitCodeOfAudit)
});

// EXTERNAL MODULE: ./.build/build/domain/instants.js
var instants = __webpack_require__(2478);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/domain/audit-checks.js



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
        return later === undefined ? { kind: 'none', check: null } : { kind: 'late', check: later };
    }
    const meanwhile = before.filter(({ at, conclusion }) => !(0,instants/* isBefore */.Y8)(at, one.madeAt) && conclusion === 'success').at(-1);
    if (meanwhile !== undefined)
        return { kind: 'speaks', check: meanwhile };
    if (last.conclusion !== 'success')
        return { kind: 'refuses', check: last };
    return { kind: speaksUntil(one, last, records) ? 'speaks' : 'old', check: last };
}
/** Within the hour; or the time of one change of that environment was open at both instants. */
function speaksUntil({ madeAt, environment }, { at }, records) {
    const [made, said] = [(0,time/* parseInstant */.nV)(madeAt), (0,time/* parseInstant */.nV)(at)];
    if (made === null || said === null)
        return false;
    if (made <= said + SPEAKS_FOR)
        return true;
    return records.some(({ value: { environments, schedule } }) => {
        if (schedule === undefined || !(0,names/* includesName */.VH)(environments, environment))
            return false;
        return !(0,instants/* isBefore */.Y8)(at, schedule.start) && (0,instants/* isBefore */.Y8)(madeAt, schedule.end);
    });
}
function sayHeard(heard, name) {
    switch (heard.kind) {
        case 'none':
            return `the gate has no check "${name}" on that commit (a commit status is not taken for one)`;
        case 'late':
            return `the gate's first check on that commit came after it, at ${heard.check.at}`;
        case 'old':
            return `the gate's last check on that commit before it is of ${heard.check.at} (${heard.check.title}), and no change's time reaches from there to when it was made`;
        case 'refuses':
        case 'speaks':
            return `the gate's check on that commit says ${heard.check.conclusion} (${heard.check.title}) at ${heard.check.at}`;
    }
}

// EXTERNAL MODULE: ./.build/build/domain/outcome.js
var outcome = __webpack_require__(518);
;// CONCATENATED MODULE: ./.build/build/domain/audit-deployments.js





function auditDeployment(ground, given) {
    const { policy, records, kept } = ground;
    const { checks, ...one } = given;
    const heard = checks === null ? null : hearChecks(given, checks.all, records);
    const check = heard === null ? null : (heard.check ?? 'none');
    const judged = (verdict, shownBy = null, findings = []) => ({ deployment: { ...one, check, verdict, shownBy }, findings });
    const gate = (0,outcome/* gateFor */.Tb)(policy, one.environment);
    if (gate === 'none')
        return judged('not-governed');
    const decision = findSpeaking(given, kept ?? []);
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
/** Decisions that let this commit out to this environment, whenever; one that authorised it before one that asked for nothing. */
function decisionsOn(one, kept) {
    const passed = kept.filter(({ stage, isSame, decision, commit, environment, repository }) => stage === 'deploy' &&
        isSame &&
        (decision === 'authorised' || decision === 'not-required') &&
        commit === one.commit &&
        environment !== null &&
        (0,names/* isSameName */.yS)(environment, one.environment) &&
        // A fork has the same commits, and a register of its own.
        repository !== null &&
        (0,names/* isSameName */.yS)(repository, one.repository));
    return [
        ...passed.filter(({ decision }) => decision === 'authorised'),
        ...passed.filter(({ decision }) => decision !== 'authorised'),
    ];
}
function findSpeaking(one, kept) {
    const speaks = ({ evaluatedAt, holdsUntil }) => {
        if ((0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt))
            return false;
        const [made, said] = [(0,time/* parseInstant */.nV)(one.madeAt), (0,time/* parseInstant */.nV)(evaluatedAt)];
        if (made === null || said === null)
            return false;
        return made <= said + SPEAKS_FOR || (holdsUntil !== null && (0,instants/* isBefore */.Y8)(one.madeAt, holdsUntil));
    };
    return decisionsOn(one, kept).find(speaks) ?? null;
}
function sayOfBundles(one, kept) {
    const [before] = decisionsOn(one, kept).filter(({ evaluatedAt }) => !(0,instants/* isBefore */.Y8)(one.succeededAt, evaluatedAt));
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

// EXTERNAL MODULE: ./.build/build/domain/emergencies.js
var emergencies = __webpack_require__(5475);
// EXTERNAL MODULE: ./.build/build/domain/review-duty.js
var review_duty = __webpack_require__(7621);
;// CONCATENATED MODULE: ./.build/build/domain/audit-duties.js




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
    const review = (0,review_duty/* sayReviewDuty */.A9)(record, (0,review_duty/* reviewDuty */.xK)(record, risk, policy, now), policy, 'error');
    const findings = review === null ? [] : [review];
    const debt = directory === null ? null : (0,emergencies/* debtOf */.DN)(record, { policy, directory, now });
    if (debt === null || debt.kind === 'due')
        return findings;
    const { id } = record.value;
    const who = debt.eligible.length === 0 ? `a ${debt.needs}` : debt.eligible.join(', ');
    const message = debt.kind === 'overdue'
        ? `The retrospective of the emergency ${id} was due on ${debt.day ?? ''}.`
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

;// CONCATENATED MODULE: ./.build/build/domain/audit.js
/**
 * The audit of a period: of each change that ended or should have, whether what followed was done, and whether a kept decision shows that
 * the gate authorised it. It shows and never assumes: where nothing was kept, nothing is called authorised.
 */





/** Changes by id, deployments by time; the order of what is given does not matter. */
function audit(question) {
    const { records, environment, kept } = question;
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
        return [{ source: one.source, environment, approvedBy: change.approvedBy }];
    });
}
/** The environments of a record that are asked about and that the policy enforces. */
function governedOf({ policy, environment }, { value }) {
    return value.environments.filter((name) => (environment === null || (0,names/* isSameName */.yS)(name, environment)) && (0,outcome/* gateFor */.Tb)(policy, name) === 'enforce');
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

// EXTERNAL MODULE: ./.build/build/domain/days.js
var days = __webpack_require__(3975);
// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/digest.js
var digest = __webpack_require__(8084);
;// CONCATENATED MODULE: ./.build/build/domain/sample.js
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

// EXTERNAL MODULE: ./.build/build/domain/wall-time.js
var wall_time = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.build/build/audit.js









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
        records: survey.records,
        now,
        period,
        environment: request.environment,
        kept: kept?.decisions ?? null,
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

// EXTERNAL MODULE: ./.build/build/domain/finding.js
var finding = __webpack_require__(7779);
// EXTERNAL MODULE: ./.build/build/sources/github/shape.js
var shape = __webpack_require__(3583);
;// CONCATENATED MODULE: ./.build/build/sources/github/past-deployments.js


const DEPLOYMENT = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, sha: shape/* sha */.hW, environment: shape/* text */.Qq, created_at: shape/* instant */.uR, creator: (0,shape/* nullable */.me)(shape/* account */.ct) });
const STATUS = (0,shape/* object */.Ik)({ id: shape/* integer */.nd, state: shape/* text */.Qq, created_at: shape/* instant */.uR });
const CHECK = (0,shape/* object */.Ik)({
    id: shape/* integer */.nd,
    name: shape/* text */.Qq,
    external_id: (0,shape/* nullable */.me)(shape/* text */.Qq),
    conclusion: (0,shape/* nullable */.me)(shape/* text */.Qq),
    completed_at: (0,shape/* nullable */.me)(shape/* instant */.uR),
    output: (0,shape/* object */.Ik)({ title: (0,shape/* nullable */.me)(shape/* text */.Qq) }),
});
/** Each costs two requests, and the job's own token is good for 1,000 an hour. */
const MOST_DEPLOYMENTS = 300;
const AT_ONCE = 10;
/**
 * Deployments that were made in the period, half-open, RFC 3339, and succeeded. One that was made before it and succeeded in it is left
 * out: GitHub lists by when they were made.
 */
async function readPastDeployments(api, repository, period, checks) {
    const root = `/repos/${repository}/deployments`;
    const listed = await api.list(root, DEPLOYMENT, ({ id }) => String(id), { most: MOST_DEPLOYMENTS, isCut: true });
    if (listed.kind === 'unavailable')
        return listed;
    const isOld = ({ created_at }) => (0,instants/* isBefore */.Y8)(created_at, period.start);
    if (listed.value.length >= MOST_DEPLOYMENTS && !listed.value.some(isOld))
        return {
            kind: 'unavailable',
            because: `there were more than ${MOST_DEPLOYMENTS} deployments since ${period.start}; audit a shorter period`,
        };
    const made = listed.value.filter((one) => !isOld(one) && (0,instants/* isBefore */.Y8)(one.created_at, period.end));
    const past = [];
    for (let start = 0; start < made.length; start += AT_ONCE) {
        const answers = await Promise.all(made.slice(start, start + AT_ONCE).map(async (one) => {
            const statuses = await api.list(`${root}/${one.id}/statuses`, STATUS, ({ id }) => String(id));
            if (statuses.kind === 'unavailable')
                return statuses;
            const succeededAt = statuses.value
                .filter(({ state }) => state === 'success')
                .map(({ created_at }) => created_at)
                .reduce((first, at) => (first === null || (0,instants/* isBefore */.Y8)(at, first) ? at : first), null);
            if (succeededAt === null)
                return { kind: 'known', value: null };
            const found = await readGateChecks(api, repository, one, checks);
            if (found.kind === 'unavailable')
                return found;
            const { id, environment, created_at: madeAt, creator } = one;
            const who = { commit: one.sha, creator: creator?.login ?? null };
            const own = { name: checks.name(environment), all: found.value };
            return { kind: 'known', value: { id, repository, environment, madeAt, succeededAt, ...who, checks: own } };
        }));
        for (const answer of answers) {
            if (answer.kind === 'unavailable')
                return answer;
            if (answer.value !== null)
                past.push(answer.value);
        }
    }
    return { kind: 'known', value: past };
}
/** The gate's checks on a commit for an environment that were concluded; which of them speaks is not for a source to say. */
async function readGateChecks(api, repository, one, { name, externalId }) {
    const wanted = name(one.environment);
    const path = `/repos/${repository}/commits/${one.sha}/check-runs?check_name=${encodeURIComponent(wanted)}&filter=all`;
    const answer = await api.list(path, CHECK, ({ id }) => String(id), { key: 'check_runs' });
    if (answer.kind === 'unavailable')
        return answer;
    const own = answer.value
        .filter((check) => check.name === wanted && check.external_id === externalId(one.environment))
        .sort((a, b) => a.id - b.id)
        .flatMap(({ conclusion, completed_at, output }) => conclusion === null || completed_at === null ? [] : [{ conclusion, title: output.title ?? '', at: completed_at }]);
    return { kind: 'known', value: own };
}

// EXTERNAL MODULE: ./.build/build/sources/github/source.js + 14 modules
var source = __webpack_require__(1256);
// EXTERNAL MODULE: ./.build/build/survey.js
var survey = __webpack_require__(5071);
// EXTERNAL MODULE: ./.build/build/action/publish.js
var publish = __webpack_require__(9091);
// EXTERNAL MODULE: ./.build/build/action/runner.js
var runner = __webpack_require__(2204);
;// CONCATENATED MODULE: ./.build/build/action/audit.js
/**
 * The command `audit` of the action: records and deployments of the last month, as GitHub has them. What the gate's own checks say is the
 * evidence, so that a deployment without one is told as unauthorised. It decides nothing.
 */










const DAYS_BACK = 31;
async function auditRepository(place) {
    const { api, request, checkName, environment, clock } = place;
    const surveyed = await (0,survey/* survey */.F)((0,source.openGitHub)(request, api));
    const zone = (0,wall_time/* isKnownZone */.Wn)(surveyed.policy.timezone) ? surveyed.policy.timezone : 'UTC';
    const until = (0,instants/* dayIn */.EE)(zone, clock);
    const since = place.since ?? (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,instants/* dateIn */.m7)(zone, clock), -DAYS_BACK));
    if (since > until)
        return auditNothing(surveyed, place, { since, until });
    const period = periodOf(since, until, zone);
    const past = await readPastDeployments(api, request.repository, period, {
        name: (one) => `${checkName} / ${one}`,
        externalId: publish/* externalIdOf */.Sl,
    });
    const faults = past.kind === 'known'
        ? []
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
        deployments: past.kind === 'known' ? past.value : null,
        reach: null,
        faults,
    });
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
function auditOutputs(input, report) {
    const reasons = [...new Set(input.findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))];
    return {
        ...runner/* DENIAL */.SJ,
        outcome: exitCodeOfAudit(input) === 0 ? 'warn' : 'fail',
        reasons: reasons.sort().join(' '),
        'change-ids': input.changes.map(({ id }) => id).join(' '),
        report,
    };
}
/** 1 where anything is wrong or could not be read, else 0. */
function exitCodeOfAudit(input) {
    return (0,finding/* worstOf */.h)(input.findings) === null ? 0 : 1;
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
