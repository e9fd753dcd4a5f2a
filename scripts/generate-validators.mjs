// JSON Schema → one CommonJS validator a schema, so that a program loads only those that it uses.
// CommonJS because the bundler turns ajv's ESM output into a module whose `require` fails at run time.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** ajv's run-time imports, written out, so that the generated code stands alone. */
const RUNTIME = {
  // Characters, not units: only where there is one of two units do they have to be counted.
  'require("ajv/dist/runtime/ucs2length").default':
    '(text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length)',
};

/** The schema without what only an editor shows; a reference without a description of its own has its definition's. */
function trim(part, $defs) {
  if (Array.isArray(part)) return part.map((each) => trim(each, $defs));
  if (part === null || typeof part !== 'object') return part;
  if (part.$ref)
    return {
      $ref: part.$ref,
      description: part.description ?? $defs[part.$ref.replace('#/$defs/', '')]?.description ?? '',
    };
  const kept = {};
  for (const [key, value] of Object.entries(part)) {
    if (key === 'examples' || key === 'title' || key === '$comment') continue;
    if (key === 'properties' || key === '$defs')
      kept[key] = Object.fromEntries(
        Object.entries(value).map(([name, of]) => [
          name,
          key === '$defs' ? { title: name, ...trim(of, $defs) } : trim(of, $defs),
        ]),
      );
    else kept[key] = trim(value, $defs);
  }
  return kept;
}

/** What of a schema an error is explained with. */
const EXPLAINING = new Set(['title', 'description', 'minimum', 'maximum']);
/** What leads from a schema to its parts. */
const MAPS = new Set(['properties']);
const PARTS = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'if',
  'then',
  'else',
  'not',
  'anyOf',
  'allOf',
  'oneOf',
]);

/** A schema with what errors are explained with, and nothing else; null where there is nothing. */
function keepWords(part) {
  if (part === null || typeof part !== 'object') return null;
  if (Array.isArray(part)) {
    const words = part.map((each) => keepWords(each) ?? 0);
    return words.every((each) => each === 0) ? null : words;
  }
  const kept = {};
  for (const [key, value] of Object.entries(part)) {
    if (EXPLAINING.has(key) && typeof value !== 'object') kept[key] = value;
    else if (MAPS.has(key))
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, keepWords(of) ?? {}]));
    else if (PARTS.has(key)) {
      const words = keepWords(value);
      if (words !== null) kept[key] = words;
    }
  }
  return Object.keys(kept).length === 0 ? null : kept;
}

/** `schema29.properties.high` as its steps. */
const SCHEMA = /schema\d+(?:\.[A-Za-z_$][\w$]*|\["[^"]+"\]|\[\d+\])*/g;
const stepsOf = (expression) =>
  [...expression.matchAll(/^schema\d+|\.([\w$]+)|\["([^"]+)"\]|\[(\d+)\]/g)].map(
    ([whole, name, quoted, index]) => name ?? quoted ?? index ?? whole,
  );

/** `schema29.properties.high` as `29/properties/high`. */
const pathOf = (expression) => stepsOf(expression).join('/').replace('schema', '');

/** Replaces all of a pattern, which must occur: another version of ajv might write other code. */
function rewrite(code, pattern, text) {
  if (code.search(pattern) < 0)
    throw new Error(`ajv's code no longer has ${pattern}; look at scripts/generate-validators.mjs`);
  return code.replaceAll(pattern, text);
}

/**
 * ajv's code with half of its size gone, because a program reads all of it before each run: errors are noted by one function, without
 * message and data; a schema is parsed from its text when an error is explained; and what only `$data`, `$dynamicRef` and
 * `unevaluatedProperties` need is left out. What is valid, and which errors there are, stays ajv's.
 */
function shorten(code, name) {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, id, text]) => [id, JSON.parse(text)]),
  );
  code = rewrite(code, /^const schema\d+ = \{.*\};\n/gm, '');
  code = rewrite(
    code,
    /^const evaluated0 = validate\d+\.evaluated;\nif\(evaluated0\.dynamicProps\)\{\nevaluated0\.props = undefined;\n\}\nif\(evaluated0\.dynamicItems\)\{\nevaluated0\.items = undefined;\n\}\n/gm,
    '',
  );
  code = rewrite(code, /^validate\d+\.evaluated = .*;\n/gm, '');
  code = rewrite(
    code,
    /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}\)/g,
    '(data, instancePath="")',
  );
  code = code.replaceAll(
    /\{instancePath(?::(.+?))?,parentData:.*?,parentDataProperty:.*?,rootData,dynamicAnchors\}/g,
    (_, path) => path ?? 'instancePath',
  );
  // Which words explain an error is said by a path, so that a schema is only text until then.
  code = rewrite(
    code,
    /^const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:.+?,keyword:("\w+(?: schema)?"),params:(.+),schema:.+?,parentSchema:(schema\d+.*?),data(?::[^}]+)?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/gm,
    (_, _id, path = 'instancePath', keyword, params, schema) =>
      `vErrors = note(vErrors, ${path}, ${keyword}, ${params}, ${JSON.stringify(pathOf(schema))});\nerrors++;`,
  );
  // What is left of the schemas decides: allowed keys and allowed values.
  const values = new Map();
  code = code.replaceAll(SCHEMA, (expression) => {
    const [id, ...steps] = stepsOf(expression);
    if (!schemas.has(id))
      throw new Error(`schemas/${name}.schema.json: ajv's code names ${expression}, which is no schema`);
    let value = schemas.get(id);
    for (const step of steps) value = value[step];
    const isKeys = steps.at(-1) === 'properties';
    const text = JSON.stringify(isKeys ? Object.fromEntries(Object.keys(value).map((key) => [key, 0])) : value);
    if (!values.has(text)) values.set(text, `value${values.size}`);
    return values.get(text);
  });
  const words = JSON.stringify(
    Object.fromEntries([...schemas].map(([id, schema]) => [pathOf(id), keepWords(schema) ?? {}])),
  );
  const constants = [...values].map(([text, id]) => `const ${id} = ${text};\n`).join('');
  const left = code.match(/parentSchema|rootData|dynamicAnchors|const err\d+ = \{i|schemaPath/);
  if (left)
    throw new Error(
      `schemas/${name}.schema.json: "${left[0]}" is left in its validator; look at scripts/generate-validators.mjs`,
    );
  return code.replace(
    /^"use strict";\n/m,
    (strict) => `${strict}${NOTE}const WORDS = ${quoteText(words)};\n${constants}`,
  );
}

/** A text as a literal in single quotes, so that JSON in it stays readable. */
function quoteText(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Notes an error; what explains it is looked up when it is asked for. */
const NOTE = `let words = null;
function note(errors, instancePath, keyword, params, path) {
  const error = {
    instancePath,
    keyword,
    params,
    get parentSchema() {
      words ??= JSON.parse(WORDS);
      return path.split('/').reduce((part, step) => part?.[step], words) ?? {};
    },
  };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;

export function writeValidator(name, schema) {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    allErrors: true,
    coerceTypes: false,
    useDefaults: false,
    removeAdditional: false,
    validateFormats: false,
    // One function a definition, which is smaller. Verbose, so that an error can name its definition, the allowed keys and what they mean.
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: false, lines: true },
  });
  const validate = ajv.compile(trim(schema, schema.$defs ?? {}));
  let code = shorten(standalone.default(ajv, validate), name);
  for (const [call, text] of Object.entries(RUNTIME)) code = code.replaceAll(call, text);
  const left = code.match(/require\([^)]*\)/);
  if (left) throw new Error(`schemas/${name}.schema.json: its validator needs ${left[0]} at run time`);
  return {
    code: `// Generated by scripts/generate.mjs from schemas/${name}.schema.json. Do not edit.\n${code.trim()}\n`,
    declaration: `// Generated by scripts/generate.mjs from schemas/${name}.schema.json. Do not edit.
import type { ${schema.title} } from '../../../domain/terms/generated/shapes.ts' with { 'resolution-mode': 'import' };

type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: unknown;
};

declare const validate: {
  (value: unknown): value is ${schema.title};
  readonly errors?: readonly SchemaError[] | null;
};
export = validate;
`,
  };
}
