/**
 * Pull requests, merged or open, that are asked for together: the facts that GraphQL gives are those that REST gives, whoever and whatever is in them,
 * and whatever goes wrong with an answer of GraphQL leaves them as they are.
 */
import { describe, expect, it } from 'vitest';
import type { Fault, Reply } from '../../demo/github/faults.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { type PullRead, readListedPull, readMergedPull } from '../../src/github/facts/pull-request.ts';
import { readReviewsAgain } from '../../src/github/facts/reviews-again.ts';
import { faultsAt } from '../scenarios/lattice.ts';
import { byRestAlone } from '../scenarios/parity.ts';
import { becauseOf, known, openBenchApi, openChange, REPO, recordText, withGitHub } from './world.ts';

type Told = Omit<PullRead, 'steady' | 'files'>;
const told = (answer: Answer<PullRead>): Told | string => {
  if (answer.kind === 'unavailable') return becauseOf(answer);
  const { fact, headTree, baseRepositoryId, headRepositoryId, isFork } = answer.value;
  return { fact, headTree, baseRepositoryId, headRepositoryId, isFork };
};
const readAll = async (github: EmbeddedGitHub): Promise<readonly (Told | string)[]> => {
  const { api } = openBenchApi(github);
  const numbers = github.repository(REPO).pulls.map(({ number }) => number);
  return (await Promise.all(numbers.map((number) => readMergedPull(api, REPO, number)))).map(told);
};
const asked = (github: EmbeddedGitHub, part: string | RegExp): number =>
  github.requests.filter(({ path }) => (typeof part === 'string' ? path.includes(part) : part.test(path))).length;
const merge = (github: EmbeddedGitHub, number: number, method: 'squash' | 'merge' | 'rebase' = 'squash'): string =>
  github.mergePullRequest(REPO, number, { by: 'cpatel', method });
const first = (github: EmbeddedGitHub): number => {
  const number = openChange(github);
  github.review(REPO, number, 'bkhan', { body: 'Fine\r\nby me' });
  github.review(REPO, number, 'cpatel', { state: 'COMMENTED' });
  return number;
};

/** Each makes one pull request, or some. */
const WORLDS: Readonly<Record<string, (github: EmbeddedGitHub) => void>> = {
  squashed: (github) => void merge(github, first(github)),
  'merged by a merge commit': (github) => void merge(github, first(github), 'merge'),
  rebased: (github) => void merge(github, first(github), 'rebase'),
  'open, and closed without a merge': (github) => {
    first(github);
    github.closePullRequest(REPO, openChange(github, { branch: 'other', id: 'CHG-2' }), { by: 'asmith' });
  },
  'opened and merged by bots': (github) => {
    github.addUser('dependabot[bot]');
    github.addUser('merger[bot]');
    github.push(REPO, 'bump', { author: 'dependabot[bot]', files: { 'package.json': '{}' }, message: 'Bump' });
    const { number } = github.openPullRequest(REPO, { head: 'bump', author: 'dependabot[bot]' });
    github.review(REPO, number, 'merger[bot]');
    github.mergePullRequest(REPO, number, { by: 'merger[bot]', method: 'squash' });
  },
  'with a reviewer, an author and a merger whose accounts are gone': (github) => {
    const number = first(github);
    merge(github, number);
    const pull = github.pull(REPO, number);
    for (const review of pull.reviews) if (review.login === 'bkhan') review.login = null;
    merge(github, openChange(github, { branch: 'other', id: 'CHG-2' }));
    github.state.accounts.delete('cpatel');
    const third = openChange(github, { branch: 'third', id: 'CHG-3' });
    github.mergePullRequest(REPO, third, { by: 'bkhan', method: 'squash' });
    github.state.accounts.delete('asmith');
  },
  'with a commit of nobody': (github) => {
    const number = openChange(github);
    github.push(REPO, 'rotate', {
      author: { name: 'Stranger', email: 'stranger@elsewhere.example' },
      actor: 'asmith',
      files: { 'a.txt': 'a' },
      message: 'By whom?',
    });
    merge(github, number);
  },
  'edited, dismissed and requested again': (github) => {
    const number = first(github);
    const [one] = github.pull(REPO, number).reviews;
    github.editReview(REPO, number, one?.id ?? 0, { body: 'Not what it was' });
    const no = github.review(REPO, number, 'cpatel', { state: 'CHANGES_REQUESTED' });
    github.dismissReview(REPO, number, no.id, { by: 'asmith', message: 'Answered' });
    merge(github, number);
  },
  'pushed over after a review, whose commit is gone': (github) => {
    const number = first(github);
    const files = { 'b.txt': 'b', 'changes/CHG-1.yml': recordText('CHG-1') };
    github.push(REPO, 'rotate', { author: 'asmith', files, message: 'Anew', from: 'main', force: true });
    const [one] = github.pull(REPO, number).reviews;
    if (one !== undefined) one.commitId = 'f'.repeat(40);
    merge(github, number);
  },
  'with files that were moved, taken away and changed': (github) => {
    github.push(REPO, 'files', {
      author: 'asmith',
      files: { 'README.md': null, 'src/key.ts': 'changed\n', 'docs/README.md': '# payments\n' },
      message: 'Move',
    });
    merge(github, github.openPullRequest(REPO, { head: 'files', author: 'asmith' }).number);
    github.push(REPO, 'gone', { author: 'asmith', files: { 'src/key.ts': null }, message: 'Take away', from: 'main' });
    merge(github, github.openPullRequest(REPO, { head: 'gone', author: 'asmith' }).number);
  },
  'of another base, and given one anew': (github) => {
    github.push(REPO, 'dev', { author: 'asmith', files: { d: 'd' }, message: 'd' });
    const number = first(github);
    github.retarget(REPO, number, 'dev', { by: 'asmith' });
    github.retarget(REPO, number, 'main', { by: 'asmith' });
    merge(github, number);
  },
  'of many commits, files and reviews': (github) => {
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, nth) => [`many/${nth}.txt`, `${nth}`]));
    github.push(REPO, 'many', { author: 'asmith', files, message: 'Many' });
    for (let nth = 0; nth < 59; nth += 1)
      github.push(REPO, 'many', { author: 'asmith', files: { 'many/0.txt': `again ${nth}` }, message: `Step ${nth}` });
    const { number } = github.openPullRequest(REPO, { head: 'many', author: 'asmith', body: 'Change: CHG-9' });
    for (let nth = 0; nth < 120; nth += 1) github.review(REPO, number, 'bkhan', { state: 'COMMENTED', body: `${nth}` });
    merge(github, number);
  },
  'from a fork, and from one that is gone': (github) => {
    for (const branch of ['theirs', 'lost']) {
      github.push('mallory/payments', branch, {
        author: 'mallory',
        files: { [`${branch}.txt`]: branch, [`changes/${branch}.yml`]: recordText(branch) },
        message: branch,
      });
      const head = { head: branch, headRepository: 'mallory/payments', author: 'mallory' };
      merge(github, github.openPullRequest(REPO, head).number);
    }
    Object.assign(github.pull(REPO, 2), { headRepository: null });
  },
};

describe('the facts of merged pull requests', () => {
  it.each(Object.entries(WORLDS))('%s: are the same by GraphQL and by REST', (_, make) =>
    withGitHub(async (github) => {
      make(github);
      const together = await readAll(github);
      expect(asked(github, '/graphql')).toBeGreaterThan(0);
      const away = byRestAlone(github);
      expect(together).toEqual(await readAll(github));
      away();
    }),
  );
});

type Fields = Record<string, unknown>;
type Nodes = { totalCount: number; pageInfo: Fields; nodes: unknown[] };
/** Changes what the first query says of the first pull request. */
const bent =
  (change: (pull: Fields, fields: Fields) => void): ((reply: Reply) => Reply) =>
  (reply: Reply) => {
    const body = JSON.parse(String(reply.body)) as { data?: { r0?: Record<string, Fields> } };
    const fields = body.data?.r0 ?? {};
    if (fields['q0'] !== undefined) change(fields['q0'], fields as Fields);
    return { ...reply, body: JSON.stringify(body) };
  };
const inList = (name: string, change: (list: Nodes) => void): Omit<Fault, 'match'> => ({
  alter: bent((pull) => {
    if (pull[name] !== undefined && pull[name] !== null) change(pull[name] as Nodes);
  }),
});
const whole = (change: (body: Fields) => Fields): Omit<Fault, 'match'> => ({
  alter: (reply) => ({ ...reply, body: JSON.stringify(change(JSON.parse(String(reply.body)) as Fields)) }),
});

/** What may be wrong with an answer of status 200. */
const WRONG: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  'errors beside all of the data': whole((body) => ({ ...body, errors: [{ message: 'Something went wrong' }] })),
  'errors in place of the data': whole(() => ({ errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] })),
  'a limit as an error': whole(() => ({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })),
  'a field that an older server does not know': whole(() => ({
    errors: [{ message: "Field 'fullDatabaseId' doesn't exist on type 'PullRequestReview'" }],
  })),
  'null for all': whole(() => ({ data: null })),
  'a time-out as a sentence': {
    status: 200,
    body: { message: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting." },
  },
  'null for the pull request': { alter: bent((_, fields) => void Object.assign(fields, { q0: null })) },
  'another pull request': { alter: bent((_, fields) => void Object.assign(fields, { q0: fields['q1'] })) },
  'two in the wrong order': {
    alter: bent((_, fields) => void Object.assign(fields, { q0: fields['q1'], q1: fields['q0'] })),
  },
  'one of another state': {
    alter: bent((pull) => void Object.assign(pull, { state: pull['state'] === 'OPEN' ? 'MERGED' : 'OPEN' })),
  },
  'a closed one': { alter: bent((pull) => void Object.assign(pull, { state: 'CLOSED' })) },
  'a merge of what': { alter: bent((pull) => void Object.assign(pull, { mergedAt: null, mergedBy: null })) },
  'a merge of nothing': { alter: bent((pull) => void Object.assign(pull, { mergeCommit: null })) },
  ...Object.fromEntries(
    ['reviews', 'commits', 'files'].flatMap((name): [string, Omit<Fault, 'match'>][] => [
      [`${name}: null`, { alter: bent((pull) => void Object.assign(pull, { [name]: null })) }],
      [`${name}: null among them`, inList(name, ({ nodes }) => void nodes.splice(0, 1, null))],
      [`${name}: fewer than announced`, inList(name, ({ nodes }) => void nodes.pop())],
      [
        `${name}: more than announced`,
        inList(name, (list) => void Object.assign(list, { totalCount: list.totalCount - 1 })),
      ],
      [`${name}: one twice for another`, inList(name, ({ nodes }) => void nodes.splice(0, 1, nodes[1]))],
      [
        `${name}: a next page that is none`,
        inList(name, ({ pageInfo }) => void Object.assign(pageInfo, { hasNextPage: true })),
      ],
      [
        `${name}: a cursor that repeats`,
        inList(name, ({ pageInfo }) => void Object.assign(pageInfo, { hasNextPage: true, endCursor: 'MQ==' })),
      ],
      [
        `${name}: a cursor that is a query`,
        inList(
          name,
          ({ pageInfo }) => void Object.assign(pageInfo, { hasNextPage: true, endCursor: '") { x } y(a: "' }),
        ),
      ],
    ]),
  ),
};

const two = (github: EmbeddedGitHub): void => {
  merge(github, first(github));
  const other = openChange(github, { branch: 'other', id: 'CHG-2' });
  github.review(REPO, other, 'bkhan', { state: 'CHANGES_REQUESTED' });
  github.review(REPO, other, 'bkhan');
  merge(github, other);
};

describe('whatever goes wrong with GraphQL', () => {
  it('leaves the facts as REST has them', () =>
    withGitHub(async (github) => {
      two(github);
      const away = byRestAlone(github);
      const wanted = await readAll(github);
      away();
      for (const [name, fault] of [...Object.entries(faultsAt(github.url)), ...Object.entries(WRONG)]) {
        const end = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
        expect(await readAll(github), name).toEqual(wanted);
        end();
      }
    }));

  it('asks by REST for what is wrong alone', () =>
    withGitHub(async (github) => {
      two(github);
      github.fault({ ...WRONG['reviews: null among them'], match: (_method, path) => path === '/graphql' });
      await readAll(github);
      expect([asked(github, /pulls\/\d+\/reviews$/), asked(github, /pulls\/\d+(?!\/reviews)/)]).toEqual([1, 0]);
    }));

  it('shows in the timeline where a list was cut and counted anew', () =>
    withGitHub(async (github) => {
      two(github);
      const cut = inList('reviews', (list) => {
        list.nodes.pop();
        list.totalCount -= 1;
      });
      github.fault({ ...cut, match: (_method, path) => path === '/graphql' });
      const [one] = await readAll(github);
      expect(one).toMatchObject({ fact: { reviews: { unavailable: expect.stringContaining('has review') } } });
    }));

  it('makes fewer of the next page unknown, and reads the list by REST', () =>
    withGitHub(async (github) => {
      WORLDS['of many commits, files and reviews']?.(github);
      const away = byRestAlone(github);
      const wanted = await readAll(github);
      away();
      for (const name of ['reviews', 'commits', 'files']) {
        for (const how of ['fewer than announced', 'null among them', 'a cursor that repeats']) {
          const isNext = (body: unknown): boolean => JSON.stringify(body).includes('after:');
          const end = github.fault({
            ...WRONG[`${name}: ${how}`],
            match: (_method, path, _nth, { body }) => path === '/graphql' && isNext(body),
          });
          expect(await readAll(github), `${name}: ${how}`).toEqual(wanted);
          end();
        }
      }
    }));
});

/** As a sweep has them: what GitHub lists as open, each with its second look. */
const readOpen = async (github: EmbeddedGitHub): Promise<readonly unknown[]> => {
  const { api } = openBenchApi(github, { gathers: true });
  const open = github.repository(REPO).pulls.filter(({ state }) => state === 'open');
  const answers = await Promise.all(
    open.map(({ number, baseSha, headSha }) => readListedPull(api, REPO, number, { baseSha, headSha })),
  );
  return Promise.all(
    answers.map(async (answer) => [told(answer), answer.kind === 'known' ? (await answer.value.steady).kind : null]),
  );
};
/** What the list of open pull requests says otherwise. */
const MOVED: typeof WRONG = {
  'another head': { alter: bent((pull) => void Object.assign(pull, { headRefOid: 'e'.repeat(40) })) },
  'another base': { alter: bent((pull) => void Object.assign(pull, { baseRefOid: 'e'.repeat(40) })) },
};
const twoOpen = (github: EmbeddedGitHub): void => {
  first(github);
  const other = openChange(github, { branch: 'other', id: 'CHG-2' });
  github.review(REPO, other, 'bkhan', { state: 'CHANGES_REQUESTED' });
};

/** Each leaves some open. */
const OPEN: Readonly<Record<string, (github: EmbeddedGitHub) => void>> = {
  'one, and one beside it': twoOpen,
  'a draft, one of a bot, and one without a word': (github) => {
    first(github);
    const pull = github.pull(REPO, 1);
    Object.assign(pull, { draft: true, body: null, title: 'A title' });
    github.addUser('dependabot[bot]');
    github.push(REPO, 'bump', { author: 'dependabot[bot]', files: { 'package.json': '{}' }, message: 'Bump' });
    github.openPullRequest(REPO, { head: 'bump', author: 'dependabot[bot]', body: 'Bumps' });
  },
  'one of a fork, and one that was moved': (github) => {
    github.push('mallory/payments', 'theirs', { author: 'mallory', files: { 'a.txt': 'a' }, message: 'a' });
    github.openPullRequest(REPO, { head: 'theirs', headRepository: 'mallory/payments', author: 'mallory' });
    const files = { 'README.md': null, 'docs/README.md': '# payments\n' };
    github.push(REPO, 'files', { author: 'asmith', files, message: 'Move' });
    github.openPullRequest(REPO, { head: 'files', author: 'asmith' });
  },
};

describe('the facts of open pull requests that are looked at together', () => {
  it.each(Object.entries(OPEN))('%s: are the same by GraphQL and by REST', (_, make) =>
    withGitHub(async (github) => {
      make(github);
      const together = await readOpen(github);
      expect(asked(github, '/graphql')).toBeGreaterThan(0);
      const away = byRestAlone(github);
      expect(together).toEqual(await readOpen(github));
      away();
    }),
  );

  it('are two queries for all of them, the second look among them', () =>
    withGitHub(async (github) => {
      twoOpen(github);
      await readOpen(github);
      expect([asked(github, '/graphql'), asked(github, '/pulls/')]).toEqual([2, 0]);
    }));

  it('are left as REST has them, whatever goes wrong with GraphQL', () =>
    withGitHub(async (github) => {
      twoOpen(github);
      const away = byRestAlone(github);
      const wanted = await readOpen(github);
      away();
      // What is wrong with a list is held above, and so is an answer that is none: they are read by the same way.
      for (const [name, fault] of Object.entries({ ...WRONG, ...MOVED }).filter(
        ([what]) => !what.includes(': ') || what.endsWith(': null'),
      )) {
        // Of the first query: the second look has the test below.
        const isFirst = (body: unknown): boolean => JSON.stringify(body).includes('changedFiles');
        const match: Fault['match'] = (_method, path, _nth, { body }) => path === '/graphql' && isFirst(body);
        const end = github.fault({ ...fault, match });
        expect(await readOpen(github), name).toEqual(wanted);
        end();
      }
    }));

  it('are no facts where the second look finds another head, base, state or name of the base', () =>
    withGitHub(async (github) => {
      twoOpen(github);
      const isSecond = (body: unknown): boolean => !JSON.stringify(body).includes('changedFiles');
      const steady = async (change: Fields): Promise<readonly unknown[]> => {
        const alter = bent((pull) => void Object.assign(pull, change));
        const match: Fault['match'] = (_method, path, _nth, { body }) => path === '/graphql' && isSecond(body);
        const end = github.fault({ alter, match });
        const all = (await readOpen(github)) as readonly (readonly [unknown, string])[];
        end();
        return all.map(([, kind]) => kind);
      };
      for (const change of [{ headRefOid: 'e'.repeat(40) }, { baseRefOid: 'e'.repeat(40) }, { baseRefName: 'dev' }])
        expect(await steady(change), Object.keys(change).join()).toEqual(['unavailable', 'known']);
      expect(await steady({ isDraft: true })).toEqual(['unavailable', 'known']);
      // REST is asked for what is not open any more, and there it is.
      expect(await steady({ state: 'MERGED' })).toEqual(['known', 'known']);
    }));
});

describe('the second look at reviews', () => {
  it('is one query for many pull requests, and sees what REST sees', () =>
    withGitHub(async (github) => {
      two(github);
      const look = async (): Promise<readonly unknown[]> => {
        const { api } = openBenchApi(github);
        return (await Promise.all([1, 2].map((number) => readReviewsAgain(api, REPO, number)))).map(known);
      };
      const together = await look();
      expect([asked(github, '/graphql'), asked(github, '/reviews')]).toEqual([1, 0]);
      const away = byRestAlone(github);
      expect(together).toEqual(await look());
      away();
      for (const [name, fault] of [...Object.entries(faultsAt(github.url)), ...Object.entries(WRONG)]) {
        const end = github.fault({ ...fault, match: (_method, path) => path === '/graphql' });
        expect(await look(), name).toEqual(together);
        end();
      }
    }));
});
