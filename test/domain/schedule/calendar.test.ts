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

test('rules say all of themselves, and are for the environments that their patterns mean', () => {
  const windows: Window[] = [
    WINDOW,
    {
      ...WINDOW,
      name: 'x',
      environments: ['PROD*'],
      risk: ['low'],
      type: ['normal'],
      'configuration-items': ['Ledger'],
    },
  ];
  const read = readCalendar(
    calendar({ windows, freezes: [{ ...FREEZE, ...YEAR_END, environments: ['staging'] }] }),
    POLICY,
  );
  expect(read.windows).toMatchObject([
    { name: 'nights', risk: null, type: null, items: null },
    { name: 'x', risk: ['low'], type: ['normal'], items: new Set(['component:default/ledger']) },
  ]);
  expect(read.freezes).toMatchObject([
    { id: 'FRZ-1', hardness: 'soft', known: null, importedFrom: null, exceptions: [] },
  ]);
  expect(['production', 'staging'].map((name) => read.windowsOf(name).map((rule) => rule.name))).toEqual([
    ['nights', 'x'],
    ['nights'],
  ]);
  expect(['production', 'STAGING'].map((name) => read.freezesOf(name).length)).toEqual([0, 1]);
  // Asked again it is the same.
  expect(read.windowsOf('production')).toBe(read.windowsOf('production'));
});

test('a freeze holds from its start to before its end', () => {
  const [freeze] = readCalendar(calendar({ freezes: [{ ...FREEZE, ...YEAR_END }] }), POLICY).freezes;
  const [start, end] = [Date.parse(YEAR_END.start), Date.parse(YEAR_END.end)];
  const held = (from: number, to: number) => freeze?.spansIn({ start: from, end: to }) ?? [];
  expect(held(start - 1, start)).toEqual([]);
  expect(held(start, start + 1)).toEqual([{ start, end }]);
  expect(held(end - 1, end)).toEqual([{ start, end }]);
  expect(held(end, end + 1)).toEqual([]);
});

test('an exception tells since when in the policy’s days and until when to the instant', () => {
  const exceptions = [
    { change: 'CHG-1', by: 'a', reason: 'x', at: '2026-07-01', until: '2026-12-20T00:00:00Z' },
    { change: 'CHG-2', by: 'b', reason: 'x', at: '2026-12-01T08:00:00Z' },
    { change: 'CHG-3', by: 'c', reason: 'x' },
  ];
  const value = { timezone: 'Asia/Tokyo', freezes: [{ ...FREEZE, ...YEAR_END, exceptions }] };
  expect(readCalendar(calendar(value), POLICY).freezes[0]?.exceptions).toEqual([
    { change: 'CHG-1', by: 'a', at: Date.parse('2026-06-30T23:00:00Z'), until: Date.parse('2026-12-20T00:00:00Z') },
    { change: 'CHG-2', by: 'b', at: Date.parse('2026-12-01T08:00:00Z'), until: null },
    { change: 'CHG-3', by: 'c', at: null, until: null },
  ]);
  // Where the policy's zone is none, which is said elsewhere, the calendar's own serves.
  const lost = readCalendar(calendar(value), { ...POLICY, timezone: 'Mars/Base' });
  expect(lost.freezes[0]?.exceptions[0]?.at).toBe(Date.parse('2026-06-30T15:00:00Z'));
  expect([lost.zone, readCalendar(null, POLICY).zone, readCalendar(calendar({}), POLICY).zone]).toEqual([
    'Asia/Tokyo',
    'Europe/London',
    'Europe/London',
  ]);
});

test('bank holidays are a soft freeze of every environment that the calendar names, in its zone, where it says so', () => {
  const rules = { windows: [WINDOW], freezes: [{ ...FREEZE, ...YEAR_END, environments: ['dr'] }] };
  expect(readCalendar(calendar(rules), POLICY).freezes).toHaveLength(1);
  const [, holidays] = readCalendar(calendar({ ...rules, 'bank-holidays': 'freeze' }), POLICY).freezes;
  expect(holidays).toMatchObject({ id: 'bank-holidays', hardness: 'soft', environments: ['*', 'dr'], exceptions: [] });
  const christmas = { start: Date.parse('2026-12-25T00:00:00Z'), end: Date.parse('2026-12-26T00:00:00Z') };
  expect(holidays?.spansIn({ start: christmas.start + 1, end: christmas.end - 1 })).toEqual([christmas]);
  expect(holidays?.spansIn({ start: christmas.start - 2, end: christmas.start })).toEqual([]);
  const { start, end } = holidays?.known ?? { start: 1, end: 1 };
  expect([new Date(start), new Date(end)].map((one) => one.toISOString().slice(4))).toEqual([
    '-01-01T00:00:00.000Z',
    '-01-01T00:00:00.000Z',
  ]);
  expect(start).toBeLessThan(end);
  const [, none] = readCalendar(calendar({ ...rules, 'bank-holidays': 'freeze' }), {
    ...POLICY,
    holidays: 'none',
  }).freezes;
  expect(none?.known).toBeNull();
});
