/** The places of a file that was read at once, against those of the full reading: of each part, of its key, and of what is missing in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GOVERNANCE_LIMITS } from '../../../src/files/yaml/limits.ts';
import { parseInFull } from '../../../src/files/yaml/parse-yaml.ts';
import { placesOf } from '../../../src/files/yaml/plain-places.ts';
import { readPlainly } from '../../../src/files/yaml/plain-yaml.ts';
import { yamlFiles } from '../yaml-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
type Pointer = readonly (string | number)[];

function* pointersOf(value: unknown, pointer: Pointer = []): Generator<Pointer> {
  yield pointer;
  yield [...pointer, 'missing'];
  yield [...pointer, 99];
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* pointersOf(item, [...pointer, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* pointersOf(item, [...pointer, key]);
}

/** How many places were compared; 0 where the file is not read at once. */
function compare(text: string): number {
  const plain = readPlainly(text, GOVERNANCE_LIMITS);
  if (plain === undefined) return 0;
  const full = parseInFull(Buffer.from(text), GOVERNANCE_LIMITS);
  const [document] = full.kind === 'read' ? full.documents : [];
  if (document === undefined) throw new Error(`this is read at once and not in full:\n${text}`);
  const places = placesOf(text);
  let count = 0;
  for (const pointer of pointersOf(plain.values[0]))
    for (const on of ['key', 'value'] as const) {
      count += 1;
      expect(places.at(pointer, on), `${JSON.stringify(pointer)} on ${on} in\n${text}`).toEqual(
        document.positions.at(pointer, on),
      );
    }
  return count;
}

test('every YAML file of the examples and the tests', () => {
  let count = 0;
  for (const folder of ['examples', 'test', '.github', 'docs'])
    for (const path of yamlFiles(join(ROOT, folder))) count += compare(readFileSync(path, 'utf8'));
  expect(count).toBeGreaterThan(1_000);
});

const word = fc.constantFrom(
  'asmith',
  '12',
  '"a, b"',
  "'it''s'",
  'a # b',
  'x#y',
  'é',
  '"{"',
  '2026-11-17T09:00:00Z',
  '"*"',
);
const flow = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('asmith', 'x🚀', '"🚀, b"', '"a, b]"', "'it''s'", '12'),
    fc.array(tie('value'), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
    fc.array(tie('value'), { maxLength: 3 }).map((all) => `{${all.map((one, nth) => `k${nth}: ${one}`).join(',  ')}}`),
  ),
})).value;
const aside = fc.constantFrom('', '', '', '\n', '# note\n', '   # note\n');

/** A mapping in blocks, with all that may stand below its keys. */
function block(indent: string, depth: number): fc.Arbitrary<string> {
  const key = fc.nat(60).map((nth) => (nth < 50 ? `key-${nth}` : `"k*-${nth}"`));
  const below: fc.Arbitrary<string>[] = [
    word.map((text) => ` ${text}\n`),
    flow.map((text) => `  ${text}\n`),
    fc
      .tuple(fc.array(fc.oneof(word, flow), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ', ' '))
      .map(([all, more]) => ` # note\n${all.map((one) => `${indent}${more}- ${one}\n`).join('')}`),
  ];
  if (depth > 0)
    below.push(
      block(`${indent}   `, depth - 1).map((text) => `\n${text}`),
      fc
        .array(block(`${indent}    `, depth - 1), { minLength: 1, maxLength: 2 })
        .map((all) => `\n${all.map((one) => `${indent}  - ${one.trimStart()}`).join('')}`),
    );
  return fc
    .uniqueArray(fc.tuple(key, fc.oneof(...below), aside), { selector: ([name]) => name, minLength: 1, maxLength: 4 })
    .map((all) => all.map(([name, text, note], nth) => `${nth === 0 ? '' : note}${indent}${name}:${text}`).join(''));
}

test('generated files', () => {
  let count = 0;
  fc.assert(
    fc.property(aside, block('', 2), (note, text) => {
      count += compare(`${note}${text}`);
    }),
    { numRuns: 200, seed: 14 },
  );
  expect(count).toBeGreaterThan(2_000);
});
