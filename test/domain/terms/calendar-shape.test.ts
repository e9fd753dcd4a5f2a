/** Windows and freezes by their keys: every set of them, and what is said of it at which key. */
import { expect, test } from 'vitest';
import { readDailyShape, readFreezeShape } from '../../../src/domain/terms/calendar-shape.ts';
import type { Freeze } from '../../../src/domain/terms/generated/shapes.ts';

const BARE: Freeze = { id: 'FRZ-1', name: 'x', hardness: 'hard', environments: ['production'] };
const ALL = {
  start: '2026-12-18T17:00:00Z',
  end: '2027-01-04T09:00:00Z',
  recurrence: 'FREQ=DAILY',
  from: '01:00',
  to: '02:00',
  starting: '2026-01-01',
} as const;
const KEYS = Object.keys(ALL) as (keyof typeof ALL)[];
const said = (freeze: Freeze) => {
  const shape = readFreezeShape(freeze);
  return shape.kind === 'faulty'
    ? shape.faults.map(({ key, on }) => `${key}${on === undefined ? '' : ` (${on})`}`)
    : shape.kind;
};

test('every set of keys is one form, or says which key is too much or is missing', () => {
  for (let set = 0; set < 2 ** KEYS.length; set += 1) {
    const has = (key: keyof typeof ALL) => (set & (1 << KEYS.indexOf(key))) !== 0;
    const given = KEYS.filter(has);
    const freeze = { ...BARE, ...Object.fromEntries(given.map((key) => [key, ALL[key]])) };
    const isOnce = has('start') || has('end');
    const isAgain = has('recurrence') || has('from') || has('to');
    const surplus = (['recurrence', 'from', 'to', 'starting'] as const).find(has);
    const wanted = isOnce ? (['start', 'end'] as const) : (['recurrence', 'from', 'to'] as const);
    const missing = wanted.find((key) => !has(key));
    const is =
      !isOnce && !isAgain
        ? ['null']
        : isOnce && surplus !== undefined
          ? [`${surplus} (key)`]
          : missing === undefined
            ? isOnce
              ? 'once'
              : 'daily'
            : [missing];
    expect([given, said(freeze)]).toEqual([given, is]);
  }
});

test.each<readonly [Partial<Freeze>, unknown]>([
  [{ start: ALL.start, end: ALL.end }, 'once'],
  [{ start: 'soon', end: 'later' }, ['start', 'end']],
  [{ start: 'soon', end: ALL.end }, ['start']],
  [{ start: ALL.start, end: 'later' }, ['end']],
  [{ start: ALL.end, end: ALL.end }, ['end']],
  [{ start: ALL.end, end: ALL.start }, ['end']],
  [{ start: ALL.start, end: '2026-12-18T17:00:00.0000001Z' }, 'once'],
  [{ recurrence: 'FREQ=DAILY', from: '23:00', to: '01:00' }, 'daily'],
  [{ recurrence: 'FREQ=DAILY', from: '00:00', to: '24:00' }, 'daily'],
  [{ recurrence: 'FREQ=DAILY', from: '24:00', to: '01:00' }, ['from']],
  [{ recurrence: 'FREQ=DAILY', from: '01:00', to: '24:01' }, ['to']],
  [{ recurrence: 'FREQ=DAILY', from: '01:00', to: '01:00' }, ['to']],
  [{ recurrence: 'FREQ=HOURLY', from: '25:00', to: '25:00' }, ['recurrence', 'from', 'to', 'to']],
  [{ recurrence: 'FREQ=WEEKLY', from: '01:00', to: '02:00' }, ['recurrence']],
  [{ recurrence: 'FREQ=WEEKLY', from: '01:00', to: '02:00', starting: '2026-01-01' }, 'daily'],
])('%j is %j', (keys, is) => expect(said({ ...BARE, ...keys })).toEqual(is));

test('a shape holds what was read', () => {
  expect(readFreezeShape({ ...BARE, start: ALL.start, end: ALL.end })).toEqual({
    kind: 'once',
    start: Date.parse(ALL.start),
    end: Date.parse(ALL.end),
  });
  const daily = readDailyShape({ recurrence: 'FREQ=DAILY', from: '01:00', to: '02:00' }, 'x');
  expect(daily).toMatchObject({ kind: 'daily', from: '01:00', to: '02:00', rule: { frequency: 'DAILY' } });
  const lacking = readDailyShape({ from: '01:00' }, 'The window "x"');
  expect(lacking).toMatchObject({ kind: 'faulty', faults: [{ key: null }] });
  expect(lacking.kind === 'faulty' && lacking.faults[0]?.message).toBe('The window "x" lacks "recurrence" and "to".');
});
