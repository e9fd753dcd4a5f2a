/** Whether changes were asked for early enough, and whether they were planned into each other's time. */

import { levelByRecord } from '../../domain/kinds/review-duty.ts';
import { findCollisions } from '../../domain/schedule/collisions.ts';
import { measureLeadTime } from '../../domain/schedule/lead-time.ts';
import { indexOthers } from '../../domain/schedule/other-changes.ts';
import { planChange } from '../../domain/schedule/planned-change.ts';
import { readSchedule } from '../../domain/schedule/schedule-text.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseInstant } from '../../domain/time/time.ts';
import { type Basis, isWithdrawn, look, type Observed } from './sightings.ts';

const startOf = ({ value }: ReadRecord): string | undefined => value.schedule?.start;

/** Standard and emergency changes need no lead time, so that they are not among those that could keep it. */
export function observeLeadTime(basis: Basis): Observed {
  const { policy } = basis.files;
  const seen = look(basis, startOf, (record, start) => {
    if (record.value.type !== 'normal') return null;
    if (isWithdrawn(record)) return 'withdrawn';
    const risk = levelByRecord(basis.files, record);
    const requested = parseInstant(record.value['requested-at']);
    if (risk === null) return 'level-not-known';
    if (requested === null) return 'time-not-sound';
    if (policy.schedule['lead-time'][risk] === 0) return 'no-lead-time-asked';
    const { kind } = measureLeadTime({ type: 'normal', risk, requested, start }, policy);
    return kind === 'beyond' ? 'beyond-known-days' : kind === 'met' ? 1 : 0;
  });
  const notes = ['The time of the request is the one that the record states.'];
  return { kind: 'seen', ...seen, notes, isOfRecords: true };
}

/** As the gate finds them, but that a change which has ended collided as well. */
export function observeCollisions(basis: Basis): Observed {
  const { files, zone } = basis;
  // Whoever collided with one of this environment did so in it, so that all records are looked through.
  const others = indexOthers(
    files.records.map((record) => ({
      record,
      requestedAt: record.value['requested-at'],
      hasCountedApproval: true,
      live: !isWithdrawn(record),
    })),
  );
  const seen = look(basis, startOf, (record) => {
    if (isWithdrawn(record)) return 'withdrawn';
    const read = readSchedule(record, zone);
    if (read.kind === 'unsound' || read.span === null) return 'time-not-sound';
    const asked = basis.environment === null ? record.value.environments : [basis.environment];
    const change = planChange(record, 'low', asked, read.span, zone);
    const self = { record, requestedAt: record.value['requested-at'], hasCountedApproval: true };
    const { neighbours } = findCollisions(change, self, others, 'warn', undefined);
    return neighbours.some(({ kind, other }) => kind === 'same-item' && other.record.path !== record.path) ? 1 : 0;
  });
  return { kind: 'seen', ...seen, notes: [], isOfRecords: true };
}
