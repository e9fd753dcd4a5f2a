/** Remedies that can be followed, and numbers that agree with their nouns. */
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/decision/decide.ts';
import { whatHelps } from '../../../src/domain/terms/unread.ts';
import {
  DEPLOY,
  type Edit,
  given,
  MERGED,
  PR,
  REVIEW,
  review,
  withAnother,
  withFacts,
  withPolicy,
  withRecord,
  withRegister,
  withReviews,
  withWorld,
} from '../world.ts';
import { TABLES } from './cases.ts';

test.each([
  [undefined, false, 'Run it again once it can be read.'],
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
    `Name it in a change record that goes out with it, or in a new one (\`covers: ["${MERGED}"]\`), and have that approved and merged.`,
  );
});

test('a commit that is not known has no seven letters', () => {
  const { subject } = DEPLOY.facts;
  expect(said('commit-not-covered', withFacts({ subject: { ...subject, sha: null } })).message).toBe(
    'The commit to be deployed is not in the list of commits that go out.',
  );
});

test.each([
  ['used up', 'model-used-up', /may be used once and was used once\./u],
  [
    'too few successes',
    'model-unproven',
    /needs (?:1 normal change|\d+ normal changes) that ended without error, and names (?:none|\d+)\./u,
  ],
])('a model that is %s: counts are words', (name, reason, message) => {
  const found = TABLES['standard changes']?.find((one) => one.name === name);
  expect(said(reason, ...(found?.edits ?? [])).message).toMatch(message);
});

const twoPlaces = withPolicy({
  approvals: {
    rules: [
      {
        name: 'both',
        require: [
          { role: 'change-and-release-manager', count: 1 },
          { capacity: 'security', count: 1 },
        ],
      },
    ],
  },
});

test('where the right people are there, nobody is asked to add more: who could take the other place is named', () => {
  const { remedy } = said('approval-outstanding', twoPlaces, withReviews(review('dlee')));
  expect(remedy).toMatch(/^cpatel can approve the pull request in a review\./u);
});

test('a member whose vote would not fill the place of the chair is not sent to approve', () => {
  const found = TABLES['boards']?.find(({ name }) => name === 'nobody of the level of the chair');
  expect(said('board-inquorate', ...(found?.edits ?? [])).remedy).not.toContain('efox');
});

test('where several go out, the pull request that lacks the approval is named', () => {
  const edits = [withRecord({ covers: ['#8'] }), withAnother(8, { reviews: [] })];
  expect(said('approval-outstanding', ...edits).remedy).toBe('cpatel or dlee can approve pull request #8 in a review.');
});

test('whoever opened it is not asked to approve it again', () => {
  const stale = review('asmith', { commit_id: 'd'.repeat(40) });
  const asManager = withRegister({
    people: [
      { login: 'asmith', role: 'change-and-release-manager' },
      { login: 'dlee', role: 'change-and-release-manager' },
    ],
  });
  expect(said('approval-stale', asManager, withReviews(stale)).remedy).toBe(
    'Another approval by asmith would not count. Somebody who has no part in the change approves instead: 1 change and release manager.',
  );
});

test('no line selects what only `covers` helps, where it is merged already', () => {
  const { remedy } = said('record-missing', withWorld({ judged: [] }), withFacts({ records: [] }));
  expect(remedy).toContain(`that names what goes out (\`covers: ["#${PR}"]\`)`);
  expect(remedy).not.toContain('Change:');
  const reviewed = decide(given(REVIEW, withWorld({ judged: [] }), withFacts({ records: [] })));
  expect(reviewed.findings.find(({ reason }) => reason === 'record-missing')?.remedy).toContain(
    `has "#${PR}" under \`covers\``,
  );
});

test('members of an organisation take a token, and no permission of the job', () => {
  const members = { unavailable: 'GitHub answered 403', permission: 'members: read' };
  const edits = [
    withRegister({ people: [], teams: [{ team: 'acme/managers', role: 'change-and-release-manager' }] }),
    withFacts({ teams: [{ team: 'acme/managers', members }] }),
  ];
  const { remedy } = said('permission-missing', ...edits);
  expect(remedy).toMatch(/^Give the gate a `token`/u);
  expect(remedy).not.toContain("to the `permissions:` of the gate's job");
});
