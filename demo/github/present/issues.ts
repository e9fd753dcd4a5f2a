/** Issues and their labels as GitHub writes them. */
import type { Issue, Repository, World } from '../model.ts';
import { associationOf, type Json, nodeId, presentLogin } from './accounts.ts';
import { apiOf, pageOf } from './repository.ts';

const COLOUR = 'b60205';

/** When something was last done to it. */
export const touchedAt = ({ createdAt, labels, closed }: Issue): string =>
  [createdAt, ...labels.map(({ at }) => at), ...(closed === null ? [] : [closed.at])].sort().at(-1) ?? createdAt;

export const presentIssue = (world: World, repository: Repository, issue: Issue): Json => {
  const api = `${apiOf(world, repository)}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url: api,
    repository_url: apiOf(world, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: `${pageOf(world, repository)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: presentLogin(world, issue.login),
    labels: issue.labels.map((label) => ({
      id: label.id,
      node_id: nodeId('LA', label.id),
      url: `${apiOf(world, repository)}/labels/${label.name}`,
      name: label.name,
      description: null,
      color: COLOUR,
      default: false,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.closed?.at ?? null,
    created_at: issue.createdAt,
    updated_at: touchedAt(issue),
    author_association: associationOf(world, repository, issue.login),
  };
};

export const presentLabelled = (world: World, repository: Repository, label: Issue['labels'][number]): Json => ({
  id: label.id,
  node_id: nodeId('LE', label.id),
  url: `${apiOf(world, repository)}/issues/events/${label.id}`,
  actor: presentLogin(world, label.by),
  event: 'labeled',
  commit_id: null,
  commit_url: null,
  created_at: label.at,
  label: { name: label.name, color: COLOUR },
  performed_via_github_app: null,
});

export const presentClosed = (
  world: World,
  repository: Repository,
  { id, by, at }: NonNullable<Issue['closed']>,
): Json => ({
  id,
  node_id: nodeId('CE', id),
  url: `${apiOf(world, repository)}/issues/events/${id}`,
  actor: presentLogin(world, by),
  event: 'closed',
  commit_id: null,
  commit_url: null,
  created_at: at,
  state_reason: null,
  performed_via_github_app: null,
});
