"use strict";
exports.id = 1324;
exports.ids = [1324];
exports.modules = {

/***/ 1324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeBoard: () => (/* binding */ describeBoard)
});

// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
// EXTERNAL MODULE: ./.build/build/src/oversight/survey/words.js
var survey_words = __webpack_require__(146);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time_time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/words.js
/** The parts of a board pack in words, for every surface alike. Plain text of one line, not escaped for any of them yet. */





/** What stands under every title: a pack is easily taken for a decision. */
const PREPARES_ONLY = 'It prepares decisions and makes none: nothing here is authorised, and what records declare is a claim.';
/** A heading of each part with how many it holds, in the order of the pack. */
function sayCounts(pack) {
    const { decisions, open, ahead, emergencies, outcomes, overdue, owed } = pack;
    return [
        [decisions.length, 'to decide'],
        [open.length, 'open besides'],
        [ahead.changes.length, 'planned until the next meeting'],
        [emergencies.length, emergencies.length === 1 ? 'emergency' : 'emergencies'],
        [outcomes.length, outcomes.length === 1 ? 'outcome' : 'outcomes'],
        [overdue.length, 'without an outcome'],
        [owed.length, owed.length === 1 ? 'review owed' : 'reviews owed'],
    ];
}
/** What is missing because it could not be read; null where everything was. */
function sayLack({ findings }) {
    const errors = (0,words/* countFaulty */.bq)(findings);
    if (errors === 0)
        return null;
    return `${(0,words/* count */.U9)(errors, 'file or rule', 'files or rules')} could not be used, so changes or problems may be missing here.`;
}
/** `high: impact 4 \u00d7 likelihood 2 = 8 is high; also \u201ccritical item\u201d`, in the words of the comment. */
function sayRisk({ risk, assessment }) {
    if (assessment === null || risk.computed === null)
        return `${risk.final}: the level of the model${(0,words/* sayFloors */.Z$)(risk, ',')}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: impact ${assessment.impact} \u00d7 likelihood ${assessment.likelihood} = ${risk.score} is ${risk.computed}${declared}${(0,words/* sayFloors */.Z$)(risk)}`;
}
function sayTiming({ timing }) {
    switch (timing) {
        case 'after':
        case 'untimed':
            return null;
        case 'during':
            return 'Its time reaches into the day of the meeting: decide before it begins, or have it moved.';
        case 'before':
            return 'Its time is over before the meeting: it cannot be decided there unless it is moved.';
    }
}
/** `component:default/ledger (owner group:default/payments, criticality 3; 2 depend on it: \u2026)`. */
function sayItem({ ref, isListed, owner, criticality, countsAs, dependants }) {
    const known = [
        ...(isListed === false ? ['not in the catalog'] : []),
        ...(owner === null ? [] : [`owner ${owner}`]),
        ...sayCriticality(criticality, countsAs),
        ...(dependants.length === 0 ? [] : [`needed by ${some(dependants, 5)}`]),
    ];
    return known.length === 0 ? ref : `${ref} (${known.join('; ')})`;
}
function sayCriticality(own, countsAs) {
    if (countsAs === null)
        return own === null ? [] : [`criticality ${own}`];
    if (own === null)
        return [`no criticality of its own, counts as ${countsAs}`];
    return [own === countsAs ? `criticality ${own}` : `criticality ${own}, counts as ${countsAs}`];
}
/** Those who could be counted, with who is not expected and in whose place somebody sits: two for one seat fill one. */
function sayAble({ able }, { members }) {
    if (able.length === 0)
        return 'nobody';
    const isOf = (login) => (other) => other.toLowerCase() === login.toLowerCase();
    return able
        .map((login) => {
        const member = members.find((one) => isOf(login)(one.login));
        if (member !== undefined)
            return member.standIns.length === 0 ? login : `${login} (sent apologies)`;
        const lent = members.filter(({ standIns }) => standIns.some((one) => isOf(login)(one.login)));
        return lent.length === 0 ? login : `${login} (for ${lent.map((one) => one.login).join(', ')})`;
    })
        .join(', ');
}
function some(names, most) {
    return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
function sayDependency({ id, state }) {
    return `${id} (${state === 'unknown' ? 'not known' : state})`;
}
function sayRequirement(requirement, basis) {
    const { rule, count: places, have, met } = requirement;
    const needs = (0,words/* sayRequirement */.VJ)(requirement);
    if (basis === 'none')
        return `${needs} (rule \u201c${rule}\u201d)`;
    return `${needs} (rule \u201c${rule}\u201d): ${met ? 'met' : `${have} of ${places}`}`;
}
/** What a member pastes; the digest in it holds for one head of one pull request, so that it is had from GitHub alone. */
function sayApprovalLine({ id, approvalLine }) {
    return approvalLine === null
        ? ['`change-gate approve ', id, '` says where, and with which line'].join('')
        : ['a review with the line ', { code: approvalLine }];
}
/** What the approvals are known by. */
function sayBasis({ basis }, { hasFacts }) {
    switch (basis) {
        case 'facts':
            return 'by the facts given';
        case 'declared':
            return 'by entries of the record, which this policy takes as evidence';
        case 'none':
            return hasFacts
                ? 'not known: the facts given do not tell of this record'
                : 'not known: give what GitHub said with --facts';
    }
}
function sayApproval({ approver, role, evidence, at, counted, reason }, zone) {
    const given = `${approver}, ${role === null ? 'no role level' : (0,words/* sayName */.NJ)(role)}, by ${evidence}${at === null ? '' : ` on ${sayMoment(at, zone)}`}`;
    return counted ? `${given}: counts` : `${given}: does not count (${reason ?? 'no reason given'})`;
}
function sayClaim({ approver, decision, at, note, boundTo, isListed }, zone) {
    const doubts = [
        ...(boundTo === 'other' ? ['for other content of the record'] : []),
        ...(boundTo === 'nothing' ? ['bound to no content'] : []),
        ...(isListed ? [] : ['not in the register']),
    ];
    const doubt = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`;
    return `${approver}: ${decision} on ${sayMoment(at, zone)}${doubt}${note === null ? '' : `. ${note}`}`;
}
function sayMinuted({ minuted }) {
    if (minuted === null)
        return null;
    const link = minuted.minute === null ? '' : `, minute ${minuted.minute}`;
    return `${minuted.board}, meeting of ${minuted.meeting}${link}`;
}
function sayStanding({ standing, quorum }) {
    switch (standing) {
        case 'to-decide':
            return quorum === null ? null : 'to be decided by this board';
        case 'declared':
            return 'by its own entries this board has decided already';
        case 'shown':
            return 'approvals that count show that this board has decided';
    }
}
/** Whether the board can decide, with the numbers. */
function sayQuorum({ have, count: seats, isPossible, isPossibleWithoutAway, hasChair }) {
    const filled = `${have} of ${seats} seats can be filled`;
    if (isPossibleWithoutAway)
        return `possible: ${filled}`;
    if (isPossible)
        return `possible only if somebody comes who delegated for that day: ${filled}`;
    return `not possible: ${filled}${hasChair ? '' : ', and nobody of the chair\u2019s level may decide'}`;
}
/** What else the rule asks for and nobody can give; empty where all of it can be had. */
function sayOthers({ others }, requirements) {
    return others.map(({ needs, count: places, have }) => {
        const asked = requirements.find((one) => one.needs === needs);
        const who = asked === undefined ? needs : (0,words/* sayRequirement */.VJ)(asked);
        return have >= places
            ? `${who}: somebody can`
            : `${who}: ${have === 0 ? 'nobody' : `only ${have}`} can beside the board`;
    });
}
function sayRole({ role, why, isChairLevel }) {
    switch (why) {
        case 'not-listed':
            return 'not in the register: has no seat';
        case 'ended':
            return 'the role ended before that day';
        case 'not-yet':
            return 'the role begins after that day';
        case 'none':
            return 'no role level';
        case 'held':
            return `${role === null ? 'no role level' : (0,words/* sayName */.NJ)(role)}${isChairLevel ? ' (chair\u2019s level)' : ''}`;
    }
}
/** Who stands in, or that the member is expected; nobody is expected whose seat does not hold on that day. */
function sayPresence({ standIns, why }) {
    if (standIns.length === 0)
        return why === 'held' || why === 'none' ? 'expected' : 'cannot sit';
    const whom = standIns.map(({ login, isMember, limit, until }) => `${login}${limit === null ? '' : `, ${limit}`}, until ${until}${isMember ? ' (has a seat of their own, and one vote)' : ''}`);
    return `apologies; stands in: ${whom.join('; ')}`;
}
function sayLookBack({ kind, day, by }, what) {
    switch (kind) {
        case 'none':
            return `no ${what} asked for`;
        case 'done':
            return `${what} by ${by ?? 'somebody'}`;
        case 'due':
            return `${what} due by ${(0,words/* sayDay */.sA)(day ?? '')}`;
        case 'overdue':
            return `${what} overdue since ${(0,words/* sayDay */.sA)(day ?? '')}`;
        case 'beyond':
            return `${what} owed; bank holidays are not known that far ahead`;
    }
}
/** Who can pay the debt of an emergency; null where none is owed. */
function sayPayers({ retrospective }) {
    const { kind, needs, eligible } = retrospective;
    if (kind === 'none' || kind === 'done' || needs === null)
        return null;
    if (eligible.length > 0)
        return `${(0,safe_text/* listWords */.yh)(eligible.slice(0, 5), 'or')} can give it`;
    return `nobody in the register can give it: it needs a ${(0,words/* sayName */.NJ)(needs)} who took no part`;
}
/** `Tue 1 Dec 2026, 10:00 to 12:00`, for a table under a title that names the zone; both days where they differ. */
function sayTime(start, end, zone) {
    const [from, to] = [splitTime(start, zone), splitTime(end, zone)];
    return from.day === to.day
        ? `${from.day}, ${from.time} to ${to.time}`
        : `${from.day}, ${from.time} to ${to.day}, ${to.time}`;
}
/** `Tue 1 Dec 2026, 10:00`; text that is no instant as it is. */
function sayMoment(text, zone) {
    const { day, time } = splitTime(text, zone);
    return time === '' ? day : `${day}, ${time}`;
}
function splitTime(text, zone) {
    const instant = (0,time_time/* parseInstant */.nV)(text);
    const words = instant === null ? '' : (0,time_time/* describeInstant */.l0)(instant, (0,wall_time/* isKnownZone */.Wn)(zone) ? zone : 'UTC');
    const [, time, weekday, day, month, year] = /^(\S+) on (\w{3})\w* (\d+) (\w{3})\w* (\d+)/u.exec(words) ?? [];
    return time === undefined ? { day: text, time: '' } : { day: `${weekday} ${day} ${month} ${year}`, time };
}
function sayWhen({ schedule }, { timezone }) {
    return schedule === null ? 'whenever the calendar allows' : sayTime(schedule.start, schedule.end, timezone);
}
/** Whether the board can decide, in a word or two. */
function sayCan({ quorum }) {
    if (quorum === null)
        return '\u2013';
    if (quorum.isPossibleWithoutAway)
        return 'possible';
    return quorum.isPossible ? '\u26a0 only with apologies taken back' : '\u26a0 not possible';
}
/** What stands against a change at a glance; the whole sentences stand where the change is told. */
function sayMarks({ timing, refusals, problems, quorum }) {
    const isEarly = timing === 'during' || timing === 'before';
    const isShort = quorum?.others.some(({ have, count: places }) => have < places) === true;
    const marks = [
        ...(isEarly ? ['time before the decision'] : []),
        ...[...refusals, ...(problems ?? [])].map(({ reason }) => `${reasons/* CATALOGUE */.yh[reason].title} (${reason})`),
        ...(isShort ? ['somebody beside the board is missing'] : []),
    ];
    return [...new Set(marks)];
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/document-lists.js
/** What lies ahead of a board until its next meeting, and what happened since the last one, as sections of its pack. */


function nameOf({ id, title }) {
    return { kind: 'lines', texts: [{ strong: id }, title] };
}
function describeAhead({ ahead, timezone }) {
    const changes = ahead.changes.map((change) => [
        nameOf(change),
        { risk: change.risk },
        sayTime(change.start, change.end, timezone),
        (0,render_document/* lines */.Mn)(change.environments),
        (0,render_document/* lines */.Mn)(change.dependsOn.map(sayDependency)),
        change.problems.length === 0
            ? render_document/* NOTHING */.K$
            : { kind: 'alert', texts: change.problems.map(({ reason }) => ({ code: reason })) },
    ]);
    const collisions = ahead.collisions.map(({ changes: both, places, start, end }) => [
        { strong: both.join(' and ') },
        (0,render_document/* lines */.Mn)(places),
        sayTime(start, end, timezone),
    ]);
    const freezes = ahead.freezes.map(({ id, name, hardness, environments, start, end }) => [
        { kind: 'lines', texts: [{ strong: name }, `${id}, ${hardness}`] },
        (0,render_document/* lines */.Mn)(environments),
        sayTime(start, end, timezone),
    ]);
    const columns = ['Change', 'Risk', 'When', 'Where', 'Depends on', 'Problem'];
    return [
        ...part(3, 'Planned until the next meeting', 'Nothing is planned.', (0,render_document/* table */.tp)(columns, 'planned changes', changes)),
        ...part(4, 'Collisions', null, (0,render_document/* table */.tp)(['Changes', 'Where', 'When'], 'collisions', collisions)),
        ...part(5, 'Freezes', null, (0,render_document/* table */.tp)(['Freeze', 'Where', 'When'], 'freezes', freezes)),
    ];
}
/** What went wrong since the last meeting: a board reads it before it decides anything new. */
function describeFailures(pack) {
    const failed = pack.outcomes.filter(isBad);
    const wrong = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
    const emergencies = pack.emergencies.map((item) => emergencyRow(item, pack));
    return [
        ...part(1, 'Failed since the last meeting', 'No change failed or was backed out.', (0,render_document/* table */.tp)(ENDED, 'outcomes', failed.map((item) => outcomeRow(item, pack)))),
        ...part(2, 'Emergencies', 'There was none.', (0,render_document/* table */.tp)(wrong, 'emergencies', emergencies)),
    ];
}
const ENDED = ['Change', 'Outcome', 'When', 'Summary', 'Review'];
function isBad({ result }) {
    return result === 'failed' || result === 'backed-out';
}
function emergencyRow(item, { timezone }) {
    const { incident, justification, start, end, result, retrospective } = item;
    const payers = sayPayers(item);
    return [
        nameOf(item),
        [incident === null ? 'no incident' : { code: incident }, `: ${justification}`],
        start === null || end === null ? 'no time is written' : sayTime(start, end, timezone),
        result ?? 'no outcome yet',
        (0,render_document/* lines */.Mn)([lookBack(retrospective, 'retrospective'), ...(payers === null ? [] : [payers])]),
    ];
}
function outcomeRow(item, { timezone }) {
    return [
        nameOf(item),
        isBad(item) ? { strong: `\u2717 ${item.result}` } : item.result,
        sayTime(item.started, item.ended, timezone),
        item.summary,
        lookBack(item.review, item.type === 'emergency' ? 'retrospective' : 'review'),
    ];
}
function describePast(pack) {
    const { timezone } = pack;
    const outcomes = pack.outcomes.filter((item) => !isBad(item)).map((item) => outcomeRow(item, pack));
    const overdue = pack.overdue.map((item) => [nameOf(item), sayMoment(item.end, timezone), (0,render_document/* lines */.Mn)(item.implementers)]);
    const owed = pack.owed.map((item) => {
        const what = `${item.what} ${item.state}`;
        return [
            nameOf(item),
            item.state === 'overdue' ? { strong: what } : what,
            item.day ?? 'not known',
            (0,render_document/* lines */.Mn)(item.eligible),
        ];
    });
    const who = ['Change', 'Its time ended', 'Who can say what became of it'];
    return [
        ...part(5, 'Went well since the last meeting', 'No change ended well.', (0,render_document/* table */.tp)(ENDED, 'outcomes', outcomes)),
        ...part(3, 'Without an outcome', null, (0,render_document/* table */.tp)(who, 'changes without an outcome', overdue)),
        ...part(3, 'Reviews owed', null, (0,render_document/* table */.tp)(['Change', 'What', 'Last day', 'Who can give it'], 'reviews', owed)),
    ];
}
/** A section that says that it is empty, or is left out then. */
function part(rank, title, empty, blocks) {
    if (blocks.length > 0)
        return [(0,render_document/* section */.uW)(title, blocks, rank)];
    return empty === null ? [] : [(0,render_document/* section */.uW)(title, [(0,render_document/* sentence */.em)(empty)], rank)];
}
function lookBack(look, what) {
    const words = sayLookBack(look, what);
    return look.kind === 'overdue' ? { strong: words } : words;
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/item-facts.js
/** What a member must know of one change, as facts in four parts. */





/** The most entries of one list; the JSON has all of them. */
const MOST = 12;
function partsOf(item, pack) {
    return [
        { title: 'The change', facts: changeRows(item, pack) },
        { title: 'Risk', facts: riskRows(item) },
        { title: 'Time and plan', facts: planRows(item, pack) },
        { title: 'Approval', facts: approvalRows(item, pack) },
    ];
}
function row(label, text) {
    return text === null ? [] : [{ label, content: text }];
}
function list(label, texts, kind = 'lines') {
    if (texts.length === 0)
        return [];
    const more = texts.length > MOST ? [`and ${texts.length - MOST} more`] : [];
    return [{ label, content: { kind, texts: [...texts.slice(0, MOST), ...more] } }];
}
function changeRows(item, { timezone }) {
    const { why, description, type, priority, requestedBy, requestedAt, implementers, environments, items } = item;
    const digest = (0,terms_digest/* shortDigest */.VK)(item.digest);
    return [
        ...triedRows(item, timezone),
        ...row('Why', why),
        ...row('What', description),
        ...row('Kind', `${type} change, ${priority === null ? 'no priority given' : `${priority} priority`}`),
        ...row('Asked for by', `${requestedBy} on ${sayMoment(requestedAt, timezone)}; carried out by ${implementers.join(', ')}`),
        ...row('Environments', environments.join(', ')),
        ...list('Items', items.map(sayItem)),
        ...row('Release', item.release),
        { label: 'Record', content: [{ code: item.path }, ', digest ', { code: digest }] },
        ...row('Pull request', item.pullRequest === null ? 'not known: give what GitHub said with --facts' : `#${item.pullRequest}`),
    ];
}
/** A second attempt is read by what came of the first. */
function triedRows({ retries }, timezone) {
    if (retries === null)
        return [];
    const { id, result, ended, summary, review } = retries;
    if (result === null || ended === null)
        return list('Tries again', [`${id}, of which no outcome is known here`], 'alert');
    return [
        ...row('Tries again', `${id}, which was ${result} on ${sayMoment(ended, timezone)}. ${summary ?? ''}`),
        ...row('Its review', review === null
            ? null
            : [sayLookBack(review, 'review'), review.findings].filter((text) => text !== null).join(': ')),
    ];
}
function riskRows({ risk, assessment, unsure }) {
    return [
        ...row('Risk', sayRisk({ risk, assessment })),
        ...(assessment === null
            ? []
            : [
                ...row('Could go wrong', assessment.text),
                ...list('Mitigations', assessment.mitigations),
                ...row('Security', assessment.security),
                ...row('Privacy', assessment.privacy),
                ...row('Downtime', sayDowntime(assessment.downtime)),
                ...row('Assessed by', assessment.assessedBy),
            ]),
        ...list('Not known yet', unsure),
    ];
}
function sayDowntime(downtime) {
    if (downtime === null)
        return 'not answered, which counts as some';
    return /^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+S)?)?$/.test(downtime) ? null : (0,words/* sayDuration */.kP)(downtime);
}
function planRows(item, pack) {
    const { schedule, plan, dependsOn, problems, refusals } = item;
    const when = schedule === null ? 'whenever the calendar allows' : (0,moment/* sayRange */.DJ)(schedule.start, schedule.end, pack.timezone);
    const timing = sayTiming(item);
    const backout = plan?.backout;
    return [
        ...row('When', when),
        ...list('Watch out', timing === null ? [] : [timing], 'alert'),
        ...(problems === null ? row('Schedule', 'too far from the meeting to be judged by the calendar') : []),
        ...list('Problem', [...refusals, ...(problems ?? [])].map(({ reason, message }) => `${reason}: ${(0,moment/* shortenTimes */.Ck)(message, pack.timezone, pack.generatedAt)}`), 'alert'),
        ...row('Depends on', dependsOn.length === 0 ? null : dependsOn.map(sayDependency).join(', ')),
        ...list('Steps', plan?.implementation ?? [], 'steps'),
        ...list('Verification', plan?.verification ?? []),
        ...(backout === undefined
            ? list('Back-out', ['The record has no plan.'], 'alert')
            : [
                ...list('Back-out', backout.steps, 'steps'),
                ...row('Go back when', `${backout.trigger}; takes ${(0,words/* sayDuration */.kP)(backout.duration)}, ${backout.tested ? 'tested' : 'not tested'}; point of no return: ${backout['point-of-no-return'] ?? 'not given'}`),
            ]),
        ...list('Communication', plan?.communication ?? []),
    ];
}
function approvalRows(item, pack) {
    const { requirements, claims, approvals, basis, quorum, type } = item;
    const conflicted = quorum?.conflicted ?? [];
    const others = quorum === null ? [] : sayOthers(quorum, requirements);
    const isModelFit = item.refusals.every(({ reason }) => reasons/* CATALOGUE */.yh[reason].about !== 'kinds');
    const stands = isModelFit ? 'nothing: its model was approved' : 'by its model, which does not allow it';
    const none = type === 'standard' ? stands : 'no rule of the policy matches it';
    const isElsewhere = quorum !== null && item.minuted !== null && item.minuted.board !== pack.board.name;
    const minuted = sayMinuted(item);
    return [
        ...row('Standing', sayStanding(item)),
        ...list('Needs', requirements.length === 0 ? [none] : requirements.map((one) => sayRequirement(one, basis))),
        ...(type === 'standard' || item.standing !== 'to-decide'
            ? []
            : [{ label: 'To approve', content: sayApprovalLine(item) }]),
        ...row('Proved', type === 'standard' ? null : sayBasis(item, pack)),
        ...list('Approvals', approvals.map((one) => sayApproval(one, pack.timezone))),
        ...list('Declared', claims.map((one) => sayClaim(one, pack.timezone))),
        ...(isElsewhere
            ? list('Put down for', [`${minuted}: the decision of this board counts once the record names it.`], 'alert')
            : row('Put down for', minuted)),
        ...(quorum === null
            ? []
            : [
                ...list('Quorum', [sayQuorum(quorum)], quorum.isPossibleWithoutAway ? 'lines' : 'alert'),
                ...row('May vote', sayAble(quorum, pack.attendance)),
                ...list('May not vote', conflicted.map(({ login, because }) => `${login} ${because}`)),
                ...list('Also needed', others, quorum.others.every(({ have, count }) => have >= count) ? 'lines' : 'alert'),
            ]),
    ];
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/document.js
/** The board pack as a document: what could not be read, who has to come, what is to be decided, then what happened and lies ahead. */








function describeBoard(pack) {
    const { board, meeting, since, next, timezone, generatedAt, hasFacts, decisions, repositories } = pack;
    const lack = sayLack(pack);
    const known = hasFacts ? 'with the facts that were given' : 'from the records alone, without facts from GitHub';
    const counts = sayCounts(pack).map(([number, label]) => ({ label, value: String(number) }));
    return {
        title: `Board pack: ${board.name}, ${(0,words/* sayDay */.sA)(meeting)}`,
        blocks: [
            (0,render_document/* sentence */.em)(`Since ${(0,words/* sayDay */.sA)(since)}; next meeting ${(0,words/* sayDay */.sA)(next)} (${timezone}).`),
            ...(repositories === undefined ? [] : [(0,render_document/* sentence */.em)(`Changes of ${(0,survey_words/* sayRepositories */.c)(repositories)}.`)]),
            (0,render_document/* sentence */.em)(PREPARES_ONLY, 'caution'),
            ...(lack === null ? [] : [(0,render_document/* sentence */.em)(lack, 'alert')]),
            { kind: 'glance', what: 'counts', entries: counts },
            describeMembers(pack),
            (0,render_document/* section */.uW)('Agenda', decisions.length === 0 ? [(0,render_document/* sentence */.em)('Nothing waits for this board.')] : describeAgenda(pack), 1),
            ...describeFailures(pack),
            ...(decisions.length === 0
                ? []
                : [
                    (0,render_document/* section */.uW)('To decide', decisions.map((item, at) => describeItem(item, pack, `item-${at + 1}`)), 1),
                ]),
            describeOpen(pack),
            ...describeAhead(pack),
            ...describePast(pack),
            ...describeFindings(pack, 'Could not be used', true),
            ...describeFindings(pack, 'To be known besides', false),
            (0,render_document/* sentence */.em)(`Made by change-gate at ${(0,moment/* sayInstant */.$r)(generatedAt, timezone)}, ${known}.`, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
function describeFindings({ findings }, title, isError) {
    const wanted = findings.filter(({ level }) => (level === 'error') === isError);
    if (wanted.length === 0)
        return [];
    return [(0,render_document/* section */.uW)(title, [{ kind: 'findings', findings: wanted }], isError ? 1 : 7)];
}
function describeMembers({ attendance, board }) {
    const rows = attendance.members.map((member) => [
        { strong: member.login },
        sayRole(member),
        sayPresence(member),
        (0,render_document/* lines */.Mn)(member.conflicts),
    ]);
    return (0,render_document/* section */.uW)('Who has to come', [
        (0,render_document/* sentence */.em)(`Quorum ${board.quorum} of ${(0,words/* count */.U9)(board.members, 'member')}, one of them a ${(0,words/* sayName */.NJ)(board.chair)}.`),
        ...attendance.notes.map((note) => (0,render_document/* sentence */.em)(note)),
        ...(0,render_document/* table */.tp)(['Member', 'Level on the day', 'Comes', 'May not decide on'], 'members', rows),
    ], 1);
}
/** At a glance, before each change at length. */
function describeAgenda(pack) {
    const rows = pack.decisions.map((item, at) => {
        const marks = sayMarks(item);
        return [
            { kind: 'lines', texts: [{ strong: item.id, section: `item-${at + 1}` }, item.title] },
            { risk: item.risk.final },
            sayWhen(item, pack),
            sayCan(item),
            marks.length === 0 ? render_document/* NOTHING */.K$ : { kind: 'alert', texts: marks },
        ];
    });
    return (0,render_document/* table */.tp)(['Change', 'Risk', 'When', 'Quorum', 'Watch out'], 'changes to decide', rows);
}
/** What a member may say, in the words of the record. */
const CHOICES = ['approved', 'rejected', 'deferred'];
const LEVELS = [1, 2, 3, 4, 5];
function describeItem(item, pack, id) {
    const { assessment, risk } = item;
    const matrix = assessment === null
        ? []
        : [
            {
                kind: 'matrix',
                words: `Impact ${assessment.impact} of 5, likelihood ${assessment.likelihood} of 5: ${risk.computed ?? risk.final}`,
                levels: LEVELS.map((impact) => LEVELS.map((likelihood) => (0,risk_risk/* bandOf */.BV)(impact * likelihood, pack.bands))),
                impact: assessment.impact,
                likelihood: assessment.likelihood,
            },
        ];
    const parts = partsOf(item, pack)
        .filter(({ facts }) => facts.length > 0)
        .map(({ title, facts }) => (0,render_document/* section */.uW)(title, [{ kind: 'facts', what: 'rows of changes', facts }]));
    const form = { kind: 'form', label: 'The board', choices: CHOICES, rest: 'conditions:' };
    const votes = pack.attendance.members.map(({ login, conflicts }) => {
        const isOut = conflicts.includes(item.id);
        return { kind: 'form', label: login, choices: isOut ? [] : CHOICES, rest: isOut ? 'may not decide on this' : '' };
    });
    const heading = [{ strong: item.id }, ` ${item.title} (`, { risk: risk.final }, ' risk)'];
    return { kind: 'section', id, rank: 2, card: risk.final, heading, blocks: [...matrix, ...parts, ...votes, form] };
}
function describeOpen(pack) {
    const rows = pack.open.map((item) => {
        const known = partsOf(item, pack).flatMap(({ facts }) => facts);
        const of = (...labels) => known
            .filter(({ label }) => labels.includes(label))
            .flatMap(({ content }) => (typeof content === 'object' && 'texts' in content ? content.texts : [content]));
        const against = of('Watch out', 'Problem');
        return [
            nameOf(item),
            { risk: item.risk.final },
            sayWhen(item, pack),
            against.length === 0 ? render_document/* NOTHING */.K$ : { kind: 'alert', texts: against },
            (0,render_document/* lines */.Mn)(of('Standing', 'Needs', 'Declared')),
        ];
    });
    const columns = ['Change', 'Risk', 'When', 'Problem', 'Approval'];
    const blocks = rows.length === 0 ? [(0,render_document/* sentence */.em)('No other change is open.')] : (0,render_document/* table */.tp)(columns, 'open changes', rows);
    return (0,render_document/* section */.uW)('Open besides', blocks, 4);
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


/***/ })

};
;