"use strict";
exports.id = 8221;
exports.ids = [8221];
exports.modules = {

/***/ 8221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayPseudonyms: () => (/* binding */ replayPseudonyms)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/digest.js
var digest = __webpack_require__(5745);
// EXTERNAL MODULE: ./.build/build/src/domain/text/logins.js
var logins = __webpack_require__(9879);
// EXTERNAL MODULE: ./.build/build/src/domain/text/names.js
var text_names = __webpack_require__(4973);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/change-record.js
var change_record = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/build/src/files/kinds/register.js
var kinds_register = __webpack_require__(6059);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/bundle.js + 2 modules
var proof_bundle = __webpack_require__(7207);
// EXTERNAL MODULE: ./.build/build/src/oversight/proof/difference.js
var difference = __webpack_require__(9882);
;// CONCATENATED MODULE: ./.build/build/src/oversight/proof/pseudonyms.js
/**
 * A bundle without the names of people, for keeping: logins, numbers, mail addresses and co-authors have others in their place, each the same
 * wherever it stands, and digests that hang on them are made anew. It is decided again at once; one that would decide otherwise is not given.
 * What people wrote in prose stays, as nobody can tell a name in it; bots and repositories are no people.
 */







/** @returns the text of the bundle without names, or why there is none */
async function stripNames(text, tzdata) {
    const bundle = (0,proof_bundle/* readBundle */.Bo)(text);
    if (typeof bundle === 'string')
        return bundle;
    try {
        const was = await (0,proof_bundle/* replayBundle */.g8)(bundle, tzdata);
        if ((0,difference/* compareReports */.l)(bundle.report, was.report).some(({ isOfRuntime }) => !isOfRuntime))
            return 'it does not lead to the report that is in it';
        const stripped = replaceAll(bundle);
        const is = await (0,proof_bundle/* replayBundle */.g8)({ ...bundle, ...stripped }, tzdata);
        if (essenceOf(is.judged.report) !== essenceOf(was.judged.report))
            return 'without the names it gives another decision: a login is a word that the files use for something else, or something hangs on a name that cannot be seen';
        return { bundle: (0,proof_bundle/* writeBundle */.Mf)(stripped.request, stripped.tape, is.report) };
    }
    catch (error) {
        return error instanceof Error ? error.message : 'its answers have another shape';
    }
}
/** What must be the same: the decision, of each change too, and every reason with its level. */
function essenceOf({ verdict }) {
    const reasons = verdict.findings.map(({ reason, level, change }) => `${reason} ${level} ${change ?? ''}`).sort();
    const changes = verdict.changes.map(({ id, decision }) => `${id} ${decision}`);
    return JSON.stringify([verdict.decision, verdict.outcome, changes, reasons]);
}
/** No account of GitHub's has a number so high. */
const FIRST_ID = 900_000_000_000;
const WEB_FLOW = 'web-flow';
function replaceAll({ request, tape }) {
    const names = findNames([request, tape]);
    const renamed = rename({ request, tape }, names);
    const digests = digestsOf(tape, renamed.tape);
    return mapTexts(renamed, (text) => replaceDigests(text, digests));
}
function rename(value, names) {
    const all = [...names.logins.keys()].sort((a, b) => b.length - a.length).map(literal);
    const words = all.length === 0 ? null : new RegExp(`(?<![\\w-])(?:${all.join('|')})(?![\\w-])`, 'giu');
    return mapTexts(numbered(value, names), (text) => (words === null
        ? renameMails(text, names)
        : renameMails(text, names).replace(words, (name) => names.logins.get((0,text_names/* foldCase */.SP)(name)) ?? name)).replace(/("?\bid"?[ \t]*:[ \t]*"?)([0-9]{1,15})\b/gu, (whole, before, id) => {
        const other = names.ids.get(Number(id));
        return other === undefined ? whole : `${before}${other}`;
    }));
}
const MAIL = /[^\s<>()"',;:@[\]]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;
/** Git's other trailers that name somebody with an address. */
const TRAILER = /^(?:signed-off|reviewed|acked|tested|reported|suggested|helped)-by[ \t]*:[ \t]*([^<\r\n]*)</gimu;
const PRIVATE = /^(?:([0-9]{1,15})\+)?([^@]+)@(users\.noreply\..+)$/iu;
/** An address of GitHub's own names an account, and names the one in its place afterwards. */
function renameMails(text, { logins, ids, mails }) {
    return text.replace(MAIL, (mail) => {
        const [, id, login = '', host = ''] = PRIVATE.exec(mail) ?? [];
        if (host === '')
            return mails.get((0,text_names/* foldCase */.SP)(mail)) ?? mail;
        const number = id === undefined ? '' : `${ids.get(Number(id)) ?? id}+`;
        return `${number}${logins.get((0,text_names/* foldCase */.SP)(login)) ?? login}@${host}`;
    });
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
/** Accounts have their number as a number. */
function numbered(value, { ids }) {
    const walk = (part) => {
        if (part instanceof Uint8Array || part === null || typeof part !== 'object')
            return part;
        if (Array.isArray(part))
            return part.map(walk);
        const entries = Object.entries(part).map(([key, each]) => [key, walk(each)]);
        const made = Object.fromEntries(entries);
        const id = made['id'];
        if (typeof made['login'] === 'string' && typeof id === 'number')
            made['id'] = ids.get(id) ?? id;
        return made;
    };
    return walk(value);
}
function findNames(value) {
    const names = { logins: new Map(), ids: new Map(), mails: new Map() };
    const addId = (id) => {
        if (typeof id === 'number' && id > 0 && !names.ids.has(id))
            names.ids.set(id, FIRST_ID + names.ids.size + 1);
    };
    const addName = (name) => {
        const key = (0,text_names/* foldCase */.SP)(name);
        if (name === '' || (0,logins/* isBotLogin */.DU)(name) || key === WEB_FLOW || names.logins.has(key))
            return;
        names.logins.set(key, `person-${names.logins.size + 1}`);
    };
    const addText = (text) => {
        for (const [, name = ''] of text.matchAll(/co-authored-by[ \t]*:[ \t]*@?([^<\r\n]*)/giu))
            addName(name.trim());
        for (const [, name = ''] of text.matchAll(TRAILER))
            addName(name.trim());
        for (const [mail] of text.matchAll(MAIL)) {
            const [, id, login = ''] = PRIVATE.exec(mail) ?? [];
            if (id !== undefined)
                addId(Number(id));
            if (login !== '')
                addName(login);
            else if (!names.mails.has((0,text_names/* foldCase */.SP)(mail)))
                names.mails.set((0,text_names/* foldCase */.SP)(mail), `mail-${names.mails.size + 1}@example.invalid`);
        }
    };
    const walk = (part) => {
        if (typeof part === 'string')
            addText(part);
        if (part instanceof Uint8Array)
            addText(readText(part) ?? '');
        if (part === null || typeof part !== 'object' || part instanceof Uint8Array)
            return;
        if (isFile(part))
            for (const one of namesInFile(part))
                addName(one);
        const { login, id, type } = part;
        if (typeof login === 'string' && type !== 'Bot' && !(0,logins/* isBotLogin */.DU)(login)) {
            addName(login);
            addId(id);
        }
        for (const each of Array.isArray(part) ? part : Object.values(part))
            walk(each);
    };
    walk(value);
    return names;
}
function isFile(part) {
    const { path, bytes } = part;
    return typeof path === 'string' && bytes instanceof Uint8Array;
}
/** The keys of records, registers and models that hold a login, whatever else is wrong with the file. */
const PEOPLE = new Set([
    'login',
    'also',
    'escalation',
    'members',
    'from',
    'to',
    'by',
    'requested-by',
    'implementers',
    'assessed-by',
    'approver',
    'approved-by',
    'raises-for',
]);
/** Levels stand below some of these keys in other files, and days below others. */
const NO_NAME = /^(?:\d{4}-\d{2}-\d{2}.*|configuration-analyst|change-and-release-(?:analyst|manager))$/iu;
function namesInFile({ path, bytes }) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, bytes);
    const register = (0,kinds_register/* parseRegister */.n)(path, bytes);
    const values = [parsed, register].map((one) => (one.kind === 'valid' ? one.value : (one.value ?? one.raw)));
    const found = [];
    const walk = (part, isPerson) => {
        if (typeof part === 'string' && isPerson && logins/* LOGIN */.S3.test(part) && !NO_NAME.test(part))
            found.push(part);
        else if (Array.isArray(part))
            for (const each of part)
                walk(each, isPerson);
        else if (part !== null && typeof part === 'object')
            for (const [key, each] of Object.entries(part))
                walk(each, PEOPLE.has(key));
    };
    for (const value of values)
        walk(value, false);
    return found;
}
/** The digest of each record before and after. */
function digestsOf(before, after) {
    const [old, now] = [before, after].map(filesOf);
    return new Map((old ?? []).flatMap((file, index) => {
        const other = now?.[index];
        const [was, is] = [file, other].map((one) => (one === undefined ? null : digestOf(one)));
        return was == null || is == null ? [] : [[was, is]];
    }));
}
function digestOf({ path, bytes }) {
    const parsed = (0,change_record/* parseRecord */.Hh)(path, bytes);
    return parsed.value === undefined ? null : (0,digest/* digestRecord */.Gs)(parsed.value).replace(/^sha256:/u, '');
}
function filesOf(value) {
    if (value === null || typeof value !== 'object' || value instanceof Uint8Array)
        return [];
    const below = (Array.isArray(value) ? value : Object.values(value)).flatMap(filesOf);
    return isFile(value) ? [value, ...below] : below;
}
/** Approvals name a digest whole or by its first half, whatever its case. */
function replaceDigests(text, digests) {
    return text.replace(/[0-9a-f]{32,64}/giu, (given) => {
        const found = [...digests].find(([was]) => was.startsWith((0,text_names/* foldCase */.SP)(given)));
        return found === undefined ? given : found[1].slice(0, given.length);
    });
}
/** Every text in it, those of files too. Bytes that are no text hold no name that anybody could find, and are not kept. */
function mapTexts(value, change) {
    const walk = (part) => {
        if (typeof part === 'string')
            return change(part);
        if (part instanceof Uint8Array) {
            const text = readText(part);
            return text === null ? NO_TEXT : new TextEncoder().encode(change(text));
        }
        if (Array.isArray(part))
            return part.map(walk);
        if (part === null || typeof part !== 'object')
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]));
    };
    return walk(value);
}
const NO_TEXT = new Uint8Array([0xff, 0xfe, 0xff]);
function readText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/build/src/render/plain/safe-text.js
var safe_text = __webpack_require__(6093);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/bundle-files.js
var bundle_files = __webpack_require__(7394);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js + 1 modules
var kit_terminal = __webpack_require__(6096);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/replay-pseudonyms.js
/** `replay --pseudonyms FILE`: writes the bundle without the names of people. Nothing is written over, and nothing where it would decide otherwise. */







async function replayPseudonyms(path, to, terminal) {
    const text = await (0,bundle_files/* readBundleText */.u)((0,options/* isFolder */.lQ)(path) ? (0,external_node_path_.join)(path, 'bundle.json') : path);
    if (text === null)
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `${(0,safe_text/* shown */.SP)(path, 200)} holds no bundle that can be read`);
    const stripped = await stripNames(text, kit_terminal/* TZDATA */.zi);
    if (typeof stripped === 'string') {
        terminal.err((0,safe_text/* withoutCommands */.Df)(`change-gate replay: the names cannot be taken out of ${(0,safe_text/* shown */.SP)(path, 200)}: ${(0,safe_text/* shown */.SP)(stripped, 400)}.\nNothing was written. Keep the bundle as it is, where only those can read it who need to.\n`));
        return kit_terminal/* EXIT */.dc.undetermined;
    }
    try {
        await (0,promises_.writeFile)(to, stripped.bundle, { flag: 'wx' });
    }
    catch (error) {
        const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
        return (0,options/* refuseUsage */.ms)(terminal, 'replay', `${(0,safe_text/* shown */.SP)(to, 200)} ${isThere ? 'is there already' : 'cannot be written'}; nothing was written`);
    }
    terminal.out((0,safe_text/* withoutCommands */.Df)(`Written: ${(0,safe_text/* shown */.SP)(to, 200)}. It gives the same decision and the same reasons; logins, numbers, mail addresses and co-authors were replaced by made-up ones.\nWhat people wrote in prose is as it was: look through titles, reasons and reviews for names before it leaves your hands.\n`));
    return kit_terminal/* EXIT */.dc.pass;
}


/***/ })

};
;