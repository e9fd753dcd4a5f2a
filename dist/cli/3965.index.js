export const id = 3965;
export const ids = [3965];
export const modules = {

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout)
/* harmony export */ });
/* unused harmony export isNamed */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4482);
/* harmony import */ var _domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(273);
/* harmony import */ var _domain_text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(466);
/**
 * A checkout as a source, for the command line. Nothing here is trusted: there is no trusted ref on a person's own machine. What
 * GitHub would have said comes from a file of facts, or is said to be unavailable.
 */









const NO_FACTS = 'the command line has no facts from GitHub; give them with --facts FILE';
function openCheckout(options) {
    const { root, facts } = options;
    return {
        readGovernance: () => readGovernance(root),
        readImports: (paths) => Promise.all(paths.map((path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, path))),
        async readCatalogs(globs) {
            const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, globs);
            if (found.kind === 'unavailable')
                return found;
            return readAll(root, found.value.map(({ path }) => path));
        },
        gatherBase: async (policy) => ({
            kind: 'known',
            value: { facts: facts ?? localFacts(options), selection: selectionOf(options, policy), faults: [] },
        }),
        readRecords: (policy) => readRecords(root, policy),
        readAllRecords: (policy) => readRecords(root, policy),
        completeFacts: async (base, need) => (facts === null ? withUnknownOrigins(base, need) : base),
        checkAgain: async (base) => base,
    };
}
async function readGovernance(root) {
    const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L)).then((names) => names.map((name) => `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/${name}`), () => []);
    const [policy, register, calendar, models] = await Promise.all([
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('policy', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/policy.yml`),
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('register', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/register.yml`),
        (0,_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMisnamed */ .T)('calendar', beside) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, `${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/calendar.yml`),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, [`${_gate_governance_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLDER */ .L}/models/*.yml`]),
    ]);
    return {
        policy,
        register,
        calendar,
        models: models.kind === 'unavailable'
            ? models
            : await readAll(root, models.value.map(({ path }) => path)),
    };
}
async function readAll(root, paths) {
    const files = [];
    for (const path of paths) {
        const answer = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTextFile */ .Gu)(root, path);
        if (answer.kind === 'unavailable')
            return answer;
        if (answer.value !== null)
            files.push(answer.value);
    }
    return { kind: 'known', value: files };
}
async function readRecords(root, policy) {
    const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .lY)(root, policy.records);
    if (found.kind === 'unavailable')
        return found;
    const plain = found.value.filter(({ isPlain }) => isPlain).map(({ path }) => path);
    const refused = found.value
        .filter(({ isPlain }) => !isPlain)
        .map(({ path }) => ({ path, because: 'is not a plain file' }));
    const files = await readAll(root, plain);
    return files.kind === 'unavailable' ? files : { kind: 'known', value: { files: files.value, refused } };
}
/** A path is taken as it is; an id has no `/` and no ending. */
function selectionOf({ named, facts, stage }, policy) {
    const isPath = (name) => name.includes('/') || /\.ya?ml$/.test(name);
    // With facts the names add to what these are about: naming one record must not hide another.
    const found = facts === null ? { ids: [], paths: [] } : (0,_domain_coverage_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .selectFrom */ .JU)(facts, policy, stage === 'deploy' ? 'deploy' : 'review');
    return {
        ids: [...named.filter((name) => !isPath(name)), ...found.ids],
        paths: [...named.filter(isPath).map((name) => name.replace(/^\.\//, '')), ...found.paths],
    };
}
/** Whether a named record is among files; for "does not exist" as wrong usage. */
function isNamed(name, path, policy) {
    return isRecordPath(policy.records, path) && (name === path || isSameName(idOfPath(path), name));
}
function localFacts({ now, commit }) {
    return { ...(0,_domain_terms_empty_world_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyFacts */ .JI)(now, 'local'), clock_skew_seconds: null, subject: { event: 'local', sha: commit, ref: null } };
}
function withUnknownOrigins(facts, { judged }) {
    return {
        ...facts,
        records: judged.map(({ path, digest }) => ({ path, digest, pull_request: { unavailable: NO_FACTS } })),
        signed_entries: { unavailable: NO_FACTS },
    };
}


/***/ }),

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

/***/ 3965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  roles: () => (/* binding */ roles_roles)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/role-skills.js
var role_skills = __webpack_require__(1598);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/render/plain/paint.js
var plain_paint = __webpack_require__(2050);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/build/src/oversight/roles/lists.js
/** The answers of `change-gate roles` as plain data, and the same as text. Whatever comes from the register is shown as hostile text. */







/** @param instant an instant of the day in the directory's zone, RFC 3339 */
function listRoles(directory, day, instant) {
    const { register } = directory;
    return {
        schema: 1,
        day,
        timezone: directory.zone,
        path: directory.path,
        people: directory.people.map((person) => listPerson(directory, person, instant)),
        teams: (register.teams ?? []).map(({ team, role }) => ({ team, role })),
        boards: Object.entries(register.boards ?? {}).map(([name, { quorum, chair, members }]) => ({
            name,
            quorum,
            chair,
            members: members.map((login) => {
                const member = directory.people.find((person) => (0,names/* includesName */.VH)(person.logins, login));
                return { login, role: member === undefined ? null : (0,people/* roleAt */.Ci)(directory, member, instant).role };
            }),
        })),
        escalation: [...(register.escalation ?? [])],
    };
}
function listPerson(directory, person, instant) {
    const { entry } = person;
    const { role, why } = (0,people/* roleAt */.Ci)(directory, person, instant);
    const { usable, invalid } = (0,people/* delegationsTo */.N)(directory, person, instant, () => null);
    return {
        login: person.login,
        also: [...(entry?.also ?? [])],
        id: entry?.id ?? null,
        role,
        why,
        from: entry?.from ?? null,
        until: entry?.until ?? null,
        grade: entry?.grade ?? null,
        capacities: [...(entry?.capacities ?? [])],
        skills: Object.fromEntries(Object.entries(entry?.skills ?? {})),
        lent: usable.map(({ delegation, role: lent }) => ({
            from: delegation.from,
            role: lent,
            starts: delegation.starts,
            ends: delegation.ends,
            limit: delegation.limit ?? null,
        })),
        notLent: invalid,
    };
}
function renderRoles(list, isColour) {
    const paint = (0,plain_paint/* choosePaint */.is)(isColour);
    const day = (0,time/* parseDay */.Iq)(list.day);
    const lines = [
        `Role levels on ${day === null ? list.day : (0,time/* describeDay */.m3)(day)} (${list.timezone}), by ${list.path} of this checkout`,
    ];
    const section = (title, rows) => {
        if (rows.length > 0)
            lines.push('', paint('bold', (0,safe_text/* shown */.SP)(title, 200)), ...rows.map((row) => `  ${(0,safe_text/* shown */.SP)(row, 400)}`));
    };
    for (const level of [...roles/* ROLE_LEVELS */.J0].reverse()) {
        const holders = list.people.filter(({ role }) => role === level);
        section(level, holders.length === 0 ? ['nobody'] : holders.map(describeHolder));
    }
    section('no level on this day', list.people.filter(({ role }) => role === null).map(describeHolder));
    section('lent on this day', list.people.flatMap(({ login, lent }) => lent.map((one) => `${login}: ${one.role} for ${one.from}, ${one.starts} to ${one.ends}${describeLimit(one.limit)}`)));
    section('not lent', list.people.flatMap(({ login, notLent }) => notLent.map((why) => `${login}: ${why}`)));
    for (const { name, quorum, chair, members } of list.boards)
        section(`board ${name}: ${quorum} of ${members.length} decide, one of them a ${chair}`, members.map(({ login, role }) => `${login}, ${role ?? 'no level on this day'}`));
    section('teams, whose members cannot be read here', list.teams.map(({ team, role }) => `${team}: ${role}`));
    section('escalation', list.escalation.length === 0 ? [] : [list.escalation.join(', ')]);
    return `${(0,safe_text/* withoutCommands */.Df)(lines.join('\n'))}\n`;
}
function describeHolder(holder) {
    const { login, also, from, until, grade, capacities, skills, why } = holder;
    const parts = [
        ...(why === 'ended' ? [`ended on ${until}`] : until === null ? [] : [`until ${until}`]),
        ...(why === 'not-yet' ? [`begins on ${from}`] : from === null ? [] : [`from ${from}`]),
        ...(grade === null ? [] : [`grade ${grade}`]),
        ...(capacities.length === 0 ? [] : [`capacities ${capacities.join(', ')}`]),
        ...Object.entries(skills).map(([skill, level]) => `${level} in ${skill}`),
        ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
    ];
    return parts.length === 0 ? login : `${login}: ${parts.join('; ')}`;
}
function describeLimit(limit) {
    const parts = [
        ...(limit?.risk === undefined ? [] : [`up to ${limit.risk} risk`]),
        ...(limit?.environments === undefined ? [] : [`in ${limit.environments.join(', ')}`]),
    ];
    return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}
function listSkills(level) {
    return { schema: 1, role: level, skills: role_skills/* ROLE_SKILLS */._[level] };
}
function renderSkills(level) {
    const width = Math.max(...role_skills/* SKILL_IDS */.H.map((skill) => skill.length));
    const rows = role_skills/* SKILL_IDS */.H.map((skill) => `  ${skill.padEnd(width)}  ${role_skills/* ROLE_SKILLS */._[level][skill]}`);
    const source = 'By the GOV.UK Government Digital and Data framework; the register may say otherwise of a person.';
    return [`${level} carries these skills:`, ...rows, source, ''].join('\n');
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/roles.js












const FORMATS = ['text', 'json'];
const OPTIONS = (0,options/* options */.fF)('roles', (0,option_kinds/* atMostOne */.jH)('LEVEL', 'a role level, to see the skills that it carries', 'name one level at most'), {
    root: (0,option_kinds/* folder */.TV)(),
    at: (0,option_kinds/* day */.vd)('the day that is asked about; else today'),
    format: (0,option_kinds/* oneOf */.yL)(FORMATS, 'how the list is written; else text', 'text'),
}, ({ named }, flags) => {
    if (named === null)
        return null;
    if (findLevel(named) === null) {
        const near = (0,suggest/* suggest */.Z)(named, roles/* ROLE_LEVELS */.J0);
        return `there is no role level ${(0,quote/* quote */.hD)(named)}; ${near === null ? `there are ${roles/* ROLE_LEVELS */.J0.join(', ')}` : `did you mean ${near}?`}`;
    }
    if (flags.has('at') || flags.has('root'))
        return 'the skills of a level are the same on every day and in every register: leave --at and --root out';
    return null;
});
const command = { options: OPTIONS, run: roles_roles };
function findLevel(name) {
    return roles/* ROLE_LEVELS */.J0.find((one) => one === name) ?? null;
}
async function roles_roles(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'roles', given);
    const { root, format } = given;
    const level = findLevel(given.named);
    if (level !== null) {
        terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)(listSkills(level)) : renderSkills(level));
        return kit_terminal/* EXIT */.d.pass;
    }
    const { policy, register, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, terminal.now(), false);
    const found = register === null && faults.length === 0 ? [missing()] : faults;
    if (register === null || found.length > 0) {
        terminal.out(format === 'json'
            ? (0,json_text/* writeJsonText */.j)({ schema: 1, faults: found.map(plain) })
            : (0,read_rules/* renderFaults */.MT)(found, texts, terminal.width));
        return kit_terminal/* EXIT */.d.undetermined;
    }
    const zone = policy.timezone;
    const on = given.at ?? (0,instants/* dayIn */.EE)(zone, terminal.now());
    const start = (0,time/* parseDay */.Iq)(on);
    if (start === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'roles', `--at ${(0,quote/* quote */.hD)(on)} is no day`);
    const list = listRoles((0,read_rules/* directoryOf */.jt)(register, policy), on, (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(start, zone)));
    terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)(list) : renderRoles(list, terminal.isColour));
    return kit_terminal/* EXIT */.d.pass;
}
function missing() {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: 'There is no .github/change-gate/register.yml, so that nobody holds a role level and nothing is authorised.',
        remedy: 'Write one; change-gate init makes a first one.',
        where: null,
        path: null,
        line: null,
        column: null,
    };
}
function plain({ reason, message, remedy, path, line, column }) {
    return { reason, message, remedy, path, line, column };
}


/***/ }),

/***/ 638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _domain_register_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
/* harmony import */ var _gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6297);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6093);
/* harmony import */ var _render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3112);
/* harmony import */ var _render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(392);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */







/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .H)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const rules = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(source);
    const { policy, register, models, items, files, findings } = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_3__/* .readGovernance */ .r3)(source, rules, {
        said: rules.findings,
        parts: isAll ? ['register', 'models', 'items'] : ['register'],
    });
    const errors = [...rules.findings, ...findings].filter(({ level }) => level === 'error');
    const faults = (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(files), ...errors.map((fault) => (0,_gate_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(fault, files))]);
    return { policy, register, models, items, faults, texts: files.texts };
}
/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
function directoryOf(register, policy) {
    return (0,_domain_register_people_js__WEBPACK_IMPORTED_MODULE_1__/* .buildDirectory */ .WP)(register.value, register.path, policy.timezone, undefined);
}
/** Findings as `check` shows them, with the source line and a caret. */
function renderFaults(faults, texts, width) {
    const columns = Math.min(Math.max(width, 40), 120);
    const blocks = faults.slice(0, 100).map((fault) => {
        const place = fault.path === null
            ? ''
            : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.path, 200), fault.line, fault.column].filter((part) => part !== null).join(':')}`;
        return [
            `${fault.level} ${fault.reason}${place}`,
            (0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.message), columns, '  '),
            ...(0,_render_plain_source_line_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLines */ .J)(fault, texts, columns - 4).map((line) => `    ${line}`),
            `  \u2192 ${(0,_render_plain_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(fault.remedy), columns, '    ').trimStart()}`,
        ].join('\n');
    });
    return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ }),

/***/ 2050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ LEVEL_SHADES),
/* harmony export */   is: () => (/* binding */ choosePaint),
/* harmony export */   o0: () => (/* binding */ DECISION_SHADES)
/* harmony export */ });
const CODES = {
    red: [31, 39],
    yellow: [33, 39],
    green: [32, 39],
    blue: [34, 39],
    bold: [1, 22],
    dim: [2, 22],
};
function choosePaint(colour) {
    if (!colour)
        return (_, text) => text;
    return (shade, text) => (text === '' ? '' : `\u001b[${CODES[shade][0]}m${text}\u001b[${CODES[shade][1]}m`);
}
const DECISION_SHADES = {
    undetermined: 'red',
    refused: 'red',
    awaiting: 'yellow',
    authorised: 'green',
    'not-required': 'green',
};
const LEVEL_SHADES = { error: 'red', warning: 'yellow', notice: 'blue' };


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
