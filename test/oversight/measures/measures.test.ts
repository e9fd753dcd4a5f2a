/** Each measure, counted by hand on a repository of a few records: what is above the line, what below, and what was left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeRecord, Facts } from '../../../src/domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import type { MeasureId } from '../../../src/oversight/measures/definitions.ts';
import { type Measure, measure } from '../../../src/oversight/measures/measures.ts';
import { findPeriodFault, periodOf } from '../../../src/oversight/measures/period.ts';
import type { LeftOut } from '../../../src/oversight/measures/tally.ts';
import { approvedBy, day, outcome, POLICY, RECORDS, recordOf, surveyed } from '../../domain/seeded-files.ts';
import { deploymentOf, factsWith } from '../board/board-packs.ts';

const NOW = '2026-11-24T09:00:00Z';

type Edit = Parameters<typeof recordOf>[1];
type Case = {
  readonly records: readonly ReadRecord[];
  readonly facts?: Facts;
  readonly environment?: string;
  readonly register?: null;
  readonly policy?: typeof POLICY;
  readonly expected: Partial<Measure>;
};

function measuredOf(id: MeasureId, given: Omit<Case, 'expected'>): Measure {
  const { records, facts = null, environment = null, policy } = given;
  const whole = surveyed({ records, ...(policy === undefined ? {} : { policy }) });
  const files = given.register === null ? { ...whole, register: null } : whole;
  const { measures } = measure({ files, facts, now: NOW, since: '2026-11-01', until: '2026-12-01', environment });
  const found = measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}.`);
  return found;
}

const fraction = (numerator: number, denominator: number, value: number | null): Partial<Measure> => ({
  state: value === null ? 'no-value' : 'known',
  numerator,
  denominator,
  value,
});

const left = (reason: LeftOut['reason'], ...subjects: readonly string[]): LeftOut => ({
  reason,
  count: subjects.length,
  subjects,
});

const HIGH = { impact: 4, likelihood: 2, level: 'high' } as const;
const ended = (number: string, result: Parameters<typeof outcome>[0], date: string, edit: Edit = {}): ReadRecord =>
  recordOf(number, { schedule: day(date, '10:00', '12:00'), outcome: outcome(result, date), ...edit });
const planned = (number: string, date: string, edit: Edit = {}): ReadRecord =>
  recordOf(number, { schedule: day(date, '10:00', '12:00'), ...edit });
const WITHDRAWN = { by: 'asmith', at: '2026-11-01T10:00:00Z', reason: 'Not needed.' };

const { deployments: NONE, ...WITHOUT_DEPLOYMENTS } = factsWith([]);

const FOUR = [
  ended('1', 'successful', '2026-11-03'),
  ended('2', 'successful-with-issues', '2026-11-04'),
  ended('3', 'failed', '2026-11-05'),
  ended('4', 'backed-out', '2026-11-06'),
];
const across = recordOf('5', {
  schedule: { start: '2026-10-31T22:00:00Z', end: '2026-11-01T02:00:00Z' },
  outcome: {
    result: 'failed',
    started: '2026-10-31T23:00:00Z',
    ended: '2026-11-01T01:00:00Z',
    summary: 'It did not start.',
  },
});

const TABLES: Readonly<Record<MeasureId, Readonly<Record<string, Case>>>> = {
  'change-success-rate': {
    'only without issues is a success': { records: FOUR, expected: fraction(1, 4, 0.25) },
    'nothing ended is no value': { records: [], expected: { ...fraction(0, 0, null), leftOut: [] } },
    'by when it ended, not by when it began': { records: [across], expected: fraction(0, 1, 0) },
    'the end of the period is not part of it': {
      records: [ended('1', 'successful', '2026-11-30'), ended('2', 'successful', '2026-10-31')],
      // The first ends after now, and has therefore not ended.
      expected: { ...fraction(0, 0, null), leftOut: [left('no-outcome', 'CHG-2026-1')] },
    },
    'open and withdrawn are left out by name': {
      records: [...FOUR, planned('6', '2026-11-20'), planned('7', '2026-11-21', { withdrawn: WITHDRAWN })],
      expected: {
        ...fraction(1, 4, 0.25),
        leftOut: [left('no-outcome', 'CHG-2026-6'), left('withdrawn', 'CHG-2026-7')],
      },
    },
    'what went out and was withdrawn after went out': {
      records: [ended('1', 'successful', '2026-11-03', { withdrawn: WITHDRAWN })],
      expected: fraction(1, 1, 1),
    },
    'two records of one id are neither counted': {
      records: [...FOUR, { ...ended('1', 'failed', '2026-11-07'), path: 'changes/old/CHG-2026-1.yml' }],
      expected: {
        ...fraction(0, 3, 0),
        leftOut: [left('same-id', 'changes/CHG-2026-1.yml', 'changes/old/CHG-2026-1.yml')],
      },
    },
    'of one environment': {
      records: [...FOUR, ended('8', 'successful', '2026-11-03', { environments: ['staging'] })],
      environment: 'Staging',
      expected: fraction(1, 1, 1),
    },
  },
  'change-fail-rate': {
    'failed and backed out; issues are no failure': { records: FOUR, expected: fraction(2, 4, 0.5) },
    'by when it began, not by when it ended': { records: [across], expected: fraction(0, 0, null) },
    'not what is left of the successes': {
      records: [ended('2', 'successful-with-issues', '2026-11-04')],
      expected: fraction(0, 1, 0),
    },
  },
  'emergency-rate': {
    'by request, with or without an outcome': {
      records: [
        planned('1', '2026-11-20', { type: 'emergency' }),
        planned('2', '2026-11-20'),
        ended('3', 'successful', '2026-11-20'),
        planned('4', '2026-11-20', { type: 'standard' }),
      ],
      expected: fraction(1, 4, 0.25),
    },
    'requested in another month': {
      records: [planned('1', '2026-11-20', { 'requested-at': '2026-10-30T09:00:00Z' })],
      expected: fraction(0, 0, null),
    },
    'midnight is that of the zone': {
      records: [planned('1', '2026-11-20', { type: 'emergency', 'requested-at': '2026-10-31T23:30:00-01:00' })],
      expected: fraction(1, 1, 1),
    },
    'what went out and was withdrawn after counts': {
      records: [ended('1', 'successful', '2026-11-20', { type: 'emergency', withdrawn: WITHDRAWN })],
      expected: { ...fraction(1, 1, 1), leftOut: [] },
    },
    'withdrawn ones are left out': {
      records: [planned('1', '2026-11-20', { type: 'emergency', withdrawn: WITHDRAWN }), planned('2', '2026-11-20')],
      expected: { ...fraction(0, 1, 0), leftOut: [left('withdrawn', 'CHG-2026-1')] },
    },
  },
  'unauthorised-deployments': {
    'without facts it is not known, and no number': {
      records: [],
      expected: { state: 'not-known', numerator: null, denominator: null, value: null },
    },
    'facts without deployments': {
      records: [],
      facts: WITHOUT_DEPLOYMENTS,
      expected: { state: 'not-known', because: 'the facts given hold no deployments' },
    },
    'deployments that could not be read': {
      records: [],
      facts: factsWith({ unavailable: 'GitHub answered 403' }),
      expected: { state: 'not-known', because: 'the deployments could not be read: GitHub answered 403' },
    },
    'no deployment is no value': { records: [], facts: factsWith(NONE ?? []), expected: fraction(0, 0, null) },
    'in the time of a change, beside it, and failed': {
      records: [ended('1', 'successful', '2026-11-03')],
      facts: factsWith([
        deploymentOf(1, '2026-11-03T10:05:00Z'),
        deploymentOf(2, '2026-11-03T12:00:00Z'),
        deploymentOf(3, '2026-11-04T12:00:00Z', 'failure'),
      ]),
      expected: fraction(1, 2, 0.5),
    },
    'a withdrawn change and one for elsewhere speak for nothing': {
      records: [
        planned('1', '2026-11-03', { withdrawn: WITHDRAWN }),
        planned('2', '2026-11-03', { environments: ['staging'] }),
      ],
      facts: factsWith([deploymentOf(1, '2026-11-03T10:05:00Z')]),
      expected: fraction(1, 1, 1),
    },
    'facts that were asked for before the period was over say so': {
      records: [],
      facts: { ...factsWith([deploymentOf(1, '2026-10-03T10:05:00Z')]), now: '2026-11-10T10:05:00Z' },
      expected: {
        ...fraction(0, 0, null),
        notes: [
          'The facts given list deployments to production and to no other.',
          'They were asked for at 2026-11-10T10:05:00Z: what was deployed after that is not known.',
        ],
      },
    },
    'and those that reach to now do not': {
      records: [],
      facts: { ...factsWith([deploymentOf(1, '2026-10-03T10:05:00Z')]), now: NOW },
      expected: { notes: ['The facts given list deployments to production and to no other.'] },
    },
    'what the policy does not enforce is left out': {
      records: [],
      facts: factsWith([deploymentOf(1, '2026-11-03T10:05:00Z', 'success', 'staging')]),
      expected: { ...fraction(0, 0, null), leftOut: [left('not-governed', '1')] },
    },
  },
  'overdue-reviews': {
    'in time, late, and not at all': {
      records: [
        ended('1', 'failed', '2026-11-02', {
          outcome: outcome('failed', '2026-11-02', 'x', {
            by: 'dlee',
            at: '2026-11-16T22:00:00Z',
            findings: 'A test was missing.',
            actions: [],
          }),
        }),
        ended('2', 'failed', '2026-11-02', {
          outcome: outcome('failed', '2026-11-02', 'x', {
            by: 'dlee',
            at: '2026-11-17T01:00:00Z',
            findings: 'A test was missing.',
            actions: [],
          }),
        }),
        ended('3', 'failed', '2026-11-02'),
        ended('4', 'successful', '2026-11-02'),
      ],
      expected: fraction(2, 3, 0.666667),
    },
    'not due yet is left out': {
      records: [ended('1', 'failed', '2026-11-16')],
      expected: { ...fraction(0, 0, null), leftOut: [left('not-due', 'CHG-2026-1')] },
    },
    'a retrospective by whoever took part is none': {
      records: ['cpatel', 'asmith'].map((by, index) =>
        ended(String(index + 1), 'successful', '2026-11-03', {
          type: 'emergency',
          outcome: outcome('successful', '2026-11-03', 'x', {
            by,
            at: '2026-11-04T09:00:00Z',
            findings: 'A test was missing.',
            actions: [],
          }),
        }),
      ),
      expected: fraction(1, 2, 0.5),
    },
    'an emergency without an outcome owes all the same': {
      records: [planned('1', '2026-11-03', { type: 'emergency' })],
      expected: fraction(1, 1, 1),
    },
    'without a register no retrospective can be told from another': {
      records: [planned('1', '2026-11-03', { type: 'emergency' })],
      register: null,
      expected: { ...fraction(0, 0, null), leftOut: [left('no-register', 'CHG-2026-1')] },
    },
    'beyond the known bank holidays': {
      records: [ended('1', 'failed', '2026-11-02')],
      policy: { ...POLICY, review: { within: 3000 } },
      expected: { ...fraction(0, 0, null), leftOut: [left('beyond-known-days', 'CHG-2026-1')] },
    },
  },
  'lead-time-kept': {
    'five working days at a high level, one at a moderate': {
      records: [
        recordOf('1', { schedule: day('2026-11-16', '10:00', '11:00') }, HIGH),
        recordOf('2', { schedule: day('2026-11-13', '10:00', '11:00') }, HIGH),
        planned('3', '2026-11-10'),
        planned('4', '2026-11-09'),
      ],
      expected: fraction(2, 4, 0.5),
    },
    'levels without lead time, other types and withdrawn ones are no part of it': {
      records: [
        recordOf('1', { schedule: day('2026-11-16', '10:00', '11:00') }, { impact: 1, likelihood: 1, level: 'low' }),
        planned('2', '2026-11-10', { type: 'emergency' }),
        planned('3', '2026-11-10', { withdrawn: WITHDRAWN }),
      ],
      expected: {
        ...fraction(0, 0, null),
        leftOut: [left('no-lead-time-asked', 'CHG-2026-1'), left('withdrawn', 'CHG-2026-3')],
      },
    },
  },
  'approval-wait': {
    'to the last approval, by declared entries': {
      records: [
        approvedBy(planned('1', '2026-11-20'), ['cpatel', '2026-11-09T10:00:00Z'], ['dlee', '2026-11-09T11:00:00Z']),
        approvedBy(planned('2', '2026-11-20'), ['cpatel', '2026-11-09T09:30:00Z']),
      ],
      expected: {
        ...fraction(150, 2, 75),
        median: 75,
        notes: ['2 by the entries that the record declares: claims, which nothing here proves.'],
      },
    },
    'rejections, approvals before the request and none at all': {
      records: [
        planned('1', '2026-11-20', {
          approvals: [{ approver: 'cpatel', decision: 'rejected', at: '2026-11-10T10:00:00Z' }],
        }),
        approvedBy(planned('2', '2026-11-20'), ['cpatel', '2026-11-09T08:59:00Z']),
        planned('3', '2026-11-20', { type: 'standard' }),
      ],
      expected: {
        ...fraction(0, 0, null),
        leftOut: [left('approved-before-request', 'CHG-2026-2'), left('no-approval', 'CHG-2026-1')],
      },
    },
    'an approval of tomorrow was not given yet': {
      records: [approvedBy(planned('1', '2026-11-27'), ['cpatel', '2026-11-25T10:00:00Z'])],
      expected: { ...fraction(0, 0, null), leftOut: [left('no-approval', 'CHG-2026-1')] },
    },
  },
  collisions: {
    'both of a pair, and not a third': {
      records: [planned('1', '2026-11-10'), planned('2', '2026-11-10'), planned('3', '2026-11-11')],
      expected: fraction(2, 3, 0.666667),
    },
    'ended changes collided too; withdrawn ones did not': {
      records: [
        ended('1', 'successful', '2026-11-10'),
        ended('2', 'successful', '2026-11-10'),
        planned('3', '2026-11-11'),
        planned('4', '2026-11-11', { withdrawn: WITHDRAWN }),
      ],
      expected: { ...fraction(2, 3, 0.666667), leftOut: [left('withdrawn', 'CHG-2026-4')] },
    },
    'another item, or another environment': {
      records: [
        planned('1', '2026-11-10'),
        planned('2', '2026-11-10', { 'configuration-items': ['component:default/ledger'] }),
        planned('3', '2026-11-10', { environments: ['staging'] }),
      ],
      expected: fraction(0, 3, 0),
    },
    'the first instant belongs to the period, that after the last day does not': {
      records: [
        recordOf('1', { schedule: { start: '2026-11-01T00:00:00Z', end: '2026-11-01T01:00:00Z' } }),
        recordOf('2', { schedule: { start: '2026-12-01T00:00:00Z', end: '2026-12-01T01:00:00Z' } }),
      ],
      expected: fraction(0, 1, 0),
    },
    'with one outside of the period': {
      records: [
        recordOf('1', { schedule: { start: '2026-10-31T23:00:00Z', end: '2026-11-01T03:00:00Z' } }),
        recordOf('2', { schedule: { start: '2026-11-01T01:00:00Z', end: '2026-11-01T03:00:00Z' } }),
      ],
      expected: fraction(1, 1, 1),
    },
  },
};

describe.each(Object.entries(TABLES) as [MeasureId, Readonly<Record<string, Case>>][])('%s', (id, cases) => {
  test.each(Object.entries(cases))('%s', (_, { expected, ...given }) => {
    expect(measuredOf(id, given)).toMatchObject(expected);
  });
});

test('by facts: counted approvals, from the request that the pull request proves', () => {
  const record = planned('1', '2026-11-20');
  const policy = { ...POLICY, approvals: { evidence: ['declared' as const], 'binds-to': 'record' as const } };
  const approved = approvedBy(record, ['cpatel', '2026-11-09T12:00:00Z'], ['bkhan', '2026-11-10T12:00:00Z']);
  const facts: Facts = {
    ...factsWith([]),
    records: [{ path: record.path, digest: record.digest, pull_request: null }],
  };
  // The analyst's yes does not count for a moderate change, so that the manager's was the last.
  expect(measuredOf('approval-wait', { records: [approved], facts, policy })).toMatchObject({
    ...fraction(180, 1, 180),
    notes: ['1 by approvals that count, as the facts given show.'],
  });
});

test('a record that cannot be read is left out of every count by its path', () => {
  const finding = {
    reason: 'record-unreadable' as const,
    level: 'error' as const,
    change: 'CHG-2026-9',
    message: 'It is no YAML.',
    remedy: 'Mend it.',
    where: null,
    path: 'changes/CHG-2026-9.yml',
    line: 1,
    column: 1,
  };
  const files = surveyed({ records: FOUR, findings: [finding] });
  const { measures } = measure({
    files,
    facts: factsWith([]),
    now: NOW,
    since: '2026-11-01',
    until: '2026-12-01',
    environment: null,
  });
  for (const { id, leftOut, notes } of measures) {
    if (id === 'unauthorised-deployments')
      expect(notes).toContain('What could not be read may speak for some of them.');
    else expect(leftOut).toContainEqual(left('unreadable', 'changes/CHG-2026-9.yml'));
  }
});

test('months add up to the whole, in days of the zone', () => {
  const { months } = periodOf('2026-10-15', '2027-02-01', 'Europe/London');
  expect(months.map(({ month, isWhole }) => `${month}${isWhole ? '' : ' in part'}`)).toEqual([
    '2026-10 in part',
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  expect(periodOf('2026-10-25', '2026-10-26', 'Europe/London')).toMatchObject({
    start: '2026-10-24T23:00:00Z',
    end: '2026-10-26T00:00:00Z',
  });
});

test.each([
  ['2026-11-01', '2026-11-01', /is before/],
  ['2026-11-02', '2026-11-01', /is before/],
  ['2026-11-31', '2026-12-01', /days that exist/],
  ['2000-01-01', '2026-12-01', /120 at most/],
])('%s to %s is no period', (since, until, because) => {
  expect(findPeriodFault(since, until)).toMatch(because);
  expect(() => periodOf(since, until, 'Europe/London')).toThrow(RangeError);
});

describe('laws', () => {
  const RUNS = { seed: 20261124, numRuns: 25 } as const;
  const facts = factsWith([deploymentOf(1, '2026-11-16T10:05:00Z'), deploymentOf(2, '2026-11-17T22:10:00Z')]);
  const all = (records: readonly ReadRecord[]) =>
    measure({
      files: surveyed({ records }),
      facts,
      now: NOW,
      since: '2026-10-01',
      until: '2026-12-01',
      environment: null,
    });

  test('the order of records never matters', () => {
    const usual = JSON.stringify(all(RECORDS));
    fc.assert(
      fc.property(fc.shuffledSubarray([...RECORDS], { minLength: RECORDS.length }), (records) => {
        expect(JSON.stringify(all(records))).toBe(usual);
      }),
      RUNS,
    );
  });

  test('a withdrawn record changes no rate, but is named', () => {
    const rates = (records: readonly ReadRecord[]) =>
      all(records).measures.map(({ id, numerator, denominator, value, months, byRisk, byEnvironment }) => ({
        id,
        numerator,
        denominator,
        value,
        months,
        byRisk,
        byEnvironment,
      }));
    const usual = rates(RECORDS);
    const changed = fc.record({
      date: fc.constantFrom('2026-10-05', '2026-10-14', '2026-11-16', '2026-11-20', '2026-12-01'),
      type: fc.constantFrom<ChangeRecord['type']>('normal', 'emergency', 'standard'),
      item: fc.constantFrom('component:default/ledger', 'component:default/payments-api'),
      isApproved: fc.boolean(),
    });
    fc.assert(
      fc.property(changed, ({ date, type, item, isApproved }) => {
        const record = recordOf('9999', {
          type,
          schedule: day(date, '10:00', '12:00'),
          'configuration-items': [item],
          withdrawn: { by: 'asmith', at: '2026-10-01T00:00:00Z', reason: 'Not needed.' },
        });
        const added = isApproved ? approvedBy(record, ['cpatel', '2026-11-12T10:00:00Z']) : record;
        expect(rates([...RECORDS, added])).toEqual(usual);
        expect(JSON.stringify(all([...RECORDS, added]))).toContain('CHG-2026-9999');
      }),
      RUNS,
    );
  });

  test('a numerator of a share is never more than its denominator, and months and levels add up', () => {
    for (const { numerator, denominator, months, byRisk, unit, state } of all(RECORDS).measures) {
      if (state !== 'known' || numerator === null || denominator === null) continue;
      if (unit === 'share') expect(numerator).toBeLessThanOrEqual(denominator);
      for (const parts of [months, byRisk]) {
        if (parts.length === 0) continue;
        expect(parts.reduce((sum, one) => sum + (one.numerator ?? 0), 0)).toBe(numerator);
        expect(parts.reduce((sum, one) => sum + (one.denominator ?? 0), 0)).toBe(denominator);
      }
    }
  });
});
