export const id = 4924;
export const ids = [4924];
export const modules = {

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
    const answers = [];
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.type);
    if (types !== null)
        answers.push(types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        answers.push(subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        answers.push(environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name))));
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH);
        answers.push(items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        answers.push(subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        answers.push(subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        answers.push(record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        answers.push(isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        answers.push(hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        answers.push((record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    if (answers.length === 0)
        return 'unknown';
    if (answers.includes(false))
        return false;
    return answers.includes('unknown') ? 'unknown' : true;
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
    const before = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start);
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, { ...subject, record, risk: before });
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

/***/ 1492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ addWorkingDays),
  u2: () => (/* binding */ countWorkingDays),
  IF: () => (/* binding */ holidaySpans),
  FQ: () => (/* binding */ holidaysOf)
});

// UNUSED EXPORTS: isWorkingDay

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/generated/bank-holidays.js
// Generated by scripts/generate.mjs from data/uk-bank-holidays.json. Do not edit.
// Source: GOV.UK bank holidays. Contains public sector information licensed under the Open Government Licence v3.0.
/** The bank holidays of the United Kingdom by division, in order of date (YYYY-MM-DD). */
const BANK_HOLIDAYS = {
    source: 'GOV.UK bank holidays, Open Government Licence v3.0',
    lastUpdated: '2025-11-24',
    divisions: {
        'england-and-wales': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'scotland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-01-02', title: '2nd january' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-05', title: 'Summer' },
            { date: '2019-12-02', title: 'St andrew' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-01-02', title: '2nd january' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-03', title: 'Summer' },
            { date: '2020-11-30', title: 'St andrew' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-01-04', title: '2nd january' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-02', title: 'Summer' },
            { date: '2021-11-30', title: 'St andrew' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-01-04', title: '2nd january' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-01', title: 'Summer' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-11-30', title: 'St andrew' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-01-03', title: '2nd january' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-07', title: 'Summer' },
            { date: '2023-11-30', title: 'St andrew' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-01-02', title: '2nd january' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-05', title: 'Summer' },
            { date: '2024-12-02', title: 'St andrew' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-01-02', title: '2nd january' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-04', title: 'Summer' },
            { date: '2025-12-01', title: 'St andrew' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-01-02', title: '2nd january' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-06-15', title: 'World cup' },
            { date: '2026-08-03', title: 'Summer' },
            { date: '2026-11-30', title: 'St andrew' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-01-04', title: '2nd january' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-02', title: 'Summer' },
            { date: '2027-11-30', title: 'St andrew' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-01-04', title: '2nd january' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-07', title: 'Summer' },
            { date: '2028-11-30', title: 'St andrew' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'northern-ireland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-03-18', title: 'St patrick' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-07-12', title: 'Battle boyne' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-03-17', title: 'St patrick' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-07-13', title: 'Battle boyne' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-03-17', title: 'St patrick' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-07-12', title: 'Battle boyne' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-03-17', title: 'St patrick' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-07-12', title: 'Battle boyne' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-03-17', title: 'St patrick' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-07-12', title: 'Battle boyne' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-18', title: 'St patrick' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-07-12', title: 'Battle boyne' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-03-17', title: 'St patrick' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-07-14', title: 'Battle boyne' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-03-17', title: 'St patrick' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-07-13', title: 'Battle boyne' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-17', title: 'St patrick' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-07-12', title: 'Battle boyne' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-03-17', title: 'St patrick' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-07-12', title: 'Battle boyne' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
    },
};

// EXTERNAL MODULE: ./.build/build/src/domain/time/intervals.js
var intervals = __webpack_require__(9785);
// EXTERNAL MODULE: ./.build/build/src/domain/time/wall-time.js
var wall_time = __webpack_require__(4885);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/working-days.js
/**
 * Working days: Monday to Friday without the bank holidays of a division and the policy's own days. Beyond the years that the
 * published data hold nothing is guessed: the answer is "beyond".
 */




/** What is published of each division, read once: there are as many entries as the data have divisions. */
const publishedOf = new Map();
/** The days of the policy's `holidays` and `extra-holidays`. The published data hold whole years. */
function holidaysOf(policy) {
    const published = publishedOf.get(policy.holidays) ?? readPublished(policy.holidays);
    publishedOf.set(policy.holidays, published);
    if (policy['extra-holidays'].length === 0)
        return published;
    const days = new Map(published.days);
    for (const { date, name } of policy['extra-holidays'])
        days.set(date, name);
    return { ...published, days };
}
function readPublished(division) {
    const published = division === 'none' ? [] : BANK_HOLIDAYS.divisions[division];
    const days = new Map(published.map(({ date, title }) => [date, title]));
    const first = published[0]?.date.slice(0, 4);
    const last = published.at(-1)?.date.slice(0, 4);
    if (division === 'none')
        return { days, known: null };
    return { days, known: { first: `${first}-01-01`, last: `${last}-12-31` } };
}
/** Whether the data say which days around `day` are holidays. */
function isKnownDay(day, holidays) {
    const text = (0,days/* describeDate */.eG)(day);
    return holidays.known === null || (holidays.known.first <= text && text <= holidays.known.last);
}
function isWorkingDay(day, holidays) {
    return (0,days/* weekdayOf */.Up)(day) <= 5 && !holidays.days.has((0,days/* describeDate */.eG)(day));
}
/**
 * The N such that `to` is the N-th working day after `from`: how many working days lie after `from`, up to and with `to`.
 * Thursday 19 to Tuesday 24 November 2026 is 3. Not after `from`: 0. Takes the same time however far apart they are.
 */
function countWorkingDays(from, to, holidays) {
    const apart = (0,days/* countDays */.Tm)(from, to);
    if (apart <= 0)
        return { kind: 'count', count: 0 };
    if (holidays.known !== null && !(isKnownDay((0,days/* addDays */.fi)(from, 1), holidays) && isKnownDay(to, holidays))) {
        return { kind: 'beyond', known: holidays.known };
    }
    let count = Math.floor(apart / 7) * 5;
    for (let left = apart % 7; left > 0; left -= 1) {
        if ((0,days/* weekdayOf */.Up)((0,days/* addDays */.fi)(to, 1 - left)) <= 5)
            count += 1;
    }
    const [first, last] = [(0,days/* describeDate */.eG)(from), (0,days/* describeDate */.eG)(to)];
    for (const text of holidays.days.keys()) {
        if (first < text && text <= last && isWeekday(text))
            count -= 1;
    }
    return { kind: 'count', count };
}
function isWeekday(text) {
    const day = (0,days/* parseDay */.Iq)(text);
    return day !== null && (0,days/* weekdayOf */.Up)(day) <= 5;
}
/** The `count`-th working day after `day`; `day` itself when `count` is 0. */
function addWorkingDays(day, count, holidays) {
    let reached = day;
    for (let left = count; left > 0;) {
        reached = (0,days/* addDays */.fi)(reached, 1);
        if (holidays.known !== null && !isKnownDay(reached, holidays))
            return { kind: 'beyond', known: holidays.known };
        if (isWorkingDay(reached, holidays))
            left -= 1;
    }
    return { kind: 'day', day: reached };
}
/** Only the days near the range are laid over the clock: all of them together would cost a run more than all else that it decides. */
function holidaySpans(holidays, zone, range) {
    const first = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.start, zone), -1));
    const last = (0,days/* describeDate */.eG)((0,days/* addDays */.fi)((0,wall_time/* dayOf */.kb)(range.end, zone), 1));
    return [...holidays.days.keys()]
        .filter((text) => first <= text && text <= last)
        .sort()
        .flatMap((text) => (0,days/* parseDay */.Iq)(text) ?? [])
        .map((day) => (0,wall_time/* spanOnDay */.Ox)(day, '00:00', '00:00', zone))
        .filter((span) => (0,intervals/* isOverlapping */.Kk)(span, range));
}


/***/ })

};
