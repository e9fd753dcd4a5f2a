export const id = 6309;
export const ids = [6309];
export const modules = {

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST: () => (/* binding */ MOST),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   fitAnnotation: () => (/* binding */ fitAnnotation),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/**
 * Findings as annotations on the lines that they are about. A runner shows ten of a kind in a step, so the most important come first
 * and the last one counts the rest. Everything in them is escaped: foreign text can neither end a command nor begin one.
 */



/** The most of one level that a runner shows. */
const MOST = 10;
/** The most characters of a message, after escaping. */
const LONGEST = 4096;
const LEVELS = ['error', 'warning', 'notice'];
const WEIGHTS = ['undetermined', 'refused', 'awaiting', null];
/** At most ten of a level; where there are more, the tenth says how many were left out. */
function annotationsOf(report) {
    return LEVELS.flatMap((level) => {
        const findings = report.findings.filter((finding) => finding.level === level).sort(byImportance);
        if (findings.length <= MOST)
            return findings.map(annotate);
        const rest = findings.length - (MOST - 1);
        return [
            ...findings.slice(0, MOST - 1).map(annotate),
            {
                level,
                path: null,
                line: null,
                column: null,
                title: `${rest} more`,
                message: `${rest} more findings of the level ${level} are not shown here. The job summary and the report have all of them.`,
            },
        ];
    });
}
/** The annotations as workflow commands, a line each; `''` where there are none. */
function renderAnnotations(report) {
    return annotationsOf(report)
        .map((annotation) => `${writeAnnotation(annotation)}\n`)
        .join('');
}
/** With texts that a runner takes: on one line, no longer than it shows, and without the old form of a command. */
function fitAnnotation({ path, title, message, ...rest }) {
    return {
        ...rest,
        path: path === null ? null : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path)),
        title: (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title), 200)),
        message: fitMessage((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)(message)),
    };
}
function writeAnnotation(annotation) {
    const { level, path, line, column, title, message } = fitAnnotation(annotation);
    const properties = [
        ...(path === null ? [] : [`file=${escapeProperty(path)}`]),
        ...(path === null || line === null ? [] : [`line=${line}`]),
        ...(path === null || line === null || column === null ? [] : [`col=${column}`]),
        `title=${escapeProperty(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
function annotate(finding) {
    const about = finding.change === null ? '' : `${finding.change}: `;
    return {
        level: finding.level,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        title: `${about}${_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason].title} (${finding.reason})`,
        message: `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.message)}\n${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.remedy)}`,
    };
}
function byImportance(a, b) {
    return (WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(a)) - WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(b)) || _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(a.reason) - _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(b.reason));
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Whole characters only: cut before escaping, so that no escape is cut in two. */
function fitMessage(text) {
    if (escapeData(text).length <= LONGEST)
        return text;
    let size = 1;
    let kept = '';
    for (const character of text) {
        size += escapeData(character).length;
        if (size > LONGEST - 1)
            break;
        kept += character;
    }
    return `${kept}\u2026`;
}


/***/ })

};
