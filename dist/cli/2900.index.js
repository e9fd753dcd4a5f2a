"use strict";
exports.id = 2900;
exports.ids = [2900];
exports.modules = {

/***/ 2900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMissing: () => (/* binding */ findMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1524);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4973);
/* harmony import */ var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5899);
/* harmony import */ var _gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Whether the records that were named on the command line are there; one that is not is wrong usage, and says what is meant by a record. */







/**
 * Which of the names is no record below the root, and why; null where all are, or where the policy cannot say what a record is.
 * @param isReplay whether facts of a run are given: then an id that no record has gets the answer that the gate gives to it
 */
async function findMissing(folder, root, names, isReplay) {
    const named = isReplay ? names.filter(isPath) : names;
    if (named.length === 0)
        return null;
    const { policy, files } = await (0,_gate_read_governance_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(folder);
    // The check itself says what is wrong with the policy.
    if (files.diagnostics.length > 0)
        return null;
    const found = await folder.findRecords(policy);
    if (found.kind === 'unavailable')
        return null;
    const paths = found.value.map(({ path }) => path);
    for (const name of named) {
        const path = name.replace(/^(?:\.\/)+/u, '');
        const isFound = isPath(name)
            ? paths.includes(path)
            : paths.some((one) => one === path || (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)((0,_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idOfPath */ .I)(one), name));
        if (isFound)
            continue;
        const records = `records match ${policy.records.join(', ')}`;
        const text = (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name, 200);
        if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))
            return `${text} is not a change record: ${records}`;
        const near = (0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(isPath(name) ? path : name, isPath(name) ? paths : paths.map(_domain_terms_record_id_js__WEBPACK_IMPORTED_MODULE_5__/* .idOfPath */ .I));
        const hint = near === null ? sayOutside(root) : `; did you mean ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(near, 200)}?`;
        return `there is no record ${text}: ${records}, and an id is the name of the file without its ending${hint}`;
    }
    return null;
}
/** An id has no `/` and no ending of a file; dots inside of it, as in `CHG-1.2`, are none. */
function isPath(name) {
    return name.includes('/') || /\.ya?ml$/u.test(name);
}
/** Somebody who stands in a folder of the repository looks for its records in vain. */
function sayOutside(root) {
    if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')) || isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.github')))
        return '';
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let up = 1; up < parts.length; up += 1) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...Array(up).fill('..'));
        if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, '.git')))
            return `; the repository begins at ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(above, 200)}: give --root ${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(above, 200)}`;
    }
    return '';
}
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
;