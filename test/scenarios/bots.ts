/** The payments repository with a model that stands for Dependabot, and a bump of it. */
import type { Seed } from '../../demo/github/seed.ts';
import type { EmbeddedGitHub } from '../../demo/github/server.ts';
import { closingSeed } from './closing.ts';
import { FILES, POLICY, REPO } from './payments.ts';

export const BOT = 'dependabot[bot]';
export const MODEL = '.github/change-gate/models/dependency-bumps.yml';
export const MODEL_TEXT = `id: dependency-bumps
title: Take in new versions of dependencies
approved-by: cpatel
approved-at: 2026-06-01T10:00:00Z
expires: 2027-05-31
environments: [production]
configuration-items: [component:default/payments-api]
paths: [package.json, package-lock.json]
level: low
raises-for: ["dependabot[bot]"]
plan:
  implementation: [Merge the pull request, Run the deploy workflow]
  verification: [Synthetic checks are green]
  backout:
    steps: [Redeploy the previous release]
    trigger: Error rate above 1 % for five minutes
    duration: PT15M
    tested: true
`;
const BRANCH = 'dependabot/npm_and_yarn/left-pad-1.3.0';

export function botSeed(): Seed {
  const { 'changes/CHG-2026-0042.yml': _, ...files } = FILES;
  const policy = `${FILES[POLICY] ?? ''}standard: {successes: 0}\n`;
  const lock = '{"left-pad": "1.2.0"}\n';
  const seed = closingSeed(
    { contents: 'write' },
    {
      files: { ...files, [MODEL]: MODEL_TEXT, [POLICY]: policy, 'package-lock.json': lock },
      roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain', dlee: 'write', [BOT]: 'write' },
    },
  );
  return { ...seed, users: { ...seed.users, [BOT]: { id: 49_699_333 } } };
}

/** Dependabot opens a pull request on Thursday, 19 November. @returns its number */
export function openBump(github: EmbeddedGitHub): number {
  github.setClock('2026-11-19T09:00:00Z');
  github.push(REPO, BRANCH, {
    author: BOT,
    committer: 'web-flow',
    actor: BOT,
    message: 'Bump left-pad from 1.2.0 to 1.3.0',
    files: { 'package-lock.json': '{"left-pad": "1.3.0"}\n' },
  });
  return github.openPullRequest(REPO, { head: BRANCH, author: BOT, title: 'Bump left-pad' }).number;
}

/** Whatever is pushed to its branch afterwards. */
export function pushToBump(github: EmbeddedGitHub, options: Parameters<EmbeddedGitHub['push']>[2]): string {
  return github.push(REPO, BRANCH, options);
}
