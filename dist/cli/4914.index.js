"use strict";
exports.id = 4914;
exports.ids = [4914];
exports.modules = {

/***/ 4914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   TYPES: () => (/* binding */ TYPES)
/* harmony export */ });
/* harmony import */ var _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);
/** The options of `change-gate new`. */



const TYPES = ['normal', 'standard', 'emergency'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)('new', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .atMostOne */ .jH)('ID', 'the id of the record; default: the next one that is free', 'name one id at most'), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV)(),
    type: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(TYPES.join('|'), 'what type of change it is'),
    title: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('T', 'what is changed, in one line'),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA)('E', 'an environment that it goes to'),
    item: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA)('I', 'a configuration item that it touches'),
    impact: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('1-5', 'how bad it is if it goes wrong'),
    likelihood: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('1-5', 'how likely it is to go wrong'),
    start: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('TIME', "when it may begin to go out, in the policy's zone or with an offset"),
    end: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('TIME', 'when it has to be over, written in the same way'),
    'requested-by': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('LOGIN', 'who asks for it'),
    'assessed-by': (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('LOGIN', 'who assessed it'),
    model: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('ID', 'the model of a standard change'),
    incident: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('X', 'the incident that an emergency change answers to'),
    from: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('ID', 'writes the record for the next environment: what people wrote in ID is copied, and it covers ID'),
    print: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('shows the record and writes nothing'),
}, ({ named }) => {
    const advice = named === null ? null : _files_checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.Id(named);
    return advice === null ? null : `${advice.message} ${advice.remedy}`;
});


/***/ })

};
;