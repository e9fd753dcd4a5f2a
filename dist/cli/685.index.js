export const id = 685;
export const ids = [685];
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

/***/ 8685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/build/report/change-words.js
var change_words = __webpack_require__(9574);
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
    const blocks = [verdictBlock(report)];
    for (const change of report.verdict.changes)
        blocks.push(...changeBlocks(report, change));
    blocks.push(...findingBlocks(report), endBlock(report));
    return fitBlocks(blocks, options.limit);
}
function verdictBlock(report) {
    const { decision, outcome } = report.verdict;
    const first = decision === 'authorised' || decision === 'not-required' ? null : (0,sentence/* headline */.Pl)(report);
    const head = [`## ${MARKS[decision]} ${prose((0,sentence/* renderSentence */.iQ)(report))}`];
    if (first !== null)
        head.push('', `**Next:** ${prose(first.remedy)}`);
    if (outcome === 'warn')
        head.push('', 'The policy only advises here: the job goes on.');
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
function changeBlocks(report, change) {
    const record = report.records.find(({ path }) => path === change.path)?.value ?? null;
    const table = {
        rank: 2,
        head: [`### ${prose(change.id, 70)} \u2014 ${prose(change.title, 200)}`, '', '| | |', '|---|---|'],
        rows: { what: 'rows of change records', lines: tableRows(report, change, record) },
        foot: [],
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
    const rows = [['Decision', `**${sentence/* DECISION_WORDS */.np[change.decision]}**`]];
    rows.push([
        'Kind',
        `${change.type} change${record?.model === undefined ? '' : ` by the model ${code(record.model, 70)}`}`,
    ]);
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
const MOST = 20;
function codes(texts) {
    const some = texts.slice(0, MOST).map((text) => code(text, 120));
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
        `- When: ${prose(backout.trigger)}`,
        `- Takes ${prose(backout.duration, 40)}, ${backout.tested ? 'tested' : '**not tested**'}`,
        ...(backout['point-of-no-return'] === undefined
            ? []
            : [`- Point of no return: ${prose(backout['point-of-no-return'])}`]),
        ...section('Communication', plan.communication ?? []),
    ];
    return [
        {
            rank: 5,
            head: ['<details>', `<summary>Plan and back-out of ${prose(id, 70)}</summary>`, ''],
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
