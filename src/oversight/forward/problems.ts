/**
 * What stands in the way of a change that is still to come, by the rules of the gate at review and nobody's approval. Whatever it finds, a
 * change without problems is planned, and no more than that.
 */

import { judgeIdentity, judgeRetry } from '../../domain/decision/record-checks.ts';
import { grantingFor } from '../../domain/register/granting.ts';
import type { Directory } from '../../domain/register/people.ts';
import type { ReadCalendar } from '../../domain/schedule/calendar-rules.ts';
import type { Collisions } from '../../domain/schedule/collisions.ts';
import { judgeDependencies } from '../../domain/schedule/dependencies.ts';
import { judgeFreezes } from '../../domain/schedule/freezes.ts';
import { judgeLeadTime } from '../../domain/schedule/lead-time.ts';
import type { OtherChanges } from '../../domain/schedule/other-changes.ts';
import { findingAbout, type PlannedChange } from '../../domain/schedule/planned-change.ts';
import { judgeDuration, judgeMoment } from '../../domain/schedule/schedule-moment.ts';
import { judgeWindows } from '../../domain/schedule/windows.ts';
import type { Finding } from '../../domain/terms/finding.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import type { RecordIndex } from '../../domain/terms/record-index.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import type { PlacedRecord } from './placing.ts';

export type ForwardRules = {
  readonly policy: CompletePolicy;
  /** Whether the policy is the repository's own; by another no lead time and no length is judged. */
  readonly isPolicyKnown: boolean;
  /** null where no window and no freeze is known for certain. */
  readonly calendar: ReadCalendar | null;
  readonly directory: Directory | null;
  /** All records as the schedule asks for them, and by their ids. */
  readonly others: OtherChanges;
  readonly records: RecordIndex;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The most collisions that stand with one change; the schedule lists all of them. */
const COLLISIONS_NAMED = 20;
const LEVELS = ['error', 'warning', 'notice'] as const;

/** Errors first. Nothing about a change that is over, but that its end is missing. */
export function judgePlanned(
  placed: PlacedRecord,
  change: PlannedChange,
  collisions: Collisions,
  rules: ForwardRules,
): readonly Finding[] {
  const { record, state } = placed;
  const { policy, now } = rules;
  if (state === 'withdrawn' || state === 'ended') return [];
  const suggest = () => suggestFor(record);
  if (state === 'overdue') return judgeMoment(change, 'review', now, undefined, () => END_IT);
  const duration = judgeDuration(change, policy);
  const { calendar } = rules;
  // An emergency needs no window, and no freeze stops it.
  const isRuled = calendar !== null && duration.isCountable && record.value.type !== 'emergency';
  const granting = { now, mayGrant: grantingFor(rules.directory, record) };
  const asked = {
    requestedAt: record.value['requested-at'],
    lateAccepted: record.value.late !== undefined,
  };
  const found = [
    ...placed.findings,
    ...judgeIdentity(record, rules.records),
    ...judgeRetry(record, rules.records),
    ...judgeDependencies(change, rules.others, 'review', now).findings(() => null),
    ...(rules.isPolicyKnown ? duration.findings : []),
    ...(isRuled ? judgeWindows(calendar, change, suggest) : []),
    ...(isRuled ? judgeFreezes(calendar, change, granting, suggest) : []),
    ...(rules.isPolicyKnown ? judgeLeadTime(asked, change, policy).findings(suggest) : []),
    ...nameSome(record, collisions.findings(record.value.type === 'standard' ? suggest : () => MOVE)),
  ];
  return LEVELS.flatMap((level) => found.filter((finding) => finding.level === level));
}

/** Without a counted approval nobody stands in anybody's way in a checkout, so that `check` names no other time there. */
const MOVE = 'Move the schedule (start and end).';

const END_IT = 'Write its outcome if it went out; else move its schedule, or withdraw it.';

/** When else it could be is found for one change at a time: for thousands at once it would cost more than the schedule itself. */
function suggestFor({ value, home }: ReadRecord): string {
  const where = home === undefined ? '' : ` in a checkout of ${home.repository}`;
  return `Move the schedule (start and end); \`change-gate check ${home?.id ?? value.id}\`${where} says to when.`;
}

function nameSome(record: ReadRecord, collisions: readonly Finding[]): readonly Finding[] {
  const rest = collisions.slice(COLLISIONS_NAMED);
  if (rest.length === 0) return collisions;
  const level = rest.some((finding) => finding.level === 'error') ? {} : { level: 'warning' as const };
  const more = findingAbout(record, {
    reason: 'collision',
    ...level,
    message: `${record.value.id} collides with ${rest.length} more changes.`,
    remedy: 'Look at the list of collisions, and agree who goes when.',
    pointer: ['schedule', 'start'],
  });
  return [...collisions.slice(0, COLLISIONS_NAMED), more];
}
