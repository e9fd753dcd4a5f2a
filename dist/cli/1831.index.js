export const id = 1831;
export const ids = [1831];
export const modules = {

/***/ 1831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMeasuresMarkdown: () => (/* binding */ renderMeasuresMarkdown)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2028);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7633);
/** The measures in Markdown: a table of the values, then each with its definition, its numbers and what was left out. */



/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderMeasuresMarkdown(measures, options) {
    const blocks = [
        titleBlock(measures),
        ...findingBlocks(measures),
        glanceBlock(measures),
        ...measures.measures.flatMap(measureBlocks),
    ];
    return (0,_render_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBlocks */ .U)(blocks, options.limit);
}
function titleBlock(measures) {
    const { environment, timezone } = measures;
    const where = environment === null ? 'all environments' : `the environment ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(environment, 100)}`;
    const missing = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMissing */ .Om)(measures);
    const empty = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayEmpty */ .Bu)(measures);
    const head = [
        '## Measures of change',
        '',
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayPeriod */ .R0)(measures))} (${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(timezone, 60)}), ${where}.`,
        '',
        `_${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAIMS_ONLY */ .P0}_`,
        ...(empty === null ? [] : ['', `**${empty}**`]),
        ...(missing === null ? [] : ['', `**${missing}**`]),
    ];
    return { rank: 0, head, rows: { what: 'lines', lines: [] }, foot: [] };
}
function findingBlocks({ findings }) {
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length === 0)
        return [];
    const lines = errors.map(({ reason, path, line, message, remedy }) => `| \`${reason}\` | ${path === null ? '\u2013' : (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === null ? path : `${path}:${line}`, 240)} | ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)} \u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)} |`);
    const head = ['| Could not be used | Where | What is so, and what to do |', '|:--|:--|:--|'];
    return [{ rank: 2, head, rows: { what: 'faults', lines }, foot: [] }];
}
function glanceBlock({ measures }) {
    const lines = measures.map((measure) => `| ${measure.title} | **${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayValue */ .Xt)(measure)}** | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayCounts */ .A7)(measure, measure)} |`);
    return {
        rank: 1,
        head: ['| Measure | Value | Counted |', '|:--|--:|:--|'],
        rows: { what: 'measures', lines },
        foot: [],
    };
}
function measureBlocks(measure) {
    const { title, definition, term, because, median, notes, leftOut } = measure;
    const texts = [
        ...(because === null ? [] : [`Not known: ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(because)}.`]),
        ...(median === null ? [] : [`Half of them waited ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMinutes */ .zh)(median)} or less.`]),
        ...notes.map((note) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(note)),
        ...leftOut.map((one) => (0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLeftOut */ .Rj)(one))),
    ];
    const head = [
        `### ${title}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayValue */ .Xt)(measure)}`,
        '',
        `${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(definition)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayBetter */ .Sh)(measure)}`,
        '',
        `_${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(term)}_`,
        ...(texts.length === 0 ? [] : ['']),
    ];
    const words = { rank: 3, head, rows: { what: 'lines', lines: texts.map((text) => `- ${text}`) }, foot: [] };
    const lines = measure.state === 'known' ? rowsOf(measure) : [];
    if (lines.length === 0)
        return [words];
    const columns = ['| Part | Value | Counted |', '|:--|--:|:--|'];
    return [words, { rank: 4, head: columns, rows: { what: 'rows of numbers', lines }, foot: [] }];
}
function rowsOf(measure) {
    const { months, byRisk, byEnvironment, unit } = measure;
    const row = (label, tally) => `| ${label} | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayNumber */ .jp)(unit, tally)} | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayCounts */ .A7)(measure, tally)} |`;
    return [
        ...months.map((one) => row((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMonth */ .AW)(one), one)),
        ...byRisk.map((one) => row(`risk ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLevel */ .gA)(one.of)}`, one)),
        ...byEnvironment.map((one) => row(`in ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.of, 100)}`, one)),
    ];
}


/***/ }),

/***/ 7633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   AW: () => (/* binding */ sayMonth),
/* harmony export */   Bu: () => (/* binding */ sayEmpty),
/* harmony export */   Om: () => (/* binding */ sayMissing),
/* harmony export */   P0: () => (/* binding */ CLAIMS_ONLY),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   Rj: () => (/* binding */ sayLeftOut),
/* harmony export */   Sh: () => (/* binding */ sayBetter),
/* harmony export */   Xt: () => (/* binding */ sayValue),
/* harmony export */   gA: () => (/* binding */ sayLevel),
/* harmony export */   jp: () => (/* binding */ sayNumber),
/* harmony export */   zh: () => (/* binding */ sayMinutes)
/* harmony export */ });
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/** Measures in words, for every surface alike. Plain text of one line, not escaped for any of them yet. What has no value is never a number. */



const CLAIMS_ONLY = 'Counted from what the records say: outcomes, times and approvals are what people wrote, and no measure is derived from another.';
/** `Thursday 1 October 2026 until Tuesday 1 December 2026, which is not part of it`, and how far that was over when it was counted. */
function sayPeriod({ period, generatedAt, timezone }) {
    const days = `${sayDay(period.since)} until ${sayDay(period.until)}, which is not part of it`;
    if (!(0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(generatedAt, period.end))
        return days;
    return `${days}; it is not over, and this is how it stood on ${sayDay((0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(timezone, generatedAt))}`;
}
/** That there is nothing to count may be a wrong folder; null where there was something. */
function sayEmpty({ records }) {
    return records > 0 ? null : 'No change record was found below this root.';
}
function sayDay(text) {
    const day = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text);
    return day === null ? text : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDay */ .m3)(day);
}
/** `55.6 %`, `2 d 4 h`, `no value` or `not known`. */
function sayValue({ unit, state, numerator, denominator, value }) {
    switch (state) {
        case 'not-known':
            return 'not known';
        case 'no-value':
            return 'no value';
        case 'known':
            return sayNumber(unit, { numerator, denominator, value });
    }
}
/** A value of a part: a month, a level, an environment. */
function sayNumber(unit, { numerator, denominator, value }) {
    if (value === null || numerator === null || denominator === null)
        return 'no value';
    return unit === 'share' ? sayShare(numerator, denominator) : sayMinutes(value);
}
/** To a tenth of a per cent; all and nothing are said only of all and nothing. */
function sayShare(numerator, denominator) {
    const tenths = Math.round((numerator / denominator) * 1000);
    const honest = Math.min(Math.max(tenths, numerator > 0 ? 1 : 0), numerator < denominator ? 999 : Number.POSITIVE_INFINITY);
    return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}
/** `2 d 4 h`, `5 h 10 min`, `45 min`; a day is 24 hours. */
function sayMinutes(minutes) {
    const whole = Math.round(minutes);
    const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
    const parts = [
        ...(days > 0 ? [`${days} d`] : []),
        ...(hours > 0 ? [`${hours} h`] : []),
        ...(rest > 0 && days === 0 ? [`${rest} min`] : []),
    ];
    return parts.length === 0 ? '0 min' : parts.join(' ');
}
/** `5 of 9`; of minutes, `over 3 changes`. */
function sayCounts(measure, { numerator, denominator }) {
    if (numerator === null || denominator === null)
        return '\u2013';
    return measure.unit === 'share' ? `${numerator} of ${denominator}` : `over ${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(denominator, 'change')}`;
}
const REASONS = {
    withdrawn: 'withdrawn, and never went out',
    'no-outcome': 'no outcome yet',
    'not-due': 'not due yet',
    'no-approval': 'no approval is known',
    'approved-before-request': 'approved before it was requested',
    'no-lead-time-asked': 'its level asks for no lead time',
    'level-not-known': 'its risk level is not known',
    'beyond-known-days': 'its days lie beyond the bank holidays that are known',
    'time-not-sound': 'its time cannot be read',
    'not-governed': 'the policy does not enforce the environment',
    'no-register': 'there is no register that says who may give a retrospective',
    'same-id': 'several records have its id',
    unreadable: 'the record cannot be read, so that its time is not known',
};
/** The most subjects that are named one by one. */
const MOST = 8;
/** `3 withdrawn, and never went out: CHG-1, CHG-2, CHG-3`. */
function sayLeftOut({ reason, count: all, subjects }) {
    const more = all > MOST ? ` and ${all - MOST} more` : '';
    return `${all} left out (${REASONS[reason]}): ${subjects.slice(0, MOST).join(', ')}${more}`;
}
/** What is missing because it could not be read; null where everything was. */
function sayMissing({ findings }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors === 0)
        return null;
    return `${(0,_render_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(errors, 'file', 'files')} could not be used, so that changes may be missing from every count.`;
}
function sayMonth({ month, isWhole }) {
    return isWhole ? month : `${month} (in part)`;
}
function sayLevel(level) {
    return level ?? 'not known';
}
/** `Higher is better.` */
function sayBetter({ better }) {
    return better === 'higher' ? 'Higher is better.' : 'Lower is better.';
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
