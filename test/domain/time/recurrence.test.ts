import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { canFire, expandBetween } from '../../../src/domain/time/occurrences.ts';
import { type Recurrence, readRecurrence } from '../../../src/domain/time/recurrence.ts';
import { isMatch } from '../../../src/domain/time/recurrence-match.ts';
import { parseInstant, toIso } from '../../../src/domain/time/time.ts';
import { spanOnDay } from '../../../src/domain/time/wall-time.ts';
import fixture from './oracle/golden/recurrence.json' with { type: 'json' };

function ruleOf(text: string, starting?: string): Recurrence {
  const read = readRecurrence(text, starting);
  if (read.kind === 'refused') throw new Error(`${text}: ${read.because}`);
  return read.rule;
}

describe(`against ${fixture.made}`, () => {
  test.each(fixture.rules)('$recurrence from $starting', ({ recurrence, starting, dates }) => {
    const rule = ruleOf(recurrence, starting ?? undefined);
    const matched: string[] = [];
    const last = Temporal.PlainDate.from(fixture.last);
    for (
      let day = Temporal.PlainDate.from(fixture.first);
      Temporal.PlainDate.compare(day, last) <= 0;
      day = day.add({ days: 1 })
    ) {
      if (isMatch(rule, day)) matched.push(day.toString());
    }
    expect(matched).toEqual(dates);
    expect(matched.length).toBeGreaterThan(0);
  });

  test('the edges of spans around every clock change', () => {
    expect(fixture.edges.length).toBeGreaterThan(500);
    for (const [zone = '', date = '', time = '', start, end] of fixture.edges) {
      const day = Temporal.PlainDate.from(date);
      // Noon is far from every change, so only the edge that is asked about can move.
      if (time === '12:00') continue;
      const label = `${zone} ${date} ${time}`;
      expect(`${label} ${toIso(spanOnDay(day, time, '12:00', zone).start)}`).toBe(`${label} ${start}`);
      expect(`${label} ${toIso(spanOnDay(day.subtract({ days: 1 }), '12:00', time, zone).end)}`).toBe(
        `${label} ${end}`,
      );
    }
  });
});

test.each([
  ['no FREQ', 'BYDAY=MO', undefined, /FREQ/],
  ['hourly', 'FREQ=HOURLY', undefined, /FREQ/],
  ['weekly without days', 'FREQ=WEEKLY', undefined, /which days/],
  ['monthly without days', 'FREQ=MONTHLY;BYMONTH=2', undefined, /which days/],
  ['yearly without days', 'FREQ=YEARLY;BYMONTH=2', undefined, /which days/],
  ['COUNT', 'FREQ=DAILY;COUNT=3', undefined, /COUNT/],
  ['WKST', 'FREQ=WEEKLY;BYDAY=MO;WKST=SU', undefined, /WKST/],
  ['BYWEEKNO', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', undefined, /BYWEEKNO/],
  ['BYHOUR', 'FREQ=DAILY;BYHOUR=9', undefined, /BYHOUR/],
  ['a part twice', 'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', undefined, /twice/],
  ['an empty part', 'FREQ=WEEKLY;BYDAY=', undefined, /BYDAY/],
  ['an empty rule', '', undefined, /not one of/],
  ['a trailing semicolon', 'FREQ=DAILY;', undefined, /not one of/],
  ['small letters', 'freq=daily', undefined, /not one of/],
  ['an unknown day', 'FREQ=WEEKLY;BYDAY=MO,XX', undefined, /XX/],
  ['an ordinal in a weekly rule', 'FREQ=WEEKLY;BYDAY=1MO', undefined, /MONTHLY/],
  ['a sixth Monday of a month', 'FREQ=MONTHLY;BYDAY=6MO', undefined, /from 1 to 5/],
  ['a sixth Monday of March', 'FREQ=YEARLY;BYMONTH=3;BYDAY=6MO', undefined, /from 1 to 5/],
  ['a zeroth Monday', 'FREQ=MONTHLY;BYDAY=0MO', undefined, /from 1/],
  ['day 32', 'FREQ=MONTHLY;BYMONTHDAY=32', undefined, /31/],
  ['day 0', 'FREQ=MONTHLY;BYMONTHDAY=0', undefined, /without 0/],
  ['month 13', 'FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1', undefined, /12/],
  ['month -1', 'FREQ=YEARLY;BYMONTH=-1;BYMONTHDAY=1', undefined, /12/],
  ['BYMONTHDAY in a weekly rule', 'FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=1', undefined, /WEEKLY/],
  ['BYSETPOS alone', 'FREQ=DAILY;BYSETPOS=1', undefined, /BYSETPOS/],
  ['INTERVAL without starting', 'FREQ=DAILY;INTERVAL=2', undefined, /starting/],
  ['INTERVAL=0', 'FREQ=DAILY;INTERVAL=0', '2026-01-01', /INTERVAL/],
  ['starting on no day', 'FREQ=DAILY;INTERVAL=2', '2026-02-30', /2026-02-30/],
  ['UNTIL on no day', 'FREQ=DAILY;UNTIL=20260230', undefined, /UNTIL/],
  ['UNTIL in local time', 'FREQ=DAILY;UNTIL=20260301T120000', undefined, /UNTIL/],
  ['UNTIL with a leap second', 'FREQ=DAILY;UNTIL=20260301T235960Z', undefined, /UNTIL/],
])('refused: %s', (_, text, starting, because) => {
  const read = readRecurrence(text, starting);
  expect(read.kind === 'refused' ? read.because : 'accepted').toMatch(because);
});

test.each([
  ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', undefined],
  ['29 February in odd years only', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', '2025-01-01'],
  ['over before it starts', 'FREQ=DAILY;UNTIL=20251231', '2026-01-01'],
  ['over an hour before it starts', 'FREQ=DAILY;UNTIL=20260101T080000Z', '2026-01-01'],
  ['the 54th Monday of a year', 'FREQ=YEARLY;BYDAY=MO;BYSETPOS=54', undefined],
])('never fires: %s', (_, text, starting) => {
  const begin = performance.now();
  expect(canFire({ rule: ruleOf(text, starting), from: '09:00', to: '10:00' }, 'Europe/London')).toBe(false);
  // Measured at 0.2 s; the bound is ten times as large for noise.
  expect(performance.now() - begin).toBeLessThan(3000);
});

test('a rule that fires once in four years does fire', () => {
  expect(canFire({ rule: ruleOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'), from: '09:00', to: '10:00' }, 'UTC')).toBe(
    true,
  );
});

test('UNTIL as an instant is the last start, inclusive', () => {
  const rule = ruleOf('FREQ=DAILY;UNTIL=20260103T090000Z');
  const range = { start: parseInstant('2026-01-01T00:00:00Z') ?? 0, end: parseInstant('2026-01-08T00:00:00Z') ?? 0 };
  expect(expandBetween({ rule, from: '09:00', to: '10:00' }, range, 'UTC').length).toBe(3);
  expect(expandBetween({ rule, from: '09:01', to: '10:00' }, range, 'UTC').length).toBe(2);
});
