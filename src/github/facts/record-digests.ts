/** What records were where approvals were given: a record that landed may have been edited at the merge. */
import { filesOf } from '../../domain/coverage/coverage.ts';
import { digestRecord } from '../../domain/terms/digest.ts';
import type { PullRequestFact, RecordDigest } from '../../domain/terms/generated/shapes.ts';
import { isUnavailable } from '../../domain/terms/unread.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import type { Api } from '../api/api.ts';
import type { TreeEntry } from '../trees/tree-hash.ts';
import { nameIn } from '../trees/tree-hash.ts';
import { entryAt, readEntry, readTree, type Tree } from '../trees/trees.ts';
import { tellFile } from './file-in-commit.ts';
import { listRecords } from './record-list.ts';

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
  policy: { readonly records: readonly string[] },
): Promise<RecordDigest[] | null> {
  if (isUnavailable(pull.reviews)) return null;
  const given = pull.reviews.flatMap(({ state, commit_id }) =>
    state === 'APPROVED' && commit_id !== null ? [commit_id] : [],
  );
  const commits = [...new Set(given)].slice(-MOST_REVIEWED);
  // Of what is reviewed the tree was read, since its records are judged.
  const isRead = (commit: string): boolean => pull.state === 'open' && commit === pull.head.sha;
  const paths = filesOf(pull) ?? [];
  const digests = await Promise.all(
    commits.map(
      async (commit) =>
        (isRead(commit) ? null : await toldAt(api, repository, commit, judged)) ??
        digestsAt({ api, repository, paths, policy }, commit, judged),
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

type Look = {
  readonly api: Api;
  readonly repository: string;
  /** The files of the pull request. */
  readonly paths: readonly string[];
  readonly policy: { readonly records: readonly string[] };
};

async function digestsAt(look: Look, commit: string, judged: readonly ReadRecord[]): Promise<readonly RecordDigest[]> {
  const { api, repository } = look;
  const tree = await readTree(api, repository, commit);
  if (tree.kind === 'unavailable') return [];
  const found = await Promise.all(
    judged.map(async ({ path }): Promise<readonly RecordDigest[]> => {
      const then = await findThen(look, tree.value, path);
      if (then.kind === 'unavailable') return [];
      if (then.value === null) return [{ path, commit, digest: null }];
      const file = await readEntry(api, repository, tree.value, then.value);
      return file.kind === 'unavailable' ? [] : [{ path, commit, digest: digestOf(file.value.path, file.value.bytes) }];
    }),
  );
  return found.flat();
}

/** A record that was moved since is found by its name, which is its id: where the pull request had it, or wherever records are. */
async function findThen({ paths, policy }: Look, tree: Tree, path: string): Promise<Answer<TreeEntry | null>> {
  const isNamesake = (other: string): boolean => nameIn(other) === nameIn(path);
  for (const place of [path, ...paths.filter(isNamesake)]) {
    const entry = await entryAt(tree, place);
    if (entry.kind === 'unavailable' || entry.value !== null) return entry;
  }
  const listed = await listRecords(tree, policy);
  if (listed.kind === 'unavailable') return listed;
  return { kind: 'known', value: listed.value.entries.find((other) => isNamesake(other.path)) ?? null };
}
