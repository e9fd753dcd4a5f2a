/**
 * Why a review does not count. It counts for what was the head when it was given: the commit alone proves nothing, since GitHub moves it on
 * some force pushes, so the time at which the commit became the head must be known and earlier.
 */

import { effectiveHeads, headSince } from '../coverage/heads.ts';
import { factOf } from '../coverage/origin.ts';
import { shiftSince, shiftsOf } from '../coverage/timeline-events.ts';
import type { PullRequestFact, ReviewFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import { sayDuration } from '../terms/words.ts';
import { addTo, isBefore } from '../time/instants.ts';
import { doubtConfirmation } from './confirmation.ts';
import type { Doubt, VoteQuestion } from './votes.ts';

/** How far GitHub's clocks may disagree; an approval later than now plus this is dated in the future. */
const CLOCK_TOLERANCE = 'PT120S';

/** Whether an approval is dated after now, by more than clocks may disagree. */
export function isFuture(question: Pick<VoteQuestion, 'now'>, at: string): boolean {
  return isBefore(addTo(question.now, CLOCK_TOLERANCE), at);
}

export function doubtReview(question: VoteQuestion, pr: PullRequestFact, review: ReviewFact): Doubt | null {
  const who = review.user?.login ?? 'The reviewer';
  const again = `${who} approves pull request #${pr.number} again as it is now.`;
  if (review.submitted_at === null || review.commit_id === null) {
    return {
      reason: 'approval-unproven',
      message: `GitHub gives no time or no commit for the review by ${who}.`,
      remedy: again,
    };
  }
  if (isFuture(question, review.submitted_at)) {
    return {
      reason: 'approval-unproven',
      message: `The review by ${who} is dated ${review.submitted_at}, which is still to come (it is now ${question.now}).`,
      remedy: again,
    };
  }
  return (
    doubtBinding(question, pr, review.commit_id, who, again) ??
    doubtHeadTime(pr, review.commit_id, review.submitted_at, who, again) ??
    doubtConfirmation(question, pr, review, review.commit_id, who) ??
    doubtAge(question, review.submitted_at, who, again)
  );
}

function doubtBinding(
  question: VoteQuestion,
  pr: PullRequestFact,
  commit: string,
  who: string,
  again: string,
): Doubt | null {
  if (question.policy.approvals['binds-to'] === 'commit' && !effectiveHeads(pr).includes(commit)) {
    return {
      reason: 'approval-stale',
      message: `${who} approved commit ${commit.slice(0, 7)}. Since then pull request #${pr.number} has moved on to ${pr.head.sha.slice(0, 7)}.`,
      remedy: again,
    };
  }
  // There is no record in it that could have been another.
  if (question.record.raisedIn !== undefined) return null;
  // Whatever it binds to: what was approved is the record as it is now, and not as it was before somebody edited it at the merge.
  if (factOf(question.facts, question.record)?.pull_request !== pr.number) return null;
  const known = pr.record_digests?.find((entry) => entry.commit === commit && entry.path === question.record.path);
  if (known?.digest === question.record.digest) return null;
  return {
    reason: 'approval-stale',
    message:
      known === undefined
        ? `${who} approved commit ${commit.slice(0, 7)}, and the record could not be compared with what it was there.`
        : `${who} approved commit ${commit.slice(0, 7)}, where the record said something else.`,
    // What is on the branch was never at its head, so that looking at the head again shows something else.
    remedy:
      known !== undefined && commit === pr.head.sha && pr.state !== 'open' ? inOneOfItsOwn(who, pr.number) : again,
  };
}

/** What a review of a pull request needs before it can be dated, and of what it is then; null where it can be. */
export function undatable(pr: PullRequestFact): { readonly what: string; readonly when: string } | null {
  // Where the list could not be read, the run says so, and nothing that anybody approves helps.
  if (pr.head_observations === undefined || isUnavailable(pr.head_observations)) return null;
  if (headSince(pr, pr.head.sha) !== null) return null;
  return pr.state === 'open'
    ? { what: `pull request #${pr.number}`, when: ' after a workflow of `pull_request` has run on it' }
    : {
        what: 'a pull request of its own',
        when: `: it adds \`covers: ["#${pr.number}"]\` to the record, and its approval counts for #${pr.number} too (of that one GitHub no longer shows when its head appeared)`,
      };
}

/** A way that is left where nothing more can be done in a pull request, since it is merged. */
function inOneOfItsOwn(who: string, number: number): string {
  return `#${number} is merged, so approving it again would not help. A new pull request adds \`covers: ["#${number}"]\` to the record, and ${who} approves that one, which counts for both.`;
}

function doubtHeadTime(
  pr: PullRequestFact,
  commit: string,
  submitted: string,
  who: string,
  again: string,
): Doubt | null {
  const shifted = doubtPair(pr, submitted, who, again);
  if (shifted !== null) return shifted;
  const since = headSince(pr, commit);
  if (since === null) {
    return {
      reason: 'approval-unproven',
      message: `It is not known when ${commit.slice(0, 7)} became the head of pull request #${pr.number}, so nobody can tell whether ${who} approved it before or after.`,
      remedy:
        pr.state === 'open' || pr.head_observations === undefined
          ? `${who} approves again once a workflow of \`pull_request\` has run on it. A push starts one; so does closing the pull request and opening it again.`
          : inOneOfItsOwn(who, pr.number),
    };
  }
  if (isBefore(since, submitted)) return null;
  return {
    reason: 'approval-stale',
    message: `${who} approved at ${submitted}, before ${commit.slice(0, 7)} became the head of pull request #${pr.number} at ${since}.`,
    remedy: again,
  };
}

/** What was approved is the pair of base and head; null where it is known to mean what it meant. */
export function doubtPair(pr: PullRequestFact, given: string, who: string, again: string): Doubt | null {
  const shifts = shiftsOf(pr);
  if (shifts === null) {
    return {
      reason: 'approval-unproven',
      message: `It is not known whether the base of pull request #${pr.number} changed after ${who} approved.`,
      remedy: 'Run the gate again once its timeline can be read. Another approval would not help.',
    };
  }
  const shift = shiftSince(shifts, given);
  if (shift === null) return null;
  const unknown = shift.isKnown
    ? ''
    : ', which this release of change-gate does not know: base or head may have changed';
  if (shift.at === null) {
    return {
      reason: 'approval-unproven',
      message: `${who} approved pull request #${pr.number} at ${given}. GitHub gives no time for what happened to it: ${shift.what}${unknown}.`,
      remedy:
        pr.state === 'open'
          ? 'Open a new pull request of the same branch, or use a release of change-gate that knows the event.'
          : `Use a release of change-gate that knows the event, or name it in a change record (\`covers: ["#${pr.number}"]\`) that is approved and merged.`,
    };
  }
  return {
    reason: 'approval-stale',
    message: `${who} approved pull request #${pr.number} into ${pr.base.ref} at ${given}. After that ${shift.what}, at ${shift.at}${unknown}.`,
    remedy: again,
  };
}

export function doubtAge(
  question: Pick<VoteQuestion, 'policy' | 'now'>,
  at: string,
  who: string,
  again: string,
): Doubt | null {
  const until = addTo(at, question.policy.approvals['valid-for']);
  if (isBefore(question.now, until)) return null;
  return {
    reason: 'approval-expired',
    message: `${who} approved at ${at}. An approval is valid for ${sayDuration(question.policy.approvals['valid-for'])}, so this one ended at ${until}.`,
    remedy: again,
  };
}
