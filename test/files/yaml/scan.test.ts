import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../src/files/kinds/change-record.ts';
import { parseRegister } from '../../../src/files/kinds/register.ts';
import { bytesOf, change, faultsOf, RECORD, REGISTER } from '../files.ts';

const PATH = 'changes/x.yml';
/** The rows of the threat table ask for 50 or 100 ms; ten times as much keeps a busy machine from failing them. */
const BOUND = 1_000;

const concat = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [...part])));

describe('what is refused before it is parsed', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['D1 an anchor', bytesOf(change(RECORD, 'reason: The', 'reason: &a The')), /"&a" is an anchor/],
    ['D1 an alias', bytesOf(change(RECORD, '[production]', '[*a]')), /"\*a" is an alias/],
    ['D2 an explicit key', bytesOf(`? id\n: x\n${RECORD}`), /complex key/],
    ['D5 a merge key', bytesOf(`${RECORD}<<: {a: b}\n`), /"<<" is not allowed/],
    ['D8 __proto__', bytesOf(`${RECORD}__proto__: {admin: true}\n`), /"__proto__" is not allowed/],
    [
      'D8 constructor, deep inside',
      bytesOf(change(RECORD, 'risk:', 'risk:\n  constructor: 1')),
      /"constructor" is not allowed/,
    ],
    ['D8 prototype', bytesOf(`${RECORD}"prototype": 1\n`), /"prototype" is not allowed/],
    ['D9 a directive', bytesOf(`%YAML 1.1\n---\n${RECORD}`), /"%YAML 1.1" is a directive/],
    ['D10 a custom tag', bytesOf(change(RECORD, 'reason: The', 'reason: !!js/function The')), /is a tag/],
    ['D10 a known tag', bytesOf(change(RECORD, 'impact: 3', 'impact: !!int "3"')), /is a tag/],
    ['D10 a local tag', bytesOf(change(RECORD, 'reason: The', 'reason: !x The')), /is a tag/],
    ['D11 a second document', bytesOf(`${RECORD}---\nid: x\n`), /second document/],
    ['D11 an empty second document', bytesOf(`${RECORD}---\n`), /second document/],
    ['D11 a document after an end mark', bytesOf(`${RECORD}...\nid: x\n`), /document/],
    ['D12 an empty file', bytesOf(''), /^The file is empty/],
    ['D12 white space', bytesOf('\n \n'), /^The file is empty/],
    ['D12 comments only', bytesOf('# nothing\n'), /nothing but comments/],
    ['D14 invalid UTF-8', concat(RECORD, [0xff, 0xfe]), /not UTF-8/],
    ['D14 an overlong form', concat('id: ', [0xc0, 0xaf]), /not UTF-8/],
    ['D14 UTF-16', concat([0xff, 0xfe, 0x69, 0x00]), /UTF-16/],
    ['D14 a byte-order mark', concat([0xef, 0xbb, 0xbf], RECORD), /byte-order mark/],
    ['D14 NUL', bytesOf(change(RECORD, 'The key', 'The\u0000key')), /U\+0000/],
    ['D14 an escape character', bytesOf(change(RECORD, 'The key', 'The\u001Bkey')), /U\+001B/],
    ['D14 a C1 control', bytesOf(change(RECORD, 'The key', 'The\u0085key')), /U\+0085/],
    ['D14 a line separator', bytesOf(change(RECORD, 'The key', 'The\u2028key')), /U\+2028/],
    ['D14 a paragraph separator', bytesOf(change(RECORD, 'The key', 'The\u2029key')), /U\+2029/],
    [
      'a carriage return alone, which is a line end to YAML and to nobody else',
      bytesOf(change(RECORD, 'The key', 'The\rkey')),
      /U\+000D/,
    ],
    ['D4 seventeen levels of flow', bytesOf(`a: ${'['.repeat(17)}${']'.repeat(17)}`), /16 levels/],
    [
      'D4 nested blocks',
      bytesOf(Array.from({ length: 20 }, (_, depth) => `${' '.repeat(depth)}k:\n`).join('')),
      /16 levels/,
    ],
    ['D4 nested lists on one line', bytesOf(`${'- '.repeat(30)}x\n`), /16 levels/],
    ['D16 more than 64 KiB', bytesOf(change(RECORD, 'The key', 'x'.repeat(65_536))), /at most 65536 are read/],
    ['D16 too many words', bytesOf(`a: [${'1,'.repeat(5_000)}]`), /more than 5000 words/],
    [
      'D25 an LFS pointer',
      bytesOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
      /Git LFS pointer/,
    ],
    ['D6 a key twice', bytesOf(`${RECORD}type: standard\n`), /twice/],
    ['a key that is not text', bytesOf(`${RECORD}{a: b}: x\n`), /not text/],
    ['a tab as indentation', bytesOf('a:\n\tb: 1\n'), /tab/],
    ['a second colon', bytesOf(change(RECORD, 'The key', 'Broken: the key')), /": " on one line/],
  ])('%s', (_, bytes, message) => {
    const faults = faultsOf(parseRecord(PATH, bytes));
    expect(faults.map((fault) => fault.reason)).toContain('record-unreadable');
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
    for (const fault of faults) expect(Math.min(fault.line, fault.column)).toBeGreaterThanOrEqual(1);
  });

  test('no key reaches the prototype of objects', () => {
    parseRecord(PATH, bytesOf(`${RECORD}__proto__: {admin: true}\n`));
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('the place of a bad character is its own', () => {
    const text = change(RECORD, 'The key', 'The\u0007key');
    expect(faultsOf(parseRecord(PATH, bytesOf(text)))).toMatchObject([{ line: 5, column: 12 }]);
    expect(faultsOf(parseRecord(PATH, concat('id: x\ntitle: ', [0xff], '\n')))).toMatchObject([{ line: 2 }]);
  });
});

describe('what may stand there', () => {
  test.each([
    ['signs of YAML inside text', change(RECORD, 'The key', 'The & * ! % ? --- key')],
    [
      'signs of YAML in quotes',
      change(RECORD, 'The key leaves its validity period on 1 December 2026.', '"*all* & !more"'),
    ],
    ['a block of text with signs of YAML', `${RECORD}description: |\n  & a\n  *b\n  ---\n  ? c\n`],
    ['comments', `${RECORD}# & * ! ? ---\n`],
  ])('%s', (_, text) => {
    expect(faultsOf(parseRecord(PATH, bytesOf(text)))).toEqual([]);
  });
});

describe('time', () => {
  test.each<[string, string]>([
    [
      'D1 billion laughs',
      Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]\n`).join(''),
    ],
    ['D2 explicit keys', '? '.repeat(2_000)],
    ['D3 a flat mapping', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1\n`).join('')],
    ['D3 a flat mapping in braces', `{${Array.from({ length: 60_000 }, (_, at) => `k${at},`).join('')}}`],
    ['D4 brackets', '['.repeat(60_000)],
    ['D4 braces', '{a: '.repeat(15_000)],
    ['D4 dashes', '- '.repeat(30_000)],
    ['D16 one long word', `reason: ${'x'.repeat(60_000)}`],
    ['D16 one long quote', `reason: "${'x '.repeat(30_000)}`],
    ['D18 dots for the placeholder patterns', `title: "${'.'.repeat(60_000)}a"`],
    ['D18 spaces for the one-line pattern', `title: "${' '.repeat(60_000)}\\n"`],
    ['D18 text for the one-line pattern', `title: "${'x'.repeat(60_000)}\\n"`],
    ['D18 a link', `links: ["https://${'a'.repeat(60_000)} "]`],
    ['D18 an instant', `requested-at: "${'2'.repeat(60_000)}"`],
    ['D18 a duration', `risk: {downtime: "P${'1'.repeat(60_000)}"}`],
    ['D18 a path', `covers: ["${'a.'.repeat(30_000)} "]`],
    ['many errors', Array.from({ length: 480 }, (_, at) => `k${at}: 1\n`).join('')],
  ])('%s', (_, text) => {
    for (const parse of [parseRecord, parseRegister]) {
      const start = performance.now();
      const parsed = parse(PATH, bytesOf(text));
      expect(performance.now() - start).toBeLessThan(BOUND);
      expect(parsed.kind).toBe('faulty');
    }
  });

  test('D3 a governance file of 1 MiB with one flat mapping', () => {
    const text = Array.from({ length: 90_000 }, (_, at) => `k${at}: 1\n`)
      .join('')
      .slice(0, 1_000_000);
    const start = performance.now();
    expect(faultsOf(parseRegister('r.yml', bytesOf(text)))[0]?.message).toBe('One mapping has more than 1000 keys.');
    expect(performance.now() - start).toBeLessThan(BOUND);
  });

  test('a register of 4,000 people is read', () => {
    const people = Array.from(
      { length: 4_000 },
      (_, at) => `  - {login: person-${at}, id: ${at + 1_000_000}, role: configuration-analyst}\n`,
    ).join('');
    expect(faultsOf(parseRegister('r.yml', bytesOf(change(REGISTER, 'teams:', `${people}teams:`))))).toEqual([]);
  });

  test('D17 a register of many people with many faults', () => {
    const people = Array.from(
      { length: 5_000 },
      (_, at) => `  - {lgin: person${at}, id: "${at}", a: 1, b: 2, role: none}\n`,
    ).join('');
    const start = performance.now();
    const faults = faultsOf(parseRegister('r.yml', bytesOf(`people:\n${people}`)));
    expect(performance.now() - start).toBeLessThan(10 * BOUND);
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)?.message).toMatch(/^And \d{5} more faults/);
  });
});
