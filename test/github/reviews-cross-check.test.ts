/** Reviews and timeline of a pull request that were read at different times contradict each other, and then neither is believed. */
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/github/facts/heads.ts';
import { crossCheck } from '../../src/github/facts/reviews-cross-check.ts';

const event = (name: string, changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  event: name,
  id: null,
  commit_id: null,
  created_at: null,
  submitted_at: null,
  updated_at: null,
  actor: null,
  dismissed_review: null,
  ...changes,
});
const given = event('reviewed', { id: 7 });
const taken = event('review_dismissed', { dismissed_review: { review_id: 7, state: 'approved' } });

test.each<[string, string, readonly TimelineEvent[], readonly string[]]>([
  ['an approval that stands', 'APPROVED', [given], ['known', 'known']],
  ['one that was dismissed', 'DISMISSED', [given, taken], ['known', 'known']],
  ['one that was dismissed after the list was read', 'APPROVED', [given, taken], ['unavailable', 'known']],
  ['a no that was dismissed after the list was read', 'CHANGES_REQUESTED', [given, taken], ['unavailable', 'known']],
  ['one that was dismissed after the timeline was read', 'DISMISSED', [given], ['known', 'unavailable']],
  [
    'one that was given after the list was read',
    'APPROVED',
    [given, event('reviewed', { id: 8 })],
    ['unavailable', 'known'],
  ],
])('%s', (_, state, events, wanted) => {
  const pull = { number: 1, state: 'open', merged_at: null };
  const { reviews, timeline } = crossCheck(
    pull,
    { kind: 'known', value: [{ id: 7, state }] },
    { kind: 'known', value: events },
  );
  expect([reviews.kind, timeline.kind]).toEqual(wanted);
});
