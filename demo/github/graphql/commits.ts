/** Commits, and what lies in them, in GraphQL's words. */
import { logOfPath } from '../git-history.ts';
import { findEntry, readCommit, type TreeEntry } from '../git-objects.ts';
import type { CommitStatus } from '../model.ts';
import { pullsOf } from '../routes/commits.ts';
import { connect, connectionOf } from './connections.ts';
import { Typed, type Types } from './execute.ts';
import { type CommitSeen, need, plain, type Seen } from './seen.ts';

/** GitHub gives so much of a file's text, and says that it is cut. */
const LONGEST_TEXT = 512 * 1024;

type BlobSeen = { readonly oid: string; readonly bytes: Buffer };
type TreeSeen = Seen & { readonly oid: string };
type EntrySeen = Seen & { readonly path: string; readonly entry: TreeEntry };

/** Bytes that are no text, as GitHub tells them; it gives their `text` as null. */
const isBinary = ({ bytes }: BlobSeen): boolean => bytes.subarray(0, 8000).includes(0);

export const findObject = (seen: Seen, oid: string): Typed | null => {
  need(seen, 'contents');
  const { objects } = seen.repository;
  const bytes = objects.blobs.get(oid);
  if (bytes !== undefined) return new Typed('Blob', { oid, bytes });
  if (objects.commits.has(oid)) return new Typed('Commit', { ...seen, oid });
  return objects.trees.has(oid) ? new Typed('Tree', { ...seen, oid }) : null;
};

/** What `COMMIT` or `COMMIT:PATH` names, the two forms of an expression that are answered. */
export const findByExpression = (seen: Seen, expression: string): Typed | null => {
  const [commit = '', ...path] = expression.split(':');
  const { objects } = seen.repository;
  if (path.length === 0 || !objects.commits.has(commit)) return findObject(seen, commit);
  const entry = findEntry(objects, readCommit(objects, commit).tree, path.join(':'));
  return entry === null ? null : findObject(seen, entry.sha);
};

const commitOf = ({ repository, oid }: CommitSeen): ReturnType<typeof readCommit> =>
  readCommit(repository.objects, oid);
const oid = plain('GitObjectID', (source: { readonly oid: string }) => source.oid);
const PAGED = { first: 'Int', after: 'String' };

export const COMMIT_TYPES: Types = {
  GitObject: { oid },
  Tree: {
    oid,
    entries: {
      type: 'TreeEntry',
      isList: true,
      find: ({ oid: tree, ...seen }: TreeSeen) =>
        (seen.repository.objects.trees.get(tree) ?? []).map((entry) => ({ ...seen, path: entry.name, entry })),
    },
  },
  Blob: {
    oid,
    byteSize: plain('Int', ({ bytes }: BlobSeen) => bytes.length),
    isBinary: plain('Boolean', isBinary),
    isTruncated: plain('Boolean', (blob: BlobSeen) => !isBinary(blob) && blob.bytes.length > LONGEST_TEXT),
    text: plain('String', (blob: BlobSeen) =>
      isBinary(blob) ? null : blob.bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
    ),
  },
  TreeEntry: {
    name: plain('String', ({ entry }: EntrySeen) => entry.name),
    size: plain('Int', ({ entry, repository }: EntrySeen) => repository.objects.blobs.get(entry.sha)?.length ?? 0),
    mode: plain('Int', ({ entry }: EntrySeen) => Number.parseInt(entry.mode, 8)),
    oid: plain('GitObjectID', ({ entry }: EntrySeen) => entry.sha),
    path: plain('String', ({ path }: EntrySeen) => path),
    type: plain('String', ({ entry }: EntrySeen) => entry.type),
    object: plain('GitObject', (seen: EntrySeen) => findObject(seen, seen.entry.sha)),
  },
  Commit: {
    oid,
    message: plain('String', (seen: CommitSeen) => commitOf(seen).message),
    author: plain('GitActor', (seen: CommitSeen) => ({ ...seen, identity: commitOf(seen).author })),
    committer: plain('GitActor', (seen: CommitSeen) => ({ ...seen, identity: commitOf(seen).committer })),
    tree: plain('Tree', (seen: CommitSeen) => {
      need(seen, 'contents');
      return { ...seen, oid: commitOf(seen).tree };
    }),
    parents: {
      type: 'CommitConnection',
      given: PAGED,
      find: (seen: CommitSeen, given) => {
        const all = commitOf(seen).parents.map((parent) => ({ ...seen, oid: parent }));
        return connect('parents', all, given);
      },
    },
    file: {
      type: 'TreeEntry',
      given: { path: 'String!' },
      find: (seen: CommitSeen, { path }) => {
        const entry = findEntry(seen.repository.objects, commitOf(seen).tree, String(path));
        return entry === null ? null : { call: seen.call, repository: seen.repository, path: String(path), entry };
      },
    },
    history: {
      type: 'CommitHistoryConnection',
      given: { ...PAGED, path: 'String' },
      find: (seen: CommitSeen, given) => {
        const all = logOfPath(seen.repository.objects, seen.oid, String(given['path']));
        const commits = all.map(({ sha }) => ({ ...seen, oid: sha }));
        return connect('history', commits, given);
      },
    },
    status: plain('Status', (seen: CommitSeen) => {
      need(seen, 'statuses');
      return seen.repository.statuses.some((status) => status.sha === seen.oid) ? seen : null;
    }),
    associatedPullRequests: {
      type: 'PullRequestConnection',
      given: PAGED,
      find: (seen: CommitSeen, given) => {
        need(seen, 'pull-requests');
        const all = pullsOf(seen.repository, seen.oid).map((pull) => ({ ...seen, pull }));
        return connect('associatedPullRequests', all, given);
      },
    },
  },
  Status: {
    context: {
      type: 'StatusContext',
      given: { name: 'String!' },
      find: ({ repository, oid: commit }: CommitSeen, { name }) =>
        repository.statuses.filter((status) => status.sha === commit && status.context === name).at(-1) ?? null,
    },
  },
  StatusContext: {
    context: plain('String', ({ context }: CommitStatus) => context),
    state: plain('StatusState', ({ state }: CommitStatus) => state.toUpperCase()),
    description: plain('String', ({ description }: CommitStatus) => description),
  },
  CommitConnection: connectionOf('Commit'),
  CommitHistoryConnection: connectionOf('Commit'),
};
