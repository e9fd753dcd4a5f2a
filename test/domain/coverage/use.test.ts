/** What ran before, and what a record has been used for: each thing that could make a way back of what is none. */
import { describe, expect, test } from 'vitest';
import { isBackOut, judgeUse, successfulDeployments } from '../../../src/domain/coverage/use.ts';
import type { DeploymentFact } from '../../../src/domain/terms/generated/shapes.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import {
  BEFORE,
  commit,
  DEPLOY,
  DOWN,
  deployment,
  given,
  HEAD,
  MERGED,
  outcomeOf,
  PR,
  RECORD,
  read,
  sha,
  withFacts,
  withPull,
} from '../world.ts';

const [A, B, C] = [sha('1'), sha('2'), sha('3')];
const facts = (changes: Parameters<typeof withFacts>[0]) => given(DEPLOY, withFacts(changes)).facts;
const behind = { since: A, direction: 'behind' as const, commits: [{ sha: MERGED, pull_requests: [PR] }] };

describe('successful deployments', () => {
  const ids = (deployments: readonly DeploymentFact[]) =>
    successfulDeployments(facts({ deployments }), 'production')?.map(({ id }) => id);

  test('are of this environment, whatever its case, and of other runs', () => {
    expect(
      ids([
        deployment(1, A),
        deployment(2, A, { environment: 'Production' }),
        deployment(3, A, { environment: 'staging' }),
        deployment(4, A, { own_run: true }),
        deployment(5, A, { own_run: false }),
      ]),
    ).toEqual([5, 2, 1]);
  });

  test('succeeded at some time', () => {
    const at = '2026-11-10T09:00:00Z';
    const states = (...all: readonly string[]) => all.map((state) => ({ state, created_at: at }));
    expect(
      ids([
        deployment(1, A, { statuses: states('failure') as never }),
        deployment(2, A, { statuses: states('inactive', 'success') as never }),
        deployment(3, A, { statuses: [] }),
      ]),
    ).toEqual([2]);
  });

  test('come newest first, and of the same second the one that GitHub made last', () => {
    const created_at = '2026-11-10T09:00:00Z';
    expect(
      ids([
        deployment(7, A, { created_at }),
        deployment(9, A, { created_at }),
        deployment(8, A, { created_at }),
        deployment(6, A, { created_at: '2026-11-11T09:00:00Z' }),
      ]),
    ).toEqual([6, 9, 8, 7]);
  });

  test('are not known where they were not asked for or could not be read', () => {
    expect(successfulDeployments(facts({ deployments: DOWN as never }), 'production')).toBeNull();
    const { deployments: _, ...rest } = DEPLOY.facts;
    expect(successfulDeployments(rest, 'production')).toBeNull();
  });
});

describe('a way back', () => {
  /** @param past oldest first */
  const isBack = (past: readonly string[], landed: object = behind, target: string | null = MERGED) =>
    isBackOut(
      facts({
        deployments: past.map((one, index) => deployment(index + 1, one)),
        landed: landed as never,
        subject: { ...DEPLOY.facts.subject, sha: target },
      }),
      'production',
    );

  test.each<[string, readonly string[], boolean]>([
    ['to what ran before', [MERGED, A], true],
    ['to what ran before, which went out twice', [MERGED, MERGED, A, A], true],
    ['to what ran before that', [MERGED, A, B], false],
    ['to what runs now', [A, MERGED], false],
    ['to what was backed out', [A, MERGED, A], false],
    ['past what was backed out', [MERGED, A, B, A], false],
    ['to what was backed out of two', [B, A, MERGED, A], false],
    ['past what was backed out, and what lies deeper', [C, MERGED, A, B, A], false],
    ['where nothing ran', [], false],
    ['where one thing ran', [A], false],
  ])('%s', (_, past, is) => {
    expect(isBack(past)).toBe(is);
  });

  test.each<[string, object, boolean]>([
    ['behind', behind, true],
    ['diverged', { ...behind, direction: 'diverged' }, true],
    ['ahead', { ...behind, direction: 'ahead' }, false],
    ['of a history that could not be read', DOWN, false],
  ])('only %s', (_, landed, is) => {
    expect(isBack([MERGED, A], landed)).toBe(is);
  });

  /** The run of MERGED, which ran before A, runs again. */
  test.each<[string, object, boolean]>([
    ['an earlier attempt of this very run deployed', { own_run: true, earlier_attempt: true }, true],
    ['only this attempt deployed', { own_run: true }, false],
  ])('to what %s', (_, own, is) => {
    const deployments = [deployment(2, A), deployment(1, MERGED, own)];
    const edited = given(DEPLOY, withFacts({ deployments, landed: behind, records: [] }));
    expect(outcomeOf(edited).decision === 'authorised').toBe(is);
    const stillThere = given(edited, withFacts({ deployments: [deployment(3, MERGED, own), deployment(2, A)] }));
    expect(isBackOut(stillThere.facts, 'production')).toBe(false);
  });

  test('not without a target, and not without a history', () => {
    expect(isBack([MERGED, A], behind, null)).toBe(false);
    const { landed: _, ...rest } = facts({ deployments: [deployment(1, MERGED), deployment(2, A)] });
    expect(isBackOut(rest, 'production')).toBe(false);
  });
});

describe('use', () => {
  const use = (world: typeof DEPLOY, record = world.judged[0], isLocal = false) => {
    if (record === undefined) throw new Error('no record is judged in this world');
    const all = indexRecords([...world.judged, ...world.others]);
    const { findings, unread } = judgeUse({
      record,
      facts: world.facts,
      environment: 'production',
      policy: world.policy,
      all,
      isLocal,
    });
    return [
      ...findings.map(({ reason, where }) => `${reason} ${where?.pointer.join('/')}`),
      ...unread.map(({ what }) => what),
    ];
  };
  const went = (commit: string, at = '2026-11-24T10:05:00Z') =>
    withFacts({ deployments: [deployment(10, BEFORE), deployment(11, commit, { created_at: at })] });
  const ended = { result: 'failed' as const, started: 'x', ended: 'y', summary: 'z' };

  test('none where only what was there before went out', () => {
    expect(use(DEPLOY)).toEqual([]);
    expect(use(given(DEPLOY, went(MERGED)))).toEqual([]);
  });

  test.each<[string, string, Parameters<typeof withPull>[0]]>([
    ['its head', HEAD, {}],
    ['one of its commits', sha('7'), { commits: [commit(sha('7'), 'asmith')] }],
    ['what it was merged as', sha('8'), { merge_commit_sha: sha('8') }],
  ])('%s went out within its time', (_, out, changes) => {
    expect(use(given(DEPLOY, withPull(changes), went(out)))).toEqual(['record-used id']);
    expect(use(given(DEPLOY, withPull(changes), went(out, '2026-11-24T10:00:00Z')))).toEqual(['record-used id']);
    expect(use(given(DEPLOY, withPull(changes), went(out, '2026-11-24T09:59:59Z')))).toEqual([]);
  });

  test('an earlier attempt of the run used it with another commit, and this attempt or the same commit did not', () => {
    const own = (commit: string, changes: object) =>
      use(
        given(
          DEPLOY,
          withFacts({
            deployments: [
              deployment(10, BEFORE),
              deployment(11, commit, { created_at: '2026-11-24T10:05:00Z', ...changes }),
            ],
          }),
        ),
      );
    expect(own(HEAD, { own_run: true, earlier_attempt: true })).toEqual(['record-used id']);
    expect(own(HEAD, { own_run: true })).toEqual([]);
    expect(own(MERGED, { own_run: true, earlier_attempt: true })).toEqual([]);
  });

  test('another pull request that it does not answer for is no use of it', () => {
    expect(use(given(DEPLOY, went(sha('5'))))).toEqual([]);
  });

  test('an outcome is told at the outcome, in a checkout too; a checkout knows no more', () => {
    const record = read({ ...RECORD, outcome: ended });
    expect(use(DEPLOY, record)).toEqual(['record-used outcome']);
    expect(use(DEPLOY, record, true)).toEqual(['record-used outcome']);
    expect(use(given(DEPLOY, went(HEAD)), DEPLOY.judged[0], true)).toEqual([]);
  });

  test('what is not known is said', () => {
    const { deployments: _, ...rest } = DEPLOY.facts;
    expect(use({ ...DEPLOY, facts: rest })).toEqual(['the deployments of the environment']);
    expect(use(given(DEPLOY, withFacts({ deployments: DOWN as never })))).toEqual([
      'the deployments of the environment',
    ]);
  });

  test('what does not go out and is not on its way went out before', () => {
    const landed = { since: BEFORE, direction: 'ahead' as const, commits: [{ sha: MERGED, pull_requests: [99] }] };
    expect(use(given(DEPLOY, withFacts({ landed })))).toEqual(['record-used id']);
    expect(use(given(DEPLOY, withFacts({ landed, deployments: [] })))).toEqual([]);
    expect(use(given(DEPLOY, withFacts({ landed: DOWN as never })))).toEqual([]);
  });
});
