/** Calendars as Exchange, Google and Outlook write them: what they freeze, and that a doubt freezes the later day as well. */
import { describe, expect, test } from 'vitest';
import { importFreezes } from '../../../src/domain/schedule/imported-freezes.ts';
import { toIso } from '../../../src/domain/time/time.ts';
import { parseImport } from '../../../src/files/icalendar/calendar.ts';
import { bytesOf, faultsOf } from '../files.ts';

const FOLDER = '.github/change-gate';

/** The spans that a file freezes from 2026 to 2028, in a calendar of a zone. */
function frozen(text: string, zone = 'Europe/London'): readonly string[] {
  const parsed = parseImport(`${FOLDER}/x.ics`, bytesOf(text));
  if (parsed.kind !== 'valid')
    throw new Error(
      faultsOf(parsed)
        .map(({ message }) => message)
        .join(),
    );
  const file = { path: `${FOLDER}/x.ics`, value: parsed.value };
  const calendar = {
    path: `${FOLDER}/calendar.yml`,
    value: { version: 1, imports: ['x.ics'] },
    imports: [file],
  } as const;
  const { freezes, findings } = importFreezes(calendar, zone);
  expect(findings).toEqual([]);
  const range = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2028, 0, 1) };
  return freezes.flatMap(({ spansIn }) => spansIn(range).map(({ start, end }) => `${toIso(start)} ${toIso(end)}`));
}

const wrap = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** Central Europe by rules of its own, under a name as it is written in the file. */
const central = (name: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
const evening = (tzid: string): readonly string[] => [
  'BEGIN:VEVENT',
  'SUMMARY:Payroll',
  `DTSTART;TZID=${tzid}:20260701T180000`,
  `DTEND;TZID=${tzid}:20260701T220000`,
  'END:VEVENT',
];
const EVENING = ['2026-07-01T16:00:00Z 2026-07-01T20:00:00Z'];

describe('names of zones', () => {
  test.each([
    ['an escaped comma', '(UTC+01:00) Amsterdam\\, Berlin', '"(UTC+01:00) Amsterdam, Berlin"'],
    ['a trailing blank', 'W. Europe Standard Time ', '"W. Europe Standard Time"'],
    ['a trailing blank where it is used', 'W. Europe Standard Time', '"W. Europe Standard Time "'],
    ['both', '(UTC+01:00) Amsterdam\\, Berlin ', '"(UTC+01:00) Amsterdam, Berlin"'],
    ['the same on both sides', '(UTC+01:00) Amsterdam\\, Berlin', '"(UTC+01:00) Amsterdam\\, Berlin"'],
    ['a name of the list with a blank', 'Nowhere', '"Europe/Berlin "'],
  ])('%s', (_, defined, used) => {
    expect(frozen(wrap(...central(defined), ...evening(used)))).toEqual(EVENING);
  });

  test.each([
    ['another name', wrap(...central('(UTC+01:00) Amsterdam'), ...evening('"(UTC+01:00) Amsterdam, Berlin"'))],
    ['two that a blank tells apart', wrap(...central('Mine '), ...central('Mine  '), ...evening('Mine'))],
  ])('%s is no guess', (_, text) => {
    expect(parseImport('x.ics', bytesOf(text)).kind).toBe('faulty');
  });

  test('the exact name comes first', () => {
    const other = central('Mine ').map((line) => line.replace(/OFFSET(FROM|TO):\+0[12]00/, 'OFFSET$1:+0900'));
    expect(frozen(wrap(...other, ...central('Mine'), ...evening('Mine')))).toEqual(EVENING);
  });
});

describe('whole days until an instant', () => {
  const days = (until: string): string =>
    wrap(
      'BEGIN:VEVENT',
      'SUMMARY:Year end',
      'DTSTART;VALUE=DATE:20261229',
      `RRULE:FREQ=DAILY;UNTIL=${until}`,
      'END:VEVENT',
    );
  const last = (until: string, zone: string): string => frozen(days(until), zone).at(-1)?.slice(0, 20) ?? '';

  test.each([
    ['Google, midnight of UTC', '20261231T000000Z', 'Europe/London', '2026-12-31T00:00:00Z'],
    ['Google, the end of the day', '20261231T235959Z', 'Europe/London', '2026-12-31T00:00:00Z'],
    ['Exchange, midnight of Berlin', '20261230T230000Z', 'Europe/Berlin', '2026-12-30T23:00:00Z'],
    ['Exchange, midnight of New York', '20261231T050000Z', 'America/New_York', '2026-12-31T05:00:00Z'],
    ['the last second of New York: the later day', '20270101T045959Z', 'America/New_York', '2027-01-01T05:00:00Z'],
    ['midnight of UTC in New York: the later day', '20261231T000000Z', 'America/New_York', '2026-12-31T05:00:00Z'],
    ['the end of the day of UTC in Tokyo: the later day', '20261231T235959Z', 'Asia/Tokyo', '2026-12-31T15:00:00Z'],
  ])('%s', (_, until, zone, start) => {
    expect(last(until, zone)).toBe(start);
  });

  test('one that ends before it starts is none', () => {
    const parsed = parseImport(`${FOLDER}/x.ics`, bytesOf(days('20261227T000000Z')));
    const file = { path: `${FOLDER}/x.ics`, value: parsed.kind === 'valid' ? parsed.value : null };
    const calendar = {
      path: `${FOLDER}/calendar.yml`,
      value: { version: 1, imports: ['x.ics'] },
      imports: [file],
    } as const;
    expect(importFreezes(calendar, 'UTC').findings.map(({ message }) => message)).toEqual([
      'The time of "Year end" cannot be told: its rule ends (UNTIL) before it starts.',
    ]);
  });
});

describe('rules of zones that ended before 1970', () => {
  const old = (rule: string): readonly string[] => [
    'BEGIN:DAYLIGHT',
    'DTSTART:19160430T230000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    `RRULE:${rule}`,
    'END:DAYLIGHT',
  ];
  const zone = (rule: string, ...later: readonly string[]): string =>
    wrap(
      ...central('Mine').flatMap((line) => (line === 'TZID:Mine' ? [line, ...old(rule)] : [line])),
      ...later,
      ...evening('Mine'),
    ).replaceAll('16010101', '19800406');

  test.each([
    'FREQ=YEARLY;BYYEARDAY=121;UNTIL=19181231T000000Z',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=4;BYDAY=-1SU;UNTIL=19181231T000000Z',
    'FREQ=MONTHLY;BYMONTHDAY=30;UNTIL=19181231T000000',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU;UNTIL=19181231',
  ])('%s is forgotten', (rule) => {
    expect(frozen(zone(rule))).toEqual(EVENING);
  });

  test('one that nothing later takes the place of is not', () => {
    const text = wrap(
      'BEGIN:VTIMEZONE',
      'TZID:Mine',
      ...old('FREQ=YEARLY;BYYEARDAY=121;UNTIL=19181231T000000Z'),
      'END:VTIMEZONE',
      ...evening('Mine'),
    );
    expect(faultsOf(parseImport('x.ics', bytesOf(text)))[0]?.message).toContain('BYYEARDAY=121');
    const future = zone('FREQ=YEARLY;BYYEARDAY=121;UNTIL=19181231T000000Z').replaceAll('19800406', '20300406');
    expect(parseImport('x.ics', bytesOf(future)).kind).toBe('faulty');
  });

  test('nor one that goes on', () => {
    expect(parseImport('x.ics', bytesOf(zone('FREQ=YEARLY;BYYEARDAY=121;UNTIL=20181231T000000Z'))).kind).toBe('faulty');
    expect(parseImport('x.ics', bytesOf(zone('FREQ=YEARLY;BYYEARDAY=121'))).kind).toBe('faulty');
  });
});
