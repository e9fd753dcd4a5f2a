/**
 * For some seconds after a merge GitHub does not name the pull request of the commit that it made. Where the commit's own message names one
 * that was merged as this very commit, it is looked for again; if it does not come, what the commit belongs to is not known.
 */
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { integer, nullable, object, sha, text } from '../api/shapes.ts';

const MERGED = object({ number: integer, merged_at: nullable(text), merge_commit_sha: nullable(sha) });
/** Milliseconds before each further look. */
const PAUSES = [1000, 3000, 6000] as const;

/** @param look asks anew for the pull requests of the commit */
export async function lookAgain<T>(
  api: Api,
  repository: string,
  commit: { readonly sha: string; readonly message: string },
  look: () => Promise<Answer<readonly T[]>>,
): Promise<Answer<readonly T[]>> {
  const none: Answer<readonly T[]> = { kind: 'known', value: [] };
  const title = commit.message.split('\n')[0] ?? '';
  const named = /\(#(\d{1,9})\)$/u.exec(title)?.[1] ?? /^Merge pull request #(\d{1,9}) /u.exec(title)?.[1];
  if (named === undefined) return none;
  const pull = await api.get(api.rest.pulls.get, { ...inRepository(repository), pull_number: Number(named) }, MERGED, {
    fresh: true,
  });
  // Anybody may write a number there; only GitHub says what was merged as this commit.
  if (pull.kind === 'unavailable') return pull.status === 404 ? none : pull;
  if (pull.value.merged_at === null || pull.value.merge_commit_sha !== commit.sha) return none;
  for (const pause of PAUSES) {
    if (!(await api.pause(pause))) break;
    const again = await look();
    if (again.kind === 'unavailable' || again.value.length > 0) return again;
  }
  return {
    kind: 'unavailable',
    because: `pull request #${named} was merged as ${commit.sha.slice(0, 7)}, and GitHub does not name it for this commit yet; run the gate again in a minute`,
  };
}
