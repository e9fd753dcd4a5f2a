/** The pull request that brought in what a record says now, for a few records: something to look up, on which nothing is decided. */
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { object, sha } from '../api/shapes.ts';
import { readPullsOf } from './pulls-of-commit.ts';

/** Each costs a request. */
const MOST_LOOKED_UP = 40;

const COMMIT = object({ sha });

/** By path; what GitHub does not tell is left out. @param paths the first of them are looked up */
export async function findBringingPulls(
  api: Api,
  repository: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all(
    paths.slice(0, MOST_LOOKED_UP).map(async (path): Promise<readonly (readonly [string, number])[]> => {
      const asked = { ...inRepository(repository), path };
      const commits = await api.list(api.rest.repos.listCommits, asked, COMMIT, (one) => one.sha, {
        most: 1,
        isCut: true,
      });
      const [last] = commits.kind === 'known' ? commits.value : [];
      if (last === undefined) return [];
      const pulls = await readPullsOf(api, repository, last.sha, false);
      const merged = pulls.kind === 'known' ? pulls.value.find((pull) => pull.merged_at !== null) : undefined;
      return merged === undefined ? [] : [[path, merged.number]];
    }),
  );
  return new Map(found.flat());
}
