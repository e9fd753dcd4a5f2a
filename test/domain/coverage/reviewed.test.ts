/** At review: whether each pull request has a record that answers for it, and what a merge group may hold. */
import { describe, expect, test } from 'vitest';
import { judgeReviewed } from '../../../src/domain/coverage/reviewed.ts';
import type { LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { indexRecords } from '../../../src/domain/terms/record-index.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  DOWN,
  type Edit,
  given,
  HEAD,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  sha,
  withFacts,
  withPull,
  withWorld,
} from '../world.ts';

const open = (number: number, filename: string) =>
  pullRequest(number, { state: 'open', merged_at: null, files: [{ filename, status: 'modified' }] });
const two: Edit = (world) =>
  given(world, withFacts({ review_of: [PR, 8], pull_requests: [...world.facts.pull_requests, open(8, 'src/b.ts')] }));
const judge = (...edits: readonly Edit[]) => {
  const world: World = given(
    REVIEW,
    withWorld({ policy: completePolicy(null, { version: 1, scope: { except: ['docs/**'] } } as never) }),
    ...edits,
  );
  const { policy, facts, judged, models, others } = world;
  return judgeReviewed({ policy, facts, judged, models, all: indexRecords([...judged, ...others]) });
};
const reasons = (...edits: readonly Edit[]) => judge(...edits).map(({ reason, level }) => `${level} ${reason}`);
const judged = (...changes: readonly object[]): Edit =>
  withWorld({ judged: changes.map((one) => read({ ...RECORD, ...one })) });

describe('a pull request', () => {
  test.each<[string, readonly Edit[], readonly string[]]>([
    ['with its own record', [], []],
    ['without one, where nothing else is found, which the run says', [judged()], []],
    ['of which nobody asked, which the run says', [judged(), withFacts({ review_of: [99] })], []],
    ['beside another that none answers for', [two], ['error commit-not-covered']],
    ['beside another that the record covers', [judged({ covers: ['#7', '#8'] }), two], []],
    [
      'beside another, where there is no record at all',
      [judged(), two],
      ['error record-missing', 'error record-missing'],
    ],
    [
      'beside another of documentation',
      [two, withPull({ files: [{ filename: 'docs/a.md', status: 'modified' }] as never }, 8)],
      [],
    ],
    [
      'beside another whose files could not be read, which the run says',
      [two, withPull({ files: DOWN as never }, 8)],
      [],
    ],
    ['whose record is another’s', [judged({ id: 'CHG-9' })], ['error commit-not-covered']],
    [
      'that deletes a record, whatever covers it',
      [
        withPull({
          files: [
            { filename: 'changes/CHG-1.yml', status: 'removed' },
            { filename: 'src/a.ts', status: 'modified' },
          ] as never,
        }),
      ],
      ['error record-missing'],
    ],
    [
      'that deletes a record and has none',
      [
        two,
        withPull(
          {
            files: [
              { filename: 'changes/CHG-1.yml', status: 'removed' },
              { filename: 'src/a.ts', status: 'modified' },
            ] as never,
          },
          8,
        ),
      ],
      ['error record-missing', 'error commit-not-covered'],
    ],
  ])('%s', (_, edits, says) => {
    expect(reasons(...edits)).toEqual(says);
  });

  test('is told which records do not cover it', () => {
    expect(judge(two)[0]?.message).toBe(
      'Pull request #8 has no change record of its own, and CHG-2026-0042 does not name it.',
    );
    expect(judge(judged({}, { id: 'CHG-9' }), two)[0]?.message).toContain('CHG-2026-0042 and CHG-9 do not name it.');
    expect(judge(judged(), two)[0]?.message).toBe('Pull request #7 has no change record of its own.');
  });

  test('is none where nobody says what is reviewed', () => {
    const { review_of: _, ...facts } = REVIEW.facts;
    expect(reasons(withWorld({ facts }), judged({ id: 'CHG-9' }))).toEqual([]);
  });
});

describe('a merge group', () => {
  const holding = (...commits: readonly Partial<LandedCommit>[]): Edit =>
    withFacts({
      landed: {
        since: sha('c'),
        direction: 'ahead',
        commits: commits.map((one) => ({ sha: HEAD, pull_requests: [PR], ...one })),
      } as never,
    });
  test.each<[string, Edit, readonly string[]]>([
    ['of its pull requests', holding({}), []],
    ['with a commit of none', holding({}, { pull_requests: [] }), ['error commit-not-covered']],
    [
      'with a commit of which nobody knows',
      holding({ pull_requests: DOWN as never }, {}),
      ['error commit-not-covered'],
    ],
    ['with other content', holding({ differs: 'src/a.ts' }), ['error commit-not-covered']],
    [
      'with other content, of no pull request',
      holding({ differs: 'src/a.ts', pull_requests: [] }),
      ['error commit-not-covered'],
    ],
    ['that is none', withFacts({ landed: DOWN }), []],
  ])('%s', (_, edit, says) => {
    expect(reasons(edit)).toEqual(says);
  });

  test('says what differs', () => {
    expect(judge(holding({ differs: 'src/a.ts' }))[0]?.message).toContain('is not what was reviewed: src/a.ts');
    expect(judge(holding({ pull_requests: [] }))[0]?.message).toContain(
      'belongs to none of the pull requests of its merge group',
    );
  });
});
