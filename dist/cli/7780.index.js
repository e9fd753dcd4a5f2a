"use strict";
exports.id = 7780;
exports.ids = [7780];
exports.modules = {

/***/ 7780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FORMATS: () => (/* binding */ FORMATS),
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate items`. */


const FORMATS = ['text', 'json', 'markdown'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('items', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('REF', 'an item, such as component:default/api; without one all are listed'), { root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(), format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how they are written; default: text', 'text') }, ({ named }) => (named.includes('') ? 'an item has no name' : null));


/***/ })

};
;