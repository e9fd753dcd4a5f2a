exports.id = 3137;
exports.ids = [3137,80,1137];
exports.modules = {

/***/ 5860:
/***/ (function (module) {

// The folder that this program lies in: of the bundle, or of its source. CommonJS knows its own, and the command line is bundled as that.
module.exports = __dirname;


/***/ }),

/***/ 466:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   IS: () => (/* binding */ readPlainFiles),
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
/** Nearly every file fits, and is read by one call. */
const USUAL = 65_536;
/** Many files stand in one piece of memory: ten thousand small ones cost the collector more than reading them. */
const PIECE = 16 * USUAL;
/**
 * Files that a folder lists as plain, one after the other, each behind the one before. Neither a link nor a pipe that took the place of one
 * meanwhile is followed or waited for.
 */
function readPlainFiles(root, paths) {
    let memory = Buffer.allocUnsafe(PIECE);
    let used = 0;
    const files = [];
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    for (const path of paths) {
        try {
            // As they were listed, so that there is nothing to put in order in them.
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, flags);
            try {
                if (used + USUAL > PIECE) {
                    memory = Buffer.allocUnsafe(PIECE);
                    used = 0;
                }
                const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, memory, used, USUAL, 0);
                const isWhole = length < USUAL;
                files.push({ path, bytes: isWhole ? memory.subarray(used, used + length) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), ref: null });
                if (isWhole)
                    used += length;
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        }
        catch (error) {
            // Gone since the folder was listed.
            if (isAbsent(error))
                continue;
            return {
                kind: 'unavailable',
                because: codeOf(error) === 'ELOOP' ? `${path} is not a plain file` : `${path}: ${codeOf(error)}`,
            };
        }
    }
    return { kind: 'known', value: files };
}
/** Every path below the root that one of the globs matches, in order; only folders that a glob could reach are walked. */
async function findFiles(root, globs) {
    const found = [];
    const walk = (folder) => {
        const endings = (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .endingsOfRecords */ .cJ)(globs, folder);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })) {
            const { name } = entry;
            const path = folder === '' ? name : `${folder}/${name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(name) && (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .mayLeadToMatch */ .Yq)(globs, path))
                    walk(path);
            }
            else if (endings.some((ending) => name.endsWith(ending)) || (0,_domain_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordPath */ .$k)(globs, path))
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
function isAbsent(error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 1137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   headCommit: () => (/* binding */ headCommit),
/* harmony export */   originAddress: () => (/* binding */ originAddress),
/* harmony export */   startOfCoverage: () => (/* binding */ startOfCoverage),
/* harmony export */   writersOf: () => (/* binding */ writersOf)
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
/** Where changes are usually merged into, the likeliest first. */
const USUAL = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
/** The branch that changes are merged into, as git knows it: what the remote calls its own, else `main` or `master`; null where there is none. */
async function defaultBranch(root) {
    // All are asked for at once: to start git costs more than any answer. It tells what lies below these names too, and nothing of a name that leads nowhere.
    const remote = 'refs/remotes/origin/HEAD';
    const { out } = await git(root, [
        'for-each-ref',
        '--format=%(refname) %(symref) %(objecttype) %(*objecttype)',
        remote,
        ...USUAL,
    ]);
    const refs = out.split('\n').map((line) => line.split(' '));
    const commits = refs.filter(([, , type, tagged]) => type === 'commit' || tagged === 'commit');
    const [, named] = commits.find(([name]) => name === remote) ?? [];
    if (named !== undefined && named !== '')
        return named;
    return USUAL.find((ref) => commits.some(([name]) => name === ref)) ?? null;
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
        return { kind: 'unavailable', because: `--base ${JSON.stringify(base)} is not a branch, a tag or a commit` };
    const [compared, untracked] = await Promise.all([
        compare(root, ['--merge-base', base]),
        // What is new and not added yet will be in the pull request as well.
        git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    let diff = compared;
    if (!diff.ok) {
        // Several commits in common, of which the first counts; a git before 2.30; or a base that is none.
        const merge = await git(root, ['merge-base', base, 'HEAD']);
        if (!merge.ok)
            return {
                kind: 'unavailable',
                because: `--base ${JSON.stringify(base)}: git finds no commit in common with it (${merge.err.trim().split('\n')[0] ?? ''})`,
            };
        diff = await compare(root, [merge.out.trim()]);
    }
    if (!diff.ok || !untracked.ok)
        return { kind: 'unavailable', because: `git could not compare with ${base}` };
    const paths = `${diff.out}${untracked.out}`.split('\0').filter((path) => path !== '');
    return { kind: 'known', value: [...new Set(paths)] };
}
/** The names of what differs between a commit and the work tree. */
function compare(root, commit) {
    return git(root, ['diff', '--no-ext-diff', '--no-renames', '--name-only', '-z', '--relative', ...commit, '--']);
}
/** Where the repository lives, as `https://github.com/acme/shop`; null where git names no such place. Nothing of a token in it is kept. */
async function originAddress(root) {
    const { ok, out } = await git(root, ['remote', 'get-url', 'origin']);
    return ok ? webAddress(out.trim()) : null;
}
function webAddress(origin) {
    const place = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(origin);
    return place === null ? null : `https://${place[1]}/${place[2]}/${place[3]}`;
}
/** The addresses of who wrote the last thousand commits, the most frequent first. */
async function writersOf(root) {
    const { ok, out } = await git(root, ['log', '--no-merges', '-n', '1000', '--format=%ae']);
    if (!ok)
        return [];
    const counts = new Map();
    for (const mail of out.split('\n'))
        if (mail !== '')
            counts.set(mail, (counts.get(mail) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([mail]) => mail);
}


/***/ }),

/***/ 3137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  init: () => (/* binding */ init_init)
});

// EXTERNAL MODULE: ./.build/build/src/checkout/git.js
var git = __webpack_require__(1137);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "./yaml.js"
var external_yaml_js_ = __webpack_require__(3804);
;// CONCATENATED MODULE: ./.build/build/src/cli/kit/find-bots.js
/**
 * Which bots a repository has configured to raise new versions of what it depends on, and which files these touch. It is a first draft for a
 * person to check: what is not known here is left out, and never guessed wider.
 */



const DEPENDABOT = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const RENOVATE = ['renovate.json', 'renovate.json5', '.github/renovate.json', '.github/renovate.json5', '.renovaterc'];
/** What an update of each of Dependabot's ecosystems touches, in its folder. */
const FILES = {
    bundler: ['Gemfile', 'Gemfile.lock'],
    cargo: ['Cargo.toml', 'Cargo.lock'],
    composer: ['composer.json', 'composer.lock'],
    docker: ['Dockerfile'],
    gomod: ['go.mod', 'go.sum'],
    gradle: ['build.gradle', 'build.gradle.kts', 'gradle/libs.versions.toml'],
    maven: ['pom.xml'],
    npm: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'],
    pip: ['requirements.txt', 'pyproject.toml', 'poetry.lock', 'Pipfile', 'Pipfile.lock'],
    uv: ['pyproject.toml', 'uv.lock'],
};
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
/** @returns null where none is configured */
function findBots(root) {
    const dependabot = DEPENDABOT.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
    const renovate = RENOVATE.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)));
    if (dependabot === undefined && renovate === undefined)
        return null;
    return {
        accounts: [
            ...(dependabot === undefined ? [] : ['dependabot[bot]']),
            ...(renovate === undefined ? [] : ['renovate[bot]']),
        ],
        configured: [dependabot, renovate].filter((path) => path !== undefined),
        paths: [
            ...new Set([
                ...(dependabot === undefined ? [] : pathsOfDependabot((0,external_node_path_.join)(root, dependabot))),
                ...(renovate === undefined ? [] : pathsThere(root)),
            ]),
        ],
    };
}
function pathsOfDependabot(file) {
    const config = readConfig(file);
    const updates = isMapping(config) && Array.isArray(config['updates']) ? config['updates'] : [];
    return updates.flatMap((update) => {
        if (!isMapping(update))
            return [];
        const ecosystem = update['package-ecosystem'];
        if (typeof ecosystem !== 'string')
            return [];
        if (ecosystem === 'github-actions')
            return WORKFLOWS;
        const folders = Array.isArray(update['directories']) ? update['directories'] : [update['directory']];
        const prefixes = folders.filter((one) => typeof one === 'string').map((one) => one.replace(/^\/+|\/+$/gu, ''));
        const names = Object.hasOwn(FILES, ecosystem) ? (FILES[ecosystem] ?? []) : [];
        // What a glob could not say is for people to write.
        const sound = prefixes.filter((prefix) => /^(?:[A-Za-z0-9._@*-]+(?:\/[A-Za-z0-9._@*-]+)*)?$/u.test(prefix));
        return sound.flatMap((prefix) => names.map((name) => (prefix === '' ? name : `${prefix}/${name}`)));
    });
}
/** Renovate finds what it updates by itself, so that only what lies at the root is known. */
function pathsThere(root) {
    const there = Object.values(FILES)
        .flat()
        .filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)));
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.github/workflows')) ? [...there, ...WORKFLOWS] : there;
}
function readConfig(file) {
    try {
        return (0,external_yaml_js_.parse)((0,external_node_fs_.readFileSync)(file, 'utf8'), { maxAliasCount: 10 });
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/build/src/cli/kit/interview.js
var kit_interview = __webpack_require__(3485);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/new-files.js
var new_files = __webpack_require__(9986);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/questions.js
var questions = __webpack_require__(4311);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/say.js
var say = __webpack_require__(5021);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/init.js
var init = __webpack_require__(80);
// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/files/checks/text-kinds.js
var text_kinds = __webpack_require__(4979);
;// CONCATENATED MODULE: ./.build/build/src/cli/setup/answers.js
/** What `init` asks: logins and environments, each with what the repository itself suggests. */




/** @param found a login that CODEOWNERS names first */
function askLogin(found) {
    return (0,kit_interview/* single */.J0)('--login', 'Your GitHub login, the first change and release manager', found, readLogin);
}
/** @param found people of CODEOWNERS. An empty line takes them, as they stand before whoever types it */
function askManagers(found) {
    return (0,kit_interview/* listField */.FZ)('--manager', 'Who else approves as a change and release manager, by login, with commas (- for nobody)', found.length === 0 ? '-' : found.join(', '), readLogin, true);
}
/** @param usual environments that the workflows name */
function askEnvironments(usual) {
    return (0,kit_interview/* listField */.FZ)('--environment', 'The environments that the gate is for, with commas', usual.join(', '), readName, false);
}
function readLogin(text) {
    const advice = text_kinds/* CHECKS */.u.Login(text);
    if ((0,logins/* isBotLogin */.DU)(text))
        return (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} is a bot; a person is needed here.`);
    return advice === null ? (0,kit_interview/* good */.uw)(text) : (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
}
function readName(text) {
    const advice = text_kinds/* CHECKS */.u.EnvironmentName(text);
    if (advice !== null)
        return (0,kit_interview/* bad */.MB)(`${advice.message} ${advice.remedy}`);
    // In the workflow it would be an expression.
    return text.includes('${{') ? (0,kit_interview/* bad */.MB)(`${(0,quote/* quote */.hD)(text)} holds "\${{".`) : (0,kit_interview/* good */.uw)(text);
}

// EXTERNAL MODULE: ./.build/build/src/cli/setup/files.js + 2 modules
var files = __webpack_require__(5793);
// EXTERNAL MODULE: ./.build/build/src/cli/setup/next.js + 1 modules
var setup_next = __webpack_require__(1080);
// EXTERNAL MODULE: ./.build/build/src/cli/setup/people.js
var people = __webpack_require__(1124);
// EXTERNAL MODULE: ./.build/build/src/cli/setup/workflows.js
var setup_workflows = __webpack_require__(2617);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/governance.js
var governance = __webpack_require__(7653);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/workflow.js
var workflow = __webpack_require__(9816);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/init.js
/**
 * `change-gate init`: sets a repository up in advise mode. It writes only what is not there, says of each file what it did, and says
 * what a person still has to do; nothing that it writes authorises anything. `--check` says later what is still missing.
 */


















const command = {
    options: init.OPTIONS,
    run: (args, terminal) => (0,questions/* withQuestions */.s)((questions) => init_init(args, terminal, questions)),
};
/** What a CODEOWNERS that is there lacks; no lines where it holds the very lines already. */
function keepOwners({ path, text }, wanted) {
    const there = new Set(text.split('\n').map((line) => line.trim()));
    const isWhole = wanted.split('\n').every((line) => there.has(line) || line === '' || line.startsWith('#'));
    const kept = `${path}, which is there already`;
    return isWhole
        ? { fact: { label: 'kept', content: kept }, lines: [] }
        : {
            fact: { label: 'kept', content: `${kept}; add these lines at its end:` },
            lines: [{ kind: 'source', language: 'yaml', text: wanted }],
        };
}
/** @param questions null where nobody can be asked; whoever opened them closes them */
async function init_init(args, terminal, questions) {
    const given = init.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'init', given);
    if (given.check)
        return (await __webpack_require__.e(/* import() */ 4817).then(__webpack_require__.bind(__webpack_require__, 4817))).checkSetup(given.root, terminal);
    const { root } = given;
    const workflows = await (0,setup_workflows/* readWorkflows */.L)(root);
    const answered = await askAll(given, workflows, new kit_interview/* Interview */.uu(terminal, questions));
    if (typeof answered === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'init', answered);
    const bots = findBots(root);
    const commit = await (0,git.startOfCoverage)(root);
    const files = await planFiles({ root, answered, bots, commit, now: terminal.now(), program: terminal.program });
    const wrong = files.flatMap(({ faults }) => faults);
    if (wrong.length > 0)
        return (0,options/* refuseUsage */.ms)(terminal, 'init', wrong.join('\n  '));
    const owners = await (0,people/* readOwners */.hC)(root);
    const { facts, isRefused } = await writeAll(root, files, owners === null ? answered.login : null);
    const kept = owners === null ? null : keepOwners(owners, (0,governance/* writeOwners */.G8)(answered.login));
    const next = isRefused
        ? {
            kind: 'list',
            what: 'steps',
            entries: ['Correct what is refused, and run this again; it keeps the files that are there.'],
        }
        : (0,render_document/* section */.uW)('Next:', [
            {
                kind: 'steps',
                what: 'steps',
                steps: (0,setup_next/* nextSteps */.Z)({
                    address: await (0,git.originAddress)(root),
                    environments: answered.environments,
                    commit,
                    deploys: workflows.deploys,
                    owners: owners?.path ?? people/* OWNERS */.H1[0],
                    action: (0,workflow/* actionOf */.qj)(terminal.program),
                    program: terminal.program,
                    bots,
                }),
            },
        ]);
    const all = kept === null ? facts : [...facts, kept.fact];
    const blocks = [{ kind: 'facts', what: 'files', facts: all }, ...(kept?.lines ?? []), next];
    (0,say/* say */.c)(terminal, blocks);
    return isRefused ? kit_terminal/* EXIT */.dc.refused : kit_terminal/* EXIT */.dc.pass;
}
/** What to set up, or why that cannot be known. Where nobody can be asked, nobody but who is named holds a role. */
async function askAll(given, workflows, interview) {
    const logins = (0,people/* loginsOf */.Qm)(await (0,people/* readOwners */.hC)(given.root));
    const login = await interview.settle(askLogin(logins[0] ?? null), given.login);
    const others = logins.filter((one) => login === null || !(0,names/* isSameName */.yS)(one, login));
    const mayAsk = interview.canAsk && login !== null;
    const managers = given.manager.length > 0 || (mayAsk && others.length > 0)
        ? await interview.settle(askManagers(others), given.manager)
        : [];
    const found = [...new Set(workflows.deploys.map(({ environment }) => environment))];
    const usual = found.length > 0 ? found : ['production'];
    const environments = given.environment.length > 0 || interview.canAsk
        ? await interview.settle(askEnvironments(usual), given.environment)
        : usual;
    const unanswered = (0,kit_interview/* sayUnanswered */.kh)(interview);
    if (unanswered !== null)
        return unanswered;
    if (login === null || managers === null || environments === null)
        return 'an answer is missing';
    return { login, managers: managers.filter((one) => !(0,names/* isSameName */.yS)(one, login)), environments };
}
async function planFiles({ root, answered, bots, commit, now, program }) {
    const { login, managers, environments } = answered;
    const owners = await (0,people/* readOwners */.hC)(root);
    return (0,files/* listFiles */.CS)({
        login,
        id: await (0,people/* idOf */.TH)(root, login),
        managers: await Promise.all(managers.map(async (one) => ({ login: one, id: await (0,people/* idOf */.TH)(root, one) }))),
        candidates: await (0,people/* findCandidates */.eE)(root, owners, [login, ...managers]),
        environments,
        bots,
        now,
        commit,
        action: (0,workflow/* actionOf */.qj)(program),
    });
}
/** @param owner who guards these files, where there is no CODEOWNERS yet */
async function writeAll(root, files, owner) {
    const facts = [];
    let isRefused = false;
    const guard = { path: people/* OWNERS */.H1[0], content: (0,governance/* writeOwners */.G8)(owner ?? ''), what: 'who guards these files' };
    for (const { path, content, what } of owner === null ? files : [...files, guard]) {
        const written = await (0,new_files/* writeNewFile */.S)(root, path, content);
        isRefused ||= written.kind === 'refused';
        facts.push(describeWritten(written, path, what));
    }
    return { facts, isRefused };
}
function describeWritten(written, path, what) {
    switch (written.kind) {
        case 'written':
            return { label: 'written', content: `${path}: ${what}` };
        case 'kept':
            return { label: 'kept', content: `${path}, which is there already` };
        case 'refused':
            return { label: 'refused', content: written.because, standing: 'bad' };
    }
}


/***/ }),

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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

"use strict";
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

"use strict";
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

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3552);

function say(terminal, blocks) {
    const { isColour: colour, width, program } = terminal;
    terminal.out((0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsText */ .S)({ title: null, blocks, whole: null }, { colour, width, program }));
}


/***/ }),

/***/ 80:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate init`. */


const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('init', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)('the repository; default: this folder'),
    login: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('LOGIN', 'your login on GitHub: the first change and release manager'),
    manager: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answers */ .GA)('LOGIN', 'a further change and release manager'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answers */ .GA)('E', 'an environment that the gate is for'),
    check: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('writes nothing, and says what is still missing'),
});


/***/ }),

/***/ 5793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ FOLDER),
  pN: () => (/* binding */ RAISE),
  tb: () => (/* binding */ SWEEP),
  Ep: () => (/* binding */ WORKFLOW),
  CS: () => (/* binding */ listFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/raise-words.js
var raise_words = __webpack_require__(925);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/stop-words.js
var stop_words = __webpack_require__(8041);
// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/calendar.js
var calendar = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/model.js
var model = __webpack_require__(4233);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/policy.js
var policy = __webpack_require__(7496);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/register.js
var register = __webpack_require__(6059);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/here.cjs
var here = __webpack_require__(5860);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/bot-model.js
var bot_model = __webpack_require__(3476);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/fill.js + 1 modules
var fill = __webpack_require__(3878);
;// CONCATENATED MODULE: ./.build/build/src/cli/templates/forms.js
/**
 * The issue forms by which a change is raised and deployments are stopped. Their headings are read by the gate (`raise-words.ts`,
 * `stop-words.ts` of the domain), and a test holds both together.
 */

function writeRaiseForm(environments) {
    return (0,fill/* fill */.G)('raise-form.yml', { ENVIRONMENT: exampleOf(environments) });
}
function writeStopForm(environments) {
    return (0,fill/* fill */.G)('stop-form.yml', { ENVIRONMENT: exampleOf(environments) });
}
function exampleOf([first = 'production']) {
    return JSON.stringify(first);
}

// EXTERNAL MODULE: ./.build/build/src/cli/templates/governance.js
var governance = __webpack_require__(7653);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/yaml-text.js
var yaml_text = __webpack_require__(2007);
;// CONCATENATED MODULE: ./.build/build/src/cli/templates/policy-tests.js
/** The first tests of a policy: three that show what it asks for, and that hold with what `change-gate init` writes. */


/** @param managers people who may approve */
function writePolicyTests(environment, managers) {
    const [manager = 'cpatel'] = managers;
    return (0,fill/* fill */.G)('policy-tests.yml', { ENVIRONMENT: (0,yaml_text/* writeScalar */.g)(environment), MANAGER: (0,yaml_text/* writeScalar */.g)(manager) });
}

// EXTERNAL MODULE: ./.build/build/src/cli/templates/workflow.js
var workflow = __webpack_require__(9816);
;// CONCATENATED MODULE: ./.build/build/src/cli/setup/files.js
/** The files that set a repository up, each with what the gate itself would find wrong with it. */















const FOLDER = '.github/change-gate';
const WORKFLOW = '.github/workflows/change-gate.yml';
const RAISE = '.github/workflows/change-gate-raise.yml';
const SWEEP = '.github/workflows/change-gate-sweep.yml';
const SCHEMAS = ['calendar', 'change-record', 'policy', 'policy-test', 'register'];
function listFiles(setup) {
    const [first = 'production'] = setup.environments;
    return [
        files_governance('policy', (0,governance/* writePolicy */.ef)(setup), 'what the gate asks for: it only advises yet', policy/* parsePolicy */.O),
        files_governance('register', (0,governance/* writeRegister */.X1)(setup), 'who holds which role level', register/* parseRegister */.n),
        files_governance('calendar', (0,governance/* writeCalendar */.Yo)(first), 'windows and freezes: none yet', calendar.parseCalendar),
        ...modelFor(setup),
        ...SCHEMAS.flatMap(schemaFile),
        plain(`${FOLDER}/tests/policy.yml`, writePolicyTests(first, [setup.login, ...setup.managers.map(({ login }) => login)]), 'what the policy has to decide: change-gate test'),
        plain(WORKFLOW, (0,workflow/* writeWorkflow */.r$)(first, setup.action), 'the status at review; its first lines show the gate before a deployment'),
        plain(SWEEP, (0,workflow/* writeSweepWorkflow */.p_)(setup.action), 'looks again on a schedule, and starts what waited for its time'),
        plain(stop_words/* STOP_FORM */.ae, writeStopForm(setup.environments), 'the form by which people of the register stop deployments'),
        plain(raise_words/* RAISE_FORM */.I2, writeRaiseForm(setup.environments), 'the form by which anybody raises a change'),
        plain(RAISE, (0,workflow/* writeRaiseWorkflow */.nD)(setup.action), 'makes a record of such an issue, in a pull request'),
    ];
}
/** It names nobody who could have approved it, so that it authorises nothing. */
function modelFor({ bots, environments, now }) {
    if (bots === null || bots.paths.length === 0)
        return [];
    const path = `${FOLDER}/models/${bot_model/* BOT_MODEL */.YL}.yml`;
    const content = (0,bot_model/* writeBotModel */.Kf)(bots, environments, now);
    const parsed = (0,model.parseModel)(path, new TextEncoder().encode(content));
    const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
    return [{ path, content, what: `for bumps by ${(0,name_list/* listAnd */.G)(bots.accounts)}: nobody has approved it yet`, faults }];
}
function plain(path, content, what) {
    return { path, content, what, faults: [] };
}
function files_governance(name, content, what, parse) {
    const path = `${FOLDER}/${name}.yml`;
    const parsed = parse(path, new TextEncoder().encode(content));
    const faults = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);
    return { path, content, what, faults };
}
/** The schemas that lie beside this program; none where the program stands alone. */
function schemaFile(name) {
    // Two folders up from the bundle, three from the source.
    const paths = ['../..', '../../..'].map((up) => (0,external_node_path_.join)(here, up, 'schemas', `${name}.schema.json`));
    const path = paths.find((one) => (0,external_node_fs_.existsSync)(one));
    return path === undefined ? [] : [plain(`${FOLDER}/${name}.schema.json`, (0,external_node_fs_.readFileSync)(path), 'for editors')];
}


/***/ }),

/***/ 1080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ clickSteps),
  Z: () => (/* binding */ nextSteps)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/name-list.js
var name_list = __webpack_require__(4239);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/bot-model.js
var bot_model = __webpack_require__(3476);
// EXTERNAL MODULE: ./.build/build/src/cli/templates/workflow.js
var workflow = __webpack_require__(9816);
;// CONCATENATED MODULE: ./.build/build/src/cli/setup/clicks.js
/**
 * What only an administrator can set, in the order in which it works, each with its address in this repository. Nothing here is done by the
 * program, and nothing of it can be seen in a checkout.
 */
/** @param address of the repository; null where git names none: then the way to click stands in its place */
function listClicks(address, environments) {
    const at = (path, menu) => (address === null ? menu : `${address}/${path}`);
    const rules = at('settings/rules', 'Settings > Rules > Rulesets');
    return [
        {
            what: 'Ruleset of the default branch: require a pull request, with review from Code Owners; nobody in the bypass list.',
            where: rules,
        },
        ...environments.map((name) => ({
            what: `Environment ${name}: deployment branches "protected branches only"; take away "Allow administrators to bypass".`,
            where: at('settings/environments', 'Settings > Environments'),
        })),
        {
            what: 'Workflow permissions: read only, as each job asks for what it needs.',
            where: at('settings/actions', 'Settings > Actions > General'),
        },
        {
            what: 'Label change-gate-stop: with it an issue stops deployments. Anybody with triage access can set it; it counts only from people of the register.',
            where: at('labels', 'Issues > Labels'),
        },
        {
            what: 'Label change-gate-record: with it an issue becomes a change record. And under Actions > General: allow GitHub Actions to create pull requests.',
            where: at('labels', 'Issues > Labels'),
        },
        {
            what: 'Later, when the policy says enforce: in the same ruleset, require the status check change-gate, with GitHub Actions as its source. GitHub offers it once a pull request has had it.',
            where: rules,
        },
    ];
}

// EXTERNAL MODULE: ./.build/build/src/cli/setup/files.js + 2 modules
var files = __webpack_require__(5793);
;// CONCATENATED MODULE: ./.build/build/src/cli/setup/next.js
/** What a person still has to do after `init`, in the order in which it works: files first, then the settings that only an administrator sees. */





function nextSteps(setup) {
    const { action, owners, program, commit, bots } = setup;
    return [
        { text: `Add to ${files/* FOLDER */.L7}/register.yml whoever assesses and approves: nobody approves a change of their own.` },
        ...(action === workflow/* ACTION */.hr
            ? [
                {
                    text: `In ${files/* WORKFLOW */.Ep}, ${files/* SWEEP */.tb} and ${files/* RAISE */.pN} replace the zeros with the commit of the release that you use.`,
                },
            ]
            : []),
        stepForGate(setup),
        { text: `Name in ${owners} who guards these files.` },
        {
            text: 'Commit it all and merge it. The next pull request gets the status change-gate (advice), which stops nothing; a first record:',
            blocks: [{ kind: 'copy', text: `${program} new` }],
        },
        ...(commit === null ? [stepForCoverage()] : []),
        ...(bots === null ? [] : [stepForBots(bots)]),
        { text: 'Settings, by an administrator, in this order:', blocks: clickSteps(setup) },
        {
            text: `When its warnings are the ones you expect, write enforce in ${files/* FOLDER */.L7}/policy.yml. What is still missing then is said by:`,
            blocks: [{ kind: 'copy', text: `${program} init --check` }],
        },
    ];
}
/** What is to be set by hand, each with its address. */
function clickSteps({ address, environments }) {
    const steps = listClicks(address, environments).map(({ what, where }) => ({ text: what, blocks: [{ kind: 'lines', texts: [{ link: where }] }] }));
    return [{ kind: 'steps', what: 'settings', steps }];
}
/** Without a commit there is none yet from which coverage could start. */
function stepForCoverage() {
    return {
        text: `Once it is committed, write the full SHA of that commit (\`git rev-parse HEAD\`) under \`coverage-since\` in ${files/* FOLDER */.L7}/policy.yml: the first deployment covers all that comes after it, and is refused without that line once the gate enforces.`,
    };
}
/** What an ordinary team has to do in its first weeks, until the bumps of its bots go out by themselves. */
function stepForBots({ accounts, configured, paths }) {
    const who = (0,name_list/* listAnd */.G)(accounts);
    if (paths.length === 0)
        return {
            text: `${(0,name_list/* listAnd */.G)(configured)} lets ${who} open pull requests, and it is not known here which files these touch: write a model with \`raises-for\` (docs/standard-changes.md).`,
        };
    const texts = [
        'Approved: a change and release manager checks `paths` and `configuration-items` in it, and writes who and when under `approved-by` and `approved-at`.',
        'Earned: the ids of three ordinary changes that ended as successful go under `successes`; one of them may bump several (covers: ["#12", "#13"]).',
        `Or the owner of the policy decides that bumps need not be earned: standard: {successes: 0} in ${files/* FOLDER */.L7}/policy.yml.`,
    ];
    return {
        text: `Pull requests of ${who} need no record of their own once ${files/* FOLDER */.L7}/models/${bot_model/* BOT_MODEL */.YL}.yml is approved and earned; until then they are changes like any other.`,
        blocks: [{ kind: 'list', what: 'ways', entries: texts }],
    };
}
/** Where the gate goes before a deployment: into the very jobs that name the environment, where there are such. */
function stepForGate({ deploys, environments, action }) {
    const jobs = deploys.filter(({ gate, environment }) => gate !== 'first' && environments.includes(environment));
    const [first] = jobs;
    if (first === undefined)
        return {
            text: `Put the gate first among the steps of the job that deploys; the first lines of ${files/* WORKFLOW */.Ep} show how.`,
        };
    const places = jobs.map(({ path, line, job }) => `${path}:${line} (job ${job})`);
    const text = `- uses: ${action}\n  with:\n    environment: ${JSON.stringify(first.environment)}\n    status: change-gate`;
    return {
        text: `Put the gate first among the steps of ${places.join(', ')}, each with its own environment and the permissions that the first lines of ${files/* WORKFLOW */.Ep} show:`,
        blocks: [{ kind: 'source', language: 'yaml', text }],
    };
}


/***/ }),

/***/ 1124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ OWNERS),
/* harmony export */   Qm: () => (/* binding */ loginsOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   eE: () => (/* binding */ findCandidates),
/* harmony export */   hC: () => (/* binding */ readOwners)
/* harmony export */ });
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _checkout_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/** Who could be in a register: the people that CODEOWNERS names, and those who write commits with an address of GitHub's own. */





/** Where GitHub looks for CODEOWNERS, in its order. */
const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The file that GitHub reads; null where there is none. */
async function readOwners(root) {
    for (const path of OWNERS) {
        const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(root, path);
        if (file.kind === 'known' && file.value !== null)
            return { path, text: new TextDecoder().decode(file.value.bytes) };
    }
    return null;
}
/** People of CODEOWNERS; teams and addresses are no logins. */
function loginsOf(owners) {
    const names = (owners?.text ?? '')
        .split('\n')
        .flatMap((line) => line
        .replace(/(?:^|\s)#.*$/u, '')
        .trim()
        .split(/\s+/u)
        .slice(1))
        .flatMap((word) => (/^@[^/@]+$/u.test(word) ? [word.slice(1)] : []));
    return distinct(names.filter(isPerson));
}
/** @param known who is in the register already */
async function findCandidates(root, owners, known) {
    const accounts = (await (0,_checkout_git_js__WEBPACK_IMPORTED_MODULE_1__.writersOf)(root)).flatMap((mail) => (0,_domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOfAddress */ .lj)(mail) ?? []);
    const ofOwners = loginsOf(owners).map((login) => ({
        login,
        id: accounts.find((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(one.login, login))?.id ?? null,
        because: 'in CODEOWNERS',
    }));
    const ofGit = accounts.filter(({ login }) => isPerson(login)).map((one) => ({ ...one, because: 'writes commits' }));
    const all = [];
    for (const one of [...ofOwners, ...ofGit])
        if (![...known, ...all.map(({ login }) => login)].some((login) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(login, one.login)))
            all.push(one);
    return all.slice(0, 12);
}
/** Whether this login's own address gives its number; null where it does not. */
async function idOf(root, login) {
    const accounts = (await (0,_checkout_git_js__WEBPACK_IMPORTED_MODULE_1__.writersOf)(root)).flatMap((mail) => (0,_domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOfAddress */ .lj)(mail) ?? []);
    return accounts.find((one) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(one.login, login))?.id ?? null;
}
function isPerson(login) {
    return _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS */ .u.Login(login) === null && !(0,_domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .isBotLogin */ .DU)(login);
}
function distinct(names) {
    return names.filter((name, index) => names.findIndex((other) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(name, other)) === index);
}


/***/ }),

/***/ 2617:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* unused harmony export readWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3804);
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(466);
/** What the workflows of a checkout say: which jobs deploy to which environment, and where the gate stands among their steps. */




/** `uses: OWNER/change-gate@\u2026`, or the copy that somebody made. */
const GATE = /^[\w.-]+\/change-gate@/u;
const ZEROS = /@0{40}\b/u;
async function readWorkflows(root) {
    const all = [];
    for (const path of listWorkflows(root)) {
        const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextFile */ .Gu)(root, path);
        if (file.kind === 'known' && file.value !== null)
            all.push({ path, text: new TextDecoder().decode(file.value.bytes) });
    }
    const read = all.map(({ path, text }) => ({ path, text, ...readWorkflow(path, text) }));
    return {
        deploys: read.flatMap(({ deploys }) => deploys),
        review: read.find(({ isReview }) => isReview)?.path ?? null,
        zeros: read.filter(({ text, isGated }) => isGated && ZEROS.test(text)).map(({ path }) => path),
    };
}
function listWorkflows(root) {
    const folder = '.github/workflows';
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).filter((name) => /\.ya?ml$/u.test(name));
        return names.sort().map((name) => `${folder}/${name}`);
    }
    catch {
        // There is no such folder.
        return [];
    }
}
/** One that cannot be read names no environment. */
function readWorkflow(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.parseDocument)(text, { lineCounter: lines, logLevel: 'silent' });
    const { on, jobs } = mapping(document.errors.length > 0 ? null : plainOf(document));
    const deploys = [];
    let isGated = false;
    for (const [job, value] of Object.entries(mapping(jobs))) {
        const { environment, steps } = mapping(value);
        const uses = (Array.isArray(steps) ? steps : []).map((step) => textOf(mapping(step)['uses']));
        const at = uses.findIndex((one) => GATE.test(one));
        isGated ||= at >= 0;
        const name = typeof environment === 'string' ? environment : mapping(environment)['name'];
        // An expression is known to a run alone.
        if (typeof name !== 'string' || name === '' || name.includes('${{'))
            continue;
        const node = document.getIn(['jobs', job, 'environment'], true);
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_2__.isNode)(node) ? node.range?.[0] : undefined;
        const line = start === undefined ? 1 : lines.linePos(start).line;
        deploys.push({ path, line, job, environment: name, gate: at < 0 ? 'none' : at === 0 ? 'first' : 'later' });
    }
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(textOf) : Object.keys(mapping(on));
    return { deploys, isGated, isReview: isGated && events.some((one) => one.startsWith('pull_request')) };
}
/** A workflow may hold anchors; one whose aliases lead nowhere, or to too much, cannot be read. */
function plainOf(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return null;
    }
}
const textOf = (value) => (typeof value === 'string' ? value : '');
function mapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}


/***/ }),

/***/ 3476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ writeBotModel),
/* harmony export */   YL: () => (/* binding */ BOT_MODEL)
/* harmony export */ });
/* unused harmony export NOBODY */
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2007);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/** The model that `change-gate init` writes for bots: it names nobody who could have approved it, and so authorises nothing. */




const BOT_MODEL = 'dependency-bumps';
/** Who stands under `approved-by` until somebody has approved it. */
const NOBODY = 'nobody-yet';
/** @param now RFC 3339 */
function writeBotModel({ accounts, paths }, environments, now) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)('dependency-bumps.yml', {
        '2026-01-01T00:00:00Z': now,
        '2027-01-01': (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dateIn */ .m7)('Europe/London', now), 365)),
        ENVIRONMENTS: environments.map(_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g).join(', '),
        PATH: paths.map(_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g),
        ACCOUNTS: accounts.map(_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeScalar */ .g).join(', '),
    });
}


/***/ }),

/***/ 3878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fill)
});

;// CONCATENATED MODULE: ./.build/build/src/cli/templates/generated/texts.js
// Generated from src/cli/templates/files. Do not edit: run `npm run generate`.
const TEMPLATES = {
    "CODEOWNERS": "# Whoever can change these files can change what the gate asks for, or take it away. \"Require review from Code Owners\" makes this count.\n/.github/ @LOGIN\n/CODEOWNERS @LOGIN\n/docs/CODEOWNERS @LOGIN\n/catalog-info.yaml @LOGIN\n",
    "calendar.yml": "# yaml-language-server: $schema=./calendar.schema.json\n# When changes may go out. Where a window names an environment, a change has to lie wholly inside one; a freeze beats every window.\nversion: 1\nwindows: []\n  # - name: weekday mornings\n  #   environments: [ENVIRONMENT]\n  #   recurrence: FREQ=WEEKLY;BYDAY=MO,TU,WE,TH\n  #   from: \"09:30\"\n  #   to: \"16:00\"\nfreezes: []\n  # - id: FRZ-2026-12\n  #   name: Year end\n  #   start: 2026-12-18T17:00:00+00:00\n  #   end: 2027-01-04T09:00:00+00:00\n  #   hardness: soft                    # soft: blocks high and extreme risk; hard: blocks all but emergencies\n  #   environments: [ENVIRONMENT]\nbank-holidays: allow                    # or freeze\n",
    "change-gate-raise.yml": "# Makes a change record of an issue that the form \"Raise a change\" wrote, in a pull request; or says below it what is missing.\nname: change-gate raise\non:\n  issues:\n    types: [opened, edited, labeled, reopened]\n\npermissions: {}\n\nconcurrency: change-gate-raise-${{ github.event.issue.number }}\n\njobs:\n  raise:\n    # In a public repository add: && contains(fromJSON('[\"OWNER\", \"MEMBER\", \"COLLABORATOR\"]'), github.event.issue.author_association)\n    if: contains(github.event.issue.labels.*.name, 'change-gate-record')\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write                 # the branch with the record\n      pull-requests: write            # the pull request\n      issues: write                   # the comment below the issue\n    steps:\n      # The zeros are a placeholder: write the full commit SHA of the release that you use.\n      - uses: change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0\n        with:\n          command: raise\n",
    "change-gate-sweep.yml": "# Judges again what can change without a push: a window opens, an approval ends. With rerun it starts the job again that the gate stopped\n# and would let go now: approved in the afternoon, out when its window opens. The gate is asked anew in that job, and it alone decides.\nname: change-gate sweep\non:\n  schedule:\n    # In UTC, and late when GitHub is busy. Make it the hours in which changes may go out.\n    - cron: '1,16,31,46 6-21 * * 1-5'\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency: change-gate-sweep\n\njobs:\n  sweep:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read                  # policy, register, calendar, records, commits\n      pull-requests: read             # open pull requests, their reviews and files\n      actions: write                  # starts the failed jobs again; read is enough without rerun\n      deployments: read               # the last deployments\n      checks: read                    # checks that the policy asks for on the commit\n      issues: read                    # whether somebody stopped deployments\n      statuses: write                 # the status\n    steps:\n      # The zeros are a placeholder: write the full commit SHA of the release that you use.\n      - uses: change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0\n        with:\n          command: sweep\n          status: change-gate\n          rerun: true\n",
    "change-gate.yml": "# The gate at review: one status on each pull request, change-gate. It turns green by itself, a moment after the last approval.\n# When the policy says enforce, make it required: Settings > Rules > Rulesets > the default branch > Require status checks to pass > change-gate.\n#\n# In the workflow that deploys, the gate is the first step of the job that deploys. When it fails nothing below it runs; \"Re-run failed jobs\"\n# asks it again. It needs no \"if:\", and goes on where nothing is asked for or the policy only advises.\n#\n#   jobs:\n#     deploy:\n#       runs-on: ubuntu-24.04\n#       environment: ENVIRONMENT\n#       permissions: {contents: read, pull-requests: read, actions: read, deployments: read, checks: read, issues: read, statuses: write}\n#       steps:\n#         - uses: change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0\n#           with:\n#             environment: ENVIRONMENT\n#             status: change-gate\n#         # and then the steps that deploy\nname: change record\non:\n  # pull_request_target reads the workflow from the default branch, so a pull request cannot change its own gate, and its token can write\n  # the status on a fork's pull request too. Nothing of the pull request is checked out or run.\n  pull_request_target:\n    types: [opened, reopened, synchronize, edited, ready_for_review]\n  pull_request_review:\n    types: [submitted, edited, dismissed]\n  merge_group:\n\npermissions: {}\n\njobs:\n  judge:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read                  # policy, register, calendar, records, commits\n      pull-requests: read             # the pull request, its reviews and files; write, where it is to comment\n      actions: read                   # when a commit became the head\n      statuses: write                 # the status\n    steps:\n      # The zeros are a placeholder: write the full commit SHA of the release that you use, here and in the job that deploys.\n      - uses: change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0\n        with:\n          status: change-gate\n",
    "dependency-bumps.yml": "# Pull requests of these bots that touch nothing else than `paths` go out without a change record (docs/standard-changes.md of change-gate).\n# Nobody has approved this model yet, so that it authorises nothing: a change and release manager checks it and writes who and when below.\nid: dependency-bumps\ntitle: Take in new versions of dependencies\napproved-by: nobody-yet\napproved-at: 2026-01-01T00:00:00Z\nexpires: 2027-01-01\nenvironments: [ENVIRONMENTS]\n# The component that is deployed, as the catalog names it; without a catalog any name will do.\nconfiguration-items: [this-repository]\npaths:\n  - PATH\nlevel: low\n# Ordinary changes that ended as successful and so earned it, as many as `standard.successes` in the policy asks for (3).\nsuccesses: []\n# A Renovate that you run under a user account is named as that account.\nraises-for: [ACCOUNTS]\nplan:\n  implementation: [Merge the pull request, Run the workflow that deploys]\n  verification: [The checks of the deployment are green]\n  backout:\n    steps: [Deploy the commit that ran before]\n    trigger: The checks of the deployment fail\n    duration: PT30M\n    # Untested raises the risk above the level of this model by the built-in policy: try it out.\n    tested: true\n",
    "policy-tests.yml": "# yaml-language-server: $schema=../policy-test.schema.json\n# What the policy has to decide, change by change: change-gate test. What is left out is a sound answer.\nversion: 1\ntests:\n  - name: A change of moderate risk waits for a change and release manager\n    change: {environments: [ENVIRONMENT], impact: 2, likelihood: 2}\n    expect: {decision: awaiting, outcome: warn, risk: moderate, reasons: [approval-outstanding]}\n  - name: With the manager's approval it may go out\n    change: {environments: [ENVIRONMENT], impact: 2, likelihood: 2}\n    approvals: [{by: MANAGER}]\n    expect: {decision: authorised}\n  - name: A change of documentation alone needs no record\n    stage: review\n    record: false\n    files: [README.md, docs/start.md]\n    expect: {decision: not-required}\n",
    "policy.yml": "# yaml-language-server: $schema=./policy.schema.json\n# What the gate asks for. Every key is optional, and what is left out has a default that is strict (docs/policy.md of change-gate).\nversion: 1\ntimezone: Europe/London\nholidays: england-and-wales             # or scotland, northern-ireland, none\nenvironments:                           # the first match wins\n  # advise: what is not authorised warns. Change it to enforce when its warnings are the ones you expect.\n  ENVIRONMENT: {gate: advise}\n  \"*\": {gate: none}\n# What touches only these needs no change record. Records, these rules and workflows are never among them.\nscope: {except: [\"docs/**\", \"*.md\"]}\n# The first deployment covers all that came after this commit; without this line it is refused once the gate enforces.\ncoverage-since: \"0000000000000000000000000000000000000000\"\n# coverage-since: the full SHA of the last commit that needs no change record\n",
    "raise-form.yml": "# Raises a change: the workflow change-gate-raise turns the answers into a change record in a pull request (docs/raise.md).\n# The headings are read by the gate: leave them as they are. Who approves the change is another question.\nname: Raise a change\ndescription: What is changed, why, when, and how it is undone. What is missing is asked for in a comment.\ntitle: \"Change: \"\nlabels: [change-gate-record]\nbody:\n  - type: dropdown\n    attributes:\n      label: Type\n      description: \"Standard follows a model that was approved before; an emergency answers to an incident.\"\n      options:\n        - \"normal\"\n        - \"standard\"\n        - \"emergency\"\n    validations:\n      required: true\n  - type: textarea\n    attributes:\n      label: Reason\n      description: \"Why the change is made.\"\n    validations:\n      required: true\n  - type: input\n    attributes:\n      label: Environments\n      description: \"Exact names, separated by commas.\"\n      placeholder: ENVIRONMENT\n    validations:\n      required: true\n  - type: input\n    attributes:\n      label: Configuration items\n      description: \"What it touches, separated by commas.\"\n      placeholder: \"component:default/payments-api\"\n    validations:\n      required: true\n  - type: input\n    attributes:\n      label: Implementers\n      description: \"GitHub logins of those who carry it out; empty means you. None of them can approve it.\"\n  - type: input\n    attributes:\n      label: Model\n      description: \"Of a standard change: the id of its model.\"\n  - type: input\n    attributes:\n      label: Incident\n      description: \"Of an emergency: the number of the incident.\"\n  - type: textarea\n    attributes:\n      label: Justification\n      description: \"Of an emergency: why it cannot wait for the normal way.\"\n  - type: dropdown\n    attributes:\n      label: Impact\n      description: \"How bad it is if it goes wrong.\"\n      options:\n        - \"1 negligible\"\n        - \"2 minor\"\n        - \"3 moderate\"\n        - \"4 major\"\n        - \"5 catastrophic\"\n  - type: dropdown\n    attributes:\n      label: Likelihood\n      description: \"How likely it is to go wrong.\"\n      options:\n        - \"1 rare\"\n        - \"2 unlikely\"\n        - \"3 possible\"\n        - \"4 likely\"\n        - \"5 almost certain\"\n  - type: textarea\n    attributes:\n      label: Assessment\n      description: \"What could go wrong, and whom it would hurt.\"\n  - type: textarea\n    attributes:\n      label: Mitigations\n      description: \"A line for each.\"\n  - type: input\n    attributes:\n      label: Assessed by\n      description: \"The GitHub login of whoever assessed the risk.\"\n  - type: textarea\n    attributes:\n      label: Security\n      description: \"What the change means for security. Where nothing changes, say so.\"\n  - type: textarea\n    attributes:\n      label: Privacy\n      description: \"What the change means for personal data. Where nothing changes, say so.\"\n  - type: dropdown\n    attributes:\n      label: First time\n      description: \"Whether it is done for the first time; empty counts as yes.\"\n      options:\n        - \"yes\"\n        - \"no\"\n  - type: input\n    attributes:\n      label: Downtime\n      description: \"Such as PT0S for none, or PT15M; empty may raise the risk.\"\n  - type: textarea\n    attributes:\n      label: Implementation\n      description: \"A line for each step.\"\n  - type: textarea\n    attributes:\n      label: Verification\n      description: \"How you will know that it worked, a line for each check.\"\n  - type: textarea\n    attributes:\n      label: Back-out steps\n      description: \"A line for each step.\"\n  - type: textarea\n    attributes:\n      label: Back-out trigger\n      description: \"What makes you back out, as something that can be observed.\"\n  - type: input\n    attributes:\n      label: Back-out duration\n      description: \"How long backing out takes, such as PT15M.\"\n  - type: dropdown\n    attributes:\n      label: Back-out tested\n      description: \"Whether the way back was tried out.\"\n      options:\n        - \"yes\"\n        - \"no\"\n  - type: textarea\n    attributes:\n      label: Point of no return\n      description: \"After which step it can no longer be undone; none where it always can.\"\n  - type: textarea\n    attributes:\n      label: Communication\n      description: \"Who is told what, and when. Needed where there is downtime.\"\n  - type: input\n    attributes:\n      label: Start\n      description: \"RFC 3339 with an offset, such as 2026-11-24T10:00:00+00:00.\"\n  - type: input\n    attributes:\n      label: End\n      description: \"When it has to be over, written in the same way.\"\n",
    "register.yml": "# yaml-language-server: $schema=./register.schema.json\n# Who holds which role level, and from when to when. Whoever can change this file can change who approves: CODEOWNERS guards it.\n# Levels, ascending: configuration-analyst, change-and-release-analyst, change-and-release-manager. Their framework (GOV.UK) describes skills\n# and gives no authority by itself: that a level may approve something is said by your policy, and by whoever set up this file.\nversion: 1\npeople:\n  # Nobody approves a change of their own, so that one person is not enough. An analyst may assess risk and approve what is low; a\n  # manager approves the rest. Give the numeric id as well (id: 583231), because a login can pass to somebody else.\n  - {login: PERSON, role: change-and-release-manager}\n  # CANDIDATE\n  # - {login: ANALYST, role: change-and-release-analyst}\n  # - {login: MANAGER, role: change-and-release-manager, capacities: [security]}\n# High and extreme risk needs this board and the capacity security, by the policy's defaults.\n# boards:\n#   cab: {chair: change-and-release-manager, members: [MEMBERS], quorum: 2}\n# Whom to ask when nobody whom the register lists can approve.\nescalation: [LOGIN]\n",
    "stop-form.yml": "# Stops deployments, for an hour or a day. It counts when whoever opens it is in the register as an analyst or above, and whoever sets the\n# label is too; the gate reads the headings below. Closing the issue lets changes out again.\nname: Stop deployments\ndescription: Stop what goes out to an environment, until an instant or for a day at most.\ntitle: \"Stop: \"\nlabels: [change-gate-stop]\nbody:\n  - type: input\n    attributes:\n      label: Environments\n      description: Exact names, separated by commas. Empty means every environment.\n      placeholder: ENVIRONMENT\n  - type: input\n    attributes:\n      label: Configuration items\n      description: Configuration items, separated by commas. Empty means every item.\n  - type: input\n    attributes:\n      label: Until\n      description: RFC 3339 with an offset, such as 2026-11-24T18:00:00+00:00. Empty means a day from now, which is the most.\n  - type: textarea\n    attributes:\n      label: Why\n    validations:\n      required: true\n",
};

;// CONCATENATED MODULE: ./.build/build/src/cli/templates/fill.js
/**
 * A template is the file that it becomes (`files/`), with words in capitals where a repository has its own. It is filled in once, from left to
 * right, so that no value is taken for such a word.
 */

function fill(template, filling) {
    const words = Object.keys(filling).sort((a, b) => b.length - a.length);
    if (words.length === 0)
        return TEMPLATES[template];
    const pattern = new RegExp(words.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw `\$&`)).join('|'), 'gu');
    return TEMPLATES[template]
        .split('\n')
        .flatMap((line) => {
        const list = line.match(pattern)?.flatMap((word) => (Array.isArray(filling[word]) ? [filling[word]] : []))[0];
        const entries = list ?? [null];
        return entries.map((entry) => line.replace(pattern, (word) => textOf(filling[word], entry)));
    })
        .join('\n');
}
function textOf(value, entry) {
    return typeof value === 'string' ? value : (entry ?? '');
}


/***/ }),

/***/ 7653:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ writeOwners),
/* harmony export */   X1: () => (/* binding */ writeRegister),
/* harmony export */   Yo: () => (/* binding */ writeCalendar),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2007);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/** The governance files that `change-gate init` writes: in advise mode, with the defaults left to the gate and each choice explained. */



const NO_COMMIT = 'the full SHA of the last commit that needs no change record';
function writePolicy({ environments, commit }) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)('policy.yml', {
        ENVIRONMENT: environments.map(_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .g),
        [`"${'0'.repeat(40)}"`]: commit === null ? [] : [(0,_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .g)(commit)],
        [NO_COMMIT]: commit === null ? [NO_COMMIT] : [],
    });
}
function writeRegister({ login, id, managers, candidates }) {
    const name = (0,_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .g)(login);
    // Others than the person themself, whoever that is.
    const taken = [login, ...managers.map((one) => one.login)];
    const [analyst = '', manager = ''] = ['bkhan', 'dlee', 'efox', 'gmarsh', 'hsato'].filter((one) => !taken.some((other) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one, other)));
    const found = candidates.map((one) => `- {login: ${person(one)}, role: change-and-release-analyst}    # ${one.because}`);
    const isFound = found.length > 0;
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)('register.yml', {
        PERSON: [{ login, id }, ...managers].map(person),
        CANDIDATE: isFound
            ? ['Found in this repository; each holds a role once the "#" before the line is taken away:', ...found]
            : [],
        ANALYST: isFound ? [] : [analyst],
        MANAGER: isFound ? [] : [manager],
        MEMBERS: [name, analyst, manager].join(', '),
        LOGIN: name,
    });
}
/** `cpatel, id: 583231`. */
function person({ login, id }) {
    return `${(0,_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .g)(login)}${id === null ? '' : `, id: ${id}`}`;
}
function writeCalendar(environment) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)('calendar.yml', { ENVIRONMENT: (0,_files_yaml_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeScalar */ .g)(environment) });
}
/** Lines for CODEOWNERS. The last line that matches a file decides, so that they belong at its end. */
function writeOwners(login) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)('CODEOWNERS', { LOGIN: login });
}


/***/ }),

/***/ 9816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   nD: () => (/* binding */ writeRaiseWorkflow),
/* harmony export */   p_: () => (/* binding */ writeSweepWorkflow),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   r$: () => (/* binding */ writeWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(595);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3878);
/**
 * The workflows that `change-gate init` writes: the status at review with the step for the job that deploys, the sweep, and what makes a record of
 * an issue. They check nothing out, and nothing in them has the name of the status: of two things of one name a required check waits for both.
 */


/** The zeros are no commit: until somebody writes the one of a release, the workflow fails, and so nothing passes by accident. */
const ACTION = 'change-gate/change-gate@0000000000000000000000000000000000000000 # v0.1.0';
/** In the comment that goes once they are written. */
const ZEROS = 'The zeros are a placeholder';
function writeWorkflow(environment, action = ACTION) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)('change-gate.yml', { ENVIRONMENT: JSON.stringify(environment), ...use(action) });
}
function writeSweepWorkflow(action = ACTION) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)('change-gate-sweep.yml', use(action));
}
function writeRaiseWorkflow(action = ACTION) {
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)('change-gate-raise.yml', use(action));
}
function use(action) {
    return { [ACTION]: action, [ZEROS]: action === ACTION ? [ZEROS] : [] };
}
/** The action at the very commit that this program was fetched from; by zeros where that is not known. */
function actionOf(program) {
    const [, repository, commit] = /git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/u.exec(program) ?? [];
    return repository === undefined ? ACTION : `${repository}@${commit} # v${_domain_terms_generated_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`;
}


/***/ }),

/***/ 595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony export HOME */
// Generated from package.json. Do not edit: run `npm run generate`.
const VERSION = '0.1.0';
/** Its repository on GitHub. */
const HOME = 'change-gate/change-gate';


/***/ }),

/***/ 925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ RAISE_FORM)
/* harmony export */ });
/* unused harmony exports RAISE_LABEL, RAISE_PREFIX, RAISE_BLOCK, RAISE_FIELDS, RAISE_KEYS */
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


/***/ }),

/***/ 8041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ LONGEST_STOP_HOURS),
/* harmony export */   XO: () => (/* binding */ STOP_FIELDS),
/* harmony export */   aQ: () => (/* binding */ STOP_LABEL),
/* harmony export */   ae: () => (/* binding */ STOP_FORM)
/* harmony export */ });
/** The words of an issue that stops deployments: its label, its form and the headings of it. They are read by the gate, and so never renamed. */
const STOP_LABEL = 'change-gate-stop';
/** A repository that has this form relies on its being heard. */
const STOP_FORM = '.github/ISSUE_TEMPLATE/change-gate-stop.yml';
/** The longest that one issue stops anything. */
const LONGEST_STOP_HOURS = 24;
const STOP_FIELDS = {
    environments: 'Environments',
    items: 'Configuration items',
    until: 'Until',
    why: 'Why',
};


/***/ }),

/***/ 2007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
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