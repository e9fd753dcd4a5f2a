"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 8449:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ settleTimes),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* unused harmony export instantOf */
/* harmony import */ var _checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4885);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var _zone_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7650);
/**
 * A time that stands in a flag, in the forms that the questions take: with an offset, or as the clocks of the policy's zone show it. One that
 * these clocks never show, or show twice, is refused with both times that it could mean; and so is one whose zone cannot be told.
 */





/** @throws Misuse. @param text a time with its offset, or one that `isWallTime` */
function instantOf({ flag, text, isWall }, zone) {
    if (!isWall)
        return text;
    if (zone === null)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr(`--${flag} ${JSON.stringify(text)} is a time of the policy's zone, and that is not known here: write it with its offset, such as +01:00 or Z`);
    const reply = (0,_zone_time_js__WEBPACK_IMPORTED_MODULE_4__/* .readInstant */ .Wr)(text, zone);
    if (reply.kind === 'bad')
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr(`--${flag}: ${reply.because}`);
    return (0,_zone_time_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInstant */ .hW)(reply.value, zone);
}
/** The instants of a command's times, in their order; or why there are none. The zone is asked for where a time needs it. */
async function settleTimes(times, findZone) {
    const zone = times.some((time) => time?.isWall === true) ? await findZone() : null;
    try {
        const settled = times.map((time) => (time === null ? null : instantOf(time, zone)));
        return settled;
    }
    catch (error) {
        if (error instanceof _options_js__WEBPACK_IMPORTED_MODULE_3__/* .Misuse */ .Jr)
            return error.message;
        throw error;
    }
}
/** The zone of a checkout's policy; null where it cannot be read. Without a policy it is the built-in one. */
async function zoneOf(root, now) {
    const source = (0,_checkout_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)({ root, named: [], facts: null, now, stage: 'draft', commit: null });
    const { policy, files, findings } = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(source);
    const isBroken = files.diagnostics.length > 0 || findings.some(({ level }) => level === 'error');
    return isBroken || !(0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .Wn)(policy.timezone) ? null : policy.timezone;
}


/***/ }),

/***/ 3485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findRecordFile)
/* harmony export */ });
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5899);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/** The file of a record that is named on the command line, by its id or its path. */





/** The one record of that id or path, or why there is none, in the words of wrong usage. */
async function findRecordFile(root, policy, id) {
    const found = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .lY)(root, policy.records);
    if (found.kind === 'unavailable')
        return found.because;
    const named = found.value.filter(({ path }) => path === id.replace(/^\.\//u, '') || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path), id));
    const [first, second] = named;
    if (first === undefined) {
        const near = (0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(id, found.value.map(({ path }) => (0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idOfPath */ .I)(path)));
        const where = found.value.length === 0
            ? `, nor any other: nothing in ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(root)} matches ${policy.records.join(', ')}`
            : '';
        return `there is no record ${JSON.stringify(id)}${near === null ? where : `; did you mean ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(near)}?`}`;
    }
    if (second !== undefined)
        return `${named.map(({ path }) => (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)).join(' and ')} have this id; name one by its path`;
    if (!first.isPlain)
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.path)} is not a plain file`;
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(root, first.path);
    if (file.kind === 'unavailable')
        return file.because;
    if (file.value === null)
        return `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.path)} is gone`;
    return { path: first.path, bytes: Buffer.from(file.value.bytes), ref: null };
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

/***/ 7650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ suggestStart),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hW: () => (/* binding */ writeInstant)
/* harmony export */ });
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/* harmony import */ var _domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1492);
/* harmony import */ var _interview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3485);
/* harmony import */ var _time_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4439);
/** Instants as a change record has them: RFC 3339 with the offset that the policy's zone has then. */







/** `2026-07-01T10:00:00+01:00`: the same instant, with the zone's own offset. @param instant milliseconds since 1970 */
function writeInstant(instant, zone) {
    const offset = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(instant, zone);
    return (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(instant + offset * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY).replace('Z', (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOffset */ .j8)(offset));
}
/** An instant in milliseconds since 1970, of a question and of its flag alike: with an offset, or a wall time of the zone. */
function readInstant(text, zone) {
    const [, date = '', time = ''] = _time_forms_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL */ .G.exec(text) ?? [];
    const full = date === '' ? text : `${date}T${time}:00Z`;
    const advice = (0,_domain_time_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .checkInstant */ .wv)(full);
    if (advice !== null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(full))
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a date and time. Write it as 2026-11-24T10:00, in the time of ${zone}, or with an offset.`);
    if (advice !== null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${advice.message} ${advice.remedy}`);
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(full);
    if (instant === null)
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a time.`);
    if (date === '')
        return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(instant);
    const { kind, first, last } = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readZone */ .Xg)(instant, zone);
    const local = `${date} ${time}`;
    switch (kind) {
        case 'once':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(first);
        case 'never': {
            // By the offset of before the change it is after it, and by that of after the change before it.
            const before = instant - (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetAt */ .HA)(first, zone) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} never show ${local}: they go forward then. Write ${writeInstant(before, zone)} or ${writeInstant(first, zone)}.`);
        }
        case 'twice':
            return (0,_interview_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(`The clocks of ${zone} show ${local} twice: they go back then. Write ${writeInstant(first, zone)} or ${writeInstant(last, zone)}.`);
    }
}
/**
 * 10:00 on the first day that the lead time allows, at the earliest tomorrow; null where the days cannot be counted. An emergency
 * waits for no day: the next full minute.
 */
function suggestStart(policy, type, level, now) {
    if (type === 'emergency')
        return Math.ceil(now / _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY) * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE */ .pY;
    const lead = type === 'normal' ? policy.schedule['lead-time'][level] : 0;
    const found = (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .addWorkingDays */ .A9)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now, policy.timezone), Math.max(lead, 1), (0,_domain_time_working_days_js__WEBPACK_IMPORTED_MODULE_4__/* .holidaysOf */ .FQ)(policy));
    return found.kind === 'beyond' ? null : (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOnDay */ .Ox)(found.day, '10:00', '12:00', policy.timezone).start;
}


/***/ }),

/***/ 4786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mk: () => (/* binding */ LinkInTheWay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/**
 * Writes files where they are wanted and nowhere else. What was checked out may hold symbolic links that a stranger put there, and a file
 * written through one overwrites what it points to: no link is followed, in no part of the path that the checkout could hold.
 */



/** A link stands in the way; the message says where. */
class LinkInTheWay extends Error {
    constructor(path) {
        super(`${path} is a symbolic link, and nothing is written through one`);
    }
}
/**
 * Looks at each part of a folder's path that lies below one of the bases: what was checked out, and what a job unpacks. Above them a system
 * may well reach its own folders through links.
 * @throws LinkInTheWay
 */
function refuseLinks(bases, folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    for (const base of bases.flatMap((one) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(one), realOf(one)])) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, target);
        if (below === '..' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below))
            continue;
        let path = base;
        for (const part of below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
            refuseLink(path);
        }
    }
}
/**
 * Makes a folder with those above it.
 * @throws LinkInTheWay or an error of the file system
 */
function makeFolder(bases, folder) {
    refuseLinks(bases, folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    }
}
/**
 * Writes a file whole or not at all, in place of a plain one that is there.
 * @throws LinkInTheWay or an error of the file system
 */
function replaceFile(path, content) {
    refuseLink(path);
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // `wx` follows no link, and a rename puts the file in place of one that came meanwhile.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function refuseLink(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        throw new LinkInTheWay(path);
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
    let truth = null;
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.type);
    if (types !== null)
        truth = and(truth, types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        truth = and(truth, subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        const isThere = environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameMatch */ .bQ)(pattern, name)));
        truth = and(truth, isThere);
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH);
        truth = and(truth, items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        truth = and(truth, subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        truth = and(truth, subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        truth = and(truth, record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        truth = and(truth, isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        truth = and(truth, hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        truth = and(truth, (record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    return truth ?? 'unknown';
}
/** One no decides, whatever else is not known. @param before what was answered so far; null: nothing */
function and(before, answer) {
    if (before === false || answer === false)
        return false;
    return before === 'unknown' ? before : answer;
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
    const asked = { ...subject, record, risk: (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start) };
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, asked);
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

/***/ 7786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ addKey),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3804);
/**
 * Where a new key goes in the text of a record, so that every other byte stays: comments, order, quotes, line ends. It only proposes;
 * whoever uses it reads the result again and compares.
 */

/** null where the text holds no mapping. */
function openText(text) {
    const root = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { keepSourceTokens: true, version: '1.2', schema: 'core' }).contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(root) ? { text, root, eol: /\r\n/u.test(text) ? '\r\n' : '\n' } : null;
}
function pairOf({ root }, key) {
    return root.items.find((pair) => String(pair.key) === key) ?? null;
}
/**
 * The text with a key more, in one or two ways of which the first that reads back well is meant.
 * @param block the lines of the key in block layout
 * @param flow the same for a record that is written in braces
 */
function addKey(record, block, flow) {
    const { text, root, eol } = record;
    const last = root.items.at(-1);
    if (root.flow === true) {
        const at = endOf(last?.value);
        return at === null ? [] : [splice(text, at, `, ${flow}`)];
    }
    // The lines of a record may all be indented, and one more has to be so as well.
    const indent = ' '.repeat(root.srcToken?.type === 'block-map' ? root.srcToken.indent : 0);
    const lines = block.map((line) => `${indent}${line}${eol}`).join('');
    // The end of the file, but for an end marker. A text that keeps its last line breaks, or ends without one, would change with it:
    // then the key goes before the last one.
    const marker = /^\.\.\.[ \t]*(?:#.*)?\r?\n?\s*$/mu.exec(text);
    const end = marker?.index ?? text.length;
    const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
    const start = last?.key?.range?.[0];
    const atEnd = splice(text, end, `${lead}${lines}`);
    return start === undefined ? [atEnd] : [atEnd, splice(text, start - indent.length, lines)];
}
function endOf(node) {
    return node?.range?.[1] ?? null;
}
function splice(text, at, added) {
    return `${text.slice(0, at)}${added}${text.slice(at)}`;
}


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
;