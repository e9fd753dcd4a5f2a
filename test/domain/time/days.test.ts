import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addYears,
  countDays,
  dayAt,
  dayOfYear,
  daysInMonth,
  daysInYear,
  describeDate,
  numberOf,
  weekdayOf,
} from '../../../src/domain/time/days.ts';
import { addTo, compareInstants } from '../../../src/domain/time/instants.ts';
import { parseInstant, toIso } from '../../../src/domain/time/time.ts';
import { countReadings, dayOf, offsetAt, spanOnDay, startOfDay } from '../../../src/domain/time/wall-time.ts';

// Temporal is the oracle: what is worked out here by whole numbers is what it gives.

test('every day from 1900 to 2100, and days far from now', () => {
  const first = Temporal.PlainDate.from('1900-01-01');
  const far = [-719_528, -719_162, 0, 2_932_896].map((number) =>
    Temporal.PlainDate.from('1970-01-01').add({ days: number }),
  );
  const days = Array.from({ length: 73_400 }, (_, offset) => first.add({ days: offset }));
  for (const day of [...far, ...days]) {
    const number = numberOf(day);
    const own = dayAt(number);
    const said = [describeDate(own), weekdayOf(own), dayOfYear(own), daysInMonth(own), daysInYear(own), number];
    expect(said.join(' ')).toBe(
      [
        day.toString(),
        day.dayOfWeek,
        day.dayOfYear,
        day.daysInMonth,
        day.daysInYear,
        Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days,
      ].join(' '),
    );
  }
});

test('sums of days and years', () => {
  const leap = { year: 2024, month: 2, day: 29 };
  expect(describeDate(addYears(leap, 1))).toBe('2025-02-28');
  expect(describeDate(addYears(leap, 4))).toBe('2028-02-29');
  expect(describeDate(addDays(leap, 366))).toBe('2025-03-01');
  expect(countDays(leap, { year: 2023, month: 2, day: 28 })).toBe(-366);
  expect(dayAt(numberOf(leap))).toEqual(leap);
});

const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Antarctica/Troll',
];

/** Around every clock change, where answers differ. */
function changesOf(zone: string): readonly number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('1970-01-01T00:00:00Z').toZonedDateTimeISO(zone);
  for (at = at.getTimeZoneTransition('next'); at !== null && at.year < 2040; at = at.getTimeZoneTransition('next'))
    found.push(at.epochMilliseconds);
  return found;
}

const NEAR = [-26, -2, -1.5, -1, -0.75, -0.001, 0, 0.001, 0.25, 0.5, 1, 1.5, 2, 26].map((hours) => hours * 3_600_000);

function readByTemporal(wall: Temporal.PlainDateTime, zone: string): string {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const last = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.epochMilliseconds === last.epochMilliseconds) return 'once';
  return first.toPlainDateTime().equals(wall) ? 'twice' : 'never';
}

test.each(ZONES)('the clocks of %s', (zone) => {
  const instants = [...changesOf(zone), 0, 1_795_514_400_000, -2_208_988_800_000].flatMap((change) =>
    NEAR.map((offset) => Math.floor((change + offset) / 1000) * 1000),
  );
  for (const instant of instants) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const day = zoned.toPlainDate();
    const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDateTime();
    const own = [
      offsetAt(instant, zone),
      describeDate(dayOf(instant, zone)),
      startOfDay(dayOf(instant, zone), zone),
      countReadings(wall.toString({ smallestUnit: 'second' }), zone),
    ];
    const expected = [
      zoned.offsetNanoseconds / 60e9,
      day.toString(),
      day.toZonedDateTime(zone).epochMilliseconds,
      readByTemporal(wall, zone),
    ];
    expect(`${toIso(instant)} ${own.join(' ')}`).toBe(`${toIso(instant)} ${expected.join(' ')}`);
    const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
    const date = wall.toPlainDate();
    for (const [from, to] of [
      [time, '12:34'],
      ['12:34', time],
    ] as const) {
      if (from === to) continue;
      const start = date.toPlainDateTime(from).toZonedDateTime(zone, { disambiguation: 'compatible' });
      const last = to > from ? date : date.add({ days: 1 });
      const end = last.toPlainDateTime(to).toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
      const moved =
        start.epochMilliseconds < end
          ? start
          : (start.add({ milliseconds: 1 }).getTimeZoneTransition('previous') ?? start);
      expect(spanOnDay(date, from, to, zone)).toEqual({ start: moved.epochMilliseconds, end });
    }
  }
});

const instantText = fc
  .tuple(
    fc.integer({ min: -62_135_510_400, max: 253_402_214_400 }),
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.integer({ min: -1080, max: 1080 }),
  )
  .map(([seconds, nanoseconds, offset]) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).add({ nanoseconds });
    const sign = offset < 0 ? '-' : '+';
    const two = (part: number) => String(Math.trunc(Math.abs(part))).padStart(2, '0');
    return instant.toString({ timeZone: `${sign}${two(offset / 60)}:${two(offset % 60)}` });
  });

test('instants are read, said, compared and added to as Temporal does', () => {
  fc.assert(
    fc.property(instantText, instantText, fc.integer({ min: 0, max: 99_999 }), (a, b, days) => {
      const [first, second] = [Temporal.Instant.from(a), Temporal.Instant.from(b)];
      const read = parseInstant(a);
      expect(read).toBe(first.epochMilliseconds);
      expect(toIso(read ?? 0)).toBe(Temporal.Instant.fromEpochMilliseconds(first.epochMilliseconds).toString());
      expect(compareInstants(a, b)).toBe(Temporal.Instant.compare(first, second));
      expect(compareInstants(a, a)).toBe(0);
      const sum = first.add({ hours: days * 24, minutes: 1 });
      if (sum.toString().length <= 30 && !sum.toString().startsWith('+'))
        expect(addTo(a, `P${days}DT1M`)).toBe(sum.toString());
    }),
    { numRuns: 2000 },
  );
});

test('instants finer than a millisecond have an order', () => {
  expect(compareInstants('2026-11-24T10:00:00.0001Z', '2026-11-24T10:00:00.00011Z')).toBe(-1);
  expect(compareInstants('2026-11-24T10:00:00.0001Z', '2026-11-24T11:00:00.000100+01:00')).toBe(0);
  expect(addTo('2026-11-24T10:00:00.123450Z', 'PT1S')).toBe('2026-11-24T10:00:01.12345Z');
  expect(() => compareInstants('2026-11-24', '2026-11-24T10:00:00Z')).toThrow(RangeError);
});
