/** Since when a record was there that no pull request brought: whoever let the run go on before that has approved nothing of it. */
import { expect, it } from 'vitest';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { deployedBefore, paymentsSeed, RECORD, RECORD_TEXT, REPO } from '../scenarios/payments.ts';
import { judge, said } from './judging.ts';
import { withGitHub } from './world.ts';

const EVIL = { 'src/signing-key.js': 'evil();\n' };

/** What is pushed straight to the branch: the code at 09:00, and the record when the story says. */
const push = (github: EmbeddedGitHub, at: string, files: Readonly<Record<string, string>>): string => {
  github.setClock(at);
  return github.push(REPO, 'main', { author: 'asmith', message: 'Straight', files });
};

/** cpatel lets a run of a commit go on that began at 09:30; it asks at 10:10. */
const deploy = async (github: EmbeddedGitHub, sha: string): Promise<readonly string[]> => {
  const run = github.startRun(REPO, {
    event: 'push',
    sha,
    branch: 'main',
    actor: 'asmith',
    at: '2026-11-24T09:30:00Z',
  });
  github.approveRun(REPO, run.id, { login: 'cpatel', state: 'approved', environments: ['production'] });
  github.setClock('2026-11-24T10:10:00Z');
  return said(
    await judge(github, {
      environment: 'production',
      runId: run.id,
      event: { name: 'push', stage: 'deploy', sha, ref: 'refs/heads/main' },
    }),
  );
};

const covering = (sha: string): string => `${RECORD_TEXT}covers: ["${sha}"]\n`;

it.each<readonly [string, string, (github: EmbeddedGitHub) => string]>([
  [
    'in the commit of the run',
    'authorised',
    (github) => {
      const code = push(github, '2026-11-24T09:00:00Z', EVIL);
      return push(github, '2026-11-24T09:10:00Z', { [RECORD]: covering(code) });
    },
  ],
  [
    'on the branch before the run began, and not in its commit',
    'authorised',
    (github) => {
      const code = push(github, '2026-11-24T09:00:00Z', EVIL);
      push(github, '2026-11-24T09:10:00Z', { [RECORD]: covering(code) });
      return code;
    },
  ],
  [
    'on the branch after the run began',
    'awaiting',
    (github) => {
      const code = push(github, '2026-11-24T09:00:00Z', EVIL);
      push(github, '2026-11-24T10:00:00Z', { [RECORD]: covering(code) });
      return code;
    },
  ],
])('%s: %s', (_, decision, story) =>
  withGitHub(async (github) => {
    deployedBefore(github, github.commit(REPO, 'main'));
    const [is, ...reasons] = await deploy(github, story(github));
    expect(is).toBe(decision);
    if (decision === 'awaiting') expect(reasons).toContain('approval-unproven');
  }, paymentsSeed()),
);
