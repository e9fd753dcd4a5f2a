/** What fresh eyes found: ways to a yes that is not due, and answers that contradict themselves. */
import {
  account,
  BEFORE,
  type Case,
  commit,
  type DEPLOY,
  DOWN,
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
  review,
  sha,
  withAnother,
  withFacts,
  withLanded,
  withOther,
  withoutFacts,
  withPerson,
  withPolicy,
  withPull,
  withRecord,
  withRegister,
  withReviews,
  withSubject,
  withWorld,
} from '../world.ts';

const NONE = 'approval-outstanding';
const OWN = { filename: PATH, status: 'added' };
const NEWER = sha('d');

type Value = typeof RECORD;
const withoutOutcome = (record: ReturnType<typeof read>): ReturnType<typeof read> => {
  const { outcome: _, ...value } = record.value;
  return read(value);
};

/** An emergency of two weeks ago whose retrospective was never done. */
const owed = (changes: Partial<Value> = {}): Edit =>
  withOther({
    id: 'CHG-2026-0030',
    type: 'emergency',
    emergency: { incident: 'INC-1', justification: 'Signing fails.' },
    schedule: { start: '2026-11-10T10:00:00Z', end: '2026-11-10T11:00:00Z' },
    ...changes,
  });
const reviewedAt = (at: string): Value['outcome'] => ({
  result: 'successful',
  started: '2026-11-10T10:00:00Z',
  ended: '2026-11-10T10:30:00Z',
  summary: 'Done.',
  review: { by: 'dlee', at, findings: 'None', actions: [] },
});
/** The same, with what GitHub says of the pull request that brought the emergency in, which dlee approved there. */
const owedByReview =
  (by: string): Edit =>
  (world) => {
    const given = owed({
      outcome: { ...reviewedAt('2026-11-12T10:00:00Z'), review: { ...REVIEWED, by } },
    } as Partial<Value>)(world);
    const emergency = given.others.at(-1);
    if (emergency === undefined) throw new Error('there is an emergency');
    const pr = pullRequest(30, {
      head: { ref: 'hotfix', sha: sha('3') },
      commits: [commit(sha('3'), 'cpatel')],
      reviews: [review('dlee', { commit_id: sha('3'), submitted_at: '2026-11-10T09:50:00Z' })],
    });
    const { path, digest } = emergency;
    return withFacts({
      pull_requests: [...given.facts.pull_requests, pr],
      records: [...(given.facts.records ?? []), { path, digest, base_digest: null, pull_request: 30 }],
    })(given);
  };
const REVIEWED = { at: '2026-11-12T10:00:00Z', findings: 'None', actions: [] };

/** What was tried before, whose pull request goes out with the new attempt. */
const triedBefore = (changes: Partial<Value>, attempt: Partial<Value> = {}): readonly Edit[] => [
  withAnother(8),
  withOther({ id: 'CHG-2026-0039', covers: ['#8'], outcome: FAILED, schedule: BEFORE_THAT, ...changes }),
  withRecord({ retries: 'CHG-2026-0039', ...attempt }),
];
const BEFORE_THAT = { start: '2026-11-19T09:00:00Z', end: '2026-11-19T11:00:00Z' };
const FAILED = {
  result: 'failed' as const,
  started: '2026-11-19T09:00:00Z',
  ended: '2026-11-19T10:00:00Z',
  summary: 'It failed.',
};
const withdrawnAt = (at: string): Partial<Value> => ({ withdrawn: { by: 'asmith', at, reason: 'Not needed.' } });

const BACK: Edit = (world) =>
  withFacts({
    deployments: [deployment(20, NEWER), deployment(10, MERGED)],
    landed: { since: NEWER, direction: 'behind', commits: [{ sha: MERGED, pull_requests: [] }] },
  })(withWorld({ judged: [], now: '2026-12-25T03:00:00Z' })(world));

/** The record follows a model, which reaches to the sources alone. */
const STANDARD: Edit = (world) => {
  const earned = ['CHG-2026-0001', 'CHG-2026-0002', 'CHG-2026-0003'];
  const { risk: _risk, ...rest } = RECORD;
  const value: Value = { ...rest, type: 'standard', model: 'rotate' };
  const record = read(value);
  return {
    ...world,
    judged: [record],
    others: earned.map((id) =>
      read({
        ...RECORD,
        id,
        schedule: { start: '2026-11-02T10:00:00Z', end: '2026-11-02T11:00:00Z' },
        outcome: {
          result: 'successful',
          started: '2026-11-02T10:00:00Z',
          ended: '2026-11-02T10:30:00Z',
          summary: 'Done.',
        },
      }),
    ),
    models: [
      {
        path: '.github/change-gate/models/rotate.yml',
        value: {
          id: 'rotate',
          title: 'Rotate a key',
          'approved-by': 'cpatel',
          'approved-at': '2026-11-05T10:00:00Z',
          expires: '2027-03-31',
          level: 'moderate',
          environments: ['production'],
          'configuration-items': ['payments-api'],
          paths: ['src/**'],
          successes: earned,
        } as unknown as (typeof world.models)[number]['value'],
      },
    ],
    facts: {
      ...world.facts,
      records: [{ path: record.path, digest: record.digest, base_digest: null, pull_request: PR }],
    },
  };
};
const files = (...names: readonly string[]): Edit =>
  withPull({ files: [OWN, ...names.map((filename) => ({ filename, status: 'modified' }))] });

const lend = (
  changes: Partial<NonNullable<NonNullable<typeof DEPLOY.register>['value']['delegations']>[number]> = {},
) =>
  withRegister({
    delegations: [
      {
        from: 'cpatel',
        to: 'dlee',
        role: 'change-and-release-manager',
        starts: '2026-11-16',
        ends: '2026-11-27',
        reason: 'Leave',
        ...changes,
      },
    ],
  });

const met = (meeting: string): readonly Edit[] => [
  withPolicy({
    approvals: { confirm: [], rules: [{ name: 'board', require: [{ board: 'cab' }] }], 'valid-for': 'P10D' },
  }),
  withReviews(review('cpatel'), review('efox')),
  withRecord({ board: { name: 'cab', meeting } }),
];

const BY_ENTRIES = withPolicy({ approvals: { evidence: ['declared'] } });
const ENTRY = { approver: 'cpatel', decision: 'approved' as const, at: '2026-11-20T10:12:00Z' };
const EARLIER = { id: 'CHG-2026-0041', 'requested-at': '2026-11-16T09:00:00Z' };

export const FOUND: readonly Case[] = [
  {
    name: 'an emergency that was withdrawn after it could have gone out',
    edits: [owed(withdrawnAt('2026-11-10T10:00:00Z'))],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'an emergency that was withdrawn before it began',
    edits: [owed(withdrawnAt('2026-11-10T09:59:59Z'))],
    decision: 'authorised',
  },
  {
    name: 'a retrospective from before the end',
    edits: [owed({ outcome: reviewedAt('2026-11-10T10:29:59Z') } as Partial<Value>)],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective at the end',
    edits: [owed({ outcome: reviewedAt('2026-11-10T10:30:00Z') } as Partial<Value>)],
    decision: 'authorised',
  },
  {
    name: 'an end that is still to come puts no retrospective off',
    edits: [
      owed({
        outcome: { ...FAILED, started: '2026-11-10T10:00:00Z', ended: '2027-11-10T10:30:00Z' },
      }),
    ],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'nor does it hinder a retrospective',
    edits: [
      owed({ outcome: { ...reviewedAt('2026-11-12T10:00:00Z'), ended: '2027-11-10T10:30:00Z' } } as Partial<Value>),
    ],
    decision: 'authorised',
  },
  {
    name: 'a retrospective by who approved the emergency in a review',
    edits: [owedByReview('dlee')],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective by who wrote the code of the emergency',
    edits: [owedByReview('cpatel')],
    decision: 'refused',
    errors: ['retrospective-overdue'],
  },
  {
    name: 'a retrospective by somebody who took no part in its pull request',
    edits: [withPerson('efox', { role: 'change-and-release-manager' }), owedByReview('efox')],
    decision: 'authorised',
  },
  { name: 'a new attempt takes over what failed', edits: triedBefore({}), decision: 'authorised' },
  {
    name: 'a new attempt takes nothing over from another environment',
    edits: triedBefore({ environments: ['staging'] }),
    decision: 'refused',
    errors: ['commit-not-covered'],
    says: ['commit-not-covered'],
  },
  {
    name: 'a new attempt takes nothing over from items that it does not name',
    edits: triedBefore({ 'configuration-items': ['shop'] }),
    decision: 'refused',
    errors: ['commit-not-covered'],
    says: ['commit-not-covered'],
  },
  {
    name: 'a new attempt takes nothing over from a failure that is still to come',
    edits: triedBefore({ outcome: { ...FAILED, ended: '2027-11-19T10:00:00Z' } }),
    decision: 'refused',
    errors: ['commit-not-covered'],
    says: ['commit-not-covered'],
  },
  {
    name: 'a new attempt before the outcome of the first is written',
    edits: [...triedBefore({}), (world) => ({ ...world, others: world.others.map(withoutOutcome) })],
    decision: 'refused',
    errors: ['commit-not-covered'],
    says: ['commit-not-covered'],
  },
  {
    name: 'a new attempt at what was withdrawn',
    edits: [
      ...triedBefore({ withdrawn: { by: 'asmith', at: '2026-11-18T09:00:00Z', reason: 'Not needed.' } }),
      (world) => ({ ...world, others: world.others.map(withoutOutcome) }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
    says: ['commit-not-covered'],
  },
  {
    name: 'a new attempt at what another one tried elsewhere',
    edits: [
      ...triedBefore({ covers: [], retries: 'CHG-2026-0038' }),
      withOther({ id: 'CHG-2026-0038', covers: ['#8'], outcome: FAILED, environments: ['staging'] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'at deploy a record was deleted',
    edits: [withAnother(8, { files: [{ filename: 'changes/CHG-2026-0030.yml', status: 'removed' }] })],
    decision: 'refused',
    errors: ['record-missing'],
  },
  {
    name: 'at deploy a record was deleted and put back',
    edits: [
      withAnother(8, { files: [{ filename: 'changes/CHG-2026-0043.yml', status: 'removed' }] }),
      withOther({ id: 'CHG-2026-0043', 'configuration-items': ['shop'] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a back-out where nobody holds a role',
    edits: [BACK, withWorld({ register: null })],
    decision: 'undetermined',
    errors: ['register-missing'],
  },
  {
    name: 'no commits of the pull request',
    edits: [withPull({ commits: [] })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'commits of the pull request without its head',
    edits: [withPull({ commits: [commit(sha('9'), 'asmith')] })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'one pull request told of in two ways',
    edits: [
      (world) =>
        withFacts({ pull_requests: [...world.facts.pull_requests, pullRequest(PR, { user: account('cpatel') })] })(
          world,
        ),
    ],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'one pull request told of twice in the same way',
    edits: [(world) => withFacts({ pull_requests: [...world.facts.pull_requests, pullRequest(PR)] })(world)],
    decision: 'authorised',
  },
  {
    name: 'two reviews with one id',
    edits: [withReviews(review('cpatel'), review('dlee', { id: account('cpatel').id * 10, state: 'COMMENTED' }))],
    decision: 'undetermined',
    errors: [NONE, 'evidence-unavailable'],
  },
  {
    name: 'nothing was read again at the end',
    edits: [withoutFacts('moved')],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'at review nothing is read again',
    from: REVIEW,
    edits: [withoutFacts('moved')],
    decision: 'authorised',
  },
  {
    name: 'an event that nobody knows',
    edits: [withSubject({ event: 'Push' })],
    decision: 'undetermined',
    errors: ['event-unsupported'],
  },
  { name: 'an event of another kind', edits: [withSubject({ event: 'schedule' })], decision: 'authorised' },
  { name: 'a standard change within its model', edits: [STANDARD, files('src/keys.ts')], decision: 'authorised' },
  {
    name: 'a standard change that touches the policy',
    edits: [STANDARD, files('src/keys.ts', '.github/change-gate/policy.yml')],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'a standard change that touches its own model',
    edits: [STANDARD, files('.github/change-gate/models/rotate.yml')],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'a standard change that touches the catalog',
    edits: [STANDARD, files('catalog-info.yaml')],
    decision: 'refused',
    errors: ['model-scope-exceeded'],
  },
  {
    name: 'another commit of the pull request went out under this record',
    edits: [
      withPull({ commits: [commit(sha('9'), 'asmith'), commit(HEAD, 'asmith')] }),
      withFacts({
        deployments: [deployment(24, sha('9'), { created_at: '2026-11-24T10:02:00Z' }), deployment(10, BEFORE)],
      }),
    ],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'the head of the pull request went out under this record',
    edits: [
      withFacts({
        deployments: [deployment(24, HEAD, { created_at: '2026-11-24T10:00:00Z' }), deployment(10, BEFORE)],
      }),
    ],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'the head of the pull request went out before the time of this record',
    edits: [
      withFacts({
        deployments: [deployment(24, HEAD, { created_at: '2026-11-24T09:59:59Z' }), deployment(10, BEFORE)],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'the record came in by a pull request of its own, which went out',
    edits: [
      withAnother(8, { files: [OWN] }),
      (world) =>
        withFacts({
          records: (world.facts.records ?? []).map((fact) => ({ ...fact, pull_request: 8 })),
          pull_requests: world.facts.pull_requests.map((pr) => ({
            ...pr,
            record_digests: [{ path: PATH, commit: pr.head.sha, digest: world.judged[0]?.digest ?? null }],
          })),
          deployments: [deployment(24, sha('8'), { created_at: '2026-11-24T10:02:00Z' }), deployment(10, BEFORE)],
        })(world),
      withRecord({ covers: [`#${PR}`] }),
      withLanded({ sha: MERGED, pull_requests: [PR] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'the approver is the author of what landed',
    edits: [withLanded({ sha: MERGED, pull_requests: [PR], author: account('cpatel') })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'the approver is a co-author of what landed',
    edits: [
      withLanded({
        sha: MERGED,
        pull_requests: [PR],
        author: account('asmith'),
        message: 'Rotate\n\nCo-authored-by: C Patel <103+cpatel@users.noreply.github.com>',
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'the approver is the author of what landed for another pull request',
    edits: [
      withAnother(8, { files: [OWN] }),
      withLanded(
        { sha: sha('8'), pull_requests: [8], author: account('cpatel') },
        { sha: MERGED, pull_requests: [PR], author: account('asmith') },
      ),
    ],
    decision: 'authorised',
  },
  {
    name: 'the approver only kept the record, in a commit that was copied by a rebase',
    edits: [
      withPull({
        commits: [commit(sha('9'), 'asmith'), commit(HEAD, 'cpatel', { upkeep: true, parents: [sha('9')] })],
      }),
      withLanded({ sha: MERGED, pull_requests: [PR], author: account('cpatel') }),
    ],
    decision: 'authorised',
  },
  {
    name: 'the approver kept the record, and did more',
    edits: [
      withPull({
        commits: [commit(sha('9'), 'cpatel'), commit(HEAD, 'cpatel', { upkeep: true, parents: [sha('9')] })],
      }),
      withLanded({ sha: MERGED, pull_requests: [PR], author: account('cpatel') }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'the approver merged it',
    edits: [withLanded({ sha: MERGED, pull_requests: [PR], author: account('cpatel'), parents: [BEFORE, HEAD] })],
    decision: 'authorised',
  },
  {
    name: 'the approver merged something else into it',
    edits: [withLanded({ sha: MERGED, pull_requests: [PR], author: account('cpatel'), parents: [BEFORE, sha('9')] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'a new attempt at nothing that is known',
    edits: [withRecord({ retries: 'CHG-2026-0001' })],
    decision: 'refused',
    errors: ['dependency-unknown'],
  },
  {
    name: 'a new attempt at itself',
    edits: [withRecord({ retries: 'chg-2026-0042' })],
    decision: 'refused',
    errors: ['dependency-unknown'],
  },
  {
    name: 'a manager who stands in for the implementer',
    edits: [lend(), withRecord({ implementers: ['cpatel'] }), withReviews(review('dlee'))],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'a manager who stood in for the implementer until the day before',
    edits: [lend({ ends: '2026-11-19' }), withRecord({ implementers: ['cpatel'] }), withReviews(review('dlee'))],
    decision: 'authorised',
  },
  {
    name: 'a manager who stands in for the implementer elsewhere',
    edits: [
      lend({ limit: { environments: ['staging'] } }),
      withRecord({ implementers: ['cpatel'] }),
      withReviews(review('dlee')),
    ],
    decision: 'authorised',
  },
  {
    name: 'a capacity does not make a delegate independent',
    edits: [
      lend({ to: 'sec' }),
      withPerson('sec', { capacities: ['security'] }),
      withPolicy({ approvals: { rules: [{ name: 'security', require: [{ capacity: 'security' }] }] } }),
      withRecord({ implementers: ['cpatel'] }),
      withReviews(review('sec')),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  { name: 'a board that met ten days ago', edits: met('2026-11-14'), decision: 'authorised' },
  {
    name: 'a board that met before what an approval is valid for',
    edits: met('2026-11-13'),
    decision: 'awaiting',
    errors: ['board-inquorate'],
  },
  {
    name: 'an earlier change that nobody approved, where only entries count',
    edits: [BY_ENTRIES, withRecord({ approvals: [ENTRY] }), withOther(EARLIER)],
    decision: 'authorised',
    says: ['collision'],
  },
  {
    name: 'an earlier change with an entry, where only entries count',
    edits: [BY_ENTRIES, withRecord({ approvals: [ENTRY] }), withOther({ ...EARLIER, approvals: [ENTRY] })],
    decision: 'refused',
    errors: ['collision'],
  },
  {
    name: 'an earlier change with a refusal, where only entries count',
    edits: [
      BY_ENTRIES,
      withRecord({ approvals: [ENTRY] }),
      withOther({ ...EARLIER, approvals: [{ ...ENTRY, decision: 'rejected' }] }),
    ],
    decision: 'authorised',
    says: ['collision'],
  },
  {
    name: 'its files could not be read, and no record is known to answer',
    from: REVIEW,
    edits: [withWorld({ judged: [] }), withPull({ files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'at deploy its files could not be read, and no record is known to answer',
    edits: [withWorld({ judged: [] }), withPull({ files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'one of two records could not be found by files that were not read',
    edits: [withAnother(8, { files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'the rules are changed beside code that has a record',
    from: REVIEW,
    edits: [files('src/keys.ts', '.github/change-gate/register.yml')],
    decision: 'authorised',
    says: ['governance-changed'],
  },
  {
    name: 'two records of one id are not in each other’s way',
    edits: [(world) => withWorld({ others: [{ ...read(RECORD), path: 'changes/old/CHG-2026-0042.yml' }] })(world)],
    decision: 'refused',
    errors: ['record-id-duplicate'],
  },
];
