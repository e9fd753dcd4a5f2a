/** Many repositories by GitHub's API: the list is the governance repository's own, and a repository that the token cannot read is named. */
import { describe, expect, test } from 'vitest';
import type { Seed } from '../../demo/github/seed.ts';
import { surveyListed } from '../../src/action/commands/listed-repositories.ts';
import type { Survey } from '../../src/oversight/survey/survey.ts';
import { openBenchApi } from '../github/world.ts';
import { withGitHub } from '../scenarios/harness.ts';
import { exampleFiles } from '../scenarios/payments.ts';
import { readInputsFrom } from './inputs.ts';

const LIST = '.github/change-gate/repositories.yml';
const EXAMPLE = new URL('../../examples/organisation/', import.meta.url).pathname;
const [GOVERNANCE, PAYMENTS, WEB] = ['governance', 'payments', 'web'].map((name) => exampleFiles(`${EXAMPLE}${name}/`));
const TOKEN = 'ghs_app';

type Repositories = NonNullable<Seed['repositories']>;

async function surveyOf(
  repositories: Repositories = {},
  given: {
    readonly path?: string;
    readonly repository?: string;
    readonly policyRepository?: string;
    readonly rateLimit?: number;
    readonly count?: (requests: number) => void;
  } = {},
): Promise<Survey> {
  const { path = LIST, repository = 'acme/governance', policyRepository = null, rateLimit, count } = given;
  return withGitHub(
    async (github) => {
      const survey = await surveyListed(
        openBenchApi(github, { token: TOKEN }).api,
        {
          token: TOKEN,
          baseUrl: github.url,
          repository,
          repositoryId: github.repository(repository).id,
          event: {
            name: 'schedule',
            sha: github.commit(repository, 'main'),
            ref: 'refs/heads/main',
            pullRequest: null,
            headSha: null,
            headRef: null,
            baseSha: null,
            deploymentId: null,
          },
          actor: null,
          triggeringActor: null,
          stage: 'deploy',
          environment: null,
          change: [],
          sha: null,
          runId: null,
          runAttempt: 1,
          policyRepository,
          policyRef: null,
          recordsRepository: null,
          recordsRef: null,
        },
        path,
      );
      count?.(github.requests.filter(({ path: asked }) => asked !== '/graphql').length);
      return survey;
    },
    {
      ...(rateLimit === undefined ? {} : { rateLimit }),
      now: '2026-11-20T09:00:00Z',
      tokens: { [TOKEN]: { login: 'acme-change-gate[bot]', permissions: { contents: 'read', metadata: 'read' } } },
      repositories: {
        'acme/governance': { private: true, author: 'dlee', files: GOVERNANCE ?? {} },
        'acme/payments': { private: true, author: 'asmith', files: PAYMENTS ?? {} },
        'acme/web': { private: true, author: 'asmith', files: WEB ?? {} },
        ...repositories,
      },
    },
  );
}

const WITH = (list: string): Repositories => ({
  'acme/governance': { author: 'dlee', files: { ...GOVERNANCE, [LIST]: list } },
});
const saidOf = ({ findings }: Survey) => findings.filter(({ level }) => level === 'error');

test('the records of all, by the rules of one, started there or in a service', async () => {
  for (const given of [{}, { repository: 'acme/web', policyRepository: 'acme/governance' }]) {
    const { records, repositories, findings, calendar } = await surveyOf({}, given);
    expect(findings).toEqual([]);
    expect(records.map(({ path, home }) => [path, home?.repository])).toEqual([
      ['acme/payments/changes/CHG-2026-0042.yml', 'acme/payments'],
      ['acme/web/changes/CHG-2026-0107.yml', 'acme/web'],
    ]);
    expect(repositories?.map(({ isLookedAt }) => isLookedAt)).toEqual([true, true]);
    expect(calendar?.value.freezes?.map(({ id }) => id)).toEqual(['FRZ-2026-12']);
  }
});

test('rules that a service keeps of its own bind nothing', async () => {
  const policy = 'version: 1\nrecords: ["nowhere/*.yml"]\n';
  const web = { author: 'asmith', files: { ...WEB, '.github/change-gate/policy.yml': policy } };
  const { records, policy: held } = await surveyOf({ 'acme/web': web });
  expect([records.length, held.records]).toEqual([2, ['changes/**/*.yml']]);
});

describe('what cannot be read is named, and never clean', () => {
  test('a repository that is not there for this token', async () => {
    const list = `${GOVERNANCE?.[LIST] ?? ''}  - {name: acme/ledger}\n`;
    const survey = await surveyOf(WITH(list));
    expect(survey.records).toHaveLength(2);
    expect(survey.repositories?.filter(({ isLookedAt }) => !isLookedAt).map(({ name }) => name)).toEqual([
      'acme/ledger',
    ]);
    const [said] = saidOf(survey);
    expect([said?.reason, said?.path, said?.line]).toEqual(['record-unreadable', LIST, 8]);
    expect(said?.message).toMatch(/^acme\/ledger was not looked at: /);
  });

  test('a repository for which the limit has nothing left, and the gate keeps some of it', async () => {
    let all = 0;
    await surveyOf({}, { count: (requests) => (all = requests) });
    const survey = await surveyOf(
      {},
      { rateLimit: 60 + all - 4, count: (requests) => expect(requests).toBeLessThan(all) },
    );
    expect(survey.repositories?.map(({ name, isLookedAt }) => [name, isLookedAt])).toEqual([
      ['acme/payments', true],
      ['acme/web', false],
    ]);
    const [said] = saidOf(survey);
    expect([said?.reason, said?.path, saidOf(survey).length]).toEqual(['record-unreadable', LIST, 1]);
    expect(said?.message).toMatch(/^acme\/web was not looked at: .* of which 60 are kept for the gate\.$/);
  });

  test.each([
    [
      'that is not there',
      {},
      { path: 'nowhere.yml' },
      /nowhere\.yml of acme\/governance, could not be used: it is not there/,
    ],
    ['that names nothing', WITH('version: 1\n'), {}, /./],
    [
      'of other rules',
      WITH(`version: 1\ngovernance: {name: mallory/governance}\nrepositories: [{name: acme/web}]\n`),
      {},
      /it is about the rules of mallory\/governance/,
    ],
    [
      'of the service that asks, where the rules are elsewhere',
      { 'acme/web': { author: 'asmith', files: { ...WEB, 'list.yml': GOVERNANCE?.[LIST] ?? '' } } },
      { repository: 'acme/web', policyRepository: 'acme/governance', path: 'list.yml' },
      /list\.yml of acme\/governance, could not be used: it is not there/,
    ],
  ])('a list %s', async (_, repositories, given, says) => {
    const survey = await surveyOf(repositories as Repositories, given);
    expect([survey.records, survey.repositories]).toEqual([[], []]);
    expect(saidOf(survey)[0]?.message).toMatch(says);
  });
});

test.each([
  ['list.yml', 'calendar', {}, 'list.yml', []],
  ['../list.yml', 'calendar', {}, null, [/`repositories` is "..\/list.yml"/]],
  ['/etc/list.yml', 'calendar', {}, null, [/`repositories` is/]],
  ['list.yml', 'gate', {}, 'list.yml', [/belongs to the command `calendar`/]],
  ['list.yml', 'calendar', { 'INPUT_RECORDS-REPOSITORY': 'acme/x' }, 'list.yml', [/both say where the records are/]],
])('the input `repositories`: %j with %s', (repositories, command, more, read, says) => {
  const { inputs, faults } = readInputsFrom({
    INPUT_REPOSITORIES: repositories,
    INPUT_COMMAND: command,
    INPUT_TOKEN: 'x',
    ...more,
  });
  expect(inputs.repositories).toBe(read);
  expect(faults).toHaveLength(says.length);
  for (const [at, pattern] of says.entries()) expect(faults[at]?.message).toMatch(pattern);
});
