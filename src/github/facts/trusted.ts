/**
 * Where governance files and records come from: the default branch, or what the inputs name and may rule. A name that another repository
 * took over is found by its id.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { resolveBranch, resolveRef } from '../trees/refs.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import { askEarly } from './ask-early.ts';
import { askDeploymentEarly } from './deployment-early.ts';
import { proveGroup } from './event-proof.ts';
import { RULES_AHEAD } from './governance-files.ts';
import { readGroup } from './merge-group.ts';
import { type PullRead, readListedPull, readPullRequest } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';
import { findPlace, type Place, REPOSITORY, type Repository, resolveRuling } from './ruling-refs.ts';

/** Folders that are looked into next where the policy is the usual one. */
const AHEAD = [...RULES_AHEAD, 'changes'];

export type Located = { readonly repository: string; readonly tree: Tree };
export type Trusted = {
  readonly governance: Promise<Answer<Located>>;
  readonly repository: Promise<Answer<Repository>>;
  readonly pulls: Promise<Answer<readonly PullRead[]>>;
};

/**
 * The trusted commit: the head of the default branch, or what the inputs name. Never a pull request's own base, which may be stale, or
 * somebody's branch with rules of its own; and never what the pull request itself holds.
 */
export function resolveTrusted(api: Api, request: GitHubRequest): Trusted {
  const { event, stage } = request;
  const repository = api.get(api.rest.repos.get, inRepository(request.repository), REPOSITORY);
  const pulls =
    stage === 'review' || event.pullRequest !== null
      ? readReviewed(api, request)
      : Promise.resolve<Answer<readonly PullRead[]>>({ kind: 'known', value: [] });
  askEarly(api, request);
  if (stage === 'deploy') void askDeploymentEarly(api, request, repository);
  const governance = (async (): Promise<Answer<Located>> => {
    const own = await repository;
    if (own.kind === 'unavailable') return own;
    if (request.repositoryId !== null && own.value.id !== request.repositoryId)
      return {
        kind: 'unavailable',
        reason: 'identity-mismatch',
        because: `${request.repository} has the id ${own.value.id} on GitHub, and this run belongs to ${request.repositoryId}: the name was taken over by another repository`,
      };
    const place = await findPlace(api, request, request.policyRepository, own.value);
    if (place.kind === 'unavailable') return place;
    const commit = await commitOf(place.value);
    if (commit.kind === 'unavailable') return commit;
    const where = place.value.repository;
    const tree = await readTree(api, where, commit.value, AHEAD);
    return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository: where, tree: tree.value } };
  })();
  return { governance, repository, pulls };

  async function commitOf(place: Place): Promise<Answer<string>> {
    if (place.isOwn && request.policyRef === null) return resolveBranch(api, place.repository, place.defaultBranch);
    const judged = await pulls;
    if (judged.kind === 'unavailable') return judged;
    const ofFork = judged.value.find(({ headRepositoryId }) => !place.isOwn && headRepositoryId === place.id);
    if (ofFork !== undefined)
      return {
        kind: 'unavailable',
        reason: 'input-invalid',
        because: `The input policy-repository (${place.repository}) is where pull request #${ofFork.fact.number} comes from; a change is never judged by its own rules`,
      };
    return request.policyRef === null
      ? resolveBranch(api, place.repository, place.defaultBranch)
      : resolveRuling(api, place, 'policy-ref', request.policyRef, judged.value);
  }
}

/** The pull requests under review: the event's own, or all of a merge group. */
async function readReviewed(api: Api, request: GitHubRequest): Promise<Answer<readonly PullRead[]>> {
  const { event, repository } = request;
  if (event.pullRequest !== null) {
    const read = await (event.isFromGitHub === true
      ? readListedPull(api, repository, event.pullRequest, event)
      : readPullRequest(api, repository, event.pullRequest));
    return read.kind === 'unavailable' ? read : { kind: 'known', value: [read.value] };
  }
  if (event.name !== 'merge_group' || event.sha === null || event.baseSha === null)
    return { kind: 'unavailable', because: 'the event names no pull request' };
  const proved = await proveGroup(api, request, async () => {
    const own = await api.get(api.rest.repos.get, inRepository(repository), REPOSITORY);
    return own.kind === 'unavailable' ? own : { kind: 'known', value: own.value.default_branch };
  });
  if (proved.kind === 'unavailable') return proved;
  const group = await readGroup(api, repository, proved.value.base, proved.value.head);
  return group.kind === 'unavailable' ? group : { kind: 'known', value: group.value.pulls };
}

/** Where records come from: at review the head of the pull request, at deploy the trusted ref, or what the inputs name. */
export async function locateRecords(
  api: Api,
  request: GitHubRequest,
  governance: Located,
  trusted: Trusted,
): Promise<Answer<Located>> {
  if (request.recordsRepository !== null || request.recordsRef !== null) {
    const own = await trusted.repository;
    if (own.kind === 'unavailable') return own;
    const place = await findPlace(api, request, request.recordsRepository, own.value);
    if (place.kind === 'unavailable') return place;
    const { repository, defaultBranch } = place.value;
    const commit = await commitOf(place.value);
    if (commit.kind === 'unavailable') return commit;
    const tree = await readTree(api, repository, commit.value, AHEAD);
    return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository, tree: tree.value } };

    function commitOf(where: Place): Promise<Answer<string>> {
      if (request.recordsRef === null) return resolveBranch(api, repository, defaultBranch);
      // At review the records are those of the head in any case: only what goes out needs records that were let in.
      return request.stage === 'deploy'
        ? resolveRuling(api, where, 'records-ref', request.recordsRef, [])
        : resolveRef(api, repository, request.recordsRef);
    }
  }
  if (request.stage === 'review') {
    const pulls = await trusted.pulls;
    if (pulls.kind === 'unavailable') return pulls;
    const [pull] = pulls.value;
    const head = request.event.name === 'merge_group' ? request.event.sha : (pull?.fact.head.sha ?? null);
    if (head === null) return { kind: 'unavailable', because: 'no pull request is known' };
    // The commits of a fork's pull request can be read in the base repository.
    const tree = await readTree(api, request.repository, head, AHEAD);
    return tree.kind === 'unavailable'
      ? tree
      : { kind: 'known', value: { repository: request.repository, tree: tree.value } };
  }
  if (governance.repository === request.repository && request.policyRef === null)
    return { kind: 'known', value: governance };
  const own = await trusted.repository;
  if (own.kind === 'unavailable') return own;
  const commit = await resolveBranch(api, request.repository, own.value.default_branch);
  if (commit.kind === 'unavailable') return commit;
  const tree = await readTree(api, request.repository, commit.value, AHEAD);
  return tree.kind === 'unavailable'
    ? tree
    : { kind: 'known', value: { repository: request.repository, tree: tree.value } };
}
