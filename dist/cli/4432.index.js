export const id = 4432;
export const ids = [4432];
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

/***/ 4432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBoardText: () => (/* binding */ renderBoardText)
/* harmony export */ });
/* harmony import */ var _render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(392);
/* harmony import */ var _item_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9041);
/**
 * The board pack for a terminal: what could not be read first, then who has to come, what is to be decided, and what happened and lies
 * ahead. Colour only repeats what the words say, and no line is a workflow command.
 */






/** The most entries of each part that are shown one by one; the rest is counted. */
const MOST = 100;
const RISK_SHADES = {
    low: 'green',
    moderate: 'blue',
    high: 'yellow',
    extreme: 'red',
};
function renderBoardText(pack, options) {
    const page = { pack, paint: (0,_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePaint */ .is)(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [
        sayHead(page),
        ...sayFaults(page),
        sayMembers(page),
        ...part(page, 'To decide', pack.decisions, 'Nothing waits for this board.', sayWhole),
        ...part(page, 'Open besides', pack.open, 'No other change is open.', sayBrief),
        ...part(page, 'Planned until the next meeting', pack.ahead.changes, 'Nothing is planned.', sayPlanned),
        ...part(page, 'Collisions', pack.ahead.collisions, null, sayCollision),
        ...part(page, 'Freezes', pack.ahead.freezes, null, sayFreeze),
        ...part(page, 'Emergencies', pack.emergencies, 'There was none.', sayEmergency),
        ...part(page, 'Outcomes since the last meeting', pack.outcomes, 'No change ended.', sayOutcome),
        ...part(page, 'Without an outcome', pack.overdue, null, sayOverdue),
        ...part(page, 'Reviews owed', pack.owed, null, sayOwed),
        ...sayNotices(page),
    ];
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayHead({ pack, paint, width }) {
    const title = `Board pack: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(pack.board.name, 70)}, ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.meeting)}`;
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayCounts */ .A7)(pack).map(([number, what]) => `${number} ${what}`);
    const lack = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLack */ .JM)(pack);
    return [
        paint('bold', title),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`Since ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.since)}; next meeting ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDay */ .s)(pack.next)} (${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(pack.timezone, 60)}).`, width),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${counts.join(' \u00b7 ')}.`, width),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .PREPARES_ONLY */ .SE, width),
        ...(lack === null ? [] : [paint('red', (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(lack, width))]),
    ].join('\n');
}
function sayFaults(page) {
    return page.pack.findings
        .filter(({ level }) => level === 'error')
        .slice(0, MOST)
        .map((one) => sayFinding(page, one));
}
function sayNotices(page) {
    return page.pack.findings
        .filter(({ level }) => level !== 'error')
        .slice(0, MOST)
        .map((one) => sayFinding(page, one));
}
function sayFinding({ paint, width }, finding) {
    const { level, reason, path, line, column, message, remedy } = finding;
    const place = path === null ? '' : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path, 200), line, column].filter((one) => one !== null).join(':')}`;
    return [
        `${paint(_render_plain_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_SHADES */ .C8[level], level)} ${paint('bold', reason)}${paint('dim', place)}`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message), width, '  '),
        `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy), width, '    ').slice(4)}`,
    ].join('\n');
}
function sayMembers({ pack, paint, width }) {
    const { attendance, board } = pack;
    const rule = `Quorum ${board.quorum} of ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(board.members, 'member')}, one of them a ${board.chair}.`;
    const lines = attendance.members.flatMap((member) => {
        const conflicts = member.conflicts.map((id) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(id, 70)).join(', ');
        return [
            `  ${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(member.login, 60))}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRole */ .c9)(member)}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPresence */ .H5)(member)), width, '    '),
            ...(conflicts === '' ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`may not decide on ${conflicts}`, width, '    ')]),
        ];
    });
    const notes = attendance.notes.map((note) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(note), width, '  '));
    return [paint('bold', 'WHO HAS TO COME'), (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(rule, width, '  '), ...lines, ...notes].join('\n');
}
function part(page, title, entries, empty, say) {
    if (entries.length === 0 && empty === null)
        return [];
    const head = page.paint('bold', title.toUpperCase());
    if (entries.length === 0)
        return [`${head}\n  ${empty ?? ''}`];
    const rest = entries.length - MOST;
    const more = rest > 0 ? [`  And ${rest} more; the JSON has all of them.`] : [];
    const said = [...entries.slice(0, MOST).map((entry) => say(page, entry)), ...more];
    return [`${head}\n${said.join('\n')}`];
}
function sayTitle({ paint }, { id, title }) {
    return `  ${paint('bold', (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(id, 70))} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(title, 160)}`;
}
function sayWhole(page, item) {
    const rows = (0,_item_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(item, page.pack).flatMap(({ rows: own }) => own);
    const risk = item.risk.final;
    const head = `${sayTitle(page, item)} ${page.paint(RISK_SHADES[risk], `[${risk}]`)}`;
    return [head, ...rows.map((row) => sayRow(page, row)), ''].join('\n').replace(/\n$/, '');
}
const LABEL = 14;
function sayRow({ paint, width }, { label, texts, kind }) {
    const indent = ' '.repeat(LABEL + 6);
    const mark = (index) => (kind === 'steps' ? `${index + 1}. ` : kind === 'alert' ? '! ' : '');
    const lines = texts.map((text, index) => (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${mark(index)}${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)}`, width, indent));
    const whole = lines.join('\n').slice(indent.length);
    return `    ${paint(kind === 'alert' ? 'yellow' : 'dim', label.padEnd(LABEL))}  ${whole}`;
}
function sayBrief(page, item) {
    const { pack, width, paint } = page;
    const wanted = ['When', 'Mind', 'Against it', 'Standing', 'Needs', 'Declared'];
    const rows = (0,_item_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .C)(item, pack)
        .flatMap(({ rows: own }) => own)
        .filter(({ label }) => wanted.includes(label));
    const risk = item.risk.final;
    return [
        `${sayTitle(page, item)} ${paint(RISK_SHADES[risk], `[${risk}]`)}`,
        ...rows.map((row) => sayRow({ pack, width, paint }, row)),
    ].join('\n');
}
function sayPlanned(page, change) {
    const { start, end, risk, environments, dependsOn, problems } = change;
    const depends = dependsOn.length === 0 ? '' : `; depends on ${dependsOn.map(_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayDependency */ .nX).join(', ')}`;
    const { width } = page;
    return [
        `${sayTitle(page, change)} [${risk ?? 'risk not known'}]`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, page.pack.timezone), width, '    '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${environments.join(', ')}${depends}`), width, '    '),
        ...(problems.length === 0 ? [] : [(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`! ${problems.map(({ reason }) => reason).join(', ')}`, width, '    ')]),
    ].join('\n');
}
function sayCollision({ pack, width }, collision) {
    const { changes, places, start, end } = collision;
    const when = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, pack.timezone);
    return (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${changes.join(' and ')}: ${places.join(', ')}, ${when}`), width, '  ');
}
function sayFreeze({ pack, width }, freeze) {
    const { id, name, hardness, environments, start, end } = freeze;
    const text = `${name} (${id}, ${hardness}) for ${environments.join(', ')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, pack.timezone)}`;
    return (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text), width, '  ');
}
function sayEmergency(page, item) {
    const { incident, justification, start, end, result, retrospective } = item;
    const { width, pack } = page;
    const payers = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPayers */ .ok)(item);
    const when = start === null || end === null ? 'no time is written' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(start, end, pack.timezone);
    return [
        sayTitle(page, item),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${incident ?? 'no incident'}: ${justification}`), width, '    '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${when}; ${result ?? 'no outcome yet'}`, width, '    '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLookBack */ ._W)(retrospective, 'retrospective')}${payers === null ? '' : `; ${payers}`}`), width, '    '),
    ].join('\n');
}
function sayOutcome(page, item) {
    const { result, started, ended, summary, review, type } = item;
    const { width, pack } = page;
    return [
        `${sayTitle(page, item)} [${result}]`,
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTime */ .JS)(started, ended, pack.timezone), width, '    '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(summary), width, '    '),
        (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayLookBack */ ._W)(review, type === 'emergency' ? 'retrospective' : 'review')), width, '    '),
    ].join('\n');
}
function sayOverdue(page, item) {
    const whom = item.implementers.join(', ');
    return `${sayTitle(page, item)}\n${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`its time ended on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayMoment */ .Gg)(item.end, page.pack.timezone)}; ${whom} can say what became of it`), page.width, '    ')}`;
}
function sayOwed(page, item) {
    const { what, state, day, eligible } = item;
    const whom = eligible.length === 0 ? '' : `; ${eligible.join(', ')} can give it`;
    const when = day === null ? 'its day is not known' : state === 'overdue' ? `overdue since ${day}` : `due by ${day}`;
    return `${sayTitle(page, item)}\n${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${what} ${when}${whom}`), page.width, '    ')}`;
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

/***/ 2050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ LEVEL_SHADES),
/* harmony export */   is: () => (/* binding */ choosePaint),
/* harmony export */   o0: () => (/* binding */ DECISION_SHADES)
/* harmony export */ });
const CODES = {
    red: [31, 39],
    yellow: [33, 39],
    green: [32, 39],
    blue: [34, 39],
    bold: [1, 22],
    dim: [2, 22],
};
function choosePaint(colour) {
    if (!colour)
        return (_, text) => text;
    return (shade, text) => (text === '' ? '' : `\u001b[${CODES[shade][0]}m${text}\u001b[${CODES[shade][1]}m`);
}
const DECISION_SHADES = {
    undetermined: 'red',
    refused: 'red',
    awaiting: 'yellow',
    authorised: 'green',
    'not-required': 'green',
};
const LEVEL_SHADES = { error: 'red', warning: 'yellow', notice: 'blue' };


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
