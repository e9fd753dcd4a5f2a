export const id = 8229;
export const ids = [8229];
export const modules = {

/***/ 8229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/files/checks/text-kinds.js
var text_kinds = __webpack_require__(4979);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/calendar.js
var calendar = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/policy.js
var policy = __webpack_require__(7496);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/register.js
var register = __webpack_require__(6059);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/interview.js
var kit_interview = __webpack_require__(3485);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/new-files.js
var new_files = __webpack_require__(9986);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/yaml-text.js
var yaml_text = __webpack_require__(1799);
;// CONCATENATED MODULE: ./.build/build/src/cli/templates/governance.js
/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */


function writePolicy(environment) {
    return `# What the gate asks for. Every key is optional, and what is left out has a default that is strict (docs/policy.md of change-gate).
version: 1
timezone: Europe/London
holidays: england-and-wales             # or scotland, northern-ireland, none
environments:                           # the first match wins
  # advise: what is not authorised warns. Change it to enforce when the warnings are those that you want.
  ${(0,yaml_text/* writeScalar */.g)(environment)}: {gate: advise}
  "*": {gate: none}
`;
}
function writeRegister(login) {
    const name = (0,yaml_text/* writeScalar */.g)(login);
    // Others than the person themself, whoever that is.
    const [analyst, manager] = ['bkhan', 'dlee', 'efox'].filter((one) => !(0,names/* isSameName */.yS)(one, login));
    return `# Who holds which role level, and from when to when. Whoever can change this file can change who approves: CODEOWNERS guards it.
# Levels, ascending: configuration-analyst, change-and-release-analyst, change-and-release-manager.
version: 1
people:
  # Nobody approves a change of their own, so that one person is not enough. An analyst may assess risk and approve what is low; a
  # manager approves the rest. Give the numeric id as well (id: 583231), because a login can pass to somebody else.
  - {login: ${name}, role: change-and-release-manager}
  # - {login: ${analyst}, role: change-and-release-analyst}
  # - {login: ${manager}, role: change-and-release-manager, capacities: [security]}
# High and extreme risk needs this board and the capacity security, by the policy's defaults.
# boards:
#   cab: {chair: change-and-release-manager, members: [${name}, ${analyst}, ${manager}], quorum: 2}
# Whom to ask when nobody whom the register lists can approve.
escalation: [${name}]
`;
}
function writeCalendar(environment) {
    const name = (0,yaml_text/* writeScalar */.g)(environment);
    return `# When changes may go out. Where a window names an environment, a change has to lie wholly inside one; a freeze beats every window.
version: 1
windows: []
  # - name: weekday mornings
  #   environments: [${name}]
  #   recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
  #   from: "09:30"
  #   to: "16:00"
freezes: []
  # - id: FRZ-2026-12
  #   name: Year end
  #   start: 2026-12-18T17:00:00+00:00
  #   end: 2027-01-04T09:00:00+00:00
  #   hardness: soft                    # soft: blocks high and extreme risk; hard: blocks all but emergencies
  #   environments: [${name}]
bank-holidays: allow                    # or freeze
`;
}
/** Lines for CODEOWNERS. The last line that matches a file decides, so that they belong at its end. */
function writeOwners(login) {
    return `# Whoever can change these files can change what the gate asks for, or take it away. "Require review from Code Owners" makes this count.
/.github/ @${login}
/CODEOWNERS @${login}
/docs/CODEOWNERS @${login}
/catalog-info.yaml @${login}
`;
}

;// CONCATENATED MODULE: ./.build/build/src/cli/templates/workflow.js
/**
 * The workflow that `change-gate init` writes: the check at review, and the job to call before a deployment. It reads only, checks
 * nothing out, and its jobs have no environment of their own, because GitHub would record those as deployments.
 */
/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';
function writeWorkflow(environment) {
    return `# The gate: a check on pull requests, and a job to call before a deployment.
#
# In the workflow that deploys, before the job that deploys:
#
#   jobs:
#     gate:
#       # At least what any job below asks for, the one that is left out too: GitHub runs nothing otherwise.
#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read}
#       uses: ./.github/workflows/change-gate.yml
#       with:
#         environment: ${JSON.stringify(environment)}
#     deploy:
#       needs: gate
#       # Add this line when the policy says enforce. While it says advise, it would stop what the gate only warns of.
#       # if: needs.gate.outputs.decision == 'authorised'
name: change-gate
on:
  # pull_request_target reads the workflow from the default branch, so a pull request cannot change its own gate. Nothing of the pull
  # request is checked out or run.
  pull_request_target:
    types: [opened, reopened, synchronize, edited, ready_for_review]
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
  workflow_call:
    inputs:
      environment:
        description: The environment that is deployed to, by its exact name.
        type: string
        required: true
    outputs:
      decision:
        description: Compare it with 'authorised'; an empty one is not an answer.
        value: \${{ jobs.deployment.outputs.decision }}

permissions: {}

jobs:
  review:
    name: change-gate
    if: inputs.environment == ''
    runs-on: ubuntu-24.04
    permissions:
      contents: read                  # policy, register, calendar, records, commits
      pull-requests: read             # the pull request, its reviews and files; write, where it is to comment (and then above too)
      actions: read                   # when a commit became the head
    steps:
      # The zeros are a placeholder: write the full commit SHA of the release that you use, in both places.
      - uses: ${ACTION}

  deployment:
    if: inputs.environment != ''
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      pull-requests: read
      actions: read
      deployments: read               # what went out before
    outputs:
      decision: \${{ steps.gate.outputs.decision }}
    steps:
      - id: gate
        uses: ${ACTION}
        with:
          environment: \${{ inputs.environment }}
`;
}

;// CONCATENATED MODULE: ./.build/build/src/cli/commands/init.js
/**
 * `change-gate init`: sets a repository up in advise mode. It writes only what is not there, says of each file what it did, and says
 * what a person still has to do; nothing that it writes authorises anything.
 */

















const FOLDER = '.github/change-gate';
/** Where GitHub looks for CODEOWNERS, in its order. */
const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** @param questions null where nobody can be asked; whoever opened them closes them */
async function init(args, terminal, questions) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'init', options);
    const { root } = options;
    if (!(await (0,read_rules/* isFolder */.lQ)(root)))
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'init', `--root ${JSON.stringify(root)} is no folder`);
    const interview = new kit_interview/* Interview */.uu(terminal, questions);
    const login = await interview.settle(askLogin(), options.login);
    const given = options.environment.length > 0 || interview.canAsk;
    const environment = given ? await interview.settle(askEnvironment(), options.environment) : 'production';
    const unanswered = (0,kit_interview/* sayUnanswered */.kh)(interview);
    if (unanswered !== null || login === null || environment === null)
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'init', unanswered ?? 'an answer is missing');
    const files = filesFor(login, environment);
    const wrong = files.flatMap(({ faults }) => faults);
    if (wrong.length > 0)
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'init', wrong.join('\n  '));
    const said = [];
    let isRefused = false;
    for (const { path, content, what } of files) {
        const written = await (0,new_files/* writeNewFile */.S)(root, path, content);
        if (written.kind === 'refused')
            isRefused = true;
        said.push(sayWritten(written, path, what));
    }
    const owned = OWNERS.find((path) => isThere((0,external_node_path_.join)(root, path))) ?? null;
    if (owned === null) {
        const written = await (0,new_files/* writeNewFile */.S)(root, OWNERS[0], writeOwners(login));
        if (written.kind === 'refused')
            isRefused = true;
        said.push(sayWritten(written, OWNERS[0], 'who guards these files'));
    }
    else
        said.push(`kept     ${owned}, which is there already; add these lines at its end:`, ...indent(writeOwners(login)));
    const next = isRefused
        ? ['Put right what is refused, and run this again; it keeps what is there.']
        : ['Next:', ...nextSteps(owned ?? OWNERS[0])];
    terminal.out((0,safe_text/* withoutCommands */.Df)(`${[...said, '', ...next].join('\n')}\n`));
    return isRefused ? kit_terminal/* EXIT */.d.refused : kit_terminal/* EXIT */.d.pass;
}
function nextSteps(owners) {
    return [
        `  1. Add to ${FOLDER}/register.yml whoever assesses and approves: nobody approves a change of their own.`,
        '  2. In .github/workflows/change-gate.yml write the commit of the release that you use in place of the zeros.',
        '  3. Call that workflow from the one that deploys; its first lines show how.',
        `  4. Name in ${owners} who guards these files, and require review from Code Owners on the default branch.`,
        '  5. Commit it all, and write a first record: change-gate new',
        `  6. When the warnings are those that you want, write enforce in ${FOLDER}/policy.yml and add the line \`if:\`.`,
    ];
}
function indent(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `           ${line}`);
}
function filesFor(login, environment) {
    const schema = readSchema();
    const file = (name, content, what, parse) => {
        const path = `${FOLDER}/${name}`;
        const parsed = parse(path, new TextEncoder().encode(content));
        const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
        return { path, content, what, faults };
    };
    return [
        file('policy.yml', writePolicy(environment), 'what the gate asks for: it only advises yet', policy/* parsePolicy */.O),
        file('register.yml', writeRegister(login), 'who holds which role level', register/* parseRegister */.n),
        file('calendar.yml', writeCalendar(environment), 'windows and freezes: none yet', calendar.parseCalendar),
        ...(schema === null
            ? []
            : [{ path: `${FOLDER}/change-record.schema.json`, content: schema, what: 'for editors', faults: [] }]),
        {
            path: '.github/workflows/change-gate.yml',
            content: writeWorkflow(environment),
            what: 'the check at review, and the gate before a deployment',
            faults: [],
        },
    ];
}
function sayWritten(written, path, what) {
    switch (written.kind) {
        case 'written':
            return `written  ${path}: ${what}`;
        case 'kept':
            return `kept     ${path}, which is there already`;
        case 'refused':
            return `refused  ${written.because}`;
    }
}
function askLogin() {
    return (0,kit_interview/* single */.J0)('--login', 'Your GitHub login, the first change and release manager', null, (text) => {
        const advice = text_kinds/* CHECKS */.u.Login(text);
        if ((0,logins/* isBotLogin */.DU)(text))
            return (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is a bot; a person is needed here.`);
        return advice === null ? (0,kit_interview/* good */.uw)(text) : (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
    });
}
function askEnvironment() {
    return (0,kit_interview/* single */.J0)('--environment', 'The environment that the gate is for', 'production', (text) => {
        const advice = text_kinds/* CHECKS */.u.EnvironmentName(text);
        if (advice !== null)
            return (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
        // In the workflow it would be an expression.
        return text.includes('${{') ? (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} holds "\${{".`) : (0,kit_interview/* good */.uw)(text);
    });
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // A folder that cannot be looked into: writing there says why.
        return false;
    }
}
/** The schema that lies beside this program; null where the program stands alone. */
function readSchema() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    // Two folders up from the bundle, three from the source.
    const paths = ['../..', '../../..'].map((up) => (0,external_node_path_.join)(here, up, 'schemas', 'change-record.schema.json'));
    const path = paths.find((one) => (0,external_node_fs_.existsSync)(one));
    return path === undefined ? null : (0,external_node_fs_.readFileSync)(path);
}
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values } = (0,external_node_util_.parseArgs)({ args: [...args], options: { root: text, login: text, environment: text } });
        return {
            root: values.root ?? '.',
            login: values.login === undefined ? [] : [values.login],
            environment: values.environment === undefined ? [] : [values.environment],
        };
    }
    catch (error) {
        return (0,read_rules/* sayMisuse */.kw)(error);
    }
}


/***/ }),

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   kh: () => (/* binding */ sayUnanswered),
/* harmony export */   uu: () => (/* binding */ Interview),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
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
            const reply = field.read(given, false);
            if (reply.kind === 'good')
                return reply.value;
            if (this.#questions === null) {
                this.wrong.push(`${field.flag}: ${reply.because}`);
                return null;
            }
            this.#terminal.err(`${field.flag}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reply.because)}\n`);
        }
        if (this.#questions === null) {
            this.missing.push(field.flag);
            return null;
        }
        return this.#ask(field, this.#questions);
    }
    async #ask(field, questions) {
        const hint = field.suggestion === null ? '' : ` [${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(field.suggestion)}]`;
        while (!this.isStopped) {
            const typed = await questions.ask(`${field.question}${hint}: `);
            if (typed === null)
                break;
            const text = typed === '' && field.suggestion !== null ? field.suggestion : typed;
            const texts = field.isList ? text.split(',').map((part) => part.trim()) : [text];
            const reply = field.read(texts.filter((part) => part !== ''), true);
            if (reply.kind === 'good')
                return reply.value;
            this.#terminal.err(`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reply.because)}\n`);
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
        read([text], isTyped) {
            return text === undefined || text === '' ? { kind: 'bad', because: 'An answer is needed.' } : read(text, isTyped);
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

/***/ 638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kw: () => (/* binding */ sayMisuse),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   ms: () => (/* binding */ refuseUsage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6893);
/* harmony import */ var _domain_register_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3760);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5343);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3112);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(392);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6080);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */









/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const library = new _gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .Library */ .wp();
    const faults = [];
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .openCheckout */ .H)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const governance = await source.readGovernance();
    const policy = (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(library, governance, faults);
    const { register, models } = await (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readRest */ .XE)(library, source, {
        ...governance,
        calendar: { kind: 'known', value: null },
        models: isAll ? governance.models : { kind: 'known', value: [] },
    }, faults);
    const items = isAll
        ? await (0,_gate_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .readItems */ .F1)(library, await source.readCatalogs(policy['configuration-items']), faults, policy['configuration-items'])
        : null;
    const located = faults.filter(({ level }) => level === 'error').map((fault) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(fault, library));
    return {
        policy,
        register,
        models,
        items,
        faults: (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosed */ .$Q)(library), ...located]),
        texts: library.texts,
    };
}
/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
function directoryOf(register, policy) {
    return (0,_domain_register_people_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDirectory */ .WP)(register.value, register.path, policy.timezone, undefined);
}
/** Findings as `check` shows them, with the source line and a caret. */
function renderFaults(faults, texts, width) {
    const columns = Math.min(Math.max(width, 40), 120);
    const blocks = faults.slice(0, 100).map((fault) => {
        const place = fault.path === null
            ? ''
            : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(fault.path, 200), fault.line, fault.column].filter((part) => part !== null).join(':')}`;
        return [
            `${fault.level} ${fault.reason}${place}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(fault.message), columns, '  '),
            ...(0,_render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLines */ .J)(fault, texts, columns - 4).map((line) => `    ${line}`),
            `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(fault.remedy), columns, '    ').trimStart()}`,
        ].join('\n');
    });
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
/** Says on standard error what is wrong with how a command was called. */
function refuseUsage(terminal, command, message) {
    terminal.err(`${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(`change-gate ${command}: ${message}`)}\nSee: change-gate help\n`);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage;
}
/** The first line of what `parseArgs` throws. */
function sayMisuse(error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    // Node goes on to explain how to name a file that begins with a dash.
    return (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(first.replace(/\. To specify a positional argument.*/u, '') || 'wrong usage', 300);
}


/***/ }),

/***/ 1799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* reexport safe */ _files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   g: () => (/* reexport safe */ _files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2007);
/** The way from a value to its text is that of the records. */



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

/***/ 3112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/** The line of a file that a finding is about, with a caret under the place. What cannot be seen in it is named, as everywhere. */

/** How much of a long line stands before the caret. */
const BEFORE = 40;
/**
 * Two lines, `12 | level: low` and the caret; none where the place or its text is not known.
 * @param width columns; a longer line is cut around the caret
 */
function sourceLines(finding, texts, width) {
    const { path, line, column } = finding;
    if (path === null || line === null || column === null)
        return [];
    const text = lineOf(texts.get(path), line);
    if (text === null)
        return [];
    const start = Math.max(0, column - 1 - BEFORE);
    const prefix = show(text.slice(start, column - 1));
    const gutter = String(line);
    const room = Math.max(width - gutter.length - 3, 20);
    const lead = start === 0 ? '' : '\u2026';
    const shownLine = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${lead}${prefix}${show(text.slice(column - 1, column - 1 + room))}`, Math.max(room, lead.length + prefix.length + 2));
    return [
        `${gutter} | ${shownLine}`,
        `${' '.repeat(gutter.length)} | ${' '.repeat(lead.length + Array.from(prefix).length)}^`,
    ];
}
/** One line of a text, counted from 1; null where there is no such line. */
function lineOf(text, line) {
    if (text === undefined)
        return null;
    let from = 0;
    for (let passed = 1; passed < line; passed += 1) {
        const next = text.indexOf('\n', from);
        if (next === -1)
            return null;
        from = next + 1;
    }
    const end = text.indexOf('\n', from);
    const found = (end === -1 ? text.slice(from) : text.slice(from, end)).replace(/\r$/u, '');
    return found.trim() === '' ? null : found;
}
function show(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(text.replace(/\t/g, ' '));
}


/***/ }),

/***/ 392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n');
}
function wrapParagraph(paragraph, room) {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
