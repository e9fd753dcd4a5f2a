/**
 * What is known of the commits that go out, from what was read for them: a commit that was made at the merge and is what was reviewed changes
 * the files that its pull request lists and no others, so that where none of those goes away it moved nothing either.
 */
import type { Facts, Landed, PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { KnownCommits } from './origin.ts';

/** What a list says of files that stay where they are. */
const STAYS = ['added', 'modified', 'changed'];

export function knownCommits({ landed, pull_requests: pulls }: Facts): KnownCommits {
  if (landed === undefined || isUnavailable(landed)) return { since: null, onlyAdds: () => false };
  const since = landed.direction === 'ahead' ? landed.since : null;
  return { since, onlyAdds: (commit) => addsOnly(commit, landed, pulls) };
}

function addsOnly(sha: string, { commits }: Landed, pulls: readonly PullRequestFact[]): boolean {
  const commit = commits.find((one) => one.sha === sha);
  if (commit === undefined || commit.differs !== undefined || isUnavailable(commit.pull_requests)) return false;
  const [number, ...more] = commit.pull_requests;
  const pull = pulls.find((one) => one.number === number);
  if (pull === undefined || more.length > 0 || isUnavailable(pull.files) || isUnavailable(pull.commits)) return false;
  if (!pull.files.every(({ status, previous_filename }) => STAYS.includes(status) && previous_filename === undefined))
    return false;
  const [parent, ...others] = commit.parents ?? [];
  if (parent === undefined || others.length > 0) return false;
  const own = new Set(pull.commits.map((one) => one.sha));
  // Of several commits each may have moved what the one before it added.
  if (own.has(sha)) return own.size === 1;
  if (pull.merge_commit_sha !== sha) return false;
  // A rebase puts several on the branch, of which this would be the last; of one commit it makes one.
  const before = commits.find((one) => one.sha === parent)?.pull_requests;
  if (before === undefined) return own.size === 1;
  return !isUnavailable(before) && !before.includes(pull.number);
}
