/** What was approved, and what goes out: threats B as far as the domain decides; coverage, use, back-out, confirmation. */
import { confirmationLine } from '../../../src/domain/approvals/confirmation.ts';
import {
  BEFORE,
  type Case,
  commit,
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
  withoutFacts,
  withPolicy,
  withPull,
  withRecord,
  withReviews,
  withSubject,
  withWorld,
} from '../world.ts';

const NONE = 'approval-outstanding';
const NEWER = sha('d');
const push = (at: string, of = HEAD, source: 'activity' | 'workflow_run' | 'head_ref_force_pushed' = 'activity') => ({
  sha: of,
  at,
  source,
});
const seen = (...observations: readonly ReturnType<typeof push>[]): Edit =>
  withPull({ head_observations: observations });
function pullRequestWithout(key: 'base_changed_at'): ReturnType<typeof pullRequest> {
  return Object.fromEntries(Object.entries(pullRequest(PR)).filter(([name]) => name !== key)) as ReturnType<
    typeof pullRequest
  >;
}
const BINDS_RECORD = withPolicy({ approvals: { 'binds-to': 'record' } });

/** The confirmation line as the gate prints it for the world as it is. */
const confirmed =
  (change: (line: string) => { body: string; updated_at?: string | null }): Edit =>
  (world) => {
    const pr = world.facts.pull_requests[0] ?? pullRequest(PR);
    const record = world.judged[0] ?? read(RECORD);
    return withReviews(review('cpatel', change(confirmationLine({ record, facts: world.facts }, pr, HEAD))))(world);
  };
const CONFIRM = withPolicy({ approvals: { confirm: ['moderate'] } });

export const BINDING: readonly Case[] = [
  {
    name: 'B1 a push after the approval',
    edits: [
      withPull({
        head: { ref: 'rotate', sha: NEWER },
        commits: [commit(HEAD, 'asmith'), commit(NEWER, 'asmith', { parents: [HEAD] })],
        head_observations: [push('2026-11-20T09:00:00Z'), push('2026-11-20T10:30:00Z', NEWER)],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B1 upkeep of records after the approval voids nothing',
    edits: [
      withPull({
        head: { ref: 'rotate', sha: NEWER },
        commits: [commit(HEAD, 'asmith'), commit(NEWER, 'asmith', { parents: [HEAD], upkeep: true })],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'B1 upkeep that merges something voids',
    edits: [
      withPull({
        head: { ref: 'rotate', sha: NEWER },
        commits: [commit(HEAD, 'asmith'), commit(NEWER, 'asmith', { parents: [HEAD, BEFORE], upkeep: true })],
      }),
    ],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B2 the review was moved to a commit that became the head later',
    edits: [seen(push('2026-11-20T10:39:00Z'))],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B2 the commit became the head again later',
    edits: [seen(push('2026-11-20T09:00:00Z'), push('2026-11-20T10:39:00Z'))],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B2 a force push is a lower bound',
    edits: [seen(push('2026-11-20T09:00:00Z'), push('2026-11-20T10:39:00Z', HEAD, 'head_ref_force_pushed'))],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B2 at the very same second',
    edits: [seen(push('2026-11-20T10:12:00Z'))],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B5 nothing shows when the head appeared',
    edits: [seen()],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'B5 a force push alone proves nothing',
    edits: [seen(push('2026-11-20T09:00:00Z', HEAD, 'head_ref_force_pushed'))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'B5 when the head appeared could not be read',
    edits: [withPull({ head_observations: DOWN })],
    decision: 'undetermined',
    errors: [NONE, 'approval-unproven', 'evidence-unavailable'],
  },
  {
    name: 'B27 seen elsewhere before the pull request was opened',
    edits: [seen(push('2026-11-01T09:00:00Z')), withPull({ created_at: '2026-11-20T10:30:00Z' })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B6 the record had other content where it was approved',
    edits: [withPull({ record_digests: [{ path: PATH, commit: HEAD, digest: `sha256:${'0'.repeat(64)}` }] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B6 the facts were gathered for other content of the record',
    edits: [(world) => ({ ...world, judged: [read({ ...RECORD, title: 'Another title' })] })],
    decision: 'undetermined',
    errors: [NONE, 'evidence-unavailable'],
  },
  {
    name: 'B14 the base was changed after the review',
    edits: [withPull({ base_changed_at: ['2026-11-20T10:30:00Z'] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'B14 the base was changed before the review',
    edits: [withPull({ base_changed_at: ['2026-11-20T10:00:00Z'] })],
    decision: 'authorised',
  },
  {
    name: 'B14 whether the base was changed could not be read',
    edits: [withPull({ base_changed_at: DOWN })],
    decision: 'undetermined',
    errors: [NONE, 'approval-unproven', 'evidence-unavailable'],
  },
  {
    name: 'B14 whether the base was changed was not asked',
    edits: [withFacts({ pull_requests: [pullRequestWithout('base_changed_at')] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-unproven'],
  },
  {
    name: 'B7 something moved while the gate looked',
    edits: [withFacts({ moved: ['main moved from aaa to bbb.'] })],
    decision: 'refused',
    errors: ['commit-changed'],
  },
  {
    name: 'B15 a commit of a fork',
    edits: [withFacts({ reachable: false })],
    decision: 'undetermined',
    errors: ['commit-unreachable'],
  },
  {
    name: 'B15 whether it is reachable could not be read',
    edits: [withFacts({ reachable: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'B15 whether it is reachable was not asked',
    edits: [withoutFacts('reachable')],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'binds to the record: a push after the approval',
    edits: [
      BINDS_RECORD,
      withPull({
        head: { ref: 'rotate', sha: NEWER },
        commits: [commit(HEAD, 'asmith'), commit(NEWER, 'asmith', { parents: [HEAD] })],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'binds to the record: what was not compared',
    edits: [BINDS_RECORD, withPull({ record_digests: [] })],
    decision: 'awaiting',
    errors: [NONE, 'approval-stale'],
  },
  {
    name: 'a confirmed approval',
    edits: [CONFIRM, confirmed((line) => ({ body: `Looks good.\r\n${line}\r\n` }))],
    decision: 'authorised',
  },
  { name: 'no confirmation', edits: [CONFIRM], decision: 'awaiting', errors: [NONE, 'approval-unconfirmed'] },
  {
    name: 'a confirmation within a sentence',
    edits: [CONFIRM, confirmed((line) => ({ body: `I would not say ${line}` }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'a confirmation of another digest',
    edits: [CONFIRM, confirmed((line) => ({ body: line.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'a confirmation of the first 12 digits, which an author can make two records share',
    edits: [CONFIRM, confirmed((line) => ({ body: line.slice(0, 12 - 32) }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'A21 a confirmation that was edited in',
    edits: [CONFIRM, confirmed((line) => ({ body: line, updated_at: '2026-11-20T10:20:00Z' }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'A21 nobody knows whether it was edited',
    edits: [CONFIRM, confirmed((line) => ({ body: line, updated_at: null }))],
    decision: 'awaiting',
    errors: [NONE, 'approval-unconfirmed'],
  },
  {
    name: 'a draft',
    from: REVIEW,
    edits: [withPull({ draft: true })],
    decision: 'refused',
    errors: ['pull-request-not-open'],
  },
  {
    name: 'a closed pull request',
    from: REVIEW,
    edits: [withPull({ state: 'closed' })],
    decision: 'refused',
    errors: ['pull-request-not-open'],
  },
  {
    name: 'a draft that names a record of another pull request',
    from: REVIEW,
    edits: [
      withPolicy({ approvals: { 'binds-to': 'record' } }),
      withPull({ state: 'closed', merged_at: '2026-11-20T11:00:00Z' }),
      (world) =>
        withFacts({
          review_of: [9],
          pull_requests: [
            ...world.facts.pull_requests,
            pullRequest(9, { state: 'open', merged_at: null, draft: true }),
          ],
        })(world),
      withRecord({ covers: ['#9'] }),
    ],
    decision: 'refused',
    errors: ['pull-request-not-open'],
  },
  {
    name: 'a pull request that was never merged',
    edits: [withPull({ merged_at: null, state: 'open' })],
    decision: 'refused',
    errors: ['pull-request-not-open'],
  },
];

const land = (...numbers: readonly number[]) => ({ sha: MERGED, pull_requests: numbers });
const FIRST: Edit = withFacts({ deployments: [], landed: { since: null, direction: 'first', commits: [land(PR)] } });
/** A pull request of the record alone, number 7, and one of code, number 8, which the record covers. */
const SPLIT: readonly Edit[] = [
  withPull({ files: [{ filename: PATH, status: 'added' }] }),
  withRecord({ covers: ['#8'] }),
  withAnother(8),
  withSubject({ sha: sha('8') }),
  withLanded({ sha: sha('8'), pull_requests: [8] }),
];

export const COVERAGE: readonly Case[] = [
  {
    name: 'B11 a pull request without a record goes along',
    edits: [withAnother(8)],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B11 a pull request that the record covers',
    edits: [withAnother(8), withRecord({ covers: ['#8'] })],
    decision: 'authorised',
  },
  {
    name: 'B11 all since the last deployment',
    edits: [withAnother(8), withRecord({ covers: 'since-last-deployment' })],
    decision: 'authorised',
  },
  {
    name: 'a covered pull request needs the approvals too',
    edits: [withAnother(8, { reviews: [] }), withRecord({ covers: ['#8'] })],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'who committed to a covered pull request cannot approve',
    edits: [withAnother(8, { commits: [commit(sha('e'), 'cpatel')] }), withRecord({ covers: ['#8'] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'a covered pull request is not excluded by another number',
    edits: [withAnother(8), withRecord({ covers: ['#88'] })],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'a pull request is covered by the id of its record',
    edits: [
      withAnother(8),
      (world) =>
        withFacts({
          records: [
            ...(world.facts.records ?? []),
            {
              path: 'changes/CHG-2026-0050.yml',
              digest: read({ ...RECORD, id: 'CHG-2026-0050' }).digest,
              pull_request: 8,
            },
          ],
        })(world),
      (world) => withWorld({ others: [read({ ...RECORD, id: 'CHG-2026-0050' })] })(world),
      withPolicy({ schedule: { collisions: 'ignore' } }),
      withRecord({ covers: ['chg-2026-0050'] }),
    ],
    decision: 'authorised',
  },
  {
    name: 'binds to the record: the covered pull request is looked at for its committers',
    edits: [BINDS_RECORD, withAnother(8, { commits: [commit(sha('e'), 'cpatel')] }), withRecord({ covers: ['#8'] })],
    decision: 'awaiting',
    errors: [NONE, 'approver-not-independent'],
  },
  {
    name: 'binds to the record: and for the floors of its files',
    edits: [
      BINDS_RECORD,
      withAnother(8, { files: [{ filename: 'migrations/1.sql', status: 'added' }] }),
      withRecord({ covers: ['#8'] }),
    ],
    decision: 'refused',
    errors: ['approval-outstanding', 'approval-unconfirmed', 'board-inquorate', 'lead-time-short'],
    says: ['risk-floor'],
  },
  { name: 'a record and its code in two pull requests', edits: SPLIT, decision: 'authorised' },
  {
    name: 'the record of a direct push, approved with the code before it was written',
    edits: [
      ...SPLIT,
      (world) =>
        withFacts({ records: (world.facts.records ?? []).map((fact) => ({ ...fact, pull_request: null })) })(world),
    ],
    decision: 'awaiting',
    errors: [NONE],
  },
  {
    name: 'a commit of no pull request',
    edits: [withLanded({ sha: NEWER, pull_requests: [] }, land(PR))],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'a commit of no pull request that touches only what is out of scope',
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withLanded({ sha: NEWER, pull_requests: [], files: ['docs/a.md'] }, land(PR)),
    ],
    decision: 'authorised',
  },
  {
    name: 'a commit of no pull request that touches nothing',
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withLanded({ sha: NEWER, pull_requests: [], files: [] }, land(PR)),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'a commit of no pull request whose files nobody asked for',
    edits: [withPolicy({ scope: { except: ['**'] } }), withLanded({ sha: NEWER, pull_requests: [] }, land(PR))],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'workflows are never out of scope',
    edits: [
      withPolicy({ scope: { except: ['**'] } }),
      withAnother(8, { files: [{ filename: '.github/workflows/deploy.yml', status: 'modified' }] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'no glob makes a workflow a record',
    edits: [
      withPolicy({ records: ['**/*.yml'] }),
      withAnother(8, { files: [{ filename: '.github/workflows/deploy.yml', status: 'modified' }] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'a script beside the policy is code',
    edits: [withAnother(8, { files: [{ filename: '.github/change-gate/run.sh', status: 'added' }] })],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'the policy itself is none',
    edits: [withAnother(8, { files: [{ filename: '.github/change-gate/policy.yml', status: 'modified' }] })],
    decision: 'authorised',
  },
  {
    name: 'what was moved out of the way is looked at by both names',
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withAnother(8, { files: [{ filename: 'docs/a.md', status: 'renamed', previous_filename: 'src/a.ts' }] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B21 other content than was reviewed',
    edits: [withLanded({ ...land(PR), differs: 'src/keys.ts is another file' })],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B26 a commit inside a pull request was never what was approved',
    edits: [
      withPull({
        head: { ref: 'rotate', sha: HEAD },
        commits: [commit(NEWER, 'asmith'), commit(HEAD, 'asmith', { parents: [NEWER] })],
      }),
      withSubject({ sha: NEWER }),
      withLanded({ sha: NEWER, pull_requests: [PR] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B26 nor inside one that seems to need no record',
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withAnother(8, {
        files: [{ filename: 'docs/a.md', status: 'modified' }],
        commits: [commit(NEWER, 'asmith'), commit(sha('e'), 'asmith', { parents: [NEWER] })],
      }),
      withSubject({ sha: NEWER }),
      withLanded(land(PR), { sha: NEWER, pull_requests: [8] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'B26 a commit that is known to touch more than its pull request shows',
    edits: [
      withPolicy({ scope: { except: ['docs/**'] } }),
      withAnother(8, { files: [{ filename: 'docs/a.md', status: 'modified' }] }),
      withLanded({ sha: NEWER, pull_requests: [8], files: ['src/a.ts'] }, land(PR)),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'the head itself goes out',
    edits: [withSubject({ sha: HEAD }), withLanded({ sha: HEAD, pull_requests: [PR] })],
    decision: 'authorised',
  },
  {
    name: 'B9 the target is not among the commits',
    edits: [withSubject({ sha: NEWER })],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'a deployment of no commit',
    edits: [withSubject({ sha: null })],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'what goes out could not be read',
    edits: [withFacts({ landed: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'what goes out was not asked',
    edits: [withoutFacts('landed')],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'B12 the pull requests of a commit could not be read',
    edits: [withLanded({ sha: NEWER, pull_requests: DOWN }, land(PR))],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a pull request that nobody asked for',
    edits: [withRecord({ covers: 'since-last-deployment' }), withLanded({ sha: NEWER, pull_requests: [9] }, land(PR))],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'the commits of the pull request could not be read',
    edits: [withPull({ commits: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'its files could not be read, which a floor asks for',
    edits: [withPull({ files: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'the first deployment, where nothing says where coverage starts',
    edits: [FIRST],
    decision: 'refused',
    errors: ['first-deployment'],
  },
  {
    name: 'the first deployment where the gate only advises covers the pull request of the target',
    edits: [FIRST, withPolicy({ environments: { production: { gate: 'advise' } } })],
    decision: 'authorised',
    says: ['first-deployment'],
  },
  {
    name: 'where the input enforces what the policy only advises, the first deployment is refused as well',
    edits: [FIRST, withPolicy({ environments: { production: { gate: 'advise' } } }), withWorld({ mode: 'enforce' })],
    decision: 'refused',
    errors: ['first-deployment'],
  },
  {
    name: 'the first deployment since the commit that the policy names',
    edits: [withFacts({ deployments: [] }), withPolicy({ 'coverage-since': BEFORE })],
    decision: 'authorised',
  },
  {
    name: 'facts that start nowhere, where the policy names a start',
    edits: [FIRST, withPolicy({ 'coverage-since': BEFORE })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a last deployment whose commit is gone: coverage starts where the policy says',
    edits: [
      withFacts({
        deployments: [deployment(10, sha('9'))],
        landed: { since: BEFORE, lost: sha('9'), direction: 'ahead', commits: [land(PR)] },
      }),
      withPolicy({ 'coverage-since': BEFORE }),
    ],
    decision: 'authorised',
    says: ['first-deployment'],
  },
  {
    name: 'a last deployment whose commit is gone, and the policy names no start',
    edits: [
      withFacts({
        deployments: [deployment(10, sha('9'))],
        landed: { since: null, lost: sha('9'), direction: 'first', commits: [land(PR)] },
      }),
    ],
    decision: 'refused',
    errors: ['first-deployment'],
  },
  {
    name: 'B20 the first deployment of a commit of no pull request',
    edits: [withFacts({ deployments: [], landed: { since: null, direction: 'first', commits: [land()] } })],
    decision: 'refused',
    errors: ['commit-not-covered', 'first-deployment'],
  },
  {
    name: 'no record is found',
    edits: [withWorld({ judged: [] }), withLanded()],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'B23 an environment that only begins like the record',
    edits: [withWorld({ environment: 'prod' }), withSubject({ environment: 'prod' }), withFacts({ deployments: [] })],
    decision: 'refused',
    errors: ['commit-not-covered', 'environment-not-covered'],
    says: ['record-elsewhere'],
  },
  {
    name: 'an environment in other case is the same',
    edits: [withWorld({ environment: 'Production' })],
    decision: 'authorised',
  },
  {
    name: 'no environment is named',
    edits: [withWorld({ environment: null })],
    decision: 'undetermined',
    errors: ['environment-missing'],
  },
  {
    name: 'B10 the facts are about another environment',
    edits: [withSubject({ environment: 'staging' })],
    decision: 'undetermined',
    errors: ['environment-mismatch'],
  },
];

const ended = (result: 'successful' | 'failed' | 'backed-out') => ({
  result,
  started: '2026-11-24T10:01:00Z',
  ended: '2026-11-24T10:05:00Z',
  summary: 'Done.',
});
const back = (...past: readonly ReturnType<typeof deployment>[]): Edit =>
  withFacts({ deployments: past, landed: { since: past[0]?.sha ?? null, direction: 'behind', commits: [land()] } });

export const USE: readonly Case[] = [
  {
    name: 'B18 after the outcome',
    edits: [withRecord({ outcome: ended('successful') })],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'B18 after the outcome, on a checkout',
    edits: [withRecord({ outcome: ended('successful') }), withSubject({ event: 'local' })],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'withdrawn',
    edits: [withRecord({ withdrawn: { by: 'asmith', at: '2026-11-21T09:00:00Z', reason: 'Superseded' } })],
    decision: 'refused',
    errors: ['record-withdrawn'],
  },
  {
    name: 'the same commit went out before',
    edits: [
      withFacts({
        deployments: [deployment(24, MERGED, { created_at: '2026-11-24T10:02:00Z' }), deployment(10, BEFORE)],
      }),
      withFacts({ landed: { since: MERGED, direction: 'identical', commits: [land(PR)] } }),
    ],
    decision: 'authorised',
  },
  {
    name: 'B18 what the record stands for went out before',
    edits: [
      withAnother(8),
      withSubject({ sha: sha('8') }),
      withFacts({ deployments: [deployment(24, MERGED, { created_at: '2026-11-24T10:02:00Z' })] }),
      withLanded({ sha: sha('8'), pull_requests: [8] }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-used'],
  },
  {
    name: 'B18 a second commit under a record that covers two pull requests',
    edits: [
      withAnother(8),
      withRecord({ covers: ['#8'] }),
      withSubject({ sha: sha('8') }),
      withFacts({ deployments: [deployment(24, MERGED, { created_at: '2026-11-24T10:02:00Z' })] }),
      withLanded({ sha: sha('8'), pull_requests: [8] }),
    ],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'another change went out in the same window',
    edits: [...SPLIT, withFacts({ deployments: [deployment(24, NEWER, { created_at: '2026-11-24T10:02:00Z' })] })],
    decision: 'authorised',
  },
  {
    name: 'B18 all since the last deployment, and the window was used',
    edits: [
      withRecord({ covers: 'since-last-deployment' }),
      withFacts({ deployments: [deployment(24, NEWER, { created_at: '2026-11-24T10:02:00Z' })] }),
    ],
    decision: 'refused',
    errors: ['record-used'],
  },
  {
    name: 'a deployment that failed used nothing',
    edits: [
      withRecord({ covers: 'since-last-deployment' }),
      withFacts({
        deployments: [
          deployment(24, NEWER, {
            created_at: '2026-11-24T10:02:00Z',
            statuses: [{ state: 'failure', created_at: '2026-11-24T10:03:00Z' }],
          }),
          deployment(10, BEFORE),
        ],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a deployment of the present run used nothing',
    edits: [
      withRecord({ covers: 'since-last-deployment' }),
      withFacts({
        deployments: [
          deployment(24, MERGED, { created_at: '2026-11-24T10:02:00Z', own_run: true }),
          deployment(10, BEFORE),
        ],
      }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a run that GitHub records as a deployment of another commit than the one that is asked about',
    edits: [
      withFacts({
        deployments: [
          deployment(24, NEWER, { created_at: '2026-11-24T10:02:00Z', own_run: true }),
          deployment(10, BEFORE),
        ],
      }),
    ],
    decision: 'refused',
    errors: ['commit-changed'],
  },
  {
    name: 'a run that GitHub records as a deployment of what runs already, where more goes out',
    edits: [
      withFacts({
        deployments: [
          deployment(24, BEFORE, { created_at: '2026-11-24T10:02:00Z', own_run: true }),
          deployment(10, BEFORE),
        ],
      }),
    ],
    decision: 'refused',
    errors: ['commit-changed'],
  },
  {
    name: 'deployments that could not be read',
    edits: [withFacts({ deployments: DOWN })],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'deployments that were not asked for',
    edits: [withoutFacts('deployments')],
    decision: 'undetermined',
    errors: ['evidence-unavailable'],
  },
  {
    name: 'a retry takes over what the failed attempt covered',
    edits: [
      withAnother(8),
      (world) =>
        withWorld({
          others: [
            read({
              ...RECORD,
              id: 'CHG-2026-0039',
              covers: ['#8'],
              outcome: { ...ended('failed'), ended: '2026-11-19T10:00:00Z', started: '2026-11-19T09:00:00Z' },
            }),
          ],
        })(world),
      withRecord({ retries: 'CHG-2026-0039' }),
    ],
    decision: 'authorised',
  },
  {
    name: 'a retry of a success takes over nothing',
    edits: [
      withAnother(8),
      (world) =>
        withWorld({
          others: [
            read({
              ...RECORD,
              id: 'CHG-2026-0039',
              covers: ['#8'],
              outcome: { ...ended('successful'), ended: '2026-11-19T10:00:00Z', started: '2026-11-19T09:00:00Z' },
            }),
          ],
        })(world),
      withRecord({ retries: 'CHG-2026-0039' }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered'],
  },
  {
    name: 'back to what the environment ran before',
    edits: [
      withWorld({ judged: [], now: '2026-12-25T03:00:00Z' }),
      back(deployment(20, NEWER), deployment(10, MERGED)),
    ],
    decision: 'authorised',
    says: ['back-out'],
  },
  {
    name: 'back to what the environment ran before, by a run that GitHub records as what runs',
    edits: [
      withWorld({ judged: [] }),
      back(deployment(20, NEWER), deployment(10, MERGED), deployment(24, NEWER, { own_run: true })),
    ],
    decision: 'authorised',
    says: ['back-out'],
  },
  {
    name: 'back to what the environment ran before, by a run that GitHub records as another commit',
    edits: [
      withWorld({ judged: [] }),
      back(deployment(20, NEWER), deployment(10, MERGED), deployment(24, HEAD, { own_run: true })),
    ],
    decision: 'refused',
    errors: ['commit-changed'],
  },
  {
    name: 'notices hinder no back-out',
    edits: [withWorld({ judged: [] }), back(deployment(20, NEWER), deployment(10, MERGED))],
    faults: [
      { reason: 'catalog-missing', level: 'notice', change: null, message: 'none', remedy: 'none', where: null },
    ],
    decision: 'authorised',
    says: ['back-out', 'catalog-missing'],
  },
  {
    name: 'B19 further back needs a record',
    edits: [withWorld({ judged: [] }), back(deployment(20, NEWER), deployment(15, BEFORE), deployment(10, MERGED))],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'B19 what was backed out is not before',
    edits: [withWorld({ judged: [] }), back(deployment(20, NEWER), deployment(15, MERGED), deployment(10, NEWER))],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'B19 nor where the history shows it only by its direction',
    edits: [
      withWorld({ judged: [] }),
      back(deployment(20, NEWER), deployment(15, MERGED)),
      withFacts({ landed: { since: NEWER, direction: 'ahead', commits: [land()] } }),
    ],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'B19 never deployed',
    edits: [withWorld({ judged: [] }), back(deployment(20, NEWER), deployment(10, BEFORE))],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'a back-out while something moved',
    edits: [
      withWorld({ judged: [] }),
      back(deployment(20, NEWER), deployment(10, MERGED)),
      withFacts({ moved: ['main moved.'] }),
    ],
    decision: 'refused',
    errors: ['commit-changed'],
    says: ['back-out'],
  },
  {
    name: 'a back-out that was never successful there',
    edits: [
      withWorld({ judged: [] }),
      back(
        deployment(20, NEWER),
        deployment(10, MERGED, { statuses: [{ state: 'in_progress', created_at: '2026-11-10T09:00:00Z' }] }),
      ),
    ],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
  {
    name: 'a back-out of another environment',
    edits: [withWorld({ judged: [] }), back(deployment(20, NEWER), deployment(10, MERGED, { environment: 'staging' }))],
    decision: 'refused',
    errors: ['commit-not-covered', 'record-missing'],
  },
];
