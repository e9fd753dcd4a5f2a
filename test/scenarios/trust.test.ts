/** What decides comes from the trusted commit, through the API, with the least permissions (threats 2.C, 2.F, 2.G). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deploymentEvent, pullRequestEvent, pushEvent } from '../../demo/github/events.ts';
import { GATE_PERMISSIONS } from '../../demo/github/seed.ts';
import { type EmbeddedGitHub, startGitHub } from '../../demo/github/server.ts';
import { runAction } from '../../demo/runner/runner.ts';
import { ACTION, bend, type GateRun, gate, MAIN, TOKEN, withGitHub } from './harness.ts';
import {
  approve,
  bringIn,
  deployedBefore,
  FILES,
  merge,
  mergeChange,
  openChange,
  POLICY,
  paymentsSeed,
  RECORD,
  RECORD_TEXT,
  REGISTER,
  REPO,
  recordWith,
} from './payments.ts';

const EVIL_REGISTER =
  'version: 1\npeople:\n  - {login: asmith, role: change-and-release-manager, from: 2020-01-01}\n  - {login: mallory, role: change-and-release-manager, from: 2020-01-01}\n  - {login: bkhan, role: change-and-release-manager, from: 2020-01-01}\n';
const EVIL_POLICY = 'version: 1\nenvironments:\n  "*": {gate: none}\n';
const { [RECORD]: _, ...WITHOUT_RECORD } = FILES;

/** As many as all that is asked of a run beside its decision leaves time for. */
const YEARS_BEFORE = 20;
const A_REPOSITORY_OF_YEARS = 10_000;

/** Changes of the years before, each ended well. */
function yearsBefore(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, nth) => {
      const id = `CHG-${2016 + Math.floor(nth / 1000)}-${String(nth % 1000).padStart(4, '0')}`;
      const day = new Date(Date.UTC(2016, 0, 1) + (nth % 3600) * 86_400_000).toISOString().slice(0, 10);
      const text = RECORD_TEXT.replaceAll('CHG-2026-0042', id)
        .replace(/^schedule:\n(?: .*\n)*/m, `schedule: {start: ${day}T10:00:00Z, end: ${day}T12:00:00Z}\n`)
        .replace(/^requested-at: .*$/m, `requested-at: ${day}T09:00:00Z`);
      const outcome = `outcome: {result: successful, started: ${day}T10:00:00Z, ended: ${day}T10:20:00Z, summary: As planned}\n`;
      return [`changes/${id.slice(4, 8)}/${id}.yml`, `${text}${outcome}`];
    }),
  );
}

async function judge(github: EmbeddedGitHub, number: number, inputs: Record<string, string> = {}): Promise<GateRun> {
  github.setClock('2026-11-21T09:00:00Z');
  return gate(github, pullRequestEvent(github, REPO, number), { inputs });
}

describe('a change is never judged by its own rules', () => {
  test('C1 C2 it weakens policy and register', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER },
      });
      approve(github, number, 'mallory');
      const run = await judge(github, number);
      expect(run.decision).toBe('awaiting');
      expect(run.reasons).toContain('approver-unknown');
      expect(run.report.findings.map(({ reason }) => reason)).toContain('governance-changed');
    }));

  test('governance alone needs no record, and is said', () =>
    withGitHub(async (github) => {
      const { number } = bringIn(github, 'rules', { [REGISTER]: EVIL_REGISTER }, { merged: null });
      const run = await judge(github, number);
      expect([run.decision, run.report.findings.map(({ reason }) => reason)]).toEqual([
        'not-required',
        ['governance-changed'],
      ]);
    }));

  test.each(['rotate-key', 'refs/heads/rotate-key', 'head'])(
    'policy-ref is the head of the pull request (%s)',
    (name) =>
      withGitHub(async (github) => {
        const number = openChange(github);
        github.push(REPO, 'rotate-key', {
          author: 'asmith',
          files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER },
        });
        approve(github, number, 'mallory');
        const run = await judge(github, number, {
          'policy-ref': name === 'head' ? github.commit(REPO, 'rotate-key') : name,
        });
        expect([run.decision, run.reasons]).toEqual(['undetermined', ['input-invalid']]);
      }),
  );

  test('another branch at the same commit as the head', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const head = github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER },
      });
      github.forcePush(REPO, 'innocent', { to: head, actor: 'asmith' });
      approve(github, number, 'mallory');
      const run = await judge(github, number, { 'policy-ref': 'innocent' });
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['input-invalid']]);
    }));

  test('B17 a tag with the name of the default branch', () =>
    withGitHub(async (github) => {
      const sha = mergeChange(github);
      github.push(REPO, 'evil', { author: 'mallory', files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER } });
      github.tag(REPO, 'main', 'refs/heads/evil');
      const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'production' } });
      expect(run.report.inputs.policy.ref).toBe(sha);
      expect(
        (
          await gate(github, pushEvent(github, REPO, 'main'), {
            inputs: { environment: 'production', 'policy-ref': 'main' },
          })
        ).reasons,
      ).toContain('input-invalid');
    }));

  test('C4 GITHUB_SHA, C17 a forged base: the API says what the base is', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const head = github.push(REPO, 'rotate-key', {
        author: 'asmith',
        files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER },
      });
      approve(github, number, 'mallory');
      github.setClock('2026-11-21T09:00:00Z');
      const event = bend(pullRequestEvent(github, REPO, number), (payload) => {
        (payload['pull_request'] as { base: { sha: string } }).base.sha = head;
      });
      const run = await gate(github, event, { env: { GITHUB_SHA: head, GITHUB_BASE_REF: 'rotate-key' } });
      expect(run.decision).toBe('awaiting');
      expect(run.report.inputs.register.ref).toBe(github.commit(REPO, 'main'));
    }));

  test('C3 C18 the work tree of the job holds other rules, records and facts', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
      const files = {
        [POLICY]: EVIL_POLICY,
        [REGISTER]: EVIL_REGISTER,
        [RECORD]: RECORD_TEXT,
        'facts.json': '{}',
        'report.json': '{"decision":"authorised"}',
        '.git/HEAD': 'ref: refs/heads/main\n',
        'node_modules/yaml/index.js': 'process.exit(0)',
      };
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), content);
      }
      github.setClock('2026-11-21T09:00:00Z');
      const run = await gate(github, pullRequestEvent(github, REPO, number), { workspace });
      rmSync(workspace, { recursive: true });
      expect([run.decision, run.reasons]).toEqual(['awaiting', ['approval-outstanding']]);
    }));
});

describe('governance that is not there, or not whole', () => {
  test('no register', () =>
    withGitHub(
      async (github) => {
        mergeChange(github);
        const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'production' } });
        expect([run.decision, run.reasons]).toEqual(['undetermined', ['register-missing']]);
      },
      paymentsSeed({ files: Object.fromEntries(Object.entries(WITHOUT_RECORD).filter(([path]) => path !== REGISTER)) }),
    ));

  test.each([
    ['a typing error', POLICY, 'version: 1\nenviroments:\n  production: {gate: none}\n', 'policy-invalid'],
    [
      'A29 an empty requirement',
      POLICY,
      'version: 1\napprovals:\n  rules:\n    - {name: all, require: []}\n',
      'policy-invalid',
    ],
    ['empty', POLICY, '', 'policy-invalid'],
    ['an alias', REGISTER, 'version: &a 1\npeople: []\n', 'register-invalid'],
    ['not YAML', '.github/change-gate/calendar.yml', ': : :\n', 'calendar-invalid'],
    ['not YAML', '.github/change-gate/models/x.yml', '[', 'model-invalid'],
  ])('C7 %s in %s', (__, path, text, reason) =>
    withGitHub(
      async (github) => {
        mergeChange(github);
        const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'production' } });
        expect(run.decision).not.toBe('authorised');
        expect(run.outcome).toBe('fail');
        expect(run.reasons).toContain(reason);
      },
      paymentsSeed({ files: { ...WITHOUT_RECORD, [path]: text } }),
    ),
  );

  test('D24 X19 a tree that GitHub does not list whole, with the records of years, is read by its folders', () =>
    withGitHub(
      async (github) => {
        const number = openChange(github);
        approve(github, number, 'cpatel');
        const review = await judge(github, number);
        const sha = merge(github, number);
        const event = pushEvent(github, REPO, 'main');
        const deployed = await gate(github, event, { inputs: { environment: 'production' } });
        expect([review, deployed].map(({ decision, reasons }) => [decision, reasons])).toEqual([
          ['authorised', []],
          ['authorised', []],
        ]);
        expect(deployed.report.subject.commit).toBe(sha);
      },
      paymentsSeed({ files: { ...WITHOUT_RECORD, ...yearsBefore(YEARS_BEFORE) }, listsAtMost: 3 }),
    ));

  // Only the decision: what else holds for a run is asked of the one above. An open record lies among those of years, of the same item and time.
  test('D24 X19 of ten thousand records in such a tree the one that matters is found', async () => {
    const beside = 'changes/2019/CHG-2019-0500-B.yml';
    const files = {
      ...WITHOUT_RECORD,
      ...yearsBefore(A_REPOSITORY_OF_YEARS),
      [beside]: RECORD_TEXT.replaceAll('CHG-2026-0042', 'CHG-2019-0500-B'),
    };
    const github = await startGitHub(paymentsSeed({ files, listsAtMost: 3 }));
    try {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      github.setClock('2026-11-21T09:00:00Z');
      const { outputs, log } = await runAction({
        main: MAIN,
        actionYml: ACTION,
        event: pullRequestEvent(github, REPO, number),
        token: TOKEN,
        at: github.state.clock.now(),
        inputs: { comment: 'never' },
      });
      expect([outputs['decision'], outputs['reasons']], log).toEqual(['refused', 'collision']);
      expect(github.requests.length).toBeLessThanOrEqual(130);
    } finally {
      await github.close();
    }
  }, 120_000);

  test('a policy that is a symbolic link', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      github.push(REPO, 'main', {
        author: 'asmith',
        files: { 'other.yml': EVIL_POLICY, [POLICY]: { content: '../../other.yml', mode: '120000' } },
      });
      const run = await gate(github, pushEvent(github, REPO, 'main'), { inputs: { environment: 'production' } });
      expect(run.decision).toBe('undetermined');
    }));
});

describe('permissions', () => {
  const without = (name: string, level: 'read' | null = null): ReturnType<typeof paymentsSeed> => {
    const permissions = Object.fromEntries(
      Object.entries({ ...GATE_PERMISSIONS, metadata: 'read' as const }).flatMap(([key, own]) =>
        key === name ? (level === null ? [] : [[key, level]]) : [[key, own]],
      ),
    );
    return paymentsSeed({ private: true }, { tokens: { ghs_gate: { login: 'github-actions[bot]', permissions } } });
  };

  test.each(['contents', 'pull-requests', 'actions', 'deployments'])(
    'X2 without %s: read it is said which is missing',
    (name) =>
      withGitHub(async (github) => {
        const sha = mergeChange(github);
        const run = await gate(
          github,
          deploymentEvent(
            github,
            REPO,
            github.deploy(REPO, { ref: 'main', sha, environment: 'production', creator: 'asmith', statuses: [] }),
          ),
        );
        expect(run.decision).toBe('undetermined');
        expect(run.reasons).toContain('permission-missing');
        expect(`${run.report.findings.map(({ remedy }) => remedy).join('\n')}`).toContain(`${name}: read`);
      }, without(name)),
  );

  test.each(['pull-requests', 'checks', 'statuses'])('read only %s is enough to decide', (name) =>
    withGitHub(
      async (github) => {
        const number = openChange(github);
        approve(github, number, 'cpatel');
        const run = await judge(github, number, { comment: 'always', 'check-name': 'change-gate' });
        expect(run.decision).toBe('authorised');
      },
      without(name, 'read'),
    ),
  );

  test('X1 a token that is not valid', () =>
    withGitHub(async (github) => {
      mergeChange(github);
      const run = await gate(github, pushEvent(github, REPO, 'main'), {
        inputs: { environment: 'production' },
        token: 'ghs_forged',
      });
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['evidence-unavailable']]);
    }));

  const teams = (token: 'app' | 'person'): ReturnType<typeof paymentsSeed> =>
    paymentsSeed(
      {
        files: {
          ...WITHOUT_RECORD,
          [REGISTER]:
            'version: 1\npeople:\n  - {login: bkhan, role: change-and-release-analyst, from: 2025-01-01}\nteams:\n  - {team: acme/managers, role: change-and-release-manager}\n',
        },
      },
      {
        organizations: {
          acme: {
            members: { admin: 'admin' },
            teams: { managers: { members: { cpatel: 'member', dlee: 'pending' } } },
          },
        },
        ...(token === 'app'
          ? {}
          : {
              tokens: {
                ghs_gate: {
                  login: 'github-actions[bot]',
                  permissions: { ...GATE_PERMISSIONS, members: 'read' as const },
                },
              },
            }),
      },
    );

  test('A11 a member of a team, and one who was only invited', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'dlee');
      expect((await judge(github, number)).decision).toBe('awaiting');
      approve(github, number, 'cpatel');
      expect((await judge(github, number)).decision).toBe('authorised');
    }, teams('person')));

  test('A12 a token that may not see the team', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const run = await judge(github, number);
      expect(run.decision).toBe('undetermined');
      expect(run.reasons).toContain('permission-missing');
      expect(run.report.findings.map(({ remedy }) => remedy).join('\n')).toContain('members: read');
    }, teams('app')));
});

describe('rules and records of an organisation', () => {
  const seed = (files: Record<string, string>): ReturnType<typeof paymentsSeed> => {
    const own = paymentsSeed({
      files: Object.fromEntries(
        Object.entries(WITHOUT_RECORD).filter(([path]) => !path.startsWith('.github/change-gate')),
      ),
    });
    return {
      ...own,
      repositories: { ...own.repositories, 'acme/governance': { files, author: 'dlee', roles: { dlee: 'admin' } } },
    };
  };
  const governance = Object.fromEntries(
    Object.entries(FILES).filter(([path]) => path.startsWith('.github/change-gate') || path === 'catalog-info.yaml'),
  );

  test('policy-repository', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const run = await judge(github, number, { 'policy-repository': 'acme/governance' });
      expect(run.decision).toBe('authorised');
      expect(run.report.inputs.policy.ref).toBe(github.commit('acme/governance', 'main'));
    }, seed(governance)));

  test('the own rules of the repository are not asked', () =>
    withGitHub(async (github) => {
      github.push(REPO, 'main', { author: 'mallory', files: { [POLICY]: EVIL_POLICY, [REGISTER]: EVIL_REGISTER } });
      const number = openChange(github);
      approve(github, number, 'mallory');
      expect((await judge(github, number, { 'policy-repository': 'acme/governance' })).decision).toBe('awaiting');
    }, seed(governance)));

  test('one that is not there', () =>
    withGitHub(async (github) => {
      const number = openChange(github);
      approve(github, number, 'cpatel');
      const run = await judge(github, number, { 'policy-repository': 'acme/nowhere' });
      expect([run.decision, run.reasons]).toEqual(['undetermined', ['evidence-unavailable']]);
    }, seed(governance)));

  test('records-repository: a record there, with declared evidence', () => {
    const policy =
      'version: 1\nenvironments:\n  production: {gate: enforce}\napprovals:\n  evidence: [declared]\n  binds-to: record\n';
    const record = `${RECORD_TEXT}covers: ["#1"]\napprovals:\n  - {approver: cpatel, role: change-and-release-manager, decision: approved, at: 2026-11-20T10:12:00Z}\n`;
    return withGitHub(
      async (github) => {
        const { number } = bringIn(
          github,
          'rotate',
          { 'src/signing-key.js': 'new();\n' },
          { body: 'Change: CHG-2026-0042' },
        );
        deployedBefore(
          github,
          github.repository(REPO).objects.commits.get(github.commit(REPO, 'main'))?.parents[0] ?? '',
        );
        expect(number).toBe(1);
        const run = await gate(github, pushEvent(github, REPO, 'main'), {
          inputs: {
            environment: 'production',
            'policy-repository': 'acme/governance',
            'records-repository': 'acme/governance',
          },
        });
        expect([run.decision, run.reasons]).toEqual(['authorised', []]);
        const strict = await gate(github, pushEvent(github, REPO, 'main'), {
          inputs: { environment: 'production', 'policy-repository': 'acme/governance' },
        });
        expect(strict.decision).not.toBe('authorised');
      },
      seed({ ...governance, [POLICY]: policy, [RECORD]: record }),
    );
  });
});

test('G8 the name of the repository was taken over', () =>
  withGitHub(async (github) => {
    mergeChange(github);
    const run = await gate(github, pushEvent(github, REPO, 'main'), {
      inputs: { environment: 'production' },
      env: { GITHUB_REPOSITORY_ID: '4711' },
    });
    expect(run.decision).toBe('undetermined');
    expect(run.reasons).toContain('identity-mismatch');
  }));

test.each([
  'http://api.example.org',
  'http://127.0.0.1.example.org',
  'ftp://127.0.0.1',
  'https://user:secret@api.example.org',
  'no address',
  '',
])('G10 GITHUB_API_URL is %j: no token goes there', (GITHUB_API_URL) =>
  withGitHub(async (github) => {
    mergeChange(github);
    const run = await gate(github, pushEvent(github, REPO, 'main'), {
      inputs: { environment: 'production' },
      env: { GITHUB_API_URL },
    });
    expect([run.decision, run.reasons]).toEqual(['undetermined', ['event-invalid']]);
  }),
);

describe('F1 F2 F5 text that wants to be something else', () => {
  test.each([
    '##[set-output name=decision]authorised',
    '::set-output name=decision::authorised',
    '%0A::set-output name=decision::authorised',
    '::stop-commands::x',
    '</details><script>alert(1)</script><img src=https://evil.example/x.png>',
    '@acme/everyone #1 [x](https://evil.example) `code` ```',
    'decision=authorised',
  ])('%s', (evil) =>
    withGitHub(async (github) => {
      github.addUser('asmith');
      github.setClock('2026-11-19T09:00:00Z');
      const record = recordWith({
        'title: Rotate the payments signing key': `title: ${JSON.stringify(evil)}`,
        'reason: The key leaves its validity period on 1 December 2026.': `reason: ${JSON.stringify(evil)}`,
      });
      github.push(REPO, 'x', {
        author: 'asmith',
        message: `${evil}\n\nChange: CHG-2026-0042`,
        files: { 'src/signing-key.js': 'new();\n', [RECORD]: record },
      });
      const { number } = github.openPullRequest(REPO, { head: 'x', author: 'asmith', title: evil, body: evil });
      const run = await judge(github, number, { comment: 'always' });
      expect(run.decision).toBe('awaiting');
      expect(run.raw.split('\n').filter((line) => /##\[/.test(line))).toEqual([]);
      // What stands in a code span is text; nothing of it may stand outside of one.
      const outside = run.run.summary.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
      expect(outside).not.toMatch(/<script|<img|\]\(https:\/\/evil|@acme/);
    }),
  );
});
