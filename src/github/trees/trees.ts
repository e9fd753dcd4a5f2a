/**
 * Files of a commit: absent is only what a folder does not list that was proved by its name. Plain files only; a symbolic link, a
 * submodule or an executable is never read in place of one.
 */
import { foldCase } from '../../domain/text/names.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, sha } from '../api/shapes.ts';
import { readBlob } from './blobs.ts';
import { foldersOf, readFolder, readTop } from './folders.ts';
import { type Folder, type FolderEntry, hasLost, type TreeEntry } from './tree-hash.ts';
import { readWhole } from './whole-tree.ts';

/** The files of a commit, folder by folder, whether they came in one list or are asked for as somebody looks into them. */
export type Tree = {
  readonly commit: string;
  readonly top: Folder;
  /** Git's name for the top where it holds a name that is not UTF-8, which tells of what the listing lost; null: it lost nothing. */
  readonly topName: string | null;
  readonly open: (folder: FolderEntry) => Promise<Answer<Folder>>;
};

const COMMIT = object({ sha, tree: object({ sha }) });

const PLAIN = '100644';

const MOST_BYTES = 1_048_576 + 1;

/** @param ahead folders that are looked into next, most likely; names of ours, and none that a stranger chose */
export function readTree(
  api: Api,
  repository: string,
  commit: string,
  ahead: readonly string[] = [],
): Promise<Answer<Tree>> {
  return api.once(`tree ${repository} ${commit}`, async () => {
    const folders = await foldersOf(api, repository);
    const whole = folders.isLarge ? null : await readWhole(api, repository, commit, folders);
    if (whole === null) folders.isLarge = true;
    const top = whole ?? (await readTop(api, repository, commit, ahead));
    if (top.kind === 'unavailable') return top;
    const topName = await nameOfTop(api, repository, commit, top.value);
    if (topName.kind === 'unavailable') return topName;
    const open = ({ sha }: FolderEntry): Promise<Answer<Folder>> => readFolder(api, repository, sha);
    return { kind: 'known', value: { commit, top: top.value, topName: topName.value, open } };
  });
}

/** Of folders below the folder above tells it; of the top only the commit does, since a listing may repeat the commit's own name. */
async function nameOfTop(api: Api, repository: string, commit: string, top: Folder): Promise<Answer<string | null>> {
  if (!hasLost(top)) return { kind: 'known', value: null };
  const asked = { ...inRepository(repository), commit_sha: commit };
  const answer = await api.get(api.rest.git.getCommit, asked, COMMIT);
  if (answer.kind === 'unavailable') return answer;
  if (answer.value.sha === commit) return { kind: 'known', value: answer.value.tree.sha };
  const because = `GitHub was asked for the commit ${commit.slice(0, 7)} and answered with another`;
  return { kind: 'unavailable', because };
}

/** What lies at a path; null where nothing does. */
export async function entryAt(tree: Tree, path: string): Promise<Answer<TreeEntry | null>> {
  const names = path.split('/');
  let folder = tree.top;
  for (const [depth, name] of names.entries()) {
    const entry = folder.get(name);
    if (entry === undefined) return { kind: 'known', value: null };
    if (depth === names.length - 1) return { kind: 'known', value: placed(entry, path) };
    if (entry.type !== 'tree') return { kind: 'known', value: null };
    const inside = await tree.open(entry);
    if (inside.kind === 'unavailable') return inside;
    folder = inside.value;
  }
  return { kind: 'known', value: null };
}

export function placed({ mode, type, sha, size }: FolderEntry, path: string): TreeEntry {
  return { path, mode, type, sha, size };
}

/** One file's bytes; null where the tree does not list it. */
export async function readFileAt(
  api: Api,
  repository: string,
  tree: Tree,
  path: string,
): Promise<Answer<TextFile | null>> {
  const entry = await entryAt(tree, path);
  if (entry.kind === 'unavailable') return entry;
  return entry.value === null ? { kind: 'known', value: null } : readEntry(api, repository, tree, entry.value);
}

/** The bytes of a file that was found in the tree. */
export async function readEntry(
  api: Api,
  repository: string,
  { commit }: Tree,
  entry: TreeEntry,
): Promise<Answer<TextFile>> {
  const trouble = troubleWith(entry);
  if (trouble !== null) return { kind: 'unavailable', because: `${entry.path} ${trouble}` };
  const bytes = await readBlob(api, repository, entry.sha, entry.size);
  return bytes.kind === 'unavailable'
    ? bytes
    : { kind: 'known', value: { path: entry.path, bytes: bytes.value, ref: commit } };
}

/** Why an entry is no file to be read; null when it is one. */
export function troubleWith(entry: Pick<TreeEntry, 'mode' | 'type' | 'size'>): string | null {
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

/** Paths that differ only in case from another: on some machines they are one file. */
export function caseTwins(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const twins = new Set<string>();
  for (const path of paths) {
    const other = seen.get(foldCase(path));
    if (other === undefined) seen.set(foldCase(path), path);
    else twins.add(path).add(other);
  }
  return twins;
}
