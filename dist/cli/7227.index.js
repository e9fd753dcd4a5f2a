"use strict";
exports.id = 7227;
exports.ids = [7227];
exports.modules = {

/***/ 7227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);
/* harmony import */ var _oversight_proof_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4371);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate verify`. */




const FORMATS = ['text', 'json'];
const WHO = 'because a signature shows nothing unless you say who has to have signed';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('verify', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('STATEMENT', 'a statement.json of a run, or what `gh attestation download` wrote', 'name one statement: the statement.json of a run, or what was signed'), {
    artifact: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('DIGEST', /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/u, 'the artifact that is to go out, as sha256: and 64 hex digits in small letters', 'sha256: and 64 hex digits in small letters'),
    commit: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('SHA', /^[0-9a-f]{40}$/u, 'the commit that is to go out, by its full SHA', 'a full SHA of 40 hex digits'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'where it is to go'), '--environment is missing: a statement is for one environment'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)('stands for now, with an offset: a statement has no time zone'),
    'policy-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'the repository whose policy had to decide; default: the one that deployed'),
    'policy-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that this policy had to be read from'),
    'records-repository': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'the repository whose records had to decide; default: the one that deployed'),
    'records-ref': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'the branch, tag or commit that these records had to be read from'),
    bundle: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('BUNDLE', 'the bundle.json of the run, or its folder: the statement has to follow from it'),
    'trusted-root': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'the root of trust of the signature, as `gh attestation trusted-root` writes it'),
    signer: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('WORKFLOW', _oversight_proof_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNER */ .r, 'the workflow that has to have signed, as OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH', 'acme/payments/.github/workflows/deploy.yml@refs/heads/main'), WHO),
    repository: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)('OWNER/NAME', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'whose run has to have signed; default: the repository of the workflow')),
    issuer: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('trusted-root', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('URL', 'who vouches for the workflow; default: GitHub Actions')),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the answer is written; default: text', 'text'),
}, ({ artifact, commit }) => artifact === null && commit === null ? 'name what goes out: --artifact sha256:\u2026, or --commit SHA' : null);


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


/***/ }),

/***/ 4371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   r: () => (/* binding */ SIGNER)
/* harmony export */ });
/** How the workflow that has to have signed is named, and who vouches for it where nobody else is. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** `acme/payments/.github/workflows/deploy.yml@refs/heads/main`, with the server before it or without. */
const SIGNER = /^(?:(https:\/\/[A-Za-z0-9.:-]+)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/\.github\/workflows\/[^\s@]+\.ya?ml@refs\/(?:heads|tags)\/\S+$/u;


/***/ })

};
;