/**
 * All files of a commit in one list, which is how most repositories are read: one request. Each folder of it is held against its own
 * name, and kept by that; where GitHub cuts the list, what proves itself is kept, and the rest is asked for folder by folder.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { type Folders, LISTED } from './folders.ts';
import { type Folder, type FolderEntry, folderOf, isWhole, nameIn, nameOfFolder, type TreeEntry } from './tree-hash.ts';

/** @returns the top folder, with all below it among the folders that are known; null where GitHub cut the list */
export async function readWhole(
  api: Api,
  repository: string,
  commit: string,
  { known }: Folders,
): Promise<Answer<Folder> | null> {
  const asked = { ...inRepository(repository), tree_sha: commit, recursive: '1' };
  const answer = await api.get(api.rest.git.getTree, asked, LISTED, { isKept: false });
  if (answer.kind === 'unavailable') return answer;
  const { sha, truncated, tree } = answer.value;
  const folders = partsOf(tree);
  if (truncated) {
    for (const [name, entries] of folders.named) if (nameOfFolder(entries) === name) known.set(name, folderOf(entries));
    return null;
  }
  let broken = folders.lost;
  for (const [name, entries] of folders.named) {
    if (broken !== null) break;
    // What another commit has as well was proved there.
    if (known.has(name)) continue;
    if (isWhole(name, entries)) known.set(name, folderOf(entries));
    else broken = folders.pathOf.get(name) ?? name;
  }
  // Where GitHub repeats the commit's own name, the top cannot be checked.
  if (broken === null && sha !== commit && !isWhole(sha, folders.top)) broken = '';
  if (broken !== null)
    return {
      kind: 'unavailable',
      because: `the listing of ${repository} at ${commit.slice(0, 7)} is not complete: ${broken === '' ? 'the top folder' : broken} does not match its SHA`,
    };
  return { kind: 'known', value: folderOf(folders.top) };
}

type Parts = {
  readonly top: readonly FolderEntry[];
  /** What is said of each folder, by git's name for it; two folders of one name hold the same, or one of them is not whole. */
  readonly named: readonly (readonly [string, readonly FolderEntry[]])[];
  /** Where the first folder of a name lies. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** An entry whose folder is not there. */
  readonly lost: string | null;
};

function partsOf(entries: readonly TreeEntry[]): Parts {
  const inside = new Map<string, { readonly sha: string; readonly children: FolderEntry[] }>();
  const top: FolderEntry[] = [];
  inside.set('', { sha: '', children: top });
  const twice = new Set<string>();
  for (const { path, type, sha } of entries) {
    if (type !== 'tree') continue;
    if (inside.has(path)) twice.add(path);
    inside.set(path, { sha, children: [] });
  }
  let lost: string | null = null;
  for (const { path, ...entry } of entries) {
    const folder = inside.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    if (folder === undefined) lost ??= path;
    else folder.children.push({ name: nameIn(path), ...entry });
  }
  // Names that are not UTF-8 all look alike, and whose files these are cannot be told: each such folder is asked for by its own name.
  for (const path of ['', ...twice]) inside.delete(path);
  const pathOf = new Map<string, string>();
  for (const [path, { sha }] of inside) if (!pathOf.has(sha)) pathOf.set(sha, path);
  return { top, named: [...inside.values()].map(({ sha, children }) => [sha, children]), pathOf, lost };
}
