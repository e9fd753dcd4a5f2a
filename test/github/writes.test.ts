/** Check, comment and deployment status: what is written, how often, and that a failure is an answer. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { type CheckText, writeCheck, writeComment, writeDeploymentFailure } from '../../src/github/writes/writes.ts';
import { known, openBenchApi, openChange, REPO, seed, TOKEN, withGitHub } from './world.ts';

const MARKER = '<!-- change-gate -->';
const JUDGED = '2026-11-01T09:00:00Z';
const check = (github: EmbeddedGitHub, given: Partial<CheckText> = {}): CheckText => ({
  name: 'change-gate / production',
  sha: github.commit(REPO, 'main'),
  conclusion: 'failure',
  title: 'Awaiting one approval',
  summary: 'Summary',
  externalId: 'change-gate/production',
  judgedAt: '2026-11-24T09:59:00Z',
  annotations: [],
  ...given,
});
const say = (
  github: EmbeddedGitHub,
  body: string,
  given: {
    readonly isNewWanted?: boolean;
    readonly login?: string | null;
    readonly token?: string;
    readonly judgedAt?: string;
  } = {},
): Promise<Answer<string | null>> => {
  const { isNewWanted = true, login = null, token = TOKEN, judgedAt = JUDGED } = given;
  const comment = { number: 1, marker: MARKER, body, judgedAt, isNewWanted, login: Promise.resolve(login) };
  return writeComment(openBenchApi(github, { token }).api, REPO, comment);
};
/** Without the instant at their ends. */
const bodies = (github: EmbeddedGitHub): readonly string[] =>
  github.repository(REPO).comments.map(({ body }) => body.replace(/\n\n<!-- judged \S+ -->$/u, ''));
const posts = (github: EmbeddedGitHub): readonly string[] =>
  github.requests
    .filter(({ method }) => method !== 'GET')
    .map(
      ({ method, path }) =>
        `${method} ${path
          .split('/')
          .slice(4)
          .join('/')
          .replace(/\d{3,}/, 'N')}`,
    );

describe('a check', () => {
  it('has the time at which it was judged, so that GitHub takes no slow run for the newest', async () => {
    await withGitHub(async (github) => {
      await writeCheck(openBenchApi(github).api, REPO, check(github), true);
      expect(github.repository(REPO).checkRuns[0]).toMatchObject({
        startedAt: '2026-11-24T09:59:00Z',
        completedAt: '2026-11-24T09:59:00Z',
      });
    });
  });

  it('is one run, with further annotations in batches', async () => {
    await withGitHub(async (github) => {
      const annotations = Array.from({ length: 120 }, (_, line) => ({
        path: 'changes/CHG-1.yml',
        line: line + 1,
        level: 'failure' as const,
        title: 't',
        message: `m${line}`,
      }));
      const { api } = openBenchApi(github);
      expect(known(await writeCheck(api, REPO, check(github, { annotations }), true))).toEqual({
        kind: 'check run',
        login: 'github-actions[bot]',
      });
      const [run, ...others] = github.repository(REPO).checkRuns;
      expect(others).toEqual([]);
      expect(run).toMatchObject({ conclusion: 'failure', status: 'completed', headSha: github.commit(REPO, 'main') });
      expect(run?.annotations).toHaveLength(120);
      expect(posts(github)).toEqual(['POST check-runs', 'PATCH check-runs/N', 'PATCH check-runs/N']);
    });
  });

  it.each([
    { conclusion: 'failure' as const, isAwaiting: true, state: 'pending' },
    { conclusion: 'failure' as const, isAwaiting: false, state: 'failure' },
    { conclusion: 'success' as const, isAwaiting: false, state: 'success' },
  ])('is a status ($state) where checks may not be written', async ({ conclusion, isAwaiting, state }) => {
    await withGitHub(
      async (github) => {
        const { api } = openBenchApi(github, { token: 'ghs_status' });
        const title = 'x'.repeat(300);
        expect(known(await writeCheck(api, REPO, check(github, { conclusion, title }), isAwaiting))).toEqual({
          kind: 'commit status',
          login: 'github-actions[bot]',
        });
        expect(github.repository(REPO).statuses).toMatchObject([{ state, context: 'change-gate / production' }]);
      },
      seedWith({ contents: 'read', statuses: 'write' }),
    );
  });

  it('names the permission where nothing may be written', async () => {
    await withGitHub(async (github) => {
      const { api } = openBenchApi(github, { token: 'ghs_little' });
      expect(await writeCheck(api, REPO, check(github), true)).toMatchObject({ permission: 'checks: write' });
    });
  });
});

const WITH_OTHER_APP = { ...seed, users: { ...seed.users, 'other-app[bot]': { id: 67 } } };

const seedWith = (permissions: Readonly<Record<string, 'read' | 'write'>>) => ({
  ...seed,
  tokens: { ...seed.tokens, ghs_status: { login: 'github-actions[bot]', permissions } },
});

describe('a comment', () => {
  it('is made once and then edited, and left alone where nothing changed', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      expect(known(await say(github, 'first'))).toMatch(/^https:/);
      await say(github, 'second');
      await say(github, 'second');
      expect(bodies(github)).toEqual([`${MARKER}\nsecond`]);
      expect(posts(github)).toEqual(['POST issues/1/comments', 'PATCH issues/comments/N']);
    });
  });

  it('is not made where none is wanted', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      expect(known(await say(github, 'text', { isNewWanted: false }))).toBeNull();
      expect(posts(github)).toEqual([]);
    });
  });

  it('of a person with our marker is not ours', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.comment(REPO, 1, { by: 'mallory', body: `${MARKER}\nplanted` });
      github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body: `Look:\n${MARKER}` });
      await say(github, 'ours');
      expect(bodies(github)).toEqual([`${MARKER}\nplanted`, `Look:\n${MARKER}`, `${MARKER}\nours`]);
    });
  });

  it('X36 of two the older is kept up', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      for (const text of ['one', 'two'])
        github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body: `${MARKER}\n${text}` });
      await say(github, 'new');
      expect(bodies(github)).toEqual([`${MARKER}\nnew`, `${MARKER}\ntwo`]);
    });
  });

  it('is found on a later page', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      for (let count = 0; count < 130; count += 1) github.comment(REPO, 1, { by: 'bkhan', body: `talk ${count}` });
      await say(github, 'first');
      await say(github, 'second');
      expect(bodies(github).filter((body) => body.startsWith(MARKER))).toEqual([`${MARKER}\nsecond`]);
    });
  });

  it('of a run that looked earlier and writes later stays unwritten, whatever the two say', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      await say(github, 'refused', { judgedAt: '2026-11-20T09:00:05Z' });
      expect(known(await say(github, 'authorised', { judgedAt: '2026-11-20T09:00:01Z' }))).toMatch(/^https:/);
      expect(bodies(github)).toEqual([`${MARKER}\nrefused`]);
      await say(github, 'later', { judgedAt: '2026-11-20T09:00:06Z' });
      expect(bodies(github)).toEqual([`${MARKER}\nlater`]);
    });
  });

  it.each(['2099-01-01T00:00:00Z', 'never', '<b>'])(
    'is written over whatever instant somebody put there: %s',
    async (planted) => {
      await withGitHub(async (github) => {
        openChange(github);
        const body = `${MARKER}\nplanted\n\n<!-- judged ${planted} -->`;
        github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body });
        await say(github, 'ours');
        expect(bodies(github)).toEqual([`${MARKER}\nours`]);
      });
    },
  );

  it('of a slow first run gives way to a later judgement that was written meanwhile', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      let isFirst = true;
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments') && isFirst,
        alter: (reply) => {
          isFirst = false;
          const body = `${MARKER}\nrefused\n\n<!-- judged 2026-11-20T09:00:05Z -->`;
          github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body });
          return reply;
        },
      });
      await say(github, 'authorised', { judgedAt: '2026-11-20T09:00:01Z' });
      expect(bodies(github)).toEqual([`${MARKER}\nrefused`]);
    });
  });

  it('X35 deleted meanwhile is made anew', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      await say(github, 'first');
      github.fault({ match: (method) => method === 'PATCH', status: 404, body: { message: 'Not Found' } });
      await say(github, 'second');
      expect(bodies(github)).toHaveLength(2);
    });
  });

  it('of another app does not make a new one on every run', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const foreign = github.comment(REPO, 1, { by: 'other-app[bot]', viaApp: true, body: `${MARKER}\nforeign` });
      github.fault({
        match: (method, path) => method === 'PATCH' && path.endsWith(`/${foreign.id}`),
        status: 403,
        body: { message: 'Forbidden' },
      });
      for (const text of ['first', 'second', 'third']) await say(github, text);
      expect(bodies(github)).toEqual([`${MARKER}\nforeign`, `${MARKER}\nthird`]);
    }, WITH_OTHER_APP);
  });

  it('of another bot is not ours where ours is known, and is taken for ours where it is not', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      github.comment(REPO, 1, { by: 'other-app[bot]', viaApp: true, body: `${MARKER}\nforeign` });
      await say(github, 'ours', { login: 'github-actions[bot]' });
      expect(bodies(github)).toEqual([`${MARKER}\nforeign`, `${MARKER}\nours`]);
      await say(github, 'again', { login: 'GitHub-Actions[bot]' });
      expect(bodies(github)).toEqual([`${MARKER}\nforeign`, `${MARKER}\nagain`]);
      await say(github, 'unknown');
      expect(bodies(github)).toEqual([`${MARKER}\nunknown`, `${MARKER}\nagain`]);
    }, WITH_OTHER_APP);
  });

  it('made through another app than its author is not ours, whoever we are', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const odd = github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body: `${MARKER}\nodd` });
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments'),
        alter: (reply) => {
          const comments = JSON.parse(String(reply.body)) as readonly { readonly id: number }[];
          const shown = comments.map((one) =>
            one.id === odd.id ? { ...one, performed_via_github_app: { id: 9, slug: 'other-app' } } : one,
          );
          return { ...reply, body: JSON.stringify(shown) };
        },
      });
      for (const login of [null, 'github-actions[bot]']) await say(github, 'ours', { login });
      expect(bodies(github)[0]).toBe(`${MARKER}\nodd`);
    });
  });

  it('of another app’s token is found again', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const given = { token: 'ghs_members', login: 'gate-app[bot]' };
      for (const text of ['first', 'second']) await say(github, text, given);
      expect(bodies(github)).toEqual([`${MARKER}\nsecond`]);
    });
  });

  it('of a person’s token is found again where the person is known', async () => {
    await withGitHub(
      async (github) => {
        openChange(github);
        github.comment(REPO, 1, { by: 'mallory', body: `${MARKER}\nplanted` });
        for (const text of ['first', 'second']) await say(github, text, { token: 'ghp_bkhan', login: 'bkhan' });
        expect(bodies(github)).toEqual([`${MARKER}\nplanted`, `${MARKER}\nsecond`]);
      },
      { ...seed, tokens: { ...seed.tokens, ghp_bkhan: { login: 'bkhan' } } },
    );
  });

  it('made by two runs at once becomes one: the later writes into the older and takes its own away', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      let isFirst = true;
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments') && isFirst,
        alter: (reply) => {
          // The other run's comment comes between our look and our own.
          isFirst = false;
          github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body: `${MARKER}\nother run` });
          return reply;
        },
      });
      expect(known(await say(github, 'ours'))).toMatch(/#issuecomment-\d+$/);
      expect(bodies(github)).toEqual([`${MARKER}\nours`]);
      expect(posts(github)).toEqual(['POST issues/1/comments', 'PATCH issues/comments/N', 'DELETE issues/comments/N']);
    });
  });

  it.each(['PATCH', 'DELETE', 'GET'])('a race whose %s fails leaves two, and takes none away', async (failing) => {
    await withGitHub(async (github) => {
      openChange(github);
      let looks = 0;
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments') && looks === 0,
        alter: (reply) => {
          looks += 1;
          github.comment(REPO, 1, { by: 'github-actions[bot]', viaApp: true, body: `${MARKER}\nother run` });
          return reply;
        },
      });
      github.fault({
        match: (method) => method === failing && (failing !== 'GET' || looks > 0),
        status: 403,
        body: { message: 'Forbidden' },
      });
      expect(known(await say(github, 'ours'))).toMatch(/#issuecomment-\d+$/);
      expect(bodies(github)[1]).toBe(`${MARKER}\nours`);
    });
  });

  it('of another app, made meanwhile, is left where it is, and so is ours', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      let isFirst = true;
      github.fault({
        match: (method, path) => method === 'GET' && path.endsWith('/comments') && isFirst,
        alter: (reply) => {
          isFirst = false;
          github.comment(REPO, 1, { by: 'other-app[bot]', viaApp: true, body: `${MARKER}\nforeign` });
          return reply;
        },
      });
      await say(github, 'ours');
      expect(bodies(github)).toEqual([`${MARKER}\nforeign`, `${MARKER}\nours`]);
    }, WITH_OTHER_APP);
  });

  it.each([
    { status: 403 },
    { status: 404 },
    { status: 422 },
    { status: 429, headers: { 'retry-after': '60' } },
    { status: 500 },
    { mode: 'destroy' as const },
  ])('X34 that cannot be written (%o) is an answer', async (given) => {
    await withGitHub(async (github) => {
      openChange(github);
      github.fault({ match: (method) => method === 'POST', ...given });
      const answer = await say(github, 'text');
      expect(answer.kind).toBe('unavailable');
      expect(JSON.stringify(answer)).not.toContain(TOKEN);
    });
  });
});

describe('a deployment', () => {
  it('is told that it does not go out', async () => {
    await withGitHub(
      async (github) => {
        const { id } = github.deploy(REPO, { ref: 'main', environment: 'production', statuses: [] });
        const { api } = openBenchApi(github, { token: 'ghs_status' });
        known(await writeDeploymentFailure(api, REPO, id, 'x'.repeat(200), 'https://github.example/run'));
        expect(github.repository(REPO).deployments[0]?.statuses).toMatchObject([{ state: 'failure' }]);
      },
      seedWith({ deployments: 'write' }),
    );
  });

  it('names the permission', async () => {
    await withGitHub(async (github) => {
      const { id } = github.deploy(REPO, { ref: 'main', environment: 'production', statuses: [] });
      expect(await writeDeploymentFailure(openBenchApi(github).api, REPO, id, 'no', null)).toMatchObject({
        permission: 'deployments: write',
      });
    });
  });
});
