import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeDependencies } from '../../../src/domain/schedule/dependencies.ts';
import { indexOthers, type OtherChange } from '../../../src/domain/schedule/other-changes.ts';
import { type PlannedChange, planChange } from '../../../src/domain/schedule/planned-change.ts';
import { judgeSchedule } from '../../../src/domain/schedule/schedule.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import type { ReadRecord } from '../../../src/domain/terms/world.ts';
import { at, type Given, input, other, reasonsOf, record } from './schedule-world.ts';

/** On items of its own, so that nothing collides. */
function needed(id: string, changes: Partial<ChangeRecord> = {}) {
  return other({
    id,
    'configuration-items': [id],
    ...at('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z'),
    ...changes,
  });
}

const outcome = (result: NonNullable<ChangeRecord['outcome']>['result'], ended = '2026-11-23T11:00:00Z') => ({
  outcome: { result, started: '2026-11-23T10:00:00Z', ended, summary: 'x' },
});
const OURS = record({ 'depends-on': ['CHG-1'] });
const REVIEW = { record: OURS, stage: 'review', now: '2026-11-18T10:00:00Z' } as const;
const DEPLOY = { record: OURS } as const;

describe('depends-on', () => {
  test.each<readonly [string, Given, readonly string[]]>([
    ['ended successfully', { ...DEPLOY, others: [needed('CHG-1', outcome('successful'))] }, []],
    ['ended with issues', { ...DEPLOY, others: [needed('CHG-1', outcome('successful-with-issues'))] }, []],
    ['the id in other case', { ...DEPLOY, others: [needed('chg-1', outcome('successful'))] }, []],
    ['backed out', { ...DEPLOY, others: [needed('CHG-1', outcome('backed-out'))] }, ['dependency-unmet']],
    ['failed, at review', { ...REVIEW, others: [needed('CHG-1', outcome('failed'))] }, ['dependency-unmet']],
    [
      'an end in the future',
      { ...DEPLOY, others: [needed('CHG-1', outcome('successful', '2026-11-24T11:00:00Z'))] },
      ['dependency-unmet'],
    ],
    [
      'withdrawn',
      { ...REVIEW, others: [needed('CHG-1', { withdrawn: { by: 'x', at: '2026-11-20T00:00:00Z', reason: 'x' } })] },
      ['dependency-unmet'],
    ],
    [
      'ended, and withdrawn all the same',
      {
        ...DEPLOY,
        others: [
          needed('CHG-1', {
            ...outcome('successful'),
            withdrawn: { by: 'x', at: '2026-11-20T00:00:00Z', reason: 'x' },
          }),
        ],
      },
      ['dependency-unmet'],
    ],
    ['still to come, at review', { ...REVIEW, others: [needed('CHG-1')] }, []],
    ['still to come, at deploy', { ...DEPLOY, others: [needed('CHG-1')] }, ['dependency-unmet']],
    [
      'ends when ours starts',
      { ...REVIEW, others: [needed('CHG-1', at('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z'))] },
      [],
    ],
    [
      'ends after ours starts',
      { ...REVIEW, others: [needed('CHG-1', at('2026-11-24T09:00:00Z', '2026-11-24T10:00:01Z'))] },
      ['dependency-order'],
    ],
    ['unknown', { ...REVIEW, others: [needed('CHG-2')] }, ['dependency-unknown']],
    ['itself', { ...REVIEW, record: record({ 'depends-on': ['CHG-2026-0042'] }) }, ['dependency-cycle']],
    [
      'a circle of two',
      { ...REVIEW, others: [needed('CHG-1', { 'depends-on': ['CHG-2026-0042'] })] },
      ['dependency-cycle'],
    ],
    [
      'a circle behind',
      {
        ...REVIEW,
        others: [needed('CHG-1', { 'depends-on': ['CHG-2'] }), needed('CHG-2', { 'depends-on': ['CHG-1'] })],
      },
      ['dependency-cycle'],
    ],
    [
      'a diamond is none',
      {
        ...REVIEW,
        record: record({ 'depends-on': ['CHG-1', 'CHG-2'] }),
        others: [
          needed('CHG-1', { 'depends-on': ['CHG-3'] }),
          needed('CHG-2', { 'depends-on': ['CHG-3'] }),
          needed('CHG-3'),
        ],
      },
      [],
    ],
    [
      'an id that two records have, one of them failed',
      { ...DEPLOY, others: [needed('CHG-1', outcome('successful')), needed('CHG-1', outcome('failed'))] },
      ['dependency-unmet'],
    ],
    [
      'an emergency waits too',
      { record: { ...OURS, value: { ...OURS.value, type: 'emergency' } }, others: [needed('CHG-1')] },
      ['dependency-unmet'],
    ],
  ])('%s', (_, changes, reasons) => {
    expect(reasonsOf(changes)).toEqual(reasons);
  });

  test('the chain is named', () => {
    const others = [
      needed('CHG-1', { 'depends-on': ['CHG-2'] }),
      needed('CHG-2', { 'depends-on': ['CHG-3'] }),
      needed('CHG-3'),
    ];
    const { findings } = judgeSchedule(input({ ...DEPLOY, others }));
    expect(findings.map(({ message }) => message)).toEqual([
      'CHG-2026-0042 depends on CHG-1, which has no outcome yet. The chain: CHG-2026-0042 → CHG-1 → CHG-2 → CHG-3.',
    ]);
  });

  test('the circle is named', () => {
    const others = [needed('CHG-1', { 'depends-on': ['CHG-2'] }), needed('CHG-2', { 'depends-on': ['CHG-1'] })];
    const { findings } = judgeSchedule(input({ ...REVIEW, others }));
    expect(findings[0]?.message).toBe('The dependencies go in a circle: CHG-1 → CHG-2 → CHG-1.');
  });

  test('a chain of ten thousand is walked', () => {
    const others = Array.from({ length: 10_000 }, (_, at) =>
      needed(`CHG-${at + 1}`, { 'depends-on': [`CHG-${at + 2}`] }),
    );
    expect(reasonsOf({ ...REVIEW, others })).toEqual([]);
  });

  /** What each says of its circle, asked one after another of the same list, and each of a list of its own. */
  const circlesOf = (others: readonly OtherChange[], isShared: boolean): readonly string[] =>
    ((shared) =>
      others.map(({ record: one }) => {
        const { findings } = judgeDependencies(
          planned(one),
          isShared ? shared : indexOthers(others),
          'review',
          Date.parse('2026-11-18T10:00:00Z'),
        );
        return findings(() => null).find(({ reason }) => reason === 'dependency-cycle')?.message ?? 'none';
      }))(indexOthers(others));
  const planned = (one: ReadRecord): PlannedChange =>
    planChange(one, 'low', ['production'], { start: 0, end: 1 }, 'UTC');

  test('what was found for others changes nothing of what is said', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 }), (needs) => {
        const others = needs.map((ids, nth) =>
          needed(`CHG-${nth}`, ids.length === 0 ? {} : { 'depends-on': ids.map((id) => `CHG-${id}`) }),
        );
        expect(circlesOf(others, true)).toEqual(circlesOf(others, false));
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  test('ten thousand that lead into one circle are walked through once', () => {
    const count = 10_000;
    const others = Array.from({ length: count }, (_, nth) =>
      needed(`CHG-${nth}`, { 'depends-on': [`CHG-${nth === 0 ? count - 1 : nth - 1}`] }),
    );
    const tails = Array.from({ length: count }, (_, nth) =>
      needed(`CHG-t${nth}`, { 'depends-on': [nth === 0 ? 'CHG-5' : `CHG-t${nth - 1}`] }),
    );
    const before = performance.now();
    const said = circlesOf([...tails, ...others], true);
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(said[count - 1]).toMatch(/circle: CHG-5 → CHG-4 → .* → …\.$/);
    expect(said[count]).toMatch(/circle: CHG-0 → CHG-9999 → /);
  });
});

test('what was found for one change is not taken for another that only has its id', () => {
  const index = indexOthers([needed('CHG-1', { 'depends-on': [OURS.value.id] })]);
  const find = (others = index) =>
    judgeDependencies(planChange(OURS, 'low', ['production'], { start: 0, end: 1 }, 'UTC'), others, 'review', 0)
      .findings(() => null)
      .map(({ reason }) => reason);
  const first = find();
  expect(find()).toEqual(first);
  expect(find(indexOthers([needed('CHG-1', { 'depends-on': [OURS.value.id] })]))).toEqual(first);
});
