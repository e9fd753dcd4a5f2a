"use strict";
exports.id = 1491;
exports.ids = [1491];
exports.modules = {

/***/ 1491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  board: () => (/* binding */ board_board),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/emergencies.js
var emergencies = __webpack_require__(3632);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/review-duty.js
var review_duty = __webpack_require__(5098);
;// CONCATENATED MODULE: ./.build/build/src/domain/kinds/owed.js
/** All that a repository still owes after its changes: unpaid retrospectives, due or overdue, and reviews that are overdue. */


const STATES = ['overdue', 'due', 'beyond'];
/** Overdue first, then by day and id, so that the same records give the same list. */
function findOwed(records, directory, world) {
    const { policy, items, now } = world;
    return records
        .flatMap((record) => {
        const { id, type } = record.value;
        const { path } = record;
        const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy, items, now });
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

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
;// CONCATENATED MODULE: ./.build/build/src/domain/terms/verdict.js
/**
 * What a decision says: one verdict per change and one for the run. Renderers show it; they add no knowledge.
 */
/** As programs get it: without what is kept for people alone. */
function reportedRisk({ score, computed, declared, final, floors }) {
    return { score, computed, declared, final, floors: [...floors] };
}
/** As programs get it: without what is kept for people alone. */
function reportedRequirement(requirement) {
    const { rule, needs, count, have, met, eligible } = requirement;
    return { rule, needs, count, have, met, eligible: [...eligible] };
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/surveyed-world.js
var surveyed_world = __webpack_require__(5269);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var words = __webpack_require__(146);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/confirmation.js
var confirmation = __webpack_require__(8853);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/examination.js + 16 modules
var examination = __webpack_require__(8046);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/schedule-text.js
var schedule_text = __webpack_require__(4704);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/levels.js
var levels = __webpack_require__(9070);
// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/oversight/forward/forward.js + 7 modules
var forward = __webpack_require__(8960);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/ahead.js
/**
 * What lies ahead of a board: the forward schedule until the next meeting, with what collides and what hangs on what. It is the schedule
 * that `change-gate calendar` shows, so that the two never differ.
 */




/** How far from the meeting the calendar is laid out. */
const FAR = 400 * time/* DAY */.d_;
function lookAhead(basis) {
    const { files, now, tzdata, times, index } = basis;
    const until = { start: times.meeting, end: times.next };
    const range = reach(basis, until);
    const plan = (0,forward/* planForward */.t)(files, { now, range, repository: null, tzdata, environments: [], items: [] });
    const isAhead = (span) => {
        const [start, end] = [(0,time/* parseInstant */.nV)(span.start), (0,time/* parseInstant */.nV)(span.end)];
        return start !== null && end !== null && (0,intervals/* isOverlapping */.Kk)({ start, end }, until);
    };
    const problems = new Map(plan.changes.map((change) => [change.path, change.problems]));
    return {
        ahead: {
            changes: plan.changes
                .filter(({ state }) => state === 'planned' || state === 'under-way')
                .filter(isAhead)
                .map((change) => {
                const { about: _, pullRequest: __, problems, dependsOn, ...rest } = change;
                return { ...rest, dependsOn: dependsOn.map((id) => dependency(id, index.withId(id))), problems };
            }),
            untimed: plan.untimed.map((change) => {
                const { about: _, pullRequest: __, problems: ___, ...rest } = change;
                return rest;
            }),
            collisions: plan.collisions.filter(isAhead),
            freezes: plan.freezes.filter(isAhead),
            windows: plan.windows.filter(isAhead),
        },
        problemsOf: ({ path, value }) => problems.get(path) ?? (value.schedule === undefined ? [] : null),
        findings: plan.findings,
    };
}
/** Until the next meeting, and as far beyond as open changes are planned, so that each of them is judged. */
function reach({ records, now, files, times }, until) {
    const present = (0,time/* parseInstant */.nV)(now) ?? times.meeting;
    const open = records
        .filter(({ value }) => value.withdrawn === undefined && value.outcome === undefined)
        .flatMap((record) => (0,schedule_text/* readSchedule */.C)(record, files.policy.timezone).span ?? [])
        .filter(({ end }) => end > present);
    const start = Math.min(until.start, ...open.map((span) => span.start));
    const end = Math.max(until.end, ...open.map((span) => span.end));
    return { start: Math.max(start, times.meeting - FAR), end: Math.min(end, times.meeting + FAR) };
}
function dependency(id, found) {
    const [record, ...more] = found;
    if (record === undefined || more.length > 0)
        return { id, state: 'unknown' };
    const { outcome, withdrawn } = record.value;
    if (outcome !== undefined)
        return { id, state: outcome.result };
    return { id, state: withdrawn === undefined ? 'open' : 'withdrawn' };
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/claims.js
/** What a record's `approvals` declare. Each is a claim of whoever could write the record: it is shown with what it is bound to, and counts for nothing. */





function claimsOf({ value, digest }, directory) {
    return (value.approvals ?? []).map((entry) => ({
        approver: entry.approver,
        role: entry.role ?? null,
        decision: entry.decision,
        at: entry.at,
        note: entry.note ?? null,
        boundTo: (0,terms_digest/* boundTo */.sy)(entry.digest, digest),
        isListed: (0,people/* findPerson */.vW)(directory, { login: entry.approver, id: null }).kind === 'person',
    }));
}
/**
 * Whether as many members as a quorum needs, one of them of the chair's level, are said to have approved this content, and none of them to
 * have said no since. It takes a change off an agenda and authorises nothing; so what could never count takes none off.
 */
function hasClaimedQuorum(claims, board, scope) {
    const { directory, conflicted } = scope;
    const latest = new Map();
    for (const claim of [...claims].sort((a, b) => (0,instants/* compareInstants */.QI)(a.at, b.at))) {
        const found = (0,people/* findPerson */.vW)(directory, { login: claim.approver, id: null });
        if (found.kind !== 'person' || !found.person.logins.some((login) => (0,names/* includesName */.VH)(board.members, login)))
            continue;
        latest.set(found.person.key, { claim, person: found.person });
    }
    const own = [...latest.values()];
    const approved = own.filter(({ claim, person }) => claim.decision === 'approved' &&
        claim.boundTo === 'this' &&
        isOfItsTime(claim, scope) &&
        !person.logins.some((login) => (0,names/* includesName */.VH)(conflicted, login)));
    const held = approved.map(({ claim, person }) => (0,people/* roleAt */.Ci)(directory, person, claim.at));
    const seats = held.filter(({ why }) => why === 'held' || why === 'none').length;
    return (seats >= board.quorum &&
        held.some(({ role }) => (0,roles/* isAtLeastRole */.Nu)(role, board.chair)) &&
        own.every(({ claim }) => claim.decision === 'approved'));
}
/** Given after the change was asked for, not in the future, and not so long ago that it is good no more. */
function isOfItsTime({ at }, { requestedAt, now, validFor }) {
    const until = (0,instants/* addTo */.DN)(at, validFor);
    return !(0,instants/* isBefore */.Y8)(at, requestedAt) && !(0,instants/* isBefore */.Y8)(now, at) && until !== null && (0,instants/* isBefore */.Y8)(now, until);
}

// EXTERNAL MODULE: ./.build/build/src/domain/approvals/candidates.js + 3 modules
var approvals_candidates = __webpack_require__(2789);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/lent-authority.js
var lent_authority = __webpack_require__(1989);
// EXTERNAL MODULE: ./.build/build/src/domain/approvals/requirements.js + 1 modules
var approvals_requirements = __webpack_require__(8495);
// EXTERNAL MODULE: ./.build/build/src/domain/register/independence.js
var independence = __webpack_require__(9441);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/quorum.js
/**
 * Whether a board can decide on a change at all: who of its members and their delegates could be counted if each of them said yes, by the
 * same rules that count real approvals. It foretells nobody's vote.
 */






/** null where the rule asks for no board of that name that the register has. */
function findQuorum(directory, rule, scope, { name, at, away }) {
    const requirements = (0,approvals_requirements/* spellOut */.tr)(rule, directory);
    const asked = requirements.find(({ board }) => board?.name === name);
    const board = asked?.board?.board ?? null;
    if (asked === undefined || board === null)
        return null;
    const always = { ...scope, independentOf: [...new Set([...scope.independentOf, ...ALWAYS])] };
    const candidates = directory.people.flatMap((person) => asIfApproved(directory, person, always, at));
    const filled = bestFilling(directory, requirements, candidates, always);
    const haveOf = (all) => all.find(({ requirement }) => requirement === asked)?.have ?? 0;
    const present = candidates.filter(({ person }) => !away.has(person.key));
    const able = candidates.filter((candidate) => asked.places.some((place) => (0,approvals_requirements/* isFit */.ct)(directory, asked, place, candidate, always)));
    const have = haveOf(filled);
    const chair = asked.places.find(({ kind }) => kind === 'chair');
    return {
        rule: rule.name,
        needs: asked.needs,
        count: asked.places.length,
        have,
        hasChair: chair !== undefined && able.some((candidate) => (0,approvals_requirements/* isFit */.ct)(directory, asked, chair, candidate, always)),
        isPossible: asked.places.length > 0 && have === asked.places.length,
        isPossibleWithoutAway: asked.places.length > 0 && haveOf(bestFilling(directory, requirements, present, always)) === asked.places.length,
        able: able.map(({ person }) => person.login),
        conflicted: board.members.flatMap((login) => conflictOf(directory, login, always, at)),
        others: filled
            .filter(({ requirement }) => requirement !== asked)
            .map(({ requirement, have: count }) => ({
            needs: requirement.needs,
            count: requirement.places.length,
            have: count,
        })),
    };
}
/** What keeps a member from deciding whatever the policy says. */
const ALWAYS = ['requester', 'implementers'];
function asIfApproved(directory, person, scope, at) {
    const isFree = (0,independence/* interestOf */.wk)(person, null, scope.interests, scope.independentOf) === null &&
        (0,lent_authority/* interestThrough */.UJ)(directory, person, at, scope) === null;
    if (!isFree)
        return [];
    const { login } = person;
    const account = { login, id: person.entry?.id ?? null, isBot: false };
    const vote = { approver: login, account, decision: 'approved', at, doubt: null, where: null };
    return [{ ...(0,approvals_requirements/* standingNow */.Zd)(directory, person, scope, at), vote: { ...vote, evidence: 'declared' } }];
}
/** Of the ways in which they can stand beside each other the one that fills most. */
function bestFilling(directory, requirements, candidates, scope) {
    const seats = (filled) => filled.reduce((all, { have }) => all + have, 0);
    return (0,approvals_candidates/* waysToStand */.U9)(candidates)
        .map((way) => (0,approvals_requirements/* fillRule */.Kf)(directory, requirements, way, scope))
        .reduce((best, one) => (seats(one) > seats(best) ? one : best), []);
}
function conflictOf(directory, login, scope, at) {
    const found = (0,people/* findPerson */.vW)(directory, { login, id: null });
    if (found.kind !== 'person') {
        const known = scope.interests.interested.find((one) => (0,names/* includesName */.VH)([login], one.login));
        return known === undefined ? [] : [{ login, because: known.how }];
    }
    const because = (0,independence/* interestOf */.wk)(found.person, null, scope.interests, scope.independentOf) ??
        (0,lent_authority/* interestThrough */.UJ)(directory, found.person, at, scope);
    return because === null ? [] : [{ login, because }];
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/record-checks.js
var record_checks = __webpack_require__(8265);
// EXTERNAL MODULE: ./.build/build/src/domain/items/item-check.js
var item_check = __webpack_require__(9810);
// EXTERNAL MODULE: ./.build/build/src/domain/kinds/standard-changes.js
var standard_changes = __webpack_require__(476);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/refusals.js
/**
 * What a record is refused for by itself, whatever a board says: items that there are not, a level below the computed one, a model that does
 * not stand for it. A board that decides on such a change decides for nothing.
 */





function findRefusals(basis, record, examined) {
    const { world, directory, files } = basis;
    const { policy, models, now } = world;
    const risk = examined.risk.verdict;
    const requester = (0,independence/* judgeRequester */.gU)(record);
    const found = [
        ...(0,record_checks/* judgeIdentity */.Ec)(record, basis.index),
        ...(0,record_checks/* judgeAssessor */.dj)(record, directory, policy, now),
        ...(0,risk_risk/* underDeclared */.Dw)(record, risk),
        ...(requester === null ? [] : [requester]),
        // What is missing in a catalog that was not read whole may be there.
        ...(isCatalogWhole(files) ? (0,item_check/* judgeItems */.Y)(record, world.items, null).findings : []),
        ...(record.value.type === 'standard'
            ? (0,standard_changes/* judgeModel */.f)({
                record,
                models,
                all: basis.index,
                directory,
                policy,
                now,
                files: null,
                risk: risk.final,
            }).findings
            : []),
    ];
    return found
        .filter(({ level }) => level === 'error')
        .map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy }));
}
function isCatalogWhole({ findings }) {
    return !findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error');
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/since.js
/** What happened since the meeting before: emergencies with what they still owe, outcomes with their reviews, and changes that nobody ended. */





const ORDER = (a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
function since_name({ value, path }) {
    return {
        id: value.id,
        title: value.title,
        path,
        environments: [...value.environments],
        items: [...new Set(value['configuration-items'].map(items_items/* normaliseRef */.uH))],
    };
}
/** Those of the time since the last meeting, and older ones that still owe their retrospective. The newest last. */
function findEmergencies(basis) {
    const { times } = basis;
    return basis.records
        .flatMap((record) => {
        const { value } = record;
        const from = value.outcome?.started ?? value.schedule?.start ?? value['requested-at'];
        const at = (0,time/* parseInstant */.nV)(from);
        if (value.type !== 'emergency' || at === null)
            return [];
        if (value.withdrawn !== undefined && value.outcome === undefined && lookBack(basis, record).kind === 'none')
            return [];
        const retrospective = owes(basis, record);
        const isSince = times.since <= at && at < times.afterMeeting;
        const isOwing = retrospective.kind !== 'none' && retrospective.kind !== 'done' && at < times.afterMeeting;
        return isSince || isOwing ? [{ at, record, retrospective }] : [];
    })
        .map(({ at, record, retrospective }) => ({
        at,
        id: record.value.id,
        item: describeEmergency(record, retrospective),
    }))
        .sort(ORDER)
        .map(({ item }) => item);
}
function describeEmergency(record, retrospective) {
    const { emergency, outcome, schedule } = record.value;
    const start = outcome?.started ?? schedule?.start ?? null;
    const end = outcome?.ended ?? schedule?.end ?? null;
    return {
        ...since_name(record),
        incident: emergency?.incident ?? null,
        justification: emergency?.justification ?? '',
        requestedBy: record.value['requested-by'],
        start: start === null ? null : inUtc(start),
        end: end === null ? null : inUtc(end),
        result: outcome?.result ?? null,
        retrospective,
    };
}
function owes(basis, record) {
    const { directory, files, now } = basis;
    const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy: files.policy, items: files.items, now });
    const look = lookBack(basis, record);
    return { ...look, needs: debt?.needs ?? null, eligible: debt?.eligible ?? [] };
}
/** The review of a change, or the retrospective of an emergency: the same entry of the record, by other rules. */
function lookBack({ directory, files, now, world }, record) {
    const review = record.value.outcome?.review;
    const done = { kind: 'done', day: null, by: review?.by ?? null, findings: review?.findings ?? null };
    const none = { kind: 'none', day: null, by: null, findings: null };
    if (record.value.type === 'emergency') {
        const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy: files.policy, items: files.items, now });
        if (debt !== null)
            return { ...none, kind: debt.kind, day: debt.day };
        return review === undefined ? none : done;
    }
    const duty = (0,review_duty/* reviewDuty */.xK)(record, (0,review_duty/* levelByRecord */.Rq)(world, record), files.policy, now);
    switch (duty.kind) {
        case 'none':
            return review === undefined ? none : done;
        case 'done':
            return done;
        case 'due':
        case 'overdue':
            return { ...none, kind: duty.kind, day: duty.day };
        case 'beyond':
            return { ...none, kind: 'beyond' };
    }
}
/** Ended since the last meeting and by now; the newest last. */
function findOutcomes(basis) {
    const { times, now, world } = basis;
    return basis.records
        .flatMap((record) => {
        const { outcome } = record.value;
        const at = outcome === undefined || (0,instants/* isBefore */.Y8)(now, outcome.ended) ? null : (0,time/* parseInstant */.nV)(outcome.ended);
        if (outcome === undefined || at === null || at < times.since || at >= times.afterMeeting)
            return [];
        const item = {
            ...since_name(record),
            type: record.value.type,
            risk: (0,review_duty/* levelByRecord */.Rq)(world, record),
            result: outcome.result,
            started: inUtc(outcome.started),
            ended: inUtc(outcome.ended),
            summary: outcome.summary,
            review: lookBack(basis, record),
        };
        return [{ at, id: item.id, item }];
    })
        .sort(ORDER)
        .map(({ item }) => item);
}
/** The longest over first. */
function findOverdue({ records, now }) {
    return records
        .flatMap((record) => {
        const { withdrawn, outcome, schedule } = record.value;
        const at = (0,time/* parseInstant */.nV)(schedule?.end ?? '');
        if (withdrawn !== undefined || outcome !== undefined || schedule === undefined || at === null)
            return [];
        if ((0,instants/* isBefore */.Y8)(now, schedule.end))
            return [];
        const item = {
            ...since_name(record),
            requestedBy: record.value['requested-by'],
            implementers: record.value.implementers ?? [record.value['requested-by']],
            end: inUtc(schedule.end),
        };
        return [{ at, id: item.id, item }];
    })
        .sort(ORDER)
        .map(({ item }) => item);
}
function inUtc(text) {
    const instant = (0,time/* parseInstant */.nV)(text);
    return instant === null ? text : (0,time/* toIso */.tK)(instant);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/agenda.js
/**
 * Open changes as a board reads them: why, how risky, when, how it is taken back, and what is known of its approvals. A change stays on the
 * agenda until the board's approval is shown, or is declared together with an earlier meeting.
 */













function findAgenda(basis, problemsOf) {
    const dependenciesOf = ({ value }) => (value['depends-on'] ?? []).map((id) => dependency(id, basis.index.withId(id)));
    const all = basis.records
        .filter((record) => isOpen(basis, record))
        .map((record) => describe(basis, record, problemsOf(record), dependenciesOf(record)))
        .sort(agenda_compare);
    const isAsked = ({ quorum, standing }) => quorum !== null && standing === 'to-decide';
    return { decisions: all.filter(isAsked), open: all.filter((item) => !isAsked(item)) };
}
/** Neither withdrawn nor ended, and its time is not over. */
function isOpen({ now }, { value }) {
    if (value.withdrawn !== undefined || value.outcome !== undefined)
        return false;
    const [present, end] = [(0,time/* parseInstant */.nV)(now), (0,time/* parseInstant */.nV)(value.schedule?.end ?? '')];
    return present === null || end === null || present < end;
}
function describe(basis, record, problems, dependsOn) {
    const { world, directory, files, facts, name, times, away } = basis;
    const examined = (0,examination/* examine */.sb)(world, directory, record, basis.index);
    const known = (0,surveyed_world/* basisOf */.g)(record, facts, files.policy);
    const verdicts = examined.judgements[0]?.judgement;
    const rule = examined.rules.rules.find((one) => asksFor(one, name));
    const quorum = rule === undefined
        ? null
        : findQuorum(directory, rule, scopeOf(basis, examined), { name, at: times.meetingAt, away });
    const isShown = known !== 'none' && isBoardMet(verdicts?.requirements ?? [], rule, quorum);
    const claims = claimsOf(record, directory);
    return {
        ...describeRecord(basis, record),
        risk: examined.risk.verdict,
        assessment: assessmentOf(record.value),
        ...describeTiming(basis, record),
        plan: examined.value.plan ?? null,
        dependsOn,
        release: record.value.release ?? null,
        problems,
        refusals: findRefusals(basis, record, examined),
        minuted: describeMinuted(basis, record),
        standing: isShown ? 'shown' : isDeclared(basis, record, claims, quorum) ? 'declared' : 'to-decide',
        claims,
        basis: known,
        requirements: verdicts?.requirements ?? [],
        approvals: known === 'none' ? [] : (verdicts?.approvals ?? []),
        quorum,
        retries: triedBy(basis, record),
        ...pullRequestOf(basis, record),
        unsure: describeUnsure(examined),
    };
}
function describeRecord(basis, { value, path, digest }) {
    return {
        id: value.id,
        title: value.title,
        type: value.type,
        path,
        digest,
        priority: value.priority ?? null,
        why: value.reason,
        description: value.description ?? null,
        requestedBy: value['requested-by'],
        requestedAt: value['requested-at'],
        implementers: value.implementers ?? [value['requested-by']],
        environments: [...value.environments],
        items: subjectsOf(basis, value),
    };
}
function describeTiming({ files, times }, record) {
    const { span } = (0,schedule_text/* readSchedule */.C)(record, files.policy.timezone);
    if (span === null)
        return { schedule: null, timing: 'untimed' };
    const timing = span.start >= times.afterMeeting ? 'after' : span.end <= times.meeting ? 'before' : 'during';
    return { schedule: { start: (0,time/* toIso */.tK)(span.start), end: (0,time/* toIso */.tK)(span.end) }, timing };
}
/** What another board decided is shown where this one has not. */
function describeMinuted({ name }, { value }) {
    const minuted = ((0,board_decisions/* decisionOf */.u)(value, name) ?? (0,board_decisions/* boardDecisions */.Q)(value)[0])?.decision;
    if (minuted === undefined)
        return null;
    return { board: minuted.name, meeting: minuted.meeting, minute: minuted.minute ?? null };
}
/** Whether by the entries of the record this board decided at an earlier meeting. */
function isDeclared({ name, board, meeting, directory, now, files }, { value }, claims, quorum) {
    const own = (0,board_decisions/* decisionOf */.u)(value, name);
    if (own === null || own.decision.meeting >= meeting)
        return false;
    return hasClaimedQuorum(claims, board, {
        directory,
        conflicted: quorum?.conflicted.map(({ login }) => login) ?? [],
        requestedAt: value['requested-at'],
        now,
        validFor: files.policy.approvals['valid-for'],
    });
}
function describeUnsure({ risk, rules }) {
    return [
        ...risk.undecided.map((floor) => `The floor \u201c${floor.name}\u201d would raise it to ${floor['at-least']} if its files are touched.`),
        ...rules.unread.map(({ what }) => `Whether ${what} applies depends on its files.`),
    ];
}
/** What came of the last attempt is what a board asks first. */
function triedBy(basis, { value: { retries } }) {
    if (retries === undefined)
        return null;
    const [tried, ...more] = basis.index.withId(retries);
    const outcome = more.length > 0 ? undefined : tried?.value.outcome;
    if (tried === undefined || outcome === undefined)
        return { id: retries, result: null, ended: null, summary: null, review: null };
    return {
        id: tried.value.id,
        result: outcome.result,
        ended: inUtc(outcome.ended),
        summary: outcome.summary,
        review: lookBack(basis, tried),
    };
}
/** Only where the facts tell of the record as it is now. */
function pullRequestOf({ facts }, record) {
    const known = facts?.records?.find(({ path, digest }) => path === record.path && digest === record.digest);
    const number = typeof known?.pull_request === 'number' ? known.pull_request : null;
    const pr = facts?.pull_requests.find((one) => one.number === number);
    const isOpen = facts !== null && pr?.state === 'open';
    return { pullRequest: number, approvalLine: isOpen ? (0,confirmation/* confirmationLine */.I)({ record, facts }, pr, pr.head.sha) : null };
}
function asksFor(rule, name) {
    return rule.require.some(({ board }) => board === name);
}
function isBoardMet(requirements, rule, quorum) {
    return requirements.some((one) => one.rule === rule?.name && one.needs === quorum?.needs && one.met);
}
function scopeOf({ files }, { risk, environments, interests }) {
    return {
        risk: risk.verdict.final,
        environments,
        interests,
        independentOf: files.policy.approvals['independent-of'],
    };
}
function subjectsOf({ files }, value) {
    const { items } = files;
    return [...new Set(value['configuration-items'].map(items_items/* normaliseRef */.uH))].map((ref) => {
        const found = items === null ? null : (0,items_items/* findItem */.Rm)(items, ref);
        return {
            ref,
            isListed: items === null ? null : found !== null,
            owner: found?.owner ?? null,
            criticality: found?.criticality ?? null,
            countsAs: (0,items_items/* criticalityOf */.NS)(items, [ref]),
            dependants: items === null ? [] : (0,items_items/* dependantsOf */.ew)(items, ref),
        };
    });
}
function assessmentOf({ risk }) {
    if (risk === undefined)
        return null;
    return {
        impact: risk.impact,
        likelihood: risk.likelihood,
        text: risk.assessment,
        mitigations: risk.mitigations ?? [],
        assessedBy: risk['assessed-by'],
        security: risk.security,
        privacy: risk.privacy,
        downtime: risk.downtime ?? null,
    };
}
const PRIORITIES = ['critical', 'high', 'medium', 'low', null];
/** By priority, then risk, then start; what has no time comes last among its equals. */
function agenda_compare(a, b) {
    return (PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        levels/* RISK_LEVELS */.WA.indexOf(b.risk.final) - levels/* RISK_LEVELS */.WA.indexOf(a.risk.final) ||
        compareText(a.schedule?.start ?? '~', b.schedule?.start ?? '~') ||
        compareText(a.id, b.id) ||
        compareText(a.path, b.path));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/attendance.js
/** Who must come to a meeting: the members with the level that each holds on that day, who stands in for whom, and who is conflicted where. */



function describeAttendance(basis, decisions) {
    const { directory, board, times } = basis;
    const members = board.members.map((login) => {
        const found = (0,people/* findPerson */.vW)(directory, { login, id: null });
        const held = found.kind === 'person' ? (0,people/* roleAt */.Ci)(directory, found.person, times.meetingAt) : null;
        return {
            login,
            role: held?.role ?? null,
            why: held?.why ?? 'not-listed',
            isChairLevel: (0,roles/* isAtLeastRole */.Nu)(held?.role ?? null, board.chair),
            standIns: found.kind === 'person' ? standInsFor(basis, found.person.logins) : [],
            conflicts: decisions
                .filter(({ quorum }) => quorum?.conflicted.some((one) => (0,names/* isSameName */.yS)(one.login, login)) === true)
                .map(({ id }) => id),
        };
    });
    return {
        members,
        expected: members.filter((member) => hasSeat(member) && member.standIns.length === 0).length,
        notes: directory.unreadTeams.map(({ team, because }) => `Who is in the team ${team} is not known here (${because}), nor whose level that would raise.`),
    };
}
/** A seat needs no level, but it ends with the last day that the register gives the person. */
function hasSeat({ why }) {
    return why === 'held' || why === 'none';
}
/** Keys of the people who lend a seat to somebody on a day: they are taken to have sent apologies. */
function findAway(directory, day) {
    const lenders = (directory.register.delegations ?? [])
        .filter(({ starts, ends }) => starts <= day && day <= ends)
        .map(({ from }) => (0,people/* findPerson */.vW)(directory, { login: from, id: null }));
    return new Set(lenders.flatMap((found) => (found.kind === 'person' ? [found.person.key] : [])));
}
function standInsFor({ directory, board, meeting }, logins) {
    return (directory.register.delegations ?? [])
        .filter(({ from, starts, ends }) => (0,names/* includesName */.VH)(logins, from) && starts <= meeting && meeting <= ends)
        .map((one) => ({
        login: one.to,
        role: one.role,
        isMember: isMember(directory, board.members, one.to),
        limit: sayLimit(one),
        reason: one.reason ?? null,
        until: one.ends,
    }));
}
function isMember(directory, members, login) {
    const found = (0,people/* findPerson */.vW)(directory, { login, id: null });
    const logins = found.kind === 'person' ? found.person.logins : [login];
    return logins.some((one) => (0,names/* includesName */.VH)(members, one));
}
function sayLimit({ limit }) {
    const parts = [
        ...(limit?.risk === undefined ? [] : [`up to the level ${limit.risk}`]),
        ...(limit?.environments === undefined ? [] : [`for ${limit.environments.join(', ')}`]),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var time_days = __webpack_require__(4360);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/times.js
/** The days of a board pack as instants: from the meeting before, through the meeting, to the one after it. */



/** Days between meetings where nobody says otherwise. */
const FORTNIGHT = 14;
/** Two weeks before and after the meeting, where these days are not given. `null`: the meeting is no day that exists. */
function defaultDays(meeting) {
    const day = (0,time_days/* parseDay */.Iq)(meeting);
    if (day === null)
        return null;
    return { since: (0,time_days/* describeDate */.eG)((0,time_days/* addDays */.fi)(day, -FORTNIGHT)), next: (0,time_days/* describeDate */.eG)((0,time_days/* addDays */.fi)(day, FORTNIGHT)) };
}
/** The most days between one meeting and the next. */
const MOST_DAYS = 366;
/** What is wrong with the three days, in words; null where nothing is. */
function findDaysFault(since, meeting, next) {
    const [first, day, last] = [(0,time_days/* parseDay */.Iq)(since), (0,time_days/* parseDay */.Iq)(meeting), (0,time_days/* parseDay */.Iq)(next)];
    if (first === null || day === null || last === null)
        return 'a meeting is on a day that exists';
    if ((0,time_days/* countDays */.Tm)(first, day) <= 0)
        return `--since ${since} is not before the meeting on ${meeting}`;
    if ((0,time_days/* countDays */.Tm)(day, last) <= 0)
        return `--next ${next} is not after the meeting on ${meeting}`;
    const longest = Math.max((0,time_days/* countDays */.Tm)(first, day), (0,time_days/* countDays */.Tm)(day, last));
    return longest > MOST_DAYS
        ? `there are ${longest} days between two meetings; ${MOST_DAYS} at most can be packed`
        : null;
}
/** @throws RangeError where one is no day */
function packTimes(days) {
    const zone = days.files.policy.timezone;
    const startOf = (text, later = 0) => {
        const day = (0,time_days/* parseDay */.Iq)(text);
        if (day === null)
            throw new RangeError(`${text} is no day.`);
        return (0,wall_time/* startOfDay */.ol)((0,time_days/* addDays */.fi)(day, later), zone);
    };
    const meeting = startOf(days.meeting);
    return {
        since: startOf(days.since),
        meeting,
        afterMeeting: startOf(days.meeting, 1),
        next: startOf(days.next),
        meetingAt: (0,time/* toIso */.tK)(meeting),
    };
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/pack.js
/**
 * The pack of an advisory board: what its members read before they meet, made from the records as they stand. It decides nothing: what
 * records declare stays a claim, and what could not be read is said.
 */












/** As programs get it (`schemas/board-pack.schema.json`): without what is kept for people alone. */
function packForPrograms(pack) {
    const plain = (item) => ({
        ...item,
        risk: reportedRisk(item.risk),
        requirements: item.requirements.map(reportedRequirement),
    });
    return { ...pack, decisions: pack.decisions.map(plain), open: pack.open.map(plain) };
}
/** @throws RangeError where `now` is no instant or a day is none */
function packBoard(question) {
    const { files, facts, name, board } = question;
    const { register, policy, records } = files;
    const now = (0,time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const directory = (0,people/* buildDirectory */.WP)(register.value, register.path, policy.timezone, facts?.teams);
    const basis = {
        ...question,
        world: (0,surveyed_world/* toWorld */.y)(files, facts, question.now),
        directory,
        times: packTimes(question),
        away: findAway(directory, question.meeting),
        records,
        index: (0,record_index/* indexRecords */.z)(records),
    };
    const { ahead, problemsOf, findings } = lookAhead(basis);
    const { decisions, open } = findAgenda(basis, problemsOf);
    const titles = new Map(records.map(({ path, value }) => [path, value.title]));
    return {
        schema: 1,
        generatedAt: (0,time/* toIso */.tK)(now),
        timezone: policy.timezone,
        board: { name, chair: board.chair, quorum: board.quorum, members: board.members.length },
        meeting: question.meeting,
        since: question.since,
        next: question.next,
        bands: policy.risk.bands,
        hasFacts: facts !== null,
        ...(0,words/* nameRepositories */.G)(files),
        decisions,
        open,
        attendance: describeAttendance(basis, decisions),
        ahead,
        emergencies: findEmergencies(basis),
        outcomes: findOutcomes(basis),
        overdue: findOverdue(basis),
        owed: findOwed(records, directory, basis.world).map((one) => ({ ...one, title: titles.get(one.path) ?? '' })),
        findings,
    };
}

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var plain_writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-checkout.js
var read_checkout = __webpack_require__(585);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-repositories.js + 2 modules
var read_repositories = __webpack_require__(66);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/board.js
var board = __webpack_require__(6176);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/board.js
/**
 * `change-gate board`: the pack that an advisory board reads before it meets, from all records of this checkout. It authorises nothing; what
 * could not be read is said, and the exit code says that something may be missing.
 */
















const command = { options: board.OPTIONS, run: board_board };
async function board_board(args, terminal) {
    const given = board.OPTIONS.read(args);
    if (typeof given === 'string')
        return refuse(terminal, given);
    const { meeting, output, root } = given;
    const usual = defaultDays(meeting);
    const [since, next] = [given.since ?? usual?.since ?? '', given.next ?? usual?.next ?? ''];
    const fault = findDaysFault(since, meeting, next);
    if (fault !== null)
        return refuse(terminal, fault);
    const choice = (0,read_checkout/* chooseFormat */.H8)(given.format, output);
    if ('because' in choice)
        return refuse(terminal, choice.because);
    const { format } = choice;
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => (0,read_repositories/* zoneOfGiven */.X)(given, terminal.now()));
    if (typeof times === 'string')
        return refuse(terminal, times);
    const now = times[0] ?? terminal.now();
    const read = await (0,read_checkout/* readCheckout */.b$)(given, now);
    if (read.kind === 'misuse')
        return refuse(terminal, read.because);
    if (read.kind === 'blind')
        return (0,read_checkout/* sayBlind */.VL)(read, terminal);
    const { files, facts } = read;
    const { register } = files;
    if (register === null) {
        const faults = files.findings.filter(({ reason }) => reason === 'register-missing' || reason === 'register-invalid');
        terminal.err(faults.length > 0 ? (0,read_rules/* renderFaults */.MT)(faults, files.texts, terminal) : (0,program/* nameCommands */.G2)(NO_REGISTER, terminal.program));
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const chosen = chooseBoard(register.value, given.board);
    if (typeof chosen === 'string')
        return refuse(terminal, chosen);
    const pack = packBoard({
        files: { ...files, register },
        facts,
        now,
        ...chosen,
        meeting,
        since,
        next,
        tzdata: kit_terminal/* TZDATA */.zi,
    });
    const page = await render(pack, { format, output }, terminal);
    const isLacking = pack.findings.some(({ level }) => level === 'error');
    const written = { text: page, format, output, root, isForced: given.force, isLacking };
    const delivered = await (0,read_checkout/* deliver */.cK)(written, files, terminal);
    return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}
const ADD = 'add one to .github/change-gate/register.yml, such as `boards: {cab: {chair: change-and-release-manager, members: [LOGIN, LOGIN], quorum: 2}}`';
const NO_REGISTER = `There is no register, and so no board: write one (\`change-gate init\` makes a first one), then ${ADD}.\n`;
function refuse(terminal, message) {
    return (0,options/* refuseUsage */.ms)(terminal, 'board', (0,safe_text/* shown */.SP)(message, 500));
}
function chooseBoard(register, name) {
    const boards = Object.entries(register.boards ?? {}).map(([key, board]) => ({ name: key, board }));
    const [first, ...more] = boards;
    if (first === undefined)
        return `the register has no board; ${ADD}`;
    const names = boards.map((one) => one.name);
    if (name === null)
        return more.length === 0 ? first : `there are several boards; name one with --board: ${names.join(', ')}`;
    const found = boards.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    const near = (0,suggest/* suggest */.Z)(name, names);
    return `the register has no board ${(0,quote/* quote */.hD)(name)}; ${near === null ? `it has ${names.join(', ')}` : `did you mean ${near}?`}`;
}
async function render(pack, { format, output }, terminal) {
    const { describeBoard } = await __webpack_require__.e(/* import() */ 1324).then(__webpack_require__.bind(__webpack_require__, 1324));
    switch (format) {
        case 'text': {
            const colour = output === null && terminal.isColour;
            return (0,plain_writer/* renderAsText */.S)(describeBoard(pack), { colour, width: terminal.width, program: terminal.program });
        }
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)(describeBoard(pack));
        case 'html':
            return (await __webpack_require__.e(/* import() */ 2762).then(__webpack_require__.bind(__webpack_require__, 2762))).renderAsPage(describeBoard(pack));
        case 'json':
            return (0,json_text/* writeJsonText */.j)(packForPrograms(pack));
    }
}


/***/ }),

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate board`. */



const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('board', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)('name the board with --board'), {
    meeting: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)("the day on which the board meets, in the policy's zone"), 'say on which day the board meets: --meeting 2026-11-26'),
    board: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'a board of the register; needed where there are several'),
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the day of the meeting before; default: 14 days earlier'),
    next: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the day of the meeting after; default: 14 days later'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ,
});


/***/ })

};
;