export const id = 568;
export const ids = [568];
export const modules = {

/***/ 568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditJson: () => (/* binding */ renderAuditJson)
/* harmony export */ });
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2616);
/** An audit as JSON (`schemas/audit.schema.json`); no line of it is a workflow command. */

function renderAuditJson(input) {
    const { generatedAt, timezone, repository, since, until, environment, bundles, rules, sample, changes, deployments } = input;
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonText */ .j)({
        schema: 1,
        generatedAt,
        timezone,
        repository,
        since,
        until,
        environment,
        bundles,
        rules,
        sample,
        changes,
        deployments,
        findings: input.findings.map(({ change, reason, level, message, remedy, path, line, column }) => ({
            change,
            reason,
            level,
            message,
            remedy,
            path,
            line,
            column,
        })),
    });
}


/***/ })

};
