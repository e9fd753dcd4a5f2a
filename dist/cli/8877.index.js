"use strict";
exports.id = 8877;
exports.ids = [8877];
exports.modules = {

/***/ 8877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate replay`. */


const FORMATS = ['text', 'json'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('replay', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)('BUNDLE', 'a bundle.json that a run kept, or the folder that holds it', 'name one bundle: a bundle.json, or the folder that holds it'), {
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)("what would have been decided at another time, in the policy's zone or with an offset"),
    'assume-approval': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('LOGIN', 'what would have been decided had this person approved what goes out'),
    'with-policy': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what would have been decided under another policy; over all bundles below a folder'),
    pseudonyms: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'writes the bundle without the names of people to a new file, and decides from that one'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the report is written; default: text', 'text'),
});


/***/ })

};
;