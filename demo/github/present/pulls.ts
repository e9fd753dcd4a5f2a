/** Pull requests, their reviews, timeline and comments, in GitHub's words. */
import { commitsBetween, diffFiles, type FileChange, filesAt, findMergeBase } from '../git-history.ts';
import type { Commit } from '../git-objects.ts';
import { readCommit } from '../git-objects.ts';
import type { Comment, PullRequest, Repository, Review, TimelineItem, World } from '../model.ts';
import { fullNameOf } from '../model.ts';
import { associationOf, type Json, nodeId, presentApp, presentLogin } from './accounts.ts';
import { presentFileChange, presentGitCommit } from './commits.ts';
import { apiOf, pageOf, presentRepository } from './repository.ts';

/** A pull request's own commits, oldest first: what its head has and its base had not. */
export const commitsOfPull = (repository: Repository, pull: PullRequest): readonly Commit[] =>
  [...commitsBetween(repository.objects, pull.baseSha, pull.headSha)].reverse();

/** What it changes, from where the two lines parted to its head. */
export const changesOfPull = (repository: Repository, pull: PullRequest): readonly FileChange[] => {
  const fork = findMergeBase(repository.objects, pull.baseSha, pull.headSha);
  return fork === null ? [] : diffFiles(filesAt(repository.objects, fork), filesAt(repository.objects, pull.headSha));
};

const presentSide = (world: World, repository: Repository | undefined, ref: string, sha: string): Json => {
  const owner = repository?.owner ?? 'unknown repository';
  return {
    label: repository === undefined ? owner : `${owner}:${ref}`,
    ref,
    sha,
    user: repository === undefined ? null : presentLogin(world, repository.owner),
    repo: repository === undefined ? null : presentRepository(world, repository),
  };
};

/** As lists show it. */
export const presentPull = (world: World, repository: Repository, pull: PullRequest): Json => {
  const api = `${apiOf(world, repository)}/pulls/${pull.number}`;
  const issue = `${apiOf(world, repository)}/issues/${pull.number}`;
  const page = `${pageOf(world, repository)}/pull/${pull.number}`;
  const link = (href: string): Json => ({ href });
  const statuses = `${apiOf(world, repository)}/statuses/${pull.headSha}`;
  return {
    url: api,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: presentLogin(world, pull.login),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${apiOf(world, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: presentSide(
      world,
      world.repositories.get((pull.headRepository ?? '').toLowerCase()),
      pull.headRef,
      pull.headSha,
    ),
    base: presentSide(world, repository, pull.baseRef, pull.baseSha),
    _links: {
      self: link(api),
      html: link(page),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${api}/comments`),
      review_comment: link(`${apiOf(world, repository)}/pulls/comments{/number}`),
      commits: link(`${api}/commits`),
      statuses: link(statuses),
    },
    author_association: associationOf(world, repository, pull.login),
    auto_merge: null,
    active_lock_reason: null,
  };
};

export const presentFullPull = (world: World, repository: Repository, pull: PullRequest): Json => {
  const changes = changesOfPull(repository, pull).map((change) =>
    presentFileChange(world, repository, pull.headSha, change),
  );
  const sum = (key: string): number => changes.reduce((total, change) => total + Number(change[key]), 0);
  const isMerged = pull.mergedAt !== null;
  const isMergeable = pull.state === 'open' && pull.mergeCommit !== null;
  let mergeableState = 'unknown';
  if (pull.state === 'open') mergeableState = pull.mergeCommit === null ? 'dirty' : 'clean';
  if (pull.state === 'open' && pull.draft) mergeableState = 'draft';
  return {
    ...presentPull(world, repository, pull),
    merged: isMerged,
    mergeable: pull.state === 'open' ? isMergeable : null,
    rebaseable: pull.state === 'open' ? isMergeable : null,
    mergeable_state: mergeableState,
    merged_by: presentLogin(world, pull.mergedBy),
    comments: repository.comments.filter((comment) => comment.number === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOfPull(repository, pull).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: changes.length,
  };
};

const reviewLinks = (world: World, repository: Repository, pull: PullRequest, review: Review): Json => {
  const html = `${pageOf(world, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const api = `${apiOf(world, repository)}/pulls/${pull.number}`;
  return { html_url: html, pull_request_url: api, _links: { html: { href: html }, pull_request: { href: api } } };
};

export const presentReview = (world: World, repository: Repository, pull: PullRequest, review: Review): Json => ({
  id: review.id,
  node_id: nodeId('PRR', review.id),
  user: presentLogin(world, review.login),
  body: review.body,
  state: review.state,
  ...reviewLinks(world, repository, pull, review),
  author_association: associationOf(world, repository, review.login),
  ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
  commit_id: review.commitId,
});

export const presentComment = (world: World, repository: Repository, comment: Comment): Json => {
  const api = `${apiOf(world, repository)}/issues`;
  return {
    url: `${api}/comments/${comment.id}`,
    html_url: `${pageOf(world, repository)}/pull/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: presentLogin(world, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, repository, comment.login),
    body: comment.body,
    performed_via_github_app: comment.viaApp ? presentApp(world, comment.login) : null,
  };
};

/** One entry of the timeline, or null for what it does not show: unsubmitted reviews and commits that were pushed away. */
export const presentTimelineItem = (
  world: World,
  repository: Repository,
  pull: PullRequest,
  item: TimelineItem,
): Json | null => {
  switch (item.kind) {
    case 'commit': {
      const isThere = commitsOfPull(repository, pull).some((commit) => commit.sha === item.sha);
      return isThere
        ? { event: 'committed', ...presentGitCommit(world, repository, readCommit(repository.objects, item.sha)) }
        : null;
    }
    case 'review': {
      const review = pull.reviews.find((candidate) => candidate.id === item.id);
      if (review === undefined || review.state === 'PENDING') return null;
      // The list of reviews writes states in capitals, the timeline does not; only the timeline shows an edit.
      return {
        event: 'reviewed',
        ...presentReview(world, repository, pull, review),
        state: review.state.toLowerCase(),
        updated_at: review.updatedAt,
      };
    }
    case 'comment': {
      const comment = repository.comments.find((candidate) => candidate.id === item.id);
      if (comment === undefined) return null;
      return {
        event: 'commented',
        ...presentComment(world, repository, comment),
        actor: presentLogin(world, comment.login),
      };
    }
    case 'event': {
      const { event } = item;
      return {
        id: event.id,
        node_id: nodeId('Event', event.id),
        url: `${apiOf(world, repository)}/issues/events/${event.id}`,
        actor: presentLogin(world, event.login),
        event: event.event,
        commit_id: event.commitId,
        commit_url: event.commitId === null ? null : `${apiOf(world, repository)}/commits/${event.commitId}`,
        created_at: event.createdAt,
        ...event.extra,
        performed_via_github_app: null,
      };
    }
  }
};

/** The short form inside workflow runs. */
export const presentMinimalPull = (
  world: World,
  repository: Repository,
  pull: PullRequest,
  shas: { readonly headSha: string; readonly baseSha: string },
): Json => {
  const side = (ref: string, sha: string, fullName: string): Json => {
    const home = world.repositories.get(fullName.toLowerCase()) ?? repository;
    return { ref, sha, repo: { id: home.id, url: apiOf(world, home), name: home.name } };
  };
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiOf(world, repository)}/pulls/${pull.number}`,
    head: side(pull.headRef, shas.headSha, pull.headRepository ?? fullNameOf(repository)),
    base: side(pull.baseRef, shas.baseSha, fullNameOf(repository)),
  };
};
