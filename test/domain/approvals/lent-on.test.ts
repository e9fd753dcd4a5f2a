/**
 * Authority that is lent on. The rule is read here a second time, from the register alone and one review at a time, and held against the
 * decision for arbitrary delegations: in circles, in chains, to and from the requester.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { Delegation, Person } from '../../../src/domain/terms/generated/shapes.ts';
import { DEPLOY, given, REGISTER, review, withRegister, withReviews } from '../world.ts';

const MANAGER = 'change-and-release-manager';
const REQUESTER = 'asmith';
const PEOPLE = [REQUESTER, 'cpatel', 'dlee', 'efox', 'ghall'] as const;
type Login = (typeof PEOPLE)[number];

const lends = (from: Login, to: Login): Delegation => ({
  from,
  to,
  role: MANAGER,
  starts: '2026-11-01',
  ends: '2026-12-31',
  reason: 'Leave',
});

/** A register in which exactly these are managers by themselves. */
const people = (managers: readonly Login[]): readonly Person[] =>
  (REGISTER.people ?? []).map((person): Person => {
    const { role: _, ...rest } = person;
    if (person.login === 'bkhan') return person;
    return managers.some((login) => login === person.login) ? { ...rest, role: MANAGER } : rest;
  });

const decisionOf = (managers: readonly Login[], delegations: readonly Delegation[], reviewer: Login): string =>
  decide(given(DEPLOY, withRegister({ people: people(managers), delegations }), withReviews(review(reviewer))))
    .decision;

/** Whether one review of this person is enough, said anew: nobody for whom the requester's authority is there, by nobody's. */
function isEnough(managers: readonly Login[], delegations: readonly Delegation[], reviewer: Login): boolean {
  const lendersOf = (login: string): readonly string[] =>
    delegations.filter(({ from, to }) => to === login && managers.some((one) => one === from)).map(({ from }) => from);
  if (reviewer === REQUESTER || lendersOf(reviewer).includes(REQUESTER)) return false;
  if (managers.includes(reviewer)) return true;
  return lendersOf(reviewer).some((lender) => !lendersOf(lender).includes(REQUESTER));
}

describe('authority that is lent on', () => {
  it('is not what the lender may not use themselves', () => {
    const managers: readonly Login[] = [REQUESTER, 'dlee'];
    expect(decisionOf(managers, [lends('dlee', 'efox')], 'efox')).toBe('authorised');
    expect(decisionOf(managers, [lends('dlee', 'efox'), lends(REQUESTER, 'dlee')], 'efox')).toBe('awaiting');
  });

  it('leaves those who approve by a level of their own in a ring of stand-ins', () => {
    const managers: readonly Login[] = [REQUESTER, 'cpatel', 'dlee'];
    const ring = [lends(REQUESTER, 'cpatel'), lends('cpatel', 'dlee'), lends('dlee', REQUESTER)];
    expect(decisionOf(managers, ring, 'dlee')).toBe('authorised');
    expect(decisionOf(managers, ring, 'cpatel')).toBe('awaiting');
  });

  it('is read in the same way twice', () => {
    const login = fc.constantFrom(...PEOPLE);
    const edge = fc.tuple(login, login).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(
        fc.uniqueArray(login, { minLength: 1 }),
        fc.uniqueArray(edge, { maxLength: 6, selector: ([from, to]) => `${from} ${to}` }),
        login,
        (managers, edges, reviewer) => {
          const delegations = edges.map(([from, to]) => lends(from, to));
          expect(decisionOf(managers, delegations, reviewer) === 'authorised').toBe(
            isEnough(managers, delegations, reviewer),
          );
        },
      ),
      { seed: 20261124, numRuns: 400 },
    );
  });
});
