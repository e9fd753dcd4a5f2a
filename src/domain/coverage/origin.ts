/** Which pull request brought in a record's present content. Facts that were gathered for other content of the record are not facts about it. */
import type { Facts, PullRequestFact, RecordFact } from '../terms/generated/shapes.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';

/** What is known of a record's present content; null where the facts were gathered for other content. */
export function factOf(facts: Facts, record: ReadRecord): RecordFact | null {
  return facts.records?.find(({ path, digest }) => path === record.path && digest === record.digest) ?? null;
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
  const origin = originNumber(facts, record);
  const further = factOf(facts, record)?.brought_by ?? [];
  const all = [...(origin === null ? [] : [origin]), ...(isUnavailable(further) ? [] : further)];
  return [...new Set(all)];
}

/** The pull request that brought in a record's present content; null where none did or none is known. */
export function originOf(facts: Facts, record: ReadRecord): PullRequestFact | null {
  const origin = originNumber(facts, record);
  return facts.pull_requests.find(({ number }) => number === origin) ?? null;
}
