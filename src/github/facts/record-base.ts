/** A record as it was before the pull request that is reviewed: at that one's own base, which need not be where the rules come from. */
import type { PullRequestFact } from '../../domain/terms/generated/shapes.ts';
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Answer, TextFile } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import { readDiffering } from '../trees/difference.ts';
import { entryAt, readFileAt, readTree, type Tree } from '../trees/trees.ts';
import type { Base } from './base.ts';
import { scopeOfRecords } from './record-list.ts';
import type { GitHubRequest } from './request.ts';

/** Whether the rules come from this repository's default branch. */
export function isRuledHere({ policyRepository, policyRef }: GitHubRequest): boolean {
  return policyRepository === null && policyRef === null;
}

/** Where the governance comes from another repository, the base is read on its own. */
export async function baseTreeOf(
  api: Api,
  request: GitHubRequest,
  base: Base,
  pull: PullRequestFact,
): Promise<Answer<Tree>> {
  return isRuledHere(request) ? { kind: 'known', value: base.tree } : readTree(api, request.repository, pull.base.sha);
}

type Asked = {
  readonly api: Api;
  readonly request: GitHubRequest;
  readonly base: Base;
  readonly policy: CompletePolicy;
};

/** The record at the base, under the name that it has there: one that the pull request only moves is what it was. */
export async function readBase(
  { api, request, base, policy }: Asked,
  pull: PullRequestFact,
  path: string,
): Promise<Answer<TextFile | null>> {
  const tree = await readTree(api, request.repository, pull.base.sha);
  if (tree.kind === 'unavailable') return tree;
  const there = await entryAt(tree.value, path);
  if (there.kind === 'unavailable') return there;
  const moved = there.value === null ? await findMoved(tree.value, base.recordsTree, path, policy) : null;
  if (moved?.kind === 'unavailable') return moved;
  return readFileAt(api, request.repository, tree.value, moved?.value ?? path);
}

/** Where the one file of that name lies that the tree has and the records have no more. */
async function findMoved(
  tree: Tree,
  records: Tree,
  path: string,
  policy: CompletePolicy,
): Promise<Answer<string | null>> {
  const differing = await readDiffering([tree, records], scopeOfRecords(policy).mayHold);
  if (differing.kind === 'unavailable') return differing;
  const [before = new Map(), present = new Map()] = differing.value;
  const [moved, ...others] = [...before.keys()].filter(
    (other) => isRecordPath(policy.records, other) && idOfPath(other) === idOfPath(path) && !present.has(other),
  );
  return { kind: 'known', value: others.length === 0 ? (moved ?? null) : null };
}
