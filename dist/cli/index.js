#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6848:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1614:
/***/ (function (__webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6080);

const USAGE = `Usage: change-gate check [RECORD\u2026] [--root DIR] [--environment NAME] [--stage draft|review|deploy]
                        [--at INSTANT] [--facts FILE] [--mode enforce|advise] [--base REF]
                        [--format text|json|markdown|github|sarif|junit] [--watch]
       change-gate new [ID] [--root DIR] [--type normal|standard|emergency] [--title T] [--environment E]\u2026 [--item I]\u2026
                       [--impact 1-5] [--likelihood 1-5] [--start INSTANT] [--end INSTANT] [--requested-by LOGIN]
                       [--assessed-by LOGIN] [--model ID] [--incident X] [--print]
       change-gate init [--root DIR] [--login LOGIN] [--environment E]
       change-gate approve ID [--root DIR] [--as LOGIN] [--decision approved|rejected|deferred] [--note N] [--at INSTANT]
       change-gate close ID --result successful|successful-with-issues|backed-out|failed --started INSTANT --ended INSTANT
                        [--summary S] [--root DIR]
       change-gate roles [LEVEL] [--root DIR] [--at DAY] [--format text|json]
       change-gate calendar [--root DIR] [--from DAY] [--until DAY|--days N] [--at INSTANT] [--environment NAME]\u2026
                            [--item REF]\u2026 [--format text|markdown|ics|json|html] [--output FILE|DIR [--force]]
       change-gate items [REF\u2026] [--root DIR] [--format text|json|markdown]
       change-gate board --meeting DAY [--board NAME] [--since DAY] [--next DAY] [--root DIR] [--facts FILE] [--at INSTANT]
                         [--format text|markdown|html|json] [--output FILE [--force]]
       change-gate measures --since DAY --until DAY [--environment NAME] [--root DIR] [--facts FILE] [--at INSTANT]
                            [--format text|markdown|html|json] [--output FILE [--force]]
       change-gate explain REASON
       change-gate audit [--root DIR] [--since DAY] [--until DAY] [--environment NAME] [--bundles DIR] [--facts FILE]
                         [--policy-repository OWNER/NAME] [--policy-ref REF] [--records-repository OWNER/NAME] [--records-ref REF]
                         [--sample N --seed TEXT] [--at INSTANT] [--format text|json|markdown]
       change-gate replay BUNDLE [--format text|json]
       change-gate demo

RECORD is a path, or an id. Without it every open record is checked. What new, init and approve need and were not given they ask for
where there is a terminal. They overwrite nothing.
Exit: 0 authorised or not required \u00b7 1 refused or awaiting \u00b7 2 wrong usage \u00b7 3 undetermined
`;
async function main(args, terminal) {
    const [command = '', ...rest] = args;
    const usage = rest.includes('--help') || rest.includes('-h') ? usageOf(command) : null;
    if (usage !== null) {
        terminal.out(usage);
        return _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass;
    }
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(4587), __nccwpck_require__.e(8700), __nccwpck_require__.e(2263), __nccwpck_require__.e(6619), __nccwpck_require__.e(6294)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6294))).check(rest, terminal);
        case 'new':
            return withQuestions(async (questions) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 570))).newRecord(rest, terminal, questions));
        case 'init':
            return withQuestions(async (questions) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(296), __nccwpck_require__.e(8229)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8229))).init(rest, terminal, questions));
        case 'approve':
            return withQuestions(async (questions) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(4587), __nccwpck_require__.e(8700), __nccwpck_require__.e(2263), __nccwpck_require__.e(9744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9744))).approve(rest, terminal, questions));
        case 'close':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(5098), __nccwpck_require__.e(3088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 343))).closeRecord(rest, terminal);
        case 'roles':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(3965)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3965))).roles(rest, terminal);
        case 'calendar':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(4103), __nccwpck_require__.e(4587), __nccwpck_require__.e(7496), __nccwpck_require__.e(3047)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3047))).calendar(rest, terminal);
        case 'items':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(9671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9671))).items(rest, terminal);
        case 'board':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(4587), __nccwpck_require__.e(8700), __nccwpck_require__.e(7496), __nccwpck_require__.e(6672)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6672))).board(rest, terminal);
        case 'measures':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(9304)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9304))).measures(rest, terminal);
        case 'explain':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9348), __nccwpck_require__.e(9298), __nccwpck_require__.e(6867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6867))).explain(rest, terminal);
        case 'audit':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(9348), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(4587), __nccwpck_require__.e(8700), __nccwpck_require__.e(2263), __nccwpck_require__.e(6619), __nccwpck_require__.e(8555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8555))).audit(rest, terminal);
        case 'replay':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3065), __nccwpck_require__.e(7059), __nccwpck_require__.e(9348), __nccwpck_require__.e(4103), __nccwpck_require__.e(5098), __nccwpck_require__.e(4587), __nccwpck_require__.e(8700), __nccwpck_require__.e(2263), __nccwpck_require__.e(6619), __nccwpck_require__.e(5888), __nccwpck_require__.e(9252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9252))).replay(rest, terminal);
        case 'demo':
            return (await __nccwpck_require__.e(/* import() */ 1669).then(__nccwpck_require__.bind(__nccwpck_require__, 1669))).demo(rest, terminal);
        case 'help':
        case '--help':
        case '-h':
            terminal.out(usageOf(rest[0] ?? '') ?? USAGE);
            return _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.pass;
        default:
            terminal.err(`change-gate: ${command === '' ? 'no command' : `unknown command ${JSON.stringify(command)}`}\n\n${USAGE}`);
            return _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.usage;
    }
}
/** The lines of USAGE for one command; null where it is none. */
function usageOf(command) {
    const lines = USAGE.split('\n');
    const first = lines.findIndex((line) => line.slice(7).startsWith(`change-gate ${command} `) || line.slice(7) === `change-gate ${command}`);
    if (command === '' || first < 0)
        return null;
    const more = lines.slice(first + 1).findIndex((line) => !/^ {9}/u.test(line));
    return `Usage: ${lines[first]?.slice(7)}\n${lines
        .slice(first + 1, first + 1 + more)
        .map((line) => `${line}\n`)
        .join('')}`;
}
async function withQuestions(run) {
    const { openQuestions } = await __nccwpck_require__.e(/* import() */ 4311).then(__nccwpck_require__.bind(__nccwpck_require__, 4311));
    const questions = openQuestions();
    try {
        return await run(questions);
    }
    finally {
        questions?.close();
    }
}
const { openTerminal } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6080));
const terminal = openTerminal();
try {
    process.exitCode = await main(process.argv.slice(2), terminal);
}
catch (error) {
    // A fault of the program itself: no stack for people, and never a pass.
    terminal.err(`change-gate: an internal fault stopped the run: ${error instanceof Error ? error.message : 'unknown'}\nNothing was authorised. Please report this.\n`);
    if (process.env['CHANGE_GATE_DEBUG'] !== undefined && error instanceof Error)
        terminal.err(`${error.stack}\n`);
    process.exitCode = _cli_kit_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.undetermined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6080:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   openTerminal: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/** The streams and the clock of the command line, given to commands as arguments. */

const EXIT = { pass: 0, refused: 1, usage: 2, undetermined: 3 };
function openTerminal() {
    const { env } = process;
    return {
        out: startWriting(1),
        err: startWriting(2),
        get isColour() {
            return isTerminal(1) && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
        },
        get isLive() {
            return isTerminal(2) && env['TERM'] !== 'dumb';
        },
        get width() {
            return isTerminal(1) ? (process.stdout.columns ?? 80) : 80;
        },
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
    };
}
function isTerminal(fd) {
    return mayBeTerminal(fd) && (fd === 1 ? process.stdout : process.stderr).isTTY === true;
}
function mayBeTerminal(fd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isCharacterDevice();
    }
    catch {
        return true;
    }
}
/**
 * Writes to a file or a pipe by itself, because the streams of Node cost 4 ms to set up; to a terminal, and whatever could not be
 * written at once, by the stream.
 */
function startWriting(fd) {
    let isDirect = !mayBeTerminal(fd);
    let isHeard = false;
    return (text) => {
        let rest = Buffer.from(text);
        try {
            while (isDirect && rest.length > 0)
                rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, rest));
        }
        catch {
            // The pipe is full, or closed: the stream waits, or says so.
            isDirect = false;
        }
        if (rest.length === 0)
            return;
        const stream = fd === 1 ? process.stdout : process.stderr;
        if (!isHeard)
            stream.on('error', endUnlessClosed);
        isHeard = true;
        stream.write(rest);
    };
}
/** Who stops reading (`| head`) has seen enough, and the exit code still says what was decided. What is lost otherwise is no pass. */
function endUnlessClosed(error) {
    if (error.code === 'EPIPE')
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `change-gate: what it says cannot be written (${error.code ?? 'unknown'})\n`);
    }
    catch {
        // Nobody can be told.
    }
    process.exit(EXIT.undetermined);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1614);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__main = __webpack_exports__.i;
/******/ export { __webpack_exports__main as main };
/******/ 
