/**
 * One plain file in a commit, many in one query: believed where the answer is about that commit and that path and the bytes hash to git's own
 * name for them. That a file is absent, or is no plain one, is never taken from here: whoever asks reads the tree then.
 */
import type { Api } from '../api/api.ts';
import { integer, nullable, object, sha, text } from '../api/shapes.ts';
import { nameOf } from '../trees/blobs.ts';

/** What is asked of a file; its path is given beside the query. */
export const WANTED_FILE = 'mode path object { ... on Blob { oid text } }';

const ENTRY = object({ mode: integer, path: text, object: object({ oid: sha, text: nullable(text) }) });
const IN_COMMIT = object({ oid: sha, file: ENTRY });

const PLAIN = 0o100644;
const BYTES = 10_000;

/** The bytes of an entry of a tree; null where it is no plain file of this path, or its text is not what its name says. */
export function bytesOf(value: unknown, path: string): Uint8Array | null {
  const fit = ENTRY(value);
  if (!fit.ok || fit.value.mode !== PLAIN || fit.value.path !== path) return null;
  const { oid, text: content } = fit.value.object;
  if (content === null) return null;
  const bytes = Buffer.from(content, 'utf8');
  return nameOf(bytes) === oid ? new Uint8Array(bytes) : null;
}

const keyOf = (repository: string, commit: string, path: string): string => `file ${repository} ${commit} ${path}`;

/** What was read on the way, or not told there, is not asked for again. */
export function keepFile(api: Api, repository: string, commit: string, path: string, bytes: Uint8Array | null): void {
  void api.once(keyOf(repository, commit, path), async () => bytes);
}

/** @returns null where it is not told, which is never "it is not there" */
export function tellFile(api: Api, repository: string, commit: string, path: string): Promise<Uint8Array | null> {
  return api.once(keyOf(repository, commit, path), async () => {
    if (!/^[0-9a-f]{40}$/u.test(commit)) return null;
    const answer = await api.ask<Uint8Array | null>({
      repository,
      family: 'histories',
      field: `object(oid: "${commit}") { ... on Commit { oid file(path: $path) { ${WANTED_FILE} } } }`,
      given: { path },
      believe: (value) => {
        const fit = IN_COMMIT(value);
        return fit.ok && fit.value.oid === commit ? bytesOf((value as { file: unknown }).file, path) : null;
      },
      bytes: BYTES,
      isManyByRest: true,
      instead: async () => ({ kind: 'known', value: null }),
    });
    return answer.kind === 'known' ? answer.value : null;
  });
}
