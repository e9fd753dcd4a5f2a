export const id = 280;
export const ids = [280];
export const modules = {

/***/ 6280:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseCommand: () => (/* binding */ refuseCommand)
/* harmony export */ });
/* harmony import */ var _render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6309);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8389);




/** @returns the exit code */
function refuseCommand(env, write, command, faults) {
    const head = `The command ${command} did nothing: its inputs or its event make no sense.`;
    (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(write, [head, ...faults.flatMap(({ message, remedy }) => [`  ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(message)}`, `  \u2192 ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(remedy)}`])].join('\n'));
    for (const { reason, message, remedy } of faults) {
        const text = `${message} ${remedy}`;
        write(`${(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAnnotation */ .T9)({ level: 'error', path: null, line: null, column: null, title: reason, message: text })}\n`);
    }
    const rows = faults.map(({ reason, message, remedy }) => `- **\`${reason}\`**<br>${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)}<br>\u2192 ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy)}`);
    const page = [`### The command ${(0,_render_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(command, 20)} did nothing`, '', ...rows].join('\n');
    if (!(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)(env, page))
        write('::warning title=summary::The job summary could not be written.\n');
    (0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .Kn)(env, { ..._runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .DENIAL */ .SJ, reasons: [...new Set(faults.map(({ reason }) => reason))].sort().join(' ') });
    return 1;
}


/***/ })

};
