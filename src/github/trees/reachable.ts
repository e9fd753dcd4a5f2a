/** Is a commit on a branch or a tag of this repository? A commit of a fork can be named in the API of its parent. */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, oneOf, sha, text } from '../api/shapes.ts';
import { resolveBranch, resolveRef } from './refs.ts';

const COMPARISON = object({ status: oneOf('ahead', 'behind', 'identical', 'diverged') });
const BRANCH = object({ name: text, commit: object({ sha }) });

/** Whether a commit is another one or in its history. By commit and not by name: a tag may be called as the branch is. */
export async function isBelow(
  api: Api,
  repository: string,
  tip: Answer<string>,
  commit: string,
): Promise<Answer<boolean>> {
  if (tip.kind === 'unavailable') return tip;
  if (tip.value === commit) return { kind: 'known', value: true };
  const answer = await api.get(
    api.rest.repos.compareCommitsWithBasehead,
    { ...inRepository(repository), basehead: `${tip.value}...${commit}`, per_page: 1 },
    COMPARISON,
  );
  if (answer.kind === 'unavailable') return answer;
  return { kind: 'known', value: answer.value.status === 'identical' || answer.value.status === 'behind' };
}

/**
 * @param ref the branch or tag that is deployed, by its full name, or the short one of a deployment; null where the event has none
 * @param options `fresh` asks again for that ref and for the branches; the default branch is as it was last asked for
 */
export async function readReachable(
  api: Api,
  repository: string,
  commit: string,
  defaultBranch: string,
  ref: string | null,
  options: { readonly fresh?: boolean } = {},
): Promise<Answer<boolean>> {
  const first = await isBelow(api, repository, await resolveBranch(api, repository, defaultBranch), commit);
  if (first.kind === 'unavailable' || first.value) return first;
  for (const full of fullNames(ref)) {
    if (full === `refs/heads/${defaultBranch}`) continue;
    const tip = await resolveRef(api, repository, full, options);
    // The ref of an event may be gone by now; that proves nothing either way.
    if (tip.kind === 'known' || tip.status !== 404) {
      const second = await isBelow(api, repository, tip, commit);
      if (second.kind === 'unavailable' || second.value) return second;
    }
  }
  const branches = await api.list(
    api.rest.repos.listBranches,
    inRepository(repository),
    BRANCH,
    ({ name }) => name,
    options,
  );
  if (branches.kind === 'unavailable') return branches;
  return { kind: 'known', value: branches.value.some((branch) => branch.commit.sha === commit) };
}

/** A deployment names its ref as it was asked for: short, or a commit, which is no name. */
function fullNames(ref: string | null): readonly string[] {
  if (ref === null || ref === '' || /^[0-9a-f]{40}$/.test(ref)) return [];
  if (ref.startsWith('refs/')) return /^refs\/(?:heads|tags)\//.test(ref) ? [ref] : [];
  return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
