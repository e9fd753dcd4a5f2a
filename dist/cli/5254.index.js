export const id = 5254;
export const ids = [5254];
export const modules = {

/***/ 1260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9041);
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
        ...row('Asked for by', `${requestedBy} on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMoment */ .Gg)(requestedAt, timezone)}; carried out by ${implementers.join(', ')}`),
        ...row('Environments', environments.join(', ')),
        ...list('Items', items.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayItem */ .Di)),
        ...row('Release', item.release),
    ];
}
function riskRows({ risk, assessment, unsure }) {
    return [
        ...row('Risk', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayRisk */ .Ds)({ risk, assessment })),
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
    const when = schedule === null ? 'whenever the calendar allows' : (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRange */ .DJ)(schedule.start, schedule.end, pack.timezone);
    const timing = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayTiming */ ._h)(item);
    const backout = plan?.backout;
    return [
        ...row('When', when),
        ...list('Mind', timing === null ? [] : [timing], 'alert'),
        ...(problems === null ? row('Schedule', 'too far from the meeting to be judged by the calendar') : []),
        ...list('Against it', [...refusals, ...(problems ?? [])].map(({ reason, message }) => `${reason}: ${message}`), 'alert'),
        ...row('Depends on', dependsOn.length === 0 ? null : dependsOn.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDependency */ .nX).join(', ')),
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
    const others = quorum === null ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayOthers */ .Rf)(quorum);
    const isModelFit = item.refusals.every(({ reason }) => !reason.startsWith('model-'));
    const stands = isModelFit ? 'nothing: its model was approved' : 'a model that stands for it, and this one does not';
    const none = type === 'standard' ? stands : 'no rule of the policy matches it';
    const isElsewhere = quorum !== null && item.minuted !== null && item.minuted.board !== pack.board.name;
    const minuted = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMinuted */ .sh)(item);
    return [
        ...row('Standing', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayStanding */ .u2)(item)),
        ...list('Needs', requirements.length === 0 ? [none] : requirements.map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayRequirement */ .VJ)(one, basis))),
        ...row('Proved', type === 'standard' ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayBasis */ .AC)(item, pack)),
        ...list('Approvals', approvals.map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayApproval */ .$2)(one, pack.timezone))),
        ...list('Declared', claims.map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayClaim */ .qU)(one, pack.timezone))),
        ...(isElsewhere
            ? list('Put down for', [`${minuted}: the decision of this board counts once the record names it.`], 'alert')
            : row('Put down for', minuted)),
        ...(quorum === null
            ? []
            : [
                ...list('Quorum', [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayQuorum */ .n1)(quorum)], quorum.isPossibleWithoutAway ? 'list' : 'alert'),
                ...row('Can sit', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayAble */ .mQ)(quorum, pack.attendance)),
                ...list('Cannot sit', conflicted.map(({ login, because }) => `${login} ${because}`)),
                ...list('Besides', others, quorum.others.every(({ have, count }) => have >= count) ? 'list' : 'alert'),
            ]),
    ];
}


/***/ }),

/***/ 5254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBoardPage: () => (/* binding */ renderBoardPage)
});

// EXTERNAL MODULE: ./.build/build/src/render/page/escape.js
var page_escape = __webpack_require__(1086);
// EXTERNAL MODULE: ./.build/build/src/render/page/frame.js
var page_frame = __webpack_require__(5616);
// EXTERNAL MODULE: ./.build/build/src/render/page/generated/style.js
var style = __webpack_require__(2554);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/generated/style.js
// Generated by scripts/generate.mjs from browser/styles/board.css. Do not edit.
/** What the page of a board has besides. */
const BOARD_STYLE = "/* The card of a change, its matrix, and the box for the decision. */\n.item > header {\n  display: flex;\n  gap: 16px;\n  align-items: flex-start;\n  justify-content: space-between;\n}\n.item .id {\n  color: var(--soft);\n  font-weight: 600;\n  font-size: 0.92rem;\n}\n.item .gist {\n  margin-top: 6px;\n}\n.item .facts {\n  margin-top: 6px;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 4px 14px;\n  font-size: 0.92rem;\n  color: var(--soft);\n}\n.matrix {\n  flex: none;\n}\n.matrix svg {\n  display: block;\n  width: 104px;\n  height: 104px;\n}\n.matrix figcaption {\n  font-size: 0.75rem;\n  color: var(--soft);\n  text-align: center;\n}\n.matrix .of-low {\n  fill: var(--low-ground);\n}\n.matrix .of-moderate {\n  fill: var(--moderate-ground);\n}\n.matrix .of-high {\n  fill: var(--high-ground);\n}\n.matrix .of-extreme {\n  fill: var(--extreme-ground);\n}\n.matrix rect {\n  stroke: var(--line);\n  stroke-width: 1;\n}\n.matrix circle {\n  fill: var(--ink);\n  stroke: var(--card);\n  stroke-width: 2;\n}\n.rows {\n  display: grid;\n  grid-template-columns: 8.5rem minmax(0, 1fr);\n  gap: 3px 14px;\n  font-size: 0.94rem;\n}\n.rows dt {\n  color: var(--soft);\n}\n.rows .steps {\n  padding-left: 1.3em;\n}\n.rows .several li + li {\n  margin-top: 2px;\n}\n.rows .alert {\n  margin: 0;\n  padding: 2px 10px;\n  font-weight: 400;\n}\n.decision {\n  margin-top: 16px;\n  padding-top: 10px;\n  border-top: 1px solid var(--line);\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px 22px;\n  font-size: 0.92rem;\n}\n.decision .box {\n  display: inline-block;\n  width: 0.85em;\n  height: 0.85em;\n  border: 1.5px solid var(--ink);\n  margin-right: 6px;\n  vertical-align: -0.05em;\n}\n.decision .line {\n  flex: 1 1 16rem;\n  border-bottom: 1px solid var(--soft);\n  color: var(--soft);\n  min-height: 1.4em;\n}\n.state {\n  font-weight: 600;\n}\n@media (max-width: 640px) {\n  .item > header {\n    flex-direction: column;\n  }\n  .rows {\n    grid-template-columns: minmax(0, 1fr);\n    gap: 0;\n  }\n  .rows dt {\n    margin-top: 7px;\n    font-size: 0.86rem;\n  }\n}\n@media print {\n  .item {\n    break-inside: auto;\n  }\n  .item > header,\n  .decision,\n  .rows dd {\n    break-inside: avoid;\n  }\n  .decision {\n    break-before: avoid;\n  }\n  .rows {\n    grid-template-columns: 30mm minmax(0, 1fr);\n    gap: 1.5pt 8pt;\n  }\n  .matrix rect {\n    stroke: #555;\n  }\n  .matrix .of-low {\n    fill: #fff;\n  }\n  .matrix .of-moderate {\n    fill: #eee;\n  }\n  .matrix .of-high {\n    fill: #d5d5d5;\n  }\n  .matrix .of-extreme {\n    fill: #b5b5b5;\n  }\n}\n";

// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/oversight/board/item-rows.js
var item_rows = __webpack_require__(1260);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/page-item.js
/** One change on the page of a board: its gist and place in the risk matrix, the rows that a member must know, and room for the decision. */





/** What the head of a card says already. */
const IN_THE_HEAD = ['Kind', 'Standing'];
function renderItem(item, pack, number) {
    const risk = item.risk.final;
    const parts = (0,item_rows/* partsOf */.C)(item, pack)
        .map(({ title, rows }) => ({ title, rows: rows.filter(({ label }) => !IN_THE_HEAD.includes(label)) }))
        .map(({ title, rows }) => `<h4>${(0,page_escape/* said */.ag)(title)}</h4>\n<dl class="rows">\n${rows.map(renderRow).join('\n')}\n</dl>\n`)
        .join('');
    const digest = (0,terms_digest/* shortDigest */.VK)(item.digest);
    return `<article class="card item risk-${risk}" aria-labelledby="item-${number}">
<header>
<div>
<p class="id">${number} \u00b7 ${(0,page_escape/* apart */.zZ)(item.id, 70)}</p>
<h3 id="item-${number}">${(0,page_escape/* apart */.zZ)(item.title, 200)}</h3>
<p class="facts"><span class="tag">${risk} risk</span> <span>${(0,page_escape/* said */.ag)(item.priority ?? 'no')} priority</span> <span>${(0,page_escape/* said */.ag)(item.type)} change</span> <span>digest <code>${(0,page_escape/* said */.ag)(digest)}</code></span></p>
</div>
${renderMatrix(item, pack.bands)}</header>
${parts}<p class="decision"><span><i class="box"></i>approved</span> <span><i class="box"></i>rejected</span> <span><i class="box"></i>deferred</span> <span class="line">conditions:</span></p>
</article>
`;
}
function renderRow({ label, texts, kind }) {
    return `<dt>${(0,page_escape/* said */.ag)(label)}</dt>\n<dd>${renderTexts(texts, kind)}</dd>`;
}
function renderTexts(texts, kind) {
    const items = texts.map((text) => `<li>${(0,page_escape/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</li>`).join('');
    switch (kind) {
        case 'text':
            return texts.map((text) => (0,page_escape/* apart */.zZ)(text, safe_text/* LONGEST */.zP)).join(' ');
        case 'steps':
            return `<ol class="steps">${items}</ol>`;
        case 'list':
            return `<ul class="several">${items}</ul>`;
        case 'alert':
            return `<ul class="alert">${texts.map((text) => `<li>\u26a0 ${(0,page_escape/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</li>`).join('')}</ul>`;
    }
}
const STEPS = [1, 2, 3, 4, 5];
const SIZE = 20;
/** Impact grows upwards and likelihood to the right; the mark is where the record puts the change. */
function renderMatrix({ assessment, risk }, bands) {
    if (assessment === null)
        return '';
    const { impact, likelihood } = assessment;
    const cells = STEPS.flatMap((up) => STEPS.map((right) => `<rect class="of-${(0,risk_risk/* bandOf */.B)(up * right, bands)}" x="${(right - 1) * SIZE}" y="${(5 - up) * SIZE}" width="${SIZE}" height="${SIZE}"/>`)).join('');
    const [x, y] = [(likelihood - 0.5) * SIZE, (5.5 - impact) * SIZE];
    const words = `Impact ${impact} of 5, likelihood ${likelihood} of 5: ${risk.computed ?? risk.final}`;
    return `<figure class="matrix">
<svg viewBox="-1 -1 102 102" role="img" aria-label="${(0,page_escape/* said */.ag)(words)}">${cells}<circle cx="${x}" cy="${y}" r="6"/></svg>
<figcaption>impact \u2191 likelihood \u2192</figcaption>
</figure>
`;
}

// EXTERNAL MODULE: ./.build/build/src/oversight/board/words.js
var board_words = __webpack_require__(9041);
;// CONCATENATED MODULE: ./.build/build/src/oversight/board/page-lists.js
/** The tables of a board's page: members, open and planned changes, what happened, and what is owed. */






/** The most rows of a table; the JSON has all of them. */
const MOST = 200;
function rowHead({ id, title }) {
    return `<th scope="row"><span class="id">${(0,page_escape/* apart */.zZ)(id, 70)}</span><small>${(0,page_escape/* apart */.zZ)(title, 200)}</small></th>`;
}
function list(texts) {
    return texts.map((text) => `<div>${(0,page_escape/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</div>`).join('');
}
/** What stands against a change at a glance; the whole sentences stand where the change is told. */
function alerts(problems) {
    return problems
        .map(({ reason, level }) => `<div class="${level === 'notice' ? 'soft' : 'bad'}">\u26a0 ${(0,page_escape/* said */.ag)(reason)}</div>`)
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
        return `<th scope="row">${(0,page_escape/* said */.ag)(reason)}</th>${(0,page_frame/* cell */.Hn)('Where', (0,page_escape/* apart */.zZ)(place, 240))}${(0,page_frame/* cell */.Hn)('What', `${(0,page_escape/* apart */.zZ)(message, safe_text/* LONGEST */.zP)}<small>\u2192 ${(0,page_escape/* apart */.zZ)(remedy, safe_text/* LONGEST */.zP)}</small>`)}`;
    }, 'last');
    return sectionIfAny(isError ? 'faults' : 'notices', isError ? 'Could not be used' : 'To be known besides', rows);
}
function renderMembers({ attendance, board }) {
    const rows = tableOf(['Member', 'Level on the day', 'Comes', 'May not decide on'], attendance.members, (member) => `<th scope="row">${(0,page_escape/* apart */.zZ)(member.login, 60)}</th>${(0,page_frame/* cell */.Hn)('Level', (0,page_escape/* said */.ag)((0,board_words/* sayRole */.c9)(member)))}${(0,page_frame/* cell */.Hn)('Comes', (0,page_escape/* apart */.zZ)((0,board_words/* sayPresence */.H5)(member), safe_text/* LONGEST */.zP))}${(0,page_frame/* cell */.Hn)('May not decide on', member.conflicts.length === 0 ? '\u2013' : list(member.conflicts))}`);
    const rule = `Quorum ${board.quorum} of ${(0,words/* count */.U)(board.members, 'member')}, one of them a ${board.chair}.`;
    const notes = attendance.notes.map((note) => `<p class="soft">${(0,page_escape/* apart */.zZ)(note, safe_text/* LONGEST */.zP)}</p>\n`).join('');
    return rows === '' ? '' : `<p>${(0,page_escape/* said */.ag)(rule)}</p>\n${rows}${notes}`;
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
        const mind = marks.map((mark) => `<div class="bad">\u26a0 ${(0,page_escape/* said */.ag)(mark)}</div>`).join('');
        const can = quorum === null
            ? '\u2013'
            : quorum.isPossibleWithoutAway
                ? 'possible'
                : quorum.isPossible
                    ? '\u26a0 only with apologies taken back'
                    : '\u26a0 not possible';
        return `<th scope="row"><a href="#item-${number}">${number}</a> <span class="id">${(0,page_escape/* apart */.zZ)(id, 70)}</span><small>${(0,page_escape/* apart */.zZ)(title, 200)}</small></th>${(0,page_frame/* cell */.Hn)('Risk', tag(risk.final))}${(0,page_frame/* cell */.Hn)('When', whenOf(item, pack))}${(0,page_frame/* cell */.Hn)('Quorum', (0,page_escape/* said */.ag)(can), can.startsWith('\u26a0') ? 'bad' : '')}${(0,page_frame/* cell */.Hn)('Mind', mind === '' ? '\u2013' : mind)}`;
    });
}
function renderOpen(pack) {
    return tableOf(['Change', 'Risk', 'When', 'Approval'], pack.open, (item) => {
        const known = (0,item_rows/* partsOf */.C)(item, pack).flatMap(({ rows }) => rows);
        const of = (...labels) => known
            .filter(({ label }) => labels.includes(label))
            .map(({ texts, kind }) => kind === 'alert'
            ? texts.map((text) => `<div class="warn">\u26a0 ${(0,page_escape/* apart */.zZ)(text, safe_text/* LONGEST */.zP)}</div>`).join('')
            : list(texts))
            .join('');
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Risk', tag(item.risk.final))}${(0,page_frame/* cell */.Hn)('When', whenOf(item, pack) + of('Mind', 'Against it'))}${(0,page_frame/* cell */.Hn)('Approval', of('Standing', 'Needs', 'Declared'))}`;
    }, 'last');
}
function whenOf({ schedule }, { timezone }) {
    const when = schedule === null ? 'whenever the calendar allows' : (0,board_words/* sayTime */.JS)(schedule.start, schedule.end, timezone);
    return `<div>${(0,page_escape/* said */.ag)(when)}</div>`;
}
function renderPlanned({ ahead, timezone }) {
    return tableOf(['Change', 'Risk', 'When', 'Where', 'Depends on, against it'], ahead.changes, (change) => {
        const depends = list(change.dependsOn.map((one) => `depends on ${(0,board_words/* sayDependency */.nX)(one)}`));
        const against = `${depends}${alerts(change.problems)}`;
        return `${rowHead(change)}${(0,page_frame/* cell */.Hn)('Risk', tag(change.risk))}${(0,page_frame/* cell */.Hn)('When', (0,page_escape/* said */.ag)((0,board_words/* sayTime */.JS)(change.start, change.end, timezone)))}${(0,page_frame/* cell */.Hn)('Where', list(change.environments))}${(0,page_frame/* cell */.Hn)('Besides', against === '' ? '\u2013' : against)}`;
    });
}
function renderCollisions({ ahead, timezone }) {
    const rows = tableOf(['Changes', 'Where', 'When'], ahead.collisions, ({ changes, places, start, end }) => {
        const both = changes.map((id) => (0,page_escape/* apart */.zZ)(id, 70)).join(' and ');
        return `<th scope="row">${both}</th>${(0,page_frame/* cell */.Hn)('Where', list(places))}${(0,page_frame/* cell */.Hn)('When', (0,page_escape/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, timezone)))}`;
    });
    return sectionIfAny('collisions', 'Collisions', rows);
}
function renderFreezes({ ahead, timezone }) {
    const rows = tableOf(['Freeze', 'Where', 'When'], ahead.freezes, (freeze) => {
        const { id, name, hardness, environments, start, end } = freeze;
        return `<th scope="row">${(0,page_escape/* apart */.zZ)(name, 160)}<small>${(0,page_escape/* apart */.zZ)(id, 70)}, ${(0,page_escape/* said */.ag)(hardness)}</small></th>${(0,page_frame/* cell */.Hn)('Where', list(environments))}${(0,page_frame/* cell */.Hn)('When', (0,page_escape/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, timezone)))}`;
    });
    return sectionIfAny('freezes', 'Freezes', rows);
}
function renderEmergencies(pack) {
    const columns = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
    return tableOf(columns, pack.emergencies, (item) => {
        const { incident, justification, start, end, result, retrospective } = item;
        const payers = (0,board_words/* sayPayers */.ok)(item);
        const when = start === null || end === null ? '\u2013' : (0,page_escape/* said */.ag)((0,board_words/* sayTime */.JS)(start, end, pack.timezone));
        const look = `<span${markOf(retrospective.kind)}>${(0,page_escape/* apart */.zZ)((0,board_words/* sayLookBack */._W)(retrospective, 'retrospective'), safe_text/* LONGEST */.zP)}</span>`;
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Incident', `${(0,page_escape/* apart */.zZ)(incident ?? 'no incident', 100)}: ${(0,page_escape/* apart */.zZ)(justification, safe_text/* LONGEST */.zP)}`)}${(0,page_frame/* cell */.Hn)('When', when)}${(0,page_frame/* cell */.Hn)('Outcome', (0,page_escape/* said */.ag)(result ?? 'no outcome yet'))}${(0,page_frame/* cell */.Hn)('Retrospective', `${look}${payers === null ? '' : `<small>${(0,page_escape/* apart */.zZ)(payers, safe_text/* LONGEST */.zP)}</small>`}`)}`;
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
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Outcome', `${isBad ? '\u2717 ' : ''}${(0,page_escape/* said */.ag)(result)}`, isBad ? 'bad' : 'state')}${(0,page_frame/* cell */.Hn)('When', (0,page_escape/* said */.ag)((0,board_words/* sayTime */.JS)(started, ended, pack.timezone)))}${(0,page_frame/* cell */.Hn)('Summary', (0,page_escape/* apart */.zZ)(summary, safe_text/* LONGEST */.zP))}${(0,page_frame/* cell */.Hn)('Review', `<span${markOf(review.kind)}>${(0,page_escape/* apart */.zZ)(look, safe_text/* LONGEST */.zP)}</span>`)}`;
    });
}
function renderOverdue(pack) {
    const rows = tableOf(['Change', 'Its time ended', 'Who can say what became of it'], pack.overdue, (item) => {
        const { end, implementers } = item;
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('Its time ended', (0,page_escape/* said */.ag)((0,board_words/* sayMoment */.Gg)(end, pack.timezone)))}${(0,page_frame/* cell */.Hn)('Who', list(implementers))}`;
    });
    return sectionIfAny('overdue', 'Without an outcome', rows);
}
function renderOwed(pack) {
    const rows = tableOf(['Change', 'What', 'Last day', 'Who can give it'], pack.owed, (item) => {
        const { what, state, day, eligible } = item;
        const kind = state === 'overdue' ? 'bad' : '';
        return `${rowHead(item)}${(0,page_frame/* cell */.Hn)('What', (0,page_escape/* said */.ag)(`${what} ${state}`), kind)}${(0,page_frame/* cell */.Hn)('Last day', (0,page_escape/* said */.ag)(day ?? 'not known'))}${(0,page_frame/* cell */.Hn)('Who', eligible.length === 0 ? '\u2013' : list(eligible))}`;
    });
    return sectionIfAny('owed', 'Reviews owed', rows);
}

;// CONCATENATED MODULE: ./.build/build/src/oversight/board/page.js
/**
 * The board pack as one HTML page that needs nothing else and runs nothing. It is made for the printer of a meeting room: each change has
 * room for the decision, and who has to come stands on the first sheet.
 */









/** The same pack gives the same bytes. */
function renderBoardPage(pack) {
    return (0,page_frame/* framePage */.dw)({
        title: `Board pack: ${pack.board.name}, ${(0,words/* sayDay */.s)(pack.meeting)}`,
        style: style/* PAGE_STYLE */.W + BOARD_STYLE + style/* PAGE_PRINT_STYLE */.u,
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
        .map(([number, what]) => `<li><b>${number}</b> ${(0,page_escape/* said */.ag)(what)}</li>`)
        .join('\n');
    return `<p class="over">Board pack: ${(0,page_escape/* apart */.zZ)(pack.board.name, 70)}</p>
<h1>${(0,page_escape/* said */.ag)((0,words/* sayDay */.s)(pack.meeting))}</h1>
<p class="under">Since ${(0,page_escape/* said */.ag)((0,words/* sayDay */.s)(pack.since))}; next meeting ${(0,page_escape/* said */.ag)((0,words/* sayDay */.s)(pack.next))}. Times are those of ${(0,page_escape/* apart */.zZ)(pack.timezone, 60)}.</p>
<p class="caution">${(0,page_escape/* said */.ag)(board_words/* PREPARES_ONLY */.SE)}</p>
${lack === null ? '' : `<p class="alert">${(0,page_escape/* said */.ag)(lack)}</p>\n`}<ul class="glance">
${counts}
</ul>
`;
}
function renderFoot({ generatedAt, timezone, hasFacts }) {
    const known = hasFacts ? 'with the facts that were given' : 'from the records alone, without facts from GitHub';
    return `<p>Made by change-gate at ${(0,page_escape/* said */.ag)((0,moment/* sayInstant */.$r)(generatedAt, timezone))}, ${known}.</p>\n`;
}


/***/ }),

/***/ 9041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ sayApproval),
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   AC: () => (/* binding */ sayBasis),
/* harmony export */   Di: () => (/* binding */ sayItem),
/* harmony export */   Ds: () => (/* binding */ sayRisk),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   H5: () => (/* binding */ sayPresence),
/* harmony export */   JM: () => (/* binding */ sayLack),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   Rf: () => (/* binding */ sayOthers),
/* harmony export */   SE: () => (/* binding */ PREPARES_ONLY),
/* harmony export */   VJ: () => (/* binding */ sayRequirement),
/* harmony export */   _W: () => (/* binding */ sayLookBack),
/* harmony export */   _h: () => (/* binding */ sayTiming),
/* harmony export */   c9: () => (/* binding */ sayRole),
/* harmony export */   mQ: () => (/* binding */ sayAble),
/* harmony export */   n1: () => (/* binding */ sayQuorum),
/* harmony export */   nX: () => (/* binding */ sayDependency),
/* harmony export */   ok: () => (/* binding */ sayPayers),
/* harmony export */   qU: () => (/* binding */ sayClaim),
/* harmony export */   sh: () => (/* binding */ sayMinuted),
/* harmony export */   u2: () => (/* binding */ sayStanding)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4723);
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
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors === 0)
        return null;
    return `${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(errors, 'file or rule', 'files or rules')} could not be used, so that changes or problems may be missing here.`;
}
/** `high: impact 4 \u00d7 likelihood 2 = 8 is high; raised by \u201ccritical item\u201d`. */
function sayRisk({ risk, assessment }) {
    const floors = risk.floors.map((name) => `\u201c${name}\u201d`);
    const by = floors.length === 0 ? '' : ` raised by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(floors, 'and')}`;
    // What was raised is no longer the level of the model.
    if (assessment === null || risk.computed === null)
        return `${risk.final}: the level of the model${by === '' ? '' : `,${by}`}`;
    const raised = by === '' ? '' : `;${by}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: impact ${assessment.impact} \u00d7 likelihood ${assessment.likelihood} = ${risk.score} is ${risk.computed}${declared}${raised}`;
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
    const { needs, rule, count: places, have, met } = requirement;
    if (basis === 'none')
        return `${needs} (rule \u201c${rule}\u201d)`;
    return `${needs} (rule \u201c${rule}\u201d): ${met ? 'met' : `${have} of ${places}`}`;
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
    const given = `${approver}, ${role ?? 'no role level'}, by ${evidence}${at === null ? '' : ` on ${sayMoment(at, zone)}`}`;
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
function sayOthers({ others }) {
    return others.map(({ needs, count: places, have }) => have >= places
        ? `${needs}: somebody can`
        : `${needs}: ${have === 0 ? 'nobody' : `only ${have}`} can beside the board`);
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
            return `${role ?? 'no role level'}${isChairLevel ? ' (chair\u2019s level)' : ''}`;
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
            return `${what} due by ${day ?? ''}`;
        case 'overdue':
            return `${what} overdue since ${day ?? ''}`;
        case 'beyond':
            return `${what} owed; its day lies beyond the bank holidays that are known`;
    }
}
/** Who can pay the debt of an emergency; null where none is owed. */
function sayPayers({ retrospective }) {
    const { kind, needs, eligible } = retrospective;
    if (kind === 'none' || kind === 'done' || needs === null)
        return null;
    if (eligible.length > 0)
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(eligible.slice(0, 5), 'or')} can give it`;
    return `nobody whom the register lists can give it: it needs a ${needs} who took no part`;
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
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text);
    const words = instant === null ? '' : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
    const [, time, weekday, day, month, year] = /^(\S+) on (\w{3})\w* (\d+) (\w{3})\w* (\d+)/u.exec(words) ?? [];
    return time === undefined ? { day: text, time: '' } : { day: `${weekday} ${day} ${month} ${year}`, time };
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

/***/ 5616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Im: () => (/* binding */ wideTable),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   dw: () => (/* binding */ framePage),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1086);
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
<title>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(title)}</title>
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
        `style-src '${(0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestForPolicy */ .o0)(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
/** A cell that says on a phone, where the table's head is not shown, what it is. */
function cell(label, html, kind = '') {
    return `<td data-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(label)}"${kind === '' ? '' : ` class="${kind}"`}>${html}</td>`;
}
/** A table whose rows are blocks on a phone; each row begins with its own head. `last`: the last column has most to say. */
function wideTable(columns, rows, kind = 'even') {
    const head = columns.map((name) => `<th scope="col">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(name)}</th>`).join('');
    return `<table class="wide${kind === 'last' ? ' last' : ''}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
/** Our own words, in which what stands between backticks is code; never a text of a record. */
function own(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}
/** A section under a heading; what is empty says so. */
function section(id, title, content, empty) {
    const inside = content === '' ? `<p class="none">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(empty)}</p>\n` : content;
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(title)}</h2>\n${inside}</section>\n`;
}


/***/ }),

/***/ 2554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PAGE_STYLE),
/* harmony export */   u: () => (/* binding */ PAGE_PRINT_STYLE)
/* harmony export */ });
// Generated by scripts/generate.mjs from browser/styles/. Do not edit.
/** How pages look that are printed and run nothing; what a page adds stands between the two. */
const PAGE_STYLE = "/* What all pages have in common: the colours of paper, ink and risk, light and dark, and how text is set. Text keeps a contrast of\n   4.5 to 1, and colour never stands alone. Nothing is fetched, and no line begins with a colon. */\n:root {\n  color-scheme: light dark;\n  --paper: #f7f6f3;\n  --card: #fff;\n  --ink: #1b222d;\n  --soft: #545d6b;\n  --line: #dedbd4;\n  --accent: #1c4f8f;\n  --bad: #a3230f;\n  --bad-ground: #fdeae5;\n  --low: #2f8063;\n  --low-ink: #17553f;\n  --low-ground: #e2f1ea;\n  --moderate: #b98300;\n  --moderate-ink: #644700;\n  --moderate-ground: #fbf0d0;\n  --high: #cf4d1f;\n  --high-ink: #862a0b;\n  --high-ground: #fde5da;\n  --extreme: #8a1a70;\n  --extreme-ink: #6a1055;\n  --extreme-ground: #f7e0f0;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #13161b;\n    --card: #1b1f26;\n    --ink: #e9e7e2;\n    --soft: #a9b1bd;\n    --line: #343b46;\n    --accent: #97c0f5;\n    --bad: #ff9d8a;\n    --bad-ground: #3d1a14;\n    --low: #4fb08c;\n    --low-ink: #a6e0ca;\n    --low-ground: #183629;\n    --moderate: #d8a93a;\n    --moderate-ink: #f2d893;\n    --moderate-ground: #3a3011;\n    --high: #ec7146;\n    --high-ink: #ffbda5;\n    --high-ground: #452013;\n    --extreme: #cf5bb5;\n    --extreme-ink: #f4b8e4;\n    --extreme-ground: #421a39;\n  }\n}\n.risk-low {\n  --risk: var(--low);\n  --risk-ink: var(--low-ink);\n  --risk-ground: var(--low-ground);\n}\n.risk-moderate {\n  --risk: var(--moderate);\n  --risk-ink: var(--moderate-ink);\n  --risk-ground: var(--moderate-ground);\n}\n.risk-high {\n  --risk: var(--high);\n  --risk-ink: var(--high-ink);\n  --risk-ground: var(--high-ground);\n}\n.risk-extreme {\n  --risk: var(--extreme);\n  --risk-ink: var(--extreme-ink);\n  --risk-ground: var(--extreme-ground);\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  font:\n    15px / 1.45 -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    Arial,\n    sans-serif;\n  -webkit-text-size-adjust: 100%;\n  background: var(--paper);\n  color: var(--ink);\n}\ncode {\n  font:\n    0.86em ui-monospace,\n    SFMono-Regular,\n    Menlo,\n    Consolas,\n    \"Liberation Mono\",\n    monospace;\n}\nmain:focus {\n  outline: none;\n}\n/* Pages that are printed and run nothing: the board's pack and the measures. */\n:root {\n  --faint: #f0eee9;\n  --good: #17553f;\n  --good-ground: #e2f1ea;\n  --bar: #3b6ea8;\n  --bar-part: #9db8d6;\n  --grid: #dedbd4;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --faint: #252a33;\n    --good: #a6e0ca;\n    --good-ground: #183629;\n    --bar: #7fb0ea;\n    --bar-part: #3f5f86;\n    --grid: #343b46;\n  }\n}\n.risk-unknown {\n  --risk: var(--soft);\n  --risk-ink: var(--soft);\n  --risk-ground: var(--faint);\n}\nbody {\n  margin: 0 auto;\n  max-width: 1020px;\n  padding: 0 28px 48px;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd,\nfigure {\n  margin: 0;\n  padding: 0;\n}\nul {\n  list-style: none;\n}\nh1 {\n  font-size: 1.9rem;\n  line-height: 1.15;\n  font-weight: 650;\n  letter-spacing: -0.02em;\n}\nh2 {\n  font-size: 1.2rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n  margin: 40px 0 12px;\n  padding-bottom: 6px;\n  border-bottom: 2px solid var(--ink);\n}\nh3 {\n  font-size: 1.05rem;\n  font-weight: 650;\n  line-height: 1.3;\n}\nh4 {\n  font-size: 0.8rem;\n  font-weight: 650;\n  text-transform: uppercase;\n  letter-spacing: 0.06em;\n  color: var(--soft);\n  margin: 14px 0 4px;\n}\na {\n  color: var(--accent);\n}\n.skip {\n  position: absolute;\n  left: 8px;\n  top: -99rem;\n  background: var(--card);\n  color: var(--accent);\n  padding: 8px 14px;\n}\n.skip:focus {\n  top: 8px;\n}\n.head {\n  padding-top: 32px;\n}\n.head .over {\n  font-weight: 600;\n  color: var(--soft);\n}\n.head .under {\n  margin-top: 6px;\n  color: var(--soft);\n}\n.caution {\n  margin-top: 10px;\n  padding-left: 12px;\n  border-left: 3px solid var(--line);\n  color: var(--soft);\n}\n.alert {\n  margin-top: 12px;\n  padding: 8px 12px;\n  background: var(--bad-ground);\n  color: var(--bad);\n  border-left: 4px solid var(--bad);\n  font-weight: 600;\n}\n.glance {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px 28px;\n  margin-top: 20px;\n  padding: 12px 0;\n  border-top: 1px solid var(--line);\n  border-bottom: 1px solid var(--line);\n}\n.glance b {\n  display: block;\n  font-size: 1.5rem;\n  line-height: 1.1;\n  font-weight: 650;\n}\n.glance li {\n  color: var(--soft);\n  font-size: 0.86rem;\n  max-width: 9.5rem;\n}\n.glance li b {\n  color: var(--ink);\n}\n.card {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--risk, var(--line));\n  border-radius: 4px;\n  padding: 16px 20px;\n  margin: 0 0 20px;\n}\n.tag {\n  display: inline-block;\n  padding: 1px 8px;\n  border-radius: 3px;\n  font-size: 0.8rem;\n  font-weight: 600;\n  background: var(--risk-ground, var(--faint));\n  color: var(--risk-ink, var(--ink));\n  white-space: nowrap;\n}\n.bad {\n  color: var(--bad);\n  font-weight: 600;\n}\n.soft {\n  color: var(--soft);\n}\n.none {\n  color: var(--soft);\n  font-style: italic;\n}\np + table {\n  margin-top: 10px;\n}\n.warn {\n  color: var(--bad);\n}\ntable {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.92rem;\n  background: var(--card);\n  border: 1px solid var(--line);\n}\ncaption {\n  text-align: left;\n  font-weight: 600;\n  padding: 0 0 6px;\n}\nth,\ntd {\n  text-align: left;\n  vertical-align: top;\n  padding: 7px 10px;\n  border-top: 1px solid var(--line);\n}\nthead th {\n  border-top: 0;\n  font-size: 0.8rem;\n  color: var(--soft);\n  font-weight: 600;\n  background: var(--faint);\n}\ntbody th {\n  font-weight: 600;\n}\n.wide td {\n  min-width: 6rem;\n}\nthead th {\n  overflow-wrap: normal;\n}\n.wide .id {\n  white-space: nowrap;\n}\n.wide tbody th {\n  min-width: 6rem;\n}\n.last td:last-child {\n  width: 40%;\n}\n.wide + .card {\n  margin-top: 20px;\n}\ntd small,\nth small {\n  display: block;\n  font-size: 0.86rem;\n  font-weight: 400;\n  color: var(--soft);\n}\n.number {\n  text-align: right;\n  white-space: nowrap;\n}\n.foot {\n  margin-top: 40px;\n  padding-top: 12px;\n  border-top: 1px solid var(--line);\n  font-size: 0.86rem;\n  color: var(--soft);\n}\n@media (max-width: 640px) {\n  body {\n    padding: 0 16px 40px;\n  }\n  h1 {\n    font-size: 1.55rem;\n  }\n  .card {\n    padding: 14px;\n  }\n  table.wide,\n  .wide tbody,\n  .wide tr,\n  .wide th,\n  .wide td {\n    display: block;\n    width: auto;\n  }\n  .wide thead {\n    position: absolute;\n    left: -999rem;\n  }\n  .wide tr {\n    padding: 8px 0;\n    border-top: 1px solid var(--line);\n  }\n  .wide tbody tr:first-child {\n    border-top: 0;\n  }\n  .wide th,\n  .wide td,\n  .last td:last-child {\n    border: 0;\n    padding: 2px 12px;\n    width: auto;\n  }\n  .wide .id {\n    white-space: normal;\n  }\n  .wide td[data-label]::before {\n    content: attr(data-label) \": \";\n    color: var(--soft);\n    font-size: 0.86rem;\n  }\n}\n";
/** How they look on paper. */
const PAGE_PRINT_STYLE = "/* On A4. */\n@page {\n  size: A4;\n  margin: 16mm 15mm;\n}\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --card: #fff;\n    --ink: #000;\n    --soft: #333;\n    --line: #aaa;\n    --faint: #fff;\n    --accent: #000;\n    --bad: #000;\n    --bad-ground: #fff;\n    --good: #000;\n    --good-ground: #fff;\n    --low: #000;\n    --low-ink: #000;\n    --low-ground: #fff;\n    --moderate: #000;\n    --moderate-ink: #000;\n    --moderate-ground: #fff;\n    --high: #000;\n    --high-ink: #000;\n    --high-ground: #fff;\n    --extreme: #000;\n    --extreme-ink: #000;\n    --extreme-ground: #fff;\n    --bar: #444;\n    --bar-part: #bbb;\n    --grid: #bbb;\n  }\n  html {\n    font-size: 10pt;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n  }\n  .skip {\n    display: none;\n  }\n  .head {\n    padding-top: 0;\n  }\n  h2 {\n    margin-top: 20pt;\n  }\n  h2,\n  h3,\n  h4 {\n    break-after: avoid;\n  }\n  .tag {\n    border: 1px solid #000;\n  }\n  .card {\n    padding: 8pt 10pt;\n    border-radius: 0;\n  }\n  tr,\n  .keep {\n    break-inside: avoid;\n  }\n  thead {\n    display: table-header-group;\n  }\n}\n";


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
    return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
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
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   s: () => (/* binding */ sayDay)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/** Words that every report needs: the plural of a noun, and a day. */

/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(day);
    return known === null ? day : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDay */ .m3)(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ })

};
