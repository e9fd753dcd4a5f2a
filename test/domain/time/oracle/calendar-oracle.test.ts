import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSchedule } from '../../../../src/domain/schedule/schedule.ts';
import type { Calendar } from '../../../../src/domain/terms/generated/shapes.ts';
import { intersect, isCovered, type Span, subtract, unite } from '../../../../src/domain/time/intervals.ts';
import { expandBetween } from '../../../../src/domain/time/occurrences.ts';
import { readRecurrence } from '../../../../src/domain/time/recurrence.ts';
import { at, calendar, input, policyWith, record } from '../../schedule/schedule-world.ts';
import { clockText, MinuteOracle, type OracleRule, recurrenceText } from './minutes.ts';

const ZONES = ['Europe/London', 'America/Vancouver', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
const FROM = '2025-01-01T00:00:00Z';
const TO = '2027-01-01T00:00:00Z';
const oracles = new Map(ZONES.map((zone) => [zone, new MinuteOracle(zone, FROM, TO)]));

function oracleOf(zone: (typeof ZONES)[number]): MinuteOracle {
  const oracle = oracles.get(zone);
  if (oracle === undefined) throw new Error(zone);
  return oracle;
}

// Half of the times lie where clocks change.
const minute = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 55, max: 185 }),
  fc.constantFrom(0, 60, 90, 120, 150, 180),
);
const rule: fc.Arbitrary<OracleRule> = fc
  .record({ weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }), from: minute, to: minute })
  .filter(({ from, to }) => from !== to);

describe.each(ZONES)('%s, every minute of two years', (zone) => {
  test('spans of a rule are the minutes that the clock on the wall says', () => {
    const oracle = oracleOf(zone);
    fc.assert(
      fc.property(rule, (daily) => {
        const read = readRecurrence(recurrenceText(daily), undefined);
        if (read.kind === 'refused') throw new Error(read.because);
        const range = { start: oracle.first * 60_000, end: (oracle.first + oracle.length) * 60_000 };
        const spans = expandBetween(
          { rule: read.rule, from: clockText(daily.from), to: clockText(daily.to) },
          range,
          zone,
        );
        const cells = new Uint8Array(oracle.length);
        for (const span of spans) {
          cells.fill(1, Math.max(0, span.start / 60_000 - oracle.first), Math.max(0, span.end / 60_000 - oracle.first));
        }
        expect(firstDifference(cells, oracle.paint(daily))).toBeNull();
      }),
      {
        numRuns: 25,
        examples: [
          [{ weekdays: [7], from: 90, to: 135 }],
          [{ weekdays: [7], from: 60, to: 90 }],
          [{ weekdays: [], from: 0, to: 120 }],
          [{ weekdays: [], from: 1000, to: 961 }],
        ],
      },
    );
  });
});

function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const at = a.findIndex((cell, index) => cell !== b[index]);
  return at < 0 ? null : at;
}

/** Days around the clock changes of the four zones, and two ordinary ones. */
const moment = fc
  .tuple(
    fc.constantFrom(
      '2025-03-09',
      '2025-03-30',
      '2025-04-05',
      '2025-10-04',
      '2025-10-26',
      '2025-11-02',
      '2025-06-15',
      '2025-12-31',
      '2026-03-08',
      '2026-03-29',
    ),
    fc.integer({ min: -1440, max: 2880 }),
  )
  .map(([day, offset]) => Date.parse(`${day}T00:00:00Z`) / 60_000 + offset);
const length = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 2000 }));

function allowedCells(
  oracle: MinuteOracle,
  windows: readonly OracleRule[],
  freezes: readonly OracleRule[],
): Uint8Array {
  const cells = new Uint8Array(oracle.length).fill(windows.length === 0 ? 1 : 0);
  const lay = (rules: readonly OracleRule[], value: number) => {
    for (const painted of rules.map((daily) => oracle.paint(daily))) {
      for (let at = 0; at < cells.length; at += 1) if (painted[at] === 1) cells[at] = value;
    }
  };
  lay(windows, 1);
  lay(freezes, 0);
  return cells;
}

function calendarOf(zone: string, windows: readonly OracleRule[], freezes: readonly OracleRule[]) {
  const common = (daily: OracleRule) => ({
    environments: ['production'],
    recurrence: recurrenceText(daily),
    from: clockText(daily.from),
    to: clockText(daily.to),
  });
  const value: Calendar = {
    timezone: zone,
    windows: windows.map((daily, index) => ({ name: `w${index}`, ...common(daily) })),
    freezes: freezes.map((daily, index) => ({
      id: `FRZ-${index}`,
      name: 'f',
      hardness: 'hard' as const,
      ...common(daily),
    })),
  };
  return calendar(value);
}

const iso = (minutes: number) => new Date(minutes * 60_000).toISOString().replace('.000Z', 'Z');
const POLICY = policyWith({ timezone: 'UTC' });

test('a change is allowed if and only if every minute of it is, and the opening is the first that holds it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(rule, { maxLength: 3 }),
      fc.array(rule, { maxLength: 2 }),
      moment,
      length,
      (zone, windows, freezes, start, minutes) => {
        const oracle = oracleOf(zone);
        const cells = allowedCells(oracle, windows, freezes);
        const from = start - oracle.first;
        const isAllowed = cells.subarray(from, from + minutes).every((cell) => cell === 1);
        const { findings, schedule } = judgeSchedule(
          input({
            record: record(at(iso(start), iso(start + minutes))),
            calendar: calendarOf(zone, windows, freezes),
            policy: POLICY,
            stage: 'review',
            now: iso(start),
            requestedAt: '2024-11-17T09:00:00Z',
          }),
        );
        const reasons = findings.map(({ reason }) => reason);
        expect(reasons.filter((reason) => reason !== 'outside-change-window' && reason !== 'in-freeze')).toEqual([]);
        expect(reasons.length === 0).toBe(isAllowed);
        if (isAllowed) return;
        // 60 days of minutes are enough for rules that repeat every week, but for none that fit only in an overlap of the clock.
        const found = firstFit(cells, from, minutes, 60 * 1440);
        if (found !== null) expect(schedule.opensAt).toBe(iso(found + oracle.first));
        else
          expect(
            schedule.opensAt === null || Date.parse(schedule.opensAt) / 60_000 >= start + 60 * 1440 - minutes,
          ).toBe(true);
      },
    ),
    {
      numRuns: 200,
      // A freeze in the half hour that the clocks skip is none on that day.
      examples: [['Europe/London', [], [{ weekdays: [], from: 90, to: 120 }], 29_579_040, 61]],
    },
  );
});

function firstFit(cells: Uint8Array, from: number, length: number, limit: number): number | null {
  let run = 0;
  for (let at = from; at < from + limit; at += 1) {
    run = cells[at] === 1 ? run + 1 : 0;
    if (run === length) return at - length + 1;
  }
  return null;
}

test('at deploy nothing passes outside of its schedule, its windows or inside a freeze', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(rule, { maxLength: 2 }),
      fc.array(rule, { maxLength: 2 }),
      moment,
      length,
      fc.integer({ min: -100, max: 2100 }),
      (zone, windows, freezes, start, minutes, offset) => {
        const oracle = oracleOf(zone);
        const now = start + offset;
        const { findings } = judgeSchedule(
          input({
            record: record(at(iso(start), iso(start + minutes))),
            calendar: calendarOf(zone, windows, freezes),
            policy: POLICY,
            now: iso(now),
            requestedAt: '2024-11-17T09:00:00Z',
          }),
        );
        if (findings.some(({ level }) => level === 'error')) return;
        expect(offset >= 0 && offset < minutes).toBe(true);
        expect(allowedCells(oracle, windows, freezes)[now - oracle.first]).toBe(1);
      },
    ),
    { numRuns: 120 },
  );
});

describe('the algebra, cell by cell', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([start, end]) => ({ start, end }));
  const spans = fc.array(span, { maxLength: 8 });
  const cells = (set: readonly Span[]) =>
    Array.from({ length: 61 }, (_, cell) => set.some(({ start, end }) => start <= cell && cell < end));
  const isSet = (set: readonly Span[]) =>
    set.every(({ start, end }, at) => start < end && (set[at - 1]?.end ?? -1) < start);

  test('union, intersection, difference', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [x, y] = [unite(a), unite(b)];
        const [p, q] = [cells(a), cells(b)];
        expect(cells(x)).toEqual(p);
        expect(cells(intersect(x, y))).toEqual(p.map((cell, at) => cell && q[at] === true));
        expect(cells(subtract(x, y))).toEqual(p.map((cell, at) => cell && q[at] !== true));
        for (const set of [x, intersect(x, y), subtract(x, y)]) expect(isSet(set)).toBe(true);
      }),
    );
  });

  test('covered means every cell', () => {
    fc.assert(
      fc.property(
        spans,
        span.filter(({ start, end }) => start < end),
        (a, inner) => {
          const painted = cells(a);
          const isFull = Array.from({ length: inner.end - inner.start }, (_, at) => painted[inner.start + at]).every(
            Boolean,
          );
          expect(isCovered(inner, unite(a))).toBe(isFull);
        },
      ),
    );
  });
});
