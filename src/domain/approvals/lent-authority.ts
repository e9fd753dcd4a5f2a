/**
 * What somebody may do with what others lent them, and what that takes from them: a delegation holds within its days and its limit, and who
 * stands in for another is no more independent than that one is.
 */
import { type Interests, interestOf } from '../register/independence.ts';
import { type DelegationCheck, type Directory, delegationsTo, type LentRole, type Person } from '../register/people.ts';
import type { Delegation } from '../terms/generated/shapes.ts';
import { compareRisk, type RiskLevel } from '../terms/levels.ts';
import type { Interest } from '../terms/policy.ts';
import { higherRole, type RoleLevel } from '../terms/roles.ts';
import { listAnd } from '../text/name-list.ts';
import { isNameMatch } from '../text/names.ts';

/** The change as far as a delegation's limit and an interest look at it. */
export type ChangeScope = {
  readonly risk: RiskLevel;
  readonly environments: readonly string[];
  readonly interests: Interests;
  readonly independentOf: readonly Interest[];
  /** What started the run; left out where that is not known. */
  readonly event?: string;
};

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
