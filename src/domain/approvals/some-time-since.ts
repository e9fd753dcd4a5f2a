/**
 * A yes of which nobody's clock tells when it was given, only that it was at some time since: an answer for an environment, which its run has had
 * since it began, and a signed entry that no push dates. Whatever it needs has to have held all the time.
 */
import { type Directory, type LentRole, type Person, roleAt } from '../register/people.ts';
import type { RoleLevel } from '../terms/roles.ts';
import { parseDay } from '../time/days.ts';
import { isBefore } from '../time/instants.ts';
import { toIso } from '../time/time.ts';
import { startOfDay } from '../time/wall-time.ts';
import { type ChangeScope, interestThrough, usableDelegations } from './lent-authority.ts';
import type { Vote } from './votes.ts';

type Standing = {
  readonly person: Person;
  readonly at: string;
  readonly role: RoleLevel | null;
  readonly lent: readonly LentRole[];
};

/** Whether a vote was given when it says or at any time since; an answer for an environment has no time of its own. */
export function isAnyTimeSince({ evidence, isUndated }: Vote): boolean {
  return evidence === 'environment' || isUndated === true;
}

/** The interest that somebody had at any time in between through whom they stood in for, in words; null where they had none. */
export function interestMeanwhile(
  directory: Directory,
  person: Person,
  { from, until }: { readonly from: string; readonly until: string },
  scope: ChangeScope,
): string | null {
  // A delegation that held in between held at the beginning or began after that.
  const begun = (directory.register.delegations ?? [])
    .flatMap(({ starts }) => parseDay(starts) ?? [])
    .map((day) => toIso(startOfDay(day, directory.zone)))
    .filter((at) => isBefore(from, at) && isBefore(at, until));
  for (const at of [from, ...begun, until]) {
    const interest = interestThrough(directory, person, at, scope);
    if (interest !== null) return interest;
  }
  return null;
}

/** What has ended may have ended before the yes was given: it has to have held all the time. */
export function standingUntil<S extends Standing>(now: string, then: S, directory: Directory, scope: ChangeScope): S {
  const { person, role } = then;
  const last = usableDelegations(directory, person, now, scope).usable;
  const lent = then.lent.filter(({ delegation }) => last.some((one) => one.delegation === delegation));
  const hasLeft = roleAt(directory, person, now).why === 'ended';
  if (!hasLeft && lent.length === then.lent.length) return then;
  // Whoever came only meanwhile has no more by that.
  const isNew = roleAt(directory, person, then.at).why === 'not-yet';
  return isNew ? { ...then, lent } : { ...then, at: now, role: hasLeft ? null : role, lent };
}
