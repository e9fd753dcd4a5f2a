/** What a record's `approvals` declare. Each is a claim of whoever could write the record: it is shown with what it is bound to, and counts for nothing. */
import type { Board } from './generated/shapes.ts';
import { compareInstants } from './instants.ts';
import { includesName } from './names.ts';
import { type Directory, findPerson } from './people.ts';
import type { RoleLevel } from './roles.ts';
import type { ReadRecord } from './world.ts';

export type Claim = {
  readonly approver: string;
  readonly role: RoleLevel | null;
  readonly decision: 'approved' | 'rejected' | 'deferred';
  readonly at: string;
  readonly note: string | null;
  /** `this`: the entry names the digest of the present content. `other`: of another. `nothing`: it names none. */
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
    boundTo:
      entry.digest === undefined
        ? 'nothing'
        : digest.replace(/^sha256:/u, '').startsWith(entry.digest)
          ? 'this'
          : 'other',
    isListed: findPerson(directory, { login: entry.approver, id: null }).kind === 'person',
  }));
}

/**
 * Whether as many members as a quorum needs are said to have approved this content, and none of them to have said no since. It takes a
 * change off an agenda, and authorises nothing.
 */
export function hasClaimedQuorum(claims: readonly Claim[], board: Board, directory: Directory): boolean {
  const latest = new Map<string, Claim>();
  for (const claim of [...claims].sort((a, b) => compareInstants(a.at, b.at))) {
    const found = findPerson(directory, { login: claim.approver, id: null });
    if (found.kind !== 'person' || !found.person.logins.some((login) => includesName(board.members, login))) continue;
    latest.set(found.person.key, claim);
  }
  const own = [...latest.values()];
  const approved = own.filter(({ decision, boundTo }) => decision === 'approved' && boundTo === 'this');
  return approved.length >= board.quorum && own.every(({ decision }) => decision === 'approved');
}
