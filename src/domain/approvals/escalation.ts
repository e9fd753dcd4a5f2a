/**
 * Whom to ask when nobody who could approve answers, or nobody can: the register's `escalation`. It names people and gives them no
 * power: whether they may approve is told by their level alone.
 */

import { listOr } from '../text/name-list.ts';
import { includesName } from '../text/names.ts';
import { addTo, isBefore } from '../time/instants.ts';
import { describeInstant, parseInstant } from '../time/time.ts';
import type { ApprovalQuestion } from './requirements.ts';

/** From how long before its start a change is near. */
const NEAR = 'PT24H';

/**
 * A sentence for a change that lacks an approval though somebody could give it; null while there is time.
 * @param named who is named already, so that nobody is sent to whom they ask
 */
export function sayEscalation(
  { record, directory, policy, now }: ApprovalQuestion,
  named: readonly string[],
): string | null {
  const { schedule } = record.value;
  const whom = (directory.register.escalation ?? []).filter((login) => !includesName(named, login));
  if (schedule === undefined || whom.length === 0) return null;
  if (isBefore(addTo(now, NEAR), schedule.start) || !isBefore(now, schedule.end)) return null;
  const when = isBefore(now, schedule.start)
    ? `The change begins at ${sayInstant(schedule.start, policy.timezone)}`
    : `The time of the change ends at ${sayInstant(schedule.end, policy.timezone)}`;
  return `${when}; if nobody answers, ask ${listOr(whom)} (the register's \`escalation\`).`;
}

function sayInstant(text: string, zone: string): string {
  const instant = parseInstant(text);
  return instant === null ? text : describeInstant(instant, zone);
}
