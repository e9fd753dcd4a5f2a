/** What selects a record, where something is unread, on a first deployment, and by what a record covers. */
import { describe, expect, test } from 'vitest';
import { isCoveringLanded, selectFrom } from '../../../src/domain/coverage/selection.ts';
import {
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  HEAD,
  MERGED,
  PATH,
  PR,
  RECORD,
  REVIEW,
  read,
  withAnother,
  withFacts,
  withLanded,
  withPull,
} from '../world.ts';

const at = (stage: 'review' | 'deploy', ...edits: readonly Edit[]) => {
  const world = given(stage === 'review' ? REVIEW : DEPLOY, ...edits);
  return selectFrom(world.facts, world.policy, stage, () => false);
};
const first = withFacts({
  landed: { since: null, direction: null, commits: [{ sha: MERGED, pull_requests: [PR] }] } as never,
});
const onlyRecord = { files: [{ filename: PATH, status: 'added' as const }] };

describe('what selects', () => {
  test('a body that is not there, and commits or files that could not be read, select nothing', () => {
    expect(at('review', withPull({ body: null, commits: DOWN as never, files: DOWN as never }))).toEqual({
      ids: [],
      paths: [],
    });
    expect(at('deploy', withPull({ body: null, commits: DOWN as never }))).toEqual({ ids: [], paths: [PATH] });
  });

  test('a pull request of records alone selects on a first deployment only', () => {
    expect(at('deploy', withPull(onlyRecord)).paths).toEqual([]);
    expect(at('deploy', withPull(onlyRecord), first).paths).toEqual([PATH]);
    expect(at('deploy', first).paths).toEqual([PATH]);
  });

  test('beside one with code it does not, on a first deployment neither', () => {
    const another = withAnother(8, { files: [{ filename: 'changes/CHG-2026-0050.yml', status: 'added' }] });
    const both = withFacts({
      landed: { since: null, direction: null, commits: [{ sha: MERGED, pull_requests: [PR, 8] }] } as never,
    });
    expect(at('deploy', another, both).paths).toEqual([PATH]);
  });

  test('a pull request that does not go out selects nothing, nor does a commit whose pull requests are unread', () => {
    expect(at('deploy', withLanded({ sha: MERGED, pull_requests: [99] }))).toEqual({ ids: [], paths: [] });
    expect(at('deploy', withLanded({ sha: MERGED, pull_requests: DOWN as never }))).toEqual({ ids: [], paths: [] });
  });

  test('the message of the commit that is deployed selects, that of another does not', () => {
    const message = (text: string, sha: string) => withLanded({ sha, pull_requests: [PR], message: text } as never);
    expect(at('deploy', message('Change: CHG-9', MERGED)).ids).toEqual(['CHG-9']);
    expect(at('deploy', message('Change: CHG-9', HEAD)).ids).toEqual([]);
    expect(at('review', withPull({ commits: [commit(HEAD, 'asmith', { message: 'Change: CHG-8' })] })).ids).toEqual([
      'CHG-8',
    ]);
  });

  test('at review, only pull requests under review', () => {
    expect(at('review', withFacts({ review_of: [99] }))).toEqual({ ids: [], paths: [] });
    const { review_of: _, ...rest } = REVIEW.facts;
    expect(selectFrom(rest, REVIEW.policy, 'review', () => false)).toEqual({ ids: [], paths: [] });
  });
});

describe('what a record covers', () => {
  const covers = (value: unknown, ...edits: readonly Edit[]) =>
    isCoveringLanded(read({ ...RECORD, covers: value as never }), given(DEPLOY, ...edits).facts, DEPLOY.policy);

  test('by number', () => {
    expect(covers([`#${PR}`])).toBe(true);
    expect(covers(['#99', `#${PR}`])).toBe(true);
    expect(covers(['#99'])).toBe(false);
    expect(covers([`#${PR}`], withLanded({ sha: MERGED, pull_requests: DOWN as never }))).toBe(false);
    expect(covers([`#${PR}`], withFacts({ landed: DOWN as never }))).toBe(false);
    const { landed: _, ...rest } = DEPLOY.facts;
    expect(isCoveringLanded(read({ ...RECORD, covers: [`#${PR}`] }), rest, DEPLOY.policy)).toBe(false);
  });

  test('all since the last deployment, where the record itself goes out', () => {
    const all = 'since-last-deployment';
    expect(covers(all)).toBe(true);
    expect(covers(all, withPull({ files: [{ filename: 'src/keys.ts', status: 'modified' }] }))).toBe(false);
    expect(covers(all, withPull({ files: DOWN as never }))).toBe(false);
    expect(covers(all, withLanded({ sha: MERGED, pull_requests: [99] }))).toBe(false);
    expect(covers(all, withLanded({ sha: MERGED, pull_requests: DOWN as never }))).toBe(false);
    expect(covers(all, withAnother(8))).toBe(true);
    expect(covers(all, withAnother(8), withLanded({ sha: MERGED, pull_requests: [8] }))).toBe(false);
  });
});
