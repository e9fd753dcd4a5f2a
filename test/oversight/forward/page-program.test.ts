/** What the page's script counts: days and clocks over clock changes, weeks, gaps, and what an address may choose. Imported as what it is bundled from. */
import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Clock,
  openClock,
  readDay,
  sayDay,
  weekOf,
  writeDay,
  writeInstant,
} from '../../../browser/forward-schedule/clock.ts';
import type { PageData, StoredData } from '../../../browser/forward-schedule/data.ts';
import { type Chosen, findGaps, isMatch, readHash, writeHash } from '../../../browser/forward-schedule/filters.ts';
import { stack } from '../../../browser/forward-schedule/lanes.ts';
import { readStored } from '../../../browser/forward-schedule/stored.ts';
import { dayAt, describeDate } from '../../../src/domain/time/days.ts';
import { DAY, describeDay, HOUR, MINUTE, toIso } from '../../../src/domain/time/time.ts';
import { dayOf, offsetAt, startOfDay } from '../../../src/domain/time/wall-time.ts';
import { PAGE_PROGRAM } from '../../../src/oversight/forward/generated/page-assets.ts';
import { toPageData } from '../../../src/oversight/forward/page-data.ts';
import type { ForwardSchedule } from '../../../src/oversight/forward/schedule.ts';
import { EMPTY, LACKING, PAYMENTS } from './schedules.ts';

/** The clock and the data of a schedule's page. */
const pageOf = (schedule: ForwardSchedule): { readonly data: PageData; readonly clock: Clock } => {
  const data = readStored(JSON.parse(JSON.stringify(toPageData(schedule))) as StoredData);
  return { data, clock: openClock(data.zone) };
};

const inZone = (timezone: string, start: string, end: string): Clock =>
  pageOf({ ...EMPTY, timezone, range: { start, end } }).clock;

test('the script is one that a browser takes, in strict mode', () => {
  expect(() => new Script(PAGE_PROGRAM)).not.toThrow();
  expect(PAGE_PROGRAM).toContain("'use strict'");
});

test('the script has no way to make elements or programs from text, to ask for anything, or to keep anything', () => {
  const risky =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\b|DOMParser|srcdoc|fetch|XMLHttp|WebSocket|EventSource|sendBeacon|\bimport\b|window\.open|localStorage|sessionStorage|indexedDB|cookie|setAttribute\('style'|postMessage|Worker/;
  expect(PAGE_PROGRAM).not.toMatch(risky);
});

describe('the clock of the zone', () => {
  const ZONES = [
    ['Europe/London', '2027-03-22T00:00:00Z'],
    ['America/New_York', '2026-10-25T00:00:00Z'],
    // Half an hour of summer time, and days that begin with a clock change.
    ['Australia/Lord_Howe', '2026-10-01T00:00:00Z'],
    ['America/Santiago', '2026-09-01T00:00:00Z'],
    ['Africa/Cairo', '2027-04-20T00:00:00Z'],
    ['Pacific/Apia', '2026-11-01T00:00:00Z'],
    ['Africa/Casablanca', '2027-01-20T00:00:00Z'],
    ['UTC', '2026-11-24T00:00:00Z'],
  ] as const;

  test.each(ZONES)('%s: offsets, days and their beginnings are those of the domain', (zone, start) => {
    const tools = inZone(zone, start, toIso(Date.parse(start) + 60 * DAY));
    const first = Date.parse(start) - 390 * DAY;
    for (let instant = first; instant < first + 840 * DAY; instant += 7 * HOUR + 13 * MINUTE) {
      expect(tools.offsetAt(instant)).toBe(offsetAt(instant, zone) * MINUTE);
      const day = tools.dayOf(instant);
      expect(writeDay(day)).toBe(describeDate(dayOf(instant, zone)));
      expect(tools.startOfDay(day)).toBe(startOfDay(dayAt(day), zone));
    }
  });

  test('the day of the clock change has 23 hours, and its times say so', () => {
    const tools = inZone('Europe/London', '2027-03-22T00:00:00Z', '2027-04-05T00:00:00Z');
    const day = tools.dayOf(Date.parse('2027-03-28T12:00:00Z'));
    expect(tools.startOfDay(day + 1) - tools.startOfDay(day)).toBe(23 * HOUR);
    const span = { start: Date.parse('2027-03-28T00:30:00Z'), end: Date.parse('2027-03-28T01:30:00Z') };
    expect(tools.sayTimes(span, day)).toBe('00:30–02:30');
    expect(tools.sayTimes(span, day, true)).toBe('00:30–01:30');
  });

  test('the day on which the clocks go back has 25 hours', () => {
    const tools = inZone('Europe/London', '2026-10-20T00:00:00Z', '2026-11-05T00:00:00Z');
    const day = tools.dayOf(Date.parse('2026-10-25T12:00:00Z'));
    expect(tools.startOfDay(day + 1) - tools.startOfDay(day)).toBe(25 * HOUR);
  });

  test('beyond the data it is UTC, and says so', () => {
    const tools = inZone('America/New_York', '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z');
    const span = { start: Date.parse('2031-06-01T10:00:00Z'), end: Date.parse('2031-06-01T12:00:00Z') };
    expect(tools.sayTimes(span, tools.dayOf(span.start))).toBe('10:00 UTC–12:00 UTC');
  });

  test('a zone that is not known is UTC', () => {
    const tools = inZone('Europe/Atlantis', '2026-06-01T00:00:00Z', '2026-06-25T00:00:00Z');
    expect(tools.offsetAt(Date.parse('2026-06-10T00:00:00Z'))).toBe(0);
  });
});

describe('days', () => {
  test('are written, read and said as the domain does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = dayAt(number);
        expect(writeDay(number)).toBe(describeDate(day));
        expect(readDay(describeDate(day))).toBe(number);
        expect(sayDay(number)).toBe(describeDay(day));
      }),
    );
  });

  test.each([
    ['2026-11-24', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
    ['2023-01-01', 52],
  ])('%s is in week %i', (day, week) => {
    expect(weekOf(readDay(day) ?? 0)).toBe(week);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '26-01-01', '2026-11-24x'])('%j is no day', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test('instants are written in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (second) => {
        expect(writeInstant(second * 1000)).toBe(toIso(second * 1000));
      }),
    );
  });
});

describe('bars', () => {
  test('in one row never lie over each other', () => {
    const bar = fc.record({ left: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 1, max: 80 }) });
    fc.assert(
      fc.property(fc.array(bar), (given) => {
        const sorted = given.map(({ left, width }) => ({ left, right: left + width }));
        sorted.sort((a, b) => a.left - b.left);
        const { bars, rows } = stack(sorted);
        for (const [index, one] of bars.entries()) {
          expect(one.row).toBeGreaterThanOrEqual(0);
          expect(one.row).toBeLessThan(rows);
          for (const other of bars.slice(index + 1))
            expect(one.row === other.row && other.left < one.right && one.left < other.right).toBe(false);
        }
      }),
    );
  });
});

describe('gaps', () => {
  const { data } = pageOf(PAYMENTS);
  const none = readHash('');
  const range = { start: Date.parse('2026-11-24T09:20:00Z'), end: Date.parse('2027-01-18T00:00:00Z') };
  const find = (chosen: Partial<Chosen>) =>
    findGaps(data, range, HOUR, { ...none, ...chosen }).map(({ start, end }) => `${toIso(start)} ${toIso(end)}`);

  test('lie in windows, outside of freezes, and beside the other changes to the item', () => {
    expect(find({ env: 'production', item: 'component:default/payments-api' }).slice(0, 6)).toEqual([
      '2026-11-24T12:00:00Z 2026-11-24T16:00:00Z',
      '2026-11-25T09:30:00Z 2026-11-25T16:00:00Z',
      '2026-11-26T09:30:00Z 2026-11-26T11:00:00Z',
      '2026-11-26T12:30:00Z 2026-11-26T16:00:00Z',
      // Black Friday freezes to the end of November.
      '2026-12-01T09:30:00Z 2026-12-01T16:00:00Z',
      '2026-12-02T09:30:00Z 2026-12-02T14:00:00Z',
    ]);
  });

  test('an environment without windows is open but for its freezes and changes', () => {
    expect(find({ env: 'staging' }).slice(0, 2)).toEqual([
      '2026-11-24T09:20:00Z 2026-11-27T20:00:00Z',
      '2026-11-28T04:00:00Z 2026-12-10T09:30:00Z',
    ]);
  });

  test('where windows and freezes could not be read there is none', () => {
    const [finding] = LACKING.findings.filter(({ reason }) => reason === 'calendar-invalid');
    if (finding === undefined) throw new Error('no fault of the calendar');
    const lacking = pageOf({ ...PAYMENTS, windows: [], freezes: [], findings: [finding] }).data;
    expect(findGaps(lacking, range, HOUR, { ...none, env: 'production' })).toEqual([]);
    const other = pageOf({ ...PAYMENTS, findings: [{ ...finding, reason: 'record-invalid' }] }).data;
    expect(findGaps(other, range, HOUR, { ...none, env: 'production' })).not.toEqual([]);
  });
});

describe('what an address may choose', () => {
  const STOPPED = [...PAYMENTS.changes, ...PAYMENTS.proposed.changes].filter(({ problems }) =>
    problems.some(({ level }) => level === 'error'),
  ).length;
  const { data } = pageOf(PAYMENTS);

  test('what is chosen comes back from the address', () => {
    const chosen = {
      ...readHash(''),
      view: 'timeline',
      zoom: '28',
      from: '2026-11-30',
      q: 'a&b=c #1 %',
      env: 'production',
      item: 'component:default/payments-api',
      risk: 'high',
    };
    expect(readHash(`#${writeHash(chosen)}`)).toEqual(chosen);
  });

  test.each([
    '#view=<script>&zoom=1e9&month=2026-13&from=yesterday&day=2026-02-31',
    '#schedule',
    '#__proto__=x&constructor=y',
    '#%E0%A4%A',
    '',
  ])('%j chooses nothing', (hash) => {
    expect(Object.values(readHash(hash)).every((value) => value === '')).toBe(true);
  });

  test.each([
    [{ risk: 'extreme' }, 1],
    [{ env: 'STAGING' }, 3],
    [{ type: 'emergency' }, 1],
    [{ state: 'withdrawn' }, 1],
    [{ errors: 'yes' }, STOPPED],
    [{ collides: 'yes' }, 6],
    [{ collides: 'yes', errors: 'yes' }, 2],
    [{ state: 'proposed' }, 3],
    [{ state: 'any' }, 0],
    [{ item: 'component:edge/card-gateway' }, 3],
    [{ q: 'FEE scheme' }, 3],
    [{ q: 'chg-2026-0042' }, 1],
    [{ env: 'production', risk: 'high', item: 'component:default/ledger-db' }, 3],
    [{ env: 'nowhere' }, 0],
    [{}, 29],
  ])('%j matches %i', (chosen, count) => {
    const all = { ...readHash(''), ...chosen };
    expect(data.changes.filter((change) => isMatch(change, all))).toHaveLength(count);
  });
});
