import { describe, expect, test } from 'vitest';
import { assessRisk, bandOf } from '../../../src/domain/risk/risk.ts';
import { compareRisk, highestRisk, RISK_LEVELS, type RiskLevel } from '../../../src/domain/terms/levels.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { RECORD } from '../world.ts';

const { bands, floors } = completePolicy(null, null).risk;
const SUBJECT = { environments: ['production'], criticality: null, files: ['src/a.ts'] };
const risk = RECORD.risk as NonNullable<typeof RECORD.risk>;

/** Rows: impact 1 to 5; columns: likelihood 1 to 5. */
const MATRIX: readonly string[] = ['LLLMM', 'LMMHH', 'LMHHX', 'MHHXX', 'MHXXX'];
const LETTER: Readonly<Record<RiskLevel, string>> = { low: 'L', moderate: 'M', high: 'H', extreme: 'X' };

test('the 5 × 5 matrix with the default bands', () => {
  const rows = [1, 2, 3, 4, 5].map((impact) =>
    [1, 2, 3, 4, 5].map((likelihood) => LETTER[bandOf(impact * likelihood, bands)]).join(''),
  );
  expect(rows).toEqual(MATRIX);
});

test('levels are in order', () => {
  expect([...RISK_LEVELS].reverse().sort(compareRisk)).toEqual(['low', 'moderate', 'high', 'extreme']);
  expect(highestRisk([])).toBe('low');
  expect(highestRisk(['moderate', 'extreme', 'low'])).toBe('extreme');
});

describe('the final level is the highest of computed, declared and floors', () => {
  test.each([
    { name: 'as computed', changes: {}, subject: {}, final: 'moderate', names: [] },
    { name: 'declared above', changes: { level: 'extreme' as const }, subject: {}, final: 'extreme', names: [] },
    { name: 'declared below', changes: { level: 'low' as const }, subject: {}, final: 'moderate', names: [] },
    {
      name: 'a migration',
      changes: {},
      subject: { files: ['migrations/1.sql'] },
      final: 'high',
      names: ['a database migration'],
    },
    {
      name: 'downtime',
      changes: { impact: 1, level: 'low' as const, downtime: 'PT1S' },
      subject: {},
      final: 'moderate',
      names: ['planned downtime'],
    },
    {
      name: 'no downtime by another word',
      changes: { impact: 1, level: 'low' as const, downtime: 'P0DT0H0M0S' },
      subject: {},
      final: 'low',
      names: [],
    },
    {
      name: 'first time',
      changes: { impact: 1, level: 'low' as const, 'first-time': true },
      subject: {},
      final: 'moderate',
      names: ['first time'],
    },
    { name: 'a critical item', changes: {}, subject: { criticality: 1 }, final: 'high', names: ['critical item'] },
    { name: 'a less critical item', changes: {}, subject: { criticality: 2 }, final: 'moderate', names: [] },
  ])('$name', ({ changes, subject, final, names }) => {
    const { verdict } = assessRisk(
      { ...RECORD, risk: { ...risk, ...changes } },
      bands,
      floors,
      { ...SUBJECT, ...subject },
      null,
    );
    expect(verdict).toMatchObject({ final, floors: names });
  });

  test('files that are not known leave floors undecided that could raise', () => {
    const unknown = assessRisk(RECORD, bands, floors, { ...SUBJECT, files: null }, null);
    expect(unknown.undecided.map(({ name }) => name)).toEqual(['a database migration']);
    const extreme = assessRisk(
      { ...RECORD, risk: { ...risk, level: 'extreme' } },
      bands,
      floors,
      { ...SUBJECT, files: null },
      null,
    );
    expect(extreme.undecided).toEqual([]);
    // One that asks for no more than there is could raise nothing.
    const high = { ...RECORD, risk: { ...risk, level: 'high' as const } };
    expect(assessRisk(high, bands, floors, { ...SUBJECT, files: null }, null).undecided).toEqual([]);
  });

  test('without an assessment and without a model it is the worst', () => {
    const { risk: _, ...bare } = RECORD;
    expect(assessRisk(bare, bands, [], SUBJECT, null).verdict.final).toBe('extreme');
    expect(assessRisk(bare, bands, [], SUBJECT, 'low').verdict).toMatchObject({ final: 'low', score: null });
  });
});

test('of the floors that apply, those have raised the level that ask for it', () => {
  const floor = (name: string, level: RiskLevel) => ({ name, when: { type: ['normal' as const] }, 'at-least': level });
  const raised = (list: readonly ReturnType<typeof floor>[]) => assessRisk(RECORD, bands, list, SUBJECT, null).verdict;
  expect(raised([floor('a', 'low'), floor('b', 'high'), floor('c', 'high')])).toMatchObject({
    final: 'high',
    floors: ['a', 'b', 'c'],
    raisedBy: ['b', 'c'],
  });
  expect(raised([floor('a', 'moderate')])).toMatchObject({ final: 'moderate', floors: ['a'], raisedBy: [] });
  expect(raised([floor('a', 'extreme'), floor('b', 'high')]).raisedBy).toEqual(['a']);
});
