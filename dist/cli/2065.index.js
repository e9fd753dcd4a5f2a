"use strict";
exports.id = 2065;
exports.ids = [2065];
exports.modules = {

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

/***/ 5899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** "Did you mean \u2026?" for mistyped keys, values and names. */
/** The nearest of the candidates, if it is near enough to be meant; null otherwise. Reads at most 64 characters. */
function suggest(word, candidates) {
    if (word.length === 0 || word.length > 64)
        return null;
    const given = fold(word);
    let best = null;
    let least = Math.max(1, Math.floor(given.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - given.length) >= least)
            continue;
        const distance = distanceOf(given, fold(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
// snake_case, camelCase and spaces are the usual slips of a kebab-case key.
function fold(word) {
    return word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replace(/[_ ]/g, '-')
        .toLowerCase();
}
/** Edits from one word to the other: insert, delete, replace, or swap two neighbours. */
function distanceOf(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
            row.push(least);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ })

};
;