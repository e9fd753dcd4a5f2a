/** Until when a yes holds: whatever ends first, and never past an instant at which the same facts give another answer. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { holdsUntil } from '../../../src/domain/decision/holds-until.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { parseInstant, toIso } from '../../../src/domain/time/time.ts';
import { DEPLOY, given, REVIEW, review, withPolicy, withRecord, withReviews, withWorld } from '../world.ts';
import { TABLES } from './cases.ts';

const untilOf = (world: World): string | null => holdsUntil(world, decide(world), (now) => decide({ ...world, now }));

const SHORT = withPolicy({ version: 1, approvals: { 'valid-for': 'P4DT1H' } });
const FREEZE = withWorld({
  calendar: {
    path: '.github/change-gate/calendar.yml',
    value: {
      version: 1,
      windows: [
        {
          name: 'mornings',
          environments: ['production'],
          recurrence: 'FREQ=DAILY',
          from: '08:00',
          to: '11:15',
        },
      ],
      timezone: 'UTC',
    },
  },
});

describe('a yes holds', () => {
  test.each<[string, World, string | null]>([
    ['until the end of the change', DEPLOY, '2026-11-24T12:00:00Z'],
    ['until an approval expires, where that is first', given(DEPLOY, SHORT), '2026-11-24T11:12:00Z'],
    [
      'until the approval that counts expires, and not one that nobody needs',
      given(DEPLOY, SHORT, withReviews(review('cpatel', { submitted_at: '2026-11-21T10:00:00Z' }))),
      '2026-11-24T12:00:00Z',
    ],
    ['not at all, where nobody approved', given(DEPLOY, withReviews()), null],
    ['not at all at review, which lets nothing out', REVIEW, null],
    [
      'for an hour, where no rule governs it',
      given(DEPLOY, withPolicy({ version: 1, environments: { production: { gate: 'none' } } })),
      '2026-11-24T11:10:00Z',
    ],
    [
      'not past its window',
      given(DEPLOY, FREEZE, withRecord({ schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:15:00Z' } })),
      '2026-11-24T11:15:00Z',
    ],
  ])('%s', (_, world, until) => {
    expect(untilOf(world)).toBe(until);
  });
});

test('of every world of the tables it is a yes just before, and the answer just before is never another one', () => {
  const worlds = Object.values(TABLES)
    .flat()
    .map(({ edits, from = DEPLOY }) => given(from, ...edits))
    .filter(({ stage }) => stage === 'deploy');
  let yes = 0;
  for (const world of worlds) {
    const until = untilOf(world);
    const { decision } = decide(world);
    expect(until !== null).toBe(decision === 'authorised' || decision === 'not-required');
    if (until === null) continue;
    yes += 1;
    const [from, to] = [parseInstant(world.now) ?? 0, parseInstant(until) ?? 0];
    expect(to).toBeGreaterThanOrEqual(from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const at = Math.max(from, Math.floor(from + (to - from) * part) - 1);
      expect(['authorised', 'not-required'], `${until} at ${toIso(at)}`).toContain(
        decide({ ...world, now: toIso(at) }).decision,
      );
    }
  }
  expect(yes).toBeGreaterThan(20);
});
