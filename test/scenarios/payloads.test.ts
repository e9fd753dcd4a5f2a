/** Real payloads of the events that the contract names, fed to the whole action: never authorised, never a crash, always a reason. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { gate, withGitHub } from './harness.ts';
import { mergeChange, REPO } from './payments.ts';

type Examples = readonly { readonly name: string; readonly examples: readonly unknown[] }[];
const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;
const KNOWN = [
  'deployment',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
  'release',
  'repository_dispatch',
  'workflow_dispatch',
  'workflow_run',
];
const kinds = all.filter(({ name }) => KNOWN.includes(name)).map(({ name, examples }) => [name, examples] as const);

test('there are payloads of all of them', () => expect(kinds.map(([name]) => name).sort()).toEqual(KNOWN));

test.each(kinds)('%s', { timeout: 120_000 }, (name, examples) =>
  withGitHub(async (github) => {
    const sha = mergeChange(github);
    // They speak of repositories that are not this one: nothing of them is to be found here.
    const env = {
      GITHUB_REPOSITORY: REPO,
      GITHUB_REPOSITORY_ID: String(github.repository(REPO).id),
      GITHUB_API_URL: github.url,
      GITHUB_SHA: sha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'asmith',
      GITHUB_RUN_ID: '',
    };
    for (const payload of examples) {
      const run = await gate(github, { name, payload, env });
      expect(['fail', 'warn']).toContain(run.outcome);
      expect(['refused', 'undetermined']).toContain(run.decision);
      expect(run.reasons.length).toBeGreaterThan(0);
    }
  }),
);
