"use strict";
exports.id = 4817;
exports.ids = [4817];
exports.modules = {

/***/ 4817:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSetup: () => (/* binding */ checkSetup)
/* harmony export */ });
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _checkout_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);
/* harmony import */ var _domain_terms_gate_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4932);
/* harmony import */ var _domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9047);
/* harmony import */ var _domain_terms_raise_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(925);
/* harmony import */ var _domain_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8041);
/* harmony import */ var _domain_text_names_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4973);
/* harmony import */ var _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7496);
/* harmony import */ var _files_kinds_register_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6059);
/* harmony import */ var _render_document_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7276);
/* harmony import */ var _kit_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5021);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6096);
/* harmony import */ var _setup_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5793);
/* harmony import */ var _setup_next_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1080);
/* harmony import */ var _setup_people_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1124);
/* harmony import */ var _setup_workflows_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2617);
/**
 * `change-gate init --check`: what of the set-up is still missing in this checkout, each with what to do. Settings cannot be seen from here,
 * and are listed to be looked at; none is said to be right.
 */
















async function checkSetup(root, terminal) {
    const given = await readIfThere(root, `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/policy.yml`, _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .O);
    const policy = given === null ? null : (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .completePolicy */ .o)(`${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/policy.yml`, given);
    const workflows = await (0,_setup_workflows_js__WEBPACK_IMPORTED_MODULE_13__/* .readWorkflows */ .L)(root);
    const named = [...new Set(workflows.deploys.map(({ environment }) => environment))];
    const governed = policy === null ? named : named.filter((name) => (0,_domain_terms_gate_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .gateFor */ .Tb)(policy, name) !== 'none');
    const looks = [
        ...lookAtRules(policy, await readIfThere(root, `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/register.yml`, _files_kinds_register_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRegister */ .n)),
        await isThere(root, `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/calendar.yml`, 'when changes may go out'),
        ...lookAtOwners(await (0,_setup_people_js__WEBPACK_IMPORTED_MODULE_12__/* .readOwners */ .hC)(root)),
        ...lookAtWorkflows(workflows, governed),
        await isThere(root, _domain_terms_stop_words_js__WEBPACK_IMPORTED_MODULE_5__/* .STOP_FORM */ .ae, 'the form that stops deployments'),
        await isThere(root, _domain_terms_raise_words_js__WEBPACK_IMPORTED_MODULE_4__/* .RAISE_FORM */ .I2, 'the form that raises a change'),
        await isThere(root, _setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .RAISE */ .pN, 'the workflow that makes a record of such an issue'),
    ];
    const facts = looks.map(({ isDone, what, todo }) => isDone
        ? { label: 'there', content: what, standing: 'good' }
        : { label: 'missing', content: `${what}: ${todo}`, standing: 'open' });
    const blocks = [
        { kind: 'facts', what: 'parts', facts },
        (0,_render_document_js__WEBPACK_IMPORTED_MODULE_14__/* .section */ .uW)('Not seen from a checkout; look at these settings:', (0,_setup_next_js__WEBPACK_IMPORTED_MODULE_11__/* .clickSteps */ .I)({ address: await (0,_checkout_git_js__WEBPACK_IMPORTED_MODULE_1__.originAddress)(root), environments: governed })),
    ];
    (0,_kit_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)(terminal, blocks);
    return looks.every(({ isDone }) => isDone) ? _kit_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.pass : _kit_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.refused;
}
/** @param governed environments that a job deploys to and that the policy governs */
function lookAtWorkflows({ deploys, review, zeros }, governed) {
    return [
        {
            isDone: review !== null,
            what: 'the status at review',
            todo: `no workflow asks the gate on pull requests: \`change-gate init\` writes ${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .WORKFLOW */ .Ep}`,
        },
        ...governed.map((name) => {
            const jobs = deploys.filter(({ environment }) => (0,_domain_text_names_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameName */ .yS)(environment, name));
            const open = jobs
                .filter(({ gate }) => gate !== 'first')
                .map(({ path, line, job }) => `${path}:${line} (job ${job})`);
            return {
                isDone: open.length === 0,
                what: `the gate before a deployment to ${name}`,
                todo: `it is not the first step of ${open.join(', ')}; the first lines of ${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .WORKFLOW */ .Ep} show how`,
            };
        }),
        {
            isDone: governed.length > 0,
            what: 'a job that deploys to a governed environment',
            todo: 'no job of a workflow names one under `environment:`, so no deployment passes the gate',
        },
        {
            isDone: zeros.length === 0,
            what: 'the version of the action',
            todo: `${zeros.join(', ')}: replace the zeros with the commit of the release that you use`,
        },
    ];
}
function lookAtRules(policy, register) {
    const managers = (register?.people ?? []).filter(({ role }) => role === 'change-and-release-manager').length;
    return [
        {
            isDone: policy !== null,
            what: 'the policy',
            todo: `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/policy.yml is not there or has faults: \`change-gate init\` writes one, \`change-gate check\` shows faults`,
        },
        {
            isDone: (policy?.['coverage-since'] ?? null) !== null,
            what: 'where coverage starts',
            todo: `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/policy.yml has no \`coverage-since\`: a first deployment would be refused once the gate enforces`,
        },
        {
            isDone: policy?.environments.every(({ gate }) => gate !== 'advise') === true,
            what: 'the gate enforces',
            todo: `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/policy.yml only advises, or is not there; write enforce when its warnings are the ones you expect`,
        },
        {
            isDone: managers >= 2 || (register?.teams ?? []).length > 0,
            what: 'two people who may approve',
            todo: `${_setup_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FOLDER */ .L7}/register.yml names ${managers} change and release managers, and nobody approves a change of their own`,
        },
    ];
}
function lookAtOwners(owners) {
    const isGuarded = /^\s*(?:\*|\/?\.github\/?\S*)\s+@\S+/mu.test(owners?.text ?? '');
    return [
        {
            isDone: isGuarded,
            what: 'who guards the rules',
            todo: `${owners?.path ?? _setup_people_js__WEBPACK_IMPORTED_MODULE_12__/* .OWNERS */ .H1[0]} names nobody for /.github/; end it with a line such as /.github/ @acme/change-managers`,
        },
    ];
}
async function isThere(root, path, what) {
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(root, path);
    return {
        isDone: file.kind === 'known' && file.value !== null,
        what,
        todo: `there is no ${path}; \`change-gate init\` writes one`,
    };
}
async function readIfThere(root, path, parse) {
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(root, path);
    if (file.kind !== 'known' || file.value === null)
        return null;
    const parsed = parse(path, file.value.bytes);
    return parsed.kind === 'valid' ? parsed.value : null;
}


/***/ })

};
;