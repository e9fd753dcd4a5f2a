import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { REASON_IDS } from '../../src/domain/terms/reasons.ts';

const folder = new URL('../../schemas/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));

type Schema = { readonly [key: string]: unknown };

function read(name: string): Schema {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Every schema inside a schema, with its path. */
function walk(schema: unknown, path = '#'): readonly (readonly [string, Schema])[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((part, index) => walk(part, `${path}/${index}`));
  const own = schema as Schema;
  const inside = Object.entries(own).flatMap(([key, part]) => {
    if (key === 'properties' || key === '$defs')
      return Object.entries(part as Schema).flatMap(([name, of]) => walk(of, `${path}/${key}/${name}`));
    return ['items', 'additionalProperties', 'propertyNames', 'anyOf', 'oneOf', 'allOf', 'if', 'then', 'else'].includes(
      key,
    )
      ? walk(part, `${path}/${key}`)
      : [];
  });
  return [[path, own], ...inside];
}

/** As in scripts/generate.mjs. */
const WRITTEN_ONLY = ['audit', 'board-pack', 'controls', 'forward-schedule', 'measures'];
const isRead = (name: string): boolean =>
  name !== 'facts.schema.json' && !WRITTEN_ONLY.some((one) => name === `${one}.schema.json`);

const isCondition = (path: string): boolean => /\/(?:if|then|else)(?:\/|$)/.test(path);

describe('the public schemas', () => {
  test('are all there', () => {
    expect(names.sort()).toEqual(
      [
        'audit',
        'board-pack',
        'calendar',
        'change-record',
        'controls',
        'facts',
        'forward-schedule',
        'measures',
        'model',
        'policy-test',
        'policy',
        'register',
        'report',
        'statement',
      ].map((name) => `${name}.schema.json`),
    );
  });

  test.each(names)('%s has its id and compiles strictly', (name) => {
    const schema = read(name);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:change-gate:schema:${name.replace('.schema.json', '')}:1`,
    });
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
  });

  describe.each(WRITTEN_ONLY)('%s, which is only ever written', (name) => {
    const all = walk(read(`${name}.schema.json`));
    test('every mapping says what it may hold, and every key what it means', () => {
      const open = all.filter(
        ([, schema]) => schema['type'] === 'object' && schema['additionalProperties'] === undefined,
      );
      expect(open.map(([path]) => path)).toEqual([]);
      const keys = all.filter(([path]) => /\/properties\/[^/]+$/.test(path));
      expect(keys.length).toBeGreaterThan(5);
      const silent = keys.filter(([, schema]) => schema['description'] === undefined && schema['$ref'] === undefined);
      expect(silent.map(([path]) => path)).toEqual([]);
    });
  });

  // The facts are GitHub's words, with bounds of their own.
  describe.each(names.filter(isRead))('%s', (name) => {
    const all = walk(read(name)).filter(([path]) => !isCondition(path));
    const listOf = (isBad: (schema: Schema) => boolean) =>
      all.filter(([, schema]) => isBad(schema)).map(([path]) => path);
    const isType = (schema: Schema, type: string) =>
      schema['type'] === type || (Array.isArray(schema['type']) && schema['type'].includes(type));

    test('every mapping says what it may hold', () => {
      expect(listOf((schema) => isType(schema, 'object') && schema['additionalProperties'] === undefined)).toEqual([]);
    });
    test('every text is bounded', () => {
      expect(
        listOf(
          (schema) => isType(schema, 'string') && schema['enum'] === undefined && schema['maxLength'] === undefined,
        ),
      ).toEqual([]);
    });
    test('every list is bounded', () => {
      expect(listOf((schema) => isType(schema, 'array') && schema['maxItems'] === undefined)).toEqual([]);
    });
    test('every number is bounded', () => {
      expect(
        listOf(
          (schema) =>
            isType(schema, 'integer') &&
            schema['enum'] === undefined &&
            (schema['minimum'] === undefined || schema['maximum'] === undefined),
        ),
      ).toEqual([]);
    });
    test('every key says what it means', () => {
      const keys = all.filter(([path]) => /\/properties\/[^/]+$/.test(path));
      expect(
        keys
          .filter(([, schema]) => schema['description'] === undefined && schema['$ref'] === undefined)
          .map(([path]) => path),
      ).toEqual([]);
      expect(
        listOf(
          (schema) =>
            schema['$ref'] === undefined &&
            schema['anyOf'] === undefined &&
            schema['type'] === 'string' &&
            schema['description'] === undefined &&
            schema['enum'] !== undefined,
        ).filter((path) => !path.includes('/anyOf/')),
      ).toEqual([]);
    });
    test('no format, no uniqueItems, no default', () => {
      expect(
        listOf((schema) => ['format', 'uniqueItems', 'default', '$dynamicRef'].some((key) => key in schema)),
      ).toEqual([]);
    });
    test('no inherited name is a key (D20)', () => {
      expect(listOf((schema) => Object.keys((schema['properties'] ?? {}) as Schema).some((key) => key in {}))).toEqual(
        [],
      );
    });
    test('every pattern is anchored, but for the one that asks for any text, and every example fits', () => {
      for (const [path, schema] of all) {
        const { pattern, examples } = schema as { pattern?: string; examples?: readonly string[] };
        if (pattern === undefined) continue;
        if (pattern !== '\\S') expect(pattern, path).toMatch(/^\^.*\$$/);
        for (const example of examples ?? []) expect(example, path).toMatch(new RegExp(pattern, 'u'));
      }
    });
    test('every pattern is linear', () => {
      const starts = ['a', '.', ' ', '0', 'A=', '/', ';', ',', '-', 'a/', 'https://', 'P', 'T1'];
      for (const [path, schema] of all) {
        const { pattern } = schema as { pattern?: string };
        if (pattern === undefined) continue;
        const regexp = new RegExp(pattern, 'u');
        const start = performance.now();
        for (const part of starts)
          for (const end of ['', '\n', ' ', '\u0000', '*']) regexp.test(part.repeat(20_000) + end);
        // A quadratic pattern needs seconds for one of them.
        expect(performance.now() - start, path).toBeLessThan(1_000);
      }
    });
  });

  test("the report's reasons are the domain's", () => {
    const { $defs } = read('report.schema.json') as { $defs: { Reason: { enum: readonly string[] } } };
    expect($defs.Reason.enum).toEqual(REASON_IDS);
  });
});
