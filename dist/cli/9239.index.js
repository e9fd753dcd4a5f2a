"use strict";
exports.id = 9239;
exports.ids = [9239];
exports.modules = {

/***/ 9239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSignature: () => (/* binding */ checkSignature),
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
/**
 * Who signed what a Sigstore bundle holds, by a root of trust that is given and without any network. Where the root has logs, the bundle
 * has to be in them: nothing is asked of a bundle that it could leave out by itself.
 */



const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The repository that the run belonged to, which is another one than the workflow's where that is reused (Fulcio's OID information). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** A root of trust: one, or one a line as `gh attestation trusted-root` writes them. @returns why it is none */
function readTrustedRoots(text) {
    try {
        const whole = parse(text);
        const values = whole === null
            ? text
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line) => JSON.parse(line))
            : [whole];
        const roots = values.map((value) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value));
        const isRoot = roots.length > 0 && roots.every(({ certificateAuthorities: all }) => all.length > 0);
        return isRoot ? roots : 'it names no certificate authority';
    }
    catch {
        return 'it is no JSON of a trusted root';
    }
}
/** @returns the signature by the first root that it holds under, or why it holds under none */
function checkSignature(bundle, roots) {
    let why = 'there is no root of trust';
    for (const root of roots) {
        const signature = checkBy(bundle, root);
        if (typeof signature !== 'string')
            return signature;
        why = signature;
    }
    return why;
}
function checkBy(json, root) {
    try {
        const bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(json);
        if (bundle.content.$case !== 'dsseEnvelope')
            return 'it signs a file and no statement';
        const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
        if (payloadType !== PAYLOAD_TYPE || signatures.length !== 1)
            return 'its envelope holds no in-toto statement with one signature';
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root), {
            tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
            ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
            timestampThreshold: 1,
        });
        return toSignature(verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle)), payload);
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its signature cannot be checked';
    }
}
function toSignature({ identity }, payload) {
    const name = identity?.subjectAlternativeName;
    const issuer = identity?.extensions?.issuer;
    // A key without a certificate says nothing of who holds it.
    if (name === undefined || issuer === undefined)
        return 'it was signed by a key that names nobody';
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === SOURCE_REPOSITORY);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    return { payload: text, identity: name, issuer, repository: found === undefined ? null : readText(found.value) };
}
/** A UTF8String of DER; null where it is none. */
function readText(der) {
    const bytes = Buffer.from(der);
    const [tag, length = 0] = bytes;
    const [from, size] = length < 0x80 ? [2, length] : length === 0x81 ? [3, bytes[2] ?? 0] : [0, -1];
    return tag === 0x0c && size === bytes.length - from ? bytes.subarray(from).toString('utf8') : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
;