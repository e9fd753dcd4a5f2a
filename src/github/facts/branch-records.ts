/**
 * Records of a hotfix or release branch: those that the commit which goes out holds and of which the trusted ref has none of that id. Where
 * it has one, whatever that says, the branch is not asked; and what the branch holds is a record only if a merged pull request brought it.
 */

import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { foldCase, isSameName } from '../../domain/text/names.ts';
import type { Answer, RecordFiles } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { isBelow } from '../trees/reachable.ts';
import type { TreeEntry } from '../trees/tree-hash.ts';
import { readTree, type Tree } from '../trees/trees.ts';
import { readFork } from './fork.ts';
import { readHistory } from './record-history.ts';
import { idsIn, listRecords } from './record-list.ts';

export type BranchRecords = {
  readonly tree: Tree;
  readonly entries: readonly TreeEntry[];
  readonly refused: RecordFiles['refused'];
};

/** @returns null where the commit is on the trusted branch itself, or nobody can tell: then nothing is read beside it */
export async function findBranchRecords(
  api: Api,
  repository: string,
  trusted: Tree,
  target: string,
  policy: CompletePolicy,
): Promise<Answer<BranchRecords> | null> {
  const below = await isBelow(api, repository, { kind: 'known', value: trusted.commit }, target);
  if (below.kind === 'unavailable' || below.value) return null;
  const tree = await readTree(api, repository, target);
  if (tree.kind === 'unavailable') return tree;
  const [taken, listed] = await Promise.all([idsIn(trusted, policy), listRecords(tree.value, policy)]);
  if (taken.kind === 'unavailable') return taken;
  if (listed.kind === 'unavailable') return listed;
  const isNew = ({ path }: { readonly path: string }): boolean => !taken.value.has(foldCase(idOfPath(path)));
  const { entries, refused } = listed.value;
  return {
    kind: 'known',
    value: { tree: tree.value, entries: entries.filter(isNew), refused: refused.filter(isNew) },
  };
}

/**
 * Whether the trusted ref never had a record of this id or had one and has it no more. What was withdrawn and then deleted there does
 * not come to life again on a branch that left before.
 */
export async function trustedRefOf(
  api: Api,
  repository: string,
  {
    trusted,
    target,
    path,
    policy,
  }: {
    readonly trusted: Tree;
    readonly target: Tree;
    readonly path: string;
    readonly policy: CompletePolicy;
  },
): Promise<Answer<'absent' | 'deleted'>> {
  const [fork, history] = await Promise.all([
    readFork(api, repository, trusted.commit, target.commit),
    readHistory(api, repository, path, trusted.commit),
  ]);
  if (history.kind === 'unavailable') return history;
  if (history.value.length > 0) return { kind: 'known', value: 'deleted' };
  if (fork.kind === 'unavailable') return fork;
  const before = await readTree(api, repository, fork.value);
  if (before.kind === 'unavailable') return before;
  const ids = await idsIn(before.value, policy);
  if (ids.kind === 'unavailable') return ids;
  return { kind: 'known', value: ids.value.has(foldCase(idOfPath(path))) ? 'deleted' : 'absent' };
}

/** Where the commit that goes out beside the trusted branch has a record of this id; null where it has none, or is not beside it. */
export async function placeOnBranch(
  { beside }: Places,
  path: string,
  policy: CompletePolicy,
): Promise<{ readonly path: string; readonly at: string } | null> {
  if (beside?.kind !== 'known' || beside.value === null) return null;
  const { tree } = beside.value;
  // It was listed before, else nothing would be known of the branch.
  const listed = await listRecords(tree, policy);
  if (listed.kind === 'unavailable') return null;
  const [found, ...more] = listed.value.entries.filter((one) => isSameName(idOfPath(one.path), idOfPath(path)));
  return found === undefined || more.length > 0 ? null : { path: found.path, at: tree.commit };
}

type Places = { readonly recordsTree: Tree; readonly beside?: Answer<BranchRecords> | null };

/** The tree of the commit that goes out, where the record was read from there. */
export function besideOf({ beside }: Places, path: string): Tree | null {
  return beside?.kind === 'known' && beside.value.entries.some((one) => one.path === path) ? beside.value.tree : null;
}

/** The tree that a record was read from. */
export function treeOf(places: Places, path: string): Tree {
  return besideOf(places, path) ?? places.recordsTree;
}
