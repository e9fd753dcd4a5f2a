"use strict";
exports.id = 6352;
exports.ids = [6352,4420];
exports.modules = {

/***/ 6352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3804);
/* harmony import */ var _checkout_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);
/* harmony import */ var _domain_decision_wide_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _domain_terms_generated_presets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7987);
/* harmony import */ var _domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9047);
/* harmony import */ var _files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7496);
/* harmony import */ var _render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2616);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5368);
/* harmony import */ var _kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(638);
/* harmony import */ var _kit_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5021);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6096);
/* harmony import */ var _options_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4420);
/** `change-gate policy`: the policy in force in this checkout, every value with where it comes from: its own line, its preset, or the built-in. */












const PATH = '.github/change-gate/policy.yml';
const command = { options: _options_policy_js__WEBPACK_IMPORTED_MODULE_11__.OPTIONS, run: policy };
async function policy(args, terminal) {
    const given = _options_policy_js__WEBPACK_IMPORTED_MODULE_11__.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'policy', given);
    const file = await (0,_checkout_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .Gu)(given.root, PATH);
    if (file.kind === 'unavailable')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseUsage */ .ms)(terminal, 'policy', file.because);
    const text = file.value === null ? '' : new TextDecoder().decode(file.value.bytes);
    let own = null;
    if (file.value !== null) {
        const parsed = (0,_files_kinds_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(PATH, file.value.bytes);
        if (parsed.kind === 'faulty') {
            const faults = parsed.diagnostics.map((one) => ({ ...one, level: 'error', change: null, where: null }));
            terminal.err((0,_kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFaults */ .MT)(faults, new Map([[PATH, text]]), terminal));
            return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.undetermined;
        }
        own = parsed.value;
    }
    const complete = (0,_domain_terms_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .completePolicy */ .o)(own === null ? null : PATH, own);
    const wide = (0,_domain_decision_wide_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .findWideGlobs */ .g)(complete).map((finding) => locate(text, finding));
    if (wide.length > 0)
        terminal.err((0,_kit_read_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFaults */ .MT)(wide, new Map([[PATH, text]]), terminal));
    const values = listValues(complete, own, text);
    if (given.format === 'text')
        (0,_kit_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)(terminal, [tableOf(values)]);
    else
        terminal.out((0,_render_plain_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJsonText */ .j)(values.map(({ key, value, origin }) => ({ key: key.join('.'), value, origin }))));
    return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.pass;
}
function listValues({ path: _path, environments, ...rest }, own, text) {
    const preset = own?.extends === undefined ? null : { name: own.extends, value: _domain_terms_generated_presets_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESETS */ .f[own.extends] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, keepSourceTokens: true });
    const originOf = (key) => {
        const fromPreset = preset !== null && has(preset.value, key) ? preset.name : null;
        if (!has(own, key))
            return fromPreset ?? 'built-in';
        const node = document.getIn(key, true);
        const line = `${PATH}:${lines.linePos(node?.range?.[0] ?? 0).line}`;
        // An environment of both has of the preset what its own entry leaves out.
        return fromPreset !== null && key[0] === 'environments' ? `${line} and ${fromPreset}` : line;
    };
    // In the order in which they are matched; one that none matches is enforced.
    const places = environments.map(({ pattern, ...rule }) => {
        const key = ['environments', pattern];
        return { key, value: rule, origin: originOf(key) };
    });
    return [...places, ...leaves(rest, []).map(({ key, value }) => ({ key, value, origin: originOf(key) }))];
}
/** With where it stands: what a preset brought has no line of its own. */
function locate(text, finding) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines }).getIn(finding.where?.pointer ?? [], true);
    const start = node?.range?.[0];
    const { line = null, col = null } = start === undefined ? {} : lines.linePos(start);
    return { ...finding, path: PATH, line, column: col };
}
/** Every list and every plain value; a mapping is opened. */
function leaves(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [{ key, value }];
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...key, name]));
}
function has(value, [first, ...rest]) {
    if (first === undefined)
        return true;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first))
        return false;
    return has(value[first], rest);
}
/** A row for every value; a list of mappings has a row for each of them. */
function tableOf(values) {
    const columns = ['key', 'value', 'origin'].map((name) => ({ name }));
    return { kind: 'table', what: 'values', columns, rows: values.flatMap(rowsOf), isGrid: true };
}
function rowsOf({ key, value, origin }) {
    const name = key.join('.');
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
        return [[name, '', origin], ...value.map((one) => ['', `- ${JSON.stringify(one)}`, ''])];
    return [[name, typeof value === 'string' ? value : JSON.stringify(value), origin]];
}


/***/ }),

/***/ 5021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3552);

function say(terminal, blocks) {
    const { isColour: colour, width, program } = terminal;
    terminal.out((0,_render_plain_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAsText */ .S)({ title: null, blocks, whole: null }, { colour, width, program }));
}


/***/ }),

/***/ 4420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate policy`. */


const FORMATS = ['text', 'json'];
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('policy', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(), {
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV)(),
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: text', 'text'),
});


/***/ }),

/***/ 7491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findWideGlobs)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6150);

const KEYS = ['records', 'configuration-items'];
function findWideGlobs(policy) {
    const { path } = policy;
    if (path === null)
        return [];
    return KEYS.flatMap((key) => policy[key].flatMap((glob, index) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsEverywhere */ .C9)(glob) ? [wide(path, key, glob, index)] : []));
}
function wide(path, key, glob, index) {
    const below = glob.replace(/^(?:\*\*\/)+/u, '');
    return {
        reason: 'glob-wide',
        level: 'warning',
        change: null,
        message: `\`${glob}\` under \`${key}\` leads into every folder. Where a repository has more files than GitHub lists at once, each run asks for all its folders, and with more than 3,000 of them it decides nothing.`,
        remedy: `Begin it with a folder (as \`services/**/${below}\` does). If the repository stays small, you can leave it as it is.`,
        where: { file: path, pointer: [key, index] },
    };
}


/***/ }),

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


/***/ })

};
;