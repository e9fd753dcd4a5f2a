export const id = 8229;
export const ids = [8229,1137];
export const modules = {

/***/ 466:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6150);
/**
 * Files of a checkout: plain files only, below the root, found by the policy's globs. They are read one after the other: a run reads
 * a handful, and for those the threads of asynchronous reading cost more time than they save.
 */



/** Folders that never hold records and are costly to walk. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** One file; null where it is not there. */
async function readTextFile(root, path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (!stat.isFile())
            return { kind: 'unavailable', because: `${path} is not a plain file` };
        return { kind: 'known', value: { path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), ref: null } };
    }
    catch (error) {
        if (isAbsent(error))
            return { kind: 'known', value: null };
        return { kind: 'unavailable', because: `${path}: ${codeOf(error)}` };
    }
}
/** Every path below the root that one of the globs matches, in order; only folders that a glob could reach are walked. */
async function findFiles(root, globs) {
    const found = [];
    const walk = (folder) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name) && globs.some((glob) => isReachable(glob, path)))
                    walk(path);
            }
            else if ((0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordPath */ .$k)(globs, path))
                found.push({ path, isPlain: entry.isFile() });
        }
    };
    try {
        walk('');
    }
    catch (error) {
        return { kind: 'unavailable', because: `the folder ${root} could not be read (${codeOf(error)})` };
    }
    return { kind: 'known', value: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** Whether a glob could match something below a folder: its leading segments without wildcards must agree. */
function isReachable(glob, folder) {
    const fixed = [];
    for (const segment of glob.split('/').slice(0, -1)) {
        if (/[*?[{(!+@]/.test(segment))
            break;
        fixed.push(segment);
    }
    const parts = folder.split('/');
    return parts.every((part, index) => fixed[index] === undefined || fixed[index] === part);
}
function isAbsent(error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 1137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   headCommit: () => (/* binding */ headCommit),
/* harmony export */   startOfCoverage: () => (/* binding */ startOfCoverage)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/** What git on this machine tells: the present commit, and the files changed since a base. Where there is no repository, nothing. */

function git(root, args) {
    return new Promise((resolve) => {
        // Nothing of the user's configuration may run a program here: no pager, no external diff, no hooks.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-C', root, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
            resolve({ ok: error === null, out, err });
        });
    });
}
/** The commit of HEAD; null where there is no repository or no commit. */
async function headCommit(root) {
    const { ok, out } = await git(root, ['rev-parse', '--verify', 'HEAD']);
    const sha = out.trim();
    return ok && /^[0-9a-f]{40}$/.test(sha) ? sha : null;
}
/** The branch that changes are merged into, as git knows it: what the remote calls its own, else `main` or `master`; null where there is none. */
async function defaultBranch(root) {
    const head = await git(root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const named = head.ok ? [head.out.trim()] : [];
    const usual = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
    for (const ref of [...named, ...usual]) {
        const { ok } = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
        if (ok)
            return ref;
    }
    return null;
}
/**
 * The newest commit of HEAD that is on the remote's default branch already, which GitHub therefore knows; that of HEAD where there is no
 * such branch, null where there is no commit.
 */
async function startOfCoverage(root) {
    const branch = await defaultBranch(root);
    if (branch?.startsWith('refs/remotes/') === true) {
        const { ok, out } = await git(root, ['merge-base', 'HEAD', branch]);
        if (ok && /^[0-9a-f]{40}$/.test(out.trim()))
            return out.trim();
    }
    return headCommit(root);
}
/** Paths that differ between the merge base with `base` and the work tree, new files and both names of what was moved among them. */
async function changedFiles(root, base) {
    if (base.startsWith('-'))
        return { kind: 'unavailable', because: `--base ${JSON.stringify(base)} is no ref` };
    const merge = await git(root, ['merge-base', base, 'HEAD']);
    if (!merge.ok)
        return {
            kind: 'unavailable',
            because: `--base ${JSON.stringify(base)}: git knows no common commit with it (${merge.err.trim().split('\n')[0] ?? ''})`,
        };
    const diff = await git(root, [
        'diff',
        '--no-ext-diff',
        '--no-renames',
        '--name-only',
        '-z',
        '--relative',
        merge.out.trim(),
    ]);
    // What is new and not added yet will be in the pull request as well.
    const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    if (!diff.ok || !untracked.ok)
        return { kind: 'unavailable', because: `git could not compare with ${base}` };
    const paths = `${diff.out}${untracked.out}`.split('\0').filter((path) => path !== '');
    return { kind: 'known', value: [...new Set(paths)] };
}


/***/ }),

/***/ 8229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/build/src/checkout/git.js
var git = __webpack_require__(1137);
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
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/questions.js
var questions = __webpack_require__(4311);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/yaml-text.js
var yaml_text = __webpack_require__(1799);
;// CONCATENATED MODULE: ./.build/build/src/cli/templates/governance.js
/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */


/** @param commit where coverage starts: a commit that is on the default branch already; null where git knows none */
function writePolicy(environment, commit) {
    return `# What the gate asks for. Every key is optional, and what is left out has a default that is strict (docs/policy.md of change-gate).
version: 1
timezone: Europe/London
holidays: england-and-wales             # or scotland, northern-ireland, none
environments:                           # the first match wins
  # advise: what is not authorised warns. Change it to enforce when the warnings are those that you want.
  ${(0,yaml_text/* writeScalar */.g)(environment)}: {gate: advise}
  "*": {gate: none}
# The first deployment covers all that came after this commit; without this line it is refused once the gate enforces.
${commit === null ? '# coverage-since: the full SHA of the last commit that needs no change record' : `coverage-since: ${(0,yaml_text/* writeScalar */.g)(commit)}`}
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
 * The workflow that `change-gate init` writes: the status at review, and the step for the job that deploys. It checks nothing out, writes
 * nothing but that status, and nothing in it has the name of the status: of two things of one name a required check waits for both.
 */
/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';
function writeWorkflow(environment) {
    const name = JSON.stringify(environment);
    return `# The gate at review: one status on each pull request, change-gate. It turns green by itself, a moment after the last approval.
# When the policy says enforce, make it required: Settings > Rules > Rulesets > the default branch > Require status checks to pass > change-gate.
#
# In the workflow that deploys, the gate is the first step of the job that deploys. When it fails nothing below it runs; "Re-run failed jobs"
# asks it again. It needs no "if:", and goes on where nothing is asked for or the policy only advises.
#
#   jobs:
#     deploy:
#       runs-on: ubuntu-24.04
#       environment: ${name}
#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read, statuses: write}
#       steps:
#         - uses: ${ACTION}
#           with:
#             environment: ${name}
#             status: change-gate
#         # and then the steps that deploy
name: change record
on:
  # pull_request_target reads the workflow from the default branch, so a pull request cannot change its own gate, and its token can write
  # the status on a fork's pull request too. Nothing of the pull request is checked out or run.
  pull_request_target:
    types: [opened, reopened, synchronize, edited, ready_for_review]
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:

permissions: {}

jobs:
  judge:
    runs-on: ubuntu-24.04
    permissions:
      contents: read                  # policy, register, calendar, records, commits
      pull-requests: read             # the pull request, its reviews and files; write, where it is to comment
      actions: read                   # when a commit became the head
      statuses: write                 # the status
    steps:
      # The zeros are a placeholder: write the full commit SHA of the release that you use, here and in the job that deploys.
      - uses: ${ACTION}
        with:
          status: change-gate
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
const OPTIONS = (0,options/* options */.fF)('init', (0,option_kinds/* nothing */.s6)(), {
    root: (0,option_kinds/* folder */.TV)('the repository; else this folder'),
    login: (0,option_kinds/* answer */.ZF)('LOGIN', 'your login on GitHub: the first change and release manager'),
    environment: (0,option_kinds/* answer */.ZF)('E', 'the environment that the gate is for'),
});
const command = {
    options: OPTIONS,
    run: (args, terminal) => (0,questions/* withQuestions */.s)((questions) => init(args, terminal, questions)),
};
/** @param questions null where nobody can be asked; whoever opened them closes them */
async function init(args, terminal, questions) {
    const asked = OPTIONS.read(args);
    if (typeof asked === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'init', asked);
    const { root } = asked;
    const interview = new kit_interview/* Interview */.uu(terminal, questions);
    const login = await interview.settle(askLogin(), asked.login);
    const given = asked.environment.length > 0 || interview.canAsk;
    const environment = given ? await interview.settle(askEnvironment(), asked.environment) : 'production';
    const unanswered = (0,kit_interview/* sayUnanswered */.kh)(interview);
    if (unanswered !== null || login === null || environment === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'init', unanswered ?? 'an answer is missing');
    const files = filesFor(login, environment, await (0,git.startOfCoverage)(root));
    const wrong = files.flatMap(({ faults }) => faults);
    if (wrong.length > 0)
        return (0,options/* refuseUsage */.ms)(terminal, 'init', wrong.join('\n  '));
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
        '  3. Put the gate first among the steps of the job that deploys; the first lines of that workflow show how.',
        `  4. Name in ${owners} who guards these files, and require review from Code Owners on the default branch.`,
        '  5. Commit it all, and write a first record: change-gate new',
        `  6. When the warnings are those that you want, write enforce in ${FOLDER}/policy.yml and make change-gate a required check.`,
    ];
}
function indent(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `           ${line}`);
}
function filesFor(login, environment, commit) {
    const schema = readSchema();
    const file = (name, content, what, parse) => {
        const path = `${FOLDER}/${name}`;
        const parsed = parse(path, new TextEncoder().encode(content));
        const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
        return { path, content, what, faults };
    };
    return [
        file('policy.yml', writePolicy(environment, commit), 'what the gate asks for: it only advises yet', policy/* parsePolicy */.O),
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


/***/ })

};
