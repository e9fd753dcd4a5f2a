export const id = 6192;
export const ids = [6192];
export const modules = {

/***/ 6192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);



const RESULTS = ['successful', 'successful-with-issues', 'backed-out', 'failed'];
const TIMES = '--started and --ended are needed, as instants with an offset';
const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF)('close', (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .exactlyOne */ .BK)('ID', 'the record', 'name one record, by its id'), {
    result: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(RESULTS, 'how the change ended')),
    started: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)('when it began to go out'), TIMES),
    ended: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)('when it was over'), TIMES),
    summary: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('S', 'what people should know of how it went'),
    root: (0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .folder */ .TV)(),
}, ({ started, ended }) => (0,_domain_time_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .QI)(started, ended) > 0 ? `--ended ${ended} lies before --started ${started}` : null);


/***/ }),

/***/ 4633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   m7: () => (/* binding */ dateIn)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);
/* harmony import */ var _wall_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4885);
/** Instants as RFC 3339 text: order, calendar day in a zone, and sums with ISO 8601 durations (a day is 24 hours). */




/** Negative, zero or positive as `a` is before, at or after `b`. @throws RangeError on text that is no instant; the records layer lets none through. */
function compareInstants(a, b) {
    const apart = readInstant(a) - readInstant(b);
    // Texts may be finer than the milliseconds that numbers keep.
    return Math.sign(apart === 0 ? nanosecondsOf(a) - nanosecondsOf(b) : apart);
}
function isBefore(a, b) {
    return compareInstants(a, b) < 0;
}
function laterOf(a, b) {
    return compareInstants(a, b) >= 0 ? a : b;
}
function earlierOf(a, b) {
    return compareInstants(a, b) <= 0 ? a : b;
}
/** The calendar day of an instant in an IANA zone, as `2026-11-24`. */
function dayIn(zone, instant) {
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(dateIn(zone, instant));
}
/** As `dayIn`, to count with. */
function dateIn(zone, instant) {
    return (0,_wall_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(readInstant(instant), zone);
}
/** The end of the last year that has four digits. */
const LAST = 253_402_300_799_000;
/** `instant` plus an ISO 8601 duration of days, hours, minutes and seconds; RFC 3339 in UTC. */
function addTo(instant, duration) {
    const length = (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(duration);
    if (length === null)
        throw new RangeError(`${duration} is no duration.`);
    const sum = (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .toIso */ .tK)(Math.min(readInstant(instant.replace(/\.\d+/, '')) + length, LAST));
    // Durations are whole seconds, so that the part of a second stays as it is.
    const part = fractionOf(instant).replace(/0+$/, '');
    return part === '' ? sum : sum.replace('Z', `.${part}Z`);
}
/** The digits of the fraction of a second. */
function fractionOf(instant) {
    return /\.(\d+)/.exec(instant)?.[1] ?? '';
}
function nanosecondsOf(instant) {
    return Number(fractionOf(instant).padEnd(9, '0'));
}
function readInstant(text) {
    // Facts may hold a leap second, which counts as the second before it.
    const instant = (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(text.replace(/:60(?=[.Zz+-])/, ':59'));
    if (instant === null)
        throw new RangeError(`${text} is no instant.`);
    return instant;
}


/***/ })

};
