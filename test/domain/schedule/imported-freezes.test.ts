import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { pathOfImport } from '../../../src/domain/schedule/imported-freezes.ts';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import type { Calendar } from '../../../src/domain/terms/generated/shapes.ts';
import type { CalendarFile } from '../../../src/domain/terms/world.ts';
import { toIso } from '../../../src/domain/time/time.ts';
import { parseImport } from '../../../src/files/icalendar/calendar.ts';
import { bytesOf } from '../../files/files.ts';
import { input, POLICY, policyWith, record } from './schedule-world.ts';

const CALENDAR = '.github/change-gate/calendar.yml';
const PATH = '.github/change-gate/x.ics';

/** A calendar that imports x.ics, which holds one event of these lines. */
function imported(lines: readonly string[], value: Calendar = {}): CalendarFile {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'SUMMARY:Audit',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const parsed = parseImport(PATH, bytesOf(text.join('\r\n')));
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics[0]?.message);
  return {
    path: CALENDAR,
    value: { version: 1, imports: ['x.ics'], ...value },
    imports: [{ path: PATH, value: parsed.value }],
  };
}

const faultsOf = (calendar: CalendarFile) =>
  readCalendar(calendar, POLICY).findings.map(({ reason, level, where, message }) => [reason, level, where, message]);
const DAY = 'DTSTART;VALUE=DATE:20261124';

describe('a file that is named', () => {
  const whole = imported([DAY]);
  const names = (...imports: readonly string[]): CalendarFile => ({
    ...whole,
    value: { version: 1, imports: [...imports] },
  });

  test.each<readonly [string, CalendarFile, number, string]>([
    ['and is not there', { ...whole, imports: [] }, 0, 'x.ics is not there'],
    ['and nobody looked for it', { path: whole.path, value: whole.value }, 0, 'x.ics is not there'],
    ['and could not be read', { ...whole, imports: [{ path: PATH, value: null }] }, 0, 'could not be read'],
    ['twice', names('x.ics', 'x.ics'), 1, 'twice'],
    ['outside of the folder', names('x.ics', '../x.ics'), 1, 'not a file beside the calendar'],
    ['by its whole path', names('/x.ics'), 0, 'not a file beside the calendar'],
    ['in another case', names('X.ics'), 0, 'X.ics is not there'],
  ])('%s', (_, calendar, index, message) => {
    const faults = faultsOf(calendar);
    expect(faults).toEqual([
      ['calendar-invalid', 'error', { file: CALENDAR, pointer: ['imports', index] }, expect.stringContaining(message)],
    ]);
    const { findings, schedule } = judgeSchedule(input({ calendar }));
    expect(findings.map(({ reason }) => reason)).toEqual(['calendar-invalid']);
    expect(schedule.opensAt).toBeNull();
  });

  test.each([
    ['x.ics', '.github/change-gate/x.ics'],
    ['a/b/x.ics', '.github/change-gate/a/b/x.ics'],
    ['../x.ics', null],
    ['a/../x.ics', null],
    ['/x.ics', null],
    ['a//x.ics', null],
    ['./x.ics', null],
    ['a\\x.ics', null],
    ['', null],
  ])('%j is at %j', (name, path) => {
    expect(pathOfImport(CALENDAR, name)).toBe(path);
  });
});

describe('an event', () => {
  test('is a hard freeze of every environment, which names its file and line', () => {
    const [freeze, second] = readCalendar(imported([DAY]), POLICY).freezesOf('anything');
    expect(second).toBeUndefined();
    expect(freeze).toMatchObject({
      id: 'x.ics:3',
      name: 'Audit',
      hardness: 'hard',
      exceptions: [],
      importedFrom: PATH,
    });
  });

  test('stops a change, and says how one could be let through', () => {
    const { findings } = judgeSchedule(input({ calendar: imported([DAY]) }));
    expect(findings.map(({ reason, message, remedy }) => [reason, message, remedy])).toEqual([
      [
        'in-freeze',
        'From 10:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T10:00:00Z) to 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T12:00:00Z) production is in the hard freeze x.ics:3 (Audit), from 00:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T00:00:00Z) to 00:00 on Wednesday 25 November 2026, Europe/London (2026-11-25T00:00:00Z).',
        'Move the schedule to 00:00 on Wednesday 25 November 2026, Europe/London (2026-11-25T00:00:00Z) (start and end), which every rule allows. The freezes of .github/change-gate/x.ics have no exceptions. To let one change through, move the freeze from that file into the calendar itself; then a change and release manager who neither requested nor implements it adds an exception there.',
      ],
    ]);
  });

  test('stops no emergency, and no change beside it', () => {
    const emergency = record({ type: 'emergency', emergency: { incident: 'INC-1', justification: 'It burns.' } });
    expect(judgeSchedule(input({ calendar: imported([DAY]), record: emergency })).findings).toEqual([]);
    expect(judgeSchedule(input({ calendar: imported(['DTSTART;VALUE=DATE:20261125']) })).findings).toEqual([]);
  });

  test.each([
    ['ends when another begins', 'DTEND:20261124T100000Z', []],
    ['shares a second', 'DTEND:20261124T100001Z', ['in-freeze']],
  ])('%s', (_, end, reasons) => {
    const calendar = imported(['DTSTART:20261124T000000Z', end]);
    expect(judgeSchedule(input({ calendar })).findings.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each([
    ['that is called off in a series of one', ['RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;VALUE=DATE:20261124'], []],
    ['of a series', ['RRULE:FREQ=DAILY;COUNT=1'], ['2026-11-24T00:00:00Z']],
  ])('%s', (_, lines, starts) => {
    const range = { start: 0, end: 4e12 };
    const freezes = readCalendar(imported([DAY, ...lines]), POLICY).freezes;
    expect(freezes.flatMap(({ spansIn }) => spansIn(range)).map(({ start }) => toIso(start))).toEqual(starts);
  });

  test.each([
    ['of the calendar', { timezone: 'Asia/Tokyo' }, '2026-11-23T15:00:00Z'],
    // A zone that has never moved its clocks since 1947: what others do in 2026 depends on the time zone data of the Node that runs this.
    ['of the policy', {}, '2026-11-24T10:00:00Z'],
  ])('without a zone is in that %s', (_, value, start) => {
    const policy = policyWith({ timezone: 'Pacific/Honolulu' });
    for (const lines of [[DAY], ['DTSTART:20261124T000000', 'DURATION:PT1H']]) {
      const [freeze] = readCalendar(imported(lines, value), policy).freezes;
      expect(freeze?.spansIn({ start: 0, end: 4e12 }).map((span) => toIso(span.start))).toEqual([start]);
    }
  });

  test.each<readonly [string, readonly string[], string]>([
    ['that ends before it starts', ['DTSTART:20261124T100000Z', 'DTEND:20261124T095959Z'], 'not after its start'],
    ['that takes no time', ['DTSTART:20261124T100000Z', 'DTEND:20261124T100000Z'], 'not after its start'],
    ['of no day', [DAY, 'DTEND;VALUE=DATE:20261124'], 'not after its start'],
    ['of no length', [DAY, 'DURATION:P0D'], 'takes no time'],
    [
      'that ends before it starts, by two clocks',
      ['DTSTART;TZID=America/New_York:20261124T100000', 'DTEND;TZID=Europe/London:20261124T143000'],
      'not after its start',
    ],
    ['of eleven years', [DAY, 'DTEND;VALUE=DATE:20371124'], 'more than ten years'],
    ['of two years, each year', [DAY, 'DTEND;VALUE=DATE:20281124', 'RRULE:FREQ=YEARLY'], 'more than a year'],
    ['whose rule leaves its own start out', [DAY, 'RRULE:FREQ=WEEKLY;BYDAY=MO'], 'its own start'],
    ['on a day that its rule never has', [DAY, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'], 'its own start'],
    ['whose rule ended before', [DAY, 'RRULE:FREQ=DAILY;UNTIL=20261123'], 'before it starts'],
    [
      'whose rule ended the second before',
      ['DTSTART:20261124T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20261124T095959Z'],
      'before it starts',
    ],
    ['that happens too often to be counted', [DAY, 'RRULE:FREQ=YEARLY;COUNT=5000'], 'not reached within 100 years'],
  ])('%s cannot be told', (_, lines, because) => {
    expect(faultsOf(imported(lines))).toEqual([
      ['calendar-invalid', 'error', { file: PATH, pointer: ['events', 0] }, expect.stringContaining(because)],
    ]);
  });

  test('of more than 60 days warns', () => {
    expect(faultsOf(imported([DAY, 'DURATION:P60D']))).toEqual([]);
    expect(faultsOf(imported([DAY, 'DURATION:P61D']))).toEqual([
      ['calendar-invalid', 'warning', { file: PATH, pointer: ['events', 0] }, '"Audit" lasts 61 days, more than 60.'],
    ]);
  });
});

test('a file without any event warns', () => {
  const calendar = { ...imported([DAY]), imports: [{ path: PATH, value: { events: [], instead: 'it is empty' } }] };
  expect(faultsOf(calendar)).toEqual([
    [
      'calendar-invalid',
      'warning',
      { file: PATH, pointer: [] },
      expect.stringContaining('freezes nothing: it is empty'),
    ],
  ]);
});

describe('clocks that a file defines', () => {
  const zoned = (observances: readonly string[], start: string): CalendarFile => {
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTIMEZONE', 'TZID:Office', ...observances, 'END:VTIMEZONE'];
    const event = ['BEGIN:VEVENT', `DTSTART;TZID=Office:${start}`, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR'];
    const parsed = parseImport(PATH, bytesOf([...text, ...event].join('\n')));
    if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics[0]?.message);
    return { ...imported([DAY]), imports: [{ path: PATH, value: parsed.value }] };
  };
  const clock = (start: string, from: string, to: string, ...more: readonly string[]): readonly string[] => [
    'BEGIN:STANDARD',
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...more,
    'END:STANDARD',
  ];
  const startOf = (calendar: CalendarFile): string | undefined =>
    readCalendar(calendar, POLICY)
      .freezes[0]?.spansIn({ start: -1e14, end: 1e14 })
      .map(({ start }) => toIso(start))[0];

  test.each<readonly [string, readonly string[], string, string]>([
    [
      'before its first change, by what it was changed from',
      clock('20300101T000000', '+0300', '+0400'),
      '20261124T120000',
      '2026-11-24T09:00:00Z',
    ],
    ['after it', clock('20200101T000000', '+0300', '+0400'), '20261124T120000', '2026-11-24T08:00:00Z'],
    ['by seconds too', clock('20200101T000000', '+0000', '-003045'), '20261124T120000', '2026-11-24T12:30:45Z'],
    [
      'long after its rule ended',
      [
        ...clock('19700426T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU;UNTIL=19730429T070000Z'),
        ...clock('19671029T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z'),
      ],
      '20261124T120000',
      '2026-11-24T17:00:00Z',
    ],
    [
      'for ever by its last change, where the others ended before it',
      [
        ...clock('20000326T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z'),
        ...clock('20001029T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20191027'),
      ],
      '20261224T120000',
      '2026-12-24T10:00:00Z',
    ],
    [
      'on the very day on which its rule ends',
      [
        ...clock('20000101T000000', '+0100', '+0100'),
        ...clock(
          '20200301T020000',
          '+0100',
          '+0200',
          'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;UNTIL=20260301T010000Z',
        ),
      ],
      '20260301T120000',
      '2026-03-01T10:00:00Z',
    ],
    [
      'by listed changes',
      clock('20200101T000000', '+0100', '+0200', 'RDATE:20250101T000000,20260101T000000').concat(
        clock('20200601T000000', '+0200', '+0100', 'RDATE:20260601T000000'),
      ),
      '20260301T120000',
      '2026-03-01T10:00:00Z',
    ],
  ])('%s', (_, observances, start, instant) => {
    expect(startOf(zoned(observances, start))).toBe(instant);
  });
});

test('years of rules are asked in little time and give the same in any order', () => {
  const lines = ['DTSTART:19700101T220000Z', 'DURATION:PT8H', 'RRULE:FREQ=DAILY'];
  const [freeze] = readCalendar(imported(lines), POLICY).freezes;
  const [again] = readCalendar(imported(lines), POLICY).freezes;
  const year = (from: number) => ({ start: Date.UTC(from, 0, 1), end: Date.UTC(from + 1, 0, 1) });
  const starts = (range: { readonly start: number; readonly end: number }, rule = freeze) =>
    new Set(rule?.spansIn(range).map(({ start }) => start));
  expect(starts(year(2026)).size).toBe(366);
  const late = starts(year(2090), again);
  expect(starts(year(2026), again)).toEqual(starts(year(2026)));
  expect(starts(year(2090))).toEqual(late);
});

test('a long event that began long before is found by any of its days', () => {
  const lines = ['DTSTART;VALUE=DATE:20200101', 'DURATION:P200D', 'RRULE:FREQ=YEARLY'];
  for (let day = 0; day < 200; day += 1) {
    const [freeze] = readCalendar(imported(lines), POLICY).freezes;
    const start = Date.UTC(2027, 0, 1 + day, 12);
    expect(freeze?.spansIn({ start, end: start + 1 }).map((span) => toIso(span.start))).toEqual([
      '2027-01-01T00:00:00Z',
    ]);
  }
});
