/** Which runs and statuses of a check tell: a job that is run again replaces the one before, and nothing else hides a failure. */
import { expect, test } from 'vitest';
import { checkStates } from '../../../src/domain/coverage/checks-first.ts';
import type { CheckRunFact, CommitStatusFact } from '../../../src/domain/terms/generated/shapes.ts';
import { account, DEPLOY, DOWN, MERGED, sha } from '../world.ts';

const run = (id: number, conclusion: string | null, changes: Partial<CheckRunFact> = {}): CheckRunFact => ({
  id,
  name: 'ci',
  head_sha: MERGED,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  started_at: `2026-11-24T08:${id}0:00Z`,
  completed_at: conclusion === null ? null : `2026-11-24T08:${id}5:00Z`,
  app: 'github-actions',
  check_suite: 50,
  ...changes,
});
const status = (
  id: number,
  state: CommitStatusFact['state'],
  changes: Partial<CommitStatusFact> = {},
): CommitStatusFact => ({
  id,
  context: 'ci',
  state,
  created_at: `2026-11-24T08:${id}0:00Z`,
  creator: account('ci[bot]', 'Bot'),
  ...changes,
});
const states = (
  runs: readonly CheckRunFact[],
  statuses: readonly CommitStatusFact[] = [],
  app: string | null = null,
) => {
  const facts = { ...DEPLOY.facts, check_runs: [...runs], commit_statuses: [...statuses] };
  return checkStates(facts, { name: 'ci', app }).states.map(({ is }) => is);
};
const both = (one: CheckRunFact, other: CheckRunFact) => {
  const [there, back] = [states([one, other]), states([other, one]).toReversed()];
  expect(there).toEqual(back);
  return there;
};

test('a run again replaces the one before it', () => {
  expect(both(run(1, 'failure'), run(2, 'success'))).toEqual(['successful']);
  expect(both(run(1, 'success'), run(2, 'failure'))).toEqual(['failed']);
  expect(both(run(1, 'failure'), run(2, null))).toEqual(['running']);
  const atOnce = run(2, 'success', { started_at: '2026-11-24T08:15:00Z' });
  expect(both(run(1, 'failure'), atOnce)).toEqual(['successful']);
});

test.each<[string, CheckRunFact, CheckRunFact]>([
  ['of another suite', run(1, 'failure'), run(2, 'success', { check_suite: 51 })],
  ['without a suite', run(1, 'failure', { check_suite: null }), run(2, 'success', { check_suite: null })],
  ['of another app', run(1, 'failure'), run(2, 'success', { app: 'other' })],
  ['that began before it ended', run(1, 'failure'), run(2, 'success', { started_at: '2026-11-24T08:14:59Z' })],
  ['that began nobody knows when', run(1, 'failure'), run(2, 'success', { started_at: null })],
  ['while it has not ended', run(1, null, { conclusion: 'failure', status: 'completed' }), run(2, 'success')],
  [
    'of an earlier number',
    run(9, 'failure', { started_at: '2026-11-24T08:10:00Z', completed_at: '2026-11-24T08:11:00Z' }),
    run(2, 'success'),
  ],
])('one %s hides no failure', (_, failed, other) => {
  expect(both(failed, other)).toContain('failed');
});

test('only success is success', () => {
  for (const conclusion of ['skipped', 'neutral', 'cancelled', 'stale', 'timed_out', 'action_required', 'failure'])
    expect(states([run(1, conclusion)])).toEqual(['failed']);
  expect(states([run(1, 'success')])).toEqual(['successful']);
  expect(states([run(1, 'success', { status: 'in_progress' })])).toEqual(['running']);
});

test('what is of another name, commit or app is not asked', () => {
  expect(states([run(1, 'success', { name: 'CI' }), run(2, 'success', { head_sha: sha('e') })])).toEqual([]);
  expect(
    states(
      [run(1, 'success'), run(2, 'failure', { app: 'other' }), run(3, 'failure', { app: null })],
      [],
      'GitHub-Actions',
    ),
  ).toEqual(['successful']);
});

test('of the statuses of a name the newest tells, and for an app that of its bot alone', () => {
  expect(states([], [status(1, 'failure'), status(2, 'success')])).toEqual(['successful']);
  expect(states([], [status(2, 'success'), status(1, 'failure')])).toEqual(['successful']);
  const at = { created_at: '2026-11-24T08:10:00Z' };
  expect(states([], [status(1, 'failure', at), status(2, 'success', at)])).toEqual(['successful']);
  expect(states([], [status(2, 'success', at), status(1, 'failure', at)])).toEqual(['successful']);
  expect(states([], [status(1, 'pending')])).toEqual(['running']);
  expect(states([], [status(1, 'error')])).toEqual(['failed']);
  expect(states([], [status(1, 'success', { context: 'other' })])).toEqual([]);
  expect(states([], [status(1, 'success')], 'CI')).toEqual(['successful']);
  expect(states([], [status(1, 'success', { creator: account('ci[bot]') })], 'ci')).toEqual([]);
  expect(states([], [status(1, 'success', { creator: account('ci', 'Bot') })], 'ci')).toEqual([]);
  expect(states([], [status(1, 'success', { creator: null })], 'ci')).toEqual([]);
});

test('what could not be read is said, of each list', () => {
  const unread = (changes: object) =>
    checkStates({ ...DEPLOY.facts, ...changes }, { name: 'ci', app: null }).unread.length;
  expect(unread({})).toBe(2);
  expect(unread({ check_runs: [], commit_statuses: [] })).toBe(0);
  expect(unread({ check_runs: DOWN, commit_statuses: [] })).toBe(1);
  expect(unread({ check_runs: [], commit_statuses: DOWN })).toBe(1);
});
