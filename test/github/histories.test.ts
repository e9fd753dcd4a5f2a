/** Histories of records that are asked for together: they are those that REST gives, and whatever goes wrong leaves them as they are. */
import { expect, it } from 'vitest';
import type { Fault, Reply } from '../../demo/github/faults.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { readFileHistory } from '../../src/github/facts/file-history.ts';
import { tellFile } from '../../src/github/facts/file-in-commit.ts';
import { faultsAt } from '../scenarios/lattice.ts';
import { byRestAlone } from '../scenarios/parity.ts';
import { known, openBenchApi, REPO, recordText, withGitHub } from './world.ts';

const PATHS = ['changes/CHG-1.yml', 'changes/CHG "2" $x.yml'];
const write = (github: EmbeddedGitHub, path: string, text: string | null): void =>
  void github.push(REPO, 'main', { author: 'asmith', files: { [path]: text }, message: `Write ${path}` });

/** Written often, taken away in between, and written again; beside it one with a name that a query could take for its own words. */
const lives = (github: EmbeddedGitHub): void => {
  const [first = '', second = ''] = PATHS;
  for (let nth = 0; nth < 13; nth += 1)
    write(github, first, nth === 6 ? null : recordText('CHG-1', { title: `${nth}` }));
  write(github, second, recordText('CHG-2'));
};

const readAll = async (github: EmbeddedGitHub): Promise<readonly unknown[]> => {
  const { api } = openBenchApi(github);
  const at = github.commit(REPO, 'main');
  const answers = await Promise.all(PATHS.map((path) => readFileHistory(api, REPO, path, at)));
  return answers.map((answer) => known(answer).map(({ sha, parents }) => ({ sha, parents })));
};

type Body = { data?: { r0?: Record<string, { history?: Record<string, unknown> }> } };
const inHistory = (change: (history: Record<string, unknown>) => void): Omit<Fault, 'match'> => ({
  alter: (reply: Reply) => {
    const body = JSON.parse(String(reply.body)) as Body;
    for (const { history } of Object.values(body.data?.r0 ?? {})) if (history !== undefined) change(history);
    return { ...reply, body: JSON.stringify(body) };
  },
});
const WRONG: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  'null among them': inHistory((history) => void (history['nodes'] as unknown[]).splice(0, 1, null)),
  'fewer than announced': inHistory((history) => void (history['nodes'] as unknown[]).pop()),
  'more than announced': inHistory((history) => void Object.assign(history, { totalCount: 0 })),
  none: inHistory(
    (history) =>
      void Object.assign(history, { totalCount: 0, nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }),
  ),
  'a cursor that repeats': inHistory(
    (history) => void Object.assign(history, { pageInfo: { endCursor: 'MQ==', hasNextPage: true } }),
  ),
};

it('are the same by GraphQL and by REST, page after page, whatever a file is called', () =>
  withGitHub(async (github) => {
    lives(github);
    const together = await readAll(github);
    expect(github.requests.every(({ path }) => path === '/graphql')).toBe(true);
    const away = byRestAlone(github);
    expect(together).toEqual(await readAll(github));
    away();
    for (const [name, fault] of [...Object.entries(faultsAt(github.url)), ...Object.entries(WRONG)]) {
      const end = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
      expect(await readAll(github), name).toEqual(together);
      end();
    }
  }));

it('a file in a commit is told with its bytes, or not told', () =>
  withGitHub(async (github) => {
    lives(github);
    const [path = ''] = PATHS;
    const commit = github.commit(REPO, 'main');
    const tell = async (asked: string): Promise<string | null> => {
      const bytes = await tellFile(openBenchApi(github).api, REPO, commit, asked);
      return bytes === null ? null : Buffer.from(bytes).toString('utf8');
    };
    const text = recordText('CHG-1', { title: '12' });
    expect([await tell(path), await tell('changes/none.yml'), await tell('changes')]).toEqual([text, null, null]);
    const swapped = (reply: Reply): Reply => ({ ...reply, body: String(reply.body).replace('12', '13') });
    github.fault({ match: (_method, asked) => asked === '/graphql', alter: swapped });
    expect(await tell(path)).toBe(null);
  }));
