"use strict";
exports.id = 3260;
exports.ids = [3260];
exports.modules = {

/***/ 3260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followStatement: () => (/* binding */ followStatement)
/* harmony export */ });
/* harmony import */ var _domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7207);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9882);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6367);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/** Whether a statement follows from the bundle that it names: the bundle is decided again, and the statement made again from that. */





const REMEDY = 'Give the bundle.json of the run that made the statement, unchanged, and the version of change-gate that made both.';
async function followStatement(statement, { bundle, isSigned, tzdata }) {
    const named = statement.predicate.inputAttestations[0]?.digest.sha256 ?? '';
    const own = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(bundle)).sha256 ?? '';
    if (named !== own)
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The statement names another bundle: sha256:${named}, and this one has sha256:${own}.`, REMEDY)];
    const read = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(bundle);
    if (typeof read === 'string')
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle cannot be read: ${read}.`, REMEDY)];
    if (!read.request.trusted || read.request.at !== null || read.request.rules === undefined)
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('The bundle is not from a run of the action: what somebody decides on a checkout of their own is not a decision of the gate.', REMEDY),
        ];
    const again = await decideAgain(read, tzdata);
    if (typeof again === 'string')
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle cannot be replayed: ${again}.`, REMEDY)];
    const differences = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReports */ .l)(read.report, again.report).filter(({ isOfRuntime }) => !isOfRuntime);
    if (differences.length > 0)
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The bundle does not lead to the report that is in it: \`${differences[0]?.where}\` differs.`, REMEDY),
        ];
    const { version, request } = read;
    const made = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStatement */ .UT)({
        report: again.judged.report,
        bundle,
        version,
        request,
    });
    if (made === null)
        return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('The run of this bundle makes no statement: it lets nothing out.', REMEDY)];
    const [is, was] = isSigned ? [statement.predicate, made.predicate] : [statement, made];
    if ((0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(is) === (0,_domain_terms_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalise */ ._I)(was))
        return [];
    const where = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReports */ .l)(JSON.stringify(was), JSON.stringify(is))[0]?.where ?? 'the whole';
    return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)(`The statement does not follow from its bundle: \`${where}\` is not what the run said.`, REMEDY)];
}
async function decideAgain(bundle, tzdata) {
    try {
        return await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .replayBundle */ .g8)(bundle, tzdata);
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers have another shape';
    }
}


/***/ })

};
;