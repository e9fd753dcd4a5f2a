/** Which files of a tree are records by the policy's globs, and which only look like one. */
import type { CompletePolicy } from '../../domain/terms/policy.ts';
import { isRecordPath } from '../../domain/text/paths.ts';
import type { RecordFiles } from '../../gate/source.ts';
import { caseTwins, type Tree, troubleWith } from '../trees/trees.ts';

/** The records of a tree, and what looks like one and is no plain file with a name of its own. */
export function listRecords(
  tree: Tree,
  policy: CompletePolicy,
): { readonly paths: readonly string[]; readonly refused: RecordFiles['refused'] } {
  const entries = [...tree.entries.values()].filter(
    ({ path, type }) => type !== 'tree' && isRecordPath(policy.records, path),
  );
  const twins = caseTwins(entries.map(({ path }) => path));
  const refused: { path: string; because: string }[] = [];
  const paths: string[] = [];
  for (const entry of entries) {
    const trouble = twins.includes(entry.path) ? 'has a twin whose name differs only in case' : troubleWith(entry);
    if (trouble === null) paths.push(entry.path);
    else refused.push({ path: entry.path, because: trouble });
  }
  return { paths, refused };
}
