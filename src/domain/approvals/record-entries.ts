/**
 * Entries under `approvals` as votes. An entry is a claim: it proves a yes only as a signed commit of its author, or where the
 * policy accepts what is declared; a no is taken at its word. Of a person's entries the latest by `at` speaks; an unproved one never
 * takes a no back.
 */

import { effectiveHeads, pushedBy } from '../coverage/heads.ts';
import { isBesideTrusted } from '../coverage/origin.ts';
import { boundTo, shortDigest } from '../terms/digest.ts';
import type { Approval, SignedEntry } from '../terms/generated/shapes.ts';
import { isUnavailable, type Unread, unreadOf } from '../terms/unread.ts';
import { isBotLogin } from '../text/logins.ts';
import { isSameName } from '../text/names.ts';
import { compareInstants, earlierOf } from '../time/instants.ts';
import { doubtAge, doubtPair, isFuture } from './review-doubts.ts';
import { type Doubt, type Vote, type VoteQuestion, type Votes, voterKey } from './votes.ts';

/** GitHub's own key: it signs merges and edits made on the web, whoever made them. */
const WEB_FLOW = 'web-flow';

export function collectEntryVotes(question: VoteQuestion): Votes {
  const entries = question.record.value.approvals ?? [];
  if (entries.length === 0) return { votes: [], unread: [] };
  const accepted = question.policy.approvals.evidence;
  const signed = question.facts.signed_entries;
  const unread: Unread[] = [];
  if (accepted.includes('commit') && !isDeclaredEnough(question)) {
    if (isUnavailable(signed)) unread.push(unreadOf('the commits that added entries under `approvals`', signed));
    else if (signed === undefined)
      unread.push({
        what: 'the commits that added entries under `approvals`',
        because: 'they were not asked for',
        permission: null,
      });
    else {
      for (const entry of signed.filter(
        (fact) => fact.path === question.record.path && isCheckDown(fact.verification_reason),
      )) {
        unread.push({
          what: `the signature of commit ${entry.commit.slice(0, 7)}`,
          because: `GitHub answers ${entry.verification_reason}`,
          permission: null,
        });
      }
    }
  }
  const proofOf = (index: number): SignedEntry | null =>
    isUnavailable(signed) || signed === undefined
      ? null
      : (signed.find((fact) => fact.path === question.record.path && fact.index === index) ?? null);
  const votes = entries.map((entry, index): Spoken => {
    const proof = proofOf(index);
    return {
      index,
      entry,
      vote: judgeEntry(question, index, entry, proof),
      isProven: isProven(question, entry, proof),
    };
  });
  const byVoter = new Map<string, Spoken[]>();
  for (const one of votes) {
    const key = voterKey(question.directory, { login: one.entry.approver, id: null });
    byVoter.set(key, [...(byVoter.get(key) ?? []), one]);
  }
  return { votes: [...byVoter.values()].flatMap(speaking).map(({ vote }) => vote), unread };
}

type Spoken = { readonly index: number; readonly entry: Approval; readonly vote: Vote; readonly isProven: boolean };

/**
 * Of one person's entries the latest speaks. What came before it speaks on until something is proved: anybody can write an entry in
 * another's name, so an entry that nothing proves takes nobody's no back, and a yes that was followed by a no is silent.
 */
function speaking(entries: readonly Spoken[]): readonly Spoken[] {
  const newestFirst = [...entries].sort((a, b) => compareInstants(b.entry.at, a.entry.at) || b.index - a.index);
  const spoken: Spoken[] = [];
  let isAgainst = false;
  for (const one of newestFirst) {
    if (one.entry.decision !== 'approved' || !isAgainst) spoken.push(one);
    // What a new digest cleared is shown, and is nobody's last word.
    isAgainst ||= one.entry.decision !== 'approved' && one.vote.doubt === null;
    if (one.isProven) break;
  }
  return spoken;
}

/** Whether the policy accepts the entry as its author's own word about the record's present content. */
function isProven(question: VoteQuestion, entry: Approval, proof: SignedEntry | null): boolean {
  if (doubtEntry(question, entry) !== null || isFuture(question, entry.at)) return false;
  const accepted = question.policy.approvals.evidence;
  return (
    isDeclaredEnough(question) ||
    (accepted.includes('commit') && proof !== null && doubtSignature(question, entry, proof) === null)
  );
}

function judgeEntry(question: VoteQuestion, index: number, entry: Approval, proof: SignedEntry | null): Vote {
  const accepted = question.policy.approvals.evidence;
  const isSigned = proof !== null && doubtSignature(question, entry, proof) === null;
  const evidence = accepted.includes('commit') && (isSigned || !isDeclaredEnough(question)) ? 'commit' : 'declared';
  const account =
    evidence === 'commit' && isSigned && proof?.author
      ? { login: proof.author.login, id: proof.author.id, isBot: proof.author.type !== 'User' }
      : { login: entry.approver, id: null, isBot: isBotLogin(entry.approver) };
  const pushed = provenTime(question, entry, isSigned ? proof : null);
  return {
    evidence,
    approver: entry.approver,
    account,
    decision: entry.decision,
    at: pushed ?? entry.at,
    // What is declared is taken at its word, its day too.
    ...(evidence === 'commit' && pushed === null ? { isUndated: true as const } : {}),
    doubt:
      doubtEntry(question, entry) ??
      (entry.decision === 'approved'
        ? evidence === 'commit'
          ? doubtProof(question, entry, proof)
          : doubtPlace(question, entry)
        : null),
    where: { file: question.record.path, pointer: ['approvals', index] },
  };
}

/**
 * Whether an entry counts as it is written. What is declared is as good as the right to write where it stands: that of the trusted branch, and
 * not of any branch that goes out.
 */
function isDeclaredEnough({ policy, facts, record }: VoteQuestion): boolean {
  return policy.approvals.evidence.includes('declared') && !isBesideTrusted(facts, record);
}

function doubtPlace({ facts, record }: VoteQuestion, { approver }: Approval): Doubt | null {
  if (!isBesideTrusted(facts, record)) return null;
  const { default_branch: trusted } = facts.repository;
  return {
    reason: 'approval-unproven',
    message: `The entry of ${approver} counts for nothing here: the record is only in the commit that goes out, where anybody who may push a branch could write it.`,
    remedy: `Bring ${record.path} to ${trusted === '' ? 'the default branch' : trusted} by a pull request, and run the gate again.`,
  };
}

/**
 * When a signed yes was given, by GitHub's clock; null where that is not known. A signature dates nothing: whoever holds no level any more,
 * or not yet, could write the day on which they do.
 */
function provenTime({ facts }: VoteQuestion, entry: Approval, proof: SignedEntry | null): string | null {
  if (proof === null || entry.decision !== 'approved') return null;
  const known = facts.pull_requests.flatMap((pr) => pushedBy(pr, proof.commit) ?? []);
  const [first, ...more] = known;
  return first === undefined ? null : more.reduce(earlierOf, first);
}

function doubtEntry(question: VoteQuestion, entry: Approval): Doubt | null {
  const again = `${entry.approver} looks at the record again and adds a new entry.`;
  // A new digest clears every entry, yes and no alike.
  if (entry.digest !== undefined && boundTo(entry.digest, question.record.digest) === 'other') {
    return {
      reason: 'approval-stale',
      message: `The record was changed after the entry of ${entry.approver}: the entry is for the digest ${entry.digest}, and the record has ${shortDigest(question.record.digest)} now.`,
      remedy: again,
    };
  }
  if (entry.decision !== 'approved') return null;
  if (isFuture(question, entry.at)) {
    return {
      reason: 'approval-unproven',
      message: `The entry of ${entry.approver} is dated ${entry.at}, which is still to come (it is now ${question.now}).`,
      remedy: again,
    };
  }
  return doubtAge(question, entry.at, entry.approver, again);
}

function doubtProof(question: VoteQuestion, entry: Approval, proof: SignedEntry | null): Doubt | null {
  if (proof === null) {
    return {
      reason: 'approval-unproven',
      message: `It is not known which commit added the entry of ${entry.approver}.`,
      remedy: `${entry.approver} adds the entry in a signed commit of their own.`,
    };
  }
  return doubtSignature(question, entry, proof);
}

function doubtSignature(question: VoteQuestion, entry: Approval, proof: SignedEntry): Doubt | null {
  const remedy = `${entry.approver} adds the entry in a commit of their own, signed with a key that GitHub knows.`;
  const commit = proof.commit.slice(0, 7);
  const doubt = (message: string): Doubt => ({ reason: 'approval-unproven', message, remedy });
  if (!proof.verified || proof.verification_reason !== 'valid')
    return doubt(
      `Commit ${commit}, which added the entry of ${entry.approver}, has no valid signature (GitHub says: ${proof.verification_reason}).`,
    );
  const committer = proof.committer ?? null;
  if (committer === null || isSameName(committer.login, WEB_FLOW))
    return doubt(
      `Commit ${commit}, which added the entry of ${entry.approver}, was signed by GitHub and not by ${entry.approver}.`,
    );
  if (proof.author === null || !isSameName(proof.author.login, entry.approver))
    return doubt(
      `Commit ${commit}, which added the entry of ${entry.approver}, was made by ${proof.author?.login ?? 'nobody known'}.`,
    );
  // The signature is the committer's; where the two differ it says nothing about the author.
  if (committer.id !== proof.author.id)
    return doubt(`Commit ${commit} was made by ${proof.author.login} and signed by ${committer.login}.`);
  // What was signed is the entry together with the record as it was then; an entry alone is a yes to anything.
  const isCompared = proof.record_digest !== undefined || question.policy.approvals['binds-to'] === 'record';
  if (isCompared && proof.record_digest !== question.record.digest) {
    return {
      reason: 'approval-stale',
      message:
        proof.record_digest === undefined
          ? `The record could not be compared with what it was in ${commit}, where ${entry.approver} added their entry.`
          : `The record was changed after ${entry.approver} added their entry in ${commit}.`,
      remedy: `${entry.approver} looks at the record again and adds a new entry.`,
    };
  }
  if (question.policy.approvals['binds-to'] === 'commit' && question.pullRequest !== null) {
    if (!effectiveHeads(question.pullRequest).includes(proof.commit)) {
      return {
        reason: 'approval-stale',
        message: `${entry.approver} added their entry in ${commit}, and other changes came after it.`,
        remedy: `${entry.approver} adds a new entry after the last change.`,
      };
    }
    return doubtPair(
      question.pullRequest,
      earlierOf(entry.at, provenTime(question, entry, proof) ?? entry.at),
      entry.approver,
      `${entry.approver} looks at the pull request again and adds a new entry.`,
    );
  }
  return null;
}

function isCheckDown(reason: string): boolean {
  return reason === 'gpgverify_unavailable' || reason === 'gpgverify_error';
}
