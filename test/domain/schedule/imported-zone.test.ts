/** Clocks that a file defines: by looking through all of their changes one after the other, and in files that were made to take long. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { openClocks } from '../../../src/domain/schedule/imported-zone.ts';
import type { Observance } from '../../../src/domain/terms/imported-calendar.ts';
import { dayAt } from '../../../src/domain/time/days.ts';
import { readRecurrence } from '../../../src/domain/time/recurrence.ts';
import { isMatch } from '../../../src/domain/time/recurrence-match.ts';
import { DAY, HOUR } from '../../../src/domain/time/time.ts';
import { parseImport } from '../../../src/files/icalendar/calendar.ts';
import { bytesOf, faultsOf } from '../../files/files.ts';
import { POLICY } from './schedule-world.ts';

const [FIRST, LAST] = [10_957, 16_436];
const days = fc.integer({ min: FIRST, max: LAST });
const offsets = fc.integer({ min: -12, max: 14 }).map((hours) => hours * HOUR);
const RULES = [
  'BYMONTH=3;BYDAY=-1SU',
  'BYMONTH=10;BYDAY=1SU',
  'BYMONTH=2;BYMONTHDAY=29',
  'BYMONTH=4,9;BYMONTHDAY=1,2',
  'BYMONTH=9,4;BYMONTHDAY=2',
];
const observance: fc.Arbitrary<Observance> = fc
  .record({
    start: days.map((number) => ({ day: dayAt(number), time: 2 * HOUR })),
    from: offsets,
    to: offsets,
    rule: fc.option(fc.constantFrom(...RULES), { nil: null }),
    until: fc.option(
      days.map((number) => number * DAY),
      { nil: null },
    ),
    also: fc.array(
      days.map((number) => ({ day: dayAt(number), time: 3 * HOUR })),
      { maxLength: 3 },
    ),
  })
  .map((parts) => {
    const { year, month, day } = parts.start.day;
    const read = readRecurrence(
      `FREQ=YEARLY;${parts.rule}`,
      new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10),
    );
    return { ...parts, rule: parts.rule !== null && read.kind === 'rule' ? read.rule : null };
  });

/** Every change there is, day by day. */
function changesOf({ start, from, to, rule, until, also }: Observance): readonly { at: number; to: number }[] {
  const changes = [start, ...also].map(({ day, time }) => ({
    at: Date.UTC(day.year, day.month - 1, day.day) + time - from,
    to,
  }));
  for (let number = FIRST - 400; rule !== null && number <= LAST + 400; number += 1) {
    const at = number * DAY + start.time - from;
    if (isMatch(rule, dayAt(number)) && (until === null || at <= until)) changes.push({ at, to });
  }
  return changes;
}

it('shows what the latest of all changes says, whatever is asked first', () => {
  fc.assert(
    fc.property(
      fc.array(observance, { minLength: 1, maxLength: 4 }),
      fc.array(days, { minLength: 12, maxLength: 12 }),
      (all, asked) => {
        const [first, ...more] = all;
        if (first === undefined) return;
        const clock = openClocks('UTC').clockIn({ kind: 'defined', name: 'Z', observances: [first, ...more] });
        const changes = all.flatMap(changesOf);
        const onset = (one: Observance) =>
          Date.UTC(one.start.day.year, one.start.day.month - 1, one.start.day.day) + one.start.time - one.from;
        const before = all.reduce((a, b) => (onset(b) < onset(a) ? b : a)).from;
        const edges = changes.flatMap(({ at }) => [at - 1, at]).slice(0, 40);
        for (const instant of [...asked.map((number) => number * DAY + 5 * HOUR), ...edges]) {
          let latest: { at: number; to: number } | null = null;
          for (const change of changes)
            if (change.at <= instant && (latest === null || change.at > latest.at)) latest = change;
          expect([instant, clock(instant)]).toEqual([instant, latest?.to ?? before]);
        }
      },
    ),
    { seed: 20261124, numRuns: 150 },
  );
});

const part = (kind: string, index: number, ...more: readonly string[]): readonly string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${1600 + (index % 400)}0101T020000`,
  'TZOFFSETFROM:+0100',
  `TZOFFSETTO:+0${index % 9}00`,
  'RRULE:FREQ=YEARLY;BYMONTH=2,4,6,9,11;BYMONTHDAY=30,31;BYDAY=SU',
  ...more,
  `END:${kind}`,
];
const file = (zones: readonly string[], events: readonly string[]): Uint8Array =>
  bytesOf(['BEGIN:VCALENDAR', 'VERSION:2.0', ...zones, ...events, 'END:VCALENDAR'].join('\r\n'));
const zone = (name: string, parts: readonly string[]): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  ...parts,
  'END:VTIMEZONE',
];
const event = (name: string, ...more: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `DTSTART;TZID=${name}:20261101T090000`,
  'DURATION:PT8H',
  ...more,
  'END:VEVENT',
];
const times = <T>(count: number, make: (index: number) => readonly T[]): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index)).flat();
const PATH = '.github/change-gate/x.ics';

it('as many parts as are read, by as many events, are read in little time', () => {
  const parts = times(900, (index) => part(index % 2 === 0 ? 'STANDARD' : 'DAYLIGHT', index));
  const events = [...times(200, () => event('Z', 'RRULE:FREQ=DAILY')), ...times(2_000, () => event('Z'))];
  const parsed = parseImport(PATH, file(zone('Z', parts), events));
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics[0]?.message);
  const calendar = {
    path: '.github/change-gate/calendar.yml',
    value: { version: 1 as const, imports: ['x.ics'] },
    imports: [{ path: PATH, value: parsed.value }],
  };
  const range = { start: Date.UTC(2026, 10, 1), end: Date.UTC(2027, 10, 1) };
  const spans = readCalendar(calendar, POLICY).freezes.flatMap(({ spansIn }) => spansIn(range));
  expect(spans.length).toBeGreaterThan(70_000);
}, 60_000);

it.each<readonly [string, readonly string[], number]>([
  [
    'parts of one zone',
    zone(
      'Z',
      times(1_500, (index) => part('STANDARD', index)),
    ),
    3 + 2 + 999 * 6,
  ],
  ['zones', times(1_500, (index) => zone(`Z${index}`, [])), 3 + 1_000 * 3],
  ['listed changes', zone('Z', part('STANDARD', 0, `RDATE:${'20260101T000000,'.repeat(1_500)}20260101T000000`)), 5],
])('more %s are refused at their line', (_, zones, line) => {
  const [fault, second] = faultsOf(parseImport(PATH, file(zones, event('UTC'))));
  expect(second).toBeUndefined();
  expect(fault).toMatchObject({ reason: 'calendar-invalid', line });
  expect(fault?.message).toContain('more than 1000 parts');
});

it('a rule that names its days again and again is read as if it named them once', () => {
  const days = `BYMONTHDAY=${'1,'.repeat(200_000)}2`;
  const parsed = parseImport(PATH, file([], event('UTC', `RRULE:FREQ=MONTHLY;${days}`)));
  expect(parsed.kind === 'valid' && parsed.value.events[0]?.series?.rule.byMonthDay).toEqual([1, 2]);
});
