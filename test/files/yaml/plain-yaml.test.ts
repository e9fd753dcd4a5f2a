/**
 * The first reading against the full one: whatever the first takes the full one takes too, as the same value. On every YAML file of the
 * examples and the tests, and on generated ones (GENERATED=100000 for many more).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOG_LIMITS, RECORD_LIMITS } from '../../../src/files/yaml/limits.ts';
import { parseInFull, parseYaml } from '../../../src/files/yaml/parse-yaml.ts';
import { readAllPlainly, readPlainly } from '../../../src/files/yaml/plain-yaml.ts';
import { yamlFiles } from '../yaml-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LIMITS = { ...RECORD_LIMITS, tokens: 50_000, bytes: 1_048_576 };
const RUNS = Number(process.env['GENERATED'] ?? 3000);

/** Whether the first reading took it. Throws where it took something that the full one does not. */
function compare(text: string): boolean {
  const first = readPlainly(text, RECORD_LIMITS);
  if (first === undefined) return false;
  const full = parseInFull(Buffer.from(text), RECORD_LIMITS);
  const value = full.kind === 'read' ? full.documents.map((document) => document.value) : full.faults;
  if (JSON.stringify(value) !== JSON.stringify(first.values) || full.kind !== 'read')
    throw new Error(
      `the two readings differ:\n${text}\nfirst: ${JSON.stringify(first.values)}\nfull: ${JSON.stringify(value)}`,
    );
  if (first.isAscii && !ASCII.test(JSON.stringify(first.values))) throw new Error(`this is not all ASCII:\n${text}`);
  return true;
}

/** JSON writes controls as escapes. */
const ASCII = /^(?:[ !#-[\]-~]|"|\\["\\])*$/;

/** As `compare`, of a file that may hold several documents, within limits in which one mapping may have less than all. */
function compareAll(text: string): boolean {
  const first = readAllPlainly(text, CATALOG_LIMITS);
  if (first === undefined) return false;
  const full = parseInFull(Buffer.from(text), CATALOG_LIMITS);
  const value = full.kind === 'read' ? full.documents.map((document) => document.value) : full.faults;
  if (JSON.stringify(value) !== JSON.stringify(first.values))
    throw new Error(`the two readings of several documents differ:\n${text}\n${JSON.stringify([first.values, value])}`);
  return true;
}

test('every YAML file of the examples and the tests', () => {
  let taken = 0;
  let all = 0;
  for (const folder of ['examples', 'test', '.github', 'docs'])
    for (const path of yamlFiles(join(ROOT, folder))) {
      all += 1;
      if (compare(readFileSync(path, 'utf8'))) taken += 1;
      compareAll(readFileSync(path, 'utf8'));
    }
  expect(all).toBeGreaterThan(20);
  expect(taken / all, 'most of what people write is plain').toBeGreaterThan(0.5);
});

/** Texts that lie close to each rule: words, numbers, dates, marks of YAML at each place, characters that are none of ours. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('id', 'title', 'plan', 'a', 'CHG-2026-0042', 'Rotate the key', 'asmith') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'true',
      'no',
      'null',
      '~',
      '12',
      '007',
      '1e3',
      '0x1f',
      '1_000',
      '.5',
      '12:30',
      '2026-11-17T09:00:00Z',
      '2026-11-17',
      'PT15M',
      '-1',
      '+1',
      '.inf',
      '1.',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(': ', ':', ':\n', '- ', '-', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', ' ', '  '),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('[', ']', '{', '}', ', ', ',', '[a, b]', '{a: b}', '{a: [b, "c"], d: 1}', '[]', '{}'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      "'",
      '"x y"',
      "'it''s'",
      '"a: b"',
      '"\\n"',
      ' # note',
      '#',
      '# note\n',
      '|',
      '>',
      '|\n  text\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'continued\n',
      '&a ',
      '*a',
      '!t ',
      '? ',
      '%',
      '---',
      '---\n',
      '...',
      '\t',
      '\r\n',
      '\u00a0',
      '\u2028',
      'é',
      '日本',
      '\ufeff',
      '__proto__',
      'constructor',
      '<<: ',
      '@',
      '`',
      '“x”',
    ),
  },
);
const soup = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));

/** Files as people write them, with one thing bent. */
const word = fc.constantFrom(
  'asmith',
  'Deploy it',
  '12',
  'true',
  '"a, b"',
  "'x'",
  '2026-11-17T09:00:00Z',
  'a:b',
  'a # b',
  'x#y',
  'é',
  '(see #1)',
  'C:\\x',
  'a, b',
  'https://x.y/z',
);
const key = fc
  .nat(440)
  .map((nth) =>
    nth < 400 ? `key-${nth}` : `"${nth % 2 === 0 ? `k*-${nth}` : nth % 3 === 0 ? '*' : `key-${nth - 40}`}"`,
  );
const entry = (indent: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(key, word).map(([k, v]) => `${indent}${k}: ${v}\n`),
    fc
      .tuple(key, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([k, all]) => `${indent}${k}: [${all.join(', ')}]\n`),
    fc.tuple(key, key, word, key, word).map(([k, a, x, b, y]) => `${indent}${k}: {${a}: ${x}, ${b}: ${y}}\n`),
    fc
      .tuple(key, fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ', '   '))
      .map(([k, all, more]) => `${indent}${k}:\n${all.map((one) => `${indent}${more}- ${one}\n`).join('')}`),
    fc
      .tuple(key, key, word, key, word)
      .map(([k, a, x, b, y]) => `${indent}${k}:\n${indent}  - ${a}: ${x}\n${indent}    ${b}: ${y}\n`),
    fc.constantFrom('\n', `${indent}# note\n`, '# note\n', '   \n'),
  );
const nested = fc
  .tuple(
    fc.array(entry(''), { maxLength: 5 }),
    key,
    fc.array(entry('  '), { minLength: 1, maxLength: 4 }),
    fc.array(entry(''), { maxLength: 4 }),
  )
  .map(([a, k, b, c]) => `${a.join('')}${k}:\n${b.join('')}${c.join('')}`);
const bent = fc.tuple(nested, fc.nat(), piece, fc.nat(3)).map(([text, at, more, gone]) => {
  const place = text.length === 0 ? 0 : at % text.length;
  return `${text.slice(0, place)}${more}${text.slice(place + gone)}`;
});

describe('generated files', () => {
  test.each([
    ['a soup of YAML', soup],
    ['files as people write them', nested],
    ['such files with one thing bent', bent],
  ] as const)('%s', { timeout: 3_600_000 }, (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => void compare(text)),
      { numRuns: RUNS, seed: 14 },
    );
  });

  test('several documents in one file', { timeout: 3_600_000 }, () => {
    const odd = fc.constantFrom('--- \n', '---', '--- # note\n', '...\n', ' ---\n', '%YAML 1.2\n---\n');
    const line = fc.oneof({ weight: 12, arbitrary: fc.constant('---\n') }, { weight: 1, arbitrary: odd });
    const part = fc.oneof({ weight: 6, arbitrary: nested }, bent, fc.constantFrom('', '# note\n', '\n'));
    const files = fc.array(fc.tuple(line, part), { maxLength: 4 }).map((all) => all.flat().join(''));
    let taken = 0;
    fc.assert(
      fc.property(files, (text) => {
        if (compareAll(text)) taken += 1;
      }),
      { numRuns: RUNS, seed: 14 },
    );
    expect(taken).toBeGreaterThan(RUNS / 20);
  });

  test('as many keys as one mapping may have, and more', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, nth) => `k${nth}: v`).join(', ');
    for (const count of [499, 500, 501, 999, 1000, 1001])
      for (const text of [
        `a: {${keys(count)}}\n`,
        `${keys(count).replaceAll(', ', '\n')}\n`,
        `a:\n  - ${keys(count).replaceAll(', ', '\n    ')}\n`,
      ])
        compareAll(text);
  });

  test('the first reading takes enough of them for the comparison to mean something', () => {
    const taken = fc.sample(nested, { numRuns: 400, seed: 14 }).filter(compare).length;
    expect(taken).toBeGreaterThan(40);
  });
});

describe('what is read in full', () => {
  test.each([
    ['a second document', 'id: a\n---\nid: b\n'],
    ['an anchor', 'id: &a b\n'],
    ['an alias', 'id: *a\n'],
    ['a tag', 'id: !x b\n'],
    ['a merge key', '<<: {id: a}\n'],
    ['a key twice', 'id: a\nid: b\n'],
    ['a key twice in braces', 'plan: {a: b, a: c}\n'],
    ['a key that is a prototype', '__proto__: {outcome: x}\n'],
    ['a key in quotes with an escape', '"i\\u0064": a\n'],
    ['a key in quotes that is a prototype', '"__proto__": {outcome: x}\n'],
    ['a key twice, once in quotes', 'id: a\n"id": b\n'],
    ['a key in quotes without a blank behind its colon', '"id":a\n'],
    ['a key in quotes that is not closed', '"id: a\n'],
    ['a key in single quotes', "'id': a\n"],
    ['text in quotes with a colon after it', '"id" : a\n'],
    ['a key in capital letters only by case', 'ID: a\nid : b\n'],
    ['text over several lines', 'id: a\n  outcome: b\n'],
    ['more comments than a file may have tokens', `id: a\n${'#\n'.repeat(2500)}`],
    ['as many blank lines', `${'\n'.repeat(5000)}id: a\n`],
    ['a list in a list, whose marks are not counted', 'id: [[a]]\n'],
    ['a block of text', 'id: |\n  outcome: b\n'],
    ['an escape', 'id: "\\u0061"\n'],
    ['brackets over several lines', 'id: [a,\n  b]\n'],
    ['a complex key', '? id\n: a\n'],
    ['a tab', 'id:\ta\n'],
    ['a carriage return', 'id: a\r\n'],
    ['a blank that is none', 'id:\u00a0a\n'],
    ['an invisible character', 'id: a\u200b\n'],
    ['a number in another form', 'id: 0x10\n'],
    ['nothing', 'id:\n'],
    ['a word that means nothing', 'id: ~\n'],
    ['a list at the top', '- id: a\n'],
    ['depth', `${Array.from({ length: 12 }, (_, at) => `${'  '.repeat(at)}a:\n`).join('')}${'  '.repeat(12)}b: c\n`],
    ['many keys', Array.from({ length: 501 }, (_, at) => `k${at}: a\n`).join('')],
  ])('%s', (_, text) => {
    expect(readPlainly(text, RECORD_LIMITS)).toBeUndefined();
  });

  test('a position, with the same answer', () => {
    const bytes = Buffer.from('id: a\nplan:\n  steps:\n    - one\n    - two\n');
    const place = (file: ReturnType<typeof parseYaml>): unknown =>
      file.kind === 'read' ? file.documents[0]?.positions.at(['plan', 'steps', 1]) : null;
    expect(place(parseYaml(bytes, LIMITS))).toEqual({ line: 5, column: 7 });
    expect(place(parseYaml(bytes, LIMITS))).toEqual(place(parseInFull(bytes, LIMITS)));
  });
});
