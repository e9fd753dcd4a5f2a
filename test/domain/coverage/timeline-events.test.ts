/** What an event of the timeline means for an approval: every event that GitHub describes is known, and what is not known is never ignored. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, KNOWN_EVENTS, meaningOf } from '../../../src/domain/coverage/timeline-events.ts';
import type { TimelineFact } from '../../../src/domain/terms/generated/shapes.ts';
import { DEPLOY, given, outcomeOf, REVIEW, review, withPolicy, withPull, withReviews } from '../world.ts';

const APPROVED = '2026-11-20T10:12:00Z';
const AFTER = '2026-11-20T10:30:00Z';
const VOIDING = [
  'automatic_base_change_succeeded',
  'base_ref_changed',
  'base_ref_deleted',
  'base_ref_force_pushed',
  'reopened',
];
const MADE_UP = ['base_ref_rewritten', 'stack_moved', '', 'Base_Ref_Changed', 'labeled ', 'commented\u200b'];

const withEvents = (...timeline: readonly TimelineFact[]) => withPull({ timeline });
const judge = (event: TimelineFact, world = REVIEW): ReturnType<typeof outcomeOf> =>
  outcomeOf(given(world, withReviews(review('cpatel', { submitted_at: APPROVED })), withEvents(event)));

/** The events of GitHub's own description, by the names of its schemas. */
function describedEvents(): readonly string[] {
  const description = JSON.parse(
    readFileSync(new URL('../../contract/github-openapi.json', import.meta.url), 'utf8'),
  ) as {
    components: { schemas: Record<string, { anyOf?: readonly { $ref: string }[] }> };
  };
  const odd: Readonly<Record<string, readonly string[]>> = {
    'moved-column-in-project-issue-event': ['moved_columns_in_project'],
    'state-change-issue-event': ['closed', 'reopened', 'merged'],
    'timeline-comment-event': ['commented'],
    'timeline-cross-referenced-event': ['cross-referenced'],
    'timeline-line-commented-event': ['line-commented'],
    'timeline-commit-commented-event': ['commit-commented'],
  };
  return (description.components.schemas['timeline-issue-events']?.anyOf ?? []).flatMap(({ $ref }) => {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return (
      odd[name] ?? [
        name
          .replace(/^timeline-/, '')
          .replace(/(?:-issue)?-event$/, '')
          .replaceAll('-', '_'),
      ]
    );
  });
}

describe('an event of the timeline', () => {
  it('is known where GitHub describes it', () => {
    const described = describedEvents();
    expect(described.length).toBeGreaterThan(30);
    expect(described.filter((event) => meaningOf(event) === null)).toEqual([]);
  });

  it('voids what came before it where it may change base or head', () => {
    expect(KNOWN_EVENTS.filter((event) => meaningOf(event) === 'pair').sort()).toEqual(VOIDING);
  });

  it.each(VOIDING)('%s after the approval', (event) => {
    expect(judge({ event, at: AFTER })).toMatchObject({
      decision: 'awaiting',
      errors: ['approval-outstanding', 'approval-stale'],
    });
    expect(judge({ event, at: AFTER }, DEPLOY)).toMatchObject({
      decision: 'awaiting',
      errors: ['approval-outstanding', 'approval-stale'],
    });
  });

  it.each(VOIDING)('%s in the same second as the approval', (event) => {
    expect(judge({ event, at: APPROVED }).decision).toBe('awaiting');
  });

  it.each([...VOIDING, 'never_heard_of'])('%s before the approval, or after the merge', (event) => {
    expect(judge({ event, at: '2026-11-20T10:11:59Z' }).decision).toBe('authorised');
    expect(judge({ event, at: '2026-11-21T09:00:00Z' }, DEPLOY).decision).toBe('authorised');
  });

  it.each(MADE_UP)('%j, which nobody knows, voids too and says so', (event) => {
    const { decision, errors, verdict } = judge({ event, at: AFTER });
    expect([decision, errors]).toEqual(['awaiting', ['approval-outstanding', 'approval-stale']]);
    const said = verdict.findings.find(({ reason }) => reason === 'approval-stale');
    expect(said?.message).toContain('does not know');
    expect(said?.remedy).toContain('cpatel approves pull request #7 again');
  });

  it('without a time proves nothing, whenever it was', () => {
    expect(judge({ event: 'never_heard_of', at: null }, DEPLOY)).toMatchObject({
      decision: 'awaiting',
      errors: ['approval-outstanding', 'approval-unproven'],
    });
  });

  it('is never ignored, whatever its name is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (event) => {
        fc.pre(!KNOWN_EVENTS.includes(event));
        expect(isKept(event)).toBe(true);
        expect(judge({ event, at: AFTER }).decision).toBe('awaiting');
      }),
      { numRuns: 60 },
    );
  });

  it('voids under every kind of binding', () => {
    const world = given(REVIEW, withPolicy({ approvals: { 'binds-to': 'record' } }));
    expect(judge({ event: 'base_ref_force_pushed', at: AFTER }, world).decision).toBe('awaiting');
  });
});
