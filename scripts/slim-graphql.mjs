/**
 * Cuts GitHub's GraphQL schema down to the types and fields that the embedded GitHub answers, so that the tests can check its answers
 * and our queries without carrying 1 MB. Run by hand when a field is added:
 *
 *   npm install @octokit/graphql-schema@15.26.1      in a scratch folder outside the repository
 *   node scripts/slim-graphql.mjs SCRATCH/node_modules/@octokit/graphql-schema
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';

const FIELDS = {
  Query: 'repository rateLimit',
  RateLimit: 'cost limit remaining resetAt',
  Repository: 'databaseId nameWithOwner object pullRequest',
  GitObject: 'oid',
  Blob: 'oid byteSize isBinary isTruncated text',
  Tree: 'oid entries',
  TreeEntry: 'mode name object oid path size type',
  Commit: 'oid associatedPullRequests author committer file history message parents status tree',
  Status: 'context',
  StatusContext: 'context description state',
  StatusState: '',
  CommitConnection: 'totalCount nodes pageInfo',
  CommitHistoryConnection: 'totalCount nodes pageInfo',
  GitActor: 'name user',
  Actor: 'login',
  User: 'databaseId login',
  Bot: 'databaseId login',
  Organization: 'databaseId login',
  Mannequin: 'databaseId login',
  EnterpriseUserAccount: 'login',
  PageInfo: 'endCursor hasNextPage',
  PullRequestConnection: 'totalCount nodes pageInfo',
  PullRequest:
    'author baseRefName baseRefOid baseRepository body changedFiles commits createdAt files headRefName headRefOid headRepository isDraft mergeCommit mergedAt mergedBy number reviews state title',
  PullRequestState: '',
  PullRequestReviewConnection: 'totalCount nodes pageInfo',
  PullRequestReview: 'author body commit fullDatabaseId state submittedAt',
  PullRequestReviewState: '',
  PullRequestCommitConnection: 'totalCount nodes pageInfo',
  PullRequestCommit: 'commit',
  PullRequestChangedFileConnection: 'totalCount nodes pageInfo',
  PullRequestChangedFile: 'changeType path',
  PatchStatus: '',
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node scripts/slim-graphql.mjs PATH-TO-@octokit/graphql-schema');
const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const known = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'));

const kept = known.definitions.flatMap((definition) => {
  const name = definition.name?.value;
  const fields = name === undefined ? undefined : FIELDS[name]?.split(' ');
  if (fields === undefined) return [];
  if (definition.kind === 'EnumTypeDefinition' || definition.kind === 'UnionTypeDefinition') return [definition];
  const left = definition.fields.filter((field) => fields.includes(field.name.value));
  const missing = fields.filter((field) => !left.some((one) => one.name.value === field));
  if (missing.length > 0) throw new Error(`GitHub's ${name} has no ${missing.join(', ')}`);
  const interfaces = definition.interfaces.filter((one) => FIELDS[one.name.value] !== undefined);
  return [{ ...definition, fields: left, interfaces }];
});

/** Arguments of types that nobody here gives are left out, with what they are. */
const SCALARS = ['String', 'Int', 'Boolean', 'ID', 'Float'];
const names = [...kept.map(({ name }) => name.value), ...SCALARS];
const scalars = known.definitions.filter(({ kind, name }) => kind === 'ScalarTypeDefinition' && name !== undefined);
const isKnown = (type) =>
  type.kind === 'NamedType'
    ? names.includes(type.name.value) || scalars.some(({ name }) => name.value === type.name.value)
    : isKnown(type.type);
const slim = visit(
  { kind: 'Document', definitions: [...scalars, ...kept] },
  {
    InputValueDefinition: (node) => (isKnown(node.type) ? undefined : null),
    Directive: () => null,
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  },
);
const used = print(slim);
const text = used.replace(/scalar (\w+)\n\n/g, (whole, name) =>
  new RegExp(`: \\[?${name}\\b`).test(used) ? whole : '',
);
const notice = `# Cut from @octokit/graphql-schema ${version} (schema.graphql, ${license}, Copyright (c) GitHub 2025) by scripts/slim-graphql.mjs:
# the types and fields that the embedded GitHub answers, without prose.
`;
writeFileSync(new URL('../test/contract/github-schema.graphql', import.meta.url), `${notice}\n${text}\n`);
