/** Runs and deployments that do not belong together, planted in the embedded GitHub: all are found, and of an honest repository nothing is said. */
import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../../demo/github/actions/running.ts';
import type { Seed } from '../../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../../demo/github/server.ts';
import { auditRuns } from '../../../src/action/commands/audit-runs.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { readPastDeployments } from '../../../src/github/facts/past-deployments.ts';
import type { Survey } from '../../../src/oversight/survey/survey.ts';
import { known, openBenchApi, REPO, withGitHub } from '../../github/world.ts';

const SHA = '0'.repeat(40);
const GATE = `- {uses: change-gate/change-gate@${SHA}, with: {environment: production, status: change-gate}}`;
const DEPLOY = '.github/workflows/deploy.yml';
const SIDE = '.github/workflows/side.yml';
const workflow = (environment: string, step = GATE): string =>
  `on: push\njobs:\n  test:\n    steps: [{run: npm test}]\n  deploy:\n    needs: test\n    environment: ${environment}\n    steps:\n      ${step}\n      - run: ./deploy.sh\n`;
const SEED: Seed = {
  now: '2026-11-01T09:00:00Z',
  users: { asmith: { id: 11 }, mallory: { id: 66 } },
  repositories: {
    [REPO]: {
      roles: { asmith: 'write', mallory: 'write' },
      author: 'asmith',
      files: { 'README.md': '# payments\n', [DEPLOY]: workflow('production') },
      environments: { production: {} },
    },
  },
  tokens: {
    ghs_secretSECRETsecret0123456789: {
      login: 'github-actions[bot]',
      permissions: { contents: 'read', actions: 'read', deployments: 'read', statuses: 'read' },
    },
  },
};
const PERIOD = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
const NAMES = {
  status: (one: string) => `change-gate / ${one}`,
  check: null,
  owner: (one: string) => `change-gate/${one}`,
};
const POLICY = completePolicy('.github/change-gate/policy.yml', {
  version: 1,
  environments: { docs: { gate: 'none' } },
});

async function look(github: EmbeddedGitHub, environment: string | null = null) {
  const { api } = openBenchApi(github);
  const past = known(await readPastDeployments(api, REPO, PERIOD, NAMES));
  const survey = { policy: POLICY, records: [] } as unknown as Survey;
  const asked = { api, repository: REPO, survey, names: NAMES, environment, period: PERIOD, past, present: [] };
  const { findings, looked } = await auditRuns(asked);
  return {
    looked,
    said: findings.map(({ reason, level, message }) => `${reason} ${level}: ${message}`),
    remedies: findings.map(({ remedy }) => remedy),
    paths: findings.map(({ path }) => path),
  };
}

type Ended = { readonly deploy?: string; readonly conclusion?: string; readonly job?: string };

/** A run that ended, with its jobs. */
function run(github: EmbeddedGitHub, at: string, given: Partial<RunOptions> = {}, ended: Ended = {}): number {
  const { deploy = 'success', job = 'deploy' } = ended;
  github.setClock(at);
  const sha = given.sha ?? github.commit(REPO, 'main');
  const { id } = github.startRun(REPO, { event: 'push', branch: 'main', actor: 'asmith', at, ...given, sha });
  const step = { startedAt: at, completedAt: at };
  github.endRun(REPO, id, [
    { name: 'test', conclusion: 'success', ...step, steps: [{ name: 'x', conclusion: 'success', ...step }] },
    {
      name: job,
      conclusion: deploy,
      ...step,
      steps: deploy === 'skipped' ? [] : [{ name: 'x', conclusion: deploy, ...step }],
    },
  ]);
  return id;
}

/** The gate's status, as its run writes it. */
function speak(github: EmbeddedGitHub, id: number, state: string, at: string): void {
  github.repository(REPO).statuses.push({
    id: github.state.nextId('status'),
    sha: github.commit(REPO, 'main'),
    state,
    context: 'change-gate / production',
    description: 'CHG-2026-0042',
    targetUrl: `https://github.example/${REPO}/actions/runs/${id}#judged-${at}`,
    login: 'github-actions[bot]',
    createdAt: at,
  });
}

const recorded = (
  github: EmbeddedGitHub,
  id: number | undefined,
  at: string,
  given: Partial<Parameters<EmbeddedGitHub['deploy']>[1]> = {},
) =>
  github.deploy(REPO, {
    ref: 'main',
    environment: 'production',
    at,
    ...(id === undefined ? {} : { run: id }),
    ...given,
  });

describe('of an honest repository nothing is said', () => {
  test('a deployment of each run, a refused one, skipped jobs, and what is not governed', () =>
    withGitHub(async (github) => {
      const out = run(github, '2026-11-03T10:00:00Z');
      speak(github, out, 'success', '2026-11-03T10:00:01Z');
      recorded(github, out, '2026-11-03T10:00:00Z');
      const refused = run(github, '2026-11-04T10:00:00Z', {}, { deploy: 'failure' });
      speak(github, refused, 'failure', '2026-11-04T10:00:01Z');
      recorded(github, refused, '2026-11-04T10:00:00Z', { statuses: ['in_progress', 'failure'] });
      run(github, '2026-11-05T10:00:00Z', { event: 'pull_request', path: DEPLOY }, { deploy: 'skipped' });
      // GitHub's own, which has no file; one that goes on; one that deploys where there is no gate.
      run(github, '2026-11-05T11:00:00Z', { path: 'dynamic/pages/pages-build-deployment' });
      github.startRun(REPO, { event: 'push', sha: github.commit(REPO, 'main'), branch: 'main', actor: 'asmith' });
      github.setClock('2026-11-06T09:00:00Z');
      github.push(REPO, 'main', { author: 'asmith', files: { [SIDE]: workflow('docs') }, message: 'Docs' });
      run(github, '2026-11-06T10:00:00Z', { path: SIDE });
      // Made by a person, heard by the run that it started.
      github.setClock('2026-11-07T10:00:00Z');
      const sha = github.commit(REPO, 'main');
      recorded(github, undefined, '2026-11-07T10:00:00Z', { creator: 'asmith' });
      const heard = run(github, '2026-11-07T10:01:00Z', { event: 'deployment', sha });
      recorded(github, heard, '2026-11-07T10:01:00Z');
      speak(github, heard, 'success', '2026-11-07T10:01:01Z');
      const { said, looked } = await look(github);
      expect(said).toEqual([]);
      expect(looked).toBe(7);
    }, SEED));
});

describe('planted, and found', () => {
  test('a job that says `deployment: false`, over a time in which GitHub recorded none', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', {
        author: 'mallory',
        message: 'Quiet',
        files: { [SIDE]: workflow('{name: production, deployment: false}', '- run: echo') },
      });
      for (const day of ['03', '04', '05']) run(github, `2026-11-${day}T10:00:00Z`, { path: SIDE });
      const { said, remedies, paths } = await look(github);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(
        /^way-round error: From 2026-11-03T10:00:00Z to 2026-11-05T10:00:00Z GitHub recorded no deployment to production, though 3 runs of .*side\.yml ran the job deploy, which names it: .*actions\/runs\/\d+, .*The gate let none of them out/u,
      );
      expect(remedies[0]).toContain('Take `deployment: false` out of the job deploy');
      expect(paths).toEqual([SIDE]);
    }, SEED));

  test('a record that was deleted; one that is there parts the time', () =>
    withGitHub(async (github) => {
      run(github, '2026-11-03T10:00:00Z');
      recorded(github, run(github, '2026-11-04T10:00:00Z'), '2026-11-04T10:00:00Z');
      run(github, '2026-11-05T10:00:00Z');
      const { said, remedies } = await look(github);
      expect(said.map((one) => one.slice(0, 110))).toEqual([
        'way-round error: At 2026-11-03T10:00:00Z GitHub recorded no deployment to production, though a run of .github/workflo'.slice(
          0,
          110,
        ),
        'way-round error: At 2026-11-05T10:00:00Z GitHub recorded no deployment to production, though a run of .github/workflo'.slice(
          0,
          110,
        ),
      ]);
      expect(remedies[0]).toContain('ask who deleted the record');
    }, SEED));

  test('of one that the gate let out it is a warning', () =>
    withGitHub(async (github) => {
      const id = run(github, '2026-11-03T10:00:00Z');
      speak(github, id, 'success', '2026-11-03T10:00:01Z');
      expect((await look(github)).said).toEqual([
        expect.stringMatching(/^way-round warning: .*The gate authorised them/u),
      ]);
    }, SEED));

  test('the word of another run on that commit is not heard for it', () =>
    withGitHub(async (github) => {
      const honest = run(github, '2026-11-03T10:00:00Z');
      speak(github, honest, 'success', '2026-11-03T10:00:01Z');
      recorded(github, honest, '2026-11-03T10:00:00Z');
      run(github, '2026-11-03T10:05:00Z');
      expect((await look(github)).said).toEqual([expect.stringMatching(/^way-round error: At 2026-11-03T10:05:00Z/u)]);
    }, SEED));

  test.each<[string, string, Record<string, string>, string]>([
    ['on a branch of its own', SIDE, { [SIDE]: workflow('production', '- run: echo') }, 'deploy'],
    [
      'by a workflow that it calls',
      SIDE,
      {
        [SIDE]: 'on: push\njobs:\n  call: {uses: ./.github/workflows/inner.yml}\n',
        '.github/workflows/inner.yml': workflow('production', '- run: echo'),
      },
      'call / deploy',
    ],
    ['in a matrix', SIDE, { [SIDE]: workflow('production', '- run: echo') }, 'deploy (eu, 1)'],
    [
      'under a name with an expression',
      SIDE,
      { [SIDE]: workflow(`production\n    name: Ship ${'$'}{{ matrix.where }} now`, '- run: echo') },
      'Ship eu now',
    ],
    [
      'where the record is an expression',
      SIDE,
      { [SIDE]: workflow(`{name: production, deployment: "${'$'}{{ false }}"}`, '- run: echo') },
      'deploy',
    ],
  ])('%s', (_, path, files, job) =>
    withGitHub(async (github) => {
      const sha = github.push(REPO, 'quiet', { author: 'mallory', files, message: 'Quiet' });
      run(github, '2026-11-03T10:00:00Z', { path, sha, branch: 'quiet' }, { job });
      expect((await look(github)).said).toEqual([expect.stringMatching(/^way-round error: At 2026-11-03T10:00:00Z/u)]);
    }, SEED),
  );

  test('an environment that is an expression, where the run left no deployment at all', () =>
    withGitHub(async (github) => {
      const files = { [SIDE]: workflow(`${'$'}{{ inputs.where }}`, '- run: echo') };
      const sha = github.push(REPO, 'main', { author: 'mallory', files, message: 'Quiet' });
      run(github, '2026-11-03T10:00:00Z', { path: SIDE, sha, event: 'workflow_dispatch' });
      const where = run(github, '2026-11-04T10:00:00Z', { path: SIDE, sha, event: 'workflow_dispatch' });
      recorded(github, where, '2026-11-04T10:00:00Z', { environment: 'docs' });
      expect((await look(github)).said).toEqual([expect.stringContaining('recorded no deployment to any environment')]);
    }, SEED));

  test('a run of long ago that was run again', () =>
    withGitHub(async (github) => {
      const id = run(github, '2026-11-01T09:10:00Z', { at: '2026-11-01T09:10:00Z' });
      const [old] = github.repository(REPO).runs;
      Object.assign(old ?? {}, { createdAt: '2026-10-12T10:00:00Z' });
      expect((await look(github)).said).toEqual([expect.stringContaining(`/actions/runs/${id}`)]);
    }, SEED));

  test('a job that began without the gate’s word, and failed afterwards', () =>
    withGitHub(async (github) => {
      const id = run(github, '2026-11-03T10:00:00Z', {}, { deploy: 'failure' });
      recorded(github, id, '2026-11-03T10:00:00Z', { statuses: ['in_progress', 'failure'] });
      expect((await look(github)).said).toEqual([
        expect.stringMatching(
          /^way-round warning: .*actions\/runs\/\d+\), began and did not succeed, and the gate said/u,
        ),
      ]);
    }, SEED));

  test('a deployment that no run made, and one that names a run which cannot be its own', () =>
    withGitHub(async (github) => {
      const honest = run(github, '2026-11-02T10:00:00Z', { path: 'dynamic/x' });
      github.push(REPO, 'main', { author: 'asmith', files: { a: '1' }, message: 'More' });
      const alone = recorded(github, undefined, '2026-11-03T10:00:00Z', { creator: 'mallory' });
      const other = recorded(github, honest, '2026-11-04T10:00:00Z', { creator: 'mallory' });
      const never = recorded(github, 17, '2026-11-05T10:00:00Z', { creator: 'mallory' });
      const { said } = await look(github);
      expect(said).toHaveLength(3);
      for (const { id } of [alone, other, never])
        expect(said.join('\n')).toMatch(new RegExp(`way-round warning: Deployment ${id} of .* by mallory, and`, 'u'));
    }, SEED));
});

describe('what cannot be looked at is said', () => {
  test('runs that the token may not list', () =>
    withGitHub(async (github) => {
      github.fault({
        match: (_, path) => path.endsWith('/actions/runs'),
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      });
      const { said, remedies, looked } = await look(github);
      expect([looked, said]).toEqual([
        null,
        [expect.stringMatching(/^evidence-unavailable warning: The runs of the period/u)],
      ]);
      expect(remedies[0]).toContain('actions: read');
    }, SEED));

  test('a run of whose jobs none has the name of the one that deploys; a caller that was skipped is no such run', () =>
    withGitHub(async (github) => {
      run(github, '2026-11-03T10:00:00Z', {}, { job: 'another' });
      const files = {
        [SIDE]: 'on: push\njobs:\n  call: {uses: ./.github/workflows/inner.yml}\n',
        '.github/workflows/inner.yml': workflow('production', '- run: echo'),
      };
      const sha = github.push(REPO, 'main', { author: 'asmith', files, message: 'Inner' });
      run(github, '2026-11-04T10:00:00Z', { path: SIDE, sha }, { job: 'call', deploy: 'skipped' });
      expect((await look(github)).said).toEqual([expect.stringContaining('none of its jobs has that name')]);
    }, SEED));

  test('a run that was tried too often, and a job whose steps are not kept', () =>
    withGitHub(async (github) => {
      const often = run(github, '2026-11-03T10:00:00Z');
      const [tried] = github.repository(REPO).runs;
      const [first] = tried?.attempts ?? [];
      for (let nth = 0; nth < 11; nth += 1) if (first !== undefined) tried?.attempts.push(first);
      run(github, '2026-11-04T10:00:00Z');
      const last = github.repository(REPO).runs.at(-1)?.attempts.at(-1);
      Object.assign(last ?? {}, { jobs: last?.jobs?.map((job) => ({ ...job, steps: [] })) });
      const { said } = await look(github);
      expect(said).toEqual([
        expect.stringMatching(new RegExp(`The jobs of .*/actions/runs/${often} .*tried 12 times`, 'u')),
        expect.stringMatching(/^way-round error: At 2026-11-04/u),
      ]);
    }, SEED));

  test('workflows that are not there, cannot be read, or lie elsewhere; jobs that cannot be listed', () =>
    withGitHub(async (github) => {
      run(github, '2026-11-03T10:00:00Z', { path: '.github/workflows/gone.yml' });
      run(github, '2026-11-03T11:00:00Z', { path: '.github/workflows/gone.yml' });
      run(github, '2026-11-03T12:00:00Z', { path: 'acme/rules/.github/workflows/gate.yml' });
      run(github, '2026-11-04T10:00:00Z');
      github.fault({ match: (_, path) => path.endsWith('/jobs'), status: 404, body: { message: 'Not Found' } });
      const { said } = await look(github);
      expect(said).toEqual([
        expect.stringContaining('lies elsewhere'),
        expect.stringMatching(/2 runs of the period .*gone\.yml is not there/u),
        expect.stringContaining('The jobs of'),
      ]);
    }, SEED));
});
