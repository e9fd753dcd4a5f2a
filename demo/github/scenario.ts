/**
 * What a scenario may do to the embedded GitHub, by repository name: everything that people do in a browser or with
 * git. Each action stamps what it makes with the server's clock, or with the `at` that it is given.
 */
import { addAccount } from './accounts.ts';
import { addDeploymentStatus, type DeployOptions, deploy } from './actions/deploying.ts';
import { closeIssue, editIssue, type IssueOptions, openIssue } from './actions/issues.ts';
import {
  enqueue,
  landGroup,
  type MergeGroup,
  type MergeOptions,
  mergePullRequest,
  updateBranch,
} from './actions/merging.ts';
import {
  closePullRequest,
  comment,
  type OpenOptions,
  openPullRequest,
  readPull,
  reopenPullRequest,
  retarget,
  setDraft,
} from './actions/pull-requests.ts';
import { deleteBranch, forcePush, type PushOptions, push, tag } from './actions/pushing.ts';
import { resolveCommit } from './actions/references.ts';
import { dismissReview, editReview, type ReviewOptions, review } from './actions/reviewing.ts';
import { approveRun, endRun, type RunOptions, rerun, startRun } from './actions/running.ts';
import type {
  Account,
  Comment,
  Deployment,
  DeploymentStatus,
  Issue,
  PullRequest,
  Repository,
  Review,
  Role,
  WorkflowRun,
  World,
} from './model.ts';
import { addEnvironment, addRepository, addTeam, type EnvironmentSeed, type RepositorySeed } from './seed.ts';

type By = { readonly by: string; readonly at?: string };

export type Scenario = {
  /** A repository's state; throws for a name that the seed does not have. */
  repository(name: string): Repository;
  /** The commit of a branch, tag or hash. */
  commit(repository: string, ref: string): string;
  push(repository: string, branch: string, options: PushOptions): string;
  forcePush(repository: string, branch: string, options: Parameters<typeof forcePush>[3]): string;
  deleteBranch(repository: string, branch: string, options: { actor: string; at?: string }): void;
  tag(repository: string, name: string, target: string, options?: { at?: string }): string;
  openPullRequest(repository: string, options: OpenOptions): PullRequest;
  pull(repository: string, number: number): PullRequest;
  retarget(repository: string, number: number, base: string, options: By): void;
  setDraft(repository: string, number: number, isDraft: boolean, options: By): void;
  closePullRequest(repository: string, number: number, options: By): void;
  reopenPullRequest(repository: string, number: number, options: By): void;
  /** An issue with labels, which `by` set as well unless `labelledBy` says otherwise. */
  openIssue(repository: string, options: IssueOptions): Issue;
  editIssue(repository: string, number: number, changes: Parameters<typeof editIssue>[2]): void;
  closeIssue(repository: string, number: number, given?: { readonly by?: string; readonly at?: string }): void;
  comment(repository: string, number: number, options: Parameters<typeof comment>[3]): Comment;
  review(repository: string, number: number, login: string, options?: ReviewOptions): Review;
  editReview(repository: string, number: number, id: number, options: { body: string; at?: string }): Review;
  dismissReview(repository: string, number: number, id: number, options: By & { message?: string }): Review;
  mergePullRequest(repository: string, number: number, options: MergeOptions): string;
  updateBranch(repository: string, number: number, options: Parameters<typeof updateBranch>[3]): string;
  enqueue(repository: string, numbers: readonly number[], options: MergeOptions): MergeGroup;
  landGroup(repository: string, group: MergeGroup, options?: { by?: string; at?: string }): string;
  deploy(repository: string, options: DeployOptions): Deployment;
  addDeploymentStatus(
    repository: string,
    deployment: Deployment,
    given: Parameters<typeof addDeploymentStatus>[3],
  ): DeploymentStatus;
  startRun(repository: string, options: RunOptions): WorkflowRun;
  rerun(repository: string, id: number, options: { actor: string; at?: string }): WorkflowRun;
  endRun(repository: string, id: number, jobs: Parameters<typeof endRun>[3], at?: string): void;
  approveRun(repository: string, id: number, answer: Parameters<typeof approveRun>[3]): void;
  addUser(login: string, given?: Parameters<typeof addAccount>[2]): Account;
  addRepository(name: string, given: RepositorySeed): Repository;
  addEnvironment(repository: string, name: string, given?: EnvironmentSeed): void;
  setTeam(
    organization: string,
    slug: string,
    members: Readonly<Record<string, 'member' | 'maintainer' | 'pending'>>,
    id?: number,
  ): void;
  /** Gives somebody a role in a repository, or takes it away for null. */
  setRole(repository: string, login: string, role: Role | null): void;
};

export const bindScenario = (world: World): Scenario => {
  const find = (name: string): Repository => {
    const repository = world.repositories.get(name.toLowerCase());
    if (repository === undefined) throw new Error(`there is no repository ${name}; name it in the seed`);
    return repository;
  };
  return {
    repository: find,
    commit: (name, ref) => {
      const sha = resolveCommit(find(name), ref);
      if (sha === null) throw new Error(`${name} has no ${ref}`);
      return sha;
    },
    push: (name, branch, options) => push(world, find(name), branch, options),
    forcePush: (name, branch, options) => forcePush(world, find(name), branch, options),
    deleteBranch: (name, branch, options) => deleteBranch(world, find(name), branch, options),
    tag: (name, label, target, options) => tag(world, find(name), label, target, options),
    openPullRequest: (name, options) => openPullRequest(world, find(name), options),
    pull: (name, number) => readPull(find(name), number),
    retarget: (name, number, base, options) => retarget(world, find(name), number, base, options),
    setDraft: (name, number, isDraft, options) => setDraft(world, find(name), number, isDraft, options),
    closePullRequest: (name, number, options) => closePullRequest(world, find(name), number, options),
    reopenPullRequest: (name, number, options) => reopenPullRequest(world, find(name), number, options),
    openIssue: (name, options) => openIssue(world, find(name), options),
    editIssue: (name, number, changes) => editIssue(find(name), number, changes),
    closeIssue: (name, number, given) => closeIssue(world, find(name), number, given),
    comment: (name, number, options) => comment(world, find(name), number, options),
    review: (name, number, login, options) => review(world, find(name), number, login, options),
    editReview: (name, number, id, options) => editReview(world, find(name), number, id, options),
    dismissReview: (name, number, id, options) => dismissReview(world, find(name), number, id, options),
    mergePullRequest: (name, number, options) => mergePullRequest(world, find(name), number, options),
    updateBranch: (name, number, options) => updateBranch(world, find(name), number, options),
    enqueue: (name, numbers, options) => enqueue(world, find(name), numbers, options),
    landGroup: (name, group, options) => landGroup(world, find(name), group, options),
    deploy: (name, options) => deploy(world, find(name), options),
    addDeploymentStatus: (name, deployment, given) => addDeploymentStatus(world, find(name), deployment, given),
    startRun: (name, options) => startRun(world, find(name), options),
    rerun: (name, id, options) => rerun(world, find(name), id, options),
    endRun: (name, id, jobs, at) => endRun(world, find(name), id, jobs, at),
    approveRun: (name, id, answer) => approveRun(world, find(name), id, answer),
    addUser: (login, given) => addAccount(world, login, given),
    addRepository: (name, given) => addRepository(world, name, given),
    addEnvironment: (name, environment, given) => addEnvironment(world, find(name), environment, given ?? {}),
    setTeam: (organization, slug, members, id) => addTeam(world, organization, slug, members, id),
    setRole: (name, login, role) => {
      if (role === null) find(name).roles.delete(login.toLowerCase());
      else find(name).roles.set(login.toLowerCase(), { login: addAccount(world, login).login, role });
    },
  };
};
