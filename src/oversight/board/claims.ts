/** What a record's `approvals` declare. Each is a claim of whoever could write the record: it is shown with what it is bound to, and counts for nothing. */

import { type Directory, findPerson, type Person, roleAt } from '../../domain/register/people.ts';
import { boundTo } from '../../domain/terms/digest.ts';
import type { Board } from '../../domain/terms/generated/shapes.ts';
import { isAtLeastRole, type RoleLevel } from '../../domain/terms/roles.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName } from '../../domain/text/names.ts';
import { addTo, compareInstants, isBefore } from '../../domain/time/instants.ts';

export type Claim = {
  readonly approver: string;
  readonly role: RoleLevel | null;
  readonly decision: 'approved' | 'rejected' | 'deferred';
  readonly at: string;
  readonly note: string | null;
  /** `this`: the entry names the digest of the present content. `other`: of another. `nothing`: it names none, or too few digits of it. */
  readonly boundTo: 'this' | 'other' | 'nothing';
  /** Whether the register lists the approver. */
  readonly isListed: boolean;
};

export function claimsOf({ value, digest }: ReadRecord, directory: Directory): readonly Claim[] {
  return (value.approvals ?? []).map((entry) => ({
    approver: entry.approver,
    role: entry.role ?? null,
    decision: entry.decision,
    at: entry.at,
    note: entry.note ?? null,
    boundTo: boundTo(entry.digest, digest),
    isListed: findPerson(directory, { login: entry.approver, id: null }).kind === 'person',
  }));
}

export type ClaimScope = {
  readonly directory: Directory;
  /** Members who may not decide on the change. */
  readonly conflicted: readonly string[];
  readonly requestedAt: string;
  readonly now: string;
  /** ISO 8601: how long an approval is good for. */
  readonly validFor: string;
};

/**
 * Whether as many members as a quorum needs, one of them of the chair's level, are said to have approved this content, and none of them to
 * have said no since. It takes a change off an agenda and authorises nothing; so what could never count takes none off.
 */
export function hasClaimedQuorum(claims: readonly Claim[], board: Board, scope: ClaimScope): boolean {
  const { directory, conflicted } = scope;
  const latest = new Map<string, { readonly claim: Claim; readonly person: Person }>();
  for (const claim of [...claims].sort((a, b) => compareInstants(a.at, b.at))) {
    const found = findPerson(directory, { login: claim.approver, id: null });
    if (found.kind !== 'person' || !found.person.logins.some((login) => includesName(board.members, login))) continue;
    latest.set(found.person.key, { claim, person: found.person });
  }
  const own = [...latest.values()];
  const approved = own.filter(
    ({ claim, person }) =>
      claim.decision === 'approved' &&
      claim.boundTo === 'this' &&
      isOfItsTime(claim, scope) &&
      !person.logins.some((login) => includesName(conflicted, login)),
  );
  const held = approved.map(({ claim, person }) => roleAt(directory, person, claim.at));
  const seats = held.filter(({ why }) => why === 'held' || why === 'none').length;
  return (
    seats >= board.quorum &&
    held.some(({ role }) => isAtLeastRole(role, board.chair)) &&
    own.every(({ claim }) => claim.decision === 'approved')
  );
}

/** Given after the change was asked for, not in the future, and not so long ago that it is good no more. */
function isOfItsTime({ at }: Claim, { requestedAt, now, validFor }: ClaimScope): boolean {
  const until = addTo(at, validFor);
  return !isBefore(at, requestedAt) && !isBefore(now, at) && until !== null && isBefore(now, until);
}
