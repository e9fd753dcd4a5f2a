/**
 * Remedies that work, as a law. For every finding of every case: somebody does what the remedy says, the same decision is asked again, and this
 * finding is gone, with none of the same reason and the same advice in its place. A remedy that no row of the table knows fails.
 */
import { expect, test } from 'vitest';
import { decide } from '../../src/domain/decision/decide.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type { World } from '../../src/domain/terms/world.ts';
import { TABLES } from '../domain/decision/cases.ts';
import { DEPLOY, given } from '../domain/world.ts';
import { APPROVAL_WAYS } from './approval-ways.ts';
import { BEHIND } from './behind-ways.ts';
import { CHANGE_WAYS } from './change-ways.ts';
import { ASKS_NOTHING, OUT_OF_REACH } from './out-of-reach.ts';

const WAYS = { ...APPROVAL_WAYS, ...CHANGE_WAYS };

const isSame = (a: Finding, b: Finding): boolean =>
  a.level === b.level &&
  a.reason === b.reason &&
  a.change === b.change &&
  a.remedy === b.remedy &&
  a.where?.file === b.where?.file;

/** What is wrong with a remedy; null where it works. */
function follow(world: World, finding: Finding): string | null {
  const { reason, remedy } = finding;
  if (OUT_OF_REACH.some((one) => one.reason === reason && one.advice.test(remedy))) return null;
  for (const way of [...BEHIND, ...(WAYS[reason] ?? [])]) {
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

test('whoever does what a remedy says is rid of the finding', () => {
  const known = new Set<string>();
  const wrong: string[] = [];
  for (const [title, cases] of Object.entries(TABLES)) {
    for (const { name, from = DEPLOY, edits, faults = [] } of cases) {
      const world = given(from, ...edits);
      const { findings } = decide(world, faults);
      for (const finding of findings) {
        const { reason, level, remedy, message } = finding;
        const key = JSON.stringify([reason, level, remedy, message, world.stage]);
        if (known.has(key) || isSecond(finding, findings)) continue;
        if (level === 'notice' && ASKS_NOTHING.some((one) => one.advice.test(remedy))) continue;
        if (faults.some((one) => isSame(one, finding))) continue;
        known.add(key);
        const fault = follow(world, finding);
        if (fault !== null) wrong.push(`${title} / ${name}\n  ${reason}: ${message}\n  ${remedy}\n  → ${fault}`);
      }
    }
  }
  expect(wrong.join('\n')).toBe('');
  expect(known.size).toBeGreaterThan(250);
});
