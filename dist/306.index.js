export const id = 306;
export const ids = [306];
export const modules = {

/***/ 5925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditJson: () => (/* binding */ renderAuditJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8014);

function renderAuditJson(input) {
    const { generatedAt, timezone, repository, since, until, environment, bundles, sample, changes, deployments } = input;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonText */ .j)({
        schema: 1,
        generatedAt,
        timezone,
        repository,
        since,
        until,
        environment,
        bundles,
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
