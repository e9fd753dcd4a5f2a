/**
 * From votes to people: who stands behind a vote, which level they held when they gave it, whether they are independent, and who
 * can stand beside whom. A person stands once, an authority stands once, and environment approvals fill one place at most.
 */

import { type Interests, interestOf } from '../register/independence.ts';
import {
  type DelegationCheck,
  type Directory,
  delegationsTo,
  type LentRole,
  type Person,
  roleAt,
} from '../register/people.ts';
import type { Delegation } from '../terms/generated/shapes.ts';
import { compareRisk, type RiskLevel } from '../terms/levels.ts';
import type { Interest } from '../terms/policy.ts';
import { higherRole, type RoleLevel } from '../terms/roles.ts';
import { listAnd } from '../text/name-list.ts';
import { isNameMatch } from '../text/names.ts';
import { identify, mismatchDoubt } from './identify.ts';
import { sayStartAnew } from './start-anew.ts';
import type { Doubt, Vote } from './votes.ts';

/** The change as far as a delegation's limit and an interest look at it. */
export type ChangeScope = {
  readonly risk: RiskLevel;
  readonly environments: readonly string[];
  readonly interests: Interests;
  readonly independentOf: readonly Interest[];
  /** What started the run; left out where that is not known. */
  readonly event?: string;
};

/** A person who approved, with everything that a place may ask of them. */
export type Candidate = {
  readonly vote: Vote;
  readonly person: Person;
  readonly at: string;
  readonly role: RoleLevel | null;
  readonly lent: readonly LentRole[];
};

/** A vote that stands for nobody, or for somebody who may not approve. */
export type Discounted = {
  readonly vote: Vote;
  readonly person: Person | null;
  readonly role: RoleLevel | null;
  readonly doubt: Doubt;
};

export type Sorted = {
  readonly candidates: readonly Candidate[];
  readonly discounted: readonly Discounted[];
  /** Votes of people against the change, whoever they are. */
  readonly against: readonly { readonly vote: Vote; readonly person: Person; readonly at: string }[];
  /** Logins that the register gives another numeric id. */
  readonly mismatches: readonly {
    readonly login: string;
    readonly expected: number;
    readonly found: number;
    readonly vote: Vote;
  }[];
};

export function sortVotes(directory: Directory, votes: readonly Vote[], scope: ChangeScope, now: string): Sorted {
  const candidates: Candidate[] = [];
  const discounted: Discounted[] = [];
  const against: { vote: Vote; person: Person; at: string }[] = [];
  const mismatches: { login: string; expected: number; found: number; vote: Vote }[] = [];
  const approvals: { vote: Vote; person: Person; at: string }[] = [];
  for (const vote of votes) {
    const identified = identify(directory, vote);
    if (identified.kind === 'mismatch') {
      mismatches.push({ ...identified, vote });
      discounted.push({ vote, person: null, role: null, doubt: mismatchDoubt(identified) });
    } else if (identified.kind === 'nobody')
      discounted.push({ vote, person: null, role: null, doubt: identified.doubt });
    else if (vote.doubt !== null) {
      const role = roleAt(directory, identified.person, vote.at ?? now).role;
      discounted.push({ vote, person: identified.person, role, doubt: vote.doubt });
    } else if (vote.decision === 'approved' && vote.at !== null)
      approvals.push({ vote, person: identified.person, at: vote.at });
    else if (vote.decision !== 'approved') against.push({ vote, person: identified.person, at: vote.at ?? now });
  }
  // The order of the votes must not matter: people by key, and of one person's votes the strongest evidence first.
  approvals.sort(
    (a, b) =>
      compareText(a.person.key, b.person.key) ||
      rankOf(a.vote) - rankOf(b.vote) ||
      compareText(a.at, b.at) ||
      compareText(a.vote.approver, b.vote.approver),
  );
  for (const { vote, person, at } of approvals) {
    const role = roleAt(directory, person, at).role;
    const interest = interestOf(person, vote.account, scope.interests, scope.independentOf);
    if (interest !== null) {
      discounted.push({ vote, person, role, doubt: notIndependent(vote, interest, scopeOfStart(person, vote, scope)) });
      continue;
    }
    const until = vote.evidence === 'environment' ? now : at;
    const bound = interestThrough(directory, person, at, scope) ?? interestThrough(directory, person, until, scope);
    if (bound !== null) {
      discounted.push({ vote, person, role, doubt: notIndependent(vote, bound) });
      continue;
    }
    const then = { vote, person, at, role, lent: usableDelegations(directory, person, at, scope).usable };
    candidates.push(standingUntil(now, then, directory, scope));
  }
  return { candidates, discounted, against, mismatches };
}

/** An answer for an environment was given at some time since its run began, which may be days ago: what has ended may have ended before it. */
function standingUntil(now: string, then: Candidate, directory: Directory, scope: ChangeScope): Candidate {
  const { vote, person, role } = then;
  if (vote.evidence !== 'environment') return then;
  const last = usableDelegations(directory, person, now, scope).usable;
  const lent = then.lent.filter(({ delegation }) => last.some((one) => one.delegation === delegation));
  const hasLeft = roleAt(directory, person, now).why === 'ended';
  if (!hasLeft && lent.length === then.lent.length) return then;
  // Whoever came only meanwhile has no more by that.
  const isNew = roleAt(directory, person, then.at).why === 'not-yet';
  return isNew ? { ...then, lent } : { ...then, at: now, role: hasLeft ? null : role, lent };
}

/** How many ways of letting people stand are tried at most; more than a register of honest people ever needs. */
const MOST_WAYS = 256;

/**
 * The ways in which candidates can stand beside each other: each person with one of their votes, at most one by an approval of the
 * environment, and each authority once, in the hands of whoever holds it or of one delegate. Which way serves the rules best
 * depends on the rules, so all are handed out; nobody is in the way of anybody by the order of names alone.
 */
export function waysToStand(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const people = [...new Set(candidates.map(({ person }) => person.key))];
  const votes = choose(people.map((key) => candidates.filter(({ person }) => person.key === key)));
  const ways: (readonly Candidate[])[] = [];
  // One after the other and no further than the bound: all of them together would be its third power.
  for (const vote of votes)
    for (const oneOfRun of withOneOfTheRun(vote))
      for (const way of withOwnAuthority(oneOfRun)) {
        ways.push(way);
        if (ways.length === MOST_WAYS) return ways;
      }
  return ways;
}

/** One of each list, in all combinations, up to a bound. */
function choose<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])).slice(0, MOST_WAYS),
    [[]],
  );
}

function withOneOfTheRun(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const ofRun = candidates.filter(({ vote }) => vote.evidence === 'environment');
  if (ofRun.length < 2) return [candidates];
  return ofRun.map((kept) => candidates.filter((one) => one === kept || !ofRun.includes(one)));
}

function* withOwnAuthority(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  const lenders = [...new Set(candidates.flatMap(({ lent }) => lent.map(({ delegator }) => delegator.key)))];
  const holders = lenders.map((lender) => {
    const own = candidates.filter(({ person }) => person.key === lender);
    const lent = candidates.filter((one) => one.lent.some(({ delegator }) => delegator.key === lender));
    return [...own, ...lent].map((holder) => ({ lender, holder }));
  });
  for (const way of choose(holders)) {
    const isHeldBy = (lender: string, person: Person): boolean =>
      way.some((one) => one.lender === lender && one.holder.person.key === person.key);
    yield candidates
      .filter(({ person }) => !lenders.includes(person.key) || isHeldBy(person.key, person))
      .map((one) => ({ ...one, lent: one.lent.filter(({ delegator }) => isHeldBy(delegator.key, one.person)) }));
  }
}

/** Why a vote that would count by itself does not stand in the way that was chosen. */
export function crowdedOut(candidate: Candidate, standing: readonly Candidate[]): Doubt {
  const { vote, person } = candidate;
  if (standing.some((other) => other.person.key === person.key))
    return countedTwice(vote, `does not count as a second one: ${person.login} has approved already`);
  if (vote.evidence === 'environment')
    return countedTwice(vote, 'does not count as a second one: of approvals of the environment only one counts');
  return countedTwice(
    vote,
    `does not count: a delegate of ${person.login} has approved in their place, and the two have one vote`,
  );
}

/** That what was lent to somebody is used by another; null where they stand with all of it. */
export function sharedAuthority(whole: Candidate, standing: Candidate): Doubt | null {
  const first = whole.lent.find(({ delegation }) => standing.lent.every((one) => one.delegation !== delegation));
  if (first === undefined) return null;
  return countedTwice(
    standing.vote,
    `does not count for ${first.delegator.login}: another approval counts for ${first.delegator.login} already, and that is one vote`,
  );
}

/**
 * A delegate is not independent of whom the delegator is not independent of, also where they would count by a level of their own: the
 * interest in words, as `interestOf` has it; null while no delegation that holds at the instant and for this change brings one.
 */
export function interestThrough(directory: Directory, person: Person, at: string, scope: ChangeScope): string | null {
  const { usable } = delegationsTo(directory, person, at, (delegation) => exceedsLimit(delegation, scope));
  for (const { delegator } of usable) {
    const interest = interestOf(delegator, null, scope.interests, scope.independentOf);
    if (interest !== null) return `stands in for ${delegator.login}, who ${interest}`;
  }
  return null;
}

/** The delegations that hold for a person, an instant and a change, and why others do not. */
export function usableDelegations(
  directory: Directory,
  person: Person,
  at: string,
  scope: ChangeScope,
): DelegationCheck {
  const check = delegationsTo(directory, person, at, (delegation) => exceedsLimit(delegation, scope));
  const usable: LentRole[] = [];
  const invalid = [...check.invalid];
  for (const lent of check.usable) {
    // A delegate is not independent of whom the delegator is not independent of. What a delegator may not use themselves, as they stand
    // in for somebody with an interest, they do not lend either.
    const interest =
      interestOf(lent.delegator, null, scope.interests, scope.independentOf) ??
      interestThrough(directory, lent.delegator, at, scope);
    if (interest === null) usable.push(lent);
    else
      invalid.push(
        `the delegation from ${lent.delegator.login} does not help here: ${lent.delegator.login} ${interest}`,
      );
  }
  return { usable, invalid };
}

function exceedsLimit(delegation: Delegation, scope: ChangeScope): string | null {
  const { limit } = delegation;
  if (limit?.risk !== undefined && compareRisk(scope.risk, limit.risk) > 0) {
    return `goes up to ${limit.risk} risk, and this change has ${scope.risk} risk`;
  }
  const patterns = limit?.environments;
  if (patterns !== undefined) {
    const outside = scope.environments.find((name) => !patterns.some((pattern) => isNameMatch(pattern, name)));
    if (outside !== undefined) return `is for ${listAnd(patterns)}, and not for ${outside}`;
  }
  return null;
}

/** The highest level that a person may use: their own or one lent to them. */
export function bestRole(role: RoleLevel | null, lent: readonly LentRole[]): RoleLevel | null {
  return lent.reduce<RoleLevel | null>((best, one) => higherRole(best, one.role), role);
}

function notIndependent(vote: Vote, interest: string, startedBy: ChangeScope | null = null): Doubt {
  return {
    reason: 'approver-not-independent',
    message: `${vote.approver} cannot approve this change: ${vote.approver} ${interest}.`,
    remedy:
      startedBy === null
        ? 'Somebody who has no part in the change approves instead.'
        : sayStartAnew(vote.approver, startedBy.event),
  };
}

/** The scope where all that a person did was to start the deployment, which somebody else can do as well; else null. */
function scopeOfStart(person: Person, { account }: Vote, scope: ChangeScope): ChangeScope | null {
  const others = scope.independentOf.filter((interest) => interest !== 'deployer');
  return interestOf(person, account, scope.interests, others) === null ? scope : null;
}

const PROOFS: Readonly<Record<Vote['evidence'], string>> = {
  review: 'in a review',
  environment: 'of the environment',
  commit: 'in a signed entry',
  declared: 'in an entry of the record',
};

/** @param verdict what its approval does not do, and why */
function countedTwice(vote: Vote, verdict: string): Doubt {
  return {
    reason: 'approver-counted-twice',
    message: `The approval by ${vote.approver} (${PROOFS[vote.evidence]}) ${verdict}.`,
    remedy: 'Somebody else approves as well.',
  };
}

function rankOf(vote: Vote): number {
  return ['review', 'commit', 'declared', 'environment'].indexOf(vote.evidence);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
