/**
 * Records that are over, withdrawn or ended, whose place another one took. "Write a new record" is what they ask for: once that is there and
 * names what they brought, they only say that they stand aside. They covered nothing any more, so nothing is covered by leaving them out.
 */
import type { Finding } from '../terms/finding.ts';
import type { Facts } from '../terms/generated/shapes.ts';
import { indexRecords, type RecordIndex } from '../terms/record-index.ts';
import { isUnavailable } from '../terms/unread.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { isBefore, laterOf } from '../time/instants.ts';
import { commitsLanded, isCommitNamed, isPullRequestNamed, numbersLanded } from './covers.ts';
import { bringersOf, isBesideTrusted, originOf } from './origin.ts';

export type Replaced = { readonly record: ReadRecord; readonly by: readonly ReadRecord[] };

/**
 * The records that others took the place of: these name each pull request of theirs that goes out, and were merged after theirs was over.
 * One that was there before was approved by people who knew of no end, and what was called off must not go out by it.
 */
export function replacedAmong(judged: readonly ReadRecord[], facts: Facts): readonly Replaced[] {
  const all = indexRecords(judged);
  const standing = judged.filter((record) => endOf(record) === null);
  return judged.flatMap((record): readonly Replaced[] => {
    const end = endOf(record);
    // What a branch says of an end proves nothing, and what its record owes is judged by it.
    if (end === null || isBesideTrusted(facts, record)) return [];
    const landed = numbersLanded(facts);
    const own = bringersOf(facts, record).filter((number) => landed.has(number));
    const later = standing.filter((one) => isMergedSince(one, end, facts));
    const by = later.filter((one) => own.some((number) => isNamedBy(one, number, facts, all)));
    const isWhole = own.length > 0 && own.every((number) => by.some((one) => isNamedBy(one, number, facts, all)));
    return isWhole ? [{ record, by }] : [];
  });
}

/** When it was over; of a withdrawal and an outcome the later. null for one that still stands. */
function endOf({ value: { withdrawn, outcome } }: ReadRecord): string | null {
  const ends = [withdrawn?.at, outcome?.ended].filter((at) => at !== undefined);
  const [first, ...more] = ends;
  return first === undefined ? null : more.reduce(laterOf, first);
}

function isMergedSince(record: ReadRecord, end: string, facts: Facts): boolean {
  const merged = originOf(facts, record)?.merged_at ?? null;
  return merged !== null && !isBefore(merged, end);
}

/** In a list, as people read it: by its number, by the change that it brought, or all its commits by their SHA. */
function isNamedBy(record: ReadRecord, number: number, facts: Facts, all: RecordIndex): boolean {
  if (isPullRequestNamed(record, number, facts, all)) return true;
  const commits = commitsLanded(facts).filter(
    ({ pull_requests }) => !isUnavailable(pull_requests) && pull_requests.includes(number),
  );
  return commits.length > 0 && commits.every(({ sha }) => isCommitNamed(record, sha));
}

export function sayReplaced({ record, by }: Replaced): Finding {
  const { id, withdrawn } = record.value;
  const isWithdrawn = withdrawn !== undefined;
  const others = listAnd(by.map((one) => one.value.id));
  return {
    reason: isWithdrawn ? 'record-withdrawn' : 'record-used',
    level: 'notice',
    change: id,
    message: `${id} ${isWithdrawn ? 'was withdrawn' : 'has ended'}; ${others} ${by.length === 1 ? 'covers' : 'cover'} what it brought.`,
    remedy: `Nothing to do: ${others} ${by.length === 1 ? 'is' : 'are'} judged in its place.`,
    where: { file: record.path, pointer: [isWithdrawn ? 'withdrawn' : 'outcome'], on: 'key' },
  };
}
