export const id = 754;
export const ids = [754];
export const modules = {

/***/ 1754:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  close: () => (/* binding */ close_close),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
;// CONCATENATED MODULE: ./.build/build/src/domain/ending/closing.js



const AFTERWARDS = 'An outcome that was written is not changed: say in its `outcome.review` what became of the change, and tell those whose changes depend on it.';
const GOOD_TO_BAD = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
/** Whether an end is worse than what is written or proposed: that must not pass for the truth. Backed out and failed are as bad. */
function isWorse(end, than) {
    const rank = (result) => Math.min(GOOD_TO_BAD.indexOf(result), 2);
    return rank(end) > rank(than);
}
function judgeClosing({ record, ending, environment, isNamed, runUrl }) {
    const { id, outcome, withdrawn, schedule, environments } = record.value;
    const byHand = 'Write the outcome by hand where it went out nevertheless.';
    if (outcome !== undefined) {
        const message = `${id} has ended already (${outcome.result} at ${outcome.ended}).`;
        return isWorse(ending.result, outcome.result)
            ? { kind: 'not-told', message: `${message} This run ended ${ending.result}.`, remedy: AFTERWARDS }
            : { kind: 'closed', message };
    }
    const own = environments.find((name) => (0,names/* isSameName */.yS)(name, environment));
    if (own === undefined || !(0,names/* includesName */.VH)(environments, environment))
        return {
            kind: 'not-told',
            message: `${id} is for ${(0,name_list/* listAnd */.G)(environments)}, not for ${environment}.`,
            remedy: byHand,
        };
    if (withdrawn !== undefined)
        return { kind: 'not-told', message: `${id} was withdrawn by ${withdrawn.by}.`, remedy: byHand };
    const { result, started, ended } = ending;
    if (schedule !== undefined && ((0,instants/* isBefore */.Y8)(started, schedule.start) || !(0,instants/* isBefore */.Y8)(started, schedule.end)))
        return {
            kind: 'not-told',
            message: `The deployment began at ${started}, outside the time of ${id} (${schedule.start} to ${schedule.end}).`,
            remedy: byHand,
        };
    // One record has one outcome: it ends with the last of its environments, and which that is only people know.
    if (environments.length > 1 && !isNamed)
        return {
            kind: 'open',
            message: `${id} is for ${(0,name_list/* listAnd */.G)(environments)} and stays open; the run that ends it names it in \`change\`.`,
        };
    return { kind: 'close', outcome: { result, started, ended, summary: sayWhat(result, own, runUrl) } };
}
function sayWhat(result, environment, runUrl) {
    const by = runUrl === null ? '' : ` by ${runUrl}`;
    switch (result) {
        case 'successful':
            return `Deployed to ${environment}${by}.`;
        case 'successful-with-issues':
            return `Deployed to ${environment} with issues${by}.`;
        case 'backed-out':
            return `Backed out in ${environment}${by}.`;
        case 'failed':
            return `The deployment to ${environment} failed${runUrl === null ? '' : `: ${runUrl}`}.`;
    }
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/use.js
var use = __webpack_require__(9623);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/unread.js
var unread = __webpack_require__(5686);
;// CONCATENATED MODULE: ./.build/build/src/domain/ending/run-ending.js
/**
 * How the deployment of a run ended, by what GitHub says of it. Whoever deploys may call the end worse than GitHub does, never better:
 * a success opens the way for what depends on it, and nobody's word alone does that.
 */




const BY_HAND = 'Write the outcome by hand (`change-gate close ID --result \u2026 --started \u2026 --ended \u2026`).';
/** @param since when this attempt of the run started; null where that is not known */
function judgeEnding(facts, environment, claim, since = null) {
    const { deployments, subject } = facts;
    if (deployments === undefined)
        return notTold('GitHub was not asked for the deployments.', BY_HAND);
    if ((0,unread/* isUnavailable */.Pd)(deployments))
        return notTold(`The deployments could not be read: ${deployments.unavailable}.`, deployments.permission === undefined
            ? `Run this job again. If that does not help: ${lowerFirst(BY_HAND)}`
            : `Add \`${deployments.permission}\` to the \`permissions:\` of this job.`);
    const own = deployments.filter((one) => one.own_run === true && one.sha === subject.sha && (0,names/* isSameName */.yS)(one.environment, environment));
    const course = combine(own, subject.run_attempt ?? 1, since);
    if (course === null)
        return claim === 'skipped'
            ? { kind: 'nothing-went-out', message: `Nothing was deployed to ${environment}.` }
            : notTold(`This run has no deployment of ${subject.sha?.slice(0, 7) ?? 'the commit'} to ${environment}, so that GitHub cannot say how it ended.`, `Give the job that deploys \`environment: ${environment}\`. ${BY_HAND}`);
    if ((0,use/* isBackOut */.U_)(facts, environment))
        return judgeWayBack(facts, environment, course, claim);
    return judgeCourse(course, environment, claim);
}
function judgeCourse({ state, started, ended }, environment, claim) {
    const end = (result) => ({ kind: 'ended', result, started, ended, isWayBack: false });
    switch (state) {
        case 'not-begun':
            return claim === null || claim === 'skipped'
                ? { kind: 'nothing-went-out', message: `The deployment to ${environment} ended before it began.` }
                : notTold(`The deployment to ${environment} never began: the gate or a reviewer turned it away, or its job was cancelled before it started. \`result\` calls it ${claim}.`, `Where nothing went out there is nothing to write, and the record stays open. Where something did: ${lowerFirst(BY_HAND)}`);
        case 'running':
            return claim === null || claim === 'skipped'
                ? notTold(`The deployment to ${environment} has not ended.`, 'Run this in a job of its own that `needs` the one that deploys, with `if: always()`.')
                : notTold(`The deployment to ${environment} has not ended by what GitHub shows, and \`result\` calls it ${claim}.`, `Run this job again in some minutes. If GitHub still shows none then: ${lowerFirst(BY_HAND)}`);
        case 'unsure':
            if (claim !== null && claim !== 'skipped')
                return end(claim);
            return notTold(`A deployment to ${environment} of this run succeeded, and another never began, or failed and was perhaps not done again: GitHub does not say whether all of the change is out.`, 'Give as `result` what the job that deploys came to (`needs.JOB.result`), or write the outcome by hand.');
        case 'both':
            if (claim === 'failed' || claim === 'backed-out')
                return end(claim);
            return notTold(`A part of the deployment to ${environment} succeeded and a part failed.`, 'Say how it ended in the input `result` (failed or backed-out), or write the outcome by hand.');
        case 'failure':
            if (claim === null || claim === 'failed' || claim === 'backed-out')
                return end(claim ?? 'failed');
            return contradiction(claim, environment, 'failed');
        case 'success':
            return claim === 'skipped' ? contradiction(claim, environment, 'succeeded') : end(claim ?? 'successful');
    }
}
/** What ended is the change that was out before, from when it went out to the end of the way back. */
function judgeWayBack(facts, environment, course, claim) {
    const [present] = (0,use/* successfulDeployments */.NK)(facts, environment) ?? [];
    if (claim === 'skipped')
        return contradiction(claim, environment, 'began');
    if (course.state !== 'success' || present === undefined)
        return notTold(`The way back in ${environment} did not succeed, or has not ended.`, BY_HAND);
    if (claim !== null && claim !== 'backed-out')
        return notTold(`\`result\` says ${claim}, and this run took ${environment} back to what it ran before.`, 'Name the change that was backed out in `change`, and give `result: backed-out`.');
    const { started } = courseOf(present);
    return { kind: 'ended', result: 'backed-out', started, ended: course.ended, isWayBack: true };
}
function contradiction(claim, environment, fact) {
    return notTold(`\`result\` says ${claim}, and GitHub says that the deployment to ${environment} ${fact}.`, `Find out which is true. ${BY_HAND}`);
}
function lowerFirst(sentence) {
    return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
function notTold(message, remedy) {
    return { kind: 'not-told', message, remedy };
}
/**
 * What the deployments of one run come to; null where there is none. Those of one attempt count together. A further attempt does again
 * what did not succeed: its success is that of the whole only where it did again as much as there was before.
 */
function combine(own, attempt, since) {
    const inOrder = [...own].sort((a, b) => (0,instants/* compareInstants */.QI)(a.created_at, b.created_at) || a.id - b.id);
    const all = inOrder.map(courseOf);
    if (attempt <= 1)
        return joinAttempt(all);
    const isNow = ({ created_at }) => since !== null && (0,instants/* compareInstants */.QI)(created_at, since) >= 0;
    const before = inOrder.filter((one) => !isNow(one)).map(courseOf);
    const after = inOrder.filter(isNow).map(courseOf);
    const now = joinAttempt(after);
    if (now === null || now.state === 'not-begun')
        return since !== null && attempt === 2 && before.length > 0 ? joinAttempt(before) : joinUndated(all);
    const isOldTrouble = before.some(({ state }) => state !== 'success');
    return now.state === 'success' && isOldTrouble && after.length < before.length ? { ...now, state: 'unsure' } : now;
}
function joinAttempt(all) {
    const begun = all.filter(({ state }) => state !== 'not-begun');
    const joined = joinCourses(begun.length === 0 ? all : begun);
    return joined?.state === 'success' && begun.length < all.length ? { ...joined, state: 'unsure' } : joined;
}
/** Deployments of several attempts, of which nobody knows which belongs to which: the newest speaks for itself, and only for itself. */
function joinUndated(all) {
    const newest = all.findLast(({ state }) => state !== 'not-begun');
    if (newest === undefined)
        return joinCourses(all);
    const isClear = newest.state !== 'success' || all.every(({ state }) => state === 'success');
    return isClear ? newest : { ...newest, state: 'unsure' };
}
function joinCourses(counted) {
    const [first] = counted;
    if (first === undefined)
        return null;
    return counted.slice(1).reduce((sum, one) => ({
        state: joinStates(sum.state, one.state),
        started: (0,instants/* compareInstants */.QI)(one.started, sum.started) < 0 ? one.started : sum.started,
        ended: (0,instants/* compareInstants */.QI)(one.ended, sum.ended) > 0 ? one.ended : sum.ended,
    }), first);
}
function joinStates(a, b) {
    if (a === b)
        return a;
    return a === 'running' || b === 'running' ? 'running' : 'both';
}
function courseOf({ created_at, statuses }) {
    const inOrder = [...statuses].sort((a, b) => (0,instants/* compareInstants */.QI)(a.created_at, b.created_at));
    const success = inOrder.find(({ state }) => state === 'success');
    const failure = inOrder.findLast(({ state }) => state === 'failure' || state === 'error');
    const begun = inOrder.find(({ state }) => state === 'in_progress');
    const started = begun?.created_at ?? created_at;
    if (success === undefined && failure === undefined)
        return { state: 'running', started, ended: started };
    if (success === undefined || failure === undefined) {
        const ended = (success ?? failure)?.created_at ?? started;
        // A deployment that was turned away, by the gate or by a reviewer, fails without ever being in progress.
        if (success === undefined && begun === undefined)
            return { state: 'not-begun', started, ended };
        return { state: success === undefined ? 'failure' : 'success', started, ended };
    }
    return { state: 'both', started, ended: failure.created_at };
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/build/src/domain/text/invisible.js
var invisible = __webpack_require__(3798);
;// CONCATENATED MODULE: ./.build/build/src/files/yaml/yaml-text.js
/** Text as a YAML scalar that reads back as the same text, whatever the text is. */

const FLOW = /^[A-Za-z](?:[A-Za-z0-9 .'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const BLOCK = /^[A-Za-z](?:[A-Za-z0-9 .,;'()/_+%-]|:(?=[A-Za-z0-9]))*$/u;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
// A blank that is none, and what a runner would take for a command.
const ESCAPED = /\u00a0|#(?=\[)/gu;
/** For a place in block or flow context: plain where that is safe, else in double quotes, in which JSON's escapes are YAML's. */
function writeScalar(text) {
    return FLOW.test(text) && isPlain(text) ? text : quoteScalar(text);
}
/** For a place in block context, where commas need no quotes. */
function writeBlockScalar(text) {
    return BLOCK.test(text) && isPlain(text) ? text : quoteScalar(text);
}
function isPlain(text) {
    return !text.endsWith(' ') && !WORDS.test(text);
}
function quoteScalar(text) {
    return (0,invisible/* replaceInvisible */.k6)(JSON.stringify(text), invisible/* escapeUnits */.FI).replace(ESCAPED, invisible/* escapeUnits */.FI);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/record-text.js
/**
 * Where a new key goes in the text of a record, so that every other byte stays: comments, order, quotes, line ends. It only proposes;
 * whoever uses it reads the result again and compares.
 */

/** null where the text holds no mapping. */
function openText(text) {
    const root = (0,dist/* parseDocument */.Tp)(text, { keepSourceTokens: true, version: '1.2', schema: 'core' }).contents;
    return (0,dist/* isMap */.jh)(root) ? { text, root, eol: /\r\n/u.test(text) ? '\r\n' : '\n' } : null;
}
function pairOf({ root }, key) {
    return root.items.find((pair) => String(pair.key) === key) ?? null;
}
/**
 * The text with a key more, in one or two ways of which the first that reads back well is meant.
 * @param block the lines of the key in block layout
 * @param flow the same for a record that is written in braces
 */
function addKey(record, block, flow) {
    const { text, root, eol } = record;
    const last = root.items.at(-1);
    if (root.flow === true) {
        const at = endOf(last?.value);
        return at === null ? [] : [splice(text, at, `, ${flow}`)];
    }
    // The lines of a record may all be indented, and one more has to be so as well.
    const indent = ' '.repeat(root.srcToken?.type === 'block-map' ? root.srcToken.indent : 0);
    const lines = block.map((line) => `${indent}${line}${eol}`).join('');
    // The end of the file, but for an end marker. A text that keeps its last line breaks, or ends without one, would change with it:
    // then the key goes before the last one.
    const marker = /^\.\.\.[ \t]*(?:#.*)?\r?\n?\s*$/mu.exec(text);
    const end = marker?.index ?? text.length;
    const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
    const start = last?.key?.range?.[0];
    const atEnd = splice(text, end, `${lead}${lines}`);
    return start === undefined ? [atEnd] : [atEnd, splice(text, start - indent.length, lines)];
}
function endOf(node) {
    return node?.range?.[1] ?? null;
}
function splice(text, at, added) {
    return `${text.slice(0, at)}${added}${text.slice(at)}`;
}

;// CONCATENATED MODULE: ./.build/build/src/files/edit/outcome-text.js
/**
 * Writes the outcome of a change into the text of its record, and changes no other byte. What was written is read again: unless it is
 * the same record with this outcome, valid and with the digest that was approved, nothing is handed back.
 */




/** @param text a record that parsed as `record` and has no outcome */
function writeOutcome(path, text, record, outcome) {
    const open = openText(text);
    const { result, started, ended, summary } = outcome;
    const lines = linesOf(outcome);
    const flow = `outcome: {result: ${result}, started: ${writeScalar(started)}, ended: ${writeScalar(ended)}, summary: ${writeScalar(summary)}}`;
    const candidates = open === null ? [] : addKey(open, lines, flow);
    for (const candidate of candidates)
        if (isOnlyAdded(path, candidate, record, outcome))
            return { kind: 'written', text: candidate };
    const [first] = candidates;
    const parsed = first === undefined ? null : (0,change_record/* parseRecord */.H)(path, new TextEncoder().encode(first));
    const fault = parsed?.kind === 'faulty' ? parsed.diagnostics[0] : undefined;
    return {
        kind: 'not-written',
        because: fault === undefined
            ? `no outcome can be added to ${path} without changing other text. Write it by hand:\n${lines.join('\n')}`
            : `with this outcome the record would be faulty: ${fault.message} ${fault.remedy}`,
    };
}
/** As a person would write it. */
function linesOf({ result, started, ended, summary }) {
    return [
        'outcome:',
        `  result: ${result}`,
        `  started: ${started}`,
        `  ended: ${ended}`,
        `  summary: ${writeBlockScalar(summary)}`,
    ];
}
function isOnlyAdded(path, text, record, outcome) {
    const parsed = (0,change_record/* parseRecord */.H)(path, new TextEncoder().encode(text));
    if (parsed.kind !== 'valid')
        return false;
    return ((0,digest/* digestRecord */.Gs)(parsed.value) === (0,digest/* digestRecord */.Gs)(record) &&
        (0,digest/* canonicalise */._I)(parsed.value) === (0,digest/* canonicalise */._I)({ ...record, outcome }));
}

// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(6555);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js
var read_records = __webpack_require__(5343);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 18 modules
var github_source = __webpack_require__(9778);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
// EXTERNAL MODULE: ./.build/build/src/github/trees/refs.js
var refs = __webpack_require__(9300);
// EXTERNAL MODULE: ./.build/build/src/github/trees/trees.js
var trees = __webpack_require__(6257);
;// CONCATENATED MODULE: ./.build/build/src/github/writes/outcome-writes.js




const REPOSITORY = (0,shapes/* object */.Ik)({ default_branch: shapes/* text */.Qq });
const REF = (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq });
const PULL = (0,shapes/* object */.Ik)({ number: shapes/* integer */.nd, html_url: shapes/* text */.Qq, head: (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq }) });
const CONTENT = (0,shapes/* object */.Ik)({ commit: (0,shapes/* object */.Ik)({ sha: shapes/* text */.Qq }) });
/**
 * Reads a file as it is now.
 * @param branch null: the default branch
 */
async function readFileNow(api, repository, branch, path) {
    let name = branch;
    if (name === null) {
        const known = await api.get(api.rest.repos.get, (0,addresses/* inRepository */.y)(repository), REPOSITORY);
        if (known.kind === 'unavailable')
            return known;
        name = known.value.default_branch;
    }
    const commit = await (0,refs/* resolveBranch */.p)(api, repository, name, { fresh: true });
    if (commit.kind === 'unavailable')
        return commit;
    const tree = await (0,trees/* readTree */.Zc)(api, repository, commit.value);
    if (tree.kind === 'unavailable')
        return tree;
    const entry = tree.value.entries.get(path);
    if (entry === undefined || (0,trees/* troubleWith */.W4)(entry) !== null)
        return { kind: 'unavailable', because: `${path} is no plain file at the head of ${name}` };
    const file = await (0,trees/* readFileAt */._T)(api, repository, tree.value, path);
    if (file.kind === 'unavailable')
        return file;
    if (file.value === null)
        return { kind: 'unavailable', because: `${path} is not at the head of ${name}` };
    return { kind: 'known', value: { bytes: file.value.bytes, blob: entry.sha, commit: commit.value, branch: name } };
}
const RUN = (0,shapes/* object */.Ik)({ run_attempt: (0,shapes/* nullable */.me)(shapes/* integer */.nd), run_started_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR) });
/** When this attempt of the run started; null where GitHub does not say, or knows a later attempt already. */
async function readAttemptStart(api, request) {
    const { repository, runId, runAttempt } = request;
    if (runId === null)
        return null;
    const run = await api.get(api.rest.actions.getWorkflowRun, { ...(0,addresses/* inRepository */.y)(repository), run_id: runId }, RUN);
    return run.kind === 'known' && run.value.run_attempt === runAttempt ? run.value.run_started_at : null;
}
/** The open pull request, and its branch, from a branch whose name begins so; null where there is none. `prefix` ends in a slash. */
async function findOpenPull(api, repository, prefix) {
    const refs = await api.list(api.rest.git.listMatchingRefs, { ...(0,addresses/* inRepository */.y)(repository), ref: `heads/${prefix}` }, REF, ({ ref }) => ref, { fresh: true });
    if (refs.kind === 'unavailable')
        return refs;
    const here = (0,addresses/* inRepository */.y)(repository);
    for (const { ref } of refs.value) {
        const branch = ref.slice('refs/heads/'.length);
        // The slash at the end is lost on the way, and the branches of another record may begin in the same way.
        if (!branch.startsWith(prefix))
            continue;
        const asked = { ...here, state: 'open', head: `${here.owner}:${branch}` };
        const pulls = await api.list(api.rest.pulls.list, asked, PULL, ({ number }) => String(number), {
            fresh: true,
        });
        if (pulls.kind === 'unavailable')
            return pulls;
        // A filter that GitHub did not understand would list them all.
        const own = pulls.value.find(({ head }) => head.ref === branch);
        if (own !== undefined)
            return { kind: 'known', value: { number: own.number, url: own.html_url, branch } };
    }
    return { kind: 'known', value: null };
}
async function propose(api, proposal) {
    const { repository, path, file, head, title, body } = proposal;
    const here = (0,addresses/* inRepository */.y)(repository);
    const branch = await api.send(api.rest.git.createRef, { ...here, ref: `refs/heads/${head}`, sha: file.commit }, REF);
    if (branch.kind === 'unavailable')
        return { kind: 'not-written', why: branch };
    const content = Buffer.from(proposal.text, 'utf8').toString('base64');
    const change = { ...here, path, message: title, content, sha: file.blob, branch: head };
    const written = await api.send(api.rest.repos.createOrUpdateFileContents, change, CONTENT);
    if (written.kind === 'unavailable')
        return { kind: 'not-written', why: written };
    const pull = await api.send(api.rest.pulls.create, { ...here, title, body, head, base: file.branch }, PULL);
    return pull.kind === 'unavailable'
        ? { kind: 'branch-only', why: pull }
        : { kind: 'open', pull: { number: pull.value.number, url: pull.value.html_url } };
}

// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 1 modules
var writer = __webpack_require__(4280);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 1 modules
var plain_writer = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/close-report.js



/** Visible where something was to be written and was not. The deployment and its decision are not affected. */
function exitCodeOfClose(steps) {
    return steps.some(({ kind }) => kind === 'not-written') ? 1 : 0;
}
/** Closing decides nothing: a workflow that asks its output for a yes never gets one. */
function closeOutputs(steps) {
    const ids = steps.flatMap(({ id, kind }) => (kind === 'proposed' && id !== null ? [id] : []));
    return {
        ...runner/* DENIAL */.SJ,
        outcome: exitCodeOfClose(steps) === 0 ? 'warn' : 'fail',
        'change-ids': ids.join(' '),
    };
}
/** What was to be written and was not. */
function annotateClose(steps) {
    return steps
        .filter(({ kind }) => kind === 'not-written')
        .map(({ message, remedy }) => ({
        level: 'error',
        path: null,
        line: null,
        column: null,
        title: 'Not written',
        message: `${message} ${remedy}`.trim(),
    }));
}
const KINDS = {
    proposed: 'proposed',
    'nothing-to-do': 'nothing to do',
    'not-written': 'not written',
};
function describeClose(steps) {
    const rows = steps.map(({ id, kind, message, remedy, url }) => {
        const words = [endSentence(message), remedy].filter((part) => part !== '').join(' ');
        return [KINDS[kind], id ?? render_document/* NOTHING */.K$, url === null ? words : [`${words} `, { link: url }]];
    });
    return {
        title: 'Outcomes of this deployment',
        blocks: (0,render_document/* table */.tp)(['Outcome', 'Change', 'What is so, and what to do'], 'outcomes', rows),
        whole: null,
    };
}
/** Title and body of the pull request. */
function writeProposal({ id, path, outcome, sha, runUrl }) {
    const { result, started, ended } = outcome;
    const commit = sha === null ? '' : ` of ${(0,markdown_escape/* code */.aY)(sha.slice(0, 7))}`;
    const lines = [
        `The deployment${commit} ended **${result}**, from ${started} to ${ended}.`,
        '',
        `This adds \`outcome\` to ${(0,markdown_escape/* code */.aY)(path)} and changes nothing else: what was approved, and its digest, stay the same.`,
        `Once it is merged, ${(0,markdown_escape/* code */.aY)(id)} cannot authorise another deployment.`,
        '',
        'Before you merge it: is this how the change ended? Write into `summary` what people should know of it.',
        ...(isAddress(runUrl) ? ['', `Run: <${runUrl}>`] : []),
    ];
    return { title: `Outcome of ${id}: ${result}`, body: `${lines.join('\n')}\n` };
}
/** What others say ends without a full stop, and is followed by what to do. */
function endSentence(message) {
    return /[.!?]$/u.test(message) ? message : `${message}.`;
}
function isAddress(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}

// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/close.js
/**
 * The command `close`: after a deployment its outcome goes into the records that the run carried out, each in a pull request of its own.
 * It decides nothing and authorises nothing; where it cannot be told how a change ended, nothing is written.
 */

















const command = {
    name: 'close',
    deadline: null,
    /** It is about one deployment to one environment. */
    refuses(_, event, environment) {
        if (event === null)
            return [];
        if (event.stage !== 'deploy')
            return [
                (0,inputs/* inputFault */.hG)(`The command \`close\` does not run on \`${event.name}\`: nothing is deployed by it.`, 'Run it in the workflow that deploys, after the job that does.'),
            ];
        if (environment !== null)
            return [];
        const message = 'A deployment is to one environment, and none was named.';
        const remedy = 'Set the input `environment` to the one that was deployed to.';
        return [{ ...(0,inputs/* inputFault */.hG)(message, remedy), reason: 'environment-missing' }];
    },
    refuse: refuse_command/* refuseCommand */.W,
    async run({ api, request, inputs, runUrl }) {
        const steps = await close_close({ api, request, claim: inputs.result, runUrl });
        return {
            text: (0,plain_writer/* renderAsText */.S)(describeClose(steps), options/* LOG */.$),
            markdown: (0,writer/* renderAsMarkdown */.i)(describeClose(steps)),
            annotations: annotateClose(steps),
            files: null,
            outputs: closeOutputs(steps),
            exitCode: exitCodeOfClose(steps),
            isDecision: false,
            publish: null,
        };
    },
};
async function close_close(place) {
    const { api, request, claim } = place;
    const environment = request.environment ?? '';
    const source = (0,github_source/* openGitHub */.o)(request, api);
    const { policy, findings, files } = await (0,read_governance/* readPolicy */.T4)(source);
    const troubled = troubleIn(files, findings);
    if (troubled.length > 0)
        return troubled;
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable')
        return [failed(null, 'What this run deployed could not be read', base)];
    const { facts, selection } = base.value;
    const said = [...findings, ...base.value.faults];
    const ending = judgeEnding(facts, environment, claim, await readAttemptStart(api, request));
    if (ending.kind === 'nothing-went-out')
        return [nothing(null, ending.message)];
    if (ending.kind === 'not-told')
        return [...troubleIn(files, said), notWritten(null, ending.message, ending.remedy)];
    // What a way back takes off is not among the commits that it brings in: only people say which change that was.
    const meant = ending.isWayBack ? { ids: request.change, paths: [] } : selection;
    const answer = await source.readRecords(policy, meant);
    const read = (0,read_records/* readRecords */.T)({
        answer,
        selection: meant,
        stage: 'deploy',
        all: false,
        facts,
        policy,
        before: files,
        said,
    });
    const chosen = ending.isWayBack
        ? read.judged.filter(({ value }) => (0,names/* includesName */.VH)(request.change, value.id))
        : read.judged.filter(({ value }) => (0,names/* includesName */.VH)(value.environments, environment) || (0,names/* includesName */.VH)(request.change, value.id));
    const steps = [...troubleIn(read.files, [...said, ...read.findings])];
    if (!ending.isWayBack && (0,unread/* isUnavailable */.Pd)(facts.landed ?? { unavailable: '' }))
        steps.push(notWritten(null, 'What went out with this run could not be read, so that a record may be missing here.', 'Run this job again.'));
    for (const record of chosen)
        steps.push(await closeOne(place, record, ending));
    if (steps.length === 0)
        steps.push(sayNone(facts, policy, ending));
    return steps;
}
async function closeOne(place, record, ending) {
    const { request, runUrl } = place;
    const { id } = record.value;
    const closing = judgeClosing({
        record,
        ending,
        environment: request.environment ?? '',
        isNamed: (0,names/* includesName */.VH)(request.change, id),
        runUrl,
    });
    switch (closing.kind) {
        case 'closed':
        case 'open':
            return nothing(id, closing.message);
        case 'not-told':
            return notWritten(id, closing.message, closing.remedy);
        case 'close':
            return proposeOutcome(place, record, closing);
    }
}
async function proposeOutcome({ api, request, runUrl }, record, { outcome }) {
    const { path } = record;
    const { id } = record.value;
    const repository = request.recordsRepository ?? request.repository;
    const branch = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
    if (branch !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(branch))
        return notWritten(id, '`records-ref` names no branch, so that nothing can be proposed for it.', close_BY_HAND);
    const prefix = `change-gate/close/${id}/`;
    const open = await findOpenPull(api, repository, prefix);
    if (open.kind === 'unavailable')
        return failed(id, 'Whether a pull request is open already could not be read', open);
    if (open.value !== null)
        return leaveOpen(api, repository, record, outcome, open.value);
    const file = await readFileNow(api, repository, branch, path);
    if (file.kind === 'unavailable')
        return failed(id, `${path} could not be read`, file);
    const now = (0,change_record/* parseRecord */.H)(path, file.value.bytes);
    if (now.kind !== 'valid' || (0,digest/* digestRecord */.Gs)(now.value) !== record.digest)
        return notWritten(id, `${path} is not what it was when this run looked at it.`, 'Run this job again.');
    if (now.value.outcome !== undefined)
        return nothing(id, `${id} has ended meanwhile (${now.value.outcome.result}).`);
    const text = new TextDecoder().decode(file.value.bytes);
    const written = writeOutcome(path, text, now.value, outcome);
    if (written.kind === 'not-written')
        return notWritten(id, written.because, close_BY_HAND);
    const head = `${prefix}${request.runId ?? 0}-${request.runAttempt ?? 1}`;
    const { title, body } = writeProposal({ id, path, outcome, sha: request.sha ?? request.event.sha, runUrl });
    const proposed = await propose(api, {
        repository,
        path,
        file: file.value,
        text: written.text,
        head,
        title,
        body,
    });
    switch (proposed.kind) {
        case 'open':
            return {
                id,
                kind: 'proposed',
                message: `Pull request #${proposed.pull.number} writes the outcome of ${id}: ${outcome.result}, from ${outcome.started} to ${outcome.ended}.`,
                remedy: 'Merge it; until then the record is open.',
                url: proposed.pull.url,
            };
        case 'branch-only':
            return failed(id, `The outcome is on the branch ${head}, and no pull request could be opened`, proposed.why);
        case 'not-written':
            return failed(id, `The outcome of ${id} could not be written`, proposed.why);
    }
}
/** What is proposed already is nobody's to overwrite; where this run ended worse, it must not be merged unseen. */
async function leaveOpen(api, repository, { path, value: { id } }, outcome, { number, url, branch }) {
    const file = await readFileNow(api, repository, branch, path);
    if (file.kind === 'unavailable')
        return { ...failed(id, `What pull request #${number} says of the outcome of ${id} could not be read`, file), url };
    const proposed = (0,change_record/* parseRecord */.H)(path, file.value.bytes).value?.outcome;
    const says = proposed === undefined ? 'holds no outcome that can be read' : `says ${proposed.result}`;
    const message = `Pull request #${number} for the outcome of ${id} is open already, was left as it is and ${says}. This run ended ${outcome.result}.`;
    if (proposed === undefined || isWorse(outcome.result, proposed.result))
        return {
            ...notWritten(id, message, 'Do not merge it as it is: close it and run this job again, or correct it.'),
            url,
        };
    const remedy = 'Merge it, or close it and run this job again to have it written anew.';
    return { ...nothing(id, message), remedy, url };
}
const close_BY_HAND = 'Write the outcome by hand (`change-gate close`).';
function sayNone(facts, policy, { isWayBack }) {
    if (isWayBack)
        return notWritten(null, 'This run went back to what was there before.', 'Name the change that was backed out in `change`, or write its outcome by hand.');
    return nothing(null, `No change record (${policy.records.join(', ')}) belongs to what went out with ${facts.subject.sha?.slice(0, 7) ?? 'this run'}.`);
}
/** Files and answers that could not be read, or make no sense. */
function troubleIn(files, faults) {
    return [
        ...files.diagnostics.map(({ diagnostic, change }) => notWritten(change, `${diagnostic.path}:${diagnostic.line}: ${diagnostic.message}`, diagnostic.remedy)),
        ...faults
            .filter(({ level }) => level === 'error')
            .map(({ change, message, remedy }) => notWritten(change, message, remedy)),
    ];
}
function nothing(id, message) {
    return { id, kind: 'nothing-to-do', message, remedy: '', url: null };
}
function notWritten(id, message, remedy) {
    return { id, kind: 'not-written', message, remedy, url: null };
}
function failed(id, what, why) {
    return notWritten(id, `${what}: ${why.because.replace(/\.$/u, '')}.`, whatToDo(why));
}
function whatToDo({ permission, refusal }) {
    if (permission !== undefined)
        return `Add \`${permission}\` to the \`permissions:\` of this job.`;
    if (refusal === 'pull-requests-not-allowed')
        return 'Allow GitHub Actions to create pull requests (settings of the repository, Actions, General), or give another `token`.';
    if (refusal === 'archived')
        return 'Nothing can be written to an archived repository: its owner unarchives it.';
    // A rule of the repository says the same the next time.
    if (refusal === 'rule-violation')
        return `Running this again does not help: let the rule allow branches \`change-gate/close/**\`, or give another \`token\`. ${close_BY_HAND}`;
    return 'Run this job again. If that does not help, write the outcome by hand (`change-gate close`).';
}


/***/ }),

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);



async function refuseCommand({ inputs: { command } }, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    const lines = faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`]);
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    return {
        text: [head, ...lines].join('\n'),
        markdown: [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n'),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 9623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ successfulDeployments),
/* harmony export */   U_: () => (/* binding */ isBackOut),
/* harmony export */   rQ: () => (/* binding */ judgeUse)
/* harmony export */ });
/* harmony import */ var _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5686);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3724);
/* harmony import */ var _covers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3646);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7432);
/* harmony import */ var _taken_away_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8838);
/* harmony import */ var _went_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8741);
/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */









/** Deployments of the environment that succeeded, the last first; those of the present run are left out. */
function successfulDeployments(facts, environment) {
    if (facts.deployments === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.deployments))
        return null;
    return (0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .successesOf */ .b)(facts.deployments.filter((one) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(one.environment, environment)));
}
/** How many deployments are enough to tell that a list of them was cut before it held three commits. */
const CUT_AT = 30;
/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What counts is the
 * content: a commit that undoes all that came since is what was there before it, and one that only adds records is no other. What was
 * backed out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
function isBackOut(facts, environment) {
    const past = successfulDeployments(facts, environment);
    const { landed, subject } = facts;
    if (past === null || subject.sha === null || landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(landed))
        return false;
    // Whether the present commit was itself gone back to could not be told.
    if (landed.alike !== undefined && (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(landed.alike))
        return false;
    const contents = past.map(({ sha }) => (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .sameContent */ .Cm)(facts, sha));
    const target = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .sameContent */ .Cm)(facts, subject.sha);
    const [present] = contents;
    if (present === undefined || present === target)
        return false;
    if (contents.find((content) => content !== present) !== target)
        return false;
    // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does, and
    // where the target is a new commit only a list that was not cut does.
    const isOlder = landed.direction === 'behind' || landed.direction === 'diverged';
    const isKnown = past.some(({ sha }) => sha === subject.sha);
    if (isKnown ? !isOlder : isCut(facts, contents))
        return false;
    return stillBelow(contents) === target;
}
function isCut({ deployments }, contents) {
    return Array.isArray(deployments) && deployments.length >= CUT_AT && new Set(contents).size < 3;
}
/** What lies below the present content when every way back takes off what it leaves. */
function stillBelow(contents) {
    const stack = [];
    for (const content of [...contents].reverse()) {
        if (stack.at(-1) === content)
            continue;
        if (stack.at(-2) === content)
            stack.pop();
        else
            stack.push(content);
    }
    return stack.at(-2);
}
/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn({ record, facts, policy, all }, numbers) {
    const { covers = [] } = record.value;
    const origin = (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .factOf */ .yD)(facts, record)?.pull_request;
    if (typeof origin !== 'number' || covers === 'since-last-deployment')
        return false;
    const arriving = (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsLanded */ .r9)(facts).map(({ sha }) => sha);
    const entries = (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .coversOf */ .ys)(record).filter((entry) => !arriving.includes(entry));
    const named = entries.map((entry) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestsNamed */ .hm)(entry, record, facts, all));
    // An entry that leads to no pull request which is known may be anywhere.
    if (named.some((found) => found.length === 0))
        return false;
    const numbered = [...(0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .bringersOf */ .ch)(facts, record), ...named.flat()];
    return [origin, ...numbered].every((number) => {
        if (numbers.has(number))
            return true;
        const pr = facts.pull_requests.find((candidate) => candidate.number === number);
        const files = pr === undefined ? null : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(pr);
        return files !== null && (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoPart */ .V7)(policy, facts, files);
    });
}
/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr, sha) {
    if (pr.head.sha === sha || pr.merge_commit_sha === sha)
        return true;
    return !(0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}
function judgeUse(question) {
    const { record, facts, environment, isLocal } = question;
    const { id, outcome } = record.value;
    if (outcome !== undefined) {
        const message = `${id} has ended (${outcome.result} at ${outcome.ended}) and cannot authorise another deployment.`;
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, message));
    }
    if (isLocal)
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (facts.deployments === undefined)
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .notAsked */ .Op)('the deployments of the environment', 'them'));
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.deployments))
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadOf */ .Ds)('the deployments of the environment', facts.deployments));
    const past = successfulDeployments(facts, environment) ?? [];
    // The same commit may go out as often as wanted.
    const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
    const whileOpen = elsewhere.filter((one) => isWhileOpen(one, record, facts));
    const own = pullRequestsWithCode(question);
    const twin = whileOpen.find((one) => own.some((pr) => isOf(pr, one.sha)));
    if (twin !== undefined)
        return usedBy(twin, record, facts);
    if (elsewhere.length === 0 || facts.landed === undefined || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(facts.landed))
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const [before] = whileOpen;
    const way = findOnTheWay(question);
    if (way.is === 'unknown')
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)(...way.unread);
    // All that the record answers for is on its way now, so nothing of it was out before.
    if (way.is === 'all')
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (before !== undefined)
        return usedBy(before, record, facts);
    if (way.is === 'some')
        return _terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const message = `What ${id} stands for is not among the commits that go out: it went out before, or was never merged.`;
    return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, message));
}
function findOnTheWay(question) {
    const { record, facts, all } = question;
    const away = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .takenAway */ .GX)(facts);
    // What brought something in does not take it out again, and what took something out was used by that.
    if (away !== null && (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_4__/* .isNamingTakenAway */ .qB)(record, away, facts, all))
        return { is: 'some' };
    const unread = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOriginOf */ .jH)(facts, record);
    if (unread.length > 0)
        return { is: 'unknown', unread };
    const landed = (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersLanded */ .jB)(facts);
    const isGoingOut = [...landed].some((number) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswerable */ .zK)(record, number, facts, all)) ||
        (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .commitsLanded */ .r9)(facts).some(({ sha }) => (0,_covers_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitNamed */ .zl)(record, sha));
    if (!isGoingOut)
        return { is: 'nothing' };
    return { is: isWhollyIn(question, landed) ? 'all' : 'some' };
}
/** A pull request of nothing but records brings the record in; that it went out is no use of it. */
function pullRequestsWithCode({ record, facts, policy, all }) {
    return facts.pull_requests.filter((pr) => {
        const files = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(pr);
        return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswerable */ .zK)(record, pr.number, facts, all) && (files === null || !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoPart */ .V7)(policy, facts, files));
    });
}
function isWhileOpen(deployment, record, facts) {
    const since = openSince(record, facts);
    return since === null || (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(since) || !(0,_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)((0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .wentOutAt */ .g)(deployment), since);
}
/** That a deployment used a record; not known where nobody can tell whether there was the record by then. */
function usedBy(deployment, record, facts) {
    const { id } = record.value;
    const since = openSince(record, facts);
    if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnavailable */ .Pd)(since))
        return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadOf */ .Ds)(`since when there is a record ${id}`, since));
    const message = `${id} was open when commit ${deployment.sha.slice(0, 7)} went out at ${(0,_went_out_js__WEBPACK_IMPORTED_MODULE_5__/* .wentOutAt */ .g)(deployment)}; it does not stand for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'} too.`;
    return (0,_terms_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(recordUsed(record, message));
}
function recordUsed({ value: { id, outcome }, path }, message) {
    const isToRetry = outcome?.result === 'failed' || outcome?.result === 'backed-out';
    return {
        reason: 'record-used',
        level: 'error',
        change: id,
        message,
        remedy: `Write a record for this deployment${isToRetry ? `, with \`retries: ${id}\`` : ''}.`,
        where: { file: path, pointer: outcome === undefined ? ['id'] : ['outcome'], on: 'key' },
    };
}
/**
 * Since when a record could have been used; null where any deployment may have used it. A time that somebody approved bounds it, since
 * nothing goes out before its start. Nobody approves a standard change, so there it is when GitHub merged the first file of this name:
 * whatever its author writes, or writes anew, no use of it was earlier.
 */
function openSince(record, facts) {
    const { type, schedule } = record.value;
    const start = schedule?.start ?? null;
    if (type !== 'standard')
        return start;
    const merged = (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .factOf */ .yD)(facts, record)?.first_merged_at;
    if (merged === undefined)
        return { unavailable: 'GitHub was not asked for it' };
    return merged ?? start;
}


/***/ }),

/***/ 1362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/** What every concern of a change or of a run gives: what there is to say, and what could not be read. Whether the latter matters is decided over all of them. */
const NOTHING = { findings: [], unread: [] };
function found(...findings) {
    return { findings, unread: [] };
}
function notRead(...unread) {
    return { findings: [], unread };
}
/** Several concerns as one, each in its place. */
function together(...concerns) {
    return {
        findings: concerns.flatMap(({ findings }) => findings),
        unread: concerns.flatMap(({ unread }) => unread),
    };
}


/***/ }),

/***/ 4280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ renderAsMarkdown)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/fit.js
var fit = __webpack_require__(2028);
;// CONCATENATED MODULE: ./.build/build/src/render/markdown/inline.js
/** Texts of a document in Markdown. Here, and nowhere else in a document, foreign text is escaped. */


function cell(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return inline(content);
    const mark = { lines: () => '', steps: (at) => `${at + 1}\\. `, alert: () => '\u26a0 ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${inline(text)}`).join('<br>');
}
/** Strings that touch are escaped as one, because two that are harmless apart can be a mention together. */
function inline(text) {
    const merged = [];
    for (const span of (0,render_document/* spansOf */.Ly)(text)) {
        const last = merged.at(-1);
        if (typeof span === 'string' && typeof last === 'string')
            merged.splice(-1, 1, last + span);
        else if ((0,render_document/* wordsOf */.Z9)(span).trim() !== '')
            merged.push(span);
    }
    return (0,markdown_escape/* joinSpans */.kU)(merged.map((span, at) => spanOf(span, at > 0, at < merged.length - 1)));
}
function spanOf(span, hasBefore, hasAfter) {
    if (typeof span === 'string') {
        const [before, after] = [hasBefore && /^\s/u.test(span) ? ' ' : '', hasAfter && /\s$/u.test(span) ? ' ' : ''];
        if (span.trim() === '')
            return before;
        return hasBefore ? `${before}${(0,markdown_escape/* proseWithin */.Bz)(span)}${after}` : `${(0,markdown_escape/* prose */.CS)(span)}${after}`;
    }
    if ('code' in span)
        return (0,markdown_escape/* code */.aY)(span.code, 240);
    if ('strong' in span)
        return `**${(0,markdown_escape/* prose */.CS)(span.strong)}**`;
    if ('risk' in span)
        return (0,render_document/* wordsOf */.Z9)(span);
    return isAddress(span.link) ? `<${span.link}>` : (0,markdown_escape/* prose */.CS)(span.link);
}
/** Only what no renderer reads as more than an address. */
function isAddress(text) {
    return /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(text);
}

;// CONCATENATED MODULE: ./.build/build/src/render/markdown/writer.js
/**
 * Any document in Markdown as GitHub renders it. All text is escaped here, so that no record forges a heading, mentions anybody or loads
 * anything; a page that would be too long loses whole entries, the least needed first, and says how many.
 */





/** What GitHub takes of a summary, less what else may stand in it. */
const MOST_BYTES = 1_048_576 - 1_024;
/** @param options.limit bytes of UTF-8, at least 8,192 */
function renderAsMarkdown({ title, blocks, whole }, { limit = MOST_BYTES } = {}) {
    const head = title === null ? [] : [`## ${inline(title)}`];
    const parts = partsOf(blocks, { rank: 0, level: 3, head });
    return (0,safe_text/* withoutCommands */.Df)((0,fit/* fitBlocks */.U)(parts, limit, whole ?? ''));
}
/** Headings and sentences stay or go with the entries that follow them. */
function partsOf(blocks, place) {
    const parts = [];
    let head = place.head;
    const add = (rank, lines, rows) => {
        const [first] = parts;
        const under = first === undefined || place.head.length === 0 || first.rank > rank ? {} : { under: first };
        parts.push({ rank, head: lines, rows, foot: [], ...under });
        head = [];
    };
    const flush = () => {
        if (head.length > 0)
            add(place.rank, head, { what: 'lines', lines: [] });
    };
    const below = (lines) => (head.length === 0 ? lines : [...head, '', ...lines]);
    for (const block of blocks) {
        const rank = block.rank ?? place.rank;
        if (block.kind === 'section') {
            flush();
            const heading = `${'#'.repeat(place.level)} ${inline(block.heading)}`;
            parts.push(...partsOf(block.blocks, { rank, level: place.level + 1, head: [heading] }));
        }
        else if (block.kind === 'sentence') {
            head = below([toned(inline(block.text), block.tone)]);
        }
        else {
            if (rank !== place.rank)
                flush();
            const { what, before, lines } = rowsOf(block);
            if (before.length + lines.length === 0)
                continue;
            add(rank, below(before), { what, lines });
        }
    }
    flush();
    return parts;
}
function toned(text, tone) {
    switch (tone) {
        case 'alert':
            return `**${text}**`;
        case 'caution':
            return `_${text}_`;
        case 'soft':
            return `<sub>${text}</sub>`;
        case undefined:
            return text;
    }
}
function rowsOf(block) {
    switch (block.kind) {
        case 'list':
            return { what: block.what, before: [], lines: block.entries.map((entry) => `- ${inline(entry)}`) };
        case 'facts': {
            const [first = '', ...lines] = block.facts.map(({ label, content }) => row([label, content]));
            return { what: block.what, before: [first, '|:--|:--|'], lines };
        }
        case 'table': {
            const rule = block.columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--')).join('|');
            const before = [row(block.columns.map(({ name }) => name)), `|${rule}|`];
            return { what: block.what, before, lines: block.rows.map(row) };
        }
        case 'findings':
            return { what: 'findings', before: [], lines: block.findings.map(findingLine) };
        case 'glance': {
            if (block.names === undefined) {
                const words = block.entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ');
                return { what: block.what, before: [`${(0,markdown_escape/* prose */.CS)(words)}.`], lines: [] };
            }
            const lines = block.entries.map(({ label, value, note }) => row([label, { strong: value }, note ?? '']));
            return { what: block.what, before: [row(block.names), '|:--|--:|:--|'], lines };
        }
        case 'matrix':
        case 'form':
            return { what: '', before: [], lines: [] };
        case 'tree': {
            const lines = block.nodes.map(({ depth, text }) => `${'  '.repeat(depth)}- ${inline(text)}`);
            return { what: block.what, before: [], lines };
        }
    }
}
function findingLine(finding) {
    const { level, reason, message, remedy } = finding;
    const place = (0,render_document/* placeOf */.$t)(finding);
    return `- **${level} ${(0,markdown_escape/* prose */.CS)(reason)}**${place === null ? '' : ` ${(0,markdown_escape/* code */.aY)(place, 240)}`}<br>${(0,markdown_escape/* prose */.CS)(message)}<br>\u2192 ${(0,markdown_escape/* prose */.CS)(remedy)}`;
}
function row(cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}


/***/ }),

/***/ 8980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOG)
/* harmony export */ });
/** How text for a terminal is laid out. */
/** A log breaks long lines by itself, and is searched by whole ones. */
const LOG = { colour: false, width: Number.POSITIVE_INFINITY };


/***/ }),

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderAsText)
});

// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/finding.js + 1 modules
var plain_finding = __webpack_require__(1544);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/inline.js
/** Texts of a document as words for a terminal: on one line, with what cannot be seen named, and painted where they have weight. */



function textsOf(content) {
    if (!(0,render_document/* isSeveral */.lR)(content))
        return [plain(content)];
    const mark = { lines: () => '', steps: (at) => `${at + 1}. `, alert: () => '! ' }[content.kind];
    return content.texts.map((text, at) => `${mark(at)}${plain(text)}`);
}
/** On one line, with what cannot be seen named. */
function plain(text) {
    return (0,safe_text/* shown */.SP)((0,render_document/* spansOf */.Ly)(text).map(render_document/* wordsOf */.Z9).join(''));
}
/** Words of weight and levels of risk are painted after the lines were broken, where one line holds them. */
function emphasise(lines, text, paint) {
    return (0,render_document/* spansOf */.Ly)(text).reduce((whole, span) => {
        const shade = shadeOf(span);
        const words = plain(span);
        return shade === null ? whole : whole.replace(words, () => paint(shade, words));
    }, lines);
}
function shadeOf(span) {
    if (typeof span === 'string')
        return null;
    if ('strong' in span)
        return 'bold';
    return 'risk' in span && span.risk !== null ? paint/* RISK_SHADES */.V8[span.risk] : null;
}
function indentText(text, indent) {
    return text.replace(/^(?=.)/gmu, indent);
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
;// CONCATENATED MODULE: ./.build/build/src/render/plain/writer.js
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
function renderAsText(document, { colour, width }) {
    const page = {
        paint: (0,paint/* choosePaint */.is)(colour),
        width: Number.isFinite(width) ? Math.min(Math.max(width, 40), 120) : width,
        whole: document.whole,
    };
    const title = document.title === null ? '' : page.paint('bold', (0,wrap/* wrapText */.C)(plain(document.title), page.width));
    return `${(0,safe_text/* withoutCommands */.Df)(joinBlocks(page, document.blocks, '', title))}\n`;
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
            return joinBlocks(page, block.blocks, indent + STEP, emphasise(paint('bold', (0,wrap/* wrapText */.C)(plain(block.heading), width, indent)), block.heading, paint));
        case 'sentence': {
            const text = (0,wrap/* wrapText */.C)(plain(block.text), width, indent);
            return block.tone === 'alert' ? paint('red', text) : text;
        }
        case 'list':
            return fewer(page, block.entries, indent, '\n', (entry) => wrapOnto(page, entry, indent));
        case 'facts':
            return writeFacts(page, block.facts, indent === '' ? STEP : indent);
        case 'table':
            return writeTable(page, block, indent);
        case 'findings':
            return fewer(page, block.findings, indent, '\n\n', (finding) => indentText((0,plain_finding/* writeFinding */.T)(finding, block.texts ?? new Map(), page), indent));
        case 'glance':
            return writeGlance(page, block, indent);
        case 'matrix':
        case 'form':
            return '';
        case 'tree':
            return fewer(page, block.nodes, indent, '\n', ({ depth, text }) => `${indent}${STEP.repeat(depth)}${plain(text)}`);
    }
}
function fewer({ whole }, entries, indent, between, write) {
    const shownHere = whole === null ? entries : entries.slice(0, MOST);
    const left = entries.length - shownHere.length;
    const more = left === 0 ? [] : [`${indent}And ${left} more. ${whole ?? ''}`];
    return [...shownHere.map(write), ...more].join(between);
}
/** What follows a first line stands further in, so that the next entry is seen. */
function wrapOnto({ width, paint }, text, indent) {
    return emphasise(`${indent}${(0,wrap/* wrapText */.C)(plain(text), width, indent + STEP).trimStart()}`, text, paint);
}
function writeFacts(page, all, indent) {
    const facts = all.map(({ label, content }) => ({ label: plain(label), content }));
    const label = Math.max(...facts.map((fact) => fact.label.length), 0);
    const inner = `${indent}${' '.repeat(label)}${STEP}`;
    return facts
        .map((fact) => {
        const texts = textsOf(fact.content).map((text) => (0,wrap/* wrapText */.C)(text, page.width, inner));
        const isAgainst = (0,render_document/* isSeveral */.lR)(fact.content) && fact.content.kind === 'alert';
        const name = page.paint(isAgainst ? 'yellow' : 'dim', fact.label.padEnd(label));
        return `${indent}${name}${STEP}${texts.join('\n').slice(inner.length)}`;
    })
        .join('\n');
}
/** In columns where they have room; else each row is its name, and what else it holds below. */
function writeTable(page, table, indent) {
    const { rows, plot, isGrid = false } = table;
    const columns = table.columns.map((column) => ({ ...column, name: plain(column.name) }));
    const between = isGrid || page.width === Number.POSITIVE_INFINITY ? ' ' : '\n';
    const cells = rows.map((row, at) => [
        ...row.map((content) => textsOf(content).join(between)),
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
        label: plain(label),
        value: plain(value),
        note: plain(note),
    }));
    if (block.names === undefined)
        return (0,wrap/* wrapText */.C)(`${entries.map(({ value, label }) => `${value} ${label}`).join(' \u00b7 ')}.`, width, indent);
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
    const facts = rest.map((content, at) => ({ label: plain(columns[at + 1]?.name ?? ''), content }));
    const said = facts.filter(({ content }) => content !== '' && content !== render_document/* NOTHING */.K$);
    const short = said
        .filter(({ content }) => !(0,render_document/* isSeveral */.lR)(content))
        .map(({ label, content }) => `${label}: ${textsOf(content).join(' ')}`);
    const long = said.filter(({ content }) => (0,render_document/* isSeveral */.lR)(content));
    return [
        emphasise((0,wrap/* wrapText */.C)(textsOf(name).join(' '), width, indent), (0,render_document/* isSeveral */.lR)(name) ? (name.texts[0] ?? '') : name, paint),
        ...(short.length === 0 ? [] : [(0,wrap/* wrapText */.C)(short.join(' \u00b7 '), width, indent + STEP + STEP)]),
        ...(long.length === 0 ? [] : [writeFacts(page, long, indent + STEP + STEP)]),
    ].join('\n');
}


/***/ })

};
