/** Branches that no row went through, found by mutation testing (docs/decisions/0007): each could have been turned round unseen. */
import type { Finding } from '../../../src/domain/terms/finding.ts';
import {
  account,
  type Case,
  deployment,
  type Edit,
  HEAD,
  MERGED,
  PATH,
  PR,
  pullRequest,
  RECORD,
  REVIEW,
  read,
  sha,
  withFacts,
  withLanded,
  withPolicy,
  withPull,
  withRecord,
  withReviews,
  withSubject,
  withWorld,
} from '../world.ts';

const NONE = 'approval-outstanding';
const OLD = sha('c');
const unread: Finding = {
  reason: 'evidence-unavailable',
  level: 'error',
  change: null,
  message: 'The register could not be read.',
  remedy: 'Run the gate again.',
  where: null,
};
const DRAFT: Edit = withWorld({ stage: 'draft', environment: null });
const nothing: Edit = withWorld({ judged: [] });
/** The target is what production ran before its present commit. */
const back: Edit = withFacts({
  deployments: [deployment(12, OLD), deployment(10, MERGED)],
  landed: { since: OLD, direction: 'behind', commits: [{ sha: MERGED, pull_requests: [PR] }] },
});
const signed = (digest: string | undefined): Edit =>
  withFacts({
    signed_entries: [
      {
        path: PATH,
        index: 0,
        commit: HEAD,
        verified: true,
        verification_reason: 'valid',
        author: account('cpatel'),
        committer: account('cpatel'),
        ...(digest === undefined ? {} : { record_digest: digest }),
      },
    ],
  });
const entry = { approver: 'cpatel', decision: 'approved', at: '2026-11-20T10:12:00Z' } as const;
const named =
  (id: string, path: string): Edit =>
  (world) => ({
    ...world,
    judged: [...world.judged, { ...read({ ...RECORD, id }), path }],
  });

export const UNSEEN: readonly Case[] = [
  { name: 'a draft of nothing', edits: [DRAFT, nothing], decision: 'refused', errors: ['record-missing'] },
  {
    name: 'a draft of nothing beside a file that could not be read',
    edits: [DRAFT, nothing],
    faults: [unread],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a checkout without a record',
    edits: [withSubject({ event: 'local' }), nothing],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'nothing is recorded and no place is said for records',
    edits: [nothing, withPolicy({ records: [] })],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'a way back where nobody holds a role',
    edits: [nothing, back, withWorld({ register: null })],
    decision: 'undetermined',
    errors: ['register-missing'],
  },
  { name: 'a way back', edits: [nothing, back], decision: 'authorised', says: ['back-out'] },
  {
    name: 'a register that could not be read is not called missing',
    edits: [withWorld({ register: null })],
    faults: [unread],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'all that goes out is excepted',
    edits: [
      nothing,
      withPolicy({ scope: { except: ['docs/**'] } }),
      withPull({ files: [{ filename: 'docs/a.md', status: 'added' }] }),
    ],
    decision: 'not-required',
  },
  {
    name: 'all that goes out is excepted, and nothing is known of what was there before',
    edits: [
      nothing,
      withPolicy({ scope: { except: ['docs/**'] } }),
      withPull({ files: [{ filename: 'docs/a.md', status: 'added' }] }),
      withFacts({ landed: { since: null, direction: null, commits: [{ sha: MERGED, pull_requests: [PR] }] } as never }),
    ],
    decision: 'refused',
    errors: ['first-deployment', 'record-missing'],
  },
  {
    name: 'nothing goes out at all',
    edits: [nothing, withLanded()],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'all that a pull request changes is excepted',
    from: REVIEW,
    edits: [
      nothing,
      withPolicy({ scope: { except: ['docs/**'] } }),
      withPull({ files: [{ filename: 'docs/a.md', status: 'added' }] }),
    ],
    decision: 'not-required',
  },
  {
    name: 'one of two pull requests deletes a record',
    from: REVIEW,
    edits: [
      nothing,
      withPolicy({ scope: { except: ['docs/**'] } }),
      withPull({ files: [{ filename: 'docs/a.md', status: 'added' }] }),
      (world) =>
        withFacts({
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(8, { state: 'open', files: [{ filename: 'changes/CHG-2026-0001.yml', status: 'removed' }] }),
          ],
          review_of: [PR, 8],
        })(world),
    ],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'a record is moved and keeps its id',
    edits: [
      withPull({
        files: [
          { filename: 'src/keys.ts', status: 'modified' },
          { filename: PATH, status: 'renamed', previous_filename: 'changes/2026/CHG-2026-0042.yml' },
        ],
      }),
      withPolicy({ records: ['changes/**/*.yml'] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a record is moved over another',
    edits: [
      withPull({
        files: [
          { filename: 'src/keys.ts', status: 'modified' },
          { filename: PATH, status: 'renamed', previous_filename: 'changes/CHG-2026-0001.yml' },
        ],
      }),
    ],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'changes are said in the order of their ids, and of their paths',
    edits: [
      named('CHG-2026-0041', 'changes/b.yml'),
      named('CHG-2026-0041', 'changes/a.yml'),
      named('CHG-2026-0040', 'changes/c.yml'),
    ],
    decision: 'refused',
    errors: [NONE, 'record-id-duplicate', 'record-id-mismatch'],
  },
  {
    name: 'a signed entry of a record that was another then',
    edits: [
      withPolicy({ approvals: { evidence: ['commit'], 'binds-to': 'record' } }),
      withReviews(),
      withRecord({ approvals: [entry] }),
      signed(`sha256:${'0'.repeat(64)}`),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a signed entry of a record that cannot be compared',
    edits: [
      withPolicy({ approvals: { evidence: ['commit'], 'binds-to': 'record' } }),
      withReviews(),
      withRecord({ approvals: [entry] }),
      signed(undefined),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a signed entry of the record as it is',
    edits: [
      withPolicy({ approvals: { evidence: ['commit'], 'binds-to': 'record' } }),
      withReviews(),
      withRecord({ approvals: [entry] }),
      (world) => signed(world.judged[0]?.digest)(world),
    ],
    decision: 'authorised',
  },
  {
    name: 'a pull request that does not go out deletes a record',
    edits: [
      (world) =>
        withFacts({
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(8, { files: [{ filename: 'changes/CHG-2026-0001.yml', status: 'removed' }] }),
          ],
        })(world),
    ],
    decision: 'authorised',
  },
  {
    name: 'an environment that was approved by an account that is no more',
    edits: [
      withPolicy({ approvals: { evidence: ['environment'] } }),
      withReviews(),
      withFacts({
        run_approvals: [
          { user: null, state: 'approved', environments: [{ id: 1, name: 'production' }], at: '2026-11-24T10:00:00Z' },
        ],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-unknown'],
  },
  {
    name: 'a draft that asks late, and says so',
    edits: [
      DRAFT,
      withWorld({ now: '2026-11-24T09:00:00Z' }),
      withRecord({ 'requested-at': '2026-11-24T08:00:00Z', late: { by: 'asmith', reason: 'The key leaks.' } }),
    ],
    decision: 'awaiting',
  },
  {
    name: 'a draft that asks late, and does not say so',
    edits: [DRAFT, withWorld({ now: '2026-11-24T09:00:00Z' }), withRecord({ 'requested-at': '2026-11-24T08:00:00Z' })],
    decision: 'refused',
    errors: ['lead-time-short'],
  },
  {
    name: 'a commit that goes out upon the head of the pull request, by whoever approved it',
    edits: [withLanded({ sha: MERGED, pull_requests: [PR], parents: [HEAD], author: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
];
