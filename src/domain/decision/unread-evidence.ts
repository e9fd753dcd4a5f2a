/**
 * Evidence that could not be read: what of it matters, and how it is said. It matters only if it could change the decision; then
 * the change is undetermined, never authorised.
 */

import { NOT_KNOWN_HERE, type Unread, type Vote } from '../approvals/votes.ts';
import { unreadOriginOf } from '../coverage/coverage.ts';
import { factOf } from '../coverage/origin.ts';
import type { Directory } from '../register/people.ts';
import type { Finding } from '../terms/finding.ts';
import type { ReadRecord, World } from '../terms/world.ts';

export function unknownFiles(whatFor: string): Unread {
  return {
    what: `the files that the change touches, which ${whatFor} asks for`,
    because: NOT_KNOWN_HERE,
    permission: null,
  };
}

/** Teams matter where somebody said no, whose level only a team could give, and while an approval is missing. */
export function unreadTeams(directory: Directory, isMet: boolean, votes: readonly Vote[]): readonly Unread[] {
  const matters = votes.some(
    ({ account, decision, doubt }) =>
      account !== null && !account.isBot && (decision !== 'approved' || (!isMet && doubt === null)),
  );
  if (!matters) return [];
  return directory.unreadTeams.map(({ team, because, permission }) => ({
    what: `the members of the team ${team}`,
    because,
    permission,
  }));
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
  return [
    {
      what: `pull request #${origin}, which brought in ${record.value.id}`,
      because: 'GitHub was not asked for it',
      permission: null,
    },
  ];
}

/** What helps where something could not be read: running the gate again only where the answer can be another one then. */
export function whatHelps(because: string, isLocal = false): string {
  if (because === NOT_KNOWN_HERE)
    return isLocal
      ? 'Give `--base REF` (the branch it will be merged into), so that git can tell.'
      : 'Bring the record in by a pull request, whose files are known.';
  if (because.includes('--facts FILE')) return 'Give the facts of a run with `--facts FILE`; docs/facts.md says how.';
  if (BEYOND_LIMIT.test(because))
    return 'Running the gate again does not help: what it would have to read is too much and has to become less.';
  return 'Run the gate again once it can be read.';
}

const BEYOND_LIMIT = /\bat most\b|\bmore than \d+ times\b|\btoo large\b|\blooks no further back\b/u;

/**
 * @param isRefused whether the change is refused for other reasons, so that nothing unread could change it
 * @param isLocal whether a person asks on their own machine, who has other means than the gate
 */
export function sayUnread(
  change: string | null,
  unread: readonly Unread[],
  isRefused: boolean,
  isLocal = false,
): readonly Finding[] {
  const said = new Set<string>();
  const findings: Finding[] = [];
  for (const { what, because, permission } of unread) {
    if (said.has(what)) continue;
    said.add(what);
    findings.push({
      reason: permission === null ? 'evidence-unavailable' : 'permission-missing',
      level: isRefused ? 'notice' : 'error',
      change,
      message: `Could not read ${what}: ${because}`,
      remedy:
        permission === null
          ? whatHelps(because, isLocal)
          : `Add \`${permission}\` to the \`permissions:\` of the gate's job.`,
      where: null,
    });
  }
  return findings;
}
