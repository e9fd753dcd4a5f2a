/**
 * Who pushed what a pull request holds, by GitHub's own list of pushes. A name in a commit is whatever its maker wrote, so that who writes another's
 * there would be free to approve their own work; who pushed it is not theirs to choose. Of a fork GitHub shows no pushes.
 */
import type { Account, CommitFact, HeadObservation, PullRequestFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { isBefore } from '../time/instants.ts';

export type Push = { readonly sha: string; readonly actor: Account };

/** The first push of each commit that came as a head, where it brought more than the upkeep of records. */
export function pushesOf({ commits, head_observations: seen }: PullRequestFact): readonly Push[] {
  if (isUnavailable(commits) || seen === undefined || isUnavailable(seen)) return [];
  const firsts = firstPushes(seen);
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  return [...firsts].flatMap(([sha, { actor }]) => {
    const brought = broughtBy(sha, bySha, firsts);
    return actor && brought.some(({ upkeep }) => upkeep !== true) ? [{ sha, actor }] : [];
  });
}

/** Who puts a branch back later pushes the same commit once more, and brings nothing. */
function firstPushes(seen: readonly HeadObservation[]): ReadonlyMap<string, HeadObservation> {
  const firsts = new Map<string, HeadObservation>();
  for (const one of seen) {
    if (one.source !== 'activity') continue;
    const known = firsts.get(one.sha);
    if (known === undefined || isBefore(one.at, known.at)) firsts.set(one.sha, one);
  }
  return firsts;
}

/** A commit and those before it, as far as no push of their own brought them. */
function broughtBy(
  head: string,
  bySha: ReadonlyMap<string, CommitFact>,
  firsts: ReadonlyMap<string, HeadObservation>,
): readonly CommitFact[] {
  const brought = new Map<string, CommitFact>();
  const open = [head];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || brought.has(sha) || (sha !== head && firsts.has(sha))) continue;
    brought.set(sha, commit);
    open.push(...(commit.parents ?? []));
  }
  return [...brought.values()];
}
