/** Which pull request brought in a record's present content. Facts that were gathered for other content of the record are not facts about it. */
import type { Facts, PullRequestFact, RecordFact, WentOutFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';

/** What is known of a record's present content; null where the facts were gathered for other content. */
export function factOf(facts: Facts, record: ReadRecord): RecordFact | null {
  if (record.raisedIn !== undefined) return factOfRaised(facts, record, record.raisedIn);
  return facts.records?.find(({ path, digest }) => path === record.path && digest === record.digest) ?? null;
}

/** A change without a file came with its pull request, and nobody has to be asked for that. */
function factOfRaised({ pull_requests }: Facts, { path, digest }: ReadRecord, number: number): RecordFact {
  const merged = pull_requests.find((pr) => pr.number === number)?.merged_at ?? null;
  return { path, digest, pull_request: number, brought_by: [number], first_merged_at: merged };
}

/** The number of the pull request that brought in a record's present content; null where none did or none is known. */
export function originNumber(facts: Facts, record: ReadRecord): number | null {
  const origin = factOf(facts, record)?.pull_request ?? null;
  return typeof origin === 'number' ? origin : null;
}

/**
 * Every pull request that added or changed what a record says. A later one that gives it another time or wording takes nothing out of the
 * record that the first one put in: the code that the first one brought is still what the record is about.
 */
export function bringersOf(facts: Facts, record: ReadRecord): readonly number[] {
  return [...new Set([...ownBringersOf(facts, record), ...branchBringersOf(facts, record)])];
}

/** Those that did so where the record was read, and not with a copy on another branch. */
export function ownBringersOf(facts: Facts, record: ReadRecord): readonly number[] {
  const origin = originNumber(facts, record);
  const further = factOf(facts, record)?.brought_by ?? [];
  return [...new Set([...(origin === null ? [] : [origin]), ...(isUnavailable(further) ? [] : further)])];
}

/** Pull requests into a release branch that brought the record along, which lies on the trusted branch as well. */
export function branchBringersOf(facts: Facts, record: ReadRecord): readonly number[] {
  const numbers = factOf(facts, record)?.brought_to_branch_by ?? [];
  return isUnavailable(numbers) ? [] : numbers;
}

/** The pull request that brought in a record's present content; null where none did or none is known. */
export function originOf(facts: Facts, record: ReadRecord): PullRequestFact | null {
  const origin = originNumber(facts, record);
  return facts.pull_requests.find(({ number }) => number === origin) ?? null;
}

/** Whether a record was read from the commit that goes out, because the trusted ref has none of its id. */
export function isBesideTrusted(facts: Facts, record: ReadRecord): boolean {
  return factOf(facts, record)?.trusted_ref !== undefined;
}

/** With which deployment a record that is brought to the default branch after its time went out from another one; null where it is none such. */
export function wentOutFrom(facts: Facts, record: ReadRecord): WentOutFact | null {
  const way = factOf(facts, record)?.went_out;
  return way == null || isUnavailable(way) ? null : way;
}
