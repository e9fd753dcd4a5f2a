export const id = 4311;
export const ids = [4311];
export const modules = {

/***/ 4311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQuestions: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/**
 * Questions to the person at the terminal, one line each. They go to standard error, so that standard output stays what the command
 * writes; when the input ends every open and later question is answered with null.
 */

/** Null where nobody is there to answer: the input or the output is no terminal. Whoever opens it closes it. */
function openQuestions(input = process.stdin, output = process.stderr) {
    if (input.isTTY !== true || output.isTTY !== true)
        return null;
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
    let isOver = false;
    // A question that is open when the input ends is never settled by Node itself.
    const ended = new Promise((resolve) => {
        lines.once('close', () => {
            isOver = true;
            resolve(null);
        });
    });
    return {
        async ask(question) {
            if (isOver)
                return null;
            const answer = await Promise.race([lines.question(question).catch(() => null), ended]);
            return answer === null ? null : answer.trim();
        },
        close: () => lines.close(),
    };
}


/***/ })

};
