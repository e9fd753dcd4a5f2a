/** The line by which a review at a high level says what it approves: this record, at this commit, in this pull request. */

import { shortBindingDigest } from '../terms/digest.ts';
import type { PullRequestFact, ReviewFact } from '../terms/generated/shapes.ts';
import { compareInstants } from '../time/instants.ts';
import type { Doubt, VoteQuestion } from './votes.ts';

export function doubtConfirmation(
  question: VoteQuestion,
  pr: PullRequestFact,
  review: ReviewFact,
  commit: string,
  who: string,
): Doubt | null {
  // Of a change without a file nothing is confirmed: its model was approved, and a review only says that a person looked.
  if (question.record.raisedIn !== undefined || !question.policy.approvals.confirm.includes(question.risk)) return null;
  const line = confirmationLine(question, pr, commit);
  const remedy = `${who} approves again with this line in the review: ${line}`;
  const hasLine = review.body.split(/\r\n|\r|\n/).some((text) => text.trim() === line);
  if (!hasLine) {
    return {
      reason: 'approval-unconfirmed',
      message: `At ${question.risk} risk a review counts only with the confirmation line. The review by ${who} lacks it.`,
      remedy,
    };
  }
  const updated = review.updated_at ?? null;
  if (updated === null) {
    return {
      reason: 'approval-unconfirmed',
      message: `It is not known whether the review by ${who} was edited.`,
      remedy,
    };
  }
  if (review.submitted_at === null || compareInstants(updated, review.submitted_at) !== 0) {
    return {
      reason: 'approval-unconfirmed',
      message: `The review by ${who} was edited at ${updated}, after it was submitted.`,
      remedy,
    };
  }
  return null;
}

/** The line that confirms an approval of this record at this commit of this pull request. */
export function confirmationLine(
  question: Pick<VoteQuestion, 'record' | 'facts'>,
  pr: PullRequestFact,
  commit: string,
): string {
  const digest = shortBindingDigest({
    repositoryId: question.facts.repository.id,
    pullRequest: pr.number,
    baseRef: pr.base.ref,
    headSha: commit,
    recordPath: question.record.path,
    recordDigest: question.record.digest,
  });
  return `change-gate approve ${question.record.value.id} ${digest}`;
}
