/** Ways round the gate that somebody planted, each found with its file and line; and sound repositories, of which nothing is said. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startGitHub } from '../../../demo/github/server.ts';
import { completePolicy } from '../../../src/domain/terms/policy.ts';
import { openApi } from '../../../src/github/api/api.ts';
import { readSettings } from '../../../src/github/facts/settings.ts';
import { isOwned } from '../../../src/oversight/audit/code-owners.ts';
import { auditSettings, type Settings } from '../../../src/oversight/audit/settings.ts';
import { auditWorkflow } from '../../../src/oversight/audit/workflows.ts';
import { TOKEN } from '../../scenarios/harness.ts';
import { paymentsSeed, REPO } from '../../scenarios/payments.ts';

const SHA = '0'.repeat(40);
const PATH = '.github/workflows/deploy.yml';
const bytes = (text: string) => new TextEncoder().encode(text);
const governs = (environment: string) => environment !== 'docs';
const look = (text: string) => auditWorkflow({ path: PATH, bytes: bytes(text) }, governs);
const jobs = (text: string): string => `on: push\njobs:\n  deploy:\n${text.replace(/^/gm, '    ')}\n`;
const GATE = `  - uses: change-gate/change-gate@${SHA}\n    with: {environment: production}`;

describe('a workflow that goes round the gate', () => {
  test.each<[string, string, number, string]>([
    ['does not ask', 'environment: production\nsteps:\n  - run: ./deploy.sh', 4, 'does not ask the gate'],
    [
      'names the environment as a mapping',
      'environment: {name: production}\nsteps:\n  - run: ./deploy.sh',
      4,
      'does not ask the gate',
    ],
    [
      'names an environment that no entry matches',
      'environment: elsewhere\nsteps:\n  - run: ./deploy.sh',
      4,
      'does not ask the gate',
    ],
    [
      'hides the name in an expression',
      `environment: ${'${{'} inputs.where }}\nsteps:\n  - run: ./deploy.sh`,
      4,
      'does not ask the gate',
    ],
    [
      'acts first',
      `environment: production\nsteps:\n  - run: ./deploy.sh\n${GATE}`,
      6,
      'acts before the gate is asked: step 1 (./deploy.sh)',
    ],
    [
      'lets a foreign action act first',
      `environment: production\nsteps:\n  - uses: acme/deploy@v1\n${GATE}`,
      6,
      'acts before the gate',
    ],
    [
      'asks for another environment',
      `environment: production\nsteps:\n${GATE.replace('production', 'staging')}`,
      6,
      'asks the gate for staging',
    ],
    [
      'asks on a condition',
      `environment: production\nsteps:\n${GATE}\n    if: github.actor != 'asmith'\n  - run: x`,
      6,
      'on a condition',
    ],
    [
      'goes on after a no',
      `environment: production\nsteps:\n${GATE}\n    continue-on-error: true\n  - run: x`,
      6,
      'on a condition',
    ],
    [
      'acts whatever it said',
      `environment: production\nsteps:\n${GATE}\n  - run: ./deploy.sh\n    if: always()`,
      8,
      'runs also where the gate said no',
    ],
    [
      'records no deployment',
      `environment: {name: production, deployment: false}\nsteps:\n${GATE}`,
      4,
      'records no deployment',
    ],
    [
      'asks by the rules of others',
      `environment: production\nsteps:\n${GATE.replace('production', 'production, policy-repository: mallory/lax, policy-ref: x')}`,
      6,
      'by other rules or records than this audit holds to (`policy-repository: mallory/lax`, `policy-ref: x`)',
    ],
    [
      'asks about one commit for ever',
      `environment: production\nsteps:\n${GATE.replace('production', `production, sha: ${'a'.repeat(40)}`)}`,
      6,
      'about one commit for ever',
    ],
    [
      'asks by another command',
      `environment: production\nsteps:\n${GATE.replace('environment: production', 'command: calendar')}\n  - run: x`,
      4,
      'does not ask the gate',
    ],
    [
      'calls another workflow',
      'environment: production\nuses: ./.github/workflows/other.yml',
      4,
      'which was not looked into',
    ],
  ])('%s', (_, text, line, message) => {
    const found = look(jobs(text));
    expect(found.map((one) => one.message).join('\n')).toContain(message);
    const [first] = found.filter((one) => one.message.includes(message));
    expect(first).toMatchObject({ reason: 'way-round', level: 'error', path: PATH, line });
    expect(first?.remedy.length).toBeGreaterThan(20);
  });

  test('takes the gate from a tag or a branch', () => {
    for (const ref of ['v1', 'main', SHA.slice(0, 7)])
      expect(look(jobs(`environment: production\nsteps:\n${GATE.replace(SHA, ref)}`))).toMatchObject([
        { level: 'warning', line: 6, message: expect.stringContaining(`change-gate@${ref}`) },
      ]);
  });

  test('takes the gate from a copy of somebody else', () => {
    const copy = GATE.replace('change-gate/', 'mallory/');
    expect(look(jobs(`environment: production\nsteps:\n${copy}\n  - run: ./deploy.sh`))).toMatchObject([
      {
        level: 'warning',
        line: 6,
        message: expect.stringContaining('takes the gate from a copy, `mallory/change-gate@'),
      },
    ]);
  });

  test('asks by the rules that the audit holds to, which is none', () => {
    const place = { repository: 'acme/rules', ref: null };
    const text = jobs(
      `environment: production\nsteps:\n${GATE.replace('production', 'production, policy-repository: Acme/rules')}`,
    );
    const rules = { policy: place, records: { repository: null, ref: null } };
    expect(auditWorkflow({ path: PATH, bytes: bytes(text) }, governs, rules)).toEqual([]);
  });

  test('runs after a gate of its own job whatever it said', () => {
    const two = (condition: string): string =>
      `on: push\njobs:\n  gate:\n    steps:\n    ${GATE.replaceAll('\n', '\n    ')}\n  deploy:\n    needs: [gate]\n${condition}    environment: production\n    steps: [{run: ./deploy.sh}]\n`;
    expect(look(two(''))).toEqual([]);
    expect(look(two("    if: needs.gate.outputs.decision == 'authorised'\n"))).toEqual([]);
    expect(look(two(`    if: ${'${{'} !cancelled() }}\n`))).toMatchObject([
      { line: 9, message: expect.stringContaining('whatever the gate in gate said') },
    ]);
  });

  test('may get a token for a cloud without either, which is told', () => {
    const found = look('on: push\npermissions: {id-token: write}\njobs:\n  deploy:\n    steps: [{run: ./deploy.sh}]\n');
    expect(found).toMatchObject([{ level: 'notice', line: 4 }]);
  });

  test('calls what lies elsewhere, which is said, and louder where that is given what it takes to deploy', () => {
    const call = (more: string): string =>
      `on: push\njobs:\n  ship:\n    uses: acme/shared/.github/workflows/ship.yml@v1\n${more}`;
    expect(look(call(''))).toMatchObject([{ level: 'notice', line: 4, reason: 'evidence-unavailable' }]);
    for (const more of [
      '    secrets: inherit\n',
      '    permissions: {id-token: write}\n',
      '    permissions: write-all\n',
    ])
      expect(look(call(more))).toMatchObject([
        { level: 'warning', message: expect.stringContaining('lies elsewhere') },
      ]);
    expect(look('on: push\njobs:\n  ship: {uses: ./.github/workflows/ship.yml, secrets: inherit}\n')).toEqual([]);
  });

  test('says by an expression whether GitHub is to record it', () => {
    const text = `environment: {name: production, deployment: "${'${{'} inputs.quiet }}"}\nsteps:\n${GATE}`;
    expect(look(jobs(text))).toMatchObject([
      { level: 'error', message: expect.stringContaining('records no deployment') },
    ]);
  });

  test('names its environment by a number, as YAML has it', () => {
    expect(look(jobs('environment: 2026\nsteps:\n  - run: x'))).toMatchObject([
      { message: expect.stringContaining('2026') },
    ]);
  });

  test('cannot be read, which is said', () => {
    for (const text of ['jobs: {', '', 'on: push\njobs: &a {}\n'])
      expect(look(text)).toMatchObject([{ reason: 'evidence-unavailable', level: 'warning' }]);
  });
});

test.each([
  ['asks first', `environment: production\nsteps:\n${GATE}\n  - run: ./deploy.sh`],
  ['prepares before it asks', `environment: production\nsteps:\n  - uses: actions/checkout@v5\n${GATE}\n  - run: x`],
  [
    'keeps a report whatever it said',
    `environment: production\nsteps:\n${GATE}\n  - uses: actions/upload-artifact@v5\n    if: always()`,
  ],
  ['deploys where the policy has no gate', 'environment: docs\nsteps:\n  - run: ./publish.sh'],
  ['deploys nothing', 'steps:\n  - run: npm test'],
])('of a workflow that %s nothing is said', (_, text) => {
  expect(look(jobs(text))).toEqual([]);
});

test.each(['examples/payments', 'examples/attested'])('of the workflows of %s nothing is said', (example) => {
  const file = new URL(`../../../${example}/.github/workflows/deploy.yml`, import.meta.url);
  expect(auditWorkflow({ path: PATH, bytes: readFileSync(file) }, governs)).toEqual([]);
});

test.each([
  ['* @a', true],
  ['/.github/ @acme/team', true],
  ['.github/ @a', true],
  ['/.github/change-gate/policy.yml @a # who', true],
  ['policy.yml @a', true],
  ['**/change-gate/ a@example.org', true],
  ['/.github/* @a', false],
  ['/docs/ @a', false],
  ['/.github/', false],
  ['* @a\n/.github/', false],
  ['# * @a', false],
  ['', false],
])('CODEOWNERS %j', (text, owned) => {
  expect(isOwned(text, '.github/change-gate/policy.yml')).toBe(owned);
});

const known = <T>(value: T) => ({ kind: 'known', value }) as const;
const POLICY = completePolicy('.github/change-gate/policy.yml', null);
const SOUND: Settings = {
  branch: 'main',
  required: known([{ context: 'change-gate', source: 15368 }]),
  review: known('owners'),
  hasQueue: false,
  isProtected: known(true),
  environments: known([
    {
      name: 'production',
      mayAdminsBypass: false,
      branches: 'named',
      patterns: known([{ name: 'main', isTag: false }]),
    },
  ]),
  workflows: known([]),
  codeOwners: known({ path: '.github/CODEOWNERS', bytes: bytes('/.github/ @acme/managers') }),
};
const MAIN = { name: 'main', isTag: false } as const;
const ENVIRONMENT = { name: 'production', mayAdminsBypass: false, branches: 'named', patterns: known([MAIN]) } as const;
const named = (name: string, isTag = false) => ({
  environments: known([{ ...ENVIRONMENT, patterns: known([MAIN, { name, isTag }]) }]),
});
const DOWN = { kind: 'unavailable', because: 'GitHub answered 403', permission: 'actions: read' } as const;

describe('settings', () => {
  test('that are sound: nothing', () => {
    expect(auditSettings(SOUND, POLICY, 'change-gate')).toEqual([]);
  });

  test.each<[string, Partial<Settings>, string, string]>([
    ['nothing is required', { required: known([]) }, 'error', 'does not require the status'],
    ['another status is', { required: known([{ context: 'ci', source: 1 }]) }, 'error', 'does not require the status'],
    ['from anybody', { required: known([{ context: 'change-gate', source: null }]) }, 'warning', 'no source is named'],
    [
      'any branch may deploy',
      { environments: known([{ ...ENVIRONMENT, branches: 'any', patterns: null }]) },
      'error',
      'Any branch may deploy',
    ],
    [
      'protected branches that are none',
      { environments: known([{ ...ENVIRONMENT, branches: 'protected' }]), isProtected: known(false) },
      'error',
      'a ruleset is none',
    ],
    [
      'administrators may bypass',
      { environments: known([{ ...ENVIRONMENT, mayAdminsBypass: true }]) },
      'warning',
      'Administrators may bypass',
    ],
    [
      'GitHub does not say',
      { environments: known([{ ...ENVIRONMENT, mayAdminsBypass: null }]) },
      'warning',
      'GitHub does not say',
    ],
    ['nobody owns anything', { codeOwners: known(null) }, 'error', 'has no CODEOWNERS'],
    [
      'nobody owns the rules',
      { codeOwners: known({ path: 'CODEOWNERS', bytes: bytes('/src/ @a') }) },
      'error',
      'gives nobody',
    ],
    ['a pattern that any branch fits', named('*'), 'error', 'Any branch may deploy to production (`*`)'],
    ['the same with folders', named('**/*'), 'error', 'Any branch may deploy'],
    ['a pattern that some fit', named('release/*'), 'warning', 'The branch `release/*` may deploy to production'],
    ['another branch by its name', named('hotfix'), 'notice', 'The branch `hotfix` may deploy'],
    ['tags', named('*', true), 'warning', 'Any tag may deploy'],
    [
      'patterns that cannot be seen',
      { environments: known([{ ...ENVIRONMENT, patterns: DOWN }]) },
      'warning',
      'Which branches may deploy to production could not',
    ],
    [
      'no pull request is wanted',
      { review: known('none'), isProtected: known(false) },
      'error',
      'does not require a pull request',
    ],
    [
      'no owner has to be asked',
      { review: known('anybody'), isProtected: known(false) },
      'error',
      'does not require review from Code Owners',
    ],
    ['what a branch protection wants', { review: known('none') }, 'notice', 'cannot see'],
    ['what is wanted cannot be seen', { review: DOWN }, 'warning', 'What main wants before a merge'],
    ['a queue without a gate', { hasQueue: true }, 'error', 'no workflow runs on `merge_group`'],
    ['the rules cannot be seen', { required: DOWN }, 'warning', 'could not be looked at: GitHub answered 403'],
    ['the environments cannot', { environments: DOWN }, 'warning', 'The environments could not be looked at'],
    ['the workflows cannot', { workflows: DOWN }, 'warning', 'The workflows could not be looked at'],
    ['the owners cannot', { codeOwners: DOWN }, 'warning', 'CODEOWNERS could not be looked at'],
    [
      'the branch cannot',
      { environments: known([{ ...ENVIRONMENT, branches: 'protected' }]), isProtected: DOWN },
      'warning',
      'branch protection rule could not',
    ],
  ])('%s', (_, change, level, message) => {
    const found = auditSettings({ ...SOUND, ...change }, POLICY, 'change-gate');
    expect(found).toMatchObject([{ level, message: expect.stringContaining(message) }]);
  });
});

test('planted in a repository on GitHub, all are found', async () => {
  const seed = paymentsSeed();
  const github = await startGitHub(seed);
  try {
    github.push(REPO, 'main', {
      author: 'asmith',
      message: 'Ways round',
      files: {
        '.github/workflows/side.yml': jobs('environment: production\nsteps:\n  - run: ./deploy.sh'),
        '.github/workflows/tag.yml': jobs(`environment: production\nsteps:\n${GATE.replace(SHA, 'v1')}`),
      },
    });
    const api = openApi({ token: TOKEN, baseUrl: github.url });
    const settings = await readSettings(api, REPO);
    if (settings.kind === 'unavailable') throw new Error(settings.because);
    const found = auditSettings(settings.value, POLICY, 'change-gate').map(({ path, line, message }) => [
      path,
      line,
      message.slice(0, 40),
    ]);
    expect(found).toMatchInlineSnapshot(`
      [
        [
          null,
          null,
          "main does not require the status \`change",
        ],
        [
          null,
          null,
          "Any branch may deploy to production: who",
        ],
        [
          null,
          null,
          "Whether administrators may bypass the pr",
        ],
        [
          null,
          null,
          "main does not require a pull request: wh",
        ],
        [
          ".github/workflows/side.yml",
          4,
          "The job deploy names the environment pro",
        ],
        [
          ".github/workflows/tag.yml",
          6,
          "The job deploy takes the gate from \`chan",
        ],
      ]
    `);
  } finally {
    await github.close();
  }
});
