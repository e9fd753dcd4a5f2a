/**
 * Facts that contradict themselves prove nothing: what is not whole is put down as unavailable before anything is decided, so that
 * it can never be taken for "there was none", and what is told in two ways makes the run undetermined.
 */

import { canonicalise } from '../terms/digest.ts';
import type { Facts, PullRequestFact, ReviewFact } from '../terms/generated/shapes.ts';
import { isUnavailable, type Unread } from '../terms/unread.ts';

/** The facts with `unavailable` in place of the lists that cannot be what GitHub said of the pull request. */
export function believable(facts: Facts): Facts {
  const pulls = facts.pull_requests.map(believablePull);
  return pulls.every((pull, index) => pull === facts.pull_requests[index]) ? facts : { ...facts, pull_requests: pulls };
}

function believablePull(pr: PullRequestFact): PullRequestFact {
  const commits = isUnavailable(pr.commits) || pr.commits.some(({ sha }) => sha === pr.head.sha) ? null : pr.commits;
  const twice = isUnavailable(pr.reviews) ? null : idGivenTwice(pr.reviews);
  if (commits === null && twice === null) return pr;
  const head = pr.head.sha.slice(0, 7);
  const noHead = commits?.length === 0 ? 'none are listed' : `the list does not hold its head ${head}`;
  return {
    ...pr,
    ...(commits === null ? {} : { commits: { unavailable: noHead } }),
    ...(twice === null ? {} : { reviews: { unavailable: `two of them have the id ${twice}` } }),
  };
}

function idGivenTwice(reviews: readonly ReviewFact[]): number | null {
  const seen = new Set<number>();
  for (const { id } of reviews) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** Pull requests that are told of in two ways, of which nobody can say which is so. */
export function contradictions(facts: Facts): readonly Unread[] {
  const first = new Map<number, PullRequestFact>();
  const unread: Unread[] = [];
  for (const pr of facts.pull_requests) {
    const known = first.get(pr.number);
    if (known === undefined) first.set(pr.number, pr);
    else if (canonicalise(known) !== canonicalise(pr))
      unread.push({
        what: `pull request #${pr.number}`,
        because: 'what GitHub said of it came twice, with different content',
        permission: null,
      });
  }
  return unread;
}
