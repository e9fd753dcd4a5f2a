/**
 * Stricter rules in any row of the tables: one more freeze, one more requirement, and people who hold nothing any more. None of them may
 * turn a no into a yes. A veto needs a level, so that rows in which somebody said no are left out where levels are taken away.
 */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { DEPLOY, type Edit, given } from '../world.ts';
import { TABLES } from './cases.ts';

const isYes = (decision: string): boolean => decision === 'authorised' || decision === 'not-required';
const rows = Object.values(TABLES).flat();

const frozen: Edit = (world) => ({
  ...world,
  calendar: {
    ...(world.calendar ?? { path: '.github/change-gate/calendar.yml' }),
    value: {
      version: 1,
      ...world.calendar?.value,
      freezes: [
        ...(world.calendar?.value.freezes ?? []),
        {
          id: 'FRZ-ADDED',
          name: 'Added',
          start: '2026-11-20T00:00:00Z',
          end: '2026-11-25T00:00:00Z',
          hardness: 'hard',
          environments: ['*'],
        },
      ],
    },
  },
});

/** Every rule asks for one more, whom nobody can be. */
const asked: Edit = (world) => ({
  ...world,
  policy: {
    ...world.policy,
    approvals: {
      ...world.policy.approvals,
      rules: world.policy.approvals.rules.map((rule) => ({
        ...rule,
        require: [...rule.require, { capacity: 'nobody-has-this', count: 1 }],
      })),
    },
  },
});

const withoutLevels: Edit = (world) => ({
  ...world,
  register:
    world.register === null
      ? null
      : {
          ...world.register,
          value: {
            ...world.register.value,
            people: (world.register.value.people ?? []).map((person) => {
              const { role: _, ...rest } = person;
              return rest;
            }),
            teams: [],
          },
        },
});

describe('what is stricter never authorises', () => {
  it.each<readonly [string, Edit, (world: World) => boolean]>([
    ['a freeze', frozen, () => true],
    ['a requirement that nobody meets', asked, () => true],
    ['nobody holds a level', withoutLevels, (world) => !saysNo(world)],
  ])('%s', (_, edit, isAsked) => {
    let looked = 0;
    for (const { name, from = DEPLOY, edits, faults = [] } of rows) {
      const world = given(from, ...edits);
      if (!isAsked(world) || isYes(decide(world, faults).decision)) continue;
      looked += 1;
      const { decision } = decide(given(world, edit), faults);
      // Upkeep authorises nothing: a retrospective that counts no more may be written anew.
      const isUpkeep = edit === withoutLevels && decision === 'not-required';
      expect(isYes(decision) && !isUpkeep, name).toBe(false);
    }
    expect(looked).toBeGreaterThan(100);
  });
});

function saysNo({ facts, judged }: World): boolean {
  const reviews = facts.pull_requests.flatMap((pr) => ('unavailable' in pr.reviews ? [] : pr.reviews));
  const runs = facts.run_approvals === undefined || 'unavailable' in facts.run_approvals ? [] : facts.run_approvals;
  const entries = judged.flatMap(({ value }) => value.approvals ?? []);
  return (
    reviews.some(({ state }) => state === 'CHANGES_REQUESTED' || state === 'DISMISSED') ||
    runs.some(({ state }) => state === 'rejected') ||
    entries.some(({ decision }) => decision !== 'approved')
  );
}
