/**
 * What a rule asks for, as places to be filled, and who could fill them. Within one rule every place needs a person of its own;
 * an empty requirement has no places and is therefore never met.
 */

import { interestOf } from '../register/independence.ts';
import { type Directory, hasCapacity, type LentRole, type Person, roleAt, skillAt } from '../register/people.ts';
import type { Board, Requirement as PolicyRequirement, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy, Rule } from '../terms/policy.ts';
import { isAtLeastRole, isAtLeastSkill, type RoleLevel, type SkillId, type SkillLevel } from '../terms/roles.ts';
import type { Stage } from '../terms/stage.ts';
import type { AskedFor } from '../terms/verdict.ts';
import { count, sayName, sayRequirement } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { includesName } from '../text/names.ts';
import type { Candidate } from './candidates.ts';
import { bestRole, type ChangeScope, interestThrough, usableDelegations } from './lent-authority.ts';
import { assign } from './matching.ts';
import type { Vote } from './votes.ts';

export type ApprovalQuestion = {
  readonly record: ReadRecord;
  readonly directory: Directory;
  readonly policy: CompletePolicy;
  /** The rules that match the change. Empty only where the change needs none (a standard change). */
  readonly rules: readonly Rule[];
  readonly votes: readonly Vote[];
  readonly scope: ChangeScope;
  readonly stage: Stage;
  readonly now: string;
  /** Whether an approval of the environment is asked for in the gate's own job; left out: not known. */
  readonly isAskedInItsJob?: boolean;
  /** The pull request that needs the approvals; null: none did bring the record in. Left out: it is not asked. */
  readonly pullRequest?: PullRequestFact | null;
  /** Whether others are about, so that it has to be named. */
  readonly isOneOfSeveral?: boolean;
};

/** A person with what they may use at an instant. */
export type Standing = {
  readonly person: Person;
  readonly at: string;
  readonly role: RoleLevel | null;
  readonly lent: readonly LentRole[];
};

/** One place of a requirement. */
export type Place = { readonly kind: 'requirement' } | { readonly kind: 'member' | 'chair'; readonly board: Board };

export type Requirement = {
  readonly rule: string;
  /** As the report in JSON has it: `2 × change-and-release-manager`. */
  readonly needs: string;
  readonly asks: PolicyRequirement;
  readonly board: { readonly name: string; readonly board: Board | null } | null;
  readonly places: readonly Place[];
};

export type Filled = {
  readonly requirement: Requirement;
  readonly have: number;
  readonly people: readonly Candidate[];
};

export function spellOut(rule: Rule, directory: Directory): readonly Requirement[] {
  return rule.require.map((asks) => {
    if (asks.board !== undefined) {
      const name = asks.board;
      const board = Object.entries(directory.register.boards ?? {}).find(([key]) => key === name)?.[1] ?? null;
      const places: Place[] =
        board === null
          ? []
          : Array.from({ length: board.quorum }, (_, index) => ({ kind: index === 0 ? 'chair' : 'member', board }));
      const needs =
        board === null
          ? `the board ${name}`
          : `the board ${name}: ${board.quorum} of its ${board.members.length} members, one of them a ${board.chair}`;
      return { rule: rule.name, needs, asks, board: { name, board }, places };
    }
    const count = asks.count ?? 1;
    return {
      rule: rule.name,
      needs: `${count} × ${describe(asks)}`,
      asks,
      board: null,
      places: Array.from({ length: count }, (): Place => ({ kind: 'requirement' })),
    };
  });
}

function describe(asks: PolicyRequirement): string {
  const parts: string[] = [];
  if (asks.role !== undefined) parts.push(asks.role);
  for (const [skill, level] of Object.entries(asks.skill ?? {})) parts.push(`${level} in ${skill}`);
  if (asks.capacity !== undefined) parts.push(`capacity ${asks.capacity}`);
  return parts.length === 0 ? 'nobody (the requirement is empty)' : parts.join(' with ');
}

export function askedFor({ asks, board }: Requirement): AskedFor {
  if (board !== null) return { kind: 'board', name: board.name };
  const { role = null, skill = {}, capacity = null } = asks;
  return { kind: 'people', role, skills: Object.entries(skill), capacity };
}

/** As people say it: `1 change and release manager`. */
export function sayNeeds(requirement: Requirement): string {
  if (isEmpty(requirement)) return 'nobody (the requirement is empty)';
  const { board, needs, places } = requirement;
  if (board !== null && board.board !== null) {
    const { chair, members, quorum } = board.board;
    return `${quorum} of the ${count(members.length, 'member')} of the board ${board.name}, one of them a ${sayName(chair)}`;
  }
  return sayRequirement({ asks: askedFor(requirement), count: places.length, needs });
}

/** Whether somebody of this standing may fill a place. */
export function isFit(
  directory: Directory,
  requirement: Requirement,
  place: Place,
  standing: Standing,
  scope: ChangeScope,
): boolean {
  if (place.kind === 'requirement') return meetsRequirement(directory, requirement.asks, standing);
  return hasSeat(directory, place.board, standing, scope, place.kind === 'chair');
}

function meetsRequirement(
  directory: Directory,
  asks: PolicyRequirement,
  { person, at, role, lent }: Standing,
): boolean {
  let isAsked = false;
  if (asks.role !== undefined) {
    isAsked = true;
    if (!isAtLeastRole(bestRole(role, lent), asks.role)) return false;
  }
  for (const [skill, level] of Object.entries(asks.skill ?? {}) as readonly [SkillId, SkillLevel][]) {
    isAsked = true;
    if (!isAtLeastSkill(skillAt(directory, person, skill, at), level)) return false;
  }
  if (asks.capacity !== undefined) {
    isAsked = true;
    if (!hasCapacity(directory, person, asks.capacity, at)) return false;
  }
  return isAsked;
}

/**
 * A seat of one's own or of a member who delegated; who requested or implements has none whatever the policy says. A seat needs no level,
 * but the first and last day that the register gives a person are those of their seat too.
 */
function hasSeat(
  directory: Directory,
  board: Board,
  { person, at, role, lent }: Standing,
  scope: ChangeScope,
  asChair: boolean,
): boolean {
  const isFree = (one: Person): boolean =>
    interestOf(one, null, scope.interests, ['requester', 'implementers']) === null;
  if (!isFree(person)) return false;
  const isMember = (one: Person): boolean => one.logins.some((login) => includesName(board.members, login));
  const { why } = roleAt(directory, person, at);
  const isServing = why === 'held' || why === 'none';
  if (isServing && isMember(person) && (!asChair || isAtLeastRole(bestRole(role, lent), board.chair))) return true;
  return lent.some(
    (one) =>
      isMember(one.delegator) &&
      isFree(one.delegator) &&
      (!asChair || isAtLeastRole(bestRole(role, [one]), board.chair)),
  );
}

/** Whether a requirement asks for nothing, so that nobody can meet it; a board that the register lacks is another matter. */
export function isEmpty({ asks, board, places }: Requirement): boolean {
  const asksNothing =
    asks.role === undefined && asks.capacity === undefined && Object.keys(asks.skill ?? {}).length === 0;
  return board === null && (places.length === 0 || asksNothing);
}

/** What the owner of the policy does about a rule that asks for nothing. */
export function fillIn(rule: string): string {
  return `Nobody can meet an empty rule: the owner of the policy says under \`require\` whom the rule “${rule}” asks for.`;
}

/** Fills the places of one rule with the people who approved; each person once. */
export function fillRule(
  directory: Directory,
  requirements: readonly Requirement[],
  candidates: readonly Candidate[],
  scope: ChangeScope,
): readonly Filled[] {
  const places = requirements.flatMap((requirement) => requirement.places.map((place) => ({ requirement, place })));
  const fits = places.map(({ requirement, place }) =>
    candidates.flatMap((candidate, index) => (isFit(directory, requirement, place, candidate, scope) ? [index] : [])),
  );
  const filled = assign(fits);
  return requirements.map((requirement) => {
    const people = places.flatMap((one, index) => {
      const person = filled[index];
      const candidate = person === null || person === undefined ? undefined : candidates[person];
      return one.requirement === requirement && candidate !== undefined ? [candidate] : [];
    });
    return { requirement, have: people.length, people };
  });
}

/** Who could still fill a place of a requirement today, in the register's order. */
export function findEligible(
  directory: Directory,
  filled: Filled,
  taken: ReadonlySet<string>,
  scope: ChangeScope,
  now: string,
): readonly Person[] {
  const { requirement } = filled;
  return directory.people
    .filter((person) => !taken.has(person.key))
    .filter((person) => interestOf(person, null, scope.interests, scope.independentOf) === null)
    .filter((person) => interestThrough(directory, person, now, scope) === null)
    .filter((person) => {
      const standing = standingNow(directory, person, scope, now);
      return requirement.places.some((place) => isFit(directory, requirement, place, standing, scope));
    });
}

export function standingNow(directory: Directory, person: Person, scope: ChangeScope, at: string): Standing {
  return {
    person,
    at,
    role: roleAt(directory, person, at).role,
    lent: usableDelegations(directory, person, at, scope).usable,
  };
}
