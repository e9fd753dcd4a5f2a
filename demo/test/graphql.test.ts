/** The embedded GitHub's GraphQL: each type answers in the words of GitHub's schema, and refuses what it does not know. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChecked } from '../../test/contract/check.ts';
import { violationsOfQuery } from '../../test/contract/graphql.ts';
import { parseQuery } from '../github/graphql/parse.ts';
import { TYPES } from '../github/graphql/types.ts';
import { call, REPO, seed } from './world.ts';

let checked: Awaited<ReturnType<typeof startChecked>>;
beforeAll(async () => {
  checked = await startChecked(seed);
});
afterAll(() => checked.github.close());

const [OWNER, NAME] = REPO.split('/');
const post = async (query: string, as = 'tok-all'): Promise<Record<string, unknown>> => {
  const { body, status } = await call(checked.github, '/graphql', { method: 'POST', body: { query }, as });
  expect(status).toBe(200);
  return body as Record<string, unknown>;
};
const inRepository = (fields: string): string => `{ repository(owner: "${OWNER}", name: "${NAME}") { ${fields} } }`;

test('every field that it has stands in GitHub’s schema', () => {
  for (const [type, fields] of Object.entries(TYPES)) {
    if (type === 'Query') continue;
    for (const [name, { given, type: gives }] of Object.entries(fields)) {
      const wanted = Object.entries(given ?? {}).filter(([, kind]) => kind.endsWith('!'));
      const arguments_ = wanted.map(([one]) => `${one}: 1`).join(', ');
      const inside = TYPES[gives] === undefined ? '' : ' { __typename }';
      const field = `${name}${arguments_ === '' ? '' : `(${arguments_})`}${inside}`;
      const query = `{ rateLimit { ... on ${type} { ${field} } } }`;
      const about = violationsOfQuery(query).filter((one) => !/can never be|cannot represent/.test(one));
      expect(about, `${type}.${name}`).toEqual([]);
    }
  }
});

test('blobs by their id: text, binary, absent, and a commit in its place', async () => {
  const { github } = checked;
  const sha = github.push(REPO, 'bytes', { author: 'dana', files: { 'a.txt': 'é\r\n', 'b.bin': Buffer.from([0, 1]) } });
  const tree = (await call(github, `/repos/${REPO}/git/trees/${sha}?recursive=1`)).body as {
    tree: { path: string; sha: string }[];
  };
  const oid = (path: string): string => tree.tree.find((one) => one.path === path)?.sha ?? '';
  const wanted = '... on Blob { oid byteSize isBinary isTruncated text }';
  const { data } = await post(
    inRepository(
      `text: object(oid: "${oid('a.txt')}") { ${wanted} } binary: object(oid: "${oid('b.bin')}") { ${wanted} }
       none: object(oid: "${'0'.repeat(40)}") { ${wanted} } commit: object(oid: "${sha}") { __typename ${wanted} }`,
    ),
  );
  expect(data).toEqual({
    repository: {
      text: { oid: oid('a.txt'), byteSize: 4, isBinary: false, isTruncated: false, text: 'é\r\n' },
      binary: { oid: oid('b.bin'), byteSize: 2, isBinary: true, isTruncated: false, text: null },
      none: null,
      commit: { __typename: 'Commit' },
    },
  });
  expect(checked.violations).toEqual([]);
});

test.each([
  ['a field that no type has', inRepository('stars'), "Field 'stars' doesn't exist on type 'Repository'"],
  ['an argument that no field takes', inRepository('object(sha: "x") { oid }'), "doesn't accept argument 'sha'"],
  ['an object of which nothing is asked', inRepository('object(oid: "x")'), 'must have selections'],
  ['a scalar of which something is asked', inRepository('databaseId { x }'), "can't be made on scalars"],
  ['a required argument that is missing', '{ repository(owner: "a") { databaseId } }', 'required arguments: name'],
  ['half a query', '{ repository(', 'Expected NAME'],
  ['a mutation', 'mutation { addStar { id } }', 'no mutation'],
  ['a repository that is not there', '{ repository(owner: "no", name: "no") { databaseId } }', 'Could not resolve'],
])('%s is an error beside no answer, with status 200', async (_, query, says) => {
  const { data, errors } = await post(query);
  expect(JSON.stringify(errors)).toContain(says.replaceAll('"', '\\"'));
  expect(data === undefined || (data as { repository: unknown }).repository === null).toBe(true);
});

test('a token without a permission is refused field by field', async () => {
  checked.github.state.tokens.set('tok-none', { login: 'github-actions[bot]', permissions: { actions: 'read' } });
  const { data, errors } = await post(inRepository(`object(oid: "${'0'.repeat(40)}") { oid } databaseId`), 'tok-none');
  expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'object'] }]);
  expect((data as { repository: { databaseId: number } }).repository.databaseId).toBeGreaterThan(0);
});

test('its limit is counted by itself', async () => {
  const { headers } = await call(checked.github, '/graphql', {
    method: 'POST',
    body: { query: '{ rateLimit { cost } }' },
  });
  expect(headers.get('x-ratelimit-resource')).toBe('graphql');
});

test('the reader of queries names what it does not read', () => {
  for (const query of ['{ a(x: [1]) }', '{ ...Named }', '{ a @include(if: true) }', '{ a } { b }', '{ a(x: 1, x: 2) }'])
    expect(() => parseQuery(query), query).toThrow();
});
