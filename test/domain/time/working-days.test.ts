import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addWorkingDays, countWorkingDays, holidaysOf, isWorkingDay } from '../../../src/domain/time/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const ENGLAND = holidaysOf({ holidays: 'england-and-wales', 'extra-holidays': [] });
const SCOTLAND = holidaysOf({ holidays: 'scotland', 'extra-holidays': [] });
const ULSTER = holidaysOf({ holidays: 'northern-ireland', 'extra-holidays': [] });
const NONE = holidaysOf({ holidays: 'none', 'extra-holidays': [] });
const OWN = holidaysOf({
  holidays: 'england-and-wales',
  'extra-holidays': [{ date: '2026-11-20', name: 'Privilege day' }],
});

test.each([
  ['Thursday to Tuesday', '2026-11-19', '2026-11-24', ENGLAND, 3],
  ['Friday to Tuesday', '2026-11-20', '2026-11-24', ENGLAND, 2],
  ['the same day', '2026-11-24', '2026-11-24', ENGLAND, 0],
  ['backwards', '2026-11-24', '2026-11-19', ENGLAND, 0],
  ['over a weekend', '2026-11-20', '2026-11-22', ENGLAND, 0],
  ['Christmas, Boxing Day on a Saturday with its substitute', '2026-12-24', '2026-12-29', ENGLAND, 1],
  ['2 January is one in Scotland: 4 January 2027 its substitute', '2026-12-31', '2027-01-05', SCOTLAND, 1],
  ['and not in England', '2026-12-31', '2027-01-05', ENGLAND, 2],
  ['12 July in Northern Ireland (13 July 2026)', '2026-07-10', '2026-07-14', ULSTER, 1],
  ['the World Cup day of Scotland', '2026-06-12', '2026-06-16', SCOTLAND, 1],
  ['and not of England', '2026-06-12', '2026-06-16', ENGLAND, 2],
  ['a day of the policy', '2026-11-19', '2026-11-24', OWN, 2],
  ['no holidays at all', '2026-12-24', '2026-12-29', NONE, 3],
  ['the last known day', '2028-12-27', '2028-12-31', ENGLAND, 2],
])('%s: %s to %s', (_, from, to, holidays, count) => {
  expect(countWorkingDays(day(from), day(to), holidays)).toEqual({ kind: 'count', count });
});

test.each([
  ['one day past the data', '2028-12-28', '2029-01-01', ENGLAND],
  ['before the data', '2018-12-01', '2018-12-05', SCOTLAND],
])('beyond: %s', (_, from, to, holidays) => {
  expect(countWorkingDays(day(from), day(to), holidays)).toEqual({
    kind: 'beyond',
    known: { first: '2019-01-01', last: '2028-12-31' },
  });
});

test('days are added as they are counted, and not past the data', () => {
  expect(String(Object.values(addWorkingDays(day('2026-11-19'), 3, ENGLAND))[1])).toBe('2026-11-24');
  expect(addWorkingDays(day('2026-11-22'), 0, ENGLAND)).toEqual({ kind: 'day', day: day('2026-11-22') });
  expect(addWorkingDays(day('2028-12-28'), 3, ENGLAND).kind).toBe('beyond');
});

test('counting is what walking day by day gives', () => {
  const offset = fc.integer({ min: 0, max: 3500 });
  fc.assert(
    fc.property(
      offset,
      fc.integer({ min: -10, max: 900 }),
      fc.constantFrom(ENGLAND, SCOTLAND, ULSTER, NONE, OWN),
      (start, length, holidays) => {
        const from = day('2019-01-01').add({ days: Math.min(start, 2600) });
        const to = from.add({ days: length });
        let walked = 0;
        for (let at = from.add({ days: 1 }); Temporal.PlainDate.compare(at, to) <= 0; at = at.add({ days: 1 })) {
          if (isWorkingDay(at, holidays)) walked += 1;
        }
        expect(countWorkingDays(from, to, holidays)).toEqual({ kind: 'count', count: walked });
        const reached = addWorkingDays(from, walked, holidays);
        if (walked > 0) expect(reached.kind === 'day' && Temporal.PlainDate.compare(reached.day, to) <= 0).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
