/**
 * The files of a commit that somebody wants, found by going down into the folders that may hold them and into no other. A list is whole,
 * or it is none.
 */
import { isPathMatch, mayLeadToMatch } from '../../domain/text/paths.ts';
import type { Answer } from '../../gate/source.ts';
import type { Folder, TreeEntry } from './tree-hash.ts';
import { placed, type Tree } from './trees.ts';

export type Scope = {
  /** Whether a folder, or one below it, may hold what is wanted: as wide as need be, and never too narrow. */
  readonly mayHold: (folder: string) => boolean;
  readonly isWanted: (path: string) => boolean;
};

/** Twenty queries, and far more than any tree has beside its code. */
const MOST_FOLDERS = 3000;

export function scopeOf(globs: readonly string[]): Scope {
  return {
    mayHold: (folder) => mayLeadToMatch(globs, folder),
    isWanted: (path) => isPathMatch(globs, path),
  };
}

/** Whatever is wanted and is no folder, by path. */
export async function listIn(tree: Tree, { mayHold, isWanted }: Scope): Promise<Answer<readonly TreeEntry[]>> {
  const found: TreeEntry[] = [];
  let opened = 0;
  let level: readonly (readonly [string, Folder])[] = [['', tree.top]];
  while (level.length > 0) {
    const below: { readonly path: string; readonly inside: Promise<Answer<Folder>> }[] = [];
    for (const [prefix, folder] of level)
      for (const entry of folder.values()) {
        const path = `${prefix}${entry.name}`;
        if (entry.type !== 'tree') {
          if (isWanted(path)) found.push(placed(entry, path));
        } else if (mayHold(path)) {
          opened += 1;
          if (opened > MOST_FOLDERS) return tooMany(tree);
          below.push({ path: `${path}/`, inside: tree.open(entry) });
        }
      }
    const next: (readonly [string, Folder])[] = [];
    for (const { path, inside } of below) {
      const folder = await inside;
      if (folder.kind === 'unavailable') return folder;
      next.push([path, folder.value]);
    }
    level = next;
  }
  return { kind: 'known', value: found.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function tooMany({ commit }: Tree): Answer<never> {
  return {
    kind: 'unavailable',
    because: `more than ${MOST_FOLDERS} folders at ${commit.slice(0, 7)} may have files that the policy's globs match; begin each glob with a folder`,
    cause: 'beyond-limit',
  };
}
