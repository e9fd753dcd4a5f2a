/**
 * Which pull requests a record answers for, and whether every commit that goes out is answered for. Selecting a record is not
 * covering a commit: each one, the target always among them, must belong to a pull request whose record is authorised.
 */

import type { Finding } from '../terms/finding.ts';
import type { Facts, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { Decision } from '../terms/reasons.ts';
import { idOfPath } from '../terms/record-id.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { isSameName } from '../text/names.ts';
import { isGovernancePath, isPathMatch, isRecordPath, isWorkflowPath } from '../text/paths.ts';
import { effectiveHeads } from './heads.ts';
import { factOf, originNumber } from './origin.ts';
import { takenOver } from './retries.ts';
import { judgeTakenAway, takenAway } from './taken-away.ts';

/** That the origin of a record is not known; empty where it is, be it "none". Nothing is said of a checkout, where nobody is asked. */
export function unreadOriginOf(facts: Facts, record: ReadRecord): readonly Unread[] {
  const what = `the pull request that brought in ${record.value.id}`;
  const origin = factOf(facts, record)?.pull_request;
  if (origin === undefined) return [{ what, because: 'GitHub was not asked for it', permission: null }];
  return isUnavailable(origin) ? [unreadOf(what, origin)] : [];
}

/** Whether a record answers for a pull request: its own, what it covers, and what the change that it retries covered. */
export function isAnswerable(
  record: ReadRecord,
  pullRequest: number,
  facts: Facts,
  all: readonly ReadRecord[],
  depth = 0,
): boolean {
  if (originNumber(facts, record) === pullRequest) return true;
  const { covers, retries } = record.value;
  if (covers === 'since-last-deployment') return true;
  for (const covered of covers ?? []) {
    if (covered === `#${pullRequest}`) return true;
    const other = all.find(({ value }) => isSameName(value.id, covered));
    if (other !== undefined && other !== record && originNumber(facts, other) === pullRequest) return true;
  }
  if (retries === undefined || depth > 8) return false;
  const tried = takenOver(record, all, facts.now);
  return tried !== null && isAnswerable(tried, pullRequest, facts, all, depth + 1);
}

/** Whether a change to these files needs no record: only what the policy's scope excepts, or nothing but records and governance files. */
export function needsNoRecord(policy: CompletePolicy, files: readonly string[]): boolean {
  if (files.length === 0) return false;
  return files.every((file) => {
    if (isRecordPath(policy.records, file) || isGovernancePath(policy['configuration-items'], file)) return true;
    return !isWorkflowPath(file) && isPathMatch(policy.scope.except, file);
  });
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
  if (facts.landed === undefined || isUnavailable(facts.landed) || takenAway(facts)?.direction === 'behind') return [];
  const numbers = new Set(
    facts.landed.commits.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)),
  );
  return facts.pull_requests.filter((pr) => {
    if (!numbers.has(pr.number)) return false;
    const files = filesOf(pr);
    return files === null || !needsNoRecord(policy, files);
  });
}

export type CoverageQuestion = {
  readonly policy: CompletePolicy;
  readonly facts: Facts;
  readonly judged: readonly { readonly record: ReadRecord; readonly decision: Decision }[];
  readonly all: readonly ReadRecord[];
};

export function judgeCoverage(question: CoverageQuestion): {
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
} {
  const { facts, policy } = question;
  const { landed } = facts;
  if (landed === undefined) {
    return {
      findings: [],
      unread: [{ what: 'the commits that go out', because: 'GitHub was not asked for them', permission: null }],
    };
  }
  if (isUnavailable(landed)) return { findings: [], unread: [unreadOf('the commits that go out', landed)] };
  const findings: Finding[] = [];
  const unread: Unread[] = [];
  if (landed.since === null) {
    findings.push({
      reason: 'first-deployment',
      level: 'notice',
      change: null,
      message:
        'No successful deployment of this environment is known, so only the pull request of the commit itself is covered.',
      remedy: 'To cover more, set `coverage-since` in the policy to the commit where coverage starts.',
      where: null,
    });
  }
  // Whether at review it was let through or not: what a deleted record said is heard no more, so it must not go out unseen.
  const numbers = new Set(
    landed.commits.flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)),
  );
  for (const pr of facts.pull_requests.filter(({ number }) => numbers.has(number)))
    findings.push(
      ...deletedRecords(policy, pr).filter(
        ({ change }) => change === null || !question.all.some(({ value }) => isSameName(value.id, change)),
      ),
    );
  const target = facts.subject.sha;
  if (target === null || !landed.commits.some(({ sha }) => sha === target)) {
    findings.push(
      uncovered(
        target,
        'is not among the commits that were compared',
        'Run the gate again; if this stays, report it as a fault of the gate.',
      ),
    );
  }
  const away = takenAway(facts);
  if (away !== null) {
    const judgement = judgeTakenAway(away, question);
    findings.push(...judgement.findings);
    unread.push(...judgement.unread);
  }
  // Behind what the environment runs nothing arrives: the target went out with what is there.
  const arriving = away?.direction === 'behind' ? [] : landed.commits;
  for (const commit of arriving) {
    if (isUnavailable(commit.pull_requests)) {
      unread.push(unreadOf(`the pull requests of commit ${commit.sha.slice(0, 7)}`, commit.pull_requests));
      continue;
    }
    if (commit.differs !== undefined) {
      findings.push(
        uncovered(
          commit.sha,
          `does not have the content that was reviewed: ${commit.differs}`,
          'Bring the difference in by a pull request with a change record.',
        ),
      );
      continue;
    }
    if (commit.pull_requests.length === 0) {
      if (commit.files !== undefined && needsNoRecord(policy, commit.files)) continue;
      findings.push(
        uncovered(
          commit.sha,
          'belongs to no merged pull request',
          'Bring it in by a pull request with a change record.',
        ),
      );
      continue;
    }
    const reasons: string[] = [];
    const known = unread.length;
    let isAnswered = false;
    const isCovered = commit.pull_requests.some((number) => {
      const pr = facts.pull_requests.find((candidate) => candidate.number === number);
      if (pr === undefined) {
        unread.push({
          what: `pull request #${number}, to which commit ${commit.sha.slice(0, 7)} belongs`,
          because: 'GitHub was not asked for it',
          permission: null,
        });
        return false;
      }
      if (commit.sha === target && isInside(pr, target)) {
        reasons.push(`it lies inside pull request #${number}, whose head was reviewed and not what lies before it`);
        return false;
      }
      const files = filesOf(pr);
      if (
        files !== null &&
        needsNoRecord(policy, files) &&
        (commit.files === undefined || needsNoRecord(policy, commit.files))
      )
        return true;
      const answering = question.judged.filter(({ record }) => isAnswerable(record, number, facts, question.all));
      if (answering.some(({ decision }) => decision === 'authorised')) return true;
      const unknown =
        answering.length > 0 ? [] : question.judged.flatMap(({ record }) => unreadOriginOf(facts, record));
      // Whether it needs a record, and which it brings in, is told by its files.
      if (answering.length === 0 && isUnavailable(pr.files))
        unknown.push(unreadOf(`the files of pull request #${number}`, pr.files));
      if (unknown.length > 0) {
        unread.push(...unknown);
        return false;
      }
      isAnswered ||= answering.some(({ decision }) => decision !== 'not-required');
      const own = question.all.filter((record) => originNumber(facts, record) === number);
      reasons.push(
        answering.length === 0
          ? own.length === 0
            ? `pull request #${number} has no change record`
            : `pull request #${number} has ${listAnd(own.map(({ value }) => value.id))}, which covers nothing here`
          : `pull request #${number} has ${answering.map(({ record, decision }) => `${record.value.id}, which is ${decision}`).join(' and ')}`,
      );
      return false;
    });
    // One that could not be read might have covered it.
    if (isCovered || reasons.length === 0 || unread.length > known) continue;
    const finding = uncovered(
      commit.sha,
      `is not covered: ${reasons.join('; ')}`,
      'Give the pull request a change record, or name it under `covers` in one that is authorised.',
    );
    // Where a record that is judged here answers for it, that record's own decision already counts; it may only be awaiting.
    const remedy = 'Nothing to do here: the commit is covered as soon as that record is authorised.';
    findings.push(isAnswered ? { ...finding, level: 'notice', remedy } : finding);
  }
  return { findings, unread };
}

/**
 * Whether a commit is one of a pull request's own and not its head. Its content was never what was approved: a later commit of the
 * same pull request may have taken back what it does, and the list of files shows only what is left at the end.
 */
function isInside(pr: PullRequestFact, sha: string): boolean {
  if (isUnavailable(pr.commits)) return false;
  return pr.commits.some((commit) => commit.sha === sha) && !effectiveHeads(pr).includes(sha);
}

function uncovered(sha: string | null, message: string, remedy: string): Finding {
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
  const findings: Finding[] = [];
  // Of a merge group every commit must be of one of its pull requests.
  if (facts.landed !== undefined && !isUnavailable(facts.landed)) {
    for (const commit of facts.landed.commits) {
      if (commit.differs !== undefined)
        findings.push(
          uncovered(
            commit.sha,
            `does not have the content that was reviewed: ${commit.differs}`,
            'Take the pull request out of the queue and bring it up to date.',
          ),
        );
      else if (isUnavailable(commit.pull_requests) || commit.pull_requests.length === 0)
        findings.push(
          uncovered(
            commit.sha,
            'of the merge group belongs to none of its pull requests',
            'Take the group apart and queue its pull requests again.',
          ),
        );
    }
  }
  for (const number of facts.review_of ?? []) {
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    const files = pr === undefined ? null : filesOf(pr);
    if (pr !== undefined) findings.push(...deletedRecords(policy, pr));
    if (files !== null && needsNoRecord(policy, files)) continue;
    if (judged.some((record) => isAnswerable(record, number, facts, all))) continue;
    // Whether it needs a record, and which it brings in, is not known; that its files could not be read is said of the run.
    if (files === null) continue;
    const named = judged.map(({ value }) => value.id);
    if (named.length === 0 && facts.review_of?.length === 1) continue;
    findings.push({
      reason: named.length === 0 ? 'record-missing' : 'commit-not-covered',
      level: 'error',
      change: null,
      message: `Pull request #${number} has no change record of its own${named.length === 0 ? '' : `, and ${named.join(', ')} ${named.length === 1 ? 'does' : 'do'} not cover it`}.`,
      remedy: `Add a record in pull request #${number}, or write "#${number}" under \`covers\` in a record that is meant to cover it.`,
      where: null,
    });
  }
  return findings;
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
