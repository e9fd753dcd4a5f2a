import { describe, expect, test } from 'vitest';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import type { Freeze, Window } from '../../../src/domain/terms/generated/shapes.ts';
import {
  at,
  calendar,
  type Given,
  input,
  other,
  POLICY,
  policyWith,
  reasonsOf,
  record,
  withoutSchedule,
} from './schedule-world.ts';

const MORNINGS: Window = {
  name: 'weekday mornings',
  environments: ['production'],
  recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
  from: '09:30',
  to: '16:00',
};
const FREEZE: Freeze = {
  id: 'FRZ-2026-11',
  name: 'Audit',
  hardness: 'hard',
  environments: ['prod*'],
  start: '2026-11-24T11:00:00Z',
  end: '2026-11-25T00:00:00Z',
};
const SOFT: Freeze = { ...FREEZE, hardness: 'soft' };
const EMERGENCY = { type: 'emergency', emergency: { justification: 'Signing fails.' } } as const;
/** Long before, so that lead time is never what a row is about. */
const EARLY = '2026-01-05T09:00:00Z';
const REVIEW = { stage: 'review', now: '2026-11-17T10:00:00Z' } as const;

function freezeWith(exception: NonNullable<Freeze['exceptions']>[number], base = FREEZE) {
  return calendar({ freezes: [{ ...base, exceptions: [exception] }] });
}

type Row = readonly [name: string, changes: Given, reasons: readonly string[]];

const MOMENT: readonly Row[] = [
  ['inside', {}, []],
  ['exactly at the start', { now: '2026-11-24T10:00:00Z' }, []],
  ['a second before the start', { now: '2026-11-24T09:59:59Z' }, ['window-not-open']],
  ['exactly at the end', { now: '2026-11-24T12:00:00Z' }, ['window-closed']],
  ['when backing out just fits', { now: '2026-11-24T11:44:59Z' }, []],
  ['from when backing out does not fit', { now: '2026-11-24T11:45:00Z' }, ['window-short (warning)']],
  ['review before', REVIEW, []],
  ['review after the end', { ...REVIEW, now: '2026-11-24T12:00:00Z' }, ['window-closed']],
  ['review while it runs', { ...REVIEW, now: '2026-11-24T11:50:00Z' }, []],
  ['a clock that cannot be read', { now: 'soon' }, ['evidence-unavailable']],
];

const TEXT: readonly Row[] = [
  ['end equal to start', { record: record(at('2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z')) }, ['schedule-invalid']],
  [
    'end before start in UTC',
    { record: record(at('2026-11-24T10:00:00Z', '2026-11-24T11:00:00+02:00')) },
    ['schedule-invalid'],
  ],
  ['a leap second', { record: record(at('2026-11-24T10:00:00Z', '2026-11-24T11:59:60Z')) }, ['schedule-invalid']],
  [
    'no schedule',
    { record: { ...withoutSchedule(), value: { ...withoutSchedule().value, type: 'normal' } } },
    ['schedule-invalid'],
  ],
  [
    'an unknown zone',
    { record: record(at('2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z', 'Europe/Lundon')) },
    ['schedule-invalid'],
  ],
  ['an unknown zone of the policy', { policy: policyWith({ timezone: 'Mars/Base' }) }, ['policy-invalid']],
  [
    'a day off that does not exist',
    { policy: policyWith({ 'extra-holidays': [{ date: '2026-02-30', name: 'x' }] }) },
    ['policy-invalid'],
  ],
  ['exactly the longest', { record: record(at('2026-11-24T10:00:00Z', '2026-11-26T10:00:00Z')) }, []],
  [
    'longer than the longest',
    { record: record(at('2026-11-24T10:00:00Z', '2026-11-26T10:00:01Z')) },
    ['duration-too-long'],
  ],
  [
    'longer than anything',
    { record: record(at('2026-11-24T10:00:00Z', '9999-11-26T10:00:01Z')), calendar: calendar({ windows: [MORNINGS] }) },
    ['duration-too-long'],
  ],
  [
    'an unreadable longest',
    { policy: policyWith({ schedule: { ...POLICY.schedule, longest: 'P1M' } }) },
    ['policy-invalid'],
  ],
];

/** Wall times of London, Vancouver, Lord Howe (half an hour of daylight saving) and Kathmandu (+05:45). */
const ZONES: readonly (readonly [string, string, string, number])[] = [
  ['Europe/London', '2026-11-24T10:00:00+00:00', '2026-11-24T12:00:00Z', 0],
  ['Europe/London', '2026-07-01T10:00:00+01:00', '2026-07-01T12:00:00+01:00', 0],
  ['Europe/London', '2026-07-01T10:00:00Z', '2026-07-01T12:00:00+01:00', 1],
  ['Europe/London', '2026-11-24T10:00:00+01:00', '2026-11-24T12:00:00+01:00', 2],
  ['Europe/London', '2026-03-29T01:30:00+00:00', '2026-03-29T03:00:00+01:00', 1],
  ['Europe/London', '2026-03-29T01:30:00+01:00', '2026-03-29T03:00:00+01:00', 1],
  ['Europe/London', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00', 0],
  ['Europe/London', '2026-10-25T01:30:00+02:00', '2026-10-25T03:00:00+00:00', 1],
  ['America/Vancouver', '2026-03-08T01:30:00-08:00', '2026-03-08T03:30:00-07:00', 0],
  ['America/Vancouver', '2026-03-08T02:30:00-08:00', '2026-03-08T04:30:00-07:00', 1],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00+11:00', '2026-04-05T01:45:00+10:30', 0],
  ['Australia/Lord_Howe', '2026-10-04T02:15:00+10:30', '2026-10-04T04:00:00+11:00', 1],
  ['Asia/Kathmandu', '2026-11-24T10:00:00+05:45', '2026-11-24T12:00:00+05:45', 0],
  ['Asia/Kathmandu', '2026-11-24T10:00:00+05:30', '2026-11-24T12:00:00+05:45', 1],
];

const WINDOWS: readonly Row[] = [
  ['wholly inside', { calendar: calendar({ windows: [MORNINGS] }) }, []],
  [
    'from edge to edge',
    { record: record(at('2026-11-24T09:30:00Z', '2026-11-24T16:00:00Z')), calendar: calendar({ windows: [MORNINGS] }) },
    [],
  ],
  [
    'one second before',
    { record: record(at('2026-11-24T09:29:59Z', '2026-11-24T12:00:00Z')), calendar: calendar({ windows: [MORNINGS] }) },
    ['outside-change-window'],
  ],
  [
    'one second after',
    { record: record(at('2026-11-24T10:00:00Z', '2026-11-24T16:00:01Z')), calendar: calendar({ windows: [MORNINGS] }) },
    ['outside-change-window'],
  ],
  [
    'two that touch are one',
    {
      calendar: calendar({
        windows: [
          { ...MORNINGS, to: '11:00' },
          { ...MORNINGS, from: '11:00' },
        ],
      }),
    },
    [],
  ],
  [
    'two that leave a minute',
    {
      calendar: calendar({
        windows: [
          { ...MORNINGS, to: '10:59' },
          { ...MORNINGS, from: '11:00' },
        ],
      }),
    },
    ['outside-change-window'],
  ],
  [
    'only other environments have any',
    { calendar: calendar({ windows: [{ ...MORNINGS, environments: ['staging'], from: '00:00', to: '00:01' }] }) },
    [],
  ],
  [
    'the environment in other case',
    { environments: ['PRODUCTION'], calendar: calendar({ windows: [{ ...MORNINGS, from: '13:00' }] }) },
    ['outside-change-window'],
  ],
  [
    'a pattern',
    {
      environments: ['eu/prod-1'],
      calendar: calendar({ windows: [{ ...MORNINGS, environments: ['*prod-?'], from: '13:00' }] }),
    },
    ['outside-change-window'],
  ],
  [
    'not for its risk',
    { calendar: calendar({ windows: [{ ...MORNINGS, risk: ['low'] }] }) },
    ['outside-change-window'],
  ],
  [
    'not for its type',
    { calendar: calendar({ windows: [{ ...MORNINGS, type: ['standard'] }] }) },
    ['outside-change-window'],
  ],
  [
    'for its item, by its bare name',
    { calendar: calendar({ windows: [{ ...MORNINGS, 'configuration-items': ['Payments-API'] }] }) },
    [],
  ],
  [
    'for one of its items only',
    {
      record: record({ 'configuration-items': ['payments-api', 'ledger'] }),
      calendar: calendar({ windows: [{ ...MORNINGS, 'configuration-items': ['payments-api'] }] }),
    },
    ['outside-change-window'],
  ],
  [
    'for each of its items one',
    {
      record: record({ 'configuration-items': ['payments-api', 'ledger'] }),
      calendar: calendar({
        windows: [
          { ...MORNINGS, 'configuration-items': ['payments-api'] },
          { ...MORNINGS, 'configuration-items': ['ledger'] },
        ],
      }),
    },
    [],
  ],
  [
    'over midnight',
    {
      record: record(at('2026-11-24T23:00:00Z', '2026-11-25T02:00:00Z')),
      now: '2026-11-25T00:30:00Z',
      calendar: calendar({
        windows: [{ ...MORNINGS, recurrence: 'FREQ=WEEKLY;BYDAY=TU', from: '22:00', to: '06:00' }],
      }),
    },
    [],
  ],
  [
    'until midnight',
    {
      record: record(at('2026-11-24T23:00:00Z', '2026-11-25T00:00:00Z')),
      now: '2026-11-24T23:10:00Z',
      calendar: calendar({
        windows: [{ ...MORNINGS, recurrence: 'FREQ=WEEKLY;BYDAY=TU', from: '22:00', to: '00:00' }],
      }),
    },
    [],
  ],
  [
    'in the zone of the calendar',
    { calendar: calendar({ timezone: 'America/Vancouver', windows: [MORNINGS] }) },
    ['outside-change-window'],
  ],
  [
    'an emergency needs none',
    { record: record(EMERGENCY), calendar: calendar({ windows: [{ ...MORNINGS, from: '13:00' }] }) },
    [],
  ],
  [
    'two environments, one refused',
    {
      environments: ['production', 'staging'],
      calendar: calendar({ windows: [MORNINGS, { ...MORNINGS, environments: ['staging'], from: '13:00' }] }),
    },
    ['outside-change-window'],
  ],
  [
    'all items taken away',
    { record: record({ 'configuration-items': [] }), calendar: calendar({ windows: [MORNINGS] }) },
    ['outside-change-window'],
  ],
];

const FREEZES: readonly Row[] = [
  ['hard', { calendar: calendar({ freezes: [FREEZE] }) }, ['in-freeze']],
  ['hard, at review too', { ...REVIEW, calendar: calendar({ freezes: [FREEZE] }) }, ['in-freeze']],
  ['deny beats allow', { calendar: calendar({ windows: [MORNINGS], freezes: [FREEZE] }) }, ['in-freeze']],
  ['an emergency passes', { record: record(EMERGENCY), calendar: calendar({ freezes: [FREEZE] }) }, []],
  ['soft, moderate risk', { calendar: calendar({ freezes: [SOFT] }) }, []],
  ['soft, high risk', { risk: 'high', requestedAt: EARLY, calendar: calendar({ freezes: [SOFT] }) }, ['in-freeze']],
  [
    'soft, extreme risk',
    { risk: 'extreme', requestedAt: EARLY, calendar: calendar({ freezes: [SOFT] }) },
    ['in-freeze'],
  ],
  [
    'begins exactly at the end',
    { calendar: calendar({ freezes: [{ ...FREEZE, start: '2026-11-24T12:00:00Z' }] }) },
    [],
  ],
  [
    'ends exactly at the start',
    { calendar: calendar({ freezes: [{ ...FREEZE, start: '2026-11-24T09:00:00Z', end: '2026-11-24T10:00:00Z' }] }) },
    [],
  ],
  [
    'one second of it',
    { calendar: calendar({ freezes: [{ ...FREEZE, start: '2026-11-24T11:59:59Z' }] }) },
    ['in-freeze'],
  ],
  ['another environment', { environments: ['staging'], calendar: calendar({ freezes: [FREEZE] }) }, []],
  [
    'one that recurs',
    {
      calendar: calendar({
        freezes: [
          {
            id: 'FRZ-TU',
            name: 'Tuesdays',
            hardness: 'hard',
            environments: ['*'],
            recurrence: 'FREQ=WEEKLY;BYDAY=TU',
            from: '11:00',
            to: '11:30',
          },
        ],
      }),
    },
    ['in-freeze'],
  ],
];

const GRANT = { change: 'CHG-2026-0042', by: 'cpatel', reason: 'Statutory deadline' } as const;
const EXCEPTIONS: readonly Row[] = [
  ['granted', { calendar: freezeWith(GRANT), mayGrantException: () => true }, []],
  ['by somebody who may not', { calendar: freezeWith(GRANT) }, ['in-freeze']],
  [
    'for another change',
    { calendar: freezeWith({ ...GRANT, change: 'CHG-2026-0043' }), mayGrantException: () => true },
    ['in-freeze'],
  ],
  [
    'to the end of the change',
    { calendar: freezeWith({ ...GRANT, until: '2026-11-24T12:00:00Z' }), mayGrantException: () => true },
    [],
  ],
  [
    'ending a second before',
    { calendar: freezeWith({ ...GRANT, until: '2026-11-24T11:59:59Z' }), mayGrantException: () => true },
    ['in-freeze'],
  ],
  [
    'dated tomorrow',
    { calendar: freezeWith({ ...GRANT, at: '2026-11-25' }), mayGrantException: () => true },
    ['in-freeze'],
  ],
  [
    'asked for its own day',
    {
      calendar: freezeWith({ ...GRANT, at: '2026-11-20' }),
      mayGrantException: (login, day) => login === 'cpatel' && day === '2026-11-20T00:00:00Z',
    },
    [],
  ],
  [
    'asked for today',
    { calendar: freezeWith(GRANT), mayGrantException: (_, day) => day === '2026-11-24T10:10:00Z' },
    [],
  ],
];

const HOLIDAYS: readonly Row[] = [
  [
    'high risk',
    {
      record: record(at('2026-12-25T10:00:00Z', '2026-12-25T12:00:00Z')),
      now: '2026-12-25T10:10:00Z',
      risk: 'high',
      requestedAt: EARLY,
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    ['in-freeze'],
  ],
  [
    'moderate risk',
    {
      record: record(at('2026-12-25T10:00:00Z', '2026-12-25T12:00:00Z')),
      now: '2026-12-25T10:10:00Z',
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    [],
  ],
  [
    'an environment without windows and freezes',
    {
      record: record(at('2026-12-25T10:00:00Z', '2026-12-25T12:00:00Z')),
      now: '2026-12-25T10:10:00Z',
      risk: 'high',
      requestedAt: EARLY,
      environments: ['lab'],
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    [],
  ],
  [
    'allowed unless said',
    {
      record: record(at('2026-12-25T10:00:00Z', '2026-12-25T12:00:00Z')),
      now: '2026-12-25T10:10:00Z',
      risk: 'high',
      requestedAt: EARLY,
      calendar: calendar({ freezes: [FREEZE] }),
    },
    [],
  ],
  [
    'beyond what is known',
    {
      record: record(at('2029-01-10T10:00:00Z', '2029-01-10T12:00:00Z')),
      now: '2029-01-10T10:10:00Z',
      risk: 'high',
      requestedAt: EARLY,
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    ['calendar-horizon'],
  ],
  [
    'lead time beyond what is known',
    {
      record: record(at('2029-01-10T10:00:00Z', '2029-01-10T12:00:00Z')),
      now: '2029-01-10T10:10:00Z',
      requestedAt: '2029-01-01T00:00:00Z',
    },
    ['calendar-horizon'],
  ],
];

const RISKY = { risk: 'high', requestedAt: EARLY } as const;
const FROZEN_HOLIDAYS = calendar({
  'bank-holidays': 'freeze',
  windows: [{ ...MORNINGS, recurrence: 'FREQ=DAILY', from: '00:00', to: '23:59' }],
});
const AROUND_HOLIDAYS: readonly Row[] = [
  [
    'the hour before Christmas Day',
    {
      ...RISKY,
      record: record(at('2026-12-24T22:00:00Z', '2026-12-24T23:59:00Z')),
      now: '2026-12-24T22:10:00Z',
      calendar: FROZEN_HOLIDAYS,
    },
    [],
  ],
  [
    'the first minute of Christmas Day',
    {
      ...RISKY,
      record: record(at('2026-12-25T00:00:00Z', '2026-12-25T00:20:00Z')),
      now: '2026-12-25T00:01:00Z',
      calendar: FROZEN_HOLIDAYS,
    },
    ['in-freeze'],
  ],
  [
    'the substitute for Boxing Day',
    {
      ...RISKY,
      record: record(at('2026-12-28T10:00:00Z', '2026-12-28T12:00:00Z')),
      now: '2026-12-28T10:10:00Z',
      calendar: FROZEN_HOLIDAYS,
    },
    ['in-freeze'],
  ],
  [
    'the day after',
    {
      ...RISKY,
      record: record(at('2026-12-29T00:00:00Z', '2026-12-29T00:40:00Z')),
      now: '2026-12-29T00:10:00Z',
      calendar: FROZEN_HOLIDAYS,
    },
    [],
  ],
  [
    'over the end of what is known',
    {
      ...RISKY,
      record: record(at('2028-12-31T23:00:00Z', '2029-01-01T01:00:00Z')),
      now: '2028-12-31T23:10:00Z',
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    ['calendar-horizon'],
  ],
  [
    'to the end of what is known',
    {
      ...RISKY,
      record: record(at('2028-12-31T23:00:00Z', '2029-01-01T00:00:00Z')),
      now: '2028-12-31T23:10:00Z',
      calendar: calendar({ 'bank-holidays': 'freeze', freezes: [FREEZE] }),
    },
    [],
  ],
];

const LEAD: readonly Row[] = [
  ['five working days', { risk: 'high', requestedAt: '2026-11-17T23:59:59Z' }, []],
  ['four', { risk: 'high', requestedAt: '2026-11-18T00:00:00Z' }, ['lead-time-short']],
  ['the next working day', { requestedAt: '2026-11-23T23:00:00Z' }, []],
  ['the same day', { requestedAt: '2026-11-24T00:00:00Z' }, ['lead-time-short']],
  ['low needs none', { risk: 'low', requestedAt: '2026-11-24T09:00:00Z' }, []],
  ['but is not requested the day after', { risk: 'low', requestedAt: '2026-11-25T09:00:00Z' }, ['lead-time-short']],
  ['an emergency needs none', { record: record(EMERGENCY), risk: 'extreme', requestedAt: '2026-11-24T09:59:00Z' }, []],
  ['a standard change needs none', { record: record({ type: 'standard' }), requestedAt: '2026-11-24T09:59:00Z' }, []],
  [
    'late and accepted',
    {
      record: record({ late: { by: 'asmith', reason: 'Notice' } }),
      requestedAt: '2026-11-24T09:00:00Z',
      lateAccepted: true,
    },
    [],
  ],
  [
    'late and not accepted',
    { record: record({ late: { by: 'asmith', reason: 'Notice' } }), requestedAt: '2026-11-24T09:00:00Z' },
    ['approval-outstanding'],
  ],
  ['late for no need', { record: record({ late: { by: 'asmith', reason: 'Notice' } }) }, []],
  ['a time of request that cannot be read', { requestedAt: '' }, ['evidence-unavailable']],
  ['requested before all data', { risk: 'extreme', requestedAt: '0001-01-01T00:00:00Z' }, []],
];

const THEIRS = { id: 'CHG-2026-0041' } as const;
const COLLISIONS: readonly Row[] = [
  ['requested later than theirs', { others: [other(THEIRS)] }, ['collision']],
  [
    'requested before theirs',
    { others: [other(THEIRS, { requestedAt: '2026-11-18T09:00:00Z' })] },
    ['collision (warning)'],
  ],
  [
    'at the same time: the id decides',
    { others: [other(THEIRS, { requestedAt: '2026-11-17T09:00:00Z' })] },
    ['collision'],
  ],
  [
    'and the other way',
    { others: [other({ id: 'CHG-2026-0043' }, { requestedAt: '2026-11-17T10:00:00+01:00' })] },
    ['collision (warning)'],
  ],
  ['theirs has no approval', { others: [other(THEIRS, { hasCountedApproval: false })] }, ['collision (warning)']],
  ['ours has none', { others: [other(THEIRS)], hasCountedApproval: false }, ['collision (warning)']],
  ['theirs was withdrawn or has ended', { others: [other(THEIRS, { live: false })] }, []],
  ['ours is an emergency', { record: record(EMERGENCY), others: [other(THEIRS)] }, ['collision (warning)']],
  [
    'theirs is an emergency, requested later',
    { others: [other({ ...THEIRS, ...EMERGENCY }, { requestedAt: '2026-11-24T09:00:00Z' })] },
    ['collision'],
  ],
  ['touching', { others: [other({ ...THEIRS, ...at('2026-11-24T12:00:00Z', '2026-11-24T13:00:00Z') })] }, []],
  [
    'one second',
    { others: [other({ ...THEIRS, ...at('2026-11-24T11:59:59Z', '2026-11-24T13:00:00Z') })] },
    ['collision'],
  ],
  [
    'the same instant in other zones',
    { others: [other({ ...THEIRS, ...at('2026-11-24T15:45:00+05:45', '2026-11-24T03:00:00-08:00') })] },
    ['collision'],
  ],
  ['another item', { others: [other({ ...THEIRS, 'configuration-items': ['ledger'] })] }, []],
  [
    'the same item, written otherwise',
    { others: [other({ ...THEIRS, 'configuration-items': ['Payments-API'] })] },
    ['collision'],
  ],
  ['another environment', { others: [other({ ...THEIRS, environments: ['staging'] })] }, []],
  [
    'the same environment, written otherwise',
    { others: [other({ ...THEIRS, environments: ['Production'] })] },
    ['collision'],
  ],
  ['the record itself in the list', { others: [other({})] }, []],
  [
    'a standard change needs no approval to stand in the way',
    { others: [other({ ...THEIRS, type: 'standard' }, { hasCountedApproval: false })] },
    ['collision'],
  ],
  [
    'policy: warn',
    { others: [other(THEIRS)], policy: policyWith({ schedule: { ...POLICY.schedule, collisions: 'warn' } }) },
    ['collision (warning)'],
  ],
  [
    'policy: ignore',
    { others: [other(THEIRS)], policy: policyWith({ schedule: { ...POLICY.schedule, collisions: 'ignore' } }) },
    [],
  ],
  [
    'an item that ours depends on',
    { others: [other({ ...THEIRS, 'configuration-items': ['ledger'] })], relatedItems: () => ['ledger'] },
    ['collision (warning)'],
  ],
  [
    'a long one that began first, behind short ones',
    {
      others: [
        other({ ...THEIRS, ...at('2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z') }),
        other({ id: 'CHG-1', ...at('2026-11-24T01:00:00Z', '2026-11-24T02:00:00Z') }),
        other({ id: 'CHG-2', ...at('2026-11-24T03:00:00Z', '2026-11-24T04:00:00Z') }),
      ],
    },
    ['collision'],
  ],
];

const STANDARD = { record: withoutSchedule(), risk: 'low' } as const;
const UNSCHEDULED: readonly Row[] = [
  ['no calendar', STANDARD, []],
  ['in a window', { ...STANDARD, calendar: calendar({ windows: [MORNINGS] }) }, []],
  [
    'at the start of a window',
    { ...STANDARD, now: '2026-11-24T09:30:00Z', calendar: calendar({ windows: [MORNINGS] }) },
    [],
  ],
  [
    'at the end of a window',
    { ...STANDARD, now: '2026-11-24T16:00:00Z', calendar: calendar({ windows: [MORNINGS] }) },
    ['outside-change-window'],
  ],
  [
    'in a freeze',
    { ...STANDARD, now: '2026-11-24T11:00:00Z', calendar: calendar({ freezes: [FREEZE] }) },
    ['in-freeze'],
  ],
  ['before a freeze', { ...STANDARD, now: '2026-11-24T10:59:59Z', calendar: calendar({ freezes: [FREEZE] }) }, []],
  [
    'at review, whatever the time',
    {
      ...STANDARD,
      stage: 'review',
      now: '2026-11-24T20:00:00Z',
      calendar: calendar({ windows: [MORNINGS], freezes: [FREEZE] }),
    },
    [],
  ],
  ['in the time of another', { ...STANDARD, others: [other(THEIRS)] }, ['collision']],
];

describe.each([
  ['moment', MOMENT],
  ['text', TEXT],
  ['windows', WINDOWS],
  ['freezes', FREEZES],
  ['exceptions', EXCEPTIONS],
  ['holidays', HOLIDAYS],
  ['around holidays', AROUND_HOLIDAYS],
  ['lead time', LEAD],
  ['collisions', COLLISIONS],
  ['no schedule', UNSCHEDULED],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_name, changes, reasons) => {
    expect(reasonsOf(changes)).toEqual(reasons);
  });
});

test.each(ZONES)('%s: %s to %s has %i offsets that are wrong', (zone, start, end, wrong) => {
  const changes = {
    record: record(at(start, end, zone)),
    requestedAt: EARLY,
    stage: 'review',
    now: '2026-01-05T09:00:00Z',
  } as const;
  expect(reasonsOf(changes)).toEqual(Array.from({ length: wrong }, () => 'offset-mismatch'));
});

test('a wall time in a gap is explained', () => {
  const { findings } = judgeSchedule(
    input({ record: record(at('2026-03-29T01:30:00+00:00', '2026-03-29T03:00:00+01:00', 'Europe/London')) }),
  );
  expect(findings[0]?.message).toContain('never shows 2026-03-29T01:30:00');
});

describe('when can it', () => {
  const mornings = calendar({ windows: [MORNINGS] });
  test.each<readonly [string, Given, string | null, string | null]>([
    ['open now', {}, null, '2026-11-24T12:00:00Z'],
    ['before its start', { now: '2026-11-23T12:00:00Z' }, '2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z'],
    ['closed, no calendar', { now: '2026-11-24T12:00:00Z' }, '2026-11-24T12:00:00Z', null],
    [
      'closed, in the same window',
      { now: '2026-11-24T12:00:00Z', calendar: mornings },
      '2026-11-24T12:00:00Z',
      '2026-11-24T16:00:00Z',
    ],
    [
      'closed, too late for its two hours today',
      { now: '2026-11-24T14:00:01Z', calendar: mornings },
      '2026-11-25T09:30:00Z',
      '2026-11-25T16:00:00Z',
    ],
    [
      'closed on Thursday: Monday',
      { now: '2026-11-26T15:00:00Z', calendar: mornings },
      '2026-11-30T09:30:00Z',
      '2026-11-30T16:00:00Z',
    ],
    [
      'outside of windows',
      { ...REVIEW, record: record(at('2026-11-27T10:00:00Z', '2026-11-27T12:00:00Z')), calendar: mornings },
      '2026-11-17T10:00:00Z',
      '2026-11-17T16:00:00Z',
    ],
    [
      'in a freeze that ends at midnight',
      { calendar: calendar({ freezes: [FREEZE] }), now: '2026-11-24T10:10:00Z' },
      '2026-11-25T00:00:00Z',
      null,
    ],
    [
      'lead time',
      {
        risk: 'high',
        requestedAt: '2026-11-18T00:00:00Z',
        calendar: mornings,
        now: '2026-11-18T09:00:00Z',
        stage: 'review',
      },
      '2026-11-25T09:30:00Z',
      '2026-11-25T16:00:00Z',
    ],
    [
      'another in its way',
      { others: [other({ ...THEIRS, ...at('2026-11-24T09:00:00Z', '2026-11-24T15:00:00Z') })], calendar: mornings },
      '2026-11-25T09:30:00Z',
      '2026-11-25T16:00:00Z',
    ],
    [
      'a window that never is long enough',
      { calendar: calendar({ windows: [{ ...MORNINGS, from: '09:00', to: '10:30' }] }) },
      null,
      null,
    ],
    ['too long', { record: record(at('2026-11-24T10:00:00Z', '2026-11-29T10:00:00Z')) }, null, null],
    ['a broken calendar', { calendar: calendar({ windows: [{ ...MORNINGS, from: '16:00' }] }) }, null, null],
    ['a standard change in a window', { ...STANDARD, calendar: mornings }, null, '2026-11-24T16:00:00Z'],
    [
      'a standard change at night',
      { ...STANDARD, now: '2026-11-24T20:00:00Z', calendar: mornings },
      '2026-11-25T09:30:00Z',
      '2026-11-25T16:00:00Z',
    ],
    [
      'a standard change at review at night',
      { ...STANDARD, stage: 'review', now: '2026-11-24T20:00:00Z', calendar: mornings },
      '2026-11-25T09:30:00Z',
      '2026-11-25T16:00:00Z',
    ],
    [
      'a window far off',
      {
        ...STANDARD,
        calendar: calendar({ windows: [{ ...MORNINGS, recurrence: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=23' }] }),
      },
      '2027-11-23T09:30:00Z',
      '2027-11-23T16:00:00Z',
    ],
    [
      'an emergency, whatever the calendar',
      { record: record(EMERGENCY), calendar: calendar({ freezes: [FREEZE] }) },
      null,
      '2026-11-24T12:00:00Z',
    ],
  ])('%s', (_, changes, opensAt, closesAt) => {
    const { schedule } = judgeSchedule(input(changes));
    expect({ opensAt: schedule.opensAt, closesAt: schedule.closesAt }).toEqual({ opensAt, closesAt });
  });

  test('the remedy says when', () => {
    const { findings } = judgeSchedule(input({ now: '2026-11-24T14:00:01Z', calendar: mornings }));
    expect(findings[0]?.message).toBe(
      'It is 14:00:01 on Tuesday 24 November 2026, Europe/London (2026-11-24T14:00:01Z), and the time of CHG-2026-0042 ended at 12:00 on Tuesday 24 November 2026, Europe/London (2026-11-24T12:00:00Z).',
    );
    expect(findings[0]?.remedy).toBe(
      'Move the schedule to 09:30 on Wednesday 25 November 2026, Europe/London (2026-11-25T09:30:00Z) (start and end), which every rule allows.',
    );
    expect(findings[0]?.where).toEqual({ file: 'changes/CHG-2026-0042.yml', pointer: ['schedule', 'end'] });
  });

  test('beyond the known bank holidays nobody says when', () => {
    const changes = {
      ...RISKY,
      record: record(at('2028-12-30T10:00:00Z', '2028-12-30T12:00:00Z')),
      now: '2028-12-31T23:30:00Z',
      calendar: FROZEN_HOLIDAYS,
    };
    expect(judgeSchedule(input(changes)).schedule).toMatchObject({ opensAt: null, closesAt: null });
  });

  test('not before what it depends on has ended', () => {
    const needed = other({
      id: 'CHG-1',
      'configuration-items': ['ledger'],
      ...at('2026-11-24T10:00:00Z', '2026-11-24T13:00:00Z'),
    });
    const changes = { ...REVIEW, record: record({ 'depends-on': ['CHG-1'] }), others: [needed], calendar: mornings };
    expect(judgeSchedule(input(changes)).schedule).toMatchObject({
      opensAt: '2026-11-24T13:00:00Z',
      closesAt: '2026-11-24T16:00:00Z',
    });
  });

  test('with a broken calendar no time is promised', () => {
    const broken = calendar({ windows: [{ ...MORNINGS, from: '16:00' }] });
    const { findings } = judgeSchedule(input({ now: '2026-11-24T14:00:01Z', calendar: broken }));
    expect(findings.find(({ reason }) => reason === 'window-closed')?.remedy).toBe('Repair the calendar first.');
  });
});
