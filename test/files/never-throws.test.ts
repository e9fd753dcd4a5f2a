import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInvisible } from '../../src/domain/text/invisible.ts';
import { parseCalendar } from '../../src/files/kinds/calendar.ts';
import { parseCatalog } from '../../src/files/kinds/catalog.ts';
import { parseRecord } from '../../src/files/kinds/change-record.ts';
import { parseModel } from '../../src/files/kinds/model.ts';
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { parseRegister } from '../../src/files/kinds/register.ts';
import type { Parsed } from '../../src/files/yaml/diagnostic.ts';
import { bytesOf, CALENDAR, CATALOG, MODEL, POLICY, RECORD, RECORD_TAIL, REGISTER } from './files.ts';

const PARSERS: readonly (readonly [string, (path: string, bytes: Uint8Array) => Parsed<unknown>, string])[] = [
  ['record', parseRecord, RECORD + RECORD_TAIL],
  ['policy', parsePolicy, POLICY],
  ['register', parseRegister, REGISTER],
  ['calendar', parseCalendar, CALENDAR],
  ['model', parseModel, MODEL],
  ['catalog', parseCatalog, CATALOG],
];

/** What comes out is either a value, or at least one fault with a place and something to do. */
function isWhole(parsed: Parsed<unknown>): boolean {
  if (parsed.kind === 'valid') return parsed.positions.at(['any', 0, 'where']).line >= 1;
  return (
    parsed.diagnostics.length > 0 &&
    parsed.diagnostics.length <= 51 &&
    parsed.diagnostics.every(
      (fault) =>
        fault.line >= 1 &&
        fault.column >= 1 &&
        fault.message !== '' &&
        fault.remedy !== '' &&
        fault.message.length < 1_000 &&
        findInvisible(fault.message + fault.remedy) === null,
    )
  );
}

const SIGNS = fc.constantFrom(
  ...Array.from('{}[]:,-?!&*#|>@`%"\'~<=. \n\t0123456789abyn\u0000\u0007\u0085\u200B\u202E\u2028\uD800é'),
  '<<: ',
  '---\n',
  '? ',
  '__proto__: ',
  'null',
  '.inf',
  '1e999',
  '\\',
  '$(id)',
);
const hostile = fc.array(SIGNS, { maxLength: 60 }).map((signs) => signs.join(''));

describe.each(PARSERS)('nothing makes the parser of a %s throw', (_, parse, valid) => {
  test('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isWhole(parse('a.yml', bytes))),
      { numRuns: 300 },
    );
  });

  test('hostile text', () => {
    fc.assert(
      fc.property(hostile, (text) => isWhole(parse('a.yml', bytesOf(text)))),
      { numRuns: 250 },
    );
  });

  test('a valid file with hostile text in it', () => {
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(8), hostile, (at, length, text) =>
        isWhole(parse('a.yml', bytesOf(valid.slice(0, at) + text + valid.slice(at + length)))),
      ),
      { numRuns: 250 },
    );
  });

  test('a valid file with one value of another type', () => {
    const lines = valid.split('\n');
    const values = fc.constantFrom(
      '',
      'null',
      '{}',
      '[]',
      '[[]]',
      '1',
      '-1',
      '1e999',
      '.nan',
      'true',
      '""',
      '"\\u0000"',
      '"\\uD800"',
      '{a: b}',
      '[null]',
      '"x"',
      '2026-11-24',
    );
    fc.assert(
      fc.property(fc.nat(lines.length - 1), values, (at, value) => {
        const changed = lines
          .map((line, index) => (index === at ? line.replace(/(:|-) .*$/u, `$1 ${value}`) : line))
          .join('\n');
        return isWhole(parse('a.yml', bytesOf(changed)));
      }),
      { numRuns: 250 },
    );
  });

  test('any path', () => {
    fc.assert(
      fc.property(fc.string(), (path) => isWhole(parse(path, bytesOf(valid)))),
      { numRuns: 200 },
    );
  });

  test('the valid file is valid', () => {
    expect(parse('a.yml', bytesOf(valid)).kind).toBe('valid');
  });
});
