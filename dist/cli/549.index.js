export const id = 549;
export const ids = [549];
export const modules = {

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(655);



/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${sayFloors(risk.floors)}`;
    const stated = report.records.find(({ path }) => path === change.path)?.value.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk.floors)}`;
}
function sayFloors(floors) {
    return floors.length === 0
        ? ''
        : `; raised by ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(floors.map((name) => `\u201c${name}\u201d`), 'and')}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** `1 \u00d7 change-and-release-manager (rule \u201cmoderate\u201d), has 0; cpatel or dlee can approve.` */
function describeRequirement(requirement) {
    const { needs, rule, count, have, met, eligible } = requirement;
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change-and-release-manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role ?? 'no role level'}, by ${evidence}${at === null ? '' : ` at ${at}`}`;
    return counted ? given : `${given} (${reason ?? 'no reason given'})`;
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2953);
/* harmony import */ var _domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7936);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1531);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
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

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9983);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _domain_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1026);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1531);
/**
 * The verdict in one line, used everywhere alike: whether they may go, why not, and who or what is waited for. It is chosen from what
 * the verdict says already and never softens it.
 */





const DECISION_WORDS = {
    undetermined: 'Undetermined',
    refused: 'Refused',
    awaiting: 'Awaiting',
    authorised: 'Authorised',
    'not-required': 'Not required',
};
const MOST = 400;
/** The longest message that a sentence takes whole. */
const LONG = 110;
/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: \u2026`; at most 400 characters. */
function renderSentence(report) {
    const { verdict } = report;
    const head = verdict.outcome === 'warn' ? `${DECISION_WORDS[verdict.decision]} (advice only)` : DECISION_WORDS[verdict.decision];
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(`${head}: ${say(report)}`, MOST);
}
function say(report) {
    const { verdict } = report;
    switch (verdict.decision) {
        case 'authorised':
            return sayAuthorised(report);
        case 'not-required':
            return sayNotRequired(report);
        case 'awaiting':
            return sayAwaiting(report);
        case 'refused':
        case 'undetermined':
            return sayStopped(report);
    }
}
/** `may go to production`, `may be merged`. */
function act(report, may) {
    const { stage } = report.verdict;
    const { environment } = report.subject;
    if (stage === 'deploy')
        return environment === null ? `${may} go out` : `${may} go to ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(environment, 60)}`;
    return stage === 'review' ? `${may} be merged` : `${may} be put forward`;
}
function sayAuthorised(report) {
    const { changes, stage } = report.verdict;
    if (changes.length === 0) {
        const why = report.findings.find(({ reason }) => reason === 'back-out');
        return why?.message ?? `this ${act(report, 'may')}.`;
    }
    const closes = changes
        .flatMap(({ schedule }) => (typeof schedule?.closesAt === 'string' ? [schedule.closesAt] : []))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const opens = changes
        .flatMap(({ schedule }) => (typeof schedule?.opensAt === 'string' ? [schedule.opensAt] : []))
        .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
    const at = (instant) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayShort */ .cM)(instant, report.timezone, report.evaluatedAt);
    if (stage === 'deploy')
        return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
    return `${names(changes)} ${act(report, 'may')}${opens === undefined ? '' : `; it may be deployed from ${at(opens)}`}.`;
}
function sayNotRequired(report) {
    const { gate, changes } = report.verdict;
    const { environment } = report.subject;
    if (gate === 'none')
        return `the policy does not govern ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(environment ?? 'this', 60)}; no change record is needed.`;
    const why = report.findings.find(({ reason }) => reason === 'record-upkeep' || reason === 'governance-changed');
    if (why !== undefined)
        return why.message;
    return changes.length === 0
        ? 'nothing that is changed here needs a change record.'
        : `${names(changes)} need${changes.length === 1 ? 's' : ''} no new decision.`;
}
function sayAwaiting(report) {
    const { verdict } = report;
    const waiting = verdict.changes.find(({ decision }) => decision === 'awaiting');
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting?.requirements.filter(({ met }) => !met) ?? [];
    const first = missing[0];
    if (waiting !== undefined && first !== undefined) {
        const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more)`;
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(waiting.id, 70)} needs ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(first.needs, 120)}${first.have > 0 ? `, has ${first.have}` : ''}${more}; ${sayEligible(first.eligible)}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} yet; it opens at ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody whom the register lists can give it today.';
    const few = logins.slice(0, 5).map((login) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(login, 60));
    return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)(few, 'or')} can approve.`;
}
function sayStopped(report) {
    const finding = headline(report);
    if (finding === null)
        return `this ${act(report, 'may not')}; no change was judged.`;
    const stopping = report.findings.filter((one) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .v)(one) === report.verdict.decision).length;
    const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
    const message = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.message);
    // A long message stands below in full; here its title says enough.
    const why = message.length <= LONG ? message : `${_domain_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[finding.reason].title}.`;
    const what = finding.change === null
        ? report.verdict.stage === 'deploy'
            ? 'this deployment'
            : 'this'
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.change, 70);
    return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}
/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
function headline(report) {
    const decisive = report.findings.filter((finding) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .v)(finding) === report.verdict.decision);
    const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
    const rank = (finding) => _domain_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_IDS */ .At.indexOf(finding.reason);
    return from.reduce((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
function names(changes) {
    const ids = [...new Set(changes.map(({ id }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(id, 70)))];
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listWords */ .yh)(ids, 'and');
}
// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text) {
    return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|The|There|This|Two|What|When|Whether) /u.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/build/report/change-words.js
var change_words = __webpack_require__(9574);
;// CONCATENATED MODULE: ./.build/build/report/paint.js
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

// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
// EXTERNAL MODULE: ./.build/build/report/sentence.js
var report_sentence = __webpack_require__(655);
;// CONCATENATED MODULE: ./.build/build/report/source-line.js

/** How much of a long line stands before the caret. */
const BEFORE = 40;
/**
 * Two lines, `12 | level: low` and the caret; none where the place or its text is not known.
 * @param width columns; a longer line is cut around the caret
 */
function sourceLines(finding, texts, width) {
    const { path, line, column } = finding;
    if (path === null || line === null || column === null)
        return [];
    const text = lineOf(texts.get(path), line);
    if (text === null)
        return [];
    const start = Math.max(0, column - 1 - BEFORE);
    const prefix = show(text.slice(start, column - 1));
    const gutter = String(line);
    const room = Math.max(width - gutter.length - 3, 20);
    const lead = start === 0 ? '' : '\u2026';
    const shownLine = (0,safe_text/* cut */.Jj)(`${lead}${prefix}${show(text.slice(column - 1, column - 1 + room))}`, Math.max(room, lead.length + prefix.length + 2));
    return [
        `${gutter} | ${shownLine}`,
        `${' '.repeat(gutter.length)} | ${' '.repeat(lead.length + Array.from(prefix).length)}^`,
    ];
}
/** One line of a text, counted from 1; null where there is no such line. */
function lineOf(text, line) {
    if (text === undefined)
        return null;
    let from = 0;
    for (let passed = 1; passed < line; passed += 1) {
        const next = text.indexOf('\n', from);
        if (next === -1)
            return null;
        from = next + 1;
    }
    const end = text.indexOf('\n', from);
    const found = (end === -1 ? text.slice(from) : text.slice(from, end)).replace(/\r$/u, '');
    return found.trim() === '' ? null : found;
}
function show(text) {
    return (0,safe_text/* reveal */._c)(text.replace(/\t/g, ' '));
}

// EXTERNAL MODULE: ./.build/build/report/wrap.js
var wrap = __webpack_require__(1674);
;// CONCATENATED MODULE: ./.build/build/report/text.js






/** The most findings, and changes, that are shown one by one; the rest is counted. */
const MOST = 100;
function renderText(report, options) {
    const page = { report, paint: choosePaint(options.colour), width: Math.min(Math.max(options.width, 40), 120) };
    const blocks = [sayVerdict(page), ...sayFindings(page), ...sayChanges(page), sayEnd(page)];
    return `${(0,safe_text/* withoutCommands */.Df)(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}
function sayVerdict({ report, paint, width }) {
    const { decision } = report.verdict;
    const word = report_sentence/* DECISION_WORDS */.np[decision];
    const sentence = (0,wrap/* wrapText */.C)((0,report_sentence/* renderSentence */.iQ)(report), width);
    const painted = sentence.startsWith(word)
        ? paint(DECISION_SHADES[decision], paint('bold', word.toUpperCase())) + sentence.slice(word.length)
        : sentence;
    const advice = report.verdict.outcome === 'warn' ? ['The policy only advises here: the job goes on.'] : [];
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,report_sentence/* headline */.Pl)(report);
    const next = first === null ? [] : [(0,wrap/* wrapText */.C)(`Next: ${(0,safe_text/* shown */.SP)(first.remedy)}`, width)];
    return [painted, ...next, ...advice.map((line) => (0,wrap/* wrapText */.C)(line, width))].join('\n');
}
function sayFindings(page) {
    const { findings } = page.report;
    const ordered = ['error', 'warning', 'notice'].flatMap((level) => findings.filter((finding) => finding.level === level));
    const blocks = ordered.slice(0, MOST).map((finding) => sayFinding(page, finding));
    const rest = ordered.length - blocks.length;
    return rest === 0
        ? blocks
        : [
            ...blocks,
            `And ${rest} more ${rest === 1 ? 'finding' : 'findings'} that are not shown here; the JSON report has all of them.`,
        ];
}
function sayFinding({ report, paint, width }, finding) {
    const { path, line, column } = finding;
    const place = path === null
        ? ''
        : ` ${paint('dim', [(0,safe_text/* shown */.SP)(path, 200), ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'))}`;
    const about = path === null && finding.change !== null ? ` ${(0,safe_text/* shown */.SP)(finding.change, 70)}` : '';
    return [
        `${paint(LEVEL_SHADES[finding.level], finding.level)} ${paint('bold', finding.reason)}${about}${place}`,
        (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(finding.message), width, '  '),
        ...sourceLines(finding, report.texts, width - 4).map((text) => `    ${paint('dim', text)}`),
        `  \u2192 ${(0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(finding.remedy), width, '    ').slice(4)}`,
    ].join('\n');
}
function sayChanges(page) {
    const { changes } = page.report.verdict;
    const blocks = changes.slice(0, MOST).map((change) => sayChange(page, change));
    const rest = changes.length - blocks.length;
    return rest === 0
        ? blocks
        : [...blocks, `And ${rest} more ${rest === 1 ? 'change' : 'changes'}; the JSON report has all of them.`];
}
function sayChange({ report, paint, width }, change) {
    const rows = [['decision', report_sentence/* DECISION_WORDS */.np[change.decision].toLowerCase()]];
    const risk = (0,change_words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['risk', risk]);
    for (const [name, text] of (0,change_words/* describeTimes */.UM)(change, report))
        rows.push([name, text]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'has' : 'needs', (0,change_words/* describeRequirement */.vo)(requirement)]);
    for (const approval of change.approvals.slice(0, MOST))
        rows.push([approval.counted ? 'counts' : 'not counted', (0,change_words/* describeApproval */.xh)(approval)]);
    if (change.approvals.length > MOST)
        rows.push(['', `and ${change.approvals.length - MOST} more approvals`]);
    const head = `${paint('bold', (0,safe_text/* shown */.SP)(change.id, 70))} ${(0,safe_text/* shown */.SP)(`${change.title} (${change.type} change)`, 160)}`;
    const body = rows.map(([name, text]) => row(name, text, width, paint));
    // On a line of its own and never wrapped, so that it can be copied.
    const confirm = change.confirmation === null
        ? []
        : [
            `  ${paint('dim', 'to approve')}  review the pull request with this line:`,
            `    ${(0,safe_text/* oneLine */.TN)(change.confirmation)}`,
        ];
    return [head, ...body, ...confirm].join('\n');
}
const LABEL = 11;
function row(name, text, width, paint) {
    const indent = ' '.repeat(LABEL + 4);
    const wrapped = (0,wrap/* wrapText */.C)((0,safe_text/* shown */.SP)(text), width, indent).slice(indent.length);
    return `  ${paint('dim', name.padEnd(LABEL))}  ${wrapped}`;
}
function sayEnd({ report, width }) {
    const lines = [];
    if (!report.trusted)
        lines.push('Read from this checkout, not from a trusted commit: what the gate itself decides may differ.');
    const reason = (0,report_sentence/* headline */.Pl)(report)?.reason ?? report.findings[0]?.reason;
    if (reason !== undefined)
        lines.push(`Read more: change-gate explain ${reason}`);
    return lines.map((line) => (0,wrap/* wrapText */.C)(line, width)).join('\n');
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n');
}
function wrapParagraph(paragraph, room) {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
