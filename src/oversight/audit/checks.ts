/**
 * What the gate's checks on a commit say of one deployment of it. A commit can be deployed again and again, and a check can be written long
 * after: only a success that came before the deployment had succeeded, and that no later word of the gate took back, speaks for it.
 */

import type { GateCheck, PastDeployment } from '../../domain/terms/past-deployment.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { includesName } from '../../domain/text/names.ts';
import { compareInstants, isBefore } from '../../domain/time/instants.ts';
import { HOUR, parseInstant } from '../../domain/time/time.ts';

/**
 * How long a word of the gate speaks for a deployment that is made after it, where no time of a change does: a job may have to wait for
 * its runner. A deployment of another day had to ask the gate again.
 */
export const SPEAKS_FOR = HOUR;

export type Heard =
  | { readonly kind: 'speaks'; readonly check: GateCheck }
  /** `late`: all of them came after it. `old`: it let another deployment of that commit out. */
  | { readonly kind: 'refuses' | 'late' | 'old'; readonly check: GateCheck }
  | { readonly kind: 'none'; readonly check: null };

export function hearChecks(one: PastDeployment, all: readonly GateCheck[], records: readonly ReadRecord[]): Heard {
  const ordered = [...all].sort((a, b) => compareInstants(a.at, b.at));
  const before = ordered.filter(({ at }) => !isBefore(one.succeededAt, at));
  const last = before.at(-1);
  if (last === undefined) {
    const [later] = ordered;
    return later === undefined ? { kind: 'none', check: null } : { kind: 'late', check: later };
  }
  const meanwhile = before.filter(({ at, conclusion }) => !isBefore(at, one.madeAt) && conclusion === 'success').at(-1);
  if (meanwhile !== undefined) return { kind: 'speaks', check: meanwhile };
  if (last.conclusion !== 'success') return { kind: 'refuses', check: last };
  return { kind: speaksUntil(one, last, records) ? 'speaks' : 'old', check: last };
}

/** Within the hour; or the time of one change of that environment was open at both instants. */
function speaksUntil(
  { madeAt, environment }: PastDeployment,
  { at }: GateCheck,
  records: readonly ReadRecord[],
): boolean {
  const [made, said] = [parseInstant(madeAt), parseInstant(at)];
  if (made === null || said === null) return false;
  if (made <= said + SPEAKS_FOR) return true;
  return records.some(({ value: { environments, schedule } }) => {
    if (schedule === undefined || !includesName(environments, environment)) return false;
    return !isBefore(at, schedule.start) && isBefore(madeAt, schedule.end);
  });
}

export function sayHeard(heard: Heard, name: string): string {
  switch (heard.kind) {
    case 'none':
      return `the gate has no check "${name}" on that commit (a commit status is not taken for one)`;
    case 'late':
      return `the gate's first check on that commit came after it, at ${heard.check.at}`;
    case 'old':
      return `the gate's last check on that commit before it is of ${heard.check.at} (${heard.check.title}), and no change's time reaches from there to when it was made`;
    case 'refuses':
    case 'speaks':
      return `the gate's check on that commit says ${heard.check.conclusion} (${heard.check.title}) at ${heard.check.at}`;
  }
}
