/**
 * Until when a yes at deployment holds, as far as what is known now can tell: the end of the change, the start of a freeze, the expiry of an
 * approval, whichever is first. It never reaches beyond an instant at which the same facts would give another answer.
 */
import type { Verdict } from '../terms/verdict.ts';
import type { World } from '../terms/world.ts';
import { addDays } from '../time/days.ts';
import { parseDuration } from '../time/durations.ts';
import { HOUR, parseDay, parseInstant, toIso } from '../time/time.ts';
import { isKnownZone, startOfDay } from '../time/wall-time.ts';

/** Where no time of a change bounds it (a back-out, a change without a schedule that no window ends, what needs no record), it holds as long as a check of the gate speaks. */
const HOLDS_FOR = HOUR;

/** So many instants are asked about; a yes holds no further than the next of them. */
const MOST_POINTS = 60;

/** @param decideAt the same decision at another instant. @returns RFC 3339, exclusive; null where there is no yes that could hold */
export function holdsUntil(world: World, verdict: Verdict, decideAt: (now: string) => Verdict): string | null {
  const now = parseInstant(world.now);
  if (world.stage !== 'deploy' || !isYes(verdict) || now === null) return null;
  const usual = now + HOLDS_FOR;
  const ends = verdict.changes.flatMap(({ schedule, approvals }) => [
    instantOf(schedule?.closesAt ?? schedule?.end ?? null) ?? usual,
    ...approvals.filter(({ counted }) => counted).map(({ at }) => expiryOf(at, world) ?? usual),
  ]);
  const until = ends.length === 0 ? usual : Math.min(...ends);
  return toIso(lastYes(now, until, world, decideAt));
}

function isYes({ decision }: Verdict): boolean {
  return decision === 'authorised' || decision === 'not-required';
}

function instantOf(text: string | null): number | null {
  return text === null ? null : parseInstant(text);
}

function expiryOf(at: string | null, { policy }: World): number | null {
  const given = instantOf(at);
  const lasts = parseDuration(policy.approvals['valid-for']);
  return given === null || lasts === null ? null : given + lasts;
}

/**
 * What else changes in between (a model, a role, an exception, a retrospective that falls due) is found by asking again, so that no rule is
 * written twice: at each instant that the rules name, since a no may turn into a yes again before the end.
 */
function lastYes(now: number, until: number, world: World, decideAt: (now: string) => Verdict): number {
  const all = turningPoints(world).filter((at) => at > now && at < until);
  const points = [...new Set(all)].sort((a, b) => a - b);
  const end = points[MOST_POINTS] ?? until;
  let yes = now;
  for (const at of [...points.slice(0, MOST_POINTS), end - 1]) {
    if (at > yes && !isYes(decideAt(toIso(at)))) return lastBefore(yes, at, decideAt);
    yes = Math.max(yes, at);
  }
  return end;
}

function lastBefore(from: number, to: number, decideAt: (now: string) => Verdict): number {
  let [yes, no] = [from, to];
  while (no - yes > 1000) {
    const between = Math.floor((yes + no) / 2);
    if (isYes(decideAt(toIso(between)))) yes = between;
    else no = between;
  }
  return yes;
}

/** Every day, with the one after it, and every instant that the register, the calendar and the models name. */
function turningPoints({ register, calendar, models, policy }: World): readonly number[] {
  const zones = [...new Set([policy.timezone, calendar?.value.timezone ?? policy.timezone])].filter(isKnownZone);
  const found: number[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const day = parseDay(value);
      const instant = day === null ? parseInstant(value) : null;
      if (instant !== null) found.push(instant, instant + 1);
      if (day !== null) for (const zone of zones) found.push(startOfDay(day, zone), startOfDay(addDays(day, 1), zone));
    } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) look(part);
  };
  for (const file of [register, calendar, ...models]) look(file?.value);
  return found;
}
