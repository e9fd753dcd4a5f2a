/** The head of a pull request: which commits count as it, since when, and by when a commit was in it. */
import { describe, expect, test } from 'vitest';
import { effectiveHeads, headSince, pushedBy } from '../../../src/domain/coverage/heads.ts';
import type { CommitFact, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import { BEFORE, commit, DOWN, HEAD, PR, pullRequest, sha } from '../world.ts';

const [A, B, C] = [sha('1'), sha('2'), sha('3')];
const upkeep = (one: string, ...parents: readonly string[]): CommitFact =>
  commit(one, 'asmith', { upkeep: true, parents: [...parents] });
const work = (one: string, ...parents: readonly string[]): CommitFact =>
  commit(one, 'asmith', { parents: [...parents] });
const of = (...commits: readonly CommitFact[]): PullRequestFact => pullRequest(PR, { commits: [...commits] });

describe('the heads that count', () => {
  test.each<[string, PullRequestFact, readonly string[]]>([
    ['the head', of(work(A, BEFORE), work(HEAD, A)), [HEAD]],
    ['and what lies before upkeep', of(work(A, BEFORE), upkeep(HEAD, A)), [HEAD, A]],
    ['however much upkeep that is', of(work(A, BEFORE), upkeep(B, A), upkeep(HEAD, B)), [HEAD, B, A]],
    ['and no further than the work', of(work(A, BEFORE), work(B, A), upkeep(HEAD, B)), [HEAD, B]],
    ['and never the base, which is no commit of it', of(upkeep(HEAD, BEFORE)), [HEAD]],
    ['and nothing beyond a merge', of(work(A, BEFORE), upkeep(HEAD, A, C)), [HEAD]],
    [
      'and nothing where the parents are not known',
      of(work(A, BEFORE), { ...upkeep(HEAD), parents: undefined } as never),
      [HEAD],
    ],
    ['and each once, where commits go in a circle', of(upkeep(A, HEAD), upkeep(HEAD, A)), [HEAD, A]],
    ['alone, where the commits are not known', pullRequest(PR, { commits: DOWN as never }), [HEAD]],
    ['alone, where it is none of the commits', of(upkeep(A, BEFORE)), [HEAD]],
  ])('%s', (_, pr, heads) => expect(effectiveHeads(pr)).toEqual(heads));
});

describe('since when', () => {
  const seen = (...list: readonly (readonly [commit: string, hour: string, source?: string])[]): PullRequestFact =>
    pullRequest(PR, {
      created_at: '2026-11-20T08:00:00Z',
      commits: [work(A, BEFORE), work(B, A), work(HEAD, B)],
      head_observations: list.map(([one, hour, source = 'activity']) => ({
        sha: one,
        at: `2026-11-20T${hour}:00:00Z`,
        source,
      })) as never,
    });

  test.each<[string, PullRequestFact, string | null]>([
    ['when it was seen', seen([HEAD, '09']), '09'],
    ['the last time that it was seen', seen([HEAD, '10'], [HEAD, '09'], [A, '11']), '10'],
    ['a push over it makes that later', seen([HEAD, '09'], [HEAD, '10', 'head_ref_force_pushed']), '10'],
    ['and proves nothing by itself', seen([HEAD, '10', 'head_ref_force_pushed']), null],
    ['not before the pull request was there', seen([HEAD, '07']), '08'],
    ['as it was at the merge, whoever restores the branch afterwards', seen([HEAD, '09'], [HEAD, '12']), '09'],
    ['and not by what was pushed after the merge', seen([HEAD, '12'], [HEAD, '13', 'head_ref_force_pushed']), null],
    ['where it was never seen', seen([A, '09']), null],
    ['where nobody could tell', pullRequest(PR, { head_observations: DOWN as never }), null],
  ])('%s', (_, pr, hour) => expect(headSince(pr, HEAD)).toBe(hour === null ? null : `2026-11-20T${hour}:00:00Z`));

  test.each<[string, PullRequestFact, string, string | null]>([
    ['by when it became the head', seen([A, '09']), A, '09'],
    ['by when a later one did', seen([HEAD, '11']), A, '11'],
    ['by the first that did', seen([HEAD, '11'], [B, '10']), A, '10'],
    ['by the first that did, in whatever order', seen([B, '11'], [HEAD, '10']), A, '10'],
    ['not by when an earlier one did', seen([A, '09']), B, null],
    ['not at all, where it is none of its commits', seen([A, '09']), C, null],
  ])('a commit was in it %s', (_, pr, one, hour) => {
    expect(pushedBy(pr, one)).toBe(hour === null ? null : `2026-11-20T${hour}:00:00Z`);
  });

  test('nobody knows where the commits are not known', () => {
    expect(pushedBy({ ...seen([A, '09']), commits: DOWN as never }, A)).toBeNull();
  });
});
