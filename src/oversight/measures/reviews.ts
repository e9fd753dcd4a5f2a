/**
 * Reviews and retrospectives: was each done by its last day? A change counts by that day. The review of an emergency is its retrospective,
 * which only somebody of the right level who took no part can give.
 */

import { debtOf } from '../../domain/kinds/emergencies.ts';
import { levelByRecord, reviewDuty } from '../../domain/kinds/review-duty.ts';
import { buildDirectory, type Directory } from '../../domain/register/people.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseDay } from '../../domain/time/days.ts';
import { dayIn } from '../../domain/time/instants.ts';
import { toIso } from '../../domain/time/time.ts';
import { startOfDay } from '../../domain/time/wall-time.ts';
import { type Basis, type Observed, outcomeOf, type Sighting, type Skipped, sight, within } from './sightings.ts';

export function observeReviews(basis: Basis): Observed {
  const { files, facts, zone } = basis;
  const { register } = files;
  const directory = register === null ? null : buildDirectory(register.value, register.path, zone, facts?.teams);
  const counted: Sighting[] = [];
  const left: Skipped[] = [];
  for (const record of [...basis.records, ...basis.twins]) {
    const duty = dutyOf(basis, record, directory);
    if (duty.kind === 'none') continue;
    if (duty.kind === 'left') {
      if (within(basis, duty.at) !== null) left.push({ reason: duty.reason, subject: record.value.id });
      continue;
    }
    const day = parseDay(duty.day);
    const at = day === null ? null : within(basis, toIso(startOfDay(day, zone)));
    if (at === null) continue;
    if (basis.twins.includes(record)) left.push({ reason: 'same-id', subject: record.value.id });
    else if (dayIn(zone, basis.now) <= duty.day) left.push({ reason: 'not-due', subject: record.value.id });
    else counted.push(sight(basis, record, at, duty.isInTime ? 0 : 1));
  }
  return { kind: 'seen', counted, left, notes: [], isOfRecords: true };
}

type Duty =
  | { readonly kind: 'none' }
  /** `at`: by which it would count, were it known. */
  | { readonly kind: 'left'; readonly reason: Skipped['reason']; readonly at: string }
  | { readonly kind: 'day'; readonly day: string; readonly isInTime: boolean };

function dutyOf(basis: Basis, record: ReadRecord, directory: Directory | null): Duty {
  return record.value.type === 'emergency' ? retrospectiveOf(basis, record, directory) : reviewOf(basis, record);
}

function reviewOf(basis: Basis, record: ReadRecord): Duty {
  const outcome = outcomeOf(basis, record);
  if (outcome === null) return { kind: 'none' };
  const { policy } = basis.files;
  const risk = levelByRecord(basis.files, record);
  const open = reviewDuty(withoutReview(record), risk, policy, basis.now);
  if (open.kind === 'beyond') return { kind: 'left', reason: 'beyond-known-days', at: outcome.ended };
  if (open.kind !== 'due' && open.kind !== 'overdue') return { kind: 'none' };
  const duty = reviewDuty(record, risk, policy, basis.now);
  return { kind: 'day', day: open.day, isInTime: duty.kind === 'done' && dayIn(basis.zone, duty.at) <= open.day };
}

function retrospectiveOf(basis: Basis, record: ReadRecord, directory: Directory | null): Duty {
  const ended = record.value.outcome?.ended ?? record.value.schedule?.end;
  if (ended === undefined) return { kind: 'none' };
  if (directory === null) return { kind: 'left', reason: 'no-register', at: ended };
  const { policy, items } = basis.files;
  const rules = { directory, policy, items, now: basis.now };
  const owed = debtOf(withoutReview(record), rules);
  if (owed === null) return { kind: 'none' };
  if (owed.day === null) return { kind: 'left', reason: 'beyond-known-days', at: ended };
  const review = record.value.outcome?.review;
  const isPaid = debtOf(record, rules) === null;
  return {
    kind: 'day',
    day: owed.day,
    isInTime: isPaid && review !== undefined && dayIn(basis.zone, review.at) <= owed.day,
  };
}

/** The record as it was before anybody looked back, which tells by when somebody had to. */
function withoutReview(record: ReadRecord): ReadRecord {
  const { outcome } = record.value;
  if (outcome === undefined) return record;
  const { review: _, ...rest } = outcome;
  return { ...record, value: { ...record.value, outcome: rest } };
}
