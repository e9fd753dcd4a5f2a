/** What a commit touches that a record names by its SHA and that is not what its pull request's head is: its own paths, and not those of the pull request. */
import { expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { isUnavailable } from '../../src/domain/terms/unread.ts';
import { bringIn, deployedBefore, FILES, POLICY, paymentsSeed, RECORD } from '../scenarios/payments.ts';
import { factsOf, judge, REPO, said } from './judging.ts';
import { withGitHub } from './world.ts';

const MODEL = `id: rotate-secret
title: Rotate a service signing key
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: ["src/**"]
level: moderate
plan:
  implementation: [Run the deploy workflow]
  verification: [Synthetic payments succeed]
  backout: {steps: [Redeploy the release before], trigger: The error rate is above 1 %, duration: PT15M, tested: true}
`;

const standard = (covers: string): string => `id: CHG-2026-0042
title: Rotate the payments signing key
type: standard
reason: The key leaves its validity period on 1 December 2026.
requested-by: asmith
requested-at: 2026-11-17T09:00:00Z
environments: [production]
configuration-items: [payments-api]
model: rotate-secret
covers: ["${covers}"]
`;

const seed = paymentsSeed();
const files = {
  ...seed.repositories?.[REPO]?.files,
  [POLICY]: 'version: 1\nenvironments:\n  production: {gate: enforce}\nstandard: {successes: 0}\n',
  '.github/change-gate/models/rotate-secret.yml': MODEL,
};
const SEED = { ...seed, repositories: { [REPO]: { ...seed.repositories?.[REPO], files } } };

/** A pull request that takes back in its second commit what its first one does outside of the model. */
const openTakenBack = (github: EmbeddedGitHub): string => {
  deployedBefore(github, github.commit(REPO, 'main'));
  github.setClock('2026-11-19T09:00:00Z');
  const own = { 'src/signing-key.js': 'export const key = "2026-12";\n' };
  const inner = github.push(REPO, 'rotate', {
    author: 'asmith',
    message: 'Rotate',
    files: { ...own, 'deploy.sh': 'evil\n' },
  });
  github.push(REPO, 'rotate', {
    author: 'asmith',
    message: 'Take it back',
    files: { 'deploy.sh': FILES['deploy.sh'] ?? null },
  });
  const { number } = github.openPullRequest(REPO, { head: 'rotate', author: 'asmith', title: 'Rotate' });
  github.mergePullRequest(REPO, number, { method: 'squash', by: 'asmith', at: '2026-11-23T15:00:00Z' });
  return inner;
};

const deployBranch = (github: EmbeddedGitHub, sha: string) =>
  judge(github, {
    environment: 'production',
    event: { name: 'push', stage: 'deploy', sha, ref: 'refs/heads/rotate' },
  });

it('is told of an earlier commit, so that no model lets it out by what its pull request lists', () =>
  withGitHub(async (github) => {
    const inner = openTakenBack(github);
    bringIn(github, 'record', { [RECORD]: standard(inner) });
    const judged = await deployBranch(github, inner);
    const { landed } = factsOf(judged);
    const commits = landed === undefined || isUnavailable(landed) ? [] : landed.commits;
    expect(commits.map(({ differs, files: paths }) => [differs !== undefined, [...(paths ?? [])].sort()])).toEqual([
      [true, ['deploy.sh', 'src/signing-key.js']],
    ]);
    expect(said(judged)).toEqual(['refused', 'model-scope-exceeded']);
  }, SEED));
