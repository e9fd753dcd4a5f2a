export const id = 4054;
export const ids = [4054];
export const modules = {

/***/ 4054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayWhatIf: () => (/* binding */ replayWhatIf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/register.js
var kinds_register = __webpack_require__(6059);
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 28 modules
var run_gate = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/build/src/gate/tape.js
var gate_tape = __webpack_require__(4976);
// EXTERNAL MODULE: ./.build/build/src/report/json.js
var json = __webpack_require__(8709);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js + 2 modules
var proof_bundle = __webpack_require__(7207);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/difference.js
var difference = __webpack_require__(9882);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/what-if.js








/** @returns why it cannot be told */
async function suppose(text, supposed, tzdata) {
    const bundle = (0,proof_bundle/* readBundle */.Bo)(text);
    if (typeof bundle === 'string')
        return bundle;
    try {
        const asked = { catalogs: null, records: null };
        const was = await (0,run_gate/* runGate */.R)(noting((0,gate_tape/* openTape */.r3)(bundle.tape), asked), bundle.request, { tzdata });
        const differences = (0,difference/* compareReports */.l)(bundle.report, (0,json.renderJson)(was.report));
        if (differences.some(({ isOfRuntime }) => !isOfRuntime))
            return 'it does not give the report that it holds';
        const wouldBe = await (0,run_gate/* runGate */.R)(edited(bundle, supposed, was, asked), toRequest(bundle.request, supposed), {
            tzdata,
        });
        return { was: was.report, wouldBe: wouldBe.report };
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers have another shape';
    }
}
function toRequest(request, { at }) {
    return at === null ? request : { ...request, at };
}
function noting(source, seen) {
    return {
        ...source,
        readCatalogs: (globs) => {
            seen.catalogs = globs;
            return source.readCatalogs(globs);
        },
        readRecords: (policy, selection) => {
            seen.records = policy.records;
            return source.readRecords(policy, selection);
        },
    };
}
/** The same answers, but for what is supposed. Files that the policy of then did not name were not read. */
function edited({ tape, request }, supposed, was, seen) {
    const source = (0,gate_tape/* openTape */.r3)(tape);
    const at = supposed.at ?? request.at ?? was.report.evaluatedAt;
    let register = null;
    const approve = (facts) => withApprovals(facts, { logins: supposed.approvals, at, was, register });
    return {
        ...source,
        async readGovernance() {
            const given = await source.readGovernance();
            register = given.register;
            return supposed.policy === null ? given : { ...given, policy: withPolicy(given, supposed.policy) };
        },
        async readCatalogs(globs) {
            const answer = await source.readCatalogs(globs);
            return isSameList(globs, seen.catalogs) ? answer : notKept('the catalog', globs);
        },
        async readRecords(policy, selection) {
            const answer = await source.readRecords(policy, selection);
            return isSameList(policy.records, seen.records) ? answer : notKept('records', policy.records);
        },
        async gatherBase(policy) {
            const answer = await source.gatherBase(policy);
            return answer.kind === 'unavailable'
                ? answer
                : { ...answer, value: { ...answer.value, facts: approve(answer.value.facts) } };
        },
        completeFacts: async (facts, need) => approve(await source.completeFacts(facts, need)),
        checkAgain: async (facts, judged) => approve(await source.checkAgain(facts, judged)),
    };
}
function isSameList(a, b) {
    return b !== null && a.length === b.length && a.every((one, index) => one === b[index]);
}
function notKept(what, globs) {
    return { kind: 'unavailable', because: `the bundle holds ${what} of other places than ${globs.join(', ')}` };
}
function withPolicy({ policy, register }, bytes) {
    const before = policy.kind === 'known' ? policy.value : null;
    const ref = before?.ref ?? (register.kind === 'known' ? (register.value?.ref ?? null) : null);
    return { kind: 'known', value: { path: before?.path ?? '.github/change-gate/policy.yml', bytes, ref } };
}
function withApprovals(facts, approving) {
    if (approving.logins.length === 0)
        return facts;
    return { ...facts, pull_requests: facts.pull_requests.map((pull) => withReviews(pull, facts, approving)) };
}
/** Reviews of the head, with every line that the gate printed for it. What could not be read of them stays unread. */
function withReviews(pull, facts, { logins, at, was, register }) {
    const { reviews } = pull;
    if ((0,unread/* isUnavailable */.Pd)(reviews) || !Array.isArray(reviews))
        return pull;
    const own = reviews;
    const body = was.report.verdict.changes.flatMap(({ confirmation }) => confirmation ?? []).join('\n');
    const newest = Math.max(0, ...own.map(({ id }) => id));
    const more = logins
        // A tape answers three times, and each answer may hold what was added to the one before.
        .filter((login) => !own.some(({ user, submitted_at }) => (0,names/* isSameName */.yS)(user?.login ?? '', login) && submitted_at === at))
        .map((login, index) => ({
        id: newest + index + 1,
        user: accountOf(login, facts, register),
        state: 'APPROVED',
        commit_id: pull.head.sha,
        submitted_at: at,
        updated_at: at,
        body,
    }));
    return { ...pull, reviews: [...own, ...more] };
}
/** The number that the register gives this login, or that GitHub gave it in this run. */
function accountOf(login, facts, register) {
    const file = register?.kind === 'known' ? register.value : null;
    const parsed = file === null ? null : (0,kinds_register/* parseRegister */.n)(file.path, file.bytes);
    const people = parsed?.kind === 'valid' ? (parsed.value.people ?? []) : [];
    const entry = people.find((person) => (0,names/* isSameName */.yS)(person.login, login));
    const seen = accountsOf(facts).find((account) => (0,names/* isSameName */.yS)(account.login, login));
    return { login, id: entry?.id ?? seen?.id ?? 0, type: 'User' };
}
function accountsOf({ pull_requests: pulls }) {
    return pulls.flatMap(({ user, reviews }) => {
        const given = (0,unread/* isUnavailable */.Pd)(reviews) ? [] : reviews;
        return [user, ...given.map((review) => review.user)].filter((one) => one !== null);
    });
}

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/what-if-document.js


const CAUTION = 'This is what would follow from what was kept. It lets nothing out, and it is no decision of the gate.';
function reasonsOf({ findings }) {
    return [...new Set(findings.filter(({ level }) => level === 'error').map(({ reason }) => reason))].sort();
}
function isChanged({ was, wouldBe }) {
    return was.verdict.decision !== wouldBe.verdict.decision || was.verdict.outcome !== wouldBe.verdict.outcome;
}
/** A no that nobody can know to be one, because the run never asked for what it takes. */
function isUnknown({ outcome }) {
    return typeof outcome === 'string' || outcome.wouldBe.verdict.decision === 'undetermined';
}
function describeWhatIf(whatIf) {
    const { runs } = whatIf;
    const known = runs.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome]));
    const others = known.filter(isChanged).length;
    const lost = runs.length - known.length;
    return {
        title: `If ${describeSupposed(whatIf)}: ${others} of ${runs.length} would have been decided otherwise${lost === 0 ? '' : `, and of ${lost} it cannot be told`}.`,
        blocks: [
            (0,render_document/* section */.uW)('Runs', (0,render_document/* table */.tp)(['Bundle', 'Decided at', 'For', 'Changes', 'Was', 'Would be', 'Why'], 'runs', runs.map(toRow)), 1),
            ...describeFindings(whatIf),
            (0,render_document/* sentence */.em)(CAUTION, 'soft'),
        ],
        whole: 'The JSON has all of them.',
    };
}
function describeSupposed({ at, approvals, policy }) {
    return [
        ...(at === null ? [] : [`it had been ${at}`]),
        ...(approvals.length === 0 ? [] : [`${approvals.join(' and ')} had approved`]),
        ...(policy === null ? [] : [`${policy} had been the policy`]),
    ].join(', and ');
}
function toRow({ source, outcome }) {
    if (typeof outcome === 'string')
        return [source, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, render_document/* NOTHING */.K$, { strong: 'not known' }, outcome];
    const { was, wouldBe } = outcome;
    const would = sayDecision(wouldBe);
    return [
        source,
        was.evaluatedAt,
        was.subject.environment ?? was.verdict.stage,
        was.verdict.changes.map(({ id }) => id).join(', ') || render_document/* NOTHING */.K$,
        sayDecision(was),
        isChanged(outcome) ? { strong: would } : would,
        (0,render_document/* lines */.Mn)(describeReasons(outcome)),
    ];
}
/** Where the policy only advises, the same decision lets it through. */
function sayDecision({ verdict: { decision, outcome } }) {
    return outcome === 'warn' ? `${decision} (advice)` : decision;
}
function describeReasons({ was, wouldBe }) {
    const [before, after] = [reasonsOf(was), reasonsOf(wouldBe)];
    return [
        ...after.filter((id) => !before.includes(id)).map((id) => `+ ${id}`),
        ...before.filter((id) => !after.includes(id)).map((id) => `\u2212 ${id}`),
    ];
}
/** Of one run, all that would be said. */
function describeFindings({ runs: [only, ...more] }) {
    if (only === undefined || more.length > 0 || typeof only.outcome === 'string')
        return [];
    const { findings, texts } = only.outcome.wouldBe;
    const errors = findings.filter(({ level }) => level === 'error');
    return errors.length === 0
        ? []
        : [(0,render_document/* section */.uW)('What would be missing', [{ kind: 'findings', findings: errors, texts }], 2)];
}
function renderWhatIfJson({ at, approvals, policy, runs }) {
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        supposed: { at, approvals, policy },
        runs: runs.map(({ source, outcome }) => typeof outcome === 'string'
            ? { source, unknown: outcome }
            : { source, changed: isChanged(outcome), was: toJson(outcome.was), wouldBe: toJson(outcome.wouldBe) }),
    });
}
function toJson(report) {
    const { verdict, evaluatedAt, subject } = report;
    return {
        decision: verdict.decision,
        outcome: verdict.outcome,
        evaluatedAt,
        environment: subject.environment,
        changes: verdict.changes.map(({ id, decision }) => ({ id, decision })),
        reasons: reasonsOf(report),
    };
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js
var writer = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/replay-what-if.js
/**
 * `replay` with a supposition: what would have been decided. The exit code says whether it would have been another decision, and never stands
 * for a yes: 0 all as they were, 1 some otherwise, 3 where it cannot be told.
 */









async function replayWhatIf({ path, at, approvals, policy, format }, terminal) {
    const bytes = policy === null ? null : await (0,promises_.readFile)(policy).catch(() => undefined);
    if (bytes === undefined)
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `--with-policy ${(0,safe_text/* shown */.SP)(policy ?? '', 200)} cannot be read`);
    const files = await readBundles(path);
    if (files === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `${(0,safe_text/* shown */.SP)(path, 200)} holds no bundle.json that can be read`);
    const runs = [];
    for (const { name, text } of files) {
        const outcome = text === null ? 'it cannot be read' : await suppose(text, { at, approvals, policy: bytes }, kit_terminal/* TZDATA */.z);
        runs.push({ source: name, outcome });
    }
    const whatIf = { at, approvals, policy, runs };
    if (format === 'json')
        terminal.out(renderWhatIfJson(whatIf));
    else
        terminal.out((0,writer/* renderAsText */.S)(describeWhatIf(whatIf), { colour: terminal.isColour, width: terminal.width }));
    if (runs.some(isUnknown))
        return kit_terminal/* EXIT */.d.undetermined;
    return runs.some(({ outcome }) => typeof outcome !== 'string' && isChanged(outcome)) ? kit_terminal/* EXIT */.d.refused : kit_terminal/* EXIT */.d.pass;
}
/** One bundle, that of a folder, or all below one. */
async function readBundles(path) {
    if (!(0,options/* isFolder */.lQ)(path))
        return readOne(path, path);
    const own = await readOne((0,external_node_path_.join)(path, 'bundle.json'), 'bundle.json');
    if (own !== null)
        return own;
    const files = await (0,bundle_files/* readBundleFiles */.K)(path);
    return files === null || files.length === 0 ? null : files;
}
async function readOne(file, name) {
    const text = await (0,bundle_files/* readBundleText */.u)(file);
    return text === null ? null : [{ name, text }];
}


/***/ }),

/***/ 3395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderAsText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7276);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(392);
/**
 * Any document as lines for a terminal or a log. Colour only repeats what the words say, nothing invisible gets through, and no line is
 * a workflow command, whatever a record says.
 */







/** The most entries of a block where the whole stands elsewhere. */
const MOST = 200;
/** Beyond it a column of a table no longer pushes the next one away. */
const WIDEST = 60;
const STEP = '  ';
const BAR = 20;
/** @param options.width without an end, every text and every row stays on one line, as for a log */
function renderAsText(document, { colour, width, program = _program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX }) {
    const page = {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePaint */ .is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
        program,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(document.title), page.width));
    return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .Df)(joinBlocks(page, document.blocks, '', title))}\n`;
}
/** Sentences stand close to what they follow; all else has a blank line around it at the top, and a section has one everywhere. */
function joinBlocks(page, blocks, indent, head) {
    let [text, isClose] = [head, true];
    for (const block of blocks) {
        const next = writeBlock(page, block, indent);
        if (next === '')
            continue;
        const isLoose = block.kind === 'section' || block.kind === 'findings';
        const isNear = block.kind === 'sentence' || block.kind === 'facts' || (indent !== '' && !isLoose);
        text += text === '' ? next : `${isNear && isClose ? '\n' : '\n\n'}${next}`;
        isClose = indent === '' ? block.kind === 'sentence' : !isLoose;
    }
    return text;
}
function writeBlock(page, block, indent) {
    const { paint, width } = page;
    switch (block.kind) {
        case 'section':
            return joinBlocks(page, block.blocks, indent + STEP, (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCommands */ .G2)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text), page.program), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'lines':
            return block.texts.map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent)).join('\n');
        case 'copy':
            // Never wrapped, so that it can be copied.
            return `${indent}${STEP}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text)}`;
        case 'source':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .aH)(block.text)
                .map((line) => `${indent}${STEP}${line}`)
                .join('\n');
        case 'fold':
            return joinBlocks(page, block.blocks, indent + STEP, paint('bold', (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.summary), width, indent)));
        case 'chart':
            return '';
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return writeFindings(page, block, indent);
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)}`);
    }
}
/** Of several alike what to do is said with the first one, which is never left out. */
function writeFindings(page, block, indent) {
    const { texts = new Map(), isRemedyOnce = false } = block;
    const named = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInFindings */ .n_)(block.findings, page.program);
    const groups = isRemedyOnce ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .alikeOf */ .QI)(named) : named.map((one) => [one]);
    const entries = groups.flatMap((alike) => alike.map((finding, at) => ({ finding, isFirst: at === 0 })));
    return fewer(page, entries, indent, '\n\n', ({ finding, isFirst }) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .indentText */ .cR)((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFinding */ .T)(isFirst ? finding : { ...finding, remedy: '' }, texts, page), indent));
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)(`${indent}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fact.content).map((text) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(text, page.width, inner));
        const isAgainst = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(between)),
        ...(plot === undefined ? [] : [barOf(plot, at)]),
    ]);
    const widths = columns.map(({ name }, at) => Math.min(WIDEST, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))));
    const whole = widths.reduce((sum, one) => sum + one + STEP.length, indent.length - STEP.length);
    const isNarrow = whole > page.width || cells.some((row) => row.some((cell) => cell.includes('\n')));
    if (isNarrow && !isGrid)
        return fewer(page, rows, indent, '\n', (row) => writeEntry(page, table, row, indent));
    const line = (row) => `${indent}${row
        .map((cell, at) => columns[at]?.isNumber === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))
        .join(STEP)}`.trimEnd();
    const head = page.paint('bold', line(columns.map(({ name }) => name)));
    return `${head}\n${fewer(page, cells, indent, '\n', line)}`;
}
/** Full blocks, so that what is longest has all of them. */
function barOf({ bars, most }, at) {
    const value = bars[at]?.value ?? 0;
    return '\u2588'.repeat(most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * BAR));
}
function writeGlance({ paint, width }, block, indent) {
    const entries = block.entries.map(({ label, value, note = '' }) => ({
        label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label),
        value: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value),
        note: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(note),
    }));
    if (block.names === undefined)
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
    const label = Math.max(...entries.map((one) => one.label.length));
    const value = Math.max(...entries.map((one) => one.value.length));
    return entries
        .map((one) => {
        const words = `${STEP}${one.label.padEnd(label)}${STEP}${paint('bold', one.value.padStart(value))}`;
        return `${indent}${words}${STEP}${one.note}`;
    })
        .join('\n');
}
function writeEntry(page, { columns }, row, indent) {
    const { paint, width } = page;
    const [name = '', ...rest] = row;
    const facts = rest.map((content, at) => ({ label: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== _document_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING */ .K$);
    const short = said
        .filter(({ content }) => !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content))
        .map(({ label, content }) => `${label}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(content));
    return [
        (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasise */ .s)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)((0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(name).join(' '), width, indent), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSeveral */ .lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
