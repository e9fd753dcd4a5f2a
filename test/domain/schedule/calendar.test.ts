import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import type { Calendar, Freeze, Window } from '../../../src/domain/terms/generated/shapes.ts';
import { calendar, POLICY, reasonsOf } from './schedule-world.ts';

const WINDOW: Window = { name: 'nights', environments: ['*'], recurrence: 'FREQ=DAILY', from: '22:00', to: '06:00' };
const FREEZE: Freeze = { id: 'FRZ-1', name: 'End of year', hardness: 'soft', environments: ['*'] };
const YEAR_END = { start: '2026-12-18T17:00:00Z', end: '2027-01-04T09:00:00Z' };
const DAILY = { recurrence: 'FREQ=DAILY', from: '01:00', to: '02:00' };

test.each<readonly [string, Calendar, readonly (string | number)[], 'error' | 'warning']>([
  ['an unknown zone', { timezone: 'Europe/Lundon' }, ['timezone'], 'error'],
  ['an import that is not there', { imports: ['x.ics'] }, ['imports', 0], 'error'],
  ['a window of no length', { windows: [WINDOW, { ...WINDOW, to: '22:00' }] }, ['windows', 1, 'to'], 'error'],
  [
    'a window that never fires',
    { windows: [{ ...WINDOW, recurrence: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31' }] },
    ['windows', 0, 'recurrence'],
    'error',
  ],
  [
    'a rule that would be guessed at',
    { windows: [{ ...WINDOW, recurrence: 'FREQ=WEEKLY' }] },
    ['windows', 0, 'recurrence'],
    'error',
  ],
  ['from 24:00', { windows: [{ ...WINDOW, from: '24:00' }] }, ['windows', 0, 'from'], 'error'],
  ['a freeze without a time', { freezes: [FREEZE] }, ['freezes', 0], 'error'],
  [
    'a freeze with two times',
    { freezes: [{ ...FREEZE, ...YEAR_END, ...DAILY }] },
    ['freezes', 0, 'recurrence'],
    'error',
  ],
  ['a freeze without an end', { freezes: [{ ...FREEZE, start: YEAR_END.start }] }, ['freezes', 0, 'end'], 'error'],
  ['a freeze without a start', { freezes: [{ ...FREEZE, end: YEAR_END.end }] }, ['freezes', 0, 'start'], 'error'],
  [
    'a freeze that ends before it starts',
    { freezes: [{ ...FREEZE, start: YEAR_END.end, end: YEAR_END.start }] },
    ['freezes', 0, 'end'],
    'error',
  ],
  [
    'a freeze of no length',
    { freezes: [{ ...FREEZE, start: YEAR_END.end, end: YEAR_END.end }] },
    ['freezes', 0, 'end'],
    'error',
  ],
  [
    'a freeze on 30 February',
    { freezes: [{ ...FREEZE, ...YEAR_END, start: '2026-02-30T00:00:00Z' }] },
    ['freezes', 0, 'start'],
    'error',
  ],
  [
    'a freeze of 61 days',
    { freezes: [{ ...FREEZE, start: '2026-01-01T00:00:00Z', end: '2026-03-03T00:00:00Z' }] },
    ['freezes', 0, 'end'],
    'warning',
  ],
  [
    'a recurrence without times',
    { freezes: [{ ...FREEZE, recurrence: 'FREQ=DAILY' }] },
    ['freezes', 0, 'from'],
    'error',
  ],
  [
    'an exception until no day',
    {
      freezes: [
        {
          ...FREEZE,
          ...YEAR_END,
          exceptions: [{ change: 'CHG-1', by: 'a', reason: 'x', until: '2026-02-30T00:00:00Z' }],
        },
      ],
    },
    ['freezes', 0, 'exceptions', 0, 'until'],
    'error',
  ],
  [
    'an exception at no day',
    {
      freezes: [{ ...FREEZE, ...YEAR_END, exceptions: [{ change: 'CHG-1', by: 'a', reason: 'x', at: '2026-02-30' }] }],
    },
    ['freezes', 0, 'exceptions', 0, 'at'],
    'error',
  ],
])('%s', (_, value, pointer, level) => {
  const file = calendar(value);
  expect(
    readCalendar(file, POLICY).findings.map((finding) => ({
      reason: finding.reason,
      level: finding.level,
      where: finding.where,
    })),
  ).toEqual([{ reason: 'calendar-invalid', level, where: { file: 'calendar.yml', pointer } }]);
  // A broken calendar never looks like an empty one.
  expect(reasonsOf({ calendar: file })).toEqual(level === 'error' ? ['calendar-invalid'] : []);
});

test('what is right is left alone', () => {
  const value: Calendar = {
    windows: [WINDOW],
    freezes: [
      { ...FREEZE, ...YEAR_END },
      { ...FREEZE, ...DAILY },
      { ...FREEZE, ...DAILY, from: '00:00', to: '24:00' },
      { ...FREEZE, start: '2026-01-01T00:00:00Z', end: '2026-03-02T00:00:00Z' },
    ],
  };
  expect(readCalendar(calendar(value), POLICY).findings).toEqual([]);
});

test('no calendar is a notice', () => {
  expect(readCalendar(null, POLICY).findings.map(({ reason, level }) => [reason, level])).toEqual([
    ['policy-default', 'notice'],
  ]);
});
