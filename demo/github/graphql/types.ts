/** What can be asked for by GraphQL, in the words of GitHub's own schema. A test holds each type against that schema. */
import { checkRepository } from '../access.ts';
import { type Call, Refused } from '../answer.ts';
import type { TreeEntry } from '../git-objects.ts';
import type { PullRequest, Repository } from '../model.ts';
import { pullsOf } from '../routes/commits.ts';
import { type FieldOf, FieldRefused, Typed, type Types } from './execute.ts';

/** GitHub gives so much of a file's text, and says that it is cut. */
const LONGEST_TEXT = 512 * 1024;

type Seen = { readonly call: Call; readonly repository: Repository };
type CommitSeen = Seen & { readonly oid: string };
type PullSeen = Seen & { readonly pull: PullRequest };
type PullsSeen = { readonly seen: Seen; readonly all: readonly PullRequest[]; readonly shown: readonly PullRequest[] };
type BlobSeen = { readonly oid: string; readonly bytes: Buffer };
type TreeSeen = { readonly oid: string; readonly entries: readonly TreeEntry[] };

const plain = <S>(type: string, find: (source: S) => unknown): FieldOf<S> => ({ type, find });

/** Bytes that are no text, as GitHub tells them; it gives their `text` as null. */
const isBinary = ({ bytes }: BlobSeen): boolean => bytes.subarray(0, 8000).includes(0);

const findRepository = (call: Call, owner: unknown, name: unknown): Seen => {
  const fullName = `${String(owner)}/${String(name)}`;
  const missing = new FieldRefused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  const repository = call.world.repositories.get(fullName.toLowerCase());
  if (repository === undefined) throw missing;
  try {
    checkRepository(call, 'GET', repository, { permissions: { metadata: 'read' } });
  } catch (error) {
    throw error instanceof Refused ? missing : error;
  }
  return { call, repository };
};

/** What an app's token may not read is refused field by field. */
const need = ({ call, repository }: Seen, permission: string): void => {
  try {
    checkRepository(call, 'GET', repository, { permissions: { [permission]: 'read' } });
  } catch (error) {
    throw error instanceof Refused ? new FieldRefused('FORBIDDEN', 'Resource not accessible by integration') : error;
  }
};

/** `COMMIT:path/of/a/folder`, as git writes it. */
const nameOf = ({ repository }: Seen, expression: string): string => {
  const [commit = '', path = ''] = expression.split(':');
  const { trees, commits } = repository.objects;
  const root = commits.get(commit)?.tree ?? '';
  const step = (tree: string, name: string): string => trees.get(tree)?.find((one) => one.name === name)?.sha ?? '';
  return path === '' ? commit : path.split('/').reduce(step, root);
};

const findObject = (seen: Seen, given: unknown, expression: unknown): Typed | null => {
  need(seen, 'contents');
  const { objects } = seen.repository;
  const oid = typeof expression === 'string' ? nameOf(seen, expression) : given;
  const entries = objects.trees.get(String(oid));
  if (entries !== undefined) return new Typed('Tree', { oid: String(oid), entries });
  const bytes = objects.blobs.get(String(oid));
  if (bytes !== undefined) return new Typed('Blob', { oid: String(oid), bytes });
  if (objects.commits.has(String(oid))) return new Typed('Commit', { ...seen, oid: String(oid) });
  return null;
};

/** Interfaces, with what they may be. */
export const ABSTRACT: Readonly<Record<string, readonly string[]>> = { GitObject: ['Blob', 'Commit', 'Tree'] };

export const TYPES: Types = {
  Query: {
    repository: {
      type: 'Repository',
      given: { owner: 'String!', name: 'String!' },
      find: (call: Call, { owner, name }) => findRepository(call, owner, name),
    },
    rateLimit: plain('RateLimit', (call: Call) => call),
  },
  RateLimit: {
    cost: plain('Int', () => 1),
    limit: plain('Int', ({ world }: Call) => world.points.limit),
    remaining: plain('Int', ({ world }: Call) => Math.max(0, world.points.limit - world.points.used)),
    resetAt: plain('DateTime', ({ world }: Call) =>
      new Date(world.clock.millis() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    ),
  },
  Repository: {
    databaseId: plain('Int', ({ repository }: Seen) => repository.id),
    nameWithOwner: plain('String', ({ repository }: Seen) => `${repository.owner}/${repository.name}`),
    object: {
      type: 'GitObject',
      given: { oid: 'GitObjectID', expression: 'String' },
      find: (seen: Seen, { oid, expression }) => findObject(seen, oid, expression),
    },
  },
  Blob: {
    oid: plain('GitObjectID', ({ oid }: BlobSeen) => oid),
    byteSize: plain('Int', ({ bytes }: BlobSeen) => bytes.length),
    isBinary: plain('Boolean', isBinary),
    isTruncated: plain('Boolean', (blob: BlobSeen) => !isBinary(blob) && blob.bytes.length > LONGEST_TEXT),
    text: plain('String', (blob: BlobSeen) =>
      isBinary(blob) ? null : blob.bytes.subarray(0, LONGEST_TEXT).toString('utf8'),
    ),
  },
  Tree: {
    oid: plain('GitObjectID', ({ oid }: TreeSeen) => oid),
    entries: { type: 'TreeEntry', isList: true, find: ({ entries }: TreeSeen) => entries },
  },
  TreeEntry: {
    name: plain('String', ({ name }: TreeEntry) => name),
    mode: plain('Int', ({ mode }: TreeEntry) => Number.parseInt(mode, 8)),
    type: plain('String', ({ type }: TreeEntry) => type),
    oid: plain('GitObjectID', ({ sha }: TreeEntry) => sha),
  },
  GitObject: { oid: plain('GitObjectID', ({ oid }: { readonly oid: string }) => oid) },
  Commit: {
    oid: plain('GitObjectID', ({ oid }: CommitSeen) => oid),
    associatedPullRequests: {
      type: 'PullRequestConnection',
      given: { first: 'Int' },
      find: (seen: CommitSeen, { first }) => {
        need(seen, 'pull-requests');
        const all = pullsOf(seen.repository, seen.oid);
        return { seen, all, shown: all.slice(0, Number(first)) };
      },
    },
  },
  PullRequestConnection: {
    totalCount: plain('Int', ({ all }: PullsSeen) => all.length),
    nodes: {
      type: 'PullRequest',
      isList: true,
      find: ({ seen, shown }: PullsSeen) => shown.map((pull) => ({ ...seen, pull })),
    },
  },
  PullRequest: {
    number: plain('Int', ({ pull }: PullSeen) => pull.number),
    mergedAt: plain('DateTime', ({ pull }: PullSeen) => pull.mergedAt),
    baseRefName: plain('String', ({ pull }: PullSeen) => pull.baseRef),
    baseRepository: { type: 'Repository', find: (seen: PullSeen) => seen },
  },
};
