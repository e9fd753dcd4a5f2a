/**
 * Files that two items both own by their `change-gate/paths`. What is found is so: there is a path that both globs match. Two globs that
 * meet only in names that neither spells out may be missed.
 */

import type { Item } from '../terms/items.ts';
import { isPathMatch } from '../text/paths.ts';

type Claim = { readonly item: Item; readonly place: number; readonly glob: string };

export type SharedPath = {
  readonly first: Claim;
  readonly second: Claim;
  /** A path that both match. */
  readonly example: string;
};

/** Globs that begin with a wildcard have to be compared with all others; beyond this nobody waits for it. */
const MOST_COMPARED = 200_000;

/** Each item once, with the first before it that shares a path with it. `isComplete` is false where not all could be compared. */
export function findSharedPaths(items: readonly Item[]): {
  readonly shared: readonly SharedPath[];
  readonly isComplete: boolean;
} {
  const claims = items.flatMap((item, place) => item.paths.map((glob): Claim => ({ item, place, glob })));
  const byFolder = new Map<string, Claim[]>();
  for (const claim of claims) {
    const folder = folderOf(claim.glob);
    const list = byFolder.get(folder) ?? [];
    byFolder.set(folder, list);
    list.push(claim);
  }
  const found = new Map<number, SharedPath>();
  const finish = (isComplete: boolean) => ({
    shared: [...found.values()].sort((a, b) => a.second.place - b.second.place),
    isComplete,
  });
  let compared = 0;
  for (const claim of claims) {
    const example = exampleOf(claim.glob);
    if (!isPathMatch([claim.glob], example)) continue;
    for (const other of foldersAbove(example).flatMap((folder) => byFolder.get(folder) ?? [])) {
      if (other.place === claim.place) continue;
      compared += 1;
      if (compared > MOST_COMPARED) return finish(false);
      const [first, second] = claim.place < other.place ? [claim, other] : [other, claim];
      const known = found.get(second.place);
      if (known !== undefined && known.first.place <= first.place) continue;
      if (isPathMatch([other.glob], example)) found.set(second.place, { first, second, example });
    }
  }
  return finish(true);
}

const WILD = /[*?{]/u;

/** The folder that all files of the glob lie in, as far as the glob spells it out. */
function folderOf(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex((part) => WILD.test(part));
  return parts.slice(0, wild < 0 ? parts.length - 1 : wild).join('/');
}

/** Of `a/b/c.ts`: `''`, `a`, `a/b`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, count) => parts.slice(0, count).join('/'));
}

/** A path that the glob matches, mostly; whoever uses it asks. */
function exampleOf(glob: string): string {
  return glob
    .replace(/\{([^{},]*)[^{}]*\}/gu, '$1')
    .replace(/\*+/gu, 'any')
    .replace(/\?/gu, 'x');
}
