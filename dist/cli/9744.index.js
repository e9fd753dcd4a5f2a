"use strict";
exports.id = 9744;
exports.ids = [9744,8053];
exports.modules = {

/***/ 9744:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approve: () => (/* binding */ approve_approve),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/disk/plain-files.js
var plain_files = __webpack_require__(4786);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var terms_digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/words.js
var words = __webpack_require__(1688);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/files/checks/text-kinds.js
var text_kinds = __webpack_require__(4979);
// EXTERNAL MODULE: external "./yaml.js"
var external_yaml_js_ = __webpack_require__(3804);
// EXTERNAL MODULE: ./.build/build/src/files/edit/record-text.js
var record_text = __webpack_require__(7786);
;// CONCATENATED MODULE: ./.build/build/src/files/edit/entry-place.js
/**
 * Where an entry goes in the text of a record's `approvals`, so that every other byte stays: comments, order, quotes, line ends. It
 * only proposes; whoever uses it reads the result again and compares.
 */


/** The record's text with the entry, in one or two ways of which the first that reads back well is meant. @param text a record that parsed */
function insertEntry(text, entry) {
    const record = (0,record_text/* openText */.Uq)(text);
    if (record === null)
        return [];
    const pair = (0,record_text/* pairOf */.cF)(record, 'approvals');
    if (pair === null)
        return (0,record_text/* addKey */.Fx)(record, ['approvals:', ...writeBlock(entry, '  ')], `approvals: [${writeFlow(entry)}]`);
    if (!(0,external_yaml_js_.isSeq)(pair.value))
        return [];
    return pair.value.flow === true
        ? addToFlow(text, pair.value, entry)
        : addToBlock(text, pair.value, entry, record.eol);
}
function addToFlow(text, list, entry) {
    const start = list.range?.[0];
    if (start === undefined)
        return [];
    const last = list.items.at(-1);
    if (last === undefined)
        return [(0,record_text/* splice */.V4)(text, start + 1, writeFlow(entry))];
    const at = (0,record_text/* endOf */.pJ)(last);
    // A comma after the last entry may stay where it is.
    return at === null ? [] : [(0,record_text/* splice */.V4)(text, at, `, ${writeFlow(entry)}`)];
}
function addToBlock(text, list, entry, eol) {
    const token = list.srcToken;
    const at = (0,record_text/* endOf */.pJ)(list.items.at(-1));
    if (at === null || token?.type !== 'block-seq')
        return [];
    const indent = ' '.repeat(token.indent);
    const block = writeBlock(entry, indent)
        .map((line) => `${line}${eol}`)
        .join('');
    // A text block ends after its last line break; anything else somewhere in a line, where a comment may follow.
    if (text[at - 1] === '\n')
        return [(0,record_text/* splice */.V4)(text, at, block)];
    const next = text.indexOf('\n', at);
    return next === -1 ? [(0,record_text/* splice */.V4)(text, text.length, `${eol}${block}`)] : [(0,record_text/* splice */.V4)(text, next + 1, block)];
}
function writeBlock(entry, indent) {
    return entry.map(([key, scalar], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${scalar}`);
}
function writeFlow(entry) {
    return `{${entry.map(([key, scalar]) => `${key}: ${scalar}`).join(', ')}}`;
}

// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/given-time.js
var given_time = __webpack_require__(8449);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/interview.js
var kit_interview = __webpack_require__(3485);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/questions.js
var questions = __webpack_require__(4311);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/record-file.js
var record_file = __webpack_require__(9316);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/say.js
var say = __webpack_require__(5021);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/approve.js
var approve = __webpack_require__(8053);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/approve-words.js
/** What `approve` says of the entry that it wrote; nothing that does not hold. */


function sayInterest(person, record, policy) {
    const isOne = (logins) => person.logins.some((login) => (0,names/* includesName */.VH)(logins, login));
    const independent = policy.approvals['independent-of'];
    const carrying = record.implementers ?? [record['requested-by']];
    const parts = [
        ...(independent.includes('requester') && isOne([record['requested-by']]) ? ['asked for'] : []),
        ...(independent.includes('implementers') && isOne(carrying) ? ['carries out'] : []),
    ];
    if (parts.length === 0)
        return null;
    return `It will not count: ${person.login} ${(0,safe_text/* listWords */.yh)(parts, 'and')} this change, and so may not approve it.`;
}
/** What an entry is worth under the policy, and what to do where it is worth nothing. Nothing is said of it that does not hold. */
function sayDecision(decision, person, record, policy, weigh) {
    if (decision === 'rejected')
        return ['A rejection by somebody who could approve refuses the change until they add another entry.'];
    if (decision === 'deferred')
        return ['A deferral does not count: the change still needs an approval.'];
    const interest = sayInterest(person, record, policy);
    if (interest !== null)
        return [interest];
    const worth = weigh();
    if (worth.kind === 'does-not-count')
        return [`It will not count: ${worth.because}.`];
    const doubt = worth.kind === 'counts' ? [] : [`It may not count: ${worth.because}.`];
    return [...doubt, ...sayEvidence(policy, worth)];
}
/** What the policy asks for as proof. */
function sayEvidence(policy, worth) {
    const { evidence } = policy.approvals;
    const unless = worth.kind === 'counts' && worth.unless !== null ? `, unless ${worth.unless}` : '';
    if (evidence.includes('declared'))
        return [
            worth.kind === 'counts'
                ? `The policy accepts declared entries: it counts as long as the record does not change${unless}.`
                : 'The policy accepts declared entries, as long as the record does not change.',
        ];
    if (evidence.includes('commit'))
        return [
            `It is proved once its approver commits it, with their own verified signature (evidence \`commit\`)${unless === '' ? '' : `; it counts then${unless}`}.`,
        ];
    const ways = [
        ...(evidence.includes('review') ? ['approve the pull request in a review'] : []),
        // Nobody knows here whether the gate is in the job that waits; where nothing else counts it has to be.
        ...(evidence.every((one) => one === 'environment')
            ? ['approve the environment when the job that deploys waits for it, with the gate as a step of that job']
            : []),
    ];
    return [
        `The entry alone does not count: the policy accepts ${(0,safe_text/* listWords */.yh)(evidence, 'and')}, not declared or commit.`,
        `To approve: ${(0,safe_text/* listWords */.yh)(ways, 'or')}.`,
    ];
}

// EXTERNAL MODULE: ./.build/build/src/domain/decision/change.js + 4 modules
var change = __webpack_require__(505);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/run.js
var run = __webpack_require__(3041);
// EXTERNAL MODULE: ./.build/build/src/domain/schedule/calendar.js
var calendar = __webpack_require__(5005);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/empty-world.js
var empty_world = __webpack_require__(273);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/approve-worth.js
/**
 * What an entry under `approvals` is worth, by the same decision as the gate's: level, independence, date, digest. On a checkout a yes
 * cannot be proved, so the question is what would become of it if it were.
 */






/** What the last entry of a record is worth as a yes. */
function weighEntry({ path, record, now }, rules) {
    const { register } = rules;
    if (register === null)
        return { kind: 'does-not-count', because: 'there is no register' };
    const policy = {
        ...rules.policy,
        // As if it were proved; bound to the record, since a checkout knows of no pull request.
        approvals: { ...rules.policy.approvals, evidence: ['declared'], 'binds-to': 'record' },
    };
    const read = { path, value: record, digest: (0,terms_digest/* digestRecord */.Gs)(record) };
    const { models, items } = rules;
    const facts = (0,empty_world/* emptyFacts */.JI)(now, 'local');
    const world = (0,empty_world/* emptyWorld */.wW)({ stage: 'review', now, policy, register, models, items, judged: [read], facts });
    const directory = (0,read_rules/* directoryOf */.jt)(register, policy);
    const { verdict, findings } = (0,change/* judgeChange */.s)({
        ...(0,run/* withDirectory */.u)((0,run/* startRun */.A)(world, (0,calendar/* readCalendar */.f)(world.calendar, policy)), directory),
        record: read,
    });
    const index = (record.approvals ?? []).length - 1;
    const entry = record.approvals?.[index];
    const counted = verdict.approvals.some((one) => one.approver === entry?.approver && one.at === entry.at && one.counted);
    const files = findings.find(({ unread }) => unread?.cause === 'not-here');
    if (counted)
        return {
            kind: 'counts',
            unless: files === undefined ? null : 'the files that the change touches raise the level that is needed',
        };
    const doubt = findings.find((one) => isAbout(one, index)) ?? null;
    const because = doubt === null ? 'the rules that match ask for other people' : doubt.message.replace(/\.$/u, '');
    if (directory.unreadTeams.length > 0 && (doubt === null || OF_TEAMS.includes(doubt.reason)))
        return { kind: 'may-count', because: `${because}. A team may still give them a level, which only GitHub knows` };
    return { kind: 'does-not-count', because };
}
/** What membership of a team could change. */
const OF_TEAMS = ['approver-role-not-held', 'approver-below-level', 'approver-unknown'];
function isAbout({ where, level, reason }, index) {
    return (level !== 'warning' &&
        reason !== 'approval-unbound' &&
        where?.pointer[0] === 'approvals' &&
        where.pointer[1] === index);
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/approve.js
/**
 * `change-gate approve ID`: adds an entry under `approvals` that is bound to the record's present digest, and changes no other byte. An
 * entry is a claim; the command says what it is worth under the policy.
 */



























const command = {
    options: approve.OPTIONS,
    run: (args, terminal) => (0,questions/* withQuestions */.s)((questions) => approve_approve(args, terminal, questions)),
};
/** @param questions null where nobody can be asked; whoever opened them closes them */
async function approve_approve(args, terminal, questions) {
    const given = approve.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'approve', given);
    const { root, named } = given;
    const now = terminal.now();
    const { policy, register, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, now, false);
    if (faults.length > 0 || register === null) {
        terminal.err((0,read_rules/* renderFaults */.MT)(faults, texts, terminal));
        const why = faults.length > 0 ? '' : ': there is no .github/change-gate/register.yml';
        terminal.err(`change-gate approve: nothing was written, as who may approve cannot be read${why}\n`);
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const times = await (0,given_time/* settleTimes */.Eh)([given.at], () => policy.timezone);
    if (typeof times === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'approve', times);
    const at = times[0] ?? now;
    if ((0,instants/* compareInstants */.QI)(at, now) > 0)
        return (0,options/* refuseUsage */.ms)(terminal, 'approve', `--at ${at} is in the future; it is ${now} now`);
    const found = await (0,record_file/* findRecordFile */.b)(root, policy, named);
    if (typeof found === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'approve', found);
    const interview = new kit_interview/* Interview */.uu(terminal, questions);
    const login = await interview.settle(WHO, given.as);
    if (login === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'approve', (0,kit_interview/* sayUnanswered */.kh)(interview) ?? 'there is no --as');
    const directory = (0,read_rules/* directoryOf */.jt)(register, policy);
    const person = (0,people/* findPerson */.vW)(directory, { login, id: null });
    if (person.kind !== 'person')
        return refuse(terminal, `${login} is not in ${register.path}, so their decision counts for nothing.`);
    const files = new files_read/* FilesRead */.kB();
    const record = files.read(found, change_record/* parseRecord */.Hh, named);
    if (record === null) {
        terminal.err((0,read_rules/* renderFaults */.MT)((0,files_read/* diagnosed */.$Q)(files), files.texts, terminal));
        return refuse(terminal, `${found.path} has faults; correct them first, as an entry is bound to what the record says.`);
    }
    const over = sayOver(record, directory, person.person, at);
    if (over !== null)
        return refuse(terminal, over);
    const role = levelOf(directory, person.person, at, record);
    const vote = { ...given, login, at, role, digest: (0,terms_digest/* digestRecord */.Gs)(record) };
    const edited = addEntry(found, record, vote);
    if (typeof edited !== 'string')
        return refuse(terminal, edited.because);
    const present = await (0,promises_.readFile)((0,external_node_path_.join)(root, found.path));
    if (!present.equals(found.bytes))
        return refuse(terminal, `${found.path} was changed by somebody else just now.`);
    (0,plain_files/* replaceFile */.fR)((0,external_node_path_.join)(root, found.path), edited);
    const worth = await worthOf(root, found.path, edited, now);
    const lines = [
        `Written: ${found.path} says that ${login}${role === null ? '' : `, ${(0,words/* sayName */.NJ)(role)},`} ${given.decision} ${record.id} (${(0,terms_digest/* shortDigest */.VK)(vote.digest)}) at ${at}.`,
        ...sayDecision(given.decision, person.person, record, policy, worth),
    ];
    (0,say/* say */.c)(terminal, [{ kind: 'list', what: 'notes', entries: lines }]);
    return kit_terminal/* EXIT */.dc.pass;
}
const WHO = (0,kit_interview/* single */.J0)('--as', 'Who decides (GitHub login)', null, (text) => {
    const advice = text_kinds/* CHECKS */.u.Login(text);
    return advice === null ? (0,kit_interview/* good */.uw)(text) : (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
});
/** The text of the record with one entry more and nothing else changed, or why there is none. */
function addEntry({ path, bytes }, record, vote) {
    const before = new TextDecoder().decode(bytes);
    const entry = writeEntry(vote);
    const edited = insertEntry(before, entry).find((candidate) => isOnlyAdded(path, candidate, record));
    return edited ?? { because: sayNoPlace(path, before, entry) };
}
/** Models and catalog can raise the level that is needed; where they cannot be read nothing is promised. */
async function worthOf(root, path, text, now) {
    const written = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    const rules = await (0,read_rules/* readRules */.Kc)(root, now, true);
    return () => written.kind !== 'valid' || rules.faults.length > 0
        ? { kind: 'may-count', because: 'a file of the rules has faults; `change-gate check` shows them' }
        : weighEntry({ path, record: written.value, now }, rules);
}
function refuse(terminal, message) {
    terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate approve: ${(0,program/* nameCommands */.G2)(message, terminal.program)}\nNothing was written.\n`));
    return kit_terminal/* EXIT */.dc.refused;
}
/** Why another entry would change nothing; null when it would. */
function sayOver(record, directory, person, at) {
    if (record.withdrawn !== undefined)
        return `${record.id} was withdrawn by ${record.withdrawn.by}.`;
    if (record.outcome !== undefined)
        return `${record.id} has ended (${record.outcome.result}).`;
    const later = (record.approvals ?? []).find((entry) => {
        const other = (0,people/* findPerson */.vW)(directory, { login: entry.approver, id: null });
        return other.kind === 'person' && other.person.key === person.key && (0,instants/* compareInstants */.QI)(entry.at, at) >= 0;
    });
    if (later === undefined)
        return null;
    return `${later.approver} has an entry of ${later.at} already (${later.decision}), and only the latest entry of a person counts.`;
}
/** The person's own level at that instant or, without one, the highest that is lent to them for this change's environments. */
function levelOf(directory, person, at, record) {
    const own = (0,people/* roleAt */.Ci)(directory, person, at).role;
    if (own !== null)
        return own;
    const { usable } = (0,people/* delegationsTo */.N)(directory, person, at, ({ limit }) => limit?.environments === undefined ||
        record.environments.every((name) => (limit.environments ?? []).some((pattern) => (0,names/* isNameMatch */.bQ)(pattern, name)))
        ? null
        : 'does not reach this environment');
    return usable.reduce((best, { role }) => (0,roles/* higherRole */.Au)(best, role), null);
}
function writeEntry({ login, role, decision, at, digest, note }) {
    const short = (0,terms_digest/* shortDigest */.VK)(digest);
    return [
        ['approver', (0,yaml_text/* writeScalar */.g)(login)],
        ...(role === null ? [] : [['role', role]]),
        ['decision', decision],
        ['at', at],
        // The digits may all be decimal, or look like a number with an exponent.
        ['digest', /^[0-9]+(?:e[0-9]+)?$/u.test(short) ? JSON.stringify(short) : short],
        ...(note === null ? [] : [['note', (0,yaml_text/* writeScalar */.g)(note)]]),
    ];
}
/** Whether the text reads as the record with one approval more, after all others, and with the same digest. */
function isOnlyAdded(path, text, record) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(text));
    if (parsed.kind !== 'valid')
        return false;
    const { approvals = [], ...rest } = parsed.value;
    const { approvals: before = [], ...restBefore } = record;
    return ((0,terms_digest/* digestRecord */.Gs)(parsed.value) === (0,terms_digest/* digestRecord */.Gs)(record) &&
        JSON.stringify(sortKeys(rest)) === JSON.stringify(sortKeys(restBefore)) &&
        approvals.length === before.length + 1 &&
        JSON.stringify(approvals.slice(0, -1)) === JSON.stringify(before));
}
function sortKeys(value) {
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Why no entry could be added: the entry itself is at fault, or the file's layout leaves no place that is safe. */
function sayNoPlace(path, text, entry) {
    const [candidate] = insertEntry(text, entry);
    const parsed = candidate === undefined ? null : (0,change_record/* parseRecord */.Hh)(path, new TextEncoder().encode(candidate));
    if (parsed?.kind === 'faulty') {
        const [first] = parsed.diagnostics;
        if (first !== undefined)
            return `with this entry the record would be faulty: ${(0,safe_text/* shown */.SP)(`${first.message} ${first.remedy}`)}`;
    }
    const lines = entry.map(([key, scalar], index) => `  ${index === 0 ? '- ' : '  '}${key}: ${scalar}`);
    return `the entry cannot be added to ${path} without changing other text. Write it by hand, under \`approvals\`:\n${lines.join('\n')}`;
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

/***/ 8053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate approve`. */


const DECISIONS = ['approved', 'rejected', 'deferred'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('approve', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    as: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('LOGIN', 'the GitHub login of whoever decides'),
    decision: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(DECISIONS, 'what they decide; default: approved', 'approved'),
    note: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('N', 'what they have to say of it'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("when they decided, in the policy's zone or with an offset; default: now"),
});


/***/ })

};
;