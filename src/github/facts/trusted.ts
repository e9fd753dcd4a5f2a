/**
 * Where governance files and records come from. The trusted commit is never the head of the pull request that is judged; a name that
 * another repository took over is found by its id.
 */
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { integer, object, text } from '../api/shapes.ts';
import { resolveBranch, resolveRef } from '../trees/refs.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import { askEarly } from './ask-early.ts';
import { proveGroup } from './event-proof.ts';
import { readGroup } from './merge-group.ts';
import { type PullRead, readPullRequest } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';

const REPOSITORY = object({ id: integer, full_name: text, default_branch: text });

export type Located = { readonly repository: string; readonly tree: Tree };
export type Trusted = {
  readonly governance: Promise<Answer<Located>>;
  readonly repository: Promise<
    Answer<{ readonly id: number; readonly full_name: string; readonly default_branch: string }>
  >;
  readonly pulls: Promise<Answer<readonly PullRead[]>>;
};

/**
 * The trusted commit: for a pull request its base as the API says, else the head of the default branch, or what the inputs name.
 * The head of the pull request and its branch are refused.
 */
export function resolveTrusted(api: Api, request: GitHubRequest): Trusted {
  const { event, stage } = request;
  const repository = api.get(`/repos/${request.repository}`, REPOSITORY);
  const pulls =
    stage === 'review' || event.pullRequest !== null
      ? readReviewed(api, request)
      : Promise.resolve<Answer<readonly PullRead[]>>({ kind: 'known', value: [] });
  askEarly(api, request);
  const governance = (async (): Promise<Answer<Located>> => {
    const own = await repository;
    if (own.kind === 'unavailable') return own;
    if (request.repositoryId !== null && own.value.id !== request.repositoryId)
      return {
        kind: 'unavailable',
        reason: 'identity-mismatch',
        because: `${request.repository} has the id ${own.value.id} on GitHub, and this run belongs to ${request.repositoryId}: the name was taken over by another repository`,
      };
    const where = request.policyRepository ?? request.repository;
    const commit = await commitOf();
    if (commit.kind === 'unavailable') return commit;
    const heads = await pulls;
    if (heads.kind === 'unavailable') return heads;
    if (
      where === request.repository &&
      heads.value.some(({ fact }) => fact.head.sha === commit.value && fact.base.sha !== commit.value)
    )
      return {
        kind: 'unavailable',
        reason: 'input-invalid',
        because:
          'The trusted commit is the head of the pull request that is judged; a change is never judged by its own rules',
      };
    const tree = await readTree(api, where, commit.value);
    return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository: where, tree: tree.value } };

    async function commitOf(): Promise<Answer<string>> {
      if (request.policyRef !== null) {
        const heads = await pulls;
        if (heads.kind === 'unavailable') return heads;
        const short = request.policyRef.replace(/^refs\/heads\//, '');
        if (
          where === request.repository &&
          heads.value.some(
            ({ fact, isFork }) => fact.head.sha === request.policyRef || (!isFork && fact.head.ref === short),
          )
        )
          return {
            kind: 'unavailable',
            reason: 'input-invalid',
            because: `The input policy-ref (${request.policyRef}) is the head of the pull request or its branch; a change is never judged by its own rules`,
          };
        return resolveRef(api, where, request.policyRef);
      }
      if (request.policyRepository !== null && request.policyRepository !== request.repository) {
        const other = await api.get(`/repos/${where}`, REPOSITORY);
        return other.kind === 'unavailable' ? other : resolveBranch(api, where, other.value.default_branch);
      }
      if (request.event.pullRequest !== null) {
        const [pull] = await pulls.then((answer) => (answer.kind === 'known' ? answer.value : []));
        if (pull !== undefined) return { kind: 'known', value: pull.fact.base.sha };
        const answer = await pulls;
        return answer.kind === 'unavailable'
          ? answer
          : { kind: 'unavailable', because: 'the pull request was not found' };
      }
      return own.kind === 'known' ? resolveBranch(api, where, own.value.default_branch) : own;
    }
  })();
  return { governance, repository, pulls };
}

/** The pull requests under review: the event's own, or all of a merge group. */
async function readReviewed(api: Api, request: GitHubRequest): Promise<Answer<readonly PullRead[]>> {
  const { event, repository } = request;
  if (event.pullRequest !== null) {
    const read = await readPullRequest(api, repository, event.pullRequest);
    return read.kind === 'unavailable' ? read : { kind: 'known', value: [read.value] };
  }
  if (event.name !== 'merge_group' || event.sha === null || event.baseSha === null)
    return { kind: 'unavailable', because: 'the event names no pull request' };
  const proved = await proveGroup(api, request, async () => {
    const own = await api.get(`/repos/${repository}`, REPOSITORY);
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
  const other = request.recordsRepository;
  if (other !== null || request.recordsRef !== null) {
    const repository = other ?? request.repository;
    let ref = request.recordsRef;
    if (ref === null) {
      const known = await api.get(`/repos/${repository}`, REPOSITORY);
      if (known.kind === 'unavailable') return known;
      ref = `refs/heads/${known.value.default_branch}`;
    }
    const commit = await resolveRef(api, repository, ref);
    if (commit.kind === 'unavailable') return commit;
    const tree = await readTree(api, repository, commit.value);
    return tree.kind === 'unavailable' ? tree : { kind: 'known', value: { repository, tree: tree.value } };
  }
  if (request.stage === 'review') {
    const pulls = await trusted.pulls;
    if (pulls.kind === 'unavailable') return pulls;
    const [pull] = pulls.value;
    const head = request.event.name === 'merge_group' ? request.event.sha : (pull?.fact.head.sha ?? null);
    if (head === null) return { kind: 'unavailable', because: 'no pull request is known' };
    // The commits of a fork's pull request can be read in the base repository.
    const tree = await readTree(api, request.repository, head);
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
  const tree = await readTree(api, request.repository, commit.value);
  return tree.kind === 'unavailable'
    ? tree
    : { kind: 'known', value: { repository: request.repository, tree: tree.value } };
}
