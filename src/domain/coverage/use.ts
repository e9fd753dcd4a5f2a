/**
 * Has a record been used, and is this a way back? A record counts by commit: the same commit may go out as often as wanted while
 * its time is open; another commit, or any after the outcome, needs a record of its own.
 */

import type { Finding } from '../terms/finding.ts';
import type { DeploymentFact, Facts, PullRequestFact, Unavailable } from '../terms/generated/shapes.ts';
import { found, type Judgement, NOTHING, notRead } from '../terms/judgement.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable, notAsked, type Unread, unreadOf } from '../terms/unread.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';
import { filesOf, isAnswerable, isNoPart, unreadOriginOf } from './coverage.ts';
import { commitsLanded, coversOf, isCommitNamed, numbersLanded, pullRequestsNamed } from './covers.ts';
import { bringersOf, factOf } from './origin.ts';
import { isNamingTakenAway, sameContent, takenAway } from './taken-away.ts';
import { successesBefore, successesOf, wentOutAt } from './went-out.ts';

/** Deployments of the environment that succeeded, the last first; those of the present run are left out. */
export function successfulDeployments(facts: Facts, environment: string): readonly DeploymentFact[] | null {
  if (facts.deployments === undefined || isUnavailable(facts.deployments)) return null;
  return successesOf(facts.deployments.filter((one) => isSameName(one.environment, environment)));
}

/** What ran in the environment before this attempt of the run began, the last first; null where nobody knows. */
export function ranBefore(facts: Facts, environment: string): readonly DeploymentFact[] | null {
  if (facts.deployments === undefined || isUnavailable(facts.deployments)) return null;
  return successesBefore(facts.deployments.filter((one) => isSameName(one.environment, environment)));
}

/** How many deployments are enough to tell that a list of them was cut before it held three commits. */
const CUT_AT = 30;

/**
 * Whether the target is what the environment ran before its present commit: the one way back that needs no record. What counts is the
 * content: a commit that undoes all that came since is what was there before it, and one that only adds records is no other. What was
 * backed out is not "before": going there again is a new attempt, which needs a record that `retries` it.
 */
export function isBackOut(facts: Facts, environment: string): boolean {
  const past = ranBefore(facts, environment);
  const { landed, subject } = facts;
  if (past === null || subject.sha === null || landed === undefined || isUnavailable(landed)) return false;
  // Whether the present commit was itself gone back to could not be told.
  if (landed.alike !== undefined && isUnavailable(landed.alike)) return false;
  const contents = past.map(({ sha }) => sameContent(facts, sha));
  const target = sameContent(facts, subject.sha);
  const [present] = contents;
  // Where nothing else ran before, and where it runs already, nothing is gone back to.
  if (present === undefined || contents.find((content) => content !== present) !== target) return false;
  // The list may not reach back far enough to show that the present commit was itself gone back to; the history of the code does, and
  // where the target is a new commit only a list that was not cut does.
  const isOlder = landed.direction === 'behind' || landed.direction === 'diverged';
  const isKnown = past.some(({ sha }) => sha === subject.sha);
  if (isKnown ? !isOlder : isCut(facts, contents)) return false;
  return stillBelow(contents) === target;
}

function isCut({ deployments }: Facts, contents: readonly string[]): boolean {
  return Array.isArray(deployments) && deployments.length >= CUT_AT && new Set(contents).size < 3;
}

/** What lies below the present content when every way back takes off what it leaves. */
function stillBelow(contents: readonly string[]): string | undefined {
  const stack: string[] = [];
  for (const content of [...contents].reverse()) {
    if (stack.at(-1) === content) continue;
    if (stack.at(-2) === content) stack.pop();
    else stack.push(content);
  }
  return stack.at(-2);
}

/**
 * Whether every pull request that a record answers for is among those given, but for one that held nothing but records: an earlier
 * deployment under this record would have taken one of them along.
 */
function isWhollyIn({ record, facts, policy, all }: UseQuestion, numbers: ReadonlySet<number>): boolean {
  const { covers = [] } = record.value;
  const origin = factOf(facts, record)?.pull_request;
  if (typeof origin !== 'number' || covers === 'since-last-deployment') return false;
  const arriving = commitsLanded(facts).map(({ sha }) => sha);
  const entries = coversOf(record).filter((entry) => !arriving.includes(entry));
  const named = entries.map((entry) => pullRequestsNamed(entry, record, facts, all));
  // An entry that leads to no pull request which is known may be anywhere.
  if (named.some((found) => found.length === 0)) return false;
  const numbered = [...bringersOf(facts, record), ...named.flat()];
  return [origin, ...numbered].every((number) => {
    if (numbers.has(number)) return true;
    const pr = facts.pull_requests.find((candidate) => candidate.number === number);
    const files = pr === undefined ? null : filesOf(pr);
    return files !== null && isNoPart(policy, facts, files);
  });
}

/** Whether a commit is a pull request's own: its head, one of its commits, or what it was merged as. */
function isOf(pr: PullRequestFact, sha: string): boolean {
  if (pr.head.sha === sha || pr.merge_commit_sha === sha) return true;
  return !isUnavailable(pr.commits) && pr.commits.some((commit) => commit.sha === sha);
}

export type UseQuestion = {
  readonly record: ReadRecord;
  readonly facts: Facts;
  readonly environment: string;
  readonly policy: CompletePolicy;
  readonly all: RecordIndex;
  /** Where GitHub is not asked, only what the record itself says of its end counts. */
  readonly isLocal: boolean;
};

export function judgeUse(question: UseQuestion): Judgement {
  const { record, facts, environment, isLocal } = question;
  const { id, outcome } = record.value;
  if (outcome !== undefined) {
    const message = `${id} has ended (${sayName(outcome.result)} at ${outcome.ended}), so it cannot authorise another deployment.`;
    return found(recordUsed(record, message));
  }
  if (isLocal) return NOTHING;
  if (facts.deployments === undefined) return notRead(notAsked('the deployments of the environment', 'them'));
  if (isUnavailable(facts.deployments))
    return notRead(unreadOf('the deployments of the environment', facts.deployments));
  // An earlier attempt of the run may have been asked about another commit.
  const past = ranBefore(facts, environment) ?? [];
  // The same commit may go out as often as wanted.
  const elsewhere = past.filter(({ sha }) => sha !== facts.subject.sha);
  const whileOpen = elsewhere.filter((one) => isWhileOpen(one, record, facts));
  const own = pullRequestsWithCode(question);
  const twin = whileOpen.find((one) => own.some((pr) => isOf(pr, one.sha)));
  if (twin !== undefined) return usedBy(twin, record, facts);
  if (elsewhere.length === 0 || facts.landed === undefined || isUnavailable(facts.landed)) return NOTHING;
  const [before] = whileOpen;
  const way = findOnTheWay(question);
  if (way.is === 'unknown') return notRead(...way.unread);
  // All that the record answers for is on its way now, so nothing of it was out before.
  if (way.is === 'all') return NOTHING;
  if (before !== undefined) return usedBy(before, record, facts);
  if (way.is === 'some') return NOTHING;
  return found(
    recordUsed(
      record,
      `${id} is about nothing that goes out here: ${sayWhere(question)}.`,
      'Write a record for this deployment.',
    ),
  );
}

/** Where the code of a record is, as far as its pull request tells. */
function sayWhere({ record, facts, environment }: UseQuestion): string {
  const [number] = bringersOf(facts, record);
  const pr = facts.pull_requests.find((one) => one.number === number);
  if (pr === undefined) return 'it went out before, or was never merged';
  return pr.merged_at == null
    ? `pull request #${pr.number} is not merged`
    : `pull request #${pr.number} was merged at ${pr.merged_at}, so it has gone to ${environment} before, or is on another branch`;
}

/** How much of what a record answers for goes out, or is taken away, with this deployment. */
type OnTheWay =
  | { readonly is: 'all' | 'some' | 'nothing' }
  | { readonly is: 'unknown'; readonly unread: readonly Unread[] };

function findOnTheWay(question: UseQuestion): OnTheWay {
  const { record, facts, all } = question;
  const away = takenAway(facts);
  // What brought something in does not take it out again, and what took something out was used by that.
  if (away !== null && isNamingTakenAway(record, away, facts, all)) return { is: 'some' };
  const unread = unreadOriginOf(facts, record);
  if (unread.length > 0) return { is: 'unknown', unread };
  const landed = numbersLanded(facts);
  const isGoingOut =
    [...landed].some((number) => isAnswerable(record, number, facts, all)) ||
    commitsLanded(facts).some(({ sha }) => isCommitNamed(record, sha));
  if (!isGoingOut) return { is: 'nothing' };
  return { is: isWhollyIn(question, landed) ? 'all' : 'some' };
}

/** A pull request of nothing but records brings the record in; that it went out is no use of it. */
function pullRequestsWithCode({ record, facts, policy, all }: UseQuestion): readonly PullRequestFact[] {
  return facts.pull_requests.filter((pr) => {
    const files = filesOf(pr);
    return isAnswerable(record, pr.number, facts, all) && (files === null || !isNoPart(policy, facts, files));
  });
}

function isWhileOpen(deployment: DeploymentFact, record: ReadRecord, facts: Facts): boolean {
  const since = openSince(record, facts);
  return since === null || isUnavailable(since) || !isBefore(wentOutAt(deployment), since);
}

/** That a deployment used a record; not known where nobody can tell whether there was the record by then. */
function usedBy(deployment: DeploymentFact, record: ReadRecord, facts: Facts): Judgement {
  const { id } = record.value;
  const since = openSince(record, facts);
  if (isUnavailable(since)) return notRead(unreadOf(`since when there is a record ${id}`, since));
  const message = `${id} was used when commit ${deployment.sha.slice(0, 7)} went out at ${wentOutAt(deployment)}. It cannot be used again for ${facts.subject.sha?.slice(0, 7) ?? 'another commit'}.`;
  return found(recordUsed(record, message));
}

function recordUsed(record: ReadRecord, message: string, remedy = wayOnFrom(record)): Finding {
  const { id, outcome } = record.value;
  return {
    reason: 'record-used',
    level: 'error',
    change: id,
    message,
    remedy,
    where: { file: record.path, pointer: outcome === undefined ? ['id'] : ['outcome'], on: 'key' },
  };
}

/** A record without an outcome goes on being judged beside the new one; one that has ended stands aside where that names it. */
function wayOnFrom({ value: { id, outcome } }: ReadRecord): string {
  if (outcome?.result === 'failed' || outcome?.result === 'backed-out')
    return `Write a record for this deployment, with \`retries: ${id}\`.`;
  const close = `Whoever carried out ${id} writes its outcome (\`change-gate close ${id}\`) and merges it. Then write`;
  return `${outcome === undefined ? close : 'Write'} a record for this deployment that names it (\`covers: [${id}]\`).`;
}

/**
 * Since when a record could have been used; null where any deployment may have used it. A time that somebody approved bounds it, since
 * nothing goes out before its start. Nobody approves a standard change, so there it is when GitHub merged the first file of this name:
 * whatever its author writes, or writes anew, no use of it was earlier.
 */
function openSince(record: ReadRecord, facts: Facts): string | null | Unavailable {
  const { type, schedule } = record.value;
  const start = schedule?.start ?? null;
  if (type !== 'standard') return start;
  const merged = factOf(facts, record)?.first_merged_at;
  if (merged === undefined) return { unavailable: 'GitHub was not asked for it' };
  return merged ?? start;
}
