export const id = 5639;
export const ids = [5639,4420];
export const modules = {

/***/ 6352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);
/* harmony import */ var _domain_decision_wide_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _domain_terms_generated_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7987);
/* harmony import */ var _domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9047);
/* harmony import */ var _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7496);
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2616);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5368);
/* harmony import */ var _kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(638);
/* harmony import */ var _kit_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5021);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6096);
/* harmony import */ var _options_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4420);
/** `change-gate policy`: the policy in force in this checkout, every value with where it comes from: its own line, its preset, or the built-in. */












const PATH = '.github/change-gate/policy.yml';
const command = { options: _options_policy_js__WEBPACK_IMPORTED_MODULE_11__.OPTIONS, run: policy };
async function policy(args, terminal) {
    const given = _options_policy_js__WEBPACK_IMPORTED_MODULE_11__.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'policy', given);
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .Gu)(given.root, PATH);
    if (file.kind === 'unavailable')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'policy', file.because);
    const text = file.value === null ? '' : new TextDecoder().decode(file.value.bytes);
    let own = null;
    if (file.value !== null) {
        const parsed = (0,_files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(PATH, file.value.bytes);
        if (parsed.kind === 'faulty') {
            const faults = parsed.diagnostics.map((one) => ({ ...one, level: 'error', change: null, where: null }));
            terminal.err((0,_kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFaults */ .MT)(faults, new Map([[PATH, text]]), terminal));
            return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.undetermined;
        }
        own = parsed.value;
    }
    const complete = (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .completePolicy */ .o)(own === null ? null : PATH, own);
    const wide = (0,_domain_decision_wide_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .findWideGlobs */ .g)(complete).map((finding) => locate(text, finding));
    if (wide.length > 0)
        terminal.err((0,_kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFaults */ .MT)(wide, new Map([[PATH, text]]), terminal));
    const values = listValues(complete, own, text);
    if (given.format === 'text')
        (0,_kit_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)(terminal, [tableOf(values)]);
    else
        terminal.out((0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJsonText */ .j)(values.map(({ key, value, origin }) => ({ key: key.join('.'), value, origin }))));
    return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.pass;
}
function listValues({ path: _path, environments, ...rest }, own, text) {
    const preset = own?.extends === undefined ? null : { name: own.extends, value: _domain_terms_generated_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESETS */ .f[own.extends] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, keepSourceTokens: true });
    const originOf = (key) => {
        const fromPreset = preset !== null && has(preset.value, key) ? preset.name : null;
        if (!has(own, key))
            return fromPreset ?? 'built-in';
        const node = document.getIn(key, true);
        const line = `${PATH}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
        // An environment of both has of the preset what its own entry leaves out.
        return fromPreset !== null && key[0] === 'environments' ? `${line} and ${fromPreset}` : line;
    };
    // In the order in which they are matched; one that none matches is enforced.
    const places = environments.map(({ pattern, ...rule }) => {
        const key = ['environments', pattern];
        return { key, value: rule, origin: originOf(key) };
    });
    return [...places, ...leaves(rest, []).map(({ key, value }) => ({ key, value, origin: originOf(key) }))];
}
/** With where it stands: what a preset brought has no line of its own. */
function locate(text, finding) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines }).getIn(finding.where?.pointer ?? [], true);
    const start = node?.range?.[0];
    const { line = null, col = null } = start === undefined ? {} : lines.linePos(start);
    return { ...finding, path: PATH, line, column: col };
}
/** Every list and every plain value; a mapping is opened. */
function leaves(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [{ key, value }];
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...key, name]));
}
function has(value, [first, ...rest]) {
    if (first === undefined)
        return true;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first))
        return false;
    return has(value[first], rest);
}
/** A row for every value; a list of mappings has a row for each of them. */
function tableOf(values) {
    const columns = ['key', 'value', 'origin'].map((name) => ({ name }));
    return { kind: 'table', what: 'values', columns, rows: values.flatMap(rowsOf), isGrid: true };
}
function rowsOf({ key, value, origin }) {
    const name = key.join('.');
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
        return [[name, '', origin], ...value.map((one) => ['', `- ${JSON.stringify(one)}`, ''])];
    return [[name, typeof value === 'string' ? value : JSON.stringify(value), origin]];
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

/***/ 4420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate policy`. */


const FORMATS = ['text', 'json'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('policy', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: text', 'text'),
});


/***/ }),

/***/ 7491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findWideGlobs)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);

const KEYS = ['records', 'configuration-items'];
function findWideGlobs(policy) {
    const { path } = policy;
    if (path === null)
        return [];
    return KEYS.flatMap((key) => policy[key].flatMap((glob, index) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsEverywhere */ .C9)(glob) ? [wide(path, key, glob, index)] : []));
}
function wide(path, key, glob, index) {
    const below = glob.replace(/^(?:\*\*\/)+/u, '');
    return {
        reason: 'glob-wide',
        level: 'warning',
        change: null,
        message: `\`${glob}\` under \`${key}\` leads into every folder. Where a repository has more files than GitHub lists at once, each run asks for all its folders, and with more than 3,000 of them it decides nothing.`,
        remedy: `Begin it with a folder (as \`services/**/${below}\` does). If the repository stays small, you can leave it as it is.`,
        where: { file: path, pointer: [key, index] },
    };
}


/***/ }),

/***/ 3760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ roleAt),
/* harmony export */   N: () => (/* binding */ delegationsTo),
/* harmony export */   WP: () => (/* binding */ buildDirectory),
/* harmony export */   dl: () => (/* binding */ nameWithoutTelling),
/* harmony export */   fo: () => (/* binding */ skillAt),
/* harmony export */   pX: () => (/* binding */ hasCapacity),
/* harmony export */   vW: () => (/* binding */ findPerson)
/* harmony export */ });
/* harmony import */ var _terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _terms_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);
/* harmony import */ var _terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4973);
/* harmony import */ var _time_instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4633);
/**
 * Who is who, and who holds which role level when. One person is one entry of the register however many logins they have; a
 * numeric id decides where the register gives one. Nobody outside the register is ever a person here.
 */





/**
 * How somebody who has done nothing yet is named: by login where the register does, else by their team. Who is in a private team is
 * not for everybody to read who reads a comment.
 */
function nameWithoutTelling({ login, team }) {
    return team === null ? login : `a member of ${team}`;
}
function buildDirectory(register, path, zone, teams) {
    const unread = [];
    const memberships = [];
    for (const team of register.teams ?? []) {
        const fact = teams?.find((candidate) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(candidate.team, team.team));
        if (fact === undefined)
            unread.push({ team: team.team, because: 'its members were not asked for', permission: null });
        else if ((0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnavailable */ .Pd)(fact.members)) {
            const { what, ...why } = (0,_terms_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadOf */ .Ds)(team.team, fact.members);
            unread.push({ team: what, ...why });
        }
        else
            for (const account of fact.members)
                memberships.push({ account, role: team.role, team: team.team });
    }
    const byId = groupBy(memberships, ({ account }) => account.id);
    const byLogin = groupBy(memberships, ({ account }) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    const people = (register.people ?? []).map((entry) => {
        const logins = [entry.login, ...(entry.also ?? [])];
        const named = entry.id === undefined ? logins : (entry.also ?? []);
        const teamRole = [
            ...(entry.id === undefined ? [] : (byId.get(entry.id) ?? [])),
            ...named.flatMap((login) => byLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login)) ?? []),
        ].reduce((role, membership) => (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(role, membership.role), null);
        return { key: `login:${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(entry.login)}`, login: entry.login, logins, entry, teamRole, team: null };
    });
    const listed = indexPeople(people);
    for (const { account, role, team } of memberships) {
        // Whoever has an entry got the level of their teams above; a login that an entry gives another id is nobody here.
        if (findIn(listed, account).kind !== 'unknown')
            continue;
        const key = `id:${account.id}`;
        const index = people.findIndex((person) => person.key === key);
        const known = people[index];
        if (known === undefined)
            people.push({ key, login: account.login, logins: [account.login], entry: null, teamRole: role, team });
        else
            people[index] = { ...known, teamRole: (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(known.teamRole, role) };
    }
    return { register, path, zone, people, index: indexPeople(people), unreadTeams: unread };
}
function groupBy(list, keyOf) {
    const groups = new Map();
    for (const one of list) {
        const group = groups.get(keyOf(one)) ?? [];
        groups.set(keyOf(one), group);
        group.push(one);
    }
    return groups;
}
/** The person behind an account; `id` null where only a login is claimed. */
function findPerson(directory, account) {
    return findIn(directory.index, account);
}
function findIn({ byId, byAnyLogin }, account) {
    if (account.id !== null) {
        const known = byId.get(account.id);
        if (known !== undefined)
            return { kind: 'person', person: known };
    }
    const byLogin = byAnyLogin.get((0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(account.login));
    if (byLogin === undefined)
        return { kind: 'unknown' };
    const expected = byLogin.entry?.id;
    const isPrimary = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(byLogin.login, account.login);
    if (account.id !== null && isPrimary && expected !== undefined && expected !== account.id) {
        return { kind: 'mismatch', login: account.login, expected, found: account.id };
    }
    if (account.id !== null && byLogin.entry === null && byLogin.key !== `id:${account.id}`)
        return { kind: 'unknown' };
    return { kind: 'person', person: byLogin };
}
/** Of two people with one id or login the first counts. */
function indexPeople(people) {
    const byId = new Map();
    const byAnyLogin = new Map();
    for (const person of people) {
        const id = person.entry?.id ?? (person.key.startsWith('id:') ? Number(person.key.slice(3)) : undefined);
        if (id !== undefined && !byId.has(id))
            byId.set(id, person);
        for (const login of person.logins) {
            const key = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(login);
            if (!byAnyLogin.has(key))
                byAnyLogin.set(key, person);
        }
    }
    return { byId, byAnyLogin };
}
/** The role level that a person held by themselves at an instant; days are inclusive, in the policy's zone. */
function roleAt(directory, person, instant) {
    const entry = person.entry;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    const ended = entry?.until !== undefined && day > entry.until;
    const early = entry?.from !== undefined && day < entry.from;
    // First and last day are those of the person: a team that somebody was not taken out of does not prolong them.
    const role = ended || early ? null : (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .higherRole */ .Au)(entry?.role ?? null, person.teamRole);
    if (role !== null)
        return { role, why: 'held' };
    if (ended)
        return { role, why: 'ended' };
    if (early)
        return { role, why: 'not-yet' };
    return { role, why: 'none' };
}
/** The skill level at an instant: the entry's own assessment where given, else what the role level carries. */
function skillAt(directory, person, skill, instant) {
    const held = roleAt(directory, person, instant);
    if (held.role === null)
        return null;
    return person.entry?.skills?.[skill] ?? (0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .skillOfRole */ .xJ)(held.role, skill);
}
/** Whether the register gives a person a capacity on the day of the instant. */
function hasCapacity(directory, person, capacity, instant) {
    const entry = person.entry;
    if (entry === null)
        return false;
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    if ((entry.until !== undefined && day > entry.until) || (entry.from !== undefined && day < entry.from))
        return false;
    return (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(entry.capacities ?? [], capacity);
}
/**
 * The delegations to a person that hold at an instant for a change, and why others do not. No chains: the delegator must hold
 * the level without a delegation.
 */
function delegationsTo(directory, person, instant, isWithinLimit) {
    const usable = [];
    const invalid = [];
    const day = (0,_time_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(directory.zone, instant);
    for (const delegation of directory.register.delegations ?? []) {
        if (!(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .includesName */ .VH)(person.logins, delegation.to))
            continue;
        const found = findPerson(directory, { login: delegation.from, id: null });
        const label = `the delegation from ${delegation.from} (${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.starts)} to ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(delegation.ends)})`;
        if (day < delegation.starts || day > delegation.ends)
            invalid.push(`${label} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        else if (found.kind !== 'person')
            invalid.push(`${label} comes from somebody who is not in the register`);
        else if (found.person.key === person.key)
            invalid.push(`${label} comes from the same person`);
        else if (!(0,_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeastRole */ .Nu)(roleAt(directory, found.person, instant).role, delegation.role)) {
            invalid.push(`${label} lends the level ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayName */ .NJ)(delegation.role)}, which ${delegation.from} did not hold on ${(0,_terms_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDay */ .sA)(day)}`);
        }
        else {
            const limit = isWithinLimit(delegation);
            if (limit === null)
                usable.push({ delegation, delegator: found.person, role: delegation.role });
            else
                invalid.push(`${label} ${limit}`);
        }
    }
    return { usable, invalid };
}


/***/ }),

/***/ 1598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SKILL_IDS),
/* harmony export */   _: () => (/* binding */ ROLE_SKILLS)
/* harmony export */ });
/** The skills of the framework that this role family has, by id. */
const SKILL_IDS = [
    'asset-and-configuration-management',
    'availability-and-capacity-management',
    'change-management',
    'community-collaboration',
    'continual-service-improvement',
    'continuity-management',
    'incident-management',
    'ownership-and-initiative',
    'problem-management',
    'service-focus',
    'service-management-framework-knowledge',
    'technical-understanding',
    'user-focus',
];
/** The skill level that each role level carries. */
const ROLE_SKILLS = {
    'configuration-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'awareness',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-analyst': {
        'asset-and-configuration-management': 'working',
        'availability-and-capacity-management': 'awareness',
        'change-management': 'working',
        'community-collaboration': 'working',
        'continual-service-improvement': 'awareness',
        'continuity-management': 'awareness',
        'incident-management': 'awareness',
        'ownership-and-initiative': 'awareness',
        'problem-management': 'awareness',
        'service-focus': 'awareness',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'awareness',
        'user-focus': 'awareness',
    },
    'change-and-release-manager': {
        'asset-and-configuration-management': 'expert',
        'availability-and-capacity-management': 'working',
        'change-management': 'expert',
        'community-collaboration': 'practitioner',
        'continual-service-improvement': 'working',
        'continuity-management': 'awareness',
        'incident-management': 'working',
        'ownership-and-initiative': 'working',
        'problem-management': 'working',
        'service-focus': 'working',
        'service-management-framework-knowledge': 'awareness',
        'technical-understanding': 'working',
        'user-focus': 'working',
    },
};


/***/ }),

/***/ 516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ higherRole),
/* harmony export */   J0: () => (/* binding */ ROLE_LEVELS),
/* harmony export */   Nu: () => (/* binding */ isAtLeastRole),
/* harmony export */   mx: () => (/* binding */ isAtLeastSkill),
/* harmony export */   xJ: () => (/* binding */ skillOfRole)
/* harmony export */ });
/* unused harmony export SKILL_LEVELS */
/* harmony import */ var _generated_role_skills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
/**
 * The role ladder of the GOV.UK Government Digital and Data framework's change and release manager, in ascending order, and the
 * framework's skill levels. "At least" always means this order.
 */

const ROLE_LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
/** Whether `held` is the level `needed` or above; nobody's level (null) never is. */
function isAtLeastRole(held, needed) {
    return held !== null && ROLE_LEVELS.indexOf(held) >= ROLE_LEVELS.indexOf(needed);
}
function higherRole(a, b) {
    if (a === null)
        return b;
    return isAtLeastRole(b, a) ? b : a;
}
function isAtLeastSkill(held, needed) {
    return held !== null && SKILL_LEVELS.indexOf(held) >= SKILL_LEVELS.indexOf(needed);
}
/** The skill level that a role level carries by itself; null where the framework asks for none. */
function skillOfRole(role, skill) {
    if (role === null)
        return null;
    const levels = _generated_role_skills_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_SKILLS */ ._[role];
    return levels[skill] ?? null;
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainFinding),
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}
/** What every JSON says of a finding, in this order. */
function plainFinding({ reason, level, message, remedy, path, line, column }) {
    return { reason, level, message, remedy, path, line, column };
}


/***/ })

};
