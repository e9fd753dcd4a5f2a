/** One authority, one vote: who shares one is told so, and who could add nothing is not named as able to approve. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { DEPLOY, type Edit, given, review, withPolicy, withRegister, withReviews } from '../world.ts';

const lent =
  (...to: readonly string[]): Edit =>
  (world) =>
    withRegister({
      ...world.register?.value,
      delegations: to.map((login) => ({
        from: 'cpatel',
        to: login,
        role: 'change-and-release-manager' as const,
        starts: '2026-11-01',
        ends: '2026-11-30',
      })),
    })(world);

const two = withPolicy({
  approvals: { rules: [{ name: 'all', require: [{ role: 'change-and-release-manager', count: 2 }] }] },
});

test.each([
  ['two delegates', ['bkhan', 'efox']],
  ['the delegate and the delegator', ['bkhan', 'cpatel']],
] as const)('%s are one vote, and neither could add another', (_, approvers) => {
  const world = given(DEPLOY, lent('bkhan', 'efox'), two, withReviews(...approvers.map((login) => review(login))));
  const { changes, findings } = decide(world);
  expect(findings.find(({ reason }) => reason === 'approver-counted-twice')?.message).toContain('and that is one vote');
  const [requirement] = changes[0]?.requirements ?? [];
  expect(requirement?.have).toBe(1);
  expect(requirement?.eligible).not.toEqual([]);
  for (const login of ['bkhan', 'cpatel', 'efox']) expect(requirement?.eligible).not.toContain(login);
});

test('a delegator whose delegate approved with a level of their own can still add a vote', () => {
  const world = given(DEPLOY, lent('dlee'), two, withReviews(review('dlee')));
  expect(decide(world).changes[0]?.requirements[0]?.eligible).toContain('cpatel');
});

test('nobody has approved: delegates and delegator all can', () => {
  const world = given(DEPLOY, lent('bkhan'), two, withReviews());
  expect(decide(world).changes[0]?.requirements[0]?.eligible).toEqual(expect.arrayContaining(['bkhan', 'cpatel']));
});
