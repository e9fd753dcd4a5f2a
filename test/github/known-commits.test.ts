/** Commits that are known to move nothing: only where all that they changed was listed and compared. Anything else is asked of GitHub. */
import { describe, expect, test } from 'vitest';
import { emptyFacts } from '../../src/domain/terms/empty-world.ts';
import type { Facts, LandedCommit, PullRequestFact } from '../../src/domain/terms/generated/shapes.ts';
import { knownCommits } from '../../src/github/facts/known-commits.ts';

const [SINCE, MADE, OWN, SECOND, EARLIER] = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
];

const commitOf = (
  sha: string,
  parents: readonly string[],
): Exclude<PullRequestFact['commits'], { unavailable: string }>[number] => ({
  sha,
  author: null,
  committer: null,
  parents: [...parents],
  message: 'A change',
});

type Bend = {
  readonly landed?: Partial<LandedCommit>;
  readonly pull?: Partial<PullRequestFact>;
  readonly more?: readonly LandedCommit[];
};
const factsWith = ({ landed = {}, pull = {}, more = [] }: Bend): Facts => ({
  ...emptyFacts('2026-11-23T09:00:00Z', 'push', { id: 1, full_name: 'acme/payments', default_branch: 'main' }),
  pull_requests: [
    {
      number: 1,
      state: 'closed',
      draft: false,
      merge_commit_sha: MADE,
      user: null,
      body: null,
      created_at: '2026-11-20T09:00:00Z',
      base: { ref: 'main', sha: SINCE },
      head: { ref: 'change', sha: OWN },
      reviews: [],
      commits: [commitOf(OWN, [SINCE])],
      files: [{ filename: 'changes/CHG-1.yml', status: 'added' }],
      base_changed_at: [],
      ...pull,
    },
  ],
  landed: {
    since: SINCE,
    direction: 'ahead',
    commits: [{ sha: MADE, parents: [SINCE], pull_requests: [1], ...landed }, ...more],
  },
});
const adds = (bend: Bend, sha = MADE): boolean => knownCommits(factsWith(bend)).onlyAdds(sha);
const twoCommits = { commits: [commitOf(SECOND, [SINCE]), commitOf(OWN, [SECOND])] };

describe('a commit that was made at the merge', () => {
  test('moves nothing where its pull request took nothing away', () => expect(adds({})).toBe(true));

  test.each<[string, Bend]>([
    ['is not what was reviewed', { landed: { differs: 'it changes more' } }],
    ['belongs to nobody knows what', { landed: { pull_requests: { unavailable: 'not read' } } }],
    ['belongs to two', { landed: { pull_requests: [1, 2] } }],
    ['belongs to one that is not known', { landed: { pull_requests: [2] } }],
    ['has two parents', { landed: { parents: [SINCE, OWN] } }],
    ['has parents that nobody knows', { landed: { parents: undefined as never } }],
    ['is not how it was merged', { pull: { merge_commit_sha: SECOND } }],
    [
      'is one of two',
      { landed: { parents: [EARLIER] }, more: [{ sha: EARLIER, parents: [SINCE], pull_requests: [1] }] },
    ],
    ['may be the last of a rebase, whose first runs already', { pull: twoCommits }],
    ['moved a file', { pull: { files: [{ filename: 'b', status: 'renamed', previous_filename: 'a' }] } }],
    ['took a file away', { pull: { files: [{ filename: 'a', status: 'removed' }] } }],
    ['has files that were not read', { pull: { files: { unavailable: 'not read' } } }],
    ['has commits that were not read', { pull: { commits: { unavailable: 'not read' } } }],
  ])('is asked for where it %s', (_, bend) => expect(adds(bend)).toBe(false));

  test('of several is known where the one before it is of another', () =>
    expect(
      adds({
        landed: { parents: [EARLIER] },
        pull: twoCommits,
        more: [{ sha: EARLIER, parents: [SINCE], pull_requests: [] }],
      }),
    ).toBe(true));
});

describe('a commit of the pull request itself', () => {
  const merged = { more: [{ sha: OWN, parents: [SINCE], pull_requests: [1] }] };
  test('moves nothing where it is the only one', () => expect(adds(merged, OWN)).toBe(true));
  test('is asked for where there are more, of which one may move what another added', () =>
    expect(adds({ ...merged, pull: twoCommits }, OWN)).toBe(false));
});

test('what was compared is where a way may be looked for, if all of it lies ahead', () => {
  const facts = factsWith({});
  expect(knownCommits(facts).since).toBe(SINCE);
  for (const direction of ['first', 'behind', 'diverged', 'identical'] as const)
    expect(knownCommits({ ...facts, landed: { ...(facts.landed as object), direction } as never }).since).toBe(null);
  expect(knownCommits({ ...facts, landed: { unavailable: 'not read' } })).toMatchObject({ since: null });
});
