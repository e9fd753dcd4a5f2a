/** Events of small iCalendar files, and when they are by python's dateutil and zoneinfo (make-imports-fixture.py). */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readEvent } from '../../../../src/domain/schedule/imported.ts';
import { openClocks } from '../../../../src/domain/schedule/imported-zone.ts';
import type { ImportedEvent } from '../../../../src/domain/terms/imported-calendar.ts';
import { describeDate } from '../../../../src/domain/time/days.ts';
import { parseInstant, toIso } from '../../../../src/domain/time/time.ts';
import { parseImport } from '../../../../src/files/icalendar/calendar.ts';
import { bytesOf } from '../../../files/files.ts';

type Fixture = {
  readonly calendar: string;
  readonly first: string;
  readonly last: string;
  readonly events: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    readonly spans: readonly (readonly [string, string])[];
  }[];
};

const FIXTURE = JSON.parse(readFileSync(new URL('./golden/imports.json', import.meta.url), 'utf8')) as Fixture;

/** Zones as a mail program defines them, under names that no list knows. */
const DEFINED: Readonly<Record<string, readonly string[]>> = {
  'Europe/London': [
    'BEGIN:VTIMEZONE',
    'TZID:GMT Standard Time',
    ...observance('STANDARD', '16010101T020000', '+0100', '+0000', 'FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10'),
    ...observance('DAYLIGHT', '16010101T010000', '+0000', '+0100', 'FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3'),
    'END:VTIMEZONE',
  ],
  'America/New_York': [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    ...observance('DAYLIGHT', '20070311T020000', '-0500', '-0400', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
    ...observance('STANDARD', '20071104T020000', '-0400', '-0500', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    'END:VTIMEZONE',
  ],
  'Australia/Lord_Howe': [
    'BEGIN:VTIMEZONE',
    'TZID:/example.org/Lord_Howe',
    ...observance('STANDARD', '20080406T020000', '+1100', '+1030', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'),
    ...observance('DAYLIGHT', '20081005T020000', '+1030', '+1100', 'FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'),
    'END:VTIMEZONE',
  ],
  'Asia/Kathmandu': [
    'BEGIN:VTIMEZONE',
    'TZID:Nepal',
    'BEGIN:STANDARD',
    'DTSTART:19860101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0545',
    'END:STANDARD',
    'END:VTIMEZONE',
  ],
};

function observance(kind: string, start: string, from: string, to: string, rule: string): readonly string[] {
  const offsets = [`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`];
  return [`BEGIN:${kind}`, `DTSTART:${start}`, ...offsets, `RRULE:${rule}`, `END:${kind}`];
}

function file(lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function eventsOf(text: string): readonly ImportedEvent[] {
  const parsed = parseImport('x.ics', bytesOf(text));
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  return parsed.value.events;
}

function spansOf(text: string): readonly (readonly [string, string])[] {
  const range = { start: parseInstant(FIXTURE.first) ?? 0, end: parseInstant(FIXTURE.last) ?? 0 };
  const starts = new Map<string, string>();
  for (const event of eventsOf(text)) {
    const read = readEvent(event, openClocks(FIXTURE.calendar));
    if (read.kind === 'refused') throw new Error(read.because);
    // A span at the edge of two blocks of days is given twice.
    for (const { start, end } of read.spansIn(range)) if (start >= range.start) starts.set(toIso(start), toIso(end));
  }
  return [...starts].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('there are events', () => {
  expect(FIXTURE.events.length).toBeGreaterThan(40);
  expect(ZONED.length).toBeGreaterThan(15);
});

test.each(FIXTURE.events)('$name', ({ lines, spans }) => {
  expect(spansOf(file(lines))).toEqual(spans);
});

const ZONED = FIXTURE.events.flatMap((event) =>
  Object.entries(DEFINED)
    .filter(([zone]) => event.lines.some((line) => line.includes(`TZID=${zone}:`)))
    .map(([zone, own]) => ({ ...event, zone, own })),
);

test.each(ZONED)('$name, by a time zone that the file defines instead of $zone', ({ lines, spans, zone, own }) => {
  const tzid = own.find((line) => line.startsWith('TZID:'))?.slice('TZID:'.length);
  const renamed = lines.map((line) => line.replace(`TZID=${zone}:`, `TZID=${tzid}:`));
  expect(renamed).not.toEqual(lines);
  expect(spansOf(file([...own, ...renamed]))).toEqual(spans);
});

test('another reader of iCalendar finds the same events', () => {
  const text = file([...(DEFINED['Europe/London'] ?? []), ...FIXTURE.events.flatMap(({ lines }) => lines)]);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED');
  const shown = (start: unknown) => String(start).replace(/[-:Z]/g, '');
  expect(
    eventsOf(text).map(({ name, start }) => {
      const clock = new Date(start.time ?? 0).toISOString().slice(11, 19);
      return [name, shown(`${describeDate(start.day)}${start.time === null ? '' : `T${clock}`}`)];
    }),
  ).toEqual(
    events.map((event) => [event.getFirstPropertyValue('summary'), shown(event.getFirstPropertyValue('dtstart'))]),
  );
});
