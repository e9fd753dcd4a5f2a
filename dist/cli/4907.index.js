"use strict";
exports.id = 4907;
exports.ids = [4907];
exports.modules = {

/***/ 4907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate explain`. */


const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('explain', 
// Which there are is said where none is named, or more than one.
{ ...(0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('REASON', 'the id of a reason, as a report names it'), value: 'REASON' }, {});


/***/ })

};
;