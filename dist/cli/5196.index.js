export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 5196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMeasuresJson: () => (/* binding */ renderMeasuresJson)
/* harmony export */ });
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2616);
/** The measures as JSON (`schemas/measures.schema.json`). The same measures give the same bytes. */

function renderMeasuresJson(measures) {
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonText */ .j)(measures);
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
