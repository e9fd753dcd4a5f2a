/** Which of two changes was there first: by its request, then by id, then by path; and an order for any list of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEarlier } from '../../../src/domain/schedule/collisions.ts';
import { findSlots, type SlotQuestion } from '../../../src/domain/schedule/slots.ts';
import { DAY, HOUR, MINUTE, toIso } from '../../../src/domain/time/time.ts';
import { other } from './schedule-world.ts';

const one = (requestedAt: string, id = 'CHG-1', path = `changes/${id}.yml`) => {
  const change = other({ id }, { requestedAt });
  return { ...change, record: { ...change.record, path } };
};
const T = '2026-11-17T09:00:00Z';
const LATER = '2026-11-17T09:00:01Z';

test.each([
  ['requested before', one(T), one(LATER), true],
  ['requested before, whatever its id', one(T, 'CHG-2'), one(LATER, 'CHG-1'), true],
  ['requested after', one(LATER), one(T), false],
  ['requested at the same time, the lower id', one(T, 'CHG-1'), one(T, 'CHG-2'), true],
  ['requested at the same time, the higher id', one(T, 'CHG-2'), one(T, 'CHG-1'), false],
  ['the same time by another offset', one('2026-11-17T10:00:00+01:00', 'CHG-1'), one(T, 'CHG-2'), true],
  ['the same time and id, the lower path', one(T, 'CHG-1', 'a.yml'), one(T, 'CHG-1', 'b.yml'), true],
  ['the same time and id, the higher path', one(T, 'CHG-1', 'b.yml'), one(T, 'CHG-1', 'a.yml'), false],
  ['itself', one(T), one(T), false],
  ['of a time that nobody can read', one('soon', 'CHG-1'), one(T, 'CHG-2'), false],
  ['beside one of a time that nobody can read', one(T, 'CHG-2'), one('soon', 'CHG-1'), true],
  ['both of which nobody can read, by id', one('soon', 'CHG-1'), one('later', 'CHG-2'), true],
])('%s', (_, a, b, is) => expect(isEarlier(a, b)).toBe(is));

test('is an order', () => {
  const change = fc
    .record({
      at: fc.constantFrom(T, LATER, 'soon'),
      id: fc.constantFrom('CHG-1', 'CHG-2'),
      path: fc.constantFrom('a.yml', 'b.yml'),
    })
    .map(({ at, id, path }) => one(at, id, path));
  fc.assert(
    fc.property(change, change, change, (a, b, c) => {
      expect(isEarlier(a, b) && isEarlier(b, a)).toBe(false);
      if (isEarlier(a, b) && isEarlier(b, c)) expect(isEarlier(a, c)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

/** Nothing but the time that is taken bounds these: no window and no freeze. */
const START = Date.parse('2026-11-24T10:00:00Z');
const slots = (
  taken: readonly (readonly [from: number, to: number])[],
  changes: Partial<SlotQuestion> = {},
  length = HOUR,
) =>
  findSlots({
    calendar: { freezesOf: () => [], windowsOf: () => [], isSound: true, needsWindow: false } as never,
    change: {
      record: other({}).record,
      risk: 'moderate',
      environments: [],
      span: { start: START, end: START + length },
      zone: 'Europe/London',
      hasSchedule: true,
    } as never,
    from: START,
    backout: 0,
    takenIn: () => taken.map(([from, to]) => ({ start: START + from, end: START + to })),
    granting: { now: START, mayGrant: () => false },
    isSound: () => true,
    ...changes,
  }).map(({ start, end, latestStart }) => [start, end, latestStart]);
const at = (offset: number): string => toIso(START + offset);

test('a time that is free is proposed from its beginning, for as long as is planned, and the last has no latest start', () => {
  expect(slots([[0, HOUR]])).toEqual([[at(HOUR), at(2 * HOUR), null]]);
  expect(
    slots([
      [0, HOUR],
      [3 * HOUR, 200 * DAY],
    ]),
  ).toEqual([[at(HOUR), at(2 * HOUR), at(2 * HOUR)]]);
  expect(
    slots([
      [0, HOUR],
      [90 * MINUTE, 200 * DAY],
    ]),
  ).toEqual([]);
  // On a quarter of an hour, where there is one.
  expect(slots([[0, 61 * MINUTE]])).toEqual([[at(75 * MINUTE), at(135 * MINUTE), null]]);
  expect(
    slots([
      [0, 61 * MINUTE],
      [125 * MINUTE, 200 * DAY],
    ]),
  ).toEqual([[at(61 * MINUTE), at(121 * MINUTE), at(65 * MINUTE)]]);
});

test('room to back out is left where there is any', () => {
  const taken = [
    [0, HOUR],
    [150 * MINUTE, 300 * MINUTE],
  ] as const;
  expect(slots(taken, { backout: 30 * MINUTE })[0]).toEqual([at(HOUR), at(2 * HOUR), at(HOUR)]);
  expect(slots(taken, { backout: 31 * MINUTE })[0]?.[0]).toBe(at(300 * MINUTE));
  expect(
    slots(
      [
        [0, HOUR],
        [2 * HOUR, 200 * DAY],
      ],
      { backout: 30 * MINUTE },
    ),
  ).toEqual([[at(HOUR), at(2 * HOUR), at(HOUR)]]);
});

test('at most three are proposed, the nearest, in order; one that a rule has against it hides no other', () => {
  const taken = [0, 2, 4, 6, 8].map((hour) => [hour * HOUR, (hour + 1) * HOUR] as const);
  expect(slots(taken).map(([start]) => start)).toEqual([at(HOUR), at(3 * HOUR), at(5 * HOUR)]);
  const isSound = ({ start }: { readonly start: number }): boolean => start !== START + 3 * HOUR;
  expect(slots(taken, { isSound }).map(([start]) => start)).toEqual([at(HOUR), at(5 * HOUR), at(7 * HOUR)]);
});

test('what takes no time, and what nobody can find, have none', () => {
  expect(slots([], {}, 0)).toEqual([]);
  expect(slots([[0, 200 * DAY]])).toEqual([]);
  // The search goes on to 128 days where a month has nothing.
  expect(slots([[0, 40 * DAY]])).toEqual([[at(40 * DAY), at(40 * DAY + HOUR), null]]);
});
