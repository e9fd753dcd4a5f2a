export const id = 713;
export const ids = [713];
export const modules = {

/***/ 9574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 7927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sayLife)
/* harmony export */ });
/* unused harmony export traceLife */
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
    return [...traceJudged(change, report), ...traceEnd(change, report)];
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
function traceEnd(change, report) {
    const record = report.records.find(({ path }) => path === change.path)?.value;
    const result = record?.outcome?.result;
    const isReviewed = record?.outcome?.review !== undefined;
    return [sayResult(result), toStep('reviewed', isReviewed), toStep('closed', result !== undefined && isReviewed)];
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

/***/ 3713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/report/change-words.js
var change_words = __webpack_require__(9574);
// EXTERNAL MODULE: ./.build/build/report/life-line.js
var life_line = __webpack_require__(7927);
;// CONCATENATED MODULE: ./.build/build/report/markdown-fit.js
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

// EXTERNAL MODULE: ./.build/build/report/safe-text.js
var safe_text = __webpack_require__(1531);
;// CONCATENATED MODULE: ./.build/build/report/markdown-text.js
/**
 * Foreign text in Markdown as GitHub renders it. All of it is one line, all that has a meaning is escaped, and every word that GitHub
 * would turn into a mention, a reference, a link, an emoji or mathematics after that stands in a code span, where it stays a word.
 */

// GitHub looks at the rendered text, so that no escape of Markdown or HTML keeps it from seeing these. A code span does.
const LIVELY = /[@$]|#\d|gh-\d|\/\/|www\.|mailto:|xmpp:|:[a-z0-9_+-]*[a-z_+-][a-z0-9_+-]*:|(?:^|[^0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/iu;
/** Text in running Markdown, fit for a table's cell as well. What stands between backticks becomes a code span. */
function prose(text, most) {
    const parts = (0,safe_text/* shown */.SP)(text, most).split('`');
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
    const line = (0,safe_text/* shown */.SP)(text, most);
    if (line === '')
        return '';
    // In a cell a bar ends the cell even inside of a code span, and escaped it would show its backslash elsewhere.
    const inert = (0,safe_text/* withoutOldCommands */.KF)(line).replace(/\|/g, '\u00a6');
    const longest = Math.max(0, ...(inert.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const pad = inert.startsWith('`') || inert.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inert}${pad}${fence}`;
}
/** A block of text to be copied; one line, in a fence that it cannot end. Not for a table's cell. */
function codeBlock(text) {
    const line = (0,safe_text/* withoutCommands */.Df)((0,safe_text/* shown */.SP)(text));
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
/**
 * Text inside of a line of HTML, where GitHub reads no Markdown and an escape of it would show. Punctuation is numbered, so that it has
 * no meaning for a reader of Markdown either. Not for a table's cell.
 */
function htmlText(text, most) {
    return (0,safe_text/* withoutOldCommands */.KF)((0,safe_text/* shown */.SP)(text, most))
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

// EXTERNAL MODULE: ./.build/build/report/moment.js
var moment = __webpack_require__(1026);
// EXTERNAL MODULE: ./.build/build/report/sentence.js
var sentence = __webpack_require__(655);
// EXTERNAL MODULE: ./.build/build/domain/time.js
var time = __webpack_require__(2953);
;// CONCATENATED MODULE: ./.build/build/report/time-line.js
/**
 * The times of the judged changes as a small Mermaid chart. It is built from our own words, the ids and the instants alone, each of them
 * checked against what it may be made of; no text of a record is ever in it.
 */

/** More than these do not fit on a phone. */
const MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * time/* DAY */.d_;
/** The lines of the chart in its fence, and how many changes it leaves out; null where no change has a time. */
function drawTimeLine(report) {
    const rows = report.verdict.changes.flatMap((change) => {
        const bars = toBars(change);
        return bars.length === 0 ? [] : [{ label: labelOf(change.id), bars }];
    });
    // Only what lies near the first can be seen beside it.
    const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
    const near = rows.flatMap(({ label, bars }) => {
        const kept = bars.filter(({ to }) => to - origin <= LONGEST);
        return kept.length === 0 ? [] : [{ label, bars: kept }];
    });
    const drawn = near.slice(0, MOST);
    if (drawn.length === 0)
        return null;
    const bars = drawn.flatMap((row) => row.bars);
    const now = findNow(report, bars);
    const shown = now === null ? bars : [...bars, { from: now, to: now }];
    const [first, last] = [toMinute(startOf(shown)), toMinute(endOf(shown))];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times in UTC` : 'Times in UTC'}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ label, bars: own }) => own.map((bar) => toLine(bar, label))),
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now)}, 0m`]),
        '```',
    ];
    return { lines, left: rows.length - drawn.length };
}
function toBars({ decision, schedule }) {
    // No other tag than these: in the dark theme the name beside an active bar cannot be read.
    const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
    const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
    const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
    const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
    return [
        ...(own === null ? [] : [{ label: 'scheduled', tag, ...own }]),
        ...(isOther ? [{ label: 'calendar opens', tag: 'done, ', ...open }] : []),
    ];
}
function toSpan(start, end) {
    const from = start === null ? null : (0,time/* parseInstant */.nV)(start);
    const to = end === null ? null : (0,time/* parseInstant */.nV)(end);
    return from === null || to === null || to <= from ? null : { from, to };
}
/** The instant of the judgement, where it is near enough to be seen beside the rest. */
function findNow(report, bars) {
    const now = (0,time/* parseInstant */.nV)(report.evaluatedAt);
    const room = Math.max(spanOf(bars), time/* DAY */.d_);
    return now === null || now < startOf(bars) - room || now > endOf(bars) + room ? null : now;
}
function toLine({ label, tag, from, to }, id) {
    return `${label}${id} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + time/* MINUTE */.pY))}`;
}
/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant) {
    return (0,time/* toIso */.tK)(instant).slice(0, 16).replace('T', ' ');
}
/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span) {
    if (span <= 4 * time/* HOUR */.dp)
        return '1hour';
    if (span <= 12 * time/* HOUR */.dp)
        return '3hour';
    if (span <= time/* DAY */.d_)
        return '12hour';
    if (span <= 4 * time/* DAY */.d_)
        return '1day';
    return span <= 14 * time/* DAY */.d_ ? '3day' : span <= 30 * time/* DAY */.d_ ? '1week' : '2week';
}
function startOf(bars) {
    return Math.min(...bars.map(({ from }) => from));
}
function endOf(bars) {
    return Math.max(...bars.map(({ to }) => to));
}
function spanOf(bars) {
    return endOf(bars) - startOf(bars);
}
/** An id has these characters only; one that has others is left out. It stands after a word of ours, so it can be none of Mermaid's. */
function labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/report/markdown.js
/**
 * The report as Markdown, for the job's summary and for `--format markdown`: the verdict, what to do, the record as a change manager
 * reads it, the findings. Whatever the record says stays text: it can forge no verdict, mention nobody and load nothing.
 */







const MARKS = {
    undetermined: '\u2754',
    refused: '\u26d4',
    awaiting: '\u23f3',
    authorised: '\u2705',
    'not-required': '\u2796',
};
/** @param options.limit the most bytes of UTF-8; at least 8,192. Whole rows are left out beyond it, and the page says so. */
function renderMarkdown(report, options) {
    const blocks = [
        verdictBlock(report),
        ...overviewBlocks(report),
        ...report.verdict.changes.flatMap((change) => changeBlocks(report, change)),
        ...findingBlocks(report),
        ...timeBlocks(report),
        endBlock(report),
    ];
    return fitBlocks(blocks, options.limit);
}
function verdictBlock(report) {
    const { decision, outcome } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,sentence/* headline */.Pl)(report);
    const head = [`## ${MARKS[decision]} ${prose((0,sentence/* renderSentence */.iQ)(report))}`];
    if (first !== null)
        head.push('', `**Next:** ${prose(first.remedy)}`);
    if (outcome === 'warn' && report.verdict.stage !== 'draft')
        head.push('', `The policy only advises here${report.trusted ? ': the job goes on' : ''}.`);
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
/** Several changes at one glance, before each of them at length. */
function overviewBlocks(report) {
    const { changes } = report.verdict;
    if (changes.length < 2)
        return [];
    const lines = changes.map((change) => {
        const due = change.requirements.filter(({ met }) => !met).map(({ needs }) => prose(needs, 120));
        return `| ${MARKS[change.decision]} ${sentence/* DECISION_WORDS */.np[change.decision]} | ${prose(change.id, 70)} | ${prose(change.title, 120)} | ${due.length === 0 ? '\u2013' : due.join(', ')} |`;
    });
    const head = ['| Decision | Change | Title | Still needs |', '|:--|:--|:--|:--|'];
    return [{ rank: 1, head, rows: { what: 'rows of the overview', lines }, foot: [] }];
}
function changeBlocks(report, change) {
    const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
    const isFolded = report.verdict.changes.length > 1 && (change.decision === 'authorised' || change.decision === 'not-required');
    const table = {
        rank: 2,
        head: [
            `### ${prose(change.id, 70)} \u2014 ${prose(change.title, 200)}`,
            '',
            // A mark stays on the line of its word, on a phone too.
            (0,life_line/* sayLife */._)(change, report).replace(/([\u2713\u25cb\u2717]) /gu, '$1&nbsp;'),
            '',
            ...(isFolded ? ['<details>', `<summary>Record of ${htmlText(change.id, 70)}</summary>`, ''] : []),
            `| Decision | ${sentence/* DECISION_WORDS */.np[change.decision]} |`,
            '|:--|:--|',
        ],
        rows: { what: 'rows of change records', lines: tableRows(report, change, record) },
        foot: isFolded ? ['', '</details>'] : [],
    };
    const confirm = change.confirmation === null
        ? []
        : [
            {
                rank: 1,
                head: [
                    `To approve ${prose(change.id, 70)}, review the pull request with this line, unedited:`,
                    '',
                    codeBlock(change.confirmation),
                ],
                rows: { what: 'lines', lines: [] },
                foot: [],
            },
        ];
    return [table, ...confirm, ...planBlocks(change.id, record)];
}
function tableRows(report, change, record) {
    const rows = [
        ['Kind', `${change.type} change${record?.model === undefined ? '' : ` by the model ${code(record.model, 70)}`}`],
    ];
    if (record !== null)
        rows.push(...recordRows(record));
    const risk = (0,change_words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['Risk', prose(risk)]);
    for (const [name, text] of (0,change_words/* describeTimes */.UM)(change, report))
        rows.push([name.charAt(0).toUpperCase() + name.slice(1), prose(text)]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'Has' : 'Needs', prose((0,change_words/* describeRequirement */.vo)(requirement))]);
    for (const approval of change.approvals)
        rows.push([approval.counted ? 'Counts' : 'Does not count', prose((0,change_words/* describeApproval */.xh)(approval))]);
    rows.push([
        'Record',
        `${code(change.path, 200)}, digest ${code(change.digest.replace(/^sha256:/u, '').slice(0, 12), 12)}`,
    ]);
    return rows.map(([name, text]) => `| ${name} | ${text} |`);
}
function recordRows(record) {
    const rows = [['Why', prose(record.reason)]];
    if (record.description !== undefined)
        rows.push(['What', prose(record.description)]);
    if (record.emergency !== undefined) {
        rows.push([
            'Emergency',
            `${record.emergency.incident === undefined ? 'no incident' : code(record.emergency.incident, 100)}: ${prose(record.emergency.justification)}`,
        ]);
    }
    rows.push(['Asked for by', `${code(record['requested-by'], 60)} at ${prose(record['requested-at'], 60)}`]);
    if (record.implementers !== undefined)
        rows.push(['Carried out by', codes(record.implementers)]);
    rows.push(['Environments', codes(record.environments)], ['Items', codes(record['configuration-items'])]);
    if (record['depends-on'] !== undefined)
        rows.push(['Depends on', codes(record['depends-on'])]);
    if (record.risk !== undefined) {
        rows.push(['Could go wrong', prose(record.risk.assessment)], ['Security', prose(record.risk.security)], ['Privacy', prose(record.risk.privacy)]);
    }
    return rows;
}
/** The most entries of a list in one cell. */
const markdown_MOST = 20;
function codes(texts) {
    const some = texts.slice(0, markdown_MOST).map((text) => code(text, 120));
    return `${some.join(', ')}${texts.length > markdown_MOST ? ` and ${texts.length - markdown_MOST} more` : ''}`;
}
function planBlocks(id, record) {
    const plan = record?.plan;
    if (plan === undefined)
        return [];
    const { backout } = plan;
    const lines = [
        ...section('Mitigations', record?.risk?.mitigations ?? []),
        ...section('Implementation', plan.implementation),
        ...section('Verification', plan.verification),
        ...section('Back-out', backout.steps),
        `  - Go back when: ${prose(backout.trigger)}`,
        `  - Takes ${prose(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [`  - Point of no return: ${prose(backout['point-of-no-return'])}`]),
        ...section('Communication', plan.communication ?? []),
    ];
    return [
        {
            rank: 5,
            head: ['<details>', `<summary>Plan and back-out of ${htmlText(id, 70)}</summary>`, ''],
            rows: { what: 'lines of plans', lines },
            foot: ['', '</details>'],
        },
    ];
}
function section(name, entries) {
    // The heading is a list entry too, so that every line can be left out by itself.
    return entries.length === 0 ? [] : [`- **${name}**`, ...entries.map((entry) => `  - ${prose(entry)}`)];
}
const HEADINGS = { error: 'What stops it', warning: 'Warnings', notice: 'Notices' };
function findingBlocks(report) {
    return ['error', 'warning', 'notice'].flatMap((level, index) => {
        const findings = report.findings.filter((finding) => finding.level === level);
        if (findings.length === 0)
            return [];
        return [
            {
                rank: index === 0 ? 3 : 4,
                head: [`### ${HEADINGS[level]}`, ''],
                rows: { what: 'findings', lines: findings.map((finding) => findingLine(report, finding)) },
                foot: [],
            },
        ];
    });
}
function findingLine(report, finding) {
    const { path, line, column, change } = finding;
    const place = path === null
        ? ''
        : ` ${code([path, ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'), 240)}`;
    const about = path === null && change !== null ? ` ${code(change, 70)}` : '';
    const isPage = /^https:\/\/[^\s()<>"']+$/u.test(report.docs);
    const reason = isPage ? `[${finding.reason}](${report.docs}#${finding.reason})` : `\`${finding.reason}\``;
    return `- **${reason}**${about}${place}<br>${prose(finding.message)}<br>\u2192 ${prose(finding.remedy)}`;
}
function timeBlocks(report) {
    const drawn = drawTimeLine(report);
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const note = left === 0 ? [] : ['', `${left} more ${left === 1 ? 'change has' : 'changes have'} no place in this chart.`];
    // A part of a chart is none, so that it stays or goes whole.
    return [{ rank: 6, head: ['### Time line', '', ...lines, ...note], rows: { what: 'charts', lines: [] }, foot: [] }];
}
function endBlock(report) {
    const { subject } = report;
    const commit = subject.commit === null ? '' : ` for commit ${code(subject.commit.slice(0, 12), 12)}`;
    const lines = [
        `Judged${commit} at ${prose((0,moment/* sayInstant */.$r)(report.evaluatedAt, report.timezone))}, stage ${report.verdict.stage}, gate ${report.mode}.`,
    ];
    if (!report.trusted)
        lines.push('Read from a checkout, not from a trusted commit: what the gate itself decides may differ.');
    return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
}


/***/ })

};
