/**
 * Which commits may rule: of the repository that is judged, only what was let in, that is what its default branch or a protected branch
 * holds. A ref that an input names may come from the event, and anybody who can push may push a branch with rules of their own.
 */

import { isUnavailable } from '../../domain/terms/unread.ts';
import { isSameName } from '../../domain/text/names.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, integer, list, object, text } from '../api/shapes.ts';
import { isBelow, readReachable } from '../trees/reachable.ts';
import { resolveBranch, resolveRef } from '../trees/refs.ts';
import type { PullRead } from './pull-request.ts';
import type { GitHubRequest } from './request.ts';

export const REPOSITORY = object({ id: integer, full_name: text, default_branch: text });
export type Repository = { readonly id: number; readonly full_name: string; readonly default_branch: string };

const PROTECTION = object({ name: text, protected: flag });
const RULES = list(object({ type: text }));

type Input = 'policy-ref' | 'records-ref';
const WHY: Readonly<Record<Input, string>> = {
  'policy-ref': 'a change is never judged by its own rules',
  'records-ref': 'a record counts only where somebody had to let it in',
};

/** A repository that an input names, or the one that is judged. */
export type Place = {
  /** Under the one name that is used for it everywhere, however the input spells it. */
  readonly repository: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly isOwn: boolean;
};

/** @param named owner/name in any case; null for the repository that is judged */
export async function findPlace(
  api: Api,
  request: GitHubRequest,
  named: string | null,
  own: Repository,
): Promise<Answer<Place>> {
  const here: Place = { repository: request.repository, id: own.id, defaultBranch: own.default_branch, isOwn: true };
  if (named === null || isSameName(named, request.repository)) return { kind: 'known', value: here };
  const other = await api.get(api.rest.repos.get, inRepository(named), REPOSITORY);
  if (other.kind === 'unavailable') return other;
  // By its id: GitHub answers to a former name as well.
  if (other.value.id === own.id) return { kind: 'known', value: here };
  const { id, default_branch } = other.value;
  return { kind: 'known', value: { repository: named, id, defaultBranch: default_branch, isOwn: false } };
}

/**
 * The commit of a ref that an input names, where it may rule.
 * @param input as the input is called, for the message
 * @param pulls the pull requests that are judged
 */
export async function resolveRuling(
  api: Api,
  place: Place,
  input: Input,
  ref: string,
  pulls: readonly PullRead[],
): Promise<Answer<string>> {
  const short = ref.replace(/^refs\/heads\//, '');
  const ofHead = pulls.find(({ fact, isFork }) => place.isOwn && !isFork && fact.head.ref === short);
  if (ofHead !== undefined && short !== place.defaultBranch)
    return refuse(input, ref, `is the branch of pull request #${ofHead.fact.number}`);
  const commit = await resolveRef(api, place.repository, ref);
  if (commit.kind === 'unavailable') return commit;
  if (!place.isOwn) return /^[0-9a-f]{40}$/.test(ref) ? resolveForeign(api, place, input, commit.value) : commit;
  const tip = await resolveBranch(api, place.repository, place.defaultBranch);
  const isLetIn = await isBelow(api, place.repository, tip, commit.value);
  if (isLetIn.kind === 'unavailable') return isLetIn;
  if (isLetIn.value) return commit;
  for (const { fact } of pulls) {
    if (isUnavailable(fact.commits))
      return {
        kind: 'unavailable',
        because: `whether ${input} is a commit of pull request #${fact.number} is not known: ${fact.commits.unavailable}`,
      };
    if (fact.head.sha === commit.value || fact.commits.some(({ sha }) => sha === commit.value))
      return refuse(input, ref, `is a commit of pull request #${fact.number}`);
  }
  const isProtected = await readProtection(api, place.repository, short, commit.value);
  if (isProtected.kind === 'unavailable') return isProtected;
  if (isProtected.value) return commit;
  return refuse(
    input,
    ref,
    `is neither in the history of ${place.defaultBranch} nor a protected branch of ${place.repository}, so nobody had to let it in`,
  );
}

/** GitHub shows commits of forks under the name of what they were forked from: a bare commit of theirs is nobody's rule. */
async function resolveForeign(
  api: Api,
  { repository, defaultBranch }: Place,
  input: Input,
  commit: string,
): Promise<Answer<string>> {
  const reachable = await readReachable(api, repository, commit, defaultBranch, null);
  if (reachable.kind === 'unavailable') return reachable;
  return reachable.value
    ? { kind: 'known', value: commit }
    : refuse(
        input,
        commit,
        `is neither in the history of ${defaultBranch} of ${repository} nor the head of one of its branches: it may be a commit of a fork. Name the tag or the branch that holds it`,
      );
}

/** Whether this commit is the head of a branch that GitHub protects, in the old way or by a ruleset. */
async function readProtection(api: Api, repository: string, branch: string, commit: string): Promise<Answer<boolean>> {
  const head = await resolveBranch(api, repository, branch);
  if (head.kind === 'unavailable') return head.status === 404 ? { kind: 'known', value: false } : head;
  if (head.value !== commit) return { kind: 'known', value: false };
  const asked = { ...inRepository(repository), branch };
  const [shown, rules] = await Promise.all([
    api.get(api.rest.repos.getBranch, asked, PROTECTION),
    api.get(api.rest.repos.getBranchRules, asked, RULES),
  ]);
  if (shown.kind === 'known' && shown.value.name === branch && shown.value.protected)
    return { kind: 'known', value: true };
  if (rules.kind === 'known' && rules.value.some(({ type }) => type === 'pull_request'))
    return { kind: 'known', value: true };
  for (const answer of [shown, rules]) if (answer.kind === 'unavailable') return answer;
  return { kind: 'known', value: false };
}

function refuse(input: Input, ref: string, because: string): Answer<never> {
  return {
    kind: 'unavailable',
    reason: 'input-invalid',
    because: `The input ${input} (${ref}) ${because}; ${WHY[input]}`,
  };
}
