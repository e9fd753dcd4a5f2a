/**
 * The two readings of YAML against each other, on files made from a grammar of mappings, lists and brackets with odd words, keys, comments and
 * indentation at each place (GENERATED=400000 SEED=2 for many more, of others).
 */
import { expect, test } from 'vitest';
import { RECORD_LIMITS } from '../../../src/files/yaml/limits.ts';
import { parseInFull } from '../../../src/files/yaml/parse-yaml.ts';
import { readPlainly } from '../../../src/files/yaml/plain-yaml.ts';

const RUNS = Number(process.env['GENERATED'] ?? 12_000);

/** Plain, and whatever is nearly plain: numbers, truths, times, quotes, comments, marks of YAML, letters of other scripts, blanks that are none. */
const WORDS = [
  [
    'a',
    'b c',
    'x  y',
    '~',
    'null',
    'Null',
    'Yes',
    'no',
    'True',
    'true',
    '0',
    '00',
    '7',
    '0o7',
    '0x1F',
    '1e3',
    '1.0',
    '.5',
  ],
  ['1_0', '12:30:45', '1:2', '2026-11-17', '2026-11-17T09:00:00Z', '999999999', '9999999999', '1e', '0x', '+1', '-1'],
  ['- a', '-a', '?a', '? a', ':a', 'a:', 'a:b', 'a: b', 'a :b', 'a #b', 'a#b', '# b', '#', '"q"', '"q" ', '"q" #c'],
  [
    "'it''s'",
    "''",
    '""',
    '"\\n"',
    '"a',
    "'a",
    '[a, b]',
    '[a,b]',
    '[ a , b ]',
    '[a, b',
    '[a: b]',
    '[a, ]',
    '[[a], {b: c}]',
  ],
  ['{a: b}', '{a: b, a: c}', '{a: b, c: }', '{ }', '[ ]', '{a: [b, {c: d}]}', '{a:b}', '{a: b}x', '{"a": b}', '{a}'],
  ['{a: b:c}', '{a: http://x/y}', '[a]b', '&x a', '*x', '!t a', '|', '>', '|-', '@a', '`a', '%a', 'a\\b', 'a\tb', 'a '],
  [
    'a  #',
    'é',
    '日本語',
    'a\u00a0b',
    '\u2028',
    'a\u2028b',
    'a\u0085b',
    '\u200b',
    '\u3164',
    'a\u034fb',
    '\ufe0f',
    'a\u115fb',
  ],
  [
    '😀',
    '(a)',
    '/a/b',
    '<<',
    '=',
    'a=b',
    'a&b',
    'a*b',
    'a!b',
    'a|b',
    'a>b',
    'a%b',
    'a, b',
    'a,',
    'a]',
    'a}',
    'a[',
    'a{b',
  ],
  [
    '---',
    '...',
    '--- a',
    '"a: b"',
    "'a # b'",
    'a "b" c',
    "a 'b'",
    'a?',
    'a? b',
    '$a',
    '_a',
    ';a',
    '.a',
    'a…',
    '“a”',
    '١٢',
  ],
  ['１', '²', 'Ⅳ', 'a\u0301', '\u0301', '\ufeff'],
].flat();
const KEYS = [
  [
    'id',
    'key-1',
    'A',
    'x9',
    'a b',
    '"id"',
    "'id'",
    'null',
    'yes',
    'on',
    '1',
    '1a',
    '__proto__',
    'constructor',
    'toString',
  ],
  ['<<', '? a', 'é', 'a_b', 'a.b', '-a', 'a-', 'n', 'N', 'id ', '[a]', 'k'.repeat(1020), 'k'.repeat(1030)],
].flat();
const BETWEEN = ['\n', '# c\n', '   # c\n', ' \n', '---\n', '...\n', '\t\n', 'x\n', '  more\n', '? a\n'];
const BEHIND = [' # c', '  #c', '#c', ' #', '   ', '\t', ' \t# c', '\n', '\n\n', '\n# c', '\n    # c', '\n#c: d'];
const COLONS = [':', ':  ', ' : ', ':\t', ': # c\n', ':\n', ':\u00a0', ': \n'];
const DASHES = ['-', '-  ', '- - ', '-\t', '- # c\n  ', '-\n'];
const CUTS = [' ', '\n', '  ', '\n  ', '\r', '\r\n', ':', ' :', '#', '-'];

/** Files of a seed, each as it comes. */
function openGenerator(seed: number): () => string {
  let state = seed;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
  const isOne = (of: number): boolean => below(of) === 0;
  const pick = (all: readonly string[]): string => all[below(all.length)] ?? '';
  const key = (): string => (isOne(5) ? pick(KEYS) : `${pick(['id', 'a', 'b', 'c', 'd', 'e', 'f'])}${below(9)}`);
  const behind = (): string => (isOne(10) ? pick(BEHIND) : '');
  const indented = (by: number): string => ' '.repeat(Math.max(0, by + (isOne(18) ? below(4) - 2 : 0)));

  function flow(depth: number): string {
    const kind = below(8);
    if (depth <= 0 || kind < 4) return isOne(3) ? pick(WORDS) : pick(['a', 'b', '12', '"x, y"', "'z'"]);
    const room = isOne(8) ? ' ' : '';
    const items = Array.from({ length: below(4) }, () =>
      kind % 2 === 0 ? flow(depth - 1) : `${isOne(8) ? key() : `k${below(30)}`}: ${flow(depth - 1)}`,
    );
    const body = items.join(isOne(10) ? pick([',', ' , ', ',  ', ',\n ']) : ', ');
    return kind % 2 === 0 ? `[${room}${body}${room}]` : `{${room}${body}${room}}`;
  }
  function value(by: number, depth: number): string {
    const kind = below(10);
    if (depth <= 0 || kind < 5)
      return ` ${isOne(3) ? pick(WORDS) : pick(['a', 'b c', '12', '"q"', "'r'"])}${behind()}\n`;
    if (kind < 7) return ` ${flow(isOne(9) ? 10 : 3)}${behind()}\n`;
    return `${behind()}\n${kind === 7 ? mapping(by + 2 + 2 * below(2), depth - 1) : list(by + below(4), depth - 1)}`;
  }
  function mapping(by: number, depth: number): string {
    let text = '';
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const given = value(by, depth);
      const colon = isOne(12) ? pick(COLONS) : given.startsWith(' ') ? ': ' : ':';
      text += `${indented(by)}${key()}${colon}${given.replace(/^ /, '')}${isOne(12) ? pick(BETWEEN) : ''}`;
    }
    return text;
  }
  function list(by: number, depth: number): string {
    let text = '';
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const item = depth > 0 && isOne(4) ? mapping(by + 2, depth - 1).trimStart() : value(by + 2, 0).slice(1);
      text += `${indented(by)}${isOne(14) ? pick(DASHES) : '- '}${item}`;
    }
    return text;
  }
  return () => {
    const text = mapping(0, 4);
    if (!isOne(4)) return text;
    const at = below(text.length);
    return `${text.slice(0, at)}${pick([...WORDS, ...KEYS, ...CUTS])}${text.slice(at + below(3))}`;
  };
}

test('whatever the first reading takes the full one takes, as the same value', { timeout: 3_600_000 }, () => {
  const make = openGenerator(Number(process.env['SEED'] ?? 1));
  let taken = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const text = make();
    const first = readPlainly(text, RECORD_LIMITS);
    if (first === undefined) continue;
    taken += 1;
    const full = parseInFull(Buffer.from(text), RECORD_LIMITS);
    const value = full.kind === 'read' ? full.documents.map((document) => document.value) : full.faults;
    expect(JSON.stringify(value), text).toBe(JSON.stringify(first.values));
  }
  expect(taken, 'enough of them for the comparison to mean something').toBeGreaterThan(RUNS / 10);
});

test('a key as long as YAML takes none is read in full', () => {
  for (const text of [`${'k'.repeat(1030)}: a\n`, `a: {${'k'.repeat(1030)}: b}\n`])
    expect(readPlainly(text, RECORD_LIMITS)).toBeUndefined();
});
