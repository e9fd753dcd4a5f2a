export const id = 6998;
export const ids = [6998];
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

/***/ 6998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBoardMarkdown: () => (/* binding */ renderBoardMarkdown)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7584);
/* harmony import */ var _render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2028);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var _item_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9041);
/**
 * The board pack in Markdown, for an issue or a minute. A page that would be too long loses the least needed rows first, and says how many.
 * Whatever a record says stays text: it mentions nobody and forges no decision.
 */






/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderBoardMarkdown(pack, options) {
    const blocks = [
        titleBlock(pack),
        ...findingBlock(pack, true),
        membersBlock(pack),
        block(1, pack.decisions.length === 0 ? ['### To decide', '', 'Nothing waits for this board.'] : ['### To decide']),
        ...pack.decisions.map((item) => itemBlock(item, pack)),
        ...openBlock(pack),
        ...plannedBlock(pack),
        ...collisionBlock(pack),
        ...freezeBlock(pack),
        ...emergencyBlock(pack),
        ...outcomeBlock(pack),
        ...overdueBlock(pack),
        ...owedBlock(pack),
        ...findingBlock(pack, false),
    ];
    return (0,_render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .fitBlocks */ .U)(blocks, options.limit);
}
function block(rank, head, what = 'lines', lines = []) {
    return { rank, head, rows: { what, lines }, foot: [] };
}
/** A table under a heading; none where there are no rows. */
function table(rank, title, columns, what, rows) {
    if (rows.length === 0)
        return [];
    const head = [`### ${title}`, '', `| ${columns.join(' | ')} |`, `|${columns.map(() => ':--').join('|')}|`];
    return [
        block(rank, head, what, rows.map((cells) => `| ${cells.join(' | ')} |`)),
    ];
}
function titleBlock(pack) {
    const lack = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLack */ .JM)(pack);
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCounts */ .A7)(pack).map(([number, what]) => `${number} ${what}`);
    return block(0, [
        `## Board pack: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(pack.board.name, 70)}, ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.meeting), 60)}`,
        '',
        `Since ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.since), 60)}; next meeting ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.next), 60)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(pack.timezone, 60)}).`,
        '',
        `${counts.join(' \u00b7 ')}.`,
        '',
        `_${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .PREPARES_ONLY */ .SE}_`,
        ...(lack === null ? [] : ['', `**${lack}**`]),
    ]);
}
function findingBlock({ findings }, isError) {
    const wanted = findings.filter(({ level }) => (level === 'error') === isError);
    const rows = wanted.map(({ reason, path, line, message, remedy }) => [
        `\`${reason}\``,
        path === null ? '\u2013' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line === null ? path : `${path}:${line}`, 240),
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)} \u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(remedy)}`,
    ]);
    const title = isError ? 'Could not be used' : 'To be known besides';
    return table(isError ? 1 : 7, title, ['Reason', 'Where', 'What is so, and what to do'], 'faults', rows);
}
function membersBlock({ attendance, board }) {
    const lines = attendance.members.map((member) => `| ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(member.login, 60)} | ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRole */ .c9)(member))} | ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPresence */ .H5)(member))} | ${member.conflicts.length === 0 ? '\u2013' : member.conflicts.map((id) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(id, 70)).join(', ')} |`);
    const head = [
        '### Who has to come',
        '',
        `Quorum ${board.quorum} of ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(board.members, 'member')}, one of them a ${board.chair}.`,
        ...attendance.notes.map((note) => `<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note)}`),
        '',
        '| Member | Level on the day | Comes | May not decide on |',
        '|:--|:--|:--|:--|',
    ];
    return block(1, head, 'members', lines);
}
function itemBlock(item, pack) {
    const rows = (0,_item_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(item, pack)
        .flatMap(({ rows: own }) => own)
        .map((row) => `| ${row.label} | ${cell(row)} |`);
    const head = [
        `#### ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.id, 70)} \u2014 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.title, 200)}`,
        '',
        `| Digest | ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(item.digest), _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORT_DIGITS */ .uo)}, ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.path, 200)} |`,
        '|:--|:--|',
    ];
    return block(2, head, 'rows of changes', rows);
}
function cell({ texts, kind }) {
    return texts
        .map((text, index) => `${kind === 'steps' ? `${index + 1}\\. ` : kind === 'alert' ? '\u26a0 ' : ''}${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text)}`)
        .join('<br>');
}
function openBlock(pack) {
    const rows = pack.open.map((item) => {
        const known = (0,_item_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(item, pack).flatMap(({ rows: own }) => own);
        const of = (...labels) => known
            .filter(({ label }) => labels.includes(label))
            .map(cell)
            .join('<br>');
        return [
            nameOf(item),
            item.risk.final,
            [whenOf(item, pack), of('Mind', 'Against it')].filter((text) => text !== '').join('<br>'),
            of('Standing', 'Needs', 'Declared'),
        ];
    });
    return table(4, 'Open besides', ['Change', 'Risk', 'When', 'Approval'], 'open changes', rows);
}
function whenOf({ schedule }, { timezone }) {
    return schedule === null ? 'whenever the calendar allows' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(schedule.start, schedule.end, timezone));
}
function nameOf({ id, title }) {
    return `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(id, 70)}<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title, 160)}`;
}
function plannedBlock({ ahead, timezone }) {
    const rows = ahead.changes.map((change) => [
        nameOf(change),
        change.risk ?? 'not known',
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(change.start, change.end, timezone)),
        change.environments.map((name) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name, 100)).join(', '),
        [
            ...change.dependsOn.map((one) => `depends on ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayDependency */ .nX)(one), 100)}`),
            ...change.problems.map(({ reason }) => `\u26a0 \`${reason}\``),
        ].join('<br>') || '\u2013',
    ]);
    const columns = ['Change', 'Risk', 'When', 'Where', 'Depends on, against it'];
    return table(3, 'Planned until the next meeting', columns, 'planned changes', rows);
}
function collisionBlock({ ahead, timezone }) {
    const rows = ahead.collisions.map(({ changes, places, start, end }) => [
        changes.map((id) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(id, 70)).join(' and '),
        places.map((place) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(place, 200)).join('<br>'),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, timezone)),
    ]);
    return table(4, 'Collisions', ['Changes', 'Where', 'When'], 'collisions', rows);
}
function freezeBlock({ ahead, timezone }) {
    const rows = ahead.freezes.map(({ id, name, hardness, environments, start, end }) => [
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name, 160)} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(id, 70)}, ${hardness})`,
        environments.map((one) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(one, 100)).join(', '),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, timezone)),
    ]);
    return table(5, 'Freezes', ['Freeze', 'Where', 'When'], 'freezes', rows);
}
function emergencyBlock(pack) {
    const rows = pack.emergencies.map((item) => {
        const payers = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPayers */ .ok)(item);
        return [
            nameOf(item),
            `${item.incident === null ? 'no incident' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item.incident, 100)}: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.justification)}`,
            item.start === null || item.end === null ? '\u2013' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(item.start, item.end, pack.timezone)),
            item.result ?? 'no outcome yet',
            `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLookBack */ ._W)(item.retrospective, 'retrospective'))}${payers === null ? '' : `<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(payers)}`}`,
        ];
    });
    const columns = ['Change', 'Incident', 'When', 'Outcome', 'Retrospective'];
    return table(2, 'Emergencies', columns, 'emergencies', rows);
}
function outcomeBlock(pack) {
    const rows = pack.outcomes.map((item) => [
        nameOf(item),
        item.result,
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(item.started, item.ended, pack.timezone)),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(item.summary),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLookBack */ ._W)(item.review, item.type === 'emergency' ? 'retrospective' : 'review')),
    ]);
    const columns = ['Change', 'Outcome', 'When', 'Summary', 'Review'];
    return table(5, 'Outcomes since the last meeting', columns, 'outcomes', rows);
}
function overdueBlock(pack) {
    const rows = pack.overdue.map((item) => [
        nameOf(item),
        (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayMoment */ .Gg)(item.end, pack.timezone), 60),
        item.implementers.map((login) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(login, 60)).join(', '),
    ]);
    const columns = ['Change', 'Its time ended', 'Who can say what became of it'];
    return table(3, 'Without an outcome', columns, 'changes without an outcome', rows);
}
function owedBlock(pack) {
    const rows = pack.owed.map((item) => [
        nameOf(item),
        `${item.what} ${item.state}`,
        item.day ?? 'not known',
        item.eligible.length === 0 ? '\u2013' : item.eligible.map((name) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(name, 60)).join(', '),
    ]);
    return table(3, 'Reviews owed', ['Change', 'What', 'Day', 'Who can give it'], 'reviews', rows);
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

/***/ 7584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY = /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;
/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
function prose(text, most) {
    const parts = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most).split('`');
    // Without a partner a backtick is a character like any other.
    const lone = parts.length % 2 === 0 ? parts.length - 1 : parts.length;
    const rendered = parts.map((part, index) => {
        if (index === lone)
            return `&#96;${words(part)}`;
        if (index % 2 === 0)
            return words(part);
        return part.trim() === '' ? `&#96;${part}&#96;` : code(part);
    });
    return guardStart(rendered.reduce((whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part), ''));
}
/** Text in a code span that it cannot leave, fit for a table's cell. */
function code(text, most) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most);
    if (line === '')
        return '';
    // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
    const inert = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)(line).replace(/\|/g, '\u00a6');
    const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inert}${pad}${fence}`;
}
/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
function codeBlock(text) {
    const line = (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text));
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
function htmlText(text, most) {
    return (0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOldCommands */ .KF)((0,_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text, most))
        .split(' ')
        .map((word) => (LIVELY.test(word) ? `<code>${escapeHtml(word)}</code>` : escapeHtml(word)))
        .join(' ');
}
function escapeHtml(text) {
    return text
        .replace(/[^\p{L}\p{M}\p{N}.,_-]/gu, (character) => `&#${character.codePointAt(0)};`)
        .replaceAll('_', '&#95;');
}
function words(text) {
    return text
        .split(' ')
        .map((word) => (LIVELY.test(word) ? inCode(word) : escapeWord(word)))
        .join(' ');
}
/** The word in a code span; brackets, quotes and stops around it stay outside. */
function inCode(word) {
    const [, before = '', core = '', after = ''] = /^([(\u201c"']*)(.*?)([,.;!?)\u201d"']*)$/u.exec(word) ?? [];
    return `${escapeWord(before)}${code(core)}${escapeWord(after)}`;
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
function escapeWord(text) {
    return text.replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '').replace(/[\\*_[\]~]/g, '\\$&');
}
/** At the start of a line some more characters mean something: headings, lists, rules, tasks. */
function guardStart(text) {
    return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])/u, '$1\\$2');
}


/***/ }),

/***/ 2028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fitBlocks)
/* harmony export */ });
/**
 * Keeps a Markdown page within a limit. Whole rows are left out, of the least important blocks first, after everything was put
 * together; the page says what is missing. A page that is too long is shown by nobody: GitHub drops it whole.
 */
/** Room for the note on what was left out. */
const NOTE_BYTES = 1_024;
/** @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192 */
function fitBlocks(blocks, limit) {
    const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const left = new Map();
    const kept = new Map();
    let room = limit - NOTE_BYTES;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = sizeOf([...block.head, ...block.foot]) + 2;
        const hasRoom = block.rank === 0 || frame <= room;
        if (hasRoom)
            room -= frame;
        let count = 0;
        for (const line of hasRoom ? block.rows.lines : []) {
            const size = Buffer.byteLength(line) + 1;
            if (size > room)
                break;
            room -= size;
            count += 1;
        }
        if (hasRoom && (count > 0 || block.rows.lines.length === 0 || block.rank === 0))
            kept.set(block, block.rows.lines.slice(0, count));
        else if (hasRoom)
            room += frame;
        const missing = block.rows.lines.length - count;
        if (missing > 0)
            left.set(block.rows.what, (left.get(block.rows.what) ?? 0) + missing);
        else if (!kept.has(block))
            left.set('sections', (left.get('sections') ?? 0) + 1);
    }
    const pages = blocks.flatMap((block) => {
        const rows = kept.get(block);
        return rows === undefined ? [] : [[...block.head, ...rows, ...block.foot]];
    });
    const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}. The JSON report has everything._`;
    return join([...pages, [note]]);
}
function join(pages) {
    return `${pages
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}


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
