export const id = 6019;
export const ids = [6019];
export const modules = {

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
/**
 * @param limit bytes of UTF-8 (never fewer than UTF-16 units, so it serves for both); at least 8,192
 * @param rest where all of it stands, in a sentence; empty where nothing else has it
 */
function fitBlocks(blocks, limit, rest = 'The JSON report has everything.') {
    const whole = join(blocks.map((block) => [...block.head, ...block.rows.lines, ...block.foot]));
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const left = new Map();
    const kept = new Map();
    let room = limit - NOTE_BYTES;
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const frame = sizeOf([...block.head, ...block.foot]) + 2;
        const hasHeading = block.under === undefined || kept.has(block.under);
        const hasRoom = block.rank === 0 || (hasHeading && frame <= room);
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
    const note = `_Left out for length: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}.${rest === '' ? '' : ` ${rest}`}_`;
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

/***/ 6019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/finding.js
var terms_finding = __webpack_require__(6412);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/fit.js
var fit = __webpack_require__(2028);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/report/impact-graph.js
var impact_graph = __webpack_require__(3692);
// EXTERNAL MODULE: ./.build/build/src/report/life-line.js
var life_line = __webpack_require__(8460);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/board-decisions.js
var board_decisions = __webpack_require__(1763);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/report/words.js
var words = __webpack_require__(3058);
;// CONCATENATED MODULE: ./.build/build/src/report/markdown-record.js
/** A change and its record in Markdown, row by row, as a change manager reads it. */





function tableRows(report, change, record) {
    const rows = [
        [
            'Kind',
            `${change.type} change${record?.model === undefined ? '' : ` by the model ${(0,markdown_escape/* code */.aY)(record.model, 70)}`}${record?.priority === undefined ? '' : `, priority ${record.priority}`}`,
        ],
    ];
    if (record !== null)
        rows.push(...recordRows(record));
    const risk = (0,words/* describeRisk */.bG)(change, report);
    if (risk !== null)
        rows.push(['Risk', (0,markdown_escape/* prose */.CS)(risk)]);
    const impact = report.impacts.find(({ path }) => path === change.path);
    if (impact !== undefined)
        rows.push(['Impact', (0,markdown_escape/* prose */.CS)((0,impact_graph/* sayImpact */.i9)(impact))]);
    for (const [name, text] of (0,words/* describeTimes */.UM)(change, report))
        rows.push([name.charAt(0).toUpperCase() + name.slice(1), (0,markdown_escape/* prose */.CS)(text)]);
    for (const requirement of change.requirements)
        rows.push([requirement.met ? 'Has' : 'Needs', (0,markdown_escape/* prose */.CS)((0,words/* describeRequirement */.vo)(requirement, change))]);
    for (const approval of change.approvals)
        rows.push([approval.counted ? 'Counts' : 'Does not count', (0,markdown_escape/* prose */.CS)((0,words/* describeApproval */.xh)(approval))]);
    rows.push(['Record', `${(0,markdown_escape/* code */.aY)(change.path, 200)}, digest ${(0,markdown_escape/* code */.aY)((0,digest/* shortDigest */.VK)(change.digest), digest/* SHORT_DIGITS */.uo)}`]);
    return rows.map(([name, text]) => `| ${name} | ${text} |`);
}
function recordRows(record) {
    const rows = [['Why', (0,markdown_escape/* prose */.CS)(record.reason)]];
    if (record.description !== undefined)
        rows.push(['What', (0,markdown_escape/* prose */.CS)(record.description)]);
    if (record.emergency !== undefined) {
        rows.push([
            'Emergency',
            `${record.emergency.incident === undefined ? 'no incident' : (0,markdown_escape/* code */.aY)(record.emergency.incident, 100)}: ${(0,markdown_escape/* prose */.CS)(record.emergency.justification)}`,
        ]);
    }
    rows.push(['Asked for by', `${(0,markdown_escape/* code */.aY)(record['requested-by'], 60)} at ${(0,markdown_escape/* prose */.CS)(record['requested-at'], 60)}`]);
    if (record.implementers !== undefined)
        rows.push(['Carried out by', codes(record.implementers)]);
    rows.push(['Environments', codes(record.environments)], ['Items', codes(record['configuration-items'])]);
    if (record['depends-on'] !== undefined)
        rows.push(['Depends on', codes(record['depends-on'])]);
    if (record.retries !== undefined)
        rows.push(['Tries again', (0,markdown_escape/* code */.aY)(record.retries, 70)]);
    if (record.covers !== undefined)
        rows.push([
            'Covers',
            record.covers === 'since-last-deployment' ? 'all since the last deployment' : codes(record.covers),
        ]);
    if (record.risk !== undefined) {
        rows.push(['Could go wrong', (0,markdown_escape/* prose */.CS)(record.risk.assessment)], ['Security', (0,markdown_escape/* prose */.CS)(record.risk.security)], ['Privacy', (0,markdown_escape/* prose */.CS)(record.risk.privacy)]);
        const { downtime } = record.risk;
        if (downtime !== undefined && downtime !== 'PT0S')
            rows.push(['Downtime', (0,markdown_escape/* code */.aY)(downtime, 40)]);
    }
    if (record.late !== undefined)
        rows.push(['Late', `${(0,markdown_escape/* prose */.CS)(record.late.reason)} (asked for by ${(0,markdown_escape/* code */.aY)(record.late.by, 60)})`]);
    for (const { decision } of (0,board_decisions/* boardDecisions */.Q)(record)) {
        const { name, meeting, minute } = decision;
        const when = meeting === undefined ? '' : `, meeting of ${(0,markdown_escape/* code */.aY)(meeting, 40)}`;
        rows.push(['Board', `${(0,markdown_escape/* code */.aY)(name, 70)}${when}${minute === undefined ? '' : `, minute ${(0,markdown_escape/* code */.aY)(minute, 200)}`}`]);
    }
    if (record.links !== undefined && record.links.length > 0)
        rows.push(['Links', codes(record.links)]);
    return rows;
}
/** The most entries of a list in one cell. */
const MOST = 20;
function codes(texts) {
    const some = texts.slice(0, MOST).map((text) => (0,markdown_escape/* code */.aY)(text, 120));
    return `${some.join(', ')}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ''}`;
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
        `  - Go back when: ${(0,markdown_escape/* prose */.CS)(backout.trigger)}`,
        `  - Takes ${(0,markdown_escape/* prose */.CS)(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [`  - Point of no return: ${(0,markdown_escape/* prose */.CS)(backout['point-of-no-return'])}`]),
        ...section('Communication', plan.communication ?? []),
    ];
    return [
        {
            rank: 5,
            head: ['<details>', `<summary>Plan and back-out of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
            rows: { what: 'lines of plans', lines },
            foot: ['', '</details>'],
        },
    ];
}
function section(name, entries) {
    // The heading is a list entry too, so that every line can be left out by itself.
    return entries.length === 0 ? [] : [`- **${name}**`, ...entries.map((entry) => `  - ${(0,markdown_escape/* prose */.CS)(entry)}`)];
}

// EXTERNAL MODULE: ./.build/build/src/report/sentence.js
var sentence = __webpack_require__(7326);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
;// CONCATENATED MODULE: ./.build/build/src/report/time-line-bar.js
/**
 * One bar of a Mermaid chart. A label is words of ours and ids; an id has the characters of an id only, and stands after a word of
 * ours, so that it can be none of Mermaid's.
 */

function toLine({ label, tag, from, to }) {
    return `${label} :${tag}${toMinute(from)}, ${toMinute(Math.max(to, from + time/* MINUTE */.pY))}`;
}
/** `2026-11-24 10:00`: digits of UTC, which the chart shows as they are in whatever zone the reader is. */
function toMinute(instant) {
    return (0,time/* toIso */.tK)(instant).slice(0, 16).replace('T', ' ');
}
/** The id after a blank; nothing where it has other characters than an id may have. */
function labelOf(id) {
    return /^[A-Za-z][A-Za-z0-9._-]{1,63}$/.test(id) ? ` ${id}` : '';
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line-around.js

/** More than these in a section do not fit on a phone. */
const time_line_around_MOST = 6;
const RELATIONS = {
    needed: 'needed',
    'same-item': 'same item',
    'other-items': 'near',
};
/**
 * @param ids the changes that are drawn already
 * @param room what is outside of it is cut off
 */
function drawAround(all, ids, room) {
    const windows = trim(all.flatMap(windowBars), room);
    const freezes = trim(all.flatMap(freezeBars), room);
    const neighbours = trim(neighbourBars(all, ids), room);
    const leftOf = (key) => all.reduce((sum, { left }) => sum + left[key], 0);
    return {
        bars: [...windows.bars, ...freezes.bars, ...neighbours.bars],
        lines: [
            ...time_line_around_section('Windows', windows.bars),
            ...time_line_around_section('Freezes', freezes.bars),
            ...time_line_around_section('Neighbours', neighbours.bars),
        ],
        left: {
            windows: windows.left + leftOf('windows'),
            freezes: freezes.left + leftOf('freezes'),
            neighbours: neighbours.left + leftOf('neighbours'),
        },
    };
}
function windowBars({ windows }) {
    return windows.map(({ environment, start, end }) => ({
        label: `window${labelOf(environment)}`,
        tag: 'done, ',
        from: start,
        to: end,
    }));
}
function freezeBars({ freezes }) {
    return freezes.map(({ id, hardness, start, end }) => ({
        label: `${hardness} freeze${labelOf(id)}`,
        tag: 'crit, ',
        from: start,
        to: end,
    }));
}
/** Of what a neighbour is to several changes the weightiest is drawn. */
function neighbourBars(all, ids) {
    const weightOf = (one) => isInTheWay(one) ? 0 : one.relation === 'needed' ? 1 : one.relation === 'same-item' ? 2 : 3;
    const ordered = all
        .flatMap(({ neighbours }) => neighbours)
        .filter(({ id }) => !ids.includes(id))
        .sort((a, b) => weightOf(a) - weightOf(b));
    const once = new Map();
    for (const one of ordered)
        if (!once.has(one.id))
            once.set(one.id, one);
    return [...once.values()].map((one) => ({
        label: `${RELATIONS[one.relation]}${labelOf(one.id)}`,
        tag: isInTheWay(one) ? 'crit, ' : '',
        from: one.start,
        to: one.end,
    }));
}
function isInTheWay({ relation, overlaps }) {
    return overlaps && relation === 'same-item';
}
function trim(bars, room) {
    const cut = bars
        .map((bar) => ({ ...bar, from: Math.max(bar.from, room.from), to: Math.min(bar.to, room.to) }))
        .filter(({ from, to }) => from < to);
    const once = [...new Map(cut.map((bar) => [toLine(bar), bar])).values()];
    return { bars: once.slice(0, time_line_around_MOST), left: Math.max(0, once.length - time_line_around_MOST) };
}
function time_line_around_section(name, bars) {
    return bars.length === 0 ? [] : [`section ${name}`, ...bars.map(toLine)];
}

;// CONCATENATED MODULE: ./.build/build/src/report/time-line.js
/**
 * The times of the judged changes as a small Mermaid chart, with what lies around them: windows, freezes, other changes. It is built from
 * our own words, ids and instants alone, each of them checked against what it may be made of; no other text of a file is ever in it.
 */



/** More than these do not fit on a phone. */
const time_line_MOST = 10;
/** Over a longer time an hour is thinner than a line. */
const LONGEST = 60 * time/* DAY */.d_;
/** What lies further from the changes than this is cut off: a freeze of weeks would leave no room for them. */
const MARGIN = 12 * time/* HOUR */.dp;
/** Null where no change has a time. */
function drawTimeLine(report) {
    const rows = report.verdict.changes.flatMap((change) => {
        const bars = toBars(change);
        return bars.length === 0 ? [] : [{ id: change.id, path: change.path, bars }];
    });
    // Only what lies near the first can be seen beside it.
    const origin = Math.min(...rows.flatMap(({ bars }) => bars.map(({ from }) => from)));
    const near = rows.flatMap((row) => {
        const kept = row.bars.filter(({ to }) => to - origin <= LONGEST);
        return kept.length === 0 ? [] : [{ ...row, bars: kept }];
    });
    const drawn = near.slice(0, time_line_MOST);
    if (drawn.length === 0)
        return null;
    const bars = drawn.flatMap((row) => row.bars);
    const now = findNow(report, bars);
    const marked = now === null ? bars : [...bars, { from: now, to: now }];
    const around = drawAround(report.surroundings.filter(({ path }) => drawn.some((row) => row.path === path)), drawn.map(({ id }) => id), { from: Math.min(startOf(marked), startOf(bars) - MARGIN), to: Math.max(endOf(marked), endOf(bars) + MARGIN) });
    const shown = [...marked, ...around.bars];
    const [first, last] = [toMinute(startOf(shown)), toMinute(endOf(shown))];
    const isOneDay = first.slice(0, 10) === last.slice(0, 10);
    const lines = [
        '```mermaid',
        'gantt',
        `title ${isOneDay ? `${first.slice(0, 10)}, times in UTC` : 'Times in UTC'}`,
        'dateFormat YYYY-MM-DD HH:mm',
        `axisFormat ${isOneDay ? '%H:%M' : spanOf(shown) > 1.5 * time/* DAY */.d_ ? '%d %b' : '%d %b %H:%M'}`,
        `tickInterval ${tickOf(spanOf(shown))}`,
        'todayMarker off',
        'section Changes',
        ...drawn.flatMap(({ id, bars: own }) => own.map((bar) => toLine({ ...bar, label: `${bar.label}${labelOf(id)}` }))),
        ...around.lines,
        ...(now === null ? [] : ['section Now', `judged :milestone, ${toMinute(now)}, 0m`]),
        '```',
    ];
    return { lines, left: { changes: rows.length - drawn.length, ...around.left } };
}
function toBars({ decision, schedule }) {
    // No other tag than these: in the dark theme the name beside an active bar cannot be read.
    const tag = decision === 'refused' || decision === 'undetermined' ? 'crit, ' : '';
    const own = toSpan(schedule?.start ?? null, schedule?.end ?? null);
    const open = toSpan(schedule?.opensAt ?? null, schedule?.closesAt ?? null);
    const isOther = open !== null && (own === null || open.from !== own.from || open.to !== own.to);
    const bars = [];
    if (own !== null)
        bars.push({ label: 'scheduled', tag, ...own });
    if (isOther)
        bars.push({ label: 'calendar opens', tag: 'done, ', ...open });
    return bars;
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
/** Five ticks or so: their names stand side by side on a phone. */
function tickOf(span) {
    if (span <= 4 * time/* HOUR */.dp)
        return '1hour';
    if (span <= 12 * time/* HOUR */.dp)
        return '3hour';
    if (span <= 1.5 * time/* DAY */.d_)
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

;// CONCATENATED MODULE: ./.build/build/src/report/markdown.js
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
    return (0,fit/* fitBlocks */.U)(blocks, options.limit);
}
function verdictBlock(report) {
    const { decision, outcome } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,sentence/* headline */.Pl)(report);
    const head = [`## ${MARKS[decision]} ${(0,markdown_escape/* prose */.CS)((0,sentence/* renderSentence */.iQ)(report))}`];
    if (first !== null)
        head.push('', `**Next:** ${(0,markdown_escape/* prose */.CS)(first.remedy)}`);
    if (outcome === 'warn' && report.verdict.stage !== 'draft')
        head.push('', `The policy only advises here${report.trusted ? ': the job goes on' : ''}.`);
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
/** Several changes at one glance, before each of them at length. */
function overviewBlocks(report) {
    const { changes } = report.verdict;
    const unjudged = findUnjudged(report);
    if (changes.length + unjudged.length < 2)
        return [];
    const lines = changes.map((change) => {
        const due = change.requirements.filter(({ met }) => !met).map(({ needs }) => (0,markdown_escape/* prose */.CS)(needs, 120));
        return `| ${MARKS[change.decision]} ${sentence/* DECISION_WORDS */.np[change.decision]} | ${(0,markdown_escape/* prose */.CS)(change.id, 70)} | ${(0,markdown_escape/* prose */.CS)(change.title, 120)} | ${due.length === 0 ? '\u2013' : due.join('; ')} |`;
    });
    for (const { name, decision, finding } of unjudged)
        lines.push(`| ${MARKS[decision]} ${sentence/* DECISION_WORDS */.np[decision]} | ${(0,markdown_escape/* prose */.CS)(name, 120)} | \u2013 | ${(0,markdown_escape/* prose */.CS)(reasons/* CATALOGUE */.yh[finding.reason].title)} |`);
    const head = ['| Decision | Change | Title | Still needs |', '|:--|:--|:--|:--|'];
    return [{ rank: 1, head, rows: { what: 'rows of the overview', lines }, foot: [] }];
}
/** Records that could not be judged as changes, by id or else by path, each with what stops it most. */
function findUnjudged({ findings, verdict }) {
    const found = new Map();
    for (const finding of findings) {
        const { change, path, reason } = finding;
        const decision = (0,terms_finding/* weigh */.v)(finding);
        const name = change ?? ((0,reasons/* isAboutRecord */.r)(reason) ? path : null);
        if (name === null || (decision !== 'refused' && decision !== 'undetermined'))
            continue;
        if (verdict.changes.some((one) => (0,names/* isSameName */.yS)(one.id, name) || one.path === path))
            continue;
        if (found.get(name)?.decision === 'undetermined' || found.get(name)?.decision === decision)
            continue;
        found.set(name, { name, decision, finding });
    }
    return [...found.values()];
}
function changeBlocks(report, change) {
    const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
    const isFolded = report.verdict.changes.length > 1 && (change.decision === 'authorised' || change.decision === 'not-required');
    const table = {
        rank: 2,
        head: [
            `### ${(0,markdown_escape/* prose */.CS)(change.id, 70)} \u2014 ${(0,markdown_escape/* prose */.CS)(change.title, 200)}`,
            '',
            // A mark stays on the line of its word, on a phone too.
            (0,life_line/* sayLife */._)(change, report).replace(/([\u2713\u25cb\u2717]) /gu, '$1&nbsp;'),
            '',
            ...(isFolded ? ['<details>', `<summary>Record of ${(0,markdown_escape/* htmlText */.js)(change.id, 70)}</summary>`, ''] : []),
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
                    `To approve ${(0,markdown_escape/* prose */.CS)(change.id, 70)}, review the pull request with this line, unedited:`,
                    '',
                    (0,markdown_escape/* codeBlock */.DV)(change.confirmation),
                ],
                rows: { what: 'lines', lines: [] },
                foot: [],
            },
        ];
    return [table, ...confirm, ...impactBlocks(report, change), ...planBlocks(change.id, record)];
}
/** Of more changes a page of charts would hide the rest. */
const MOST_CHARTS = 3;
/** The chart stands open, because some browsers draw none inside of a fold. */
function impactBlocks(report, change) {
    const { id, path } = change;
    const impact = report.impacts.find((one) => one.path === path);
    const drawn = impact === undefined ? null : (0,impact_graph/* drawImpact */.Dn)(impact);
    if (impact === undefined || drawn === null)
        return [];
    const { lines, unnamed, left } = drawn;
    const names = unnamed.map(({ label, ref }) => `${label} is ${(0,markdown_escape/* prose */.CS)(ref, 200)}.`);
    const more = left === 0 ? [] : [`${left} more ${left === 1 ? 'has' : 'have'} no place in this chart.`];
    const note = [...names, ...more].join(' ');
    const list = {
        rank: 5,
        head: ['<details>', `<summary>Impact of ${(0,markdown_escape/* htmlText */.js)(id, 70)}</summary>`, ''],
        rows: { what: 'lines of impacts', lines: (0,impact_graph/* listImpact */.ht)(impact) },
        foot: ['', '</details>'],
    };
    if (!report.verdict.changes.slice(0, MOST_CHARTS).includes(change))
        return [list];
    const chart = {
        rank: 6,
        head: [`What depends on ${(0,markdown_escape/* prose */.CS)(id, 70)}:`, '', ...lines, ...(note === '' ? [] : ['', note])],
        rows: { what: 'charts', lines: [] },
        foot: [],
    };
    return [chart, list];
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
        : ` ${(0,markdown_escape/* code */.aY)([path, ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':'), 240)}`;
    const about = path === null && change !== null ? ` ${(0,markdown_escape/* code */.aY)(change, 70)}` : '';
    const isPage = /^https:\/\/[^\s()<>"']+$/u.test(report.docs);
    const reason = isPage ? `[${finding.reason}](${report.docs}#${finding.reason})` : `\`${finding.reason}\``;
    return `- **${reason}**${about}${place}<br>${(0,markdown_escape/* prose */.CS)(finding.message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(finding.remedy)}`;
}
function timeBlocks(report) {
    const drawn = drawTimeLine(report);
    if (drawn === null)
        return [];
    const { lines, left } = drawn;
    const more = ['changes', 'windows', 'freezes', 'neighbours'].flatMap((what) => left[what] === 0 ? [] : [`${left[what]} more ${left[what] === 1 ? what.slice(0, -1) : what}`]);
    const has = more.length === 1 && more[0]?.startsWith('1 ') === true ? 'has' : 'have';
    const note = more.length === 0 ? [] : ['', `${(0,safe_text/* listWords */.yh)(more, 'and')} ${has} no place in this chart.`];
    // A part of a chart is none, so that it stays or goes whole.
    return [{ rank: 6, head: ['### Time line', '', ...lines, ...note], rows: { what: 'charts', lines: [] }, foot: [] }];
}
function endBlock(report) {
    const { subject } = report;
    const commit = subject.commit === null ? '' : ` for commit ${(0,markdown_escape/* code */.aY)(subject.commit.slice(0, 12), 12)}`;
    const lines = [
        `Judged${commit} at ${(0,markdown_escape/* prose */.CS)((0,moment/* sayInstant */.$r)(report.evaluatedAt, report.timezone))}, stage ${report.verdict.stage}, gate ${report.mode}.`,
    ];
    if (!report.trusted)
        lines.push('Read from a checkout, not from a trusted commit: what the gate itself decides may differ.');
    return { rank: 1, head: [`<sub>${lines.join('<br>')}</sub>`], rows: { what: 'lines', lines: [] }, foot: [] };
}


/***/ })

};
