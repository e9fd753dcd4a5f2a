/**
 * A complete, authorised world at `deploy` and at `review`, and small edits that change one thing of it. Every table of the
 * decision core starts here, so that the name of a case is its reason.
 */
import { decide } from '../../src/domain/decision/decide.ts';
import { digestRecord } from '../../src/domain/terms/digest.ts';
import type { Finding } from '../../src/domain/terms/finding.ts';
import type {
  Account,
  ChangeRecord,
  CommitFact,
  DeploymentFact,
  Facts,
  LandedCommit,
  Policy,
  PullRequestFact,
  Register,
  ReviewFact,
} from '../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import type { ReasonId } from '../../src/domain/terms/reasons.ts';
import type { Verdict } from '../../src/domain/terms/verdict.ts';
import type { ReadRecord, World } from '../../src/domain/terms/world.ts';

/** Commits are letters, forty times. */
export const sha = (letter: string): string => letter.repeat(40);
export const HEAD = sha('a');
export const MERGED = sha('b');
export const BEFORE = sha('c');
export const PR = 7;
export const PATH = 'changes/CHG-2026-0042.yml';
export const DOWN = { unavailable: 'GitHub answered 502' } as const;

const IDS: Readonly<Record<string, number>> = {
  asmith: 101,
  bkhan: 102,
  cpatel: 103,
  dlee: 104,
  efox: 105,
  ghall: 106,
  'web-flow': 19864447,
};

/** An account; people of the tables have fixed ids, everybody else one made of their letters. */
export function account(login: string, type = 'User'): Account {
  const id =
    IDS[login] ?? Array.from(login).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7) + 1000;
  return { login, id, type };
}

export const RECORD: ChangeRecord = {
  id: 'CHG-2026-0042',
  title: 'Rotate the payments signing key',
  type: 'normal',
  reason: 'The key leaves its validity period on 1 December 2026.',
  'requested-by': 'asmith',
  'requested-at': '2026-11-17T09:00:00Z',
  implementers: ['asmith'],
  environments: ['production'],
  'configuration-items': ['component:default/payments-api'],
  risk: {
    impact: 3,
    likelihood: 2,
    level: 'moderate',
    assessment: 'Signing could fail for minutes.',
    'assessed-by': 'bkhan',
    security: 'No change to authentication.',
    privacy: 'No personal data is touched.',
    'first-time': false,
    downtime: 'PT0S',
  },
  plan: {
    implementation: ['Run the deploy workflow'],
    verification: ['Synthetic checks are green'],
    backout: { steps: ['Redeploy the previous release'], trigger: 'Errors', duration: 'PT15M', tested: true },
  },
  schedule: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T12:00:00Z' },
};

export const REGISTER: Register = {
  version: 1,
  people: [
    { login: 'asmith', capacities: ['service-owner'] },
    { login: 'bkhan', role: 'change-and-release-analyst' },
    { login: 'cpatel', id: 103, also: ['cpatel-admin'], role: 'change-and-release-manager' },
    { login: 'dlee', role: 'change-and-release-manager', capacities: ['security'] },
    { login: 'efox', role: 'change-and-release-analyst' },
    { login: 'ghall', role: 'configuration-analyst' },
  ],
  boards: { cab: { chair: 'change-and-release-manager', members: ['cpatel', 'dlee', 'efox'], quorum: 2 } },
  escalation: ['dlee'],
};

export function review(login: string, changes: Partial<ReviewFact> = {}): ReviewFact {
  const submitted = changes.submitted_at === undefined ? '2026-11-20T10:12:00Z' : changes.submitted_at;
  return {
    id: account(login).id * 10,
    user: account(login),
    state: 'APPROVED',
    commit_id: HEAD,
    submitted_at: submitted,
    updated_at: submitted,
    body: '',
    ...changes,
  };
}

export function commit(commitSha: string, login: string, changes: Partial<CommitFact> = {}): CommitFact {
  return {
    sha: commitSha,
    author: account(login),
    committer: account(login),
    parents: [BEFORE],
    message: 'Rotate',
    ...changes,
  };
}

export function pullRequest(number: number, changes: Partial<PullRequestFact> = {}): PullRequestFact {
  return {
    number,
    state: 'closed',
    draft: false,
    merged_at: '2026-11-20T11:00:00Z',
    merge_commit_sha: MERGED,
    user: account('asmith'),
    body: '',
    created_at: '2026-11-18T09:00:00Z',
    base: { ref: 'main', sha: BEFORE },
    head: { ref: 'rotate', sha: HEAD },
    reviews: [review('cpatel')],
    commits: [commit(HEAD, 'asmith')],
    files: [
      { filename: 'src/keys.ts', status: 'modified' },
      { filename: PATH, status: 'added' },
    ],
    head_observations: [{ sha: HEAD, at: '2026-11-20T09:00:00Z', source: 'activity' }],
    base_changed_at: [],
    record_digests: [{ path: PATH, commit: HEAD, digest: digestRecord(RECORD) }],
    ...changes,
  };
}

export function deployment(id: number, commitSha: string, changes: Partial<DeploymentFact> = {}): DeploymentFact {
  const created = changes.created_at ?? `2026-11-${String(id).padStart(2, '0')}T09:00:00Z`;
  return {
    id,
    sha: commitSha,
    environment: 'production',
    created_at: created,
    statuses: [{ state: 'success', created_at: created }],
    ...changes,
  };
}

export function read(value: ChangeRecord): ReadRecord {
  return { path: `changes/${value.id}.yml`, value, digest: digestRecord(value) };
}

const record = read(RECORD);

const FACTS: Facts = {
  schema: 1,
  now: '2026-11-24T10:10:00Z',
  clock_skew_seconds: 0,
  repository: { id: 1, full_name: 'acme/payments', default_branch: 'main' },
  subject: { event: 'deployment', sha: MERGED, environment: 'production', actor: account('releaser') },
  pull_requests: [pullRequest(PR)],
  records: [{ path: record.path, digest: record.digest, base_digest: null, pull_request: PR }],
  run_approvals: [],
  deployments: [deployment(10, BEFORE)],
  landed: { since: BEFORE, direction: 'ahead', commits: [{ sha: MERGED, pull_requests: [PR] }] },
  teams: [],
  signed_entries: [],
  moved: [],
  reachable: true,
};

export const DEPLOY: World = {
  stage: 'deploy',
  now: '2026-11-24T10:10:00Z',
  environment: 'production',
  mode: null,
  policy: completePolicy('.github/change-gate/policy.yml', null),
  register: { path: '.github/change-gate/register.yml', value: REGISTER },
  calendar: null,
  models: [],
  items: null,
  judged: [record],
  others: [],
  unread: [],
  facts: FACTS,
  localFiles: null,
};

const {
  landed: _landed,
  deployments: _deployments,
  reachable: _reachable,
  run_approvals: _approvals,
  ...REVIEW_FACTS
} = FACTS;

export const REVIEW: World = {
  ...DEPLOY,
  stage: 'review',
  now: '2026-11-20T12:00:00Z',
  environment: null,
  facts: {
    ...REVIEW_FACTS,
    now: '2026-11-20T12:00:00Z',
    subject: { event: 'pull_request', sha: HEAD, actor: account('asmith') },
    pull_requests: [pullRequest(PR, { state: 'open', merged_at: null, merge_commit_sha: null })],
    review_of: [PR],
  },
};

/** Changes one thing of a world. */
export type Edit = (world: World) => World;

export function given(world: World, ...edits: readonly Edit[]): World {
  return edits.reduce((edited, edit) => edit(edited), world);
}

export const withWorld =
  (changes: Partial<World>): Edit =>
  (world) => ({ ...world, ...changes });

export const withFacts =
  (changes: Partial<Facts>): Edit =>
  (world) => ({ ...world, facts: { ...world.facts, ...changes } });

/** Leaves facts out altogether, as a source that never asked would. */
export const withoutFacts =
  (...keys: readonly (keyof Facts)[]): Edit =>
  (world) => {
    const facts: Record<string, unknown> = { ...world.facts };
    for (const key of keys) delete facts[key];
    return { ...world, facts: facts as unknown as Facts };
  };

export const withPolicy =
  (policy: Policy): Edit =>
  (world) => ({ ...world, policy: completePolicy('.github/change-gate/policy.yml', policy) });

export const withRegister =
  (changes: Partial<Register>): Edit =>
  (world) => ({ ...world, register: { path: '.github/change-gate/register.yml', value: { ...REGISTER, ...changes } } });

/** The register with one person's entry changed, or added where there is none. */
export const withPerson =
  (login: string, changes: Partial<NonNullable<Register['people']>[number]>): Edit =>
  (world) => {
    const people = world.register?.value.people ?? [];
    const has = people.some((person) => person.login === login);
    const edited = has
      ? people.map((person) => (person.login === login ? { ...person, ...changes } : person))
      : [...people, { login, ...changes }];
    return given(world, withRegister({ ...world.register?.value, people: edited }));
  };

/** Changes the judged record; what changes its digest changes the facts that were gathered for it, too. `undefined` takes a key away. */
export const withRecord =
  (changes: { readonly [K in keyof ChangeRecord]?: ChangeRecord[K] | undefined }): Edit =>
  (world) => {
    const [first, ...rest] = world.judged;
    if (first === undefined) throw new Error('no record is judged in this world');
    const entries = Object.entries({ ...first.value, ...changes }).filter(([, value]) => value !== undefined);
    const value = Object.fromEntries(entries) as unknown as ChangeRecord;
    const changed: ReadRecord = { ...first, value, digest: digestRecord(value) };
    const records = (world.facts.records ?? []).map((fact) =>
      fact.path === first.path && fact.digest === first.digest ? { ...fact, digest: changed.digest } : fact,
    );
    const pulls = world.facts.pull_requests.map((pr) => ({
      ...pr,
      record_digests: (pr.record_digests ?? []).map((one) =>
        one.path === first.path && one.digest === first.digest ? { ...one, digest: changed.digest } : one,
      ),
    }));
    return { ...world, judged: [changed, ...rest], facts: { ...world.facts, records, pull_requests: pulls } };
  };

export const withRisk =
  (changes: Partial<NonNullable<ChangeRecord['risk']>>): Edit =>
  (world) =>
    given(
      world,
      withRecord({
        risk: { ...(world.judged[0]?.value.risk ?? (RECORD.risk as NonNullable<ChangeRecord['risk']>)), ...changes },
      }),
    );

export const withPull =
  (changes: Partial<PullRequestFact>, number = PR): Edit =>
  (world) => ({
    ...world,
    facts: {
      ...world.facts,
      pull_requests: world.facts.pull_requests.map((pr) => (pr.number === number ? { ...pr, ...changes } : pr)),
    },
  });

export const withReviews = (...reviews: readonly ReviewFact[]): Edit => withPull({ reviews });

export const withLanded = (...commits: readonly LandedCommit[]): Edit =>
  withFacts({ landed: { since: BEFORE, direction: 'ahead', commits } });

export const withSubject =
  (changes: Partial<Facts['subject']>): Edit =>
  (world) =>
    given(world, withFacts({ subject: { ...world.facts.subject, ...changes } }));

/** One more pull request whose commit goes out before the target. */
export const withAnother =
  (number: number, changes: Partial<PullRequestFact> = {}): Edit =>
  (world) => {
    const landed = sha(String(number % 10));
    const other = pullRequest(number, {
      merge_commit_sha: landed,
      head: { ref: `other-${number}`, sha: sha('e') },
      commits: [commit(sha('e'), 'asmith')],
      reviews: [review('cpatel', { commit_id: sha('e') })],
      head_observations: [{ sha: sha('e'), at: '2026-11-20T09:00:00Z', source: 'activity' }],
      files: [{ filename: 'src/other.ts', status: 'modified' }],
      ...changes,
    });
    return given(
      world,
      withFacts({ pull_requests: [...world.facts.pull_requests, other] }),
      withLanded({ sha: landed, pull_requests: [number] }, { sha: MERGED, pull_requests: [PR] }),
    );
  };

/** What a commit left in the record of an emergency, and when GitHub merged it; without a number no pull request brought it. */
export type Left = { readonly value: ChangeRecord; readonly pull: number | null; readonly at: string | null };

/** The life of an emergency as the trusted branch tells it, oldest first. */
export const withLife =
  (path: string, ...versions: readonly Left[]): Edit =>
  (world) => {
    const { emergencies } = world.facts;
    const known = emergencies === undefined || 'unavailable' in emergencies ? [] : emergencies;
    const history = versions.map(({ value, pull, at }, index) => ({
      commit: (index + 1).toString(16).padStart(40, '0'),
      record: value as unknown as Record<string, never>,
      pull_request: pull,
      merged_at: at,
      author: account('asmith'),
      committer: account('web-flow'),
    }));
    const own = { path, history: history.reverse() };
    return given(world, withFacts({ emergencies: [...known.filter((one) => one.path !== path), own] }));
  };

/** The pull request that brings an emergency in, opened and written by asmith, and approved by nobody else than is said. */
export const hotfix = (number: number, changes: Partial<PullRequestFact> = {}): PullRequestFact =>
  pullRequest(number, {
    head: { ref: `hotfix-${number}`, sha: sha('9') },
    commits: [commit(sha('9'), 'asmith')],
    reviews: [],
    files: [{ filename: 'src/hotfix.ts', status: 'modified' }],
    ...changes,
  });

/** A record beside the judged one, which the repository holds; one of an emergency was brought in by a pull request of its own. */
export const withOther =
  (changes: Partial<ChangeRecord> & { readonly id: string }): Edit =>
  (world) => {
    const other = read({ ...RECORD, ...changes });
    const added = { ...world, others: [...world.others, other] };
    if (other.value.type !== 'emergency') return added;
    const number = 500 + world.others.length;
    const at = '2026-10-30T09:00:00Z';
    return given(
      added,
      withFacts({ pull_requests: [...world.facts.pull_requests, hotfix(number, { merged_at: at })] }),
      withLife(other.path, { value: other.value, pull: number, at }),
    );
  };

/** The decision, the errors by reason, and what else was said. */
export function outcomeOf(
  world: World,
  faults: readonly Finding[] = [],
): {
  readonly decision: string;
  readonly errors: readonly ReasonId[];
  readonly says: readonly ReasonId[];
  readonly verdict: Verdict;
} {
  const verdict = decide(world, faults);
  const of = (isError: boolean): readonly ReasonId[] =>
    [
      ...new Set(verdict.findings.filter(({ level }) => (level === 'error') === isError).map(({ reason }) => reason)),
    ].sort();
  return { decision: verdict.decision, errors: of(true), says: of(false), verdict };
}

/** One row of a table. `errors` are all the reasons of errors; `says` are notices and warnings that must be among what else is said. */
export type Case = {
  readonly name: string;
  readonly from?: World;
  readonly edits: readonly Edit[];
  readonly faults?: readonly Finding[];
  readonly decision: 'undetermined' | 'refused' | 'awaiting' | 'authorised' | 'not-required';
  readonly errors?: readonly ReasonId[];
  readonly says?: readonly ReasonId[];
};
