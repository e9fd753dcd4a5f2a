export const id = 118;
export const ids = [118];
export const modules = {

/***/ 118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/build/demo/github/model.js
/** Repository roles in ascending order. */
const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'];
/** Kinds count from bases far apart, so that a number taken for one of another kind finds nothing. */
const ID_BASES = {
    account: 5_000,
    team: 8_000,
    repository: 700_000,
    pull: 910_000,
    review: 1_200_000,
    event: 1_500_000,
    comment: 1_800_000,
    activity: 2_100_000,
    run: 2_400_000,
    deployment: 2_700_000,
    'deployment-status': 3_000_000,
    environment: 3_300_000,
    check: 3_600_000,
    status: 3_900_000,
};
const fullNameOf = (repository) => `${repository.owner}/${repository.name}`;

;// CONCATENATED MODULE: ./.build/build/demo/github/accounts.js

const findAccount = (world, login) => world.accounts.get(login.toLowerCase()) ?? null;
const accounts_readAccount = (world, login) => {
    const account = findAccount(world, login);
    if (account === null)
        throw new Error(`there is no account ${login}; name it in the seed`);
    return account;
};
const addAccount = (world, login, given = {}) => {
    const known = findAccount(world, login);
    if (known !== null)
        return known;
    const id = given.id ?? world.nextId('account');
    const kind = given.kind ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
    const noReply = `${id}+${login}@users.noreply.github.com`;
    const account = {
        id,
        login,
        kind,
        name: given.name ?? login,
        emails: [...(given.emails ?? (kind === 'User' ? [`${login.toLowerCase()}@example.com`] : [])), noReply],
        createdAt: '2020-01-01T00:00:00Z',
    };
    world.accounts.set(login.toLowerCase(), account);
    return account;
};
/** The account that GitHub shows for a commit's mail address, or null where nobody has it. */
const accountOfEmail = (world, email) => {
    const wanted = email.toLowerCase();
    for (const account of world.accounts.values()) {
        if (account.emails.some((own) => own.toLowerCase() === wanted))
            return account;
    }
    return null;
};
/** The role that somebody was given, owners of the organization being administrators; null for none. */
const roleIn = (world, repository, login) => {
    const who = login.toLowerCase();
    if (who === repository.owner.toLowerCase())
        return 'admin';
    if (world.members.get(repository.owner.toLowerCase())?.get(who)?.role === 'admin')
        return 'admin';
    return repository.roles.get(who)?.role ?? null;
};
const isAtLeast = (role, wanted) => role !== null && ROLES.indexOf(role) >= ROLES.indexOf(wanted);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/build/demo/github/git-objects.js
/**
 * A git object store in memory: blobs, trees and commits under the names that git itself would give them.
 * Objects never change and are never removed, so whoever holds a name can always read what it names.
 */

const UNSIGNED = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
};
const createObjectStore = () => {
    const store = { blobs: new Map(), trees: new Map(), commits: new Map() };
    writeTree(store, new Map());
    return store;
};
const nameOf = (kind, content) => (0,external_node_crypto_.createHash)('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
const writeBlob = (store, content) => {
    const bytes = Buffer.from(content);
    const sha = nameOf('blob', bytes);
    store.blobs.set(sha, bytes);
    return sha;
};
/** Writes the tree of these files and all its sub-trees; answers the root's name. */
const writeTree = (store, files) => {
    const entries = [];
    const folders = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            entries.push({ name: path, mode: entry.mode, type: entry.mode === '160000' ? 'commit' : 'blob', sha: entry.sha });
            continue;
        }
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map();
        inside.set(path.slice(slash + 1), entry);
        folders.set(folder, inside);
    }
    for (const [name, inside] of folders) {
        entries.push({ name, mode: '040000', type: 'tree', sha: writeTree(store, inside) });
    }
    // git orders a folder as if its name ended with a slash.
    const key = (entry) => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
    entries.sort((a, b) => Buffer.compare(key(a), key(b)));
    const content = Buffer.concat(entries.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
        Buffer.from(entry.sha, 'hex'),
    ]));
    const sha = nameOf('tree', content);
    store.trees.set(sha, entries);
    return sha;
};
const isoToEpoch = (date) => Math.floor(Date.parse(date) / 1000);
const signLine = (who) => `${who.name} <${who.email}> ${isoToEpoch(who.date)} +0000`;
const writeCommit = (store, commit) => {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signLine(commit.author)}`,
        `committer ${signLine(commit.committer)}`,
        '',
        commit.message,
    ];
    const sha = nameOf('commit', Buffer.from(lines.join('\n')));
    store.commits.set(sha, { ...commit, sha });
    return sha;
};
/** Every file under a tree; an unknown tree has none. */
const readFiles = (store, tree) => {
    const files = new Map();
    const walk = (sha, prefix) => {
        for (const entry of store.trees.get(sha) ?? []) {
            if (entry.mode === '040000')
                walk(entry.sha, `${prefix}${entry.name}/`);
            else
                files.set(`${prefix}${entry.name}`, { mode: entry.mode, sha: entry.sha });
        }
    };
    walk(tree, '');
    return files;
};
const git_objects_readCommit = (store, sha) => {
    const commit = store.commits.get(sha);
    if (commit === undefined)
        throw new Error(`there is no commit ${sha}`);
    return commit;
};
/** The entry at a path: a file, a folder (`type: 'tree'`; the root for ''), or null. */
const findEntry = (store, tree, path) => {
    let found = { name: '', mode: '040000', type: 'tree', sha: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
        const next = found.type === 'tree' ? store.trees.get(found.sha)?.find((entry) => entry.name === name) : undefined;
        if (next === undefined)
            return null;
        found = next;
    }
    return found;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/git-history.js
/**
 * Questions to a commit graph: what is reachable, where two lines parted, what changed between two trees, which
 * commits touched a path, how two lines merge. Pure reading, but for the merge, which answers files and writes nothing.
 */

/** Every commit reachable from `tip`, itself included; an unknown tip reaches nothing. */
const ancestorsOf = (store, tip) => {
    const seen = new Set();
    const waiting = store.commits.has(tip) ? [tip] : [];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (seen.has(sha))
            continue;
        seen.add(sha);
        waiting.push(...git_objects_readCommit(store, sha).parents);
    }
    return seen;
};
const newestFirst = (a, b) => Date.parse(b.committer.date) - Date.parse(a.committer.date);
/** Children before parents and, where the graph leaves a choice, the later committer date first. */
const sortCommits = (store, shas) => {
    const children = new Map();
    for (const sha of shas) {
        for (const parent of git_objects_readCommit(store, sha).parents)
            children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    const ready = [...shas].filter((sha) => !children.has(sha)).map((sha) => git_objects_readCommit(store, sha));
    const sorted = [];
    while (ready.length > 0) {
        ready.sort(newestFirst);
        const commit = ready.shift();
        if (commit === undefined)
            break;
        sorted.push(commit);
        for (const parent of commit.parents) {
            const left = (children.get(parent) ?? 0) - 1;
            children.set(parent, left);
            if (left === 0 && shas.has(parent))
                ready.push(git_objects_readCommit(store, parent));
        }
    }
    return sorted;
};
/** What is reachable from `tip` and not from `base`, newest first (git's `base..tip`). */
const git_history_commitsBetween = (store, base, tip) => {
    const known = base === null ? new Set() : ancestorsOf(store, base);
    const fresh = new Set([...ancestorsOf(store, tip)].filter((sha) => !known.has(sha)));
    return sortCommits(store, fresh);
};
/** The best common ancestor, or null for two unrelated lines. */
const findMergeBase = (store, one, other) => {
    const ofOne = ancestorsOf(store, one);
    const common = new Set([...ancestorsOf(store, other)].filter((sha) => ofOne.has(sha)));
    return sortCommits(store, common)[0]?.sha ?? null;
};
/** The commits that `git log -- path` lists, newest first: a merge that took one side's state is followed on that side only. */
const logOfPath = (store, tip, path) => {
    const stateAt = (sha) => {
        const entry = findEntry(store, git_objects_readCommit(store, sha).tree, path);
        return entry === null ? null : `${entry.mode} ${entry.sha}`;
    };
    const shown = new Set();
    const seen = new Set();
    const waiting = [tip];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (seen.has(sha))
            continue;
        seen.add(sha);
        const own = stateAt(sha);
        const { parents } = git_objects_readCommit(store, sha);
        const same = parents.find((parent) => stateAt(parent) === own);
        if (same !== undefined)
            waiting.push(same);
        else {
            if (parents.length > 0 || own !== null)
                shown.add(sha);
            waiting.push(...parents);
        }
    }
    return sortCommits(store, ancestorsOf(store, tip)).filter((commit) => shown.has(commit.sha));
};
/** The changes from one tree to another by path; a file that moved unchanged is a rename, as GitHub shows it. */
const git_history_diffFiles = (before, after) => {
    const changes = [];
    const gone = new Map([...before].filter(([path]) => !after.has(path)));
    for (const [path, entry] of after) {
        const old = before.get(path);
        if (old !== undefined) {
            if (old.sha !== entry.sha || old.mode !== entry.mode) {
                changes.push({ path, status: 'modified', previousPath: null, before: old, after: entry });
            }
            continue;
        }
        const source = [...gone].find(([, candidate]) => candidate.sha === entry.sha);
        if (source === undefined)
            changes.push({ path, status: 'added', previousPath: null, before: null, after: entry });
        else {
            gone.delete(source[0]);
            changes.push({ path, status: 'renamed', previousPath: source[0], before: source[1], after: entry });
        }
    }
    for (const [path, entry] of gone) {
        changes.push({ path, status: 'removed', previousPath: null, before: entry, after: null });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
};
const git_history_filesAt = (store, sha) => readFiles(store, git_objects_readCommit(store, sha).tree);
/**
 * Three-way merge, whole files at a time: a path that both sides changed differently is a conflict unless `resolved`
 * says what it holds. (GitHub would merge some of these line by line; a scenario says the result instead.)
 */
const mergeFiles = (base, ours, theirs, resolved) => {
    const merged = new Map();
    const conflicts = [];
    const name = (entry) => (entry === undefined ? '' : `${entry.mode} ${entry.sha}`);
    for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
        const [was, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
        const settled = resolved.get(path);
        let entry = our;
        if (settled !== undefined)
            entry = settled;
        else if (name(our) === name(their) || name(their) === name(was))
            entry = our;
        else if (name(our) === name(was))
            entry = their;
        else
            conflicts.push(path);
        if (entry !== undefined)
            merged.set(path, entry);
    }
    return conflicts.length > 0 ? { kind: 'conflict', paths: conflicts } : { kind: 'clean', files: merged };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/clock.js
/**
 * The embedded GitHub's own clock. It stands still until somebody moves it, so that a scenario reads the same on
 * every machine; every timestamp of the server and its `Date` header come from here and from nowhere else.
 */
const formatInstant = (millis) => new Date(millis).toISOString().replace(/\.\d{3}Z$/, 'Z');
const createClock = (start) => {
    let millis = readInstant(start);
    return {
        now: () => formatInstant(millis),
        millis: () => millis,
        set: (instant) => {
            millis = readInstant(instant);
        },
        advance: (milliseconds) => {
            millis += milliseconds;
        },
    };
};
const readInstant = (text) => {
    const millis = Date.parse(text);
    if (Number.isNaN(millis))
        throw new RangeError(`"${text}" is not an instant; write 2026-11-24T10:00:00Z`);
    return millis;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/seed.js
/**
 * Turns a seed, a small plain object, into a world. Whoever is named anywhere in it becomes an account, numbered in
 * the order of the seed, so that the same seed gives the same ids, names and hashes every time.
 */




const WEB_FLOW = { login: 'web-flow', id: 19_864_447, name: 'GitHub', email: 'noreply@github.com' };
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41_898_282, appId: 15_368 };
/** The token that the documented workflows give to the gate. */
const GATE_PERMISSIONS = {
    actions: 'read',
    checks: 'write',
    contents: 'read',
    deployments: 'read',
    'pull-requests': 'write',
    statuses: 'write',
};
const HTML_URL = 'https://github.example';
const createWorld = (seed, apiUrl) => {
    const counters = new Map();
    const world = {
        clock: createClock(seed.now ?? '2026-11-24T10:00:00Z'),
        accounts: new Map(),
        teams: new Map(),
        members: new Map(),
        repositories: new Map(),
        tokens: new Map(),
        urls: { api: apiUrl, html: HTML_URL },
        rate: { limit: seed.rateLimit ?? 5000, used: 0 },
        tickMs: seed.tickMs ?? 1000,
        nextId: (kind) => {
            const id = (counters.get(kind) ?? ID_BASES[kind]) + 1;
            counters.set(kind, id);
            return id;
        },
    };
    addAccount(world, WEB_FLOW.login, { id: WEB_FLOW.id, name: WEB_FLOW.name, emails: [WEB_FLOW.email] });
    addAccount(world, ACTIONS_BOT.login, { id: ACTIONS_BOT.id });
    for (const [login, given] of Object.entries(seed.users ?? {}))
        addAccount(world, login, given);
    addOrganizations(world, seed);
    for (const [fullName, given] of Object.entries(seed.repositories ?? {}))
        addRepository(world, fullName, given);
    const tokens = seed.tokens ?? { ghs_gate: { login: ACTIONS_BOT.login, permissions: GATE_PERMISSIONS } };
    for (const [token, given] of Object.entries(tokens)) {
        const holder = typeof given === 'string' ? { login: given } : given;
        addAccount(world, holder.login);
        world.tokens.set(token, { ...holder });
    }
    return world;
};
const addOrganizations = (world, seed) => {
    for (const [organization, given] of Object.entries(seed.organizations ?? {})) {
        addAccount(world, organization, { kind: 'Organization', emails: [] });
        const members = new Map();
        world.members.set(organization.toLowerCase(), members);
        for (const [login, role] of Object.entries(given.members ?? {})) {
            members.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
        }
        for (const [slug, team] of Object.entries(given.teams ?? {}))
            addTeam(world, organization, slug, team.members, team.id);
    }
};
/** Makes or replaces a team; its active members become members of the organization, as on GitHub. */
const addTeam = (world, organization, slug, members, id) => {
    const key = `${organization}/${slug}`.toLowerCase();
    const known = world.teams.get(key);
    const inside = world.members.get(organization.toLowerCase()) ?? new Map();
    world.members.set(organization.toLowerCase(), inside);
    const team = new Map();
    for (const [login, standing] of Object.entries(members)) {
        addAccount(world, login);
        const state = standing === 'pending' ? 'pending' : 'active';
        team.set(login.toLowerCase(), { login, role: standing === 'maintainer' ? 'maintainer' : 'member', state });
        if (state === 'active' && !inside.has(login.toLowerCase()))
            inside.set(login.toLowerCase(), { login, role: 'member' });
    }
    world.teams.set(key, {
        id: id ?? known?.id ?? world.nextId('team'),
        organization,
        slug,
        members: team,
        createdAt: known?.createdAt ?? world.clock.now(),
    });
};
const addRepository = (world, fullName, given) => {
    const [owner, name] = fullName.split('/');
    if (owner === undefined || name === undefined)
        throw new Error(`"${fullName}" is not owner/name`);
    if (findAccount(world, owner) === null)
        addAccount(world, owner, { kind: 'Organization', emails: [] });
    const parent = given.forkOf === undefined ? undefined : world.repositories.get(given.forkOf.toLowerCase());
    if (given.forkOf !== undefined && parent === undefined)
        throw new Error(`${given.forkOf} is not in the seed before its fork`);
    const roles = Object.entries(given.roles ?? {}).map(([login, role]) => ({
        login: addAccount(world, login).login,
        role,
    }));
    const repository = {
        id: given.id ?? world.nextId('repository'),
        owner,
        name,
        private: given.private ?? false,
        defaultBranch: given.defaultBranch ?? parent?.defaultBranch ?? 'main',
        formerNames: given.formerNames ?? [],
        forkOf: parent === undefined ? null : fullNameOf(parent),
        createdAt: world.clock.now(),
        roles: new Map(roles.map((entry) => [entry.login.toLowerCase(), entry])),
        objects: parent?.objects ?? createObjectStore(),
        refs: new Map([...(parent?.refs ?? [])].filter(([ref]) => ref.startsWith('refs/heads/'))),
        protectedBranches: given.protectedBranches ?? [],
        rules: given.rules ?? [],
        activity: [],
        pulls: [],
        comments: [],
        runs: [],
        deployments: [],
        environments: [],
        checkRuns: [],
        statuses: [],
        hasPullRequestWorkflow: given.hasPullRequestWorkflow ?? true,
        truncatesTrees: given.truncatesTrees ?? false,
    };
    world.repositories.set(fullName.toLowerCase(), repository);
    for (const [environment, rules] of Object.entries(given.environments ?? {}))
        addEnvironment(world, repository, environment, rules);
    if (given.files !== undefined)
        writeFirstCommit(world, repository, given);
    return repository;
};
const addEnvironment = (world, repository, name, given) => {
    repository.environments.push({
        id: world.nextId('environment'),
        name,
        reviewers: given.reviewers ?? [],
        preventSelfReview: given.preventSelfReview ?? false,
        waitMinutes: given.waitMinutes ?? 0,
        protectedBranchesOnly: given.protectedBranchesOnly ?? false,
        createdAt: world.clock.now(),
    });
};
const writeFirstCommit = (world, repository, given) => {
    const author = addAccount(world, given.author ?? [...repository.roles.values()][0]?.login ?? WEB_FLOW.login);
    const identity = { name: author.name, email: author.emails[0] ?? '', date: world.clock.now() };
    const files = new Map(Object.entries(given.files ?? {}).map(([path, content]) => [
        path,
        { mode: '100644', sha: writeBlob(repository.objects, content) },
    ]));
    const sha = writeCommit(repository.objects, {
        tree: writeTree(repository.objects, files),
        parents: [],
        author: identity,
        committer: identity,
        message: 'Initial commit',
        verification: UNSIGNED,
    });
    repository.refs.set(`refs/heads/${repository.defaultBranch}`, sha);
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/committing.js
/**
 * Writes commits from drafts: what changes, who wrote it, whether its signature is verified. A draft's names, dates
 * and addresses are taken as they are, because git takes them as they are too.
 */




const identify = (world, who, date) => {
    if (typeof who !== 'string')
        return { name: who.name, email: who.email, date: who.date ?? date };
    const account = accounts_readAccount(world, who);
    return { name: account.name, email: account.emails[0] ?? '', date };
};
const webFlow = (date) => ({ name: WEB_FLOW.name, email: WEB_FLOW.email, date });
const verify = (verification, at) => {
    if (typeof verification === 'object')
        return verification;
    if (verification === undefined || verification === 'unsigned')
        return UNSIGNED;
    return {
        verified: verification === 'valid',
        reason: verification,
        signature: '-----BEGIN SSH SIGNATURE-----\nZGVtbw==\n-----END SSH SIGNATURE-----',
        payload: 'tree of the embedded demo',
        verified_at: verification === 'valid' ? at : null,
    };
};
const changeFiles = (repository, before, draft) => {
    const files = new Map(before);
    for (const [path, content] of Object.entries(draft.files ?? {})) {
        if (content === null)
            files.delete(path);
        else if (typeof content === 'string' || Buffer.isBuffer(content)) {
            files.set(path, { mode: before.get(path)?.mode ?? '100644', sha: writeBlob(repository.objects, content) });
        }
        else
            files.set(path, { mode: content.mode, sha: writeBlob(repository.objects, content.content) });
    }
    for (const path of draft.delete ?? [])
        files.delete(path);
    return files;
};
/** Writes one commit on top of `parent` (null for a first one) and answers its name. No reference moves. */
const writeDraft = (world, repository, parent, draft, defaults) => {
    const date = draft.date ?? defaults.at;
    const author = draft.author ?? defaults.login;
    const before = parent === null ? new Map() : git_history_filesAt(repository.objects, parent);
    return writeCommit(repository.objects, {
        tree: writeTree(repository.objects, changeFiles(repository, before, draft)),
        parents: [...(parent === null ? [] : [parent]), ...(draft.alsoParents ?? [])],
        author: identify(world, author, date),
        committer: identify(world, draft.committer ?? author, date),
        message: draft.message ?? 'Update',
        verification: verify(draft.verification, defaults.at),
    });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/moment.js
/**
 * When an action of a scenario happens: at the instant that it names, which leaves the clock alone, or now, which
 * then moves the clock on by one tick. Two actions without a named instant therefore never share one.
 */

const happen = (world, at) => {
    if (at !== undefined)
        return formatInstant(Date.parse(at));
    const now = world.clock.now();
    world.clock.advance(world.tickMs);
    return now;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/running.js


const startRun = (world, repository, options) => {
    const at = happen(world, options.at);
    const isPull = options.event === 'pull_request';
    const pull = repository.pulls.find((candidate) => candidate.number === options.pull);
    const isFork = pull !== undefined && pull.headRepository !== fullNameOf(repository);
    const run = {
        id: world.nextId('run'),
        number: repository.runs.length + 1,
        name: options.name ?? (isPull ? 'Change gate' : 'Deploy'),
        path: options.path ?? `.github/workflows/${isPull ? 'change-gate' : 'deploy'}.yml`,
        event: options.event,
        headSha: options.sha,
        headBranch: options.branch ?? null,
        headRepository: options.headRepository ?? fullNameOf(repository),
        login: options.actor,
        createdAt: at,
        pull: pull === undefined || isFork ? null : { number: pull.number, headSha: options.sha, baseSha: pull.baseSha },
        attempts: [
            {
                startedAt: at,
                updatedAt: at,
                triggeringLogin: options.actor,
                status: options.status ?? (isPull ? 'completed' : 'in_progress'),
                conclusion: options.conclusion ?? (isPull ? 'success' : null),
            },
        ],
        approvals: [],
    };
    repository.runs.push(run);
    return run;
};
const readRun = (repository, id) => {
    const run = repository.runs.find((candidate) => candidate.id === id);
    if (run === undefined)
        throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
    return run;
};
/** Starts a further attempt of a run, as somebody's "re-run" would. */
const rerun = (world, repository, id, options) => {
    const run = readRun(repository, id);
    const at = happen(world, options.at);
    const last = run.attempts.at(-1);
    if (last !== undefined && last.status !== 'completed')
        Object.assign(last, { status: 'completed', conclusion: 'failure', updatedAt: at });
    run.attempts.push({
        startedAt: at,
        updatedAt: at,
        triggeringLogin: options.actor,
        status: 'in_progress',
        conclusion: null,
    });
    return run;
};
/** A reviewer's answer to a run that waits for environments. GitHub keeps no time and no attempt with it. */
const approveRun = (world, repository, id, answer) => {
    happen(world, answer.at);
    readRun(repository, id).approvals.push({
        login: answer.login,
        environments: [...answer.environments],
        state: answer.state ?? 'approved',
        comment: answer.comment ?? '',
    });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/references.js
/**
 * Moves references and does what GitHub does when one moves: writes the activity entry and brings every open pull
 * request whose head it is up to date, with its timeline, its trial merge and a workflow run.
 */





const NO_COMMIT = '0'.repeat(40);
/** The commit of a branch, a tag, a full reference or a full hash; null where there is none. */
const references_resolveCommit = (repository, name) => {
    for (const ref of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
        const sha = repository.refs.get(ref);
        if (sha !== undefined)
            return sha;
    }
    return repository.objects.commits.has(name) ? name : null;
};
const readBranch = (repository, branch) => {
    const sha = repository.refs.get(`refs/heads/${branch}`);
    if (sha === undefined)
        throw new Error(`${fullNameOf(repository)} has no branch ${branch}`);
    return sha;
};
/** Points a reference at a commit, or removes it for null. Tags have no activity and no pull requests. */
const moveReference = (world, repository, ref, after, move) => {
    const before = repository.refs.get(ref) ?? null;
    if (after === null)
        repository.refs.delete(ref);
    else
        repository.refs.set(ref, after);
    if (!ref.startsWith('refs/heads/') || before === after)
        return;
    let type = 'push';
    if (before === null)
        type = 'branch_creation';
    if (after === null)
        type = 'branch_deletion';
    repository.activity.push({
        id: world.nextId('activity'),
        before: before ?? NO_COMMIT,
        after: after ?? NO_COMMIT,
        ref,
        timestamp: move.at,
        type: move.type ?? type,
        login: move.login,
    });
    if (after === null)
        return;
    const branch = ref.slice('refs/heads/'.length);
    for (const { host, pull } of openPullsFrom(world, repository, branch)) {
        pull.headSha = after;
        pull.baseSha = host.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha;
        pull.updatedAt = move.at;
        if (move.type === 'force_push')
            addEvent(world, pull, { event: 'head_ref_force_pushed', login: move.login, at: move.at, commitId: after });
        if (move.reanchorReviews === true)
            for (const review of pull.reviews)
                review.commitId = after;
        noteHead(world, host, pull, move);
    }
    for (const pull of repository.pulls) {
        if (pull.state === 'open' && pull.baseRef === branch)
            writeTrialMerge(repository, pull, move.at);
    }
};
const openPullsFrom = (world, repository, branch) => [...world.repositories.values()].flatMap((host) => host.pulls
    .filter((pull) => pull.state === 'open' && pull.headRef === branch && pull.headRepository === fullNameOf(repository))
    .map((pull) => ({ host, pull })));
/** Takes note of a pull request's present head: its commits, `refs/pull/N/*`, the trial merge, a workflow run. */
const noteHead = (world, host, pull, move) => {
    const known = new Set(pull.timeline.map((item) => (item.kind === 'commit' ? item.sha : '')));
    for (const commit of [...git_history_commitsBetween(host.objects, pull.baseSha, pull.headSha)].reverse()) {
        if (!known.has(commit.sha))
            pull.timeline.push({ kind: 'commit', sha: commit.sha });
    }
    host.refs.set(`refs/pull/${pull.number}/head`, pull.headSha);
    writeTrialMerge(host, pull, move.at);
    if (!host.hasPullRequestWorkflow || move.startsRun === false)
        return;
    startRun(world, host, {
        event: 'pull_request',
        sha: pull.headSha,
        branch: pull.headRef,
        actor: move.login,
        at: move.at,
        headRepository: pull.headRepository ?? fullNameOf(host),
        pull: pull.number,
    });
};
const writeTrialMerge = (host, pull, at) => {
    const { objects } = host;
    const base = host.refs.get(`refs/heads/${pull.baseRef}`);
    pull.mergeCommit = null;
    host.refs.delete(`refs/pull/${pull.number}/merge`);
    const fork = base === undefined ? null : findMergeBase(objects, base, pull.headSha);
    if (base === undefined || fork === null)
        return;
    const merged = mergeFiles(git_history_filesAt(objects, fork), git_history_filesAt(objects, base), git_history_filesAt(objects, pull.headSha), new Map());
    if (merged.kind === 'conflict')
        return;
    pull.mergeCommit = writeCommit(objects, {
        tree: writeTree(objects, merged.files),
        parents: [base, pull.headSha],
        author: webFlow(at),
        committer: webFlow(at),
        message: `Merge ${pull.headSha} into ${base}`,
        verification: verify('valid', at),
    });
    host.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit);
};
const addEvent = (world, pull, given) => {
    const event = {
        id: world.nextId('event'),
        event: given.event,
        login: given.login,
        createdAt: given.at,
        commitId: given.commitId ?? null,
        reviewId: given.reviewId ?? null,
        extra: given.extra ?? {},
    };
    pull.timeline.push({ kind: 'event', event });
    return event;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/accounts.js
/** People, bots, organizations, teams and the Actions app, in GitHub's words. */


/** Opaque like GitHub's own, and stable. */
const accounts_nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
const presentAccount = (world, account) => {
    // A bot's login holds brackets, which GitHub percent-encodes in every URL.
    const api = `${world.urls.api}/users/${encodeURIComponent(account.login)}`;
    const page = account.kind === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
    return {
        login: account.login,
        id: account.id,
        node_id: accounts_nodeId('User', account.id),
        avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
        gravatar_id: '',
        url: api,
        html_url: `${world.urls.html}/${page}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: account.kind,
        user_view_type: 'public',
        site_admin: false,
    };
};
/** The account of a login, or null once it is gone. */
const accounts_presentLogin = (world, login) => {
    const account = login === null ? null : findAccount(world, login);
    return account === null ? null : presentAccount(world, account);
};
const presentUser = (world, account) => ({
    ...presentAccount(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
});
/** The app whose bot has a login. */
const presentApp = (world, login) => {
    const slug = login.replace(/\[bot\]$/, '');
    const id = login === ACTIONS_BOT.login ? ACTIONS_BOT.appId : (findAccount(world, login)?.id ?? 0);
    return describeApp(world, slug, id);
};
const describeApp = (world, slug, id) => ({
    id,
    client_id: 'Iv1.demo',
    slug,
    node_id: accounts_nodeId('Integration', id),
    owner: presentAccount(world, {
        id: 9919,
        login: 'github',
        kind: 'Organization',
        name: 'GitHub',
        emails: [],
        createdAt: '2008-05-11T04:37:31Z',
    }),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: 'Automate your workflow from idea to production',
    external_url: `${world.urls.html}/features/actions`,
    html_url: `${world.urls.html}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: {
        actions: 'write',
        checks: 'write',
        contents: 'write',
        deployments: 'write',
        metadata: 'read',
        statuses: 'write',
    },
    events: ['check_run', 'deployment', 'pull_request', 'push'],
});
/** How somebody stands to a repository, as GitHub guesses it; a hint that proves nothing. */
const associationOf = (world, repository, login) => {
    if (login === null)
        return 'NONE';
    if (login.toLowerCase() === repository.owner.toLowerCase())
        return 'OWNER';
    if (world.members.get(repository.owner.toLowerCase())?.has(login.toLowerCase()) === true)
        return 'MEMBER';
    return roleIn(world, repository, login) === null ? 'NONE' : 'COLLABORATOR';
};
/** The legacy word for a role: GitHub says `write` for maintain and `read` for triage. */
const LEGACY = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
};
const presentPermission = (world, repository, account) => {
    const role = roleIn(world, repository, account.login) ?? (repository.private ? null : 'read');
    const roleName = role ?? 'none';
    const can = (...roles) => roles.includes(role);
    return {
        permission: role === null ? 'none' : LEGACY[role],
        role_name: roleName,
        user: {
            ...presentAccount(world, account),
            permissions: {
                admin: can('admin'),
                maintain: can('admin', 'maintain'),
                push: can('admin', 'maintain', 'write'),
                triage: can('admin', 'maintain', 'write', 'triage'),
                pull: role !== null,
            },
            role_name: roleName,
        },
    };
};
/** The short form, as lists and environments show it. */
const presentTeam = (world, team) => {
    const organization = findAccount(world, team.organization);
    const api = `${world.urls.api}/organizations/${organization?.id ?? 0}/team/${team.id}`;
    return {
        id: team.id,
        node_id: accounts_nodeId('Team', team.id),
        name: team.slug,
        slug: team.slug,
        description: null,
        privacy: 'closed',
        notification_setting: 'notifications_enabled',
        url: api,
        html_url: `${world.urls.html}/orgs/${team.organization}/teams/${team.slug}`,
        members_url: `${api}/members{/member}`,
        repositories_url: `${api}/repos`,
        type: 'organization',
        organization_id: organization?.id ?? 0,
        permission: 'pull',
        parent: null,
    };
};
const presentFullTeam = (world, team) => {
    const org = `${world.urls.api}/orgs/${team.organization}`;
    const account = findAccount(world, team.organization);
    return {
        ...presentTeam(world, team),
        created_at: team.createdAt,
        updated_at: team.createdAt,
        members_count: [...team.members.values()].filter((member) => member.state === 'active').length,
        repos_count: 0,
        organization: {
            login: team.organization,
            id: account?.id ?? 0,
            node_id: accounts_nodeId('Organization', account?.id ?? 0),
            url: org,
            repos_url: `${org}/repos`,
            events_url: `${org}/events`,
            hooks_url: `${org}/hooks`,
            issues_url: `${org}/issues`,
            members_url: `${org}/members{/member}`,
            public_members_url: `${org}/public_members{/member}`,
            avatar_url: `${world.urls.html}/avatars/u/${account?.id ?? 0}`,
            description: null,
            html_url: `${world.urls.html}/${team.organization}`,
            has_organization_projects: true,
            has_repository_projects: true,
            public_repos: 0,
            public_gists: 0,
            followers: 0,
            following: 0,
            type: 'Organization',
            created_at: team.createdAt,
            updated_at: team.createdAt,
            archived_at: null,
        },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/repository.js
/** Repositories and what hangs on them directly: references, rules, environments, activity. */



const repository_apiOf = (world, repository) => `${world.urls.api}/repos/${fullNameOf(repository)}`;
const repository_pageOf = (world, repository) => `${world.urls.html}/${fullNameOf(repository)}`;
/** Parts of a repository's API that its description links to, with GitHub's URI template. */
const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
/** The minimal form, as workflow runs and statuses carry it. */
const presentMinimalRepository = (world, repository) => {
    const api = repository_apiOf(world, repository);
    return {
        id: repository.id,
        node_id: accounts_nodeId('Repository', repository.id),
        name: repository.name,
        full_name: fullNameOf(repository),
        private: repository.private,
        owner: accounts_presentLogin(world, repository.owner),
        html_url: repository_pageOf(world, repository),
        description: null,
        fork: repository.forkOf !== null,
        url: api,
        ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [key, `${api}${path}`])),
    };
};
const presentRepository = (world, repository) => {
    const page = repository_pageOf(world, repository);
    const open = repository.pulls.filter((pull) => pull.state === 'open').length;
    return {
        ...presentMinimalRepository(world, repository),
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.activity.at(-1)?.timestamp ?? repository.createdAt,
        git_url: `${page.replace(/^https/, 'git')}.git`,
        ssh_url: `git@github.example:${fullNameOf(repository)}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        homepage: null,
        size: 1,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: true,
        has_downloads: true,
        has_wiki: true,
        has_pages: false,
        has_discussions: false,
        forks_count: 0,
        mirror_url: null,
        archived: false,
        disabled: false,
        open_issues_count: open,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: repository.private ? 'private' : 'public',
        forks: 0,
        open_issues: open,
        watchers: 0,
        default_branch: repository.defaultBranch,
    };
};
const presentFullRepository = (world, repository) => ({
    ...presentRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
});
const presentReference = (world, repository, ref, sha) => ({
    ref,
    node_id: accounts_nodeId('Ref', `${repository.id}:${ref}`),
    url: `${repository_apiOf(world, repository)}/git/${ref}`,
    object: { sha, type: 'commit', url: `${repository_apiOf(world, repository)}/git/commits/${sha}` },
});
const presentActivity = (world, entry) => ({
    id: entry.id,
    node_id: accounts_nodeId('PSH', entry.id),
    before: entry.before,
    after: entry.after,
    ref: entry.ref,
    timestamp: entry.timestamp,
    activity_type: entry.type,
    actor: accounts_presentLogin(world, entry.login),
});
const presentReviewer = (world, name) => {
    const team = world.teams.get(name.toLowerCase());
    if (team !== undefined)
        return { type: 'Team', reviewer: presentTeam(world, team) };
    const account = findAccount(world, name);
    if (account === null)
        throw new Error(`environment reviewer ${name} is neither a login nor organization/team`);
    return { type: 'User', reviewer: presentAccount(world, account) };
};
/** The reference to an environment that run approvals carry. */
const presentEnvironmentName = (world, repository, environment) => ({
    id: environment.id,
    node_id: accounts_nodeId('Environment', environment.id),
    name: environment.name,
    url: `${repository_apiOf(world, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${repository_pageOf(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
});
const presentEnvironment = (world, repository, environment) => {
    const rule = (type, offset, more) => ({
        id: environment.id * 10 + offset,
        node_id: accounts_nodeId('GA', environment.id * 10 + offset),
        type,
        ...more,
    });
    const rules = [];
    if (environment.waitMinutes > 0)
        rules.push(rule('wait_timer', 1, { wait_timer: environment.waitMinutes }));
    if (environment.reviewers.length > 0) {
        const reviewers = environment.reviewers.map((name) => presentReviewer(world, name));
        rules.push(rule('required_reviewers', 2, { prevent_self_review: environment.preventSelfReview, reviewers }));
    }
    if (environment.protectedBranchesOnly)
        rules.push(rule('branch_policy', 3, {}));
    return {
        ...presentEnvironmentName(world, repository, environment),
        protection_rules: rules,
        deployment_branch_policy: environment.protectedBranchesOnly
            ? { protected_branches: true, custom_branch_policies: false }
            : null,
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/event-frame.js
/**
 * The frame around every event: the repository, the sender, the workflow run that the gate would find itself in, and
 * what the runner derives from them as `GITHUB_*`.
 */





const shortName = (ref) => ref.replace(/^refs\/(heads|tags|pull)\//, '');
const findRun = (world, repository, frame, id) => {
    const runs = [...repository.runs].reverse();
    // A run of the pull request has its head, not the trial merge that GITHUB_SHA names.
    const sha = frame.pull !== undefined && frame.name !== 'pull_request_target' ? frame.pull.headSha : frame.sha;
    const found = runs.find((run) => id === undefined ? run.event === frame.name && run.headSha === sha && frame.name === 'pull_request' : run.id === id);
    if (found !== undefined)
        return found;
    if (id !== undefined)
        throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
    return startRun(world, repository, {
        event: frame.name,
        sha,
        branch: frame.headRef ?? (frame.ref === '' ? null : shortName(frame.ref)),
        actor: frame.actor,
        at: world.clock.now(),
        ...(frame.pull === undefined
            ? {}
            : { pull: frame.pull.number, headRepository: frame.pull.headRepository ?? fullNameOf(repository) }),
    });
};
const event_frame_frameEvent = (world, repository, frame, options) => {
    const run = findRun(world, repository, frame, options.run);
    const fullName = fullNameOf(repository);
    const owner = findAccount(world, repository.owner);
    const triggering = run.attempts.at(-1)?.triggeringLogin ?? frame.actor;
    const common = {
        repository: presentFullRepository(world, repository),
        sender: accounts_presentLogin(world, frame.actor),
    };
    return {
        name: frame.name,
        payload: {
            ...frame.payload,
            ...common,
            ...(owner?.kind === 'Organization' ? { organization: presentOrganization(world, repository.owner) } : {}),
        },
        env: {
            GITHUB_API_URL: world.urls.api,
            GITHUB_SERVER_URL: world.urls.html,
            GITHUB_GRAPHQL_URL: `${world.urls.api}/graphql`,
            GITHUB_REPOSITORY: fullName,
            GITHUB_REPOSITORY_ID: String(repository.id),
            GITHUB_REPOSITORY_OWNER: repository.owner,
            GITHUB_REPOSITORY_OWNER_ID: String(owner?.id ?? ''),
            GITHUB_ACTOR: run.login,
            GITHUB_ACTOR_ID: String(accounts_readAccount(world, run.login).id),
            GITHUB_TRIGGERING_ACTOR: triggering,
            GITHUB_EVENT_NAME: frame.name,
            GITHUB_SHA: frame.sha,
            GITHUB_REF: frame.ref,
            GITHUB_REF_NAME: shortName(frame.ref),
            GITHUB_REF_TYPE: frame.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
            GITHUB_REF_PROTECTED: String(repository.protectedBranches.includes(shortName(frame.ref))),
            GITHUB_HEAD_REF: frame.headRef ?? '',
            GITHUB_BASE_REF: frame.baseRef ?? '',
            GITHUB_RUN_ID: String(run.id),
            GITHUB_RUN_NUMBER: String(run.number),
            GITHUB_RUN_ATTEMPT: String(run.attempts.length),
            GITHUB_WORKFLOW: run.name,
            GITHUB_WORKFLOW_REF: `${fullName}/${run.path}@${frame.ref}`,
            GITHUB_WORKFLOW_SHA: frame.sha,
        },
    };
};
const presentOrganization = (world, login) => {
    const account = accounts_readAccount(world, login);
    const api = `${world.urls.api}/orgs/${login}`;
    return {
        login,
        id: account.id,
        node_id: accounts_nodeId('Organization', account.id),
        url: api,
        repos_url: `${api}/repos`,
        events_url: `${api}/events`,
        hooks_url: `${api}/hooks`,
        issues_url: `${api}/issues`,
        members_url: `${api}/members{/member}`,
        public_members_url: `${api}/public_members{/member}`,
        avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
        description: null,
    };
};
const event_frame_defaultHead = (repository) => {
    const ref = `refs/heads/${repository.defaultBranch}`;
    return { ref, sha: repository.refs.get(ref) ?? '' };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/text-diff.js
/**
 * Line differences as GitHub's file lists show them: counts of added and removed lines and a patch of one hunk.
 * The counts come from a longest common subsequence; past a bound the middle is taken as wholly replaced.
 */
/** Cells of the table that finds the common lines; above it the exact count is not worth its cost. */
const LARGEST_TABLE = 4_000_000;
const linesOf = (content) => {
    if (content === null || content.length === 0)
        return [];
    const lines = content.toString('utf8').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
};
const isBinary = (content) => content?.subarray(0, 8000).includes(0) ?? false;
/** Null stands for a file that is not there. A binary file has no patch and no counted lines. */
const diffLines = (before, after) => {
    if (isBinary(before) || isBinary(after))
        return { additions: 0, deletions: 0, patch: null };
    const old = linesOf(before);
    const fresh = linesOf(after);
    let start = 0;
    while (start < old.length && start < fresh.length && old[start] === fresh[start])
        start += 1;
    let tail = 0;
    while (tail < old.length - start && tail < fresh.length - start && old.at(-1 - tail) === fresh.at(-1 - tail))
        tail += 1;
    const body = editLines(old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail));
    const additions = body.filter((line) => line.startsWith('+')).length;
    const deletions = body.filter((line) => line.startsWith('-')).length;
    if (additions + deletions === 0)
        return { additions, deletions, patch: null };
    const lead = old.slice(Math.max(0, start - 3), start).map((line) => ` ${line}`);
    const trail = old.slice(old.length - tail, old.length - tail + 3).map((line) => ` ${line}`);
    const hunk = [...lead, ...body, ...trail];
    const span = (sign) => {
        const count = hunk.filter((line) => !line.startsWith(sign)).length;
        return `${count === 0 ? 0 : start - lead.length + 1},${count}`;
    };
    return { additions, deletions, patch: [`@@ -${span('+')} +${span('-')} @@`, ...hunk].join('\n') };
};
const editLines = (old, fresh) => {
    const removed = (lines) => lines.map((line) => `-${line}`);
    const added = (lines) => lines.map((line) => `+${line}`);
    if (old.length * fresh.length > LARGEST_TABLE)
        return [...removed(old), ...added(fresh)];
    const width = fresh.length + 1;
    const common = new Uint32Array((old.length + 1) * width);
    const at = (i, j) => common[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i -= 1) {
        for (let j = fresh.length - 1; j >= 0; j -= 1) {
            common[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const lines = [];
    let [i, j] = [0, 0];
    while (i < old.length && j < fresh.length) {
        if (old[i] === fresh[j]) {
            lines.push(` ${old[i]}`);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            lines.push(`-${old[i++]}`);
        else
            lines.push(`+${fresh[j++]}`);
    }
    return [...lines, ...removed(old.slice(i)), ...added(fresh.slice(j))];
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/commits.js
/** Commits, trees, changed files and comparisons, in GitHub's words. */






const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');
const presentEmail = (world, email) => {
    const account = accountOfEmail(world, email);
    return account === null ? null : presentAccount(world, account);
};
const linksTo = (world, repository, sha) => ({
    sha,
    url: `${repository_apiOf(world, repository)}/commits/${sha}`,
    html_url: `${repository_pageOf(world, repository)}/commit/${sha}`,
});
/** As commit lists show it. `author` and `committer` are the accounts of the mail addresses: claims, not proof. */
const presentCommit = (world, repository, commit) => {
    const api = repository_apiOf(world, repository);
    return {
        ...linksTo(world, repository, commit.sha),
        node_id: accounts_nodeId('Commit', commit.sha),
        comments_url: `${api}/commits/${commit.sha}/comments`,
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
            url: `${api}/git/commits/${commit.sha}`,
            comment_count: 0,
            verification: commit.verification,
        },
        author: presentEmail(world, commit.author.email),
        committer: presentEmail(world, commit.committer.email),
        parents: commit.parents.map((parent) => linksTo(world, repository, parent)),
    };
};
/** As git's own objects are shown; the timeline uses this form too. */
const presentGitCommit = (world, repository, commit) => ({
    sha: commit.sha,
    node_id: accounts_nodeId('Commit', commit.sha),
    url: `${repository_apiOf(world, repository)}/git/commits/${commit.sha}`,
    html_url: `${repository_pageOf(world, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${repository_apiOf(world, repository)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
        ...linksTo(world, repository, parent),
        url: `${repository_apiOf(world, repository)}/git/commits/${parent}`,
    })),
    verification: commit.verification,
});
const presentFileChange = (world, repository, sha, change) => {
    const blob = (name) => name === undefined ? null : (repository.objects.blobs.get(name) ?? null);
    const lines = diffLines(blob(change.before?.sha), blob(change.after?.sha));
    const path = encodePath(change.path);
    return {
        sha: change.after?.sha ?? change.before?.sha ?? null,
        filename: change.path,
        status: change.status,
        additions: lines.additions,
        deletions: lines.deletions,
        changes: lines.additions + lines.deletions,
        blob_url: `${repository_pageOf(world, repository)}/blob/${sha}/${path}`,
        raw_url: `${repository_pageOf(world, repository)}/raw/${sha}/${path}`,
        contents_url: `${repository_apiOf(world, repository)}/contents/${path}?ref=${sha}`,
        ...(lines.patch === null ? {} : { patch: lines.patch }),
        ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
    };
};
/** GitHub shows at most so many files of one commit or comparison. */
const SHOWN_FILES = 300;
/** One commit with what it changed against its first parent. */
const presentFullCommit = (world, repository, commit) => {
    const parent = commit.parents[0];
    const before = parent === undefined ? new Map() : git_history_filesAt(repository.objects, parent);
    const files = git_history_diffFiles(before, git_history_filesAt(repository.objects, commit.sha)).map((change) => presentFileChange(world, repository, commit.sha, change));
    const sum = (key) => files.reduce((total, file) => total + Number(file[key]), 0);
    return {
        ...presentCommit(world, repository, commit),
        stats: { total: sum('changes'), additions: sum('additions'), deletions: sum('deletions') },
        files: files.slice(0, SHOWN_FILES),
    };
};
/** A comparison with all its commits, oldest first, and files; the route cuts both into pages. Null: no common ancestor. */
const compareCommits = (world, repository, names, base, head) => {
    const { objects } = repository;
    const fork = findMergeBase(objects, base, head);
    if (fork === null)
        return null;
    const ahead = [...git_history_commitsBetween(objects, base, head)].reverse();
    const behind = [...ancestorsOf(objects, base)].filter((sha) => !ancestorsOf(objects, head).has(sha)).length;
    let status = 'identical';
    if (ahead.length > 0 && behind > 0)
        status = 'diverged';
    else if (ahead.length > 0)
        status = 'ahead';
    else if (behind > 0)
        status = 'behind';
    const page = `${repository_pageOf(world, repository)}/compare`;
    const range = `${encodeURIComponent(names.base)}...${encodeURIComponent(names.head)}`;
    return {
        frame: {
            url: `${repository_apiOf(world, repository)}/compare/${range}`,
            html_url: `${page}/${range}`,
            permalink_url: `${page}/${base.slice(0, 7)}...${head.slice(0, 7)}`,
            diff_url: `${page}/${range}.diff`,
            patch_url: `${page}/${range}.patch`,
            base_commit: presentCommit(world, repository, git_objects_readCommit(objects, base)),
            merge_base_commit: presentCommit(world, repository, git_objects_readCommit(objects, fork)),
            status,
            ahead_by: ahead.length,
            behind_by: behind,
            total_commits: ahead.length,
        },
        commits: ahead.map((commit) => presentCommit(world, repository, commit)),
        files: git_history_diffFiles(git_history_filesAt(objects, fork), git_history_filesAt(objects, head)).map((change) => presentFileChange(world, repository, head, change)),
    };
};
const presentTreeEntry = (world, repository, entry, path) => {
    const kind = entry.type === 'tree' ? 'trees' : 'blobs';
    return {
        path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.sha,
        ...(entry.type === 'blob' ? { size: repository.objects.blobs.get(entry.sha)?.length ?? 0 } : {}),
        ...(entry.type === 'commit' ? {} : { url: `${repository_apiOf(world, repository)}/git/${kind}/${entry.sha}` }),
    };
};
/** A file or folder as the contents route lists it, without its content. */
const presentContentEntry = (world, repository, entry, path, ref) => {
    const isFolder = entry.type === 'tree';
    const self = `${repository_apiOf(world, repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
    const git = `${repository_apiOf(world, repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`;
    const html = `${repository_pageOf(world, repository)}/${isFolder ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encodePath(path)}`;
    let type = isFolder ? 'dir' : 'file';
    if (entry.mode === '120000')
        type = 'symlink';
    if (entry.mode === '160000')
        type = 'submodule';
    return {
        name: entry.name,
        path,
        sha: entry.sha,
        size: repository.objects.blobs.get(entry.sha)?.length ?? 0,
        url: self,
        html_url: html,
        git_url: git,
        download_url: isFolder ? null : `${repository_pageOf(world, repository)}/raw/${encodeURIComponent(ref)}/${encodePath(path)}`,
        type,
        _links: { self, git, html },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/pulls.js
/** Pull requests, their reviews, timeline and comments, in GitHub's words. */






/** A pull request's own commits, oldest first: what its head has and its base had not. */
const commitsOfPull = (repository, pull) => [...git_history_commitsBetween(repository.objects, pull.baseSha, pull.headSha)].reverse();
/** What it changes, from where the two lines parted to its head. */
const changesOfPull = (repository, pull) => {
    const fork = findMergeBase(repository.objects, pull.baseSha, pull.headSha);
    return fork === null ? [] : git_history_diffFiles(git_history_filesAt(repository.objects, fork), git_history_filesAt(repository.objects, pull.headSha));
};
const presentSide = (world, repository, ref, sha) => {
    const owner = repository?.owner ?? 'unknown repository';
    return {
        label: repository === undefined ? owner : `${owner}:${ref}`,
        ref,
        sha,
        user: repository === undefined ? null : accounts_presentLogin(world, repository.owner),
        repo: repository === undefined ? null : presentRepository(world, repository),
    };
};
/** As lists show it. */
const presentPull = (world, repository, pull) => {
    const api = `${repository_apiOf(world, repository)}/pulls/${pull.number}`;
    const issue = `${repository_apiOf(world, repository)}/issues/${pull.number}`;
    const page = `${repository_pageOf(world, repository)}/pull/${pull.number}`;
    const link = (href) => ({ href });
    const statuses = `${repository_apiOf(world, repository)}/statuses/${pull.headSha}`;
    return {
        url: api,
        id: pull.id,
        node_id: accounts_nodeId('PullRequest', pull.id),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: issue,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: accounts_presentLogin(world, pull.login),
        body: pull.body,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommit,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        labels: [],
        milestone: null,
        draft: pull.draft,
        commits_url: `${api}/commits`,
        review_comments_url: `${api}/comments`,
        review_comment_url: `${repository_apiOf(world, repository)}/pulls/comments{/number}`,
        comments_url: `${issue}/comments`,
        statuses_url: statuses,
        head: presentSide(world, world.repositories.get((pull.headRepository ?? '').toLowerCase()), pull.headRef, pull.headSha),
        base: presentSide(world, repository, pull.baseRef, pull.baseSha),
        _links: {
            self: link(api),
            html: link(page),
            issue: link(issue),
            comments: link(`${issue}/comments`),
            review_comments: link(`${api}/comments`),
            review_comment: link(`${repository_apiOf(world, repository)}/pulls/comments{/number}`),
            commits: link(`${api}/commits`),
            statuses: link(statuses),
        },
        author_association: associationOf(world, repository, pull.login),
        auto_merge: null,
        active_lock_reason: null,
    };
};
const pulls_presentFullPull = (world, repository, pull) => {
    const changes = changesOfPull(repository, pull).map((change) => presentFileChange(world, repository, pull.headSha, change));
    const sum = (key) => changes.reduce((total, change) => total + Number(change[key]), 0);
    const isMerged = pull.mergedAt !== null;
    const isMergeable = pull.state === 'open' && pull.mergeCommit !== null;
    let mergeableState = 'unknown';
    if (pull.state === 'open')
        mergeableState = pull.mergeCommit === null ? 'dirty' : 'clean';
    if (pull.state === 'open' && pull.draft)
        mergeableState = 'draft';
    return {
        ...presentPull(world, repository, pull),
        merged: isMerged,
        mergeable: pull.state === 'open' ? isMergeable : null,
        rebaseable: pull.state === 'open' ? isMergeable : null,
        mergeable_state: mergeableState,
        merged_by: accounts_presentLogin(world, pull.mergedBy),
        comments: repository.comments.filter((comment) => comment.number === pull.number).length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: commitsOfPull(repository, pull).length,
        additions: sum('additions'),
        deletions: sum('deletions'),
        changed_files: changes.length,
    };
};
const reviewLinks = (world, repository, pull, review) => {
    const html = `${repository_pageOf(world, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
    const api = `${repository_apiOf(world, repository)}/pulls/${pull.number}`;
    return { html_url: html, pull_request_url: api, _links: { html: { href: html }, pull_request: { href: api } } };
};
const pulls_presentReview = (world, repository, pull, review) => ({
    id: review.id,
    node_id: accounts_nodeId('PRR', review.id),
    user: accounts_presentLogin(world, review.login),
    body: review.body,
    state: review.state,
    ...reviewLinks(world, repository, pull, review),
    author_association: associationOf(world, repository, review.login),
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
});
const presentComment = (world, repository, comment) => {
    const api = `${repository_apiOf(world, repository)}/issues`;
    return {
        url: `${api}/comments/${comment.id}`,
        html_url: `${repository_pageOf(world, repository)}/pull/${comment.number}#issuecomment-${comment.id}`,
        issue_url: `${api}/${comment.number}`,
        id: comment.id,
        node_id: accounts_nodeId('IC', comment.id),
        user: accounts_presentLogin(world, comment.login),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(world, repository, comment.login),
        body: comment.body,
        performed_via_github_app: comment.viaApp ? presentApp(world, comment.login) : null,
    };
};
/** One entry of the timeline, or null for what it does not show: unsubmitted reviews and commits that were pushed away. */
const presentTimelineItem = (world, repository, pull, item) => {
    switch (item.kind) {
        case 'commit': {
            const isThere = commitsOfPull(repository, pull).some((commit) => commit.sha === item.sha);
            return isThere
                ? { event: 'committed', ...presentGitCommit(world, repository, git_objects_readCommit(repository.objects, item.sha)) }
                : null;
        }
        case 'review': {
            const review = pull.reviews.find((candidate) => candidate.id === item.id);
            if (review === undefined || review.state === 'PENDING')
                return null;
            // The list of reviews writes states in capitals, the timeline does not; only the timeline shows an edit.
            return {
                event: 'reviewed',
                ...pulls_presentReview(world, repository, pull, review),
                state: review.state.toLowerCase(),
                updated_at: review.updatedAt,
            };
        }
        case 'comment': {
            const comment = repository.comments.find((candidate) => candidate.id === item.id);
            if (comment === undefined)
                return null;
            return {
                event: 'commented',
                ...presentComment(world, repository, comment),
                actor: accounts_presentLogin(world, comment.login),
            };
        }
        case 'event': {
            const { event } = item;
            return {
                id: event.id,
                node_id: accounts_nodeId('Event', event.id),
                url: `${repository_apiOf(world, repository)}/issues/events/${event.id}`,
                actor: accounts_presentLogin(world, event.login),
                event: event.event,
                commit_id: event.commitId,
                commit_url: event.commitId === null ? null : `${repository_apiOf(world, repository)}/commits/${event.commitId}`,
                created_at: event.createdAt,
                ...event.extra,
                performed_via_github_app: null,
            };
        }
    }
};
/** The short form inside workflow runs. */
const presentMinimalPull = (world, repository, pull, shas) => {
    const side = (ref, sha, fullName) => {
        const home = world.repositories.get(fullName.toLowerCase()) ?? repository;
        return { ref, sha, repo: { id: home.id, url: repository_apiOf(world, home), name: home.name } };
    };
    return {
        id: pull.id,
        number: pull.number,
        url: `${repository_apiOf(world, repository)}/pulls/${pull.number}`,
        head: side(pull.headRef, shas.headSha, pull.headRepository ?? fullNameOf(repository)),
        base: side(pull.baseRef, shas.baseSha, fullNameOf(repository)),
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/runs.js




/** A run as of one attempt, counted from 1; null where that attempt never was. */
const runs_presentRun = (world, repository, run, number = run.attempts.length) => {
    const attempt = run.attempts[number - 1];
    if (attempt === undefined)
        return null;
    const api = `${repository_apiOf(world, repository)}/actions/runs/${run.id}`;
    const suite = run.id + 500_000_000;
    const commit = repository.objects.commits.get(run.headSha);
    const home = world.repositories.get(run.headRepository.toLowerCase()) ?? repository;
    const pull = repository.pulls.find((candidate) => candidate.number === run.pull?.number);
    const here = number === 1 && run.attempts.length === 1 ? api : `${api}/attempts/${number}`;
    return {
        id: run.id,
        name: run.name,
        node_id: accounts_nodeId('WFR', run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: commit?.message.split('\n')[0] ?? run.name,
        run_number: run.number,
        event: run.event,
        status: attempt.status,
        conclusion: attempt.conclusion,
        workflow_id: 100 + run.path.length,
        check_suite_id: suite,
        check_suite_node_id: accounts_nodeId('CS', suite),
        url: api,
        html_url: `${repository_pageOf(world, repository)}/actions/runs/${run.id}`,
        pull_requests: pull === undefined || run.pull === null ? [] : [presentMinimalPull(world, repository, pull, run.pull)],
        created_at: run.createdAt,
        updated_at: attempt.updatedAt,
        actor: accounts_presentLogin(world, run.login),
        run_attempt: number,
        referenced_workflows: [],
        run_started_at: attempt.startedAt,
        triggering_actor: accounts_presentLogin(world, attempt.triggeringLogin),
        jobs_url: `${here}/jobs`,
        logs_url: `${here}/logs`,
        check_suite_url: `${repository_apiOf(world, repository)}/check-suites/${suite}`,
        artifacts_url: `${api}/artifacts`,
        cancel_url: `${api}/cancel`,
        rerun_url: `${api}/rerun`,
        previous_attempt_url: number > 1 ? `${api}/attempts/${number - 1}` : null,
        workflow_url: `${repository_apiOf(world, repository)}/actions/workflows/${100 + run.path.length}`,
        head_commit: commit === undefined
            ? null
            : {
                id: commit.sha,
                tree_id: commit.tree,
                message: commit.message,
                timestamp: commit.committer.date,
                author: { name: commit.author.name, email: commit.author.email },
                committer: { name: commit.committer.name, email: commit.committer.email },
            },
        repository: presentMinimalRepository(world, repository),
        head_repository: presentMinimalRepository(world, home),
    };
};
const presentApproval = (world, repository, approval) => ({
    environments: approval.environments.map((name) => {
        const environment = repository.environments.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        if (environment === undefined)
            throw new Error(`${name} is no environment of ${repository.name}; name it in the seed`);
        return presentEnvironmentName(world, repository, environment);
    }),
    state: approval.state,
    user: accounts_presentLogin(world, approval.login),
    comment: approval.comment,
});
const presentDeployment = (world, repository, deployment) => {
    const url = `${repository_apiOf(world, repository)}/deployments/${deployment.id}`;
    return {
        url,
        id: deployment.id,
        node_id: accounts_nodeId('DE', deployment.id),
        task: deployment.task,
        original_environment: deployment.environment,
        environment: deployment.environment,
        description: deployment.description,
        created_at: deployment.createdAt,
        updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
        statuses_url: `${url}/statuses`,
        repository_url: repository_apiOf(world, repository),
        creator: accounts_presentLogin(world, deployment.login),
        sha: deployment.sha,
        ref: deployment.ref,
        payload: deployment.payload,
        transient_environment: false,
        production_environment: deployment.environment.toLowerCase() === 'production',
        performed_via_github_app: deployment.viaApp ? presentApp(world, deployment.login) : null,
    };
};
const presentDeploymentStatus = (world, repository, deployment, status) => {
    const url = `${repository_apiOf(world, repository)}/deployments/${deployment.id}`;
    return {
        url: `${url}/statuses/${status.id}`,
        id: status.id,
        node_id: accounts_nodeId('DES', status.id),
        state: status.state,
        creator: accounts_presentLogin(world, status.login),
        description: status.description,
        environment: deployment.environment,
        target_url: status.targetUrl,
        log_url: status.targetUrl,
        environment_url: status.environmentUrl,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        deployment_url: url,
        repository_url: repository_apiOf(world, repository),
        performed_via_github_app: status.viaApp ? presentApp(world, status.login) : null,
    };
};
const presentCheckRun = (world, repository, run) => {
    const url = `${repository_apiOf(world, repository)}/check-runs/${run.id}`;
    const page = `${repository_pageOf(world, repository)}/runs/${run.id}`;
    return {
        id: run.id,
        name: run.name,
        node_id: accounts_nodeId('CR', run.id),
        head_sha: run.headSha,
        external_id: run.externalId,
        url,
        html_url: page,
        details_url: run.detailsUrl ?? page,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            title: run.title,
            summary: run.summary,
            text: run.text,
            annotations_count: run.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        check_suite: { id: run.id + 500_000_000 },
        app: presentApp(world, run.login ?? ACTIONS_BOT.login),
        pull_requests: repository.pulls
            .filter((pull) => pull.state === 'open' && pull.headSha === run.headSha)
            .map((pull) => presentMinimalPull(world, repository, pull, pull)),
    };
};
/** The short form inside the combined status has no creator. */
const presentSimpleStatus = (world, repository, status) => ({
    url: `${repository_apiOf(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.urls.html}/avatars/u/${status.id}`,
    id: status.id,
    node_id: accounts_nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
});
const presentStatus = (world, repository, status) => ({
    ...presentSimpleStatus(world, repository, status),
    creator: accounts_presentLogin(world, status.login),
});

;// CONCATENATED MODULE: ./.build/build/demo/github/events.js
/**
 * What a workflow finds in its event file and in `GITHUB_*`, built from the server's present state, so that an event
 * and the API never contradict each other unless a test bends the payload afterwards.
 */









const events_open = (github, name) => ({
    world: github.state,
    repository: github.repository(name),
});
/** `pull_request` runs on the trial merge; `pull_request_target` on the default branch. */
const pullFrame = (repository, pull, name, actor, payload) => {
    const merge = { sha: pull.mergeCommit ?? pull.headSha, ref: `refs/pull/${pull.number}/merge` };
    return {
        name,
        actor,
        ...(name === 'pull_request_target' ? event_frame_defaultHead(repository) : merge),
        payload,
        headRef: pull.headRef,
        baseRef: pull.baseRef,
        pull,
    };
};
const pullRequestEvent = (github, name, number, options = {}) => {
    const { world, repository } = events_open(github, name);
    const pull = github.pull(name, number);
    const payload = {
        action: options.action ?? 'synchronize',
        number,
        pull_request: pulls_presentFullPull(world, repository, pull),
    };
    const event = options.isTarget === true ? 'pull_request_target' : 'pull_request';
    return event_frame_frameEvent(world, repository, pullFrame(repository, pull, event, options.actor ?? pull.login, payload), options);
};
const pullRequestReviewEvent = (github, name, number, reviewId, options = {}) => {
    const { world, repository } = events_open(github, name);
    const pull = github.pull(name, number);
    const review = pull.reviews.find((candidate) => candidate.id === reviewId);
    if (review === undefined)
        throw new Error(`#${number} has no review ${reviewId}`);
    const payload = {
        action: options.action ?? 'submitted',
        // Webhooks write a review's state in small letters.
        review: { ...presentReview(world, repository, pull, review), state: review.state.toLowerCase() },
        pull_request: presentFullPull(world, repository, pull),
    };
    const actor = options.actor ?? review.login ?? pull.login;
    return frameEvent(world, repository, pullFrame(repository, pull, 'pull_request_review', actor, payload), options);
};
const presentPushedCommit = (world, repository, commit) => {
    const parent = commit.parents[0];
    const before = parent === undefined ? new Map() : filesAt(repository.objects, parent);
    const changes = diffFiles(before, filesAt(repository.objects, commit.sha));
    const paths = (...states) => changes.filter((change) => states.includes(change.status)).map((change) => change.path);
    return {
        id: commit.sha,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: commit.committer.date,
        url: `${pageOf(world, repository)}/commit/${commit.sha}`,
        author: commit.author,
        committer: commit.committer,
        added: paths('added', 'renamed'),
        removed: paths('removed'),
        modified: paths('modified'),
    };
};
const mergeGroupEvent = (github, name, group, options = {}) => {
    const { world, repository } = events_open(github, name);
    const head = readCommit(repository.objects, group.headSha);
    const payload = {
        action: options.action ?? 'checks_requested',
        merge_group: {
            head_sha: group.headSha,
            head_ref: group.headRef,
            base_sha: group.baseSha,
            base_ref: group.baseRef,
            head_commit: presentPushedCommit(world, repository, head),
        },
    };
    const actor = options.actor ?? github.pull(name, group.numbers[0] ?? 0).login;
    return frameEvent(world, repository, { name: 'merge_group', actor, sha: group.headSha, ref: group.headRef, payload }, options);
};
/** A push of the branch's present head; `before` is a branch's, tag's or commit's name, or null for a new branch. */
const pushEvent = (github, name, branch, options = {}) => {
    const { world, repository } = events_open(github, name);
    const after = github.commit(name, `refs/heads/${branch}`);
    const last = repository.activity.findLast((entry) => entry.ref === `refs/heads/${branch}` && entry.after === after);
    const before = options.before === null
        ? '0'.repeat(40)
        : (resolveCommit(repository, options.before ?? '') ?? last?.before ?? '0'.repeat(40));
    const actor = options.actor ?? last?.login ?? repository.owner;
    const isNew = /^0+$/.test(before);
    const commits = [...commitsBetween(repository.objects, isNew ? null : before, after)].reverse();
    const head = readCommit(repository.objects, after);
    const payload = {
        ref: `refs/heads/${branch}`,
        before,
        after,
        created: isNew,
        deleted: false,
        forced: last?.type === 'force_push',
        base_ref: null,
        compare: `${pageOf(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: commits.map((commit) => presentPushedCommit(world, repository, commit)),
        head_commit: presentPushedCommit(world, repository, head),
        pusher: { name: actor, email: readAccount(world, actor).emails[0] ?? null },
    };
    return frameEvent(world, repository, { name: 'push', actor, sha: after, ref: `refs/heads/${branch}`, payload }, options);
};
const deploymentEvent = (github, name, deployment, options = {}) => {
    const { world, repository } = events_open(github, name);
    const presented = presentDeployment(world, repository, deployment);
    const payload = { action: options.action ?? 'created', deployment: presented, workflow: null, workflow_run: null };
    const branch = `refs/heads/${deployment.ref}`;
    // A deployment of a bare commit has no reference.
    const ref = [branch, `refs/tags/${deployment.ref}`].find((candidate) => repository.refs.has(candidate)) ?? '';
    const actor = options.actor ?? deployment.login;
    return event_frame_frameEvent(world, repository, { name: 'deployment', actor, sha: deployment.sha, ref, payload }, options);
};
const workflowDispatchEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const short = options.ref ?? repository.defaultBranch;
    const ref = [short, `refs/heads/${short}`, `refs/tags/${short}`].find((candidate) => repository.refs.has(candidate));
    if (ref === undefined)
        throw new Error(`${name} has no branch or tag ${short}`);
    const payload = { inputs: options.inputs ?? null, ref, workflow: options.workflow ?? '.github/workflows/deploy.yml' };
    return frameEvent(world, repository, { name: 'workflow_dispatch', actor: options.actor, sha: github.commit(name, ref), ref, payload }, options);
};
const releaseEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const ref = `refs/tags/${options.tag}`;
    const now = world.clock.now();
    const release = {
        id: 1,
        node_id: nodeId('RE', 1),
        url: `${apiOf(world, repository)}/releases/1`,
        html_url: `${pageOf(world, repository)}/releases/tag/${options.tag}`,
        assets_url: `${apiOf(world, repository)}/releases/1/assets`,
        upload_url: `${apiOf(world, repository)}/releases/1/assets{?name,label}`,
        tarball_url: `${apiOf(world, repository)}/tarball/${options.tag}`,
        zipball_url: `${apiOf(world, repository)}/zipball/${options.tag}`,
        tag_name: options.tag,
        target_commitish: repository.defaultBranch,
        name: options.tag,
        body: '',
        draft: false,
        prerelease: false,
        author: presentLogin(world, options.actor),
        assets: [],
        created_at: now,
        published_at: now,
    };
    const payload = { action: options.action ?? 'published', release };
    return frameEvent(world, repository, { name: 'release', actor: options.actor, sha: github.commit(name, ref), ref, payload }, options);
};
const scheduleEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const payload = { schedule: options.schedule ?? '0 6 * * *', workflow: '.github/workflows/sweep.yml' };
    return frameEvent(world, repository, { name: 'schedule', actor: options.actor, ...defaultHead(repository), payload }, options);
};
/** The event that an ended run of another workflow sets off; it runs on the default branch, whatever that run was for. */
const workflowRunEvent = (github, name, ended, options = {}) => {
    const { world, repository } = events_open(github, name);
    const presented = presentRun(world, repository, ended);
    const payload = {
        action: options.action ?? 'completed',
        workflow_run: presented,
        workflow: { id: presented?.['workflow_id'], name: ended.name, path: ended.path, state: 'active' },
    };
    const actor = options.actor ?? ended.login;
    return frameEvent(world, repository, { name: 'workflow_run', actor, ...defaultHead(repository), payload }, options);
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/build/demo/github/answer.js
/**
 * What a route is given and what it gives back. A route that must say no throws `Refused` with GitHub's own status
 * and words; nothing else may be thrown, so that any other exception is a mistake of the demo and answers 500.
 */
class Refused extends Error {
    status;
    body;
    headers;
    constructor(status, message, more = {}, headers = {}) {
        super(message);
        this.status = status;
        this.body = { message, ...more, documentation_url: 'https://docs.github.example/rest', status: String(status) };
        this.headers = headers;
    }
}
const notFound = () => new Refused(404, 'Not Found');
const unprocessable = (message) => new Refused(422, message);
/** A refusal of one field, in the form of GitHub's validation errors. */
const invalid = (resource, field, message, code = 'custom') => new Refused(422, 'Validation Failed', { errors: [{ resource, field, code, message }] });
const ok = (body) => ({ status: 200, body });
const created = (body) => ({ status: 201, body });
/** A text field of the body, or null where it is missing or no text. */
const textOf = (body, key) => {
    const value = body[key];
    return typeof value === 'string' ? value : null;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/access.js
/**
 * Who asks, and whether they may. GitHub's manners are kept: an unknown token is 401 everywhere, a private repository
 * that somebody cannot see is 404, a permission that an app's token lacks is 403 "Resource not accessible by integration".
 */



const recogniseViewer = (world, authorization) => {
    if (authorization === undefined || authorization === '')
        return { kind: 'anonymous' };
    const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1];
    const token = secret === undefined ? undefined : world.tokens.get(secret);
    if (token === undefined)
        throw new Refused(401, 'Bad credentials');
    if (token.permissions === undefined)
        return { kind: 'person', login: token.login };
    return { kind: 'app', login: token.login, permissions: token.permissions, repositories: token.repositories ?? null };
};
const isWrite = (method) => method !== 'GET' && method !== 'HEAD';
/** Throws unless an app's token has one of the permissions that will do. */
const checkPermissions = (viewer, need) => {
    if (viewer.kind !== 'app')
        return;
    const has = Object.entries(need.permissions).some(([name, level]) => {
        if (name === 'metadata' && level === 'read')
            return true;
        const own = viewer.permissions[name];
        return own === 'write' || own === level;
    });
    if (has)
        return;
    const accepted = Object.entries(need.permissions).map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`);
    throw new Refused(403, 'Resource not accessible by integration', {}, { 'x-accepted-github-permissions': accepted.join('; ') });
};
/** Throws unless the viewer sees the repository and may do what the route needs there. */
const checkRepository = (call, method, repository, need) => {
    const { viewer, world } = call;
    switch (viewer.kind) {
        case 'anonymous':
            if (repository.private)
                throw notFound();
            if (isWrite(method))
                throw new Refused(401, 'Requires authentication');
            return;
        case 'app': {
            const isInside = viewer.repositories?.some((name) => name.toLowerCase() === fullNameOf(repository).toLowerCase()) ?? true;
            if (!isInside && (repository.private || isWrite(method)))
                throw notFound();
            if (isInside)
                checkPermissions(viewer, need);
            return;
        }
        case 'person': {
            const role = roleIn(world, repository, viewer.login);
            if (repository.private && role === null)
                throw notFound();
            if (need.appOnly === true)
                throw new Refused(403, 'You must authenticate via a GitHub App.');
            if (!isWrite(method))
                return;
            const needed = need.role ?? 'write';
            const isPublicRead = needed === 'read' && !repository.private;
            if (!isPublicRead && !isAtLeast(role, needed))
                throw new Refused(403, 'Must have write access to the repository.');
        }
    }
};
/** The login that writes are made under; anonymous writers were turned away before. */
const loginOf = (viewer) => {
    if (viewer.kind === 'anonymous')
        throw new Refused(401, 'Requires authentication');
    return viewer.login;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/faults.js
const DRIP_MS = 200;
/** What a `respond` fault answers. */
const replyOf = (fault) => {
    const isText = typeof fault.body === 'string';
    const status = fault.status ?? 200;
    return {
        status,
        headers: {
            'content-type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
            ...fault.headers,
        },
        body: isText
            ? String(fault.body)
            : JSON.stringify(fault.body ?? { message: 'A fault that the test asked for', status: String(status) }),
    };
};
/** Whether the request still reaches its route, so that a write takes effect. */
const reachesRoute = (fault) => {
    if (fault === null || fault.alter !== undefined)
        return true;
    return fault.mode === 'drip' || fault.mode === 'truncate';
};
/** Sends the bytes of a reply slowly; answers how to stop. */
const drip = (response, reply) => {
    const bytes = Buffer.from(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) });
    let sent = 0;
    const timer = setInterval(() => {
        response.write(bytes.subarray(sent, sent + 1));
        sent += 1;
        if (sent < bytes.length)
            return;
        clearInterval(timer);
        response.end();
    }, DRIP_MS);
    return () => clearInterval(timer);
};

;// CONCATENATED MODULE: ./.build/build/demo/github/paging.js
const wholeNumber = (text, fallback) => {
    const value = Number(text ?? '');
    return text !== null && Number.isInteger(value) && value >= 1 ? value : fallback;
};
const cutPage = (call, items, defaultSize = 30, largest = 100) => {
    const size = Math.min(wholeNumber(call.query.get('per_page'), defaultSize), largest);
    const number = wholeNumber(call.query.get('page'), 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (page, relation) => {
        const query = new URLSearchParams(call.query);
        query.set('page', String(page));
        return `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="${relation}"`;
    };
    const links = [];
    if (number > 1)
        links.push(link(number - 1, 'prev'));
    if (number < last)
        links.push(link(number + 1, 'next'), link(last, 'last'));
    if (number > 1)
        links.push(link(1, 'first'));
    return {
        items: items.slice((number - 1) * size, number * size),
        number,
        headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
};
/** Answers one page; `present` is asked for that page's items only. */
const answerPage = (call, items, present) => {
    const page = cutPage(call, items);
    return { status: 200, headers: page.headers, body: page.items.map(present) };
};
/** Answers one page inside an object that also counts the whole list. */
const answerCounted = (call, key, items, present) => {
    const page = cutPage(call, items);
    return { status: 200, headers: page.headers, body: { total_count: items.length, [key]: page.items.map(present) } };
};
/** The activity list pages by cursor, in the `Link` header only. */
const answerCursor = (call, items, present) => {
    const size = Math.min(wholeNumber(call.query.get('per_page'), 30), 100);
    const after = call.query.get('after');
    const start = after === null ? 0 : items.findIndex((item) => cursorOf(item.id) === after) + 1;
    const shown = items.slice(start, start + size);
    const last = shown.at(-1);
    if (last === undefined || start + size >= items.length)
        return { status: 200, body: shown.map(present) };
    const query = new URLSearchParams(call.query);
    query.set('after', cursorOf(last.id));
    const link = `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="next"`;
    return { status: 200, headers: { link }, body: shown.map(present) };
};
const cursorOf = (id) => Buffer.from(`activity:${id}`).toString('base64url');

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/commits.js
/** Routes on history: commits, a path's history, a commit's pull requests, comparisons. */








/** GitHub lists so many commits of a comparison that asks for no page. */
const SHOWN_COMMITS = 250;
/** A commit by branch, tag, reference, hash or the first seven or more digits of a hash. */
const findCommit = (repository, name) => {
    const exact = references_resolveCommit(repository, name);
    if (exact !== null || !/^[0-9a-f]{7,39}$/.test(name))
        return exact;
    const matching = [...repository.objects.commits.keys()].filter((sha) => sha.startsWith(name));
    return matching.length === 1 ? (matching[0] ?? null) : null;
};
const listCommits = (call) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const tip = findCommit(repository, query.get('sha') ?? repository.defaultBranch);
    if (tip === null)
        throw notFound();
    const path = query.get('path');
    const all = path === null || path === '' ? sortCommits(objects, ancestorsOf(objects, tip)) : logOfPath(objects, tip, path);
    const [since, until] = [Date.parse(query.get('since') ?? ''), Date.parse(query.get('until') ?? '')];
    const author = query.get('author')?.toLowerCase() ?? null;
    return all.filter((commit) => {
        const date = Date.parse(commit.committer.date);
        const names = [commit.author.email.toLowerCase(), accountOfEmail(world, commit.author.email)?.login.toLowerCase()];
        return !(date < since) && !(date > until) && (author === null || names.includes(author));
    });
};
/** The pull requests that brought a commit in; where it is not on the default branch, open ones that hold it too. */
const pullsOf = (repository, sha) => {
    const onDefault = ancestorsOf(repository.objects, repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '').has(sha);
    return repository.pulls.filter((pull) => {
        if (onDefault && pull.mergedAt === null)
            return false;
        return pull.landed.includes(sha) || commitsOfPull(repository, pull).some((commit) => commit.sha === sha);
    });
};
const contents = { permissions: { contents: 'read' } };
const COMMIT_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits',
        need: contents,
        answerFor: (call) => answerPage(call, listCommits(call), (commit) => presentCommit(call.world, call.repository, commit)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{sha}/pulls',
        need: { permissions: { 'pull-requests': 'read' } },
        answerFor: (call) => {
            const sha = findCommit(call.repository, call.param('sha'));
            if (sha === null)
                throw unprocessable(`No commit found for SHA: ${call.param('sha')}`);
            return answerPage(call, pullsOf(call.repository, sha), (pull) => presentPull(call.world, call.repository, pull));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}',
        need: contents,
        answerFor: ({ world, repository, param }) => {
            const sha = findCommit(repository, param('ref'));
            if (sha === null)
                throw unprocessable(`No commit found for SHA: ${param('ref')}`);
            return ok(presentFullCommit(world, repository, git_objects_readCommit(repository.objects, sha)));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/compare/{basehead+}',
        need: contents,
        answerFor: (call) => {
            const { world, repository, query } = call;
            const [base, head] = call.param('basehead').split('...');
            // `owner:branch` names a branch of a fork in the same network.
            const find = (name) => {
                const [owner, branch] = name.split(':');
                if (branch === undefined)
                    return findCommit(repository, name);
                const fork = [...world.repositories.values()].find((candidate) => candidate.owner.toLowerCase() === owner?.toLowerCase() && candidate.objects === repository.objects);
                return fork === undefined ? null : findCommit(fork, branch);
            };
            const [from, to] = [find(base ?? ''), find(head ?? '')];
            if (base === undefined || head === undefined || from === null || to === null)
                throw notFound();
            const compared = compareCommits(world, repository, { base, head }, from, to);
            if (compared === null)
                throw new Refused(404, `No common ancestor between ${base} and ${head}.`);
            const isPaged = query.has('page') || query.has('per_page');
            const page = isPaged
                ? cutPage(call, compared.commits)
                : cutPage(call, compared.commits, SHOWN_COMMITS, SHOWN_COMMITS);
            return {
                status: 200,
                headers: page.headers,
                // Only the first page lists files, and never more than 300.
                body: {
                    ...compared.frame,
                    commits: page.items,
                    files: page.number === 1 ? compared.files.slice(0, SHOWN_FILES) : [],
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/checks.js
/** Routes on check runs and commit statuses, with the limits that GitHub sets on them. */






const LONGEST_TEXT = 65_535;
/** Annotations of one request; further requests add to them. */
const MOST_ANNOTATIONS = 50;
const LONGEST_DESCRIPTION = 140;
const STATUS_STATES = ['error', 'failure', 'pending', 'success'];
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'];
const shaOf = (call, name) => {
    const sha = findCommit(call.repository, name);
    if (sha === null)
        throw unprocessable(`No commit found for SHA: ${name}`);
    return sha;
};
const readOutput = (body) => {
    const output = body['output'];
    if (output === undefined || output === null)
        return null;
    const [title, summary, text] = [textOf(output, 'title'), textOf(output, 'summary'), textOf(output, 'text')];
    if (title === null || summary === null)
        throw unprocessable('Invalid request.\n\n"title" and "summary" were not supplied.');
    for (const [name, value] of Object.entries({ summary, text })) {
        if (value !== null && value.length > LONGEST_TEXT)
            throw unprocessable(`Invalid request.\n\nOnly ${LONGEST_TEXT} characters are allowed; ${name} is longer.`);
    }
    const annotations = Array.isArray(output['annotations']) ? output['annotations'] : [];
    if (annotations.length > MOST_ANNOTATIONS) {
        throw unprocessable(`Invalid request.\n\nNo more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
    }
    return { title, summary, text, annotations };
};
const applyCheck = (call, run) => {
    const { body, world } = call;
    const conclusion = textOf(body, 'conclusion');
    if (conclusion !== null && !CONCLUSIONS.includes(conclusion))
        throw invalid('CheckRun', 'conclusion', 'conclusion is not included in the list', 'invalid');
    const output = readOutput(body);
    run.name = textOf(body, 'name') ?? run.name;
    run.externalId = textOf(body, 'external_id') ?? run.externalId;
    run.detailsUrl = textOf(body, 'details_url') ?? run.detailsUrl;
    run.startedAt = textOf(body, 'started_at') ?? run.startedAt;
    run.status = textOf(body, 'status') ?? run.status;
    if (conclusion !== null) {
        Object.assign(run, {
            conclusion,
            status: 'completed',
            completedAt: textOf(body, 'completed_at') ?? world.clock.now(),
        });
    }
    else if (run.status === 'completed' && run.conclusion === null) {
        throw unprocessable('Invalid request.\n\nA completed check run needs a conclusion.');
    }
    if (output !== null) {
        Object.assign(run, { title: output.title, summary: output.summary, text: output.text ?? run.text });
        run.annotations.push(...output.annotations);
    }
    return run;
};
const createCheck = (call) => {
    const name = textOf(call.body, 'name');
    if (name === null || name === '')
        throw invalid('CheckRun', 'name', 'name is missing', 'missing_field');
    const blank = {
        id: call.world.nextId('check'),
        login: loginOf(call.viewer),
        name,
        headSha: shaOf(call, textOf(call.body, 'head_sha') ?? ''),
        externalId: '',
        detailsUrl: null,
        status: 'queued',
        conclusion: null,
        startedAt: call.world.clock.now(),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
    };
    const run = applyCheck(call, blank);
    call.repository.checkRuns.push(run);
    return run;
};
const checkOf = (call) => {
    const run = call.repository.checkRuns.find((candidate) => String(candidate.id) === call.param('check'));
    if (run === undefined)
        throw notFound();
    return run;
};
const listChecks = (call) => {
    const { query, repository } = call;
    const sha = shaOf(call, call.param('ref'));
    const named = repository.checkRuns
        .filter((run) => run.headSha === sha && (query.get('check_name') ?? run.name) === run.name)
        .reverse();
    if (query.get('filter') === 'all')
        return named;
    return named.filter((run, at) => named.findIndex((other) => other.name === run.name) === at);
};
const createStatus = (call) => {
    const { world, repository, viewer, body } = call;
    const [state, description] = [textOf(body, 'state') ?? '', textOf(body, 'description')];
    const sha = shaOf(call, call.param('sha'));
    if (!STATUS_STATES.includes(state))
        throw invalid('Status', 'state', 'state is not included in the list', 'invalid');
    if (description !== null && Array.from(description).length > LONGEST_DESCRIPTION) {
        throw invalid('Status', 'description', `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
    }
    const status = {
        id: world.nextId('status'),
        sha,
        state,
        context: textOf(body, 'context') ?? 'default',
        description,
        targetUrl: textOf(body, 'target_url'),
        login: loginOf(viewer),
        createdAt: world.clock.now(),
    };
    repository.statuses.push(status);
    return status;
};
const combineStatuses = (call) => {
    const { world, repository } = call;
    const sha = shaOf(call, call.param('ref'));
    const latest = new Map(repository.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]));
    const statuses = [...latest.values()];
    let state = 'success';
    if (statuses.length === 0 || statuses.some((status) => status.state === 'pending'))
        state = 'pending';
    if (statuses.some((status) => status.state === 'failure' || status.state === 'error'))
        state = 'failure';
    return ok({
        state,
        statuses: statuses.map((status) => presentSimpleStatus(world, repository, status)),
        sha,
        total_count: statuses.length,
        repository: presentMinimalRepository(world, repository),
        commit_url: `${repository_apiOf(world, repository)}/commits/${sha}`,
        url: `${repository_apiOf(world, repository)}/commits/${sha}/status`,
    });
};
const presentAnnotation = (call, run, annotation) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
    blob_href: `${repository_pageOf(call.world, call.repository)}/blob/${run.headSha}/${String(annotation['path'])}`,
});
const read = { permissions: { checks: 'read' } };
const write = { permissions: { checks: 'write' }, appOnly: true };
const statuses = { permissions: { statuses: 'read' } };
const CHECK_ROUTES = [
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/check-runs',
        need: write,
        answerFor: (call) => created(presentCheckRun(call.world, call.repository, createCheck(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/check-runs/{check}',
        need: read,
        answerFor: (call) => ok(presentCheckRun(call.world, call.repository, checkOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/check-runs/{check}',
        need: write,
        answerFor: (call) => ok(presentCheckRun(call.world, call.repository, applyCheck(call, checkOf(call)))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/check-runs/{check}/annotations',
        need: read,
        answerFor: (call) => {
            const run = checkOf(call);
            return answerPage(call, run.annotations, (annotation) => presentAnnotation(call, run, annotation));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/check-runs',
        need: read,
        answerFor: (call) => answerCounted(call, 'check_runs', listChecks(call), (run) => presentCheckRun(call.world, call.repository, run)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/status',
        need: statuses,
        answerFor: combineStatuses,
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/statuses',
        need: statuses,
        answerFor: (call) => {
            const sha = shaOf(call, call.param('ref'));
            const newestFirst = call.repository.statuses.filter((status) => status.sha === sha).reverse();
            return answerPage(call, newestFirst, (status) => presentStatus(call.world, call.repository, status));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/statuses/{sha}',
        need: { permissions: { statuses: 'write' } },
        answerFor: (call) => {
            if (!call.repository.objects.commits.has(call.param('sha')))
                throw new Refused(422, `No commit found for SHA: ${call.param('sha')}`);
            return created(presentStatus(call.world, call.repository, createStatus(call)));
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/git.js
/** Routes on git's own objects and on file contents: references, trees, blobs, files and folders. */







/** Above so many bytes the contents route leaves the content out. */
const LARGEST_INLINE_FILE = 1024 * 1024;
/** GitHub lists so many entries of a folder, and says nothing of the rest. */
const LARGEST_FOLDER = 1000;
/** git breaks base64 after 60 characters, and GitHub passes it on. */
const toBase64 = (content) => content.toString('base64').replace(/(.{60})/g, '$1\n') + (content.length > 0 ? '\n' : '');
const wantsRaw = (accept) => /application\/vnd\.github(\.v3)?\.raw/.test(accept);
const raw = (content) => ({
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    body: content,
});
const listTree = (call, tree) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const listed = [];
    const walk = (sha, prefix) => {
        for (const entry of objects.trees.get(sha) ?? []) {
            const path = `${prefix}${entry.name}`;
            listed.push(presentTreeEntry(world, repository, entry, path));
            if (entry.type === 'tree' && query.has('recursive'))
                walk(entry.sha, `${path}/`);
        }
    };
    walk(tree, '');
    const truncated = repository.truncatesTrees && query.has('recursive');
    const shown = truncated ? listed.slice(0, Math.floor(listed.length / 2)) : listed;
    return ok({ sha: tree, url: `${repository_apiOf(world, repository)}/git/trees/${tree}`, tree: shown, truncated });
};
const listFolder = (call, folder, path, ref) => {
    const { world, repository } = call;
    const entries = (repository.objects.trees.get(folder.sha) ?? []).slice(0, LARGEST_FOLDER);
    return ok(entries.map((entry) => presentContentEntry(world, repository, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref)));
};
const readContents = (call, path) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const ref = query.get('ref') ?? repository.defaultBranch;
    const sha = references_resolveCommit(repository, ref);
    if (sha === null)
        throw new Refused(404, `No commit found for the ref ${ref}`);
    const entry = findEntry(objects, git_objects_readCommit(objects, sha).tree, path);
    if (entry === null)
        throw notFound();
    if (entry.type === 'tree')
        return listFolder(call, entry, path, ref);
    const content = objects.blobs.get(entry.sha) ?? Buffer.alloc(0);
    if (wantsRaw(call.accept))
        return raw(content);
    const isLarge = content.length > LARGEST_INLINE_FILE;
    return ok({
        ...presentContentEntry(world, repository, entry, path, ref),
        content: isLarge ? '' : toBase64(content),
        encoding: isLarge ? 'none' : 'base64',
    });
};
const git_contents = { permissions: { contents: 'read' } };
const contentsWrite = { permissions: { contents: 'write' } };
const GIT_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/ref/{ref+}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const ref = `refs/${param('ref')}`;
            const sha = repository.refs.get(ref);
            if (sha === undefined)
                throw notFound();
            return ok(presentReference(world, repository, ref, sha));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/matching-refs/{ref+}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const refs = [...repository.refs]
                .filter(([ref]) => ref.startsWith(`refs/${param('ref')}`))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            return ok(refs.map(([ref, sha]) => presentReference(world, repository, ref, sha)));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/git/refs',
        need: contentsWrite,
        answerFor: ({ world, repository, viewer, body }) => {
            const [ref, sha] = [textOf(body, 'ref'), textOf(body, 'sha')];
            if (ref === null || !/^refs\/(heads|tags)\/./.test(ref))
                throw unprocessable('Reference name must start with refs/ and hold two slashes');
            if (sha === null || !repository.objects.commits.has(sha))
                throw unprocessable('Object does not exist');
            if (repository.refs.has(ref))
                throw unprocessable('Reference already exists');
            moveReference(world, repository, ref, sha, {
                login: loginOf(viewer),
                at: world.clock.now(),
                startsRun: viewer.kind !== 'app',
            });
            return created(presentReference(world, repository, ref, sha));
        },
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/git/refs/{ref+}',
        need: contentsWrite,
        answerFor: ({ world, repository, viewer, param }) => {
            const ref = `refs/${param('ref')}`;
            if (!repository.refs.has(ref))
                throw unprocessable('Reference does not exist');
            moveReference(world, repository, ref, null, { login: loginOf(viewer), at: world.clock.now() });
            return { status: 204 };
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/commits/{sha}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const commit = repository.objects.commits.get(param('sha'));
            if (commit === undefined)
                throw notFound();
            return ok(presentGitCommit(world, repository, commit));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/trees/{tree+}',
        need: git_contents,
        answerFor: (call) => {
            const name = call.param('tree');
            const { objects } = call.repository;
            const commit = references_resolveCommit(call.repository, name);
            const tree = commit === null ? name : git_objects_readCommit(objects, commit).tree;
            if (!objects.trees.has(tree))
                throw notFound();
            return listTree(call, tree);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/blobs/{sha}',
        need: git_contents,
        answerFor: ({ world, repository, param, accept }) => {
            const sha = param('sha');
            if (!/^[0-9a-f]{40}$/.test(sha))
                throw invalid('Blob', 'sha', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
            const content = repository.objects.blobs.get(sha);
            if (content === undefined)
                throw notFound();
            if (wantsRaw(accept))
                return raw(content);
            return ok({
                sha,
                node_id: accounts_nodeId('Blob', sha),
                size: content.length,
                url: `${repository_apiOf(world, repository)}/git/blobs/${sha}`,
                content: toBase64(content),
                encoding: 'base64',
            });
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/contents',
        need: git_contents,
        answerFor: (call) => readContents(call, ''),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/contents/{path+}',
        need: git_contents,
        answerFor: (call) => readContents(call, call.param('path').replace(/\/+$/, '')),
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/pull-requests.js
/** A pull request's life but for reviews and merges: opened, retargeted, drafted, commented on, closed, reopened. */




const readPull = (repository, number) => {
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw new Error(`${fullNameOf(repository)} has no pull request ${number}`);
    return pull;
};
const openPullRequest = (world, repository, options) => {
    const from = options.headRepository ?? fullNameOf(repository);
    const source = world.repositories.get(from.toLowerCase());
    if (source === undefined)
        throw new Error(`there is no repository ${from}`);
    const base = options.base ?? repository.defaultBranch;
    const at = happen(world, options.at);
    const pull = {
        id: world.nextId('pull'),
        number: repository.pulls.length + 1,
        login: options.author,
        title: options.title ?? `Merge ${options.head}`,
        body: options.body ?? null,
        state: 'open',
        draft: options.draft ?? false,
        baseRef: base,
        baseSha: readBranch(repository, base),
        headRef: options.head,
        headSha: readBranch(source, options.head),
        headRepository: fullNameOf(source),
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        landed: [],
        reviews: [],
        timeline: [],
    };
    if (findMergeBase(repository.objects, pull.baseSha, pull.headSha) === null)
        throw new Error(`${base} and ${options.head} share no history`);
    repository.pulls.push(pull);
    noteHead(world, repository, pull, { login: options.author, at, startsRun: options.startsRun ?? true });
    return pull;
};
/** Gives it another base branch. GitHub's event says that it happened, not from where to where. */
const retarget = (world, repository, number, base, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    pull.baseSha = readBranch(repository, base);
    pull.baseRef = base;
    pull.updatedAt = at;
    addEvent(world, pull, { event: 'base_ref_changed', login: options.by, at });
    writeTrialMerge(repository, pull, at);
};
const setDraft = (world, repository, number, isDraft, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    pull.draft = isDraft;
    pull.updatedAt = at;
    addEvent(world, pull, { event: isDraft ? 'convert_to_draft' : 'ready_for_review', login: options.by, at });
};
const closePullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at });
    addEvent(world, pull, { event: 'closed', login: options.by, at });
};
const reopenPullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    Object.assign(pull, { state: 'open', closedAt: null, updatedAt: at });
    addEvent(world, pull, { event: 'reopened', login: options.by, at });
};
const comment = (world, repository, number, options) => {
    const at = happen(world, options.at);
    const made = {
        id: world.nextId('comment'),
        number,
        login: options.by,
        viaApp: options.viaApp ?? false,
        body: options.body,
        createdAt: at,
        updatedAt: at,
    };
    repository.comments.push(made);
    readPull(repository, number).timeline.push({ kind: 'comment', id: made.id });
    return made;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/issues.js
/** Routes that pull requests share with issues: comments and the timeline. */





/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;
const issues_read = { permissions: { issues: 'read', 'pull-requests': 'read' } };
const issues_write = { permissions: { issues: 'write', 'pull-requests': 'write' }, role: 'read' };
const pullOf = (call) => {
    const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
    if (pull === undefined)
        throw notFound();
    return pull;
};
const commentOf = (call) => {
    const found = call.repository.comments.find((candidate) => String(candidate.id) === call.param('comment'));
    if (found === undefined)
        throw notFound();
    return found;
};
const commentText = (call) => {
    const text = textOf(call.body, 'body');
    if (text === null || text.trim() === '')
        throw invalid('IssueComment', 'body', 'body cannot be blank', 'missing_field');
    if (Array.from(text).length > LONGEST_COMMENT) {
        throw invalid('IssueComment', 'data', `Body is too long (maximum is ${LONGEST_COMMENT} characters)`, 'unprocessable');
    }
    return text;
};
const ISSUE_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/{number}/timeline',
        need: issues_read,
        answerFor: (call) => {
            const pull = pullOf(call);
            const shown = pull.timeline
                .map((item) => presentTimelineItem(call.world, call.repository, pull, item))
                .filter((item) => item !== null);
            return answerPage(call, shown, (item) => item);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/{number}/comments',
        need: issues_read,
        answerFor: (call) => {
            const { number } = pullOf(call);
            const comments = call.repository.comments.filter((candidate) => candidate.number === number);
            return answerPage(call, comments, (entry) => presentComment(call.world, call.repository, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/issues/{number}/comments',
        need: issues_write,
        answerFor: (call) => {
            const { world, repository, viewer } = call;
            const made = comment(world, repository, pullOf(call).number, {
                by: loginOf(viewer),
                body: commentText(call),
                viaApp: viewer.kind === 'app',
                at: world.clock.now(),
            });
            return created(presentComment(world, repository, made));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_read,
        answerFor: (call) => ok(presentComment(call.world, call.repository, commentOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_write,
        answerFor: (call) => {
            const changed = Object.assign(commentOf(call), { body: commentText(call), updatedAt: call.world.clock.now() });
            return ok(presentComment(call.world, call.repository, changed));
        },
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_write,
        answerFor: (call) => {
            call.repository.comments.splice(call.repository.comments.indexOf(commentOf(call)), 1);
            return { status: 204 };
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/people.js
/** Routes that stand outside repositories: users, teams, the rate limit. */





const members = { permissions: { members: 'read' } };
/** Teams are for members of the organization, or an app that may read members: never for GITHUB_TOKEN. */
const teamOf = (call) => {
    const { world, viewer } = call;
    const organization = call.param('org').toLowerCase();
    if (viewer.kind === 'anonymous')
        throw new Refused(401, 'Requires authentication');
    checkPermissions(viewer, members);
    const team = world.teams.get(`${organization}/${call.param('team').toLowerCase()}`);
    const isInside = viewer.kind === 'app' || world.members.get(organization)?.has(viewer.login.toLowerCase()) === true;
    if (team === undefined || !isInside)
        throw notFound();
    return team;
};
const PEOPLE_ROUTES = [
    {
        method: 'GET',
        template: '/users/{username}',
        need: { permissions: { metadata: 'read' } },
        answer: ({ world, param }) => {
            const account = findAccount(world, param('username'));
            if (account === null)
                throw notFound();
            return ok(presentUser(world, account));
        },
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}',
        need: members,
        answer: (call) => ok(presentFullTeam(call.world, teamOf(call))),
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}/members',
        need: members,
        answer: (call) => {
            const active = [...teamOf(call).members.values()].filter((member) => member.state === 'active');
            return answerPage(call, active, (member) => accounts_presentLogin(call.world, member.login) ?? {});
        },
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}/memberships/{username}',
        need: members,
        answer: (call) => {
            const team = teamOf(call);
            const member = team.members.get(call.param('username').toLowerCase());
            if (member === undefined)
                throw notFound();
            const url = `${call.world.urls.api}/orgs/${team.organization}/teams/${team.slug}/memberships/${encodeURIComponent(member.login)}`;
            return ok({ url, role: member.role, state: member.state });
        },
    },
    {
        method: 'GET',
        template: '/rate_limit',
        need: { permissions: { metadata: 'read' } },
        answer: ({ world }) => {
            const { limit, used } = world.rate;
            const rate = {
                limit,
                used,
                remaining: Math.max(0, limit - used),
                reset: Math.floor(world.clock.millis() / 1000) + 3600,
            };
            return ok({
                resources: {
                    core: { ...rate, resource: 'core' },
                    search: { ...rate, limit: 30, used: 0, remaining: 30, resource: 'search' },
                },
                rate,
            });
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/merging.js
/**
 * How a pull request's content reaches its base branch: merge, squash, rebase or a merge queue; and how the base
 * reaches it ("update branch"). A conflict throws unless `resolve` says what the conflicting files hold.
 */







const combine = (repository, base, ours, theirs, resolve) => {
    const { objects } = repository;
    const settled = Object.entries(resolve).map(([path, content]) => [path, { mode: '100644', sha: writeBlob(objects, content) }]);
    const merged = mergeFiles(git_history_filesAt(objects, base), git_history_filesAt(objects, ours), git_history_filesAt(objects, theirs), new Map(settled));
    if (merged.kind === 'conflict')
        throw new Error(`both sides changed ${merged.paths.join(', ')}: say with resolve what they hold`);
    return merged.files;
};
const forkPoint = (repository, one, other) => {
    const base = findMergeBase(repository.objects, one, other);
    if (base === null)
        throw new Error('the two lines share no history');
    return base;
};
/** Writes what lands on top of `onto`, oldest first; no reference moves. */
const writeLanding = (world, repository, pull, onto, options, at) => {
    const { objects } = repository;
    const method = options.method ?? 'merge';
    const by = identify(world, options.by, at);
    const write = (files, parents, author, committer, message) => writeCommit(objects, {
        tree: writeTree(objects, files),
        parents,
        author,
        committer,
        message,
        verification: verify(committer.email === webFlow(at).email ? 'valid' : 'unsigned', at),
    });
    if (method === 'rebase') {
        const own = [...git_history_commitsBetween(objects, onto, pull.headSha)]
            .reverse()
            .filter((commit) => commit.parents.length === 1);
        const landed = [];
        for (const commit of own) {
            const tip = landed.at(-1) ?? onto;
            const files = combine(repository, commit.parents[0] ?? onto, tip, commit.sha, options.resolve ?? {});
            landed.push(write(files, [tip], commit.author, by, commit.message));
        }
        return landed;
    }
    const files = combine(repository, forkPoint(repository, onto, pull.headSha), onto, pull.headSha, options.resolve ?? {});
    if (method === 'squash') {
        const author = identify(world, pull.login, at);
        return [write(files, [onto], author, webFlow(at), options.message ?? `${pull.title} (#${pull.number})`)];
    }
    const from = `${(pull.headRepository ?? fullNameOf(repository)).split('/')[0]}/${pull.headRef}`;
    const message = options.message ?? `Merge pull request #${pull.number} from ${from}\n\n${pull.title}`;
    return [write(files, [onto, pull.headSha], by, webFlow(at), message)];
};
const markMerged = (world, pull, landed, by, at) => {
    const last = landed.at(-1) ?? pull.headSha;
    Object.assign(pull, {
        state: 'closed',
        closedAt: at,
        mergedAt: at,
        mergedBy: by,
        updatedAt: at,
        mergeCommit: last,
        landed,
    });
    addEvent(world, pull, { event: 'merged', login: by, at, commitId: last });
    addEvent(world, pull, { event: 'closed', login: by, at, commitId: last });
};
/** Merges an open pull request and answers the base branch's new head. */
const mergePullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    if (pull.state !== 'open')
        throw new Error(`#${number} is ${pull.state}`);
    const onto = readBranch(repository, pull.baseRef);
    const at = happen(world, options.at);
    const landed = writeLanding(world, repository, pull, onto, options, at);
    pull.baseSha = onto;
    markMerged(world, pull, landed, options.by, at);
    const tip = landed.at(-1) ?? onto;
    moveReference(world, repository, `refs/heads/${pull.baseRef}`, tip, { login: options.by, at, type: 'pr_merge' });
    return tip;
};
/** Merges the base branch into the pull request's head, as the "Update branch" button does. */
const updateBranch = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const source = world.repositories.get((pull.headRepository ?? '').toLowerCase());
    if (source === undefined)
        throw new Error(`the fork of #${number} is gone`);
    const base = readBranch(repository, pull.baseRef);
    const at = happen(world, options.at);
    const files = combine(repository, forkPoint(repository, pull.headSha, base), pull.headSha, base, options.resolve ?? {});
    const sha = writeCommit(repository.objects, {
        tree: writeTree(repository.objects, files),
        parents: [pull.headSha, base],
        author: identify(world, options.by, at),
        committer: webFlow(at),
        message: options.message ?? `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
        verification: verify('valid', at),
    });
    const reanchorReviews = options.reanchorReviews ?? false;
    moveReference(world, source, `refs/heads/${pull.headRef}`, sha, { login: options.by, at, reanchorReviews });
    return sha;
};
const QUEUE_BOT = 'github-merge-queue[bot]';
/** Puts pull requests into one merge group, in this order, under the queue's own branch. */
const enqueue = (world, repository, numbers, options) => {
    const first = readPull(repository, numbers[0] ?? 0);
    const baseSha = readBranch(repository, first.baseRef);
    const at = happen(world, options.at);
    const landed = new Map();
    let tip = baseSha;
    for (const number of numbers) {
        const shas = writeLanding(world, repository, readPull(repository, number), tip, options, at);
        landed.set(number, shas);
        tip = shas.at(-1) ?? tip;
    }
    const headRef = `refs/heads/gh-readonly-queue/${first.baseRef}/pr-${numbers.at(-1)}-${baseSha}`;
    moveReference(world, repository, headRef, tip, { login: QUEUE_BOT, at });
    return { headRef, headSha: tip, baseRef: `refs/heads/${first.baseRef}`, baseSha, numbers, landed };
};
/** Lets a merge group through: the base branch moves to it and its pull requests are merged. */
const landGroup = (world, repository, group, options = {}) => {
    const at = happen(world, options.at);
    const by = options.by ?? QUEUE_BOT;
    for (const [number, landed] of group.landed)
        markMerged(world, readPull(repository, number), landed, by, at);
    const type = 'merge_queue_merge';
    moveReference(world, repository, group.baseRef, group.headSha, { login: by, at, type });
    moveReference(world, repository, group.headRef, null, { login: QUEUE_BOT, at });
    return git_objects_readCommit(repository.objects, group.headSha).sha;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/reviewing.js



const review = (world, repository, number, login, options = {}) => {
    const pull = readPull(repository, number);
    const state = options.state ?? 'APPROVED';
    if (login.toLowerCase() === pull.login.toLowerCase() && state !== 'COMMENTED' && state !== 'PENDING') {
        throw new Error(`${login} opened #${number} and cannot review it with ${state}`);
    }
    const at = state === 'PENDING' ? null : happen(world, options.at);
    const made = {
        id: world.nextId('review'),
        login,
        state,
        body: options.body ?? '',
        commitId: options.commit ?? pull.headSha,
        submittedAt: at,
        updatedAt: at,
    };
    pull.reviews.push(made);
    pull.timeline.push({ kind: 'review', id: made.id });
    if (at !== null)
        pull.updatedAt = at;
    return made;
};
const readReview = (repository, number, id) => {
    const found = readPull(repository, number).reviews.find((candidate) => candidate.id === id);
    if (found === undefined)
        throw new Error(`#${number} has no review ${id}`);
    return found;
};
/** Changes a review's text. Only the timeline's `updated_at` shows that it was edited. */
const editReview = (world, repository, number, id, options) => Object.assign(readReview(repository, number, id), { body: options.body, updatedAt: happen(world, options.at) });
const dismissReview = (world, repository, number, id, options) => {
    const found = readReview(repository, number, id);
    const at = happen(world, options.at);
    addEvent(world, readPull(repository, number), {
        event: 'review_dismissed',
        login: options.by,
        at,
        reviewId: id,
        extra: {
            dismissed_review: { state: found.state.toLowerCase(), review_id: id, dismissal_message: options.message ?? null },
        },
    });
    return Object.assign(found, { state: 'DISMISSED' });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/pulls.js
/** Routes on pull requests and their reviews. */










/** What GitHub lists of one pull request at most, saying nothing of the rest. */
const LISTED_COMMITS = 250;
const LISTED_FILES = 3000;
const pulls_read = { permissions: { 'pull-requests': 'read' } };
const pulls_write = { permissions: { 'pull-requests': 'write' }, role: 'read' };
const pulls_pullOf = (call) => {
    const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
    if (pull === undefined)
        throw notFound();
    return pull;
};
const reviewOf = (call, pull) => {
    const found = pull.reviews.find((candidate) => String(candidate.id) === call.param('review'));
    if (found === undefined)
        throw notFound();
    return found;
};
const listPulls = (call) => {
    const { repository, query } = call;
    const state = query.get('state') ?? 'open';
    const head = query.get('head')?.toLowerCase() ?? null;
    const listed = repository.pulls.filter((pull) => (state === 'all' || pull.state === state) &&
        (query.get('base') ?? pull.baseRef) === pull.baseRef &&
        (head === null || `${(pull.headRepository ?? '').split('/')[0]}:${pull.headRef}`.toLowerCase() === head));
    const sort = query.get('sort') ?? 'created';
    const key = (pull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
    const sorted = [...listed].sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
    const direction = query.get('direction') ?? (query.has('sort') && sort !== 'created' ? 'asc' : 'desc');
    return direction === 'desc' ? sorted.reverse() : sorted;
};
const pulls_open = (call) => {
    const { world, repository, viewer, body } = call;
    const [title, head, base] = [textOf(body, 'title'), textOf(body, 'head'), textOf(body, 'base')];
    if (title === null || title === '')
        throw invalid('PullRequest', 'title', 'title is missing', 'missing_field');
    const branch = head?.replace(/^[^:]+:/, '') ?? '';
    const headSha = repository.refs.get(`refs/heads/${branch}`);
    if (headSha === undefined)
        throw invalid('PullRequest', 'head', 'head is invalid', 'invalid');
    const baseSha = repository.refs.get(`refs/heads/${base}`);
    if (base === null || baseSha === undefined)
        throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
    if (git_history_commitsBetween(repository.objects, baseSha, headSha).length === 0) {
        throw invalid('PullRequest', 'head', `No commits between ${base} and ${branch}`);
    }
    if (repository.pulls.some((pull) => pull.state === 'open' && pull.headRef === branch && pull.baseRef === base)) {
        throw invalid('PullRequest', 'head', `A pull request already exists for ${repository.owner}:${branch}.`);
    }
    return openPullRequest(world, repository, {
        head: branch,
        base,
        title,
        body: textOf(body, 'body'),
        author: loginOf(viewer),
        draft: body['draft'] === true,
        // What GITHUB_TOKEN does starts no workflow.
        startsRun: viewer.kind !== 'app',
        at: world.clock.now(),
    });
};
const STATES = {
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
    COMMENT: 'COMMENTED',
};
const giveReview = (call) => {
    const { world, repository, viewer, body } = call;
    const pull = pulls_pullOf(call);
    const event = textOf(body, 'event');
    const state = event === null ? 'PENDING' : STATES[event];
    if (state === undefined)
        throw unprocessable('event is not a known review event');
    const login = loginOf(viewer);
    const isOwn = login.toLowerCase() === pull.login.toLowerCase();
    if (isOwn && state === 'APPROVED')
        throw new Refused(422, 'Unprocessable Entity', { errors: ['Review Can not approve your own pull request'] });
    if (isOwn && state === 'CHANGES_REQUESTED') {
        throw new Refused(422, 'Unprocessable Entity', {
            errors: ['Review Can not request changes on your own pull request'],
        });
    }
    const commit = textOf(body, 'commit_id');
    return review(world, repository, pull.number, login, {
        state,
        body: textOf(body, 'body') ?? '',
        at: world.clock.now(),
        ...(commit === null ? {} : { commit }),
    });
};
const update = (call) => {
    const { world, repository, viewer, body } = call;
    const pull = pulls_pullOf(call);
    const how = { by: loginOf(viewer), at: world.clock.now() };
    const base = textOf(body, 'base');
    if (base !== null && base !== pull.baseRef) {
        if (!repository.refs.has(`refs/heads/${base}`))
            throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
        retarget(world, repository, pull.number, base, how);
    }
    if (body['state'] === 'closed' && pull.state === 'open')
        closePullRequest(world, repository, pull.number, how);
    if (body['state'] === 'open' && pull.state === 'closed')
        reopenPullRequest(world, repository, pull.number, how);
    pull.title = textOf(body, 'title') ?? pull.title;
    pull.body = textOf(body, 'body') ?? pull.body;
    pull.updatedAt = how.at;
    return pull;
};
const PULL_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls',
        need: pulls_read,
        answerFor: (call) => answerPage(call, listPulls(call), (pull) => presentPull(call.world, call.repository, pull)),
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/pulls',
        need: pulls_write,
        answerFor: (call) => created(pulls_presentFullPull(call.world, call.repository, pulls_open(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}',
        need: pulls_read,
        answerFor: (call) => ok(pulls_presentFullPull(call.world, call.repository, pulls_pullOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/pulls/{number}',
        need: pulls_write,
        answerFor: (call) => ok(pulls_presentFullPull(call.world, call.repository, update(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/commits',
        need: pulls_read,
        answerFor: (call) => {
            const commits = commitsOfPull(call.repository, pulls_pullOf(call)).slice(0, LISTED_COMMITS);
            return answerPage(call, commits, (commit) => presentCommit(call.world, call.repository, commit));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/files',
        need: pulls_read,
        answerFor: (call) => {
            const pull = pulls_pullOf(call);
            const changes = changesOfPull(call.repository, pull).slice(0, LISTED_FILES);
            return answerPage(call, changes, (change) => presentFileChange(call.world, call.repository, pull.headSha, change));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
        need: pulls_read,
        answerFor: (call) => {
            const pull = pulls_pullOf(call);
            // A review that was not submitted is shown to its author only.
            const own = call.viewer.kind === 'person' ? call.viewer.login.toLowerCase() : null;
            const shown = pull.reviews.filter((entry) => entry.state !== 'PENDING' || entry.login?.toLowerCase() === own);
            return answerPage(call, shown, (entry) => pulls_presentReview(call.world, call.repository, pull, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
        need: pulls_write,
        answerFor: (call) => ok(pulls_presentReview(call.world, call.repository, pulls_pullOf(call), giveReview(call))),
    },
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/dismissals',
        need: { permissions: { 'pull-requests': 'write' } },
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const pull = pulls_pullOf(call);
            const message = textOf(body, 'message');
            if (message === null)
                throw invalid('PullRequestReview', 'message', 'message is missing', 'missing_field');
            const { id } = reviewOf(call, pull);
            const how = { by: loginOf(viewer), message, at: world.clock.now() };
            return ok(pulls_presentReview(world, repository, pull, dismissReview(world, repository, pull.number, id, how)));
        },
    },
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/pulls/{number}/merge',
        need: { permissions: { contents: 'write' } },
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const pull = pulls_pullOf(call);
            if (pull.state !== 'open' || pull.draft || pull.mergeCommit === null)
                throw new Refused(405, 'Pull Request is not mergeable');
            const expected = textOf(body, 'sha');
            if (expected !== null && expected !== pull.headSha)
                throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
            const method = textOf(body, 'merge_method') ?? 'merge';
            if (method !== 'merge' && method !== 'squash' && method !== 'rebase')
                throw unprocessable(`${method} is not a merge method`);
            const sha = mergePullRequest(world, repository, pull.number, {
                method,
                by: loginOf(viewer),
                at: world.clock.now(),
            });
            return ok({ sha, merged: true, message: `Pull Request successfully merged into ${fullNameOf(repository)}` });
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/repository.js
/** Routes on the repository itself: branches, rules, activity, collaborators, environments. */







const HEADS = 'refs/heads/';
const isProtected = (repository, branch) => repository.protectedBranches.includes(branch);
const REPOSITORY_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}',
        need: { permissions: { metadata: 'read' } },
        answerFor: ({ world, repository }) => ok(presentFullRepository(world, repository)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/branches',
        need: { permissions: { contents: 'read' } },
        answerFor: (call) => {
            const branches = [...call.repository.refs].filter(([ref]) => ref.startsWith(HEADS));
            return answerPage(call, branches, ([ref, sha]) => ({
                name: ref.slice(HEADS.length),
                commit: { sha, url: `${repository_apiOf(call.world, call.repository)}/commits/${sha}` },
                protected: isProtected(call.repository, ref.slice(HEADS.length)),
            }));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/branches/{branch+}',
        need: { permissions: { contents: 'read' } },
        answerFor: ({ world, repository, param }) => {
            const branch = param('branch');
            const sha = repository.refs.get(`${HEADS}${branch}`);
            if (sha === undefined)
                throw notFound();
            const url = `${repository_apiOf(world, repository)}/branches/${encodeURIComponent(branch)}`;
            const checks = {
                enforcement_level: isProtected(repository, branch) ? 'non_admins' : 'off',
                contexts: [],
                checks: [],
            };
            return ok({
                name: branch,
                commit: presentCommit(world, repository, git_objects_readCommit(repository.objects, sha)),
                _links: { self: url, html: `${repository_pageOf(world, repository)}/tree/${encodeURIComponent(branch)}` },
                protected: isProtected(repository, branch),
                protection: { enabled: isProtected(repository, branch), required_status_checks: checks },
                protection_url: `${url}/protection`,
            });
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/rules/branches/{branch+}',
        need: { permissions: { metadata: 'read' } },
        answerFor: (call) => answerPage(call, call.repository.rules, (rule) => rule),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/activity',
        need: { permissions: { contents: 'read' } },
        answerFor: (call) => {
            const { query, repository, world } = call;
            const ref = query.get('ref');
            const wanted = ref === null || ref.startsWith('refs/') ? ref : `${HEADS}${ref}`;
            const entries = repository.activity.filter((entry) => (wanted === null || entry.ref === wanted) &&
                (query.get('activity_type') ?? entry.type) === entry.type &&
                (query.get('actor') ?? entry.login).toLowerCase() === entry.login.toLowerCase());
            const newestFirst = [...entries].sort((a, b) => b.timestamp.localeCompare(a.timestamp) || b.id - a.id);
            const sorted = query.get('direction') === 'asc' ? newestFirst.reverse() : newestFirst;
            return answerCursor(call, sorted, (entry) => presentActivity(world, entry));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
        need: { permissions: { metadata: 'read' } },
        answerFor: ({ world, repository, param }) => {
            const account = findAccount(world, param('username'));
            if (account === null)
                throw notFound();
            return ok(presentPermission(world, repository, account));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/environments',
        need: { permissions: { actions: 'read' } },
        answerFor: (call) => answerCounted(call, 'environments', call.repository.environments, (environment) => presentEnvironment(call.world, call.repository, environment)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/environments/{environment}',
        need: { permissions: { actions: 'read' } },
        answerFor: ({ world, repository, param }) => {
            const wanted = param('environment').toLowerCase();
            const environment = repository.environments.find((candidate) => candidate.name.toLowerCase() === wanted);
            if (environment === undefined)
                throw notFound();
            return ok(presentEnvironment(world, repository, environment));
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/deploying.js




const deploy = (world, repository, options) => {
    const sha = options.sha ?? references_resolveCommit(repository, options.ref);
    if (sha === null)
        throw new Error(`there is no ${options.ref} to deploy`);
    const login = options.creator ?? ACTIONS_BOT.login;
    const at = happen(world, options.at);
    const deployment = {
        id: world.nextId('deployment'),
        sha,
        ref: options.ref,
        task: options.task ?? 'deploy',
        environment: options.environment,
        description: options.description ?? null,
        payload: options.payload ?? {},
        login,
        viaApp: login.endsWith('[bot]'),
        createdAt: at,
        statuses: [],
    };
    repository.deployments.push(deployment);
    const targetUrl = options.run === undefined ? '' : `${world.urls.html}/${fullNameOf(repository)}/actions/runs/${options.run}/job/1`;
    for (const state of options.statuses ?? ['in_progress', 'success']) {
        addDeploymentStatus(world, repository, deployment, { state, login, targetUrl, at: options.at ?? at });
    }
    return deployment;
};
const addDeploymentStatus = (world, repository, deployment, given) => {
    const at = happen(world, given.at);
    const make = (state) => ({
        id: world.nextId('deployment-status'),
        state,
        login: given.login,
        viaApp: given.login.endsWith('[bot]'),
        description: given.description ?? '',
        targetUrl: given.targetUrl ?? '',
        environmentUrl: given.environmentUrl ?? '',
        createdAt: at,
    });
    if (given.state === 'success') {
        for (const earlier of repository.deployments) {
            const isActive = earlier.statuses.at(-1)?.state === 'success';
            if (earlier !== deployment && earlier.environment === deployment.environment && isActive)
                earlier.statuses.push(make('inactive'));
        }
    }
    const status = make(given.state);
    deployment.statuses.push(status);
    return status;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/runs.js
/** Routes on workflow runs and deployments. */






const runs_STATES = ['error', 'failure', 'inactive', 'pending', 'success', 'queued', 'in_progress'];
const isState = (state) => runs_STATES.includes(state);
const runOf = (call) => {
    const run = call.repository.runs.find((candidate) => String(candidate.id) === call.param('run'));
    if (run === undefined)
        throw notFound();
    return run;
};
const deploymentOf = (call) => {
    const found = call.repository.deployments.find((candidate) => String(candidate.id) === call.param('deployment'));
    if (found === undefined)
        throw notFound();
    return found;
};
const listRuns = (call) => {
    const { query } = call;
    const matches = (key, value) => (query.get(key) ?? value) === value;
    return call.repository.runs
        .filter((run) => matches('event', run.event) &&
        matches('head_sha', run.headSha) &&
        matches('branch', run.headBranch) &&
        matches('actor', run.login) &&
        (!query.has('status') ||
            [run.attempts.at(-1)?.status, run.attempts.at(-1)?.conclusion].includes(query.get('status') ?? '')))
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
};
const createDeployment = (call) => {
    const { world, repository, viewer, body } = call;
    const ref = textOf(body, 'ref');
    const sha = ref === null ? null : findCommit(repository, ref);
    if (ref === null || sha === null)
        throw new Refused(422, `No ref found for: ${ref ?? ''}`);
    const statuses = repository.statuses.filter((status) => status.sha === sha);
    const latest = new Map(statuses.map((status) => [status.context, status]));
    const required = Array.isArray(body['required_contexts']) ? body['required_contexts'] : [...latest.keys()];
    if (required.some((context) => latest.get(String(context))?.state !== 'success')) {
        throw new Refused(409, `Conflict: Commit status checks failed for ${ref}.`);
    }
    return deploy(world, repository, {
        ref,
        sha,
        environment: textOf(body, 'environment') ?? 'production',
        statuses: [],
        creator: loginOf(viewer),
        task: textOf(body, 'task') ?? 'deploy',
        description: textOf(body, 'description'),
        payload: body['payload'] ?? {},
        at: world.clock.now(),
    });
};
const actions = { permissions: { actions: 'read' } };
const deployments = { permissions: { deployments: 'read' } };
const deploymentsWrite = { permissions: { deployments: 'write' } };
const RUN_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs',
        need: actions,
        answerFor: (call) => answerCounted(call, 'workflow_runs', listRuns(call), (run) => runs_presentRun(call.world, call.repository, run) ?? {}),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}',
        need: actions,
        answerFor: (call) => ok(runs_presentRun(call.world, call.repository, runOf(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}',
        need: actions,
        answerFor: (call) => {
            const attempt = runs_presentRun(call.world, call.repository, runOf(call), Number(call.param('attempt')));
            if (attempt === null)
                throw notFound();
            return ok(attempt);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/approvals',
        need: actions,
        answerFor: (call) => ok(runOf(call).approvals.map((approval) => presentApproval(call.world, call.repository, approval))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments',
        need: deployments,
        answerFor: (call) => {
            const { query, repository, world } = call;
            const matches = (key, value) => (query.get(key) ?? value) === value;
            const listed = repository.deployments
                .filter((entry) => matches('sha', entry.sha) &&
                matches('ref', entry.ref) &&
                matches('task', entry.task) &&
                matches('environment', entry.environment))
                .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
            return answerPage(call, listed, (entry) => presentDeployment(world, repository, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/deployments',
        need: deploymentsWrite,
        answerFor: (call) => created(presentDeployment(call.world, call.repository, createDeployment(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments/{deployment}',
        need: deployments,
        answerFor: (call) => ok(presentDeployment(call.world, call.repository, deploymentOf(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
        need: deployments,
        answerFor: (call) => {
            const entry = deploymentOf(call);
            return answerPage(call, [...entry.statuses].reverse(), (status) => presentDeploymentStatus(call.world, call.repository, entry, status));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
        need: deploymentsWrite,
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const entry = deploymentOf(call);
            const state = textOf(body, 'state') ?? '';
            if (!isState(state))
                throw invalid('DeploymentStatus', 'state', 'state is not included in the list', 'invalid');
            const description = textOf(body, 'description') ?? '';
            if (description.length > 140)
                throw invalid('DeploymentStatus', 'description', 'description is too long (maximum is 140 characters)');
            const status = addDeploymentStatus(world, repository, entry, {
                state,
                login: loginOf(viewer),
                description,
                targetUrl: textOf(body, 'log_url') ?? textOf(body, 'target_url') ?? '',
                environmentUrl: textOf(body, 'environment_url') ?? '',
                at: world.clock.now(),
            });
            return created(presentDeploymentStatus(world, repository, entry, status));
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/unimplemented.js
/**
 * Operations that GitHub has and this server has not. They answer 501, so that code which starts to use one fails
 * loudly instead of taking a made-up 404 for GitHub's answer.
 */
const REPOSITORY = '/repos/{owner}/{repo}';
const IN_REPOSITORY = [
    'PATCH ',
    'DELETE ',
    'POST /branches/{branch}/rename',
    'GET /branches/{branch}/protection',
    'POST /git/blobs',
    'POST /git/commits',
    'POST /git/tags',
    'GET /git/tags/{sha}',
    'POST /git/trees',
    'PATCH /git/refs/{ref+}',
    'DELETE /contents/{path+}',
    'GET /commits/{sha}/comments',
    'GET /commits/{sha}/branches-where-head',
    'GET /commits/{ref}/check-suites',
    'GET /check-suites/{suite}',
    'GET /check-suites/{suite}/check-runs',
    'POST /check-runs/{check}/rerequest',
    'GET /collaborators',
    'GET /collaborators/{username}',
    'GET /contributors',
    'GET /issues',
    'POST /issues',
    'GET /issues/{number}',
    'PATCH /issues/{number}',
    'GET /issues/comments',
    'GET /issues/{number}/events',
    'GET /issues/{number}/labels',
    'POST /issues/{number}/labels',
    'GET /pulls/{number}/comments',
    'POST /pulls/{number}/comments',
    'GET /pulls/{number}/merge',
    'GET /pulls/{number}/requested_reviewers',
    'POST /pulls/{number}/requested_reviewers',
    'GET /pulls/{number}/reviews/{review}',
    'PUT /pulls/{number}/reviews/{review}',
    'DELETE /pulls/{number}/reviews/{review}',
    'POST /pulls/{number}/reviews/{review}/events',
    'PUT /pulls/{number}/update-branch',
    'GET /actions/runs/{run}/jobs',
    'GET /actions/runs/{run}/attempts/{attempt}/jobs',
    'GET /actions/runs/{run}/artifacts',
    'GET /actions/runs/{run}/pending_deployments',
    'POST /actions/runs/{run}/pending_deployments',
    'POST /actions/runs/{run}/deployment_protection_rule',
    'POST /actions/runs/{run}/cancel',
    'POST /actions/runs/{run}/rerun',
    'GET /actions/workflows',
    'POST /actions/workflows/{workflow}/dispatches',
    'GET /actions/artifacts',
    'GET /actions/caches',
    'DELETE /deployments/{deployment}',
    'PUT /environments/{environment}',
    'GET /environments/{environment}/deployment-branch-policies',
    'GET /environments/{environment}/deployment_protection_rules',
    'GET /rulesets',
    'GET /rulesets/{ruleset}',
    'GET /releases',
    'GET /releases/latest',
    'GET /releases/{release}',
    'GET /releases/tags/{tag}',
    'GET /tags',
    'GET /teams',
    'POST /dispatches',
    'POST /merges',
    'POST /attestations',
    'GET /attestations/{digest}',
];
const ELSEWHERE = [
    'POST /graphql',
    'GET /meta',
    'GET /user',
    'GET /app',
    'GET /installation/repositories',
    'GET /orgs/{org}',
    'GET /orgs/{org}/members',
    'GET /orgs/{org}/members/{username}',
    'GET /orgs/{org}/memberships/{username}',
    'GET /orgs/{org}/teams',
    'GET /orgs/{org}/teams/{team}/teams',
    'GET /search/issues',
    'GET /search/commits',
    'GET /search/code',
];
const UNIMPLEMENTED = [
    ...IN_REPOSITORY.map((line) => line.replace(' ', ` ${REPOSITORY}`)),
    ...ELSEWHERE,
].map((line) => {
    const [method = '', template = ''] = line.split(' ');
    return { method, template };
});

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/writing.js
/** The route that writes a file: a commit on a branch, made by GitHub in the caller's name. */







const putContents = (call) => {
    const { world, repository, viewer, body } = call;
    const { objects } = repository;
    const path = call.param('path');
    const branch = textOf(body, 'branch') ?? repository.defaultBranch;
    const [content, message] = [textOf(body, 'content'), textOf(body, 'message')];
    if (content === null)
        throw invalid('Commit', 'content', 'content is missing', 'missing_field');
    if (message === null || message === '')
        throw invalid('Commit', 'message', 'message is missing', 'missing_field');
    const parent = repository.refs.get(`refs/heads/${branch}`);
    if (parent === undefined)
        throw new Refused(404, `Branch ${branch} not found`);
    if (repository.protectedBranches.includes(branch)) {
        throw new Refused(409, 'Could not update file: Changes must be made through a pull request.');
    }
    const before = findEntry(objects, git_objects_readCommit(objects, parent).tree, path);
    const given = textOf(body, 'sha');
    if (before !== null && given === null)
        throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (before !== null && given !== before.sha)
        throw new Refused(409, `${path} does not match ${given}`);
    const at = world.clock.now();
    const files = new Map(git_history_filesAt(objects, parent));
    files.set(path, { mode: '100644', sha: writeBlob(objects, Buffer.from(content, 'base64')) });
    const sha = writeCommit(objects, {
        tree: writeTree(objects, files),
        parents: [parent],
        author: identify(world, loginOf(viewer), at),
        committer: webFlow(at),
        message,
        verification: verify('valid', at),
    });
    moveReference(world, repository, `refs/heads/${branch}`, sha, {
        login: loginOf(viewer),
        at,
        startsRun: viewer.kind !== 'app',
    });
    const entry = findEntry(objects, git_objects_readCommit(objects, sha).tree, path);
    return {
        status: before === null ? 201 : 200,
        body: {
            content: entry === null ? null : presentContentEntry(world, repository, entry, path, branch),
            commit: presentGitCommit(world, repository, git_objects_readCommit(objects, sha)),
        },
    };
};
const WRITING_ROUTES = [
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/contents/{path+}',
        need: { permissions: { contents: 'write' } },
        answerFor: putContents,
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routing.js
/** Finds the route of a request and answers it: repository, permission, handler, in GitHub's order of refusals. */












const compile = (template) => {
    const names = [];
    const source = template.replace(/\{(\w+)(\+?)\}/g, (_, name, rest) => {
        names.push(name);
        return rest === '+' ? '(.+)' : '([^/]+)';
    });
    return { expression: new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('(\\.+)', '(.+)')}$`), names };
};
const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new Refused(400, 'Bad Request');
    }
};
const readParams = (pattern, path) => {
    const found = pattern.expression.exec(path);
    return found === null ? null : new Map(pattern.names.map((name, at) => [name, decode(found[at + 1] ?? '')]));
};
/** The repository that a full name means today, or the one that had it and moved. */
const findRepository = (world, fullName) => {
    const present = world.repositories.get(fullName.toLowerCase());
    if (present !== undefined)
        return { repository: present, hasMoved: false };
    const moved = [...world.repositories.values()].find((candidate) => candidate.formerNames.some((name) => name.toLowerCase() === fullName.toLowerCase()));
    return moved === undefined ? null : { repository: moved, hasMoved: true };
};
const onRepository = (route) => ({
    ...route,
    answer: (call) => {
        const found = findRepository(call.world, `${call.param('owner')}/${call.param('repo')}`);
        if (found === null)
            throw notFound();
        if (found.hasMoved) {
            const rest = call.path.split('/').slice(4).join('/');
            const url = `${call.world.urls.api}/repositories/${found.repository.id}${rest === '' ? '' : `/${rest}`}`;
            throw new Refused(route.method === 'GET' ? 301 : 307, 'Moved Permanently', { url }, { location: url });
        }
        checkRepository(call, route.method, found.repository, route.need);
        return route.answerFor({ ...call, repository: found.repository });
    },
});
// Longer, more specific templates stand before `commits/{ref+}`, which would take their paths for a branch's name.
const ROUTES = [
    ...[
        ...CHECK_ROUTES,
        ...COMMIT_ROUTES,
        ...GIT_ROUTES,
        ...ISSUE_ROUTES,
        ...PULL_ROUTES,
        ...RUN_ROUTES,
        ...WRITING_ROUTES,
    ].map(onRepository),
    ...REPOSITORY_ROUTES.map(onRepository),
    ...PEOPLE_ROUTES,
].map((route) => ({ route, pattern: compile(route.template) }));
const KNOWN_ELSEWHERE = UNIMPLEMENTED.map(({ method, template }) => ({ method, pattern: compile(template) }));
/** Every operation that is answered, as `GET /repos/{owner}/{repo}`; tests check that each is exercised. */
const OPERATIONS = ROUTES.map(({ route }) => `${route.method} ${route.template}`);
/** `/repositories/ID/\u2026` is where GitHub sends those who use an old name. */
const resolveIds = (world, path) => {
    const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    const repository = [...world.repositories.values()].find((candidate) => String(candidate.id) === found?.[1]);
    return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${found?.[2] ?? ''}`;
};
const answerCall = (method, call) => {
    const path = resolveIds(call.world, call.path);
    // First: `branches/{branch+}` would take `main/protection` for a branch's name.
    const isKnown = KNOWN_ELSEWHERE.some((known) => known.method === method && known.pattern.expression.test(path));
    if (isKnown)
        throw new Refused(501, `The embedded GitHub does not implement ${method} ${path}`);
    for (const { route, pattern } of ROUTES) {
        const params = route.method === method ? readParams(pattern, path) : null;
        if (params === null)
            continue;
        const param = (name) => params.get(name) ?? '';
        return {
            answer: route.answer({ ...call, path, param }),
            operation: `${method} ${route.template}`,
            isUnknown: false,
        };
    }
    return { answer: { status: 404, body: notFound().body }, operation: null, isUnknown: true };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/pushing.js



const pusherOf = (options) => {
    const author = options.commits?.[0]?.author ?? options.author;
    const login = options.actor ?? (typeof author === 'string' ? author : undefined);
    if (login === undefined)
        throw new Error('say who pushes: actor, or an author that is a login');
    return login;
};
/** Writes the commits and moves the branch, which it makes if need be; answers the new head. */
const push = (world, repository, branch, options) => {
    const login = pusherOf(options);
    const ref = `refs/heads/${branch}`;
    const isForced = options.force === true;
    const present = repository.refs.get(ref);
    let parent = present ?? null;
    if (present === undefined || isForced) {
        const start = options.from ?? (repository.refs.has(`refs/heads/${repository.defaultBranch}`) ? repository.defaultBranch : null);
        parent = start === null ? null : references_resolveCommit(repository, start);
        if (start !== null && parent === null)
            throw new Error(`there is no ${start} to start ${branch} from`);
    }
    const at = happen(world, options.at);
    for (const draft of options.commits ?? [options])
        parent = writeDraft(world, repository, parent, draft, { login, at });
    if (parent === null)
        throw new Error('a push needs a commit');
    moveReference(world, repository, ref, parent, {
        login,
        at,
        ...(isForced && present !== undefined ? { type: 'force_push' } : {}),
        reanchorReviews: options.reanchorReviews ?? false,
        startsRun: options.startsRun ?? true,
    });
    return parent;
};
/** Points a branch at a commit that exists already, as a force push; makes the branch if need be. */
const forcePush = (world, repository, branch, options) => {
    const sha = references_resolveCommit(repository, options.to);
    if (sha === null)
        throw new Error(`there is no commit ${options.to}`);
    moveReference(world, repository, `refs/heads/${branch}`, sha, {
        login: options.actor,
        at: happen(world, options.at),
        ...(repository.refs.has(`refs/heads/${branch}`) ? { type: 'force_push' } : {}),
        reanchorReviews: options.reanchorReviews ?? false,
        startsRun: options.startsRun ?? true,
    });
    return sha;
};
const deleteBranch = (world, repository, branch, options) => moveReference(world, repository, `refs/heads/${branch}`, null, {
    login: options.actor,
    at: happen(world, options.at),
});
/** Sets a lightweight tag, moving it where it exists. */
const tag = (world, repository, name, target, options = {}) => {
    const sha = references_resolveCommit(repository, target);
    if (sha === null)
        throw new Error(`there is no commit ${target}`);
    happen(world, options.at);
    repository.refs.set(`refs/tags/${name}`, sha);
    return sha;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/scenario.js
/**
 * What a scenario may do to the embedded GitHub, by repository name: everything that people do in a browser or with
 * git. Each action stamps what it makes with the server's clock, or with the `at` that it is given.
 */









const bindScenario = (world) => {
    const find = (name) => {
        const repository = world.repositories.get(name.toLowerCase());
        if (repository === undefined)
            throw new Error(`there is no repository ${name}; name it in the seed`);
        return repository;
    };
    return {
        repository: find,
        commit: (name, ref) => {
            const sha = references_resolveCommit(find(name), ref);
            if (sha === null)
                throw new Error(`${name} has no ${ref}`);
            return sha;
        },
        push: (name, branch, options) => push(world, find(name), branch, options),
        forcePush: (name, branch, options) => forcePush(world, find(name), branch, options),
        deleteBranch: (name, branch, options) => deleteBranch(world, find(name), branch, options),
        tag: (name, label, target, options) => tag(world, find(name), label, target, options),
        openPullRequest: (name, options) => openPullRequest(world, find(name), options),
        pull: (name, number) => readPull(find(name), number),
        retarget: (name, number, base, options) => retarget(world, find(name), number, base, options),
        setDraft: (name, number, isDraft, options) => setDraft(world, find(name), number, isDraft, options),
        closePullRequest: (name, number, options) => closePullRequest(world, find(name), number, options),
        reopenPullRequest: (name, number, options) => reopenPullRequest(world, find(name), number, options),
        comment: (name, number, options) => comment(world, find(name), number, options),
        review: (name, number, login, options) => review(world, find(name), number, login, options),
        editReview: (name, number, id, options) => editReview(world, find(name), number, id, options),
        dismissReview: (name, number, id, options) => dismissReview(world, find(name), number, id, options),
        mergePullRequest: (name, number, options) => mergePullRequest(world, find(name), number, options),
        updateBranch: (name, number, options) => updateBranch(world, find(name), number, options),
        enqueue: (name, numbers, options) => enqueue(world, find(name), numbers, options),
        landGroup: (name, group, options) => landGroup(world, find(name), group, options),
        deploy: (name, options) => deploy(world, find(name), options),
        addDeploymentStatus: (name, deployment, given) => addDeploymentStatus(world, find(name), deployment, given),
        startRun: (name, options) => startRun(world, find(name), options),
        rerun: (name, id, options) => rerun(world, find(name), id, options),
        approveRun: (name, id, answer) => approveRun(world, find(name), id, answer),
        addUser: (login, given) => addAccount(world, login, given),
        addRepository: (name, given) => addRepository(world, name, given),
        addEnvironment: (name, environment, given) => addEnvironment(world, find(name), environment, given ?? {}),
        setTeam: (organization, slug, members, id) => addTeam(world, organization, slug, members, id),
        setRole: (name, login, role) => {
            if (role === null)
                find(name).roles.delete(login.toLowerCase());
            else
                find(name).roles.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
        },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/server.js
/**
 * The HTTP side of the embedded GitHub: loopback only, one process, nothing written to disk. Every request is logged
 * before it is answered, and no answer leaves without GitHub's usual headers.
 */









/** Bytes of a request body; more is no request that we ever send. */
const LARGEST_BODY = 16 * 1024 * 1024;
const startGitHub = async (seed = {}) => {
    const requests = [];
    const faults = new Set();
    const watchers = [];
    const observers = [];
    const stops = new Set();
    const server = (0,external_node_http_.createServer)((request, response) => void handle(request, response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const prefix = seed.apiPrefix ?? '';
    const url = `http://127.0.0.1:${server.address().port}${prefix}`;
    const world = createWorld(seed, url);
    const handle = async (request, response) => {
        const body = await readBody(request);
        const target = new URL(request.url ?? '/', url);
        const isBelow = target.pathname.startsWith(`${prefix}/`);
        const entry = {
            nth: requests.length + 1,
            method: request.method ?? 'GET',
            path: isBelow ? target.pathname.slice(prefix.length) : target.pathname,
            query: target.search.slice(1),
            body: parseJson(body),
            status: 0,
            unknown: !isBelow,
            operation: null,
        };
        requests.push(entry);
        for (const watcher of watchers)
            watcher(entry);
        if (seed.delayMs !== undefined)
            await (0,promises_.setTimeout)(seed.delayMs);
        const fault = [...faults].find((candidate) => candidate.match(entry.method, entry.path, entry.nth, entry)) ?? null;
        if (fault?.once === true)
            faults.delete(fault);
        if (fault?.mode === 'destroy')
            return void request.socket.destroy();
        if (fault?.mode === 'hang')
            return;
        const own = reachesRoute(fault) ? answer(world, request, entry, isBelow, target.searchParams) : null;
        let reply = own ?? replyOf(fault ?? { match: () => true });
        if (own === null)
            reply = { ...reply, headers: { ...commonHeaders(world), ...reply.headers } };
        if (fault?.alter !== undefined)
            reply = fault.alter(reply);
        if (fault?.mode === 'truncate')
            reply = { ...reply, body: Buffer.from(reply.body).subarray(0, Math.floor(reply.body.length / 2)) };
        entry.status = reply.status;
        for (const observer of observers)
            observer({ request: entry, reply, isFaulty: fault !== null });
        if (fault?.mode === 'drip')
            stops.add(drip(response, reply));
        else
            send(response, reply);
    };
    return {
        ...bindScenario(world),
        url,
        serverUrl: world.urls.html,
        requests,
        state: world,
        fault: (fault) => {
            faults.add(fault);
            return () => void faults.delete(fault);
        },
        beforeEach: (callback) => void watchers.push(callback),
        observe: (callback) => void observers.push(callback),
        setClock: (instant) => world.clock.set(instant),
        advance: (milliseconds) => world.clock.advance(milliseconds),
        close: () => new Promise((resolve) => {
            for (const stop of stops)
                stop();
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
};
const readBody = async (request) => {
    const parts = [];
    let size = 0;
    for await (const part of request) {
        size += part.length;
        if (size > LARGEST_BODY)
            break;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
};
const parseJson = (text) => {
    if (text === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const commonHeaders = (world) => {
    const { limit, used } = world.rate;
    return {
        date: new Date(world.clock.millis()).toUTCString(),
        'content-type': 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-github-api-version-selected': '2022-11-28',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - used)),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.floor(world.clock.millis() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
    };
};
/** Answers a request from the state, whatever faults may do to the answer afterwards. */
const answer = (world, request, entry, isBelow, query) => {
    const refuse = (refusal) => ({
        status: refusal.status,
        body: refusal.body,
        headers: refusal.headers,
    });
    let outcome;
    try {
        if (!isBelow)
            throw new Refused(404, 'Not Found');
        const viewer = recogniseViewer(world, request.headers.authorization);
        if (entry.path !== '/rate_limit')
            spend(world);
        const isObject = typeof entry.body === 'object' && entry.body !== null && !Array.isArray(entry.body);
        if (entry.body !== null && !isObject)
            throw new Refused(400, 'Problems parsing JSON');
        const result = answerCall(entry.method, {
            world,
            viewer,
            path: entry.path,
            query,
            body: isObject ? entry.body : {},
            accept: request.headers.accept ?? '',
        });
        entry.operation = result.operation;
        entry.unknown = result.isUnknown;
        outcome = result.answer;
    }
    catch (error) {
        if (error instanceof Refused)
            outcome = refuse(error);
        else
            outcome = {
                status: 500,
                body: { message: `The embedded GitHub failed: ${error instanceof Error ? error.stack : String(error)}` },
            };
    }
    const content = Buffer.isBuffer(outcome.body)
        ? outcome.body
        : outcome.body === undefined
            ? ''
            : JSON.stringify(outcome.body);
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}"`;
    const headers = { ...commonHeaders(world), ...outcome.headers };
    if (entry.method !== 'GET' || outcome.status !== 200)
        return { status: outcome.status, headers, body: content };
    if (request.headers['if-none-match'] !== etag)
        return { status: 200, headers: { ...headers, etag }, body: content };
    // An answer that has not changed costs nothing.
    world.rate.used -= 1;
    return { status: 304, headers: { ...commonHeaders(world), etag }, body: '' };
};
const spend = (world) => {
    if (world.rate.used >= world.rate.limit)
        throw new Refused(403, 'API rate limit exceeded for installation.');
    world.rate.used += 1;
};
const send = (response, reply) => {
    // Node adds a Date of its own unless one is set; a fault that took it away means it.
    response.sendDate = false;
    const hasBody = reply.status !== 204 && reply.status !== 304;
    response.writeHead(reply.status, {
        ...reply.headers,
        ...(hasBody ? { 'content-length': String(Buffer.byteLength(reply.body)) } : {}),
    });
    response.end(hasBody ? reply.body : undefined);
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./.build/build/demo/action-metadata.js
/**
 * Reads the few lines of an `action.yml` that a runner needs: inputs with their defaults, outputs, entry points. It
 * knows only the plain layout that this repository writes (two-space steps, one-line values) and throws on any other.
 */
const readScalar = (text, line) => {
    const value = text.trim();
    if (value.startsWith('"'))
        return JSON.parse(value.replace(/\s+#[^"]*$/, ''));
    const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(value);
    if (single !== null)
        return (single[1] ?? '').replaceAll("''", "'");
    if (/^[|>&*!{[]/.test(value))
        throw new Error(`action.yml line ${line}: write the value on one line, plain or quoted`);
    return value.replace(/\s+#.*$/, '');
};
const parseActionMetadata = (text) => {
    const inputs = new Map();
    const outputs = [];
    const runs = new Map();
    let section = '';
    let name = '';
    for (const [at, line] of text.split('\n').entries()) {
        const found = /^( *)(?:'([^']+)'|"([^"]+)"|([\w-]+)):(?:\s+(.*)|\s*)$/.exec(line);
        if (found === null)
            continue;
        const depth = found[1]?.length ?? 0;
        const key = found[2] ?? found[3] ?? found[4] ?? '';
        const value = found[5] ?? '';
        if (depth === 0)
            section = key;
        else if (depth === 2 && section === 'runs')
            runs.set(key, readScalar(value, at + 1));
        else if (depth === 2) {
            name = key;
            if (section === 'inputs')
                inputs.set(name, { default: null, required: false });
            if (section === 'outputs')
                outputs.push(name);
        }
        else if (depth === 4 && section === 'inputs') {
            const input = inputs.get(name);
            if (input !== undefined && key === 'default')
                input.default = readScalar(value, at + 1);
            if (input !== undefined && key === 'required')
                input.required = readScalar(value, at + 1) === 'true';
        }
    }
    return { inputs, outputs, runs };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner-commands.js
/**
 * What the runner reads out of a step's log lines: `::name key=value::data` at a line's start, and the old
 * `##[name key=value]data` anywhere in a line. The old form is why text from outside must never reach a log bare.
 */

/** Characters of an annotation's message; the rest is cut. */
const LONGEST_MESSAGE = 4096;
const REGISTERED = ('add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice ' +
    'remove-matcher save-state set-env set-output stop-commands warning').split(' ');
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) => text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
const unescapeOld = (text) => text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
const readProperties = (text, separator, decode) => {
    const pairs = text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part.includes('='));
    return new Map(pairs.map((part) => [part.slice(0, part.indexOf('=')).toLowerCase(), decode(part.slice(part.indexOf('=') + 1))]));
};
const parseCommand = (line, registered) => {
    const build = (info, data, separator, decode) => {
        const space = info.indexOf(' ');
        const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
        if (!registered.has(name))
            return null;
        return { name, properties: readProperties(space < 0 ? '' : info.slice(space + 1), separator, decode), data };
    };
    const trimmed = line.trimStart();
    if (trimmed.startsWith('::')) {
        const end = trimmed.indexOf('::', 2);
        const command = end < 0 ? null : build(trimmed.slice(2, end), unescapeData(trimmed.slice(end + 2)), ',', unescapeProperty);
        if (command !== null)
            return command;
    }
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0 ? null : build(line.slice(start + 3, end), unescapeOld(line.slice(end + 1)), ';', unescapeOld);
};
const readAnnotation = (level, command, workspace) => {
    const number = (key) => {
        const text = command.properties.get(key.toLowerCase());
        return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
    };
    const file = command.properties.get('file');
    const line = number('line');
    const endLine = number('endLine') ?? line;
    // A column means nothing once the annotation spans lines.
    const hasColumn = line !== undefined && line === endLine;
    const [col, endColumn] = hasColumn ? [number('col'), number('endColumn')] : [undefined, undefined];
    const title = command.properties.get('title');
    return {
        level,
        message: command.data.slice(0, LONGEST_MESSAGE),
        ...(title === undefined || title === '' ? {} : { title }),
        ...(file === undefined || file === '' ? {} : { file: (0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.relative)(workspace, file) : file }),
        ...(line === undefined ? {} : { line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(col === undefined ? {} : { col }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
};
/** Gives a function that takes the step's lines one by one, and the results that it fills. */
const createCommandReader = (workspace) => {
    const results = {
        outputs: new Map(),
        state: new Map(),
        annotations: [],
        masks: [],
        log: [],
        problems: [],
    };
    const registered = new Set(REGISTERED);
    let stopToken = null;
    const read = (line) => {
        const command = parseCommand(line, registered);
        if (command === null)
            results.log.push(line);
        else if (stopToken !== null)
            readStopped(command, line, stopToken);
        else if (command.name === 'stop-commands')
            stop(command.data.toLowerCase());
        else
            obey(command, line);
    };
    /** While stopped, a command is text, but for the token that resumes. */
    const readStopped = (command, line, token) => {
        if (command.name !== token) {
            results.log.push(line);
            return;
        }
        registered.delete(token);
        stopToken = null;
    };
    const stop = (token) => {
        if (token === '' || registered.has(token)) {
            results.problems.push(`Invalid stop-commands token '${token}'`);
            return;
        }
        stopToken = token;
        registered.add(token);
    };
    const obey = (command, line) => {
        const { name, data, properties } = command;
        switch (name) {
            case 'set-output':
            case 'save-state': {
                const key = properties.get('name') ?? '';
                if (key === '')
                    results.problems.push(`Required field 'name' is missing in ##[${name}] command.`);
                else
                    (name === 'set-output' ? results.outputs : results.state).set(key, data);
                return;
            }
            case 'set-env':
            case 'add-path':
                results.problems.push(`The \`${name}\` command is disabled.`);
                return;
            case 'add-mask':
                results.masks.push(...[data, ...data.split(/\r?\n/)].filter((mask, at, all) => mask.trim() !== '' && all.indexOf(mask) === at));
                return;
            case 'error':
            case 'warning':
            case 'notice':
                results.annotations.push(readAnnotation(name, command, workspace));
                results.log.push(`##[${name}]${data}`);
                return;
            case 'group':
            case 'endgroup':
                results.log.push(`##[${name}]${data}`);
                return;
            case 'debug':
                return;
            default:
                results.log.push(line);
        }
    };
    return { results, read };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner-files.js
/** The grammar of the runner's command files (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`), with the runner's own refusals. */
/** The next line and the place after it; on Linux only LF ends a line. Null at the end of the text. */
const readLine = (text, from) => {
    if (from >= text.length)
        return null;
    const end = text.indexOf('\n', from);
    return end < 0
        ? { line: text.slice(from), next: text.length, isEnded: false }
        : { line: text.slice(from, end), next: end + 1, isEnded: true };
};
/** Reads until the first fault; what stood before it counts, as in the runner. */
const parseKeyValues = (text) => {
    const values = new Map();
    const stop = (problem) => ({ values, problem });
    let at = 0;
    for (let read = readLine(text, at); read !== null; read = readLine(text, at)) {
        at = read.next;
        const { line } = read;
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
            const name = line.slice(0, heredoc);
            const delimiter = line.slice(heredoc + 2);
            if (name === '' || delimiter === '')
                return stop(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
            const start = at;
            let end = at;
            for (;;) {
                const inner = readLine(text, at);
                if (inner === null)
                    return stop(`Invalid value. Matching delimiter not found '${delimiter}'`);
                at = inner.next;
                if (inner.line === delimiter)
                    break;
                if (!inner.isEnded)
                    return stop(`Invalid value. EOF delimiter '${delimiter}' must stand on a line of its own`);
                end = at - 1;
            }
            values.set(name, text.slice(start, Math.max(start, end)));
            continue;
        }
        if (equals < 0)
            return stop(`Invalid format '${line}'`);
        if (equals === 0)
            return stop(`Invalid format '${line}'. Name must not be empty`);
        values.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return { values, problem: null };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner.js
/**
 * Runs a JavaScript action as the GitHub runner does: the same inputs, environment, files and log commands, a child
 * process with nothing on its standard input, and nothing of the caller's own environment inside it.
 */









const LARGEST_SUMMARY = 1024 * 1024;
const SHOWN_PER_LEVEL = 10;
const FILES = ['output', 'env', 'path', 'state', 'step_summary'];
const FILE_NAMES = {
    output: 'set_output_',
    env: 'set_env_',
    path: 'add_path_',
    state: 'save_state_',
    step_summary: 'step_summary_',
};
/** Inputs as `INPUT_\u2026` variables: defaults first, then what the workflow gives; dashes stay, spaces become `_`. */
const readInputs = (options, github) => {
    const declared = parseActionMetadata((0,external_node_fs_.readFileSync)(options.actionYml, 'utf8')).inputs;
    const variables = {};
    const variable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    const evaluate = (text) => text.replace(/\$\{\{\s*github\.([\w-]+)\s*\}\}/g, (_, name) => name === 'token' ? (options.token ?? '') : (github[`GITHUB_${name.toUpperCase()}`] ?? ''));
    for (const [name, input] of declared)
        if (input.default !== null)
            variables[variable(name)] = evaluate(input.default);
    const known = new Set([...declared.keys()].map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(options.inputs ?? {}))
        variables[variable(name)] = value;
    return { variables, unexpected: Object.keys(options.inputs ?? {}).filter((name) => !known.has(name.toLowerCase())) };
};
const githubVariables = (options, workspace, eventPath) => {
    const repository = options.env?.['GITHUB_REPOSITORY'] ?? options.event.env?.['GITHUB_REPOSITORY'] ?? 'acme/shop';
    return {
        GITHUB_ACTION: 'gate',
        GITHUB_ACTION_PATH: (0,external_node_path_.dirname)(options.actionYml),
        GITHUB_ACTION_REF: '',
        GITHUB_ACTION_REPOSITORY: '',
        GITHUB_ACTOR: 'octocat',
        GITHUB_ACTOR_ID: '583231',
        GITHUB_API_URL: 'http://127.0.0.1:9',
        GITHUB_BASE_REF: '',
        GITHUB_EVENT_NAME: options.event.name,
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
        GITHUB_HEAD_REF: '',
        GITHUB_JOB: 'gate',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_REF_PROTECTED: 'true',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_ID: '',
        GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
        GITHUB_REPOSITORY_OWNER_ID: '',
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: '',
        GITHUB_TRIGGERING_ACTOR: 'octocat',
        GITHUB_WORKFLOW: 'Change gate',
        GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/change-gate.yml@refs/heads/main`,
        GITHUB_WORKFLOW_SHA: '',
        GITHUB_WORKSPACE: workspace,
        ...options.event.env,
    };
};
/** A module for `node --import` that sets the child's clock on by a constant. */
const clockModule = (at) => {
    const code = `const now = () => real.now() + ${Date.parse(at) - Date.now()}; const real = Date;
globalThis.Date = new Proxy(real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: () => new real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});`;
    return `data:text/javascript,${encodeURIComponent(code)}`;
};
/** Runs the process to its end and gives every line of both streams to `read`. */
const runProcess = (options, env, cwd, read) => new Promise((resolve, reject) => {
    const clock = options.at === undefined ? [] : ['--import', clockModule(options.at)];
    const child = (0,external_node_child_process_.spawn)(options.node ?? process.execPath, [...clock, options.main], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000);
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', read);
    child.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
    });
    child.on('close', (exitCode, signal) => {
        clearTimeout(timer);
        // The line readers hand over their last line in the same turn; the next one is after it.
        setImmediate(() => resolve({ exitCode, signal, isLate }));
    });
    options.onStart?.((signal) => void child.kill(signal));
});
const readTree = (folder) => {
    const entries = (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)).sort();
    return new Map(paths.map((path) => [path.slice(folder.length + 1), (0,external_node_fs_.readFileSync)(path, 'utf8')]));
};
const runAction = async (options) => {
    const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runner-'));
    try {
        return await runIn(home, options);
    }
    finally {
        (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    }
};
const runIn = async (home, options) => {
    const folder = (name) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(home, name), { recursive: true });
        return (0,external_node_path_.join)(home, name);
    };
    const temp = folder('temp');
    const workspace = options.workspace ?? folder('workspace');
    const eventPath = (0,external_node_path_.join)(folder('event'), 'event.json');
    (0,external_node_fs_.writeFileSync)(eventPath, typeof options.event.payload === 'string' ? options.event.payload : JSON.stringify(options.event.payload));
    const commands = folder('_runner_file_commands');
    const files = {};
    for (const name of FILES) {
        files[name] = (0,external_node_path_.join)(commands, `${FILE_NAMES[name]}${(0,external_node_crypto_.randomUUID)()}`);
        (0,external_node_fs_.writeFileSync)(files[name], '');
    }
    const github = githubVariables(options, workspace, eventPath);
    const { variables, unexpected } = readInputs(options, { ...github, ...options.env });
    const env = {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        HOME: folder('home'),
        LANG: 'C.UTF-8',
        PATH: [(0,external_node_path_.dirname)(options.node ?? process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(external_node_path_.delimiter),
        RUNNER_ARCH: 'X64',
        RUNNER_ENVIRONMENT: 'github-hosted',
        RUNNER_NAME: 'demo',
        RUNNER_OS: 'Linux',
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: folder('tools'),
        ...github,
        ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, files[name]])),
        ...variables,
        ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
        ...options.env,
    };
    const { results, read } = createCommandReader(workspace);
    if (options.token !== undefined && options.token !== '')
        results.masks.push(options.token);
    if (unexpected.length > 0) {
        const valid = [...parseActionMetadata((0,external_node_fs_.readFileSync)(options.actionYml, 'utf8')).inputs.keys()];
        const quote = (names) => names.map((name) => `'${name}'`).join(', ');
        results.annotations.push({
            level: 'warning',
            message: `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(valid)}]`,
        });
    }
    const ended = await runProcess(options, env, workspace, (line) => {
        read(line);
        options.onLine?.(line);
    });
    if (ended.isLate)
        results.problems.push(`The process did not end within ${options.timeoutMs ?? 60_000} ms.`);
    const content = (name) => (0,external_node_fs_.readFileSync)(files[name], 'utf8');
    const readPairs = (name) => {
        const { values, problem } = parseKeyValues(content(name));
        if (problem !== null)
            results.problems.push(`Unable to process file command '${name}' successfully. ${problem}`);
        return values;
    };
    const setEnv = new Map(readPairs('env'));
    if (setEnv.delete('NODE_OPTIONS'))
        results.problems.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    let summary = content('step_summary');
    const size = Buffer.byteLength(summary);
    if (size > LARGEST_SUMMARY) {
        const got = Math.floor(size / 1024);
        results.annotations.push({
            level: 'error',
            message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
        });
        summary = '';
    }
    const mask = (text) => results.masks.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    const annotations = results.annotations.map((annotation) => ({ ...annotation, message: mask(annotation.message) }));
    const seen = new Map();
    const annotationsShown = annotations.filter(({ level }) => {
        seen.set(level, (seen.get(level) ?? 0) + 1);
        return (seen.get(level) ?? 0) <= SHOWN_PER_LEVEL;
    });
    return {
        exitCode: ended.exitCode,
        signal: ended.signal,
        // The files are read after the step, so they win over what the log said.
        outputs: Object.fromEntries([...results.outputs, ...readPairs('output')]),
        state: Object.fromEntries([...results.state, ...readPairs('state')]),
        env: Object.fromEntries(setEnv),
        path: content('path')
            .split('\n')
            .filter((line) => line !== ''),
        summary,
        annotations,
        annotationsShown,
        masks: results.masks,
        log: mask(results.log.join('\n')),
        problems: results.problems,
        conclusion: ended.exitCode === 0 && results.problems.length === 0 ? 'success' : 'failure',
        files: readTree(temp),
    };
};

// EXTERNAL MODULE: ./.build/build/commands/terminal.js
var commands_terminal = __webpack_require__(7638);
;// CONCATENATED MODULE: ./.build/build/commands/demo.js
/**
 * `change-gate demo`: the built action judges a deployment against an embedded GitHub, as the runner would start it: refused,
 * awaiting, authorised. It needs neither network nor installation, and leaves nothing running.
 */







const demo_REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
/** The instant of the demo's deployment, inside the record's window. */
const DEPLOYED_AT = '2026-11-24T10:10:00Z';
async function demo(args, terminal) {
    if (args.length > 0) {
        terminal.err('change-gate demo takes no arguments\n');
        return commands_terminal/* EXIT */.d.usage;
    }
    const root = findRoot();
    if (root === null) {
        terminal.err('change-gate demo: action.yml, dist/index.js and examples/payments are not beside this program; run it from a checkout of change-gate\n');
        return commands_terminal/* EXIT */.d.usage;
    }
    const files = readExample((0,external_node_path_.join)(root, 'examples', 'payments'));
    const github = await startGitHub(seedOf(files));
    try {
        terminal.out(`An embedded GitHub holds ${demo_REPOSITORY} (examples/payments). The built action (dist/index.js) is run as GitHub's runner runs it.\n`);
        let isAsTold = true;
        for (const [index, step] of storyOf(github, files, root).entries()) {
            terminal.out(`\n${'\u2500'.repeat(78)}\n${index + 1}. ${step.title}\n   ${step.story}\n${'\u2500'.repeat(78)}\n\n`);
            const result = await step.act();
            terminal.out(describe(result));
            if (result.outputs['decision'] !== step.expected) {
                isAsTold = false;
                terminal.err(`\nThe demo expected ${step.expected} here and got ${result.outputs['decision'] ?? 'nothing'}.\n${result.problems.join('\n')}\n`);
            }
        }
        terminal.out(`\nRequests to the embedded GitHub: ${github.requests.length}. Nothing is left running.\n`);
        return isAsTold ? commands_terminal/* EXIT */.d.pass : commands_terminal/* EXIT */.d.refused;
    }
    finally {
        await github.close();
    }
}
function seedOf(files) {
    const { [RECORD]: _, ...withoutRecord } = files;
    return {
        now: '2026-11-17T09:00:00Z',
        users: { asmith: { id: 101 }, bkhan: { id: 102 }, cpatel: { id: 103 }, dlee: { id: 104 }, efox: { id: 105 } },
        repositories: {
            [demo_REPOSITORY]: {
                roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', efox: 'write' },
                files: withoutRecord,
                author: 'asmith',
                environments: { production: {} },
            },
        },
    };
}
function storyOf(github, files, root) {
    const run = (event, at, inputs = {}) => {
        github.setClock(at);
        return runAction({
            main: (0,external_node_path_.join)(root, 'dist', 'index.js'),
            actionYml: (0,external_node_path_.join)(root, 'action.yml'),
            event,
            inputs,
            token: 'ghs_gate',
            at,
        });
    };
    return [
        {
            title: 'A pull request without a change record',
            story: 'asmith opens a pull request that rotates the signing key, and nothing else.',
            expected: 'refused',
            act: () => {
                github.setClock('2026-11-19T09:00:00Z');
                github.push(demo_REPOSITORY, 'rotate-key', {
                    author: 'asmith',
                    message: 'Rotate the signing key',
                    files: { 'src/signing-key.js': 'export const signingKey = "2026-12";\n' },
                });
                github.openPullRequest(demo_REPOSITORY, { head: 'rotate-key', author: 'asmith', title: 'Rotate the signing key' });
                return run(pullRequestEvent(github, demo_REPOSITORY, 1), '2026-11-19T09:05:00Z');
            },
        },
        {
            title: 'With a record, approved by somebody whose level is too low',
            story: 'asmith adds CHG-2026-0042, and efox, a change and release analyst, approves.',
            expected: 'awaiting',
            act: () => {
                github.setClock('2026-11-19T10:00:00Z');
                github.push(demo_REPOSITORY, 'rotate-key', {
                    author: 'asmith',
                    message: 'Add the change record',
                    files: { [RECORD]: files[RECORD] ?? '' },
                });
                const event = pullRequestEvent(github, demo_REPOSITORY, 1);
                github.review(demo_REPOSITORY, 1, 'efox', { state: 'APPROVED', at: '2026-11-19T11:00:00Z' });
                return run(event, '2026-11-19T11:05:00Z');
            },
        },
        {
            title: 'Approved by a change and release manager, merged, and deployed in its window',
            story: `cpatel approves, the pull request is merged, and the deployment to production starts at ${DEPLOYED_AT}.`,
            expected: 'authorised',
            act: () => {
                github.review(demo_REPOSITORY, 1, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
                const sha = github.mergePullRequest(demo_REPOSITORY, 1, {
                    method: 'squash',
                    by: 'asmith',
                    at: '2026-11-23T15:00:00Z',
                });
                github.setClock(DEPLOYED_AT);
                const deployment = github.deploy(demo_REPOSITORY, {
                    ref: 'main',
                    sha,
                    environment: 'production',
                    creator: 'asmith',
                    statuses: [],
                });
                return run(deploymentEvent(github, demo_REPOSITORY, deployment), DEPLOYED_AT);
            },
        },
    ];
}
function describe({ log, outputs, exitCode }) {
    // What follows are the annotations, which people see beside the files and not in the log.
    const shown = (log.split(/^##\[/m)[0] ?? '')
        .split('\n')
        .map((line) => `   ${line}`.trimEnd())
        .join('\n');
    const names = ['decision', 'outcome', 'reasons', 'change-ids', 'risk', 'window-start', 'window-end', 'opens-at'];
    const lines = names.map((name) => `   ${name.padEnd(13)} ${outputs[name] ?? ''}`.trimEnd());
    return `${shown.trimEnd()}\n\n   The step ends with exit code ${exitCode}; a workflow reads these outputs:\n${lines.join('\n')}\n`;
}
/** The folder with action.yml, dist/ and examples/: two above dist/cli/. */
function findRoot() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (const root of [(0,external_node_path_.join)(here, '..', '..'), (0,external_node_path_.join)(here, '..'), (0,external_node_path_.join)(here, '..', '..', '..')]) {
        if (['action.yml', 'dist/index.js', 'examples/payments'].every((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path))))
            return root;
    }
    return null;
}
function readExample(folder) {
    const files = {};
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath ?? entry.path, entry.name);
        files[path.slice(folder.length + 1).replaceAll('\\', '/')] = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    return files;
}


/***/ })

};
