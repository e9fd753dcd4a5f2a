"use strict";
exports.id = 9164;
exports.ids = [9164];
exports.modules = {

/***/ 9164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseStatement: () => (/* binding */ chooseStatement)
});

// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/domain/time/instants.js
var instants = __webpack_require__(4633);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/doubt.js
var doubt = __webpack_require__(6367);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/signer.js
var proof_signer = __webpack_require__(4371);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/statement.js
var proof_statement = __webpack_require__(8176);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/judge-signer.js




const GITHUB = 'https://github.com';
function judgeSigner(signature, expected) {
    const { server, repository, identity } = readExpected(expected);
    const wrong = (what, is, wanted) => (0,doubt.no)(`It was signed by another ${what}: ${is ?? 'none is named'}, and ${wanted} is expected.`, 'Give the statement that the expected workflow signed, or name another one by --signer, --repository and --issuer.');
    const source = `${server}/${repository}`;
    return [
        ...(signature.issuer === expected.issuer ? [] : [wrong('issuer', signature.issuer, expected.issuer)]),
        ...(signature.identity === identity ? [] : [wrong('workflow', signature.identity, identity)]),
        ...(signature.repository !== null && (0,names/* isSameName */.yS)(signature.repository, source)
            ? []
            : [wrong('repository', signature.repository, source)]),
    ];
}
/** A run may only speak of its own repository. */
function judgeSpeaker({ predicate }, expected) {
    const { repository } = readExpected(expected);
    const { repository: of } = predicate[proof_statement/* DECISION */.Jz];
    if (of !== null && (0,names/* isSameName */.yS)(of, repository))
        return [];
    return [
        (0,doubt.no)(`The statement is of ${of ?? 'no repository'}, and a run of ${repository} signed it.`, 'Give the statement of this repository.'),
    ];
}
function readExpected({ signer, repository }) {
    const [, server = GITHUB, own = ''] = proof_signer/* SIGNER */.r.exec(signer) ?? [];
    return {
        server,
        repository: repository ?? own,
        identity: signer.startsWith('https://') ? signer : `${GITHUB}/${signer}`,
    };
}

// EXTERNAL MODULE: ./.build/build/src/oversight/proof/judge-statement.js
var judge_statement = __webpack_require__(9990);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/read-statement.js
var read_statement = __webpack_require__(2977);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/choose-statement.js







/** @returns what keeps any of them from speaking, where none does */
function chooseStatement({ bundles, check, isStatement, expected, asked }) {
    // Attestations of an artifact lie together; those of other kinds are nobody's word on this.
    const ours = bundles.filter((bundle) => bundles.length === 1 || (0,read_statement/* peekType */.C1)(bundle) === proof_statement/* PREDICATE_TYPE */.To);
    if (ours.length === 0)
        return [
            (0,doubt/* unknown */.L)('None of the signed statements is a verification summary.', 'Give what the deployment of this artifact signed.'),
        ];
    const read = [];
    for (const bundle of ours) {
        const signature = check(bundle);
        if (typeof signature === 'string')
            return [
                (0,doubt/* unknown */.L)(`The signature does not hold: ${signature}.`, 'It was altered or cut off, or --trusted-root is not the root that it was signed under. Download both again.'),
            ];
        const statement = (0,read_statement/* readPayload */.rD)(signature.payload, isStatement);
        // Others may sign summaries of their own.
        if (typeof statement === 'string' && ours.length > 1)
            continue;
        if (typeof statement === 'string')
            return [(0,doubt/* unknown */.L)(`The signature holds, and ${statement}.`, 'Give what the gate\u2019s own run signed.')];
        read.push({
            statement,
            signature,
            doubts: [...judgeSigner(signature, expected), ...judgeSpeaker(statement, expected)],
        });
    }
    const own = read.filter(({ doubts }) => doubts.length === 0);
    const speaking = own
        .filter(({ statement }) => isOf(statement, asked))
        .sort(byTime)
        .at(-1);
    const [other] = [speaking, ...own.sort(byTime).reverse(), ...read].filter((one) => one !== undefined);
    return other ?? [(0,doubt/* unknown */.L)('None of the signed statements is of change-gate.', 'Give what the gate\u2019s own run signed.')];
}
function isOf(statement, asked) {
    const { predicate } = statement;
    const named = predicate[proof_statement/* DECISION */.Jz].environment;
    if (named === null || !(0,names/* isSameName */.yS)(named, asked.environment) || !(0,judge_statement/* isAbout */.KH)(statement, asked))
        return false;
    return !(0,judge_statement/* isAhead */.Y0)(asked.at, predicate.timeVerified);
}
/** Of two words of one second the no is the last: nobody knows which run was asked first. */
function byTime({ statement: { predicate: a } }, { statement: { predicate: b } }) {
    const apart = (0,instants/* compareInstants */.QI)(a.timeVerified, b.timeVerified);
    return apart === 0 ? Number(b.verificationResult === 'PASSED') - Number(a.verificationResult === 'PASSED') : apart;
}


/***/ })

};
;