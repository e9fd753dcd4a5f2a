/** A week of a bot: a model that stands for Dependabot, and a pull request of it that was merged by a person and goes out, or is under review. */
import { raisedChanges } from '../../../src/domain/coverage/raised-changes.ts';
import type { Account, CommitFact, Model, PullRequestFact } from '../../../src/domain/terms/generated/shapes.ts';
import type { World } from '../../../src/domain/terms/world.ts';
import {
  account,
  BEFORE,
  commit,
  DEPLOY,
  type Edit,
  given,
  HEAD,
  MERGED,
  outcomeOf,
  pullRequest,
  REVIEW,
  withFacts,
  withPolicy,
  withWorld,
} from '../world.ts';

export const BOT: Account = account('dependabot[bot]', 'Bot');
export const NUMBER = 123;
export const MODEL_PATH = '.github/change-gate/models/dependency-bumps.yml';
export const MODEL: Model = {
  id: 'dependency-bumps',
  title: 'Take in new versions of dependencies',
  'approved-by': 'cpatel',
  'approved-at': '2026-06-01T10:00:00Z',
  expires: '2027-05-31',
  environments: ['production'],
  'configuration-items': ['component:default/payments-api'],
  paths: ['package.json', 'package-lock.json'],
  level: 'low',
  'raises-for': ['dependabot[bot]'],
  plan: {
    implementation: ['Merge the pull request'],
    verification: ['Synthetic checks are green'],
    backout: { steps: ['Deploy the commit before'], trigger: 'Errors', duration: 'PT15M', tested: true },
  },
};

export const botCommit = (sha = HEAD, changes: Partial<CommitFact> = {}): CommitFact =>
  commit(sha, 'dependabot[bot]', {
    author: BOT,
    committer: account('web-flow'),
    message: 'Bump left-pad\n\nSigned-off-by: dependabot[bot] <support@github.com>',
    ...changes,
  });

export const pushed = (sha: string, actor: Account | null, at = '2026-11-20T09:00:00Z') =>
  ({ sha, at, source: 'activity', actor }) as const;

export const bump = (changes: Partial<PullRequestFact> = {}): PullRequestFact =>
  pullRequest(NUMBER, {
    user: BOT,
    merged_by: account('asmith'),
    head: { ref: 'dependabot/npm_and_yarn/left-pad-1.3.0', sha: HEAD },
    reviews: [],
    commits: [botCommit()],
    files: [{ filename: 'package-lock.json', status: 'modified' }],
    head_observations: [pushed(HEAD, BOT)],
    record_digests: [],
    ...changes,
  });

const EDITS: readonly Edit[] = [
  withWorld({ judged: [], models: [{ path: MODEL_PATH, value: MODEL }] }),
  withPolicy({ standard: { successes: 0 } }),
];

export const OUT: World = given(
  DEPLOY,
  ...EDITS,
  withFacts({
    records: [],
    pull_requests: [bump()],
    landed: { since: BEFORE, direction: 'ahead', commits: [{ sha: MERGED, pull_requests: [NUMBER] }] },
  }),
);

export const OPEN: World = given(
  REVIEW,
  ...EDITS,
  withFacts({
    records: [],
    pull_requests: [bump({ state: 'open', merged_at: null, merge_commit_sha: null, merged_by: null })],
    review_of: [NUMBER],
  }),
);

export const withBump =
  (changes: Partial<PullRequestFact>): Edit =>
  (world) => ({
    ...world,
    facts: {
      ...world.facts,
      pull_requests: world.facts.pull_requests.map((pr) => (pr.number === NUMBER ? { ...pr, ...changes } : pr)),
    },
  });

export const withModel =
  (changes: { readonly [K in keyof Model]?: Model[K] | undefined }): Edit =>
  (world) => {
    const value = Object.fromEntries(
      Object.entries({ ...MODEL, ...changes }).filter(([, one]) => one !== undefined),
    ) as unknown as Model;
    return { ...world, models: [{ path: MODEL_PATH, value }] };
  };

/** The world as the gate judges it: with the changes that have no file. */
export function raise(world: World): World {
  return { ...world, judged: [...world.judged, ...raisedChanges(world)] };
}

export function judge(world: World, ...edits: readonly Edit[]): ReturnType<typeof outcomeOf> {
  return outcomeOf(raise(given(world, ...edits)));
}

/** All that is said, message and remedy. */
export function saidIn({ verdict }: ReturnType<typeof outcomeOf>): string {
  return verdict.findings.map(({ message, remedy }) => `${message} ${remedy}`).join('\n');
}
