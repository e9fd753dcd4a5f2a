export const id = 1762;
export const ids = [1762];
export const modules = {

/***/ 1762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6093);
/* harmony import */ var _reasons_generated_explanations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6087);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7326);
/**
 * The findings as SARIF 2.1.0, for code scanning. What has a place in a file is a result; what has none is a notification of the
 * run, because a place is never invented. The same report gives the same bytes.
 */





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Most results that code scanning takes in one run. */
const MOST = 25_000;
function renderSarif(report) {
    const placed = report.findings.filter(hasPath);
    const loose = report.findings.filter((finding) => !hasPath(finding));
    const used = new Set(report.findings.map(({ reason }) => reason));
    const fingerprint = startCounting(report);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'change-gate', rules: _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.filter((id) => used.has(id)).map(toRule) } },
                // Only in this case did the gate itself not reach a decision.
                invocations: [
                    {
                        executionSuccessful: report.verdict.decision !== 'undetermined',
                        toolExecutionNotifications: [summarise(report), ...loose.map(toNotification), ...sayLeftOut(placed)],
                    },
                ],
                columnKind: 'unicodeCodePoints',
                results: placed.slice(0, MOST).map((finding) => toResult(finding, fingerprint(finding))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2).replace(/#(?=\[)/g, '\\u0023')}\n`;
}
function hasPath(finding) {
    return finding.path !== null;
}
function toRule(id) {
    const { title, remedy, controls } = _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[id];
    return {
        id,
        shortDescription: toMessage(title),
        fullDescription: toMessage(_reasons_generated_explanations_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPLANATIONS */ .n[id].meaning),
        help: toMessage(remedy),
        properties: { tags: [...controls] },
    };
}
function toResult(finding, fingerprint) {
    const { line, column } = finding;
    const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
    return {
        ruleId: finding.reason,
        level: LEVELS[finding.level],
        message: toMessage(`${finding.message} ${finding.remedy}`),
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(finding.path) }, ...region } }],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
/** Twelve digits: enough to tell findings apart, and nothing is bound to them. */
const FINGERPRINT = ['sha256:'.length, 'sha256:'.length + 12];
/**
 * What tells code scanning that a result is the one of yesterday, though lines above it came and went: the file, the reason and the text
 * of the line, and which of the same it is.
 */
function startCounting({ texts }) {
    const seen = new Map();
    const lines = new Map();
    return ({ path, line, reason }) => {
        const known = lines.get(path) ?? (texts.get(path) ?? '').split('\n');
        lines.set(path, known);
        const text = line === null ? '' : (known[line - 1] ?? '').trim();
        const digest = (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)([path, reason, text].join('\n')).slice(...FINGERPRINT);
        const count = (seen.get(digest) ?? 0) + 1;
        seen.set(digest, count);
        return `${digest}:${count}`;
    };
}
function toNotification(finding) {
    return {
        descriptor: { id: finding.reason },
        level: LEVELS[finding.level],
        message: toMessage(`${finding.message} ${finding.remedy}`),
    };
}
function summarise(report) {
    const level = report.verdict.outcome === 'pass' ? 'note' : report.verdict.outcome === 'warn' ? 'warning' : 'error';
    return { descriptor: { id: 'decision' }, level, message: toMessage((0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSentence */ .iQ)(report)) };
}
function sayLeftOut(placed) {
    if (placed.length <= MOST)
        return [];
    return [
        {
            descriptor: { id: 'left-out' },
            level: 'warning',
            message: toMessage(`${placed.length - MOST} more findings are left out; the JSON report has them.`),
        },
    ];
}
/** SARIF reads `[text](target)` in a message as a link, and `{0}` as a place for an argument; foreign text makes neither. */
function toMessage(text) {
    return {
        text: (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(text, 4_000)
            .replace(/\](?=\()/g, '] ')
            .replace(/[{}]/g, '$&$&'),
    };
}
/** A relative reference, each part of it percent-encoded; a lone surrogate has no encoding and is named instead. */
function toUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(/\p{Cs}/u.test(part) ? (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(part) : part))
        .join('/');
}


/***/ })

};
