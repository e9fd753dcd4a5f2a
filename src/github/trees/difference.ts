/**
 * What differs between trees, file by file, by git's own names: whichever content, kind or mode is another. Folders of the same name hold
 * the same, so that nobody looks into them.
 */
import type { Answer } from '../../gate/source.ts';
import { type Folder, type FolderEntry, hasLost, LOST, type TreeEntry } from './tree-hash.ts';
import { placed, type Tree } from './trees.ts';

export type Entries = ReadonlyMap<string, TreeEntry>;
export type FileInTree = (Pick<TreeEntry, 'mode' | 'sha'> & Partial<Pick<TreeEntry, 'size'>>) | undefined;

/** A change that touches more folders is left to a record. */
const MOST_FOLDERS = 5000;

type Pending = {
  readonly prefix: string;
  readonly sides: readonly (Folder | null)[];
  /** Git's names of the folders; of a top that lost nothing null. */
  readonly names: readonly (string | null | undefined)[];
};

/**
 * What each of the trees has at every path at which they are not all alike; what they all have is left out.
 * @param mayHold folders that matter; left out: all
 */
export async function readDiffering(
  trees: readonly Tree[],
  mayHold: (folder: string) => boolean = () => true,
): Promise<Answer<readonly Entries[]>> {
  const found = trees.map(() => new Map<string, TreeEntry>());
  let level: readonly Pending[] = [
    { prefix: '', sides: trees.map(({ top }) => top), names: trees.map(({ topName }) => topName) },
  ];
  let opened = 0;
  while (level.length > 0) {
    const below = level.flatMap((pending) => differingIn(pending, found)).filter(({ path }) => mayHold(path));
    opened += below.length;
    if (opened > MOST_FOLDERS)
      return {
        kind: 'unavailable',
        because: `${trees.map(({ commit }) => commit.slice(0, 7)).join(' and ')} differ in more than ${MOST_FOLDERS} folders; the gate looks into no more`,
        cause: 'beyond-limit',
      };
    const next: Pending[] = [];
    const asked = below.map(({ path, folders }) => ({
      path,
      names: folders.map((folder) => folder?.sha),
      sides: folders.map((folder, side) => (folder === null ? null : trees[side]?.open(folder))),
    }));
    for (const { path, names, sides } of asked) {
      const inside: (Folder | null)[] = [];
      for (const side of sides) {
        const folder = await side;
        if (folder?.kind === 'unavailable') return folder;
        inside.push(folder?.value ?? null);
      }
      next.push({ prefix: `${path}/`, sides: inside, names });
    }
    level = next;
  }
  return { kind: 'known', value: found };
}

type Below = { readonly path: string; readonly folders: readonly (FolderEntry | null)[] };

/** Notes what differs in one folder. @returns the folders in it that do */
function differingIn({ prefix, sides, names }: Pending, found: readonly Map<string, TreeEntry>[]): readonly Below[] {
  const below: Below[] = [];
  for (const name of new Set(sides.flatMap((side) => (side === null ? [] : [...side.keys()])))) {
    const entries = sides.map((side) => side?.get(name));
    const [first] = entries;
    if (entries.every((entry) => isSame(entry, first))) continue;
    const path = `${prefix}${name}`;
    for (const [side, entry] of entries.entries()) if (entry !== undefined) found[side]?.set(path, placed(entry, path));
    const folders = entries.map((entry) => (entry?.type === 'tree' ? entry : null));
    if (folders.some((folder) => folder !== null)) below.push({ path, folders });
  }
  // Files whose names are not UTF-8 may have changed theirs without a trace here: then the folder as a whole stands for them, as no file of its own.
  if (sides.some((side) => side !== null && hasLost(side)))
    for (const [side, sha] of names.entries()) {
      const path = `${prefix}${LOST}`;
      if (typeof sha === 'string') found[side]?.set(path, { path, mode: LOST, type: 'names', sha, size: null });
    }
  return below;
}

function isSame(a: FolderEntry | undefined, b: FolderEntry | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode && a?.type === b?.type;
}

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
