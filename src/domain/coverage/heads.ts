/**
 * The head of a pull request: which commits count as it, and since when. Dates come from GitHub's own clock, never from git.
 */

import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { earlierOf, isBefore, laterOf } from '../time/instants.ts';

/** The heads that a review may have been given on: the head, and what lies before it when only upkeep of records came after. */
export function effectiveHeads(pr: PullRequestFact): readonly string[] {
  const heads = [pr.head.sha];
  if (isUnavailable(pr.commits)) return heads;
  const bySha = new Map(pr.commits.map((commit) => [commit.sha, commit]));
  let commit = bySha.get(pr.head.sha);
  while (commit?.upkeep === true && commit.parents?.length === 1) {
    const parent: string | undefined = commit.parents[0];
    if (parent === undefined || heads.includes(parent)) break;
    commit = bySha.get(parent);
    if (commit === undefined) break;
    heads.push(parent);
  }
  return heads;
}

/**
 * By when a commit was in this pull request, by GitHub's own clock: when it became the head, or the first commit after it that did. null
 * where it is none of its commits, or nothing proves it.
 */
export function pushedBy(pr: PullRequestFact, commit: string): string | null {
  if (isUnavailable(pr.commits)) return null;
  const place = pr.commits.findIndex(({ sha }) => sha === commit);
  if (place < 0) return null;
  const known = pr.commits.slice(place).flatMap(({ sha }) => headSince(pr, sha) ?? []);
  const [first, ...more] = known;
  return first === undefined ? null : more.reduce(earlierOf, first);
}

/** When a commit last became the head of this pull request, by GitHub's own clock; null when nothing proves it. */
export function headSince(pr: PullRequestFact, commit: string): string | null {
  const observations = pr.head_observations;
  if (observations === undefined || isUnavailable(observations)) return null;
  // The merge fixes the head for good: who restores the branch afterwards pushes what was reviewed once more.
  const merged = pr.merged_at ?? null;
  const seen = observations.filter(({ sha, at }) => sha === commit && (merged === null || !isBefore(merged, at)));
  // A force-push event is only a lower bound: it can make the time later, it cannot be the only proof.
  if (!seen.some((observation) => observation.source !== 'head_ref_force_pushed')) return null;
  return seen.reduce((latest, observation) => laterOf(latest, observation.at), pr.created_at);
}
