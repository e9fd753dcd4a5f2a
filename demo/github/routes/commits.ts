/** Routes on history: commits, a path's history, a commit's pull requests, comparisons. */

import { accountOfEmail } from '../accounts.ts';
import { resolveCommit } from '../actions/references.ts';
import { notFound, ok, Refused, type RepositoryCall, type RepositoryRoute, unprocessable } from '../answer.ts';
import { ancestorsOf, logOfPath, sortCommits } from '../git-history.ts';
import { type Commit, readCommit } from '../git-objects.ts';
import type { PullRequest, Repository } from '../model.ts';
import { answerPage, cutPage } from '../paging.ts';
import { compareCommits, presentCommit, presentFullCommit, SHOWN_FILES } from '../present/commits.ts';
import { commitsOfPull, presentPull } from '../present/pulls.ts';

/** GitHub lists so many commits of a comparison that asks for no page. */
const SHOWN_COMMITS = 250;

/** A commit by branch, tag, reference, hash or the first seven or more digits of a hash. */
export const findCommit = (repository: Repository, name: string): string | null => {
  const exact = resolveCommit(repository, name);
  if (exact !== null || !/^[0-9a-f]{7,39}$/.test(name)) return exact;
  const matching = [...repository.objects.commits.keys()].filter((sha) => sha.startsWith(name));
  return matching.length === 1 ? (matching[0] ?? null) : null;
};

const listCommits = (call: RepositoryCall): readonly Commit[] => {
  const { world, repository, query } = call;
  const { objects } = repository;
  const tip = findCommit(repository, query.get('sha') ?? repository.defaultBranch);
  if (tip === null) throw notFound();
  const path = query.get('path');
  const all =
    path === null || path === '' ? sortCommits(objects, ancestorsOf(objects, tip)) : logOfPath(objects, tip, path);
  const [since, until] = [Date.parse(query.get('since') ?? ''), Date.parse(query.get('until') ?? '')];
  const author = query.get('author')?.toLowerCase() ?? null;
  return all.filter((commit) => {
    const date = Date.parse(commit.committer.date);
    const names = [commit.author.email.toLowerCase(), accountOfEmail(world, commit.author.email)?.login.toLowerCase()];
    return !(date < since) && !(date > until) && (author === null || names.includes(author));
  });
};

/** The pull requests that brought a commit in; where it is not on the default branch, open ones that hold it too. */
export const pullsOf = (repository: Repository, sha: string): readonly PullRequest[] => {
  const onDefault = ancestorsOf(
    repository.objects,
    repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '',
  ).has(sha);
  return repository.pulls.filter((pull) => {
    if (onDefault && pull.mergedAt === null) return false;
    return pull.landed.includes(sha) || commitsOfPull(repository, pull).some((commit) => commit.sha === sha);
  });
};

const contents = { permissions: { contents: 'read' } } as const;

export const COMMIT_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits',
    need: contents,
    answerFor: (call) =>
      answerPage(call, listCommits(call), (commit) => presentCommit(call.world, call.repository, commit)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{sha}/pulls',
    need: { permissions: { 'pull-requests': 'read' } },
    answerFor: (call) => {
      const sha = findCommit(call.repository, call.param('sha'));
      if (sha === null) throw unprocessable(`No commit found for SHA: ${call.param('sha')}`);
      return answerPage(call, pullsOf(call.repository, sha), (pull) => presentPull(call.world, call.repository, pull));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref+}',
    need: contents,
    answerFor: ({ world, repository, param }) => {
      const sha = findCommit(repository, param('ref'));
      if (sha === null) throw unprocessable(`No commit found for SHA: ${param('ref')}`);
      return ok(presentFullCommit(world, repository, readCommit(repository.objects, sha)));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/compare/{basehead+}',
    need: contents,
    answerFor: (call) => {
      const { world, repository, query } = call;
      const [base, head] = call.param('basehead').split('...');
      // `owner:branch` names a branch of a fork in the same network.
      const find = (name: string): string | null => {
        const [owner, branch] = name.split(':');
        if (branch === undefined) return findCommit(repository, name);
        const fork = [...world.repositories.values()].find(
          (candidate) =>
            candidate.owner.toLowerCase() === owner?.toLowerCase() && candidate.objects === repository.objects,
        );
        return fork === undefined ? null : findCommit(fork, branch);
      };
      const [from, to] = [find(base ?? ''), find(head ?? '')];
      if (base === undefined || head === undefined || from === null || to === null) throw notFound();
      const compared = compareCommits(world, repository, { base, head }, from, to);
      if (compared === null) throw new Refused(404, `No common ancestor between ${base} and ${head}.`);
      const isPaged = query.has('page') || query.has('per_page');
      const page = isPaged
        ? cutPage(call, compared.commits)
        : cutPage(call, compared.commits, SHOWN_COMMITS, SHOWN_COMMITS);
      return {
        status: 200,
        headers: page.headers,
        // Only the first page lists files, and never more than 300.
        body: {
          ...compared.frame,
          commits: page.items,
          files: page.number === 1 ? compared.files.slice(0, SHOWN_FILES) : [],
        },
      };
    },
  },
];
