"use strict";
exports.id = 6176;
exports.ids = [6176];
exports.modules = {

/***/ 6176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate board`. */



const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('board', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)('name the board with --board'), {
    meeting: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)("the day on which the board meets, in the policy's zone"), 'say on which day the board meets: --meeting 2026-11-26'),
    board: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'a board of the register; needed where there are several'),
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the day of the meeting before; default: 14 days earlier'),
    next: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the day of the meeting after; default: 14 days later'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ,
});


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


/***/ })

};
;