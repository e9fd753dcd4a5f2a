"use strict";
exports.id = 2455;
exports.ids = [2455];
exports.modules = {

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
/* harmony export */   NJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.NJ),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   QL: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.QL),
/* harmony export */   U9: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.U9),
/* harmony export */   VJ: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.VJ),
/* harmony export */   Z$: () => (/* binding */ sayFloors),
/* harmony export */   bq: () => (/* binding */ countFaulty),
/* harmony export */   kP: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.kP),
/* harmony export */   sA: () => (/* reexport safe */ _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__.sA)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _domain_terms_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1688);


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
/** With a comma after the model's level: what was raised is no longer the level of the model. A floor below the level has raised nothing. */
function sayFloors({ floors, raisedBy = floors }, sign = ';') {
    const besides = floors.filter((name) => !raisedBy.includes(name));
    const names = (some) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(some.map((name) => `\u201c${name}\u201d`), 'and');
    return [
        ...(raisedBy.length === 0 ? [] : [`${sign} raised by ${names(raisedBy)}`]),
        ...(besides.length === 0 ? [] : [`; also ${names(besides)}`]),
    ].join('');
}


/***/ })

};
;