export const id = 1086;
export const ids = [1086];
export const modules = {

/***/ 5106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ chooseFormat),
/* harmony export */   VL: () => (/* binding */ sayBlind),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _domain_wall_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1531);
/* harmony import */ var _sources_local_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8090);
/* harmony import */ var _sources_local_facts_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _calendar_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2094);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3643);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7638);








const FORMATS = ['text', 'markdown', 'html', 'json'];
async function readCheckout({ root, facts: path }, now) {
    if (!(await (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(root)))
        return { kind: 'misuse', because: `--root ${JSON.stringify(root)} is no folder` };
    let facts = null;
    if (path !== null) {
        const answer = await (0,_sources_local_facts_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFacts */ .M)(path);
        if (answer.kind === 'unavailable')
            return { kind: 'misuse', because: answer.because };
        facts = answer.value;
    }
    const files = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .F)((0,_sources_local_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .openCheckout */ .H)({ root, named: [], facts, now, stage: 'draft', commit: null }));
    const faults = files.findings.filter(({ level, reason }) => level === 'error' && reason === 'policy-invalid');
    if (faults.length > 0 || !(0,_domain_wall_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownZone */ .Wn)(files.policy.timezone))
        return { kind: 'blind', faults, texts: files.texts };
    return { kind: 'read', files, facts };
}
/** Says what keeps everything from being told. */
function sayBlind({ faults, texts }, terminal) {
    const said = faults.length > 0 ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFaults */ .MT)(faults, texts, terminal.width) : 'The time zone of the policy is not known.\n';
    terminal.err(said);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.undetermined;
}
/** @returns why it could not be written, or the exit code: 3 where something could not be read and may be missing */
async function deliver({ text, format, output, isForced, isLacking }, files, terminal) {
    if (output === null)
        terminal.out(text);
    else {
        const trouble = await (0,_calendar_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFiles */ .h)(null, [{ path: output, text }], isForced);
        if (trouble !== null)
            return trouble;
        terminal.out((0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutCommands */ .Df)(`Wrote ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .SP)(output)}.\n`));
    }
    const faults = files.findings.filter(({ level }) => level === 'error');
    // A page or a file for a program has no place where a person would see it first.
    if (faults.length > 0 && !(output === null && format === 'text'))
        terminal.err((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFaults */ .MT)(faults, files.texts, terminal.width));
    return isLacking || faults.length > 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.undetermined : _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.pass;
}
const ENDINGS = {
    '.html': 'html',
    '.htm': 'html',
    '.md': 'markdown',
    '.json': 'json',
    '.txt': 'text',
};
/** The format that was asked for, or the one that the file's ending tells. null: it is none of ours. */
function chooseFormat(format, output) {
    if (format !== undefined)
        return FORMATS.find((one) => one === format) ?? null;
    return ENDINGS[/\.[a-z]+$/u.exec(output ?? '')?.[0] ?? ''] ?? 'text';
}


/***/ }),

/***/ 2094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _sources_local_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7383);
/** Writes the files of the forward schedule. A file that is there already stays as it is, unless the person says `--force`. */



/** @returns why nothing was written, or null. All files are looked at before the first is written. */
async function writeFiles(folder, files, isForced) {
    const targets = files.map(({ path, text }) => ({ path: folder === null ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), text }));
    for (const { path } of targets) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
        if (found === null)
            continue;
        if (!found.isFile())
            return `${path} is no plain file`;
        if (!isForced)
            return `${path} is there already; with --force it is overwritten`;
    }
    try {
        if (folder !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const { path, text } of targets)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: isForced ? 'w' : 'wx' });
        return null;
    }
    catch (error) {
        return `${folder ?? targets[0]?.path ?? ''} cannot be written (${(0,_sources_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)})`;
    }
}


/***/ }),

/***/ 3643:
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
/* harmony import */ var _domain_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5875);
/* harmony import */ var _gate_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _gate_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1531);
/* harmony import */ var _report_source_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6514);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1674);
/* harmony import */ var _sources_local_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8090);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7638);
/**
 * Policy, register, models and catalog of a checkout, for the commands that write or show something. A file that cannot be read is a
 * fault to be shown, and never means its defaults.
 */









/** Reads policy and register, and on demand models and catalog; faults of what was not asked for are nobody's business here. */
async function readRules(root, now, isAll) {
    const library = new _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .Library */ .wp();
    const faults = [];
    const source = (0,_sources_local_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckout */ .H)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const governance = await source.readGovernance();
    const policy = (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(library, governance, faults);
    const { register, models } = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readRest */ .XE)(library, source, {
        ...governance,
        calendar: { kind: 'known', value: null },
        models: isAll ? governance.models : { kind: 'known', value: [] },
    }, faults);
    const items = isAll
        ? await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(library, await source.readCatalogs(policy['configuration-items']), faults)
        : null;
    const located = faults.filter(({ level }) => level === 'error').map((fault) => (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(fault, library));
    return {
        policy,
        register,
        models,
        items,
        faults: (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(library), ...located]),
        texts: library.texts,
    };
}
/** Who is who by the register; teams are listed as unread, as their members are known to GitHub alone. */
function directoryOf(register, policy) {
    return (0,_domain_people_js__WEBPACK_IMPORTED_MODULE_1__/* .buildDirectory */ .WP)(register.value, register.path, policy.timezone, undefined);
}
/** Findings as `check` shows them, with the source line and a caret. */
function renderFaults(faults, texts, width) {
    const columns = Math.min(Math.max(width, 40), 120);
    const blocks = faults.slice(0, 100).map((fault) => {
        const place = fault.path === null
            ? ''
            : ` ${[(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(fault.path, 200), fault.line, fault.column].filter((part) => part !== null).join(':')}`;
        return [
            `${fault.level} ${fault.reason}${place}`,
            (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(fault.message), columns, '  '),
            ...(0,_report_source_line_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceLines */ .J)(fault, texts, columns - 4).map((line) => `    ${line}`),
            `  \u2192 ${(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapText */ .C)((0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(fault.remedy), columns, '    ').trimStart()}`,
        ].join('\n');
    });
    return `${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutCommands */ .Df)(blocks.join('\n\n'))}\n`;
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
/** Says on standard error what is wrong with how a command was called. */
function refuseUsage(terminal, command, message) {
    terminal.err(`${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutCommands */ .Df)(`change-gate ${command}: ${message}`)}\nSee: change-gate help\n`);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.usage;
}
/** The first line of what `parseArgs` throws. */
function sayMisuse(error) {
    return (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(error instanceof Error ? (error.message.split('\n')[0] ?? 'wrong usage') : 'wrong usage', 300);
}


/***/ }),

/***/ 5475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ debtOf),
/* harmony export */   MC: () => (/* binding */ judgeIncident),
/* harmony export */   OB: () => (/* binding */ judgeDebts)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3975);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2478);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _name_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1056);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6406);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5875);
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9060);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(988);
/**
 * Emergency changes: an incident and a justification now, and a debt afterwards. Until the retrospective is done by somebody who
 * had no part in it everybody who touches the same items is told, and once it is overdue, later normal and standard changes to the
 * same items and environments are refused.
 */










function judgeIncident(record) {
    const { emergency } = record.value;
    if (emergency?.incident !== undefined && emergency.incident.trim() !== '')
        return [];
    return [
        {
            reason: 'incident-missing',
            level: 'error',
            change: record.value.id,
            message: 'An emergency change answers an incident; the record names none.',
            remedy: 'Write the number of the incident under `emergency.incident`, or make it a normal change.',
            where: { file: record.path, pointer: emergency === undefined ? [] : ['emergency'], on: 'key' },
        },
    ];
}
/** The retrospective that a record owes; null for what is no emergency, never went out, or was looked back on. */
function debtOf(record, rules) {
    const { value } = record;
    const { policy, now } = rules;
    if (value.type !== 'emergency' || isNeverUsed(record))
        return null;
    const from = value.outcome?.ended ?? value.schedule?.end;
    if (from === undefined || isReviewed(rules, record))
        return null;
    const due = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_7__/* .addWorkingDays */ .A9)((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dateIn */ .m7)(policy.timezone, from), policy.emergency['retrospective-within'], (0,_working_days_js__WEBPACK_IMPORTED_MODULE_7__/* .holidaysOf */ .FQ)(policy));
    const day = due.kind === 'day' ? (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDate */ .eG)(due.day) : null;
    // Before its time and without an outcome nothing went out yet.
    const isAhead = value.outcome === undefined && value.schedule !== undefined && (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(now, value.schedule.start);
    if (day !== null && isAhead)
        return null;
    const needs = roleOf(policy, record);
    return {
        emergency: record,
        kind: day === null ? 'beyond' : (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due',
        day,
        needs,
        eligible: findPayers(rules, record, needs),
    };
}
/**
 * Unpaid retrospectives of emergencies that touched the same items. An overdue one in the same environments stops a normal or a
 * standard change; everything else is a notice, so that nobody learns of a debt on the day on which it stops them.
 */
function judgeDebts(question) {
    const { record, environments, others } = question;
    const items = record.value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH);
    return (0,_record_index_js__WEBPACK_IMPORTED_MODULE_5__/* .emergenciesOf */ .F)(others).flatMap((other) => {
        if (other.path === record.path)
            return [];
        if (!other.value['configuration-items'].some((ref) => items.includes((0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .normaliseRef */ .uH)(ref))))
            return [];
        const debt = debtOf(other, question);
        if (debt === null)
            return [];
        const isSamePlace = other.value.environments.some((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .includesName */ .VH)(environments, name));
        const isBinding = record.value.type !== 'emergency' && isSamePlace && debt.kind !== 'due';
        const finding = sayDebt(debt, question.policy);
        return [
            {
                ...finding,
                level: isBinding ? 'error' : 'notice',
                change: record.value.id,
                message: isSamePlace ? finding.message : `${finding.message} It went to ${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listAnd */ .G)(other.value.environments)}.`,
                where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
            },
        ];
    });
}
function sayDebt({ emergency, kind, day, needs, eligible }, policy) {
    const { id, outcome } = emergency.value;
    if (kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            message: `When the retrospective of the emergency ${id} is due cannot be counted: it lies beyond the bank holidays that are known.`,
            remedy: 'Use a version of change-gate with later bank holidays, or add them under `extra-holidays` in the policy.',
        };
    const within = `${policy.emergency['retrospective-within']} working days after it ended`;
    const what = outcome === undefined ? '`outcome` with its `review`' : '`outcome.review`';
    const whom = `a ${needs} who neither requested, implemented nor approved it`;
    return {
        reason: 'retrospective-overdue',
        message: `The emergency ${id} touched the same items, and its retrospective ${kind === 'overdue' ? 'was due on' : 'is due by'} ${day} (${within}).`,
        remedy: eligible.length > 0
            ? `${(0,_name_list_js__WEBPACK_IMPORTED_MODULE_9__/* .listOr */ .Q)(eligible)} can give it, and adds ${what} to ${id}.`
            : `Nobody whom the register lists can give it: ${id} needs ${whom}, who adds ${what}.`,
    };
}
/** What may have gone out stays owed for: only a withdrawal before the change could begin shows that it never did. */
function isNeverUsed({ value: { withdrawn, outcome, schedule } }) {
    if (withdrawn === undefined || outcome !== undefined || schedule === undefined)
        return false;
    return (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(withdrawn.at, schedule.start);
}
/** The level that the rules for this emergency ask for; a manager where they ask for none. */
function roleOf(policy, emergency) {
    const subject = {
        record: emergency.value,
        risk: emergency.value.risk?.level ?? null,
        environments: emergency.value.environments,
        criticality: null,
        files: null,
    };
    const asked = policy.approvals.rules
        .filter((rule) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(rule.when, subject) === true)
        .flatMap((rule) => rule.require.flatMap(({ role }) => (role === undefined ? [] : [role])));
    if (asked.length === 0)
        return 'change-and-release-manager';
    return asked.reduce((high, role) => (_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(role) > _roles_js__WEBPACK_IMPORTED_MODULE_6__/* .ROLE_LEVELS */ .J0.indexOf(high) ? role : high));
}
function isReviewed({ directory, policy, now }, record) {
    const { outcome } = record.value;
    const review = outcome?.review;
    if (outcome === undefined || review === undefined || (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(now, review.at))
        return false;
    // Nobody looks back on what has not ended.
    if ((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(review.at, outcome.ended))
        return false;
    const found = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .findPerson */ .vW)(directory, { login: review.by, id: null });
    if (found.kind !== 'person' || isInvolved(found.person, record))
        return false;
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, found.person, review.at).role, roleOf(policy, record));
}
/** Somebody in a team that was not looked into may be one of those who had a part in it. */
function findPayers({ directory, now }, record, needs) {
    const people = directory.people.filter((person) => !isInvolved(person, record) && (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .roleAt */ .Ci)(directory, person, now).role, needs));
    const unread = (directory.register.teams ?? []).filter(({ team, role }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeastRole */ .Nu)(role, needs) && directory.unreadTeams.some((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .yS)(one.team, team)));
    return [...new Set([...people.map(_people_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithoutTelling */ .dl), ...unread.map(({ team }) => `a member of ${team}`)])];
}
function isInvolved({ logins }, { value }) {
    const involved = [
        value['requested-by'],
        ...(value.implementers ?? [value['requested-by']]),
        ...(value.approvals ?? []).filter(({ decision }) => decision === 'approved').map(({ approver }) => approver),
    ];
    return logins.some((login) => involved.some((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .yS)(name, login)));
}


/***/ }),

/***/ 2962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isRuleAskedFor),
/* harmony export */   RX: () => (/* binding */ indexById),
/* harmony export */   pD: () => (/* binding */ areRulesKnown),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6406);


/** Faults of these files leave the times of the changes what they are. */
const BESIDE_THE_POINT = [
    'register-missing',
    'register-invalid',
    'model-invalid',
    'items-invalid',
];
/**
 * Whether policy and calendar are what the repository holds. A calendar that could not be read looks like none, and a policy like the
 * built-in one: by these no change is judged.
 */
function areRulesKnown(findings) {
    return !findings.some(({ level, change, reason }) => level === 'error' && change === null && !isOfRecord(reason) && !BESIDE_THE_POINT.includes(reason));
}
function isOfRecord(reason) {
    return reason.startsWith('record-') || reason === 'placeholder-text' || reason === 'incident-missing';
}
/** Whether a record is among those that were asked for. */
function isAskedFor({ environments, items }, { value }) {
    const wanted = new Set(items.map(_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH));
    return ((environments.length === 0 || value.environments.some((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(environments, name))) &&
        (wanted.size === 0 || value['configuration-items'].some((ref) => wanted.has((0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
}
/** Whether a rule of the calendar is about an environment that was asked for. */
function isRuleAskedFor({ environments }, patterns) {
    return (environments.length === 0 || environments.some((name) => patterns.some((pattern) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name))));
}
/** All records by their id without regard to case; more than one where an id is given twice. */
function indexById(records) {
    const known = new Map();
    for (const record of records) {
        const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(record.value.id);
        const list = known.get(key) ?? [];
        known.set(key, list);
        list.push(record);
    }
    return (id) => known.get((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(id)) ?? [];
}


/***/ }),

/***/ 7621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ sayReviewDuty),
/* harmony export */   I1: () => (/* binding */ judgeReviewDuties),
/* harmony export */   Rq: () => (/* binding */ levelByRecord),
/* harmony export */   xK: () => (/* binding */ reviewDuty)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2478);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8871);
/* harmony import */ var _standard_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _working_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(988);
/**
 * The review after a change: whether the policy asks for one, by which day, and whether it was done. It is a duty of the change itself
 * and stops no other: the retrospective of an emergency, which does, is judged in emergencies.ts.
 */






/**
 * @param finalRisk the level after floors; null where it is not known, and then only the result and the type can ask for a review
 * @param now RFC 3339
 */
function reviewDuty({ value }, finalRisk, policy, now) {
    const { outcome, type } = value;
    // Nobody looks back on what has not ended.
    if (outcome === undefined || (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(now, outcome.ended))
        return { kind: 'none' };
    const because = policy.review.after.filter((word) => word === finalRisk || word === outcome.result || word === type);
    if (because.length === 0)
        return { kind: 'none' };
    const { review } = outcome;
    if (review !== undefined && !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(review.at, outcome.ended) && !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(now, review.at))
        return { kind: 'done', by: review.by, at: review.at };
    const due = (0,_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .addWorkingDays */ .A9)((0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dateIn */ .m7)(policy.timezone, outcome.ended), policy.review.within, (0,_working_days_js__WEBPACK_IMPORTED_MODULE_5__/* .holidaysOf */ .FQ)(policy));
    if (due.kind === 'beyond')
        return { kind: 'beyond', because, known: due.known };
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(due.day);
    return { kind: (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .dayIn */ .EE)(policy.timezone, now) > day ? 'overdue' : 'due', because, day };
}
/**
 * The finding of a review that is overdue, or of one whose last day cannot be counted; null while nothing is wrong. Nothing hangs on a
 * day that cannot be counted, so that it is no error.
 */
function sayReviewDuty(record, duty, policy, level) {
    const { id, outcome } = record.value;
    if ((duty.kind !== 'overdue' && duty.kind !== 'beyond') || outcome === undefined)
        return null;
    const where = { file: record.path, pointer: ['outcome'], on: 'key' };
    const asked = `The policy asks for a review after ${id} (${duty.because.join(', ')})`;
    if (duty.kind === 'beyond')
        return {
            reason: 'calendar-horizon',
            level: level === 'error' ? 'warning' : level,
            change: id,
            message: `${asked}, and when it is due cannot be counted: it lies beyond the bank holidays that are known (${duty.known.first} to ${duty.known.last}).`,
            remedy: 'Use a version of change-gate with later bank holidays.',
            where,
        };
    return {
        reason: 'review-overdue',
        level,
        change: id,
        message: `${asked}, and it was due on ${duty.day} (${policy.review.within} working days after it ended at ${outcome.ended}).`,
        remedy: 'Somebody who took no part reviews the change and records that under `outcome.review`.',
        where,
    };
}
/** The level of a change after the floors that can be told from its record alone; null on a standard change without its model. */
function levelByRecord({ policy, items, models }, { value, path, digest }) {
    const model = value.type === 'standard' ? (0,_standard_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .findModel */ .P)(models, { value, path, digest }) : null;
    if (value.risk === undefined && model === null)
        return null;
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .criticalityOf */ .NS)(items, value['configuration-items']);
    const subject = { environments: value.environments, criticality, files: null };
    return (0,_risk_js__WEBPACK_IMPORTED_MODULE_3__/* .assessRisk */ .ys)(value, policy.risk.bands, policy.risk.floors, subject, model?.value.level ?? null).verdict.final;
}
/** How many overdue reviews of others are named. */
const MOST_NAMED = 5;
/** The record's own review, and a notice of the overdue ones of changes to the same items, whoever they belong to. */
function judgeReviewDuties(world, record, finalRisk, all) {
    const { policy, now } = world;
    const own = sayReviewDuty(record, reviewDuty(record, finalRisk, policy, now), policy, 'error');
    const overdue = findOverdue(world, record, all);
    const findings = own === null ? [] : [own];
    if (overdue.length === 0)
        return findings;
    const named = overdue.slice(0, MOST_NAMED).map(({ id, day }) => `${id} (due on ${day})`);
    const more = overdue.length - named.length;
    return [
        ...findings,
        {
            reason: 'review-overdue',
            level: 'notice',
            change: record.value.id,
            message: `Changes to the same items were not reviewed in time: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
            remedy: 'Somebody who took no part reviews them and records that under their `outcome.review`. It stops nothing here.',
            where: { file: record.path, pointer: ['configuration-items'], on: 'key' },
        },
    ];
}
/** Overdue reviews by item, made once for the records of a run. */
const overdueByItem = new WeakMap();
function listOverdue(world, all) {
    const known = overdueByItem.get(all);
    if (known !== undefined)
        return known;
    const byItem = new Map();
    for (const record of all) {
        const { value, path } = record;
        if (value.outcome === undefined || value.type === 'emergency')
            continue;
        const duty = reviewDuty(record, levelByRecord(world, record), world.policy, world.now);
        if (duty.kind !== 'overdue')
            continue;
        for (const item of new Set(value['configuration-items'].map(_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH))) {
            const list = byItem.get(item) ?? [];
            byItem.set(item, list);
            list.push({ id: value.id, path, day: duty.day });
        }
    }
    overdueByItem.set(all, byItem);
    return byItem;
}
/** The longest overdue first. What an emergency owes is told as its retrospective. */
function findOverdue(world, record, all) {
    const byItem = listOverdue(world, all);
    const found = new Map();
    for (const ref of record.value['configuration-items'])
        for (const one of byItem.get((0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(ref)) ?? [])
            if (one.path !== record.path)
                found.set(one.path, one);
    return [...found.values()].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}


/***/ }),

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ basisOf),
/* harmony export */   y: () => (/* binding */ toWorld)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1706);

/** @param facts null where nobody gave any */
function toWorld(files, facts, now) {
    const { policy, register, calendar, models, items, records } = files;
    return {
        stage: 'review',
        now,
        environment: null,
        mode: null,
        policy,
        register,
        calendar,
        models,
        items,
        judged: records,
        others: [],
        facts: facts ?? withoutFacts(now),
        localFiles: null,
    };
}
function withoutFacts(now) {
    return {
        schema: 1,
        now,
        clock_skew_seconds: null,
        repository: { id: 0, full_name: 'local/checkout', default_branch: 'main' },
        subject: { event: 'local', sha: null, ref: null },
        pull_requests: [],
        signed_entries: { unavailable: 'no facts were given' },
    };
}
/**
 * What an approval of a record is known by: facts about its present content, the entries of the record where the policy takes these as
 * evidence, or nothing that the policy accepts.
 */
function basisOf(record, facts, policy) {
    if (facts !== null && (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .factOf */ .yD)(facts, record) !== null)
        return 'facts';
    return policy.approvals.evidence.includes('declared') ? 'declared' : 'none';
}


/***/ }),

/***/ 6514:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);

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

/***/ 1674:
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


/***/ }),

/***/ 2974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7383);
/** A file of facts (`schemas/facts.schema.json`): what GitHub would have said, for the command line. */


const MOST_BYTES = 32 * 1024 * 1024;
async function readFacts(path) {
    let text;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        if (bytes.length > MOST_BYTES)
            return { kind: 'unavailable', because: `${path} is larger than 32 MiB` };
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        return { kind: 'unavailable', because: `${path} cannot be read (${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)})` };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'unavailable', because: `${path} is not JSON` };
    }
    const { default: validate } = await __webpack_require__.e(/* import() */ 1583).then(__webpack_require__.t.bind(__webpack_require__, 1583, 19));
    if (validate(value))
        return { kind: 'known', value: value };
    const [first] = validate.errors ?? [];
    return {
        kind: 'unavailable',
        because: `${path} does not fit schemas/facts.schema.json: ${first === undefined ? 'its shape' : sayMisfit(first)}`,
    };
}
/** Where it does not fit, and the key where it is about one. */
function sayMisfit({ instancePath, keyword, params }) {
    const place = instancePath === '' ? 'the whole' : instancePath;
    const key = params['additionalProperty'] ?? params['missingProperty'];
    if (keyword === 'additionalProperties')
        return `${place} has the key ${JSON.stringify(key)}, which is not one of its keys`;
    if (keyword === 'required')
        return `${place} has no ${JSON.stringify(key)}`;
    return `${place} (${keyword})`;
}


/***/ }),

/***/ 5071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9864);
/* harmony import */ var _gate_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _gate_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9992);
/* harmony import */ var _records_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(488);
/**
 * The use case of whatever looks at all changes at once (forward schedule, board pack, measures, audit, the register of items): every
 * file is read, nothing is judged, and what could not be read is said beside what could.
 */






/** Reads all governance files, catalogs and records of a source. Never throws for what a file holds. */
async function survey(source, progress) {
    const library = new _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .Library */ .wp();
    const faults = [];
    const governance = await source.readGovernance();
    const policy = (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(library, governance, faults);
    const [catalogs, answer] = await Promise.all([
        source.readCatalogs(policy['configuration-items']),
        source.readAllRecords(policy),
    ]);
    const { register, calendar, models } = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readRest */ .XE)(library, source, governance, faults);
    const items = await (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readItems */ .F1)(library, catalogs, faults);
    const records = [];
    if (answer.kind === 'unavailable')
        (0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .sayUnreadable */ .l9)(faults, 'the change records', answer);
    else {
        for (const { path, because } of answer.value.refused) {
            const remedy = 'A record is a plain file with a name of its own.';
            const message = `${path} ${because}.`;
            faults.push({
                reason: 'record-unreadable',
                level: 'error',
                change: (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(path),
                message,
                remedy,
                where: null,
            });
        }
        const { files } = answer.value;
        for (const [at, file] of files.entries()) {
            progress?.('reading', at, files.length);
            const value = library.read(file, _records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H, (0,_domain_record_check_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfPath */ .IQ)(file.path));
            if (value === null)
                continue;
            records.push({ path: file.path, value, digest: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value) });
            library.positions.set(file.path, findAgain(file));
        }
    }
    if (policy.path === null && faults.every(({ level }) => level !== 'error'))
        faults.push((0,_gate_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDefault */ .iW)());
    const place = (finding) => (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(finding, library);
    return {
        policy,
        register,
        calendar,
        models,
        items,
        records: records.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        findings: (0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq)([...(0,_gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosed */ .$Q)(library), ...faults.map(place)]),
        locate: place,
        order: _gate_library_js__WEBPACK_IMPORTED_MODULE_2__/* .order */ .fq,
        texts: library.texts,
    };
}
/** What is said of a record is said of few: the parsed texts of thousands are let go, and the one that matters is parsed again. */
function findAgain({ path, bytes }) {
    let positions;
    return {
        at(pointer, on) {
            positions ??= (0,_records_change_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .H)(path, bytes).positions ?? _records_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_POSITIONS */ .J_;
            return positions.at(pointer, on);
        },
    };
}


/***/ })

};
