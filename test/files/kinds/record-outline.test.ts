/**
 * The outline against the full reading: whatever it takes is a record without any fault, and under each of its keys it says the same. On every
 * record of the examples and the tests, and on generated ones, as they are and bent (GENERATED=100000 for many more).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { once } from '../../../src/domain/terms/once.ts';
import { OUTLINED } from '../../../src/domain/terms/outline.ts';
import { RECORD_FORM } from '../../../src/files/checks/generated/record-form.ts';
import { DOUBTFUL, type FormOf } from '../../../src/files/checks/sound-texts.ts';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import { outlineRecord, recordPattern } from '../../../src/files/kinds/record-outline.ts';
import { RECORD_LIMITS } from '../../../src/files/yaml/limits.ts';
import { parseInFull } from '../../../src/files/yaml/parse-yaml.ts';
import { yamlFiles } from '../yaml-files.ts';
import { bend, drawFrom, recordText, soup } from './record-texts.ts';

const ROOT = join(import.meta.dirname, '../../..');
const RUNS = Number(process.env['GENERATED'] ?? 1000);
const PATH = 'changes/CHG-2026-0042.yml';

/** Whether the outline took it. Throws where it says something else than the full reading, or than YAML itself. */
function compare(text: string): boolean {
  const bytes = Buffer.from(text);
  const outline = outlineRecord(PATH, bytes);
  if (outline === undefined) return false;
  const full = parseRecord(PATH, bytes);
  const yaml = parseInFull(bytes, RECORD_LIMITS);
  const said = full.kind === 'valid' ? outlineIn(full.value) : full.diagnostics;
  const written = yaml.kind === 'read' ? outlineIn(yaml.documents[0]?.value as object) : yaml.faults;
  const outlined = outlineIn(outline);
  if (said !== outlined || written !== outlined)
    throw new Error(`the outline differs:\n${text}\n${JSON.stringify({ outlined, said, written })}`);
  return true;
}

function outlineIn(value: object): string {
  return JSON.stringify(OUTLINED.map((key) => (value as Readonly<Record<string, unknown>>)[key] ?? null));
}

test('every record of the examples and the tests', () => {
  let [taken, all] = [0, 0];
  for (const folder of ['examples', 'test', 'docs'])
    for (const path of yamlFiles(join(ROOT, folder))) {
      const text = readFileSync(path, 'utf8');
      const isTaken = compare(text);
      if (parseRecord(PATH, Buffer.from(text)).kind !== 'valid') continue;
      all += 1;
      taken += isTaken ? 1 : 0;
    }
  expect(all).toBeGreaterThan(20);
  expect(taken / all, 'most records are written as the schema has them').toBeGreaterThan(0.5);
});

const SOUND = readFileSync(join(ROOT, 'examples/authorised/changes/CHG-2026-0007.yml'), 'utf8');

/** A number that everything in a text is drawn from. */
const seed = fc.integer();
const record = seed.map((from) => recordText(drawFrom(from)));
/** Some that the outline takes. */
const taken = once(() =>
  Array.from({ length: RUNS / 4 }, (_, from) => recordText(drawFrom(from))).filter(
    (text) => outlineRecord(PATH, Buffer.from(text)) !== undefined,
  ),
);
/** One of them with one thing or two written otherwise. */
const bent = seed.map((from) => {
  const draw = drawFrom(from);
  const text = bend(draw, taken()[draw(taken().length)] ?? '');
  return draw(3) === 0 ? bend(draw, text) : text;
});
/** A usual one with one thing bent, or one of its answers replaced. */
const nearly = seed.map((from) => {
  const draw = drawFrom(from);
  const lines = SOUND.split('\n');
  const nth = draw(lines.length);
  if (draw(2) === 0) return bend(draw, SOUND);
  return lines.map((line, at) => (at === nth ? line.replace(/(: |- ).*$/, `$1${soup(draw)}`) : line)).join('\n');
});

describe('generated records', () => {
  test.each([
    ['by the form of the schema', record, 0.2],
    ['one that is taken, bent', bent, 0.1],
    ['a usual one, bent', nearly, 0.2],
  ] as const)('%s', { timeout: 3_600_000 }, (_, texts, least) => {
    let count = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (compare(text)) count += 1;
      }),
      { numRuns: RUNS, seed: 14 },
    );
    expect(count / RUNS).toBeGreaterThanOrEqual(least);
  });

  test('of what is taken some hold each key of the schema', () => {
    const missing = new Set(keysOf(RECORD_FORM));
    for (let from = 0; missing.size > 0 && from < RUNS; from += 1) {
      const text = recordText(drawFrom(from));
      if (outlineRecord(PATH, Buffer.from(text)) !== undefined)
        for (const [, key = ''] of text.matchAll(/^ *(?:- )?([a-z-]+):/gm)) missing.delete(key);
    }
    expect([...missing]).toEqual([]);
  });
});

function keysOf({ keys = {}, list }: FormOf): readonly string[] {
  const below = [...Object.values(keys), ...(list === undefined ? [] : [list[2]])];
  return [...Object.keys(keys), ...below.flatMap(keysOf)];
}

/** With one line of it written so. */
function soundWith(line: RegExp, text: string): string {
  const given = SOUND.replace(line, text);
  if (given === SOUND) throw new Error(`there is no line ${line}`);
  return given;
}

test.each([
  ['a name', /^requested-by: .*$/m, (word: string) => `requested-by: ${word}`],
  ['the entry of a list', /^configuration-items:.*$/m, (word: string) => `configuration-items:\n  - ${word}`],
  ['the id', /^id: .*$/m, (word: string) => `id: ${word}`],
])('nothing before a comment is no text: %s', (_, line, write) => {
  expect(compare(soundWith(line, write('ab # as agreed'))), 'such a comment may stand there').toBe(true);
  for (const word of ['null', 'Null', 'NULL', '~', 'null  ', 'true', 'False'])
    expect(compare(soundWith(line, write(`${word} # as agreed`))), word).toBe(false);
});

const flow = (text: string, many: number): string => `[${Array.from({ length: many }, () => text).join(', ')}]`;
/** As many of YAML's tokens as so few characters can have: lists that are full of the shortest texts. */
const DENSE = `id: ab
title: ab
type: standard
reason: ab
requested-by: a
requested-at: 2026-11-24T10:00:00Z
implementers: ${flow('a', 100)}
environments: [${Array.from('abcdefghijklmopqrstuvwxzABCDEFGHIJKLM'.slice(0, 24)).join(', ')}]
configuration-items: ${flow('a', 100)}
plan:
  implementation: ${flow('ab', 100)}
  verification: ${flow('ab', 100)}
  backout:
    steps: ${flow('ab', 100)}
    trigger: ab
    duration: PT1M
    tested: true
  communication: ${flow('ab', 100)}
depends-on: ${flow('ab', 50)}
model: ab
`;

test.each(['#\n', ' #\n', '\n', '  \n'])('no file that is taken is too much for YAML: filled with %j', (filling) => {
  for (const text of [DENSE, DENSE.replace(/plan:\n(?: .*\n)*/, '')])
    for (const length of [4_000, 4_400, 5_000, 6_000]) {
      const isTaken = compare(text + filling.repeat(Math.floor((length - text.length) / filling.length)));
      expect(isTaken, `${length} characters`).toBe(length < 4_500);
    }
});

const LONG_LINES = /^ *(?:id|reason|environments|assessment|steps|duration|start):/;

/** Of three tries, as others work on this machine too. */
function leastTime(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0 && least > 50; left -= 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('the expressions', () => {
  test('are no longer than what V8 still compiles', () => {
    // RegExp::kRegExpTooLargeToOptimize: beyond 20 KB it is interpreted, and every record takes ten times as long.
    expect(recordPattern().source.length).toBeLessThan(20_000);
  });

  test.each([
    ' ',
    '\n',
    '#\n',
    ' #\n',
    '- ',
    '-',
    '.',
    ':',
    'a',
    'a ',
    '0f',
    'tbd ',
    'none, ',
    '  - ab\n',
    '  - ',
    "' ",
  ])('take time that grows with the file: %j over and over', (piece) => {
    const expression = new RegExp(recordPattern().source, 'u');
    const lines = SOUND.split('\n');
    for (const [at, line] of lines.entries())
      for (const place of LONG_LINES.test(line) ? [/: |$/, /$/] : []) {
        const long = line.replace(place, (mark) => `${mark}${piece.repeat(12_000 / piece.length)}`);
        const text = [...lines.slice(0, at), long, ...lines.slice(at + 1), '\t'].join('\n');
        expect(expression.test(text)).toBe(false);
        // Where it grew with the square of the file it took 400 ms, however often.
        expect(
          leastTime(() => expression.test(text) || DOUBTFUL.test(text)),
          line,
        ).toBeLessThan(100);
      }
  });
});
