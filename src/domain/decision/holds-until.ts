/**
 * Until when a yes at deployment holds, as far as what is known now can tell: the end of the change, the start of a freeze, the expiry of an
 * approval, whichever is first. It never reaches beyond an instant at which the same facts would give another answer.
 */
import type { Verdict } from '../terms/verdict.ts';
import type { World } from '../terms/world.ts';
import { parseDuration } from '../time/durations.ts';
import { HOUR, parseInstant, toIso } from '../time/time.ts';

/** Where no time of a change bounds it (a back-out, a change without a schedule that no window ends, what needs no record), it holds as long as a check of the gate speaks. */
export const HOLDS_FOR = HOUR;

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
  return toIso(lastYes(now, until, decideAt));
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

/** What else ends in between (a model, a retrospective that falls due) is found by asking again, so that no rule is written twice. */
function lastYes(now: number, until: number, decideAt: (now: string) => Verdict): number {
  if (until - 1 <= now || isYes(decideAt(toIso(until - 1)))) return until;
  let yes = now;
  let no = until - 1;
  while (no - yes > 1000) {
    const between = Math.floor((yes + no) / 2);
    if (isYes(decideAt(toIso(between)))) yes = between;
    else no = between;
  }
  return yes;
}
