export const id = 7059;
export const ids = [7059];
export const modules = {

/***/ 2327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sE: () => (/* binding */ evaluateWhen)
/* harmony export */ });
/* unused harmony exports hasDowntime, isFirstTime */
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6150);
/**
 * Does a `when` of the policy apply to a change? Several keys mean and, a list means or. The answer is three-valued: where the
 * changed files are not known, a condition on paths is neither true nor false.
 */



/** A planned downtime that is not zero; an unanswered question counts as the answer that raises. */
function hasDowntime(record) {
    const downtime = record.risk?.downtime;
    if (record.risk === undefined)
        return false;
    return downtime === undefined || !/^P(?:0+D)?(?:T(?:0+H)?(?:0+M)?(?:0+(?:\.0+)?S)?)?$/.test(downtime);
}
function isFirstTime(record) {
    return record.risk !== undefined && record.risk['first-time'] !== false;
}
function evaluateWhen(when, subject) {
    const { record } = subject;
    // No `when` matches every normal and emergency change: a standard change was approved with its model.
    if (when === undefined)
        return record.type !== 'standard';
    const answers = [];
    const types = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.type);
    if (types !== null)
        answers.push(types.includes(record.type));
    const risks = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.risk);
    if (risks !== null)
        answers.push(subject.risk === null ? 'unknown' : risks.includes(subject.risk));
    const environments = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.environments);
    if (environments !== null) {
        answers.push(environments.some((pattern) => subject.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameMatch */ .bQ)(pattern, name))));
    }
    const items = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when['configuration-items']);
    if (items !== null) {
        const touched = record['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
        answers.push(items.some((item) => touched.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(item))));
    }
    const criticalities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.criticality);
    if (criticalities !== null)
        answers.push(subject.criticality !== null && criticalities.includes(subject.criticality));
    const globs = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.paths);
    if (globs !== null) {
        answers.push(subject.files === null ? 'unknown' : subject.files.some((file) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathMatch */ .j2)(globs, file)));
    }
    const priorities = (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(when.priority);
    if (priorities !== null)
        answers.push(record.priority !== undefined && priorities.includes(record.priority));
    if (when['first-time'] !== undefined)
        answers.push(isFirstTime(record) === when['first-time']);
    if (when.downtime !== undefined)
        answers.push(hasDowntime(record) === when.downtime);
    if (when['backout-tested'] !== undefined) {
        answers.push((record.plan?.backout.tested ?? false) === when['backout-tested']);
    }
    // `when: {}` says nothing that could be true or false; neither dropping its rule nor taking it for "always" would be safe.
    if (answers.length === 0)
        return 'unknown';
    if (answers.includes(false))
        return false;
    return answers.includes('unknown') ? 'unknown' : true;
}


/***/ }),

/***/ 4950:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf),
/* harmony export */   y: () => (/* binding */ assessRisk)
/* harmony export */ });
/* harmony import */ var _terms_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/**
 * Risk: the 5 \u00d7 5 matrix, its bands, and the floors of the policy. The final level is the highest of computed, declared and
 * floors; nothing in a record can lower it.
 */


/** The band of impact \u00d7 likelihood; `score` is 1 to 25. */
function bandOf(score, bands) {
    if (score >= bands.extreme)
        return 'extreme';
    if (score >= bands.high)
        return 'high';
    if (score >= bands.moderate)
        return 'moderate';
    return 'low';
}
/**
 * Computes a change's risk.
 * @param modelLevel the level of a standard change's model, which stands in for a risk assessment
 */
function assessRisk(record, bands, floors, subject, modelLevel) {
    const { risk } = record;
    const score = risk === undefined ? null : risk.impact * risk.likelihood;
    const computed = score === null ? null : bandOf(score, bands);
    const declared = risk?.level ?? null;
    const applied = [];
    const undecided = [];
    const start = [computed, declared, modelLevel].filter((level) => level !== null);
    // A floor may ask for a risk level itself; it is asked with the level before any floor, so that their order cannot matter.
    const before = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)(start);
    for (const floor of floors) {
        const truth = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateWhen */ .sE)(floor.when, { ...subject, record, risk: before });
        if (truth === true)
            applied.push(floor);
        else if (truth === 'unknown')
            undecided.push(floor);
    }
    // Nothing declared and no model: the record is at fault elsewhere; until then the worst is assumed.
    const base = start.length === 0 ? ['extreme'] : start;
    const final = (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .highestRisk */ .gh)([...base, ...applied.map((floor) => floor['at-least'])]);
    return {
        verdict: { score, computed, declared, final, floors: applied.map((floor) => floor.name) },
        floors: applied,
        undecided: undecided.filter((floor) => (0,_terms_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisk */ .l$)(floor['at-least'], final) > 0),
    };
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** The levels of risk, lowest first, and which is higher. */
const RISK_LEVELS = ['low', 'moderate', 'high', 'extreme'];
/** Negative, zero or positive as `a` is below, equal to or above `b`. */
function compareRisk(a, b) {
    return RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
}
function highestRisk(levels) {
    return levels.reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
}


/***/ }),

/***/ 1492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A9: () => (/* binding */ addWorkingDays),
  u2: () => (/* binding */ countWorkingDays),
  FQ: () => (/* binding */ holidaysOf)
});

// UNUSED EXPORTS: isKnownDay, isWorkingDay

// EXTERNAL MODULE: ./.build/build/src/domain/time/days.js
var days = __webpack_require__(4360);
;// CONCATENATED MODULE: ./.build/build/src/domain/time/generated/bank-holidays.js
// Generated by scripts/generate.mjs from data/uk-bank-holidays.json. Do not edit.
// Source: GOV.UK bank holidays. Contains public sector information licensed under the Open Government Licence v3.0.
/** The bank holidays of the United Kingdom by division, in order of date (YYYY-MM-DD). */
const BANK_HOLIDAYS = {
    source: 'GOV.UK bank holidays, Open Government Licence v3.0',
    lastUpdated: '2025-11-24',
    divisions: {
        'england-and-wales': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'scotland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-01-02', title: '2nd january' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-08-05', title: 'Summer' },
            { date: '2019-12-02', title: 'St andrew' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-01-02', title: '2nd january' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-08-03', title: 'Summer' },
            { date: '2020-11-30', title: 'St andrew' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-01-04', title: '2nd january' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-08-02', title: 'Summer' },
            { date: '2021-11-30', title: 'St andrew' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-01-04', title: '2nd january' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-08-01', title: 'Summer' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-11-30', title: 'St andrew' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-01-03', title: '2nd january' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-08-07', title: 'Summer' },
            { date: '2023-11-30', title: 'St andrew' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-01-02', title: '2nd january' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-08-05', title: 'Summer' },
            { date: '2024-12-02', title: 'St andrew' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-01-02', title: '2nd january' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-08-04', title: 'Summer' },
            { date: '2025-12-01', title: 'St andrew' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-01-02', title: '2nd january' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-06-15', title: 'World cup' },
            { date: '2026-08-03', title: 'Summer' },
            { date: '2026-11-30', title: 'St andrew' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-01-04', title: '2nd january' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-08-02', title: 'Summer' },
            { date: '2027-11-30', title: 'St andrew' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-01-04', title: '2nd january' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-08-07', title: 'Summer' },
            { date: '2028-11-30', title: 'St andrew' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
        'northern-ireland': [
            { date: '2019-01-01', title: 'New year' },
            { date: '2019-03-18', title: 'St patrick' },
            { date: '2019-04-19', title: 'Good friday' },
            { date: '2019-04-22', title: 'Easter monday' },
            { date: '2019-05-06', title: 'Early may' },
            { date: '2019-05-27', title: 'Spring' },
            { date: '2019-07-12', title: 'Battle boyne' },
            { date: '2019-08-26', title: 'Late august' },
            { date: '2019-12-25', title: 'Christmas' },
            { date: '2019-12-26', title: 'Boxing day' },
            { date: '2020-01-01', title: 'New year' },
            { date: '2020-03-17', title: 'St patrick' },
            { date: '2020-04-10', title: 'Good friday' },
            { date: '2020-04-13', title: 'Easter monday' },
            { date: '2020-05-08', title: 'Early may ve' },
            { date: '2020-05-25', title: 'Spring' },
            { date: '2020-07-13', title: 'Battle boyne' },
            { date: '2020-08-31', title: 'Late august' },
            { date: '2020-12-25', title: 'Christmas' },
            { date: '2020-12-28', title: 'Boxing day' },
            { date: '2021-01-01', title: 'New year' },
            { date: '2021-03-17', title: 'St patrick' },
            { date: '2021-04-02', title: 'Good friday' },
            { date: '2021-04-05', title: 'Easter monday' },
            { date: '2021-05-03', title: 'Early may' },
            { date: '2021-05-31', title: 'Spring' },
            { date: '2021-07-12', title: 'Battle boyne' },
            { date: '2021-08-30', title: 'Late august' },
            { date: '2021-12-27', title: 'Christmas' },
            { date: '2021-12-28', title: 'Boxing day' },
            { date: '2022-01-03', title: 'New year' },
            { date: '2022-03-17', title: 'St patrick' },
            { date: '2022-04-15', title: 'Good friday' },
            { date: '2022-04-18', title: 'Easter monday' },
            { date: '2022-05-02', title: 'Early may' },
            { date: '2022-06-02', title: 'Spring' },
            { date: '2022-06-03', title: 'Queen platinum' },
            { date: '2022-07-12', title: 'Battle boyne' },
            { date: '2022-08-29', title: 'Late august' },
            { date: '2022-09-19', title: 'Queens bank holiday' },
            { date: '2022-12-26', title: 'Boxing day' },
            { date: '2022-12-27', title: 'Christmas' },
            { date: '2023-01-02', title: 'New year' },
            { date: '2023-03-17', title: 'St patrick' },
            { date: '2023-04-07', title: 'Good friday' },
            { date: '2023-04-10', title: 'Easter monday' },
            { date: '2023-05-01', title: 'Early may' },
            { date: '2023-05-08', title: 'Kings coronation' },
            { date: '2023-05-29', title: 'Spring' },
            { date: '2023-07-12', title: 'Battle boyne' },
            { date: '2023-08-28', title: 'Late august' },
            { date: '2023-12-25', title: 'Christmas' },
            { date: '2023-12-26', title: 'Boxing day' },
            { date: '2024-01-01', title: 'New year' },
            { date: '2024-03-18', title: 'St patrick' },
            { date: '2024-03-29', title: 'Good friday' },
            { date: '2024-04-01', title: 'Easter monday' },
            { date: '2024-05-06', title: 'Early may' },
            { date: '2024-05-27', title: 'Spring' },
            { date: '2024-07-12', title: 'Battle boyne' },
            { date: '2024-08-26', title: 'Late august' },
            { date: '2024-12-25', title: 'Christmas' },
            { date: '2024-12-26', title: 'Boxing day' },
            { date: '2025-01-01', title: 'New year' },
            { date: '2025-03-17', title: 'St patrick' },
            { date: '2025-04-18', title: 'Good friday' },
            { date: '2025-04-21', title: 'Easter monday' },
            { date: '2025-05-05', title: 'Early may' },
            { date: '2025-05-26', title: 'Spring' },
            { date: '2025-07-14', title: 'Battle boyne' },
            { date: '2025-08-25', title: 'Late august' },
            { date: '2025-12-25', title: 'Christmas' },
            { date: '2025-12-26', title: 'Boxing day' },
            { date: '2026-01-01', title: 'New year' },
            { date: '2026-03-17', title: 'St patrick' },
            { date: '2026-04-03', title: 'Good friday' },
            { date: '2026-04-06', title: 'Easter monday' },
            { date: '2026-05-04', title: 'Early may' },
            { date: '2026-05-25', title: 'Spring' },
            { date: '2026-07-13', title: 'Battle boyne' },
            { date: '2026-08-31', title: 'Late august' },
            { date: '2026-12-25', title: 'Christmas' },
            { date: '2026-12-28', title: 'Boxing day' },
            { date: '2027-01-01', title: 'New year' },
            { date: '2027-03-17', title: 'St patrick' },
            { date: '2027-03-26', title: 'Good friday' },
            { date: '2027-03-29', title: 'Easter monday' },
            { date: '2027-05-03', title: 'Early may' },
            { date: '2027-05-31', title: 'Spring' },
            { date: '2027-07-12', title: 'Battle boyne' },
            { date: '2027-08-30', title: 'Late august' },
            { date: '2027-12-27', title: 'Christmas' },
            { date: '2027-12-28', title: 'Boxing day' },
            { date: '2028-01-03', title: 'New year' },
            { date: '2028-03-17', title: 'St patrick' },
            { date: '2028-04-14', title: 'Good friday' },
            { date: '2028-04-17', title: 'Easter monday' },
            { date: '2028-05-01', title: 'Early may' },
            { date: '2028-05-29', title: 'Spring' },
            { date: '2028-07-12', title: 'Battle boyne' },
            { date: '2028-08-28', title: 'Late august' },
            { date: '2028-12-25', title: 'Christmas' },
            { date: '2028-12-26', title: 'Boxing day' },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/build/src/domain/time/working-days.js
/**
 * Working days: Monday to Friday without the bank holidays of a division and the policy's own days. Beyond the years that the
 * published data hold nothing is guessed: the answer is "beyond".
 */


const known = new WeakMap();
/** The days of the policy's `holidays` and `extra-holidays`; kept as long as the policy is. The published data hold whole years. */
function holidaysOf(policy) {
    const holidays = known.get(policy) ?? readHolidays(policy);
    known.set(policy, holidays);
    return holidays;
}
function readHolidays(policy) {
    const published = policy.holidays === 'none' ? [] : BANK_HOLIDAYS.divisions[policy.holidays];
    const days = new Map(published.map(({ date, title }) => [date, title]));
    for (const { date, name } of policy['extra-holidays'])
        days.set(date, name);
    const first = published[0]?.date.slice(0, 4);
    const last = published.at(-1)?.date.slice(0, 4);
    if (policy.holidays === 'none')
        return { days, known: null };
    return { days, known: { first: `${first}-01-01`, last: `${last}-12-31` } };
}
/** Whether the data say which days around `day` are holidays. */
function isKnownDay(day, holidays) {
    const text = (0,days/* describeDate */.eG)(day);
    return holidays.known === null || (holidays.known.first <= text && text <= holidays.known.last);
}
function isWorkingDay(day, holidays) {
    return (0,days/* weekdayOf */.Up)(day) <= 5 && !holidays.days.has((0,days/* describeDate */.eG)(day));
}
/**
 * The N such that `to` is the N-th working day after `from`: how many working days lie after `from`, up to and with `to`.
 * Thursday 19 to Tuesday 24 November 2026 is 3. Not after `from`: 0. Takes the same time however far apart they are.
 */
function countWorkingDays(from, to, holidays) {
    const apart = (0,days/* countDays */.Tm)(from, to);
    if (apart <= 0)
        return { kind: 'count', count: 0 };
    if (holidays.known !== null && !(isKnownDay((0,days/* addDays */.fi)(from, 1), holidays) && isKnownDay(to, holidays))) {
        return { kind: 'beyond', known: holidays.known };
    }
    let count = Math.floor(apart / 7) * 5;
    for (let left = apart % 7; left > 0; left -= 1) {
        if ((0,days/* weekdayOf */.Up)((0,days/* addDays */.fi)(to, 1 - left)) <= 5)
            count += 1;
    }
    const [first, last] = [(0,days/* describeDate */.eG)(from), (0,days/* describeDate */.eG)(to)];
    for (const text of holidays.days.keys()) {
        if (first < text && text <= last && isWeekday(text))
            count -= 1;
    }
    return { kind: 'count', count };
}
function isWeekday(text) {
    const day = (0,days/* parseDay */.Iq)(text);
    return day !== null && (0,days/* weekdayOf */.Up)(day) <= 5;
}
/** The `count`-th working day after `day`; `day` itself when `count` is 0. */
function addWorkingDays(day, count, holidays) {
    let reached = day;
    for (let left = count; left > 0;) {
        reached = (0,days/* addDays */.fi)(reached, 1);
        if (holidays.known !== null && !isKnownDay(reached, holidays))
            return { kind: 'beyond', known: holidays.known };
        if (isWorkingDay(reached, holidays))
            left -= 1;
    }
    return { kind: 'day', day: reached };
}


/***/ })

};
