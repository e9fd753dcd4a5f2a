/** What stands on a commit under a name, of many in one query: what REST says, whatever goes wrong with the query. */
import { expect, test } from 'vitest';
import type { Fault } from '../../demo/github/faults.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { readStatusTogether, type StatusSaid } from '../../src/github/writes/status-together.ts';
import { readStatus } from '../../src/github/writes/statuses.ts';
import { known, openBenchApi, REPO, withGitHub } from './world.ts';

const NAME = 'change-gate';
type Fields = Record<string, unknown>;

function standing(github: EmbeddedGitHub): readonly string[] {
  const said = [
    [],
    [['success', 'Authorised', NAME]],
    [
      ['failure', 'Not yet', NAME],
      ['pending', 'Awaiting', NAME],
      ['error', null, 'change-gate (advice)'],
    ],
    [['error', null, NAME]],
    [['success', 'Another', `${NAME} `]],
  ] as const;
  return said.map((all, nth) => {
    const files = { [`f-${nth}`]: `${nth}` };
    const sha = github.push(REPO, `b-${nth}`, { author: 'asmith', files, message: `${nth}` });
    for (const [state, description, context] of all)
      github.repository(REPO).statuses.push({
        id: github.state.nextId('status'),
        sha,
        state,
        context,
        description,
        targetUrl: null,
        login: 'github-actions[bot]',
        createdAt: github.state.clock.now(),
      });
    return sha;
  });
}

const look = (github: EmbeddedGitHub, shas: readonly string[]): Promise<readonly (StatusSaid | null)[]> => {
  const { api } = openBenchApi(github);
  return Promise.all(shas.map(async (sha) => known(await readStatusTogether(api, REPO, { sha, name: NAME }))));
};

test('is what REST says, in one query', () =>
  withGitHub(async (github) => {
    const shas = standing(github);
    github.requests.length = 0;
    const together = await look(github, shas);
    expect(github.requests.map(({ path }) => path)).toEqual(['/graphql']);
    const { api } = openBenchApi(github);
    const alone = await Promise.all(shas.map(async (sha) => known(await readStatus(api, REPO, { sha, name: NAME }))));
    expect(together).toEqual(alone.map((one) => one && { state: one.state, sentence: one.sentence }));
    expect(together.map((one) => one?.state ?? null)).toEqual([null, 'success', 'pending', 'error', null]);
  }));

test('is what REST says where the query fails, is about another commit or name, or leaves something out', () =>
  withGitHub(async (github) => {
    const shas = standing(github);
    const wanted = await look(github, shas);
    const each = (change: (commit: Fields) => unknown): Omit<Fault, 'match'> => ({
      alter: (reply) => {
        const body = JSON.parse(String(reply.body)) as { data: { r0: Record<string, Fields> } };
        const changed = Object.entries(body.data.r0).map(([name, commit]) => [name, change(commit)]);
        return { ...reply, body: JSON.stringify({ data: { r0: Object.fromEntries(changed) } }) };
      },
    });
    const wrong: Readonly<Record<string, Omit<Fault, 'match'>>> = {
      refused: { status: 403, body: { message: 'Resource not accessible by integration' } },
      'null for the commit': each(() => null),
      'another commit': each((commit) => ({ ...commit, oid: 'e'.repeat(40) })),
      'no status': each(({ oid }) => ({ oid })),
      'no context': each(({ oid }) => ({ oid, status: {} })),
      'another name': each(({ oid }) => ({
        oid,
        status: { context: { context: 'x', state: 'SUCCESS', description: '' } },
      })),
      'a state that nobody knows': each(({ oid }) => ({
        oid,
        status: { context: { context: NAME, state: 'EXPECTED', description: '' } },
      })),
    };
    for (const [name, fault] of Object.entries(wrong)) {
      const end = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
      expect(await look(github, shas), name).toEqual(wanted);
      end();
    }
  }));
