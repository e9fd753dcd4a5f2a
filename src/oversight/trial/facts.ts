/** What GitHub would have said of a change in short form: one pull request, its reviews, and at deployment the commit that it was merged into. */
import { digestRecord, shortBindingDigest } from '../../domain/terms/digest.ts';
import type {
  Account,
  ChangeRecord,
  Facts,
  PolicyTest,
  PullRequestFact,
  ReviewFact,
} from '../../domain/terms/generated/shapes.ts';
import { isSameName } from '../../domain/text/names.ts';
import { DAY, HOUR, MINUTE } from '../../domain/time/time.ts';
import { nowOf, type Rules, shift } from './change.ts';

const [HEAD, MERGED, BEFORE] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const NUMBER = 1;
const REPOSITORY = { id: 1, full_name: 'example/example', default_branch: 'main' } as const;

export type Trial = {
  readonly test: PolicyTest;
  readonly record: ChangeRecord;
  readonly path: string;
  readonly rules: Rules;
};

export function toFacts(trial: Trial): Facts {
  const { test, record, path } = trial;
  const now = nowOf(test);
  const author = accountOf(authorOf(trial), trial);
  const isDeploy = (test.stage ?? 'deploy') === 'deploy';
  const environment = test.environment ?? record.environments[0] ?? 'production';
  const pull = toPull(trial, isDeploy);
  const facts: Facts = {
    schema: 1,
    now,
    clock_skew_seconds: 0,
    repository: REPOSITORY,
    subject: { event: 'pull_request', sha: HEAD, actor: author },
    pull_requests: [pull],
    records:
      test.record === false ? [] : [{ path, digest: digestRecord(record), base_digest: null, pull_request: NUMBER }],
    teams: [],
    signed_entries: [],
    moved: [],
  };
  if (!isDeploy) return { ...facts, review_of: [NUMBER] };
  const before = shift(pull.created_at, -DAY);
  return {
    ...facts,
    subject: { event: 'deployment', sha: MERGED, environment, actor: author },
    run_approvals: [],
    deployments: [
      { id: 1, sha: BEFORE, environment, created_at: before, statuses: [{ state: 'success', created_at: before }] },
    ],
    landed: { since: BEFORE, direction: 'ahead', commits: [{ sha: MERGED, pull_requests: [NUMBER] }] },
    reachable: true,
    stops: [],
  };
}

function authorOf({ test, record }: Trial): string {
  return test.author ?? record['requested-by'];
}

/** With the number that the register gives, so that a test cannot pass for somebody else. */
function accountOf(login: string, { rules }: Trial): Account {
  const entry = rules.register?.people?.find((one) => isSameName(one.login, login));
  const made = Array.from(login.toLowerCase()).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000,
    7,
  );
  return { login, id: entry?.id ?? 1_000_000_000 + made, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function toPull(trial: Trial, isMerged: boolean): PullRequestFact {
  const { test, record, path } = trial;
  const author = accountOf(authorOf(trial), trial);
  const created = record['requested-at'];
  const files = (test.files ?? ['src/app.js']).map((filename) => ({ filename, status: 'modified' }));
  return {
    number: NUMBER,
    state: isMerged ? 'closed' : 'open',
    draft: false,
    merged_at: isMerged ? shift(nowOf(test), -5 * MINUTE) : null,
    merge_commit_sha: isMerged ? MERGED : null,
    user: author,
    body: '',
    created_at: created,
    base: { ref: 'main', sha: BEFORE },
    head: { ref: 'change', sha: HEAD },
    reviews: (test.approvals ?? []).map((given, index) => toReview(given, index, trial)),
    commits: [{ sha: HEAD, author, committer: author, parents: [BEFORE], message: 'Change' }],
    files: test.record === false ? files : [...files, { filename: path, status: 'added' }],
    head_observations: [{ sha: HEAD, at: created, source: 'activity' }],
    base_changed_at: [],
    record_digests: test.record === false ? [] : [{ path, commit: HEAD, digest: digestRecord(record) }],
  };
}

function toReview(given: NonNullable<PolicyTest['approvals']>[number], index: number, trial: Trial): ReviewFact {
  const at = given.at ?? shift(nowOf(trial.test), -HOUR);
  const { record, path } = trial;
  const digest = shortBindingDigest({
    repositoryId: REPOSITORY.id,
    pullRequest: NUMBER,
    baseRef: 'main',
    headSha: HEAD,
    recordPath: path,
    recordDigest: digestRecord(record),
  });
  return {
    id: index + 1,
    user: accountOf(given.by, trial),
    state: 'APPROVED',
    commit_id: HEAD,
    submitted_at: at,
    updated_at: at,
    body: given.confirmed === false ? '' : `change-gate approve ${record.id} ${digest}`,
  };
}
