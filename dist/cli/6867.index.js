export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 6867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/domain/text/suggest.js
var suggest = __webpack_require__(5899);
// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/render/plain/wrap.js
var wrap = __webpack_require__(392);
// EXTERNAL MODULE: ./.build/build/src/report/reasons/generated/explanations.js
var explanations = __webpack_require__(6087);
;// CONCATENATED MODULE: ./.build/build/src/report/reasons/explain.js
/** What `change-gate explain REASON` prints: one reason in full, from the catalogue and the explanations, and nothing else. */



const WIDTH = 80;
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
/** Plain text of at most 80 columns, but for examples; without a line break at its end. */
function explainReason(id) {
    const { title, remedy, controls } = reasons/* CATALOGUE */.yh[id];
    const { meaning, why, before, after } = explanations/* EXPLANATIONS */.n[id];
    const parts = [
        `${id}\n${title}.`,
        (0,wrap/* wrapText */.C)(meaning, WIDTH),
        section('What it does', describeEffect(id)),
        section('Why it matters', why),
        section('What to do', remedy),
        example('Before', before),
        example('After', after),
        controls.length === 0 ? null : section('Asked for by', `${controls.join(', ')}.`),
    ];
    return parts.filter((part) => part !== null).join('\n\n');
}
function section(heading, text) {
    return `${heading}\n${(0,wrap/* wrapText */.C)(text, WIDTH, '  ')}`;
}
function example(heading, text) {
    if (text === undefined)
        return null;
    const lines = text.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
    return `${heading}\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/explain.js
/** `change-gate explain REASON`: what a reason means, why it matters, and how to fix it. */








const OPTIONS = (0,options/* options */.fF)('explain', 
// Which there are is said where none is named, or more than one.
{ ...(0,option_kinds/* anyNumber */.iG)('REASON', 'the id of a reason, as a report names it'), value: 'REASON' }, {});
const command = { options: OPTIONS, run: explain };
function explain(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'explain', given);
    const [id, ...more] = given.named;
    if (id === undefined || more.length > 0) {
        terminal.err(`change-gate explain: name one reason. There are:\n  ${reasons/* REASON_IDS */.At.join('\n  ')}\n`);
        return kit_terminal/* EXIT */.d.usage;
    }
    if (!(0,reasons/* isReasonId */.mS)(id)) {
        const near = (0,suggest/* suggest */.Z)(id, reasons/* REASON_IDS */.At);
        const alike = reasons/* REASON_IDS */.At.filter((one) => id !== '' && one.includes(id.toLowerCase()));
        const hint = near === null ? sayAlike(alike) : `; did you mean ${near}?`;
        terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate explain: there is no reason ${(0,quote/* quote */.hD)(id)}${hint}\n`));
        return kit_terminal/* EXIT */.d.usage;
    }
    terminal.out(`${explainReason(id)}\n`);
    return kit_terminal/* EXIT */.d.pass;
}
function sayAlike(alike) {
    return alike.length === 0 || alike.length > 12
        ? '; `change-gate explain` alone lists them all'
        : `; there are ${alike.join(', ')}`;
}


/***/ }),

/***/ 392:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Lines for a terminal: text is broken between words, and a word that is too long stays whole rather than lose a part of it. */
/** Wraps each paragraph to `width` columns, `indent` included; no line is cut. */
function wrapText(text, width, indent = '') {
    const room = Math.max(width - indent.length, 20);
    return text
        .split('\n')
        .flatMap((paragraph) => wrapParagraph(paragraph, room))
        .map((line) => (line === '' ? '' : `${indent}${line}`))
        .join('\n');
}
function wrapParagraph(paragraph, room) {
    const lines = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}


/***/ })

};
