/**
 * Which pull requests a record answers for, which of them need no record, and whether each pull request under review has one.
 */

import type { Finding } from '../terms/finding.ts';
import { pathsFor } from '../terms/gate-mode.ts';
import type { Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { idOfPath } from '../terms/record-id.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isGovernancePath, isPathMatch, isRecordPath, isWorkflowPath } from '../text/paths.ts';
import { isPullRequestNamed, pullRequestsLanded } from './covers.ts';
import { bringersOf, factOf } from './origin.ts';
import { takenOver } from './retries.ts';
import { takenAway } from './taken-away.ts';

/** That the origin of a record is not known; empty where it is, be it "none". Nothing is said of a checkout, where nobody is asked. */
export function unreadOriginOf(facts: Facts, record: ReadRecord): readonly Unread[] {
  const what = `the pull request that brought in ${record.value.id}`;
  const fact = factOf(facts, record);
  const origin = fact?.pull_request;
  if (origin === undefined) return [notAsked(what, 'it')];
  if (isUnavailable(origin)) return [unreadOf(what, origin)];
  const further = fact?.brought_by;
  return isUnavailable(further) ? [unreadOf(`which pull requests changed ${record.value.id}`, further)] : [];
}

/** Whether a record answers for a pull request: its own, what it covers, and what the change that it retries covered. */
export function isAnswerable(
  record: ReadRecord,
  pullRequest: number,
  facts: Facts,
  all: readonly ReadRecord[],
  depth = 0,
): boolean {
  if (bringersOf(facts, record).includes(pullRequest)) return true;
  const { covers, retries } = record.value;
  if (covers === 'since-last-deployment') return true;
  if (isPullRequestNamed(record, pullRequest, facts, all)) return true;
  if (retries === undefined || depth > 8) return false;
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
    return files === null || !isNoPart(policy, facts, files);
  });
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

/** At review: every pull request under review needs a record that answers for it, or nothing that needs one; no record is deleted. */
export function judgeReviewed(
  policy: CompletePolicy,
  facts: Facts,
  judged: readonly ReadRecord[],
  all: readonly ReadRecord[],
): readonly Finding[] {
  return [
    ...judgeMergeGroup(facts),
    ...(facts.review_of ?? []).flatMap((number) => {
      const pr = facts.pull_requests.find((candidate) => candidate.number === number);
      const files = pr === undefined ? null : filesOf(pr);
      const deleted = pr === undefined ? [] : deletedRecords(policy, pr);
      // Whether it needs a record, and which it brings in, is not known; that its files could not be read is said of the run.
      const isAnswered =
        files === null ||
        needsNoRecord(policy, files) ||
        judged.some((record) => isAnswerable(record, number, facts, all));
      return isAnswered ? deleted : [...deleted, ...unanswered(number, facts, judged)];
    }),
  ];
}

/** Of a merge group every commit must be of one of its pull requests. */
function judgeMergeGroup({ landed }: Facts): readonly Finding[] {
  if (landed === undefined || isUnavailable(landed)) return [];
  return landed.commits.flatMap(({ sha, differs, pull_requests }) => {
    if (differs !== undefined) {
      const remedy = 'Take the pull request out of the queue and bring it up to date.';
      return [uncovered(sha, `does not have the content that was reviewed: ${differs}`, remedy)];
    }
    if (!isUnavailable(pull_requests) && pull_requests.length > 0) return [];
    const remedy = 'Take the group apart and queue its pull requests again.';
    return [uncovered(sha, 'of the merge group belongs to none of its pull requests', remedy)];
  });
}

/** That nothing at all was found for the only pull request is said of the run. */
function unanswered(number: number, facts: Facts, judged: readonly ReadRecord[]): readonly Finding[] {
  const named = judged.map(({ value }) => value.id);
  if (named.length === 0 && facts.review_of?.length === 1) return [];
  return [
    {
      reason: named.length === 0 ? 'record-missing' : 'commit-not-covered',
      level: 'error',
      change: null,
      message: `Pull request #${number} has no change record of its own${named.length === 0 ? '' : `, and ${named.join(', ')} ${named.length === 1 ? 'does' : 'do'} not cover it`}.`,
      remedy: `Add a record in pull request #${number}, or write "#${number}" under \`covers\` in a record that is meant to cover it.`,
      where: null,
    },
  ];
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
        message: `Pull request #${pr.number} deletes the change record ${before}; records are kept.`,
        remedy: 'Put the file back. A change that is no longer wanted gets `withdrawn`.',
        where: null,
      },
    ];
  });
}
