/** Which files of a tree are records by the policy's globs, and which only look like one. */
import { idOfPath } from '../../domain/terms/record-id.ts';
import { foldCase } from '../../domain/text/names.ts';
import { isRecordPath, mayLeadToMatch } from '../../domain/text/paths.ts';
import type { Answer, RecordFiles } from '../../gate/source.ts';
import { listIn, type Scope } from '../trees/listing.ts';
import type { TreeEntry } from '../trees/tree-hash.ts';
import { caseTwins, type Tree, troubleWith } from '../trees/trees.ts';

export type RecordsListed = {
  readonly entries: readonly TreeEntry[];
  readonly refused: RecordFiles['refused'];
};

type Policy = { readonly records: readonly string[] };

/** Where records may lie, by the policy's globs. */
export function scopeOfRecords({ records }: Policy): Scope {
  return {
    mayHold: (folder) => mayLeadToMatch(records, folder),
    isWanted: (path) => isRecordPath(records, path),
  };
}

/** The records of a tree, and what looks like one and is no plain file with a name of its own. */
export async function listRecords(tree: Tree, policy: Policy): Promise<Answer<RecordsListed>> {
  const listed = await listIn(tree, scopeOfRecords(policy));
  if (listed.kind === 'unavailable') return listed;
  const twins = caseTwins(listed.value.map(({ path }) => path));
  const refused: { path: string; because: string }[] = [];
  const entries: TreeEntry[] = [];
  for (const entry of listed.value) {
    const trouble = twins.has(entry.path) ? 'has a twin whose name differs only in case' : troubleWith(entry);
    if (trouble === null) entries.push(entry);
    else refused.push({ path: entry.path, because: trouble });
  }
  return { kind: 'known', value: { entries, refused } };
}

/** The ids that are taken in a tree: whatever is named as a record takes its id, be it a link or a folder's submodule. */
export async function idsIn(tree: Tree, policy: Policy): Promise<Answer<ReadonlySet<string>>> {
  const listed = await listIn(tree, scopeOfRecords(policy));
  return listed.kind === 'unavailable'
    ? listed
    : { kind: 'known', value: new Set(listed.value.map(({ path }) => foldCase(idOfPath(path)))) };
}
