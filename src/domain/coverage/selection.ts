/**
 * Which records a run is about (contract section 5): the `change` input, a `Change:` line, the records that the pull request adds
 * or changes, and at deploy the records of every pull request that goes out. Selecting is not covering.
 */

import type { Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import { outlineOf } from '../terms/outline.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import { idOfPath } from '../terms/record-id.ts';
import { indexRecords } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { foldCase, includesName } from '../text/names.ts';
import { isRecordPath } from '../text/paths.ts';
import { changeLines } from './change-lines.ts';
import { filesOf, isNoPart, pullRequestsGoingOut } from './coverage.ts';
import { coversOf, isCommitNamed, numberIn, numbersLanded, pullRequestsLanded } from './covers.ts';
import { isAttemptAt } from './retries.ts';
import { takenAway } from './taken-away.ts';

export type Selected = { readonly ids: readonly string[]; readonly paths: readonly string[] };

/** @param isKnown whether there is a record of that id, in any folder */
export function selectFrom(
  facts: Facts,
  policy: CompletePolicy,
  stage: 'review' | 'deploy',
  isKnown: (id: string) => boolean,
): Selected {
  const pullRequests = stage === 'review' ? reviewed(facts) : landing(facts, policy);
  const ofTarget = stage === 'deploy' && isArriving(facts) ? changeLines(messageOfTarget(facts), isKnown) : [];
  return {
    ids: distinct([...pullRequests.flatMap((pr) => idsNamedIn(pr, isKnown)), ...ofTarget]),
    paths: distinct(pullRequests.flatMap((pr) => recordsIn(pr, policy))),
  };
}

/** The ids that lines of a pull request and of its commits name. */
function idsNamedIn({ body, commits }: PullRequestFact, isKnown: (id: string) => boolean): readonly string[] {
  const messages = isUnavailable(commits) ? [] : commits.map(({ message }) => message);
  return [body ?? '', ...messages].flatMap((text) => changeLines(text, isKnown));
}

/** The records that a pull request adds or changes. One that it deletes is not there to be judged. */
function recordsIn({ files }: PullRequestFact, policy: CompletePolicy): readonly string[] {
  if (isUnavailable(files)) return [];
  return files
    .filter(({ filename, status }) => isRecordPath(policy.records, filename) && status !== 'removed')
    .map(({ filename }) => filename);
}

function messageOfTarget({ landed, subject }: Facts): string {
  if (landed === undefined || isUnavailable(landed)) return '';
  return landed.commits.find(({ sha }) => sha === subject.sha)?.message ?? '';
}

function reviewed(facts: Facts): readonly PullRequestFact[] {
  return facts.pull_requests.filter(({ number }) => (facts.review_of ?? []).includes(number));
}

/**
 * At deploy: the pull requests that go out. One that holds nothing but records brings in a record for later; it selects only on a
 * first deployment, where what lies before it is not known and somebody has to answer for what goes out.
 */
function landing(facts: Facts, policy: CompletePolicy): readonly PullRequestFact[] {
  if (facts.landed === undefined || isUnavailable(facts.landed) || !isArriving(facts)) return [];
  const withCode = pullRequestsGoingOut(policy, facts);
  return withCode.length > 0 || facts.landed.since !== null ? withCode : pullRequestsLanded(facts);
}

/** Behind what the environment runs nothing arrives: what the target's own record says was heard when it went out. */
function isArriving(facts: Facts): boolean {
  return takenAway(facts)?.direction !== 'behind';
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldCase(name))) seen.set(foldCase(name), name);
  return [...seen.values()];
}

/**
 * Whether a record answers for something that goes out, or goes away, by what it `covers` or `retries`, whichever pull request brought it in. One that
 * has ended or was withdrawn has nothing to say any more: it would only stand in the way of the one that is meant.
 */
export function isCoveringLanded(record: ReadRecord, facts: Facts, policy: CompletePolicy): boolean {
  const { covers, retries, outcome, withdrawn } = outlineOf(record);
  if (facts.landed === undefined || isUnavailable(facts.landed)) return false;
  if (covers === undefined && retries === undefined) return false;
  if (outcome !== undefined || withdrawn !== undefined) return false;
  if (isNamingWayBack(record, facts)) return true;
  if (!isArriving(facts)) return false;
  // A new attempt at what still has to go out brings nothing but its record.
  if (retries !== undefined && namesLanded(facts, policy).has(foldCase(retries))) return true;
  if (covers === undefined) return false;
  if (covers !== 'since-last-deployment') {
    const numbers = numbersLanded(facts);
    const commits = facts.landed.commits.filter((commit) => isInNeed(commit, facts, policy)).map(({ sha }) => sha);
    const names = namesLanded(facts, policy);
    return covers.some(
      (covered) =>
        commits.includes(covered) || names.has(foldCase(covered)) || numbers.has(numberIn(covered) ?? Number.NaN),
    );
  }
  return pullRequestsLanded(facts).some(
    ({ files }) => !isUnavailable(files) && files.some(({ filename }) => filename === record.path),
  );
}

/** Open records that try again what goes out, after attempts that ended: each of these brought nothing but its record, wherever it was merged. */
export function furtherAttempts(
  records: readonly ReadRecord[],
  facts: Facts,
  policy: CompletePolicy,
): readonly ReadRecord[] {
  const open = records.filter((record) => {
    const { retries, outcome, withdrawn } = outlineOf(record);
    return retries !== undefined && outcome === undefined && withdrawn === undefined;
  });
  if (open.length === 0 || facts.landed === undefined || isUnavailable(facts.landed) || !isArriving(facts)) return [];
  const names = namesLanded(facts, policy);
  const all = indexRecords(records);
  return open.filter((record) => isAttemptAt(record, (tried) => names.has(foldCase(outlineOf(tried).id)), all));
}

/** Whether a commit needs a record at all: what a record names for a way back need not be asked when it goes out again as documentation. */
function isInNeed({ pull_requests, files, differs }: LandedCommit, facts: Facts, policy: CompletePolicy): boolean {
  if (isUnavailable(pull_requests)) return true;
  // What a pull request lists says nothing of a commit that is not what it brought.
  if (pull_requests.length === 0 || differs !== undefined)
    return files === undefined || !isNoPart(policy, facts, files);
  const own = facts.pull_requests.filter(({ number }) => pull_requests.includes(number)).map(filesOf);
  return own.length === 0 || own.some((paths) => paths === null || !isNoPart(policy, facts, paths));
}

/** The ids of the records that the pull requests which go out hold: a change is named by what brought it. */
function namesLanded(facts: Facts, policy: CompletePolicy): ReadonlySet<string> {
  return new Set(
    pullRequestsLanded(facts).flatMap((pr) => recordsIn(pr, policy).map((path) => foldCase(idOfPath(path)))),
  );
}

/** The records that those which are judged name by their id under `covers`: a change that goes to its next environment, say. */
export function namedUnderCovers(judged: readonly ReadRecord[], others: readonly ReadRecord[]): readonly ReadRecord[] {
  const names = judged.flatMap(coversOf);
  return others.filter((record) => includesName(names, outlineOf(record).id));
}

/** One that is for elsewhere named another way back than this; it would only stand in the way of the one that is meant. */
function isNamingWayBack(record: ReadRecord, facts: Facts): boolean {
  const away = takenAway(facts);
  const environment = facts.subject.environment ?? null;
  if (away === null || (environment !== null && !includesName(outlineOf(record).environments, environment)))
    return false;
  return isCommitNamed(record, away.target);
}
