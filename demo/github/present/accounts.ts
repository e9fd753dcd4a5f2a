/** People, bots, organizations, teams and the Actions app, in GitHub's words. */
import { findAccount, roleIn } from '../accounts.ts';
import type { Account, Repository, Role, Team, World } from '../model.ts';
import { ACTIONS_BOT } from '../seed.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Opaque like GitHub's own, and stable. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}:${id}`).toString('base64url');

export const presentAccount = (world: World, account: Account): Json => {
  // A bot's login holds brackets, which GitHub percent-encodes in every URL.
  const api = `${world.urls.api}/users/${encodeURIComponent(account.login)}`;
  const page = account.kind === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('User', account.id),
    avatar_url: `${world.urls.html}/avatars/u/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.urls.html}/${page}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.kind,
    user_view_type: 'public',
    site_admin: false,
  };
};

/** The account of a login, or null once it is gone. */
export const presentLogin = (world: World, login: string | null): Json | null => {
  const account = login === null ? null : findAccount(world, login);
  return account === null ? null : presentAccount(world, account);
};

export const presentUser = (world: World, account: Account): Json => ({
  ...presentAccount(world, account),
  name: account.name,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  twitter_username: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: account.createdAt,
  updated_at: account.createdAt,
});

/** The app whose bot has a login. */
export const presentApp = (world: World, login: string): Json => {
  const slug = login.replace(/\[bot\]$/, '');
  const id = login === ACTIONS_BOT.login ? ACTIONS_BOT.appId : (findAccount(world, login)?.id ?? 0);
  return describeApp(world, slug, id);
};

const describeApp = (world: World, slug: string, id: number): Json => ({
  id,
  client_id: 'Iv1.demo',
  slug,
  node_id: nodeId('Integration', id),
  owner: presentAccount(world, {
    id: 9919,
    login: 'github',
    kind: 'Organization',
    name: 'GitHub',
    emails: [],
    createdAt: '2008-05-11T04:37:31Z',
  }),
  name: slug === 'github-actions' ? 'GitHub Actions' : slug,
  description: 'Automate your workflow from idea to production',
  external_url: `${world.urls.html}/features/actions`,
  html_url: `${world.urls.html}/apps/${slug}`,
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2019-12-10T19:04:12Z',
  permissions: {
    actions: 'write',
    checks: 'write',
    contents: 'write',
    deployments: 'write',
    metadata: 'read',
    statuses: 'write',
  },
  events: ['check_run', 'deployment', 'pull_request', 'push'],
});

/** How somebody stands to a repository, as GitHub guesses it; a hint that proves nothing. */
export const associationOf = (world: World, repository: Repository, login: string | null): string => {
  if (login === null) return 'NONE';
  if (login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  if (world.members.get(repository.owner.toLowerCase())?.has(login.toLowerCase()) === true) return 'MEMBER';
  return roleIn(world, repository, login) === null ? 'NONE' : 'COLLABORATOR';
};

/** The legacy word for a role: GitHub says `write` for maintain and `read` for triage. */
const LEGACY: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

export const presentPermission = (world: World, repository: Repository, account: Account): Json => {
  const role = roleIn(world, repository, account.login) ?? (repository.private ? null : 'read');
  const roleName = role ?? 'none';
  const can = (...roles: readonly (Role | null)[]): boolean => roles.includes(role);
  return {
    permission: role === null ? 'none' : LEGACY[role],
    role_name: roleName,
    user: {
      ...presentAccount(world, account),
      permissions: {
        admin: can('admin'),
        maintain: can('admin', 'maintain'),
        push: can('admin', 'maintain', 'write'),
        triage: can('admin', 'maintain', 'write', 'triage'),
        pull: role !== null,
      },
      role_name: roleName,
    },
  };
};

/** The short form, as lists and environments show it. */
export const presentTeam = (world: World, team: Team): Json => {
  const organization = findAccount(world, team.organization);
  const api = `${world.urls.api}/organizations/${organization?.id ?? 0}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    url: api,
    html_url: `${world.urls.html}/orgs/${team.organization}/teams/${team.slug}`,
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    type: 'organization',
    organization_id: organization?.id ?? 0,
    permission: 'pull',
    parent: null,
  };
};

export const presentFullTeam = (world: World, team: Team): Json => {
  const org = `${world.urls.api}/orgs/${team.organization}`;
  const account = findAccount(world, team.organization);
  return {
    ...presentTeam(world, team),
    created_at: team.createdAt,
    updated_at: team.createdAt,
    members_count: [...team.members.values()].filter((member) => member.state === 'active').length,
    repos_count: 0,
    organization: {
      login: team.organization,
      id: account?.id ?? 0,
      node_id: nodeId('Organization', account?.id ?? 0),
      url: org,
      repos_url: `${org}/repos`,
      events_url: `${org}/events`,
      hooks_url: `${org}/hooks`,
      issues_url: `${org}/issues`,
      members_url: `${org}/members{/member}`,
      public_members_url: `${org}/public_members{/member}`,
      avatar_url: `${world.urls.html}/avatars/u/${account?.id ?? 0}`,
      description: null,
      html_url: `${world.urls.html}/${team.organization}`,
      has_organization_projects: true,
      has_repository_projects: true,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: 'Organization',
      created_at: team.createdAt,
      updated_at: team.createdAt,
      archived_at: null,
    },
  };
};
