import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../../src/domain/approvals/matching.ts';

/** The most places that can be filled, by trying everything. */
function most(fits: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = fits;
  if (first === undefined) return 0;
  return Math.max(
    most(rest, taken),
    ...first.filter((person) => !taken.has(person)).map((person) => 1 + most(rest, new Set([...taken, person]))),
  );
}

test.each([
  { fits: [], filled: [] },
  { fits: [[]], filled: [null] },
  { fits: [[0], [0]], filled: [0, null] },
  { fits: [[0, 1], [0]], filled: [1, 0] },
  { fits: [[0, 1], [0, 2], [0]], filled: [1, 2, 0] },
])('$fits', ({ fits, filled }) => {
  expect(assign(fits)).toEqual(filled);
});

test('it fills as many places as can be filled, each with somebody who fits, nobody twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), { maxLength: 5 }),
      (fits) => {
        const filled = assign(fits);
        const people = filled.filter((person) => person !== null);
        expect(people.length).toBe(most(fits));
        expect(new Set(people).size).toBe(people.length);
        filled.forEach((person, place) => {
          if (person !== null) expect(fits[place]).toContain(person);
        });
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
