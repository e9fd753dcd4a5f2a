/**
 * Upkeep of records: what may be written after an approval without being judged anew. Approvals may only be added, and neither an
 * outcome nor a withdrawal may be taken back.
 */

import { canonicalise } from '../terms/digest.ts';
import type { Finding } from '../terms/finding.ts';
import type { ChangeRecord, Facts } from '../terms/generated/shapes.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { RecordIndex } from '../terms/record-index.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { isBefore } from '../time/instants.ts';
import { filesOf, isAnswerable, needsNoRecord } from './coverage.ts';
import { factOf } from './origin.ts';

/** The record at the base of the pull request under review, where its digest is the same; null where it is not, or nobody looked. */
export function keptFrom(world: World, record: ReadRecord): ChangeRecord | null {
  const fact = factOf(world.facts, record);
  if (world.stage !== 'review' || fact?.base_digest !== record.digest) return null;
  return (fact.base_record as ChangeRecord | null | undefined) ?? null;
}

/** Whether all pull requests under review are known and change nothing that needs a record. */
export function isWithoutCode({ facts, policy }: World): boolean {
  const numbers = facts.review_of ?? [];
  return numbers.length > 0 && numbers.every((number) => isFreeOfCode(number, facts, policy));
}

function isFreeOfCode(number: number, facts: Facts, policy: CompletePolicy): boolean {
  const pr = facts.pull_requests.find((candidate) => candidate.number === number);
  const files = pr === undefined ? null : filesOf(pr);
  return files !== null && needsNoRecord(policy, files);
}

/**
 * Whether a record whose digest is as at the base is read and not judged: nothing that is under review needs it, because it changes
 * no code or because a record that is judged answers for it.
 */
export function isReadOnly(world: World, record: ReadRecord, all: RecordIndex): boolean {
  if (keptFrom(world, record) === null) return false;
  const { facts, policy } = world;
  const numbers = facts.review_of ?? [];
  const judged = world.judged.filter((other) => keptFrom(world, other) === null);
  return (
    numbers.length > 0 &&
    numbers.every(
      (number) =>
        isFreeOfCode(number, facts, policy) || judged.some((other) => isAnswerable(other, number, facts, all)),
    )
  );
}

/**
 * @param base the record as it is at the base of the pull request, with the same digest
 * @param isReviewOpen whether the review at the base does not count, so that another may take its place
 * @param now null where no instant is known: then an end is taken as it is said
 */
export function judgeUpkeep(
  record: ReadRecord,
  base: ChangeRecord,
  isReviewOpen = false,
  now: string | null = null,
): readonly Finding[] {
  const { value, path } = record;
  const faults = [
    ...findChangedEntry(record, base),
    ...findTakenBack(record, base),
    ...findEarlyEnd(record, base, now),
    ...findChangedOutcome(record, base, isReviewOpen),
  ];
  if (faults.length > 0) return faults;
  return [
    {
      reason: 'record-upkeep',
      level: 'notice',
      change: value.id,
      message: `Only approvals, board, withdrawal, outcome or links of ${value.id} were changed. What was approved is the same.`,
      remedy: 'Nothing to do: it needs no new approval.',
      where: { file: path, pointer: ['id'] },
    },
  ];
}

function findChangedEntry(record: ReadRecord, base: ChangeRecord): readonly Finding[] {
  const kept = (record.value.approvals ?? []).map(canonicalise);
  const missing = (base.approvals ?? []).find((entry) => !kept.includes(canonicalise(entry)));
  if (missing === undefined) return [];
  return [
    notUpkeep(
      record,
      `The entry of ${missing.approver} (${missing.decision} at ${missing.at}) was changed or removed.`,
      ['approvals'],
      'Put it back, and add a new entry instead.',
    ),
  ];
}

function findTakenBack(record: ReadRecord, base: ChangeRecord): readonly Finding[] {
  if (base.withdrawn === undefined || record.value.withdrawn !== undefined) return [];
  return [notUpkeep(record, `The withdrawal by ${base.withdrawn.by} was taken back.`, ['id'])];
}

/** What counts from the end on would wait for it, and an outcome once written is not corrected. */
function findEarlyEnd(record: ReadRecord, base: ChangeRecord, now: string | null): readonly Finding[] {
  const { outcome } = record.value;
  if (base.outcome !== undefined || outcome === undefined || now === null || !isBefore(now, outcome.ended)) return [];
  return [
    notUpkeep(
      record,
      `The outcome says that the change ended at ${outcome.ended}, which is still to come.`,
      ['outcome', 'ended'],
      'Write when it ended.',
    ),
  ];
}

function findChangedOutcome(record: ReadRecord, base: ChangeRecord, isReviewOpen: boolean): readonly Finding[] {
  if (base.outcome === undefined) return [];
  const { review: wasReview, ...was } = base.outcome;
  const { review, ...is }: Partial<NonNullable<ChangeRecord['outcome']>> = record.value.outcome ?? {};
  if (canonicalise(was) !== canonicalise(is))
    return [notUpkeep(record, `The outcome (${sayName(base.outcome.result)}) was changed or taken back.`, ['outcome'])];
  if (wasReview === undefined || canonicalise(wasReview) === canonicalise(review ?? null)) return [];
  if (isReviewOpen && review !== undefined) return [];
  return [notUpkeep(record, `The review by ${wasReview.by} was changed or taken back.`, ['outcome', 'review'])];
}

function notUpkeep(
  { value, path }: ReadRecord,
  message: string,
  pointer: readonly (string | number)[],
  remedy = 'Put it back: what was once written there stays.',
): Finding {
  return {
    reason: 'record-invalid',
    level: 'error',
    change: value.id,
    message,
    remedy,
    where: { file: path, pointer, on: 'key' },
  };
}
