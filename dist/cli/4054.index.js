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
// EXTERNAL MODULE: ./.build/build/src/gate/run-gate.js + 23 modules
var run_gate = __webpack_require__(755);
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
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
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
        const outcome = text === null ? 'it cannot be read' : await suppose(text, { at, approvals, policy: bytes }, kit_terminal/* TZDATA */.zi);
        runs.push({ source: name, outcome });
    }
    const whatIf = { at, approvals, policy, runs };
    if (format === 'json')
        terminal.out(renderWhatIfJson(whatIf));
    else
        terminal.out((0,writer/* renderAsText */.S)(describeWhatIf(whatIf), { colour: terminal.isColour, width: terminal.width }));
    if (runs.some(isUnknown))
        return kit_terminal/* EXIT */.dc.undetermined;
    return runs.some(({ outcome }) => typeof outcome !== 'string' && isChanged(outcome)) ? kit_terminal/* EXIT */.dc.refused : kit_terminal/* EXIT */.dc.pass;
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


/***/ })

};
