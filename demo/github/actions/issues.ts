/** Issues: opened with labels, and closed. They count with the pull requests of their repository. */
import type { Issue, Repository, World } from '../model.ts';
import { happen } from './moment.ts';

export type IssueOptions = {
  readonly by: string;
  readonly labelledBy?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly at?: string;
};

export const openIssue = (world: World, repository: Repository, options: IssueOptions): Issue => {
  const at = happen(world, options.at);
  const by = options.labelledBy ?? options.by;
  const issue: Issue = {
    id: world.nextId('pull'),
    number: repository.pulls.length + repository.issues.length + 1,
    login: options.by,
    title: options.title ?? 'Stop',
    body: options.body ?? null,
    state: 'open',
    createdAt: at,
    closed: null,
    labels: (options.labels ?? []).map((name) => ({ id: world.nextId('event'), name, by, at })),
  };
  repository.issues.push(issue);
  return issue;
};

export const editIssue = (
  repository: Repository,
  number: number,
  changes: { readonly title?: string; readonly body?: string },
): void => {
  const issue = repository.issues.find((one) => one.number === number);
  if (issue === undefined) throw new Error(`there is no issue ${number}`);
  Object.assign(issue, changes);
};

export const closeIssue = (
  world: World,
  repository: Repository,
  number: number,
  given: { readonly by?: string; readonly at?: string } = {},
): void => {
  const issue = repository.issues.find((one) => one.number === number);
  if (issue === undefined) throw new Error(`there is no issue ${number}`);
  const at = happen(world, given.at);
  Object.assign(issue, { state: 'closed', closed: { id: world.nextId('event'), by: given.by ?? issue.login, at } });
};
