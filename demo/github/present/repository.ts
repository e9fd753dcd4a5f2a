/** Repositories and what hangs on them directly: references, rules, environments, activity. */
import { findAccount } from '../accounts.ts';
import type { Activity, Environment, Repository, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { type Json, nodeId, presentAccount, presentLogin, presentTeam } from './accounts.ts';

export const apiOf = (world: World, repository: Repository): string =>
  `${world.urls.api}/repos/${fullNameOf(repository)}`;
export const pageOf = (world: World, repository: Repository): string => `${world.urls.html}/${fullNameOf(repository)}`;

/** Parts of a repository's API that its description links to, with GitHub's URI template. */
const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The minimal form, as workflow runs and statuses carry it. */
export const presentMinimalRepository = (world: World, repository: Repository): Json => {
  const api = apiOf(world, repository);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullNameOf(repository),
    private: repository.private,
    owner: presentLogin(world, repository.owner),
    html_url: pageOf(world, repository),
    description: null,
    fork: repository.forkOf !== null,
    url: api,
    ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [key, `${api}${path}`])),
  };
};

export const presentRepository = (world: World, repository: Repository): Json => {
  const page = pageOf(world, repository);
  const open = repository.pulls.filter((pull) => pull.state === 'open').length;
  return {
    ...presentMinimalRepository(world, repository),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.activity.at(-1)?.timestamp ?? repository.createdAt,
    git_url: `${page.replace(/^https/, 'git')}.git`,
    ssh_url: `git@github.example:${fullNameOf(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
};

export const presentFullRepository = (world: World, repository: Repository): Json => ({
  ...presentRepository(world, repository),
  network_count: 0,
  subscribers_count: 0,
});

export const presentReference = (world: World, repository: Repository, ref: string, sha: string): Json => ({
  ref,
  node_id: nodeId('Ref', `${repository.id}:${ref}`),
  url: `${apiOf(world, repository)}/git/${ref}`,
  object: { sha, type: 'commit', url: `${apiOf(world, repository)}/git/commits/${sha}` },
});

export const presentActivity = (world: World, entry: Activity): Json => ({
  id: entry.id,
  node_id: nodeId('PSH', entry.id),
  before: entry.before,
  after: entry.after,
  ref: entry.ref,
  timestamp: entry.timestamp,
  activity_type: entry.type,
  actor: presentLogin(world, entry.login),
});

const presentReviewer = (world: World, name: string): Json => {
  const team = world.teams.get(name.toLowerCase());
  if (team !== undefined) return { type: 'Team', reviewer: presentTeam(world, team) };
  const account = findAccount(world, name);
  if (account === null) throw new Error(`environment reviewer ${name} is neither a login nor organization/team`);
  return { type: 'User', reviewer: presentAccount(world, account) };
};

/** The reference to an environment that run approvals carry. */
export const presentEnvironmentName = (world: World, repository: Repository, environment: Environment): Json => ({
  id: environment.id,
  node_id: nodeId('Environment', environment.id),
  name: environment.name,
  url: `${apiOf(world, repository)}/environments/${encodeURIComponent(environment.name)}`,
  html_url: `${pageOf(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
  created_at: environment.createdAt,
  updated_at: environment.createdAt,
});

export const presentEnvironment = (world: World, repository: Repository, environment: Environment): Json => {
  const rule = (type: string, offset: number, more: Json): Json => ({
    id: environment.id * 10 + offset,
    node_id: nodeId('GA', environment.id * 10 + offset),
    type,
    ...more,
  });
  const rules: Json[] = [];
  if (environment.waitMinutes > 0) rules.push(rule('wait_timer', 1, { wait_timer: environment.waitMinutes }));
  if (environment.reviewers.length > 0) {
    const reviewers = environment.reviewers.map((name) => presentReviewer(world, name));
    rules.push(rule('required_reviewers', 2, { prevent_self_review: environment.preventSelfReview, reviewers }));
  }
  if (environment.protectedBranchesOnly || environment.branchPolicies !== null)
    rules.push(rule('branch_policy', 3, {}));
  return {
    ...presentEnvironmentName(world, repository, environment),
    protection_rules: rules,
    deployment_branch_policy: environment.protectedBranchesOnly
      ? { protected_branches: true, custom_branch_policies: false }
      : environment.branchPolicies === null
        ? null
        : { protected_branches: false, custom_branch_policies: true },
  };
};

export const presentBranchPolicy = (environment: Environment, pattern: string): Json => {
  const id = environment.id * 100 + (environment.branchPolicies ?? []).indexOf(pattern);
  const isTag = pattern.startsWith('tag:');
  return { id, node_id: nodeId('BP', id), name: pattern.replace(/^tag:/, ''), type: isTag ? 'tag' : 'branch' };
};
