"use strict";
exports.id = 252;
exports.ids = [252];
exports.modules = {

/***/ 252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   STAGES: () => (/* binding */ STAGES)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate check`. */


const STAGES = ['draft', 'review', 'deploy'];
const MODES = ['enforce', 'advise'];
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('check', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('RECORD', 'a path, or an id; without one every open record is checked'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('NAME', 'the environment that is deployed to, for the stage deploy'),
    stage: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(STAGES, 'what the change is judged for; default: draft, or review with --facts'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'what GitHub said (facts.json); without it every approval is only a claim'),
    mode: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(MODES, 'makes the gate of the policy stricter, never laxer'),
    base: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('REF', 'what the change is compared with, to see which files it touches; default: the default branch'),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how the report is written; default: text', 'text'),
    watch: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('checks again whenever a record or the rules change'),
}, ({ watch, format }) => watch && format !== 'text' ? `--watch shows text; it does not go with --format ${format}` : null);


/***/ })

};
;