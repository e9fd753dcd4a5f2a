/** What records were where approvals were given: a record that landed may have been edited at the merge. */
import { digestRecord } from '../../domain/terms/digest.ts';
import type { PullRequestFact, RecordDigest } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Api } from '../api/api.ts';
import { readFileAt, readTree } from '../trees/trees.ts';
import { tellFile } from './file-in-commit.ts';

/** How many reviewed commits of one pull request are looked into, the newest first. */
const MOST_REVIEWED = 20;

export function digestOf(path: string, bytes: Uint8Array): string | null {
  const parsed = parseRecord(path, bytes);
  return parsed.value === undefined ? null : digestRecord(parsed.value);
}

/** The digest that each record had in the commits that approvals were given on: what landed may have been edited at the merge. */
export async function digestsOf(
  api: Api,
  repository: string,
  pull: PullRequestFact,
  judged: readonly ReadRecord[],
): Promise<RecordDigest[] | null> {
  if (isUnavailable(pull.reviews)) return null;
  const given = pull.reviews.flatMap(({ state, commit_id }) =>
    state === 'APPROVED' && commit_id !== null ? [commit_id] : [],
  );
  const commits = [...new Set(given)].slice(-MOST_REVIEWED);
  // Of what is reviewed the whole tree was read, since its records are judged.
  const isRead = (commit: string): boolean => pull.state === 'open' && commit === pull.head.sha;
  const digests = await Promise.all(
    commits.map(
      async (commit) =>
        (isRead(commit) ? null : await toldAt(api, repository, commit, judged)) ??
        digestsAt(api, repository, commit, judged),
    ),
  );
  return digests.flat();
}

/** null where one of the records is not told. */
async function toldAt(
  api: Api,
  repository: string,
  commit: string,
  judged: readonly ReadRecord[],
): Promise<readonly RecordDigest[] | null> {
  const told = await Promise.all(judged.map(({ path }) => tellFile(api, repository, commit, path)));
  const digests: RecordDigest[] = [];
  for (const [index, { path }] of judged.entries()) {
    const bytes = told[index] ?? null;
    if (bytes === null) return null;
    digests.push({ path, commit, digest: digestOf(path, bytes) });
  }
  return digests;
}

async function digestsAt(
  api: Api,
  repository: string,
  commit: string,
  judged: readonly ReadRecord[],
): Promise<readonly RecordDigest[]> {
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return [];
  const digests: RecordDigest[] = [];
  for (const { path } of judged) {
    // A record that was moved since is found by its name, which is its id.
    const name = path.slice(path.lastIndexOf('/') + 1);
    const then = tree.value.entries.has(path)
      ? path
      : ([...tree.value.entries.keys()].find((other) => other.endsWith(`/${name}`)) ?? path);
    const file = await readFileAt(api, repository, tree.value, then);
    if (file.kind === 'known')
      digests.push({ path, commit, digest: file.value === null ? null : digestOf(then, file.value.bytes) });
  }
  return digests;
}
