/** What a record names is approved with it: by a yes to the record that was given after what it names was merged, and by no other. */
import { expect, test } from 'vitest';
import type { PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import {
  DEPLOY,
  type Edit,
  given,
  outcomeOf,
  RECORD,
  read,
  review,
  sha,
  withAnother,
  withFacts,
  withPerson,
  withPolicy,
  withPull,
  withRecord,
  withReviews,
} from '../world.ts';

const AFTER = '2026-11-20T11:30:00Z';
const BEFORE_THAT = '2026-11-20T10:30:00Z';
/** The record comes with #7, merged at 11:00 and reviewed at 10:12, and names #8, which nobody approved. */
const decisionOf = (eight: Partial<PullRequestFact>, ...edits: readonly Edit[]) =>
  outcomeOf(given(DEPLOY, withRecord({ covers: ['#8'] }), withAnother(8, { reviews: [], ...eight }), ...edits))
    .decision;
const no = (login: string, at: string) =>
  review(login, { state: 'CHANGES_REQUESTED', commit_id: sha('e'), submitted_at: at });

test.each<[string, string, string]>([
  ['merged before the record was approved', decisionOf({ merged_at: '2026-11-20T10:11:59Z' }), 'authorised'],
  ['merged as the record was approved', decisionOf({ merged_at: '2026-11-20T10:12:00Z' }), 'awaiting'],
  ['merged after the record was approved', decisionOf({ merged_at: BEFORE_THAT }), 'awaiting'],
  [
    'merged after that, and approved itself',
    decisionOf({ merged_at: AFTER, reviews: [review('dlee', { commit_id: sha('e') })] }),
    'authorised',
  ],
  ['not merged', decisionOf({ merged_at: null }), 'refused'],
  [
    'merged before, and somebody said no to it',
    decisionOf({ merged_at: '2026-11-20T10:00:00Z', reviews: [no('dlee', '2026-11-20T09:50:00Z')] }),
    'refused',
  ],
  [
    'merged before, and somebody said no to the record',
    decisionOf(
      { merged_at: '2026-11-20T10:00:00Z' },
      withReviews(
        review('cpatel'),
        review('dlee', { state: 'CHANGES_REQUESTED', submitted_at: '2026-11-20T10:00:30Z' }),
      ),
    ),
    'refused',
  ],
  [
    'merged before, where the yes to the record does not count',
    decisionOf({ merged_at: '2026-11-20T10:00:00Z' }, withPull({ reviews: [review('bkhan')] })),
    'awaiting',
  ],
])('what it names was %s: %s', (_, is, decision) => expect(is).toBe(decision));

test('a yes to what is named and one to the record are not added up', () => {
  const two = withPolicy({
    version: 1,
    approvals: { rules: [{ name: 'two', require: [{ role: 'change-and-release-manager', count: 2 }] }] },
  });
  const third = withPerson('efox', { role: 'change-and-release-manager' });
  const record = (hour: string) =>
    withReviews(review('cpatel'), review('dlee', { submitted_at: `2026-11-20T${hour}:00Z` }));
  const own = {
    merged_at: '2026-11-20T10:00:00Z',
    reviews: [review('efox', { commit_id: sha('e'), submitted_at: '2026-11-20T09:40:00Z' })],
  };
  expect(decisionOf(own, two, third, record('10:05'))).toBe('authorised');
  expect(decisionOf(own, two, third, record('09:50'))).toBe('awaiting');
});

/** Under `binds-to: record`: the record names #8 by the record of staging that #8 brought or changed, and whose content nobody approved with it. */
const byAnother = (eight: Partial<PullRequestFact>, ...edits: readonly Edit[]): string => {
  const staging = read({ ...RECORD, id: 'CHG-2026-0041', environments: ['staging'] });
  const fact = { path: staging.path, digest: staging.digest, base_digest: null, pull_request: 8, brought_by: [5, 8] };
  const edited = given(
    DEPLOY,
    withRecord({ covers: ['CHG-2026-0041'] }),
    withPolicy({ version: 1, approvals: { 'binds-to': 'record' } }),
    withAnother(8, { reviews: [], ...eight }),
    ...edits,
  );
  const records = [...(edited.facts.records ?? []), fact];
  return outcomeOf(given({ ...edited, judged: [...edited.judged, staging] }, withFacts({ records }))).decision;
};

test.each<[string, string, string]>([
  ['merged before the record was approved', byAnother({ merged_at: '2026-11-20T10:11:59Z' }), 'authorised'],
  ['merged after the record was approved', byAnother({ merged_at: AFTER }), 'awaiting'],
  [
    'merged after that, and approved itself',
    byAnother({ merged_at: AFTER, reviews: [review('dlee', { commit_id: sha('e') })] }),
    'authorised',
  ],
  [
    'merged before, and somebody said no to it',
    byAnother({ merged_at: '2026-11-20T10:00:00Z', reviews: [no('dlee', '2026-11-20T09:50:00Z')] }),
    'refused',
  ],
])('what it leads to by another record was %s: %s', (_, is, decision) => expect(is).toBe(decision));
