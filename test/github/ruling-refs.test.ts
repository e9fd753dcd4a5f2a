/** Which commits may rule: what the inputs name is a hint of the workflow's, and may come from the pull request itself. */
import { describe, expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { completePolicy } from '../../src/domain/terms/policy.ts';
import type { Answer, Source, TextFile } from '../../src/gate/source.ts';
import type { GitHubRequest } from '../../src/github/facts/request.ts';
import { openGitHub } from '../../src/github/source.ts';
import { known, openBenchApi, openChange, POLICY, REPO, seed, TOKEN, withGitHub } from './world.ts';

const LAX = 'version: 1\nenvironments:\n  "*": {gate: none}\n';
const LAX_FILE = { '.github/change-gate/policy.yml': LAX };

const open = (github: EmbeddedGitHub, number: number | null, given: Partial<GitHubRequest> = {}): Source =>
  openGitHub(
    {
      token: TOKEN,
      baseUrl: github.url,
      repository: REPO,
      repositoryId: github.repository(REPO).id,
      event: {
        name: number === null ? 'push' : 'pull_request',
        sha: number === null ? github.commit(REPO, 'main') : null,
        ref: null,
        pullRequest: number,
        headSha: null,
        headRef: null,
        baseSha: null,
        deploymentId: null,
      },
      actor: { login: 'asmith', id: 11 },
      triggeringActor: 'asmith',
      stage: number === null ? 'deploy' : 'review',
      environment: number === null ? 'production' : null,
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
    openBenchApi(github, { token: TOKEN }).api,
  );

const policyOf = async (source: Source): Promise<Answer<TextFile | null>> => (await source.readGovernance()).policy;
const textOf = async (source: Source): Promise<string> =>
  new TextDecoder().decode(known(await policyOf(source))?.bytes);
const REFUSED = { kind: 'unavailable', reason: 'input-invalid' } as const;

const push = (github: EmbeddedGitHub, branch: string, files: Record<string, string>, from?: string): string =>
  github.push(REPO, branch, { author: 'mallory', files, message: branch, ...(from === undefined ? {} : { from }) });

/** Pull request 1 with lax rules in its first commit and another commit on top. @returns its first commit */
const openLax = (github: EmbeddedGitHub): string => {
  openChange(github, { files: LAX_FILE });
  const first = github.commit(REPO, 'rotate');
  push(github, 'rotate', { more: 'x' });
  return first;
};

/** What the pull request itself could have written, by every way to name it. */
const OWN: Readonly<Record<string, (github: EmbeddedGitHub, first: string) => string>> = {
  'its head': (github) => github.commit(REPO, 'rotate'),
  'its branch': () => 'rotate',
  'the full name of its branch': () => 'refs/heads/rotate',
  'a commit before its head': (_github, first) => first,
  'a tag of a commit before its head': (github, first) => {
    github.tag(REPO, 'sneaky', first);
    return 'refs/tags/sneaky';
  },
  'a commit on top of its head': (github) => {
    github.forcePush(REPO, 'sneaky', { to: github.commit(REPO, 'rotate'), actor: 'mallory' });
    return push(github, 'sneaky', { further: 'x' });
  },
  'a branch of somebody': (github) => {
    push(github, 'sneaky', LAX_FILE);
    return 'sneaky';
  },
};

describe('a ref of the repository that is judged', () => {
  for (const policyRepository of [null, REPO, REPO.toUpperCase(), 'Acme/Payments'])
    it.each(Object.entries(OWN))(`with policy-repository ${policyRepository}: %s does not rule`, async (_, ref) => {
      await withGitHub(async (github) => {
        const policyRef = ref(github, openLax(github));
        expect(await policyOf(open(github, 1, { policyRepository, policyRef }))).toMatchObject(REFUSED);
        // Nor where no pull request is known: at the deployment of such a commit.
        expect(await policyOf(open(github, null, { policyRepository, policyRef }))).toMatchObject(REFUSED);
      });
    });

  it.each([null, 'ACME/payments'])('in the history of the default branch rules (policy-repository %s)', async (own) => {
    await withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      github.tag(REPO, 'rules-1', before);
      github.push(REPO, 'main', { author: 'cpatel', files: LAX_FILE, message: 'lax' });
      openChange(github);
      for (const policyRef of [before, 'rules-1'])
        for (const number of [1, null])
          expect(await textOf(open(github, number, { policyRepository: own, policyRef }))).toBe(POLICY);
      expect(await textOf(open(github, 1, { policyRepository: own, policyRef: 'main' }))).toBe(LAX);
    });
  });

  it('may be the default branch where that is what the pull request brings to another', async () => {
    await withGitHub(async (github) => {
      github.forcePush(REPO, 'release', { to: github.commit(REPO, 'main'), actor: 'asmith' });
      github.push(REPO, 'main', { author: 'cpatel', files: { more: 'x' }, message: 'more' });
      github.openPullRequest(REPO, { head: 'main', base: 'release', author: 'asmith' });
      for (const policyRef of [null, 'main', github.commit(REPO, 'main')])
        expect(await textOf(open(github, 1, { policyRef }))).toBe(POLICY);
    });
  });

  const withRepository = (given: object): typeof seed => ({
    ...seed,
    repositories: { ...seed.repositories, [REPO]: { ...seed.repositories?.[REPO], ...given } },
  });
  it.each([
    ['in the old way', withRepository({ protectedBranches: ['rules'] })],
    [
      'by a ruleset',
      withRepository({
        rules: [
          {
            type: 'pull_request',
            ruleset_source_type: 'Repository',
            ruleset_source: REPO,
            ruleset_id: 1,
          },
        ],
      }),
    ],
  ])('may be a branch that is protected %s, and that the pull request does not hold', async (_, given) => {
    await withGitHub(async (github) => {
      push(github, 'rules', LAX_FILE);
      openChange(github);
      for (const number of [1, null])
        for (const policyRef of ['rules', 'refs/heads/rules'])
          expect(await textOf(open(github, number, { policyRef }))).toBe(LAX);
      github.openPullRequest(REPO, { head: 'rules', author: 'mallory' });
      expect(await policyOf(open(github, 2, { policyRef: 'rules' }))).toMatchObject(REFUSED);
      expect(await policyOf(open(github, 2, { policyRef: github.commit(REPO, 'rules') }))).toMatchObject(REFUSED);
    }, given);
  });
});

describe('a ref of another repository', () => {
  const central = { files: LAX_FILE, author: 'cpatel' };
  const withCentral = {
    ...seed,
    repositories: {
      ...seed.repositories,
      'acme/rules': central,
      'mallory/rules': { forkOf: 'acme/rules', roles: { mallory: 'admin' as const } },
    },
  };

  it('rules, be it a tag, a branch, or a commit of its own', async () => {
    await withGitHub(async (github) => {
      const own = github.commit('acme/rules', 'main');
      github.tag('acme/rules', 'v1', own);
      github.push('acme/rules', 'next', { author: 'cpatel', files: { more: 'x' }, message: 'next' });
      github.push('acme/rules', 'main', { author: 'cpatel', files: { other: 'x' }, message: 'main' });
      openChange(github);
      for (const policyRef of [null, own, 'v1', 'refs/tags/v1', 'next', github.commit('acme/rules', 'next')])
        expect(await textOf(open(github, 1, { policyRepository: 'acme/rules', policyRef })), `${policyRef}`).toBe(LAX);
    }, withCentral);
  });

  it('does not where it is a commit of a fork, which GitHub shows under the same name', async () => {
    await withGitHub(async (github) => {
      const policyRef = github.push('mallory/rules', 'main', { author: 'mallory', files: { more: 'x' }, message: 'x' });
      openChange(github);
      expect(await policyOf(open(github, 1, { policyRepository: 'acme/rules', policyRef }))).toMatchObject(REFUSED);
    }, withCentral);
  });

  it.each(['mallory/payments', 'Mallory/PAYMENTS'])(
    'does not where the pull request comes from there (%s)',
    async (policyRepository) => {
      await withGitHub(async (github) => {
        github.push('mallory/payments', 'main', { author: 'mallory', files: LAX_FILE, message: 'lax' });
        github.openPullRequest(REPO, { head: 'main', author: 'mallory', headRepository: 'mallory/payments' });
        for (const policyRef of [null, 'main'])
          expect(await policyOf(open(github, 1, { policyRepository, policyRef }))).toMatchObject(REFUSED);
      });
    },
  );
});

describe('without a ref', () => {
  it('the default branch rules, whatever branch a pull request goes to', async () => {
    await withGitHub(async (github) => {
      push(github, 'own', LAX_FILE);
      openChange(github);
      github.openPullRequest(REPO, { head: 'rotate', base: 'own', author: 'mallory' });
      for (const policyRepository of [null, REPO, 'ACME/Payments'])
        expect(await textOf(open(github, 2, { policyRepository }))).toBe(POLICY);
    });
  });
});

describe('records-ref', () => {
  it('names what was let in, at deployment', async () => {
    await withGitHub(async (github) => {
      const before = github.commit(REPO, 'main');
      const own = openLax(github);
      const asked = async (recordsRef: string, recordsRepository: string | null) =>
        open(github, null, { recordsRef, recordsRepository }).gatherBase(completePolicy(null, null));
      for (const repository of [null, 'ACME/Payments']) {
        expect(await asked('rotate', repository)).toMatchObject(REFUSED);
        expect(await asked(own, repository)).toMatchObject(REFUSED);
        expect((await asked(before, repository)).kind).toBe('known');
        expect((await asked('main', repository)).kind).toBe('known');
      }
    });
  });
});
