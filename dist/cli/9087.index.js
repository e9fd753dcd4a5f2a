"use strict";
exports.id = 9087;
exports.ids = [9087];
exports.modules = {

/***/ 9087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate audit`. */




const SEED = 'so that the sample can be drawn again and nobody can choose it unseen';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('audit', aChange(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the first day; default: 31 days ago'),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the last day; default: today'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'only deployments to this environment'),
    bundles: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('DIR', 'the bundles that runs of the gate kept; without them it is not known what was authorised'),
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json), to find deployments that went past the gate'),
    'policy-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'the repository whose policy had to decide; default: that of each run'),
    'policy-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw, 'the repository whose records had to decide'),
    'records-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that these records had to be read from'),
    sample: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('how many changes are drawn for a closer look', 'it is a number of changes, such as 20'),
    seed: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)('sample', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('TEXT', 'any text: the same seed draws the same sample'), SEED),
    controls: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('which requirements of standards the checks help to show; with CHANGE, what the bundles show of that change'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ,
}, ({ named, controls, repositories, facts }) => {
    if (repositories !== null && facts !== null)
        return '--facts is what GitHub said of one repository: leave it out, or --repositories. Bundles hold the facts of their own runs';
    if (repositories !== null && controls)
        return '--controls is not about repositories: leave --repositories out';
    if (named !== null && !controls)
        return `it takes no ${JSON.stringify(named)}; name a period by --since and --until, or a change with --controls`;
    return null;
});
function aChange() {
    return (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .atMostOne */ .jH)('CHANGE', 'the id of one change, with --controls', 'name one change, by its id');
}


/***/ }),

/***/ 1971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   qz: () => (/* binding */ MANY)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/** Options that several commands have in the same words. */

const FORMATS = ['text', 'markdown', 'html', 'json'];
/** Of a command whose result goes to standard output or into a file. */
const OUTPUT = {
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: by the ending of --output (.txt, .md, .html, .json)'),
    output: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'a file instead of standard output; a file that is there is kept, unless --force is given'),
    force: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('output', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('overwrites a file that is there')),
};
const MANY = {
    repositories: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'several repositories under the rules of one: FILE lists their checkouts below --root'),
};


/***/ }),

/***/ 9879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   lj: () => (/* binding */ accountOfAddress)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);
/**
 * The forms that a login has on GitHub, said once: for what records and register may name, for inputs, and for the accounts that mail
 * addresses of GitHub's own hold. A form that is forgotten here would hide a co-author, so addresses are read more freely than names are written.
 */

/**
 * Letters, digits and hyphens, of which old accounts have one at either end; the name of a managed user ends with `_` and the short code
 * of their enterprise; an app acts as `name[bot]`.
 */
const LOGIN = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u;
/** `owner/name`; a managed user may own repositories too. No `.` or `..`, which would be another path on the way. */
const REPOSITORY = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/u;
function isBotLogin(login) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login).endsWith('[bot]');
}
/**
 * `1004+dlee_acme@users.noreply.github.com`, as GitHub writes for people who keep their address to themselves; without the number for
 * accounts before July 2017; with another host on GitHub Enterprise.
 */
const PRIVATE_ADDRESS = /^(?:([0-9]{1,15})\+)?([^@\s]+)@users\.noreply\./iu;
/** The account that an address of GitHub's own belongs to; null for any other address. */
function accountOfAddress(mail) {
    const [, id, login] = PRIVATE_ADDRESS.exec(mail) ?? [];
    // The id still names the account after its login was changed.
    return login === undefined ? null : { login, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 4973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   bQ: () => (/* binding */ isNameMatch),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** How names are compared: logins and environment names without regard to ASCII case, patterns with `*` and `?` only. */
const ASCII = /^[\0-\x7f]*$/;
/** Lowers A to Z only: `toLowerCase` would fold the Kelvin sign into k. */
function foldCase(name) {
    // Of ASCII alone both mean the same, and one is much faster.
    return ASCII.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isSameName(a, b) {
    return foldCase(a) === foldCase(b);
}
function includesName(names, name) {
    return names.some((other) => isSameName(other, name));
}
/** Whether a pattern of literals, `*` (any run) and `?` (one character) matches the whole name. Linear in both, no regular expression. */
function isNameMatch(pattern, name) {
    const p = foldCase(pattern);
    const n = foldCase(name);
    let at = 0;
    let star = -1;
    let resume = 0;
    let i = 0;
    while (i < n.length) {
        // Behind the end of the pattern stands nothing, which is no character of a name.
        if (p[at] === '*') {
            star = at;
            resume = i;
            at += 1;
        }
        else if (p[at] === '?' || p[at] === n[i]) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            i = resume;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at += 1;
    return at === p.length;
}
/** A scalar or a list as a list. */
function listOf(value) {
    if (value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}


/***/ })

};
;