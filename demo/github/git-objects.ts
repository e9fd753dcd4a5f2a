/**
 * A git object store in memory: blobs, trees and commits under the names that git itself would give them.
 * Objects never change and are never removed, so whoever holds a name can always read what it names.
 */
import { createHash } from 'node:crypto';

export type Identity = { readonly name: string; readonly email: string; readonly date: string };

export type Verification = {
  readonly verified: boolean;
  readonly reason: string;
  readonly signature: string | null;
  readonly payload: string | null;
  readonly verified_at: string | null;
};

export type Commit = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  readonly verification: Verification;
};

/** `040000` tree, `100644` file, `100755` executable, `120000` symbolic link, `160000` submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000';
export type FileEntry = { readonly mode: FileMode; readonly sha: string };
/** Every file of a tree by its full path. */
export type Files = ReadonlyMap<string, FileEntry>;
export type TreeEntry = {
  readonly name: string;
  readonly mode: FileMode | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
};

export type ObjectStore = {
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, readonly TreeEntry[]>;
  readonly commits: Map<string, Commit>;
};

export const UNSIGNED: Verification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

export const createObjectStore = (): ObjectStore => {
  const store: ObjectStore = { blobs: new Map(), trees: new Map(), commits: new Map() };
  writeTree(store, new Map());
  return store;
};

const nameOf = (kind: 'blob' | 'tree' | 'commit', content: Buffer): string =>
  createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');

export const writeBlob = (store: ObjectStore, content: string | Buffer): string => {
  const bytes = Buffer.from(content);
  const sha = nameOf('blob', bytes);
  store.blobs.set(sha, bytes);
  return sha;
};

/** Writes the tree of these files and all its sub-trees; answers the root's name. */
export const writeTree = (store: ObjectStore, files: Files): string => {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Map<string, FileEntry>>();
  for (const [path, entry] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      entries.push({ name: path, mode: entry.mode, type: entry.mode === '160000' ? 'commit' : 'blob', sha: entry.sha });
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, FileEntry>();
    inside.set(path.slice(slash + 1), entry);
    folders.set(folder, inside);
  }
  for (const [name, inside] of folders) {
    entries.push({ name, mode: '040000', type: 'tree', sha: writeTree(store, inside) });
  }
  // git orders a folder as if its name ended with a slash.
  const key = (entry: TreeEntry): Buffer => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
  entries.sort((a, b) => Buffer.compare(key(a), key(b)));
  const content = Buffer.concat(
    entries.flatMap((entry) => [
      Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
  const sha = nameOf('tree', content);
  store.trees.set(sha, entries);
  return sha;
};

const isoToEpoch = (date: string): number => Math.floor(Date.parse(date) / 1000);
const signLine = (who: Identity): string => `${who.name} <${who.email}> ${isoToEpoch(who.date)} +0000`;

export const writeCommit = (store: ObjectStore, commit: Omit<Commit, 'sha'>): string => {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signLine(commit.author)}`,
    `committer ${signLine(commit.committer)}`,
    '',
    commit.message,
  ];
  const sha = nameOf('commit', Buffer.from(lines.join('\n')));
  store.commits.set(sha, { ...commit, sha });
  return sha;
};

/** Every file under a tree; an unknown tree has none. */
export const readFiles = (store: ObjectStore, tree: string): Files => {
  const files = new Map<string, FileEntry>();
  const walk = (sha: string, prefix: string): void => {
    for (const entry of store.trees.get(sha) ?? []) {
      if (entry.mode === '040000') walk(entry.sha, `${prefix}${entry.name}/`);
      else files.set(`${prefix}${entry.name}`, { mode: entry.mode, sha: entry.sha });
    }
  };
  walk(tree, '');
  return files;
};

export const readCommit = (store: ObjectStore, sha: string): Commit => {
  const commit = store.commits.get(sha);
  if (commit === undefined) throw new Error(`there is no commit ${sha}`);
  return commit;
};

/** The entry at a path: a file, a folder (`type: 'tree'`; the root for ''), or null. */
export const findEntry = (store: ObjectStore, tree: string, path: string): TreeEntry | null => {
  let found: TreeEntry = { name: '', mode: '040000', type: 'tree', sha: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = found.type === 'tree' ? store.trees.get(found.sha)?.find((entry) => entry.name === name) : undefined;
    if (next === undefined) return null;
    found = next;
  }
  return found;
};
