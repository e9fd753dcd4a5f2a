"use strict";
exports.id = 6192;
exports.ids = [6192];
exports.modules = {

/***/ 6192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);


const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = "--started and --ended are needed, in the policy's zone or with an offset";
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('close', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    result: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(RESULTS, 'how the change ended')),
    started: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("when it began to go out, in the policy's zone or with an offset"), TIMES),
    ended: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)('when it was over, written in the same way'), TIMES),
    summary: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('S', 'what people should know of how it went'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
});


/***/ })

};
;