"use strict";
exports.id = 1137;
exports.ids = [1137];
exports.modules = {

/***/ 1137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   headCommit: () => (/* binding */ headCommit),
/* harmony export */   originAddress: () => (/* binding */ originAddress),
/* harmony export */   startOfCoverage: () => (/* binding */ startOfCoverage),
/* harmony export */   writersOf: () => (/* binding */ writersOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/** What git on this machine tells: the present commit, and the files changed since a base. Where there is no repository, nothing. */

function git(root, args) {
    return new Promise((resolve) => {
        // Nothing of the user's configuration may run a program here: no pager, no external diff, no hooks.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-C', root, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
            resolve({ ok: error === null, out, err });
        });
    });
}
/** The commit of HEAD; null where there is no repository or no commit. */
async function headCommit(root) {
    const { ok, out } = await git(root, ['rev-parse', '--verify', 'HEAD']);
    const sha = out.trim();
    return ok && /^[0-9a-f]{40}$/.test(sha) ? sha : null;
}
/** Where changes are usually merged into, the likeliest first. */
const USUAL = ['refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
/** The branch that changes are merged into, as git knows it: what the remote calls its own, else `main` or `master`; null where there is none. */
async function defaultBranch(root) {
    // All are asked for at once: to start git costs more than any answer. It tells what lies below these names too, and nothing of a name that leads nowhere.
    const remote = 'refs/remotes/origin/HEAD';
    const { out } = await git(root, [
        'for-each-ref',
        '--format=%(refname) %(symref) %(objecttype) %(*objecttype)',
        remote,
        ...USUAL,
    ]);
    const refs = out.split('\n').map((line) => line.split(' '));
    const commits = refs.filter(([, , type, tagged]) => type === 'commit' || tagged === 'commit');
    const [, named] = commits.find(([name]) => name === remote) ?? [];
    if (named !== undefined && named !== '')
        return named;
    return USUAL.find((ref) => commits.some(([name]) => name === ref)) ?? null;
}
/**
 * The newest commit of HEAD that is on the remote's default branch already, which GitHub therefore knows; that of HEAD where there is no
 * such branch, null where there is no commit.
 */
async function startOfCoverage(root) {
    const branch = await defaultBranch(root);
    if (branch?.startsWith('refs/remotes/') === true) {
        const { ok, out } = await git(root, ['merge-base', 'HEAD', branch]);
        if (ok && /^[0-9a-f]{40}$/.test(out.trim()))
            return out.trim();
    }
    return headCommit(root);
}
/** Paths that differ between the merge base with `base` and the work tree, new files and both names of what was moved among them. */
async function changedFiles(root, base) {
    if (base.startsWith('-'))
        return { kind: 'unavailable', because: `--base ${JSON.stringify(base)} is not a branch, a tag or a commit` };
    const [compared, untracked] = await Promise.all([
        compare(root, ['--merge-base', base]),
        // What is new and not added yet will be in the pull request as well.
        git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    let diff = compared;
    if (!diff.ok) {
        // Several commits in common, of which the first counts; a git before 2.30; or a base that is none.
        const merge = await git(root, ['merge-base', base, 'HEAD']);
        if (!merge.ok)
            return {
                kind: 'unavailable',
                because: `--base ${JSON.stringify(base)}: git finds no commit in common with it (${merge.err.trim().split('\n')[0] ?? ''})`,
            };
        diff = await compare(root, [merge.out.trim()]);
    }
    if (!diff.ok || !untracked.ok)
        return { kind: 'unavailable', because: `git could not compare with ${base}` };
    const paths = `${diff.out}${untracked.out}`.split('\0').filter((path) => path !== '');
    return { kind: 'known', value: [...new Set(paths)] };
}
/** The names of what differs between a commit and the work tree. */
function compare(root, commit) {
    return git(root, ['diff', '--no-ext-diff', '--no-renames', '--name-only', '-z', '--relative', ...commit, '--']);
}
/** Where the repository lives, as `https://github.com/acme/shop`; null where git names no such place. Nothing of a token in it is kept. */
async function originAddress(root) {
    const { ok, out } = await git(root, ['remote', 'get-url', 'origin']);
    return ok ? webAddress(out.trim()) : null;
}
function webAddress(origin) {
    const place = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(origin);
    return place === null ? null : `https://${place[1]}/${place[2]}/${place[3]}`;
}
/** The addresses of who wrote the last thousand commits, the most frequent first. */
async function writersOf(root) {
    const { ok, out } = await git(root, ['log', '--no-merges', '-n', '1000', '--format=%ae']);
    if (!ok)
        return [];
    const counts = new Map();
    for (const mail of out.split('\n'))
        if (mail !== '')
            counts.set(mail, (counts.get(mail) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([mail]) => mail);
}


/***/ })

};
;