/**
 * Questions to a commit graph: what is reachable, where two lines parted, what changed between two trees, which
 * commits touched a path, how two lines merge. Pure reading, but for the merge, which answers files and writes nothing.
 */
import {
  type Commit,
  type FileEntry,
  type Files,
  findEntry,
  type ObjectStore,
  readCommit,
  readFiles,
} from './git-objects.ts';

/** Every commit reachable from `tip`, itself included; an unknown tip reaches nothing. */
export const ancestorsOf = (store: ObjectStore, tip: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = store.commits.has(tip) ? [tip] : [];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...readCommit(store, sha).parents);
  }
  return seen;
};

const newestFirst = (a: Commit, b: Commit): number => Date.parse(b.committer.date) - Date.parse(a.committer.date);

/** Children before parents and, where the graph leaves a choice, the later committer date first. */
export const sortCommits = (store: ObjectStore, shas: ReadonlySet<string>): readonly Commit[] => {
  const children = new Map<string, number>();
  for (const sha of shas) {
    for (const parent of readCommit(store, sha).parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const ready = [...shas].filter((sha) => !children.has(sha)).map((sha) => readCommit(store, sha));
  const sorted: Commit[] = [];
  while (ready.length > 0) {
    ready.sort(newestFirst);
    const commit = ready.shift();
    if (commit === undefined) break;
    sorted.push(commit);
    for (const parent of commit.parents) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0 && shas.has(parent)) ready.push(readCommit(store, parent));
    }
  }
  return sorted;
};

/** What is reachable from `tip` and not from `base`, newest first (git's `base..tip`). */
export const commitsBetween = (store: ObjectStore, base: string | null, tip: string): readonly Commit[] => {
  const known = base === null ? new Set<string>() : ancestorsOf(store, base);
  const fresh = new Set([...ancestorsOf(store, tip)].filter((sha) => !known.has(sha)));
  return sortCommits(store, fresh);
};

/** The best common ancestor, or null for two unrelated lines. */
export const findMergeBase = (store: ObjectStore, one: string, other: string): string | null => {
  const ofOne = ancestorsOf(store, one);
  const common = new Set([...ancestorsOf(store, other)].filter((sha) => ofOne.has(sha)));
  return sortCommits(store, common)[0]?.sha ?? null;
};

/** The commits that `git log -- path` lists, newest first: a merge that took one side's state is followed on that side only. */
export const logOfPath = (store: ObjectStore, tip: string, path: string): readonly Commit[] => {
  const stateAt = (sha: string): string | null => {
    const entry = findEntry(store, readCommit(store, sha).tree, path);
    return entry === null ? null : `${entry.mode} ${entry.sha}`;
  };
  const shown = new Set<string>();
  const seen = new Set<string>();
  const waiting = [tip];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (seen.has(sha)) continue;
    seen.add(sha);
    const own = stateAt(sha);
    const { parents } = readCommit(store, sha);
    const same = parents.find((parent) => stateAt(parent) === own);
    if (same !== undefined) waiting.push(same);
    else {
      if (parents.length > 0 || own !== null) shown.add(sha);
      waiting.push(...parents);
    }
  }
  return sortCommits(store, ancestorsOf(store, tip)).filter((commit) => shown.has(commit.sha));
};

export type FileChange = {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousPath: string | null;
  readonly before: FileEntry | null;
  readonly after: FileEntry | null;
};

/** The changes from one tree to another by path; a file that moved unchanged is a rename, as GitHub shows it. */
export const diffFiles = (before: Files, after: Files): readonly FileChange[] => {
  const changes: FileChange[] = [];
  const gone = new Map([...before].filter(([path]) => !after.has(path)));
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old !== undefined) {
      if (old.sha !== entry.sha || old.mode !== entry.mode) {
        changes.push({ path, status: 'modified', previousPath: null, before: old, after: entry });
      }
      continue;
    }
    const source = [...gone].find(([, candidate]) => candidate.sha === entry.sha);
    if (source === undefined) changes.push({ path, status: 'added', previousPath: null, before: null, after: entry });
    else {
      gone.delete(source[0]);
      changes.push({ path, status: 'renamed', previousPath: source[0], before: source[1], after: entry });
    }
  }
  for (const [path, entry] of gone) {
    changes.push({ path, status: 'removed', previousPath: null, before: entry, after: null });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
};

export const filesAt = (store: ObjectStore, sha: string): Files => readFiles(store, readCommit(store, sha).tree);

export type Merged =
  | { readonly kind: 'clean'; readonly files: Files }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

/**
 * Three-way merge, whole files at a time: a path that both sides changed differently is a conflict unless `resolved`
 * says what it holds. (GitHub would merge some of these line by line; a scenario says the result instead.)
 */
export const mergeFiles = (base: Files, ours: Files, theirs: Files, resolved: Files): Merged => {
  const merged = new Map<string, FileEntry>();
  const conflicts: string[] = [];
  const name = (entry: FileEntry | undefined): string => (entry === undefined ? '' : `${entry.mode} ${entry.sha}`);
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [was, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    const settled = resolved.get(path);
    let entry = our;
    if (settled !== undefined) entry = settled;
    else if (name(our) === name(their) || name(their) === name(was)) entry = our;
    else if (name(our) === name(was)) entry = their;
    else conflicts.push(path);
    if (entry !== undefined) merged.set(path, entry);
  }
  return conflicts.length > 0 ? { kind: 'conflict', paths: conflicts } : { kind: 'clean', files: merged };
};
