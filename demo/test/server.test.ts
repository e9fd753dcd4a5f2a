/** The HTTP manners of the embedded GitHub: who may what, pages, conditional requests, its clock, faults, its log. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkExchange } from '../../test/contract/check.ts';
import { type EmbeddedGitHub, startGitHub } from '../github/server.ts';
import { call, openFeature, REPO, seed } from './world.ts';

let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startGitHub(seed);
});
afterEach(() => github.close());

const base = `/repos/${REPO}`;

describe('who may what', () => {
  test.each([
    ['an unknown token', 'GET', base, 'nonsense', 401, 'Bad credentials'],
    ['nobody, reading what is public', 'GET', base, null, 200, null],
    ['nobody, writing', 'POST', `${base}/git/refs`, null, 401, 'Requires authentication'],
    ['a repository that is not there', 'GET', '/repos/acme/none', 'tok-gate', 404, 'Not Found'],
    ['a private repository, for an outsider', 'GET', '/repos/acme/secret', 'tok-mallory', 404, 'Not Found'],
    ['a private repository, for nobody', 'GET', '/repos/acme/secret', null, 404, 'Not Found'],
    ['a private repository, for a reader', 'GET', '/repos/acme/secret', 'tok-dana', 200, null],
    [
      'an app without the permission',
      'GET',
      `${base}/pulls`,
      'tok-little',
      403,
      'Resource not accessible by integration',
    ],
    [
      'an app that may only read',
      'PUT',
      `${base}/contents/a`,
      'tok-gate',
      403,
      'Resource not accessible by integration',
    ],
    ['metadata, for any app', 'GET', `${base}/collaborators/ben/permission`, 'tok-little', 200, null],
    ['a person’s check run', 'POST', `${base}/check-runs`, 'tok-ben', 403, 'You must authenticate via a GitHub App.'],
    ['a stranger’s write', 'POST', `${base}/git/refs`, 'tok-mallory', 403, 'Must have write access to the repository.'],
    [
      'teams, for GITHUB_TOKEN',
      'GET',
      '/orgs/acme/teams/cab',
      'tok-gate',
      403,
      'Resource not accessible by integration',
    ],
    ['teams, for an outsider', 'GET', '/orgs/acme/teams/cab', 'tok-mallory', 404, 'Not Found'],
    ['teams, for a member', 'GET', '/orgs/acme/teams/cab', 'tok-dana', 200, null],
  ] as const)('%s', async (_, method, path, as, status, message) => {
    const answer = await call(github, path, { method, as, ...(method === 'GET' ? {} : { body: {} }) });
    expect(answer.status).toBe(status);
    if (message !== null) expect(answer.body).toMatchObject({ message, status: String(status) });
  });

  test('a refusal names the permissions that would do', async () => {
    const answer = await call(github, `${base}/pulls`, { as: 'tok-little' });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('pull_requests=read');
  });

  test('roles in old and new words', async () => {
    const roles = await Promise.all(
      ['dana', 'ben', 'cara', 'mallory'].map(
        async (login) => (await call(github, `${base}/collaborators/${login}/permission`)).body,
      ),
    );
    expect(roles).toMatchObject([
      { permission: 'write', role_name: 'write' },
      { permission: 'admin', role_name: 'admin' },
      { permission: 'read', role_name: 'triage' },
      { permission: 'read', role_name: 'read' },
    ]);
    github.setRole(REPO, 'dana', null);
    expect((await call(github, `${base}/collaborators/dana/permission`)).body).toMatchObject({ permission: 'read' });
  });

  test('team memberships: active, invited, none', async () => {
    const state = (login: string): ReturnType<typeof call> =>
      call(github, `/orgs/acme/teams/cab/memberships/${login}`, { as: 'tok-dana' });
    expect((await state('BEN')).body).toMatchObject({ state: 'active', role: 'maintainer' });
    expect((await state('cara')).body).toMatchObject({ state: 'pending' });
    expect((await state('mallory')).status).toBe(404);
    github.setTeam('acme', 'cab', { mallory: 'member' });
    expect((await state('mallory')).status).toBe(200);
    expect((await state('ben')).status).toBe(404);
  });
});

describe('what it does not have', () => {
  test('an operation that GitHub has answers 501', async () => {
    expect((await call(github, `${base}/branches/main/protection`)).status).toBe(501);
  });

  test('anything else is 404 and marked in the log', async () => {
    expect((await call(github, '/nonsense')).status).toBe(404);
    await call(github, base);
    expect(github.requests.map((request) => request.unknown)).toEqual([true, false]);
  });

  test('the old name of a repository sends on to the new', async () => {
    github.addRepository('acme/renamed', { id: 4711, formerNames: ['acme/old'], files: { a: 'a' }, author: 'dana' });
    const answer = await call(github, '/repos/acme/old/branches/main');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${github.url}/repositories/4711/branches/main`);
    expect((await call(github, '/repositories/4711/branches/main')).status).toBe(200);
  });
});

describe('pages', () => {
  beforeEach(() => {
    github.push(REPO, 'many', {
      author: 'dana',
      commits: Array.from({ length: 119 }, (_, at) => ({ files: { n: String(at) }, author: 'dana' })),
    });
  });

  test('follow the Link header to the end, and every entry once', async () => {
    const shas: string[] = [];
    let path: string | undefined = `${base}/commits?sha=many&per_page=50`;
    while (path !== undefined) {
      const answer = await call(github, path);
      shas.push(...(answer.body as { sha: string }[]).map((commit) => commit.sha));
      path = /<[^>]*?(\/repos[^>]*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(shas).toHaveLength(120);
    expect(new Set(shas).size).toBe(120);
  });

  test('hold 100 entries at most, and 30 unless asked', async () => {
    expect((await call(github, `${base}/commits?sha=many&per_page=1000`)).body).toHaveLength(100);
    expect((await call(github, `${base}/commits?sha=many`)).body).toHaveLength(30);
    expect((await call(github, `${base}/commits?sha=many&page=99`)).body).toEqual([]);
  });

  test('of activity follow a cursor', async () => {
    for (let at = 0; at < 4; at += 1) github.push(REPO, 'act', { author: 'dana', files: { n: String(at) } });
    const first = await call(github, `${base}/activity?ref=act&per_page=3`);
    const next = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await call(github, next?.slice(github.url.length) ?? '');
    expect([first.body, second.body].map((body) => (body as unknown[]).length)).toEqual([3, 1]);
    expect(second.headers.get('link')).toBeNull();
  });
});

describe('headers', () => {
  test('the Date and every timestamp come from its own clock', async () => {
    github.setClock('2027-01-02T03:04:05Z');
    const made = await call(github, `${base}/statuses/${github.commit(REPO, 'main')}`, {
      method: 'POST',
      body: { state: 'success' },
    });
    expect(made.headers.get('date')).toBe('Sat, 02 Jan 2027 03:04:05 GMT');
    expect(made.body).toMatchObject({ created_at: '2027-01-02T03:04:05Z' });
    github.advance(90_000);
    expect((await call(github, base)).headers.get('date')).toBe('Sat, 02 Jan 2027 03:05:35 GMT');
  });

  test('an unchanged answer is 304 and costs no request', async () => {
    const first = await call(github, base);
    const etag = first.headers.get('etag') ?? '';
    const again = await call(github, base, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await call(github, '/rate_limit')).body).toMatchObject({ rate: { used: 1, remaining: 4999 } });
  });

  test('past the rate limit it refuses', async () => {
    github.state.rate.used = 5000;
    const answer = await call(github, base);
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });

  test('GitHub Enterprise Server answers below /api/v3', async () => {
    const enterprise = await startGitHub({ ...seed, apiPrefix: '/api/v3' });
    expect(enterprise.url).toMatch(/\/api\/v3$/);
    expect((await call(enterprise, base)).body).toMatchObject({ url: `${enterprise.url}${base}` });
    const outside = await fetch(`${enterprise.url.replace('/api/v3', '')}${base}`);
    expect(outside.status).toBe(404);
    expect(enterprise.requests.map(({ path, unknown }) => ({ path, unknown }))).toEqual([
      { path: base, unknown: false },
      { path: base, unknown: true },
    ]);
    await enterprise.close();
  });
});

describe('faults', () => {
  test('answer in the server’s place, once or until taken away', async () => {
    const remove = github.fault({
      match: (_, path) => path === base,
      status: 502,
      body: '<html>',
      headers: { 'x-why': 'test' },
    });
    const answer = await call(github, base);
    expect([answer.status, answer.body, answer.headers.get('x-why')]).toEqual([502, '<html>', 'test']);
    expect((await call(github, base)).status).toBe(502);
    remove();
    expect((await call(github, base)).status).toBe(200);
    github.fault({ match: () => true, once: true, status: 429, headers: { 'retry-after': '1' } });
    expect([(await call(github, base)).status, (await call(github, base)).status]).toEqual([429, 200]);
  });

  test('choose by number and query', async () => {
    github.fault({ match: (_, __, nth) => nth === 2, status: 500 });
    github.fault({ match: (_, __, ___, request) => request.query === 'page=9', status: 409 });
    const statuses = [];
    for (const path of [base, base, base, `${base}/pulls?page=9`]) statuses.push((await call(github, path)).status);
    expect(statuses).toEqual([200, 500, 200, 409]);
  });

  test('keep a replaced write from taking effect', async () => {
    const number = openFeature(github);
    github.fault({ match: (method) => method === 'POST', once: true, status: 403 });
    await call(github, `${base}/issues/${number}/comments`, { method: 'POST', body: { body: 'x' } });
    expect(github.repository(REPO).comments).toEqual([]);
  });

  test('break the connection', async () => {
    github.fault({ match: () => true, once: true, mode: 'destroy' });
    await expect(call(github, base)).rejects.toThrow(/fetch failed/);
    expect((await call(github, base)).status).toBe(200);
  });

  test('hang, and drip, until the caller gives up', async () => {
    for (const mode of ['hang', 'drip'] as const) {
      github.fault({ match: () => true, once: true, mode });
      const slow = fetch(`${github.url}${base}`, { signal: AbortSignal.timeout(300) }).then((response) =>
        response.text(),
      );
      await expect(slow).rejects.toThrow(/abort|timeout/i);
    }
  });

  test('cut an answer in half, or change it', async () => {
    github.fault({ match: () => true, once: true, mode: 'truncate' });
    await expect(call(github, base)).rejects.toThrow(SyntaxError);
    github.fault({ match: () => true, once: true, alter: (reply) => ({ ...reply, body: '[]' }) });
    expect((await call(github, base)).body).toEqual([]);
  });

  test('a branch can move between two reads', async () => {
    const before = github.commit(REPO, 'main');
    github.beforeEach((request) => {
      if (request.nth === 2) github.push(REPO, 'main', { author: 'ben', files: { late: '1' } });
    });
    const read = async (): Promise<string> =>
      ((await call(github, `${base}/git/ref/heads/main`)).body as { object: { sha: string } }).object.sha;
    expect([await read(), await read()]).toEqual([before, github.commit(REPO, 'main')]);
  });
});

test('the contract check finds what is wrong', () => {
  const request = {
    nth: 1,
    method: 'GET',
    path: base,
    query: '',
    body: null,
    status: 200,
    unknown: false,
    operation: 'GET /repos/{owner}/{repo}',
  };
  const reply = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":"7"}' };
  expect(checkExchange({ request, reply, isFaulty: false }).join()).toMatch(/id|required/);
  expect(checkExchange({ request, reply: { ...reply, status: 418 }, isFaulty: false }).join()).toMatch(
    /not in the form/,
  );
  expect(checkExchange({ request, reply, isFaulty: true })).toEqual([]);
});
