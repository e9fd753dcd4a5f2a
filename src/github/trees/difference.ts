/** What differs between two trees, file by file, by git's own names: whichever content, kind or mode is another. */
import type { TreeEntry } from './tree-hash.ts';

type Entries = ReadonlyMap<string, TreeEntry>;
export type FileInTree = Pick<TreeEntry, 'mode' | 'sha'> | undefined;

/** Folders are told by what is in them. */
export function fileAt(entries: Entries, path: string): FileInTree {
  const entry = entries.get(path);
  return entry === undefined || entry.type === 'tree' ? undefined : entry;
}

export function isSameFile(a: FileInTree, b: FileInTree): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}

/** Every path whose file is another in one of the two, or is in one of them only. */
export function differingPaths(before: Entries, after: Entries): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !isSameFile(fileAt(before, path), fileAt(after, path)),
  );
}
