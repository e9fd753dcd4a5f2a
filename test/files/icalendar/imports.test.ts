import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedEvent } from '../../../src/domain/terms/imported-calendar.ts';
import { findInvisible } from '../../../src/domain/text/invisible.ts';
import { describeDate } from '../../../src/domain/time/days.ts';
import { parseImport } from '../../../src/files/icalendar/calendar.ts';
import { bytesOf, change, faultsOf } from '../files.ts';

/** As a mail program exports it: a zone of its own, a series with one event moved, one called off and one left out. */
const FILE = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Example Corp//Mail 16.0//EN',
  'VERSION:2.0',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Freezes',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
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
  'BEGIN:VEVENT',
  'UID:year-end@example.org',
  'DTSTAMP:20261101T120000Z',
  'SUMMARY:Year end\\, all systems',
  'DTSTART;VALUE=DATE:20261218',
  'DTEND;VALUE=DATE:20270104',
  'TRANSP:TRANSPARENT',
  'ATTENDEE;CN=O"Brien:mailto:obrien@example.org',
  'DESCRIPTION:A long text that the program folds wherever the line is full, e',
  ' ven inside of a word\\, or of a char\u00e9cter.',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-PT15M',
  'DURATION:PT5M',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:payroll@example.org',
  'SUMMARY:Payroll',
  'DTSTART;TZID="W. Europe Standard Time":20261130T180000',
  'DTEND;TZID="W. Europe Standard Time":20261130T220000',
  'RRULE:FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-1;WKST=SU',
  'EXDATE;TZID=W. Europe Standard Time:20270131T180000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:payroll@example.org',
  'RECURRENCE-ID;TZID=W. Europe Standard Time:20261231T180000',
  'SUMMARY:Payroll (early)',
  'DTSTART;TZID=W. Europe Standard Time:20261230T180000',
  'DURATION:PT6H',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:payroll@example.org',
  'RECURRENCE-ID:20270228T170000Z',
  'SUMMARY:Payroll',
  'DTSTART:20270228T170000Z',
  'DTEND:20270228T210000Z',
  'STATUS:CANCELLED',
  'END:VEVENT',
  'BEGIN:VTODO',
  'UID:todo@example.org',
  'DUE:20261218',
  'END:VTODO',
  'END:VCALENDAR',
  '',
].join('\r\n');

const PATH = '.github/change-gate/x.ics';
const read = (text: string | Uint8Array) => parseImport(PATH, typeof text === 'string' ? bytesOf(text) : text);
const instead = (from: string, to: string): string => change(FILE, from, to);

function calendarOf(text: string | Uint8Array) {
  const parsed = read(text);
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  return parsed.value;
}

const namesOf = (events: readonly ImportedEvent[]): readonly string[] => events.map(({ name }) => name);
const FREEZES = ['Year end, all systems', 'Payroll', 'Payroll (early)'];

describe('an exported calendar', () => {
  test('its events, with what is left out of a series', () => {
    const { events } = calendarOf(FILE);
    expect(namesOf(events)).toEqual(FREEZES);
    expect(events.map(({ line }) => line)).toEqual([21, 37, 45]);
    expect(events[1]?.except.map(({ day }) => describeDate(day))).toEqual(['2027-01-31', '2026-12-31', '2027-02-28']);
    expect(events[0]).toMatchObject({ start: { time: null, zone: { kind: 'calendar' } }, uid: 'year-end@example.org' });
  });

  test.each<readonly [string, string | Uint8Array]>([
    ['with line feeds alone', FILE.replaceAll('\r\n', '\n')],
    ['with a byte-order mark', `\uFEFF${FILE}`],
    ['without a line break at its end', FILE.slice(0, -2)],
    ['with empty lines', FILE.replaceAll('END:VEVENT', '\r\nEND:VEVENT\r\n')],
    ['in small letters', FILE.replace(/^(BEGIN|END|DTSTART|DTEND|RRULE)\b/gm, (name) => name.toLowerCase())],
    ['folded after every seventh byte, inside of characters too', fold(bytesOf(FILE), 7)],
    [
      'with components that nobody knows',
      instead('BEGIN:VTODO', 'BEGIN:X-THING\r\nBEGIN:X-MORE\r\nEND:X-MORE\r\nEND:X-THING\r\nBEGIN:VTODO'),
    ],
  ])('%s', (_, text) => {
    expect(namesOf(calendarOf(text).events)).toEqual(FREEZES);
  });

  test.each([
    ['called off', instead('TRANSP:TRANSPARENT', 'STATUS:CANCELLED'), ['Payroll', 'Payroll (early)']],
    ['tentative', instead('TRANSP:TRANSPARENT', 'STATUS:TENTATIVE'), FREEZES],
    [
      'without a name',
      instead('SUMMARY:Year end\\, all systems\r\n', ''),
      ['an event without a name', ...FREEZES.slice(1)],
    ],
    ['without UID', instead('UID:year-end@example.org\r\n', ''), FREEZES],
    [
      'one of a series that is not there',
      instead('RECURRENCE-ID:20270228T170000Z', 'RECURRENCE-ID:20270828T170000Z'),
      FREEZES,
    ],
    [
      'twice',
      instead(
        'END:VCALENDAR',
        'BEGIN:VEVENT\r\nUID:year-end@example.org\r\nDTSTART:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR',
      ),
      [...FREEZES, 'an event without a name'],
    ],
  ])('an event %s', (_, text, names) => {
    expect(namesOf(calendarOf(text).events)).toEqual(names);
  });

  test('a hostile name is one line without what cannot be seen', () => {
    const name = calendarOf(instead('Year end\\, all systems', 'a\\n::error::b\u202E\u0007 <img> @team')).events[0]
      ?.name;
    expect(name).toBe('a ::error::b<U+202E><U+0007> <img> @team');
    const long = calendarOf(instead('Year end\\, all systems', 'x'.repeat(5_000))).events[0]?.name ?? '';
    expect(long).toHaveLength(121);
  });

  test.each([
    [
      'parts of its own kind',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:X-PART\nEND:X-PART\nEND:VCALENDAR\n',
      'it holds only extensions (X-)',
    ],
    ['nothing but its own end', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'it is empty'],
    [
      'free and busy times',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n',
      'it holds only VFREEBUSY and VTODO',
    ],
    [
      'an event that is called off',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20260101\nSTATUS:cancelled\nEND:VEVENT\nEND:VCALENDAR\n',
      'its only event is cancelled',
    ],
    [
      'a calendar that is called off',
      FILE.replace('METHOD:PUBLISH', 'METHOD:CANCEL'),
      'all of its 4 events are cancelled',
    ],
  ])('no event: %s', (_, text, because) => {
    expect(calendarOf(text)).toEqual({ events: [], instead: because });
  });
});

/** One event of its own, in place of all others. */
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'SUMMARY:x', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\n',
  );
const zone = (...lines: readonly string[]): string =>
  event('DTSTART;TZID=Z:20260101T000000', 'DTEND;TZID=Z:20260101T010000').replace(
    'BEGIN:VEVENT',
    ['BEGIN:VTIMEZONE', 'TZID:Z', ...lines, 'END:VTIMEZONE', 'BEGIN:VEVENT'].join('\n'),
  );
const standard = (...lines: readonly string[]): string =>
  zone('BEGIN:STANDARD', 'DTSTART:20200101T000000', ...lines, 'END:STANDARD');
const OFFSETS = ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100'];
const DAY = 'DTSTART;VALUE=DATE:20260101';
const TIME = 'DTSTART:20260105T090000Z';
const HOUR = 'DURATION:PT1H';

describe('refused, at its line', () => {
  test.each<readonly [string, string | Uint8Array, number, string]>([
    ['an empty file', '', 1, 'it is empty'],
    ['a page instead of a calendar', '<!DOCTYPE html>\n<html>', 1, 'not "NAME:value"'],
    ['a file of YAML', 'version: 1\n', 1, 'does not begin with BEGIN:VCALENDAR'],
    ['a mark of a merge', instead('BEGIN:VTODO', '<<<<<<< HEAD\r\nBEGIN:VTODO'), 60, 'not "NAME:value"'],
    ['a file that was cut off', FILE.slice(0, FILE.indexOf('STATUS:CANCELLED')), 52, 'cut off'],
    ['an END of something else', instead('END:VALARM', 'END:VEVENT'), 35, 'END:VALARM'],
    ['a second calendar', `${FILE}${FILE}`, 65, 'A second calendar begins here'],
    ['something after its end', `${FILE}VERSION:2.0`, 65, 'text after the end'],
    [
      'an event inside of another',
      instead('BEGIN:VALARM', 'BEGIN:VEVENT').replace('END:VALARM', 'END:VEVENT'),
      31,
      'VEVENT of line 21',
    ],
    [
      'an event inside of a task',
      instead('BEGIN:VTODO', 'BEGIN:VTODO\r\nBEGIN:VEVENT\r\nEND:VEVENT'),
      61,
      'VTODO of line 60',
    ],
    [
      'a calendar inside of the calendar',
      instead('BEGIN:VTODO', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VTODO'),
      61,
      'VCALENDAR of line 60',
    ],
    ['lines that end with CR', FILE.replaceAll('\r\n', '\r'), 1, 'carriage return (CR) alone'],
    [
      'one line that ends with CR',
      instead('SUMMARY:Payroll\r\n', 'SUMMARY:Payroll\r'),
      39,
      'carriage return (CR) alone',
    ],
    ['a method twice', instead('METHOD:PUBLISH', 'METHOD:PUBLISH\r\nMETHOD:CANCEL'), 5, 'twice in the calendar'],
    ['old versions', instead('VERSION:2.0', 'VERSION:1.0'), 3, 'VERSION "1.0"'],
    ['no version', instead('VERSION:2.0\r\n', ''), 1, 'VERSION:2.0'],
    ['another calendar of days', instead('METHOD:PUBLISH', 'CALSCALE:HEBREW'), 4, 'CALSCALE'],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${FILE}`, 'utf16le')), 1, 'not UTF-8'],
    ['Latin-1', new Uint8Array(Buffer.from(FILE, 'latin1')), 29, 'not UTF-8'],
    ['more than 1 MiB', new Uint8Array(1_048_577), 1, '1048577 bytes'],
    ['no start', event(HOUR), 3, 'no start'],
    ['two starts', event(DAY, TIME), 6, 'twice'],
    ['a time without an end', event(TIME), 3, 'no end'],
    ['both ends', event(TIME, HOUR, 'DTEND:20260105T100000Z'), 6, 'both DTEND and DURATION'],
    ['a day that does not exist', event('DTSTART;VALUE=DATE:20260230'), 5, '20260230'],
    ['a time that does not exist', event('DTSTART:20260101T240000Z', HOUR), 5, '20260101T240000Z'],
    ['a leap second', event('DTSTART:20261231T235960Z', HOUR), 5, '20261231T235960Z'],
    ['a day called a time', event('DTSTART;VALUE=DATE-TIME:20260101'), 5, 'not of the type DATE-TIME'],
    ['a time called a day', event('DTSTART;VALUE=DATE:20260101T000000'), 5, 'not of the type DATE'],
    ['a day with a zone', event('DTSTART;VALUE=DATE;TZID=Europe/London:20260101'), 5, 'whole day has no zone'],
    ['UTC with a zone', event('DTSTART;TZID=Europe/London:20260101T000000Z', HOUR), 5, 'time of UTC already'],
    [
      'parameters that cannot be read',
      event('DTSTART;TZID=Europe/London=x,;:20260101T000000', HOUR),
      5,
      'parameters of DTSTART',
    ],
    [
      'one parameter twice',
      event('DTSTART;TZID=UTC;TZID=Europe/London:20260101T000000', HOUR),
      5,
      'parameters of DTSTART',
    ],
    ['a zone that nobody knows', event('DTSTART;TZID=GMT Standard Time:20260101T000000', HOUR), 5, 'GMT Standard Time'],
    // Node takes it for the zone of Dhaka.
    ['British Summer Time', event('DTSTART;TZID=BST:20260101T000000', HOUR), 5, '"BST"'],
    ['a day with a time as its end', event(DAY, 'DTEND:20260102T000000Z'), 6, 'its DTEND is a time'],
    ['a time with a day as its end', event(TIME, 'DTEND;VALUE=DATE:20260106'), 6, 'its DTEND is a whole day'],
    ['a day of some hours', event(DAY, 'DURATION:PT36H'), 6, 'not a number of whole days'],
    ['a length backwards', event(TIME, 'DURATION:-PT1H'), 6, 'not a length'],
    ['a length that is none', event(TIME, 'DURATION:P'), 6, 'not a length'],
    ['a rule of hours', event(TIME, HOUR, 'RRULE:FREQ=HOURLY'), 7, 'FREQ must be one of'],
    [
      'a rule of weeks of the year',
      event(TIME, HOUR, 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      7,
      'BYWEEKNO=20 is a part that',
    ],
    ['a rule of times of day', event(TIME, HOUR, 'RRULE:FREQ=DAILY;BYHOUR=9,17'), 7, 'BYHOUR'],
    ['no interval', event(DAY, 'RRULE:FREQ=DAILY;INTERVAL=0'), 6, 'INTERVAL=0'],
    ['no number of times', event(DAY, 'RRULE:FREQ=DAILY;COUNT=0'), 6, 'COUNT=0'],
    ['two ends of a rule', event(DAY, 'RRULE:FREQ=DAILY;COUNT=2;UNTIL=20260103'), 6, 'both COUNT and UNTIL'],
    ['one part twice', event(DAY, 'RRULE:FREQ=DAILY;FREQ=DAILY'), 6, 'appears twice'],
    ['no end of a rule', event(DAY, 'RRULE:FREQ=DAILY;UNTIL=20260132'), 6, 'UNTIL=20260132'],
    ['no day of the week', event(DAY, 'RRULE:FREQ=DAILY;WKST=XX'), 6, 'WKST=XX'],
    ['two rules', event(DAY, 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'), 7, 'RRULE appears twice'],
    ['a rule of what is left out', event(DAY, 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY'), 7, 'EXRULE'],
    ['a time left out of days', event(DAY, 'RRULE:FREQ=DAILY', 'EXDATE:20260103T000000Z'), 7, 'its EXDATE is a time'],
    [
      'a day left out of times',
      event(TIME, HOUR, 'RRULE:FREQ=DAILY', 'EXDATE;VALUE=DATE:20260103'),
      8,
      'its EXDATE is a whole day',
    ],
    ['a listed period', event(TIME, HOUR, 'RDATE;VALUE=PERIOD:20260103T000000Z/PT1H'), 7, 'PERIOD'],
    [
      'this and all later ones',
      event(DAY, 'UID:a', 'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260101'),
      7,
      'RANGE',
    ],
    [
      'one of a series that repeats',
      event(DAY, 'UID:a', 'RRULE:FREQ=DAILY', 'RECURRENCE-ID;VALUE=DATE:20260101'),
      7,
      'repeats itself',
    ],
    ['one of two series', instead('UID:year-end@example.org', 'UID:payroll@example.org'), 45, 'two series'],
    [
      'one of a series by another kind of time',
      instead('RECURRENCE-ID:20270228T170000Z', 'RECURRENCE-ID;VALUE=DATE:20270228'),
      52,
      'its RECURRENCE-ID is a whole day',
    ],
    ['a zone without clocks', zone(), 3, 'without any offset'],
    [
      'a zone defined twice',
      standard(...OFFSETS).replace('BEGIN:VEVENT', 'BEGIN:VTIMEZONE\nTZID:Z\nEND:VTIMEZONE\nBEGIN:VEVENT'),
      11,
      'defined twice',
    ],
    ['a zone without an offset', standard('TZOFFSETTO:+0100'), 5, 'no TZOFFSETFROM'],
    ['a zone with half an offset', standard('TZOFFSETFROM:+01', 'TZOFFSETTO:+0100'), 7, '"+01"'],
    ['a zone that changes each week', standard(...OFFSETS, 'RRULE:FREQ=WEEKLY'), 9, 'FREQ=WEEKLY'],
    [
      'a zone that changes in any month',
      standard(...OFFSETS, 'RRULE:FREQ=YEARLY;BYMONTHDAY=1'),
      9,
      'does not name a month',
    ],
    [
      'a zone that changes by the clock of UTC',
      standard(...OFFSETS).replace('DTSTART:20200101T000000', 'DTSTART:20200101T000000Z'),
      6,
      'not a local time',
    ],
    [
      'a zone that changes by the clock of another',
      standard(...OFFSETS).replace('DTSTART:20200101T000000', 'DTSTART;TZID=Asia/Tokyo:20200101T000000'),
      6,
      'not a local time',
    ],
  ])('%s', (_, text, line, message) => {
    const [fault] = faultsOf(read(text));
    expect(fault).toMatchObject({ reason: 'calendar-invalid', path: PATH, line, column: 1 });
    expect(fault?.message).toContain(message);
  });

  test('all that is wrong with its events, at once', () => {
    const text = instead('DTEND;VALUE=DATE:20270104', 'DTEND;VALUE=DATE:nonsense').replace('COUNT=6', 'COUNT=x');
    expect(faultsOf(read(text)).map(({ line }) => line)).toEqual([26, 42]);
  });

  test('more events, or more series, than are read', () => {
    const many = (count: number, ...lines: readonly string[]): string =>
      event(DAY).replace(
        'END:VEVENT',
        Array.from({ length: count }, () => ['END:VEVENT', 'BEGIN:VEVENT', DAY, ...lines].join('\n'))
          .join('\n')
          .concat('\nEND:VEVENT'),
      );
    expect(faultsOf(read(many(5_000)))[0]?.message).toContain('5001 events');
    expect(faultsOf(read(many(201, 'RRULE:FREQ=DAILY')))[0]?.message).toContain('201 events that repeat');
    expect(calendarOf(many(4_999)).events).toHaveLength(5_000);
  });
});

describe('laws', () => {
  const isSaid = (text: string | Uint8Array): boolean => {
    const parsed = read(text);
    if (parsed.kind === 'valid') return true;
    return (
      parsed.diagnostics.length > 0 &&
      parsed.diagnostics.every(
        ({ line, message, remedy }) =>
          line >= 1 && remedy !== '' && message.length < 600 && findInvisible(message) === null,
      )
    );
  };

  test('no prefix of a file is a calendar with fewer events', () => {
    const bytes = bytesOf(FILE);
    const whole = bytesOf(FILE.trimEnd()).length;
    for (let length = 0; length <= bytes.length; length += 1) {
      const parsed = read(bytes.subarray(0, length));
      if (length < whole) expect(parsed.kind, `${length} bytes`).toBe('faulty');
      else expect(parsed.kind === 'valid' && namesOf(parsed.value.events)).toEqual(FREEZES);
    }
  });

  test('no bytes make it throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isSaid), { numRuns: 500 });
  });

  test('no change of a line makes it throw', () => {
    const lines = FILE.split('\r\n');
    const broken = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'END:VCALENDAR',
        'RRULE:FREQ=DAILY;COUNT=99999',
        'DTSTART:00010101',
        'DTEND:99991231',
        'RDATE:20260101,,',
      ),
      fc
        .constantFrom('DTSTART;', 'RRULE:', 'EXDATE:', 'TZID:', 'RECURRENCE-ID:', 'DURATION:P', 'UID:')
        .chain((name) => fc.string({ maxLength: 30 }).map((rest) => `${name}${rest}`)),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length - 1 }), fc.nat({ max: 1 }), broken, (at, taken, line) =>
        isSaid([...lines.slice(0, at), line, ...lines.slice(at + taken)].join('\r\n')),
      ),
      { numRuns: 1_500 },
    );
  });

  test('long lines are read as fast as they are long', () => {
    for (const line of [
      `ATTENDEE;${'a=b;'.repeat(200_000)}`,
      `X-A;${'"'.repeat(500_000)}`,
      `DTSTART;${'A=,'.repeat(200_000)}:1`,
      ' '.repeat(900_000),
    ])
      expect(isSaid(event(DAY, line))).toBe(true);
  });
});

/** Folds each line after so many bytes. */
function fold(bytes: Uint8Array, size: number): Uint8Array {
  const folded: number[] = [];
  let width = 0;
  for (const byte of bytes) {
    if (byte !== 0x0d && byte !== 0x0a && width === size) {
      folded.push(0x0d, 0x0a, 0x20);
      width = 0;
    }
    folded.push(byte);
    width = byte === 0x0a ? 0 : width + 1;
  }
  return new Uint8Array(folded);
}
