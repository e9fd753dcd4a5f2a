/**
 * What stands in `external_id` of a check: whose it is, and whether it waits. It is read by programs, so that no title has to be, which is
 * for people and may be worded anew.
 */
const AWAITING = ' awaiting';

export function writeCheckId(owner: string, isAwaiting: boolean): string {
  return isAwaiting ? `${owner}${AWAITING}` : owner;
}

/** @returns null where it is another's */
export function readCheckId(id: string | null, owner: string): { readonly isAwaiting: boolean } | null {
  if (id === owner) return { isAwaiting: false };
  return id === `${owner}${AWAITING}` ? { isAwaiting: true } : null;
}
