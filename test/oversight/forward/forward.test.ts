import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexItems } from '../../../src/domain/items/item-index.ts';
import { normaliseRef } from '../../../src/domain/items/items.ts';
import { readCalendar } from '../../../src/domain/schedule/calendar.ts';
import { indexOthers } from '../../../src/domain/schedule/other-changes.ts';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { parseInstant, toIso } from '../../../src/domain/time/time.ts';
import { planForward } from '../../../src/oversight/forward/forward.ts';
import { areRulesKnown } from '../../../src/oversight/forward/question.ts';
import { readRange } from '../../../src/oversight/forward/range.ts';
import type { ForwardSchedule } from '../../../src/oversight/forward/schedule.ts';
import { at, calendar, POLICY, policyWith, record, withoutSchedule } from '../../domain/schedule/schedule-world.ts';
import { files, item, NOW, plan, RANGE } from './forward-world.ts';

const OUTCOME: ChangeRecord['outcome'] = {
  result: 'successful',
  started: '2026-11-24T10:00:00Z',
  ended: '2026-11-24T11:00:00Z',
  summary: 'Done.',
};
const WITHDRAWN = { by: 'asmith', at: '2026-11-18T09:00:00Z', reason: 'Superseded' };

/** `error in-freeze` of the one change. */
const problems = (schedule: ForwardSchedule): readonly string[] =>
  schedule.changes.flatMap((change) => change.problems.map(({ level, reason }) => `${level} ${reason}`));

describe('states', () => {
  const cases: Readonly<Record<string, readonly [Partial<ChangeRecord>, string, string | null]>> = {
    'still to come': [{}, 'planned', null],
    'begins now': [at(NOW, '2026-11-20T10:00:00Z'), 'under-way', null],
    'its last second': [at('2026-11-20T08:00:00Z', '2026-11-20T09:00:01Z'), 'under-way', null],
    'ends now, and nothing is written': [at('2026-11-20T08:00:00Z', NOW), 'overdue', null],
    ended: [{ outcome: OUTCOME }, 'ended', 'successful'],
    'backed out': [{ outcome: { ...OUTCOME, result: 'backed-out' } }, 'ended', 'backed-out'],
    withdrawn: [{ withdrawn: WITHDRAWN }, 'withdrawn', null],
    'withdrawn after it ended': [{ withdrawn: WITHDRAWN, outcome: OUTCOME }, 'withdrawn', null],
  };
  test.each(Object.entries(cases))('%s', (_, [changes, state, result]) => {
    const { changes: found } = plan([record(changes)]);
    expect(found.map((one) => [one.state, one.result])).toEqual([[state, result]]);
  });

  test('what is over has nothing against it, but for an end that nobody wrote down', () => {
    const frozen = calendar({
      version: 1,
      freezes: [
        {
          id: 'F',
          name: 'All',
          start: '2026-11-01T00:00:00Z',
          end: '2026-12-30T00:00:00Z',
          hardness: 'hard',
          environments: ['*'],
        },
      ],
    });
    expect(problems(plan([record({ outcome: OUTCOME })], { calendar: frozen }))).toEqual([]);
    expect(problems(plan([record({ withdrawn: WITHDRAWN })], { calendar: frozen }))).toEqual([]);
    expect(problems(plan([record(at('2026-11-19T08:00:00Z', '2026-11-19T09:00:00Z'))], { calendar: frozen }))).toEqual([
      'error window-closed',
    ]);
    expect(problems(plan([record()], { calendar: frozen }))).toEqual(['error in-freeze']);
  });
});

describe('which changes', () => {
  const ids = (schedule: ForwardSchedule): readonly string[] => schedule.changes.map(({ id }) => id);

  test('those that share an instant with the range, by start and id', () => {
    const schedule = plan([
      record({ id: 'CHG-5', ...at('2026-12-31T23:00:00Z', '2027-01-01T01:00:00Z') }),
      record({ id: 'CHG-4', ...at('2027-01-01T00:00:00Z', '2027-01-01T01:00:00Z') }),
      record({ id: 'CHG-3', ...at('2026-10-31T20:00:00Z', '2026-11-01T00:00:00Z') }),
      record({ id: 'CHG-2', ...at('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z') }),
      record({ id: 'CHG-1', ...at('2026-11-24T10:00:00+00:00', '2026-11-24T12:00:00Z') }),
      record({ id: 'CHG-0', ...at('2026-10-31T20:00:00Z', '2026-11-01T00:00:01Z') }),
    ]);
    expect(ids(schedule)).toEqual(['CHG-0', 'CHG-1', 'CHG-2', 'CHG-5']);
  });

  test('a standard change without a time is open until it is over', () => {
    const schedule = plan([
      withoutSchedule({ id: 'CHG-2' }),
      withoutSchedule({ id: 'CHG-1' }),
      withoutSchedule({ id: 'CHG-3', outcome: OUTCOME }),
      withoutSchedule({ id: 'CHG-4', withdrawn: WITHDRAWN }),
    ]);
    expect(schedule.untimed.map(({ id }) => id)).toEqual(['CHG-1', 'CHG-2']);
    expect(schedule.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each([
    ['no schedule', withoutSchedule({ type: 'normal' })],
    ['a day that does not exist', record(at('2026-11-31T10:00:00Z', '2026-11-31T12:00:00Z'))],
    ['an end before its start', record(at('2026-11-24T12:00:00Z', '2026-11-24T10:00:00Z'))],
    ['no schedule, and it has ended', withoutSchedule({ type: 'normal', outcome: OUTCOME })],
  ])('one that has no place in time is said to have none: %s', (_, one) => {
    const schedule = plan([one]);
    expect([...schedule.changes, ...schedule.untimed]).toEqual([]);
    expect(schedule.findings).toMatchObject([
      { reason: 'policy-default', level: 'notice' },
      { reason: 'schedule-invalid', level: 'error', change: one.value.id, path: one.path },
    ]);
  });

  test('by environment and item, in whatever spelling', () => {
    const records = [
      record({ id: 'CHG-1' }),
      record({ id: 'CHG-2', environments: ['staging'] }),
      record({ id: 'CHG-3', 'configuration-items': ['ledger', 'payments-api'] }),
    ];
    expect(ids(plan(records, {}, { environments: ['PRODUCTION'] }))).toEqual(['CHG-1', 'CHG-3']);
    expect(ids(plan(records, {}, { items: ['Component:Ledger'] }))).toEqual(['CHG-3']);
    expect(ids(plan(records, {}, { items: ['ledger'], environments: ['staging'] }))).toEqual([]);
  });

  test('the level is that of record, floors and items, and null where nobody says one', () => {
    const critical = [item('component:default/payments-api', [], { criticality: 1 })];
    const { risk: _, ...bare } = record().value;
    const levels = (one: ReadRecord, changes = {}) => plan([one], changes).changes.map(({ risk }) => risk);
    expect(levels(record())).toEqual(['moderate']);
    expect(levels(record(), { items: indexItems(critical) })).toEqual(['high']);
    expect(levels({ ...record(), value: bare })).toEqual([null]);
    expect(
      levels(record({ type: 'standard', model: 'rotate-secret' }), {
        models: [{ path: 'm.yml', value: { id: 'rotate-secret', level: 'low' } }],
      }),
    ).toEqual(['moderate']);
  });
});

describe('what stands against a change', () => {
  const soft = (id: string, start: string, end: string, hardness: 'soft' | 'hard' = 'hard') => ({
    id,
    name: id,
    start,
    end,
    hardness,
    environments: ['production'],
  });
  const window = {
    name: 'afternoons',
    environments: ['production'],
    recurrence: 'FREQ=DAILY',
    from: '13:00',
    to: '17:00',
  };
  const cases: Readonly<
    Record<string, readonly [Partial<ChangeRecord>, Parameters<typeof calendar>[0] | null, readonly string[]]>
  > = {
    nothing: [{}, null, []],
    'outside of the windows': [{}, { version: 1, windows: [window] }, ['error outside-change-window']],
    'in a freeze': [
      {},
      { version: 1, freezes: [soft('F', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z')] },
      ['error in-freeze'],
    ],
    'in a soft freeze, at moderate risk': [
      {},
      { version: 1, freezes: [soft('F', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z', 'soft')] },
      [],
    ],
    'an emergency in a freeze, outside of the windows': [
      { type: 'emergency', emergency: { incident: 'INC-1', justification: 'Down.' } },
      { version: 1, windows: [window], freezes: [soft('F', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z')] },
      [],
    ],
    'requested too late': [{ 'requested-at': '2026-11-24T09:00:00Z' }, null, ['error lead-time-short']],
    'too long': [at('2026-11-24T10:00:00Z', '2026-11-28T10:00:00Z'), null, ['error duration-too-long']],
    'an offset that is not the zone’s': [
      at('2026-11-24T10:00:00+01:00', '2026-11-24T12:00:00Z', 'Europe/London'),
      null,
      ['error offset-mismatch'],
    ],
    'a dependency that nobody knows': [{ 'depends-on': ['CHG-9'] }, null, ['error dependency-unknown']],
    'a dependency on itself': [
      { 'depends-on': ['CHG-2026-0042'] },
      null,
      ['error dependency-cycle', 'error dependency-order'],
    ],
    'a new attempt at nothing': [{ retries: 'CHG-9' }, null, ['error dependency-unknown']],
  };
  test.each(Object.entries(cases))('%s', (_, [changes, rules, expected]) => {
    const found = problems(plan([record(changes)], rules === null ? {} : { calendar: calendar(rules) }));
    expect(found).toEqual(expected);
  });

  test('a file that is not named after its id, and an id that stands twice', () => {
    const twin = { ...record(), path: 'changes/other/CHG-2026-0042.yml' };
    expect(problems(plan([record(), twin]))).toEqual(['error record-id-duplicate', 'error record-id-duplicate']);
    expect(problems(plan([{ ...record(), path: 'changes/other.yml' }]))).toEqual(['error record-id-mismatch']);
  });

  test('bank holidays that are not published yet', () => {
    const far = { range: { start: Date.UTC(2040, 0, 1), end: Date.UTC(2040, 1, 1) }, now: '2039-12-01T00:00:00Z' };
    const rules = calendar({ version: 1, windows: [{ ...window, from: '09:00' }], 'bank-holidays': 'freeze' });
    const changes = {
      ...at('2040-01-10T10:00:00Z', '2040-01-10T11:00:00Z'),
      'requested-at': '2039-11-01T00:00:00Z',
      risk: { ...record().value.risk, level: 'high' } as NonNullable<ChangeRecord['risk']>,
    };
    const schedule = plan([record(changes)], { calendar: rules }, far);
    expect(problems(schedule)).toEqual(['error calendar-horizon', 'error calendar-horizon']);
    expect(schedule.findings).toMatchObject([{ reason: 'calendar-horizon', level: 'warning' }]);
  });

  test('an exception counts by the register, and without one by nobody', () => {
    const freeze = {
      ...soft('F', '2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z'),
      exceptions: [{ change: 'CHG-2026-0042', by: 'cpatel', reason: 'Deadline' }],
    };
    const rules = { calendar: calendar({ version: 1, freezes: [freeze] }) };
    const register = {
      path: 'register.yml',
      value: { version: 1 as const, people: [{ login: 'cpatel', role: 'change-and-release-manager' as const }] },
    };
    expect(problems(plan([record()], { ...rules, register }))).toEqual([]);
    expect(problems(plan([record({ implementers: ['cpatel'] })], { ...rules, register }))).toEqual(['error in-freeze']);
    expect(problems(plan([record()], rules))).toEqual(['error in-freeze']);
  });

  test('never says that anything is authorised', () => {
    expect(JSON.stringify(plan([record(), withoutSchedule({ id: 'CHG-1' })]))).not.toMatch(/authorised/i);
  });

  test('says the same as the gate at review, which knows no approval either', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((count) => Date.UTC(2026, 10, 10) + count * 43_200_000);
    const one = fc.record({
      start: day,
      hours: fc.integer({ min: 1, max: 80 }),
      type: fc.constantFrom('normal', 'standard', 'emergency'),
      level: fc.constantFrom('low', 'moderate', 'high', 'extreme'),
      requested: day,
      needs: fc.constantFrom([], ['CHG-0'], ['CHG-1'], ['CHG-9']),
      item: fc.constantFrom('a', 'b'),
    });
    const rules = calendar({
      version: 1,
      windows: [{ ...window, recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE', from: '06:00', to: '05:00' }],
      freezes: [
        soft('F', '2026-11-24T11:00:00Z', '2026-11-26T13:00:00Z', 'soft'),
        soft('G', '2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'),
      ],
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (drawn) => {
        const records = drawn.map((each, index) =>
          record({
            id: `CHG-${index}`,
            type: each.type as 'normal',
            ...at(toIso(each.start), toIso(each.start + each.hours * 3_600_000)),
            'requested-at': toIso(each.requested),
            'depends-on': each.needs,
            'configuration-items': [each.item],
            risk: { ...record().value.risk, level: each.level } as NonNullable<ChangeRecord['risk']>,
          }),
        );
        const schedule = plan(records, { calendar: rules });
        const others = records.map((other) => ({
          record: other,
          requestedAt: other.value['requested-at'],
          hasCountedApproval: true,
          live: true,
        }));
        for (const change of schedule.changes) {
          const own = records.find(({ value }) => value.id === change.id) as ReadRecord;
          const judged = judgeSchedule({
            record: own,
            policy: POLICY,
            calendar: readCalendar(rules, POLICY),
            stage: 'review',
            now: NOW,
            risk: change.risk ?? 'extreme',
            requestedAt: own.value['requested-at'],
            environments: own.value.environments,
            others: indexOthers(others),
            hasCountedApproval: true,
            mayGrantException: () => false,
            lateAccepted: false,
          }).findings.map(({ level, reason, message }) => `${level} ${reason} ${message}`);
          const said = change.problems.map(({ level, reason, message }) => `${level} ${reason} ${message}`);
          found += said.length;
          if (change.state === 'overdue') expect(said.map((text) => text.split(' ')[1])).toEqual(['window-closed']);
          else expect([...said].sort()).toEqual([...judged].sort());
        }
      }),
    );
    expect(found).toBeGreaterThan(100);
  });
});

describe('collisions', () => {
  const two = (first: Partial<ChangeRecord>, second: Partial<ChangeRecord>): readonly ReadRecord[] => [
    record({ id: 'CHG-1', 'requested-at': '2026-11-17T09:00:00Z', ...first }),
    record({ id: 'CHG-2', 'requested-at': '2026-11-16T09:00:00Z', ...second }),
  ];

  test('every pair once, the earlier requested first, with what they share', () => {
    const { collisions, changes } = plan(
      two(
        { environments: ['production', 'staging'], 'configuration-items': ['a', 'b', 'c'] },
        {
          environments: ['Production', 'staging'],
          'configuration-items': ['b', 'a'],
          ...at('2026-11-24T11:00:00Z', '2026-11-24T13:00:00Z'),
        },
      ),
    );
    expect(collisions).toMatchObject([
      {
        changes: ['CHG-2', 'CHG-1'],
        kind: 'same-item',
        start: '2026-11-24T11:00:00Z',
        end: '2026-11-24T12:00:00Z',
      },
    ]);
    expect(collisions[0]?.places).toEqual([
      'component:default/a in production',
      'component:default/a in staging',
      'component:default/b in production',
      'component:default/b in staging',
    ]);
    expect(changes.map(({ id, problems: [first] }) => [id, first?.level])).toEqual([
      ['CHG-1', 'error'],
      ['CHG-2', 'warning'],
    ]);
  });

  test('an item that depends on the other’s', () => {
    const items = [item('component:default/a'), item('component:default/b', ['component:default/a'])];
    const records = two({ 'configuration-items': ['a'] }, { 'configuration-items': ['b'] });
    expect(plan(records, { items: indexItems(items) }).collisions).toMatchObject([
      { changes: ['CHG-2', 'CHG-1'], kind: 'related-item', places: ['component:default/b in production'] },
    ]);
    expect(plan(records).collisions).toEqual([]);
  });

  test('from both sides: each place is there once', () => {
    const items = [
      item('component:default/a', ['component:default/b']),
      item('component:default/b', ['component:default/a']),
    ];
    const records = two({ 'configuration-items': ['a'] }, { 'configuration-items': ['b'] });
    expect(plan(records, { items: indexItems(items) }).collisions).toMatchObject([
      { kind: 'related-item', places: ['component:default/a in production', 'component:default/b in production'] },
    ]);
  });

  test('both at once are the same item', () => {
    const items = [item('component:default/a'), item('component:default/b', ['component:default/a'])];
    const records = two({ 'configuration-items': ['a'] }, { 'configuration-items': ['a', 'b'] });
    expect(plan(records, { items: indexItems(items) }).collisions).toMatchObject([{ kind: 'same-item' }]);
  });

  test.each([
    ['touching only', two({}, at('2026-11-24T12:00:00Z', '2026-11-24T13:00:00Z')), {}],
    ['another environment', two({}, { environments: ['staging'] }), {}],
    ['another item', two({}, { 'configuration-items': ['ledger'] }), {}],
    ['one is over', two({}, { outcome: OUTCOME }), {}],
    [
      'the policy ignores them',
      two({}, {}),
      { policy: policyWith({ schedule: { ...POLICY.schedule, collisions: 'ignore' } }) },
    ],
  ] as const)('none: %s', (_, records, changes) => {
    expect(plan(records, changes).collisions).toEqual([]);
  });

  test('those of a range only, although both changes are shown', () => {
    const records = two(
      at('2026-12-31T20:00:00Z', '2027-01-01T02:00:00Z'),
      at('2027-01-01T01:00:00Z', '2027-01-01T03:00:00Z'),
    );
    expect(plan(records).collisions).toEqual([]);
    expect(plan(records, {}, { range: { ...RANGE, end: RANGE.end + 5_400_000 } }).collisions).toHaveLength(1);
  });

  test('as many as there are by looking at every pair', () => {
    const one = fc.record({
      start: fc.integer({ min: 0, max: 20 }),
      hours: fc.integer({ min: 1, max: 8 }),
      items: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      environments: fc.subarray(['production', 'staging'], { minLength: 1 }),
      isOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
        const records = drawn.map(({ start, hours, items, environments, isOver }, index) =>
          record({
            id: `CHG-${index + 10}`,
            environments,
            'configuration-items': items,
            ...at(
              toIso(Date.UTC(2026, 10, 24) + start * 3_600_000),
              toIso(Date.UTC(2026, 10, 24) + (start + hours) * 3_600_000),
            ),
            ...(isOver ? { outcome: OUTCOME } : {}),
          }),
        );
        const span = ({ value }: ReadRecord) =>
          [parseInstant(value.schedule?.start ?? '') ?? 0, parseInstant(value.schedule?.end ?? '') ?? 0] as const;
        const expected = records.flatMap((a, i) =>
          records.slice(i + 1).flatMap((b) => {
            const [[s, e], [t, f]] = [span(a), span(b)];
            const shares = (key: 'environments' | 'configuration-items') =>
              a.value[key].some((name) => b.value[key].includes(name));
            const isLive = a.value.outcome === undefined && b.value.outcome === undefined;
            return isLive && s < f && t < e && shares('environments') && shares('configuration-items')
              ? [`${a.value.id} ${b.value.id}`]
              : [];
          }),
        );
        const { collisions } = plan(records);
        expect(collisions.map(({ changes }) => [...changes].sort().join(' ')).sort()).toEqual(expected.sort());
      }),
    );
  });

  test('stops at a number, and says so', () => {
    const records = Array.from({ length: 400 }, (_, index) => record({ id: `CHG-${index}` }));
    const { collisions, findings, changes } = plan(records);
    expect(collisions).toHaveLength(50_000);
    expect(findings).toContainEqual(expect.objectContaining({ reason: 'collision', level: 'error', change: null }));
    expect(changes[0]?.problems.at(-1)?.message).toBe('CHG-0 collides with 379 more changes.');
    expect(changes).toHaveLength(400);
  });
});

describe('windows and freezes', () => {
  const rules = calendar({
    version: 1,
    windows: [
      { name: 'night', environments: ['prod*'], recurrence: 'FREQ=DAILY', from: '22:00', to: '04:00' },
      { name: 'day', environments: ['staging'], recurrence: 'FREQ=DAILY', from: '09:00', to: '10:00' },
    ],
    freezes: [
      {
        id: 'F',
        name: 'Year end',
        start: '2026-12-18T17:00:00+00:00',
        end: '2027-01-04T09:00:00Z',
        hardness: 'soft',
        environments: ['production'],
      },
    ],
    'bank-holidays': 'freeze',
  });
  const range = { start: Date.UTC(2026, 11, 24), end: Date.UTC(2026, 11, 26) };

  test('as spans that reach beyond the range, each rule by itself', () => {
    const { windows, freezes } = plan([], { calendar: rules }, { range });
    expect(windows.map(({ name, start, end }) => `${name} ${start} ${end}`)).toEqual([
      'night 2026-12-23T22:00:00Z 2026-12-24T04:00:00Z',
      'day 2026-12-24T09:00:00Z 2026-12-24T10:00:00Z',
      'night 2026-12-24T22:00:00Z 2026-12-25T04:00:00Z',
      'day 2026-12-25T09:00:00Z 2026-12-25T10:00:00Z',
      'night 2026-12-25T22:00:00Z 2026-12-26T04:00:00Z',
    ]);
    expect(freezes).toEqual([
      {
        id: 'F',
        name: 'Year end',
        hardness: 'soft',
        environments: ['production'],
        start: '2026-12-18T17:00:00Z',
        end: '2027-01-04T09:00:00Z',
      },
      {
        id: 'bank-holidays',
        name: 'Bank holiday',
        hardness: 'soft',
        environments: ['prod*', 'staging', 'production'],
        start: '2026-12-25T00:00:00Z',
        end: '2026-12-26T00:00:00Z',
      },
    ]);
  });

  test('of the environments that were asked for', () => {
    const { windows, freezes } = plan([], { calendar: rules }, { range, environments: ['Staging'] });
    expect(new Set(windows.map(({ name }) => name))).toEqual(new Set(['day']));
    expect(freezes.map(({ id }) => id)).toEqual(['bank-holidays']);
  });
});

describe('what could not be read', () => {
  const fault = (reason: 'calendar-invalid' | 'policy-invalid' | 'items-invalid' | 'record-invalid') => ({
    reason,
    level: 'error' as const,
    change: null,
    message: 'It is broken.',
    remedy: 'Repair it.',
    where: null,
    path: 'file.yml',
    line: 3,
    column: 1,
  });
  const late = record({ 'requested-at': '2026-11-24T09:00:00Z', 'depends-on': ['CHG-9'] });

  test.each(['calendar-invalid', 'policy-invalid'] as const)(
    '%s: nothing is judged by rules that are not known',
    (reason) => {
      const schedule = plan([late], { findings: [fault(reason)] });
      expect(schedule.findings).toEqual([
        {
          reason,
          level: 'error',
          message: 'It is broken.',
          remedy: 'Repair it.',
          change: null,
          path: 'file.yml',
          line: 3,
          column: 1,
        },
      ]);
      expect(problems(schedule)).toEqual(['error dependency-unknown']);
    },
  );

  test.each(['items-invalid', 'record-invalid'] as const)('%s: the rest is judged', (reason) => {
    expect(problems(plan([late], { findings: [fault(reason)] }))).toEqual([
      'error dependency-unknown',
      'error lead-time-short',
    ]);
  });

  test('a calendar with one fault is not used at all', () => {
    const broken = calendar({
      version: 1,
      windows: [{ name: 'w', environments: ['production'], recurrence: 'FREQ=DAILY', from: '13:00', to: '17:00' }],
      freezes: [{ id: 'F', name: 'F', hardness: 'hard', environments: ['production'], start: '2026-12-01T00:00:00Z' }],
    });
    const schedule = plan([record()], { calendar: broken });
    expect({ windows: schedule.windows, freezes: schedule.freezes, problems: problems(schedule) }).toEqual({
      windows: [],
      freezes: [],
      problems: [],
    });
    expect(schedule.findings).toContainEqual(expect.objectContaining({ reason: 'calendar-invalid', level: 'error' }));
  });

  test('a zone that nobody knows is a fault, and the changes are there all the same', () => {
    const schedule = plan([late], { policy: policyWith({ timezone: 'Europe/Atlantis' }) });
    expect(schedule.findings).toMatchObject([{ reason: 'policy-invalid', level: 'error' }]);
    expect(schedule.changes.map(({ id }) => id)).toEqual(['CHG-2026-0042']);
    expect(problems(schedule)).toEqual(['error dependency-unknown']);
  });
});

test('releases, in the order in which they start; what was withdrawn is no part of one', () => {
  const { releases } = plan([
    record({ id: 'CHG-3', release: '2026.11', ...at('2026-11-25T10:00:00Z', '2026-11-25T11:00:00Z') }),
    record({ id: 'CHG-1', release: '2026.11', ...at('2026-11-26T10:00:00Z', '2026-11-26T11:00:00Z') }),
    record({ id: 'CHG-2', release: '2026.11', withdrawn: WITHDRAWN }),
    withoutSchedule({ id: 'CHG-0', release: '2026.11' }),
    record({ id: 'CHG-4', release: 'hotfix', ...at('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z') }),
  ]);
  expect(releases).toEqual([
    { name: 'hotfix', changes: ['CHG-4'] },
    { name: '2026.11', changes: ['CHG-3', 'CHG-1', 'CHG-0'] },
  ]);
});

test('the order of the records makes no difference', () => {
  const records = Array.from({ length: 8 }, (_, index) =>
    record({
      id: `CHG-${index}`,
      release: `r${index % 2}`,
      'depends-on': index === 0 ? [] : [`CHG-${index - 1}`],
      'configuration-items': [index % 3 === 0 ? 'a' : 'b'].map(normaliseRef),
    }),
  );
  const expected = plan(records);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: 8 }), (shuffled) => {
      expect(plan(shuffled)).toEqual(expected);
    }),
  );
});

test('`now` must be an instant', () => {
  const asked = { range: RANGE, repository: null, tzdata: '', environments: [], items: [] };
  expect(() => planForward(files([]), { ...asked, now: 'today' })).toThrow(RangeError);
});

describe('what was asked for', () => {
  test('is in the schedule, with what no record names', () => {
    const asked = { environments: ['Production', 'prodction'], items: ['payments-api', 'ledger'] };
    expect(plan([record()], {}, asked).asked).toEqual({
      environments: ['Production', 'prodction'],
      items: ['component:default/payments-api', 'component:default/ledger'],
      unnamed: ['prodction', 'component:default/ledger'],
    });
    expect(plan([record()]).asked).toEqual({ environments: [], items: [], unnamed: [] });
  });

  test('how many records there are is in it, whatever their time', () => {
    expect(plan([]).records).toBe(0);
    expect(
      plan([record({ outcome: OUTCOME }), record(at('2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z'))]).records,
    ).toBe(2);
  });

  test('a time that does not hold leaves windows and freezes known', () => {
    const { findings } = plan([record(at('2026-11-24T12:00:00Z', '2026-11-24T10:00:00Z'))]);
    expect(findings.map(({ reason }) => reason)).toContain('schedule-invalid');
    expect(areRulesKnown(findings)).toBe(true);
    const error = { level: 'error' as const, change: null };
    // More collisions than are listed say nothing of the calendar.
    expect(areRulesKnown([{ ...error, reason: 'collision' }])).toBe(true);
    expect(areRulesKnown([{ ...error, reason: 'calendar-invalid' }])).toBe(false);
  });
});

describe('ranges', () => {
  const ask = (changes: Partial<Parameters<typeof readRange>[0]>, zone = 'Europe/London') => {
    const range = readRange({ from: null, until: null, days: null, back: 0, ...changes }, NOW, zone);
    return typeof range === 'string' ? range : `${toIso(range.start)} ${toIso(range.end)}`;
  };
  test.each([
    ['eight weeks from today', {}, '2026-11-20T00:00:00Z 2027-01-15T00:00:00Z'],
    ['two weeks back, and as far ahead', { back: 14 }, '2026-11-06T00:00:00Z 2027-01-15T00:00:00Z'],
    ['one day', { days: 1 }, '2026-11-20T00:00:00Z 2026-11-21T00:00:00Z'],
    [
      'both days are inclusive',
      { from: '2026-11-24', until: '2026-11-24' },
      '2026-11-24T00:00:00Z 2026-11-25T00:00:00Z',
    ],
    ['over a clock change', { from: '2026-10-25', days: 1 }, '2026-10-24T23:00:00Z 2026-10-26T00:00:00Z'],
    ['a day given does not look back', { from: '2026-12-01', back: 14 }, '2026-12-01T00:00:00Z 2027-01-26T00:00:00Z'],
    ['backwards', { from: '2026-11-24', until: '2026-11-23' }, '2026-11-23 is before 2026-11-24'],
    ['no day', { from: '2026-02-30' }, '2026-02-30 is no day'],
    ['no day at the end', { until: '2026-02-30' }, '2026-02-30 is no day'],
    ['after the last year', { from: '9999-12-31', days: 1 }, 'a schedule ends on 9999-12-30 at the latest'],
    ['on the last day', { from: '9999-12-30', days: 1 }, '9999-12-30T00:00:00Z 9999-12-31T00:00:00Z'],
    ['too much', { days: 1_101 }, 'at most 1100 days are shown at once'],
    ['just enough', { from: '2026-11-20', days: 1_100 }, '2026-11-20T00:00:00Z 2029-11-24T00:00:00Z'],
  ] as const)('%s', (_, changes, expected) => {
    expect(ask(changes)).toBe(expected);
  });
  test('today is a day of the zone', () => {
    expect(ask({ days: 1 }, 'Pacific/Auckland')).toBe('2026-11-19T11:00:00Z 2026-11-20T11:00:00Z');
  });
});
