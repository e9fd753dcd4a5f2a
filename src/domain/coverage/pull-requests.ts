/**
 * The pull requests that a record is judged through: which they are, which of them need the approvals, what they touch, and
 * whether they are in a state that can authorise anything.
 */

import type { Finding } from '../terms/finding.ts';
import type { Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { includesName } from '../text/names.ts';
import { isRecordPath } from '../text/paths.ts';
import { filesOf, isAnswerable, pullRequestsGoingOut } from './coverage.ts';
import { commitsLanded, coversOf, isCommitNamed, numberIn } from './covers.ts';
import { branchBringersOf, bringersOf, originOf } from './origin.ts';
import { takenAway } from './taken-away.ts';

export function isLocal(world: World): boolean {
  return world.facts.subject.event === 'local';
}

/** All pull requests that a record answers for here: its own, and those that are reviewed or go out with it. */
export function pullRequestsOf(world: World, record: ReadRecord, all: RecordIndex): readonly PullRequestFact[] {
  const { facts, policy, stage } = world;
  const origin = originOf(facts, record);
  const own = origin === null ? [] : [origin];
  const isAnswered = ({ number }: PullRequestFact): boolean => isAnswerable(record, number, facts, all);
  if (stage !== 'review')
    return unique([
      ...own,
      ...pullRequestsGoingOut(policy, facts).filter(
        (pr) => isAnswered(pr) && !isChangeOfItsOwn(world, record, pr.number),
      ),
    ]);
  // A record that is selected by a trailer is judged for the pull request that selects it, too.
  const reviewed = facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
  return unique([...own, ...(facts.review_of?.length === 1 ? reviewed : reviewed.filter(isAnswered))]);
}

/** Of all since the last deployment what is a change without a file is judged as that, by its model, and asks nobody else for approval. */
function isChangeOfItsOwn({ judged }: World, { value }: ReadRecord, number: number): boolean {
  return value.covers === 'since-last-deployment' && judged.some(({ raisedIn }) => raisedIn === number);
}

/**
 * The pull requests that each need the approvals; null stands for what no pull request brought in, where only other evidence
 * counts. Reviews of the code bind nothing of a record that lies elsewhere, so the record's own place is always among them.
 */
export function approvedThrough(
  { policy, facts, stage }: World,
  record: ReadRecord,
  origin: PullRequestFact | null,
  pullRequests: readonly PullRequestFact[],
): readonly (PullRequestFact | null)[] {
  // A copy of the record on a branch says nothing of what came to that branch with it.
  const copies = branchBringersOf(facts, record);
  if (policy.approvals['binds-to'] === 'record')
    return [
      origin,
      ...pullRequests.filter((pr) => {
        const isAnothers = stage === 'deploy' && isOfAnother(record, pr.number, facts);
        return pr !== origin && (copies.includes(pr.number) || isAnothers);
      }),
    ];
  return origin === null ? [null, ...pullRequests] : pullRequests;
}

function unique(pullRequests: readonly PullRequestFact[]): readonly PullRequestFact[] {
  return pullRequests.filter((one, index) => pullRequests.findIndex(({ number }) => number === one.number) === index);
}

/**
 * Whether a record leads to a pull request by another record alone: one that it names by its id, or tries again. What that one says, and who
 * changed it since, is no part of the digest that was approved.
 */
export function isOfAnother(record: ReadRecord, number: number, facts: Facts): boolean {
  if (record.value.covers === 'since-last-deployment') return false;
  if (bringersOf(facts, record).includes(number)) return false;
  return coversOf(record).every((entry) => numberIn(entry) !== number);
}

/** The commits that go out and that a record names by their SHA; those of pull requests are known by these. */
export function commitsNamed(record: ReadRecord, facts: Facts): readonly LandedCommit[] {
  if (takenAway(facts)?.direction === 'behind') return [];
  return commitsLanded(facts).filter(({ sha }) => isCommitNamed(record, sha));
}

/** Every path that is touched, null where that is not known. */
export function filesOfAll(
  world: World,
  pullRequests: readonly PullRequestFact[],
  commits: readonly LandedCommit[] = [],
): readonly string[] | null {
  if (pullRequests.length === 0 && commits.length === 0) return world.localFiles;
  const files: string[] = [];
  for (const commit of commits) {
    const known = filesOfCommit(commit, world.facts);
    if (known === null) return null;
    files.push(...known);
  }
  for (const pr of pullRequests) {
    const own = filesOf(pr);
    if (own === null) return null;
    files.push(...own);
  }
  return files;
}

/**
 * Of a commit that is what a pull request brought, what that one touches is more than what the commit does. One that is not (an earlier commit,
 * another content) may do what its pull request lists nowhere.
 */
function filesOfCommit({ files, differs, pull_requests }: LandedCommit, facts: Facts): readonly string[] | null {
  if (files !== undefined) return files;
  if (differs !== undefined) return null;
  if (isUnavailable(pull_requests) || pull_requests.length === 0) return null;
  const own = facts.pull_requests.filter(({ number }) => pull_requests.includes(number)).map(filesOf);
  return own.length === 0 || own.includes(null) ? null : own.flatMap((paths) => paths ?? []);
}

/** What a standard change may touch beside what its model reaches to: records, and never the rules that it is judged by. */
export function isOwnFile(world: World, file: string): boolean {
  return isRecordPath(world.policy.records, file);
}

export function notCovered(world: World, record: ReadRecord): readonly Finding[] {
  const { environment } = world;
  if (environment === null || includesName(record.value.environments, environment)) return [];
  return [
    {
      reason: 'environment-not-covered',
      level: 'error',
      change: record.value.id,
      message: `${record.value.id} is for ${record.value.environments.join(', ')} and not for ${environment}.`,
      remedy: `Write a record for ${environment}, or add it under \`environments\` and have the record approved again.`,
      where: { file: record.path, pointer: ['environments'] },
    },
  ];
}

/** Draft, closed and unmerged pull requests do not authorise. */
export function judgePullRequests(
  world: World,
  record: ReadRecord,
  pullRequests: readonly PullRequestFact[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const pr of pullRequests) {
    const isUnderReview = world.stage === 'review' && (world.facts.review_of ?? []).includes(pr.number);
    const isMerged = pr.merged_at !== null && pr.merged_at !== undefined;
    if (isUnderReview ? pr.state === 'open' && !pr.draft : isMerged) continue;
    const state = pr.state === 'closed' ? 'closed without being merged' : pr.draft ? 'a draft' : 'open, and not merged';
    findings.push({
      reason: 'pull-request-not-open',
      level: 'error',
      change: record.value.id,
      message: isMerged
        ? `Pull request #${pr.number} is merged already, so there is nothing more to review in it.`
        : `Pull request #${pr.number} is ${state}, so it does not authorise ${isUnderReview ? 'anything' : 'a deployment'}.`,
      remedy: wayOn(pr, isMerged),
      where: null,
    });
  }
  return findings;
}

/** What was merged is not put forward anew, and neither is what is closed: both go on as they are, or by a record. */
function wayOn({ number, state, draft }: PullRequestFact, isMerged: boolean): string {
  if (isMerged)
    return `Nothing has to be done here: a deployment is judged by what was merged. If it was merged without an approval that it needs, a change record names it (\`covers: ["#${number}"]\`), and is approved and merged.`;
  if (state === 'closed') return 'Nothing of it goes out as it is. Reopen it if it is still wanted.';
  return draft ? 'Mark the pull request as ready for review.' : 'Merge the pull request first.';
}
