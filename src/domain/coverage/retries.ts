/**
 * The changes that others try again. What such a change covered is answered for by the new attempt, and by nothing less than an attempt at
 * the same: it has to have failed or been backed out, where the new one goes, with items that the new one names too.
 */

import { normaliseRef } from '../items/items.ts';
import type { Finding } from '../terms/finding.ts';
import { outlineOf } from '../terms/outline.ts';
import { indexRecords, type RecordIndex } from '../terms/record-index.ts';
import { sayName } from '../terms/words.ts';
import type { ReadRecord } from '../terms/world.ts';
import { listAnd } from '../text/name-list.ts';
import { includesName, isSameName } from '../text/names.ts';
import { isBefore } from '../time/instants.ts';

/** Those among `others` that a judged record tries again, and those that these tried again before. */
export function triedBefore(judged: readonly ReadRecord[], others: readonly ReadRecord[]): readonly ReadRecord[] {
  const all = indexRecords(others);
  const found = new Set<ReadRecord>();
  for (const record of judged) follow(record, all, found);
  return [...found];
}

function follow(record: ReadRecord, all: RecordIndex, found: Set<ReadRecord>): void {
  const { retries } = outlineOf(record);
  if (retries === undefined) return;
  for (const other of all.withId(retries)) {
    if (found.has(other)) continue;
    found.add(other);
    follow(other, all, found);
  }
}

/** So many attempts are followed back; what was tried more often is named under `covers`. */
export const MOST_ATTEMPTS = 9;

/** Whether a record tries a change again, or an attempt at it that has ended as well. */
export function isAttemptAt(record: ReadRecord, is: (tried: ReadRecord) => boolean, all: RecordIndex): boolean {
  const seen = new Set<ReadRecord>([record]);
  let attempts: readonly ReadRecord[] = [record];
  for (let back = 0; back < MOST_ATTEMPTS && attempts.length > 0; back += 1) {
    const tried = attempts
      .flatMap((one) => all.withId(outlineOf(one).retries ?? ''))
      .filter((one) => !seen.has(one) && seen.add(one));
    if (tried.some(is)) return true;
    attempts = tried.filter((one) => outlineOf(one).outcome !== undefined);
  }
  return false;
}

/** The change that a record tries again, where it takes over what that one covered; null where it takes nothing over. */
export function takenOver(record: ReadRecord, all: RecordIndex, now: string): ReadRecord | null {
  const tried = findTried(record, all);
  return tried === null || whyNotTaken(record, tried, now) !== null ? null : tried;
}

/** That a record takes nothing over from the change that it tries again, and what to do: without it the commits of that change stop it. */
export function judgeTakeover(record: ReadRecord, all: RecordIndex, now: string): readonly Finding[] {
  const tried = findTried(record, all);
  const why = tried === null ? null : whyNotTaken(record, tried, now);
  if (tried === null || why === null) return [];
  return [
    {
      reason: 'commit-not-covered',
      level: 'warning',
      change: record.value.id,
      message: `${record.value.id} tries ${tried.value.id} again, but cannot take over its pull requests: ${why.message}.`,
      remedy: why.remedy,
      where: { file: record.path, pointer: ['retries'] },
    },
  ];
}

function findTried(record: ReadRecord, all: RecordIndex): ReadRecord | null {
  const { id, retries } = record.value;
  if (retries === undefined || isSameName(id, retries)) return null;
  return all.withId(retries)[0] ?? null;
}

function whyNotTaken(
  { value }: ReadRecord,
  { value: tried }: ReadRecord,
  now: string,
): { readonly message: string; readonly remedy: string } | null {
  const { outcome, withdrawn } = tried;
  if (outcome === undefined && withdrawn !== undefined)
    return {
      message: `${tried.id} was withdrawn`,
      remedy: 'Take `retries` out, and name what still has to go out under `covers`.',
    };
  if (outcome === undefined)
    return {
      message: `${tried.id} has no outcome yet`,
      remedy: `Whoever carried out ${tried.id} writes its outcome as failed or backed-out (\`change-gate close ${tried.id}\`) and merges that first.`,
    };
  if (outcome.result !== 'failed' && outcome.result !== 'backed-out')
    return {
      message: `${tried.id} ended as ${sayName(outcome.result)}`,
      remedy: 'Take `retries` out, and name what still has to go out under `covers`.',
    };
  if (isBefore(now, outcome.ended))
    return {
      message: `${tried.id} is said to have ended at ${outcome.ended}, which is still to come`,
      remedy: `Wait until then, or let a change and release manager correct the outcome of ${tried.id}.`,
    };
  const elsewhere = value.environments.filter((name) => !includesName(tried.environments, name));
  if (elsewhere.length > 0)
    return {
      message: `${tried.id} was for ${listAnd(tried.environments)} and not for ${listAnd(elsewhere)}`,
      remedy: `Name a change to ${listAnd(elsewhere)}, or name the pull requests under \`covers\`.`,
    };
  const items = value['configuration-items'].map(normaliseRef);
  const unlisted = tried['configuration-items'].map(normaliseRef).filter((ref) => !items.includes(ref));
  if (unlisted.length === 0) return null;
  return {
    message: `${tried.id} changes ${listAnd(unlisted)}, which ${value.id} does not list`,
    remedy: `Add ${listAnd(unlisted)} under \`configuration-items\`.`,
  };
}
