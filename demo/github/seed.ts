/**
 * Turns a seed, a small plain object, into a world. Whoever is named anywhere in it becomes an account, numbered in
 * the order of the seed, so that the same seed gives the same ids, names and hashes every time.
 */
import { addAccount, findAccount } from './accounts.ts';
import { createClock } from './clock.ts';
import { createObjectStore, UNSIGNED, writeBlob, writeCommit, writeTree } from './git-objects.ts';
import type { IdKind, Level, Repository, Role, Token, World } from './model.ts';
import { fullNameOf, ID_BASES } from './model.ts';

export type EnvironmentSeed = {
  /** Logins, or `organization/team`. */
  readonly reviewers?: readonly string[];
  readonly preventSelfReview?: boolean;
  readonly waitMinutes?: number;
  readonly protectedBranchesOnly?: boolean;
  readonly branchPolicies?: readonly string[];
};

export type RepositorySeed = {
  readonly id?: number;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly roles?: Readonly<Record<string, Role>>;
  /** Content of the first commit on the default branch. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly author?: string;
  readonly environments?: Readonly<Record<string, EnvironmentSeed>>;
  readonly protectedBranches?: readonly string[];
  readonly rules?: readonly Readonly<Record<string, unknown>>[];
  readonly requiredContexts?: readonly string[];
  readonly forkOf?: string;
  readonly formerNames?: readonly string[];
  /** Whether pull requests start a `pull_request` workflow run; default true. */
  readonly hasPullRequestWorkflow?: boolean;
  /** How many entries a recursive listing of a tree has at most; default 100,000, as on GitHub. */
  readonly listsAtMost?: number;
  /** In kilobytes; default 1. */
  readonly size?: number;
};

export type Seed = {
  /** Where the clock starts; default 2026-11-24T10:00:00Z. */
  readonly now?: string;
  /** How far each action of a scenario moves the clock, in milliseconds; default 1000, so no two share an instant. */
  readonly tickMs?: number;
  readonly users?: Readonly<
    Record<string, { id?: number; kind?: 'User' | 'Bot'; name?: string; emails?: readonly string[] }>
  >;
  readonly organizations?: Readonly<
    Record<
      string,
      {
        readonly members?: Readonly<Record<string, 'admin' | 'member'>>;
        readonly teams?: Readonly<
          Record<
            string,
            { readonly id?: number; readonly members: Readonly<Record<string, 'member' | 'maintainer' | 'pending'>> }
          >
        >;
      }
    >
  >;
  /** A login: that person's token. Permissions: an app's, such as GITHUB_TOKEN. Default: `ghs_gate` with GATE_PERMISSIONS. */
  readonly tokens?: Readonly<Record<string, string | Token>>;
  readonly repositories?: Readonly<Record<string, RepositorySeed>>;
  /** '/api/v3' makes the server answer where GitHub Enterprise Server would. */
  readonly apiPrefix?: '' | '/api/v3';
  /** Requests an hour; default 5000. */
  readonly rateLimit?: number;
  /** The same for GraphQL. */
  readonly pointLimit?: number;
  /** Milliseconds by which every answer is late, as if GitHub were far away; default 0. */
  readonly delayMs?: number;
  /** Each answer comes when this has ended. */
  readonly answersAfter?: () => Promise<void>;
};

export const WEB_FLOW = { login: 'web-flow', id: 19_864_447, name: 'GitHub', email: 'noreply@github.com' } as const;
export const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41_898_282, appId: 15_368 } as const;

/** The token that the documented workflows give to the gate. */
export const GATE_PERMISSIONS: Readonly<Record<string, Level>> = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

const HTML_URL = 'https://github.example';

export const createWorld = (seed: Seed, apiUrl: string): World => {
  const counters = new Map<IdKind, number>();
  const world: World = {
    clock: createClock(seed.now ?? '2026-11-24T10:00:00Z'),
    accounts: new Map(),
    teams: new Map(),
    members: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    urls: { api: apiUrl, html: HTML_URL },
    rate: { limit: seed.rateLimit ?? 5000, used: 0 },
    points: { limit: seed.pointLimit ?? 5000, used: 0 },
    tickMs: seed.tickMs ?? 1000,
    nextId: (kind) => {
      const id = (counters.get(kind) ?? ID_BASES[kind]) + 1;
      counters.set(kind, id);
      return id;
    },
  };
  addAccount(world, WEB_FLOW.login, { id: WEB_FLOW.id, name: WEB_FLOW.name, emails: [WEB_FLOW.email] });
  addAccount(world, ACTIONS_BOT.login, { id: ACTIONS_BOT.id });
  for (const [login, given] of Object.entries(seed.users ?? {})) addAccount(world, login, given);
  addOrganizations(world, seed);
  for (const [fullName, given] of Object.entries(seed.repositories ?? {})) addRepository(world, fullName, given);
  const tokens = seed.tokens ?? { ghs_gate: { login: ACTIONS_BOT.login, permissions: GATE_PERMISSIONS } };
  for (const [token, given] of Object.entries(tokens)) {
    const holder = typeof given === 'string' ? { login: given } : given;
    addAccount(world, holder.login);
    world.tokens.set(token, { ...holder });
  }
  return world;
};

const addOrganizations = (world: World, seed: Seed): void => {
  for (const [organization, given] of Object.entries(seed.organizations ?? {})) {
    addAccount(world, organization, { kind: 'Organization', emails: [] });
    const members = new Map<string, { login: string; role: 'admin' | 'member' }>();
    world.members.set(organization.toLowerCase(), members);
    for (const [login, role] of Object.entries(given.members ?? {})) {
      members.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
    }
    for (const [slug, team] of Object.entries(given.teams ?? {}))
      addTeam(world, organization, slug, team.members, team.id);
  }
};

/** Makes or replaces a team; its active members become members of the organization, as on GitHub. */
export const addTeam = (
  world: World,
  organization: string,
  slug: string,
  members: Readonly<Record<string, 'member' | 'maintainer' | 'pending'>>,
  id?: number,
): void => {
  const key = `${organization}/${slug}`.toLowerCase();
  const known = world.teams.get(key);
  const inside = world.members.get(organization.toLowerCase()) ?? new Map();
  world.members.set(organization.toLowerCase(), inside);
  const team = new Map<string, { login: string; role: 'member' | 'maintainer'; state: 'active' | 'pending' }>();
  for (const [login, standing] of Object.entries(members)) {
    addAccount(world, login);
    const state = standing === 'pending' ? 'pending' : 'active';
    team.set(login.toLowerCase(), { login, role: standing === 'maintainer' ? 'maintainer' : 'member', state });
    if (state === 'active' && !inside.has(login.toLowerCase()))
      inside.set(login.toLowerCase(), { login, role: 'member' });
  }
  world.teams.set(key, {
    id: id ?? known?.id ?? world.nextId('team'),
    organization,
    slug,
    members: team,
    createdAt: known?.createdAt ?? world.clock.now(),
  });
};

export const addRepository = (world: World, fullName: string, given: RepositorySeed): Repository => {
  const [owner, name] = fullName.split('/');
  if (owner === undefined || name === undefined) throw new Error(`"${fullName}" is not owner/name`);
  if (findAccount(world, owner) === null) addAccount(world, owner, { kind: 'Organization', emails: [] });
  const parent = given.forkOf === undefined ? undefined : world.repositories.get(given.forkOf.toLowerCase());
  if (given.forkOf !== undefined && parent === undefined)
    throw new Error(`${given.forkOf} is not in the seed before its fork`);
  const roles = Object.entries(given.roles ?? {}).map(([login, role]) => ({
    login: addAccount(world, login).login,
    role,
  }));
  const repository: Repository = {
    id: given.id ?? world.nextId('repository'),
    owner,
    name,
    private: given.private ?? false,
    defaultBranch: given.defaultBranch ?? parent?.defaultBranch ?? 'main',
    formerNames: given.formerNames ?? [],
    forkOf: parent === undefined ? null : fullNameOf(parent),
    createdAt: world.clock.now(),
    roles: new Map(roles.map((entry) => [entry.login.toLowerCase(), entry])),
    objects: parent?.objects ?? createObjectStore(),
    refs: new Map([...(parent?.refs ?? [])].filter(([ref]) => ref.startsWith('refs/heads/'))),
    protectedBranches: given.protectedBranches ?? [],
    rules: given.rules ?? [],
    requiredContexts: given.requiredContexts ?? [],
    activity: [],
    pulls: [],
    comments: [],
    issues: [],
    runs: [],
    deployments: [],
    environments: [],
    checkRuns: [],
    statuses: [],
    hasPullRequestWorkflow: given.hasPullRequestWorkflow ?? true,
    listsAtMost: given.listsAtMost ?? 100_000,
    size: given.size ?? 1,
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  for (const [environment, rules] of Object.entries(given.environments ?? {}))
    addEnvironment(world, repository, environment, rules);
  if (given.files !== undefined) writeFirstCommit(world, repository, given);
  return repository;
};

export const addEnvironment = (world: World, repository: Repository, name: string, given: EnvironmentSeed): void => {
  repository.environments.push({
    id: world.nextId('environment'),
    name,
    reviewers: given.reviewers ?? [],
    preventSelfReview: given.preventSelfReview ?? false,
    waitMinutes: given.waitMinutes ?? 0,
    protectedBranchesOnly: given.protectedBranchesOnly ?? false,
    branchPolicies: given.branchPolicies ?? null,
    createdAt: world.clock.now(),
  });
};

const writeFirstCommit = (world: World, repository: Repository, given: RepositorySeed): void => {
  const author = addAccount(world, given.author ?? [...repository.roles.values()][0]?.login ?? WEB_FLOW.login);
  const identity = { name: author.name, email: author.emails[0] ?? '', date: world.clock.now() };
  const files = new Map(
    Object.entries(given.files ?? {}).map(([path, content]) => [
      path,
      { mode: '100644' as const, sha: writeBlob(repository.objects, content) },
    ]),
  );
  const sha = writeCommit(repository.objects, {
    tree: writeTree(repository.objects, files),
    parents: [],
    author: identity,
    committer: identity,
    message: 'Initial commit',
    verification: UNSIGNED,
  });
  repository.refs.set(`refs/heads/${repository.defaultBranch}`, sha);
};
