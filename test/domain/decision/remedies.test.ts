/** Remedies that can be followed, and numbers that agree with their nouns. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { whatHelps } from '../../../src/domain/terms/unread.ts';
import { DEPLOY, type Edit, given, MERGED, withFacts, withWorld } from '../world.ts';
import { TABLES } from './cases.ts';

test.each([
  [undefined, false, 'Run the gate again once it can be read.'],
  ['not-here', true, 'Give `--base REF` (the branch it will be merged into), so that git can tell.'],
  ['not-here', false, 'Bring the record in by a pull request'],
  ['no-facts-file', true, 'Give the facts of a run'],
  ['beyond-limit', false, 'does not help'],
] as const)('what helps where %j', (cause, isLocal, remedy) => {
  expect(whatHelps(cause, isLocal)).toContain(remedy);
});

function said(reason: string, ...edits: readonly Edit[]): { readonly message: string; readonly remedy: string } {
  const found = decide(given(DEPLOY, ...edits)).findings.find((finding) => finding.reason === reason);
  if (found === undefined) throw new Error(`nothing is said of ${reason}`);
  return found;
}

test('one second is one second', () => {
  expect(said('window-short', withWorld({ now: '2026-11-24T11:59:59Z' })).message).toMatch(
    /^The time left until .* is 1 second, and/u,
  );
});

test('a commit without a pull request is told the way that is open to it: a record that names it', () => {
  const landed = { since: null, direction: 'first' as const, commits: [{ sha: MERGED, pull_requests: [] }] };
  expect(said('commit-not-covered', withFacts({ landed })).remedy).toBe(
    `It is on the branch already, so a change record answers for it afterwards: one that goes out with it, or a new one, names it (\`covers: ["${MERGED}"]\`), and is approved and merged.`,
  );
});

test('a commit that is not known has no seven letters', () => {
  const { subject } = DEPLOY.facts;
  expect(said('commit-not-covered', withFacts({ subject: { ...subject, sha: null } })).message).toBe(
    'The commit to be deployed is not among the commits that were compared.',
  );
});

test.each([
  ['used up', 'model-used-up', /may be used once and was used once\./u],
  ['too few successes', 'model-unproven', /names (?:no|one|\d+) normal changes? that/u],
])('a model that is %s: counts are words', (name, reason, message) => {
  const found = TABLES['standard changes']?.find((one) => one.name === name);
  expect(said(reason, ...(found?.edits ?? [])).message).toMatch(message);
});
