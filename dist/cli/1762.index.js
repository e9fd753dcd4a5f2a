"use strict";
exports.id = 1762;
exports.ids = [1762];
exports.modules = {

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

/***/ 5775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ isOfTime),
/* harmony export */   Gc: () => (/* binding */ countMissing),
/* harmony export */   bB: () => (/* binding */ whoCanAct),
/* harmony export */   g8: () => (/* binding */ isInChecklist),
/* harmony export */   qV: () => (/* binding */ askedRows)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);

const AGAIN = {
    'approval-unconfirmed': 'unconfirmed',
    'approval-stale': 'stale',
    'approval-expired': 'expired',
    'approval-unproven': 'unproven',
};
function askedRows(change) {
    const { through, requirements, approvals } = change;
    const all = through ?? [{ pullRequest: null, requirements, approvals }];
    return all.flatMap((one) => one.requirements.map((requirement) => rowOf(one.pullRequest, requirement, one.approvals)));
}
function rowOf(pullRequest, requirement, approvals) {
    const counted = approvals.filter((one) => one.counted).map(({ approver }) => approver);
    return {
        pullRequest,
        requirement,
        given: requirement.given ?? (requirement.met ? counted : []),
        open: requirement.met ? [] : requirement.eligible.map((login) => ({ login, again: againOf(login, approvals) })),
    };
}
function againOf(login, approvals) {
    const own = approvals.find((one) => !one.counted && (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one.approver, login));
    return AGAIN[own?.reason] ?? null;
}
/** How many approvals are still to come; a board that is full and has not decided lacks one. */
function countMissing(rows) {
    return rows.reduce((sum, { requirement: { met, count, have } }) => sum + (met ? 0 : Math.max(count - have, 1)), 0);
}
/** Everybody who can give what is missing, each once. */
function whoCanAct(rows) {
    const logins = rows.flatMap(({ open }) => open.map(({ login }) => login));
    return logins.filter((login, at) => logins.findIndex((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(one, login)) === at);
}
/**
 * Whether the checklist of a change says already what a finding says: an approval that is missing or does not count, where somebody can
 * give it. What nobody can give is said at length.
 */
function isInChecklist(finding, change) {
    const { reason, where, level } = finding;
    if (level !== 'error' || finding.change === null || !(0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .yS)(finding.change, change.id))
        return false;
    if (!OF_APPROVALS.includes(reason))
        return false;
    // Who assessed the risk, and that a change is late, are no rows of it.
    if (where !== null && where.pointer[0] !== 'approvals')
        return false;
    const missing = askedRows(change).filter(({ requirement }) => !requirement.met);
    return missing.length > 0 && missing.every(({ open }) => open.length > 0);
}
/** Whether another time would help. */
function isOfTime(reason) {
    return OF_TIME.includes(reason);
}
const OF_TIME = [
    'collision',
    'dependency-order',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
];
const OF_APPROVALS = [
    'approval-outstanding',
    'approval-unproven',
    'approval-unconfirmed',
    'approval-stale',
    'approval-expired',
    'approver-unknown',
    'approver-below-level',
    'approver-role-expired',
    'approver-role-not-held',
    'approver-not-independent',
    'approver-is-bot',
    'approver-counted-twice',
    'delegation-invalid',
    'board-inquorate',
];


/***/ }),

/***/ 1762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _reasons_generated_explanations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6087);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7326);
/**
 * The findings as SARIF 2.1.0, for code scanning. What has a place in a file is a result; what has none is a notification of the
 * run, because a place is never invented. The same report gives the same bytes.
 */





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Most results that code scanning takes in one run. */
const MOST = 25_000;
function renderSarif(report) {
    const placed = report.findings.filter(hasPath);
    const loose = report.findings.filter((finding) => !hasPath(finding));
    const used = new Set(report.findings.map(({ reason }) => reason));
    const fingerprint = startCounting(report);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'change-gate', rules: _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.filter((id) => used.has(id)).map(toRule) } },
                // Only in this case did the gate itself not reach a decision.
                invocations: [
                    {
                        executionSuccessful: report.verdict.decision !== 'undetermined',
                        toolExecutionNotifications: [summarise(report), ...loose.map(toNotification), ...sayLeftOut(placed)],
                    },
                ],
                columnKind: 'unicodeCodePoints',
                results: placed.slice(0, MOST).map((finding) => toResult(finding, fingerprint(finding))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2).replace(/#(?=\[)/g, '\\u0023')}\n`;
}
function hasPath(finding) {
    return finding.path !== null;
}
function toRule(id) {
    const { title, remedy, controls } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[id];
    return {
        id,
        shortDescription: toMessage(title),
        fullDescription: toMessage(_reasons_generated_explanations_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPLANATIONS */ .n[id].meaning),
        help: toMessage(remedy),
        properties: { tags: [...controls] },
    };
}
function toResult(finding, fingerprint) {
    const { line, column } = finding;
    const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
    return {
        ruleId: finding.reason,
        level: LEVELS[finding.level],
        message: toMessage(`${finding.message} ${finding.remedy}`),
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(finding.path) }, ...region } }],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
/** Twelve digits: enough to tell findings apart, and nothing is bound to them. */
const FINGERPRINT = ['sha256:'.length, 'sha256:'.length + 12];
/**
 * What tells code scanning that a result is the one of yesterday, though lines above it came and went: the file, the reason and the text
 * of the line, and which of the same it is.
 */
function startCounting({ texts }) {
    const seen = new Map();
    const lines = new Map();
    return ({ path, line, reason }) => {
        const known = lines.get(path) ?? (texts.get(path) ?? '').split('\n');
        lines.set(path, known);
        const text = line === null ? '' : (known[line - 1] ?? '').trim();
        const digest = (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)([path, reason, text].join('\n')).slice(...FINGERPRINT);
        const count = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, count);
        return `${digest}:${count}`;
    };
}
function toNotification(finding) {
    return {
        descriptor: { id: finding.reason },
        level: LEVELS[finding.level],
        message: toMessage(`${finding.message} ${finding.remedy}`),
    };
}
function summarise(report) {
    const level = report.verdict.outcome === 'pass' ? 'note' : report.verdict.outcome === 'warn' ? 'warning' : 'error';
    return { descriptor: { id: 'decision' }, level, message: toMessage((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSentence */ .iQ)(report)) };
}
function sayLeftOut(placed) {
    if (placed.length <= MOST)
        return [];
    return [
        {
            descriptor: { id: 'left-out' },
            level: 'warning',
            message: toMessage(`${placed.length - MOST} more findings are left out; the JSON report has them.`),
        },
    ];
}
/** SARIF reads `[text](target)` in a message as a link, and `{0}` as a place for an argument; foreign text makes neither. */
function toMessage(text) {
    return {
        text: (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text, 4_000)
            .replace(/\](?=\()/g, '] ')
            .replace(/[{}]/g, '$&$&'),
    };
}
/** A relative reference, each part of it percent-encoded; a lone surrogate has no encoding and is named instead. */
function toUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(/\p{Cs}/u.test(part) ? (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(part) : part))
        .join('/');
}


/***/ }),

/***/ 7326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   jp: () => (/* binding */ sayNext),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5775);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2565);
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
/** What is wrong with a governance file says by itself not which file it is. */
const OF_A_FILE = ['policy-invalid', 'register-invalid', 'calendar-invalid', 'items-invalid'];
/** One line of plain text, for example `Refused: CHG-2026-0042 may not go to production: \u2026`; at most 400 characters. */
function renderSentence(report) {
    const { verdict } = report;
    const spoken = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_6__/* .inShortTimes */ .I)(report);
    const head = verdict.outcome === 'warn' && verdict.stage !== 'draft'
        ? `${DECISION_WORDS[verdict.decision]} (advice only)`
        : DECISION_WORDS[verdict.decision];
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${head}: ${say(spoken)}`, MOST);
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
        return environment === null ? `${may} go out` : `${may} go to ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment, 60)}`;
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
    const at = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(instant, report.timezone, report.evaluatedAt);
    if (stage === 'deploy')
        return `${names(changes)} ${act(report, 'may')}${closes === undefined ? '' : ` until ${at(closes)}`}.`;
    const when = opens === undefined ? (closes === undefined ? null : `until ${at(closes)}`) : `from ${at(opens)}`;
    return `${names(changes)} ${act(report, 'may')}${when === null ? '' : `; ${changes.length === 1 ? 'it' : 'they'} may be deployed ${when}`}.`;
}
function sayNotRequired(report) {
    const { gate, changes } = report.verdict;
    const { environment } = report.subject;
    if (gate === 'none')
        return `the policy does not govern ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(environment ?? 'this', 60)}; no change record is needed.`;
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
    const lacks = verdict.stage === 'draft' ? headline(report) : null;
    if (lacks !== null && lacks.level === 'error')
        return `the draft of ${names(verdict.changes)} is not done: ${lowerFirst((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(lacks.message, 200)).replace(/\.$/u, '')}.`;
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(waiting).filter(({ requirement }) => !requirement.met);
    const [first] = missing;
    if (waiting !== undefined && first !== undefined) {
        const { requirement } = first;
        const number = (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .countMissing */ .Gc)(missing);
        const needs = missing.length === 1
            ? `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)((0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRequirement */ .VJ)(requirement), 120)}${requirement.have > 0 ? `, has ${requirement.have}` : ''}`
            : (0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, 'approval');
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} needs ${needs}; ${sayEligible((0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .whoCanAct */ .bB)(missing))}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} before ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody in the register can give it today.';
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return `${logins.length > 5 ? `${few.join(', ')} or ${logins.length - 5} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(few, 'or')} can approve.`;
}
function sayStopped(report) {
    const finding = headline(report);
    if (finding === null)
        return `this ${act(report, 'may not')}; no change was judged.`;
    const stopping = report.findings.filter((one) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(one) === report.verdict.decision).length;
    const more = stopping > 1 ? ` (and ${stopping - 1} more ${stopping === 2 ? 'reason' : 'reasons'})` : '';
    const message = (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.message);
    // A long message stands below in full; here its title says enough.
    const { title } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason];
    const short = OF_A_FILE.includes(finding.reason) ? `${title}: ${message}` : message;
    const why = message.length <= LONG ? short : `${title}.`;
    const what = finding.change === null
        ? report.verdict.stage === 'deploy'
            ? 'this deployment'
            : 'this'
        : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(finding.change, 70);
    return `${what} ${act(report, 'may not')}: ${lowerFirst(why).replace(/\.$/u, '')}${more}.`;
}
/** What to do first, in a sentence: everybody who has to act, and nobody else; null where nothing is to be done. */
function sayNext(report) {
    const { decision, changes } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : headline(report);
    if (first === null)
        return null;
    const change = changes.find((one) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isInChecklist */ .g8)(first, one));
    const missing = change === undefined ? [] : (0,_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .askedRows */ .qV)(change).filter(({ requirement }) => !requirement.met);
    // Of one requirement its own remedy says who, and every way.
    if (missing.length < 2 || !report.evidence.includes('review'))
        return first.remedy;
    const who = missing.map(({ requirement, open, pullRequest }) => {
        const where = pullRequest === null ? '' : ` in pull request #${pullRequest}`;
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(fewNames(open.map(({ login }) => login)), 'or')}${where} (${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sayWhoIsAsked */ .QL)(requirement)})`;
    });
    const how = change?.confirmation == null ? 'in a review' : 'in a review with the confirmation line';
    return `Still to approve, ${how}: ${who.join('; ')}.`;
}
function fewNames(logins) {
    const few = logins.slice(0, 5).map((login) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(login, 60));
    return logins.length > 5 ? [...few, `${logins.length - 5} more`] : few;
}
/** The finding to speak of first: of those that make the decision, the one that stands first in the list of reasons. */
function headline(report) {
    const decisive = report.findings.filter((finding) => (0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === report.verdict.decision);
    const from = decisive.length > 0 ? decisive : report.findings.filter((finding) => finding.level === 'error');
    const rank = (finding) => _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(finding.reason);
    return from.reduce((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
function names(changes) {
    const ids = [...new Set(changes.map(({ id }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(id, 70)))];
    return ids.length > 4 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(ids, 'and');
}
// Only a plain English word is put in lower case; an id or a login stays as it is.
function lowerFirst(text) {
    return /^(?:A|An|And|Another|Any|Approvals|At|Changes|Commit|Could|From|In|It|More|No|None|Nobody|Nothing|One|Only|Placeholder|Pull|Somebody|Something|The|There|This|Two|What|When|Whether) /u.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShortTimes)
/* harmony export */ });
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);

function inShortTimes(report) {
    const shorten = (text) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenTimes */ .Ck)(text, report.timezone, report.evaluatedAt);
    return {
        ...report,
        findings: report.findings.map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) })),
    };
}


/***/ })

};
;