/** The pull request that brought in what a record says now, for a few records: something to look up, on which nothing is decided. */
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { roomFor } from '../api/room.ts';
import { object, sha } from '../api/shapes.ts';
import { readPullsOf } from './pulls-of-commit.ts';

/** Each costs a request, and one more where GraphQL does not tell. */
const MOST_LOOKED_UP = 40;
const COST = 2;

const COMMIT = object({ sha });

export type Bringing = {
  /** By path; what GitHub does not tell is left out. */
  readonly pulls: ReadonlyMap<string, number>;
  /** What was not asked since the limit has little left, a sentence; null where all was. */
  readonly unread: string | null;
};

/** @param paths the first of them are looked up */
export async function findBringingPulls(api: Api, repository: string, paths: readonly string[]): Promise<Bringing> {
  const wanted = paths.slice(0, MOST_LOOKED_UP);
  const room = roomFor(api, COST);
  const some = wanted.slice(0, room.most);
  const found = await Promise.all(
    some.map(async (path): Promise<readonly (readonly [string, number])[]> => {
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
  const left = wanted.slice(some.length);
  const unread =
    left.length === 0 ? null : `Which pull request brought in ${left.join(', ')} was not looked up: ${room.why}.`;
  return { pulls: new Map(found.flat()), unread };
}
