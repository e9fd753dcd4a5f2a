/** Days, zones and sums against a second implementation: the Temporal polyfill, which is used nowhere else. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, describeDate, numberOf } from '../../../src/domain/time/days.ts';
import { addTo, compareInstants, dayIn } from '../../../src/domain/time/instants.ts';
import {
  countReadings,
  dayOf,
  isKnownZone,
  offsetAt,
  spanOnDay,
  startOfDay,
} from '../../../src/domain/time/wall-time.ts';

const ZONES = [
  'Europe/London',
  'America/Vancouver',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
];
const RUNS = { seed: 20261124, numRuns: 400 };

/** 2000 to 2037: what the zone data of both implementations knows from tables. */
const instants = fc.integer({ min: 946_684_800, max: 2_145_916_800 }).map((seconds) => seconds * 1000);
const zones = fc.constantFrom(...ZONES);
const days = fc.integer({ min: 10_957, max: 24_836 });

const iso = (instant: number): string => new Temporal.Instant(BigInt(instant) * 1_000_000n).toString();
const plain = (number: number): Temporal.PlainDate => Temporal.PlainDate.from(describeDate(dayAt(number)));

describe('against Temporal', () => {
  it('days count as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (number, more) => {
        const day = dayAt(number);
        expect(numberOf(day)).toBe(number);
        expect(plain(number).since('1970-01-01').total('day')).toBe(number);
        expect(describeDate(addDays(day, more))).toBe(plain(number).add({ days: more }).toString());
      }),
      RUNS,
    );
  });

  it('an instant has the day and the offset of its zone', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const there = Temporal.Instant.from(iso(instant)).toZonedDateTimeISO(zone);
        expect(describeDate(dayOf(instant, zone))).toBe(there.toPlainDate().toString());
        expect(dayIn(zone, iso(instant))).toBe(there.toPlainDate().toString());
        expect(offsetAt(instant, zone)).toBe(there.offsetNanoseconds / 60_000_000_000);
      }),
      RUNS,
    );
  });

  it('abbreviations are no zones but for those of the IANA list', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)));
    const known = 'CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' ');
    expect(all.filter(isKnownZone)).toEqual(known);
    expect(['bst', 'Ist'].filter(isKnownZone)).toEqual([]);
    expect(['gb', 'NZ', 'Eire', 'cet', 'Europe/London'].filter((zone) => !isKnownZone(zone))).toEqual([]);
  });

  it('a day begins when it begins in its zone', () => {
    fc.assert(
      fc.property(days, zones, (number, zone) => {
        expect(startOfDay(dayAt(number), zone)).toBe(
          plain(number).toZonedDateTime(zone).startOfDay().epochMilliseconds,
        );
      }),
      RUNS,
    );
  });

  it('a span of wall time starts and ends where the clock shows it', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, zones, clock, clock, (number, zone, from, to) => {
        fc.pre(from !== to);
        const local = plain(number).toPlainDateTime(from);
        const last = (to > from ? plain(number) : plain(number).add({ days: 1 })).toPlainDateTime(to);
        const start = local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
        const end = last.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
        // Where a gap swallows the start, the two rules meet; that case has rows of its own.
        fc.pre(start < end);
        expect(spanOnDay(dayAt(number), from, to, zone)).toEqual({ start, end });
      }),
      RUNS,
    );
  });

  it('a local time is shown never, once or twice', () => {
    fc.assert(
      fc.property(instants, zones, fc.integer({ min: -180, max: 180 }), (instant, zone, minutes) => {
        // Around the next clock change, where it matters, if the zone has one.
        const change = Temporal.Instant.from(iso(instant)).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
        const local = (change ?? Temporal.Instant.from(iso(instant)).toZonedDateTimeISO(zone))
          .toPlainDateTime()
          .add({ minutes });
        const text = local.toString({ smallestUnit: 'second' });
        const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
        const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
        const kind = earlier.equals(later) ? 'once' : later.toPlainDateTime().equals(local) ? 'twice' : 'never';
        expect(countReadings(text, zone)).toBe(kind);
      }),
      RUNS,
    );
  });

  it('sums and comparisons of instants agree', () => {
    const durations = fc.record({ days: fc.nat(400), hours: fc.nat(99), minutes: fc.nat(99), seconds: fc.nat(99) });
    fc.assert(
      fc.property(instants, instants, durations, (a, b, duration) => {
        const text = Temporal.Duration.from(duration).toString();
        fc.pre(text !== 'PT0S');
        const sum = Temporal.Instant.from(iso(a)).add({
          hours: duration.days * 24 + duration.hours,
          minutes: duration.minutes,
          seconds: duration.seconds,
        });
        expect(Date.parse(addTo(iso(a), text))).toBe(sum.epochMilliseconds);
        expect(Math.sign(compareInstants(iso(a), iso(b)))).toBe(Temporal.Instant.compare(iso(a), iso(b)));
      }),
      RUNS,
    );
  });
});
