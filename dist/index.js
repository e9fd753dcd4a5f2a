import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 808:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_act_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1076);
/** The action as a process: its exit code is a failure until the very end says otherwise. */

process.exitCode = 1;
process.exitCode = await (0,_action_act_js__WEBPACK_IMPORTED_MODULE_0__/* .act */ .R)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1076:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

;// CONCATENATED MODULE: ./.build/build/src/action/commands/all.js
const COMMANDS = {
    gate: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(884), __nccwpck_require__.e(590), __nccwpck_require__.e(109), __nccwpck_require__.e(382), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2009)),
    close: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(884), __nccwpck_require__.e(109), __nccwpck_require__.e(718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7718)),
    sweep: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(884), __nccwpck_require__.e(590), __nccwpck_require__.e(109), __nccwpck_require__.e(382), __nccwpck_require__.e(680)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6680)),
    calendar: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(884), __nccwpck_require__.e(590), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 636)),
    audit: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(884), __nccwpck_require__.e(590), __nccwpck_require__.e(109), __nccwpck_require__.e(382), __nccwpck_require__.e(654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5654)),
    raise: () => Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(815), __nccwpck_require__.e(191), __nccwpck_require__.e(374), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5874)),
};
async function loadCommand(name) {
    return (await COMMANDS[name]()).command;
}

// EXTERNAL MODULE: ./.build/build/src/action/runner/event.js
var runner_event = __nccwpck_require__(2010);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/render/plain/program.js
var plain_program = __nccwpck_require__(1070);
// EXTERNAL MODULE: ./.build/build/src/action/runner/runner.js + 8 modules
var runner = __nccwpck_require__(9018);
;// CONCATENATED MODULE: ./.build/build/src/action/runner/hand-over.js
/**
 * Writes what a command leaves behind, each part once and in this order: files, log, annotations, summary, outputs, and only then what is
 * said on GitHub. A denial stands in the outputs since the beginning, so that whatever fails before they are written authorises nothing.
 */




/** @returns the exit code. @throws Error where the outputs cannot be written: what cannot be handed over was not decided */
async function handOver(handover, { env, directory, program }) {
    const say = (said) => (0,runner/* annotate */.fz)({ ...said, path: null, line: null, column: null });
    const stands = handover.isDecision ? ' The decision stands.' : '';
    const { paths, trouble } = writeFiles(handover.files, directory, env);
    (0,runner/* logText */.kc)((0,plain_program/* nameCommands */.G2)(handover.text, program));
    for (const annotation of handover.annotations)
        (0,runner/* annotate */.fz)({ ...annotation, message: (0,plain_program/* nameCommands */.G2)(annotation.message, program) });
    if (trouble !== null)
        say({ ...trouble, message: `${trouble.message}${stands}` });
    if (!(await (0,runner/* writeSummary */.Sy)((0,plain_program/* nameCommands */.G2)(handover.markdown, program))))
        say({ level: 'warning', title: 'summary', message: `The job summary could not be written.${stands}` });
    const isFailed = trouble?.level === 'error';
    (0,runner/* writeOutputs */.Kn)({ ...handover.outputs, ...paths, ...(isFailed ? { outcome: 'fail' } : {}) });
    const exitCode = isFailed ? 1 : handover.exitCode;
    if (handover.publish === null)
        return exitCode;
    // Whatever happens from here on changes nothing of what was decided.
    const published = await handover.publish().catch(() => ({
        commentUrl: '',
        warnings: ['Status, check and comment could not be written by a fault of the gate'],
        speaksForStep: false,
    }));
    for (const warning of published.warnings)
        say({ level: 'warning', title: 'Not written', message: `${warning}.${stands}` });
    if (published.commentUrl !== '')
        writeAddress(published.commentUrl);
    // Two colours for one answer would leave the red one standing: a run of its own turns green only when somebody starts it again.
    return published.speaksForStep && !isFailed ? 0 : exitCode;
}
/** The address of a comment is no part of the decision, so that a failure to write it changes nothing. */
function writeAddress(commentUrl) {
    try {
        (0,runner/* writeOutput */.zh)('comment-url', commentUrl);
    }
    catch {
        // The output stays empty, as it stands.
    }
}
/** @returns the outputs that are the path of a file, or what is said where the files could not be written */
function writeFiles(files, directory, env) {
    if (files === null)
        return { paths: {}, trouble: null };
    const folder = directory ?? (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)(), 'change-gate', ...files.folder);
    const written = (0,runner/* writeReportFiles */.t4)(env, folder, files.texts);
    if (typeof written === 'string')
        return { paths: {}, trouble: files.unwritten(folder, written) };
    const named = Object.entries(files.paths).map(([output, name]) => [output, written.paths[name] ?? '']);
    return { paths: Object.fromEntries(named), trouble: null };
}

// EXTERNAL MODULE: ./.build/build/src/action/runner/inputs.js
var runner_inputs = __nccwpck_require__(4441);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/generated/version.js
var version = __nccwpck_require__(595);
// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __nccwpck_require__(9879);
;// CONCATENATED MODULE: ./.build/build/src/action/runner/program.js
/** How whoever reads a workflow's log can run the very version that ran there. Nothing is named that does not look like a name. */



const RELEASE = /^v\d+(?:\.\d+){0,2}$/u;
const REF = /^[A-Za-z0-9][\w./-]{0,200}$/u;
/** A release is on npm; any other version, and any copy of the repository, is where the runner had it from. */
function programOf({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, }) {
    if (!repository || !ref || !logins/* REPOSITORY */.Bw.test(repository) || !REF.test(ref))
        return plain_program/* PROGRAM */.RX;
    if (repository.toLowerCase() === version/* HOME */.y && RELEASE.test(ref))
        return `npx ${plain_program/* PROGRAM */.RX}@${version/* VERSION */.x}`;
    return isPlainAddress(server) ? `npx --yes git+${server}/${repository}.git#${ref}` : plain_program/* PROGRAM */.RX;
}
function isPlainAddress(address) {
    return address !== undefined && /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/u.test(address);
}

;// CONCATENATED MODULE: ./.build/build/src/action/runner/request.js

const DEFAULT_API = 'https://api.github.com';
/** Whether the runner says where GitHub is and what repository this is; the token goes to no address that anybody can listen to. */
function checkRunner(env) {
    const faults = [];
    const fault = (message) => {
        const remedy = 'Run the gate in a workflow of GitHub Actions, and let no step before it set these variables.';
        faults.push({ reason: 'event-invalid', level: 'error', change: null, message, remedy, where: null });
    };
    if (!logins/* REPOSITORY */.Bw.test(env['GITHUB_REPOSITORY'] ?? ''))
        fault('GITHUB_REPOSITORY does not name a repository as owner/name.');
    if (!isSafeAddress(env['GITHUB_API_URL'] ?? DEFAULT_API))
        fault('GITHUB_API_URL is neither an https address nor one of this machine.');
    return faults;
}
function isSafeAddress(address) {
    try {
        const { protocol, hostname, username, password, search, hash } = new URL(address);
        if (username !== '' || password !== '' || search !== '' || hash !== '')
            return false;
        return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
    }
    catch {
        return false;
    }
}
function toRequest(env, inputs, event, stage, environment) {
    return {
        token: inputs.token,
        baseUrl: env['GITHUB_API_URL'] ?? DEFAULT_API,
        repository: env['GITHUB_REPOSITORY'] ?? '',
        repositoryId: wholeNumber(env['GITHUB_REPOSITORY_ID']),
        event,
        actor: actorOf(env),
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || null,
        stage,
        environment,
        change: inputs.change,
        sha: inputs.sha,
        runId: wholeNumber(env['GITHUB_RUN_ID']),
        runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']),
        policyRepository: inputs.policyRepository,
        policyRef: inputs.policyRef,
        recordsRepository: inputs.recordsRepository,
        recordsRef: inputs.recordsRef,
    };
}
/** The explanations of the version that runs, where GitHub says which it is. */
function docsOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs/reasons.md` : 'docs/reasons.md';
}
/** The address of this run; null where the runner does not say. */
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function actorOf(env) {
    const login = env['GITHUB_ACTOR'] ?? '';
    const id = wholeNumber(env['GITHUB_ACTOR_ID']);
    return login === '' ? null : { login, id: id ?? 0 };
}

// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var names = __nccwpck_require__(4973);
;// CONCATENATED MODULE: ./.build/build/src/action/runner/stage.js

function chooseStage(inputs, event) {
    const faults = [];
    const fault = (reason, message, remedy) => {
        faults.push({ reason, level: 'error', change: null, message, remedy, where: null });
    };
    const own = event?.stage ?? 'deploy';
    if (own === 'deploy' && inputs.stage === 'review') {
        fault('input-invalid', `The event \`${event?.name ?? 'unknown'}\` is judged at the stage deploy; the input \`stage\` cannot turn that into review.`, 'Leave `stage` out.');
    }
    const stage = inputs.stage === 'deploy' ? 'deploy' : own;
    if (stage === 'review')
        return { stage, environment: null, faults };
    const named = event?.environment ?? null;
    if (named !== null && inputs.environment !== null && !(0,names/* isSameName */.yS)(named, inputs.environment)) {
        fault('environment-mismatch', `The deployment is for ${named}, and the input \`environment\` says ${inputs.environment}.`, 'Leave the input out, or give the environment that is deployed to.');
    }
    return { stage, environment: named ?? inputs.environment, faults };
}

;// CONCATENATED MODULE: ./.build/build/src/action/act.js
/**
 * Composition of the action: inputs and event in, one command, and its handover out. A refusal stands in the outputs before the first
 * file is read, and nothing but a handover that says so ends with 0.
 */








const FAILURE = 1;
/** Does what the environment of a runner asks for. @returns the exit code, whatever happens */
async function act(env) {
    try {
        return await main(env);
    }
    catch (error) {
        // A fault of the program or of the runner: the outputs say undetermined already. No stack, and no foreign text as a command.
        const why = error instanceof Error ? error.message.replace(/[\r\n]/g, ' ') : 'unknown';
        const message = `The gate stopped by a fault of its own: ${why}. Nothing was authorised.`;
        (0,runner/* annotate */.fz)({ level: 'error', path: null, line: null, column: null, title: 'internal fault', message });
        return FAILURE;
    }
}
async function main(env) {
    (0,runner/* writeDenial */.rG)();
    const { command, place, faults } = await readPlace(env);
    const handover = place.event === null || faults.length > 0
        ? await command.refuse(place, faults)
        : await runCommand(command, { ...place, event: place.event });
    return handOver(handover, { env, directory: place.inputs.reportDirectory, program: place.program });
}
/** What is to be done, where, and all that keeps it from being done. */
async function readPlace(env) {
    const { inputs, faults: inputFaults } = (0,runner_inputs/* readInputs */.Ko)(runner/* getInput */.V4, process.env['GITHUB_ACTOR'] ?? null);
    const { event, faults: eventFaults } = (0,runner_event/* readEvent */.C)(env, inputs.command === 'raise' ? ['issues'] : []);
    const { stage, environment, faults: stageFaults } = chooseStage(inputs, event);
    const command = await loadCommand(inputs.command);
    const own = command.refuses(inputs, event, environment);
    const place = {
        env,
        inputs,
        event,
        stage,
        environment,
        clock: `${new Date().toISOString().slice(0, 19)}Z`,
        tzdata: process.versions.tz ?? 'unknown',
        docs: docsOf(env),
        program: programOf(env),
        runUrl: runUrlOf(env),
    };
    return { command, place, faults: [...inputFaults, ...eventFaults, ...checkRunner(env), ...stageFaults, ...own] };
}
/** Runs it with a way to GitHub, which is loaded only now: a refusal needs none. */
async function runCommand(command, place) {
    const request = toRequest(place.env, place.inputs, place.event, place.stage, place.environment);
    const { token, baseUrl } = request;
    const { openApi } = await Promise.all(/* import() */[__nccwpck_require__.e(267), __nccwpck_require__.e(191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5191));
    const api = openApi({
        token,
        baseUrl,
        progress: (0,runner/* tellProgress */.Xj)(),
        say: runner/* logText */.kc,
        // What looks at many things is in no hurry.
        ...(command.deadline === null ? {} : { deadline: command.deadline, gathers: true }),
    });
    return command.run({ ...place, api, request });
}


/***/ }),

/***/ 2010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readEvent),
/* harmony export */   j: () => (/* binding */ NO_EVENT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _domain_terms_events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3040);
/**
 * The event that started the run, as a hint: it says what to ask GitHub about, and every fact in it is read again. An event that
 * is not understood is undetermined, never "nothing to do".
 */


const MOST_BYTES = 25 * 1024 * 1024;
/** @param more events that the command knows besides those of the gate */
function readEvent(env, more = []) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const invalid = (message) => ({
        event: null,
        faults: [
            {
                reason: 'event-invalid',
                level: 'error',
                change: null,
                message,
                remedy: 'Run the gate in a workflow of GitHub Actions, started by an event that it knows.',
                where: null,
            },
        ],
    });
    if (name === '')
        return invalid('GITHUB_EVENT_NAME is not set.');
    const isReview = _domain_terms_events_js__WEBPACK_IMPORTED_MODULE_1__/* .REVIEW_EVENTS */ .JN.some((one) => one === name);
    if (!isReview && ![..._domain_terms_events_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPLOY_EVENTS */ .GR, ...more].some((one) => one === name)) {
        const remedy = `Start the workflow by one of ${[..._domain_terms_events_js__WEBPACK_IMPORTED_MODULE_1__/* .REVIEW_EVENTS */ .JN, ..._domain_terms_events_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPLOY_EVENTS */ .GR].join(', ')}.`;
        return {
            event: null,
            faults: [
                {
                    reason: 'event-unsupported',
                    level: 'error',
                    change: null,
                    message: `The gate does not know the event \`${name.slice(0, 60)}\`.`,
                    remedy,
                    where: null,
                },
            ],
        };
    }
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    if (typeof payload === 'string')
        return invalid(payload);
    const event = isReview ? readReview(name, payload, env) : readDeploy(name, payload, env);
    if (typeof event === 'string')
        return invalid(event);
    const about = fieldsAt(payload, 'repository');
    const [size, defaultBranch] = [about?.['size'], textAt(about, 'default_branch')];
    const hints = {
        ...(typeof size === 'number' ? { repositorySize: size } : {}),
        ...(defaultBranch === null ? {} : { defaultBranch }),
    };
    return { event: { ...event, ...hints }, faults: [] };
}
function readPayload(path) {
    if (path === undefined || path === '')
        return 'GITHUB_EVENT_PATH is not set.';
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES)
            return 'The event file is larger than 25 MiB.';
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return isFields(value) ? value : 'The event file holds no JSON object.';
    }
    catch (error) {
        return `The event file cannot be read: ${error instanceof SyntaxError ? 'it is not JSON' : 'it is not there'}.`;
    }
}
/** An event that says nothing of what is judged. */
const NO_EVENT = {
    sha: null,
    ref: null,
    pullRequest: null,
    headSha: null,
    headRef: null,
    baseSha: null,
    environment: null,
    deploymentId: null,
};
/** What the runner says of the commit; no step can change that, as it can the event file. */
function shaOf(env) {
    return /^[0-9a-f]{40}$/.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? null) : null;
}
/** That the event file and the runner differ: the file lies where every step before the gate can write. */
function differ(what, inFile, name, own) {
    const shown = (text) => (text === null || text === '' ? 'nothing' : text.slice(0, 100));
    return `The event file says that ${what} is ${shown(inFile)}, and ${name} says ${shown(own)}.`;
}
function readReview(name, payload, env) {
    if (name === 'merge_group') {
        const group = fieldsAt(payload, 'merge_group');
        const sha = shaAt(group, 'head_sha');
        const baseSha = shaAt(group, 'base_sha');
        const ref = textAt(group, 'head_ref');
        if (sha === null || baseSha === null)
            return 'The event names no head or no base of the merge group.';
        if (sha !== shaOf(env))
            return differ('the head of the merge group', sha, 'GITHUB_SHA', shaOf(env));
        if (ref !== (env['GITHUB_REF'] ?? ''))
            return differ('the merge group', ref, 'GITHUB_REF', env['GITHUB_REF'] ?? null);
        return { ...NO_EVENT, name, stage: 'review', sha, baseSha, ref };
    }
    const pullRequest = fieldsAt(payload, 'pull_request');
    const number = pullRequest?.['number'] ?? payload['number'];
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
        return 'The event names no pull request.';
    const head = fieldsAt(pullRequest, 'head');
    // On `pull_request_target` the reference is that of the base; then the name of the branch tells.
    const own = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    if (own !== undefined && own !== String(number))
        return differ('the pull request', `#${number}`, 'GITHUB_REF', env['GITHUB_REF'] ?? null);
    const branch = env['GITHUB_HEAD_REF'] ?? '';
    const headRef = textAt(head, 'ref');
    if (branch !== '' && headRef !== null && headRef !== branch)
        return differ('the branch of the pull request', headRef, 'GITHUB_HEAD_REF', branch);
    return {
        ...NO_EVENT,
        name,
        stage: 'review',
        pullRequest: number,
        headSha: shaAt(head, 'sha'),
        headRef: headRef ?? (branch === '' ? null : branch),
        baseSha: shaAt(fieldsAt(pullRequest, 'base'), 'sha'),
        isFork: isFromFork(pullRequest),
    };
}
function isFromFork(pullRequest) {
    const [head, base] = ['head', 'base'].map((side) => fieldsAt(fieldsAt(pullRequest, side), 'repo')?.['id']);
    return base !== undefined && head !== base;
}
function readDeploy(name, payload, env) {
    // Without it nothing that the event says could be held against what GitHub has.
    if (!/^\d{1,15}$/.test(env['GITHUB_RUN_ID'] ?? ''))
        return 'GITHUB_RUN_ID names no run.';
    const own = shaOf(env);
    if (own === null)
        return 'GITHUB_SHA names no commit.';
    const base = { ...NO_EVENT, name, stage: 'deploy', ref: env['GITHUB_REF'] ?? null };
    if (name === 'push') {
        if (payload['deleted'] === true)
            return 'The push deleted its branch or tag: there is no commit to judge.';
        // Of an annotated tag `after` is the tag itself, and the commit is the one that it points to.
        const isTag = (env['GITHUB_REF'] ?? '').startsWith('refs/tags/');
        const after = (isTag ? shaAt(fieldsAt(payload, 'head_commit'), 'id') : null) ?? shaAt(payload, 'after');
        if (after !== null && after !== own)
            return differ('the commit of the push', after, 'GITHUB_SHA', own);
        const ref = textAt(payload, 'ref');
        if (ref !== null && ref !== base.ref)
            return differ('the branch or tag of the push', ref, 'GITHUB_REF', base.ref);
        return { ...base, sha: own };
    }
    if (name === 'deployment') {
        const deployment = fieldsAt(payload, 'deployment');
        const sha = shaAt(deployment, 'sha');
        const id = deployment?.['id'];
        if (sha === null)
            return 'The event names no commit of the deployment.';
        if (sha !== own)
            return differ('the commit of the deployment', sha, 'GITHUB_SHA', own);
        // Without it nothing of the deployment could be held against GitHub's own answer.
        if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
            return 'The event names no deployment.';
        return {
            ...base,
            sha,
            ref: textAt(deployment, 'ref'),
            environment: textAt(deployment, 'environment'),
            deploymentId: id,
        };
    }
    if (name === 'workflow_run') {
        const ended = fieldsAt(payload, 'workflow_run');
        const sha = shaAt(ended, 'head_sha');
        const id = ended?.['id'];
        if (sha === null)
            return 'The event names no commit of the workflow run.';
        if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
            return 'The event does not say which run ended.';
        return { ...base, sha, endedRun: id };
    }
    if (name === 'issues') {
        const number = fieldsAt(payload, 'issue')?.['number'];
        if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
            return 'The event names no issue.';
        return { ...base, sha: own, issue: number };
    }
    return { ...base, sha: own };
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsAt(fields, key) {
    const value = fields?.[key];
    return isFields(value) ? value : null;
}
function textAt(fields, key) {
    const value = fields?.[key];
    return typeof value === 'string' && value !== '' ? value : null;
}
function shaAt(fields, key) {
    const value = textAt(fields, key);
    return value !== null && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : null;
}


/***/ }),

/***/ 4441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   hG: () => (/* binding */ inputFault)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var _domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5715);
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3798);
/* harmony import */ var _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9879);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7482);
/**
 * The action's inputs, read strictly: an empty value is the safe default, an unknown one stops the run and says what is allowed.
 * Inputs select and tighten; none of them can assert a fact.
 */




const COMMANDS = ['gate', 'close', 'sweep', 'calendar', 'audit', 'raise'];
/** The words of an outcome, and those in which GitHub speaks of a job; one that was cancelled did not succeed. */
const RESULTS = {
    successful: 'successful',
    'successful-with-issues': 'successful-with-issues',
    'backed-out': 'backed-out',
    failed: 'failed',
    success: 'successful',
    failure: 'failed',
    cancelled: 'failed',
    skipped: 'skipped',
};
const RESULT_WORDS = Object.keys(RESULTS);
/** That an input makes no sense, or does not go with the command. */
function inputFault(message, remedy) {
    return { reason: 'input-invalid', level: 'error', change: null, message, remedy, where: null };
}
/**
 * @param actor who started the run, as far as the runner says
 * @param getInput an input as the runner gives it, without white space around it; `''` where there is none */
function readInputs(getInput, actor = null) {
    const faults = [];
    const inputOf = (name) => getInput(name) || null;
    const { choose, matching, line, day } = readersOf(inputOf, faults);
    const command = choose('command', COMMANDS) ?? 'gate';
    const change = readIds(inputOf, faults);
    const inputs = {
        command,
        // GitHub allows almost anything in the name of an environment; what cannot be seen is part of no name that a record may have.
        environment: line('environment', 255, 'the name of one environment'),
        change,
        stage: choose('stage', ['review', 'deploy']),
        mode: choose('mode', ['enforce', 'advise']),
        result: RESULTS[choose('result', RESULT_WORDS) ?? ''] ?? null,
        sha: matching('sha', /^[0-9a-f]{40}$/, 'a full commit SHA of 40 hex digits (a branch moves, a commit does not)'),
        policyRepository: matching('policy-repository', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'owner/name'),
        policyRef: matching('policy-ref', REF, 'a branch, a tag or a commit SHA'),
        recordsRepository: matching('records-repository', _domain_text_logins_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY */ .Bw, 'owner/name'),
        recordsRef: matching('records-ref', REF, 'a branch, a tag or a commit SHA'),
        repositories: matching('repositories', LIST_PATH, 'the path of a list, such as .github/change-gate/repositories.yml'),
        comment: choose('comment', ['auto', 'always', 'never']) ?? 'auto',
        status: line('status', 100, 'a name of at most 100 characters'),
        checkName: line('check-name', 100, 'a name of at most 100 characters'),
        reportDirectory: inputOf('report-directory'),
        artifacts: readArtifacts(inputOf, faults),
        since: day('since'),
        rerun: choose('rerun', ['true', 'false']) === 'true',
        token: inputOf('token') ?? '',
    };
    return { inputs, faults: [...faults, ...judgeTogether(inputs, actor)] };
}
const REF = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,254}$/;
/** No `..`, which would be no path of a tree. */
const LIST_PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;
/** Of a change without a file the number of its pull request is a part of its id. */
const ID = /^[A-Za-z][A-Za-z0-9._-]{1,63}(?:#[1-9][0-9]{0,9})?$/;
function quote(value) {
    return JSON.stringify(value.slice(0, 100));
}
/** Each reads one input; one that makes no sense is added to the faults, and counts as left out. */
function readersOf(inputOf, faults) {
    const read = (name, isSound, what, show = quote) => {
        const value = inputOf(name);
        if (value === null || isSound(value))
            return value;
        faults.push(inputFault(`The input \`${name}\` is ${show(value)}.`, `It ${what}, or left out.`));
        return null;
    };
    const isLine = (value, most) => Array.from(value).length <= most && (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .findInvisible */ .tO)(value) === null;
    return {
        choose(name, allowed) {
            const value = read(name, (given) => allowed.some((one) => one === given), `can be ${allowed.join(', ')}`);
            return allowed.find((one) => one === value) ?? null;
        },
        matching: (name, pattern, what) => read(name, (value) => pattern.test(value), `is ${what}`),
        line: (name, most, what) => read(name, (value) => isLine(value, most), `is ${what}`, (value) => JSON.stringify((0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .hR)(value.slice(0, 100)))),
        day: (name) => read(name, (value) => (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(value) !== null, 'is a day such as 2026-10-01'),
    };
}
function readIds(inputOf, faults) {
    const ids = (inputOf('change') ?? '').split(/[\s,]+/).filter((id) => id !== '');
    for (const id of ids.filter((one) => !ID.test(one)))
        faults.push(inputFault(`The input \`change\` names ${quote(id)}, which is no id.`, 'Ids look like CHG-2026-0042; several are separated by spaces.'));
    return ids;
}
/** At most a hundred: each is one subject of the statement. One that is none stops the run, since something else would be said to be authorised. */
function readArtifacts(inputOf, faults) {
    const given = [...new Set((inputOf('artifact-digests') ?? '').split(/[\s,]+/).filter((one) => one !== ''))];
    const wrong = given.find((one) => !_domain_terms_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACT */ .t.test(one));
    if (wrong !== undefined)
        faults.push(inputFault(`The input \`artifact-digests\` names ${quote(wrong)}, which is no digest.`, 'Write `sha256:` and 64 hex digits in small letters (or `sha512:` and 128), or a name, `@` and that; several are separated by spaces.'));
    if (given.length > 100)
        faults.push(inputFault(`The input \`artifact-digests\` names ${given.length} digests.`, 'Give at most 100 of them.'));
    return wrong === undefined && given.length <= 100 ? given : [];
}
/** What each input may say and all of them together may not. */
function judgeTogether({ token, result, command, status, checkName, rerun, repositories, recordsRepository, recordsRef }, actor) {
    const empty = inputFault('The input `token` is empty.', actor === 'dependabot[bot]'
        ? "Leave it out (the default is the job's own token), or add the secret to Dependabot's secrets as well: a run that Dependabot started sees no others."
        : "Leave it out (the default is the job's own token), or give a token that is set; a run of a fork's pull request sees no secrets.");
    const doubled = inputFault(`The inputs \`status\` and \`check-name\` are both ${JSON.stringify(status)}.`, 'Give one of them, or two names: where a name is a required check, GitHub waits for both.');
    const misplaced = inputFault('The input `result` belongs to the command `close`.', 'Leave `result` out, or set `command: close`.');
    const elsewhere = inputFault('The input `rerun` belongs to the command `sweep`.', 'Leave `rerun` out, or set `command: sweep`.');
    const nameless = inputFault('The input `rerun` needs the input `status`.', 'Give the gate and the sweep the same `status`: its link names the run that the gate stopped, which a check of `check-name` does not.');
    const listed = inputFault('The input `repositories` belongs to the command `calendar`.', 'Leave `repositories` out, or set `command: calendar`.');
    const twice = inputFault('The inputs `repositories` and `records-repository` or `records-ref` both say where the records are.', 'Give one of them.');
    return [
        ...(repositories !== null && command !== 'calendar' ? [listed] : []),
        ...(repositories !== null && (recordsRepository !== null || recordsRef !== null) ? [twice] : []),
        ...(rerun && command !== 'sweep' ? [elsewhere] : []),
        ...(rerun && command === 'sweep' && status === null ? [nameless] : []),
        ...(token === '' ? [empty] : []),
        ...(status !== null && status === checkName ? [doubled] : []),
        ...(result !== null && command !== 'close' ? [misplaced] : []),
    ];
}


/***/ }),

/***/ 9018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SJ: () => (/* binding */ DENIAL),
  R$: () => (/* binding */ SUMMARY_BYTES),
  fz: () => (/* binding */ annotate),
  V4: () => (/* binding */ runner_getInput),
  kc: () => (/* binding */ logText),
  Xj: () => (/* binding */ tellProgress),
  rG: () => (/* binding */ writeDenial),
  zh: () => (/* binding */ writeOutput),
  Kn: () => (/* binding */ writeOutputs),
  t4: () => (/* binding */ writeReportFiles),
  Sy: () => (/* binding */ writeSummary)
});

// NAMESPACE OBJECT: ./.build/node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  z3: () => (error),
  V4: () => (getInput),
  pq: () => (info),
  lm: () => (notice),
  uH: () => (setOutput),
  $e: () => (warning)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./.build/build/src/disk/plain-files.js
/**
 * Writes files where they are wanted and nowhere else. What was checked out may hold symbolic links that a stranger put there, and a file
 * written through one overwrites what it points to: no link is followed, in no part of the path that the checkout could hold.
 */



/** A link stands in the way; the message says where. */
class LinkInTheWay extends Error {
    constructor(path) {
        super(`${path} is a symbolic link, and nothing is written through one`);
    }
}
/**
 * Looks at each part of a folder's path that lies below one of the bases: what was checked out, and what a job unpacks. Above them a system
 * may well reach its own folders through links.
 * @throws LinkInTheWay
 */
function refuseLinks(bases, folder) {
    const target = (0,external_node_path_.resolve)(folder);
    for (const base of bases.flatMap((one) => [(0,external_node_path_.resolve)(one), realOf(one)])) {
        const below = (0,external_node_path_.relative)(base, target);
        if (below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below))
            continue;
        let path = base;
        for (const part of below.split(external_node_path_.sep).filter((one) => one !== '')) {
            path = (0,external_node_path_.join)(path, part);
            refuseLink(path);
        }
    }
}
/**
 * Makes a folder with those above it.
 * @throws LinkInTheWay or an error of the file system
 */
function makeFolder(bases, folder) {
    refuseLinks(bases, folder);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}
/**
 * Writes a file whole or not at all, in place of a plain one that is there.
 * @throws LinkInTheWay or an error of the file system
 */
function replaceFile(path, content) {
    refuseLink(path);
    const present = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}`);
    // `wx` follows no link, and a rename puts the file in place of one that came meanwhile.
    (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    try {
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function refuseLink(path) {
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        throw new LinkInTheWay(path);
}

// EXTERNAL MODULE: ./.build/build/src/report/annotations.js
var annotations = __nccwpck_require__(6309);
;// CONCATENATED MODULE: ./.build/build/src/action/runner/runner.js
/**
 * Where `@actions/core` stands: inputs, outputs, summary, log and annotations. Outputs go to the runner's file or nowhere, and
 * foreign text never reaches the log as a command.
 */





/** Stands in the outputs before the first file is read, so that a crash leaves a refusal behind. */
const DENIAL = {
    decision: 'undetermined',
    outcome: 'fail',
    reasons: '',
    'change-ids': '',
    risk: '',
    'window-start': '',
    'window-end': '',
    'opens-at': '',
    'remaining-minutes': '',
    report: '',
    evidence: '',
    predicate: '',
    'predicate-type': '',
    'comment-url': '',
};
/** The most that the runner takes as a summary, in bytes; a larger one it drops whole. */
const SUMMARY_BYTES = 1_048_576;
const { /* getInput */ "V4": runner_getInput } = core_namespaceObject;
/** The first thing that a run writes. @throws Error where it cannot: a decision that cannot be handed over is none */
function writeDenial() {
    for (const [name, value] of Object.entries(DENIAL))
        writeOutput(name, value);
}
/**
 * Appends every output to the runner's file; the last value of a name counts. The decision comes last, so that a failure in between
 * leaves the denial.
 * @throws Error where the file cannot be written
 */
function writeOutputs({ decision, ...others }) {
    for (const [name, value] of Object.entries(others))
        writeOutput(name, value);
    writeOutput('decision', decision);
}
/** @throws Error where it cannot be written: without a file that is named `setOutput` would print it to the log instead, where it is no output */
function writeOutput(name, value) {
    if ((process.env['GITHUB_OUTPUT'] ?? '') === '')
        throw new Error('GITHUB_OUTPUT is not set, so no output can be handed over');
    setOutput(name, value);
}
/** Appends to the job's summary; false where there is none or it cannot be written, which never changes a decision. */
async function writeSummary(markdown) {
    try {
        await summary.addRaw(markdown.endsWith('\n') ? markdown : `${markdown}\n`).write();
        return true;
    }
    catch {
        return false;
    }
}
/** An annotation: its texts may be anybody's, and end no command and begin none. */
function annotate(annotation) {
    const { level, path, line, column, title, message } = (0,annotations/* fitAnnotation */.bx)(annotation);
    const place = path === null
        ? {}
        : {
            file: path,
            ...(line === null ? {} : { startLine: line, ...(column === null ? {} : { startColumn: column }) }),
        };
    const write = { error: error, warning: warning, notice: notice }[level];
    write(message, { title, ...place });
}
/**
 * Writes files of the report beside each other, through no symbolic link; returns their paths, or why they could not be written.
 */
function writeReportFiles(env, folder, files) {
    try {
        // A checkout holds what somebody pushed, and what is unpacked may hold links too.
        const unpacked = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP']].flatMap((base) => (base ? [base] : []));
        makeFolder([process.cwd(), ...unpacked], folder);
        const paths = {};
        for (const [name, text] of Object.entries(files)) {
            paths[name] = (0,external_node_path_.join)(folder, name);
            replaceFile((0,external_node_path_.join)(folder, name), text);
        }
        return { paths };
    }
    catch (error) {
        if (error instanceof LinkInTheWay)
            return error.message;
        return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    }
}
/**
 * Writes text that may hold anything to the log: between stop-commands with a token that nobody can know, no line of it is taken
 * for a command. The old form `##[` is looked for anywhere in a line even then by some runners, so it is broken up.
 */
function logText(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    const safe = text.replace(/##\[/g, '## [').split(token).join('');
    info(`::stop-commands::${token}\n${safe.endsWith('\n') ? safe : `${safe}\n`}::${token}::`);
}
/** Fewer files than this are there before anybody looks. */
const WORTH_TELLING = 500;
const STEP = 2_000;
/** Says in the log how many of many files were read, at every two thousand and at the end. */
function tellProgress() {
    let told = 0;
    return (done, all) => {
        if (all < WORTH_TELLING || done === told || (done < told + STEP && done < all))
            return;
        told = done;
        logText(`Read ${done} of ${all} files from GitHub.`);
    };
}


/***/ }),

/***/ 5715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ARTIFACT)
/* harmony export */ });
/** How an artifact is named by its digest: `sha256:` and 64 hex digits, or `sha512:` and 128, with a name and `@` before it or without. */
const ARTIFACT = /^(?:[A-Za-z0-9](?:[A-Za-z0-9._/:-]{0,254})@)?(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;


/***/ }),

/***/ 3040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ DEPLOY_EVENTS),
/* harmony export */   JN: () => (/* binding */ REVIEW_EVENTS),
/* harmony export */   _u: () => (/* binding */ isKnownEvent)
/* harmony export */ });
/** The events of GitHub Actions that a run can be started by, and which stage each of them asks for; any other is not understood. */
const REVIEW_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];
const DEPLOY_EVENTS = [
    'push',
    'deployment',
    'workflow_dispatch',
    'repository_dispatch',
    'workflow_run',
    'release',
    'schedule',
];
/** What the command line writes for a checkout, where no event started anything. */
const LOCAL_EVENT = 'local';
function isKnownEvent(name) {
    return [...REVIEW_EVENTS, ...DEPLOY_EVENTS, LOCAL_EVENT].some((known) => known === name);
}


/***/ }),

/***/ 6412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ worstOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7554);

/** The decision that one error makes by itself; null for warnings and notices. */
function weigh(finding) {
    if (finding.level !== 'error')
        return null;
    const { weight } = _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .yh[finding.reason];
    // An error whose reason is only a notice in the table is still an error: nothing that is wrong may pass.
    return weight === 'none' ? 'refused' : weight;
}
/** The worst decision among findings; null when no error is among them. */
function worstOf(findings) {
    let worst = null;
    for (const finding of findings) {
        const weight = weigh(finding);
        if (weight === 'undetermined')
            return 'undetermined';
        if (weight === 'refused')
            worst = 'refused';
        if (weight === 'awaiting' && worst === null)
            worst = 'awaiting';
    }
    return worst;
}


/***/ }),

/***/ 595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   y: () => (/* binding */ HOME)
/* harmony export */ });
// Generated from package.json. Do not edit: run `npm run generate`.
const VERSION = '0.1.0';
/** Its repository on GitHub. */
const HOME = 'change-gate/change-gate';


/***/ }),

/***/ 7554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yh: () => (/* binding */ CATALOGUE),
  Yv: () => (/* binding */ DECISIONS),
  At: () => (/* binding */ REASON_IDS),
  r: () => (/* binding */ isAboutRecord),
  mS: () => (/* binding */ isReasonId)
});

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/generated/reasons.js
// Generated by scripts/generate.mjs from data/reasons.yml. Do not edit.
/** The reasons in order. Take them from ../reasons.ts, which says what the parts mean. */
const REASONS = {
    'record-missing': {
        weight: "refused",
        about: "record",
        title: "There is no change record",
        remedy: "The developer adds a change record to the pull request, or names one that covers it with a line `Change: ID`.",
        controls: ["NIST CM-3(1)(a)", "NIST CM-3 c", "NIST CM-3(1)(e)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-ambiguous': {
        weight: "refused",
        about: "record",
        title: "More than one change record could be meant",
        remedy: "The developer names one with a line `Change: ID` or with the input `change`.",
        controls: ["NIST CM-3(1)(a)", "NIST CM-3 c", "NIST CM-3(1)(e)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-unreadable': {
        weight: "refused",
        about: "record",
        title: "The change record cannot be read",
        remedy: "The author of the record corrects the file at the place that is named.",
        controls: ["NIST CM-3(1)(a)", "NIST CM-3 c", "NIST CM-3(1)(e)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-invalid': {
        weight: "refused",
        about: "record",
        title: "The change record is incomplete or wrong",
        remedy: "The author of the record corrects what is named.",
        controls: ["NIST CM-3(1)(a)", "NIST CM-3 c", "NIST CM-3(1)(e)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-id-mismatch': {
        weight: "refused",
        about: "record",
        title: "The id is not the name of the file",
        remedy: "The author renames the file or corrects `id`, so that both are the same.",
        controls: ["NIST CM-3 c", "NIST CM-3(1)(e)", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-id-duplicate': {
        weight: "refused",
        about: "record",
        title: "Two change records have the same id",
        remedy: "The author of the newer record gives it an id of its own and renames its file.",
        controls: ["NIST CM-3 c", "NIST CM-3(1)(e)", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'record-withdrawn': {
        weight: "refused",
        about: "record",
        title: "The change was withdrawn",
        remedy: "The requester writes a new change record if the change is wanted after all.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'record-closed': {
        weight: "refused",
        about: "record",
        title: "The change has ended",
        remedy: "The requester writes a new change record; after a failure one with `retries: ID`.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'record-used': {
        weight: "refused",
        about: "record",
        title: "The change record was used before",
        remedy: "The requester writes a change record for this deployment.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'placeholder-text': {
        weight: "refused",
        about: "record",
        title: "Placeholder text stands where an answer is needed",
        remedy: "The author of the record writes the answer in place of the placeholder.",
        controls: ["NIST CM-4", "NIST CM-3 b", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "ISO 20000-1 8.5.1"],
    },
    'environment-missing': {
        weight: "undetermined",
        about: "run",
        title: "No environment is given",
        remedy: "The owner of the workflow gives the input `environment`.",
        controls: [],
    },
    'environment-not-covered': {
        weight: "refused",
        about: "record",
        title: "The change record is not for this environment",
        remedy: "The author adds the environment to `environments` and has the record approved anew, or deploys to one that it names.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'commit-not-covered': {
        weight: "refused",
        about: "run",
        title: "A commit goes out that no authorised change covers",
        remedy: "The author of the commit has it covered by a change record, or it is left out of this deployment.",
        controls: ["NIST CM-3(1)(d)", "NIST SA-10 c", "NIST CM-5(1)", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'first-deployment': {
        weight: "none",
        about: "run",
        title: "Nothing says where coverage starts in this environment",
        remedy: "The owner of the policy sets `coverage-since` to the commit from which on all is to be covered.",
        controls: [],
    },
    'commit-unattributed': {
        weight: "refused",
        about: "run",
        title: "A commit belongs to no known account",
        remedy: "Its author adds the mail address of the commit to their account, or commits again with one that is known.",
        controls: ["NIST AC-5", "PCI DSS 6.2.3.1", "ISO 27001 A.5.3", "SOC 2 CC5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'commit-changed': {
        weight: "refused",
        about: "run",
        title: "What goes out is not what was approved",
        remedy: "The developer has the new content approved, or deploys the commit that was.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'pull-request-not-open': {
        weight: "refused",
        about: "run",
        title: "The pull request does not authorise anything in this state",
        remedy: "Its author marks it ready for review, or reopens it. Of one that is merged nothing has to be done: a record may cover it afterwards.",
        controls: [],
    },
    'policy-invalid': {
        weight: "undetermined",
        about: "governance",
        title: "The policy cannot be used",
        remedy: "The owner of the policy corrects it on the trusted branch.",
        controls: ["NIST CM-3 a", "NIST CM-9", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'register-missing': {
        weight: "undetermined",
        about: "governance",
        title: "There is no register, so nobody holds a role",
        remedy: "The owner of the policy adds `.github/change-gate/register.yml` on the trusted branch.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'register-invalid': {
        weight: "undetermined",
        about: "governance",
        title: "The register cannot be used",
        remedy: "The owner of the register corrects it on the trusted branch.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'calendar-invalid': {
        weight: "undetermined",
        about: "governance",
        title: "The calendar cannot be used",
        remedy: "The owner of the calendar corrects it on the trusted branch.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'items-invalid': {
        weight: "undetermined",
        about: "items",
        title: "Something is wrong in the catalog of configuration items",
        remedy: "The owner of the catalog corrects it on the trusted branch.",
        controls: ["NIST CM-8", "ISO 27001 A.5.9", "ISO 20000-1 8.2.6"],
    },
    'no-rule-matches': {
        weight: "refused",
        about: "governance",
        title: "No rule of the policy says who approves this change",
        remedy: "The owner of the policy adds a rule under `approvals.rules` that matches it.",
        controls: ["NIST CM-3(1)(d)", "ISO 27001 A.8.32", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'risk-under-declared': {
        weight: "refused",
        about: "record",
        title: "The declared risk is below the computed one",
        remedy: "The author sets `risk.level` to the computed level or above; whoever assessed it corrects impact or likelihood if those are wrong.",
        controls: ["NIST CM-4", "NIST CM-3 b", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "ISO 20000-1 8.5.1"],
    },
    'risk-floor': {
        weight: "none",
        about: "record",
        title: "A rule of the policy raises the risk",
        remedy: "Nothing needs to be done; the higher level decides who approves.",
        controls: ["NIST CM-4", "NIST CM-3 b", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "ISO 20000-1 8.5.1"],
    },
    'approval-outstanding': {
        weight: "awaiting",
        about: "approvals",
        title: "Approvals are still missing",
        remedy: "One of those who are named as able to approve reviews the pull request and approves it.",
        controls: ["NIST CM-3(1)(d)", "NIST CM-3(1)(b)", "NIST CM-3(4)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'approval-rejected': {
        weight: "refused",
        about: "approvals",
        title: "Somebody who could approve said no",
        remedy: "Whoever said no withdraws it once their objection is met; nobody else can.",
        controls: ["NIST CM-3 b", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1", "ISO 20000-1 8.5.1"],
    },
    'approval-unproven': {
        weight: "awaiting",
        about: "approvals",
        title: "An approval is not proven",
        remedy: "The approver approves again after this check has run.",
        controls: ["NIST AU-10", "SOC 2 CC8.1"],
    },
    'approval-unconfirmed': {
        weight: "awaiting",
        about: "approvals",
        title: "An approval lacks the confirmation line",
        remedy: "The approver submits a new approving review whose text holds the line that the gate prints, and does not edit it.",
        controls: ["NIST AU-10"],
    },
    'approval-stale': {
        weight: "awaiting",
        about: "approvals",
        title: "An approval is for an earlier state",
        remedy: "The approver looks at the present state and approves again.",
        controls: ["NIST CM-3 d", "NIST SA-10 c", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC8.1"],
    },
    'approval-expired': {
        weight: "awaiting",
        about: "approvals",
        title: "An approval is too old",
        remedy: "The approver approves again.",
        controls: [],
    },
    'approval-unbound': {
        weight: "none",
        about: "approvals",
        title: "A declared approval is bound to no content",
        remedy: "The author adds `digest` to the entry: `change-gate approve ID` writes it.",
        controls: ["NIST AU-10", "SOC 2 CC8.1"],
    },
    'approver-unknown': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver is not in the register",
        remedy: "Somebody in the register approves, or the owner of the register adds the person.",
        controls: ["NIST IA-2", "ISO 27001 A.5.16"],
    },
    'approver-below-level': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver holds too low a role level",
        remedy: "Somebody of the level that is asked for approves.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'approver-role-expired': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver's role has ended",
        remedy: "Somebody who holds the role approves, or the owner of the register extends it.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'approver-role-not-held': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver did not hold the role when they approved",
        remedy: "The approver approves again now that they hold it, or somebody else who does.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'approver-not-independent': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver took part in the change",
        remedy: "Somebody approves who neither asked for, wrote, implements nor deploys it.",
        controls: ["NIST AC-5", "PCI DSS 6.2.3.1", "ISO 27001 A.5.3", "SOC 2 CC5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'approver-is-bot': {
        weight: "awaiting",
        about: "approvals",
        title: "An approver is a bot or an app",
        remedy: "A person in the register approves.",
        controls: ["NIST IA-2", "ISO 27001 A.5.16"],
    },
    'approver-counted-twice': {
        weight: "awaiting",
        about: "approvals",
        title: "One person approved more than once",
        remedy: "Another person approves: each person counts once.",
        controls: ["NIST CM-5(4)", "NIST AC-5", "ISO 27001 A.5.3", "SOC 2 CC5.1"],
    },
    'delegation-invalid': {
        weight: "awaiting",
        about: "approvals",
        title: "A delegation does not reach this change",
        remedy: "The person who holds the role approves, or the owner of the register corrects the delegation.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'board-inquorate': {
        weight: "awaiting",
        about: "approvals",
        title: "The board has not decided",
        remedy: "Members of the board approve until its quorum is reached, the chair among them, and the author names the meeting under `board`.",
        controls: ["NIST CM-3 g", "ISO 27001 A.8.32", "SOC 2 CC8.1"],
    },
    'schedule-invalid': {
        weight: "refused",
        about: "schedule",
        title: "The schedule makes no sense",
        remedy: "The author corrects `schedule`.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'offset-mismatch': {
        weight: "refused",
        about: "schedule",
        title: "An offset is not that of the time zone",
        remedy: "The author corrects the offset or the zone, so that one moment is meant.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'window-not-open': {
        weight: "awaiting",
        about: "schedule",
        title: "The change's time has not come yet",
        remedy: "Run the deployment again once it opens.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'window-closed': {
        weight: "refused",
        about: "schedule",
        title: "The change's time is over",
        remedy: "The author sets a new time under `schedule` and has the record approved anew.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'window-short': {
        weight: "none",
        about: "schedule",
        title: "There may be no time left to back out",
        remedy: "The implementer decides whether to start now or to ask for a later end.",
        controls: ["PCI DSS 6.5.1", "ISO 20000-1 8.5.1"],
    },
    'outside-change-window': {
        weight: "refused",
        about: "schedule",
        title: "The schedule is not inside a change window",
        remedy: "The author moves `schedule` into one of the windows that are named.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'in-freeze': {
        weight: "refused",
        about: "schedule",
        title: "A freeze forbids it",
        remedy: "The author moves `schedule` out of the freeze, or a change and release manager grants an exception in the calendar.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'lead-time-short': {
        weight: "refused",
        about: "schedule",
        title: "It was asked for too late",
        remedy: "The author moves the start, or asks with `late` for the approval that a late change needs.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'duration-too-long': {
        weight: "refused",
        about: "schedule",
        title: "It takes longer than the policy allows",
        remedy: "The author shortens the schedule or splits the change.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'calendar-horizon': {
        weight: "undetermined",
        about: "schedule",
        title: "The calendar does not reach that far",
        remedy: "The owner of the calendar or of the policy extends what it knows, or the author chooses an earlier time.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'holds-back': {
        weight: "none",
        about: "schedule",
        title: "One change holds another back",
        remedy: "Whoever merges waits until the other change has gone out.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'stopped': {
        weight: "awaiting",
        about: "schedule",
        title: "Somebody stopped deployments",
        remedy: "Whoever stopped it closes the issue once it is safe, or its time runs out; then the deployment is run again.",
        controls: ["NIST CM-5", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'collision': {
        weight: "refused",
        about: "schedule",
        title: "Another change uses the same item at the same time",
        remedy: "The two requesters agree which goes first; the author of the other moves its `schedule`.",
        controls: ["ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'dependency-unknown': {
        weight: "refused",
        about: "schedule",
        title: "It depends on a change that does not exist",
        remedy: "The author corrects `depends-on` or `retries`.",
        controls: ["ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'dependency-unmet': {
        weight: "awaiting",
        about: "schedule",
        title: "It depends on a change that has not succeeded yet",
        remedy: "Wait until the other change has ended successfully and its outcome is recorded.",
        controls: ["ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'dependency-order': {
        weight: "refused",
        about: "schedule",
        title: "It is scheduled before what it depends on",
        remedy: "The author moves the start behind the end of the other change.",
        controls: ["ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'dependency-cycle': {
        weight: "refused",
        about: "schedule",
        title: "Changes depend on each other in a circle",
        remedy: "The authors take one of them out of `depends-on`.",
        controls: ["ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'item-unknown': {
        weight: "refused",
        about: "items",
        title: "A configuration item is not in the catalog",
        remedy: "The author corrects the name, or the owner of the catalog adds the item.",
        controls: ["NIST CM-8", "ISO 27001 A.5.9", "ISO 20000-1 8.2.6"],
    },
    'item-retired': {
        weight: "refused",
        about: "items",
        title: "A configuration item is deprecated or retired",
        remedy: "The author names the item that took its place, or the owner of the catalog corrects its lifecycle.",
        controls: ["NIST CM-8", "ISO 27001 A.5.9", "ISO 20000-1 8.2.6"],
    },
    'item-unlisted': {
        weight: "refused",
        about: "items",
        title: "The change touches an item that it does not list",
        remedy: "The author adds the item to `configuration-items` and has the record approved anew.",
        controls: ["NIST CM-4", "NIST CM-8", "ISO 27001 A.5.9", "ISO 20000-1 8.2.6"],
    },
    'catalog-missing': {
        weight: "none",
        about: "items",
        title: "There is no catalog of configuration items",
        remedy: "The owner of the repository adds a `catalog-info.yaml` to have names checked.",
        controls: ["NIST CM-8", "ISO 27001 A.5.9", "ISO 20000-1 8.2.6"],
    },
    'model-unknown': {
        weight: "refused",
        about: "kinds",
        title: "The model of this standard change does not exist",
        remedy: "The author corrects `model`, or writes a normal change. Where the file is there and cannot be read, its owner corrects it.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-invalid': {
        weight: "refused",
        about: "kinds",
        title: "The model of this standard change cannot be used",
        remedy: "The owner of the model corrects it on the trusted branch; until then the author writes a normal change.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-unproven': {
        weight: "refused",
        about: "kinds",
        title: "The model has too few successful runs behind it",
        remedy: "The author writes a normal change until the model has earned its runs.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-unapproved': {
        weight: "refused",
        about: "kinds",
        title: "The model was not approved by somebody who may",
        remedy: "A change and release manager approves the model; until then the author writes a normal change.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-used-up': {
        weight: "refused",
        about: "kinds",
        title: "The model has been used as often as it may be",
        remedy: "A change and release manager raises `uses` in the model and approves that; until then the author writes a normal change.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-expired': {
        weight: "refused",
        about: "kinds",
        title: "The approval of the model has run out",
        remedy: "A change and release manager approves the model anew; until then the author writes a normal change.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-scope-exceeded': {
        weight: "refused",
        about: "kinds",
        title: "The change goes beyond its model",
        remedy: "The author writes a normal change, or takes out what the model does not allow.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'model-suspended': {
        weight: "refused",
        about: "kinds",
        title: "The model is suspended",
        remedy: "A change and release manager approves the model anew; until then the author writes a normal change.",
        controls: ["NIST CM-3 a", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'incident-missing': {
        weight: "refused",
        about: "kinds",
        title: "An emergency change names no incident",
        remedy: "The author names the incident under `emergency`, or writes a normal change.",
        controls: ["ISO 20000-1 8.5.1", "ISO 20000-1 8.6.1", "SOC 2 CC8.1"],
    },
    'retrospective-due': {
        weight: "none",
        about: "kinds",
        title: "An emergency on the same item is to be reviewed",
        remedy: "Somebody who took no part in that emergency reviews it in time and records that under its `outcome.review`.",
        controls: ["NIST CM-3 f", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'retrospective-overdue': {
        weight: "refused",
        about: "kinds",
        title: "An emergency on the same item was not reviewed in time",
        remedy: "Somebody who took no part in that emergency reviews it and records that under its `outcome.review`.",
        controls: ["NIST CM-3 f", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'review-overdue': {
        weight: "none",
        about: "kinds",
        title: "The review after a change is overdue",
        remedy: "Somebody who took no part reviews the change and records that under `outcome.review`.",
        controls: ["NIST CM-3 f", "ISO 20000-1 8.5.1", "SOC 2 CC8.1"],
    },
    'not-deployed-before': {
        weight: "awaiting",
        about: "tested",
        title: "The commit was not deployed to the environment before this one",
        remedy: "The developer deploys this commit there first, and runs the gate again when that has succeeded.",
        controls: ["NIST CM-4(1)", "NIST CM-3(2)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1"],
    },
    'soak-short': {
        weight: "awaiting",
        about: "tested",
        title: "The commit has not run long enough in the environment before this one",
        remedy: "Run the gate again at the instant that is named, or later.",
        controls: ["NIST CM-4(1)", "NIST CM-3(2)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1"],
    },
    'check-missing': {
        weight: "awaiting",
        about: "tested",
        title: "A check that has to succeed first has not ended on this commit",
        remedy: "Wait for it, or start it; then run the gate again.",
        controls: ["NIST CM-3(2)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1"],
    },
    'check-failed': {
        weight: "refused",
        about: "tested",
        title: "A check that has to succeed first did not",
        remedy: "The developer runs it again until it ends with success, or deploys a commit on which it did.",
        controls: ["NIST CM-3(2)", "ISO 27001 A.8.32", "PCI DSS 6.5.1", "SOC 2 CC8.1"],
    },
    'evidence-unavailable': {
        weight: "undetermined",
        about: "facts",
        title: "Something that the decision needs could not be read",
        remedy: "Run the gate again; if it stays so, the owner of the workflow finds out why it cannot be read.",
        controls: ["NIST CM-3(1)(d)", "SOC 2 CC8.1"],
    },
    'permission-missing': {
        weight: "undetermined",
        about: "facts",
        title: "The token may not read what the decision needs",
        remedy: "The owner of the workflow adds the permission that is named to the gate's job.",
        controls: [],
    },
    'clock-skew': {
        weight: "undetermined",
        about: "facts",
        title: "The runner's clock is wrong",
        remedy: "The owner of the runner sets its clock, and the gate is run again.",
        controls: ["NIST SC-45(1)", "ISO 27001 A.8.17"],
    },
    'commit-unreachable': {
        weight: "undetermined",
        about: "facts",
        title: "The commit is on no branch or tag of this repository",
        remedy: "Deploy a commit of a branch or a tag of this repository.",
        controls: ["NIST SA-10 c"],
    },
    'identity-mismatch': {
        weight: "undetermined",
        about: "facts",
        title: "A login belongs to another account than the register says",
        remedy: "The owner of the register finds out who holds the login today, and corrects `login` or `id`.",
        controls: ["NIST IA-4 d", "ISO 27001 A.5.16"],
    },
    'input-invalid': {
        weight: "undetermined",
        about: "run",
        title: "An input of the gate cannot be used",
        remedy: "The owner of the workflow corrects the input.",
        controls: [],
    },
    'event-invalid': {
        weight: "undetermined",
        about: "run",
        title: "The event cannot be read",
        remedy: "Run the workflow again; if it stays so, the owner of the workflow looks at how the gate is started.",
        controls: [],
    },
    'event-unsupported': {
        weight: "undetermined",
        about: "run",
        title: "The gate does not judge this event",
        remedy: "The owner of the workflow runs the gate on one of the events that the README lists.",
        controls: [],
    },
    'environment-mismatch': {
        weight: "undetermined",
        about: "run",
        title: "Two different environments are given",
        remedy: "The owner of the workflow leaves the input `environment` out, or gives the one that is deployed to.",
        controls: [],
    },
    'record-elsewhere': {
        weight: "none",
        about: "record",
        title: "The record is for another environment",
        remedy: "Nothing needs to be done.",
        controls: [],
    },
    'record-upkeep': {
        weight: "none",
        about: "record",
        title: "The record is only kept up to date",
        remedy: "Nothing needs to be done.",
        controls: ["NIST CM-3 e", "NIST CM-3(1)(e)", "SOC 2 CC8.1"],
    },
    'governance-changed': {
        weight: "none",
        about: "governance",
        title: "The pull request changes the rules",
        remedy: "Nothing needs to be done here; the rules from before are those that judge, and CODEOWNERS guards the new ones.",
        controls: ["NIST CM-3 a", "NIST CM-9", "ISO 27001 A.8.32", "ISO 20000-1 8.5.1"],
    },
    'way-round': {
        weight: "refused",
        about: "governance",
        title: "There is a way round the gate",
        remedy: "Whoever owns the workflow, or an administrator of the repository, closes it as the finding says.",
        controls: ["NIST CM-5", "NIST CM-5(1)", "ISO 27001 A.8.32", "PCI DSS 6.5.4", "SOC 2 CC6.3", "SOC 2 CC8.1"],
    },
    'back-out': {
        weight: "none",
        about: "record",
        title: "This goes back to what ran before",
        remedy: "The implementer records the outcome of the change that is backed out.",
        controls: ["PCI DSS 6.5.1", "ISO 20000-1 8.5.1"],
    },
    'glob-wide': {
        weight: "none",
        about: "governance",
        title: "A glob of the policy leads into every folder",
        remedy: "The owner of the repository begins the glob with a folder, or leaves it as it is if the repository stays small.",
        controls: [],
    },
    'policy-default': {
        weight: "none",
        about: "governance",
        title: "The built-in policy is used",
        remedy: "The owner of the repository writes `.github/change-gate/policy.yml` to change that.",
        controls: [],
    },
};

;// CONCATENATED MODULE: ./.build/build/src/domain/terms/reasons.js
/**
 * The closed list of reasons: the stable ids that users, dashboards and auditors quote, what each does to the decision, and its words. It is
 * written in `data/reasons.yml`. Ids are added, never renamed; an id that is not there does not compile.
 */

/** Decisions, worst first. */
const DECISIONS = ['undetermined', 'refused', 'awaiting', 'authorised', 'not-required'];
const CATALOGUE = REASONS;
const REASON_IDS = Object.keys(CATALOGUE);
function isReasonId(text) {
    return Object.hasOwn(CATALOGUE, text);
}
/** Whether what is wrong is put right in the change record. */
function isAboutRecord(reason) {
    return CATALOGUE[reason].about === 'record';
}


/***/ }),

/***/ 3798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ escapeUnits),
/* harmony export */   IS: () => (/* binding */ describeBlank),
/* harmony export */   hR: () => (/* binding */ revealInvisible),
/* harmony export */   iP: () => (/* binding */ joinBlanks),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   tO: () => (/* binding */ findInvisible),
/* harmony export */   v8: () => (/* binding */ findControl)
/* harmony export */ });
/**
 * The one definition of what a reader cannot see, by properties of Unicode. Such a character makes two names out of one: it is refused in
 * names, and in prose every renderer shows it as `<U+202E>`.
 */
/** Refused everywhere: C0 but for tab and line breaks, DEL and C1, line and paragraph separator, lone surrogates. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\p{Cs}]/u;
/** Controls, format characters (bidirectional marks among them), separators, lone surrogates, what a font leaves out, and signs without any ink. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]|\u2800|\u{16fe4}|\u{1d159}/u;
const EACH = new RegExp(UNSEEN, 'gu');
/** Most text is ASCII that can be seen; it need not be looked up in tables. */
const PLAIN = /^[\x20-\x7e]*$/;
/** `U+202E` of the first control character, null where there is none. */
function findControl(text) {
    return findIn(text, CONTROL);
}
/** As `findControl`, with everything else that must not stand in a name. */
function findInvisible(text) {
    return findControl(text) ?? findIn(text, UNSEEN);
}
/** The text with `<U+202E>` in place of each such character, line breaks and tabs included. */
function revealInvisible(text) {
    return replaceInvisible(text, (character) => `<${nameOf(character)}>`);
}
/** Each run of white space as one blank, but for what only a program takes for white space: that is shown like all that has no ink. */
function joinBlanks(text) {
    return text.replace(/\s+/gu, (space) => (/[\u2028\u2029\ufeff]/u.test(space) ? space : ' '));
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(EACH, by);
}
/** A character as JSON and YAML escape it: twice for one beyond the first 65,536. */
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
/** A blank that YAML does not take for one: `a no-break space (U+00A0)`. */
function describeBlank(blank) {
    const name = nameOf(blank);
    return blank === '\u00a0' || blank === '\u202f'
        ? `a no-break space (${name})`
        : blank === '\t'
            ? 'a tab'
            : `the blank ${name}`;
}
function findIn(text, characters) {
    if (PLAIN.test(text))
        return null;
    const [found] = characters.exec(text) ?? [];
    return found === undefined ? null : nameOf(found);
}
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 9879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   lj: () => (/* binding */ accountOfAddress)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4973);
/**
 * The forms that a login has on GitHub, said once: for what records and register may name, for inputs, and for the accounts that mail
 * addresses of GitHub's own hold. A form that is forgotten here would hide a co-author, so addresses are read more freely than names are written.
 */

/**
 * Letters, digits and hyphens, of which old accounts have one at either end; the name of a managed user ends with `_` and the short code
 * of their enterprise; an app acts as `name[bot]`.
 */
const LOGIN = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u;
/** `owner/name`; a managed user may own repositories too. No `.` or `..`, which would be another path on the way. */
const REPOSITORY = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/u;
function isBotLogin(login) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(login).endsWith('[bot]');
}
/**
 * `1004+dlee_acme@users.noreply.github.com`, as GitHub writes for people who keep their address to themselves; without the number for
 * accounts before July 2017; with another host on GitHub Enterprise.
 */
const PRIVATE_ADDRESS = /^(?:([0-9]{1,15})\+)?([^@\s]+)@users\.noreply\./iu;
/** The account that an address of GitHub's own belongs to; null for any other address. */
function accountOfAddress(mail) {
    const [, id, login] = PRIVATE_ADDRESS.exec(mail) ?? [];
    // The id still names the account after its login was changed.
    return login === undefined ? null : { login, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 4973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   bQ: () => (/* binding */ isNameMatch),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** How names are compared: logins and environment names without regard to ASCII case, patterns with `*` and `?` only. */
const ASCII = /^[\0-\x7f]*$/;
/** Lowers A to Z only: `toLowerCase` would fold the Kelvin sign into k. */
function foldCase(name) {
    // Of ASCII alone both mean the same, and one is much faster.
    return ASCII.test(name) ? name.toLowerCase() : name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isSameName(a, b) {
    return foldCase(a) === foldCase(b);
}
function includesName(names, name) {
    return names.some((other) => isSameName(other, name));
}
/** Whether a pattern of literals, `*` (any run) and `?` (one character) matches the whole name. Linear in both, no regular expression. */
function isNameMatch(pattern, name) {
    const p = foldCase(pattern);
    const n = foldCase(name);
    let at = 0;
    let star = -1;
    let resume = 0;
    let i = 0;
    while (i < n.length) {
        // Behind the end of the pattern stands nothing, which is no character of a name.
        if (p[at] === '*') {
            star = at;
            resume = i;
            at += 1;
        }
        else if (p[at] === '?' || p[at] === n[i]) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            resume += 1;
            i = resume;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at += 1;
    return at === p.length;
}
/** A scalar or a list as a list. */
function listOf(value) {
    if (value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 4360:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ki: () => (/* binding */ daysInYear),
/* harmony export */   L3: () => (/* binding */ daysInMonth),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   e7: () => (/* binding */ addYears),
/* harmony export */   eG: () => (/* binding */ describeDate),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vb: () => (/* binding */ dayOfYear)
/* harmony export */ });
/**
 * Days of the calendar (proleptic Gregorian), by whole numbers: day 0 is 1 January 1970. A day has no zone and no length; what
 * begins when in a zone is the question of wall-time.ts.
 */
/** A day that writes itself as `2026-11-24`. */
class CalendarDay {
    year;
    month;
    day;
    constructor(year, month, day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }
    toString() {
        return describeDate(this);
    }
}
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
function isLeapYear(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function daysInYear({ year }) {
    return isLeapYear(year) ? 366 : 365;
}
function daysInMonth({ year, month }) {
    if (month === 2)
        return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** 1 for 1 January. */
function dayOfYear({ year, month, day }) {
    const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
    return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day;
}
/** Days before 1 January of a year, from 1 January of the year 0, whose leap year comes before its years 1 to 4. */
function daysBeforeYear(year) {
    const past = year - 1;
    return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
}
const EPOCH = daysBeforeYear(1970);
/** Days since 1 January 1970; below 0 before it. */
function numberOf(day) {
    return daysBeforeYear(day.year) - EPOCH + dayOfYear(day) - 1;
}
/** The day of a number of days since 1 January 1970. */
function dayAt(number) {
    // The mean length of a year gives the year, or one beside it near its ends.
    let year = 1970 + Math.floor(number / 365.2425);
    while (daysBeforeYear(year) - EPOCH > number)
        year -= 1;
    while (daysBeforeYear(year + 1) - EPOCH <= number)
        year += 1;
    let left = number - (daysBeforeYear(year) - EPOCH);
    let month = 1;
    for (let length = 31; left >= length; length = daysInMonth({ year, month, day: 1 })) {
        left -= length;
        month += 1;
    }
    return new CalendarDay(year, month, left + 1);
}
function addDays(day, count) {
    return dayAt(numberOf(day) + count);
}
/** The same day of the year `count` years later; 29 February becomes the 28th where there is none. */
function addYears(day, count) {
    const first = { year: day.year + count, month: day.month, day: 1 };
    return new CalendarDay(first.year, first.month, Math.min(day.day, daysInMonth(first)));
}
/** Days from one day to another; below 0 backwards. */
function countDays(from, to) {
    return numberOf(to) - numberOf(from);
}
/** 1 Monday to 7 Sunday. */
function weekdayOf(day) {
    // 1 January 1970 was a Thursday.
    return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}
/** A day that exists, as `2026-11-24`; null for anything else. */
function parseDay(text) {
    if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth({ year, month, day }))
        return null;
    return new CalendarDay(year, month, day);
}
/** `2026-11-24`. */
function describeDate({ year, month, day }) {
    return `${describeYear(year)}-${pad(month)}-${pad(day)}`;
}
/** Four digits; a sign and six beyond them. */
function describeYear(year) {
    if (year >= 0 && year <= 9999)
        return String(year).padStart(4, '0');
    return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
function pad(part) {
    return String(part).padStart(2, '0');
}


/***/ }),

/***/ 2834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   n$: () => (/* binding */ isDuration)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7482);
/** ISO 8601 durations of days, hours, minutes and seconds, in milliseconds. A day is 24 hours, whatever the clocks do. */

const GRAMMAR = /^P(?=[0-9T])(?:([0-9]{1,5})D)?(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,8})S)?)?$/;
function isDuration(text) {
    return GRAMMAR.test(text);
}
/** Milliseconds, 0 or more; null when the text is not such a duration (months, weeks, fractions and signs are not). */
function parseDuration(text) {
    const usual = readUsual(text);
    if (usual !== null)
        return usual;
    const parts = GRAMMAR.exec(text);
    if (parts === null)
        return null;
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
    return Number(days) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + Number(hours) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp + Number(minutes) * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY + Number(seconds) * 1000;
}
/** `PT15M`, as nearly every duration is written and some runs read ten thousand times; null where it is anything else. */
function readUsual(text) {
    const unit = text.endsWith('M') ? _time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY : text.endsWith('H') ? _time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp : text.endsWith('S') ? 1000 : null;
    if (unit === null || text.length < 4 || text.length > 6 || !text.startsWith('PT'))
        return null;
    let count = 0;
    for (let at = 2; at < text.length - 1; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (digit < 0 || digit > 9)
            return null;
        count = count * 10 + digit;
    }
    return count * unit;
}
/** `2 days 4 hours`, `15 minutes`, `0 minutes`. */
function describeDuration(milliseconds) {
    const parts = [];
    let rest = milliseconds;
    for (const [unit, name] of [
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, 'day'],
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, 'hour'],
        [_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY, 'minute'],
        [1000, 'second'],
    ]) {
        const count = Math.floor(rest / unit);
        rest -= count * unit;
        if (count > 0)
            parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.length === 0 ? '0 minutes' : parts.join(' ');
}


/***/ }),

/***/ 7482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* reexport safe */ _days_js__WEBPACK_IMPORTED_MODULE_0__.Iq),
/* harmony export */   Xo: () => (/* binding */ parseOffset),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   j7: () => (/* binding */ readUsual),
/* harmony export */   l0: () => (/* binding */ describeInstant),
/* harmony export */   m3: () => (/* binding */ describeDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   tK: () => (/* binding */ toIso)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4360);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5180);
/**
 * Instants as whole milliseconds since 1970 in UTC, and how they are said. What is finer than a millisecond is cut off towards
 * the past, which never changes the order of two instants. A text is an instant only in one grammar: RFC 3339 with an offset.
 */



const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 24 hours. A calendar day may be shorter or longer; those are counted with dates, never with this. */
const DAY = 24 * HOUR;
// Small letters are RFC 3339's too. No leap second and no blank for T: what other parsers guess at is refused here.
const GRAMMAR = /^(?!0000)(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Milliseconds since 1970 in UTC; null when the text is no instant, or names a day that does not exist. */
function parseInstant(text) {
    return readUsual(text) ?? parseByGrammar(text);
}
/** `2026-11-24T10:00:00Z`, as nearly every instant is written and some runs read a hundred thousand times; null where it is anything else. */
function readUsual(text) {
    if (text.length !== 20 || text[19] !== 'Z' || text[10] !== 'T')
        return null;
    if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':')
        return null;
    const year = twoAt(text, 0) * 100 + twoAt(text, 2);
    const month = twoAt(text, 5);
    const day = twoAt(text, 8);
    const hour = twoAt(text, 11);
    const minute = twoAt(text, 14);
    const second = twoAt(text, 17);
    // Whatever is no digit is not a number here, and within no bounds.
    if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1))
        return null;
    if (day > 28 && day > (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)({ year, month, day }))
        return null;
    if (!(hour <= 23 && minute <= 59 && second <= 59))
        return null;
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * 1000;
}
function twoAt(text, at) {
    return digit(text.charCodeAt(at)) * 10 + digit(text.charCodeAt(at + 1));
}
function digit(code) {
    return code >= 0x30 && code <= 0x39 ? code - 0x30 : Number.NaN;
}
function parseByGrammar(text) {
    const parts = GRAMMAR.exec(text);
    if (parts === null)
        return null;
    const [, date = '', hour, minute, second, fraction = ''] = parts;
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(date);
    if (day === null)
        return null;
    const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
    const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * DAY + time + milliseconds - readOffset(text) * MINUTE;
}
/** The offset that an instant is written with, in minutes east of UTC (`Z` is 0); null when the text is no instant. */
function parseOffset(text) {
    return GRAMMAR.test(text) ? readOffset(text) : null;
}
function readOffset(text) {
    if (/z$/i.test(text))
        return 0;
    const minutes = Number(text.slice(-5, -3)) * 60 + Number(text.slice(-2));
    return text.at(-6) === '-' ? -minutes : minutes;
}
/** RFC 3339 in UTC: `2026-11-24T10:00:00Z`. */
function toIso(instant) {
    const { day, time, fraction } = split(instant);
    return `${(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDate */ .eG)(day)}T${time}${fraction}Z`;
}
/** Day, time and fraction of a second, by the clock of UTC. */
function split(instant) {
    const day = Math.floor(instant / DAY);
    const rest = instant - day * DAY;
    const two = (part) => String(Math.floor(part)).padStart(2, '0');
    const time = `${two(rest / HOUR)}:${two((rest % HOUR) / MINUTE)}:${two((rest % MINUTE) / 1000)}`;
    const milliseconds = rest % 1000;
    const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;
    return { day: (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(day), time, fraction };
}
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `Tuesday 24 November 2026`. */
function describeDay(day) {
    return `${WEEKDAYS[(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}
/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`. The zone must be a known one. */
function describeInstant(instant, zone) {
    const { day, time } = split(instant + (0,_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadAt */ .b)(instant, zone));
    return `${time.endsWith(':00') ? time.slice(0, 5) : time} on ${describeDay(day)}, ${zone} (${toIso(instant)})`;
}


/***/ }),

/***/ 4885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readClock),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   Ox: () => (/* binding */ spanOnDay),
/* harmony export */   Wn: () => (/* reexport safe */ _zones_js__WEBPACK_IMPORTED_MODULE_2__.W),
/* harmony export */   Xg: () => (/* binding */ readZone),
/* harmony export */   j8: () => (/* binding */ describeOffset),
/* harmony export */   jR: () => (/* binding */ countReadings),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ls: () => (/* binding */ isTimeOfDay),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   zY: () => (/* binding */ isEndOfDay)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4360);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7482);
/* harmony import */ var _zones_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5180);
/**
 * From wall time to instants and back. Where a clock change makes a wall time ambiguous the contract decides, not a default: in
 * a gap an edge moves forward by the gap (RFC 5545, 3.3.5); of two equal times a start takes the first and an end the second.
 */




/** The calendar day of an instant in a known zone. */
function dayOf(instant, zone) {
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(Math.floor((instant + (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone)) / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_));
}
/** The first instant of a calendar day in a known zone. */
function startOfDay(day, zone) {
    const midnight = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_, zone);
    // Where the clocks pass over midnight, the day begins with the change.
    return midnight.kind === 'never' ? midnight.change : midnight.first;
}
/** Minutes east of UTC that a known zone has at an instant. */
function offsetAt(instant, zone) {
    return (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone) / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
}
/** Minutes east of UTC as `+01:00`. */
function describeOffset(minutes) {
    const sign = minutes < 0 ? '-' : '+';
    const size = Math.abs(minutes);
    const two = (part) => String(Math.trunc(part)).padStart(2, '0');
    const seconds = Math.round((size % 1) * 60);
    return `${sign}${two(size / 60)}:${two(size % 60)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}
/** `HH:MM`, from `00:00` to `23:59`. */
function isTimeOfDay(text) {
    return /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}
/** As `isTimeOfDay`, or `24:00`: the midnight that ends a day. */
function isEndOfDay(text) {
    return text === '24:00' || isTimeOfDay(text);
}
/** How often a zone's clock shows a local date and time (`2026-03-29T01:30:00`): in a gap never, in an overlap twice. */
function countReadings(local, zone) {
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(local.slice(0, 10));
    if (day === null)
        throw new RangeError(`${local} is no local date and time.`);
    return readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(local.slice(11)), zone).kind;
}
/**
 * The span from a wall time on `day` to the next time that the clock shows `to`: on the next day unless `to` is after `from`.
 * Both are `HH:MM` and differ; `to` may be `24:00`, the midnight that ends the day.
 */
function spanOnDay(day, from, to, zone) {
    const last = to > from ? day : (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 1);
    const start = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(day) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(from), zone);
    const end = readZone((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(last) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ + timeOfDay(to), zone).last;
    if (start.first < end)
        return { start: start.first, end };
    // The start fell into a gap and moved past the end. What is left of the span begins when the gap ends; a freeze must not vanish.
    return { start: start.kind === 'never' ? start.change : start.first, end };
}
/** Milliseconds from midnight to `HH:MM` or `HH:MM:SS`. */
function timeOfDay(text) {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
    return hours * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp + minutes * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY + seconds * 1000;
}
/** When the clock of a known zone shows a wall time, which is given in milliseconds as if it were one of UTC. */
function readZone(wall, zone) {
    return readClock(wall, (instant) => (0,_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .aheadAt */ .b)(instant, zone));
}
/** As `readZone`, of any clock that is never a whole day away from UTC. */
function readClock(wall, ahead) {
    // No zone is a whole day away from UTC, so that a clock change that matters lies between these two instants. They are midnights
    // so that the times of one day, and of the days beside it, share what is asked about them.
    const before = Math.floor(wall / _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ - _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    const after = before + 3 * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    const [old, present] = [ahead(before), ahead(after)];
    const once = (instant) => ({ kind: 'once', first: instant, last: instant, change: instant });
    if (old === present)
        return once(wall - old);
    const [byOld, byPresent] = [wall - old, wall - present];
    const isOld = ahead(byOld) === old;
    const isPresent = ahead(byPresent) === present;
    if (isOld && isPresent)
        return { kind: 'twice', first: byOld, last: byPresent, change: byOld };
    if (isOld)
        return once(byOld);
    if (isPresent)
        return once(byPresent);
    return { kind: 'never', first: byOld, last: byOld, change: findChange(before, after, ahead) };
}
/** The first instant, to the second, at which the offset is the one of `after` and no longer the one of `before`. */
function findChange(before, after, ahead) {
    const old = ahead(before);
    let [low, high] = [before / 1000, after / 1000];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (ahead(middle * 1000) === old)
            low = middle;
        else
            high = middle;
    }
    return high * 1000;
}


/***/ }),

/***/ 5180:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isKnownZone),
/* harmony export */   b: () => (/* binding */ aheadAt)
/* harmony export */ });
/**
 * The offset of a time zone at an instant, from the zone data of this machine: the one place that asks for them. A formatter is
 * made once for each zone, because the first costs as much as half of an empty Node (12 ms), and every other about 1 ms.
 */
const formatters = new Map();
/** All names of three letters that the IANA list has. */
const SHORT = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));
/** Whether the zone data of this machine know the name. */
function isKnownZone(zone) {
    return findFormatter(zone) !== null;
}
const DAY = 24 * 60 * 60_000;
/** By zone and midnight of UTC, which is all that the answer hangs on: as many as the days that a run is about. */
const midnights = new Map();
/**
 * How far the clocks of a known zone are ahead of UTC at an instant; both in milliseconds, west of UTC below 0. @throws RangeError
 * where the zone is not known. No zone changes its clocks and changes them back between two midnights: where these agree the data are not
 * asked again, because thousands of records name times of the same days.
 */
function aheadAt(instant, zone) {
    const midnight = Math.floor(instant / DAY) * DAY;
    const ahead = aheadAtMidnight(midnight, zone);
    if (instant === midnight || aheadAtMidnight(midnight + DAY, zone) === ahead)
        return ahead;
    return readAhead(instant, zone);
}
/** @param midnight one of UTC */
function aheadAtMidnight(midnight, zone) {
    let known = midnights.get(zone);
    if (known === undefined) {
        known = new Map();
        midnights.set(zone, known);
    }
    let ahead = known.get(midnight);
    if (ahead === undefined) {
        ahead = readAhead(midnight, zone);
        known.set(midnight, ahead);
    }
    return ahead;
}
function readAhead(instant, zone) {
    const formatter = findFormatter(zone);
    if (formatter === null)
        throw new RangeError(`The time zone ${zone} is not known.`);
    // "1/1/1970, GMT+01:00"; "GMT-00:01:15" before zones had whole minutes.
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(formatter.format(instant)) ?? [];
    const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
    return sign === '-' ? -size : size;
}
function findFormatter(zone) {
    const known = formatters.get(zone);
    if (known !== undefined)
        return known;
    const made = makeFormatter(zone);
    formatters.set(zone, made);
    return made;
}
function makeFormatter(zone) {
    // Offsets are no zones: they do not change their clocks. Some versions of Node take them for names.
    if (!/^[A-Za-z]/.test(zone))
        return null;
    // Node knows abbreviations that are in no list of zones, and not by what people mean: its BST is Dhaka, its AST Anchorage.
    if (/^[A-Za-z]{3}$/.test(zone) && !SHORT.has(zone.toUpperCase()))
        return null;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   Ck: () => (/* binding */ shortenTimes),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   J$: () => (/* binding */ sayBriefly),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   R0: () => (/* binding */ sayPeriod),
/* harmony export */   ap: () => (/* binding */ minutesUntil),
/* harmony export */   cM: () => (/* binding */ sayShort),
/* harmony export */   nW: () => (/* binding */ placeOfZone)
/* harmony export */ });
/* harmony import */ var _domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2834);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** `12:00 (London)` on the day of `now`, else `Tue 24 Nov, 12:00 (London)`. */
function sayShort(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day === shortOf(now, zone, now)?.day ? '' : `${words.day}, `}${words.time} (${words.place})`;
}
/** `10:00 to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z to 2026-11-24T12:00:00Z)`; the days of both where they differ. */
function sayRange(start, end, zone) {
    const from = readWords(sayInstant(start, zone));
    const to = readWords(sayInstant(end, zone));
    if (from === null || to === null)
        return `${sayInstant(start, zone)} to ${sayInstant(end, zone)}`;
    const first = from.rest === to.rest ? from.time : `${from.time} on ${from.day}`;
    return `${first} to ${to.time} on ${to.rest} (${from.utc} to ${to.utc})`;
}
function readWords(text) {
    const [, time, day, zone, utc] = /^(\S+) on ([^,]+), (.+) \((\S+)\)$/u.exec(text) ?? [];
    if (time === undefined || day === undefined || zone === undefined || utc === undefined)
        return null;
    return { time, day, rest: `${day}, ${zone}`, utc };
}
/** `Tue 24 Nov, 10:00 to 12:00 (London)`; both days where they differ, and the year where it is not that of `now`. */
function sayTime(start, end, zone, now) {
    const [from, to] = [shortOf(start, zone, now), shortOf(end, zone, now)];
    if (from === null || to === null)
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(start, 60)} to ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(end, 60)}`;
    const until = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
    return `${from.day}, ${from.time} to ${until} (${from.place})`;
}
/** `Tue 24 Nov, 10:00 (London)`; without the place where it stands beside a time that has it. */
function sayMoment(text, zone, now, place = 'place') {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return `${words.day}, ${words.time}${place === 'place' ? ` (${words.place})` : ''}`;
}
/** `16:00` on the day of `now`, else `Tue 24 Nov`: what a headline has room for. */
function sayBriefly(text, zone, now) {
    const words = shortOf(text, zone, now);
    if (words === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    return words.day === shortOf(now, zone, now)?.day ? words.time : words.day;
}
/** A text of ours with its instants in the short form; an instant that somebody is told to write stays as it is. */
function shortenTimes(text, zone, now) {
    const place = placeOfZone(zone);
    return text
        .replace(LONG, (_whole, at, utc) => `${at === undefined ? '' : 'on '}${sayMoment(utc, zone, now)}`)
        .replace(PLAIN, (_whole, word, instant) => `${word === 'at' ? 'on' : word} ${sayMoment(instant, zone, now)}`)
        .replaceAll(` (${place}) to `, ' to ')
        .replace(SAME_DAY, '$1, $2 to ')
        .replace(DAYS, (_whole, weekday, date, month, year) => {
        const isThisYear = year === now.slice(0, 4);
        return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${isThisYear ? '' : ` ${year}`}`;
    });
}
/** The day of the end, where it is that of the start. */
const SAME_DAY = /\b([A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}(?: \d{4})?), (\d\d:\d\d(?::\d\d)?) to \1, /g;
/** As `sayDay` says one. */
const DAYS = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g;
/** As files and GitHub have one, where a sentence of ours says when something was. */
const PLAIN = /\b(at|since|until|dated|now|says) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))(?![\d"`\u201d])/g;
/** As `describeInstant` says one. */
const LONG = /(at )?\d\d:\d\d(?::\d\d)? on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+ \d{4}, [A-Za-z0-9_+/-]+ \((\d{4}-\d\d-\d\dT[\d:.]+Z)\)/g;
/** `London` for Europe/London; `UTC` where the zone is not known. */
function placeOfZone(zone) {
    return (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : 'UTC';
}
/** `9 days`, `1 hour 35 minutes`: to the day where it is days, to the minute where it is not. */
function sayPeriod(milliseconds) {
    const unit = milliseconds >= 2 * _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ ? _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ : _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
    return (0,_domain_time_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(Math.floor(Math.max(milliseconds, 0) / unit) * unit);
}
function shortOf(text, zone, now) {
    const words = readWords(sayInstant(text, zone));
    if (words === null)
        return null;
    const [weekday = '', date = '', month = '', year = ''] = words.day.split(' ');
    const present = readWords(sayInstant(now, zone))?.day.split(' ').at(-1);
    const day = `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}${present === year ? '' : ` ${year}`}`;
    return { day, time: words.time, place: placeOfZone(zone) };
}
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ }),

/***/ 1070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ nameCommands),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   n_: () => (/* binding */ nameInFindings)
/* harmony export */ });
/**
 * How the program is called. Texts name it `change-gate`; where its reader has it under another name, that stands in its place. The line of
 * an approval stays as it is: it is read by the gate, to the letter.
 */
const PROGRAM = 'change-gate';
/** A command in a code span. A line that approves holds a digest, and is no command. */
const COMMAND = /`change-gate (?!approve \S+ [0-9a-f]{32}\b)(?=[a-z]+(?:[ `]|$))/gu;
function nameCommands(text, program) {
    return program === PROGRAM ? text : text.replace(COMMAND, () => `\`${program} `);
}
function nameInFindings(findings, program) {
    if (program === PROGRAM)
        return findings;
    return findings.map((finding) => ({
        ...finding,
        message: nameCommands(finding.message, program),
        remedy: nameCommands(finding.remedy, program),
    }));
}


/***/ }),

/***/ 6093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _c: () => (/* binding */ reveal),
/* harmony export */   aH: () => (/* binding */ sourceLines),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3798);
/**
 * Text that anybody may have written, made fit to be shown: one line, nothing invisible, nothing that a runner takes for a command.
 * What was there stays readable: a character that cannot be seen is named, and none is dropped in silence.
 */

const MARKS = /(\p{M}{4})\p{M}+/gu;
/** The text with `<U+202E>` in place of each character that cannot be seen, line breaks and tabs included. */
function reveal(text) {
    return (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .hR)(text).replace(MARKS, '$1<more marks>');
}
/** On one line: runs of white space are one blank, what cannot be seen is named. */
function oneLine(text) {
    return reveal((0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBlanks */ .iP)(text).trim());
}
/** Cut to `most` characters, never inside one; the cut is shown. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}\u2026`;
}
/** The most of one text that a surface for people shows. The JSON report has the rest. */
const LONGEST = 1_000;
/** One line of at most `most` characters. */
function shown(text, most = LONGEST) {
    return cut(oneLine(text), most);
}
/** With the old form of a workflow command, which a runner looks for anywhere in a line, broken up by a blank. */
function withoutOldCommands(text) {
    return text.replace(/##\[/g, '## [');
}
/** Lines for a log that a runner reads: `::` at the start of a line, after any blanks, is broken up as well. */
function withoutCommands(text) {
    return withoutOldCommands(text).replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}
/** A file line by line, each as it is but for what no line of a file shows. */
function sourceLines(text) {
    return withoutCommands(text.trimEnd())
        .split('\n')
        .map((line) => `${/^ */u.exec(line)?.[0] ?? ''}${oneLine(line)}`);
}
/** Words as a list that ends in `or` or `and`. */
function listWords(words, last) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ }),

/***/ 6309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   bx: () => (/* binding */ fitAnnotation)
/* harmony export */ });
/* unused harmony export renderAnnotations */
/* harmony import */ var _domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6412);
/* harmony import */ var _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7554);
/* harmony import */ var _render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6093);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2565);
/**
 * Findings as annotations on the lines that they are about. A runner shows ten of a kind in a step, so the most important come first
 * and the last one counts the rest. Everything in them is escaped: foreign text can neither end a command nor begin one.
 */




/** The most of one level that a runner shows. */
const MOST = 10;
/** The most characters of a message, after escaping. */
const LONGEST = 4096;
const LEVELS = ['error', 'warning', 'notice'];
const WEIGHTS = ['undetermined', 'refused', 'awaiting', null];
/** At most ten of a level; where there are more, the tenth says how many were left out. */
function annotationsOf(full) {
    const report = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .inShortTimes */ .I)(full);
    return LEVELS.flatMap((level) => {
        const findings = report.findings.filter((finding) => levelOf(finding, report) === level).sort(byImportance);
        if (findings.length <= MOST)
            return findings.map((finding) => annotate(finding, level));
        const rest = findings.length - (MOST - 1);
        return [
            ...findings.slice(0, MOST - 1).map((finding) => annotate(finding, level)),
            {
                level,
                path: null,
                line: null,
                column: null,
                title: `${rest} more`,
                message: `${rest} more findings of the level ${level} are not shown here. The job summary and the report have all of them.`,
            },
        ];
    });
}
/** The annotations as workflow commands, a line each; `''` where there are none. */
function renderAnnotations(report) {
    return annotationsOf(report)
        .map((annotation) => `${writeAnnotation(annotation)}\n`)
        .join('');
}
/** With texts that a runner takes: on one line, no longer than it shows, and without the old form of a command. */
function fitAnnotation({ path, title, message, ...rest }) {
    return {
        ...rest,
        path: path === null ? null : (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path)),
        title: (0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title), 200)),
        message: fitMessage((0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOldCommands */ .KF)(message)),
    };
}
function writeAnnotation(annotation) {
    const { level, path, line, column, title, message } = fitAnnotation(annotation);
    const properties = [
        ...(path === null ? [] : [`file=${escapeProperty(path)}`]),
        ...(path === null || line === null ? [] : [`line=${line}`]),
        ...(path === null || line === null || column === null ? [] : [`col=${column}`]),
        `title=${escapeProperty(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
/** Red is for what is wrong: that people or time are awaited is said without it, and where the policy only advises nothing is red. */
function levelOf(finding, { verdict: { outcome, stage } }) {
    if (finding.level !== 'error')
        return finding.level;
    if ((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(finding) === 'awaiting')
        return 'notice';
    return outcome === 'warn' && stage !== 'draft' ? 'warning' : 'error';
}
function annotate(finding, level) {
    const about = finding.change === null ? '' : `${finding.change}: `;
    return {
        level,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        title: `${about}${_domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[finding.reason].title} (${finding.reason})`,
        message: `${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.message)}\n${(0,_render_plain_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.remedy)}`,
    };
}
function byImportance(a, b) {
    return (WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(a)) - WEIGHTS.indexOf((0,_domain_terms_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .v)(b)) || _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(a.reason) - _domain_terms_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_IDS */ .At.indexOf(b.reason));
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Whole characters only: cut before escaping, so that no escape is cut in two. */
function fitMessage(text) {
    if (escapeData(text).length <= LONGEST)
        return text;
    let size = 1;
    let kept = '';
    for (const character of text) {
        size += escapeData(character).length;
        if (size > LONGEST - 1)
            break;
        kept += character;
    }
    return `${kept}\u2026`;
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inShortTimes)
/* harmony export */ });
/* harmony import */ var _render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2000);

function inShortTimes(report) {
    const shorten = (text) => (0,_render_plain_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenTimes */ .Ck)(text, report.timezone, report.evaluatedAt);
    return {
        ...report,
        findings: report.findings.map((one) => ({ ...one, message: shorten(one.message), remedy: shorten(one.remedy) })),
    };
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(808);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
