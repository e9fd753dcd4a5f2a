"use strict";
exports.id = 6867;
exports.ids = [6867,4907];
exports.modules = {

/***/ 6867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var plain_program = __webpack_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 6 modules
var writer = __webpack_require__(3552);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/report/reasons/generated/explanations.js
var explanations = __webpack_require__(6087);
;// CONCATENATED MODULE: ./.build/build/src/report/reasons/explain.js
/** What `change-gate explain REASON` says: one reason in full, from the catalogue and the explanations, and nothing else. */



const EFFECTS = {
    undetermined: 'The decision is undetermined: the gate could not find out, so nothing is authorised.',
    refused: 'The change is refused until this is put right.',
    awaiting: 'The change waits: nothing is wrong with it, and people or time are still needed.',
    none: 'Where it is a notice or a warning, as it mostly is, it stops nothing.',
};
/** What a reason of this weight does to a decision, in a sentence. */
function describeEffect(id) {
    return EFFECTS[reasons/* CATALOGUE */.yh[id].weight];
}
function explanationOf(id) {
    const { title, remedy, controls } = reasons/* CATALOGUE */.yh[id];
    const { meaning, why, before, after } = explanations/* EXPLANATIONS */.n[id];
    return {
        title: id,
        blocks: [
            (0,render_document/* sentence */.em)(`${title}.`),
            { kind: 'lines', texts: meaning.split('\n') },
            (0,render_document/* section */.uW)('What it does', [(0,render_document/* sentence */.em)(describeEffect(id))]),
            (0,render_document/* section */.uW)('Why it matters', [(0,render_document/* sentence */.em)(why)]),
            (0,render_document/* section */.uW)('What to do', [(0,render_document/* sentence */.em)(remedy)]),
            ...example('Before', before),
            ...example('After', after),
            ...(controls.length === 0 ? [] : [(0,render_document/* section */.uW)('Helps to show', [(0,render_document/* sentence */.em)(`${controls.join(', ')}.`)])]),
        ],
        whole: null,
    };
}
function example(heading, text) {
    return text === undefined ? [] : [(0,render_document/* section */.uW)(heading, [{ kind: 'source', language: 'yaml', text }])];
}

// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
// EXTERNAL MODULE: ./.build/build/src/cli/options/explain.js
var explain = __webpack_require__(4907);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/explain.js
/** `change-gate explain REASON`: what a reason means, why it matters, and how to fix it. */










const command = { options: explain.OPTIONS, run: explain_explain };
function explain_explain(args, terminal) {
    const given = explain.OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'explain', given);
    const [id, ...more] = given.named;
    if (id === undefined || more.length > 0) {
        terminal.err(`change-gate explain: name one reason. There are:\n  ${reasons/* REASON_IDS */.At.join('\n  ')}\n`);
        return kit_terminal/* EXIT */.dc.usage;
    }
    if (!(0,reasons/* isReasonId */.mS)(id)) {
        const near = (0,suggest/* suggest */.Z)(id, reasons/* REASON_IDS */.At);
        const alike = reasons/* REASON_IDS */.At.filter((one) => id !== '' && one.includes(id.toLowerCase()));
        const hint = near === null ? sayAlike(alike) : `; did you mean ${near}?`;
        terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate explain: there is no reason ${(0,quote/* quote */.hD)(id)}${(0,plain_program/* nameCommands */.G2)(hint, terminal.program)}\n`));
        return kit_terminal/* EXIT */.dc.usage;
    }
    const { isColour: colour, width, program } = terminal;
    terminal.out((0,writer/* renderAsText */.S)(explanationOf(id), { colour, width, program }));
    return kit_terminal/* EXIT */.dc.pass;
}
function sayAlike(alike) {
    return alike.length === 0 || alike.length > 12
        ? '; `change-gate explain` alone lists them all'
        : `; there are ${alike.join(', ')}`;
}


/***/ }),

/***/ 4907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPTIONS: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2663);
/* harmony import */ var _kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
/** The options of `change-gate explain`. */


const OPTIONS = (0,_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF)('explain', 
// Which there are is said where none is named, or more than one.
{ ...(0,_kit_option_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNumber */ .iG)('REASON', 'the id of a reason, as a report names it'), value: 'REASON' }, {});


/***/ })

};
;