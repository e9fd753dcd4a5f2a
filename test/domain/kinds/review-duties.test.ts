/** What judged changes owe afterwards: reviews of their own and of others to the same items, and the day of a retrospective to come. */
import { describe, expect, test } from 'vitest';
import { retrospectiveDays } from '../../../src/domain/kinds/retrospective-days.ts';
import { judgeReviewDuties, levelByRecord, listOverdue, reviewDuties } from '../../../src/domain/kinds/review-duty.ts';
import type { ChangeRecord, Policy } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import type { ChangeVerdict } from '../../../src/domain/terms/verdict.ts';
import type { ReadRecord, World } from '../../../src/domain/terms/world.ts';
import { MODEL, MODEL_PATH } from '../coverage/raised-world.ts';
import { DEPLOY, RECORD, read } from '../world.ts';

const ended = (
  day: string,
  result: 'failed' | 'successful' = 'failed',
  review?: object,
): NonNullable<ChangeRecord['outcome']> =>
  ({
    result,
    started: `${day}T10:00:00Z`,
    ended: `${day}T10:30:00Z`,
    summary: 'It ended.',
    ...(review && { review }),
  }) as never;
const at = (id: string, changes: Partial<ChangeRecord> = {}): ReadRecord => read({ ...RECORD, id, ...changes });
const world = (judged: readonly ReadRecord[], changes: Partial<World> = {}): World => ({
  ...DEPLOY,
  judged,
  ...changes,
});
const policy = (changes: object) => completePolicy(null, { version: 1, ...changes } as Policy);
const verdict = (record: ReadRecord, final: string | null, changes: object = {}): ChangeVerdict =>
  ({
    path: record.path,
    type: record.value.type,
    risk: final === null ? null : { final },
    schedule: null,
    ...changes,
  }) as never;

describe('the reviews of judged changes', () => {
  const kinds = (judged: readonly ReadRecord[], changes: readonly ChangeVerdict[] = [], more: Partial<World> = {}) =>
    Object.fromEntries([...reviewDuties(world(judged, more), changes)].map(([path, { kind }]) => [path, kind]));
  const failed = at('CHG-1', { outcome: ended('2026-11-23') });
  const fine = at('CHG-2', { outcome: ended('2026-11-23', 'successful') });

  test('are of those that have ended, by the level that they were judged to have', () => {
    expect(kinds([failed, fine, at('CHG-3'), at('CHG-4', { outcome: ended('2026-11-25') })])).toEqual({
      'changes/CHG-1.yml': 'due',
      'changes/CHG-2.yml': 'none',
    });
    expect(kinds([fine], [verdict(fine, 'high')])).toEqual({ 'changes/CHG-2.yml': 'due' });
    expect(kinds([fine], [verdict(fine, null)])).toEqual({ 'changes/CHG-2.yml': 'none' });
    // Where no level was judged, that of its record.
    const grave = at('CHG-2', {
      outcome: ended('2026-11-23', 'successful'),
      risk: { ...RECORD.risk, level: 'high' } as never,
    });
    expect(kinds([grave])).toEqual({ 'changes/CHG-2.yml': 'due' });
    expect(kinds([at('CHG-1', { outcome: { ...ended('2026-11-24'), ended: DEPLOY.now } })])).toEqual({
      'changes/CHG-1.yml': 'due',
    });
  });

  test('are not known where the time or the zone is not', () => {
    expect(kinds([failed], [], { now: 'soon' })).toEqual({});
    expect(kinds([failed], [], { policy: policy({ timezone: 'Mars/Base' }) })).toEqual({});
  });
});

describe('the level of a record alone', () => {
  const level = (changes: Partial<ChangeRecord>, more: Partial<World> = {}) =>
    levelByRecord({ ...DEPLOY, ...more }, at('CHG-1', changes));
  test('is by its risk, its model, or not known', () => {
    expect(level({})).toBe('moderate');
    expect(level({ risk: undefined } as never)).toBeNull();
    const models = [{ path: MODEL_PATH, value: MODEL }];
    expect(level({ risk: undefined, type: 'standard', model: MODEL.id } as never, { models })).toBe('low');
    expect(level({ risk: undefined, type: 'standard', model: 'other' } as never, { models })).toBeNull();
    expect(level({ risk: undefined, model: MODEL.id } as never, { models })).toBeNull();
  });
});

describe('reviews that are overdue', () => {
  const own = at('CHG-9');
  const say = (record: ReadRecord, ...others: readonly ReadRecord[]) =>
    judgeReviewDuties(DEPLOY, record, 'moderate', listOverdue(DEPLOY, [record, ...others])).map(
      ({ level, reason, where, message }) => [`${level} ${reason} ${where?.pointer.join('/')}`, message],
    );
  const late = (id: string, day: string, changes: Partial<ChangeRecord> = {}) =>
    at(id, { outcome: ended(day), ...changes });

  test('of others are a notice, the longest overdue first, five by name', () => {
    const [only, ...more] = say(
      own,
      late('CHG-2', '2026-11-03'),
      late('CHG-1', '2026-11-03'),
      late('CHG-3', '2026-11-02'),
    );
    expect(more).toEqual([]);
    expect(only).toEqual([
      'notice review-overdue configuration-items',
      'Changes to the same items were not reviewed in time: CHG-3 (due on Monday 16 November 2026), CHG-1 (due on Tuesday 17 November 2026), CHG-2 (due on Tuesday 17 November 2026).',
    ]);
    const many = ['1', '2', '3', '4', '5', '6', '7'].map((one) => late(`CHG-${one}`, '2026-11-03'));
    expect(say(own, ...many)[0]?.[1]).toContain('CHG-5 (due on Tuesday 17 November 2026) and 2 more.');
    expect(say(own, ...many.slice(0, 5))[0]?.[1]).not.toContain('more.');
  });

  test.each<[string, ReadRecord]>([
    ['of other items', late('CHG-1', '2026-11-03', { 'configuration-items': ['docs'] })],
    ['of emergencies, which owe a retrospective', late('CHG-1', '2026-11-03', { type: 'emergency' })],
    ['that are not due yet', late('CHG-1', '2026-11-23')],
    ['of what has not ended', at('CHG-1')],
    [
      'that were given',
      at('CHG-1', {
        outcome: ended('2026-11-03', 'failed', { by: 'dlee', at: '2026-11-05T10:00:00Z', findings: 'Fine.' }),
      }),
    ],
  ])('but not %s', (_, other) => expect(say(own, other)).toEqual([]));

  test('of one of several items, once', () => {
    const two = at('CHG-9', { 'configuration-items': ['docs', 'payments-api', 'component:default/payments-api'] });
    expect(
      say(two, late('CHG-1', '2026-11-03', { 'configuration-items': ['payments-api', 'docs'] }))[0]?.[1],
    ).toContain('in time: CHG-1 (due on Tuesday 17 November 2026).');
  });

  test('of its own are an error, and no notice beside it', () => {
    expect(say(late('CHG-9', '2026-11-03')).map(([what]) => what)).toEqual(['error review-overdue outcome']);
    expect(say(late('CHG-9', '2026-11-03'), late('CHG-1', '2026-11-03')).map(([what]) => what)).toEqual([
      'error review-overdue outcome',
      'notice review-overdue configuration-items',
    ]);
  });
});

test('the day of a retrospective to come is that of an emergency that has not ended', () => {
  const emergency = at('CHG-1', { type: 'emergency' });
  const days = (record: ReadRecord, end: string | null = '2026-11-24T12:00:00Z', more: Partial<World> = {}) => [
    ...retrospectiveDays(world([at('CHG-0'), record], more), [
      verdict(record, null, { schedule: end === null ? null : { end } }),
    ]),
  ];
  expect(days(emergency)).toEqual([['changes/CHG-1.yml', '2026-11-26']]);
  expect(
    days(emergency, '2026-11-24T12:00:00Z', { policy: policy({ emergency: { 'retrospective-within': 5 } }) }),
  ).toEqual([['changes/CHG-1.yml', '2026-12-01']]);
  expect(days(at('CHG-1'))).toEqual([]);
  expect(days(at('CHG-1', { type: 'emergency', outcome: ended('2026-11-23') }))).toEqual([]);
  expect(days(emergency, null)).toEqual([]);
  expect(days(emergency, 'soon')).toEqual([]);
  expect(days(emergency, '2096-11-24T12:00:00Z')).toEqual([]);
});
