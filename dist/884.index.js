export const id = 884;
export const ids = [884];
export const modules = {

/***/ 1546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ sayUnreadRecords),
/* harmony export */   fA: () => (/* binding */ judgeUnreadRecords),
/* harmony export */   m8: () => (/* binding */ glimpse)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/**
 * Records that stand beside the judged one and cannot be read. One that names the same item and environment could be in the way, or be an
 * emergency that still owes its retrospective: then nobody can say yes. The others are said and hinder nothing.
 */


/** How many are named. */
const MOST_NAMED = 5;
/** What the YAML of a record names, whatever else is wrong with it; null where a list is no list of texts. */
function glimpse(path, raw) {
    const values = new Map(raw !== null && typeof raw === 'object' ? Object.entries(raw) : []);
    const list = (key) => {
        const value = values.get(key);
        if (!Array.isArray(value) || value.length === 0)
            return null;
        const texts = value.filter((one) => typeof one === 'string');
        return texts.length === value.length ? texts : null;
    };
    const type = values.get('type');
    return {
        path,
        environments: list('environments'),
        items: list('configuration-items'),
        type: typeof type === 'string' ? type : null,
    };
}
/**
 * An error where one of them may stop the change. An emergency is stopped by no other change; where collisions stop nobody, only
 * another emergency could.
 * @param environments those that the change is judged for
 */
function judgeUnreadRecords(record, environments, { unread, policy }) {
    if (record.value.type === 'emergency')
        return [];
    const isStopping = ({ type }) => policy.schedule.collisions === 'refuse' || (type !== 'normal' && type !== 'standard');
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    const near = unread.filter((one) => one.path !== record.path &&
        isStopping(one) &&
        (one.environments === null || one.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(environments, name))) &&
        (one.items === null || one.items.some((ref) => items.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
    if (near.length === 0)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'error',
            change: record.value.id,
            message: `${name(near)} cannot be read and may be about the same items. So it is not known whether ${record.value.id} collides with it, or whether it still owes a retrospective.`,
            remedy: 'Whoever keeps it corrects it: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
/** A warning for the whole run, so that nobody takes them for looked at. */
function sayUnreadRecords(unread) {
    if (unread.length === 0)
        return [];
    return [
        {
            reason: 'record-unreadable',
            level: 'warning',
            change: null,
            message: `Other records cannot be read: ${name(unread)}. Whether they collide with something, or still owe a retrospective, was not looked at.`,
            remedy: 'Whoever keeps them corrects them: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
function name(unread) {
    const paths = unread.map(({ path }) => path).sort();
    const more = paths.length - MOST_NAMED;
    return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 1362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/** What every concern of a change or of a run gives: what there is to say, and what could not be read. Whether the latter matters is decided over all of them. */
const NOTHING = { findings: [], unread: [] };
function found(...findings) {
    return { findings, unread: [] };
}
function notRead(...unread) {
    return { findings: [], unread };
}
/** Several concerns as one, each in its place. */
function together(...concerns) {
    return {
        findings: concerns.flatMap(({ findings }) => findings),
        unread: concerns.flatMap(({ unread }) => unread),
    };
}


/***/ }),

/***/ 717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ digested)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/** A record with its digest, which is made when somebody asks for it: of most records nobody does, and it costs as much as looking at them. */

function digested(path, value) {
    let digest = null;
    return {
        path,
        value,
        get digest() {
            digest ??= (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestRecord */ .Gs)(value);
            return digest;
        },
    };
}


/***/ }),

/***/ 1745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ mendFile),
  T3: () => (/* binding */ readRecords),
  CS: () => (/* binding */ refuseRecord)
});

// EXTERNAL MODULE: ./.build/build/src/domain/coverage/retries.js
var retries = __webpack_require__(2402);
// EXTERNAL MODULE: ./.build/build/src/domain/coverage/selection.js
var selection = __webpack_require__(4482);
// EXTERNAL MODULE: ./.build/build/src/domain/decision/unread-records.js
var unread_records = __webpack_require__(1546);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-id.js
var record_id = __webpack_require__(1524);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/record-index.js
var record_index = __webpack_require__(497);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/files/checks/generated/change-record.cjs
var generated_change_record = __webpack_require__(6430);
;// CONCATENATED MODULE: ./.build/build/src/files/kinds/mend-record.js
/**
 * A record with its gaps filled, so that what it does say can be judged: an answer that is missing or no answer hides neither its time nor
 * its risk. Whoever uses it says what is wrong with the file too; a mended record never stands for one that is whole.
 */

const NO_ANSWER = 'not answered';
/** What stands in for an answer. No time, no environment and no item is among them: of these nothing is made up. */
const ANSWERS = {
    title: NO_ANSWER,
    reason: NO_ANSWER,
    risk: {
        impact: 1,
        likelihood: 1,
        level: 'low',
        assessment: NO_ANSWER,
        'assessed-by': 'nobody',
        security: NO_ANSWER,
        privacy: NO_ANSWER,
    },
    plan: {
        implementation: [NO_ANSWER],
        verification: [NO_ANSWER],
        backout: { steps: [NO_ANSWER], trigger: NO_ANSWER, duration: 'PT1M', tested: false },
    },
};
/** @param raw what the YAML says; null where more than answers is missing */
function mendRecord(raw) {
    if (!isFields(raw))
        return null;
    const { risk } = raw;
    const isRiskKnown = isFields(risk) && ['impact', 'likelihood', 'level'].every((key) => key in risk);
    // A standard change has risk and plan from its model.
    const { risk: _, plan: __, ...short } = ANSWERS;
    const filled = fill(raw, raw['type'] === 'standard' ? short : ANSWERS);
    const check = generated_change_record;
    if (check(filled))
        return { value: filled, isRiskKnown };
    const known = withoutUnknown(filled, check.errors ?? []);
    return check(known) ? { value: known, isRiskKnown } : null;
}
function fill(given, answers) {
    const all = { ...given };
    for (const [key, answer] of Object.entries(answers)) {
        const own = all[key];
        if (isFields(own) && isFields(answer))
            all[key] = fill(own, answer);
        else if (own === undefined || own === null || own === '')
            all[key] = answer;
    }
    return all;
}
/** Without the keys that no record has: a key that is misspelt is one that is missing. */
function withoutUnknown(value, errors) {
    const copy = structuredClone(value);
    for (const { keyword, instancePath, params } of errors) {
        const name = params['additionalProperty'];
        if (keyword !== 'additionalProperties' || typeof name !== 'string')
            continue;
        const place = instancePath
            .split('/')
            .slice(1)
            .reduce((one, step) => (isFields(one) ? one[step] : undefined), copy);
        if (isFields(place))
            delete place[name];
    }
    return copy;
}
function isFields(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/build/src/domain/terms/once.js
var once = __webpack_require__(6816);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/outline.js
var outline = __webpack_require__(6591);
// EXTERNAL MODULE: ./.build/build/src/files/checks/file-path.js
var file_path = __webpack_require__(6706);
;// CONCATENATED MODULE: ./.build/build/src/files/checks/generated/record-form.js
const RECORD_FORM = {
    keys: {
        'id': { "kind": "Id", "pattern": "^[A-Za-z][A-Za-z0-9._-]{1,63}$", "length": 64 },
        'title': { "kind": "Title", "pattern": "^(?=.*\\S)[^\\r\\n]+$", "length": 300 },
        'type': { "words": ["standard", "normal", "emergency"] },
        'reason': { "kind": "Prose", "pattern": "\\S", "length": 8000 },
        'description': { "kind": "Prose", "pattern": "\\S", "length": 8000 },
        'requested-by': { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 },
        'requested-at': { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 },
        'implementers': { "list": [1, 100, { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }] },
        'priority': { "words": ["low", "medium", "high", "critical"] },
        'environments': { "list": [1, 50, { "kind": "EnvironmentName", "pattern": "^[^\\s*?](?:[^*?]*[^\\s*?])?$", "length": 255 }] },
        'configuration-items': { "list": [1, 100, { "kind": "ItemRef", "pattern": "^\\S(?:.*\\S)?$", "length": 200 }] },
        'risk': { "keys": { "impact": { "from": 1, "to": 5 }, "likelihood": { "from": 1, "to": 5 }, "level": { "words": ["low", "moderate", "high", "extreme"] }, "assessment": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "mitigations": { "list": [0, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] }, "assessed-by": { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }, "security": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "privacy": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "first-time": { "truth": true }, "downtime": { "kind": "Duration", "pattern": "^P(?=[0-9T])(?:[0-9]{1,5}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,7}M)?(?:[0-9]{1,8}S)?)?$", "length": 32 } }, "required": ["impact", "likelihood", "level", "assessment", "assessed-by", "security", "privacy"] },
        'plan': { "keys": { "implementation": { "list": [1, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] }, "verification": { "list": [1, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] }, "backout": { "keys": { "steps": { "list": [1, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] }, "trigger": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "duration": { "kind": "Duration", "pattern": "^P(?=[0-9T])(?:[0-9]{1,5}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,7}M)?(?:[0-9]{1,8}S)?)?$", "length": 32 }, "tested": { "truth": true }, "point-of-no-return": { "kind": "Prose", "pattern": "\\S", "length": 8000 } }, "required": ["steps", "trigger", "duration", "tested"] }, "communication": { "list": [1, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] } }, "required": ["implementation", "verification", "backout"] },
        'schedule': { "keys": { "start": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "end": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "timezone": { "kind": "TimeZone", "pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$", "length": 64 } }, "required": ["start", "end"] },
        'depends-on': { "list": [0, 50, { "kind": "Id", "pattern": "^[A-Za-z][A-Za-z0-9._-]{1,63}$", "length": 64 }] },
        'release': { "pattern": "^(?=.*\\S)[^\\r\\n]+$", "length": 100 },
        'model': { "kind": "Id", "pattern": "^[A-Za-z][A-Za-z0-9._-]{1,63}$", "length": 64 },
        'emergency': { "keys": { "incident": { "pattern": "^\\S(?:.*\\S)?$", "length": 100 }, "justification": { "kind": "Prose", "pattern": "\\S", "length": 8000 } }, "required": ["justification"] },
        'board': { "keys": { "name": { "kind": "BoardName", "pattern": "^[A-Za-z][A-Za-z0-9._-]{0,63}$", "length": 64 }, "meeting": { "kind": "Day", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "length": 10 }, "minute": { "kind": "Link", "pattern": "^https://[^\\s<>\"']+$", "length": 2000 } }, "required": ["name", "meeting"], "list": [1, 10, { "keys": { "name": { "kind": "BoardName", "pattern": "^[A-Za-z][A-Za-z0-9._-]{0,63}$", "length": 64 }, "meeting": { "kind": "Day", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "length": 10 }, "minute": { "kind": "Link", "pattern": "^https://[^\\s<>\"']+$", "length": 2000 } }, "required": ["name", "meeting"] }] },
        'approvals': { "list": [0, 100, { "keys": { "approver": { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }, "role": { "words": ["configuration-analyst", "change-and-release-analyst", "change-and-release-manager"] }, "decision": { "words": ["approved", "rejected", "deferred"] }, "at": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "digest": { "pattern": "^[0-9a-f]{12,64}$", "length": 64 }, "note": { "kind": "Prose", "pattern": "\\S", "length": 8000 } }, "required": ["approver", "decision", "at"] }] },
        'withdrawn': { "keys": { "by": { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }, "at": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "reason": { "kind": "Prose", "pattern": "\\S", "length": 8000 } }, "required": ["by", "at", "reason"] },
        'outcome': { "keys": { "result": { "words": ["successful", "successful-with-issues", "backed-out", "failed"] }, "started": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "ended": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "summary": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "review": { "keys": { "by": { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }, "at": { "kind": "Instant", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$", "length": 40 }, "findings": { "kind": "Prose", "pattern": "\\S", "length": 8000 }, "actions": { "list": [0, 100, { "kind": "Prose", "pattern": "\\S", "length": 8000 }] } }, "required": ["by", "at", "findings"] } }, "required": ["result", "started", "ended", "summary"] },
        'covers': { "words": ["since-last-deployment"], "list": [1, 200, { "pattern": "^(?:(?:[A-Za-z][A-Za-z0-9._-]{1,49})?#[1-9][0-9]{0,9}|[0-9a-f]{40}|[A-Za-z][A-Za-z0-9._-]{1,63})$", "length": 64 }] },
        'retries': { "kind": "Id", "pattern": "^[A-Za-z][A-Za-z0-9._-]{1,63}$", "length": 64 },
        'late': { "keys": { "by": { "kind": "Login", "pattern": "^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "length": 44 }, "reason": { "kind": "Prose", "pattern": "\\S", "length": 8000 } }, "required": ["by", "reason"] },
        'links': { "list": [0, 50, { "kind": "Link", "pattern": "^https://[^\\s<>\"']+$", "length": 2000 }] },
    },
    required: ["id", "title", "type", "reason", "requested-by", "requested-at", "environments", "configuration-items"],
};
const RECORD_CONDITIONS = [
    { "key": "type", "word": "standard", "yes": { "required": ["model"], "refused": ["emergency"] }, "no": { "required": ["risk", "plan", "schedule"], "refused": ["model"] } },
    { "key": "type", "word": "normal", "yes": { "required": [], "refused": ["emergency"] }, "no": { "required": [], "refused": [] } },
];

// EXTERNAL MODULE: ./.build/build/src/domain/text/placeholder.js
var placeholder = __webpack_require__(8184);
// EXTERNAL MODULE: ./.build/build/src/files/yaml/plain-line.js
var plain_line = __webpack_require__(4905);
;// CONCATENATED MODULE: ./.build/build/src/files/checks/sound-texts.js
/**
 * How the texts of a file are usually written, as parts of a regular expression: plain YAML that has one meaning only, of the kind that the schema gives
 * to the place, and surely an answer where one is asked for. Whatever is written otherwise may be sound as well, and is for the full reading.
 */


/** No text begins as these do, which are none where they stand alone. */
const NO_TRUTH = `(?!${plain_line/* YAML_TRUTHS */.nV.map(anyCase).join('|')})`;
const DATE = '(?:19[7-9]\\d|20\\d\\d)-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const NAME = `${NO_TRUTH}[A-Za-z](?:[A-Za-z0-9._/-]|:(?=[A-Za-z0-9]))`;
/** Texts of each kind as they are usually written: no mark in them means anything to YAML, where they stand in brackets either. */
const KINDS = {
    Day: DATE,
    EnvironmentName: `${NAME}{0,99}`,
    Instant: `${DATE}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)`,
    ItemRef: `${NAME}{0,199}`,
    Link: 'https://[A-Za-z0-9._~/?=&%+-]{1,1900}',
    Login: `${NO_TRUTH}[A-Za-z][A-Za-z0-9_-]{0,38}`,
    // Those that every machine knows; of any other it is asked.
    TimeZone: '(?:UTC|Etc/UTC|Europe/London)',
};
/** Kinds of which the schema's own pattern takes nothing that means something else to YAML, but for a truth. */
const AS_THE_SCHEMA = new Set(['BoardName', 'Duration', 'Id']);
/** The same for texts whose kind has no name, by the pattern that the schema gives them. */
const PATTERNS = {
    // Two letters, so that it is no number with an exponent.
    '^[0-9a-f]{12,64}$': '(?=[0-9a-f]*[a-f][0-9a-f]*[a-f])[0-9a-f]{12,64}',
    '^\\S(?:.*\\S)?$': '[A-Za-z]{2,10}-?[0-9]{1,12}',
    '^(?=.*\\S)[^\\r\\n]+$': `${NO_TRUTH}[A-Za-z][A-Za-z0-9._-]{0,98}`,
};
function anyCase(word) {
    return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
/** So many letters of a text tell it from a placeholder. */
const TELLING = 10;
/** What may follow a placeholder and leaves it one, and the end of the text, or the comment behind it. */
const LAST = `["'\`*_~>)}.!?:;\\- ]*(?:[,\\]#]|\\n)`;
/**
 * The beginnings of words as one tree, so that nearly every text is told from all of them by its first or second letter. A dot or a slash within
 * one may stand between the letters of a placeholder.
 */
function treeOf(words, depth = 0) {
    if (depth === TELLING)
        return '';
    const letters = [...new Set(words.map((word) => word.charAt(depth)))];
    const branches = letters.map((letter) => {
        if (letter === '')
            return LAST;
        const sign = letter.replace(/[\\^$*+?()[\]{}|]/, '\\$&');
        return `${anyCase(sign)}${treeOf(words.filter((word) => word.charAt(depth) === letter), depth + 1)}`;
    });
    return `(?:${[...branches, ...(depth === 0 ? [] : [' ?[./]'])].join('|')})`;
}
/** Where "none" is an answer. */
const ANSWERED = `(?:${[...placeholder/* NONE_ANSWERS */.nC].join('|')}): *`;
/** A file with such a text is for the full reading: one that begins as a placeholder does, or as a word of YAML. */
const DOUBTFUL = new RegExp(`(?:[-:,] |\\[) *["']?(?:${treeOf([...plain_line/* YAML_WORDS */.mG, ...placeholder/* PLACEHOLDERS */.je.filter((word) => word !== 'none' && !/[./]/.test(word))])}|` +
    `${anyCase('none')}(?<!${ANSWERED}${anyCase('none')})${LAST})`);
/** Two different letters, so that it is not of one sign. */
const SENTENCE = `${NO_TRUTH}(?=[^\\n,\\]]*?[aeiou])(?=[^\\n,\\]]*?[b-df-hj-np-tv-z])(?:[A-Za-z]|[0-9]+ (?=[A-Za-z]))`;
/** No colon or hash that would mean something, and no two blanks. */
const PROSE = `${SENTENCE}[!-9;-~]*(?:(?: (?=[!-"$-~])|:(?=[!-~]))[!-9;-~]*)*`;
const SIGN_IN_LIST = '[!$-&(-+.-9;-Z\\\\^-z|~-]';
const PROSE_IN_LIST = `${SENTENCE}${SIGN_IN_LIST}*(?: ${SIGN_IN_LIST}+)*`;
function isProse({ kind }) {
    return kind === 'Prose' || kind === 'Title';
}
/** A scalar as it stands on a line of its own, or in a list in brackets; null where its form is for the full reading. */
function scalarOf(form, isInList) {
    if (form.words !== undefined)
        return `(?:${form.words.join('|')})`;
    if (form.from !== undefined)
        return form.to !== undefined && form.to < 10 ? `[${form.from}-${form.to}]` : null;
    if (form.truth === true)
        return '(?:true|false)';
    if (isProse(form)) {
        // No file that is read in this way has as many characters as prose may have.
        const most = form.kind === 'Prose' ? '' : `(?=[^\\n]{1,${form.length}}\\n)`;
        return isInList ? PROSE_IN_LIST : `${most}${PROSE}`;
    }
    const bare = textOf(form);
    if (bare === undefined)
        return null;
    return isQuoted(form) ? `(?:${bare}|"${bare}"|'${bare}')` : bare;
}
function textOf({ kind, pattern = '' }) {
    if (kind === undefined)
        return PATTERNS[pattern];
    return AS_THE_SCHEMA.has(kind) ? `${NO_TRUTH}${pattern.replace(/^\^|\$$/g, '')}` : KINDS[kind];
}
/** What people put into quotes, as an older YAML takes it for a time. */
function isQuoted({ kind }) {
    return kind === 'Instant' || kind === 'Day';
}
function unquote(text) {
    return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
}
function scalarFrom(form, text) {
    if (form.truth === true)
        return text === 'true';
    return form.from === undefined ? unquote(text) : Number(text);
}

;// CONCATENATED MODULE: ./.build/build/src/files/checks/pattern-of.js

/** A comment behind a value, and the end of its line. */
const END = '(?: +#[ -~]*)?\\n';
/** Lines that say nothing. */
const NOTHING = '(?: *(?:#[ -~]*)?\\n)*';
/** `key: value`, with whatever of it is kept; null where its form is for the full reading. */
function entryOf(form, place) {
    const ways = [lineOf(form, place), listOf(form, place), mappingBelow(form, place)].filter((way) => way !== null);
    const [first, ...more] = ways;
    if (first === undefined)
        return null;
    const key = `${place.key}:`;
    if (more.length === 0)
        return { ...first, source: `${key}${first.source}` };
    return {
        source: `${key}(?:${ways.map(({ source }) => source).join('|')})`,
        groups: ways.reduce((sum, { groups }) => sum + groups, 0),
        isText: false,
        read: first.read === null ? null : (groups, at) => readFirst(ways, groups, at),
    };
}
function readFirst(ways, groups, from) {
    let at = from;
    for (const way of ways) {
        const value = way.read?.(groups, at);
        if (value !== undefined)
            return value;
        at += way.groups;
    }
    return undefined;
}
function lineOf(form, { path, isKept }) {
    const source = scalarOf(form, false);
    if (source === null)
        return null;
    const end = isProse(form) ? '\\n' : END;
    // What is looked for ahead in prose is looked for once, and not from each of many blanks.
    const start = isProse(form) ? ' +(?! )' : ' +';
    if (!isKept(path))
        return { source: `${start}${source}${end}`, groups: 0, read: null };
    const read = (groups, at) => {
        const text = groups[at];
        return text === undefined ? undefined : scalarFrom(form, text);
    };
    const isText = form.truth !== true && form.from === undefined && !isQuoted(form);
    return { source: `${start}(${source})${end}`, groups: 1, read, isText };
}
/** A list of scalars, in brackets or below; or one of mappings below. */
function listOf({ list }, place) {
    if (list === undefined)
        return null;
    const [least, most, item] = list;
    if (item.keys !== undefined)
        return listOfMappings(item, most, place);
    const { path, indent, isKept } = place;
    const [inBrackets, below] = [scalarOf(item, true), scalarOf(item, false)];
    if (inBrackets === null || below === null)
        return null;
    const end = isProse(item) ? '\\n' : END;
    // All entries stand as far in as the first.
    const further = `further_${path.replace(/[^a-z]/g, '_')}`;
    const entries = `(?=${indent}(?<${further}>(?:  )?)- )(?:${indent}\\k<${further}>- ${below}${end}){1,${most}}`;
    const all = `\\[${inBrackets}(?:, ${inBrackets}){0,${most - 1}}\\]`;
    const [open, close] = isKept(path) ? ['(', ')'] : ['(?:', ')'];
    const source = `(?: +${open}${least === 0 ? `${all}|\\[\\]` : all}${close}${END}|\\n${open}${entries}${close})`;
    if (!isKept(path))
        return { source, groups: 1, read: null };
    const read = (groups, at) => {
        const [one, many] = [groups[at], groups[at + 1]];
        if (one !== undefined)
            return one === '[]'
                ? []
                : one
                    .slice(1, -1)
                    .split(', ')
                    .map((text) => scalarFrom(item, text));
        return many
            ?.slice(0, -1)
            .split('\n')
            .map((line) => scalarFrom(item, isProse(item) ? prose(line) : word(line)));
    };
    return { source, groups: 3, read };
}
function prose(line) {
    return line.slice(line.indexOf('- ') + 2);
}
/** Neither a blank nor a hash stands in it. */
function word(line) {
    return prose(line).split(' ', 1)[0] ?? '';
}
/** Seen to fit all together; what is kept of each is read one after the other. */
function listOfMappings(item, most, place) {
    const inner = { ...place, indent: `${place.indent}    ` };
    const dash = `${place.indent}  - `;
    const [one, seen] = [mappingOf(item, inner, ''), mappingOf(item, { ...inner, isKept: () => false }, '')];
    if (one === null || seen === null)
        return null;
    const all = `(?:${dash}${seen.source}){1,${most}}`;
    if (one.read === null)
        return { source: `\\n${all}`, groups: 0, read: null };
    const each = new RegExp(`${dash}${one.source}`, 'y');
    const read = (groups, at) => {
        const text = groups[at];
        return text === undefined ? undefined : readEach(text, each, one.read);
    };
    return { source: `\\n(${all})`, groups: 1, read };
}
function readEach(text, each, read) {
    const found = [];
    each.lastIndex = 0;
    for (let one = each.exec(text); one !== null; one = each.exec(text))
        found.push(read?.(one, 1) ?? null);
    return found;
}
function mappingBelow(form, place) {
    if (form.keys === undefined)
        return null;
    const inner = `${place.indent}  `;
    const piece = mappingOf(form, { ...place, indent: inner }, `${NOTHING}${inner}`);
    if (piece === null || piece.read === null)
        return piece === null ? null : { ...piece, source: `\\n${piece.source}` };
    const { source, groups, read } = piece;
    // The first group tells that it is there, whatever of it is kept.
    return {
        source: `(\\n)${source}`,
        groups: groups + 1,
        read: (found, at) => (found[at] === undefined ? undefined : read(found, at + 1)),
    };
}
/** The keys of a mapping in the order of the schema. @param before what stands before the first of them */
function mappingOf({ keys = {}, required = [] }, place, before) {
    const parts = [];
    let [source, groups] = ['', 0];
    for (const [key, form] of Object.entries(keys)) {
        const path = place.path === '' ? key : `${place.path}.${key}`;
        const piece = entryOf(form, { ...place, path, key });
        const isNeeded = required.includes(key);
        // Without what is not known here; a file that has it is for the full reading.
        if (piece === null && !isNeeded)
            continue;
        // Behind a dash the first key has to be the one that is always there.
        if (piece === null || (source === '' && before === '' && !isNeeded))
            return null;
        const start = source === '' ? before : `${NOTHING}${place.indent}`;
        source += isNeeded ? `${start}${piece.source}` : `(?:${start}${piece.source})?`;
        if (piece.read !== null)
            parts.push({ key, at: groups, read: piece.isText ? null : piece.read });
        groups += piece.groups;
    }
    if (parts.length === 0)
        return { source, groups, read: null };
    const read = (found, from) => {
        const value = {};
        for (const { key, at, read: readPart } of parts) {
            const part = readPart === null ? found[from + at] : readPart(found, from + at);
            if (part !== undefined)
                value[key] = part;
        }
        return value;
    };
    return { source, groups, read };
}
/**
 * No file of more characters is read in this way: below these no limit of a record's size, depth or number is met. Each of YAML's 5,000 tokens has a
 * character, but for one before each text; it makes them more than the characters only where a text is one letter, which fewer than 400 places hold.
 */
const LONGEST = 4_500;
/** What takes a whole file. */
function patternOf(form, isKept) {
    const { source, read } = mappingOf(form, { path: '', key: '', indent: '', isKept }, NOTHING) ?? NEVER;
    const pattern = new RegExp(`^${source}${NOTHING}$`);
    return {
        source: pattern.source,
        read: (text) => {
            const groups = text.length > LONGEST || DOUBTFUL.test(text) ? null : pattern.exec(text);
            return groups === null ? undefined : read?.(groups, 1);
        },
    };
}
const NEVER = { source: '(?!)', groups: 0, read: null };
/** Whether a mapping of which every key stands there meets the conditions. */
function meets(value, conditions) {
    return conditions.every(({ key, word: wanted, yes, no }) => {
        const { required, refused } = value[key] === wanted ? yes : no;
        return required.every((one) => value[one] !== undefined) && refused.every((one) => value[one] === undefined);
    });
}

// EXTERNAL MODULE: ./.build/build/src/files/yaml/utf8.js
var utf8 = __webpack_require__(8695);
;// CONCATENATED MODULE: ./.build/build/src/files/kinds/record-outline.js







/** Beside the outline what the record's own rules look at, and no more of its risk and its plan. */
const KEPT = new Set([...outline/* OUTLINED */.L, 'risk.downtime', 'plan.backout.duration', 'plan.communication']);
/** Of what is kept all is kept, and of what holds something that is kept that alone. */
function isKept(path) {
    return path.split('.').some((_, at, steps) => KEPT.has(steps.slice(0, at + 1).join('.')));
}
/** Made when the first record is read. */
const recordPattern = (0,once/* once */.O)(() => patternOf(RECORD_FORM, isKept));
/**
 * The outline of a record that is sound: `parseRecord` would give a value of it, with the same under each key of the outline. undefined where that is
 * not seen at once. @param path as for `parseRecord`
 */
function outlineRecord(path, bytes) {
    if ((0,file_path/* refusePath */.k)(path) !== null)
        return undefined;
    const text = (0,utf8/* decodeUtf8 */._)(bytes);
    // Where each byte is a character the text is ASCII; the expressions take none but those that can be seen.
    const kept = text === null || text.length !== bytes.length ? undefined : recordPattern().read(text);
    if (kept === undefined || !meets(kept, RECORD_CONDITIONS))
        return undefined;
    const record = kept;
    return (0,change_record/* checkRecord */.EQ)(record).length === 0 ? record : undefined;
}

// EXTERNAL MODULE: ./.build/build/src/gate/digested.js
var digested = __webpack_require__(717);
// EXTERNAL MODULE: ./.build/build/src/gate/files-read.js
var files_read = __webpack_require__(4126);
;// CONCATENATED MODULE: ./.build/build/src/gate/outlined-record.js
/**
 * A record that is sound, of which the outline is read and the rest when somebody asks for it. Of thousands nobody does. To whoever looks it is a
 * record like any other: its value and its digest are properties of its own, which a copy has too.
 */


class OutlinedRecord {
    path;
    outlined;
    #bytes;
    #value = null;
    #digest = null;
    constructor({ path, bytes }, outline) {
        this.path = path;
        this.outlined = { of: this, outline };
        this.#bytes = bytes;
        Object.defineProperty(this, 'value', VALUE);
        Object.defineProperty(this, 'digest', DIGEST);
    }
    /** @throws where the two readings differ, which nothing may be decided on */
    static valueOf(record) {
        if (record.#value !== null)
            return record.#value;
        const parsed = (0,change_record/* parseRecord */.Hh)(record.path, record.#bytes);
        if (parsed.kind !== 'valid')
            throw new Error(`${record.path} was sound at its first reading and is not at its second`);
        record.#value = parsed.value;
        return parsed.value;
    }
    static digestOf(record) {
        record.#digest ??= (0,digest/* digestRecord */.Gs)(record.value);
        return record.#digest;
    }
}
/** The same for all, so that all are of one form to the engine. */
const VALUE = {
    enumerable: true,
    get() {
        return OutlinedRecord.valueOf(this);
    },
};
const DIGEST = {
    enumerable: true,
    get() {
        return OutlinedRecord.digestOf(this);
    },
};

// EXTERNAL MODULE: ./.build/build/src/gate/unreadable.js
var unreadable = __webpack_require__(2183);
;// CONCATENATED MODULE: ./.build/build/src/gate/read-records.js
/**
 * The records as values: those that are judged with all their faults, the others for what is needed of them. Whatever could not be read
 * is said, and never taken for absent.
 */














function readRecords({ answer, selection, stage, all, facts, policy, before, said }, progress) {
    const filesRead = new files_read/* FilesRead */.kB(before);
    if (answer.kind === 'unavailable')
        return {
            judged: [],
            others: [],
            faulty: [],
            unread: [],
            findings: (0,unreadable/* findUnreadable */.F)('the change records', answer, said),
            files: filesRead,
        };
    const { files: trusted, refused, beside = [] } = answer.value;
    const files = [...trusted, ...beside];
    const meant = whatIsMeant(selection, files);
    const isSelected = (path) => all || meant(path);
    const place = { filesRead, all, isBeside: (file) => beside.includes(file), stage, facts, policy };
    const first = [];
    for (const [at, file] of files.entries()) {
        progress?.('reading', at, files.length);
        first.push(isSelected(file.path) ? readSelected(file, place) : readOther(file, place));
    }
    const read = stage === 'deploy' ? withAttempts(first, files, place) : first;
    const judged = recordsOf(read, 'judged');
    const others = recordsOf(read, 'other');
    const { stay, retried } = stage === 'deploy' ? setRetriedAside(judged, others) : { stay: judged, retried: [] };
    const isUnread = ({ path }) => !isSelected(path);
    return {
        judged: stay,
        others: [...others, ...retried],
        faulty: read.flatMap((one) => (one.kind === 'faulty' ? [one.faulty] : [])),
        unread: [
            ...refused.filter(isUnread).map(({ path }) => (0,unread_records/* glimpse */.m8)(path, null)),
            ...read.flatMap((one) => (one.kind === 'unread' ? [one.unread] : [])),
        ],
        findings: [
            ...refused.filter((one) => !isUnread(one)).map(({ path, because }) => refuseRecord(path, because)),
            ...sayMissing(selection, files),
        ],
        files: filesRead,
    };
}
const LEFT = { kind: 'left' };
/** A file that is asked for: its faults are said. */
function readSelected(file, { filesRead, all }) {
    const value = filesRead.read(file, change_record/* parseRecord */.Hh, (0,record_id/* idOfPath */.I)(file.path));
    if (value === null) {
        const mended = mendFile(file);
        return mended === null ? LEFT : { kind: 'faulty', faulty: mended };
    }
    // Without a name, what has ended or was withdrawn is read for what others need of it.
    const isOver = value.withdrawn !== undefined || value.outcome !== undefined;
    return { kind: all && isOver ? 'other' : 'judged', record: (0,digested/* digested */.i)(file.path, value) };
}
/** A file that nobody asked for: it is judged where it names what goes out, and else only looked at for others. */
function readOther(file, { filesRead, isBeside, stage, facts, policy }) {
    const outline = outlineRecord(file.path, file.bytes);
    const parsed = outline === undefined ? (0,change_record/* parseRecord */.Hh)(file.path, file.bytes) : null;
    const raw = parsed?.kind === 'faulty' ? parsed.raw : null;
    const value = parsed?.value;
    const record = outline !== undefined ? new OutlinedRecord(file, outline) : value !== undefined ? (0,digested/* digested */.i)(file.path, value) : null;
    if (record === null)
        return isBeside(file) ? LEFT : { kind: 'unread', unread: (0,unread_records/* glimpse */.m8)(file.path, raw) };
    if (stage === 'deploy' && parsed?.kind !== 'faulty' && (0,selection/* isCoveringLanded */.gX)(record, facts, policy)) {
        filesRead.read(file, change_record/* parseRecord */.Hh, record.value.id);
        return { kind: 'judged', record };
    }
    // What a branch says beside is heard only where it is judged: nothing else may rest on it.
    return isBeside(file) ? LEFT : { kind: 'other', record };
}
function recordsOf(read, kind) {
    return read.flatMap((one) => (one.kind === kind ? [one.record] : []));
}
/** With the records that try again, after other attempts, what goes out: only all files together show that they do. */
function withAttempts(read, files, { filesRead, facts, policy }) {
    const known = [...recordsOf(read, 'judged'), ...recordsOf(read, 'other')];
    const attempts = new Set((0,selection/* furtherAttempts */.Nt)(known, facts, policy));
    if (attempts.size === 0)
        return read;
    return read.map((one, at) => {
        const file = files[at];
        if (one.kind !== 'other' || file === undefined || !attempts.has(one.record))
            return one;
        // One with faults is no new attempt, as everywhere where nobody asked for it.
        if ((0,change_record/* parseRecord */.Hh)(file.path, file.bytes).kind !== 'valid')
            return one;
        filesRead.read(file, change_record/* parseRecord */.Hh, one.record.value.id);
        return { kind: 'judged', record: one.record };
    });
}
/** The records that are named and of which there is no file. */
function sayMissing({ ids }, files) {
    const known = new Set(files.map(({ path }) => (0,record_id/* idOfPath */.I)(path).toLowerCase()));
    return ids
        .filter((id) => !known.has(id.toLowerCase()))
        .map((id) => ({
        reason: 'record-missing',
        level: 'error',
        change: id,
        message: `There is no record ${id}: no file of that name matches the policy's \`records\`.`,
        remedy: `Add the record as a file named ${id}.yml, or correct the id.`,
        where: null,
    }));
}
/** A record whose answers alone are missing, for what else there is to say of it. */
function mendFile({ path, bytes }) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, bytes);
    const mended = parsed.kind === 'faulty' ? mendRecord(parsed.raw) : null;
    if (mended === null || mended.value.id !== (0,record_id/* idOfPath */.I)(path))
        return null;
    const { value, isRiskKnown } = mended;
    return { record: { path, value, digest: (0,digest/* digestRecord */.Gs)(value) }, isRiskKnown };
}
/** Whether a path is selected, by itself or by its id. A record that was moved since the pull request brought it is found by its name. */
function whatIsMeant({ ids, paths }, files) {
    const present = new Set(files.map(({ path }) => path));
    const selected = new Set(paths);
    const moved = paths.filter((path) => !present.has(path)).map(record_id/* idOfPath */.I);
    const names = new Set([...ids, ...moved].map(text_names/* foldCase */.SP));
    return (path) => selected.has(path) || names.has((0,text_names/* foldCase */.SP)((0,record_id/* idOfPath */.I)(path)));
}
/** An entry of the tree that is named as a record and is none. */
function refuseRecord(path, because) {
    return {
        reason: 'record-unreadable',
        level: 'error',
        change: (0,record_id/* idOfPath */.I)(path),
        message: `${path} ${because}.`,
        remedy: 'Make the record a plain file with a name of its own.',
        where: null,
    };
}
/** A change that failed and is tried again goes out with the new record, which takes over what it covered; it is not judged itself. */
function setRetriedAside(judged, others) {
    const failed = judged.filter(({ value: { outcome } }) => ['failed', 'backed-out'].includes(outcome?.result ?? ''));
    if (failed.length === 0)
        return { stay: judged, retried: [] };
    const all = (0,record_index/* indexRecords */.z)([...judged, ...others]);
    const isRetried = (record) => failed.includes(record) &&
        judged.some((other) => other !== record && (0,retries/* isAttemptAt */.BX)(other, (tried) => tried === record, all));
    return { stay: judged.filter((record) => !isRetried(record)), retried: judged.filter(isRetried) };
}


/***/ })

};
