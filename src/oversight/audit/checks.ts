/**
 * What the gate's checks on a commit say of one deployment of it. A commit can be deployed again and again, and a check can be written long
 * after: only a success that came before the deployment had succeeded, and that no later word of the gate took back, speaks for it.
 */

import type { GateCheck, PastDeployment, SpokenCheck } from '../../domain/terms/past-deployment.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { foldCase, includesName } from '../../domain/text/names.ts';
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

export function hearChecks(one: PastDeployment, all: readonly SpokenCheck[], records: readonly ReadRecord[]): Heard {
  const ordered = [...all].sort((a, b) => compareInstants(a.at, b.at));
  const before = ordered.filter(({ at }) => !isBefore(one.succeededAt, at));
  const last = before.at(-1);
  if (last === undefined) {
    const [later] = ordered;
    if (later === undefined) return { kind: 'none', check: null };
    const { conclusion, title, at } = later;
    return { kind: 'late', check: { conclusion, title, at } };
  }
  const check: GateCheck = { conclusion: last.conclusion, title: last.title, at: last.at };
  // Whatever it said before: its last word is what held when the deployment succeeded.
  if (last.conclusion !== 'success') return { kind: 'refuses', check };
  return { kind: !isBefore(last.at, one.madeAt) || speaksUntil(one, last, records) ? 'speaks' : 'old', check };
}

/**
 * Within the hour; or the time of one change of that environment, which the check speaks of, was open at both instants. A record that was
 * withdrawn prolongs nothing, nor does one that the gate never looked at.
 */
function speaksUntil(
  { madeAt, environment }: PastDeployment,
  { at, text }: SpokenCheck,
  records: readonly ReadRecord[],
): boolean {
  const [made, said] = [parseInstant(madeAt), parseInstant(at)];
  if (made === null || said === null) return false;
  if (made <= said + SPEAKS_FOR) return true;
  return records.some(({ value }) => {
    const { id, environments, schedule, withdrawn } = value;
    if (schedule === undefined || !includesName(environments, environment)) return false;
    // Whichever date its author wrote there.
    if (withdrawn !== undefined || !isSpokenOf(text, id)) return false;
    return !isBefore(at, schedule.start) && isBefore(madeAt, schedule.end);
  });
}

/** Whether a check's text holds the id as a word of its own, however Markdown has it escaped. */
export function isSpokenOf(text: string, id: string): boolean {
  const plain = foldCase(text.replaceAll('\\', '').replaceAll('&#95;', '_'));
  const wanted = foldCase(id);
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1)) {
    const after = plain.slice(at + wanted.length);
    if (!/[a-z0-9._-]$/u.test(plain.slice(Math.max(0, at - 1), at)) && !/^[._-]*[a-z0-9]/u.test(after)) return true;
  }
  return false;
}

export function sayHeard(heard: Heard, name: string): string {
  switch (heard.kind) {
    case 'none':
      return `the gate has no status and no check "${name}" on that commit (one that a person wrote is not taken for its)`;
    case 'late':
      return `the gate's first check on that commit came after it, at ${heard.check.at}`;
    case 'old':
      return `the gate's last check on that commit before it is of ${heard.check.at} (${heard.check.title}), and no change's time reaches from there to when it was made`;
    case 'refuses':
    case 'speaks':
      return `the gate's check on that commit says ${heard.check.conclusion} (${heard.check.title}) at ${heard.check.at}`;
  }
}
