export const id = 3965;
export const ids = [3965];
export const modules = {

/***/ 3965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  roles: () => (/* binding */ roles_roles)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/roles.js
var roles = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/time/grammar.js
var grammar = __webpack_require__(7410);
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
// EXTERNAL MODULE: ./.build/build/src/cli/kit/read-rules.js
var read_rules = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/roles.js
/**
 * `change-gate roles`: who holds which role level on a day, by the register of this checkout. Members of teams are known to GitHub
 * alone, so teams are listed as such. `roles LEVEL` shows the skills that a level carries.
 */












const FORMATS = ['text', 'json'];
async function roles_roles(args, terminal) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'roles', options);
    const { level, root, format } = options;
    if (level !== null) {
        terminal.out(format === 'json' ? (0,json_text/* writeJsonText */.j)(listSkills(level)) : renderSkills(level));
        return kit_terminal/* EXIT */.d.pass;
    }
    if (!(await (0,read_rules/* isFolder */.lQ)(root)))
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'roles', `--root ${JSON.stringify(root)} is no folder`);
    const { policy, register, faults, texts } = await (0,read_rules/* readRules */.Kc)(root, terminal.now(), false);
    const found = register === null && faults.length === 0 ? [missing()] : faults;
    if (register === null || found.length > 0) {
        terminal.out(format === 'json'
            ? (0,json_text/* writeJsonText */.j)({ schema: 1, faults: found.map(plain) })
            : (0,read_rules/* renderFaults */.MT)(found, texts, terminal.width));
        return kit_terminal/* EXIT */.d.undetermined;
    }
    const zone = policy.timezone;
    const day = options.at ?? (0,instants/* dayIn */.EE)(zone, terminal.now());
    const start = (0,time/* parseDay */.Iq)(day);
    if (start === null)
        return (0,read_rules/* refuseUsage */.ms)(terminal, 'roles', `--at ${(0,quote/* quote */.hD)(day)} is no day`);
    const list = listRoles((0,read_rules/* directoryOf */.jt)(register, policy), day, (0,time/* toIso */.tK)((0,wall_time/* startOfDay */.ol)(start, zone)));
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
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { root: text, at: text, format: text },
        });
        const [named, ...more] = positionals;
        if (more.length > 0)
            return 'name one level at most';
        const level = named === undefined ? null : (roles/* ROLE_LEVELS */.J0.find((one) => one === named) ?? null);
        if (named !== undefined && level === null) {
            const near = (0,suggest/* suggest */.Z)(named, roles/* ROLE_LEVELS */.J0);
            return `there is no role level ${(0,quote/* quote */.hD)(named)}; ${near === null ? `there are ${roles/* ROLE_LEVELS */.J0.join(', ')}` : `did you mean ${near}?`}`;
        }
        if (level !== null && (values.at !== undefined || values.root !== undefined))
            return 'the skills of a level are the same on every day and in every register: leave --at and --root out';
        const format = FORMATS.find((one) => one === (values.format ?? 'text'));
        if (format === undefined)
            return `--format is ${JSON.stringify(values.format)}; it can be ${FORMATS.join(', ')}`;
        const advice = values.at === undefined ? null : (0,grammar/* checkDay */.p3)(values.at);
        if (advice !== null)
            return `--at: ${advice.message} ${advice.remedy}`;
        return { level, root: values.root ?? '.', at: values.at ?? null, format };
    }
    catch (error) {
        return (0,read_rules/* sayMisuse */.kw)(error);
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
