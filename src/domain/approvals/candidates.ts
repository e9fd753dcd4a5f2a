/**
 * From votes to people: who stands behind a vote, which level they held when they gave it, whether they are independent, and who
 * can stand beside whom. A person stands once, an authority stands once, and environment approvals fill one place at most.
 */

import { interestOf } from '../register/independence.ts';
import { type Directory, type LentRole, type Person, roleAt } from '../register/people.ts';
import type { RoleLevel } from '../terms/roles.ts';
import { identify, mismatchDoubt } from './identify.ts';
import { type ChangeScope, interestThrough, usableDelegations } from './lent-authority.ts';
import { interestMeanwhile, isAnyTimeSince, standingUntil } from './some-time-since.ts';
import { sayStartAnew } from './start-anew.ts';
import type { Doubt, Vote } from './votes.ts';

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
    const bound = isAnyTimeSince(vote)
      ? interestMeanwhile(directory, person, { from: at, until: now }, scope)
      : interestThrough(directory, person, at, scope);
    if (bound !== null) {
      discounted.push({ vote, person, role, doubt: notIndependent(vote, bound) });
      continue;
    }
    const then = { vote, person, at, role, lent: usableDelegations(directory, person, at, scope).usable };
    candidates.push(isAnyTimeSince(vote) ? standingUntil(now, then, directory, scope) : then);
  }
  return { candidates, discounted, against, mismatches };
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
