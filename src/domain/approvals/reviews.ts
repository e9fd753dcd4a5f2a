/** Pull-request reviews as votes: which of a person's reviews speaks, and what a dismissal leaves of it. */

import { meaningOf } from '../coverage/timeline-events.ts';
import type { Directory } from '../register/people.ts';
import type { PullRequestFact, ReviewFact, TimelineFact } from '../terms/generated/shapes.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { compareInstants } from '../time/instants.ts';
import { doubtReview } from './review-doubts.ts';
import { accountOf, type Dismissal, type Vote, type VoteQuestion, type Votes, voterKey } from './votes.ts';

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
