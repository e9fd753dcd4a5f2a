"use strict";
exports.id = 6539;
exports.ids = [6539];
exports.modules = {

/***/ 6539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchAndCheck: () => (/* binding */ watchAndCheck)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * Checks again whenever a record or a governance file of a checkout changes. It watches folders and not files, because editors replace
 * a file by another; what changes during a check is checked after it, so that the last report is never of an older state.
 */


/** Editors write a file in several steps. */
const SETTLED_MS = 100;
/** Every folder takes one of the system's watches. */
const MOST_FOLDERS = 500;
const RULES = ['.github', '.github/change-gate', '.github/change-gate/models'];
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';
/**
 * Runs `once`, and again after each change, until `stop` is given.
 * @returns the exit code of the last check; that of the first at once where it was wrong usage, with no paths
 */
async function watchAndCheck(root, once, terminal, stop) {
    let checked = { code: 0, paths: [], records: [] };
    for (let isFirst = true;; isFirst = false) {
        // The watches stand before the check reads anything, so that nothing falls between the two.
        const change = watchFolders(root, stop);
        change.add(foldersOf(root, checked));
        const next = await once().catch((fault) => {
            // A fault of the program ends it, and an open watch would keep it.
            change.close();
            throw fault;
        });
        if (isFirst && next.paths.length === 0) {
            change.close();
            return next.code;
        }
        // A record that is away for a moment is no end of the watch.
        checked = next.paths.length === 0 ? { ...checked, code: next.code } : next;
        const count = change.add(foldersOf(root, checked));
        terminal.out(`\nChecked at ${terminal.now()}; watching ${count} folders. Ctrl-C ends.\n`);
        if ((await change.happened) === 'stopped')
            return checked.code;
        terminal.out(terminal.isColour ? CLEAR : `\n${'\u2500'.repeat(Math.min(terminal.width, 80))}\n\n`);
    }
}
/** A change is told once no other has followed it for a moment; the watches end with it. */
function watchFolders(root, stop) {
    const watchers = new Map();
    let timer = null;
    let hasEnded = false;
    let settle = () => { };
    const happened = new Promise((resolve) => {
        settle = resolve;
    });
    const end = (why) => {
        hasEnded = true;
        if (timer !== null)
            clearTimeout(timer);
        for (const watcher of watchers.values())
            watcher.close();
        stop.removeEventListener('abort', abort);
        settle(why);
    };
    const abort = () => end('stopped');
    const notice = (name) => {
        if (hasEnded || (name !== null && !isOfInterest(name)))
            return;
        if (timer !== null)
            clearTimeout(timer);
        timer = setTimeout(() => end('changed'), SETTLED_MS);
    };
    stop.addEventListener('abort', abort);
    if (stop.aborted)
        abort();
    return {
        add(folders) {
            for (const folder of folders) {
                if (hasEnded || watchers.has(folder))
                    continue;
                try {
                    const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), (_, name) => notice(name));
                    // A folder that was removed is a change, and the next check says what it means.
                    watcher.on('error', () => notice(null));
                    watchers.set(folder, watcher);
                }
                catch {
                    // The folder is not there; the one above it is watched.
                }
            }
            return watchers.size;
        },
        close: abort,
        happened,
    };
}
/** YAML, calendars, and folders; not the other files that editors leave beside them. */
function isOfInterest(name) {
    return /\.(?:ya?ml|ics)$/i.test(name) || !name.includes('.');
}
function foldersOf(root, { paths, records }) {
    const tops = new Set(['changes', ...records.map((path) => path.split('/')[0] ?? '').filter((top) => top !== '')]);
    const folders = new Set(['.', ...RULES, ...paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))]);
    for (const top of tops)
        addBelow(root, top, folders);
    return [...folders].slice(0, MOST_FOLDERS);
}
function addBelow(root, folder, folders) {
    if (folders.size >= MOST_FOLDERS)
        return;
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        folders.add(folder);
        for (const entry of entries)
            if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
                addBelow(root, `${folder}/${entry.name}`, folders);
    }
    catch {
        // No folder, or one that cannot be read: the check itself says so where it matters.
    }
}


/***/ })

};
;