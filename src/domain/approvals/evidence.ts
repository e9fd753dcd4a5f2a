/**
 * Votes: what each source of evidence says about who approved what, and when. A vote carries the reason for which it proves
 * nothing, if there is one; who the voter is and whether they may approve is judged elsewhere. Claims never become proof here.
 */

import { factOf, originOf } from '../coverage/origin.ts';
import type { Directory } from '../register/people.ts';
import type { Evidence } from '../terms/evidence-kinds.ts';
import type { PullRequestFact } from '../terms/generated/shapes.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { listOr } from '../text/name-list.ts';
import { isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import { collectEntryVotes } from './record-entries.ts';
import { doubtAge, isFuture } from './review-doubts.ts';
import { collectReviewVotes } from './reviews.ts';
import { accountOf, type Doubt, type Vote, type VoteQuestion, type Votes, voterKey } from './votes.ts';

/** All votes on a change from every source; those of a source that the policy does not accept carry a doubt. */
export function collectVotes(question: VoteQuestion): Votes {
  const accepted = question.policy.approvals.evidence;
  const reviews = collectReviewVotes(question);
  const runs = question.environment === null ? NOTHING : collectRunVotes(question, question.environment);
  const entries = collectEntryVotes(question);
  const votes = [...reviews.votes, ...runs.votes, ...withoutWithdrawn(question, entries.votes, reviews.votes)].map(
    (vote) =>
      accepted.includes(vote.evidence) || vote.decision !== 'approved' || vote.doubt !== null
        ? vote
        : { ...vote, doubt: notAccepted(vote, accepted) },
  );
  // A no can stand in a review and in an answer for the environment whatever evidence a yes needs, so both are always needed. That
  // GitHub itself stops a job whose environment was rejected helps only there: not a gate in a job of its own, nor a job that is run again.
  const unread = [
    ...reviews.unread,
    ...runs.unread,
    ...(accepted.includes('commit') ? entries.unread.map(onlyAdds) : []),
  ];
  return { votes, unread };
}

/** A no in the record is read without proof, so that proof can only add a yes. */
function onlyAdds(unread: Unread): Unread {
  return { ...unread, addsOnly: true };
}

/** A no in the record is withdrawn by its own author's later yes in a review that counts: that one is proved, an entry is not. */
function withoutWithdrawn(
  { directory, policy }: VoteQuestion,
  entries: readonly Vote[],
  reviews: readonly Vote[],
): readonly Vote[] {
  if (!policy.approvals.evidence.includes('review')) return entries;
  return entries.filter(
    (entry) =>
      entry.decision !== 'rejected' ||
      !reviews.some(
        (review) =>
          review.decision === 'approved' &&
          review.doubt === null &&
          isSameVoter(directory, review, entry) &&
          review.at !== null &&
          entry.at !== null &&
          isBefore(entry.at, review.at),
      ),
  );
}

function isSameVoter(directory: Directory, a: Vote, b: Vote): boolean {
  return a.account !== null && b.account !== null && voterKey(directory, a.account) === voterKey(directory, b.account);
}

const NOTHING: Votes = { votes: [], unread: [] };

/** How somebody approves so that it is evidence. */
const HOW: Readonly<Record<Evidence, string>> = {
  review: 'approves the pull request in a review',
  environment: 'approves the environment in the job that deploys, with the gate as its first step',
  commit: 'adds an entry under `approvals` in a signed commit',
  declared: 'adds an entry under `approvals`',
};

const ACCEPTED: Readonly<Record<Evidence, string>> = {
  review: 'a review',
  environment: 'an approval of the environment',
  commit: 'a signed entry',
  declared: 'an entry in the record',
};

function notAccepted(vote: Vote, accepted: readonly Evidence[]): Doubt {
  const words: Record<Evidence, string> = {
    review: 'A pull-request review',
    environment: 'An approval of the environment',
    commit: 'A signed entry in the record',
    declared: 'An entry under `approvals` in the record',
  };
  return {
    reason: 'approval-unproven',
    message: `${words[vote.evidence]} by ${vote.approver} does not count under this policy, which accepts ${listOr(accepted.map((one) => ACCEPTED[one]))}.`,
    remedy: `${vote.approver} ${accepted.map((one) => HOW[one]).join(', or ')}.`,
  };
}

/**
 * Approvals of the run's own environment. They carry no time and no attempt of their own: they are taken as given when the run started,
 * the first of its attempts, so that none is ever taken for newer than it is.
 */
function collectRunVotes(question: VoteQuestion, environment: string): Votes {
  const { run_approvals: fact, subject } = question.facts;
  const what = 'the approvals and rejections of the environment in this run, which `actions: read` shows';
  if (fact === undefined) {
    // Without a run there is nothing to be asked for: a checkout, and whoever decides without GitHub's own machinery.
    if ((subject.run_id ?? null) === null) return NOTHING;
    return { votes: [], unread: [{ what, because: 'GitHub was not asked for them', permission: null }] };
  }
  if (isUnavailable(fact)) return { votes: [], unread: [unreadOf(what, fact)] };
  const votes: Vote[] = [];
  for (const approval of fact) {
    if (approval.state === 'pending') continue;
    if (!approval.environments.some(({ name }) => isSameName(name, environment))) continue;
    const at = approval.at ?? null;
    const approver = approval.user?.login ?? '(deleted account)';
    votes.push({
      evidence: 'environment',
      approver,
      account: approval.user === null ? null : accountOf(approval.user),
      decision: approval.state,
      at,
      doubt: approval.state === 'rejected' ? null : doubtRun(question, at, approver),
      where: null,
    });
  }
  return { votes, unread: [] };
}

function doubtRun(question: VoteQuestion, at: string | null, who: string): Doubt | null {
  if (at === null) {
    return {
      reason: 'approval-unproven',
      message: 'It is not known when this attempt of the run began, so an approval of the environment has no time.',
      remedy: 'Run the job again, or approve the pull request in a review.',
    };
  }
  if (isFuture(question, at)) {
    return {
      reason: 'approval-unproven',
      message: `This attempt of the run is dated ${at}, which is still to come (it is now ${question.now}).`,
      remedy: 'Run the job again.',
    };
  }
  if (question.policy.approvals.confirm.includes(question.risk)) {
    return {
      reason: 'approval-unconfirmed',
      message: `At ${question.risk} risk an approval of the environment does not count: it cannot hold the confirmation line.`,
      remedy: 'Approve the pull request in a review with the confirmation line.',
    };
  }
  return doubtRecordSince(question, at, who) ?? doubtAge(question, at, who, `${who} approves a new run.`);
}

/**
 * Who let a run go on was shown no record, but there was one: what came after the run started, code as well, was never a part of that. Of a
 * record that no pull request brought GitHub's pushes have to show that it was there.
 */
function doubtRecordSince(question: VoteQuestion, at: string, who: string): Doubt | null {
  const { facts, record, pullRequest } = question;
  const origin = originOf(facts, record);
  const anew = `Start a new run, in which ${who} approves the environment again.`;
  const stale = (what: string): Doubt => ({
    reason: 'approval-stale',
    message: `${who} approved the environment in a run that began at ${at}. ${what}.`,
    remedy: anew,
  });
  const mergedSince = (pr: PullRequestFact | null): string | null => {
    const merged = pr?.merged_at ?? null;
    return merged !== null && isBefore(at, merged) ? merged : null;
  };
  const brought = mergedSince(origin);
  if (brought !== null)
    return stale(`Pull request #${origin?.number} brought in what ${record.value.id} says only at ${brought}`);
  const merged = mergedSince(pullRequest);
  if (merged !== null)
    return stale(`Pull request #${pullRequest?.number}, which goes out with it, was merged only at ${merged}`);
  const fact = factOf(facts, record);
  // What is not known of its origin stands against the change by itself.
  if (fact === null || fact.pull_request !== null) return null;
  const there = fact.there_since;
  if (there != null && !isUnavailable(there))
    return isBefore(at, there) ? stale(`${record.value.id} came to say what it says only at ${there}`) : null;
  const why = isUnavailable(there) ? ` (${there.unavailable})` : '';
  return {
    reason: 'approval-unproven',
    message: `${who} approved the environment in a run that began at ${at}. No pull request brought in what ${record.value.id} says, and no push shows that it was there by then${why}.`,
    remedy: anew,
  };
}
