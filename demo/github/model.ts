/**
 * What the embedded GitHub remembers. Plain mutable records: actions change them, presenters read them, tests may
 * look into them or bend them. Every instant is GitHub's form (`2026-11-24T10:00:00Z`), every login keeps its case.
 */
import type { Clock } from './clock.ts';
import type { ObjectStore } from './git-objects.ts';

export type Account = {
  readonly id: number;
  login: string;
  readonly kind: 'User' | 'Bot' | 'Organization';
  name: string;
  /** Commits that carry one of these addresses are shown as this account's. */
  emails: string[];
  createdAt: string;
};

/** Repository roles in ascending order. */
export const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Team = {
  readonly id: number;
  readonly organization: string;
  readonly slug: string;
  /** By lower-cased login; `pending` is an invitation that nobody has taken up. */
  members: Map<string, { login: string; role: 'member' | 'maintainer'; state: 'active' | 'pending' }>;
  createdAt: string;
};

export type Level = 'read' | 'write';
export type Token = {
  login: string;
  /** Given for an app's token (such as GITHUB_TOKEN): what it may do. Absent for a person's token: their role decides. */
  permissions?: Readonly<Record<string, Level>>;
  /** Full names that an app's token reaches; all of them where absent. */
  repositories?: readonly string[];
};

export type Review = {
  readonly id: number;
  /** Null: the account was deleted since. */
  login: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  commitId: string | null;
  submittedAt: string | null;
  updatedAt: string | null;
};

export type TimelineEvent = {
  readonly id: number;
  event: string;
  login: string;
  createdAt: string;
  commitId: string | null;
  reviewId: number | null;
  extra: Readonly<Record<string, unknown>>;
};

/** What the timeline holds in its order: a commit, a review or an event. */
export type TimelineItem =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'review'; readonly id: number }
  | { readonly kind: 'comment'; readonly id: number }
  | { readonly kind: 'event'; readonly event: TimelineEvent };

export type PullRequest = {
  readonly id: number;
  readonly number: number;
  login: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  baseRef: string;
  baseSha: string;
  headRef: string;
  headSha: string;
  /** Full name of the repository that holds the head; null when that fork was deleted. */
  headRepository: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  /** Open: the trial merge, null on a conflict. Merged: the commit that landed. */
  mergeCommit: string | null;
  /** Every commit that the merge put on the base branch. */
  landed: readonly string[];
  reviews: Review[];
  timeline: TimelineItem[];
};

export type Comment = {
  readonly id: number;
  readonly number: number;
  login: string;
  viaApp: boolean;
  body: string;
  createdAt: string;
  updatedAt: string;
};

export type Activity = {
  readonly id: number;
  before: string;
  after: string;
  ref: string;
  timestamp: string;
  type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge' | 'merge_queue_merge';
  login: string;
};

export type Job = {
  name: string;
  conclusion: string;
  startedAt: string;
  completedAt: string;
  steps: readonly { name: string; conclusion: string; startedAt: string; completedAt: string }[];
};

export type RunAttempt = {
  startedAt: string;
  triggeringLogin: string;
  status: string;
  conclusion: string | null;
  updatedAt: string;
  /** Those that have ended. */
  jobs?: readonly Job[];
};

export type WorkflowRun = {
  readonly id: number;
  readonly number: number;
  name: string;
  /** Path of the workflow file. */
  path: string;
  event: string;
  headSha: string;
  headBranch: string | null;
  headRepository: string;
  login: string;
  createdAt: string;
  /** The pull request of a `pull_request` run and the head it had then; a fork's run lists none, as on GitHub. */
  pull: { readonly number: number; readonly headSha: string; readonly baseSha: string } | null;
  attempts: RunAttempt[];
  approvals: { login: string; state: 'approved' | 'rejected'; environments: string[]; comment: string }[];
};

export type DeploymentStatus = {
  readonly id: number;
  state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress';
  login: string;
  viaApp: boolean;
  description: string;
  targetUrl: string;
  environmentUrl: string;
  createdAt: string;
};

export type Deployment = {
  readonly id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  payload: unknown;
  login: string;
  viaApp: boolean;
  createdAt: string;
  /** Oldest first; GitHub lists them newest first. */
  statuses: DeploymentStatus[];
};

export type Environment = {
  readonly id: number;
  name: string;
  reviewers: readonly string[];
  preventSelfReview: boolean;
  waitMinutes: number;
  protectedBranchesOnly: boolean;
  /** Patterns of the branches and tags (`tag:v*`) that may deploy; null where they are not named. */
  branchPolicies: readonly string[] | null;
  createdAt: string;
};

export type Annotation = Readonly<Record<string, unknown>>;
export type CheckRun = {
  readonly id: number;
  /** Of the app's bot that made it; the Actions app's where absent. */
  readonly login?: string;
  /** The suite that it belongs to; one of its own where absent. A job that is run again stays in its suite. */
  readonly suite?: number;
  name: string;
  headSha: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
};

export type CommitStatus = {
  readonly id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  targetUrl: string | null;
  login: string;
  createdAt: string;
};

/** An issue that is no pull request. */
export type Issue = {
  readonly id: number;
  readonly number: number;
  login: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  createdAt: string;
  /** The last time, and who did it; null while it is open. */
  closed: { readonly id: number; readonly by: string; readonly at: string } | null;
  /** Who set each label, and when. */
  labels: { readonly id: number; readonly name: string; readonly by: string; readonly at: string }[];
};

export type Repository = {
  readonly id: number;
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  formerNames: readonly string[];
  /** Full name of the repository this one was forked from. Forks share the parent's objects, as on GitHub. */
  forkOf: string | null;
  createdAt: string;
  roles: Map<string, { login: string; role: Role }>;
  readonly objects: ObjectStore;
  /** Full reference names (`refs/heads/main`) to commits. */
  refs: Map<string, string>;
  protectedBranches: readonly string[];
  rules: readonly Readonly<Record<string, unknown>>[];
  /** Names of the checks and statuses that a merge waits for. */
  requiredContexts: readonly string[];
  activity: Activity[];
  pulls: PullRequest[];
  comments: Comment[];
  issues: Issue[];
  runs: WorkflowRun[];
  deployments: Deployment[];
  environments: Environment[];
  checkRuns: CheckRun[];
  statuses: CommitStatus[];
  /** Whether an open pull request's pushes start a `pull_request` workflow run. */
  hasPullRequestWorkflow: boolean;
  /** The server says `truncated: true` to recursive tree listings, and gives the first half. */
  truncatesTrees: boolean;
};

export type World = {
  readonly clock: Clock;
  /** By lower-cased login. */
  readonly accounts: Map<string, Account>;
  /** By lower-cased `organization/slug`. */
  readonly teams: Map<string, Team>;
  /** By lower-cased organization: lower-cased login to role. */
  readonly members: Map<string, Map<string, { login: string; role: 'admin' | 'member' }>>;
  /** By lower-cased full name. */
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Token>;
  readonly urls: { api: string; html: string };
  readonly rate: { limit: number; used: number };
  /** What is asked by GraphQL is counted by itself. */
  readonly points: { limit: number; used: number };
  /** How far one action of a scenario moves the clock, in milliseconds. */
  readonly tickMs: number;
  /** A number that no other thing of this kind has. */
  nextId(kind: IdKind): number;
};

/** Kinds count from bases far apart, so that a number taken for one of another kind finds nothing. */
export const ID_BASES = {
  account: 5_000,
  team: 8_000,
  repository: 700_000,
  pull: 910_000,
  review: 1_200_000,
  event: 1_500_000,
  comment: 1_800_000,
  activity: 2_100_000,
  run: 2_400_000,
  deployment: 2_700_000,
  'deployment-status': 3_000_000,
  environment: 3_300_000,
  check: 3_600_000,
  status: 3_900_000,
} as const;
export type IdKind = keyof typeof ID_BASES;

export const fullNameOf = (repository: Repository): string => `${repository.owner}/${repository.name}`;
