/** Files that are asked for together: one query for many, each believed by its hash, and REST for whatever does not prove itself. */
import { describe, expect, it } from 'vitest';
import type { Fault, Reply } from '../../demo/github/faults.ts';
import { writeBlob } from '../../demo/github/git-objects.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import type { Api } from '../../src/github/api/api.ts';
import { type PullOfCommit, readPullsOf } from '../../src/github/facts/pulls-of-commit.ts';
import { readBlob } from '../../src/github/trees/blobs.ts';
import { faultsAt } from '../scenarios/lattice.ts';
import { becauseOf, known, openBenchApi, REPO, seed, withGitHub } from './world.ts';

const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, nth) => `id: CHG-${nth}\n`);
const put = (github: EmbeddedGitHub, content: readonly (string | Buffer)[]): readonly string[] =>
  content.map((one) => writeBlob(github.repository(REPO).objects, one));
const readAll = (api: Api, blobs: readonly string[]): Promise<readonly Answer<Uint8Array>[]> =>
  Promise.all(blobs.map((blob) => readBlob(api, REPO, blob)));
const shown = (answers: readonly Answer<Uint8Array>[]): readonly string[] =>
  answers.map((answer) => Buffer.from(known(answer)).toString('utf8'));
const asked = (github: EmbeddedGitHub, part: string): number =>
  github.requests.filter(({ path }) => path.includes(part)).length;

const bent = (change: (body: { data?: unknown; errors?: unknown }) => unknown): Omit<Fault, 'match'> => ({
  alter: (reply: Reply) => ({ ...reply, body: JSON.stringify(change(JSON.parse(String(reply.body)))) }),
});
const inFirst = (change: (fields: Record<string, unknown>) => unknown): Omit<Fault, 'match'> =>
  bent((body) => {
    const data = body.data as { r0: Record<string, unknown> };
    return { ...body, data: { ...data, r0: change(data.r0) } };
  });

/** What GitHub answers with status 200 when it does not answer. */
const HALF: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  'errors beside all of the data': bent((body) => ({ ...body, errors: [{ message: 'Something went wrong' }] })),
  'errors that are no list': bent((body) => ({ ...body, errors: 'Something went wrong' })),
  'errors in place of the data': bent(() => ({ errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] })),
  'a limit as an error': bent(() => ({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })),
  'data that is null': bent(() => ({ data: null })),
  'a repository that is null': bent(() => ({ data: { r0: null } })),
  'null in the middle': inFirst((fields) => ({ ...fields, q1: null })),
  'half of the files': inFirst((fields) => Object.fromEntries(Object.entries(fields).slice(0, 2))),
  'files in another order': inFirst((fields) => ({ ...fields, q0: fields['q1'], q1: fields['q0'] })),
  'a text that is longer': inFirst((fields) => ({ ...fields, q0: { text: 'id: CHG-0\noutcome: {}\n' } })),
  'a text that is a number': inFirst((fields) => ({ ...fields, q0: { text: 7 } })),
  'a time-out as a sentence': {
    status: 200,
    body: {
      message: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request.",
    },
  },
  'a time-out of the gateway': { status: 504, body: '<html>Gateway Timeout</html>' },
  'a schema that does not know a field': bent(() => ({
    errors: [{ message: "Field 'object' doesn't exist on type 'Repository'" }],
  })),
};

describe('files that are asked for in one tick', () => {
  it('are one query for up to 150, and each is read once', () =>
    withGitHub(async (github) => {
      const wanted = texts(301);
      const blobs = put(github, wanted);
      const { api } = openBenchApi(github);
      expect(shown(await readAll(api, [...blobs, ...blobs.slice(0, 9)])).slice(0, 301)).toEqual(wanted);
      expect(shown(await readAll(api, blobs))).toEqual(wanted);
      expect([asked(github, '/graphql'), asked(github, '/git/blobs/')]).toEqual([3, 0]);
    }));

  it('are one query across repositories', () =>
    withGitHub(async (github) => {
      const [here = '', there = ''] = put(github, texts(2));
      const { api } = openBenchApi(github);
      const answers = await Promise.all([readBlob(api, REPO, here), readBlob(api, 'mallory/payments', there)]);
      expect(shown(answers)).toEqual(texts(2));
      expect(github.requests).toHaveLength(1);
    }));

  it('are asked by REST where there is only one', () =>
    withGitHub(async (github) => {
      expect(shown(await readAll(openBenchApi(github).api, put(github, texts(1))))).toEqual(texts(1));
      expect(asked(github, '/graphql')).toBe(0);
    }));

  it('are asked by REST where GraphQL has no text of theirs: bytes, another encoding, a byte order mark that was lost', () =>
    withGitHub(async (github) => {
      const bytes = [
        Buffer.from([0, 1, 2]),
        Buffer.from('Größe', 'latin1'),
        Buffer.from('x'.repeat(530_000)),
        'id: A\n',
      ];
      const answers = await readAll(openBenchApi(github).api, put(github, bytes));
      const same = answers.map((answer, nth) => Buffer.from(bytes[nth] ?? '').equals(known(answer)));
      expect(same).toEqual([true, true, true, true]);
      expect([asked(github, '/graphql'), asked(github, '/git/blobs/')]).toEqual([1, 3]);
    }));

  it('are asked in parts where one query is too much', () =>
    withGitHub(async (github) => {
      const wanted = texts(140);
      const blobs = put(github, wanted);
      const isLong = ({ body }: { readonly body: unknown }): boolean => JSON.stringify(body).length > 5_000;
      github.fault({ match: (_m, path, _n, entry) => path === '/graphql' && isLong(entry), status: 502, body: 'x' });
      expect(shown(await readAll(openBenchApi(github).api, blobs))).toEqual(wanted);
      expect(asked(github, '/git/blobs/')).toBe(0);
    }));

  it('are asked of GitHub Enterprise beside its REST API', async () => {
    await withGitHub(
      async (github) => {
        expect(shown(await readAll(openBenchApi(github).api, put(github, texts(2))))).toEqual(texts(2));
        expect(github.requests.map(({ path, status }) => [path, status])).toEqual([['/graphql', 200]]);
      },
      { ...seed, apiPrefix: '/api/v3' },
    );
  });
});

describe('GraphQL × each fault', () => {
  const wanted = texts(4);
  const all = (url: string): readonly [string, Omit<Fault, 'match'>][] => [
    ...Object.entries(faultsAt(url)),
    ...Object.entries(HALF),
  ];

  it('gives the content that REST has, and never another', () =>
    withGitHub(async (github) => {
      const blobs = put(github, wanted);
      for (const [name, fault] of all(github.url)) {
        const away = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
        expect(shown(await readAll(openBenchApi(github).api, blobs)), name).toEqual(wanted);
        away();
      }
    }));

  it('is no content where REST has none either', () =>
    withGitHub(async (github) => {
      const blobs = put(github, wanted);
      github.fault({ match: (_method, path) => path.includes('/git/blobs/'), status: 404 });
      const whole = new Set<string>();
      for (const [name, fault] of all(github.url)) {
        const away = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
        const answers = await readAll(openBenchApi(github).api, blobs);
        away();
        if (answers.every(({ kind }) => kind === 'known')) whole.add(name);
        for (const [nth, answer] of answers.entries())
          if (answer.kind === 'known') expect(Buffer.from(answer.value).toString('utf8'), name).toBe(wanted[nth]);
      }
      // What changes nothing of an answer to a query.
      expect([...whole].sort()).toEqual([
        '200 of another case',
        'Link that loops',
        'Link to elsewhere',
        'first entry twice',
        'last entry dropped',
        'last file dropped',
        'no Date',
      ]);
    }));
});

describe('the budget', () => {
  it('lets so many be read by REST, and says once what was needed, what is left and until when', () =>
    withGitHub(async (github) => {
      const blobs = put(github, texts(400));
      github.fault({ match: (_method, path) => path === '/graphql', status: 403, body: { message: 'Blocked' } });
      const { api } = openBenchApi(github);
      await readBlob(api, REPO, put(github, ['first'])[0] ?? '');
      const answers = await readAll(api, blobs);
      const refused = new Set(answers.filter(({ kind }) => kind === 'unavailable').map(becauseOf));
      expect([...refused]).toEqual([
        expect.stringMatching(
          /^401 files and lists are needed. GraphQL did not give them \(POST \/graphql: 403 Blocked\), and by REST, at one request each, a run reads 300 at most; left: \d+ requests until 20[\dT:-]+Z/,
        ),
      ]);
      expect(asked(github, '/git/blobs/')).toBe(301);
      expect(asked(github, '/graphql')).toBeLessThan(10);
    }));
});

describe('the pull requests of many commits', () => {
  const land = (github: EmbeddedGitHub): readonly string[] =>
    ['one', 'two', 'three'].map((branch) => {
      github.push(REPO, branch, { author: 'asmith', files: { [`${branch}.ts`]: branch }, message: branch });
      const { number } = github.openPullRequest(REPO, { head: branch, author: 'asmith', title: branch });
      return github.mergePullRequest(REPO, number, { by: 'asmith', method: 'squash' });
    });
  const read = (api: Api, commits: readonly string[]): Promise<readonly Answer<readonly PullOfCommit[]>[]> =>
    Promise.all(commits.map((commit) => readPullsOf(api, REPO, commit, false)));

  it('come in one query, and are those that REST gives', () =>
    withGitHub(async (github) => {
      const first = github.commit(REPO, 'main');
      const commits = [...land(github), first];
      const together = await read(openBenchApi(github).api, commits);
      expect([asked(github, '/graphql'), asked(github, '/pulls')]).toEqual([1, 0]);
      const { api } = openBenchApi(github);
      const alone = await Promise.all(commits.map((commit) => readPullsOf(api, REPO, commit, true)));
      expect(together).toEqual(alone);
      expect(together.map((answer) => known(answer).map(({ number }) => number))).toEqual([[1], [2], [3], []]);
    }));

  it('× each fault are those that REST gives, or unknown, and never fewer', () =>
    withGitHub(async (github) => {
      const commits = land(github);
      const wanted = await read(openBenchApi(github).api, commits);
      const lists: Readonly<Record<string, Omit<Fault, 'match'>>> = {
        'fewer than were announced': inFirst((fields) => ({
          ...fields,
          q0: { ...(fields['q0'] as object), associatedPullRequests: { totalCount: 1, nodes: [] } },
        })),
        'one twice': inFirst((fields) => {
          const { nodes } = (fields['q0'] as { associatedPullRequests: { nodes: unknown[] } }).associatedPullRequests;
          return {
            ...fields,
            q0: { ...(fields['q0'] as object), associatedPullRequests: { totalCount: 2, nodes: [...nodes, ...nodes] } },
          };
        }),
        'null among them': inFirst((fields) => ({
          ...fields,
          q0: { ...(fields['q0'] as object), associatedPullRequests: { totalCount: 1, nodes: [null] } },
        })),
        'a repository without a number': inFirst((fields) =>
          JSON.parse(JSON.stringify(fields).replaceAll(/"databaseId":\d+/g, '"databaseId":null')),
        ),
      };
      const all = [...Object.entries(faultsAt(github.url)), ...Object.entries(HALF), ...Object.entries(lists)];
      for (const [name, fault] of all) {
        const away = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
        expect(await read(openBenchApi(github).api, commits), name).toEqual(wanted);
        away();
      }
    }));
});
