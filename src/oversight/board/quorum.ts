/**
 * Whether a board can decide on a change at all: who of its members and their delegates could be counted if each of them said yes, by the
 * same rules that count real approvals. It foretells nobody's vote.
 */
import { type Candidate, waysToStand } from '../../domain/approvals/candidates.ts';
import { type ChangeScope, interestThrough } from '../../domain/approvals/lent-authority.ts';
import {
  type Filled,
  fillRule,
  isFit,
  type Requirement,
  spellOut,
  standingNow,
} from '../../domain/approvals/requirements.ts';
import { interestOf } from '../../domain/register/independence.ts';
import { type Directory, findPerson, type Person } from '../../domain/register/people.ts';
import type { Rule } from '../../domain/terms/policy.ts';
import { includesName } from '../../domain/text/names.ts';

export type Conflict = { readonly login: string; readonly because: string };

export type Quorum = {
  readonly rule: string;
  readonly needs: string;
  readonly count: number;
  /** How many seats could be filled, if everybody who may came and said yes. */
  readonly have: number;
  /** Whether somebody of the chair's level is among those who may. */
  readonly hasChair: boolean;
  readonly isPossible: boolean;
  /** Whether it is possible without those who delegated for that day, whom nobody expects. */
  readonly isPossibleWithoutAway: boolean;
  /** Who could sit, by the register's order. */
  readonly able: readonly string[];
  /** Members who may not decide on this change, and why. */
  readonly conflicted: readonly Conflict[];
  /** What else the rule asks for, each from people of its own. */
  readonly others: readonly { readonly needs: string; readonly count: number; readonly have: number }[];
};

/** `at`: RFC 3339, the instant at which roles and delegations are looked up. `away`: keys of people who delegated for that day. */
export type Sitting = { readonly name: string; readonly at: string; readonly away: ReadonlySet<string> };

/** null where the rule asks for no board of that name that the register has. */
export function findQuorum(
  directory: Directory,
  rule: Rule,
  scope: ChangeScope,
  { name, at, away }: Sitting,
): Quorum | null {
  const requirements = spellOut(rule, directory);
  const asked = requirements.find(({ board }) => board?.name === name);
  const board = asked?.board?.board ?? null;
  if (asked === undefined || board === null) return null;
  const always = { ...scope, independentOf: [...new Set([...scope.independentOf, ...ALWAYS])] };
  const candidates = directory.people.flatMap((person) => asIfApproved(directory, person, always, at));
  const filled = bestFilling(directory, requirements, candidates, always);
  const haveOf = (all: readonly Filled[]): number => all.find(({ requirement }) => requirement === asked)?.have ?? 0;
  const present = candidates.filter(({ person }) => !away.has(person.key));
  const able = candidates.filter((candidate) =>
    asked.places.some((place) => isFit(directory, asked, place, candidate, always)),
  );
  const have = haveOf(filled);
  const chair = asked.places.find(({ kind }) => kind === 'chair');
  return {
    rule: rule.name,
    needs: asked.needs,
    count: asked.places.length,
    have,
    hasChair: chair !== undefined && able.some((candidate) => isFit(directory, asked, chair, candidate, always)),
    isPossible: asked.places.length > 0 && have === asked.places.length,
    isPossibleWithoutAway:
      asked.places.length > 0 && haveOf(bestFilling(directory, requirements, present, always)) === asked.places.length,
    able: able.map(({ person }) => person.login),
    conflicted: board.members.flatMap((login) => conflictOf(directory, login, always, at)),
    others: filled
      .filter(({ requirement }) => requirement !== asked)
      .map(({ requirement, have: count }) => ({
        needs: requirement.needs,
        count: requirement.places.length,
        have: count,
      })),
  };
}

/** What keeps a member from deciding whatever the policy says. */
const ALWAYS = ['requester', 'implementers'] as const;

function asIfApproved(directory: Directory, person: Person, scope: ChangeScope, at: string): readonly Candidate[] {
  const isFree =
    interestOf(person, null, scope.interests, scope.independentOf) === null &&
    interestThrough(directory, person, at, scope) === null;
  if (!isFree) return [];
  const { login } = person;
  const account = { login, id: person.entry?.id ?? null, isBot: false };
  const vote = { approver: login, account, decision: 'approved', at, doubt: null, where: null } as const;
  return [{ ...standingNow(directory, person, scope, at), vote: { ...vote, evidence: 'declared' } }];
}

/** Of the ways in which they can stand beside each other the one that fills most. */
function bestFilling(
  directory: Directory,
  requirements: readonly Requirement[],
  candidates: readonly Candidate[],
  scope: ChangeScope,
): readonly Filled[] {
  const seats = (filled: readonly Filled[]): number => filled.reduce((all, { have }) => all + have, 0);
  return waysToStand(candidates)
    .map((way) => fillRule(directory, requirements, way, scope))
    .reduce<readonly Filled[]>((best, one) => (seats(one) > seats(best) ? one : best), []);
}

function conflictOf(directory: Directory, login: string, scope: ChangeScope, at: string): readonly Conflict[] {
  const found = findPerson(directory, { login, id: null });
  if (found.kind !== 'person') {
    const known = scope.interests.interested.find((one) => includesName([login], one.login));
    return known === undefined ? [] : [{ login, because: known.how }];
  }
  const because =
    interestOf(found.person, null, scope.interests, scope.independentOf) ??
    interestThrough(directory, found.person, at, scope);
  return because === null ? [] : [{ login, because }];
}
