/** By which day an emergency that goes out as planned is to be looked back on. What it owes once it went out is judged in emergencies.ts. */
import type { ChangeVerdict } from '../terms/verdict.ts';
import type { World } from '../terms/world.ts';
import { describeDate } from '../time/days.ts';
import { dateIn } from '../time/instants.ts';
import { parseInstant } from '../time/time.ts';
import { addWorkingDays, holidaysOf } from '../time/working-days.ts';

/** By the path of the record; none for what has ended, and none where the day cannot be counted. */
export function retrospectiveDays(world: World, changes: readonly ChangeVerdict[]): ReadonlyMap<string, string> {
  const { policy } = world;
  const days = changes.flatMap(({ type, path, schedule }): readonly (readonly [string, string])[] => {
    const ended = world.judged.find((one) => one.path === path)?.value.outcome !== undefined;
    if (type !== 'emergency' || ended || schedule?.end == null || parseInstant(schedule.end) === null) return [];
    const within = policy.emergency['retrospective-within'];
    const due = addWorkingDays(dateIn(policy.timezone, schedule.end), within, holidaysOf(policy));
    return due.kind === 'day' ? [[path, describeDate(due.day)]] : [];
  });
  return new Map(days);
}
