/** Routes on the repository itself: branches, rules, activity, collaborators, environments. */
import { findAccount } from '../accounts.ts';
import { notFound, ok, type RepositoryCall, type RepositoryRoute } from '../answer.ts';
import { readCommit } from '../git-objects.ts';
import type { Environment } from '../model.ts';
import { answerCounted, answerCursor, answerPage } from '../paging.ts';
import { presentPermission } from '../present/accounts.ts';
import { presentCommit } from '../present/commits.ts';
import {
  apiOf,
  pageOf,
  presentActivity,
  presentBranchPolicy,
  presentEnvironment,
  presentFullRepository,
} from '../present/repository.ts';

const HEADS = 'refs/heads/';

const isProtected = (repository: { protectedBranches: readonly string[] }, branch: string): boolean =>
  repository.protectedBranches.includes(branch);

const environmentOf = ({ repository, param }: RepositoryCall): Environment => {
  const wanted = param('environment').toLowerCase();
  const environment = repository.environments.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (environment === undefined) throw notFound();
  return environment;
};

export const REPOSITORY_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    need: { permissions: { metadata: 'read' } },
    answerFor: ({ world, repository }) => ok(presentFullRepository(world, repository)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches',
    need: { permissions: { contents: 'read' } },
    answerFor: (call) => {
      const branches = [...call.repository.refs].filter(([ref]) => ref.startsWith(HEADS));
      return answerPage(call, branches, ([ref, sha]) => ({
        name: ref.slice(HEADS.length),
        commit: { sha, url: `${apiOf(call.world, call.repository)}/commits/${sha}` },
        protected: isProtected(call.repository, ref.slice(HEADS.length)),
      }));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches/{branch+}',
    need: { permissions: { contents: 'read' } },
    answerFor: ({ world, repository, param }) => {
      const branch = param('branch');
      const sha = repository.refs.get(`${HEADS}${branch}`);
      if (sha === undefined) throw notFound();
      const url = `${apiOf(world, repository)}/branches/${encodeURIComponent(branch)}`;
      const checks = {
        enforcement_level: isProtected(repository, branch) ? 'non_admins' : 'off',
        contexts: [],
        checks: [],
      };
      return ok({
        name: branch,
        commit: presentCommit(world, repository, readCommit(repository.objects, sha)),
        _links: { self: url, html: `${pageOf(world, repository)}/tree/${encodeURIComponent(branch)}` },
        protected: isProtected(repository, branch),
        protection: { enabled: isProtected(repository, branch), required_status_checks: checks },
        protection_url: `${url}/protection`,
      });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/rules/branches/{branch+}',
    need: { permissions: { metadata: 'read' } },
    answerFor: (call) => answerPage(call, call.repository.rules, (rule) => rule),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/activity',
    need: { permissions: { contents: 'read' } },
    answerFor: (call) => {
      const { query, repository, world } = call;
      const ref = query.get('ref');
      const wanted = ref === null || ref.startsWith('refs/') ? ref : `${HEADS}${ref}`;
      const entries = repository.activity.filter(
        (entry) =>
          (wanted === null || entry.ref === wanted) &&
          (query.get('activity_type') ?? entry.type) === entry.type &&
          (query.get('actor') ?? entry.login).toLowerCase() === entry.login.toLowerCase(),
      );
      const newestFirst = [...entries].sort((a, b) => b.timestamp.localeCompare(a.timestamp) || b.id - a.id);
      const sorted = query.get('direction') === 'asc' ? newestFirst.reverse() : newestFirst;
      return answerCursor(call, sorted, (entry) => presentActivity(world, entry));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    need: { permissions: { metadata: 'read' } },
    answerFor: ({ world, repository, param }) => {
      const account = findAccount(world, param('username'));
      if (account === null) throw notFound();
      return ok(presentPermission(world, repository, account));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments',
    need: { permissions: { actions: 'read' } },
    answerFor: (call) =>
      answerCounted(call, 'environments', call.repository.environments, (environment) =>
        presentEnvironment(call.world, call.repository, environment),
      ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments/{environment}',
    need: { permissions: { actions: 'read' } },
    answerFor: (call) => ok(presentEnvironment(call.world, call.repository, environmentOf(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies',
    need: { permissions: { actions: 'read' } },
    answerFor: (call) => {
      const environment = environmentOf(call);
      return answerCounted(call, 'branch_policies', environment.branchPolicies ?? [], (pattern) =>
        presentBranchPolicy(environment, pattern),
      );
    },
  },
];
