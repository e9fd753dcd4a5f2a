/** Is it the time for a change now, and is its time not too long? Half-open: at its start a change may go out, at its end not. */

import type { Finding } from '../terms/finding.ts';
import type { CompletePolicy } from '../terms/policy.ts';
import type { Stage } from '../terms/stage.ts';
import { describeDuration, parseDuration } from '../time/durations.ts';
import { isWithin } from '../time/intervals.ts';
import { DAY, describeInstant } from '../time/time.ts';
import { findingAbout, type PlannedChange } from './planned-change.ts';

/** The longest time that is compared with windows and freezes, which costs in proportion; whatever `schedule.longest` says. */
const LONGEST_COUNTED = 400 * DAY;

/**
 * `window-closed` once it has ended; at deploy also `window-not-open` before it starts, and `window-short` when what is left is
 * less than backing out takes. `modelBackout` serves where the record has no plan.
 */
export function judgeMoment(
  change: PlannedChange,
  stage: Stage,
  now: number,
  modelBackout: string | undefined,
  suggest: () => string,
): readonly Finding[] {
  if (!change.hasSchedule) return [];
  const { record, span, zone } = change;
  const at = describeInstant(now, zone);
  const start = describeInstant(span.start, zone);
  const end = describeInstant(span.end, zone);
  if (now >= span.end) {
    const message = `It is ${at}, and the time of ${record.value.id} ended at ${end}.`;
    return [
      findingAbout(record, { reason: 'window-closed', message, remedy: suggest(), pointer: ['schedule', 'end'] }),
    ];
  }
  if (stage !== 'deploy') return [];
  if (!isWithin(now, span)) {
    const message = `It is ${at}, and the time of ${record.value.id} begins at ${start}.`;
    const again = `Run this again at ${start} or later, before ${end}.`;
    const remedy =
      record.value.type === 'emergency'
        ? `Where it cannot wait, set \`schedule.start\` to the time at which it goes out; whoever approves it then approves the new time. ${again}`
        : again;
    return [findingAbout(record, { reason: 'window-not-open', message, remedy, pointer: ['schedule', 'start'] })];
  }
  const backout = parseDuration(record.value.plan?.backout.duration ?? modelBackout ?? '');
  if (backout === null || now < span.end - backout) return [];
  const message = `The time left until ${end} is ${describeDuration(span.end - now)}, and backing out takes ${describeDuration(backout)}.`;
  const remedy = 'Start only if there is still time to back out, or plan a longer time.';
  return [
    findingAbout(record, { reason: 'window-short', level: 'warning', message, remedy, pointer: ['schedule', 'end'] }),
  ];
}

/** `duration-too-long` by the policy's `schedule.longest`; `isCountable`: whether it is short enough to lay over a calendar. */
export function judgeDuration(
  change: PlannedChange,
  policy: CompletePolicy,
): { readonly findings: readonly Finding[]; readonly isCountable: boolean } {
  const length = change.span.end - change.span.start;
  const isCountable = length <= LONGEST_COUNTED;
  const longest = parseDuration(policy.schedule.longest);
  if (longest === null) {
    const message = `schedule.longest of the policy is "${policy.schedule.longest}", which is not a duration.`;
    const where = policy.path === null ? null : { file: policy.path, pointer: ['schedule', 'longest'] };
    const remedy = 'Write a duration of days, hours, minutes and seconds, such as P2D.';
    return {
      findings: [{ reason: 'policy-invalid', level: 'error', change: null, message, remedy, where }],
      isCountable,
    };
  }
  const limit = Math.min(longest, LONGEST_COUNTED);
  if (!change.hasSchedule || length <= limit) return { findings: [], isCountable };
  const message = `The schedule takes ${describeDuration(length)}, more than the ${describeDuration(limit)} that are allowed.`;
  const remedy = 'Shorten it, or split it into several change records.';
  const finding = findingAbout(change.record, {
    reason: 'duration-too-long',
    message,
    remedy,
    pointer: ['schedule', 'end'],
  });
  return { findings: [finding], isCountable };
}
