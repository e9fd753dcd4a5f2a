/**
 * A law of the calendar: whoever does what a remedy says gets a file that is accepted, by the reader of files and by the schedule alike. And a
 * file that the one accepts the other does.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import type { Calendar, Freeze } from '../../../src/domain/terms/generated/shapes.ts';
import { toIso } from '../../../src/domain/time/time.ts';
import { parseCalendar } from '../../../src/files/kinds/calendar.ts';
import { POLICY } from '../../domain/schedule/schedule-world.ts';
import { bytesOf, faultsOf } from '../files.ts';

type Entry = Pick<Freeze, 'start' | 'end' | 'recurrence' | 'starting' | 'from' | 'to'>;

const fileOf = (entry: Entry): Uint8Array =>
  bytesOf(
    [
      'version: 1',
      'freezes:',
      '  - id: FRZ-1',
      '    name: x',
      '    hardness: hard',
      '    environments: ["*"]',
      ...Object.entries(entry).map(
        ([key, value]) => `    ${key}: ${key === 'from' || key === 'to' ? `"${value}"` : value}`,
      ),
    ].join('\n'),
  );
const parse = (entry: Entry) => parseCalendar('.github/change-gate/calendar.yml', fileOf(entry));
const scheduled = (value: Calendar) =>
  readCalendar({ path: 'calendar.yml', value }, POLICY).findings.filter(({ level }) => level === 'error');

const partsOf = (rule = ''): readonly (readonly [string, string])[] =>
  rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']);
const without = (rule: string | undefined, name: string): string =>
  partsOf(rule)
    .filter(([key]) => key !== name)
    .map(([key, value]) => `${key}=${value}`)
    .join(';');
const setting = (rule: string | undefined, name: string, value: string): string =>
  [without(rule, name), `${name}=${value}`].filter((part) => part !== '').join(';');
const omit = (entry: Entry, ...keys: readonly (keyof Entry)[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key as keyof Entry)));

/** What somebody does who reads a remedy: each way that it leaves open. */
const WAYS: readonly (readonly [RegExp, (entry: Entry, message: string) => readonly Entry[]])[] = [
  [
    /^A freeze has either/,
    (entry) => [
      {
        ...omit(entry, 'recurrence', 'from', 'to', 'starting'),
        start: '2026-12-18T17:00:00Z',
        end: '2027-01-04T09:00:00Z',
      },
      { recurrence: 'FREQ=DAILY', from: '01:00', to: '02:00' },
    ],
  ],
  [/^Correct one of the two/, (entry) => [{ ...entry, start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' }]],
  [/^For a whole day write from: "00:00" and to: "24:00"/, (entry) => [{ ...entry, from: '00:00', to: '24:00' }]],
  [/^Write "00:00", the midnight/, (entry) => [{ ...entry, from: '00:00' }]],
  [
    /^Write it as HH:MM/,
    (entry, message) => [{ ...entry, [/\bto\b/.test(message.split(':')[0] ?? '') ? 'to' : 'from']: '09:30' }],
  ],
  [
    /^Add BYDAY, or starting:/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'BYDAY', 'MO') },
      { ...entry, starting: '2026-11-24' },
    ],
  ],
  [
    /^Add BYDAY or BYMONTHDAY, or starting:/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'BYDAY', 'MO') },
      { ...entry, recurrence: setting(entry.recurrence, 'BYMONTHDAY', '1') },
      { ...entry, starting: '2026-11-24' },
    ],
  ],
  [
    /^Add starting: with a day, or leave INTERVAL out/,
    (entry) => [
      { ...entry, starting: '2026-11-24' },
      { ...entry, recurrence: without(entry.recurrence, 'INTERVAL') },
    ],
  ],
  [
    /^Add BYDAY, BYMONTHDAY or BYMONTH, or leave BYSETPOS out/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'BYDAY', 'MO') },
      { ...entry, recurrence: setting(entry.recurrence, 'BYMONTHDAY', '1') },
      { ...entry, recurrence: setting(entry.recurrence, 'BYMONTH', '1') },
      { ...entry, recurrence: without(entry.recurrence, 'BYSETPOS') },
    ],
  ],
  [
    /^Use BYDAY, or FREQ=MONTHLY/,
    (entry) => [
      { ...entry, recurrence: setting(without(entry.recurrence, 'BYMONTHDAY'), 'BYDAY', 'MO') },
      { ...entry, recurrence: setting(entry.recurrence, 'FREQ', 'MONTHLY') },
    ],
  ],
  [
    /^Use FREQ=MONTHLY or YEARLY, or leave the number out/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'FREQ', 'MONTHLY') },
      { ...entry, recurrence: setting(entry.recurrence, 'FREQ', 'YEARLY') },
      { ...entry, recurrence: (entry.recurrence ?? '').replace(/[+-]?\d+(?=[A-Z]{2}(?:,|;|$))/g, '') },
    ],
  ],
  [
    /^The number before a day is from 1 to/,
    (entry) => [{ ...entry, recurrence: setting(entry.recurrence, 'BYDAY', '1MO,-1SU') }],
  ],
  [/^Days are MO/, (entry) => [{ ...entry, recurrence: setting(entry.recurrence, 'BYDAY', 'MO,SU') }]],
  [
    /^Write numbers from 1 to/,
    (entry, message) => [
      { ...entry, recurrence: setting(entry.recurrence, /(\w+) has/.exec(message)?.[1] ?? '', '1') },
    ],
  ],
  [
    /^Write one number from 1 to 1000/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'INTERVAL', '1') },
      { ...entry, recurrence: setting(entry.recurrence, 'INTERVAL', '1000') },
    ],
  ],
  [
    /^Write a day as 20261231/,
    (entry) => [
      { ...entry, recurrence: setting(entry.recurrence, 'UNTIL', '20261231') },
      { ...entry, recurrence: setting(entry.recurrence, 'UNTIL', '20261231T230000Z') },
    ],
  ],
  [
    /^Use only FREQ/,
    (entry, message) => [{ ...entry, recurrence: without(entry.recurrence, /uses "(\w+)"/.exec(message)?.[1] ?? '') }],
  ],
  [/^FREQ is DAILY/, (entry) => [{ ...entry, recurrence: setting(entry.recurrence, 'FREQ', 'DAILY') }]],
  [
    /^For example FREQ=WEEKLY;BYDAY=MO,TU,WE,TH or/,
    (entry) => [
      { ...entry, recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH' },
      { ...entry, recurrence: 'FREQ=MONTHLY;BYDAY=-1SU' },
    ],
  ],
];

const followed = new Set<RegExp>();

/** Follows every way of the first remedy until nothing is wrong. */
function follow(entry: Entry, steps = 0): void {
  const parsed = parse(entry);
  if (parsed.kind === 'valid') {
    const left = scheduled(parsed.value).filter(({ message }) => !message.endsWith('never fires.'));
    expect(left, JSON.stringify(entry)).toEqual([]);
    return;
  }
  const [fault] = faultsOf(parsed);
  expect(steps, `${JSON.stringify(entry)}: ${fault?.message} ${fault?.remedy}`).toBeLessThan(9);
  const [pattern, ways] = WAYS.find(([each]) => each.test(fault?.remedy ?? '')) ?? [];
  if (fault === undefined || pattern === undefined || ways === undefined)
    throw new Error(`Nobody follows ${JSON.stringify(fault?.remedy)} (${fault?.message}).`);
  followed.add(pattern);
  for (const next of ways(entry, fault.message)) {
    expect(next, `${fault.remedy} changes nothing`).not.toEqual(entry);
    follow(next, steps + 1);
  }
}

const DAILY = { from: '01:00', to: '02:00' };

describe('a remedy that is followed', () => {
  it.each<Entry>([
    {},
    { start: '2026-12-18T17:00:00Z' },
    { end: '2026-12-18T17:00:00Z' },
    { start: '2026-12-18T17:00:00Z', end: '2026-12-18T17:00:00Z' },
    { start: '2026-12-18T17:00:00Z', end: '2026-12-19T17:00:00Z', from: '01:00' },
    { start: '2026-12-18T17:00:00Z', end: '2026-12-19T17:00:00Z', starting: '2026-01-01' },
    { recurrence: 'FREQ=DAILY' },
    { from: '01:00', to: '02:00' },
    { recurrence: 'FREQ=DAILY', from: '00:00', to: '00:00' },
    { recurrence: 'FREQ=DAILY', from: '24:00', to: '02:00' },
    { recurrence: 'FREQ=DAILY', from: '24:00', to: '24:00' },
    ...[
      'BYDAY=MO',
      'FREQ=HOURLY',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'FREQ=YEARLY;BYMONTH=3',
      'FREQ=DAILY;FREQ=DAILY',
      'FREQ=DAILY;COUNT=3',
      'FREQ=WEEKLY;BYDAY=MO;INTERVAL=2',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=DAILY;INTERVAL=1,2',
      'FREQ=DAILY;INTERVAL=1001',
      'FREQ=DAILY;BYSETPOS=1',
      'FREQ=WEEKLY;BYMONTHDAY=1',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=MONTHLY;BYDAY=6MO',
      'FREQ=YEARLY;BYDAY=54MO',
      'FREQ=YEARLY;BYDAY=XX',
      'FREQ=DAILY;UNTIL=20260230',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=YEARLY;BYMONTH=13;BYDAY=MO',
      'FREQ=DAILY;BYHOUR=3;BYMONTH=0',
    ].map((recurrence) => ({ recurrence, ...DAILY })),
  ])('%j', (entry) => {
    expect(faultsOf(parse(entry)).length).toBeGreaterThan(0);
    follow(entry);
  });

  it('whatever the rule is', () => {
    const value = fc.constantFrom(
      '0',
      '1',
      '-1',
      '5',
      '6',
      '13',
      '31',
      '53',
      '366',
      '999',
      '1000',
      '1001',
      'MO',
      '1MO',
      '-5FR',
      '6TU',
      '53SU',
      '0WE',
      'MO,TU',
      '1,2',
      '20261231',
      '20261231T235959Z',
      '20261301',
      'XX',
    );
    const part = fc.tuple(
      fc.constantFrom('BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'INTERVAL', 'COUNT'),
      value,
    );
    const rules = fc
      .tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
        fc.uniqueArray(part, { maxLength: 4, selector: ([name]) => name }),
      )
      .map(([frequency, parts]) => [`FREQ=${frequency}`, ...parts.map(([name, text]) => `${name}=${text}`)].join(';'));
    let accepted = 0;
    fc.assert(
      fc.property(rules, fc.constantFrom({}, { starting: '2026-11-24' }), (recurrence, more) => {
        const entry = { recurrence, ...DAILY, ...more };
        const isValid = parse(entry).kind === 'valid';
        if (isValid) accepted += 1;
        const value: Calendar = {
          freezes: [{ id: 'FRZ-1', name: 'x', hardness: 'hard', environments: ['*'], ...entry }],
        };
        const isScheduled = scheduled(value).every(({ message }) => message.endsWith('never fires.'));
        expect([recurrence, isScheduled]).toEqual([recurrence, isValid]);
        follow(entry);
      }),
      { seed: 20261124, numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('all of them were', () => {
    expect(WAYS.filter(([pattern]) => !followed.has(pattern)).map(([pattern]) => String(pattern))).toEqual([
      '/^Write it as HH:MM/',
    ]);
  });
});

describe('a whole day', () => {
  const spansOf = (entry: Entry, timezone = 'Europe/London') => {
    const parsed = parse(entry);
    if (parsed.kind !== 'valid') throw new Error(faultsOf(parsed)[0]?.message);
    const [freeze] = readCalendar({ path: 'calendar.yml', value: { ...parsed.value, timezone } }, POLICY).freezes;
    const range = { start: Date.UTC(2026, 9, 24), end: Date.UTC(2026, 9, 27) };
    return (freeze?.spansIn(range) ?? []).map(({ start, end }) => [toIso(start), toIso(end)]);
  };

  it('leaves no minute open, the day of a clock change neither', () => {
    const spans = spansOf({ recurrence: 'FREQ=DAILY', from: '00:00', to: '24:00' });
    expect(spans).toEqual([
      ['2026-10-23T23:00:00Z', '2026-10-24T23:00:00Z'],
      ['2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'],
      ['2026-10-26T00:00:00Z', '2026-10-27T00:00:00Z'],
    ]);
  });

  it('is the day of `starting` where a rule leaves its day open', () => {
    const entry = { recurrence: 'FREQ=WEEKLY', starting: '2026-10-12', from: '00:00', to: '24:00' };
    expect(spansOf(entry)).toEqual([['2026-10-26T00:00:00Z', '2026-10-27T00:00:00Z']]);
  });
});

describe('a rule as calendar programs write it', () => {
  test.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'begins with "RRULE:"', 'FREQ=WEEKLY;BYDAY=MO'],
    ['freq=weekly;byday=mo', 'has small letters', 'FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=WEEKLY; BYDAY=MO', 'has blanks', 'FREQ=WEEKLY;BYDAY=MO'],
    ['FREQ=WEEKLY;BYDAY=MO;', 'ends with ";"', 'FREQ=WEEKLY;BYDAY=MO'],
    [
      'rrule:freq=weekly; byday=mo, tu',
      'begins with "RRULE:", has small letters and has blanks',
      'FREQ=WEEKLY;BYDAY=MO,TU',
    ],
  ])('%s is told, and what to write is accepted', (rule, what, meant) => {
    const entry = { recurrence: JSON.stringify(rule), from: '01:00', to: '02:00' };
    expect(faultsOf(parse(entry)).map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
      `freezes.recurrence (entry 1): The rule "${rule}" ${what}. Write ${meant}`,
    ]);
    expect(parse({ ...entry, recurrence: meant }).kind).toBe('valid');
  });

  test.each(['every Monday', 'FREQ', 'FREQ=WEEKLY;BYDAY=MO/TU'])('%s is told in words', (rule) => {
    const [fault] = faultsOf(parse({ recurrence: JSON.stringify(rule), from: '01:00', to: '02:00' }));
    expect(fault?.message).not.toContain('not allowed here');
  });
});

test('an instant where a time of day belongs is told as that, and nobody is told to shorten it', () => {
  const from = '2026-12-01T00:00:00Z';
  expect(faultsOf(parse({ recurrence: 'FREQ=DAILY', from, to: '02:00' })).map(({ message }) => message)).toEqual([
    `freezes.from (entry 1): "${from}" is not a time of day.`,
  ]);
});
