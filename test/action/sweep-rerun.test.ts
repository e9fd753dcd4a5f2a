/** Which runs a sweep starts again: only one that the gate alone stopped, that nothing newer came after, and that is not old or tried often. */
import { describe, expect, test } from 'vitest';
import { whyLeft } from '../../src/action/commands/sweep-rerun.ts';
import type { HeldJob, HeldRun } from '../../src/github/facts/held-run.ts';
import { readInputsFrom } from './inputs.ts';

const CONTEXT = 'change-gate / production';
const NOW = '2026-11-24T20:01:00Z';
const COMMIT = 'a'.repeat(40);
const step = (
  conclusion: string | null,
  from = '17:41:00',
  to = '17:41:20',
): NonNullable<HeldJob['steps']>[number] => ({
  conclusion,
  started_at: `2026-11-24T${from}Z`,
  completed_at: `2026-11-24T${to}Z`,
});
const job = (given: Partial<HeldJob> = {}): HeldJob => ({
  id: 1,
  name: 'deploy',
  conclusion: 'failure',
  steps: [step('success'), step('failure'), step('skipped')],
  ...given,
});
const word = (at = '2026-11-24T17:41:10Z', state = 'pending', context = CONTEXT): HeldRun['words'][number] => ({
  context,
  state,
  at,
});
const RUN: HeldRun = {
  id: 7,
  attempt: 1,
  event: 'push',
  sha: COMMIT,
  isOver: true,
  createdAt: '2026-11-24T17:40:00Z',
  startedAt: '2026-11-24T17:40:00Z',
  words: [word()],
  jobs: [job({ id: 2, name: 'test', conclusion: 'success', steps: [step('success')] }), job()],
  later: [],
};
const why = (given: Partial<HeldRun>, now = NOW): string | null => whyLeft({ ...RUN, ...given }, CONTEXT, now);
const later = (given: Partial<HeldRun['later'][number]> = {}): HeldRun['later'] => [
  { id: 8, event: 'push', sha: 'b'.repeat(40), isOver: true, ...given },
];

test('a job that the gate alone stopped is started again', () => {
  expect(why({})).toBeNull();
  // Two regions, both stopped.
  expect(why({ jobs: [job(), job({ id: 3 })], words: [word('2026-11-24T17:41:15Z'), word()] })).toBeNull();
});

describe('is left to people', () => {
  test.each<[string, Partial<HeldRun>, RegExp]>([
    ['under way, or started again just now', { isOver: false }, /under way/],
    ['started by a pull request', { event: 'pull_request_target' }, /deploys nothing/],
    ['tried too often', { attempt: 5 }, /5 attempts/],
    ['no attempt known', { attempt: 0 }, /which attempt/],
    ['older than GitHub starts again', { createdAt: '2026-10-25T20:00:00Z' }, /older than 30 days/],
    ['a time that is none', { createdAt: 'yesterday' }, /30 days/],
    ['a newer push', { later: later() }, /run 8 .* newer/],
    ['the same commit, pushed again and under way', { later: later({ sha: COMMIT, isOver: false }) }, /run 8/],
    ['by hand, with another under way', { event: 'workflow_dispatch', later: later({ isOver: false }) }, /run 8/],
    ['the gate said nothing in it', { words: [] }, /did not stop the last attempt/],
    ['the gate let it go', { words: [word(undefined, 'success')] }, /did not stop/],
    ['the gate refused it', { words: [word(undefined, 'failure')] }, /did not stop/],
    ['of another environment', { words: [word(undefined, 'pending', 'change-gate / staging')] }, /did not stop/],
    ['stopped in an earlier attempt', { attempt: 2, startedAt: '2026-11-24T18:00:00Z' }, /did not stop/],
    ['nothing failed', { jobs: [job({ conclusion: 'success' })] }, /no job/],
    [
      'its tests failed as well',
      { jobs: [job(), job({ name: 'test', steps: [step('failure', '17:50:00', '17:51:00')] })] },
      /“test”|"test"/,
    ],
    ['its tests failed in the same minute', { jobs: [job(), job({ name: 'test' })] }, /more of its jobs/],
    ['somebody cancelled it', { jobs: [job({ conclusion: 'cancelled' })] }, /did not end as one/],
    ['its steps are not known', { jobs: [job({ steps: null })] }, /did not end as one/],
    [
      'a step before the gate failed',
      { jobs: [job({ steps: [step('failure', '17:30:00', '17:31:00'), step('skipped')] })] },
      /did not end as one/,
    ],
  ])('%s', (_, given, says) => expect(why(given)).toMatch(says));

  test('where the instant of now is none', () => expect(why({}, 'now')).toMatch(/30 days/));
});

test('what is no way of the same change is not newer', () => {
  expect(why({ later: later({ sha: COMMIT }) })).toBeNull();
  expect(why({ event: 'workflow_dispatch', later: later({ event: 'workflow_dispatch' }) })).toBeNull();
  expect(why({ later: later({ event: 'workflow_dispatch' }) })).toBeNull();
});

test.each([
  ['true', 'sweep', 'change-gate', true, []],
  ['false', 'sweep', 'change-gate', false, []],
  ['', 'gate', '', false, []],
  ['yes', 'sweep', 'change-gate', false, [/`rerun` is "yes"/]],
  ['true', 'sweep', '', true, [/needs the input `status`/]],
  ['true', 'gate', 'change-gate', true, [/belongs to the command `sweep`/]],
])('the input `rerun`: %j with %s and the status %j', (rerun, command, status, read, says) => {
  const { inputs, faults } = readInputsFrom({
    INPUT_RERUN: rerun,
    INPUT_COMMAND: command,
    INPUT_STATUS: status,
    INPUT_TOKEN: 'x',
  });
  expect(inputs.rerun).toBe(read);
  expect(faults.map(({ message }) => message)).toEqual(says.map((one) => expect.stringMatching(one)));
});
