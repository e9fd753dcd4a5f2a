exports.id = 1669;
exports.ids = [1669,6345];
exports.modules = {

/***/ 5860:
/***/ (function (module) {

// The folder that this program lies in: of the bundle, or of its source. CommonJS knows its own, and the command line is bundled as that.
module.exports = __dirname;


/***/ }),

/***/ 1669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _kit_here_cjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5860);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);
/* harmony import */ var _kit_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6096);
/* harmony import */ var _options_demo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
/**
 * `change-gate demo`: starts the program of `dist/demo/`, in which an embedded GitHub and a runner play. It needs neither network nor
 * installation, and leaves nothing running.
 */







const command = { options: _options_demo_js__WEBPACK_IMPORTED_MODULE_6__.OPTIONS, run: demo };
function demo(args, terminal) {
    const given = _options_demo_js__WEBPACK_IMPORTED_MODULE_6__.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUsage */ .ms)(terminal, 'demo', given);
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_kit_here_cjs__WEBPACK_IMPORTED_MODULE_3__, '..', 'demo', 'index.js');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program)) {
        terminal.err('change-gate demo: dist/demo/index.js is not beside this program; run it from a checkout of change-gate\n');
        return _kit_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage;
    }
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath, [program], { stdio: ['ignore', 'inherit', 'inherit'] });
    return status ?? _kit_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.undetermined;
}


/***/ }),

/***/ 6345:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate demo`. */


const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('demo', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6)(), {});


/***/ })

};
;