/** Routes that pull requests share with issues: comments and the timeline. */
import { loginOf } from '../access.ts';
import { comment } from '../actions/pull-requests.ts';
import { created, invalid, notFound, ok, type RepositoryCall, type RepositoryRoute, textOf } from '../answer.ts';
import type { Comment, Issue, PullRequest } from '../model.ts';
import { answerPage } from '../paging.ts';
import { presentClosed, presentIssue, presentLabelled, touchedAt } from '../present/issues.ts';
import { presentComment, presentTimelineItem } from '../present/pulls.ts';

/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;

const read = { permissions: { issues: 'read', 'pull-requests': 'read' } } as const;
const write = { permissions: { issues: 'write', 'pull-requests': 'write' }, role: 'read' } as const;

const pullOf = (call: RepositoryCall): PullRequest => {
  const pull = call.repository.pulls.find((candidate) => String(candidate.number) === call.param('number'));
  if (pull === undefined) throw notFound();
  return pull;
};

/** Issues are commented on as pull requests are. */
const numberOf = (call: RepositoryCall): number => {
  const issue = call.repository.issues.find((one) => String(one.number) === call.param('number'));
  return issue?.number ?? pullOf(call).number;
};

const commentOf = (call: RepositoryCall): Comment => {
  const found = call.repository.comments.find((candidate) => String(candidate.id) === call.param('comment'));
  if (found === undefined) throw notFound();
  return found;
};

const commentText = (call: RepositoryCall): string => {
  const text = textOf(call.body, 'body');
  if (text === null || text.trim() === '')
    throw invalid('IssueComment', 'body', 'body cannot be blank', 'missing_field');
  if (Array.from(text).length > LONGEST_COMMENT) {
    throw invalid(
      'IssueComment',
      'data',
      `Body is too long (maximum is ${LONGEST_COMMENT} characters)`,
      'unprocessable',
    );
  }
  return text;
};

/** A list by state and labels; pull requests, which GitHub lists here too, have no labels here. */
const listIssues = (call: RepositoryCall): readonly Issue[] => {
  const state = call.query.get('state') ?? 'open';
  const labels = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '');
  return call.repository.issues
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => Date.parse(touchedAt(issue)) >= Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z'))
    .filter((issue) =>
      labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())),
    )
    .reverse();
};

export const ISSUE_ROUTES: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues',
    need: { permissions: { issues: 'read' } },
    answerFor: (call) =>
      answerPage(call, listIssues(call), (issue) => presentIssue(call.world, call.repository, issue)),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{number}/timeline',
    need: read,
    answerFor: (call) => {
      const issue = call.repository.issues.find((one) => String(one.number) === call.param('number'));
      if (issue !== undefined) {
        const set = issue.labels.map((label) => presentLabelled(call.world, call.repository, label));
        const ended = issue.closed === null ? [] : [presentClosed(call.world, call.repository, issue.closed)];
        return answerPage(call, [...set, ...ended], (one) => one);
      }
      const pull = pullOf(call);
      const shown = pull.timeline
        .map((item) => presentTimelineItem(call.world, call.repository, pull, item))
        .filter((item) => item !== null);
      return answerPage(call, shown, (item) => item);
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{number}/comments',
    need: read,
    answerFor: (call) => {
      const number = numberOf(call);
      const comments = call.repository.comments.filter((candidate) => candidate.number === number);
      return answerPage(call, comments, (entry) => presentComment(call.world, call.repository, entry));
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{number}/comments',
    need: write,
    answerFor: (call) => {
      const { world, repository, viewer } = call;
      const made = comment(world, repository, numberOf(call), {
        by: loginOf(viewer),
        body: commentText(call),
        viaApp: viewer.kind === 'app',
        at: world.clock.now(),
      });
      return created(presentComment(world, repository, made));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/comments/{comment}',
    need: read,
    answerFor: (call) => ok(presentComment(call.world, call.repository, commentOf(call))),
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/issues/comments/{comment}',
    need: write,
    answerFor: (call) => {
      const changed = Object.assign(commentOf(call), { body: commentText(call), updatedAt: call.world.clock.now() });
      return ok(presentComment(call.world, call.repository, changed));
    },
  },
  {
    method: 'DELETE',
    template: '/repos/{owner}/{repo}/issues/comments/{comment}',
    need: write,
    answerFor: (call) => {
      call.repository.comments.splice(call.repository.comments.indexOf(commentOf(call)), 1);
      return { status: 204 };
    },
  },
];
