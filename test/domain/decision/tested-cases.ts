/**
 * What a commit has to have passed before an environment: deployed before, long enough, with checks that succeeded; and what must not pass
 * for that. The rows are the attacks.
 */
import type {
  Account,
  CheckRunFact,
  CommitStatusFact,
  EarlierDeployment,
  Policy,
} from '../../../src/domain/terms/generated/shapes.ts';
import {
  account,
  BEFORE,
  type Case,
  DOWN,
  deployment,
  type Edit,
  given,
  MERGED,
  REVIEW,
  review,
  sha,
  withFacts,
  withPolicy,
  withRecord,
  withReviews,
  withSubject,
} from '../world.ts';

type Rule = NonNullable<Policy['environments']>[string];

const ACTIONS = account('github-actions[bot]', 'Bot');
const ARGO = account('argo-cd[bot]', 'Bot');
const MALLORY = account('mallory');

const after = (rule: Rule): Edit => withPolicy({ environments: { production: rule } });
const AFTER = after({ after: { environment: 'staging', for: 'PT1H' } });
const CHECKS = after({ checks: ['ci', { name: 'scan', app: 'github-actions' }] });

type Said = readonly [state: string, time: string, by?: Account | null];

/** A deployment to staging by a job of this commit's own run, on 24 November. */
function staged(said: readonly Said[], changes: Partial<EarlierDeployment> = {}): EarlierDeployment {
  return {
    id: 70,
    sha: MERGED,
    environment: 'staging',
    created_at: '2026-11-24T08:59:00Z',
    creator: ACTIONS,
    run: { id: 900, event: 'push' },
    statuses: said.map(([state, time, creator = ACTIONS], index) => ({
      id: 700 + index,
      state,
      created_at: `2026-11-24T${time}Z`,
      creator,
    })),
    ...changes,
  };
}

const GOOD = staged([
  ['in_progress', '08:59:10'],
  ['success', '09:00:00'],
]);

const deployed = (...deployments: readonly EarlierDeployment[]): Edit =>
  withFacts({ deployed_first: { environment: 'staging', deployments: [...deployments] } });

function ran(name: string, conclusion: string | null, changes: Partial<CheckRunFact> = {}): CheckRunFact {
  return {
    id: 1,
    name,
    head_sha: MERGED,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    started_at: '2026-11-24T08:00:00Z',
    completed_at: conclusion === null ? null : '2026-11-24T08:05:00Z',
    app: 'github-actions',
    check_suite: 50,
    ...changes,
  };
}

function status(context: string, state: CommitStatusFact['state'], changes: Partial<CommitStatusFact> = {}) {
  return { id: 1, context, state, created_at: '2026-11-24T08:00:00Z', creator: account('ci-bot', 'Bot'), ...changes };
}

const checked = (runs: readonly CheckRunFact[], statuses: readonly CommitStatusFact[] = []): Edit =>
  withFacts({ check_runs: [...runs], commit_statuses: [...statuses] });
const SCAN = ran('scan', 'success', { id: 9 });
const AGAIN = { id: 2, started_at: '2026-11-24T08:10:00Z', completed_at: '2026-11-24T08:15:00Z' };

const EMERGENCY: Edit = withRecord({
  type: 'emergency',
  emergency: { incident: 'INC-20931', justification: 'Signing fails.' },
  'requested-at': '2026-11-24T09:50:00Z',
});

const waits = (
  name: string,
  reason: 'not-deployed-before' | 'soak-short' | 'check-missing',
  ...edits: Edit[]
): Case => ({
  name,
  edits,
  decision: 'awaiting',
  errors: [reason],
});
const fails = (name: string, ...edits: Edit[]): Case => ({
  name,
  edits: [CHECKS, ...edits],
  decision: 'refused',
  errors: ['check-failed'],
});
const passes = (name: string, ...edits: Edit[]): Case => ({ name, edits, decision: 'authorised' });
const unknown = (name: string, ...edits: Edit[]): Case => ({
  name,
  edits,
  decision: 'undetermined',
  errors: ['evidence-unavailable'],
});

export const TESTED: readonly Case[] = [
  passes('deployed before by a run of its own, an hour ago', AFTER, deployed(GOOD)),
  passes('where the policy does not ask, nothing is needed', withPolicy({ environments: { production: {} } })),
  passes(
    'only the entry that matches first asks',
    withPolicy({
      environments: { production: { gate: 'enforce' }, '*': { after: { environment: 'staging' }, checks: ['ci'] } },
    }),
  ),
  { name: 'at review it is not asked', from: REVIEW, edits: [AFTER], decision: 'authorised' },
  passes('an environment by its name in another case', AFTER, deployed({ ...GOOD, environment: 'Staging' })),
  passes(
    'made inactive by the next commit that went there',
    AFTER,
    deployed(
      staged([
        ['success', '09:00:00'],
        ['inactive', '09:30:00'],
      ]),
    ),
  ),
  passes('exactly as long ago as is asked', AFTER, deployed(staged([['success', '09:10:00']]))),
  waits('a second less', 'soak-short', AFTER, deployed(staged([['success', '09:10:01']]))),
  passes('no time is asked', after({ after: { environment: 'staging' } }), deployed(staged([['success', '10:09:59']]))),
  passes(
    'deployed there again meanwhile: it has run there since the first time',
    AFTER,
    deployed(GOOD, staged([['success', '10:05:00']], { id: 71, created_at: '2026-11-24T10:04:00Z' })),
  ),
  waits('never deployed there', 'not-deployed-before', AFTER, deployed()),
  waits('the same tree as another commit', 'not-deployed-before', AFTER, deployed({ ...GOOD, sha: BEFORE })),
  waits('a place of a similar name', 'not-deployed-before', AFTER, deployed({ ...GOOD, environment: 'staging-eu' })),
  waits('it failed there', 'not-deployed-before', AFTER, deployed(staged([['failure', '09:00:00']]))),
  waits(
    'a success that was followed by a failure',
    'not-deployed-before',
    AFTER,
    deployed(
      staged([
        ['success', '09:00:00'],
        ['failure', '09:20:00'],
      ]),
    ),
  ),
  waits(
    'a success that somebody wrote over a failure',
    'not-deployed-before',
    AFTER,
    deployed(
      staged([
        ['failure', '09:00:00'],
        ['success', '09:01:00'],
      ]),
    ),
  ),
  waits(
    'a success that was followed by a new attempt',
    'not-deployed-before',
    AFTER,
    deployed(
      staged([
        ['success', '09:00:00'],
        ['in_progress', '09:20:00'],
      ]),
    ),
  ),
  waits('it is under way', 'not-deployed-before', AFTER, deployed(staged([['in_progress', '09:00:00']]))),
  waits('it has no status yet', 'not-deployed-before', AFTER, deployed(staged([]))),
  waits(
    'an older success, and a newer deployment that failed',
    'not-deployed-before',
    AFTER,
    deployed(GOOD, staged([['error', '09:40:00']], { id: 71, created_at: '2026-11-24T09:39:00Z' })),
  ),
  waits(
    'an older success, and a newer deployment that runs',
    'not-deployed-before',
    AFTER,
    deployed(GOOD, staged([['queued', '10:09:00']], { id: 71, created_at: '2026-11-24T10:08:00Z' })),
  ),
  waits(
    'what went wrong in between begins the time anew',
    'soak-short',
    AFTER,
    deployed(
      GOOD,
      staged([['failure', '09:40:00']], { id: 71, created_at: '2026-11-24T09:39:00Z' }),
      staged([['success', '09:50:00']], { id: 72, created_at: '2026-11-24T09:49:00Z' }),
    ),
  ),
  waits('no run bears it out', 'not-deployed-before', AFTER, deployed({ ...GOOD, run: null })),
  waits(
    'a person made it and says so, without any run',
    'not-deployed-before',
    AFTER,
    deployed(staged([['success', '09:00:00', MALLORY]], { creator: MALLORY, run: null })),
  ),
  waits(
    'a person writes success while the run is still at it',
    'not-deployed-before',
    AFTER,
    deployed(
      staged([
        ['in_progress', '08:59:10'],
        ['success', '09:00:00', MALLORY],
      ]),
    ),
  ),
  waits(
    'whose success is whose nobody knows: the account is gone',
    'not-deployed-before',
    AFTER,
    deployed(staged([['success', '09:00:00', null]])),
  ),
  waits(
    'a run for a pull request, which has the trial merge',
    'not-deployed-before',
    AFTER,
    deployed({ ...GOOD, run: { id: 900, event: 'pull_request' } }),
  ),
  waits(
    'a run of pull_request_target',
    'not-deployed-before',
    AFTER,
    deployed({ ...GOOD, run: { id: 900, event: 'pull_request_target' } }),
  ),
  passes(
    'an app that deploys by itself and says so itself',
    AFTER,
    deployed(staged([['success', '09:00:00', ARGO]], { creator: ARGO, run: null })),
  ),
  waits(
    'an app on the deployment of another',
    'not-deployed-before',
    AFTER,
    deployed(staged([['success', '09:00:00', ARGO]], { run: null })),
  ),
  unknown('GitHub was not asked (an old bundle)', AFTER),
  unknown(
    'the deployments could not be read',
    AFTER,
    withFacts({ deployed_first: { environment: 'staging', deployments: DOWN } }),
  ),
  unknown(
    'facts about another place',
    AFTER,
    withFacts({ deployed_first: { environment: 'test', deployments: [GOOD] } }),
  ),
  {
    name: 'an emergency is told and let through',
    edits: [EMERGENCY, AFTER, deployed()],
    decision: 'authorised',
    says: ['not-deployed-before'],
  },
  {
    name: 'an emergency without the facts',
    edits: [EMERGENCY, AFTER],
    decision: 'authorised',
    says: ['evidence-unavailable'],
  },
  {
    name: 'an emergency beside a check that failed',
    edits: [EMERGENCY, CHECKS, checked([ran('ci', 'failure'), SCAN])],
    decision: 'authorised',
    says: ['check-failed'],
  },
  {
    name: 'a way back is not asked',
    edits: [
      after({ after: { environment: 'staging', for: 'PT1H' }, checks: ['ci'] }),
      withReviews(),
      withSubject({ sha: BEFORE }),
      withFacts({
        deployments: [deployment(12, MERGED), deployment(10, BEFORE)],
        landed: { since: MERGED, direction: 'behind', commits: [{ sha: BEFORE, pull_requests: [7] }] },
      }),
    ],
    decision: 'authorised',
    says: ['back-out'],
  },
  {
    name: 'a change that is refused anyway says what could not be read as a notice',
    edits: [AFTER, withReviews(review('cpatel', { state: 'CHANGES_REQUESTED' }))],
    decision: 'refused',
    errors: ['approval-rejected', 'approval-outstanding'],
    says: ['evidence-unavailable'],
  },
  passes('both checks succeeded', CHECKS, checked([ran('ci', 'success'), SCAN])),
  passes('one is a commit status', CHECKS, checked([SCAN], [status('ci', 'success')])),
  waits('one is not there', 'check-missing', CHECKS, checked([SCAN])),
  waits(
    'one is there for another commit',
    'check-missing',
    CHECKS,
    checked([ran('ci', 'success', { head_sha: sha('d') }), SCAN]),
  ),
  waits('one of a similar name', 'check-missing', CHECKS, checked([ran('CI', 'success'), SCAN])),
  waits('one still runs', 'check-missing', CHECKS, checked([ran('ci', null), SCAN])),
  waits('a status is pending', 'check-missing', CHECKS, checked([SCAN], [status('ci', 'pending')])),
  fails('one failed', checked([ran('ci', 'failure'), SCAN])),
  ...['skipped', 'neutral', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'new-word'].map(
    (one) => fails(`${one} is no success`, checked([ran('ci', one), SCAN])),
  ),
  waits(
    'the app that is named did not write it',
    'check-missing',
    CHECKS,
    checked([ran('ci', 'success'), { ...SCAN, app: 'evil' }]),
  ),
  waits(
    'nor did an app that is gone',
    'check-missing',
    CHECKS,
    checked([ran('ci', 'success'), { ...SCAN, app: null }]),
  ),
  waits(
    'a status of that name by a person, where an app is named',
    'check-missing',
    CHECKS,
    checked([ran('ci', 'success')], [status('scan', 'success', { creator: account('github-actions') })]),
  ),
  passes(
    "another app's failure of the same name, where an app is named",
    CHECKS,
    checked([ran('ci', 'success'), SCAN, ran('scan', 'failure', { id: 10, app: 'other', check_suite: 51 })]),
  ),
  fails(
    "another app's failure of the same name, where none is",
    checked([ran('ci', 'success'), SCAN, ran('ci', 'failure', { id: 2, app: 'other', check_suite: 51 })]),
  ),
  fails(
    "another workflow's success beside the failure",
    checked([ran('ci', 'failure'), SCAN, ran('ci', 'success', { ...AGAIN, check_suite: 51 })]),
  ),
  fails(
    'a status of the same name beside the failure',
    checked([ran('ci', 'failure'), SCAN], [status('ci', 'success')]),
  ),
  fails('a status that failed beside the success', checked([ran('ci', 'success'), SCAN], [status('ci', 'error')])),
  fails(
    'the latest status counts, not the first',
    checked([SCAN], [status('ci', 'success'), status('ci', 'failure', { id: 2, created_at: '2026-11-24T09:00:00Z' })]),
  ),
  passes(
    'a status that came to succeed',
    CHECKS,
    checked([SCAN], [status('ci', 'failure'), status('ci', 'success', { id: 2, created_at: '2026-11-24T09:00:00Z' })]),
  ),
  passes(
    'a job that was run again in its suite',
    CHECKS,
    checked([ran('ci', 'failure'), SCAN, ran('ci', 'success', AGAIN)]),
  ),
  fails('run again, it failed', checked([ran('ci', 'success'), SCAN, ran('ci', 'failure', AGAIN)])),
  waits(
    'run again, it is under way',
    'check-missing',
    CHECKS,
    checked([ran('ci', 'success'), SCAN, ran('ci', null, { ...AGAIN, completed_at: null })]),
  ),
  fails(
    'two jobs of one name side by side, of which one failed',
    checked([ran('ci', 'failure'), SCAN, ran('ci', 'success', { ...AGAIN, started_at: '2026-11-24T08:01:00Z' })]),
  ),
  unknown('GitHub was not asked for checks', CHECKS),
  unknown(
    'the check runs could not be read',
    CHECKS,
    withFacts({ check_runs: DOWN, commit_statuses: [status('ci', 'success')] }),
  ),
  unknown(
    'the statuses could not be read',
    CHECKS,
    withFacts({ check_runs: [ran('ci', 'success'), SCAN], commit_statuses: DOWN }),
  ),
  {
    name: 'a failure that is known refuses, whatever else could not be read',
    edits: [CHECKS, withFacts({ check_runs: [ran('ci', 'failure'), SCAN], commit_statuses: DOWN })],
    decision: 'refused',
    errors: ['check-failed'],
    says: ['evidence-unavailable'],
  },
  {
    name: 'the time of the change ends before it is long enough',
    edits: [after({ after: { environment: 'staging', for: 'PT3H' } }), deployed(GOOD)],
    decision: 'awaiting',
    errors: ['soak-short'],
  },
];

/** For the tests of when it opens. */
export const SOAKING: Edit = (world) => given(world, AFTER, deployed(staged([['success', '09:30:00']])));
