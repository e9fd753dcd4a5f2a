/** A small repository with people, a pull request and everything around it, for the tests of the embedded GitHub. */
import type { Seed } from '../github/seed.ts';
import { GATE_PERMISSIONS } from '../github/seed.ts';
import type { EmbeddedGitHub } from '../github/server.ts';

export const REPO = 'acme/shop';

export const seed: Seed = {
  now: '2026-11-24T09:00:00Z',
  users: { dana: { id: 101 }, ben: { id: 102 }, cara: { id: 103 }, mallory: { id: 104 } },
  organizations: {
    acme: {
      members: { ben: 'admin', dana: 'member' },
      teams: { cab: { id: 77, members: { ben: 'maintainer', cara: 'pending', dana: 'member' } } },
    },
  },
  tokens: {
    'tok-dana': 'dana',
    'tok-ben': 'ben',
    'tok-mallory': 'mallory',
    'tok-gate': { login: 'github-actions[bot]', permissions: GATE_PERMISSIONS },
    'tok-all': {
      login: 'github-actions[bot]',
      permissions: {
        administration: 'write',
        ...GATE_PERMISSIONS,
        actions: 'write',
        contents: 'write',
        deployments: 'write',
        members: 'read',
      },
    },
    'tok-little': { login: 'github-actions[bot]', permissions: { contents: 'read' } },
  },
  repositories: {
    [REPO]: {
      roles: { dana: 'write', ben: 'maintain', cara: 'triage' },
      files: { 'README.md': '# shop\n', 'src/app.js': 'one\ntwo\nthree\n', 'src/lib/a.js': 'a\n' },
      author: 'dana',
      environments: {
        production: {
          reviewers: ['ben', 'acme/cab'],
          preventSelfReview: true,
          waitMinutes: 5,
          protectedBranchesOnly: true,
        },
        staging: {},
      },
      rules: [{ type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: REPO, ruleset_id: 42 }],
    },
    'acme/secret': { private: true, roles: { dana: 'read' }, files: { a: 'a' }, author: 'dana' },
    'mallory/shop': { forkOf: REPO, roles: { mallory: 'admin' } },
  },
};

/** Pushes a branch `feat` with two commits and opens pull request 1 from it, both by dana. */
export const openFeature = (github: EmbeddedGitHub): number => {
  github.push(REPO, 'feat', {
    author: 'dana',
    files: { 'src/app.js': 'one\n2\nthree\n' },
    message: 'Change the second',
  });
  github.push(REPO, 'feat', { author: 'dana', files: { 'changes/CHG-1.yml': 'id: CHG-1\n' }, message: 'Record it' });
  return github.openPullRequest(REPO, { head: 'feat', author: 'dana', title: 'Second', body: 'Change: CHG-1' }).number;
};

/** Calls the API as somebody; `body` is any JSON, read as the test needs it. */
export const call = async (
  github: EmbeddedGitHub,
  path: string,
  options: { as?: string | null; method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; body: unknown }> => {
  const as = options.as === undefined ? 'tok-gate' : options.as;
  const response = await fetch(`${github.url}${path}`, {
    method: options.method ?? 'GET',
    headers: { ...(as === null ? {} : { authorization: `Bearer ${as}` }), ...options.headers },
    redirect: 'manual',
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
};
