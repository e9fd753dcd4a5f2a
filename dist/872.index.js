export const id = 872;
export const ids = [872];
export const modules = {

/***/ 1872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  raise: () => (/* binding */ raise)
});

// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk = __webpack_require__(4950);
;// CONCATENATED MODULE: ./.build/build/src/domain/terms/raise-words.js
/**
 * The words of the issue form by which a change is raised: its label, its file, and a heading for each answer. The form is written from them and
 * read by them, so that a heading is never renamed.
 */
const RAISE_LABEL = 'change-gate-record';
const RAISE_FORM = '.github/ISSUE_TEMPLATE/change-record.yml';
/** What the form puts before the title of the issue. */
const RAISE_PREFIX = 'Change: ';
const ALL = ['normal', 'standard', 'emergency'];
const ASSESSED = ['normal', 'emergency'];
const NONE = [];
const STEPS = 'A line for each step.';
/** In the order of the form. */
const RAISE_FIELDS = {
    type: {
        heading: 'Type',
        kind: 'choice',
        needed: ALL,
        allowed: ALL,
        options: ALL,
        about: 'Standard follows a model that was approved before; an emergency answers to an incident.',
    },
    reason: { heading: 'Reason', kind: 'prose', needed: ALL, allowed: ALL, about: 'Why the change is made.' },
    environments: {
        heading: 'Environments',
        kind: 'names',
        needed: ALL,
        allowed: ALL,
        about: 'Exact names, separated by commas.',
    },
    items: {
        heading: 'Configuration items',
        kind: 'names',
        needed: ALL,
        allowed: ALL,
        about: 'What it touches, separated by commas.',
        placeholder: 'component:default/payments-api',
    },
    implementers: {
        heading: 'Implementers',
        kind: 'names',
        needed: NONE,
        allowed: ALL,
        about: 'GitHub logins of those who carry it out; empty means you. None of them can approve it.',
    },
    model: {
        heading: 'Model',
        kind: 'line',
        needed: ['standard'],
        allowed: ['standard'],
        about: 'Of a standard change: the id of its model.',
    },
    incident: {
        heading: 'Incident',
        kind: 'line',
        needed: ['emergency'],
        allowed: ['emergency'],
        about: 'Of an emergency: the number of the incident.',
    },
    justification: {
        heading: 'Justification',
        kind: 'prose',
        needed: ['emergency'],
        allowed: ['emergency'],
        about: 'Of an emergency: why it cannot wait for the normal way.',
    },
    impact: {
        heading: 'Impact',
        kind: 'choice',
        needed: ASSESSED,
        allowed: ASSESSED,
        options: ['1 negligible', '2 minor', '3 moderate', '4 major', '5 catastrophic'],
        about: 'How bad it is if it goes wrong.',
    },
    likelihood: {
        heading: 'Likelihood',
        kind: 'choice',
        needed: ASSESSED,
        allowed: ASSESSED,
        options: ['1 rare', '2 unlikely', '3 possible', '4 likely', '5 almost certain'],
        about: 'How likely it is to go wrong.',
    },
    assessment: {
        heading: 'Assessment',
        kind: 'prose',
        needed: ASSESSED,
        allowed: ASSESSED,
        about: 'What could go wrong, and whom it would hurt.',
    },
    mitigations: { heading: 'Mitigations', kind: 'steps', needed: NONE, allowed: ASSESSED, about: 'A line for each.' },
    assessedBy: {
        heading: 'Assessed by',
        kind: 'line',
        needed: ASSESSED,
        allowed: ASSESSED,
        about: 'The GitHub login of whoever assessed the risk.',
    },
    security: {
        heading: 'Security',
        kind: 'prose',
        needed: ASSESSED,
        allowed: ASSESSED,
        about: 'What the change means for security. Where nothing changes, say so.',
    },
    privacy: {
        heading: 'Privacy',
        kind: 'prose',
        needed: ASSESSED,
        allowed: ASSESSED,
        about: 'What the change means for personal data. Where nothing changes, say so.',
    },
    firstTime: {
        heading: 'First time',
        kind: 'yes-no',
        needed: NONE,
        allowed: ASSESSED,
        about: 'Whether it is done for the first time; empty counts as yes.',
    },
    downtime: {
        heading: 'Downtime',
        kind: 'line',
        needed: NONE,
        allowed: ASSESSED,
        about: 'Such as PT0S for none, or PT15M; empty may raise the risk.',
    },
    implementation: { heading: 'Implementation', kind: 'steps', needed: ASSESSED, allowed: ALL, about: STEPS },
    verification: {
        heading: 'Verification',
        kind: 'steps',
        needed: ASSESSED,
        allowed: ALL,
        about: 'How you will know that it worked, a line for each check.',
    },
    backout: { heading: 'Back-out steps', kind: 'steps', needed: ASSESSED, allowed: ALL, about: STEPS },
    trigger: {
        heading: 'Back-out trigger',
        kind: 'prose',
        needed: ASSESSED,
        allowed: ALL,
        about: 'What makes you back out, as something that can be observed.',
    },
    duration: {
        heading: 'Back-out duration',
        kind: 'line',
        needed: ASSESSED,
        allowed: ALL,
        about: 'How long backing out takes, such as PT15M.',
    },
    tested: {
        heading: 'Back-out tested',
        kind: 'yes-no',
        needed: ASSESSED,
        allowed: ALL,
        about: 'Whether the way back was tried out.',
    },
    noReturn: {
        heading: 'Point of no return',
        kind: 'prose',
        needed: NONE,
        allowed: ALL,
        about: 'After which step it can no longer be undone; none where it always can.',
    },
    communication: {
        heading: 'Communication',
        kind: 'steps',
        needed: NONE,
        allowed: ALL,
        about: 'Who is told what, and when. Needed where there is downtime.',
    },
    start: {
        heading: 'Start',
        kind: 'line',
        needed: ASSESSED,
        allowed: ALL,
        about: 'RFC 3339 with an offset, such as 2026-11-24T10:00:00+00:00.',
    },
    end: {
        heading: 'End',
        kind: 'line',
        needed: ASSESSED,
        allowed: ALL,
        about: 'When it has to be over, written in the same way.',
    },
};
const RAISE_KEYS = Object.keys(RAISE_FIELDS);

// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-place.js
var record_place = __webpack_require__(5446);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/raise-form.js
/**
 * What an issue says that was written by the form of a change: an answer below each heading that the form has. All of it is hostile text. Any
 * other heading belongs to the answer above it, and one of ours that stands twice is answered by nobody's guess: it is a fault.
 */

const HEADING = /^###[ \t]+(.*?)[ \t]*$/u;
function readRaiseForm(body) {
    const byHeading = new Map(RAISE_KEYS.map((key) => [RAISE_FIELDS[key].heading, key]));
    const parts = new Map();
    const doubled = new Set();
    let current = null;
    for (const line of body.split(/\r\n|\r|\n/u)) {
        const key = byHeading.get(HEADING.exec(line)?.[1] ?? '');
        if (key === undefined) {
            current?.push(line);
            continue;
        }
        if (parts.has(key))
            doubled.add(key);
        current = [];
        if (!parts.has(key))
            parts.set(key, current);
    }
    const values = new Map();
    for (const [key, lines] of parts) {
        const text = lines.join('\n').trim();
        if (!isEmpty(text, RAISE_FIELDS[key]))
            values.set(key, text);
    }
    return { values, doubled: [...doubled], isForm: parts.size > 0 };
}
/** An input that was left empty, and a list from which nothing was chosen, as GitHub writes them. */
function isEmpty(text, { kind }) {
    if (text === '' || text === '_No response_')
        return true;
    return (kind === 'choice' || kind === 'yes-no') && text === 'None';
}
/** A line for each, with or without the mark of a list before it. */
function stepsOf(text) {
    return text
        .split('\n')
        .map((one) => one.replace(/^\s*(?:[-*]|\d{1,3}[.)])\s+/u, '').trim())
        .filter((one) => one !== '');
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/form-names.js
var form_names = __webpack_require__(2062);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js + 1 modules
var change_record = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/raised-record.js
/**
 * The change record that the answers of a form make, or what is missing and wrong of them, by field. Every value goes through the writer of
 * scalars, so that no text of a form is ever read as YAML; and what was written is read again as a record before anybody gets it.
 */





const TITLE = 'Title';
function writeRaised(raised) {
    const { answers } = raised;
    const type = RAISE_FIELDS.type.options.find((one) => one === answers.values.get('type')) ?? null;
    const faults = [...judgeTitle(raised), ...RAISE_KEYS.flatMap((key) => judgeField(key, type, answers))];
    // Of a type that nobody knows, what else is needed cannot be said.
    if (type === null)
        return { kind: 'faulty', faults };
    const lines = linesOf(raised, type);
    const text = `${lines.map((line) => line.text).join('\n')}\n`;
    const parsed = (0,change_record/* parseRecord */.H)(raised.path, new TextEncoder().encode(text));
    const said = new Set(faults.map(({ field }) => field));
    const more = parsed.kind === 'valid'
        ? []
        : parsed.diagnostics
            .map(({ line, message, remedy }) => ({ field: fieldAt(lines, line), message, remedy }))
            // What stands in for an answer that is missing is nobody's, and that it is missing is said.
            .filter(({ field }) => !said.has(field));
    const all = [...faults, ...more];
    return all.length === 0 && parsed.kind === 'valid' ? { kind: 'record', text } : { kind: 'faulty', faults: all };
}
function judgeTitle({ title }) {
    return title === ''
        ? [{ field: TITLE, message: 'The issue has no title.', remedy: 'Say in one line what is changed.' }]
        : [];
}
function judgeField(key, type, { values, doubled }) {
    const field = RAISE_FIELDS[key];
    const value = values.get(key);
    const fault = (message, remedy) => [{ field: field.heading, message, remedy }];
    if (doubled.includes(key))
        return fault('This heading of the form stands twice, so that nobody can tell which answer is meant.', 'Leave one of them.');
    if (value === undefined) {
        const isNeeded = key === 'type' || (type !== null && (field.needed.includes(type) || isOfPlan(key, values)));
        return isNeeded ? fault('This is empty.', field.about) : [];
    }
    if (type !== null && !field.allowed.includes(type))
        return fault(`A ${type} change has none.`, `Leave it empty, or choose another type: it goes with ${field.allowed.join(' and ')}.`);
    const options = field.kind === 'yes-no' ? YES_NO : field.options;
    if (options !== undefined && !options.includes(value))
        return fault(`This is ${JSON.stringify(value.slice(0, 60))}.`, `Choose one of ${options.join(', ')}.`);
    if ((field.kind === 'names' && (0,form_names/* namesOf */.e)(value).length === 0) ||
        (field.kind === 'steps' && stepsOf(value).length === 0))
        return fault('This names nothing.', field.about);
    return [];
}
const YES_NO = ['yes', 'no'];
const PLAN = ['implementation', 'verification', 'backout', 'trigger', 'duration', 'tested'];
/** A standard change has the plan of its model, or a whole one of its own; the same holds of its time. */
function isOfPlan(key, values) {
    if (PLAN.includes(key))
        return hasPlan(values);
    return (key === 'start' || key === 'end') && (values.has('start') || values.has('end'));
}
function hasPlan(values) {
    return [...PLAN, 'noReturn', 'communication'].some((key) => values.has(key));
}
/** An answer that is missing has a sound one in its place, so that all that is wrong with the others is found at once. */
function linesOf(raised, type) {
    const { id, title, requestedBy, requestedAt, link, answers } = raised;
    const { values } = answers;
    const plain = (text) => ({ text, key: null });
    const get = (key, instead) => values.get(key) ?? instead;
    const one = (indent, name, key, instead) => ({
        text: `${indent}${name}: ${(0,yaml_text/* writeBlockScalar */.P)(get(key, instead))}`,
        key,
    });
    const many = (indent, name, key, all) => [
        { text: `${indent}${name}:`, key },
        ...all.map((step) => ({ text: `${indent}  - ${(0,yaml_text/* writeBlockScalar */.P)(step)}`, key })),
    ];
    const list = (indent, name, key, instead) => {
        const value = values.get(key) ?? '';
        const given = RAISE_FIELDS[key].kind === 'names' ? (0,form_names/* namesOf */.e)(value) : stepsOf(value);
        const all = given.length === 0 ? instead : given;
        return all.length === 0 ? [] : many(indent, name, key, all);
    };
    const flag = (indent, name, key) => values.has(key) ? [{ text: `${indent}${name}: ${values.get(key) === 'yes'}`, key }] : [];
    const optional = (line) => (line.key !== null && values.has(line.key) ? [line] : []);
    const digit = (key) => Number(/^[1-5]/u.exec(get(key, '1'))?.[0] ?? 1);
    const [impact, likelihood] = [digit('impact'), digit('likelihood')];
    const risk = [
        plain('risk:'),
        { text: `  impact: ${impact}`, key: 'impact' },
        { text: `  likelihood: ${likelihood}`, key: 'likelihood' },
        plain(`  level: ${raised.levelOf(impact, likelihood)}`),
        one('  ', 'assessment', 'assessment', STAND_IN),
        ...list('  ', 'mitigations', 'mitigations', []),
        one('  ', 'assessed-by', 'assessedBy', requestedBy),
        one('  ', 'security', 'security', STAND_IN),
        one('  ', 'privacy', 'privacy', STAND_IN),
        ...flag('  ', 'first-time', 'firstTime'),
        ...optional(one('  ', 'downtime', 'downtime', '')),
    ];
    const plan = [
        plain('plan:'),
        ...list('  ', 'implementation', 'implementation', [STAND_IN]),
        ...list('  ', 'verification', 'verification', [STAND_IN]),
        plain('  backout:'),
        ...list('    ', 'steps', 'backout', [STAND_IN]),
        one('    ', 'trigger', 'trigger', STAND_IN),
        one('    ', 'duration', 'duration', 'PT15M'),
        { text: `    tested: ${values.get('tested') === 'yes'}`, key: 'tested' },
        ...optional(one('    ', 'point-of-no-return', 'noReturn', '')),
        ...list('  ', 'communication', 'communication', []),
    ];
    const schedule = [
        plain('schedule:'),
        one('  ', 'start', 'start', '2000-01-01T00:00:00Z'),
        one('  ', 'end', 'end', '2999-01-01T00:00:00Z'),
    ];
    const isAssessed = type !== 'standard';
    return [
        plain('# Written by change-gate raise from the issue under links; it follows the issue until the first review.'),
        plain(`id: ${(0,yaml_text/* writeScalar */.g)(id)}`),
        plain(`title: ${(0,yaml_text/* writeBlockScalar */.P)(title === '' ? STAND_IN : title)}`),
        plain(`type: ${type}`),
        one('', 'reason', 'reason', STAND_IN),
        plain(`requested-by: ${(0,yaml_text/* writeScalar */.g)(requestedBy)}`),
        plain(`requested-at: ${requestedAt}`),
        ...list('', 'implementers', 'implementers', []),
        ...list('', 'environments', 'environments', ['production']),
        ...list('', 'configuration-items', 'items', ['payments']),
        ...(type === 'standard' ? [one('', 'model', 'model', 'model-of-it')] : []),
        ...(type === 'emergency'
            ? [
                plain('emergency:'),
                one('  ', 'incident', 'incident', 'INC-1'),
                one('  ', 'justification', 'justification', STAND_IN),
            ]
            : []),
        ...(isAssessed ? risk : []),
        ...(isAssessed || hasPlan(values) ? plan : []),
        ...(isAssessed || values.has('start') || values.has('end') ? schedule : []),
        plain(`links: [${(0,yaml_text/* writeScalar */.g)(link)}]`),
    ];
}
const STAND_IN = 'Nobody has answered this field of the form so far.';
/** The field of a line; of a line that is none's, the next above it that is one's. */
function fieldAt(lines, line) {
    const at = lines.slice(0, line).reverse();
    const own = at[0];
    if (own?.text.startsWith('title:') === true)
        return TITLE;
    const key = own?.key ?? at.find((one) => one.key !== null)?.key ?? null;
    return key === null ? TITLE : RAISE_FIELDS[key].heading;
}

// EXTERNAL MODULE: ./.build/build/src/gate/read-governance.js + 2 modules
var read_governance = __webpack_require__(6555);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 30 modules
var source = __webpack_require__(8897);
// EXTERNAL MODULE: ./.build/build/src/github/writes/outcome-writes.js
var outcome_writes = __webpack_require__(484);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/github/api/addresses.js
var addresses = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/build/src/github/api/shapes.js
var shapes = __webpack_require__(5595);
;// CONCATENATED MODULE: ./.build/build/src/github/writes/raise-writes.js
/**
 * What the command `raise` reads and writes on GitHub: the issue, the pull request that it became, and the record in it. A branch that could not
 * become a pull request is taken away again; what anybody else has pushed is left as it is.
 */




const ISSUE = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    title: shapes/* text */.Qq,
    body: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    html_url: shapes/* text */.Qq,
    created_at: shapes/* instant */.uR,
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    pull_request: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({})),
});
const REF = (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq });
const CONTENT = (0,shapes/* object */.Ik)({ commit: (0,shapes/* object */.Ik)({ sha: shapes/* text */.Qq }) });
const PULL = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    html_url: shapes/* text */.Qq,
    state: shapes/* text */.Qq,
    merged_at: (0,shapes/* nullable */.me)(shapes/* instant */.uR),
    head: (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq }),
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
const REVIEW = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd });
const COMMIT = (0,shapes/* object */.Ik)({
    sha: shapes/* text */.Qq,
    commit: (0,shapes/* object */.Ik)({ message: shapes/* text */.Qq }),
    author: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    committer: (0,shapes/* nullable */.me)(shapes/* account */.ct),
});
/** The open issue of this number that has the label; null where there is none. */
async function readRaisingIssue(api, repository, number) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), labels: RAISE_LABEL, state: 'open' };
    const issues = await api.list(api.rest.issues.listForRepo, asked, ISSUE, (one) => String(one.number), {
        fresh: true,
    });
    if (issues.kind === 'unavailable')
        return issues;
    const found = issues.value.find((one) => one.number === number && one.pull_request === null);
    if (found === undefined)
        return { kind: 'known', value: null };
    const { title, body, html_url: url, created_at: createdAt, user } = found;
    return { kind: 'known', value: { number, title, body: body ?? '', url, createdAt, user } };
}
/** The pull request from this branch, the newest where there are several; null where there never was one. */
async function findRaisedPull(api, repository, branch) {
    const here = (0,addresses/* inRepository */.y)(repository);
    const asked = { ...here, state: 'all', head: `${here.owner}:${branch}` };
    const pulls = await api.list(api.rest.pulls.list, asked, PULL, ({ number }) => String(number), { fresh: true });
    if (pulls.kind === 'unavailable')
        return pulls;
    // A filter that GitHub did not understand would list them all.
    const [own] = pulls.value.filter(({ head }) => head.ref === branch).sort((a, b) => b.number - a.number);
    if (own === undefined)
        return { kind: 'known', value: null };
    const state = own.merged_at !== null ? 'merged' : own.state === 'open' ? 'open' : 'closed';
    return { kind: 'known', value: { number: own.number, url: own.html_url, state, login: own.user?.login ?? null } };
}
/** Whether the pull request is still as this command left it: nobody reviewed it, and nobody else committed to it. */
async function readStanding(api, repository, { number, login }, message) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), pull_number: number };
    const reviews = await api.list(api.rest.pulls.listReviews, asked, REVIEW, ({ id }) => String(id), { fresh: true });
    if (reviews.kind === 'unavailable')
        return reviews;
    if (reviews.value.length > 0)
        return { kind: 'known', value: 'reviewed' };
    const commits = await api.list(api.rest.pulls.listCommits, asked, COMMIT, ({ sha }) => sha, { fresh: true });
    if (commits.kind === 'unavailable')
        return commits;
    const isOurs = commits.value.every(({ commit, author, committer }) => commit.message === message &&
        isNamed(author, login) &&
        (isNamed(committer, login) || isNamed(committer, 'web-flow')));
    return { kind: 'known', value: isOurs && commits.value.length > 0 ? 'ours' : 'pushed' };
}
function isNamed(one, login) {
    return one !== null && login !== null && (0,names/* isSameName */.yS)(one.login, login);
}
/** Branch, file and pull request, or none of them. */
async function raisePull(api, proposal) {
    const { repository, head, title, body, base } = proposal;
    const here = (0,addresses/* inRepository */.y)(repository);
    const branch = await api.send(api.rest.git.createRef, { ...here, ref: `refs/heads/${head}`, sha: base.commit }, REF);
    // It may be somebody's: a branch that this run did not make is left alone.
    if (branch.kind === 'unavailable')
        return { kind: 'not-raised', why: branch, left: null };
    const written = await putRecord(api, proposal, null);
    if (written.kind === 'unavailable')
        return takeAway(api, repository, head, written);
    const pull = await api.send(api.rest.pulls.create, { ...here, title, body, head, base: base.branch }, PULL);
    if (pull.kind === 'unavailable')
        return takeAway(api, repository, head, pull);
    return { kind: 'raised', pull: { number: pull.value.number, url: pull.value.html_url } };
}
async function takeAway(api, repository, head, why) {
    const gone = await api.remove(api.rest.git.deleteRef, { ...(0,addresses/* inRepository */.y)(repository), ref: `heads/${head}` });
    return { kind: 'not-raised', why, left: gone.kind === 'known' ? null : head };
}
/** @param blob Git's name for what stands there, so that a change in between is refused; null for a new file */
async function putRecord(api, { repository, path, text: content, message, head }, blob) {
    const written = await api.send(api.rest.repos.createOrUpdateFileContents, {
        ...(0,addresses/* inRepository */.y)(repository),
        path,
        message,
        content: Buffer.from(content, 'utf8').toString('base64'),
        ...(blob === null ? {} : { sha: blob }),
        branch: head,
    }, CONTENT);
    return written.kind === 'unavailable' ? written : { kind: 'known', value: null };
}

// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var runner_inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/escape.js
var markdown_escape = __webpack_require__(7584);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 3 modules
var writer = __webpack_require__(786);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js
var plain_writer = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 20 modules
var runner = __webpack_require__(3767);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise-report.js







const RAISE_MARKER = '<!-- change-gate:raise -->';
const MOST_FAULTS = 40;
const KINDS = {
    raised: 'raised',
    updated: 'brought up to date',
    asked: 'asked',
    'nothing-to-do': 'nothing to do',
    'not-written': 'not written',
};
/** Raising decides nothing: a workflow that asks its output for a yes never gets one. */
function reportRaise(step) {
    const document = describe(step);
    const isFailed = step.kind === 'not-written';
    const message = `${step.message} ${step.remedy}`.trim();
    return {
        text: (0,plain_writer/* renderAsText */.S)(document, options/* LOG */.$),
        markdown: (0,writer/* renderAsMarkdown */.i)(document),
        annotations: isFailed
            ? [{ level: 'error', path: null, line: null, column: null, title: 'Not written', message }]
            : [],
        files: null,
        outputs: {
            ...runner/* DENIAL */.SJ,
            outcome: isFailed ? 'fail' : 'warn',
            'change-ids': step.kind === 'raised' || step.kind === 'updated' ? (step.id ?? '') : '',
        },
        exitCode: isFailed ? 1 : 0,
        isDecision: false,
        publish: null,
    };
}
function describe({ kind, id, message, remedy, url }) {
    const words = [message, remedy].filter((part) => part !== '').join(' ');
    const row = [KINDS[kind], id ?? render_document/* NOTHING */.K$, url === null ? words : [`${words} `, { link: url }]];
    return {
        title: 'A change from an issue',
        blocks: (0,render_document/* table */.tp)(['Issue', 'Change', 'What is so, and what to do'], 'changes', [row]),
        whole: null,
    };
}
/** What helps where GitHub did not let it be written. */
function refusalStep(id, what, why) {
    const { because, permission, refusal } = why;
    const helps = permission !== undefined
        ? `Add \`${permission}\` to the \`permissions:\` of this job.`
        : refusal === 'pull-requests-not-allowed'
            ? 'Allow GitHub Actions to create pull requests (settings of the repository, Actions, General), or give another `token`.'
            : refusal === 'archived'
                ? 'Nothing can be written to an archived repository: its owner unarchives it.'
                : refusal === 'rule-violation'
                    ? 'Running this again does not help: let the rule allow branches `change-gate/raise/**`, or give another `token`.'
                    : 'Run this job again. If that does not help, write the record by hand (`change-gate new`).';
    return { kind: 'not-written', id, message: `${what}: ${because.replace(/\.$/u, '')}.`, remedy: helps, url: null };
}
/** The comment where answers are missing or wrong. @param pull the number of the pull request that stays as it is; null where there is none */
function askForMore(faults, pull) {
    const rows = faults
        .slice(0, MOST_FAULTS)
        .map(({ field, message, remedy }) => `| ${(0,markdown_escape/* prose */.CS)(field)} | ${(0,markdown_escape/* prose */.CS)(message, 300)} | ${(0,markdown_escape/* prose */.CS)(remedy, 400)} |`);
    const more = faults.length > MOST_FAULTS ? [`And ${faults.length - MOST_FAULTS} more.`, ''] : [];
    const head = pull === null
        ? 'This is no change record so far. Edit the issue: its author can, and whoever may write here.'
        : `#${pull} keeps what the issue said before, as this is no change record so far. Edit the issue: its author can, and whoever may write here.`;
    return [head, '', '| Field | What is so | What to do |', '|---|---|---|', ...rows, '', ...more].join('\n');
}
/** The comment for everything else. */
function sayStep({ message, remedy, url }) {
    const link = isAddress(url) ? [`<${url}>`] : [];
    return [(0,markdown_escape/* prose */.CS)(message), ...(remedy === '' ? [] : [(0,markdown_escape/* prose */.CS)(remedy)]), ...link].join('\n\n');
}
/** Of every commit of it, so that one of anybody else is told from ours. */
function messageOf(id) {
    return `Change record ${id}, as its issue says`;
}
/** Title and body of the pull request. */
function writeRaisedPull({ id, path, title, issue }) {
    const by = issue.user === null ? '' : `, opened by ${(0,markdown_escape/* code */.aY)(issue.user.login)}`;
    const from = isAddress(issue.url) ? `<${issue.url}>` : `#${issue.number}`;
    const lines = [
        `This is the change record ${(0,markdown_escape/* code */.aY)(id)} (${(0,markdown_escape/* code */.aY)(path)}), as an issue asks for it: ${from}${by}.`,
        '',
        'It follows edits of the issue until the first review, or until somebody pushes to this branch; from then on it is edited here.',
        'Nobody has approved it. Whoever opened the issue asks for the change, and cannot approve it.',
    ];
    return { title: `${id}: ${(0,safe_text/* oneLine */.TN)(title).slice(0, 200)}`, body: `${lines.join('\n')}\n` };
}
function isAddress(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}

// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise.js
/**
 * The command `raise`: an issue that was written by the form becomes a change record in a pull request, or a comment that says by field what is
 * missing. It approves nothing and authorises nothing. It says something below the issue before it writes anything else, and leaves no half behind.
 */















const command = {
    name: 'raise',
    deadline: null,
    refuses: (inputs, event) => [
        ...(0,refusals/* refuseInputs */.gJ)(inputs, ['environment', 'stage', 'sha', 'change']),
        ...(event === null || event.issue !== undefined
            ? []
            : [
                (0,runner_inputs/* inputFault */.hG)(`The command \`raise\` does not run on \`${event.name}\`.`, 'Start it by `issues`, of the types opened, edited, labeled and reopened.'),
            ]),
    ],
    refuse: refuse_command/* refuseCommand */.W,
    run: async (place) => reportRaise(await raise(place)),
};
async function raise(place) {
    const { api, request, event } = place;
    const number = event.issue ?? 0;
    const { policy, findings, files } = await (0,read_governance/* readPolicy */.T4)((0,source/* openGitHub */.o)(request, api));
    const [fault] = files.diagnostics;
    const [unread] = findings.filter(({ level }) => level === 'error');
    if (fault !== undefined)
        return stop(null, `${fault.diagnostic.path}:${fault.diagnostic.line}: ${fault.diagnostic.message}`, fault.diagnostic.remedy);
    if (unread !== undefined)
        return stop(null, unread.message, unread.remedy);
    const read = await readRaisingIssue(api, request.repository, number);
    if (read.kind === 'unavailable')
        return refusalStep(null, `Issue #${number} could not be read`, read);
    const issue = read.value;
    if (issue === null)
        return nothing(null, `Issue #${number} is not open with the label ${RAISE_LABEL}: it raises nothing.`, null);
    if (issue.user === null)
        return stop(null, `Whoever opened issue #${number} has no account any more, so that nobody asks for the change.`, 'Somebody else opens an issue.');
    const target = aim(place, issue, policy.records);
    if (typeof target === 'string')
        return stop(null, target, 'Correct `records` in the policy, or write the record by hand (`change-gate new`).');
    const pull = await findRaisedPull(api, target.repository, target.branch);
    if (pull.kind === 'unavailable')
        return refusalStep(target.id, 'Whether there is a pull request already could not be read', pull);
    const record = writeRaised({
        id: target.id,
        path: target.path,
        title: target.title,
        requestedBy: issue.user.login,
        requestedAt: issue.createdAt,
        link: issue.url,
        answers: readRaiseForm(issue.body),
        levelOf: (impact, likelihood) => (0,risk/* bandOf */.B)(impact * likelihood, policy.risk.bands),
    });
    return pull.value === null ? raiseNew(place, target, record) : follow(place, target, record, pull.value);
}
/** The id tells the issue, so that no two runs and no two issues ever choose the same one. */
function aim({ request }, issue, globs) {
    const year = Number(issue.createdAt.slice(0, 4));
    const own = request.recordsRepository === null ? '' : `${nameOf(request.repository)}-`;
    const id = `CHG-${year}-${own}I${issue.number}`;
    const path = (0,record_place/* placeRecord */.DL)(globs, id, year);
    if (path === null)
        return `${id}.yml would be a record nowhere by the policy's \`records\` (${globs.map(safe_text/* oneLine */.TN).join(', ')}).`;
    const base = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
    if (base !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(base))
        return '`records-ref` names no branch, so that nothing can be proposed for it.';
    const title = (0,safe_text/* oneLine */.TN)(issue.title.startsWith(RAISE_PREFIX) ? issue.title.slice(RAISE_PREFIX.length) : issue.title).trim();
    const repository = request.recordsRepository ?? request.repository;
    return { issue, id, path, branch: `change-gate/raise/${id}`, title, repository, base };
}
function nameOf(repository) {
    return (repository.split('/')[1] ?? '').replace(/[^A-Za-z0-9-]/gu, '-').slice(0, 40);
}
/** First the comment, so that whoever asked hears of it whatever else fails; without it nothing is written. */
async function raiseNew(place, target, record) {
    const { api } = place;
    const { id, path, branch, repository, base, issue } = target;
    if (record.kind === 'faulty')
        return ask(place, target, record, null);
    const head = await (0,outcome_writes/* readHeadNow */.$l)(api, repository, base);
    if (head.kind === 'unavailable')
        return refusalStep(id, 'The branch that records are kept on could not be read', head);
    const taken = (0,record_place/* findTaken */.N)([...head.value.tree.entries.keys()], id);
    if (taken !== null)
        return tell(place, target, nothing(id, `${id} is a record already (${taken}): edit it there.`, null));
    const begun = await comment(place, issue, `The record ${id} is being written.`);
    if (begun !== null)
        return refusalStep(id, 'No comment could be written, and so nothing else was', begun);
    const text = writeRaisedPull({ id, path, title: target.title, issue });
    const raising = await raisePull(api, {
        repository,
        path,
        text: record.text,
        message: messageOf(id),
        head: branch,
        base: head.value,
        ...text,
    });
    if (raising.kind === 'raised') {
        const { number, url } = raising.pull;
        const message = `Pull request #${number} holds the change record ${id}.`;
        const remedy = 'It follows edits of this issue until the first review. Whoever approves it does so there.';
        return tell(place, target, { kind: 'raised', id, message, remedy, url });
    }
    const step = refusalStep(id, 'The record could not be written', raising.why);
    const left = raising.left === null ? '' : ` The branch ${raising.left} could not be taken away again: delete it.`;
    return tell(place, target, { ...step, remedy: `${step.remedy}${left}` });
}
/** There is a pull request: it follows the issue as long as nobody has looked at it or worked on it. */
async function follow(place, target, record, pull) {
    const { api } = place;
    const { id, path, branch, repository } = target;
    const { number, url, state } = pull;
    const at = `Pull request #${number}`;
    if (state === 'merged')
        return tell(place, target, nothing(id, `${at} brought the record ${id}: it is changed in another one, and no longer by this issue.`, url));
    if (state === 'closed')
        return tell(place, target, nothing(id, `${at} with the record ${id} was closed. Whoever still wants the change reopens it, or opens another issue.`, url));
    const standing = await readStanding(api, repository, pull, messageOf(id));
    if (standing.kind === 'unavailable')
        return refusalStep(id, `Whether anybody has looked at pull request #${number} could not be read`, standing);
    if (standing.value !== 'ours') {
        const why = standing.value === 'reviewed' ? 'has been reviewed' : 'has a commit of somebody else';
        return tell(place, target, nothing(id, `${at} ${why}, so that it no longer follows this issue: edit ${path} there.`, url));
    }
    if (record.kind === 'faulty')
        return ask(place, target, record, number);
    const file = await (0,outcome_writes/* readFileNow */.Hj)(api, repository, branch, path);
    if (file.kind === 'unavailable')
        return refusalStep(id, `${path} could not be read`, file);
    const step = {
        id,
        message: `${at} holds the change record ${id}, as this issue says.`,
        remedy: 'It follows edits of this issue until the first review. Whoever approves it does so there.',
        url,
    };
    if (new TextDecoder().decode(file.value.bytes) === record.text)
        return tell(place, target, { ...step, kind: 'nothing-to-do' });
    const written = await putRecord(api, { repository, path, text: record.text, message: messageOf(id), head: branch }, file.value.blob);
    if (written.kind === 'unavailable')
        return tell(place, target, refusalStep(id, `${path} could not be written`, written));
    return tell(place, target, { ...step, kind: 'updated' });
}
async function ask(place, { issue, id }, { faults }, pull) {
    const failed = await comment(place, issue, askForMore(faults, pull));
    if (failed !== null)
        return refusalStep(id, 'What is missing could not be said below the issue', failed);
    const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
    return {
        kind: 'asked',
        id: null,
        message: `Issue #${issue.number} is no change record so far: ${fields}.`,
        remedy: 'Whoever opened it edits it.',
        url: issue.url,
    };
}
/** Says it below the issue too. What was written stays so where that fails. */
async function tell(place, { issue }, step) {
    const failed = await comment(place, issue, sayStep(step));
    if (failed === null || step.kind === 'not-written')
        return step;
    const { message, remedy } = refusalStep(step.id, `${step.message} That could not be said below the issue`, failed);
    return { ...step, kind: 'not-written', message, remedy };
}
async function comment({ api, request, clock }, issue, body) {
    const answer = await (0,writes/* writeComment */.HF)(api, request.repository, {
        number: issue.number,
        marker: RAISE_MARKER,
        body,
        judgedAt: clock,
        isNewWanted: true,
        login: Promise.resolve(null),
    });
    return answer.kind === 'unavailable' ? answer : null;
}
function stop(id, message, remedy) {
    return { kind: 'not-written', id, message, remedy, url: null };
}
function nothing(id, message, url) {
    return { kind: 'nothing-to-do', id, message, remedy: '', url };
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

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ refuseEvent),
/* harmony export */   Lm: () => (/* binding */ refuseNameless),
/* harmony export */   gJ: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);

/** Inputs that pick out one change or one deployment, given to a command that is about all of them. */
function refuseInputs(inputs, names) {
    return names
        .filter((name) => (name === 'change' ? inputs.change.length > 0 : inputs[name] !== null))
        .map((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${inputs.command}\` takes no \`${name}\`.`, `Leave \`${name}\` out.`));
}
const UNATTENDED = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'push'];
/** Events that are about no pull request and no deployment, for commands that are about none either. */
function refuseEvent({ command }, event) {
    if (event === null || UNATTENDED.includes(event.name))
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` does not run on \`${event.name}\`.`, `Start it by one of ${UNATTENDED.join(', ')}.`),
    ];
}
/** Without the name the gate's statuses and checks cannot be told from those of others. */
function refuseNameless({ command, status, checkName }) {
    if (status !== null || checkName !== null)
        return [];
    return [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFault */ .hG)(`The command \`${command}\` needs the input \`status\`, or \`check-name\`.`, 'Give the one that the gate is given, with the same name.'),
    ];
}


/***/ }),

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(437);
/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */



/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
function hasDowntime(record) {
    const downtime = record.risk?.downtime;
    if (record.risk === undefined)
        return false;
    return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}
function isFirstTime(record) {
    return record.risk !== undefined && record.risk['first-time'] !== false;
}
function evaluateWhen(when, subject) {
    const { record } = subject;
    // No `when` matches every normal and emergency change: a standard change was approved with its model.
    if (when === undefined)
        return record.type !== 'standard';
    const answers = [];
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.type);
    if (types !== null)
        answers.push(types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        answers.push(subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        answers.push(environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameMatch */ .bQ)(pattern, name))));
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
        answers.push(items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        answers.push(subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        answers.push(subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        answers.push(record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        answers.push(isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        answers.push(hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        answers.push((record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    if (answers.length === 0)
        return 'unknown';
    if (answers.includes(false))
        return false;
    return answers.includes('unknown') ? 'unknown' : true;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf),
/* harmony export */   y: () => (/* binding */ assessRisk)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/**
 * Risk: the 5 \u00d7 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */


/** The band of impact \u00d7 likelihood; `score` is 1 to 25. */
function bandOf(score, bands) {
    if (score >= bands.extreme)
        return 'extreme';
    if (score >= bands.high)
        return 'high';
    if (score >= bands.moderate)
        return 'moderate';
    return 'low';
}
/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
function assessRisk(record, bands, floors, subject, modelLevel) {
    const { risk } = record;
    const score = risk === undefined ? null : risk.impact * risk.likelihood;
    const computed = score === null ? null : bandOf(score, bands);
    const declared = risk?.level ?? null;
    const applied = [];
    const undecided = [];
    const start = [computed, declared, modelLevel].filter((level) => level !== null);
    // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
    const before = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start);
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, { ...subject, record, risk: before });
        if (truth === true)
            applied.push(floor);
        else if (truth === 'unknown')
            undecided.push(floor);
    }
    // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
    const base = start.length === 0 ? ['extreme'] : start;
    const final = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([...base, ...applied.map((floor) => floor['at-least'])]);
    // A floor that asks for no more than the level that was there already has raised nothing.
    const unraised = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(base);
    const raising = applied.filter((floor) => final !== unraised && floor['at-least'] === final);
    return {
        verdict: {
            score,
            computed,
            declared,
            final,
            floors: applied.map((floor) => floor.name),
            raisedBy: raising.map((floor) => floor.name),
        },
        floors: applied,
        undecided: undecided.filter((floor) => (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(floor['at-least'], final) > 0),
    };
}


/***/ }),

/***/ 2062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** The names that somebody wrote into a form of an issue: between commas or on lines of their own, with or without the mark of a list. */
function namesOf(text) {
    return text
        .split(/[,\n]/u)
        .map((one) => one
        .replace(/^\s*[-*]\s+/u, '')
        .replaceAll('`', '')
        .trim())
        .filter((one) => one !== '');
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** The levels of risk, lowest first, and which is higher. */
const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'];
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function compareRisk(a, b) {
    return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
function highestRisk(levels) {
    return levels.reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}


/***/ }),

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   IC: () => (/* binding */ nextRecordPath),
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* unused harmony export nextId */
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
/* harmony import */ var _record_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1524);
/** Where a new change record goes: the next free id, and a path that the policy's globs take for a record. */



/** `CHG-<year>-<NNNN>`, one above the highest of that year; gaps are not filled, as an id that was once used may be quoted elsewhere. */
function nextId(paths, year) {
    const form = new RegExp(`^chg-${year}-([0-9]{1,9})$`, 'iu');
    const highest = paths.reduce((most, path) => Math.max(most, Number(form.exec((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path))?.[1] ?? 0)), 0);
    return `CHG-${year}-${String(highest + 1).padStart(4, '0')}`;
}
/** The record that has this id already, whatever its case; null where the id is free. */
function findTaken(paths, id) {
    return paths.find((path) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)((0,_record_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .I)(path), id)) ?? null;
}
/**
 * In the first folder that the globs name without a wildcard; where they ask for one more folder, in one of the year. Null where no
 * such path is a record.
 */
function placeRecord(globs, id, year) {
    const paths = globs.flatMap((glob) => {
        const segments = glob.split('/').slice(0, -1);
        const wild = segments.findIndex((segment) => /[*?{]/u.test(segment));
        const folder = wild === -1 ? segments : segments.slice(0, wild);
        return [folder, [...folder, String(year)]].flatMap((parts) => ['yml', 'yaml'].map((ending) => [...parts, `${id}.${ending}`].join('/')));
    });
    return paths.find((path) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPath */ .$k)(globs, path)) ?? null;
}
/** A path to write the next record to, for a remedy; null where the globs leave none open. @param now RFC 3339 */
function nextRecordPath(globs, paths, now) {
    const year = Number(now.slice(0, 4));
    return placeRecord(globs, nextId(paths, year), year);
}


/***/ }),

/***/ 2007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeBlockScalar),
/* harmony export */   g: () => (/* binding */ writeScalar)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
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
    return (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(JSON.stringify(text), _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI).replace(ESCAPED, _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI);
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
/* harmony import */ var _trees_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);




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
    const entry = tree.entries.get(path);
    if (entry === undefined || (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleWith */ .W4)(entry) !== null)
        return { kind: 'unavailable', because: `${path} is no plain file at the head of ${name}` };
    const file = await (0,_trees_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileAt */ ._T)(api, repository, tree, path);
    if (file.kind === 'unavailable')
        return file;
    if (file.value === null)
        return { kind: 'unavailable', because: `${path} is not at the head of ${name}` };
    return { kind: 'known', value: { bytes: file.value.bytes, blob: entry.sha, commit, branch: name } };
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

/***/ 6547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   ac: () => (/* binding */ writeCheck),
/* harmony export */   nA: () => (/* binding */ writeDeploymentFailure)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/* harmony import */ var _api_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);
/**
 * What the gate writes to GitHub: a check or a status, one comment, the status of a deployment. All of it tells people what was
 * decided; none of it decides. A write that fails is an answer for the caller to report, and never an exception.
 */




const APP = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ slug: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const CHECK_RUN = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP) });
const STATUS = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd, creator: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct) });
const MOST_DESCRIPTION = 140;
const MOST_ANNOTATIONS = 50;
/** Further annotations help nobody, and each batch is a write. */
const MOST_BATCHES = 10;
/** A check run; where the token may not write checks, a commit status that says the same. */
async function writeCheck(api, repository, check, isAwaiting) {
    const output = (batch) => ({
        title: check.title.slice(0, 255),
        summary: check.summary,
        annotations: check.annotations
            .slice(batch * MOST_ANNOTATIONS, (batch + 1) * MOST_ANNOTATIONS)
            .map(({ path, line, level, title, message }) => ({
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: title.slice(0, 255),
            message: message.slice(0, 4096),
        })),
    });
    const run = await api.send(api.rest.checks.create, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        name: check.name,
        head_sha: check.sha,
        status: 'completed',
        conclusion: check.conclusion,
        external_id: check.externalId,
        started_at: check.judgedAt,
        completed_at: check.judgedAt,
        output: output(0),
    }, CHECK_RUN);
    if (run.kind === 'known') {
        const batches = Math.min(MOST_BATCHES, Math.ceil(check.annotations.length / MOST_ANNOTATIONS));
        for (let batch = 1; batch < batches; batch += 1) {
            const asked = { ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository), check_run_id: run.value.id, output: output(batch) };
            const more = await api.send(api.rest.checks.update, asked, CHECK_RUN);
            if (more.kind === 'unavailable')
                return more;
        }
        return { kind: 'known', value: { kind: 'check run', login: botOf(run.value.app) } };
    }
    if (run.permission === undefined)
        return run;
    const state = check.conclusion === 'failure' ? (isAwaiting ? 'pending' : 'failure') : 'success';
    const status = await api.send(api.rest.repos.createCommitStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        sha: check.sha,
        state,
        context: check.name,
        description: check.title.slice(0, MOST_DESCRIPTION),
    }, STATUS);
    if (status.kind === 'unavailable')
        return run;
    return { kind: 'known', value: { kind: 'commit status', login: status.value.creator?.login ?? null } };
}
/** An app writes under the login of its bot. */
function botOf(app) {
    return app === null || app.slug === null ? null : `${app.slug}[bot]`;
}
const COMMENT = (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd,
    html_url: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    body: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    user: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .account */ .ct),
    updated_at: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    performed_via_github_app: (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(APP),
});
/**
 * One comment on a pull request, kept up to date in place. A comment is ours only if the marker is its first line and our own bot wrote
 * it, any bot where our own is not known: a marker alone can be planted by anybody. With several the oldest is kept up.
 * @returns the address of the comment; null where there is none and none was wanted
 */
async function writeComment(api, repository, comment) {
    const here = (0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository);
    const body = bodyOf(comment);
    // First the login, which takes a while, and then the look, so that as little as possible comes between it and the write.
    const login = await comment.login;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return all;
    const ours = all.value.filter((one) => isMarked(one, comment.marker) && isOwn(one, login));
    for (const own of ours) {
        // Unchanged is left alone: an edit notifies nobody, and still counts against the limits.
        if ((own.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim())
            return { kind: 'known', value: own.html_url };
        if (isNewer(own, comment.judgedAt))
            return { kind: 'known', value: own.html_url };
        const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: own.id, body }, COMMENT);
        if (edited.kind === 'known')
            return { kind: 'known', value: edited.value.html_url };
        // Deleted meanwhile, or another app's: the next one may be ours. Without this look a new one would be made on every run.
        if (edited.status !== 404 && edited.status !== 403)
            return edited;
    }
    if (ours.length === 0 && !comment.isNewWanted)
        return { kind: 'known', value: null };
    const made = await api.send(api.rest.issues.createComment, { ...here, issue_number: comment.number, body }, COMMENT);
    if (made.kind === 'unavailable')
        return made;
    const address = await giveWay(api, here, comment, made.value);
    return { kind: 'known', value: address ?? made.value.html_url };
}
/**
 * Two runs at once find no comment, and each makes one. Whichever is not the oldest then writes into the oldest and takes its own away
 * again; no other is ever deleted. @returns the address of the oldest; null where ours is the oldest, or stays because that failed
 */
async function giveWay(api, here, comment, made) {
    const { user } = made;
    if (user === null)
        return null;
    const all = await listComments(api, here, comment.number);
    if (all.kind === 'unavailable')
        return null;
    const oldest = all.value.find((one) => isMarked(one, comment.marker) && isOwn(one, user.login));
    if (oldest === undefined || oldest.id >= made.id)
        return null;
    if (isNewer(oldest, comment.judgedAt)) {
        await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
        return oldest.html_url;
    }
    const edited = await api.send(api.rest.issues.updateComment, { ...here, comment_id: oldest.id, body: bodyOf(comment) }, COMMENT);
    if (edited.kind === 'unavailable')
        return null;
    await api.remove(api.rest.issues.deleteComment, { ...here, comment_id: made.id });
    return edited.value.html_url;
}
function bodyOf({ marker, body, judgedAt }) {
    return `${marker}\n${body.trimEnd()}\n\n<!-- judged ${judgedAt} -->`;
}
/**
 * Whether a later judgement stands in the comment already. It is the one thing that is read back, and can only leave what is there: an
 * instant that is later than the comment itself was made up, and is not believed.
 */
function isNewer({ body, updated_at }, judgedAt) {
    const [, stands] = /\n<!-- judged (\S+) -->$/u.exec((body ?? '').trimEnd()) ?? [];
    const [there, ours, written] = [stands ?? '', judgedAt, updated_at].map(_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV);
    return there != null && ours != null && written != null && there > ours && there <= written;
}
/** The oldest first. */
async function listComments(api, here, number) {
    const all = await api.list(api.rest.issues.listComments, { ...here, issue_number: number }, COMMENT, ({ id }) => String(id), { fresh: true });
    return all.kind === 'unavailable' ? all : { kind: 'known', value: [...all.value].sort((a, b) => a.id - b.id) };
}
function isMarked({ body }, marker) {
    return (body ?? '').split(/\r?\n/)[0] === marker;
}
/** @param login under which the token writes; null where that is not known, and then any bot will do */
function isOwn({ user, performed_via_github_app }, login) {
    if (user === null || (login === null && user.type !== 'Bot'))
        return false;
    const via = botOf(performed_via_github_app);
    return (login === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, login)) && (via === null || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(user.login, via));
}
/** Tells the deployment that it does not go out; a yes is left to the job that deploys. */
async function writeDeploymentFailure(api, repository, deployment, description, logUrl) {
    const answer = await api.send(api.rest.repos.createDeploymentStatus, {
        ...(0,_api_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(repository),
        deployment_id: deployment,
        state: 'failure',
        description: description.slice(0, MOST_DESCRIPTION),
        ...(logUrl === null ? {} : { log_url: logUrl }),
    }, (0,_api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: _api_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd }));
    return answer.kind === 'known' ? { kind: 'known', value: null } : answer;
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
