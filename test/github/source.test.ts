/** GitHub as a source: whose rules hold, what a run may ask for, and who the people are. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import type { Facts } from '../../src/domain/terms/generated/shapes.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import type { Source } from '../../src/gate/source.ts';
import { readDeployments } from '../../src/github/facts/deployments.ts';
import { readLanded } from '../../src/github/facts/landed.ts';
import type { GitHubRequest } from '../../src/github/facts/request.ts';
import { openGitHub } from '../../src/github/source.ts';
import { becauseOf, known, openBenchApi, openChange, POLICY, REPO, seed, TOKEN, withGitHub } from './world.ts';

type Given = Partial<Omit<GitHubRequest, 'event'>> & { readonly event?: Partial<GitHubRequest['event']> };

const NO_EVENT = {
  sha: null,
  ref: null,
  pullRequest: null,
  headSha: null,
  headRef: null,
  baseSha: null,
  deploymentId: null,
};

const open = (github: EmbeddedGitHub, { event, ...given }: Given = {}, token = TOKEN): Source =>
  openGitHub(
    {
      token,
      baseUrl: github.url,
      repository: REPO,
      repositoryId: github.repository(REPO).id,
      event: { ...NO_EVENT, name: 'push', ...event },
      actor: { login: 'asmith', id: 11 },
      triggeringActor: 'asmith',
      stage: 'deploy',
      environment: 'production',
      change: [],
      sha: null,
      runId: null,
      runAttempt: 1,
      policyRepository: null,
      policyRef: null,
      recordsRepository: null,
      recordsRef: null,
      ...given,
    },
    openBenchApi(github, { token }).api,
  );

const review = (github: EmbeddedGitHub, given: Given = {}): Source =>
  open(github, {
    stage: 'review',
    environment: null,
    ...given,
    event: { name: 'pull_request', pullRequest: 1, headSha: github.pull(REPO, 1).headSha, ...given.event },
  });

const policyOf = async (source: Source): Promise<string> => {
  const file = known((await source.readGovernance()).policy);
  return new TextDecoder().decode(file?.bytes);
};
const factsOf = async (source: Source): Promise<Facts> =>
  known(await source.gatherBase(completePolicy(null, null))).facts;

const LAX = 'version: 1\nenvironments:\n  "*": {gate: none}\n';
const LAX_FILE = { '.github/change-gate/policy.yml': LAX };

describe('the rules', () => {
  it('are those of the default branch, whatever the pull request writes into them', async () => {
    await withGitHub(async (github) => {
      openChange(github, { files: LAX_FILE });
      expect(await policyOf(review(github))).toBe(POLICY);
    });
  });

  it('are those of the default branch at deployment, whatever the branch that goes out holds', async () => {
    await withGitHub(async (github) => {
      const sha = github.push(REPO, 'lax', { author: 'mallory', files: LAX_FILE, message: 'lax' });
      const event = { sha, ref: 'refs/heads/lax' };
      expect(await policyOf(open(github, { event }))).toBe(POLICY);
    });
  });

  it('B17 are not those of a tag that is called as the default branch is', async () => {
    await withGitHub(async (github) => {
      const sha = github.push(REPO, 'lax', { author: 'mallory', files: LAX_FILE, message: 'lax' });
      github.tag(REPO, 'main', sha);
      expect(await policyOf(open(github, { event: { sha } }))).toBe(POLICY);
    });
  });

  it('are found again where only the tree says that there are none', async () => {
    const repositories = { [REPO]: { ...seed.repositories?.[REPO], files: { 'README.md': 'x' } } };
    await withGitHub(
      async (github) => {
        const { policy, register, calendar } = await open(github).readGovernance();
        expect([policy, register, calendar]).toEqual(Array(3).fill({ kind: 'known', value: null }));
      },
      { ...seed, repositories },
    );
  });

  it.each([
    { part: '/git/trees/', status: 404 },
    { part: '/git/blobs/', status: 404 },
    { part: '/git/ref/', status: 404 },
    { part: '/git/trees/', status: 409 },
  ])('are unknown, and not absent, where $part answers $status', async ({ part, status }) => {
    await withGitHub(async (github) => {
      // What GraphQL does not give is asked by REST.
      github.fault({ match: (_method, path) => path.includes(part) || path === '/graphql', status });
      expect((await open(github).readGovernance()).policy.kind).toBe('unavailable');
    });
  });

  it("G8 are nobody else's, where another repository took the name", async () => {
    await withGitHub(async (github) => {
      const source = open(github, { repositoryId: 999 });
      expect((await source.readGovernance()).policy).toMatchObject({
        kind: 'unavailable',
        reason: 'identity-mismatch',
      });
    });
  });

  it('X23 are not looked for where the repository moved to', async () => {
    const repositories = { [REPO]: { ...seed.repositories?.[REPO], formerNames: ['acme/old'] } };
    await withGitHub(
      async (github) => {
        const source = open(github, { repository: 'acme/old' });
        expect(becauseOf((await source.readGovernance()).policy)).toMatch(/redirects are not followed/);
      },
      { ...seed, repositories },
    );
  });
});

describe('policy-ref', () => {
  it.each([
    { name: 'the head by its branch', ref: () => 'rotate' },
    { name: 'the head by its full name', ref: () => 'refs/heads/rotate' },
    { name: 'the head by its commit', ref: (github: EmbeddedGitHub) => github.commit(REPO, 'rotate') },
    {
      name: 'a tag of the head',
      ref: (github: EmbeddedGitHub) => {
        github.tag(REPO, 'sneaky', 'rotate');
        return 'sneaky';
      },
    },
    {
      name: 'another branch at the head',
      ref: (github: EmbeddedGitHub) => {
        github.forcePush(REPO, 'sneaky', { to: 'rotate', actor: 'mallory' });
        return 'refs/heads/sneaky';
      },
    },
  ])('is refused as $name', async ({ ref }) => {
    await withGitHub(async (github) => {
      openChange(github, { files: LAX_FILE });
      const source = review(github, { policyRef: ref(github) });
      expect((await source.readGovernance()).policy).toMatchObject({ kind: 'unavailable', reason: 'input-invalid' });
    });
  });

  it('may name a branch that the head of a fork is only called like', async () => {
    await withGitHub(async (github) => {
      github.push('mallory/payments', 'main', { author: 'mallory', files: LAX_FILE, message: 'lax' });
      github.openPullRequest(REPO, { head: 'main', author: 'mallory', headRepository: 'mallory/payments' });
      expect(await policyOf(review(github, { policyRef: 'main' }))).toBe(POLICY);
    });
  });

  it('may name a repository of the organisation', async () => {
    const central = { files: { '.github/change-gate/policy.yml': LAX }, author: 'cpatel' };
    await withGitHub(
      async (github) => {
        expect(await policyOf(open(github, { policyRepository: 'acme/rules' }))).toBe(LAX);
        expect(await policyOf(open(github, { policyRepository: 'acme/rules', policyRef: 'refs/heads/main' }))).toBe(
          LAX,
        );
      },
      { ...seed, repositories: { ...seed.repositories, 'acme/rules': central } },
    );
  });
});

describe('a pull request of the event', () => {
  it('X26 whose head is another is said to have moved', async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const old = github.pull(REPO, 1).headSha;
      github.push(REPO, 'rotate', { author: 'asmith', files: { more: 'x' }, message: 'more' });
      const source = review(github, { event: { headSha: old } });
      const { faults } = known(await source.gatherBase(completePolicy(null, null)));
      expect(faults.map(({ reason }) => reason)).toEqual(['commit-changed']);
    });
  });

  it("gives the numbers that are judged, and GitHub's own time", async () => {
    await withGitHub(async (github) => {
      openChange(github);
      const facts = await factsOf(review(github));
      expect(facts.review_of).toEqual([1]);
      expect(facts.subject.sha).toBe(github.commit(REPO, 'rotate'));
      expect(Date.parse(facts.now)).toBeLessThanOrEqual(github.state.clock.millis());
    });
  });
});

describe('deployments', () => {
  const deployments = (github: EmbeddedGitHub, own: { runId?: number; deploymentId?: number } = {}) =>
    readDeployments(openBenchApi(github).api, REPO, 'production', {
      runId: own.runId ?? null,
      deploymentId: own.deploymentId ?? null,
      target: null,
    });

  const start = (github: EmbeddedGitHub, at: string, given: { event?: string; sha?: string } = {}): number =>
    github.startRun(REPO, {
      event: given.event ?? 'workflow_dispatch',
      sha: given.sha ?? github.commit(REPO, 'main'),
      branch: 'main',
      actor: 'asmith',
      at,
    }).id;
  const end = (github: EmbeddedGitHub, id: number, updatedAt: string): void => {
    const run = github.repository(REPO).runs.find((one) => one.id === id);
    Object.assign(run?.attempts.at(-1) ?? {}, { status: 'completed', conclusion: 'success', updatedAt });
  };
  const linkTo = (run: number): string => `https://github.example/acme/payments/actions/runs/${run}/job/1`;

  it('are those of the environment however it is written, though GitHub lists each spelling alone', async () => {
    await withGitHub(async (github) => {
      github.deploy(REPO, { ref: 'main', environment: 'production', at: '2026-11-23T09:01:00Z' });
      const sha = github.push(REPO, 'main', { author: 'asmith', files: { 'src/x.ts': 'x\n' }, message: 'x' });
      github.deploy(REPO, { ref: 'main', environment: 'PRODUCTION', at: '2026-11-23T09:03:00Z' });
      const facts = known(await deployments(github));
      expect(facts.map((one) => one.environment)).toEqual(['PRODUCTION', 'production']);
      expect(facts[0]?.sha).toBe(sha);
    });
  });

  it('of the present run are told apart', async () => {
    await withGitHub(async (github) => {
      const [first, second] = [start(github, '2026-11-23T09:01:00Z'), start(github, '2026-11-23T09:02:00Z')];
      github.deploy(REPO, { ref: 'main', environment: 'production', run: first, at: '2026-11-23T09:03:00Z' });
      github.deploy(REPO, { ref: 'main', environment: 'production', run: second, at: '2026-11-23T09:04:00Z' });
      end(github, second, '2026-11-23T09:05:00Z');
      const facts = known(await deployments(github, { runId: second }));
      expect(facts.map(({ own_run }) => own_run)).toEqual([true, false]);
      expect(known(await deployments(github, { runId: 4 })).some(({ own_run }) => own_run)).toBe(false);
    });
  });

  it('of an earlier attempt of the present run are told apart from those of this one', async () => {
    await withGitHub(async (github) => {
      const run = start(github, '2026-11-23T09:01:00Z');
      github.deploy(REPO, { ref: 'main', environment: 'production', run, at: '2026-11-23T09:03:00Z' });
      end(github, run, '2026-11-23T09:04:00Z');
      const earlier = async () =>
        known(await deployments(github, { runId: run })).map(({ own_run, earlier_attempt: is = false }) => [
          own_run,
          is,
        ]);
      expect(await earlier()).toEqual([[true, false]]);
      github.rerun(REPO, run, { actor: 'bkhan', at: '2026-11-23T10:00:00Z' });
      github.deploy(REPO, { ref: 'main', environment: 'production', run, at: '2026-11-23T10:01:00Z' });
      expect(await earlier()).toEqual([
        [true, false],
        [true, true],
      ]);
    });
  });

  it("of the past do not become the present run's by a status that somebody adds", async () => {
    await withGitHub(async (github) => {
      const [first, second] = [start(github, '2026-11-23T09:01:00Z'), start(github, '2026-11-23T09:02:00Z')];
      const past = github.deploy(REPO, { ref: 'main', environment: 'production', run: first });
      github.addDeploymentStatus(REPO, past, { state: 'success', login: 'mallory', targetUrl: linkTo(second) });
      expect(known(await deployments(github, { runId: second }))[0]?.own_run).toBe(false);
    });
  });

  /** Of a deployment that was made at 10:00 by the API, so that whoever likes writes its first status. */
  it.each<readonly [string, boolean, (github: EmbeddedGitHub) => number]>([
    [
      'of another commit',
      false,
      (github) => {
        const sha = github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
        return start(github, '2026-11-23T09:30:00Z', { sha });
      },
    ],
    ['that began after it was made', false, (github) => start(github, '2026-11-23T10:00:01Z')],
    [
      'that was over by then',
      false,
      (github) => {
        const run = start(github, '2026-11-22T10:00:00Z');
        end(github, run, '2026-11-22T11:00:00Z');
        return run;
      },
    ],
    [
      'that listens to another deployment, much later',
      false,
      (github) => start(github, '2026-11-23T11:00:00Z', { event: 'deployment' }),
    ],
    ['that listens to it', true, (github) => start(github, '2026-11-23T10:00:05Z', { event: 'deployment' })],
    ['that was under way', true, (github) => start(github, '2026-11-23T09:59:00Z')],
    [
      'that ended afterwards',
      true,
      (github) => {
        const run = start(github, '2026-11-23T09:59:00Z');
        end(github, run, '2026-11-23T10:05:00Z');
        return run;
      },
    ],
  ])('linked to a run %s: of this run is %s', async (_, isOwn, run) => {
    await withGitHub(async (github) => {
      const given = { ref: github.commit(REPO, 'main'), environment: 'production', creator: 'mallory', statuses: [] };
      const linked = run(github);
      const made = github.deploy(REPO, { ...given, at: '2026-11-23T10:00:00Z' });
      github.addDeploymentStatus(REPO, made, { state: 'success', login: 'mallory', targetUrl: linkTo(linked) });
      expect(known(await deployments(github, { runId: linked }))[0]?.own_run).toBe(isOwn);
    });
  });

  it('of other environments do not count, and case does not matter', async () => {
    await withGitHub(async (github) => {
      github.deploy(REPO, { ref: 'main', environment: 'Production' });
      github.deploy(REPO, { ref: 'main', environment: 'production-eu' });
      expect(known(await deployments(github)).map(({ environment }) => environment)).toEqual(['Production']);
    });
  });

  it('are unknown where one list of statuses is', async () => {
    await withGitHub(async (github) => {
      github.deploy(REPO, { ref: 'main', environment: 'production' });
      github.fault({ match: (_method, path) => path.endsWith('/statuses'), status: 409 });
      expect((await deployments(github)).kind).toBe('unavailable');
    });
  });

  it('are looked through only as far back as they matter', async () => {
    await withGitHub(async (github) => {
      const first = github.commit(REPO, 'main');
      github.deploy(REPO, { ref: first, environment: 'production' });
      const second = github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      for (let count = 0; count < 350; count += 1)
        github.deploy(REPO, { ref: second, environment: 'production', statuses: ['success'] });
      github.requests.length = 0;
      const facts = known(await deployments(github));
      expect(facts[0]?.sha).toBe(second);
      expect(github.requests.length).toBeLessThan(50);
    });
  });
});

describe('what goes out', () => {
  const landed = async (github: EmbeddedGitHub, since: string | null, target = github.commit(REPO, 'main')) =>
    known(
      await readLanded({
        api: openBenchApi(github).api,
        repository: REPO,
        repositoryId: github.repository(REPO).id,
        target,
        since,
        branches: ['main'],
      }),
    ).landed;

  it('B11 names the pull request of each commit, and none for a push', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.mergePullRequest(REPO, openChange(github), { method: 'squash', by: 'cpatel' });
      github.push(REPO, 'main', { author: 'mallory', files: { x: 'x' }, message: 'Ride along' });
      const { commits, direction } = await landed(github, since);
      expect(direction).toBe('ahead');
      expect(commits.map(({ pull_requests }) => pull_requests)).toEqual([[1], []]);
    });
  });

  it('lists more than 250 commits', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.push(REPO, 'main', {
        author: 'asmith',
        actor: 'asmith',
        files: {},
        message: '',
        commits: Array.from({ length: 260 }, (_, index) => ({
          author: 'asmith',
          files: { n: String(index) },
          message: `${index}`,
        })),
      });
      expect((await landed(github, since)).commits).toHaveLength(260);
    });
  });

  it('always has the target, on the way back too', async () => {
    await withGitHub(async (github) => {
      const old = github.commit(REPO, 'main');
      const since = github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      const back = await landed(github, since, old);
      expect(back.direction).toBe('behind');
      expect(back.commits.map(({ sha }) => sha)).toEqual([old]);
      expect((await landed(github, null, old)).direction).toBe('first');
    });
  });

  it('B12 is unknown where fewer commits come than were announced', async () => {
    await withGitHub(async (github) => {
      const since = github.commit(REPO, 'main');
      github.push(REPO, 'main', { author: 'asmith', files: { x: 'x' }, message: 'x' });
      github.fault({
        match: (_method, path) => path.includes('/compare/'),
        alter: (reply) => ({ ...reply, body: String(reply.body).replace('"total_commits":1', '"total_commits":9') }),
      });
      const answer = await readLanded({
        api: openBenchApi(github).api,
        repository: REPO,
        repositoryId: 1,
        target: github.commit(REPO, 'main'),
        since,
        branches: ['main'],
      });
      expect(becauseOf(answer)).toMatch(/9 commits were announced/);
    });
  });
});

describe('teams', () => {
  const team = async (github: EmbeddedGitHub, token: string, name = 'acme/cab') => {
    const source = open(github, { event: { sha: github.commit(REPO, 'main') } }, token);
    const facts = await factsOf(source);
    const { teams } = await source.completeFacts(facts, {
      policy: completePolicy(null, null),
      judged: [],
      teams: [name],
      needsSignatures: false,
      emergencies: null,
    });
    return teams?.[0]?.members;
  };

  it('A11 have their active members only', async () => {
    await withGitHub(async (github) => {
      expect(await team(github, 'ghs_members')).toMatchObject([
        { login: 'cpatel', id: 13 },
        { login: 'bkhan', id: 12 },
      ]);
    });
  });

  it('A12 that the token may not see are unknown, with the permission', async () => {
    await withGitHub(async (github) => {
      expect(await team(github, TOKEN)).toMatchObject({ permission: 'members: read' });
      expect(isUnavailable(await team(github, 'ghs_members', 'acme/nobody'))).toBe(true);
    });
  });
});
