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
