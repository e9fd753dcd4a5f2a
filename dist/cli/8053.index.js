"use strict";
exports.id = 8053;
exports.ids = [8053];
exports.modules = {

/***/ 8053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate approve`. */


const DECISIONS = ['approved', 'rejected', 'deferred'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('approve', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    as: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('LOGIN', 'the GitHub login of whoever decides'),
    decision: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(DECISIONS, 'what they decide; default: approved', 'approved'),
    note: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('N', 'what they have to say of it'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("when they decided, in the policy's zone or with an offset; default: now"),
});


/***/ })

};
;