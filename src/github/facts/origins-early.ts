/**
 * Asks early for the histories of the records that a pull request lists, and for what they were where it was approved: most likely they are
 * judged. Nothing here decides; who needs one of the answers is given the same one.
 */
import { isRecordPath } from '../../domain/text/paths.ts';
import type { Api } from '../api/api.ts';
import { readFileHistory } from './file-history.ts';
import { tellFile } from './file-in-commit.ts';
import { readTogether } from './pull-together.ts';

/** A pull request with more is left to those who need it. */
const MOST = 5;

/** @param at the commit that records are read from */
export async function askForOrigins(
  api: Api,
  repository: string,
  number: number,
  { records, at }: { readonly records: readonly string[]; readonly at: string },
): Promise<void> {
  const { pull, reviews, files } = await readTogether(api, repository, number);
  const paths = (files ?? []).filter(({ filename, status }) => status !== 'removed' && isRecordPath(records, filename));
  if (pull === null || paths.length > MOST) return;
  const given = (reviews ?? []).flatMap(({ state, commit_id }) => (state === 'APPROVED' ? [commit_id] : []));
  const commits = [...new Set([pull.head.sha, ...given.slice(-MOST)])];
  for (const { filename } of paths) {
    void readFileHistory(api, repository, filename, at);
    for (const commit of commits) void tellFile(api, repository, commit, filename);
  }
}
