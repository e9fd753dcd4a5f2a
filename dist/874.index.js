export const id = 874;
export const ids = [874];
export const modules = {

/***/ 5874:
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
/** The heading above the form in the text of a pull request. */
const RAISE_BLOCK = 'Change record';
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
const BLOCK = new RegExp(`^##[ \\t]+${RAISE_BLOCK}[ \\t]*$`, 'iu');
/**
 * The form in the text of a pull request: what stands below its heading, up to the next heading as large. What nobody sees there (comments of
 * HTML, the inside of a block of code) is no part of it: a reviewer reads what the record is made of.
 */
function readRaiseBlock(body) {
    const found = [];
    let isInside = false;
    let fence = null;
    for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').split(/\r\n|\r|\n/u)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1] ?? null;
        if (fence === null && mark !== null)
            fence = mark;
        else if (fence !== null && mark?.startsWith(fence) === true)
            fence = null;
        else if (fence === null && /^#{1,2}[ \t]/u.test(line)) {
            isInside = BLOCK.test(line);
            if (isInside)
                found.push([]);
        }
        else if (fence === null && isInside)
            found.at(-1)?.push(line);
    }
    const [first, ...more] = found;
    if (first === undefined)
        return { kind: 'none', text: '' };
    return { kind: more.length > 0 ? 'twice' : 'one', text: first.join('\n') };
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
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
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
    const parsed = (0,change_record/* parseRecord */.Hh)(raised.path, new TextEncoder().encode(text));
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
        return fault('This heading of the form appears twice, so it is not clear which answer counts.', 'Delete one of them.');
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
/** Writes lines of a record from the answers of a form: each knows which of them it holds. */
function writerOf({ values }) {
    const get = (key, instead) => values.get(key) ?? instead;
    const one = (indent, name, key, instead) => ({
        text: `${indent}${name}: ${(0,yaml_text/* writeBlockScalar */.P)(get(key, instead))}`,
        key,
    });
    const list = (indent, name, key, instead) => {
        const value = values.get(key) ?? '';
        const given = RAISE_FIELDS[key].kind === 'names' ? (0,form_names/* namesOf */.e)(value) : stepsOf(value);
        const all = given.length === 0 ? instead : given;
        if (all.length === 0)
            return [];
        return [
            { text: `${indent}${name}:`, key },
            ...all.map((step) => ({ text: `${indent}  - ${(0,yaml_text/* writeBlockScalar */.P)(step)}`, key })),
        ];
    };
    const flag = (indent, name, key) => values.has(key) ? [{ text: `${indent}${name}: ${values.get(key) === 'yes'}`, key }] : [];
    const optional = (indent, name, key) => values.has(key) ? [one(indent, name, key, '')] : [];
    const digit = (key) => Number(/^[1-5]/u.exec(get(key, '1'))?.[0] ?? 1);
    return { one, list, flag, optional, digit };
}
const plain = (text) => ({ text, key: null });
/** An answer that is missing has a sound one in its place, so that all that is wrong with the others is found at once. */
function linesOf(raised, type) {
    const { id, title, requestedBy, requestedAt, link, answers } = raised;
    const { values } = answers;
    const writer = writerOf(answers);
    const { one, list } = writer;
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
        ...(type === 'emergency' ? emergencyLines(writer) : []),
        ...(isAssessed ? riskLines(raised, writer) : []),
        ...(isAssessed || hasPlan(values) ? planLines(raised, writer) : []),
        ...(isAssessed || values.has('start') || values.has('end') ? scheduleLines(writer) : []),
        plain(`links: [${(0,yaml_text/* writeScalar */.g)(link)}]`),
    ];
}
function emergencyLines({ one }) {
    return [
        plain('emergency:'),
        one('  ', 'incident', 'incident', 'INC-1'),
        one('  ', 'justification', 'justification', STAND_IN),
    ];
}
function riskLines({ requestedBy, levelOf }, { one, list, flag, optional, digit }) {
    const [impact, likelihood] = [digit('impact'), digit('likelihood')];
    return [
        plain('risk:'),
        { text: `  impact: ${impact}`, key: 'impact' },
        { text: `  likelihood: ${likelihood}`, key: 'likelihood' },
        plain(`  level: ${levelOf(impact, likelihood)}`),
        one('  ', 'assessment', 'assessment', STAND_IN),
        ...list('  ', 'mitigations', 'mitigations', []),
        one('  ', 'assessed-by', 'assessedBy', requestedBy),
        one('  ', 'security', 'security', STAND_IN),
        one('  ', 'privacy', 'privacy', STAND_IN),
        ...flag('  ', 'first-time', 'firstTime'),
        ...optional('  ', 'downtime', 'downtime'),
    ];
}
function planLines({ answers: { values } }, { one, list, optional }) {
    return [
        plain('plan:'),
        ...list('  ', 'implementation', 'implementation', [STAND_IN]),
        ...list('  ', 'verification', 'verification', [STAND_IN]),
        plain('  backout:'),
        ...list('    ', 'steps', 'backout', [STAND_IN]),
        one('    ', 'trigger', 'trigger', STAND_IN),
        one('    ', 'duration', 'duration', 'PT15M'),
        { text: `    tested: ${values.get('tested') === 'yes'}`, key: 'tested' },
        ...optional('    ', 'point-of-no-return', 'noReturn'),
        ...list('  ', 'communication', 'communication', []),
    ];
}
function scheduleLines({ one }) {
    return [
        plain('schedule:'),
        one('  ', 'start', 'start', '2000-01-01T00:00:00Z'),
        one('  ', 'end', 'end', '2999-01-01T00:00:00Z'),
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
var read_governance = __webpack_require__(3713);
// EXTERNAL MODULE: ./.build/build/src/github/facts/record-list.js
var record_list = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/build/src/github/source.js + 40 modules
var source = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/build/src/github/trees/listing.js
var listing = __webpack_require__(9672);
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
    const isOurs = commits.value.every(({ commit, author, committer }) => isMessage(commit.message, message) &&
        isNamed(author, login) &&
        (isNamed(committer, login) || isNamed(committer, 'web-flow')));
    return { kind: 'known', value: isOurs && commits.value.length > 0 ? 'ours' : 'pushed' };
}
/** A message of ours, be it with whoever edited the text. */
function isMessage(said, message) {
    return said === message || said.startsWith(`${message}\n\nCo-authored-by: `);
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

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var runner_inputs = __webpack_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/action/runner/refusals.js
var refusals = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/build/src/github/writes/writes.js
var writes = __webpack_require__(6547);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 4 modules
var writer = __webpack_require__(9992);
// EXTERNAL MODULE: ./.build/build/src/render/plain/options.js
var options = __webpack_require__(8980);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 7 modules
var plain_writer = __webpack_require__(9649);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __webpack_require__(9018);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise-report.js
/** What `raise` says: in the comment below the issue, in the pull request, and in the log of the run. What it quotes of the issue is hostile text. */







const RAISE_MARKER = '<!-- change-gate:raise -->';
const MOST_FAULTS = 40;
/** Of what GitHub takes of a comment; the mark stands beside it. */
const MOST_BYTES = 60_000;
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
/** The comment where answers are missing or wrong. @param pull the pull request that stays as it is; null where there is none */
function askForMore(faults, pull, source = 'the issue') {
    const kept = pull === null
        ? ['This is not a complete change record yet.']
        : [
            'Pull request ',
            { link: pull.url, label: `#${pull.number}` },
            ' keeps what the issue said before: as it is now, it is not a complete change record.',
        ];
    const rows = faults.slice(0, MOST_FAULTS).map(({ field, message, remedy }) => [field, message, remedy]);
    const left = faults.length - rows.length;
    return inComment([
        (0,render_document/* sentence */.em)([...kept, ` Edit ${source}: its author can, and whoever may write here.`]),
        ...(0,render_document/* table */.tp)(['Field', 'What is so', 'What to do'], 'answers', rows),
        ...(left === 0 ? [] : [(0,render_document/* sentence */.em)(`And ${left} more.`)]),
    ]);
}
/** The comment with a record that somebody else has to commit. */
function showRecord(path, text) {
    return inComment([
        (0,render_document/* sentence */.em)(['The change record, to be committed to the branch of this pull request as ', { code: path }, ':']),
        { kind: 'source', text, language: 'yaml' },
        (0,render_document/* sentence */.em)('It is not written there by this run: the branch is of a fork, or the default one, or its author may not push here.'),
    ]);
}
/** The comment for everything else. */
function sayStep({ message, remedy, url }) {
    const texts = [
        message,
        ...(remedy === '' ? [] : [remedy]),
        ...(isAddress(url) ? [{ link: url }] : []),
    ];
    return inComment(texts.map((text) => (0,render_document/* sentence */.em)(text)));
}
function inComment(blocks) {
    return (0,writer/* renderAsMarkdown */.i)({ title: null, blocks, whole: null }, { limit: MOST_BYTES });
}
/** Of every commit of it, so that one of anybody else is told from ours. */
function messageOf(id) {
    return `Change record ${id}, as its issue says`;
}
/**
 * Whoever else started the run may have edited the text, and what they wrote would come in under the name of a bot: named as co-author they
 * are no independent approver of it.
 */
function signMessage(message, { actor, triggeringActor }, author) {
    const started = [actor?.login ?? null, triggeringActor].filter((login) => login !== null);
    const others = [...new Set(started)].filter((login) => !(0,names/* isSameName */.yS)(login, author));
    const lines = others.map((login) => `Co-authored-by: ${login} <${login}@users.noreply.github.com>`);
    return lines.length === 0 ? message : `${message}\n\n${lines.join('\n')}`;
}
/** Title and body of the pull request. */
function writeRaisedPull({ id, path, title, issue }) {
    const by = issue.user === null ? [] : [', opened by ', { code: issue.user.login }];
    const blocks = [
        (0,render_document/* sentence */.em)([
            'This is the change record ',
            { code: id },
            ' (',
            { code: path },
            '), as an issue asks for it: ',
            isAddress(issue.url) ? { link: issue.url } : { code: `#${issue.number}` },
            ...by,
            '.',
        ]),
        (0,render_document/* sentence */.em)('It follows edits of the issue until the first review, or until somebody pushes to this branch; from then on it is edited here. Nobody has approved it. Whoever opened the issue asks for the change, and cannot approve it.'),
    ];
    return { title: `${id}: ${(0,safe_text/* oneLine */.TN)(title).slice(0, 200)}`, body: inComment(blocks) };
}
function isAddress(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:/_~%-]{1,500}$/u.test(url);
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise-comment.js


/** @returns why it could not be written; null where it was */
async function commentBelow({ api, request, clock }, number, body) {
    const answer = await (0,writes/* writeComment */.HF)(api, request.repository, {
        number,
        marker: RAISE_MARKER,
        body,
        judgedAt: clock,
        isNewWanted: true,
        login: Promise.resolve(null),
    });
    return answer.kind === 'unavailable' ? answer : null;
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/paths.js
var text_paths = __webpack_require__(437);
;// CONCATENATED MODULE: ./.build/build/src/github/writes/raise-pull-reads.js




const raise_pull_reads_PULL = (0,shapes/* object */.Ik)({
    number: shapes/* integer */.nd,
    title: shapes/* text */.Qq,
    body: (0,shapes/* nullable */.me)(shapes/* text */.Qq),
    html_url: shapes/* text */.Qq,
    state: shapes/* text */.Qq,
    created_at: shapes/* instant */.uR,
    user: (0,shapes/* nullable */.me)(shapes/* account */.ct),
    head: (0,shapes/* object */.Ik)({ ref: shapes/* text */.Qq, sha: shapes/* text */.Qq, repo: (0,shapes/* nullable */.me)((0,shapes/* object */.Ik)({ id: shapes/* integer */.nd })) }),
    base: (0,shapes/* object */.Ik)({ repo: (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd, default_branch: shapes/* text */.Qq }) }),
});
const PERMISSION = (0,shapes/* object */.Ik)({ permission: shapes/* text */.Qq });
const FILE = (0,shapes/* object */.Ik)({ filename: shapes/* text */.Qq, status: shapes/* text */.Qq });
const raise_pull_reads_REVIEW = (0,shapes/* object */.Ik)({ id: shapes/* integer */.nd });
const raise_pull_reads_COMMIT = (0,shapes/* object */.Ik)({ sha: shapes/* text */.Qq, commit: (0,shapes/* object */.Ik)({ message: shapes/* text */.Qq }), author: (0,shapes/* nullable */.me)(shapes/* account */.ct) });
async function readRaisingPull(api, repository, number) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), pull_number: number };
    const pull = await api.get(api.rest.pulls.get, asked, raise_pull_reads_PULL, { fresh: true });
    if (pull.kind === 'unavailable')
        return pull;
    const { title, body, html_url: url, state, created_at: createdAt, user, head, base } = pull.value;
    const isHere = head.repo !== null && head.repo.id === base.repo.id;
    return {
        kind: 'known',
        value: {
            number,
            title,
            body: body ?? '',
            url,
            isOpen: state === 'open',
            createdAt,
            user,
            branch: head.ref,
            head: head.sha,
            isOwnBranch: isHere && head.ref !== base.repo.default_branch,
        },
    };
}
/** Whoever may not push to a branch does not get anything written there by asking for it: anybody may open a pull request from it. */
async function mayWrite(api, repository, login) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), username: login };
    const given = await api.get(api.rest.repos.getCollaboratorPermissionLevel, asked, PERMISSION);
    if (given.kind === 'unavailable')
        return given;
    return { kind: 'known', value: ['write', 'maintain', 'admin'].includes(given.value.permission) };
}
/** Files that it adds or changes. */
async function readPullPaths(api, repository, number) {
    const asked = { ...(0,addresses/* inRepository */.y)(repository), pull_number: number };
    const files = await api.list(api.rest.pulls.listFiles, asked, FILE, ({ filename }) => filename, { fresh: true });
    if (files.kind === 'unavailable')
        return files;
    const there = files.value.filter(({ status }) => status !== 'removed');
    return { kind: 'known', value: there.map(({ filename }) => filename) };
}
/** Whether the record is as this command left it: every commit of it is one of ours, and nobody has reviewed the pull request. */
async function readPullStanding(api, repository, { number, head }, record) {
    const here = (0,addresses/* inRepository */.y)(repository);
    const asked = { ...here, pull_number: number };
    const reviews = await api.list(api.rest.pulls.listReviews, asked, raise_pull_reads_REVIEW, ({ id }) => String(id), { fresh: true });
    if (reviews.kind === 'unavailable')
        return reviews;
    if (reviews.value.length > 0)
        return { kind: 'known', value: 'reviewed' };
    const history = { ...here, sha: head, path: record.path };
    const commits = await api.list(api.rest.repos.listCommits, history, raise_pull_reads_COMMIT, ({ sha }) => sha, { fresh: true });
    if (commits.kind === 'unavailable')
        return commits;
    const first = commits.value.at(-1)?.author ?? null;
    const isOurs = commits.value.every(({ commit, author }) => isMessage(commit.message, record.message) &&
        author !== null &&
        first !== null &&
        (0,names/* isSameName */.yS)(author.login, first.login));
    return { kind: 'known', value: isOurs ? 'ours' : 'pushed' };
}

;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise-pull.js
/**
 * `raise` on a pull request whose body holds the form below a heading *Change record*: the record is committed to the branch of that pull request, or
 * shown to be copied where nothing may be written there. It approves nothing, and speaks in one comment before it writes anything else.
 */











/** What a template may say already; alone it asks for nothing. */
const MAY_STAND_READY = ['type', 'environments', 'items', 'assessedBy'];
async function raiseFromPull(place, number, rules) {
    const { api, request } = place;
    const at = `Pull request #${number}`;
    const read = await readRaisingPull(api, request.repository, number);
    if (read.kind === 'unavailable')
        return refusalStep(null, `${at} could not be read`, read);
    const pull = read.value;
    const block = readRaiseBlock(pull.body);
    if (!pull.isOpen || block.kind === 'none')
        return nothing(null, `${at} is not open with a block \u201c${RAISE_BLOCK}\u201d in its text: it raises nothing.`, null);
    const answers = readRaiseForm(block.text);
    // A template that nobody has filled in asks for nothing.
    if (![...answers.values.keys()].some((key) => !MAY_STAND_READY.includes(key)))
        return nothing(null, `The block \u201c${RAISE_BLOCK}\u201d of pull request #${number} is empty.`, null);
    if (request.recordsRepository !== null)
        return stop(`Records are kept in ${request.recordsRepository}, and not beside the code.`, 'Raise the change by an issue.');
    if (pull.user === null)
        return stop(`Whoever opened pull request #${number} has no account any more.`, 'Somebody else opens one.');
    const year = Number(pull.createdAt.slice(0, 4));
    const id = `CHG-${year}-P${number}`;
    const path = (0,record_place/* placeRecord */.DL)(rules.records, id, year);
    if (path === null)
        return stop(`The policy's \`records\` match no place for ${id}.yml.`, 'Correct `records` in the policy.');
    const target = { pull, id, path, message: `Change record ${id}, as its pull request says` };
    if (block.kind === 'twice')
        return tell(place, target, {
            kind: 'asked',
            id: null,
            message: `The heading \u201c${RAISE_BLOCK}\u201d appears twice in the text of this pull request, so it is not clear which block counts.`,
            remedy: 'Delete one of them.',
            url: null,
        });
    const { title, user, createdAt: requestedAt, url: link } = pull;
    const { levelOf } = rules;
    const heading = (0,safe_text/* oneLine */.TN)(title).trim();
    const record = writeRaised({
        id,
        path,
        title: heading,
        requestedBy: user.login,
        requestedAt,
        link,
        answers,
        levelOf,
    });
    return propose(place, target, record, rules);
}
/** Everything that keeps it from being written is looked at before anything is. */
async function propose(place, target, record, { records }) {
    const { api, request } = place;
    const { pull, id, path, message } = target;
    const paths = await readPullPaths(api, request.repository, pull.number);
    if (paths.kind === 'unavailable')
        return refusalStep(id, 'The files of the pull request could not be read', paths);
    const other = paths.value.find((one) => one !== path && (0,text_paths/* isRecordPath */.$k)(records, one));
    if (other !== undefined)
        return nothing(id, `Pull request #${pull.number} brings a record already (${other}): it is edited there.`, null);
    const standing = await readPullStanding(api, request.repository, pull, { path, message });
    if (standing.kind === 'unavailable')
        return refusalStep(id, 'Whether anybody has looked at the pull request could not be read', standing);
    if (standing.value !== 'ours') {
        const why = standing.value === 'reviewed' ? 'it has been reviewed' : 'somebody else has written the record';
        return tell(place, target, nothing(id, `The record no longer follows the text of this pull request, as ${why}.`, null));
    }
    if (record.kind === 'faulty')
        return ask(place, target, record);
    const writer = await mayWrite(api, request.repository, pull.user?.login ?? '');
    if (writer.kind === 'unavailable')
        return refusalStep(id, 'Whether its author may write here could not be read', writer);
    if (!pull.isOwnBranch || !writer.value)
        return show(place, target, record.text);
    return commit(place, target, record.text, paths.value.includes(path));
}
async function commit(place, target, text, isThere) {
    const { api, request } = place;
    const { pull, id, path, message } = target;
    const done = `The change record ${id} (${path}) is in the branch of this pull request, as its text says.`;
    const remedy = 'It follows edits of the text until the first review. Whoever approves it does so there.';
    const file = isThere ? await (0,outcome_writes/* readFileNow */.Hj)(api, request.repository, pull.branch, path) : null;
    if (file?.kind === 'unavailable')
        return refusalStep(id, `${path} could not be read`, file);
    if (file !== null && new TextDecoder().decode(file.value.bytes) === text)
        return tell(place, target, { kind: 'nothing-to-do', id, message: done, remedy, url: null });
    const begun = await commentBelow(place, target.pull.number, `The record ${id} is being written.`);
    if (begun !== null)
        return refusalStep(id, 'No comment could be written, so nothing else was', begun);
    const signed = signMessage(message, request, pull.user?.login ?? '');
    const proposal = { repository: request.repository, path, text, message: signed, head: pull.branch };
    const written = await putRecord(api, proposal, file?.value.blob ?? null);
    if (written.kind === 'unavailable')
        return tell(place, target, refusalStep(id, `${path} could not be written`, written));
    return tell(place, target, { kind: isThere ? 'updated' : 'raised', id, message: done, remedy, url: null });
}
async function ask(place, target, { faults }) {
    const failed = await commentBelow(place, target.pull.number, askForMore(faults, null, 'the text of this pull request'));
    if (failed !== null)
        return refusalStep(target.id, 'What is missing could not be said', failed);
    const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
    const message = `The text of pull request #${target.pull.number} is not a complete change record yet: ${fields}.`;
    return { kind: 'asked', id: null, message, remedy: 'Whoever opened it edits it.', url: target.pull.url };
}
/** A branch of a fork, the default branch, or that of somebody else: nothing is written there for whoever could not. */
async function show(place, target, text) {
    const failed = await commentBelow(place, target.pull.number, showRecord(target.path, text));
    if (failed !== null)
        return refusalStep(target.id, 'The record could not be shown', failed);
    const message = `Nothing is written to the branch of pull request #${target.pull.number} by this run; its comment holds the record.`;
    return {
        kind: 'asked',
        id: null,
        message,
        remedy: 'Whoever may push to that branch commits it.',
        url: target.pull.url,
    };
}
async function tell(place, target, step) {
    const failed = await commentBelow(place, target.pull.number, sayStep(step));
    if (failed === null || step.kind === 'not-written')
        return step;
    const { message, remedy } = refusalStep(step.id, `${step.message} That could not be said in a comment`, failed);
    return { ...step, kind: 'not-written', message, remedy };
}
function stop(message, remedy) {
    return { kind: 'not-written', id: null, message, remedy, url: null };
}
function nothing(id, message, url) {
    return { kind: 'nothing-to-do', id, message, remedy: '', url };
}

// EXTERNAL MODULE: ./.build/build/src/action/commands/refuse-command.js
var refuse_command = __webpack_require__(6280);
;// CONCATENATED MODULE: ./.build/build/src/action/commands/raise.js
/**
 * The command `raise`: an issue that was written by the form (or a block in a pull request: `raise-pull.ts`) becomes a change record in a pull request, or a comment that says by field what is
 * missing. It approves nothing and authorises nothing. It says something below the issue before it writes anything else, and leaves no half behind.
 */


















const command = {
    name: 'raise',
    deadline: null,
    refuses: (inputs, event) => [
        ...(0,refusals/* refuseInputs */.gJ)(inputs, ['environment', 'stage', 'sha', 'change']),
        ...(event === null || event.issue !== undefined || isOfPull(event)
            ? []
            : [
                (0,runner_inputs/* inputFault */.hG)(`The command \`raise\` does not run on \`${event.name}\`.`, 'Start it by `issues`, of the types opened, edited, labeled and reopened, or by `pull_request_target`, opened, edited and reopened.'),
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
        return raise_stop(null, `${fault.diagnostic.path}:${fault.diagnostic.line}: ${fault.diagnostic.message}`, fault.diagnostic.remedy);
    if (unread !== undefined)
        return raise_stop(null, unread.message, unread.remedy);
    const levelOf = (impact, likelihood) => (0,risk/* bandOf */.BV)(impact * likelihood, policy.risk.bands);
    if (event.issue === undefined && event.pullRequest !== null)
        return raiseFromPull(place, event.pullRequest, { records: policy.records, levelOf });
    const read = await readRaisingIssue(api, request.repository, number);
    if (read.kind === 'unavailable')
        return refusalStep(null, `Issue #${number} could not be read`, read);
    const issue = read.value;
    if (issue === null)
        return raise_nothing(null, `Issue #${number} is not open with the label ${RAISE_LABEL}: it raises nothing.`, null);
    if (issue.user === null)
        return raise_stop(null, `Whoever opened issue #${number} has no account any more, so nobody asks for the change.`, 'Somebody else opens an issue.');
    const target = aim(place, issue, policy.records);
    if (typeof target === 'string')
        return raise_stop(null, target, 'Correct `records` in the policy, or write the record by hand (`change-gate new`).');
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
        levelOf,
    });
    return pull.value === null ? raiseNew(place, target, record) : follow(place, target, record, pull.value);
}
function isOfPull({ name, pullRequest }) {
    return pullRequest !== null && (name === 'pull_request' || name === 'pull_request_target');
}
/** The id tells the issue, so that no two runs and no two issues ever choose the same one. */
function aim({ request }, issue, globs) {
    const year = Number(issue.createdAt.slice(0, 4));
    const own = request.recordsRepository === null ? '' : `${nameOf(request.repository)}-`;
    const id = `CHG-${year}-${own}I${issue.number}`;
    const path = (0,record_place/* placeRecord */.DL)(globs, id, year);
    if (path === null)
        return `The policy's \`records\` (${globs.map(safe_text/* oneLine */.TN).join(', ')}) match no place for ${id}.yml.`;
    const base = request.recordsRef?.replace(/^refs\/heads\//u, '') ?? null;
    if (base !== null && /^(?:[0-9a-f]{40}|refs\/tags\/.*)$/u.test(base))
        return '`records-ref` is not a branch, so no pull request can be opened for it.';
    const title = (0,safe_text/* oneLine */.TN)(issue.title.startsWith(RAISE_PREFIX) ? issue.title.slice(RAISE_PREFIX.length) : issue.title).trim();
    const repository = request.recordsRepository ?? request.repository;
    return { issue, id, path, globs, branch: `change-gate/raise/${id}`, title, repository, base };
}
function nameOf(repository) {
    return (repository.split('/')[1] ?? '').replace(/[^A-Za-z0-9-]/gu, '-').slice(0, 40);
}
/** First the comment, so that whoever asked hears of it whatever else fails; without it nothing is written. */
async function raiseNew(place, target, record) {
    const { api } = place;
    const { id, path, branch, repository, base, issue } = target;
    if (record.kind === 'faulty')
        return raise_ask(place, target, record, null);
    const head = await (0,outcome_writes/* readHeadNow */.$l)(api, repository, base);
    if (head.kind === 'unavailable')
        return refusalStep(id, 'The branch that records are kept on could not be read', head);
    const listed = await (0,listing/* listIn */.O)(head.value.tree, (0,record_list/* scopeOfRecords */.qK)({ records: target.globs }));
    if (listed.kind === 'unavailable')
        return refusalStep(id, 'The branch that records are kept on could not be read', listed);
    const taken = (0,record_place/* findTaken */.N)(listed.value.map((entry) => entry.path), id);
    if (taken !== null)
        return raise_tell(place, target, raise_nothing(id, `${id} is a record already (${taken}): edit it there.`, null));
    const begun = await commentBelow(place, issue.number, `The record ${id} is being written.`);
    if (begun !== null)
        return refusalStep(id, 'No comment could be written, so nothing else was', begun);
    const text = writeRaisedPull({ id, path, title: target.title, issue });
    const raising = await raisePull(api, {
        repository,
        path,
        text: record.text,
        // Whoever labelled the issue wrote nothing of it.
        message: messageOf(id),
        head: branch,
        base: head.value,
        ...text,
    });
    if (raising.kind === 'raised') {
        const { number, url } = raising.pull;
        const message = `Pull request #${number} holds the change record ${id}.`;
        const remedy = 'It follows edits of this issue until the first review. Whoever approves it does so there.';
        return raise_tell(place, target, { kind: 'raised', id, message, remedy, url });
    }
    const step = refusalStep(id, 'The record could not be written', raising.why);
    const left = raising.left === null ? '' : ` The branch ${raising.left} could not be taken away again: delete it.`;
    return raise_tell(place, target, { ...step, remedy: `${step.remedy}${left}` });
}
/** There is a pull request: it follows the issue as long as nobody has looked at it or worked on it. */
async function follow(place, target, record, pull) {
    const { api } = place;
    const { id, path, branch, repository } = target;
    const { number, url, state } = pull;
    const at = `Pull request #${number}`;
    if (state === 'merged')
        return raise_tell(place, target, raise_nothing(id, `${at} brought in the record ${id}. This issue no longer changes it: open another pull request for that.`, url));
    if (state === 'closed')
        return raise_tell(place, target, raise_nothing(id, `${at} with the record ${id} was closed. Whoever still wants the change reopens it, or opens another issue.`, url));
    const standing = await readStanding(api, repository, pull, messageOf(id));
    if (standing.kind === 'unavailable')
        return refusalStep(id, `Whether anybody has looked at pull request #${number} could not be read`, standing);
    if (standing.value !== 'ours') {
        const why = standing.value === 'reviewed' ? 'has been reviewed' : 'has a commit of somebody else';
        return raise_tell(place, target, raise_nothing(id, `${at} ${why}, so it no longer follows this issue: edit ${path} there.`, url));
    }
    if (record.kind === 'faulty')
        return raise_ask(place, target, record, pull);
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
        return raise_tell(place, target, { ...step, kind: 'nothing-to-do' });
    const message = signMessage(messageOf(id), place.request, target.issue.user?.login ?? '');
    const proposal = { repository, path, text: record.text, message, head: branch };
    const written = await putRecord(api, proposal, file.value.blob);
    if (written.kind === 'unavailable')
        return raise_tell(place, target, refusalStep(id, `${path} could not be written`, written));
    return raise_tell(place, target, { ...step, kind: 'updated' });
}
async function raise_ask(place, { issue, id }, { faults }, pull) {
    const failed = await commentBelow(place, issue.number, askForMore(faults, pull));
    if (failed !== null)
        return refusalStep(id, 'What is missing could not be said below the issue', failed);
    const fields = [...new Set(faults.map(({ field }) => field))].join(', ');
    return {
        kind: 'asked',
        id: null,
        message: `Issue #${issue.number} is not a complete change record yet: ${fields}.`,
        remedy: 'Whoever opened it edits it.',
        url: issue.url,
    };
}
/** Says it below the issue too. What was written stays so where that fails. */
async function raise_tell(place, { issue }, step) {
    const failed = await commentBelow(place, issue.number, sayStep(step));
    if (failed === null || step.kind === 'not-written')
        return step;
    const { message, remedy } = refusalStep(step.id, `${step.message} That could not be said below the issue`, failed);
    return { ...step, kind: 'not-written', message, remedy };
}
function raise_stop(id, message, remedy) {
    return { kind: 'not-written', id, message, remedy, url: null };
}
function raise_nothing(id, message, url) {
    return { kind: 'nothing-to-do', id, message, remedy: '', url };
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
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(437);
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
    let truth = null;
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.type);
    if (types !== null)
        truth = and(truth, types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        truth = and(truth, subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        const isThere = environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name)));
        truth = and(truth, isThere);
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH);
        truth = and(truth, items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        truth = and(truth, subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        truth = and(truth, subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        truth = and(truth, record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        truth = and(truth, isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        truth = and(truth, hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        truth = and(truth, (record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    return truth ?? 'unknown';
}
/** One no decides, whatever else is not known. @param before what was answered so far; null: nothing */
function and(before, answer) {
    if (before === false || answer === false)
        return false;
    return before === 'unknown' ? before : answer;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Dw: () => (/* binding */ underDeclared),
/* harmony export */   ys: () => (/* binding */ assessRisk),
/* harmony export */   zI: () => (/* binding */ judgeRisk)
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
    const asked = { ...subject, record, risk: (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start) };
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, asked);
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
/** Declaring less than the matrix computes is refused. */
function underDeclared(record, verdict) {
    const { declared, computed, score } = verdict;
    if (declared === null || computed === null || (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(declared, computed) >= 0)
        return [];
    return [
        {
            reason: 'risk-under-declared',
            level: 'error',
            change: record.value.id,
            message: `The record says ${declared} risk, but impact ${record.value.risk?.impact} \u00d7 likelihood ${record.value.risk?.likelihood} = ${score} is ${computed}.`,
            remedy: `Set \`risk.level: ${computed}\`, or have impact and likelihood assessed again.`,
            where: { file: record.path, pointer: ['risk', 'level'] },
        },
    ];
}
function judgeRisk(record, { verdict, floors }) {
    return [
        ...underDeclared(record, verdict),
        ...floors.map((floor) => ({
            reason: 'risk-floor',
            level: 'notice',
            change: record.value.id,
            message: `\u201c${floor.name}\u201d makes this at least ${floor['at-least']} risk. It is ${verdict.final}.`,
            remedy: record.value.type === 'standard'
                ? 'Nothing to do: the model has to be for this level of risk.'
                : `Nothing to do: the approvals for ${verdict.final} risk are asked for.`,
            where: { file: record.path, pointer: ['risk'], on: 'key' },
        })),
    ];
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


/***/ })

};
