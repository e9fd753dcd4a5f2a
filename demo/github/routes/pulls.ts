/** Routes on pull requests and their reviews. */
import { loginOf } from '../access.ts';
import { mergePullRequest } from '../actions/merging.ts';
import { closePullRequest, openPullRequest, reopenPullRequest, retarget } from '../actions/pull-requests.ts';
import { dismissReview, review } from '../actions/reviewing.ts';
import {
  created,
  invalid,
  notFound,
  ok,
  Refused,
  type RepositoryCall,
  type RepositoryRoute,
  textOf,
  unprocessable,
} from '../answer.ts';
import { commitsBetween } from '../git-history.ts';
import type { PullRequest, Review } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { answerPage } from '../paging.ts';
import { presentCommit, presentFileChange } from '../present/commits.ts';
import { changesOfPull, commitsOfPull, presentFullPull, presentPull, presentReview } from '../present/pulls.ts';

/** What GitHub lists of one pull request at most, saying nothing of the rest. */
const LISTED_COMMITS = 250;
const LISTED_FILES = 3000;

const read = { permissions: { 'pull-requests': 'read' } } as const;
const write = { permissions: { 'pull-requests': 'write' }, role: 'read' } as const;

const pullOf = (call: RepositoryCall): PullRequest => {
  const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
  if (pull === undefined) throw notFound();
  return pull;
};

const reviewOf = (call: RepositoryCall, pull: PullRequest): Review => {
  const found = pull.reviews.find((candidate) => String(candidate.id) === call.param('review'));
  if (found === undefined) throw notFound();
  return found;
};

const listPulls = (call: RepositoryCall): readonly PullRequest[] => {
  const { repository, query } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head')?.toLowerCase() ?? null;
  const listed = repository.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (query.get('base') ?? pull.baseRef) === pull.baseRef &&
      (head === null || `${(pull.headRepository ?? '').split('/')[0]}:${pull.headRef}`.toLowerCase() === head),
  );
  const sort = query.get('sort') ?? 'created';
  const key = (pull: PullRequest): string => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  const sorted = [...listed].sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
  const direction = query.get('direction') ?? (query.has('sort') && sort !== 'created' ? 'asc' : 'desc');
  return direction === 'desc' ? sorted.reverse() : sorted;
};

const open = (call: RepositoryCall): PullRequest => {
  const { world, repository, viewer, body } = call;
  const [title, head, base] = [textOf(body, 'title'), textOf(body, 'head'), textOf(body, 'base')];
  if (title === null || title === '') throw invalid('PullRequest', 'title', 'title is missing', 'missing_field');
  const branch = head?.replace(/^[^:]+:/, '') ?? '';
  const headSha = repository.refs.get(`refs/heads/${branch}`);
  if (headSha === undefined) throw invalid('PullRequest', 'head', 'head is invalid', 'invalid');
  const baseSha = repository.refs.get(`refs/heads/${base}`);
  if (base === null || baseSha === undefined) throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
  if (commitsBetween(repository.objects, baseSha, headSha).length === 0) {
    throw invalid('PullRequest', 'head', `No commits between ${base} and ${branch}`);
  }
  if (repository.pulls.some((pull) => pull.state === 'open' && pull.headRef === branch && pull.baseRef === base)) {
    throw invalid('PullRequest', 'head', `A pull request already exists for ${repository.owner}:${branch}.`);
  }
  return openPullRequest(world, repository, {
    head: branch,
    base,
    title,
    body: textOf(body, 'body'),
    author: loginOf(viewer),
    draft: body['draft'] === true,
    // What GITHUB_TOKEN does starts no workflow.
    startsRun: viewer.kind !== 'app',
    at: world.clock.now(),
  });
};

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

const giveReview = (call: RepositoryCall): Review => {
  const { world, repository, viewer, body } = call;
  const pull = pullOf(call);
  const event = textOf(body, 'event');
  const state = event === null ? 'PENDING' : STATES[event];
  if (state === undefined) throw unprocessable('event is not a known review event');
  const login = loginOf(viewer);
  const isOwn = login.toLowerCase() === pull.login.toLowerCase();
  if (isOwn && state === 'APPROVED')
    throw new Refused(422, 'Unprocessable Entity', { errors: ['Review Can not approve your own pull request'] });
  if (isOwn && state === 'CHANGES_REQUESTED') {
    throw new Refused(422, 'Unprocessable Entity', {
      errors: ['Review Can not request changes on your own pull request'],
    });
  }
  const commit = textOf(body, 'commit_id');
  return review(world, repository, pull.number, login, {
    state,
    body: textOf(body, 'body') ?? '',
    at: world.clock.now(),
    ...(commit === null ? {} : { commit }),
  });
};

const update = (call: RepositoryCall): PullRequest => {
  const { world, repository, viewer, body } = call;
  const pull = pullOf(call);
  const how = { by: loginOf(viewer), at: world.clock.now() };
  const base = textOf(body, 'base');
  if (base !== null && base !== pull.baseRef) {
    if (!repository.refs.has(`refs/heads/${base}`)) throw invalid('PullRequest', 'base', 'base is invalid', 'invalid');
    retarget(world, repository, pull.number, base, how);
  }
  if (body['state'] === 'closed' && pull.state === 'open') closePullRequest(world, repository, pull.number, how);
  if (body['state'] === 'open' && pull.state === 'closed') reopenPullRequest(world, repository, pull.number, how);
  pull.title = textOf(body, 'title') ?? pull.title;
  pull.body = textOf(body, 'body') ?? pull.body;
  pull.updatedAt = how.at;
  return pull;
};

export const PULL_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    need: read,
    answerFor: (call) => answerPage(call, listPulls(call), (pull) => presentPull(call.world, call.repository, pull)),
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/pulls',
    need: write,
    answerFor: (call) => created(presentFullPull(call.world, call.repository, open(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{number}',
    need: read,
    answerFor: (call) => ok(presentFullPull(call.world, call.repository, pullOf(call))),
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/pulls/{number}',
    need: write,
    answerFor: (call) => ok(presentFullPull(call.world, call.repository, update(call))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{number}/commits',
    need: read,
    answerFor: (call) => {
      const commits = commitsOfPull(call.repository, pullOf(call)).slice(0, LISTED_COMMITS);
      return answerPage(call, commits, (commit) => presentCommit(call.world, call.repository, commit));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{number}/files',
    need: read,
    answerFor: (call) => {
      const pull = pullOf(call);
      const changes = changesOfPull(call.repository, pull).slice(0, LISTED_FILES);
      return answerPage(call, changes, (change) =>
        presentFileChange(call.world, call.repository, pull.headSha, change),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
    need: read,
    answerFor: (call) => {
      const pull = pullOf(call);
      // A review that was not submitted is shown to its author only.
      const own = call.viewer.kind === 'person' ? call.viewer.login.toLowerCase() : null;
      const shown = pull.reviews.filter((entry) => entry.state !== 'PENDING' || entry.login?.toLowerCase() === own);
      return answerPage(call, shown, (entry) => presentReview(call.world, call.repository, pull, entry));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/pulls/{number}/reviews',
    need: write,
    answerFor: (call) => ok(presentReview(call.world, call.repository, pullOf(call), giveReview(call))),
  },
  {
    method: 'PUT',
    template: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/dismissals',
    need: { permissions: { 'pull-requests': 'write' } },
    answerFor: (call) => {
      const { world, repository, viewer, body } = call;
      const pull = pullOf(call);
      const message = textOf(body, 'message');
      if (message === null) throw invalid('PullRequestReview', 'message', 'message is missing', 'missing_field');
      const { id } = reviewOf(call, pull);
      const how = { by: loginOf(viewer), message, at: world.clock.now() };
      return ok(presentReview(world, repository, pull, dismissReview(world, repository, pull.number, id, how)));
    },
  },
  {
    method: 'PUT',
    template: '/repos/{owner}/{repo}/pulls/{number}/merge',
    need: { permissions: { contents: 'write' } },
    answerFor: (call) => {
      const { world, repository, viewer, body } = call;
      const pull = pullOf(call);
      if (pull.state !== 'open' || pull.draft || pull.mergeCommit === null)
        throw new Refused(405, 'Pull Request is not mergeable');
      const expected = textOf(body, 'sha');
      if (expected !== null && expected !== pull.headSha)
        throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
      const method = textOf(body, 'merge_method') ?? 'merge';
      if (method !== 'merge' && method !== 'squash' && method !== 'rebase')
        throw unprocessable(`${method} is not a merge method`);
      const sha = mergePullRequest(world, repository, pull.number, {
        method,
        by: loginOf(viewer),
        at: world.clock.now(),
      });
      return ok({ sha, merged: true, message: `Pull Request successfully merged into ${fullNameOf(repository)}` });
    },
  },
];
