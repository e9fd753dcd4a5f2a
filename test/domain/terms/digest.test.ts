import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundTo,
  canonicalise,
  digestRecord,
  shortBindingDigest,
  shortDigest,
  UNBOUND_KEYS,
} from '../../../src/domain/terms/digest.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import { RECORD } from '../world.ts';

describe('RFC 8785', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [[1e30, 4.5, 2e-3, 1e-27, -0, 333333333.3333333], '[1e+30,4.5,0.002,1e-27,0,333333333.3333333]'],
    [{ a: undefined, b: 'ö' }, '{"b":"ö"}'],
  ])('%j', (value, text) => {
    expect(canonicalise(value)).toBe(text);
  });

  test('a number that JSON cannot hold is refused', () => {
    expect(() => canonicalise({ a: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalise([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });

  test('it says the same as the value does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalise(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the digest of a record', () => {
  const additions: Readonly<Record<(typeof UNBOUND_KEYS)[number], unknown>> = {
    approvals: [{ approver: 'cpatel', decision: 'approved', at: '2026-11-20T10:12:00Z' }],
    board: { name: 'cab', meeting: '2026-11-19' },
    withdrawn: { by: 'asmith', at: '2026-11-21T09:00:00Z', reason: 'Superseded.' },
    outcome: { result: 'failed', started: '2026-11-24T10:00:00Z', ended: '2026-11-24T10:10:00Z', summary: 'No.' },
    links: ['https://example.org/'],
  };

  test.each(UNBOUND_KEYS)('%s may be added without changing it', (key) => {
    expect(digestRecord({ ...RECORD, [key]: additions[key] })).toBe(digestRecord(RECORD));
  });

  test('the order of keys does not change it', () => {
    const turned = Object.fromEntries(Object.entries(RECORD).reverse()) as unknown as ChangeRecord;
    expect(digestRecord(turned)).toBe(digestRecord(RECORD));
  });

  test.each(Object.keys(RECORD).filter((key) => !(UNBOUND_KEYS as readonly string[]).includes(key)))(
    'without %s it is another',
    (key) => {
      const { [key as keyof ChangeRecord]: _, ...rest } = RECORD;
      expect(digestRecord(rest as ChangeRecord)).not.toBe(digestRecord(RECORD));
    },
  );

  test('it is SHA-256 of the canonical form', () => {
    expect(digestRecord(RECORD)).toBe(`sha256:${createHash('sha256').update(canonicalise(RECORD)).digest('hex')}`);
    expect(shortDigest(digestRecord(RECORD))).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what the digits in an entry bind it to', () => {
  const hex = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 15 }), { minLength: length, maxLength: length })
      .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

  test('32 or more that agree bind it to this content, fewer to nothing', () => {
    fc.assert(
      fc.property(hex(64), fc.integer({ min: 1, max: 64 }), (digits, length) => {
        expect(boundTo(digits.slice(0, length), `sha256:${digits}`)).toBe(length < 32 ? 'nothing' : 'this');
      }),
      { seed: 1 },
    );
  });

  test('one that differs, wherever it stands, is of other content', () => {
    fc.assert(
      fc.property(hex(64), fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 64 }), (digits, at, length) => {
        const other = `${digits.slice(0, at)}${digits[at] === '0' ? '1' : '0'}${digits.slice(at + 1)}`;
        if (at < length) expect(boundTo(other.slice(0, length), `sha256:${digits}`)).toBe('other');
      }),
      { seed: 1 },
    );
  });

  test('no digest binds to nothing', () => {
    expect(boundTo(undefined, digestRecord(RECORD))).toBe('nothing');
  });
});

test('every part of a binding changes its digest', () => {
  const binding = {
    repositoryId: 1,
    pullRequest: 7,
    baseRef: 'main',
    headSha: 'a'.repeat(40),
    recordPath: 'changes/CHG-1.yml',
    recordDigest: 'sha256:0',
  };
  const digests = [
    binding,
    { ...binding, repositoryId: 2 },
    { ...binding, pullRequest: 8 },
    { ...binding, baseRef: 'dev' },
    { ...binding, headSha: 'b'.repeat(40) },
    { ...binding, recordPath: 'changes/CHG-2.yml' },
    { ...binding, recordDigest: 'sha256:1' },
  ].map(shortBindingDigest);
  expect(new Set(digests).size).toBe(7);
  expect(digests.every((digest) => /^[0-9a-f]{32}$/.test(digest))).toBe(true);
});
