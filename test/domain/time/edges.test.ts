/** Days, offsets, zones, durations and lead time at the places where an answer turns. */
import { describe, expect, test } from 'vitest';
import { isLeadTimeShort, measureLeadTime } from '../../../src/domain/schedule/lead-time.ts';
import { describeDate, parseDay } from '../../../src/domain/time/days.ts';
import { describeDuration, parseDuration } from '../../../src/domain/time/durations.ts';
import { addTo, compareInstants, dayIn, earlierOf, isBefore, laterOf } from '../../../src/domain/time/instants.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/time.ts';
import {
  countReadings,
  describeOffset,
  isEndOfDay,
  isKnownZone,
  isTimeOfDay,
  offsetAt,
  spanOnDay,
  startOfDay,
} from '../../../src/domain/time/wall-time.ts';
import { aheadAt } from '../../../src/domain/time/zones.ts';
import { POLICY, record, withoutSchedule } from '../schedule/schedule-world.ts';

test.each([
  ['2026-11-24', true],
  ['0001-01-01', true],
  ['0000-01-01', false],
  ['2026-00-10', false],
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-11-00', false],
  ['2026-11-30', true],
  ['2026-11-31', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['x2026-11-24', false],
  ['2026-11-24x', false],
  ['2026-11-4', false],
])('%s is a day: %s', (text, is) => {
  const day = parseDay(text);
  expect(day === null ? null : describeDate(day)).toBe(is ? text : null);
});

test('years beyond four digits have a sign', () => {
  expect([9999, 10_000, 0, -1].map((year) => describeDate({ year, month: 1, day: 2 }))).toEqual([
    '9999-01-02',
    '+010000-01-02',
    '0000-01-02',
    '-000001-01-02',
  ]);
});

test.each([
  [0, '+00:00'],
  [60, '+01:00'],
  [-60, '-01:00'],
  [330, '+05:30'],
  [-210, '-03:30'],
  [-1.25, '-00:01:15'],
  [599, '+09:59'],
])('%d minutes are %s', (minutes, text) => expect(describeOffset(minutes)).toBe(text));

test.each([
  ['Europe/London', true],
  ['utc', true],
  ['EST', true],
  ['BST', false],
  ['bst', false],
  ['+01:00', false],
  ['Mars/Base', false],
  ['', false],
])('%s is a zone: %s', (zone, is) => {
  expect(isKnownZone(zone)).toBe(is);
  if (is) expect(aheadAt(0, zone)).toEqual(expect.any(Number));
  else expect(() => aheadAt(0, zone)).toThrow(RangeError);
});

test('clocks are ahead of UTC by hours, minutes and seconds, or behind it', () => {
  const at = Date.parse('2026-11-24T10:00:00Z');
  expect(['UTC', 'Asia/Kolkata', 'America/St_Johns'].map((zone) => offsetAt(at, zone))).toEqual([0, 330, -210]);
  expect(aheadAt(Date.parse('1800-01-01T00:00:00Z'), 'Europe/London')).toBe(-75_000);
  expect(dayIn('Asia/Tokyo', '2026-11-24T15:00:00Z')).toBe('2026-11-25');
  expect(dayIn('Asia/Tokyo', '2026-11-24T14:59:59Z')).toBe('2026-11-24');
});

describe('a clock change', () => {
  const [spring, autumn] = [
    { year: 2026, month: 3, day: 29 },
    { year: 2026, month: 10, day: 25 },
  ];
  const iso = ({ start, end }: { readonly start: number; readonly end: number }) =>
    [start, end].map((at) => new Date(at).toISOString().slice(8, 16)).join(' ');

  test.each([
    ['2026-03-29T00:59:59', 'once'],
    ['2026-03-29T01:00:00', 'never'],
    ['2026-03-29T01:59:59', 'never'],
    ['2026-03-29T02:00:00', 'once'],
    ['2026-10-25T00:59:59', 'once'],
    ['2026-10-25T01:00:00', 'twice'],
    ['2026-10-25T01:59:59', 'twice'],
    ['2026-10-25T02:00:00', 'once'],
  ])('shows %s %s', (local, often) => expect(countReadings(local, 'Europe/London')).toBe(often));

  test.each([
    [spring, '00:30', '02:30', '29T00:30 29T01:30'],
    [spring, '01:30', '03:00', '29T01:30 29T02:00'],
    [spring, '01:30', '01:45', '29T01:30 29T01:45'],
    [spring, '01:30', '02:00', '29T01:00 29T01:00'],
    [autumn, '01:30', '01:45', '25T00:30 25T01:45'],
    [autumn, '00:30', '02:30', '24T23:30 25T02:30'],
    [autumn, '23:00', '01:30', '25T23:00 26T01:30'],
    [autumn, '22:00', '24:00', '25T22:00 26T00:00'],
  ])('on %s from %s to %s is %s', (day, from, to, is) => {
    expect(iso(spanOnDay(day, from, to, 'Europe/London'))).toBe(is);
  });

  test('that passes over midnight begins the day', () => {
    expect(new Date(startOfDay({ year: 2026, month: 9, day: 6 }, 'America/Santiago')).toISOString()).toBe(
      '2026-09-06T04:00:00.000Z',
    );
    // From 23:30 to 00:30: the day begins in between.
    expect(new Date(startOfDay({ year: 1919, month: 3, day: 31 }, 'America/Toronto')).toISOString()).toBe(
      '1919-03-31T04:30:00.000Z',
    );
    expect(new Date(startOfDay(spring, 'Europe/London')).toISOString()).toBe('2026-03-29T00:00:00.000Z');
    expect(new Date(startOfDay(autumn, 'Europe/London')).toISOString()).toBe('2026-10-24T23:00:00.000Z');
  });

  test('times of day end at 23:59, or at the midnight that ends the day', () => {
    const texts = ['00:00', '09:30', '19:59', '23:59', '24:00', '24:01', '9:30', '12:60', 'x12:00', '12:00x'];
    expect(texts.filter(isTimeOfDay)).toEqual(['00:00', '09:30', '19:59', '23:59']);
    expect(texts.filter(isEndOfDay)).toEqual(['00:00', '09:30', '19:59', '23:59', '24:00']);
  });
});

test.each<readonly [string, number | null, string]>([
  ['P1D', DAY, '1 day'],
  ['P2DT4H', 2 * DAY + 4 * HOUR, '2 days 4 hours'],
  ['PT15M', 15 * MINUTE, '15 minutes'],
  ['PT1H1M1S', HOUR + MINUTE + 1000, '1 hour 1 minute 1 second'],
  ['PT0S', 0, '0 minutes'],
  ['PT90M', 90 * MINUTE, '1 hour 30 minutes'],
  ['P', null, ''],
  ['PT', null, ''],
  ['P1DT', null, ''],
  ['P1M', null, ''],
  ['-P1D', null, ''],
  ['PT1.5H', null, ''],
  ['xP1D', null, ''],
  ['P1Dx', null, ''],
])('%s is %s', (text, length, said) => {
  expect(parseDuration(text)).toBe(length);
  if (length !== null) expect(describeDuration(length)).toBe(said);
});

test('instants have an order down to the nanosecond, and the first of two that are the same is kept', () => {
  const [a, b] = ['2026-11-24T10:00:00.000000001Z', '2026-11-24T11:00:00.000000002+01:00'];
  expect([compareInstants(a, b), compareInstants(b, a), compareInstants(a, a)]).toEqual([-1, 1, 0]);
  expect([isBefore(a, b), isBefore(b, a), isBefore(a, a)]).toEqual([true, false, false]);
  expect([laterOf(a, b), laterOf(b, a), earlierOf(a, b), earlierOf(b, a)]).toEqual([b, b, a, a]);
  const [one, same] = ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00+01:00'];
  expect([laterOf(one, same), laterOf(same, one), earlierOf(one, same), earlierOf(same, one)]).toEqual([
    one,
    same,
    one,
    same,
  ]);
  expect(addTo('2026-11-24T10:00:00.250Z', 'P1D')).toBe('2026-11-25T10:00:00.25Z');
  expect(addTo('2026-11-24T10:00:00.000Z', 'PT1S')).toBe('2026-11-24T10:00:01Z');
  expect(addTo('9999-12-31T00:00:00Z', 'P9D')).toBe('9999-12-31T23:59:59Z');
  expect(() => addTo(one, '1 day')).toThrow(RangeError);
  expect(compareInstants('2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z')).toBe(0);
  expect(() => compareInstants('soon', one)).toThrow(RangeError);
});

describe('lead time', () => {
  const at = (text: string): number => Date.parse(`${text}Z`);
  // Thursday to Tuesday are three working days.
  const measure = (requested: string, start: string, risk: 'low' | 'moderate' | 'high' = 'high', type = 'normal') =>
    measureLeadTime({ type, risk, requested: at(requested), start: at(start) }, POLICY);

  test.each([
    ['2026-11-17T23:59:59', '2026-11-24T00:00:00', 'met'],
    ['2026-11-18T00:00:00', '2026-11-24T23:59:59', 'short'],
    ['2026-11-18T00:00:00', '2026-11-25T00:00:00', 'met'],
  ])('from %s to %s it is %s', (requested, start, kind) => {
    expect(measure(requested, start).kind).toBe(kind);
    for (const type of ['standard', 'emergency']) expect(measure(requested, start, 'high', type).kind).toBe('met');
    expect(measure(requested, start, 'low').kind).toBe('met');
  });

  test('what is short says how much, and which day would do', () => {
    const short = measure('2026-11-19T12:00:00', '2026-11-24T12:00:00');
    expect(short).toMatchObject({ kind: 'short', needed: 5, given: 3 });
    expect(short.kind === 'short' && describeDate(short.earliest)).toBe('2026-11-26');
    expect(measure('2026-11-24T12:00:00', '2026-11-24T12:00:00')).toMatchObject({ kind: 'short', given: 0 });
  });

  test('beyond the years that are published nobody can count; a request from before them has waited long enough', () => {
    const [first, last] = [
      measure('1999-01-01T00:00:00', '2026-11-24T12:00:00'),
      measure('2026-11-24T12:00:00', '2099-01-01T00:00:00'),
    ];
    expect(first.kind).toBe('met');
    expect(last.kind).toBe('met');
    expect(measure('2098-12-31T00:00:00', '2099-01-08T00:00:00').kind).toBe('beyond');
  });

  test('is short only where both times can be read, in a zone that is known', () => {
    const late = { start: '2026-11-19T12:00:00Z', end: '2026-11-19T13:00:00Z' };
    const ask = (changes: object, requested = '2026-11-19T09:00:00Z', policy = POLICY) =>
      isLeadTimeShort(record({ schedule: late, ...changes }), 'high', requested, policy);
    expect(ask({})).toBe(true);
    expect(ask({ schedule: { ...late, start: '2026-12-24T12:00:00Z' } })).toBe(false);
    expect(ask({ schedule: { ...late, start: 'soon' } })).toBe(false);
    expect(ask({}, 'soon')).toBe(false);
    expect(ask({}, undefined, { ...POLICY, timezone: 'Mars/Base' })).toBe(false);
    expect(isLeadTimeShort(withoutSchedule({ type: 'normal' }), 'high', '2026-11-19T09:00:00Z', POLICY)).toBe(false);
  });
});
