/** A time that is proposed satisfies every rule at once: own time, windows, freezes, lead time, bank holidays, collisions and dependencies. */
import { expect, test } from 'vitest';
import { decide } from '../../src/domain/decision/decide.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { DEPLOY, type Edit, given, REVIEW, withOther, withRecord, withRisk, withWorld } from '../domain/world.ts';
import { instantIn, moveTo } from './doing.ts';

const OF_TIME: readonly string[] = [
  'window-closed',
  'window-short',
  'outside-change-window',
  'in-freeze',
  'lead-time-short',
  'collision',
  'dependency-order',
  'duration-too-long',
  'calendar-horizon',
  'schedule-invalid',
];

type Calendar = NonNullable<World['calendar']>['value'];
const withCalendar = (value: object): Edit =>
  withWorld({ calendar: { path: '.github/change-gate/calendar.yml', value: { version: 1, ...value } as Calendar } });

const EVENINGS = {
  windows: [
    {
      name: 'Evenings',
      environments: ['production'],
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
      from: '20:00',
      to: '23:00',
    },
  ],
};
const FREEZE = {
  freezes: [
    {
      id: 'FRZ-1',
      name: 'Sale',
      hardness: 'hard',
      environments: ['production'],
      start: '2026-11-24T00:00:00Z',
      end: '2026-11-27T00:00:00Z',
    },
  ],
};
const taken = (start: string, end: string): Edit =>
  withOther({ id: 'CHG-2026-0041', 'requested-at': '2026-11-02T09:00:00Z', schedule: { start, end } });
const after =
  (end: string): Edit =>
  (world) =>
    given(
      world,
      withOther({
        id: 'CHG-2026-0040',
        'configuration-items': ['component:default/other'],
        schedule: { start: '2026-11-23T09:00:00Z', end },
      }),
      withRecord({ 'depends-on': ['CHG-2026-0040'] }),
    );
const high = withRisk({ impact: 4, likelihood: 3, level: 'high' });

const ROWS: readonly (readonly [name: string, from: World, ...edits: Edit[]])[] = [
  ['evenings alone', REVIEW, withCalendar(EVENINGS)],
  ['a freeze of days', REVIEW, withCalendar(FREEZE)],
  ['evenings, of which a freeze takes one', REVIEW, withCalendar({ ...EVENINGS, ...FREEZE })],
  [
    'an evening that another change has',
    REVIEW,
    withCalendar(EVENINGS),
    taken('2026-11-24T19:00:00Z', '2026-11-24T23:00:00Z'),
  ],
  [
    'an evening of which another has half',
    REVIEW,
    withCalendar(EVENINGS),
    taken('2026-11-24T19:00:00Z', '2026-11-24T21:30:00Z'),
  ],
  ['evenings before the lead time is over', REVIEW, withCalendar(EVENINGS), high],
  ['evenings after what it depends on', REVIEW, withCalendar(EVENINGS), after('2026-11-26T21:00:00Z')],
  [
    'all of them at once',
    REVIEW,
    withCalendar({ ...EVENINGS, ...FREEZE }),
    high,
    after('2026-12-01T20:30:00Z'),
    taken('2026-12-03T19:00:00Z', '2026-12-03T23:00:00Z'),
  ],
  ['its time is over', DEPLOY, withWorld({ now: '2026-11-24T13:00:00Z' }), withCalendar(EVENINGS)],
];

test.each(ROWS.map(([name, from, ...edits]) => ({ name, from, edits })))('$name', ({ from, edits }) => {
  const world = given(from, ...edits);
  const { findings, changes } = decide(world);
  const proposals = findings
    .filter(({ level, remedy }) => level === 'error' && /Move the schedule to /u.test(remedy))
    .map(({ remedy }) => instantIn(remedy));
  const slots = changes[0]?.schedule?.slots?.map(({ start }) => start) ?? [];
  const latest = changes[0]?.schedule?.slots?.flatMap(({ latestStart }) => latestStart ?? []) ?? [];
  expect(proposals.length).toBeGreaterThan(0);
  expect(slots.length).toBeGreaterThan(0);
  for (const start of [...proposals, ...slots, ...latest]) {
    const moved = decide(moveTo('CHG-2026-0042', start)(world));
    const left = moved.findings.filter(({ reason, level }) => level === 'error' && OF_TIME.includes(reason));
    expect({ start, left: left.map(({ reason, message }) => `${reason}: ${message}`) }).toEqual({ start, left: [] });
  }
});
