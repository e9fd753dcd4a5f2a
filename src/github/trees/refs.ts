/**
 * From a name to a commit. A branch and a tag may share a short name, and GitHub's commit route would pick one of them: names are
 * resolved by their full form only, and one that could mean two things is refused.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, sha, text } from '../api/shapes.ts';

const REF = object({ ref: text, object: object({ sha, type: text }) });
const TAG = object({ object: object({ sha, type: text }) });
/** A tag may point to a tag; nobody nests them deeper than this. */
const MOST_TAGS = 3;

type Options = { readonly fresh?: boolean };

/** The head of a branch. */
export function resolveBranch(
  api: Api,
  repository: string,
  branch: string,
  options: Options = {},
): Promise<Answer<string>> {
  return resolveFull(api, repository, `heads/${branch}`, options);
}

/** A branch, a tag (short or as `refs/…`) or a full commit SHA. */
export async function resolveRef(
  api: Api,
  repository: string,
  ref: string,
  options: Options = {},
): Promise<Answer<string>> {
  if (/^[0-9a-f]{40}$/.test(ref)) return { kind: 'known', value: ref };
  if (/^refs\/(?:heads|tags)\/./.test(ref)) return resolveFull(api, repository, ref.slice('refs/'.length), options);
  const [branch, tag] = await Promise.all([
    resolveFull(api, repository, `heads/${ref}`, options),
    resolveFull(api, repository, `tags/${ref}`, options),
  ]);
  for (const answer of [branch, tag]) if (answer.kind === 'unavailable' && answer.status !== 404) return answer;
  if (branch.kind === 'known' && tag.kind === 'known' && branch.value !== tag.value)
    return {
      kind: 'unavailable',
      reason: 'input-invalid',
      because: `${ref} is a branch and a tag of ${repository}; write refs/heads/${ref} or refs/tags/${ref}`,
    };
  return branch.kind === 'known' ? branch : tag;
}

async function resolveFull(api: Api, repository: string, name: string, options: Options): Promise<Answer<string>> {
  const asked = { ...inRepository(repository), ref: name };
  const answer = await api.get(api.rest.git.getRef, asked, REF, options);
  if (answer.kind === 'unavailable') return answer;
  // An older form of this route answered for names that only begin alike.
  if (answer.value.ref !== `refs/${name}`)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.git.getRef, asked)}: the answer is about ${answer.value.ref.slice(0, 100)}`,
    };
  let { sha: found, type } = answer.value.object;
  for (let depth = 0; type === 'tag' && depth < MOST_TAGS; depth += 1) {
    const tag = await api.get(api.rest.git.getTag, { ...inRepository(repository), tag_sha: found }, TAG);
    if (tag.kind === 'unavailable') return tag;
    ({ sha: found, type } = tag.value.object);
  }
  if (type !== 'commit') return { kind: 'unavailable', because: `refs/${name} of ${repository} points to no commit` };
  return { kind: 'known', value: found };
}
