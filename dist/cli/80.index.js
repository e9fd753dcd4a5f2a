"use strict";
exports.id = 80;
exports.ids = [80];
exports.modules = {

/***/ 80:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate init`. */


const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('init', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)('the repository; default: this folder'),
    login: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('LOGIN', 'your login on GitHub: the first change and release manager'),
    manager: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answers */ .GA)('LOGIN', 'a further change and release manager'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .answers */ .GA)('E', 'an environment that the gate is for'),
    check: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('writes nothing, and says what is still missing'),
});


/***/ })

};
;