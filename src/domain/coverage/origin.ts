/** Which pull request brought in a record's present content. Facts that were gathered for other content of the record are not facts about it. */
import type { Facts, PullRequestFact, RecordFact } from '../terms/generated/shapes.ts';
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

/** The pull request that brought in a record's present content; null where none did or none is known. */
export function originOf(facts: Facts, record: ReadRecord): PullRequestFact | null {
  const origin = originNumber(facts, record);
  return facts.pull_requests.find(({ number }) => number === origin) ?? null;
}
