/**
 * Files of a commit: absent is only what the whole tree does not list. Plain files only; a symbolic link, a submodule or an
 * executable is never read in place of one.
 */
import { createHash } from 'node:crypto';
import { foldCase } from '../../domain/text/names.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { flag, integer, list, nullable, object, oneOf, sha, text } from '../api/shapes.ts';
import { findBrokenFolder, type TreeEntry } from './tree-hash.ts';

export type Tree = { readonly commit: string; readonly entries: ReadonlyMap<string, TreeEntry> };

const PLAIN = '100644';

const MOST_BYTES = 1_048_576 + 1;

const TREE = object({
  sha,
  truncated: flag,
  tree: list(object({ path: text, mode: text, type: text, sha, size: nullable(integer) })),
});

const BLOB = object({ sha, encoding: oneOf('base64', 'utf-8'), content: text });

export async function readTree(api: Api, repository: string, commit: string): Promise<Answer<Tree>> {
  const asked = { ...inRepository(repository), tree_sha: commit, recursive: '1' };
  const answer = await api.get(api.rest.git.getTree, asked, TREE);
  if (answer.kind === 'unavailable') return answer;
  if (answer.value.truncated)
    return {
      kind: 'unavailable',
      because: `the tree of ${repository} at ${commit.slice(0, 7)} is too large for GitHub to list whole, so nothing in it can be called absent`,
      cause: 'beyond-limit',
    };
  const broken = findBrokenFolder(answer.value.sha, commit, answer.value.tree);
  if (broken !== null)
    return {
      kind: 'unavailable',
      because: `the listing of ${repository} at ${commit.slice(0, 7)} is not whole: what it says of ${broken === '' ? 'the top folder' : broken} is not what git's name for it says`,
    };
  const entries = new Map<string, TreeEntry>();
  for (const entry of answer.value.tree) entries.set(entry.path, entry);
  return { kind: 'known', value: { commit, entries } };
}

/** One file's bytes; null where the tree does not list it. */
export async function readFileAt(
  api: Api,
  repository: string,
  tree: Tree,
  path: string,
): Promise<Answer<TextFile | null>> {
  const entry = tree.entries.get(path);
  if (entry === undefined) return { kind: 'known', value: null };
  const trouble = troubleWith(entry);
  if (trouble !== null) return { kind: 'unavailable', because: `${path} ${trouble}` };
  const bytes = await readBlob(api, repository, entry.sha);
  return bytes.kind === 'unavailable'
    ? bytes
    : { kind: 'known', value: { path, bytes: bytes.value, ref: tree.commit } };
}

/** Why an entry is no file to be read; null when it is one. */
export function troubleWith(entry: TreeEntry): string | null {
  if (entry.type !== 'blob' || entry.mode !== PLAIN) {
    const kinds: Readonly<Record<string, string>> = {
      '120000': 'is a symbolic link',
      '100755': 'is executable',
      '160000': 'is a submodule',
      '040000': 'is a folder',
    };
    return `${kinds[entry.mode] ?? `has the mode ${entry.mode}`}, not a plain file`;
  }
  if ((entry.size ?? 0) > MOST_BYTES) return `is ${entry.size} bytes large; the most is 1 MiB`;
  return null;
}

export async function readBlob(api: Api, repository: string, blob: string): Promise<Answer<Uint8Array>> {
  const asked = { ...inRepository(repository), file_sha: blob };
  const answer = await api.get(api.rest.git.getBlob, asked, BLOB);
  if (answer.kind === 'unavailable') return answer;
  const bytes = Buffer.from(answer.value.content, answer.value.encoding === 'base64' ? 'base64' : 'utf8');
  // Git's own name for the content: what was cut short on the way has another.
  const own = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (own !== blob)
    return {
      kind: 'unavailable',
      because: `${api.nameOf(api.rest.git.getBlob, asked)}: the content does not have the SHA that was asked for`,
    };
  return { kind: 'known', value: new Uint8Array(bytes) };
}

/** Paths that differ only in case from another: on some machines they are one file. */
export function caseTwins(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const twins = new Set<string>();
  for (const path of paths) {
    const other = seen.get(foldCase(path));
    if (other === undefined) seen.set(foldCase(path), path);
    else twins.add(path).add(other);
  }
  return [...twins];
}
