/**
 * Remedies that work, as a law. For every finding of every case: somebody does what the remedy says, the same decision is asked again, and this
 * finding is gone, with none of the same reason and the same advice in its place. A remedy that no row of the table knows fails.
 */
import { expect, test } from 'vitest';
import { TABLES } from '../domain/decision/cases.ts';
import { DEPLOY, given } from '../domain/world.ts';
import { examples, found } from './folders.ts';
import { follow, toldIn } from './following.ts';
import { unhelpful } from './stories.ts';

test('whoever does what a remedy says is rid of the finding', () => {
  const known = new Set<string>();
  const wrong: string[] = [];
  for (const [title, cases] of Object.entries(TABLES)) {
    for (const { name, from = DEPLOY, edits, faults = [] } of cases) {
      const world = given(from, ...edits);
      for (const finding of toldIn(world, faults)) {
        const { reason, level, remedy, message } = finding;
        const key = JSON.stringify([reason, level, remedy, message, world.stage]);
        if (known.has(key)) continue;
        known.add(key);
        const fault = follow(world, finding);
        if (fault !== null) wrong.push(`${title} / ${name}\n  ${reason}: ${message}\n  ${remedy}\n  → ${fault}`);
      }
    }
  }
  expect(wrong.join('\n')).toBe('');
  expect(known.size).toBeGreaterThan(250);
});

test.each([
  ['the examples', examples()],
  ['what fresh eyes found', found()],
])('so is whoever follows %s', async (_, folders) => {
  const wrong: string[] = [];
  for (const [name, read] of folders) {
    const { world, faults } = await read();
    wrong.push(...unhelpful(name, world, faults));
  }
  expect(wrong.join('\n')).toBe('');
});
