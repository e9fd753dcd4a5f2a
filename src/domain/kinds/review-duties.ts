/** The reviews that the judged changes of a run owe, by the level that each was judged to have. Nothing is decided with it. */

import type { ChangeVerdict } from '../terms/verdict.ts';
import type { World } from '../terms/world.ts';
import { isBefore } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';
import { isKnownZone } from '../time/wall-time.ts';
import { levelByRecord, type ReviewDuty, reviewDuty } from './review-duty.ts';

/** By the path of the record, of those that have ended. Where now or the zone is not known nothing can be said of any. */
export function reviewDuties(world: World, changes: readonly ChangeVerdict[]): ReadonlyMap<string, ReviewDuty> {
  const { policy, now } = world;
  const duties = new Map<string, ReviewDuty>();
  if (!isKnownZone(policy.timezone) || parseInstant(now) === null) return duties;
  const risks = new Map(changes.map(({ path, risk }) => [path, risk?.final ?? null]));
  for (const record of world.judged) {
    const { outcome } = record.value;
    if (outcome === undefined || isBefore(now, outcome.ended)) continue;
    const level = risks.get(record.path) ?? levelByRecord(world, record);
    duties.set(record.path, reviewDuty(record, level, policy, now));
  }
  return duties;
}
