/** Whatever arrives and whoever approved it: what takes something away is a way back by content, or is named by a record that is authorised. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackward, takenAway } from '../../src/domain/coverage/taken-away.ts';
import { isBackOut } from '../../src/domain/coverage/use.ts';
import type { World } from '../../src/domain/terms/world.ts';
import {
  DEPLOY,
  deployment,
  given,
  MERGED,
  outcomeOf,
  PR,
  RECORD,
  read,
  sha,
  withFacts,
  withPull,
  withRecord,
  withWorld,
} from './world.ts';

const [OLD, PRESENT, GONE] = [sha('1'), sha('2'), sha('3')];
const DOCS = [{ filename: 'changes/CHG-2026-0042.yml', status: 'modified' }];

type Made = {
  readonly direction: 'behind' | 'diverged';
  readonly covers: readonly string[] | 'since-last-deployment' | undefined;
  readonly isJudged: boolean;
  readonly isFree: boolean;
  readonly gone: readonly string[];
  readonly deployed: readonly string[];
  readonly alike: readonly string[];
};

function worldOf({ direction, covers, isJudged, isFree, gone, deployed, alike }: Made): World {
  const world = given(
    DEPLOY,
    withRecord({ covers: covers as never }),
    ...(isFree ? [withPull({ files: DOCS })] : []),
    ...(isJudged ? [] : [withWorld({ judged: [], others: [read(RECORD)] })]),
    withFacts({
      deployments: [PRESENT, ...deployed].map((one, index) => deployment(20 - index, one)),
      landed: {
        since: PRESENT,
        direction,
        commits: [{ sha: MERGED, pull_requests: [PR] }],
        gone: gone.map((one, index) => ({ sha: one, pull_requests: index === 0 ? [8] : [] })),
        gone_files: ['src/gone.ts'],
        ...(alike.length < 2 ? {} : { alike: [[...alike]] }),
      },
    }),
  );
  return world;
}

const name = fc.constantFrom(MERGED, PRESENT, GONE, OLD, '#7', '#8', 'CHG-2026-0001');
const made: fc.Arbitrary<Made> = fc.record({
  direction: fc.constantFrom('behind', 'diverged'),
  covers: fc.oneof(
    fc.constant(undefined),
    fc.constant('since-last-deployment' as const),
    fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  ),
  isJudged: fc.boolean(),
  isFree: fc.boolean(),
  gone: fc.constantFrom([PRESENT], [GONE, PRESENT]),
  deployed: fc.array(fc.constantFrom(MERGED, OLD, PRESENT), { maxLength: 3 }),
  alike: fc.uniqueArray(fc.constantFrom(MERGED, OLD, PRESENT), { maxLength: 2 }),
});

describe('what lies behind or beside', () => {
  test('is a way back, or is named', () => {
    fc.assert(
      fc.property(made, (one) => {
        const world = worldOf(one);
        const { decision } = outcomeOf(world);
        if (!isBackward(world.facts)) return;
        expect(decision).not.toBe('not-required');
        if (decision !== 'authorised' || isBackOut(world.facts, 'production')) return;
        const names = Array.isArray(one.covers) ? one.covers : [];
        const isAll = one.gone.every(
          (commit, index) => names.includes(commit) || (index === 0 && names.includes('#8')),
        );
        expect(one.isJudged && (names.includes(MERGED) || isAll)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  const base: Made = {
    direction: 'behind',
    covers: undefined,
    isJudged: true,
    isFree: true,
    gone: [GONE, PRESENT],
    deployed: [OLD],
    alike: [],
  };

  test('named it goes out', () => {
    for (const covers of [[MERGED], [GONE, PRESENT], ['#8', PRESENT]])
      expect(outcomeOf(worldOf({ ...base, covers })).decision).toBe('authorised');
  });

  test('the files that go away count for its level', () => {
    const world = worldOf({ ...base, covers: [MERGED] });
    const policy = {
      ...world.policy,
      risk: {
        ...world.policy.risk,
        floors: [{ name: 'gone', when: { paths: ['src/gone.ts'] }, 'at-least': 'high' as const }],
      },
    };
    expect(outcomeOf({ ...world, policy }).says).toContain('risk-floor');
    expect(outcomeOf({ ...world, policy }).decision).not.toBe('authorised');
  });

  test('the same content takes nothing away', () =>
    expect(takenAway(worldOf({ ...base, alike: [MERGED, PRESENT] }).facts)).toBeNull());

  test('content that could not be compared is no way back', () => {
    const { facts } = worldOf({ ...base, deployed: [MERGED] });
    expect(isBackOut(facts, 'production')).toBe(true);
    const landed = { ...(facts.landed as object), alike: { unavailable: 'GitHub answered 502' } };
    const world = given(DEPLOY, withWorld({ judged: [] }), withFacts({ ...facts, landed: landed as never }));
    expect(outcomeOf(world).decision).toBe('undetermined');
  });
});
