/** A commit that is not what its pull request brought, named by its SHA: the paths that it is judged by are its own, or nobody's. */
import { expect, test } from 'vitest';
import { isCoveringLanded } from '../../../src/domain/coverage/selection.ts';
import type { LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  account,
  commit,
  DEPLOY,
  given,
  MERGED,
  outcomeOf,
  PR,
  pullRequest,
  sha,
  withFacts,
  withLanded,
  withPolicy,
  withRecord,
} from '../world.ts';

const INNER = sha('d');
const SCHEMA = { name: 'a database migration', when: { paths: ['migrations/**'] }, 'at-least': 'high' } as const;
const unlike = (changes: Partial<LandedCommit> = {}): LandedCommit => ({
  sha: INNER,
  pull_requests: [8],
  author: account('asmith'),
  message: 'Migrate',
  differs: 'it is an earlier commit of pull request #8, neither its head nor its merge',
  ...changes,
});
const world = (inner: LandedCommit, file = 'src/other.ts'): World =>
  given(
    DEPLOY,
    withPolicy({ version: 1, risk: { floors: [SCHEMA] } }),
    withRecord({ covers: [INNER] }),
    withLanded(inner, { sha: MERGED, pull_requests: [PR] }),
    (edited) =>
      given(
        edited,
        withFacts({
          pull_requests: [
            ...edited.facts.pull_requests,
            pullRequest(8, {
              files: [{ filename: file, status: 'modified' }],
              head: { ref: 'other', sha: sha('8') },
              commits: [commit(sha('8'), 'asmith')],
              merge_commit_sha: sha('9'),
            }),
          ],
        }),
      ),
  );

test.each<readonly [string, Partial<LandedCommit>, string, string | null]>([
  ['not known', {}, 'undetermined', null],
  ['within what its pull request lists', { files: ['src/other.ts'] }, 'authorised', 'moderate'],
  ['a migration that its pull request took back', { files: ['migrations/1.sql'] }, 'refused', 'high'],
])('%s', (_, changes, decision, risk) => {
  const { verdict } = outcomeOf(world(unlike(changes)));
  expect(verdict.decision).toBe(decision);
  if (risk !== null) expect(verdict.changes[0]?.risk?.final).toBe(risk);
});

test('of documentation as its pull request lists it, it is found by whoever names it all the same', () => {
  const edited = given(
    world(unlike(), 'docs/a.md'),
    withPolicy({ version: 1, scope: { except: ['docs/**'] } }),
    withRecord({ covers: [INNER] }),
  );
  const [record] = edited.judged;
  expect(record !== undefined && isCoveringLanded(record, edited.facts, edited.policy)).toBe(true);
});
