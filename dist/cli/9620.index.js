"use strict";
exports.id = 9620;
exports.ids = [9620];
exports.modules = {

/***/ 9620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FORMATS: () => (/* binding */ FORMATS),
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1971);
/** The options of `change-gate calendar`. */



const FORMATS = ['text', 'markdown', 'ics', 'json', 'html'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('calendar', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)('narrow it with --environment or --item'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_2__/* .MANY */ .qz,
    from: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the first day; default: today'),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('the last day; default: eight weeks on'),
    days: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .insteadOf */ .c$)('until', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('how many days, instead of the last day', 'it is a whole number from 1')),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('NAME', 'only changes that name this environment'),
    item: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('REF', 'only changes that name this configuration item'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: by the ending of --output, and into a folder every format'),
    output: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE|DIR', 'a file or a folder instead of standard output; a folder ends in /'),
    force: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('output', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('overwrites what is there')),
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