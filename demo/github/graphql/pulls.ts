/** Pull requests with what belongs to them, in GraphQL's words. */

import type { FileChange } from '../git-history.ts';
import { changesOfPull, commitsOfPull } from '../present/pulls.ts';
import { actorOf } from './actors.ts';
import { connect, connectionOf } from './connections.ts';
import { FieldRefused, type Given, type Types } from './execute.ts';
import { type CommitSeen, need, type PullSeen, plain, type ReviewSeen, type Seen } from './seen.ts';

/** GitHub lists no more of one pull request. */
const LISTED_COMMITS = 250;
const LISTED_FILES = 3000;

const CHANGES: Readonly<Record<FileChange['status'], string>> = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
};

export const findPull = (seen: Seen, { number }: Given): PullSeen => {
  need(seen, 'pull-requests');
  const pull = seen.repository.pulls.find((one) => one.number === number);
  if (pull === undefined)
    throw new FieldRefused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number)}.`);
  return { ...seen, pull };
};

const stateOf = ({ pull }: PullSeen): string => (pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED');
const commitSeen = ({ call, repository }: Seen, oid: string | null): CommitSeen | null =>
  oid === null || !repository.objects.commits.has(oid) ? null : { call, repository, oid };
const PAGED = { first: 'Int', after: 'String' };

export const PULL_TYPES: Types = {
  PullRequest: {
    number: plain('Int', ({ pull }: PullSeen) => pull.number),
    state: plain('PullRequestState', stateOf),
    isDraft: plain('Boolean', ({ pull }: PullSeen) => pull.draft),
    author: plain('Actor', ({ call, pull }: PullSeen) => actorOf(call.world, pull.login)),
    title: plain('String', ({ pull }: PullSeen) => pull.title),
    body: plain('String', ({ pull }: PullSeen) => pull.body ?? ''),
    createdAt: plain('DateTime', ({ pull }: PullSeen) => pull.createdAt),
    mergedAt: plain('DateTime', ({ pull }: PullSeen) => pull.mergedAt),
    mergedBy: plain('Actor', ({ call, pull }: PullSeen) => actorOf(call.world, pull.mergedBy)),
    mergeCommit: plain('Commit', (seen: PullSeen) =>
      commitSeen(seen, seen.pull.mergedAt === null ? null : seen.pull.mergeCommit),
    ),
    baseRefName: plain('String', ({ pull }: PullSeen) => pull.baseRef),
    baseRefOid: plain('GitObjectID', ({ pull }: PullSeen) => pull.baseSha),
    baseRepository: plain('Repository', (seen: PullSeen) => seen),
    headRefName: plain('String', ({ pull }: PullSeen) => pull.headRef),
    headRefOid: plain('GitObjectID', ({ pull }: PullSeen) => pull.headSha),
    headRepository: plain('Repository', ({ call, pull }: PullSeen) => {
      const repository = call.world.repositories.get((pull.headRepository ?? '').toLowerCase());
      return repository === undefined ? null : { call, repository };
    }),
    changedFiles: plain('Int', ({ repository, pull }: PullSeen) => changesOfPull(repository, pull).length),
    commits: {
      type: 'PullRequestCommitConnection',
      given: PAGED,
      find: (seen: PullSeen, given) => {
        const all = commitsOfPull(seen.repository, seen.pull).slice(0, LISTED_COMMITS);
        return connect(
          'commits',
          all.map(({ sha }) => commitSeen(seen, sha)),
          given,
        );
      },
    },
    files: {
      type: 'PullRequestChangedFileConnection',
      given: PAGED,
      find: ({ repository, pull }: PullSeen, given) =>
        connect('files', changesOfPull(repository, pull).slice(0, LISTED_FILES), given),
    },
    reviews: {
      type: 'PullRequestReviewConnection',
      given: PAGED,
      find: (seen: PullSeen, given) => {
        const { viewer } = seen.call;
        // A review that was not submitted is shown to its author only.
        const own = viewer.kind === 'person' ? viewer.login.toLowerCase() : null;
        const all = seen.pull.reviews.filter(({ state, login }) => state !== 'PENDING' || login?.toLowerCase() === own);
        return connect(
          'reviews',
          all.map((review) => ({ ...seen, review })),
          given,
        );
      },
    },
  },
  PullRequestConnection: connectionOf('PullRequest'),
  PullRequestReview: {
    fullDatabaseId: plain('BigInt', ({ review }: ReviewSeen) => String(review.id)),
    author: plain('Actor', ({ call, review }: ReviewSeen) => actorOf(call.world, review.login)),
    state: plain('PullRequestReviewState', ({ review }: ReviewSeen) => review.state),
    body: plain('String', ({ review }: ReviewSeen) => review.body),
    commit: plain('Commit', (seen: ReviewSeen) => commitSeen(seen, seen.review.commitId)),
    submittedAt: plain('DateTime', ({ review }: ReviewSeen) => review.submittedAt),
  },
  PullRequestReviewConnection: connectionOf('PullRequestReview'),
  PullRequestCommit: { commit: plain('Commit', (seen: CommitSeen) => seen) },
  PullRequestCommitConnection: connectionOf('PullRequestCommit'),
  PullRequestChangedFile: {
    path: plain('String', ({ path }: FileChange) => path),
    changeType: plain('PatchStatus', ({ status }: FileChange) => CHANGES[status]),
  },
  PullRequestChangedFileConnection: connectionOf('PullRequestChangedFile'),
};
