/** What the entries of a record's `covers` lead to, and what goes out: the one place where both are read. */

import type { Facts, LandedCommit, PullRequestFact } from '../terms/generated/shapes.ts';
import { outlineOf } from '../terms/outline.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { bringersOf, ownBringersOf } from './origin.ts';

/** The entries where `covers` is a list; `since-last-deployment` names nothing. */
export function coversOf(record: ReadRecord): readonly string[] {
  const { covers } = outlineOf(record);
  return Array.isArray(covers) ? covers : [];
}

/** Whether a record names a commit by its SHA. */
export function isCommitNamed(record: ReadRecord, commit: string): boolean {
  return coversOf(record).includes(commit);
}

/** The number in `#123`, or in the id of a change without a file (`dependency-bumps#123`); null in any other entry. */
export function numberIn(entry: string): number | null {
  const at = entry.indexOf('#');
  return at === -1 ? null : Number(entry.slice(at + 1));
}

/** The pull requests that an entry leads to: the one of a number, or those that brought a change by its id; none for a commit. */
export function pullRequestsNamed(
  entry: string,
  record: ReadRecord,
  facts: Facts,
  all: RecordIndex,
): readonly number[] {
  const number = numberIn(entry);
  if (number !== null) return [number];
  const [other] = all.withId(entry);
  return other === undefined || other === record ? [] : bringersOf(facts, other);
}

/** Whether a list names a pull request: by its number, or by the change that it brought. */
export function isPullRequestNamed(record: ReadRecord, number: number, facts: Facts, all: RecordIndex): boolean {
  return coversOf(record).some((entry) => pullRequestsNamed(entry, record, facts, all).includes(number));
}

/**
 * Whether what a record names is approved with it. Of a change that it names by id that is what brought it where it was read: whoever may push
 * to a release branch can put a copy there beside anything.
 */
export function isApprovedAlong(record: ReadRecord, number: number, facts: Facts, all: RecordIndex): boolean {
  return coversOf(record).some((entry) => {
    if (numberIn(entry) !== null) return numberIn(entry) === number;
    const [other] = all.withId(entry);
    return other !== undefined && other !== record && ownBringersOf(facts, other).includes(number);
  });
}

/** The commits that go out, as far as they are known. */
export function commitsLanded({ landed }: Facts): readonly LandedCommit[] {
  return landed === undefined || isUnavailable(landed) ? [] : landed.commits;
}

/** The numbers of all pull requests to which commits that go out belong, as far as they are known. */
export function numbersLanded(facts: Facts): ReadonlySet<number> {
  return new Set(
    commitsLanded(facts).flatMap(({ pull_requests }) => (isUnavailable(pull_requests) ? [] : pull_requests)),
  );
}

/** The pull requests whose commits go out, whatever they touch. */
export function pullRequestsLanded(facts: Facts): readonly PullRequestFact[] {
  const numbers = numbersLanded(facts);
  return facts.pull_requests.filter(({ number }) => numbers.has(number));
}
