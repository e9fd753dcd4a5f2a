export const id = 3221;
export const ids = [3221];
export const modules = {

/***/ 2174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _board_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/** What a member must know of one change, as rows of a label and a text or a list: the same on paper, in a terminal and in Markdown. */


/** The most entries of one list; the JSON has all of them. */
const MOST = 30;
function partsOf(item, pack) {
    return [
        { title: 'The change', rows: changeRows(item, pack) },
        { title: 'Risk', rows: riskRows(item) },
        { title: 'Time and plan', rows: planRows(item, pack) },
        { title: 'Approval', rows: approvalRows(item, pack) },
    ];
}
function row(label, text) {
    return text === null ? [] : [{ label, texts: [text], kind: 'text' }];
}
function list(label, texts, kind = 'list') {
    if (texts.length === 0)
        return [];
    const more = texts.length > MOST ? [`and ${texts.length - MOST} more`] : [];
    return [{ label, texts: [...texts.slice(0, MOST), ...more], kind }];
}
function changeRows(item, { timezone }) {
    const { why, description, type, priority, requestedBy, requestedAt, implementers, environments, items } = item;
    return [
        ...row('Why', why),
        ...row('What', description),
        ...row('Kind', `${type} change, ${priority === null ? 'no priority given' : `${priority} priority`}`),
        ...row('Asked for by', `${requestedBy} on ${(0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMoment */ .Gg)(requestedAt, timezone)}; carried out by ${implementers.join(', ')}`),
        ...row('Environments', environments.join(', ')),
        ...list('Items', items.map(_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayItem */ .Di)),
        ...row('Release', item.release),
    ];
}
function riskRows({ risk, assessment, unsure }) {
    return [
        ...row('Risk', (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRisk */ .Ds)({ risk, assessment })),
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
    return /^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+S)?)?$/.test(downtime) ? null : downtime;
}
function planRows(item, pack) {
    const { schedule, plan, dependsOn, problems, refusals } = item;
    const when = schedule === null ? 'whenever the calendar allows' : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayRange */ .DJ)(schedule.start, schedule.end, pack.timezone);
    const timing = (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayTiming */ ._h)(item);
    const backout = plan?.backout;
    return [
        ...row('When', when),
        ...list('Mind', timing === null ? [] : [timing], 'alert'),
        ...(problems === null ? row('Schedule', 'too far from the meeting to be judged by the calendar') : []),
        ...list('Against it', [...refusals, ...(problems ?? [])].map(({ reason, message }) => `${reason}: ${message}`), 'alert'),
        ...row('Depends on', dependsOn.length === 0 ? null : dependsOn.map(_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayDependency */ .nX).join(', ')),
        ...list('Steps', plan?.implementation ?? [], 'steps'),
        ...list('Verification', plan?.verification ?? []),
        ...(backout === undefined
            ? list('Back-out', ['The record has no plan.'], 'alert')
            : [
                ...list('Back-out', backout.steps, 'steps'),
                ...row('Go back when', `${backout.trigger}; takes ${backout.duration}, ${backout.tested ? 'tested' : 'not tested'}; point of no return: ${backout['point-of-no-return'] ?? 'not given'}`),
            ]),
        ...list('Communication', plan?.communication ?? []),
    ];
}
function approvalRows(item, pack) {
    const { requirements, claims, approvals, basis, quorum, type } = item;
    const conflicted = quorum?.conflicted ?? [];
    const others = quorum === null ? [] : (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayOthers */ .Rf)(quorum);
    const isModelFit = item.refusals.every(({ reason }) => !reason.startsWith('model-'));
    const stands = isModelFit ? 'nothing: its model was approved' : 'a model that stands for it, and this one does not';
    const none = type === 'standard' ? stands : 'no rule of the policy matches it';
    const isElsewhere = quorum !== null && item.minuted !== null && item.minuted.board !== pack.board.name;
    const minuted = (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMinuted */ .sh)(item);
    return [
        ...row('Standing', (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayStanding */ .u2)(item)),
        ...list('Needs', requirements.length === 0 ? [none] : requirements.map((one) => (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRequirement */ .VJ)(one, basis))),
        ...row('Proved', type === 'standard' ? null : (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayBasis */ .AC)(item, pack)),
        ...list('Approvals', approvals.map((one) => (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayApproval */ .$2)(one, pack.timezone))),
        ...list('Declared', claims.map((one) => (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayClaim */ .qU)(one, pack.timezone))),
        ...(isElsewhere
            ? list('Put down for', [`${minuted}: the decision of this board counts once the record names it.`], 'alert')
            : row('Put down for', minuted)),
        ...(quorum === null
            ? []
            : [
                ...list('Quorum', [(0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayQuorum */ .n1)(quorum)], quorum.isPossibleWithoutAway ? 'list' : 'alert'),
                ...row('Can sit', (0,_board_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayAble */ .mQ)(quorum, pack.attendance)),
                ...list('Cannot sit', conflicted.map(({ login, because }) => `${login} ${because}`)),
                ...list('Besides', others, quorum.others.every(({ have, count }) => have >= count) ? 'list' : 'alert'),
            ]),
    ];
}


/***/ }),

/***/ 3221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBoardPage: () => (/* binding */ renderBoardPage)
});

// EXTERNAL MODULE: ./.build/build/domain/risk.js
var domain_risk = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/build/report/board-item-rows.js
var board_item_rows = __webpack_require__(2174);
// EXTERNAL MODULE: ./.build/build/report/calendar-page-html.js
var calendar_page_html = __webpack_require__(3994);
// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
;// CONCATENATED MODULE: ./.build/build/report/board-page-item.js
/** One change on the page of a board: its gist and place in the risk matrix, the rows that a member must know, and room for the decision. */




/** What the head of a card says already. */
const IN_THE_HEAD = ['Kind', 'Standing'];
function renderItem(item, pack, number) {
    const risk = item.risk.final;
    const parts = (0,board_item_rows/* partsOf */.C)(item, pack)
        .map(({ title, rows }) => ({ title, rows: rows.filter(({ label }) => !IN_THE_HEAD.includes(label)) }))
        .map(({ title, rows }) => `<h4>${(0,calendar_page_html/* said */.ag)(title)}</h4>\n<dl class="rows">\n${rows.map(renderRow).join('\n')}\n</dl>\n`)
        .join('');
    const digest = item.digest.replace(/^sha256:/u, '').slice(0, 12);
    return `<article class="card item risk-${risk}" aria-labelledby="item-${number}">
<header>
<div>
<p class="id">${number} \u00b7 ${(0,calendar_page_html/* apart */.zZ)(item.id, 70)}</p>
<h3 id="item-${number}">${(0,calendar_page_html/* apart */.zZ)(item.title, 200)}</h3>
<p class="facts"><span class="tag">${risk} risk</span> <span>${(0,calendar_page_html/* said */.ag)(item.priority ?? 'no')} priority</span> <span>${(0,calendar_page_html/* said */.ag)(item.type)} change</span> <span>digest <code>${(0,calendar_page_html/* said */.ag)(digest)}</code></span></p>
</div>
${renderMatrix(item, pack.bands)}</header>
${parts}<p class="decision"><span><i class="box"></i>approved</span> <span><i class="box"></i>rejected</span> <span><i class="box"></i>deferred</span> <span class="line">conditions:</span></p>
</article>
`;
}
function renderRow({ label, texts, kind }) {
    return `<dt>${(0,calendar_page_html/* said */.ag)(label)}</dt>\n<dd>${renderTexts(texts, kind)}</dd>`;
}
function renderTexts(texts, kind) {
    const items = texts.map((text) => `<li>${(0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</li>`).join('');
    switch (kind) {
        case 'text':
            return texts.map((text) => (0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)).join(' ');
        case 'steps':
            return `<ol class="steps">${items}</ol>`;
        case 'list':
            return `<ul class="several">${items}</ul>`;
        case 'alert':
            return `<ul class="alert">${texts.map((text) => `<li>\u26a0 ${(0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</li>`).join('')}</ul>`;
    }
}
const STEPS = [1, 2, 3, 4, 5];
const SIZE = 20;
/** Impact grows upwards and likelihood to the right; the mark is where the record puts the change. */
function renderMatrix({ assessment, risk }, bands) {
    if (assessment === null)
        return '';
    const { impact, likelihood } = assessment;
    const cells = STEPS.flatMap((up) => STEPS.map((right) => `<rect class="of-${(0,domain_risk/* bandOf */.BV)(up * right, bands)}" x="${(right - 1) * SIZE}" y="${(5 - up) * SIZE}" width="${SIZE}" height="${SIZE}"/>`)).join('');
    const [x, y] = [(likelihood - 0.5) * SIZE, (5.5 - impact) * SIZE];
    const words = `Impact ${impact} of 5, likelihood ${likelihood} of 5: ${risk.computed ?? risk.final}`;
    return `<figure class="matrix">
<svg viewBox="-1 -1 102 102" role="img" aria-label="${(0,calendar_page_html/* said */.ag)(words)}">${cells}<circle cx="${x}" cy="${y}" r="6"/></svg>
<figcaption>impact \u2191 likelihood \u2192</figcaption>
</figure>
`;
}

// EXTERNAL MODULE: ./.build/build/report/board-words.js
var board_words = __webpack_require__(3872);
// EXTERNAL MODULE: ./.build/build/report/page-frame.js
var page_frame = __webpack_require__(5001);
;// CONCATENATED MODULE: ./.build/build/report/board-page-lists.js





/** The most rows of a table; the JSON has all of them. */
const MOST = 200;
function rowHead({ id, title }) {
    return `<th scope="row"><span class="id">${(0,calendar_page_html/* apart */.zZ)(id, 70)}</span><small>${(0,calendar_page_html/* apart */.zZ)(title, 200)}</small></th>`;
}
function list(texts) {
    return texts.map((text) => `<div>${(0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</div>`).join('');
}
/** What stands against a change at a glance; the whole sentences stand where the change is told. */
function alerts(problems) {
    return problems
        .map(({ reason, level }) => `<div class="${level === 'notice' ? 'soft' : 'bad'}">\u26a0 ${(0,calendar_page_html/* said */.ag)(reason)}</div>`)
        .join('');
}
function tag(risk) {
    return `<span class="risk-${risk ?? 'unknown'}"><span class="tag">${risk ?? 'not known'}</span></span>`;
}
function tableOf(columns, entries, render, kind = 'even') {
    if (entries.length === 0)
        return '';
    const rest = entries.length - MOST;
    const more = rest > 0 ? `<p class="soft">And ${rest} more; the JSON has all of them.</p>\n` : '';
    return `${(0,page_frame/* wideTable */.Im)(columns, entries.slice(0, MOST).map((entry) => `<tr>${render(entry)}</tr>`), kind)}${more}`;
}
/** A section that is left out where it has nothing to say. */
function sectionIfAny(id, title, content) {
    return content === '' ? '' : (0,page_frame/* section */.uW)(id, title, content, '');
}
function renderFindings({ findings }, isError) {
    const wanted = findings.filter(({ level }) => (level === 'error') === isError);
    const rows = tableOf(['Reason', 'Where', 'What is so, and what to do'], wanted, (one) => {
        const { reason, path, line, column, message, remedy } = one;
        const place = path === null ? '\u2013' : [path, line, column].filter((part) => part !== null).join(':');
        return `<th scope="row">${(0,calendar_page_html/* said */.ag)(reason)}</th>${(0,page_frame/* cell */.Hn)('Where', (0,calendar_page_html/* apart */.zZ)(place, 240))}${(0,page_frame/* cell */.Hn)('What', `${(0,calendar_page_html/* apart */.zZ)(message, safe_text/* LONGEST */.zP)}<small>\u2192 ${(0,calendar_page_html/* apart */.zZ)(remedy, safe_text/* LONGEST */.zP)}</small>`)}`;
    }, 'last');
    return sectionIfAny(isError ? 'faults' : 'notices', isError ? 'Could not be used' : 'To be known besides', rows);
}
function renderMembers({ attendance, board }) {
    const rows = tableOf(['Member', 'Level on the day', 'Comes', 'May not decide on'], attendance.members, (member) => `<th scope="row">${(0,calendar_page_html/* apart */.zZ)(member.login, 60)}</th>${(0,page_frame/* cell */.Hn)('Level', (0,calendar_page_html/* said */.ag)((0,board_words/* sayRole */.c9)(member)))}${(0,page_frame/* cell */.Hn)('Comes', (0,calendar_page_html/* apart */.zZ)((0,board_words/* sayPresence */.H5)(member), safe_text/* LONGEST */.zP))}${(0,page_frame/* cell */.Hn)('May not decide on', member.conflicts.length === 0 ? '\u2013' : list(member.conflicts))}`);
    const rule = `Quorum ${board.quorum} of ${(0,board_words/* count */.U9)(board.members, 'member')}, one of them a ${board.chair}.`;
    const notes = attendance.notes.map((note) => `<p class="soft">${(0,calendar_page_html/* apart */.zZ)(note, safe_text/* LONGEST */.zP)}</p>\n`).join('');
    return rows === '' ? '' : `<p>${(0,calendar_page_html/* said */.ag)(rule)}</p>\n${rows}${notes}`;
}
/** The agenda at a glance, before each change at length. */
function renderAgenda(pack) {
    const numbered = pack.decisions.map((item, index) => ({ item, number: index + 1 }));
    return tableOf(['Change', 'Risk', 'When', 'Quorum', 'Mind'], numbered, ({ item, number }) => {
        const { id, title, risk, quorum, problems, refusals } = item;
        const timing = item.timing === 'during' || item.timing === 'before' ? ['time before the decision'] : [];
        const besides = quorum?.others.some((one) => one.have < one.count) === true ? ['somebody beside the board is missing'] : [];
        const reasons = [...refusals, ...(problems ?? [])].map(({ reason }) => reason);
        const marks = [...new Set([...timing, ...reasons, ...besides])];
        const mind = marks.map((mark) => `<div class="bad">\u26a0 ${(0,calendar_page_html/* said */.ag)(mark)}</div>`).join('');
        const can = quorum === null
            ? '\u2013'
            : quorum.isPossibleWithoutAway
                ? 'possible'
                : quorum.isPossible
                    ? '\u26a0 only with apologies taken back'
                    : '\u26a0 not possible';
        return `<th scope="row"><a href="#item-${number}">${number}</a> <span class="id">${(0,calendar_page_html/* apart */.zZ)(id, 70)}</span><small>${(0,calendar_page_html/* apart */.zZ)(title, 200)}</small></th>${(0,page_frame/* cell */.Hn)('Risk', tag(risk.final))}${(0,page_frame/* cell */.Hn)('When', whenOf(item, pack))}${(0,page_frame/* cell */.Hn)('Quorum', (0,calendar_page_html/* said */.ag)(can), can.startsWith('\u26a0') ? 'bad' : '')}${(0,page_frame/* cell */.Hn)('Mind', mind === '' ? '\u2013' : mind)}`;
    });
}
function renderOpen(pack) {
    return tableOf(['Change', 'Risk', 'When', 'Approval'], pack.open, (item) => {
        const known = (0,board_item_rows/* partsOf */.C)(item, pack).flatMap(({ rows }) => rows);
        const of = (...labels) => known
            .filter(({ label }) => labels.includes(label))
            .map(({ texts, kind }) => kind === 'alert'
            ? texts.map((text) => `<div class="warn">\u26a0 ${(0,calendar_page_html/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</div>`).join('')
            : list(texts))
            .join('');
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Risk', tag(item.risk.final))}${(0,page_frame/* cell */.Hn)('When', whenOf(item, pack) + of('Mind', 'Against it'))}${(0,page_frame/* cell */.Hn)('Approval', of('Standing', 'Needs', 'Declared'))}`;
    }, 'last');
}
function whenOf({ schedule }, { timezone }) {
    const when = schedule === null ? 'whenever the calendar allows' : (0,board_words/* sayTime */.JS)(schedule.start, schedule.end, timezone);
    return `<div>${(0,calendar_page_html/* said */.ag)(when)}</div>`;
}
function renderPlanned({ ahead, timezone }) {
    return tableOf(['Change', 'Risk', 'When', 'Where', 'Depends on, against it'], ahead.changes, (change) => {
        const depends = list(change.dependsOn.map((one) => `depends on ${(0,board_words/* sayDependency */.nX)(one)}`));
        const against = `${depends}${alerts(change.problems)}`;
        return `${rowHead(change)}${(0,page_frame/* cell */.Hn)('Risk', tag(change.risk))}${(0,page_frame/* cell */.Hn)('When', (0,calendar_page_html/* said */.ag)((0,board_words/* sayTime */.JS)(change.start, change.end, timezone)))}${(0,page_frame/* cell */.Hn)('Where', list(change.environments))}${(0,page_frame/* cell */.Hn)('Besides', against === '' ? '\u2013' : against)}`;
    });
}
function renderCollisions({ ahead, timezone }) {
    const rows = tableOf(['Changes', 'Where', 'When'], ahead.collisions, ({ changes, places, start, end }) => {
        const both = changes.map((id) => (0,calendar_page_html/* apart */.zZ)(id, 70)).join(' and ');
        return `<th scope="row">${both}</th>${(0,page_frame/* cell */.Hn)('Where', list(places))}${(0,page_frame/* cell */.Hn)('When', (0,calendar_page_html/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, timezone)))}`;
    });
    return sectionIfAny('collisions', 'Collisions', rows);
}
function renderFreezes({ ahead, timezone }) {
    const rows = tableOf(['Freeze', 'Where', 'When'], ahead.freezes, (freeze) => {
        const { id, name, hardness, environments, start, end } = freeze;
        return `<th scope="row">${(0,calendar_page_html/* apart */.zZ)(name, 160)}<small>${(0,calendar_page_html/* apart */.zZ)(id, 70)}, ${(0,calendar_page_html/* said */.ag)(hardness)}</small></th>${(0,page_frame/* cell */.Hn)('Where', list(environments))}${(0,page_frame/* cell */.Hn)('When', (0,calendar_page_html/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, timezone)))}`;
    });
    return sectionIfAny('freezes', 'Freezes', rows);
}
function renderEmergencies(pack) {
    const columns = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
    return tableOf(columns, pack.emergencies, (item) => {
        const { incident, justification, start, end, result, retrospective } = item;
        const payers = (0,board_words/* sayPayers */.ok)(item);
        const when = start === null || end === null ? '\u2013' : (0,calendar_page_html/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, pack.timezone));
        const look = `<span${markOf(retrospective.kind)}>${(0,calendar_page_html/* apart */.zZ)((0,board_words/* sayLookBack */._W)(retrospective, 'retrospective'), safe_text/* LONGEST */.zP)}</span>`;
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Incident', `${(0,calendar_page_html/* apart */.zZ)(incident ?? 'no incident', 100)}: ${(0,calendar_page_html/* apart */.zZ)(justification, safe_text/* LONGEST */.zP)}`)}${(0,page_frame/* cell */.Hn)('When', when)}${(0,page_frame/* cell */.Hn)('Outcome', (0,calendar_page_html/* said */.ag)(result ?? 'no outcome yet'))}${(0,page_frame/* cell */.Hn)('Retrospective', `${look}${payers === null ? '' : `<small>${(0,calendar_page_html/* apart */.zZ)(payers, safe_text/* LONGEST */.zP)}</small>`}`)}`;
    });
}
function markOf(kind) {
    return kind === 'overdue' ? ' class="bad"' : '';
}
function renderOutcomes(pack) {
    return tableOf(['Change', 'Outcome', 'When', 'Summary', 'Review'], pack.outcomes, (item) => {
        const { result, started, ended, summary, review, type } = item;
        const isBad = result === 'failed' || result === 'backed-out';
        const look = (0,board_words/* sayLookBack */._W)(review, type === 'emergency' ? 'retrospective' : 'review');
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Outcome', `${isBad ? '\u2717 ' : ''}${(0,calendar_page_html/* said */.ag)(result)}`, isBad ? 'bad' : 'state')}${(0,page_frame/* cell */.Hn)('When', (0,calendar_page_html/* said */.ag)((0,board_words/* sayTime */.JS)(started, ended, pack.timezone)))}${(0,page_frame/* cell */.Hn)('Summary', (0,calendar_page_html/* apart */.zZ)(summary, safe_text/* LONGEST */.zP))}${(0,page_frame/* cell */.Hn)('Review', `<span${markOf(review.kind)}>${(0,calendar_page_html/* apart */.zZ)(look, safe_text/* LONGEST */.zP)}</span>`)}`;
    });
}
function renderOverdue(pack) {
    const rows = tableOf(['Change', 'Its time ended', 'Who can say what became of it'], pack.overdue, (item) => {
        const { end, implementers } = item;
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Its time ended', (0,calendar_page_html/* said */.ag)((0,board_words/* sayMoment */.Gg)(end, pack.timezone)))}${(0,page_frame/* cell */.Hn)('Who', list(implementers))}`;
    });
    return sectionIfAny('overdue', 'Without an outcome', rows);
}
function renderOwed(pack) {
    const rows = tableOf(['Change', 'What', 'Last day', 'Who can give it'], pack.owed, (item) => {
        const { what, state, day, eligible } = item;
        const kind = state === 'overdue' ? 'bad' : '';
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('What', (0,calendar_page_html/* said */.ag)(`${what} ${state}`), kind)}${(0,page_frame/* cell */.Hn)('Last day', (0,calendar_page_html/* said */.ag)(day ?? 'not known'))}${(0,page_frame/* cell */.Hn)('Who', eligible.length === 0 ? '\u2013' : list(eligible))}`;
    });
    return sectionIfAny('owed', 'Reviews owed', rows);
}

;// CONCATENATED MODULE: ./.build/build/report/board-page-style.js
/** What the page of a board has beside the common style: the card of a change, its matrix, and the box for the decision. */
const BOARD_STYLE = `
.item > header { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; }
.item .id { color: var(--soft); font-weight: 600; font-size: .92rem; }
.item .gist { margin-top: 6px; }
.item .facts { margin-top: 6px; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: .92rem; color: var(--soft); }
.matrix { flex: none; }
.matrix svg { display: block; width: 104px; height: 104px; }
.matrix figcaption { font-size: .75rem; color: var(--soft); text-align: center; }
.matrix .of-low { fill: var(--low-ground); } .matrix .of-moderate { fill: var(--moderate-ground); }
.matrix .of-high { fill: var(--high-ground); } .matrix .of-extreme { fill: var(--extreme-ground); }
.matrix rect { stroke: var(--line); stroke-width: 1; }
.matrix circle { fill: var(--ink); stroke: var(--card); stroke-width: 2; }
.rows { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 3px 14px; font-size: .94rem; }
.rows dt { color: var(--soft); }
.rows .steps { padding-left: 1.3em; }
.rows .several li + li { margin-top: 2px; }
.rows .alert { margin: 0; padding: 2px 10px; font-weight: 400; }
.decision { margin-top: 16px; padding-top: 10px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 6px 22px; font-size: .92rem; }
.decision .box { display: inline-block; width: .85em; height: .85em; border: 1.5px solid var(--ink); margin-right: 6px; vertical-align: -.05em; }
.decision .line { flex: 1 1 16rem; border-bottom: 1px solid var(--soft); color: var(--soft); min-height: 1.4em; }
.state { font-weight: 600; }
@media (max-width: 640px) {
  .item > header { flex-direction: column; }
  .rows { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .rows dt { margin-top: 7px; font-size: .86rem; }
}
@media print {
  .item { break-inside: auto; }
  .item > header, .decision, .rows dd { break-inside: avoid; }
  .decision { break-before: avoid; }
  .rows { grid-template-columns: 30mm minmax(0, 1fr); gap: 1.5pt 8pt; }
  .matrix rect { stroke: #555; }
  .matrix .of-low { fill: #fff; } .matrix .of-moderate { fill: #eee; } .matrix .of-high { fill: #d5d5d5; } .matrix .of-extreme { fill: #b5b5b5; }
}
`;

// EXTERNAL MODULE: ./.build/build/report/moment.js
var moment = __webpack_require__(1026);
// EXTERNAL MODULE: ./.build/build/report/page-style.js
var page_style = __webpack_require__(6393);
;// CONCATENATED MODULE: ./.build/build/report/board-page.js








/** The same pack gives the same bytes. */
function renderBoardPage(pack) {
    return (0,page_frame/* framePage */.dw)({
        title: `Board pack: ${pack.board.name}, ${(0,board_words/* sayDay */.sA)(pack.meeting)}`,
        style: (0,page_style/* pageStyle */.x)(BOARD_STYLE),
        head: renderHead(pack),
        main: [
            renderFindings(pack, true),
            (0,page_frame/* section */.uW)('members', 'Who has to come', renderMembers(pack), 'The board has no members.'),
            (0,page_frame/* section */.uW)('decide', 'To decide', `${renderAgenda(pack)}${pack.decisions.map((item, index) => renderItem(item, pack, index + 1)).join('')}`, 'Nothing waits for this board.'),
            (0,page_frame/* section */.uW)('open', 'Open besides', renderOpen(pack), 'No other change is open.'),
            (0,page_frame/* section */.uW)('planned', 'Planned until the next meeting', renderPlanned(pack), 'Nothing is planned.'),
            renderCollisions(pack),
            renderFreezes(pack),
            (0,page_frame/* section */.uW)('emergencies', 'Emergencies', renderEmergencies(pack), 'There was none.'),
            (0,page_frame/* section */.uW)('outcomes', 'Outcomes since the last meeting', renderOutcomes(pack), 'No change ended.'),
            renderOverdue(pack),
            renderOwed(pack),
            renderFindings(pack, false),
        ].join(''),
        foot: renderFoot(pack),
    });
}
function renderHead(pack) {
    const lack = (0,board_words/* sayLack */.JM)(pack);
    const counts = (0,board_words/* sayCounts */.A7)(pack)
        .map(([number, what]) => `<li><b>${number}</b> ${(0,calendar_page_html/* said */.ag)(what)}</li>`)
        .join('\n');
    return `<p class="over">Board pack: ${(0,calendar_page_html/* apart */.zZ)(pack.board.name, 70)}</p>
<h1>${(0,calendar_page_html/* said */.ag)((0,board_words/* sayDay */.sA)(pack.meeting))}</h1>
<p class="under">Since ${(0,calendar_page_html/* said */.ag)((0,board_words/* sayDay */.sA)(pack.since))}; next meeting ${(0,calendar_page_html/* said */.ag)((0,board_words/* sayDay */.sA)(pack.next))}. Times are those of ${(0,calendar_page_html/* apart */.zZ)(pack.timezone, 60)}.</p>
<p class="caution">${(0,calendar_page_html/* said */.ag)(board_words/* PREPARES_ONLY */.SE)}</p>
${lack === null ? '' : `<p class="alert">${(0,calendar_page_html/* said */.ag)(lack)}</p>\n`}<ul class="glance">
${counts}
</ul>
`;
}
function renderFoot({ generatedAt, timezone, hasFacts }) {
    const known = hasFacts ? 'with the facts that were given' : 'from the records alone, without facts from GitHub';
    return `<p>Made by change-gate at ${(0,calendar_page_html/* said */.ag)((0,moment/* sayInstant */.$r)(generatedAt, timezone))}, ${known}.</p>\n`;
}


/***/ })

};
