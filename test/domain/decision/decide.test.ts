/** The decision core by tables: each row changes one thing of an authorised world, and its name is the reason. */
import { describe, expect, test } from 'vitest';
import { DEPLOY, given, outcomeOf, REVIEW } from '../world.ts';
import { TABLES } from './cases.ts';

test.each([
  ['deploy', DEPLOY],
  ['review', REVIEW],
] as const)('the world that all tables start from is authorised at %s, and nothing is wrong with it', (_, world) => {
  expect(outcomeOf(world)).toMatchObject({ decision: 'authorised', errors: [], verdict: { outcome: 'pass' } });
});

for (const [title, cases] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(cases)('$name', ({ from = DEPLOY, edits, faults = [], decision, errors = [], says = [] }) => {
      const is = outcomeOf(given(from, ...edits), faults);
      expect({ decision: is.decision, errors: is.errors }).toEqual({ decision, errors: [...errors].sort() });
      expect(is.says).toEqual(expect.arrayContaining([...says]));
    });
  });
}
