/**
 * Is a listing of a tree whole? Git names each folder by what is in it, so a listing from which an entry is missing, or in which one
 * was changed, contradicts the names that it holds itself. An absent calendar means "no freezes": absence has to be proved.
 */
import { createHash } from 'node:crypto';

/**
 * @param root the name that GitHub gives the whole; where it repeats the commit's own the top folder cannot be checked
 * @returns the path of a folder whose entries are not what its name says, `''` for the top; null where all agree
 */
export function findBrokenFolder(root: string, commit: string, entries: readonly TreeEntry[]): string | null {
  const inside = new Map<string, TreeEntry[]>([['', []]]);
  for (const entry of entries) if (entry.type === 'tree') inside.set(entry.path, []);
  for (const entry of entries) {
    const folder = inside.get(entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/'))));
    if (folder === undefined) return entry.path;
    folder.push(entry);
  }
  const names = new Map(entries.map(({ path, sha }) => [path, sha]));
  for (const [path, children] of inside) {
    const name = path === '' ? root : names.get(path);
    if (path === '' && root === commit) continue;
    // A name that is not UTF-8 comes with a replacement character, and its bytes are lost.
    if (children.some((child) => child.path.includes('\ufffd'))) continue;
    if (nameOfFolder(children) !== name) return path;
  }
  return null;
}

type Child = { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string };

/** Git's own name of a folder with these entries. */
export function nameOfFolder(children: readonly Child[]): string {
  const sorted = children
    .map(({ path, mode, type, sha }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
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

export type TreeEntry = {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
};
