export const id = 4541;
export const ids = [4541];
export const modules = {

/***/ 9204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  items: () => (/* binding */ items)
});

// EXTERNAL MODULE: ./.build/build/src/checkout/checkout.js
var checkout = __webpack_require__(6893);
// EXTERNAL MODULE: ./.build/build/src/domain/items/catalog-integrity.js + 2 modules
var catalog_integrity = __webpack_require__(3940);
// EXTERNAL MODULE: ./.build/build/src/domain/items/items.js
var items_items = __webpack_require__(5258);
// EXTERNAL MODULE: ./.build/build/src/domain/items/nearest-item.js
var nearest_item = __webpack_require__(7954);
// EXTERNAL MODULE: ./.build/build/src/domain/terms/reasons.js + 1 modules
var reasons = __webpack_require__(7554);
// EXTERNAL MODULE: ./.build/build/src/domain/text/quote.js
var quote = __webpack_require__(829);
// EXTERNAL MODULE: ./.build/build/src/render/document.js
var render_document = __webpack_require__(7276);
// EXTERNAL MODULE: ./.build/build/src/render/plain/moment.js
var moment = __webpack_require__(2000);
// EXTERNAL MODULE: ./.build/build/src/render/plain/words.js
var words = __webpack_require__(4723);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/document.js
/** The answers of `change-gate items` as blocks of a document: all items as a and all that is known of one. */



/** The most items of a tree that are shown; the rest is counted. */
const MOST_STEPS = 200;
const COLUMNS = ['item', 'criticality', 'needed by', 'lifecycle', 'owner', 'paths'];
function describeItems(rows) {
    const files = new Set(rows.map(({ file }) => file)).size;
    const cells = rows.map((row) => [
        row.ref,
        sayCriticality(row),
        String(row.dependants),
        row.lifecycle ?? render_document/* NOTHING */.K$,
        row.owner ?? render_document/* NOTHING */.K$,
        row.paths.length === 0 ? render_document/* NOTHING */.K$ : row.paths.join(', '),
    ]);
    return [
        (0,render_document/* sentence */.em)(`${(0,words/* count */.U)(rows.length, 'item')} in ${(0,words/* count */.U)(files, 'file')} of this checkout`),
        { kind: 'table', what: 'items', columns: COLUMNS.map((name) => ({ name })), rows: cells, isGrid: true },
    ];
}
/** `3, counts as 1` where something more critical depends on it. */
function sayCriticality({ criticality, countsAs }) {
    if (countsAs === null)
        return '\u2013';
    if (criticality === countsAs)
        return String(criticality);
    return `${criticality ?? 'none'}, counts as ${countsAs}`;
}
function describeItem(page, zone) {
    const changes = page.changes.map(({ id, title, environments, start, path }) => `${id} ${title}, ${environments.join(', ')}, ${start === null ? 'any time' : (0,moment/* sayInstant */.$r)(start, zone)} (${path})`);
    return (0,render_document/* section */.uW)(page.ref, [
        { kind: 'facts', what: 'facts of items', facts: factsOf(page) },
        describeTree('needs', page.ref, page.needs),
        describeTree('needed by', page.ref, page.neededBy),
        (0,render_document/* section */.uW)(changes.length === 0 ? 'named by no open change' : 'open changes that name it', [
            { kind: 'list', what: 'changes', entries: changes },
        ]),
    ]);
}
function factsOf(page) {
    const { file, line, owner, lifecycle, paths, environments } = page;
    return [
        { label: 'file', content: line === null ? file : `${file}:${line}` },
        { label: 'owner', content: owner ?? 'none' },
        { label: 'lifecycle', content: lifecycle ?? 'none' },
        { label: 'criticality', content: sayWhy(page) },
        ...(paths.length === 0 ? [] : [{ label: 'paths', content: paths.join(', ') }]),
        ...(environments.length === 0 ? [] : [{ label: 'environments', content: environments.join(', ') }]),
    ];
}
function sayWhy({ criticality, countsAs, because }) {
    if (countsAs === null || because === null)
        return 'none, and none of what depends on it has one';
    if (because.length < 2)
        return `${countsAs}, its own`;
    const way = because.length <= 6 ? because : [...because.slice(0, 4), '\u2026', ...because.slice(-1)];
    return `${criticality === null ? 'none of its own' : `${criticality} of its own`}, counts as ${countsAs}: ${way.join(' \u2190 ')}`;
}
/** Each item once, under the one through which it is reached first. */
function describeTree(title, root, steps) {
    if (steps.length === 0)
        return (0,render_document/* section */.uW)(`${title}: nothing in the catalog`, []);
    const below = new Map();
    for (const step of steps.slice(0, MOST_STEPS)) {
        const list = below.get(step.through) ?? [];
        below.set(step.through, list);
        list.push(step);
    }
    const nodesBelow = (ref, depth) => (below.get(ref) ?? []).flatMap((step) => {
        const level = step.criticality === null ? '' : ` (criticality ${step.criticality})`;
        const text = [{ code: step.ref }, `${level}${step.isKnown ? '' : ', not in the catalog'}`];
        return [{ depth, text }, ...nodesBelow(step.ref, depth + 1)];
    });
    const more = steps.length - MOST_STEPS;
    const rest = more > 0 ? [{ depth: 0, text: `and ${more} more` }] : [];
    return (0,render_document/* section */.uW)(`${title} (${(0,words/* count */.U)(steps.length, 'item')})`, [
        { kind: 'tree', what: 'items', nodes: [...nodesBelow(root, 0), ...rest] },
    ]);
}

// EXTERNAL MODULE: ./.build/build/src/domain/items/impact.js
var impact = __webpack_require__(5366);
;// CONCATENATED MODULE: ./.build/build/src/oversight/catalog/lists.js
/** The answers of `change-gate items` as plain data: a row for each item of the catalog, and all that is known of one. */


function listItems(items) {
    return [...items].sort((a, b) => compare(a.ref, b.ref) || compare(a.file, b.file)).map((item) => toRow(items, item));
}
/** @param records all that could be read */
function listItem(items, item, records) {
    const { mostCritical } = (0,impact/* findImpact */.i)(items, [item.ref]);
    return {
        ...toRow(items, item),
        because: mostCritical?.path ?? null,
        needs: toSteps(items, (0,items_items/* pathsToNeeds */.je)(items, [item.ref])),
        neededBy: toSteps(items, (0,items_items/* pathsToDependants */.MO)(items, [item.ref])),
        changes: records.filter((record) => isOpenFor(record, item.ref)).map(toChange),
    };
}
function toRow(items, item) {
    return {
        ref: item.ref,
        kind: item.ref.slice(0, item.ref.indexOf(':')),
        owner: item.owner,
        lifecycle: item.lifecycle,
        criticality: item.criticality,
        countsAs: (0,items_items/* criticalityOf */.NS)(items, [item.ref]),
        dependants: (0,items_items/* countDependants */.gh)(items, item.ref),
        paths: item.paths,
        environments: item.environments,
        file: item.file,
        line: item.written?.line ?? null,
    };
}
function toSteps(items, { refs, before }) {
    return refs.map((ref) => {
        const item = (0,items_items/* findItem */.Rm)(items, ref);
        return { ref, through: before(ref) ?? '', isKnown: item !== null, criticality: item?.criticality ?? null };
    });
}
function isOpenFor({ value }, ref) {
    if (value.outcome !== undefined || value.withdrawn !== undefined)
        return false;
    return value['configuration-items'].some((name) => (0,items_items/* normaliseRef */.uH)(name) === ref);
}
function toChange({ path, value }) {
    return {
        id: value.id,
        title: value.title,
        path,
        environments: value.environments,
        start: value.schedule?.start ?? null,
        end: value.schedule?.end ?? null,
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/build/src/oversight/survey/survey.js
var survey = __webpack_require__(4617);
// EXTERNAL MODULE: ./.build/build/src/render/markdown/writer.js + 1 modules
var writer = __webpack_require__(4280);
// EXTERNAL MODULE: ./.build/build/src/render/plain/json-text.js
var json_text = __webpack_require__(2616);
// EXTERNAL MODULE: ./.build/build/src/render/plain/writer.js + 1 modules
var plain_writer = __webpack_require__(281);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/option-kinds.js
var option_kinds = __webpack_require__(2663);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/options.js
var options = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/build/src/cli/kit/terminal.js
var kit_terminal = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.build/build/src/cli/commands/items.js
/**
 * `change-gate items`: the configuration items of this checkout, what is wrong with their register, and who depends on whom. What could
 * not be read is said, and a list that may be incomplete says so.
 */
















const FORMATS = ['text', 'json', 'markdown'];
/** What keeps the catalog from being read; faults of register, calendar and models are nobody's business here. */
const OF_THE_CATALOG = [
    'policy-invalid',
    'items-invalid',
    'evidence-unavailable',
    'permission-missing',
    'catalog-missing',
];
const OPTIONS = (0,options/* options */.fF)('items', (0,option_kinds/* anyNumber */.iG)('REF', 'an item, such as component:default/api; without one all are listed'), { root: (0,option_kinds/* folder */.TV)(), format: (0,option_kinds/* oneOf */.yL)(FORMATS, 'how they are written; else text', 'text') }, ({ named }) => (named.includes('') ? 'an item has no name' : null));
const command = { options: OPTIONS, run: items };
async function items(args, terminal) {
    const given = OPTIONS.read(args);
    if (typeof given === 'string')
        return (0,options/* refuseUsage */.ms)(terminal, 'items', given);
    const { root, format } = given;
    const refs = [...new Set(given.named)];
    const now = terminal.now();
    const surveyed = await (0,survey/* survey */.F)((0,checkout/* openCheckout */.H)({ root, named: [], facts: null, now, stage: 'draft', commit: null }));
    const all = surveyed.items ?? [];
    const duplicates = (0,catalog_integrity/* findDuplicates */.Ir)(all);
    const faults = surveyed.findings.filter(({ reason }) => OF_THE_CATALOG.includes(reason));
    const isDuplicate = new Set(duplicates.map(({ message }) => message));
    const isComplete = faults.every(({ level, message }) => level !== 'error' || isDuplicate.has(message));
    const found = refs.map((ref) => ({ ref, item: (0,items_items/* findItem */.Rm)(all, ref) }));
    const unknown = found.filter(({ item }) => item === null);
    // What cannot be read may hold it.
    if (unknown.length > 0 && isComplete)
        return (0,options/* refuseUsage */.ms)(terminal, 'items', sayUnknown(unknown[0]?.ref ?? '', all));
    const rows = refs.length === 0 ? listItems(all) : null;
    const pages = found.flatMap(({ item }) => (item === null ? [] : [listItem(all, item, surveyed.records)]));
    const patterns = Object.keys(surveyed.policy.environments ?? {});
    const integrity = isComplete ? (0,catalog_integrity/* inspectItems */.fP)(all, patterns) : [];
    const about = new Set(pages.map(({ ref }) => ref));
    const answer = {
        format,
        surveyed,
        rows,
        pages,
        findings: surveyed.order([...faults, ...integrity.filter(({ item }) => rows !== null || about.has(item))]),
        isComplete,
        unreadRecords: new Set(surveyed.findings.filter(isOfRecord).map(({ path, message }) => path ?? message)).size,
    };
    terminal.out(render(answer, terminal));
    if (!isComplete)
        return kit_terminal/* EXIT */.d.undetermined;
    return duplicates.length > 0 ? kit_terminal/* EXIT */.d.refused : kit_terminal/* EXIT */.d.pass;
}
function isOfRecord({ level, reason }) {
    return level === 'error' && (0,reasons/* isAboutRecord */.r)(reason);
}
function sayUnknown(ref, all) {
    const wanted = (0,items_items/* normaliseRef */.uH)(ref);
    if (all.length === 0)
        return `the catalog of this checkout has no item, and so none ${(0,quote/* quote */.hD)(ref)}`;
    const near = (0,nearest_item/* nearestItem */.M)(all, ref);
    const help = near === null ? 'change-gate items lists those that there are' : `did you mean ${near}?`;
    return `the catalog has no item ${(0,quote/* quote */.hD)(wanted)}; ${help}`;
}
function render(answer, { isColour, width }) {
    switch (answer.format) {
        case 'json':
            return renderJson(answer);
        case 'markdown':
            return (0,writer/* renderAsMarkdown */.i)(toDocument(answer));
        case 'text':
            return (0,plain_writer/* renderAsText */.S)(toDocument(answer), { colour: isColour, width });
    }
}
const NO_ITEM = 'The catalog has no item. What a Location points to is not followed: name those files under `configuration-items` in the policy.';
const INCOMPLETE = 'The catalog could not be read whole, so that this is not all of it; see above.';
function sayLimits({ isComplete, unreadRecords, pages }) {
    const records = unreadRecords === 1 ? '1 change record' : `${unreadRecords} change records`;
    return [
        ...(isComplete ? [] : [(0,render_document/* sentence */.em)(INCOMPLETE)]),
        ...(pages.length === 0 || unreadRecords === 0
            ? []
            : [(0,render_document/* sentence */.em)(`${records} could not be read and may name it too; change-gate check says why.`)]),
    ];
}
function toDocument(answer) {
    const { findings, surveyed, rows, pages, isComplete } = answer;
    const { texts, policy } = surveyed;
    const faults = findings.length === 0 ? [] : [{ kind: 'findings', findings, texts }];
    const limits = sayLimits(answer);
    const body = [
        ...(rows === null || rows.length === 0 ? [] : describeItems(rows)),
        ...pages.map((page) => describeItem(page, policy.timezone)),
    ];
    // Faults of a catalog that was not read whole come first, as what follows hangs on them.
    const parts = isComplete ? [...body, ...limits, ...faults] : [...faults, ...limits, ...body];
    return { title: null, blocks: parts.length === 0 ? [(0,render_document/* sentence */.em)(NO_ITEM)] : parts, whole: null };
}
function renderJson({ rows, pages, findings, isComplete, unreadRecords }) {
    return (0,json_text/* writeJsonText */.j)({
        schema: 1,
        complete: isComplete,
        items: rows ?? pages,
        unreadRecords,
        findings: findings.map(({ reason, level, message, remedy, path, line, column }) => ({
            reason,
            level,
            message,
            remedy,
            path,
            line,
            column,
        })),
    });
}


/***/ }),

/***/ 1546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ sayUnreadRecords),
/* harmony export */   fA: () => (/* binding */ judgeUnreadRecords),
/* harmony export */   m8: () => (/* binding */ glimpse)
/* harmony export */ });
/* harmony import */ var _items_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4973);
/**
 * Records that stand beside the judged one and cannot be read. One that names the same item and environment could be in the way, or be an
 * emergency that still owes its retrospective: then nobody can say yes. The others are said and hinder nothing.
 */


/** How many are named. */
const MOST_NAMED = 5;
/** What the YAML of a record names, whatever else is wrong with it; null where a list is no list of texts. */
function glimpse(path, raw) {
    const values = new Map(raw !== null && typeof raw === 'object' ? Object.entries(raw) : []);
    const list = (key) => {
        const value = values.get(key);
        if (!Array.isArray(value) || value.length === 0)
            return null;
        const texts = value.filter((one) => typeof one === 'string');
        return texts.length === value.length ? texts : null;
    };
    const type = values.get('type');
    return {
        path,
        environments: list('environments'),
        items: list('configuration-items'),
        type: typeof type === 'string' ? type : null,
    };
}
/**
 * An error where one of them may stop the change. An emergency is stopped by no other change; where collisions stop nobody, only
 * another emergency could.
 * @param environments those that the change is judged for
 */
function judgeUnreadRecords(record, environments, { unread, policy }) {
    if (record.value.type === 'emergency')
        return [];
    const isStopping = ({ type }) => policy.schedule.collisions === 'refuse' || (type !== 'normal' && type !== 'standard');
    const items = record.value['configuration-items'].map(_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH);
    const near = unread.filter((one) => one.path !== record.path &&
        isStopping(one) &&
        (one.environments === null || one.environments.some((name) => (0,_text_names_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(environments, name))) &&
        (one.items === null || one.items.some((ref) => items.includes((0,_items_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref)))));
    if (near.length === 0)
        return [];
    return [
        {
            reason: 'evidence-unavailable',
            level: 'error',
            change: record.value.id,
            message: `${name(near)} cannot be read and may concern the same items: whether ${record.value.id} collides with it, and whether it still owes a retrospective, is not known.`,
            remedy: 'Whoever keeps it corrects it: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
/** A warning for the whole run, so that nobody takes them for looked at. */
function sayUnreadRecords(unread) {
    if (unread.length === 0)
        return [];
    return [
        {
            reason: 'record-unreadable',
            level: 'warning',
            change: null,
            message: `Records that are not judged here cannot be read: ${name(unread)}. What they collide with, what waits for them and what they still owe was not looked at.`,
            remedy: 'Whoever keeps them corrects them: `change-gate check` shows each fault with its line.',
            where: null,
        },
    ];
}
function name(unread) {
    const paths = unread.map(({ path }) => path).sort();
    const more = paths.length - MOST_NAMED;
    return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 5366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findImpacts),
/* harmony export */   i: () => (/* binding */ findImpact)
/* harmony export */ });
/* harmony import */ var _item_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3118);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/**
 * What a change reaches through its configuration items: whose they are, what depends on them, by which way, and what makes it as critical
 * as it is. It is there to be looked at: the risk takes the same criticality from the same items.
 */


/** The most that a person looks at. */
const MOST = { changes: 100, changed: 20, dependants: 20 };
/** Of the first hundred changes; none where there is no catalog, or a part of it could not be read and something would be missing. */
function findImpacts(world, { changes, findings }) {
    const { items } = world;
    if (items === null || findings.some(({ reason, level }) => reason === 'items-invalid' && level === 'error'))
        return [];
    const records = new Map(world.judged.map((record) => [record.path, record]));
    return changes.slice(0, MOST.changes).flatMap(({ path }) => {
        const refs = records.get(path)?.value['configuration-items'];
        return refs === undefined ? [] : [{ path, ...findImpact(items, refs) }];
    });
}
/** @param refs as a record names them */
function findImpact(items, refs) {
    const { byRef } = (0,_item_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexItems */ .X)(items);
    const reach = (ref) => {
        const item = byRef.get(ref);
        return { ref, owner: item?.owner ?? null, criticality: item?.criticality ?? null };
    };
    const all = [...new Set(refs.map(_items_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRef */ .uH))];
    const changed = all.slice(0, MOST.changed).map((ref) => ({ ...reach(ref), isKnown: byRef.has(ref) }));
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsToDependants */ .MO)(items, all);
    const criticality = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalityOf */ .NS)(items, all);
    const giver = criticality === null
        ? undefined
        : [...all, ...found.refs].find((ref) => byRef.get(ref)?.criticality === criticality);
    const mostCritical = giver === undefined ? null : { ...reach(giver), path: all.includes(giver) ? [giver] : found.pathTo(giver) };
    const dependants = choose(found, mostCritical?.path ?? []).map((ref) => ({ ...reach(ref), path: found.pathTo(ref) }));
    const shown = new Set([...changed, ...dependants].map(({ ref }) => ref));
    return {
        changed,
        dependants,
        needs: [...shown].flatMap((ref) => (byRef.get(ref)?.dependsOn ?? []).flatMap((other) => (shown.has(other) ? [[ref, other]] : []))),
        criticality,
        mostCritical,
        left: { changed: all.length - changed.length, dependants: found.refs.length - dependants.length },
    };
}
/** The way to the most critical comes first, so that no limit hides it. */
function choose({ refs }, way) {
    const first = new Set(way.slice(1, MOST.dependants + 1));
    return [...first, ...refs.filter((ref) => !first.has(ref))].slice(0, MOST.dependants);
}


/***/ }),

/***/ 7954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nearestItem)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5899);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);
/** The item that was meant by a reference that the catalog does not have: one of that name elsewhere, or of almost that name. */


/** Its reference; null where nothing is near. Names are compared, as kind and namespace alone make no two items alike. */
function nearestItem(items, ref) {
    const wanted = nameOf((0,_items_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseRef */ .uH)(ref));
    const refs = items.map((item) => item.ref);
    const namesake = refs.find((one) => nameOf(one) === wanted);
    if (namesake !== undefined)
        return namesake;
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(wanted, refs.map(nameOf));
    return near === null ? null : (refs.find((one) => nameOf(one) === near) ?? null);
}
function nameOf(ref) {
    return ref.slice(ref.indexOf('/') + 1);
}


/***/ }),

/***/ 2616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJsonText)
/* harmony export */ });
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/** Plain data as JSON for a log or a file: what cannot be seen and what a runner would take for a command is written in another way that means the same. */

function writeJsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(/#(?=\[)/g, '\\u0023');
    return `${(0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => (character === '\n' ? character : (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnits */ .FI)(character)))}\n`;
}


/***/ }),

/***/ 2000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ sayInstant),
/* harmony export */   DJ: () => (/* binding */ sayRange),
/* harmony export */   cM: () => (/* binding */ sayShort)
/* harmony export */ });
/* unused harmony export minutesUntil */
/* harmony import */ var _domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7482);
/* harmony import */ var _domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4885);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/** Instants as people read them: in the policy's zone, and in UTC beside it. Text that is no instant is shown as it is. */




/** `10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z)`; UTC, and said so, where the zone is not known. */
function sayInstant(text, zone) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return instant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60) : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC');
}
/** Short: `12:00 (Europe/London)`, with the day where it is another one than that of `now`. */
function sayShort(text, zone, now) {
    const instant = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant === null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text, 60);
    const known = (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .Wn)(zone) ? zone : 'UTC';
    const [words = ''] = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInstant */ .l0)(instant, known).split(', ');
    const present = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now);
    const isToday = present !== null && (0,_domain_time_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDay */ .ro)((0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(present, known), (0,_domain_time_wall_time_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(instant, known));
    return `${isToday ? words.replace(/ on .*/u, '') : words} (${known})`;
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
/** Whole minutes from `now` until `text`, rounded down, never below 0; null where either is no instant. */
function minutesUntil(text, now) {
    const until = parseInstant(text);
    const present = parseInstant(now);
    return until === null || present === null ? null : Math.max(0, Math.floor((until - present) / 60_000));
}


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   s: () => (/* binding */ sayDay)
/* harmony export */ });
/* harmony import */ var _domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
/** Words that every report needs: the plural of a noun, and a day. */

/** `Thursday 26 November 2026`. */
function sayDay(day) {
    const known = (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(day);
    return known === null ? day : (0,_domain_time_time_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDay */ .m3)(known);
}
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ })

};
