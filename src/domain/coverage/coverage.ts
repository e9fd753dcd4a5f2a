/**
 * Which pull requests a record answers for, and which of them need no record.
 */

import type { Finding } from '../terms/finding.ts';
import { pathsFor } from '../terms/gate-mode.ts';
import type { Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { idOfPath } from '../terms/record-id.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isGovernancePath, isPathMatch, isRecordPath, isWorkflowPath } from '../text/paths.ts';
import { commitsLanded, isPullRequestNamed, pullRequestsLanded } from './covers.ts';
import { bringersOf, factOf, originNumber, wentOutFrom } from './origin.ts';
import { MOST_ATTEMPTS, takenOver } from './retries.ts';
import { takenAway } from './taken-away.ts';

/** That the origin of a record is not known; empty where it is, be it "none". Nothing is said of a checkout, where nobody is asked. */
export function unreadOriginOf(facts: Facts, record: ReadRecord): readonly Unread[] {
  const what = `the pull request that brought in ${record.value.id}`;
  const fact = factOf(facts, record);
  const origin = fact?.pull_request;
  if (origin === undefined) return [notAsked(what, 'it')];
  if (isUnavailable(origin)) return [unreadOf(what, origin)];
  return [fact?.brought_by, fact?.brought_to_branch_by].flatMap((further) =>
    isUnavailable(further) ? [unreadOf(`which pull requests changed ${record.value.id}`, further)] : [],
  );
}

/** Whether a record answers for a pull request: its own, what it covers, and what the change that it retries covered. */
export function isAnswerable(
  record: ReadRecord,
  pullRequest: number,
  facts: Facts,
  all: RecordIndex,
  depth = 0,
): boolean {
  const way = wentOutFrom(facts, record);
  // What did its work on another branch stands for exactly that here, and for nothing that comes along, be it in the same group.
  if (way !== null) {
    const isBringing = facts.review_of?.includes(pullRequest) === true && originNumber(facts, record) === pullRequest;
    return Array.isArray(way.unlike) && way.unlike.length === 0 && isBringing;
  }
  if (bringersOf(facts, record).includes(pullRequest)) return true;
  const { covers, retries } = record.value;
  if (covers === 'since-last-deployment') return true;
  if (isPullRequestNamed(record, pullRequest, facts, all)) return true;
  if (retries === undefined || depth >= MOST_ATTEMPTS) return false;
  const tried = takenOver(record, all, facts.now);
  return tried !== null && isAnswerable(tried, pullRequest, facts, all, depth + 1);
}

/**
 * Whether a change to these files needs no record: only what the policy's scope excepts, nothing but records and governance files, or
 * nothing that goes out to the environment. A workflow is never left out: it acts, wherever it lies.
 * @param environment whose `paths` say what goes out there; null at review, where every environment of the record is meant
 */
export function needsNoRecord(
  policy: CompletePolicy,
  files: readonly string[],
  environment: string | null = null,
): boolean {
  if (files.length === 0) return false;
  const paths = environment === null ? null : pathsFor(policy, environment);
  return files.every((file) => {
    if (isRecordPath(policy.records, file) || isGovernancePath(policy['configuration-items'], file)) return true;
    if (isWorkflowPath(file)) return false;
    return isPathMatch(policy.scope.except, file) || (paths !== null && !isPathMatch(paths, file));
  });
}

/** The same for a deployment, whose environment the facts name. */
export function isNoPart(policy: CompletePolicy, facts: Facts, files: readonly string[]): boolean {
  return needsNoRecord(policy, files, facts.subject.environment ?? null);
}

/** The paths that a pull request touches, both names of what was moved; null when they could not be read. */
export function filesOf(pr: PullRequestFact): readonly string[] | null {
  if (isUnavailable(pr.files)) return null;
  return pr.files.flatMap(({ filename, previous_filename }) =>
    previous_filename ? [filename, previous_filename] : [filename],
  );
}

/** The pull requests whose commits go out and that need a record; empty when the range is not known. */
export function pullRequestsGoingOut(policy: CompletePolicy, facts: Facts): readonly PullRequestFact[] {
  // Behind what the environment runs nothing arrives: what the target's own record says was heard when it went out.
  if (takenAway(facts)?.direction === 'behind') return [];
  return pullRequestsLanded(facts).filter((pr) => {
    const files = filesOf(pr);
    return !isRunningAlready(pr.number, facts) && (files === null || !isNoPart(policy, facts, files));
  });
}

/** Whether all that a pull request brings here is what the environment runs already: a hotfix that comes back to the branch. */
function isRunningAlready(number: number, facts: Facts): boolean {
  return commitsLanded(facts)
    .filter(({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.includes(number))
    .every((commit) => commit.runs_already === true);
}

export function uncovered(sha: string | null, message: string, remedy: string): Finding {
  return {
    reason: 'commit-not-covered',
    level: 'error',
    change: null,
    message: `${sha === null ? 'The commit to be deployed' : `Commit ${sha.slice(0, 7)}`} ${message}.`,
    remedy,
    where: null,
  };
}

/** A deleted record would take with it a withdrawal, an outcome, or what an emergency still owes. */
export function deletedRecords(policy: CompletePolicy, pr: PullRequestFact): readonly Finding[] {
  if (isUnavailable(pr.files)) return [];
  return pr.files.flatMap(({ filename, status, previous_filename }): readonly Finding[] => {
    const before = status === 'removed' ? filename : (previous_filename ?? null);
    if (before === null || !isRecordPath(policy.records, before)) return [];
    const isMoved =
      status !== 'removed' && isRecordPath(policy.records, filename) && idOfPath(filename) === idOfPath(before);
    if (isMoved) return [];
    return [
      {
        reason: 'record-missing',
        level: 'error',
        change: idOfPath(before),
        message: `Pull request #${pr.number} deletes the change record ${before}. Records are kept, also when a change is reverted.`,
        remedy: sayPutBack(pr, before),
        where: null,
      },
    ];
  });
}

/** What a shell takes as it is written; a branch and a path are their author's, and a command is followed. */
const PLAIN = /^(?!-)[A-Za-z0-9._/@-]+$/;

/** GitHub's own button to revert takes the record along: before the merge it stays by one command, afterwards it has to come back. */
function sayPutBack({ number, merged_at, base }: PullRequestFact, path: string): string {
  const wanted = 'A change that is no longer wanted gets `withdrawn`, and one that was backed out gets its `outcome`.';
  const isMerged = merged_at !== null && merged_at !== undefined;
  const from = isMerged ? base.sha : `origin/${base.ref}`;
  const fetched = isMerged ? '' : `git fetch origin ${base.ref} && `;
  const command = PLAIN.test(path) && PLAIN.test(from) ? ` (\`${fetched}git checkout ${from} -- ${path}\`)` : '';
  return isMerged
    ? `Put the file back${command} by a pull request, merge it, and run the gate's job again. ${wanted}`
    : `On the branch of #${number} put the file back${command}, commit and push it. ${wanted}`;
}
