export const id = 2912;
export const ids = [2912];
export const modules = {

/***/ 2912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseStatement: () => (/* binding */ chooseStatement)
/* harmony export */ });
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6367);
/* harmony import */ var _judge_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(877);
/* harmony import */ var _judge_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9990);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2977);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8176);







/** @returns what keeps any of them from speaking, where none does */
function chooseStatement({ bundles, check, isStatement, expected, asked }) {
    // Attestations of an artifact lie together; those of other kinds are nobody's word on this.
    const ours = bundles.filter((bundle) => bundles.length === 1 || (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .peekType */ .C1)(bundle) === _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To);
    if (ours.length === 0)
        return [
            (0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('None of the signed statements is a verification summary.', 'Give what the deployment of this artifact signed.'),
        ];
    const read = [];
    for (const bundle of ours) {
        const signature = check(bundle);
        if (typeof signature === 'string')
            return [
                (0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)(`The signature does not hold: ${signature}.`, 'It was altered or cut off, or --trusted-root is not the root that it was signed under. Download both again.'),
            ];
        const statement = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(signature.payload, isStatement);
        // Others may sign summaries of their own.
        if (typeof statement === 'string' && ours.length > 1)
            continue;
        if (typeof statement === 'string')
            return [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)(`The signature holds, and ${statement}.`, 'Give what the gate\u2019s own run signed.')];
        read.push({
            statement,
            signature,
            doubts: [...(0,_judge_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSigner */ .K1)(signature, expected), ...(0,_judge_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSpeaker */ .rf)(statement, expected)],
        });
    }
    const own = read.filter(({ doubts }) => doubts.length === 0);
    const speaking = own
        .filter(({ statement }) => isOf(statement, asked))
        .sort(byTime)
        .at(-1);
    const [other] = [speaking, ...own.sort(byTime).reverse(), ...read].filter((one) => one !== undefined);
    return other ?? [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L)('None of the signed statements is of change-gate.', 'Give what the gate\u2019s own run signed.')];
}
function isOf(statement, asked) {
    const { predicate } = statement;
    const named = predicate[_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISION */ .Jz].environment;
    if (named === null || !(0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(named, asked.environment) || !(0,_judge_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)(statement, asked))
        return false;
    return !(0,_judge_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isAhead */ .Y0)(asked.at, predicate.timeVerified);
}
/** Of two words of one second the no is the last: nobody knows which run was asked first. */
function byTime({ statement: { predicate: a } }, { statement: { predicate: b } }) {
    const apart = (0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .QI)(a.timeVerified, b.timeVerified);
    return apart === 0 ? Number(b.verificationResult === 'PASSED') - Number(a.verificationResult === 'PASSED') : apart;
}


/***/ })

};
