/** Who has an interest in a change, by each of the ways in which somebody can be the same person. */
import { describe, expect, test } from 'vitest';
import { indexInterests, interestOf, judgeRequester } from '../../../src/domain/register/independence.ts';
import { findInterests } from '../../../src/domain/register/interests.ts';
import type { Person } from '../../../src/domain/register/people.ts';
import type { CommitFact, LandedCommit } from '../../../src/domain/terms/generated/shapes.ts';
import {
  account,
  commit,
  DEPLOY,
  DOWN,
  type Edit,
  given,
  HEAD,
  MERGED,
  PR,
  RECORD,
  read,
  sha,
  withFacts,
  withLanded,
  withPull,
  withSubject,
} from '../world.ts';

const WEB_FLOW = { ...account('web-flow'), id: 19864447 };

const interestsIn = (stage: 'review' | 'deploy', ...edits: readonly Edit[]) => {
  const world = given(DEPLOY, ...edits);
  const record = world.judged[0] ?? read(RECORD);
  return findInterests({ record, pullRequests: world.facts.pull_requests, named: [], facts: world.facts, stage });
};
const committers = (...edits: readonly Edit[]) =>
  interestsIn('review', withPull({ commits: [] }), ...edits)
    .interested.filter(({ interest }) => interest === 'committers')
    .map(({ login, id }) => (id === null ? login : `${login} ${id === account(login).id ? 'known' : id}`));
const commits = (...all: readonly CommitFact[]): Edit => withPull({ commits: all });
const landed = (changes: Partial<LandedCommit> & object): Edit =>
  withLanded({ sha: MERGED, pull_requests: [PR], ...changes } as LandedCommit);

describe('in the commits of the pull request', () => {
  test('author and committer; GitHub as committer is nobody', () => {
    expect(committers(commits(commit(HEAD, 'asmith', { committer: account('efox') })))).toEqual([
      'asmith known',
      'efox known',
    ]);
    expect(committers(commits(commit(HEAD, 'asmith', { committer: WEB_FLOW })))).toEqual(['asmith known']);
  });

  test('not in the upkeep of records', () => {
    expect(committers(commits(commit(HEAD, 'efox', { upkeep: true })))).toEqual([]);
    expect(committers(commits(commit(HEAD, 'efox', { upkeep: false })))).toEqual(['efox known', 'efox known']);
  });

  test.each([
    ['Co-authored-by: dlee <d@x.org>', ['dlee']],
    ['  co-AUTHORED-by:dlee <d@x.org>  ', ['dlee']],
    ['Co-authored-by: D Lee <dlee@users.noreply.github.com>', ['dlee', 'D Lee']],
    ['Co-authored-by: D Lee <42+dlee@users.noreply.github.com>', ['dlee 42', 'D Lee']],
    ['See Co-authored-by: dlee <d@x.org>', []],
    ['Co-authored-by: dlee', ['dlee']],
  ])('co-authors in %j', (text, names) => {
    const own = ['asmith known', 'asmith known'];
    expect(committers(commits(commit(HEAD, 'asmith', { message: `Rotate\n\n${text}` })))).toEqual([...own, ...names]);
  });

  test.each([
    [{ author: null }, 1],
    [{ committer: null }, 1],
    [{}, 0],
  ])('a commit of no account, %j, is said', (changes, count) => {
    const { findings } = interestsIn('review', commits(commit(HEAD, 'asmith', changes)));
    expect(findings.map(({ reason, level }) => `${reason} ${level}`)).toEqual(
      Array.from({ length: count }, () => 'commit-unattributed error'),
    );
  });

  test('commits that could not be read are said', () => {
    expect(interestsIn('review', withPull({ commits: DOWN as never })).unread.map(({ what }) => what)).toEqual([
      `the commits of pull request #${PR}`,
    ]);
  });
});

describe('in what goes out', () => {
  test.each<[string, Partial<LandedCommit> & object, readonly string[]]>([
    ['a squash', { parents: [sha('9')], author: account('efox') }, ['efox known']],
    ['one commit upon the head', { parents: [HEAD], author: account('efox') }, ['efox known']],
    ['a merge of the head', { parents: [sha('9'), HEAD], author: account('efox') }, []],
    [
      'a merge of the head that holds something else',
      { parents: [sha('9'), HEAD], author: account('efox'), differs: ['src/a.ts'] as never },
      ['efox known'],
    ],
    ['a merge of another', { parents: [sha('9'), sha('8')], author: account('efox') }, ['efox known']],
    ['a commit by GitHub', { parents: [sha('9')], author: WEB_FLOW }, []],
    [
      'a squash with a co-author',
      { parents: [sha('9')], author: WEB_FLOW, message: 'x\n\nCo-authored-by: dlee <d@x.org>' } as never,
      ['dlee'],
    ],
    ['a commit of another pull request', { pull_requests: [99], parents: [sha('9')], author: account('efox') }, []],
    [
      'a commit whose pull requests are unread',
      { pull_requests: DOWN as never, parents: [sha('9')], author: account('efox') },
      [],
    ],
  ])('%s', (_, changes, names) => {
    expect(committers(landed(changes))).toEqual(names);
  });

  test.each<[string, readonly CommitFact[], readonly string[]]>([
    ['upkeep alone', [commit(HEAD, 'efox', { upkeep: true })], []],
    [
      'upkeep and more',
      [commit(HEAD, 'efox', { upkeep: true }), commit(sha('8'), 'efox')],
      ['efox known', 'efox known', 'efox known'],
    ],
    ['upkeep by somebody else', [commit(HEAD, 'dlee', { upkeep: true })], ['efox known']],
  ])('a copy of a commit, where its author has %s', (_, own, names) => {
    expect(committers(commits(...own), landed({ parents: [sha('9')], author: account('efox') }))).toEqual(names);
  });
});

test('who starts, re-runs or creates a deployment, at deploy alone', () => {
  const who = withSubject({
    actor: account('efox'),
    triggering_actor: account('dlee'),
    deployment_creator: account('bkhan'),
  } as never);
  const names = (stage: 'review' | 'deploy', ...edits: readonly Edit[]) =>
    interestsIn(stage, who, ...edits)
      .interested.filter(({ interest }) => interest === 'deployer')
      .map(({ login }) => login);
  expect(names('deploy')).toEqual(['efox', 'dlee', 'bkhan']);
  expect(names('review')).toEqual([]);
  expect(names('deploy', withSubject({ event: 'local' }))).toEqual([]);
  const { actor: _, ...subject } = DEPLOY.facts.subject;
  const unread = (...edits: readonly Edit[]) => interestsIn('deploy', ...edits).unread.map(({ what }) => what);
  expect(unread(withFacts({ subject: subject as never }))).toEqual(['who started the deployment']);
  expect(unread()).toEqual([]);
});

describe('the same person', () => {
  const person = (changes: Partial<Person>): Person => ({
    key: 'login:cpatel',
    login: 'cpatel',
    logins: ['cpatel', 'cpatel-admin'],
    entry: { login: 'cpatel', id: 103 },
    teamRole: null,
    team: null,
    ...changes,
  });
  const found = (
    who: Person,
    as: { login: string; id: number | null } | null,
    login: string,
    id: number | null,
    of: readonly ('author' | 'requester')[] = ['author'],
  ) =>
    interestOf(
      who,
      as,
      indexInterests({ interested: [{ login, id, interest: 'author', how: 'opened it' }], unread: [], findings: [] }),
      of,
    );

  test.each<[string, Person, { login: string; id: number | null } | null, string, number | null, boolean]>([
    ['by a login of theirs', person({}), null, 'CPatel-Admin', null, true],
    ['by the id of their entry', person({}), null, 'renamed', 103, true],
    ['by the id that makes them known', person({ key: 'id:7', entry: null }), null, 'renamed', 7, true],
    ['by the id of the account that votes', person({}), { login: 'x', id: 9 }, 'y', 9, true],
    ['by the login of the account that votes', person({}), { login: 'x', id: 9 }, 'X', null, true],
    ['not by no id at all', person({ entry: { login: 'cpatel' } }), { login: 'x', id: null }, 'y', null, false],
    ['not by another id', person({}), { login: 'x', id: 9 }, 'y', 8, false],
    ['not by another login', person({}), null, 'cpatel2', null, false],
  ])('%s', (_, who, as, login, id, is) => {
    expect(found(who, as, login, id)).toBe(is ? 'opened it' : null);
  });

  test('only interests that are asked for', () => {
    expect(found(person({}), null, 'cpatel', null, ['requester'])).toBeNull();
    expect(found(person({}), null, 'cpatel', null, ['requester', 'author'])).toBe('opened it');
  });
});

test.each<[string, readonly string[] | undefined, string | null]>([
  ['dependabot[bot]', undefined, 'requested-by'],
  ['Dependabot[BOT]', ['renovate[bot]'], 'implementers'],
  ['dependabot[bot]', ['renovate[bot]', 'asmith'], null],
  ['asmith', undefined, null],
  ['asmith', ['renovate[bot]'], 'implementers'],
])('requested by %s and implemented by %j', (requester, implementers, pointer) => {
  const { implementers: _, ...rest } = RECORD;
  const finding = judgeRequester(
    read({ ...rest, 'requested-by': requester, ...(implementers && { implementers: implementers as never }) }),
  );
  expect(finding?.where?.pointer.join('/') ?? null).toBe(pointer);
  if (finding !== null) expect(finding).toMatchObject({ reason: 'record-invalid', level: 'error', change: RECORD.id });
});

test('what somebody had a part in is named as people know it', () => {
  const message = 'x\n\nCo-authored-by: dlee <dlee@users.noreply.github.com>';
  const hows = interestsIn(
    'deploy',
    commits(commit(HEAD, 'efox', { message })),
    landed({ message, author: account('ghall') }),
  )
    .interested.filter(({ interest }) => interest === 'committers')
    .map(({ login, how }) => `${login} ${how}`);
  expect(hows).toEqual(
    expect.arrayContaining([
      `efox committed ${HEAD.slice(0, 7)} to pull request #${PR}`,
      `dlee is named as co-author of ${HEAD.slice(0, 7)}`,
      `dlee is named as co-author of ${MERGED.slice(0, 7)}, which goes out`,
    ]),
  );
});
