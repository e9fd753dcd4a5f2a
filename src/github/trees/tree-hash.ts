/**
 * Is a listing of a folder whole? Git names each folder by what is in it, so a listing from which an entry is missing, or in which one
 * was changed, contradicts the folder's name. An absent calendar means "no freezes": absence has to be proved.
 */
import { createHash } from 'node:crypto';

/** A file, a folder or a submodule, as the folder that it lies in has it. */
export type FolderEntry = {
  readonly name: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
};

/** What stands in a name for bytes that are not UTF-8. */
export const LOST = '\ufffd';

/** What a folder holds, by name. */
export type Folder = ReadonlyMap<string, FolderEntry>;

/** An entry with its path from the top. */
export type TreeEntry = Omit<FolderEntry, 'name'> & { readonly path: string };

/** Names that are not UTF-8 may look alike: none of their files is hidden behind another. */
export function folderOf(entries: readonly FolderEntry[]): Folder {
  const folder = new Map<string, FolderEntry>();
  const alike = new Map<string, number>();
  for (const entry of entries) {
    let { name } = entry;
    for (let nth = alike.get(name) ?? 1; folder.has(name); nth += 1) {
      name = `${entry.name}${LOST}${nth}`;
      alike.set(entry.name, nth + 1);
    }
    folder.set(name, name === entry.name ? entry : { ...entry, name });
  }
  return folder;
}

/** Whether a name in it lost its bytes, so that another may stand in its place without a trace. */
export function hasLost(folder: Folder): boolean {
  return [...folder.keys()].some((name) => name.includes(LOST));
}

export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Child = Pick<FolderEntry, 'name' | 'mode' | 'type' | 'sha'>;

/** Whether the entries are what the folder's name says; a name of a file that is not UTF-8 lost its bytes on the way, and nothing can be told. */
export function isWhole(sha: string, entries: readonly Child[]): boolean {
  return nameOfFolder(entries) === sha || entries.some(({ name }) => name.includes(LOST));
}

/** Git's own name of a folder with these entries. */
export function nameOfFolder(children: readonly Child[]): string {
  const sorted = children
    .map(({ name, mode, type, sha }) => {
      // Git sorts a folder as if its name ended in a slash.
      return { key: Buffer.from(type === 'tree' ? `${name}/` : name), name, mode, sha };
    })
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const content = Buffer.concat(
    sorted.flatMap(({ name, mode, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );
  return createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}
