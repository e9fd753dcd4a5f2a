/** What is wrong with a time as it is written: each fault by itself, and the last that is none. */
import { describe, expect, test } from 'vitest';
import {
  checkDay,
  checkDayOrInstant,
  checkDuration,
  checkInstant,
  checkTimeZone,
  checkWallTime,
  checkWallTimeEnd,
  readSeconds,
} from '../../../src/domain/time/grammar.ts';

const said = (advice: ReturnType<typeof checkInstant>): string => advice?.message.replace(/^"[^"]*" /u, '') ?? 'good';

describe('an instant', () => {
  test.each([
    ['2026-11-24T10:00:00Z', 'good'],
    ['2026-11-24t10:00:00z', 'good'],
    ['2026-11-24T10:00:00.123456789+01:00', 'good'],
    ['2026-11-24T10:00:00.1234567890Z', 'is not a date and time with an offset.'],
    ['2026-11-24T23:59:59+18:00', 'good'],
    ['2026-11-24T23:59:59-18:59', 'good'],
    ['2026-11-24T10:00:00+19:00', 'has an offset that no place has.'],
    ['2026-11-24T10:00:00+01:60', 'has an offset that no place has.'],
    ['2026-11-24T10:00:00', 'has no offset from UTC, so it would be another moment in every time zone.'],
    ['2026-11-24 10:00', 'has no offset from UTC, so it would be another moment in every time zone.'],
    ['2026-11-24T10:00Z', 'is not a date and time with an offset.'],
    ['2026-11-24', 'is a day, not an instant.'],
    ['x2026-11-24T10:00:00Z', 'is not a date and time with an offset.'],
    ['2026-11-24T10:00:00Zx', 'is not a date and time with an offset.'],
    ['2026-02-30T10:00:00Z', 'names a day that does not exist.'],
    ['1969-12-31T23:59:59Z', 'lies before 1970, where no change was deployed.'],
    ['1970-01-01T00:00:00Z', 'good'],
    ['0000-01-01T00:00:00Z', 'lies before 1970, where no change was deployed.'],
    ['2026-11-24T23:59:60Z', 'is a leap second, which cannot be scheduled.'],
    ['2026-11-24T24:00:00Z', 'names a time of day that does not exist.'],
    ['2026-11-24T10:60:00Z', 'names a time of day that does not exist.'],
    ['2026-11-24T10:00:61Z', 'names a time of day that does not exist.'],
  ])('%s %s', (text, is) => expect(said(checkInstant(text))).toBe(is));

  test('its remedy is a way to write it', () => {
    const remedy = (text: string) => checkInstant(text)?.remedy;
    expect(remedy('2026-11-24T10:00:00')).toBe('Add Z for UTC, or an offset such as +01:00.');
    expect(remedy('1969-12-31T23:59:59Z')).toBe('Correct the year, such as 2026.');
    expect(remedy('2026-02-30T10:00:00Z')).toBe('Write a day that the calendar has.');
    expect(remedy('2026-11-24')).toContain('Write date, time and offset');
  });
});

test.each([
  ['2026-11-24', 'good', 'good'],
  ['2026-02-30', 'is a day that does not exist.', 'is a day that does not exist.'],
  ['1969-12-31', 'lies before 1970, where no change was deployed.', 'lies before 1970, where no change was deployed.'],
  ['2026-11-24T10:00:00Z', 'is not a day.', 'good'],
  ['2026-11-24T10:00:00', 'is not a day.', 'has no offset from UTC, so it would be another moment in every time zone.'],
  ['x2026-11-24', 'is not a day.', 'is not a date and time with an offset.'],
  ['2026-11-24x', 'is not a day.', 'is not a date and time with an offset.'],
])('the day %s: %s; or instant: %s', (text, day, either) => {
  expect([said(checkDay(text)), said(checkDayOrInstant(text))]).toEqual([day, either]);
});

test.each([
  ['09:30', 'good', 'good'],
  ['24:00', 'ends a day and begins none.', 'good'],
  ['24:01', 'is not a time of day.', 'is not a time of day.'],
  ['9:30', 'is not a time of day.', 'is not a time of day.'],
])('the time of day %s: %s; at an end: %s', (text, begins, ends) => {
  expect([said(checkWallTime(text)), said(checkWallTimeEnd(text))]).toEqual([begins, ends]);
});

test.each([
  ['PT15M', 'good', 900],
  ['P1M', 'counts years, months or weeks.', null],
  ['P2W', 'counts years, months or weeks.', null],
  ['P1Y2M', 'counts years, months or weeks.', null],
  ['0', 'is not a duration.', null],
  ['xP1M', 'is not a duration.', null],
  ['15', 'is not a duration.', null],
])('the duration %s: %s', (text, is, seconds) => {
  expect([said(checkDuration(text)), readSeconds(text)]).toEqual([is, seconds]);
  if (text === '0') expect(checkDuration(text)?.remedy).toContain('PT0S');
  else if (is !== 'good') expect(checkDuration(text)?.remedy).not.toContain('PT0S');
});

test('a zone is known by its IANA name', () => {
  expect([said(checkTimeZone('Europe/London')), said(checkTimeZone('Mars/Base'))]).toEqual([
    'good',
    'is not a time zone that is known here.',
  ]);
});
