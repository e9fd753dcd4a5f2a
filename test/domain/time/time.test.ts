import { expect, test } from 'vitest';
import { describeDuration, parseDuration } from '../../../src/domain/time/durations.ts';
import { DAY, describeInstant, parseDay, parseInstant, parseOffset, toIso } from '../../../src/domain/time/time.ts';

test.each([
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z'],
  ['2026-11-24T10:00:00+01:00', '2026-11-24T09:00:00Z'],
  ['2026-11-24T10:00:00-08:00', '2026-11-24T18:00:00Z'],
  ['2024-02-29T00:00:00+05:45', '2024-02-28T18:15:00Z'],
  ['2026-11-24T10:00:00.9999Z', '2026-11-24T10:00:00.999Z'],
])('%s is %s', (text, expected) => {
  const instant = parseInstant(text);
  expect(instant === null ? null : toIso(instant)).toBe(expected);
});

test.each([
  ['leap second', '2026-11-24T23:59:60Z'],
  ['30 February', '2026-02-30T10:00:00Z'],
  ['29 February of no leap year', '2025-02-29T10:00:00Z'],
  ['month 13', '2026-13-01T10:00:00Z'],
  ['hour 24', '2026-11-24T24:00:00Z'],
  ['no offset', '2026-11-24T10:00:00'],
  ['no seconds', '2026-11-24T10:00Z'],
  ['a blank for T', '2026-11-24 10:00:00Z'],
  ['offset without colon', '2026-11-24T10:00:00+0000'],
  ['offset of 24 hours', '2026-11-24T10:00:00+24:00'],
  ['year 0', '0000-01-01T00:00:00Z'],
  ['zone annotation', '2026-11-24T10:00:00Z[Europe/London]'],
  ['a day', '2026-11-24'],
  ['nothing', ''],
  ['two lines', '2026-11-24T10:00:00Z\n'],
])('refused: %s', (_, text) => {
  expect(parseInstant(text)).toBeNull();
});

test.each(['2026-11-24t10:00:00z', '2026-11-24T10:00:00z', '2026-11-24t12:00:00+02:00', '2026-11-24t10:00:00.000z'])(
  '%s is the same instant in small letters, as RFC 3339 has it',
  (text) => {
    expect(parseInstant(text)).toBe(Date.UTC(2026, 10, 24, 10));
    expect(parseOffset(text)).toBe(text.endsWith('z') ? 0 : 120);
  },
);

test('days that do not exist are none', () => {
  expect(parseDay('2026-02-30')).toBeNull();
  expect(parseDay('2026-11-24T10:00:00Z')).toBeNull();
  expect(parseDay('2026-11-24')).toMatchObject({ year: 2026, month: 11, day: 24 });
});

test('an instant is said in the zone and in UTC', () => {
  const instant = parseInstant('2026-07-01T09:30:00Z') ?? 0;
  expect(describeInstant(instant, 'Europe/London')).toBe(
    '10:30 on Wednesday 1 July 2026, Europe/London (2026-07-01T09:30:00Z)',
  );
});

test.each([
  ['P2D', 2 * DAY, '2 days'],
  ['PT15M', 900_000, '15 minutes'],
  ['P1DT2H3M4S', DAY + 7_384_000, '1 day 2 hours 3 minutes 4 seconds'],
  ['PT0S', 0, '0 minutes'],
  ['PT90M', 5_400_000, '1 hour 30 minutes'],
])('%s', (text, milliseconds, words) => {
  expect(parseDuration(text)).toBe(milliseconds);
  expect(describeDuration(milliseconds)).toBe(words);
});

test.each(['', 'P', 'PT', 'P1M', 'P1W', 'PT1.5H', '-PT1H', 'P1DT', '15 minutes'])('no duration: "%s"', (text) => {
  expect(parseDuration(text)).toBeNull();
});

test.each([
  ['2026-11-24T10:00:00Z', 0],
  ['2026-11-24T10:00:00+05:45', 345],
  ['2026-11-24T10:00:00-08:00', -480],
  ['2026-11-24T10:00:00', null],
])('the offset of %s', (text, minutes) => {
  expect(parseOffset(text)).toBe(minutes);
});

// In small letters an instant is read by the whole grammar.
test('the usual form is read as any other', () => {
  const seen = new Set<boolean>();
  const parts = [
    ['0000', '0001', '1969', '1970', '2024', '2026', '9999', '20x6', '2026'],
    ['00', '01', '02', '12', '13', '1-', 'é1'],
    ['00', '01', '28', '29', '30', '31', '32', ' 1'],
    ['00', '23', '24', '-1'],
    ['00', '59', '60'],
    ['00', '59', '60', '+1'],
  ];
  const all = parts.reduce<string[][]>((made, some) => made.flatMap((one) => some.map((part) => [...one, part])), [[]]);
  for (const [year, month, day, hour, minute, second] of all) {
    const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    const instant = parseInstant(text);
    seen.add(instant !== null);
    if (instant !== parseInstant(text.toLowerCase())) throw new Error(text);
  }
  expect(seen.size).toBe(2);
});

test('an instant with one sign out of place is none, at every place', () => {
  const usual = '2026-11-24T10:05:09Z';
  const known = parseInstant(usual);
  expect(known).toBe(Date.UTC(2026, 10, 24, 10, 5, 9));
  for (let at = 0; at < usual.length; at += 1) {
    for (const sign of ['-', ':', '/', '.', ' ', 'x', '\u0660']) {
      const text = `${usual.slice(0, at)}${sign}${usual.slice(at + 1)}`;
      expect([text, parseInstant(text)]).toEqual([text, text === usual ? known : null]);
    }
    expect(parseInstant(usual.slice(0, at) + usual.slice(at + 1))).toBeNull();
  }
  // Both small signs are RFC 3339's too.
  expect(parseInstant('2026-11-24t10:05:09z')).toBe(known);
});

test('the first and last of everything, and what lies beyond', () => {
  for (const [text, is] of [
    ['0001-01-01T00:00:00Z', true],
    ['0000-01-01T00:00:00Z', false],
    ['2026-01-28T23:59:59Z', true],
    ['2026-02-28T23:59:59Z', true],
    ['2026-02-29T23:59:59Z', false],
    ['2028-02-29T23:59:59Z', true],
    ['2026-12-31T23:59:59Z', true],
    ['2026-12-32T23:59:59Z', false],
    ['2026-13-01T00:00:00Z', false],
    ['2026-00-01T00:00:00Z', false],
    ['2026-01-00T00:00:00Z', false],
    ['2026-01-01T24:00:00Z', false],
    ['2026-01-01T00:60:00Z', false],
    ['2026-01-01T00:00:60Z', false],
  ] as const)
    expect([text, parseInstant(text) !== null]).toEqual([text, is]);
});
