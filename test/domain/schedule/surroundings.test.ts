/** What lies around the time of a change, in a world in which each test changes one thing. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { findSurroundings, type Surroundings } from '../../../src/domain/schedule/surroundings.ts';
import type { Calendar, ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import type { ChangeVerdict } from '../../../src/domain/terms/verdict.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { toIso } from '../../../src/domain/time/time.ts';
import { DEPLOY, RECORD, REVIEW, read } from '../world.ts';

const CALENDAR: Calendar = {
  version: 1,
  windows: [
    {
      name: 'weekday mornings',
      environments: ['production'],
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      from: '09:30',
      to: '16:00',
    },
  ],
  freezes: [
    {
      id: 'FRZ-HARD',
      name: 'Statement',
      hardness: 'hard',
      environments: ['*'],
      start: '2026-11-24T18:00:00Z',
      end: '2026-12-18T00:00:00Z',
    },
    {
      id: 'FRZ-SOFT',
      name: 'Quiet',
      hardness: 'soft',
      environments: ['*'],
      start: '2026-11-24T18:00:00Z',
      end: '2026-12-18T00:00:00Z',
    },
    {
      id: 'FRZ-FAR',
      name: 'Spring',
      hardness: 'hard',
      environments: ['*'],
      start: '2026-11-25T00:00:00Z',
      end: '2027-12-18T00:00:00Z',
    },
  ],
};

const BACKWARDS = {
  id: 'FRZ-BACK',
  name: 'Ends before it starts',
  hardness: 'hard',
  environments: ['production'],
  start: '2026-12-02T00:00:00Z',
  end: '2026-12-01T00:00:00Z',
} as const;

const around = (world: World, changes: readonly ChangeVerdict[]): readonly Surroundings[] =>
  findSurroundings(world, readCalendar(world.calendar, world.policy), changes);
const look = (world: World): readonly Surroundings[] => around(world, decide(world).changes);
const calendar = (value: Calendar): World['calendar'] => ({ path: 'calendar.yml', value });
const own = (changes: Partial<ChangeRecord>): World['judged'] => [read({ ...RECORD, ...changes })];
const at = (id: string, start: string, end: string, changes: Partial<ChangeRecord> = {}): World['others'][number] =>
  read({ ...RECORD, id, schedule: { start, end }, ...changes });
const MORNING = ['2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z'] as const;

/** `kind name from to`, as short as it can be said. */
function shorten(all: readonly Surroundings[]): readonly string[] {
  const span = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `${toIso(start).slice(5, 16)} ${toIso(end).slice(5, 16)}`;
  return all.flatMap(({ windows, freezes, neighbours }) => [
    ...windows.map((one) => `window ${one.environment} ${span(one)}`),
    ...freezes.map((one) => `${one.hardness} ${one.id} ${span(one)}`),
    ...neighbours.map((one) => `${one.relation}${one.overlaps ? '!' : ''} ${one.id}`),
  ]);
}

describe('windows and freezes', () => {
  const WINDOW = 'window production 11-24T09:30 11-24T16:00';
  const HARD = 'hard FRZ-HARD 11-24T18:00 12-18T00:00';

  test.each<readonly [string, Partial<World>, readonly string[]]>([
    ['no calendar', { calendar: null }, []],
    ['those of the environment, and the freezes that could stop it', {}, [WINDOW, HARD]],
    [
      'a soft freeze where the level is high',
      { judged: own({ risk: { ...RECORD.risk, level: 'high' } as NonNullable<ChangeRecord['risk']> }) },
      [WINDOW, HARD, 'soft FRZ-SOFT 11-24T18:00 12-18T00:00'],
    ],
    [
      'an emergency is bound by none',
      { judged: own({ type: 'emergency', emergency: { incident: 'INC-1', justification: 'Signing fails.' } }) },
      [],
    ],
    [
      'a calendar with a fault is not used at all',
      { calendar: calendar({ ...CALENDAR, freezes: [...(CALENDAR.freezes ?? []), BACKWARDS] }) },
      [],
    ],
    [
      'a window that does not let this change out is none',
      {
        calendar: calendar({ version: 1, windows: (CALENDAR.windows ?? []).map((one) => ({ ...one, risk: ['low'] })) }),
      },
      [],
    ],
    [
      'the other windows are near the next opening',
      {
        judged: own({ schedule: { start: '2026-11-28T10:00:00Z', end: '2026-11-28T12:00:00Z' } }),
        calendar: calendar({ version: 1, windows: CALENDAR.windows ?? [] }),
      },
      ['window production 11-24T09:30 11-24T16:00'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(shorten(look({ ...DEPLOY, calendar: calendar(CALENDAR), others: [], ...changes }))).toEqual(expected);
  });

  test('at review those of every environment that it names, in whatever case', () => {
    const world = REVIEW;
    const judged = own({ environments: ['Production', 'staging'] });
    const windows = [...(CALENDAR.windows ?? [])].map((one) => ({ ...one, environments: ['production', 'stag*'] }));
    expect(shorten(look({ ...world, judged, others: [], calendar: calendar({ version: 1, windows }) }))).toEqual([
      'window Production 11-24T09:30 11-24T16:00',
      'window staging 11-24T09:30 11-24T16:00',
    ]);
  });
});

describe('neighbours', () => {
  test.each<readonly [string, World['others'], readonly string[]]>([
    ['one with the same item, before it', [at('CHG-1', ...MORNING)], ['same-item CHG-1']],
    [
      'one with the same item, at the same time',
      [at('CHG-1', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z')],
      ['same-item! CHG-1'],
    ],
    ['one with other items', [at('CHG-1', ...MORNING, { 'configuration-items': ['ledger'] })], ['other-items CHG-1']],
    ['one for another environment', [at('CHG-1', ...MORNING, { environments: ['staging'] })], []],
    ['one in capitals for the same', [at('CHG-1', ...MORNING, { environments: ['PRODUCTION'] })], ['same-item CHG-1']],
    ['one that touches where near ends', [at('CHG-1', '2026-11-23T20:00:00Z', '2026-11-23T22:00:00Z')], []],
    [
      'one that was withdrawn',
      [at('CHG-1', ...MORNING, { withdrawn: { by: 'asmith', at: MORNING[0], reason: 'Superseded' } })],
      [],
    ],
    [
      'one that has ended',
      [
        at('CHG-1', ...MORNING, {
          outcome: { result: 'successful', started: MORNING[0], ended: MORNING[1], summary: 'Done.' },
        }),
      ],
      [],
    ],
    ['itself under another path', [{ ...at(RECORD.id, ...MORNING), path: 'changes/copy.yml' }], []],
  ])('%s', (_, others, expected) => {
    expect(shorten(look({ ...DEPLOY, others }))).toEqual(expected);
  });

  test('what is needed comes first, in whatever environment, then what shares an item, then the rest by time', () => {
    const others = [
      at('CHG-5', '2026-11-24T07:00:00Z', MORNING[1], { 'configuration-items': ['ledger'] }),
      at('CHG-4', ...MORNING),
      at('CHG-3', '2026-11-24T07:00:00Z', MORNING[1]),
      at('CHG-2', ...MORNING, { environments: ['staging'] }),
    ];
    expect(shorten(look({ ...DEPLOY, judged: own({ 'depends-on': ['chg-2'] }), others }))).toEqual([
      'needed CHG-2',
      'same-item CHG-3',
      'same-item CHG-4',
      'other-items CHG-5',
    ]);
  });

  test('fifty are kept, and the rest is counted', () => {
    const others = Array.from({ length: 60 }, (_, index) => at(`CHG-1${index}`, ...MORNING));
    const [around] = look({ ...DEPLOY, others });
    expect(around?.neighbours).toHaveLength(50);
    expect(around?.left).toEqual({ windows: 0, freezes: 0, neighbours: 10 });
  });

  test('the order of the records does not matter', () => {
    const others = Array.from({ length: 8 }, (_, index) => at(`CHG-1${index}`, ...MORNING));
    const world = DEPLOY;
    expect(look({ ...world, others: others.toReversed() })).toEqual(look({ ...world, others }));
  });
});

describe('which changes', () => {
  test('one that is not judged anew has none, nor one whose present is not known', () => {
    const world = DEPLOY;
    const changes = decide(world).changes;
    expect(around(world, changes)).toHaveLength(1);
    expect(
      around(
        world,
        changes.map((one) => ({ ...one, decision: 'not-required' as const })),
      ),
    ).toEqual([]);
    expect(
      around(
        world,
        changes.map((one) => ({ ...one, schedule: null })),
      ),
    ).toEqual([]);
    expect(around({ ...world, now: 'now' }, changes)).toEqual([]);
  });

  test('a change without a schedule is looked at where it is now', () => {
    const { schedule: _, ...value } = RECORD;
    const world: World = { ...DEPLOY, judged: [read({ ...value, type: 'standard', model: 'rotate' })] };
    expect(shorten(look({ ...world, others: [at('CHG-1', ...MORNING)] }))).toEqual(['same-item CHG-1']);
  });

  test('the first ten that have a time', () => {
    const judged = Array.from({ length: 12 }, (_, index) => at(`CHG-${index + 10}`, ...MORNING));
    const world = { ...DEPLOY, judged, others: [] };
    expect(look(world).map(({ path }) => path)).toEqual(judged.slice(0, 10).map(({ path }) => path));
  });
});
