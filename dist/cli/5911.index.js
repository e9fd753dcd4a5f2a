export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 5911:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6093);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7326);
/**
 * The verdict as JUnit XML, for systems that read test results. The case of the run always shows the outcome itself, so that a file
 * without a failure means that the run passed.
 */


function renderJunit(report) {
    const cases = [
        toRunCase(report),
        ...report.verdict.changes.map((change) => {
            const findings = report.findings.filter((finding) => finding.change === change.id);
            const mark = markOf(change.decision, report.verdict.outcome === 'warn');
            return {
                name: `${change.id} (${change.path})`,
                mark,
                type: change.decision,
                message: `${change.id}: ${change.decision}`,
                findings,
            };
        }),
    ];
    const count = (mark) => cases.filter((one) => one.mark === mark).length;
    const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="change-gate" ${counts}>`,
        `  <testsuite name="change-gate" ${counts} timestamp="${attribute(report.evaluatedAt)}">`,
        ...cases.map(renderCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function toRunCase(report) {
    const { decision, outcome } = report.verdict;
    const mark = outcome === 'pass' ? 'passed' : outcome === 'warn' ? 'skipped' : decision === 'undetermined' ? 'error' : 'failure';
    // A record that could not be read has findings and no verdict of its own; those belong here too.
    const judged = new Set(report.verdict.changes.map(({ id }) => id));
    const findings = report.findings.filter(({ change }) => change === null || !judged.has(change));
    return { name: 'decision', mark, type: decision, message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSentence */ .iQ)(report), findings };
}
function markOf(decision, isAdvice) {
    switch (decision) {
        case 'authorised':
        case 'not-required':
            return 'passed';
        case 'undetermined':
            return isAdvice ? 'skipped' : 'error';
        case 'awaiting':
        case 'refused':
            return isAdvice ? 'skipped' : 'failure';
    }
}
function renderCase({ name, mark, type, message, findings }) {
    const lines = findings.map((finding) => escapeXml(describeFinding(finding)));
    const output = lines.length === 0 ? '' : `\n      <system-out>${lines.join('\n')}</system-out>`;
    const head = `    <testcase classname="change-gate" name="${attribute(name)}">`;
    if (mark === 'passed')
        return `${head}${output}\n    </testcase>`;
    // The usual schema gives `skipped` no type and no text.
    if (mark === 'skipped')
        return `${head}\n      <skipped message="${attribute(message)}"/>${output}\n    </testcase>`;
    return `${head}\n      <${mark} type="${type}" message="${attribute(message)}">${lines.join('\n')}</${mark}>\n    </testcase>`;
}
function describeFinding({ level, reason, path, line, column, message, remedy }) {
    const place = path === null ? '' : ` ${[(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path, 300), line, column].filter((part) => part !== null).join(':')}`;
    return `${level} ${reason}${place}: ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(message)} ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(remedy)}`;
}
/** What XML 1.0 has no place for was named by `shown`, but for the two code points that are no characters. */
function escapeXml(text) {
    return text
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/##\[/g, '## [')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;');
}
function attribute(text) {
    return escapeXml((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text)).replace(/"/g, '&quot;');
}


/***/ })

};
