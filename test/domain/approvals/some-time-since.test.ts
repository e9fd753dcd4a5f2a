/** A yes that may have been given at any time since: what was merged, lent or ended meanwhile. */
import { describe, expect, test } from 'vitest';
import type { Delegation, RecordFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  account,
  BEFORE,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  MERGED,
  outcomeOf,
  REGISTER,
  withAnother,
  withFacts,
  withRecord,
  withRegister,
  withReviews,
} from '../world.ts';

/** cpatel lets the run go on, which began at an instant; nobody reviews anything. */
const answered = (at: string): Edit => {
  const environments = [{ id: 1, name: 'production' }];
  return withFacts({ run_approvals: [{ state: 'approved', user: account('cpatel'), environments, at }] });
};
const said = (world: World): readonly string[] => {
  const { decision, errors } = outcomeOf(world);
  return [decision, ...errors.filter((reason) => reason !== 'approval-outstanding')];
};

describe('code that goes out under the record', () => {
  const mergedAt = (merged_at: string): World =>
    given(
      DEPLOY,
      withRecord({ covers: ['#8'] }),
      withAnother(8, { merged_at, reviews: [] }),
      withReviews(),
      answered('2026-11-24T09:00:00Z'),
    );

  test('was let go on where it was merged before', () =>
    expect(said(mergedAt('2026-11-24T08:59:00Z'))).toEqual(['authorised']));
  test('was seen by nobody where it was merged since', () =>
    expect(said(mergedAt('2026-11-24T09:00:01Z'))).toEqual(['awaiting', 'approval-stale']));
});

describe('a record that no pull request brought', () => {
  const there = (known: Pick<RecordFact, 'there_since'>): World => {
    const named = given(DEPLOY, withRecord({ covers: [MERGED] }), answered('2026-11-24T09:00:00Z'));
    const [record] = named.judged;
    const own: RecordFact = {
      path: record?.path ?? '',
      digest: record?.digest ?? '',
      base_digest: null,
      pull_request: null,
    };
    const pushed = { sha: MERGED, pull_requests: [], author: account('asmith'), committer: account('asmith') };
    return given(
      named,
      withFacts({
        pull_requests: [],
        records: [{ ...own, ...known }],
        landed: {
          since: BEFORE,
          direction: 'ahead',
          commits: [{ ...pushed, files: ['src/a.ts'], message: 'Straight' }],
        },
      }),
    );
  };

  test.each<readonly [string, Pick<RecordFact, 'there_since'>, readonly string[]]>([
    ['was there when the run began', { there_since: '2026-11-24T09:00:00Z' }, ['authorised']],
    ['came since', { there_since: '2026-11-24T09:00:01Z' }, ['awaiting', 'approval-stale']],
    ['was not there', { there_since: null }, ['awaiting', 'approval-unproven']],
    ['is of facts that do not tell', {}, ['awaiting', 'approval-unproven']],
    ['is of pushes that could not be read', { there_since: DOWN }, ['awaiting', 'approval-unproven']],
  ])('%s', (_, since, expected) => expect(said(there(since))).toEqual(expected));
});

describe('somebody who stood in for its author', () => {
  const lent = (starts: string, ends: string): World => {
    const delegation: Delegation = {
      from: 'asmith',
      to: 'cpatel',
      role: 'change-and-release-manager',
      starts,
      ends,
      reason: 'Leave',
    };
    const people = (REGISTER.people ?? []).map((one) =>
      one.login === 'asmith' ? { ...one, role: 'change-and-release-manager' as const } : one,
    );
    return given(
      DEPLOY,
      withReviews(),
      answered('2026-11-20T12:00:00Z'),
      withRegister({ people, delegations: [delegation] }),
    );
  };

  test.each<readonly [string, string, string, string]>([
    ['before the run began', '2026-11-18', '2026-11-19', 'authorised'],
    ['until after it began', '2026-11-18', '2026-11-20', 'awaiting'],
    ['between then and now', '2026-11-22', '2026-11-23', 'awaiting'],
    ['from today', '2026-11-24', '2026-11-25', 'awaiting'],
    ['from tomorrow', '2026-11-25', '2026-11-26', 'authorised'],
  ])('%s', (_, starts, ends, decision) => expect(said(lent(starts, ends))[0]).toBe(decision));
});
