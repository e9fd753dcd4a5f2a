/** A repository with governance files, people and one merged change, and an API whose clock and waits belong to the test. */
import type { Seed } from '../../demo/github/seed.ts';
import { GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import type { Answer } from '../../src/gate/source.ts';
import { type Api, type ApiOptions, openApi } from '../../src/github/api/api.ts';

export const REPO = 'acme/payments';
export const TOKEN = 'ghs_secretSECRETsecret0123456789';

export const POLICY = 'version: 1\nenvironments:\n  production: {gate: enforce}\n';
export const REGISTER = 'version: 1\npeople:\n  - {login: cpatel, role: change-and-release-manager}\n';

export const recordText = (id: string, changes: Readonly<Record<string, string>> = {}): string => {
  const fields: Readonly<Record<string, string>> = {
    id,
    title: 'Rotate the signing key',
    type: 'normal',
    reason: 'The key leaves its validity period next week.',
    'requested-by': 'asmith',
    'requested-at': '2026-11-17T09:00:00Z',
    environments: '[production]',
    'configuration-items': '[payments-api]',
    risk: '{impact: 2, likelihood: 2, level: moderate, assessment: A failed rotation stops signing., assessed-by: bkhan, security: No change to authentication., privacy: No personal data is touched.}',
    plan: '{implementation: [Run the workflow], verification: [Checks are green], backout: {steps: [Redeploy], trigger: Error rate above one per cent, duration: PT15M, tested: true}}',
    schedule: '{start: 2026-11-24T10:00:00Z, end: 2026-11-24T12:00:00Z}',
    ...changes,
  };
  return `${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n`;
};

export const seed: Seed = {
  now: '2026-11-23T09:00:00Z',
  users: { asmith: { id: 11 }, bkhan: { id: 12 }, cpatel: { id: 13 }, mallory: { id: 66 } },
  organizations: {
    acme: { teams: { cab: { id: 77, members: { cpatel: 'maintainer', bkhan: 'member', asmith: 'pending' } } } },
  },
  tokens: {
    [TOKEN]: { login: 'github-actions[bot]', permissions: GATE_PERMISSIONS },
    ghs_members: { login: 'gate-app[bot]', permissions: { ...GATE_PERMISSIONS, members: 'read' } },
    ghs_little: { login: 'github-actions[bot]', permissions: { contents: 'read' } },
  },
  repositories: {
    [REPO]: {
      roles: { asmith: 'write', bkhan: 'write', cpatel: 'maintain' },
      author: 'asmith',
      files: {
        'README.md': '# payments\n',
        'src/key.ts': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n',
        '.github/change-gate/policy.yml': POLICY,
        '.github/change-gate/register.yml': REGISTER,
      },
      environments: { production: {}, staging: {} },
    },
    'mallory/payments': { forkOf: REPO, roles: { mallory: 'admin' } },
  },
};

export type Bench = { readonly github: EmbeddedGitHub; readonly api: Api; readonly waits: readonly number[] };

/** Time stands still between the waits that the API asks for; each wait moves it by just that. */
export const openBenchApi = (
  github: EmbeddedGitHub,
  options: Partial<ApiOptions> = {},
): { readonly api: Api; readonly waits: readonly number[] } => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const waits: number[] = [];
  const api = openApi({
    token: TOKEN,
    baseUrl: github.url,
    clock: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    ...options,
  });
  return { api, waits };
};

export const withGitHub = async (use: (github: EmbeddedGitHub) => Promise<void>, given: Seed = seed): Promise<void> => {
  const github = await startGitHub(given);
  try {
    await use(github);
  } finally {
    await github.close();
  }
};

export const known = <T>(answer: Answer<T>): T => {
  if (answer.kind === 'unavailable') throw new Error(`expected a known answer: ${answer.because}`);
  return answer.value;
};

export const becauseOf = (answer: Answer<unknown>): string =>
  answer.kind === 'unavailable' ? answer.because : 'known';

/** A branch with a change to the code and its record, opened as a pull request by asmith. */
export const openChange = (
  github: EmbeddedGitHub,
  options: { readonly branch?: string; readonly id?: string; readonly files?: Readonly<Record<string, string>> } = {},
): number => {
  const { branch = 'rotate', id = 'CHG-1' } = options;
  const files = options.files ?? { [`src/${branch}.ts`]: `export const ${branch} = 1;\n` };
  github.push(REPO, branch, { author: 'asmith', files, message: `Change ${branch}` });
  github.push(REPO, branch, {
    author: 'asmith',
    files: { [`changes/${id}.yml`]: recordText(id) },
    message: `Record ${id}`,
  });
  return github.openPullRequest(REPO, { head: branch, author: 'asmith', title: branch }).number;
};
