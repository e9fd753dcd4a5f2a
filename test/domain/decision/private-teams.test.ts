/** F18: who is in a private team, and did nothing, is not told to everybody who reads the comment. */
import { expect, test } from 'vitest';
import { account, DEPLOY, given, outcomeOf, review, withFacts, withRegister, withReviews } from '../world.ts';

const TEAM = 'acme/managers';
const withTeam = [
  withRegister({ ...DEPLOY.register?.value, teams: [{ team: TEAM, role: 'change-and-release-manager' }] }),
  withFacts({ teams: [{ team: TEAM, members: [account('mallory'), account('trent')] }] }),
];

test('members who could approve are named by their team', () => {
  const { verdict } = outcomeOf(given(DEPLOY, ...withTeam, withReviews()));
  const said = JSON.stringify(verdict);
  expect(verdict.decision).toBe('awaiting');
  expect(said).toContain(`a member of ${TEAM}`);
  expect(said).not.toContain('mallory');
  expect(said).not.toContain('trent');
});

test('a member who acted is named', () => {
  const { verdict } = outcomeOf(given(DEPLOY, ...withTeam, withReviews(review('mallory'))));
  expect(verdict.decision).toBe('authorised');
  expect(JSON.stringify(verdict)).toContain('mallory');
  expect(JSON.stringify(verdict)).not.toContain('trent');
});
