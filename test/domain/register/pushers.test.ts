/** Whoever pushed what a pull request holds had a part in it, whatever names its commits bear; who pushed nothing but upkeep had none. */
import { describe, expect, test } from 'vitest';
import { pushesOf } from '../../../src/domain/register/pushers.ts';
import type { CommitFact, HeadObservation } from '../../../src/domain/terms/generated/shapes.ts';
import { account, commit, DEPLOY, DOWN, given, HEAD, outcomeOf, PR, pullRequest, sha, withPull } from '../world.ts';

const push = (commitSha: string, login: string, at = '2026-11-20T09:00:00Z'): HeadObservation => ({
  sha: commitSha,
  at,
  source: 'activity',
  actor: account(login),
});
const FIRST = sha('d');
const chain = (...changes: readonly Partial<CommitFact>[]): CommitFact[] => [
  commit(FIRST, 'asmith', changes[0]),
  commit(HEAD, 'asmith', { parents: [FIRST], ...changes[1] }),
];
const judge = (commits: CommitFact[], ...pushes: HeadObservation[]) => {
  const { decision, errors } = outcomeOf(given(DEPLOY, withPull({ commits, head_observations: pushes })));
  return [decision, errors];
};
const NOT_INDEPENDENT = ['awaiting', ['approval-outstanding', 'approver-not-independent']];
const EARLIER = '2026-11-19T09:00:00Z';

describe('the approver', () => {
  test.each<[string, CommitFact[], HeadObservation[]]>([
    ['pushed it under the name of the author', [commit(HEAD, 'asmith')], [push(HEAD, 'cpatel')]],
    ['pushed what lies below the head', chain(), [push(FIRST, 'cpatel', EARLIER), push(HEAD, 'asmith')]],
    ['pushed several at once', chain(), [push(HEAD, 'cpatel')]],
    ['pushed it below the upkeep of a record', chain({}, { upkeep: true }), [push(HEAD, 'cpatel')]],
  ])('%s, and does not count', (_, commits, pushes) => {
    expect(judge(commits, ...pushes)).toEqual(NOT_INDEPENDENT);
  });

  test.each<[string, CommitFact[], HeadObservation[]]>([
    ['pushed none of it', chain(), [push(HEAD, 'asmith')]],
    [
      'pushed nothing but the upkeep of a record',
      chain({}, { upkeep: true }),
      [push(FIRST, 'asmith', EARLIER), push(HEAD, 'cpatel')],
    ],
    [
      'put the branch back',
      [commit(HEAD, 'asmith')],
      [push(HEAD, 'asmith'), push(HEAD, 'cpatel', '2026-11-20T10:00:00Z')],
    ],
    ['pushed what is there no more', [commit(HEAD, 'asmith')], [push(FIRST, 'cpatel', EARLIER), push(HEAD, 'asmith')]],
  ])('%s, and counts', (_, commits, pushes) => {
    expect(judge(commits, ...pushes)).toEqual(['authorised', []]);
  });

  test('whom old facts do not name as who pushed is judged by the names, as before', () => {
    const { actor: _, ...unnamed } = push(HEAD, 'cpatel');
    expect(judge([commit(HEAD, 'asmith')], unnamed)).toEqual(['authorised', []]);
  });
});

test('what GitHub saw otherwise than in its list of pushes takes no push away', () => {
  for (const source of ['workflow_run', 'head_ref_force_pushed'] as const)
    expect(judge([commit(HEAD, 'asmith')], { sha: HEAD, at: EARLIER, source }, push(HEAD, 'cpatel'))).toEqual(
      NOT_INDEPENDENT,
    );
});

test('a push that GitHub does not name is none, and of the commits below it others may be named', () => {
  const own = pushesOf(
    pullRequest(PR, {
      commits: chain(),
      head_observations: [push(FIRST, 'cpatel', EARLIER), { ...push(HEAD, 'asmith'), actor: null }],
    }),
  );
  expect(own.map(({ sha: pushed, actor }) => [pushed, actor.login])).toEqual([[FIRST, 'cpatel']]);
});

test('where commits or pushes could not be read nobody is named', () => {
  for (const changes of [{ commits: DOWN }, { head_observations: DOWN }])
    expect(pushesOf(pullRequest(PR, { head_observations: [push(HEAD, 'cpatel')], ...changes }))).toEqual([]);
});
