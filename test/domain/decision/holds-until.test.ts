/** Until when a yes holds: whatever ends first, and never past an instant at which the same facts give another answer. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { holdsUntil } from '../../../src/domain/decision/holds-until.ts';
import type { Freeze } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import { parseInstant, toIso } from '../../../src/domain/time/time.ts';
import {
  DEPLOY,
  type Edit,
  given,
  REVIEW,
  review,
  withFacts,
  withPerson,
  withPolicy,
  withRecord,
  withReviews,
  withWorld,
} from '../world.ts';
import { TABLES } from './cases.ts';
import { STANDARDS } from './policy-cases.ts';

type Exception = NonNullable<Freeze['exceptions']>[number];

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

/** A standard change goes out at any time that the calendar leaves open. */
const [STANDARD] = STANDARDS;
const atAnyTime = (...edits: readonly Edit[]): World => given(DEPLOY, ...(STANDARD?.edits ?? []), ...edits);
const frozen = (until: string, exception: Partial<Exception>, ...more: readonly Freeze[]): Edit =>
  withWorld({
    calendar: {
      path: '.github/change-gate/calendar.yml',
      value: {
        freezes: [
          {
            id: 'FRZ-1',
            name: 'Sale',
            hardness: 'hard',
            environments: ['production'],
            start: '2026-11-24T08:00:00Z',
            end: until,
            exceptions: [{ change: 'CHG-2026-0042', by: 'dlopez', reason: 'Agreed.', ...exception }],
          },
          ...more,
        ],
      },
    },
  });
const SECOND: Freeze = {
  id: 'FRZ-2',
  name: 'Stock-taking',
  hardness: 'hard',
  environments: ['production'],
  recurrence: 'FREQ=DAILY',
  from: '10:45',
  to: '10:55',
};
const MANAGER = withPerson('dlopez', { role: 'change-and-release-manager', until: '2026-11-24' });

/** What turns to a no and back to a yes within the time is no yes all along. */
describe('a yes holds no further than the first no, however short that is', () => {
  test.each<[string, World, string]>([
    ['nothing in the way', atAnyTime(), '2026-11-24T11:10:00Z'],
    [
      'an exception that ends before its freeze does',
      atAnyTime(MANAGER, frozen('2026-11-24T10:50:00Z', { at: '2026-11-24T09:00:00Z', until: '2026-11-24T10:30:00Z' })),
      '2026-11-24T10:30:00Z',
    ],
    [
      'an exception that ends after its freeze does',
      atAnyTime(MANAGER, frozen('2026-11-24T10:50:00Z', { at: '2026-11-24T09:00:00Z', until: '2026-11-24T11:30:00Z' })),
      '2026-11-24T11:10:00Z',
    ],
    [
      'a freeze in between that comes again each day, beside an exception to another',
      atAnyTime(
        MANAGER,
        frozen('2026-11-24T10:40:00Z', { at: '2026-11-24T09:00:00Z', until: '2026-11-24T11:30:00Z' }, SECOND),
      ),
      '2026-11-24T10:45:00Z',
    ],
  ])('%s', (_, world, until) => {
    expect(untilOf(world)).toBe(until);
  });

  test('a role that ends at midnight, while the freeze that it lets through ends half an hour later', () => {
    const now = '2026-11-24T23:40:00Z';
    const late = atAnyTime(MANAGER, frozen('2026-11-25T00:30:00Z', {}), withWorld({ now }));
    const world = given(late, withFacts({ now }));
    expect(decide({ ...world, now: '2026-11-25T00:10:00Z' }).decision).toBe('refused');
    expect(decide({ ...world, now: '2026-11-25T00:35:00Z' }).decision).toBe('authorised');
    const until = parseInstant(untilOf(world) ?? '') ?? 0;
    expect(until).toBeGreaterThanOrEqual(parseInstant('2026-11-24T23:59:58Z') ?? 0);
    expect(until).toBeLessThanOrEqual(parseInstant('2026-11-25T00:00:00Z') ?? 0);
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
