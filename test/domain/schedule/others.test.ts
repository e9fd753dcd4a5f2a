/** Other changes: who collides, who is waited for and who is held back, against a plain look at every one of them and on both sides of each edge. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCollisions } from '../../../src/domain/schedule/collisions.ts';
import { judgeDependencies } from '../../../src/domain/schedule/dependencies.ts';
import { judgeOrder, type OrderQuestion } from '../../../src/domain/schedule/order.ts';
import { indexOthers, type OtherChange } from '../../../src/domain/schedule/other-changes.ts';
import { planChange } from '../../../src/domain/schedule/planned-change.ts';
import type { ChangeRecord } from '../../../src/domain/terms/generated/shapes.ts';
import type { Stage } from '../../../src/domain/terms/stage.ts';
import { HOUR, toIso } from '../../../src/domain/time/time.ts';
import { other, record } from './schedule-world.ts';

const START = Date.parse('2026-11-24T10:00:00Z');
const at = (hours: number): string => toIso(START + hours * HOUR);
const time = (from: number, to: number): Partial<ChangeRecord> => ({ schedule: { start: at(from), end: at(to) } });
const own = (changes: Partial<ChangeRecord> = {}) => {
  const built = record({ ...time(0, 2), ...changes });
  return planChange(built, 'moderate', ['production', 'dr'], { start: START, end: START + 2 * HOUR }, 'UTC');
};
const self = (change: ReturnType<typeof own>) => ({
  record: change.record,
  requestedAt: '2026-11-17T09:00:00Z',
  hasCountedApproval: true,
});

describe('neighbours', () => {
  const some = <T>(...values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
  const neighbour = fc.record({
    from: fc.integer({ min: -6, max: 6 }),
    length: fc.integer({ min: 0, max: 6 }),
    environments: some('production', 'DR', 'lab'),
    items: some('payments-api', 'Component:default/ledger', 'web'),
    live: fc.boolean(),
    isTimed: fc.constantFrom(true, true, true, false),
  });

  test('are those that share an instant, an item and an environment, and no others', () => {
    const change = own({ 'configuration-items': ['payments-api', 'ledger'] });
    fc.assert(
      fc.property(fc.array(neighbour, { maxLength: 8 }), (all) => {
        const others = all.map(({ from, length, environments, items, live, isTimed }, nth): OtherChange => {
          const built = other(
            { id: `CHG-${nth}`, environments, 'configuration-items': items as never, ...time(from, from + length) },
            { live },
          );
          const { schedule, ...value } = built.record.value;
          return { ...built, record: { ...built.record, value: isTimed ? ({ ...value, schedule } as never) : value } };
        });
        const { neighbours } = findCollisions(change, self(change), indexOthers(others), 'refuse', undefined);
        const met = all.flatMap(({ from, length, environments, items, live, isTimed }, nth) => {
          const places = environments
            .filter((name) => name !== 'lab')
            .flatMap(() => items.filter((name) => name !== 'web'));
          return live && isTimed && length > 0 && from < 2 && from + length > 0 && places.length > 0
            ? [`CHG-${nth} ${places.length}`]
            : [];
        });
        const found = neighbours.map(({ other: one, places }) => `${one.record.value.id} ${places.length}`);
        expect(found.toSorted()).toEqual(met.toSorted());
      }),
      { seed: 20261129, numRuns: 400 },
    );
  });

  test('are not the change itself, nor another record of its id', () => {
    const change = own();
    const twins = [
      other(time(0, 2)),
      { ...other({ id: 'chg-2026-0042', ...time(0, 2) }), record: { ...other({}).record, path: 'changes/x.yml' } },
    ];
    const { neighbours, takenIn } = findCollisions(change, self(change), indexOthers(twins), 'refuse', undefined);
    expect([neighbours, takenIn({ start: START, end: START + HOUR })]).toEqual([[], []]);
  });

  test('that depend on it or are needed by it are told once, and take nothing', () => {
    const change = own();
    const theirs = other({ id: 'CHG-1', 'configuration-items': ['ledger'], ...time(1, 3) });
    const both = other({ id: 'CHG-2', 'configuration-items': ['ledger', 'payments-api'], ...time(1, 3) });
    const found = findCollisions(change, self(change), indexOthers([theirs, both]), 'refuse', () => ['Ledger']);
    expect(found.neighbours.map(({ kind, other: one }) => [kind, one.record.value.id])).toEqual([
      ['same-item', 'CHG-2'],
      ['related-item', 'CHG-1'],
    ]);
    expect(found.findings(() => 'Wait.').map(({ level, reason }) => [level, reason])).toEqual([
      ['error', 'collision'],
      ['warning', 'collision'],
    ]);
    const day = { start: START - 24 * HOUR, end: START + 24 * HOUR };
    expect(found.takenIn(day)).toEqual([{ start: START + HOUR, end: START + 3 * HOUR }]);
  });

  test.each<readonly [string, Partial<ChangeRecord>, Partial<OtherChange>, Partial<ChangeRecord>, boolean, boolean]>([
    ['requested before', {}, {}, {}, true, true],
    ['requested after', {}, { requestedAt: '2026-11-18T09:00:00Z' }, {}, true, false],
    ['that nobody approved', {}, { hasCountedApproval: false }, {}, true, false],
    ['before one that nobody approved', {}, {}, {}, false, false],
    ['standard, which nobody approves', { type: 'standard' }, { hasCountedApproval: false }, {}, true, true],
    [
      'requested after, and an emergency',
      { type: 'emergency' },
      { requestedAt: '2026-11-18T09:00:00Z' },
      {},
      true,
      true,
    ],
    ['before an emergency', {}, {}, { type: 'emergency' }, true, false],
    ['an emergency before an emergency', { type: 'emergency' }, {}, { type: 'emergency' }, true, false],
  ])('%s: it stops the other %s', (_, theirs, rest, ours, isApproved, is) => {
    const change = own(ours);
    const others = indexOthers([other({ id: 'CHG-1', ...time(1, 3), ...theirs }, rest)]);
    const standing = { ...self(change), hasCountedApproval: isApproved };
    const levels = (policy: 'refuse' | 'warn' | 'ignore') =>
      findCollisions(change, standing, others, policy, undefined)
        .findings(() => '')
        .map(({ level }) => level);
    expect(levels('refuse')).toEqual([is ? 'error' : 'warning']);
    expect(levels('warn')).toEqual(['warning']);
    expect(levels('ignore')).toEqual([]);
    const range = { start: START + 2 * HOUR, end: START + 9 * HOUR };
    expect(findCollisions(change, standing, others, 'refuse', undefined).takenIn(range)).toHaveLength(is ? 1 : 0);
  });
});

describe('what is waited for', () => {
  const ended = (result: string, when = at(-5)): Partial<ChangeRecord> =>
    ({ outcome: { result, started: at(-6), ended: when, summary: 'x' } }) as never;
  const withdrawn: Partial<ChangeRecord> = { withdrawn: { by: 'asmith', at: at(-5), reason: 'x' } };
  const judged = (stage: Stage, others: readonly Partial<ChangeRecord>[], wanted = ['CHG-1'], now = START) => {
    const change = own({ 'depends-on': wanted });
    const index = indexOthers(others.map((one) => other({ id: 'CHG-1', ...time(-4, -3), ...one })));
    const { findings, earliest } = judgeDependencies(change, index, stage, now);
    const hours = earliest === null ? null : (earliest - START) / HOUR;
    return [hours, ...findings(() => null).map(({ reason, where }) => `${reason} ${where?.pointer.at(-1)}`)];
  };

  test.each<readonly [string, readonly Partial<ChangeRecord>[], readonly unknown[], readonly unknown[]]>([
    ['nobody knows', [{ id: 'CHG-9' }], [null, 'dependency-unknown 0'], [null, 'dependency-unknown 0']],
    ['in other letters', [{ id: 'chg-1', ...ended('successful') }], [null], [null]],
    ['done', [ended('successful')], [null], [null]],
    ['done with issues', [ended('successful-with-issues')], [null], [null]],
    ['done this very instant', [ended('successful', at(0))], [null], [null]],
    ['done an hour from now', [ended('successful', at(1))], [-3, 'dependency-unmet 0'], [-3, 'dependency-unmet 0']],
    ['failed', [ended('failed')], [-3, 'dependency-unmet 0'], [-3, 'dependency-unmet 0']],
    ['backed out', [ended('backed-out')], [-3, 'dependency-unmet 0'], [-3, 'dependency-unmet 0']],
    ['withdrawn', [withdrawn], [-3, 'dependency-unmet 0'], [-3, 'dependency-unmet 0']],
    [
      'done and withdrawn',
      [{ ...ended('successful'), ...withdrawn }],
      [-3, 'dependency-unmet 0'],
      [-3, 'dependency-unmet 0'],
    ],
    ['still to come', [{}], [-3], [-3, 'dependency-unmet 0']],
    ['over as it starts', [time(-1, 0)], [0], [0, 'dependency-unmet 0']],
    ['over after it starts', [time(0, 1)], [1, 'dependency-order 0'], [1, 'dependency-order 0', 'dependency-unmet 0']],
    ['twice there', [{}, time(-3, -1)], [-1], [-1, 'dependency-unmet 0', 'dependency-unmet 0']],
  ])('%s', (_, others, atReview, atDeploy) => {
    expect(judged('review', others)).toEqual(atReview);
    expect(judged('draft', others)).toEqual(atReview);
    expect(judged('deploy', others)).toEqual(atDeploy);
  });

  test('none of them, and itself', () => {
    expect(judged('deploy', [], [])).toEqual([null]);
    expect(judged('deploy', [], ['CHG-2026-0042'])).toEqual([null, 'dependency-cycle depends-on']);
    expect(judged('deploy', [], ['chg-2026-0042'])).toEqual([null, 'dependency-cycle depends-on']);
  });

  test('a circle is found wherever it is entered, whoever is asked first, and there is none where there is none', () => {
    const links = fc.array(fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(links, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (all, order) => {
        const others = all.map((needs, nth) =>
          other({ id: `CHG-${nth}`, 'depends-on': needs.map((one) => `chg-${one}`), ...time(-4, -3) }),
        );
        const index = indexOthers(others);
        const reaches = (from: number, path: readonly number[]): boolean =>
          path.includes(from) || (all[from] ?? []).some((next) => reaches(next, [...path, from]));
        for (const nth of order) {
          const mine = others[nth];
          if (mine === undefined) continue;
          const change = planChange(mine.record, 'low', [], { start: START, end: START + HOUR }, 'UTC');
          const { findings } = judgeDependencies(change, index, 'review', START);
          const circle = findings(() => null).find(({ reason }) => reason === 'dependency-cycle');
          expect([nth, circle !== undefined]).toEqual([nth, reaches(nth, [])]);
          if (circle === undefined) continue;
          const named = (circle.message.match(/CHG-\d/giu) ?? []).map((id) => Number(id.slice(4)));
          expect(named.at(0)).toBe(named.at(-1));
          for (const [step, one] of named.slice(1).entries()) expect(all[named[step] ?? -1]).toContain(one);
        }
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });

  test('the advice is a time that works, or at least one after it ends', () => {
    const change = own({ 'depends-on': ['CHG-1'] });
    const index = indexOthers([other({ id: 'CHG-1', ...time(0, 1) })]);
    const { findings } = judgeDependencies(change, index, 'review', START);
    expect(findings(() => 'Go at noon')[0]?.remedy).toMatch(/^Go at noon, or move CHG-1 forward/u);
    expect(findings(() => null)[0]?.remedy).toContain('11:00');
  });
});

describe('whom a merge holds back', () => {
  const order = (others: readonly Partial<ChangeRecord>[], changes: Partial<OrderQuestion> = {}) =>
    judgeOrder({
      record: record(time(5, 7)),
      environments: ['production', 'dr'],
      others: others.map((one, nth) => record({ id: `CHG-${nth}`, ...time(1, 3), ...one })),
      together: [],
      now: at(0),
      zone: 'UTC',
      ...changes,
    });

  test.each<readonly [string, Partial<ChangeRecord>, Partial<OrderQuestion>, boolean]>([
    ['that begins before it', {}, {}, true],
    ['that begins with it', time(5, 6), {}, false],
    ['that begins just before it, and ends after', time(4, 9), {}, true],
    ['that is over now', time(-2, 0), {}, false],
    ['that is nearly over', time(-2, 1), {}, true],
    ['of no length', time(1, 1), {}, false],
    ['of another environment', { environments: ['lab'] }, {}, false],
    ['of one environment in common', { environments: ['lab', 'DR'] }, {}, true],
    ['that was withdrawn', { withdrawn: { by: 'a', at: at(-1), reason: 'x' } }, {}, false],
    [
      'that has ended',
      { outcome: { result: 'failed', started: at(-2), ended: at(-1), summary: 'x' } as never },
      {},
      false,
    ],
    ['of its own id', { id: 'chg-2026-0042' }, {}, false],
    ['while it may go itself', {}, { now: at(5) }, false],
    ['an hour before it may go', time(1, 5), { now: at(4) }, true],
    ['where nobody knows the zone', {}, { zone: 'Mars/Base' }, false],
    ['where nobody knows the time', {}, { now: 'soon' }, false],
    ['beside one without a time that can be read', {}, { record: record(time(7, 5)) }, false],
  ])('one %s: %s', (_, theirs, changes, is) => {
    const found = order([theirs], changes);
    expect(found.map(({ reason, level }) => [reason, level])).toEqual(is ? [['holds-back', 'notice']] : []);
  });

  test('those that are merged and those that come along are told apart, three of each at most, in the order of time', () => {
    const five = [time(3, 4), time(1, 2), time(2, 3), time(2, 3), time(4, 5)];
    const [merged, ...none] = order(five);
    expect(none).toEqual([]);
    expect(merged?.message.match(/CHG-\d\b/gu)).toEqual(['CHG-1', 'CHG-2', 'CHG-3']);
    expect(merged?.message).toContain('2 more');
    expect(order(five.slice(0, 3))[0]?.message).not.toContain('more');
    const both = order(five, { together: ['changes/CHG-1.yml'] });
    expect(both.map(({ message }) => /CHG-1\b/u.test(message))).toEqual([false, true]);
    expect(both[1]?.remedy).toContain('CHG-1');
    // It is waited for until their time is over, or until all may go together.
    expect(order([time(1, 5)])[0]?.remedy).toContain('when their time is over');
    expect(order([time(1, 6)])[0]?.remedy).toContain('may go with them');
  });
});
