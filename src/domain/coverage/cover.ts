/**
 * Whether one commit that goes out is answered for: it must belong to a pull request whose record is authorised, or touch nothing that
 * needs one. What could not be read is never taken for covered.
 */

import type { Finding } from '../terms/finding.ts';
import type { Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { Decision } from '../terms/reasons.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import type { Gate } from '../terms/stage.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { listAnd, listOr } from '../text/name-list.ts';
import { filesOf, isAnswerable, isNoPart, uncovered, unreadOriginOf } from './coverage.ts';
import { isCommitNamed } from './covers.ts';
import { effectiveHeads } from './heads.ts';
import { bringersOf } from './origin.ts';
import { strayOf } from './raised.ts';

export type CoverageQuestion = {
  readonly policy: CompletePolicy;
  readonly facts: Facts;
  readonly judged: readonly { readonly record: ReadRecord; readonly decision: Decision }[];
  readonly all: RecordIndex;
  /** They say why a bot's pull request is no change of theirs. */
  readonly models: World['models'];
  /** The environment's gate: what is only advised may start without a word of where coverage starts. */
  readonly gate: Gate;
};

export type Cover =
  /** What could not be read of another of its pull requests comes along. */
  | { readonly is: 'covered' | 'not-needed'; readonly unread: readonly Unread[] }
  /** What could not be read might cover it. */
  | { readonly is: 'unknown'; readonly unread: readonly Unread[] }
  | { readonly is: 'uncovered'; readonly finding: Finding };

/** A commit is covered by the first of its pull requests that covers it. */
export function coverOf(commit: LandedCommit, question: CoverageQuestion): Cover {
  const { sha, pull_requests } = commit;
  // A hotfix that comes back to the branch: nothing goes out that is not out.
  if (commit.runs_already === true) return { is: 'not-needed', unread: [] };
  const named = coverByName(sha, question);
  if (named !== null) return named;
  if (isUnavailable(pull_requests))
    return { is: 'unknown', unread: [unreadOf(`the pull requests of commit ${sha.slice(0, 7)}`, pull_requests)] };
  if (commit.differs !== undefined) return { is: 'uncovered', finding: notAsReviewed(sha, commit.differs) };
  if (pull_requests.length === 0) return coverWithoutPullRequest(commit, question);
  const unread: Unread[] = [];
  const shortfalls: Shortfall[] = [];
  for (const number of pull_requests) {
    const cover = coverBy(number, commit, question);
    if (cover.is === 'uncovered') shortfalls.push(cover);
    else if (cover.is === 'unknown') unread.push(...cover.unread);
    else return { is: cover.is, unread };
  }
  return unread.length > 0 ? { is: 'unknown', unread } : { is: 'uncovered', finding: notCovered(sha, shortfalls) };
}

/** `CHG-2026-0042, which still waits`. */
function sayDecided({ record, decision }: CoverageQuestion['judged'][number]): string {
  const is =
    { awaiting: 'still waits', undetermined: 'could not be decided', 'not-required': 'authorises nothing here' }[
      decision as string
    ] ?? `is ${sayName(decision)}`;
  return `${record.value.id}, which ${is}`;
}

/** Its SHA is its content, so whoever approved a record that names it approved just this, whatever brought it here; null where none does. */
function coverByName(sha: string, { judged }: CoverageQuestion): Cover | null {
  const naming = judged.filter(({ record }) => isCommitNamed(record, sha));
  if (naming.some(({ decision }) => decision === 'authorised')) return { is: 'covered', unread: [] };
  const waiting = naming.filter(({ decision }) => decision !== 'not-required');
  if (waiting.length === 0) return null;
  const names = waiting.map(sayDecided).join(' and ');
  return {
    is: 'uncovered',
    finding: { ...uncovered(sha, `is named by ${names}`, withItsRecord(waiting)), level: 'notice' },
  };
}

function coverWithoutPullRequest({ sha, files }: LandedCommit, { policy, facts }: CoverageQuestion): Cover {
  if (files !== undefined && isNoPart(policy, facts, files)) return { is: 'not-needed', unread: [] };
  return { is: 'uncovered', finding: uncovered(sha, 'belongs to no merged pull request', nameIt(sha)) };
}

/** Why a pull request does not cover a commit, what helps, and which records answer for it whose own decision counts already. */
type Shortfall = {
  readonly is: 'uncovered';
  readonly because: string;
  readonly remedy: string;
  readonly answering: CoverageQuestion['judged'];
};

type CoverBy =
  | { readonly is: 'covered' | 'not-needed' }
  | { readonly is: 'unknown'; readonly unread: readonly Unread[] }
  | Shortfall;

/** Whether a commit is covered by one of the pull requests that it belongs to. */
function coverBy(number: number, commit: LandedCommit, question: CoverageQuestion): CoverBy {
  const { facts, judged, all } = question;
  const pr = facts.pull_requests.find((candidate) => candidate.number === number);
  if (pr === undefined) {
    const what = `pull request #${number}, to which commit ${commit.sha.slice(0, 7)} belongs`;
    return { is: 'unknown', unread: [notAsked(what, 'it')] };
  }
  if (commit.sha === facts.subject.sha && isInside(pr, commit.sha)) {
    const because = `it is an earlier commit of pull request #${number}, and only the last one was reviewed`;
    // The number would say too much: what it stands for is the head.
    return {
      is: 'uncovered',
      because,
      remedy: `Deploy the head or the merge of #${number}. ${nameIt(commit.sha)}`,
      answering: [],
    };
  }
  if (isWithoutNeed(pr, commit, question)) return { is: 'not-needed' };
  const answering = judged.filter(({ record }) => isAnswerable(record, number, facts, all));
  if (answering.some(({ decision }) => decision === 'authorised')) return { is: 'covered' };
  const unread = answering.length > 0 ? [] : unreadAnswers(pr, question);
  if (unread.length > 0) return { is: 'unknown', unread };
  const stray = answering.length > 0 ? null : strayOf(pr, question.models, question.policy);
  return {
    is: 'uncovered',
    because: `pull request #${number} has ${describeAnswers(number, answering, question)}${stray === null ? '' : ` (${stray.because})`}`,
    // What the bot could do anew helps only before it is merged.
    remedy: coverIt(number, commit.sha === facts.subject.sha),
    answering: answering.filter(({ decision }) => decision !== 'not-required'),
  };
}

/** Neither what the pull request touches nor what the commit itself touches needs a record. */
function isWithoutNeed(pr: PullRequestFact, commit: LandedCommit, { policy, facts }: CoverageQuestion): boolean {
  const files = filesOf(pr);
  if (files === null || !isNoPart(policy, facts, files)) return false;
  return commit.files === undefined || isNoPart(policy, facts, commit.files);
}

/** Where no record answers for a pull request: what might show that one does, or that none is needed. */
function unreadAnswers(pr: PullRequestFact, { facts, judged }: CoverageQuestion): readonly Unread[] {
  const origins = judged.flatMap(({ record }) => unreadOriginOf(facts, record));
  // Whether it needs a record, and which it brings in, is told by its files.
  return isUnavailable(pr.files)
    ? [...origins, unreadOf(`the files of pull request #${pr.number}`, pr.files)]
    : origins;
}

function describeAnswers(
  number: number,
  answering: CoverageQuestion['judged'],
  { facts, all }: CoverageQuestion,
): string {
  if (answering.length > 0) return answering.map(sayDecided).join(' and ');
  const own = all.list.filter((record) => bringersOf(facts, record).includes(number));
  if (own.length === 0) return 'no change record';
  return `${listAnd(own.map(({ value }) => value.id))}, which ${own.length === 1 ? 'does' : 'do'} not cover it here`;
}

function notCovered(sha: string, shortfalls: readonly Shortfall[]): Finding {
  const why = `has no authorised change record: ${shortfalls.map(({ because }) => because).join('; ')}`;
  const finding = uncovered(sha, why, shortfalls[0]?.remedy ?? nameIt(sha));
  const answering = shortfalls.flatMap((shortfall) => shortfall.answering);
  if (answering.length === 0) return finding;
  // Where a record that is judged here answers for it, that record's own decision already counts; it may only be awaiting.
  return { ...finding, level: 'notice', remedy: withItsRecord(answering) };
}

/** One of them is enough. */
function withItsRecord(answering: CoverageQuestion['judged']): string {
  const ids = [...new Set(answering.map(({ record }) => record.value.id))];
  return `It is settled as soon as ${listOr(ids)} is authorised.`;
}

function notAsReviewed(sha: string, differs: string): Finding {
  return uncovered(sha, `is not what was reviewed: ${differs}`, nameIt(sha));
}

/** A way that is open for a commit that is on the branch already: a record that names it, approved after the fact like any other. */
function nameIt(sha: string): string {
  return `Name it in a change record that goes out with it, or in a new one (\`covers: ["${sha}"]\`), and have that approved and merged.`;
}

function coverIt(number: number, isTarget: boolean): string {
  const way = `Name it in a change record for this environment (\`covers: ["#${number}"]\`), and have that approved and merged.`;
  return isTarget ? `${way} Or deploy a commit whose change record is authorised.` : way;
}

/**
 * Whether a commit is one of a pull request's own and not its head. Its content was never what was approved: a later commit of the
 * same pull request may have taken back what it does, and the list of files shows only what is left at the end.
 */
function isInside(pr: PullRequestFact, sha: string): boolean {
  if (isUnavailable(pr.commits)) return false;
  return pr.commits.some((commit) => commit.sha === sha) && !effectiveHeads(pr).includes(sha);
}
