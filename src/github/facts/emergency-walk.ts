/** The life of one record as the commits that touched it tell, newest first, wherever it was moved from. */
import type { EmergencyVersion } from '../../domain/terms/generated/shapes.ts';
import { idOfPath } from '../../domain/terms/record-id.ts';
import type { ReadRecord } from '../../domain/terms/world.ts';
import { parseRecord } from '../../files/kinds/change-record.ts';
import type { Answer } from '../../gate/source.ts';
import { inRepository } from '../api/addresses.ts';
import type { Api } from '../api/api.ts';
import { readDiffering } from '../trees/difference.ts';
import { readFileAt, readTree } from '../trees/trees.ts';
import { toAccount } from './accounts.ts';
import { CONTENT, DETAIL } from './origin.ts';
import { type HistoryCommit, readHistory } from './record-history.ts';

export type Place = {
  readonly api: Api;
  readonly repository: string;
  readonly repositoryId: number;
  /** The branches that a pull request has to be merged into one of; null: any of that repository. */
  readonly branches: readonly string[] | null;
  readonly judged: readonly ReadRecord[];
};

const MOST_COMMITS = 50;

const MOST_MOVES = 5;

/** GitHub lists no more files of a commit, and says nothing of the rest. */
const LISTED_FILES = 300;

export async function walk(
  place: Place,
  path: string,
  at: string,
  moves: number,
): Promise<Answer<readonly EmergencyVersion[]>> {
  const { api, repository } = place;
  const history = await readHistory(api, repository, path, at);
  if (history.kind === 'unavailable') return history;
  if (history.value.length > MOST_COMMITS)
    return {
      kind: 'unavailable',
      because: `${path} was changed more than ${MOST_COMMITS} times; its history is not followed further back`,
      cause: 'beyond-limit',
    };
  // The newest left what stands there now, which was read with the records and is proved by git's own name for it.
  const present = moves === 0 && history.value.length > 0 ? await readPresent(place, path, at) : null;
  const read = await Promise.all(
    history.value.map(async (commit, index) =>
      index === 0 && present !== null ? versionOf(path, commit, present) : readVersion(place, path, commit),
    ),
  );
  const versions: EmergencyVersion[] = [];
  for (const version of read) {
    if (version.kind === 'unavailable') return version;
    if (version.value !== null) versions.push(version.value);
  }
  const oldest = history.value.at(-1);
  if (oldest === undefined) return { kind: 'known', value: versions };
  const moved = await movedFrom(place, path, oldest.sha);
  if (moved.kind === 'unavailable') return moved;
  if (moved.value === null) return { kind: 'known', value: versions };
  if (moves >= MOST_MOVES)
    return { kind: 'unavailable', because: `${path} was moved more than ${MOST_MOVES} times`, cause: 'beyond-limit' };
  const before = await walk(place, moved.value.path, moved.value.parent, moves + 1);
  return before.kind === 'unavailable' ? before : { kind: 'known', value: [...versions, ...before.value] };
}

/**
 * Where a commit took a record from. A move with so much changed that git sees none is one nevertheless: the file of that name, which is
 * the record's id, was taken away elsewhere.
 */
async function movedFrom(
  { api, repository }: Place,
  path: string,
  commit: string,
): Promise<Answer<{ readonly path: string; readonly parent: string } | null>> {
  const detail = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: commit }, DETAIL);
  if (detail.kind === 'unavailable') return detail;
  const files = detail.value.files ?? [];
  const parent = detail.value.parents[0]?.sha;
  if (parent === undefined) return { kind: 'known', value: null };
  const own = files.find(({ filename }) => filename === path);
  if (own?.status === 'renamed' && own.previous_filename !== null)
    return { kind: 'known', value: { path: own.previous_filename, parent } };
  const removed = files.find(({ filename, status }) => status === 'removed' && idOfPath(filename) === idOfPath(path));
  if (removed !== undefined) return { kind: 'known', value: { path: removed.filename, parent } };
  // A list that is cut, or lacks the very file, tells nothing of what is not on it.
  if (own !== undefined && files.length < LISTED_FILES) return { kind: 'known', value: null };
  const [before, after] = await Promise.all([readTree(api, repository, parent), readTree(api, repository, commit)]);
  if (before.kind === 'unavailable') return before;
  if (after.kind === 'unavailable') return after;
  const differing = await readDiffering([before.value, after.value]);
  if (differing.kind === 'unavailable') return differing;
  const [was = new Map(), is = new Map()] = differing.value;
  const from = [...was.values()].find(
    (entry) => entry.type === 'blob' && idOfPath(entry.path) === idOfPath(path) && !is.has(entry.path),
  );
  return { kind: 'known', value: from === undefined ? null : { path: from.path, parent } };
}

/** The bytes of a file in a commit that was mostly read already; null where they are to be asked for otherwise. */
async function readPresent({ api, repository }: Place, path: string, at: string): Promise<Uint8Array | null> {
  const tree = await readTree(api, repository, at);
  const file = tree.kind === 'known' ? await readFileAt(api, repository, tree.value, path) : tree;
  return file.kind === 'known' ? (file.value?.bytes ?? null) : null;
}

/** null where the bytes are no record. */
function versionOf(
  path: string,
  { sha, author, committer }: HistoryCommit,
  bytes: Uint8Array,
): Answer<EmergencyVersion | null> {
  const { value } = parseRecord(path, bytes);
  if (value === undefined) return { kind: 'known', value: null };
  return {
    kind: 'known',
    value: { commit: sha, record: { ...value }, author: toAccount(author), committer: toAccount(committer) },
  };
}

/** The record as a commit left it; null where it left none there, or none that can be read: that never authorised anything. */
async function readVersion(
  { api, repository }: Place,
  path: string,
  commit: HistoryCommit,
): Promise<Answer<EmergencyVersion | null>> {
  const { sha } = commit;
  const answer = await api.get(api.rest.repos.getContent, { ...inRepository(repository), path, ref: sha }, CONTENT);
  if (answer.kind === 'unavailable') {
    if (answer.status !== 404) return answer;
    // A 404 alone proves nothing: the file is absent only where the commit says that it took it away.
    const detail = await api.get(api.rest.repos.getCommit, { ...inRepository(repository), ref: sha }, DETAIL);
    if (detail.kind === 'unavailable') return detail;
    const isGone = (detail.value.files ?? []).some(
      ({ filename, status, previous_filename }) =>
        (filename === path && status === 'removed') || (previous_filename === path && status === 'renamed'),
    );
    return isGone ? { kind: 'known', value: null } : answer;
  }
  const { type, encoding, content } = answer.value;
  if (type !== 'file' || encoding !== 'base64') return { kind: 'known', value: null };
  return versionOf(path, commit, new Uint8Array(Buffer.from(content, 'base64')));
}
