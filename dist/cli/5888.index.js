export const id = 5888;
export const ids = [5888];
export const modules = {

/***/ 7584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ proseWithin),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kU: () => (/* binding */ joinSpans)
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
    return guardStart(proseWithin(text, most));
}
/** The same for text before which something stands on its line. */
function proseWithin(text, most) {
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
    return joinSpans(rendered);
}
/** Two code spans that touch would be one, so that a blank is put between them. */
function joinSpans(parts) {
    return parts.reduce((whole, part) => (whole.endsWith('`') && part.startsWith('`') ? `${whole} ${part}` : whole + part), '');
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
    return text.replace(/^(?=[#+=:-])/u, '\\').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
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

/***/ 3692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ drawImpact),
/* harmony export */   ht: () => (/* binding */ listImpact),
/* harmony export */   i9: () => (/* binding */ sayImpact)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);

const MOST_NODES = 12;
const MOST_EDGES = 20;
/** So many of the nodes may be items that are changed themselves. */
const MOST_CHANGED = 5;
/** More steps than this are not named in one line. */
const MOST_STEPS = 6;
/** Longer ones make a chart of one box. */
const LABEL = /^[a-z0-9.-]{1,40}:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/u;
/** `3 items depend on it, most critical component:default/shop (1) through component:default/db \u2192 component:default/api`. */
function sayImpact({ changed, dependants, left, criticality, mostCritical }) {
    const count = dependants.length + left.dependants;
    const on = changed.length + left.changed === 1 ? 'it' : 'them';
    const reach = count === 0
        ? `nothing else in the catalog depends on ${on}`
        : `${count} ${count === 1 ? 'item depends' : 'items depend'} on ${on}`;
    if (criticality === null || mostCritical === null)
        return `${reach}; no criticality is known`;
    const { ref, path } = mostCritical;
    if (path.length < 2)
        return `${reach}; criticality ${criticality}, which is that of ${ref}`;
    return `${reach}, most critical ${ref} (${criticality}) through ${shorten(path.slice(0, -1)).join(' \u2192 ')}`;
}
/** One line for each item that is changed and each that depends on one, for Markdown. */
function listImpact({ changed, dependants, left }) {
    const more = (count, what) => (count === 0 ? [] : [`- and ${count} more ${what}`]);
    return [
        ...changed.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${item.ref}${sayItem(item)}`, 400)}${item.isKnown ? '' : ', not in the catalog'}`),
        ...more(left.changed, 'that are changed'),
        ...dependants.map((item) => `- ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`${shorten(item.path).join(' \u2190 ')}${item.criticality === null ? '' : ` (criticality ${item.criticality})`}`, 900)}`),
        ...more(left.dependants, 'that depend on these'),
    ];
}
function sayItem({ owner, criticality }) {
    const parts = [
        ...(owner === null ? ['no owner'] : [`owner ${owner}`]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    return ` (${parts.join(', ')})`;
}
/** Both ends of a way, and what lies between as far as there is room. */
function shorten(path) {
    return path.length <= MOST_STEPS ? path : [...path.slice(0, MOST_STEPS - 2), '\u2026', ...path.slice(-1)];
}
/** Null where nothing depends on what is changed: one box says nothing. */
function drawImpact(impact) {
    const { changed, dependants, left } = impact;
    const nodes = chooseNodes(impact);
    if (dependants.length === 0 || !nodes.some(({ isChanged }) => !isChanged))
        return null;
    const places = new Map(nodes.map(({ item }, place) => [item.ref, place]));
    const unnamed = nodes.flatMap(({ item }, place) => LABEL.test(item.ref) ? [] : [{ label: `item ${place + 1}`, ref: item.ref }]);
    const lines = [
        '```mermaid',
        `flowchart ${directionOf(nodes)}`,
        ...nodes.map(({ item, isChanged }, place) => {
            const name = LABEL.test(item.ref) ? item.ref : `item ${place + 1}`;
            const level = item.criticality === null ? '' : `<br/>criticality ${Math.trunc(item.criticality)}`;
            return `n${place}["${name}${level}"]${isChanged ? ':::changed' : ''}`;
        }),
        ...chooseEdges(impact, places).map(([from, to]) => `n${from} --> n${to}`),
        'classDef changed stroke-width:3px',
        '```',
    ];
    const all = changed.length + left.changed + dependants.length + left.dependants;
    return { lines, unnamed, left: all - nodes.length };
}
/** Boxes are wide: as few of them beside each other as can be, so that a phone shows words and no lines. */
function directionOf(nodes) {
    const rows = new Map();
    for (const { depth } of nodes)
        rows.set(depth, (rows.get(depth) ?? 0) + 1);
    return Math.max(...rows.values()) > rows.size ? 'LR' : 'TD';
}
/** A dependant has a place only beside the one before it on its way, so that none hangs in the air. */
function chooseNodes({ changed, dependants }) {
    const nodes = changed.slice(0, MOST_CHANGED).map((item) => ({ item, isChanged: true, depth: 1 }));
    const drawn = new Set(nodes.map(({ item }) => item.ref));
    for (const item of dependants) {
        if (nodes.length >= MOST_NODES)
            break;
        if (!drawn.has(before(item)))
            continue;
        drawn.add(item.ref);
        nodes.push({ item, isChanged: false, depth: item.path.length });
    }
    return nodes;
}
/** The steps of the ways first, then what else is needed between those that are drawn. */
function chooseEdges({ dependants, needs }, places) {
    const steps = dependants.map((item) => [item.ref, before(item)]);
    const edges = new Map();
    for (const [one, other] of [...steps, ...needs]) {
        const from = places.get(one);
        const to = places.get(other);
        if (from !== undefined && to !== undefined && edges.size < MOST_EDGES)
            edges.set(`${from} ${to}`, [from, to]);
    }
    return [...edges.values()];
}
function before({ path }) {
    return path.at(-2) ?? '';
}


/***/ }),

/***/ 8460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
/**
 * How far a change has come, from assessed to closed. Each step is read off what the verdict found and the record holds; no key of the
 * record declares one. What could not be judged is due, never done.
 */
const MARKS = { done: '\u2713', due: '\u25cb', ended: '\u2717' };
/** These say that the change has no agreed place among the others. */
const OUT_OF_ORDER = [
    'collision',
    'dependency-unknown',
    'dependency-unmet',
    'dependency-order',
    'dependency-cycle',
];
/** These say that the time cannot stay. That a window is not open yet is no fault of the schedule. */
const OUT_OF_TIME = [
    'schedule-invalid',
    'offset-mismatch',
    'window-closed',
    'outside-change-window',
    'in-freeze',
    'lead-time-short',
    'duration-too-long',
    'calendar-horizon',
];
const NOT_ASSESSED = ['risk-under-declared', 'placeholder-text', 'record-invalid'];
/** The steps in order. Of a record that is not judged anew only those that the record itself holds. */
function traceLife(change, report) {
    const record = report.records.find(({ path }) => path === change.path)?.value;
    const judged = traceJudged(change, report);
    // Behind what has ended nothing is still to come, whatever would be said of it today.
    const passed = record?.outcome === undefined ? judged : judged.filter(({ state }) => state === 'done');
    return [...passed, ...traceEnd(change, record, report)];
}
/** `\u2713 assessed \u2192 \u2713 prioritised \u2192 \u25cb scheduled \u2192 \u2026`; made of our own words only. */
function sayLife(change, report) {
    return traceLife(change, report)
        .map(({ step, state, note }) => `${MARKS[state]} ${step}${note === null ? '' : ` (${note})`}`)
        .join(' \u2192 ');
}
function traceJudged(change, report) {
    if (change.decision === 'not-required')
        return [];
    const errors = report.findings.filter((finding) => finding.level === 'error' && finding.change === change.id);
    const hasError = (reasons) => errors.some(({ reason }) => reasons.includes(reason));
    const hasErrorAt = (key) => errors.some(({ where }) => where?.pointer?.[0] === key);
    // A fact that is missing may have hidden a collision or a freeze: its silence proves nothing.
    const isJudged = change.decision !== 'undetermined' && change.schedule !== null;
    const isAssessed = change.risk !== null && !hasErrorAt('risk') && !hasError(NOT_ASSESSED);
    return [
        toStep('assessed', isAssessed),
        toStep('prioritised', isAssessed && isJudged && !hasError(OUT_OF_ORDER)),
        toStep('scheduled', isJudged && !hasErrorAt('schedule') && !hasError(OUT_OF_TIME)),
        toStep('authorised', change.decision === 'authorised' && report.verdict.stage !== 'draft'),
    ];
}
function traceEnd(change, record, report) {
    const result = record?.outcome?.result;
    if (result === undefined && record?.withdrawn !== undefined)
        return [{ step: 'implemented', state: 'ended', note: 'withdrawn' }];
    const review = traceReview(record, report.reviews.get(change.path));
    const isClosed = result !== undefined && (review === null || review.state === 'done');
    return [sayResult(result), ...(review === null ? [] : [review]), toStep('closed', isClosed)];
}
/** Null where the policy asks for no review of what has ended, and none was written. */
function traceReview(record, duty) {
    const isWritten = record?.outcome?.review !== undefined;
    switch (duty?.kind) {
        case undefined:
            return toStep('reviewed', isWritten);
        case 'none':
            return isWritten ? toStep('reviewed', true) : null;
        case 'done':
            return toStep('reviewed', true);
        case 'beyond':
            return toStep('reviewed', false);
        case 'due':
            return { step: 'reviewed', state: 'due', note: `by ${duty.day}` };
        case 'overdue':
            return { step: 'reviewed', state: 'due', note: `overdue since ${duty.day}` };
    }
}
function sayResult(result) {
    switch (result) {
        case undefined:
        case 'successful':
            return toStep('implemented', result !== undefined);
        case 'successful-with-issues':
            return { step: 'implemented', state: 'done', note: 'with issues' };
        case 'backed-out':
        case 'failed':
            return { step: 'implemented', state: 'ended', note: result === 'failed' ? result : 'backed out' };
    }
}
function toStep(step, isDone) {
    return { step, state: isDone ? 'done' : 'due', note: null };
}


/***/ }),

/***/ 7326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   iQ: () => (/* binding */ renderSentence),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   xO: () => (/* binding */ sayEligible)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
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
    const head = verdict.outcome === 'warn' && verdict.stage !== 'draft'
        ? `${DECISION_WORDS[verdict.decision]} (advice only)`
        : DECISION_WORDS[verdict.decision];
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${head}: ${say(report)}`, MOST);
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
    if (verdict.stage === 'draft')
        return `the draft of ${names(verdict.changes)} is sound; nothing is authorised until a pull request with it was judged.`;
    const missing = waiting?.requirements.filter(({ met }) => !met) ?? [];
    const first = missing[0];
    if (waiting !== undefined && first !== undefined) {
        const more = missing.length === 1 ? '' : ` (and ${missing.length - 1} more)`;
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} needs ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.needs, 120)}${first.have > 0 ? `, has ${first.have}` : ''}${more}; ${sayEligible(first.eligible)}`;
    }
    const opens = waiting?.schedule?.opensAt ?? null;
    if (waiting !== undefined && opens !== null) {
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(waiting.id, 70)} ${act(report, 'may not')} yet; it opens at ${(0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)(opens, report.timezone, report.evaluatedAt)}.`;
    }
    return sayStopped(report);
}
/** Who can approve, in words; at most five names. */
function sayEligible(logins) {
    if (logins.length === 0)
        return 'nobody whom the register lists can give it today.';
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

/***/ 3058:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ describeSurroundings),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   bG: () => (/* binding */ describeRisk),
/* harmony export */   vo: () => (/* binding */ describeRequirement),
/* harmony export */   xh: () => (/* binding */ describeApproval)
/* harmony export */ });
/* harmony import */ var _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4224);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2000);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7326);
/** The parts of a change in words, for terminal and Markdown alike. Plain text of one line, not escaped for any surface yet. */





/** `high: impact 3 \u00d7 likelihood 2 = 6 is moderate; raised by \u201ca database migration\u201d`; null where no risk was judged. */
function describeRisk(change, report) {
    const { risk } = change;
    if (risk === null)
        return null;
    if (risk.score === null || risk.computed === null)
        return `${risk.final}: the level of the model${sayFloors(risk.floors, ',')}`;
    const stated = report.records.find(({ path }) => path === change.path)?.value.risk;
    const sum = stated === undefined
        ? `score ${risk.score}`
        : `impact ${stated.impact} \u00d7 likelihood ${stated.likelihood} = ${risk.score}`;
    const declared = risk.declared === null || risk.declared === risk.computed ? '' : `, declared ${risk.declared}`;
    return `${risk.final}: ${sum} is ${risk.computed}${declared}${sayFloors(risk.floors)}`;
}
/** With a comma after the model's level: what was raised is no longer the level of the model. */
function sayFloors(floors, sign = ';') {
    return floors.length === 0
        ? ''
        : `${sign} raised by ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listWords */ .yh)(floors.map((name) => `\u201c${name}\u201d`), 'and')}`;
}
/** Label and text of each time that is known: when, opens, shuts. */
function describeTimes(change, report) {
    const { schedule } = change;
    if (schedule === null)
        return [];
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayInstant */ .$r)(instant, report.timezone);
    const rows = [];
    if (schedule.start !== null && schedule.end !== null)
        rows.push(['when', (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayRange */ .DJ)(schedule.start, schedule.end, report.timezone)]);
    if (schedule.opensAt !== null && !isSameInstant(schedule.opensAt, schedule.start))
        rows.push(['opens', say(schedule.opensAt)]);
    if (schedule.closesAt !== null && !isSameInstant(schedule.closesAt, schedule.end))
        rows.push(['shuts', say(schedule.closesAt)]);
    return rows;
}
function isSameInstant(a, b) {
    return b !== null && (a === b || Date.parse(a) === Date.parse(b));
}
/** How many freezes and neighbours are named. */
const MOST_NEAR = 4;
/** Label and text of what lies around the time of a change: freezes, and the changes next to it. */
function describeSurroundings(change, report) {
    const around = report.surroundings.find(({ path }) => path === change.path);
    // Of more changes only the first have them, and silence would look like nothing there.
    if (around === undefined || report.verdict.changes.length > _domain_schedule_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SURROUNDED */ .I)
        return [];
    const { freezes, neighbours, left } = around;
    const say = (instant) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sayShort */ .cM)((0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)(instant), report.timezone, report.evaluatedAt);
    const begins = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(change.schedule?.start ?? report.evaluatedAt);
    const frozen = freezes.map(({ id, hardness, start, end }) => {
        const isBefore = begins === null || start <= begins;
        return `${id} (${hardness}) ${isBefore ? `until ${say(end)}` : `from ${say(start)}`}`;
    });
    const beside = neighbours.map(({ id, relation, overlaps }) => {
        const what = [...(relation === 'other-items' ? [] : [RELATIONS[relation]]), ...(overlaps ? ['overlaps'] : [])];
        return what.length === 0 ? id : `${id} (${what.join(', ')})`;
    });
    return [
        ['freeze', few(frozen, left.freezes, '; ')],
        ['next to', few(beside, left.neighbours, ', ')],
    ].filter(([, text]) => text !== '');
}
const RELATIONS = { needed: 'needed', 'same-item': 'same item' };
function few(texts, left, mark) {
    const named = texts.slice(0, MOST_NEAR);
    const more = texts.length - named.length + left;
    return `${named.join(mark)}${more === 0 ? '' : ` and ${more} more`}`;
}
/** `1 \u00d7 change-and-release-manager (rule \u201cmoderate\u201d), has 0 of 1; cpatel or dlee can approve.` */
function describeRequirement(requirement, { decision }) {
    const { needs, rule, count, have, met, eligible } = requirement;
    if (met)
        return `${needs} (rule \u201c${rule}\u201d)`;
    // Reviews that could not be read are not there, and nobody has to give theirs a second time for that.
    const known = decision === 'undetermined' ? ' as far as could be read' : '';
    return `${needs} (rule \u201c${rule}\u201d), has ${have} of ${count}${known}; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .sayEligible */ .xO)(eligible)}`;
}
/** `cpatel, change-and-release-manager, by review at 2026-11-20T10:12:00Z`, and why it does not count. */
function describeApproval(approval) {
    const { approver, role, evidence, at, counted, reason } = approval;
    const given = `${approver}, ${role ?? 'no role level'}, by ${PROOFS[evidence]}${at === null ? '' : ` at ${at}`}`;
    if (counted)
        return given;
    // A vote that was put off is the only one that is outstanding itself.
    return `${given} (${reason === 'approval-outstanding' ? 'deferred' : (reason ?? 'no reason given')})`;
}
const PROOFS = {
    review: 'review',
    environment: 'approving the environment',
    commit: 'a signed entry',
    declared: 'an entry in the record',
};


/***/ })

};
