export const id = 3382;
export const ids = [3382];
export const modules = {

/***/ 3382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCalendarJson: () => (/* binding */ renderCalendarJson)
/* harmony export */ });
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2616);
/** The forward schedule as JSON (`schemas/forward-schedule.schema.json`). The same schedule gives the same bytes. */

function renderCalendarJson(schedule) {
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonText */ .j)(schedule);
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ })

};
