/** Somebody does what the remedy of a finding says, by the tables of ways, and the same decision is asked again. */
import { decide } from '../../src/domain/decision/decide.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { APPROVAL_WAYS } from './approval-ways.ts';
import { BEHIND } from './behind-ways.ts';
import { CHANGE_WAYS } from './change-ways.ts';
import { COMING_BACK } from './coming-back-ways.ts';
import { ASKS_NOTHING, OUT_OF_REACH } from './out-of-reach.ts';

const WAYS = { ...APPROVAL_WAYS, ...CHANGE_WAYS };

const isSame = (a: Finding, b: Finding): boolean =>
  a.level === b.level &&
  a.reason === b.reason &&
  a.change === b.change &&
  a.remedy === b.remedy &&
  a.where?.file === b.where?.file;

/** What is wrong with a remedy; null where it works. */
export function follow(world: World, finding: Finding): string | null {
  const { reason, remedy } = finding;
  if (OUT_OF_REACH.some((one) => one.reason === reason && one.advice.test(remedy))) return null;
  for (const way of [...BEHIND, ...COMING_BACK, ...(WAYS[reason] ?? [])]) {
    const match = way.advice.exec(remedy);
    if (match === null) continue;
    try {
      const done = way.does({ world, finding, match });
      const worlds = 'stage' in done ? [done] : done;
      const failed = worlds.findIndex((next) => decide(next).findings.some((one) => isSame(one, finding)));
      return failed === -1 ? null : `the same is said after it (way ${failed + 1} of ${worlds.length})`;
    } catch (error) {
      return error instanceof Error ? error.message : 'it cannot be done';
    }
  }
  return 'no row of the table knows this remedy';
}

/** What is told first: two records of one id have to be told apart, and what could not be read may be the approval. */
function isSecond({ reason }: Finding, all: readonly Finding[]): boolean {
  const errors = all.filter(({ level }) => level === 'error').map((one) => one.reason);
  if (errors.includes('record-id-duplicate')) return reason !== 'record-id-duplicate';
  return reason.startsWith('approv') && errors.includes('evidence-unavailable');
}

/**
 * What the decision of a world tells somebody to do.
 * @param faults findings from before, which are about files and not about the world
 */
export function toldIn(world: World, faults: readonly Finding[] = []): readonly Finding[] {
  const { findings } = decide(world, faults);
  return findings.filter((finding) => {
    if (isSecond(finding, findings) || faults.some((one) => isSame(one, finding))) return false;
    return finding.level !== 'notice' || !ASKS_NOTHING.some((one) => one.advice.test(finding.remedy));
  });
}
