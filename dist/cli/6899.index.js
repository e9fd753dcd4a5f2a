export const id = 6899;
export const ids = [6899];
export const modules = {

/***/ 6899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  board: () => (/* binding */ board)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/domain/forward.js + 4 modules
var forward = __webpack_require__(6993);
// EXTERNAL MODULE: ./.build/build/domain/forward-survey.js
var forward_survey = __webpack_require__(2962);
// EXTERNAL MODULE: ./.build/build/domain/intervals.js
var intervals = __webpack_require__(3420);
// EXTERNAL MODULE: ./.build/build/domain/schedule-text.js
var schedule_text = __webpack_require__(4773);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-ahead.js





/** How far from the meeting the calendar is laid out. */
const FAR = 400 * time/* DAY */.d_;
function lookAhead(basis) {
    const { files, now, tzdata, times, records } = basis;
    const until = { start: times.meeting, end: times.next };
    const range = reach(basis, until);
    const plan = (0,forward/* planForward */.t)(files, { now, range, repository: null, tzdata, environments: [], items: [] });
    const recordsWith = (0,forward_survey/* indexById */.RX)(records);
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
                .map((change) => ({ ...change, dependsOn: change.dependsOn.map((id) => dependency(id, recordsWith(id))) })),
            untimed: plan.untimed,
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

// EXTERNAL MODULE: ./.build/build/domain/instants.js
var instants = __webpack_require__(2478);
// EXTERNAL MODULE: ./.build/build/domain/names.js
var names = __webpack_require__(6406);
// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-claims.js



function claimsOf({ value, digest }, directory) {
    return (value.approvals ?? []).map((entry) => ({
        approver: entry.approver,
        role: entry.role ?? null,
        decision: entry.decision,
        at: entry.at,
        note: entry.note ?? null,
        boundTo: entry.digest === undefined
            ? 'nothing'
            : digest.replace(/^sha256:/u, '').startsWith(entry.digest)
                ? 'this'
                : 'other',
        isListed: (0,people/* findPerson */.vW)(directory, { login: entry.approver, id: null }).kind === 'person',
    }));
}
/**
 * Whether as many members as a quorum needs are said to have approved this content, and none of them to have said no since. It takes a
 * change off an agenda, and authorises nothing.
 */
function hasClaimedQuorum(claims, board, directory) {
    const latest = new Map();
    for (const claim of [...claims].sort((a, b) => (0,instants/* compareInstants */.QI)(a.at, b.at))) {
        const found = (0,people/* findPerson */.vW)(directory, { login: claim.approver, id: null });
        if (found.kind !== 'person' || !found.person.logins.some((login) => (0,names/* includesName */.VH)(board.members, login)))
            continue;
        latest.set(found.person.key, claim);
    }
    const own = [...latest.values()];
    const approved = own.filter(({ decision, boundTo }) => decision === 'approved' && boundTo === 'this');
    return approved.length >= board.quorum && own.every(({ decision }) => decision === 'approved');
}

// EXTERNAL MODULE: ./.build/build/domain/candidates.js
var domain_candidates = __webpack_require__(6690);
// EXTERNAL MODULE: ./.build/build/domain/independence.js
var independence = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/domain/requirements.js + 1 modules
var domain_requirements = __webpack_require__(8850);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-quorum.js
/**
 * Whether a board can decide on a change at all: who of its members and their delegates could be counted if each of them said yes, by the
 * same rules that count real approvals. It foretells nobody's vote.
 */





/** null where the rule asks for no board of that name that the register has. */
function findQuorum(directory, rule, scope, { name, at, away }) {
    const requirements = (0,domain_requirements/* spellOut */.tr)(rule, directory);
    const asked = requirements.find(({ board }) => board?.name === name);
    const board = asked?.board?.board ?? null;
    if (asked === undefined || board === null)
        return null;
    const always = { ...scope, independentOf: [...new Set([...scope.independentOf, ...ALWAYS])] };
    const candidates = directory.people.flatMap((person) => asIfApproved(directory, person, always, at));
    const filled = bestFilling(directory, requirements, candidates, always);
    const haveOf = (all) => all.find(({ requirement }) => requirement === asked)?.have ?? 0;
    const present = candidates.filter(({ person }) => !away.has(person.key));
    const able = candidates.filter((candidate) => asked.places.some((place) => (0,domain_requirements/* isFit */.ct)(directory, asked, place, candidate, always)));
    const have = haveOf(filled);
    const chair = asked.places.find(({ kind }) => kind === 'chair');
    return {
        rule: rule.name,
        needs: asked.needs,
        count: asked.places.length,
        have,
        hasChair: chair !== undefined && able.some((candidate) => (0,domain_requirements/* isFit */.ct)(directory, asked, chair, candidate, always)),
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
        (0,domain_candidates/* interestThrough */.UJ)(directory, person, at, scope) === null;
    if (!isFree)
        return [];
    const { login } = person;
    const account = { login, id: person.entry?.id ?? null, isBot: false };
    const vote = { approver: login, account, decision: 'approved', at, doubt: null, where: null };
    return [{ ...(0,domain_requirements/* standingNow */.Zd)(directory, person, scope, at), vote: { ...vote, evidence: 'declared' } }];
}
/** Of the ways in which they can stand beside each other the one that fills most. */
function bestFilling(directory, requirements, candidates, scope) {
    const seats = (filled) => filled.reduce((all, { have }) => all + have, 0);
    return (0,domain_candidates/* waysToStand */.U9)(candidates)
        .map((way) => (0,domain_requirements/* fillRule */.Kf)(directory, requirements, way, scope))
        .reduce((best, one) => (seats(one) > seats(best) ? one : best), []);
}
function conflictOf(directory, login, scope, at) {
    const found = (0,people/* findPerson */.vW)(directory, { login, id: null });
    if (found.kind !== 'person') {
        const known = scope.interests.interested.find((one) => (0,names/* includesName */.VH)([login], one.login));
        return known === undefined ? [] : [{ login, because: known.how }];
    }
    const because = (0,independence/* interestOf */.wk)(found.person, null, scope.interests, scope.independentOf) ??
        (0,domain_candidates/* interestThrough */.UJ)(directory, found.person, at, scope);
    return because === null ? [] : [{ login, because }];
}

// EXTERNAL MODULE: ./.build/build/domain/examination.js + 7 modules
var examination = __webpack_require__(6796);
// EXTERNAL MODULE: ./.build/build/domain/items.js
var domain_items = __webpack_require__(2450);
// EXTERNAL MODULE: ./.build/build/domain/risk.js
var risk = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/build/domain/surveyed-world.js
var surveyed_world = __webpack_require__(6810);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-agenda.js










function findAgenda(basis, problemsOf) {
    const recordsWith = (0,forward_survey/* indexById */.RX)(basis.records);
    const dependenciesOf = ({ value }) => (value['depends-on'] ?? []).map((id) => dependency(id, recordsWith(id)));
    const all = basis.records
        .filter((record) => isOpen(basis, record))
        .map((record) => describe(basis, record, problemsOf(record), dependenciesOf(record)))
        .sort(compare);
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
    const { world, directory, files, facts, name, board, times, away } = basis;
    const { value } = record;
    const examined = (0,examination/* examine */.sb)(world, directory, record, basis.records);
    const known = (0,surveyed_world/* basisOf */.g)(record, facts, files.policy);
    const verdicts = examined.judgements[0]?.judgement;
    const rule = examined.rules.rules.find((one) => asksFor(one, name));
    const quorum = rule === undefined
        ? null
        : findQuorum(directory, rule, scopeOf(basis, examined), { name, at: times.meetingAt, away });
    const isShown = known !== 'none' && isBoardMet(verdicts?.requirements ?? [], rule, quorum);
    const claims = claimsOf(record, directory);
    const isDeclared = value.board?.name === name && value.board.meeting < basis.meeting && hasClaimedQuorum(claims, board, directory);
    const { span } = (0,schedule_text/* readSchedule */.C)(record, files.policy.timezone);
    return {
        id: value.id,
        title: value.title,
        type: value.type,
        path: record.path,
        digest: record.digest,
        priority: value.priority ?? null,
        why: value.reason,
        description: value.description ?? null,
        requestedBy: value['requested-by'],
        requestedAt: value['requested-at'],
        implementers: value.implementers ?? [value['requested-by']],
        environments: [...value.environments],
        items: subjectsOf(basis, value),
        risk: examined.risk.verdict,
        assessment: assessmentOf(value),
        schedule: span === null ? null : { start: (0,time/* toIso */.tK)(span.start), end: (0,time/* toIso */.tK)(span.end) },
        timing: span === null
            ? 'untimed'
            : span.start >= times.afterMeeting
                ? 'after'
                : span.end <= times.meeting
                    ? 'before'
                    : 'during',
        plan: examined.value.plan ?? null,
        dependsOn,
        release: value.release ?? null,
        problems,
        minuted: value.board === undefined
            ? null
            : { board: value.board.name, meeting: value.board.meeting, minute: value.board.minute ?? null },
        standing: isShown ? 'shown' : isDeclared ? 'declared' : 'to-decide',
        claims,
        basis: known,
        requirements: verdicts?.requirements ?? [],
        approvals: known === 'none' ? [] : (verdicts?.approvals ?? []),
        quorum,
        unsure: [
            ...examined.risk.undecided.map((floor) => `The floor \u201c${floor.name}\u201d would raise it to ${floor['at-least']} if its files are touched.`),
            ...examined.rules.unread.map(({ what }) => `Whether ${what} applies hangs on its files.`),
        ],
    };
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
    return [...new Set(value['configuration-items'].map(domain_items/* normaliseRef */.uH))].map((ref) => {
        const found = items === null ? null : (0,domain_items/* findItem */.Rm)(items, ref);
        return {
            ref,
            isListed: items === null ? null : found !== null,
            owner: found?.owner ?? null,
            criticality: found?.criticality ?? null,
            dependants: items === null ? [] : (0,domain_items/* dependantsOf */.ew)(items, ref),
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
function compare(a, b) {
    return (PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        risk/* RISK_LEVELS */.WA.indexOf(b.risk.final) - risk/* RISK_LEVELS */.WA.indexOf(a.risk.final) ||
        compareText(a.schedule?.start ?? '~', b.schedule?.start ?? '~') ||
        compareText(a.id, b.id) ||
        compareText(a.path, b.path));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/domain/roles.js
var roles = __webpack_require__(8399);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-attendance.js



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
        expected: members.filter(({ why, standIns }) => why === 'held' && standIns.length === 0).length,
        notes: directory.unreadTeams.map(({ team, because }) => `Who is in the team ${team} is not known here (${because}), nor whose level that would raise.`),
    };
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

// EXTERNAL MODULE: ./.build/build/domain/emergencies.js
var emergencies = __webpack_require__(5475);
// EXTERNAL MODULE: ./.build/build/domain/review-duty.js
var review_duty = __webpack_require__(7621);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-since.js





const ORDER = (a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
function board_pack_since_name({ value, path }) {
    return {
        id: value.id,
        title: value.title,
        path,
        environments: [...value.environments],
        items: [...new Set(value['configuration-items'].map(domain_items/* normaliseRef */.uH))],
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
        ...board_pack_since_name(record),
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
    const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy: files.policy, now });
    const look = lookBack(basis, record);
    return { ...look, needs: debt?.needs ?? null, eligible: debt?.eligible ?? [] };
}
/** The review of a change, or the retrospective of an emergency: the same entry of the record, by other rules. */
function lookBack({ directory, files, now, world }, record) {
    const review = record.value.outcome?.review;
    const done = { kind: 'done', day: null, by: review?.by ?? null, findings: review?.findings ?? null };
    const none = { kind: 'none', day: null, by: null, findings: null };
    if (record.value.type === 'emergency') {
        const debt = (0,emergencies/* debtOf */.DN)(record, { directory, policy: files.policy, now });
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
            ...board_pack_since_name(record),
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
            ...board_pack_since_name(record),
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

// EXTERNAL MODULE: ./.build/build/domain/days.js
var domain_days = __webpack_require__(3975);
// EXTERNAL MODULE: ./.build/build/domain/wall-time.js
var wall_time = __webpack_require__(7936);
;// CONCATENATED MODULE: ./.build/build/domain/board-pack-times.js
/** The days of a board pack as instants: from the meeting before, through the meeting, to the one after it. */



/** Days between meetings where nobody says otherwise. */
const FORTNIGHT = 14;
/** Two weeks before and after the meeting, where these days are not given. `null`: the meeting is no day that exists. */
function defaultDays(meeting) {
    const day = (0,domain_days/* parseDay */.Iq)(meeting);
    if (day === null)
        return null;
    return { since: (0,domain_days/* describeDate */.eG)((0,domain_days/* addDays */.fi)(day, -FORTNIGHT)), next: (0,domain_days/* describeDate */.eG)((0,domain_days/* addDays */.fi)(day, FORTNIGHT)) };
}
/** The most days between one meeting and the next. */
const MOST_DAYS = 366;
/** What is wrong with the three days, in words; null where nothing is. */
function findDaysFault(since, meeting, next) {
    const [first, day, last] = [(0,domain_days/* parseDay */.Iq)(since), (0,domain_days/* parseDay */.Iq)(meeting), (0,domain_days/* parseDay */.Iq)(next)];
    if (first === null || day === null || last === null)
        return 'a meeting is on a day that exists';
    if ((0,domain_days/* countDays */.Tm)(first, day) <= 0)
        return `--since ${since} is not before the meeting on ${meeting}`;
    if ((0,domain_days/* countDays */.Tm)(day, last) <= 0)
        return `--next ${next} is not after the meeting on ${meeting}`;
    const longest = Math.max((0,domain_days/* countDays */.Tm)(first, day), (0,domain_days/* countDays */.Tm)(day, last));
    return longest > MOST_DAYS
        ? `there are ${longest} days between two meetings; ${MOST_DAYS} at most can be packed`
        : null;
}
/** @throws RangeError where one is no day */
function packTimes(days) {
    const zone = days.files.policy.timezone;
    const startOf = (text, later = 0) => {
        const day = (0,domain_days/* parseDay */.Iq)(text);
        if (day === null)
            throw new RangeError(`${text} is no day.`);
        return (0,wall_time/* startOfDay */.ol)((0,domain_days/* addDays */.fi)(day, later), zone);
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
        owed_compare(a.day ?? '', b.day ?? '') ||
        owed_compare(a.id, b.id) ||
        owed_compare(a.path, b.path));
}
function owed_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/build/domain/board-pack.js
/**
 * The pack of an advisory board: what its members read before they meet, made from the records as they stand. It decides nothing: what
 * records declare stays a claim, and what could not be read is said.
 */









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

// EXTERNAL MODULE: ./.build/build/records/show.js
var show = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/build/records/suggest.js
var suggest = __webpack_require__(2118);
// EXTERNAL MODULE: ./.build/build/records/time-grammar.js
var time_grammar = __webpack_require__(2571);
// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
// EXTERNAL MODULE: ./.build/build/commands/board-files.js
var board_files = __webpack_require__(5106);
// EXTERNAL MODULE: ./.build/build/commands/rules.js
var rules = __webpack_require__(3643);
// EXTERNAL MODULE: ./.build/build/commands/terminal.js
var commands_terminal = __webpack_require__(7638);
;// CONCATENATED MODULE: ./.build/build/commands/board.js
/**
 * `change-gate board`: the pack that an advisory board reads before it meets, from all records of this checkout. It authorises nothing; what
 * could not be read is said, and the exit code says that something may be missing.
 */










const MOST_BYTES = 1_048_576;
async function board(args, terminal) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return refuse(terminal, options);
    const now = options.at ?? terminal.now();
    const read = await (0,board_files/* readCheckout */.b$)(options, now);
    if (read.kind === 'misuse')
        return refuse(terminal, read.because);
    if (read.kind === 'blind')
        return (0,board_files/* sayBlind */.VL)(read, terminal);
    const { files, facts } = read;
    const { register } = files;
    if (register === null) {
        const faults = files.findings.filter(({ reason }) => reason.startsWith('register-'));
        terminal.err(faults.length > 0 ? (0,rules/* renderFaults */.MT)(faults, files.texts, terminal.width) : NO_REGISTER);
        return commands_terminal/* EXIT */.d.undetermined;
    }
    const chosen = chooseBoard(register.value, options.board);
    if (typeof chosen === 'string')
        return refuse(terminal, chosen);
    const { meeting, since, next, format } = options;
    const pack = packBoard({
        files: { ...files, register },
        facts,
        now,
        ...chosen,
        meeting,
        since,
        next,
        tzdata: process.versions.tz ?? 'unknown',
    });
    const text = await render(pack, options, terminal);
    const isLacking = pack.findings.some(({ level }) => level === 'error');
    const { output, isForced } = options;
    const delivered = await (0,board_files/* deliver */.cK)({ text, format, output, isForced, isLacking }, files, terminal);
    return typeof delivered === 'string' ? refuse(terminal, delivered) : delivered;
}
const ADD = 'add one to .github/change-gate/register.yml, such as `boards: {cab: {chair: change-and-release-manager, members: [LOGIN, LOGIN], quorum: 2}}`';
const NO_REGISTER = `There is no register, and so no board: write one (change-gate init makes a first one), then ${ADD}.\n`;
function refuse(terminal, message) {
    return (0,rules/* refuseUsage */.ms)(terminal, 'board', (0,safe_text/* shown */.SP)(message, 500));
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
    return `the register has no board ${(0,show/* quote */.hD)(name)}; ${near === null ? `it has ${names.join(', ')}` : `did you mean ${near}?`}`;
}
async function render(pack, { format, output }, terminal) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 8054).then(__webpack_require__.bind(__webpack_require__, 8054))).renderBoardText(pack, {
                colour: output === null && terminal.isColour,
                width: terminal.width,
            });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 3416).then(__webpack_require__.bind(__webpack_require__, 3416))).renderBoardMarkdown(pack, { limit: MOST_BYTES });
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 3221))).renderBoardPage(pack);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9047).then(__webpack_require__.bind(__webpack_require__, 9047))).renderBoardJson(pack);
    }
}
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                root: text,
                board: text,
                meeting: text,
                since: text,
                next: text,
                facts: text,
                format: text,
                output: text,
                force: { type: 'boolean' },
                at: text,
            },
        });
        if (positionals.length > 0)
            return `it takes no ${JSON.stringify(positionals[0])}; name the board with --board`;
        const { meeting } = values;
        if (meeting === undefined)
            return 'say on which day the board meets: --meeting 2026-11-26';
        for (const [name, day] of Object.entries({ meeting, since: values.since, next: values.next })) {
            const advice = day === undefined ? null : (0,time_grammar/* checkDay */.p3)(day);
            if (advice !== null)
                return `--${name}: ${advice.message} ${advice.remedy}`;
        }
        const advice = values.at === undefined ? null : (0,time_grammar/* checkInstant */.wv)(values.at);
        if (advice !== null)
            return `--at: ${advice.message} ${advice.remedy}`;
        const usual = defaultDays(meeting);
        const [since, next] = [values.since ?? usual?.since ?? '', values.next ?? usual?.next ?? ''];
        const fault = findDaysFault(since, meeting, next);
        if (fault !== null)
            return fault;
        const format = (0,board_files/* chooseFormat */.H8)(values.format, values.output);
        if (format === null)
            return `--format is ${JSON.stringify(values.format)}; it can be ${board_files/* FORMATS */.hR.join(', ')}`;
        if (values.output === '')
            return '--output is empty; name a file';
        if (values.force === true && values.output === undefined)
            return '--force is for --output';
        return {
            root: values.root ?? '.',
            board: values.board ?? null,
            meeting,
            since,
            next,
            facts: values.facts ?? null,
            format,
            output: values.output ?? null,
            isForced: values.force ?? false,
            at: values.at ?? null,
        };
    }
    catch (error) {
        return (0,rules/* sayMisuse */.kw)(error);
    }
}


/***/ }),

/***/ 6993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planForward)
});

// EXTERNAL MODULE: ./.build/build/domain/collisions.js
var domain_collisions = __webpack_require__(177);
// EXTERNAL MODULE: ./.build/build/domain/examination.js + 7 modules
var examination = __webpack_require__(6796);
// EXTERNAL MODULE: ./.build/build/domain/calendar.js + 1 modules
var domain_calendar = __webpack_require__(7216);
// EXTERNAL MODULE: ./.build/build/domain/forward-survey.js
var forward_survey = __webpack_require__(2962);
// EXTERNAL MODULE: ./.build/build/domain/intervals.js
var intervals = __webpack_require__(3420);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/domain/forward-calendar.js
/** The calendar's windows and freezes as spans of a range, each rule by itself; a calendar with a fault is not used at all. */




/** @param isKnown whether the file is what the repository holds */
function readForwardCalendar({ calendar, policy }, question, isKnown) {
    if (!isKnown)
        return { rules: null, windows: [], freezes: [], findings: [] };
    const findings = (0,domain_calendar/* inspectCalendar */.B)(calendar, policy);
    if (findings.some(({ level }) => level === 'error'))
        return { rules: null, windows: [], freezes: [], findings };
    const rules = (0,domain_calendar/* readCalendar */.f)(calendar, policy);
    const { range } = question;
    const asked = (all) => all.filter(({ environments }) => (0,forward_survey/* isRuleAskedFor */.O)(question, environments));
    const spread = (all) => all
        .flatMap((rule) => (0,intervals/* unite */._f)(rule.spansIn(range)).map((span) => ({ rule, span })))
        .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.rule.name, b.rule.name));
    return {
        rules,
        windows: spread(asked(rules.windows)).map(({ rule, span }) => describe(rule, span)),
        freezes: spread(asked(rules.freezes)).map(({ rule, span }) => ({
            id: rule.id,
            hardness: rule.hardness,
            ...describe(rule, span),
        })),
        findings: [...findings, ...sayHorizon(rules, range, policy.timezone)],
    };
}
function describe({ name, environments }, { start, end }) {
    return { name, environments: [...new Set(environments)], start: (0,time/* toIso */.tK)(start), end: (0,time/* toIso */.tK)(end) };
}
/** Days beyond the published ones look free of freezes, and are only not known. */
function sayHorizon(rules, range, zone) {
    return rules.freezes.flatMap(({ name, known }) => {
        if (known === null || (known.start <= range.start && range.end <= known.end))
            return [];
        const message = `The days of the freeze \u201c${name}\u201d are known from ${(0,time/* describeInstant */.l0)(known.start, zone)} until ${(0,time/* describeInstant */.l0)(known.end, zone)} only; the schedule reaches further.`;
        const remedy = 'Use a release of change-gate with newer bank holidays, or ask for less time.';
        return [{ reason: 'calendar-horizon', level: 'warning', change: null, message, remedy, where: null }];
    });
}
/** By start, then by end. */
function compareSpans(a, b) {
    return a.start - b.start || a.end - b.end;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/domain/items.js
var domain_items = __webpack_require__(2450);
// EXTERNAL MODULE: ./.build/build/domain/risk.js
var risk = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/build/domain/schedule-text.js
var schedule_text = __webpack_require__(4773);
// EXTERNAL MODULE: ./.build/build/domain/standard-changes.js
var standard_changes = __webpack_require__(7953);
;// CONCATENATED MODULE: ./.build/build/domain/forward-change.js
/**
 * One record as the forward schedule has it: when, how risky, and how far it has come by its own word and the clock. A record whose
 * time cannot be read has no place in a schedule, and is said to have none.
 */






/** @param now milliseconds since 1970; `zone` is the one to speak in */
function placeRecord(record, now, zone) {
    const read = (0,schedule_text/* readSchedule */.C)(record, zone);
    if (read.kind === 'unsound')
        return { kind: 'unsound', findings: read.findings };
    const { withdrawn, outcome } = record.value;
    const { span, findings } = read;
    if (span === null)
        return { kind: withdrawn === undefined && outcome === undefined ? 'untimed' : 'nowhere' };
    return { kind: 'placed', placed: { record, span, state: stateOf(record, span, now), findings } };
}
function stateOf({ value }, span, now) {
    if (value.withdrawn !== undefined)
        return 'withdrawn';
    if (value.outcome !== undefined)
        return 'ended';
    if (now < span.start)
        return 'planned';
    return now < span.end ? 'under-way' : 'overdue';
}
/** The level without the changed files, which nobody knows before there are any. */
function riskOf(record, { policy, models, items }) {
    const model = record.value.type === 'standard' ? (0,standard_changes/* findModel */.P)(models, record) : null;
    const criticality = (0,domain_items/* criticalityOf */.NS)(items, record.value['configuration-items']);
    const subject = { environments: record.value.environments, criticality, files: null };
    const value = (0,examination/* withModelPlan */.xK)({ models }, record);
    const { verdict } = (0,risk/* assessRisk */.ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null);
    const isKnown = verdict.computed !== null || verdict.declared !== null || model !== null;
    return { level: verdict.final, isKnown };
}
function describeUntimed({ path, value }, risk) {
    return {
        id: value.id,
        title: value.title,
        type: value.type,
        path,
        risk: risk.isKnown ? risk.level : null,
        priority: value.priority ?? null,
        environments: [...value.environments],
        items: [...new Set(value['configuration-items'].map(domain_items/* normaliseRef */.uH))],
        release: value.release ?? null,
        requestedBy: value['requested-by'],
    };
}
function describeScheduled({ record, span, state }, risk, problems) {
    const { value } = record;
    return {
        ...describeUntimed(record, risk),
        start: (0,time/* toIso */.tK)(span.start),
        end: (0,time/* toIso */.tK)(span.end),
        state,
        result: state === 'ended' ? (value.outcome?.result ?? null) : null,
        dependsOn: [...(value['depends-on'] ?? [])],
        problems: problems.map(({ reason, level, message, remedy }) => ({ reason, level, message, remedy })),
    };
}

;// CONCATENATED MODULE: ./.build/build/domain/forward-collisions.js
/** Collisions of the whole schedule: every pair once, whichever of the two was looked at, with all the places that they share. */




/** The most pairs that are listed: where everything collides with everything there are as many as the square of the changes. */
const MOST_PAIRS = 50_000;
class PairList {
    #pairs = new Map();
    #range;
    constructor(range) {
        this.#range = range;
    }
    get isFull() {
        return this.#pairs.size >= MOST_PAIRS;
    }
    add(self, own, { kind, other, span, places }) {
        const shared = { start: Math.max(own.start, span.start), end: Math.min(own.end, span.end) };
        if (!(0,intervals/* isOverlapping */.Kk)(shared, this.#range))
            return;
        const key = [self.record.path, other.record.path].sort(compareText).join('\n');
        const known = this.#pairs.get(key);
        if (known === undefined) {
            if (this.isFull)
                return;
            const changes = (0,domain_collisions/* isEarlier */.bG)(self, other) ? [self, other] : [other, self];
            this.#pairs.set(key, { changes, kind, span: shared, places: new Set(places) });
            // What both change is the same from either side, but for the spelling of an environment.
        }
        else if (kind === 'related-item')
            for (const place of places)
                known.places.add(place);
    }
    /** By the time at which the two begin to overlap, then by id. */
    list() {
        return [...this.#pairs.values()]
            .map(({ changes: [first, second], kind, span, places }) => ({
            changes: [first.record.value.id, second.record.value.id],
            kind,
            places: [...places].sort(compareText),
            span,
        }))
            .sort((a, b) => compareSpans(a.span, b.span) ||
            compareText(a.changes[0], b.changes[0]) ||
            compareText(a.changes[1], b.changes[1]))
            .map(({ span, ...collision }) => ({ ...collision, start: (0,time/* toIso */.tK)(span.start), end: (0,time/* toIso */.tK)(span.end) }));
    }
}

// EXTERNAL MODULE: ./.build/build/domain/dependencies.js
var dependencies = __webpack_require__(4901);
// EXTERNAL MODULE: ./.build/build/domain/freezes.js
var freezes = __webpack_require__(8306);
// EXTERNAL MODULE: ./.build/build/domain/granting.js
var domain_granting = __webpack_require__(3850);
// EXTERNAL MODULE: ./.build/build/domain/lead-time.js
var lead_time = __webpack_require__(5310);
// EXTERNAL MODULE: ./.build/build/domain/planned-change.js
var planned_change = __webpack_require__(7513);
// EXTERNAL MODULE: ./.build/build/domain/record-check.js
var record_check = __webpack_require__(9864);
// EXTERNAL MODULE: ./.build/build/domain/schedule-moment.js
var schedule_moment = __webpack_require__(4282);
// EXTERNAL MODULE: ./.build/build/domain/windows.js
var windows = __webpack_require__(5795);
;// CONCATENATED MODULE: ./.build/build/domain/forward-problems.js








/** The most collisions that stand with one change; the schedule lists all of them. */
const COLLISIONS_NAMED = 20;
const LEVELS = ['error', 'warning', 'notice'];
/** Errors first. Nothing about a change that is over, but that its end is missing. */
function judgePlanned(placed, change, collisions, rules) {
    const { record, state } = placed;
    const { policy, now } = rules;
    if (state === 'withdrawn' || state === 'ended')
        return [];
    const suggest = () => suggestFor(record);
    if (state === 'overdue')
        return (0,schedule_moment/* judgeMoment */.M)(change, 'review', now, undefined, () => END_IT);
    const { id, retries } = record.value;
    const duration = (0,schedule_moment/* judgeDuration */._)(change, policy);
    const { calendar } = rules;
    // An emergency needs no window, and no freeze stops it.
    const isRuled = calendar !== null && duration.isCountable && record.value.type !== 'emergency';
    const granting = { now, mayGrant: (0,domain_granting/* grantingFor */.I)(rules.directory, record) };
    const asked = {
        requestedAt: record.value['requested-at'],
        lateAccepted: record.value.late !== undefined,
    };
    const found = [
        ...placed.findings,
        ...(0,record_check/* judgeIdentity */.Ec)(record, rules.recordsWith(id)),
        ...(retries === undefined ? [] : (0,record_check/* judgeRetry */.UY)(record, rules.recordsWith(retries))),
        ...(0,dependencies/* judgeDependencies */.n)(change, rules.others, 'review', now).findings,
        ...(rules.isPolicyKnown ? duration.findings : []),
        ...(isRuled ? (0,windows/* judgeWindows */.B)(calendar, change, suggest) : []),
        ...(isRuled ? (0,freezes/* judgeFreezes */.gb)(calendar, change, granting, suggest) : []),
        ...(rules.isPolicyKnown ? (0,lead_time/* judgeLeadTime */.dj)(asked, change, policy).findings(suggest) : []),
        ...nameSome(record, collisions.findings(suggest)),
    ];
    return LEVELS.flatMap((level) => found.filter((finding) => finding.level === level));
}
const END_IT = 'Write its outcome if it went out; else move its schedule, or withdraw it.';
/** When else it could be is found for one change at a time: for thousands at once it would cost more than the schedule itself. */
function suggestFor({ value }) {
    return `Move the schedule (start and end); \`change-gate check ${value.id}\` says to when.`;
}
function nameSome(record, collisions) {
    const rest = collisions.slice(COLLISIONS_NAMED);
    if (rest.length === 0)
        return collisions;
    const level = rest.some((finding) => finding.level === 'error') ? {} : { level: 'warning' };
    const more = (0,planned_change/* findingAbout */.Bd)(record, {
        reason: 'collision',
        ...level,
        message: `${record.value.id} collides with ${rest.length} more changes.`,
        remedy: 'Look at the list of collisions, and agree who goes when.',
        pointer: ['schedule', 'start'],
    });
    return [...collisions.slice(0, COLLISIONS_NAMED), more];
}

// EXTERNAL MODULE: ./.build/build/domain/people.js
var people = __webpack_require__(5875);
// EXTERNAL MODULE: ./.build/build/domain/schedule.js + 1 modules
var schedule = __webpack_require__(40);
;// CONCATENATED MODULE: ./.build/build/domain/forward.js
/**
 * Makes the forward schedule from all that was read: every record stands in it, or a finding says why it does not. Time grows with the
 * records times their logarithm, and with the collisions that there are.
 */













/** @throws RangeError where `now` is no instant; those who ask read a clock, or what they were given, before. */
function planForward(files, question) {
    const now = (0,time/* parseInstant */.nV)(question.now);
    if (now === null)
        throw new RangeError(`${question.now} is no instant.`);
    const { policy } = files;
    const { range } = question;
    const days = (0,schedule/* inspectDays */.a)(policy);
    const isKnown = (0,forward_survey/* areRulesKnown */.pD)([...files.findings, ...days]);
    const calendar = readForwardCalendar(files, question, isKnown);
    const zone = days.length === 0 ? policy.timezone : 'UTC';
    const asked = files.records.filter((record) => (0,forward_survey/* isAskedFor */.un)(question, record));
    const places = asked.map((record) => ({ record, place: placeRecord(record, now, zone) }));
    const placed = places
        .flatMap(({ place }) => (place.kind === 'placed' && (0,intervals/* isOverlapping */.Kk)(place.placed.span, range) ? [place.placed] : []))
        .sort((a, b) => compareSpans({ ...a.span, end: 0 }, { ...b.span, end: 0 }) || compareRecords(a.record, b.record));
    const rules = {
        policy,
        isPolicyKnown: isKnown,
        calendar: calendar.rules,
        directory: files.register === null || days.length > 0
            ? null
            : (0,people/* buildDirectory */.WP)(files.register.value, files.register.path, policy.timezone, undefined),
        // The same order whatever the order of the files: what is said of collisions follows it.
        others: [...files.records].sort((a, b) => compareText(a.path, b.path)).map((record) => toOther(record, files)),
        recordsWith: (0,forward_survey/* indexById */.RX)(files.records),
        now,
    };
    const { changes, pairs } = judgeAll(placed, files, rules, question, zone);
    const untimed = places
        .flatMap(({ record, place }) => (place.kind === 'untimed' ? [record] : []))
        .sort(compareRecords)
        .map((record) => describeUntimed(record, riskOf(record, files)));
    const own = [
        ...days,
        ...calendar.findings,
        ...places.flatMap(({ place }) => (place.kind === 'unsound' ? place.findings : [])),
        ...(pairs.isFull ? [sayFull()] : []),
    ];
    return {
        schema: 1,
        generatedAt: (0,time/* toIso */.tK)(now),
        timezone: policy.timezone,
        tzdata: question.tzdata,
        repository: question.repository,
        range: { start: (0,time/* toIso */.tK)(range.start), end: (0,time/* toIso */.tK)(range.end) },
        changes,
        untimed,
        windows: calendar.windows,
        freezes: calendar.freezes,
        collisions: pairs.list(),
        releases: listReleases(changes, untimed),
        findings: files.order([...files.findings, ...own.map(files.locate)]).map(describeFinding),
    };
}
function toOther(record, { policy }) {
    const { withdrawn, outcome } = record.value;
    return {
        record,
        requestedAt: record.value['requested-at'],
        hasCountedApproval: (0,examination/* isTakenAsApproved */.td)({ policy }, record),
        live: withdrawn === undefined && outcome === undefined,
    };
}
function judgeAll(placed, files, rules, question, zone) {
    const pairs = new PairList(question.range);
    const { policy, items } = files;
    const standing = new Map(rules.others.map((other) => [other.record, other]));
    const related = (ref) => (items === null ? [] : (0,domain_items/* dependantsOf */.ew)(items, ref));
    const changes = placed.map((one) => {
        const risk = riskOf(one.record, files);
        const change = (0,planned_change/* planChange */.AS)(one.record, risk.level, one.record.value.environments, one.span, zone);
        const self = standing.get(one.record);
        const collisions = self?.live === true && !pairs.isFull
            ? (0,domain_collisions/* findCollisions */.tn)(change, self, rules.others, policy.schedule.collisions, related)
            : domain_collisions/* NO_COLLISIONS */.IG;
        if (self !== undefined)
            for (const neighbour of collisions.neighbours)
                pairs.add(self, one.span, neighbour);
        return describeScheduled(one, risk, judgePlanned(one, change, collisions, rules));
    });
    return { changes, pairs };
}
function sayFull() {
    return {
        reason: 'collision',
        level: 'error',
        change: null,
        message: `There are ${MOST_PAIRS} collisions or more; no more of them are listed, and changes after them stand without theirs.`,
        remedy: 'Ask for less time, or for one environment or item at a time.',
        where: null,
    };
}
/** What belongs together, in the order in which it starts; what has no time comes last, and what was withdrawn is no part of it. */
function listReleases(changes, untimed) {
    const releases = new Map();
    for (const { id, release } of [...changes.filter(({ state }) => state !== 'withdrawn'), ...untimed]) {
        if (release === null)
            continue;
        const known = releases.get(release) ?? [];
        releases.set(release, known);
        known.push(id);
    }
    return [...releases].map(([name, ids]) => ({ name, changes: ids }));
}
function compareRecords(a, b) {
    return compareText(a.value.id, b.value.id) || compareText(a.path, b.path);
}
function describeFinding(finding) {
    const { reason, level, message, remedy, change, path, line, column } = finding;
    return { reason, level, message, remedy, change, path, line, column };
}


/***/ })

};
