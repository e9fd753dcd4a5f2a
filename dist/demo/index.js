import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ (function (__unused_webpack_module, exports) {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ (function (__unused_webpack_module, exports) {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ (function (__unused_webpack_module, exports) {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ (function (__unused_webpack_module, exports) {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ (function (__unused_webpack_module, exports) {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ (function (__unused_webpack_module, exports) {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ (function (__unused_webpack_module, exports) {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ (function (__unused_webpack_module, exports) {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ (function (__unused_webpack_module, exports) {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 408:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1382);
/** Entry of `dist/demo/`: a program of its own, so that the shipped command line holds no GitHub. Exits with 0, 1 or 2, as `check` does. */

const isAsTold = await (0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStory */ .F)({
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
});
process.exitCode = isAsTold === null ? 2 : isAsTold ? 0 : 1;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ tellStory)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./.build/build/demo/github/model.js
/** Repository roles in ascending order. */
const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'];
/** Kinds count from bases far apart, so that a number taken for one of another kind finds nothing. */
const ID_BASES = {
    account: 5_000,
    team: 8_000,
    repository: 700_000,
    pull: 910_000,
    review: 1_200_000,
    event: 1_500_000,
    comment: 1_800_000,
    activity: 2_100_000,
    run: 2_400_000,
    deployment: 2_700_000,
    'deployment-status': 3_000_000,
    environment: 3_300_000,
    check: 3_600_000,
    status: 3_900_000,
};
const fullNameOf = (repository) => `${repository.owner}/${repository.name}`;

;// CONCATENATED MODULE: ./.build/build/demo/github/accounts.js

const findAccount = (world, login) => world.accounts.get(login.toLowerCase()) ?? null;
const readAccount = (world, login) => {
    const account = findAccount(world, login);
    if (account === null)
        throw new Error(`there is no account ${login}; name it in the seed`);
    return account;
};
const addAccount = (world, login, given = {}) => {
    const known = findAccount(world, login);
    if (known !== null)
        return known;
    const id = given.id ?? world.nextId('account');
    const kind = given.kind ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
    const noReply = `${id}+${login}@users.noreply.github.com`;
    const account = {
        id,
        login,
        kind,
        name: given.name ?? login,
        emails: [...(given.emails ?? (kind === 'User' ? [`${login.toLowerCase()}@example.com`] : [])), noReply],
        createdAt: '2020-01-01T00:00:00Z',
    };
    world.accounts.set(login.toLowerCase(), account);
    return account;
};
/** The account that GitHub shows for a commit's mail address, or null where nobody has it. */
const accountOfEmail = (world, email) => {
    const wanted = email.toLowerCase();
    for (const account of world.accounts.values()) {
        if (account.emails.some((own) => own.toLowerCase() === wanted))
            return account;
    }
    return null;
};
/** The role that somebody was given, owners of the organization being administrators; null for none. */
const roleIn = (world, repository, login) => {
    const who = login.toLowerCase();
    if (who === repository.owner.toLowerCase())
        return 'admin';
    if (world.members.get(repository.owner.toLowerCase())?.get(who)?.role === 'admin')
        return 'admin';
    return repository.roles.get(who)?.role ?? null;
};
const isAtLeast = (role, wanted) => role !== null && ROLES.indexOf(role) >= ROLES.indexOf(wanted);

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.build/build/demo/github/git-objects.js
/**
 * A git object store in memory: blobs, trees and commits under the names that git itself would give them.
 * Objects never change and are never removed, so whoever holds a name can always read what it names.
 */

const UNSIGNED = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
};
const createObjectStore = () => {
    const store = { blobs: new Map(), trees: new Map(), commits: new Map() };
    writeTree(store, new Map());
    return store;
};
const nameOf = (kind, content) => (0,external_node_crypto_namespaceObject.createHash)('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
const writeBlob = (store, content) => {
    const bytes = Buffer.from(content);
    const sha = nameOf('blob', bytes);
    store.blobs.set(sha, bytes);
    return sha;
};
/** Writes the tree of these files and all its sub-trees; answers the root's name. */
const writeTree = (store, files) => {
    const entries = [];
    const folders = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            entries.push({ name: path, mode: entry.mode, type: entry.mode === '160000' ? 'commit' : 'blob', sha: entry.sha });
            continue;
        }
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map();
        inside.set(path.slice(slash + 1), entry);
        folders.set(folder, inside);
    }
    for (const [name, inside] of folders) {
        entries.push({ name, mode: '040000', type: 'tree', sha: writeTree(store, inside) });
    }
    // git orders a folder as if its name ended with a slash.
    const key = (entry) => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
    entries.sort((a, b) => Buffer.compare(key(a), key(b)));
    const content = Buffer.concat(entries.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
        Buffer.from(entry.sha, 'hex'),
    ]));
    const sha = nameOf('tree', content);
    store.trees.set(sha, entries);
    return sha;
};
const isoToEpoch = (date) => Math.floor(Date.parse(date) / 1000);
const signLine = (who) => `${who.name} <${who.email}> ${isoToEpoch(who.date)} +0000`;
const writeCommit = (store, commit) => {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signLine(commit.author)}`,
        `committer ${signLine(commit.committer)}`,
        '',
        commit.message,
    ];
    const sha = nameOf('commit', Buffer.from(lines.join('\n')));
    store.commits.set(sha, { ...commit, sha });
    return sha;
};
/** Every file under a tree; an unknown tree has none. */
const readFiles = (store, tree) => {
    const files = new Map();
    const walk = (sha, prefix) => {
        for (const entry of store.trees.get(sha) ?? []) {
            if (entry.mode === '040000')
                walk(entry.sha, `${prefix}${entry.name}/`);
            else
                files.set(`${prefix}${entry.name}`, { mode: entry.mode, sha: entry.sha });
        }
    };
    walk(tree, '');
    return files;
};
const git_objects_readCommit = (store, sha) => {
    const commit = store.commits.get(sha);
    if (commit === undefined)
        throw new Error(`there is no commit ${sha}`);
    return commit;
};
/** The entry at a path: a file, a folder (`type: 'tree'`; the root for ''), or null. */
const findEntry = (store, tree, path) => {
    let found = { name: '', mode: '040000', type: 'tree', sha: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
        const next = found.type === 'tree' ? store.trees.get(found.sha)?.find((entry) => entry.name === name) : undefined;
        if (next === undefined)
            return null;
        found = next;
    }
    return found;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/git-history.js
/**
 * Questions to a commit graph: what is reachable, where two lines parted, what changed between two trees, which
 * commits touched a path, how two lines merge. Pure reading, but for the merge, which answers files and writes nothing.
 */

/** Every commit reachable from `tip`, itself included; an unknown tip reaches nothing. */
const ancestorsOf = (store, tip) => {
    const seen = new Set();
    const waiting = store.commits.has(tip) ? [tip] : [];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (seen.has(sha))
            continue;
        seen.add(sha);
        waiting.push(...git_objects_readCommit(store, sha).parents);
    }
    return seen;
};
const newestFirst = (a, b) => Date.parse(b.committer.date) - Date.parse(a.committer.date);
/** Children before parents and, where the graph leaves a choice, the later committer date first. */
const sortCommits = (store, shas) => {
    const children = new Map();
    for (const sha of shas) {
        for (const parent of git_objects_readCommit(store, sha).parents)
            children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    const ready = [...shas].filter((sha) => !children.has(sha)).map((sha) => git_objects_readCommit(store, sha));
    const sorted = [];
    while (ready.length > 0) {
        ready.sort(newestFirst);
        const commit = ready.shift();
        if (commit === undefined)
            break;
        sorted.push(commit);
        for (const parent of commit.parents) {
            const left = (children.get(parent) ?? 0) - 1;
            children.set(parent, left);
            if (left === 0 && shas.has(parent))
                ready.push(git_objects_readCommit(store, parent));
        }
    }
    return sorted;
};
/** What is reachable from `tip` and not from `base`, newest first (git's `base..tip`). */
const commitsBetween = (store, base, tip) => {
    const known = base === null ? new Set() : ancestorsOf(store, base);
    const fresh = new Set([...ancestorsOf(store, tip)].filter((sha) => !known.has(sha)));
    return sortCommits(store, fresh);
};
/** The best common ancestor, or null for two unrelated lines. */
const findMergeBase = (store, one, other) => {
    const ofOne = ancestorsOf(store, one);
    const common = new Set([...ancestorsOf(store, other)].filter((sha) => ofOne.has(sha)));
    return sortCommits(store, common)[0]?.sha ?? null;
};
/** The commits that `git log -- path` lists, newest first: a merge that took one side's state is followed on that side only. */
const logOfPath = (store, tip, path) => {
    const stateAt = (sha) => {
        const entry = findEntry(store, git_objects_readCommit(store, sha).tree, path);
        return entry === null ? null : `${entry.mode} ${entry.sha}`;
    };
    const shown = new Set();
    const seen = new Set();
    const waiting = [tip];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (seen.has(sha))
            continue;
        seen.add(sha);
        const own = stateAt(sha);
        const { parents } = git_objects_readCommit(store, sha);
        const same = parents.find((parent) => stateAt(parent) === own);
        if (same !== undefined)
            waiting.push(same);
        else {
            if (parents.length > 0 || own !== null)
                shown.add(sha);
            waiting.push(...parents);
        }
    }
    return sortCommits(store, ancestorsOf(store, tip)).filter((commit) => shown.has(commit.sha));
};
/** The changes from one tree to another by path; a file that moved unchanged is a rename, as GitHub shows it. */
const diffFiles = (before, after) => {
    const changes = [];
    const gone = new Map([...before].filter(([path]) => !after.has(path)));
    for (const [path, entry] of after) {
        const old = before.get(path);
        if (old !== undefined) {
            if (old.sha !== entry.sha || old.mode !== entry.mode) {
                changes.push({ path, status: 'modified', previousPath: null, before: old, after: entry });
            }
            continue;
        }
        const source = [...gone].find(([, candidate]) => candidate.sha === entry.sha);
        if (source === undefined)
            changes.push({ path, status: 'added', previousPath: null, before: null, after: entry });
        else {
            gone.delete(source[0]);
            changes.push({ path, status: 'renamed', previousPath: source[0], before: source[1], after: entry });
        }
    }
    for (const [path, entry] of gone) {
        changes.push({ path, status: 'removed', previousPath: null, before: entry, after: null });
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
};
const filesAt = (store, sha) => readFiles(store, git_objects_readCommit(store, sha).tree);
/**
 * Three-way merge, whole files at a time: a path that both sides changed differently is a conflict unless `resolved`
 * says what it holds. (GitHub would merge some of these line by line; a scenario says the result instead.)
 */
const mergeFiles = (base, ours, theirs, resolved) => {
    const merged = new Map();
    const conflicts = [];
    const name = (entry) => (entry === undefined ? '' : `${entry.mode} ${entry.sha}`);
    for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
        const [was, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
        const settled = resolved.get(path);
        let entry = our;
        if (settled !== undefined)
            entry = settled;
        else if (name(our) === name(their) || name(their) === name(was))
            entry = our;
        else if (name(our) === name(was))
            entry = their;
        else
            conflicts.push(path);
        if (entry !== undefined)
            merged.set(path, entry);
    }
    return conflicts.length > 0 ? { kind: 'conflict', paths: conflicts } : { kind: 'clean', files: merged };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/clock.js
/**
 * The embedded GitHub's own clock. It stands still until somebody moves it, so that a scenario reads the same on
 * every machine; every timestamp of the server and its `Date` header come from here and from nowhere else.
 */
const formatInstant = (millis) => new Date(millis).toISOString().replace(/\.\d{3}Z$/, 'Z');
const createClock = (start) => {
    let millis = readInstant(start);
    return {
        now: () => formatInstant(millis),
        millis: () => millis,
        set: (instant) => {
            millis = readInstant(instant);
        },
        advance: (milliseconds) => {
            millis += milliseconds;
        },
    };
};
const readInstant = (text) => {
    const millis = Date.parse(text);
    if (Number.isNaN(millis))
        throw new RangeError(`"${text}" is not an instant; write 2026-11-24T10:00:00Z`);
    return millis;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/seed.js
/**
 * Turns a seed, a small plain object, into a world. Whoever is named anywhere in it becomes an account, numbered in
 * the order of the seed, so that the same seed gives the same ids, names and hashes every time.
 */




const WEB_FLOW = { login: 'web-flow', id: 19_864_447, name: 'GitHub', email: 'noreply@github.com' };
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41_898_282, appId: 15_368 };
/** The token that the documented workflows give to the gate. */
const GATE_PERMISSIONS = {
    actions: 'read',
    checks: 'write',
    contents: 'read',
    deployments: 'read',
    issues: 'read',
    'pull-requests': 'write',
    statuses: 'write',
};
const HTML_URL = 'https://github.example';
const createWorld = (seed, apiUrl) => {
    const counters = new Map();
    const world = {
        clock: createClock(seed.now ?? '2026-11-24T10:00:00Z'),
        accounts: new Map(),
        teams: new Map(),
        members: new Map(),
        repositories: new Map(),
        tokens: new Map(),
        urls: { api: apiUrl, html: HTML_URL },
        rate: { limit: seed.rateLimit ?? 5000, used: 0 },
        points: { limit: seed.pointLimit ?? 5000, used: 0 },
        tickMs: seed.tickMs ?? 1000,
        nextId: (kind) => {
            const id = (counters.get(kind) ?? ID_BASES[kind]) + 1;
            counters.set(kind, id);
            return id;
        },
    };
    addAccount(world, WEB_FLOW.login, { id: WEB_FLOW.id, name: WEB_FLOW.name, emails: [WEB_FLOW.email] });
    addAccount(world, ACTIONS_BOT.login, { id: ACTIONS_BOT.id });
    for (const [login, given] of Object.entries(seed.users ?? {}))
        addAccount(world, login, given);
    addOrganizations(world, seed);
    for (const [fullName, given] of Object.entries(seed.repositories ?? {}))
        addRepository(world, fullName, given);
    const tokens = seed.tokens ?? { ghs_gate: { login: ACTIONS_BOT.login, permissions: GATE_PERMISSIONS } };
    for (const [token, given] of Object.entries(tokens)) {
        const holder = typeof given === 'string' ? { login: given } : given;
        addAccount(world, holder.login);
        world.tokens.set(token, { ...holder });
    }
    return world;
};
const addOrganizations = (world, seed) => {
    for (const [organization, given] of Object.entries(seed.organizations ?? {})) {
        addAccount(world, organization, { kind: 'Organization', emails: [] });
        const members = new Map();
        world.members.set(organization.toLowerCase(), members);
        for (const [login, role] of Object.entries(given.members ?? {})) {
            members.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
        }
        for (const [slug, team] of Object.entries(given.teams ?? {}))
            addTeam(world, organization, slug, team.members, team.id);
    }
};
/** Makes or replaces a team; its active members become members of the organization, as on GitHub. */
const addTeam = (world, organization, slug, members, id) => {
    const key = `${organization}/${slug}`.toLowerCase();
    const known = world.teams.get(key);
    const inside = world.members.get(organization.toLowerCase()) ?? new Map();
    world.members.set(organization.toLowerCase(), inside);
    const team = new Map();
    for (const [login, standing] of Object.entries(members)) {
        addAccount(world, login);
        const state = standing === 'pending' ? 'pending' : 'active';
        team.set(login.toLowerCase(), { login, role: standing === 'maintainer' ? 'maintainer' : 'member', state });
        if (state === 'active' && !inside.has(login.toLowerCase()))
            inside.set(login.toLowerCase(), { login, role: 'member' });
    }
    world.teams.set(key, {
        id: id ?? known?.id ?? world.nextId('team'),
        organization,
        slug,
        members: team,
        createdAt: known?.createdAt ?? world.clock.now(),
    });
};
const addRepository = (world, fullName, given) => {
    const [owner, name] = fullName.split('/');
    if (owner === undefined || name === undefined)
        throw new Error(`"${fullName}" is not owner/name`);
    if (findAccount(world, owner) === null)
        addAccount(world, owner, { kind: 'Organization', emails: [] });
    const parent = given.forkOf === undefined ? undefined : world.repositories.get(given.forkOf.toLowerCase());
    if (given.forkOf !== undefined && parent === undefined)
        throw new Error(`${given.forkOf} is not in the seed before its fork`);
    const roles = Object.entries(given.roles ?? {}).map(([login, role]) => ({
        login: addAccount(world, login).login,
        role,
    }));
    const repository = {
        id: given.id ?? world.nextId('repository'),
        owner,
        name,
        private: given.private ?? false,
        defaultBranch: given.defaultBranch ?? parent?.defaultBranch ?? 'main',
        formerNames: given.formerNames ?? [],
        forkOf: parent === undefined ? null : fullNameOf(parent),
        createdAt: world.clock.now(),
        roles: new Map(roles.map((entry) => [entry.login.toLowerCase(), entry])),
        objects: parent?.objects ?? createObjectStore(),
        refs: new Map([...(parent?.refs ?? [])].filter(([ref]) => ref.startsWith('refs/heads/'))),
        protectedBranches: given.protectedBranches ?? [],
        rules: given.rules ?? [],
        requiredContexts: given.requiredContexts ?? [],
        activity: [],
        pulls: [],
        comments: [],
        issues: [],
        runs: [],
        deployments: [],
        environments: [],
        checkRuns: [],
        statuses: [],
        hasPullRequestWorkflow: given.hasPullRequestWorkflow ?? true,
        listsAtMost: given.listsAtMost ?? 100_000,
        size: given.size ?? 1,
    };
    world.repositories.set(fullName.toLowerCase(), repository);
    for (const [environment, rules] of Object.entries(given.environments ?? {}))
        addEnvironment(world, repository, environment, rules);
    if (given.files !== undefined)
        writeFirstCommit(world, repository, given);
    return repository;
};
const addEnvironment = (world, repository, name, given) => {
    repository.environments.push({
        id: world.nextId('environment'),
        name,
        reviewers: given.reviewers ?? [],
        preventSelfReview: given.preventSelfReview ?? false,
        waitMinutes: given.waitMinutes ?? 0,
        protectedBranchesOnly: given.protectedBranchesOnly ?? false,
        branchPolicies: given.branchPolicies ?? null,
        createdAt: world.clock.now(),
    });
};
const writeFirstCommit = (world, repository, given) => {
    const author = addAccount(world, given.author ?? [...repository.roles.values()][0]?.login ?? WEB_FLOW.login);
    const identity = { name: author.name, email: author.emails[0] ?? '', date: world.clock.now() };
    const files = new Map(Object.entries(given.files ?? {}).map(([path, content]) => [
        path,
        { mode: '100644', sha: writeBlob(repository.objects, content) },
    ]));
    const sha = writeCommit(repository.objects, {
        tree: writeTree(repository.objects, files),
        parents: [],
        author: identity,
        committer: identity,
        message: 'Initial commit',
        verification: UNSIGNED,
    });
    repository.refs.set(`refs/heads/${repository.defaultBranch}`, sha);
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/committing.js
/**
 * Writes commits from drafts: what changes, who wrote it, whether its signature is verified. A draft's names, dates
 * and addresses are taken as they are, because git takes them as they are too.
 */




const identify = (world, who, date) => {
    if (typeof who !== 'string')
        return { name: who.name, email: who.email, date: who.date ?? date };
    const account = readAccount(world, who);
    return { name: account.name, email: account.emails[0] ?? '', date };
};
const webFlow = (date) => ({ name: WEB_FLOW.name, email: WEB_FLOW.email, date });
const verify = (verification, at) => {
    if (typeof verification === 'object')
        return verification;
    if (verification === undefined || verification === 'unsigned')
        return UNSIGNED;
    return {
        verified: verification === 'valid',
        reason: verification,
        signature: '-----BEGIN SSH SIGNATURE-----\nZGVtbw==\n-----END SSH SIGNATURE-----',
        payload: 'tree of the embedded demo',
        verified_at: verification === 'valid' ? at : null,
    };
};
const changeFiles = (repository, before, draft) => {
    const files = new Map(before);
    for (const [path, content] of Object.entries(draft.files ?? {})) {
        if (content === null)
            files.delete(path);
        else if (typeof content === 'string' || Buffer.isBuffer(content)) {
            files.set(path, { mode: before.get(path)?.mode ?? '100644', sha: writeBlob(repository.objects, content) });
        }
        else
            files.set(path, { mode: content.mode, sha: writeBlob(repository.objects, content.content) });
    }
    for (const path of draft.delete ?? [])
        files.delete(path);
    return files;
};
/** Writes one commit on top of `parent` (null for a first one) and answers its name. No reference moves. */
const writeDraft = (world, repository, parent, draft, defaults) => {
    const date = draft.date ?? defaults.at;
    const author = draft.author ?? defaults.login;
    const before = parent === null ? new Map() : filesAt(repository.objects, parent);
    return writeCommit(repository.objects, {
        tree: writeTree(repository.objects, changeFiles(repository, before, draft)),
        parents: [...(parent === null ? [] : [parent]), ...(draft.alsoParents ?? [])],
        author: identify(world, author, date),
        committer: identify(world, draft.committer ?? author, date),
        message: draft.message ?? 'Update',
        verification: verify(draft.verification, defaults.at),
    });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/moment.js
/**
 * When an action of a scenario happens: at the instant that it names, which leaves the clock alone, or now, which
 * then moves the clock on by one tick. Two actions without a named instant therefore never share one.
 */

const happen = (world, at) => {
    if (at !== undefined)
        return formatInstant(Date.parse(at));
    const now = world.clock.now();
    world.clock.advance(world.tickMs);
    return now;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/running.js


const startRun = (world, repository, options) => {
    const at = happen(world, options.at);
    const isPull = options.event === 'pull_request';
    const pull = repository.pulls.find((candidate) => candidate.number === options.pull);
    const isFork = pull !== undefined && pull.headRepository !== fullNameOf(repository);
    const run = {
        id: world.nextId('run'),
        number: repository.runs.length + 1,
        name: options.name ?? (isPull ? 'Change gate' : 'Deploy'),
        path: options.path ?? `.github/workflows/${isPull ? 'change-gate' : 'deploy'}.yml`,
        event: options.event,
        headSha: options.sha,
        headBranch: options.branch ?? null,
        headRepository: options.headRepository ?? fullNameOf(repository),
        login: options.actor,
        createdAt: at,
        pull: pull === undefined || isFork ? null : { number: pull.number, headSha: options.sha, baseSha: pull.baseSha },
        attempts: [
            {
                startedAt: at,
                updatedAt: at,
                triggeringLogin: options.actor,
                status: options.status ?? (isPull ? 'completed' : 'in_progress'),
                conclusion: options.conclusion ?? (isPull ? 'success' : null),
            },
        ],
        approvals: [],
    };
    repository.runs.push(run);
    return run;
};
const readRun = (repository, id) => {
    const run = repository.runs.find((candidate) => candidate.id === id);
    if (run === undefined)
        throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
    return run;
};
/** Starts a further attempt of a run, as somebody's "re-run" would. */
const rerun = (world, repository, id, options) => {
    const run = readRun(repository, id);
    const at = happen(world, options.at);
    const last = run.attempts.at(-1);
    if (last !== undefined && last.status !== 'completed')
        Object.assign(last, { status: 'completed', conclusion: 'failure', updatedAt: at });
    run.attempts.push({
        startedAt: at,
        updatedAt: at,
        triggeringLogin: options.actor,
        status: 'in_progress',
        conclusion: null,
    });
    return run;
};
/** Ends a run's last attempt with its jobs: as failed where one of them did not succeed. */
const endRun = (world, repository, id, jobs, at) => {
    const isWell = jobs.every(({ conclusion }) => ['success', 'skipped', 'neutral'].includes(conclusion));
    const conclusion = isWell ? 'success' : 'failure';
    const attempt = readRun(repository, id).attempts.at(-1);
    Object.assign(attempt ?? {}, { status: 'completed', conclusion, updatedAt: happen(world, at), jobs });
};
/** A reviewer's answer to a run that waits for environments. GitHub keeps no time and no attempt with it. */
const approveRun = (world, repository, id, answer) => {
    happen(world, answer.at);
    readRun(repository, id).approvals.push({
        login: answer.login,
        environments: [...answer.environments],
        state: answer.state ?? 'approved',
        comment: answer.comment ?? '',
    });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/references.js
/**
 * Moves references and does what GitHub does when one moves: writes the activity entry and brings every open pull
 * request whose head it is up to date, with its timeline, its trial merge and a workflow run.
 */





const NO_COMMIT = '0'.repeat(40);
/** The commit of a branch, a tag, a full reference or a full hash; null where there is none. */
const resolveCommit = (repository, name) => {
    for (const ref of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
        const sha = repository.refs.get(ref);
        if (sha !== undefined)
            return sha;
    }
    return repository.objects.commits.has(name) ? name : null;
};
const readBranch = (repository, branch) => {
    const sha = repository.refs.get(`refs/heads/${branch}`);
    if (sha === undefined)
        throw new Error(`${fullNameOf(repository)} has no branch ${branch}`);
    return sha;
};
/** Points a reference at a commit, or removes it for null. Tags have no activity and no pull requests. */
const moveReference = (world, repository, ref, after, move) => {
    const before = repository.refs.get(ref) ?? null;
    if (after === null)
        repository.refs.delete(ref);
    else
        repository.refs.set(ref, after);
    if (!ref.startsWith('refs/heads/') || before === after)
        return;
    let type = 'push';
    if (before === null)
        type = 'branch_creation';
    if (after === null)
        type = 'branch_deletion';
    repository.activity.push({
        id: world.nextId('activity'),
        before: before ?? NO_COMMIT,
        after: after ?? NO_COMMIT,
        ref,
        timestamp: move.at,
        type: move.type ?? type,
        login: move.login,
    });
    const branch = ref.slice('refs/heads/'.length);
    if (after === null) {
        moveOffBase(world, repository, branch, move);
        return;
    }
    for (const { host, pull } of openPullsFrom(world, repository, branch)) {
        pull.headSha = after;
        pull.baseSha = host.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha;
        pull.updatedAt = move.at;
        if (move.type === 'force_push')
            addEvent(world, pull, { event: 'head_ref_force_pushed', login: move.login, at: move.at, commitId: after });
        if (move.reanchorReviews === true)
            for (const review of pull.reviews)
                review.commitId = after;
        noteHead(world, host, pull, move);
    }
    for (const pull of repository.pulls) {
        if (pull.state !== 'open' || pull.baseRef !== branch)
            continue;
        if (move.type === 'force_push')
            addEvent(world, pull, { event: 'base_ref_force_pushed', login: move.login, at: move.at });
        writeTrialMerge(repository, pull, move.at);
    }
};
/** A deleted base: where it was merged itself, GitHub gives what was built on it the base that it was merged into; else it closes it. */
const moveOffBase = (world, repository, branch, move) => {
    const merged = repository.pulls.findLast(({ headRef, headRepository, mergedAt }) => headRef === branch && headRepository === fullNameOf(repository) && mergedAt !== null);
    for (const pull of repository.pulls) {
        if (pull.state !== 'open' || pull.baseRef !== branch)
            continue;
        const { login, at } = move;
        pull.updatedAt = at;
        if (merged === undefined) {
            Object.assign(pull, { state: 'closed', closedAt: at });
            addEvent(world, pull, { event: 'base_ref_deleted', login, at });
            addEvent(world, pull, { event: 'closed', login, at });
            continue;
        }
        pull.baseRef = merged.baseRef;
        pull.baseSha = readBranch(repository, merged.baseRef);
        addEvent(world, pull, { event: 'automatic_base_change_succeeded', login, at });
        writeTrialMerge(repository, pull, at);
    }
};
const openPullsFrom = (world, repository, branch) => [...world.repositories.values()].flatMap((host) => host.pulls
    .filter((pull) => pull.state === 'open' && pull.headRef === branch && pull.headRepository === fullNameOf(repository))
    .map((pull) => ({ host, pull })));
/** Takes note of a pull request's present head: its commits, `refs/pull/N/*`, the trial merge, a workflow run. */
const noteHead = (world, host, pull, move) => {
    const known = new Set(pull.timeline.map((item) => (item.kind === 'commit' ? item.sha : '')));
    for (const commit of [...commitsBetween(host.objects, pull.baseSha, pull.headSha)].reverse()) {
        if (!known.has(commit.sha))
            pull.timeline.push({ kind: 'commit', sha: commit.sha });
    }
    host.refs.set(`refs/pull/${pull.number}/head`, pull.headSha);
    writeTrialMerge(host, pull, move.at);
    if (!host.hasPullRequestWorkflow || move.startsRun === false)
        return;
    startRun(world, host, {
        event: 'pull_request',
        sha: pull.headSha,
        branch: pull.headRef,
        actor: move.login,
        at: move.at,
        headRepository: pull.headRepository ?? fullNameOf(host),
        pull: pull.number,
    });
};
const writeTrialMerge = (host, pull, at) => {
    const { objects } = host;
    const base = host.refs.get(`refs/heads/${pull.baseRef}`);
    pull.mergeCommit = null;
    host.refs.delete(`refs/pull/${pull.number}/merge`);
    const fork = base === undefined ? null : findMergeBase(objects, base, pull.headSha);
    if (base === undefined || fork === null)
        return;
    const merged = mergeFiles(filesAt(objects, fork), filesAt(objects, base), filesAt(objects, pull.headSha), new Map());
    if (merged.kind === 'conflict')
        return;
    pull.mergeCommit = writeCommit(objects, {
        tree: writeTree(objects, merged.files),
        parents: [base, pull.headSha],
        author: webFlow(at),
        committer: webFlow(at),
        message: `Merge ${pull.headSha} into ${base}`,
        verification: verify('valid', at),
    });
    host.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit);
};
const addEvent = (world, pull, given) => {
    const event = {
        id: world.nextId('event'),
        event: given.event,
        login: given.login,
        createdAt: given.at,
        commitId: given.commitId ?? null,
        reviewId: given.reviewId ?? null,
        extra: given.extra ?? {},
    };
    pull.timeline.push({ kind: 'event', event });
    return event;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/accounts.js
/** People, bots, organizations, teams and the Actions app, in GitHub's words. */


/** Opaque like GitHub's own, and stable. */
const accounts_nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
const presentAccount = (world, account) => {
    // A bot's login holds brackets, which GitHub percent-encodes in every URL.
    const api = `${world.urls.api}/users/${encodeURIComponent(account.login)}`;
    const page = account.kind === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
    return {
        login: account.login,
        id: account.id,
        node_id: accounts_nodeId('User', account.id),
        avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
        gravatar_id: '',
        url: api,
        html_url: `${world.urls.html}/${page}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: account.kind,
        user_view_type: 'public',
        site_admin: false,
    };
};
/** The account of a login, or null once it is gone. */
const accounts_presentLogin = (world, login) => {
    const account = login === null ? null : findAccount(world, login);
    return account === null ? null : presentAccount(world, account);
};
const presentUser = (world, account) => ({
    ...presentAccount(world, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
});
/** The app whose bot has a login. */
const presentApp = (world, login) => {
    const slug = login.replace(/\[bot\]$/, '');
    const id = login === ACTIONS_BOT.login ? ACTIONS_BOT.appId : (findAccount(world, login)?.id ?? 0);
    return describeApp(world, slug, id);
};
const describeApp = (world, slug, id) => ({
    id,
    client_id: 'Iv1.demo',
    slug,
    node_id: accounts_nodeId('Integration', id),
    owner: presentAccount(world, {
        id: 9919,
        login: 'github',
        kind: 'Organization',
        name: 'GitHub',
        emails: [],
        createdAt: '2008-05-11T04:37:31Z',
    }),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: 'Automate your workflow from idea to production',
    external_url: `${world.urls.html}/features/actions`,
    html_url: `${world.urls.html}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: {
        actions: 'write',
        checks: 'write',
        contents: 'write',
        deployments: 'write',
        metadata: 'read',
        statuses: 'write',
    },
    events: ['check_run', 'deployment', 'pull_request', 'push'],
});
/** How somebody stands to a repository, as GitHub guesses it; a hint that proves nothing. */
const associationOf = (world, repository, login) => {
    if (login === null)
        return 'NONE';
    if (login.toLowerCase() === repository.owner.toLowerCase())
        return 'OWNER';
    if (world.members.get(repository.owner.toLowerCase())?.has(login.toLowerCase()) === true)
        return 'MEMBER';
    return roleIn(world, repository, login) === null ? 'NONE' : 'COLLABORATOR';
};
/** The legacy word for a role: GitHub says `write` for maintain and `read` for triage. */
const LEGACY = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
};
const presentPermission = (world, repository, account) => {
    const role = roleIn(world, repository, account.login) ?? (repository.private ? null : 'read');
    const roleName = role ?? 'none';
    const can = (...roles) => roles.includes(role);
    return {
        permission: role === null ? 'none' : LEGACY[role],
        role_name: roleName,
        user: {
            ...presentAccount(world, account),
            permissions: {
                admin: can('admin'),
                maintain: can('admin', 'maintain'),
                push: can('admin', 'maintain', 'write'),
                triage: can('admin', 'maintain', 'write', 'triage'),
                pull: role !== null,
            },
            role_name: roleName,
        },
    };
};
/** The short form, as lists and environments show it. */
const presentTeam = (world, team) => {
    const organization = findAccount(world, team.organization);
    const api = `${world.urls.api}/organizations/${organization?.id ?? 0}/team/${team.id}`;
    return {
        id: team.id,
        node_id: accounts_nodeId('Team', team.id),
        name: team.slug,
        slug: team.slug,
        description: null,
        privacy: 'closed',
        notification_setting: 'notifications_enabled',
        url: api,
        html_url: `${world.urls.html}/orgs/${team.organization}/teams/${team.slug}`,
        members_url: `${api}/members{/member}`,
        repositories_url: `${api}/repos`,
        type: 'organization',
        organization_id: organization?.id ?? 0,
        permission: 'pull',
        parent: null,
    };
};
const presentFullTeam = (world, team) => {
    const org = `${world.urls.api}/orgs/${team.organization}`;
    const account = findAccount(world, team.organization);
    return {
        ...presentTeam(world, team),
        created_at: team.createdAt,
        updated_at: team.createdAt,
        members_count: [...team.members.values()].filter((member) => member.state === 'active').length,
        repos_count: 0,
        organization: {
            login: team.organization,
            id: account?.id ?? 0,
            node_id: accounts_nodeId('Organization', account?.id ?? 0),
            url: org,
            repos_url: `${org}/repos`,
            events_url: `${org}/events`,
            hooks_url: `${org}/hooks`,
            issues_url: `${org}/issues`,
            members_url: `${org}/members{/member}`,
            public_members_url: `${org}/public_members{/member}`,
            avatar_url: `${world.urls.html}/avatars/u/${account?.id ?? 0}`,
            description: null,
            html_url: `${world.urls.html}/${team.organization}`,
            has_organization_projects: true,
            has_repository_projects: true,
            public_repos: 0,
            public_gists: 0,
            followers: 0,
            following: 0,
            type: 'Organization',
            created_at: team.createdAt,
            updated_at: team.createdAt,
            archived_at: null,
        },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/repository.js
/** Repositories and what hangs on them directly: references, rules, environments, activity. */



const repository_apiOf = (world, repository) => `${world.urls.api}/repos/${fullNameOf(repository)}`;
const repository_pageOf = (world, repository) => `${world.urls.html}/${fullNameOf(repository)}`;
/** Parts of a repository's API that its description links to, with GitHub's URI template. */
const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
/** The minimal form, as workflow runs and statuses carry it. */
const presentMinimalRepository = (world, repository) => {
    const api = repository_apiOf(world, repository);
    return {
        id: repository.id,
        node_id: accounts_nodeId('Repository', repository.id),
        name: repository.name,
        full_name: fullNameOf(repository),
        private: repository.private,
        owner: accounts_presentLogin(world, repository.owner),
        html_url: repository_pageOf(world, repository),
        description: null,
        fork: repository.forkOf !== null,
        url: api,
        ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [key, `${api}${path}`])),
    };
};
const presentRepository = (world, repository) => {
    const page = repository_pageOf(world, repository);
    const open = repository.pulls.filter((pull) => pull.state === 'open').length;
    return {
        ...presentMinimalRepository(world, repository),
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.activity.at(-1)?.timestamp ?? repository.createdAt,
        git_url: `${page.replace(/^https/, 'git')}.git`,
        ssh_url: `git@github.example:${fullNameOf(repository)}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        homepage: null,
        size: repository.size,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: true,
        has_downloads: true,
        has_wiki: true,
        has_pages: false,
        has_discussions: false,
        forks_count: 0,
        mirror_url: null,
        archived: false,
        disabled: false,
        open_issues_count: open,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: repository.private ? 'private' : 'public',
        forks: 0,
        open_issues: open,
        watchers: 0,
        default_branch: repository.defaultBranch,
    };
};
const presentFullRepository = (world, repository) => ({
    ...presentRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
});
const presentReference = (world, repository, ref, sha) => ({
    ref,
    node_id: accounts_nodeId('Ref', `${repository.id}:${ref}`),
    url: `${repository_apiOf(world, repository)}/git/${ref}`,
    object: { sha, type: 'commit', url: `${repository_apiOf(world, repository)}/git/commits/${sha}` },
});
const presentActivity = (world, entry) => ({
    id: entry.id,
    node_id: accounts_nodeId('PSH', entry.id),
    before: entry.before,
    after: entry.after,
    ref: entry.ref,
    timestamp: entry.timestamp,
    activity_type: entry.type,
    actor: accounts_presentLogin(world, entry.login),
});
const presentReviewer = (world, name) => {
    const team = world.teams.get(name.toLowerCase());
    if (team !== undefined)
        return { type: 'Team', reviewer: presentTeam(world, team) };
    const account = findAccount(world, name);
    if (account === null)
        throw new Error(`environment reviewer ${name} is neither a login nor organization/team`);
    return { type: 'User', reviewer: presentAccount(world, account) };
};
/** The reference to an environment that run approvals carry. */
const presentEnvironmentName = (world, repository, environment) => ({
    id: environment.id,
    node_id: accounts_nodeId('Environment', environment.id),
    name: environment.name,
    url: `${repository_apiOf(world, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${repository_pageOf(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
});
const presentEnvironment = (world, repository, environment) => {
    const rule = (type, offset, more) => ({
        id: environment.id * 10 + offset,
        node_id: accounts_nodeId('GA', environment.id * 10 + offset),
        type,
        ...more,
    });
    const rules = [];
    if (environment.waitMinutes > 0)
        rules.push(rule('wait_timer', 1, { wait_timer: environment.waitMinutes }));
    if (environment.reviewers.length > 0) {
        const reviewers = environment.reviewers.map((name) => presentReviewer(world, name));
        rules.push(rule('required_reviewers', 2, { prevent_self_review: environment.preventSelfReview, reviewers }));
    }
    if (environment.protectedBranchesOnly || environment.branchPolicies !== null)
        rules.push(rule('branch_policy', 3, {}));
    return {
        ...presentEnvironmentName(world, repository, environment),
        protection_rules: rules,
        deployment_branch_policy: environment.protectedBranchesOnly
            ? { protected_branches: true, custom_branch_policies: false }
            : environment.branchPolicies === null
                ? null
                : { protected_branches: false, custom_branch_policies: true },
    };
};
const presentBranchPolicy = (environment, pattern) => {
    const id = environment.id * 100 + (environment.branchPolicies ?? []).indexOf(pattern);
    const isTag = pattern.startsWith('tag:');
    return { id, node_id: accounts_nodeId('BP', id), name: pattern.replace(/^tag:/, ''), type: isTag ? 'tag' : 'branch' };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/event-frame.js
/**
 * The frame around every event: the repository, the sender, the workflow run that the gate would find itself in, and
 * what the runner derives from them as `GITHUB_*`.
 */





const shortName = (ref) => ref.replace(/^refs\/(heads|tags|pull)\//, '');
const findRun = (world, repository, frame, id) => {
    const runs = [...repository.runs].reverse();
    // A run of the pull request has its head, not the trial merge that GITHUB_SHA names.
    const sha = frame.pull !== undefined && frame.name !== 'pull_request_target' ? frame.pull.headSha : frame.sha;
    const found = runs.find((run) => id === undefined ? run.event === frame.name && run.headSha === sha && frame.name === 'pull_request' : run.id === id);
    if (found !== undefined)
        return found;
    if (id !== undefined)
        throw new Error(`${fullNameOf(repository)} has no workflow run ${id}`);
    return startRun(world, repository, {
        event: frame.name,
        sha,
        branch: frame.headRef ?? (frame.ref === '' ? null : shortName(frame.ref)),
        actor: frame.actor,
        at: world.clock.now(),
        ...(frame.pull === undefined
            ? {}
            : { pull: frame.pull.number, headRepository: frame.pull.headRepository ?? fullNameOf(repository) }),
    });
};
const event_frame_frameEvent = (world, repository, frame, options) => {
    const run = findRun(world, repository, frame, options.run);
    const fullName = fullNameOf(repository);
    const owner = findAccount(world, repository.owner);
    const triggering = run.attempts.at(-1)?.triggeringLogin ?? frame.actor;
    const common = {
        repository: presentFullRepository(world, repository),
        sender: accounts_presentLogin(world, frame.actor),
    };
    return {
        name: frame.name,
        payload: {
            ...frame.payload,
            ...common,
            ...(owner?.kind === 'Organization' ? { organization: presentOrganization(world, repository.owner) } : {}),
        },
        env: {
            GITHUB_API_URL: world.urls.api,
            GITHUB_SERVER_URL: world.urls.html,
            GITHUB_GRAPHQL_URL: `${world.urls.api}/graphql`,
            GITHUB_REPOSITORY: fullName,
            GITHUB_REPOSITORY_ID: String(repository.id),
            GITHUB_REPOSITORY_OWNER: repository.owner,
            GITHUB_REPOSITORY_OWNER_ID: String(owner?.id ?? ''),
            GITHUB_ACTOR: run.login,
            GITHUB_ACTOR_ID: String(readAccount(world, run.login).id),
            GITHUB_TRIGGERING_ACTOR: triggering,
            GITHUB_EVENT_NAME: frame.name,
            GITHUB_SHA: frame.sha,
            GITHUB_REF: frame.ref,
            GITHUB_REF_NAME: shortName(frame.ref),
            GITHUB_REF_TYPE: frame.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
            GITHUB_REF_PROTECTED: String(repository.protectedBranches.includes(shortName(frame.ref))),
            GITHUB_HEAD_REF: frame.headRef ?? '',
            GITHUB_BASE_REF: frame.baseRef ?? '',
            GITHUB_RUN_ID: String(run.id),
            GITHUB_RUN_NUMBER: String(run.number),
            GITHUB_RUN_ATTEMPT: String(run.attempts.length),
            GITHUB_WORKFLOW: run.name,
            GITHUB_WORKFLOW_REF: `${fullName}/${run.path}@${frame.ref}`,
            GITHUB_WORKFLOW_SHA: frame.sha,
        },
    };
};
const presentOrganization = (world, login) => {
    const account = readAccount(world, login);
    const api = `${world.urls.api}/orgs/${login}`;
    return {
        login,
        id: account.id,
        node_id: accounts_nodeId('Organization', account.id),
        url: api,
        repos_url: `${api}/repos`,
        events_url: `${api}/events`,
        hooks_url: `${api}/hooks`,
        issues_url: `${api}/issues`,
        members_url: `${api}/members{/member}`,
        public_members_url: `${api}/public_members{/member}`,
        avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
        description: null,
    };
};
const event_frame_defaultHead = (repository) => {
    const ref = `refs/heads/${repository.defaultBranch}`;
    return { ref, sha: repository.refs.get(ref) ?? '' };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/issues.js


const COLOUR = 'b60205';
/** When something was last done to it. */
const touchedAt = ({ createdAt, labels, closed }) => [createdAt, ...labels.map(({ at }) => at), ...(closed === null ? [] : [closed.at])].sort().at(-1) ?? createdAt;
const issues_presentIssue = (world, repository, issue) => {
    const api = `${repository_apiOf(world, repository)}/issues/${issue.number}`;
    return {
        id: issue.id,
        node_id: accounts_nodeId('I', issue.id),
        url: api,
        repository_url: repository_apiOf(world, repository),
        labels_url: `${api}/labels{/name}`,
        comments_url: `${api}/comments`,
        events_url: `${api}/events`,
        html_url: `${repository_pageOf(world, repository)}/issues/${issue.number}`,
        number: issue.number,
        state: issue.state,
        title: issue.title,
        body: issue.body,
        user: accounts_presentLogin(world, issue.login),
        labels: issue.labels.map((label) => ({
            id: label.id,
            node_id: accounts_nodeId('LA', label.id),
            url: `${repository_apiOf(world, repository)}/labels/${label.name}`,
            name: label.name,
            description: null,
            color: COLOUR,
            default: false,
        })),
        assignee: null,
        assignees: [],
        milestone: null,
        locked: false,
        comments: 0,
        closed_at: issue.closed?.at ?? null,
        created_at: issue.createdAt,
        updated_at: touchedAt(issue),
        author_association: associationOf(world, repository, issue.login),
    };
};
const presentLabelled = (world, repository, label) => ({
    id: label.id,
    node_id: accounts_nodeId('LE', label.id),
    url: `${repository_apiOf(world, repository)}/issues/events/${label.id}`,
    actor: accounts_presentLogin(world, label.by),
    event: 'labeled',
    commit_id: null,
    commit_url: null,
    created_at: label.at,
    label: { name: label.name, color: COLOUR },
    performed_via_github_app: null,
});
const presentClosed = (world, repository, { id, by, at }) => ({
    id,
    node_id: accounts_nodeId('CE', id),
    url: `${repository_apiOf(world, repository)}/issues/events/${id}`,
    actor: accounts_presentLogin(world, by),
    event: 'closed',
    commit_id: null,
    commit_url: null,
    created_at: at,
    state_reason: null,
    performed_via_github_app: null,
});

;// CONCATENATED MODULE: ./.build/build/demo/github/text-diff.js
/**
 * Line differences as GitHub's file lists show them: counts of added and removed lines and a patch of one hunk.
 * The counts come from a longest common subsequence; past a bound the middle is taken as wholly replaced.
 */
/** Cells of the table that finds the common lines; above it the exact count is not worth its cost. */
const LARGEST_TABLE = 4_000_000;
const linesOf = (content) => {
    if (content === null || content.length === 0)
        return [];
    const lines = content.toString('utf8').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
};
const isBinary = (content) => content?.subarray(0, 8000).includes(0) ?? false;
/** Null stands for a file that is not there. A binary file has no patch and no counted lines. */
const diffLines = (before, after) => {
    if (isBinary(before) || isBinary(after))
        return { additions: 0, deletions: 0, patch: null };
    const old = linesOf(before);
    const fresh = linesOf(after);
    let start = 0;
    while (start < old.length && start < fresh.length && old[start] === fresh[start])
        start += 1;
    let tail = 0;
    while (tail < old.length - start && tail < fresh.length - start && old.at(-1 - tail) === fresh.at(-1 - tail))
        tail += 1;
    const body = editLines(old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail));
    const additions = body.filter((line) => line.startsWith('+')).length;
    const deletions = body.filter((line) => line.startsWith('-')).length;
    if (additions + deletions === 0)
        return { additions, deletions, patch: null };
    const lead = old.slice(Math.max(0, start - 3), start).map((line) => ` ${line}`);
    const trail = old.slice(old.length - tail, old.length - tail + 3).map((line) => ` ${line}`);
    const hunk = [...lead, ...body, ...trail];
    const span = (sign) => {
        const count = hunk.filter((line) => !line.startsWith(sign)).length;
        return `${count === 0 ? 0 : start - lead.length + 1},${count}`;
    };
    return { additions, deletions, patch: [`@@ -${span('+')} +${span('-')} @@`, ...hunk].join('\n') };
};
const editLines = (old, fresh) => {
    const removed = (lines) => lines.map((line) => `-${line}`);
    const added = (lines) => lines.map((line) => `+${line}`);
    if (old.length * fresh.length > LARGEST_TABLE)
        return [...removed(old), ...added(fresh)];
    const width = fresh.length + 1;
    const common = new Uint32Array((old.length + 1) * width);
    const at = (i, j) => common[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i -= 1) {
        for (let j = fresh.length - 1; j >= 0; j -= 1) {
            common[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const lines = [];
    let [i, j] = [0, 0];
    while (i < old.length && j < fresh.length) {
        if (old[i] === fresh[j]) {
            lines.push(` ${old[i]}`);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            lines.push(`-${old[i++]}`);
        else
            lines.push(`+${fresh[j++]}`);
    }
    return [...lines, ...removed(old.slice(i)), ...added(fresh.slice(j))];
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/commits.js
/** Commits, trees, changed files and comparisons, in GitHub's words. */






const encodePath = (path) => path.split('/').map(encodeURIComponent).join('/');
const presentEmail = (world, email) => {
    const account = accountOfEmail(world, email);
    return account === null ? null : presentAccount(world, account);
};
const linksTo = (world, repository, sha) => ({
    sha,
    url: `${repository_apiOf(world, repository)}/commits/${sha}`,
    html_url: `${repository_pageOf(world, repository)}/commit/${sha}`,
});
/** As commit lists show it. `author` and `committer` are the accounts of the mail addresses: claims, not proof. */
const presentCommit = (world, repository, commit) => {
    const api = repository_apiOf(world, repository);
    return {
        ...linksTo(world, repository, commit.sha),
        node_id: accounts_nodeId('Commit', commit.sha),
        comments_url: `${api}/commits/${commit.sha}/comments`,
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
            url: `${api}/git/commits/${commit.sha}`,
            comment_count: 0,
            verification: commit.verification,
        },
        author: presentEmail(world, commit.author.email),
        committer: presentEmail(world, commit.committer.email),
        parents: commit.parents.map((parent) => linksTo(world, repository, parent)),
    };
};
/** As git's own objects are shown; the timeline uses this form too. */
const presentGitCommit = (world, repository, commit) => ({
    sha: commit.sha,
    node_id: accounts_nodeId('Commit', commit.sha),
    url: `${repository_apiOf(world, repository)}/git/commits/${commit.sha}`,
    html_url: `${repository_pageOf(world, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${repository_apiOf(world, repository)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
        ...linksTo(world, repository, parent),
        url: `${repository_apiOf(world, repository)}/git/commits/${parent}`,
    })),
    verification: commit.verification,
});
const presentFileChange = (world, repository, sha, change) => {
    const blob = (name) => name === undefined ? null : (repository.objects.blobs.get(name) ?? null);
    const lines = diffLines(blob(change.before?.sha), blob(change.after?.sha));
    const path = encodePath(change.path);
    return {
        sha: change.after?.sha ?? change.before?.sha ?? null,
        filename: change.path,
        status: change.status,
        additions: lines.additions,
        deletions: lines.deletions,
        changes: lines.additions + lines.deletions,
        blob_url: `${repository_pageOf(world, repository)}/blob/${sha}/${path}`,
        raw_url: `${repository_pageOf(world, repository)}/raw/${sha}/${path}`,
        contents_url: `${repository_apiOf(world, repository)}/contents/${path}?ref=${sha}`,
        ...(lines.patch === null ? {} : { patch: lines.patch }),
        ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
    };
};
/** GitHub shows at most so many files of one commit or comparison. */
const SHOWN_FILES = 300;
/** One commit with what it changed against its first parent. */
const presentFullCommit = (world, repository, commit) => {
    const parent = commit.parents[0];
    const before = parent === undefined ? new Map() : filesAt(repository.objects, parent);
    const files = diffFiles(before, filesAt(repository.objects, commit.sha)).map((change) => presentFileChange(world, repository, commit.sha, change));
    const sum = (key) => files.reduce((total, file) => total + Number(file[key]), 0);
    return {
        ...presentCommit(world, repository, commit),
        stats: { total: sum('changes'), additions: sum('additions'), deletions: sum('deletions') },
        files: files.slice(0, SHOWN_FILES),
    };
};
/** A comparison with all its commits, oldest first, and files; the route cuts both into pages. Null: no common ancestor. */
const compareCommits = (world, repository, names, base, head) => {
    const { objects } = repository;
    const fork = findMergeBase(objects, base, head);
    if (fork === null)
        return null;
    const ahead = [...commitsBetween(objects, base, head)].reverse();
    const behind = [...ancestorsOf(objects, base)].filter((sha) => !ancestorsOf(objects, head).has(sha)).length;
    let status = 'identical';
    if (ahead.length > 0 && behind > 0)
        status = 'diverged';
    else if (ahead.length > 0)
        status = 'ahead';
    else if (behind > 0)
        status = 'behind';
    const page = `${repository_pageOf(world, repository)}/compare`;
    const range = `${encodeURIComponent(names.base)}...${encodeURIComponent(names.head)}`;
    return {
        frame: {
            url: `${repository_apiOf(world, repository)}/compare/${range}`,
            html_url: `${page}/${range}`,
            permalink_url: `${page}/${base.slice(0, 7)}...${head.slice(0, 7)}`,
            diff_url: `${page}/${range}.diff`,
            patch_url: `${page}/${range}.patch`,
            base_commit: presentCommit(world, repository, git_objects_readCommit(objects, base)),
            merge_base_commit: presentCommit(world, repository, git_objects_readCommit(objects, fork)),
            status,
            ahead_by: ahead.length,
            behind_by: behind,
            total_commits: ahead.length,
        },
        commits: ahead.map((commit) => presentCommit(world, repository, commit)),
        files: diffFiles(filesAt(objects, fork), filesAt(objects, head)).map((change) => presentFileChange(world, repository, head, change)),
    };
};
const presentTreeEntry = (world, repository, entry, path) => {
    const kind = entry.type === 'tree' ? 'trees' : 'blobs';
    return {
        path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.sha,
        ...(entry.type === 'blob' ? { size: repository.objects.blobs.get(entry.sha)?.length ?? 0 } : {}),
        ...(entry.type === 'commit' ? {} : { url: `${repository_apiOf(world, repository)}/git/${kind}/${entry.sha}` }),
    };
};
/** A file or folder as the contents route lists it, without its content. */
const presentContentEntry = (world, repository, entry, path, ref) => {
    const isFolder = entry.type === 'tree';
    const self = `${repository_apiOf(world, repository)}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
    const git = `${repository_apiOf(world, repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`;
    const html = `${repository_pageOf(world, repository)}/${isFolder ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encodePath(path)}`;
    let type = isFolder ? 'dir' : 'file';
    if (entry.mode === '120000')
        type = 'symlink';
    if (entry.mode === '160000')
        type = 'submodule';
    return {
        name: entry.name,
        path,
        sha: entry.sha,
        size: repository.objects.blobs.get(entry.sha)?.length ?? 0,
        url: self,
        html_url: html,
        git_url: git,
        download_url: isFolder ? null : `${repository_pageOf(world, repository)}/raw/${encodeURIComponent(ref)}/${encodePath(path)}`,
        type,
        _links: { self, git, html },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/pulls.js
/** Pull requests, their reviews, timeline and comments, in GitHub's words. */






/** A pull request's own commits, oldest first: what its head has and its base had not. */
const commitsOfPull = (repository, pull) => [...commitsBetween(repository.objects, pull.baseSha, pull.headSha)].reverse();
/** What it changes, from where the two lines parted to its head. */
const changesOfPull = (repository, pull) => {
    const fork = findMergeBase(repository.objects, pull.baseSha, pull.headSha);
    return fork === null ? [] : diffFiles(filesAt(repository.objects, fork), filesAt(repository.objects, pull.headSha));
};
const presentSide = (world, repository, ref, sha) => {
    const owner = repository?.owner ?? 'unknown repository';
    return {
        label: repository === undefined ? owner : `${owner}:${ref}`,
        ref,
        sha,
        user: repository === undefined ? null : accounts_presentLogin(world, repository.owner),
        repo: repository === undefined ? null : presentRepository(world, repository),
    };
};
/** As lists show it. */
const presentPull = (world, repository, pull) => {
    const api = `${repository_apiOf(world, repository)}/pulls/${pull.number}`;
    const issue = `${repository_apiOf(world, repository)}/issues/${pull.number}`;
    const page = `${repository_pageOf(world, repository)}/pull/${pull.number}`;
    const link = (href) => ({ href });
    const statuses = `${repository_apiOf(world, repository)}/statuses/${pull.headSha}`;
    return {
        url: api,
        id: pull.id,
        node_id: accounts_nodeId('PullRequest', pull.id),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: issue,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: accounts_presentLogin(world, pull.login),
        body: pull.body,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommit,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        labels: [],
        milestone: null,
        draft: pull.draft,
        commits_url: `${api}/commits`,
        review_comments_url: `${api}/comments`,
        review_comment_url: `${repository_apiOf(world, repository)}/pulls/comments{/number}`,
        comments_url: `${issue}/comments`,
        statuses_url: statuses,
        head: presentSide(world, world.repositories.get((pull.headRepository ?? '').toLowerCase()), pull.headRef, pull.headSha),
        base: presentSide(world, repository, pull.baseRef, pull.baseSha),
        _links: {
            self: link(api),
            html: link(page),
            issue: link(issue),
            comments: link(`${issue}/comments`),
            review_comments: link(`${api}/comments`),
            review_comment: link(`${repository_apiOf(world, repository)}/pulls/comments{/number}`),
            commits: link(`${api}/commits`),
            statuses: link(statuses),
        },
        author_association: associationOf(world, repository, pull.login),
        auto_merge: null,
        active_lock_reason: null,
    };
};
const pulls_presentFullPull = (world, repository, pull) => {
    const changes = changesOfPull(repository, pull).map((change) => presentFileChange(world, repository, pull.headSha, change));
    const sum = (key) => changes.reduce((total, change) => total + Number(change[key]), 0);
    const isMerged = pull.mergedAt !== null;
    const isMergeable = pull.state === 'open' && pull.mergeCommit !== null;
    let mergeableState = 'unknown';
    if (pull.state === 'open')
        mergeableState = pull.mergeCommit === null ? 'dirty' : 'clean';
    if (pull.state === 'open' && pull.draft)
        mergeableState = 'draft';
    return {
        ...presentPull(world, repository, pull),
        merged: isMerged,
        mergeable: pull.state === 'open' ? isMergeable : null,
        rebaseable: pull.state === 'open' ? isMergeable : null,
        mergeable_state: mergeableState,
        merged_by: accounts_presentLogin(world, pull.mergedBy),
        comments: repository.comments.filter((comment) => comment.number === pull.number).length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: commitsOfPull(repository, pull).length,
        additions: sum('additions'),
        deletions: sum('deletions'),
        changed_files: changes.length,
    };
};
const reviewLinks = (world, repository, pull, review) => {
    const html = `${repository_pageOf(world, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
    const api = `${repository_apiOf(world, repository)}/pulls/${pull.number}`;
    return { html_url: html, pull_request_url: api, _links: { html: { href: html }, pull_request: { href: api } } };
};
const pulls_presentReview = (world, repository, pull, review) => ({
    id: review.id,
    node_id: accounts_nodeId('PRR', review.id),
    user: accounts_presentLogin(world, review.login),
    body: review.body,
    state: review.state,
    ...reviewLinks(world, repository, pull, review),
    author_association: associationOf(world, repository, review.login),
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
});
const presentComment = (world, repository, comment) => {
    const api = `${repository_apiOf(world, repository)}/issues`;
    return {
        url: `${api}/comments/${comment.id}`,
        html_url: `${repository_pageOf(world, repository)}/pull/${comment.number}#issuecomment-${comment.id}`,
        issue_url: `${api}/${comment.number}`,
        id: comment.id,
        node_id: accounts_nodeId('IC', comment.id),
        user: accounts_presentLogin(world, comment.login),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(world, repository, comment.login),
        body: comment.body,
        performed_via_github_app: comment.viaApp ? presentApp(world, comment.login) : null,
    };
};
/** One entry of the timeline, or null for what it does not show: unsubmitted reviews and commits that were pushed away. */
const presentTimelineItem = (world, repository, pull, item) => {
    switch (item.kind) {
        case 'commit': {
            const isThere = commitsOfPull(repository, pull).some((commit) => commit.sha === item.sha);
            return isThere
                ? { event: 'committed', ...presentGitCommit(world, repository, git_objects_readCommit(repository.objects, item.sha)) }
                : null;
        }
        case 'review': {
            const review = pull.reviews.find((candidate) => candidate.id === item.id);
            if (review === undefined || review.state === 'PENDING')
                return null;
            // The list of reviews writes states in capitals, the timeline does not; only the timeline shows an edit.
            return {
                event: 'reviewed',
                ...pulls_presentReview(world, repository, pull, review),
                state: review.state.toLowerCase(),
                updated_at: review.updatedAt,
            };
        }
        case 'comment': {
            const comment = repository.comments.find((candidate) => candidate.id === item.id);
            if (comment === undefined)
                return null;
            return {
                event: 'commented',
                ...presentComment(world, repository, comment),
                actor: accounts_presentLogin(world, comment.login),
            };
        }
        case 'event': {
            const { event } = item;
            return {
                id: event.id,
                node_id: accounts_nodeId('Event', event.id),
                url: `${repository_apiOf(world, repository)}/issues/events/${event.id}`,
                actor: accounts_presentLogin(world, event.login),
                event: event.event,
                commit_id: event.commitId,
                commit_url: event.commitId === null ? null : `${repository_apiOf(world, repository)}/commits/${event.commitId}`,
                created_at: event.createdAt,
                ...event.extra,
                performed_via_github_app: null,
            };
        }
    }
};
/** The short form inside workflow runs. */
const presentMinimalPull = (world, repository, pull, shas) => {
    const side = (ref, sha, fullName) => {
        const home = world.repositories.get(fullName.toLowerCase()) ?? repository;
        return { ref, sha, repo: { id: home.id, url: repository_apiOf(world, home), name: home.name } };
    };
    return {
        id: pull.id,
        number: pull.number,
        url: `${repository_apiOf(world, repository)}/pulls/${pull.number}`,
        head: side(pull.headRef, shas.headSha, pull.headRepository ?? fullNameOf(repository)),
        base: side(pull.baseRef, shas.baseSha, fullNameOf(repository)),
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/present/runs.js




/** A run as of one attempt, counted from 1; null where that attempt never was. */
const runs_presentRun = (world, repository, run, number = run.attempts.length) => {
    const attempt = run.attempts[number - 1];
    if (attempt === undefined)
        return null;
    const api = `${repository_apiOf(world, repository)}/actions/runs/${run.id}`;
    const suite = run.id + 500_000_000;
    const commit = repository.objects.commits.get(run.headSha);
    const home = world.repositories.get(run.headRepository.toLowerCase()) ?? repository;
    const pull = repository.pulls.find((candidate) => candidate.number === run.pull?.number);
    const here = number === 1 && run.attempts.length === 1 ? api : `${api}/attempts/${number}`;
    return {
        id: run.id,
        name: run.name,
        node_id: accounts_nodeId('WFR', run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: commit?.message.split('\n')[0] ?? run.name,
        run_number: run.number,
        event: run.event,
        status: attempt.status,
        conclusion: attempt.conclusion,
        workflow_id: 100 + run.path.length,
        check_suite_id: suite,
        check_suite_node_id: accounts_nodeId('CS', suite),
        url: api,
        html_url: `${repository_pageOf(world, repository)}/actions/runs/${run.id}`,
        pull_requests: pull === undefined || run.pull === null ? [] : [presentMinimalPull(world, repository, pull, run.pull)],
        created_at: run.createdAt,
        updated_at: attempt.updatedAt,
        actor: accounts_presentLogin(world, run.login),
        run_attempt: number,
        referenced_workflows: [],
        run_started_at: attempt.startedAt,
        triggering_actor: accounts_presentLogin(world, attempt.triggeringLogin),
        jobs_url: `${here}/jobs`,
        logs_url: `${here}/logs`,
        check_suite_url: `${repository_apiOf(world, repository)}/check-suites/${suite}`,
        artifacts_url: `${api}/artifacts`,
        cancel_url: `${api}/cancel`,
        rerun_url: `${api}/rerun`,
        previous_attempt_url: number > 1 ? `${api}/attempts/${number - 1}` : null,
        workflow_url: `${repository_apiOf(world, repository)}/actions/workflows/${100 + run.path.length}`,
        head_commit: commit === undefined
            ? null
            : {
                id: commit.sha,
                tree_id: commit.tree,
                message: commit.message,
                timestamp: commit.committer.date,
                author: { name: commit.author.name, email: commit.author.email },
                committer: { name: commit.committer.name, email: commit.committer.email },
            },
        repository: presentMinimalRepository(world, repository),
        head_repository: presentMinimalRepository(world, home),
    };
};
/** A job that has ended; `index` is its place in its attempt. */
const presentJob = (world, repository, run, { job, index, number }) => {
    const id = run.id * 1000 + number * 100 + index;
    const runUrl = `${repository_apiOf(world, repository)}/actions/runs/${run.id}`;
    return {
        id,
        run_id: run.id,
        workflow_name: run.name,
        head_branch: run.headBranch,
        run_url: runUrl,
        run_attempt: number,
        node_id: accounts_nodeId('CR', id),
        head_sha: run.headSha,
        url: `${repository_apiOf(world, repository)}/actions/jobs/${id}`,
        html_url: `${repository_pageOf(world, repository)}/actions/runs/${run.id}/job/${id}`,
        status: 'completed',
        conclusion: job.conclusion,
        created_at: job.startedAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: job.steps.map((step, at) => ({
            name: step.name,
            status: 'completed',
            conclusion: step.conclusion,
            number: at + 1,
            started_at: step.startedAt,
            completed_at: step.completedAt,
        })),
        check_run_url: `${repository_apiOf(world, repository)}/check-runs/${id}`,
        labels: ['ubuntu-24.04'],
        runner_id: null,
        runner_name: null,
        runner_group_id: null,
        runner_group_name: null,
    };
};
const presentApproval = (world, repository, approval) => ({
    environments: approval.environments.map((name) => {
        const environment = repository.environments.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        if (environment === undefined)
            throw new Error(`${name} is no environment of ${repository.name}; name it in the seed`);
        return presentEnvironmentName(world, repository, environment);
    }),
    state: approval.state,
    user: accounts_presentLogin(world, approval.login),
    comment: approval.comment,
});
const runs_presentDeployment = (world, repository, deployment) => {
    const url = `${repository_apiOf(world, repository)}/deployments/${deployment.id}`;
    return {
        url,
        id: deployment.id,
        node_id: accounts_nodeId('DE', deployment.id),
        task: deployment.task,
        original_environment: deployment.environment,
        environment: deployment.environment,
        description: deployment.description,
        created_at: deployment.createdAt,
        updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
        statuses_url: `${url}/statuses`,
        repository_url: repository_apiOf(world, repository),
        creator: accounts_presentLogin(world, deployment.login),
        sha: deployment.sha,
        ref: deployment.ref,
        payload: deployment.payload,
        transient_environment: false,
        production_environment: deployment.environment.toLowerCase() === 'production',
        performed_via_github_app: deployment.viaApp ? presentApp(world, deployment.login) : null,
    };
};
const presentDeploymentStatus = (world, repository, deployment, status) => {
    const url = `${repository_apiOf(world, repository)}/deployments/${deployment.id}`;
    return {
        url: `${url}/statuses/${status.id}`,
        id: status.id,
        node_id: accounts_nodeId('DES', status.id),
        state: status.state,
        creator: accounts_presentLogin(world, status.login),
        description: status.description,
        environment: deployment.environment,
        target_url: status.targetUrl,
        log_url: status.targetUrl,
        environment_url: status.environmentUrl,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        deployment_url: url,
        repository_url: repository_apiOf(world, repository),
        performed_via_github_app: status.viaApp ? presentApp(world, status.login) : null,
    };
};
const presentCheckRun = (world, repository, run) => {
    const url = `${repository_apiOf(world, repository)}/check-runs/${run.id}`;
    const page = `${repository_pageOf(world, repository)}/runs/${run.id}`;
    return {
        id: run.id,
        name: run.name,
        node_id: accounts_nodeId('CR', run.id),
        head_sha: run.headSha,
        external_id: run.externalId,
        url,
        html_url: page,
        details_url: run.detailsUrl ?? page,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            title: run.title,
            summary: run.summary,
            text: run.text,
            annotations_count: run.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        check_suite: { id: run.suite ?? run.id + 500_000_000 },
        app: presentApp(world, run.login ?? ACTIONS_BOT.login),
        pull_requests: repository.pulls
            .filter((pull) => pull.state === 'open' && pull.headSha === run.headSha)
            .map((pull) => presentMinimalPull(world, repository, pull, pull)),
    };
};
/** The short form inside the combined status has no creator. */
const presentSimpleStatus = (world, repository, status) => ({
    url: `${repository_apiOf(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.urls.html}/avatars/u/${status.id}`,
    id: status.id,
    node_id: accounts_nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
});
const presentStatus = (world, repository, status) => ({
    ...presentSimpleStatus(world, repository, status),
    creator: accounts_presentLogin(world, status.login),
});

;// CONCATENATED MODULE: ./.build/build/demo/github/events.js
/**
 * What a workflow finds in its event file and in `GITHUB_*`, built from the server's present state, so that an event
 * and the API never contradict each other unless a test bends the payload afterwards.
 */










const events_open = (github, name) => ({
    world: github.state,
    repository: github.repository(name),
});
/** `pull_request` runs on the trial merge; `pull_request_target` on the default branch. */
const pullFrame = (repository, pull, name, actor, payload) => {
    const merge = { sha: pull.mergeCommit ?? pull.headSha, ref: `refs/pull/${pull.number}/merge` };
    return {
        name,
        actor,
        ...(name === 'pull_request_target' ? event_frame_defaultHead(repository) : merge),
        payload,
        headRef: pull.headRef,
        baseRef: pull.baseRef,
        pull,
    };
};
const pullRequestEvent = (github, name, number, options = {}) => {
    const { world, repository } = events_open(github, name);
    const pull = github.pull(name, number);
    const payload = {
        action: options.action ?? 'synchronize',
        number,
        pull_request: pulls_presentFullPull(world, repository, pull),
    };
    const event = options.isTarget === true ? 'pull_request_target' : 'pull_request';
    return event_frame_frameEvent(world, repository, pullFrame(repository, pull, event, options.actor ?? pull.login, payload), options);
};
const pullRequestReviewEvent = (github, name, number, reviewId, options = {}) => {
    const { world, repository } = events_open(github, name);
    const pull = github.pull(name, number);
    const review = pull.reviews.find((candidate) => candidate.id === reviewId);
    if (review === undefined)
        throw new Error(`#${number} has no review ${reviewId}`);
    const payload = {
        action: options.action ?? 'submitted',
        // Webhooks write a review's state in small letters.
        review: { ...presentReview(world, repository, pull, review), state: review.state.toLowerCase() },
        pull_request: presentFullPull(world, repository, pull),
    };
    const actor = options.actor ?? review.login ?? pull.login;
    return frameEvent(world, repository, pullFrame(repository, pull, 'pull_request_review', actor, payload), options);
};
const presentPushedCommit = (world, repository, commit) => {
    const parent = commit.parents[0];
    const before = parent === undefined ? new Map() : filesAt(repository.objects, parent);
    const changes = diffFiles(before, filesAt(repository.objects, commit.sha));
    const paths = (...states) => changes.filter((change) => states.includes(change.status)).map((change) => change.path);
    return {
        id: commit.sha,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: commit.committer.date,
        url: `${repository_pageOf(world, repository)}/commit/${commit.sha}`,
        author: commit.author,
        committer: commit.committer,
        added: paths('added', 'renamed'),
        removed: paths('removed'),
        modified: paths('modified'),
    };
};
const mergeGroupEvent = (github, name, group, options = {}) => {
    const { world, repository } = events_open(github, name);
    const head = readCommit(repository.objects, group.headSha);
    const payload = {
        action: options.action ?? 'checks_requested',
        merge_group: {
            head_sha: group.headSha,
            head_ref: group.headRef,
            base_sha: group.baseSha,
            base_ref: group.baseRef,
            head_commit: presentPushedCommit(world, repository, head),
        },
    };
    const actor = options.actor ?? github.pull(name, group.numbers[0] ?? 0).login;
    return frameEvent(world, repository, { name: 'merge_group', actor, sha: group.headSha, ref: group.headRef, payload }, options);
};
/** A push of the branch's present head; `before` is a branch's, tag's or commit's name, or null for a new branch. */
const pushEvent = (github, name, branch, options = {}) => {
    const { world, repository } = events_open(github, name);
    const after = github.commit(name, `refs/heads/${branch}`);
    const last = repository.activity.findLast((entry) => entry.ref === `refs/heads/${branch}` && entry.after === after);
    const before = options.before === null
        ? '0'.repeat(40)
        : (resolveCommit(repository, options.before ?? '') ?? last?.before ?? '0'.repeat(40));
    const actor = options.actor ?? last?.login ?? repository.owner;
    const isNew = /^0+$/.test(before);
    const commits = [...commitsBetween(repository.objects, isNew ? null : before, after)].reverse();
    const head = git_objects_readCommit(repository.objects, after);
    const payload = {
        ref: `refs/heads/${branch}`,
        before,
        after,
        created: isNew,
        deleted: false,
        forced: last?.type === 'force_push',
        base_ref: null,
        compare: `${repository_pageOf(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: commits.map((commit) => presentPushedCommit(world, repository, commit)),
        head_commit: presentPushedCommit(world, repository, head),
        pusher: { name: actor, email: readAccount(world, actor).emails[0] ?? null },
    };
    return event_frame_frameEvent(world, repository, { name: 'push', actor, sha: after, ref: `refs/heads/${branch}`, payload }, options);
};
const deploymentEvent = (github, name, deployment, options = {}) => {
    const { world, repository } = events_open(github, name);
    const presented = presentDeployment(world, repository, deployment);
    const payload = { action: options.action ?? 'created', deployment: presented, workflow: null, workflow_run: null };
    const branch = `refs/heads/${deployment.ref}`;
    // A deployment of a bare commit has no reference.
    const ref = [branch, `refs/tags/${deployment.ref}`].find((candidate) => repository.refs.has(candidate)) ?? '';
    const actor = options.actor ?? deployment.login;
    return frameEvent(world, repository, { name: 'deployment', actor, sha: deployment.sha, ref, payload }, options);
};
const workflowDispatchEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const short = options.ref ?? repository.defaultBranch;
    const ref = [short, `refs/heads/${short}`, `refs/tags/${short}`].find((candidate) => repository.refs.has(candidate));
    if (ref === undefined)
        throw new Error(`${name} has no branch or tag ${short}`);
    const payload = { inputs: options.inputs ?? null, ref, workflow: options.workflow ?? '.github/workflows/deploy.yml' };
    return event_frame_frameEvent(world, repository, { name: 'workflow_dispatch', actor: options.actor, sha: github.commit(name, ref), ref, payload }, options);
};
const releaseEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const ref = `refs/tags/${options.tag}`;
    const now = world.clock.now();
    const release = {
        id: 1,
        node_id: nodeId('RE', 1),
        url: `${apiOf(world, repository)}/releases/1`,
        html_url: `${pageOf(world, repository)}/releases/tag/${options.tag}`,
        assets_url: `${apiOf(world, repository)}/releases/1/assets`,
        upload_url: `${apiOf(world, repository)}/releases/1/assets{?name,label}`,
        tarball_url: `${apiOf(world, repository)}/tarball/${options.tag}`,
        zipball_url: `${apiOf(world, repository)}/zipball/${options.tag}`,
        tag_name: options.tag,
        target_commitish: repository.defaultBranch,
        name: options.tag,
        body: '',
        draft: false,
        prerelease: false,
        author: presentLogin(world, options.actor),
        assets: [],
        created_at: now,
        published_at: now,
    };
    const payload = { action: options.action ?? 'published', release };
    return frameEvent(world, repository, { name: 'release', actor: options.actor, sha: github.commit(name, ref), ref, payload }, options);
};
const issueEvent = (github, name, number, options = {}) => {
    const { world, repository } = events_open(github, name);
    const issue = repository.issues.find((one) => one.number === number);
    if (issue === undefined)
        throw new Error(`${name} has no issue ${number}`);
    const payload = { action: options.action ?? 'opened', issue: presentIssue(world, repository, issue) };
    const actor = options.actor ?? issue.login;
    return frameEvent(world, repository, { name: 'issues', actor, ...defaultHead(repository), payload }, options);
};
const scheduleEvent = (github, name, options) => {
    const { world, repository } = events_open(github, name);
    const payload = { schedule: options.schedule ?? '0 6 * * *', workflow: '.github/workflows/sweep.yml' };
    return frameEvent(world, repository, { name: 'schedule', actor: options.actor, ...defaultHead(repository), payload }, options);
};
/** The event that an ended run of another workflow sets off; it runs on the default branch, whatever that run was for. */
const workflowRunEvent = (github, name, ended, options = {}) => {
    const { world, repository } = events_open(github, name);
    const presented = presentRun(world, repository, ended);
    const payload = {
        action: options.action ?? 'completed',
        workflow_run: presented,
        workflow: { id: presented?.['workflow_id'], name: ended.name, path: ended.path, state: 'active' },
    };
    const actor = options.actor ?? ended.login;
    return frameEvent(world, repository, { name: 'workflow_run', actor, ...defaultHead(repository), payload }, options);
};

;// CONCATENATED MODULE: ./.build/build/demo/chapters.js
/**
 * What happens in the story of `change-gate demo`, chapter by chapter: the world before it, what people and bots do, and the run of the gate
 * that comes of it. Every run is the built action's; nothing here decides.
 */


const REPOSITORY = 'acme/payments';
const RECORD = 'changes/CHG-2026-0042.yml';
const STAGING_RECORD = 'changes/CHG-2026-0041.yml';
const POLICY = '.github/change-gate/policy.yml';
const BOT = 'dependabot[bot]';
const BOT_BRANCH = 'dependabot/npm_and_yarn/left-pad-1.3.0';
/** What the example asks for, and besides: production gets what ran in staging, and a model need not have been earned. */
const STRICTER = `version: 1
timezone: Europe/London
environments:
  staging: {gate: enforce}
  production: {gate: enforce, after: {environment: staging}}
standard: {successes: 0}
`;
const MODEL = `id: dependency-bumps
title: Take in new versions of dependencies
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [staging, production]
configuration-items: [component:default/payments-api]
paths: [package.json, package-lock.json]
level: low
raises-for: ["dependabot[bot]"]
plan:
  implementation: [Merge the pull request, Run the deploy workflow]
  verification: [Synthetic payments succeed]
  backout: {steps: [Redeploy the release before], trigger: The error rate is above 1 %, duration: PT15M, tested: true}
`;
function seedOf(files) {
    const { [RECORD]: _, ...withoutRecord } = files;
    return {
        now: '2026-11-17T09:00:00Z',
        users: {
            asmith: { id: 101 },
            bkhan: { id: 102 },
            cpatel: { id: 103 },
            dlee: { id: 104 },
            efox: { id: 105 },
            [BOT]: { id: 49_699_333 },
        },
        repositories: {
            [REPOSITORY]: {
                roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', efox: 'write', [BOT]: 'write' },
                files: {
                    ...withoutRecord,
                    [POLICY]: STRICTER,
                    '.github/change-gate/models/dependency-bumps.yml': MODEL,
                    'package-lock.json': '{"left-pad": "1.2.0"}\n',
                },
                author: 'asmith',
                environments: { staging: {}, production: {} },
            },
        },
    };
}
function chaptersOf(github, files, judge) {
    const review = (at) => judge(pullRequestEvent(github, REPOSITORY, 1, { isTarget: true }), at, {});
    return [
        {
            title: 'A pull request without a change record',
            story: 'asmith opens a pull request that rotates the signing key, and nothing else.',
            expected: 'refused',
            act: () => {
                runBefore(github);
                openPullRequest(github);
                return review('2026-11-19T09:05:00Z');
            },
        },
        {
            title: 'With its records, approved by somebody whose level is too low',
            story: 'asmith adds CHG-2026-0041 for staging and CHG-2026-0042 for production, and\n   efox, a change and release analyst, approves.',
            expected: 'awaiting',
            act: () => {
                addRecords(github, files[RECORD] ?? '');
                github.review(REPOSITORY, 1, 'efox', { state: 'APPROVED', at: '2026-11-19T11:00:00Z' });
                return review('2026-11-19T11:05:00Z');
            },
        },
        {
            title: 'Approved by a change and release manager, merged, and deployed to staging',
            story: 'cpatel approves, asmith merges on Monday, and the push deploys to staging.',
            expected: 'authorised',
            act: () => {
                github.review(REPOSITORY, 1, 'cpatel', { state: 'APPROVED', at: '2026-11-20T10:12:00Z' });
                const at = '2026-11-23T15:00:00Z';
                github.mergePullRequest(REPOSITORY, 1, { method: 'squash', by: 'asmith', at });
                return deploy(github, 'staging', at, judge);
            },
        },
        {
            title: 'The same commit to production, in its window',
            story: 'On Tuesday asmith starts the deployment to production.',
            expected: 'authorised',
            act: () => deploy(github, 'production', '2026-11-24T10:10:00Z', judge),
        },
        {
            title: 'A bump by Dependabot, without a record',
            story: 'Dependabot bumps left-pad, and asmith merges that. It went out to staging, and\n   now goes to production. It needs no record: its model was approved before.',
            expected: 'authorised',
            act: () => {
                bump(github);
                return deploy(github, 'production', '2026-11-26T11:10:00Z', judge);
            },
        },
    ];
}
/** What both environments run when the story begins. */
function runBefore(github) {
    for (const environment of ['staging', 'production'])
        github.deploy(REPOSITORY, { ref: 'main', environment, creator: 'asmith', at: '2026-11-17T10:00:00Z' });
}
function openPullRequest(github) {
    github.setClock('2026-11-19T09:00:00Z');
    github.push(REPOSITORY, 'rotate-key', {
        author: 'asmith',
        message: 'Rotate the signing key',
        files: { 'src/signing-key.js': 'export const signingKey = "2026-12";\n' },
    });
    github.openPullRequest(REPOSITORY, { head: 'rotate-key', author: 'asmith', title: 'Rotate the signing key' });
}
function addRecords(github, record) {
    github.setClock('2026-11-19T10:00:00Z');
    const staging = record
        .replace('CHG-2026-0042', 'CHG-2026-0041')
        .replace('[production]', '[staging]')
        .replace('2026-11-24T10:00', '2026-11-23T14:00')
        .replace('2026-11-24T12:00', '2026-11-23T16:00');
    github.push(REPOSITORY, 'rotate-key', {
        author: 'asmith',
        message: 'Add the change records',
        files: { [RECORD]: record, [STAGING_RECORD]: staging },
    });
}
function bump(github) {
    github.setClock('2026-11-25T06:00:00Z');
    github.push(REPOSITORY, BOT_BRANCH, {
        author: BOT,
        committer: 'web-flow',
        actor: BOT,
        message: 'Bump left-pad from 1.2.0 to 1.3.0',
        files: { 'package-lock.json': '{"left-pad": "1.3.0"}\n' },
    });
    const { number } = github.openPullRequest(REPOSITORY, { head: BOT_BRANCH, author: BOT, title: 'Bump left-pad' });
    github.setClock('2026-11-26T10:00:00Z');
    const at = '2026-11-26T10:00:00Z';
    github.mergePullRequest(REPOSITORY, number, { method: 'squash', by: 'asmith', at });
    github.setClock(at);
    startDeployment(github, 'staging', pushEvent(github, REPOSITORY, 'main'))('success');
}
/** The job that deploys main, as GitHub runs it, with the gate as its first step. */
async function deploy(github, environment, at, judge) {
    github.setClock(at);
    const event = environment === 'staging'
        ? pushEvent(github, REPOSITORY, 'main')
        : workflowDispatchEvent(github, REPOSITORY, { actor: 'asmith' });
    const end = startDeployment(github, environment, event);
    const result = await judge(event, at, { environment });
    end(result.conclusion);
    return result;
}
/** A job that names an environment is a deployment from its first moment. @returns what ends it */
function startDeployment(github, environment, event) {
    const deployment = github.deploy(REPOSITORY, {
        ref: 'main',
        sha: github.commit(REPOSITORY, 'main'),
        environment,
        run: Number(event.env['GITHUB_RUN_ID']),
        statuses: ['in_progress'],
    });
    return (state) => void github.addDeploymentStatus(REPOSITORY, deployment, { state, login: ACTIONS_BOT.login });
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.build/build/demo/github/answer.js
/**
 * What a route is given and what it gives back. A route that must say no throws `Refused` with GitHub's own status
 * and words; nothing else may be thrown, so that any other exception is a mistake of the demo and answers 500.
 */
class Refused extends Error {
    status;
    body;
    headers;
    constructor(status, message, more = {}, headers = {}) {
        super(message);
        this.status = status;
        this.body = { message, ...more, documentation_url: 'https://docs.github.example/rest', status: String(status) };
        this.headers = headers;
    }
}
const notFound = () => new Refused(404, 'Not Found');
const unprocessable = (message) => new Refused(422, message);
/** A refusal of one field, in the form of GitHub's validation errors. */
const invalid = (resource, field, message, code = 'custom') => new Refused(422, 'Validation Failed', { errors: [{ resource, field, code, message }] });
const ok = (body) => ({ status: 200, body });
const created = (body) => ({ status: 201, body });
/** A text field of the body, or null where it is missing or no text. */
const textOf = (body, key) => {
    const value = body[key];
    return typeof value === 'string' ? value : null;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/access.js
/**
 * Who asks, and whether they may. GitHub's manners are kept: an unknown token is 401 everywhere, a private repository
 * that somebody cannot see is 404, a permission that an app's token lacks is 403 "Resource not accessible by integration".
 */



const recogniseViewer = (world, authorization) => {
    if (authorization === undefined || authorization === '')
        return { kind: 'anonymous' };
    const secret = /^(?:token|bearer)\s+(\S+)$/i.exec(authorization)?.[1];
    const token = secret === undefined ? undefined : world.tokens.get(secret);
    if (token === undefined)
        throw new Refused(401, 'Bad credentials');
    if (token.permissions === undefined)
        return { kind: 'person', login: token.login };
    return { kind: 'app', login: token.login, permissions: token.permissions, repositories: token.repositories ?? null };
};
const isWrite = (method) => method !== 'GET' && method !== 'HEAD';
/** Throws unless an app's token has one of the permissions that will do. */
const checkPermissions = (viewer, need) => {
    if (viewer.kind !== 'app')
        return;
    const has = Object.entries(need.permissions).some(([name, level]) => {
        if (name === 'metadata' && level === 'read')
            return true;
        const own = viewer.permissions[name];
        return own === 'write' || own === level;
    });
    if (has)
        return;
    const accepted = Object.entries(need.permissions).map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`);
    throw new Refused(403, 'Resource not accessible by integration', {}, { 'x-accepted-github-permissions': accepted.join('; ') });
};
/** Throws unless the viewer sees the repository and may do what the route needs there. */
const checkRepository = (call, method, repository, need) => {
    const { viewer, world } = call;
    switch (viewer.kind) {
        case 'anonymous':
            if (repository.private)
                throw notFound();
            if (isWrite(method))
                throw new Refused(401, 'Requires authentication');
            return;
        case 'app': {
            const isInside = viewer.repositories?.some((name) => name.toLowerCase() === fullNameOf(repository).toLowerCase()) ?? true;
            if (!isInside && (repository.private || isWrite(method)))
                throw notFound();
            if (isInside)
                checkPermissions(viewer, need);
            return;
        }
        case 'person': {
            const role = roleIn(world, repository, viewer.login);
            if (repository.private && role === null)
                throw notFound();
            if (need.appOnly === true)
                throw new Refused(403, 'You must authenticate via a GitHub App.');
            if (!isWrite(method))
                return;
            const needed = need.role ?? 'write';
            const isPublicRead = needed === 'read' && !repository.private;
            if (!isPublicRead && !isAtLeast(role, needed))
                throw new Refused(403, 'Must have write access to the repository.');
        }
    }
};
/** The login that writes are made under; anonymous writers were turned away before. */
const loginOf = (viewer) => {
    if (viewer.kind === 'anonymous')
        throw new Refused(401, 'Requires authentication');
    return viewer.login;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/faults.js
const DRIP_MS = 200;
/** What a `respond` fault answers. */
const replyOf = (fault) => {
    const isText = typeof fault.body === 'string';
    const status = fault.status ?? 200;
    return {
        status,
        headers: {
            'content-type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
            ...fault.headers,
        },
        body: isText
            ? String(fault.body)
            : JSON.stringify(fault.body ?? { message: 'A fault that the test asked for', status: String(status) }),
    };
};
/** Whether the request still reaches its route, so that a write takes effect. */
const reachesRoute = (fault) => {
    if (fault === null || fault.alter !== undefined)
        return true;
    return fault.mode === 'drip' || fault.mode === 'truncate';
};
/** Sends the bytes of a reply slowly; answers how to stop. */
const drip = (response, reply) => {
    const bytes = Buffer.from(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': String(bytes.length) });
    let sent = 0;
    const timer = setInterval(() => {
        response.write(bytes.subarray(sent, sent + 1));
        sent += 1;
        if (sent < bytes.length)
            return;
        clearInterval(timer);
        response.end();
    }, DRIP_MS);
    return () => clearInterval(timer);
};

;// CONCATENATED MODULE: ./.build/build/demo/github/paging.js
const wholeNumber = (text, fallback) => {
    const value = Number(text ?? '');
    return text !== null && Number.isInteger(value) && value >= 1 ? value : fallback;
};
const cutPage = (call, items, defaultSize = 30, largest = 100) => {
    const size = Math.min(wholeNumber(call.query.get('per_page'), defaultSize), largest);
    const number = wholeNumber(call.query.get('page'), 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (page, relation) => {
        const query = new URLSearchParams(call.query);
        query.set('page', String(page));
        return `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="${relation}"`;
    };
    const links = [];
    if (number > 1)
        links.push(link(number - 1, 'prev'));
    if (number < last)
        links.push(link(number + 1, 'next'), link(last, 'last'));
    if (number > 1)
        links.push(link(1, 'first'));
    return {
        items: items.slice((number - 1) * size, number * size),
        number,
        headers: links.length > 0 ? { link: links.join(', ') } : {},
    };
};
/** Answers one page; `present` is asked for that page's items only. */
const answerPage = (call, items, present) => {
    const page = cutPage(call, items);
    return { status: 200, headers: page.headers, body: page.items.map(present) };
};
/** Answers one page inside an object that also counts the whole list. */
const answerCounted = (call, key, items, present) => {
    const page = cutPage(call, items);
    return { status: 200, headers: page.headers, body: { total_count: items.length, [key]: page.items.map(present) } };
};
/** The activity list pages by cursor, in the `Link` header only. */
const answerCursor = (call, items, present) => {
    const size = Math.min(wholeNumber(call.query.get('per_page'), 30), 100);
    const after = call.query.get('after');
    const start = after === null ? 0 : items.findIndex((item) => cursorOf(item.id) === after) + 1;
    const shown = items.slice(start, start + size);
    const last = shown.at(-1);
    if (last === undefined || start + size >= items.length)
        return { status: 200, body: shown.map(present) };
    const query = new URLSearchParams(call.query);
    query.set('after', cursorOf(last.id));
    const link = `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="next"`;
    return { status: 200, headers: { link }, body: shown.map(present) };
};
const cursorOf = (id) => Buffer.from(`activity:${id}`).toString('base64url');

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/commits.js
/** Routes on history: commits, a path's history, a commit's pull requests, comparisons. */








/** GitHub lists so many commits of a comparison that asks for no page. */
const SHOWN_COMMITS = 250;
/** A commit by branch, tag, reference, hash or the first seven or more digits of a hash. */
const findCommit = (repository, name) => {
    const exact = resolveCommit(repository, name);
    if (exact !== null || !/^[0-9a-f]{7,39}$/.test(name))
        return exact;
    const matching = [...repository.objects.commits.keys()].filter((sha) => sha.startsWith(name));
    return matching.length === 1 ? (matching[0] ?? null) : null;
};
const listCommits = (call) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const tip = findCommit(repository, query.get('sha') ?? repository.defaultBranch);
    if (tip === null)
        throw notFound();
    const path = query.get('path');
    const all = path === null || path === '' ? sortCommits(objects, ancestorsOf(objects, tip)) : logOfPath(objects, tip, path);
    const [since, until] = [Date.parse(query.get('since') ?? ''), Date.parse(query.get('until') ?? '')];
    const author = query.get('author')?.toLowerCase() ?? null;
    return all.filter((commit) => {
        const date = Date.parse(commit.committer.date);
        const names = [commit.author.email.toLowerCase(), accountOfEmail(world, commit.author.email)?.login.toLowerCase()];
        return !(date < since) && !(date > until) && (author === null || names.includes(author));
    });
};
/** The pull requests that brought a commit in; where it is not on the default branch, open ones that hold it too. */
const pullsOf = (repository, sha) => {
    const onDefault = ancestorsOf(repository.objects, repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '').has(sha);
    return repository.pulls.filter((pull) => {
        if (onDefault && pull.mergedAt === null)
            return false;
        return pull.landed.includes(sha) || commitsOfPull(repository, pull).some((commit) => commit.sha === sha);
    });
};
const contents = { permissions: { contents: 'read' } };
const COMMIT_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits',
        need: contents,
        answerFor: (call) => answerPage(call, listCommits(call), (commit) => presentCommit(call.world, call.repository, commit)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{sha}/pulls',
        need: { permissions: { 'pull-requests': 'read' } },
        answerFor: (call) => {
            const sha = findCommit(call.repository, call.param('sha'));
            if (sha === null)
                throw unprocessable(`No commit found for SHA: ${call.param('sha')}`);
            return answerPage(call, pullsOf(call.repository, sha), (pull) => presentPull(call.world, call.repository, pull));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}',
        need: contents,
        answerFor: ({ world, repository, param }) => {
            const sha = findCommit(repository, param('ref'));
            if (sha === null)
                throw unprocessable(`No commit found for SHA: ${param('ref')}`);
            return ok(presentFullCommit(world, repository, git_objects_readCommit(repository.objects, sha)));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/compare/{basehead+}',
        need: contents,
        answerFor: (call) => {
            const { world, repository, query } = call;
            const [base, head] = call.param('basehead').split('...');
            // `owner:branch` names a branch of a fork in the same network.
            const find = (name) => {
                const [owner, branch] = name.split(':');
                if (branch === undefined)
                    return findCommit(repository, name);
                const fork = [...world.repositories.values()].find((candidate) => candidate.owner.toLowerCase() === owner?.toLowerCase() && candidate.objects === repository.objects);
                return fork === undefined ? null : findCommit(fork, branch);
            };
            const [from, to] = [find(base ?? ''), find(head ?? '')];
            if (base === undefined || head === undefined || from === null || to === null)
                throw notFound();
            const compared = compareCommits(world, repository, { base, head }, from, to);
            if (compared === null)
                throw new Refused(404, `No common ancestor between ${base} and ${head}.`);
            const isPaged = query.has('page') || query.has('per_page');
            const page = isPaged
                ? cutPage(call, compared.commits)
                : cutPage(call, compared.commits, SHOWN_COMMITS, SHOWN_COMMITS);
            return {
                status: 200,
                headers: page.headers,
                // Only the first page lists files, and never more than 300.
                body: {
                    ...compared.frame,
                    commits: page.items,
                    files: page.number === 1 ? compared.files.slice(0, SHOWN_FILES) : [],
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/checks.js
/** Routes on check runs and commit statuses, with the limits that GitHub sets on them. */






const LONGEST_TEXT = 65_535;
/** Annotations of one request; further requests add to them. */
const MOST_ANNOTATIONS = 50;
const LONGEST_DESCRIPTION = 140;
const STATUS_STATES = ['error', 'failure', 'pending', 'success'];
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'];
const shaOf = (call, name) => {
    const sha = findCommit(call.repository, name);
    if (sha === null)
        throw unprocessable(`No commit found for SHA: ${name}`);
    return sha;
};
const readOutput = (body) => {
    const output = body['output'];
    if (output === undefined || output === null)
        return null;
    const [title, summary, text] = [textOf(output, 'title'), textOf(output, 'summary'), textOf(output, 'text')];
    if (title === null || summary === null)
        throw unprocessable('Invalid request.\n\n"title" and "summary" were not supplied.');
    for (const [name, value] of Object.entries({ summary, text })) {
        if (value !== null && value.length > LONGEST_TEXT)
            throw unprocessable(`Invalid request.\n\nOnly ${LONGEST_TEXT} characters are allowed; ${name} is longer.`);
    }
    const annotations = Array.isArray(output['annotations']) ? output['annotations'] : [];
    if (annotations.length > MOST_ANNOTATIONS) {
        throw unprocessable(`Invalid request.\n\nNo more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
    }
    return { title, summary, text, annotations };
};
const applyCheck = (call, run) => {
    const { body, world } = call;
    const conclusion = textOf(body, 'conclusion');
    if (conclusion !== null && !CONCLUSIONS.includes(conclusion))
        throw invalid('CheckRun', 'conclusion', 'conclusion is not included in the list', 'invalid');
    const output = readOutput(body);
    run.name = textOf(body, 'name') ?? run.name;
    run.externalId = textOf(body, 'external_id') ?? run.externalId;
    run.detailsUrl = textOf(body, 'details_url') ?? run.detailsUrl;
    run.startedAt = textOf(body, 'started_at') ?? run.startedAt;
    run.status = textOf(body, 'status') ?? run.status;
    if (conclusion !== null) {
        Object.assign(run, {
            conclusion,
            status: 'completed',
            completedAt: textOf(body, 'completed_at') ?? world.clock.now(),
        });
    }
    else if (run.status === 'completed' && run.conclusion === null) {
        throw unprocessable('Invalid request.\n\nA completed check run needs a conclusion.');
    }
    if (output !== null) {
        Object.assign(run, { title: output.title, summary: output.summary, text: output.text ?? run.text });
        run.annotations.push(...output.annotations);
    }
    return run;
};
const createCheck = (call) => {
    const name = textOf(call.body, 'name');
    if (name === null || name === '')
        throw invalid('CheckRun', 'name', 'name is missing', 'missing_field');
    const blank = {
        id: call.world.nextId('check'),
        login: loginOf(call.viewer),
        name,
        headSha: shaOf(call, textOf(call.body, 'head_sha') ?? ''),
        externalId: '',
        detailsUrl: null,
        status: 'queued',
        conclusion: null,
        startedAt: call.world.clock.now(),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
    };
    const run = applyCheck(call, blank);
    call.repository.checkRuns.push(run);
    return run;
};
const checkOf = (call) => {
    const run = call.repository.checkRuns.find((candidate) => String(candidate.id) === call.param('check'));
    if (run === undefined)
        throw notFound();
    return run;
};
const listChecks = (call) => {
    const { query, repository } = call;
    const sha = shaOf(call, call.param('ref'));
    const named = repository.checkRuns
        .filter((run) => run.headSha === sha && (query.get('check_name') ?? run.name) === run.name)
        .reverse();
    if (query.get('filter') === 'all')
        return named;
    return named.filter((run, at) => named.findIndex((other) => other.name === run.name) === at);
};
const createStatus = (call) => {
    const { world, repository, viewer, body } = call;
    const [state, description] = [textOf(body, 'state') ?? '', textOf(body, 'description')];
    const sha = shaOf(call, call.param('sha'));
    if (!STATUS_STATES.includes(state))
        throw invalid('Status', 'state', 'state is not included in the list', 'invalid');
    if (description !== null && Array.from(description).length > LONGEST_DESCRIPTION) {
        throw invalid('Status', 'description', `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
    }
    const status = {
        id: world.nextId('status'),
        sha,
        state,
        context: textOf(body, 'context') ?? 'default',
        description,
        targetUrl: textOf(body, 'target_url'),
        login: loginOf(viewer),
        createdAt: world.clock.now(),
    };
    repository.statuses.push(status);
    return status;
};
const combineStatuses = (call) => {
    const { world, repository } = call;
    const sha = shaOf(call, call.param('ref'));
    const latest = new Map(repository.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]));
    const statuses = [...latest.values()];
    let state = 'success';
    if (statuses.length === 0 || statuses.some((status) => status.state === 'pending'))
        state = 'pending';
    if (statuses.some((status) => status.state === 'failure' || status.state === 'error'))
        state = 'failure';
    return ok({
        state,
        statuses: statuses.map((status) => presentSimpleStatus(world, repository, status)),
        sha,
        total_count: statuses.length,
        repository: presentMinimalRepository(world, repository),
        commit_url: `${repository_apiOf(world, repository)}/commits/${sha}`,
        url: `${repository_apiOf(world, repository)}/commits/${sha}/status`,
    });
};
const presentAnnotation = (call, run, annotation) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
    blob_href: `${repository_pageOf(call.world, call.repository)}/blob/${run.headSha}/${String(annotation['path'])}`,
});
const read = { permissions: { checks: 'read' } };
const write = { permissions: { checks: 'write' }, appOnly: true };
const statuses = { permissions: { statuses: 'read' } };
const CHECK_ROUTES = [
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/check-runs',
        need: write,
        answerFor: (call) => created(presentCheckRun(call.world, call.repository, createCheck(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/check-runs/{check}',
        need: read,
        answerFor: (call) => ok(presentCheckRun(call.world, call.repository, checkOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/check-runs/{check}',
        need: write,
        answerFor: (call) => ok(presentCheckRun(call.world, call.repository, applyCheck(call, checkOf(call)))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/check-runs/{check}/annotations',
        need: read,
        answerFor: (call) => {
            const run = checkOf(call);
            return answerPage(call, run.annotations, (annotation) => presentAnnotation(call, run, annotation));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/check-runs',
        need: read,
        answerFor: (call) => answerCounted(call, 'check_runs', listChecks(call), (run) => presentCheckRun(call.world, call.repository, run)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/status',
        need: statuses,
        answerFor: combineStatuses,
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/commits/{ref+}/statuses',
        need: statuses,
        answerFor: (call) => {
            const sha = shaOf(call, call.param('ref'));
            const newestFirst = call.repository.statuses.filter((status) => status.sha === sha).reverse();
            return answerPage(call, newestFirst, (status) => presentStatus(call.world, call.repository, status));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/statuses/{sha}',
        need: { permissions: { statuses: 'write' } },
        answerFor: (call) => {
            if (!call.repository.objects.commits.has(call.param('sha')))
                throw new Refused(422, `No commit found for SHA: ${call.param('sha')}`);
            return created(presentStatus(call.world, call.repository, createStatus(call)));
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/git.js
/** Routes on git's own objects and on file contents: references, trees, blobs, files and folders. */







/** Above so many bytes the contents route leaves the content out. */
const LARGEST_INLINE_FILE = 1024 * 1024;
/** GitHub lists so many entries of a folder, and says nothing of the rest. */
const LARGEST_FOLDER = 1000;
/** A recursive listing is cut where it would be larger. */
const LARGEST_LISTING = 7 * 1024 * 1024;
/** git breaks base64 after 60 characters, and GitHub passes it on. */
const toBase64 = (content) => content.toString('base64').replace(/(.{60})/g, '$1\n') + (content.length > 0 ? '\n' : '');
const wantsRaw = (accept) => /application\/vnd\.github(\.v3)?\.raw/.test(accept);
const raw = (content) => ({
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    body: content,
});
const listTree = (call, tree) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const listed = [];
    const isDeep = query.has('recursive');
    let bytes = 0;
    let truncated = false;
    const walk = (sha, prefix) => {
        for (const entry of objects.trees.get(sha) ?? []) {
            const path = `${prefix}${entry.name}`;
            const shown = presentTreeEntry(world, repository, entry, path);
            bytes += JSON.stringify(shown).length;
            truncated ||= isDeep && (listed.length >= repository.listsAtMost || bytes > LARGEST_LISTING);
            if (truncated)
                return;
            listed.push(shown);
            if (entry.type === 'tree' && isDeep)
                walk(entry.sha, `${path}/`);
        }
    };
    walk(tree, '');
    return ok({ sha: tree, url: `${repository_apiOf(world, repository)}/git/trees/${tree}`, tree: listed, truncated });
};
const listFolder = (call, folder, path, ref) => {
    const { world, repository } = call;
    const entries = (repository.objects.trees.get(folder.sha) ?? []).slice(0, LARGEST_FOLDER);
    return ok(entries.map((entry) => presentContentEntry(world, repository, entry, path === '' ? entry.name : `${path}/${entry.name}`, ref)));
};
const readContents = (call, path) => {
    const { world, repository, query } = call;
    const { objects } = repository;
    const ref = query.get('ref') ?? repository.defaultBranch;
    const sha = resolveCommit(repository, ref);
    if (sha === null)
        throw new Refused(404, `No commit found for the ref ${ref}`);
    const entry = findEntry(objects, git_objects_readCommit(objects, sha).tree, path);
    if (entry === null)
        throw notFound();
    if (entry.type === 'tree')
        return listFolder(call, entry, path, ref);
    const content = objects.blobs.get(entry.sha) ?? Buffer.alloc(0);
    if (wantsRaw(call.accept))
        return raw(content);
    const isLarge = content.length > LARGEST_INLINE_FILE;
    return ok({
        ...presentContentEntry(world, repository, entry, path, ref),
        content: isLarge ? '' : toBase64(content),
        encoding: isLarge ? 'none' : 'base64',
    });
};
const git_contents = { permissions: { contents: 'read' } };
const contentsWrite = { permissions: { contents: 'write' } };
const GIT_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/ref/{ref+}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const ref = `refs/${param('ref')}`;
            const sha = repository.refs.get(ref);
            if (sha === undefined)
                throw notFound();
            return ok(presentReference(world, repository, ref, sha));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/matching-refs/{ref+}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const refs = [...repository.refs]
                .filter(([ref]) => ref.startsWith(`refs/${param('ref')}`))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            return ok(refs.map(([ref, sha]) => presentReference(world, repository, ref, sha)));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/git/refs',
        need: contentsWrite,
        answerFor: ({ world, repository, viewer, body }) => {
            const [ref, sha] = [textOf(body, 'ref'), textOf(body, 'sha')];
            if (ref === null || !/^refs\/(heads|tags)\/./.test(ref))
                throw unprocessable('Reference name must start with refs/ and hold two slashes');
            if (sha === null || !repository.objects.commits.has(sha))
                throw unprocessable('Object does not exist');
            if (repository.refs.has(ref))
                throw unprocessable('Reference already exists');
            moveReference(world, repository, ref, sha, {
                login: loginOf(viewer),
                at: world.clock.now(),
                startsRun: viewer.kind !== 'app',
            });
            return created(presentReference(world, repository, ref, sha));
        },
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/git/refs/{ref+}',
        need: contentsWrite,
        answerFor: ({ world, repository, viewer, param }) => {
            const ref = `refs/${param('ref')}`;
            if (!repository.refs.has(ref))
                throw unprocessable('Reference does not exist');
            moveReference(world, repository, ref, null, { login: loginOf(viewer), at: world.clock.now() });
            return { status: 204 };
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/commits/{sha}',
        need: git_contents,
        answerFor: ({ world, repository, param }) => {
            const commit = repository.objects.commits.get(param('sha'));
            if (commit === undefined)
                throw notFound();
            return ok(presentGitCommit(world, repository, commit));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/trees/{tree+}',
        need: git_contents,
        answerFor: (call) => {
            const name = call.param('tree');
            const { objects } = call.repository;
            const commit = resolveCommit(call.repository, name);
            const tree = commit === null ? name : git_objects_readCommit(objects, commit).tree;
            if (!objects.trees.has(tree))
                throw notFound();
            return listTree(call, tree);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/git/blobs/{sha}',
        need: git_contents,
        answerFor: ({ world, repository, param, accept }) => {
            const sha = param('sha');
            if (!/^[0-9a-f]{40}$/.test(sha))
                throw invalid('Blob', 'sha', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
            const content = repository.objects.blobs.get(sha);
            if (content === undefined)
                throw notFound();
            if (wantsRaw(accept))
                return raw(content);
            return ok({
                sha,
                node_id: accounts_nodeId('Blob', sha),
                size: content.length,
                url: `${repository_apiOf(world, repository)}/git/blobs/${sha}`,
                content: toBase64(content),
                encoding: 'base64',
            });
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/contents',
        need: git_contents,
        answerFor: (call) => readContents(call, ''),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/contents/{path+}',
        need: git_contents,
        answerFor: (call) => readContents(call, call.param('path').replace(/\/+$/, '')),
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/execute.js
/** An object of a type that only its value knows, where a field promises an interface. */
class Typed {
    type;
    source;
    constructor(type, source) {
        this.type = type;
        this.source = source;
    }
}
/** A refusal in GitHub's form; the field that it meets becomes null. */
class FieldRefused extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}
/** @param abstract interfaces and unions, with the types that they may be */
const executeQuery = (query, variables, types, abstract, root) => {
    const faults = checkSelections(query.selections, 'Query', types, abstract, query.variables);
    for (const [name, type] of query.variables)
        if (type.endsWith('!') && (variables[name] ?? null) === null)
            faults.push({ message: `Variable $${name} of type ${type} was provided invalid value` });
    if (faults.length > 0)
        return { data: undefined, errors: faults };
    const errors = [];
    const objectOf = (type, source, inside, path) => {
        const found = {};
        for (const selection of inside) {
            if (selection.kind === 'on') {
                if (selection.type === type || abstract[selection.type]?.includes(type) === true)
                    Object.assign(found, objectOf(type, source, selection.inside, path));
            }
            else
                found[selection.alias] = resultOf(type, source, selection, [...path, selection.alias]);
        }
        return found;
    };
    const resultOf = (type, source, field, path) => {
        if (field.name === '__typename')
            return type;
        const known = types[type]?.[field.name];
        if (known === undefined)
            return null;
        try {
            const given = Object.fromEntries([...field.given].map(([name, value]) => [name, plainOf(value, variables)]));
            const value = known.find(source, given);
            const one = (item, at) => {
                if (item === null || item === undefined)
                    return null;
                if (field.inside === null)
                    return item;
                return item instanceof Typed
                    ? objectOf(item.type, item.source, field.inside, at)
                    : objectOf(known.type, item, field.inside, at);
            };
            return known.isList === true && Array.isArray(value)
                ? value.map((item, index) => one(item, [...path, index]))
                : one(value, path);
        }
        catch (error) {
            if (!(error instanceof FieldRefused))
                throw error;
            errors.push({ type: error.type, path, message: error.message });
            return null;
        }
    };
    return { data: objectOf('Query', root, query.selections, []), errors };
};
const plainOf = (value, variables) => {
    if (value.kind === 'plain')
        return value.value;
    return value.kind === 'word' ? value.name : (variables[value.name] ?? null);
};
const checkSelections = (inside, type, types, abstract, variables) => {
    const faults = [];
    for (const selection of inside) {
        if (selection.kind === 'on') {
            const isKnown = types[selection.type] !== undefined || abstract[selection.type] !== undefined;
            if (isKnown)
                faults.push(...checkSelections(selection.inside, selection.type, types, abstract, variables));
            else
                faults.push({ message: `No such type ${selection.type}, so it can't be a fragment condition` });
            continue;
        }
        if (selection.name === '__typename')
            continue;
        const known = types[type]?.[selection.name];
        if (known === undefined) {
            faults.push({ message: `Field '${selection.name}' doesn't exist on type '${type}'` });
            continue;
        }
        for (const [name, value] of selection.given) {
            if (known.given?.[name] === undefined)
                faults.push({ message: `Field '${selection.name}' doesn't accept argument '${name}'` });
            if (value.kind === 'variable' && !variables.has(value.name))
                faults.push({ message: `Variable $${value.name} is used by anonymous query but not declared` });
        }
        for (const [name, wanted] of Object.entries(known.given ?? {}))
            if (wanted.endsWith('!') && !selection.given.has(name))
                faults.push({ message: `Field '${selection.name}' is missing required arguments: ${name}` });
        const isObject = types[known.type] !== undefined || abstract[known.type] !== undefined;
        if (isObject && selection.inside === null)
            faults.push({ message: `Field must have selections (field '${selection.name}' returns ${known.type})` });
        else if (!isObject && selection.inside !== null)
            faults.push({ message: `Selections can't be made on scalars (field '${selection.name}')` });
        else if (selection.inside !== null)
            faults.push(...checkSelections(selection.inside, known.type, types, abstract, variables));
    }
    return faults;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/parse.js
class SyntaxFault extends Error {
}
const TOKEN = /\s*,?\s*(?:#[^\n]*\n\s*)*(\.\.\.|[{}()[\]:!$@=]|"(?:[^"\\\n]|\\.)*"|-?\d+|[A-Za-z_]\w*|$)/y;
const parseQuery = (text) => {
    const tokens = split(text);
    let at = 0;
    const peek = () => tokens[at] ?? '';
    const next = () => {
        at += 1;
        return tokens[at - 1] ?? '';
    };
    const expect = (token) => {
        const found = next();
        if (found !== token)
            throw new SyntaxFault(`Expected ${token}, actual: ${found === '' ? 'the end' : found}`);
    };
    const word = () => {
        const found = next();
        if (!/^[A-Za-z_]\w*$/.test(found))
            throw new SyntaxFault(`Expected NAME, actual: ${found}`);
        return found;
    };
    const value = () => {
        const token = next();
        if (token === '$')
            return { kind: 'variable', name: word() };
        if (token.startsWith('"'))
            return { kind: 'plain', value: JSON.parse(token) };
        if (/^-?\d+$/.test(token))
            return { kind: 'plain', value: Number(token) };
        if (token === 'true' || token === 'false')
            return { kind: 'plain', value: token === 'true' };
        if (token === 'null')
            return { kind: 'plain', value: null };
        if (/^[A-Za-z_]\w*$/.test(token))
            return { kind: 'word', name: token };
        throw new SyntaxFault(`The embedded GitHub does not read ${token} as a value`);
    };
    const given = () => {
        const found = new Map();
        if (peek() !== '(')
            return found;
        next();
        while (peek() !== ')') {
            const name = word();
            expect(':');
            if (found.has(name))
                throw new SyntaxFault(`${name} is given twice`);
            found.set(name, value());
        }
        next();
        if (found.size === 0)
            throw new SyntaxFault('Expected an argument');
        return found;
    };
    const selections = () => {
        expect('{');
        const found = [];
        while (peek() !== '}')
            found.push(selection());
        next();
        if (found.length === 0)
            throw new SyntaxFault('Expected a field');
        return found;
    };
    const selection = () => {
        if (peek() === '...') {
            next();
            if (peek() !== 'on')
                throw new SyntaxFault('The embedded GitHub knows fragments only as `... on Type`');
            next();
            return { kind: 'on', type: word(), inside: selections() };
        }
        const first = word();
        const isAliased = peek() === ':';
        if (isAliased)
            next();
        const name = isAliased ? word() : first;
        const found = given();
        return { kind: 'field', alias: first, name, given: found, inside: peek() === '{' ? selections() : null };
    };
    const variables = new Map();
    if (peek() !== '{') {
        const kind = word();
        if (kind !== 'query')
            throw new SyntaxFault(`The embedded GitHub answers queries, and no ${kind}`);
        if (peek() !== '{' && peek() !== '(')
            word();
        if (peek() === '(') {
            next();
            while (peek() !== ')') {
                expect('$');
                const name = word();
                expect(':');
                const type = word();
                const isRequired = peek() === '!';
                if (isRequired)
                    next();
                variables.set(name, isRequired ? `${type}!` : type);
            }
            next();
        }
    }
    const found = selections();
    if (peek() !== '')
        throw new SyntaxFault(`Expected the end, actual: ${peek()}`);
    return { variables, selections: found };
};
const split = (text) => {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const at = TOKEN.lastIndex;
        const found = TOKEN.exec(text)?.[1];
        if (found === undefined)
            throw new SyntaxFault(`Unexpected character at ${at}`);
        if (found !== '')
            tokens.push(found);
    }
    return tokens;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/seen.js
/** What a field's source is: an object of a repository, and who looks at it. */



const plain = (type, find) => ({ type, find });
const findRepository = (call, owner, name) => {
    const fullName = `${String(owner)}/${String(name)}`;
    const missing = new FieldRefused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
    const repository = call.world.repositories.get(fullName.toLowerCase());
    if (repository === undefined)
        throw missing;
    try {
        checkRepository(call, 'GET', repository, { permissions: { metadata: 'read' } });
    }
    catch (error) {
        throw error instanceof Refused ? missing : error;
    }
    return { call, repository };
};
/** What an app's token may not read is refused field by field. */
const need = ({ call, repository }, permission) => {
    try {
        checkRepository(call, 'GET', repository, { permissions: { [permission]: 'read' } });
    }
    catch (error) {
        throw error instanceof Refused ? new FieldRefused('FORBIDDEN', 'Resource not accessible by integration') : error;
    }
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/actors.js
/** Accounts in GraphQL's words: a bot goes without the ending that REST gives it, and a commit names people only. */



/** Who did something; null once the account is gone. */
const actorOf = (world, login) => {
    const account = login === null ? null : findAccount(world, login);
    return account === null ? null : new Typed(account.kind, { account });
};
const databaseId = plain('Int', ({ account }) => account.id);
const login = plain('String', ({ account }) => account.login.replace(/\[bot\]$/, ''));
const ACTOR_TYPES = {
    Actor: { login },
    User: { databaseId, login },
    Bot: { databaseId, login },
    Organization: { databaseId, login },
    Mannequin: { databaseId, login },
    GitActor: {
        name: plain('String', ({ identity }) => identity.name),
        user: plain('User', ({ call, identity }) => {
            const account = accountOfEmail(call.world, identity.email);
            return account?.kind === 'User' ? { account } : null;
        }),
    },
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/connections.js
/** Lists as GraphQL pages them: so many from a cursor on, with the count of all. */

/** GitHub gives no more at a time, and wants to be told how many. */
const MOST = 100;
const connections_cursorOf = (index) => Buffer.from(`cursor:v2:${index}`).toString('base64');
const connect = (name, all, { first, after }) => {
    if (first === undefined || first === null)
        throw new FieldRefused('MISSING_PAGINATION_BOUNDARIES', `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
    if (Number(first) > MOST)
        throw new FieldRefused('EXCESSIVE_PAGINATION', `Requesting ${String(first)} records on the \`${name}\` connection exceeds the \`first\` limit of ${MOST} records.`);
    const start = after === undefined || after === null ? 0 : all.findIndex((_, index) => connections_cursorOf(index) === after) + 1;
    return { all, start, shown: all.slice(start, start + Number(first)) };
};
/** The fields of a type of connections, by the type of what it holds. */
const connectionOf = (type) => ({
    totalCount: { type: 'Int', find: ({ all }) => all.length },
    nodes: { type, isList: true, find: ({ shown }) => shown },
    pageInfo: { type: 'PageInfo', find: (connection) => connection },
});
const PAGE_INFO = {
    endCursor: {
        type: 'String',
        find: ({ start, shown }) => (shown.length === 0 ? null : connections_cursorOf(start + shown.length - 1)),
    },
    hasNextPage: { type: 'Boolean', find: ({ all, start, shown }) => start + shown.length < all.length },
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/commits.js
/** Commits, and what lies in them, in GraphQL's words. */






/** GitHub gives so much of a file's text, and says that it is cut. */
const commits_LONGEST_TEXT = 512 * 1024;
/** Bytes that are no text, as GitHub tells them; it gives their `text` as null. */
const commits_isBinary = ({ bytes }) => bytes.subarray(0, 8000).includes(0);
const findObject = (seen, oid) => {
    need(seen, 'contents');
    const { objects } = seen.repository;
    const bytes = objects.blobs.get(oid);
    if (bytes !== undefined)
        return new Typed('Blob', { oid, bytes });
    if (objects.commits.has(oid))
        return new Typed('Commit', { ...seen, oid });
    return objects.trees.has(oid) ? new Typed('Tree', { ...seen, oid }) : null;
};
/** What `COMMIT` or `COMMIT:PATH` names, the two forms of an expression that are answered. */
const findByExpression = (seen, expression) => {
    const [commit = '', ...path] = expression.split(':');
    const { objects } = seen.repository;
    if (path.length === 0 || !objects.commits.has(commit))
        return findObject(seen, commit);
    const entry = findEntry(objects, git_objects_readCommit(objects, commit).tree, path.join(':'));
    return entry === null ? null : findObject(seen, entry.sha);
};
const commitOf = ({ repository, oid }) => git_objects_readCommit(repository.objects, oid);
const oid = plain('GitObjectID', (source) => source.oid);
const PAGED = { first: 'Int', after: 'String' };
const COMMIT_TYPES = {
    GitObject: { oid },
    Tree: {
        oid,
        entries: {
            type: 'TreeEntry',
            isList: true,
            find: ({ oid: tree, ...seen }) => (seen.repository.objects.trees.get(tree) ?? []).map((entry) => ({ ...seen, path: entry.name, entry })),
        },
    },
    Blob: {
        oid,
        byteSize: plain('Int', ({ bytes }) => bytes.length),
        isBinary: plain('Boolean', commits_isBinary),
        isTruncated: plain('Boolean', (blob) => !commits_isBinary(blob) && blob.bytes.length > commits_LONGEST_TEXT),
        text: plain('String', (blob) => commits_isBinary(blob) ? null : blob.bytes.subarray(0, commits_LONGEST_TEXT).toString('utf8')),
    },
    TreeEntry: {
        name: plain('String', ({ entry }) => entry.name),
        size: plain('Int', ({ entry, repository }) => repository.objects.blobs.get(entry.sha)?.length ?? 0),
        mode: plain('Int', ({ entry }) => Number.parseInt(entry.mode, 8)),
        oid: plain('GitObjectID', ({ entry }) => entry.sha),
        path: plain('String', ({ path }) => path),
        type: plain('String', ({ entry }) => entry.type),
        object: plain('GitObject', (seen) => findObject(seen, seen.entry.sha)),
    },
    Commit: {
        oid,
        message: plain('String', (seen) => commitOf(seen).message),
        author: plain('GitActor', (seen) => ({ ...seen, identity: commitOf(seen).author })),
        committer: plain('GitActor', (seen) => ({ ...seen, identity: commitOf(seen).committer })),
        tree: plain('Tree', (seen) => {
            need(seen, 'contents');
            return { ...seen, oid: commitOf(seen).tree };
        }),
        parents: {
            type: 'CommitConnection',
            given: PAGED,
            find: (seen, given) => {
                const all = commitOf(seen).parents.map((parent) => ({ ...seen, oid: parent }));
                return connect('parents', all, given);
            },
        },
        file: {
            type: 'TreeEntry',
            given: { path: 'String!' },
            find: (seen, { path }) => {
                const entry = findEntry(seen.repository.objects, commitOf(seen).tree, String(path));
                return entry === null ? null : { call: seen.call, repository: seen.repository, path: String(path), entry };
            },
        },
        history: {
            type: 'CommitHistoryConnection',
            given: { ...PAGED, path: 'String' },
            find: (seen, given) => {
                const all = logOfPath(seen.repository.objects, seen.oid, String(given['path']));
                const commits = all.map(({ sha }) => ({ ...seen, oid: sha }));
                return connect('history', commits, given);
            },
        },
        status: plain('Status', (seen) => {
            need(seen, 'statuses');
            return seen.repository.statuses.some((status) => status.sha === seen.oid) ? seen : null;
        }),
        associatedPullRequests: {
            type: 'PullRequestConnection',
            given: PAGED,
            find: (seen, given) => {
                need(seen, 'pull-requests');
                const all = pullsOf(seen.repository, seen.oid).map((pull) => ({ ...seen, pull }));
                return connect('associatedPullRequests', all, given);
            },
        },
    },
    Status: {
        context: {
            type: 'StatusContext',
            given: { name: 'String!' },
            find: ({ repository, oid: commit }, { name }) => repository.statuses.filter((status) => status.sha === commit && status.context === name).at(-1) ?? null,
        },
    },
    StatusContext: {
        context: plain('String', ({ context }) => context),
        state: plain('StatusState', ({ state }) => state.toUpperCase()),
        description: plain('String', ({ description }) => description),
    },
    CommitConnection: connectionOf('Commit'),
    CommitHistoryConnection: connectionOf('Commit'),
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/pulls.js
/** Pull requests with what belongs to them, in GraphQL's words. */





/** GitHub lists no more of one pull request. */
const LISTED_COMMITS = 250;
const LISTED_FILES = 3000;
const CHANGES = {
    added: 'ADDED',
    modified: 'MODIFIED',
    removed: 'DELETED',
    renamed: 'RENAMED',
};
const findPull = (seen, { number }) => {
    need(seen, 'pull-requests');
    const pull = seen.repository.pulls.find((one) => one.number === number);
    if (pull === undefined)
        throw new FieldRefused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number)}.`);
    return { ...seen, pull };
};
const stateOf = ({ pull }) => (pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED');
const commitSeen = ({ call, repository }, oid) => oid === null || !repository.objects.commits.has(oid) ? null : { call, repository, oid };
const pulls_PAGED = { first: 'Int', after: 'String' };
const PULL_TYPES = {
    PullRequest: {
        number: plain('Int', ({ pull }) => pull.number),
        state: plain('PullRequestState', stateOf),
        isDraft: plain('Boolean', ({ pull }) => pull.draft),
        author: plain('Actor', ({ call, pull }) => actorOf(call.world, pull.login)),
        title: plain('String', ({ pull }) => pull.title),
        body: plain('String', ({ pull }) => pull.body ?? ''),
        createdAt: plain('DateTime', ({ pull }) => pull.createdAt),
        mergedAt: plain('DateTime', ({ pull }) => pull.mergedAt),
        mergedBy: plain('Actor', ({ call, pull }) => actorOf(call.world, pull.mergedBy)),
        mergeCommit: plain('Commit', (seen) => commitSeen(seen, seen.pull.mergedAt === null ? null : seen.pull.mergeCommit)),
        baseRefName: plain('String', ({ pull }) => pull.baseRef),
        baseRefOid: plain('GitObjectID', ({ pull }) => pull.baseSha),
        baseRepository: plain('Repository', (seen) => seen),
        headRefName: plain('String', ({ pull }) => pull.headRef),
        headRefOid: plain('GitObjectID', ({ pull }) => pull.headSha),
        headRepository: plain('Repository', ({ call, pull }) => {
            const repository = call.world.repositories.get((pull.headRepository ?? '').toLowerCase());
            return repository === undefined ? null : { call, repository };
        }),
        changedFiles: plain('Int', ({ repository, pull }) => changesOfPull(repository, pull).length),
        commits: {
            type: 'PullRequestCommitConnection',
            given: pulls_PAGED,
            find: (seen, given) => {
                const all = commitsOfPull(seen.repository, seen.pull).slice(0, LISTED_COMMITS);
                return connect('commits', all.map(({ sha }) => commitSeen(seen, sha)), given);
            },
        },
        files: {
            type: 'PullRequestChangedFileConnection',
            given: pulls_PAGED,
            find: ({ repository, pull }, given) => connect('files', changesOfPull(repository, pull).slice(0, LISTED_FILES), given),
        },
        reviews: {
            type: 'PullRequestReviewConnection',
            given: pulls_PAGED,
            find: (seen, given) => {
                const { viewer } = seen.call;
                // A review that was not submitted is shown to its author only.
                const own = viewer.kind === 'person' ? viewer.login.toLowerCase() : null;
                const all = seen.pull.reviews.filter(({ state, login }) => state !== 'PENDING' || login?.toLowerCase() === own);
                return connect('reviews', all.map((review) => ({ ...seen, review })), given);
            },
        },
    },
    PullRequestConnection: connectionOf('PullRequest'),
    PullRequestReview: {
        fullDatabaseId: plain('BigInt', ({ review }) => String(review.id)),
        author: plain('Actor', ({ call, review }) => actorOf(call.world, review.login)),
        state: plain('PullRequestReviewState', ({ review }) => review.state),
        body: plain('String', ({ review }) => review.body),
        commit: plain('Commit', (seen) => commitSeen(seen, seen.review.commitId)),
        submittedAt: plain('DateTime', ({ review }) => review.submittedAt),
    },
    PullRequestReviewConnection: connectionOf('PullRequestReview'),
    PullRequestCommit: { commit: plain('Commit', (seen) => seen) },
    PullRequestCommitConnection: connectionOf('PullRequestCommit'),
    PullRequestChangedFile: {
        path: plain('String', ({ path }) => path),
        changeType: plain('PatchStatus', ({ status }) => CHANGES[status]),
    },
    PullRequestChangedFileConnection: connectionOf('PullRequestChangedFile'),
};

;// CONCATENATED MODULE: ./.build/build/demo/github/graphql/types.js





/** Interfaces, with what they may be. */
const ABSTRACT = {
    GitObject: ['Blob', 'Commit', 'Tree'],
    Actor: ['User', 'Bot', 'Organization', 'Mannequin'],
};
const TYPES = {
    Query: {
        repository: {
            type: 'Repository',
            given: { owner: 'String!', name: 'String!' },
            find: (call, { owner, name }) => findRepository(call, owner, name),
        },
        rateLimit: plain('RateLimit', (call) => call),
    },
    RateLimit: {
        cost: plain('Int', () => 1),
        limit: plain('Int', ({ world }) => world.points.limit),
        remaining: plain('Int', ({ world }) => Math.max(0, world.points.limit - world.points.used)),
        resetAt: plain('DateTime', ({ world }) => new Date(world.clock.millis() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')),
    },
    Repository: {
        databaseId: plain('Int', ({ repository }) => repository.id),
        nameWithOwner: plain('String', ({ repository }) => `${repository.owner}/${repository.name}`),
        object: {
            type: 'GitObject',
            given: { oid: 'GitObjectID', expression: 'String' },
            find: (seen, { oid, expression }) => typeof oid === 'string' ? findObject(seen, oid) : findByExpression(seen, String(expression)),
        },
        pullRequest: { type: 'PullRequest', given: { number: 'Int!' }, find: findPull },
    },
    PageInfo: PAGE_INFO,
    ...ACTOR_TYPES,
    ...COMMIT_TYPES,
    ...PULL_TYPES,
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/graphql.js
/** GitHub's other API: one route, to which a query is posted. What is wrong with a query stands in an answer of status 200. */




const graphql_read = (call) => {
    try {
        return parseQuery(textOf(call.body, 'query') ?? '');
    }
    catch (error) {
        if (error instanceof SyntaxFault)
            return error.message;
        throw error;
    }
};
const GRAPHQL_ROUTES = [
    {
        method: 'POST',
        template: '/graphql',
        need: { permissions: {} },
        answer: (call) => {
            // Unlike REST it answers nobody without a token.
            if (call.viewer.kind === 'anonymous')
                throw new Refused(401, 'This endpoint requires you to be authenticated.');
            const query = graphql_read(call);
            if (typeof query === 'string')
                return ok({ errors: [{ message: query }] });
            const variables = (call.body['variables'] ?? {});
            const { data, errors } = executeQuery(query, variables, TYPES, ABSTRACT, call);
            return ok({ ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors }) });
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/pull-requests.js
/** A pull request's life but for reviews and merges: opened, retargeted, drafted, commented on, closed, reopened. */




const readPull = (repository, number) => {
    const pull = repository.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
        throw new Error(`${fullNameOf(repository)} has no pull request ${number}`);
    return pull;
};
const pull_requests_openPullRequest = (world, repository, options) => {
    const from = options.headRepository ?? fullNameOf(repository);
    const source = world.repositories.get(from.toLowerCase());
    if (source === undefined)
        throw new Error(`there is no repository ${from}`);
    const base = options.base ?? repository.defaultBranch;
    const at = happen(world, options.at);
    const pull = {
        id: world.nextId('pull'),
        number: repository.pulls.length + repository.issues.length + 1,
        login: options.author,
        title: options.title ?? `Merge ${options.head}`,
        body: options.body ?? null,
        state: 'open',
        draft: options.draft ?? false,
        baseRef: base,
        baseSha: readBranch(repository, base),
        headRef: options.head,
        headSha: readBranch(source, options.head),
        headRepository: fullNameOf(source),
        createdAt: at,
        updatedAt: at,
        closedAt: null,
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        landed: [],
        reviews: [],
        timeline: [],
    };
    if (findMergeBase(repository.objects, pull.baseSha, pull.headSha) === null)
        throw new Error(`${base} and ${options.head} share no history`);
    repository.pulls.push(pull);
    noteHead(world, repository, pull, { login: options.author, at, startsRun: options.startsRun ?? true });
    return pull;
};
/** Gives it another base branch. GitHub's event says that it happened, not from where to where. */
const retarget = (world, repository, number, base, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    pull.baseSha = readBranch(repository, base);
    pull.baseRef = base;
    pull.updatedAt = at;
    addEvent(world, pull, { event: 'base_ref_changed', login: options.by, at });
    writeTrialMerge(repository, pull, at);
};
const setDraft = (world, repository, number, isDraft, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    pull.draft = isDraft;
    pull.updatedAt = at;
    addEvent(world, pull, { event: isDraft ? 'convert_to_draft' : 'ready_for_review', login: options.by, at });
};
const closePullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at });
    addEvent(world, pull, { event: 'closed', login: options.by, at });
};
const reopenPullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const at = happen(world, options.at);
    Object.assign(pull, { state: 'open', closedAt: null, updatedAt: at });
    addEvent(world, pull, { event: 'reopened', login: options.by, at });
};
const comment = (world, repository, number, options) => {
    const at = happen(world, options.at);
    const made = {
        id: world.nextId('comment'),
        number,
        login: options.by,
        viaApp: options.viaApp ?? false,
        body: options.body,
        createdAt: at,
        updatedAt: at,
    };
    repository.comments.push(made);
    // An issue that is no pull request keeps no line of what was said.
    if (repository.issues.every((issue) => issue.number !== number))
        readPull(repository, number).timeline.push({ kind: 'comment', id: made.id });
    return made;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/issues.js
/** Routes that pull requests share with issues: comments and the timeline. */






/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;
const issues_read = { permissions: { issues: 'read', 'pull-requests': 'read' } };
const issues_write = { permissions: { issues: 'write', 'pull-requests': 'write' }, role: 'read' };
const pullOf = (call) => {
    const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
    if (pull === undefined)
        throw notFound();
    return pull;
};
/** Issues are commented on as pull requests are. */
const numberOf = (call) => {
    const issue = call.repository.issues.find((one) => String(one.number) === call.param('number'));
    return issue?.number ?? pullOf(call).number;
};
const commentOf = (call) => {
    const found = call.repository.comments.find((candidate) => String(candidate.id) === call.param('comment'));
    if (found === undefined)
        throw notFound();
    return found;
};
const commentText = (call) => {
    const text = textOf(call.body, 'body');
    if (text === null || text.trim() === '')
        throw invalid('IssueComment', 'body', 'body cannot be blank', 'missing_field');
    if (Array.from(text).length > LONGEST_COMMENT) {
        throw invalid('IssueComment', 'data', `Body is too long (maximum is ${LONGEST_COMMENT} characters)`, 'unprocessable');
    }
    return text;
};
/** A list by state and labels; pull requests, which GitHub lists here too, have no labels here. */
const listIssues = (call) => {
    const state = call.query.get('state') ?? 'open';
    const labels = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '');
    return call.repository.issues
        .filter((issue) => state === 'all' || issue.state === state)
        .filter((issue) => Date.parse(touchedAt(issue)) >= Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z'))
        .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())))
        .reverse();
};
const ISSUE_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues',
        need: { permissions: { issues: 'read' } },
        answerFor: (call) => answerPage(call, listIssues(call), (issue) => issues_presentIssue(call.world, call.repository, issue)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/{number}/timeline',
        need: issues_read,
        answerFor: (call) => {
            const issue = call.repository.issues.find((one) => String(one.number) === call.param('number'));
            if (issue !== undefined) {
                const set = issue.labels.map((label) => presentLabelled(call.world, call.repository, label));
                const ended = issue.closed === null ? [] : [presentClosed(call.world, call.repository, issue.closed)];
                return answerPage(call, [...set, ...ended], (one) => one);
            }
            const pull = pullOf(call);
            const shown = pull.timeline
                .map((item) => presentTimelineItem(call.world, call.repository, pull, item))
                .filter((item) => item !== null);
            return answerPage(call, shown, (item) => item);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/{number}/comments',
        need: issues_read,
        answerFor: (call) => {
            const number = numberOf(call);
            const comments = call.repository.comments.filter((candidate) => candidate.number === number);
            return answerPage(call, comments, (entry) => presentComment(call.world, call.repository, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/issues/{number}/comments',
        need: issues_write,
        answerFor: (call) => {
            const { world, repository, viewer } = call;
            const made = comment(world, repository, numberOf(call), {
                by: loginOf(viewer),
                body: commentText(call),
                viaApp: viewer.kind === 'app',
                at: world.clock.now(),
            });
            return created(presentComment(world, repository, made));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_read,
        answerFor: (call) => ok(presentComment(call.world, call.repository, commentOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_write,
        answerFor: (call) => {
            const changed = Object.assign(commentOf(call), { body: commentText(call), updatedAt: call.world.clock.now() });
            return ok(presentComment(call.world, call.repository, changed));
        },
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/issues/comments/{comment}',
        need: issues_write,
        answerFor: (call) => {
            call.repository.comments.splice(call.repository.comments.indexOf(commentOf(call)), 1);
            return { status: 204 };
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/people.js
/** Routes that stand outside repositories: users, teams, the rate limit. */





const members = { permissions: { members: 'read' } };
/** Teams are for members of the organization, or an app that may read members: never for GITHUB_TOKEN. */
const teamOf = (call) => {
    const { world, viewer } = call;
    const organization = call.param('org').toLowerCase();
    if (viewer.kind === 'anonymous')
        throw new Refused(401, 'Requires authentication');
    checkPermissions(viewer, members);
    const team = world.teams.get(`${organization}/${call.param('team').toLowerCase()}`);
    const isInside = viewer.kind === 'app' || world.members.get(organization)?.has(viewer.login.toLowerCase()) === true;
    if (team === undefined || !isInside)
        throw notFound();
    return team;
};
const PEOPLE_ROUTES = [
    {
        method: 'GET',
        template: '/users/{username}',
        need: { permissions: { metadata: 'read' } },
        answer: ({ world, param }) => {
            const account = findAccount(world, param('username'));
            if (account === null)
                throw notFound();
            return ok(presentUser(world, account));
        },
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}',
        need: members,
        answer: (call) => ok(presentFullTeam(call.world, teamOf(call))),
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}/members',
        need: members,
        answer: (call) => {
            const active = [...teamOf(call).members.values()].filter((member) => member.state === 'active');
            return answerPage(call, active, (member) => accounts_presentLogin(call.world, member.login) ?? {});
        },
    },
    {
        method: 'GET',
        template: '/orgs/{org}/teams/{team}/memberships/{username}',
        need: members,
        answer: (call) => {
            const team = teamOf(call);
            const member = team.members.get(call.param('username').toLowerCase());
            if (member === undefined)
                throw notFound();
            const url = `${call.world.urls.api}/orgs/${team.organization}/teams/${team.slug}/memberships/${encodeURIComponent(member.login)}`;
            return ok({ url, role: member.role, state: member.state });
        },
    },
    {
        method: 'GET',
        template: '/rate_limit',
        need: { permissions: { metadata: 'read' } },
        answer: ({ world }) => {
            const { limit, used } = world.rate;
            const rate = {
                limit,
                used,
                remaining: Math.max(0, limit - used),
                reset: Math.floor(world.clock.millis() / 1000) + 3600,
            };
            return ok({
                resources: {
                    core: { ...rate, resource: 'core' },
                    search: { ...rate, limit: 30, used: 0, remaining: 30, resource: 'search' },
                },
                rate,
            });
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/merging.js
/**
 * How a pull request's content reaches its base branch: merge, squash, rebase or a merge queue; and how the base
 * reaches it ("update branch"). A conflict throws unless `resolve` says what the conflicting files hold.
 */







const combine = (repository, base, ours, theirs, resolve) => {
    const { objects } = repository;
    const settled = Object.entries(resolve).map(([path, content]) => [path, { mode: '100644', sha: writeBlob(objects, content) }]);
    const merged = mergeFiles(filesAt(objects, base), filesAt(objects, ours), filesAt(objects, theirs), new Map(settled));
    if (merged.kind === 'conflict')
        throw new Error(`both sides changed ${merged.paths.join(', ')}: say with resolve what they hold`);
    return merged.files;
};
const forkPoint = (repository, one, other) => {
    const base = findMergeBase(repository.objects, one, other);
    if (base === null)
        throw new Error('the two lines share no history');
    return base;
};
/** Writes what lands on top of `onto`, oldest first; no reference moves. */
const writeLanding = (world, repository, pull, onto, options, at) => {
    const { objects } = repository;
    const method = options.method ?? 'merge';
    const by = identify(world, options.by, at);
    const write = (files, parents, author, committer, message) => writeCommit(objects, {
        tree: writeTree(objects, files),
        parents,
        author,
        committer,
        message,
        verification: verify(committer.email === webFlow(at).email ? 'valid' : 'unsigned', at),
    });
    if (method === 'rebase') {
        const own = [...commitsBetween(objects, onto, pull.headSha)]
            .reverse()
            .filter((commit) => commit.parents.length === 1);
        const landed = [];
        for (const commit of own) {
            const tip = landed.at(-1) ?? onto;
            const files = combine(repository, commit.parents[0] ?? onto, tip, commit.sha, options.resolve ?? {});
            landed.push(write(files, [tip], commit.author, by, commit.message));
        }
        return landed;
    }
    const files = combine(repository, forkPoint(repository, onto, pull.headSha), onto, pull.headSha, options.resolve ?? {});
    if (method === 'squash') {
        const author = identify(world, pull.login, at);
        return [write(files, [onto], author, webFlow(at), options.message ?? `${pull.title} (#${pull.number})`)];
    }
    const from = `${(pull.headRepository ?? fullNameOf(repository)).split('/')[0]}/${pull.headRef}`;
    const message = options.message ?? `Merge pull request #${pull.number} from ${from}\n\n${pull.title}`;
    return [write(files, [onto, pull.headSha], by, webFlow(at), message)];
};
const markMerged = (world, pull, landed, by, at) => {
    const last = landed.at(-1) ?? pull.headSha;
    Object.assign(pull, {
        state: 'closed',
        closedAt: at,
        mergedAt: at,
        mergedBy: by,
        updatedAt: at,
        mergeCommit: last,
        landed,
    });
    addEvent(world, pull, { event: 'merged', login: by, at, commitId: last });
    addEvent(world, pull, { event: 'closed', login: by, at, commitId: last });
};
/** Merges an open pull request and answers the base branch's new head. */
const mergePullRequest = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    if (pull.state !== 'open')
        throw new Error(`#${number} is ${pull.state}`);
    const onto = readBranch(repository, pull.baseRef);
    const at = happen(world, options.at);
    const landed = writeLanding(world, repository, pull, onto, options, at);
    pull.baseSha = onto;
    markMerged(world, pull, landed, options.by, at);
    const tip = landed.at(-1) ?? onto;
    moveReference(world, repository, `refs/heads/${pull.baseRef}`, tip, { login: options.by, at, type: 'pr_merge' });
    return tip;
};
/** Merges the base branch into the pull request's head, as the "Update branch" button does. */
const updateBranch = (world, repository, number, options) => {
    const pull = readPull(repository, number);
    const source = world.repositories.get((pull.headRepository ?? '').toLowerCase());
    if (source === undefined)
        throw new Error(`the fork of #${number} is gone`);
    const base = readBranch(repository, pull.baseRef);
    const at = happen(world, options.at);
    const files = combine(repository, forkPoint(repository, pull.headSha, base), pull.headSha, base, options.resolve ?? {});
    const sha = writeCommit(repository.objects, {
        tree: writeTree(repository.objects, files),
        parents: [pull.headSha, base],
        author: identify(world, options.by, at),
        committer: webFlow(at),
        message: options.message ?? `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
        verification: verify('valid', at),
    });
    const reanchorReviews = options.reanchorReviews ?? false;
    moveReference(world, source, `refs/heads/${pull.headRef}`, sha, { login: options.by, at, reanchorReviews });
    return sha;
};
const QUEUE_BOT = 'github-merge-queue[bot]';
/** Puts pull requests into one merge group, in this order, under the queue's own branch. */
const enqueue = (world, repository, numbers, options) => {
    const first = readPull(repository, numbers[0] ?? 0);
    const baseSha = readBranch(repository, first.baseRef);
    const at = happen(world, options.at);
    const landed = new Map();
    let tip = baseSha;
    for (const number of numbers) {
        const shas = writeLanding(world, repository, readPull(repository, number), tip, options, at);
        landed.set(number, shas);
        tip = shas.at(-1) ?? tip;
    }
    const headRef = `refs/heads/gh-readonly-queue/${first.baseRef}/pr-${numbers.at(-1)}-${baseSha}`;
    moveReference(world, repository, headRef, tip, { login: QUEUE_BOT, at });
    return { headRef, headSha: tip, baseRef: `refs/heads/${first.baseRef}`, baseSha, numbers, landed };
};
/** Lets a merge group through: the base branch moves to it and its pull requests are merged. */
const landGroup = (world, repository, group, options = {}) => {
    const at = happen(world, options.at);
    const by = options.by ?? QUEUE_BOT;
    for (const [number, landed] of group.landed)
        markMerged(world, readPull(repository, number), landed, by, at);
    const type = 'merge_queue_merge';
    moveReference(world, repository, group.baseRef, group.headSha, { login: by, at, type });
    moveReference(world, repository, group.headRef, null, { login: QUEUE_BOT, at });
    return git_objects_readCommit(repository.objects, group.headSha).sha;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/reviewing.js



const review = (world, repository, number, login, options = {}) => {
    const pull = readPull(repository, number);
    const state = options.state ?? 'APPROVED';
    if (login.toLowerCase() === pull.login.toLowerCase() && state !== 'COMMENTED' && state !== 'PENDING') {
        throw new Error(`${login} opened #${number} and cannot review it with ${state}`);
    }
    const at = state === 'PENDING' ? null : happen(world, options.at);
    const made = {
        id: world.nextId('review'),
        login,
        state,
        body: options.body ?? '',
        commitId: options.commit ?? pull.headSha,
        submittedAt: at,
        updatedAt: at,
    };
    pull.reviews.push(made);
    pull.timeline.push({ kind: 'review', id: made.id });
    if (at !== null)
        pull.updatedAt = at;
    return made;
};
const readReview = (repository, number, id) => {
    const found = readPull(repository, number).reviews.find((candidate) => candidate.id === id);
    if (found === undefined)
        throw new Error(`#${number} has no review ${id}`);
    return found;
};
/** Changes a review's text. Only the timeline's `updated_at` shows that it was edited. */
const editReview = (world, repository, number, id, options) => Object.assign(readReview(repository, number, id), { body: options.body, updatedAt: happen(world, options.at) });
const dismissReview = (world, repository, number, id, options) => {
    const found = readReview(repository, number, id);
    const at = happen(world, options.at);
    addEvent(world, readPull(repository, number), {
        event: 'review_dismissed',
        login: options.by,
        at,
        reviewId: id,
        extra: {
            dismissed_review: { state: found.state.toLowerCase(), review_id: id, dismissal_message: options.message ?? null },
        },
    });
    return Object.assign(found, { state: 'DISMISSED' });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/pulls.js
/** Routes on pull requests and their reviews. */










/** What GitHub lists of one pull request at most, saying nothing of the rest. */
const pulls_LISTED_COMMITS = 250;
const pulls_LISTED_FILES = 3000;
const pulls_read = { permissions: { 'pull-requests': 'read' } };
const pulls_write = { permissions: { 'pull-requests': 'write' }, role: 'read' };
const pulls_pullOf = (call) => {
    const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
    if (pull === undefined)
        throw notFound();
    return pull;
};
const reviewOf = (call, pull) => {
    const found = pull.reviews.find((candidate) => String(candidate.id) === call.param('review'));
    if (found === undefined)
        throw notFound();
    return found;
};
const listPulls = (call) => {
    const { repository, query } = call;
    const state = query.get('state') ?? 'open';
    const head = query.get('head')?.toLowerCase() ?? null;
    const listed = repository.pulls.filter((pull) => (state === 'all' || pull.state === state) &&
        (query.get('base') ?? pull.baseRef) === pull.baseRef &&
        (head === null || `${(pull.headRepository ?? '').split('/')[0]}:${pull.headRef}`.toLowerCase() === head));
    const sort = query.get('sort') ?? 'created';
    const key = (pull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
    const sorted = [...listed].sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
    const direction = query.get('direction') ?? (query.has('sort') && sort !== 'created' ? 'asc' : 'desc');
    return direction === 'desc' ? sorted.reverse() : sorted;
};
const pulls_open = (call) => {
    const { world, repository, viewer, body } = call;
    const [title, head, base] = [textOf(body, 'title'), textOf(body, 'head'), textOf(body, 'base')];
    if (title === null || title === '')
        throw invalid('PullRequest', 'title', 'title is missing', 'missing_field');
    const branch = head?.replace(/^[^:]+:/, '') ?? '';
    const headSha = repository.refs.get(`refs/heads/${branch}`);
    if (headSha === undefined)
        throw invalid('PullRequest', 'head', 'head is invalid', 'invalid');
    const baseSha = repository.refs.get(`refs/heads/${base}`);
    if (base === null || baseSha === undefined)
        throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
    if (commitsBetween(repository.objects, baseSha, headSha).length === 0) {
        throw invalid('PullRequest', 'head', `No commits between ${base} and ${branch}`);
    }
    if (repository.pulls.some((pull) => pull.state === 'open' && pull.headRef === branch && pull.baseRef === base)) {
        throw invalid('PullRequest', 'head', `A pull request already exists for ${repository.owner}:${branch}.`);
    }
    return pull_requests_openPullRequest(world, repository, {
        head: branch,
        base,
        title,
        body: textOf(body, 'body'),
        author: loginOf(viewer),
        draft: body['draft'] === true,
        // What GITHUB_TOKEN does starts no workflow.
        startsRun: viewer.kind !== 'app',
        at: world.clock.now(),
    });
};
const STATES = {
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
    COMMENT: 'COMMENTED',
};
const giveReview = (call) => {
    const { world, repository, viewer, body } = call;
    const pull = pulls_pullOf(call);
    const event = textOf(body, 'event');
    const state = event === null ? 'PENDING' : STATES[event];
    if (state === undefined)
        throw unprocessable('event is not a known review event');
    const login = loginOf(viewer);
    const isOwn = login.toLowerCase() === pull.login.toLowerCase();
    if (isOwn && state === 'APPROVED')
        throw new Refused(422, 'Unprocessable Entity', { errors: ['Review Can not approve your own pull request'] });
    if (isOwn && state === 'CHANGES_REQUESTED') {
        throw new Refused(422, 'Unprocessable Entity', {
            errors: ['Review Can not request changes on your own pull request'],
        });
    }
    const commit = textOf(body, 'commit_id');
    return review(world, repository, pull.number, login, {
        state,
        body: textOf(body, 'body') ?? '',
        at: world.clock.now(),
        ...(commit === null ? {} : { commit }),
    });
};
const update = (call) => {
    const { world, repository, viewer, body } = call;
    const pull = pulls_pullOf(call);
    const how = { by: loginOf(viewer), at: world.clock.now() };
    const base = textOf(body, 'base');
    if (base !== null && base !== pull.baseRef) {
        if (!repository.refs.has(`refs/heads/${base}`))
            throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
        retarget(world, repository, pull.number, base, how);
    }
    if (body['state'] === 'closed' && pull.state === 'open')
        closePullRequest(world, repository, pull.number, how);
    if (body['state'] === 'open' && pull.state === 'closed')
        reopenPullRequest(world, repository, pull.number, how);
    pull.title = textOf(body, 'title') ?? pull.title;
    pull.body = textOf(body, 'body') ?? pull.body;
    pull.updatedAt = how.at;
    return pull;
};
const PULL_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls',
        need: pulls_read,
        answerFor: (call) => answerPage(call, listPulls(call), (pull) => presentPull(call.world, call.repository, pull)),
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/pulls',
        need: pulls_write,
        answerFor: (call) => created(pulls_presentFullPull(call.world, call.repository, pulls_open(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}',
        need: pulls_read,
        answerFor: (call) => ok(pulls_presentFullPull(call.world, call.repository, pulls_pullOf(call))),
    },
    {
        method: 'PATCH',
        template: '/repos/{owner}/{repo}/pulls/{number}',
        need: pulls_write,
        answerFor: (call) => ok(pulls_presentFullPull(call.world, call.repository, update(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/commits',
        need: pulls_read,
        answerFor: (call) => {
            const commits = commitsOfPull(call.repository, pulls_pullOf(call)).slice(0, pulls_LISTED_COMMITS);
            return answerPage(call, commits, (commit) => presentCommit(call.world, call.repository, commit));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/files',
        need: pulls_read,
        answerFor: (call) => {
            const pull = pulls_pullOf(call);
            const changes = changesOfPull(call.repository, pull).slice(0, pulls_LISTED_FILES);
            return answerPage(call, changes, (change) => presentFileChange(call.world, call.repository, pull.headSha, change));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
        need: pulls_read,
        answerFor: (call) => {
            const pull = pulls_pullOf(call);
            // A review that was not submitted is shown to its author only.
            const own = call.viewer.kind === 'person' ? call.viewer.login.toLowerCase() : null;
            const shown = pull.reviews.filter((entry) => entry.state !== 'PENDING' || entry.login?.toLowerCase() === own);
            return answerPage(call, shown, (entry) => pulls_presentReview(call.world, call.repository, pull, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
        need: pulls_write,
        answerFor: (call) => ok(pulls_presentReview(call.world, call.repository, pulls_pullOf(call), giveReview(call))),
    },
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/dismissals',
        need: { permissions: { 'pull-requests': 'write' } },
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const pull = pulls_pullOf(call);
            const message = textOf(body, 'message');
            if (message === null)
                throw invalid('PullRequestReview', 'message', 'message is missing', 'missing_field');
            const { id } = reviewOf(call, pull);
            const how = { by: loginOf(viewer), message, at: world.clock.now() };
            return ok(pulls_presentReview(world, repository, pull, dismissReview(world, repository, pull.number, id, how)));
        },
    },
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/pulls/{number}/merge',
        need: { permissions: { contents: 'write' } },
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const pull = pulls_pullOf(call);
            if (pull.state !== 'open' || pull.draft || pull.mergeCommit === null)
                throw new Refused(405, 'Pull Request is not mergeable');
            const expected = textOf(body, 'sha');
            if (expected !== null && expected !== pull.headSha)
                throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
            const method = textOf(body, 'merge_method') ?? 'merge';
            if (method !== 'merge' && method !== 'squash' && method !== 'rebase')
                throw unprocessable(`${method} is not a merge method`);
            const sha = mergePullRequest(world, repository, pull.number, {
                method,
                by: loginOf(viewer),
                at: world.clock.now(),
            });
            return ok({ sha, merged: true, message: `Pull Request successfully merged into ${fullNameOf(repository)}` });
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/repository.js
/** Routes on the repository itself: branches, rules, activity, collaborators, environments. */







const HEADS = 'refs/heads/';
const isProtected = (repository, branch) => repository.protectedBranches.includes(branch);
const environmentOf = ({ repository, param }) => {
    const wanted = param('environment').toLowerCase();
    const environment = repository.environments.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (environment === undefined)
        throw notFound();
    return environment;
};
const REPOSITORY_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}',
        need: { permissions: { metadata: 'read' } },
        answerFor: ({ world, repository }) => ok(presentFullRepository(world, repository)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/branches',
        need: { permissions: { contents: 'read' } },
        answerFor: (call) => {
            const branches = [...call.repository.refs].filter(([ref]) => ref.startsWith(HEADS));
            return answerPage(call, branches, ([ref, sha]) => ({
                name: ref.slice(HEADS.length),
                commit: { sha, url: `${repository_apiOf(call.world, call.repository)}/commits/${sha}` },
                protected: isProtected(call.repository, ref.slice(HEADS.length)),
            }));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/branches/{branch+}',
        need: { permissions: { contents: 'read' } },
        answerFor: ({ world, repository, param }) => {
            const branch = param('branch');
            const sha = repository.refs.get(`${HEADS}${branch}`);
            if (sha === undefined)
                throw notFound();
            const url = `${repository_apiOf(world, repository)}/branches/${encodeURIComponent(branch)}`;
            const checks = {
                enforcement_level: isProtected(repository, branch) ? 'non_admins' : 'off',
                contexts: [],
                checks: [],
            };
            return ok({
                name: branch,
                commit: presentCommit(world, repository, git_objects_readCommit(repository.objects, sha)),
                _links: { self: url, html: `${repository_pageOf(world, repository)}/tree/${encodeURIComponent(branch)}` },
                protected: isProtected(repository, branch),
                protection: { enabled: isProtected(repository, branch), required_status_checks: checks },
                protection_url: `${url}/protection`,
            });
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/rules/branches/{branch+}',
        need: { permissions: { metadata: 'read' } },
        answerFor: (call) => answerPage(call, call.repository.rules, (rule) => rule),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/activity',
        need: { permissions: { contents: 'read' } },
        answerFor: (call) => {
            const { query, repository, world } = call;
            const ref = query.get('ref');
            const wanted = ref === null || ref.startsWith('refs/') ? ref : `${HEADS}${ref}`;
            const entries = repository.activity.filter((entry) => (wanted === null || entry.ref === wanted) &&
                (query.get('activity_type') ?? entry.type) === entry.type &&
                (query.get('actor') ?? entry.login).toLowerCase() === entry.login.toLowerCase());
            const newestFirst = [...entries].sort((a, b) => b.timestamp.localeCompare(a.timestamp) || b.id - a.id);
            const sorted = query.get('direction') === 'asc' ? newestFirst.reverse() : newestFirst;
            return answerCursor(call, sorted, (entry) => presentActivity(world, entry));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
        need: { permissions: { metadata: 'read' } },
        answerFor: ({ world, repository, param }) => {
            const account = findAccount(world, param('username'));
            if (account === null)
                throw notFound();
            return ok(presentPermission(world, repository, account));
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/environments',
        need: { permissions: { actions: 'read' } },
        answerFor: (call) => answerCounted(call, 'environments', call.repository.environments, (environment) => presentEnvironment(call.world, call.repository, environment)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/environments/{environment}',
        need: { permissions: { actions: 'read' } },
        answerFor: (call) => ok(presentEnvironment(call.world, call.repository, environmentOf(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies',
        need: { permissions: { actions: 'read' } },
        answerFor: (call) => {
            const environment = environmentOf(call);
            return answerCounted(call, 'branch_policies', environment.branchPolicies ?? [], (pattern) => presentBranchPolicy(environment, pattern));
        },
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/environments/{environment}',
        need: { permissions: { administration: 'write' }, role: 'admin' },
        answerFor: ({ repository, param }) => {
            const wanted = param('environment').toLowerCase();
            const at = repository.environments.findIndex(({ name }) => name.toLowerCase() === wanted);
            if (at < 0)
                throw notFound();
            repository.environments.splice(at, 1);
            return { status: 204 };
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/deploying.js




const deploying_deploy = (world, repository, options) => {
    const sha = options.sha ?? resolveCommit(repository, options.ref);
    if (sha === null)
        throw new Error(`there is no ${options.ref} to deploy`);
    const login = options.creator ?? ACTIONS_BOT.login;
    const at = happen(world, options.at);
    const deployment = {
        id: world.nextId('deployment'),
        sha,
        ref: options.ref,
        task: options.task ?? 'deploy',
        environment: options.environment,
        description: options.description ?? null,
        payload: options.payload ?? {},
        login,
        viaApp: login.endsWith('[bot]'),
        createdAt: at,
        statuses: [],
    };
    repository.deployments.push(deployment);
    const targetUrl = options.run === undefined ? '' : `${world.urls.html}/${fullNameOf(repository)}/actions/runs/${options.run}/job/1`;
    for (const state of options.statuses ?? ['in_progress', 'success']) {
        addDeploymentStatus(world, repository, deployment, { state, login, targetUrl, at: options.at ?? at });
    }
    return deployment;
};
const addDeploymentStatus = (world, repository, deployment, given) => {
    const at = happen(world, given.at);
    const make = (state) => ({
        id: world.nextId('deployment-status'),
        state,
        login: given.login,
        viaApp: given.login.endsWith('[bot]'),
        description: given.description ?? '',
        targetUrl: given.targetUrl ?? '',
        environmentUrl: given.environmentUrl ?? '',
        createdAt: at,
    });
    if (given.state === 'success') {
        for (const earlier of repository.deployments) {
            const isActive = earlier.statuses.at(-1)?.state === 'success';
            if (earlier !== deployment && earlier.environment === deployment.environment && isActive)
                earlier.statuses.push(make('inactive'));
        }
    }
    const status = make(given.state);
    deployment.statuses.push(status);
    return status;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/runs.js
/** Routes on workflow runs and deployments. */







const runs_STATES = ['error', 'failure', 'inactive', 'pending', 'success', 'queued', 'in_progress'];
const isState = (state) => runs_STATES.includes(state);
const runOf = (call) => {
    const run = call.repository.runs.find((candidate) => String(candidate.id) === call.param('run'));
    if (run === undefined)
        throw notFound();
    return run;
};
const deploymentOf = (call) => {
    const found = call.repository.deployments.find((candidate) => String(candidate.id) === call.param('deployment'));
    if (found === undefined)
        throw notFound();
    return found;
};
const listRuns = (call) => {
    const { query } = call;
    const matches = (key, value) => (query.get(key) ?? value) === value;
    // `FROM..TO` and `>=FROM`, the two forms of GitHub's that are asked with.
    const created = query.get('created') ?? '';
    const [from = '', to = null] = created.replace(/^>=/u, '').split('..');
    const isCreated = ({ createdAt }) => created === '' ||
        (Date.parse(createdAt) >= Date.parse(from) && (to === null || Date.parse(createdAt) <= Date.parse(to)));
    return call.repository.runs
        .filter((run) => isCreated(run) &&
        matches('event', run.event) &&
        matches('head_sha', run.headSha) &&
        matches('branch', run.headBranch) &&
        matches('actor', run.login) &&
        (!query.has('status') ||
            [run.attempts.at(-1)?.status, run.attempts.at(-1)?.conclusion].includes(query.get('status') ?? '')))
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
};
const createDeployment = (call) => {
    const { world, repository, viewer, body } = call;
    const ref = textOf(body, 'ref');
    const sha = ref === null ? null : findCommit(repository, ref);
    if (ref === null || sha === null)
        throw new Refused(422, `No ref found for: ${ref ?? ''}`);
    const statuses = repository.statuses.filter((status) => status.sha === sha);
    const latest = new Map(statuses.map((status) => [status.context, status]));
    const required = Array.isArray(body['required_contexts']) ? body['required_contexts'] : [...latest.keys()];
    if (required.some((context) => latest.get(String(context))?.state !== 'success')) {
        throw new Refused(409, `Conflict: Commit status checks failed for ${ref}.`);
    }
    return deploying_deploy(world, repository, {
        ref,
        sha,
        environment: textOf(body, 'environment') ?? 'production',
        statuses: [],
        creator: loginOf(viewer),
        task: textOf(body, 'task') ?? 'deploy',
        description: textOf(body, 'description'),
        payload: body['payload'] ?? {},
        at: world.clock.now(),
    });
};
const OLDEST = 30 * 24 * 60 * 60_000;
/** As a person's \u201cRe-run failed jobs\u201d: only of what has ended, and not long ago. */
const rerunFailed = (call) => {
    const { world, repository, viewer } = call;
    const run = runOf(call);
    if (run.attempts.at(-1)?.status !== 'completed')
        throw new Refused(403, 'This workflow is already running');
    if (Date.parse(world.clock.now()) - Date.parse(run.createdAt) > OLDEST)
        throw new Refused(403, 'Unable to retry this workflow run because it was created over a month ago');
    rerun(world, repository, run.id, { actor: loginOf(viewer), at: world.clock.now() });
    return {};
};
const actions = { permissions: { actions: 'read' } };
const deployments = { permissions: { deployments: 'read' } };
const deploymentsWrite = { permissions: { deployments: 'write' } };
const RUN_ROUTES = [
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs',
        need: actions,
        answerFor: (call) => answerCounted(call, 'workflow_runs', listRuns(call), (run) => runs_presentRun(call.world, call.repository, run) ?? {}),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}',
        need: actions,
        answerFor: (call) => ok(runs_presentRun(call.world, call.repository, runOf(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}',
        need: actions,
        answerFor: (call) => {
            const attempt = runs_presentRun(call.world, call.repository, runOf(call), Number(call.param('attempt')));
            if (attempt === null)
                throw notFound();
            return ok(attempt);
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs',
        need: actions,
        answerFor: (call) => {
            const run = runOf(call);
            const number = Number(call.param('attempt'));
            const attempt = run.attempts[number - 1];
            if (attempt === undefined)
                throw notFound();
            const numbered = (attempt.jobs ?? []).map((job, index) => ({ job, index }));
            return answerCounted(call, 'jobs', numbered, ({ job, index }) => presentJob(call.world, call.repository, run, { job, index, number }));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/rerun-failed-jobs',
        need: { permissions: { actions: 'write' } },
        answerFor: (call) => created(rerunFailed(call)),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/actions/runs/{run}/approvals',
        need: actions,
        answerFor: (call) => ok(runOf(call).approvals.map((approval) => presentApproval(call.world, call.repository, approval))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments',
        need: deployments,
        answerFor: (call) => {
            const { query, repository, world } = call;
            const matches = (key, value) => (query.get(key) ?? value) === value;
            const listed = repository.deployments
                .filter((entry) => matches('sha', entry.sha) &&
                matches('ref', entry.ref) &&
                matches('task', entry.task) &&
                matches('environment', entry.environment))
                .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
            return answerPage(call, listed, (entry) => runs_presentDeployment(world, repository, entry));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/deployments',
        need: deploymentsWrite,
        answerFor: (call) => created(runs_presentDeployment(call.world, call.repository, createDeployment(call))),
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments/{deployment}',
        need: deployments,
        answerFor: (call) => ok(runs_presentDeployment(call.world, call.repository, deploymentOf(call))),
    },
    {
        method: 'DELETE',
        template: '/repos/{owner}/{repo}/deployments/{deployment}',
        need: deploymentsWrite,
        answerFor: (call) => {
            const all = call.repository.deployments;
            const entry = deploymentOf(call);
            if (all.length > 1 && !['inactive', undefined].includes(entry.statuses.at(-1)?.state))
                throw new Refused(422, 'We cannot delete an active deployment unless it is the only deployment in a given environment.');
            all.splice(all.indexOf(entry), 1);
            return { status: 204 };
        },
    },
    {
        method: 'GET',
        template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
        need: deployments,
        answerFor: (call) => {
            const entry = deploymentOf(call);
            return answerPage(call, [...entry.statuses].reverse(), (status) => presentDeploymentStatus(call.world, call.repository, entry, status));
        },
    },
    {
        method: 'POST',
        template: '/repos/{owner}/{repo}/deployments/{deployment}/statuses',
        need: deploymentsWrite,
        answerFor: (call) => {
            const { world, repository, viewer, body } = call;
            const entry = deploymentOf(call);
            const state = textOf(body, 'state') ?? '';
            if (!isState(state))
                throw invalid('DeploymentStatus', 'state', 'state is not included in the list', 'invalid');
            const description = textOf(body, 'description') ?? '';
            if (description.length > 140)
                throw invalid('DeploymentStatus', 'description', 'description is too long (maximum is 140 characters)');
            const status = addDeploymentStatus(world, repository, entry, {
                state,
                login: loginOf(viewer),
                description,
                targetUrl: textOf(body, 'log_url') ?? textOf(body, 'target_url') ?? '',
                environmentUrl: textOf(body, 'environment_url') ?? '',
                at: world.clock.now(),
            });
            return created(presentDeploymentStatus(world, repository, entry, status));
        },
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/unimplemented.js
/**
 * Operations that GitHub has and this server has not. They answer 501, so that code which starts to use one fails
 * loudly instead of taking a made-up 404 for GitHub's answer.
 */
const unimplemented_REPOSITORY = '/repos/{owner}/{repo}';
const IN_REPOSITORY = [
    'PATCH ',
    'DELETE ',
    'POST /branches/{branch}/rename',
    'GET /branches/{branch}/protection',
    'POST /git/blobs',
    'POST /git/commits',
    'POST /git/tags',
    'GET /git/tags/{sha}',
    'POST /git/trees',
    'PATCH /git/refs/{ref+}',
    'DELETE /contents/{path+}',
    'GET /commits/{sha}/comments',
    'GET /commits/{sha}/branches-where-head',
    'GET /commits/{ref}/check-suites',
    'GET /check-suites/{suite}',
    'GET /check-suites/{suite}/check-runs',
    'POST /check-runs/{check}/rerequest',
    'GET /collaborators',
    'GET /collaborators/{username}',
    'GET /contributors',
    'POST /issues',
    'GET /issues/{number}',
    'PATCH /issues/{number}',
    'GET /issues/comments',
    'GET /issues/{number}/events',
    'GET /issues/{number}/labels',
    'POST /issues/{number}/labels',
    'GET /pulls/{number}/comments',
    'POST /pulls/{number}/comments',
    'GET /pulls/{number}/merge',
    'GET /pulls/{number}/requested_reviewers',
    'POST /pulls/{number}/requested_reviewers',
    'GET /pulls/{number}/reviews/{review}',
    'PUT /pulls/{number}/reviews/{review}',
    'DELETE /pulls/{number}/reviews/{review}',
    'POST /pulls/{number}/reviews/{review}/events',
    'PUT /pulls/{number}/update-branch',
    'GET /actions/runs/{run}/jobs',
    'GET /actions/runs/{run}/artifacts',
    'GET /actions/runs/{run}/pending_deployments',
    'POST /actions/runs/{run}/pending_deployments',
    'POST /actions/runs/{run}/deployment_protection_rule',
    'POST /actions/runs/{run}/cancel',
    'POST /actions/runs/{run}/rerun',
    'GET /actions/workflows',
    'POST /actions/workflows/{workflow}/dispatches',
    'GET /actions/artifacts',
    'GET /actions/caches',
    'PUT /environments/{environment}',
    'GET /environments/{environment}/deployment_protection_rules',
    'GET /rulesets',
    'GET /rulesets/{ruleset}',
    'GET /releases',
    'GET /releases/latest',
    'GET /releases/{release}',
    'GET /releases/tags/{tag}',
    'GET /tags',
    'GET /teams',
    'POST /dispatches',
    'POST /merges',
    'POST /attestations',
    'GET /attestations/{digest}',
];
const ELSEWHERE = [
    'GET /meta',
    'GET /user',
    'GET /app',
    'GET /installation/repositories',
    'GET /orgs/{org}',
    'GET /orgs/{org}/members',
    'GET /orgs/{org}/members/{username}',
    'GET /orgs/{org}/memberships/{username}',
    'GET /orgs/{org}/teams',
    'GET /orgs/{org}/teams/{team}/teams',
    'GET /search/issues',
    'GET /search/commits',
    'GET /search/code',
];
const UNIMPLEMENTED = [
    ...IN_REPOSITORY.map((line) => line.replace(' ', ` ${unimplemented_REPOSITORY}`)),
    ...ELSEWHERE,
].map((line) => {
    const [method = '', template = ''] = line.split(' ');
    return { method, template };
});

;// CONCATENATED MODULE: ./.build/build/demo/github/routes/writing.js
/** The route that writes a file: a commit on a branch, made by GitHub in the caller's name. */







const putContents = (call) => {
    const { world, repository, viewer, body } = call;
    const { objects } = repository;
    const path = call.param('path');
    const branch = textOf(body, 'branch') ?? repository.defaultBranch;
    const [content, message] = [textOf(body, 'content'), textOf(body, 'message')];
    if (content === null)
        throw invalid('Commit', 'content', 'content is missing', 'missing_field');
    if (message === null || message === '')
        throw invalid('Commit', 'message', 'message is missing', 'missing_field');
    const parent = repository.refs.get(`refs/heads/${branch}`);
    if (parent === undefined)
        throw new Refused(404, `Branch ${branch} not found`);
    if (repository.protectedBranches.includes(branch)) {
        throw new Refused(409, 'Could not update file: Changes must be made through a pull request.');
    }
    const before = findEntry(objects, git_objects_readCommit(objects, parent).tree, path);
    const given = textOf(body, 'sha');
    if (before !== null && given === null)
        throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (before !== null && given !== before.sha)
        throw new Refused(409, `${path} does not match ${given}`);
    const at = world.clock.now();
    const files = new Map(filesAt(objects, parent));
    files.set(path, { mode: '100644', sha: writeBlob(objects, Buffer.from(content, 'base64')) });
    const sha = writeCommit(objects, {
        tree: writeTree(objects, files),
        parents: [parent],
        author: identify(world, loginOf(viewer), at),
        committer: webFlow(at),
        message,
        verification: verify('valid', at),
    });
    moveReference(world, repository, `refs/heads/${branch}`, sha, {
        login: loginOf(viewer),
        at,
        startsRun: viewer.kind !== 'app',
    });
    const entry = findEntry(objects, git_objects_readCommit(objects, sha).tree, path);
    return {
        status: before === null ? 201 : 200,
        body: {
            content: entry === null ? null : presentContentEntry(world, repository, entry, path, branch),
            commit: presentGitCommit(world, repository, git_objects_readCommit(objects, sha)),
        },
    };
};
const WRITING_ROUTES = [
    {
        method: 'PUT',
        template: '/repos/{owner}/{repo}/contents/{path+}',
        need: { permissions: { contents: 'write' } },
        answerFor: putContents,
    },
];

;// CONCATENATED MODULE: ./.build/build/demo/github/routing.js
/** Finds the route of a request and answers it: repository, permission, handler, in GitHub's order of refusals. */













const compile = (template) => {
    const names = [];
    const source = template.replace(/\{(\w+)(\+?)\}/g, (_, name, rest) => {
        names.push(name);
        return rest === '+' ? '(.+)' : '([^/]+)';
    });
    return { expression: new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('(\\.+)', '(.+)')}$`), names };
};
const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new Refused(400, 'Bad Request');
    }
};
const readParams = (pattern, path) => {
    const found = pattern.expression.exec(path);
    return found === null ? null : new Map(pattern.names.map((name, at) => [name, decode(found[at + 1] ?? '')]));
};
/** The repository that a full name means today, or the one that had it and moved. */
const routing_findRepository = (world, fullName) => {
    const present = world.repositories.get(fullName.toLowerCase());
    if (present !== undefined)
        return { repository: present, hasMoved: false };
    const moved = [...world.repositories.values()].find((candidate) => candidate.formerNames.some((name) => name.toLowerCase() === fullName.toLowerCase()));
    return moved === undefined ? null : { repository: moved, hasMoved: true };
};
const onRepository = (route) => ({
    ...route,
    answer: (call) => {
        const found = routing_findRepository(call.world, `${call.param('owner')}/${call.param('repo')}`);
        if (found === null)
            throw notFound();
        if (found.hasMoved) {
            const rest = call.path.split('/').slice(4).join('/');
            const url = `${call.world.urls.api}/repositories/${found.repository.id}${rest === '' ? '' : `/${rest}`}`;
            throw new Refused(route.method === 'GET' ? 301 : 307, 'Moved Permanently', { url }, { location: url });
        }
        checkRepository(call, route.method, found.repository, route.need);
        return route.answerFor({ ...call, repository: found.repository });
    },
});
// Longer, more specific templates stand before `commits/{ref+}`, which would take their paths for a branch's name.
const ROUTES = [
    ...[
        ...CHECK_ROUTES,
        ...COMMIT_ROUTES,
        ...GIT_ROUTES,
        ...ISSUE_ROUTES,
        ...PULL_ROUTES,
        ...RUN_ROUTES,
        ...WRITING_ROUTES,
    ].map(onRepository),
    ...REPOSITORY_ROUTES.map(onRepository),
    ...PEOPLE_ROUTES,
    ...GRAPHQL_ROUTES,
].map((route) => ({ route, pattern: compile(route.template) }));
const KNOWN_ELSEWHERE = UNIMPLEMENTED.map(({ method, template }) => ({ method, pattern: compile(template) }));
/** Every operation that is answered, as `GET /repos/{owner}/{repo}`; tests check that each is exercised. */
const OPERATIONS = ROUTES.map(({ route }) => `${route.method} ${route.template}`);
/** `/repositories/ID/\u2026` is where GitHub sends those who use an old name. */
const resolveIds = (world, path) => {
    const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    const repository = [...world.repositories.values()].find((candidate) => String(candidate.id) === found?.[1]);
    return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${found?.[2] ?? ''}`;
};
const answerCall = (method, call) => {
    const path = resolveIds(call.world, call.path);
    // First: `branches/{branch+}` would take `main/protection` for a branch's name.
    const isKnown = KNOWN_ELSEWHERE.some((known) => known.method === method && known.pattern.expression.test(path));
    if (isKnown)
        throw new Refused(501, `The embedded GitHub does not implement ${method} ${path}`);
    for (const { route, pattern } of ROUTES) {
        const params = route.method === method ? readParams(pattern, path) : null;
        if (params === null)
            continue;
        const param = (name) => params.get(name) ?? '';
        return {
            answer: route.answer({ ...call, path, param }),
            operation: `${method} ${route.template}`,
            isUnknown: false,
        };
    }
    return { answer: { status: 404, body: notFound().body }, operation: null, isUnknown: true };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/issues.js

const openIssue = (world, repository, options) => {
    const at = happen(world, options.at);
    const by = options.labelledBy ?? options.by;
    const issue = {
        id: world.nextId('pull'),
        number: repository.pulls.length + repository.issues.length + 1,
        login: options.by,
        title: options.title ?? 'Stop',
        body: options.body ?? null,
        state: 'open',
        createdAt: at,
        closed: null,
        labels: (options.labels ?? []).map((name) => ({ id: world.nextId('event'), name, by, at })),
    };
    repository.issues.push(issue);
    return issue;
};
const editIssue = (repository, number, changes) => {
    const issue = repository.issues.find((one) => one.number === number);
    if (issue === undefined)
        throw new Error(`there is no issue ${number}`);
    Object.assign(issue, changes);
};
const closeIssue = (world, repository, number, given = {}) => {
    const issue = repository.issues.find((one) => one.number === number);
    if (issue === undefined)
        throw new Error(`there is no issue ${number}`);
    const at = happen(world, given.at);
    Object.assign(issue, { state: 'closed', closed: { id: world.nextId('event'), by: given.by ?? issue.login, at } });
};

;// CONCATENATED MODULE: ./.build/build/demo/github/actions/pushing.js



const pusherOf = (options) => {
    const author = options.commits?.[0]?.author ?? options.author;
    const login = options.actor ?? (typeof author === 'string' ? author : undefined);
    if (login === undefined)
        throw new Error('say who pushes: actor, or an author that is a login');
    return login;
};
/** Writes the commits and moves the branch, which it makes if need be; answers the new head. */
const push = (world, repository, branch, options) => {
    const login = pusherOf(options);
    const ref = `refs/heads/${branch}`;
    const isForced = options.force === true;
    const present = repository.refs.get(ref);
    let parent = present ?? null;
    if (present === undefined || isForced) {
        const start = options.from ?? (repository.refs.has(`refs/heads/${repository.defaultBranch}`) ? repository.defaultBranch : null);
        parent = start === null ? null : resolveCommit(repository, start);
        if (start !== null && parent === null)
            throw new Error(`there is no ${start} to start ${branch} from`);
    }
    const at = happen(world, options.at);
    for (const draft of options.commits ?? [options])
        parent = writeDraft(world, repository, parent, draft, { login, at });
    if (parent === null)
        throw new Error('a push needs a commit');
    moveReference(world, repository, ref, parent, {
        login,
        at,
        ...(isForced && present !== undefined ? { type: 'force_push' } : {}),
        reanchorReviews: options.reanchorReviews ?? false,
        startsRun: options.startsRun ?? true,
    });
    return parent;
};
/** Points a branch at a commit that exists already, as a force push; makes the branch if need be. */
const forcePush = (world, repository, branch, options) => {
    const sha = resolveCommit(repository, options.to);
    if (sha === null)
        throw new Error(`there is no commit ${options.to}`);
    moveReference(world, repository, `refs/heads/${branch}`, sha, {
        login: options.actor,
        at: happen(world, options.at),
        ...(repository.refs.has(`refs/heads/${branch}`) ? { type: 'force_push' } : {}),
        reanchorReviews: options.reanchorReviews ?? false,
        startsRun: options.startsRun ?? true,
    });
    return sha;
};
const deleteBranch = (world, repository, branch, options) => moveReference(world, repository, `refs/heads/${branch}`, null, {
    login: options.actor,
    at: happen(world, options.at),
});
/** Sets a lightweight tag, moving it where it exists. */
const tag = (world, repository, name, target, options = {}) => {
    const sha = resolveCommit(repository, target);
    if (sha === null)
        throw new Error(`there is no commit ${target}`);
    happen(world, options.at);
    repository.refs.set(`refs/tags/${name}`, sha);
    return sha;
};

;// CONCATENATED MODULE: ./.build/build/demo/github/scenario.js
/**
 * What a scenario may do to the embedded GitHub, by repository name: everything that people do in a browser or with
 * git. Each action stamps what it makes with the server's clock, or with the `at` that it is given.
 */










const bindScenario = (world) => {
    const find = (name) => {
        const repository = world.repositories.get(name.toLowerCase());
        if (repository === undefined)
            throw new Error(`there is no repository ${name}; name it in the seed`);
        return repository;
    };
    return {
        repository: find,
        commit: (name, ref) => {
            const sha = resolveCommit(find(name), ref);
            if (sha === null)
                throw new Error(`${name} has no ${ref}`);
            return sha;
        },
        push: (name, branch, options) => push(world, find(name), branch, options),
        forcePush: (name, branch, options) => forcePush(world, find(name), branch, options),
        deleteBranch: (name, branch, options) => deleteBranch(world, find(name), branch, options),
        tag: (name, label, target, options) => tag(world, find(name), label, target, options),
        openPullRequest: (name, options) => pull_requests_openPullRequest(world, find(name), options),
        pull: (name, number) => readPull(find(name), number),
        retarget: (name, number, base, options) => retarget(world, find(name), number, base, options),
        setDraft: (name, number, isDraft, options) => setDraft(world, find(name), number, isDraft, options),
        closePullRequest: (name, number, options) => closePullRequest(world, find(name), number, options),
        reopenPullRequest: (name, number, options) => reopenPullRequest(world, find(name), number, options),
        openIssue: (name, options) => openIssue(world, find(name), options),
        editIssue: (name, number, changes) => editIssue(find(name), number, changes),
        closeIssue: (name, number, given) => closeIssue(world, find(name), number, given),
        comment: (name, number, options) => comment(world, find(name), number, options),
        review: (name, number, login, options) => review(world, find(name), number, login, options),
        editReview: (name, number, id, options) => editReview(world, find(name), number, id, options),
        dismissReview: (name, number, id, options) => dismissReview(world, find(name), number, id, options),
        mergePullRequest: (name, number, options) => mergePullRequest(world, find(name), number, options),
        updateBranch: (name, number, options) => updateBranch(world, find(name), number, options),
        enqueue: (name, numbers, options) => enqueue(world, find(name), numbers, options),
        landGroup: (name, group, options) => landGroup(world, find(name), group, options),
        deploy: (name, options) => deploying_deploy(world, find(name), options),
        addDeploymentStatus: (name, deployment, given) => addDeploymentStatus(world, find(name), deployment, given),
        startRun: (name, options) => startRun(world, find(name), options),
        rerun: (name, id, options) => rerun(world, find(name), id, options),
        endRun: (name, id, jobs, at) => endRun(world, find(name), id, jobs, at),
        approveRun: (name, id, answer) => approveRun(world, find(name), id, answer),
        addUser: (login, given) => addAccount(world, login, given),
        addRepository: (name, given) => addRepository(world, name, given),
        addEnvironment: (name, environment, given) => addEnvironment(world, find(name), environment, given ?? {}),
        setTeam: (organization, slug, members, id) => addTeam(world, organization, slug, members, id),
        setRole: (name, login, role) => {
            if (role === null)
                find(name).roles.delete(login.toLowerCase());
            else
                find(name).roles.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
        },
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/github/server.js
/**
 * The HTTP side of the embedded GitHub: loopback only, one process, nothing written to disk. Every request is logged
 * before it is answered, and no answer leaves without GitHub's usual headers.
 */









/** Bytes of a request body; more is no request that we ever send. */
const LARGEST_BODY = 16 * 1024 * 1024;
const startGitHub = async (seed = {}) => {
    const requests = [];
    const faults = new Set();
    const watchers = [];
    const observers = [];
    const stops = new Set();
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => void handle(request, response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const prefix = seed.apiPrefix ?? '';
    const url = `http://127.0.0.1:${server.address().port}${prefix}`;
    const world = createWorld(seed, url);
    const take = async (call) => {
        const target = new URL(call.target, url);
        // GitHub Enterprise answers GraphQL beside `/api/v3`, and not below it.
        const isGraphql = target.pathname === `${prefix.replace(/\/v3$/, '')}/graphql`;
        const isBelow = isGraphql || target.pathname.startsWith(`${prefix}/`);
        const entry = {
            nth: requests.length + 1,
            method: call.method,
            path: isGraphql ? '/graphql' : isBelow ? target.pathname.slice(prefix.length) : target.pathname,
            query: target.search.slice(1),
            body: parseJson(call.body),
            status: 0,
            unknown: !isBelow,
            operation: null,
        };
        requests.push(entry);
        for (const watcher of watchers)
            watcher(entry);
        if (seed.delayMs !== undefined)
            await (0,promises_namespaceObject.setTimeout)(seed.delayMs);
        await seed.answersAfter?.();
        const fault = [...faults].find((candidate) => candidate.match(entry.method, entry.path, entry.nth, entry)) ?? null;
        if (fault?.once === true)
            faults.delete(fault);
        if (fault?.mode === 'destroy' || fault?.mode === 'hang')
            return { reply: null, fault };
        const own = reachesRoute(fault) ? answer(world, call, entry, isBelow, target.searchParams) : null;
        let reply = own ?? replyOf(fault ?? { match: () => true });
        if (own === null)
            reply = { ...reply, headers: { ...commonHeaders(world, entry.path), ...reply.headers } };
        if (fault?.alter !== undefined)
            reply = fault.alter(reply);
        if (fault?.mode === 'truncate')
            reply = { ...reply, body: Buffer.from(reply.body).subarray(0, Math.floor(reply.body.length / 2)) };
        entry.status = reply.status;
        for (const observer of observers)
            observer({ request: entry, reply, isFaulty: fault !== null });
        return { reply, fault };
    };
    const handle = async (request, response) => {
        const { method = 'GET', url: target = '/', headers } = request;
        const { reply, fault } = await take({ method, target, headers, body: await readBody(request) });
        if (fault?.mode === 'destroy')
            return void request.socket.destroy();
        if (reply === null)
            return;
        if (fault?.mode === 'drip')
            stops.add(drip(response, reply));
        else
            send(response, reply);
    };
    return {
        ...bindScenario(world),
        url,
        serverUrl: world.urls.html,
        requests,
        state: world,
        fault: (fault) => {
            faults.add(fault);
            return () => void faults.delete(fault);
        },
        isUndisturbed: () => faults.size === 0 && watchers.length === 0 && seed.rateLimit === undefined,
        beforeEach: (callback) => void watchers.push(callback),
        observe: (callback) => void observers.push(callback),
        fetch: async (address, init = {}) => {
            const { pathname, search, href } = new URL(address instanceof Request ? address.url : address);
            const headers = Object.fromEntries(new Headers(init.headers ?? {}));
            const body = typeof init.body === 'string' ? init.body : '';
            const { reply, fault } = await take({
                method: init.method ?? 'GET',
                target: `${pathname}${search}`,
                headers,
                body,
            });
            if (reply === null || fault?.mode !== undefined)
                throw new TypeError('fetch failed');
            const hasBody = reply.status !== 204 && reply.status !== 304;
            const response = new Response(hasBody ? reply.body : null, { status: reply.status, headers: reply.headers });
            return Object.defineProperty(response, 'url', { value: href });
        },
        setClock: (instant) => world.clock.set(instant),
        advance: (milliseconds) => world.clock.advance(milliseconds),
        close: () => new Promise((resolve) => {
            for (const stop of stops)
                stop();
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
};
const readBody = async (request) => {
    const parts = [];
    let size = 0;
    for await (const part of request) {
        size += part.length;
        if (size > LARGEST_BODY)
            break;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
};
const parseJson = (text) => {
    if (text === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const commonHeaders = (world, path) => {
    const { limit, used } = path === '/graphql' ? world.points : world.rate;
    return {
        date: new Date(world.clock.millis()).toUTCString(),
        'content-type': 'application/json; charset=utf-8',
        'x-github-media-type': 'github.v3; format=json',
        'x-github-api-version-selected': '2022-11-28',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - used)),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.floor(world.clock.millis() / 1000) + 3600),
        'x-ratelimit-resource': path === '/graphql' ? 'graphql' : 'core',
    };
};
/** Answers a request from the state, whatever faults may do to the answer afterwards. */
const answer = (world, request, entry, isBelow, query) => {
    const refuse = (refusal) => ({
        status: refusal.status,
        body: refusal.body,
        headers: refusal.headers,
    });
    let outcome;
    try {
        if (!isBelow)
            throw new Refused(404, 'Not Found');
        const viewer = recogniseViewer(world, request.headers.authorization);
        if (entry.path === '/graphql')
            spend(world.points);
        else if (entry.path !== '/rate_limit')
            spend(world.rate);
        const isObject = typeof entry.body === 'object' && entry.body !== null && !Array.isArray(entry.body);
        if (entry.body !== null && !isObject)
            throw new Refused(400, 'Problems parsing JSON');
        const result = answerCall(entry.method, {
            world,
            viewer,
            path: entry.path,
            query,
            body: isObject ? entry.body : {},
            accept: request.headers.accept ?? '',
        });
        entry.operation = result.operation;
        entry.unknown = result.isUnknown;
        outcome = result.answer;
    }
    catch (error) {
        if (error instanceof Refused)
            outcome = refuse(error);
        else
            outcome = {
                status: 500,
                body: { message: `The embedded GitHub failed: ${error instanceof Error ? error.stack : String(error)}` },
            };
    }
    const content = Buffer.isBuffer(outcome.body)
        ? outcome.body
        : outcome.body === undefined
            ? ''
            : JSON.stringify(outcome.body);
    const etag = `W/"${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('hex')}"`;
    const headers = { ...commonHeaders(world, entry.path), ...outcome.headers };
    if (entry.method !== 'GET' || outcome.status !== 200)
        return { status: outcome.status, headers, body: content };
    if (request.headers['if-none-match'] !== etag)
        return { status: 200, headers: { ...headers, etag }, body: content };
    // An answer that has not changed costs nothing.
    world.rate.used -= 1;
    return { status: 304, headers: { ...commonHeaders(world, entry.path), etag }, body: '' };
};
const spend = (rate) => {
    if (rate.used >= rate.limit)
        throw new Refused(403, 'API rate limit exceeded for installation.');
    rate.used += 1;
};
const send = (response, reply) => {
    // Node adds a Date of its own unless one is set; a fault that took it away means it.
    response.sendDate = false;
    const hasBody = reply.status !== 204 && reply.status !== 304;
    response.writeHead(reply.status, {
        ...reply.headers,
        ...(hasBody ? { 'content-length': String(Buffer.byteLength(reply.body)) } : {}),
    });
    response.end(hasBody ? reply.body : undefined);
};

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./.build/build/demo/runner/action-metadata.js
/** What a runner needs of an `action.yml`: inputs with their defaults, outputs, entry points. */

const keysOf = (value) => (typeof value === 'object' && value !== null ? value : {});
const parseActionMetadata = (text) => {
    // A scalar reaches an action as it is written: `default: 010` is "010" and no number.
    const file = keysOf((0,dist/* parse */.qg)(text, { schema: 'failsafe' }));
    const inputs = Object.entries(keysOf(file['inputs'])).map(([name, value]) => {
        const { default: given, required } = keysOf(value);
        return [name, { default: typeof given === 'string' ? given : null, required: required === 'true' }];
    });
    const runs = Object.entries(keysOf(file['runs'])).map(([key, value]) => [key, String(value)]);
    return { inputs: new Map(inputs), outputs: Object.keys(keysOf(file['outputs'])), runs: new Map(runs) };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner/commands.js
/**
 * What the runner reads out of a step's log lines: `::name key=value::data` at a line's start, and the old
 * `##[name key=value]data` anywhere in a line. The old form is why text from outside must never reach a log bare.
 */

/** Characters of an annotation's message; the rest is cut. */
const LONGEST_MESSAGE = 4096;
const REGISTERED = ('add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice ' +
    'remove-matcher save-state set-env set-output stop-commands warning').split(' ');
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) => text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
const unescapeOld = (text) => text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
const readProperties = (text, separator, decode) => {
    const pairs = text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part.includes('='));
    return new Map(pairs.map((part) => [part.slice(0, part.indexOf('=')).toLowerCase(), decode(part.slice(part.indexOf('=') + 1))]));
};
const parseCommand = (line, registered) => {
    const build = (info, data, separator, decode) => {
        const space = info.indexOf(' ');
        const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
        if (!registered.has(name))
            return null;
        return { name, properties: readProperties(space < 0 ? '' : info.slice(space + 1), separator, decode), data };
    };
    const trimmed = line.trimStart();
    if (trimmed.startsWith('::')) {
        const end = trimmed.indexOf('::', 2);
        const command = end < 0 ? null : build(trimmed.slice(2, end), unescapeData(trimmed.slice(end + 2)), ',', unescapeProperty);
        if (command !== null)
            return command;
    }
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    return end < 0 ? null : build(line.slice(start + 3, end), unescapeOld(line.slice(end + 1)), ';', unescapeOld);
};
const readAnnotation = (level, command, workspace) => {
    const number = (key) => {
        const text = command.properties.get(key.toLowerCase());
        return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
    };
    const file = command.properties.get('file');
    const line = number('line');
    const endLine = number('endLine') ?? line;
    // A column means nothing once the annotation spans lines.
    const hasColumn = line !== undefined && line === endLine;
    const [col, endColumn] = hasColumn ? [number('col'), number('endColumn')] : [undefined, undefined];
    const title = command.properties.get('title');
    return {
        level,
        message: command.data.slice(0, LONGEST_MESSAGE),
        ...(title === undefined || title === '' ? {} : { title }),
        ...(file === undefined || file === '' ? {} : { file: (0,external_node_path_namespaceObject.isAbsolute)(file) ? (0,external_node_path_namespaceObject.relative)(workspace, file) : file }),
        ...(line === undefined ? {} : { line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(col === undefined ? {} : { col }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
};
/** Gives a function that takes the step's lines one by one, and the results that it fills. */
const createCommandReader = (workspace) => {
    const results = {
        outputs: new Map(),
        state: new Map(),
        annotations: [],
        masks: [],
        log: [],
        problems: [],
    };
    const registered = new Set(REGISTERED);
    let stopToken = null;
    const read = (line) => {
        const command = parseCommand(line, registered);
        if (command === null)
            results.log.push(line);
        else if (stopToken !== null)
            readStopped(command, line, stopToken);
        else if (command.name === 'stop-commands')
            stop(command.data.toLowerCase());
        else
            obey(command, line);
    };
    /** While stopped, a command is text, but for the token that resumes. */
    const readStopped = (command, line, token) => {
        if (command.name !== token) {
            results.log.push(line);
            return;
        }
        registered.delete(token);
        stopToken = null;
    };
    const stop = (token) => {
        if (token === '' || registered.has(token)) {
            results.problems.push(`Invalid stop-commands token '${token}'`);
            return;
        }
        stopToken = token;
        registered.add(token);
    };
    const obey = (command, line) => {
        const { name, data, properties } = command;
        switch (name) {
            case 'set-output':
            case 'save-state': {
                const key = properties.get('name') ?? '';
                if (key === '')
                    results.problems.push(`Required field 'name' is missing in ##[${name}] command.`);
                else
                    (name === 'set-output' ? results.outputs : results.state).set(key, data);
                return;
            }
            case 'set-env':
            case 'add-path':
                results.problems.push(`The \`${name}\` command is disabled.`);
                return;
            case 'add-mask':
                results.masks.push(...[data, ...data.split(/\r?\n/)].filter((mask, at, all) => mask.trim() !== '' && all.indexOf(mask) === at));
                return;
            case 'error':
            case 'warning':
            case 'notice':
                results.annotations.push(readAnnotation(name, command, workspace));
                results.log.push(`##[${name}]${data}`);
                return;
            case 'group':
            case 'endgroup':
                results.log.push(`##[${name}]${data}`);
                return;
            case 'debug':
                return;
            default:
                results.log.push(line);
        }
    };
    return { results, read };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner/files.js
/** The grammar of the runner's command files (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`), with the runner's own refusals. */
/** The next line and the place after it; on Linux only LF ends a line. Null at the end of the text. */
const readLine = (text, from) => {
    if (from >= text.length)
        return null;
    const end = text.indexOf('\n', from);
    return end < 0
        ? { line: text.slice(from), next: text.length, isEnded: false }
        : { line: text.slice(from, end), next: end + 1, isEnded: true };
};
/** Reads until the first fault; what stood before it counts, as in the runner. */
const parseKeyValues = (text) => {
    const values = new Map();
    const stop = (problem) => ({ values, problem });
    let at = 0;
    for (let read = readLine(text, at); read !== null; read = readLine(text, at)) {
        at = read.next;
        const { line } = read;
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
            const name = line.slice(0, heredoc);
            const delimiter = line.slice(heredoc + 2);
            if (name === '' || delimiter === '')
                return stop(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
            const start = at;
            let end = at;
            for (;;) {
                const inner = readLine(text, at);
                if (inner === null)
                    return stop(`Invalid value. Matching delimiter not found '${delimiter}'`);
                at = inner.next;
                if (inner.line === delimiter)
                    break;
                if (!inner.isEnded)
                    return stop(`Invalid value. EOF delimiter '${delimiter}' must stand on a line of its own`);
                end = at - 1;
            }
            values.set(name, text.slice(start, Math.max(start, end)));
            continue;
        }
        if (equals < 0)
            return stop(`Invalid format '${line}'`);
        if (equals === 0)
            return stop(`Invalid format '${line}'. Name must not be empty`);
        values.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return { values, problem: null };
};

;// CONCATENATED MODULE: ./.build/build/demo/runner/runner.js
/**
 * Runs a JavaScript action as the GitHub runner does: the same inputs, environment, files and log commands, a child
 * process with nothing on its standard input, and nothing of the caller's own environment inside it.
 */









const LARGEST_SUMMARY = 1024 * 1024;
const SHOWN_PER_LEVEL = 10;
const FILES = ['output', 'env', 'path', 'state', 'step_summary'];
const FILE_NAMES = {
    output: 'set_output_',
    env: 'set_env_',
    path: 'add_path_',
    state: 'save_state_',
    step_summary: 'step_summary_',
};
/** Inputs as `INPUT_\u2026` variables: defaults first, then what the workflow gives; dashes stay, spaces become `_`. */
const readInputs = (options, github) => {
    const declared = parseActionMetadata((0,external_node_fs_namespaceObject.readFileSync)(options.actionYml, 'utf8')).inputs;
    const variables = {};
    const variable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    const evaluate = (text) => text.replace(/\$\{\{\s*github\.([\w-]+)\s*\}\}/g, (_, name) => name === 'token' ? (options.token ?? '') : (github[`GITHUB_${name.toUpperCase()}`] ?? ''));
    for (const [name, input] of declared)
        if (input.default !== null)
            variables[variable(name)] = evaluate(input.default);
    const known = new Set([...declared.keys()].map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(options.inputs ?? {}))
        variables[variable(name)] = value;
    return { variables, unexpected: Object.keys(options.inputs ?? {}).filter((name) => !known.has(name.toLowerCase())) };
};
const githubVariables = (options, workspace, eventPath) => {
    const repository = options.env?.['GITHUB_REPOSITORY'] ?? options.event.env?.['GITHUB_REPOSITORY'] ?? 'acme/shop';
    return {
        GITHUB_ACTION: 'gate',
        GITHUB_ACTION_PATH: (0,external_node_path_namespaceObject.dirname)(options.actionYml),
        GITHUB_ACTION_REF: '',
        GITHUB_ACTION_REPOSITORY: '',
        GITHUB_ACTOR: 'octocat',
        GITHUB_ACTOR_ID: '583231',
        GITHUB_API_URL: 'http://127.0.0.1:9',
        GITHUB_BASE_REF: '',
        GITHUB_EVENT_NAME: options.event.name,
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
        GITHUB_HEAD_REF: '',
        GITHUB_JOB: 'gate',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_REF_PROTECTED: 'true',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_ID: '',
        GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
        GITHUB_REPOSITORY_OWNER_ID: '',
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: '',
        GITHUB_TRIGGERING_ACTOR: 'octocat',
        GITHUB_WORKFLOW: 'Change gate',
        GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/change-gate.yml@refs/heads/main`,
        GITHUB_WORKFLOW_SHA: '',
        GITHUB_WORKSPACE: workspace,
        ...options.event.env,
    };
};
/** A module for `node --import` that sets the child's clock on by a constant. */
const clockModule = (at) => {
    const code = `const now = () => real.now() + ${Date.parse(at) - Math.round(performance.timeOrigin + performance.now())}; const real = Date;
globalThis.Date = new Proxy(real, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: () => new real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});`;
    return `data:text/javascript,${encodeURIComponent(code)}`;
};
/** Runs the process to its end and gives every line of both streams to `read`. */
const runProcess = (options, env, cwd, read) => new Promise((resolve, reject) => {
    const clock = options.at === undefined ? [] : ['--import', clockModule(options.at)];
    const child = (0,external_node_child_process_namespaceObject.spawn)(options.node ?? process.execPath, [...clock, options.main], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
    }, options.timeoutMs ?? 60_000);
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', read);
    child.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
    });
    child.on('close', (exitCode, signal) => {
        clearTimeout(timer);
        // The line readers hand over their last line in the same turn; the next one is after it.
        setImmediate(() => resolve({ exitCode, signal, isLate }));
    });
    options.onStart?.((signal) => void child.kill(signal), child.pid);
});
const readTree = (folder) => {
    const entries = (0,external_node_fs_namespaceObject.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => (0,external_node_path_namespaceObject.join)(entry.parentPath, entry.name)).sort();
    return new Map(paths.map((path) => [path.slice(folder.length + 1), (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8')]));
};
const runAction = async (options) => {
    const home = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'runner-'));
    try {
        return await runIn(home, options);
    }
    finally {
        (0,external_node_fs_namespaceObject.rmSync)(home, { recursive: true, force: true });
    }
};
const runIn = async (home, options) => {
    const folder = (name) => {
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(home, name), { recursive: true });
        return (0,external_node_path_namespaceObject.join)(home, name);
    };
    const temp = folder('temp');
    const workspace = options.workspace ?? folder('workspace');
    const eventPath = (0,external_node_path_namespaceObject.join)(folder('event'), 'event.json');
    (0,external_node_fs_namespaceObject.writeFileSync)(eventPath, typeof options.event.payload === 'string' ? options.event.payload : JSON.stringify(options.event.payload));
    const commands = folder('_runner_file_commands');
    const files = {};
    for (const name of FILES) {
        files[name] = (0,external_node_path_namespaceObject.join)(commands, `${FILE_NAMES[name]}${(0,external_node_crypto_namespaceObject.randomUUID)()}`);
        (0,external_node_fs_namespaceObject.writeFileSync)(files[name], '');
    }
    const github = githubVariables(options, workspace, eventPath);
    const { variables, unexpected } = readInputs(options, { ...github, ...options.env });
    const env = {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        HOME: folder('home'),
        LANG: 'C.UTF-8',
        PATH: [(0,external_node_path_namespaceObject.dirname)(options.node ?? process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(external_node_path_namespaceObject.delimiter),
        RUNNER_ARCH: 'X64',
        RUNNER_ENVIRONMENT: 'github-hosted',
        RUNNER_NAME: 'demo',
        RUNNER_OS: 'Linux',
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: folder('tools'),
        ...github,
        ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, files[name]])),
        ...variables,
        ...Object.fromEntries(Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
        ...options.env,
    };
    const { results, read } = createCommandReader(workspace);
    if (options.token !== undefined && options.token !== '')
        results.masks.push(options.token);
    if (unexpected.length > 0) {
        const valid = [...parseActionMetadata((0,external_node_fs_namespaceObject.readFileSync)(options.actionYml, 'utf8')).inputs.keys()];
        const quote = (names) => names.map((name) => `'${name}'`).join(', ');
        results.annotations.push({
            level: 'warning',
            message: `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(valid)}]`,
        });
    }
    const hear = (line) => {
        read(line);
        options.onLine?.(line);
    };
    const ended = options.carryOut === undefined
        ? await runProcess(options, env, workspace, hear)
        : { exitCode: await options.carryOut(env, hear), signal: null, isLate: false };
    if (ended.isLate)
        results.problems.push(`The process did not end within ${options.timeoutMs ?? 60_000} ms.`);
    const content = (name) => (0,external_node_fs_namespaceObject.readFileSync)(files[name], 'utf8');
    const readPairs = (name) => {
        const { values, problem } = parseKeyValues(content(name));
        if (problem !== null)
            results.problems.push(`Unable to process file command '${name}' successfully. ${problem}`);
        return values;
    };
    const setEnv = new Map(readPairs('env'));
    if (setEnv.delete('NODE_OPTIONS'))
        results.problems.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    let summary = content('step_summary');
    const size = Buffer.byteLength(summary);
    if (size > LARGEST_SUMMARY) {
        const got = Math.floor(size / 1024);
        results.annotations.push({
            level: 'error',
            message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
        });
        summary = '';
    }
    const mask = (text) => results.masks.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    const annotations = results.annotations.map((annotation) => ({ ...annotation, message: mask(annotation.message) }));
    const seen = new Map();
    const annotationsShown = annotations.filter(({ level }) => {
        seen.set(level, (seen.get(level) ?? 0) + 1);
        return (seen.get(level) ?? 0) <= SHOWN_PER_LEVEL;
    });
    return {
        exitCode: ended.exitCode,
        signal: ended.signal,
        // The files are read after the step, so they win over what the log said.
        outputs: Object.fromEntries([...results.outputs, ...readPairs('output')]),
        state: Object.fromEntries([...results.state, ...readPairs('state')]),
        env: Object.fromEntries(setEnv),
        path: content('path')
            .split('\n')
            .filter((line) => line !== ''),
        summary,
        annotations,
        annotationsShown,
        masks: results.masks,
        log: mask(results.log.join('\n')),
        problems: results.problems,
        conclusion: ended.exitCode === 0 && results.problems.length === 0 ? 'success' : 'failure',
        files: readTree(temp),
    };
};

;// CONCATENATED MODULE: ./.build/build/demo/story.js
/**
 * The story that `change-gate demo` tells: the built action judges a deployment against an embedded GitHub, as the runner would start
 * it: refused, awaiting, authorised, promoted, and a bot's bump (`chapters.ts`). It needs neither network nor installation, and leaves nothing running.
 */






const STATUS = 'change-gate';
/** @returns whether all went as it was told; null where the files that it plays with are not beside the program */
async function tellStory({ out, err }) {
    const root = findRoot();
    if (root === null) {
        err('change-gate demo: action.yml, dist/index.js and examples/payments are not beside this program; run it from a checkout of change-gate\n');
        return null;
    }
    const files = readExample((0,external_node_path_namespaceObject.join)(root, 'examples', 'payments'));
    const github = await startGitHub(seedOf(files));
    try {
        out(`An embedded GitHub holds ${REPOSITORY}: examples/payments, with staging before production, and a model for Dependabot.\nThe built action (dist/index.js) is run as GitHub's runner runs it.\n`);
        let isAsTold = true;
        for (const [index, chapter] of chaptersOf(github, files, judgeWith(github, root)).entries()) {
            out(`\n${'\u2500'.repeat(78)}\n${index + 1}. ${chapter.title}\n   ${chapter.story}\n${'\u2500'.repeat(78)}\n\n`);
            const result = await chapter.act();
            out(describe(result, statusOf(github)));
            if (result.outputs['decision'] !== chapter.expected) {
                isAsTold = false;
                err(`\nThe demo expected ${chapter.expected} here and got ${result.outputs['decision'] ?? 'nothing'}.\n${result.problems.join('\n')}\n`);
            }
        }
        out(`\nRequests to the embedded GitHub: ${github.requests.length}. Nothing is left running.\n`);
        return isAsTold;
    }
    finally {
        await github.close();
    }
}
/** The built action, as the runner starts it. */
function judgeWith(github, root) {
    return (event, at, inputs) => {
        github.setClock(at);
        return runAction({
            main: (0,external_node_path_namespaceObject.join)(root, 'dist', 'index.js'),
            actionYml: (0,external_node_path_namespaceObject.join)(root, 'action.yml'),
            event,
            inputs: { ...inputs, status: STATUS },
            token: 'ghs_gate',
            at,
        });
    };
}
/** What the gate wrote last beside a commit, as people see it on GitHub. */
function statusOf(github) {
    const status = github.repository(REPOSITORY).statuses.at(-1);
    if (status === undefined)
        return '(none)';
    return `${status.context}: ${status.state}\n                 ${status.description ?? ''}`;
}
function describe({ log, outputs, exitCode }, status) {
    // What follows are the annotations, which people see beside the files and not in the log.
    const shown = (log.split(/^##\[/m)[0] ?? '')
        .split('\n')
        .map((line) => `   ${line}`.trimEnd())
        .join('\n');
    const values = ['decision', 'outcome', 'change-ids', 'risk'].map((name) => `${name}=${outputs[name] ?? ''}`);
    return [
        shown.trimEnd(),
        '',
        `   On GitHub     ${status}`,
        `   Exit code     ${exitCode}`,
        `   Outputs       ${values.join(' ')}`,
        '',
    ].join('\n');
}
/** The folder with action.yml, dist/ and examples/: two above dist/demo/. */
function findRoot() {
    const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url));
    for (const root of [(0,external_node_path_namespaceObject.join)(here, '..', '..'), (0,external_node_path_namespaceObject.join)(here, '..'), (0,external_node_path_namespaceObject.join)(here, '..', '..', '..')]) {
        if (['action.yml', 'dist/index.js', 'examples/payments'].every((path) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(root, path))))
            return root;
    }
    return null;
}
function readExample(folder) {
    const files = {};
    for (const entry of (0,external_node_fs_namespaceObject.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,external_node_path_namespaceObject.join)(entry.parentPath ?? entry.path, entry.name);
        files[path.slice(folder.length + 1).replaceAll('\\', '/')] = (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    return files;
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(408);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
