/** An approval that adds nothing where nothing is missing: it is said, and nobody is sent to approve for it. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { DEPLOY, given, review, withReviews } from '../world.ts';

const remedies = (world: World): readonly string[] =>
  decide(world)
    .findings.filter(({ reason }) => reason === 'approver-below-level' || reason === 'approver-counted-twice')
    .map(({ level, remedy }) => `${level}: ${remedy}`);

test('beside an approval that is enough, one of a lower level asks for nobody', () => {
  expect(remedies(given(DEPLOY, withReviews(review('cpatel'), review('efox'))))).toEqual([
    'notice: Nothing to do: enough people have approved without this one.',
  ]);
});

test('alone it says who has to approve', () => {
  expect(remedies(given(DEPLOY, withReviews(review('efox'))))).toEqual([
    'error: Somebody else has to approve: 1 change and release manager.',
  ]);
});
