"use strict";
exports.id = 8709;
exports.ids = [8709];
exports.modules = {

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainFinding),
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}
/** What every JSON says of a finding, in this order. */
function plainFinding({ reason, level, message, remedy, path, line, column }) {
    return { reason, level, message, remedy, path, line, column };
}


/***/ }),

/***/ 8709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7554);
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2616);
/** The report as JSON (`schemas/report.schema.json`). The same report gives the same bytes, and no line of it is a workflow command. */


function renderJson(report) {
    return (0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJsonText */ .j)(toReport(report));
}
/** The report as the schema has it: what has no value is null, a governance file that is not there is an empty mapping. */
function toReport(report) {
    const { verdict, subject } = report;
    return {
        schema: 1,
        decision: verdict.decision,
        outcome: verdict.outcome,
        mode: report.mode,
        stage: verdict.stage,
        evaluatedAt: report.evaluatedAt,
        timezone: report.timezone,
        tzdata: report.tzdata,
        subject: {
            repository: subject.repository,
            environment: subject.environment,
            commit: subject.commit,
            ref: subject.ref,
            event: subject.event,
            actor: subject.actor,
        },
        changes: verdict.changes.map(toChange),
        findings: report.findings.map((finding) => ({
            change: finding.change,
            ...(0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .C)(finding),
            controls: [..._domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[finding.reason].controls],
        })),
        inputs: {
            policy: toInput(report.inputs.policy),
            register: toInput(report.inputs.register),
            calendar: toInput(report.inputs.calendar),
            items: toInput(report.inputs.items),
        },
    };
}
function toChange(change) {
    return {
        id: change.id,
        title: change.title,
        type: change.type,
        path: change.path,
        digest: change.digest,
        decision: change.decision,
        risk: change.risk === null ? null : toRisk(change.risk),
        schedule: change.schedule === null ? null : toSchedule(change.schedule),
        requirements: change.requirements.map(({ rule, needs, count, have, met, eligible }) => ({
            rule,
            needs,
            count,
            have,
            met,
            eligible: [...eligible],
        })),
        approvals: change.approvals.map(({ approver, evidence, role, at, counted, reason }) => ({
            approver,
            evidence,
            role: toRole(role),
            at,
            counted,
            reason: toReason(reason),
        })),
        confirmation: change.confirmation,
    };
}
// What is kept for people alone stays out: each key is named.
function toRisk({ score, computed, declared, final, floors }) {
    return { score, computed, declared, final, floors: [...floors] };
}
function toSchedule({ start, end, opensAt, closesAt }) {
    return { start, end, opensAt, closesAt };
}
function toInput(file) {
    return file === null ? {} : { path: file.path, ref: file.ref, digest: file.digest };
}
function toReason(reason) {
    return reason !== null && (0,_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(reason) ? reason : null;
}
const LEVELS = [
    'configuration-analyst',
    'change-and-release-analyst',
    'change-and-release-manager',
];
function toRole(role) {
    return LEVELS.find((level) => level === role) ?? null;
}


/***/ })

};
;