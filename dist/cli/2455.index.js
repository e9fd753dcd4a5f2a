export const id = 2455;
export const ids = [2455];
export const modules = {

/***/ 2455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  roles: () => (/* binding */ roles_roles)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/domain/time/time.js
var time = __webpack_require__(7482);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/role-skills.js
var role_skills = __webpack_require__(1598);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/build/src/oversight/roles/document.js
/** Who holds which level, and what a level carries, as documents. */




function describeRoles(list) {
    const levels = [...roles/* ROLE_LEVELS */.J0].reverse().map((level) => {
        const holders = list.people.filter(({ role }) => role === level);
        return part(level, holders.length === 0 ? ['nobody'] : holders.map(describeHolder));
    });
    const lent = list.people.flatMap(({ login, lent: all }) => all.map((one) => `${login}: ${one.role} for ${one.from}, ${one.starts} to ${one.ends}${describeLimit(one.limit)}`));
    const notLent = list.people.flatMap(({ login, notLent: all }) => all.map((why) => `${login}: ${why}`));
    const boards = list.boards.map(({ name, quorum, chair, members }) => part(`board ${name}: ${quorum} of ${members.length} decide, one of them a ${chair}`, members.map(({ login, role }) => `${login}, ${role ?? 'no level on this day'}`)));
    const teams = list.teams.map(({ team, role }) => `${team}: ${role}`);
    return {
        title: `Role levels on ${(0,words/* sayDay */.sA)(list.day)} (${list.timezone}), by ${list.path} of this checkout`,
        blocks: [
            ...levels,
            part('no level on this day', list.people.filter(({ role }) => role === null).map(describeHolder)),
            part('lent on this day', lent),
            part('not lent', notLent),
            ...boards,
            part('teams, whose members cannot be read here', teams),
            part('escalation', list.escalation.length === 0 ? [] : [list.escalation.join(', ')]),
        ].flat(),
        whole: null,
    };
}
/** A part without entries is left out. */
function part(heading, entries) {
    return entries.length === 0 ? [] : [(0,render_document/* section */.uW)(heading, [{ kind: 'list', what: 'entries', entries }])];
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
function describeSkills(level) {
    const facts = role_skills/* SKILL_IDS */.H.map((skill) => ({ label: skill, content: role_skills/* ROLE_SKILLS */._[level][skill] }));
    return {
        title: `${level} carries these skills:`,
        blocks: [
            { kind: 'facts', what: 'skills', facts },
            (0,render_document/* sentence */.em)('By the GOV.UK Government Digital and Data framework, which gives no authority by itself; the register may say otherwise of a person.'),
        ],
        whole: null,
    };
}

// EXTERNAL MODULE: ./.build/build/src/domain/register/people.js
var people = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/oversight/roles/lists.js
/** The answers of `change-gate roles` as plain data. */



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
function listSkills(level) {
    return { schema: 1, role: level, skills: role_skills/* ROLE_SKILLS */._[level] };
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/roles.js
var options_roles = __webpack_require__(2065);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/roles.js












const command = { options: options_roles.OPTIONS, run: roles_roles };
async function roles_roles(args, terminal) {
    const given = options_roles.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'roles', given);
    const { root, format } = given;
    const level = (0,options_roles.findLevel)(given.named);
    const screen = { colour: terminal.isColour, width: terminal.width, program: terminal.program };
    if (level !== null) {
        terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)(listSkills(level)) : (0,writer/* renderAsText */.S)(describeSkills(level), screen));
        return kit_terminal/* EXIT */.dc.pass;
    }
    const { policy, register, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, terminal.now(), false);
    const found = register === null && faults.length === 0 ? [missing()] : faults;
    if (register === null || found.length > 0) {
        terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)({ schema: 1, faults: found.map(plain) }) : (0,read_rules/* renderFaults */.MT)(found, texts, terminal));
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    const zone = policy.timezone;
    const on = given.at ?? (0,instants/* dayIn */.EE)(zone, terminal.now());
    const start = (0,time/* parseDay */.Iq)(on);
    if (start === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'roles', `--at ${(0,quote/* quote */.hD)(on)} is not a day`);
    const list = listRoles((0,read_rules/* directoryOf */.jt)(register, policy), on, (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(start, zone)));
    terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)(list) : (0,writer/* renderAsText */.S)(describeRoles(list), screen));
    return kit_terminal/* EXIT */.dc.pass;
}
function missing() {
    return {
        reason: 'register-missing',
        level: 'error',
        change: null,
        message: 'There is no .github/change-gate/register.yml, so nobody holds a role level and nothing can be authorised.',
        remedy: 'Write one; `change-gate init` makes a first one.',
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

/***/ 2065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   findLevel: () => (/* binding */ findLevel)
/* harmony export */ });
/* harmony import */ var _domain_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(829);
/* harmony import */ var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5899);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/** The options of `change-gate roles`. */





const FORMATS = ['text', 'json'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .options */ .fF)('roles', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .atMostOne */ .jH)('LEVEL', 'a role level, to see the skills that it carries', 'name one level at most'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV)(),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)('the day that is asked about; default: today'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(FORMATS, 'how the list is written; default: text', 'text'),
}, ({ named }, flags) => {
    if (named === null)
        return null;
    if (findLevel(named) === null) {
        const near = (0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(named, _domain_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LEVELS */ .J0);
        return `there is no role level ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(named)}; ${near === null ? `there are ${_domain_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LEVELS */ .J0.join(', ')}` : `did you mean ${near}?`}`;
    }
    if (flags.has('at') || flags.has('root'))
        return 'the skills of a level are the same on every day and in every register: leave --at and --root out';
    return null;
});
function findLevel(name) {
    return _domain_terms_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_LEVELS */ .J0.find((one) => one === name) ?? null;
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


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ RISK_SQUARES),
/* harmony export */   NJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.NJ),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   QL: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.QL),
/* harmony export */   U9: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.U9),
/* harmony export */   VJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.VJ),
/* harmony export */   bq: () => (/* binding */ countFaulty),
/* harmony export */   kP: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.kP),
/* harmony export */   sA: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__.sA)
/* harmony export */ });
/* harmony import */ var _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);

/** The colour is never alone: its word stands beside it. */
const RISK_SQUARES = {
    low: '\ud83d\udfe9',
    moderate: '\ud83d\udfe8',
    high: '\ud83d\udfe7',
    extreme: '\ud83d\udfea',
};
/** `Change and release manager`: at the start of a line or of a cell. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** How many files, or rules where no file is named, have an error: five faults of one file are one file. */
function countFaulty(findings) {
    return new Set(findings.filter(({ level }) => level === 'error').map(({ path, reason }) => path ?? reason)).size;
}


/***/ })

};
