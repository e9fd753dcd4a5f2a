/** All that a repository still owes after its changes: unpaid retrospectives, due or overdue, and reviews that are overdue. */

import type { Directory } from '../register/people.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { debtOf } from './emergencies.ts';
import { levelByRecord, reviewDuty } from './review-duty.ts';

export type Owed = {
  readonly id: string;
  readonly path: string;
  readonly what: 'retrospective' | 'review';
  /** `beyond`: its last day lies beyond the bank holidays that are known. */
  readonly state: 'overdue' | 'due' | 'beyond';
  /** The last day, in the policy's zone. */
  readonly day: string | null;
  /** Who could give it today, as they are named to everybody; empty where nobody can, and for reviews, which need no level. */
  readonly eligible: readonly string[];
};

const STATES: readonly Owed['state'][] = ['overdue', 'due', 'beyond'];

/** Overdue first, then by day and id, so that the same records give the same list. */
export function findOwed(
  records: readonly ReadRecord[],
  directory: Directory,
  world: Pick<World, 'policy' | 'items' | 'models' | 'now'>,
): readonly Owed[] {
  const { policy, items, now } = world;
  return records
    .flatMap((record): readonly Owed[] => {
      const { id, type } = record.value;
      const { path } = record;
      const debt = debtOf(record, { directory, policy, items, now });
      if (debt !== null)
        return [{ id, path, what: 'retrospective', state: debt.kind, day: debt.day, eligible: debt.eligible }];
      // The review of an emergency is its retrospective.
      if (type === 'emergency') return [];
      const duty = reviewDuty(record, levelByRecord(world, record), policy, now);
      if (duty.kind === 'beyond') return [{ id, path, what: 'review', state: 'beyond', day: null, eligible: [] }];
      return duty.kind === 'overdue'
        ? [{ id, path, what: 'review', state: 'overdue', day: duty.day, eligible: [] }]
        : [];
    })
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        compare(a.day ?? '', b.day ?? '') ||
        compare(a.id, b.id) ||
        compare(a.path, b.path),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
