export const id = 718;
export const ids = [718];
export const modules = {

/***/ 7718:
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
            : notTold(`This run has no deployment of ${subject.sha?.slice(0, 7) ?? 'the commit'} to ${environment}, so GitHub cannot say how it ended.`, `Give the job that deploys \`environment: ${environment}\`. ${BY_HAND}`);
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
    return counted.reduce((sum, one) => ({
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
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/record-text.js
/**
 * Where a new key goes in the text of a record, so that every other byte stays: comments, order, quotes, line ends. It only proposes;
 * whoever uses it reads the result again and compares.
 */

/** null where the text holds no mapping. */
function openText(text) {
    const root = (0,dist.parseDocument)(text, { keepSourceTokens: true, version: '1.2', schema: 'core' }).contents;
    return (0,dist.isMap)(root) ? { text, root, eol: /\r\n/u.test(text) ? '\r\n' : '\n' } : null;
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
    const flow = `outcome: {result: ${result}, started: ${(0,yaml_text/* writeScalar */.g)(started)}, ended: ${(0,yaml_text/* writeScalar */.g)(ended)}, summary: ${(0,yaml_text/* writeScalar */.g)(summary)}}`;
    const candidates = open === null ? [] : addKey(open, lines, flow);
    for (const candidate of candidates)
        if (isOnlyAdded(path, candidate, record, outcome))
            return { kind: 'written', text: candidate };
    const [first] = candidates;
    const parsed = first === undefined ? null : (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(first));
    const fault = parsed?.kind === 'faulty' ? parsed.diagnostics[0] : undefined;
    return {
        kind: 'not-written',
        because: fault === undefined
            ? `the outcome cannot be added to ${path} without changing other text. Write it by hand:\n${lines.join('\n')}`
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
        `  summary: ${(0,yaml_text/* writeBlockScalar */.P)(summary)}`,
    ];
}
function isOnlyAdded(path, text, record, outcome) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    if (parsed.kind !== 'valid')
        return false;
    return ((0,digest/* digestRecord */.Gs)(parsed.value) === (0,digest/* digestRecord */.Gs)(record) &&
        (0,digest/* canonicalise */._I)(parsed.value) === (0,digest/* canonicalise */._I)({ ...record, outcome }));
}

// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(3713);
// EXTERNAL MODULE: ./.build/build/src/gate/read-records.js + 6 modules
var read_records = __webpack_require__(1745);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 40 modules
var github_source = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/build/src/github/writes/outcome-writes.js
var outcome_writes = __webpack_require__(484);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 7 modules
var plain_writer = __webpack_require__(9649);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __webpack_require__(9018);
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
    const commit = sha === null ? [] : [' of ', { code: sha.slice(0, 7) }];
    return propose(id, outcome, runUrl, [
        ['The deployment', ...commit, ...ended(outcome)],
        [
            'This adds `outcome` to ',
            { code: path },
            ' and changes nothing else: what was approved, and its digest, stay the same. Once it is merged, ',
            { code: id },
            ' cannot authorise another deployment.',
        ],
    ]);
}
/** The same for a change without a file, of which a bad end is all that is ever written. */
function writeUseProposal({ id, name, path, outcome, model, runUrl }) {
    return propose(id, outcome, runUrl, [
        ['The deployment of ', { code: name }, ...ended(outcome)],
        [
            'This adds ',
            { code: path },
            ', the record of that use. Once it is merged the model ',
            { code: model },
            ' is suspended: pull requests of its bots are no standard changes until a change and release manager has looked into it and approves the model again.',
        ],
    ]);
}
function ended({ result, started, ended: end }) {
    return [' ended ', { strong: result }, `, from ${started} to ${end}.`];
}
function propose(id, { result }, runUrl, texts) {
    const blocks = [
        ...texts.map((text) => (0,render_document/* sentence */.em)(text)),
        (0,render_document/* sentence */.em)('Before you merge it: is this how the change ended? Write into `summary` what people should know of it.'),
        ...(isAddress(runUrl) ? [(0,render_document/* sentence */.em)(['Run: ', { link: runUrl }])] : []),
    ];
    return { title: `Outcome of ${id}: ${result}`, body: (0,writer/* renderAsMarkdown */.i)({ title: null, blocks, whole: null }) };
}
/** What others say ends without a full stop, and is followed by what to do. */
function endSentence(message) {
    return /[.!?]$/u.test(message) ? message : `${message}.`;
}
function isAddress(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/close-steps.js
const close_steps_BY_HAND = 'Write the outcome by hand (`change-gate close`).';
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
        return `Running this again does not help: let the rule allow branches \`change-gate/close/**\`, or give another \`token\`. ${close_steps_BY_HAND}`;
    return 'Run this job again. If that does not help, write the outcome by hand (`change-gate close`).';
}

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/failed-use.js
var failed_use = __webpack_require__(6425);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised.js
var raised = __webpack_require__(8690);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/raised-changes.js
var raised_changes = __webpack_require__(3566);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-place.js
var record_place = __webpack_require__(5446);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/use-text.js
/** The text of the record of a failed use (`domain/coverage/failed-use.ts`); read again it is the same record, or there is none. */




/** @returns null where the text would not be read as this record */
function writeUse(path, record) {
    const { outcome, implementers, covers } = record;
    if (outcome === undefined || !Array.isArray(covers))
        return null;
    const list = (values) => `[${values.map(yaml_text/* writeScalar */.g).join(', ')}]`;
    const text = [
        '# Written by change-gate close: the deployment of a change without a record did not succeed. This suspends the model.',
        `id: ${(0,yaml_text/* writeScalar */.g)(record.id)}`,
        `title: ${(0,yaml_text/* writeBlockScalar */.P)(record.title)}`,
        `type: ${record.type}`,
        `reason: ${(0,yaml_text/* writeBlockScalar */.P)(record.reason)}`,
        `requested-by: ${(0,yaml_text/* writeScalar */.g)(record['requested-by'])}`,
        `requested-at: ${record['requested-at']}`,
        ...(implementers === undefined ? [] : [`implementers: ${list(implementers)}`]),
        `environments: ${list(record.environments)}`,
        `configuration-items: ${list(record['configuration-items'])}`,
        `model: ${(0,yaml_text/* writeScalar */.g)(record.model ?? '')}`,
        `covers: ${list(covers)}`,
        ...linesOf(outcome),
        '',
    ].join('\n');
    const parsed = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    return parsed.kind === 'valid' && (0,digest/* canonicalise */._I)(parsed.value) === (0,digest/* canonicalise */._I)(record) ? text : null;
}

// EXTERNAL MODULE: ./.build/build/src/github/facts/pull-request.js + 5 modules
var pull_request = __webpack_require__(2862);
// EXTERNAL MODULE: ./.build/build/src/github/facts/record-list.js
var record_list = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/build/src/github/trees/listing.js
var listing = __webpack_require__(9672);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/close-use.js
/**
 * What `close` does for changes without a file. Where the deployment succeeded there is nothing to write; where it did not, a record of the
 * failed use is proposed, which suspends the model once it is merged.
 */














/** As the reports and the input `change` name it. */
function nameOfUse({ model, pullRequest }) {
    return `${model.id}#${pullRequest.number}`;
}
/** The changes without a file that the run carried out; of a way back those that the input names, which are not among what it brings in. */
async function raisedUses({ api, request }, { policy, facts, models, read, ending }) {
    const environment = request.environment ?? '';
    const modelOf = (id) => models.find(({ value }) => (0,names/* isSameName */.yS)(value.id, id))?.value;
    if (!ending.isWayBack) {
        const asked = { stage: 'deploy', environment, policy, facts, models, ...read };
        const uses = (0,raised_changes/* raisedChanges */.w)(asked).flatMap(({ raisedIn, value }) => {
            const pullRequest = facts.pull_requests.find(({ number }) => number === raisedIn);
            const model = modelOf(value.model ?? '');
            if (pullRequest === undefined || model === undefined || !(0,names/* includesName */.VH)(model.environments, environment))
                return [];
            return [{ pullRequest, model, environment }];
        });
        return { uses, unknown: [] };
    }
    const uses = [];
    const unknown = [];
    for (const name of request.change.filter((one) => one.includes('#'))) {
        const [id = '', number = ''] = name.split('#');
        const model = modelOf(id);
        if (model === undefined)
            continue;
        const pull = await (0,pull_request/* readPullRequest */.DQ)(api, request.repository, Number(number));
        if (pull.kind === 'unavailable')
            unknown.push(failed(name, `Pull request #${number} could not be read`, pull));
        else if ((0,raised/* isRaisedFor */.qq)(model['raises-for'] ?? [], pull.value.fact.user) && pull.value.fact.merged_at != null)
            uses.push({ pullRequest: pull.value.fact, model, environment });
    }
    return { uses, unknown };
}
async function closeUse(place, use, policy, ending) {
    const name = nameOfUse(use);
    if (ending.result === 'successful' || ending.result === 'successful-with-issues')
        return nothing(name, `${name} has no record, and needs none: the deployment ended ${ending.result}.`);
    const judged = judgeUseClosing(place, use, ending);
    if (judged.kind === 'not')
        return notWritten(name, judged.message, close_steps_BY_HAND);
    const found = await findPlace(place, use, policy, ending);
    if (found.kind === 'over')
        return found.step;
    const { path, head, prefix } = found;
    const text = path === null ? null : writeUse(path, judged.record);
    if (path === null || text === null)
        return notWritten(name, `No record of ${name} can be written to ${policy.records.join(', ')}.`, close_steps_BY_HAND);
    const { api, request, runUrl } = place;
    const id = (0,failed_use/* idOfUse */.sb)(use.model.id, use.pullRequest.number);
    const { outcome } = judged;
    const proposed = await (0,outcome_writes/* propose */.BM)(api, {
        repository: request.recordsRepository ?? request.repository,
        path,
        file: { ...head, blob: null },
        text,
        head: `${prefix}${request.runId ?? 0}-${request.runAttempt ?? 1}`,
        ...writeUseProposal({ id, name, path, outcome, model: use.model.id, runUrl }),
    });
    return describeProposed(use, ending, proposed);
}
/** The record of the failed use with its outcome, by the same rules as any other that is closed. */
function judgeUseClosing({ runUrl }, use, ending) {
    const bare = (0,failed_use/* recordOfUse */.SS)(use, { result: ending.result, started: ending.started, ended: ending.ended, summary: '-' });
    const { outcome: _, ...open } = bare;
    const closing = judgeClosing({
        record: { path: '', value: open, digest: '' },
        ending,
        environment: use.environment,
        isNamed: true,
        runUrl,
    });
    if (closing.kind !== 'close')
        return { kind: 'not', message: closing.message };
    return { kind: 'close', record: { ...bare, outcome: closing.outcome }, outcome: closing.outcome };
}
/** Where the record goes; over where it, or a pull request with it, is there already, or nobody can see whether it is. */
async function findPlace({ api, request }, use, policy, ending) {
    const name = nameOfUse(use);
    const over = (step) => ({ kind: 'over', step });
    const id = (0,failed_use/* idOfUse */.sb)(use.model.id, use.pullRequest.number);
    const repository = request.recordsRepository ?? request.repository;
    const branch = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
    if (branch !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(branch))
        return over(notWritten(name, '`records-ref` is not a branch, so no pull request can be opened for it.', close_steps_BY_HAND));
    const prefix = `change-gate/close/${id}/`;
    const pull = await (0,outcome_writes/* findOpenPull */.zl)(api, repository, prefix);
    if (pull.kind === 'unavailable')
        return over(failed(name, 'Whether a pull request is open already could not be read', pull));
    if (pull.value !== null)
        return over({
            ...nothing(name, `Pull request #${pull.value.number} for the failed use of ${use.model.id} is open already.`),
            remedy: 'Merge it.',
            url: pull.value.url,
        });
    const head = await (0,outcome_writes/* readHeadNow */.$l)(api, repository, branch);
    if (head.kind === 'unavailable')
        return over(failed(name, 'The branch that records lie on could not be read', head));
    const listed = await (0,listing/* listIn */.O)(head.value.tree, (0,record_list/* scopeOfRecords */.qK)(policy));
    if (listed.kind === 'unavailable')
        return over(failed(name, 'The branch that records lie on could not be read', listed));
    const there = listed.value.map(({ path }) => path).find((path) => (0,names/* isSameName */.yS)((0,record_id/* idOfPath */.I)(path), id));
    if (there !== undefined)
        return over(nothing(name, `${there} is there already.`));
    const path = (0,record_place/* placeRecord */.DL)(policy.records, id, Number(ending.ended.slice(0, 4)));
    return { kind: 'free', path, head: head.value, prefix };
}
function describeProposed(use, { result }, proposed) {
    const name = nameOfUse(use);
    switch (proposed.kind) {
        case 'open':
            return {
                id: name,
                kind: 'proposed',
                message: `Pull request #${proposed.pull.number} writes that ${name} ended ${result}.`,
                remedy: `Merge it: that suspends the model ${use.model.id} until a change and release manager approves it again.`,
                url: proposed.pull.url,
            };
        case 'branch-only':
            return failed(name, 'The record is on a branch, and no pull request could be opened', proposed.why);
        case 'not-written':
            return failed(name, `The outcome of ${name} could not be written`, proposed.why);
    }
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
    const rules = await (0,read_governance/* readPolicy */.T4)(source);
    const { policy, findings, files } = rules;
    const troubled = troubleIn(files, findings);
    if (troubled.length > 0)
        return troubled;
    const base = await source.gatherBase(policy);
    if (base.kind === 'unavailable')
        return [failed(null, 'What this run deployed could not be read', base)];
    const { facts, selection } = base.value;
    const said = [...findings, ...base.value.faults];
    const ending = judgeEnding(facts, environment, claim, await (0,outcome_writes/* readAttemptStart */.Im)(api, request));
    if (ending.kind === 'nothing-went-out')
        return [nothing(null, ending.message)];
    if (ending.kind === 'not-told')
        return [...troubleIn(files, said), notWritten(null, ending.message, ending.remedy)];
    // What a way back takes off is not among the commits that it brings in: only people say which change that was.
    const meant = ending.isWayBack ? { ids: request.change, paths: [] } : selection;
    const answer = await source.readRecords(policy, meant);
    const read = (0,read_records/* readRecords */.T3)({
        answer,
        selection: meant,
        stage: 'deploy',
        all: false,
        facts,
        policy,
        before: files,
        said,
    });
    const models = await (0,read_governance/* readGovernance */.r3)(source, rules, { said, parts: ['models'] });
    const raised = await raisedUses(place, { policy, facts, models: models.models, read, ending });
    const chosen = ending.isWayBack
        ? read.judged.filter(({ value }) => (0,names/* includesName */.VH)(request.change, value.id))
        : read.judged.filter(({ value }) => (0,names/* includesName */.VH)(value.environments, environment) || (0,names/* includesName */.VH)(request.change, value.id));
    const { uses, unknown } = raised;
    // What the input names and is a change without a file has no file of its name.
    const faults = read.findings.filter(({ change }) => !uses.some((use) => (0,names/* isSameName */.yS)(change ?? '', nameOfUse(use))));
    const steps = [...troubleIn(read.files, [...said, ...models.findings, ...faults]), ...unknown];
    if (!ending.isWayBack && (0,unread/* isUnavailable */.Pd)(facts.landed ?? { unavailable: '' }))
        steps.push(notWritten(null, 'What went out with this run could not be read, so a record may be missing here.', 'Run this job again.'));
    const beside = new Set((answer.kind === 'known' ? (answer.value.beside ?? []) : []).map(({ path }) => path));
    for (const record of chosen)
        steps.push(beside.has(record.path) ? sayBeside(record, facts) : await closeOne(place, record, ending));
    for (const use of uses)
        steps.push(await closeUse(place, use, policy, ending));
    if (steps.length === 0)
        steps.push(sayNone(facts, policy, ending));
    return steps;
}
/** Outcomes are kept where records are kept: a hotfix has come back before it is closed. */
function sayBeside({ path, value }, { repository }) {
    return notWritten(value.id, `${path} is only on the branch that went out, and outcomes are written on ${repository.default_branch}.`, `Bring the hotfix to ${repository.default_branch} with its record, by a merge or a cherry-pick, and run this job again.`);
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
        return notWritten(id, '`records-ref` is not a branch, so no pull request can be opened for it.', close_steps_BY_HAND);
    const prefix = `change-gate/close/${id}/`;
    const open = await (0,outcome_writes/* findOpenPull */.zl)(api, repository, prefix);
    if (open.kind === 'unavailable')
        return failed(id, 'Whether a pull request is open already could not be read', open);
    if (open.value !== null)
        return leaveOpen(api, repository, record, outcome, open.value);
    const file = await (0,outcome_writes/* readFileNow */.Hj)(api, repository, branch, path);
    if (file.kind === 'unavailable')
        return failed(id, `${path} could not be read`, file);
    const now = (0,change_record/* parseRecord */.Hh)(path, file.value.bytes);
    if (now.kind !== 'valid' || (0,digest/* digestRecord */.Gs)(now.value) !== record.digest)
        return notWritten(id, `${path} was changed while this run was looking at it.`, 'Run this job again.');
    if (now.value.outcome !== undefined)
        return nothing(id, `${id} has ended meanwhile (${now.value.outcome.result}).`);
    const text = new TextDecoder().decode(file.value.bytes);
    const written = writeOutcome(path, text, now.value, outcome);
    if (written.kind === 'not-written')
        return notWritten(id, written.because, close_steps_BY_HAND);
    const head = `${prefix}${request.runId ?? 0}-${request.runAttempt ?? 1}`;
    const { title, body } = writeProposal({ id, path, outcome, sha: request.sha ?? request.event.sha, runUrl });
    const proposed = await (0,outcome_writes/* propose */.BM)(api, {
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
    const file = await (0,outcome_writes/* readFileNow */.Hj)(api, repository, branch, path);
    if (file.kind === 'unavailable')
        return { ...failed(id, `What pull request #${number} says of the outcome of ${id} could not be read`, file), url };
    const proposed = (0,change_record/* parseRecord */.Hh)(path, file.value.bytes).value?.outcome;
    const says = proposed === undefined ? 'holds no outcome that can be read' : `says ${proposed.result}`;
    const message = `Pull request #${number} for the outcome of ${id} is open already, was left as it is and ${says}. This run ended ${outcome.result}.`;
    if (proposed === undefined || isWorse(outcome.result, proposed.result))
        return {
            ...notWritten(id, message, 'Do not merge it as it is: close it and run this job again, or correct it.'),
            url,
        };
    const remedy = 'Merge it, or close it and run this job again to have it written again.';
    return { ...nothing(id, message), remedy, url };
}
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


/***/ }),

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7276);
/* harmony import */ var _render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9992);
/* harmony import */ var _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9649);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);





async function refuseCommand({ inputs: { command } }, faults) {
    const document = {
        title: `The command ${command} did nothing`,
        blocks: [
            (0,_render_document_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)('Its inputs or its event are wrong.'),
            { kind: 'findings', findings: faults.map((one) => ({ ...one, path: null, line: null, column: null })) },
        ],
        whole: null,
    };
    return {
        text: (0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAsText */ .S)(document, _render_plain_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG */ .$),
        markdown: (0,_render_markdown_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsMarkdown */ .i)(document),
        annotations: faults.map(({ reason, message, remedy }) => ({
            level: 'error',
            path: null,
            line: null,
            column: null,
            title: reason,
            message: `${message} ${remedy}`,
        })),
        files: null,
        outputs: { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') },
        exitCode: 1,
        isDecision: false,
        publish: null,
    };
}


/***/ }),

/***/ 484:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ readHeadNow),
/* harmony export */   BM: () => (/* binding */ propose),
/* harmony export */   Hj: () => (/* binding */ readFileNow),
/* harmony export */   Im: () => (/* binding */ readAttemptStart),
/* harmony export */   zl: () => (/* binding */ findOpenPull)
/* harmony export */ });
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5595);
/* harmony import */ var _trees_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _trees_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3793);




const REPOSITORY = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ default_branch: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const REF = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const PULL = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ number: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, html_url: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, head: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ref: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
const CONTENT = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ sha: _api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }) });
/** @param branch null: the default branch */
async function readHeadNow(api, repository, branch) {
    let name = branch;
    if (name === null) {
        const known = await api.get(api.rest.repos.get, (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), REPOSITORY);
        if (known.kind === 'unavailable')
            return known;
        name = known.value.default_branch;
    }
    const commit = await (0,_trees_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveBranch */ .p)(api, repository, name, { fresh: true });
    if (commit.kind === 'unavailable')
        return commit;
    const tree = await (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Zc)(api, repository, commit.value);
    if (tree.kind === 'unavailable')
        return tree;
    return { kind: 'known', value: { commit: commit.value, branch: name, tree: tree.value } };
}
/**
 * Reads a file as it is now.
 * @param branch null: the default branch
 */
async function readFileNow(api, repository, branch, path) {
    const head = await readHeadNow(api, repository, branch);
    if (head.kind === 'unavailable')
        return head;
    const { commit, branch: name, tree } = head.value;
    const entry = await (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(tree, path);
    if (entry.kind === 'unavailable')
        return entry;
    if (entry.value === null || (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleWith */ .W4)(entry.value) !== null)
        return { kind: 'unavailable', because: `${path} is not a plain file at the head of ${name}` };
    const file = await (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(api, repository, tree, entry.value);
    if (file.kind === 'unavailable')
        return file;
    return { kind: 'known', value: { bytes: file.value.bytes, blob: entry.value.sha, commit, branch: name } };
}
const RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ run_attempt: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd), run_started_at: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR) });
/** When this attempt of the run started; null where GitHub does not say, or knows a later attempt already. */
async function readAttemptStart(api, request) {
    const { repository, runId, runAttempt } = request;
    if (runId === null)
        return null;
    const run = await api.get(api.rest.actions.getWorkflowRun, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), run_id: runId }, RUN);
    return run.kind === 'known' && run.value.run_attempt === runAttempt ? run.value.run_started_at : null;
}
/** The open pull request, and its branch, from a branch whose name begins so; null where there is none. `prefix` ends in a slash. */
async function findOpenPull(api, repository, prefix) {
    const refs = await api.list(api.rest.git.listMatchingRefs, { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository), ref: `heads/${prefix}` }, REF, ({ ref }) => ref, { fresh: true });
    if (refs.kind === 'unavailable')
        return refs;
    const here = (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository);
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
    const here = (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(repository);
    const branch = await api.send(api.rest.git.createRef, { ...here, ref: `refs/heads/${head}`, sha: file.commit }, REF);
    if (branch.kind === 'unavailable')
        return { kind: 'not-written', why: branch };
    const content = Buffer.from(proposal.text, 'utf8').toString('base64');
    const before = file.blob === null ? {} : { sha: file.blob };
    const change = { ...here, path, message: title, content, ...before, branch: head };
    const written = await api.send(api.rest.repos.createOrUpdateFileContents, change, CONTENT);
    if (written.kind === 'unavailable')
        return { kind: 'not-written', why: written };
    const pull = await api.send(api.rest.pulls.create, { ...here, title, body, head, base: file.branch }, PULL);
    return pull.kind === 'unavailable'
        ? { kind: 'branch-only', why: pull }
        : { kind: 'open', pull: { number: pull.value.number, url: pull.value.html_url } };
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


/***/ })

};
