/**
 * Evidence that could not be read: what of it matters, and how it is said. It matters only if it could change the decision; then
 * the change is undetermined, never authorised.
 */

import type { Vote } from '../approvals/votes.ts';
import { unreadOriginOf } from '../coverage/coverage.ts';
import { factOf } from '../coverage/origin.ts';
import type { Directory } from '../register/people.ts';
import { notAsked, type Unread } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';

/** Teams matter where somebody said no, whose level only a team could give, and while an approval is missing. */
export function unreadTeams(directory: Directory, isMet: boolean, votes: readonly Vote[]): readonly Unread[] {
  const matters = votes.some(
    ({ account, decision, doubt }) =>
      account !== null && !account.isBot && (decision !== 'approved' || (!isMet && doubt === null)),
  );
  if (!matters) return [];
  return directory.unreadTeams.map(({ team, ...why }) => ({ what: `the members of the team ${team}`, ...why }));
}

/**
 * The pull request that brought in the record matters whatever the evidence: who opened it and committed to it cannot approve. Only
 * on a checkout, where nobody was asked, may what is met without it stand.
 */
export function unreadOrigin(world: World, record: ReadRecord, isMet: boolean): readonly Unread[] {
  const { facts, policy } = world;
  const unknown = unreadOriginOf(facts, record);
  if (facts.subject.event === 'local') return isMet || !policy.approvals.evidence.includes('review') ? [] : unknown;
  const origin = factOf(facts, record)?.pull_request;
  if (unknown.length > 0 || typeof origin !== 'number' || facts.pull_requests.some(({ number }) => number === origin))
    return unknown;
  return [notAsked(`pull request #${origin}, which brought in ${record.value.id}`, 'it')];
}
