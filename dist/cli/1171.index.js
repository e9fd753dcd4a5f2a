"use strict";
exports.id = 1171;
exports.ids = [1171];
exports.modules = {

/***/ 1171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkItems: () => (/* binding */ linkItems),
/* harmony export */   parseCatalog: () => (/* binding */ parseCatalog)
/* harmony export */ });
/* harmony import */ var _domain_items_items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5258);
/* harmony import */ var _domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(829);
/* harmony import */ var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5899);
/* harmony import */ var _checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3566);
/* harmony import */ var _checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _yaml_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9619);
/* harmony import */ var _yaml_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6712);
/* harmony import */ var _yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7570);
/* harmony import */ var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(854);
/**
 * Configuration items as Backstage writes them. Keys that are not ours are left alone; ours must be understood, or the catalog is faulty.
 * An item that cannot be read is never left out in silence: its criticality could have raised a risk.
 */










/** Relations of a Backstage `spec`, with the kind that a bare name has there. Whatever an item is a part of needs it. */
const RELATIONS = [
    { key: 'dependsOn', expects: 'component', kind: 'needs' },
    { key: 'consumesApis', expects: 'api', kind: 'needs' },
    { key: 'dependencyOf', expects: 'component', kind: 'needed-by' },
    { key: 'providesApis', expects: 'api', kind: 'needed-by' },
    { key: 'subcomponentOf', expects: 'component', kind: 'needed-by' },
    { key: 'partOf', expects: 'component', kind: 'needed-by' },
    { key: 'system', expects: 'system', kind: 'needed-by' },
    { key: 'domain', expects: 'domain', kind: 'needed-by' },
    { key: 'subdomainOf', expects: 'domain', kind: 'needed-by' },
];
/** People and directions for Backstage itself; every other kind is an item, those of an organisation's own too. */
const NO_ITEMS = new Set(['location', 'user', 'group', 'template']);
/** Reads one catalog file, which may hold several items. Never throws. `positions` are those of the first. */
function parseCatalog(path, bytes) {
    const yaml = (0,_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(bytes, _yaml_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOG_LIMITS */ .Zk);
    const { text } = yaml;
    if (yaml.kind === 'unreadable') {
        const skeleton = findUnreadSkeleton(text);
        if (skeleton !== null)
            return { kind: 'valid', value: { items: [], skeletons: [skeleton] }, positions: _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_POSITIONS */ .J_, text };
        const diagnostics = yaml.faults.map((fault) => ({ reason: 'items-invalid', path, ...fault }));
        return { kind: 'faulty', diagnostics: (0,_yaml_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .limitDiagnostics */ .c)(diagnostics), id: null, text };
    }
    const diagnostics = [];
    const items = [];
    const skeletons = [];
    for (const document of yaml.documents) {
        if (isSkeleton(document.value)) {
            skeletons.push(document.positions.at(['metadata', 'name']));
            continue;
        }
        const item = readItem(document, path, (pointer, message, remedy) => diagnostics.push({ reason: 'items-invalid', path, message, remedy, ...document.positions.at(pointer) }));
        if (item !== null)
            items.push(item);
    }
    if (diagnostics.length > 0)
        return { kind: 'faulty', diagnostics: (0,_yaml_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .limitDiagnostics */ .c)(diagnostics), id: null, text };
    const positions = yaml.documents[0]?.positions ?? _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_POSITIONS */ .J_;
    return { kind: 'valid', value: { items, skeletons }, positions, text };
}
/** A name that a scaffolder fills in: `${{ values.name }}`. No item can have it, so that nothing is left out that a change could name. */
const FILLED_IN = /\$\{\{[^{}]*\}\}/u;
function isSkeleton(root) {
    const name = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, AT.name);
    return typeof name === 'string' && FILLED_IN.test(name);
}
/** The same in a file that is no YAML yet (`{%- if values.owner %}`), where it is the one document of it; null where it is none. */
function findUnreadSkeleton(text) {
    const documents = text.split(/^---(?=\s|$)/mu).filter((part) => /^[ \t]*[^\s#]/mu.test(part));
    const lines = text.split(/\r?\n/u);
    const names = lines.flatMap((line, index) => (/^ {1,8}name:/u.test(line) ? [index] : []));
    const [first, second] = names;
    if (documents.length > 1 || first === undefined || second !== undefined || !FILLED_IN.test(lines[first] ?? ''))
        return null;
    return { line: first + 1, column: 1 };
}
/** All items of all catalogs, each with the items that it needs, whichever side says so. */
function linkItems(items) {
    const needs = new Map(items.map(({ ref }) => [ref, new Set()]));
    for (const { ref, written } of items)
        for (const relation of written.relations) {
            if (relation.kind === 'needs')
                needs.get(ref)?.add(relation.ref);
            else
                needs.get(relation.ref)?.add(ref);
        }
    return items.map((item) => ({ ...item, dependsOn: [...(needs.get(item.ref) ?? [])].sort() }));
}
/** Where things stand in an item. */
const AT = {
    kind: ['kind'],
    name: ['metadata', 'name'],
    namespace: ['metadata', 'namespace'],
    annotations: ['metadata', 'annotations'],
    labels: ['metadata', 'labels'],
    criticality: ['metadata', 'annotations', 'change-gate/criticality'],
    paths: ['metadata', 'annotations', 'change-gate/paths'],
    environments: ['metadata', 'annotations', 'change-gate/environments'],
    spec: ['spec'],
    owner: ['spec', 'owner'],
    lifecycle: ['spec', 'lifecycle'],
};
function readItem(document, file, report) {
    const root = document.value;
    const kind = readName(root, AT.kind, report);
    if (kind === null || NO_ITEMS.has(kind.toLowerCase()))
        return null;
    const name = readName(root, AT.name, report);
    const namespace = isNone((0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, AT.namespace)) ? 'default' : readName(root, AT.namespace, report);
    if (name === null || namespace === null)
        return null;
    reportStrangers(root, report);
    for (const pointer of [AT.annotations, AT.spec]) {
        const value = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, pointer);
        if (isNone(value) || (typeof value === 'object' && !Array.isArray(value)))
            continue;
        const message = `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showPointer */ .p)(pointer)} is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}; it must be a mapping of keys and values.`;
        report(pointer, message, 'Write "key: value" lines under it.');
    }
    return {
        ref: (0,_domain_items_items_js__WEBPACK_IMPORTED_MODULE_8__/* .normaliseRef */ .uH)(`${kind}:${namespace}/${name}`),
        file,
        owner: readText(root, AT.owner, report),
        lifecycle: readText(root, AT.lifecycle, report)?.toLowerCase() ?? null,
        criticality: readCriticality(root, report),
        paths: readGlobs(root, report),
        environments: readList(root, AT.environments, report),
        written: placed(document, AT.name, { relations: readRelations(document, namespace, report) }),
    };
}
/** In YAML a key with nothing after it says no more than one that is left out. */
function isNone(value) {
    return value === undefined || value === null;
}
const OURS = ['criticality', 'paths', 'environments'];
/** Keys of our own name are understood or refused: a slip would leave out what raises a risk, and nobody would see it. */
function reportStrangers(root, report) {
    for (const holder of ['annotations', 'labels']) {
        const held = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, AT[holder]);
        if (typeof held !== 'object' || held === null)
            continue;
        for (const key of Object.keys(held)) {
            const name = /^change-gate(?:\.[a-z0-9.-]+)?\/(.*)$/iu.exec(key)?.[1];
            if (name === undefined || (holder === 'annotations' && OURS.some((one) => key === `change-gate/${one}`)))
                continue;
            const near = OURS.find((one) => one === name) ?? (0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_9__/* .suggest */ .Z)(name, OURS);
            const all = `The annotations are ${OURS.map((one) => `change-gate/${one}`).join(', ')}.`;
            report(['metadata', holder, key], `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} under metadata.${holder} is not something that change-gate reads.`, near === null ? all : `Write change-gate/${near} under \`metadata.annotations\`, or delete it.`);
        }
    }
}
function readName(root, pointer, report) {
    const value = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, pointer);
    if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u.test(value))
        return value;
    const remedy = 'Write a name as Backstage allows it: letters, digits, "-", "_" and ".", at most 63.';
    if (value === undefined)
        report(pointer, `The item has no ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showPointer */ .p)(pointer)}.`, pointer[0] === 'kind' ? 'Write what it is, such as `kind: Component`.' : remedy);
    else
        report(pointer, `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showPointer */ .p)(pointer)} is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}.`, typeof value === 'number' ? 'Put it in quotes.' : remedy);
    return null;
}
function readText(root, pointer, report) {
    const value = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, pointer);
    if (isNone(value))
        return null;
    if (typeof value !== 'string') {
        const isFetched = typeof value === 'object' &&
            value !== null &&
            Object.keys(value).some((key) => /^\$(?:text|json|yaml)$/u.test(key));
        const remedy = isFetched ? 'Write it here: what stands in another file is not fetched.' : 'Put it in quotes.';
        report(pointer, `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showPointer */ .p)(pointer)} is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}; it must be text.`, remedy);
        return null;
    }
    const invisible = (0,_domain_text_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .findInvisible */ .tO)(value);
    if (invisible !== null)
        report(pointer, `${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showPointer */ .p)(pointer)} contains the invisible character ${invisible}.`, 'Type it again, without it.');
    return invisible === null ? value : null;
}
function readCriticality(root, report) {
    const pointer = AT.criticality;
    const value = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(root, pointer);
    if (value === undefined)
        return null;
    if (typeof value === 'string' && /^[1-4]$/u.test(value))
        return Number(value);
    const remedy = typeof value === 'number'
        ? 'Put it in quotes: annotations are text.'
        : 'Write "1" (most critical), "2", "3" or "4".';
    report(pointer, `change-gate/criticality is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}.`, remedy);
    return null;
}
function readGlobs(root, report) {
    return readList(root, AT.paths, report).filter((glob) => {
        const advice = _checks_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS */ .u.Glob(glob);
        if (advice !== null)
            report(AT.paths, `change-gate/paths: ${advice.message}`, advice.remedy);
        return advice === null;
    });
}
function readList(root, pointer, report) {
    const text = readText(root, pointer, report);
    return text === null ? [] : splitList(text);
}
/** Parts between commas; a comma inside braces belongs to its pattern. */
function splitList(text) {
    const parts = [];
    let part = '';
    let depth = 0;
    for (const sign of text) {
        if (sign === '{')
            depth += 1;
        if (sign === '}')
            depth -= 1;
        if (sign === ',' && depth <= 0) {
            parts.push(part.trim());
            part = '';
        }
        else
            part += sign;
    }
    return [...parts, part.trim()].filter((each) => each !== '');
}
const REFERENCE = /^(?:[A-Za-z][A-Za-z0-9-]*:)?(?:[A-Za-z0-9][A-Za-z0-9._-]{0,62}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u;
/** With its place, which is looked for when somebody asks: of nearly all nobody does, and it takes reading the file in full. */
function placed({ positions }, pointer, value) {
    let known = null;
    const place = () => {
        known ??= positions.at(pointer);
        return known;
    };
    return Object.defineProperties(value, {
        line: { get: () => place().line, enumerable: true },
        column: { get: () => place().column, enumerable: true },
    });
}
function readRelations(document, namespace, report) {
    const spec = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(document.value, AT.spec);
    return RELATIONS.flatMap(({ key, expects, kind }) => {
        const value = (0,_checks_schema_error_js__WEBPACK_IMPORTED_MODULE_7__/* .look */ .Op)(spec, [key]);
        if (isNone(value))
            return [];
        const refs = Array.isArray(value) ? value : [value];
        return refs.flatMap((ref, index) => {
            const pointer = Array.isArray(value) ? ['spec', key, index] : ['spec', key];
            if (typeof ref === 'string' && REFERENCE.test(ref))
                return [placed(document, pointer, { key, ref: complete(ref, expects, namespace), kind })];
            report(pointer, `spec.${key} has ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(ref)}, which is not a reference.`, 'Write [kind:][namespace/]name, such as component:default/payments-api.');
            return [];
        });
    });
}
/** Backstage fills in the kind that the relation expects, and the namespace of the item that holds it. */
function complete(ref, kind, namespace) {
    const [before, after] = ref.includes(':')
        ? [ref.slice(0, ref.indexOf(':')), ref.slice(ref.indexOf(':') + 1)]
        : [kind, ref];
    return (0,_domain_items_items_js__WEBPACK_IMPORTED_MODULE_8__/* .normaliseRef */ .uH)(`${before}:${after.includes('/') ? after : `${namespace}/${after}`}`);
}


/***/ })

};
;