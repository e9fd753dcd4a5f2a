/** Facts that were needed and could not be read: what they are, and what helps. That is told by a code, and never by the words. */

import type { Cause, Finding } from './finding.ts';
import type { Unavailable } from './generated/shapes.ts';

/** A fact that was needed and could not be read. */
export type Unread = {
  readonly what: string;
  readonly because: string;
  readonly permission: string | null;
  /** Absent where another run may read it. */
  readonly cause?: Cause;
  /** True where it could only add a yes, so that it does not matter once the requirements are met. */
  readonly addsOnly?: boolean;
};

export function isUnavailable(fact: unknown): fact is Unavailable {
  return typeof fact === 'object' && fact !== null && 'unavailable' in fact;
}

export function unreadOf(what: string, fact: Unavailable): Unread {
  const unread = { what, because: fact.unavailable, permission: fact.permission ?? null };
  return fact.cause === undefined ? unread : { ...unread, cause: fact.cause };
}

export function notAsked(what: string, itOrThem: 'it' | 'them'): Unread {
  return { what, because: `GitHub was not asked for ${itOrThem}`, permission: null };
}

/** The files of a change, where neither a pull request nor git tells of them. @param whatFor which rule asks for them */
export function unknownFiles(whatFor: string | null): Unread {
  const asking = whatFor === null ? '' : `, which ${whatFor} asks for`;
  return {
    what: `the files that the change touches${asking}`,
    because: 'they are not known here',
    permission: null,
    cause: 'not-here',
  };
}

/** What helps where something could not be read: running the gate again only where the answer can be another one then. */
export function whatHelps(cause: Cause | undefined, isLocal = false): string {
  if (cause === 'not-here')
    return isLocal
      ? 'Give `--base REF` (the branch it will be merged into), so that git can tell.'
      : 'Bring the record in by a pull request: its files are known.';
  if (cause === 'no-facts-file') return 'Give the facts of a run with `--facts FILE`; docs/facts.md says how.';
  if (cause === 'beyond-limit')
    return 'There is too much to read, and running the gate again does not help: it has to become less.';
  if (cause === 'limit-used')
    return 'Run the gate again after that. If it happens often, give the gate a `token` of an app of its own, whose limit it shares with nobody.';
  return 'Run it again once it can be read.';
}

/** A request that GitHub failed to answer; what is tried again is likely to be answered. */
const FAILED = /^([A-Z]+ \S+): (5\d\d)\b/u;

/** A failed request is told by GitHub's number first; what was asked stands behind it, for whoever looks into it. */
export function sayWhy(what: string, because: string): string {
  const [, request, status] = FAILED.exec(because) ?? [];
  if (request === undefined || status === undefined) return `Could not read ${what}: ${because}`;
  return `GitHub did not answer (${status}). Could not read ${what} (${request}).`;
}

/** The same, where GitHub's own failure is told from the rest. */
export function whatHelpsNow(because: string, cause: Cause | undefined, isLocal = false): string {
  return FAILED.test(because) ? 'Run it again.' : whatHelps(cause, isLocal);
}

/** No `permissions:` of a job show who is in an organisation: that takes a token of its own. */
export function sayPermission(permission: string): string {
  return permission.startsWith('members: ')
    ? "Give the gate a `token` that may read the organisation's members (an app's, with `members: read`). The job's own token never may."
    : `Add \`${permission}\` to the \`permissions:\` of the gate's job.`;
}

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
  for (const { what, because, permission, cause } of unread) {
    if (said.has(what)) continue;
    said.add(what);
    findings.push({
      reason: permission === null ? 'evidence-unavailable' : 'permission-missing',
      level: isRefused ? 'notice' : 'error',
      change,
      message: sayWhy(what, because),
      remedy: permission === null ? whatHelpsNow(because, cause, isLocal) : sayPermission(permission),
      where: null,
      unread: { because, ...(cause === undefined ? {} : { cause }) },
    });
  }
  return findings;
}
