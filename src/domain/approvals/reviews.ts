/**
 * Pull-request reviews as votes. A review counts for what was the head when it was given: the commit alone proves nothing, since
 * GitHub moves it on some force pushes, so the time at which the commit became the head must be known and earlier.
 */

import { effectiveHeads, headSince } from '../coverage/heads.ts';
import { factOf } from '../coverage/origin.ts';
import { meaningOf, shiftSince, shiftsOf } from '../coverage/timeline-events.ts';
import type { Directory } from '../register/people.ts';
import { shortBindingDigest } from '../terms/digest.ts';
import type { PullRequestFact, ReviewFact, TimelineFact } from '../terms/generated/shapes.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { addTo, compareInstants, isBefore } from '../time/instants.ts';
import { accountOf, type Dismissal, type Doubt, type Vote, type VoteQuestion, type Votes, voterKey } from './votes.ts';

/** How far GitHub's clocks may disagree; an approval later than now plus this is dated in the future. */
const CLOCK_TOLERANCE = 'PT120S';

/** Whether an approval is dated after now, by more than clocks may disagree. */
export function isFuture(question: Pick<VoteQuestion, 'now'>, at: string): boolean {
  return isBefore(addTo(question.now, CLOCK_TOLERANCE), at);
}

type Decisive = ReviewFact & { readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED' };

export function collectReviewVotes(question: VoteQuestion): Votes {
  const pr = question.pullRequest;
  if (pr === null) return { votes: [], unread: [] };
  if (isUnavailable(pr.reviews))
    return { votes: [], unread: [unreadOf(`the reviews of pull request #${pr.number}`, pr.reviews)] };
  const unread: Unread[] = [];
  if (isUnavailable(pr.base_changed_at))
    unread.push(unreadOf(`the timeline of pull request #${pr.number}`, pr.base_changed_at));
  if (isUnavailable(pr.commits)) unread.push(unreadOf(`the commits of pull request #${pr.number}`, pr.commits));
  const spoken = speakingReviews(question.directory, pr);
  unread.push(...spoken.unread);
  const votes = spoken.reviews.map(({ review, dismissals }): Vote => {
    const approves = review.state === 'APPROVED';
    return {
      evidence: 'review',
      approver: review.user?.login ?? '(deleted account)',
      account: review.user === null ? null : accountOf(review.user),
      decision: approves ? 'approved' : 'rejected',
      at: review.submitted_at,
      doubt: approves ? doubtReview(question, pr, review) : null,
      where: null,
      ...(dismissals.length === 0 ? {} : { dismissals }),
    };
  });
  // Without it a yes cannot be dated, a no stands all the same.
  const hasYes = votes.some(({ decision }) => decision === 'approved');
  if (hasYes && isUnavailable(pr.head_observations)) {
    unread.push({
      ...unreadOf(`when the head of pull request #${pr.number} appeared`, pr.head_observations),
      addsOnly: true,
    });
  }
  return { votes, unread };
}

type Spoken = { readonly review: Decisive; readonly dismissals: readonly Dismissal[] };

/**
 * Each person's latest decisive review by submission, then id, whichever of their accounts it came from; comments and pending
 * reviews decide nothing. A dismissed yes counts for nothing and brings no older review back.
 */
function speakingReviews(
  directory: Directory,
  pr: PullRequestFact,
): { readonly reviews: readonly Spoken[]; readonly unread: readonly Unread[] } {
  const byVoter = new Map<string, Decisive[]>();
  for (const review of isUnavailable(pr.reviews) ? [] : pr.reviews) {
    if (!isDecisive(review)) continue;
    const key = review.user === null ? `deleted:${review.id}` : voterKey(directory, review.user);
    byVoter.set(key, [...(byVoter.get(key) ?? []), review]);
  }
  const speaking: Spoken[] = [];
  const unread: Unread[] = [];
  for (const [voter, all] of byVoter) {
    // A yes without a time is shown and never counts; it must not hide a no either.
    const undated = all.filter(({ state, submitted_at }) => state === 'APPROVED' && submitted_at === null);
    const others = all.filter((review) => !undated.includes(review));
    // Where a time is missing GitHub's own ids tell the order, for all of them: two orders side by side would be none.
    const byId = others.some(({ submitted_at }) => submitted_at === null);
    const latest = others.reduce<Decisive | null>(
      (known, review) => (known === null || isLater(review, known, byId) ? review : known),
      null,
    );
    speaking.push(...undated.map((review) => ({ review, dismissals: [] })));
    if (latest === null) continue;
    if (latest.state !== 'DISMISSED') {
      speaking.push({ review: latest, dismissals: [] });
      continue;
    }
    const told = dismissalsOf(pr, latest.id);
    if (told.length === 0) {
      const because = 'the timeline does not tell of it';
      const what = `who dismissed review ${latest.id} of pull request #${pr.number}, and what it said`;
      unread.push({ what, because, permission: null });
      continue;
    }
    const dismissals = told.filter(({ state }) => state !== 'approved').map(toDismissal);
    const isOwn = ({ by }: Dismissal): boolean => by !== null && voterKey(directory, by) === voter;
    if (!dismissals.every(isOwn)) speaking.push({ review: latest, dismissals });
  }
  return { reviews: speaking.sort((a, b) => a.review.id - b.review.id), unread };
}

function dismissalsOf(pr: PullRequestFact, review: number): readonly TimelineFact[] {
  return (pr.timeline ?? []).filter((fact) => meaningOf(fact.event) === 'dismissal' && fact.review_id === review);
}

function toDismissal({ actor = null, at }: TimelineFact): Dismissal {
  return { by: actor === null ? null : accountOf(actor), at };
}

function isDecisive(review: ReviewFact): review is Decisive {
  return review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || review.state === 'DISMISSED';
}

function isLater(a: ReviewFact, b: ReviewFact, byId: boolean): boolean {
  if (byId || a.submitted_at === null || b.submitted_at === null) return a.id > b.id;
  const order = compareInstants(a.submitted_at, b.submitted_at);
  return order === 0 ? a.id > b.id : order > 0;
}

function doubtReview(question: VoteQuestion, pr: PullRequestFact, review: ReviewFact): Doubt | null {
  const who = review.user?.login ?? 'The reviewer';
  const again = `${who} approves again on the present head of pull request #${pr.number}.`;
  if (review.submitted_at === null || review.commit_id === null) {
    return { reason: 'approval-unproven', message: `The review by ${who} has no time or no commit.`, remedy: again };
  }
  if (isFuture(question, review.submitted_at)) {
    return {
      reason: 'approval-unproven',
      message: `The review by ${who} is dated ${review.submitted_at}, after now (${question.now}).`,
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
      message: `${who} approved commit ${commit.slice(0, 7)}; the head of pull request #${pr.number} is ${pr.head.sha.slice(0, 7)} since.`,
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
    message: `${who} approved commit ${commit.slice(0, 7)}, where the record ${known === undefined ? 'could not be compared' : 'had other content'}.`,
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
        when: `: it adds \`covers: ["#${pr.number}"]\` to the record, and what is approved there counts for #${pr.number}, of which nothing shows any more when its head appeared`,
      };
}

/** A way that is left where nothing more can be done in a pull request, since it is merged. */
function inOneOfItsOwn(who: string, number: number): string {
  return `#${number} is merged, so nothing can be put right in it: a pull request of its own adds \`covers: ["#${number}"]\` to the record, and ${who} approves that one, which counts for both.`;
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
      message: `When ${commit.slice(0, 7)} became the head of pull request #${pr.number} is not known, so the review by ${who} cannot be dated against it.`,
      remedy:
        pr.state === 'open' || pr.head_observations === undefined
          ? `${who} approves again after a workflow of \`pull_request\` has run on it: a push starts one, and so does closing the pull request and opening it again.`
          : inOneOfItsOwn(who, pr.number),
    };
  }
  if (isBefore(since, submitted)) return null;
  return {
    reason: 'approval-stale',
    message: `${who} approved at ${submitted}, but ${commit.slice(0, 7)} became the head of pull request #${pr.number} only at ${since}.`,
    remedy: again,
  };
}

/** What was approved is the pair of base and head; null where it is known to mean what it meant. */
export function doubtPair(pr: PullRequestFact, given: string, who: string, again: string): Doubt | null {
  const shifts = shiftsOf(pr);
  if (shifts === null) {
    return {
      reason: 'approval-unproven',
      message: `Whether the base of pull request #${pr.number} changed after the approval by ${who} is not known.`,
      remedy: 'Run the gate again once its timeline can be read; another approval would not show that either.',
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
      message: `${who} approved pull request #${pr.number} at ${given}; ${shift.what} without a time${unknown}.`,
      remedy:
        pr.state === 'open'
          ? 'Open a new pull request of the same branch, or use a release of change-gate that knows the event.'
          : `Use a release of change-gate that knows the event, or name it in a change record (\`covers: ["#${pr.number}"]\`) that is approved and merged.`,
    };
  }
  return {
    reason: 'approval-stale',
    message: `${who} approved pull request #${pr.number} into ${pr.base.ref} at ${given}; ${shift.what} at ${shift.at}${unknown}.`,
    remedy: again,
  };
}

function doubtConfirmation(
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
      message: `At the level ${question.risk} a review counts only with the confirmation line; the one by ${who} does not have it.`,
      remedy,
    };
  }
  const updated = review.updated_at ?? null;
  if (updated === null) {
    return { reason: 'approval-unconfirmed', message: `Whether the review by ${who} was edited is not known.`, remedy };
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
    message: `${who} approved at ${at}; an approval is valid for ${question.policy.approvals['valid-for']}, so this one ended at ${until}.`,
    remedy: again,
  };
}
