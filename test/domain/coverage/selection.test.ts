import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/domain/coverage/change-lines.ts';
import { isCoveringLanded, selectFrom } from '../../../src/domain/coverage/selection.ts';
import {
  BEFORE,
  commit,
  DEPLOY,
  deployment,
  type Edit,
  given,
  HEAD,
  MERGED,
  PR,
  RECORD,
  REVIEW,
  read,
  withAnother,
  withFacts,
  withLanded,
  withPolicy,
  withPull,
} from '../world.ts';

describe('a `Change:` line', () => {
  test.each([
    ['Change: CHG-2026-0042', ['CHG-2026-0042']],
    ['text\r\nchange:CHG-1, CHG-2  CHG-3\r\nmore', ['CHG-1', 'CHG-2', 'CHG-3']],
    ['  Change: CHG-1', ['CHG-1']],
    ['See Change: CHG-1', []],
    ['Change: CHG-1 is good', []],
    ['Change: drop support for older runtimes', []],
    ['Change: rotate-keys', ['rotate-keys']],
    ['Change: rotate-keys CHG-1', ['rotate-keys', 'CHG-1']],
    ['    Change: CHG-1', []],
    ['\tChange: CHG-1', []],
    ['> Change: CHG-1', []],
    ['<!-- Change: CHG-1 -->', []],
    ['<!--\nChange: CHG-1\n-->\nChange: CHG-2', ['CHG-2']],
    ['<!-- never closed\nChange: CHG-1', []],
    ['Change: CHG-1 <!-- or another -->', []],
    ['```\nChange: CHG-1\n```\nChange: CHG-2', ['CHG-2']],
    ['~~~ yaml\nChange: CHG-1\n```\nChange: CHG-2\n~~~', []],
    ['````\n```\nChange: CHG-1\n````\nChange: CHG-2', ['CHG-2']],
    ['```\n<!--\n```\nChange: CHG-2', ['CHG-2']],
    ['Change: #7', []],
    ['Change:', []],
  ])('%j', (text, ids) => {
    expect(changeLines(text, (id) => id === 'rotate-keys')).toEqual(ids);
  });

  test('a long text of commas costs no more than its length', () => {
    const started = performance.now();
    changeLines(`Change: ${'a1,'.repeat(50_000)}!`, () => false);
    changeLines('<!--'.repeat(50_000), () => false);
    changeLines('```\n'.repeat(50_000), () => false);
    // The bound of 100 ms, ten times as large for a busy machine.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('at review: the records among the files, and the lines of the body and the commits, each once', () => {
  const { facts, policy } = given(
    REVIEW,
    withPull({
      body: 'Change: CHG-1',
      commits: [commit(HEAD, 'asmith', { message: 'x\n\nChange: chg-1' })],
      files: [
        { filename: 'changes/CHG-2026-0042.yml', status: 'added' },
        { filename: 'changes/CHG-2026-0001.yml', status: 'removed' },
        { filename: 'src/a.ts', status: 'added' },
      ],
    }),
  );
  expect(selectFrom(facts, policy, 'review', () => false)).toEqual({
    ids: ['CHG-1'],
    paths: ['changes/CHG-2026-0042.yml'],
  });
});

test('at deploy: those of every pull request with code that goes out', () => {
  const world = given(DEPLOY, withAnother(8, { files: [{ filename: 'changes/CHG-2026-0050.yml', status: 'added' }] }));
  expect(selectFrom(world.facts, world.policy, 'deploy', () => false).paths).toEqual(['changes/CHG-2026-0042.yml']);
  expect(
    selectFrom(
      given(DEPLOY, withFacts({ landed: { unavailable: 'down' } })).facts,
      world.policy,
      'deploy',
      () => false,
    ),
  ).toEqual({ ids: [], paths: [] });
});

test('a record is a candidate by what it covers', () => {
  const { facts, policy } = given(DEPLOY, withLanded({ sha: MERGED, pull_requests: [PR] }));
  expect(isCoveringLanded(read({ ...RECORD, covers: ['#7'] }), facts, policy)).toBe(true);
  expect(isCoveringLanded(read({ ...RECORD, covers: ['#77'] }), facts, policy)).toBe(false);
  expect(isCoveringLanded(read(RECORD), facts, policy)).toBe(false);
});

describe('a record that covers something of what goes out or away', () => {
  const covering = (covers: unknown, changes: object = {}) => read({ ...RECORD, covers, ...changes } as never);
  const is = (record: ReturnType<typeof read>, ...edits: readonly Edit[]) => {
    const { facts, policy } = given(DEPLOY, ...edits);
    return isCoveringLanded(record, facts, policy);
  };
  const ended = { outcome: { result: 'failed', started: 'x', ended: 'y', summary: 'z' } };
  const withdrawn = { withdrawn: { by: 'asmith', at: 'x', reason: 'y' } };

  test.each<[string, unknown, boolean]>([
    ['a pull request', ['#7'], true],
    ['one of two', ['#6', '#7'], true],
    ['a commit', [MERGED], true],
    ['a change by its id, in any letters', ['chg-2026-0042'], true],
    ['all since the last deployment, which its pull request brought', 'since-last-deployment', true],
    ['something else', ['#6', HEAD, 'CHG-1'], false],
    ['nothing', undefined, false],
  ])('%s', (_, covers, expected) => {
    expect(is(covering(covers))).toBe(expected);
    // What has ended or was withdrawn stands aside.
    expect(is(covering(covers, ended))).toBe(false);
    expect(is(covering(covers, withdrawn))).toBe(false);
  });

  test.each<[string, object, boolean]>([
    ['what goes out, in any letters', { id: 'CHG-2', retries: 'chg-2026-0042' }, true],
    ['something else', { id: 'CHG-2', retries: 'CHG-1' }, false],
    ['what goes out, and has ended itself', { id: 'CHG-2', retries: 'CHG-2026-0042', ...ended }, false],
  ])('a new attempt at %s, in a pull request of nothing but its record', (_, changes, expected) => {
    expect(is(covering(undefined, changes))).toBe(expected);
  });

  test('nothing, where nobody knows what goes out', () => {
    expect(is(covering(['#7']), withFacts({ landed: { unavailable: 'down' } }))).toBe(false);
  });

  test('the way back, for the environment that goes back', () => {
    const away = withFacts({
      deployments: [deployment(10, BEFORE)],
      landed: { since: BEFORE, direction: 'behind', commits: [{ sha: MERGED, pull_requests: [PR] }] },
    });
    expect(is(covering([MERGED]), away)).toBe(true);
    expect(is(covering([MERGED], { environments: ['PRODUCTION'] }), away)).toBe(true);
    expect(is(covering([MERGED], { environments: ['staging'] }), away)).toBe(false);
    expect(is(covering([MERGED], ended), away)).toBe(false);
    expect(is(covering([MERGED], withdrawn), away)).toBe(false);
    expect(is(covering(['#7']), away)).toBe(false);
  });
});

test('what a commit message names is heard of the target at a deployment, and of no other commit', () => {
  const message = 'x\n\nChange: CHG-9';
  const facts = given(DEPLOY, withLanded({ sha: MERGED, pull_requests: [], message })).facts;
  const { policy } = DEPLOY;
  const ids = (is: typeof facts, stage: 'deploy' | 'review') => selectFrom(is, policy, stage, () => false).ids;
  expect(ids(facts, 'deploy')).toEqual(['CHG-9']);
  expect(ids({ ...facts, review_of: [] }, 'review')).toEqual([]);
  const below = given(
    DEPLOY,
    withLanded({ sha: BEFORE, pull_requests: [], message }, { sha: MERGED, pull_requests: [] }),
  );
  expect(ids(below.facts, 'deploy')).toEqual([]);
});

test('what needs no record need not be covered by its commit', () => {
  const covers = (files: readonly string[]) => {
    const changed = files.map((filename) => ({ filename, status: 'modified' as const }));
    const { facts, policy } = given(
      DEPLOY,
      withPull({ files: changed }),
      withPolicy({ version: 1, scope: { except: ['docs/**'] } } as never),
    );
    return isCoveringLanded(read({ ...RECORD, covers: [MERGED] }), facts, policy);
  };
  expect(covers(['src/a.ts'])).toBe(true);
  expect(covers(['docs/a.md'])).toBe(false);
  // Of a pull request that nobody read it may be anything.
  const unread = given(DEPLOY, withLanded({ sha: MERGED, pull_requests: [99] }));
  expect(isCoveringLanded(read({ ...RECORD, covers: [MERGED] }), unread.facts, unread.policy)).toBe(true);
});
