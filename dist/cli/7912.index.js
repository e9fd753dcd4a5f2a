"use strict";
exports.id = 7912;
exports.ids = [7912,4914];
exports.modules = {

/***/ 7912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  newRecord: () => (/* binding */ newRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/checkout/files.js
var files = __webpack_require__(466);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-place.js
var record_place = __webpack_require__(5446);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/interview.js
var kit_interview = __webpack_require__(3485);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/new-files.js
var new_files = __webpack_require__(9986);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/questions.js
var questions = __webpack_require__(4311);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/say.js
var say = __webpack_require__(5021);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/new.js
var options_new = __webpack_require__(4914);
// EXTERNAL MODULE: ./.build/build/src/domain/text/template-sentences.js
var template_sentences = __webpack_require__(8956);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
;// CONCATENATED MODULE: ./.build/build/src/cli/templates/record.js
/**
 * The text of a new change record: what was answered as values, what a person has to write as sentences that the gate refuses, and a
 * comment wherever a key does not explain itself.
 */


function writeRecord(draft) {
    const { kind } = draft;
    const lines = [
        `# yaml-language-server: $schema=${draft.schema}`,
        '# A draft. Replace each sentence that only says what to write: the gate refuses those as placeholder-text.',
        `id: ${(0,yaml_text/* writeScalar */.g)(draft.id)}`,
        `title: ${(0,yaml_text/* writeBlockScalar */.P)(draft.title)}`,
        `type: ${kind.type}`,
        `reason: ${template_sentences/* TEMPLATE */.n.reason}`,
        `requested-by: ${(0,yaml_text/* writeScalar */.g)(draft.requestedBy)}`,
        `requested-at: ${draft.requestedAt}`,
        '# Who carries it out, where that is somebody else. None of them can approve it.',
        `# implementers: [${(0,yaml_text/* writeScalar */.g)(draft.requestedBy)}]`,
        `environments: [${draft.environments.map(yaml_text/* writeScalar */.g).join(', ')}]`,
        'configuration-items:',
        ...draft.items.map((item) => `  - ${(0,yaml_text/* writeBlockScalar */.P)(item)}`),
    ];
    switch (kind.type) {
        case 'normal':
            return record_text([...lines, ...risk(kind.plan), ...plan(), ...schedule(kind.plan.schedule)]);
        case 'emergency':
            return record_text([
                ...lines,
                'emergency:',
                `  incident: ${(0,yaml_text/* writeBlockScalar */.P)(kind.incident)}`,
                `  justification: ${template_sentences/* TEMPLATE */.n.justification}`,
                ...risk(kind.plan),
                ...plan(),
                ...schedule(kind.plan.schedule),
            ]);
        case 'standard':
            return record_text([
                ...lines,
                kind.hasPlan
                    ? "# Risk and plan are the model's."
                    : "# The risk is the model's; it has no plan, so the change needs its own.",
                `model: ${(0,yaml_text/* writeScalar */.g)(kind.model)}`,
                ...(kind.hasPlan ? [] : plan()),
                ...(kind.schedule === null
                    ? ['# No schedule: it may go out at any time that the calendar allows.']
                    : schedule(kind.schedule)),
            ]);
    }
}
function record_text(lines) {
    return `${lines.join('\n')}\n`;
}
function risk({ impact, likelihood, level, bands, assessedBy }) {
    return [
        'risk:',
        `  impact: ${impact}                      # 1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic`,
        `  likelihood: ${likelihood}                  # 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain`,
        `  # ${impact} \u00d7 ${likelihood} = ${impact * likelihood}; moderate from ${bands.moderate}, high from ${bands.high}, extreme from ${bands.extreme}. Declare more where you see more; less is refused.`,
        `  level: ${level}`,
        `  assessment: ${template_sentences/* TEMPLATE */.n.assessment}`,
        '  mitigations:',
        `    - ${template_sentences/* TEMPLATE */.n.mitigation}`,
        `  assessed-by: ${(0,yaml_text/* writeScalar */.g)(assessedBy)}`,
        '  # Both are considered, never left out. Where nothing changes, say so.',
        `  security: ${template_sentences/* TEMPLATE */.n.security}`,
        `  privacy: ${template_sentences/* TEMPLATE */.n.privacy}`,
        '  # Unanswered, these two count as yes and may raise the risk. Take away the "#" where the answer is no.',
        '  # first-time: false',
        '  # downtime: PT0S',
    ];
}
function plan() {
    return [
        'plan:',
        '  implementation:',
        `    - ${template_sentences/* TEMPLATE */.n.step}`,
        '  verification:',
        `    - ${template_sentences/* TEMPLATE */.n.verification}`,
        '  backout:',
        '    steps:',
        `      - ${template_sentences/* TEMPLATE */.n.backoutStep}`,
        `    trigger: ${template_sentences/* TEMPLATE */.n.trigger}`,
        '    # Correct both: how long backing out takes, and whether it was tried out. An untested one may raise the risk.',
        '    duration: PT30M',
        '    tested: false',
        '    # Or none, where it can be undone to the end.',
        `    point-of-no-return: ${template_sentences/* TEMPLATE */.n.noReturn}`,
        '  # Needed where there is downtime.',
        '  # communication:',
        `  #   - ${template_sentences/* TEMPLATE */.n.communication}`,
    ];
}
function schedule({ start, end, timezone }) {
    return ['schedule:', `  start: ${start}`, `  end: ${end}        # exclusive`, `  timezone: ${timezone}`];
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/risk/risk.js
var risk_risk = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/zone-time.js
var zone_time = __webpack_require__(7650);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/text/placeholder.js
var placeholder = __webpack_require__(8184);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/domain/time/durations.js
var durations = __webpack_require__(2834);
// EXTERNAL MODULE: ./.build/build/src/files/checks/text-kinds.js
var text_kinds = __webpack_require__(4979);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/new-fields.js
/** What `change-gate new` asks for, and which answers it takes: each is judged as the gate will judge it, by the policy, register and catalog. */













function judge(advice, value) {
    return advice === null ? (0,kit_interview/* good */.uw)(value) : (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
}
function askType() {
    return (0,kit_interview/* single */.J0)('--type', `What type of change (${options_new.TYPES.join(', ')})`, 'normal', (text) => {
        const type = options_new.TYPES.find((one) => one === text);
        return type === undefined ? (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is not a type; there are ${options_new.TYPES.join(', ')}.`) : (0,kit_interview/* good */.uw)(type);
    });
}
function askTitle() {
    return (0,kit_interview/* single */.J0)('--title', 'What is changed, in one line', null, (text) => {
        if ((0,placeholder/* isPlaceholder */.wK)(text, 'title'))
            return (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is a placeholder; say what is changed.`);
        return text.length > 300 ? (0,kit_interview/* bad */.MB)('A title has at most 300 characters.') : judge(text_kinds/* CHECKS */.u.Title(text), text);
    });
}
function askEnvironments({ policy }) {
    const exact = policy.environments.filter(({ pattern, gate }) => gate !== 'none' && !/[*?]/u.test(pattern));
    return (0,kit_interview/* listField */.FZ)('--environment', 'Which environments does it go to, separated by commas', exact[0]?.pattern ?? null, (text) => judge(text_kinds/* CHECKS */.u.EnvironmentName(text), text));
}
function askItems({ items }) {
    const known = (items?.list ?? []).map(({ ref }) => ref);
    const only = known.length === 1 ? (known[0] ?? null) : null;
    return (0,kit_interview/* listField */.FZ)('--item', 'Which configuration items are changed, separated by commas', only, (text) => {
        const advice = text_kinds/* CHECKS */.u.ItemRef(text);
        if (advice !== null || items === null || (0,items_items/* findItem */.Rm)(items, text) !== null)
            return judge(advice, text);
        const near = (0,suggest/* suggest */.Z)((0,items_items/* normaliseRef */.uH)(text), known);
        const has = near === null
            ? `it has ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', \u2026' : ''}`
            : `did you mean ${near}?`;
        return (0,kit_interview/* bad */.MB)(`The catalog has no configuration item ${(0,quote/* quote */.hD)(text)}; ${has}`);
    });
}
function askRequester() {
    return (0,kit_interview/* single */.J0)('--requested-by', 'Who asks for it (GitHub login)', null, (text) => judge(text_kinds/* CHECKS */.u.Login(text), text));
}
const IMPACTS = '1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic';
const LIKELIHOODS = '1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain';
function askImpact() {
    return (0,kit_interview/* single */.J0)('--impact', `How bad if it goes wrong (${IMPACTS})`, null, (text) => readScale(text, IMPACTS));
}
function askLikelihood() {
    return (0,kit_interview/* single */.J0)('--likelihood', `How likely is that (${LIKELIHOODS})`, null, (text) => readScale(text, LIKELIHOODS));
}
function readScale(text, scale) {
    return /^[1-5]$/u.test(text) ? (0,kit_interview/* good */.uw)(Number(text)) : (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is not on the scale: ${scale}.`);
}
/** Somebody of the level that the policy's `assessment` asks for today. A person who may be in a team is taken at their word here. */
function askAssessor(rules, now) {
    const { policy, register } = rules;
    const needed = policy.assessment.role ?? 'change-and-release-analyst';
    const directory = register === null ? null : (0,read_rules/* directoryOf */.jt)(register, policy);
    const able = directory === null
        ? []
        : directory.people.filter((person) => (0,roles/* isAtLeastRole */.Nu)((0,people/* roleAt */.Ci)(directory, person, now).role, needed));
    const names = able.slice(0, 10).map(({ login }) => login);
    const who = names.length === 0 ? '' : `: ${names.join(', ')}${able.length > names.length ? ', \u2026' : ''}`;
    return (0,kit_interview/* single */.J0)('--assessed-by', `Who assessed the risk (${needed} or above${who})`, null, (text) => {
        const advice = text_kinds/* CHECKS */.u.Login(text);
        if (advice !== null || directory === null)
            return judge(advice, text);
        const found = (0,people/* findPerson */.vW)(directory, { login: text, id: null });
        if (found.kind === 'person' && able.some(({ key }) => key === found.person.key))
            return (0,kit_interview/* good */.uw)(text);
        if (directory.unreadTeams.length > 0)
            return (0,kit_interview/* good */.uw)(text);
        const held = found.kind === 'person' ? ((0,people/* roleAt */.Ci)(directory, found.person, now).role ?? 'no role level') : null;
        return (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} ${held === null ? `is not in ${directory.path}` : `holds ${held} today`}; needed is ${needed} or above${who}.`);
    });
}
function askStart({ policy }, suggested) {
    const zone = policy.timezone;
    return (0,kit_interview/* single */.J0)('--start', `When does it start (time of ${zone}, or with an offset)`, suggested === null ? null : (0,zone_time/* writeInstant */.hW)(suggested, zone), (text) => (0,zone_time/* readInstant */.Wr)(text, zone));
}
function askEnd({ policy }, start) {
    const zone = policy.timezone;
    const longest = (0,durations/* parseDuration */.E9)(policy.schedule.longest);
    const suggested = start === null ? null : (0,zone_time/* writeInstant */.hW)(start + Math.min(2 * 3_600_000, longest ?? Number.MAX_VALUE), zone);
    return (0,kit_interview/* single */.J0)('--end', `When does it end (time of ${zone}, or with an offset)`, suggested, (text) => {
        const reply = (0,zone_time/* readInstant */.Wr)(text, zone);
        if (reply.kind === 'bad' || start === null)
            return reply;
        if (reply.value <= start)
            return (0,kit_interview/* bad */.MB)(`The end has to be after the start, ${(0,time/* describeInstant */.l0)(start, zone)}.`);
        if (longest !== null && reply.value - start > longest)
            return (0,kit_interview/* bad */.MB)(`The policy allows ${(0,durations/* describeDuration */.MB)(longest)} at most.`);
        return reply;
    });
}
function askModel({ models }) {
    const ids = models.map(({ value }) => value.id);
    return (0,kit_interview/* single */.J0)('--model', `Which model (${ids.length === 0 ? 'there is none yet, and a change without one is a normal change' : ids.slice(0, 20).join(', ')})`, null, (text) => {
        const found = ids.find((id) => id === text);
        if (found !== undefined)
            return (0,kit_interview/* good */.uw)(found);
        const near = (0,suggest/* suggest */.Z)(text, ids);
        const has = ids.length === 0 ? 'there is none in .github/change-gate/models' : `there are ${ids.slice(0, 20).join(', ')}`;
        return (0,kit_interview/* bad */.MB)(`There is no model ${(0,quote/* quote */.hD)(text)}; ${near === null ? has : `did you mean ${near}?`}`);
    });
}
function askIncident() {
    return (0,kit_interview/* single */.J0)('--incident', 'The number of the incident', null, (text) => (0,placeholder/* isPlaceholder */.wK)(text, 'incident') ? (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is a placeholder; write the incident's number.`) : (0,kit_interview/* good */.uw)(text));
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/new-answers.js
/** The answers that a change record of each type needs, in the order in which they are asked for. */






/** Which flags only some types have. */
const ONLY_FOR = {
    impact: ['normal', 'emergency'],
    likelihood: ['normal', 'emergency'],
    'assessed-by': ['normal', 'emergency'],
    model: ['standard'],
    incident: ['emergency'],
};
/** All answers, or what is wrong with them. @param moment now: milliseconds since 1970, at: the same as RFC 3339 */
async function askAll(given, rules, interview, { now, at }) {
    // Whoever names a model means a standard change, whoever gives other flags and no type a normal one; whoever gives none is asked.
    const isBare = Object.values(given).every((values) => values.length === 0);
    const asksType = given.type.length > 0 || (interview.canAsk && isBare);
    const implied = given.model.length > 0 ? 'standard' : 'normal';
    const type = asksType ? await interview.settle(askType(), given.type) : implied;
    if (type === null)
        return (0,kit_interview/* sayUnanswered */.kh)(interview) ?? 'no type';
    const misplaced = Object.entries(ONLY_FOR).find(([flag, types]) => given[flag].length > 0 && !types.includes(type));
    if (misplaced !== undefined)
        return `--${misplaced[0]} goes with --type ${misplaced[1].join(' or ')}, and this is a ${type} change`;
    const title = await interview.settle(askTitle(), given.title);
    const model = type === 'standard' ? findModel(given.model[0] ?? null, rules) : null;
    const environments = await interview.settle(askEnvironments(rules), only(given.environment, model?.environments));
    const items = await interview.settle(askItems(rules), only(given.item, model?.['configuration-items']));
    const requestedBy = await interview.settle(askRequester(), given['requested-by']);
    const kind = await askKind(type, given, rules, interview, { now, at });
    const unanswered = (0,kit_interview/* sayUnanswered */.kh)(interview);
    if (unanswered !== null)
        return unanswered;
    if (title === null || environments === null || items === null || requestedBy === null || kind === null)
        return 'an answer is missing';
    const beyond = kind.type === 'standard' ? sayBeyond(findModel(kind.model, rules), environments, items) : null;
    if (beyond !== null)
        return beyond;
    return { title, environments, items, requestedBy, requestedAt: at, kind };
}
function findModel(id, { models }) {
    return models.find(({ value }) => value.id === id)?.value ?? null;
}
/** What was given, or what a model leaves no choice of. */
function only(given, ofModel) {
    return given.length === 0 && ofModel?.length === 1 ? ofModel : given;
}
/** What the model does not reach to, as the gate will say it; null where it reaches to all. */
function sayBeyond(model, environments, items) {
    if (model === null)
        return null;
    const covered = model['configuration-items'].map(items_items/* normaliseRef */.uH);
    const outside = [
        ...environments.filter((name) => !(0,names/* includesName */.VH)(model.environments, name)).map((name) => `--environment ${name}`),
        ...items.filter((ref) => !covered.includes((0,items_items/* normaliseRef */.uH)(ref))).map((ref) => `--item ${ref}`),
    ];
    if (outside.length === 0)
        return null;
    const reach = `it is for ${model.environments.join(', ')} and ${covered.join(', ')}`;
    return `${outside.join(', ')}: the model ${model.id} does not cover that (${reach}); use --type normal for such a change`;
}
async function askKind(type, given, rules, interview, moment) {
    switch (type) {
        case 'normal': {
            const plan = await askPlanned(type, given, rules, interview, moment);
            return plan === null ? null : { type, plan };
        }
        case 'emergency': {
            const incident = await interview.settle(askIncident(), given.incident);
            const plan = await askPlanned(type, given, rules, interview, moment);
            return plan === null || incident === null ? null : { type, plan, incident };
        }
        case 'standard': {
            const model = await interview.settle(askModel(rules), given.model);
            const hasTimes = given.start.length > 0 || given.end.length > 0;
            const schedule = hasTimes ? await askTimes(given, rules, interview, null) : null;
            const hasPlan = model !== null && findModel(model, rules)?.plan !== undefined;
            return model === null || (hasTimes && schedule === null) ? null : { type, model, hasPlan, schedule };
        }
    }
}
async function askPlanned(type, given, rules, interview, { now, at }) {
    const { policy } = rules;
    const { bands } = policy.risk;
    const impact = await interview.settle(askImpact(), given.impact);
    const likelihood = await interview.settle(askLikelihood(), given.likelihood);
    const level = impact === null || likelihood === null ? null : (0,risk_risk/* bandOf */.BV)(impact * likelihood, bands);
    const assessedBy = await interview.settle(askAssessor(rules, at), given['assessed-by']);
    const suggested = level === null ? null : (0,zone_time/* suggestStart */.RB)(policy, type, level, now);
    const schedule = await askTimes(given, rules, interview, suggested);
    if (impact === null || likelihood === null || level === null || assessedBy === null || schedule === null)
        return null;
    return { impact, likelihood, level, bands, assessedBy, schedule };
}
async function askTimes(given, rules, interview, suggested) {
    const zone = rules.policy.timezone;
    const start = await interview.settle(askStart(rules, suggested), given.start);
    const end = await interview.settle(askEnd(rules, start), given.end);
    if (start === null || end === null)
        return null;
    return { start: (0,zone_time/* writeInstant */.hW)(start, zone), end: (0,zone_time/* writeInstant */.hW)(end, zone), timezone: zone };
}

// EXTERNAL MODULE: external "./yaml.js"
var external_yaml_js_ = __webpack_require__(3804);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/next-record.js
/**
 * The record of the same change for its next environment: what people wrote stays, and what belongs to one window, one board and one end goes.
 */

/** What was said of one going out, and nothing of the next one. */
const OF_ONE_WINDOW = [
    'approvals',
    'board',
    'withdrawn',
    'outcome',
    'retries',
    'late',
    'covers',
    'depends-on',
    'schedule',
];
/** @param text a record that parsed; @returns null where it cannot be written */
function writeNextRecord(text, of, { id, environments, requestedAt, schedule }) {
    const document = (0,external_yaml_js_.parseDocument)(text, { version: '1.2', schema: 'core' });
    if (document.errors.length > 0)
        return null;
    document.set('id', id);
    document.set('requested-at', requestedAt);
    document.set('environments', document.createNode([...environments], { flow: true }));
    for (const key of OF_ONE_WINDOW)
        document.delete(key);
    if (schedule !== null)
        document.set('schedule', document.createNode(schedule));
    document.set('covers', document.createNode([of], { flow: true }));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/new-from.js
/**
 * `change-gate new --from ID`: the record of the same change for its next environment. It stands for what the first one stands for, has a
 * time of its own, and nobody has approved it.
 */










/** The text of the next record, or what is wrong, as `{wrong}`. */
async function writeFrom(question, interview) {
    const { root, from, id, paths, given, rules, now } = question;
    const path = (0,record_place/* findTaken */.N)(paths, from);
    if (path === null)
        return { wrong: `there is no record ${(0,safe_text/* oneLine */.TN)(from)} among ${rules.policy.records.map(safe_text/* oneLine */.TN).join(', ')}` };
    const file = await (0,files/* readTextFile */.Gu)(root, path);
    if (file.kind === 'unavailable' || file.value === null)
        return { wrong: `${(0,safe_text/* oneLine */.TN)(path)} cannot be read` };
    const parsed = (0,change_record/* parseRecord */.Hh)(path, file.value.bytes);
    if (parsed.value === undefined)
        return { wrong: `${(0,safe_text/* oneLine */.TN)(path)} has faults; \`change-gate check ${(0,safe_text/* oneLine */.TN)(from)}\` shows them` };
    const { value } = parsed;
    const environments = await interview.settle(askEnvironments(rules), given.environment);
    const isTimed = value.schedule !== undefined;
    const start = isTimed ? await interview.settle(askStart(rules, null), given.start) : null;
    const end = isTimed ? await interview.settle(askEnd(rules, start), given.end) : null;
    const unanswered = (0,kit_interview/* sayUnanswered */.kh)(interview);
    if (unanswered !== null)
        return { wrong: unanswered };
    if (environments === null || (isTimed && (start === null || end === null)))
        return { wrong: 'an answer is missing' };
    const same = environments.find((name) => value.environments.some((one) => (0,names/* isSameName */.yS)(one, name)));
    if (same !== undefined)
        return { wrong: `${value.id} is for ${(0,safe_text/* oneLine */.TN)(same)} already; --environment names the next one` };
    const { timezone } = rules.policy;
    const schedule = start === null || end === null
        ? null
        : { start: (0,zone_time/* writeInstant */.hW)(start, timezone), end: (0,zone_time/* writeInstant */.hW)(end, timezone), timezone };
    const text = writeNextRecord(new TextDecoder().decode(file.value.bytes), value.id, {
        id,
        environments,
        requestedAt: (0,time/* toIso */.tK)(now),
        schedule,
    });
    return text ?? { wrong: `${(0,safe_text/* oneLine */.TN)(path)} cannot be copied as it is written` };
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/new.js
/**
 * `change-gate new`: writes a change record that is valid but for what a person has to write. It takes answers from flags, asks for
 * the rest where there is a terminal, and overwrites nothing.
 */



















/** Where editors find the schema: a checkout's own, else the copy that `change-gate init` writes. */
const SCHEMAS = ['schemas/change-record.schema.json', '.github/change-gate/change-record.schema.json'];
const command = {
    options: options_new.OPTIONS,
    run: (args, terminal) => (0,questions/* withQuestions */.s)((questions) => newRecord(args, terminal, questions)),
};
/** @param questions null where nobody can be asked; whoever opened them closes them */
async function newRecord(args, terminal, questions) {
    const read = options_new.OPTIONS.read(args);
    if (typeof read === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'new', read);
    const { named, root, print, from, ...given } = read;
    const rules = await (0,read_rules/* readRules */.Kc)(root, terminal.now(), true);
    const found = await (0,files/* findFiles */.lY)(root, rules.policy.records);
    if (rules.faults.length > 0 || found.kind === 'unavailable') {
        if (rules.faults.length > 0)
            terminal.err((0,read_rules/* renderFaults */.MT)(rules.faults, rules.texts, terminal));
        const why = found.kind === 'unavailable' ? ` (${(0,safe_text/* oneLine */.TN)(found.because)})` : '';
        terminal.err(`change-gate new: nothing was written, as the rules that the record has to meet cannot be read${why}\n`);
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const paths = found.value.map(({ path }) => path);
    const now = (0,time/* parseInstant */.nV)(terminal.now()) ?? 0;
    const { year } = (0,wall_time/* dayOf */.kb)(now, rules.policy.timezone);
    const id = named ?? (0,record_place/* nextId */.Hn)(paths, year);
    const taken = (0,record_place/* findTaken */.N)(paths, id);
    if (taken !== null)
        return (0,options/* refuseUsage */.ms)(terminal, 'new', `${id} is taken by ${(0,safe_text/* oneLine */.TN)(taken)}; nothing was written`);
    const path = (0,record_place/* placeRecord */.DL)(rules.policy.records, id, year);
    if (path === null) {
        const globs = rules.policy.records.map(safe_text/* oneLine */.TN).join(', ');
        return (0,options/* refuseUsage */.ms)(terminal, 'new', `the policy's \`records\` (${globs}) match no place for ${id}.yml`);
    }
    const asking = {
        given,
        rules,
        interview: new kit_interview/* Interview */.uu(terminal, questions),
        paths,
        now,
        terminal,
        place: { root, path, id, print },
    };
    const [first] = from;
    return first === undefined ? writeDraft(asking) : carryOn(asking, first);
}
/** The record of another environment, carried on to the next one. */
async function carryOn({ given, rules, interview, paths, now, terminal, place }, from) {
    const other = Object.entries(given).find(([name, values]) => values.length > 0 && !OF_NEXT.includes(name));
    if (other !== undefined)
        return (0,options/* refuseUsage */.ms)(terminal, 'new', `--${other[0]} does not go with --from, which takes it from ${(0,safe_text/* oneLine */.TN)(from)}`);
    const { root, id, path } = place;
    const next = await writeFrom({ root, from, id, paths, given, rules, now }, interview);
    if (typeof next !== 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'new', `${next.wrong}; nothing was written`);
    return writeOut(place, next, terminal, [
        (0,render_document/* sentence */.em)(`Written: ${path}. It covers ${from}, and nobody has approved it.`),
        nextSteps([
            { text: 'Look through it: risk, plan and time are those of another environment until you say otherwise.' },
            toCheck(place, terminal),
            { text: 'Open a pull request with it. An approval of that pull request also counts for what the record covers.' },
        ]),
    ]);
}
/** A record of what was answered, with sentences that say what a person has to write. */
async function writeDraft({ given, rules, interview, now, terminal, place }) {
    const { root, id, path } = place;
    const answers = await askAll(given, rules, interview, { now, at: terminal.now() });
    if (typeof answers === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'new', answers);
    const schema = await findSchema(root);
    const text = writeRecord({ ...answers, id, schema: external_node_path_.posix.relative(external_node_path_.posix.dirname(path), schema.path) });
    const wrong = findFaults(path, text);
    if (wrong !== null)
        return (0,options/* refuseUsage */.ms)(terminal, 'new', wrong);
    const level = answers.kind.type === 'standard' ? '' : `, of ${answers.kind.plan.level} risk before floors`;
    return writeOut(place, text, terminal, [
        (0,render_document/* sentence */.em)(`Written: ${path}${level}. It is a draft, and authorises nothing.`),
        nextSteps([
            { text: 'Replace each sentence that only says what to write.' },
            toCheck(place, terminal),
            { text: 'Open a pull request with the record and the change.' },
        ]),
        ...(schema.isThere
            ? []
            : [(0,render_document/* sentence */.em)(`Editors complete its keys once ${schema.path} is there; \`change-gate init\` writes it.`)]),
    ]);
}
function nextSteps(steps) {
    return (0,render_document/* section */.uW)('Next:', [{ kind: 'steps', what: 'steps', steps }]);
}
function toCheck({ root, id }, { program }) {
    return {
        text: 'See what the gate says of it:',
        blocks: [{ kind: 'copy', text: `${program} check ${id}${atRoot(root)} --stage draft` }],
    };
}
/** The flags that go with --from. */
const OF_NEXT = ['environment', 'start', 'end'];
/** @param next what is said where it was written */
async function writeOut({ root, path, print }, text, terminal, next) {
    if (print) {
        terminal.out(text);
        return kit_terminal/* EXIT */.dc.pass;
    }
    const written = await (0,new_files/* writeNewFile */.S)(root, path, text);
    if (written.kind !== 'written') {
        const why = written.kind === 'kept' ? `${path} is there already` : written.because;
        return (0,options/* refuseUsage */.ms)(terminal, 'new', `${(0,safe_text/* oneLine */.TN)(why)}; nothing was written`);
    }
    const { lookAhead } = await Promise.all(/* import() */[__webpack_require__.e(5098), __webpack_require__.e(8594), __webpack_require__.e(1745), __webpack_require__.e(5660), __webpack_require__.e(505), __webpack_require__.e(755), __webpack_require__.e(7908)]).then(__webpack_require__.bind(__webpack_require__, 7908));
    (0,say/* say */.c)(terminal, [...next, ...(await lookAhead(root, path, terminal))]);
    return kit_terminal/* EXIT */.dc.pass;
}
function atRoot(root) {
    return root === '.' ? '' : ` --root ${/^[\w./-]+$/u.test(root) ? root : JSON.stringify(root)}`;
}
async function findSchema(root) {
    for (const path of SCHEMAS) {
        const file = await (0,files/* readTextFile */.Gu)(root, path);
        if (file.kind === 'known' && file.value !== null)
            return { path, isThere: true };
    }
    return { path: SCHEMAS[1], isThere: false };
}
/** What is wrong with the text besides what a person still has to write; null when nothing is. */
function findFaults(path, text) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    if (parsed.kind === 'faulty' && parsed.value !== undefined)
        return null;
    if (parsed.kind === 'valid')
        return 'the draft could be mistaken for a finished record; nothing was written';
    const faults = parsed.diagnostics.filter(({ reason }) => reason !== 'placeholder-text');
    return faults.map(({ message, remedy }) => `${message} ${remedy}`).join('\n  ');
}


/***/ }),

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   kh: () => (/* binding */ sayUnanswered),
/* harmony export */   uu: () => (/* binding */ Interview),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/**
 * Answers from flags, and from questions where a flag is missing or wrong and somebody is there to ask. Nothing is made up: what
 * neither gives is listed as missing.
 */



class Interview {
    /** Flags that were needed and not given. */
    missing = [];
    /** What is wrong with flags that were given. */
    wrong = [];
    /** The input ended before all was answered. */
    isStopped = false;
    #terminal;
    #questions;
    constructor(terminal, questions) {
        this.#terminal = terminal;
        this.#questions = questions;
    }
    get canAsk() {
        return this.#questions !== null;
    }
    /** The answer; null where there is none, which `missing`, `wrong` or `isStopped` then says. */
    async settle(field, given) {
        if (given.length > 0) {
            const reply = field.read(given);
            if (reply.kind === 'good')
                return reply.value;
            if (this.#questions === null) {
                this.wrong.push(`${field.flag}: ${reply.because}`);
                return null;
            }
            this.#terminal.err(`${field.flag}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reply.because)}\n`);
        }
        if (this.#questions === null) {
            this.missing.push(field.flag);
            return null;
        }
        return this.#ask(field, this.#questions);
    }
    async #ask(field, questions) {
        const hint = field.suggestion === null ? '' : ` [${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(field.suggestion)}]`;
        while (!this.isStopped) {
            const typed = await questions.ask(`${field.question}${hint}: `);
            if (typed === null)
                break;
            const text = typed === '' && field.suggestion !== null ? field.suggestion : typed;
            const texts = field.isList ? text.split(',').map((part) => part.trim()) : [text];
            const reply = field.read(texts.filter((part) => part !== ''));
            if (reply.kind === 'good')
                return reply.value;
            this.#terminal.err(`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reply.because)}\n`);
        }
        // The question stands on a line that nobody ended.
        this.#terminal.err('\n');
        this.isStopped = true;
        return null;
    }
}
/** A field with one answer. */
function single(flag, question, suggestion, read) {
    return {
        flag,
        question,
        suggestion,
        isList: false,
        read([text]) {
            return text === undefined || text === '' ? { kind: 'bad', because: 'An answer is needed.' } : read(text);
        },
    };
}
function good(value) {
    return { kind: 'good', value };
}
function bad(because) {
    return { kind: 'bad', because };
}
/** What keeps a command from going on after its interview; null when nothing does. */
function sayUnanswered(interview) {
    if (interview.isStopped)
        return 'stopped before all was answered; nothing was written';
    if (interview.wrong.length > 0)
        return interview.wrong.join('\n  ');
    if (interview.missing.length > 0)
        return `there is no terminal to ask at, and these are missing: ${interview.missing.join(', ')}`;
    return null;
}
/** A list of answers, each read by itself; one that stands twice is said to, whatever way it is written. */
function listField(flag, question, suggestion, read, 
/** Whether `-` stands for none. */
mayBeEmpty = false) {
    return {
        flag,
        question,
        suggestion,
        isList: true,
        read(texts) {
            if (mayBeEmpty && texts.length === 1 && texts[0] === '-')
                return good([]);
            const values = [];
            for (const text of texts) {
                const reply = read(text);
                if (reply.kind === 'bad')
                    return reply;
                if (values.some((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one, reply.value)))
                    return bad(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is given twice.`);
                values.push(reply.value);
            }
            return values.length === 0 ? bad('At least one is needed.') : good(values);
        },
    };
}


/***/ }),

/***/ 9986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);
/** Writes files that are not there yet, below a root and nowhere else: nothing is overwritten, and no symbolic link is followed. */



/** @param path relative to the root, in segments without `.` and `..` */
async function writeNewFile(root, path, content) {
    const segments = path.split('/');
    if (path.startsWith('/') || segments.some((one) => one === '' || one === '.' || one === '..' || one.includes('\\')))
        return { kind: 'refused', because: `${path} does not lie below the root` };
    try {
        for (let depth = 1; depth < segments.length; depth += 1) {
            const folder = segments.slice(0, depth).join('/');
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => null);
            if (found === null)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
            else if (!found.isDirectory())
                return { kind: 'refused', because: `${folder} is not a plain folder` };
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), content, { flag: 'wx' });
        return { kind: 'written' };
    }
    catch (error) {
        if ((0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'EEXIST')
            return { kind: 'kept' };
        return { kind: 'refused', because: `${path} cannot be written (${(0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)})` };
    }
}


/***/ }),

/***/ 4311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withQuestions)
/* harmony export */ });
/* unused harmony export openQuestions */
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/**
 * Questions to the person at the terminal, one line each. They go to standard error, so that standard output stays what the command
 * writes; when the input ends every open and later question is answered with null.
 */

/** Null where nobody is there to answer: the input or the output is no terminal. Whoever opens it closes it. */
function openQuestions(input = process.stdin, output = process.stderr) {
    if (input.isTTY !== true || output.isTTY !== true)
        return null;
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
    let isOver = false;
    // A question that is open when the input ends is never settled by Node itself.
    const ended = new Promise((resolve) => {
        lines.once('close', () => {
            isOver = true;
            resolve(null);
        });
    });
    return {
        async ask(question) {
            if (isOver)
                return null;
            const answer = await Promise.race([lines.question(question).catch(() => null), ended]);
            return answer === null ? null : answer.trim();
        },
        close: () => lines.close(),
    };
}
/** Runs something that may ask, and closes what was opened for it. */
async function withQuestions(run) {
    const questions = openQuestions();
    try {
        return await run(questions);
    }
    finally {
        questions?.close();
    }
}


/***/ }),

/***/ 5021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3552);

function say(terminal, blocks) {
    const { isColour: colour, width, program } = terminal;
    terminal.out((0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsText */ .S)({ title: null, blocks, whole: null }, { colour, width, program }));
}


/***/ }),

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ suggestStart),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hW: () => (/* binding */ writeInstant)
/* harmony export */ });
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/* harmony import */ var _domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);
/* harmony import */ var _interview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3485);
/* harmony import */ var _time_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4439);
/** Instants as a change record has them: RFC 3339 with the offset that the policy's zone has then. */







/** `2026-07-01T10:00:00+01:00`: the same instant, with the zone's own offset. @param instant milliseconds since 1970 */
function writeInstant(instant, zone) {
    const offset = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(instant, zone);
    return (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(instant + offset * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY).replace('Z', (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOffset */ .j8)(offset));
}
/** An instant in milliseconds since 1970, of a question and of its flag alike: with an offset, or a wall time of the zone. */
function readInstant(text, zone) {
    const [, date = '', time = ''] = _time_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL */ .G.exec(text) ?? [];
    const full = date === '' ? text : `${date}T${time}:00Z`;
    const advice = (0,_domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInstant */ .wv)(full);
    if (advice !== null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(full))
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date and time. Write it as 2026-11-24T10:00, in the time of ${zone}, or with an offset.`);
    if (advice !== null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${advice.message} ${advice.remedy}`);
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(full);
    if (instant === null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a time.`);
    if (date === '')
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(instant);
    const { kind, first, last } = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readZone */ .Xg)(instant, zone);
    const local = `${date} ${time}`;
    switch (kind) {
        case 'once':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(first);
        case 'never': {
            // By the offset of before the change it is after it, and by that of after the change before it.
            const before = instant - (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(first, zone) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} never show ${local}: they go forward then. Write ${writeInstant(before, zone)} or ${writeInstant(first, zone)}.`);
        }
        case 'twice':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} show ${local} twice: they go back then. Write ${writeInstant(first, zone)} or ${writeInstant(last, zone)}.`);
    }
}
/**
 * 10:00 on the first day that the lead time allows, at the earliest tomorrow; null where the days cannot be counted. An emergency
 * waits for no day: the next full minute.
 */
function suggestStart(policy, type, level, now) {
    if (type === 'emergency')
        return Math.ceil(now / _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
    const lead = type === 'normal' ? policy.schedule['lead-time'][level] : 0;
    const found = (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .addWorkingDays */ .A9)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now, policy.timezone), Math.max(lead, 1), (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .holidaysOf */ .FQ)(policy));
    return found.kind === 'beyond' ? null : (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOnDay */ .Ox)(found.day, '10:00', '12:00', policy.timezone).start;
}


/***/ }),

/***/ 4914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   TYPES: () => (/* binding */ TYPES)
/* harmony export */ });
/* harmony import */ var _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);
/** The options of `change-gate new`. */



const TYPES = ['normal', 'standard', 'emergency'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)('new', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .atMostOne */ .jH)('ID', 'the id of the record; default: the next one that is free', 'name one id at most'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV)(),
    type: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(TYPES.join('|'), 'what type of change it is'),
    title: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('T', 'what is changed, in one line'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA)('E', 'an environment that it goes to'),
    item: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA)('I', 'a configuration item that it touches'),
    impact: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('1-5', 'how bad it is if it goes wrong'),
    likelihood: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('1-5', 'how likely it is to go wrong'),
    start: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('TIME', "when it may begin to go out, in the policy's zone or with an offset"),
    end: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('TIME', 'when it has to be over, written in the same way'),
    'requested-by': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('LOGIN', 'who asks for it'),
    'assessed-by': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('LOGIN', 'who assessed it'),
    model: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('ID', 'the model of a standard change'),
    incident: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('X', 'the incident that an emergency change answers to'),
    from: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('ID', 'writes the record for the next environment: what people wrote in ID is copied, and it covers ID'),
    print: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('shows the record and writes nothing'),
}, ({ named }) => {
    const advice = named === null ? null : _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.Id(named);
    return advice === null ? null : `${advice.message} ${advice.remedy}`;
});


/***/ }),

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
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

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeRecord),
/* harmony export */   Hn: () => (/* binding */ nextId),
/* harmony export */   IC: () => (/* binding */ nextRecordPath),
/* harmony export */   N: () => (/* binding */ findTaken)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);
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


/***/ })

};
;