"use strict";
exports.id = 227;
exports.ids = [227];
exports.modules = {

/***/ 227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS),
/* harmony export */   dayAfter: () => (/* binding */ dayAfter)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _oversight_measures_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1375);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1971);
/** The options of `change-gate measures`. */





const PERIOD = 'say of which period: --since 2026-10-01 --until 2026-10-31, the first and the last day';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .options */ .fF)('measures', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6)('say --since and --until'), {
    since: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)("the first day, in the policy's zone"), PERIOD),
    until: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)('the last day; at most 120 months'), PERIOD),
    environment: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('NAME', 'only changes that name this environment'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_4__/* .MANY */ .qz,
    facts: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('FILE', 'what GitHub said: deployments, and approvals that count'),
    at: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(),
    ..._shared_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT */ .aQ,
}, ({ since, until }) => (0,_oversight_measures_period_js__WEBPACK_IMPORTED_MODULE_1__/* .findPeriodFault */ .z)(since, dayAfter(until)));
function dayAfter(last) {
    const day = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(last);
    return day === null ? last : (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1));
}


/***/ }),

/***/ 1971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   qz: () => (/* binding */ MANY)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/** Options that several commands have in the same words. */

const FORMATS = ['text', 'markdown', 'html', 'json'];
/** Of a command whose result goes to standard output or into a file. */
const OUTPUT = {
    format: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(FORMATS, 'how it is written; default: by the ending of --output (.txt, .md, .html, .json)'),
    output: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'a file instead of standard output; a file that is there is kept, unless --force is given'),
    force: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyFor */ .Wj)('output', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('overwrites a file that is there')),
};
const MANY = {
    repositories: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('FILE', 'several repositories under the rules of one: FILE lists their checkouts below --root'),
};


/***/ }),

/***/ 1375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ periodOf),
/* harmony export */   z: () => (/* binding */ findPeriodFault)
/* harmony export */ });
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/** The period of the measures: whole days of the policy's zone, half-open, and the months that it touches. */



/** The most months that a period may touch. */
const MOST_MONTHS = 120;
/** What is wrong with a first day and the day after the last one as a period, in words; null where nothing is. */
function findPeriodFault(since, until) {
    const [first, end] = [(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(since), (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(until)];
    if (first === null || end === null)
        return 'a period begins and ends on days that exist';
    if ((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(first, end) <= 0)
        return `--until ${(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)((0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -1))} is before --since ${since}; both days are part of the period`;
    const months = (end.year - first.year) * 12 + end.month - first.month + 1;
    return months > MOST_MONTHS ? `the period touches ${months} months; ask for ${MOST_MONTHS} at most` : null;
}
/** @throws RangeError for days that are no period */
function periodOf(since, until, zone) {
    const [first, end] = [(0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(since), (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(until)];
    if (first === null || end === null || findPeriodFault(since, until) !== null)
        throw new RangeError(`${since} to ${until} is no period.`);
    return {
        since: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(first),
        until: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(end),
        start: (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(first, zone)),
        end: (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .toIso */ .tK)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(end, zone)),
        months: monthsOf(first, (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(end, -1)),
    };
}
function monthsOf(first, last) {
    const count = (last.year - first.year) * 12 + last.month - first.month + 1;
    return Array.from({ length: count }, (_, index) => {
        const months = first.month - 1 + index;
        const begin = { year: first.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
        const close = { ...begin, day: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(begin) };
        const isWhole = (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(first, begin) >= 0 && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(close, last) >= 0;
        return { month: (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(begin).slice(0, 7), isWhole };
    });
}


/***/ })

};
;