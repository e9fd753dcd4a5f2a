/** The faults of the threat table (X1 to X26) as far as the client meets them: each is a reason, none is an empty answer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../demo/github/faults.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { inRepository } from '../../src/github/api/addresses.ts';
import { type Api, openApi } from '../../src/github/api/api.ts';
import { integer, object, text } from '../../src/github/api/shapes.ts';
import { becauseOf, known, openBenchApi, REPO, seed, TOKEN } from './world.ts';

const REPOSITORY = object({ id: integer, full_name: text });
const COMMENT = object({ id: integer, body: text });
const COMMENTS = `/repos/${REPO}/issues/1/comments`;
const HERE = inRepository(REPO);
const ISSUE = { ...HERE, issue_number: 1 };

let github: EmbeddedGitHub;
let undo: (() => void)[] = [];

beforeAll(async () => {
  github = await startGitHub(seed);
  github.push(REPO, 'many', { author: 'asmith', files: { a: 'a' }, message: 'a' });
  github.openPullRequest(REPO, { head: 'many', author: 'asmith' });
  for (let count = 0; count < 201; count += 1) github.comment(REPO, 1, { by: 'bkhan', body: `comment ${count}` });
});
afterAll(() => github.close());
beforeEach(() => {
  for (const take of undo) take();
  undo = [];
  github.requests.length = 0;
});

const fault = (given: Omit<Fault, 'match'> & { readonly match?: Fault['match'] }): void => {
  undo.push(github.fault({ match: () => true, ...given }));
};
const getOne = (api = openBenchApi(github).api) => api.get(api.rest.repos.get, HERE, REPOSITORY);
const getAll = (api = openBenchApi(github).api) =>
  api.list(api.rest.issues.listComments, ISSUE, COMMENT, ({ id }) => String(id));

/** What ends when is told by GitHub's clock. */
const NOW = { date: 'Mon, 23 Nov 2026 09:00:00 GMT' };
const LIMIT = { 'x-ratelimit-remaining': '0', ...NOW };
const reset = (seconds: number): string => String(Date.parse('2026-11-23T09:00:00Z') / 1000 + seconds);
const HTML = { status: 200, body: '<html>Sign in</html>' };

type Row = {
  readonly name: string;
  readonly fault: Omit<Fault, 'match'>;
  readonly says: RegExp;
  /** How often the route is asked. */
  readonly requests: number;
  readonly status?: number;
};

const FOR_GOOD: readonly Row[] = [
  {
    name: 'X1 a token that is not valid',
    fault: { status: 401, body: { message: 'Bad credentials' } },
    says: /token is not valid/,
    requests: 1,
    status: 401,
  },
  {
    name: 'X3 a primary limit beyond the budget',
    fault: {
      status: 403,
      headers: { ...LIMIT, 'x-ratelimit-reset': reset(3600) },
      body: { message: 'API rate limit exceeded' },
    },
    says: /rate limit.*2026-11-23T10:00:00Z/,
    requests: 1,
    status: 403,
  },
  {
    name: 'X4 retry-after beyond the budget',
    fault: { status: 429, headers: { 'retry-after': '3600' } },
    says: /rate limit/,
    requests: 1,
    status: 429,
  },
  {
    name: 'X6 what should exist and does not',
    fault: { status: 404, body: { message: 'Not Found' } },
    says: /not there, or the token may not see it/,
    requests: 1,
    status: 404,
  },
  { name: 'X8 a conflict', fault: { status: 409 }, says: /409/, requests: 1, status: 409 },
  { name: 'X9 gone', fault: { status: 410 }, says: /410/, requests: 1, status: 410 },
  { name: 'X9 unprocessable', fault: { status: 422 }, says: /422/, requests: 1, status: 422 },
  { name: 'X10 500 four times', fault: { status: 500 }, says: /500/, requests: 4, status: 500 },
  { name: 'X10 502 with HTML', fault: { status: 502, body: '<html>' }, says: /502/, requests: 4, status: 502 },
  { name: 'X11 a page of HTML', fault: HTML, says: /not JSON/, requests: 1 },
  { name: 'X12 half of the JSON', fault: { mode: 'truncate' }, says: /unexpected form/, requests: 1 },
  {
    name: 'X13 an empty body',
    fault: { headers: { 'content-type': 'application/json' }, body: '' },
    says: /unexpected form/,
    requests: 1,
  },
  {
    name: 'X13 null',
    fault: { headers: { 'content-type': 'application/json' }, body: 'null' },
    says: /unexpected form/,
    requests: 1,
  },
  { name: 'X13 an empty object', fault: { body: {} }, says: /unexpected form/, requests: 1 },
  {
    name: 'X24 a connection that breaks',
    fault: { mode: 'destroy' },
    says: /connection failed \([A-Z_]+\)/,
    requests: 4,
  },
  ...[301, 302, 307, 308].map((status) => ({
    name: `X23 a redirect (${status})`,
    fault: { status, headers: { location: 'https://api.example/elsewhere' }, body: { message: 'Moved' } },
    says: /redirects are not followed/,
    requests: 1,
    status,
  })),
  {
    name: 'X50 a refusal by the organisation',
    fault: { status: 403, body: { message: 'IP address is not permitted' } },
    says: /IP address is not permitted/,
    requests: 1,
    status: 403,
  },
];

describe('a fault that stays', () => {
  it.each(FOR_GOOD)('$name', async (row) => {
    fault(row.fault);
    for (const answer of [await getOne(), await getAll()]) {
      expect(answer.kind).toBe('unavailable');
      expect(becauseOf(answer)).toMatch(row.says);
      expect(becauseOf(answer)).toContain(`GET /repos/${REPO}`);
      if (row.status !== undefined) expect(answer).toMatchObject({ status: row.status });
    }
    expect(github.requests).toHaveLength(2 * row.requests);
  });

  it.each(['null', '', '{}', '{"items":[]}'])('X13 %j where a list is expected', async (body) => {
    fault({ headers: { 'content-type': 'application/json' }, body });
    expect(becauseOf(await getAll())).toMatch(/unexpected form/);
  });

  it('X2 names the permission that is missing, and asks once', async () => {
    const { api } = openBenchApi(github, { token: 'ghs_little' });
    const answer = await api.get(api.rest.pulls.get, { ...HERE, pull_number: 1 }, object({ number: integer }));
    expect(answer).toMatchObject({ kind: 'unavailable', status: 403, permission: 'pull-requests: read' });
    expect(github.requests).toHaveLength(1);
  });
});

describe('a limit', () => {
  const spent = (seconds: number): Omit<Fault, 'match'> => ({
    status: 403,
    headers: { ...LIMIT, 'x-ratelimit-reset': reset(seconds) },
    body: { message: 'API rate limit exceeded' },
  });
  const openSaying = (): { readonly api: Api; readonly waits: readonly number[]; readonly said: string[] } => {
    const said: string[] = [];
    return { ...openBenchApi(github, { say: (line) => void said.push(line) }), said };
  };
  const askMany = (api: Api): Promise<readonly Answer<unknown>[]> =>
    Promise.all([
      getOne(api),
      getAll(api),
      ...[1, 2, 3, 4].map((pull_number) =>
        api.get(api.rest.pulls.get, { ...HERE, pull_number }, object({ number: integer })),
      ),
    ]);

  it('that is used up is one cause for all who ask, and nothing more is asked', async () => {
    fault(spent(3600));
    const { api, waits, said } = openSaying();
    const first = await getOne(api);
    const all = [first, ...(await askMany(api))];
    expect(new Set(all.map(becauseOf)).size).toBe(1);
    expect(becauseOf(first)).toBe(
      `GET /repos/${REPO}: the rate limit is used up (403 API rate limit exceeded); it resets at 2026-11-23T10:00:00Z; this run has made 1 requests and needs more; left: 0 requests until 2026-11-23T10:00:00Z`,
    );
    expect(all).toEqual(all.map(() => expect.objectContaining({ kind: 'unavailable', status: 403 })));
    expect([github.requests.length, waits, said]).toEqual([1, [], []]);
  });

  it('that is near is waited for once, and said', async () => {
    fault({ ...spent(90), once: true });
    const { api, waits, said } = openSaying();
    await getOne(api);
    const known = (await askMany(api)).filter(({ kind }) => kind === 'known');
    expect(known.length).toBeGreaterThan(0);
    expect(waits.filter((wait) => wait === 90_000)).toHaveLength(1);
    expect(said).toEqual(["GitHub's rate limit is used up. Waiting until 2026-11-23T09:01:30Z, when it resets."]);
  });

  it.each([121, 3600])('that ends in %i seconds is not waited for, however long the run may take', async (seconds) => {
    fault(spent(seconds));
    const { api, waits } = openBenchApi(github, { deadline: 15 * 60_000 * 10 });
    expect((await getOne(api)).kind).toBe('unavailable');
    expect(waits).toEqual([]);
  });

  it('whose last request was answered is known to be used up', async () => {
    const used = { ...LIMIT, 'x-ratelimit-reset': reset(3600) };
    fault({ alter: (reply) => ({ ...reply, headers: { ...reply.headers, ...used } }), once: true });
    const { api } = openBenchApi(github);
    expect((await getOne(api)).kind).toBe('known');
    expect(becauseOf(await getAll(api))).toMatch(
      /the rate limit is used up; it resets at 2026-11-23T10:00:00Z; this run has made 1 requests/,
    );
    expect([github.requests.length, api.left()]).toEqual([1, { remaining: 0, resets: '2026-11-23T10:00:00Z' }]);
  });

  it('of points for GraphQL closes that alone', async () => {
    fault({ match: (_method, path) => path === '/graphql', ...spent(3600) });
    const { api } = openBenchApi(github);
    expect((await getOne(api)).kind).toBe('known');
  });
});

describe('a fault that passes', () => {
  it.each<{ readonly name: string; readonly fault: Omit<Fault, 'match'>; readonly waits: readonly [number, number] }>([
    { name: 'X10 one 500', fault: { status: 500 }, waits: [500, 625] },
    { name: 'X24 one broken connection', fault: { mode: 'destroy' }, waits: [500, 625] },
    {
      name: 'X3 a primary limit that ends soon',
      fault: { status: 403, headers: { ...LIMIT, 'x-ratelimit-reset': reset(5) } },
      waits: [5000, 5000],
    },
    { name: 'X4 retry-after: 1', fault: { status: 403, headers: { 'retry-after': '1' } }, waits: [1000, 1000] },
    {
      name: 'X4 retry-after as a date',
      fault: { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 09:00:07 GMT', ...NOW } },
      waits: [7000, 7000],
    },
    {
      name: 'X4 retry-after that makes no sense',
      fault: { status: 429, headers: { 'retry-after': 'abc' } },
      waits: [60_000, 60_000],
    },
    {
      name: 'X4 a negative retry-after',
      fault: { status: 429, headers: { 'retry-after': '-5' } },
      waits: [60_000, 60_000],
    },
    {
      name: 'X5 a secondary limit without a header',
      fault: { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
      waits: [60_000, 60_000],
    },
  ])('$name', async (row) => {
    fault({ ...row.fault, once: true });
    const { api, waits } = openBenchApi(github);
    expect(known(await getOne(api)).full_name).toBe(REPO);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(row.waits[0]);
    expect(waits[0]).toBeLessThanOrEqual(row.waits[1]);
  });

  it('never waits past the end of the run', async () => {
    fault({ status: 500 });
    const { api, waits } = openBenchApi(github, { deadline: 900 });
    expect((await getOne(api)).kind).toBe('unavailable');
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(900);
  });

  it('asks nothing once the run is over', async () => {
    const { api } = openBenchApi(github, { deadline: 0 });
    expect(becauseOf(await getOne(api))).toMatch(/time for the whole run is over/);
    expect(github.requests).toHaveLength(0);
  });

  it('sends a write once, whatever comes back', async () => {
    for (const given of [
      { status: 500 },
      { status: 429, headers: { 'retry-after': '1' } },
      { mode: 'destroy' as const },
    ]) {
      github.requests.length = 0;
      fault({ ...given, match: (method) => method === 'POST', once: true });
      const { api, waits } = openBenchApi(github);
      expect((await api.send(api.rest.issues.createComment, { ...ISSUE, body: 'x' }, COMMENT)).kind).toBe(
        'unavailable',
      );
      expect(github.requests).toHaveLength(1);
      expect(waits).toHaveLength(0);
    }
  });
});

describe('time', () => {
  // The bounds are ten times the patience, for slow machines.
  it('X24 gives a silent server up', async () => {
    fault({ mode: 'hang' });
    const started = Date.now();
    expect(becauseOf(await getOne(openBenchApi(github, { patience: 100 }).api))).toMatch(/no answer in time/);
    expect(Date.now() - started).toBeLessThan(4 * 1000);
  });

  it('X25 gives a dripping server up', async () => {
    fault({ mode: 'drip' });
    const started = Date.now();
    expect((await getOne(openBenchApi(github, { patience: 300 }).api)).kind).toBe('unavailable');
    expect(Date.now() - started).toBeLessThan(4 * 3000);
  });

  it('X41 keeps the date of the first answer and its distance', async () => {
    const { api } = openBenchApi(github);
    expect(api.clock().kind).toBe('unavailable');
    github.setClock('2026-11-23T08:50:00Z');
    await getOne(api);
    expect(known(api.clock())).toEqual({ now: '2026-11-23T08:50:00Z', skewSeconds: 600 });
    github.setClock('2026-11-23T11:00:00Z');
    await api.get(api.rest.repos.get, HERE, REPOSITORY, { fresh: true });
    expect(known(api.clock()).now).toBe('2026-11-23T08:50:00Z');
  });

  it('X42 has no clock where no answer has a date', async () => {
    fault({
      alter: ({ headers, ...reply }) => ({
        ...reply,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date')),
      }),
    });
    const { api } = openBenchApi(github);
    await getOne(api);
    expect(api.clock().kind).toBe('unavailable');
  });
});

describe('lists', () => {
  const alterLink = (link: (request: { readonly path: string }) => string | null, page?: number): void => {
    undo.push(
      github.fault({
        match: (_method, path, _nth, { query }) =>
          path === COMMENTS && (page === undefined || new URLSearchParams(query).get('page') === String(page)),
        alter: (reply) => {
          const { link: _old, ...headers } = reply.headers;
          const given = link({ path: COMMENTS });
          return { ...reply, headers: given === null ? headers : { ...headers, link: given } };
        },
      }),
    );
  };

  it('reads every page', async () => {
    expect(known(await getAll())).toHaveLength(201);
    expect(github.requests).toHaveLength(3);
  });

  it('X15 goes on by number after a full page without a link', async () => {
    alterLink(() => null);
    expect(known(await getAll())).toHaveLength(201);
  });

  it('X15 a fault on the page after a full one is no end of the list', async () => {
    alterLink(() => null, 2);
    fault({ match: (_method, _path, _nth, { query }) => query.includes('page=3'), status: 409 });
    expect(becauseOf(await getAll())).toMatch(/409/);
  });

  it('X8 a conflict on the second page', async () => {
    fault({ match: (_method, _path, _nth, { query }) => query.endsWith('&page=2'), status: 409 });
    expect(becauseOf(await getAll())).toMatch(/409/);
  });

  it('X16 a link that never ends', async () => {
    alterLink(({ path }) => `<${github.url}${path}?per_page=100&page=1>; rel="next"`);
    expect(becauseOf(await getAll())).toMatch(/announces another|repeats/);
    expect(github.requests.length).toBeLessThan(6);
  });

  it('X16 pages that repeat', async () => {
    undo.push(
      github.fault({
        match: (_method, path) => path === COMMENTS,
        body: Array.from({ length: 100 }, (_, id) => ({ id, body: 'x' })),
      }),
    );
    expect(becauseOf(await getAll())).toMatch(/repeats/);
  });

  it('X17 never follows a link to another address', async () => {
    let hits = 0;
    const foreign = createServer((_request, response) => {
      hits += 1;
      response.end('[]');
    });
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    const { port } = foreign.address() as AddressInfo;
    alterLink(() => `<http://127.0.0.1:${port}/next>; rel="next"`, 1);
    const answer = await getAll();
    await new Promise((resolve) => foreign.close(resolve));
    expect(becauseOf(answer)).toMatch(/another address/);
    expect(hits).toBe(0);
  });

  it('X18 keeps one of two equal entries', async () => {
    undo.push(
      github.fault({
        match: (_method, path, _nth, { query }) => path === COMMENTS && query.endsWith('&page=2'),
        alter: (reply) => {
          const items = JSON.parse(String(reply.body)) as readonly unknown[];
          return { ...reply, body: JSON.stringify([items[0], ...items]) };
        },
      }),
    );
    expect(known(await getAll())).toHaveLength(201);
  });

  it('X18 fewer entries than were announced', async () => {
    undo.push(
      github.fault({
        match: (_method, path) => path.endsWith('/check-runs'),
        body: { total_count: 3, check_runs: [{ id: 1 }] },
      }),
    );
    const { api } = openBenchApi(github);
    const answer = await api.list(
      api.rest.checks.listForRef,
      { ...HERE, ref: 'main' },
      object({ id: integer }),
      ({ id }) => String(id),
      { key: 'check_runs' },
    );
    expect(becauseOf(answer)).toMatch(/GitHub announced 3 entries and gave 1/);
  });

  it.each([
    { name: 'a wrong type', body: [{ id: '1', body: 'x' }], says: /\[0\]\.id is not a whole number/ },
    { name: 'a field that is missing', body: [{ id: 1 }], says: /\[0\]\.body is not text/ },
    { name: 'null among the entries', body: [null], says: /\[0\] is not an object/ },
  ])('X14 $name', async ({ body, says }) => {
    fault({ body });
    expect(becauseOf(await getAll())).toMatch(says);
  });

  it('stops at the most that is asked for', async () => {
    const { api } = openBenchApi(github);
    expect(
      becauseOf(await api.list(api.rest.issues.listComments, ISSUE, COMMENT, ({ id }) => String(id), { most: 150 })),
    ).toMatch(/more than 150/);
  });

  it('reads a list that pages by cursor to its end', async () => {
    for (let count = 0; count < 120; count += 1)
      github.push(REPO, 'busy', { author: 'asmith', files: { count: String(count) }, message: 'count' });
    github.requests.length = 0;
    const { api } = openBenchApi(github);
    const activity = await api.list(
      api.rest.repos.listActivities,
      { ...HERE, ref: 'refs/heads/busy' },
      object({ id: integer }),
      ({ id }) => String(id),
    );
    expect(known(activity)).toHaveLength(120);
    expect(github.requests).toHaveLength(2);
  });
});

describe('what is asked', () => {
  it('asks the same once, and anew where it must be fresh', async () => {
    const { api } = openBenchApi(github);
    await Promise.all([getOne(api), getOne(api), getAll(api), getAll(api)]);
    expect(github.requests).toHaveLength(4);
    await api.get(api.rest.repos.get, HERE, REPOSITORY, { fresh: true });
    expect(github.requests).toHaveLength(5);
  });

  it('sends a path as it is, whatever looks like a template in it', async () => {
    const { api } = openBenchApi(github);
    await api.get(api.rest.repos.get, { owner: '{owner}', repo: ':repo' }, REPOSITORY);
    expect(github.requests.map(({ path }) => path)).toEqual(['/repos/%7Bowner%7D/%3Arepo']);
  });

  it.each([
    { branch: 'a{owner}/:b c', path: `/repos/${REPO}/branches/a%7Bowner%7D/%3Ab%20c` },
    { branch: 'a%2Fb/c#d?e', path: `/repos/${REPO}/branches/a%252Fb/c%23d%3Fe` },
  ])('keeps the slashes of the name $branch and nothing else of it', async ({ branch, path }) => {
    const { api } = openBenchApi(github);
    await api.get(api.rest.repos.getBranch, { ...HERE, branch }, REPOSITORY);
    expect(github.requests.map((request) => request.path)).toEqual([path]);
  });

  it('ends a call that goes past it in time, and notes it', async () => {
    fault({ mode: 'hang' });
    const { api } = openBenchApi(github, { patience: 100 });
    await expect(api.rest.repos.get(HERE)).rejects.toThrow();
    expect(api.calls).toMatchObject([{ method: 'GET', path: `/repos/${REPO}`, status: 0 }]);
  });

  it('logs every request with its status', async () => {
    fault({ status: 500, once: true });
    const { api } = openBenchApi(github);
    await getOne(api);
    expect(api.calls.map(({ method, path, status }) => ({ method, path, status }))).toEqual([
      { method: 'GET', path: `/repos/${REPO}`, status: 500 },
      { method: 'GET', path: `/repos/${REPO}`, status: 200 },
    ]);
  });

  it('says nothing of the token, even where a proxy repeats it', async () => {
    fault({ status: 400, body: { message: `no route for Authorization: token ${TOKEN}` } });
    const answer = await getOne();
    expect(becauseOf(answer)).toMatch(/400 no route/);
    expect(becauseOf(answer)).not.toContain(TOKEN);
  });

  it.each([
    'http://api.example.org',
    'ftp://127.0.0.1',
    'nonsense',
    'http://127.0.0.1.example.org',
    'https://user:pass@api.example.org',
  ])('G10 sends no token to %s', async (baseUrl) => {
    const api = openApi({ token: TOKEN, baseUrl, patience: 200, deadline: 400 });
    expect(becauseOf(await getOne(api))).toMatch(/GITHUB_API_URL/);
    expect(api.calls).toHaveLength(0);
  });

  it('G9 works below /api/v3', async () => {
    const enterprise = await startGitHub({ ...seed, apiPrefix: '/api/v3' });
    try {
      expect(known(await getOne(openBenchApi(enterprise).api)).full_name).toBe(REPO);
    } finally {
      await enterprise.close();
    }
  });
});
