/** Which pull requests brought a commit that goes out, where GitHub names several for it. */
import { expect, test } from 'vitest';
import type { PullRequestFact } from '../../src/domain/terms/generated/shapes.ts';
import { withBringers } from '../../src/github/facts/landed.ts';

const sha = (letter: string): string => letter.repeat(40);
const pull = (number: number, head: string, commits: readonly string[] | null, merge: string): PullRequestFact =>
  ({
    number,
    head: { ref: 'x', sha: sha(head) },
    merge_commit_sha: sha(merge),
    commits: commits === null ? { unavailable: 'down' } : commits.map((one) => ({ sha: sha(one) })),
  }) as unknown as PullRequestFact;

const LOWER = pull(1, 'a', ['a'], 'c');
const UPPER = pull(2, 'b', ['b'], 'd');

test.each<[string, readonly PullRequestFact[], readonly string[], readonly number[]]>([
  ['both are here', [LOWER, UPPER], ['a', 'b', 'c', 'd'], [1]],
  ['the upper one goes out later', [LOWER, UPPER], ['a', 'c'], [1]],
  ['the upper one goes out later, and its commits are not known', [LOWER, pull(2, 'b', null, 'd')], ['a', 'c'], [1]],
  ['the upper one still holds it', [LOWER, pull(2, 'b', ['a', 'b'], 'd')], ['a', 'b', 'c', 'd'], [1, 2]],
  ['the commits of the upper one are not known', [LOWER, pull(2, 'b', null, 'd')], ['a', 'b', 'c', 'd'], [1, 2]],
  ['neither is here as a whole', [pull(1, 'e', ['a', 'e'], 'c'), UPPER], ['a'], [1, 2]],
  ['the lower one is here in part alone', [pull(1, 'e', ['a', 'e'], 'c'), UPPER], ['a', 'b', 'd'], [2]],
])('%s', (_, pulls, present, expected) => {
  const landed = {
    since: sha('0'),
    direction: 'ahead' as const,
    commits: [{ sha: sha('a'), pull_requests: [1, 2] }],
  };
  const compared = present.map((one) => ({ sha: sha(one) })) as never;
  const read = withBringers({ landed, numbers: [1, 2], compared, branches: ['main'] }, pulls);
  expect(read.landed.commits).toEqual([{ sha: sha('a'), pull_requests: expected }]);
});
