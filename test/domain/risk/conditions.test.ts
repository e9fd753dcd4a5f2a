import { describe, expect, test } from 'vitest';
import { evaluateWhen, hasDowntime, isFirstTime } from '../../../src/domain/risk/conditions.ts';
import type { When } from '../../../src/domain/terms/policy.ts';
import { RECORD } from '../world.ts';

const SUBJECT = {
  record: RECORD,
  risk: 'moderate' as const,
  environments: ['production'],
  criticality: 2,
  files: ['src/a.ts', 'migrations/1.sql'],
};
const risk = RECORD.risk as NonNullable<typeof RECORD.risk>;

const ROWS: readonly (readonly [When, ReturnType<typeof evaluateWhen>])[] = [
  [{ type: 'normal' }, true],
  [{ type: ['standard', 'emergency'] }, false],
  [{ risk: ['low', 'moderate'] }, true],
  [{ risk: 'high' }, false],
  [{ environments: 'PROD*' }, true],
  [{ environments: ['staging'] }, false],
  [{ 'configuration-items': 'payments-api' }, true],
  [{ 'configuration-items': ['shop'] }, false],
  [{ criticality: [1, 2] }, true],
  [{ criticality: 1 }, false],
  [{ paths: ['migrations/**'] }, true],
  [{ paths: 'docs/**' }, false],
  [{ priority: 'high' }, false],
  [{ 'first-time': false }, true],
  [{ downtime: true }, false],
  [{ 'backout-tested': true }, true],
  [{ type: 'normal', risk: 'moderate', paths: 'src/**' }, true],
  [{ type: 'normal', risk: 'low' }, false],
  [{}, 'unknown'],
];

describe('`when`', () => {
  test.each(ROWS)('%j is %s', (when, truth) => {
    expect(evaluateWhen(when, SUBJECT)).toBe(truth);
  });

  test('left out it means every normal and emergency change', () => {
    expect(evaluateWhen(undefined, SUBJECT)).toBe(true);
    expect(evaluateWhen(undefined, { ...SUBJECT, record: { ...RECORD, type: 'emergency' } })).toBe(true);
    expect(evaluateWhen(undefined, { ...SUBJECT, record: { ...RECORD, type: 'standard' } })).toBe(false);
  });

  test('paths are unknown where the files are, unless another key says no', () => {
    expect(evaluateWhen({ paths: 'src/**' }, { ...SUBJECT, files: null })).toBe('unknown');
    expect(evaluateWhen({ paths: 'src/**', type: 'standard' }, { ...SUBJECT, files: null })).toBe(false);
    expect(evaluateWhen({ criticality: 1 }, { ...SUBJECT, criticality: null })).toBe(false);
  });
});

test('a question that was not answered counts as the answer that raises', () => {
  const { downtime: _d, 'first-time': _f, ...open } = risk;
  expect([hasDowntime({ ...RECORD, risk: open }), isFirstTime({ ...RECORD, risk: open })]).toEqual([true, true]);
  expect([hasDowntime(RECORD), isFirstTime(RECORD)]).toEqual([false, false]);
});

/** For each key a change that it means, and one that differs from that in this alone. */
const SIDES: readonly (readonly [When, object, object])[] = [
  [{ type: 'emergency' }, { record: { type: 'emergency' } }, { record: { type: 'normal' } }],
  [{ type: ['standard', 'normal'] }, { record: { type: 'standard' } }, { record: { type: 'emergency' } }],
  [{ risk: 'high' }, { risk: 'high' }, { risk: 'extreme' }],
  [{ environments: ['staging', 'prod*'] }, { environments: ['test', 'production'] }, { environments: ['test'] }],
  [
    { 'configuration-items': ['a', 'b'] },
    { record: { 'configuration-items': ['c', 'component:default/b'] } },
    { record: { 'configuration-items': ['c'] } },
  ],
  [{ criticality: [1, 2] }, { criticality: 2 }, { criticality: 3 }],
  [{ criticality: 1 }, { criticality: 1 }, { criticality: null }],
  [{ paths: ['src/**', 'a.ts'] }, { files: ['b.ts', 'a.ts'] }, { files: ['b.ts'] }],
  [{ paths: ['src/**'] }, { files: ['src/a.ts'] }, { files: [] }],
  [{ priority: ['high', 'low'] }, { record: { priority: 'low' } }, { record: { priority: 'moderate' } }],
  [{ priority: 'high' }, { record: { priority: 'high' } }, { record: {} }],
  [
    { 'first-time': true },
    { record: { risk: { ...risk, 'first-time': true } } },
    { record: { risk: { ...risk, 'first-time': false } } },
  ],
  [{ 'first-time': false }, { record: { risk: undefined } }, { record: { risk: { ...risk, 'first-time': true } } }],
  [
    { downtime: true },
    { record: { risk: { ...risk, downtime: 'PT1M' } } },
    { record: { risk: { ...risk, downtime: 'PT0M' } } },
  ],
  [{ downtime: false }, { record: { risk: undefined } }, { record: { risk: { ...risk, downtime: 'P1D' } } }],
  [{ 'backout-tested': false }, { record: { plan: undefined } }, { record: {} }],
  [
    { 'backout-tested': true },
    { record: {} },
    { record: { plan: { ...RECORD.plan, backout: { ...RECORD.plan?.backout, tested: false } } } },
  ],
];

test.each(SIDES)('%j means one and not the other', (when, meant, other) => {
  const truth = ({ record = {}, ...rest }: { record?: object }) =>
    evaluateWhen(when, { ...SUBJECT, ...rest, record: { ...RECORD, ...record } as never });
  expect([truth(meant), truth(other)]).toEqual([true, false]);
  // Beside a key that does not hold neither does, and beside one that is not known the first is not known.
  expect(evaluateWhen({ ...when, type: 'none' as never }, SUBJECT)).toBe(false);
  if (when.risk === undefined) {
    const half = { ...when, risk: 'high' } as When;
    const blind = ({ record = {}, ...rest }: { record?: object }) =>
      evaluateWhen(half, { ...SUBJECT, ...rest, risk: null, record: { ...RECORD, ...record } as never });
    expect([blind(meant), blind(other)]).toEqual(['unknown', false]);
  }
});

test.each(['P0D', 'P00DT0H', 'PT0H', 'PT0H0M0S', 'PT0.0S', 'PT0S', 'P0DT0H0M0.00S'])(
  '%s is no downtime',
  (downtime) => {
    expect(hasDowntime({ ...RECORD, risk: { ...risk, downtime } })).toBe(false);
  },
);

test.each(['P1D', 'PT1H', 'PT0H1M', 'PT0.1S', 'PT10S', 'P10D', 'PT0H0M1S', 'xP0D', 'P0Dx', '0'])(
  '%s is downtime',
  (downtime) => {
    expect(hasDowntime({ ...RECORD, risk: { ...risk, downtime } })).toBe(true);
  },
);
