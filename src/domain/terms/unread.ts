/** Facts that were needed and could not be read: what they are, and what helps. */

import type { Finding } from './finding.ts';
import type { Unavailable } from './generated/shapes.ts';

/** Why something is unread that only a pull request or git can tell. */
export const NOT_KNOWN_HERE = 'they are not known here';

/** A fact that was needed and could not be read. */
export type Unread = {
  readonly what: string;
  readonly because: string;
  readonly permission: string | null;
  /** True where it could only add a yes, so that it does not matter once the requirements are met. */
  readonly addsOnly?: boolean;
};

export function isUnavailable(fact: unknown): fact is Unavailable {
  return typeof fact === 'object' && fact !== null && 'unavailable' in fact;
}

export function unreadOf(what: string, fact: Unavailable): Unread {
  return { what, because: fact.unavailable, permission: fact.permission ?? null };
}

export function notAsked(what: string, itOrThem: 'it' | 'them'): Unread {
  return { what, because: `GitHub was not asked for ${itOrThem}`, permission: null };
}

export function unknownFiles(whatFor: string): Unread {
  return {
    what: `the files that the change touches, which ${whatFor} asks for`,
    because: NOT_KNOWN_HERE,
    permission: null,
  };
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
